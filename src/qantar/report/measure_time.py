"""Time under a chart of measures: periods as numbers of days, and what stands below the axis."""

from collections.abc import Iterable, Sequence
from datetime import date

from qantar.report.marks import INK_2, INK_3, Layer, Size, Text, on, words
from qantar.values.dates import read_edtf

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
#: Longer than so many days, a chart names years; longer than the second, months.
YEARS, SOME_MONTHS = 1000, 75


def days_of(period: str) -> tuple[int, int]:
    """Return the number of the first day of a period, and that of the day after its last.

    >>> first, after = days_of("2031-05")
    >>> after - first
    31
    """
    found = read_edtf(period)
    assert found.earliest and found.latest
    return found.earliest.toordinal(), found.latest.toordinal() + 1


def span_of(periods: Iterable[str]) -> tuple[int, int]:
    """Return the first day of all periods, and the day after the last."""
    ends = [days_of(period) for period in periods]
    return min(first for first, _ in ends), max(last for _, last in ends)


def scale(first: int, last: int) -> Layer:
    """Return the horizontal axis of days, without words of its own."""
    return {
        "type": "quantitative",
        "scale": {"domain": [first, last], "nice": False, "zero": False},
        "axis": None,
    }


def names(size: Size, first: int, last: int, x: Layer, down: float | None = None) -> list[Layer]:
    """Return names of years, months or days under the middle of each; `down` is where the axis stands, in pixels."""
    below = size.height if down is None else down
    half = 182.5 if last - first > YEARS else 15 if last - first > SOME_MONTHS else 0.5
    rows = [{"m": day + half, "t": name} for day, name in _marks(size, first, last) if day + half < last]
    return [words(rows, on(x, "m"), {"value": below + 18}, Text(INK_2, size.words))]


def _marks(size: Size, first: int, last: int) -> list[tuple[int, str]]:
    most = 5 if size.narrow else 10
    length = last - first
    begin = date.fromordinal(first)
    if length > YEARS:
        years = range(begin.year, date.fromordinal(last).year + 1)
        found = [
            (date(year, 1, 1).toordinal(), str(year)) for year in _thinned(years, most, (1, 2, 5, 10, 20, 50, 100))
        ]
    elif length > SOME_MONTHS:
        months = range(begin.year * 12 + begin.month - 1, date.fromordinal(last).year * 12 + 12)
        inside = [n for n in months if first <= date(n // 12, n % 12 + 1, 1).toordinal() < last]
        found = [
            (date(n // 12, n % 12 + 1, 1).toordinal(), f"{MONTHS[n % 12]} {n // 12}")
            for n in _thinned(inside, most - 1, (1, 2, 3, 6, 12))
        ]
    else:
        days = _thinned(list(range(first, last)), most, (1, 2, 3, 5, 7, 10, 14, 21))
        found = [(day, _day(date.fromordinal(day))) for day in days]
    return [(day, name) for day, name in found if first <= day < last] or [(first, _day(begin) + f" {begin.year}")]


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _thinned(numbers: Sequence[int], most: int, steps: Sequence[int]) -> list[int]:
    for step in steps:
        found = [number for number in numbers if number % step == 0]
        if len(found) <= most:
            return found or list(numbers[:1])
    return list(numbers[:: max(1, len(numbers) // most)])


def breaks(size: Size, rows: Sequence[tuple[int, str]], x: Layer, top: float = -2) -> list[Layer]:
    """Return dashed rules where reporting changed, each with its number: the note under the chart says what it is."""
    found = [{"m": day, "t": str(number)} for number, (day, _) in enumerate(rows, start=1)]
    mark = {"type": "rule", "stroke": INK_3, "strokeWidth": 1.25, "strokeDash": [4, 3]}
    return [
        {
            "data": {"values": found},
            "mark": mark,
            "encoding": {"x": on(x, "m"), "y": {"value": top}, "y2": {"value": size.height}},
        },
        words(found, on(x, "m"), {"value": top - 4}, Text(INK_3, 12)),
    ]
