"""Clean passages that look wrong: the values that they are about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from scipy import stats

from benchmarks.planted.kinds.kind import Kind, Values
from benchmarks.planted.kinds.third.clean_words import WORDINGS
from benchmarks.planted.speaking import Day, Decimals, Percent, Year
from benchmarks.planted.world import World, share


def weighted(world: World) -> Values:
    """A count of a base, and a share that weights have moved away from theirs."""
    n = world.chance.randint(120, 800)
    count = world.chance.randint(n // 4, n // 2)
    moved = share(count, n) + world.chance.choice([-5.3, -3.8, 3.6, 4.7])
    return {**world.opinion(), "n": n, "count": count, "percent": Percent(round(moved, 1))}


def spoiled(world: World) -> Values:
    """Sheets handed out, returned and spoiled; the share is of the valid ones."""
    sent = world.chance.randint(30, 90) * 10
    back = world.chance.randint(sent * 6 // 10, sent * 9 // 10)
    bad = world.chance.randint(6, 19)
    count = world.chance.randint(back // 4, back // 2)
    values: Values = {**world.opinion(), "sent": sent, "back": back, "spoiled": bad, "valid": back - bad}
    return {**values, "count": count, "percent": Percent(share(count, back - bad))}


def dip(world: World) -> Values:
    """A rise over three years with a fall between."""
    a = world.chance.randint(100, 300)
    start = world.year(room=3)
    values: Values = {
        **world.pair(),
        "a": a,
        "b": a - world.chance.randint(20, 60),
        "c": a + world.chance.randint(40, 90),
    }
    return {**values, **{f"y{number}": Year(start + number - 1) for number in (1, 2, 3)}}


def no_majority(world: World) -> Values:
    """A majority that is denied."""
    return {**world.opinion(), "percent": Percent(world.chance.randint(320, 470) / 10)}


def both(world: World) -> Values:
    """Two parts that overlap, by as many as are said."""
    n = world.chance.randint(80, 300)
    twice = world.chance.randint(8, 30)
    a = world.chance.randint(n // 2, n - 20)
    values: Values = {**world.pair(), "year": Year(world.year()), "n": n, "both": twice}
    return {**values, "a": a, "b": n - a + twice}


def both_days(world: World) -> Values:
    """A length that counts its first and its last day."""
    begin = world.day()
    days = world.chance.randint(9, 50)
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(begin + dt.timedelta(days=days - 1)), "days": days}


def working_days(world: World) -> Values:
    """A length from Monday to Friday some weeks later, without the weekends, far from the turn of the year."""
    day = dt.date(world.year(), world.chance.randint(2, 9), world.chance.randint(1, 28))
    begin = day - dt.timedelta(days=day.weekday())
    weeks = world.chance.randint(2, 7)
    end = begin + dt.timedelta(days=7 * (weeks - 1) + 4)
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end), "days": 5 * weeks}


def put_off(world: World) -> Values:
    """A day that was planned, and the later one on which the thing took place."""
    date = world.day()
    later = date + dt.timedelta(days=world.chance.randint(15, 90))
    return {**world.opinion(), "date": Day.of(date), "later": Day.of(later)}


def more_than_all(world: World) -> Values:
    """A growth by more than 100 per cent."""
    a = world.chance.randint(40, 110)
    b = a * 2 + world.chance.randint(a // 4, 2 * a)
    start = world.year(room=3)
    values: Values = {**world.pair(), "a": a, "b": b, "y1": Year(start), "y2": Year(start + 3)}
    return {**values, "percent": Percent(round(100 * (b - a) / a), 0)}


def own_residents(world: World) -> Values:
    """Shares of the residents of five towns, each of its own."""
    names = world.opinion()
    others = [town for town in world.towns(5) if town != names["town"]][:4]
    shares = [Percent(world.chance.randint(210, 690) / 10) for _ in range(5)]
    return {**names, "rows": [[town, value] for town, value in zip([names["town"], *others], shares, strict=True)]}


def one_aside(world: World) -> Values:
    """A table of years, its peak, and the year that follows it in rank."""
    start = world.year(room=6)
    counts = world.chance.sample(range(22, 480), 6)
    first, second = sorted(range(6), key=lambda number: -counts[number])[:2]
    values: Values = {**world.pair(), "rows": [[Year(start + number), count] for number, count in enumerate(counts)]}
    return {**values, "peak": Year(start + first), "second": Year(start + second), "value": counts[second]}


def from_bottom(world: World) -> Values:
    """A table of towns and the last but one of them."""
    towns = world.towns(6)
    counts = world.chance.sample(range(22, 480), 6)
    at = sorted(range(6), key=lambda number: counts[number])[1]
    rows = [[town, count] for town, count in zip(towns, counts, strict=True)]
    return {**world.listing(), "year": Year(world.year()), "rows": rows, "one": towns[at]}


def one_sided(world: World) -> Values:
    """Student's t with the p of one side."""
    df, value = world.chance.randint(30, 240), world.chance.randint(100, 260) / 100
    p = Decimals(round(float(stats.t.sf(value, df)), 3), 3, True)
    return {**world.opinion(), "df": df, "value": Decimals(value), "p": p}


def of_whom(world: World) -> Values:
    """A table with a total, in which some rows are parts of the rows above them."""
    workers, others = world.chance.sample(range(80, 400), 2)
    names = {
        "en": ["Workers", "of whom women", "Others", "of whom pensioners", "Total"],
        "ru": ["Рабочие", "в том числе женщины", "Прочие", "в том числе пенсионеры", "Всего"],
        "kk": ["Жұмысшылар", "оның ішінде әйелдер", "Басқалар", "оның ішінде зейнеткерлер", "Барлығы"],
    }[world.language]
    counts = [
        workers,
        workers // world.chance.randint(2, 5),
        others,
        others // world.chance.randint(2, 5),
        workers + others,
    ]
    rows = [[name, count] for name, count in zip(names, counts, strict=True)]
    return {**world.pair(), "year": Year(world.year()), "rows": rows}


def left_out(world: World) -> Values:
    """Numbered questions of which two are said to be left out."""
    return world.opinion(4)


_FACTS: dict[str, Callable[[World], Values]] = {
    "weighted-share": weighted,
    "spoiled-sheets": spoiled,
    "rise-with-a-dip": dip,
    "majority-denied": no_majority,
    "fined-and-jailed": both,
    "both-days-included": both_days,
    "working-days": working_days,
    "put-off": put_off,
    "more-than-all": more_than_all,
    "of-its-own-residents": own_residents,
    "leaving-one-year-aside": one_aside,
    "from-the-bottom": from_bottom,
    "one-sided": one_sided,
    "of-whom": of_whom,
    "questions-left-out": left_out,
}


def _kind(id_: str, facts: Callable[[World], Values]) -> Kind:
    return Kind(id_, "", lambda world: (facts(world), {}), WORDINGS[id_])


HARD: Sequence[Kind] = [_kind(id_, facts) for id_, facts in _FACTS.items()]
