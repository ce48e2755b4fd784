"""Shares that stand in one cell with their counts, held against the number at the head of their column."""

from __future__ import annotations

from qantar.audit.answer import Place
from qantar.audit.cells_with_shares import CellShare, wrong_cells_of
from qantar.audit.draft import Draft
from qantar.audit.rules.rule import Finds, discrepancy
from qantar.values.rounding import rounded_to


def judge_cells(draft: Draft, rule: str) -> Finds:
    """17 (9.7 %) below n = 222."""
    for one in wrong_cells_of(draft):
        said = f"{one.percent.exact:f}"
        right = f"{rounded_to(one.share, one.percent.step):f}"
        message = f"{one.people:,} of {one.base:,} is {right} %, not {said} %"
        yield discrepancy(rule, "likely", _place_of(one), stated=f"{said} %", expected=f"{right} %", message=message)


def _place_of(one: CellShare) -> Place:
    label = one.grid.label(one.row) or (one.grid.rows[one.row].cells[0].text if one.column else "")
    quote = f"{label}: {one.cell.text}" if label else one.cell.text
    return Place(one.cell.line, one.grid.draft.manuscript.page_of(one.cell.line), " ".join(quote.split())[:160])
