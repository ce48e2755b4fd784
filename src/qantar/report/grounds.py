"""What a row rests on, as a reader sees it: a figure that opens, what somebody said, or the name of a record."""

from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.attributed import named
from qantar.report.facts_records import RECORD_FACTS
from qantar.report.languages import OWN_WORDS
from qantar.report.links import row_address
from qantar.report.mentions import parts_of
from qantar.report.record_names import record_link
from qantar.report.wording import as_written, date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: How a row names a finding.
FINDINGS = "findings"


def grounds(sheet: "Sheet", cell: object) -> list[Markup]:
    """Return each record or finding that a cell names; nothing for one that is not published."""
    return [shown for shown in (_ground(sheet, path) for path in parts_of(cell)) if shown]


def _ground(sheet: "Sheet", path: str) -> Markup:
    site = sheet.site
    table, _, id_ = path.partition("/")
    if table == FINDINGS:
        return _finding(sheet, id_) if id_ in site.findings else Markup()
    row = site.published.row(table, id_)
    if row is None:
        return Markup()
    if table == "tallies":
        return _tally(sheet, id_)
    if table in RECORD_FACTS:
        of = site.own_text(row.get("population")) if table == "claims" else Markup()
        said = Markup(", ").join(part for part in (sheet.finding(path), of) if part)
        speaker = named(site, row.get("said_by"))
        return Markup("{}: {}").format(speaker, said) if speaker else said
    return _record(site, table, id_)


def _finding(sheet: "Sheet", id_: str) -> Markup:
    """Return a finding with its figure and what that is a share of, then what it is about."""
    site = sheet.site
    finding = site.findings[id_]
    of = site.say(finding.base) if finding.base and finding.unit == "percent" else Markup()
    between = Markup(" {} ").format(site.in_language("of", OWN_WORDS))
    figure = between.join(part for part in (sheet.finding(id_), of) if part)
    # It may stand in a list, where a full stop would end it.
    label = {tag: text.rstrip(".") for tag, text in finding.label.items()}
    return Markup("{}: {}").format(figure, site.say(label))


def _tally(sheet: "Sheet", id_: str) -> Markup:
    """Return the share of an answer where a method worked it out, else its count as it is printed."""
    site = sheet.site
    worked = [
        finding
        for finding in site.findings.items
        if [(item.table, list(item.ids)) for item in finding.inputs] == [("tallies", [id_])]
    ]
    if worked:
        return _finding(sheet, min(worked, key=lambda finding: (len(finding.id), finding.id)).id)
    row = site.published.row("tallies", id_) or {}
    option = "/".join(str(row.get(part) or "") for part in ("survey", "question", "option"))
    label = site.label("options", option)
    return Markup('<a href="{}">{}: {}</a>').format(row_address("tallies", id_), label, as_written(row.get("count")))


def _record(site: "Site", table: str, id_: str) -> Markup:
    """Return a record leading to where it is shown: with its day, with what was measured, or with who asserts it."""
    row = site.published.row(table, id_) or {}
    link, when = record_link(site, table, id_), date_in_words(row.get("date"))
    if table == "series":
        return Markup("{}: {}").format(site.code("indicators", row.get("indicator")), link)
    if table == "case_versions":
        return Markup("{}: {}").format(named(site, row.get("asserted_by")), link)
    return Markup("{}, {}").format(link, when) if when else link
