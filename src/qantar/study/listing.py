"""What lies in a study folder: the surveys, data sets and pages there are, and what nothing reads."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qantar import names
from qantar.errors import At, Problem, nearest, reading
from qantar.study.fields import ID_PATTERN, slug

if TYPE_CHECKING:
    from qantar.study.study import Study

#: Folders whose entries are studied one by one, with what an entry must be.
FOLDERS = (names.SURVEYS_FOLDER, names.DATA_FOLDER, names.PAGES_FOLDER)
#: What may lie in a study without a word: what people and their tools keep beside their data.
QUIET_NAMES = ("readme", "license", "licence", "citation", "makefile", "changelog", "authors")
QUIET_ENDINGS = (".py", ".r", ".sh", ".do", ".sql", ".ipynb", ".bak", ".txt")


@dataclass
class Listing:
    """The names in a study folder, those in its three folders, and what could not be listed."""

    root: list[str] = field(default_factory=list)
    inside: dict[str, list[str]] = field(default_factory=dict)
    surveys: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def shown(name: str) -> str:
    r"""Return a file name as a message can show it: bytes that are no text and signs that move the cursor become ?.

    >>> shown("a\nb")
    'a?b'
    """
    text = os.fsencode(name).decode("utf-8", "replace")
    return "".join(sign if sign.isprintable() else "?" for sign in text)


def list_folder(folder: Path) -> Listing:
    """Return what lies in a study folder. Nothing is followed deeper, so no link leads in a circle."""
    found = Listing()
    found.root = _names(folder, ".", found.problems)
    for name in FOLDERS:
        if name in found.root:
            found.inside[name] = _names(folder / name, name, found.problems)
    for name in (names.SURVEYS_FOLDER, names.DATA_FOLDER):
        into = found.surveys if name == names.SURVEYS_FOLDER else found.data
        for entry in found.inside.get(name, ()):
            if not _is_folder(folder / name / entry):
                continue
            if ID_PATTERN.fullmatch(entry):
                into.append(entry)
                found.inside[f"{name}/{entry}"] = _names(folder / name / entry, f"{name}/{entry}", found.problems)
            else:
                found.problems.append(reading.bad_folder_name(At(f"{name}/{shown(entry)}"), near=slug(entry)))
    for entry in found.inside.get(names.PAGES_FOLDER, ()):
        if entry.lower().endswith(".md"):
            found.pages.append(entry)
    return found


def _is_folder(path: Path, holding: str = "") -> bool:
    """Say whether there is a folder, `holding` a file; of what may not be looked into nothing can be said."""
    try:
        return path.is_dir() and (not holding or (path / holding).exists())
    except OSError:
        return False


def _names(folder: Path, name: str, problems: list[Problem]) -> list[str]:
    """Return the names in a folder in order, hidden ones left out."""
    try:
        if not _is_folder(folder):
            problems.append(reading.not_a_folder(At(name)))
            return []
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries if not entry.name.startswith((".", "~$")))
    except OSError as error:
        problems.append(reading.cannot_read(At(name), why=error.strerror or type(error).__name__))
        return []


def unknown_files(study: "Study", listing: Listing) -> Iterator[Problem]:
    """Find files and folders that nothing reads, and those that are probably misnamed."""
    root = [table.file for table in study.tables if "*" not in table.file]
    root += [names.STUDY_FILE, names.SHAPES_FILE, names.MAPPINGS_FOLDER]
    archived = _kept_private(study)
    for entry in listing.root:
        is_build = entry == names.BUILD_FOLDER or _is_folder(study.path / entry, names.MANIFEST_FILE)
        if entry not in (*root, *FOLDERS) and entry not in archived and not is_build:
            yield from _unread(shown(entry), entry, [*root, *FOLDERS])
    in_survey = [table.file.rpartition("/")[2] for table in study.tables if table.file.startswith(names.SURVEYS_FOLDER)]
    for name in listing.surveys:
        place = f"{names.SURVEYS_FOLDER}/{name}"
        for entry in listing.inside[place]:
            if entry not in in_survey:
                yield from _unread(f"{place}/{shown(entry)}", entry, in_survey)
    for name in listing.data:
        place = f"{names.DATA_FOLDER}/{name}"
        named = {file for found in study.data if found.name == name for file in found.record.files}
        for entry in listing.inside[place]:
            if entry != names.DATA_FILE and entry not in named:
                yield from _unread(f"{place}/{shown(entry)}", entry, [names.DATA_FILE])
    for name in FOLDERS:
        folders = name != names.PAGES_FOLDER
        for entry in listing.inside.get(name, ()):
            if entry not in listing.pages and not (folders and _is_folder(study.path / name / entry)):
                yield from _unread(f"{name}/{shown(entry)}", entry, [])


def _kept_private(study: "Study") -> set[str]:
    """Return the files and folders that hold archived copies of sources and the study's manuscript."""
    files = [row.record.archive.file for row in study.rows["sources"] if row.record.archive]
    return {_first_part(file) for file in (*files, study.settings.manuscript) if file}


def _unread(file: str, entry: str, known: list[str]) -> Iterator[Problem]:
    low = entry.lower()
    if low.startswith(QUIET_NAMES) or low.endswith(QUIET_ENDINGS):
        return
    near = nearest(low, known, 1)
    # survey.yml for survey.yaml; events.xlsx for events.csv is another matter, and only near in name.
    if near and (low == near[0] or low.rpartition(".")[2] in ("csv", "yaml", "yml", "geojson", "json", low)):
        yield reading.misnamed_file(At(file), meant=near[0])
    else:
        yield reading.unknown_file(At(file))


def _first_part(path: str) -> str:
    return path.replace("\\", "/").removeprefix("./").partition("/")[0]
