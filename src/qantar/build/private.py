"""The private working database of a study: every table with every column, and the proof that its keys hold."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb

from qantar.errors.disk import DiskError
from qantar.tables.database import connect, prove_keys, store
from qantar.tables.relations import Relation

_FILE = "work.duckdb"


def keep_and_prove(relations: Mapping[str, Relation], also: Sequence[str], work: Path | None) -> list[str]:
    """Put all relations into the database of the working folder (in memory without one); say which keys do not hold.

    `also` names records that are rows of no table.
    """
    path = work / _FILE if work is not None else None
    if path is not None:
        for old in (path, path.with_suffix(".duckdb.wal")):
            old.unlink(missing_ok=True)
    try:
        connection = connect(path)
        try:
            for relation in relations.values():
                store(connection, relation)
            return prove_keys(connection, relations, also)
        finally:
            connection.close()
    except (duckdb.IOException, duckdb.TransactionException, duckdb.FatalException) as error:
        raise DiskError(f"{path or 'the working database'} could not be written", "is the disk full?") from error
