"""data/NAME/data.yaml: a large list kept as Parquet or CSV; it is described here and never read row by row."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from qantar import names
from qantar.errors import Problem, reading
from qantar.study import events
from qantar.study.events import Event
from qantar.study.fields import Labels, Number, Text, Url, Whole, column, one_as_list
from qantar.study.record import Row, Sourced, Table


class DataDescription(Sourced):
    """What a large list holds, and where it comes from."""

    title: Labels = column("Its title.", required=True, translated=True, public=True)
    table: Literal["events", "reports", "claims", "series"] = column(
        "Which table's columns it has.", required=True, public=True
    )
    files: Annotated[tuple[Text, ...], BeforeValidator(one_as_list), Field(min_length=1)] = column(
        "Its files, Parquet or CSV, in the same folder.", required=True, public=True
    )
    description: Text | None = column("What it holds, and what it leaves out.", public=True)
    licence: Text | None = column("What its makers allow, as an SPDX name.", public=True)
    URL: Url | None = column("Where it was fetched.", public=True)
    note: Text | None = column("For the authors alone; never published.")


class ListedEvent(Event):
    """An event of a large list, with what its source says of it in the same row: columns of events and of reports.

    A figure stands as written, and beside it the lowest and highest number that this allows, for the database to
    count with: an end that is not known is empty.
    """

    crowd: Number | None = column("How many took part, as written.", public=True)
    crowd_low: Whole | None = column("The fewest that this allows.", public=True)
    crowd_high: Whole | None = column("The most that this allows.", public=True)
    killed: Number | None = column("How many were killed, as written.", public=True)
    killed_low: Whole | None = column("The fewest that this allows.", public=True)
    killed_high: Whole | None = column("The most that this allows.", public=True)
    injured: Number | None = column("How many were hurt, as written.", public=True)
    injured_low: Whole | None = column("The fewest that this allows.", public=True)
    injured_high: Whole | None = column("The most that this allows.", public=True)
    detained: Number | None = column("How many were held, as written.", public=True)
    detained_low: Whole | None = column("The fewest that this allows.", public=True)
    detained_high: Whole | None = column("The most that this allows.", public=True)


#: The tables whose columns a large list has more of than the table of a study.
LISTED: dict[str, Table] = {"events": replace(events.TABLE, record=ListedEvent)}


@dataclass
class DataSet:
    """A folder of data/: its name, its description and the files that are there."""

    name: str
    record: DataDescription
    files: list[Path]
    row: Row


def look_at_files(found: DataSet, study: Path) -> Iterator[Problem]:
    """Find files that a description names and that are not beside it; note those that are."""
    folder = study / names.DATA_FOLDER / found.name
    for number, name in enumerate(found.record.files):
        at = found.row.at(f"files.{number}" if f"files.{number}" in found.row.columns else "files")
        if name != Path(name).name or name.startswith(".") or not (folder / name).is_file():
            yield reading.missing_data_file(at, name=name)
        else:
            found.files.append(folder / name)


TABLE = Table(
    name="data",
    file=f"{names.DATA_FOLDER}/*/{names.DATA_FILE}",
    record=DataDescription,
    title="Large lists",
    key=(),
    folder_column="data",
)
