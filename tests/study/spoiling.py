"""Spoil the study of Meridia in one place, and say which check finds it and where."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from qantar.errors import CHECKS, Problem
from qantar.study.folder import read_study
from tests.meridia import append, replace, write, write_study

Spoil = Callable[[Path], object]


class Case(NamedTuple):
    """A study is spoiled, and the check finds it at this place, and says this of it."""

    check: str
    at: str
    spoil: Spoil
    says: str = ""


def swap(name: str, old: str, new: str) -> Spoil:
    return lambda study: replace(study, name, old, new)


def add(name: str, row: str) -> Spoil:
    return lambda study: append(study, name, row)


def put(name: str, text: str | bytes) -> Spoil:
    return lambda study: write(study, name, text)


def both(*steps: Spoil) -> Spoil:
    return lambda study: [step(study) for step in steps]


def found(study: Path) -> list[Problem]:
    return read_study(study).problems


def look(case: Case, folder: Path) -> None:
    """Spoil a study as the case says, and see that its check finds that, there, and says it."""
    study = write_study(folder / "meridia")
    case.spoil(study)
    problems = found(study)
    met = [problem for problem in problems if problem.id == case.check]
    places = [f"{problem.file}:{problem.line}:{problem.column}" for problem in met]
    assert case.at in places, [str(problem) for problem in problems]
    said = met[places.index(case.at)]
    assert case.says in f"{said.message} {said.hint}"
    assert said.severity == CHECKS[case.check].severity
