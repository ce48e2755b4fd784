"""The page of recommendations: by whom they are for, with what each rests on and what speaks against it."""

from __future__ import annotations

import re
from typing import Any

from tests.report.evidence import page, published, site_of

ACTORS = [
    {"id": "mayor", "kind": "person", "label": "Mayor Vane"},
    {"id": "council", "kind": "state body", "label": "Council"},
    {"id": "union", "kind": "organisation", "label": "Union of Printers"},
]
CODES = [{"vocabulary": "areas", "code": "economy", "label": "Economy"}]
CLAIM = {
    "id": "idle",
    "population": "people out of work",
    "value": "12",
    "unit": "percent",
    "said_by": "council",
    "standing": "used",
    "source": "paper",
}
STATEMENT = {"id": "must", "said_by": "mayor", "text": "It cannot go on", "source": "paper"}
SURVEY = {
    "surveys": [{"survey": "poll", "title": "A poll", "n": 50, "sample_type": "invited", "languages": "en"}],
    "questions": [{"survey": "poll", "id": "q1", "type": "single", "text": "Why?", "asked": 50, "answered": 50}],
    "options": [{"survey": "poll", "question": "q1", "id": "bread", "label": "The price of bread"}],
    "tallies": [{"survey": "poll", "question": "q1", "option": "bread", "count": 30, "percent": "60"}],
}


def advice(id_: str, **more: Any) -> dict[str, Any]:
    told = {"by": "union", "addressee": "mayor", "text": f"Do {id_}", "area": "economy", "rests_on": "claims/idle"}
    return {"id": id_, **told, "against": None, "source": "paper", "locator": "p. 1", **more}


def site(*rows: dict[str, Any], **tables: Any) -> Any:
    given = {"recommendations": list(rows), "actors": ACTORS, "vocabularies": CODES, "claims": [CLAIM]}
    return site_of(published({**given, "statements": [STATEMENT], **tables}), [])


def test_who_advises_stands_before_what_is_advised_and_what_it_rests_on_opens() -> None:
    html = page(site(advice("work")), "recommendations")
    told = re.search(r'<li id="work">.*?</div></li>', html, re.S)
    assert told is not None
    assert told[0].index("Union of Printers") < told[0].index("Do work") < told[0].index("Rests on")
    assert re.search(r'Council</a>: <span class="fw">.*people out of work', told[0], re.S)
    assert 'class="pop"' in told[0]


def test_advice_to_several_stands_with_each_and_has_one_address() -> None:
    html = page(site(advice("work", addressee="mayor;council"), advice("rest", addressee=None)), "recommendations")
    assert html.count("Do work") == 2
    assert html.count('id="work"') == 1
    heads = [re.sub(r"<[^>]*>", "", head).strip() for head in re.findall(r"<h2>(.*?)</h2>", html, re.S)]
    assert heads[:3] == ["Council 1", "Mayor Vane 1", "To nobody in particular 1"]


def test_words_and_records_are_named_with_their_speaker_or_their_day() -> None:
    event = {"id": "march", "date": "2001-02-03", "label": "A march", "kind": "protest", "source": "paper"}
    html = page(site(advice("work", rests_on="statements/must;events/march"), events=[event]), "recommendations")
    assert re.search(r'Mayor Vane</a>: <span class="fw words">.*It cannot go on', html, re.S)
    assert re.search(r"A march</a>, 3 February 2001", html)


def test_a_tally_is_shown_as_printed_where_no_method_read_it() -> None:
    html = page(site(advice("work", rests_on="tallies/poll/q1/bread"), **SURVEY), "recommendations")
    assert "30" in html[html.index("Rests on") :]


def test_what_speaks_against_it_is_shown_and_nothing_where_nothing_is_told() -> None:
    assert "Speaks against it" not in page(site(advice("work")), "recommendations")
    html = page(site(advice("work", against="statements/must")), "recommendations")
    assert re.search(r"Speaks against it, or makes it hard</p><ul><li>.*It cannot go on", html, re.S)


def test_what_is_not_published_is_left_out() -> None:
    html = page(site(advice("work", rests_on="claims/gone")), "recommendations")
    assert "Nothing in this study" in html
    assert "gone" not in html
