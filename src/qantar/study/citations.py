"""citations.csv: the works that a row's source itself rests on, and every further source of a row."""

from qantar.study.fields import Text, column
from qantar.study.record import Sourced, Table


class Citation(Sourced):
    """One work that a record rests on, beside the source it was read from."""

    record: Text = column("The record, as table/id.", required=True, refers="*", public=True)
    field: Text | None = column("The column of it that the work is cited for; empty for the whole row.", public=True)
    cites: Text = column("The work that is cited.", required=True, refers="sources", public=True)
    cites_locator: Text | None = column("Where in the cited work.", public=True)


TABLE = Table(
    name="citations",
    file="citations.csv",
    record=Citation,
    title="What the sources of rows rest on",
    key=("record", "field", "cites", "cites_locator"),
)
