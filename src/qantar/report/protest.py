"""The page of measured protest: when and where, of what kind and size, how it spread, who tells of it, the unknown."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.findings import Finding, Value
from qantar.report.article import opening_of
from qantar.report.figures import Figure, figure_for, finished
from qantar.report.measured_map import rates_map
from qantar.report.measured_notes import OWN_LIST, Answers
from qantar.report.measured_tables import list_tables
from qantar.report.wording import date_in_words, figure_of, range_of, with_unit

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: The methods whose answers stand on the page, under the heading of each part, in their order.
PARTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("when", "When and where", ("event-rates", "concentration")),
    ("course", "How it rose and fell", ("waves",)),
    ("spread", "How it spread", ("reach",)),
    ("what", "What it was about", ("event-mix",)),
    ("people", "Who came, and what happened to them", ("crowd-size", "peaceful", "people-per-event", "response-lag")),
    ("sources", "Who tells of it", ("source-coverage", "lists-compared")),
)
MEASURES = tuple(method for _, _, methods in PARTS for method in methods)
#: The findings that say how much is not known, by the last part of their ids.
UNKNOWN = (
    "undated", "unit-unplaced", "loose", "not-known", "missing", "not-reported", "unreported",
)  # fmt: skip
#: Single findings that stand beside a chart as sentences.
SAID = {
    "concentration": ("top-1", "top-3", "gini"),
    "response-lag": ("verdict", "at-protests", "followed", "otherwise"),
    "people-per-event": ("total", "per-event"),
    "source-coverage": ("with-1", "with-2", "with-3"),
    "reach": ("half",),
    "waves": ("changes",),
    "crowd-size": ("largest",),
}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the page: its heading, its figures, and the numbers that stand beside them."""

    anchor: str
    title: str
    figures: Sequence[Figure]
    numbers: Sequence[tuple[Markup, Markup, Markup]]


def has_measures(site: "Site") -> bool:
    """Say whether some measure has answered."""
    return bool(site.answered(*MEASURES))


def render_protest(sheet: "Sheet") -> str:
    """Return the page of measured protest."""
    opening = opening_of(
        sheet,
        "Protest, measured",
        "What lists of events say of protest: counts and shares, each with its base, and what is not known beside it.",
    )
    body = sheet.prose(opening.body)
    parts = [part for part in (_part(sheet, *given) for given in PARTS) if part.figures or part.numbers]
    unknowns = list(_unknowns(sheet))
    return sheet.render(
        "protest.html", opening=opening, body=body, parts=parts, unknowns=unknowns, lists=list_tables(sheet)
    )


def _part(sheet: "Sheet", anchor: str, title: str, methods: Sequence[str]) -> Part:
    figures: list[Figure] = []
    numbers: list[tuple[Markup, Markup, Markup]] = []
    for method in methods:
        for analysis, findings in sheet.site.answered(method).items():
            figures += [figure for figure in _figures(sheet, analysis, findings) if figure.name not in sheet.figures]
            wanted = SAID.get(method, ())
            numbers += [
                _number(sheet, item)
                for item in findings
                if (key := item.id.removeprefix(f"{analysis}.")) in wanted
                or (method == "waves" and key.removeprefix("change-").isdigit())
            ]
    return Part(anchor, title, figures, numbers)


def _figures(sheet: "Sheet", analysis: str, findings: Sequence[Finding]) -> Iterator[Figure]:
    """Give the figures of an analysis: of counts by part also the map and the small pictures of the parts."""
    if findings[0].method == "event-rates" and (map_ := rates_map(sheet, findings)):
        yield finished(sheet, map_)
    verdict = next((item.verdict for item in findings if item.verdict), None)
    if verdict is None or verdict.word != "not testable":  # too few days: a picture of them would say what they cannot
        yield figure_for(sheet, analysis)
    if findings[0].method == "event-rates" and Answers.of(sheet, findings).rows("unit-periods"):
        yield figure_for(sheet, f"{analysis}.unit-periods")
    if findings[0].method == "lists-compared":
        yield figure_for(sheet, f"{analysis}.rules")
    if findings[0].method == "source-coverage" and Answers.of(sheet, findings).rows("marks"):
        yield figure_for(sheet, f"{analysis}.marks")


def _number(sheet: "Sheet", item: Finding) -> tuple[Markup, Markup, Markup]:
    site = sheet.site
    if item.verdict:
        why = _and_where(site.say(item.verdict.why), sheet, item)
        return site.in_language(item.verdict.word, "en"), site.say(item.verdict.statement), why
    unit = item.unit if item.unit in ("percent", "people", "days", "events", "parts") and item.missing is None else None
    unit = item.unit if item.unit == "percent" else unit if range_of(item) or item.value else None
    value = Markup("{}").format(with_unit(figure_of(item, site.own), unit))
    base = site.say(item.base)
    if isinstance(item.value, Value) and item.uncertainty.kind == "bounds" and range_of(item):
        base = Markup("{}; {}").format(base, site.in_language(f"of all of them {range_of(item)}", "en"))
    if item.uncertainty.kind == "model":  # how sure a model is stands beside what it found
        base = Markup(". ").join(part for part in (base, site.say(item.uncertainty.meaning)) if part)
    return value, site.say(item.label), _and_where(base, sheet, item)


def _and_where(said: Markup, sheet: "Sheet", item: Finding) -> Markup:
    """Return what is said of a number, and in which list it was counted."""
    ends = said.striptags().endswith(".")
    where = _counted_in(sheet, item, "Counted in" if ends or not said else "counted in")
    return Markup(" " if ends else "; ").join(part for part in (said, where) if part)


def _counted_in(sheet: "Sheet", item: Finding, lead: str) -> Markup:
    """Return which list a number was counted in, and its source, where the page counts in several; else nothing."""
    site = sheet.site
    every = [finding for findings in site.answered(*MEASURES).values() for finding in findings]
    if len({input_.table for finding in every for input_ in finding.inputs}) < 2:
        return Markup()
    answers = Answers.of(sheet, [item])
    tables = list(dict.fromkeys(input_.table for input_ in item.inputs))
    named = [
        Markup("{} ({})").format(site.own_text(answers.list_name(table)), site.in_language(table, "en"))
        if table != "events"
        else site.in_language(OWN_LIST, "en")
        for table in tables
    ]
    own = answers.sources() if tables != ["events"] else ()
    sources = Markup(", ").join(site.source_link(one) for one in dict.fromkeys(one.source for one in own) if one)
    said = Markup("{} {}").format(site.in_language(lead, "en"), Markup(", ").join(named))
    return Markup("{}, {} {}").format(said, site.in_language("source", "en"), sources) if sources else said


def _unknowns(sheet: "Sheet") -> Iterator[tuple[Markup, Markup, Markup]]:
    """Give what is not known: of each measure, how many events say nothing of what it asks."""
    for analysis, findings in sheet.site.answered(*MEASURES).items():
        for item in findings:
            if item.id.removeprefix(f"{analysis}.") in UNKNOWN and figure_of(item) not in ("0", "0.0\u202f%"):
                value, label, _ = _number(sheet, item)
                when = f" {date_in_words(item.period)}." if item.period else ""
                answers = Answers.of(sheet, findings)
                lists = ", ".join(dict.fromkeys(answers.list_name(input_.table) for input_ in item.inputs))
                said = f"{sheet.site.method_title(item.method)} {lists}.{when}"
                yield value, label, sheet.site.in_language(said, "en")
