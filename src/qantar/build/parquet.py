"""Write relations as Parquet, the same bytes on every computer: rows in the order of the key, one thread, UTC."""

# ruff: noqa: S608 - every name and text in the SQL here goes through `quoted` or `text`.

from collections.abc import Sequence
from pathlib import Path

from qantar.tables.data import DataTable
from qantar.tables.database import Connection, connect, quoted, store, text
from qantar.tables.relations import Relation

#: Fixed, because the writer's own choice may follow the number of processors.
ROWS_A_GROUP = 122_880


def write_parquet(folder: Path, relations: list[Relation]) -> dict[str, Path]:
    """Write each relation to `NAME.parquet` in a folder; return the files by table."""
    folder.mkdir(parents=True, exist_ok=True)
    connection = connect()
    try:
        return {relation.name: _write(connection, relation, folder) for relation in relations}
    finally:
        connection.close()


def _write(connection: Connection, relation: Relation, folder: Path) -> Path:
    path = folder / f"{relation.name}.parquet"
    store(connection, relation)
    copy_parquet(connection, f"SELECT * FROM {quoted(relation.name)}", path)
    connection.execute(f"DROP TABLE {quoted(relation.name)}")
    return path


def write_large(folder: Path, lists: Sequence[DataTable]) -> dict[str, Path]:
    """Write each large list that may be published to `NAME.parquet`, in the order of its key; return the files."""
    found = {}
    for one in lists:
        relation = one.relation("rows", ends=True)
        # Of a list whose terms forbid rows there may be none: an empty file would say that it has none.
        if relation is not None and relation.limit(1).fetchall():
            path = folder / f"{one.name}.parquet"
            folder.mkdir(parents=True, exist_ok=True)
            key = ", ".join(quoted(part) for part in one.table.key if part in relation.columns)
            copy_parquet(one.connection, f"{relation.sql_query()} ORDER BY {key or 'ALL'}", path)
            found[f"data/{one.name}"] = path
    return found


def copy_parquet(connection: Connection, query: str, path: Path) -> None:
    """Write what a query gives, in its order."""
    connection.execute(
        f"COPY ({query}) TO {text(str(path))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROWS_A_GROUP})"
    )
