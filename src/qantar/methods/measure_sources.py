"""The sources that events rest on: those of their reports, the works cited for them, or the one named in their row."""

from typing import Any

from qantar.methods import cells
from qantar.methods.event_counting import EVENTS, Frame, collect, counted, framed
from qantar.methods.measure_counting import brought, joinable, with_how_many
from qantar.methods.measure_dates import DAYS
from qantar.methods.measure_events import Events

#: The column that holds how many sources an event rests on beside the one of its row.
MORE = "more"
COUNTED = ("begins", "ends", "inside")


def sources_by_period(events: Events, through: str) -> list[dict[str, Any]]:
    """Return the number of events by `begins`, `ends`, `inside` and `source`.

    An event with reports counts for each of their sources, one without for the source of its row.
    """
    pairs = _pairs(events, through)
    if pairs is None:
        return events.counted_anywhere(*COUNTED, "source")
    import narwhals as nw

    own = collect(counted(_without_pairs(events, pairs), [*COUNTED, "source"]))
    dated = events.frame.select("id", *DAYS).rename({"id": "event"})
    # A report of an event that was not chosen finds none here.
    told = brought(pairs, dated.with_columns(nw.lit(1).alias("there")), "event", [*DAYS, "there"])
    return own + collect(counted(told.filter(nw.col("there") == 1), [*COUNTED, "source"]))


def times_by_sources(events: Events, through: str) -> dict[int, int]:
    """Return how many events rest on one source, on two, and so on; those outside the window are not counted."""
    pairs = _pairs(events, through)
    if pairs is None:
        rows = events.counted_anywhere("inside", "source")
    else:
        many = with_how_many(pairs, "event", "source", MORE).rename({"event": "id"})
        rows = collect(counted(brought(events.frame, many, "id", [MORE]), ["inside", "source", MORE]))
    found: dict[int, int] = {}
    for row in rows:
        if row["inside"] not in (0, 1):
            continue
        number = row.get(MORE) or (1 if row["source"] is not None else 0)
        found[number] = found.get(number, 0) + row[EVENTS]
    return found


def _without_pairs(events: Events, pairs: Frame) -> Frame:
    import narwhals as nw

    many = with_how_many(pairs, "event", "source", MORE).rename({"event": "id"})
    return brought(events.frame, many, "id", [MORE]).filter(nw.col(MORE).is_null())


def _pairs(events: Events, through: str) -> Frame | None:
    """Return each event with each of its sources, once; None where the rows of the events are all there is."""
    frames = events.frames
    if events.table != "events" or "id" not in events.columns:
        return None
    if through == "citations":
        rows = [
            {"event": (cells.text(row, "record") or "").removeprefix("events/"), "source": cited}
            for row in frames.rows_if_given("citations")
            if (cells.text(row, "record") or "").startswith("events/")
            for cited in cells.listed(row, "cites")
        ]
        return joinable(framed(rows, ["event", "source"])).select("event", "source").unique() if rows else None
    if "reports" not in frames or not {"event", "source"} <= set(frames.columns("reports")):
        return None
    return joinable(framed(frames.frame_or_rows("reports"), ["event", "source"])).select("event", "source").unique()
