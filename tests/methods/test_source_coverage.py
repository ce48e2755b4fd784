"""Coverage by source: published overlaps, marks by their rules, events that rest on several sources, refusals."""

from typing import Any

import pytest

from qantar.methods import Refusal
from qantar.methods.source_coverage import METHOD
from tests.methods.conftest import by_id


def yearly(source, counts, first=2000):
    return [
        {"id": f"{source}-{year}-{n}", "date": str(year), "source": source}
        for year, count in enumerate(counts, first)
        for n in range(count)
    ]


@pytest.mark.reference
def test_a_published_overlap(shared) -> None:
    """Rallies in Germany, 2005 to 2015: 1,999 listed by the state, 231 by the press, 40 of them in both lists."""
    import pandas as pd  # type: ignore[import-untyped]

    given = pd.read_csv(shared / "data/events/german_rallies_police_and_press.csv", low_memory=False)
    given["date"] = given["Datum.gvt"].fillna(given["date.30"]).str[:10]
    given = given[(given["gvt"] | given["poldem30"]) & given["date"].str[:4].between("2005", "2015")]
    events = [{"id": str(n), "date": date, "source": None} for n, date in enumerate(given["date"])]
    reports = [
        {"event": str(n), "source": source}
        for n, both in enumerate(zip(given["gvt"], given["poldem30"], strict=True))
        for source, listed in zip(("state", "press"), both, strict=True)
        if listed
    ]
    found: Any = by_id(METHOD({}, events=events, reports=reports))
    assert (found["source-state"].value.number, found["source-press"].value.number) == (1999, 231)
    assert found["with-2"].n == 40


def test_marks_follow_the_rules(framed) -> None:
    events = [*yearly("wire", [30] * 12), *yearly("late", [5] * 4, 2004)]
    events += yearly("quiet", [8, 8, 8, 0, 0, 0, 8, 8, 8, 8, 8, 8])
    events += yearly("breaks", [1, 2, 1, 1, 2, 1, 20, 22, 19, 21, 20, 22])
    found: Any = by_id(METHOD({"by": "year"}, events=framed(events[::-1])))
    marks = {(row[0], row[1]): row[2] for row in found["marks"].value.rows}
    assert marks["late", "begins"] == "2004"
    assert marks["late", "ends"] == "2007"
    assert marks["quiet", "silent"] == "2003/2005"
    assert marks["breaks", "breaks"] == "2006"
    assert ("wire", "begins") not in marks


def test_one_source_alone_shows_no_change_in_reporting() -> None:
    found: Any = by_id(METHOD({}, events=yearly("diary", [9, 0, 0, 0, 9])))
    assert found["marks"].value.number == 0
    assert found["with-1"].value.exact == "100"


def test_events_rest_on_their_reports_or_on_what_is_cited() -> None:
    events = [{"id": name, "date": "2031", "source": "diary"} for name in "abc"]
    reports = [{"event": "a", "source": source} for source in ("wire", "wire", "radio")]
    cited = [{"record": "events/b", "cites": "letter;memo;act"}, {"record": "claims/b", "cites": "other"}]
    by_reports: Any = by_id(METHOD({}, events=events, reports=reports, citations=cited))
    assert (by_reports["with-1"].n, by_reports["with-2"].n) == (2, 1)
    assert by_reports["source-diary"].value.number == 2
    by_citations: Any = by_id(METHOD({"through": "citations"}, events=events, reports=reports, citations=cited))
    assert (by_citations["with-1"].n, by_citations["with-3"].n) == (2, 1)


def test_no_sources_are_refused() -> None:
    with pytest.raises(Refusal, match="names a source"):
        METHOD({}, events=[{"id": "a", "date": "2031", "source": None}])
