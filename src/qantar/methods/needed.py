"""What would have to be known to test a statement, and whether it is here.

**What it answers.** Whether a study holds the rows that a test of a statement would take. The settings say which:
which table, with what in its columns, of which time, and how many at least.

**What it needs.** The statement in `statements`, and the tables that are named, where they have rows.

**What it gives.** For each need how many rows there are, and a verdict: not testable, with what is missing, as long
as one of them is not met. Once all are there the statement is not identified: the rows can be weighed, and this
method does not weigh them; another one is wanted. It never says that a statement holds or fails.

**What it refuses.** A table or a column that no study has.

    >>> from qantar.methods.needed import METHOD
    >>> said = [{"id": "spread", "text": "Protests became a matter of all regions."}]
    >>> needs = {"by-region": {"what": "protests counted by region and year", "table": "series", "at_least": 20,
    ...                        "where": {"indicator": ["protests-by-region"]}}}
    >>> answers = METHOD({"statement": "statements/spread", "needs": needs}, statements=said)
    >>> answers[-1].verdict.word, answers[-1].verdict.why["en"]
    ('not testable', 'Protests counted by region and year: none of at least 20 is here.')

Cites: manski2003
"""

from collections.abc import Iterator

from pydantic import Field

from qantar.findings import Finding
from qantar.methods import cells
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Check
from qantar.methods.method import Method
from qantar.methods.selecting import Selection, chosen, described
from qantar.methods.statement_rows import COLUMNS, NEEDED, TABLE, Rests, Statement, StatementSettings, read_statement
from qantar.methods.wording import capital, certain, count_value, english, shown_number
from qantar.tables.frames import Frames, Row


class Need(Selection):
    """Rows that a test would take."""

    what: str = Field(description="What they would be, in a few words.")
    because: str = Field(default="", description="Why what is here does not tell: one sentence.")
    at_least: int = Field(default=1, ge=1, description="How many there must be at least.")
    distinct: str | None = Field(
        default=None, description="A column whose different values are counted, in place of rows: place, period."
    )


class NeededSettings(StatementSettings):
    """What a test of the statement would take."""

    needs: dict[str, Need] = Field(
        min_length=1, description="What would be needed, each under a name of your choice: all must be there."
    )


def run(frames: Frames, settings: NeededSettings) -> Iterator[Finding]:
    """Yield how much of each need is there, then the verdict."""
    statement = read_statement(frames, settings)
    checks, rests = [], []
    for name, need in settings.needs.items():
        rows = chosen(frames, need)
        yield _there(frames, statement, name, need, rows)
        checks.append(_check(name, need, rows))
        rests.append(Rests(need.table, rows, described(need)))
    yield statement.verdict(METHOD.question, checks, rests)


def _counted(need: Need, rows: list[Row]) -> int:
    if need.distinct is None:
        return len(rows)
    return len({cells.text(row, need.distinct) for row in rows} - {None})


def _unit(need: Need) -> str:
    return f"different values of {need.distinct} in {need.table}" if need.distinct else f"rows of {need.table}"


def _check(name: str, need: Need, rows: list[Row]) -> Check:
    found = _counted(need, rows)
    if found >= need.at_least:
        why = f"{capital(need.what)}: all {shown_number(found)} are here, and have not been weighed yet."
        return Check("open", why, "A method that weighs these rows.", (name,), need.because)
    of = f" of at least {shown_number(need.at_least)}" if need.at_least > 1 else ""
    why = f"{capital(need.what)}: {shown_number(found) if found else 'none'}{of} {'is' if found < 2 else 'are'} here."
    return Check("lacking", why, capital(f"{need.what}."), (name,), need.because)


def _there(frames: Frames, statement: Statement, name: str, need: Need, rows: list[Row]) -> Finding:
    found = _counted(need, rows)
    table, rested, where = (need.table, rows, described(need)) if rows else (TABLE, [statement.row], "under test")
    return Finding(
        id=name,
        question=english(METHOD.question),
        label=english(capital(need.what)),
        value=count_value(found),
        unit="values" if need.distinct else "rows",
        base=english(f"{shown_number(need.at_least)} {_unit(need)} or more are needed"),
        uncertainty=certain("A count of the rows that are here."),
        inputs=[input_of(frames, table, rested, where)],
        sources=sources_of(rested),
    )


METHOD = Method(
    id="needed",
    question="Are the rows here that a test of this statement would take?",
    settings=NeededSettings,
    requires={"statements": NEEDED},
    uses={"statements": COLUMNS},
    run=run,
    shows="rows",
    cites=("manski2003",),
)
