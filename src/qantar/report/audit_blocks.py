"""A manuscript in blocks for the page of its audit: paragraphs, headings, rows of tables, with what is told of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from markupsafe import Markup, escape

from qantar.audit.answer import Discrepancy
from qantar.audit.manuscript import Line, Manuscript, Role
from qantar.audit.table_tokens import is_ruler

_ALONE: frozenset[Role] = frozenset({"table", "code", "running-head", "page-number"})  # each line is a block
_BARS = re.compile(r"\s*[|¦│]\s*")
_GAPS = re.compile(r"\t+|\s{2,}")
MOST_CELLS = 12  # beside each other; more run on from line to line
MOST_BLOCKS = 12  # beside which what is told of the first may stand

Spans = list[tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class Told:
    """A discrepancy with its number on the page, its own words, and the numbers of lines that it leads to."""

    number: int
    found: Discrepancy

    @property
    def shape(self) -> str:
        """A sign for how grave it is, so that colour is never alone."""
        return {"error": "▲", "warning": "●", "note": "○"}[self.found.severity]


@dataclass(slots=True)
class Block:
    """What belongs together: its lines, each in cells (one but in tables), and what is told beside them.

    `cells` is how many the widest row of its table has, `beside` how many blocks there are up to the next with
    something told: as far the margin is free.
    """

    role: Role
    lines: list[tuple[int, list[Markup]]] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    cells: int = 0
    is_head: bool = False
    beside: int = 1


def blocks_by_page(manuscript: Manuscript, told: Sequence[Told]) -> list[tuple[int | None, list[Block]]]:
    """The blocks of each page in the order of the text."""
    by_line: dict[int, list[Told]] = {}
    for one in told:
        by_line.setdefault(one.found.place.line, []).append(one)
    starts = {paragraph.lines[0] for paragraph in manuscript.paragraphs} | {note.lines[0] for note in manuscript.notes}
    heads = {table.header.line for table in manuscript.tables if table.header}
    widths = _widths(manuscript)
    pages = []
    for page, lines in groupby(manuscript.lines, lambda line: line.page):
        blocks = list(_blocks(lines, by_line, starts, widths, heads))
        if blocks:
            _spread(blocks)
            pages.append((page, blocks))
    return pages


def _blocks(
    lines: Iterator[Line],
    by_line: Mapping[int, list[Told]],
    starts: set[int],
    widths: Mapping[int, int],
    heads: set[int],
) -> Iterator[Block]:
    block: Block | None = None
    for line in lines:
        here = by_line.get(line.number, [])
        if not line.text.strip() or (line.role == "table" and is_ruler(line.text) and not here):
            if block:
                yield block
            block = None
            continue
        if block and (line.role in _ALONE or line.role != block.role or line.number in starts):
            yield block
            block = None
        block = block or Block(line.role, cells=widths.get(line.number, 0), is_head=line.number in heads)
        block.lines.append((line.number, _marked(line.text, _cells_of(line), here)))
        block.told += here
    if block:
        yield block


def _spread(blocks: Sequence[Block]) -> None:
    """Give what is told the room down to the next block with something told."""
    free = 1
    for block in reversed(blocks):
        block.beside = min(free, MOST_BLOCKS)
        free = 1 if block.told else free + 1


def _widths(manuscript: Manuscript) -> dict[int, int]:
    """How many cells the widest row of its table has, by the number of each line of a table."""
    widths: dict[int, int] = {}
    for table in manuscript.tables:
        rows = [manuscript.line(number) for number in range(table.first_line, table.last_line + 1)]
        width = max(len(_cells_of(line)) for line in rows)
        widths.update({line.number: width for line in rows if line.role == "table"})
    return widths


def _cells_of(line: Line) -> list[tuple[int, int]]:
    """Where the cells of a row begin and end; other lines are one."""
    text = line.text
    begin, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if line.role != "table":
        return [(0, len(text))]
    cut = _BARS if re.search("[|¦│]", text) else _GAPS
    cells: list[tuple[int, int]] = []
    for match in cut.finditer(text, begin, end):
        if match.start() > begin or cells:  # a bar at the beginning opens the row
            cells.append((begin, match.start()))
        begin = match.end()
    if begin < end:
        cells.append((begin, end))
    return cells or [(0, len(text))]


def _marked(text: str, cells: Sequence[tuple[int, int]], told: Sequence[Told]) -> list[Markup]:
    """The cells, with the words of each discrepancy marked where they stand, else the whole line."""
    spans: Spans = []
    whole: list[int] = []
    for one in told:
        at = _find(text, cells, one.found.stated)
        span = (at, at + len(one.found.stated), one.number)
        if at < 0 or any(at < end and start < span[1] for start, end, _ in spans):
            whole.append(one.number)
        else:
            spans.append(span)
    made = [_piece(text, cell, sorted(spans)) for cell in cells]
    if whole and not spans:
        made = [Markup("<mark>{}</mark>").format(piece) for piece in made]
    made[0] = Markup().join([*(Markup('<span id="d{}"></span>').format(number) for number in whole), made[0]])
    return made


def _find(text: str, cells: Sequence[tuple[int, int]], stated: str) -> int:
    """Where a cell says just this, else where the line does within a cell; -1 if nowhere."""
    for start, stop in cells:
        if text[start:stop] == stated:
            return start
    match = re.search(rf"(?<!\w){re.escape(stated)}(?!\w)", text)
    at = match.start() if match else text.find(stated)
    return at if any(start <= at and at + len(stated) <= stop for start, stop in cells) else -1


def _piece(text: str, cell: tuple[int, int], spans: Spans) -> Markup:
    pieces, end = [Markup()], cell[0]
    for start, stop, number in spans:
        if cell[0] <= start and stop <= cell[1]:
            pieces += [escape(text[end:start]), Markup('<mark id="d{}">{}</mark>').format(number, text[start:stop])]
            end = stop
    return Markup().join([*pieces, escape(text[end : cell[1]])])
