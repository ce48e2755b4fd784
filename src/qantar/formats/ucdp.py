"""UCDP: the Georeferenced Event Dataset (GED) and its monthly candidates, of deadly violence since 1989."""

from collections.abc import Sequence

from qantar.formats.foreign_dates import span
from qantar.formats.foreign_file import open_foreign
from qantar.formats.foreign_table import read_table
from qantar.formats.format import Asked, Format
from qantar.formats.imported import Import
from qantar.formats.list_reading import DATES, THOUSANDS, Reading, whole
from qantar.formats.listed import Listed, Origin
from qantar.formats.listing import OPTIONS

ORIGIN = Origin(
    title="UCDP Georeferenced Event Dataset",
    author="Uppsala Conflict Data Program",
    url="https://ucdp.uu.se/downloads/",
    terms="rows",
    licence="CC-BY-4.0",
    counts="One event a place and time at which an organised group used armed force against another or against "
    "civilians, and somebody died of it directly.",
    threshold="At least one direct death, by the high estimate if not by the best one; and those who fight must reach "
    "25 deaths in some year. Protests are counted only where an organised group killed people in them.",
    covers="The whole world from 1989. Candidates are events of recent months, not yet confirmed.",
)
_NAMES = {
    "id": ("id", "event_id"),
    "type": ("type_of_violence",),
    "side_a": ("side_a",),
    "side_b": ("side_b",),
    "conflict": ("conflict_name",),
    "status": ("code_status",),
    "sources": ("number_of_sources",),
    "where_prec": ("where_prec",),
    "where": ("where_coordinates",),
    "adm_2": ("adm_2",),
    "adm_1": ("adm_1",),
    "lat": ("latitude",),
    "lon": ("longitude",),
    "country": ("country",),
    "date_prec": ("date_prec",),
    "date_start": ("date_start",),
    "date_end": ("date_end",),
    "best": ("best", "best_est"),
    "high": ("high", "high_est"),
    "low": ("low", "low_est"),
}
#: How finely a place is known: UCDP's where_prec.
_PRECISION = {
    "1": "exact", "2": "near", "3": "district", "4": "region", "5": "region", "6": "country", "7": "country",
}  # fmt: skip


def read(asked: Asked) -> Import:
    """Read a file of UCDP."""
    table = read_table(open_foreign(asked.file, asked.work))
    found = Reading(asked, "ucdp", ORIGIN, table, _NAMES)
    found.need("id", "type", "country", "date_start", "best", "low", "high")
    found.tell_unused()
    listing = found.listing
    found.find_order("date_start", usual="day-first", people=("best", "low", "high"))
    if not found.find_numbers("best", "low", "high"):
        return found.unread()
    for line, cells in table.rows():
        listing.made.rows_in += 1
        listed = _event(found, line, cells)
        if listed is not None:
            listing.add(listed, "\x1f".join(cells))
    listing.problems += table.problems
    return listing.finish()


def _event(found: Reading, line: int, cells: Sequence[str]) -> Listed | None:
    first = found.day(line, cells, "date_start")
    last = found.day(line, cells, "date_end") if found.cell(cells, "date_end") else ""
    where = found.where(line, cells, "where", "adm_2", "adm_1")
    best, low, high = (found.count(line, cells, what) for what in ("best", "low", "high"))
    if not first:
        return None
    if last and last < first:
        found.listing.made.aside("the last day is before the first", line)
        return None
    type_ = whole(found.cell(cells, "type"))
    sides = [[name] if (name := found.cell(cells, side)) else [] for side in ("side_a", "side_b")]
    attacked = type_ == "3"
    killed, doubt = found.ends(low, high)
    notes = [f"best estimate of deaths: {best}"] if best else []
    notes += [f"low estimate {low} is over the high one {high}"] if doubt else []
    status = found.cell(cells, "status")
    notes += [f"status: {status}"] if status and status.lower() != "clear" else []
    return Listed(
        line,
        whole(found.cell(cells, "id")),
        span(first, last),
        where,
        found.listing.words.filled([("type_of_violence", type_)]),
        precision=_PRECISION.get(whole(found.cell(cells, "where_prec")), ""),
        participants=sides[0] if attacked else sides[0] + sides[1],
        target=sides[1] if attacked else (),
        killed=killed,
        note="; ".join([*notes, found.cell(cells, "conflict")]).strip("; "),
        doubts=doubt,
    )


FORMAT = Format(
    "ucdp",
    "UCDP",
    "the CSV of UCDP GED or of its candidates, also packed as it is downloaded",
    "events.csv and reports.csv, or data/ucdp",
    read,
    (*OPTIONS, DATES, THOUSANDS),
    name="ucdp",
    mapped=True,
)
