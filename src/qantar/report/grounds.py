"""What a row rests on, as a reader sees it: a figure that opens, what somebody said, or the name of a record."""

from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.facts_records import RECORD_FACTS
from qantar.report.mentions import parts_of
from qantar.report.record_names import path_link

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

#: How a row names a finding.
FINDINGS = "findings"


def grounds(sheet: "Sheet", cell: object) -> list[Markup]:
    """Return each record or finding that a cell names; nothing for one that is not published."""
    return [shown for shown in (_ground(sheet, path) for path in parts_of(cell)) if shown]


def _ground(sheet: "Sheet", path: str) -> Markup:
    table, _, id_ = path.partition("/")
    site = sheet.site
    if table == FINDINGS:
        if id_ not in site.findings:
            return Markup()
        return Markup("{}: {}").format(site.say(site.findings[id_].label).rstrip("."), sheet.finding(id_))
    row = site.published.row(table, id_)
    if row is None or table not in RECORD_FACTS:
        return path_link(site, path)
    who = site.own_text(row.get("population")) if table == "claims" else site.speaker(row.get("said_by"))
    figure = sheet.finding(path)
    return Markup("{}: {}").format(who, figure) if who else figure
