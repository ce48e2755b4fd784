"""What can be wrong with one row is found at its exact place."""

from pathlib import Path

import pytest

from tests.study.spoiling import Case, add, both, look, put, swap

SURVEY = "surveys/harbour"

CASES = [
    Case("bad-id", "places.csv:6:1", swap("places.csv", "solis,city,Solis", "Solis City,city,Solis"), "solis-city"),
    Case("bad-date", "events.csv:2:3", swap("events.csv", "water-2022,2022-05-02", "water-2022,2022-02-30"), "28"),
    Case("bad-date", "sources.yaml:8:11", swap("sources.yaml", "2022-05-08", "08.05.2022"), "2022-05-08"),
    Case("not-a-number", "reports.csv:3:4", swap("reports.csv", "about 60", "plenty")),
    Case("not-a-number", f"{SURVEY}/survey.yaml:8:4", swap(f"{SURVEY}/survey.yaml", "n: 60", "n: sixty")),
    Case("off-the-globe", "places.csv:6:6", swap("places.csv", "12.1,-40.2", "112.1,-40.2"), "-90 and 90"),
    Case(
        "off-the-globe", "places.geojson:6:1", swap("places.geojson", "[-40, 11], [-41, 11]]]}}\n]", "[-400, 1]]]}}\n]")
    ),
    Case(
        "bad-language",
        "sources.yaml:10:13",
        swap("sources.yaml", "language: fr", "language: French"),
        "did you mean fr",
    ),
    Case("bad-country", "study.yaml:5:13", swap("study.yaml", "[XM]", "[Meridia]")),
    Case("bad-url", "sources.yaml:9:8", swap("sources.yaml", "https://gazette", "javascript:gazette")),
    Case(
        "bad-doi",
        "sources.yaml:9:8",
        swap("sources.yaml", "URL: https://gazette.example/water", "DOI: doi:10.1000/1"),
        "10.1000/1",
    ),
    Case(
        "bad-digest",
        "sources.yaml:9:32",
        swap("sources.yaml", "URL: https://gazette.example/water", "archive: {file: a, sha256:   00}"),
    ),
    Case("bad-choice", "places.csv:6:2", swap("places.csv", "solis,city", "solis,citty"), "did you mean 'city'"),
    Case("missing-value", "events.csv:2:3", swap("events.csv", "water-2022,2022-05-02,", "water-2022,,"), "'date'"),
    Case("missing-value", "study.yaml:1:1", swap("study.yaml", "period: 2018/2022\n", ""), "'period'"),
    Case("duplicate-key", "aliases.csv:3:1", add("aliases.csv", "market.price,b"), "aliases.csv:2:1"),
    Case("duplicate-key", "place_names.csv:4:1", add("place_names.csv", "solis,Solis,en,1950,,own-survey,1")),
    Case("unknown-id", "events.csv:2:4", swap("events.csv", "05-02,solis", "05-02,soliss"), "did you mean 'solis'"),
    Case(
        "unknown-id", "reports.csv:5:3", swap("reports.csv", "solis,gazette-0504", "solis,gazete-0504"), "gazette-0504"
    ),
    Case("unknown-id", f"{SURVEY}/tallies.csv:2:2", swap(f"{SURVEY}/tallies.csv", "why,price", "why,prize"), "'price'"),
    Case("unknown-id", f"{SURVEY}/options.csv:5:1", swap(f"{SURVEY}/options.csv", "again,yes", "agian,yes"), "'again'"),
    Case(
        "unknown-id", "pages/overview.md:14:23", swap("pages/overview.md", "claims/detained-obs", "claims/detainedobs")
    ),
    Case("unknown-id", "places.geojson:2:1", swap("places.geojson", '"coast"', '"cost"'), "'coast'"),
    Case(
        "unknown-id",
        f"{SURVEY}/responses.csv:1:2",
        put(f"{SURVEY}/responses.csv", "respondent,whi.price,again\n1,yes,no\n"),
    ),
    Case(
        "unknown-id",
        f"{SURVEY}/responses.csv:1:2",
        put(f"{SURVEY}/responses.csv", "respondent,why.prize,again\n1,yes,no\n"),
        "why.price",
    ),
    Case("unknown-record", "citations.csv:2:1", swap("citations.csv", "claims/detained", "claim/detained"), "claims/"),
    Case("unknown-record", "claims.csv:2:2", swap("claims.csv", "ministry,windows/may", "ministry,windows/june")),
    Case("unknown-code", "events.csv:2:5", swap("events.csv", "peaceful-protest,Dock", "peacefull-protest,Dock")),
    Case("unknown-code", "events.csv:2:13", swap("events.csv", "utilities,lower", "utility,lower"), "'utilities'"),
    Case("unknown-code", "vocabularies.csv:3:5", swap("vocabularies.csv", "comptés,,", "comptés,protests,")),
    Case(
        "new-name",
        "events.csv:4:9",
        swap("events.csv", "rassemblement,rally,dockers", "rassemblement,rally,?The Bakers"),
    ),
    Case(
        "missing-source",
        "series.csv:2:8",
        swap("series.csv", "2018,12,rallies,,,observatory-2022,p. 8", "2018,12,rallies,,,,"),
    ),
    Case(
        "missing-locator",
        "series.csv:2:9",
        swap("series.csv", "2018,12,rallies,,,observatory-2022,p. 8", "2018,12,rallies,,,observatory-2022,"),
    ),
    Case(
        "locator-without-source",
        "series.csv:2:8",
        swap("series.csv", "2018,12,rallies,,,observatory-2022,p. 8", "2018,12,rallies,,,,p. 8"),
    ),
    Case(
        "missing-translation",
        "places.csv:7:4",
        swap("places.csv", "Altamar,Altamar", "Altamar,"),
        "'label' is not there in fr",
    ),
    Case(
        "missing-translation",
        f"{SURVEY}/questions.csv:2:3",
        both(
            swap(f"{SURVEY}/questions.csv", "text,text_fr,asked", "text,asked"),
            swap(f"{SURVEY}/questions.csv", "?,Pourquoi a-t-on manifesté en mai ?,", "?,"),
            swap(f"{SURVEY}/questions.csv", "?,Manifestera-t-on encore ?,", "?,"),
        ),
    ),
    Case("undeclared-language", "places.csv:1:4", swap("places.csv", "label_fr", "label_de"), "en, fr"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.check}@{case.at}")
def test_found_where_it_stands(case: Case, tmp_path: Path) -> None:
    look(case, tmp_path)
