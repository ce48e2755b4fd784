"""Which rows of a study name a record: everything that its page gathers is found through this."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qantar.tables.published import Published

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]


class Mentions:
    """The rows of each table by what they name in a column; a list names each of its parts.

    A column `about` holds records of any table: there it is asked for as table/id.
    """

    def __init__(self, published: Published) -> None:
        self._published = published
        self._found: dict[tuple[str, str], dict[str, list[Row]]] = {}

    def __call__(self, table: str, column: str, value: str) -> Sequence[Row]:
        """Return the rows of a table that name a value in a column, in the order of the table."""
        if (table, column) not in self._found:
            self._found[table, column] = self._by(table, column)
        return self._found[table, column].get(value, ())

    def _by(self, table: str, column: str) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in self._published.rows(table):
            for part in parts_of(row.get(column)):
                found.setdefault(part, []).append(row)
        return found


def parts_of(cell: object) -> list[str]:
    """Return the parts of a list in a cell, each once.

    >>> parts_of("wages; prices;wages"), parts_of(None)
    (['wages', 'prices'], [])
    """
    parts = (part.strip() for part in str(cell or "").split(";"))
    return list(dict.fromkeys(part for part in parts if part))


def ancestry(site: "Site", vocabulary: str, code: object) -> tuple[str, ...]:
    """Return a code and the wider codes above it, the widest last."""
    found: list[str] = []
    here = str(code or "")
    while here and here not in found:
        found.append(here)
        row = site.published.row("vocabularies", f"{vocabulary}/{here}") or {}
        here = str(row.get("parent") or "")
    return tuple(found)
