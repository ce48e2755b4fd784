"""Answers of people's own that were options of the list all along: counts before and after they were moved.

**What it answers.** How many who chose "another answer" and wrote words that say an option of the list were counted
with that option, and what each count was before and after.

**What it needs.** `responses`, and `backcoding` with question, respondent, option (the one for words of one's own),
into (the option that the words say), coder and reason.

**What it gives.** For each question a table of its options with the number and percent of people before and after, and
how many answers were moved, by how many coders. Who had chosen the option as well is not counted twice. The reasons and
the words stay private.

**What it refuses.** An option that the question does not have; an answer that the person did not give.

    >>> from qantar.methods.back_coding import METHOD
    >>> people = [{"respondent": str(n), "why": "own" if n < 4 else "price"} for n in range(20)]
    >>> moved = [{"question": "why", "respondent": str(n), "option": "own", "into": "price", "coder": "a",
    ...           "reason": "names the bill"} for n in (0, 2)]
    >>> found = METHOD({}, responses=people, backcoding=moved)[0]
    >>> [(row[0], row[2], row[4]) for row in found.value.rows]
    [('own', 4, 2), ('price', 16, 18)]

Cites: aapor2016
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from pydantic import Field

from qantar.findings import Finding, Table
from qantar.methods import cells
from qantar.methods.estimate_findings import finding
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.respondents import Answers, Respondents
from qantar.methods.survey_samples import Drawn, Truths
from qantar.methods.wording import caveat, certain, column, count_value, english, plain
from qantar.tables.frames import Frames, Row


class BackCodingSettings(Settings):
    """Which survey and questions."""

    survey: str | None = Field(
        default=None, description="The folder of the survey; may be left out if there is one only."
    )
    questions: tuple[str, ...] = Field(
        default=(), description="The ids of the questions; left out, all that have back-coded answers."
    )


def run(frames: Frames, settings: BackCodingSettings) -> Iterator[Finding]:
    """Yield the counts before and after of each question."""
    people = Respondents.of(frames, settings.survey)
    rows = [row for row in frames.rows("backcoding") if row.get("survey") in (None, people.survey)]
    having = {cells.text(row, "question") or "" for row in rows}
    lacking = [one for one in settings.questions if one not in having]
    if lacking:
        raise Refusal(f"no answer to {lacking[0]} is back-coded", f"there are: {', '.join(sorted(having))}")
    for question in settings.questions or [one for one in people.questions if one in having]:
        mine = [row for row in rows if cells.text(row, "question") == question]
        yield from _moved(Drawn(people), people.answers(question), mine)


def after(people: Respondents, answers: Answers, rows: Sequence[Row]) -> Truths:
    """Return who chose what once answers are moved; refuse a move that cannot be."""
    place = {cells.text(row, "respondent"): at for at, row in enumerate(people.rows)}
    chosen = answers.chosen.copy()
    for row in rows:
        at = place.get(cells.text(row, "respondent"))
        option, into = cells.text(row, "option") or "", cells.text(row, "into") or ""
        unknown = next((one for one in (option, into) if one not in answers.options), None)
        if unknown is not None:
            raise Refusal(
                f"{answers.question} has no answer {unknown!r}", f"the answers are: {', '.join(answers.options)}"
            )
        if at is None or not answers.chosen[at, answers.options.index(option)]:
            raise Refusal(f"{answers.question}: somebody is back-coded who did not choose {option}")
        chosen[at, answers.options.index(option)] = False
        chosen[at, answers.options.index(into)] = True
    return np.asarray(chosen)


def _moved(drawn: Drawn, answers: Answers, rows: Sequence[Row]) -> Iterator[Finding]:
    before, later = answers.chosen.sum(axis=0), after(drawn.people, answers, rows).sum(axis=0)
    base = int(answers.answered.sum())
    columns = [
        column("option", "text", "Answer, by its id"),
        column("label", "text", "Answer"),
        column("before", "number", "People before", "people"),
        column("before_percent", "percent", "Percent before", "percent"),
        column("after", "number", "People after", "people"),
        column("after_percent", "percent", "Percent after", "percent"),
    ]
    table: list[list[Any]] = [
        [
            option,
            dict(answers.labels[at]),
            int(before[at]),
            float(plain(Fraction(int(100 * before[at]), base))),
            int(later[at]),
            float(plain(Fraction(int(100 * later[at]), base))),
        ]
        for at, option in enumerate(answers.options)
    ]
    coders = len({cells.text(row, "coder") for row in rows})
    who = "one coder" if coders == 1 else f"{coders} coders"
    caveats = [caveat("back-coding", f"{who.capitalize()} moved {len(rows)} answers, each with a reason that is kept.")]
    counted = certain("Counts of people; nothing is estimated. People are counted without weights.")
    yield finding(drawn, answers, answers.question, value=Table(columns, table), uncertainty=counted, caveats=caveats)
    yield finding(
        drawn,
        answers,
        f"{answers.question}.moved",
        label=english("Own answers counted with an option of the list"),
        unit="answers",
        value=count_value(len(rows)),
        uncertainty=counted,
        caveats=caveats,
    )


METHOD = Method(
    id="back-coding",
    question="Which answers of people's own were options of the list, and what do they change?",
    settings=BackCodingSettings,
    requires={
        "responses": ("respondent",),
        "backcoding": ("question", "respondent", "option", "into", "coder", "reason"),
    },
    uses={
        "surveys": ("population", "sample_type", "n", "dates"),
        "questions": ("id", "type", "text"),
        "options": ("question", "id", "label", "other"),
    },
    run=run,
    shows="people",
    cites=("aapor2016",),
)
