"""Invented studies and lists of any size, the same on every run."""

import csv
import random
from collections.abc import Iterable, Sequence
from pathlib import Path

import duckdb

STUDY = """\
title: A study as large as they come (invented)
question: [How long does it take?]
countries: [XA]
period: 2010/2021
languages: [en]
authors: [{name: Nobody}]
licence: CC0-1.0
small_cells: 5
windows:
  all: {label: All, period: 2010-01-01/2021-12-31}
pages: [sources, data, methods]
"""
KINDS = ("peaceful-protest", "protest-with-intervention", "riot", "arrests")


def write_table(path: Path, header: str, rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(rows)


def large_study(folder: Path, events: int = 100_000, sources: int = 5_000, claims: int = 50_000) -> Path:
    """A study kept by hand far beyond what anybody keeps by hand."""
    chance = random.Random(1)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "study.yaml").write_text(STUDY)
    (folder / "sources.yaml").write_text(
        "".join(
            f"- id: s{number}\n  type: article-newspaper\n  title: Article number {number} on bread\n"
            f"  author:\n    - {{family: Name{number % 700}, given: A.}}\n  container-title: Paper {number % 40}\n"
            f"  issued: 20{10 + number % 12}-0{1 + number % 9}-1{number % 10}\n  language: en\n  terms: rows\n"
            for number in range(sources)
        )
    )
    towns = [f"town-{number}" for number in range(200)]
    write_table(
        folder / "places.csv",
        "id,kind,label,iso,lat,lon,since,until,source,locator",
        [["land", "country", "Land", "", "", "", "", "", "s0", "p. 1"]]
        + [[town, "town", town.title(), "", "12.1", "-40.2", "", "", "s0", "p. 1"] for town in towns],
    )
    write_table(
        folder / "place_parents.csv",
        "place,parent,since,until,source,locator",
        [[town, "land", "", "", "s0", "p. 1"] for town in towns],
    )
    write_table(
        folder / "actors.csv",
        "id,kind,label,born,died,since,until,tier,note,source,locator",
        [
            [f"a{n}", "group", f"Group {n}", "", "", "", "", "withheld" if n % 9 == 0 else "public", "", "s0", "p. 1"]
            for n in range(300)
        ],
    )
    write_table(
        folder / "events.csv",
        "id,date,place,kind,label,form,organisers,issue,violence,note,source,locator",
        [
            [
                f"e{number}", f"20{10 + number % 12}-{1 + number % 12:02}-{1 + number % 28:02}", chance.choice(towns),
                chance.choice(KINDS), f"Something happens for the time of {number}", "rally", f"a{number % 300}",
                "economic", "none", "a note", f"s{number % sources}", f"p. {number % 90}",
            ]
            for number in range(events)
        ],
    )  # fmt: skip
    write_table(
        folder / "claims.csv",
        "id,about,measure,population,place,period,as_of,value,unit,said_by,standing,reason,source,locator",
        [
            [
                f"c{number}", f"events/e{number}", "detained", "people held", chance.choice(towns), "", "",
                f"{chance.randrange(1000)}", "people", f"a{number % 300}", "used", "", f"s{number % sources}", "p. 2",
            ]
            for number in range(claims)
        ],
    )  # fmt: skip
    (folder / "analyses.yaml").write_text("[]\n")
    return folder


def large_list(path: Path, rows: int) -> Path:
    """A list of events as Parquet, as a machine codes them: every column that a measure reads, some cells empty."""
    path.parent.mkdir(parents=True, exist_ok=True)
    query = f"""
        SELECT 'e' || n AS id,
            strftime(DATE '2010-01-01' + (n * 7919 % 4380)::INTEGER, '%Y-%m-%d') AS date,
            'town-' || (hash(n) % 200) AS place,
            {list(KINDS)!r}[1 + (hash(n + 1) % 4)::INTEGER] AS kind,
            'rally' AS form,
            ['political', 'economic', 'social', NULL][1 + (hash(n + 2) % 4)::INTEGER] AS issue,
            ['none', 'none', 'by participants', 'by state', 'unknown', NULL][1 + (hash(n + 3) % 6)::INTEGER]
                AS violence,
            CASE WHEN hash(n + 4) % 3 = 0 THEN (hash(n + 5) % 5000)::BIGINT END AS crowd_low,
            CASE WHEN hash(n + 4) % 3 = 0 THEN (hash(n + 5) % 5000 + hash(n + 6) % 90)::BIGINT END AS crowd_high,
            CASE WHEN hash(n + 7) % 9 = 0 THEN (hash(n + 8) % 60)::BIGINT END AS detained_low,
            CASE WHEN hash(n + 7) % 9 = 0 THEN (hash(n + 8) % 60 + hash(n) % 2)::BIGINT END AS detained_high,
            'paper-' || (hash(n + 9) % 40) AS source,
            'row ' || n AS locator
        FROM range({rows}) AS t(n)"""
    with duckdb.connect() as database:
        database.execute("SET enable_progress_bar = false")
        database.execute("SET preserve_insertion_order = false")
        database.execute(f"COPY ({query}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)")
    return path
