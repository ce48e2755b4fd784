"""A case as a page tells it: how it stands, its steps in words, and each version behind the name of who asserts it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.attributed import Row, named, source_of
from qantar.report.case_rows import Case, Step
from qantar.report.mentions import ancestry
from qantar.report.timelanes import Lane, Mark, Tracks, tracks_of
from qantar.report.timesigns import key_of, sign_in_text
from qantar.report.wording import moment_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Site

#: Stands where a study has no answer of those who are accused.
NO_ANSWER = "No answer is recorded in these sources."


@dataclass(frozen=True, slots=True)
class ToldStep:
    """One step in words; its number is that of its sign in the lane, and nothing where it has no day."""

    number: str
    when: str
    sign: Markup
    kind: Markup
    by: Markup
    text: Markup
    source: Markup


@dataclass(frozen=True, slots=True)
class Said:
    """One version: who says it, when, what, and what those answer who are accused by it."""

    who: Markup
    when: str
    text: Markup
    answer: Markup
    source: Markup


@dataclass(frozen=True, slots=True)
class ToldPoint:
    """One disputed point with both columns."""

    text: Markup
    official: Sequence[Said]
    others: Sequence[Said]
    #: Whether somebody answers: those who are accused, or the one whom the case concerns.
    answered: bool


@dataclass(frozen=True, slots=True)
class Told:
    """All of a case: named facts (and whether their text is Qantar's), lane, steps, points."""

    facts: Sequence[tuple[str, Markup, bool]]
    tracks: Tracks | None
    key: Sequence[tuple[Markup, str]]
    steps: Sequence[ToldStep]
    points: Sequence[ToldPoint]


def told_case(site: "Site", case: Case) -> Told:
    """Return a case in words and signs."""
    dated = list(case.dated)
    marks = [Mark(step.sign, step.first, step.last, str(place)) for place, step in enumerate(dated, 1)]
    tracks = tracks_of([Lane(Markup(), Markup(), spoken(site, case), marks)]) if marks else None
    return Told(
        facts=_facts(site, case),
        tracks=tracks,
        key=key_of({step.sign for step in dated}),
        steps=[_step(site, step, str(dated.index(step) + 1) if step in dated else "") for step in case.steps],
        points=[
            ToldPoint(
                site.own_text(point.text),
                [_said(site, version) for version in point.official],
                [_said(site, version) for version in point.others],
                any(row.get("accused_response") or case.own(row) for row in (*point.official, *point.others)),
            )
            for point in case.points
        ],
    )


def spoken(site: "Site", case: Case) -> str:
    """Return the lane of a case in words, for those who cannot see it."""
    steps = [f"{site.code('steps', step.row.get('step')).striptags()}, {_when(step.row)}" for step in case.dated]
    return f"{title_of(site, case).striptags()}: {'; '.join(steps) or 'no date in these sources'}"


def title_of(site: "Site", case: Case) -> Markup:
    """Return what a case is about, or whom it concerns where it has no label."""
    text = case.row.get("label")
    return site.own_text(text) if text else site.speaker(case.row.get("person"))


def kind_of(site: "Site", case: Case) -> Markup:
    """Return what kind of case it is."""
    return site.code("case_kinds", case.row.get("kind"))


def _facts(site: "Site", case: Case) -> list[tuple[str, Markup, bool]]:
    """Return how a case stands; what these sources do not tell is said to be so."""
    row = case.row
    answers, reactions, outcome = _answers(site, case), _reactions(site, case), site.own_text(row.get("outcome"))
    nobody = "None is recorded in these sources."
    facts = [
        ("What those who prosecute say was done", site.own_text(row.get("charge")), False),
        ("Article they name", site.own_text(row.get("article")), False),
        (
            "Answer of the accused" if row.get("charge") else "Answer of those blamed",
            answers or Markup(NO_ANSWER),
            not answers,
        ),
        ("Reactions from abroad", reactions or Markup(nobody), not reactions),
        ("How it ended", outcome or Markup("Not recorded in these sources."), not outcome),
        ("Source", source_of(site, "cases", row), True),
    ]
    return [fact for fact in facts if fact[1]]


def _answers(site: "Site", case: Case) -> Markup:
    """Return what is answered to the version of the state; where that is not told, what the one concerned says."""
    answered = [version for point in case.points for version in point.official if version.get("accused_response")]
    found = [
        Markup('{} <span class="says">({} {})</span>').format(
            site.own_text(version["accused_response"]),
            site.in_language("to", "en"),
            named(site, version.get("asserted_by")),
        )
        for version in answered
    ] or [site.own_text(version.get("version")) for version in case.versions if case.own(version)]
    return Markup("<br>").join(dict.fromkeys(found))


def _reactions(site: "Site", case: Case) -> Markup:
    found = [
        Markup("{}, {}").format(named(site, step.row["body"]), _when(step.row))
        if step.row.get("body")
        else Markup("{}, {}").format(site.own_text(step.row.get("label")), _when(step.row))
        for step in case.steps
        if "reaction" in ancestry(site, "steps", step.row.get("step"))
    ]
    return Markup("<br>").join(found)


def _when(row: Row, column: str = "date") -> str:
    return moment_in_words(row.get(column)) or "no date given"


def _step(site: "Site", step: Step, number: str) -> ToldStep:
    row = step.row
    return ToldStep(
        number=number,
        when=_when(row),
        sign=sign_in_text(step.sign),
        kind=site.code("steps", row.get("step")),
        by=named(site, row.get("body")),
        text=site.own_text(row.get("label")),
        source=source_of(site, "case_steps", row),
    )


def _said(site: "Site", row: Row) -> Said:
    return Said(
        who=named(site, row.get("asserted_by")),
        when=moment_in_words(row.get("asserted_on")),
        text=site.own_text(row.get("version")),
        answer=site.own_text(row.get("accused_response")),
        source=source_of(site, "case_versions", row),
    )
