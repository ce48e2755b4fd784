"""Outlets put together from their rows: who founded, owned, led and ended each, and what was done to it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from qantar.report.attributed import Row
from qantar.report.mentions import ancestry
from qantar.report.timescale import first_day

if TYPE_CHECKING:
    from qantar.report.sheet import Site

#: The kind of actors that are outlets.
MEDIA = "media"
#: Groups of ties in the order of an outlet's life: their heading, and the families of relations in them.
GROUPS = (
    ("Founded by", ("founding",)),
    ("Owners and money", ("property",)),
    ("Who led and made it", ("office", "media-work")),
    ("Names and successors", ("succession",)),
    ("Admitted or refused", ("registration",)),
    ("Closed, banned, suspended", ("ending",)),
)
#: Ties that say nothing of an outlet's own life: where somebody once worked.
_ASIDE = frozenset({"belonging", "personnel", "kinship"})
#: Where rows tell what was done to an outlet: cases about it, events against it.
_DONE_TO = (("cases", "person"), ("events", "target"))


@dataclass(frozen=True, slots=True)
class OutletTie:
    """A tie of an outlet, with the families of its relation."""

    row: Row
    families: frozenset[str]

    @property
    def day(self) -> date | None:
        """The first day that is known of it."""
        return first_day(self.row.get("since")) or first_day(self.row.get("until"))


@dataclass(frozen=True, slots=True)
class Outlet:
    """One outlet with its ties, the cases about it and the events against it."""

    row: Row
    ties: Sequence[OutletTie]
    cases: Sequence[Row]
    events: Sequence[Row]

    @property
    def id(self) -> str:
        """How rows name it."""
        return str(self.row["id"])

    @property
    def begins(self) -> date:
        """The first day of it that is known; the last of all days where none is."""
        days = [first_day(self.row.get("since")), first_day(self.row.get("until")), *(tie.day for tie in self.ties)]
        return min((day for day in days if day), default=date.max)

    @property
    def told(self) -> bool:
        """Whether more is known of it than its name."""
        return bool(self.ties or self.cases or self.events or self.row.get("since") or self.row.get("until"))

    def grouped(self) -> list[tuple[str, list[OutletTie]]]:
        """Return its ties by what they say of its life, each group in the order of time."""
        found = [(name, [tie for tie in self.ties if tie.families & set(families)]) for name, families in GROUPS]
        known = {str(tie.row["id"]) for _, ties in found for tie in ties}
        found.append(("Other ties", [tie for tie in self.ties if str(tie.row["id"]) not in known]))
        return [
            (name, sorted(ties, key=lambda tie: (tie.day or date.max, str(tie.row["id"]))))
            for name, ties in found
            if ties
        ]


def outlets_of(site: "Site", ids: Collection[str] | None = None) -> list[Outlet]:
    """Return the outlets of a study (or those of `ids`) in the order in which they begin; those without a day last."""
    found = [
        Outlet(row, _ties(site, str(row["id"])), *(site.mentions(*where, str(row["id"])) for where in _DONE_TO))
        for row in site.published.rows("actors")
        if row.get("kind") == MEDIA and (ids is None or row["id"] in ids)
    ]
    return sorted(found, key=lambda outlet: (outlet.begins, outlet.id))


def _ties(site: "Site", outlet: str) -> list[OutletTie]:
    rows = [*site.mentions("ties", "subject", outlet), *site.mentions("ties", "object", outlet)]
    ties = [OutletTie(row, frozenset(ancestry(site, "relations", row.get("relation")))) for row in rows]
    return [tie for tie in ties if not tie.families & _ASIDE]
