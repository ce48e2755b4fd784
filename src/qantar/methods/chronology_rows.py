"""Events with their days, units and reported figures, as a chronology tells them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from qantar.methods import cells
from qantar.methods.method import Refusal
from qantar.methods.place_units import PlaceUnits
from qantar.methods.windows import Window
from qantar.methods.wording import shown_written
from qantar.tables.frames import Frames, Row
from qantar.values.numbers import Written

#: The figures that a report of an event can give.
MEASURES = ("crowd", "killed", "injured", "detained")


@dataclass(frozen=True)
class Figure:
    """What one report says of one measure."""

    report: str
    written: str
    value: Written | None
    adopted: bool
    row: Row

    @property
    def low(self) -> float | None:
        """The lowest number that the words allow."""
        return None if self.value is None or self.value.low is None else float(self.value.low)

    @property
    def high(self) -> float | None:
        """The highest number that the words allow; None where they leave it open."""
        return None if self.value is None or self.value.high is None else float(self.value.high)

    @property
    def shown(self) -> str:
        """The figure in English, with its own words where these are not a plain number."""
        if self.value is None:
            return "no number given"
        plain = shown_written(self.value)
        return plain if self.value.exact is not None else f"“{self.written}” ({plain})"


@dataclass(frozen=True)
class Event:
    """One event, the days between which it happened, and what its reports say."""

    id: str
    first: date
    last: date
    place: str | None
    unit: str | None
    kind: str | None
    row: Row
    reports: Sequence[Row]
    figures: Mapping[str, Sequence[Figure]]
    sure: bool

    @property
    def rows(self) -> list[Row]:
        """The event's row and those of its reports."""
        return [self.row, *self.reports]

    def used(self, measure: str) -> Figure | None:
        """Return the figure that the study uses: the adopted one, else the only one there is."""
        found = self.figures[measure]
        adopted = [figure for figure in found if figure.adopted]
        return adopted[0] if adopted else found[0] if len(found) == 1 else None

    def days(self, window: Sequence[date]) -> list[date]:
        """Return the days of a window on which it may have happened."""
        return [day for day in window if self.first <= day <= self.last]


def read_events(
    frames: Frames, window: Window | None, places: PlaceUnits, chosen: Mapping[str, Collection[str]]
) -> list[Event]:
    """Return the events of a window in the order of time; refuse when there are none."""
    reports: dict[str, list[Row]] = {}
    for report in frames.rows_if_given("reports"):
        reports.setdefault(cells.text(report, "event") or "", []).append(report)
    ids = [cells.text(row, "id") or "" for row in frames.rows("events")]
    if len(set(ids)) < len(ids):
        raise Refusal(f"two events have the id {next(i for i in ids if ids.count(i) > 1)!r}", "rename one of them")
    found = []
    for row in frames.rows("events"):
        if any(values and cells.text(row, column) not in values for column, values in chosen.items()):
            continue
        event = _event(row, reports.get(cells.text(row, "id") or "", []), window, places)
        if event is not None:
            found.append(event)
    if not found:
        raise Refusal("there are no events with a date to tell", "no row of events fits the settings")
    return sorted(found, key=lambda event: (event.first, event.last, event.id))


def _event(row: Row, reports: Sequence[Row], window: Window | None, places: PlaceUnits) -> Event | None:
    day = cells.day(row, "date")
    if day is None or day.earliest is None or day.latest is None:
        return None
    held = window.holds(day.earliest, day.latest) if window else "in"
    if held == "out":
        return None
    place = cells.text(row, "place")
    told = sorted(reports, key=lambda report: cells.text(report, "id") or "")
    return Event(
        id=cells.text(row, "id") or "",
        first=day.earliest,
        last=day.latest,
        place=place,
        unit=places.unit(place, day.earliest) if place else None,
        kind=cells.text(row, "kind"),
        row=row,
        reports=told,
        figures={measure: _figures(told, measure) for measure in MEASURES},
        sure=held == "in",
    )


def _figures(reports: Sequence[Row], measure: str) -> list[Figure]:
    """Return the figures of a measure; a report taken from another with the same figure counts once, with it."""
    found = [
        Figure(
            cells.text(report, "id") or "",
            cells.text(report, measure) or "",
            cells.number(report, measure),
            measure in cells.listed(report, "adopted"),
            report,
        )
        for report in reports
        if cells.text(report, measure)
    ]
    said = {figure.report: figure.written for figure in found}
    return [
        figure
        for figure in found
        if figure.adopted or said.get(cells.text(figure.row, "derived_from") or "") != figure.written
    ]


def with_finer(frames: Frames, vocabulary: str, codes: Collection[str]) -> set[str]:
    """Return codes and all finer ones below them in their vocabulary."""
    rows = [row for row in frames.rows_if_given("vocabularies") if cells.text(row, "vocabulary") == vocabulary]
    parents = {cells.text(row, "code") or "": cells.text(row, "parent") for row in rows}
    found = set(codes)
    while more := {code for code, parent in parents.items() if parent in found and code not in found}:
        found |= more
    return found
