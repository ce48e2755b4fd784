"""Import a file of somebody else's into a study: read it, show what it becomes, check it, write all or nothing."""

import re
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qantar import names
from qantar.build.building import study_folder
from qantar.build.import_rows import Differing, Joined, join_rows
from qantar.build.workplace import workplace
from qantar.build.writing import write_together
from qantar.errors import Problem, StudyProblemsError
from qantar.errors.disk import DiskError
from qantar.errors.imports import ImportRefusedError
from qantar.formats import Asked, Format, Import, find_format
from qantar.formats.workbook_sources import SHEET_COLUMNS, parse_sources, rewritten_sources

if TYPE_CHECKING:
    from qantar.study.study import Study

Progress = Callable[[str], None]
#: Tables in the order in which they are joined: what others name comes first.
_ORDER = ("vocabularies", "places", "place_names", "place_parents", "actors", "events", "reports", "claims", "series")
#: Tables whose rows people delete by hand: what of them a file brings back is told.
_OF_A_LIST = ("events", "claims", "series")


@dataclass
class ImportResult:
    """What an import did, or with `dry_run` or open questions would do: `written` says which."""

    format: str
    file: Path
    name: str
    made: Import
    written: bool = False
    #: Files of the study that are new or changed, relative to it, with their size in bytes.
    files: dict[str, int] = field(default_factory=dict)
    #: Rows by table that were added, that the study had, and those of them that it has otherwise.
    added: dict[str, int] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)
    differing: list[Differing] = field(default_factory=list)
    #: What the study's checks say of the new rows; an error among them keeps everything from being written.
    problems: list[Problem] = field(default_factory=list)

    @property
    def open(self) -> bool:
        """Whether questions must be answered before anything is written."""
        return bool(self.made.questions)


def import_file(  # noqa: PLR0913 - each is an option of the command
    format_: str,
    file: Path | str,
    into: Path | str,
    *,
    name: str | None = None,
    answers: Mapping[str, str] | None = None,
    mapping: Path | str | None = None,
    large: bool | None = None,
    replace: bool = False,
    dry_run: bool = False,
    progress: Progress = lambda _: None,
) -> ImportResult:
    """Read a file as a format of `qantar.formats.FORMATS` and write what it becomes into a study, all or nothing.

    Rows that the study has stay as they are. With `dry_run`, or while a question is open, nothing is written and the
    result says what would be. Raises `ImportFileError` with all that is wrong in the file, and `StudyProblemsError`
    if the study's own checks find errors in what it becomes.
    """
    one, path, study = find_format(format_), Path(file), study_folder(into)
    _look_at(path)
    chosen = _name(name)
    given = _answers(one, answers or {})
    if mapping is not None and not (one.mapped or one.asks_more):
        raise ImportRefusedError.no_mapping(one.id)
    with workplace(study) as work, _room(work) as room:
        from qantar.study.folder import read_study

        progress("reading the study")
        own_words = Path(mapping) if mapping else None
        called = chosen or one.name or _from_file(path)
        asked = Asked(path, read_study(study), called, room, given, own_words, large, replace, progress)
        progress(f"reading {path.name}")
        made = one.read(asked)
        if not made.adds_up:
            msg = f"{one.id}: rows in and rows out do not add up"
            raise AssertionError(msg)
        result = ImportResult(one.id, path, asked.name, made)
        if result.open:
            return result
        result.differing += [Differing(record, columns) for record, columns in made.differing]
        files = _files(study, made, result, replace=replace)
        if files:
            progress("checking the study with the new rows")
            result.problems = _checked(study, files, room)
        result.files = {at: _size(content) for at, content in files.items()}
        if not dry_run:
            _write(study, files, asked.study)
            result.written = bool(files)
    return result


def _look_at(path: Path) -> None:
    try:
        if path.is_dir():
            raise ImportRefusedError.a_folder(path)
        if not path.exists():
            raise ImportRefusedError.no_file(path)
        with path.open("rb"):
            pass
    except OSError as error:
        raise ImportRefusedError.unreadable(path, error.strerror or type(error).__name__) from error


def _name(name: str | None) -> str | None:
    from qantar.study.fields import ID_PATTERN, slug

    if name is not None and not ID_PATTERN.fullmatch(name):
        raise ImportRefusedError.bad_name(name, slug(name))
    return name


