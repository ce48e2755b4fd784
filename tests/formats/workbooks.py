"""Workbooks as people leave them: written by Qantar, edited, brought back."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils import get_column_letter

from qantar.build.writing import write_together
from qantar.formats.workbook_merging import Keep
from qantar.formats.workbook_reading import read_workbook
from qantar.formats.workbook_return import Brought, bring_back
from qantar.formats.workbook_writing import workbook_bytes
from qantar.study.folder import read_study


def export(study: Path, name: str = "book.xlsx") -> Path:
    """Write the workbook of a study beside it."""
    path = study.with_name(name)
    path.write_bytes(workbook_bytes(read_study(study)))
    return path


def edit(book: Path, cells: Mapping[str, Any] | Callable[[Any], None]) -> Path:
    """Change cells (`{"events!C2": value}`), or do with the whole workbook what a function says."""
    opened = openpyxl.load_workbook(book)
    if callable(cells):
        cells(opened)
    else:
        for address, value in cells.items():
            sheet, _, place = address.rpartition("!")
            cell = opened[sheet][place]
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"  # as in a cell that is formatted as text
    opened.save(book)
    return book


def place(book: Path, sheet: str, column: str, row: int) -> str:
    """The address of a cell by the name of its column."""
    heads = [cell.value for cell in openpyxl.load_workbook(book)[sheet][1]]
    return f"{sheet}!{get_column_letter(heads.index(column) + 1)}{row}"


def bring(study: Path, book: Path, keep: Keep | None = None, *, write: bool = False) -> Brought:
    """What a workbook brings to a study; with `write` it is written."""
    read = read_study(study)
    surveys = [row.folder for row in read.rows["surveys"]]

    def now(file: str) -> bytes | None:
        return (study / file).read_bytes() if (study / file).exists() else None

    brought = bring_back(read_workbook(book), read.languages, surveys, now, keep)
    if write:
        write_together({study / file: content for file, content in brought.files.items()})
    return brought


def told(brought: Brought) -> list[tuple[str, str, list[tuple[str, str, str]]]]:
    """The changes, each with its record and cells."""
    return [
        (change.kind, change.record, [(cell.column, cell.old, cell.new) for cell in change.cells])
        for change in brought.changes
    ]
