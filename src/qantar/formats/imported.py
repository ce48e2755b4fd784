"""What reading a file for import gives: rows and files to write, every row of the file accounted for, and questions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

#: So many lines of each reason are named; the rest are counted.
LINES_NAMED = 10


@dataclass
class SetAside:
    """Rows of the file that become nothing, for one reason, and the first lines they stand on."""

    reason: str
    rows: int = 0
    lines: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Question:
    """Something only the user knows: nothing is written before `--answer NAME=VALUE` says it."""

    name: str
    text: str
    choices: tuple[str, ...] = ()
    #: What in the file made it a question.
    seen: tuple[str, ...] = ()
    #: What the file looks like, to be confirmed or mended.
    suggestion: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lost:
    """What a mapping loses: so many rows had this value, and what of it the study's words cannot say."""

    column: str
    value: str
    becomes: str
    lost: str
    rows: int


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A place as the file names it that is none of the study's, with the number of rows there."""

    name: str
    rows: int


@dataclass
class Import:
    """Everything that one file becomes. Nothing of it is written yet.

    `rows_in` is what the file has, `rows_out` what of it is taken up; each other row is in `set_aside` with its
    reason, so that the three add up.
    """

    rows_in: int = 0
    rows_out: int = 0
    set_aside: list[SetAside] = field(default_factory=list)
    #: Rows for the tables of the study, by table: each cell as text. Known rows are told by key, or source and locator.
    rows: dict[str, list[dict[str, str]]] = field(default_factory=lambda: defaultdict(list))
    #: Files of their own, by path within the study: their content, or a file in the work folder that is moved there.
    files: dict[str, bytes | Path] = field(default_factory=dict)
    #: Those of them that people edit afterwards: they stay as they are where the others are there already.
    edited: frozenset[str] = frozenset()
    #: Those of them that keep every row of the file they take the place of.
    grown: set[str] = field(default_factory=set)
    #: Rows in each file of its own, where it has rows.
    file_rows: dict[str, int] = field(default_factory=dict)
    #: Events of a list in data/NAME that the file tells otherwise, and in which columns; the list's stay.
    differing: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    #: The work that the rows rest on, as a row of sources.yaml; left out where the study has it.
    source: dict[str, str] = field(default_factory=dict)
    questions: list[Question] = field(default_factory=list)
    lost: list[Lost] = field(default_factory=list)
    unplaced: list[Unplaced] = field(default_factory=list)
    #: How the file was understood, a line each: shown before anything is written.
    plan: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def aside(self, reason: str, line: int | None = None, rows: int = 1) -> None:
        """Set rows aside for a reason.

        >>> made = Import(rows_in=2, rows_out=1)
        >>> made.aside("no date", line=3)
        >>> made.adds_up, made.set_aside[0].lines
        (True, [3])
        """
        found = next((one for one in self.set_aside if one.reason == reason), None)
        if found is None:
            found = SetAside(reason)
            self.set_aside.append(found)
        found.rows += rows
        if line is not None and len(found.lines) < LINES_NAMED:
            found.lines.append(line)

    @property
    def adds_up(self) -> bool:
        """Whether every row of the file is accounted for."""
        return self.rows_in == self.rows_out + sum(one.rows for one in self.set_aside)


def only_filled(row: Mapping[str, str]) -> dict[str, str]:
    """Return the cells of a row that hold something.

    >>> only_filled({"id": "a", "form": ""})
    {'id': 'a'}
    """
    return {name: cell for name, cell in row.items() if cell}


def columns_used(rows: Sequence[Mapping[str, str]]) -> set[str]:
    """Return the columns that any of the rows fills."""
    return {name for row in rows for name, cell in row.items() if cell}
