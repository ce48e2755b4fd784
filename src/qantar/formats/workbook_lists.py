"""The drop-downs of a workbook: the words and ids that a column takes, and the ranges they are offered from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from qantar.formats.workbook import LISTS_SHEET, Sheet, SheetColumn
from qantar.study.study import Study

#: A list of more is no help to whoever opens it.
LONGEST_LIST = 5_000


@dataclass
class Lists:
    """The columns of the hidden sheet of lists, filled as they are asked for."""

    columns: list[tuple[str, list[str]]] = field(default_factory=list)

    def range_of(self, name: str, values: Sequence[str]) -> str:
        """Return the range that holds these values; the same name is written once."""
        known = [column[0] for column in self.columns]
        if name not in known:
            self.columns.append((name, list(values)))
            known.append(name)
        letters = column_letters(known.index(name))
        return f"'{LISTS_SHEET}'!${letters}$2:${letters}${len(values) + 1}"


def choices_of(study: Study, sheets: Sequence[Sheet], sheet: Sheet, column: SheetColumn, lists: Lists) -> str:
    """Return the range of what a column takes; empty where it takes anything.

    Ids are offered from the sheet of their own table, so that a row added there is offered at once.
    """
    declared = column.column
    if declared is None:
        return ""
    if declared.choices:
        return lists.range_of(f"{sheet.table.name}.{column.name}", declared.choices)
    if declared.vocabulary:
        codes = list(_codes(study, declared.vocabulary))
        return lists.range_of(f"vocabularies/{declared.vocabulary}", codes) if codes else ""
    if declared.refers and declared.refers not in ("*", "options"):
        return _ids(study, sheets, sheet, declared.refers, lists)
    return ""


def column_letters(place: int) -> str:
    """Return the letters of a column by its place, counted from 0.

    >>> column_letters(0), column_letters(27)
    ('A', 'AB')
    """
    letters, rest = "", place + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(65 + letter) + letters
    return letters


def _codes(study: Study, vocabulary: str) -> Iterator[str]:
    for row in study.rows["vocabularies"]:
        if row.record.vocabulary == vocabulary:
            yield row.record.code


def _ids(study: Study, sheets: Sequence[Sheet], sheet: Sheet, table: str, lists: Lists) -> str:
    for other in sheets:
        if other.table.name == table and other.folder in ("", sheet.folder):
            place = [one.name for one in other.columns].index("id") if "id" in other.table.key else -1
            if place >= 0:
                name, letters = f"'{other.title}'", column_letters(place)
                filled = f"COUNTA({name}!${letters}:${letters})-1"
                return f"OFFSET({name}!${letters}$2,0,0,MAX(1,{filled}),1)"
    ids = [id_ for id_ in study.index.get(table, {}) if "/" not in id_][:LONGEST_LIST]
    return lists.range_of(table, ids) if ids else ""
