"""Rows whose terms forbid passing them on are counted and never reach a build, few or many."""

from pathlib import Path

import pytest

import qantar
from qantar.build.importing import import_file
from tests.formats.lists import ACLED_NEW, acled, brought, table
from tests.meridia import replace, write

PAGES = "pages: [overview, chronology, counts, survey, contested, sources, data, methods]"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build of Meridia with two events of ACLED in its tables and two in data/more."""
    folder = tmp_path_factory.mktemp("terms")
    rows = [acled(f"XMM{number}", notes="Zebras rallied [size=77]", actor1="Zebra Union") for number in (701, 702)]
    brought(folder, "acled", table(ACLED_NEW, *rows))
    rows = [acled(f"XMM{number}", notes="Zebras rallied [size=77]") for number in (801, 802)]
    file = write(folder, "more.csv", table(ACLED_NEW, *rows))
    import_file("acled", file, into=folder / "study", name="more", large=True)
    replace(folder / "study", "study.yaml", PAGES, PAGES.replace("sources", "events, sources"))
    return qantar.build(folder / "study").out


def everything(built: Path) -> dict[str, bytes]:
    return {path.relative_to(built).as_posix(): path.read_bytes() for path in built.rglob("*") if path.is_file()}


def test_no_file_of_a_build_holds_a_row(built: Path) -> None:
    files = everything(built)
    assert len(files) > 20
    assert "data/more.parquet" not in files
    for word in (b"xmm70", b"XMM70", b"xmm80", b"XMM80", b"Zebra"):
        assert [name for name, content in files.items() if word in content] == [], word


def test_no_table_of_a_build_holds_a_row(built: Path) -> None:
    import duckdb

    connection = duckdb.connect(str(built / "study.duckdb"), read_only=True)
    tables = [name for (name,) in connection.execute("SELECT table_name FROM information_schema.tables").fetchall()]
    assert "events" in tables
    for name in tables:
        columns = {column[0] for column in connection.execute(f'DESCRIBE "{name}"').fetchall()}
        if "source" in columns and name != "sources":
            assert connection.execute(
                f"SELECT count(*) FROM \"{name}\" WHERE source IN ('acled', 'more')"
            ).fetchall() == [(0,)]
    connection.close()


def test_the_source_says_what_it_counts_and_what_may_be_passed_on(built: Path) -> None:
    page = next((built / "site").rglob("sources*.html")).read_text(encoding="utf-8")
    for text in (
        "A demonstration has at least three people",
        "What it counts as one event",
        "its rows are not published here",
    ):
        assert text in page


def test_rows_that_may_be_passed_on_are_published(tmp_path: Path) -> None:
    from tests.formats.lists import UCDP
    from tests.formats.test_event_lists import ucdp

    brought(tmp_path, "ucdp", table(UCDP, ucdp(4711)), large=True)
    out = qantar.build(tmp_path / "study").out
    import duckdb

    found = duckdb.connect().execute(f"SELECT id, killed_low, date_latest FROM '{out}/data/ucdp.parquet'").fetchall()
    assert [(id_, low) for id_, low, _ in found] == [("ucdp-4711", 2)]
