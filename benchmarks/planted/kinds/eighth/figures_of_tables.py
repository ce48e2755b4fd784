"""Figures that a text takes from its own table of years."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

_EN: Sequence[Wording] = [
    [
        Grid("Police statistics for {town}: {topic}", ["Period", "Incidents registered"]),
        "The entry for {year} is {value}.",
    ],
    [
        Grid("{Topic} in {town}", ["Year", "Cases"]),
        "Readers who look up {year} will find {value}, a number that the newspapers of {town} never printed.",
    ],
    [
        Grid("Number of {topic}, {town}", ["", "Number"]),
        Far("Set beside the {value} {topic} that {town} lived through in {year}, what its neighbours saw was mild."),
    ],
    [
        "How many {topic} were there in {town} in {year}? The table below says {value}.",
        Grid("{town}, {topic} per year", ["Year", "Total"]),
    ],
    [
        Grid("Annual count of {topic} ({town})", ["Year", "Counted"]),
        Source(
            "The series is not smooth, and single years stand out.",
            "For example {value} in {year}; the source for {town} is the gazette, the count of {topic} is ours.",
        ),
    ],
    [
        Grid("The record of {topic} in {town}", ["Year", "On record"]),
        Far("{town} ({topic} in {year}: {value}) was among the places that the ministry visited."),
    ],
    [
        "Of the years covered, {year} deserves a word of its own: its {value} {topic} brought {town} into the evening "
        "news.",
        Grid("Coverage of {topic} in {town}", ["Year", "Events"]),
    ],
]
_RU: Sequence[Wording] = [
    [Grid("Статистика полиции: {nom}, город {town}", ["Период", "Учтено"]), "Показатель за {year} год — {value}."],
    [
        Grid("Количество {topic} ({town})", ["Год", "Случаи"]),
        "Тот, кто заглянет в строку {year} года, найдёт там {value} — число, о котором газеты города {town} молчали.",
    ],
    [
        Grid("Динамика {topic} в городе {town}", ["", "Число"]),
        Far(
            "На фоне {value:topic}, которые город {town} пережил за {year} год, происходившее у соседей выглядело "
            "спокойно."
        ),
    ],
    [
        "Сколько {topic} было в городе {town} в {year} году? Ответ даёт таблица ниже: {value}.",
        Grid("{town}: сколько {topic} пришлось на год", ["Год", "Итого"]),
    ],
    [
        Grid("Ежегодный учёт {topic}, город {town}", ["Год", "Учтено"]),
        Source(
            "Ряд неровный, отдельные годы выделяются.",
            "Так, {year} год дал {value:topic}; сведения по городу {town} взяты из вестника.",
        ),
    ],
    [
        Grid("Сведения о числе {topic} по городу {town}", ["Год", "Зафиксировано"]),
        Far("Город {town} (число {topic} за {year} г. – {value}) вошёл в список тех, куда приехала комиссия."),
    ],
    [
        "Отдельного слова заслуживает {year} год: его {value:topic} попали в вечерние новости далеко от города {town}.",
        Grid("Освещение {topic} в городе {town}", ["Год", "Событий"]),
    ],
]
_KK: Sequence[Wording] = [
    [
        Grid("Полиция статистикасы: {town} қаласындағы {topic}", ["Кезең", "Тіркелгені"]),
        "{year} жылғы көрсеткіш – {value}.",
    ],
    [
        Grid("{town} қаласы, {topic} саны", ["Жыл", "Оқиға"]),
        "{year} жылдың жолына үңілген адам {value} деген санды көреді, бірақ {town} газеттері ол туралы жазбады.",
    ],
    [
        Grid("{Topic} серпіні, {town} қаласы", ["", "Саны"]),
        Far("{year} жылы {town} қаласы бастан кешкен {value} {topic} қасында көршілердегі жағдай тыныш көрінеді."),
    ],
    [
        "{year} жылы {town} қаласында қанша {topic} болды? Төмендегі кесте бойынша – {value}.",
        Grid("{town} қаласы: жылдық {topic} саны", ["Жыл", "Барлығы"]),
    ],
    [
        Grid("{town} қаласында жыл сайын есепке алынған {topic}", ["Жыл", "Есеп"]),
        Source(
            "Қатар біркелкі емес, кей жылдар ерекшеленеді.",
            "Мәселен, {year} жылы – {value} {topic}; {town} қаласы бойынша дерек жаршыдан алынды.",
        ),
    ],
    [
        Grid("{town} қаласы бойынша {topic} туралы мәлімет", ["Жыл", "Тіркелген"]),
        Far("{town} қаласы ({year} жылғы {topic} саны – {value}) комиссия барған жерлердің бірі еді."),
    ],
    [
        "{year} жылға жеке тоқталайық: сол жылғы {value} {topic} {town} қаласын кешкі жаңалықтарға шығарды.",
        Grid("{town} қаласындағы {topic}", ["Жыл", "Жағдай"]),
    ],
]

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {"text-against-table": {"en": _EN, "ru": _RU, "kk": _KK}}
