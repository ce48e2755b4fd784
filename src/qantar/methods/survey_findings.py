"""The findings of survey-frequencies: a question's table, each answer's share, and bounds for groups of answers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from qantar.findings import Caveat, Finding, Input, Table, Translations, Uncertainty, Value
from qantar.maths.frechet import Count, ImpossibleTalliesError, chose_all, chose_any, chose_none
from qantar.maths.proportions import wilson
from qantar.methods import cells
from qantar.methods.gate import why_no_interval
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.method import Refusal
from qantar.methods.survey_rows import Question, Tally, shown_share
from qantar.methods.wording import (
    NBSP,
    bounds,
    caveat,
    certain,
    column,
    count_value,
    english,
    joined,
    percent_value,
    plain,
    shown_number,
    shown_range,
)
from qantar.tables.frames import Frames, Row

#: Why a survey of people drawn by chance has no interval here all the same.
WEIGHTED = "No interval: people were drawn by chance, but one takes the answers and weights of each person."


@dataclass(frozen=True)
class Sample:
    """How the people asked were chosen, and what of it every finding says."""

    kind: str
    weighted: bool
    level: float
    period: str | None
    caveats: Sequence[Caveat]

    @classmethod
    def of(cls, frames: Frames, survey: Row | None, level: float) -> "Sample":
        """Read how a survey's people were chosen; without a row of surveys nothing is known."""
        row = survey or {}
        found = [Caveat("population", frames.texts(row, "population"))] if row.get("population") else []
        weights = cells.text(row, "weights") or "none"
        return cls(
            cells.text(row, "sample_type") or "unknown", weights != "none", level, cells.text(row, "dates"), found
        )

    def uncertainty(self, tally: Tally) -> Uncertainty:
        """Return an interval for a share where chance chose the people, and in words why not where it did not."""
        if why := why_no_interval(self.kind):
            return certain(why)
        if self.weighted:
            return certain(WEIGHTED)
        if tally.count is None or not tally.base:
            return certain("No interval: the count is not known.")
        low, high = wilson(tally.count, tally.base, self.level)
        meaning = (
            "Wilson interval, as if the people had been drawn by simple random sampling: of many such samples about "
            f"{plain(100 * Fraction(str(self.level)))}{NBSP}% would give an interval that holds the share among all. "
            "It does not cover people who refused or could not be reached."
        )
        return Uncertainty("sampling", english(meaning), 100 * low, 100 * high, self.level)


@dataclass(frozen=True)
class Chosen:
    """A named group of answers."""

    name: str
    options: Sequence[str]
    label: Translations | None


def _base(question: Question) -> Translations:
    people = question.people
    if people is None:
        return english("How many people answered is not known.")
    text = f"{shown_number(people)} people who answered the question"
    if question.asked is not None and question.asked != people:
        text += f", of {shown_number(question.asked)} asked"
    return english(text)


def finding_of(
    question: Question,
    sample: Sample,
    key: str,
    rows: Sequence[Row],
    frames: Frames,
    **parts: Any,
) -> Finding:
    """Return a finding on a question with what all of them have in common."""
    where = f"question = {question.id}" + (f" and option = {cells.text(rows[0], 'option')}" if len(rows) == 1 else "")
    inputs: list[Input] = [input_of(frames, "tallies", rows, where)]
    caveats = (*parts.pop("caveats", ()), *question.caveats, *sample.caveats)
    return Finding(
        id=key,
        question=question.text,
        period=sample.period,
        inputs=inputs,
        sources=sources_of(rows),
        caveats=caveats,
        **{"n": question.people, "base": _base(question), "about": f"questions/{_path(question)}", **parts},
    )


def _path(question: Question) -> str:
    survey = cells.text(question.rows[0], "survey")
    return f"{survey}/{question.id}" if survey else question.id


