"""Read ten million events and count them by month and kind, through Qantar or by hand in SQL."""

import os
import statistics
import sys
import time
from typing import Any

import duckdb

#: What Qantar gives the database, given here as well.
SETTINGS: dict[str, str | bool | int | float | list[str]] = {"threads": os.cpu_count() or 1, "memory_limit": "1200MB"}


def by_hand(path: str) -> int:
    with duckdb.connect(config=SETTINGS) as database:
        rows = database.execute(
            "SELECT substr(date, 1, 7) AS month, kind, count(*) FROM read_parquet(?) GROUP BY 1, 2 ORDER BY 1, 2",
            [path],
        ).fetchall()
    return sum(row[2] for row in rows)


def through_qantar(path: str) -> int:
    import qantar

    with duckdb.connect(config=SETTINGS) as database:
        events = database.sql(f"SELECT * FROM read_parquet('{path}')")
        found = qantar.method("events-by-period")({"by": "month", "split": "kind", "units": False}, events=events)
    total: Any = next(finding for finding in found if finding.id == "total").value
    return int(total.exact)


def in_one_process(path: str, times: int = 7) -> None:
    """Take turns inside one program, both once before the clock runs: what is left is the counting itself."""
    ways = {"SQL by hand": by_hand, "Qantar": through_qantar}
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(times + 1):
        for name, count in ways.items():
            started = time.perf_counter()
            count(path)
            if turn:
                seconds[name].append(time.perf_counter() - started)
    for name, took in seconds.items():
        print(f"{name:28} {statistics.median(took):7.2f} s  ({min(took):.2f} to {max(took):.2f})  in one process")
    ratios = [a / b for a, b in zip(seconds["Qantar"], seconds["SQL by hand"], strict=True)]
    print(f"{'Qantar / SQL by hand':28} {statistics.median(ratios):7.2f}    ({min(ratios):.2f} to {max(ratios):.2f})")


if __name__ == "__main__":
    print({"hand": by_hand, "qantar": through_qantar, "both": in_one_process}[sys.argv[2]](sys.argv[1]) or "")
