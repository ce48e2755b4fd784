"""A long list of events as fewer rows: those that agree in all that is asked of them are one, with how many they are.

Rows are counted by their date as it is written, of which there are few, or by what it means where other columns are
asked for too, since years are fewer. A count by more columns serves for fewer, so that all measures that
choose the same events read the list as seldom as can be.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, NamedTuple

from qantar.methods.event_counting import EVENTS, Frame, collect, counted, tallied, written_day
from qantar.methods.measure_counting import small_table, with_numbers
from qantar.methods.measure_dates import DAYS, PERIODS, Meaning
from qantar.methods.measure_places import PLACED, Parts, as_one_number, as_parts
from qantar.tables.frames import Frames

DATE = "date"
#: The number of what a date means.
WHEN = "when"


@dataclass(frozen=True)
class Rows:
    """The rows of a long list that a measure chooses, in `frame`.

    `home` is the list before anything was asked of it, and `asked` tells what was: rows that were asked for in the same
    way are the same rows. With `numbers` they are counted by columns with many different numbers.
    """

    frame: Frame
    home: Frame
    asked: Hashable
    numbers: bool = False


def by_date(frames: Frames, table: str, home: Frame) -> Frame:
    """Return how many rows of a list there are of each date, whatever else is in them."""
    return _counted(frames, ((), table), [DATE], lambda: tallied(home, [DATE]))


def asked(wanted: Mapping[str, Sequence[str]]) -> Hashable:
    """Return which rows are wanted, as `Rows` has it."""
    return tuple((column, tuple(values)) for column, values in wanted.items())


@dataclass(frozen=True)
class Pile:
    """How many events there are by the column `by`, which holds what their dates tell, and by other columns.

    `meanings` are the numbers of what `by` holds, without those of days where there are other columns, and `small`
    gives them to the engine. A pile with `few` rows is read there once, and added up here: that is sooner done.
    """

    counts: Frame
    by: str
    columns: Sequence[str]
    meanings: Mapping[Any, Mapping[str, int]]
    small: Callable[[], Frame]
    few: bool
    placed: bool

    @cached_property
    def frame(self) -> Frame:
        """The counts with the numbers of what dates mean."""
        return with_numbers(as_parts(self.counts) if self.placed else self.counts, self.small(), [self.by])

    @cached_property
    def _rows(self) -> list[dict[str, Any]]:
        return collect(self.counts)

    def counted(self, columns: Sequence[str]) -> list[dict[str, Any]]:
        """Return the number of events of each combination of some columns."""
        if not self.few:
            return collect(counted(self.frame, columns))
        found: dict[tuple[Any, ...], int] = {}
        for row in self._rows:
            told = row[self.by]
            numbers = self.meanings.get(written_day(told) if self.by == DATE else told, {})
            cell = tuple([numbers.get(name) if name in DAYS else row[name] for name in columns])
            found[cell] = found.get(cell, 0) + row[EVENTS]
        return [dict(zip(columns, cell, strict=True)) | {EVENTS: events} for cell, events in found.items()]


def piled(frames: Frames, rows: Rows, meaning: Meaning, columns: Sequence[str], parts: Parts | None) -> Pile:
    """Return how many events there are of each meaning of a date, part and combination of some columns."""
    key = (meaning.spans, rows.asked, tuple(columns), (parts.level, parts.country) if parts else None)
    pile: Pile = frames.once(("piled", *key), lambda: _piled(frames, rows, meaning, columns, parts))
    return pile


def _piled(frames: Frames, rows: Rows, meaning: Meaning, columns: Sequence[str], parts: Parts | None) -> Pile:
    if not columns:
        time = _by_dates(meaning) if parts is None else _by_days(frames, rows.home, meaning)
    elif rows.numbers or (length := _beginning(rows.home, meaning)) is None:
        time = _by_periods(frames, rows.home, meaning)
    else:
        time = _by_beginnings(meaning, length)

    def count() -> Frame:
        frame = time.tell(rows.frame)
        if parts:
            frame = as_one_number(parts.numbered(frame, meaning.dates))
        return tallied(frame, [time.column, *([PLACED] if parts else []), *columns])

    def small() -> Frame:
        numbers = [{time.column: told, **row} for told, row in time.meanings.items()]
        return small_table(rows.home, numbers, [time.column], PERIODS if columns else DAYS)

    # What is counted by parts of one kind does not serve for those of another.
    where = [f"{PLACED} {parts.level} {parts.country}"] if parts else []
    counts = _counted(frames, (rows.asked, *time.of), [time.column, *where, *columns], count)
    few = parts is None and not rows.numbers
    once = partial(frames.once, ("small", time.column, bool(columns), *meaning.spans, *time.of), small)
    return Pile(counts, time.column, columns, time.meanings, once, few, parts is not None)


class Time(NamedTuple):
    """What events are counted by for their date: a column, what it tells apart, how rows get it, and what it means."""

    column: str
    of: tuple[Hashable, ...]
    tell: Callable[[Frame], Frame]
    meanings: Mapping[Any, Mapping[str, int]]


def _by_dates(meaning: Meaning) -> Time:
    """Count by dates as they are written, which serves for all periods."""
    return Time(DATE, (meaning.table,), lambda frame: frame, meaning.numbers)


def _by_days(frames: Frames, home: Frame, meaning: Meaning) -> Time:
    """Count by the numbers of dates, which are quicker than texts to count by where something else is asked for too."""

    def numbers() -> Frame:
        return small_table(home, [{DATE: date, WHEN: at} for at, date in enumerate(meaning.dates)], [DATE], [WHEN])

    whens = frames.once(("numbers of days", meaning.table), numbers)
    meanings = dict(enumerate(meaning.numbers.values()))
    return Time(WHEN, (meaning.table,), lambda frame: with_numbers(frame, whens, [DATE]), meanings)


def _beginning(home: Frame, meaning: Meaning) -> int | None:
    import narwhals as nw

    return meaning.beginning if home.collect_schema()[DATE] == nw.String else None


def _by_beginnings(meaning: Meaning, length: int) -> Time:
    """Count by so many characters of each date: a text that is cut short is quicker than one that is looked up."""
    import narwhals as nw

    cut = nw.col(DATE).str.slice(0, length)
    meanings = {date[:length]: row for date, row in meaning.numbers.items()}
    return Time(DATE, (*meaning.spans, length), lambda frame: frame.with_columns(cut), meanings)


def _by_periods(frames: Frames, home: Frame, meaning: Meaning) -> Time:
    """Count by the numbers of the periods that dates mean."""

    def numbers() -> Frame:
        rows = [{DATE: date, WHEN: number} for date, number in meaning.periods.items()]
        return small_table(home, rows, [DATE], [WHEN])

    whens = frames.once(("numbers of periods", *meaning.spans), numbers)
    meanings = {meaning.periods[date]: row for date, row in meaning.numbers.items()}
    return Time(WHEN, meaning.spans, lambda frame: with_numbers(frame, whens, [DATE]), meanings)


def _counted(frames: Frames, of: Hashable, by: Sequence[str], count: Callable[[], Frame]) -> Frame:
    """Return a count of the same rows by the same columns or by more, the one with the fewest; else count them."""
    known: dict[tuple[str, ...], Frame] = frames.once(("piles", of), dict)
    finer = [names for names in known if set(by) <= set(names)]
    if not finer:
        known[tuple(by)] = count()
        return known[tuple(by)]
    return known[min(finer, key=len)]
