"""hypotheses.csv: the explanations that a study weighs against each other."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qantar.errors import Problem, arguments
from qantar.study.fields import Id, Labels, Text, Texts, column
from qantar.study.record import Sourced, Table

if TYPE_CHECKING:
    from qantar.study.study import Study


class Hypothesis(Sourced):
    """One explanation, worded so that evidence could speak against it."""

    id: Id = column("How rows name it.", required=True, public=True)
    label: Labels = column("A few words that name it.", required=True, translated=True, public=True)
    statement: Text = column("What it says, in one sentence that can be wrong.", required=True, public=True)
    mechanism: Text | None = column("How the cause would bring the effect about.", public=True)
    held_by: Texts = column("Who puts it forward.", default=(), refers="actors", public=True)
    excludes: Texts = column("Those that cannot hold if it does.", default=(), refers="hypotheses", public=True)


def check_excludes(study: "Study") -> Iterator[Problem]:
    """Find hypotheses that exclude themselves."""
    for row in study.rows["hypotheses"]:
        if row.record.id in row.record.excludes:
            yield arguments.excludes_itself(row.at("excludes"))


TABLE = Table(
    name="hypotheses",
    file="hypotheses.csv",
    record=Hypothesis,
    title="Explanations",
    checks=(check_excludes,),
)
