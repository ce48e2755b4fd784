"""Layouts: the same manuscript as a thesis, a report, an article in Word, and as scanners and PDFs give it."""

from __future__ import annotations

import random
import re
import textwrap
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from benchmarks.planted.manuscripts import Draft, Piece
from benchmarks.planted.prose import NOTES
from benchmarks.planted.speaking import CLOSE, OPEN

WIDTH = 92
PAGE = 40
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_MARKS = re.compile(f"[{OPEN}{CLOSE}]")


@dataclass
class Laid:
    """The lines of a manuscript as extracting its text gives them, each with its passage, and the pages."""

    lines: list[str] = field(default_factory=list)
    passages: list[tuple[int, ...]] = field(default_factory=list)
    changed: set[int] = field(default_factory=set)  # numbers of lines with something that a slip changed
    open: bool = False

    def add(self, text: str, passage: tuple[int, ...] = ()) -> None:
        """Add a line; marks around what a slip changed are taken out and remembered."""
        if OPEN in text or self.open:
            self.changed.add(len(self.lines) + 1)
        self.open = (text.rfind(OPEN) > text.rfind(CLOSE)) if OPEN in text or CLOSE in text else self.open
        self.lines.append(_MARKS.sub("", text))
        self.passages.append(passage)

    def lines_of(self, passage: int) -> set[int]:
        """The numbers of a passage's lines."""
        return {number for number, of in enumerate(self.passages, 1) if passage in of}


Call = Callable[[int], str]
Table = Callable[[list[list[str]]], Iterator[str]]


def thesis(draft: Draft, folder: Path, chance: random.Random) -> tuple[Path, Laid]:
    """Pages with form feeds, notes at their foot, tables in columns."""
    laid = _paged(draft, chance, lambda number: str(number).translate(_RAISED), columns, noise=False)
    return _save(folder / "thesis.txt", laid, "\n"), laid


def scanned(draft: Draft, folder: Path, chance: random.Random) -> tuple[Path, Laid]:
    """The same as a scanner's program reads it: calls of notes become signs, letters others, tables run together."""
    for piece in draft.pieces:
        if piece.kind == "paragraph":
            piece.text = " ".join(_misread(word, chance) for word in piece.text.split(" "))
    laid = _paged(
        draft, chance, lambda number: chance.choice(["®", "'°", "°", "*°", "'®", "!®"]), run_together, noise=True
    )
    return _save(folder / "scan.txt", laid, "\n"), laid


_LOOKALIKES = (("l", "1"), ("o", "0"), ("а", "a"), ("о", "o"), ("е", "e"), ("с", "c"))


def _misread(word: str, chance: random.Random) -> str:
    """A word in which now and then a letter is taken for another sign, or the first one stands apart."""
    if chance.random() > 0.025 or not word.isalpha() or len(word) < 6:
        return word
    if word[0].isupper():
        return f"{word[0]} {word[1:]}"
    letter, sign = chance.choice(_LOOKALIKES)
    return word[0] + word[1:].replace(letter, sign, 1)


def from_pdf(draft: Draft, folder: Path, chance: random.Random) -> tuple[Path, Laid]:
    """Pages as a PDF gives them: no blank lines between paragraphs, numbers of notes glued to words."""
    laid = _paged(draft, chance, str, run_together, noise=False, apart=False)
    return _save(folder / "extracted.txt", laid, "\n"), laid


def _paged(draft: Draft, chance: random.Random, call: Call, table: Table, noise: bool, apart: bool = True) -> Laid:
    laid = Laid()
    body: list[tuple[str, tuple[int, ...]]] = []
    notes: list[tuple[str, tuple[int, ...]]] = []
    number = pages = 0

    def turn() -> None:
        nonlocal pages
        if pages:
            body[0] = ("\f" + body[0][0], body[0][1])
        pages += 1
        for text, passage in [*body, ("", ()), *notes, ("", ()), (str(pages), ())]:
            laid.add(text, passage)
        body.clear()
        notes.clear()

    for piece in draft.pieces:
        lines = list(_wrapped(piece, table))
        note = None
        if piece.note is not None:
            number += 1
            lines[-1] += call(number)
            if piece.note:
                label = chance.choice(["°", "®", "%", "!"]) if noise and chance.random() < 0.2 else str(number)
                note = textwrap.wrap(f"{label} {piece.note}", WIDTH, break_long_words=False, break_on_hyphens=False)
        if len(body) + len(notes) + len(lines) + len(note or []) > PAGE and body:
            turn()
        body += [(line, piece.ids) for line in lines]
        notes += [(line, piece.ids) for line in note or []]
        if piece.kind != "caption" and (apart or piece.kind in ("title", "heading", "table")):
            body.append(("", ()))
    turn()
    return laid


def _wrapped(piece: Piece, table: Table) -> Iterator[str]:
    if piece.kind == "table":
        yield from table(piece.rows)
    else:
        yield from textwrap.wrap(piece.text, WIDTH, break_long_words=False, break_on_hyphens=False) or [""]


