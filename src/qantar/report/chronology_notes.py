"""A figure from a report of an event, as it stands in a sentence: it opens to what was said, by whom, and its use."""

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from qantar.report.chronology_events import FIGURES, Event, Row, adopted, figure_of
from qantar.report.facts import Facts
from qantar.report.links import row_address
from qantar.report.record_names import record_link
from qantar.report.sheet import Note
from qantar.report.wording import number
from qantar.values.written import Written

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: What a figure is called before it, in a list of figures.
NAMES = {"crowd": "Crowd", "killed": "Killed", "injured": "Injured", "detained": "Detained"}


def figures_in_words(sheet: "Sheet", event: Event) -> Markup:
    """Return every figure that reports of an event give, each with its source behind it."""
    parts = []
    for column, name in NAMES.items():
        given = [report for report in event.reports if report.get(column)]
        given.sort(key=lambda report: column not in adopted(report))
        if given:
            shown = Markup(", ").join(open_figure(sheet, event, report, column) for report in given)
            parts.append(Markup("{}: {}.").format(name, shown))
    return Markup(" ").join(parts)


def open_figure(sheet: "Sheet", event: Event, report: Row, column: str) -> Markup:
    """Return one figure of a report as written, which opens to all there is to know of it."""
    key = f"reports/{report['id']}/{column}"
    if key not in sheet.notes:
        sheet.notes[key] = Note(len(sheet.notes) + 1, facts_of_report(sheet.site, event, report, column))
    module = sheet.site.environment.get_template("pieces.html").make_module({"sheet": sheet, "site": sheet.site})
    return Markup(getattr(module, "inline_figure")(note=sheet.notes[key], id=sheet.unique("p")))  # noqa: B009 - a macro


def facts_of_report(site: "Site", event: Event, report: Row, column: str) -> Facts:
    """Return what there is to know of a figure in a report of an event."""
    written = str(report[column])
    where = record_link(site, "places", event.place) if event.place else Markup()
    rows = [
        (
            "What",
            Markup("{}, in one report of: {}").format(_capital(FIGURES[column]), record_link(site, "events", event.id)),
        ),
        ("Place", where),
        ("Period", site.when(event.row.get("date"))),
        ("Interval", escape(read_as(figure_of(report, column)))),
        ("Used", escape(_used(report, column))),
        ("Quote", quoted(site, report)),
        ("Source", source_of(site, report)),
        ("Row", Markup('<a href="{}">This report in the data</a>').format(row_address("reports", str(report["id"])))),
    ]
    known = [(name, text) for name, text in rows if text]
    return Facts(written, escape(f"{written}: {FIGURES[column]}"), known, id=f"reports/{report['id']}/{column}")


def read_as(figure: Written | None) -> str:
    """Return in words what interval a figure as written leaves open.

    >>> from qantar.values.numbers import read_number
    >>> read_as(read_number("hundreds"))
    'No interval. The source gives words, read here as 100 to 999.'
    >>> read_as(read_number("over 3,000"))
    'No interval. The source gives a lower bound, 3,000, and no upper one.'
    """
    if figure is None:
        return "Not known: what is written is not read as a number."
    if figure.low is not None and figure.low == figure.high and not figure.vague:
        return "None. It is a figure that a source gives, not an estimate from a sample."
    if figure.high is None and figure.low is not None:
        return f"No interval. The source gives a lower bound, {number(float(figure.low))}, and no upper one."
    if figure.low is None and figure.high is not None:
        return f"No interval. The source gives an upper bound, {number(float(figure.high))}, and no lower one."
    if figure.low is None or figure.high is None:
        return "Not known."
    span = f"{number(float(figure.low))} to {number(float(figure.high))}"
    if figure.vague:
        return f"No interval. The source gives words, read here as {span}."
    return f"A range that the source gives: {span}."


def quoted(site: "Site", report: Row) -> Markup:
    """Return the words of a speaker in their own language, and a translation where the study has one."""
    if not report.get("quote"):
        return Markup()
    words = site.in_language(f"“{report['quote']}”", str(report.get("language") or site.own))
    if not report.get("translation"):
        return words
    return Markup("{} ({})").format(words, site.own_text(f"“{report['translation']}”"))


def source_of(site: "Site", row: Row) -> Markup:
    """Return the source of a row, and where in it."""
    if not row.get("source"):
        return Markup()
    link, locator = site.source_link(str(row["source"])), row.get("locator")
    return Markup("{}, {}").format(link, locator) if locator else link


def _used(report: Row, column: str) -> str:
    reason = str(report.get("reason") or "")
    used = "Yes" if column in adopted(report) else "No"
    return f"{used}. {reason}" if reason else f"{used}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
