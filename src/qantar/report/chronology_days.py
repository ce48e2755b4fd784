"""A chronology put together for its page: the window, its steps, and which events belong to each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from qantar.findings import Finding, SourceRef, Table
from qantar.report.chronology_events import Event, events_of
from qantar.report.chronology_steps import Step, steps_between
from qantar.report.maps_places import Places
from qantar.values.dates import DateError, read_edtf

if TYPE_CHECKING:
    from qantar.report.sheet import Site


@dataclass(frozen=True, slots=True)
class Chronology:
    """The events of one analysis by step. `loose` are those that no single step holds."""

    analysis: str
    finding: Finding
    findings: Sequence[Finding]
    first: date
    last: date
    steps: Sequence[Step]
    by_step: Sequence[Sequence[Event]]
    loose: Sequence[Event]
    places: Places

    @property
    def events(self) -> list[Event]:
        """All events by day."""
        found = [*(event for events in self.by_step for event in events), *self.loose]
        return sorted(found, key=lambda event: (event.first, event.last))

    @property
    def sources(self) -> list[SourceRef]:
        """The sources of the events and of their reports, as far as they are published."""
        rows = [row for event in self.events for row in (event.row, *event.reports)]
        found = {SourceRef(str(row["source"]), str(row.get("locator") or "")) for row in rows if row.get("source")}
        return sorted(found)

    def fullest(self) -> int:
        """Return the number of the step with the most events; the first of several."""
        return max(range(len(self.steps)), key=lambda index: (len(self.by_step[index]), -index), default=0)


def chronology_of(site: "Site", analysis: str, findings: Sequence[Finding]) -> Chronology | None:
    """Return the chronology of an analysis, or None when none of its events has a date that can be read."""
    table = next((item for item in findings if isinstance(item.value, Table) and record_ids(item.value)), None)
    if table is None or not isinstance(table.value, Table):
        return None
    places = Places(site.published)
    events = events_of(site.published, record_ids(table.value), places)
    if not events:
        return None
    first, last = _window(table, events)
    steps = steps_between(first, last)
    by_step: list[list[Event]] = [[] for _ in steps]
    loose: list[Event] = []
    for event in events:
        # An event that outlasts the window is shown by the part of it that lies inside.
        start, end = max(event.first, first), min(event.last, last)
        held = next((index for index, step in enumerate(steps) if step.holds(start, end)), None)
        if held is None or (not event.is_day and (event.first < first or event.last > last)):
            loose.append(event)
        else:
            by_step[held].append(event)
    return Chronology(analysis, table, findings, first, last, steps, by_step, loose, places)


def record_ids(table: Table) -> list[str]:
    """Return the ids of the events of a table: those of its column of records, or of its column `event` or `id`."""
    for column in table.columns:
        if column.type == "record" and column.name in ("event", "events", "id", "record"):
            cells = [str(cell) for cell in table.column(column.name) if cell]
            return [cell.removeprefix("events/") for cell in cells]
    return []


def _window(finding: Finding, events: Sequence[Event]) -> tuple[date, date]:
    """Return the first and last day: of the analysis's period where it has ends, else of its events."""
    first, last = min(event.first for event in events), max(event.last for event in events)
    if finding.period:
        try:
            period = read_edtf(finding.period)
        except DateError:
            return first, last
        first, last = period.earliest or first, period.latest or last
    return first, max(first, last)
