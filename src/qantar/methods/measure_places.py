"""The parts of a country that events are counted in, as numbers: which part each place belonged to, era by era."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from qantar.methods.event_counting import Frame
from qantar.methods.measure_counting import looked_up
from qantar.methods.place_units import COUNTRY, PlaceUnits
from qantar.tables.frames import Frames

UNIT = "unit"
#: How many places the cell of an event in no known part names: `Ford; Mill` names two, an empty one may be one.
NAMED = "named"
#: Both in one number, which is quicker to count by: that of the part, or one below all of them by how many are named.
PLACED = "placed"
#: Between several places in one cell.
AND = ";"
#: What lies just below a country and is a part of it on its own; an area may reach over several, a town lies in one.
FIRST_LEVEL = ("region", "city")
#: The number of what lies outside the country, as in a neighbouring one.
ELSEWHERE = -1


@dataclass(frozen=True)
class Parts:
    """The parts of one country with their numbers; `units` has their ids in the order of the numbers."""

    places: PlaceUnits
    country: str | None
    level: str | None = None

    @classmethod
    def of(cls, frames: Frames, level: str | None = None, country: str | None = None) -> "Parts":
        """Read places; without a country named, it is the one under which the most places lie."""
        places = PlaceUnits.of(frames, level)
        return cls(places, country or _with_most_places(places), level)

    @cached_property
    def days(self) -> list[date]:
        """A day of each stretch of time without any change of places."""
        return [date.min, *self.places.changes]

    @cached_property
    def units(self) -> list[str]:
        """The ids of all parts that there were at any time."""
        return sorted({unit for found in self._belong.values() for unit in found if isinstance(unit, str)})

    def there(self, first: date, last: date) -> list[str]:
        """Return the parts that there were on some day of a stretch of time."""
        eras = range(self.places.era(first), self.places.era(last) + 1)
        return sorted({unit for unit in self.units for era in eras if self._belong[unit][era] == unit})

    def until(self, unit: str, first: date, last: date) -> date:
        """Return the last day of a stretch of time on which a part was there."""
        found = last
        for era in range(self.places.era(last), self.places.era(first), -1):
            if self._belong[unit][era] == unit:
                return found
            found = date.fromordinal(self.days[era].toordinal() - 1)
        return found

    @cached_property
    def _belong(self) -> dict[str, list[str | int | None]]:
        """The part of each place, era by era: its id, ELSEWHERE, or None where it lies in the country as a whole."""
        return {place: [self._part(place, day) for day in self.days] for place in self.places.places}

    def _part(self, place: str, day: date) -> str | int | None:
        chain = self.places.above(place, day)
        if self.country is not None and self.country not in chain:
            return ELSEWHERE
        unit = self.places.unit(place, day)
        if self.level is None and self._kinds and unit is not None and self.places.kind(unit) not in self._kinds:
            return None
        return unit

    @cached_property
    def _kinds(self) -> tuple[str, ...]:
        """The kinds that a part can be; none where no place just below the country is of a known kind."""
        below = {
            self.places.kind(place) for day in self.days for place in self.places.places
            if self.places.parent(place, day) == self.country
        }  # fmt: skip
        return FIRST_LEVEL if self.country is not None and below & set(FIRST_LEVEL) else ()

    def numbered(self, frame: Frame, dates: Mapping[str, tuple[date, date]]) -> Frame:
        """Return a frame of events with the number of the part of each, as of its day: most places never move.

        Where the part is not known, the column `named` has the number of places that the event names.
        """
        import narwhals as nw

        number: dict[Any, int] = {unit: place for place, unit in enumerate(self.units)} | {ELSEWHERE: ELSEWHERE}
        eras = {written: tuple(self.places.era(day) for day in days) for written, days in dates.items()}
        used = sorted({era for first, last in eras.values() for era in range(first, last + 1)})
        belong = {place: [found[era] for era in used] for place, found in self._belong.items()} if used else {}
        steady = [
            {"place": place, UNIT: number[found[0]]}
            for place, found in belong.items()
            if len(set(found)) == 1 and found[0] is not None
        ]
        frame = looked_up(frame, steady, ["place"], [UNIT])
        moved = [
            {"place": place, "era": era, "then": number[unit]}
            for place, found in belong.items()
            if len(set(found)) > 1
            for era, unit in zip(used, found, strict=True)
            if unit is not None
        ]
        if not moved:
            return frame.with_columns(_named())
        days = [{"date": written, "era": first} for written, (first, last) in eras.items() if first == last]
        frame = looked_up(looked_up(frame, days, ["date"], ["era"]), moved, ["place", "era"], ["then"])
        return frame.with_columns(nw.coalesce(UNIT, "then").alias(UNIT)).with_columns(_named())


def as_one_number(frame: Frame) -> Frame:
    """Return a frame that `Parts.numbered` gave with the part and how many places are named as one number."""
    import narwhals as nw

    below = nw.lit(ELSEWHERE) - nw.col(NAMED)
    return frame.with_columns(nw.coalesce(nw.col(UNIT), below).cast(nw.Int64()).alias(PLACED))


def as_parts(frame: Frame) -> Frame:
    """Return a frame with the columns that `as_one_number` made one."""
    import narwhals as nw

    placed = nw.col(PLACED)
    return frame.with_columns(
        nw.when(placed >= ELSEWHERE).then(placed).alias(UNIT),
        nw.when(placed < ELSEWHERE).then(nw.lit(ELSEWHERE) - placed).alias(NAMED),
    )


def _named() -> Any:  # noqa: ANN401 - an expression
    import narwhals as nw

    place = nw.col("place").cast(nw.String()).fill_null("")
    ands = place.str.len_chars() - place.str.replace_all(AND, "", literal=True).str.len_chars()
    return nw.when(nw.col(UNIT).is_null()).then(ands.cast(nw.Int64()) + 1).alias(NAMED)


def label_of(frames: Frames, units: Sequence[str], number: int | None) -> dict[str, str]:
    """Return the name of a part by its number; None stands for no known part."""
    if number is None:
        return {"en": "Events in no known part of the country"}
    return {"en": "Events in another country"} if number == ELSEWHERE else dict(frames.label("places", units[number]))


def _with_most_places(places: PlaceUnits) -> str | None:
    """Return the country under which the most places ever lay; None where no place lies in a country."""
    under: dict[str, int] = {}
    for day in (date.min, *places.changes):
        for place in places.places:
            above = places.above(place, day)
            if len(above) > 1 and places.kind(above[-1]) == COUNTRY:
                under[above[-1]] = under.get(above[-1], 0) + 1
    return max(sorted(under), key=lambda country: under[country]) if under else None
