"""recommendations.csv: what somebody advises, whom, what the advice rests on, and what speaks against it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qantar.errors import Problem, arguments
from qantar.study.fields import Id, Text, Texts, column
from qantar.study.record import Sourced, Table

if TYPE_CHECKING:
    from qantar.study.study import Study


class Recommendation(Sourced):
    """One piece of advice."""

    id: Id = column("How rows name it.", required=True, public=True)
    by: Text = column("Who advises.", required=True, refers="actors", whole=True, public=True)
    addressee: Texts = column("Whom they advise.", default=(), refers="actors", whole=True, public=True)
    text: Text = column("What they advise, in our own words.", required=True, public=True)
    area: Text | None = column("What it is about.", vocabulary="areas", public=True)
    rests_on: Texts = column(
        "What it rests on: records as table/id, findings as findings/ID.",
        default=(),
        refers="*",
        findings=True,
        public=True,
    )
    against: Texts = column(
        "What speaks against it or makes it hard: records as table/id, findings as findings/ID.",
        default=(),
        refers="*",
        findings=True,
        public=True,
    )


def check_ground(study: "Study") -> Iterator[Problem]:
    """Find advice that rests on nothing in this study, or on what also speaks against it."""
    for row in study.rows["recommendations"]:
        if not row.record.rests_on:
            yield arguments.rests_on_nothing(row.at("rests_on"), what="the recommendation")
        for place, target in enumerate(row.record.against, 1):
            if target in row.record.rests_on:
                yield arguments.for_and_against(row.at("against"), place=place)


TABLE = Table(
    name="recommendations",
    file="recommendations.csv",
    record=Recommendation,
    title="What is recommended, and to whom",
    checks=(check_ground,),
)
