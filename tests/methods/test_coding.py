"""Free answers: their codes, how far coders agree, and answers of people's own that were options of the list."""

import random
from typing import Any

import pytest

from qantar.methods import Refusal
from qantar.methods.back_coding import METHOD as BACK_CODING
from qantar.methods.coding_agreement import METHOD as AGREEMENT
from qantar.methods.open_answers import METHOD as OPEN

#: Krippendorff (2011), Computing Krippendorff's alpha-reliability, example B: two coders, twelve units, five codes.
FIRST = ["a", "a", "b", "b", "d", "c", "c", "c", "e", "d", "d", "a"]
SECOND = ["b", "a", "b", "b", "b", "c", "c", "c", "e", "d", "d", "d"]


def coded(**coders: list[str]) -> list[dict[str, Any]]:
    """A row for each code of each coder; codes joined by + are several of one answer, a dash is an answer not read."""
    return [
        {"question": "next", "respondent": f"p{at}", "coder": coder, "code": one, "coded_from": "original"}
        for coder, given in coders.items()
        for at, codes in enumerate(given)
        for one in codes.split("+")
        if one != "-"
    ]


def people(count: int = 12) -> list[dict[str, str]]:
    return [{"respondent": f"p{at}", "next": "words", "why": "own" if at < 5 else "price"} for at in range(count)]


def found(method: Any, settings: dict[str, Any] | None = None, **tables: Any) -> dict[str, Any]:
    return {one.id: one for one in method(settings or {}, **{"responses": people(), **tables})}


def test_the_alpha_that_krippendorff_published() -> None:
    answers = found(AGREEMENT, {"measure": "nominal"}, codes=coded(one=FIRST, other=SECOND))
    assert round(answers["next.codes"].value.number, 3) == 0.692
    known = answers["next.codes"].uncertainty
    assert known.kind == "model"
    assert known.low < 0.692 < known.high
    assert (
        "nothing of the people of the survey"
        in {one.id: one.text["en"] for one in answers["next.codes"].caveats}["model"]
    )


def test_what_was_found_comes_before_how_it_was_coded() -> None:
    one = ["a+b", "a", "[none]", "b", "a", "[none]"]
    other = ["a", "a", "[none]", "[none]", "b", "a"]
    answers = found(AGREEMENT, codes=coded(one=one, other=other))
    assert answers["next"].value.rows == [["1 and 2", 6, 3, 1, 1, 0.75]]
    assert answers["next.found"].n == 6
    assert answers["next.codes"].n == 3


def test_order_of_rows_and_names_of_coders_and_frames_change_nothing(framed: Any) -> None:
    rows = coded(one=["a+b", *FIRST[1:]], other=SECOND)
    shuffled = [{**row, "coder": {"one": "x", "other": "y"}[row["coder"]]} for row in rows]
    random.Random(1).shuffle(shuffled)
    first, again = found(AGREEMENT, codes=rows), found(AGREEMENT, codes=framed(shuffled))
    assert [(key, one.value, one.uncertainty) for key, one in first.items()] == [
        (key, one.value, one.uncertainty) for key, one in again.items()
    ]


def test_an_order_comes_from_the_codebook() -> None:
    book = [{"question": "next", "code": code, "label": code, "value": str(at)} for at, code in enumerate("abcde")]
    rows = coded(one=FIRST, other=SECOND)
    ordinal = found(AGREEMENT, {"measure": "ordinal"}, codes=rows, codebook=book)["next.codes"]
    assert ordinal.value.number != pytest.approx(0.692, abs=0.01)
    with pytest.raises(Refusal, match="has no value"):
        found(AGREEMENT, {"measure": "interval"}, codes=rows)


def test_agreement_is_refused_where_nobody_could_agree() -> None:
    with pytest.raises(Refusal, match="no answer was read by two coders"):
        found(AGREEMENT, codes=coded(one=FIRST))
    with pytest.raises(Refusal, match="several codes"):
        found(AGREEMENT, {"measure": "nominal"}, codes=coded(one=["a+b"], other=["a"]))
    with pytest.raises(Refusal, match="not in the codebook"):
        found(AGREEMENT, codes=coded(one=FIRST, other=SECOND), codebook=[{"question": "next", "code": "a"}])


def test_the_number_behind_each_code() -> None:
    rows = coded(one=["a+b", "a", "[none]", "b"], other=["a", "a", "[none]", "c"], third=["a+b", "b", "-", "c"])
    answers = found(OPEN, codes=rows)
    # More than half of those who read an answer: a, b; a; nothing; c.
    assert {row[0]: row[2] for row in answers["next"].value.rows} == {"a": 2, "b": 1, "c": 1}
    assert answers["next.uncoded"].value.exact == "1"
    assert answers["next"].n == 4
    assert found(OPEN, {"coder": "one"}, codes=rows)["next.b.count"].value.exact == "2"
    assert {finding.uncertainty.kind for finding in answers.values()} == {"none"}
    with pytest.raises(Refusal, match="nobody called so"):
        found(OPEN, {"coder": "nobody"}, codes=rows)


MOVED = [
    {"question": "why", "respondent": who, "option": "own", "into": "price", "coder": "a", "reason": "r"}
    for who in ("p0", "p3")
]


def test_counts_before_and_after() -> None:
    table = found(BACK_CODING, backcoding=MOVED)["why"].value
    assert {row[0]: (row[2], row[4]) for row in table.rows} == {"own": (5, 3), "price": (7, 9)}
    assert found(BACK_CODING, backcoding=MOVED[::-1])["why.moved"].value.exact == "2"
    with pytest.raises(Refusal, match="did not choose"):
        found(BACK_CODING, backcoding=[{**MOVED[0], "respondent": "p9"}])
    with pytest.raises(Refusal, match="no answer 'rain'"):
        found(BACK_CODING, backcoding=[{**MOVED[0], "into": "rain"}])
