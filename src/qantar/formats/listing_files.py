"""Where the events of a list are written: rows of events.csv and reports.csv, or data/NAME with a Parquet file."""

# ruff: noqa: S608 - every name and text in the SQL here goes through `quoted` or `text`.

import json
from collections.abc import Mapping
from json.encoder import encode_basestring
from pathlib import Path
from typing import TYPE_CHECKING

from qantar import names
from qantar.errors.imports import ImportRefusedError
from qantar.formats.format import Asked
from qantar.formats.imported import Import
from qantar.formats.listed import Origin
from qantar.formats.listing_changes import tell_changes
from qantar.study.data import LISTED, ListedEvent
from qantar.study.record import columns_of
from qantar.study.reports import FIGURES
from qantar.study.rows import header_of

if TYPE_CHECKING:
    from qantar.tables.database import Connection

#: A list with more rows than this is kept in data/NAME.
LARGE = 5000
EVENTS_FILE = "events.parquet"
#: As in a build: the writer's own choice may follow the number of processors.
_ROWS_A_GROUP = 122_880
#: In bytes: no cell of a list that is read is longer than half of it.
_LONGEST_ROW = 1 << 28


class Rows:
    """Keeps rows in memory while they are few, and on the disk from then on."""

    def __init__(self, asked: Asked, source: str, *, large: bool | None) -> None:
        self.asked = asked
        self.source = source
        home = _home(asked, source)
        if None not in (home, large) and home != large:
            raise ImportRefusedError.other_home(asked.name, large=bool(home))
        self.large = home if large is None else large
        self.kept: list[Mapping[str, str]] = []
        self.count = 0
        self._written: Path | None = None

    def add(self, row: Mapping[str, str]) -> None:
        """Keep one row."""
        self.count += 1
        self.kept.append(row)
        if len(self.kept) > LARGE and self.large is not False:
            self.large = True
            self._spill()

    def _spill(self) -> None:
        # A row is a line here, whatever stands in its cells: DuckDB's reader of CSV may fail on line breaks in them.
        # Empty cells are left out, which reads the same and takes half the time.
        path = self.asked.work / "rows.jsonl"
        with path.open("a", encoding="utf-8", newline="") as file:
            for row in self.kept:
                cells = [f'"{name}": {encode_basestring(cell)}' for name, cell in row.items() if cell]
                file.write(f"{{{', '.join(cells)}}}\n")
        self._written = path
        self.kept = []

    def finish(self, made: Import, origin: Origin, loses: str) -> None:
        """Put the rows where they belong."""
        if self.asked.study.row("sources", self.source) is None:
            made.source = origin.source(self.source, loses)
        if self.large:
            self._spill()
            write_list(self.asked, self.source, made, origin, f"SELECT * FROM {_spilled(self._written)}")
        else:
            self._as_rows(made)

    def _as_rows(self, made: Import) -> None:
        events = set(header_of(LISTED["events"])) - {f"{one}{end}" for one in FIGURES for end in ("", "_low", "_high")}
        for row in self.kept:
            made.rows["events"].append({name: cell for name, cell in row.items() if name in events and cell})
            figures: dict[str, str] = {name: row[name] for name in FIGURES if row.get(name)}
            if figures:
                report = {"id": f"{row['id']}-report", "event": row["id"]} | figures
                report |= {"adopted": ";".join(figures), "reason": "its only account here"}
                report |= {"source": row["source"], "locator": row["locator"]}
                made.rows["reports"].append(report)


def _home(asked: Asked, source: str) -> bool | None:
    """Say where the study has the rows of this list already: in data/NAME, in its tables, or nowhere."""
    if (asked.study.path / names.DATA_FOLDER / asked.name).is_dir():
        return True
    return False if any(row.record.source == source for row in asked.study.rows["events"]) else None


def _spilled(path: object) -> str:
    from qantar.tables.database import text

    columns = ", ".join(f"{text(name)}: 'VARCHAR'" for name in columns_of(ListedEvent))
    return (
        f"read_json({text(str(path))}, format = 'newline_delimited', maximum_object_size = {_LONGEST_ROW}, "
        f"columns = {{{columns}}})"
    )


