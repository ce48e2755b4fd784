"""The engines that can measure the large lists of a study: DuckDB, which is always there, or Spark.

A measure is written once, and gives the same numbers on each. What an engine adds is size: DuckDB uses one computer,
Spark as many as there are.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qantar.errors.engines import EngineError

if TYPE_CHECKING:
    from qantar.tables.data import Engine

DUCKDB: Final = "duckdb"
SPARK: Final = "spark"
ENGINES = (DUCKDB, SPARK)


def look_for(name: str) -> None:
    """Raise a `UsageError` for an engine that does not exist, and an `EngineError` for one that is not installed."""
    if name not in ENGINES:
        raise EngineError.unknown(name, ENGINES)
    if name == SPARK:
        from qantar.tables.spark_session import look_for_spark

        look_for_spark()


@contextmanager
def open_engine(name: str, work: Path | None = None) -> "Iterator[Engine | None]":
    """Give an engine while it is needed; `work` is a private folder for what it writes meanwhile."""
    if name == DUCKDB:
        yield None
        return
    from qantar.tables.spark import Spark

    with Spark(work) as engine:
        yield engine
