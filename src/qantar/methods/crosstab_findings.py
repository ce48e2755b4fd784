"""The findings of survey-crosstab: the table of a question by groups, each cell of it, and the tests."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from qantar.findings import Finding, Table, Translations, Uncertainty, Value
from qantar.maths.share_intervals import Share
from qantar.methods.crosstab_cells import ALL, Crossed
from qantar.methods.crosstab_tests import Tested
from qantar.methods.estimate_findings import finding
from qantar.methods.gate import why_no_interval
from qantar.methods.survey_samples import Drawn, Truths
from qantar.methods.weights_tell import TOLD, cells_told
from qantar.methods.wording import (
    caveat,
    certain,
    column,
    count_value,
    english,
    joined,
    percent_value,
    plain,
    shown_number,
    slug,
)

#: P values are shown to so many digits, and as below the last of them where they are smaller.
P_DIGITS = 4


def table_of(drawn: Drawn, cells: Crossed) -> Iterator[Finding]:
    """Yield the table of a question by groups, then each of its cells as a finding of its own."""
    shares = [drawn.shares(cells.answers.chosen, group.people) for group in cells.shown]
    told = cells_told(drawn, cells)
    yield _table(drawn, cells, shares, told)
    for option, group in np.ndindex(*cells.counts.shape):
        yield from _cell(drawn, cells, option, group, shares[group], told=bool(told[option, group]))


def key_of(cells: Crossed, option: int | None = None) -> str:
    """Return the id of a question's table, or of what is said of one of its answers."""
    answer = "" if option is None else f".{cells.answers.options[option]}"
    return f"{cells.answers.question}{answer}.by-{slug(cells.groups.by)}"


def _common(cells: Crossed) -> dict[str, Any]:
    people = int(cells.inside.sum())
    found: list[Any] = []
    if cells.hidden.any():
        found.append(
            caveat(
                "small-cells",
                "Cells of a few people are suppressed, and further cells so that totals do not give these away.",
            )
        )
    if cells.answers.type == "multiple":
        found.append(caveat("several-answers", "Several answers could be chosen, so percentages add to more than 100."))
    if cells.groups.overlap:
        found.append(caveat("groups-overlap", "One person may be in several groups."))
    said = english(f"{shown_number(people)} people who answered both")
    return {"n": people, "base": said, "caveats": found}


def _table(drawn: Drawn, cells: Crossed, shares: Sequence[Sequence[Share]], told: Truths) -> Finding:
    columns = [
        column("option", "text", "Answer, by its id"),
        column("label", "text", "Answer"),
        column("group", "text", "Group, by its id"),
        column("group_label", "text", "Group"),
        column("base", "number", "People in the group who answered", "people"),
        column("count", "number", "People", "people"),
        *([column("weighted", "number", "People they stand for, weighted", "people")] if drawn.weighted else []),
        column("percent", "percent", "Percent of the group", "percent"),
        *(
            [
                column("low", "percent", "Interval from", "confidence limit"),
                column("high", "percent", "Interval to", "confidence limit"),
            ]
            if drawn.by_chance
            else []
        ),
        column("suppressed", "text", "Suppressed"),
    ]
    rows = []
    everybody = drawn.shares(cells.answers.chosen, cells.inside)
    for option, name in enumerate(cells.answers.options):
        places: list[tuple[int, str, Translations, int, int, bool, Share]] = [
            (
                at,
                group.id,
                group.label,
                int(cells.bases[at]),
                int(cells.counts[option, at]),
                bool(cells.hidden[option, at]),
                shares[at][option],
            )
            for at, group in enumerate(cells.shown)
            if shares[at]
        ]
        if everybody:
            whole = (-1, ALL, english("All"), int(cells.inside.sum()), int(cells.all[option]), False, everybody[option])
            places.append(whole)
        for at, group_id, label, base, count, hidden, share in places:
            shown = {} if hidden else _numbers(drawn, cells, option, (group_id, count, base), share)
            if told[option, at] and not hidden:
                shown = {"count": count}
            fixed = {
                "option": name,
                "label": dict(cells.answers.labels[option]),
                "group": group_id,
                "group_label": dict(label),
                "base": base,
                "suppressed": hidden,
            }
            rows.append([{**fixed, **shown}.get(one.name) for one in columns])
    words = why_no_interval(drawn.people.sample_type) or "Each cell has its interval beside it."
    common = _common(cells)
    return finding(
        drawn,
        cells.answers,
        key_of(cells),
        label=joined(cells.answers.text, cells.groups.label, by=" / "),
        value=Table(columns, rows),
        uncertainty=certain(words),
        **common,
    )


def _numbers(
    drawn: Drawn, cells: Crossed, option: int, cell: tuple[str, int, int], share: Share
) -> dict[str, float | int | None]:
    group_id, count, base = cell
    people = cells.inside if group_id == ALL else next(one.people for one in cells.shown if one.id == group_id)
    weighted = float(drawn.weights[people & cells.answers.chosen[:, option]].sum())
    ends = drawn.ends(share)
    return {
        "count": count,
        "weighted": float(plain(weighted)),
        "percent": float(plain(_percent(drawn, count, base, share))),
        "low": None if ends is None else float(plain(100 * ends[0])),
        "high": None if ends is None else float(plain(100 * ends[1])),
    }


