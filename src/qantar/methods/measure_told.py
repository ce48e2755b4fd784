"""What the findings of all measures have in common: what they rest on, their sources, and the sentences beside them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from qantar.findings import Caveat, Finding, Input, SourceRef, Translations, Uncertainty, Value, digest
from qantar.methods import cells
from qantar.methods.event_counting import EVENTS
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.measure_events import Events
from qantar.methods.wording import bounds, caveat, certain, count_value, english, plain, shown_range
from qantar.tables.frames import Row

#: Of a longer list single events and their sources are not named: the list itself is what is rested on.
MOST_ROWS = 10_000
#: So many sources of a long list are named, those with the most events first.
MOST_SOURCES = 12
RECORDED = caveat(
    "recorded", "Only recorded events are counted. Where none is recorded it is not known if there was one."
)
#: Why a count of a list has no sampling interval.
NO_SAMPLE = "A count of the events in the list; they are no sample drawn by chance, so there is no sampling interval."


@dataclass(frozen=True)
class Told:
    """Makes the findings of one method: its question, and the events that it measured."""

    question: str
    events: Events
    counted: Sequence[Mapping[str, Any]]
    caveats: Sequence[Caveat] = (RECORDED,)

    @cached_property
    def rests_on(self) -> tuple[Input, tuple[SourceRef, ...]]:
        """The events of a short list with their sources; of a long one its size and the digest of what was counted."""
        events = self.events
        given = events.frames.frame_or_rows(events.table)
        if isinstance(given, (list, tuple)) and len(given) <= MOST_ROWS:
            rows = [row for row in events.frames.rows(events.table) if self._is_meant(row)]
            return input_of(events.frames, events.table, rows, events.where), sources_of(rows)
        size = sum(row[EVENTS] for row in self.counted)
        return Input(events.table, events.where, size, digest(self.counted)), _sources_of_list(events)

    def finding(
        self,
        key: str,
        label: Translations | str,
        value: Any,  # noqa: ANN401 - Value, Table or None
        uncertainty: Uncertainty,
        **parts: Any,
    ) -> Finding:
        """Return a finding that rests on the events that were measured."""
        input_, sources = self.rests_on
        more = parts.pop("more_caveats", ())
        given: dict[str, Any] = {
            "period": self.events.window.text if self.events.window else None,
            "inputs": [input_],
            "sources": sources,
            "base": english("Recorded events"),
            "missing": None if value is not None else "unknown",
            "caveats": [*self.caveats, *more],
            **parts,
        }
        words = english(label) if isinstance(label, str) else label
        return Finding(key, english(self.question), words, value, uncertainty, **given)

    def count(self, key: str, label: Translations | str, ends: tuple[int, int], **parts: Any) -> Finding:
        """Return a count; where it is not known exactly, between which ends it lies."""
        low, high = ends
        given = {"unit": EVENTS, **parts}
        if low == high:
            return self.finding(key, label, count_value(low), certain(NO_SAMPLE), **given)
        words = f"{shown_range(low, high)}: of {high - low:,} the date or place is not exact enough to say."
        return self.finding(key, label, None, bounds(low, high, words[0].upper() + words[1:]), **given)

    def _is_meant(self, row: Row) -> bool:
        if any(cells.text(row, column) not in values for column, values in self.events.chosen.items()):
            return False
        day, window = cells.day(row, "date"), self.events.window
        if day is None or day.earliest is None or day.latest is None or window is None:
            return True
        return window.holds(day.earliest, day.latest) != "out"


def number_value(number: float, digits: int = 2) -> Value:
    """Return a computed number as a value, shown to so many digits behind the point.

    >>> number_value(2 / 3).shown, number_value(3.0).shown
    ({'en': '0.67'}, {'en': '3'})
    """
    shown = f"{number:,.{digits}f}"
    shown = shown.rstrip("0").rstrip(".") if "." in shown else shown
    return Value(plain(round(number, 10)), english(shown), float(number))


def caveats_of(found: Iterable[tuple[str, str]]) -> tuple[Caveat, ...]:
    """Return sentences to read a finding with."""
    return tuple(caveat(id_, sentence) for id_, sentence in found)


def _sources_of_list(events: Events) -> tuple[SourceRef, ...]:
    if "source" not in events.columns:
        return ()
    rows = sorted(events.counted_anywhere("source"), key=lambda row: (-row[EVENTS], str(row["source"])))
    return tuple(SourceRef(str(row["source"]), "") for row in rows[:MOST_SOURCES] if row["source"])
