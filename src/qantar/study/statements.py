"""statements.csv: judgements, not figures: who said what of what."""

from qantar.study.fields import Date, Id, Tag, Text, column
from qantar.study.record import Sourced, Table


class Statement(Sourced):
    """A judgement that somebody made."""

    id: Id = column("How rows and pages name it: [[statements/id]].", required=True, public=True)
    said_by: Text | None = column("Who said it.", refers="actors", public=True)
    said_on: Date | None = column("When they said it.", public=True)
    about: Text | None = column(
        "What it is about, as table/id; windows/NAME for a named period.", refers="*", public=True
    )
    stance: Text | None = column("What the speaker does.", vocabulary="stances", public=True)
    text: Text = column("What they said, in our own words.", required=True, public=True)
    quote: Text | None = column("The speaker's own short words.", public=True)
    language: Tag | None = column("The language of the quote.", public=True)


TABLE = Table(name="statements", file="statements.csv", record=Statement, title="What was said")
