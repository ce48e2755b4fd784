"""What people said in their own words: how many gave an answer of each code.

**What it answers.** Into what codes the free answers to a question were sorted, and how many people are behind each.

**What it needs.** `responses`, and `codes` with question, respondent, coder and code; `codebook` with what each code
means and its label in each language. Several codes may be given to one answer; `[none]` says that a coder read it and
found nothing to code.

**What it gives.** For each question a table of its codes with the number of people and their percent of those whose
answers were read. Where several people coded, an answer has a code that more than half of its coders gave, or the
codes of the coder whom you name. It says how many answers were coded from a translation. Nobody's words are published.

**What it refuses.** A margin of error: what coders made of answers is first of all a matter of how far they agree; see
coding-agreement. A code that the codebook does not have.

    >>> from qantar.methods.open_answers import METHOD
    >>> people = [{"respondent": str(n), "next": "..."} for n in range(4)]
    >>> codes = [{"question": "next", "respondent": who, "coder": "a", "code": code, "coded_from": "original"}
    ...          for who, code in [("0", "water"), ("0", "wages"), ("1", "water"), ("2", "[none]")]]
    >>> answers = {finding.id: finding for finding in METHOD({}, responses=people, codes=codes)}
    >>> answers["next.water.count"].value.exact, answers["next.water"].value.exact, answers["next"].n
    ('2', '66.6666666667', 3)

Cites: krippendorff2011, aapor2016
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from pydantic import Field

from qantar.findings import Caveat, Finding, Table
from qantar.methods import cells
from qantar.methods.coded_answers import Coding
from qantar.methods.inputs import sources_of
from qantar.methods.method import Method, Settings
from qantar.methods.respondents import Respondents
from qantar.methods.survey_wording import about_sample
from qantar.methods.wording import caveat, certain, column, count_value, english, percent_value, plain, shown_number
from qantar.tables.frames import Frames

COUNTED = "A count of people whose answers were sorted by coders; nothing is estimated."


class OpenSettings(Settings):
    """Which questions, and whose codes."""

    survey: str | None = Field(
        default=None, description="The folder of the survey; may be left out if there is one only."
    )
    questions: tuple[str, ...] = Field(
        default=(), description="The ids of the questions; left out, all that are coded."
    )
    coder: str | None = Field(
        default=None,
        description="Whose codes are used; left out, those that more than half of its coders gave.",
    )


def run(frames: Frames, settings: OpenSettings) -> Iterator[Finding]:
    """Yield the codes of each question in turn."""
    people = Respondents.of(frames, settings.survey)
    for question in settings.questions or coded_questions(people):
        yield from _question(Coding.of(people, question), settings.coder)


def coded_questions(people: Respondents) -> list[str]:
    """Return the questions that somebody coded answers to, in the order of the questionnaire."""
    coded = {
        cells.text(row, "question") or ""
        for row in people.frames.rows("codes")
        if row.get("survey") in (None, people.survey)
    }
    known = [one for one in people.questions if one in coded]
    return known + sorted(coded - set(known))


def _question(coding: Coding, coder: str | None) -> Iterator[Finding]:
    agreed = coding.agreed(coder)
    people = len(agreed)
    counts = {code: sum(code in codes for codes in agreed.values()) for code in coding.codes}
    order = sorted(coding.codes, key=lambda code: (-counts[code], coding.codes.index(code)))
    columns = [
        column("option", "text", "Code, by its id"),
        column("label", "text", "Code"),
        column("count", "number", "People", "people"),
        column("percent", "percent", "Percent of those whose answers were read", "percent"),
        column("definition", "text", "What it means"),
    ]
    rows: list[list[Any]] = [
        [
            code,
            dict(coding.label(code)),
            counts[code],
            float(plain(Fraction(100 * counts[code], people))),
            cells.text(coding.book.get(code, {}), "definition"),
        ]
        for code in order
    ]
    yield _finding(coding, people, coding.question, value=Table(columns, rows), uncertainty=certain(COUNTED))
    nothing = sum(not codes for codes in agreed.values())
    for code in order:
        label = coding.label(code)
        share = percent_value(Fraction(100 * counts[code], people))
        key = f"{coding.question}.{code}"
        yield _finding(coding, people, key, label=label, unit="percent", value=share, uncertainty=certain(COUNTED))
        yield _finding(
            coding,
            people,
            f"{key}.count",
            label=label,
            unit="people",
            value=count_value(counts[code]),
            uncertainty=certain(COUNTED),
        )
    yield _finding(
        coding,
        people,
        f"{coding.question}.uncoded",
        label=english("People whose answers were read and have no code"),
        unit="people",
        value=count_value(nothing),
        uncertainty=certain(COUNTED),
    )


def _finding(coding: Coding, people: int, key: str, **parts: Any) -> Finding:
    survey = coding.people
    about = f"{survey.survey}/{coding.question}" if survey.survey else coding.question
    return Finding(
        id=key,
        question=coding.text,
        n=people,
        base=english(f"{shown_number(people)} people whose answers were read"),
        period=cells.text(survey.described, "dates"),
        inputs=[survey.input(f"question = {coding.question}")],
        sources=sources_of([survey.described]),
        caveats=[
            *_how_coded(coding),
            *about_sample(survey.frames, survey.described, weighted=False),
        ],
        about=f"questions/{about}",
        **{"label": coding.text, **parts},
    )


def _how_coded(coding: Coding) -> list[Caveat]:
    coders = len(coding.coders)
    said = (
        f"The answers were sorted by {coders} coders." if coders > 1 else "The answers were sorted by one coder alone."
    )
    found = [caveat("coders", said), caveat("unweighted", "People are counted without weights.")]
    if told := coding.coded_from():
        parts = " and ".join(f"{count} from the {one}" for one, count in told.items())
        found.append(caveat("coded-from", f"Of the codes, {parts}."))
    return found


METHOD = Method(
    id="open-answers",
    question="What did people say in their own words, and how many?",
    settings=OpenSettings,
    requires={"responses": ("respondent",), "codes": ("question", "respondent", "coder", "code")},
    uses={
        "codebook": ("question", "code", "label", "definition"),
        "surveys": ("population", "sample_type", "n", "dates"),
        "questions": ("id", "text"),
    },
    run=run,
    shows="people",
    cites=("krippendorff2011", "aapor2016"),
)
