"""What can be wrong with a workbook: the file as a whole, and single cells of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from qantar.errors.failures import QantarError
from qantar.errors.problems import plural


class WorkbookError(QantarError):
    """A workbook cannot be read, or a study cannot be put into one."""

    exit_code = 2

    @classmethod
    def missing(cls, path: Path) -> "WorkbookError":
        """Say that there is no such file."""
        return cls(f"there is no workbook {path}", "make one with: qantar workbook STUDY --out FILE.xlsx")

    @classmethod
    def exists(cls, path: Path) -> "WorkbookError":
        """Refuse to write over a workbook that somebody may have edited."""
        return cls(
            f"{path} is already there, and what was written in it would be lost",
            "bring it back first with --from, or choose another name, or add --replace",
        )

    @classmethod
    def not_xlsx(cls, path: Path) -> "WorkbookError":
        """Say that a file to be written must be named .xlsx."""
        return cls(f"{path} would not open as a workbook: its name must end in .xlsx", f"write {path.stem}.xlsx")

    @classmethod
    def other_format(cls, path: Path, what: str) -> "WorkbookError":
        """Say which other kind of spreadsheet a file is."""
        return cls(f"{path} is {what}, not an .xlsx workbook", "open it and save it as an Excel workbook (.xlsx)")

    @classmethod
    def protected(cls, path: Path) -> "WorkbookError":
        """Say that a workbook is protected by a password, or is one of Excel's older format."""
        return cls(
            f"{path} is protected by a password, or was saved in the older format .xls",
            "open it and save it as .xlsx without a password",
        )

    @classmethod
    def broken(cls, path: Path, why: str = "") -> "WorkbookError":
        """Say that a file is no workbook, or a damaged one."""
        return cls(
            f"{path} cannot be read as a workbook" + (f": {why}" if why else ""),
            "open it in Excel or LibreOffice and save it again as .xlsx",
        )

    @classmethod
    def too_large(cls, path: Path, largest: int) -> "WorkbookError":
        """Refuse a workbook that unpacks to more than any study holds."""
        return cls(
            f"{path} would unpack to more than {largest // 1_000_000:,} MB, so it is not opened",
            "large event lists belong in data/, not in a workbook",
        )

    @classmethod
    def not_ours(cls, path: Path) -> "WorkbookError":
        """Say that a workbook was not made by `qantar workbook --out`."""
        return cls(
            f"{path} was not made by Qantar, or its hidden sheet `qantar` is gone or altered",
            "make one with: qantar workbook STUDY --out FILE.xlsx, and move your rows into it",
        )

    @classmethod
    def newer(cls, path: Path) -> "WorkbookError":
        """Say that a newer Qantar made the workbook."""
        return cls(f"{path} was made by a newer Qantar than this one", "update Qantar, then bring it back again")

    @classmethod
    def unclear_header(cls, file: str) -> "WorkbookError":
        """Say that the columns of a file cannot be told apart."""
        return cls(
            f"{file} has a column without a name, two of one name, or lacks one that tells its rows apart",
            "mend the first line of the file; see: qantar check STUDY",
        )

    @classmethod
    def unclear_sources(cls, file: str) -> "WorkbookError":
        """Say that the works of a file cannot be told apart, or are written in a way that cannot be changed safely."""
        return cls(
            f"{file} cannot be put in a workbook and back: a work without an id, two of one, or keys of another kind",
            "mend what qantar check says of it; where it says nothing, change the file in a text editor",
        )

    @classmethod
    def too_long(cls, places: list[str], longest: int) -> "WorkbookError":
        """Say which cells hold more than a cell of a workbook can."""
        found = ", ".join(places[:10]) + (f" and {len(places) - 10} more" if len(places) > 10 else "")
        return cls(
            f"{plural(len(places), 'cell')} longer than the {longest:,} characters a workbook takes: {found}",
            "shorten them in a text editor (file:line:column)",
        )


@dataclass(frozen=True, slots=True)
class CellProblem:
    """What is wrong at one place of a workbook; with an error nothing of it is written."""

    sheet: str
    cell: str
    severity: Literal["error", "warning"]
    message: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.sheet}:{self.cell}" if self.cell else self.sheet
        text = f"{where}: {self.severity}: {self.message}"
        return f"{text}\n    {self.hint}" if self.hint else text


def formula(sheet: str, cell: str) -> CellProblem:
    """Word a cell that holds a formula."""
    hint = "write the value itself; a text that begins with = is entered with an apostrophe before it"
    return CellProblem(sheet, cell, "error", "a formula stands here", hint)


def uncertain(sheet: str, cell: str, what: str, hint: str = "") -> CellProblem:
    """Word a cell that the spreadsheet program turned into something else, so that what was typed is not certain."""
    more = hint or "format the cell as text, then type it again as it should stand in the study"
    return CellProblem(sheet, cell, "error", what, more)


def unknown_sheet(sheet: str) -> CellProblem:
    """Word a sheet that belongs to no table."""
    return CellProblem(sheet, "", "warning", "this sheet is no table of the study: it was not read")


def missing_sheet(sheet: str, file: str) -> CellProblem:
    """Word a sheet that was taken out or renamed."""
    hint = "rows are deleted by deleting their lines in the sheet; a sheet keeps the name it was given"
    return CellProblem(sheet, "", "warning", f"this sheet is gone: {file} is left as it is", hint)


def unknown_column(sheet: str, cell: str, known: str) -> CellProblem:
    """Word a column that the table does not have."""
    return CellProblem(sheet, cell, "warning", "this column is none of the table: it was not read", known)


def missing_column(sheet: str, name: str) -> CellProblem:
    """Word a column that was taken out or renamed."""
    hint = "put the column back with this name in the first line; to empty it, delete its cells"
    return CellProblem(sheet, "1", "error", f"the column {name} is gone", hint)


def repeated_column(sheet: str, cell: str) -> CellProblem:
    """Word a column whose name stands twice."""
    return CellProblem(sheet, cell, "error", "a second column of this name stands here", "rename or delete one")


def unknown_survey(sheet: str, file: str) -> CellProblem:
    """Word a sheet whose survey the study no longer has."""
    hint = "put the folder of the survey back, or delete the sheet"
    return CellProblem(sheet, "", "error", f"the folder of {file} is no longer in the study", hint)
