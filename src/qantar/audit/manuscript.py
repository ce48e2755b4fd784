"""What a manuscript is once it has been read: lines, paragraphs, tables and notes, each with its place."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "markdown", "word", "pdf"]
Role = Literal["body", "heading", "item", "caption", "note", "table", "running-head", "page-number", "code", "blank"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the extracted text as it stands there; `page` is None where the file has no pages."""

    number: int
    page: int | None
    text: str
    role: Role


@dataclass(frozen=True, slots=True)
class Span:
    """The part `text[start:end]` of a paragraph, which stands on `line` from its character `column` (from 0) on."""

    start: int
    end: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Marker:
    """A call of a note that stood at `offset` of a paragraph and was taken out of it.

    `raw` is what stands in the file; `label` the note it calls, None where a scanner made it unreadable.
    """

    offset: int
    line: int
    raw: str
    label: str | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, heading, caption, list item or note as one string, with the way back to its lines.

    >>> two = Paragraph("Of 124 people, 77 agreed.", (Span(0, 14, 7, 0), Span(15, 25, 8, 0)), "body")
    >>> two.line_at(15), two.line_at(0), two.lines
    (8, 7, (7, 8))
    """

    text: str
    spans: tuple[Span, ...]
    role: Role
    level: int = 0  # of a heading: 1 is the highest; 0 where unknown
    markers: tuple[Marker, ...] = ()
    language: str | None = None

    def line_at(self, offset: int) -> int:
        """The number of the line on which the character at an offset stands."""
        place = bisect_right(self.spans, offset, key=lambda span: span.start)
        return self.spans[max(place - 1, 0)].line

    @property
    def lines(self) -> tuple[int, int]:
        """The first and the last line."""
        return self.spans[0].line, self.spans[-1].line


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its text joined from all its lines, the first of which is `line`."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table. Rows of one table may differ in length where the file does not say what belongs where."""

    cells: tuple[Cell, ...]

    @property
    def line(self) -> int:
        """The line on which the row begins."""
        return min((cell.line for cell in self.cells), default=0)

    @property
    def texts(self) -> list[str]:
        """The texts of its cells."""
        return [cell.text for cell in self.cells]


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table: its caption, its header row, where one was seen, and its other rows.

    `drawn` says that the file itself marks the cells (Word, Markdown, columns cut by | or tabs). Otherwise rows were
    made out from where figures stand in lines of text.
    """

    rows: tuple[Row, ...]
    first_line: int
    last_line: int
    header: Row | None = None
    caption: str = ""
    caption_line: int | None = None
    label: str | None = None  # "2" of "Table 2."
    drawn: bool = True
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote; `paragraph` holds its text without the label.

    `label_read` is False where the label could not be read and follows from the notes around it.
    """

    label: str
    paragraph: Paragraph
    label_read: bool = True

    @property
    def text(self) -> str:
        """What the note says."""
        return self.paragraph.text

    @property
    def lines(self) -> tuple[int, int]:
        """Its first and its last line."""
        return self.paragraph.lines


@dataclass(frozen=True, slots=True)
class Ocr:
    """Whether the text was read by a scanner's program, and what shows it."""

    judged: bool
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A manuscript as read. `languages` come in the order of how much is written in each."""

    path: str
    kind: Kind
    lines: tuple[Line, ...]
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[TableBlock, ...]
    notes: tuple[Note, ...]
    ocr: Ocr
    languages: tuple[str, ...] = ()
    encoding: str | None = None
    remarks: tuple[str, ...] = ()

    def line(self, number: int) -> Line:
        """The line of a number (from 1)."""
        return self.lines[number - 1]

    def page_of(self, number: int) -> int | None:
        """The page on which a line stands, or None."""
        return self.lines[number - 1].page if 0 < number <= len(self.lines) else None

    @property
    def pages(self) -> int | None:
        """How many pages there are, or None where the file has none."""
        return self.lines[-1].page if self.lines else None
