"""A manuscript in Word (.docx): paragraphs, tables and notes as the file has them; comments are left alone.

The extracted text has a line for each paragraph or line break, one for each row of a table with bars between its cells,
and the notes, headers and footers at the end. Pages are those that Word last laid out, if it wrote them down.
"""

from __future__ import annotations

import zipfile
from collections import defaultdict
from pathlib import Path

from qantar.audit.manuscript import Cell, Line, Manuscript, Marker, Note, Paragraph, Role, Row, Span, TableBlock
from qantar.audit.reading_joining import Piece, join
from qantar.audit.reading_languages import language_of, languages_of, with_language
from qantar.audit.reading_markers import Call, raised_calls, without
from qantar.audit.reading_ocr import judge_ocr
from qantar.audit.reading_paragraphs import marker
from qantar.audit.reading_plain import in_language
from qantar.audit.table_tokens import CAPTION
from qantar.audit.word_file import WordFile
from qantar.audit.word_xml import WordParagraph, WordTable
from qantar.errors.manuscripts import ManuscriptError


def read_word(path: Path) -> Manuscript:
    """The manuscript that a Word file holds; a ManuscriptError says what is wrong with the file."""
    try:
        with zipfile.ZipFile(path) as archive:
            draft = _Draft(WordFile(path, archive))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError, RuntimeError) as error:
        raise ManuscriptError.broken(path, "a Word file", str(error)) from error
    if not draft.lines:
        raise ManuscriptError.empty(path)
    return draft.manuscript(str(path))


class _Draft:
    """The manuscript as far as it has been read."""

    def __init__(self, file: WordFile) -> None:
        self.lines: list[Line] = []
        self.paragraphs: list[Paragraph] = []
        self.tables: list[TableBlock] = []
        self.notes: list[Note] = []
        self.page: int | None = 1 if file.has_pages else None
        self.remarks = file.remarks
        self.called: dict[tuple[str, str], str] = {}
        self.both = file.has_footnotes and file.has_endnotes
        self.counts: dict[str, int] = defaultdict(int)
        for block in file.body():
            if isinstance(block, WordTable):
                self._table(block)
            else:
                self._paragraph(block)
        for kind, id_, paragraphs in file.notes():
            self._note(kind, id_, paragraphs)
        for text in file.margins():
            self._line(text, "running-head")

    def manuscript(self, path: str) -> Manuscript:
        """What was read, with languages."""
        languages = languages_of(self.paragraphs)
        return Manuscript(
            path=path,
            kind="word",
            lines=tuple(self.lines),
            paragraphs=tuple(with_language(paragraph, languages) for paragraph in self.paragraphs),
            tables=tuple(in_language(table, languages) for table in self.tables),
            notes=tuple(self.notes),
            ocr=judge_ocr(line.text for line in self.lines),
            languages=languages,
            remarks=tuple(self.remarks),
        )

    def _line(self, text: str, role: Role) -> int:
        self.lines.append(Line(len(self.lines) + 1, self.page, text, role))
        return len(self.lines)

    def _label(self, kind: str, id_: str) -> str:
        """Word counts notes in the order in which they are called; endnotes beside footnotes get an e."""
        if (kind, id_) not in self.called:
            self.counts[kind] += 1
            self.called[kind, id_] = "e" * (self.both and kind == "endnote") + str(self.counts[kind])
        return self.called[kind, id_]

    def _paragraph(self, block: WordParagraph) -> Paragraph | None:
        role = block.role
        if role == "body" and CAPTION.match(block.text) and len(block.text) < 300:
            role = "caption"
        pieces: list[Piece] = []
        raised: list[Call] = []  # calls of notes that were typed by hand
        starts: list[int] = []  # the number of the line on which each of the block's lines stands
        for number, text in enumerate(block.lines):
            self.page = None if self.page is None else self.page + block.breaks_before(number)
            starts.append(self._line(text, role if text.strip() else "blank"))
            typed = raised_calls(starts[-1] - 1, text)
            raised += typed
            parts = without(text, typed) if typed else [(0, text)]
            pieces += [Piece(starts[-1], column, part, column > 0) for column, part in parts]
        joined = join(pieces)
        if not joined.text.strip():
            return None
        markers = []
        for call in block.calls:
            line = starts[call.line]
            offset = _offset(joined.spans, line, call.column)
            label = self._label(call.kind, call.id)
            markers.append(Marker(offset, line, f"[{label}]", label))
        markers += [marker(call, joined.spans, block.lines[call.place + 1 - starts[0]]) for call in raised]
        paragraph = Paragraph(
            joined.text, joined.spans, role, block.level, tuple(markers), language=language_of(joined.text)
        )
        if role != "note":
            self.paragraphs.append(paragraph)
        return paragraph

    def _table(self, block: WordTable) -> None:
        first = len(self.lines) + 1
        rows = []
        for cells in block.rows:
            number = self._line(" | ".join(cells), "table")
            rows.append(Row(tuple(Cell(text, number) for text in cells)))
        header = rows.pop(0) if len(rows) > 1 else None
        if rows:
            caption = self.paragraphs[-1] if self.paragraphs and self._stands_above(first) else None
            match = CAPTION.match(caption.text) if caption else None
            self.tables.append(
                TableBlock(
                    rows=tuple(rows),
                    first_line=first,
                    last_line=len(self.lines),
                    header=header,
                    caption=caption.text if caption else "",
                    caption_line=caption.lines[0] if caption else None,
                    label=(match["label"] or match["first"]) if match else None,
                )
            )

    def _stands_above(self, first: int) -> bool:
        last = self.paragraphs[-1]
        between = self.lines[last.lines[1] : first - 1]
        return len(last.text) < 300 and all(line.role == "blank" for line in between)

    def _note(self, kind: str, id_: str, blocks: list[WordParagraph]) -> None:
        called = (kind, id_) in self.called
        texts = [text for block in blocks for text in block.lines if text.strip()]
        pieces = [Piece(self._line(text.strip(), "note"), 0, text.strip()) for text in texts]
        joined = join(pieces)
        if joined.text:
            label = self._label(kind, id_) if called else f"{kind} {id_}"
            paragraph = Paragraph(joined.text, joined.spans, "note", language=language_of(joined.text))
            self.notes.append(Note(label, paragraph, called))


def _offset(spans: tuple[Span, ...], line: int, column: int) -> int:
    offset = 0
    for span in spans:
        if span.line > line or (span.line == line and span.column >= column):
            break
        offset = span.end if span.line < line else min(span.end, span.start + column - span.column)
    return offset