def _from_file(path: Path) -> str:
    from qantar.study.fields import slug

    stem = path.name
    while re.search(r"\.[A-Za-z0-9]{1,8}$", stem):
        stem = stem.rpartition(".")[0]
    return slug(stem) or "imported"


def _answers(one: Format, answers: Mapping[str, str]) -> dict[str, str]:
    options = {option.name: option for option in one.options}
    for name, value in answers.items():
        if name not in options and (one.asks_more or f"{name.partition('.')[0]}.COLUMN" in options):
            continue
        if name not in options:
            raise ImportRefusedError.unknown_answer(one.id, name, list(options))
        if options[name].choices and value not in options[name].choices:
            raise ImportRefusedError.unknown_choice(name, value, options[name].choices)
    return {name: option.default for name, option in options.items() if option.default} | dict(answers)


class _room:  # noqa: N801 - used as a word, like a function
    """A folder for what is being made, on the disk of the study, gone afterwards."""

    def __init__(self, work: Path) -> None:
        self.work = work

    def __enter__(self) -> Path:
        # The folder is locked, so what lies there is of an import that was killed.
        for left in self.work.glob("import-*"):
            shutil.rmtree(left, ignore_errors=True)
        self.folder = Path(tempfile.mkdtemp(prefix="import-", dir=self.work))
        return self.folder

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def _files(study: Path, made: Import, result: ImportResult, *, replace: bool) -> dict[str, bytes | Path]:
    """Return every file that is new or changed: the import's own, then the tables that its rows join."""
    files: dict[str, bytes | Path] = {}
    other: list[str] = []
    for at, content in made.files.items():
        place = study / at
        if not place.exists():
            files[at] = content
        elif not _same(place, content):
            # What people edit of a folder is its description: it stays as they left it.
            if at in made.edited or (at.endswith(f"/{names.DATA_FILE}") and not replace):
                continue
            files[at] = content
            if at not in made.grown:
                other.append(at)
    if other and not replace:
        raise ImportRefusedError.there_already(other)
    if made.source:
        files |= _with_source(study, made.source)
    renamed: dict[str, Mapping[str, str]] = {}
    for name in sorted(made.rows, key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER)):
        joined = join_rows(study, name, made.rows[name], renamed)
        renamed[name] = joined.renamed
        _count(name, joined, result)
        if name in _OF_A_LIST and (note := joined.come_in()):
            made.notes.append(note)
        if joined.added:
            files[joined.file] = joined.content
    return files


def _count(name: str, joined: Joined, result: ImportResult) -> None:
    result.added[name] = joined.added
    result.known[name] = joined.known
    result.differing += joined.differing


def _same(place: Path, content: bytes | Path) -> bool:
    if isinstance(content, bytes):
        return place.read_bytes() == content
    import filecmp

    return filecmp.cmp(place, content, shallow=False)


def _with_source(study: Path, source: Mapping[str, str]) -> dict[str, bytes | Path]:
    path = study / names.SOURCES_FILE
    raw = path.read_bytes() if path.exists() else b""
    rows = parse_sources(raw, names.SOURCES_FILE).rows
    if any(row.cells[0] == source["id"] for row in rows):
        return {}
    added = [source.get(name, "") for name in SHEET_COLUMNS]
    return {names.SOURCES_FILE: rewritten_sources(raw, names.SOURCES_FILE, [*rows, added])}


def _checked(study: Path, files: Mapping[str, bytes | Path], room: Path) -> list[Problem]:
    from qantar.build.import_staging import new_problems, stage

    problems = new_problems(study, stage(study, files, room / "study"), room)
    if any(problem.severity == "error" for problem in problems):
        raise StudyProblemsError(problems)
    return problems


def _size(content: bytes | Path) -> int:
    return len(content) if isinstance(content, bytes) else content.stat().st_size


def _write(study: Path, files: Mapping[str, bytes | Path], before: "Study") -> None:
    # A folder of its own is described last, so that a description never speaks of what is not there.
    order: Sequence[str] = sorted(files, key=lambda at: (not isinstance(files[at], Path), at.endswith(".yaml")))
    try:
        write_together({before.path / at: files[at] for at in order})
    except OSError as error:
        raise DiskError.of(error, study) from error
