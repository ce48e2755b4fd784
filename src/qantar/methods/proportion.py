"""What a statement says of how many events, or other rows, were of a kind: most were peaceful, few led to arrests.

**What it answers.** What share of the rows of a table are known to be so, and between which ends the share of all these
rows must lie, since of some it is not known.

**What it needs.** The table that is named, and the statement in `statements`.

**What it gives.** How many rows are so, are not so, and leave it open; the share with its ends; and a verdict. The ends
are sharp: from none to all of the rows that leave it open may be so. A list of what some sources tell of is not a list
of all that happened, and which events they tell of is not chance: unless the settings say why the list is complete,
what is said of all events is not testable, whatever the share in the list.

**What it refuses.** A selection without rows, and a table or column that no study has.

    >>> from qantar.methods.proportion import METHOD
    >>> events = [{"id": f"e{n}", "kind": "protest", "violence": violence}
    ...           for n, violence in enumerate(["none", "none", "none", "by participants", "unknown"])]
    >>> said = [{"id": "peaceful", "text": "Most protests were peaceful."}]
    >>> settings = {"statement": "statements/peaceful", "table": "events", "where": {"kind": "protest"},
    ...             "that": {"violence": ["none"]}, "says": "more than", "share": "1/2"}
    >>> answers = METHOD(settings, events=events, statements=said)
    >>> answers[0].uncertainty.low, answers[0].uncertainty.high, answers[-1].verdict.word
    (60.0, 80.0, 'not testable')
    >>> METHOD(settings | {"complete": "The police must record each."}, events=events, statements=said)[-1].verdict.word
    'supported'

Cites: manski2003
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from pydantic import Field, field_validator

from qantar.findings import Finding
from qantar.methods import cells
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Bearing, Check
from qantar.methods.method import Method, Refusal
from qantar.methods.selecting import INCOMPLETE, Selection, chosen, described, fits
from qantar.methods.statement_rows import COLUMNS, NEEDED, Rests, StatementSettings, read_statement
from qantar.methods.wording import (
    NBSP,
    bounds,
    caveat,
    certain,
    count_value,
    english,
    percent_value,
    plain,
    read_share,
    rounded,
    share_words,
)
from qantar.tables.frames import Frames, Row

#: What a cell says where it is not known.
UNKNOWN = ("unknown", None)
OPPOSITE = {"more than": "not more than", "fewer than": "not fewer than", "at least": "fewer than"}


class ProportionSettings(StatementSettings, Selection):
    """Which rows, what is said of how many of them, and whether these are all that there are."""

    that: dict[str, tuple[str, ...]] = Field(
        min_length=1, description="What the rows are said to be: columns, each with the values that mean it."
    )
    says: Literal["more than", "fewer than", "at least"] = Field(description="How the share stands to the other.")
    share: str = Field(description="The share that the statement speaks of: 1/2, 95 %.")
    complete: str = Field(
        default="", description="Why the rows are all that there are, in a sentence; left out, they are not."
    )

    @field_validator("share")
    @classmethod
    def _is_share(cls, value: str) -> str:
        read_share(value)
        return value


@dataclass(frozen=True)
class Sorted:
    """Rows by whether they are as is said."""

    so: Sequence[Row]
    otherwise: Sequence[Row]
    open: Sequence[Row]

    @property
    def total(self) -> int:
        """How many rows there are."""
        return len(self.so) + len(self.otherwise) + len(self.open)

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """The least and the most of the rows that can be so, as shares of one."""
        return Fraction(len(self.so), self.total), Fraction(len(self.so) + len(self.open), self.total)


def run(frames: Frames, settings: ProportionSettings) -> Iterator[Finding]:
    """Yield the share and the three counts, then the verdict."""
    statement = read_statement(frames, settings)
    rows = chosen(frames, settings)
    if not rows:
        raise Refusal(f"no row of {settings.table} fits", f"the settings choose: {described(settings)}")
    found = _sorted(rows, settings)
    where = described(settings)
    yield _share(frames, settings, rows, found, where)
    for key, of, label in (
        ("so", found.so, "So"),
        ("otherwise", found.otherwise, "Not so"),
        ("open", found.open, "Not known"),
    ):
        yield _count(frames, settings, (key, label), of, rows, where)
    yield statement.verdict(
        METHOD.question,
        [_check(settings, found)],
        [Rests(settings.table, rows, where)],
        n=found.total,
        caveats=[caveat("complete", settings.complete)] if settings.complete else [INCOMPLETE],
    )


def _sorted(rows: Sequence[Row], settings: ProportionSettings) -> Sorted:
    so: list[Row] = []
    otherwise: list[Row] = []
    left: list[Row] = []
    for row in rows:
        misses = [column for column, values in settings.that.items() if not fits(row, column, values)]
        known = any(cells.text(row, column) not in UNKNOWN for column in misses)
        (so if not misses else otherwise if known else left).append(row)
    return Sorted(so, otherwise, left)


def _check(settings: ProportionSettings, found: Sorted) -> Check:
    low, high = found.ends
    limit = read_share(settings.share)
    words = share_words(limit)
    if settings.says == "fewer than":
        bears: Bearing = "for" if high < limit else "against" if low >= limit else "open"
    else:
        enough = low > limit or (settings.says == "at least" and low >= limit)
        short = high < limit or (settings.says == "more than" and high <= limit)
        bears = "for" if enough else "against" if short else "open"
    ends = " to ".join(dict.fromkeys(str(rounded(100 * end, 1)) for end in (low, high)))
    told = (
        f"Of {found.total} rows of {settings.table} {len(found.so)} have {' and '.join(_that(settings))}, "
        f"{len(found.otherwise)} have not, and {len(found.open)} leave it open: {ends}{NBSP}%."
    )
    if not settings.complete:
        why = "Which of all there were the sources tell of is not known."
        needs = f"A complete list of {settings.table}, with what each was."
        return Check("lacking", why, needs, ("share",), told, float(100 * limit))
    side = {"for": f"{settings.says} {words}", "against": f"{OPPOSITE[settings.says]} {words}"}
    why = f"That is {side[bears]}." if bears in side else f"{words[:1].upper()}{words[1:]} lies in between."
    needs = f"What the {len(found.open)} were." if bears == "open" else ""
    return Check(bears, why, needs, ("share",), told, float(100 * limit))


def _share(frames: Frames, settings: ProportionSettings, rows: Sequence[Row], found: Sorted, where: str) -> Finding:
    low, high = found.ends
    meaning = (
        f"Sharp bounds: {len(found.open)} of {found.total} leave it open, and from none to all of them may be so. "
        "This is not a margin of error."
    )
    return Finding(
        id="share",
        question=english(METHOD.question),
        label=english(f"{' and '.join(_that(settings))}, of {settings.table}"),
        value=percent_value(100 * low) if low == high else None,
        missing=None if low == high else "unknown",
        unit="percent",
        n=found.total,
        base=english(f"{found.total} rows of {settings.table} that fit"),
        uncertainty=certain("All rows are known; nothing is estimated.")
        if low == high
        else bounds(float(plain(100 * low)), float(plain(100 * high)), meaning),
        inputs=[input_of(frames, settings.table, rows, where)],
        sources=sources_of(rows),
    )


def _count(
    frames: Frames,
    settings: ProportionSettings,
    named: tuple[str, str],
    of: Sequence[Row],
    rows: Sequence[Row],
    where: str,
) -> Finding:
    key, label = named
    rested = list(of) or list(rows)
    return Finding(
        id=key,
        question=english(METHOD.question),
        label=english(f"{label}: {' and '.join(_that(settings))}"),
        value=count_value(len(of)),
        unit="rows",
        base=english(f"{len(rows)} rows of {settings.table} that fit"),
        uncertainty=certain("A count of rows; nothing is estimated."),
        inputs=[input_of(frames, settings.table, rested, where)],
        sources=sources_of(rested),
    )


def _that(settings: ProportionSettings) -> list[str]:
    return [f"{column} {' or '.join(values)}" for column, values in settings.that.items()]


METHOD = Method(
    id="proportion",
    question="How many of them were so, and of how many is it not known?",
    settings=ProportionSettings,
    requires={"statements": NEEDED},
    uses={"statements": COLUMNS},
    run=run,
    shows="rows",
    cites=("manski2003",),
)
