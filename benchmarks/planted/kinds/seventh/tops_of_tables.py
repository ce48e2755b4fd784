"""Peaks of years and towns that lead a table."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

_PEAK_EN: Sequence[Wording] = [
    [
        "How many {topic} the police of {town} wrote down can be followed year by year.",
        Grid("Police records of {topic} in {town}", ["Year", "Entries"]),
        "Never in these years were there as many as in {year}.",
    ],
    [
        Grid("{Topic} in {town}, yearly counts", ["Year", "Count"]),
        "The curve climbs to its summit of {value} in {year} and stays below it in all the other years of the table.",
    ],
    [
        "If one asks when the unrest in {town} was at its worst, the answer lies in the count of {topic}: it was in {year}, "
        "as the figures that follow make plain.",
        Grid("{town}: {topic} by year", ["Year", "Recorded"]),
    ],
    [
        "The archive of {town} keeps a card for each event. The cards were counted by us.",
        Grid("Cards on {topic} in the archive of {town}", ["Year", "Cards"]),
        Far(
            "It was in {year}, the year with the most {topic} of all those counted in {town}, that the council first "
            "spoke of a crisis."
        ),
    ],
    [
        Grid("Reported {topic}, {town}", ["Year", "Total"]),
        Source(
            "What the local paper called an unquiet time shows in the counts.",
            "The series for {topic} in {town} reaches its maximum ({value}) in {year}.",
        ),
    ],
]
_PEAK_RU: Sequence[Wording] = [
    [
        "Сведения о числе {topic} в городе {town} взяты из журнала дежурной части.",
        Grid("Записи журнала: {nom}, город {town}", ["Год", "Записей"]),
        "Самым беспокойным оказался {year} год: столько записей не было ни до него, ни после.",
    ],
    [
        Grid("Город {town}: {nom} по годам", ["Год", "Число"]),
        "Своего максимума ряд достигает в {year} году ({value}); остальные значения ниже.",
    ],
    [
        "Рекордным по числу {topic} в городе {town} стал {year} год, что видно из приводимых ниже данных областной газеты.",
        Grid("Число {topic} в городе {town} по подсчётам газеты", ["Год", "Всего"]),
    ],
    [
        Grid("Динамика числа {topic}, город {town}", ["Годы", "Случаев"]),
        Far(
            "К этому времени относится и пик протестной активности в городе {town}: как показала таблица, больше всего "
            "{topic} пришлось здесь на {year} год."
        ),
    ],
    [
        "Подсчёт вёлся по сообщениям трёх изданий, повторы исключены.",
        Grid("Город {town}, {nom}: сколько упомянуто в печати", ["Год", "Упомянуто"]),
        "Наибольшее за весь период наблюдений значение — {value} — зафиксировано в {year} году.",
    ],
]
_PEAK_KK: Sequence[Wording] = [
    [
        "{town} қаласындағы {topic} туралы деректер кезекші бөлімнің журналынан алынды.",
        Grid("{town} қаласы: журналға жазылған {topic} саны", ["Жыл", "Жазба"]),
        "Ең көп жазба {year} жылы түскен, қалған жылдары одан аз болды.",
    ],
    [
        Grid("{town} қаласындағы {topic}, жылдар бойынша", ["Жылы", "Саны"]),
        "Көрсеткіш ең жоғары деңгейіне – {value:dat} – {year} жылы жетті.",
    ],
    [
        "{town} қаласы үшін {topic} саны бойынша рекордтық жыл – {year} жыл. Мұны төмендегі сандар дәлелдейді.",
        Grid("{town}: тіркелген {topic}", ["Жыл", "Барлығы"]),
    ],
    [
        Grid("Жергілікті баспасөз жазған {topic} саны, {town} қаласы", ["Жыл", "Хабар"]),
        Far(
            "Кестеде келтірілген жылдардың ішінде {town} қаласындағы {topic} саны шарықтау шегіне {year} жылы жеткенін "
            "еске сала кетейік."
        ),
    ],
    [
        Grid("{Topic} саны ({town} қаласы)", ["Жыл", "Оқиға"]),
        Source(
            "Қала тарихындағы мазасыз кезең осы сандардан да көрінеді.",
            "{town} қаласындағы {topic} санының шыңы {year} жылға сәйкес келеді.",
        ),
    ],
]
_HIGHEST_EN: Sequence[Wording] = [
    [
        Grid("Number of {topic} by town, {year}", ["Town", "Number"]),
        "None of the other four towns had as many as {best}, which leads the count.",
    ],
    [
        "Five districts, each named after its chief town, report to the province, and it is {best} that reported most: "
        "nowhere were there more {topic} in {year}.",
        Grid("{Topic} reported to the province, {year}", ["District", "Reported"]),
    ],
    [
        Grid("Where the {topic} of {year} took place", ["Place", "Events"]),
        "Which of the five had the most {topic}? It was {best}.",
    ],
    [
        "The office of statistics counted the {topic} of {year} in five towns.",
        Grid("{Topic}, {year}", ["Town", "Counted"]),
        Far(
            "That {best} had recorded a larger number of {topic} in {year} than each of the other four towns did not "
            "escape the deputies."
        ),
    ],
    [
        Grid("{Topic} in five towns ({year})", ["Town", "Cases"]),
        "The range is wide, and its upper end is held by {best}.",
    ],
]
_HIGHEST_RU: Sequence[Wording] = [
    [
        Grid("Число {topic} по городам, {year} год", ["Город", "Число"]),
        "Первую строку этого перечня, если упорядочить его по убыванию, занял бы {best}.",
    ],
    [
        "По числу {topic} в {year} году среди пяти городов лидирует {best}.",
        Grid("Сколько {topic} отмечено в {year} году", ["Город", "Отмечено"]),
    ],
    [
        Grid("Данные о числе {topic} за {year} год", ["Населённый пункт", "Случаи"]),
        "Чаще, чем где бы то ни было из перечисленных мест, это происходило в городе {best}.",
    ],
    [
        Grid("Учёт {topic} в {year} году", ["Город", "Учтено"]),
        Far(
            "Напомним, что в {year} году наибольшее число {topic} было учтено в городе {best}, и именно туда направили "
            "комиссию."
        ),
    ],
    [
        "Ведомство опубликовало сводку по пяти городам.",
        Grid("Сводка за {year} год: количество {topic}", ["Город", "Количество"]),
        "Максимальное количество приходится на город {best}, у прочих городов показатели скромнее.",
    ],
]
_HIGHEST_KK: Sequence[Wording] = [
    [
        Grid("{year} жылғы {topic} саны, қалалар бойынша", ["Қала", "Саны"]),
        "Бес қаланың ішінде алда тұрғаны – {best}.",
    ],
    [
        "{year} жылы {topic} саны жөнінен {best} қаласы қалған төрт қаланың бәрінен асып түсті.",
        Grid("{Topic}: {year} жыл", ["Қала", "Тіркелгені"]),
    ],
    [
        Grid("{year} жылы тіркелген {topic}", ["Елді мекен", "Оқиға"]),
        "Ең үлкен сан қай қалаға тиесілі? Ол – {best} қаласы.",
    ],
    [
        "Статистика бөлімі бес қаланы салыстырды.",
        Grid("Бес қаладағы {topic} саны ({year} жыл)", ["Қала", "Барлығы"]),
        Far("{year} жылы {topic} ең көп болған қала {best} екені комиссияның қорытындысында да айтылды."),
    ],
    [
        Grid("{Topic} туралы мәлімет, {year} жыл", ["Қала", "Жағдай саны"]),
        "Тізімдегі ең жоғары көрсеткіш {best} қаласында байқалды, басқа қалаларда ол төменірек.",
    ],
]

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "peak": {"en": _PEAK_EN, "ru": _PEAK_RU, "kk": _PEAK_KK},
    "highest": {"en": _HIGHEST_EN, "ru": _HIGHEST_RU, "kk": _HIGHEST_KK},
}
