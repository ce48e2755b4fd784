"""Two surveys side by side: what makes their questions different, and the difference where they are the same.

**What it answers.** Whether a share in one survey can be set against a share in another; if so, how far apart they
are.

**What it needs.** Two sides. A side is a question and an answer of a survey folder (`surveys`, `questions`,
`options`, and `tallies` or `responses`), or a figure that somebody else published (`claims`), with what is known of
their survey in the settings.

**What it gives.** A table of what was asked, of whom, how, when, with what answers to choose from, and whether that
is the same on both sides. The words have to be the same in a language that both were asked in; a wording that is not
known cannot be the same. Where the words, the kind of question or the answers on offer differ, it is not the same
question, and no difference is given: it says why instead. Where the question is the same, the difference is given in
percentage points, and each other difference (population, choice of people, mode) is said beside it, since it may be
the reason. What differs only on paper can be declared the same, with a reason that is shown.

**Intervals.** Only where chance chose the people of both surveys: Newcombe's, from the intervals of both shares.

**What it refuses.** A question, an answer or a claim that is not there.

    >>> from qantar.methods.survey_comparison import METHOD
    >>> about = {"population": "Adults", "sample_type": "probability", "mode": "at home"}
    >>> surveys = [{**about, "survey": name, "title": name, "dates": dates}
    ...            for name, dates in (("first", "2021"), ("second", "2022"))]
    >>> given = {"surveys": surveys, "questions": [], "options": [], "tallies": []}
    >>> for name, yes, base in (("first", 48, 80), ("second", 56, 70)):
    ...     given["questions"].append({"survey": name, "id": "q", "type": "single", "text": "Will you vote?"})
    ...     for option, count in (("yes", yes), ("no", base - yes)):
    ...         given["options"].append({"survey": name, "question": "q", "id": option, "label": option})
    ...         row = {"survey": name, "question": "q", "option": option}
    ...         given["tallies"].append({**row, "count": count, "base": base})
    >>> side = {"question": "q", "option": "yes"}
    >>> found = METHOD({"one": {**side, "survey": "first"}, "other": {**side, "survey": "second"}}, **given)
    >>> found[1].value.exact, round(found[1].uncertainty.low, 1), round(found[1].uncertainty.high, 1)
    ('20', 5.2, 33.4)

Cites: newcombe1998b, aapor2016
"""

import math
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Literal

from pydantic import Field

from qantar.findings import Finding, Table, Translations, Uncertainty, Value
from qantar.methods.gate import BY_CHANCE, why_no_interval
from qantar.methods.method import Method, Settings
from qantar.methods.survey_sides import Asked, Side, read_side
from qantar.methods.wording import NBSP, caveat, certain, column, english, listing, plain, rounded, shown_number
from qantar.tables.frames import Frames

Matter = Literal["words", "type", "options", "answer", "population", "sample", "mode"]
#: Where one of these differs it is not the same question.
OF_THE_QUESTION: tuple[Matter, ...] = ("words", "type", "options", "answer")
MATTERS: Mapping[str, str] = {
    "words": "The words of the question",
    "type": "How many answers could be given",
    "options": "The answers to choose from",
    "answer": "The answer that is compared",
    "population": "Whom they asked",
    "sample": "How people were chosen",
    "mode": "How they were asked",
    "dates": "When",
    "people": "How many answered",
}
#: In a sentence.
IN_WORDS: Mapping[str, str] = {
    "words": "the words of the question",
    "type": "how many answers could be given",
    "options": "the answers to choose from",
    "answer": "the answer that is compared",
    "population": "whom they asked",
    "sample": "how people were chosen",
    "mode": "how they were asked",
}
NOT_KNOWN = "not known"


class ComparisonSettings(Settings):
    """Which two figures, and what may count as the same."""

    one: Side = Field(description="The first side: survey, question and option; or a claim.")
    other: Side = Field(description="The second side, likewise.")
    same: dict[Matter, str] = Field(
        default={},
        description="What differs on paper and may count as the same, with the reason: words, type, options, answer.",
    )
    level: float = Field(default=0.95, gt=0, lt=1, description="The level of an interval, where there can be one.")


def run(frames: Frames, settings: ComparisonSettings) -> Iterator[Finding]:
    """Yield the table of what is the same and what is not, then the difference or why there is none."""
    one, other = (read_side(frames, side, settings.level) for side in (settings.one, settings.other))
    rows = compared(one, other, settings.same)
    columns = [
        column("matter", "text", "What"),
        column("label", "text", "What, in words"),
        column("one", "text", "First survey"),
        column("other", "text", "Second survey"),
        column("same", "text", "The same"),
        column("why", "text", "Counted as the same because"),
    ]
    apart = [str(row[0]) for row in rows if row[4] is False]
    yield _finding(
        one,
        other,
        "surveys",
        label=english("What was asked, of whom, how and when"),
        value=Table(columns, rows),
        uncertainty=certain("What the files of both surveys say; nothing is estimated."),
    )
    yield _difference(one, other, apart, settings.level)


