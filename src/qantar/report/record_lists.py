"""The list of all records of a table that have pages: a table to sort, to filter by words, and by kind."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

#: So many lines are on the page; a longer list is read on in the data.
MOST_LINES = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """One record in the list: where it leads, its cells, and by what each is sorted where that is not its text."""

    href: str
    cells: Sequence[Markup]
    sort: Sequence[str] = ()
    #: Its other names, by which the filter finds it too.
    names: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice above the list: only the lines that have one of these words in a column."""

    label: str
    column: int
    words: Sequence[str]


@dataclass(frozen=True, slots=True)
class Episode:
    """What many events belong to: what it is, how many they are, its first and last, and what is said of it whole."""

    anchor: str
    name: Markup
    definition: Markup
    count: int
    ends: Sequence[tuple[Markup, Markup]]
    said: int
    figures: int


@dataclass(frozen=True, slots=True)
class RecordList:
    """The list as a page shows it."""

    table: str
    columns: Sequence[str]
    lines: Sequence[Line]
    choices: Sequence[Choice]
    numeric: Sequence[int] = ()
    #: The column whose cell leads to the record.
    link: int = 0

    @property
    def shown(self) -> Sequence[Line]:
        """The lines that are on the page."""
        return self.lines[:MOST_LINES]
