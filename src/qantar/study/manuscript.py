"""The manuscript that a study goes back to: where it lies. It is read to be audited, and is in no build."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from qantar import names
from qantar.errors import Problem, reading

if TYPE_CHECKING:
    from qantar.study.study import Study

_KEY = "manuscript"


def manuscript_in(folder: Path, said: str) -> Path | None:
    """Return the file that study.yaml names, if it lies in the folder of the study and apart from what is made there.

    >>> manuscript_in(Path("study"), "../elsewhere/thesis.txt") is None
    True
    """
    inside = PurePosixPath(said.replace("\\", "/"))
    if inside.is_absolute() or ".." in inside.parts or "\0" in said or not inside.parts:
        return None
    hidden = any(part.startswith((".", "~$")) for part in inside.parts)
    if hidden or inside.parts[0] == names.BUILD_FOLDER:
        return None
    try:
        path = folder / inside
        return path if path.is_file() and path.resolve().is_relative_to(folder.resolve()) else None
    except (OSError, RuntimeError):  # a loop of links
        return None


def manuscript_named(folder: Path) -> Path | None:
    """Return the manuscript of a study of which nothing was read yet; None where none is named or it is not there."""
    try:
        text = (folder / names.STUDY_FILE).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    if _KEY not in text:
        return None
    from qantar.study.yamlfile import parse_yaml  # a study that names no manuscript does without

    value = parse_yaml(text, names.STUDY_FILE).value
    said = value.get(_KEY) if isinstance(value, dict) else None
    return manuscript_in(folder, said) if isinstance(said, str) else None


def check_manuscript(study: "Study") -> Iterator[Problem]:
    """Find a manuscript that is named and is no file in the folder of the study."""
    said = study.settings.manuscript
    if said and manuscript_in(study.path, said) is None:
        yield reading.no_manuscript(study.settings_row.at(_KEY), name=said)
