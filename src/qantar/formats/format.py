"""What a format of import is: a name, what it reads, what may be asked of it, and the function that reads a file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qantar.formats.imported import Import

if TYPE_CHECKING:
    from qantar.study.study import Study


def _silent(_: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something that a user may, or must, say of a file: `--answer NAME=VALUE`."""

    name: str
    what: str
    choices: tuple[str, ...] = ()
    default: str = ""


@dataclass(frozen=True)
class Asked:
    """What a format is asked to do: read a file for a study under a name; nothing is written into the study.

    `answers` holds what the user said, by the name of an option. `work` is a folder for what is too large for
    memory: a file that a reader leaves there and names in its `Import` is moved into the study.
    """

    file: Path
    study: "Study"
    name: str
    work: Path
    answers: Mapping[str, str] = field(default_factory=dict)
    #: A file that says how to read: for any CSV the mapping of its columns, for a survey its questionnaire.
    mapping: Path | None = None
    #: Whether the rows go to data/NAME even where they are few; None leaves it to the format.
    large: bool | None = None
    #: Whether a list that the study has goes, and only the rows of this file stay.
    replace: bool = False
    progress: Callable[[str], None] = _silent


@dataclass(frozen=True, slots=True)
class Format:
    """One format of `qantar import`: what it is called, what it reads and becomes, its options, and its reader.

    `read` takes what was asked and returns an `Import`, or raises an `ImportFileError` that says all that is wrong.
    """

    id: str
    title: str
    #: The files it reads, in one sentence.
    reads: str
    #: Where its rows go.
    writes: str
    read: Callable[[Asked], Import]
    options: tuple[Option, ...] = ()
    #: Whether it also asks what only the file shows, such as the type of each question: its reader looks at the names.
    asks_more: bool = False
    #: What its list is called where the user gives no name; empty for the name of the file. A list that everybody
    #: gets from one place has one name, so that its next file joins the rows of the last.
    name: str = ""
    #: Whether it takes rows of the user's own for its words, with --mapping.
    mapped: bool = False
