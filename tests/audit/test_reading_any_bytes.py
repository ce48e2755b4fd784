"""Whatever the bytes of a file are, reading gives a manuscript or an error in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from qantar.audit import Manuscript, read_manuscript
from qantar.errors import QantarError
from tests.audit.manuscripts import footnotes, paragraph, pdf, table, word

ANY_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
PIECES = st.sampled_from(
    ["1 See 2007.\n", "12.5 %", "|", "\f", "\n\n", "Table 1. ", "¹²", "[^1]", "[^1]: ", "'°", "# ", "- ",
     "  34  ", "\t",
     "- \n", "ﬁ", "\u00ad\n", "co-\n", "2006*", "Of 124 people ", "кесте 3", "```\n", "---\n", "\r", "\0", "x" * 70,
     "Notes\n", "*", "_"]
)  # fmt: skip


def holds_together(read: Manuscript) -> None:
    """Every place in a paragraph leads to a line that holds what stands there."""
    assert [line.number for line in read.lines] == list(range(1, len(read.lines) + 1))
    for paragraph_ in [*read.paragraphs, *(note.paragraph for note in read.notes)]:
        assert paragraph_.spans
        for span in paragraph_.spans:
            here = paragraph_.text[span.start : span.end]
            assert 0 < len(here) == span.end - span.start
            line = read.line(span.line).text
            assert line[span.column : span.column + len(here)] == here or len(here) <= 3, "only odd signs are replaced"
        for marker in paragraph_.markers:
            assert 0 <= marker.offset <= len(paragraph_.text)
    for table_ in read.tables:
        assert all(table_.first_line <= cell.line <= table_.last_line for row in table_.rows for cell in row.cells)


def answered(path: Path) -> None:
    try:
        read = read_manuscript(path)
    except QantarError as error:
        assert error.message
        assert error.hint
    else:
        holds_together(read)


@ANY_FOLDER
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.docx", "a.pdf"]))
@example(b"PK\x03\x04", "a.docx")
@example(b"%PDF-1.4", "a.pdf")
@example(b"\xff\xfe\x00", "a.txt")
def test_any_bytes(tmp_path: Path, raw: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(raw)
    answered(tmp_path / name)


@ANY_FOLDER
@given(st.lists(PIECES | st.text(max_size=12), max_size=60), st.sampled_from(["a.txt", "a.md"]))
def test_any_text(tmp_path: Path, pieces: list[str], name: str) -> None:
    (tmp_path / name).write_text("".join(pieces), encoding="utf-8", errors="replace", newline="")
    answered(tmp_path / name)


@ANY_FOLDER
@given(st.data())
def test_a_file_spoilt_anywhere(tmp_path: Path, data: st.DataObject) -> None:
    body = paragraph("In 2006, 77 of 124") + table(["Year", "Number"], ["2010", "64"])
    whole = [
        word(tmp_path / "a.docx", body, {"word/footnotes.xml": footnotes("Page 4.")}),
        pdf(tmp_path / "a.pdf", [[(60, 700, 11, "Of 124 people who were asked, 77 agreed.")]]),
    ]
    path = data.draw(st.sampled_from(whole))
    raw = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(raw[: data.draw(st.integers(1, len(raw)))])
    answered(path)


@pytest.mark.parametrize(
    "text",
    [
        "word " * 200_000,
        "1" * 1_000_000,
        "a-" * 300_000,
        "|".join(["12"] * 10_000) + "\n" + "|".join(["13"] * 10_000),
        "\t".join(["12"] * 10_000) + "\n" + "\t".join(["13"] * 10_000),
        "Row 1\n" * 30_000,
        "row  with  gaps\n" * 30_000,
        "A 12 13 14\n" * 20_000,
        "1 See 2007.\n\n\f" * 5_000,
        "https://a/" * 100_000,
        "*_`[^<!--" * 60_000,
        "’°®*" * 200_000,
        "(" * 500_000 + ")" * 500_000,
        "\f" * 100_000 + "end",
    ],
    ids=lambda text: text[:12].strip(),
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_large_and_hostile_text(tmp_path: Path, text: str, name: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    answered(tmp_path / name)


def test_a_file_larger_than_any_manuscript_is_not_opened(tmp_path: Path) -> None:
    for name in ("a.txt", "a.pdf"):
        with (tmp_path / name).open("wb") as file:
            file.write(b"%PDF-1.7" if name == "a.pdf" else b"Words")
            file.truncate(500 * 1024**2)
        with pytest.raises(QantarError, match="500 MB"):
            read_manuscript(tmp_path / name)
    with pytest.raises(QantarError, match="is not a file"):
        read_manuscript(tmp_path)
