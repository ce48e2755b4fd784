"""The expressions of reach: between which days the first event of each part lies, and the events in no known part."""

from qantar.methods.event_counting import EVENTS, Frame, collect, counted
from qantar.methods.measure_dates import INSIDE
from qantar.methods.measure_places import NAMED, UNIT


def earliest_of_each(frame: Frame, onset: int, last: int) -> Frame:
    """Return, for each part, the earliest and latest number of the day of its first event between two days.

    An event that may lie before the onset says at most when the first can have been; one that surely lies on or after
    it says by when there was one. Days outside the window are cut off before, so that `inside` says which are sure.
    """
    import narwhals as nw

    first, latest = nw.col("first"), nw.col("last")
    frame = _between(frame, onset, last)
    surely = (first >= onset) & (latest <= last) & (nw.col("inside") == INSIDE)
    frame = frame.select(
        UNIT,
        nw.when(first >= onset).then(first).otherwise(nw.lit(onset)).alias("low"),
        nw.when(surely).then(latest).alias("high"),
    )
    return frame.group_by(UNIT).agg(nw.col("low").min(), nw.col("high").min())


def unplaced_days(frame: Frame, onset: int, last: int) -> tuple[int, list[int]]:
    """Return how many events lie in no known part, and the earliest day of each, once for each place that it names.

    `Ford; Mill` names two places, so that one event may have been in two parts.
    """
    import narwhals as nw

    frame = _between(frame, onset, last).filter(nw.col(UNIT).is_null())
    events, days = 0, []
    for row in collect(counted(frame, ["first", NAMED])):
        events += row[EVENTS]
        days += [max(onset, row["first"])] * (row[EVENTS] * row[NAMED])
    return events, sorted(days)


def _between(frame: Frame, onset: int, last: int) -> Frame:
    import narwhals as nw

    return frame.filter((nw.col("last") >= onset) & (nw.col("first") <= last) & (nw.col("inside") >= 0))
