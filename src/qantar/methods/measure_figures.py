"""How many came, and how many were held or hurt, by event: the lowest and highest number that its reports allow."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from qantar.errors import UsageError
from qantar.methods import cells
from qantar.methods.event_counting import EVENTS, Frame, collect, counted, different, framed, tallied
from qantar.methods.measure_counting import brought, joinable, looked_up
from qantar.methods.measure_dates import INSIDE, PERIODS
from qantar.methods.method import Refusal
from qantar.tables.frames import Frames
from qantar.values.numbers import NumberError, read_number

Figure = Literal["crowd", "killed", "injured", "detained"]
#: Stands for a highest number that is not given: more people than there are.
OPEN = 10**12
RANGE = ("low", "high")
#: The sorts of figures: one number, one in whole hundreds, and one whose ends differ.
EXACT, ROUND, VAGUE = 1, 2, 3


def has_figures(frames: Frames, table: str, figure: Figure) -> bool:
    """Say whether the rows of a list hold a figure themselves, as those of a large list do."""
    return f"{figure}_low" in frames.columns(table)


def _ends_of(figure: Figure) -> tuple[str, str]:
    return f"{figure}_low", f"{figure}_high"


def columns_of(frames: Frames, table: str, figure: Figure) -> list[str]:
    """Return the columns of events that a figure is read from."""
    if not has_figures(frames, table, figure):
        return ["id"]
    return [name for name in (*_ends_of(figure), figure) if name in frames.columns(table)]


def with_reported_range(frames: Frames, table: str, figure: Figure, frame: Frame) -> Frame:
    """Return the events of which a report gives a figure, with the columns `low`, `high` and `vague`.

    `vague` is 1 where the figure is no single number.
    """
    import narwhals as nw

    if has_figures(frames, table, figure):
        frame = _ranges_of_rows(frame, figure)
    elif table != "events" or "reports" not in frames:
        raise UsageError(
            f"nothing says how many: {table} has no column {figure}_low, and there are no reports of it",
            f"reports name an event and its {figure}; a large list has {figure}_low and {figure}_high in each row",
        )
    else:
        frame = brought(frame, of_each_event(frames, figure).rename({"event": "id"}), "id", RANGE)
        frame = frame.filter(~nw.col("low").is_null())
    vague = nw.when(nw.col("low") == nw.col("high")).then(nw.lit(0)).otherwise(nw.lit(1))
    return frame.with_columns(vague.alias("vague"))


def sorts(frame: Frame) -> list[dict[str, Any]]:
    """Return how many figures of events that may lie in the window are EXACT, ROUND and VAGUE, in the column `sort`."""
    import narwhals as nw

    low = nw.col("low")
    sort = (
        nw.when(nw.col("vague") == 1).then(nw.lit(VAGUE))
        .when((low > 0) & (low % 100 == 0)).then(nw.lit(ROUND))
        .otherwise(nw.lit(EXACT))
    )  # fmt: skip
    return collect(counted(dated(frame).with_columns(sort.alias("sort")), ["sort"]))


def beside_unreported(
    every: Iterable[Mapping[str, Any]], reported: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Return counts of events by period, those with a report of a figure apart: `known` is 1 for them, else 0.

    >>> lies = {"begins": 2031, "ends": 2031, "inside": 1}
    >>> rows = beside_unreported([lies | {"events": 3}], [lies | {"events": 2}])
    >>> [(row["known"], row["events"]) for row in rows]
    [(0, 1), (1, 2)]
    """
    left = Counter({tuple(row[name] for name in PERIODS): row[EVENTS] for row in every})
    known = Counter[tuple[int, ...]]()
    for row in reported:
        known[tuple(row[name] for name in PERIODS)] += row[EVENTS]
    left.subtract(known)
    counts = [*((cell, 0, events) for cell, events in left.items()), *((cell, 1, known[cell]) for cell in known)]
    return [dict(zip(PERIODS, cell, strict=True)) | {"known": told, EVENTS: n} for cell, told, n in counts if n]


def _ranges_of_rows(frame: Frame, figure: Figure) -> Frame:
    """Return the rows of a list that hold a figure, with its range."""
    import narwhals as nw

    schema = frame.collect_schema()
    # pandas has no whole numbers where some are missing.
    number = nw.Float64() if frame.implementation.is_pandas_like() else nw.Int64()
    low, high = (nw.col(name) if schema[name] == number else nw.col(name).cast(number) for name in _ends_of(figure))
    # Few rows of a long list have a figure: the others are left out before anything is made of them.
    frame = frame.filter(~(low.is_null() & high.is_null()))
    if schema.get(figure) == nw.String():
        about = [
            {figure: text, "about_low": ends[0], "about_high": ends[1]}
            for text in different(frame, figure)
            if (ends := _rounded(text)) is not None
        ]
        if about:  # a list gives "about 150" as 150 at both ends
            frame = looked_up(frame, about, [figure], ("about_low", "about_high"))
            alike = (low == high) & ~nw.col("about_low").is_null()
            low = nw.when(alike).then(nw.col("about_low").cast(number)).otherwise(low)
            high = nw.when(alike).then(nw.col("about_high").cast(number)).otherwise(high)
    return frame.with_columns(
        nw.coalesce(low, nw.lit(0)).cast(number).alias("low"),
        nw.coalesce(high, nw.lit(OPEN)).cast(number).alias("high"),
    )


