"""A study in a workbook and back: nothing is lost, nothing is mangled, and what changed is told."""

import csv
import datetime
import io
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from qantar.errors import StudyProblemsError
from qantar.errors.workbooks import WorkbookError
from tests.conftest import CHECKOUT
from tests.formats.workbooks import bring, edit, export, place, told
from tests.meridia import append, replace, write_study

AWKWARD = [
    "007",
    "2022-01",
    "2022-01-05",
    "1E5",
    "62.10",
    "=1+1",
    "+7",
    "-",
    "@name",
    "'quoted'",
    'he said "no"',
    "two\nlines",
    "end\n",
    "tab\there",
    "  blanks around  ",
    "TRUE",
    "#N/A",
    "_x0041_",
    "_x000D_",
    "a;b",
    "مرحبا بالعالم",
    "Жаңаөзен",
    "\u200fright to left\u200e",
    "bell\x07",
    "1/2",
    "3-4",
    "12:30",
    "50%",
    "€5",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
    "x" * 32_767,
]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return write_study(tmp_path / "study")


def files_of(study: Path) -> dict[str, bytes]:
    found = [path for path in study.rglob("*") if path.is_file() and ".qantar" not in path.parts]
    return {path.relative_to(study).as_posix(): path.read_bytes() for path in found}


def cells_of(study: Path, file: str) -> list[dict[str, str]]:
    text = (study / file).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def whole(name: str, folder: Path) -> Path:
    if name == "meridia":
        return write_study(folder / name)
    kept = shutil.ignore_patterns("build", ".*")
    return Path(shutil.copytree(CHECKOUT / "studies" / name, folder / name, ignore=kept))


@pytest.mark.parametrize("name", ["meridia", "kazakhstan"])
def test_a_whole_study_comes_back_as_it_was(name: str, tmp_path: Path) -> None:
    study = whole(name, tmp_path)
    brought = bring(study, export(study))
    assert (brought.changes, brought.conflicts, brought.problems, brought.files, brought.mended) == ([], [], [], {}, 0)


@pytest.mark.parametrize("name", ["meridia", "kazakhstan"])
def test_a_whole_study_comes_back_from_libreoffice(
    name: str, tmp_path: Path, libreoffice: Callable[[Path], Path]
) -> None:
    study = whole(name, tmp_path)
    brought = bring(study, libreoffice(export(study)))
    assert (brought.changes, brought.conflicts, brought.problems, brought.files, brought.mended) == ([], [], [], {}, 0)


def with_awkward_cells(folder: Path) -> Path:
    study = write_study(folder / "study")
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow(["id", "said_by", "said_on", "about", "stance", "text", "quote", "language", "source", "locator"])
    for number, text in enumerate(AWKWARD):
        writer.writerow([f"s{number}", "", "", "", "", text, text[:200], "", "gazette-2022", text[:200]])
    (study / "statements.csv").write_bytes(made.getvalue().encode())
    return study


def test_awkward_cells_come_back(tmp_path: Path, libreoffice: Callable[[Path], Path]) -> None:
    study = with_awkward_cells(tmp_path)
    book = export(study)
    for saved in (book, libreoffice(book)):
        brought = bring(study, saved)
        assert (told(brought), brought.problems, brought.mended) == ([], [], 0)


