"""The findings of survey-estimates: a question's table, each answer's share, means, and who did not answer."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from qantar.findings import Finding, Table, Translations, Uncertainty
from qantar.maths.share_intervals import Share
from qantar.methods import cells
from qantar.methods.gate import why_no_interval
from qantar.methods.inputs import sources_of
from qantar.methods.respondents import Answers
from qantar.methods.survey_samples import FIXED, Drawn, Truths
from qantar.methods.weights_tell import TOLD, weighted_told
from qantar.methods.wording import (
    capital,
    caveat,
    certain,
    column,
    count_value,
    english,
    percent_value,
    plain,
    rounded,
    shown_number,
)

COUNTED = certain("A count of the people who answered; nothing is estimated.")
#: Means are shown to so many digits after the point.
DECIMALS = 2


def base_of(drawn: Drawn, answers: Answers, inside: Truths | None = None) -> Translations:
    """Say of how many people a share is."""
    counted = answers.answered if inside is None else inside
    text = f"{shown_number(int(counted.sum()))} people who answered the question"
    text += f", of {shown_number(answers.asked)} asked"
    if drawn.weighted:
        stand = rounded(Fraction(float(drawn.weights[counted].sum())), 1)
        text += f"; weighted, they stand for {shown_number(stand)}"
    return english(text)


def finding(drawn: Drawn, answers: Answers, key: str, **parts: Any) -> Finding:
    """Return a finding on a question with what all of them have in common."""
    people = drawn.people
    about = f"{people.survey}/{answers.question}" if people.survey else answers.question
    caveats = [*parts.pop("caveats", ()), *drawn.caveats]
    common = {
        "question": answers.text,
        "label": answers.text,
        "period": cells.text(people.described, "dates"),
        "inputs": [people.input(f"question = {answers.question}")],
        "sources": sources_of([people.described]),
        "n": int(answers.answered.sum()),
        "base": base_of(drawn, answers),
        "about": f"questions/{about}",
        "missing": None if parts.get("value") is not None else "unknown",
    }
    return Finding(id=key, caveats=caveats, **{**common, **parts})


def chosen(drawn: Drawn, answers: Answers) -> Iterator[Finding]:
    """Yield the table of a question, then each answer's share, its count, and its share of all answers given."""
    shares = drawn.shares(answers.chosen, answers.answered)
    if not shares:
        yield finding(drawn, answers, answers.question, value=None, uncertainty=certain("Nobody answered."))
        return
    told = weighted_told(drawn, answers)
    yield _table(drawn, answers, shares, told)
    for at, (option, share) in enumerate(zip(answers.options, shares, strict=True)):
        yield from _one(drawn, answers, at, (option, share), told)


def _caveats(answers: Answers) -> list[Any]:
    if answers.type != "multiple":
        return []
    return [caveat("several-answers", "Several answers could be chosen, so percentages add up to more than 100.")]


def _one(
    drawn: Drawn, answers: Answers, at: int, option_and_share: tuple[str, Share], told: Truths
) -> Iterator[Finding]:
    option, share = option_and_share
    hidden: dict[str, Any] = {"value": None, "missing": "suppressed", "uncertainty": certain(TOLD)}
    key = f"{answers.question}.{option}"
    more = {"label": answers.labels[at], "caveats": _caveats(answers)}
    count = int(answers.chosen[:, at].sum())
    yield finding(
        drawn,
        answers,
        key,
        unit="percent",
        **more,
        **(
            hidden
            if told[at]
            else {"value": percent_value(_exact(drawn, count, share)), "uncertainty": drawn.uncertainty(share)}
        ),
    )
    yield finding(drawn, answers, f"{key}.count", unit="people", value=count_value(count), uncertainty=COUNTED, **more)
    given = answers.chosen.sum() if answers.type == "multiple" else 0
    if given:
        weights = drawn.weights @ answers.chosen
        percent = percent_value(Fraction(100 * float(weights[at]) / float(weights.sum())))
        words = certain("A share of answers and not of people, so no margin of error.")
        yield finding(
            drawn,
            answers,
            f"{key}.of-answers",
            unit="percent",
            n=int(given),
            base=english(f"{shown_number(int(given))} answers given by {shown_number(share.rows)} people"),
            **more,
            # These add up to 100, so that one of them would follow from the others.
            **(hidden if told.any() else {"value": percent, "uncertainty": words}),
        )


def _exact(drawn: Drawn, count: int, share: Share) -> Fraction:
    """Return a share in percent: exactly where nobody is weighted."""
    return Fraction(100 * share.value) if drawn.weighted else Fraction(100 * count, share.rows)


