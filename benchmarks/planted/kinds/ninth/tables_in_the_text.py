"""Figures of a table that the text repeats."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "text-against-table": {
        "en": [
            [
                Grid(
                    "{Topic} in {town}, annual figures",
                    ["Year", "Events"],
                ),
                (
                    "Of these years {year} deserves a closer look: the monitors registered {value} {topic} in"
                    " {town} in those twelve months."
                ),
            ],
            [
                (
                    "The course of events in {town} can be read off the following table. In {year}, the year "
                    "with which this chapter is mainly concerned, {value} {topic} took place there."
                ),
                Grid(
                    "{town}: {topic}, by year",
                    ["Year", "Total for the year"],
                ),
            ],
            [
                Source(
                    "The series for {town} was compiled from the district gazette.",
                    "District gazette, {town} edition, file {@box}.",
                ),
                Grid(
                    "Dynamics of {topic} in {town}",
                    ["Year", "N"],
                ),
                Far(
                    "It will be recalled from the table on {town} that the number of {topic} there stood "
                    "at {value} in {year}."
                ),
            ],
            [
                Grid(
                    "Entries on {topic} in the register of {town}",
                    ["Calendar year", "Entries"],
                ),
                Far(
                    "The register of {town} lists {value} entries on {topic} for {year} (see the table "
                    "above), and only a part of them mentions the organisers by name."
                ),
            ],
            [
                "Our count of {topic} in {town} is set out below.",
                Grid(
                    "{Topic}, {town}",
                    ["Period", "Cases"],
                ),
                "Readers should note that the figure for {year} ({value}) rests on two independent sources.",
            ],
        ],
        "ru": [
            [
                Grid(
                    "Число {topic} в городе {town}, сведения по годам",
                    ["Год", "Событий"],
                ),
                "Среди этих лет выделим {year} год: число {topic} в городе {town} составило тогда {value}.",
            ],
            [
                (
                    "Ход событий в городе {town} прослеживается по следующей таблице. На {year} год, которому"
                    " главным образом и посвящена глава, приходится {value:topic}."
                ),
                Grid(
                    "Город {town}: число {topic} по годам",
                    ["Год", "Всего за год"],
                ),
            ],
            [
                Source(
                    "Ряд по городу {town} составлен по районной газете.",
                    "Районная газета, город {town}, подшивка {@box}.",
                ),
                Grid(
                    "Динамика {topic} в городе {town}",
                    ["Год", "N"],
                ),
                Far("Напомним, что, согласно таблице, за {year} год в городе {town} число {topic} равнялось {value}."),
            ],
            [
                Grid(
                    "Журнал учёта города {town}: число {topic}",
                    ["Календарный год", "Записей"],
                ),
                Far(
                    "В журнале учёта города {town} за {year} год значится {value:topic} (см. таблицу "
                    "выше), и лишь в части записей организаторы названы по имени."
                ),
            ],
            [
                "Наш подсчёт числа {topic} в городе {town} приведён ниже.",
                Grid(
                    "Сколько {topic} было в городе {town}, подсчёт автора",
                    ["Период", "Случаев"],
                ),
                "Заметим, что показатель {year} года ({value}) опирается на два независимых источника.",
            ],
        ],
        "kk": [
            [
                Grid(
                    "{town} қаласындағы {topic}: жылдық мәліметтер",
                    ["Жыл", "Оқиға"],
                ),
                (
                    "Осы жылдардың ішінде {year} жылға тоқталайық: бақылаушылар {town} қаласында сол жылы "
                    "{value} {topic} тіркеді."
                ),
            ],
            [
                (
                    "{town} қаласындағы оқиғалар барысын келесі кестеден көруге болады. Осы тарауда негізінен"
                    " сөз болатын {year} жылы онда {value} {topic} өтті."
                ),
                Grid(
                    "{town} қаласы: {topic} саны, жылдар бойынша",
                    ["Жыл", "Бір жылда барлығы"],
                ),
            ],
            [
                Source(
                    "{town} қаласы бойынша деректер аудандық газеттен жиналды.",
                    "Аудандық газет, {town} қаласы, {@box}-тігінді.",
                ),
                Grid(
                    "{town} қаласындағы {topic} динамикасы",
                    ["Жыл", "N"],
                ),
                Far("Кестеден білетініміздей, {town} қаласында {year} жылы {topic} саны {value:dat} тең болды."),
            ],
            [
                Grid(
                    "{town} қаласының есеп журналындағы жазбалар: {topic}",
                    ["Күнтізбелік жыл", "Жазба"],
                ),
                Far(
                    "{town} қаласының есеп журналында {year} жылға қатысты {value} {topic} жазылған "
                    "(жоғарыдағы кестені қараңыз), ұйымдастырушылардың аты-жөні соның бір бөлігінде ғана "
                    "аталады."
                ),
            ],
            [
                "{town} қаласындағы {topic} санына қатысты біздің есебіміз төменде келтірілген.",
                Grid(
                    "{Topic}, {town} қаласы, автордың есебі",
                    ["Кезең", "Жағдай"],
                ),
                "Айта кететіні, {year} жылғы көрсеткіш ({value}) екі тәуелсіз дереккөзге сүйенеді.",
            ],
        ],
    },
}
