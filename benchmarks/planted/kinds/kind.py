"""What a kind of error is: the words that say a thing, its true values, and the slip."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks.planted.world import World

Values = dict[str, Any]


@dataclass(frozen=True)
class Grid:
    """A table: caption and header with fields in braces; the rows are the value of a field. `far` stands further on."""

    caption: str
    header: Sequence[str]
    rows: str = "rows"
    numbered: bool = True


@dataclass(frozen=True)
class Far:
    """A paragraph that stands some pages further on."""

    text: str


@dataclass(frozen=True)
class Source:
    """A paragraph whose last sentence calls a note."""

    text: str
    note: str


Block = str | Grid | Far | Source
Wording = Sequence[Block] | str


@dataclass(frozen=True)
class Kind:
    """A kind of error, or of clean text that looks like one (`family` is empty then).

    `facts` gives the true values and those that the slip changes. `also` names families that find the same slip.
    """

    id: str
    family: str
    facts: Callable[[World], tuple[Values, Values]]
    words: Mapping[str, Sequence[Wording]]
    also: Sequence[str] = field(default=())
