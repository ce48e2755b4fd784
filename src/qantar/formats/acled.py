"""ACLED: a CSV as it is exported (columns of 2022 and later, of 2018, and of before), or the JSON of its API."""

import re
from collections.abc import Sequence

from qantar.formats.foreign_dates import read_day, week_around
from qantar.formats.foreign_file import open_foreign
from qantar.formats.foreign_table import read_table
from qantar.formats.format import Asked, Format
from qantar.formats.imported import Import
from qantar.formats.list_reading import DATES, THOUSANDS, Reading, whole
from qantar.formats.listed import Listed, Origin
from qantar.formats.listing import OPTIONS

ORIGIN = Origin(
    title="ACLED (Armed Conflict Location & Event Data)",
    author="ACLED",
    url="https://acleddata.com",
    terms="aggregates",
    counts="One event a day, place and kind: what the same actors did there. A protest over three days in one town is "
    "three events, and one on one day in five towns is five.",
    threshold="A demonstration has at least three people, there in person. A strike or hunger strike counts where "
    "people gather.",
    covers="Africa from 1997; other regions from later years, which differ by country: see ACLED's list of countries "
    "and times. Counts rise where a region, or a source of its reports, joins.",
    warning="ACLED's terms forbid passing on its rows: they count here as `aggregates`, and no build publishes them. "
    "Keep the folder of the study, which holds them, to yourself.",
)
_NAMES = {
    "id": ("event_id_cnty", "data_id"),
    "date": ("event_date",),
    "time_precision": ("time_precision", "time_prec"),
    "event_type": ("event_type",),
    "sub_event_type": ("sub_event_type",),
    "actor1": ("actor1",),
    "assoc1": ("assoc_actor_1", "ally_actor_1"),
    "inter1": ("inter1",),
    "inter2": ("inter2",),
    "actor2": ("actor2",),
    "assoc2": ("assoc_actor_2", "ally_actor_2"),
    "country": ("country", "iso3", "iso"),
    "admin1": ("admin1",),
    "admin2": ("admin2",),
    "location": ("location",),
    "lat": ("latitude",),
    "lon": ("longitude",),
    "geo_precision": ("geo_precision", "geo_precis"),
    "source": ("source",),
    "notes": ("notes",),
    "killed": ("fatalities",),
    "tags": ("tags",),
}
_PRECISION = {"1": "exact", "2": "near", "3": "region"}
#: [size=about 100], [crowd size=no report]; in the newer column of tags without brackets.
#: It begins with the letters themselves, of either case: a pattern that ignores case is far slower on long notes.
_SIZE = re.compile(r"[sS][iI][zZ][eE](?:(?<!\w....)|(?<=\b[cC][rR][oO][wW][dD]_....))\s*[=:]\s*([^\];|]*)")
_NO_SIZE = re.compile(r"no report|not reported|unspecified|unknown", re.IGNORECASE)
#: Before 2018 one type held protests and riots; the code of the actors says which.
_BOTH = re.compile(r"riots?\s*/\s*protests?", re.IGNORECASE)
#: The codes and names of those who riot and of those who protest.
_CROWDS = frozenset({"5", "6", "Rioters", "Protesters"})
#: Protesters (Meridia): the country that somebody acts for.
_COUNTRY = re.compile(r"\(([^()\d]+)\)")
#: The API gives at most so many events a page.
_PAGE = 5000


def read(asked: Asked) -> Import:
    """Read a file of ACLED."""
    table = read_table(open_foreign(asked.file, asked.work))
    found = Reading(asked, "acled", ORIGIN, table, _NAMES)
    found.need("date", "event_type", "country")
    found.tell_unused()
    # ACLED itself writes 2022-05-02, 02 May 2022 or 02-05-2022: strokes are a spreadsheet's, in either order.
    ordered, numbered = found.find_order("date", "day-first", "/", ("killed",)), found.find_numbers("killed")
    if not (ordered and numbered):
        return found.unread()
    listing = found.listing
    if table.items is not None and len(table.items) == _PAGE:
        listing.made.notes.append(f"{_PAGE:,} events are the most that a page of the API gives: there may be more.")
    if "id" not in found.at:
        listing.made.notes.append(
            "There is no column of ids (event_id_cnty): the day, place and kind tell the events, and two that are "
            "alike are two. The same events from a file with ids would be counted again."
        )
    for line, cells in table.rows():
        listing.made.rows_in += 1
        listed = _event(found, line, cells)
        if listed is not None:
            listing.add(listed, "\x1f".join([found.cell(cells, one) for one in ("date", "event_type", "location")]))
    listing.problems += table.problems
    return listing.finish()


