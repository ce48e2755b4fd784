"""How far something spread: parts with events; a part that no event names is not known to have been quiet."""

from typing import Any

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.spread import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.verdicts import SAID, settings, verdict, word

CANTONS = [f"canton-{number}" for number in range(1, 27)]
#: The cantons with a majority for the European Economic Area on 6 December 1992. Cites: bundesrat1993.
IN_FAVOUR = CANTONS[:8]
PLACES: dict[str, Any] = {
    "places": [{"id": "switzerland", "kind": "country", "label": "Switzerland", "source": "map", "locator": "1"}]
    + [{"id": id_, "kind": "canton", "label": id_.upper(), "source": "map", "locator": "1"} for id_ in CANTONS],
    "place_parents": [{"place": id_, "parent": "switzerland", "since": None, "until": None} for id_ in CANTONS],
}


def yes(places):
    return [
        {"id": f"yes-{id_}", "date": "1992-12-06", "kind": "yes", "place": id_, "source": "report", "locator": id_}
        for id_ in places
    ]


def said(says="all", **parts):
    return {"on": "1992-12-06", "says": says, **parts}


def test_a_vote_as_published() -> None:
    """Eight of 26 cantons and half-cantons were in favour. Cites: bundesrat1993."""
    answers = by_id(METHOD(settings(**said("at least", count=8)), events=yes(IN_FAVOUR), statements=SAID, **PLACES))
    assert answers["parts"].n == 8
    assert len(answers["parts"].value.rows) == 26
    assert answers["verdict"].verdict.word == "supported"


@pytest.mark.parametrize(
    ("places", "given", "expected"),
    [
        (CANTONS, said(), "supported"),
        (CANTONS[1:], said(), "not identified"),
        (IN_FAVOUR, said("at least", count=9), "not identified"),
        (["switzerland"], said("at least", count=1), "not identified"),  # the whole country is no part of it
        (CANTONS, said(where={"kind": ["no"]}), "not identified"),
    ],
)
def test_verdicts_follow_from_rows(places, given, expected) -> None:
    assert word(METHOD, given, events=yes(places), **PLACES) == expected


def test_parts_are_those_of_the_day() -> None:
    parents = [row | ({"since": "1979-01-01"} if row["place"] == CANTONS[0] else {}) for row in PLACES["place_parents"]]
    tables: dict[str, Any] = {"places": PLACES["places"], "place_parents": parents, "events": yes(CANTONS)}
    before = by_id(METHOD(settings(**said() | {"on": "1978-06-01"}), statements=SAID, **tables))["parts"]
    assert len(before.value.rows) == 25


def test_order_and_frames_change_nothing(framed) -> None:
    given, events = settings(**said()), yes(IN_FAVOUR)
    expected = told(METHOD(given, events=events, statements=SAID, **PLACES))
    assert told(METHOD(given, events=framed(events[::-1]), statements=framed(SAID), **PLACES)) == expected


@pytest.mark.parametrize(
    ("tables", "told_"),
    [
        ({}, "which country is meant is not clear: name one in the setting place: none"),
        (PLACES | {"place_parents": []}, "no place is a part of switzerland on that day"),
    ],
)
def test_refusals(tables, told_) -> None:
    with pytest.raises(Refusal) as refusal:
        verdict(METHOD, said(), events=yes(IN_FAVOUR), **tables)
    assert told_.split(":")[0] in refusal.value.message


@pytest.mark.parametrize("given", [said("at least"), said("all", count=3)])
def test_settings_that_make_no_sense_are_told(given) -> None:
    with pytest.raises(UsageError, match="count"):
        verdict(METHOD, given, events=yes(IN_FAVOUR), **PLACES)
