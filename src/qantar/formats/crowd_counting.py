"""The Crowd Counting Consortium: crowds in the United States since 2017, in the columns of its first or later files."""

import re
from collections.abc import Iterator, Sequence

from qantar.formats.foreign_dates import read_day
from qantar.formats.foreign_file import open_foreign
from qantar.formats.foreign_table import read_table
from qantar.formats.format import Asked, Format
from qantar.formats.imported import Import
from qantar.formats.list_reading import DATES, THOUSANDS, Reading
from qantar.formats.listed import Listed, Origin
from qantar.formats.listing import OPTIONS
from qantar.formats.placing import Where

ORIGIN = Origin(
    title="Crowd Counting Consortium",
    author="Crowd Counting Consortium",
    url="https://ash.harvard.edu/programs/crowd-counting-consortium/",
    terms="aggregates",
    counts="One event a gathering: a political crowd in one town, for or against something, dated by its first day.",
    threshold="Any political crowd, from one person on: marches, protests, strikes, riots; also in support of a "
    "government.",
    covers="The United States and their territories from January 2017.",
    warning="The repository that publishes its compiled file has the MIT licence and asks to be cited. Its terms are "
    "taken as `aggregates` until you have read those of the file you have: change `terms` in sources.yaml.",
)
_NAMES = {
    "date": ("date", "event_date"),
    "town": ("resolved_locality", "locality", "citytown", "city_town", "city", "location"),
    "county": ("resolved_county", "county"),
    "state": ("resolved_state", "state", "stateterritory", "state_territory"),
    "country": ("country",),
    "lat": ("lat", "latitude"),
    "lon": ("lon", "lng", "long", "longitude"),
    "online": ("online",),
    "type": ("type", "event_type", "eventtype"),
    "participants": ("participants", "actor", "actors"),
    "organisers": ("organizations", "organisations", "organizers"),
    "claims": ("claims", "claim", "claims_summary"),
    "issues": ("issues", "issue_tags", "issue_tags_major"),
    "title": ("title", "macroevent"),
    "size": ("size_text", "adj_low", "size_mean"),
    "low": ("size_low", "estimatelow", "estimate_low", "adj_low"),
    "high": ("size_high", "estimatehigh", "estimate_high", "adj_high"),
    "arrests": ("arrests", "reportedarrests", "reported_arrests"),
    "arrested": ("arrests_any",),
    "injured": ("injuries_crowd", "reportedparticipantinjuries", "participant_injuries"),
    "killed": ("participant_deaths", "deaths_crowd"),
    "damage": ("property_damage_any", "property_damage", "reportedpropertydamage", "damage"),
    "police": ("police_measures",),
    "gas": ("chemical_agents", "teargas", "tear_gas"),
    "notes": ("notes", "misc", "miscnotes"),
    "link": ("source_1", "source1"),
}
_NO = frozenset({"", "0", "0.0", "no", "none", "false", "n"})


def read(asked: Asked) -> Import:
    """Read a file of the Crowd Counting Consortium."""
    table = read_table(open_foreign(asked.file, asked.work))
    found = Reading(asked, "crowd-counting", ORIGIN, table, _NAMES)
    found.need("date", "town", "type")
    found.tell_unused()
    listing = found.listing
    # American dates put the month first, where a file does not write them as 2022-01-05.
    found.find_order("date", usual="month-first", people=("low", "high"))
    if not found.find_numbers("low", "high"):
        return found.unread()
    for line, cells in table.rows():
        listing.made.rows_in += 1
        if found.cell(cells, "online").lower() in ("1", "1.0", "true", "yes"):
            listing.made.aside("a gathering online, in no place", line)
            continue
        listed = _event(found, line, cells)
        if listed is not None:
            listing.add(listed)
    listing.problems += table.problems
    return listing.finish()


def _event(found: Reading, line: int, cells: Sequence[str]) -> Listed | None:
    day = found.day(line, cells, "date")
    where = found.where(line, cells, "town", "county", "state")
    if not day or not read_day(day):
        return None
    if not where.country:
        where = Where(where.names, "US", where.lat, where.lon)
    low, high = found.count(line, cells, "low"), found.count(line, cells, "high")
    size, doubts = found.ends(low, high)
    if not size and not doubts:
        size = found.cell(cells, "size")
    damaged = found.cell(cells, "damage").lower() not in _NO
    arrests = found.cell(cells, "arrests")
    words = found.listing.words.filled(_values(found, cells, damaged=damaged))
    notes = [found.cell(cells, name) for name in ("title", "claims", "notes", "link")]
    return Listed(
        line,
        "",
        day,
        where,
        words,
        participants=_several(found.cell(cells, "participants")),
        organisers=_several(found.cell(cells, "organisers")),
        crowd=size,
        killed=found.cell(cells, "killed"),
        injured=found.cell(cells, "injured"),
        detained=arrests,
        note="; ".join(note for note in notes if note),
        doubts=doubts,
    )


def _values(found: Reading, cells: Sequence[str], *, damaged: bool) -> Iterator[tuple[str, str]]:
    """Give the words of an event, and what it was by what is reported of it."""
    yield "what happened", "property damaged" if damaged else "no damage reported"
    if found.cell(cells, "arrests").lower() not in _NO or found.cell(cells, "arrested") in ("1", "1.0"):
        yield "response", "arrests"
    if found.cell(cells, "gas").lower() not in _NO:
        yield "response", "chemical agents"
    for name in ("type", "issues"):
        for one in re.split(r"[;/,]", found.cell(cells, name)):
            if one.strip():
                yield name, one.strip()


def _several(text: str) -> list[str]:
    return [one.strip() for one in re.split(r"[;,]", text) if one.strip()]


FORMAT = Format(
    "crowd-counting",
    "Crowd Counting Consortium",
    "the compiled CSV, or one of the first monthly ones (CityTown, EstimateLow, EstimateHigh)",
    "events.csv and reports.csv, or data/crowd-counting",
    read,
    (*OPTIONS, DATES, THOUSANDS),
    name="crowd-counting",
    mapped=True,
)
