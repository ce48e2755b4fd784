"""Markdown is read without its signs, and what they mean is kept."""

from __future__ import annotations

import pytest

from qantar.audit import Manuscript
from qantar.audit.reading_bytes import Decoded
from qantar.audit.reading_markdown import read_markdown


def read(text: str) -> Manuscript:
    return read_markdown("a.md", Decoded(text, "UTF-8"))


def test_headings_lists_emphasis_and_code() -> None:
    front = "---\ntitle: 5 of 4\n---\n"
    text = "# Report\n\nIn **2006**, _77_ of 124\\* left.\n\n- 5 stayed\n\n```\n1 + 1 = 3\n```\n\nEnd\n---\n"
    found = read(front + text)
    assert [(p.role, p.level, p.text, p.lines) for p in found.paragraphs] == [
        ("heading", 1, "Report", (4, 4)),
        ("body", 0, "In 2006, 77 of 124* left.", (6, 6)),
        ("item", 0, "- 5 stayed", (8, 8)),
        ("heading", 2, "End", (14, 14)),
    ]
    assert {line.text for line in found.lines if line.role == "code"} >= {"title: 5 of 4", "1 + 1 = 3"}


def test_notes_and_their_calls() -> None:
    found = read("In 2006[^a] and 2007[^2], 77 left.\n\n[^2]: Page 5,\n    line 4.\n[^a]: Page 4.\n")
    assert found.paragraphs[0].text == "In 2006 and 2007, 77 left."
    assert [(marker.offset, marker.label) for marker in found.paragraphs[0].markers] == [(7, "a"), (16, "2")]
    assert [(note.label, note.text, note.lines) for note in found.notes] == [
        ("2", "Page 5, line 4.", (3, 4)), ("a", "Page 4.", (5, 5)),
    ]  # fmt: skip


def test_tables_have_their_header_and_no_signs() -> None:
    found = read(
        "Table 1. Strikes\n\n| Year | **Strikes** |\n|:--|--:|\n| 2010 | 64[^1] |\n| 2011 | 62 |\n\n[^1]: Note.\n"
    )
    (table,) = found.tables
    assert table.header and table.header.texts == ["Year", "Strikes"]
    assert [(row.line, row.texts) for row in table.rows] == [(5, ["2010", "64"]), (6, ["2011", "62"])]
    assert table.caption == "Table 1. Strikes"


def test_a_sentence_that_ends_with_a_call_is_no_heading() -> None:
    found = read("In 2013 the town had 255 strikes.[^1]\n\nThe mayor was silent.\n\n[^1]: The archive.")
    assert [paragraph.role for paragraph in found.paragraphs] == ["body", "body"]


@pytest.mark.parametrize("between", ["\n\nTable 2. B\n\n", "\n\nBeds\n\n", "\n\n", "\n\n#### B\n\n"])
def test_a_caption_divides_two_tables(between: str) -> None:
    one = "| Town | Asked |\n|---|---|\n| Aldo | 140 |\n| Gorn | 120 |\n| Total | 250 |"
    two = "| Village | Rooms |\n|---|---|\n| Cres | 100 |\n| Fens | 50 |\n| Total | 160 |\n"
    first, second = read(f"Table 1. A\n\n{one}{between}{two}").tables
    assert first.header and first.header.texts == ["Town", "Asked"] and len(first.rows) == 3
    assert second.header and second.header.texts == ["Village", "Rooms"] and len(second.rows) == 3
    assert (first.caption, second.label) == ("Table 1. A", "2" if "Table" in between else None)
