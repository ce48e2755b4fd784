"""Rival explanations: the classical tests, the rule of verdicts, what does not count twice, what would change it."""

from itertools import product
from typing import Any

import pytest

from qantar.errors import UsageError
from qantar.methods import Refusal
from qantar.methods.explanation_bearing import bearing_of
from qantar.methods.explanation_rows import LIKELIHOODS, Piece
from qantar.methods.explanations import METHOD
from tests.methods.conftest import by_id, told

Row = dict[str, Any]
CERTAIN, LIKELY, EVEN, UNLIKELY, IMPOSSIBLE = reversed(LIKELIHOODS)
#: Judgements that make each test, with the names that Van Evera gave them.
STRAW, HOOP, GUN, BOTH = (LIKELY, UNLIKELY), (CERTAIN, EVEN), (EVEN, IMPOSSIBLE), (CERTAIN, IMPOSSIBLE)


def hypothesis(id_: str, excludes: str = "", **more: Any) -> Row:
    return {
        "id": id_,
        "label": id_.title(),
        "statement": f"It was {id_}",
        "excludes": excludes,
        "source": "paper",
        **more,
    }


def evidence(id_: str, judged: tuple[str, str], found: str = "yes", hypothesis: str = "bread", **more: Any) -> Row:
    return {
        "id": id_, "hypothesis": hypothesis, "looked_for": f"what {id_} is", "found": found,
        "expected_if_true": judged[0], "expected_if_false": judged[1], "depends_on": None, "rests_on": None,
        "judge": "A. Researcher", "reason": "so it seems", "source": "paper", "locator": "page 1", **more,
    }  # fmt: skip


BREAD = hypothesis("bread")
RIVALS = [hypothesis("bread", "circuses"), hypothesis("circuses"), hypothesis("rain")]


def ask(rows: list[Row], hypotheses: list[Row] | None = None, **settings: Any) -> dict[str, Any]:
    return by_id(METHOD(settings, hypotheses=hypotheses or [BREAD], evidence=rows))


def word(*rows: Row) -> str:
    return str(ask(list(rows))["bread"].verdict.word)


def piece(if_true: str, if_false: str, found: Any = "yes") -> Piece:
    return Piece("a", "bread", "a", found, LIKELIHOODS.index(if_true), LIKELIHOODS.index(if_false))


@pytest.mark.parametrize(
    ("judged", "kind"),
    [(STRAW, "straw in the wind"), (HOOP, "hoop"), (GUN, "smoking gun"), (BOTH, "doubly decisive")],
)
def test_the_four_tests_by_certain_and_unique(judged, kind) -> None:
    """Van Evera's two questions give four tests. Cites: vanevera1997, collier2011."""
    assert bearing_of(piece(*judged)).kind == kind
    assert bearing_of(piece(*judged)).outcome == "passes"
    assert bearing_of(piece(judged[0], judged[1], "no")).outcome == "fails"
    assert bearing_of(piece(judged[0], judged[1], "partly")).outcome == "in part"


@pytest.mark.parametrize(("if_true", "if_false"), list(product(LIKELIHOODS, repeat=2)))
def test_not_to_find_is_a_prediction_like_to_find(if_true, if_false) -> None:
    """What is almost impossible must not be found: the contrary of each judgement gives the same test turned round."""
    turned = {name: LIKELIHOODS[-1 - place] for place, name in enumerate(LIKELIHOODS)}
    one, other = bearing_of(piece(if_true, if_false)), bearing_of(piece(turned[if_true], turned[if_false], "no"))
    assert (one.kind, one.clear) == (other.kind, other.clear)
    if one.kind is not None:
        assert one.outcome == other.outcome
        assert one.to_find is not other.to_find


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        ([evidence("a", HOOP, "no")], "contradicted"),
        ([evidence("a", BOTH, "no")], "contradicted"),
        ([evidence("a", HOOP, "no"), evidence("b", STRAW), evidence("c", STRAW)], "contradicted"),
        ([evidence("a", HOOP, "no"), evidence("b", GUN)], "mixed"),
        ([evidence("a", GUN)], "supported"),
        ([evidence("a", BOTH), evidence("b", STRAW, "no")], "supported"),
        ([evidence("a", STRAW), evidence("b", STRAW, "no")], "mixed"),
        ([evidence("a", HOOP), evidence("b", STRAW, "no")], "mixed"),
        ([evidence("a", STRAW, "no")], "not supported"),
        ([evidence("a", GUN, "no")], "not supported"),
        ([evidence("a", HOOP), evidence("b", STRAW)], "not identified"),
        # Neighbouring words may mean the same: they move no verdict, for nor against.
        ([evidence("a", (CERTAIN, LIKELY), "no")], "not identified"),
        ([evidence("a", (UNLIKELY, IMPOSSIBLE))], "not identified"),
        ([evidence("a", HOOP, "partly")], "not identified"),
        ([evidence("a", BOTH, "unknown")], "not testable"),
        ([evidence("a", (LIKELY, LIKELY))], "not testable"),
    ],
)
def test_the_rule_of_verdicts(rows, verdict) -> None:
    assert word(*rows) == verdict