def columns(rows: list[list[str]]) -> Iterator[str]:
    """Cells under each other with wide gaps."""
    widths = [max(len(_MARKS.sub("", row[column])) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        padded = [cell + " " * (width - len(_MARKS.sub("", cell))) for cell, width in zip(row, widths, strict=True)]
        yield "   ".join(padded).rstrip()


def run_together(rows: list[list[str]]) -> Iterator[str]:
    """Cells with one space between."""
    yield from (" ".join(row) for row in rows)


def endnotes(draft: Draft, folder: Path, chance: random.Random) -> tuple[Path, Laid]:
    """Indented paragraphs without blank lines, tables with bars, notes at the end, calls in square brackets."""
    laid = Laid()
    notes: list[tuple[str, tuple[int, ...]]] = []
    number = 0
    for piece in draft.pieces:
        if piece.kind == "table":
            for row in piece.rows:
                laid.add(" | ".join(row), piece.ids)
            laid.add("")
            continue
        text = piece.text
        if piece.note is not None:
            number += 1
            text += f" [{number}]"
            if piece.note:
                notes.append((f"[{number}] {piece.note}", piece.ids))
        indent = "    " if piece.kind == "paragraph" else ""
        if piece.kind in ("heading", "caption"):
            laid.add("")
        for line in textwrap.wrap(text, WIDTH, initial_indent=indent, break_long_words=False, break_on_hyphens=False):
            laid.add(line, piece.ids)
        if piece.kind in ("heading", "title"):
            laid.add("")
    laid.add("")
    laid.add(NOTES[draft.language])
    laid.add("")
    for text, passage in notes:
        for line in textwrap.wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False):
            laid.add(line, passage)
    return _save(folder / "endnotes.txt", laid, "\n"), laid


def markdown(draft: Draft, folder: Path, chance: random.Random) -> tuple[Path, Laid]:
    """A report in Markdown."""
    laid = Laid()
    notes: list[tuple[str, tuple[int, ...]]] = []
    number = 0
    for piece in draft.pieces:
        if piece.kind == "table":
            for place, row in enumerate(piece.rows):
                laid.add("| " + " | ".join(row) + " |", piece.ids)
                if place == 0:
                    laid.add("|" + "---|" * len(row), piece.ids)
        else:
            text = {"title": "# ", "heading": "## "}.get(piece.kind, "") + piece.text
            if piece.note is not None:
                number += 1
                text += f"[^{number}]"
                if piece.note:
                    notes.append((f"[^{number}]: {piece.note}", piece.ids))
            laid.add(text, piece.ids)
        laid.add("")
    for text, passage in notes:
        laid.add(text, passage)
    return _save(folder / "report.md", laid, "\n"), laid


def word(draft: Draft, folder: Path, chance: random.Random) -> tuple[Path, Laid]:
    """An article in Word with footnotes."""
    laid = Laid()
    body: list[str] = []
    notes: list[str] = []
    later: list[tuple[str, tuple[int, ...]]] = []
    for piece in draft.pieces:
        if piece.kind == "table":
            for row in piece.rows:
                laid.add(" | ".join(row), piece.ids)
            body.append(_word_table(piece.rows))
            continue
        call = ""
        if piece.note is not None:
            call = f'<w:r><w:footnoteReference w:id="{len(notes) + 2}"/></w:r>'
            notes.append(piece.note)
            if piece.note:
                later.append((piece.note, piece.ids))
        style = {"title": "Title", "heading": "Heading1", "caption": "Caption"}.get(piece.kind, "")
        laid.add(piece.text, piece.ids)
        body.append(_word_paragraph(piece.text, style, call))
    for text, passage in later:
        laid.add(text, passage)
    path = folder / "article.docx"
    _word_file(path, body, notes)
    return path, laid


_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _word_paragraph(text: str, style: str = "", more: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    shown = escape(_MARKS.sub("", text))
    return f'<w:p>{named}<w:r><w:t xml:space="preserve">{shown}</w:t></w:r>{more}</w:p>'


def _word_table(rows: list[list[str]]) -> str:
    made = ("".join(f"<w:tc>{_word_paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in made)}</w:tbl>"


def _word_file(path: Path, body: list[str], notes: list[str]) -> None:
    names = {"Title": "Title", "Heading1": "heading 1", "Caption": "caption"}
    styles = "".join(f'<w:style w:styleId="{id_}"><w:name w:val="{name}"/></w:style>' for id_, name in names.items())
    lines = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' * 2
    written = "".join(
        f'<w:footnote w:id="{id_}">{_word_paragraph(text)}</w:footnote>' for id_, text in enumerate(notes, 2) if text
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {_NS}><w:body>{''.join(body)}</w:body></w:document>")
        archive.writestr("word/styles.xml", f"<w:styles {_NS}>{styles}</w:styles>")
        archive.writestr("word/footnotes.xml", f"<w:footnotes {_NS}>{lines}{written}</w:footnotes>")


def _save(path: Path, laid: Laid, end: str) -> Path:
    path.write_text(end.join(laid.lines) + end, encoding="utf-8")
    return path


Layout = Callable[[Draft, Path, random.Random], tuple[Path, Laid]]
#: The layouts against which rules may be tried, and those that are kept for measuring.
TRIED: list[Layout] = [thesis, markdown, word, scanned]
HELD_OUT: list[Layout] = [thesis, markdown, word, endnotes, from_pdf, scanned]
