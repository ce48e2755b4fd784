"""evidence.csv: what was looked for to test an explanation, whether it was found, and how likely it was each way."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from qantar.errors import Problem, arguments
from qantar.study.circles import circles
from qantar.study.fields import Id, Text, Texts, column
from qantar.study.record import Row, Sourced, Table

if TYPE_CHECKING:
    from qantar.study.study import Study

#: How likely it was to find something, in words that a reader and a method order alike.
Likelihood = Literal["almost certain", "likely", "as likely as not", "unlikely", "almost impossible"]


class Evidence(Sourced):
    """One observation that tells for or against a hypothesis, if it was likelier under one answer than the other."""

    id: Id = column("How rows name it.", required=True, public=True)
    hypothesis: Text = column("The hypothesis it tests.", required=True, refers="hypotheses", public=True)
    rests_on: Texts = column(
        "What shows it: records as table/id, findings as findings/ID.",
        default=(),
        refers="*",
        findings=True,
        public=True,
    )
    looked_for: Text = column(
        "What was looked for; the same words in several rows are one thing.", required=True, public=True
    )
    found: Literal["yes", "partly", "no", "unknown"] | None = column("Whether it was found.", public=True)
    expected_if_true: Likelihood | None = column("How likely one finds it if the hypothesis is true.", public=True)
    expected_if_false: Likelihood | None = column("How likely one finds it if the hypothesis is false.", public=True)
    depends_on: Texts = column(
        "Other evidence that it repeats or follows from, so that it does not count twice.",
        default=(),
        refers="evidence",
        public=True,
    )
    judge: Text | None = column("Who judged how likely it was: a name as in authors of study.yaml.", public=True)
    reason: Text | None = column("Why it was judged so.", public=True)


def check_expectations(study: "Study") -> Iterator[Problem]:
    """Find evidence that is expected one way alone, alike both ways, or judged by nobody."""
    for row in study.rows["evidence"]:
        item: Evidence = row.record
        if item.expected_if_true is None or item.expected_if_false is None:
            field = "expected_if_true" if item.expected_if_true is None else "expected_if_false"
            yield arguments.one_expectation(row.at(field))
            continue
        if item.expected_if_true == item.expected_if_false:
            yield arguments.tells_nothing(row.at("expected_if_false"))
        if item.judge is None or item.reason is None:
            yield arguments.judged_by_nobody(row.at("judge" if item.judge is None else "reason"))


def check_ground(study: "Study") -> Iterator[Problem]:
    """Find evidence that rests on nothing, and evidence that follows from itself.

    What nobody could look at yet rests on nothing.
    """
    for row in study.rows["evidence"]:
        if not row.record.rests_on and row.record.found not in (None, "unknown"):
            yield arguments.rests_on_nothing(row.at("rests_on"), what="the evidence")
    rows = study.index["evidence"]
    places = {id_: row.at("depends_on") for id_, row in rows.items()}
    yield from circles({id_: row.record.depends_on for id_, row in rows.items()}, places)


def check_found(study: "Study") -> Iterator[Problem]:
    """Find one thing that was looked for and is called found in one row and not in another."""
    first: dict[str, Row] = {}
    for row in study.rows["evidence"]:
        before = first.setdefault(row.record.looked_for, row)
        if (before.record.found or "unknown") != (row.record.found or "unknown"):
            yield arguments.found_otherwise(
                row.at("found"), other=before.record.id, found=before.record.found or "unknown"
            )


TABLE = Table(
    name="evidence",
    file="evidence.csv",
    record=Evidence,
    title="What tells for and against each explanation",
    checks=(check_expectations, check_ground, check_found),
)
