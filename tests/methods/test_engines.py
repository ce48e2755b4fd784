"""Every measure over a large list gives the same findings, to the byte, whatever engine holds the list.

One list is read by Qantar itself and shown on DuckDB and on Spark; what is shown is also given to pandas and Polars.
"""

from __future__ import annotations

import json
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd  # type: ignore[import-untyped]
import polars as pl
import pytest

from qantar.build.answering import _frames as frames_of_study
from qantar.build.building import build
from qantar.methods import METHODS, find_method
from qantar.study.folder import read_study
from qantar.tables.data import DataTables, Shows, read_data
from qantar.tables.database import connect
from qantar.tables.publish import countable
from qantar.tables.relations import relations
from tests.meridia import write, write_study

SETTINGS: dict[str, list[dict[str, Any]]] = {
    "events-by-period": [
        {"by": "month", "split": "kind"},
        {"by": "day", "units": False, "window": "2020-12/2021-01"},
        {"by": "year", "kinds": ["riot"], "split": "issue"},
    ],
    "event-rates": [{"by": "week"}, {"by": "year", "kinds": ["peaceful-protest"]}],
    "event-mix": [{"of": "issue"}, {"of": "state_response", "by": "month"}, {"of": "kind", "window": "2021"}],
    "crowd-size": [{}, {"by": "window", "window": "2021"}],
    "peaceful": [{}, {"by": "month"}],
    "people-per-event": [{}, {"figure": "killed", "by": "month", "small_cells": 0}],
    "reach": [{"onset": "2021-01-05"}],
    "waves": [{"by": "month"}, {"by": "week", "kinds": ["riot"]}],
    "concentration": [{"top": 1}, {"window": "2021-03/2021-07"}],
    "response-lag": [{"kinds": ["peaceful-protest"], "responses": ["riot"], "draws": 100, "window": "2021-01/2021-06"}],
    "source-coverage": [{"by": "month"}],
    "lists-compared": [{"lists": ["data/heard", "data/told"]}],
}
#: Why a measure that reads large lists is not in the table above.
GAPS: dict[str, str] = {}
CASES = [(method, settings) for method, every in SETTINGS.items() for settings in every]
SHOWS: tuple[Shows, ...] = ("rows", "aggregates")
ENGINES = ("spark", "pandas", "polars")

HEARD = """\
title: Every rally that was heard of
table: events
files: [early.csv, late.parquet]
source: observatory-2022
locator: whole
"""
TOLD = """\
title: What a clerk was told
table: events
files: [told.csv]
source: tallies-only
locator: whole
"""
COLUMNS = (
    "id,date,place,kind,issue,violence,state_response,participants,organisers,"
    "crowd_low,crowd_high,detained_low,detained_high,killed_low,killed_high,source"
)
DATES = (
    "2020-12-{d:02}",
    "2021-01-{d:02}",
    "2021-02",
    "2021~",
    "2020-12-28/2021-01-03",
    "2021-03-{d:02}",
    "2021-0{m}-1{e}",
)


def row(number: int) -> dict[str, Any]:
    """An invented event: its cells follow from its number, and some are not filled in."""
    n = number * 7919
    date = DATES[n % len(DATES)].format(d=1 + n % 28, m=1 + n % 9, e=n % 10)
    crowd = None if n % 4 == 0 else n % 5_000
    return {
        "id": f"r-{number:04}",
        "date": date,
        "place": ("solis", "altamar", None, "meridia", "north-coast")[n % 5],
        "kind": ("peaceful-protest", "riot", "protest-with-intervention")[n % 3],
        "issue": ("political", "economic", None, "social")[n % 4],
        "violence": ("none", "by participants", "by state", None, "unknown")[n % 5],
        "state_response": (None, "none", "dispersal;arrests", "arrests")[n % 4],
        "participants": (None, "dockers", "dockers;witness-1", "witness-1", "?Somebody's;dockers")[n % 5],
        "organisers": (None, "harbour-league", "witness-1")[n % 3],
        "crowd_low": crowd,
        "crowd_high": None if crowd is None or n % 11 == 0 else crowd + n % 3,
        "detained_low": None if n % 3 else n % 50,
        "detained_high": None if n % 3 else n % 50 + n % 2,
        "killed_low": 0 if n % 2 else None,
        "killed_high": n % 2 if n % 2 else None,
        "source": (None, "gazette-2022", "closed-archive", "tallies-only")[n % 4],
    }


