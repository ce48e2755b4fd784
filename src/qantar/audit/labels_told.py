"""Percentages that stand right beside the label of a row, and that the row does not have: hypertension (77.9 %).

One such figure may be of anything. Where a paragraph tells of several rows of one table, and nearly all its figures are
in their rows, one that is not has slipped.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from qantar.audit.answer import Place
from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, grids_of
from qantar.audit.passages import Figure, Passage

SHORTEST = 5  # letters of a label that is looked for
ENOUGH = 2  # figures of a paragraph that are in their rows, to one that is not
MOST_ROWS = 400
_NUMBER = re.compile(r"(?<![\d.,·])(\d{1,3}(?:[ ,]\d{3})+|\d+)(?:[.,·](\d+))?(?![\d·])")
_NOTE_MARK = re.compile(r"[\s*†‡§\d,;:]*$")
_BEHIND = re.compile(r"\s?\(\s?$")
_BEFORE = re.compile(r"\s(?:(?:were|was|are|is|had|reported|of them were|были|имели)\s)?", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;:()]+")
LONGEST = 80  # characters of a label


class LabelTold(NamedTuple):
    """A percentage beside the label of a row that has others."""

    passage: Passage
    figure: Figure
    label: str
    cells: tuple[str, ...]
    place: Place


def labels_told_wrong(draft: Draft) -> Iterator[LabelTold]:
    """The percentages that stand beside a label and are not in its row."""
    labels: dict[str, list[tuple[int, int]]] = {}
    grids = grids_of(draft)
    for number, grid in enumerate(grids):
        rows = _rows_by_label(grid)
        for label, row in rows.items() if ENOUGH < len(rows) <= MOST_ROWS else ():
            labels.setdefault(label, []).append((number, row))
    for passage in draft.passages if labels else ():
        if passage.paragraph.role != "body":
            continue
        percents = [one for one in passage.figures if one.is_percent and one.value.exact is not None]
        if len(percents) > ENOUGH:
            yield from _in_passage(grids, labels, passage, percents)


def _in_passage(
    grids: Sequence[Grid], labels: dict[str, list[tuple[int, int]]], passage: Passage, percents: Sequence[Figure]
) -> Iterator[LabelTold]:
    fits = Counter[int]()
    wrong: dict[int, list[LabelTold]] = {}
    for figure in percents:
        label = None if figure.value.vague else _label_beside(passage.text, figure, labels)
        for number, row in labels[label] if label else ():
            grid = grids[number]
            cells = grid.rows[row].cells[1:]
            if any(_holds(cell.text, figure) for cell in cells):
                fits[number] += 1
                continue
            told = tuple(cell.text for cell in cells if any(map(str.isdigit, cell.text)))
            place = Place(cells[0].line, grid.draft.manuscript.page_of(cells[0].line), f"{label}: {told[0]}")
            wrong.setdefault(number, []).append(LabelTold(passage, figure, label or "", told, place))
    for number, found in wrong.items():
        if fits[number] >= ENOUGH * len(found):
            yield from found
            return


def _label_beside(text: str, figure: Figure, labels: Container[str]) -> str | None:
    """The label before the bracket of a percentage, or behind it: hypertension (77.9 %), 28.8 % were soft."""
    opened = _BEHIND.search(text, max(0, figure.start - 3), figure.start)
    if opened:
        words = list(_WORD.finditer(text, max(0, opened.start() - LONGEST), opened.start()))
        tried = (text[word.start() : opened.start()] for word in words)
    else:
        first = _BEFORE.match(text, figure.end)
        if first is None:
            return None
        words = list(_WORD.finditer(text, first.end(), first.end() + LONGEST))
        ends = [word.end() for word in words if text[word.end() : word.end() + 2].strip()[:1] not in ("(", "-")]
        tried = (text[first.end() : end] for end in reversed(ends))
    return next((one.lower() for one in tried if one.lower() in labels), None)


def _rows_by_label(grid: Grid) -> dict[str, int]:
    """The rows with percentages by their label, where no two have the same."""
    found: dict[str, int] = {}
    doubled = set()
    for place, row in enumerate(grid.rows):
        label = _NOTE_MARK.sub("", row.cells[0].text.strip()).strip().lower() if row.cells else ""
        if len(label) < SHORTEST or not any("%" in cell.text for cell in row.cells[1:]):
            continue
        if label in found:
            doubled.add(label)
        found[label] = place
    return {label: place for label, place in found.items() if label not in doubled}


def _holds(cell: str, figure: Figure) -> bool:
    """Whether a cell has a number that is the percentage, at the decimals of the text."""
    said, step = figure.value.exact or Decimal(0), figure.value.step
    for match in _NUMBER.finditer(cell):
        number = Decimal(re.sub(r"[ ,]", "", match[1]) + (f".{match[2]}" if match[2] else ""))
        if abs(number - said) < step:
            return True
    return False
