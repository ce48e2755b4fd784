"""A PDF is read by its text layer; a scan, a locked and a broken one are said to be that."""

from __future__ import annotations

from pathlib import Path

import pytest

from qantar.audit import read_manuscript
from qantar.errors.manuscripts import ManuscriptError
from tests.audit.manuscripts import Piece, pdf


def lines(*texts: str, top: float = 700, size: float = 11) -> list[Piece]:
    return [(60, top - 14 * number, size, text) for number, text in enumerate(texts)]


def test_pages_paragraphs_and_raised_figures(tmp_path: Path) -> None:
    first = [
        *lines("Of the 124 people who were asked in the year 2006 in the four", "towns, 77 agreed."),
        (147.5, 689, 6, "1"),
        *lines("The second paragraph stands apart from the first.", top=650),
        *lines("1 See the report of 2007, page 4.", top=120, size=9),
    ]
    read = read_manuscript(pdf(tmp_path / "a.pdf", [first, lines("Another page begins here.")]))
    assert [paragraph.text for paragraph in read.paragraphs] == [
        "Of the 124 people who were asked in the year 2006 in the four towns, 77 agreed.",
        "The second paragraph stands apart from the first.",
        "Another page begins here.",
    ]
    assert [(marker.label, marker.line) for marker in read.paragraphs[0].markers] == [("1", 2)]
    assert [(note.label, note.text) for note in read.notes] == [("1", "See the report of 2007, page 4.")]
    assert (read.pages, read.page_of(read.paragraphs[2].lines[0])) == (2, 2)


def test_a_table_is_read_by_its_gaps(tmp_path: Path) -> None:
    rows = [("Year", "Strikes", "Share"), ("2010", "64", "51.6 %"), ("2011", "60", "48.4 %")]
    pieces = [
        (60 + 120 * column, 600 - 14 * row, 11, text)
        for row, cells in enumerate(rows)
        for column, text in enumerate(cells)
    ]
    read = read_manuscript(pdf(tmp_path / "a.pdf", [[*lines("Table 1. Strikes"), *pieces]]))
    (table,) = read.tables
    assert table.header and [table.header.texts, *(row.texts for row in table.rows)] == [list(row) for row in rows]


def rows(*told: tuple[str, ...], top: float = 600, columns: tuple[float, ...] = (72, 204, 336)) -> list[Piece]:
    return [
        (x, top - 17.6 * number, 12, text)
        for number, cells in enumerate(told)
        for x, text in zip(columns, cells, strict=False)
    ]


def test_a_figure_is_never_made_of_two(tmp_path: Path) -> None:
    short = rows(("Town", "Asked", "Answered"), ("Aldo", "140", "112"), ("Gorn", "10", "8"), ("Total", "150", "120"))
    read = read_manuscript(pdf(tmp_path / "a.pdf", [[*lines("Table 1. Answers"), *short]]))
    (table,) = read.tables
    assert [row.texts for row in table.rows] == [["Aldo", "140", "112"], ["Gorn", "10", "8"], ["Total", "150", "120"]]
    raised = [*lines("Of the 124 people who were asked in the four towns there were 77"), (384.2, 704, 6, "1")]
    read = read_manuscript(pdf(tmp_path / "b.pdf", [[*raised, *lines("who agreed.", top=686)]]))
    assert read.lines[0].text.endswith("77¹")


def test_words_that_narrow_cells_divide_are_whole(tmp_path: Path) -> None:
    narrow = [
        *rows(("Town", "2015", "2016"), ("Orlo", "11", "14"), top=620, columns=(72, 116, 160)),
        *[(72.0, 586.0, 12.0, "Marv"), (72.0, 572.0, 12.0, "en"), (116.0, 586.0, 12.0, "7"), (160.0, 586.0, 12.0, "9")],
        *[(72.0, 556.0, 12.0, "Old"), (72.0, 542.0, 12.0, "pit"), (116.0, 556.0, 12.0, "5"), (160.0, 556.0, 12.0, "8")],
        *rows(("Total", "23", "31"), top=526, columns=(72, 116, 160)),
    ]
    read = read_manuscript(pdf(tmp_path / "a.pdf", [[*lines("Table 1. Strikes by town and year"), *narrow]]))
    (table,) = read.tables
    assert [row.texts for row in table.rows] == [
        ["Orlo", "11", "14"], ["Marven", "7", "9"], ["Old pit", "5", "8"], ["Total", "23", "31"],
    ]  # fmt: skip


def test_a_table_goes_on_over_the_page(tmp_path: Path) -> None:
    head = ("Answer", "Count", "Share")
    first = rows(head, ("Fear of dismissal", "128", "50.6"), ("None", "76", "30.0"))
    second = rows(head, ("Family", "43", "17.0"), ("All", "247", "97.6"), top=700)
    (table,) = read_manuscript(pdf(tmp_path / "a.pdf", [[*lines("Table 1. Answers of all"), *first], second])).tables
    assert table.header and table.header.texts == list(head)
    assert [row.texts[0] for row in table.rows] == ["Fear of dismissal", "None", "Family", "All"]
    assert (table.first_line, table.last_line) == (3, 8)


def test_prose_that_ends_in_figures_is_no_row(tmp_path: Path) -> None:
    head = ("Answer", "Persons", "%")
    told = rows(head, ("Wages that are too low", "226", "58.9"), ("Prices", "181", "47.1"), columns=(72, 250, 336))
    prose = lines(
        "Wages that are too low were named by 58.9 % (226), prices by - 41.7 %", "of those who were asked.", top=530
    )
    read = read_manuscript(pdf(tmp_path / "a.pdf", [[*lines("Table 1. Answers of all"), *told, *prose]]))
    assert [[row.texts[0] for row in table.rows] for table in read.tables] == [["Wages that are too low", "Prices"]]
    assert read.paragraphs[-1].text.endswith("41.7 % of those who were asked.")


def test_a_scan_is_said_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(ManuscriptError, match="is a scan: its 3 pages are pictures"):
        read_manuscript(pdf(tmp_path / "a.pdf", [[], [], []]))


def test_a_page_without_text_among_others_is_remarked(tmp_path: Path) -> None:
    read = read_manuscript(pdf(tmp_path / "a.pdf", [lines("Of 124 people who were asked, 77 agreed. " * 2), []]))
    assert read.remarks == ("1 of its 2 pages hold no text: are they scans?",)


def test_a_locked_and_a_broken_file_are_refused(tmp_path: Path) -> None:
    lock = "/Filter /Standard /V 1 /R 2 /P -4 /O <" + "41" * 32 + "> /U <" + "42" * 32 + ">"
    trailer = f"/Encrypt << {lock} >> /ID [<00><00>]"
    with pytest.raises(ManuscriptError, match="protected by a password"):
        read_manuscript(pdf(tmp_path / "locked.pdf", [lines("Secret words of a report")], trailer))
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing that is a PDF")
    with pytest.raises(ManuscriptError, match="cannot be read as a PDF"):
        read_manuscript(broken)
