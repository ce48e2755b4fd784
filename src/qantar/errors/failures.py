"""The exceptions that end a command, each with the exit code it promises."""

from collections.abc import Sequence
from pathlib import Path

from qantar.errors.problems import Problem, did_you_mean


class QantarError(Exception):
    """Something a user can mend; the message says what is wrong and the hint says how."""

    exit_code = 3

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(QantarError):
    """A command or function was called with something it cannot take."""

    exit_code = 2

    @classmethod
    def unknown(cls, what: str, value: str, choices: Sequence[str]) -> "UsageError":
        """Say that a method, check or page of this name does not exist, and name the nearest."""
        return cls(f"there is no {what} called {value!r}", did_you_mean(value, choices))

    @classmethod
    def would_replace(cls, folder: Path) -> "UsageError":
        """Refuse to replace a folder that Qantar did not make."""
        return cls(
            f"{folder} holds files that Qantar did not make, so it is left alone",
            "choose another folder with --out, or move the files away first",
        )


class NotAStudyError(QantarError):
    """The path given is not a study folder."""

    exit_code = 2

    @classmethod
    def missing(cls, path: Path) -> "NotAStudyError":
        """Say that there is no such folder."""
        return cls(f"there is no folder {path}", "check the spelling, or start a study with: qantar new NAME")

    @classmethod
    def not_a_folder(cls, path: Path) -> "NotAStudyError":
        """Say that the path is a file."""
        return cls(f"{path} is a file, and a study is a folder", "give the folder that holds study.yaml")

    @classmethod
    def no_study_yaml(cls, path: Path) -> "NotAStudyError":
        """Say that the folder lacks study.yaml."""
        return cls(
            f"{path} is not a study: it has no study.yaml",
            "start one with: qantar new NAME, or give the folder that holds study.yaml",
        )


class StudyProblemsError(QantarError):
    """A study has errors, so what was asked for was not done; `problems` lists all of them."""

    exit_code = 1

    def __init__(self, problems: Sequence[Problem]) -> None:
        errors = [problem for problem in problems if problem.severity == "error"]
        count = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
        super().__init__(f"the study has {count}", "see each with: qantar check STUDY")
        self.problems = list(problems)
