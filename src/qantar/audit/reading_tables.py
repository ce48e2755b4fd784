"""Tables in plain lines: where each begins and ends, its caption, and its rows even where cells run over lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qantar.audit import table_bars, table_columns, table_tails
from qantar.audit.manuscript import Cell, Role, Row, TableBlock
from qantar.audit.reading_pages import PageLine
from qantar.audit.table_tokens import CAPTION

_FAR = 4  # lines between a caption and its table
_LONG = 400  # characters; a longer block above a table is no caption


class Grid(NamedTuple):
    """The cells of a table as text with the place of its line, before it has a caption."""

    first: int
    last: int
    header: list[tuple[str, int]] | None
    rows: list[list[tuple[str, int]]]
    drawn: bool


def find_tables(lines: Sequence[PageLine], roles: list[Role]) -> list[TableBlock]:
    """The tables in the order of the text; their lines get the role `table`, their captions `caption`."""
    grids = _over_pages(_grids(lines, roles), lines, roles)
    for grid in grids:
        for place in range(grid.first, grid.last + 1):
            if roles[place] == "body":
                roles[place] = "table"
    captions = [_caption(_nearby(range(grid.first - 1, -1, -1), roles), True, lines, roles) for grid in grids]
    tables = []
    for grid, (caption, label) in zip(grids, captions, strict=True):
        if not caption:
            caption, label = _caption(_nearby(range(grid.last + 1, len(lines)), roles)[:1], False, lines, roles)
        tables.append(_block(grid, caption or _words_above(grid, lines, roles), label, lines))
    return tables


def _grids(lines: Sequence[PageLine], roles: Sequence[Role]) -> Iterator[Grid]:
    """Each run of lines is tried as what it looks most like: bars first, then aligned columns, then figures at ends."""
    place, count = 0, len(lines)
    texts = [line.text if role == "body" else "" for line, role in zip(lines, roles, strict=True)]
    while place < count:
        found = None
        if texts[place]:
            for kind in (table_bars, table_columns, table_tails):
                read = kind.read(texts, place)
                if read is not None:
                    found = Grid(*read)
                    break
        if found:
            yield found
            place = found.last + 1
        else:
            place += 1


def _over_pages(grids: Iterator[Grid], lines: Sequence[PageLine], roles: Sequence[Role]) -> list[Grid]:
    """The grids, with the parts of a table that a page break divides joined, and its header once."""
    joined: list[Grid] = []
    for grid in grids:
        if joined and _continues(joined[-1], grid, lines, roles):
            joined[-1] = joined[-1]._replace(last=grid.last, rows=[*joined[-1].rows, *grid.rows])
        else:
            joined.append(grid)
    return [grid._replace(rows=_without_header(grid)) for grid in joined]


def _continues(before: Grid, grid: Grid, lines: Sequence[PageLine], roles: Sequence[Role]) -> bool:
    """Whether a grid goes on with the one on the page before: nothing stands between, and it has no other header."""
    if lines[before.last].page == lines[grid.first].page or before.header is None:
        return False
    between = roles[before.last + 1 : grid.first]
    if any(role not in ("blank", "page-number", "running-head") for role in between):
        return False
    if grid.header is not None:
        return _words_of(grid.header) == _words_of(before.header)
    return len(grid.rows[0]) == len(before.header)


def _without_header(grid: Grid) -> list[list[tuple[str, int]]]:
    """The rows of a grid that do not repeat its header, as the first line of a page does."""
    head = _words_of(grid.header or [])
    return [row for row in grid.rows if _words_of(row) != head] or grid.rows


def _words_of(cells: Sequence[tuple[str, int]]) -> list[str]:
    return [" ".join(text.split()) for text, _ in cells]


def _block(grid: Grid, caption: Sequence[int], label: str | None, lines: Sequence[PageLine]) -> TableBlock:
    text = " ".join(" ".join(lines[place].text.split()) for place in caption)
    return TableBlock(
        rows=tuple(_row(row) for row in grid.rows),
        first_line=grid.first + 1,
        last_line=grid.last + 1,
        header=_row(grid.header) if grid.header else None,
        caption=text,
        caption_line=caption[0] + 1 if caption else None,
        label=label,
        drawn=grid.drawn,
    )


def _row(cells: Sequence[tuple[str, int]]) -> Row:
    return Row(tuple(Cell(" ".join(text.split()), place + 1) for text, place in cells))


def _caption(
    near: Sequence[int], above: bool, lines: Sequence[PageLine], roles: list[Role]
) -> tuple[list[int], str | None]:
    """The lines of a caption among those near a table, and the table's number; they get their role."""
    for number, place in enumerate(near):
        match = CAPTION.match(lines[place].text)
        if match:
            block = [*reversed(near[: number + 1])] if above else _to_blank(place, lines, roles)
            for other in block:
                roles[other] = "caption"
            return block, match["label"] or match["first"]
    return [], None


def _words_above(grid: Grid, lines: Sequence[PageLine], roles: Sequence[Role]) -> list[int]:
    """The short block right above a table that says what it holds; it stays a paragraph."""
    block: list[int] = []
    for place in range(grid.first - 1, -1, -1):
        if roles[place] in ("body", "caption"):
            block.insert(0, place)
        elif roles[place] != "blank" or (block and not lines[block[0]].text.strip()[:1].islower()):
            break
        if len(block) > 4:
            return []
    words = " ".join(lines[place].text for place in block).strip()
    return block if 0 < len(words) < _LONG and words[-1] in ":?…." else []


def _nearby(places: range, roles: Sequence[Role]) -> list[int]:
    found: list[int] = []
    for place in places:
        if roles[place] == "body":
            found.append(place)
        elif roles[place] not in ("blank", "page-number", "running-head") and (found or roles[place] != "note"):
            break  # only the notes of a page may stand between a caption at its foot and the table on the next
        if len(found) == _FAR:
            break
    return found


def _to_blank(place: int, lines: Sequence[PageLine], roles: Sequence[Role]) -> list[int]:
    block = [place]
    while len(block) < _FAR and place + 1 < len(lines) and roles[place + 1] == "body":
        place += 1
        block.append(place)
    return block
