"""Held out as well: clean passages about counts and their changes that look wrong and are not."""

from __future__ import annotations

from benchmarks.planted.kinds.kind import Far, Kind, Values
from benchmarks.planted.speaking import Percent, Year
from benchmarks.planted.world import World


def _rivals(world: World) -> tuple[Values, Values]:
    """Two sources that count a crowd differently."""
    low = world.chance.randint(15, 60) * 10
    return {**world.pair(), "year": Year(world.year()), "low": low, "high": low * world.chance.randint(2, 4)}, {}


def _growing(world: World) -> tuple[Values, Values]:
    """A tally by noon and by evening."""
    first = world.chance.randint(20, 200)
    values = {"first": first, "second": first + world.chance.randint(15, 150)}
    return {**world.pair(), "year": Year(world.year()), **values}, {}


def _slower(world: World) -> tuple[Values, Values]:
    """Growth that falls while the number still rises."""
    a, first, second = world.chance.randint(60, 200), world.chance.randint(50, 120), world.chance.randint(8, 30)
    start = world.year(room=3)
    years = {f"y{number}": Year(start + number - 1) for number in (1, 2, 3)}
    return {
        **world.pair(), **years, "a": a, "b": a + first, "c": a + first + second, "first": first, "second": second
    }, {}  # fmt: skip


def _half_year(world: World) -> tuple[Values, Values]:
    """A half that is one of a year."""
    a = world.chance.randint(110, 300)
    return {**world.pair(), "year": Year(world.year()), "a": a, "b": a - world.chance.randint(30, 80)}, {}


def _tripled(world: World) -> tuple[Values, Values]:
    """A rise by 200 per cent is a tripling."""
    a, start = world.chance.randint(20, 150), world.year(room=3)
    return {**world.pair(), "y1": Year(start), "y2": Year(start + 2), "a": a, "b": 3 * a}, {}


def _back(world: World) -> tuple[Values, Values]:
    """Halved, then doubled: as many as before."""
    b, start = world.chance.randint(20, 150), world.year(room=4)
    years = {f"y{number}": Year(start + number - 1) for number in (1, 2, 3)}
    return {**world.pair(), **years, "a": 2 * b, "b": b}, {}


def _overlap(world: World) -> tuple[Values, Values]:
    """Parts that have some in common."""
    a, b = world.chance.randint(60, 200), world.chance.randint(60, 200)
    both = world.chance.randint(10, 50)
    values = {"a": a, "b": b, "both": both, "total": a + b - both}
    return {**world.pair(), "year": Year(world.year()), **values}, {}


