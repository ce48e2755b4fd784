"""Read a manuscript - text, Markdown, Word or PDF - into lines, paragraphs, tables and notes, each with its place."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import NoReturn

from qantar.audit.manuscript import Kind, Manuscript
from qantar.audit.reading_bytes import decode
from qantar.audit.reading_markdown import read_markdown
from qantar.audit.reading_plain import read_plain
from qantar.errors.manuscripts import ManuscriptError

#: More text than the longest book has; a PDF or Word file carries pictures as well.
LARGEST_TEXT = 64 * 1024**2
LARGEST_PACKED = 256 * 1024**2
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "protected by a password, or in Word's older format .doc"),
    (b"{\\rtf", "in rich text format (.rtf)"),
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
)


def read_manuscript(path: Path | str) -> Manuscript:
    r"""Everything that a manuscript says, with the line and page of each piece; a ManuscriptError says what is wrong.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     place = Path(folder, "report.txt")
    ...     _ = place.write_text("Of 124 people asked, 77 dis-\nagreed.", encoding="utf-8")
    ...     read = read_manuscript(place)
    >>> read.paragraphs[0].text, read.paragraphs[0].line_at(24)
    ('Of 124 people asked, 77 disagreed.', 1)
    """
    path = Path(path)
    size, head = _look_at(path)
    kind = kind_of(head, path)
    largest = LARGEST_PACKED if kind in ("word", "pdf") else LARGEST_TEXT
    if size > largest:
        raise ManuscriptError.too_large(path, size, largest)
    if kind == "word":
        from qantar.audit.reading_word import read_word

        return read_word(path)
    if kind == "pdf":
        from qantar.audit.reading_pdf import read_pdf

        return read_pdf(path)
    decoded = decode(_bytes_of(path))
    if decoded is None:
        raise ManuscriptError.binary(path)
    if not decoded.text.strip():
        raise ManuscriptError.empty(path)
    return read_markdown(str(path), decoded) if kind == "markdown" else read_plain(str(path), decoded)


def kind_of(head: bytes, path: Path) -> Kind:
    """What kind of manuscript a file is, by how it begins and then by its name; other kinds are refused by name.

    >>> kind_of(b"%PDF-1.7", Path("thesis.txt")), kind_of(b"# Report", Path("report.md"))
    ('pdf', 'markdown')
    """
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return "word" if _is_word(path) else _refuse(path, "a packed file other than .docx")
    for begins, what in _OTHERS:
        if head[:64].lstrip().lower().startswith(begins):
            _refuse(path, what)
    return "markdown" if path.suffix.casefold() in (".md", ".markdown", ".mdown", ".qmd", ".rmd") else "text"


def _refuse(path: Path, what: str) -> NoReturn:
    raise ManuscriptError.other_format(path, what)


def _is_word(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return "word/document.xml" in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise ManuscriptError.broken(path, "a Word file", str(error)) from error


def _look_at(path: Path) -> tuple[int, bytes]:
    """The size of a file and how it begins."""
    try:
        if not path.exists():
            raise ManuscriptError.missing(path)
        if not path.is_file():
            raise ManuscriptError.not_a_file(path)
        with path.open("rb") as file:
            return path.stat().st_size, file.read(1024)
    except (OSError, ValueError) as error:
        raise ManuscriptError.unreadable(path, getattr(error, "strerror", None) or str(error)) from error


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ManuscriptError.unreadable(path, error.strerror or str(error)) from error
