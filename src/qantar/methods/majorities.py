"""What a statement says of how many gave an answer: most, more than half, fewer than gave another.

**What it answers.** Whether the answers of a survey bear a statement out: that more or fewer than some share gave an
answer, or any of several; that an answer was given most or least of all that were suggested; that one group of
answers was given by more people than another.

**What it needs.** `tallies` (question, option, count) and the statement in `statements`; `questions`, `options` and
`surveys` as survey-frequencies takes them.

**What it gives.** For each group of answers the share of the people who gave at least one of them, and a verdict.
Where people could give several answers only bounds are known, and they are sharp; the verdict holds only if it holds
at both ends. What is said of everybody, and not of those who were asked, needs people drawn by chance: from others it
is not testable, however large the share. An answer that was given as often as the next is not the most given.

**What it refuses.** A question or an answer that is not there, and a share that is not between 0 and 1.

    >>> from qantar.methods.majorities import METHOD
    >>> tallies = [
    ...     {"question": "q2", "option": "lost-control", "count": "34", "base": "124"},
    ...     {"question": "q2", "option": "poverty", "count": "48", "base": "124"},
    ...     {"question": "q2", "option": "outsiders", "count": "49", "base": "124"},
    ... ]
    >>> said = [{"id": "no-majority", "text": "No answer was given by most people."}]
    >>> checks = [{"question": "q2", "options": [name], "says": "fewer than", "share": "1/2"}
    ...           for name in ("lost-control", "poverty", "outsiders")]
    >>> answers = METHOD({"statement": "statements/no-majority", "checks": checks}, tallies=tallies, statements=said)
    >>> answers[-1].verdict.word, answers[-1].verdict.decided_by
    ('supported', ('q2.lost-control', 'q2.poverty', 'q2.outsiders'))

Cites: frechet1935, manski2003, aapor2016, wilson1927
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

from pydantic import Field, field_validator, model_validator

from qantar.findings import Finding
from qantar.methods import majority_checks
from qantar.methods.gate import why_no_interval
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Check
from qantar.methods.majority_checks import Group, group_of
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.statement_rows import COLUMNS, NEEDED, Rests, StatementSettings, read_statement
from qantar.methods.survey_findings import WEIGHTED, Sample
from qantar.methods.survey_rows import Question, read_questions, survey_row
from qantar.methods.wording import (
    bounds,
    caveat,
    certain,
    english,
    joined,
    percent_value,
    plain,
    read_share,
    shown_number,
)
from qantar.tables.frames import Frames

Says = Literal["more than", "fewer than", "at least", "at most", "largest", "smallest"]


class Said(Settings):
    """One thing that the statement says of the answers."""

    question: str = Field(description="The id of the question.")
    options: tuple[str, ...] = Field(min_length=1, description="The ids of the answers, counted together.")
    says: Says = Field(description="Than a share or than other answers; or the largest, the smallest of all answers.")
    share: str | None = Field(default=None, description="A share of those who answered: 1/2, 2/3, 95 %.")
    than: tuple[str, ...] = Field(default=(), description="The ids of other answers, counted together.")

    @field_validator("share")
    @classmethod
    def _is_share(cls, value: str | None) -> str | None:
        if value is not None:
            read_share(value)
        return value

    @model_validator(mode="after")
    def _is_whole(self) -> "Said":
        compares = self.says not in ("largest", "smallest")
        if compares and (self.share is None) == (not self.than):
            raise ValueError(f"{self.says!r} takes a share, or other answers under than")
        if not compares and (self.share is not None or self.than):
            raise ValueError(f"{self.says!r} is of all answers: it takes neither share nor than")
        return self


class MajoritySettings(StatementSettings):
    """Which survey, what the statement says of its answers, and of whom."""

    survey: str | None = Field(
        default=None, description="The folder of the survey; may be left out if there is one only."
    )
    checks: tuple[Said, ...] = Field(min_length=1, description="What the statement says of the answers, part by part.")
    among: Literal["those asked", "everybody"] = Field(
        default="those asked", description="Of whom the statement speaks: of those who were asked, or of everybody."
    )
    no_answer: tuple[str, ...] = Field(
        default=("no-answer", "no-answers"), description="The ids of options that stand for giving no answer."
    )
    level: float = Field(default=0.95, gt=0, lt=1, description="The level of an interval, where there can be one.")


def run(frames: Frames, settings: MajoritySettings) -> Iterator[Finding]:
    """Yield how many gave each group of answers, then the verdict."""
    statement = read_statement(frames, settings)
    survey = survey_row(frames, settings.survey)
    names = tuple(dict.fromkeys(said.question for said in settings.checks))
    questions = {item.id: item for item in read_questions(frames, settings.survey, names, settings.no_answer)}
    sample = Sample.of(frames, survey, settings.level)
    checks = [_check(questions[said.question], said, sample, settings.among) for said in settings.checks]
    groups = _groups(questions, settings.checks)
    for key in dict.fromkeys(key for check in checks for key in check.decided_by):
        yield _group_finding(frames, groups[key], sample)
    rows = [row for question in questions.values() for row in question.rows]
    where = f"question = {' or '.join(names)}"
    yield statement.verdict(
        METHOD.question,
        checks,
        [Rests("tallies", rows, where)],
        n=max(question.people or 0 for question in questions.values()),
        period=sample.period,
        caveats=sample.caveats,
    )


def _check(question: Question, said: Said, sample: Sample, among: str) -> Check:
    group = group_of(question, said.options)
    share = read_share(said.share) if said.share is not None else None
    if among == "everybody":
        if share is None:
            raise Refusal("what is said of everybody is compared with a share", "write share in each of the checks")
        return majority_checks.for_everybody(group, sample, said.says, share)
    if share is not None:
        return majority_checks.against_share(group, said.says, share)
    if said.than:
        return majority_checks.against_group(group, group_of(question, said.than), said.says)
    return majority_checks.against_others(group, said.says)


def _groups(questions: dict[str, Question], checks: tuple[Said, ...]) -> dict[str, Group]:
    """Return every group that a check can name, by its key: those of the settings, and each answer alone."""
    named = [(said.question, options) for said in checks for options in (said.options, said.than) if options]
    alone = [(question.id, (tally.option,)) for question in questions.values() for tally in question.tallies]
    return {group.key: group for name, options in (*named, *alone) for group in [group_of(questions[name], options)]}


def _group_finding(frames: Frames, group: Group, sample: Sample) -> Finding:
    low, high = (100 * share for share in group.shares)
    labels = {tally.option: tally.label for tally in group.question.tallies}
    rows = [tally.row for tally in group.question.tallies if tally.option in group.options]
    no_margin = why_no_interval(sample.kind) or WEIGHTED
    meaning = (
        f"Sharp bounds: {group.told} gave at least one of these answers. Several could be given, and the printed "
        "counts do not say who gave which. This is not a margin of error."
    )
    return Finding(
        id=group.key,
        question=group.question.text,
        label=joined(*(labels[option] for option in group.options), by=" / "),
        value=percent_value(low) if low == high else None,
        missing=None if low == high else "unknown",
        unit="percent",
        n=group.people,
        base=english(f"{shown_number(group.people)} people who answered the question"),
        period=sample.period,
        uncertainty=certain(no_margin) if low == high else bounds(_float(low), _float(high), meaning),
        inputs=[input_of(frames, "tallies", group.question.rows, f"question = {group.question.id}")],
        sources=sources_of(rows),
        caveats=[
            *group.question.caveats,
            *sample.caveats,
            *([caveat("no-interval", no_margin)] if low != high else []),
        ],
    )


def _float(share: Fraction) -> float:
    return float(plain(share))


METHOD = Method(
    id="majorities",
    question="Did so many people give this answer: most, more than half, fewer than another?",
    settings=MajoritySettings,
    requires={"tallies": ("question", "option", "count"), "statements": NEEDED},
    uses={
        "questions": ("id", "type", "text", "asked", "answered", "doubt"),
        "options": ("question", "id", "label", "other", "doubt"),
        "surveys": ("population", "sample_type", "n", "weights", "dates", "title"),
        "statements": COLUMNS,
    },
    run=run,
    shows="rows",
    cites=("frechet1935", "manski2003", "aapor2016", "wilson1927"),
)
