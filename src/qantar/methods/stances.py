"""What a statement says of who holds what: that opinions are divided, that several doubt, that most agree.

**What it answers.** How many speakers are recorded for and against something, and whether that bears out that opinion
is divided, that at least so many are on one side, or that most are.

**What it needs.** `statements` (id, said_by, about, stance, text): those on the matter, and the one that is tested.

**What it gives.** The speakers and statements of each stance, each side's share of the speakers, and a verdict. A
speaker counts once on a side, however often they speak, and on both sides if they speak for both. Those who are quoted
are no sample of those who could have been: one speaker on each side is enough for "divided", and so many named
speakers for "at least so many"; what most people or most experts hold no list of quotations can tell, and it is not
testable.

**What it refuses.** A matter on which nobody is recorded, and a stance that is on both sides.

    >>> from qantar.methods.stances import METHOD
    >>> statements = [
    ...     {"id": "divided", "text": "Experts are divided over the reform."},
    ...     {"id": "one", "said_by": "mayor", "about": "laws/reform", "stance": "supports", "text": "It is good."},
    ...     {"id": "two", "said_by": "clerk", "about": "laws/reform", "stance": "criticises", "text": "It is late."},
    ...     {"id": "three", "said_by": "clerk", "about": "laws/reform", "stance": "criticises", "text": "It is thin."},
    ... ]
    >>> settings = {"statement": "statements/divided", "about": ["laws/reform"], "says": "divided"}
    >>> answers = METHOD(settings, statements=statements)
    >>> answers[-1].verdict.word, answers[-1].verdict.why["en"]
    ('supported', '1 speaker is recorded for it and 1 against it.')

Cites: popper1959
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from pydantic import Field, model_validator

from qantar.findings import Finding, Table
from qantar.methods import cells
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Check
from qantar.methods.method import Method, Refusal
from qantar.methods.statement_rows import COLUMNS, NEEDED, TABLE, Rests, StatementSettings, read_statement
from qantar.methods.wording import caveat, certain, column, english, percent_value, shown_number
from qantar.tables.frames import Frames, Row

QUOTED = caveat("quoted", "Those who are quoted are no sample of those who could have been.")
KEY = "stances"


class StanceSettings(StatementSettings):
    """Which matter, which stances are for and against it, and what the statement says."""

    about: tuple[str, ...] = Field(min_length=1, description="What is spoken of, as table/id, as statements have it.")
    sides_for: tuple[str, ...] = Field(default=("supports", "asserts"), description="The stances that are for it.")
    sides_against: tuple[str, ...] = Field(
        default=("criticises", "doubts", "denies"), description="The stances that are against it."
    )
    says: Literal["divided", "at least for", "at least against", "most for", "most against"] = Field(
        description="Some are for and some against it; at least so many are on a side; or most are."
    )
    count: int | None = Field(default=None, ge=1, description="How many speakers, for at least.")

    @model_validator(mode="after")
    def _is_whole(self) -> "StanceSettings":
        if self.says.startswith("at least") != (self.count is not None):
            raise ValueError(f"{self.says!r} {'takes' if self.count is None else 'does not take'} a count")
        both = sorted(set(self.sides_for) & set(self.sides_against))
        if both:
            raise ValueError(f"{both[0]!r} is both for and against")
        return self


@dataclass(frozen=True)
class Side:
    """The statements and speakers on one side."""

    key: str
    words: str
    rows: Sequence[Row]

    @property
    def speakers(self) -> int:
        """How many spoke; statements of nobody who is named count as one speaker each."""
        named = {cells.text(row, "said_by") for row in self.rows} - {None}
        return len(named) + sum(row.get("said_by") is None for row in self.rows)


def run(frames: Frames, settings: StanceSettings) -> Iterator[Finding]:
    """Yield the table of stances, each side's share of the speakers, then the verdict."""
    statement = read_statement(frames, settings)
    rows = [
        row
        for row in frames.rows(TABLE)
        if cells.text(row, "about") in settings.about and row is not statement.row and row.get("stance")
    ]
    if not rows:
        raise Refusal(f"nobody is recorded on {settings.about[0]}", "statements.csv has no row about it with a stance")
    sides = (
        Side("for", "for it", [row for row in rows if cells.text(row, "stance") in settings.sides_for]),
        Side("against", "against it", [row for row in rows if cells.text(row, "stance") in settings.sides_against]),
    )
    where = f"about = {' or '.join(settings.about)}"
    yield _table(frames, rows, where)
    whole = Side("all", "on it", rows)
    for side in sides:
        yield _share(frames, side, whole, where)
    check = _check(sides[0], sides[1], settings)
    yield statement.verdict(METHOD.question, [check], [Rests(TABLE, rows, where)], n=whole.speakers, caveats=[QUOTED])


def _check(for_: Side, against: Side, settings: StanceSettings) -> Check:
    why = f"{_speakers(for_.speakers)} recorded for it and {against.speakers} against it."
    keys = (for_.key, against.key)
    if settings.says == "divided":
        return Check("for" if for_.speakers and against.speakers else "absent", why, "", keys)
    side = for_ if settings.says.endswith(" for") else against
    if settings.count is not None:
        why = f"{_speakers(side.speakers)} recorded {side.words}."
        return Check("for" if side.speakers >= settings.count else "absent", why, "", (side.key,))
    needs = "The views of people drawn by chance from all who are meant."
    return Check("lacking", f"{why} What most hold no list of quotations can tell.", needs, keys)


def _speakers(count: int) -> str:
    return f"{shown_number(count)} {'speaker is' if count == 1 else 'speakers are'}"


def _table(frames: Frames, rows: Sequence[Row], where: str) -> Finding:
    columns = [
        column("stance", "text", "Stance, by its code"),
        column("label", "text", "Stance"),
        column("speakers", "number", "Speakers", "speakers"),
        column("statements", "number", "Statements", "statements"),
    ]
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(cells.text(row, "stance") or "", []).append(row)
    table = [
        [stance, dict(frames.code("stances", stance)), Side(stance, "", of).speakers, len(of)]
        for stance, of in sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    ]
    return Finding(
        id=KEY,
        question=english(METHOD.question),
        label=english("Speakers and statements by stance"),
        value=Table(columns, table),
        uncertainty=certain("A count of what is recorded; nothing is estimated."),
        n=Side("all", "", rows).speakers,
        inputs=[input_of(frames, TABLE, rows, where)],
        sources=sources_of(rows),
        caveats=[QUOTED],
    )


def _share(frames: Frames, side: Side, whole: Side, where: str) -> Finding:
    rested = side.rows or whole.rows
    return Finding(
        id=side.key,
        question=english(METHOD.question),
        label=english(f"Speakers {side.words}"),
        value=percent_value(100 * Fraction(side.speakers, whole.speakers)),
        unit="percent",
        n=whole.speakers,
        base=english(f"{shown_number(whole.speakers)} speakers who are recorded"),
        uncertainty=certain("A share of those who are quoted, who are no sample: no margin of error."),
        inputs=[input_of(frames, TABLE, rested, where)],
        sources=sources_of(rested),
        caveats=[QUOTED],
    )


METHOD = Method(
    id="stances",
    question="Who is for it and who is against it, among those who are quoted?",
    settings=StanceSettings,
    requires={"statements": (*NEEDED, "about", "stance")},
    uses={"vocabularies": ("vocabulary", "code", "label"), "statements": COLUMNS},
    run=run,
    shows="rows",
    cites=("popper1959",),
)
