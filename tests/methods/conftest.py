"""Frames of every kind that hold the same rows, and answers by id."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import duckdb
import pandas as pd  # type: ignore[import-untyped]
import polars as pl
import pytest

Rows = Sequence[Mapping[str, Any]]


def as_duckdb(rows: Rows) -> duckdb.DuckDBPyRelation:
    connection = duckdb.connect()
    names = list(rows[0])
    columns = ", ".join(f'"{name}" VARCHAR' for name in names)
    connection.execute(f"CREATE TABLE given ({columns})")
    connection.executemany(
        f"INSERT INTO given VALUES ({', '.join('?' for _ in names)})",
        [[row.get(name) for name in names] for row in rows],
    )
    return connection.table("given")


KINDS: dict[str, Callable[[Rows], Any]] = {
    "rows": list,
    "pandas": lambda rows: pd.DataFrame(list(rows)),
    "polars": lambda rows: pl.DataFrame(list(rows)),
    "polars lazy": lambda rows: pl.LazyFrame(list(rows)),
    "pyarrow": lambda rows: pl.DataFrame(list(rows)).to_arrow(),
    "duckdb": as_duckdb,
}


@pytest.fixture(params=list(KINDS))
def framed(request: pytest.FixtureRequest) -> Callable[[Rows], Any]:
    """Put rows into one kind of frame; a test that uses it runs once for each kind."""
    return KINDS[request.param]


def by_id(findings: Sequence[Any]) -> dict[str, Any]:
    return {finding.id: finding for finding in findings}


def told(findings: Sequence[Any]) -> dict[str, Any]:
    """What findings say, by id: all but the digests of what they rest on."""
    return {
        finding.id: {name: part for name, part in finding.as_json().items() if name != "inputs"} for finding in findings
    }
