"""cases.csv: prosecutions, attacks, deaths, bans: whom each concerns, what was alleged, and how it ended."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qantar.errors import Problem, actors
from qantar.study.fields import Id, Labels, Text, column
from qantar.study.record import Sourced, Table

if TYPE_CHECKING:
    from qantar.study.study import Study


class Case(Sourced):
    """One case. What happened in it stands in its steps, who says what of it in its versions."""

    id: Id = column("How rows name it.", required=True, public=True)
    person: Text = column(
        "Whom it concerns: a person, or an outlet, a party, a group.",
        required=True,
        refers="actors",
        whole=True,
        public=True,
    )
    kind: Text = column("What kind of case it is.", required=True, vocabulary="case_kinds", public=True)
    label: Labels = column(
        "What it is about, in one plain clause that finds nobody guilty.", default={}, translated=True, public=True
    )
    charge: Text | None = column("What those who prosecute say was done.", public=True)
    article: Text | None = column("The article of the law that they name.", public=True)
    outcome: Text | None = column("How it ended, or how it stood when the source was written.", public=True)


def check_answer(study: "Study") -> Iterator[Problem]:
    """Find cases in which something is alleged, and neither the accused nor a court is heard."""
    alleged: set[str] = set()
    heard: set[str] = set()
    for row in study.rows["case_versions"]:
        alleged.add(row.record.case)
        if row.record.accused_response is not None:
            heard.add(row.record.case)
    for row in study.rows["cases"]:
        case: Case = row.record
        if (case.charge is not None or case.id in alleged) and case.outcome is None and case.id not in heard:
            yield actors.accused_not_heard(row.at("outcome"))


TABLE = Table(
    name="cases",
    file="cases.csv",
    record=Case,
    title="Prosecutions, attacks, deaths and bans",
    checks=(check_answer,),
)
