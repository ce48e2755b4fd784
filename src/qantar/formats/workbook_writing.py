"""Make the workbook of a study: every cell as text, each column explained, drop-downs for ids and codes."""

import hashlib
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import qantar
from qantar.errors.workbooks import WorkbookError
from qantar.formats.workbook import (
    HELP_SHEET,
    LISTS_SHEET,
    LONGEST_CELL,
    SCHEMA,
    SIGNATURE,
    STATE_SHEET,
    Sheet,
    SheetColumn,
    sheets_of,
    to_cell,
)
from qantar.formats.workbook_help import column_help, help_rows
from qantar.formats.workbook_lists import Lists, choices_of, column_letters
from qantar.formats.workbook_reading import packed_base
from qantar.study.study import Study

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

#: Lines below the last row that are ready for new ones: their cells are text, with the same drop-downs.
SPARE_ROWS = 2_000
_WIDTHS = {"id": 26, "date": 14, "number": 12, "whole": 10, "decimal": 10, "choice": 16, "language": 10}
_TEXT = "@"


def workbook_bytes(study: Study) -> bytes:
    """Return the .xlsx of a study. Private columns are in it: it is the authors' own file."""
    from openpyxl import Workbook

    sheets = sheets_of(study)
    _refuse_long_cells(sheets)
    book = Workbook()
    book.properties.creator = "Qantar"
    first = book.active
    if first is not None:
        book.remove(first)
    _add_help(book, sheets)
    lists = Lists()
    for sheet in sheets:
        _add_sheet(book, study, sheets, sheet, lists)
    _add_lists(book, lists)
    _add_state(book, sheets)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _refuse_long_cells(sheets: Sequence[Sheet]) -> None:
    """Raise a `WorkbookError` that names every cell that a workbook would cut short."""
    places = [
        f"{sheet.file}:{row.line}:{number}"
        for sheet in sheets
        for row in sheet.stored.rows
        for number, cell in enumerate(row.cells, 1)
        if len(cell) > LONGEST_CELL // 7 and _length(cell) > LONGEST_CELL
    ]
    if places:
        raise WorkbookError.too_long(places, LONGEST_CELL)


def _length(text: str) -> int:
    """Return how many signs a cell needs for a text: as Excel counts them, and as they are written in the file."""
    return max(len(to_cell(text)), len(text.encode("utf-16-le")) // 2)


def _add_sheet(book: "Workbook", study: Study, sheets: Sequence[Sheet], sheet: Sheet, lists: Lists) -> None:
    made = book.create_sheet(sheet.title)
    names = [column.name for column in sheet.columns]
    _add_header(made, sheet)
    blanks = [""] * (len(names) - len(sheet.stored.header))
    for number, row in enumerate(sheet.stored.rows, 2):
        for place, text in enumerate([*row.cells, *blanks], 1):
            _write(made, number, place, text)
    key = [names.index(name) for name in names if name in ("id", *sheet.table.key)]
    made.freeze_panes = f"{'B' if key[:1] == [0] else 'A'}2"
    made.auto_filter.ref = f"A1:{column_letters(len(names) - 1)}{len(sheet.stored.rows) + 1}"
    for place, column in enumerate(sheet.columns):
        _add_choices(made, choices_of(study, sheets, sheet, column, lists), column, place, len(sheet.stored.rows))


def _add_header(made: "Worksheet", sheet: Sheet) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font, PatternFill

    for place, column in enumerate(sheet.columns, 1):
        cell = _write(made, 1, place, column.name)
        required = column.column is not None and column.column.required
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", start_color="FFD9E2EC" if required else "FFEEF1F4")
        if text := column_help(column):
            cell.comment = Comment(text, "Qantar", width=360, height=160)
        dimension: Any = made.column_dimensions[column_letters(place - 1)]
        # New rows typed below are text as well, so that nothing typed there becomes a date.
        dimension.number_format = _TEXT
        dimension.alignment = Alignment(vertical="top")
        kind = "id" if column.name in ("id", "source") else column.column.kind if column.column else "text"
        dimension.width = _WIDTHS.get(kind, 32)


def _add_choices(made: "Worksheet", where: str, column: SheetColumn, place: int, rows: int) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    if not where:
        return
    offered: Any = DataValidation(type="list", formula1=where, allow_blank=True)
    # A list of several, or a name that is not yet an id (?Its name), is typed: the choice helps and never forbids.
    many = column.column is not None and column.column.many
    offered.errorStyle = "warning"
    offered.showErrorMessage = not many and bool(column.column and column.column.choices)
    offered.error = "This column takes one of the words in its list."
    letters = column_letters(place)
    offered.add(f"{letters}2:{letters}{rows + 1 + SPARE_ROWS}")
    made.add_data_validation(offered)


def _add_help(book: "Workbook", sheets: Sequence[Sheet]) -> None:
    from openpyxl.styles import Alignment, Font

    made = book.create_sheet(HELP_SHEET)
    for width, letters in zip((26, 26, 90), "ABC", strict=True):
        made.column_dimensions[letters].width = width
    for number, (cells, bold) in enumerate(help_rows(sheets), 1):
        for place, text in enumerate(cells, 1):
            if text:
                cell = _write(made, number, place, text)
                cell.font = Font(bold=bold)
                cell.alignment = Alignment(vertical="top", wrap_text=place == len(cells) and len(cells) > 1)


def _add_lists(book: "Workbook", lists: Lists) -> None:
    made = book.create_sheet(LISTS_SHEET)
    made.sheet_state = "hidden"
    for place, (name, values) in enumerate(lists.columns, 1):
        for number, text in enumerate([name, *values], 1):
            _write(made, number, place, text)


def _add_state(book: "Workbook", sheets: Sequence[Sheet]) -> None:
    """Keep what each file was, so that what changed since can be told from what the files say by then."""
    made = book.create_sheet(STATE_SHEET)
    made.sheet_state = "hidden"
    for place, text in enumerate((SIGNATURE, str(SCHEMA), qantar.__version__), 1):
        _write(made, 1, place, text)
    for place, text in enumerate(("sheet", "file", "sha256", "content"), 1):
        _write(made, 2, place, text)
    for number, sheet in enumerate(sheets, 3):
        raw = sheet.raw or b""
        digest = hashlib.sha256(raw).hexdigest() if sheet.raw is not None else "-"
        packed = packed_base(raw) if raw else ""
        size = LONGEST_CELL - 767
        chunks = [packed[start : start + size] for start in range(0, len(packed), size)]
        for place, text in enumerate([sheet.title, sheet.file, digest, *chunks], 1):
            _write(made, number, place, text)


def _write(made: "Worksheet", row: int, place: int, text: str) -> Any:  # noqa: ANN401 - a cell of openpyxl
    """Write a text that stays a text, whatever it looks like: =1+1, 2022-01, 007."""
    cell: Any = made.cell(row, place)
    if text:
        cell.value = to_cell(text)
        cell.data_type = "s"
    cell.number_format = _TEXT
    return cell
