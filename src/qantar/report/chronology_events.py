"""The events of a chronology as its page needs them: their days, place, signs, and what each source reports."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from qantar.report.chronology_symbols import DAMAGE, DEAD, FORCE, PROTEST, Symbol, in_order, of_kind
from qantar.report.maps_places import Places
from qantar.report.wording import read_figure
from qantar.tables.published import Published
from qantar.values.dates import DateError, Edtf, read_edtf
from qantar.values.numbers import Written

Row = Mapping[str, Any]
#: The figures that a report of an event can give, and what they count.
FIGURES = {"crowd": "people taking part", "killed": "killed", "injured": "injured", "detained": "detained"}


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `first` and `last` are the days between which it happened; one day when it is known."""

    id: str
    row: Row
    first: date
    last: date
    place: str
    unit: str | None
    signs: tuple[Symbol, ...]
    reports: Sequence[Row]
    crowd: Written | None

    @property
    def sign(self) -> Symbol:
        """The sign of the event's kind, which stands first."""
        return self.signs[0]

    @property
    def is_day(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last


def events_of(published: Published, ids: Iterable[str], places: Places) -> list[Event]:
    """Return the events of these ids whose date can be read, by day; of one day in the order they were given."""
    reports: dict[str, list[Row]] = {}
    for report in published.rows("reports"):
        reports.setdefault(str(report.get("event")), []).append(report)
    parents = {
        str(row["code"]): row.get("parent")
        for row in published.rows("vocabularies")
        if row["vocabulary"] == "event_kinds"
    }
    found = []
    for id_ in dict.fromkeys(ids):
        row = published.row("events", id_)
        days = _days(row.get("date")) if row else None
        if row is None or days is None or days.earliest is None or days.latest is None:
            continue
        place, told = str(row.get("place") or ""), reports.get(id_, [])
        found.append(
            Event(
                id=id_,
                row=row,
                first=days.earliest,
                last=days.latest,
                place=place,
                unit=places.unit(place, days.earliest) if place else None,
                signs=_signs(row, told, parents),
                reports=told,
                crowd=crowd_of(told),
            )
        )
    return sorted(found, key=lambda event: (event.first, event.last))


def crowd_of(reports: Sequence[Row]) -> Written | None:
    """Return the size of the crowd that the study uses, or the only one that was reported.

    Where sources differ and the study has adopted none, there is none: nothing is averaged.

    >>> crowd_of([{"crowd": "hundreds"}, {"crowd": "3,000", "adopted": "crowd"}]).exact
    Decimal('3000')
    """
    given = [report for report in reports if report.get("crowd")]
    used = [report for report in given if "crowd" in adopted(report)] or (given if len(given) == 1 else [])
    return figure_of(used[0], "crowd") if used else None


def adopted(report: Row) -> tuple[str, ...]:
    """Return which figures of a report the study uses."""
    return tuple(part.strip() for part in str(report.get("adopted") or "").split(";") if part.strip())


def figure_of(report: Row, column: str) -> Written | None:
    """Return a figure of a report as a number; None when it is empty or cannot be read."""
    return read_figure(report.get(column))


def _signs(row: Row, reports: Sequence[Row], parents: Mapping[str, Any]) -> tuple[Symbol, ...]:
    """Return the sign of the event's kind first, then those that its other columns and its reports add."""
    kind = of_kind(str(row.get("kind") or ""), parents.get)
    more: set[Symbol] = set()
    if row.get("property_damage") == "yes":
        more.add(DAMAGE)
    if row.get("violence") in ("by participants", "by state", "both") and PROTEST in kind:
        more.add(FORCE)
    if any((killed := figure_of(report, "killed")) and _some(killed) for report in reports):
        more.add(DEAD)
    return (*kind, *in_order(more - set(kind)))


def _some(figure: Written) -> bool:
    return (figure.low or 0) > 0 or (figure.high or 0) > 0


def _days(text: object) -> Edtf | None:
    try:
        return read_edtf(str(text or ""))
    except DateError:
        return None
