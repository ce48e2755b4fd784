"""How far coders of free answers agree: first in what they found, then in how they coded it.

**What it answers.** Whether two or more people who read the same answers found something to code in the same ones, and
gave those the same codes: all codes together, and each code alone.

**What it needs.** `responses`, and `codes` of two coders or more; `codebook` with a `value` for codes in an order.

**What it gives.** First, for each two coders, how many answers both found something in, and how many only one of them,
with the F1 measure; and Krippendorff's alpha of having found something. Then alpha of the codes, among answers in which
at least two coders found something: for sets of codes (Passonneau's MASI or Jaccard's distance), or of one code an
answer: nominal, ordinal or interval. 1 is full agreement, 0 what codes given out by lot would reach. Alpha of each code
alone says which codes are read differently. Krippendorff would build on 0.8 and more, and draw careful conclusions from
0.667 on.

**The interval** is a bootstrap over answers with the seed in the settings. It is about the coding and rests on a model
that each finding names: the answers that were coded are taken for a draw from many that these coders might have read.
It says nothing of other coders, and nothing of the people of the survey.

**What it refuses.** Fewer than two coders, or no answer that two of them read; several codes an answer where the
measure is for one; an order where the codebook gives none.

    >>> from qantar.methods.coding_agreement import METHOD
    >>> people = [{"respondent": str(n), "next": "..."} for n in range(20)]
    >>> codes = [{"question": "next", "respondent": str(n), "coder": coder, "code": "water" if n % 2 else "wages"}
    ...          for n in range(20) for coder in ("a", "b") if not (coder == "b" and n == 3)]
    >>> codes.append({"question": "next", "respondent": "3", "coder": "b", "code": "wages"})
    >>> answers = {finding.id: finding for finding in METHOD({}, responses=people, codes=codes)}
    >>> answers["next.codes"].value.shown["en"], answers["next.codes.water"].value.shown["en"]
    ('0.90', '0.90')

Cites: krippendorff2011, passonneau2006
"""

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any, Literal

import numpy as np
from pydantic import Field

from qantar.findings import Finding, Table, Translations, Uncertainty, Value
from qantar.maths import alpha as alphas
from qantar.maths.agreement import overlap
from qantar.methods import cells
from qantar.methods.coded_answers import Coding
from qantar.methods.gate import MODEL
from qantar.methods.inputs import sources_of
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.open_answers import coded_questions
from qantar.methods.respondents import Respondents
from qantar.methods.wording import caveat, certain, column, english, joined, plain, shown_number
from qantar.tables.frames import Frames

Measure = Literal["masi", "jaccard", "nominal", "ordinal", "interval"]
DISTANCES: Mapping[Measure, alphas.Distance] = {
    "masi": alphas.masi,
    "jaccard": alphas.jaccard,
    "nominal": alphas.nominal,
    "ordinal": alphas.ordinal,
    "interval": alphas.interval,
}
SETS = ("masi", "jaccard")
#: Agreement is between two at least.
TWO = 2


class AgreementOfCodersSettings(Settings):
    """Which questions, how far apart two codings are, and the bootstrap."""

    survey: str | None = Field(
        default=None, description="The folder of the survey; may be left out if there is one only."
    )
    questions: tuple[str, ...] = Field(
        default=(), description="The ids of the questions; left out, all that are coded."
    )
    measure: Measure = Field(
        default="masi",
        description="masi or jaccard for several codes an answer; nominal, ordinal or interval for one.",
    )
    level: float = Field(default=0.95, gt=0, lt=1, description="The level of the bootstrap interval.")
    seed: int = Field(default=1, description="The seed of the bootstrap, so that it can be repeated.")
    resamples: int = Field(default=2000, ge=100, description="How many times answers are drawn anew.")


def run(frames: Frames, settings: AgreementOfCodersSettings) -> Iterator[Finding]:
    """Yield, for each question, what coders found, how they coded it, and each code alone."""
    people = Respondents.of(frames, settings.survey)
    for question in settings.questions or coded_questions(people):
        coding = Coding.of(people, question)
        both = [by_coder for by_coder in coding.given.values() if len(by_coder) >= TWO]
        if len(coding.coders) < TWO or not both:
            raise Refusal(
                f"{question}: no answer was read by two coders", "a second coder reads at least some of the answers"
            )
        yield _found(coding, len(both))
        yield from _alphas(coding, both, settings)


