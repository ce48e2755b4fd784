"""The figure of an analysis that has no chart of its own: its table, or its findings one under another."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import Finding, Table, TableColumn
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.languages import chosen
from qantar.report.wording import figure_of, with_unit

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

#: So many rows stand on the page; the download has all.
_MOST = 50


def plain_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the table of an analysis as a figure."""
    site = sheet.site
    table = next((item for item in findings if isinstance(item.value, Table)), None)
    first = table or findings[0]
    shown = table_of(sheet, table) if table else _listing(sheet, findings)
    inside = FigureTable(shown.caption, shown.columns, shown.rows[:_MOST], shown.numeric)
    base = site.say(first.base) if first.base else Markup()
    period = Markup("{}").format(site.when(first.period))
    subtitle = Markup(". ").join(part for part in (base, period) if part)
    return Figure(
        name=reference.replace(".", "-"),
        title=site.say(first.label),
        subtitle=subtitle,
        source=source_line(sheet, first.sources),
        body=sheet._render("pieces.html", "table", table=inside),
        table=shown if len(shown.rows) > _MOST else None,
    )


def table_of(sheet: "Sheet", finding: Finding) -> FigureTable:
    """Return the table of a finding with its headings in words."""
    assert isinstance(finding.value, Table)
    own = sheet.site.own
    return FigureTable(
        caption=chosen(finding.label, own)[1],
        columns=[_heading(column, own) for column in finding.value.columns],
        rows=[
            [_cell(cell, own, column.type) for cell, column in zip(row, finding.value.columns, strict=True)]
            for row in finding.value.rows
        ],
        numeric=[column.type in ("number", "percent") for column in finding.value.columns],
    )


def _listing(sheet: "Sheet", findings: Sequence[Finding]) -> FigureTable:
    own = sheet.site.own
    rows = [
        [chosen(item.label, own)[1], with_unit(figure_of(item, own), None if item.unit == "percent" else item.unit)]
        for item in findings
    ]
    return FigureTable(chosen(findings[0].question, own)[1], ["What", "Figure"], rows, [False, False])


def _heading(column: TableColumn, own: str) -> str:
    return chosen(column.label, own)[1] or column.name


def _cell(cell: Any, own: str, type_: str) -> Any:  # noqa: ANN401 - a cell of any table
    if type_ == "percent" and isinstance(cell, float):
        return f"{cell:.1f}"  # a share that was worked out: what more figures would say is not known
    return chosen(cell, own)[1] if isinstance(cell, Mapping) else cell
