"""The page of laws: whose power grew or shrank by each change, and before beside after."""

from __future__ import annotations

import re
from typing import Any

from qantar.report.law_powers import MOST_COLUMNS, powers_of
from qantar.report.law_rows import instruments_of
from tests.report.evidence import page, published, site_of

ACTORS = [{"id": "council", "kind": "state body", "label": "High Council"}]
CODES = [
    {"vocabulary": "powers", "code": "budget", "label": "Budget"},
    {"vocabulary": "powers", "code": "veto", "label": "Veto"},
    {"vocabulary": "directions", "code": "weakens-president", "label": "Weakens the president"},
    {"vocabulary": "directions", "code": "strengthens-parliament", "label": "Strengthens parliament"},
    {"vocabulary": "directions", "code": "neutral", "label": "Neither"},
]


def law(id_: str, **more: Any) -> dict[str, Any]:
    told = {"instrument": "Charter", "rank": "constitution", "adopted": "1999-03-04", "in_force": None, "until": None}
    change = {"article": None, "before": "The king decides", "after": "The council decides", "power": "budget"}
    moved = {"holder_before": None, "holder_after": "council", "direction": "strengthens-parliament"}
    return {"id": id_, **told, **change, **moved, "source": "paper", "locator": "p. 1", **more}


def site(*laws: dict[str, Any]) -> Any:
    return site_of(published({"laws": list(laws), "actors": ACTORS, "vocabularies": CODES}), [])


def test_one_instrument_holds_its_changes_before_beside_after() -> None:
    html = page(site(law("a"), law("b", power="veto", before=None, direction="weakens-president")), "laws")
    assert html.count("<h3>Charter</h3>") == 1
    assert re.search(r"Before</span> The king decides.*After</span> The council decides", html, re.S)
    assert re.search(r'Held by</span> <a href="[^"]*">High Council', html)
    assert 'Before</span> <span class="none">Not told' in html
    assert "Weakens the president" in html


def test_arrows_say_whose_power_grew_and_whose_shrank() -> None:
    found = site(law("a"), law("b"), law("c", direction="weakens-president"), law("d", direction="neutral"))
    powers = powers_of(found, instruments_of(found))
    assert powers.holders == [("president", "The president"), ("parliament", "Parliament")]
    assert [dict(change.moved) for change in powers.changes] == [{"parliament": (2, 0), "president": (0, 1)}]
    assert powers.others == 1
    html = page(found, "laws")
    assert "Parliament gains 2" in html, "said for those who cannot see it"
    assert "1 more change moves nobody" in html


def test_laws_stand_in_the_order_of_time_and_those_without_a_day_last() -> None:
    found = site(
        law("a", instrument="Later", adopted="2003"),
        law("b", instrument="Undated", adopted=None),
        law("c", instrument="Earlier", adopted="../1998"),
    )
    assert [one.name for one in instruments_of(found)] == ["Earlier", "Later", "Undated"]
    html = page(found, "laws")
    assert "no date in these sources" in html


def test_many_changes_are_put_together_by_years() -> None:
    laws = [law(f"l-{year}", instrument=f"Law of {year}", adopted=str(year)) for year in range(1950, 2010)]
    found = site(*laws)
    powers = powers_of(found, instruments_of(found))
    assert 1 < len(powers.changes) <= MOST_COLUMNS
    assert sum(change.moved["parliament"][0] for change in powers.changes) == len(laws)
    assert powers.changes[0].when == "1950 to 1954" or " to " in powers.changes[0].when


def test_a_choice_is_a_whole_instrument_or_all_that_moves_a_power() -> None:
    found = site(law("a"), law("b", power="veto"), law("c", instrument="Decree", adopted="2001", power="veto"))
    assert [[row["id"] for row in one.rows] for one in instruments_of(found, ["a"])] == [["a", "b"]]
    assert [[row["id"] for row in one.rows] for one in instruments_of(found, ["veto"])] == [["b"], ["c"]]


def test_laws_that_move_nobodys_power_are_listed_without_a_drawing() -> None:
    html = page(site(law("a", direction="neutral")), "laws")
    assert "No change here moves power" in html
    assert "The council decides" in html


def test_the_picture_names_what_its_numbers_stand_for() -> None:
    found = site(*(law(f"l-{year}", instrument=f"Law of {year}", adopted=str(year)) for year in range(1990, 2001)))
    page(found, "laws")
    drawn = found.files["charts/laws-powers.svg"].decode()
    assert all(f">Law of {year}<" in drawn for year in range(1990, 2001))
    assert "var(--" not in drawn
