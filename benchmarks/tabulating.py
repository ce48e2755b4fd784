"""Read ten million events and count them by month and kind, through Qantar or by hand in SQL."""

import os
import sys
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


if __name__ == "__main__":
    print({"hand": by_hand, "qantar": through_qantar}[sys.argv[2]](sys.argv[1]))
