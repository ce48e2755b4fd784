"""events.csv: what happened; one row an event, be it a protest, a repression, or what surrounds them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BeforeValidator

from qantar.errors import Problem, meaning
from qantar.study.fields import Date, Id, Labels, Latitude, Longitude, Text, Texts, column, read_list
from qantar.study.record import Sourced, Table
from qantar.study.validity import place_problem, surely_before

if TYPE_CHECKING:
    from qantar.study.study import Study


Precision = Literal["exact", "near", "district", "region", "country"]
Doubt = Literal[
    "actor-elsewhere",
    "outside-unit",
    "null-coordinates",
    "impossible-coordinates",
    "swapped-coordinates",
    "dated-early",
    "low-over-high",
]


class Event(Sourced):
    """One event. How many came, and who was hurt or held, stands in its reports."""

    id: Id = column("How rows name it, for example 2022-01-05-square.", required=True, public=True)
    episode: Text | None = column("The chain of events it belongs to.", vocabulary="episodes", public=True)
    date: Date = column("When it happened.", required=True, public=True)
    place: Text | None = column("Where it happened.", refers="places", public=True)
    lat: Latitude | None = column("Latitude, where it is known more finely than its place.", public=True)
    lon: Longitude | None = column("Longitude, where it is known more finely than its place.", public=True)
    precision: Precision | None = column("How finely the place is known.", public=True)
    doubts: Annotated[tuple[Doubt, ...], BeforeValidator(read_list)] = column(
        "What an import found doubtful in its place or date.", default=(), public=True
    )
    kind: Text = column("What kind of event it is.", required=True, vocabulary="event_kinds", public=True)
    label: Labels = column(
        "What happened, in one plain clause that blames nobody.", default={}, translated=True, public=True
    )
    form: Text | None = column("The form it took.", vocabulary="forms", public=True)
    organisers: Texts = column("Who called for it.", default=(), refers="actors", public=True)
    participants: Texts = column("Who took part.", default=(), refers="actors", public=True)
    target: Texts = column("Whom it was directed at.", default=(), refers="actors", public=True)
    issue: Literal["political", "economic", "social"] | None = column("What it was about, broadly.", public=True)
    issues: Texts = column("What it was about, finely.", default=(), vocabulary="issues", public=True)
    demands: Texts = column("What was demanded.", default=(), vocabulary="demands", public=True)
    in_support_of: Texts = column("Events it supported.", default=(), refers="events", public=True)
    violence: Literal["none", "by participants", "by state", "both", "unknown"] | None = column(
        "Who used violence.", public=True
    )
    property_damage: Literal["yes", "no", "unknown"] | None = column("Whether property was damaged.", public=True)
    state_response: Texts = column("What the state did.", default=(), vocabulary="responses", public=True)
    note: Text | None = column("For the coders alone; never published.")


def check_places(study: "Study") -> Iterator[Problem]:
    """Find events in places that were not there at the time."""
    for row in study.rows["events"]:
        if (problem := place_problem(study, row, row.record.place, row.record.date, "place")) is not None:
            yield problem


def check_period(study: "Study") -> Iterator[Problem]:
    """Find events outside the study's period."""
    period = study.settings.period
    for row in study.rows["events"]:
        date = row.record.date
        if surely_before(date, period) or surely_before(period, date):
            yield meaning.outside_period(row.at("date"), when=date.text, period=period.text)


TABLE = Table(
    name="events",
    file="events.csv",
    record=Event,
    title="What happened",
    checks=(check_places, check_period),
)
