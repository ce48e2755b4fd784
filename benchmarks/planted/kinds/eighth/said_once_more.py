"""Counts and days that are told a second time, further on."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "told-twice": {
        "en": [
            [
                "The yearbook of {town} for {year} has an entry on {topic}: {value}.",
                Far("Anyone who looks at the {topic} of {town} in {year}, {again} of them, will see a pattern."),
            ],
            [
                "{value}: that is the number of {topic} that {town} went through in {year}.",
                Far("We have said that in {year} {town} went through {again} {topic}; the reasons are less clear."),
            ],
            [
                "In {town}, {topic} were counted for the first time in {year}, and the result was {value}.",
                Far("The result for {topic} in {town}, {again} in {year}, surprised the statisticians themselves."),
            ],
            [
                "Nowhere in the south was {year} a quiet year. {town} had {value} {topic}.",
                Far("{town}, with {again} {topic} in {year}, is typical of the south."),
            ],
        ],
        "ru": [
            [
                "В ежегоднике города {town} за {year} год есть графа «{nom}»: {value}.",
                Far("Кто посмотрит на {nom} города {town} в {year} году, а их {again}, увидит закономерность."),
            ],
            [
                "{value} – таково число {topic}, через которые город {town} прошёл в {year} году.",
                Far("Мы сказали, что в {year} году город {town} прошёл через {again:topic}; причины менее ясны."),
            ],
            [
                "Впервые {nom} в городе {town} сосчитали в {year} году, и вышло {value}.",
                Far("Итог по городу {town} – {again:topic} в {year} году – удивил самих статистиков."),
            ],
            [
                "Нигде на юге {year} год не был спокойным. В городе {town} случилось {value:topic}.",
                Far("Город {town}, где в {year} году было {again:topic}, для юга типичен."),
            ],
        ],
        "kk": [
            [
                "{town} қаласының {year} жылғы жылнамасында «{topic}» деген жол бар: {value}.",
                Far(
                    "{year} жылғы {town} қаласындағы {topic} санына, яғни {again} деген санға қараған адам заңдылық көреді."
                ),
            ],
            [
                "{value} – {town} қаласы {year} жылы бастан өткерген {topic} саны осындай.",
                Far("{year} жылы {town} қаласы {again} {topic} бастан өткерді дедік; себептері онша айқын емес."),
            ],
            [
                "{town} қаласында {topic} алғаш рет {year} жылы саналып, нәтижесі {value} болды.",
                Far("{town} қаласы бойынша нәтиже – {year} жылы {again} {topic} – статистиктердің өзін таңғалдырды."),
            ],
            [
                "Оңтүстікте {year} жыл еш жерде тыныш болған жоқ. {town} қаласында {value} {topic} болды.",
                Far("{year} жылы {again} {topic} болған {town} қаласы оңтүстікке тән."),
            ],
        ],
    },
    "dated-twice": {
        "en": [
            [
                "It was on {date} that residents of {town} first petitioned the governor, because {opinion}.",
                Far("The petition to the governor that was signed in {town} ({again}) said that {opinion}."),
            ],
            [
                "{date}: a crowd of pensioners marches through {town} chanting that {opinion}.",
                Far(
                    "The pensioners' march of {again} in {town}, with its chant that {opinion}, is remembered to this day."
                ),
            ],
            [
                "The town library of {town} lent its hall to those who say that {opinion}; they met there on {date}.",
                Far("When on {again} those who say that {opinion} met in the library of {town}, only forty came."),
            ],
        ],
        "ru": [
            [
                "Именно {date} жители города {town} впервые обратились к губернатору, потому что {opinion}.",
                Far("В обращении к губернатору, подписанном в городе {town} ({again}), говорилось, что {opinion}."),
            ],
            [
                "{date}: толпа пенсионеров идёт по городу {town} и скандирует, что {opinion}.",
                Far("Шествие пенсионеров в городе {town} {again}, где скандировали, что {opinion}, помнят до сих пор."),
            ],
            [
                "Библиотека города {town} отдала зал тем, кто считает, что {opinion}; собрались они там {date}.",
                Far(
                    "Когда {again} в библиотеке города {town} собрались те, кто считает, что {opinion}, пришло лишь сорок человек."
                ),
            ],
        ],
        "kk": [
            [
                "{town} қаласының тұрғындары губернаторға «{opinion}» деп алғаш рет дәл {date} күні өтініш жазды.",
                Far("{town} қаласында губернаторға жазылған өтініште ({again}) «{opinion}» делінген."),
            ],
            [
                "{date}: зейнеткерлер тобы {town} қаласымен «{opinion}» деп айқайлап өтіп барады.",
                Far(
                    "{town} қаласындағы зейнеткерлердің «{opinion}» деп айқайлаған {again} күнгі шеруі әлі ұмытылған жоқ."
                ),
            ],
            [
                "{town} қаласының кітапханасы залын «{opinion}» дейтіндерге берді; олар сонда {date} күні жиналды.",
                Far(
                    "{again} күні {town} қаласының кітапханасында «{opinion}» дейтіндер жиналғанда, небәрі қырық адам келді."
                ),
            ],
        ],
    },
}
