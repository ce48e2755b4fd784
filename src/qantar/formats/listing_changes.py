"""What a list in data/NAME and a file imported again say of the same events: new, known, told otherwise, gone."""

# ruff: noqa: S608 - every name and text in the SQL here goes through `quoted` or `text`.

from typing import TYPE_CHECKING

from qantar.formats.imported import Import
from qantar.study.data import ListedEvent
from qantar.study.record import columns_of

if TYPE_CHECKING:
    from qantar.tables.database import Connection

#: So many events that differ are named, with their columns; the rest are counted.
NAMED = 1000


def tell_changes(connection: "Connection", made: Import, old: str, new: str, folder: str, *, replace: bool) -> None:
    """Tell what the events that two queries give have in common: with `replace` the old ones go, else they stay."""
    had, same, differ = _counts(connection, old, new)
    has = int(connection.execute(f"SELECT count(*) FROM ({new})").fetchall()[0][0])
    if replace:
        made.notes.append(
            f"{folder} has {had:,} events, and {has:,} take their place: {had - same:,} go that the file does not "
            f"have, {has - same:,} are new, and {differ:,} are told otherwise than before."
        )
        return
    made.notes.append(f"{folder} has {had:,} events: {has - same:,} of the file are new, and {same:,} are known.")
    if had > same:
        made.notes.append(
            f"Events of {folder} that are not in the file, and stay: {had - same:,} (--replace takes them out)."
        )
    if not differ:
        return
    made.notes.append(
        f"Events of {folder} that the file tells otherwise now: {differ:,}. They stay as they are (--replace takes "
        "those of the file)."
    )
    made.differing = [
        (f"{folder}/{id_}", tuple(filter(None, columns)))
        for id_, *columns in connection.execute(_differing(connection, old, new)).fetchall()
    ]


def _counts(connection: "Connection", old: str, new: str) -> tuple[int, int, int]:
    """Return how many events there were, how many of them the file has, and how many of those it tells otherwise."""
    had, same, differ = connection.execute(
        f"SELECT count(*), count(n.id), count(*) FILTER (n.id IS NOT NULL AND ({_unlike(connection, old, new)})) "
        f"FROM ({old}) o LEFT JOIN ({new}) n ON o.id = n.id"
    ).fetchall()[0]
    return int(had), int(same), int(differ)


def _differing(connection: "Connection", old: str, new: str) -> str:
    from qantar.tables.database import text

    cells = [f"CASE WHEN {test} THEN {text(name)} END" for name, test in _tests(connection, old, new).items()]
    return (
        f"SELECT o.id, {', '.join(cells)} FROM ({old}) o JOIN ({new}) n ON o.id = n.id "
        f"WHERE {_unlike(connection, old, new)} ORDER BY o.id LIMIT {NAMED}"
    )


def _unlike(connection: "Connection", old: str, new: str) -> str:
    return " OR ".join(_tests(connection, old, new).values()) or "false"


def _tests(connection: "Connection", old: str, new: str) -> dict[str, str]:
    """Return for each column a test whether its cells differ; a column that one side lacks is empty there."""
    from qantar.tables.database import quoted

    sides = {
        side: {row[0] for row in connection.execute(f"DESCRIBE {query}").fetchall()}
        for side, query in (("o", old), ("n", new))
    }
    found = {}
    for name in columns_of(ListedEvent):
        cells = [
            f"CAST({side}.{quoted(name)} AS VARCHAR)" if name in has else "CAST(NULL AS VARCHAR)"
            for side, has in sides.items()
        ]
        if name != "id" and any(name in has for has in sides.values()):
            found[name] = f"{cells[0]} IS DISTINCT FROM {cells[1]}"
    return found
