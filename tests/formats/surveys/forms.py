"""Files of survey programs for tests: workbooks made of rows, and a study to import them into."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl

from qantar.build.importing import ImportResult, import_file
from tests.meridia import write_study

Rows = Sequence[Sequence[object]]

#: What no export tells, answered.
TOLD = {"population": "People at the market of Solis", "sample_type": "invited", "source": "own-survey"}


def workbook(path: Path, sheets: Mapping[str, Rows]) -> Path:
    book = openpyxl.Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def text(path: Path, content: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(content.encode(encoding))
    return path


class Into:
    """A study that files are imported into."""

    def __init__(self, folder: Path) -> None:
        self.study = write_study(folder / "meridia")

    def take(self, format_: str, file: Path, questionnaire: Path | None = None, /, **answers: str) -> ImportResult:
        """Import a file, with the usual answers to what no file tells; `__` stands for the points in a name."""
        told = TOLD | {name.replace("__", "."): value for name, value in answers.items()}
        return import_file(format_, file, self.study, name="market", answers=told, mapping=questionnaire)

    def lines(self, file: str) -> list[str]:
        return (self.study / "surveys/market" / file).read_text(encoding="utf-8").splitlines()

    def rows(self) -> list[dict[str, str]]:
        return list(csv.DictReader(self.lines("responses.csv")))