def _above(world: World) -> tuple[Values, Values]:
    """A percentage of the year before, which is no growth."""
    a, start = world.chance.randint(80, 300), world.year(room=2)
    b = a + world.chance.randint(a // 8, a // 2)
    values = {"a": a, "b": b, "percent": Percent(round(100 * b / a), 0)}
    return {**world.pair(), "y1": Year(start), "y2": Year(start + 1), **values}, {}


def _corrected(world: World) -> tuple[Values, Values]:
    """A figure that the text itself corrects."""
    right = world.chance.randint(60, 400)
    values = {"wrong": right + world.chance.choice([-30, -9, 9, 90]), "right": right}
    return {**world.pair(), "year": Year(world.year()), **values}, {}


def _nearly(world: World) -> tuple[Values, Values]:
    """A round number, and further on the exact one."""
    round_ = world.chance.randint(2, 9) * 100
    values = {"round": round_, "exact": round_ - world.chance.randint(2, 12)}
    return {**world.pair(), "year": Year(world.year()), **values}, {}


KINDS = [
    Kind(
        "looks-wrong-two-counts-of-a-crowd",
        "",
        _rivals,
        {
            "en": [
                "How many took part in the {topic} in {town} in {year}? The police say {low} people; the organisers speak of {high}.",
                [
                    "The police put the number of participants in the {topic} in {town} in {year} at {low}.",
                    Far("The organisers of the {topic} in {town} claimed {high} participants for {year}."),
                ],
            ],
            "ru": [
                "Сколько человек участвовало в акциях? Полиция оценивает число участников {topic} в городе {town} в {year} году в {low} чел., организаторы — в {high} чел.",
                [
                    "По данным полиции, число участников {topic} в городе {town} в {year} году — {low} чел.",
                    Far("По словам организаторов {topic} в городе {town}, участников в {year} году было {high}."),
                ],
            ],
            "kk": [
                "{year} жылы {town} қаласындағы {topic} қатысушыларының саны қанша? Полиция {low} адам дейді, ұйымдастырушылар {high} адам дейді.",
                [
                    "Полиция мәліметінше, {year} жылы {town} қаласындағы {topic} қатысушыларының саны – {low} адам.",
                    Far("{town} қаласындағы {topic} ұйымдастырушылары {year} жылы {high} адам қатысты деп мәлімдеді."),
                ],
            ],
        },
    ),
    Kind(
        "looks-wrong-noon-and-evening",
        "",
        _growing,
        {
            "en": [
                "On the first day of the {topic} in {town} in {year}, {first} people had been detained by noon and {second} by the evening.",
            ],
            "ru": [
                "В первый день {topic} в городе {town} в {year} году к полудню было задержано {first} чел., а к вечеру уже {second}.",
            ],
            "kk": [
                "{year} жылы {town} қаласындағы {topic} басталған күні түске дейін {first} адам, ал кешке қарай барлығы {second} адам ұсталды.",
            ],
        },
    ),
    Kind(
        "looks-wrong-slower-growth",
        "",
        _slower,
        {
            "en": [
                "The growth in the number of {topic} in {town} slowed: after {a} in {y1} and {b} in {y2} there were {c} in {y3}, an addition of {second} where the year before it had been {first}.",
            ],
            "ru": [
                "Прирост числа {topic} в городе {town} снизился: {a} в {y1} году, {b} в {y2} году и {c} в {y3} году, то есть прибавилось {second}, а годом раньше — {first}.",
            ],
            "kk": [
                "{town} қаласында {topic} санының өсімі төмендеді: {y1} жылы {a}, {y2} жылы {b}, {y3} жылы {c} болды, яғни {second} қосылды, ал бір жыл бұрын {first} қосылған еді.",
            ],
        },
    ),
    Kind(
        "looks-wrong-second-half",
        "",
        _half_year,
        {
            "en": [
                "In the first half of {year} there were {a} {topic} in {town}; the second half saw {b}.",
            ],
            "ru": [
                "В первой половине {year} года число {topic} в городе {town} составило {a}, во второй — {b}.",
            ],
            "kk": [
                "{year} жылдың бірінші жартысында {town} қаласында {a} {topic}, екінші жартысында {b} {topic} өтті.",
            ],
        },
    ),
    Kind(
        "looks-wrong-rise-of-200",
        "",
        _tripled,
        {
            "en": [
                "From {y1} to {y2} the number of {topic} in {town} rose by 200 per cent, in other words threefold, from {a} to {b}.",
            ],
            "ru": [
                "С {y1} по {y2} год число {topic} в городе {town} выросло на 200 %, иначе говоря втрое, — с {a} до {b}.",
            ],
            "kk": [
                "{y1} жылдан {y2} жылға дейін {town} қаласында {topic} саны 200 пайызға, басқаша айтқанда үш есе өсті: {a} болса, {b} болды.",
            ],
        },
    ),
    Kind(
        "looks-wrong-there-and-back",
        "",
        _back,
        {
            "en": [
                "The number of {topic} in {town} halved from {a} in {y1} to {b} in {y2} and doubled in {y3}, so that it was back at {a}.",
            ],
            "ru": [
                "Число {topic} в городе {town} сократилось вдвое, с {a} в {y1} году до {b} в {y2} году, а в {y3} году удвоилось и вернулось к {a}.",
            ],
            "kk": [
                "{town} қаласында {topic} саны {y1} жылғы {a} деңгейінен {y2} жылы екі есе кеміп, {b} болды, ал {y3} жылы екі есе өсіп, қайтадан {a} болды.",
            ],
        },
    ),
    Kind(
        "looks-wrong-counted-in-both",
        "",
        _overlap,
        {
            "en": [
                "Of the {total} {topic} in {town} in {year}, {a} were called by unions and {b} by students; {both} were called by both and are counted in either number.",
            ],
            "ru": [
                "Общее число {topic} в городе {town} за {year} год — {total}; к {a} призывали профсоюзы, к {b} — студенты, причём {both} учтены и там и там, так как призывали и те и другие.",
            ],
            "kk": [
                "{year} жылы {town} қаласында барлығы {total} {topic} өтті: кәсіподақтар ұйымдастырғаны – {a}, студенттер ұйымдастырғаны – {b}; оның {both} жағдайын екеуі бірге ұйымдастырған, олар екі санға да кіреді.",
            ],
        },
    ),
    Kind(
        "looks-wrong-percent-of-last-year",
        "",
        _above,
        {
            "en": [
                "In {y2} the number of {topic} in {town} stood at {percent} of that of {y1} ({b} against {a}).",
            ],
            "ru": [
                "В {y2} году число {topic} в городе {town} составило {percent} от уровня {y1} года ({b} против {a}).",
            ],
            "kk": [
                "{y2} жылы {town} қаласындағы {topic} саны {y1} жылғы деңгейдің {percent}-ы болды ({a} орнына {b}).",
            ],
        },
    ),
    Kind(
        "looks-wrong-corrected",
        "",
        _corrected,
        {
            "en": [
                "A newspaper first wrote of {wrong} {topic} in {town} in {year} and took it back a week later: there had been {right}.",
            ],
            "ru": [
                "Газета сначала написала, что число {topic} в городе {town} в {year} году — {wrong}, а через неделю поправилась: их было {right}.",
            ],
            "kk": [
                "Газет алдымен {year} жылы {town} қаласында {wrong} {topic} болды деп жазып, бір аптадан кейін түзетті: шын мәнінде {right} болған.",
            ],
        },
    ),
    Kind(
        "looks-wrong-nearly",
        "",
        _nearly,
        {
            "en": [
                [
                    "Nearly {round} {topic} were held in {town} in {year}.",
                    Far("To be exact, {town} had {exact} {topic} in {year}."),
                ],
            ],
            "ru": [
                [
                    "В {year} году число {topic} в городе {town} приблизилось к {round}.",
                    Far("Точное число {topic} в городе {town} за {year} год — {exact}."),
                ],
            ],
            "kk": [
                [
                    "{year} жылы {town} қаласында {round} шақты {topic} өтті.",
                    Far("{year} жылғы {topic} саны {town} қаласында дәл айтқанда {exact} болды."),
                ],
            ],
        },
    ),
]
