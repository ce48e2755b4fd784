"""Clean passages about registers that look wrong: two registers, corrected figures, rates, shares that fall while numbers rise."""

from __future__ import annotations

from itertools import accumulate

from benchmarks.planted.kinds.kind import Far, Grid, Kind, Values
from benchmarks.planted.speaking import Decimals, Percent, Year
from benchmarks.planted.world import World, share


def two_registers(world: World) -> tuple[Values, Values]:
    """The same thing in two registers, one of which leaves some of it out."""
    a = world.chance.randint(90, 450)
    return {**world.pair(), "a": a, "b": a - world.chance.randint(15, a // 3), "year": Year(world.year())}, {}


def corrected(world: World) -> tuple[Values, Values]:
    """A figure that was printed, and the one that replaced it."""
    a = world.chance.randint(40, 300)
    return {**world.pair(), "a": a, "b": a + world.chance.randint(12, 90), "year": Year(world.year())}, {}


def per_head(world: World) -> tuple[Values, Values]:
    """The town with the most, and the one with the most for its size."""
    while True:
        counts = world.chance.sample(range(40, 400), 4)
        people = world.chance.sample(range(30, 400), 4)
        rates = [round(10 * count / size, 1) for count, size in zip(counts, people, strict=True)]
        most, dense = counts.index(max(counts)), rates.index(max(rates))
        if most != dense and rates.count(max(rates)) == 1:
            break
    towns = world.towns(4)
    rows = [
        [town, count, size, Decimals(rate, 1)]
        for town, count, size, rate in zip(towns, counts, people, rates, strict=True)
    ]
    return {**world.listing(), "year": Year(world.year()), "rows": rows, "most": towns[most], "dense": towns[dense]}, {}


def more_and_less(world: World) -> tuple[Values, Values]:
    """A number that rises while its share of all falls."""
    while True:
        t1 = world.chance.randint(200, 400)
        t2 = t1 + world.chance.randint(t1 // 2, t1)
        a1 = world.chance.randint(t1 // 5, t1 // 2)
        a2 = a1 + world.chance.randint(a1 // 8, a1 // 4)
        p1, p2 = share(a1, t1), share(a2, t2)
        if p2 < p1 - 3:
            break
    start = world.year(room=3)
    values: Values = {**world.pair(), "a1": a1, "a2": a2, "t1": t1, "t2": t2, "p1": Percent(p1), "p2": Percent(p2)}
    return {**values, "y1": Year(start), "y2": Year(start + 3)}, {}


def since_the_start(world: World) -> tuple[Values, Values]:
    """A table with a column that goes on adding, whose last cell is the sum of the other column."""
    start = world.year(room=4)
    counts = world.chance.sample(range(20, 160), 4)
    sums = list(accumulate(counts))
    rows = [[Year(start + number), counts[number], sums[number]] for number in range(4)]
    return {**world.pair(), "rows": rows, "last": Year(start + 3), "count": counts[3], "sum": sums[3]}, {}


HARD = [
    Kind(
        "kept-two-registers",
        "",
        two_registers,
        {
            "en": [
                [
                    "For {year}, {a} {topic} in {town} are on the register of the police.",
                    Far(
                        "On the prosecutor’s register, which unlike that of the police leaves out whatever was never followed up, there are {b} {topic} in {town} for {year}."
                    ),
                ],
                "The register of the police has {a} {topic} in {town} for {year} and that of the prosecutor {b}; the two do not follow the same rules.",
            ],
            "ru": [
                [
                    "В полицейском реестре за {year} год по городу {town} значится {a:topic}.",
                    Far(
                        "В реестре прокуратуры, куда, в отличие от полицейского, не попадает то, что не имело продолжения, за {year} год по городу {town} значится {b:topic}."
                    ),
                ],
                "По реестру полиции в городе {town} за {year} год число {topic} – {a}, по реестру прокуратуры – {b}; правила у них разные.",
            ],
            "kk": [
                [
                    "Полиция тізілімінде {year} жылға {town} қаласы бойынша {a} {topic} тұр.",
                    Far(
                        "Полициядан өзгеше, жалғасы болмаған оқиғалар кірмейтін прокуратура тізілімінде {year} жылға {town} қаласы бойынша {b} {topic} тұр."
                    ),
                ],
                "{town} қаласында {year} жылғы {topic} саны полиция тізілімі бойынша {a}, прокуратура тізілімі бойынша {b}; екеуінің ережесі әртүрлі.",
            ],
        },
    ),
    Kind(
        "kept-corrected-figures",
        "",
        corrected,
        {
            "en": [
                [
                    "The first edition of the yearbook gave {a} {topic} in {town} for {year}; late reports raised this to {b} in the second.",
                    Far("We use the corrected figure of {b} {topic} in {town} for {year}, not the {a} printed first."),
                ],
            ],
            "ru": [
                [
                    "По первому изданию ежегодника на {year} год в городе {town} приходится {a:topic}; с учётом поздних сообщений второе издание подняло число до {b}.",
                    Far(
                        "Мы пользуемся исправленным числом {topic} в городе {town} за {year} год – {b}, а не напечатанным сперва {a}."
                    ),
                ],
            ],
            "kk": [
                [
                    "Жылнаманың бірінші басылымында {town} қаласы бойынша {year} жылға {a} {topic} көрсетілген; кешіккен хабарламалар ескерілген екінші басылымда бұл сан {b:dat} дейін көтерілді.",
                    Far(
                        "Біз {town} қаласындағы {year} жылғы {topic} санының алғаш басылған {a} емес, түзетілген {b} көрсеткішін қолданамыз."
                    ),
                ],
            ],
        },
    ),
    Kind(
        "kept-most-for-its-size",
        "",
        per_head,
        {
            "en": [
                [
                    Grid(
                        "{Topic} and population in {year} (register of {town})",
                        ["Town", "Number", "Population, thousand", "Per 10,000"],
                    ),
                    "{most} has the largest number of {topic} in this table. Measured against population, however, {dense} is ahead.",
                ],
            ],
            "ru": [
                [
                    Grid(
                        "Число {topic} и население в {year} году (реестр города {town})",
                        ["Город", "Число", "Население, тыс.", "На 10 000 жителей"],
                    ),
                    "Наибольшее число {topic} в этой таблице имеет {most}. Относительно населения, однако, впереди {dense}.",
                ],
            ],
            "kk": [
                [
                    Grid(
                        "{year} жылғы {topic} саны және халық ({town} тізілімі)",
                        ["Қала", "Саны", "Халқы, мың", "10 000 тұрғынға"],
                    ),
                    "Бұл кестеде {topic} саны ең көп қала – {most}. Алайда халық санына шаққанда {dense} алда.",
                ],
            ],
        },
    ),
    Kind(
        "kept-more-but-a-smaller-share",
        "",
        more_and_less,
        {
            "en": [
                "From {y1} to {y2} {topic} in {town} increased from {a1} to {a2}. Their share of all events there nevertheless fell from {p1} to {p2}, since the number of all events went up from {t1} to {t2}.",
            ],
            "ru": [
                "С {y1} по {y2} год число {topic} в городе {town} увеличилось с {a1} до {a2}. Доля их среди всех событий города тем не менее упала с {p1} до {p2}, так как всех событий стало {t2} вместо {t1}.",
            ],
            "kk": [
                "{y1} жылдан {y2} жылға дейін {town} қаласындағы {topic} саны {a1:abl} {a2:dat} көбейді. Соған қарамастан олардың қаладағы барлық оқиғадағы үлесі {p1:abl} {p2:dat} түсті, себебі барлық оқиға саны {t1:abl} {t2:dat} жетті.",
            ],
        },
    ),
    Kind(
        "kept-since-the-start",
        "",
        since_the_start,
        {
            "en": [
                [
                    Grid("{Topic} in {town}, yearly and since the start", ["Year", "In the year", "Since the start"]),
                    "By the end of {last} the total of {topic} in {town} since the start of the count stood at {sum}; {last} itself contributed {count}.",
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в городе {town} за год и с начала учёта", ["Год", "За год", "С начала учёта"]),
                    "К концу {last} года число {topic} в городе {town} с начала учёта достигло {sum}; сам {last} год прибавил {count}.",
                ],
            ],
            "kk": [
                [
                    Grid(
                        "{town} қаласындағы {topic} саны: жыл ішінде және есеп басталғалы",
                        ["Жыл", "Жыл ішінде", "Есеп басталғалы"],
                    ),
                    "{last} жылдың соңына қарай {town} қаласында есеп басталғалы тіркелген {topic} саны {sum:dat} жетті; {last} жылдың өзі {count} қосты.",
                ],
            ],
        },
    ),
]
