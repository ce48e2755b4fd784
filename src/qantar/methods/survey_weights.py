"""Weights that make a sample resemble its population in what is known of it, and what they cost.

**What it answers.** What each person has to count for, so that the sample has the population's shares by age, sex,
region or whatever is known; how much these weights vary; and what they do to the answers.

**What it needs.** `responses`, and the population's margins in the settings: for each question (or for `language` or
`stratum`) how many people, or what percent, are of each kind. Base weights are those of `responses` where the survey
says that it has weights.

**What it gives.** The margins before and after; the smallest, the largest and the mean weight; Kish's design effect
and effective number of people for a sample drawn by chance; and the shares of the questions you name with the weights
and without. One margin is post-stratification; several are fitted in turn (raking). `bounds` keep each weight within
so many times its base weight (calibration); `trim` cuts weights off at so many times their mean, after which margins
hold no more: the answer says by how much they miss. Nobody's weight is published. survey-estimates and
survey-crosstab take the same margins, and fit the weights before they estimate.

**People not drawn by chance.** Weights can be described for them as well, and nothing more: weighted answers of
people who volunteered stay answers of people who volunteered. They get no interval, no design effect and no effective
number.

**What it refuses.** Margins of different populations, kinds that nobody in the sample is of, and people whose kind is
not known. Margins that cannot hold together: the answer names the margin that misses most, what was wanted and what
was reached.

    >>> from qantar.methods.survey_weights import METHOD
    >>> people = [{"respondent": str(n), "sex": "f" if n < 60 else "m", "vote": "yes" if n % 3 else "no"}
    ...           for n in range(80)]
    >>> survey = [{"survey": "s", "sample_type": "probability"}]
    >>> settings = {"margins": {"sex": {"f": 52, "m": 48}}, "questions": ["vote"]}
    >>> answers = {finding.id: finding for finding in METHOD(settings, responses=people, surveys=survey)}
    >>> answers["effective"].value.exact, answers["effect"].value.shown["en"]
    ('62.4', '1.28')

Cites: deville1992, kish1965, aapor2016
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from pydantic import Field, model_validator

from qantar.findings import Caveat, Finding, Table, Value
from qantar.maths.calibration import calibrate, rake
from qantar.maths.designs import DesignError, Floats, check_weights
from qantar.maths.estimates import kish_effective_size
from qantar.maths.margins import CalibrationError, Constraints, Margin
from qantar.maths.trimming import trim
from qantar.methods import cells
from qantar.methods.inputs import sources_of
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.respondents import Respondents
from qantar.methods.survey_samples import Drawn
from qantar.methods.survey_wording import about_sample
from qantar.methods.weights_tell import answers_told
from qantar.methods.wording import certain, column, english, plain, rounded, shown_number
from qantar.tables.frames import Frames

#: Columns of responses.csv that can be a margin besides questions.
COLUMNS = ("language", "stratum")
CALIBRATED = "Computed from the weights; nothing of the population is estimated by it."


class WeightSettings(Settings):
    """What is known of the population, and how far weights may go."""

    survey: str | None = Field(
        default=None, description="The folder of the survey; may be left out if there is one only."
    )
    margins: dict[str, dict[str, float]] = Field(
        description="For each question (or language, or stratum) the number or percent of people of each kind."
    )
    questions: tuple[str, ...] = Field(
        default=(), description="Questions whose shares are given with the weights and without."
    )
    bounds: tuple[float, float] | None = Field(
        default=None, description="How far a weight may move: [0.3, 3] is from 0.3 to 3 times its base weight."
    )
    trim: float | None = Field(
        default=None, gt=1, description="Cut weights off at so many times their mean; margins then hold no more."
    )
    turns: int = Field(default=500, ge=1, description="How often margins are fitted in turn before it is given up.")

    @model_validator(mode="after")
    def _are_some(self) -> "WeightSettings":
        if not self.margins:
            raise ValueError("write at least one margin")
        return self


@dataclass(frozen=True)
class Weighted:
    """The people of a survey with base weights and fitted weights, both of mean 1."""

    drawn: Drawn
    margins: list[Margin]
    base: Floats
    weights: Floats
    turns: int


def run(frames: Frames, settings: WeightSettings) -> Iterator[Finding]:
    """Yield the margins, what the weights are like, and what they do to answers."""
    drawn = Drawn(Respondents.of(frames, settings.survey))
    fitted = fit(drawn, settings)
    yield _margins(fitted)
    yield from _described(fitted)
    for question in settings.questions:
        yield _answers(fitted, question)


def fit(drawn: Drawn, settings: WeightSettings) -> Weighted:
    """Return fitted weights, or refuse: margins that cannot be, or do not hold together."""
    try:
        base = check_weights(drawn.weights)
        base = base * (len(base) / base.sum())
        margins = [_margin(drawn.people, name, totals, len(base)) for name, totals in settings.margins.items()]
        if settings.bounds is None:
            found = rake(base, margins, turns=settings.turns)
        else:
            known = Constraints.of_margins(margins)
            found = calibrate(base, known, "raking", bounds=settings.bounds, turns=settings.turns)
        weights = found.weights * (len(base) / found.weights.sum())
        if settings.trim is not None:
            weights = trim(weights, high=settings.trim)
    except CalibrationError as error:
        raise Refusal(str(error), "see margins, bounds and turns; join kinds that few people are of") from None
    except DesignError as error:
        raise Refusal(f"the base weights: {error}", "correct the column weight") from None
    return Weighted(drawn, margins, base, weights, found.turns)


def _margin(people: Respondents, name: str, totals: Mapping[str, float], rows: int) -> Margin:
    """Return a margin as shares of the sample's size; refuse people whose kind is not known."""
    if name in COLUMNS:
        kinds = people.column(name)
    else:
        answers = people.answers(name)
        if answers.type != "single":
            raise Refusal(f"{name} is a {answers.type} question", "a margin is a question with one answer")
        kinds = [
            answers.options[int(chosen.argmax())] if known else None
            for chosen, known in zip(answers.chosen, answers.answered, strict=True)
        ]
    lacking = sum(kind is None for kind in kinds)
    if lacking:
        raise Refusal(f"{name}: the kind of {lacking} people is not known", "weight by what is known of everybody")
    whole = sum(totals.values())
    if whole <= 0:
        raise Refusal(f"the margin {name} sums to 0", "write how many people, or what percent, are of each kind")
    return Margin.of(name, np.array(kinds), {kind: rows * count / whole for kind, count in totals.items()})


