"""Tables and what the text says of them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

_EN = Grid("{Topic} in {town} by year", ["Year", "Number"])
_RU = Grid("Число {topic} в городе {town} по годам", ["Год", "Число"])
_KK = Grid("{town} қаласындағы {topic} саны, жылдар бойынша", ["Жыл", "Саны"])
_SUM_EN = Grid("{Topic} by town, {y1} and {y2}", ["Town", "{y1}", "{y2}"])
_SUM_RU = Grid("Число {topic} по городам, {y1} и {y2} годы", ["Город", "{y1}", "{y2}"])
_SUM_KK = Grid("Қалалардағы {topic} саны, {y1} және {y2} жылдар", ["Қала", "{y1}", "{y2}"])

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "text-against-table": {
        "en": [
            [
                _EN,
                Far(
                    "The {value} {topic} of {year} in {town}, as listed by year in the table, were a surprise to the mayor."
                ),
            ],
            [_EN, "In {year}, {value} {topic} took place in {town}; the other years are in the table."],
            ["In {town} the year {year} stands for {value} {topic} (see the table below).", _EN],
            [
                _EN,
                Source(
                    "The figure of {year} deserves attention.",
                    "According to the table, {town} had {value} {topic} in {year}.",
                ),
            ],
        ],
        "ru": [
            [
                _RU,
                Far(
                    "Число {topic} в городе {town} за {year} год, {value}, указанное в таблице по годам, удивило мэра."
                ),
            ],
            [_RU, "В {year} году {topic} в городе {town} было {value}; прочие годы см. в таблице."],
            ["Для города {town} {year} год — это {value:topic} (см. таблицу ниже).", _RU],
            [
                _RU,
                Source(
                    "Показатель {year} года заслуживает внимания.",
                    "По таблице, {topic} в городе {town} в {year} году было {value}.",
                ),
            ],
        ],
        "kk": [
            [
                _KK,
                Far(
                    "Жылдар бойынша кестеде көрсетілген {year} жылғы {value} {topic} {town} қаласының әкімін таңғалдырды."
                ),
            ],
            [_KK, "{year} жылы {town} қаласында {value} {topic} болды; қалған жылдарды кестеден қараңыз."],
            ["{town} қаласы үшін {year} жыл дегеніміз – {value} {topic} (төмендегі кестені қараңыз).", _KK],
            [
                _KK,
                Source(
                    "{year} жылғы көрсеткіш назар аударуға тұрарлық.",
                    "Кесте бойынша, {town} қаласында {year} жылы {value} {topic} болды.",
                ),
            ],
        ],
    },
    "total-of-a-column": {
        "en": [
            [_SUM_EN, "The last line adds up the four towns."],
            ["The table sums the {topic} of the four towns where they were recorded.", _SUM_EN],
            [Grid("Number of {topic} recorded in {y1} and in {y2}", ["", "{y1}", "{y2}"])],
            [
                Grid("Recorded {topic}, four towns and total", ["Place", "Year {y1}", "Year {y2}"]),
                "No other town keeps such a record.",
            ],
        ],
        "ru": [
            [_SUM_RU, "Последняя строка складывает данные четырёх городов."],
            ["В таблице подведён итог по четырём городам, где учитывалось число {topic}.", _SUM_RU],
            [Grid("Учтено {topic} в {y1} и {y2} годах", ["", "{y1}", "{y2}"])],
            [
                Grid("Учёт {topic}: четыре города и итог", ["Место", "{y1} год", "{y2} год"]),
                "Другие города такого учёта не ведут.",
            ],
        ],
        "kk": [
            [_SUM_KK, "Соңғы жол төрт қаланың деректерін қосады."],
            ["Кестеде {topic} есебі жүргізілген төрт қаланың жиынтығы берілген.", _SUM_KK],
            [Grid("{y1} және {y2} жылдары тіркелген {topic}", ["", "{y1}", "{y2}"])],
            [
                Grid("Тіркелген {topic}: төрт қала және жиынтық", ["Орны", "{y1} жыл", "{y2} жыл"]),
                "Басқа қалалар мұндай есеп жүргізбейді.",
            ],
        ],
    },
    "peak": {
        "en": [
            [_EN, "{Topic} in {town} peaked in {year}."],
            [_EN, "The busiest of these years for {topic} in {town} was {year}, when there were {value}."],
            ["No year in the table below equals {year}, which brought {town} {value} {topic}.", _EN],
            [_EN, Far("The high point of {topic} in {town}, as the yearly table showed, fell in {year}.")],
        ],
        "ru": [
            [_RU, "Пик {topic} в городе {town} пришёлся на {year} год."],
            [_RU, "Самым беспокойным из этих лет оказался для города {town} {year} год, когда {topic} было {value}."],
            [
                "Ни один год в таблице ниже не сравнится с {year} годом, когда {topic} в городе {town} набралось {value}.",
                _RU,
            ],
            [_RU, Far("Высшая точка числа {topic} в городе {town}, как показала таблица по годам, — {year} год.")],
        ],
        "kk": [
            [_KK, "{town} қаласында {topic} саны {year} жылы шарықтау шегіне жетті."],
            [_KK, "Осы жылдардың ішінде {town} қаласы үшін ең мазасызы {value} {topic} болған {year} жыл еді."],
            [
                "Төмендегі кестедегі бірде-бір жыл {town} қаласында {value} {topic} болған {year} жылға тең келмейді.",
                _KK,
            ],
            [
                _KK,
                Far("Жылдар бойынша кесте көрсеткендей, {town} қаласында {topic} саны ең жоғары болған жыл – {year}."),
            ],
        ],
    },
    "table-nowhere": {
        "en": [
            "For the {topic} in {town} the reader may turn to Table {number}.",
            "{Topic} in {town} are a case of their own (cf. Table {number}).",
            [Source("{town} is left out when we speak of {topic}.", "The reasons are given with Table {number}.")],
            "Table {number} sets the {topic} in {town} beside those of the capital.",
        ],
        "ru": [
            "Что дали городу {town} {nom}, читатель узнает из таблицы {number}.",
            "Случай {topic} в городе {town} особый (ср. табл. {number}).",
            [Source("Говоря о числе {topic}, мы не учитываем город {town}.", "Причины названы при таблице {number}.")],
            "Таблица {number} позволяет сопоставить число {topic} в городе {town} со столицей.",
        ],
        "kk": [
            "{town} қаласындағы {topic} туралы оқырман {number}-кестеден біле алады.",
            "{town} қаласындағы {topic} – ерекше жағдай ({number}-кестемен салыстырыңыз).",
            [Source("{Topic} санын айтқанда біз {town} қаласын есепке алмаймыз.", "Себебі {number}-кестеде айтылған.")],
            "{number}-кесте {town} қаласындағы {topic} санын астанамен салыстыруға мүмкіндік береді.",
        ],
    },
}