def write_list(
    asked: Asked, source: str, made: Import, origin: Origin, select: str, within: "Connection | None" = None
) -> None:
    """Write what a query gives as data/NAME: rows by day and id, joined to those that the study has of this list.

    `within` is the database that the query is of, where it is not a new one.
    """
    from qantar.tables.database import connect, quoted, text

    connection = within or connect(spill=asked.work / "spill", threads=2)
    path = asked.work / EVENTS_FILE
    folder = f"{names.DATA_FOLDER}/{asked.name}"
    there = asked.study.path / folder / EVENTS_FILE
    try:
        connection.execute(f"CREATE VIEW new AS {select}")
        columns = {row[0] for row in connection.execute("DESCRIBE new").fetchall()}
        wanted = f"SELECT {', '.join(_typed(connection, columns))} FROM new"
        old = f"SELECT * FROM read_parquet({text(str(there))})"
        if there.is_file():
            tell_changes(connection, made, old, wanted, folder, replace=asked.replace)
        if there.is_file() and not asked.replace:
            wanted = f"{old} UNION ALL BY NAME SELECT * FROM ({wanted}) WHERE id NOT IN (SELECT id FROM ({old}))"
            made.grown.add(f"{folder}/{EVENTS_FILE}")
        have = {row[0] for row in connection.execute(f"DESCRIBE {wanted}").fetchall()}
        shown = ", ".join(quoted(name) for name in columns_of(ListedEvent) if name in have)
        connection.execute(
            f"COPY (SELECT {shown} FROM ({wanted}) ORDER BY date, id) TO {text(str(path))} "
            f"(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {_ROWS_A_GROUP})"
        )
        count = connection.execute(f"SELECT count(*) FROM read_parquet({text(str(path))})").fetchall()[0][0]
    finally:
        if within is None:
            connection.close()
    made.files[f"{folder}/{EVENTS_FILE}"] = path
    made.file_rows[f"{folder}/{EVENTS_FILE}"] = int(count)
    made.files[f"{folder}/{names.DATA_FILE}"] = _description(asked, source, origin)


def _typed(connection: "Connection", columns: set[str]) -> list[str]:
    """Return the columns that hold anything, each in its type: days as dates where each date is one."""
    from qantar.tables.database import quoted

    counted = ", ".join(f"count(nullif(CAST({quoted(name)} AS VARCHAR), ''))" for name in sorted(columns))
    day = "regexp_full_match(CAST(date AS VARCHAR), '\\d{4}-\\d{2}-\\d{2}')"
    # In one query: the rows of a list that was read line by line are read anew for each.
    *counts, not_days = connection.execute(f"SELECT {counted}, count(*) FILTER (WHERE NOT {day}) FROM new").fetchall()[
        0
    ]
    filled = {name for name, count in zip(sorted(columns), counts, strict=True) if count}
    found = []
    for name, column in columns_of(ListedEvent).items():
        if name not in filled and name not in ("id", "date", "kind"):
            continue
        cell = f"nullif(CAST({quoted(name)} AS VARCHAR), '')"
        kind = {"decimal": "DOUBLE", "whole": "BIGINT"}.get(column.kind, "VARCHAR")
        if column.kind == "date" and not not_days:
            kind = "DATE"
        found.append(f"CAST({cell} AS {kind}) AS {quoted(name)}")
    return found


def _description(asked: Asked, source: str, origin: Origin) -> bytes:
    """Return data.yaml: what a list is, where it is from, and what it counts."""
    said = {
        "title": origin.title,
        "table": "events",
        "source": source,
        "locator": "whole",
        "description": f"{origin.counts} {origin.threshold}".strip(),
        "licence": origin.licence,
        "URL": origin.url,
    }
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in said.items() if value]
    return ("\n".join([*lines[:2], f"files: [{EVENTS_FILE}]", *lines[2:]]) + "\n").encode("utf-8")
