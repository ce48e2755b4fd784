"""What can be wrong with a file is found at its exact place."""

from pathlib import Path

import pytest

from tests.meridia import write
from tests.study.spoiling import Case, Spoil, look, put, swap

SURVEY = "surveys/harbour"


def folder_in_place_of(name: str) -> Spoil:
    def spoil(study: Path) -> None:
        (study / name).unlink()
        (study / name).mkdir()

    return spoil


def file_in_place_of_pages(study: Path) -> None:
    (study / "pages/overview.md").unlink()
    (study / "pages").rmdir()
    write(study, "pages", "text")


def large(study: Path) -> None:
    with (study / "events.csv").open("r+b") as file:
        file.truncate(1024**3)


CASES = [
    Case("not-a-file", "events.csv:1:1", folder_in_place_of("events.csv")),
    Case("not-a-folder", "pages:1:1", file_in_place_of_pages),
    Case("too-large", "events.csv:1:1", large, "1,024 MB"),
    Case("not-utf8", "aliases.csv:2:7", put("aliases.csv", "old,new\nкарта,".encode() + "я".encode("cp1251"))),
    Case("not-utf8", "aliases.csv:1:1", put("aliases.csv", "old,new\na,b\n".encode("utf-16")), "UTF-16"),
    Case(
        "not-utf8",
        "places.csv:2:17",
        put("places.csv", "id,kind,label,source,locator\nnorth,region,xx,Северная область,стр. 1".encode("cp1251")),
        "Windows-1251",
    ),
    Case("binary", "aliases.csv:2:1", put("aliases.csv", "old,new\na\0,b\n")),
    Case("empty-file", "aliases.csv:1:1", put("aliases.csv", ""), "old,new"),
    Case("broken-csv", "aliases.csv:3:1", put("aliases.csv", 'old,new\na,b\nc,"d\ne,f\n'), "never ends"),
    Case("broken-csv", "aliases.csv:2:1", put("aliases.csv", 'old,new\n"a"b,c\n'), "closing quote"),
    Case("not-commas", "aliases.csv:1:1", put("aliases.csv", "old;new\na;b\n"), "semicolons"),
    Case("no-header", "aliases.csv:1:1", put("aliases.csv", "first,second\na,b\n"), "old,new"),
    Case("unknown-column", "aliases.csv:1:3", put("aliases.csv", "old,new,olds\na,b,c\n"), "did you mean 'old'"),
    Case("unnamed-column", "aliases.csv:1:3", put("aliases.csv", "old,new,\na,b,c\n")),
    Case("duplicate-column", "aliases.csv:1:3", put("aliases.csv", "old,new,old\na,b,c\n")),
    Case("missing-column", "aliases.csv:1:1", put("aliases.csv", "old\na\n"), "'new'"),
    Case("row-too-short", "aliases.csv:3:1", put("aliases.csv", "old,new\na,b\nc\n"), "1 cell and the header 2"),
    Case("row-too-long", "aliases.csv:2:2", put("aliases.csv", "old,new\na,b,c\n")),
    Case("broken-yaml", "sources.yaml:2:13", put("sources.yaml", "- id: a\n  type: book: thing\n")),
    Case("yaml-refused", "sources.yaml:1:3", put("sources.yaml", "- &a {id: b}\n- *a\n"), "anchors"),
    Case("yaml-refused", "sources.yaml:1:7", put("sources.yaml", "- id: !!python/name:os.system x\n"), "tags"),
    Case("yaml-refused", "sources.yaml:1:41", put("sources.yaml", "[" * 500), "levels of nesting"),
    Case("yaml-refused", "sources.yaml:1:1001", put("sources.yaml", "[" * 5000), "levels of nesting"),
    Case("repeated-key", "study.yaml:11:1", swap("study.yaml", "small_cells: 5", "licence: MIT"), "'licence'"),
    Case("unknown-key", "study.yaml:10:1", swap("study.yaml", "licence: CC", "license: CC"), "did you mean 'licence'"),
    Case("unknown-key", "sources.yaml:6:24", swap("sources.yaml", "given: Ida", "gives: Ida"), "did you mean 'given'"),
    Case("wrong-shape", "sources.yaml:1:1", put("sources.yaml", "id: a\n"), "a list"),
    Case("wrong-shape", "study.yaml:6:9", swap("study.yaml", "2018/2022", "[2018, 2022]"), "a single text"),
    Case("missing-survey-file", "surveys/empty/survey.yaml:1:1", lambda study: (study / "surveys/empty").mkdir()),
    Case("missing-data-file", "data/list/data.yaml:1:1", lambda study: (study / "data/list").mkdir(parents=True)),
    Case(
        "missing-data-file",
        "data/list/data.yaml:3:9",
        put(
            "data/list/data.yaml",
            "title: A list\ntable: events\nfiles: [a.csv]\nsource: own-survey\nlocator: whole\n",
        ),
        "a.csv",
    ),
    Case("bad-folder-name", "surveys/Гавань:1:1", lambda study: (study / "surveys/Гавань").mkdir()),
    Case("bad-folder-name", "pages/Über uns.md:1:1", put("pages/Über uns.md", "---\ntitle: a\n---\n"), "ber-uns"),
    Case("misnamed-file", "event.csv:1:1", put("event.csv", "id\n"), "events.csv"),
    Case("misnamed-file", f"{SURVEY}/survey.yml:1:1", put(f"{SURVEY}/survey.yml", "n: 1\n"), "survey.yaml"),
    Case("unknown-file", "photos:1:1", lambda study: (study / "photos").mkdir()),
    Case("broken-geojson", "places.geojson:2:1", put("places.geojson", "{\n]"), "not JSON"),
    Case("broken-geojson", "places.geojson:1:1", put("places.geojson", "[" * 100_000)),
    Case("broken-geojson", "places.geojson:1:1", put("places.geojson", '{"type": "Feature"}'), "FeatureCollection"),
    Case("broken-geojson", "places.geojson:4:1", swap("places.geojson", '"place": "north-coast"', '"name": "x"')),
    Case("page-front-matter", "pages/overview.md:1:1", put("pages/overview.md", "# A page\n"), "begin with a line"),
    Case("page-front-matter", "pages/overview.md:1:1", put("pages/overview.md", "---\ntitle: a\n"), "ends"),
    Case("no-manuscript", "study.yaml:12:13", swap("study.yaml", "small_cells: 5", "small_cells: 5\nmanuscript: x")),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.check}@{case.at}")
def test_found_where_it_stands(case: Case, tmp_path: Path) -> None:
    look(case, tmp_path)
