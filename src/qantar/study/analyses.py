"""analyses.yaml: the runs of methods; the id of a run begins the id of each of its findings."""

from typing import Any

from qantar import names
from qantar.study.fields import Id, Text, column
from qantar.study.record import Record, Table


class Analysis(Record):
    """One run of a method."""

    id: Id = column("Begins the id of each finding.", required=True)
    method: Text = column("The method: an id that `qantar methods` lists.", required=True)
    settings: dict[str, Any] = column("What the method is told; `qantar methods ID` says what it takes.", default={})


# Whether the method and its settings exist is checked where methods are known: in building.
TABLE = Table(
    name="analyses", file=names.ANALYSES_FILE, record=Analysis, title="Questions put to the rows", private=True
)
