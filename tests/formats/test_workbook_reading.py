"""A workbook is not trusted: broken, protected, swollen or forged, it is refused in words."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from qantar.errors.workbooks import WorkbookError
from qantar.formats import workbook_reading
from qantar.formats.workbook_reading import read_workbook
from tests.formats.workbooks import bring, edit, export
from tests.meridia import write_study


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export(write_study(tmp_path_factory.mktemp("books") / "study"))


def changed(book: Path, to: Path, change: Callable[[str, bytes], bytes]) -> Path:
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return to


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "cannot be read"),
        (b"id,label\n", "cannot be read"),
        (b"PK\x03\x04 and so on", "cannot be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "protected by a password"),
    ],
)
def test_what_is_no_workbook(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(content)
    with pytest.raises(WorkbookError, match=words):
        read_workbook(path)
    with pytest.raises(WorkbookError, match="there is no workbook"):
        read_workbook(tmp_path / "none.xlsx")


@pytest.mark.parametrize(
    ("part", "words"), [("content.xml", "OpenDocument"), ("xl/workbook.bin", "binary"), ("a", "no Excel")]
)
def test_other_formats_are_named(tmp_path: Path, part: str, words: str) -> None:
    path = tmp_path / "book.xlsx"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(part, b"")
    with pytest.raises(WorkbookError, match=words):
        read_workbook(path)


def test_a_workbook_of_somebody_else(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.save(tmp_path / "book.xlsx")
    with pytest.raises(WorkbookError, match="not made by Qantar"):
        read_workbook(tmp_path / "book.xlsx")


def test_a_workbook_cut_short(book: Path, tmp_path: Path) -> None:
    content = book.read_bytes()
    for size in (100, len(content) // 2, len(content) - 10):
        (tmp_path / "cut.xlsx").write_bytes(content[:size])
        with pytest.raises(WorkbookError):
            read_workbook(tmp_path / "cut.xlsx")


def test_a_bomb_is_not_unpacked(book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_reading, "LARGEST_UNPACKED", 3_000_000)
    swollen = changed(book, tmp_path / "b.xlsx", lambda n, raw: raw + b" " * 4_000_000 if "sheet1" in n else raw)
    assert swollen.stat().st_size < 1_000_000
    with pytest.raises(WorkbookError, match="would unpack to more"):
        read_workbook(swollen)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(book: Path, tmp_path: Path, encoding: str) -> None:
    def declare(name: str, raw: bytes) -> bytes:
        if name != "xl/styles.xml":
            return raw
        text = raw.decode().partition("?>")[2] if raw.startswith(b"<?xml") else raw.decode()
        head = f'<?xml version="1.0" encoding="{encoding}"?><!-- x --><!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
        return (head + text).encode(encoding)

    with pytest.raises(WorkbookError, match="declares entities"):
        read_workbook(changed(book, tmp_path / "e.xlsx", declare))


def test_a_forged_state_leads_nowhere(book: Path, tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    forged = tmp_path / "forged.xlsx"
    forged.write_bytes(book.read_bytes())

    def point_elsewhere(opened: openpyxl.Workbook) -> None:
        for row in opened["qantar"].iter_rows(min_row=3):
            row[1].value = {"series.csv": "../series.csv", "events.csv": "surveys/../../x/options.csv"}.get(
                str(row[1].value), row[1].value
            )

    brought = bring(study, edit(forged, point_elsewhere))
    assert {one.sheet for one in brought.problems} == {"series", "events"}
    assert brought.files == {}


def test_a_state_that_does_not_hold_is_refused(book: Path, tmp_path: Path) -> None:
    forged = tmp_path / "forged.xlsx"
    forged.write_bytes(book.read_bytes())
    edit(forged, {"qantar!C3": "0" * 64})
    with pytest.raises(WorkbookError, match="altered"):
        read_workbook(forged)
    edit(forged, {"qantar!B1": "99"})
    with pytest.raises(WorkbookError, match="newer Qantar"):
        read_workbook(forged)