def _table(drawn: Drawn, answers: Answers, shares: Sequence[Share], told: Truths) -> Finding:
    columns = [
        column("option", "text", "Answer, by its id"),
        column("label", "text", "Answer"),
        column("count", "number", "People", "people"),
        *([column("weighted", "number", "People they stand for, weighted", "people")] if drawn.weighted else []),
        column("percent", "percent", "Percent of those who answered", "percent"),
        *([column("unweighted", "percent", "Percent without weights", "percent")] if drawn.weighted else []),
        *([column("of_answers", "percent", "Percent of all answers given", "percent")] if _several(answers) else []),
    ]
    if drawn.by_chance:
        columns += [
            column("low", "percent", "Interval from", "confidence limit"),
            column("high", "percent", "Interval to", "confidence limit"),
            column("effect", "number", "Design effect", "design effect"),
            column("effective", "number", "Effective number of people", "people"),
        ]
    weighted = drawn.weights @ answers.chosen
    given = float(weighted.sum())
    rows = []
    for at, share in enumerate(shares):
        count = int(answers.chosen[:, at].sum())
        cells_ = {
            "option": answers.options[at],
            "label": dict(answers.labels[at]),
            "count": count,
            "weighted": _shown(float(weighted[at])),
            "percent": _shown(_exact(drawn, count, share)),
            "unweighted": _shown(Fraction(100 * count, int(answers.answered.sum()))),
            "of_answers": _shown(100 * float(weighted[at]) / given) if given else None,
            **(_of_chance(drawn, share) if drawn.by_chance else {}),
        }
        if told[at]:
            cells_ |= dict.fromkeys(("weighted", "percent", "low", "high", "effect", "effective"))
        if told.any():
            cells_["of_answers"] = None
        rows.append([cells_[one.name] for one in columns])
    fixed = FIXED if all(drawn.fixed(share) for share in shares) else "Each answer has its interval beside it."
    words = why_no_interval(drawn.people.sample_type) or fixed
    return finding(
        drawn,
        answers,
        answers.question,
        value=Table(columns, rows),
        uncertainty=certain(words),
        caveats=_caveats(answers),
    )


def _several(answers: Answers) -> bool:
    return answers.type == "multiple"


def _of_chance(drawn: Drawn, share: Share) -> dict[str, float | None]:
    ends = drawn.ends(share)
    if ends is None:
        return dict.fromkeys(("low", "high", "effect", "effective"))
    effect, effective = drawn.effect(share)
    return {
        "low": _shown(100 * ends[0]),
        "high": _shown(100 * ends[1]),
        "effect": _shown(effect),
        "effective": _shown(effective) if np.isfinite(effective) else None,
    }


def _shown(value: Fraction | float) -> float:
    return float(plain(value))


def numbers(drawn: Drawn, answers: Answers) -> Iterator[Finding]:
    """Yield the mean of a question that was answered by a number; not of so few people that it tells of one."""
    people = int(answers.answered.sum())
    counted = answers.answered & (drawn.weights > 0)
    if not counted.any():
        yield finding(drawn, answers, answers.question, value=None, uncertainty=certain("Nobody answered."))
    elif people < drawn.people.small:
        yield finding(
            drawn,
            answers,
            answers.question,
            value=None,
            missing="suppressed",
            uncertainty=certain(f"The mean of fewer than {drawn.people.small} people is not published."),
        )
    else:
        mean = drawn.mean(np.where(counted, answers.numbers, 0.0), counted)
        value = float(mean.value[0])
        shown = count_value(float(rounded(Fraction(value), DECIMALS)))
        yield finding(
            drawn,
            answers,
            answers.question,
            label=english("Mean"),
            value=type(shown)(plain(value), shown.shown, value),
            uncertainty=drawn.mean_uncertainty(mean),
        )


def not_answered(drawn: Drawn, answers: Answers) -> Iterator[Finding]:
    """Yield how many answered, and of those who did not, how many were not shown the question or would not say."""
    none = int((answers.answered & ~answers.chosen.any(axis=1)).sum()) if answers.type == "multiple" else 0
    counted: list[tuple[str, str, int]] = [
        ("answered", "answered", int(answers.answered.sum())),
        ("chose-none", "were asked and chose none of the answers", none),
        ("missing", "gave no answer", answers.missing),
        ("refused", "would not say", answers.refused),
        ("not-shown", "were not shown the question", answers.not_shown),
    ]
    uncertainty: Uncertainty = COUNTED
    for key, words, count in counted:
        if count or key == "answered":
            yield finding(
                drawn,
                answers,
                f"{answers.question}.{key}",
                label=english(capital(f"people who {words}")),
                unit="people",
                value=count_value(count),
                n=len(answers.answered),
                base=english(f"{shown_number(len(answers.answered))} people in the survey"),
                uncertainty=uncertainty,
            )