def of_each_event(frames: Frames, figure: Figure) -> Frame:
    """Return the range of each event that has one: that of the report the study uses, else what all together allow."""
    import narwhals as nw

    adopts = "adopted" in frames.columns("reports")
    names = ["event", figure, *(["adopted"] if adopts else [])]
    frame = joinable(framed(frames.frame_or_rows("reports"), names).select(names))
    frame = frame.filter(~nw.col(figure).is_null()).with_columns(nw.col(figure).cast(nw.String()))
    ranges = [
        {figure: written, "low": found[0], "high": found[1]}
        for written in different(frame, figure)
        if (found := read_range(written, figure)) is not None
    ]
    frame = looked_up(frame, ranges, [figure], RANGE).filter(~nw.col("low").is_null())
    used = nw.col("adopted").str.contains(figure, literal=True) if adopts else nw.lit(False)
    frame = frame.with_columns(
        nw.when(used).then(nw.col("low")).alias("used_low"), nw.when(used).then(nw.col("high")).alias("used_high")
    )
    grouped = frame.group_by("event").agg(
        nw.col("low").min(), nw.col("high").max(), nw.col("used_low").min(), nw.col("used_high").max()
    )
    return grouped.select(
        "event",
        nw.coalesce("used_low", "low").cast(nw.Int64()).alias("low"),
        nw.coalesce("used_high", "high").cast(nw.Int64()).alias("high"),
    )


def read_range(written: str, figure: str) -> tuple[int, int] | None:
    """Return the lowest and highest count that a written number allows; None where it says that nobody knows.

    "About 150" is rounded to tens, and allows what rounds to it.

    >>> read_range("hundreds", "crowd"), read_range("more than 3,000", "crowd"), read_range("unknown", "crowd")
    ((100, 999), (3001, 1000000000000), None)
    >>> read_range("about 150", "crowd"), read_range("about 2,000", "crowd"), read_range("150", "crowd")
    ((145, 155), (1500, 2500), (150, 150))
    """
    found = cells.number({figure: written.removesuffix(".0")}, figure)
    if found is None:
        return None
    low = 0 if found.low is None else int(found.low) + (1 if found.low_open else 0)
    high = OPEN if found.high is None else int(found.high) - (1 if found.high_open else 0)
    if low < 0 or high < low:
        raise Refusal(f"{figure}: {written!r} is not a number of people", "a count is a whole number of 0 or more")
    return _about(low) if found.vague and low == high else (low, high)


def _about(number: int) -> tuple[int, int]:
    """Return what a number that somebody rounded allows: half of one of its last digit that is not nought."""
    step = 1
    while number and number % (step * 10) == 0:
        step *= 10
    half = max(1, step // 2)
    return max(0, number - half), number + half


def _rounded(written: str) -> tuple[int, int] | None:
    """Return what a written number allows that says of itself that it is rounded; None for any other text."""
    try:
        found = read_number(written)
    except NumberError:
        return None
    exact = found.exact
    return _about(int(exact)) if found.vague and exact is not None and exact >= 0 else None


def how_told(rows: Iterable[Mapping[str, Any]]) -> str:
    """Say how many of some figures are no single number, and how many are round, from how many there are of each sort.

    >>> how_told([{"sort": VAGUE, "events": 2}, {"sort": ROUND, "events": 1}])
    'Of 3 figures 2 are vague or a range; 1 is in whole hundreds, and may be rounded.'
    """
    found = Counter[int]()
    for row in rows:
        found[row["sort"]] += row[EVENTS]
    vague, round_ = found[VAGUE], found[ROUND]
    every = found[EXACT] + vague + round_
    are = ["is" if number == 1 else "are" for number in (vague, round_)]
    figures = "figure" if every == 1 else "figures"
    return (
        f"Of {every:,} {figures} {vague:,} {are[0]} vague or a range; {round_:,} {are[1]} in whole hundreds, and may "
        "be rounded."
    )


def dated(frame: Frame) -> Frame:
    """Return the events with a date that may lie in the window."""
    import narwhals as nw

    return frame.filter(nw.col("inside") >= 0)


def surely(frame: Frame) -> Frame:
    """Return the events that surely lie in one period, and in the window."""
    import narwhals as nw

    return frame.filter((nw.col("begins") == nw.col("ends")) & (nw.col("inside") == INSIDE))


def piled(frame: Frame, end: str) -> Frame:
    """Return how many events each period has of each value of `low` or `high`, counted once and kept."""
    return tallied(dated(frame), [*PERIODS, end])


def medians(pile: Frame, end: str, by: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Return the median of `low` or of `high` for each combination of some columns, times two, and of how many it is.

    Times two a median of whole numbers is whole, and all engines agree on it. It is the sum of the first value up to
    which there lies half of the events or more, and of the first up to which there lies more than half.
    """
    import narwhals as nw

    pile = pile.with_columns(nw.lit(1).alias("all"))  # what the whole is grouped by
    keys, value, events = ["all", *by], nw.col(end), nw.col(EVENTS)
    ranked = counted(pile, [*keys, end]).with_columns(
        events.cum_sum().over(*keys, order_by=end).alias("until"), events.sum().over(*keys).alias("of")
    )
    twice = nw.col("until") * 2
    halves = ranked.with_columns(
        nw.when(twice >= nw.col("of")).then(value).alias("half"),
        nw.when(twice > nw.col("of")).then(value).alias("more"),
    )
    found = halves.group_by(*keys).agg(nw.col("half").min(), nw.col("more").min(), nw.col("of").max())
    rows = found.select(*by, (nw.col("half") + nw.col("more")).cast(nw.Int64()).alias(end), nw.col("of").alias(EVENTS))
    return collect(rows)


def highest(pile: Frame, end: str) -> int:
    """Return the highest value of `low` or of `high`."""
    import narwhals as nw

    (row,) = collect(pile.select(nw.col(end).max()))
    return int(row[end])
