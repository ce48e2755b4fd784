"""The columns of a table on paper: how broad each is, and figures to the right."""

import re
from typing import Any

from qantar.exports.syntax import Node, changed, text_of

#: A column is at least this share of a table, and a long text counts for no more letters than these.
_LEAST, _MOST = 0.06, 48
#: A word of more letters than these may break.
_LONG = 14


def laid_out(blocks: list[Node]) -> list[Node]:
    """Return blocks with the columns of each table set."""
    return list(changed(changed(blocks, _breakable), _set))


def _breakable(node: Node) -> list[Node] | None:
    """Let long names of records break where their parts meet: a column is narrower than some of them."""
    if node["t"] == "Table":
        node["c"][3:5] = changed(node["c"][3:5], _broken)
    return None


def _broken(node: Node) -> list[Node] | None:
    if node["t"] == "Str" and len(node["c"]) > _LONG:
        node["c"] = re.sub(r"(?<=[-/._])(?=\w)", "\u200b", node["c"])
    return None


def _set(node: Node) -> list[Node] | None:
    if node["t"] != "Table":
        return None
    head, bodies = node["c"][3], node["c"][4]
    rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3]))]
    cells = [row[1] for row in rows]
    count = len(node["c"][2])
    if any(len(row) != count for row in cells):
        return None  # cells that reach over several columns: as wide as they need
    numeric = _numeric(head, count)
    node["c"][2] = [
        [{"t": "AlignRight" if right else "AlignDefault"}, {"t": "ColWidth", "c": share}]
        for right, share in zip(numeric, shares([[text_of(cell) for cell in row] for row in cells]), strict=True)
    ]
    return None


def _numeric(head: list[Any], count: int) -> list[bool]:
    if not head[1]:
        return [False] * count
    return ["n" in cell[0][1] for cell in head[1][0][1]]


def shares(rows: list[list[str]]) -> list[float]:
    """Return what share of the width each column takes: by the letters of its fuller cells and its longest word.

    >>> shares([["Year", "What"], ["2019", "A rally in front of the waterworks"]])
    [0.167, 0.833]
    """
    wants = []
    for column in zip(*rows, strict=True):
        lengths = sorted(min(len(text), _MOST) for text in column)
        word = max((len(word) for text in column for word in re.split(r"[\s\u200b]+", text)), default=1)
        # A word takes more than its letters: capitals and figures are broad, and no word may be broken.
        wants.append(max(lengths[len(lengths) * 3 // 4], min(word, 20) * 1.3, 4) + 2)
    total = sum(wants)
    broad = [max(want / total, _LEAST) for want in wants]
    return [round(share / sum(broad), 3) for share in broad]
