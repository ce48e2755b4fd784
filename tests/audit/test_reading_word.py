"""A Word file is read with its tables and notes; comments are left alone, and a harmful file is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from qantar.audit import read_manuscript
from qantar.errors.manuscripts import ManuscriptError
from tests.audit.manuscripts import WORD, footnotes, paragraph, run, table, word

CALL = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
RAISED = '<w:vertAlign w:val="superscript"/>'


def test_headings_notes_tables_and_lines(tmp_path: Path) -> None:
    body = (
        paragraph("1 Strikes", style="berschrift1")
        + paragraph("In 2006", CALL.format(3), ", of 124 people", CALL.format(2), " 77 agreed.")
        + paragraph("Table 4. Strikes by year")
        + table(["Year", "Strikes"], ["2010", "64"], ["2011", "62"])
    )
    read = read_manuscript(word(tmp_path / "a.docx", body, {"word/footnotes.xml": footnotes("Page 5.", "Page 4.")}))
    assert [(line.role, line.text) for line in read.lines] == [
        ("heading", "1 Strikes"),
        ("body", "In 2006, of 124 people 77 agreed."),
        ("caption", "Table 4. Strikes by year"),
        ("table", "Year | Strikes"),
        ("table", "2010 | 64"),
        ("table", "2011 | 62"),
        ("note", "Page 5."),
        ("note", "Page 4."),
    ]
    assert [(marker.offset, marker.label) for marker in read.paragraphs[1].markers] == [(7, "1"), (22, "2")]
    assert {note.label: note.text for note in read.notes} == {"1": "Page 4.", "2": "Page 5."}
    (found,) = read.tables
    assert (found.caption, found.label, found.header and found.header.texts) == (
        "Table 4. Strikes by year", "4", ["Year", "Strikes"],
    )  # fmt: skip
    assert [(row.line, row.texts) for row in found.rows] == [(5, ["2010", "64"]), (6, ["2011", "62"])]


def test_a_raised_figure_calls_a_note_unless_it_belongs_to_a_unit(tmp_path: Path) -> None:
    body = paragraph("In 2006", run("1", RAISED), " on 25 km", run("2", RAISED), " of land")
    read = read_manuscript(word(tmp_path / "a.docx", body)).paragraphs[0]
    assert read.text == "In 2006 on 25 km² of land"
    assert [(marker.offset, marker.raw, marker.label) for marker in read.markers] == [(7, "¹", "1")]


def test_comments_and_deleted_words_are_left_out_and_that_is_said(tmp_path: Path) -> None:
    gone = f'<w:del w:id="9"><w:r><w:delText>60</w:delText></w:r></w:del><w:ins w:id="8">{run("70 people")}</w:ins>'
    comments = f'<w:comments xmlns:w="{WORD}"><w:comment w:id="0">{paragraph("Is it 50?")}</w:comment></w:comments>'
    read = read_manuscript(word(tmp_path / "a.docx", f"<w:p>{gone}</w:p>", {"word/comments.xml": comments}))
    assert [line.text for line in read.lines] == ["70 people"]
    assert read.remarks == ("the comments in it were left alone", "its tracked changes were read as if accepted")
    none = {"word/comments.xml": f'<w:comments xmlns:w="{WORD}"/>'}
    assert read_manuscript(word(tmp_path / "b.docx", paragraph("70 people"), none)).remarks == ()


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"word/document.xml": b" " * 9_000_000}, "would unpack to more than"),
        ({"word/document.xml": "<!DOCTYPE d [<!ENTITY a 'b'>]><d/>"}, "declares entities"),
        ({"word/document.xml": "<w:document"}, "cannot be read as a Word file"),
        ({"word/document.xml": f'<w:document xmlns:w="{WORD}"/>'}, "has no body"),
        ({"word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body/></w:document>'}, "holds no text"),
    ],
)
def test_a_harmful_or_broken_file_is_refused(tmp_path: Path, parts: dict[str, str | bytes], words: str) -> None:
    with pytest.raises(ManuscriptError, match=words):
        read_manuscript(word(tmp_path / "a.docx", "", parts))


def test_a_cut_file_and_another_packed_file_are_refused(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", paragraph("Of 124 people, 77 agreed."))
    path.write_bytes(path.read_bytes()[:-60])
    with pytest.raises(ManuscriptError, match="cannot be read as a Word file"):
        read_manuscript(path)
