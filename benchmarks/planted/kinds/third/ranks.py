"""Wordings: peaks, the highest and the lowest, the largest part, and ranks."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "peak": {
        "en": [
            [
                Grid("{Topic} in {town} over the years", ["Year", "Number of {topic}"]),
                "Of the years in the table, {year} was the one with the most {topic} in {town} ({value}).",
            ],
            [
                "The table below traces the {topic} of {town}; they peaked in {year} with {value}.",
                Grid("{Topic} in {town} by calendar year", ["Calendar year", "{Topic}"]),
            ],
            [
                Grid("Recorded {topic}, {town}", ["Year", "Cases"]),
                Far(
                    "Recorded {topic} in {town}, according to the table, were at their highest in {year}, "
                    "when there were {value} of them."
                ),
            ],
        ],
        "ru": [
            [
                Grid("{town}: число {topic} за ряд лет", ["Год", "Число {topic}"]),
                "Из всех приведённых в таблице лет больше всего {topic} в городе {town} было в {year} году ({value}).",
            ],
            [
                "В таблице ниже прослежено число {topic} в г. {town}; пик пришёлся на {year} год ({value}).",
                Grid("Количество {topic} в г. {town} по календарным годам", ["Календарный год", "Количество"]),
            ],
            [
                Grid("Учтённое число {topic}, город {town}", ["Год", "Случаи"]),
                Far(
                    "Максимальное число {topic} в городе {town}, согласно таблице, зафиксировано в {year} "
                    "году - {value}."
                ),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} саны, бірнеше жыл бойынша", ["Жыл", "{Topic} саны"]),
                "Кестедегі жылдардың ішінде {town} қаласында {topic} ең көп болған жыл - {year} ({value}).",
            ],
            [
                "Төмендегі кестеде {town} қаласындағы {topic} саны берілген; ең жоғары көрсеткіш {year} "
                "жылға тиесілі ({value}).",
                Grid("{town} қаласы, күнтізбелік жылдар бойынша {topic}", ["Күнтізбелік жыл", "Саны"]),
            ],
            [
                Grid("{town} қаласында есепке алынған {topic}", ["Жыл", "Жағдай саны"]),
                Far(
                    "Кестеге сәйкес, {town} қаласында {topic} саны {year} жылы ең жоғары деңгейге жетіп, {value} болды."
                ),
            ],
        ],
    },
    "highest": {
        "en": [
            [
                Grid("Number of {topic} in {year}, five towns (compiled in {town})", ["Town", "{Topic}"]),
                "Among the five towns in the table, {best} had the most {topic}.",
            ],
            [
                "The largest number of {topic} in {year} was recorded in {best}, as can be seen from the "
                "table compiled in {town}.",
                Grid("{Topic} in the towns, {year}", ["Town", "Total"]),
            ],
            [
                Grid("{Topic} of {year} by place (figures from {town})", ["Place", "Count"]),
                "None of the places listed had more {topic} than {best}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в пяти городах, {year} год (составлено в г. {town})", ["Город", "Всего"]),
                "Среди пяти городов таблицы больше всего {topic} было в городе {best}.",
            ],
            [
                "Как видно из таблицы, составленной в городе {town}, в {year} году по числу {topic} "
                "лидировал город {best}.",
                Grid("Число {topic} в городах, {year} год", ["Город", "Итого"]),
            ],
            [
                Grid("Количество {topic} в {year} году по местам (данные: {town})", ["Место", "Количество"]),
                "Ни в одном из перечисленных мест не было больше {topic}, чем в городе {best}.",
            ],
        ],
        "kk": [
            [
                Grid("Бес қаладағы {topic} саны, {year} жыл ({town} қаласында жасалған)", ["Қала", "Барлығы"]),
                "Кестедегі бес қаланың ішінде {topic} ең көп болған қала - {best}.",
            ],
            [
                "{town} қаласында жасалған кестеден көрінгендей, {year} жылы {topic} саны бойынша {best} "
                "қаласы көш бастады.",
                Grid("Қалалардағы {topic} саны, {year} жыл", ["Қала", "Жиыны"]),
            ],
            [
                Grid("{year} жылғы {topic} саны, жерлер бойынша ({town} деректері)", ["Жер", "Саны"]),
                "Аталған жерлердің ешқайсысында {topic} саны {best} қаласындағыдан көп болған жоқ.",
            ],
        ],
    },
    "always-last": {
        "en": [
            [
                Grid(
                    "Four years of {topic} in four towns (compiled in {town})", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]
                ),
                "{last} had the lowest number of {topic} of the four towns every year.",
            ],
            [
                "The table, which comes from {town}, covers four years, and in each of them {last} had "
                "fewer {topic} than any other town.",
                Grid("{Topic}, {y1} to {y4}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Development of {topic} by town (yearbook of {town})", ["", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "From {y1} to {y4}, {last} invariably had the smallest number of {topic}.",
            ],
        ],
        "ru": [
            [
                Grid(
                    "Число {topic} в четырёх городах за четыре года (составлено в г. {town})",
                    ["Город", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "Город {last} каждый год занимал по числу {topic} последнее место среди четырёх городов.",
            ],
            [
                "Таблица, взятая из ежегодника города {town}, охватывает четыре года, и в каждом из них "
                "меньше всего {topic} было в городе {last}.",
                Grid("Количество {topic}, {y1}-{y4} гг.", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Динамика числа {topic} по городам (ежегодник, г. {town})", ["", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "С {y1} по {y4} год самое низкое число {topic} неизменно отмечалось в городе {last}.",
            ],
        ],
        "kk": [
            [
                Grid(
                    "Төрт қаладағы төрт жылғы {topic} саны ({town} қаласында жасалған)",
                    ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "{last} қаласы {topic} саны бойынша жыл сайын төрт қаланың ішінде соңғы орында болды.",
            ],
            [
                "{town} жылнамасынан алынған кесте төрт жылды қамтиды, әр жылда {topic} ең аз болған қала - {last}.",
                Grid("{Topic} саны, {y1}-{y4} жж.", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid(
                    "Қалалар бойынша {topic} санының өзгеруі ({town} жылнамасы)", ["", "{y1}", "{y2}", "{y3}", "{y4}"]
                ),
                "{y1} жылдан {y4} жылға дейін {topic} санының ең төмен көрсеткіші үнемі {last} қаласында тіркелді.",
            ],
        ],
    },
    "largest-part": {
        "en": [
            (
                "In {year}, {total} people took part in {topic} in {town}. Most numerous among them were the "
                "{largest}: the lists name {n1} {g1}, {n2} {g2} and {n3} {g3}."
            ),
            (
                "The {total} participants of the {topic} held in {town} in {year} break down into {g1} ({n1}), "
                "{g2} ({n2}) and {g3} ({n3}). The largest share fell to the {largest}."
            ),
            (
                "The {largest} formed the biggest contingent at {topic} in {town} in {year}; of {total} "
                "participants, {n1} were {g1}, {n2} {g2} and {n3} {g3}."
            ),
        ],
        "ru": [
            (
                "В {year} году в акциях ({nom}) в г. {town} участвовало {total:человек|человека|человек}. Самой "
                "многочисленной группой были {largest}; в списках значатся: {g1} - {n1}, {g2} - {n2}, {g3} - {n3}."
            ),
            (
                "Состав участников акций ({nom}) в городе {town} в {year} году (всего {total}): {g1} - {n1}, {g2} "
                "- {n2}, {g3} - {n3}. Самая большая группа - {largest}."
            ),
            (
                "Наибольшую часть участников акций ({nom}) в г. {town} в {year} году составили {largest}: из "
                "{total:человека|человек|человек} {g1} - {n1}, {g2} - {n2}, {g3} - {n3}."
            ),
        ],
        "kk": [
            (
                "{year} жылы {town} қаласындағы акцияларға ({topic}) {total} адам қатысты. Ең көбі {largest} "
                "болды: тізімде {g1} - {n1}, {g2} - {n2}, {g3} - {n3}."
            ),
            (
                "{year} жылғы {town} қаласындағы акцияларға ({topic}) қатысушылардың құрамы (барлығы {total}): "
                "{g1} - {n1}, {g2} - {n2}, {g3} - {n3}. Ең үлкен үлес {largest} тобына тиесілі."
            ),
            (
                "{town} қаласындағы {year} жылғы акцияларға ({topic}) қатысушылардың ең көп бөлігін {largest} "
                "құрады: {total} адамның ішінде {g1} - {n1}, {g2} - {n2}, {g3} - {n3}."
            ),
        ],
    },
    "rank": {
        "en": [
            [
                Grid("{Topic} in {year}: six towns compared (list made in {town})", ["Town", "Number of {topic}"]),
                "In terms of {topic}, {one} comes {rank} among the six towns.",
            ],
            [
                "As the table made in {town} shows, {one} was in {rank} place by the number of {topic} in {year}.",
                Grid("{Topic} by town, {year}, six towns", ["Town", "{Topic} in {year}"]),
            ],
            [
                Grid("{Topic} recorded in {year} (statistics office of {town})", ["Town", "Cases"]),
                "If the towns are put in order from the most {topic} to the fewest, {one} is number {place}.",
            ],
        ],
        "ru": [
            [
                Grid(
                    "Сравнение шести городов по числу {topic}, {year} год (список составлен в г. {town})",
                    ["Город", "Число {topic}"],
                ),
                "По количеству {topic} город {one} находится на {place}-м месте среди шести городов.",
            ],
            [
                "Как показывает таблица, составленная в городе {town}, по числу {topic} за {year} год "
                "{rank} место принадлежит городу {one}.",
                Grid("Число {topic} по шести городам, {year} год", ["Город", "За {year} год"]),
            ],
            [
                Grid(
                    "Количество {topic}, учтённых в {year} году (управление статистики, г. {town})", ["Город", "Случаи"]
                ),
                "Если располагать города от большего числа {topic} к меньшему, {one} окажется на {place}-м месте.",
            ],
        ],
        "kk": [
            [
                Grid(
                    "{Topic} саны бойынша алты қаланы салыстыру, {year} жыл (тізім {town} қаласында жасалған)",
                    ["Қала", "{Topic} саны"],
                ),
                "{Topic} саны жағынан {one} қаласы алты қаланың ішінде {place}-орында тұр.",
            ],
            [
                "{town} қаласында жасалған кесте көрсеткендей, {year} жылғы {topic} саны бойынша {rank} "
                "орын {one} қаласына тиесілі.",
                Grid("Алты қаладағы {topic} саны, {year} жыл", ["Қала", "{year} жылы"]),
            ],
            [
                Grid("{year} жылы тіркелген {topic} ({town} статистика басқармасы)", ["Қала", "Жағдай саны"]),
                "Қалаларды {topic} санының кемуі бойынша орналастырсақ, {one} қаласы {rank} орынды алады.",
            ],
        ],
    },
}
