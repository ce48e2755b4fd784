"""claims.csv: figures wider than one event, who said them, and which of several rivals the study uses."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from qantar.errors import Problem, meaning
from qantar.study.fields import Date, Id, Number, Tag, Text, YesNo, column
from qantar.study.record import Row, Sourced, Table
from qantar.study.validity import place_problem
from qantar.values.dates import Edtf

if TYPE_CHECKING:
    from qantar.study.study import Study


class Claim(Sourced):
    """A figure that somebody gave for something, at some time."""

    id: Id = column("How rows and pages name it: [[claims/id]].", required=True, public=True)
    about: Text = column(
        "What it is about, as table/id; windows/NAME for a named period.", required=True, refers="*", public=True
    )
    measure: Text = column("What was measured.", required=True, vocabulary="measures", public=True)
    population: Text | None = column(
        "Of whom or what, in few words; the same words for the same population.", public=True
    )
    place: Text | None = column("Where.", refers="places", public=True)
    period: Date | None = column("Of which time.", public=True)
    as_of: Date | None = column("As counted by which day.", public=True)
    value: Number = column("The figure as written.", required=True, public=True)
    unit: Text | None = column("people, percent, assemblies, USD.", public=True)
    base: Number | None = column("What a percentage is of, as written.", public=True)
    cumulative: YesNo | None = column("Whether it is a running count.", public=True)
    said_by: Text | None = column("Who said it.", refers="actors", public=True)
    said_on: Date | None = column("When they said it.", public=True)
    quote: Text | None = column("The short words of a named speaker.", public=True)
    language: Tag | None = column("The language of the quote.", public=True)
    standing: Literal["used", "rival", "misprint", "superseded", "copy", "not comparable"] = column(
        "Whether the study uses it. At most one of several rivals is used.", required=True, public=True
    )
    reason: Text | None = column("Why it stands so; needed unless it is used.", public=True)
    reading: Literal["printed", "ocr", "restored"] = column(
        "Whether it was printed so, is what a scan shows, or was restored from a bad scan.",
        default="printed",
        public=True,
    )


def check_standing(study: "Study") -> Iterator[Problem]:
    """Find claims set aside or restored without a reason, and readings of a scanner that are used."""
    for row in study.rows["claims"]:
        claim: Claim = row.record
        if claim.standing != "used" and claim.reason is None:
            yield meaning.standing_without_reason(row.at("reason"), standing=claim.standing)
        elif claim.reading == "restored" and claim.reason is None:
            yield meaning.restored_without_reason(row.at("reason"))
        if claim.reading == "ocr" and claim.standing == "used":
            yield meaning.ocr_used(row.at("reading"))


def check_used(study: "Study") -> Iterator[Problem]:
    """Find two claims that are used for the same thing."""
    used: dict[tuple[object, ...], Row] = {}
    for row in study.rows["claims"]:
        if row.record.standing != "used":
            continue
        first = used.setdefault(same_thing(row.record), row)
        if first is not row:
            yield meaning.two_used(row.at("standing"), first=f"{first.record.id}, {first.at('standing')}")


def same_thing(claim: Claim) -> tuple[object, ...]:
    """Return what two claims must share to be about the same thing: rivals, if they differ in value and origin."""
    population = " ".join((claim.population or "").casefold().split())
    return (claim.about, claim.measure, population, claim.place, _days(claim.period), _days(claim.as_of))


def check_places(study: "Study") -> Iterator[Problem]:
    """Find claims about places that were not there at the time."""
    for row in study.rows["claims"]:
        when = row.record.period or row.record.as_of
        if (problem := place_problem(study, row, row.record.place, when, "place")) is not None:
            yield problem


def _days(date: Edtf | None) -> object:
    if date is None or date.earliest is None or date.latest is None:
        return date.text if date else None
    return date.earliest, date.latest


TABLE = Table(
    name="claims",
    file="claims.csv",
    record=Claim,
    title="Figures, who gave them, and which are used",
    checks=(check_standing, check_used, check_places),
)