def all_answers(frames: Frames, question: Question, sample: Sample) -> Finding:
    """Return the table of all answers to a question."""
    given = question.given
    rows = [
        [
            tally.option,
            dict(tally.label),
            tally.count,
            _float(tally.share),
            float(tally.percent.exact) if tally.percent and tally.percent.exact is not None else None,
            tally.agrees,
            _float(Fraction(100 * tally.count, given)) if given and tally.count is not None else None,
            cells.text(tally.row, "source"),
            cells.text(tally.row, "locator"),
        ]
        for tally in question.tallies
    ]
    columns = [
        column("option", "text", "Answer, by its id"),
        column("label", "text", "Answer"),
        column("count", "number", "People", "people"),
        column("percent", "percent", "Percent of those who answered", "percent"),
        column("printed", "percent", "Percent as printed", "percent"),
        column("agrees", "text", "The printed percent is the count's share"),
        column("of_answers", "percent", "Percent of all answers given", "percent"),
        column("source", "text", "Source"),
        column("locator", "text", "Where in it"),
    ]
    uncertainty = certain(why_no_interval(sample.kind) or ("Each answer's own figure carries its interval."))
    return finding_of(
        question,
        sample,
        question.id,
        question.rows,
        frames,
        label=question.text,
        value=Table(columns, rows),
        uncertainty=uncertainty,
        caveats=_disagreeing(question.tallies),
    )


def one_answer(frames: Frames, question: Question, tally: Tally, sample: Sample) -> Iterator[Finding]:
    """Yield an answer's share of the people, its count, and its share of all answers given."""
    key, rows = f"{question.id}.{tally.option}", [tally.row]
    more = {"label": tally.label, "caveats": [*_disagreeing([tally]), *([tally.doubt] if tally.doubt else [])]}
    lost = "not known: the count cannot be read in the source"
    behind = tally.possible(question.people or 0)
    shares: list[tuple[str, str, Value | None, Uncertainty]] = [
        (
            key,
            "percent",
            _share_value(tally),
            sample.uncertainty(tally) if tally.share is not None else _printed_only(tally),
        ),
        (
            f"{key}.count",
            "people",
            None if tally.count is None else count_value(tally.count),
            certain("A count of the people who answered; nothing is estimated.")
            if tally.count is not None
            else bounds(
                behind.low, behind.high, f"The count is {lost}; the percentage printed beside it leaves these counts."
            )
            if tally.percent
            else certain(f"The count is {lost}."),
        ),
    ]
    for id_, unit, value, uncertainty in shares:
        missing = "unknown" if value is None else None
        yield finding_of(
            question,
            sample,
            id_,
            rows,
            frames,
            unit=unit,
            value=value,
            missing=missing,
            uncertainty=uncertainty,
            **more,
        )
    if question.given and tally.count is not None and question.several:
        of = f"{shown_number(question.given)} answers given"
        of += f" by {shown_number(question.people)} people" if question.people is not None else ""
        yield finding_of(
            question,
            sample,
            f"{key}.of-answers",
            rows,
            frames,
            unit="percent",
            value=percent_value(Fraction(100 * tally.count, question.given)),
            n=question.given,
            base=english(of),
            uncertainty=certain("A share of answers and not of people, so no margin of error."),
            **more,
        )


def share_of_asked(frames: Frames, question: Question, tally: Tally, sample: Sample) -> Iterator[Finding]:
    """Yield bounds for an answer's share of all who were asked, where some of them did not answer."""
    if not question.asked or question.answered is None or tally.count is None or question.asked <= question.answered:
        return
    silent = question.asked - question.answered
    low, high = (float(plain(Fraction(100 * end, question.asked))) for end in (tally.count, tally.count + silent))
    meaning = (
        f"Sharp bounds: from none to all of the {shown_number(silent)} people who were asked and did not answer would "
        "have given this answer. This is not a margin of error."
    )
    yield finding_of(
        question,
        sample,
        f"{question.id}.{tally.option}.of-asked",
        [tally.row],
        frames,
        label=tally.label,
        unit="percent",
        value=None,
        missing="unknown",
        n=question.asked,
        base=english(f"{shown_number(question.asked)} people who were asked"),
        uncertainty=bounds(low, high, meaning),
    )


def _share_value(tally: Tally) -> Value | None:
    if tally.share is not None:
        return Value(plain(tally.share), english(f"{shown_share(tally)}{NBSP}%"), float(plain(tally.share)))
    if tally.percent is not None and tally.percent.exact is not None:
        return percent_value(tally.percent.exact, written=str(tally.percent.exact))
    return None