def test_awkward_cells_that_were_typed_come_back(tmp_path: Path, libreoffice: Callable[[Path], Path]) -> None:
    from qantar.formats.workbook import to_cell

    # LibreOffice saves a typed _x0041_ as the sign that this stands for, so these two cannot be known.
    typed = ["" if text.startswith("_x") else text for text in AWKWARD]
    study = with_awkward_cells(tmp_path)
    bare = [{**row, "text": "", "quote": "", "locator": "p. 1"} for row in cells_of(study, "statements.csv")]
    made = io.StringIO()
    writer = csv.DictWriter(made, list(bare[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(bare)
    (study / "statements.csv").write_bytes(made.getvalue().encode())
    book = export(study)
    edit(book, {place(book, "statements", "text", n): to_cell(text) or None for n, text in enumerate(typed, 2)})
    bring(study, libreoffice(book), write=True)
    assert [row["text"] for row in cells_of(study, "statements.csv")] == typed


# What spreadsheet programs make of what is typed


def mangled(study: Path, cells: dict[str, Any], formats: dict[str, str] | None = None) -> Path:
    book = export(study)

    def change(opened: Any) -> None:
        for address, value in cells.items():
            sheet, _, where = address.rpartition("!")
            opened[sheet][where].value = value
            opened[sheet][where].number_format = (formats or {}).get(address, opened[sheet][where].number_format)

    return edit(book, change)


def test_numbers_and_dates_that_stood_there_before_are_put_back(tmp_path: Path) -> None:
    study = with_awkward_cells(tmp_path)
    day = datetime.datetime(2022, 1, 1)
    cells = {"statements!F2": 7, "statements!F3": day, "statements!F5": 100000, "statements!F6": 62.1}
    brought = bring(study, mangled(study, cells | {"statements!F17": True}))
    assert (told(brought), brought.problems, brought.mended) == ([], [], 5)


def test_a_key_that_became_a_number_finds_its_row(study: Path) -> None:
    book = mangled(study, {"series!C2": 2018, "series!C4": 2021.0, "series!D4": "36"})
    brought = bring(study, book)
    assert told(brought) == [("changed", "series/rallies/meridia/2021", [("value", "35", "36")])]


@pytest.mark.parametrize(
    ("value", "shown", "wanted"),
    [
        (datetime.datetime(2022, 5, 9), "yyyy-mm-dd", "2022-05-09"),
        (datetime.datetime(2022, 5, 9), "DD/MM/YYYY", "2022-05-09"),
        (datetime.datetime(2022, 5, 1), "mmm-yy", "2022-05"),
        (2022, "General", "2022"),
    ],
)
def test_new_dates_are_turned_back(study: Path, value: object, shown: str, wanted: str) -> None:
    brought = bring(study, mangled(study, {"events!C2": value}, {"events!C2": shown}))
    assert told(brought)[0][2] == [("date", "2022-05-02", wanted)]
    assert brought.problems == []


@pytest.mark.parametrize(
    ("address", "value", "shown"),
    [
        ("events!C2", datetime.datetime(2022, 5, 9, 12, 30), "yyyy-mm-dd hh:mm"),
        ("events!C2", datetime.datetime(2022, 5, 9), "mmm-yy"),
        ("events!C2", datetime.datetime(1900, 1, 9), "yyyy-mm-dd"),
        ("events!C2", 44687, "General"),
        ("events!F2", datetime.datetime(2026, 3, 4), "d-mmm"),
        ("events!F2", datetime.time(12, 30), "h:mm"),
        ("events!F2", True, "General"),
        ("series!D2", 0.55, "0%"),
        ("series!D2", 1e20, "General"),
        ("series!D2", 12.345, "0.00"),
    ],
)
def test_what_is_not_certain_is_told_and_nothing_guessed(study: Path, address: str, value: object, shown: str) -> None:
    brought = bring(study, mangled(study, {address: value}, {address: shown}))
    assert not brought.may_be_written
    assert [f"{problem.sheet}!{problem.cell}" for problem in brought.problems] == [address]
    assert brought.files == {}


@pytest.mark.parametrize(
    ("value", "shown", "wanted"), [(13, "General", "13"), (1500, "#,##0", "1500"), (62.1, "0.00", "62.10")]
)
def test_new_numbers_are_turned_back(study: Path, value: object, shown: str, wanted: str) -> None:
    brought = bring(study, mangled(study, {"series!D2": value}, {"series!D2": shown}))
    assert told(brought)[0][2] == [("value", "12", wanted)]


def test_a_formula_is_refused_with_its_cell(study: Path) -> None:
    brought = bring(study, mangled(study, {"series!D2": "=10+2"}))
    assert [str(problem).split(":")[:2] for problem in brought.problems] == [["series", "D2"]]
    assert not brought.may_be_written


# What changed


def test_rows_that_do_not_change_stay_byte_for_byte(study: Path) -> None:
    lines = ['"id","kind",label,label_fr,born,died,since,until,tier,note,source,locator']
    lines += [
        '"a","group","A, or B",A,,,,,public,,"gazette-2022",p. 1',
        "",
        "b,group,B,B,,,,,public,,gazette-2022,p. 1",
    ]
    before = b"\xef\xbb\xbf" + "\r\n".join(lines).replace(",", ";").replace("A; or", "A, or").encode()
    (study / "actors.csv").write_bytes(before)
    book = export(study)
    assert bring(study, book).files == {}
    edit(book, {"actors!C3": "B; or C", "actors!A4": "c", "actors!C4": "Three"})
    bring(study, book, write=True)
    after = (study / "actors.csv").read_bytes()
    head = before[: before.rindex(b"b;group")]
    assert after == head + b'b;group;"B; or C";B;;;;;public;;gazette-2022;p. 1\r\nc;;Three;;;;;;;;;\r\n'


def test_added_changed_and_deleted_rows(study: Path) -> None:
    book = export(study)

    def change(opened: Any) -> None:
        opened["series"].delete_rows(4)
        opened["places"].insert_rows(3)
        for column, text in zip("ABC", ("hills", "region", "Hills"), strict=True):
            opened["places"][f"{column}3"] = text
        opened["claims"]["H2"] = "45"

    brought = bring(study, edit(book, change), write=True)
    assert told(brought)[:1] == [
        ("added", "places/hills", [("id", "", "hills"), ("kind", "", "region"), *_label("Hills")])
    ]
    assert {(kind, record) for kind, record, _ in told(brought)} == {
        ("added", "places/hills"),
        ("changed", "claims/detained-ministry"),
        ("deleted", "series/rallies/meridia/2021"),
    }
    assert [row["id"] for row in cells_of(study, "places.csv")][:3] == ["meridia", "hills", "coast"]
    assert bring(study, book).changes == []


def _label(text: str) -> list[tuple[str, str, str]]:
    return [("label", "", text)]


def test_a_sheet_that_was_sorted_changes_nothing(study: Path) -> None:
    book = export(study)

    def change(opened: Any) -> None:
        sheet = opened["places"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
        for number, row in enumerate(reversed(rows), 2):
            for column, value in enumerate(row, 1):
                sheet.cell(number, column).value = value

    assert bring(study, edit(book, change)).files == {}


def test_a_table_that_the_study_did_not_have(study: Path) -> None:
    (study / "aliases.csv").unlink()
    book = export(study)
    assert bring(study, book).files == {}
    edit(book, {"aliases!A2": "market.price", "aliases!B2": "harbour.why.price"})
    bring(study, book, write=True)
    assert (study / "aliases.csv").read_text() == "old,new\nmarket.price,harbour.why.price\n"


def test_a_column_that_the_file_did_not_have(study: Path) -> None:
    book = export(study)
    edit(book, {place(book, "vocabularies", "acled", 2): "Protests"})
    before = (study / "vocabularies.csv").read_text().splitlines()
    bring(study, book, write=True)
    after = (study / "vocabularies.csv").read_text().splitlines()
    assert after == [f"{before[0]},acled", f"{before[1].replace(chr(34), '')},Protests", f"{before[2]},"]


def test_what_changed_in_the_files_alone_stays(study: Path) -> None:
    book = export(study)
    replace(study, "series.csv", "2018,12,", "2018,14,")
    append(study, "series.csv", "rallies,meridia,2022,9,rallies,,,observatory-2022,p. 9")
    replace(study, "series.csv", "rallies,meridia,2021,35,rallies,,,observatory-2022,p. 8\n", "")
    before = files_of(study)
    assert bring(study, book, write=True).changes == []
    edit(book, {"series!D3": "41"})
    brought = bring(study, book, write=True)
    assert told(brought) == [("changed", "series/rallies/meridia/2019/2020", [("value", "40", "41")])]
    assert (study / "series.csv").read_bytes() == before["series.csv"].replace(b"2020,40,", b"2020,41,")


@pytest.mark.parametrize(("keep", "value"), [(None, ",14,"), ("files", ",14,"), ("workbook", ",13,")])
def test_a_row_that_changed_in_both_is_a_conflict(study: Path, keep: Any, value: str) -> None:
    book = edit(export(study), {"series!D2": "13", "series!D3": "41"})
    replace(study, "series.csv", "2018,12,", "2018,14,")
    brought = bring(study, book, keep, write=keep is not None)
    assert [(one.record, one.cells[0].old, one.cells[0].new, one.cells[0].now) for one in brought.conflicts] == [
        ("series/rallies/meridia/2018", "12", "13", "14")
    ]
    text = (study / "series.csv").read_text()
    assert value in text
    assert (",41," in text) == (keep is not None)


def test_the_same_change_in_both_is_none(study: Path) -> None:
    book = edit(export(study), {"series!D2": "13"})
    replace(study, "series.csv", "2018,12,", "2018,13,")
    brought = bring(study, book)
    assert (brought.changes, brought.conflicts) == ([], [])


def test_a_row_deleted_here_and_changed_there_is_a_conflict(study: Path) -> None:
    book = edit(export(study), lambda opened: opened["series"].delete_rows(2))
    replace(study, "series.csv", "2018,12,", "2018,14,")
    brought = bring(study, book)
    assert [(one.kind, one.record) for one in brought.conflicts] == [("deleted", "series/rallies/meridia/2018")]


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    study = write_study(tmp_path_factory.mktemp("edited") / "study")
    return study, export(study)


TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    AWKWARD[:-1]
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(edits=st.lists(st.tuples(st.sampled_from([3, 6, 7, 10, 19, 21]), st.integers(2, 4), TEXTS), max_size=12))
def test_random_edits_survive(exported: tuple[Path, Path], edits: list[tuple[int, int, str]]) -> None:
    from qantar.formats.workbook import to_cell
    from qantar.formats.workbook_cells import same_lines
    from qantar.formats.workbook_csv import parse_table

    study, book = exported
    changed = book.with_name("edited.xlsx")
    shutil.copy(book, changed)
    letters = get_column_letter
    edit(changed, {f"events!{letters(column)}{row}": to_cell(text) or None for column, row, text in edits})
    wanted = [list(row.cells) for row in parse_table((study / "events.csv").read_bytes()).rows]
    for column, row, text in edits:
        wanted[row - 2][column - 1] = text
    brought = bring(study, changed)
    assert brought.problems == []
    found = parse_table(brought.files.get("events.csv", (study / "events.csv").read_bytes()))
    assert [[same_lines(cell) for cell in row.cells] for row in found.rows] == [
        [same_lines(cell) for cell in row] for row in wanted
    ]


# Sheets and columns


def test_sheets_and_columns_of_ones_own_are_told_and_not_read(study: Path) -> None:
    book = export(study)

    def change(opened: Any) -> None:
        opened.create_sheet("scratch")["A1"] = "x"
        opened["series"]["L1"] = "my notes"
        opened["series"]["M3"] = "more"
        del opened["aliases"]

    brought = bring(study, edit(book, change))
    assert [(one.sheet, one.cell, one.severity) for one in brought.problems] == [
        ("scratch", "", "warning"),
        ("series", "L1", "warning"),
        ("series", "M1", "warning"),
        ("aliases", "", "warning"),
    ]
    assert brought.files == {}


def test_a_renamed_column_loses_nothing(study: Path) -> None:
    brought = bring(study, edit(export(study), {"series!D1": "valeu"}))
    assert [one.severity for one in brought.problems] == ["warning", "error"]
    assert brought.files == {}


def test_columns_may_be_moved(study: Path) -> None:
    book = export(study)

    def change(opened: Any) -> None:
        sheet = opened["aliases"]
        for row in (1, 2):
            sheet[f"A{row}"], sheet[f"B{row}"] = sheet[f"B{row}"].value, sheet[f"A{row}"].value

    assert bring(study, edit(book, change)).files == {}


def test_what_a_workbook_shows(study: Path, libreoffice: Callable[[Path], Path]) -> None:
    for path in (export(study), libreoffice(export(study))):
        book = openpyxl.load_workbook(path)
        sheet: Any = book["events"]
        assert book.sheetnames[0] == "help"
        assert [name for name in book.sheetnames if book[name].sheet_state == "hidden"] == ["qantar lists", "qantar"]
        comments = {cell.value: cell.comment.text for cell in sheet[1]}
        assert "Private: never published." in comments["note"]
        assert "Private" not in comments["label"]
        assert {cell.number_format for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"@"}
        offered = {str(one.sqref).split(":")[0]: one.formula1 for one in sheet.data_validations.dataValidation}
        heads = {cell.value: cell.column_letter for cell in sheet[1]}
        assert "places" in offered[f"{heads['place']}2"]
        assert "qantar lists" in offered[f"{heads['violence']}2"]
        assert "sources" in offered[f"{heads['source']}2"]
        assert "qantar lists" in offered[f"{heads['form']}2"]
        said = " ".join(str(cell.value) for row in book["help"].iter_rows() for cell in row if cell.value)
        assert "?Its name" in said and "events.csv" in said and "--from" in said


def test_every_column_is_explained_and_heads_stay_in_sight(study: Path) -> None:
    book = openpyxl.load_workbook(export(study))
    assert book["events"].freeze_panes == "B2"
    for name in book.sheetnames:
        if book[name].sheet_state == "visible" and name != "help":
            assert all(cell.comment and len(cell.comment.text) > 10 for cell in book[name][1]), name


def test_a_cell_too_long_for_a_workbook_is_named(study: Path) -> None:
    line = append(study, "statements.csv", f"long,,,,,{'x' * 32_768},,,gazette-2022,p. 1")
    with pytest.raises(WorkbookError, match=f"statements.csv:{line}:6"):
        export(study)


def test_a_file_that_cannot_be_read_by_rows_is_not_put_in_a_workbook(study: Path) -> None:
    append(study, "series.csv", "too short")
    with pytest.raises(StudyProblemsError) as caught:
        export(study)
    assert [problem.id for problem in caught.value.problems] == ["row-too-short"]


def test_a_survey_that_is_gone(study: Path) -> None:
    book = edit(export(study), {"questions harbour!C2": "Why?"})
    shutil.rmtree(study / "surveys")
    brought = bring(study, book)
    assert {problem.severity for problem in brought.problems} == {"error"}
    assert brought.files == {}
