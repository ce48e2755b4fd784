"""reports.csv: each source's account of an event, with its figures as written and which of them the study uses."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Literal, get_args

from pydantic import BeforeValidator

from qantar.errors import Problem, meaning
from qantar.study.circles import circles
from qantar.study.fields import Id, Number, Tag, Text, column, read_list
from qantar.study.record import Row, Sourced, Table
from qantar.values.numbers import Written

if TYPE_CHECKING:
    from qantar.study.study import Study

Figure = Literal["crowd", "killed", "injured", "detained"]


class Report(Sourced):
    """One source's account of one event."""

    id: Id = column("How rows name it.", required=True, public=True)
    event: Text = column("The event it tells of.", required=True, refers="events", public=True)
    derived_from: Text | None = column("The report that this one repeats.", refers="reports", public=True)
    crowd: Number | None = column("How many took part, as written.", public=True)
    killed: Number | None = column("How many were killed, as written.", public=True)
    injured: Number | None = column("How many were hurt, as written.", public=True)
    detained: Number | None = column("How many were held, as written.", public=True)
    quote: Text | None = column("The short words of a named speaker.", public=True)
    language: Tag | None = column("The language of the quote.", public=True)
    translation: Text | None = column("The quote in the study's language.", public=True)
    adopted: Annotated[tuple[Figure, ...], BeforeValidator(read_list)] = column(
        "Which of its figures the study uses.", default=(), public=True
    )
    reason: Text | None = column("Why they are used, or not.", public=True)


FIGURES: tuple[Figure, ...] = get_args(Figure)
#: The unit in which a claim counts people.
PEOPLE = "people"


def check_counts(study: "Study") -> Iterator[Problem]:
    """Find numbers of people that cannot be such: negative, a fraction, a share, a sum of money."""
    for row in study.rows["reports"]:
        for figure in FIGURES:
            value: Written | None = getattr(row.record, figure)
            if value is not None and (why := no_count(value)):
                yield meaning.not_a_count(row.at(figure), value=value.text, why=why)
    for row in study.rows["claims"]:
        if row.record.unit == PEOPLE and row.record.value is not None and (why := no_count(row.record.value)):
            yield meaning.not_a_count(row.at("value"), value=row.record.value.text, why=why)


def no_count(value: Written) -> str:
    """Say why a number cannot be one of people or things; nothing if it can.

    >>> from qantar.values.numbers import read_number
    >>> no_count(read_number("-5")), no_count(read_number("1.234")), no_count(read_number("hundreds"))
    ('it is negative', 'it has a fraction', '')
    """
    ends = [end for end in (value.low, value.high) if end is not None]
    if value.unit is not None:
        return f"it is in {value.unit}"
    if any(end < 0 for end in ends):
        return "it is negative"
    return "it has a fraction" if any(end != int(end) for end in ends) else ""


def check_adopted(study: "Study") -> Iterator[Problem]:
    """Find figures adopted from a report that lacks them, and two that differ for one event."""
    used: dict[tuple[str, str], Row] = {}
    for row in study.rows["reports"]:
        report: Report = row.record
        for figure in report.adopted:
            value: Written | None = getattr(report, figure)
            if value is None:
                yield meaning.adopted_not_given(row.at("adopted"), figure=figure)
                continue
            first = used.setdefault((report.event, figure), row)
            other: Written = getattr(first.record, figure)
            if (value.low, value.high, value.unknown) != (other.low, other.high, other.unknown):
                yield meaning.adopted_twice(row.at("adopted"), figure=figure, first=str(first.at("adopted")))


def check_derived(study: "Study") -> Iterator[Problem]:
    """Find reports derived from a report of another event, or from themselves in a circle."""
    reports = study.index["reports"]
    parents: dict[str, list[str]] = {}
    places = {}
    for id_, row in reports.items():
        parent = reports.get(row.record.derived_from or "")
        if parent is None:
            continue
        parents[id_] = [parent.record.id]
        places[id_] = row.at("derived_from")
        if parent.record.event != row.record.event:
            yield meaning.derived_from_other_event(row.at("derived_from"), other=parent.record.event)
    yield from circles(parents, places)


def check_quotes(study: "Study") -> Iterator[Problem]:
    """Find quotes that do not say their language: of reports, claims and statements."""
    for table in ("reports", "claims", "statements"):
        for row in study.rows[table]:
            if row.record.quote is not None and row.record.language is None:
                yield meaning.quote_without_language(row.at("quote"))


TABLE = Table(
    name="reports",
    file="reports.csv",
    record=Report,
    title="What each source says of an event",
    checks=(check_counts, check_adopted, check_derived, check_quotes),
)
