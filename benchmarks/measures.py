"""Every measure of events over one large list, through Qantar, by hand in SQL, and in pandas where a list fits there.

python -m benchmarks.measures LIST qantar|hand|pandas [MEASURE ...]    each answers the same questions
python -m benchmarks.measures LIST both                                 in turns, in one process
"""

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import duckdb

REGIONS, TOWNS = 17, 200
#: What Qantar gives the database, given here as well.
SETTINGS: dict[str, str | bool | int | float | list[str]] = {"threads": os.cpu_count() or 1, "memory_limit": "1200MB"}
PROTEST, RESPONSE = ("peaceful-protest", "protest-with-intervention", "riot"), ("arrests",)
KINDS = (*PROTEST, *RESPONSE)

ASKED: dict[str, dict[str, Any]] = {
    "events-by-period": {"by": "month", "split": "kind"},
    "event-rates": {"by": "year"},
    "event-mix": {"of": "issue"},
    "crowd-size": {},
    "peaceful": {},
    "people-per-event": {},
    "reach": {"onset": "2015-01-01"},
    "waves": {"by": "week"},
    "concentration": {},
    "response-lag": {"kinds": PROTEST, "responses": RESPONSE, "draws": 100},
    "source-coverage": {},
    "lists-compared": {"lists": ("data/list", "data/other")},
}
_PLACED = "list JOIN towns USING (place)"
BY_HAND: dict[str, tuple[str, ...]] = {
    "events-by-period": (f"SELECT substr(date, 1, 7) AS month, region, kind, count(*) FROM {_PLACED} GROUP BY ALL",),
    "event-rates": (f"SELECT substr(date, 1, 4) AS year, region, count(*) FROM {_PLACED} GROUP BY ALL",),
    "event-mix": ("SELECT substr(date, 1, 4) AS year, issue, count(*) FROM list GROUP BY ALL",),
    "crowd-size": (
        "SELECT substr(date, 1, 4) AS year, count(*), median(crowd_low), median(crowd_high) FROM list GROUP BY ALL",
        "SELECT median(crowd_low), median(crowd_high), max(crowd_low), max(crowd_high), count(crowd_low), "
        "count(*) FILTER (crowd_low <> crowd_high), "
        "count(*) FILTER (crowd_low = crowd_high AND crowd_low > 0 AND crowd_low % 100 = 0) FROM list",
    ),
    "peaceful": (
        "SELECT substr(date, 1, 4) AS year, violence, kind = 'protest-with-intervention' AS met, count(*) "
        "FROM list GROUP BY ALL",
    ),
    "people-per-event": (
        "SELECT substr(date, 1, 4) AS year, count(*), count(detained_low), sum(detained_low), sum(detained_high), "
        "count(*) FILTER (detained_low <> detained_high), "
        "count(*) FILTER (detained_low = detained_high AND detained_low > 0 AND detained_low % 100 = 0) "
        "FROM list GROUP BY ALL",
    ),
    "reach": (f"SELECT region, min(date) FROM {_PLACED} WHERE date >= '2015-01-01' GROUP BY ALL",),
    "waves": ("SELECT date_trunc('week', date::DATE) AS week, count(*) FROM list GROUP BY ALL",),
    "concentration": (f"SELECT region, count(*) FROM {_PLACED} GROUP BY ALL",),
    "response-lag": ("SELECT date, kind = 'arrests' AS response, count(*) FROM list GROUP BY ALL",),
    "source-coverage": ("SELECT substr(date, 1, 4) AS year, source, count(*) FROM list GROUP BY ALL",),
    "lists-compared": (
        "SELECT substr(date, 1, 4) AS year, count(*) FROM list GROUP BY ALL",
        "SELECT kind, count(*) FROM list GROUP BY ALL",
        "SELECT source, count(*) FROM list GROUP BY ALL",
        "SELECT min(date), max(date) FROM list",
    ),
}


def places() -> dict[str, list[dict[str, Any]]]:
    """The places of the list: a country, its regions, and towns that never move."""
    regions = [f"region-{number}" for number in range(REGIONS)]
    towns = {f"town-{number}": regions[number % REGIONS] for number in range(TOWNS)}
    rows = [("land", "country"), *((region, "region") for region in regions), *((town, "town") for town in towns)]
    parents = [(region, "land") for region in regions] + list(towns.items())
    return {
        "places": [{"id": place, "kind": kind, "label": place} for place, kind in rows],
        "place_parents": [
            {"place": place, "parent": parent, "since": None, "until": None} for place, parent in parents
        ],
    }


