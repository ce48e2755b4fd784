"""Days: of the calendar, of the week, told twice, and after the manuscript was completed."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "impossible-date": {
        "en": [
            "The permit for the {topic} in {town} bears the date of {date}.",
            "{date}: the council of {town} debates the {topic}.",
            "Leaflets calling for {topic} (the oldest is dated {date:dotted}) were found in {town}.",
            [Source("A judge in {town} refused to hear the case of the {topic}.", "Letter to the author, {date}.")],
        ],
        "ru": [
            "На разрешении на проведение {topic} в городе {town} стоит дата: {date}.",
            "{date:dotted} — совет города {town} обсуждает проведение {topic}.",
            "Листовки с призывом к проведению {topic}, самая ранняя из которых напечатана {date}, нашли в городе {town}.",
            [Source("Судья города {town} отказался слушать дело о проведении {topic}.", "Письмо автору, {date}.")],
        ],
        "kk": [
            "{town} қаласында {topic} өткізуге берілген рұқсатта {date} деген күн тұр.",
            "{date:dotted} – {town} қаласының кеңесі {topic} мәселесін талқылайды.",
            "{Topic} өткізуге шақырған үнпарақтар {town} қаласынан табылды, олардың ең ескісі {date:loc} басылған.",
            [Source("{town} қаласының судьясы {topic} ісін қараудан бас тартты.", "Авторға хат, {date}.")],
        ],
    },
    "weekday": {
        "en": [
            "It was on {weekday}, {date}, that the {topic} in {town} began.",
            "The {topic} in {town} of {date} (a {weekday}) are remembered to this day.",
            "{town}, {date}. It is a {weekday}, and the talk at the market is of the {topic}.",
            "The governor spoke of the {topic} in {town} on {date}, which was a {weekday}.",
        ],
        "ru": [
            "Именно {weekday:on}, {date}, в городе {town} началась череда {topic}.",
            "История {topic} в городе {town} от {date} (день недели — {weekday}) памятна до сих пор.",
            "{town}, {date}. Сегодня {weekday}, и на рынке говорят только о числе {topic}.",
            "О проведении {topic} в городе {town} губернатор высказался {date}, {weekday:on}.",
        ],
        "kk": [
            "Дәл {weekday} күні, {date:loc}, {town} қаласында {topic} басталды.",
            "{town} қаласындағы {date} ({weekday}) күнгі {topic} осы күнге дейін есте.",
            "{town}, {date}. Бүгін {weekday}, базарда {topic} туралы ғана айтылады.",
            "{town} қаласындағы {topic} туралы губернатор {date:loc}, {weekday} күні, сөз сөйледі.",
        ],
    },
    "dated-twice": {
        "en": [
            [
                "The hearing in {town} at which an engineer swore that {opinion} was held on {date}.",
                Far("At the hearing in {town} on {again} an engineer swore, as we have seen, that {opinion}."),
            ],
            [
                "On {date} the council of {town} resolved that {opinion}.",
                Far(
                    "The resolution of the council of {town} that {opinion}, passed on {again}, was never carried out."
                ),
            ],
            [
                Source(
                    "A leaflet claiming that {opinion} was printed in {town} on {date}.",
                    "This leaflet, printed in {town} on {again} with the claim that {opinion}, is in the author's hands.",
                )
            ],
            [
                "The poll in {town} that asked whether {opinion} was taken on {date}.",
                Far("Annex. Poll in {town}, question whether {opinion}: taken on {again}."),
            ],
        ],
        "ru": [
            [
                "Слушание в городе {town}, на котором инженер под присягой показал, что {opinion}, состоялось {date}.",
                Far(
                    "На слушании в городе {town}, состоявшемся {again}, инженер, как мы видели, показал под присягой, что {opinion}."
                ),
            ],
            [
                "Решение о том, что {opinion}, совет города {town} принял {date}.",
                Far("Решение совета города {town} о том, что {opinion}, принятое {again}, осталось на бумаге."),
            ],
            [
                Source(
                    "Листовку о том, что {opinion}, отпечатали в городе {town} {date}.",
                    "Эта листовка о том, что {opinion}, отпечатанная в городе {town} {again}, имеется у автора.",
                )
            ],
            [
                "Опрос о том, правда ли, что {opinion}, провели в городе {town} {date}.",
                Far("Приложение. Опрос о том, правда ли, что {opinion}: город {town}, проведён {again}."),
            ],
        ],
        "kk": [
            [
                "Инженер ант беріп, «{opinion}» деген тыңдау {town} қаласында {date:loc} өтті.",
                Far(
                    "{town} қаласында {again:loc} өткен тыңдауда, жоғарыда айтқанымыздай, инженер ант беріп, «{opinion}» деген болатын."
                ),
            ],
            [
                "{town} қаласының кеңесі «{opinion}» деген шешімді {date:loc} қабылдады.",
                Far("{town} қаласы кеңесінің {again:loc} қабылданған «{opinion}» деген шешімі қағаз жүзінде қалды."),
            ],
            [
                Source(
                    "«{opinion}» деген үнпарақ {town} қаласында {date:loc} басылды.",
                    "{town} қаласында {again:loc} басылған осы «{opinion}» деген үнпарақ авторда бар.",
                )
            ],
            [
                "«{opinion}» деген рас па деген сауалнама {town} қаласында {date:loc} жүргізілді.",
                Far("Қосымша. «{opinion}» деген рас па деген сауалнама: {town} қаласы, {again:loc} жүргізілген."),
            ],
        ],
    },
    "after-its-own-date": {
        "en": [
            "Those who organised the {topic} in {town} were acquitted on {date}.",
            "The {topic} in {town} had ended by {date}, when the last witness left.",
            "On {date} the author saw the {topic} in {town} with his own eyes.",
            [
                Source(
                    "Nothing was printed about the {topic} in {town} at first.", "The first article came out on {date}."
                )
            ],
        ],
        "ru": [
            "Организаторов {topic} в городе {town} оправдали {date}.",
            "Череда {topic} в городе {town} закончилась {date}, когда уехал последний свидетель.",
            "Автор своими глазами наблюдал за ходом {topic} в городе {town} {date}.",
            [Source("О ходе {topic} в городе {town} поначалу ничего не печатали.", "Первая заметка вышла {date}.")],
        ],
        "kk": [
            "{town} қаласында {topic} ұйымдастырғандар {date:loc} ақталды.",
            "{town} қаласындағы {topic} соңғы куәгер кеткен {date:loc} аяқталды.",
            "Автор {town} қаласындағы {topic} барысын {date:loc} өз көзімен көрді.",
            [
                Source(
                    "{town} қаласындағы {topic} туралы алғашында ештеңе басылмады.", "Бірінші мақала {date:loc} шықты."
                )
            ],
        ],
    },
}