def _found(coding: Coding, both: int) -> Finding:
    rows: list[list[Any]] = []
    for one, other in combinations(coding.coders, 2):
        read = {who: by for who, by in coding.given.items() if one in by and other in by}
        first, second = ({who for who, by in read.items() if by[coder]} for coder in (one, other))
        found = overlap(first, second)
        rows.append(
            [
                f"{coding.coders.index(one) + 1} and {coding.coders.index(other) + 1}",
                len(read),
                found.both,
                found.first_only,
                found.second_only,
                None if found.f1 is None else float(plain(found.f1)),
            ]
        )
    columns = [
        column("coders", "text", "Coders, numbered"),
        column("read", "number", "Answers that both read", "answers"),
        column("both", "number", "Both found something to code", "answers"),
        column("first", "number", "Only the first did", "answers"),
        column("second", "number", "Only the second did", "answers"),
        column("f1", "number", "F1"),
    ]
    return _finding(
        coding,
        coding.question,
        both,
        label=joined(coding.text, english("what coders found"), by=": "),
        value=Table(columns, rows),
        uncertainty=certain("Counts of answers; nothing is estimated."),
    )


def _alphas(
    coding: Coding, both: list[dict[str, frozenset[str]]], settings: AgreementOfCodersSettings
) -> Iterator[Finding]:
    generator = np.random.default_rng(settings.seed)
    found = [[bool(codes) for codes in by_coder.values()] for by_coder in both]
    label = english("Agreement on whether there is something to code")
    yield _alpha(coding, f"{coding.question}.found", found, alphas.nominal, (label, settings, generator))
    coded = [[codes for codes in by_coder.values() if codes] for by_coder in both]
    coded = [sets for sets in coded if len(sets) >= TWO]
    units = [[_as_measured(coding, codes, settings.measure) for codes in sets] for sets in coded]
    label = english(f"Agreement on codes ({settings.measure})")
    distance = DISTANCES[settings.measure]
    yield _alpha(coding, f"{coding.question}.codes", units, distance, (label, settings, generator))
    for code in coding.codes:
        alone = [[code in codes for codes in sets] for sets in coded]
        key = f"{coding.question}.codes.{code}"
        yield _alpha(coding, key, alone, alphas.nominal, (coding.label(code), settings, generator))


def _as_measured(coding: Coding, codes: frozenset[str], measure: Measure) -> Any:  # noqa: ANN401 - set, code or number
    if measure in SETS:
        return codes
    if len(codes) > 1:
        raise Refusal(f"{coding.question}: an answer has several codes", "use the measure masi or jaccard")
    (code,) = codes
    if measure == "nominal":
        return code
    value = cells.number(coding.book.get(code, {}), "value")
    if value is None or value.number is None:
        raise Refusal(f"{coding.question}: the code {code!r} has no value", "fill in value in codebook.csv")
    return value.number


def _alpha(
    coding: Coding,
    key: str,
    units: list[list[Any]],
    distance: alphas.Distance,
    more: tuple[Translations, AgreementOfCodersSettings, np.random.Generator],
) -> Finding:
    label, settings, generator = more
    answers = len(units)
    found = alphas.alpha_interval(units, distance, generator, level=settings.level, resamples=settings.resamples)
    if found is None:
        return _finding(
            coding,
            key,
            answers,
            label=label,
            value=None,
            missing="not applicable",
            uncertainty=certain("No alpha: all codings are the same, or too few, so that agreement could not fail."),
        )
    return _finding(
        coding,
        key,
        answers,
        label=label,
        value=Value(plain(found.alpha), english(f"{found.alpha:.2f}"), found.alpha),
        uncertainty=Uncertainty("model", english(_meaning(settings)), found.low, found.high),
        caveats=[caveat(MODEL, MODEL_SAID)],
    )


MODEL_SAID = (
    "The interval rests on a model: the answers that were coded are taken for a draw by chance, one by one, from many "
    "that these coders might have read. It says nothing of other coders, and nothing of the people of the survey."
)


def _meaning(settings: AgreementOfCodersSettings) -> str:
    percent = plain(round(100 * settings.level, 6))
    return (
        f"Bootstrap over answers ({settings.resamples} times, seed {settings.seed}): where alpha falls in {percent} % "
        "of draws of as many answers from those that were coded."
    )


def _finding(coding: Coding, key: str, answers: int, **parts: Any) -> Finding:
    survey = coding.people
    about = f"{survey.survey}/{coding.question}" if survey.survey else coding.question
    coders = len(coding.coders)
    return Finding(
        id=key,
        question=english("How far do coders agree?"),
        n=answers,
        base=english(f"{shown_number(answers)} answers that two coders or more of {coders} coded"),
        inputs=[survey.input(f"question = {coding.question}")],
        sources=sources_of([survey.described]),
        about=f"questions/{about}",
        **parts,
    )


METHOD = Method(
    id="coding-agreement",
    question="How far do coders of free answers agree?",
    settings=AgreementOfCodersSettings,
    requires={"responses": ("respondent",), "codes": ("question", "respondent", "coder", "code")},
    uses={"codebook": ("question", "code", "label", "value"), "surveys": ("sample_type",), "questions": ("id", "text")},
    run=run,
    shows="people",
    cites=("krippendorff2011", "passonneau2006"),
)
