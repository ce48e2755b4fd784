"""Build a study: a folder that can be published, new and whole, or as it was.

Only the standard library is imported here; the work itself is in `making`, which is imported when there is some.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qantar import names
from qantar.build.key import INPUT_FOLDERS, build_key
from qantar.build.last import remember, still_there
from qantar.build.staging import place_of, refuse_foreign, staging
from qantar.build.workplace import workplace
from qantar.errors import NotAStudyError, Problem, UsageError
from qantar.errors.disk import DiskError
from qantar.tables.engines import DUCKDB, look_for

Progress = Callable[[str], None]


@dataclass(frozen=True)
class BuildResult:
    """A finished build: where it lies, its site, its id, and whether anything had to be done (`fresh`).

    `problems` are the warnings and notes of the study, as `as_json` gives them; `counts` its rows by table.
    """

    out: Path
    site: Path
    build_id: str
    fresh: bool
    problems: list[dict[str, Any]]
    counts: Mapping[str, int]


def study_folder(path: Path | str) -> Path:
    """Return the folder of a study, or raise a `NotAStudyError` that says what it is instead."""
    folder = Path(path)
    if folder.name == names.STUDY_FILE and folder.is_file():
        folder = folder.parent
    try:
        if not folder.exists():
            raise NotAStudyError.missing(folder)
        if not folder.is_dir():
            raise NotAStudyError.not_a_folder(folder)
        if not (folder / names.STUDY_FILE).exists():
            raise NotAStudyError.no_study_yaml(folder)
    except OSError as error:  # a loop of links, or a folder that may not be looked into
        raise NotAStudyError(f"{folder} cannot be read: {error.strerror}", "check its permissions and links") from None
    return folder


def build(
    path: Path | str,
    out: Path | str | None = None,
    progress: Progress = lambda _: None,
    engine: str = DUCKDB,
) -> BuildResult:
    """Build a study into a folder (its own `build` unless `out` says another) and return what was made.

    `engine` is what measures the lists under data/: `duckdb`, or `spark` (with the extra of that name). Both give the
    same numbers, so the build and its id are the same.
    Raises `StudyProblemsError` with all problems when the study has errors; then nothing is written. What
    was in the folder before is replaced in one step, and only if Qantar made it.
    """
    study = study_folder(path)
    look_for(engine)
    target = place_of(Path(out) if out is not None else study / names.BUILD_FOLDER)
    _refuse_inside(study, target)
    refuse_foreign(target)
    with workplace(study) as work:
        key = build_key(study, work)
        if last := still_there(work, target, key):
            return _result(target, key, False, last.said)
        said = _make(study, work, target, key, progress, engine)
        remember(work, target, key, said)
    return _result(target, key, True, said)


def _make(study: Path, work: Path, target: Path, key: str, progress: Progress, engine: str) -> dict[str, Any]:
    from qantar.build.making import look, write  # heavy
    from qantar.build.published_before import read_published, remember_published

    seen = look(study, work, progress, engine)
    if build_key(study, work) != key:
        raise DiskError.changed_meanwhile()
    try:
        with staging(target) as stage:
            write(seen, stage.folder, key, work, progress)
            if not target.is_relative_to(work.resolve()):  # what is looked at while it is written is not published
                remember_published(work, read_published(study), seen.findings.items)
            stage.finish()
    except OSError as error:
        raise DiskError.of(error, target) from error
    return {"problems": as_json(seen.problems), "counts": dict(seen.counts)}


def as_json(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    """Return problems as `--format json` gives them."""
    order = ("id", "severity", "file", "line", "column", "message", "hint")
    return [{name: getattr(problem, name) for name in order} for problem in problems]


def _refuse_inside(study: Path, target: Path) -> None:
    """Keep a build out of the folders that a study is read from."""
    if target == (study / names.WORK_FOLDER / names.SERVE_FOLDER).resolve():
        return  # what is being looked at while it is written
    for folder in (*INPUT_FOLDERS, names.WORK_FOLDER):
        if target.is_relative_to((study / folder).resolve()):
            raise UsageError(f"{target} is in the folder {folder} of the study", "choose another folder with --out")


def _result(target: Path, key: str, fresh: bool, said: Mapping[str, Any]) -> BuildResult:
    return BuildResult(target, target / names.SITE_FOLDER, key, fresh, list(said["problems"]), said["counts"])