def opened(path: Path) -> duckdb.DuckDBPyConnection:
    database = duckdb.connect(config={**SETTINGS, "temp_directory": str(path.parent / "spill")})
    database.execute("SET enable_progress_bar = false")
    return database


def qantar(path: Path, measures: Iterable[str]) -> int:
    """As a build does: one connection, and tables that all analyses share."""
    from qantar.methods import find_method
    from qantar.tables.frames import Frames

    found = 0
    with opened(path) as database:
        list_ = database.sql(f"SELECT * FROM read_parquet('{path}')")
        frames = Frames({"data/list": list_, "data/other": list_.limit(1), **places()})
        for measure in measures:
            method = find_method(measure)
            given = ASKED[measure] if "lists" in ASKED[measure] else ASKED[measure] | {"data": "list"}
            found += len(method.answers(frames, method.read_settings(given)))
    return found


def hand(path: Path, measures: Iterable[str]) -> int:
    with opened(path) as database:
        database.execute(f"CREATE VIEW list AS SELECT * FROM read_parquet('{path}')")
        database.execute(
            f"CREATE TABLE towns AS SELECT 'town-' || n AS place, 'region-' || n % {REGIONS} AS region "
            f"FROM range({TOWNS}) AS t(n)"
        )
        return sum(len(database.execute(query).fetchall()) for measure in measures for query in BY_HAND[measure])


def pandas(path: Path, measures: Iterable[str]) -> int:
    """The same by hand in pandas, measure by measure."""
    return sum(_pandas(path, measure) for measure in measures)


def _pandas(path: Path, measure: str) -> int:
    """The same by hand in pandas, reading no more columns than it needs."""
    import pandas as pd  # type: ignore[import-untyped]

    needs = {
        "events-by-period": ["place", "kind"], "event-rates": ["place"], "event-mix": ["issue"],
        "crowd-size": ["crowd_low", "crowd_high"], "peaceful": ["violence"], "reach": ["place"],
        "people-per-event": ["detained_low", "detained_high"], "concentration": ["place"], "response-lag": ["kind"],
        "source-coverage": ["source"],
    }.get(measure, [])  # fmt: skip
    frame = pd.read_parquet(path, columns=["date", *needs])
    frame["year"] = frame["date"].str.slice(0, 4)
    if "place" in needs:
        frame["region"] = frame["place"].map({f"town-{n}": f"region-{n % REGIONS}" for n in range(TOWNS)})
    if measure == "crowd-size":
        return len(frame.groupby("year")[needs].median()) + len(frame[needs].median())
    if measure == "people-per-event":
        return len(frame.groupby("year")[needs].sum())
    if measure == "reach":
        return len(frame[frame["date"] >= "2015-01-01"].groupby("region")["date"].min())
    if measure == "waves":
        frame["week"] = pd.to_datetime(frame["date"]).dt.to_period("W")
    if measure == "events-by-period":
        frame["month"] = frame["date"].str.slice(0, 7)
    by = {
        "events-by-period": ["month", "region", "kind"], "event-rates": ["year", "region"], "waves": ["week"],
        "concentration": ["region"], "response-lag": ["date", "kind"],
    }.get(measure, ["year", *needs])  # fmt: skip
    return len(frame.groupby(by, dropna=False).size())


WAYS: Mapping[str, Callable[[Path, Iterable[str]], int]] = {"qantar": qantar, "hand": hand, "pandas": pandas}


def in_turns(path: Path, times: int = 5) -> None:
    """Let Qantar and SQL by hand take turns in one process, each once before the clock runs: each measure, then all."""
    for name, measures in [*((measure, [measure]) for measure in ASKED), ("all measures", list(ASKED))]:
        seconds: dict[str, list[float]] = {"qantar": [], "hand": []}
        for turn in range(times + 1):
            for way, took in seconds.items():
                started = time.perf_counter()
                WAYS[way](path, measures)
                if turn:
                    took.append(time.perf_counter() - started)
        tell(name, seconds)


def tell(name: str, seconds: Mapping[str, list[float]]) -> None:
    ratios = [a / b for a, b in zip(seconds["qantar"], seconds["hand"], strict=True)]
    ours, theirs = (statistics.median(seconds[way]) for way in ("qantar", "hand"))
    print(
        f"{name:18} Qantar {ours:6.2f} s   SQL by hand {theirs:6.2f} s   ratio {statistics.median(ratios):5.2f} "
        f"({min(ratios):.2f} to {max(ratios):.2f})",
        flush=True,
    )


if __name__ == "__main__":
    if sys.argv[2] == "both":
        in_turns(Path(sys.argv[1]))
    else:
        WAYS[sys.argv[2]](Path(sys.argv[1]), sys.argv[3:] or ASKED)
