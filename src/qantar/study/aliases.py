"""aliases.csv: ids that findings once had, so that links to them still lead somewhere."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qantar.errors import Problem, meaning
from qantar.study.fields import Text, column
from qantar.study.record import Record, Table

if TYPE_CHECKING:
    from qantar.study.study import Study


class Alias(Record):
    """An id that a finding had, and the one it has."""

    old: Text = column("The id that the finding had.", required=True, public=True)
    new: Text = column("The id that it has now.", required=True, public=True)


def check_loops(study: "Study") -> Iterator[Problem]:
    """Find old ids that lead to themselves."""
    new = {row.record.old: row.record.new for row in study.rows["aliases"]}
    done: set[str] = set()
    for row in study.rows["aliases"]:
        way: dict[str, None] = {}
        here: str | None = row.record.old
        while here is not None and here not in way and here not in done:
            way[here] = None
            here = new.get(here)
        if here is not None and here in way:
            steps = list(way)
            yield meaning.alias_loop(row.at("new"), circle=[*steps[steps.index(here) :], here])
        done.update(way)


TABLE = Table(
    name="aliases",
    file="aliases.csv",
    record=Alias,
    title="Ids that findings once had",
    key=("old",),
    checks=(check_loops,),
)
