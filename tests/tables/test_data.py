"""Large lists: read whole, checked by SQL, and shown as far as their terms allow."""

import hashlib
from pathlib import Path

import duckdb
import pytest

from qantar.build.parquet import write_large
from qantar.study.folder import read_study
from qantar.tables.data import DataTables, read_data
from qantar.tables.database import connect
from tests.meridia import replace, write, write_study

DESCRIPTION = """\
title: Every rally that was heard of
title_fr: Tous les rassemblements
table: events
files: [list.csv]
source: observatory-2022
locator: whole
"""
HEADER = "id,date,place,kind,participants,note,source,locator\n"


def with_list(folder: Path, *rows: str, description: str = DESCRIPTION) -> Path:
    study = write_study(folder)
    write(study, "data/heard/data.yaml", description)
    write(study, "data/heard/list.csv", HEADER + "".join(f"{row}\n" for row in rows))
    return study


def read(study: Path) -> DataTables:
    return read_data(read_study(study))


GOOD = ("r-1,2022-05-02,solis,riot,dockers,,,", "r-2,2022-05,altamar,riot,dockers;witness-1,secret,,p. 3")


def test_a_list_without_problems(tmp_path: Path) -> None:
    found = read(with_list(tmp_path / "study", *GOOD))
    assert found.problems == []
    assert found.counts == {"data/heard": 2}
    relation = found.sets[0].relation("rows", ends=True)
    assert relation is not None
    rows = [dict(zip(relation.columns, row, strict=True)) for row in relation.order("id").fetchall()]
    assert "note" not in rows[0]
    assert str(rows[1]["date_earliest"]) == "2022-05-01"
    assert str(rows[1]["date_latest"]) == "2022-05-31"
    assert rows[1]["participants"] == "dockers;withheld"


def test_dates_that_are_all_days_need_no_looking_up(tmp_path: Path) -> None:
    found = read(with_list(tmp_path / "study", GOOD[0]))
    assert found.sets[0].days
    relation = found.sets[0].relation("rows", ends=True)
    assert relation is not None
    row = relation.fetchall()[0]
    assert "datetime.date(2022, 5, 2), datetime.date(2022, 5, 2)" in repr(row)


@pytest.mark.parametrize(
    ("row", "check", "column"),
    [
        ("r-3,2022-13-01,solis,riot,,,,", "bad-date", 2),
        (",2022-05-01,solis,riot,,,,", "missing-value", 1),
        ("r-3,2022-05-01,sollis,riot,,,,", "unknown-id", 3),
        ("r-3,2022-05-01,solis,riiot,,,,", "unknown-code", 4),
        ("r-3,2022-05-01,solis,riot,dockers;nobody,,,", "unknown-id", 5),
        ("r-3,2022-05-01,solis,riot,,,no-source,", "unknown-id", 7),
        ("r-1,2022-05-01,solis,riot,,,,", "duplicate-key", 1),
    ],
)
def test_each_problem_has_its_line_and_column(tmp_path: Path, row: str, check: str, column: int) -> None:
    found = read(with_list(tmp_path / "study", GOOD[0], 'r-9,2022-05-01,solis,riot,,"two\nlines",,', row))
    assert [(p.id, p.file, p.line, p.column) for p in found.problems] == [(check, "data/heard/list.csv", 5, column)]


def test_many_of_one_kind_are_counted(tmp_path: Path) -> None:
    rows = [f"r-{number},2022-05-01,nowhere,riot,,,," for number in range(1204)]
    found = read(with_list(tmp_path / "study", *rows))
    assert [problem.id for problem in found.problems] == ["unknown-id"] * 5 + ["more-of-the-same"]
    assert "1,199 more rows" in found.problems[-1].message


@pytest.mark.parametrize(
    ("content", "checks"),
    [
        ("id,date,kind\nr-1,2022,riot,more\n", ["row-too-long"]),
        ("id,date,kind\nr-1,2022\n", ["row-too-short"]),
        ("id,date,kind,nmae\nr-1,2022,riot,x\n", ["unknown-column"]),
        ("id,kind\nr-1,riot\n", ["missing-column"]),
        ("", ["empty-file"]),
        ("id,date,kind\nr-1,2022,Площадь\n".encode("cp1251"), ["not-utf8"]),
    ],
)
def test_a_file_that_is_not_a_table(tmp_path: Path, content: str | bytes, checks: list[str]) -> None:
    study = with_list(tmp_path / "study")
    write(study, "data/heard/list.csv", content)
    assert [problem.id for problem in read(study).problems] == checks


