"""Wordings: counts told twice and in tables, parts and totals, words of growth."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "text-against-table": {
        "en": [
            [
                Grid("{Topic} registered in {town}", ["Year", "Total"]),
                Far("For {year}, the table of {topic} registered in {town} gives a total of {value}."),
            ],
            [
                "The figures for {topic} in {town} are set out below; in {year} alone, {value} {topic} "
                "took place there.",
                Grid("{Topic} in {town}, annual figures", ["Year", "{Topic}"]),
            ],
            [
                Grid("Annual number of {topic}, {town}", ["Year", "Number of cases"]),
                "{town} saw {value} {topic} in {year} (see the table above).",
            ],
        ],
        "ru": [
            [
                Grid("Количество {topic} в г. {town}", ["Год", "Количество"]),
                "Далее, согласно приведённой таблице, в {year} году в г. {town} состоялось {value:topic}.",
            ],
            [
                "Данные по городу {town} сведены в таблицу; только за {year} год здесь насчитали {value:topic}.",
                Grid("{town}: количество {topic} по годам", ["Год", "Зафиксировано"]),
            ],
            [
                Grid("Динамика числа {topic}, город {town}", ["Год", "Всего"]),
                Far("Напомним данные таблицы по городу {town}: в {year} году число {topic} составило {value}."),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласында тіркелген {topic} саны", ["Жыл", "Барлығы"]),
                Far("Кестеге сәйкес, {year} жылы {town} қаласында тіркелген {topic} саны {value:dat} тең болды."),
            ],
            [
                "{town} қаласы бойынша деректер төмендегі кестеде берілген: {year} жылдың өзінде мұнда "
                "{value} {topic} өткен.",
                Grid("{town} қаласы: {topic}, жылдық деректер", ["Жыл", "{Topic} саны"]),
            ],
            [
                Grid("{town} қаласындағы {topic} санының өзгеруі", ["Жыл", "Саны"]),
                "Жоғарыдағы кестеден көретініміздей, {year} жылы {town} қаласында {topic} саны {value} болған.",
            ],
        ],
    },
    "told-twice": {
        "en": [
            [
                "Official statistics list {value} {topic} in {town} for {year}.",
                Far("It was mentioned above that official statistics list {again} {topic} in {town} for {year}."),
            ],
            [
                "According to the prosecutor's office, {value} {topic} took place in {town} in {year}.",
                Far("The prosecutor's office, it will be recalled, counted {again} {topic} in {town} in {year}."),
            ],
            [
                "In the course of {year} there were {value} {topic} in {town}.",
                Far("To return to {town}: the {again} {topic} of {year} did not change the policy of the council."),
            ],
        ],
        "ru": [
            [
                "Официальная статистика за {year} год насчитывает в городе {town} {value:topic}.",
                Far(
                    "Выше говорилось, что, по официальной статистике, в городе {town} за {year} год "
                    "насчитывается {again:topic}."
                ),
            ],
            [
                "По данным прокуратуры, в {year} году в г. {town} число {topic} составило {value}.",
                Far("Напомним, что, по данным прокуратуры, число {topic} в г. {town} в {year} году составило {again}."),
            ],
            [
                "За {year} год в городе {town} произошло {value:topic}.",
                Far(
                    "Вернёмся к городу {town}. За {year} год, как отмечалось, здесь произошло "
                    "{again:topic}, но политика совета не изменилась."
                ),
            ],
        ],
        "kk": [
            [
                "Ресми статистика бойынша, {year} жылы {town} қаласында {value} {topic} болған.",
                Far(
                    "Жоғарыда айтылғандай, ресми статистика бойынша {year} жылы {town} қаласында {again} "
                    "{topic} болған."
                ),
            ],
            [
                "Прокуратураның мәліметінше, {town} қаласында {year} жылы {topic} саны {value} болды.",
                Far(
                    "Еске сала кетейік, прокуратураның мәліметінше, {year} жылы {town} қаласында {topic} "
                    "саны {again} болды."
                ),
            ],
            [
                "{year} жыл ішінде {town} қаласында {value} {topic} өтті.",
                Far(
                    "{town} қаласына қайта оралсақ, {year} жыл ішінде мұнда өткен {again} {topic} "
                    "кеңестің саясатын өзгертпеді."
                ),
            ],
        ],
    },
    "parts-of-a-total": {
        "en": [
            (
                "In {year} the police of {town} brought {total} people to the station in connection with {topic}: "
                "{a} of them were let go, {b} received a fine, and {c} were placed under arrest."
            ),
            (
                "The courts of {town} heard {total} cases arising from {topic} in {year}. In {a} of them the "
                "accused were acquitted, in {b} they were convicted, and the remaining {c} were dismissed."
            ),
            (
                "In {year}, {total} persons took part in {topic} in {town} ({a} workers, {b} students and {c} "
                "pensioners)."
            ),
        ],
        "ru": [
            (
                "В {year} году в связи с акциями ({nom}) в полицию города {town} доставили "
                "{total:человека|человека|человек}: {a} отпустили, {b} оштрафовали, а {c} арестовали."
            ),
            (
                "В {year} году суды города {town} рассмотрели {total:дело|дела|дел} об акциях ({nom}). По {a} "
                "вынесен оправдательный приговор, по {b} - обвинительный, остальные {c} прекращены."
            ),
            (
                "В {year} году в акциях ({nom}) в г. {town} приняли участие {total:человек|человека|человек} "
                "({a:рабочий|рабочих|рабочих}, {b:студент|студента|студентов} и "
                "{c:пенсионер|пенсионера|пенсионеров})."
            ),
        ],
        "kk": [
            (
                "{year} жылы {town} полициясы акцияларға ({topic}) байланысты {total} адамды бөлімшеге жеткізді: "
                "{a} адам босатылды, {b} адамға айыппұл салынды, {c} адам қамауға алынды."
            ),
            (
                "{year} жылы {town} соттары акцияларға ({topic}) қатысты {total} істі қарады. Оның {a:poss} "
                "бойынша ақтау үкімі, {b:poss} бойынша айыптау үкімі шықты, қалған {c} іс қысқартылды."
            ),
            (
                "{year} жылы {town} қаласындағы акцияларға ({topic}) {total} адам қатысты ({a} жұмысшы, {b} "
                "студент және {c} зейнеткер)."
            ),
        ],
    },
    "total-of-a-column": {
        "en": [
            [
                "The archive of {town} allows us to count the {topic} in four towns.",
                Grid("{Topic} in four towns, {y1} and {y2}", ["Town", "Number in {y1}", "Number in {y2}"]),
            ],
            [
                Grid("{Topic} recorded by the authorities, by town (source: yearbook of {town})", ["", "{y1}", "{y2}"]),
                "The yearbook was published in {town}.",
            ],
            [
                "How many {topic} there were is shown in the following table, taken from a newspaper of {town}.",
                Grid("Annual {topic} by place", ["Place", "Year {y1}", "Year {y2}"]),
            ],
        ],
        "ru": [
            [
                "Архив города {town} позволяет подсчитать число {topic} в четырёх городах.",
                Grid(
                    "Число {topic} в четырёх городах за {y1} и {y2} годы",
                    ["Город", "Число за {y1} г.", "Число за {y2} г."],
                ),
            ],
            [
                Grid("Количество {topic} по городам (источник: ежегодник, г. {town})", ["", "{y1}", "{y2}"]),
                "Ежегодник вышел в городе {town}.",
            ],
            [
                "Сколько было {topic}, показывает следующая таблица из газеты города {town}.",
                Grid(
                    "Ежегодное количество {topic} по населённым пунктам", ["Населённый пункт", "{y1} год", "{y2} год"]
                ),
            ],
        ],
        "kk": [
            [
                "{town} қаласының мұрағаты төрт қаладағы {topic} санын есептеуге мүмкіндік береді.",
                Grid(
                    "Төрт қаладағы {topic} саны, {y1} және {y2} жылдар", ["Қала", "{y1} жылғы саны", "{y2} жылғы саны"]
                ),
            ],
            [
                Grid("Қалалар бойынша тіркелген {topic} (дереккөз: {town} жылнамасы)", ["", "{y1}", "{y2}"]),
                "Жылнама {town} қаласында шыққан.",
            ],
            [
                "{Topic} саны қанша болғанын {town} газетінен алынған келесі кесте көрсетеді.",
                Grid("Елді мекендер бойынша жылдық {topic} саны", ["Елді мекен", "{y1} жыл", "{y2} жыл"]),
            ],
        ],
    },
    "shares-make-100": {
        "en": [
            [
                "All {topic} of {year} took place in five towns; the table shows what share of them each "
                "town had. It was drawn up in {town}.",
                Grid("Share of each town in all {topic} of {year}", ["Town", "Per cent of all {topic}"]),
            ],
            [
                Grid(
                    "{Topic} in {year}: distribution among the five towns where they occurred (100% = "
                    "all {topic}; list of {town})",
                    ["Town", "%"],
                )
            ],
            [
                Grid(
                    "Breakdown of {topic} by town, {year} (all towns; source: {town} yearbook)",
                    ["Town", "Percentage of the total"],
                ),
                "In the yearbook of {town}, every one of the {topic} is counted once.",
            ],
        ],
        "ru": [
            [
                "Общее число {topic} за {year} год распределяется между пятью городами; таблица, "
                "составленная в городе {town}, показывает долю каждого.",
                Grid("Доля каждого города в общем числе {topic} за {year} год", ["Город", "Процент от всех"]),
            ],
            [
                Grid(
                    "Распределение {topic} за {year} год между пятью городами, где они были (100 % - "
                    "все случаи; список: {town})",
                    ["Город", "%"],
                )
            ],
            [
                Grid(
                    "Структура {topic} по городам, {year} год (все города; источник: ежегодник, г. {town})",
                    ["Город", "Доля в общем итоге"],
                ),
                "В ежегоднике города {town} каждый случай учтён один раз.",
            ],
        ],
        "kk": [
            [
                "{year} жылғы барлық жағдай ({topic}) бес қалада болған; {town} қаласында жасалған кесте "
                "әр қаланың үлесін көрсетеді.",
                Grid("{year} жылғы барлық {topic} ішіндегі әр қаланың үлесі", ["Қала", "Барлығынан пайызы"]),
            ],
            [
                Grid(
                    "{year} жылғы {topic} саны: оқиға болған бес қала бойынша бөлінісі (100 % - "
                    "барлық жағдай; {town} тізімі)",
                    ["Қала", "%"],
                )
            ],
            [
                Grid(
                    "Қалалар бойынша {topic} құрылымы, {year} жыл (барлық қала; дереккөз: {town} жылнамасы)",
                    ["Қала", "Жалпы саннан үлесі"],
                ),
                "{town} жылнамасында әр жағдай бір рет қана есептелген.",
            ],
        ],
    },
    "doubled": {
        "en": [
            "Within two years the number of {topic} in {town} doubled: there were {a} in {y1} and {b} in {y2}.",
            "{town} had twice as many {topic} in {y2} ({b}) as in {y1} ({a}).",
            (
                "While {a} {topic} took place in {town} in {y1}, two years later, in {y2}, the figure had doubled "
                "to {b}."
            ),
        ],
        "ru": [
            (
                "За два года число {topic} в городе {town} увеличилось вдвое: в {y1} году их было {a}, в {y2} "
                "году - {b}."
            ),
            "В {y2} году в г. {town} было в два раза больше {topic} ({b}), чем в {y1} году ({a}).",
            (
                "Если в {y1} году в городе {town} состоялось {a:topic}, то в {y2} году их число удвоилось и "
                "достигло {b}."
            ),
        ],
        "kk": [
            "Екі жылда {town} қаласында {topic} саны екі еселенді: {y1} жылы {a} болса, {y2} жылы {b} болды.",
            "{y2} жылы {town} қаласында {topic} саны ({b}) {y1} жылғыдан ({a}) екі есе көп болды.",
            ("{y1} жылы {town} қаласында {a} {topic} өтсе, {y2} жылы олардың саны екі есеге артып, {b:dat} жетті."),
        ],
    },
    "rose": {
        "en": [
            "The number of {topic} in {town} went up: there were {a} of them in {y1} and {b} in {y2}.",
            "{town} experienced a growing number of {topic}, with {a} in {y1} and {b} in {y2}.",
            "There were more {topic} in {town} in {y2} than in {y1} ({b} against {a}).",
        ],
        "ru": [
            ("Количество {topic} в городе {town} возросло: если в {y1} году их было {a}, то в {y2} году - уже {b}."),
            "В г. {town} наблюдался рост числа {topic}: {a} в {y1} году, {b} в {y2} году.",
            "В {y2} году в городе {town} было больше {topic}, чем в {y1} году ({b} против {a}).",
        ],
        "kk": [
            "{town} қаласында {topic} саны артты: {y1} жылы {a} болса, {y2} жылы {b} болды.",
            "{town} қаласында {topic} санының өсуі байқалды: {y1} жылы - {a}, {y2} жылы - {b}.",
            "{y2} жылы {town} қаласында {topic} саны {y1} жылмен салыстырғанда көбейіп, {a:abl} {b:dat} жетті.",
        ],
    },
    "fell": {
        "en": [
            "{Topic} became rarer in {town}: there were {a} in {y1}, but {b} in {y2}.",
            "The number of {topic} in {town} declined between {y1} ({a}) and {y2} ({b}).",
            "In {y2} there were {b} {topic} in {town}, fewer than in {y1}, when {a} were counted.",
        ],
        "ru": [
            "Количество {topic} в городе {town} сократилось: в {y1} году их было {a}, а в {y2} году - {b}.",
            "За период с {y1} ({a}) по {y2} год ({b}) число {topic} в г. {town} уменьшилось.",
            (
                "В {y2} году в городе {town} состоялось {b:topic}, то есть меньше, чем в {y1} году, когда их "
                "насчитали {a}."
            ),
        ],
        "kk": [
            "{town} қаласында {topic} саны қысқарды: {y1} жылы {a} болса, {y2} жылы {b} болды.",
            "{y1} жылдан ({a}) {y2} жылға ({b}) дейін {town} қаласында {topic} саны кеміді.",
            "{y2} жылы {town} қаласында {b} {topic} өтті, бұл {a} рет өткен {y1} жылғыдан аз.",
        ],
    },
    "change-in-percent": {
        "en": [
            "In {y2}, {b} {topic} were held in {town}, an increase of {percent} on the {a} held in {y1}.",
            "{Topic} in {town} went up from {a} in {y1} to {b} in {y2} (+{percent}).",
            ("There were {a} {topic} in {town} in {y1}. A year later, in {y2}, there were {b}, or {percent} more."),
        ],
        "ru": [
            "В {y2} году в городе {town} состоялось {b:topic}, что на {percent} больше, чем в {y1} году ({a}).",
            "Число {topic} в г. {town} увеличилось с {a} в {y1} году до {b} в {y2} году (+{percent}).",
            (
                "В {y1} году в городе {town} насчитали {a:topic}. Через год, в {y2} году, их было уже {b}: "
                "прирост составил {percent}."
            ),
        ],
        "kk": [
            "{y2} жылы {town} қаласында {b} {topic} өтті, бұл {y1} жылғыдан ({a}) {percent:dat} көп.",
            "{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін артты (+{percent}).",
            (
                "{y1} жылы {town} қаласында {a} {topic} болды. Бір жылдан кейін, {y2} жылы, олардың саны {b:dat} "
                "жетті: өсім {percent} құрады."
            ),
        ],
    },
    "percentage-points": {
        "en": [
            (
                "In {y1}, {a} of respondents in {town} said that {opinion}; in {y2} it was {b}, an increase of "
                "{step} {unit}."
            ),
            (
                "The proportion of townspeople in {town} who believe that {opinion} went up {step} {unit} between "
                "{y1} ({a}) and {y2} ({b})."
            ),
            (
                "Two surveys in {town} show a growing conviction that {opinion}: {a} in {y1}, {b} in {y2} "
                "(+{step} {pp})."
            ),
        ],
        "ru": [
            (
                "В {y1} году {a} опрошенных в городе {town} говорили, что {opinion}; в {y2} году таких было {b}, "
                "то есть больше на {step} {unit}."
            ),
            (
                "Между {y1} ({a}) и {y2} годом ({b}) доля тех, кто в г. {town} считает, что {opinion}, "
                "увеличилась на {step} {unit}."
            ),
            (
                "Два опроса в городе {town} показывают рост доли согласных с тем, что {opinion}: {a} в {y1} году, "
                "{b} в {y2} году (+{step} {pp})."
            ),
        ],
        "kk": [
            (
                "{y1} жылы {town} қаласында сұралғандардың {a:poss} «{opinion}» десе, {y2} жылы ондайлардың үлесі "
                "{b} болды, яғни {step} {unit} көбейді."
            ),
            (
                "{y1} жыл ({a}) мен {y2} жыл ({b}) аралығында {town} қаласында «{opinion}» деп санайтындардың "
                "үлесі {step} {unit} артты."
            ),
            (
                "{town} қаласындағы екі сауалнама «{opinion}» дегенмен келісетіндер үлесінің өскенін көрсетеді: "
                "{y1} жылы {a}, {y2} жылы {b} (+{step} {pp})."
            ),
        ],
    },
}
