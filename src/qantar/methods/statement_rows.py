"""The statement that an analysis tests, read from its row, and the finding that gives the verdict on it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pydantic import Field

from qantar.findings import Caveat, Finding, Table, Translations, Uncertainty, Verdict, VerdictWord
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Bearing, Check, deciding, needs_of, reasons, word_of
from qantar.methods.method import Refusal, Settings
from qantar.methods.wording import caveat, certain, column, english
from qantar.tables.frames import Frames, Row

TABLE = "statements"
#: The columns of a statement that a method which tests one needs, and those that it uses.
NEEDED, COLUMNS = ("id", "text"), ("said_by", "about", "source", "locator")
#: How rows bear on one part of a statement, in words.
BEARINGS: dict[Bearing, str] = {
    "for": "points this way",
    "against": "points the other way",
    "absent": "could have shown it and does not",
    "open": "does not tell",
    "lacking": "is not here",
}
#: The key of the finding that gives the verdict.
VERDICT = "verdict"


class StatementSettings(Settings):
    """Which statement is tested, and how its words are taken."""

    statement: str = Field(description="The statement under test: statements/ID.")
    read_as: str = Field(
        default="", description="How the statement is taken here, where its words leave that open: one sentence."
    )


@dataclass(frozen=True)
class Rests:
    """Rows of one table that a verdict rests on, and which of the table's rows they are."""

    table: str
    rows: Sequence[Row]
    where: str


@dataclass(frozen=True)
class Statement:
    """A statement under test."""

    frames: Frames
    row: Row
    read_as: str

    @property
    def id(self) -> str:
        """Its id in statements.csv."""
        return str(self.row["id"])

    @property
    def text(self) -> Translations:
        """What was said."""
        return self.frames.texts(self.row, "text")

    def verdict(
        self,
        question: str,
        checks: Sequence[Check],
        rests: Iterable[Rests],
        *,
        word: VerdictWord | None = None,
        why: str | None = None,
        uncertainty: Uncertainty | None = None,
        caveats: Sequence[Caveat] = (),
        **parts: Any,
    ) -> Finding:
        """Return the finding that gives the verdict; `word` and `why` where several readings were weighed."""
        rested = [Rests(TABLE, [self.row], f"id = {self.id}"), *(item for item in rests if item.rows)]
        needs = needs_of(checks)
        found = [
            *([Caveat("read-as", {self.frames.languages[0]: self.read_as})] if self.read_as else []),
            *([caveat("needed", needs)] if needs else []),
            *caveats,
        ]
        return Finding(
            id=VERDICT,
            question=english(question),
            label=self.text,
            value=parts_of(checks),
            uncertainty=uncertainty or certain("A verdict, not a number: it follows from the findings that it names."),
            verdict=Verdict(word or word_of(checks), self.text, english(why or reasons(checks)), deciding(checks)),
            inputs=[input_of(self.frames, item.table, item.rows, item.where) for item in rested],
            sources=sources_of(row for item in rested for row in item.rows),
            caveats=tuple(found),
            about=f"{TABLE}/{self.id}",
            **parts,
        )


def parts_of(checks: Sequence[Check]) -> Table:
    """Return the parts of a statement as a table: how the rows bear on each, why, and what decided it.

    A part that is the same under every reading of a figure in doubt stands there once.
    """
    ways = {check.reading for check in checks if check.why}
    plain = [replace(check, reading="") for check in checks]
    told = dict.fromkeys(
        bare if plain.count(bare) == len(ways) else check
        for check, bare in zip(checks, plain, strict=True)
        if check.why
    )
    columns = [
        column("part", "number", "Part"),
        column("bears", "text", "How the rows bear on it"),
        column("why", "text", "Why"),
        column("limit", "percent", "Share that the statement names", "percent"),
        column("decided_by", "text", "Findings that decided it"),
        column("reading", "text", "Read as"),
    ]
    rows = [
        [
            place,
            BEARINGS[check.bears],
            " ".join(part for part in (check.about, check.why) if part),
            check.limit,
            ";".join(check.decided_by) or None,
            check.reading or None,
        ]
        for place, check in enumerate(told, 1)
    ]
    return Table(columns, rows)


def read_statement(frames: Frames, settings: StatementSettings) -> Statement:
    """Return the statement that the settings name, or refuse."""
    table, _, id_ = settings.statement.partition("/")
    if table != TABLE or not id_:
        raise Refusal(f"{settings.statement!r} is no statement", "write statements/ and an id of statements.csv")
    row = frames.find(TABLE, id=id_)
    if row is None:
        raise Refusal(
            f"there is no statement {id_!r} that may be published",
            "the setting statement names a row of statements.csv; the terms of its source decide whether it is shown",
        )
    return Statement(frames, row, settings.read_as)
