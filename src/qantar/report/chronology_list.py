"""The plain list of a chronology: every event with its figures as written, and what each source reports of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.chronology_days import Chronology
from qantar.report.chronology_events import FIGURES, Event, Row, adopted
from qantar.report.chronology_notes import NAMES, figures_in_words, source_of
from qantar.report.chronology_symbols import sign
from qantar.report.downloads import csv_bytes
from qantar.report.links import row_address
from qantar.report.record_events import place_then
from qantar.report.record_names import record_link

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

#: So many events are in the page; a longer list is read on in the data.
MOST_IN_PAGE = 200


@dataclass(frozen=True, slots=True)
class Told:
    """What one source reports of an event, and which of its figures the study uses."""

    source: Markup
    figures: Markup
    quote: Markup
    translation: Markup
    use: str
    row: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One event in the list."""

    anchor: str
    when: Markup
    where: Markup
    what: Markup
    kind: Markup
    sign: Markup
    figures: Markup
    source: Markup
    row: str
    reports: Sequence[Told]


def event_list(sheet: "Sheet", chronology: Chronology) -> Markup:
    """Return the list of all events of a chronology, as HTML, and keep it as a file to take away."""
    site = sheet.site
    events = chronology.events
    name = f"data/{chronology.analysis}-events.csv"
    columns = ["event", "date", "place", "label", "kind", *FIGURES, "source", "locator"]
    site.files[name] = csv_bytes(columns, [_row(chronology, event) for event in events])
    module = site.environment.get_template("chronology_pieces.html").make_module({"sheet": sheet, "site": site})
    entries = [_entry(sheet, chronology, event) for event in events[:MOST_IN_PAGE]]
    return Markup(
        getattr(module, "events")(  # noqa: B009 - a macro
            entries=entries,
            more=max(0, len(events) - MOST_IN_PAGE),
            total=len(events),
            name=name,
            id=f"{chronology.analysis}-events",
        )
    )


def _entry(sheet: "Sheet", chronology: Chronology, event: Event) -> Entry:
    site = sheet.site
    return Entry(
        anchor=f"event-{event.id}",
        when=site.when(event.row.get("date")),
        where=place_then(site, event.row),
        what=record_link(site, "events", event.id),
        kind=site.code("event_kinds", event.row.get("kind")),
        sign=sign(event.sign),
        figures=figures_in_words(sheet, event),
        source=source_of(site, event.row),
        row=row_address("events", event.id),
        reports=[_told(sheet, report) for report in event.reports],
    )


def _told(sheet: "Sheet", report: Row) -> Told:
    site = sheet.site
    # Plain here: the same figures open to everything in the next column.
    figures = [Markup("{}: {}.").format(name, report[column]) for column, name in NAMES.items() if report.get(column)]
    language = str(report.get("language") or site.own)
    quote = site.in_language(str(report["quote"]), language) if report.get("quote") else Markup()
    translation = Markup("({})").format(site.own_text(report["translation"])) if report.get("translation") else Markup()
    return Told(
        source_of(site, report), Markup(" ").join(figures), quote, translation, use_of(report),
        row_address("reports", str(report["id"])),
    )  # fmt: skip


def use_of(report: Row) -> str:
    """Return in words which figures of a report the study uses, and why.

    >>> use_of({"crowd": "3,000", "adopted": "crowd", "reason": "counted at the gates"})
    'The study uses its figure for the crowd: counted at the gates.'
    """
    reason = str(report.get("reason") or "").strip().rstrip(".")
    used = [NAMES[column].lower() for column in NAMES if column in adopted(report)]
    given = any(report.get(column) for column in NAMES)
    if used:
        words = f"The study uses its figure for the {' and the '.join(used)}"
    elif given:
        words = "The study does not use its figures"
    else:
        return f"{reason}." if reason else "It gives no figures."
    return f"{words}: {reason}." if reason else f"{words}."


def _row(chronology: Chronology, event: Event) -> list[str | None]:
    figures = [
        "; ".join(str(report[column]) for report in event.reports if report.get(column)) or None for column in FIGURES
    ]
    row = event.row
    place = chronology.places.name(event.place, event.first) if event.place else None
    head = [event.id, _text(row, "date"), place, _text(row, "label"), _text(row, "kind")]
    return [*head, *figures, _text(row, "source"), _text(row, "locator")]


def _text(row: Row, column: str) -> str | None:
    value = row.get(column)
    return None if value is None else str(value)