def test_a_verdict_names_what_decided_it_and_what_is_needed() -> None:
    answers = ask([evidence("a", HOOP, "no"), evidence("b", STRAW)])
    assert list(answers["bread"].verdict.decided_by) == ["bread.a"]
    assert answers["bread.a"].about == "evidence/a"
    assert "what a is" in ask([evidence("a", BOTH, "unknown")])["bread"].verdict.why["en"]


def test_what_excludes_a_supported_explanation_is_contradicted() -> None:
    rows = [evidence("a", GUN), evidence("b", HOOP, hypothesis="circuses"), evidence("c", HOOP, hypothesis="rain")]
    answers = ask(rows, RIVALS)
    assert [answers[one].verdict.word for one in ("bread", "circuses", "rain")] == [
        "supported", "contradicted", "not identified",
    ]  # fmt: skip
    assert "bread" in answers["circuses"].verdict.decided_by
    pairs = {(row["one"], row["other"]): row["together"] for row in answers["pairs"].value.dictionaries()}
    assert pairs["hypotheses/bread", "hypotheses/circuses"] == "they exclude each other"
    assert pairs["hypotheses/bread", "hypotheses/rain"] == "both can hold"


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        ([evidence("b", STRAW, hypothesis="circuses"), evidence("c", STRAW, "no", "circuses")], "contradicted"),
        ([evidence("b", GUN, hypothesis="circuses"), evidence("c", HOOP, "no", "circuses")], "mixed"),
        ([evidence("b", STRAW, "no", "circuses")], "contradicted"),
    ],
)
def test_the_rule_is_asked_in_its_order(rows, verdict) -> None:
    """Weak evidence both ways gives way to a rival that is supported; a test that hardly another passes does not."""
    assert ask([evidence("a", GUN), *rows], RIVALS)["circuses"].verdict.word == verdict


def test_two_that_exclude_each_other_are_not_both_supported() -> None:
    answers = ask([evidence("a", GUN), evidence("b", GUN, hypothesis="circuses")], RIVALS)
    assert {answers[one].verdict.word for one in ("bread", "circuses")} == {"mixed"}
    assert answers["rain"].verdict.word == "not testable"


def test_evidence_that_follows_from_other_evidence_does_not_count_twice() -> None:
    once = ask([evidence("a", STRAW)])["bread.weight"].uncertainty
    rows = [evidence("a", STRAW), evidence("b", STRAW, depends_on="z"), evidence("z", STRAW, depends_on="a")]
    answers = ask(rows)
    assert (answers["bread.weight"].uncertainty.low, answers["bread.weight"].uncertainty.high) == (once.low, once.high)
    assert answers["bread"].n == 1
    assert "does not count twice" in answers["bread.b"].uncertainty.meaning["en"]


def test_what_follows_from_something_unknown_counts() -> None:
    assert word(evidence("a", GUN, "unknown"), evidence("b", HOOP, "no", depends_on="a")) == "contradicted"


def test_a_reading_that_nobody_verified_decides_nothing() -> None:
    rows = [evidence("a", HOOP, "no", rests_on="claims/scan")]
    claims = [{"id": "scan", "about": "events/march", "measure": "crowd", "value": "9", "reading": "ocr"}]
    answers = by_id(METHOD(hypotheses=[BREAD], evidence=rows, claims=claims))
    assert answers["bread"].verdict.word == "not testable"
    claims[0]["reading"] = "printed"
    assert by_id(METHOD(hypotheses=[BREAD], evidence=rows, claims=claims))["bread"].verdict.word == "contradicted"


def test_weights_are_bounds_over_all_that_the_words_allow() -> None:
    """A hoop that is failed: 1 to 5 percent against 34 to 67, so at least 6.8 and at most 67 times less likely."""
    found = ask([evidence("a", HOOP, "no")])["bread.weight"].uncertainty
    assert (found.kind, found.low, found.high) == ("bounds", -18.3, -8.3)
    assert "6.8 to 67 times as likely if it is false" in found.meaning["en"]
    assert "no probability" in found.meaning["en"]
    part = ask([evidence("a", HOOP, "partly")])["bread.weight"].uncertainty
    assert part.low == -18.3
    assert part.high == 4.8


