"""commitments.csv: what somebody in power promised, and what became of it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from qantar.errors import Problem, arguments
from qantar.study.fields import Date, Id, Text, column
from qantar.study.record import Sourced, Table
from qantar.study.validity import surely_before

if TYPE_CHECKING:
    from qantar.study.study import Study

#: What becomes of a promise is a judgement, except that nobody knows or that there is still time.
JUDGED = frozenset({"kept", "partly kept", "broken"})


class Commitment(Sourced):
    """One promise, of one thing that one can see kept or broken."""

    id: Id = column("How rows name it.", required=True, public=True)
    by: Text = column("Who promised.", required=True, refers="actors", whole=True, public=True)
    date: Date | None = column("When.", public=True)
    promise: Text = column("What was promised, in our own words.", required=True, public=True)
    area: Text | None = column("What it is about.", vocabulary="areas", public=True)
    status: Literal["kept", "partly kept", "broken", "open", "not known"] = column(
        "What became of it by status_date.", default="not known", public=True
    )
    status_date: Date | None = column("The day as of which that is so.", public=True)
    reason: Text | None = column("What shows it; needed where it is kept, partly kept or broken.", public=True)


def check_status(study: "Study") -> Iterator[Problem]:
    """Find promises judged without a reason or a day, or judged before they were made."""
    for row in study.rows["commitments"]:
        made: Commitment = row.record
        if made.status in JUDGED and made.reason is None:
            yield arguments.status_without_reason(row.at("reason"), status=made.status)
        if made.status != "not known" and made.status_date is None:
            yield arguments.status_without_date(row.at("status_date"), status=made.status)
        elif made.date is not None and surely_before(made.status_date, made.date):
            said = made.status_date.text if made.status_date else ""
            yield arguments.status_before_promise(row.at("status_date"), promised=made.date.text, judged=said)


TABLE = Table(
    name="commitments",
    file="commitments.csv",
    record=Commitment,
    title="What was promised, and what became of it",
    checks=(check_status,),
)
