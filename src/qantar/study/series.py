"""series.csv: repeated measurements of an indicator."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qantar.errors import Problem, meaning
from qantar.study.fields import Date, Number, Text, column
from qantar.study.record import Row, Sourced, Table
from qantar.study.validity import place_problem

if TYPE_CHECKING:
    from qantar.study.study import Study


class Point(Sourced):
    """One value of an indicator, in one place and time."""

    indicator: Text = column("What was measured.", required=True, vocabulary="indicators", public=True)
    place: Text = column("Where.", required=True, refers="places", public=True)
    period: Date = column("Of which time.", required=True, public=True)
    value: Number | None = column("The value as written; empty if it is not known.", public=True)
    unit: Text | None = column("percent, people, rallies.", public=True)
    base: Text | None = column("What a percentage is of.", public=True)
    break_before: Text | None = column("Why this value cannot be compared with those before.", public=True)


def check_points(study: "Study") -> Iterator[Problem]:
    """Find two values for the same days, and places that were not there at the time."""
    seen: dict[tuple[object, ...], Row] = {}
    for row in study.rows["series"]:
        point: Point = row.record
        if (problem := place_problem(study, row, point.place, point.period, "place")) is not None:
            yield problem
        days = (point.indicator, point.place, point.period.earliest, point.period.latest)
        if None in days:
            continue
        first = seen.setdefault(days, row)
        # The same period in the same words is a duplicate key already.
        if first.record.period.text != point.period.text:
            yield meaning.point_twice(row.at("period"), first=str(first.at("period")))


TABLE = Table(
    name="series",
    file="series.csv",
    record=Point,
    title="Indicators over time",
    key=("indicator", "place", "period"),
    checks=(check_points,),
)
