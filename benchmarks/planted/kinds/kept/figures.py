"""Held-out wordings: a figure told in two places, in the text or in a table."""

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
        ],
    },
    "told-twice": {
        "en": [
            [
                "The union archives hold reports of {value} {topic} in {town} for the year {year}.",
                Far(
                    "As we saw, {town} went through {again} {topic} in {year}.",
                ),
            ],
            [
                "Our account begins with {town}, where observers listed {value} {topic} in {year}.",
                Far(
                    "The {again} {topic} of {year} in {town} are a case in point.",
                ),
            ],
            [
                "It is worth pausing at {town}, which had {value} {topic} in {year} according to the daily press.",
                Far(
                    "The chapter on {town} rests on the daily press, in which {again} {topic} were found for {year}.",
                ),
            ],
            [
                "The year {year} was an eventful one for {town}: the chronicle notes {value} {topic}.",
                Far(
                    "In the end {town} had seen {again} {topic} in {year}, and the council drew its conclusions.",
                ),
            ],
            [
                Source(
                    "In {year} there were {value} {topic} in {town}.",
                    "The figure of {again} {topic} in {town} for {year} is taken from the police yearbook.",
                ),
            ],
            [
                "According to the labour office, the number of {topic} in {town} stood at {value} in {year}.",
                Far(
                    "When the labour office counted {again} {topic} in {town} in {year}, nobody contradicted it.",
                ),
            ],
        ],
        "ru": [
            [
                "В архиве профсоюза за {year} год сохранились сообщения о событиях в городе {town}; {topic} среди "
                "них {value}.",
                Far(
                    "Как мы видели, в {year} году в городе {town} было {topic} {again}.",
                ),
            ],
            [
                "Начнём с города {town}: число {topic} в {year} году достигло здесь {value}.",
                Far(
                    "Показателен и город {town}, где число {topic} за {year} год составило {again}.",
                ),
            ],
            [
                "По хронике, {year} год в городе {town} выдался беспокойным ({value:topic}).",
                Far(
                    "Подведём итог. За {year} год в городе {town} случилось много ({again:topic}), и городской "
                    "совет сделал выводы.",
                ),
            ],
            [
                Source(
                    "В {year} году число {topic} в городе {town} составило {value}.",
                    "Число {topic} в городе {town} за {year} год ({again}) взято из полицейского ежегодника.",
                ),
            ],
            [
                "По подсчётам бюро труда, за {year} год в городе {town} было {topic} {value}.",
                Far(
                    "Данные бюро труда о городе {town} (число {topic} за {year} год – {again}) никто не оспаривал.",
                ),
            ],
            [
                "Всего в газетах города {town} за {year} год упомянуто {topic} {value}.",
                Far(
                    "Глава о городе {town} построена на прессе: в ней за {year} год нашлось {topic} {again}.",
                ),
            ],
        ],
        "kk": [
            [
                "Кәсіподақ мұрағатында {town} қаласында {year} жылы болған {value} {topic} туралы хабар сақталған.",
                Far(
                    "Көргеніміздей, {town} қаласында {year} жылы {again} {topic} болды.",
                ),
            ],
            [
                "Әңгімені {town} қаласынан бастайық: мұнда {year} жылғы {topic} саны {value:dat} жетті.",
                Far(
                    "{town} қаласының мысалы да айқын, онда {year} жылғы {topic} саны {again} болды.",
                ),
            ],
            [
                "Шежіре бойынша, {year} жыл {town} қаласында мазасыз өтті: {value} {topic} болды.",
                Far(
                    "Қорыта айтқанда, {year} жылы {town} қаласында {again} {topic} өтіп, қалалық кеңес бұдан "
                    "қорытынды шығарды.",
                ),
            ],
            [
                Source(
                    "{town} қаласында {year} жылы {topic} саны {value} болды.",
                    "{town} қаласындағы {year} жылғы {topic} саны ({again}) полиция жылнамасынан алынды.",
                ),
            ],
            [
                "Еңбек бюросы {town} қаласында {year} жылы {value} {topic} санады.",
                Far(
                    "Еңбек бюросының {town} қаласы туралы дерегіне ({year} жылғы {topic} саны – {again}) ешкім дау "
                    "айтқан жоқ.",
                ),
            ],
            [
                "{town} газеттерінде {year} жылы барлығы {value} {topic} аталды.",
                Far(
                    "{town} қаласы туралы тарау баспасөзге сүйенеді: {year} жылға қатысты одан {again} {topic} "
                    "табылды.",
                ),
            ],
        ],
    },
}
