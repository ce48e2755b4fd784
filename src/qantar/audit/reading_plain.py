"""A manuscript out of lines of text, as a text file or a PDF gives them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qantar.audit.manuscript import Kind, Line, Manuscript, Note, Role, TableBlock
from qantar.audit.reading_bytes import Decoded
from qantar.audit.reading_languages import languages_of, likely_language, with_language
from qantar.audit.reading_markers import find_calls
from qantar.audit.reading_notes import NoteLines, find_notes
from qantar.audit.reading_ocr import judge_ocr
from qantar.audit.reading_pages import PageLine, lines_of, margins
from qantar.audit.reading_paragraphs import find_paragraphs, paragraph_of
from qantar.audit.reading_tables import find_tables


def read_plain(path: str, decoded: Decoded) -> Manuscript:
    r"""The manuscript that a text holds.

    >>> read_plain("a.txt", Decoded("One line.\n\nAnother.", "UTF-8")).paragraphs[1].text
    'Another.'
    """
    found, guessed = lines_of(decoded.text)
    remarks = decoded.remarks
    if guessed:
        remarks = (*remarks, "pages were made out by the space with which each begins")
    return from_lines(path, "text", found, encoding=decoded.encoding, remarks=remarks)


def from_lines(
    path: str,
    kind: Kind,
    found: Sequence[PageLine],
    *,
    encoding: str | None = None,
    remarks: tuple[str, ...] = (),
    scanned: tuple[str, ...] = (),
) -> Manuscript:
    """The manuscript that lines make; `scanned` holds what the file itself says of having been scanned."""
    roles: list[Role] = ["body" if line.text.strip() else "blank" for line in found]
    for place, role in margins(found).items():
        roles[place] = role
    note_lines = find_notes(found, roles)
    tables = find_tables(found, roles)
    calls = find_calls(found, roles, note_lines)
    paragraphs = find_paragraphs(found, roles, calls)
    languages = languages_of(paragraphs)
    return Manuscript(
        path=path,
        kind=kind,
        lines=tuple(Line(place + 1, line.page, line.text, roles[place]) for place, line in enumerate(found)),
        paragraphs=tuple(with_language(paragraph, languages) for paragraph in paragraphs),
        tables=tuple(in_language(table, languages) for table in tables),
        notes=tuple(_notes(note_lines, found, languages)),
        ocr=judge_ocr((line.text for line in found), scanned, sum(not note.label_read for note in note_lines)),
        languages=languages,
        encoding=encoding,
        remarks=remarks,
    )


def _notes(note_lines: Sequence[NoteLines], found: Sequence[PageLine], languages: tuple[str, ...]) -> list[Note]:
    notes = []
    for note in note_lines:
        paragraph = paragraph_of(note.places, found, "note", {}, note.column)
        if paragraph is not None:
            notes.append(Note(note.label, with_language(paragraph, languages), note.label_read))
    return notes


def in_language(table: TableBlock, languages: tuple[str, ...]) -> TableBlock:
    """A table is in the language of its own words, or else of the manuscript."""
    words = " ".join([table.caption, *(text for row in table.rows[:20] for text in row.texts[:1])])
    return replace(table, language=likely_language(words, languages))
