"""What a statement says of things that happened or were said: that there were some, none, so many, or all of a kind.

**What it answers.** Whether rows of any table (events, statements, laws, ties) bear out that something occurred, that
it never did, that it did so many times, or that every one of them was so.

**What it needs.** The statement in `statements`, and the table that is named.

**What it gives.** How many rows fit, and a verdict. A list shows that there was something, and it shows an exception
to "never" and "always"; unless it is complete it cannot show that there was nothing, or nothing else. So what is said
to have been there is supported by one row and not supported by none; "none" and "every" are contradicted by one row
and otherwise not identified. Rows that leave open what is asked of them are counted as not known.

**What it refuses.** A table or a column that no study has.

    >>> from qantar.methods.occurrences import METHOD
    >>> events = [
    ...     {"id": "march", "date": "2031-05-02", "kind": "protest", "place": "port"},
    ...     {"id": "speech", "date": "2031-05-03", "kind": "concession", "place": "capital"},
    ...     {"id": "strike", "date": "2031-05-04", "kind": "protest", "place": "mill"},
    ... ]
    >>> said = [{"id": "went-on", "text": "The protests went on after the concession."}]
    >>> checks = {"after": {"table": "events", "where": {"kind": "protest"}, "period": "2031-05-04/2031-05-31"}}
    >>> answers = METHOD({"statement": "statements/went-on", "checks": checks}, events=events, statements=said)
    >>> answers[-1].verdict.word, answers[-1].verdict.why["en"]
    ('supported', 'Of events with kind = protest and in 2031-05-04/2031-05-31 there is 1 row, such as “strike”.')

Cites: popper1959, manski2003
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from pydantic import Field, model_validator

from qantar.findings import Finding
from qantar.methods import cells
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Check
from qantar.methods.method import Method
from qantar.methods.selecting import INCOMPLETE, Selection, chosen, described, fits
from qantar.methods.statement_rows import COLUMNS, NEEDED, TABLE, Rests, Statement, StatementSettings, read_statement
from qantar.methods.wording import capital, certain, count_value, english, shown_number
from qantar.tables.frames import Frames, Row

UNKNOWN = ("unknown", None)


class Said(Selection):
    """One thing that the statement says of rows."""

    what: str = Field(default="", description="What the rows are, in words that fit after “there are”.")
    says: Literal["some", "none", "every", "at least"] = Field(
        default="some", description="There are some, none, at least so many; or every one of them is so."
    )
    count: int = Field(default=1, ge=1, description="How many, for at least.")
    distinct: str | None = Field(default=None, description="A column whose different values are counted, not rows.")
    that: dict[str, tuple[str, ...]] = Field(
        default={}, description="For every: columns, each with the values that every row must have."
    )

    @model_validator(mode="after")
    def _is_whole(self) -> "Said":
        if (self.says == "every") != bool(self.that):
            raise ValueError(f"{self.says!r} {'takes' if not self.that else 'does not take'} that")
        return self


class OccurrenceSettings(StatementSettings):
    """What the statement says of which rows."""

    checks: dict[str, Said] = Field(
        min_length=1, description="What the statement says, part by part, each under a name of your choice."
    )


def run(frames: Frames, settings: OccurrenceSettings) -> Iterator[Finding]:
    """Yield how many rows fit, then the verdict."""
    statement = read_statement(frames, settings)
    checks, rests = [], []
    for name, said in settings.checks.items():
        rows = chosen(frames, said)
        yield _count(frames, statement, name, said, rows)
        checks.append(_check(frames, name, said, rows))
        rests.append(Rests(said.table, rows, described(said)))
    yield statement.verdict(METHOD.question, checks, rests, caveats=[INCOMPLETE])


def _check(frames: Frames, name: str, said: Said, rows: Sequence[Row]) -> Check:
    told = _told(frames, said, rows)
    complete = "A complete list."
    if said.says == "every":
        return _every(frames, name, said, rows, complete)
    if said.says == "none":
        if rows:
            return Check("against", told, "", (name,))
        return Check("open", f"{told} A list that is not complete cannot show that there was none.", complete, (name,))
    wanted = said.count if said.says == "at least" else 1
    return Check("for" if _counted(said, rows) >= wanted else "absent", told, "", (name,))


def _every(frames: Frames, name: str, said: Said, rows: Sequence[Row], complete: str) -> Check:
    wrong = [row for row in rows if _misses(row, said)]
    right = [row for row in rows if all(fits(row, column, values) for column, values in said.that.items())]
    unknown = len(rows) - len(wrong) - len(right)
    kind = " and ".join(f"{column} = {' or '.join(values)}" for column, values in said.that.items())
    if wrong:
        one = _example(frames, said, wrong)
        why = f"{len(wrong)} of {_rows(len(rows))} of {_what(said)} are otherwise, such as {one}."
        return Check("against", why, "", (name,))
    if not rows:
        return Check("lacking", _told(frames, said, rows), f"Rows of {said.table}.", (name,))
    rest = f", and {unknown} leave it open" if unknown else ""
    why = f"{capital(_what(said))}: {len(right)} of {len(rows)} are so ({kind}){rest}."
    why += " A list that is not complete cannot show that all were so."
    return Check("open", why, complete, (name,))


def _misses(row: Row, said: Said) -> bool:
    """Say whether a row is known not to be as every row is said to be."""
    return any(
        not fits(row, column, values) and cells.text(row, column) not in UNKNOWN for column, values in said.that.items()
    )


def _counted(said: Said, rows: Sequence[Row]) -> int:
    if said.distinct is None:
        return len(rows)
    return len({cells.text(row, said.distinct) for row in rows} - {None})


def _told(frames: Frames, said: Said, rows: Sequence[Row]) -> str:
    if not rows:
        return f"Of {_what(said)} there is no row."
    counted = _counted(said, rows)
    several = f" with {shown_number(counted)} different entries under {said.distinct}" if said.distinct else ""
    are = "is" if len(rows) == 1 else "are"
    return f"Of {_what(said)} there {are} {_rows(len(rows))}{several}, such as {_example(frames, said, rows)}."


def _what(said: Said) -> str:
    if said.what:
        return said.what
    chosen_by = described(said)
    return said.table if chosen_by == "all" else f"{said.table} with {chosen_by}"


def _rows(count: int) -> str:
    return f"{shown_number(count)} {'row' if count == 1 else 'rows'}"


def _example(frames: Frames, said: Said, rows: Sequence[Row]) -> str:
    """Name the first of the rows: by its label or text where it has one."""
    row = min(rows, key=lambda row: frames.id_of(said.table, row))
    texts = frames.texts(row, "label" if row.get("label") else "text", otherwise=frames.id_of(said.table, row))
    return f"“{texts.get('en') or next(iter(texts.values()))}”"


def _count(frames: Frames, statement: Statement, name: str, said: Said, rows: Sequence[Row]) -> Finding:
    table, rested, where = (said.table, rows, described(said)) if rows else (TABLE, [statement.row], "under test")
    return Finding(
        id=name,
        question=english(METHOD.question),
        label=english(_what(said)),
        value=count_value(_counted(said, rows)),
        unit=said.distinct.replace("_", " ") if said.distinct else "rows",
        base=english(f"rows of {said.table} in this study"),
        uncertainty=certain("A count of rows; the list is not complete."),
        inputs=[input_of(frames, table, rested, where)],
        sources=sources_of(rested),
        caveats=[INCOMPLETE],
    )


METHOD = Method(
    id="occurrences",
    question="Was there any, was there none, and was every one so?",
    settings=OccurrenceSettings,
    requires={"statements": NEEDED},
    uses={"statements": COLUMNS},
    run=run,
    shows="rows",
    cites=("popper1959", "manski2003"),
)
