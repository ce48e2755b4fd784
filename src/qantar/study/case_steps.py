"""case_steps.csv: what happened in each case, step by step."""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qantar.errors import Problem, actors
from qantar.study.fields import Date, Id, Labels, Text, column
from qantar.study.record import Row, Sourced, Table
from qantar.study.validity import surely_before
from qantar.study.vocabularies import ancestry

if TYPE_CHECKING:
    from qantar.study.study import Study

#: The first of these steps is never before the first of those, in one case.
IN_ORDER = (
    ("charge", "trial"),
    ("charge", "sentence"),
    ("trial", "sentence"),
    ("trial", "acquittal"),
    ("sentence", "appeal"),
    ("sentence", "pardon"),
    ("detention", "release"),
    ("ban", "ban-lifted"),
)
#: Steps for which a person must be there and alive, and a body must not have ended.
THERE = frozenset({"detention", "release", "attack", "departure", "search"})


class CaseStep(Sourced):
    """One thing that was done, or happened, in a case."""

    id: Id = column("How rows name it.", required=True, public=True)
    case: Text = column("The case it belongs to.", required=True, refers="cases", public=True)
    date: Date | None = column("When.", public=True)
    step: Text = column("What kind of step it is.", required=True, vocabulary="steps", public=True)
    body: Text | None = column("Who did it: the court, the police.", refers="actors", whole=True, public=True)
    label: Labels = column("What happened, in one plain clause.", default={}, translated=True, public=True)


def check_life(study: "Study") -> Iterator[Problem]:
    """Find steps before somebody was born or something was founded, and arrests of the dead."""
    for row in study.rows["case_steps"]:
        step: CaseStep = row.record
        case = study.row("cases", step.case)
        actor = study.row("actors", case.record.person) if case is not None else None
        if actor is None or step.date is None:
            continue
        begun, ended = actor.record.born or actor.record.since, actor.record.died or actor.record.until
        public = actor.record.tier == "public"
        if surely_before(step.date, begun):
            yield actors.step_before_life(row.at("date"), begun=begun.text if public else "")
        elif surely_before(ended, step.date) and THERE & ancestry(study, "steps", step.step):
            yield actors.step_after_life(row.at("date"), ended=ended.text if public else "")


def check_order(study: "Study") -> Iterator[Problem]:
    """Find cases whose steps come in an order that courts do not know."""
    first: dict[str, dict[str, Row]] = defaultdict(dict)
    for row in study.rows["case_steps"]:
        if row.record.date is None:
            continue
        for code in ancestry(study, "steps", row.record.step):
            known = first[row.record.case].setdefault(code, row)
            if surely_before(row.record.date, known.record.date):
                first[row.record.case][code] = row
    for steps in first.values():
        for earlier, later in IN_ORDER:
            one, other = steps.get(earlier), steps.get(later)
            if one is not None and other is not None and surely_before(other.record.date, one.record.date):
                yield actors.steps_out_of_order(
                    other.at("date"), earlier=earlier, later=later, first=str(one.at("date"))
                )


TABLE = Table(
    name="case_steps",
    file="case_steps.csv",
    record=CaseStep,
    title="What happened in each case",
    checks=(check_life, check_order),
)
