"""Which cells of a large list hold no number that they may hold, said in SQL: the database looks at all of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from qantar.study.fields import Column
from qantar.tables.data_files import DataFile
from qantar.tables.database import quoted

#: Degrees from the equator, and from Greenwich.
LIMITS = {"lat": 90, "lon": 180}
WHOLE = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "HUGEINT")


@dataclass(frozen=True)
class Wrong:
    """The SQL that finds wrong cells of a column, and the words for them; `off_globe` for a coordinate."""

    where: str
    why: str
    hint: str
    off_globe: bool = False


def wrong_numbers(file: DataFile, name: str, column: Column) -> Iterator[Wrong]:
    """Give what can be wrong with a column of whole numbers or of coordinates; nothing for any other column.

    Parquet may hold whole numbers as fractions, as programs write them where some are missing: 40.0 is 40.
    """
    cell, is_text = f"trim(CAST({quoted(name)} AS VARCHAR))", file.types[name] == "VARCHAR"
    if column.kind == "whole":
        digits = "[0-9]{1,12}" if is_text else r"[0-9]{1,12}([.]0+)?"
        where = f"{quoted(name)} < 0" if file.types[name] in WHOLE else f"NOT regexp_full_match({cell}, '{digits}')"
        yield Wrong(f"{cell} <> '' AND {where}", "it is not a whole number", "write digits alone, for example 124")
        yield from _crossed(file, name)
    elif column.kind == "decimal" and name in LIMITS:
        number, limit = f"TRY_CAST({cell} AS DOUBLE)", LIMITS[name]
        yield Wrong(
            f"{cell} <> '' AND ({number} IS NULL OR isnan({number}))",
            "it is not a decimal number",
            "write for example 43.25",
        )
        yield Wrong(
            f"{number} NOT BETWEEN -{limit} AND {limit} AND NOT isnan({number})",
            f"{'latitude' if name == 'lat' else 'longitude'} is off the globe",
            f"it lies between -{limit} and {limit}",
            off_globe=True,
        )


def _crossed(file: DataFile, name: str) -> Iterator[Wrong]:
    """Give rows whose lowest number is above their highest."""
    figure, _, end = name.rpartition("_")
    if end == "low" and f"{figure}_high" in file.columns:
        low, high = (f"TRY_CAST({quoted(f'{figure}_{side}')} AS BIGINT)" for side in ("low", "high"))
        why = f"{figure}_low is above {figure}_high"
        yield Wrong(f"{low} > {high}", why, "the fewest come first; leave an end that is not known empty")
