"""Large lists on Spark: the rows and columns that may be shown, as `Shown` declares them, in Spark's own words."""

import shutil
import tempfile
import warnings
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from qantar.errors import QantarError
from qantar.errors.engines import EngineError
from qantar.tables.database import quoted, text
from qantar.tables.publish import WITHHELD
from qantar.tables.spark_session import master, reason, start

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame, SparkSession

    from qantar.tables.data import DataTable, Shown, Shows
    from qantar.tables.data_files import DataFile

#: The types of DuckDB that Spark has under another name; what is not here and not named alike is read as text.
_TYPES = {"VARCHAR": "string", "TINYINT": "tinyint", "SMALLINT": "smallint", "INTEGER": "int", "BIGINT": "bigint"}
_TYPES |= {"UTINYINT": "smallint", "USMALLINT": "int", "UINTEGER": "bigint", "UBIGINT": "decimal(20,0)"}
_TYPES |= {"FLOAT": "float", "DOUBLE": "double", "BOOLEAN": "boolean", "DATE": "date", "TIMESTAMP": "timestamp_ntz"}
_TYPES |= {"TIMESTAMP WITH TIME ZONE": "timestamp"}


class Spark:
    """Spark while the analyses of a study run; it is started when the first list is asked for."""

    def __init__(self, work: Path | None = None) -> None:
        self._work = work
        self._folder: Path | None = None
        self._session: SparkSession | None = None
        self._own = False

    def __enter__(self) -> "Spark":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            if self._session is not None and self._own:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")  # that Java was stopped already, as by Ctrl-C
                    self._session.stop()
        finally:
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)
        if error is not None and not isinstance(error, QantarError) and _is_of_spark(error):
            raise EngineError.failed(master(), reason(error)) from None

    def frame(self, one: "DataTable", shows: "Shows") -> "DataFrame | None":
        """Return the rows of a list that may be shown so, in public columns; None where the terms allow none."""
        shown = one.shown(shows)
        if shown is None:
            return None
        frame = self._read(one)
        if shown.sources is not None:
            frame = frame.where(_from(shown))
        return frame.select(*(_cell(name, shown) for name in shown.columns))

    def _read(self, one: "DataTable") -> "DataFrame":
        """Read all files of a list as one, its columns by their names, in the types that DuckDB gives them."""
        from functools import reduce

        from pyspark.sql import functions as f

        types = one.connection.execute(f"DESCRIBE {quoted(one.view)}").fetchall()
        cast = {str(name): _TYPES.get(str(type_).split("(")[0], "string") for name, type_, *_ in types}
        cast |= {str(name): str(type_).lower() for name, type_, *_ in types if str(type_).startswith("DECIMAL(")}
        frames = []
        for number, file in enumerate(one.files):
            session = self.session
            frame = session.read.parquet(self._parquet(one, file, number))
            frames.append(frame.select(*(f.col(_name(name)).cast(cast[name]).alias(name) for name in file.columns)))
        return reduce(lambda all_, more: all_.unionByName(more, allowMissingColumns=True), frames)

    @property
    def session(self) -> "SparkSession":
        """The session, started when it is first asked for."""
        if self._session is None:
            self._folder = self._own_folder()
            self._session, self._own = start(self._folder)
        return self._session

    def _own_folder(self) -> Path:
        """Return an empty folder for what Spark writes; a kill may have left the last one's contents."""
        if self._work is None:
            return Path(tempfile.mkdtemp(prefix="qantar-spark-")).resolve()
        folder = (self._work / "spark").resolve()
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def _parquet(self, one: "DataTable", file: "DataFile", number: int) -> str:
        """Return where Spark finds a file. CSV becomes Parquet first: it is read in one way, whatever measures it."""
        if file.is_parquet:
            return file.path.resolve().as_uri()
        assert self._folder is not None, "a session has a folder"
        place = self._folder / f"{one.name}-{number}.parquet"
        one.connection.execute(f"COPY ({file.select}) TO {text(str(place))} (FORMAT parquet)")
        return place.as_uri()


def _name(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def _from(shown: "Shown") -> "Column":
    """Return whether the terms of a row's source let it be shown."""
    from pyspark.sql import functions as f

    source = f.col("source")
    return f.when(source.isNull(), f.lit(shown.unsourced)).otherwise(source.isin(list(shown.sources or ())))


def _cell(name: str, shown: "Shown") -> "Column":
    """Return a column as it may be shown: of actors only those who are public are named."""
    from pyspark.sql import functions as f

    cell = f.col(_name(name))
    if name not in shown.actors:
        return cell

    def one(part: Any) -> Any:  # noqa: ANN401 - a column of Spark, classic or remote
        return f.when(f.trim(part).isin(list(shown.public)), f.trim(part)).otherwise(f.lit(WITHHELD))

    if not shown.actors[name]:
        return f.when(cell.isNotNull(), one(cell)).alias(name)
    parts = f.array_sort(f.array_distinct(f.transform(f.split(cell, ";"), one)))
    return f.array_join(parts, ";").alias(name)


def _is_of_spark(error: BaseException) -> bool:
    return type(error).__module__.partition(".")[0] in ("pyspark", "py4j")
