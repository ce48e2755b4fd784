"""Relations in DuckDB: the private working database of a study, the copy that is published, and their keys proved."""

# ruff: noqa: S608 - every name and text in the SQL here goes through `quoted` or `text`.

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from qantar.tables.relations import Relation, RelationColumn

Connection = duckdb.DuckDBPyConnection
#: Rows handed over at once: enough to be quick, few enough to stay small in memory.
_BATCH = 50_000


def connect(path: Path | None = None, spill: Path | None = None, threads: int = 1) -> Connection:
    """Open a database that never asks the network for anything and knows no time zone but UTC.

    `spill` is where it may write what does not fit into memory.
    """
    config: dict[str, Any] = {
        "threads": threads,
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "memory_limit": "1200MB",
        "preserve_insertion_order": True,
    }
    if spill is not None:
        config["temp_directory"] = str(spill)
    connection = duckdb.connect(str(path) if path else ":memory:", config=config)
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute("SET enable_progress_bar = false")  # it would be drawn into the answer of a command
    return connection


def quoted(name: str) -> str:
    """Return a name as SQL writes it, whatever is in it.

    >>> quoted("crowd size")
    '"crowd size"'
    """
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """Return a text as SQL writes it.

    >>> text("the city's")
    "'the city''s'"
    """
    return "'" + value.replace("'", "''") + "'"


def number_from(connection: Connection, query: str, given: Mapping[str, Any] | None = None) -> int:
    """Return the one whole number that a query gives. A result must be fetched whole before the next query."""
    rows = connection.execute(query, dict(given or {})).fetchall()
    return int(rows[0][0] or 0)


def store(connection: Connection, relation: Relation, schema: str = "main") -> None:
    """Make a table of a relation, its rows in their order, with a comment on it and on each column."""
    table = f"{quoted(schema)}.{quoted(relation.name)}"
    columns = ", ".join(f"{quoted(column.name)} {column.type}" for column in relation.columns)
    connection.execute(f"CREATE TABLE {table} ({columns})")
    for start in range(0, len(relation.rows), _BATCH):
        insert(connection, table, list(zip(*relation.rows[start : start + _BATCH], strict=True)))
    if relation.title:
        connection.execute(f"COMMENT ON TABLE {table} IS {text(relation.title)}")
    for column in relation.columns:
        connection.execute(f"COMMENT ON COLUMN {table}.{quoted(column.name)} IS {text(column.doc)}")


def insert(connection: Connection, table: str, columns: Sequence[Sequence[Any]]) -> None:
    """Put rows into a table, handed over by column and all at once: row by row it takes a hundred times as long."""
    batch = {f"c{at}": np.fromiter(cells, dtype=object, count=len(cells)) for at, cells in enumerate(columns)}
    connection.register("batch", batch)
    connection.execute(f"INSERT INTO {table} SELECT * FROM batch")
    connection.unregister("batch")


def prove_keys(connection: Connection, relations: Mapping[str, Relation], also: Sequence[str] = ()) -> list[str]:
    """Say of each key that does not hold in the database what is wrong with it; nothing where all hold.

    A key is proved once for the whole table: no two rows share it, and no reference is left over when those
    that lead somewhere are taken away. `also` names records that are rows of no table (windows/january).
    Findings are not looked up here: they are known once the analyses ran.
    """
    connection.execute("CREATE OR REPLACE TEMP TABLE known_records (record VARCHAR)")
    for relation in relations.values():
        record = f"{text(relation.name + '/')} || {_id(relation)}"
        connection.execute(f"INSERT INTO known_records SELECT {record} FROM {quoted(relation.name)}")
    connection.executemany("INSERT INTO known_records VALUES (?)", [[record] for record in also]) if also else None
    wrong = []
    for relation in relations.values():
        wrong += _shared_keys(connection, relation)
        for column in relation.columns:
            if column.refers is not None or column.vocabulary is not None:
                wrong += _loose_ends(connection, relation, column, relations)
    connection.execute("DROP TABLE known_records")
    return wrong


def _id(relation: Relation) -> str:
    """Return the SQL of a row's id: the parts of its key joined by slashes."""
    return " || '/' || ".join(f"coalesce({quoted(part)}, '')" for part in relation.key)


def _shared_keys(connection: Connection, relation: Relation) -> list[str]:
    key = ", ".join(quoted(part) for part in relation.key)
    rows = connection.execute(
        f"SELECT {_id(relation)} FROM {quoted(relation.name)} GROUP BY {key} HAVING count(*) > 1 ORDER BY 1 LIMIT 3"
    ).fetchall()
    return [f"{relation.name}: more than one row has the key {id_}" for (id_,) in rows]


def _loose_ends(
    connection: Connection, relation: Relation, column: RelationColumn, relations: Mapping[str, Relation]
) -> list[str]:
    """Say which references of a column lead nowhere; `?Its name`, not defined yet, and `withheld` may."""
    prefix = _prefix(relation, column, relations)
    if prefix is None:
        return []
    cell = quoted(column.name)
    part = f"unnest(string_split({cell}, ';'))" if column.many else cell
    rows = connection.execute(
        f"SELECT DISTINCT part FROM (SELECT {prefix} AS prefix, {part} AS part FROM {quoted(relation.name)}) AS named "
        "ANTI JOIN known_records ON record = prefix || trim(part) "
        "WHERE part NOT LIKE '?%' AND trim(part) NOT LIKE 'findings/%' AND trim(part) NOT IN ('', 'withheld') "
        "ORDER BY 1 LIMIT 3"
    ).fetchall()
    return [f"{relation.name}.{column.name}: no row has the id {part}" for (part,) in rows]


def _prefix(relation: Relation, column: RelationColumn, relations: Mapping[str, Relation]) -> str | None:
    """Return the SQL of what stands before an id to make it table/id; None for a column that names no rows."""
    if column.vocabulary is not None and "vocabularies" in relations:
        return text(f"vocabularies/{column.vocabulary}/")
    if column.refers == "*":
        return "''"
    target = relations.get(column.refers or "")
    if target is None or not set(target.key[:-1]) <= set(relation.names):
        return None
    # A question is one of its own survey: the longer key begins with what both rows share.
    return " || ".join([text(f"{target.name}/"), *(f"{quoted(shared)} || '/'" for shared in target.key[:-1])])


def write_database(path: Path, relations: Sequence[Relation]) -> None:
    """Write relations into a new database file that holds nothing else."""
    path.unlink(missing_ok=True)
    connection = connect(path)
    try:
        for relation in relations:
            store(connection, relation)
        connection.execute("CHECKPOINT")
    finally:
        connection.close()
