"""A long list of events as fewer rows: those that agree in all that is asked of them are one, with how many they are.

Rows are counted by the number of what their date means, and not by the date: years are few. Where nothing else is asked
it is the number of their days, so that all measures share one count, whatever periods they want.
"""

from collections.abc import Sequence
from typing import Any

from qantar.methods.event_counting import Frame, tallied
from qantar.methods.measure_counting import small_table, with_numbers
from qantar.methods.measure_dates import DAYS, PERIODS, Meaning
from qantar.methods.measure_places import NAMED, UNIT, Parts
from qantar.tables.frames import Frames

#: The number of what a date means.
WHEN = "when"


def piled(
    frames: Frames,
    frame: Frame,
    home: Frame,
    meaning: Meaning,
    asked: tuple[Any, ...],
    kept: Sequence[str],
    parts: Parts | None,
) -> Frame:
    """Return how many events there are of each meaning of a date, part and combination of the columns that are kept.

    `home` is the list before anything was asked of it, and `asked` what was: a count is made once for all measures that
    ask the same.
    """
    numbered, names = (meaning.by_period, PERIODS) if kept else (meaning.by_days, DAYS)
    for_all = (meaning.table, "days") if not kept else (meaning.table, meaning.by, meaning.window)

    def count() -> Frame:
        whens = [{"date": row["date"], WHEN: number} for number, row in numbered]
        small = frames.once(("whens", *for_all), lambda: small_table(home, whens, ["date"], [WHEN]))
        dated = with_numbers(frame, small, ["date"])
        if parts is None:
            return tallied(dated, [WHEN, *kept], home)
        return tallied(parts.numbered(dated, meaning.dates), [WHEN, UNIT, NAMED, *kept], home)

    where = (parts.level, parts.country) if parts else None
    counts = frames.once(("piled", *for_all, *asked, tuple(kept), where), count)
    key = ("means", meaning.table, meaning.by, meaning.window, bool(kept))
    rows = [{WHEN: number} | {name: row[name] for name in names} for number, row in dict(numbered).items()]
    return with_numbers(counts, frames.once(key, lambda: small_table(home, rows, [WHEN], names)), [WHEN])
