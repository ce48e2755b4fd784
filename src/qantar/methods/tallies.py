"""Running counts: what one body announced again and again, in the order of time.

**What it answers.** How a count grew as one body announced it, and whether it ever fell, which a running count
cannot do by itself.

**What it needs.** `claims` with the columns id, about, measure, value, said_by and cumulative, and as_of or
said_on. Claims with `cumulative` yes are running counts. `actors`, `vocabularies`, `events` and `places` add
labels.

**What it gives.** For each thing counted a table with one line for each body, and for each body its last figure.
Figures of one body belong together when they count the same people in the same place and unit. A fall is flagged:
the body corrected itself, or began to count something else. A figure in vague words stays a range.

**What it refuses.** To add figures: a later one holds the earlier ones. To join the figures of two bodies in one
line. To order figures that have no day. What a scan misread, and copies, are left out.

    >>> from qantar.methods.tallies import METHOD
    >>> claims = [
    ...     {"id": id_, "about": "events/unrest", "measure": "detained", "value": value, "said_by": "ministry",
    ...      "as_of": day, "cumulative": "yes"}
    ...     for id_, day, value in [("a", "2031-05-08", "400"), ("b", "2031-05-09", "950"), ("c", "2031-05-10", "900")]
    ... ]
    >>> answers = {finding.id: finding for finding in METHOD(claims=claims)}
    >>> answers["unrest.detained.ministry"].value.exact
    '900'
    >>> [caveat.text["en"] for caveat in answers["unrest.detained.ministry"].caveats if caveat.id == "fell"]
    ['The count fell from 950 (9 May 2031) to 900 (10 May 2031): a running count cannot, unless it was corrected.']

Cites: manski2003
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pydantic import Field

from qantar.findings import Caveat, Finding, Table, Uncertainty
from qantar.methods import cells
from qantar.methods.claim_rows import Claim, grouped, matter_label, read_claims, said_by, short_names
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.wording import (
    bounds,
    caveat,
    certain,
    column,
    count_value,
    date_words,
    english,
    joined,
    shown_written,
    slug,
)
from qantar.tables.frames import Frames

QUESTION = english("How did a count grow as it was announced?")


class TallySettings(Settings):
    """Which running counts to follow; left out, all of them."""

    about: tuple[str, ...] = Field(default=(), description="What the claims are about, as table/id.")
    measures: tuple[str, ...] = Field(default=(), description="The measures to follow, such as detained.")


@dataclass(frozen=True)
class Line:
    """The running count of one body, in the order of time; `key` names it in ids."""

    key: str
    claims: Sequence[Claim]

    @property
    def falls(self) -> list[tuple[Claim, Claim]]:
        """The places where a later figure is certainly below an earlier one."""
        return [
            (before, after)
            for before, after in pairwise(self.claims)
            if before.low is not None and after.high is not None and after.high < before.low
        ]


def run(frames: Frames, settings: TallySettings) -> Iterator[Finding]:
    """Yield for each thing counted its table, then the last figure of each body."""
    claims = [claim for claim in read_claims(frames, settings.about, settings.measures) if _runs(claim)]
    if not claims:
        raise Refusal("no claim is a running count", "mark the claims of a running count: cumulative yes")
    undated = [claim.id for claim in claims if claim.day is None]
    if undated:
        raise Refusal(f"the running count {undated[0]!r} has no day", "fill in as_of or said_on")
    names = short_names(claim.about for claim in claims)
    for group in grouped(claims, lambda claim: claim.matter).values():
        first = group[0]
        key = f"{names[first.about]}.{slug(first.measure)}"
        lines = _lines(key, group)
        yield _table(frames, key, lines)
        for line in lines:
            yield _last(frames, line)


def _runs(claim: Claim) -> bool:
    return (
        claim.cumulative and not claim.is_reading and claim.standing not in ("copy", "misprint") and bool(claim.said_by)
    )


def _lines(key: str, group: Sequence[Claim]) -> list[Line]:
    """Cut the claims of one matter into the lines of bodies; a body that counts two things has two."""
    found = grouped(group, lambda c: (c.said_by or "", c.population or "", c.place or "", c.period or "", c.unit or ""))
    bodies = [claims[0].said_by or "" for claims in found.values()]
    return [
        Line(f"{key}.{slug(body)}" + (f".{claims[0].id}" if bodies.count(body) > 1 else ""), claims)
        for body, claims in zip(bodies, found.values(), strict=True)
    ]


def _table(frames: Frames, key: str, lines: Sequence[Line]) -> Finding:
    unit = lines[0].claims[0].unit
    columns = [
        column("line", "text", "Running count"),
        column("said_by", "record", "Who says so"),
        column("speaker", "text", "Who says so, by name"),
        column("population", "text", "Who or what is counted"),
        column("as_of", "date", "As of"),
        column("written", "text", "As written"),
        column("low", "number", "Lowest", unit),
        column("high", "number", "Highest", unit),
        column("fell", "text", "Below the figure before"),
        column("claim", "record", "Claim"),
        column("source", "text", "Source"),
        column("locator", "text", "Where in it"),
    ]
    rows = [_row(frames, line, claim) for line in lines for claim in line.claims]
    claims = [claim for line in lines for claim in line.claims]
    return _finding(
        frames,
        key,
        claims,
        label=matter_label(frames, claims[0]),
        value=Table(columns, rows),
        about=claims[0].about,
        uncertainty=certain("Figures as announced. Those of different bodies are different lines and never add up."),
        caveats=[found for line in lines for found in _falls(line)],
    )


def _row(frames: Frames, line: Line, claim: Claim) -> list[Any]:
    known = "actors" not in frames or frames.find("actors", id=str(claim.said_by)) is not None
    return [
        line.key,
        f"actors/{claim.said_by}" if known else None,
        dict(said_by(frames, claim)),
        claim.population,
        claim.day.text if claim.day else None,
        cells.text(claim.row, "value"),
        claim.low,
        claim.high,
        any(claim is after for _, after in line.falls),
        f"claims/{claim.id}",
        cells.text(claim.row, "source"),
        cells.text(claim.row, "locator"),
    ]


def _falls(line: Line) -> list[Caveat]:
    return [
        caveat(
            "fell",
            f"The count fell from {before.shown} ({_when(before)}) to {after.shown} ({_when(after)}): "
            "a running count cannot, unless it was corrected.",
        )
        for before, after in line.falls
    ]


def _when(claim: Claim) -> str:
    return date_words(claim.day, ())["en"] if claim.day else "no day"


def _last(frames: Frames, line: Line) -> Finding:
    last = line.claims[-1]
    exact = last.value.exact if last.value else None
    value = count_value(exact, cells.text(last.row, "value")) if exact is not None else None
    return _finding(
        frames,
        line.key,
        line.claims,
        label=joined(matter_label(frames, last), said_by(frames, last), by=", "),
        value=value,
        missing=None if value else "unknown",
        period=last.period,
        place=last.place,
        base={frames.languages[0]: last.population} if last.population else None,
        about=f"claims/{last.id}",
        uncertainty=_uncertainty(last, len(line.claims)),
        caveats=_falls(line),
    )


def _uncertainty(last: Claim, times: int) -> Uncertainty:
    announced = "announced once" if times == 1 else f"the last of {times} figures of a running count"
    if last.value is None:
        return certain(f"No number is given; {announced}.")
    if last.value.exact is None:
        words = f"“{last.value.text}” is {shown_written(last.value)}; {announced}."
        return bounds(last.low, last.high, words)
    return certain(f"As announced as of {_when(last)}; {announced}. Nothing is estimated.")


def _finding(
    frames: Frames,
    key: str,
    claims: Sequence[Claim],
    **parts: Any,
) -> Finding:
    rows = [claim.row for claim in claims]
    where = f"about = {claims[0].about} and measure = {claims[0].measure} and cumulative = yes"
    inputs = [input_of(frames, "claims", rows, where)]
    unit = claims[0].unit
    return Finding(id=key, question=QUESTION, inputs=inputs, sources=sources_of(rows), unit=unit, **parts)


METHOD = Method(
    id="tallies",
    question="How did a count grow as it was announced?",
    settings=TallySettings,
    requires={"claims": ("id", "about", "measure", "value", "said_by", "cumulative")},
    uses={
        "claims": (
            "population",
            "place",
            "period",
            "as_of",
            "said_on",
            "unit",
            "standing",
            "reading",
            "source",
            "locator",
        ),
        "actors": ("id", "label"),
        "vocabularies": ("vocabulary", "code", "label"),
        "events": ("id", "label"),
        "places": ("id", "label"),
    },
    run=run,
    shows="rows",
    cites=("manski2003",),
)
