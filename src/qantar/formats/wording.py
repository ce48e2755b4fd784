"""The words of a list in those of a study: a CSV for each format, and rows of the user's own that go before it.

Its columns are `column` and `value` as the list has them (`*` for every other value), the `field` of an event that is
filled, what it `becomes`, and what of it is `lost`. One value may fill several fields, with a row for each.
"""

import csv
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

from qantar import names
from qantar.errors import imports
from qantar.errors.imports import FileProblem, ImportFileError
from qantar.formats.imported import Lost

COLUMNS = ("column", "value", "field", "becomes", "lost")
#: The fields of an event that a value may fill; those with many take several rows for one value.
FIELDS = ("kind", "form", "issue", "issues", "demands", "state_response", "violence", "property_damage", "skip")
MANY = frozenset({"issues", "demands", "state_response"})
ANY = "*"


@dataclass(frozen=True, slots=True)
class Word:
    """One row of a mapping: what a value of a column becomes in one field, and what of it is lost."""

    column: str
    value: str
    field: str
    becomes: str
    lost: str = ""


class Filled(dict[str, list[str]]):
    """The fields that the values of one event fill, and the rows of the mapping that this took."""

    def __init__(self) -> None:
        super().__init__()
        self.used: list[Word] = []
        #: Values that no row has, with their columns.
        self.unknown: list[tuple[str, str]] = []

    def add(self, other: "Filled") -> "Filled":
        """Fill what is left with what other values give."""
        for name, many in other.items():
            self.setdefault(name, many)
        self.used += other.used
        self.unknown += other.unknown
        return self


@dataclass
class Words:
    """A whole mapping, and how often each of its rows that loses something was used."""

    rows: list[Word]
    used: Counter[Word] = field(default_factory=Counter)
    #: Values that no row has, by column.
    unknown: Counter[tuple[str, str]] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._by_value: dict[tuple[str, str], list[Word]] = {}
        for row in self.rows:
            self._by_value.setdefault((row.column, folded(row.value)), []).append(row)

    @property
    def columns(self) -> set[str]:
        """The columns that the mapping reads."""
        return {row.column for row in self.rows}

    def has(self, column: str, value: str) -> bool:
        """Say whether a value has a row of its own."""
        return (column, folded(value)) in self._by_value

    def of(self, column: str, value: str) -> list[Word]:
        """Return the rows for a value: its own, or those for any other; none where the mapping lacks it."""
        return self._by_value.get((column, folded(value))) or self._by_value.get((column, ANY)) or []

    def filled(self, values: Iterable[tuple[str, str]]) -> Filled:
        """Return the fields that values fill; of a field that takes one word the first that is given counts."""
        found = Filled()
        for column, value in values:
            if not value.strip():
                continue
            rows = self.of(column, value)
            found.used += [row for row in rows if row.lost]
            if not rows:
                found.unknown.append((column, value.strip()))
            for row in rows:
                into = found.setdefault(row.field, [])
                if row.becomes and row.becomes not in into and (row.field in MANY or not into):
                    into.append(row.becomes)
        return found

    def narrowing(self, column: str, values: Iterable[str], times: int) -> dict[str, list[str]]:
        """Return the fields that a code fills, read from the narrowest on: a wider one fills what is left.

        `times` is how many rows have the code.
        """
        found: dict[str, list[str]] = {}
        for value in values:
            rows = [row for row in self._by_value.get((column, folded(value)), ()) if row.field not in found]
            for row in rows:
                found.setdefault(row.field, []).append(row.becomes)
                if row.lost:
                    self.used[row] += times
        return found

    def count(self, filled: Filled) -> None:
        """Count what an event that is taken up lost: one that is set aside loses nothing."""
        for word in filled.used:
            self.used[word] += 1
        for unknown in filled.unknown:
            self.unknown[unknown] += 1

    def lost(self) -> list[Lost]:
        """Return what was lost, the most often first."""
        ordered = sorted(self.used.items(), key=lambda one: (-one[1], one[0].column, one[0].value))
        return [Lost(row.column, row.value, row.becomes, row.lost, count) for row, count in ordered]

    def loses(self) -> str:
        """Return what was lost as whole sentences for the page of the source, the most often first."""
        return loss_in_sentences(dict.fromkeys(one.lost.strip().rstrip(".") for one in self.lost()))


