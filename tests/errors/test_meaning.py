"""What can be wrong between rows, and in pages, is found at its exact place."""

from pathlib import Path

import pytest

from tests.study.spoiling import Case, add, both, look, put, swap

SURVEY = "surveys/harbour"
CLAIM = (
    "{},windows/may,detained,people held by police,meridia,2022-05-01/2022-05-07,2022-05-08,"
    "50,people,,no,observatory,,,,{},{},{},gazette-2022,p. 4"
)

CASES = [
    Case(
        "validity-overlaps",
        "places.geojson:4:1",
        swap("places.geojson", '"north-coast", "since": "2021-01-01"', '"coast", "since": "2020-06"'),
        "places.geojson:2:1",
    ),
    Case(
        "ends-before-start",
        "places.csv:4:9",
        swap("places.csv", "2021-01-01,,observatory-2022,p. 2\nsouth", "2021-01-01,2019,observatory-2022,p. 2\nsouth"),
        "2019",
    ),
    Case("not-a-count", "reports.csv:3:4", swap("reports.csv", "about 60", "-5"), "it is negative"),
    Case("not-a-count", "reports.csv:3:4", swap("reports.csv", "about 60", "1.234"), "it has a fraction"),
    Case("not-a-count", "reports.csv:3:4", swap("reports.csv", "about 60", "62 %"), "it is in percent"),
    Case(
        "not-a-count",
        "surveys/harbour/tallies.csv:4:3",
        swap("surveys/harbour/tallies.csv", "other,3,5.0,60", "other,-3,,60"),
        "it is negative",
    ),
    Case(
        "not-a-share",
        "surveys/harbour/tallies.csv:4:4",
        swap("surveys/harbour/tallies.csv", "other,3,5.0,60", "other,,120,60"),
        "120",
    ),
    Case("ends-before-start", "actors.csv:5:6", swap("actors.csv", "1990,,", "1990,1980,"), "'died' is before 'born'"),
    Case(
        "place-outside-validity",
        "events.csv:2:4",
        swap("events.csv", "05-02,solis", "05-02,coast"),
        "coast is a place until 2020-12-31",
    ),
    Case(
        "place-outside-validity",
        "claims.csv:2:5",
        swap(
            "claims.csv",
            "police,meridia,2022-05-01/2022-05-07,2022-05-08,44",
            "police,coast,2022-05-01/2022-05-07,2022-05-08,44",
        ),
    ),
    Case(
        "place-outside-validity",
        "series.csv:2:2",
        swap("series.csv", "rallies,meridia,2018", "rallies,north-coast,2018"),
    ),
    Case(
        "place-outside-validity",
        "place_names.csv:4:5",
        add("place_names.csv", "south-coast,Deep Coast,en,2001,2010,own-survey,1"),
    ),
    Case(
        "place-outside-validity",
        "place_parents.csv:2:4",
        swap("place_parents.csv", "coast,meridia,,2020-12-31", "north-coast,meridia,,2020-12-31"),
    ),
    Case(
        "place-outside-validity", "place_changes.csv:2:3", swap("place_changes.csv", "2021-01-01,coast", "2019,coast")
    ),
    Case(
        "place-outside-validity",
        "places.geojson:2:1",
        swap(
            "places.geojson",
            '"coast", "since": null, "until": "2020-12-31"',
            '"coast", "since": "2021-06", "until": null',
        ),
    ),
    Case(
        "two-parents-at-once",
        "place_parents.csv:6:2",
        swap("place_parents.csv", "solis,coast,,2020-12-31", "solis,coast,,"),
        "place_parents.csv:5:2",
    ),
    Case(
        "validity-overlaps",
        "place_names.csv:4:4",
        add("place_names.csv", "solis,Solis,en,2000,,own-survey,1"),
        "place_names.csv:3:4",
    ),
    Case(
        "cyclic-parents",
        "place_parents.csv:9:2",
        add("place_parents.csv", "meridia,solis,,,own-survey,1"),
        "meridia > solis",
    ),
    Case(
        "cyclic-parents",
        "reports.csv:4:3",
        swap("reports.csv", "gazette-0504,2022-05-04-solis,", "gazette-0504,2022-05-04-solis,observatory-0504"),
        "gazette-0504 > observatory-0504 > gazette-0504",
    ),
    Case(
        "cyclic-parents",
        "vocabularies.csv:3:5",
        swap("vocabularies.csv", "comptés,,", "comptés,rallies,"),
        "rallies > rallies",
    ),
    Case("outside-period", "events.csv:2:3", swap("events.csv", "water-2022,2022-05-02", "water-2022,2005-05-02")),
    Case("adopted-not-given", "reports.csv:2:11", swap("reports.csv", "ours,crowd", "ours,killed"), "'killed'"),
    Case(
        "adopted-twice",
        "reports.csv:6:11",
        add("reports.csv", "late,2022-05-04-solis,,,,,44,,,,detained,why,own-survey,1"),
        "reports.csv:4:11",
    ),
    Case(
        "derived-from-other-event", "reports.csv:5:3", swap("reports.csv", "solis,gazette-0504", "solis,gazette-0503")
    ),
    Case("quote-without-language", "reports.csv:2:8", swap("reports.csv", "nous,fr,", "nous,,")),
    Case(
        "two-used",
        "claims.csv:4:16",
        add("claims.csv", CLAIM.format("third", "used", "why", "printed")),
        "detained-observatory",
    ),
    Case(
        "standing-without-reason", "claims.csv:4:17", add("claims.csv", CLAIM.format("third", "rival", "", "printed"))
    ),
    Case("ocr-used", "claims.csv:3:18", swap("claims.csv", "names,printed", "names,ocr")),
    Case("restored-without-reason", "claims.csv:3:17", swap("claims.csv", "a list of names,printed", ",restored")),
    Case(
        "point-twice",
        "series.csv:5:3",
        add("series.csv", "rallies,meridia,2018-01/2018-12,9,rallies,,,own-survey,1"),
        "series.csv:2:3",
    ),
    Case(
        "impossible-percent",
        f"{SURVEY}/tallies.csv:2:4",
        swap(f"{SURVEY}/tallies.csv", "33,55.0", "33,56.0"),
        "it is 55.0 %",
    ),
    Case("tally-over-base", f"{SURVEY}/tallies.csv:2:3", swap(f"{SURVEY}/tallies.csv", "33,55.0", "63,55.0")),
    Case(
        "tallies-over-base",
        f"{SURVEY}/tallies.csv:5:3",
        swap(f"{SURVEY}/tallies.csv", "20,34.5", "21,36.2"),
        "add up to 59, over the base of 58",
    ),
    Case(
        "answered-over-asked",
        f"{SURVEY}/questions.csv:2:6",
        swap(f"{SURVEY}/questions.csv", "mai ?,60,60", "mai ?,58,60"),
    ),
    Case(
        "answered-over-asked",
        f"{SURVEY}/questions.csv:2:5",
        swap(f"{SURVEY}/questions.csv", "mai ?,60,60", "mai ?,61,60"),
        "the n of survey.yaml",
    ),
    Case(
        "answered-over-asked",
        f"{SURVEY}/tallies.csv:2:5",
        swap(f"{SURVEY}/tallies.csv", "33,55.0,60", "33,45.8,72"),
        "base 72",
    ),
    Case(
        "base-disagrees",
        f"{SURVEY}/tallies.csv:2:5",
        swap(f"{SURVEY}/tallies.csv", "33,55.0,60", "33,66.0,50"),
        "asked 60",
    ),
    Case(
        "question-without-options",
        f"{SURVEY}/questions.csv:4:1",
        add(f"{SURVEY}/questions.csv", "where,single,Where?,Où ?,60,60,,,own-survey,1"),
    ),
    Case("unknown-page", "study.yaml:14:9", swap("study.yaml", "[overview,", "[overveiw,"), "'overview'"),
    Case(
        "page-name-taken",
        "pages/actors-ida-brandt.md:1:1",
        put("pages/actors-ida-brandt.md", "---\ntitle: Ida\n---\nHer.\n"),
    ),
    Case("page-not-listed", "pages/more.md:1:1", put("pages/more.md", "---\ntitle: More\n---\nText.\n")),
    Case(
        "bad-reference",
        "pages/overview.md:8:22",
        swap("pages/overview.md", "[[harbour.why.price]]", "[[harbour.why.price]"),
    ),
    Case(
        "bad-reference", "pages/overview.md:8:22", swap("pages/overview.md", "[[harbour.why.price]]", "[[]]"), "empty"
    ),
    Case(
        "bad-reference",
        "pages/overview.md:8:22",
        swap("pages/overview.md", "[[harbour.why.price]]", "![[harbour]]"),
        "alone",
    ),
    Case(
        "bad-reference",
        "pages/overview.md:8:22",
        swap("pages/overview.md", "harbour.why.price", "events/2022-05-02-solis"),
    ),
    Case(
        "naked-number",
        "pages/overview.md:8:22",
        swap("pages/overview.md", "[[harbour.why.price]]", "33 people"),
        "number 33",
    ),
    Case(
        "naked-number",
        "pages/overview.md:3:16",
        swap("pages/overview.md", "standfirst: In", "standfirst: To 7 in"),
        "number 7",
    ),
    Case("alias-loop", "aliases.csv:2:2", add("aliases.csv", "harbour.why.price,market.price")),
    Case(
        "archive-missing",
        "sources.yaml:9:12",
        swap("sources.yaml", "URL: https://gazette.example/water", "archive: {file: scans/secret-name.pdf}"),
    ),
    Case(
        "answer-not-offered",
        "surveys/harbour/responses.csv:2:2",
        put("surveys/harbour/responses.csv", "respondent,again\n1,yess\n2,[refused]\n3,[not shown]\n4,\n"),
        "did you mean 'yes'",
    ),
    Case(
        "neither-chosen-nor-not",
        "surveys/harbour/responses.csv:3:3",
        put("surveys/harbour/responses.csv", "respondent,why.price,why.wages\n1,yes,0\n2,1,x\n"),
        "why.wages says neither",
    ),
    Case(
        "answer-no-number",
        "surveys/harbour/responses.csv:2:2",
        both(
            swap("surveys/harbour/questions.csv", "again,single", "again,number"),
            put("surveys/harbour/responses.csv", "respondent,again,why.other.text\n1,many,The long words\n2,7,\n"),
        ),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.check}@{case.at}")
def test_found_where_it_stands(case: Case, tmp_path: Path) -> None:
    look(case, tmp_path)
