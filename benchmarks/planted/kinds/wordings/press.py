"""The same in the words of newspapers, courts and human rights groups."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

_COUNTED: dict[str, Sequence[Wording]] = {
    "en": [
        "Bureau of Opinion, {town}: out of {n} telephone interviews {count} were with people who believe that {opinion} – {percent} of the total.",
        "{n} residents of {town} returned the questionnaire, {count} of whom ({percent}) wrote that {opinion}.",
        "When {town} was polled, {percent} agreed that {opinion}; in absolute terms, {count} of {n} people.",
    ],
    "ru": [
        "{n} жителей города {town} вернули анкету, причём {count} из них ({percent}) написали, что {opinion}.",
        "Когда опрашивали город {town}, {percent} согласились, что {opinion}; в абсолютных цифрах это {count} из {n} человек.",
        "Телефонный опрос в городе {town}: из {n} собеседников {count} уверены, что {opinion}, – {percent} от общего числа.",
    ],
    "kk": [
        "{town} қаласының {n} тұрғыны сауалнаманы қайтарды, олардың {count:poss} ({percent}) «{opinion}» деп жазды.",
        "{town} қаласында сұрау жүргізілгенде {percent:poss} «{opinion}» дегенмен келісті; абсолют санмен алғанда, {n} адамның {count:poss}.",
        "{town} қаласындағы телефон сұрауы: {n} адамның {count:poss} «{opinion}» дегенге сенімді, бұл жалпы санның {percent:poss}.",
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": _COUNTED,
    "count-of-percent": _COUNTED,
    "remaining-share": {
        "en": [
            "{a} for the view that {opinion}, {b} for the view that {opinion2} and {rest} undecided: this is how {town} answered, one vote each.",
            "Two camps stood against each other in {town}: {a} held that {opinion} and {b} that {opinion2}. The {rest} who belonged to neither kept quiet, and there was no third camp.",
        ],
        "ru": [
            "{a} – за то, что {opinion}, {b} – за то, что {opinion2}, и {rest} не определились: так, по одному голосу от каждого, ответил город {town}.",
            "В городе {town} сложилось два лагеря: {a} считали, что {opinion}, {b} – что {opinion2}. Не принадлежавшие ни к одному {rest} молчали, третьего лагеря не было.",
        ],
        "kk": [
            "{a} – «{opinion}» дегенді, {b} – «{opinion2}» дегенді қолдады, ал {rest} шешім қабылдамады: {town} қаласы бір адамнан бір дауыспен осылай жауап берді.",
            "{town} қаласында екі топ пайда болды: {a:poss} «{opinion}», {b:poss} «{opinion2}» деді. Екеуіне де кірмейтін {rest} үндемеді, үшінші топ болған жоқ.",
        ],
    },
    "majority": {
        "en": [
            "Poll: {percent} of {town} say that {opinion} – a majority.",
            "A majority of {percent:bare} per cent of interviewees from {town} put it to us that {opinion}.",
        ],
        "ru": [
            "Опрос: {percent} жителей города {town} говорят, что {opinion}, – это большинство.",
            "Большинством в {percent:процент|процента|процентов} опрошенные в городе {town} признали, что {opinion}.",
        ],
        "kk": [
            "Сауалнама: {town} тұрғындарының {percent:poss} «{opinion}» дейді, бұл – көпшілік.",
            "{town} қаласында көпшілік, атап айтқанда {percent:bare} пайыз, «{opinion}» деп мойындады.",
        ],
    },
    "more-than-half": {
        "en": [
            "With {percent} saying that {opinion}, the idea has more than half of {town} behind it.",
            "It is the opinion of more than one half of the interviewees from {town} that {opinion}, namely of {percent}.",
        ],
        "ru": [
            "Идею о том, что {opinion}, поддерживает более половины города {town}: {percent:процент|процента|процентов}.",
            "Больше половины опрошенных (а именно {percent}) в городе {town} жалуются, что {opinion}.",
        ],
        "kk": [
            "«{opinion}» деген пікірді {town} қаласының жартысынан астамы қолдайды: {percent:bare} пайызы.",
            "Сұралғандардың жартысынан көбі (атап айтқанда {percent}) {town} қаласында «{opinion}» деп шағымданады.",
        ],
    },
    "a-third": {
        "en": [
            "A good deal of grumbling was heard in {town}: a third, or {percent}, said that {opinion}.",
            "Only a third of {town} ({percent:bare} per cent) disagreed when told that {opinion}.",
        ],
        "ru": [
            "В городе {town} ворчат: треть опрошенных, или {percent}, говорит, что {opinion}.",
            "Лишь треть жителей города {town} ({percent:процент|процента|процентов}) не согласилась с тем, что {opinion}.",
        ],
        "kk": [
            "{town} қаласында наразылық бар: сұралғандардың үштен бірі, яғни {percent:poss}, «{opinion}» дейді.",
            "{town} тұрғындарының тек үштен бірі ({percent:bare} пайыз) «{opinion}» дегенмен келіспеді.",
        ],
    },
    "text-against-table": {
        "en": [
            [
                Grid("{Topic} per year in {town}, police data", ["Year", "Police count"]),
                "The police counted {value} {topic} in {town} in {year}, which readers will find in the table above.",
            ],
            [
                Grid("{Topic} in {town} as the human rights group counted them", ["Year", "Count"]),
                Far("The human rights group’s own table has {value} {topic} for {town} in {year}."),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town} по данным полиции", ["Год", "Полиция"]),
                "В {year} году полиция насчитала в городе {town} {value:topic}, что читатель найдёт в таблице выше.",
            ],
            [
                Grid("Число {topic} в городе {town} по подсчётам правозащитников", ["Год", "Подсчёт"]),
                Far("В таблице правозащитников за {year} год для города {town} указано {value:topic}."),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} саны, полиция деректері", ["Жыл", "Полиция"]),
                "{year} жылы полиция {town} қаласында {value} {topic} санады, оны оқырман жоғарыдағы кестеден табады.",
            ],
            [
                Grid("{town} қаласындағы {topic} саны, құқық қорғаушылардың санағы", ["Жыл", "Санақ"]),
                Far("Құқық қорғаушылардың кестесінде {year} жылы {town} қаласы бойынша {value} {topic} көрсетілген."),
            ],
        ],
    },
    "told-twice": {
        "en": [
            [
                "The indictment speaks of {value} {topic} held in {town} in {year}.",
                Far(
                    "Counsel did not dispute that, as the indictment says, {again} {topic} were held in {town} in {year}."
                ),
            ],
            [
                "{year}: {value} {topic} in {town}.",
                Far("{Topic} in {town} numbered {again} in {year}, as was said in the chronicle above."),
            ],
        ],
        "ru": [
            [
                "В обвинительном заключении говорится о том, что в {year} году число {topic} в городе {town} достигло {value}.",
                Far(
                    "Защита не оспаривала, что, как сказано в обвинительном заключении, в {year} году число {topic} в городе {town} достигло {again}."
                ),
            ],
            [
                "{year} год, город {town}: {value:topic}.",
                Far("Как следует из приведённой выше хроники, в {year} году в городе {town} было {again:topic}."),
            ],
        ],
        "kk": [
            [
                "Айыптау қорытындысында {year} жылы {town} қаласында {value} {topic} өткені айтылады.",
                Far(
                    "Айыптау қорытындысында айтылғандай, {year} жылы {town} қаласында {again} {topic} өткенін қорғаушы жоққа шығарған жоқ."
                ),
            ],
            [
                "{year} жыл, {town} қаласы: {value} {topic}.",
                Far("Жоғарыдағы шежіреден көрінгендей, {year} жылы {town} қаласында {again} {topic} болды."),
            ],
        ],
    },
    "parts-of-a-total": {
        "en": [
            "The court of {town} sentenced {total} people for {topic} in {year}: {a} to fines, {b} to community work and {c} to arrest.",
            "{town}, {year}. Detained at {topic}: {total}. Released the same day: {a}. Released the next day: {b}. Still in custody: {c}.",
            "Between them the three prisons took in {total} people after the {topic} in {town} in {year}, the first {a}, the second {b} and the third {c}.",
        ],
        "ru": [
            "Суд города {town} в {year} году наказал за акции ({nom}) {total:человека|человека|человек}: {a} – штрафом, {b} – исправительными работами, {c} – арестом.",
            "Город {town}, {year} год. Задержано на акциях ({nom}): {total}. Отпущено в тот же день: {a}. Отпущено на следующий день: {b}. Остаются под стражей: {c}.",
            "После акций ({nom}) в городе {town} в {year} году в трёх тюрьмах оказались {total} чел.: в первой {a}, во второй {b}, в третьей {c}.",
        ],
        "kk": [
            "{town} қаласының соты {year} жылы акциялар ({topic}) үшін {total} адамды жазалады: {a:acc} – айыппұлмен, {b:acc} – түзеу жұмыстарымен, {c:acc} – қамаумен.",
            "{town} қаласы, {year} жыл. Акцияларда ({topic}) ұсталғаны: {total}. Сол күні босатылғаны: {a}. Келесі күні босатылғаны: {b}. Қамауда қалғаны: {c}.",
            "{year} жылы {town} қаласындағы акциялардан ({topic}) кейін үш түрмеге {total} адам түсті: біріншісіне {a}, екіншісіне {b}, үшіншісіне {c}.",
        ],
    },
    "doubled": {
        "en": [
            "Twice as many: {topic} in {town} jumped from {a} ({y1}) to {b} ({y2}).",
            "The report notes a twofold increase in {topic} in {town}; there were {a} in {y1} and {b} in {y2}.",
            "The number of {topic} in {town} was {b} in {y2}, twice the {a} of {y1}.",
        ],
        "ru": [
            "Вдвое больше: число {topic} в городе {town} подскочило с {a} ({y1} год) до {b} ({y2} год).",
            "В докладе отмечен двукратный рост числа {topic} в городе {town}: {a} было в {y1} году, {b} – в {y2} году.",
        ],
        "kk": [
            "Екі есе көп: {town} қаласындағы {topic} саны {a:abl} ({y1} жыл) {b:dat} ({y2} жыл) көтерілді.",
            "Баяндамада {town} қаласында {topic} саны екі есе артқаны айтылады: {y1} жылы {a}, {y2} жылы {b} болған.",
        ],
    },
    "rose": {
        "en": [
            "{Topic} in {town} went up by {diff}, from {a} in {y1} to {b} in {y2}.",
            "More and more {topic}: {town} had {a} of them in {y1} and {b} in {y2}.",
            "The number of {topic} in {town} in {y1} was {a}; that of {y2}, {b}, was higher.",
            "{y1} and {y2} differ in {town}: of the two, the latter had more {topic} ({a} and {b} respectively).",
        ],
        "ru": [
            "Число {topic} в городе {town} увеличилось на {diff}: с {a} в {y1} году до {b} в {y2} году.",
            "Всё больше и больше: {topic} в городе {town} в {y1} году было {a}, а в {y2} году – {b}.",
            "Прибавилось за два года {topic} и в городе {town}: {a} в {y1} г., {b} в {y2} г.",
            "Из двух лет, {y1} и {y2}, больше {topic} в городе {town} пришлось на последний ({a} и {b} соответственно).",
        ],
        "kk": [
            "{town} қаласында {topic} саны {diff:dat} көбейді: {y1} жылғы {a:abl} {y2} жылғы {b:dat} дейін.",
            "Барған сайын көп: {town} қаласында {topic} саны {y1} жылы {a}, ал {y2} жылы {b} болды.",
            "{y1} және {y2} жылдардың ішінде {town} қаласында {topic} соңғысында көп болды (тиісінше {a} және {b}).",
        ],
    },
    "fell": {
        "en": [
            "A drop of {diff} brought the number of {topic} in {town} from {a} in {y1} to {b} in {y2}.",
            "Fewer and fewer {topic}: {town} had {a} of them in {y1} and {b} in {y2}.",
            "The number of {topic} in {town} in {y1} was {a}; that of {y2}, {b}, was lower.",
            "{y1} and {y2} differ in {town}: of the two, the former had more {topic} ({a} and {b} respectively).",
        ],
        "ru": [
            "Число {topic} в городе {town} уменьшилось на {diff}: с {a} в {y1} году до {b} в {y2} году.",
            "Всё меньше и меньше: {topic} в городе {town} в {y1} году было {a}, а в {y2} году – {b}.",
            "Убавилось за два года {topic} и в городе {town}: {a} в {y1} г., {b} в {y2} г.",
            "Из двух лет, {y1} и {y2}, больше {topic} в городе {town} пришлось на первый ({a} и {b} соответственно).",
        ],
        "kk": [
            "{town} қаласында {topic} саны {diff:dat} азайды: {y1} жылғы {a:abl} {y2} жылғы {b:dat} дейін.",
            "Барған сайын аз: {town} қаласында {topic} саны {y1} жылы {a}, ал {y2} жылы {b} болды.",
            "{y1} және {y2} жылдардың ішінде {town} қаласында {topic} алғашқысында көп болды (тиісінше {a} және {b}).",
        ],
    },
    "change-in-percent": {
        "en": [
            "{Topic} in {town}: {b} in {y2} after {a} in {y1} (up {percent}).",
            "The year {y2} brought {town} {b} {topic}, {percent:bare} per cent more than the {a} of the year before.",
            "Growth of {topic} in {town} was {percent} in one year, the number having been {a} in {y1} and {b} in {y2}.",
        ],
        "ru": [
            "{y2} год принёс городу {town} {b:topic} – на {percent:процент|процента|процентов} больше, чем годом раньше ({a}).",
            "Темп прироста числа {topic} в городе {town} за год составил {percent}: в {y1} году их было {a}, в {y2} году – {b}.",
        ],
        "kk": [
            "{y2} жылы {town} қаласында {b} {topic} болды, бұл бір жыл бұрынғыдан ({a}) {percent:bare} пайызға көп.",
            "{town} қаласындағы {topic} санының бір жылдық өсімі {percent} болды: {y1} жылы {a}, {y2} жылы {b}.",
        ],
    },
    "percentage-points": {
        "en": [
            "Two years after {y1}, when {a} of {town} said that {opinion}, the figure was {b} – a gain of {step} {unit}.",
            "{step} {unit} separate the {b} who said in {town} in {y2} that {opinion} from the {a} of {y1}.",
        ],
        "ru": [
            "Через два года после {y1} года, когда {a} жителей города {town} говорили, что {opinion}, показатель достиг {b}, то есть вырос на {step} {unit}.",
            "Показатель города {town} по ответу «{opinion}» прибавил {step} {unit}: {a} в {y1} году и {b} в {y2} году.",
        ],
        "kk": [
            "{y1} жылы {town} тұрғындарының {a:poss} «{opinion}» десе, екі жылдан кейін көрсеткіш {b:dat} жетіп, {step} {unit} өсті.",
            "{town} қаласының «{opinion}» деген жауап бойынша көрсеткіші {step} {unit} артты: {y1} жылы {a}, {y2} жылы {b}.",
        ],
    },
    "largest-part": {
        "en": [
            "Police lists for {town} ({topic}, {year}) name {total} people: {g1} {n1}, {g2} {n2}, {g3} {n3}. No group was larger than the {largest}.",
            "Behind the {topic} in {town} in {year} stood above all {largest}, for among {total} participants there were {n1} {g1}, {n2} {g2} and {n3} {g3}.",
        ],
        "ru": [
            "В списках полиции (город {town}, {nom}, {year} год) {total} чел.: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. На первом месте {largest}.",
            "Основную массу участников акций ({nom}) в городе {town} в {year} году составили {largest}: из {total} чел. {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
        ],
        "kk": [
            "Полиция тізімінде ({town} қаласы, {topic}, {year} жыл) {total} адам бар: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. Бірінші орында {largest}.",
            "{year} жылы {town} қаласындағы акцияларға ({topic}) қатысқандардың негізгі бөлігі {largest} болды: {total} адамның ішінде {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
        ],
    },
    "weekday": {
        "en": [
            "{town}, {weekday}, {date}: the court opened the case over the {topic}.",
            "Witnesses agree that the first of the {topic} in {town} was on a {weekday}, and the diary gives the date: {date}.",
        ],
        "ru": [
            "Город {town}, {weekday}, {date}. Суд открыл дело об акциях ({nom}).",
            "Свидетели сходятся в том, что первая из акций ({nom}) в городе {town} была {weekday:on}, а дневник называет дату – {date}.",
        ],
        "kk": [
            "{town} қаласы, {date}, {weekday}. Сот акциялар ({topic}) туралы істі ашты.",
            "Куәгерлердің айтуынша, {town} қаласындағы алғашқы акция ({topic}) {weekday} күні болған, ал күнделікте күні жазылған: {date}.",
        ],
    },
    "end-before-beginning": {
        "en": [
            "The trial over the {topic} in {town} opened on {begin}; the verdict was read on {end}.",
            "He was arrested for the {topic} in {town} on {begin} and, having served his sentence, set free on {end}.",
        ],
        "ru": [
            "Процесс по делу об акциях ({nom}) в городе {town} открылся {begin}, приговор огласили {end}.",
            "За акции ({nom}) в городе {town} его арестовали {begin}, а после отбытия наказания освободили {end}.",
        ],
        "kk": [
            "{town} қаласындағы акциялар ({topic}) туралы сот процесі {begin} күні ашылып, үкім {end} күні оқылды.",
            "{town} қаласындағы акциялар ({topic}) үшін оны {begin} күні қамап, жазасын өтеген соң {end} күні босатты.",
        ],
    },
    "duration": {
        "en": [
            "Arrested at the {topic} in {town} on {begin}, she was released on {end}, having spent {days} days in custody.",
            "It took the court of {town} {days:words} days, from {begin} to {end}, to decide about the {topic}.",
        ],
        "ru": [
            "Её задержали на одной из акций ({nom}) в городе {town} {begin} и отпустили {end}: под стражей она провела {days:день|дня|дней}.",
            "Суду города {town} понадобилось {days:день|дня|дней}, с {begin} по {end}, чтобы вынести решение об акциях ({nom}).",
        ],
        "kk": [
            "{town} қаласындағы акцияда ({topic}) ол {begin} күні ұсталып, {end} күні босатылды: қамауда {days} күн отырды.",
            "{town} қаласының сотына акциялар ({topic}) туралы шешім шығару үшін {begin:abl} {end:dat} дейін {days:words} күн керек болды.",
        ],
    },
    "periods": {
        "en": [
            "The chronicle of {topic} in {town} comes in three volumes that follow on without a gap or an overlap: volume one covers {a1} to {a2}, volume two {b1} to {b2}, volume three {c1} to {c2}.",
        ],
        "ru": [
            "Хроника акций ({nom}) в городе {town} состоит из трёх томов, которые продолжают друг друга без пропусков и повторов: первый охватывает {a1}-{a2}, второй – {b1}-{b2}, третий – {c1}-{c2} годы.",
        ],
        "kk": [
            "{town} қаласындағы акциялар ({topic}) шежіресі бірін-бірі үзіліссіз, қайталаусыз жалғастыратын үш томнан тұрады: бірінші том {a1}-{a2}, екінші том {b1}-{b2}, үшінші том {c1}-{c2} жылдарды қамтиды.",
        ],
    },
    "covers-later-years": {
        "en": [
            [
                Source(
                    "The human rights group looked at the {topic} in {town}.",
                    "Human Rights Group, {town} {first}-{last}: a review of {topic}, printed in {published}.",
                )
            ]
        ],
        "ru": [
            [
                Source(
                    "Правозащитники изучили акции ({nom}) в городе {town}.",
                    "Группа правозащитников. Обзор за {first}-{last} гг.: город {town}. Напечатано в {published} г.",
                )
            ]
        ],
        "kk": [
            [
                Source(
                    "Құқық қорғаушылар {town} қаласындағы акцияларды ({topic}) зерттеді.",
                    "Құқық қорғаушылар тобы. {first}-{last} жылдарға шолу: {town} қаласы. {published} жылы басылған.",
                )
            ]
        ],
    },
}
