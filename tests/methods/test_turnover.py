"""Who left, who stayed, who is new: a published change of members, ties without dates, refusals."""

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.turnover import METHOD
from tests.methods.conftest import by_id, told
from tests.methods.verdicts import SAID, settings, verdict, word


def tie(person, since=None, until=None, **parts):
    return {
        "id": f"tie-{person}", "subject": person, "relation": "holds-office", "object": "council", "since": since,
        "until": until, "source": "list", "locator": person,
    } | parts  # fmt: skip


#: The members of the United Nations Security Council in 2022 and 2023: ten stay, five leave, five come. Cites: un2022.
COUNCIL = [
    *(tie(f"permanent-{n}", "1945") for n in range(5)),
    *(tie(f"elected-{n}", "2022-01-01", "2023-12-31") for n in range(5)),
    *(tie(f"leaving-{n}", "2021-01-01", "2022-12-31") for n in range(5)),
    *(tie(f"coming-{n}", "2023-01-01", "2024-12-31") for n in range(5)),
]


def said(says="fewer than", share="1/2", **parts):
    return {
        "offices": ["council"],
        "before": "2022-07-01",
        "after": "2023-07-01",
        "says": says,
        "share": share,
        **parts,
    }


def test_a_council_as_published() -> None:
    """Five of fifteen members are new in 2023. Cites: un2022."""
    answers = by_id(METHOD(settings(**said()), ties=COUNCIL, statements=SAID))
    assert answers["new"].value.number == pytest.approx(100 / 3)
    assert answers["new"].n == 15
    assert answers["new"].uncertainty.kind == "none"
    changes = [row["change"] for row in answers["people"].value.dictionaries()]
    assert {change: changes.count(change) for change in changes} == {"new": 5, "stayed": 10, "left": 5}
    assert answers["verdict"].verdict.word == "supported"


@pytest.mark.parametrize(
    ("given", "ties", "expected"),
    [
        (said("more than", "1/2"), COUNCIL, "contradicted"),
        (said("more than", "1/3"), COUNCIL, "contradicted"),  # exactly a third
        (said("more than", "1/4"), COUNCIL, "supported"),
        (said("more than"), [tie("a", "2023-01"), tie("b", "2022")], "not identified"),  # half are new, or all
        (said(), [tie("a", "2020"), tie("b")], "not identified"),  # b may be new, or have stayed, or be neither
        (said(), [tie("a", "2020"), tie("b", until="2023-12")], "not identified"),
        (said(), [tie("a", "2020", "2022-12-31")], "not testable"),
        (said(), [tie("a", "2020"), tie("a", "2023", id="again")], "supported"),  # one person, two ties
    ],
)
def test_verdicts_follow_from_rows(given, ties, expected) -> None:
    assert word(METHOD, given, ties=ties) == expected


def test_a_tie_without_dates_leaves_bounds() -> None:
    found = by_id(METHOD(settings(**said()), ties=[tie("a", "2020"), tie("b")], statements=SAID))["new"]
    assert (found.value, found.uncertainty.low, found.uncertainty.high) == (None, 0.0, 50.0)


def test_order_and_frames_change_nothing(framed) -> None:
    expected = told(METHOD(settings(**said()), ties=COUNCIL, statements=SAID))
    assert told(METHOD(settings(**said()), ties=framed(COUNCIL[::-1]), statements=framed(SAID))) == expected


@pytest.mark.parametrize(
    ("given", "told_"),
    [
        (said(offices=["x"]), "nobody is tied to x"),
        (said(after="2021-01-01"), "is not after"),
        (said(after="2023"), "is no day"),
    ],
)
def test_refusals(given, told_) -> None:
    with pytest.raises(Refusal, match=told_):
        verdict(METHOD, given, ties=COUNCIL)


def test_a_share_that_is_none_is_told() -> None:
    with pytest.raises(UsageError, match="is no share"):
        verdict(METHOD, said(share="3"), ties=COUNCIL)