def _printed_only(tally: Tally) -> Uncertainty:
    if tally.percent is None:
        return certain("Not known: the count cannot be read in the source.")
    return certain("As printed. Its count cannot be read in the source, so it cannot be checked.")


def _disagreeing(tallies: Sequence[Tally]) -> list[Caveat]:
    return [
        caveat(
            "printed-percent",
            f"The source prints {tally.percent.exact}{NBSP}% for {tally.option}; {tally.count} of {tally.base} is "
            f"{shown_share(tally)}{NBSP}%.",
        )
        for tally in tallies
        if tally.agrees is False and tally.percent
    ]


def unanswered(frames: Frames, question: Question, sample: Sample) -> Iterator[Finding]:
    """Yield how many were asked and gave no answer, when both numbers are known."""
    if question.asked is None or question.answered is None:
        return
    label = english("Asked and gave no answer")
    yield finding_of(
        question,
        sample,
        f"{question.id}.unanswered",
        question.rows,
        frames,
        label=label,
        unit="people",
        value=count_value(question.asked - question.answered),
        n=question.asked,
        base=english(f"{shown_number(question.asked)} people asked"),
        uncertainty=certain("The number of people asked less the number who answered."),
    )


def group_of_answers(frames: Frames, question: Question, chosen: Chosen, sample: Sample) -> Iterator[Finding]:
    """Yield how many people chose any, all or none of a group of answers: as a share, and any also as people."""
    people = question.people
    if not people:
        raise Refusal(
            f"{question.id}: how many people answered is not known", "fill in answered, or the base of the tallies"
        )
    group = [tally for tally in question.tallies if tally.option in chosen.options]
    label = chosen.label or _either([tally.label for tally in group])
    for key, words, found in _found(question, group, people):
        for id_, unit in ((key, "percent"), (f"{key}.people", "people")):
            ends = [Fraction(end) if unit == "people" else Fraction(100 * end, people) for end in found]
            value = None
            if found.low == found.high:
                value = count_value(ends[0]) if unit == "people" else percent_value(ends[0])
            yield finding_of(
                question,
                sample,
                f"{question.id}.{chosen.name}{id_}",
                question.rows,
                frames,
                label=joined(label, dict.fromkeys(label, words)),
                unit=unit,
                value=value,
                missing=None if value else "unknown",
                uncertainty=bounds(
                    float(plain(ends[0])), float(plain(ends[1])), _what_bounds_mean(question, found, people)
                ),
                caveats=[caveat("no-interval", why_no_interval(sample.kind) or WEIGHTED)],
            )


def _found(question: Question, group: Sequence[Tally], people: int) -> list[tuple[str, str, Count]]:
    counts, others = question.counts([tally.option for tally in group], people)
    if not question.several:
        some = Count(sum(count.low for count in counts), min(people, sum(count.high for count in counts)))
        every = counts[0] if len(counts) == 1 else Count(0, 0)
        return [
            ("", "any of these", some),
            (".all", "all of these", every),
            (".none", "none of these", Count(people - some.high, people - some.low)),
        ]
    try:
        return [
            (key, words, bound(counts, others, people, question.everyone_chose))
            for key, words, bound in (
                ("", "any of these", chose_any),
                (".all", "all of these", chose_all),
                (".none", "none of these", chose_none),
            )
        ]
    except ImpossibleTalliesError as error:
        raise Refusal(f"{question.id}: {error}", "one of the printed counts is wrong") from None


def _what_bounds_mean(question: Question, found: Count, people: int) -> str:
    if not question.several:
        return "One answer could be chosen, so the counts add up."
    if found.low == found.high:
        return f"The printed counts leave only {shown_number(found.low)} of {shown_number(people)} people."
    known = " Everybody who answered chose something, which is taken into account." if question.everyone_chose else ""
    return (
        f"Sharp bounds: {shown_range(found.low, found.high)} of {shown_number(people)} people. Several answers could "
        f"be chosen, and the printed counts do not say who gave which: every number in between is possible.{known} "
        "This is not a margin of error."
    )


def _either(labels: Sequence[Translations]) -> Translations:
    return joined(*labels, by=" / ")


def _float(share: Fraction | None) -> float | None:
    return None if share is None else float(plain(share))
