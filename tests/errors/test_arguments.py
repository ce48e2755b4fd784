"""What can be wrong with promises, advice, explanations and evidence is found at its exact place."""

from pathlib import Path

import pytest

from tests.study.spoiling import Case, add, look, swap

CASES = [
    Case(
        "status-without-reason",
        "commitments.csv:3:8",
        swap("commitments.csv", "Twelve people are still held", ""),
        "called broken",
    ),
    Case("status-without-date", "commitments.csv:2:7", swap("commitments.csv", "open,2022-06-01", "open,"), "is open"),
    Case(
        "status-before-promise",
        "commitments.csv:2:7",
        swap("commitments.csv", "open,2022-06-01", "open,2022-05-03"),
        "before the promise of 2022-05-04",
    ),
    Case(
        "rests-on-nothing",
        "recommendations.csv:2:6",
        swap("recommendations.csv", "claims/detained-observatory;findings/harbour.why.price", ""),
        "the recommendation",
    ),
    Case(
        "rests-on-nothing",
        "evidence.csv:2:3",
        swap("evidence.csv", "findings/harbour.why.price;tallies/harbour/why/wages", ""),
        "the evidence",
    ),
    Case(
        "for-and-against",
        "recommendations.csv:2:7",
        swap("recommendations.csv", "price,claims/detained-ministry", "price,claims/detained-observatory"),
        "number 1 of this list is named both",
    ),
    Case(
        "found-otherwise",
        "evidence.csv:3:5",
        add(
            "evidence.csv",
            "wages-again,price-alone,claims/detained-observatory,Wages among the reasons that people give,no,"
            "unlikely,almost certain,,A. Researcher,Who minds one thing names another,own-survey,question 1",
        ),
        "wages-named looks for the same and says found: yes",
    ),
    Case(
        "excludes-itself",
        "hypotheses.csv:2:7",
        swap("hypotheses.csv", "ministry,wages-too", "ministry,price-alone"),
    ),
    Case("one-expectation", "evidence.csv:2:7", swap("evidence.csv", "almost certain,unlikely", "almost certain,")),
    Case("tells-nothing", "evidence.csv:2:7", swap("evidence.csv", "almost certain,unlikely", "unlikely,unlikely")),
    Case("judged-by-nobody", "evidence.csv:2:9", swap("evidence.csv", "A. Researcher", "")),
    Case(
        "cyclic-parents",
        "evidence.csv:2:8",
        swap("evidence.csv", "unlikely,,A.", "unlikely,wages-named,A."),
        "wages-named > wages-named",
    ),
    # What a row may name is looked up as in any table.
    Case(
        "unknown-id",
        "hypotheses.csv:3:7",
        swap("hypotheses.csv", "observatory,price-alone,", "observatory,price-alnoe,"),
        "'price-alone'",
    ),
    Case("unknown-id", "commitments.csv:3:2", swap("commitments.csv", "ida-brandt", "ida-brand"), "'ida-brandt'"),
    Case("unknown-id", "evidence.csv:2:2", swap("evidence.csv", "named,wages-too", "named,wages"), "wages-too"),
    Case("unknown-id", "case_steps.csv:2:2", swap("case_steps.csv", "held,lorne-trial", "held,lorn-trial"), "lorne"),
    Case("unknown-id", "laws.csv:2:13", swap("laws.csv", "assembly,,interior", "assembly,,exterior"), "interior"),
    Case("unknown-code", "ties.csv:3:3", swap("ties.csv", ",edits,", ",edit,"), "'edits'"),
    Case("unknown-code", "case_steps.csv:3:4", swap("case_steps.csv", ",charge,", ",chargd,"), "'charge'"),
    Case(
        "unknown-record",
        "recommendations.csv:2:6",
        swap("recommendations.csv", "claims/detained-observatory;", "claims/detained-observatori;"),
        "claims/detained-observatory",
    ),
    Case(
        "unknown-record",
        "statements.csv:3:4",
        add("statements.csv", "on-finding,observatory,2022,findings/harbour.why.price,doubts,No,,,gazette-2022,p. 3"),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.check}@{case.at}")
def test_found_where_it_stands(case: Case, tmp_path: Path) -> None:
    look(case, tmp_path)
