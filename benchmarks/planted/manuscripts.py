"""An invented manuscript: passages with and without slips, in sections, with numbers of tables and notes."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Literal

from benchmarks.planted.forms import formed
from benchmarks.planted.kinds import HARD, KEPT_CAPTIONS, KEPT_HARD, KEPT_SECTIONS, KEPT_WORDINGS, KINDS
from benchmarks.planted.kinds.kind import Block, Far, Grid, Kind, Source
from benchmarks.planted.prose import CAPTIONS, FILLERS, HEADINGS, RAIN, SECTIONS, TITLES, numbered
from benchmarks.planted.speaking import CLOSE, OPEN, Marked, shown
from benchmarks.planted.world import TOWNS, World

PIECES = Literal["title", "heading", "paragraph", "caption", "table"]


@dataclass
class Piece:
    """One block of the manuscript; `passage` says which passage it belongs to (-1: none)."""

    kind: PIECES
    text: str = ""
    rows: list[list[str]] = field(default_factory=list)
    passage: int = -1
    slip: int = -1  # a slip of the builder's that it has part in, as a passage of its own
    note: str | None = None  # the text of a note that the block calls at its end; "" calls one that there is not

    @property
    def ids(self) -> tuple[int, int]:
        """The passages that its lines belong to."""
        return self.passage, self.slip


@dataclass(frozen=True)
class Slip:
    """An error that was put in: its kind, and the passage in which it stands."""

    kind: Kind
    passage: int


@dataclass
class Draft:
    """A manuscript before it is laid out."""

    language: str
    pieces: list[Piece]
    slips: list[Slip]
    kinds: list[str]  # of each passage


def write(seed: int, language: str, planted: Sequence[Kind], passages: int = 26, held_out: bool = False) -> Draft:
    """A manuscript with these slips among clean passages, some of which look like slips.

    `held_out`: in words that nobody who writes rules has seen, as far as there are such.
    """
    chance = random.Random(f"{seed}-{language}")
    world = World(language, chance, held_out)
    clean = [kind for kind in KINDS if kind.id not in _BY_BUILDER]
    chosen = [(kind, True) for kind in planted if kind.id not in _BY_BUILDER]
    hard = _sample_of(chance, [KEPT_HARD, HARD] if held_out else [HARD], passages // 3)
    rest = max(0, passages - len(chosen) - len(hard))
    chosen += [(kind, False) for kind in hard] + [(kind, False) for kind in _sample(chance, clean, rest)]
    chance.shuffle(chosen)
    near: list[list[Piece]] = []
    far: list[tuple[int, list[Piece]]] = []
    for number, (kind, wrong) in enumerate(chosen):
        here, there = _passage(world, kind, wrong, number)
        near.append(here)
        if there:
            far.append((number, there))
    pieces = _with_a_table(world, _in_sections(world, near, far))
    slips = [Slip(kind, number) for number, (kind, wrong) in enumerate(chosen) if wrong]
    slips += _number(world, pieces, [kind for kind in planted if kind.id in _BY_BUILDER], len(chosen))
    return Draft(language, pieces, slips, [kind.id for kind, _ in chosen])


_BY_BUILDER = ("section-number", "table-number")


def _sample(chance: random.Random, kinds: Sequence[Kind], count: int) -> list[Kind]:
    return [kind for _ in range(count // len(kinds) + 1) for kind in chance.sample(list(kinds), len(kinds))][:count]


def _sample_of(chance: random.Random, lists: Sequence[Sequence[Kind]], count: int) -> list[Kind]:
    """So many kinds, of a further list only when those before it are used up."""
    chosen: list[Kind] = []
    for kinds in lists:
        chosen += chance.sample(list(kinds), min(len(kinds), count - len(chosen)))
    return chosen


def _passage(world: World, kind: Kind, slips: bool, number: int) -> tuple[list[Piece], list[Piece]]:
    """The blocks of a passage, those here and those that stand further on."""
    style = world.chance.randint(0, 1)
    values, changed = kind.facts(world)
    if slips:
        values |= {key: marked(value) for key, value in changed.items()}
    here: list[Piece] = []
    there: list[Piece] = []
    kept = KEPT_WORDINGS.get(kind.id, {}).get(world.language) if world.held_out else None
    wording = world.chance.choice(kept or kind.words[world.language])
    for block in [wording] if isinstance(wording, str) else wording:
        (there if isinstance(block, Far) else here).extend(filled(block, values, world.language, style, number))
    return here, there


def marked(value: Any) -> Any:
    """A value that a slip has changed; the cells of a table are marked one by one, and what is left out is not."""
    return value if isinstance(value, list) or value == "" else Marked(value)


def filled(block: Block, values: dict[str, Any], language: str, style: int, number: int) -> list[Piece]:
    """The pieces of a block, with its fields filled in."""

    def one(field: re.Match[str]) -> str:
        value = values[field[1]]
        if field[2] == "topic":  # the number with what is counted
            return formed(value, values["counted"], language, style)
        return formed(value, field[2], language, style) if field[2] else shown(value, language, style)

    def said(text: str) -> str:
        return re.sub(r"\{([a-zA-Z]\w*)(?::([^}]+))?\}", one, text)

    if isinstance(block, Grid):
        rows = [[said(cell) for cell in block.header]]
        rows += [[shown(cell, language, style) for cell in row] for row in values[block.rows]]
        return [Piece("caption", said(block.caption), passage=number), Piece("table", rows=rows, passage=number)]
    if isinstance(block, Source):
        note = "" if values.get("note") == "" else said(block.note)
        text = said(block.text)
        return [Piece("paragraph", f"{OPEN}{text}{CLOSE}" if note == "" else text, passage=number, note=note)]
    return [Piece("paragraph", said(block.text if isinstance(block, Far) else block), passage=number)]


def _in_sections(world: World, near: list[list[Piece]], far: list[tuple[int, list[Piece]]]) -> list[Piece]:
    """Sections of four passages with words between; what stands further on comes two sections later or at the end."""
    title, dated = TITLES[world.language]
    pieces = [Piece("title", title.replace("{country}", world.country)), Piece("paragraph", dated)]
    headings = world.chance.sample(HEADINGS[world.language], len(HEADINGS[world.language]))
    groups = [near[start : start + 4] for start in range(0, len(near), 4)]
    for place, group in enumerate(groups):
        pieces.append(Piece("heading", headings[place % len(headings)]))
        pieces.append(Piece("paragraph", world.chance.choice(FILLERS[world.language])))
        for passage in group:
            pieces += passage
            if world.chance.random() < 0.4:
                pieces.append(Piece("paragraph", world.chance.choice(FILLERS[world.language])))
        for number, later in far:
            if number // 4 + 2 == place or (place == len(groups) - 1 and number // 4 + 2 > place):
                pieces += later
    return pieces


def _with_a_table(world: World, pieces: list[Piece]) -> list[Piece]:
    """The pieces with a table at their end, where they refer to some and have none."""
    refer = any("{@table}" in f"{piece.text}{piece.note}" for piece in pieces)
    if not refer or any(piece.kind == "caption" for piece in pieces):
        return pieces
    caption, *head = RAIN[world.language]
    rows = [head, *([TOWNS[world.language][town], str(world.chance.randint(40, 190))] for town in range(3))]
    return [*pieces, Piece("caption", caption), Piece("table", rows=rows)]


def _number(world: World, pieces: list[Piece], wrong: Sequence[Kind], passages: int) -> list[Slip]:
    """Give sections and tables their numbers, with a slip where one is wanted, and fill in references."""
    slips: list[Slip] = []
    counts: dict[str, list[int]] = {}
    sections, captions = (KEPT_SECTIONS, KEPT_CAPTIONS) if world.held_out else (SECTIONS, CAPTIONS)
    for sort, id_, forms in (("heading", "section-number", sections), ("caption", "table-number", captions)):
        members = [piece for piece in pieces if piece.kind == sort]
        numbers = list(range(1, len(members) + 1))
        kind = next((kind for kind in wrong if kind.id == id_), None)
        if kind and len(members) > 3:
            at = world.chance.randint(2, len(members) - 2)
            step = world.chance.choice([-1, 1])
            numbers = [number + step if place >= at else number for place, number in enumerate(numbers)]
            slips.append(Slip(kind, passages + len(slips)))
            members[at - 1].slip = members[at].slip = slips[-1].passage
            members[at].text = f"{OPEN}{CLOSE}" + members[at].text
        form = world.chance.choice(forms[world.language])
        for piece, number in zip(members, numbers, strict=True):
            piece.text = numbered(form, number, piece.text)
        counts[sort] = numbers
    noted = [piece for piece in pieces if piece.note is not None]
    for piece, following in pairwise(noted):
        if piece.note == "" and following.slip < 0:
            following.slip = piece.passage  # the gap shows there as well
    for piece in pieces:
        table = str(world.chance.choice(counts["caption"] or [1]))
        none = str(len(counts["caption"]) + 23)
        piece.text = piece.text.replace("{@table}", table).replace("{@no-table}", none)
        if piece.note:
            piece.note = piece.note.replace("{@table}", table).replace("{@no-table}", none)
            piece.note = piece.note.replace("{@box}", str(world.chance.randint(100, 900)))
    return slips
