"""What a reader is told when a figure in the text is opened: value, base, period, uncertainty, sources, row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from qantar.findings import Finding, SourceRef, Value
from qantar.report.links import method_address, row_address
from qantar.report.record_names import record_link
from qantar.report.wording import figure_of, range_of, with_unit

if TYPE_CHECKING:
    from qantar.report.sheet import Site

#: In the place of a speaker who is withheld, a person or a body.
UNNAMED = "a speaker who is not named here"
#: What each kind of uncertainty is called where it is explained.
KINDS = {
    "none": "Interval",
    "sampling": "Interval",
    "rivals": "Other figures",
    "bounds": "Bounds",
    "model": "Model range",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """A figure as it stands in a sentence, its headline, and named rows of what to know of it."""

    shown: str
    headline: Markup
    rows: Sequence[tuple[str, Markup]]
    #: It stands in the text as words, which may run over several lines.
    words: bool = False
    #: The finding or record that it is, as an author writes it between double brackets.
    id: str = ""


def facts_of_finding(site: "Site", finding: Finding) -> Facts:
    """Return what there is to know of a finding."""
    shown = figure_of(finding, site.own)
    unit = None if finding.unit in (None, "percent") else finding.unit
    headline = escape(with_unit(shown, unit) if isinstance(finding.value, Value) or range_of(finding) else shown)
    rows: list[tuple[str, Markup]] = [("What", site.say(finding.label))]
    base = site.say(finding.base) if finding.base else Markup()
    if finding.n is not None and not base:
        base = Markup("{:,}").format(finding.n)
    rows.append(("Base", base))
    rows.append(("Period", site.when(finding.period)))
    if finding.place:
        rows.append(("Place", record_link(site, "places", finding.place)))
    rows += [
        (KINDS[finding.uncertainty.kind], _uncertainty(site, finding)),
        ("Read with", Markup(" ").join(site.say(caveat.text) for caveat in finding.caveats)),
        ("Method", _method(site, finding)),
        (_plural("Source", finding.sources), named_sources(site, finding.sources)),
        ("Citing", site.cited.works(f"{item.table}/{id_}" for item in finding.inputs for id_ in item.ids)),
        ("Row", _row(site, finding)),
    ]
    return Facts(shown, headline, [(name, text) for name, text in rows if text], id=finding.id)


def _uncertainty(site: "Site", finding: Finding) -> Markup:
    span = range_of(finding)
    meaning = site.say(finding.uncertainty.meaning)
    if span and span != figure_of(finding, site.own):
        return Markup("<b>{}.</b> {}").format(span, meaning)
    return meaning


def _method(site: "Site", finding: Finding) -> Markup:
    if not finding.method:
        return Markup()
    return Markup('<a href="{}" title="{}">how this is worked out</a>').format(
        method_address(finding.method), site.method_title(finding.method)
    )


def named_sources(site: "Site", sources: Sequence[SourceRef]) -> Markup:
    """Name each source once, with every place in it."""
    places: dict[str, list[str]] = {}
    for reference in sources:
        if reference.source:
            places.setdefault(reference.source, []).append(reference.locator)
    shown = [
        site.source_place(source, where)
        for source, found in places.items()
        for where in ["; ".join(part for part in found[:6] if part) + (" and more" if len(found) > 6 else "")]
    ]
    return Markup("; ").join(shown)


def _row(site: "Site", finding: Finding) -> Markup:
    record = finding.about or next(
        (f"{item.table}/{item.ids[0]}" for item in finding.inputs if len(item.ids) == 1), None
    )
    if record and "/" in record:
        table, id_ = record.split("/", maxsplit=1)
        if site.published.row(table, id_):
            address = site.address_of(table, id_)
            words = f"its row in {table}" if address == row_address(table, id_) else "all that is known of it"
            return Markup('<a href="{}">{}</a>').format(address, words)
    links = [
        Markup('<a href="data-{}.html">{:,} {} of {}</a>').format(
            item.table, item.count, "row" if item.count == 1 else "rows", item.table
        )
        for item in finding.inputs
        if site.published.rows(item.table)
    ]
    return Markup(", ").join(links)


def _plural(word: str, items: Sequence[object]) -> str:
    return word if len(items) < 2 else f"{word}s"