def of_heard(settings: dict[str, Any]) -> dict[str, Any]:
    return settings if "lists" in settings else settings | {"data": "heard"}


def csv_of(rows: list[dict[str, Any]]) -> str:
    lines = [",".join("" if cell is None else str(cell) for cell in row.values()) for row in rows]
    return "\n".join([COLUMNS, *lines, ""])


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Meridia with two lists: one in CSV and Parquet, of sources with all kinds of terms, one of aggregates alone."""
    folder = write_study(tmp_path_factory.mktemp("engines") / "meridia")
    sources = (folder / "sources.yaml").read_text(encoding="utf-8")
    more = "- {id: tallies-only, type: dataset, title: Tallies, issued: 2022, language: en, terms: aggregates}\n"
    write(folder, "sources.yaml", sources + more)
    rows = [row(number) for number in range(600)]
    write(folder, "data/heard/data.yaml", HEARD)
    write(folder, "data/heard/early.csv", csv_of(rows[:250]))
    write(folder, "data/told/data.yaml", TOLD)
    write(
        folder,
        "data/told/told.csv",
        csv_of([{**cells, "source": None} for cells in rows[300:400]]).replace(",source", ",locator"),
    )
    kept = {name: [cells[name] for cells in rows[250:]] for name in COLUMNS.split(",")}
    with connect() as database:
        types = {name: "BIGINT" if name.endswith(("_low", "_high")) else "VARCHAR" for name in kept}
        columns = ", ".join(f"unnest(${name}::{types[name]}[]) AS {name}" for name in reversed(kept))
        database.execute(f"CREATE TABLE late AS SELECT {columns}", kept)
        database.execute(f"COPY late TO '{folder / 'data/heard/late.parquet'}' (FORMAT parquet)")
    return folder


@pytest.fixture(scope="module")
def lists(study: Path, spark: Any) -> dict[str, DataTables]:
    """The lists of the study as each engine shows them."""
    read = read_study(study)
    found = {"duckdb": read_data(read), "spark": read_data(read, engine=spark)}
    assert [str(problem) for problem in found["duckdb"].problems if problem.severity == "error"] == []
    return found


def rows_of(frame: Any) -> list[dict[str, Any]]:
    if hasattr(frame, "fetchall"):
        return [dict(zip(frame.columns, cells, strict=True)) for cells in frame.fetchall()]
    return [cells.asDict() for cells in frame.collect()]


def converted(frame: duckdb.DuckDBPyRelation, engine: str) -> Any:
    table = frame.to_arrow_table()
    return table.to_pandas() if engine == "pandas" else pl.from_arrow(table)


@pytest.fixture(scope="module")
def answer(study: Path, lists: dict[str, DataTables]) -> Callable[[str, str, dict[str, Any]], str]:
    """What a measure finds in the lists as an engine holds them, in JSON."""
    read = read_study(study)
    tables = countable(read, relations(read))
    shown = {name: data.frames("aggregates") for name, data in lists.items()}
    for engine in ("pandas", "polars"):
        shown[engine] = {name: converted(frame, engine) for name, frame in shown["duckdb"].items()}

    def found(engine: str, method_id: str, settings: dict[str, Any]) -> str:
        method = find_method(method_id)
        read_settings = method.read_settings(of_heard(settings))
        frames = frames_of_study(read, tables, shown[engine])
        method.look_at(frames, read_settings)
        return json.dumps([finding.as_json() for finding in method.answers(frames, read_settings)])

    return found


def test_every_measure_of_large_lists_is_tried_or_has_a_reason() -> None:
    measures = {method.id for method in METHODS if {"data", "lists"} & set(method.settings.model_fields)}
    assert measures == set(SETTINGS) | set(GAPS)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("method", "settings"), CASES, ids=[f"{method}-{n}" for n, (method, _) in enumerate(CASES)])
def test_a_measure_is_the_same(
    answer: Callable[[str, str, dict[str, Any]], str], engine: str, method: str, settings: dict[str, Any]
) -> None:
    expected = answer("duckdb", method, settings)
    assert len(expected) > 500
    assert answer(engine, method, settings) == expected


@pytest.mark.parametrize("shows", SHOWS)
def test_the_same_rows_and_cells_are_shown(lists: dict[str, DataTables], shows: Shows) -> None:
    """Terms keep rows back, and actors who are withheld are not named, whatever shows them."""
    frames = {engine: data.frames(shows) for engine, data in lists.items()}
    assert list(frames["duckdb"]) == list(frames["spark"])
    assert ("data/told" in frames["duckdb"]) == (shows == "aggregates")
    for name, frame in frames["duckdb"].items():
        shown, others = (sorted(rows_of(one), key=lambda cells: cells["id"]) for one in (frame, frames["spark"][name]))
        assert shown == others
        assert "closed-archive" not in {cells.get("source") for cells in shown}
        assert {cells["participants"] for cells in shown} >= {None, "dockers", "dockers;withheld", "withheld"}
        assert {cells["organisers"] for cells in shown} == {None, "harbour-league", "withheld"}


@pytest.mark.parametrize("engine", ["spark", "pandas", "polars"])
def test_rows_without_a_date_or_place_and_numbers_that_are_none(spark: Any, engine: str) -> None:
    """Given by hand a list may lack dates, and hold NaN where a number is not known."""
    rows = [
        ("a", "2031-05-08", "mill", 40.0, 50.0),
        ("b", "2031-05", None, None, None),
        ("c", None, "mill", float("nan") if engine == "pandas" else None, None),
        ("d", "2031-05-09", "nowhere", 7.0, 7.0),
    ]
    names = ["id", "date", "place", "crowd_low", "crowd_high"]
    places: Any = {"places": [{"id": "mill", "kind": "region", "label": "Mill"}]}
    expected = [dict(zip(names, cells, strict=True)) for cells in rows]
    with duckdb.connect() as database:
        values = {name: [cells[name] for cells in expected] for name in names}
        types = {name: "DOUBLE" if name.startswith("crowd") else "VARCHAR" for name in names}
        columns = ", ".join(f"unnest(${name}::{types[name]}[]) AS {name}" for name in names)
        plain = {**values, "crowd_low": [40.0, None, None, 7.0]}
        relation = database.sql(f"SELECT {columns}", params=plain)
        found = [
            [finding.as_json() for finding in find_method(method)({"by": "month"}, events=frame, **places)]
            for frame in (relation, framed(engine, expected, spark))
            for method in ("events-by-period", "event-rates", "crowd-size")
        ]
    assert found[:3] == found[3:]


def framed(engine: str, rows: list[dict[str, Any]], spark: Any) -> Any:
    if engine == "spark":
        names = "id STRING, date STRING, place STRING, crowd_low DOUBLE, crowd_high DOUBLE"
        return spark.session.createDataFrame([tuple(cells.values()) for cells in rows], names)
    return pd.DataFrame(rows) if engine == "pandas" else pl.DataFrame(rows)


def test_a_build_is_the_same_to_the_byte(study: Path, spark: Any, tmp_path: Path) -> None:
    analyses = (study / "analyses.yaml").read_text(encoding="utf-8")
    asked = [
        {
            "id": f"asked-{n}",
            "method": method,
            "settings": settings | ({} if "lists" in settings else {"data": "heard"}),
        }
        for n, (method, settings) in enumerate(CASES[::4])
    ]
    write(study, "analyses.yaml", analyses + "".join(f"- {json.dumps(one)}\n" for one in asked))
    try:
        first = build(study, tmp_path / "one")
        again = build(study, tmp_path / "two", engine="spark")
    finally:
        write(study, "analyses.yaml", analyses)
    assert first.fresh
    assert again.fresh
    assert first.build_id == again.build_id
    files = {path.relative_to(first.out): path for path in first.out.rglob("*") if path.is_file()}
    different = [str(name) for name, path in files.items() if path.read_bytes() != (again.out / name).read_bytes()]
    assert [name for name in different if name not in ("study.duckdb", "manifest.json")] == []
    found = json.loads((first.out / "findings.json").read_text(encoding="utf-8"))["findings"]
    assert {finding["analysis"] for finding in found} >= {f"asked-{n}" for n in range(len(asked))}
    assert not [path for path in (study / ".qantar").iterdir() if path.name.startswith("spark")]


def test_ctrl_c_is_answered_as_before_spark_was_started(spark: Any) -> None:
    assert spark.session.sparkContext.getConf().get("spark.driver.bindAddress") == "127.0.0.1"
    assert "pyspark" not in str(getattr(signal.getsignal(signal.SIGINT), "__module__", ""))
