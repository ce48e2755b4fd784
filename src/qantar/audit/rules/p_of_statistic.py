"""A p value that its own test statistic cannot give.

From t, F, chi-square, r or z and the degrees of freedom the p value follows. The rule reads a statistic and what
stands beside it up to its p - "t(28) = 2.20, p = .03", "F = 4,80; df = 5; 144; p = 0,210", "χ² = 3.84 with 1 degree
of freedom (p = .05)" - and works p out for every statistic that would be printed so. Where a correlation gives only
the number of cases, its freedom is two less, and the answer at most `likely`. Where one tail instead of two would
give the p value and the text does not speak of one tail, the answer is only `possible`; so it is where the text calls
a p one-sided that is that of two.

A test that is told in words is put together from what stands alone in a sentence, or in two that follow each other:
"The t statistic was 2.30. With 189 degrees of freedom, its p value is .066"; so is "not significant at the 5 % level".
The answer is then at most `likely`.
"""

from __future__ import annotations

import math

from qantar.audit.answer import Certainty, Held
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage
from qantar.audit.reported_tests import Reported, reported_in
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.tests_told import tests_told
from qantar.maths.p_values import p_can_be, p_value

ID = "test-statistic"


def check(draft: Draft) -> Finds:
    """Work every reported p value out again."""
    for passage in draft.passages:
        if not passage.has_digits:
            continue
        read = list(reported_in(passage.text))
        known = {passage.sentence_at(start).start for start, _, _ in read}
        for start, end, test in [*read, *tests_told(passage, known)]:
            yield from _judge(passage, start, end, test)


def _judge(passage: Passage, start: int, end: int, test: Reported) -> Finds:
    statistic, sign, p, step, one_tail, text, counted, of_one_tail, together = test
    fits = {
        (tails, cut): p_can_be(statistic, sign, p, step, tails=tails, cut=cut)
        for tails in (2, 1)
        for cut in (False, True)
    }
    place = passage.place(start, end)
    halved = of_one_tail and statistic.kind not in ("F", "chi2") and not fits[1, False]
    if (fits[2, False] and not halved) or (one_tail and fits[1, False]):
        yield Held(ID, place.line)
        return
    right = _shown(p_value(statistic, tails=1 if one_tail else 2), step)
    message = f"{test.shown} gives p {right}"
    printed = p if sign == "=" else None
    if printed is not None and (printed < 0.05) != (p_value(statistic) < 0.05):
        message += ", on the other side of 0.05"
    certainty: Certainty = "likely" if counted or together else "certain"
    if halved and fits[2, False]:
        certainty, message = "possible", message + " for one tail, of which the text speaks; it would hold for two"
    elif fits[1, False] or fits[1, True]:
        certainty, message = "possible", message + "; it would hold for one tail, of which the text says nothing"
    elif fits[2, True]:
        certainty, message = "likely", message + "; it would hold if further digits were cut off"
    yield discrepancy(ID, certainty, place, stated=text, expected=f"p {right}", message=message)


def _shown(p: float, step: float) -> str:
    decimals = max(3, round(-math.log10(step))) if step else 3
    return "< 0.001" if p < 0.0005 and decimals <= 3 else f"= {p:.{decimals}f}"


RULE = Rule(
    ID,
    "A p value that its test statistic and degrees of freedom cannot give",
    "error",
    check,
    needs="t, F, chi-square, r or z with degrees of freedom and p",
    cites=("nuijten2016",),
)
