"""The unit that a place belonged to on a day: the part of the country just above it, or another kind of place."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from qantar.methods import cells
from qantar.methods.method import Refusal
from qantar.tables.frames import Frames

#: A place of this kind is a whole country; the units of the first level lie just below it.
COUNTRY = "country"


class PlaceUnits:
    """Places with what they belonged to over time, read from `places` and `place_parents`.

    >>> units = PlaceUnits.of(Frames({
    ...     "places": [{"id": "land", "kind": "country"}, {"id": "north", "kind": "region"},
    ...                {"id": "south", "kind": "region"}, {"id": "mill", "kind": "town"}],
    ...     "place_parents": [{"place": "mill", "parent": "north", "until": "2018-06-19"},
    ...                       {"place": "mill", "parent": "south", "since": "2018-06-19"},
    ...                       {"place": "north", "parent": "land"}, {"place": "south", "parent": "land"}],
    ... }))
    >>> units.unit("mill", date(2018, 6, 18)), units.unit("mill", date(2018, 6, 19)), units.unit("land", date.max)
    ('north', 'south', None)
    """

    def __init__(
        self, kinds: Mapping[str, str], parents: Mapping[str, Sequence[tuple[date, date, str]]], level: str | None
    ) -> None:
        self._kinds = kinds
        self._parents = parents
        self._level = level

    @classmethod
    def of(cls, frames: Frames, level: str | None = None) -> "PlaceUnits":
        """Read places and their parents; `level` is a kind of place, or None for the first level of a country."""
        kinds = {cells.text(row, "id") or "": cells.text(row, "kind") or "" for row in frames.rows_if_given("places")}
        if level is not None and level not in kinds.values():
            known = sorted({kind for kind in kinds.values() if kind})
            raise Refusal(f"no place is of the kind {level!r}", f"there are: {', '.join(known) or 'no places'}")
        parents: dict[str, list[tuple[date, date, str]]] = {}
        for row in frames.rows_if_given("place_parents"):
            since, until = cells.day(row, "since"), cells.day(row, "until")
            begins = (since.earliest if since else None) or date.min
            ends = (until.latest if until else None) or date.max
            parents.setdefault(cells.text(row, "place") or "", []).append(
                (begins, ends, cells.text(row, "parent") or "")
            )
        return cls(kinds, {place: sorted(rows) for place, rows in parents.items()}, level)

    def __len__(self) -> int:
        return len(self._kinds)

    @property
    def places(self) -> list[str]:
        """All places, by id."""
        return sorted(self._kinds)

    def kind(self, place: str) -> str | None:
        """Return what kind of place it is, None where it is not known."""
        return self._kinds.get(place)

    def parent(self, place: str, day: date) -> str | None:
        """Return what a place belonged to on a day; on the day of a change, the new."""
        found = [parent for begins, ends, parent in self._parents.get(place, ()) if begins <= day <= ends]
        return found[-1] if found else None

    def above(self, place: str, day: date) -> list[str]:
        """Return a place and everything that it belonged to on a day, from small to large."""
        chain = [place] if place in self._kinds else []
        while chain and (above := self.parent(chain[-1], day)) and above not in chain:
            chain.append(above)
        return chain

    def unit(self, place: str, day: date) -> str | None:
        """Return the unit of a place on a day; None for a whole country, and where none of that kind is above it."""
        chain = self.above(place, day)
        if self._level is not None:
            return next((item for item in chain if self._kinds.get(item) == self._level), None)
        below = [item for item in chain if self._kinds.get(item) != COUNTRY]
        return below[-1] if below else None

    def inside(self, place: str) -> list[str]:
        """Return a place, where it is known, and all that ever lay in it."""
        days = (date.min, *self.changes)
        return [one for one in self.places if any(place in self.above(one, day) for day in days)]

    @cached_property
    def changes(self) -> list[date]:
        """The days on which some place came to belong to something else."""
        edges = [edge for rows in self._parents.values() for edge in rows]
        begins = {begins for begins, _, _ in edges if begins > date.min}
        return sorted(begins | {ends + timedelta(days=1) for _, ends, _ in edges if ends < date.max})

    def era(self, day: date) -> int:
        """Return the number of the stretch of time, without any change of places, that a day lies in."""
        return bisect_right(self.changes, day)

    def history(self, place: str) -> tuple[str | None, ...]:
        """Return the unit of a place in each era, in order."""
        return tuple(self.unit(place, day) for day in (date.min, *self.changes))
