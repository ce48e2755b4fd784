"""actors.csv: people, parties, state bodies and groups that rows name; a withheld one is never published."""

from typing import Literal

from qantar.study.fields import Date, Id, Labels, Text, column
from qantar.study.record import Sourced, Table


class Actor(Sourced):
    """Somebody who acts, or speaks, or is acted upon."""

    id: Id = column("How rows name it.", required=True, public=True)
    kind: Literal[
        "person", "party", "movement", "state body", "media", "company", "organisation", "group", "alliance"
    ] = column("What it is.", required=True, public=True)
    label: Labels = column("Its name.", required=True, translated=True, public=True)
    born: Date | None = column("When a person was born.", public=True)
    died: Date | None = column("When a person died.", public=True)
    since: Date | None = column("Since when it exists.", public=True)
    until: Date | None = column("Until when it existed.", public=True)
    tier: Literal["public", "withheld"] = column(
        "public for office-holders and those who act in public; withheld for everybody else.",
        required=True,
        public=True,
    )
    note: Text | None = column("For the authors alone; never published.")


TABLE = Table(name="actors", file="actors.csv", record=Actor, title="People, bodies and groups")
