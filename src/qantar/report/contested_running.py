"""Running counts as matters to draw: a line from zero for each thing counted, the dots of one count joined."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qantar.findings import Finding, Table
from qantar.report.contested_matters import Line, Matter, said_of

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]
#: The columns by which the table of a running count is known.
_COLUMNS = {"line", "claim", "population", "written", "fell"}


def running_of(site: "Site", findings: Sequence[Finding]) -> list[Matter]:
    """Return what was announced again and again, each with a line for whoever or whatever was counted."""
    return [matter for finding in findings if (matter := _matter(site, finding))]


def _matter(site: "Site", finding: Finding) -> Matter | None:
    if not isinstance(finding.value, Table) or not {column.name for column in finding.value.columns} >= _COLUMNS:
        return None
    unit = str(finding.unit or "")
    groups: dict[str, list[Row]] = {}
    for row in finding.value.dictionaries():
        groups.setdefault(str(row["population"] or ""), []).append(_standing(site, row, unit))
    # What was announced most often comes first; of others what the rows name first.
    told = sorted(groups.items(), key=lambda group: -len(group[1]))
    lines = [
        Line(site.own_text(counted[:1].upper() + counted[1:]), unit, [said_of(site, row) for row in rows])
        for counted, rows in told
    ]
    return Matter(finding, site.say(finding.label), site.own_text(""), lines, ())


def _standing(site: "Site", row: Row, unit: str) -> Row:
    """Return a row of the table with how its claim stands, and why."""
    claim = site.published.row("claims", str(row["claim"]).removeprefix("claims/")) or {}
    return {**row, "unit": unit, "standing": claim.get("standing"), "reason": claim.get("reason")}
