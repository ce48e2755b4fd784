"""In plain lines, notes, running heads, tables and headings are told from the text, also where they were misread."""

from __future__ import annotations

from pathlib import Path

import pytest

from qantar.audit import Manuscript, read_manuscript
from qantar.audit.reading_bytes import Decoded
from qantar.audit.reading_plain import read_plain


def read(text: str) -> Manuscript:
    return read_plain("a.txt", Decoded(text, "UTF-8"))


def test_notes_at_the_foot_are_taken_out_and_their_calls_found() -> None:
    first = (
        "Of 124 people¹ asked in 2006², 77 agreed and lived on 25 km² of\n\n1 Report of 2007, p. 4.\n2 Ibid, p. 5.\n"
    )
    found = read(first + "\fland near the river.³ They stayed.\n\n3 Report of 2008,\n  p. 9.\n")
    assert [paragraph.text for paragraph in found.paragraphs] == [
        "Of 124 people asked in 2006, 77 agreed and lived on 25 km² of land near the river. They stayed."
    ]
    assert [(note.label, note.text, note.lines) for note in found.notes] == [
        ("1", "Report of 2007, p. 4.", (3, 3)),
        ("2", "Ibid, p. 5.", (4, 4)),
        ("3", "Report of 2008, p. 9.", (7, 8)),
    ]
    assert [(marker.label, marker.line, marker.offset) for marker in found.paragraphs[0].markers] == [
        ("1", 1, 13), ("2", 1, 27), ("3", 5, 82),
    ]  # fmt: skip


def test_figures_glued_to_words_call_notes_only_where_the_page_has_them() -> None:
    glued = read(
        "Of 20124 people1 asked in 20062, 77 came”3 in 19 buses and 20125 on foot.\n\n1 P. 4.\n2 P. 5.\n3 P. 6.\n\f"
    )
    assert glued.paragraphs[0].text == "Of 20124 people asked in 2006, 77 came” in 19 buses and 20125 on foot."
    raised = read("Of 20062 people¹ asked, 77 came.\n\n1 P. 4.\n2 P. 5.\n\f")
    assert raised.paragraphs[0].text == "Of 20062 people asked, 77 came."


def test_numbers_of_notes_that_a_scanner_misread_follow_from_the_others() -> None:
    notes = ["1 Report of 2001.", "? Report of 2002.", "3 Report of 2003.", "® Report of 2004.", "5 Report of 2005."]
    pages = [
        f"They met in town {letter}'°. It rained.\n\n{note}\n" for letter, note in zip("abcde", notes, strict=True)
    ]
    found = read("\f".join(pages))
    assert [(note.label, note.label_read) for note in found.notes] == [
        ("1", True), ("2", False), ("3", True), ("4", False), ("5", True),
    ]  # fmt: skip


def test_running_heads_and_page_numbers_are_set_aside_but_kept() -> None:
    pages = [
        f"Report on strikes\n\nThe year {1990 + page} was calm in town {page}.\n\n{page + 4}\n" for page in range(1, 6)
    ]
    found = read("\f".join(pages))
    assert [line.role for line in found.lines[:5]] == ["running-head", "blank", "body", "blank", "page-number"]
    assert found.paragraphs[0].text == "The year 1991 was calm in town 1."
    assert len(found.lines) == 25


def test_headings_items_and_captions_have_their_roles() -> None:
    text = "1.2 Strikes in the north\n\nTwo things:\n\n- one; \n- another.\n\nFigure 3. Strikes by\nyear\n\nThe end."
    assert [(p.role, p.level, p.text) for p in read(text).paragraphs] == [
        ("heading", 2, "1.2 Strikes in the north"),
        ("body", 0, "Two things:"),
        ("item", 0, "- one;"),
        ("item", 0, "- another."),
        ("caption", 0, "Figure 3. Strikes by year"),
        ("body", 0, "The end."),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Year    Strikes   Share", "2010         64   51.6 %", "2011         60   48.4 %"],
        ["Year\tStrikes\tShare", "2010\t64\t51.6 %", "2011\t60\t48.4 %"],
        ["| Year | Strikes | Share |", "|---|---|---|", "| 2010 | 64 | 51.6 % |", "| 2011 | 60 | 48.4 % |"],
        ["Year | Strikes | Share", "2010 | 64 | 51.6 %", "2011 | 60 | 48.4 %"],
        ["Year Strikes Share", "2010 64 51.6 %", "2011 60 48.4 %"],
    ],
)
def test_a_table_is_read_however_its_columns_are_set(lines: list[str]) -> None:
    found = read("\n".join(["They met often.", "", "Table 2. Strikes by year", "", *lines, "", "They met again."]))
    (table,) = found.tables
    assert (table.caption, table.label, table.caption_line, table.first_line) == ("Table 2. Strikes by year", "2", 3, 5)
    assert table.header and table.header.texts == ["Year", "Strikes", "Share"]
    assert [row.texts for row in table.rows] == [["2010", "64", "51.6 %"], ["2011", "60", "48.4 %"]]
    assert [paragraph.text for paragraph in found.paragraphs if paragraph.role == "body"] == [
        "They met often.", "They met again.",
    ]  # fmt: skip


