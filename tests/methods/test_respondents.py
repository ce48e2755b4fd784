"""The people of a survey: who answered and who did not, and that nothing of a single one is named."""

from typing import Any

import numpy as np
import pandas as pd  # type: ignore[import-untyped]
import pytest

from qantar.methods import Refusal
from qantar.methods.respondents import Respondents
from qantar.tables.frames import Frames

PEOPLE: list[dict[str, Any]] = [
    {"respondent": "1", "language": "fr", "weight": "1.5", "why.price": "1", "why.wages": "0", "again": "yes"},
    {"respondent": "2", "language": "en", "weight": "0.5", "why.price": "0", "why.wages": "0", "again": "[refused]"},
    {"respondent": "3", "language": "fr", "weight": "1", "why.price": "[not shown]", "why.wages": "[not shown]"},
    {"respondent": "4", "language": "fr", "weight": "1", "why.price": None, "why.wages": None, "again": "no"},
]


def people(rows=PEOPLE, **tables):
    return Respondents.of(Frames({"responses": rows, **tables}), None)


def test_those_who_chose_none_are_no_missing_answers() -> None:
    why = people().answers("why")
    assert why.options == ["price", "wages"]
    assert why.answered.tolist() == [True, True, False, False]
    assert why.chosen.tolist() == [[True, False], [False, False], [False, False], [False, False]]
    assert (why.refused, why.not_shown, why.missing, why.asked) == (0, 1, 1, 3)
    again = people().answers("again")
    assert (again.type, again.refused, again.missing, again.answered.sum()) == ("single", 1, 1, 2)


def test_it_reads_any_frame_and_any_order() -> None:
    framed = people(pd.DataFrame(PEOPLE).iloc[::-1])
    assert framed.answers("why").chosen[::-1].tolist() == people().answers("why").chosen.tolist()
    assert framed.questions == ["again", "why"]


def test_weights_are_used_when_the_survey_says_so() -> None:
    assert people().weights is None
    weighted = people(surveys=[{"id": "", "weights": "weight", "small_cells": "3"}])
    assert weighted.weights is not None
    assert weighted.weights.tolist() == [1.5, 0.5, 1.0, 1.0]
    assert weighted.small == 3
    several = [{**row, "weight.2": "2", "weight.1": str(at)} for at, row in enumerate(PEOPLE)]
    found = people(several)
    assert found.replicates is not None
    assert np.array_equal(found.replicates[:, 0], [0, 1, 2, 3])
    assert found.questions == ["again", "why"]


def test_an_input_names_nobody() -> None:
    found = people().input("why")
    assert (found.count, found.sha256, found.ids) == (4, "", ())


@pytest.mark.parametrize(
    ("rows", "tables", "says"),
    [
        ([*PEOPLE, PEOPLE[0]], {}, "same respondent"),
        ([{**PEOPLE[0], "survey": "a"}, {**PEOPLE[1], "survey": "b"}], {}, "more than one survey"),
        ([], {}, "no responses"),
        ([{**PEOPLE[0], "weight": ""}], {"surveys": [{"id": "", "weights": "weight"}]}, "no number in weight"),
    ],
)
def test_refuses(rows, tables, says) -> None:
    with pytest.raises(Refusal, match=says):
        assert people(rows, **tables).weights is not None


def test_refuses_a_question_or_an_answer_that_is_not_there() -> None:
    with pytest.raises(Refusal, match="no column"):
        people().answers("how")
    with pytest.raises(Refusal, match="none of its options"):
        people(options=[{"question": "again", "id": "yes", "label": "Yes"}]).answers("again")
    with pytest.raises(Refusal, match="not one number"):
        people(
            [{"respondent": "1", "age": "30"}, {"respondent": "2", "age": "many"}],
            questions=[{"id": "age", "type": "number", "text": "How old?"}],
        ).answers("age")
