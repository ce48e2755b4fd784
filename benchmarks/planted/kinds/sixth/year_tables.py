"""Wordings: tables of years of which the text repeats a figure."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "text-against-table": {
        "en": [
            [
                Grid(
                    "{Topic} in {town} by year",
                    ("Year", "Number of {topic}"),
                ),
                "For {year} the register of {town} thus gives {value} {topic}.",
            ],
            [
                Grid(
                    "Recorded {topic} in {town}",
                    ("Year", "Recorded"),
                ),
                Far(
                    "It should be recalled that {value} {topic} took place in {town} in {year}.",
                ),
            ],
            [
                "In {year} the police of {town} counted {value} {topic}; the other years can be read from the table"
                " below.",
                Grid(
                    "Number of {topic}, {town}",
                    ("Year", "Number"),
                ),
            ],
            [
                Grid(
                    "{town}: {topic}",
                    ("Year", "{Topic}"),
                ),
                Far(
                    "The year {year}, with its {value} {topic}, is still remembered in {town}.",
                ),
            ],
            [
                Grid(
                    "How many {topic} there were in {town}",
                    ("Year", "Count"),
                ),
                Source(
                    "The table shows how uneven the years were in {town}.",
                    "In {year}, for example, there were {value} {topic} in {town}.",
                ),
            ],
            [
                Grid(
                    "{Topic} in {town}, annual totals",
                    ("Year", "Total"),
                ),
                Far(
                    "Set against the {value} {topic} that {town} saw in {year}, the calm of recent months is striking.",
                ),
            ],
            [
                Grid(
                    "Annual number of {topic} reported from {town}",
                    ("Year", "Reported"),
                ),
                "Reports of {topic} from {town} came in at very different rates. Thus {value} are known from {year}.",
            ],
            [
                Grid(
                    "{Topic} entered in the books of the {town} magistrate",
                    ("Year", "Entries"),
                ),
                Far(
                    "We have already seen that the magistrate of {town} entered {value} {topic} in the books for "
                    "{year}.",
                ),
            ],
            [
                "The council of {town} has kept count for six years, and in {year} it arrived at {value} {topic}.",
                Grid(
                    "The council's count of {topic}, {town}",
                    ("Year", "Counted"),
                ),
            ],
        ],
        "ru": [
            [
                Grid(
                    "Число {topic} в городе {town} по годам",
                    ("Год", "Число"),
                ),
                "За {year} год, таким образом, в городе {town} учтено {topic}: {value}.",
            ],
            [
                Grid(
                    "Число {topic}, город {town}",
                    ("Год", "Зарегистрировано"),
                ),
                Far(
                    "Напомним, что число {topic} в городе {town} в {year} году равнялось {value}.",
                ),
            ],
            [
                "В {year} году число {topic}, по подсчётам полиции города {town}, составило {value}; прочие годы "
                "видны из таблицы.",
                Grid(
                    "Количество {topic}, г. {town}",
                    ("Год", "Количество"),
                ),
            ],
            [
                Grid(
                    "Динамика числа {topic} в городе {town}",
                    ("Год", "Случаев"),
                ),
                Far(
                    "Год {year} в городе {town} помнят до сих пор: {value:topic} – таков был итог.",
                ),
            ],
            [
                Grid(
                    "Сколько было {topic} в городе {town}",
                    ("Год", "Всего"),
                ),
                Source(
                    "Таблица показывает, насколько неровными были годы в городе {town}.",
                    "Так, в {year} году в городе {town} произошло {topic}: {value}.",
                ),
            ],
            [
                Grid(
                    "Ежегодное число {topic}, г. {town}",
                    ("Год", "Единиц"),
                ),
                Far(
                    "На фоне {year} года, когда число {topic} в городе {town} составило {value}, нынешнее затишье "
                    "удивляет.",
                ),
            ],
            [
                Grid(
                    "Число {topic} по книгам мирового судьи, г. {town}",
                    ("Год", "Записей"),
                ),
                Far(
                    "Уже говорилось, что в книги мирового судьи города {town} за {year} год внесено {topic} {value}.",
                ),
            ],
            [
                "Мэрия города {town} ведёт счёт уже шесть лет, и за {year} год у неё вышло {value:topic}.",
                Grid(
                    "Счёт, который ведёт мэрия: число {topic}, г. {town}",
                    ("Год", "Учтено"),
                ),
            ],
        ],
        "kk": [
            [
                Grid(
                    "{town} қаласындағы {topic} саны, жыл бойынша",
                    ("Жыл", "Саны"),
                ),
                "Сонымен, {town} қаласында {year} жылы {value} {topic} есепке алынды.",
            ],
            [
                Grid(
                    "{Topic} саны, {town} қаласы",
                    ("Жыл", "Тіркелгені"),
                ),
                Far(
                    "Еске салсақ, {town} қаласында {year} жылғы {topic} саны {value} болды.",
                ),
            ],
            [
                "{town} қаласының полициясы {year} жылы {value} {topic} санап шықты; басқа жылдарды кестеден көруге"
                " болады.",
                Grid(
                    "{town} қаласындағы {topic} саны",
                    ("Жыл", "Саны"),
                ),
            ],
            [
                Grid(
                    "{town} қаласындағы {topic} санының өзгеруі",
                    ("Жыл", "Барлығы"),
                ),
                Far(
                    "{town} қаласында {year} жылды әлі ұмытқан жоқ: сол жылы {value} {topic} болды.",
                ),
            ],
            [
                Grid(
                    "{town} қаласында қанша {topic} болды",
                    ("Жыл", "Оқиға саны"),
                ),
                Source(
                    "Кестеден {town} қаласында жылдардың біркелкі болмағаны көрінеді.",
                    "Мысалы, {year} жылы {town} қаласында {value} {topic} болды.",
                ),
            ],
            [
                Grid(
                    "Жылдық {topic} саны, {town} қаласы",
                    ("Жыл", "Саны"),
                ),
                Far(
                    "{town} қаласында {topic} саны {value:dat} жеткен {year} жылмен салыстырғанда, қазіргі тыныштық"
                    " таңғалдырады.",
                ),
            ],
            [
                Grid(
                    "{town} сотының кітаптары бойынша {topic} саны",
                    ("Жыл", "Жазба саны"),
                ),
                Far(
                    "Бұрын айтылғандай, {town} сотының кітаптарына {year} жылы {value} {topic} жазылған.",
                ),
            ],
            [
                "{town} әкімдігі алты жыл бойы есеп жүргізіп келеді, {year} жылы оның есебінде {value} {topic} болды.",
                Grid(
                    "Әкімдік есебі: {topic} саны, {town} қаласы",
                    ("Жыл", "Есептелгені"),
                ),
            ],
        ],
    },
}
