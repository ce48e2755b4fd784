"""Counts in text and tables: the same thing twice, parts and totals, shares that make a whole, words of growth and rank."""

from __future__ import annotations

from benchmarks.planted.kinds.kind import Far, Grid, Kind, Values
from benchmarks.planted.speaking import Marked, Percent, Year
from benchmarks.planted.world import World


def series(world: World, length: int = 6) -> tuple[Values, list[int], int]:
    """A topic and a town with different counts for years in a row."""
    start = world.year(room=length)
    counts = world.chance.sample(range(22, 480), length)
    return world.pair(), counts, start


def year_table(world: World) -> tuple[Values, Values]:
    """A table of years; the text further on gives one of its figures, and the slip is there."""
    names, counts, start = series(world)
    at = world.chance.randrange(len(counts))
    rows = [[Year(start + number), count] for number, count in enumerate(counts)]
    values = {**names, "rows": rows, "year": Year(start + at), "value": counts[at]}
    return values, {"value": world.other(20, 480, *counts, apart=4)}


def told_twice(world: World) -> tuple[Values, Values]:
    """A count told in two places; the slip is in the second."""
    names, counts, start = series(world, 2)
    values = {**names, "year": Year(start), "value": counts[0], "again": counts[0]}
    return values, {"again": world.other(22, 480, counts[0], apart=5)}