#: A loss that goes on from "do not say"; any other stands as it was written.
_CLAUSE = re.compile(
    r"(?:whether|which|what|who|whom|whose|that|how|when|where|why|by what|by whom|in which|the form|an issue|a form)\b"
)
#: So many losses stand in one sentence; one that has a comma stands in one of its own.
_IN_A_SENTENCE = 3


def loss_in_sentences(losses: Iterable[str]) -> str:
    """Return what is lost as sentences that can be read.

    >>> print(loss_in_sentences(["who marched", "what was blocked", "whether it was calm", "why"]))
    The words of this study do not say who marched, what was blocked, or whether it was calm. Nor do they say why.
    >>> loss_in_sentences(["dances are counted as marches"])
    'Dances are counted as marches.'
    """
    every = [loss for loss in losses if loss]
    groups: list[list[str]] = []
    for loss in (loss for loss in every if _CLAUSE.match(loss)):
        room = groups and len(groups[-1]) < _IN_A_SENTENCE and "," not in loss + groups[-1][-1]
        if room:
            groups[-1].append(loss)
        else:
            groups.append([loss])
    said = []
    for number, group in enumerate(groups):
        lead = "Nor do they say" if number else "The words of this study do not say"
        listed = f"{', '.join(group[:-1])}, or {group[-1]}" if len(group) > 1 else group[0]
        said.append(f"{lead} {listed}.")
    said += [f"{loss[0].upper()}{loss[1:]}." for loss in every if not _CLAUSE.match(loss)]
    return " ".join(said)


def folded(value: str) -> str:
    """Return a value as it is compared.

    >>> folded(" Peaceful  Protest ")
    'peaceful protest'
    """
    return " ".join(value.split()).casefold()


def shipped_words(format_: str) -> list[Word]:
    """Return the mapping that Qantar brings for a format; none where it brings none."""
    path = files("qantar.formats") / "words" / f"{format_}.csv"
    if not path.is_file():
        return []
    return list(_rows(csv.DictReader(path.read_text(encoding="utf-8").splitlines())))


def words_for(format_: str, study: Path, given: Path | None) -> Words:
    """Return the mapping of a format: the user's rows first, from `given` or from the study's mappings/FORMAT.csv.

    A value for which the user has a row takes none of the shipped rows for the same field.
    """
    own_file = given if given is not None else study / names.MAPPINGS_FOLDER / f"{format_}.csv"
    own = read_words(own_file) if given is not None or own_file.is_file() else []
    taken = {(row.column, folded(row.value), row.field) for row in own}
    return Words(
        [*own, *(row for row in shipped_words(format_) if (row.column, folded(row.value), row.field) not in taken)]
    )


def read_words(path: Path, whole: Collection[str] = ()) -> list[Word]:
    """Return the rows of a mapping that somebody wrote, or raise an `ImportFileError` with all that is wrong in it.

    `whole` are the fields that a column as a whole may be, in a row without a value; without any no row is such.
    """
    from qantar.formats.foreign_file import open_foreign
    from qantar.formats.foreign_table import cells_of, read_table

    if not path.is_file():
        raise imports.ImportRefusedError.no_file(path)
    table = read_table(open_foreign(path, path.parent))
    places = [table.need(name) for name in COLUMNS[:4]] + [table.place("lost")]
    table.fail_if_wrong()
    found: list[Word] = []
    for line, cells in table.rows():
        row = Word(*cells_of(cells, places))
        table.problems += _wrong(table.name, line, row, places, whole)
        found.append(row)
    table.fail_if_wrong()
    return found


def _wrong(name: str, line: int, row: Word, places: list[int | None], whole: Collection[str]) -> Iterator[FileProblem]:
    if not row.column:
        yield imports.bad_value(name, line, (places[0] or 0) + 1, "the row names no column of the list")
    known = FIELDS if row.value or row.column == ANY or not whole else tuple(whole)
    if row.field not in known:
        from qantar.errors.problems import did_you_mean

        what = f"{row.field!r} is no field that a {'column' if known is not FIELDS else 'value'} can fill"
        yield imports.bad_value(name, line, (places[2] or 0) + 1, what, did_you_mean(row.field, list(known)))


def _rows(reader: Iterable[Mapping[str, str]]) -> Iterator[Word]:
    for row in reader:
        yield Word(*(row.get(name) or "" for name in COLUMNS))


__all__ = ["ANY", "COLUMNS", "FIELDS", "ImportFileError", "Word", "Words", "read_words", "shipped_words", "words_for"]
