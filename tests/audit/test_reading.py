"""A manuscript of text is read with its lines, pages and words whole; what cannot be read is said in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from qantar.audit import read_manuscript
from qantar.errors.manuscripts import ManuscriptError


def written(folder: Path, text: str | bytes, name: str = "report.txt") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_pages_and_lines_are_those_of_the_file(tmp_path: Path) -> None:
    read = read_manuscript(written(tmp_path, "One\nTwo\n\fThree\n\nFour\f\n"))
    assert [(line.number, line.page, line.text) for line in read.lines] == [
        (1, 1, "One"), (2, 1, "Two"), (3, 2, "Three"), (4, 2, ""), (5, 2, "Four"),
    ]  # fmt: skip


def test_words_are_joined_over_lines_and_lead_back_to_them(tmp_path: Path) -> None:
    text = "The govern-\nment of the co-\noperative paid ﬁve\u00a0thou\u00adsand in 2019-\n2020.\n"
    paragraph = read_manuscript(written(tmp_path, text)).paragraphs[0]
    assert paragraph.text == "The government of the co-operative paid five thousand in 2019-2020."
    assert [paragraph.line_at(paragraph.text.index(word)) for word in ("govern", "operative", "2020")] == [1, 3, 4]


@pytest.mark.parametrize(
    ("raw", "encoding", "remark"),
    [
        ("Число забастовок".encode("cp1251"), "Windows-1251", "not UTF-8"),
        ("The café of Zürich".encode("cp1252"), "Windows-1252", "not UTF-8"),
        ("Число забастовок".encode("utf-16"), "UTF-16", None),
        ("Число забастовок".encode("utf-16-le"), "UTF-16", "no byte-order mark"),
        (("Число " * 40).encode() + b"\xff" + ("забастовок " * 40).encode(), "UTF-8", "mix encodings"),
    ],
)
def test_the_encoding_is_found_and_said(tmp_path: Path, raw: bytes, encoding: str, remark: str | None) -> None:
    read = read_manuscript(written(tmp_path, raw))
    assert read.encoding == encoding
    assert bool(read.remarks) == bool(remark)
    assert remark is None or remark in read.remarks[0]


@pytest.mark.parametrize(
    ("raw", "words"),
    [(b"", "holds no text"), (b" \n\f ", "holds no text"), (bytes(range(256)) * 40, "is not text")],
)
def test_what_is_no_text_is_refused_in_words(tmp_path: Path, raw: bytes, words: str) -> None:
    with pytest.raises(ManuscriptError, match=words):
        read_manuscript(written(tmp_path, raw))
    with pytest.raises(ManuscriptError, match="there is no file"):
        read_manuscript(tmp_path / "another.txt")