def test_cells_over_several_lines_are_put_together() -> None:
    text = """What do you want?

Answers Number Share

Better roads and bridges in all
34 27.4 %
parts of the country.
Rest. 48 38.7 %
More buses that go to the villages, and on
42 33.9 %
weekdays."""
    (table,) = read(text).tables
    assert [row.texts for row in table.rows] == [
        ["Better roads and bridges in all parts of the country.", "34", "27.4 %"],
        ["Rest.", "48", "38.7 %"],
        ["More buses that go to the villages, and on weekdays.", "42", "33.9 %"],
    ]
    assert table.caption == "What do you want?"


def test_prose_with_figures_at_the_ends_of_lines_is_no_table() -> None:
    text = """In the year that followed the committee counted 124
assemblies in the capital, and in the towns another 62
were seen; in all there were 186
of them, as the report of 2012
says on page 4."""
    assert read(text).tables == ()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_language_is_told(language: str) -> None:
    texts = {
        "en": "The number of strikes grew in that year.",
        "ru": "Число забастовок в этом году выросло, и это было видно.",
        "kk": "Бұл жылы ереуілдердің саны өсті және бәрі көрді.",
    }
    found = read("\n\n".join([texts[language]] * 3 + ["Қала" if language == "kk" else "12"]))
    assert found.languages == (language,)
    assert found.paragraphs[0].language == language


def test_a_scanners_text_is_judged_to_be_one_and_a_typed_one_is_not() -> None:
    typed = "They met in the town in 2006. There were 100 of them, and 20 left at 10 o'clock; it cost 5 °C of warmth.\n"
    scanned = (
        "They met in the town®. There were l0 of them, see https:/www.example.org/a of the K azakh town’°. It was 2O.\n"
    )
    assert not read(typed * 40).ocr.judged
    judged = read(scanned * 40).ocr
    assert judged.judged
    assert len(judged.reasons) >= 3


def test_the_thesis_gives_its_pages_notes_and_tables(shared: Path) -> None:
    found = read_manuscript(shared / "seed" / "thesis.txt")
    assert [note.label for note in found.notes] == [str(number) for number in range(1, 178)]
    assert found.ocr.judged
    assert found.languages == ("en",)
    (survey,) = [table for table in found.tables if table.first_line == 3373]
    assert survey.header and survey.header.texts == ["Answer Choices", "Responses", "Ratio"]
    assert [row.texts[1:] for row in survey.rows] == [
        ["77", "62.1 %"],
        ["46", "37.1 %"],
        ["15", "12.1 %"],
        ["9", "7.3 %"],
    ]
    assert [table.label for table in found.tables if table.label] == ["1", "2", "3"]
    answers = next(paragraph for paragraph in found.paragraphs if "77 responses" in paragraph.text)
    assert "67.1% (77 responses) of those surveyed" in answers.text
    assert answers.line_at(answers.text.index("67.1%")) == 1978


def test_a_dash_or_a_bracket_at_the_beginning_of_a_line_is_no_list() -> None:
    text = "They differed (F(4;\n103) = 4.37; p = 0.018), as the town\n- and the port - had said.\n- So it was.\n"
    assert [(paragraph.role, paragraph.text) for paragraph in read(text).paragraphs] == [
        ("body", "They differed (F(4; 103) = 4.37; p = 0.018), as the town - and the port - had said."),
        ("item", "- So it was."),
    ]


@pytest.mark.parametrize("caption", ["Таблица N 1. Число ярмарок и население", "Число ярмарок и население в городах"])
def test_a_caption_that_names_a_number_is_no_head_of_cells_divided_by_bars(caption: str) -> None:
    rows = "Город | Число | На 10 000 жителей\nОрлен | 31 | 48,6\nБавра | 39 | 8,2\nТесма | 21 | 12,6\n"
    (table,) = read(f"Ярмарки были везде.\n\n{caption}\n{rows}\nТак было всегда.\n").tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Орлен", "31", "48,6"],
        ["Бавра", "39", "8,2"],
        ["Тесма", "21", "12,6"],
    ]
