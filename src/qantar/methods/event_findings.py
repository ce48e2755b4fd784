"""The findings of events-by-period: the table of counts, the total, and each period, part of the country and kind."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from qantar.findings import Finding, Input, SourceRef, Table, Translations, Uncertainty, digest_of
from qantar.methods import cells
from qantar.methods.event_counting import Counted
from qantar.methods.event_table import NOWHERE, Counts, period_words
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.place_units import PlaceUnits
from qantar.methods.windows import By, Window
from qantar.methods.wording import bounds, caveat, certain, column, count_value, date_words, english, shown_range, slug
from qantar.tables.frames import Frames, Row

QUESTION = english("How many events were there when, where and of which kind?")
#: Of a longer list single events and their sources are not named: the list itself is the source.
MOST_ROWS = 10_000
RECORDED = caveat(
    "recorded", "Only recorded events are counted. Where none is recorded it is not known if there was one."
)
#: The vocabulary that names the codes of a column.
VOCABULARIES = {"kind": "event_kinds", "form": "forms", "episode": "episodes", "issue": "issues"}


@dataclass(frozen=True)
class Told:
    """What was counted, and from what; `table` is events or data/NAME, `chosen` what columns had to hold."""

    frames: Frames
    table: str
    by: By
    split: str | None
    window: Window | None
    places: PlaceUnits | None
    counted: list[Counted]
    counts: Counts
    chosen: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def period(self) -> str | None:
        """The window, as it is written."""
        return self.window.text if self.window else None

    @cached_property
    def short(self) -> list[Row] | None:
        """The chosen events of a short list that lie in the window or may; None for a long list, which stays there."""
        frame = self.frames.frame_or_rows(self.table)
        if not isinstance(frame, (list, tuple)) or len(frame) > MOST_ROWS:
            return None
        return [row for row in self.frames.rows(self.table) if self._is_chosen(row) and self._may_lie(row, self.period)]

    @cached_property
    def whole(self) -> Input:
        """The long list: its size, and the digest of what was counted of it."""
        events = sum(row.events for row in self.counted)
        sure = self.counts.sure
        told = (f"{'/'.join(cell)} {sure[cell]} {high}" for cell, high in self.counts.possible.items())
        return Input(self.table, self._where(), events, digest_of(told))

    def resting_on(self, period: str | None, unit: str | None, part: str | None) -> tuple[Input, tuple[SourceRef, ...]]:
        """Return the events behind a count, and their sources where the list is short enough to name them."""
        if self.short is None:
            return self.whole, ()
        rows = [row for row in self.short if self._may_lie(row, period) and self._is_of(row, unit, part)]
        return input_of(self.frames, self.table, rows, self._where(period, unit, part)), sources_of(rows)

    def _where(self, period: str | None = None, unit: str | None = None, part: str | None = None) -> str:
        wanted = {"date": period or self.period, "part of the country": unit, self.split or "": part}
        wanted |= {column: " or ".join(values) for column, values in self.chosen.items()}
        return " and ".join(f"{name} = {value}" for name, value in wanted.items() if value) or "all"

    def _is_chosen(self, row: Row) -> bool:
        return all(cells.text(row, column) in values for column, values in self.chosen.items())

    def _may_lie(self, row: Row, period: str | None) -> bool:
        if period is None:
            return True
        span, day = cells.edtf(period, "period"), cells.day(row, "date")
        return day is None or day.overlaps(span) if period == self.period else day is not None and day.overlaps(span)

    def _is_of(self, row: Row, unit: str | None, part: str | None) -> bool:
        if part is not None and self.split and (cells.text(row, self.split) or "") != part:
            return False
        if unit is None or self.places is None:
            return True
        day, place = cells.day(row, "date"), cells.text(row, "place") or ""
        ends = [end for end in ((day.earliest, day.latest) if day else ()) if end]
        return unit in {self.places.unit(place, end) or NOWHERE for end in ends}


def table(told: Told) -> Finding:
    """Return the counts of every period, part of the country and kind in which there may be events."""
    counts = told.counts
    units = [
        (unit, f"places/{unit}" if unit not in ("*", NOWHERE) else None, _names(told, unit))
        for unit in counts.named(1) or ["*"]
    ]
    parts = (counts.named(2) or ["*"]) if told.split else ["*"]
    rows = [
        [period_words(period), place, names, part if part != "*" else None, low, high]
        for period in counts.named(0) or ["*"]
        for unit, place, names in units
        for part in parts
        for low, high in [counts.of(period, unit, part)]
        if high
    ]
    columns = [
        column("period", "date", "When"),
        column("unit", "record", "Part of the country"),
        column("unit_label", "text", "Part of the country, by name"),
        column("part", "text", told.split or "Part"),
        column("low", "number", "Lowest", "events"),
        column("high", "number", "Highest", "events"),
    ]
    meaning = "Lowest: events that surely lie there. Highest: also those that may, whose day is not known exactly."
    return _finding(
        told, "table", english("Events"), value=Table(columns, rows), uncertainty=bounds(None, None, meaning)
    )


def each(told: Told) -> Iterator[Finding]:
    """Yield the total, each period, each part of the country, each part of the split, and events without a date."""
    counts = told.counts
    yield _counted(told, "total", english("Events"), counts.of())
    if told.by != "window":
        for period in counts.named(0):
            words = date_words(period, told.frames.languages)
            yield _counted(told, f"{told.by}-{slug(period)}", words, counts.of(period), period=period)
    for unit in counts.named(1):
        label = english("The whole country, or no known part of it") if unit == NOWHERE else _names(told, unit)
        key = f"unit-{slug(unit)}" if unit else "unit-unknown"
        yield _counted(told, key, label, counts.of(unit=unit), unit=unit)
    for part in counts.named(2) if told.split else []:
        label = told.frames.code(VOCABULARIES.get(told.split or "", ""), part) if part else english("not given")
        yield _counted(told, f"{told.split}-{slug(part) or 'unknown'}", label, counts.of(part=part), part=part)
    if counts.undated:
        none = certain("Events whose date is not known; they are in no other count.")
        label = english("Events without a date")
        yield _finding(told, "undated", label, value=count_value(counts.undated), uncertainty=none)


def _names(told: Told, unit: str) -> Translations:
    if unit in ("*", NOWHERE):
        return english("all" if unit == "*" else "not known")
    return told.frames.label("places", unit)


def _counted(
    told: Told,
    key: str,
    label: Translations,
    ends: tuple[int, int],
    **parts: Any,
) -> Finding:
    low, high = ends
    value = count_value(low) if low == high else None
    return _finding(
        told,
        key,
        label,
        value=value,
        missing=None if value else "unknown",
        uncertainty=_uncertainty(low, high),
        **parts,
    )


def _uncertainty(low: int, high: int) -> Uncertainty:
    if low == high:
        return certain("A count of recorded events; nothing is estimated.")
    words = f"{shown_range(low, high)}: of {high - low} it is not known if they lie here, as their dates are not exact."
    return bounds(low, high, words[0].upper() + words[1:])


def _finding(
    told: Told,
    key: str,
    label: Translations,
    part: str | None = None,
    **parts: Any,
) -> Finding:
    unit = parts.pop("unit", None)
    input_, sources = told.resting_on(parts.get("period"), unit, part)
    given = {"period": told.period, "place": unit or None, **parts}
    return Finding(
        id=key,
        question=QUESTION,
        label=label,
        unit="events",
        inputs=[input_],
        sources=sources,
        caveats=[RECORDED],
        base=english("Recorded events"),
        **given,
    )
