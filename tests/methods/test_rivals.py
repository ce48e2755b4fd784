"""Rival figures: like with like, copies once, readings nobody's, ranges kept; a published quarrel over a crowd."""

import pytest

from qantar.methods import Refusal
from qantar.methods.rivals import METHOD
from tests.methods.conftest import by_id, told


def claim(id_, value, **parts):
    given = {
        "id": id_, "about": "events/march", "measure": "crowd", "population": "people there", "place": "capital",
        "period": "1995-10-16", "as_of": None, "value": value, "unit": "people", "cumulative": "no", "said_by": id_,
        "said_on": None, "standing": "rival", "reason": f"said by {id_}", "reading": "printed", "source": "paper",
        "locator": "page 1",
    }  # fmt: skip
    return given | parts


#: The march of 16 October 1995 in Washington: park service, Boston University, organisers. Cites: mcphail2004.
MARCH = [
    claim("park-service", "400,000", standing="used"),
    claim("university", "837,000"),
    claim("organisers", "1.5 to 2 million"),
]


def test_a_published_quarrel_over_a_crowd() -> None:
    found = by_id(METHOD(claims=MARCH))["march.crowd.park-service"]
    assert found.value.exact == "400000"
    assert (found.uncertainty.kind, found.uncertainty.low, found.uncertainty.high) == ("rivals", 400_000, 2_000_000)
    assert "no margin of error" in found.uncertainty.meaning["en"]
    assert found.about == "claims/park-service"
    assert {caveat.id for caveat in found.caveats} == {"reason-park-service", "reason-university", "reason-organisers"}


def test_a_matter_tells_every_figure_in_the_order_of_time() -> None:
    later = claim("police", "hundreds", said_on="1995-10-18", population="arrests", standing="not comparable")
    found = by_id(METHOD(claims=[later, *MARCH]))["march.crowd"]
    rows = found.value.dictionaries()
    assert {row["claim"] for row in rows} == {
        "claims/park-service",
        "claims/university",
        "claims/organisers",
        "claims/police",
    }
    police = next(row for row in rows if row["claim"] == "claims/police")
    assert (police["low"], police["high"], police["rivals"]) == (100, 999, None)
    assert police["differs_in"] == "who or what is counted"


@pytest.mark.parametrize(
    "difference", [{"population": "x"}, {"place": "x"}, {"period": "1996"}, {"as_of": "1996"}, {"unit": "cars"}]
)
def test_only_like_with_like(difference) -> None:
    answers = by_id(METHOD(claims=[MARCH[0], claim("university", "837,000", **difference)]))
    assert set(answers) == {"matters", "march.crowd"}
    assert answers["march.crowd"].uncertainty.kind == "none"


def test_a_copy_a_lone_claim_and_the_same_figure_are_no_rivals() -> None:
    copy = claim("paper", "450,000", standing="copy")
    assert "march.crowd.park-service" not in by_id(METHOD(claims=[MARCH[0], copy]))
    assert set(by_id(METHOD(claims=[MARCH[0]]))) == {"matters"}
    assert set(by_id(METHOD(claims=[MARCH[0], claim("radio", "400000")]))) == {"matters"}


def test_parts_that_are_all_used_are_no_matter() -> None:
    parts = [claim("men", "300", standing="used", population="men"), claim("all", "400", standing="used")]
    dollars = claim("dollars", "9", standing="copy", unit="USD")
    assert set(by_id(METHOD(claims=[*parts, dollars]))) == {"matters"}
    apart = [parts[0], claim("all", "400", standing="not comparable")]
    assert "march.crowd" in by_id(METHOD(claims=apart))
    assert "march.crowd.men" in by_id(
        METHOD(claims=[parts[0], claim("women", "400", standing="used", population="men")])
    )


def test_a_reading_of_a_scan_is_nobodys_figure() -> None:
    scan = claim("scan", "40,000", standing="misprint", reading="ocr", said_by=None)
    answers = by_id(METHOD(claims=[*MARCH, scan]))
    assert [row["claim"] for row in answers["readings"].value.dictionaries()] == ["claims/scan"]
    assert "claims/scan" not in answers["march.crowd"].value.column("claim")
    assert answers["march.crowd.park-service"].uncertainty.low == 400_000


def test_an_open_range_has_no_upper_end() -> None:
    answers = by_id(METHOD(claims=[MARCH[0], claim("radio", "more than 500,000")]))
    assert answers["march.crowd.park-service"].uncertainty.high is None


def test_when_none_is_used_the_value_is_unknown() -> None:
    found = by_id(METHOD(claims=[claim("a", "5"), claim("b", "7")]))["march.crowd.a"]
    assert found.missing == "unknown"
    assert found.caveats[-1].id == "none-used"


def test_a_running_count_is_one_line() -> None:
    days = [claim(f"d{n}", str(n), said_by="ministry", cumulative="yes", as_of=f"2031-05-0{n}") for n in (1, 2, 3)]
    found = by_id(METHOD(claims=[*days, claim("other", "9", as_of="2031-05-03")]))["march.crowd"]
    assert dict(zip(found.value.column("claim"), found.value.column("line"), strict=True)) == {
        "claims/d1": "1", "claims/d2": "1", "claims/d3": "1", "claims/other": None,
    }  # fmt: skip
    assert "running-count" in {caveat.id for caveat in found.caveats}


def test_who_is_withheld_is_not_named() -> None:
    actors = [{"id": "university", "label": "The university"}]
    answers = METHOD(claims=MARCH, actors=actors)
    assert "The university" in str([finding.as_json() for finding in answers])
    assert "actors/park-service" not in str([finding.as_json() for finding in answers])


def test_order_labels_and_frames_do_not_matter(framed) -> None:
    rows = [row | {"standing": row["standing"]} for row in MARCH]
    assert told(METHOD(claims=framed(rows[::-1]))) == told(METHOD(claims=rows))
    named = [{"vocabulary": "measures", "code": "crowd", "label": "Crowd"}]
    assert [f.id for f in METHOD(claims=rows, vocabularies=named)] == [f.id for f in METHOD(claims=rows)]


@pytest.mark.parametrize(
    ("settings", "rows", "words"),
    [
        ({}, [], "no claims"),
        ({"about": ["events/none"]}, MARCH, "about 'events/none'"),
        ({"measures": ["killed"]}, MARCH, "measure 'killed'"),
        ({}, [*MARCH, MARCH[0]], "two claims have the id"),
        ({}, [claim("a", "very many")], "not a number"),
    ],
)
def test_refusals(settings, rows, words) -> None:
    with pytest.raises(Refusal, match=words):
        METHOD(settings, claims=rows)
