"""How fast a file of GDELT is read, beside DuckDB's own reader: run `python -m benchmarks.gdelt [ROWS [RUNS]]`.

Both read the same invented file, in turn, and the medians of the runs are told with their spread. Reading means: every
cell of the file goes through the reader; for the import also codes, places and reasons, until the rows lie in the
database. Writing data/gdelt comes on top and is told apart.
"""

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from qantar.build.importing import import_file
from qantar.formats.gdelt import COLUMNS_2
from qantar.tables.database import connect, text
from tests.meridia import write_study

RUNS = 5
ROWS = 1_000_000
COUNTRIES = ("US", "KS", "RS", "UK", "IN", "BR", "FR", "")
CODES = ("141", "145", "042", "010", "173", "190", "036", "051", "112", "043", "1411", "20")


def write_file(path: Path, rows: int) -> None:
    """Write an invented file in the columns of GDELT 2.0."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(rows):
            day = f"2022{number * 12 // rows % 12 + 1:02d}{number % 28 + 1:02d}"
            code = CODES[number % len(CODES)]
            cells = dict.fromkeys(COLUMNS_2, "")
            cells |= {
                "GLOBALEVENTID": str(900_000_000 + number), "SQLDATE": day, "MonthYear": day[:6], "Year": day[:4],
                "Actor1Code": "GOV", "Actor1Name": "GOVERNMENT", "Actor1CountryCode": "USA", "Actor2Name": "PROTESTER",
                "EventCode": code, "EventBaseCode": code[:3], "EventRootCode": code[:2], "GoldsteinScale": "-6.5",
                "NumMentions": "10", "AvgTone": "-3.04878048780488", "ActionGeo_Type": "4",
                "ActionGeo_FullName": f"Town {number % 5000}, Province {number % 40}, Country",
                "ActionGeo_CountryCode": COUNTRIES[number % len(COUNTRIES)],
                "ActionGeo_Lat": f"{number % 5000 * 7 % 9000 / 100:.4f}",
                "ActionGeo_Long": f"{number % 5000 * 13 % 17000 / 100:.4f}", "DATEADDED": f"{day}120000",
                "SOURCEURL": f"https://news.example/{number // 5}/an-article-with-a-title-of-some-length",
            }  # fmt: skip
            file.write("\t".join(cells.values()) + "\n")


def read_by_duckdb(path: Path) -> None:
    """Read every cell with DuckDB's own reader and do nothing with it."""
    columns = ", ".join(f"{text(name)}: 'VARCHAR'" for name in COLUMNS_2)
    counts = ", ".join(f"count({name})" for name in COLUMNS_2)
    connection = connect(threads=2)
    connection.execute(
        f"SELECT {counts} FROM read_csv({text(str(path))}, header = false, auto_detect = false, delim = '\t', "
        f"quote = '', escape = '', columns = {{{columns}}})"
    ).fetchall()
    connection.close()


def import_it(path: Path, study: Path, answers: dict[str, str]) -> None:
    """Import the file, from the command's first step to its account; nothing is written into the study."""
    import_file("gdelt", path, into=study, answers=answers, large=True, dry_run=True)


def seconds(run: Callable[[], None]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def main() -> None:
    given = [int(one) for one in sys.argv[1:3]]
    rows, times_each = [*given, *(ROWS, RUNS)[len(given) :]]
    with tempfile.TemporaryDirectory() as folder:
        path, study = Path(folder) / "big.CSV", write_study(Path(folder) / "study")
        write_file(path, rows)
        runs: dict[str, Callable[[], None]] = {
            "DuckDB reads every cell": lambda: read_by_duckdb(path),
            "import, the study's country": lambda: import_it(path, study, {}),
            "import, protests of the world": lambda: import_it(path, study, {"countries": "all", "take": "protest"}),
            "import, every row, with writing": lambda: import_it(path, study, {"countries": "all", "take": "all"}),
        }
        times: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(times_each):
            for name, run in runs.items():
                times[name].append(seconds(run))
        base = statistics.median(times["DuckDB reads every cell"])
        print(f"{rows:,} rows, {path.stat().st_size / 1e6:,.0f} MB, medians of {times_each} in turn")
        for name, found in times.items():
            middle = statistics.median(found)
            print(
                f"{name:32} {middle:7.2f} s ({min(found):.2f} to {max(found):.2f})  {base / middle:5.0%} of the speed"
            )
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"peak memory of all of it: {peak:,.0f} MB")


if __name__ == "__main__":
    main()
