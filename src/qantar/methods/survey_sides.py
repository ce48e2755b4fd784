"""One side of a comparison of two surveys: what was asked of whom, how, when, and what came out.

A side is a question of a survey folder, or a figure that somebody else published and that is a claim of the study:
then what is known of their survey is written in the settings, and what is not known stays unknown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import Field, model_validator

from qantar.findings import Input, SourceRef, Translations
from qantar.methods import cells
from qantar.methods.claim_rows import claim_named
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.method import Refusal, Settings
from qantar.methods.respondents import Respondents
from qantar.methods.survey_rows import read_questions, survey_row
from qantar.methods.survey_samples import Drawn
from qantar.methods.weights_tell import weighted_told
from qantar.methods.wording import english
from qantar.tables.frames import Frames, Row


class Side(Settings):
    """A question and answer of a survey, or a claim with what is known of the survey behind it."""

    survey: str | None = Field(default=None, description="The folder of the survey.")
    question: str | None = Field(default=None, description="The id of the question there.")
    option: str | None = Field(default=None, description="The id of the answer that is compared.")
    claim: str | None = Field(default=None, description="Instead: the id of a claim with a figure of another survey.")
    title: str = Field(default="", description="Of a claim: what to call that survey.")
    asked: str = Field(default="", description="Of a claim: the words that were asked, where they are known.")
    answer: str = Field(default="", description="Of a claim: the words of the answer, where they are known.")
    population: str = Field(default="", description="Of a claim: whom they asked.")
    sample_type: str = Field(default="unknown", description="Of a claim: how people were chosen, as in survey.yaml.")
    mode: str = Field(default="", description="Of a claim: how they were asked.")
    dates: str = Field(default="", description="Of a claim: when, as a date.")

    @model_validator(mode="after")
    def _is_one(self) -> "Side":
        named = (self.survey, self.question, self.option)
        if (self.claim is None) == (None in named) and any((self.claim, *named)):
            raise ValueError("write survey, question and option; or a claim")
        if self.claim is None and None in named:
            raise ValueError("write survey, question and option; or a claim")
        return self


@dataclass(frozen=True)
class Asked:
    """What is known of one side; an empty text or set is not known."""

    title: Translations
    words: Mapping[str, str]
    options: Mapping[str, Mapping[str, str]]
    answer: Mapping[str, str]
    type: str
    population: str
    sample_type: str
    mode: str
    dates: str
    percent: float | None
    base: int | None
    weighted: bool
    #: The ends of its interval in percent, where chance chose the people.
    ends: tuple[float, float] | None
    inputs: Sequence[Input] = field(default=())
    sources: Sequence[SourceRef] = field(default=())
    survey: str = ""


def read_side(frames: Frames, side: Side, level: float) -> Asked:
    """Return what is known of a side."""
    return _of_claim(frames, side) if side.claim else _of_survey(frames, side, level)


def _of_claim(frames: Frames, side: Side) -> Asked:
    claim = claim_named(frames, side.claim or "")
    value = claim.value
    base = cells.number(claim.row, "base")
    return Asked(
        title=english(side.title or side.claim or ""),
        words={"en": side.asked} if side.asked else {},
        options={},
        answer={"en": side.answer} if side.answer else {},
        type="",
        population=side.population,
        sample_type=side.sample_type,
        mode=side.mode,
        dates=side.dates or (claim.period or ""),
        percent=None if value is None or value.number is None else float(value.number),
        base=None if base is None or base.exact is None else int(base.exact),
        weighted=False,
        ends=None,
        inputs=[input_of(frames, "claims", [claim.row], f"id = {claim.id}")],
        sources=sources_of([claim.row]),
    )


def _of_survey(frames: Frames, side: Side, level: float) -> Asked:
    row = survey_row(frames, side.survey) or {}
    question = next((one for one in _of(frames, "questions", side.survey) if one.get("id") == side.question), None)
    if question is None:
        raise Refusal(f"the survey {side.survey!r} has no question {side.question!r}", "see its questions.csv")
    offered = {
        cells.text(one, "id") or "": frames.texts(one)
        for one in _of(frames, "options", side.survey)
        if one.get("question") == side.question
    }
    if side.option not in offered:
        raise Refusal(f"{side.question} has no answer {side.option!r}", f"the answers are: {', '.join(offered)}")
    figures = _figures(frames, side, level)
    return Asked(
        title=frames.texts(row, "title", otherwise=side.survey or ""),
        words=frames.texts(question, "text"),
        options=offered,
        answer=offered[side.option or ""],
        type=cells.text(question, "type") or "",
        population=cells.text(row, "population") or "",
        sample_type=cells.text(row, "sample_type") or "unknown",
        mode=cells.text(row, "mode") or "",
        dates=cells.text(row, "dates") or "",
        weighted=(cells.text(row, "weights") or "none") != "none",
        sources=sources_of([row]),
        survey=side.survey or "",
        **figures,
    )


def _of(frames: Frames, table: str, survey: str | None) -> list[Row]:
    return [row for row in frames.rows_if_given(table) if row.get("survey") in (None, survey)]


def _figures(frames: Frames, side: Side, level: float) -> dict[str, Any]:
    """Return the share with its base and interval: from single answers where these are there, else from tallies."""
    survey, question, option = side.survey or "", side.question or "", side.option or ""
    if any(row.get("survey") in (None, survey) for row in frames.rows_if_given("responses")):
        drawn = Drawn(Respondents.of(frames, survey), level)
        answers = drawn.people.answers(question)
        shares = drawn.shares(answers.chosen, answers.answered)
        if shares:
            share = shares[answers.options.index(option)]
            ends = drawn.ends(share)
            if weighted_told(drawn, answers)[answers.options.index(option)]:
                return {"percent": None, "base": share.rows, "ends": None}
            return {
                "percent": 100 * share.value,
                "base": share.rows,
                "ends": None if ends is None else (100 * ends[0], 100 * ends[1]),
                "inputs": [drawn.people.input(f"question = {question}")],
            }
    rows = _of(frames, "tallies", survey)
    if not rows:
        return {"percent": None, "base": None, "ends": None}
    asked = read_questions(frames, survey, (question,), ())[0]
    tally = next((one for one in asked.tallies if one.option == option), None)
    if tally is None:
        return {"percent": None, "base": None, "ends": None}
    percent = tally.share if tally.share is not None else tally.percent.exact if tally.percent else None
    return {
        "percent": None if percent is None else float(percent),
        "base": tally.base,
        "ends": _wilson(frames, survey, tally.count, tally.base, level),
        "inputs": [input_of(frames, "tallies", [tally.row], f"question = {question} and option = {option}")],
    }


def _wilson(
    frames: Frames, survey: str, count: int | None, base: int | None, level: float
) -> tuple[float, float] | None:
    from qantar.maths.proportions import wilson

    row = survey_row(frames, survey) or {}
    simple = cells.text(row, "sample_type") == "probability" and (cells.text(row, "weights") or "none") == "none"
    if not simple or count is None or not base:
        return None
    low, high = wilson(count, base, level)
    return 100 * low, 100 * high
