"""Doublings, rises and falls between two years."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "doubled": {
        "en": [
            "{town} had {a} {topic} in {y1}. Two years later, in {y2}, the number was twice as high: {b}.",
            "A doubling of {topic} in {town}, from {a} to {b}, is what the figures for {y1} and {y2} amount to.",
            "With {b} {topic}, {town} recorded twice as many in {y2} as in {y1}, when there had been {a}.",
            "The {b} {topic} registered in {town} in {y2} stand against {a} in {y1}; within two years, that is, their number increased twofold.",
            "In {y1} there were half as many {topic} in {town} as in {y2} ({a} as against {b}).",
        ],
        "ru": [
            "{y1} год, город {town}: {a:topic}. Два года спустя, в {y2} году, число стало вдвое больше: {b}.",
            "Удвоение числа {topic} в городе {town}, с {a} до {b}, – вот к чему сводятся данные за {y1} и {y2} годы.",
            "С показателем {b} число {topic} в городе {town} в {y2} году оказалось в два раза больше, чем в {y1} году, когда оно равнялось {a}.",
            "Число зарегистрированных в городе {town} {topic} – {b} в {y2} году против {a} в {y1} году; иными словами, за два года произошёл двукратный рост.",
            "В {y1} году {topic} в городе {town} было вдвое меньше, чем в {y2} году ({a} против {b}).",
        ],
        "kk": [
            "{y1} жылы {town} қаласында {a} {topic} саналды. Екі жылдан кейін, {y2} жылы, олардың саны екі есе көп болды: {b}.",
            "{town} қаласындағы {topic} санының {a:abl} {b:dat} дейін екі еселенуі – {y1} және {y2} жылдар деректерінің мәні осы.",
            "{b} көрсеткішімен {town} қаласындағы {topic} саны {y2} жылы {y1} жылғыдан екі есе көп болып шықты, ол кезде {a} еді.",
            "{y1} жылғы {a:dat} қарсы {town} қаласында {y2} жылы {b} {topic} тіркелді; басқаша айтқанда, екі жылда олардың саны екі есе ұлғайды.",
            "{y1} жылы {town} қаласында {topic} саны {y2} жылғыдан екі есе аз болды (тиісінше {a} және {b}).",
        ],
    },
    "rose": {
        "en": [
            "Compared with {y1}, when {town} counted {a} {topic}, the year {y2} brought an increase: {b} were counted.",
            "More {topic} were recorded in {town} in {y2} than in {y1}, {b} as against {a}.",
            "The growth in {topic} that {town} experienced between {y1} and {y2} can be put in figures: {a} in the former year, {b} in the latter.",
            "{y1}: {a}. {y2}: {b}. These numbers of {topic} in {town} point upwards, and the council was right to call them a rise.",
            "There were {a} {topic} in {town} in {y1}. By {y2} their number had climbed to {b}, which alarmed the chamber of commerce.",
        ],
        "ru": [
            "По сравнению с {y1} годом, когда число {topic} в городе {town} равнялось {a}, {y2} год принёс прибавку: {b}.",
            "Число {topic} в городе {town} в {y2} году превысило показатель {y1} года, {b} против {a}.",
            "Рост числа {topic}, который город {town} пережил между {y1} и {y2} годами, выражается так: {a} в первом из этих лет, {b} во втором.",
            "{y1} год – {a}, {y2} год – {b}: эти числа {topic} в городе {town} идут вверх, и совет был прав, назвав это подъёмом.",
            "В {y1} году число {topic} в городе {town} составляло {a}. К {y2} году оно поднялось до {b}, что встревожило торговую палату.",
        ],
        "kk": [
            "{town} қаласында {a} {topic} саналған {y1} жылмен салыстырғанда {y2} жыл өсім әкелді: {b} саналды.",
            "{town} қаласындағы {topic} саны {y2} жылы {y1} жылғы көрсеткіштен асып түсті: {a:dat} қарсы {b}.",
            "{town} қаласы {y1} мен {y2} жылдар арасында бастан кешірген {topic} санының өсуі мынадай: алғашқы жылы {a}, кейінгісінде {b}.",
            "{y1} жыл – {a}, {y2} жыл – {b}: {town} қаласындағы {topic} санының бұл деректері жоғары кетіп барады, кеңестің мұны өрлеу деп атауы дұрыс.",
            "{y1} жылы {town} қаласы {a} {topic} көрді. {y2} жылға қарай олардың саны {b:dat} дейін көтерілді, бұл сауда палатасын алаңдатты.",
        ],
    },
    "fell": {
        "en": [
            "In {y2}, {b} {topic} took place in {town}, fewer than the {a} of {y1}.",
            "The decline of {topic} in {town} (from {a} in {y1} to {b} in {y2}) is put down by the council to its new rules.",
            "{Topic} became rarer in {town}: whereas {y1} had seen {a} of them, {y2} saw {b}.",
            "If {a} {topic} were registered in {town} in {y1}, by {y2} the number had shrunk to {b}.",
            [
                Source(
                    "For {town} the bulletin notes a decrease in {topic} between {y1} and {y2}.",
                    "{Topic} in {town}: {a} in {y1}, {b} in {y2}.",
                )
            ],
        ],
        "ru": [
            "В {y2} году в городе {town} прошло меньше {topic}, чем в {y1} году: {b} против прежних {a}.",
            "Спад числа {topic} в городе {town} (с {a} в {y1} году до {b} в {y2} году) совет объясняет своими новыми правилами.",
            "Тогда как на {y1} год в городе {town} приходится {a:topic}, в {y2} году их стало меньше: {b}.",
            "Если в {y1} году в городе {town} число {topic} равнялось {a}, то к {y2} году оно сократилось до {b}.",
            [
                Source(
                    "По городу {town} бюллетень отмечает уменьшение числа {topic} между {y1} и {y2} годами.",
                    "Число {topic} в городе {town}: {a} в {y1} году, {b} в {y2} году.",
                )
            ],
        ],
        "kk": [
            "{y2} жылы {town} қаласында {topic} {y1} жылғыдан аз өтті: бұрынғы {a:gen} орнына {b}.",
            "{town} қаласында {topic} санының кемуін ({y1} жылғы {a:abl} {y2} жылғы {b:dat} дейін) кеңес өзінің жаңа ережелерімен түсіндіреді.",
            "{y1} жыл {town} қаласы бойынша {a} {topic} берсе, {y2} жылы олар сирей түсті: {b}.",
            "Егер {y1} жылы {town} қаласында {topic} саны {a:dat} тең болса, {y2} жылға қарай ол {b:dat} дейін қысқарды.",
            [
                Source(
                    "Бюллетень {town} қаласы бойынша {y1} мен {y2} жылдар арасында {topic} санының азайғанын атап өтеді.",
                    "{town} қаласындағы {topic} саны: {y1} жылы {a}, {y2} жылы {b}.",
                )
            ],
        ],
    },
}
