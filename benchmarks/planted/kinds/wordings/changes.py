"""Words of growth and decline, and changes in per cent and in percentage points."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "doubled": {
        "en": [
            "{y2} saw a doubling of {topic} in {town}: {b}, against {a} in {y1}.",
            "In {y1} {town} counted {a} {topic}. Two years later their number had doubled to {b}.",
            "The {topic} in {town} grew twofold between {y1} and {y2} ({a} and {b} respectively).",
            "In {town} the annual number of {topic}, which had been {a} in {y1}, doubled by {y2}, when it was {b}.",
            "At {b}, the number of {topic} in {town} in {y2} was double that of {y1} ({a}).",
            "In {town} {y1} had half as many {topic} as {y2}: {a}, as against {b}.",
            "{Topic} in {town} multiplied by two in two years, to {b} (from {a} in {y1}).",
        ],
        "ru": [
            "В {y1} году в городе {town} насчитали {a:topic}. За два года их стало вдвое больше: {b}.",
            "К {y2} году число {topic} в городе {town} увеличилось в два раза – с {a} (в {y1} году) до {b}.",
            "Двукратный рост числа {topic} отмечен в городе {town}: {a} в {y1} г. и {b} в {y2} г.",
            "В городе {town} {topic} в {y2} году было в 2 раза больше, чем в {y1}-м: {b} против {a}.",
            "В {y1} году {topic} в городе {town} было вдвое меньше, чем в {y2} году: {a} против {b}.",
            "Количество {topic} в городе {town}, равное {a} в {y1} году, к {y2} году выросло вдвое и достигло {b}.",
        ],
        "kk": [
            "{y1} жылы {town} қаласында {a} {topic} саналды. Екі жылда олардың саны екі еселеніп, {b} болды.",
            "{y2} жылға қарай {town} қаласындағы {topic} саны {a:abl} ({y1} жыл) {b:dat} дейін, яғни екі есе ұлғайды.",
            "{town} қаласында {topic} санының екі еселік өсімі байқалды: {y1} ж. – {a}, {y2} ж. – {b}.",
            "{town} қаласында {y1} жылы {topic} {y2} жылғыдан екі есе аз болды: {a}, ал кейін {b}.",
            "{town} қаласында {y2} жылы {topic} {y1} жылмен салыстырғанда екі есе көбейді: {b}, ал бұрын {a} болған.",
        ],
    },
    "rose": {
        "en": [
            "{Topic} in {town} were on the increase: {a} in {y1}, {b} in {y2}.",
            "In {y1} there were {a} {topic} in {town}. By {y2} the number had climbed to {b}.",
            "The number of {topic} in {town} was higher in {y2} than in {y1} ({b} as against {a}).",
            "{town} had {a} and {b} {topic} in {y1} and {y2} respectively, which is an increase.",
            "An upward trend is seen in {town}, where {topic} went up from {a} ({y1}) to {b} ({y2}).",
            "In {y2}, {b} {topic} were held in {town} – more than in {y1}, when there had been {a}.",
        ],
        "ru": [
            "В городе {town} число {topic} увеличилось: {a} в {y1} году, {b} в {y2} году.",
            "В {y1} году в городе {town} было {a:topic}. К {y2} году их количество возросло до {b}.",
            "В {y2} году {topic} в городе {town} было больше, чем в {y1} году ({b} против {a}).",
            "Рост числа {topic} в городе {town} – с {a} в {y1} г. до {b} в {y2} г. – заметили многие.",
            "{a} и {b} – столько {topic} прошло в городе {town} в {y1} и {y2} годах соответственно, то есть их стало больше.",
        ],
        "kk": [
            "{town} қаласында {topic} саны артты: {y1} жылы {a}, {y2} жылы {b}.",
            "{y1} жылы {town} қаласында {a} {topic} болды. {y2} жылға қарай олардың саны {b:dat} жетіп, көбейді.",
            "{town} қаласында {y2} жылғы {topic} саны {y1} жылғыдан көп болды ({b}, бұрын {a}).",
            "{town} қаласындағы {topic} санының {y1} жылғы {a:abl} {y2} жылғы {b:dat} дейін ұлғаюын көпшілік байқады.",
            "{y1} және {y2} жылдары {town} қаласында тиісінше {a} және {b} {topic} өтті, яғни өсім бар.",
        ],
    },
    "fell": {
        "en": [
            "{Topic} in {town} were on the decline: {a} in {y1}, {b} in {y2}.",
            "In {y1} there were {a} {topic} in {town}. By {y2} the number had dropped to {b}.",
            "Fewer {topic} took place in {town} in {y2} than in {y1} ({b} as against {a}).",
            "{town} had {a} and {b} {topic} in {y1} and {y2} respectively, which is a decrease.",
            "The number of {topic} in {town} shrank between {y1} and {y2}, from {a} to {b}.",
            "After the {a} {topic} of {y1}, {town} saw a drop to {b} in {y2}.",
        ],
        "ru": [
            "В городе {town} число {topic} уменьшилось: {a} в {y1} году, {b} в {y2} году.",
            "В {y1} году в городе {town} было {a:topic}. К {y2} году их количество сократилось до {b}.",
            "В {y2} году {topic} в городе {town} было меньше, чем в {y1} году ({b} против {a}).",
            "Спад числа {topic} в городе {town} – с {a} в {y1} г. до {b} в {y2} г. – заметили многие.",
            "{a} и {b} – столько {topic} прошло в городе {town} в {y1} и {y2} годах соответственно, то есть их стало меньше.",
        ],
        "kk": [
            "{town} қаласында {topic} саны кеміді: {y1} жылы {a}, {y2} жылы {b}.",
            "{y1} жылы {town} қаласында {a} {topic} болды. {y2} жылға қарай олардың саны {b:dat} дейін қысқарды.",
            "{town} қаласында {y2} жылғы {topic} саны {y1} жылғыдан аз болды ({b}, бұрын {a}).",
            "{town} қаласындағы {topic} санының {y1} жылғы {a:abl} {y2} жылғы {b:dat} дейін азаюын көпшілік байқады.",
            "{y1} және {y2} жылдары {town} қаласында тиісінше {a} және {b} {topic} өтті, яғни төмендеу бар.",
        ],
    },
    "change-in-percent": {
        "en": [
            "{Topic} in {town} went up by {percent:bare} per cent, namely from {a} in {y1} to {b} in {y2}.",
            "In {y1} {town} recorded {a} {topic}. A year later it recorded {b}, which is {percent} more.",
            "With {b} {topic} in {y2} (+{percent} compared with the {a} of {y1}), {town} had a hard year.",
            "An increase of {percent:bare} percent took the number of {topic} in {town} from {a} in {y1} to {b} in {y2}.",
            "Compared to {y1}, when there were {a}, the number of {topic} in {town} was {percent} higher in {y2}: {b}.",
        ],
        "ru": [
            "Количество {topic} в городе {town} увеличилось на {percent:процент|процента|процентов} – с {a} в {y1} до {b} в {y2} году.",
            "В {y1} году в городе {town} было {a:topic}. Годом позже их было {b}, что на {percent} больше.",
            "Число {topic} в городе {town}: {a} в {y1} году, {b} в {y2} году (прирост {percent}).",
            "По сравнению с {y1} годом, когда их было {a}, число {topic} в городе {town} в {y2} году возросло на {percent} и достигло {b}.",
            "Прирост на {percent:процент|процента|процентов} дал городу {town} в {y2} году {b:topic} вместо {a} в {y1} году.",
        ],
        "kk": [
            "{town} қаласында {topic} саны {percent:bare} пайызға артты – {y1} жылғы {a:abl} {y2} жылғы {b:dat} дейін.",
            "{y1} жылы {town} қаласында {a} {topic} болды. Бір жылдан кейін олардың саны {b}, яғни {percent} көп болды.",
            "{town} қаласындағы {topic} саны: {y1} жылы {a}, {y2} жылы {b} (өсім {percent}).",
            "{y1} жылмен ({a}) салыстырғанда {town} қаласындағы {topic} саны {y2} жылы {percent:dat} көбейіп, {b:dat} жетті.",
        ],
    },
    "percentage-points": {
        "en": [
            "In {y1} {a} of people in {town} said that {opinion}. In {y2} it was {b}, an increase of {step} {unit}.",
            "Agreement that {opinion} went up by {step} {unit} in {town} ({a} in {y1}, {b} in {y2}).",
            "The view that {opinion} gained {step} {pp} in {town} between {y1} and {y2}, moving from {a} to {b}.",
            "From {y1} to {y2} the percentage of those in {town} who believe that {opinion} climbed {step} {unit} to {b}; it had been {a}.",
            "{town}: “{opinion}” – {a} in {y1}, {b} in {y2} (+{step} {pp}).",
        ],
        "ru": [
            "В {y1} году {a} жителей города {town} сказали, что {opinion}. В {y2} году таких было {b}, прирост – {step} {unit}.",
            "Согласие с тем, что {opinion}, выросло в городе {town} на {step} {unit} ({a} в {y1} году, {b} в {y2} году).",
            "Доля считающих, что {opinion}, в городе {town} с {y1} по {y2} год поднялась с {a} до {b} (на {step} {pp}).",
            "На {step} {unit} больше, чем в {y1} году, стало в {y2} году в городе {town} тех, кто уверен, что {opinion}: {b} против {a}.",
            "Город {town}, «{opinion}»: {a} в {y1} г., {b} в {y2} г. (+{step} {pp}).",
        ],
        "kk": [
            "{y1} жылы {town} тұрғындарының {a:poss} «{opinion}» деді. {y2} жылы бұл көрсеткіш {b} болып, {step} {unit} артты.",
            "«{opinion}» дегенге келісетіндер {town} қаласында {step} {unit} көбейді ({y1} жылы {a}, {y2} жылы {b}).",
            "{town} қаласында «{opinion}» деп санайтындардың үлесі {y1} жылдан {y2} жылға дейін {a:abl} {b:dat} көтерілді (+{step} {pp}).",
            "{town} қаласы, «{opinion}»: {y1} ж. – {a}, {y2} ж. – {b}, айырмасы {step} {pp}.",
            "{y2} жылы {town} қаласында «{opinion}» дейтіндер {y1} жылғыдан {step} {unit} көп болды: бұрын {a}, енді {b}.",
        ],
    },
}