def test_words_can_be_given_other_ends() -> None:
    narrow = ask([evidence("a", HOOP)], words=[0, 10, 40, 60, 90, 100])["bread.weight"].uncertainty
    assert (narrow.low, narrow.high) == (1.8, 4.0)
    no_limit = ask([evidence("a", BOTH)], words=[0, 10, 40, 60, 90, 100])["bread.weight"].uncertainty
    assert (no_limit.low, no_limit.high) == (9.5, None)


def test_a_posterior_needs_a_prior_that_the_study_gives() -> None:
    rows = [evidence("a", HOOP, "no")]
    assert "bread.after" not in ask(rows)
    found = ask(rows, priors={"bread": 50})["bread.after"].uncertainty
    assert (found.low, found.high) == (1.5, 12.8)


def test_the_judgement_that_would_change_a_verdict_is_listed() -> None:
    rows = ask([evidence("a", (CERTAIN, EVEN), "no")])["changes"].value.dictionaries()
    assert {(row["judgement"], row["instead"], row["then"]) for row in rows} == {
        ("found", "partly", "not identified"),
        ("expected_if_true", LIKELY, "not identified"),
        ("expected_if_false", LIKELY, "not identified"),
    }


def test_what_is_unknown_may_turn_out_either_way() -> None:
    rows = ask([evidence("a", BOTH, "unknown")])["changes"].value.dictionaries()
    assert {(row["instead"], row["then"]) for row in rows} == {("yes", "supported"), ("no", "contradicted")}
    assert ask([evidence("a", (LIKELY, EVEN))])["changes"].caveats == []


def test_one_thing_looked_for_is_one_row_of_the_matrix() -> None:
    shared = {"looked_for": "crowds at the bakery"}
    rows = [evidence("a", HOOP, **shared), evidence("b", STRAW, hypothesis="rain", **shared), evidence("c", GUN, "no")]
    (first, second) = ask(rows, RIVALS)["matrix"].value.dictionaries()
    assert first["looked_for"] == {"en": "crowds at the bakery"}
    assert (first["bread"], first["circuses"], first["rain"]) == ("passes: hoop", None, "passes: straw in the wind")
    assert (second["found"], second["bread"]) == ("no", "fails: smoking gun")


def test_order_labels_and_frames_do_not_matter(framed) -> None:
    rows = [evidence("a", GUN), evidence("b", HOOP, "no", hypothesis="circuses"), evidence("c", STRAW, "partly")]
    plain = METHOD(hypotheses=RIVALS, evidence=rows)
    assert told(METHOD(hypotheses=framed(RIVALS[::-1]), evidence=framed(rows[::-1]))) == told(plain)
    renamed = [row | {"label": "x"} for row in RIVALS]
    verdicts = {one.id: one.verdict.word for one in plain if one.verdict}
    assert {one.id: one.verdict.word for one in METHOD(hypotheses=renamed, evidence=rows) if one.verdict} == verdicts
    chosen = METHOD({"hypotheses": ["rain", "bread"]}, hypotheses=RIVALS, evidence=rows)
    assert [row["hypothesis"] for row in by_id(chosen)["explanations"].value.dictionaries()] == [
        "hypotheses/rain", "hypotheses/bread",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "settings", "words"),
    [
        ([], {}, "no evidence for or against"),
        ([evidence("a", HOOP, hypothesis="rain")], {"hypotheses": ["bread"]}, "no evidence for or against"),
        ([evidence("a", HOOP)], {"hypotheses": ["brad"]}, "no hypothesis 'brad'"),
        ([evidence("a", HOOP, expected_if_false=None)], {}, "'a' has no expected_if_false"),
        ([evidence("a", ("perhaps", EVEN))], {}, "'perhaps'"),
        ([evidence("a", HOOP), evidence("a", STRAW)], {}, "two rows of evidence have the id 'a'"),
        ([evidence("a", HOOP, looked_for="x"), evidence("b", HOOP, "no", looked_for="x")], {}, "look for the same"),
        ([evidence("a", HOOP)], {"priors": {"brad": 50}}, "priors names 'brad'"),
    ],
)
def test_refusals(rows, settings, words) -> None:
    with pytest.raises(Refusal, match=words):
        METHOD(settings, hypotheses=[BREAD, hypothesis("rain")], evidence=rows)


@pytest.mark.parametrize("settings", [{"words": [0, 5, 5, 66, 95, 99]}, {"priors": {"bread": 100}}, {"words": [1, 2]}])
def test_settings_that_cannot_be(settings) -> None:
    with pytest.raises(UsageError):
        METHOD(settings, hypotheses=[BREAD], evidence=[evidence("a", HOOP)])
