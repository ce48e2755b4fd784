"""The page of outlets: who founded, owned, led and ended each, what is only said behind its speaker."""

from __future__ import annotations

import re
from typing import Any

from qantar.report.media_figures import media_figure
from qantar.report.media_rows import outlets_of
from qantar.report.pages import PAGES
from qantar.report.sheet import Sheet
from tests.report.evidence import page, published, site_of

ACTORS: list[dict[str, Any]] = [
    {"id": "lantern", "kind": "media", "label": "The Lantern", "since": "1994", "until": "2003"},
    {"id": "new-lantern", "kind": "media", "label": "The New Lantern", "since": None, "until": None},
    {"id": "unknown-paper", "kind": "media", "label": "Quiet Gazette", "since": None, "until": None},
    {"id": "holm", "kind": "person", "label": "Ida Holm"},
    {"id": "court", "kind": "state body", "label": "District Court"},
]
CODES = [
    {"vocabulary": "relations", "code": code, "label": label, "parent": parent}
    for code, label, parent in (
        ("founded", "Founded", "founding"),
        ("owns", "Owns", "property"),
        ("leads", "Leads", "office"),
        ("closed", "Closed", "ending"),
        ("renamed-to", "Renamed to", "succession"),
        ("works-for", "Works for", "belonging"),
    )
]


def tie(id_: str, subject: str, relation: str, object_: str, **more: Any) -> dict[str, Any]:
    told = {"role": None, "since": None, "until": None, "end_reason": None, "share": None, "status": "documented"}
    said = {"asserted_by": None, "asserted_on": None, "source": "paper", "locator": "p. 1"}
    return {"id": id_, "subject": subject, "relation": relation, "object": object_, **told, **said, **more}


def site(*ties: dict[str, Any], **tables: Any) -> Any:
    given: dict[str, Any] = {"actors": ACTORS, "ties": list(ties), "vocabularies": CODES, **tables}
    return site_of(published({name: rows for name, rows in given.items() if rows}), [])


FOUNDED = tie("a", "holm", "founded", "lantern", since="1994")
LED = tie("b", "holm", "leads", "lantern", since="1995", until="1999", end_reason="resigned")
OWNED = tie("c", "holm", "owns", "lantern", status="alleged", asserted_by="court", since="1996")


def test_an_outlets_life_stands_in_its_order() -> None:
    closed = tie("d", "court", "closed", "lantern", since="2003-04")
    renamed = tie("e", "lantern", "renamed-to", "new-lantern")
    html = page(site(FOUNDED, LED, OWNED, closed, renamed), "media")
    shown = html[html.index('id="lantern"') : html.index('id="new-lantern"')]
    heads = re.findall(r"<h4>([^<]*)</h4>", shown)
    assert heads == ["Founded by", "Owners and money", "Who led and made it", "Names and successors", *heads[4:]]
    assert heads[-1] == "Closed, banned, suspended"
    assert "ended: resigned" in shown
    assert re.search(r"closed</span> <a[^>]*>The Lantern</a>: April 2003", shown), "what happens in a moment has a day"


def test_what_is_alleged_stands_behind_its_speaker_and_is_called_so() -> None:
    html = page(site(OWNED), "media")
    said = re.search(r'<li class="alleged">.*?</li>', html, re.S)
    assert said is not None
    assert said[0].index("District Court") < said[0].index("says:") < said[0].index("Ida Holm")
    assert '<span class="standing">alleged</span>' in said[0]
    told = html[html.index("<figure") : html.index("</figure>")]
    assert "District Court says: Ida Holm (owns)" in told


def test_a_denial_is_called_one() -> None:
    html = page(site(tie("x", "holm", "owns", "lantern", status="denied", asserted_by="holm")), "media")
    assert re.search(r"<b><a[^>]*>Ida Holm</a></b> denies:", html)


def test_bars_begin_and_end_as_far_as_dates_tell() -> None:
    found = site(LED, tie("f", "holm", "owns", "new-lantern", since="2000"))
    figure = media_figure(Sheet(found, "media"), outlets_of(found))
    assert 'class="tl-bar soft"' in figure.body
    assert 'class="hatch"' in figure.body, "a year is no day, and no end is told"
    assert "Ida Holm (leads), 1995 to 1999" in figure.body


def test_cases_about_an_outlet_and_events_against_it_are_listed() -> None:
    case = {"id": "raid", "person": "lantern", "kind": "closure", "label": "Its rooms are searched", "outcome": None}
    event = {"id": "fire", "date": "2001-02-03", "label": "Its press is set on fire", "target": "court;lantern"}
    cited = {"source": "paper", "locator": "p. 4"}
    html = page(site(FOUNDED, cases=[{**case, **cited}], events=[{**event, **cited}]), "media")
    assert "Its rooms are searched" in html
    assert "not recorded in these sources" in html
    assert re.search(r"3 February 2001</b> <a[^>]*>Its press is set on fire", html)


def test_outlets_of_which_nothing_is_told_are_named_once() -> None:
    html = page(site(FOUNDED, tie("w", "holm", "works-for", "unknown-paper")), "media")
    assert html.count("Quiet Gazette") == 1
    assert "Also named" in html


def test_without_outlets_there_is_no_page() -> None:
    people = [actor for actor in ACTORS if actor["kind"] != "media"]
    media = next(one for one in PAGES if one.name == "media")
    assert not media.has_what_it_needs(site(actors=people))
    assert media.has_what_it_needs(site(FOUNDED))
