"""A part of a whole: thresholds, rival wholes, open words, shares as stated, readings that no verdict rests on."""

import pytest

from qantar.methods import Refusal
from qantar.methods.share import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.verdicts import SAID, settings, verdict, word


def claims(**values):
    return [
        {
            "id": id_.replace("_", "-"), "about": "events/vote", "measure": "votes", "value": value, "unit": "people",
            "said_by": None, "source": "report", "locator": "page 1",
        }
        for id_, value in values.items()
    ]  # fmt: skip


#: The vote of 23 June 2016 on membership of the European Union. Cites: electoralcommission2016.
VOTE = claims(leave="17,410,742", valid="33,551,983")


def said(says, share, part="leave", wholes=("valid",)):
    return {"part": part, "wholes": list(wholes), "says": says, "share": share}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (said("more than", "1/2"), "supported"),
        (said("at least", "2/3"), "contradicted"),
        (said("fewer than", "52 %"), "supported"),
        (said("fewer than", "1/2"), "contradicted"),
    ],
)
def test_a_referendum_as_published(given, expected) -> None:
    """51.9 percent. Cites: electoralcommission2016."""
    assert word(METHOD, given, claims=VOTE) == expected
    found = by_id(METHOD(settings(**given), claims=VOTE, statements=SAID))["leave-of-valid"]
    assert found.value.shown["en"].replace("\N{NO-BREAK SPACE}", " ") == "51.9 %"
    assert found.uncertainty.kind == "none"


def test_a_part_of_one_whole_bounds_its_share_of_a_rival_whole() -> None:
    rows = claims(russian="1,480", troops="2,030", rival="3,600")
    rows[0]["base"] = "2,030"
    given = said("more than", "1/2", "russian", ["troops", "rival"])
    answers = by_id(METHOD(settings(**given), claims=rows, statements=SAID))
    assert answers["russian-of-troops"].value.number == pytest.approx(100 * 1480 / 2030)
    open_ = answers["russian-of-rival"]
    assert (open_.value, open_.uncertainty.high) == (None, 100.0)
    assert open_.uncertainty.low == pytest.approx(100 * 1480 / 3600)
    assert answers["verdict"].verdict.word == "not identified"
    assert word(METHOD, said("at least", "1/3", "russian", ["troops", "rival"]), claims=rows) == "supported"


@pytest.mark.parametrize(
    ("value", "says", "share", "expected"),
    [
        ("more than 70", "more than", "1/2", "supported"),
        ("more than 70", "more than", "3/4", "not identified"),
        ("95", "at least", "95 %", "not identified"),  # it may have been rounded up
        ("95", "more than", "9/10", "supported"),
        ("30-40", "more than", "1/2", "contradicted"),
    ],
)
def test_a_share_as_stated_is_as_wide_as_its_words(value, says, share, expected) -> None:
    rows = [row | {"unit": "percent"} for row in claims(leave=value)]
    assert word(METHOD, said(says, share, wholes=()), claims=rows) == expected


def test_an_open_whole_leaves_no_lower_end() -> None:
    rows = claims(leave="30", valid="more than 80")
    assert word(METHOD, said("fewer than", "1/2"), claims=rows) == "supported"
    assert word(METHOD, said("more than", "1/3"), claims=rows) == "not identified"


def test_order_and_frames_change_nothing(framed) -> None:
    given = settings(**said("more than", "1/2"))
    expected = told(METHOD(given, claims=VOTE, statements=SAID))
    assert told(METHOD(given, claims=framed(VOTE[::-1]), statements=framed(SAID))) == expected


@pytest.mark.parametrize(
    ("rows", "given", "told_"),
    [
        (VOTE, said("more than", "1/2", "x"), "no claim 'x'"),
        (VOTE, said("more than", "1/2", wholes=()), "is no share"),
        ([row | {"reading": "restored"} for row in VOTE], said("more than", "1/2"), "bad scan"),
        (claims(leave="3", valid="0"), said("more than", "1/2"), "whether there was anything"),
    ],
)
def test_refusals(rows, given, told_) -> None:
    with pytest.raises(Refusal, match=told_):
        verdict(METHOD, given, claims=rows)
