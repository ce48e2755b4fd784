"""From a place as a list names it to a place of the study: by name, by coordinates, by code, as of the event's day."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from qantar.formats.countries import country_of
from qantar.formats.point_in_shape import Area, areas_of, places_at
from qantar.values.spellings import name_and_kind, spelling_key

if TYPE_CHECKING:
    from qantar.study.study import Study

_FINE = ("city", "town", "settlement", "building", "area")
#: What stands between the names in a cell that holds several.
_PARTING = re.compile(r"[,;/&]|\band\b")
#: How much finer one kind of place is than another.
_RANK = {
    kind: rank for rank, kind in enumerate(("building", "settlement", "town", "city", "area", "region", "country"))
}


@dataclass(frozen=True, slots=True)
class Where:
    """A place as a list gives it: names from the finest to the widest, its country, its coordinates."""

    names: tuple[str, ...] = ()
    country: str = ""
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A place of the study: its id (empty where there is none), what it rests on, and what is doubtful."""

    id: str = ""
    kind: str = ""
    by: str = ""
    doubts: tuple[str, ...] = ()
    country: str = ""


@dataclass(frozen=True, slots=True)
class _Named:
    id: str
    kind: str
    since: date
    until: date


@dataclass
class Placer:
    """Finds places for the events of a list, remembers those it knows already, and counts those it does not."""

    study: "Study"
    #: The day of the one map that all events are placed on; None for the map of each event's own day.
    map_day: date | None = None
    unplaced: Counter[str] = field(default_factory=Counter)
    #: Names that the study does not have, of places that lie in one that it has.
    only_wider: Counter[tuple[str, str]] = field(default_factory=Counter)
    #: Names that the study does not have, which stand in one cell with a town that it has.
    beside: Counter[tuple[str, str]] = field(default_factory=Counter)
    ambiguous: Counter[str] = field(default_factory=Counter)
    #: What the last place that was looked for is counted as, where it is not known.
    last_spoken: str = ""
    inside: int = 0
    inside_swapped: int = 0

    def __post_init__(self) -> None:
        self.areas: list[Area] = areas_of(self.study.shape_rows)
        self.names: dict[str, list[_Named]] = {}
        self.bare: dict[str, list[_Named]] = {}
        self.iso: dict[str, list[_Named]] = {}
        self.places: dict[str, Any] = {row.record.id: row.record for row in self.study.rows["places"]}
        for place in self.places.values():
            self._name(place, [place.id.replace("-", " "), *place.label.values()], place.since, place.until)
            if place.iso:
                self.iso.setdefault(place.iso.upper(), []).append(_named(place, place.since, place.until))
        for row in self.study.rows["place_names"]:
            if row.record.place in self.places:
                # An old name is used long after: only the place itself must have been there.
                place = self.places[row.record.place]
                self._name(place, [row.record.name], place.since, place.until)
        self.parents: dict[str, list[tuple[str, date, date]]] = {}
        for row in self.study.rows["place_parents"]:
            one = row.record
            self.parents.setdefault(one.place, []).append((one.parent, _first(one.since), _last(one.until)))
        self.turns = sorted(self._turns())
        self._known: dict[tuple[Where, int], tuple[Placed, str, bool]] = {}
        self._countries: dict[str, str] = {"": ""}

    def _name(self, place: Any, names: Iterable[str], since: Any, until: Any) -> None:  # noqa: ANN401 - a Place
        named = _named(place, since, until)
        for name in names:
            bare, kind = name_and_kind(name)
            for index, key in ((self.names, spelling_key(name)), (self.bare, bare)):
                if key and named not in index.setdefault(key, []) and not (kind == "region" and place.kind in _FINE):
                    index[key].append(named)

    def _turns(self) -> set[date]:
        """Return the days on which any place, name or shape begins or ends: between two of them nothing changes."""
        spans = [(one.since, one.until) for many in (*self.names.values(), *self.iso.values()) for one in many]
        spans += [(area.since, area.until) for area in self.areas]
        spans += [(since, until) for many in self.parents.values() for _, since, until in many]
        starts = {since for since, _ in spans if since != date.min}
        return starts | {date.fromordinal(until.toordinal() + 1) for _, until in spans if until != date.max}

    def place(self, where: Where, day: date | None) -> Placed:
        """Return the place of the study that a list means, as of a day."""
        when = self.map_day or day or date.max
        key = (where, bisect_right(self.turns, when))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._looked_up(where, when)
        found, missing, unplaced = known
        self.last_spoken = missing if unplaced else ""
        if unplaced:
            self.unplaced[missing] += 1
        elif missing:
            (self.beside if found.kind in _FINE and found.by == "wider name" else self.only_wider)[
                missing, found.id
            ] += 1
        return found

    def _looked_up(self, where: Where, when: date) -> tuple[Placed, str, bool]:
        """Return the place that is meant, which of its names the study lacks, and whether the event is unplaced."""
        found = self._find(where, when)
        missing = self._missing(where, when)
        if not found.id or (found.kind == "country" and _is_finer(where)):
            return found, ", ".join(missing) or next(iter(where.names), "") or _spoken(where), True
        if found.by not in ("coordinates", "wider name"):
            return found, "", False
        return found, ", ".join(name for name in missing if name != where.country), False

    def _missing(self, where: Where, day: date) -> list[str]:
        """Return the names of a place that the study lacks; of a cell with several those alone that it lacks."""
        found: list[str] = []
        for name in (*where.names, where.country):
            parts = [part.strip() for part in _PARTING.split(name) if part.strip()]
            unknown = [part for part in parts if not self._has(part, day)]
            if self._has(name, day) or not unknown:
                continue
            # A name of which nothing is known stays whole: "Bosnia and Herzegovina", "Ferrin, Coast".
            for one in [name] if len(unknown) == len(parts) else unknown:
                if not any(one in (said, *(part.strip() for part in _PARTING.split(said))) for said in found):
                    found.append(one)
        return found

    def _has(self, name: str, day: date) -> bool:
        many = (*self.names.get(spelling_key(name), ()), *self.bare.get(name_and_kind(name)[0], ()))
        many += tuple(self.iso.get(name.upper(), ()))
        return any(one.since <= day <= one.until for one in many)

    def asked_for(self, where: Where, day: date | None) -> str:
        """Return the name under which a place could join the study: without the region that it has already.

        Where one of several towns in a cell is the study's, the cell stays whole: the event is in both.
        """
        name = next((name for name in (*where.names, where.country) if name.strip()), "")
        parts = [part.strip() for part in _PARTING.split(name)]
        if len(parts) < 2 or any(self.is_fine(part) for part in parts):
            return name
        unknown = [part for part in parts if part and not self._has(part, self.map_day or day or date.max)]
        return unknown[0] if len(unknown) == 1 else name

    def is_fine(self, name: str) -> bool:
        """Say whether a name is that of a town or a smaller place of the study."""
        return any(one.kind in _FINE for one in self.names.get(spelling_key(name), ()))

    def country(self, name: str) -> str:
        """Return the ISO code of a country by a code or name, also by one that only the study knows."""
        found = self._countries.get(name)
        if found is None:
            found = self._countries[name] = self._country(name)
        return found

    def _country(self, name: str) -> str:
        for one in self.names.get(spelling_key(name), ()):
            if one.kind == "country":
                return str(self.places[one.id].iso or "")
        return name.upper() if name.upper() in self.iso and len(name) == 2 else country_of(name)

    def _find(self, where: Where, day: date) -> Placed:
        country = self.country(where.country)
        doubts: list[str] = []
        lat, lon = where.lat, where.lon
        if lat is not None and lon is not None and (wrong := _impossible(lat, lon)):
            doubts.append(wrong)
            lat = lon = None
        inside = places_at(self.areas, lat, lon, day) if lat is not None and lon is not None else []
        if lat is not None and lon is not None:
            self.inside += bool(inside)
            swapped = abs(lon) <= 90 and not inside and places_at(self.areas, lon, lat, day)
            self.inside_swapped += bool(swapped)
        named, by = self._by_name(where, day, inside)
        if named is not None and inside and self._apart(named.id, inside, day):
            doubts.append("outside-unit")
        if named is not None and (named.kind in _FINE or not inside):
            return Placed(named.id, named.kind, by, tuple(doubts), country)
        if inside:
            return Placed(inside[0], self._kind(inside[0]), "coordinates", tuple(doubts), country)
        if named is not None:
            return Placed(named.id, named.kind, by, tuple(doubts), country)
        for code in (*where.names, country):
            for one in self.iso.get(code.upper(), ()):
                if one.since <= day <= one.until:
                    return Placed(one.id, one.kind, "code", tuple(doubts), country)
        return Placed(doubts=tuple(doubts), country=country)

    def _by_name(self, where: Where, day: date, inside: Sequence[str]) -> tuple[_Named | None, str]:
        for number, name in enumerate((*where.names, where.country)):
            found = self._named(name, day, inside, finest=number == 0)
            if found is not None:
                return found, "name" if number == 0 else "wider name"
        return None, ""

    def _named(self, name: str, day: date, inside: Sequence[str], *, finest: bool) -> _Named | None:
        if not name.strip():
            return None
        bare, kind = name_and_kind(name)
        exact = [one for one in self.names.get(spelling_key(name), ()) if one.since <= day <= one.until]
        pool = exact or [one for one in self.bare.get(bare, ()) if one.since <= day <= one.until]
        if kind:
            pool = [one for one in pool if (one.kind == "region") == (kind == "region")] or (exact and pool)
        if len(pool) > 1:
            # A town and its region share a name: the finest name of a list is that of a town.
            wanted = [one for one in pool if (one.kind in _FINE) == finest]
            pool = wanted or pool
        if len(pool) > 1 and inside:
            pool = [one for one in pool if not self._apart(one.id, inside, day)] or pool
        if len({one.id for one in pool}) > 1:
            self.ambiguous[name] += 1
            return None
        return pool[0] if pool else None

    def _apart(self, id_: str, inside: Sequence[str], day: date) -> bool:
        """Say whether a place is surely none of those that hold the point, nor in one, nor around one."""
        own = {id_, *self._above(id_, day)}
        if own & set(inside):
            return False
        shaped = {area.place for area in self.areas}
        around = any(id_ in self._above(place, day) for place in inside)
        return not around and bool(own & shaped)

    def _above(self, id_: str, day: date) -> set[str]:
        found: set[str] = set()
        waiting = [id_]
        while waiting:
            for parent, since, until in self.parents.get(waiting.pop(), ()):
                if since <= day <= until and parent not in found:
                    found.add(parent)
                    waiting.append(parent)
        return found

    def _kind(self, id_: str) -> str:
        return str(self.places[id_].kind) if id_ in self.places else ""


