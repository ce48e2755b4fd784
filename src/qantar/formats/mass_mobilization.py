"""Mass Mobilization: protests against governments, 1990 to 2020, in the columns as published or in derived ones."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from qantar.errors.problems import plural
from qantar.formats.foreign_dates import read_day, span
from qantar.formats.foreign_file import open_foreign
from qantar.formats.foreign_table import read_table
from qantar.formats.format import Asked, Format
from qantar.formats.imported import Import
from qantar.formats.list_reading import DATES, Reading, whole
from qantar.formats.listed import Listed, Origin
from qantar.formats.listing import OPTIONS, values_of
from qantar.values.people import read_people

ORIGIN = Origin(
    title="Mass Mobilization Protest Data",
    author="David H. Clark and Patrick M. Regan",
    url="https://doi.org/10.7910/DVN/HTTWYL",
    terms="rows",
    licence="CC0-1.0",
    counts="One event a protest against a government, for as long as it lasts and in however many places.",
    threshold="At least 50 people, against the state or its policy.",
    covers="162 countries, the United States left out, from 1990 to March 2020.",
)
_DEMANDS = (
    "labor_wage_dispute", "land_farm_issue", "police_brutality", "political_behavior_process",
    "price_increases_tax_policy", "removal_of_politician", "social_restrictions",
)  # fmt: skip
_RESPONSES = ("accomodation", "arrests", "beatings", "crowddispersal", "ignore", "killings", "shootings")
_NAMES = {
    "id": ("id",),
    "country": ("country",),
    "protest": ("protest",),
    "violence": ("protesterviolence",),
    "location": ("location",),
    "category": ("participants_category",),
    "participants": ("participants",),
    "identity": ("protesteridentity",),
    "start": ("start_date",),
    "end": ("end_date",),
    "notes": ("notes",),
    **{f"{end}{part}": (f"{end}{part}",) for end in ("start", "end") for part in ("day", "month", "year")},
    **{f"demand{number}": (f"protesterdemand{number}",) for number in range(1, 5)},
    **{f"response{number}": (f"stateresponse{number}",) for number in range(1, 8)},
    **{f"demands {name}": (name,) for name in _DEMANDS},
    **{f"responses {name}": (name,) for name in _RESPONSES},
}
_EVERYWHERE = re.compile(
    r"national?(?:ly)?|nationwide|countrywide|throughout.*|across.*|multiple.*|various.*|several.*", re.I
)
_YES = frozenset({"1", "1.0", "true", "yes"})


def read(asked: Asked) -> Import:
    """Read a file of Mass Mobilization."""
    table = read_table(open_foreign(asked.file, asked.work))
    found = Reading(asked, "mass-mobilization", ORIGIN, table, _NAMES)
    published = "startyear" in found.at
    found.need(
        "id",
        "country",
        "violence",
        "participants",
        *(("startyear", "startmonth", "startday") if published else ("start",)),
    )
    found.tell_unused()
    listing = found.listing
    several: Counter[str] = Counter()
    if not published:
        found.find_order("start", usual="day-first", also=("end",))
    for line, cells in table.rows():
        listing.made.rows_in += 1
        if "protest" in found.at and found.cell(cells, "protest") not in _YES:
            listing.made.aside("a year of a country in which the list has no protest", line)
            continue
        listed = _event(found, line, cells, published=published)
        if listed is not None:
            location = found.cell(cells, "location")
            # "Solis; national" is everywhere, and no list of towns.
            wide = any(_EVERYWHERE.fullmatch(part.strip()) for part in re.split(r"[,;/&]|\band\b", location))
            several.update([location] if not wide and _names_several(location, listing.placer.is_fine) else [])
            listing.add(listed, "\x1f".join(cells))
    if many := sum(several.values()):
        first = ", ".join(repr(one) for one, _ in several.most_common(5))
        listing.made.notes.append(
            f"{plural(many, 'event')} whose location names several towns ({first}{' …' if len(several) > 5 else ''}): "
            "each is in none of them, but in the wider place that the list says, or unplaced."
        )
    listing.problems += table.problems
    return listing.finish()


def _event(found: Reading, line: int, cells: Sequence[str], *, published: bool) -> Listed | None:
    if published:
        first, last = (_parts(found, cells, end) for end in ("start", "end"))
    else:
        first = found.day(line, cells, "start")
        end = found.cell(cells, "end")
        last = read_day(end, found.order)
        if end and not last:
            found.listing.no_last_day[end] += 1
    if not first:
        if published:
            found.listing.made.aside("no day on which it began", line)
        return None
    if last and last < first:
        found.listing.made.aside("the last day is before the first", line)
        return None
    demands = list(_marked(found, cells, "demand", _DEMANDS))
    responses = list(_marked(found, cells, "response", _RESPONSES))
    violent = found.cell(cells, "violence") in _YES
    words = found.listing.words.filled(
        values_of(
            iter(
                [
                    ("what happened", _what(violent, responses)),
                    ("violence", _who(violent, responses)),
                    *(("demand", one) for one in demands),
                    *(("response", one) for one in responses),
                ]
            )
        )
    )
    size = found.cell(cells, "participants")
    people = read_people(size)
    notes = [f"size as written: {size}"] if size else []
    notes += [text] if (text := found.cell(cells, "notes")) else []
    return Listed(
        line,
        whole(found.cell(cells, "id")),
        span(first, last),
        found.where_of(line, cells, _places(found.cell(cells, "location"), found.listing.placer.is_fine)),
        words,
        precision="country" if _EVERYWHERE.fullmatch(found.cell(cells, "location")) else "",
        participants=[one] if (one := found.cell(cells, "identity")) and one != "unspecified" else [],
        crowd=_crowd(size, found.cell(cells, "category"), read=people.crowd is not None),
        killed=size if people.killed else "",
        injured=size if people.injured else "",
        detained=size if people.detained else "",
        note="; ".join(notes),
    )


def _parts(found: Reading, cells: Sequence[str], end: str) -> str:
    day, month, year = (whole(found.cell(cells, f"{end}{part}")) for part in ("day", "month", "year"))
    return read_day(f"{year}-{month}-{day}") if day and month and year else ""


def _marked(found: Reading, cells: Sequence[str], what: str, names: Sequence[str]) -> Iterator[str]:
    """Give the demands or responses of an event: words in numbered columns, or a mark in a column for each."""
    for number in range(1, 8):
        if text := found.cell(cells, f"{what}{number}"):
            yield text
    for name in names:
        mark = whole(found.cell(cells, f"{what}s {name}"))
        if mark not in ("", "0", "false", "FALSE"):
            yield name.replace("_", " ")


def _what(violent: bool, responses: Sequence[str]) -> str:
    if violent:
        return "participants violent"
    said = {one.replace(" ", "") for one in responses}
    if said & {"killings", "shootings"}:
        return "peaceful, shots or killings by the state"
    return "peaceful, state steps in" if said & {"arrests", "beatings", "crowddispersal"} else "peaceful"


def _who(violent: bool, responses: Sequence[str]) -> str:
    state = bool({"killings", "shootings", "beatings"} & set(responses))
    return {(True, True): "both", (True, False): "participants", (False, True): "state"}.get((violent, state), "nobody")


def _places(location: str, is_fine: Callable[[str], bool] = lambda _: False) -> tuple[str, ...]:
    """Return the names in a location: a list of several places is none that an event could be put in.

    >>> _places("Montreal, Quebec"), _places("Karaganda, Shakhtinsk and Abay"), _places("national")
    (('Montreal, Quebec', 'Montreal', 'Quebec'), ('Karaganda, Shakhtinsk and Abay',), ())
    """
    if not location or _EVERYWHERE.fullmatch(location):
        return ()
    parts = _parted(location)
    if _names_several(location, is_fine) or any(map(_EVERYWHERE.fullmatch, parts)):
        return (location,)
    return (location, *parts) if len(parts) > 1 else (location,)


def _names_several(location: str, is_fine: Callable[[str], bool]) -> bool:
    """Say whether a location is a list of towns; "Solis, North Coast" is one place."""
    if not location or _EVERYWHERE.fullmatch(location):
        return False
    parts = _parted(location)
    listed = len(parts) > 2 or re.search(r"\band\b|[&;/]", location)
    return bool(listed) or (len(parts) > 1 and all(map(is_fine, parts)))


def _parted(location: str) -> list[str]:
    return [part.strip() for part in location.split(",") if part.strip()]


def _crowd(size: str, category: str, *, read: bool) -> str:
    """Return the size as its coder wrote it, or the class of sizes where that says nothing."""
    return size if read else (category.replace(">", "more than ") if category else size)


FORMAT = Format(
    "mass-mobilization",
    "Mass Mobilization",
    "the CSV as published (startday, protesterdemand1, stateresponse1), or with a column for each demand and response",
    "events.csv and reports.csv, or data/mass-mobilization",
    read,
    (*OPTIONS, DATES),
    name="mass-mobilization",
    mapped=True,
)
