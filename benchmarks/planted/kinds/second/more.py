"""Wordings that are held out, continued: with per cent and people in words, nouns after numbers, dates in their cases."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

_MEN = ":человек|человека|человек}"
_PER_CENT = ":процент|процента|процентов}"


def _ru(*texts: str) -> list[str]:
    """Russian sentences, in which ~ stands for people and ^ for per cent after a number."""
    return [text.replace("~}", _MEN).replace("^}", _PER_CENT) for text in texts]


WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            "Nearly all visitors to the {town} library filled in a card, {n} people in total. To {count}, that is {percent:bare} per cent, it was plain that {opinion}.",
            "By our count {percent:bare} percent – {count} out of {n} – of the letters from {town} say that {opinion}.",
        ],
        "ru": _ru(
            "Из {n} участников схода в городе {town} {count~}, или {percent^}, считает, что {opinion}.",
            "Так, в городе {town}, где опрос охватил {n~}, ответ «{opinion}» дало {percent} опрошенных ({count~}).",
        ),
        "kk": [
            "{town} қаласында сұралған {n} адамның {count:poss} ({percent}) «{opinion}» деп санайды.",
            "{town} тұрғындары арасында «{opinion}» дегендердің үлесі {percent:bare} пайыз болды, яғни {n} респонденттің {count:poss}.",
        ],
    },
    "count-of-percent": {
        "en": [
            "Of {n} ballots returned in {town}, {count} ({percent:bare} per cent) carried the remark that {opinion}.",
            "In {town} the statement that {opinion} was ticked {count} times on {n} forms; in other words, {percent} of those who returned a form ticked it.",
        ],
        "ru": _ru(
            "В городе {town} опрос охватил {n~}. Что {opinion}, полагает {count~} — это {percent^} от числа опрошенных.",
            "{percent} опрошенных в городе {town}, то есть {count~} из {n}, отметили: {opinion}.",
        ),
        "kk": [
            "{town} қаласында {n} сауалнама парағының {count:poss} «{opinion}» деген жауаппен қайтты; бұл – {percent:bare} пайыз.",
            "{town} қаласындағы {n} респонденттің {count:poss}, яғни {percent:bare} пайызы, «{opinion}» деген пікірде.",
        ],
    },
    "responses-in-brackets": {
        "en": [
            "In {town}, {c1} of the {n} people questioned ({p1}) replied “{opinion}”; a further {c2} ({p2}) replied “{opinion2}”, and the remaining {c3} ({p3}) “{opinion3}”.",
        ],
        "ru": _ru(
            "Опрос в городе {town}, {n~}: «{opinion}» — {c1~} ({p1}), «{opinion2}» — {c2~} ({p2}), «{opinion3}» — {c3~} ({p3}).",
        ),
        "kk": [
            "{town} қаласында {n} адамның {c1:poss} ({p1}) «{opinion}», {c2:poss} ({p2}) «{opinion2}», ал {c3:poss} ({p3}) «{opinion3}» деді.",
        ],
    },
    "remaining-share": {
        "en": [
            "Among residents of {town}, {a:bare} per cent gave as their only answer that {opinion}, and {b:bare} per cent that {opinion2}. The others – {rest:bare} per cent – gave no answer at all.",
        ],
        "ru": _ru(
            "{a} жителей города {town} дали единственный ответ — «{opinion}», {b} — «{opinion2}». Не ответили вовсе все прочие, а это {rest}.",
        ),
        "kk": [
            "{town} тұрғындарының {a:bare} пайызы «{opinion}», {b:bare} пайызы «{opinion2}» деп бір ғана жауап берді. Қалған {rest:bare} пайызы мүлде жауап бермеді.",
        ],
    },
    "majority": {
        "en": [
            "That {opinion} is what {percent:bare} per cent of respondents in {town} say; most people there, then, agree."
        ],
        "ru": _ru(
            "В городе {town} {percent} ответивших, то есть большая их часть, считают: {opinion}.",
        ),
        "kk": ["{town} тұрғындарының көпшілігі, дәлірек айтқанда {percent:bare} пайызы, «{opinion}» деп біледі."],
    },
    "more-than-half": {
        "en": ["{percent:bare} per cent of the answers from {town}, over half, are to the effect that {opinion}."],
        "ru": _ru("Больше половины ответов из города {town} — {percent} — сводятся к тому, что {opinion}."),
        "kk": [
            "{town} қаласынан келген жауаптардың {percent:bare} пайызы, яғни жартысынан астамы, «{opinion}» деген мазмұнда."
        ],
    },
    "a-third": {
        "en": [
            "A third of those interviewed in {town}, {percent:bare} per cent to be precise, told us that {opinion}."
        ],
        "ru": _ru("Треть опрошенных в городе {town}, точнее {percent}, думает, что {opinion}."),
        "kk": [
            "{town} қаласында сұралғандардың үштен бірі, дәлірек айтқанда {percent:bare} пайызы, «{opinion}» деп ойлайды."
        ],
    },
    "told-twice": {
        "en": [
            [
                "A parliamentary committee heard that {town} had seen {value} {topic} in {year}.",
                Far("The committee had been told, as we saw, of {again} {topic} in {town} in {year}."),
            ]
        ],
        "ru": [
            [
                "Комитету парламента сообщили, что в {year} году на город {town} пришлось {value:topic}.",
                Far("Комитету, как мы видели, назвали такую цифру по городу {town} за {year} год: {again:topic}."),
            ]
        ],
        "kk": [
            [
                "Парламент комитетіне {year} жылы {town} қаласында {value} {topic} болғаны хабарланды.",
                Far(
                    "Комитетке, жоғарыда көргеніміздей, {town} қаласы бойынша {year} жылғы {again} {topic} туралы айтылған."
                ),
            ]
        ],
    },
    "parts-of-a-total": {
        "en": [
            "In {year} there were {a} {topic} in {town} that lasted an hour or less, {b} that lasted longer, and {c} whose length is unknown, which brings the total to {total}.",
        ],
        "ru": [
            "Всего за {year} год в городе {town} — {total:topic}, из них с января по апрель — {a}, с мая по август — {b}, с сентября по декабрь — {c}.",
            "В {year} году на город {town} пришлось {total:topic}: {a} в центре, {b} на окраинах и {c} за городской чертой.",
        ],
        "kk": [
            "{year} жылы {town} қаласындағы {total} {topic} ішінен {a:poss} қаңтар–сәуір, {b:poss} мамыр–тамыз, {c:poss} қыркүйек–желтоқсан айларында өтті.",
        ],
    },
    "doubled": {
        "en": ["From {a} {topic} in {y1} to {b} in {y2}: in {town} the number has doubled."],
        "ru": [
            "В {y1} году в городе {town} — {a:topic}, в {y2} году — {b:topic}: рост вдвое.",
            "В городе {town} {nom} участились в два раза: {y2} год — {b}, {y1} год — {a}.",
        ],
        "kk": [
            "{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} жетіп, екі еселенді.",
        ],
    },
    "rose": {
        "en": ["{town} experienced an upsurge: {a} {topic} in {y1}, then {b} in {y2}."],
        "ru": [
            "В {y1} году в городе {town} — {a:topic}, в {y2} году — уже {b:topic}, то есть произошёл рост.",
            "В городе {town} {nom} участились: {y2} год дал {b} против {a} в {y1} году.",
        ],
        "kk": [
            "{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін өсті.",
        ],
    },
    "fell": {
        "en": ["Things calmed down in {town}: {a} {topic} in {y1}, then fewer, {b}, in {y2}."],
        "ru": [
            "В {y1} году в городе {town} — {a:topic}, в {y2} году — только {b:topic}, то есть произошёл спад.",
            "В городе {town} {nom} стали реже: {y2} год дал {b} против {a} в {y1} году.",
        ],
        "kk": [
            "{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін азайды.",
        ],
    },
    "change-in-percent": {
        "en": ["From {a} {topic} in {y1} to {b} in {y2}: {town} saw growth of {percent:bare} per cent."],
        "ru": _ru(
            "{y1} год: {a:topic}. {y2} год: {b:topic}. Прирост в городе {town} — {percent^}.",
        ),
        "kk": [
            "{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} жетті, өсім – {percent:bare} пайыз.",
        ],
    },
    "percentage-points": {
        "en": [
            "Those who hold that {opinion} made up {a} of the people of {town} in {y1} and {b} in {y2}; their share went up by {step:words} {unit}.",
        ],
        "ru": [
            "Тех, кто полагает, что {opinion}, в городе {town} было {a} в {y1} году и {b} в {y2} году; доля поднялась на {step} {unit}.",
        ],
        "kk": [
            "{town} қаласында «{opinion}» деп санайтындардың үлесі {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін, яғни {step} {unit} өсті.",
        ],
    },
    "peak": {
        "en": [
            [
                Grid("{Topic} held in {town}", ["Year", "Held"]),
                "{year} was the worst year for {town}, with {value} {topic}, more than in any other year listed.",
            ]
        ],
        "ru": [
            [
                Grid("Проведено {topic} в городе {town}", ["Год", "Проведено"]),
                "Рекордным для города {town} стал {year} год — {value:topic}.",
            ]
        ],
        "kk": [
            [
                Grid("{town} қаласында өткен {topic}", ["Жыл", "Өткені"]),
                "{town} қаласы үшін {year} жыл рекордтық болды – {value} {topic}.",
            ]
        ],
    },
    "impossible-date": {
        "en": ["Minutes dated {date} record a protest by the mayor of {town} against the {topic}."],
        "ru": [
            "Протокол от {date:dotted} фиксирует: {nom} в городе {town} запрещены.",
            "В городе {town} {nom} начались {date}.",
        ],
        "kk": [
            "{date:dotted} күнгі хаттамада {town} қаласында {topic} өткізуге тыйым салынғаны жазылған.",
            "{town} қаласында {topic} {date:loc} басталды.",
        ],
    },
    "weekday": {
        "en": ["When the {topic} in {town} ended on {date}, it was a {weekday}."],
        "ru": [
            "В городе {town} {nom} начались {weekday:on}, {date}.",
            "Губернатор покинул город {town} {weekday:on}, {date}, когда {nom} ещё шли.",
            "Суд города {town} рассмотрел жалобу на запрет {topic} {date:dotted} ({weekday}).",
        ],
        "kk": [
            "{town} қаласында {topic} {weekday} күні, {date:loc}, аяқталды.",
        ],
    },
    "end-before-beginning": {
        "en": ["Dates of the {topic} in {town}: {begin} – {end}."],
        "ru": [
            "В городе {town} {nom} начались {begin} и закончились {end}.",
            "Запрет {topic} в городе {town} действовал с {begin:dotted} по {end:dotted}.",
        ],
        "kk": [
            "{town} қаласында {topic} {begin:abl} {end:dat} дейін созылды.",
        ],
    },
    "duration": {
        "en": ["For {days:words} days, from {begin} until {end}, {town} knew no rest from {topic}."],
        "ru": [
            "В городе {town} {nom} длились {days:день|дня|дней}: начались {begin}, а закончились {end}.",
            "Запрет {topic} в городе {town} (с {begin:dotted} по {end:dotted}) продержался {days:день|дня|дней}.",
        ],
        "kk": [
            "{town} қаласында {topic} {begin:abl} {end:dat} дейін, барлығы {days:words} күн жүрді.",
        ],
    },
    "dated-twice": {
        "en": [
            [
                "The one demonstration in {town} whose slogan was “{opinion}” is dated {date} by all who wrote of it.",
                Far("That one demonstration in {town}, under the slogan “{opinion}”, passed off quietly on {again}."),
            ]
        ],
        "ru": [
            [
                "Единственная демонстрация в городе {town} под лозунгом «{opinion}» прошла {date}.",
                Far(
                    "Та единственная демонстрация в городе {town} под лозунгом «{opinion}», {again:dotted}, обошлась без задержаний."
                ),
            ]
        ],
        "kk": [
            [
                "{town} қаласында «{opinion}» деген ұранмен жалғыз шеру {date:loc} өтті.",
                Far(
                    "{town} қаласында «{opinion}» деген ұранмен {again:loc} өткен сол жалғыз шеруде ешкім ұсталған жоқ."
                ),
            ]
        ],
    },
    "read-before-written": {
        "en": [
            [
                Source(
                    "Radio stations carried live reports of the {topic} in {town}.",
                    "Radio City, {date}, accessed on {read}, {address}.",
                )
            ]
        ],
        "ru": [
            [
                Source(
                    "В городе {town} {nom} транслировались по радио.",
                    "Радио «Город». {date:dotted}. URL: {address} (дата обращения: {read:dotted}).",
                )
            ]
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы {topic} радиодан тікелей берілді.",
                    "«Қала» радиосы. {date:dotted}. URL: {address} (қаралған күні: {read:dotted}).",
                )
            ]
        ],
    },
    "date-of-an-address": {
        "en": [
            [
                Source(
                    "Shops in {town} stayed shut while the {topic} lasted.",
                    "See the report of {date} in the Trade Journal, {address}.",
                )
            ]
        ],
        "ru": [
            [
                Source(
                    "Пока в городе {town} шли {nom}, магазины не работали.",
                    "Торговый журнал. {date:dotted}. URL: {address}",
                )
            ]
        ],
        "kk": [
            [
                Source(
                    "{town} қаласында {topic} кезінде дүкендер жабық тұрды.",
                    "«Сауда» журналы, {date:dotted}. URL: {address}",
                )
            ]
        ],
    },
    "covers-later-years": {
        "en": ["The {published} handbook gives a full list of {topic} in {town} for {first} through {last}."],
        "ru": [
            "Справочник, вышедший в {published} году, перечисляет все {nom} в городе {town} за {first}–{last} годы."
        ],
        "kk": [
            "{published} жылы шыққан анықтамалықта {town} қаласындағы {first}–{last} жылдарғы барлық {topic} тізілген."
        ],
    },
    "after-its-own-date": {
        "en": ["By {date}, when the last of them ended, the {topic} had cost {town} dearly."],
        "ru": [
            "В городе {town} {nom} закончились {date}.",
            "Протокол о прошедших в городе {town} акциях ({nom}) составлен {date:dotted}.",
        ],
        "kk": ["{town} қаласындағы {topic} {date:loc} аяқталды."],
    },
    "periods": {
        "en": [
            "With no year left out, the {topic} in {town} fall into a beginning ({a1} to {a2}), a high tide ({b1} to {b2}) and an ebb ({c1} to {c2}).",
        ],
        "ru": [
            "В городе {town} {nom} прошли, если не пропускать ни одного года, три фазы: {a1}–{a2}, {b1}–{b2} и {c1}–{c2}.",
        ],
        "kk": [
            "Бірде-бір жыл қалдырмай есептесек, {town} қаласында {topic} үш кезеңнен өтті: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}.",
        ],
    },
    "table-nowhere": {
        "en": ["The {topic} in {town} are discussed together with the figures of Table {number}."],
        "ru": ["Как показывает табл. {number}, {nom} в городе {town} мало отличались от прочих."],
        "kk": ["{town} қаласындағы {topic} туралы {number}-кестеден қараңыз."],
    },
    "note-nowhere": {
        "en": [
            [Source("Nobody in {town} had expected the {topic} to last.", "Personal communication from two officials.")]
        ],
        "ru": [[Source("В городе {town} {nom} застали власти врасплох.", "Устное сообщение двух чиновников.")]],
        "kk": [
            [Source("{town} қаласында {topic} ұзаққа созылады деп ешкім күтпеген.", "Екі шенеуніктің ауызша хабары.")]
        ],
    },
}
