"""Places as they were on a day: their name then, the unit they belonged to then, where they stand on a map."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from qantar.tables.published import Published
from qantar.values.dates import DateError, read_edtf

Row = Mapping[str, Any]
#: A place this far up is no place on a map of the country.
COUNTRY = "country"


def begins(text: object) -> date:
    """Return the first day of a validity; one without a beginning has always been."""
    earliest = _days(text)[0]
    return earliest or date.min


def ends(text: object) -> date:
    """Return the day on which a validity is over; one without an end lasts."""
    earliest = _days(text)[0]
    return earliest or date.max


def valid(row: Row, day: date) -> bool:
    """Tell whether a row holds on a day: from its beginning until the day before its end.

    >>> valid({"since": "2019-03-23", "until": "2022-09-19"}, date(2022, 1, 5))
    True
    """
    return begins(row.get("since")) <= day < ends(row.get("until"))


@dataclass(frozen=True, slots=True)
class Unit:
    """A first-level part of a country, or a place that stands under none."""

    id: str
    name: str


class Places:
    """The places of a study, to be asked about a day."""

    def __init__(self, published: Published) -> None:
        self._rows = {str(row["id"]): row for row in published.rows("places")}
        self._own = published.languages[0]
        self._names = _by(published.rows("place_names"), "place")
        self._parents = _by(published.rows("place_parents"), "place")
        self._published = published

    def name(self, place: str, day: date) -> str:
        """Return what a place was called on a day in the study's language.

        A name without a beginning and an end is another way to write it, and not the name of a time.
        """
        for row in self._names.get(place, ()):
            dated = row.get("since") or row.get("until")
            if dated and row.get("language") == self._own and valid(row, day):
                return str(row["name"])
        return self._published.label("places", place)

    def is_country(self, place: str) -> bool:
        """Tell whether a place is a whole country."""
        return self._rows.get(place, {}).get("kind") == COUNTRY

    def point(self, place: str) -> tuple[float, float] | None:
        """Return longitude and latitude, None where they are not known or make no sense."""
        row = self._rows.get(place, {})
        longitude, latitude = _degrees(row, "lon"), _degrees(row, "lat")
        if longitude is None or latitude is None or abs(latitude) > 90 or abs(longitude) > 180:
            return None
        return longitude, latitude

    def parent(self, place: str, day: date) -> str | None:
        """Return what a place belonged to on a day."""
        found = [str(row["parent"]) for row in self._parents.get(place, ()) if row.get("parent") and valid(row, day)]
        return found[0] if found else None

    def unit(self, place: str, day: date) -> str | None:
        """Return the first-level unit of a place on a day; None for a whole country.

        That is the place just below a country, or the topmost one where no country stands above it.
        """
        if self.is_country(place) or place not in self._rows:
            return None
        seen = [place]
        while (above := self.parent(seen[-1], day)) and not self.is_country(above) and above not in seen:
            seen.append(above)
        return seen[-1]

    def units(self, day: date) -> list[Unit]:
        """Return all first-level units of the countries on a day, by name."""
        found = [
            place
            for place in self._rows
            if (above := self.parent(place, day)) and self.is_country(above) and valid(self._rows[place], day)
        ]
        return sorted((Unit(place, self.name(place, day)) for place in found), key=lambda unit: (unit.name, unit.id))

    def kinds_in_words(self, places: Iterable[str]) -> str:
        """Return what places are called together: regions and cities, say; the commonest kind first."""
        kinds = Counter(str(self._rows.get(place, {}).get("kind") or "place") for place in places)
        names = [_plural(kind) for kind, _ in sorted(kinds.items(), key=lambda item: (-item[1], item[0]))]
        return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names) or "places"


def _plural(kind: str) -> str:
    return f"{kind[:-1]}ies" if kind.endswith("y") else f"{kind}s"


def _days(text: object) -> tuple[date | None, date | None]:
    if not text:
        return None, None
    if isinstance(text, date):
        return text, text
    try:
        found = read_edtf(str(text))
    except DateError:
        return None, None
    return found.earliest, found.latest


def _degrees(row: Row, column: str) -> float | None:
    try:
        return float(str(row.get(column)))
    except ValueError:
        return None


def _by(rows: Iterable[Row], column: str) -> dict[str, Sequence[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(str(row[column]), []).append(row)
    return dict(found)