def _event(found: Reading, line: int, cells: Sequence[str]) -> Listed | None:
    day = found.day(line, cells, "date")
    where = found.where(line, cells, "location", "admin2", "admin1")
    killed = found.count(line, cells, "killed")
    if not day:
        return None
    type_, sub = found.cell(cells, "event_type"), found.cell(cells, "sub_event_type")
    if _BOTH.fullmatch(type_) and not sub:
        values = [("inter1", _rioters_or_protesters(found, cells))]
    else:
        values = [("sub_event_type", sub)] if sub else [("event_type", type_)]
    words = found.listing.words.filled(values)
    if "kind" not in words and sub:
        words.add(found.listing.words.filled([("event_type", type_)]))
    first, second = _actors(found, cells, "1"), _actors(found, cells, "2")
    attacked = type_.lower().startswith("violence against")
    fought = type_.lower().startswith("battle")
    notes = found.cell(cells, "notes")
    report = found.cell(cells, "source")
    return Listed(
        line,
        found.cell(cells, "id"),
        _when(day, whole(found.cell(cells, "time_precision"))),
        where,
        words,
        precision=_PRECISION.get(whole(found.cell(cells, "geo_precision")), ""),
        participants=[*first, *(second if fought else [])],
        target=second if attacked else (),
        actor_countries=_COUNTRY.findall(" ".join([*first, *second])),
        crowd=_size(found.cell(cells, "tags")) or _size(notes),
        killed=killed,
        note="; ".join(
            ([notes] if notes else [])
            + ([f"actor2: {', '.join(second)}"] if second and not attacked and not fought else [])
            + ([f"read in: {report}"] if report else [])
        ),
    )


def _rioters_or_protesters(found: Reading, cells: Sequence[str]) -> str:
    """Return who rioted or protested, by the codes or else the names of either side: police may stand first."""
    codes = [whole(found.cell(cells, name)) for name in ("inter1", "inter2")]
    named = [found.cell(cells, name).partition(" ")[0].capitalize() for name in ("actor1", "actor2")]
    return next((one for one in (*codes, *named) if one in _CROWDS), codes[0] or "?")


def _actors(found: Reading, cells: Sequence[str], number: str) -> list[str]:
    many = [found.cell(cells, f"actor{number}"), *found.cell(cells, f"assoc{number}").split(";")]
    return [name for one in many if (name := one.strip())]


def _size(text: str) -> str:
    """Return the size of a crowd as its coder wrote it in notes or tags.

    >>> _size("On 5 May, workers rallied. [size=around 200]"), _size("[size=no report]"), _size("crowd size=hundreds")
    ('around 200', '', 'hundreds')
    """
    found = _SIZE.search(text)
    return "" if found is None or _NO_SIZE.search(found[1]) else found[1].strip()


def _when(day: str, precision: str) -> str:
    """Return the date as far as it is known: 2 means a week, 3 a month.

    >>> _when("2022-01-05", "1"), _when("2022-01-05", "2"), _when("2022-01-05", "3")
    ('2022-01-05', '2022-01-03/2022-01-09', '2022-01')
    """
    if len(day) < len("2022-01-05") or precision not in ("2", "3"):
        return day
    return week_around(day) if precision == "2" else read_day(day[:7])


FORMAT = Format(
    "acled",
    "ACLED",
    "a CSV as exported from acleddata.com, in its old or new columns, or the JSON of its API",
    "events.csv and reports.csv, or data/acled; its terms forbid passing rows on, so only aggregates are published",
    read,
    (*OPTIONS, DATES, THOUSANDS),
    name="acled",
    mapped=True,
)
