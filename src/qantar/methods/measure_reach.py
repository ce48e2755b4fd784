"""The expression of reach: between which days the first event of each part of the country lies."""

from qantar.methods.event_counting import Frame
from qantar.methods.measure_places import UNIT


def earliest_of_each(frame: Frame, onset: int, last: int) -> Frame:
    """Return, for each part, the earliest and latest number of the day of its first event between two days.

    An event that may lie before the onset says at most when the first can have been; one that surely lies on or after
    it says by when there was one.
    """
    import narwhals as nw

    first, latest = nw.col("first"), nw.col("last")
    frame = frame.filter((latest >= onset) & (first <= last) & (nw.col("inside") >= 0))
    surely = (first >= onset) & (latest <= last)
    frame = frame.select(
        UNIT,
        nw.when(first >= onset).then(first).otherwise(nw.lit(onset)).alias("low"),
        nw.when(surely).then(latest).alias("high"),
    )
    return frame.group_by(UNIT).agg(nw.col("low").min(), nw.col("high").min())
