"""The rows that a finding rests on, and the sources that these name."""

from collections.abc import Iterable

from qantar.findings import MOST_IDS, Input, SourceRef, digest
from qantar.tables.frames import Frames, Row


def input_of(frames: Frames, table: str, rows: Iterable[Row], where: str) -> Input:
    """Describe rows of a table as the input of a finding: how many, their digest, and the first hundred ids.

    >>> rows = [{"id": "march"}, {"id": "strike"}]
    >>> found = input_of(Frames({"events": rows}), "events", rows, "all")
    >>> found.count, found.ids
    (2, ('march', 'strike'))
    """
    chosen = list(rows)
    ids = sorted(frames.id_of(table, row) for row in chosen)[:MOST_IDS]
    return Input(table, where, len(chosen), digest(chosen), tuple(ids))


def sources_of(rows: Iterable[Row]) -> tuple[SourceRef, ...]:
    """Return the sources that rows name, each place once, in order.

    >>> sources_of([{"source": "diary", "locator": "page 3"}, {"source": "diary", "locator": "page 3"}, {}])
    (SourceRef(source='diary', locator='page 3'),)
    """
    found = {SourceRef(str(row["source"]), str(row.get("locator") or "")) for row in rows if row.get("source")}
    return tuple(sorted(found))