def test_parquet_with_its_own_types(tmp_path: Path) -> None:
    study = with_list(tmp_path / "study", description=DESCRIPTION.replace("list.csv", "list.parquet"))
    (study / "data/heard/list.csv").unlink()
    days = "SELECT 'r-' || n AS id, DATE '2022-05-01' + n::INT AS date, "
    days += "'solis' AS place, 'riot' AS kind FROM range(9) t(n)"
    with duckdb.connect() as database:
        database.execute(f"COPY ({days}) TO '{study}/data/heard/list.parquet'")
    found = read(study)
    assert (found.problems, found.counts) == ([], {"data/heard": 9})


@pytest.mark.parametrize(("terms", "rows", "aggregates"), [("rows", 2, 2), ("aggregates", 1, 2), ("none", 1, 1)])
def test_terms_of_a_row_or_of_the_whole(tmp_path: Path, terms: str, rows: int, aggregates: int) -> None:
    closed = "r-2,2022-05-03,altamar,riot,,,closed-archive,p. 1"
    study = with_list(tmp_path / "study", GOOD[0], closed)
    replace(study, "sources.yaml", "terms: none", f"terms: {terms}")
    found = read(study)
    assert len(found.frames("rows")["data/heard"].fetchall()) == rows
    assert len(found.frames("aggregates")["data/heard"].fetchall()) == aggregates
    whole = with_list(
        tmp_path / "whole",
        "r-1,2022-05-02,solis,riot,,,,",
        description=DESCRIPTION.replace("observatory-2022", "closed-archive"),
    )
    replace(whole, "sources.yaml", "terms: none", f"terms: {terms}")
    shown = read(whole).frames("rows").get("data/heard")
    assert (0 if shown is None else len(shown.fetchall())) == (1 if terms == "rows" else 0)


def test_the_same_parquet_with_any_number_of_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [f"r-{(number * 7919) % 300_000:06},2022-05-0{number % 9 + 1},solis,riot,,,," for number in range(300_000)]
    study = with_list(tmp_path / "study", *rows)
    found = []
    for threads in (1, 2, 5):
        monkeypatch.setattr(
            "qantar.tables.data.connect", lambda spill=None, threads=threads, **_: connect(threads=threads)
        )
        monkeypatch.setattr("qantar.tables.data._threads", lambda threads=threads: threads)
        folder = tmp_path / str(threads)
        path = write_large(folder, read(study).sets)["data/heard"]
        found.append(hashlib.sha256(path.read_bytes()).hexdigest())
    assert len(set(found)) == 1


@pytest.mark.parametrize(
    ("cells", "check", "column"),
    [
        ("12,40,3.5,4", "not-a-number", 6),
        ("12,40,about 3,4", "not-a-number", 6),
        ("12,40,-3,4", "not-a-number", 6),
        ("12,40,3,nan", "not-a-number", 7),
        ("12,40,4,3", "not-a-number", 6),
        ("nan,40,3,4", "not-a-number", 4),
        ("91,40,3,4", "off-the-globe", 4),
        ("12,40,3,4", None, 0),
        (",,,4", None, 0),
    ],
)
def test_numbers_that_are_none_are_told(tmp_path: Path, cells: str, check: str | None, column: int) -> None:
    study = write_study(tmp_path / "study")
    write(study, "data/heard/data.yaml", DESCRIPTION)
    header = "id,date,kind,lat,lon,crowd_low,crowd_high\n"
    write(study, "data/heard/list.csv", f"{header}r-1,2022-05-02,riot,{cells}\n")
    found = [(problem.id, problem.column) for problem in read(study).problems]
    assert found == ([] if check is None else [(check, column)])


def test_whole_numbers_that_a_program_wrote_as_fractions_are_whole(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    write(study, "data/heard/data.yaml", DESCRIPTION.replace("list.csv", "list.parquet"))
    for number, wrong in ((40.0, []), (40.5, ["not-a-number"]), (float("nan"), ["not-a-number"])):
        with connect() as database:
            database.execute("CREATE TABLE list AS SELECT 'r-1' AS id, '2022-05-02' AS date, 'riot' AS kind")
            database.execute("ALTER TABLE list ADD COLUMN crowd_low DOUBLE")
            database.execute("UPDATE list SET crowd_low = ?", [number])
            database.execute(f"COPY list TO '{study / 'data/heard/list.parquet'}' (FORMAT parquet)")
        assert [problem.id for problem in read(study).problems] == wrong
