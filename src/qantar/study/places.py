"""places.csv and the three tables beside it: places, and their names, parents and changes over time."""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from qantar.errors import Problem, meaning
from qantar.study.circles import circles
from qantar.study.fields import Date, Id, Labels, Latitude, Longitude, Tag, Text, Texts, column
from qantar.study.record import Record, Row, Sourced, Table
from qantar.study.validity import apart, day_before, place_problem, surely_before

if TYPE_CHECKING:
    from qantar.study.study import Study


class Place(Sourced):
    """A place: a country, its first-level units, towns, buildings."""

    id: Id = column("How rows name it.", required=True, public=True)
    kind: Literal["country", "region", "city", "town", "settlement", "area", "building"] = column(
        "What kind of place it is; region is a first-level unit.", required=True, public=True
    )
    label: Labels = column("Its name today.", required=True, translated=True, public=True)
    iso: Text | None = column("Its code in ISO 3166.", public=True)
    lat: Latitude | None = column("Latitude in degrees, north positive.", public=True)
    lon: Longitude | None = column("Longitude in degrees, east positive.", public=True)
    since: Date | None = column("The first day it was there; empty if that is before the study.", public=True)
    until: Date | None = column("The last day it was there; empty if it is still there.", public=True)


class PlaceName(Sourced):
    """A name that a place had for a time."""

    place: Text = column("The place.", required=True, refers="places", public=True)
    name: Text = column("The name.", required=True, public=True)
    language: Tag = column("The language of the name.", required=True, public=True)
    since: Date | None = column("The first day of the name.", public=True)
    until: Date | None = column("The last day of the name.", public=True)


class PlaceParent(Sourced):
    """The wider place that a place lay in for a time."""

    place: Text = column("The place.", required=True, refers="places", public=True)
    parent: Text = column("The wider place it lies in.", required=True, refers="places", public=True)
    since: Date | None = column("Since when it lies there.", public=True)
    until: Date | None = column("Until when it lay there.", public=True)


class PlaceChange(Sourced):
    """A place that was split, merged, transferred or renamed."""

    date: Date = column("When.", required=True, public=True)
    before: Texts = column("The places before.", required=True, refers="places", public=True)
    after: Texts = column("The places after.", required=True, refers="places", public=True)
    kind: Literal["split", "merged", "transferred", "renamed"] = column("What happened.", required=True, public=True)


def check_names(study: "Study") -> Iterator[Problem]:
    """Find names given to a place when it was not there, and the same name twice for the same time."""
    yield from _within_place(study, "place_names", "place")
    yield from _overlaps(study, "place_names", ("place", "name", "language"))


def check_parents(study: "Study") -> Iterator[Problem]:
    """Find circles, parents that were not there, and places that lie in two places of one kind at once."""
    rows = study.rows["place_parents"]
    parents: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        parents[row.record.place].append(row.record.parent)
    yield from circles(parents, {row.record.place: row.at("parent") for row in reversed(rows)})
    yield from _within_place(study, "place_parents", "place")
    yield from _within_place(study, "place_parents", "parent")
    yield from _overlaps(study, "place_parents", ("place", "parent"))
    yield from _two_parents(study)


def check_changes(study: "Study") -> Iterator[Problem]:
    """Find changes of places that were not there."""
    for row in study.rows["place_changes"]:
        for field, when in (("before", day_before(row.record.date)), ("after", row.record.date)):
            for place in getattr(row.record, field):
                if (problem := place_problem(study, row, place, when, field)) is not None:
                    yield problem


def _within_place(study: "Study", table: str, field: str) -> Iterator[Problem]:
    """Find rows whose own time shares no day with that of their place."""
    for row in study.rows[table]:
        place = study.index["places"].get(getattr(row.record, field))
        if place is None:
            continue
        since, until = place.record.since, place.record.until
        if surely_before(row.record.until, since) or surely_before(until, row.record.since):
            yield meaning.place_outside_validity(
                row.at("until" if surely_before(row.record.until, since) else "since"),
                place=place.record.id,
                when=_span(row.record),
                since=since.text if since else "",
                until=until.text if until else "",
            )


def _span(record: Any) -> str:  # noqa: ANN401 - any record with since and until
    return f"{record.since.text if record.since else '..'}/{record.until.text if record.until else '..'}"


def _overlaps(study: "Study", table: str, same: tuple[str, ...]) -> Iterator[Problem]:
    groups: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in study.rows[table]:
        earlier = groups[tuple(getattr(row.record, name) for name in same)]
        for other in earlier[-50:]:
            # The same key is reported as a duplicate already.
            if row.record.since != other.record.since and not apart(row.record, other.record):
                yield meaning.validity_overlaps(row.at("since"), first=str(other.at("since")))
                break
        earlier.append(row)


def _two_parents(study: "Study") -> Iterator[Problem]:
    """Find places in two parents of one kind at once: what happened there would count in both."""
    places = study.index["places"]
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in study.rows["place_parents"]:
        parent: Record | None = places[row.record.parent].record if row.record.parent in places else None
        kind = getattr(parent, "kind", None)
        if kind is None:
            continue
        earlier = groups[row.record.place, kind]
        for other in earlier[-50:]:
            if other.record.parent != row.record.parent and not apart(row.record, other.record):
                yield meaning.two_parents_at_once(
                    row.at("parent"),
                    place=row.record.place,
                    other=other.record.parent,
                    first=str(other.at("parent")),
                )
                break
        earlier.append(row)


PLACES = Table(name="places", file="places.csv", record=Place, title="Places")
PLACE_NAMES = Table(
    name="place_names",
    file="place_names.csv",
    record=PlaceName,
    title="Names of places over time",
    key=("place", "name", "language", "since"),
    checks=(check_names,),
)
PLACE_PARENTS = Table(
    name="place_parents",
    file="place_parents.csv",
    record=PlaceParent,
    title="What places lay in, over time",
    key=("place", "parent", "since"),
    checks=(check_parents,),
)
PLACE_CHANGES = Table(
    name="place_changes",
    file="place_changes.csv",
    record=PlaceChange,
    title="Places split, merged, transferred and renamed",
    key=("date", "kind", "before"),
    checks=(check_changes,),
)
