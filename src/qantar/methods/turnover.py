"""What a statement says of a change of people: how many who hold office now did not hold it before.

**What it answers.** Who left, who stayed and who is new in a body or in several offices between two days, and whether
the share of new people bears a statement out.

**What it needs.** `ties` (subject, relation, object, since, until) and the statement in `statements`.

**What it gives.** Each person with whether they held office on either day, how many are new, stayed and left, and a
verdict on the share of new people among all who hold office on the later day. All who hold office are counted: this is
a census, and no margin of error belongs to it. A tie without a beginning leaves open on which day it held, and so does
one that may have ended; then the share has bounds, and the verdict holds only if it holds at both ends.

**What it refuses.** Offices that nobody is tied to, and a later day that is not later.

    >>> from qantar.methods.turnover import METHOD
    >>> ties = [
    ...     {"id": who, "subject": who, "relation": "holds-office", "object": "cabinet", "since": since, "until": until}
    ...     for who, since, until in [("ann", "2018", "2021"), ("bo", "2018", None), ("cy", "2022", None)]
    ... ]
    >>> said = [{"id": "new", "text": "Most of the cabinet is new."}]
    >>> settings = {"statement": "statements/new", "offices": ["cabinet"], "before": "2020-01-01",
    ...             "after": "2022-12-31", "says": "more than", "share": "1/2"}
    >>> answers = METHOD(settings, ties=ties, statements=said)
    >>> answers[-1].verdict.word, answers[-1].verdict.why["en"].replace("\N{NO-BREAK SPACE}", " ")
    ('contradicted', '1 of 2 in office is new, that is 50.0 %: not more than half.')

Cites: manski2003
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from pydantic import Field, field_validator

from qantar.findings import Finding, Table
from qantar.methods import cells
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Bearing, Check
from qantar.methods.method import Method, Refusal
from qantar.methods.statement_rows import COLUMNS, NEEDED, Rests, StatementSettings, read_statement
from qantar.methods.wording import (
    NBSP,
    bounds,
    certain,
    column,
    english,
    percent_value,
    plain,
    read_share,
    rounded,
    share_words,
    shown_range,
)
from qantar.tables.frames import Frames, Row

PEOPLE, NEW = "people", "new"
Held = Literal["yes", "no", "maybe"]
#: What became of somebody, by whether they held office before and after.
CHANGES: dict[tuple[Held, Held], str] = {
    ("no", "yes"): "new",
    ("yes", "yes"): "stayed",
    ("yes", "no"): "left",
}
OPPOSITE = {"more than": "not more than", "fewer than": "not fewer than"}


class TurnoverSettings(StatementSettings):
    """Which offices, between which days, and what the statement says of new people."""

    offices: tuple[str, ...] = Field(min_length=1, description="The ids of the bodies or offices, objects of ties.")
    relations: tuple[str, ...] = Field(
        default=("holds-office",), description="The relations that mean holding office there: holds-office, leads."
    )
    before: str = Field(description="The earlier day, such as 2022-01-01.")
    after: str = Field(description="The later day, such as 2022-02-01.")
    says: Literal["more than", "fewer than"] = Field(description="How the share of new people stands to the other.")
    share: str = Field(description="The share that the statement speaks of: 1/2, 2/3.")

    @field_validator("share")
    @classmethod
    def _is_share(cls, value: str) -> str:
        read_share(value)
        return value


@dataclass(frozen=True)
class Holder:
    """Somebody with whether they held office on either day."""

    id: str
    before: Held
    after: Held

    @property
    def change(self) -> str:
        """What became of them: new, stayed, left, or not known."""
        return CHANGES.get(
            (self.before, self.after), "not known" if "maybe" in (self.before, self.after) else "neither"
        )


def run(frames: Frames, settings: TurnoverSettings) -> Iterator[Finding]:
    """Yield the people, the share of new ones, then the verdict."""
    statement = read_statement(frames, settings)
    days = [_day(settings.before), _day(settings.after)]
    if days[0] >= days[1]:
        raise Refusal(f"{settings.after} is not after {settings.before}", "the setting after is the later day")
    rows = [
        row
        for row in frames.rows("ties")
        if cells.text(row, "object") in settings.offices and cells.text(row, "relation") in settings.relations
    ]
    if not rows:
        raise Refusal(f"nobody is tied to {settings.offices[0]}", "ties.csv has no row with this object and relation")
    holders = _holders(rows, days[0], days[1])
    where = f"object = {' or '.join(settings.offices)} and relation = {' or '.join(settings.relations)}"
    yield _people(frames, rows, holders, where)
    fewest, most = _ends(holders)
    yield _share(frames, rows, holders, where, (fewest, most), settings.after)
    check = _check(holders, settings, fewest, most)
    yield statement.verdict(METHOD.question, [check], [Rests("ties", rows, where)], period=settings.after)


def _day(text: str) -> date:
    found = cells.edtf(text, "day")
    if found.earliest is None or found.earliest != found.latest:
        raise Refusal(f"{text!r} is no day", "write the day as 2022-01-05")
    return found.earliest


def _holders(rows: Sequence[Row], before: date, after: date) -> list[Holder]:
    by_person: dict[str, list[Row]] = {}
    for row in rows:
        by_person.setdefault(cells.text(row, "subject") or "", []).append(row)
    held = [Holder(person, _held(ties, before), _held(ties, after)) for person, ties in sorted(by_person.items())]
    return [holder for holder in held if holder.change != "neither"]


def _held(ties: Sequence[Row], day: date) -> Held:
    found = {_one(tie, day) for tie in ties}
    return "yes" if "yes" in found else "maybe" if "maybe" in found else "no"


def _one(tie: Row, day: date) -> Held:
    since, until = cells.day(tie, "since"), cells.day(tie, "until")
    if (since and since.earliest and day < since.earliest) or (until and until.latest and day > until.latest):
        return "no"
    begun = since is not None and since.latest is not None and since.latest <= day
    # Who has begun and has no end holds office still; a beginning that nobody wrote down may be before or after.
    lasts = until is None or (until.earliest is not None and day <= until.earliest)
    return "yes" if begun and lasts else "maybe"


def _ends(holders: Sequence[Holder]) -> tuple[Fraction | None, Fraction | None]:
    """Return the least and the most that the share of new people among those in office can be; None with nobody."""
    sure = [holder for holder in holders if holder.after == "yes"]
    new = sum(holder.before == "no" for holder in sure)
    may_be_new = sum(holder.before != "yes" for holder in sure)
    perhaps = [holder for holder in holders if holder.after == "maybe"]
    stay = sum(holder.before != "no" for holder in perhaps)
    come = sum(holder.before != "yes" for holder in perhaps)
    low = Fraction(new, len(sure) + stay) if len(sure) + stay else None
    high = Fraction(may_be_new + come, len(sure) + come) if len(sure) + come else None
    return low, high


def _check(holders: Sequence[Holder], settings: TurnoverSettings, low: Fraction | None, high: Fraction | None) -> Check:
    if low is None or high is None:
        return Check("lacking", "Nobody is known to hold office on the later day.", "Ties with their dates.", (PEOPLE,))
    limit = read_share(settings.share)
    words = share_words(limit)
    above, below = low > limit, high < limit
    more = settings.says == "more than"
    bears: Bearing = "for" if (above if more else below) else "open"
    if (high <= limit) if more else (low >= limit):
        bears = "against"
    told = {
        "for": f"{settings.says} {words}",
        "against": f"{OPPOSITE[settings.says]} {words}",
        "open": f"{words} lies in between",
    }
    after = [holder for holder in holders if holder.after == "yes"]
    new = [sum(holder.before == "no" for holder in after), sum(holder.before != "yes" for holder in after)]
    ends = " to ".join(dict.fromkeys(str(rounded(100 * end, 1)) for end in (low, high)))
    are = "is" if new == [1, 1] else "are"
    why = f"{shown_range(*new)} of {len(after)} in office {are} new, that is {ends}{NBSP}%: {told[bears]}."
    needs = "The dates of every tie." if bears == "open" else ""
    return Check(bears, why, needs, (NEW,), limit=float(100 * limit))


def _people(frames: Frames, rows: Sequence[Row], holders: Sequence[Holder], where: str) -> Finding:
    columns = [
        column("person", "record", "Person, by their id"),
        column("label", "text", "Person"),
        column("before", "text", "In office before"),
        column("after", "text", "In office after"),
        column("change", "text", "What became of them"),
    ]
    table = [
        [f"actors/{one.id}", dict(frames.label("actors", one.id)), one.before, one.after, one.change] for one in holders
    ]
    return Finding(
        id=PEOPLE,
        question=english(METHOD.question),
        label=english("Who left, who stayed, who is new"),
        value=Table(columns, table),
        n=len(holders),
        uncertainty=certain("A count of all who are known to have held office; nothing is estimated."),
        inputs=[input_of(frames, "ties", rows, where)],
        sources=sources_of(rows),
    )


def _share(
    frames: Frames,
    rows: Sequence[Row],
    holders: Sequence[Holder],
    where: str,
    ends: tuple[Fraction | None, Fraction | None],
    after: str,
) -> Finding:
    low, high = ends
    value = percent_value(100 * low) if low is not None and low == high else None
    meaning = "All who hold office are counted: a census has no margin of error."
    plain_ends = [None if end is None else float(plain(100 * end)) for end in ends]
    return Finding(
        id=NEW,
        question=english(METHOD.question),
        label=english("New people among those in office"),
        value=value,
        missing=None if value else "unknown",
        unit="percent",
        n=sum(holder.after != "no" for holder in holders),
        period=after,
        uncertainty=certain(meaning)
        if value
        else bounds(plain_ends[0], plain_ends[1], f"{meaning} Ties without dates leave these bounds."),
        inputs=[input_of(frames, "ties", rows, where)],
        sources=sources_of(rows),
    )


METHOD = Method(
    id="turnover",
    question="Who left, who stayed, and who is new in office?",
    settings=TurnoverSettings,
    requires={"ties": ("subject", "relation", "object"), "statements": NEEDED},
    uses={
        "ties": ("since", "until", "source", "locator"),
        "actors": ("id", "label"),
        "statements": COLUMNS,
    },
    run=run,
    shows="rows",
    cites=("manski2003",),
)
