"""A study as an import would leave it: every file but the new ones is a link, so that it can be checked before."""

from collections.abc import Mapping
from pathlib import Path

from qantar import names
from qantar.errors import Problem
from qantar.study.folder import read_study
from qantar.tables.data import read_data

#: What is not read as part of a study.
_LEFT_OUT = frozenset({names.WORK_FOLDER, names.BUILD_FOLDER, ".git"})


def stage(study: Path, files: Mapping[str, bytes | Path], folder: Path) -> Path:
    """Make a folder that reads as the study with these files in it, and return it."""
    _link(study.resolve(), folder, {tuple(name.split("/")) for name in files})
    for name, content in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            place.write_bytes(content)
        else:
            place.symlink_to(content.resolve())
    return folder


def _link(source: Path, target: Path, new: set[tuple[str, ...]]) -> None:
    target.mkdir(parents=True, exist_ok=True)
    if not source.is_dir():
        return
    for entry in sorted(one.name for one in source.iterdir()):
        inside = {parts[1:] for parts in new if parts[0] == entry}
        if entry in _LEFT_OUT or () in inside:
            continue
        if inside and (source / entry).is_dir():
            _link(source / entry, target / entry, inside)
        else:
            (target / entry).symlink_to(source / entry)


def new_problems(study: Path, staged: Path, work: Path) -> list[Problem]:
    """Return what the study's own checks find in the staged study and do not find in it as it is."""
    before = {_same(problem) for problem in _problems(study, work)}
    return [problem for problem in _problems(staged, work) if _same(problem) not in before]


def _same(problem: Problem) -> tuple[str, int, int, str, str]:
    return problem.file, problem.line, problem.column, problem.id, problem.message


def _problems(folder: Path, work: Path) -> list[Problem]:
    study = read_study(folder)
    return [*study.problems, *read_data(study, work).problems]