def _margins(fitted: Weighted) -> Finding:
    rows: list[list[Any]] = []
    for margin in fitted.margins:
        for code, label in enumerate(margin.labels):
            inside = margin.codes == code
            shares = [float(weights[inside].sum() / weights.sum()) for weights in (fitted.base, fitted.weights)]
            wanted = float(margin.totals[code] / margin.totals.sum())
            rows.append([margin.name, label, *(float(plain(100 * share)) for share in (shares[0], wanted, shares[1]))])
    columns = [
        column("margin", "text", "Margin"),
        column("kind", "text", "Kind"),
        column("before", "percent", "Percent before weighting", "percent"),
        column("population", "percent", "Percent of the population", "percent"),
        column("after", "percent", "Percent after weighting", "percent"),
    ]
    return _finding(
        fitted,
        "margins",
        label=english("Margins before and after"),
        value=Table(columns, rows),
        uncertainty=certain(CALIBRATED),
    )


def _described(fitted: Weighted) -> Iterator[Finding]:
    """Yield what the weights are like; only of people drawn by chance also what they cost."""
    weights = fitted.weights
    numbers: list[tuple[str, str, float, int, str | None]] = [
        ("smallest", "Smallest weight, the mean being 1", float(weights.min()), 2, None)
    ]
    numbers.append(("largest", "Largest weight, the mean being 1", float(weights.max()), 2, None))
    if fitted.drawn.by_chance:
        effective = kish_effective_size(weights)
        numbers.append(("effect", "Design effect of the weights (Kish)", len(weights) / effective, 2, "design effect"))
        numbers.append(("effective", "Effective number of people (Kish)", effective, 1, "people"))
    for key, label, number, digits, unit in numbers:
        shown = str(rounded(Fraction(float(number)), digits))
        exact = shown if unit == "people" else plain(float(number))
        value = Value(exact, english(shown), float(number))
        yield _finding(fitted, key, label=english(label), unit=unit, value=value, uncertainty=certain(CALIBRATED))


def _answers(fitted: Weighted, question: str) -> Finding:
    answers = fitted.drawn.people.answers(question)
    if answers.type not in ("single", "multiple"):
        raise Refusal(f"{question} is a {answers.type} question", "name questions with answers to choose from")
    inside = answers.answered
    rows: list[list[Any]] = []
    people = fitted.drawn.people
    told = [answers_told(people, weights, answers) for weights in (fitted.base, fitted.weights)]
    for at, option in enumerate(answers.options):
        shares = [
            float(weights[inside & answers.chosen[:, at]].sum() / weights[inside].sum()) if inside.any() else 0.0
            for weights in (fitted.base, fitted.weights)
        ]
        shown = [None if hidden[at] else float(plain(100 * share)) for share, hidden in zip(shares, told, strict=True)]
        rows.append([option, dict(answers.labels[at]), *shown])
    columns = [
        column("option", "text", "Answer, by its id"),
        column("label", "text", "Answer"),
        column("before", "percent", "Percent before weighting", "percent"),
        column("after", "percent", "Percent after weighting", "percent"),
    ]
    return _finding(
        fitted,
        f"answers.{question}",
        question=answers.text,
        label=answers.text,
        value=Table(columns, rows),
        n=int(inside.sum()),
        uncertainty=certain(
            "Shares with the weights and without; survey-estimates gives intervals where there are any."
        ),
    )


def _finding(fitted: Weighted, key: str, **parts: Any) -> Finding:
    people = fitted.drawn.people
    count = len(people.rows)
    how = "post-stratified" if len(fitted.margins) == 1 else f"raked to {len(fitted.margins)} margins"
    common = {
        "question": english("What do people have to count for, so that the sample resembles its population?"),
        "n": count,
        "base": english(f"{shown_number(count)} people"),
        "period": cells.text(people.described, "dates"),
        "inputs": [people.input("all")],
        "sources": sources_of([people.described]),
        "about": f"surveys/{people.survey}" if people.survey else None,
        "caveats": [
            Caveat("weighting", english(f"Weights were {how} in {fitted.turns} turns.")),
            *about_sample(people.frames, people.described, weighted=True),
        ],
    }
    return Finding(id=key, **{**common, **parts})


METHOD = Method(
    id="survey-weights",
    question="What do people have to count for, so that a sample resembles its population?",
    settings=WeightSettings,
    requires={"responses": ("respondent",)},
    uses={"surveys": ("population", "sample_type", "weights"), "questions": ("id", "type", "text"), "options": ("id",)},
    run=run,
    shows="people",
    cites=("deville1992", "kish1965", "aapor2016"),
)
