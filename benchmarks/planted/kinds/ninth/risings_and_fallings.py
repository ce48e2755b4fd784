"""Doublings, rises, falls and rates of growth, as monitoring reports and theses tell of them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "doubled": {
        "en": [
            "Police files for {town} list {a} {topic} in {y1}; two years later their number had roughly doubled, to {b}.",
            "Compared with {y1}, when our monitors logged {a} {topic} in {town}, the count for {y2} ({b}) is about twice as high.",
            (
                "Residents remember {y2} as a turning point in {town}, and the figures bear them out. "
                "The number of {topic} there went from {a} in {y1} to {b} in {y2}, an approximately twofold increase."
            ),
            "{Topic}, {town}: {a} ({y1}), {b} ({y2}). In other words, practically a doubling within two years.",
            [
                "For {y1} the database contains {a} {topic} in {town}.",
                Far(
                    "The case of {town} is instructive here too: in {y2} about twice as many {topic} were entered in the "
                    "database as in {y1}, namely {b}."
                ),
            ],
        ],
        "ru": [
            "За {y1} год в сводках по городу {town} значится {a:topic}, за {y2} год – {b}, то есть примерно вдвое больше.",
            "За два года, с {y1} по {y2}, число {topic} в городе {town} увеличилось приблизительно в два раза: с {a} до {b}.",
            (
                "По числу {topic} перелом в городе {town} наступил в {y2} году. "
                "Если в {y1} году было зафиксировано {a}, то теперь – {b}: практически двукратный рост."
            ),
            "Показатель {y2} года по числу {topic} в городе {town} ({b}) почти точно вдвое выше показателя {y1} года ({a}).",
            [
                "В базе данных по городу {town} за {y1} год содержится {a:topic}.",
                Far(
                    "Показателен и город {town}: к {y2} году число {topic} по сравнению с {y1} годом выросло там примерно "
                    "вдвое, до {b}."
                ),
            ],
        ],
        "kk": [
            "{town} қаласында {y1} жылы {a} {topic} тіркелсе, {y2} жылы олардың саны {b:dat} жетіп, шамамен екі есе өсті.",
            "{y1} жылдан {y2} жылға дейін {town} қаласындағы {topic} саны {a:abl} {b:dat} дейін, яғни екі еседей артты.",
            (
                "{town} қаласы үшін {y2} жыл бетбұрыс кезеңі болды. "
                "{y1} жылы {a} {topic} болған еді, екі жылдан кейін бұл көрсеткіш шамамен екі еселеніп, {b:dat} жетті."
            ),
            "{town} қаласы бойынша {topic} саны: {y1} жылы – {a}, {y2} жылы – {b}. Бұл шамамен екі есе көп.",
            [
                "Дерекқорда {y1} жылға {town} қаласы бойынша {a} {topic} енгізілген.",
                Far(
                    "{town} қаласының мысалы да осыны растайды: {y2} жылы {topic} саны {y1} жылмен салыстырғанда шамамен "
                    "екі есе көбейіп, {b} болды."
                ),
            ],
        ],
    },
    "rose": {
        "en": [
            "After the new law on assemblies the number of {topic} in {town} did not shrink: it climbed from {a} in {y1} to {b} in {y2}.",
            "{town} saw more {topic} in {y2} than in {y1} ({b} against {a}).",
            (
                "In {y1} our volunteers documented {a} {topic} in {town}. "
                "By {y2} the annual figure had gone up to {b}, and the organisers no longer hid their names."
            ),
            (
                "City officials maintain that {town} has calmed down. Yet their own register, which shows {a} {topic} for {y1} and "
                "{b} for {y2}, points to growth."
            ),
            [
                "For {town}, our list opens with {a} {topic} in {y1}.",
                Far(
                    "Nothing suggests that people in {town} had grown tired. For {y2} our list has {b} {topic} there, more than "
                    "for {y1}."
                ),
            ],
        ],
        "ru": [
            "Несмотря на запреты, {topic} в городе {town} стало больше: в {y1} году – {a}, в {y2} году – {b}.",
            "В городе {town} за два года заметен прирост числа {topic} ({y1} год – {a}, {y2} год – {b}).",
            (
                "Данные по городу {town} говорят о росте. "
                "В {y1} году в журнале дежурной части значится {a:topic}, в {y2} году – уже {b}."
            ),
            "Рост числа {topic} в городе {town} с {a} до {b} пришёлся на {y1}–{y2} годы, когда городом ещё управлял прежний мэр.",
            [
                "На {y1} год в городе {town} приходится {a:topic}.",
                Far(
                    "О том, что город {town} успокоился, говорить рано. В {y2} году число {topic} там превысило уровень {y1} "
                    "года и составило {b}."
                ),
            ],
        ],
        "kk": [
            "Тыйымдарға қарамастан, {town} қаласында {topic} көбейді: {y1} жылы {a}, {y2} жылы {b}.",
            "{town} қаласындағы {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін артты.",
            (
                "{y1} жылы құқық қорғаушылар {town} қаласында {a} {topic} тіркеді. "
                "{y2} жылға қарай бұл көрсеткіш өсіп, {b:dat} жетті, ұйымдастырушылар енді есімдерін жасырмайтын болды."
            ),
            (
                "Жергілікті билік қалада жағдай тынышталды дейді. Алайда ресми есептің өзі ({town} қаласы, {topic}: {y1} жылы – {a}, "
                "{y2} жылы – {b}) өсім барын көрсетеді."
            ),
            [
                "{y1} жылға {town} қаласы бойынша {a} {topic} сәйкес келеді.",
                Far(
                    "{town} қаласы тынышталды деуге ерте. {y2} жылы онда {topic} саны {y1} жылғы деңгейден асып, {b} болды."
                ),
            ],
        ],
    },
    "fell": {
        "en": [
            "With the arrest of the organisers the number of {topic} in {town} dropped from {a} in {y1} to {b} in {y2}.",
            "Fewer {topic} were registered in {town} in {y2} than in {y1}: {b} compared with {a}.",
            "The {b} {topic} counted in {town} in {y2} mark a decline on {y1}, when there had been {a}.",
            (
                "By {y2} the wave of {topic} in {town} was ebbing. "
                "We had counted {a} in {y1}; two years later there were {b} left on our list."
            ),
            [
                "For {y1} the regional office reported {a} {topic} in {town}.",
                Far(
                    "In {town} the fatigue was plain to see: the regional office reported {b} {topic} for {y2}, which is less than "
                    "for {y1}."
                ),
            ],
        ],
        "ru": [
            "После задержания организаторов число {topic} в городе {town} снизилось с {a} в {y1} году до {b} в {y2} году.",
            (
                "В городе {town} {topic} стало меньше. "
                "Если в {y1} году правозащитники насчитали {a}, то через два года – {b}."
            ),
            "Спад в городе {town} очевиден: на {y1} год приходится {a:topic}, на {y2} год – {b}.",
            "Сокращение числа {topic} в городе {town} ({b} в {y2} году против {a} в {y1} году) чиновники объясняют усилением надзора.",
            [
                "За {y1} год в отчёте областного управления по городу {town} значится {a:topic}.",
                Far(
                    "Усталость была заметна и в городе {town}: в отчёте областного управления за {y2} год {topic} уже меньше, "
                    "чем за {y1} год, а именно {b}."
                ),
            ],
        ],
        "kk": [
            "Ұйымдастырушылар ұсталғаннан кейін {town} қаласындағы {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін төмендеді.",
            (
                "{town} қаласында {topic} азайды. "
                "{y1} жылы құқық қорғаушылар {a} оқиғаны есепке алса, екі жылдан кейін {b} оқиғаны ғана тіркеді."
            ),
            "{town} қаласындағы құлдырау айқын: {y1} жылы {a} {topic}, {y2} жылы {b} {topic}.",
            (
                "{town} қаласында {topic} санының қысқаруын ({y1} жылғы {a} орнына {y2} жылы {b}) шенеуніктер қадағалаудың "
                "күшеюімен түсіндіреді."
            ),
            [
                "Облыстық басқарма {y1} жылы {town} қаласында {a} {topic} болды деп хабарлады.",
                Far(
                    "{town} қаласында да шаршау байқалды: {y2} жылы {topic} саны {y1} жылғыдан аз болып, {b} оқиғаны құрады."
                ),
            ],
        ],
    },
    "change-in-percent": {
        "en": [
            "The prosecutor's office reported {a} {topic} in {town} for {y1}. The figure for {y2}, {b}, is {percent} higher.",
            "Year on year, {topic} in {town} were up {percent} ({y1}: {a}; {y2}: {b}).",
            "An increase of {percent} in the number of {topic} was observed in {town}, where it went from {a} in {y1} to {b} in {y2}.",
            "With {b} {topic} in {y2}, against {a} a year earlier, {town} exceeded its own level of {y1} by {percent}.",
            [
                "According to the yearbook, {town} had {a} {topic} in {y1}.",
                Far(
                    "The yearbook gives {b} {topic} for {town} in {y2}. Relative to {y1} that is a growth of {percent}."
                ),
            ],
        ],
        "ru": [
            "По городу {town} за {y1} год проходит {a:topic}; за {y2} год – {b}, что на {percent} больше.",
            "Прирост числа {topic} в городе {town} в {y2} году к уровню {y1} года составил {percent} ({b} против {a}).",
            (
                "В {y1} году число {topic} в городе {town} равнялось {a}. "
                "Через год оно выросло на {percent} и достигло {b}."
            ),
            "В {y2} году {topic} в городе {town} было на {percent:процент|процента|процентов} больше, чем в {y1} году: {b} против {a}.",
            [
                "Согласно ежегоднику, в {y1} году на город {town} приходится {a:topic}.",
                Far(
                    "По данным того же ежегодника, в {y2} году число {topic} в городе {town} составило {b}. Относительно {y1} "
                    "года это рост на {percent}."
                ),
            ],
        ],
        "kk": [
            "{town} қаласында {y1} жылы {a} {topic} ресми тіркелді; {y2} жылғы көрсеткіш, яғни {b}, одан {percent:dat} жоғары.",
            "{y2} жылы {town} қаласындағы {topic} санының {y1} жылға қатысты өсімі {percent:acc} құрады ({a} орнына {b}).",
            (
                "{y1} жылы {town} қаласында {topic} саны {a} болатын. "
                "Бір жылдан кейін ол {percent:dat} өсіп, {b:dat} жетті."
            ),
            "{town} қаласында {y2} жылы {y1} жылға қарағанда {percent:dat} көп {topic} өтті: тиісінше {b} және {a}.",
            [
                "Жылнамаға сәйкес, {y1} жылы {town} қаласында {a} {topic} болған.",
                Far(
                    "Сол жылнамада {town} қаласы үшін {y2} жылға {b} {topic} көрсетілген. {y1} жылмен салыстырғандағы өсім {percent} болды."
                ),
            ],
        ],
    },
}
