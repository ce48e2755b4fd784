"""The page of counts: what was printed, what each year can have been, what the figures say to statements, the parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qantar.findings import Finding, Table
from qantar.report.article import opening_of
from qantar.report.counts_figures import columns_figure, mix_figure, years_figure
from qantar.report.figures import Figure, finished

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

METHOD = "counts"


@dataclass(frozen=True, slots=True)
class Counted:
    """One analysis of counts on the page."""

    id: str
    columns: Figure
    years: Figure | None
    mix: Figure | None
    verdicts: Sequence[Finding]


def render_counts(sheet: "Sheet") -> str:
    """Return the page of counts."""
    opening = opening_of(sheet, "Counts over time", "What was counted, period by period, and what the counts allow.")
    body = sheet.prose(opening.body)
    analyses = [_counted(sheet, analysis, findings) for analysis, findings in sheet.site.answered(METHOD).items()]
    return sheet.render("counts.html", opening=opening, body=body, analyses=analyses)


def _counted(sheet: "Sheet", analysis: str, findings: Sequence[Finding]) -> Counted:
    tables = {item.id.removeprefix(f"{analysis}."): item for item in findings if isinstance(item.value, Table)}
    makers = {"table": columns_figure, "years": years_figure, "mix": mix_figure}
    figures = {key: finished(sheet, make(sheet, tables[key])) for key, make in makers.items() if key in tables}
    return Counted(
        analysis,
        figures["table"],
        figures.get("years"),
        figures.get("mix"),
        [finding for finding in findings if finding.verdict is not None],
    )
