"""data/NAME/data.yaml: a large list kept as Parquet or CSV; it is described here and never read row by row."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from qantar import names
from qantar.errors import Problem, reading
from qantar.study.fields import Labels, Text, Url, column, one_as_list
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
