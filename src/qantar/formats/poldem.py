"""PolDem: protest events in European newspapers, each with its form, its issue and two estimates of its size."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from qantar.formats.foreign_file import open_foreign
from qantar.formats.foreign_table import read_table
from qantar.formats.format import Asked, Format
from qantar.formats.imported import Import
from qantar.formats.list_reading import DATES, THOUSANDS, Reading, whole
from qantar.formats.listed import Listed, Origin
from qantar.formats.listing import OPTIONS
from qantar.formats.placing import Where

ORIGIN = Origin(
    title="PolDem protest events",
    author="Observatory for Political Conflict and Democracy (EUI and WZB)",
    url="https://poldem.eui.eu",
    terms="aggregates",
    counts="One event a protest that newspapers or newswires report: one form of action in one place and at one time, "
    "also petitions and boycotts.",
    threshold="Any protest in the reports that were read, by its form, place and time; no least number of people.",
    covers="European countries and years that differ by file: 30 countries from 2000 to 2015 in the file that rests on "
    "newswires, fewer in those that rest on one newspaper a country.",
    warning="Its terms are taken as `aggregates` until you have read them: change `terms` in sources.yaml.",
)
_NAMES = {
    "id": ("id_event", "event_id", "id"),
    "country": ("country", "country_name", "countryname"),
    "date": ("date", "event_date", "date_event"),
    "weekday": ("event_day", "evday"),
    "place": ("place_new", "place", "city", "location", "community", "name"),
    "lat": ("latitude", "lat"),
    "lon": ("longitude", "lon"),
    "form": ("form", "action_form", "form_recode"),
    "high": ("part_high", "size_high"),
    "low": ("part_low", "size_low"),
    "size": ("part_number", "participants", "poldem_part", "size", "part"),
    "issue1": ("issue_new1", "issue1", "issue"),
    "issue2": ("issue_new2", "issue2"),
    "issue3": ("issue_new3", "issue3"),
    "police": ("police",),
    "arrests": ("arrests",),
    "wounded": ("wounded",),
    **{f"org{number}": (f"org{number}_name",) for number in range(1, 8)},
    "description": ("description",),
    "paper": ("source_string", "doc_source"),
    "article": ("articleid", "title"),
    "comment": ("comment",),
}
#: The letters of cars, which stand before its places and for its countries, where they are no code of ISO.
_CARS = {
    "A": "AT", "B": "BE", "D": "DE", "E": "ES", "F": "FR", "I": "IT", "S": "SE", "UK": "GB", "L": "LU", "P": "PT",
    "IRL": "IE", "N": "NO", "H": "HU", "FIN": "FI", "USA": "US", "SLO": "SI", "EU": "", "EUROP": "",
}  # fmt: skip
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NOWHERE = ("(in general)", "(gesamt)", "don't know", "europa", "international", "unknown")


def read(asked: Asked) -> Import:
    """Read a file of PolDem."""
    table = read_table(open_foreign(asked.file, asked.work))
    found = Reading(asked, "poldem", ORIGIN, table, _NAMES)
    found.need("country", "date", "form", "issue1")
    found.tell_unused()
    listing = found.listing
    found.find_order("date", usual="day-first", people=("low", "high", "size"))
    if "weekday" in found.at:
        listing.made.notes.append(
            "The dates are those of the newspaper: with a day of the week the event is on the last such day before, "
            "without one in the week that ends with the paper."
        )
    if not found.find_numbers("low", "high", "size"):
        return found.unread()
    for line, cells in table.rows():
        listing.made.rows_in += 1
        listed = _event(found, line, cells)
        if listed is not None:
            listing.add(listed, "\x1f".join(cells))
    listing.problems += table.problems
    return listing.finish()


def _event(found: Reading, line: int, cells: Sequence[str]) -> Listed | None:
    printed = found.day(line, cells, "date")
    where = _where(found, line, cells)
    low, high = found.count(line, cells, "low"), found.count(line, cells, "high")
    if not printed:
        return None
    size, doubts = found.ends(low, high)
    if not size and not doubts:
        size = found.count(line, cells, "size")
    words = found.listing.words.filled(_values(found, cells))
    notes = [f"low estimate {low} is over the high one {high}"] if doubts else []
    notes += [text for name in ("description", "comment", "paper", "article") if (text := found.cell(cells, name))]
    return Listed(
        line,
        whole(found.cell(cells, "id")),
        _when(printed, found.cell(cells, "weekday")) if "weekday" in found.at else printed,
        where,
        words,
        organisers=[name for number in range(1, 8) if (name := found.cell(cells, f"org{number}"))],
        crowd=size,
        note="; ".join(notes),
        doubts=doubts,
    )


def _values(found: Reading, cells: Sequence[str]) -> Iterator[tuple[str, str]]:
    if form := found.cell(cells, "form"):
        yield "form", form
    for name in ("issue1", "issue2", "issue3"):
        if issue := found.cell(cells, name):
            yield "issue", issue
    for name in ("police", "arrests", "wounded"):
        if whole(found.cell(cells, name)) == "1":
            yield "response", name


def _where(found: Reading, line: int, cells: Sequence[str]) -> Where:
    """Return the place: `F: Paris` names its country by the letters of its cars."""
    text, country = found.cell(cells, "place"), found.cell(cells, "country")
    letters, colon, name = text.partition(":")
    if colon and (letters.strip().upper() in _CARS or len(letters.strip()) == 2):
        country, text = letters.strip(), name.strip()
    if any(word in text.lower() for word in _NOWHERE):
        text = ""
    code = _CARS.get(country.upper(), country)
    spoken = found.where_of(line, cells, [text])
    return Where(spoken.names, code, spoken.lat, spoken.lon)


def _when(printed: str, weekday: str) -> str:
    """Return when an event was that a paper reports: the last such day of the week, or the week before the paper.

    >>> _when("1999-11-06", "Friday"), _when("1999-11-06", "Unknown"), _when("1999-11-06", "Saturday")
    ('1999-11-05', '1999-10-31/1999-11-06', '1999-11-06')
    """
    if len(printed) < len("1999-11-06"):
        return printed
    paper = date.fromisoformat(printed)
    day = weekday.strip().lower()
    if day in _DAYS:
        return (paper - timedelta(days=(paper.weekday() - _DAYS.index(day)) % 7)).isoformat()
    if day == "weekend":
        sunday = paper - timedelta(days=(paper.weekday() - 6) % 7)
        return f"{(sunday - timedelta(days=1)).isoformat()}/{sunday.isoformat()}"
    return f"{(paper - timedelta(days=6)).isoformat()}/{printed}"


FORMAT = Format(
    "poldem",
    "PolDem",
    "a CSV of PolDem's protest events (form, issue, part_low and part_high or a number of participants)",
    "events.csv and reports.csv, or data/poldem",
    read,
    (*OPTIONS, DATES, THOUSANDS),
    name="poldem",
    mapped=True,
)
