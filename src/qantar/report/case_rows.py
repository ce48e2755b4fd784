"""Cases put together from their rows: the steps in the order of time, and what each side says, point by point."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from qantar.report.attributed import Row
from qantar.report.case_signs import sign_of_step
from qantar.report.mentions import parts_of
from qantar.report.timescale import read_when
from qantar.report.timesigns import Sign
from qantar.values.dates import Edtf

if TYPE_CHECKING:
    from qantar.report.sheet import Site


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a case: its row, its sign, and between which days it was, as far as that is known."""

    row: Row
    sign: Sign
    when: Edtf | None

    @property
    def first(self) -> date | None:
        """The first day it can have been."""
        return self.when.earliest if self.when else None

    @property
    def last(self) -> date | None:
        """The last day it can have been."""
        return self.when.latest if self.when else None


@dataclass(frozen=True, slots=True)
class Point:
    """One disputed point: what the state says of it, and what others say."""

    text: str
    official: Sequence[Row]
    others: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Case:
    """One case with its steps and its disputed points."""

    row: Row
    steps: Sequence[Step]
    points: Sequence[Point]

    @property
    def id(self) -> str:
        """How rows name it."""
        return str(self.row["id"])

    @property
    def dated(self) -> Sequence[Step]:
        """The steps of which some day is known."""
        return [step for step in self.steps if step.first or step.last]

    @property
    def begins(self) -> date:
        """The first day of it that is known; the last of all days where none is."""
        return min((step.first or step.last or date.max for step in self.dated), default=date.max)

    @property
    def versions(self) -> Sequence[Row]:
        """All that is said of it."""
        return [row for point in self.points for row in (*point.official, *point.others)]

    def own(self, version: Row) -> bool:
        """Tell whether a version is that of the one whom the case concerns."""
        return str(self.row.get("person")) in parts_of(version.get("asserted_by"))


def cases_of(site: "Site", ids: Collection[str] | None = None) -> list[Case]:
    """Return the cases of a study (or those of `ids`) in the order in which they begin; those without a day last."""
    rows = site.published.rows("cases")
    chosen = rows if ids is None else [row for id_ in ids if (row := site.published.row("cases", id_))]
    found = [
        Case(
            row,
            _in_order(site, site.mentions("case_steps", "case", str(row["id"]))),
            _points(site.mentions("case_versions", "case", str(row["id"]))),
        )
        for row in chosen
    ]
    return sorted(found, key=lambda case: (case.begins, case.id))


def _in_order(site: "Site", rows: Sequence[Row]) -> list[Step]:
    steps = [Step(row, sign_of_step(site, str(row.get("step") or "")), read_when(row.get("date"))) for row in rows]
    return sorted(steps, key=_order)


def _order(step: Step) -> tuple[date, date]:
    return (step.first or step.last or date.max, step.last or step.first or date.max)


def _points(rows: Sequence[Row]) -> list[Point]:
    """Return the versions by point: first those on which the state is heard, then those on which most is said."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(" ".join(str(row.get("disputed_point") or "").split()).casefold(), []).append(row)
    points = [
        Point(
            str(told[0].get("disputed_point") or ""),
            [row for row in told if row.get("official") == "yes"],
            [row for row in told if row.get("official") != "yes"],
        )
        for told in found.values()
    ]
    return sorted(points, key=lambda point: (not point.official, -len(point.others), point.text))
