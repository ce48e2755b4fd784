"""Laws put together from their rows: each instrument with what it changed, in the order of time."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from qantar.report.attributed import Row
from qantar.report.timescale import first_day

if TYPE_CHECKING:
    from qantar.report.sheet import Site


@dataclass(frozen=True, slots=True)
class Instrument:
    """One law, decree or treaty: its name, when it was made, and one row for each thing that it changed."""

    name: str
    rank: str
    adopted: str
    rows: Sequence[Row]

    @property
    def anchor(self) -> str:
        """How a link names it: by its first row."""
        return str(self.rows[0]["id"])

    @property
    def day(self) -> date | None:
        """The first day on which it can have been adopted, or have been in force."""
        return first_day(self.adopted)

    @property
    def in_force(self) -> str:
        """Since when it holds, where that is told."""
        return next((str(row["in_force"]) for row in self.rows if row.get("in_force")), "")

    @property
    def until(self) -> str:
        """Since when it no longer holds, where that is told of all of it."""
        ends = {str(row.get("until") or "") for row in self.rows}
        return ends.pop() if len(ends) == 1 else ""


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose power or rights grow or shrink: the codes that say so, and its name in a chart."""

    key: str
    grows: str
    shrinks: str
    name: str


#: What the directions that Qantar ships say of whom; a study's own directions have a row of their own.
HOLDERS = (
    Holder("president", "strengthens-president", "weakens-president", "The president"),
    Holder("government", "strengthens-government", "weakens-government", "The government"),
    Holder("parliament", "strengthens-parliament", "weakens-parliament", "Parliament"),
    Holder("courts", "strengthens-courts", "weakens-courts", "Courts"),
    Holder("local", "strengthens-local", "weakens-local", "Local self-government"),
    Holder("person", "strengthens-person", "weakens-person", "A named person"),
    Holder("rivals", "", "weakens-rivals", "Rivals of those in power"),
    Holder("rights", "protects-rights", "limits-rights", "Rights of people"),
)
GROWS, SHRINKS, OTHER_WAY = "grows", "shrinks", "other"
#: The direction of a change by which nobody gains or loses.
NEUTRAL = "neutral"


def instruments_of(site: "Site", ids: Collection[str] | None = None) -> list[Instrument]:
    """Return the instruments of a study in the order of time, those without a date last.

    `ids` chooses: the id of a row stands for its whole instrument, a code of the powers for all that moves it.
    """
    groups: dict[tuple[str, str, str], list[Row]] = {}
    for row in site.published.rows("laws"):
        when = str(row.get("adopted") or row.get("in_force") or "")
        groups.setdefault((str(row.get("instrument") or row["id"]), str(row.get("rank") or ""), when), []).append(row)
    found = [
        Instrument(name, rank, when, kept)
        for (name, rank, when), rows in groups.items()
        if (kept := _chosen(rows, ids))
    ]
    return sorted(found, key=lambda law: (law.day or date.max, law.name))


def _chosen(rows: list[Row], ids: Collection[str] | None) -> list[Row]:
    if ids is None or any(str(row["id"]) in ids for row in rows):
        return rows
    return [row for row in rows if str(row.get("power") or "") in ids]


def way_of(row: Row) -> tuple[str, str]:
    """Return whose power or rights a change moves, and whether they grow or shrink; empty where nobody's do.

    >>> way_of({"direction": "weakens-president"}), way_of({"direction": "neutral"})
    (('president', 'shrinks'), ('', ''))
    """
    direction = str(row.get("direction") or "")
    for holder in HOLDERS:
        if direction and direction in (holder.grows, holder.shrinks):
            return holder.key, GROWS if direction == holder.grows else SHRINKS
    return ("", "") if direction in ("", NEUTRAL) else (direction, OTHER_WAY)