def compared(one: Asked, other: Asked, declared: Mapping[Matter, str]) -> list[list[object]]:
    """Return each matter with what both sides say of it, whether it is the same, and why where it was declared."""
    found: list[list[object]] = []
    judged: dict[Matter, tuple[object, object, bool]] = {
        "words": (dict(one.words) or NOT_KNOWN, dict(other.words) or NOT_KNOWN, _same_words(one.words, other.words)),
        "type": _plainly(one.type, other.type),
        "options": (_listed(one), _listed(other), _same_options(one, other)),
        "answer": (
            dict(one.answer) or NOT_KNOWN,
            dict(other.answer) or NOT_KNOWN,
            _same_words(one.answer, other.answer),
        ),
        "population": _plainly(one.population, other.population),
        "sample": _plainly(one.sample_type, other.sample_type),
        "mode": _plainly(one.mode, other.mode),
    }
    for matter, (first, second, same) in judged.items():
        why = declared.get(matter) if not same else None
        found.append([matter, MATTERS[matter], first, second, same or why is not None, why])
    found.append(["dates", MATTERS["dates"], one.dates or NOT_KNOWN, other.dates or NOT_KNOWN, None, None])
    bases = [NOT_KNOWN if side.base is None else shown_number(side.base) for side in (one, other)]
    found.append(["people", MATTERS["people"], *bases, None, None])
    return found


def _plainly(first: str, second: str) -> tuple[str, str, bool]:
    known = bool(first and second) and "unknown" not in (first, second)
    return first or NOT_KNOWN, second or NOT_KNOWN, known and _normal(first) == _normal(second)


def _normal(text: str) -> str:
    """Return a text without capitals, spaces and signs at its end, which do not change a question."""
    return " ".join(text.casefold().split()).rstrip(" .?!…:;")


def _same_words(first: Mapping[str, str], second: Mapping[str, str]) -> bool:
    common = [tag for tag in first if tag in second]
    return bool(common) and all(_normal(first[tag]) == _normal(second[tag]) for tag in common)


def _same_options(one: Asked, other: Asked) -> bool:
    if not one.options or not other.options or len(one.options) != len(other.options):
        return False
    left = list(other.options.values())
    for texts in one.options.values():
        match = next((candidate for candidate in left if _same_words(texts, candidate)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _listed(side: Asked) -> object:
    if not side.options:
        return NOT_KNOWN
    tags = list(dict.fromkeys(tag for texts in side.options.values() for tag in texts))
    return {tag: " / ".join(texts[tag] for texts in side.options.values() if tag in texts) for tag in tags}


def _difference(one: Asked, other: Asked, apart: list[str], level: float) -> Finding:
    label = english("How far apart the two shares are, second less first")
    of_question = [matter for matter in apart if matter in OF_THE_QUESTION]
    if of_question:
        reasons = listing([IN_WORDS[matter] for matter in of_question])
        said = "Not comparable. It is not the same question, or it is not known to be. "
        said += f"What differs, or is not known: {reasons}."
        more = [IN_WORDS[matter] for matter in apart if matter not in OF_THE_QUESTION]
        said += f" Besides: {listing(more)}." if more else ""
        return _finding(
            one, other, "difference", label=label, value=None, missing="not applicable", uncertainty=certain(said)
        )
    if one.percent is None or other.percent is None:
        why = certain("The share of one of the two is not known.")
        return _finding(one, other, "difference", label=label, value=None, missing="unknown", uncertainty=why)
    points = Fraction(other.percent) - Fraction(one.percent)
    shown = f"{rounded(points, 1)}{NBSP}percentage points"
    caveats = [
        caveat(f"differs-{matter}", f"The surveys differ in {IN_WORDS[matter]}, which may be why the shares do.")
        for matter in apart
    ]
    return _finding(
        one,
        other,
        "difference",
        label=label,
        value=Value(plain(points), english(shown), float(points)),
        unit="percentage points",
        uncertainty=_interval(one, other, float(points), level),
        caveats=caveats,
    )


def _interval(one: Asked, other: Asked, points: float, level: float) -> Uncertainty:
    for side in (one, other):
        if why := why_no_interval(side.sample_type):
            return certain(why)
    if one.ends is None or other.ends is None or one.percent is None or other.percent is None:
        return certain("No interval: one of the two shares has none.")
    low = points - math.hypot(other.percent - other.ends[0], one.ends[1] - one.percent)
    high = points + math.hypot(other.ends[1] - other.percent, one.percent - one.ends[0])
    share = plain(round(100 * level, 6))
    meaning = (
        f"Newcombe's interval: of many pairs of samples drawn in the same way about {share}{NBSP}% would give "
        "one that holds the difference between the two populations. It does not cover people who could not be reached."
    )
    return Uncertainty("sampling", english(meaning), low, high, level)


def _finding(one: Asked, other: Asked, key: str, **parts: object) -> Finding:
    weaker = next((side for side in (one, other) if side.survey and side.sample_type != BY_CHANCE), one)
    titles: Translations = english(f"{_first(one.title)} and {_first(other.title)}: can they be compared?")
    bases = [
        f"{_first(side.title)}: {NOT_KNOWN if side.base is None else shown_number(side.base)}" for side in (one, other)
    ]
    return Finding(
        id=key,
        question=titles,
        base=english("; ".join(bases)),
        inputs=[*one.inputs, *other.inputs],
        sources=tuple(sorted({*one.sources, *other.sources})),
        about=f"surveys/{weaker.survey}" if weaker.survey else None,
        **parts,  # type: ignore[arg-type]
    )


def _first(texts: Mapping[str, str]) -> str:
    return next(iter(texts.values()), "")


METHOD = Method(
    id="survey-comparison",
    question="Can two surveys be compared, and how far apart are they?",
    settings=ComparisonSettings,
    requires={
        "surveys": ("title", "population", "sample_type"),
        "questions": ("id", "text"),
        "options": ("question", "id"),
    },
    uses={
        "tallies": ("question", "option", "count", "percent", "base"),
        "responses": ("respondent",),
        "claims": ("id", "value", "base"),
    },
    run=run,
    shows="people",
    cites=("newcombe1998b", "aapor2016"),
)