def _percent(drawn: Drawn, count: int, base: int, share: Share) -> Fraction:
    return Fraction(100 * share.value) if drawn.weighted else Fraction(100 * count, base)


def _cell(
    drawn: Drawn, cells: Crossed, option: int, at: int, shares: Sequence[Share], *, told: bool
) -> Iterator[Finding]:
    group, count, base = cells.shown[at], int(cells.counts[option, at]), int(cells.bases[at])
    key = f"{key_of(cells, option)}.{slug(group.id)}"
    hidden = bool(cells.hidden[option, at]) or not shares
    common = _common(cells) | {
        "label": joined(cells.answers.labels[option], group.label),
        "n": base,
        "base": english(f"{shown_number(base)} people of this group who answered both"),
    }
    if hidden:
        why = certain(
            "Suppressed: it would tell of a few people, or let a number that tells of a few people be computed."
        )
        for id_, unit in ((key, "percent"), (f"{key}.count", "people")):
            yield finding(
                drawn,
                cells.answers,
                id_,
                unit=unit,
                value=None,
                missing="suppressed",
                uncertainty=why,
                **common,
            )
        return
    share = shares[option]
    yield finding(
        drawn,
        cells.answers,
        key,
        unit="percent",
        value=None if told else percent_value(_percent(drawn, count, base, share)),
        uncertainty=certain(TOLD) if told else drawn.uncertainty(share),
        **({"missing": "suppressed"} if told else {}),
        **common,
    )
    counted = certain("A count of the people who answered; nothing is estimated.")
    yield finding(
        drawn,
        cells.answers,
        f"{key}.count",
        unit="people",
        value=count_value(count),
        uncertainty=counted,
        **common,
    )


def tests_table(drawn: Drawn, tests: Sequence[Tested], correction: str) -> Iterator[Finding]:
    """Yield all tests as one table, then each corrected p value as a finding of its own."""
    if not tests:
        return
    columns = [
        column("question", "text", "Question"),
        column("by", "text", "By"),
        column("option", "text", "Answer"),
        column("group", "text", "Group"),
        column("statistic", "number", "F"),
        column("df", "number", "Degrees of freedom"),
        column("ddf", "number", "Degrees of freedom of the denominator"),
        column("p", "number", "p", "p-value"),
        column("adjusted", "number", "p, corrected", "p-value"),
    ]
    rows: list[list[Any]] = [
        [
            one.cells.answers.question,
            one.cells.groups.by,
            one.option,
            one.group,
            float(plain(one.outcome.statistic)),
            float(plain(one.outcome.df)),
            None if one.outcome.ddf is None else float(plain(one.outcome.ddf)),
            float(plain(one.outcome.p)),
            float(plain(one.adjusted)),
        ]
        for one in tests
    ]
    meaning = certain(_meaning(len(tests), correction))
    yield finding(
        drawn,
        tests[0].cells.answers,
        "tests",
        label=english("Whether answers and groups go together: all tests"),
        question=english("Do the answers differ between the groups?"),
        value=Table(columns, rows),
        uncertainty=meaning,
        n=int(tests[0].cells.inside.sum()),
        base=english("people who answered both"),
        about=f"surveys/{drawn.people.survey}" if drawn.people.survey else None,
    )
    for one in tests:
        yield _test(drawn, one, meaning)


def _test(drawn: Drawn, one: Tested, meaning: Uncertainty) -> Finding:
    at = None if one.option is None else one.cells.answers.options.index(one.option)
    label = one.cells.answers.text if at is None else one.cells.answers.labels[at]
    group = f".{slug(one.group)}" if one.group else ""
    return finding(
        drawn,
        one.cells.answers,
        f"{key_of(one.cells, at)}{group}.test",
        label=joined(label, one.cells.groups.label, by=" / "),
        unit="p-value",
        value=Value(plain(one.adjusted), english(p_words(one.adjusted)), float(plain(one.adjusted))),
        uncertainty=meaning,
        **_common(one.cells),
    )


def p_words(p: float) -> str:
    """Return a p value as readers write it.

    >>> p_words(0.04123), p_words(0.0000004)
    ('0.0412', 'below 0.0001')
    """
    least = 10**-P_DIGITS
    return f"below {least:.{P_DIGITS}f}" if p < least else f"{p:.{P_DIGITS}f}"


def _meaning(count: int, correction: str) -> str:
    how = {
        "holm": f"corrected by Holm's method over the {count} tests of this analysis",
        "bh": f"corrected by Benjamini and Hochberg's method over the {count} tests of this analysis",
        "none": "not corrected for how many tests there are",
    }[correction]
    return (
        "Rao and Scott's second-order test, which takes weights, strata and clusters into account: how often chance "
        f"alone would give so large a difference between groups, {how}. It does not say how large the difference is, "
        "and nothing of why."
    )