def _impossible(lat: float, lon: float) -> str:
    """Say what is wrong with coordinates; nothing if they can be a place.

    >>> _impossible(0, 0), _impossible(76.9, 43.2), _impossible(143.2, 43.2)
    ('null-coordinates', '', 'impossible-coordinates')
    """
    if lat == 0 and lon == 0:
        return "null-coordinates"
    return "" if abs(lat) <= 90 and abs(lon) <= 180 else "impossible-coordinates"


def _is_finer(where: Where) -> bool:
    """Say whether a list names a place that is more than its country."""
    return bool(where.names) and spelling_key(where.names[0]) != spelling_key(where.country)


def _spoken(where: Where) -> str:
    names = [name for name in (*where.names, where.country) if name.strip()]
    if names:
        return ", ".join(dict.fromkeys(names))
    return f"{where.lat:g}, {where.lon:g}" if where.lat is not None and where.lon is not None else "no place given"


def _named(place: Any, since: Any, until: Any) -> _Named:  # noqa: ANN401 - a Place and its dates
    return _Named(place.id, place.kind, _first(since), _last(until))


def _first(when: Any) -> date:  # noqa: ANN401 - an Edtf or None
    return (when.earliest if when is not None else None) or date.min


def _last(when: Any) -> date:  # noqa: ANN401 - an Edtf or None
    return (when.latest if when is not None else None) or date.max