def parts(world: World) -> tuple[Values, Values]:
    """A total and three parts in one sentence; the slip is in the total or in a part."""
    total = world.chance.randint(90, 900)
    a, b, c = world.split(total, 3, total // 10)
    values = {**world.pair(), "year": Year(world.year()), "total": total, "a": a, "b": b, "c": c}
    which, right = world.chance.choice([("total", total), ("b", b)])
    return values, {which: world.other(max(3, right - 60), right + 60, right, apart=3)}


def total_row(world: World) -> tuple[Values, Values]:
    """A table with a row of totals; the slip is there."""
    start = world.year(room=1)
    towns = world.towns(4)
    cells = [[world.chance.randint(12, 240), world.chance.randint(12, 240)] for _ in towns]
    sums = [sum(row[column] for row in cells) for column in (0, 1)]
    rows: list[list] = [[town, *row] for town, row in zip(towns, cells, strict=True)]
    total = {"en": "Total", "ru": "Всего", "kk": "Барлығы"}[world.language]
    at = world.chance.randint(0, 1)
    wrong = list(sums)
    wrong[at] = world.other(sums[at] - 60, sums[at] + 60, sums[at], apart=2)
    marked = [Marked(value) if number == at else value for number, value in enumerate(wrong)]
    values = {**world.listing(), "y1": str(start), "y2": str(start + 1), "rows": [*rows, [total, *sums]]}
    return values, {"rows": [*rows, [total, *marked]]}


def hundred(world: World) -> tuple[Values, Values]:
    """A table of shares that make 100; the slip is in one of them."""
    start = world.year()
    shares = [value / 10 for value in world.split(1000, 5, 40)]
    towns = world.towns(5)
    rows = [[town, Percent(value)] for town, value in zip(towns, shares, strict=True)]
    at = world.chance.randrange(5)
    wrong = [list(row) for row in rows]
    off = world.chance.choice([-9, 9, 10, -3, 3, 20, 5]) if shares[at] > 9.5 else world.chance.choice([9, 10, 3, 20])
    wrong[at][1] = Marked(Percent(round(shares[at] + off, 1)))
    return {**world.listing(), "year": Year(start), "rows": rows}, {"rows": wrong}


def doubled(world: World) -> tuple[Values, Values]:
    """A doubling that is one; the slip makes it much less or more."""
    a = world.chance.randint(40, 400)
    b = 2 * a + world.chance.randint(-a // 40, a // 40)
    wrong = round(a * world.chance.choice([1.2, 1.35, 1.5, 3.1]))
    start = world.year(room=3)
    return {**world.pair(), "y1": Year(start), "y2": Year(start + 2), "a": a, "b": b}, {"b": wrong}


def rose(world: World) -> tuple[Values, Values]:
    """A rise that is one; the slip makes it a fall."""
    a = world.chance.randint(60, 400)
    b = a + world.chance.randint(a // 6, a)
    start = world.year(room=3)
    return {**world.pair(), "y1": Year(start), "y2": Year(start + 2), "a": a, "b": b, "diff": b - a}, {
        "b": a - world.chance.randint(a // 6, a // 2)
    }


def fell(world: World) -> tuple[Values, Values]:
    """A fall that is one; the slip makes it a rise."""
    a = world.chance.randint(60, 400)
    start = world.year(room=3)
    b = a - world.chance.randint(a // 6, a // 2)
    return {**world.pair(), "y1": Year(start), "y2": Year(start + 2), "a": a, "b": b, "diff": a - b}, {
        "b": a + world.chance.randint(a // 6, a)
    }


def change(world: World) -> tuple[Values, Values]:
    """A change with its percentage; the slip is in the percentage."""
    a = world.chance.randint(80, 400)
    b = a + world.chance.randint(a // 6, a - 1)
    right = round(100 * (b - a) / a)
    start = world.year(room=3)
    wrong = right + world.chance.choice([-12, -10, 10, 12, 20])
    values = {**world.pair(), "y1": Year(start), "y2": Year(start + 1), "a": a, "b": b, "percent": Percent(right, 0)}
    return values, {"percent": Percent(wrong if wrong > 1 else right + 20, 0)}


def points(world: World) -> tuple[Values, Values]:
    """A change in percentage points; the slip calls them per cent."""
    a = world.chance.randint(12, 40)
    step = world.chance.randint(4, 15)
    word = {
        "en": ("percentage points", "percent"),
        "ru": ("процентных пункта", "процента"),
        "kk": ("пайыздық тармаққа", "пайызға"),
    }
    right, wrong = word[world.language]
    short = {"en": "pp", "ru": "п.п.", "kk": "п.т."}[world.language]
    step = {"ru": world.chance.choice([4, 3, 24])}.get(world.language, step)
    start = world.year(room=2)
    values = {
        **world.opinion(), "y1": Year(start), "y2": Year(start + 2), "a": Percent(a, 0), "b": Percent(a + step, 0), "step": step,
        "unit": right, "pp": short,
    }  # fmt: skip
    return values, {"unit": wrong, "pp": "%"}


def peak(world: World) -> tuple[Values, Values]:
    """A table of years and the year of its peak; the slip names another year."""
    names, counts, start = series(world)
    at = counts.index(max(counts))
    other = world.chance.choice([number for number in range(len(counts)) if number != at])
    rows = [[Year(start + number), count] for number, count in enumerate(counts)]
    values = {**names, "rows": rows, "year": Year(start + at), "value": counts[at]}
    return values, {"year": Year(start + other), "value": counts[other]}


def highest(world: World) -> tuple[Values, Values]:
    """A table of towns and the highest of them; the slip names another."""
    towns = world.towns(5)
    counts = world.chance.sample(range(22, 480), 5)
    best = counts.index(max(counts))
    other = world.chance.choice([number for number in range(5) if number != best])
    rows = [[town, count] for town, count in zip(towns, counts, strict=True)]
    values = {**world.listing(), "year": Year(world.year()), "rows": rows, "best": towns[best]}
    return values, {"best": towns[other]}


def always_last(world: World) -> tuple[Values, Values]:
    """A table of towns over years, one of which is last in all; the slip names one that is not."""
    start = world.year(room=4)
    towns = world.towns(4)
    last = world.chance.randrange(4)
    table = [[world.chance.randint(60, 400) for _ in range(4)] for _ in towns]
    table[last] = [world.chance.randint(10, 50) for _ in range(4)]
    other = world.chance.choice([number for number in range(4) if number != last])
    rows = [[town, *row] for town, row in zip(towns, table, strict=True)]
    header = {f"y{number}": str(start + number - 1) for number in range(1, 5)}
    return {**world.listing(), **header, "rows": rows, "last": towns[last]}, {"last": towns[other]}


def largest_part(world: World) -> tuple[Values, Values]:
    """Parts of a whole and the largest of them; the slip names another."""
    total = world.chance.randint(120, 900)
    made = sorted(world.split(total, 3, total // 8), reverse=True)
    groups = {
        "en": ["workers", "students", "pensioners", "farmers"],
        "ru": ["рабочие", "студенты", "пенсионеры", "фермеры"],
        "kk": ["жұмысшылар", "студенттер", "зейнеткерлер", "фермерлер"],
    }[world.language]
    chosen = world.chance.sample(groups, 3)
    order = world.chance.sample(range(3), 3)
    values: Values = {**world.pair(), "year": Year(world.year()), "total": total}
    for place, number in enumerate(order, 1):
        values[f"g{place}"], values[f"n{place}"] = chosen[number], made[number]
    values["largest"] = chosen[0]
    return values, {"largest": chosen[world.chance.choice([1, 2])]}


def rank(world: World) -> tuple[Values, Values]:
    """A table of towns and the rank of one; the slip gives another rank."""
    towns = world.towns(6)
    counts = world.chance.sample(range(22, 480), 6)
    order = sorted(range(6), key=lambda number: -counts[number])
    words = {
        "en": ["first", "second", "third", "fourth"],
        "ru": ["первое", "второе", "третье", "четвёртое"],
        "kk": ["бірінші", "екінші", "үшінші", "төртінші"],
    }[world.language]
    at = world.chance.randint(1, 3)
    rows = [[town, count] for town, count in zip(towns, counts, strict=True)]
    values = {**world.listing(), "year": Year(world.year()), "rows": rows, "one": towns[order[at]]}
    other = world.chance.choice([n for n in range(4) if n != at])
    return {**values, "rank": words[at], "place": at + 1}, {"rank": words[other], "place": other + 1}


KINDS = [
    Kind(
        "text-against-table",
        "text-table",
        year_table,
        {
            "en": [
                [
                    Grid("{Topic} in {town} by year", ["Year", "Number"]),
                    Far("As the table of {topic} in {town} shows, there were {value} {topic} in {town} in {year}."),
                ],
                [
                    "In {year} the number of {topic} in {town} was {value}, as the next table shows.",
                    Grid("Number of {topic} in {town}", ["Year", "Number of {topic}"]),
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в городе {town} по годам", ["Год", "Число"]),
                    Far("Как видно из таблицы, в {year} году в городе {town} было {value:topic}."),
                ]
            ],
            "kk": [
                [
                    Grid("{town} қаласындағы {topic} саны, жылдар бойынша", ["Жыл", "Саны"]),
                    Far("Кестеде көрсетілгендей, {year} жылы {town} қаласында {value} {topic} болды."),
                ]
            ],
        },
    ),
    Kind(
        "told-twice",
        "text-text",
        told_twice,
        {
            "en": [
                [
                    "In {year}, {value} {topic} were recorded in {town}.",
                    Far(
                        "In {year}, {again} {topic} were recorded in {town}, more than in the years before the election."
                    ),
                ],
                [
                    "The police recorded {value} {topic} in {town} in {year}.",
                    Far("As said before, the police recorded {again} {topic} in {town} in {year}."),
                ],
            ],
            "ru": [
                [
                    "В {year} году в городе {town} было зарегистрировано {value:topic}.",
                    Far("Как уже сказано, в {year} году в городе {town} было зарегистрировано {again:topic}."),
                ]
            ],
            "kk": [
                [
                    "{year} жылы {town} қаласында {value} {topic} тіркелді.",
                    Far("Жоғарыда айтылғандай, {year} жылы {town} қаласында {again} {topic} тіркелді."),
                ]
            ],
        },
    ),
    Kind(
        "parts-of-a-total",
        "parts-total",
        parts,
        {
            "en": [
                "Of the {total} people detained at {topic} in {town} in {year}, {a} were fined, {b} were released and {c} were "
                "jailed.",
                "A total of {total} people were detained at {topic} in {town} in {year}: {a} men, {b} women and {c} minors.",
            ],
            "ru": [
                "Всего на акциях ({nom}) в городе {town} в {year} году задержали {total} человек: {a} мужчин, {b} женщин и "
                "{c} подростков."
            ],
            "kk": [
                "{year} жылы {town} қаласында ({topic}) барлығы {total} адам ұсталды: {a} ер адам, {b} әйел және {c} жасөспірім."
            ],
        },
    ),
    Kind(
        "total-of-a-column",
        "parts-total",
        total_row,
        {
            "en": [[Grid("Number of {topic} by town, from the archive of {town}", ["Town", "{y1}", "{y2}"])]],
            "ru": [[Grid("Число {topic} по городам, данные города {town}", ["Город", "{y1}", "{y2}"])]],
            "kk": [[Grid("Қалалар бойынша {topic} саны ({town} деректері)", ["Қала", "{y1}", "{y2}"])]],
        },
    ),
    Kind(
        "shares-make-100",
        "hundred",
        hundred,
        {
            "en": [
                [Grid("Where the {topic} of {year} took place, per cent of all (list of {town})", ["Town", "Share"])],
                [Grid("Distribution of {topic} by town in {year} (list of {town})", ["Town", "Share of total, %"])],
            ],
            "ru": [
                [Grid("Где было больше {topic} в {year} году, доля от всех (список города {town})", ["Город", "Доля"])]
            ],
            "kk": [
                [Grid("{year} жылғы {topic} қай қалада болды, барлығынан үлесі ({town} тізімі)", ["Қала", "Үлесі"])]
            ],
        },
        also=("parts-total",),
    ),
    Kind(
        "doubled",
        "change-word",
        doubled,
        {
            "en": [
                "The number of {topic} in {town} doubled, from {a} in {y1} to {b} in {y2}.",
                "Between {y1} and {y2} the number of {topic} in {town} doubled from {a} to {b}.",
            ],
            "ru": ["Число {topic} в городе {town} удвоилось: с {a} в {y1} году до {b} в {y2} году."],
            "kk": ["{town} қаласында {topic} саны екі есе өсті: {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін."],
        },
    ),
    Kind(
        "rose",
        "change-word",
        rose,
        {
            "en": [
                "The number of {topic} in {town} rose from {a} in {y1} to {b} in {y2}.",
                "In {town}, {topic} increased from {a} in {y1} to {b} in {y2}.",
            ],
            "ru": ["Число {topic} в городе {town} выросло с {a} в {y1} году до {b} в {y2} году."],
            "kk": ["{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін өсті."],
        },
    ),
    Kind(
        "fell",
        "change-word",
        fell,
        {
            "en": [
                "The number of {topic} in {town} fell from {a} in {y1} to {b} in {y2}.",
                "In {town}, {topic} decreased from {a} in {y1} to {b} in {y2}.",
            ],
            "ru": ["Число {topic} в городе {town} снизилось с {a} в {y1} году до {b} в {y2} году."],
            "kk": ["{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін азайды."],
        },
    ),
    Kind(
        "change-in-percent",
        "change",
        change,
        {
            "en": [
                "The number of {topic} in {town} rose by {percent}, from {a} in {y1} to {b} in {y2}.",
                "From {y1} to {y2} the number of {topic} in {town} grew from {a} to {b}, that is, by {percent}.",
            ],
            "ru": ["Число {topic} в городе {town} выросло на {percent}: с {a} в {y1} году до {b} в {y2} году."],
            "kk": ["{town} қаласында {topic} саны {percent} өсті: {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін."],
        },
    ),
    Kind(
        "percentage-points",
        "points",
        points,
        {
            "en": [
                "The share of people in {town} who say that {opinion} rose from {a} in {y1} to {b} in {y2}, by {step} {unit}.",
                "In {town} the share of those who hold that {opinion} grew by {step} {unit}, from {a} in {y1} to {b} in {y2}.",
            ],
            "ru": [
                "Доля жителей города {town}, считающих, что {opinion}, выросла с {a} в {y1} году до {b} в {y2} году, то есть на "
                "{step} {unit}."
            ],
            "kk": [
                "{town} қаласында «{opinion}» дейтіндердің үлесі {y1} жылғы {a:abl} {y2} жылы {b:dat}, яғни {step} {unit} өсті."
            ],
        },
        also=("change",),
    ),
    Kind(
        "peak",
        "extreme",
        peak,
        {
            "en": [
                [
                    Grid("{Topic} in {town}, year by year", ["Year", "Number"]),
                    "As the table shows, the number of {topic} in {town} reached its peak in {year}, at {value}.",
                ]
            ],
            "ru": [
                [
                    Grid("Число {topic} в городе {town}, год за годом", ["Год", "Число"]),
                    "Как видно из таблицы, число {topic} в городе {town} достигло пика в {year} году: {value}.",
                ]
            ],
            "kk": [
                [
                    Grid("{town} қаласындағы {topic} саны, жыл сайын", ["Жыл", "Саны"]),
                    "Кестеден көрінгендей, {town} қаласындағы {topic} саны {year} жылы шарықтау шегіне жетті: {value}.",
                ]
            ],
        },
    ),
    Kind(
        "highest",
        "extreme",
        highest,
        {
            "en": [
                [
                    Grid("{Topic} by town in {year} (list of {town})", ["Town", "Number"]),
                    "The highest number of {topic} in this table was recorded in {best}.",
                ]
            ],
            "ru": [
                [
                    Grid("Число {topic} по городам в {year} году (список города {town})", ["Город", "Число"]),
                    "Наибольшее число {topic} в этой таблице отмечено в городе {best}.",
                ]
            ],
            "kk": [
                [
                    Grid("{year} жылы қалалар бойынша {topic} саны ({town} тізімі)", ["Қала", "Саны"]),
                    "Бұл кестеде {topic} саны ең көп қала - {best}.",
                ]
            ],
        },
    ),
    Kind(
        "always-last",
        "extreme",
        always_last,
        {
            "en": [
                [
                    Grid("{Topic} by town and year (list of {town})", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                    "In all these years {last} had the lowest number of {topic}.",
                ]
            ],
            "ru": [
                [
                    Grid(
                        "Число {topic} по городам и годам (список города {town})",
                        ["Город", "{y1}", "{y2}", "{y3}", "{y4}"],
                    ),
                    "Во все эти годы наименьшее число {topic} было в городе {last}.",
                ]
            ],
            "kk": [
                [
                    Grid(
                        "Қалалар мен жылдар бойынша {topic} саны ({town} тізімі)",
                        ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"],
                    ),
                    "Осы жылдардың бәрінде {topic} саны ең аз қала {last} болды.",
                ]
            ],
        },
    ),
    Kind(
        "largest-part",
        "extreme",
        largest_part,
        {
            "en": [
                "Among the {total} participants of {topic} in {town} in {year} were {n1} {g1}, {n2} {g2} and {n3} {g3}; the "
                "{largest} were the largest group.",
            ],
            "ru": [
                "Среди {total} участников {topic} в городе {town} в {year} году были {g1} ({n1}), {g2} ({n2}) и {g3} ({n3}); "
                "самой большой группой были {largest}."
            ],
            "kk": [
                "{year} жылы {town} қаласындағы {total} қатысушының ({topic}) ішінде {g1} ({n1}), {g2} ({n2}) және {g3} ({n3}) "
                "болды; ең үлкен топ - {largest}."
            ],
        },
    ),
    Kind(
        "rank",
        "extreme",
        rank,
        {
            "en": [
                [
                    Grid("Towns by number of {topic} in {year} ({town} list)", ["Town", "Number"]),
                    "By the number of {topic} in this table {one} ranks {rank}.",
                ]
            ],
            "ru": [
                [
                    Grid("Города по числу {topic} в {year} году (список: {town})", ["Город", "Число"]),
                    "По числу {topic} в этой таблице {one} занимает {rank} место.",
                ]
            ],
            "kk": [
                [
                    Grid("{year} жылғы {topic} саны бойынша қалалар ({town} тізімі)", ["Қала", "Саны"]),
                    "Бұл кестеде {topic} саны бойынша {one} {rank} орында.",
                ]
            ],
        },
    ),
]
