"""What can keep a study from being exported: a file that is there, a name, or a program that is not installed."""

from collections.abc import Sequence
from pathlib import Path

from qantar.errors.failures import QantarError
from qantar.errors.problems import did_you_mean


class ExportError(QantarError):
    """A study cannot be put into the file or format that was asked for."""

    exit_code = 2

    @classmethod
    def needs_documents(cls, what: str) -> "ExportError":
        """Say what must be installed for a document to be written."""
        return cls(f"documents are written with {what}, which is not installed", 'pip install "qantar[documents]"')

    @classmethod
    def exists(cls, path: Path) -> "ExportError":
        """Refuse to write over a file that somebody may have edited."""
        return cls(
            f"{path} is already there, and what was written in it would be lost",
            "choose another name, or add --replace",
        )

    @classmethod
    def other_suffix(cls, path: Path, suffix: str, others: Sequence[str] = ()) -> "ExportError":
        """Say how a file of this format must be named, so that programs open it."""
        ends = " or ".join((suffix, *others))
        return cls(f"{path} would not open: its name must end in {ends}", f"write {path.stem}{suffix}")

    @classmethod
    def no_survey(cls, option: str, format_: str) -> "ExportError":
        """Say that an option is about surveys and the format is none of them."""
        return cls(f"{option} is for surveys, and {format_} is of none", f"leave {option} out")

    @classmethod
    def which_survey(cls, surveys: Sequence[str], name: str | None) -> "ExportError":
        """Say that a survey must be named, or that there is none of this name."""
        if not surveys:
            return cls("the study has no survey", "see how one is written or imported: docs/import-surveys.md")
        if name:
            return cls(f"there is no survey called {name!r}", did_you_mean(name, list(surveys)))
        return cls("the study has more than one survey", f"name one: --survey {' or '.join(surveys)}")

    @classmethod
    def no_tables(cls) -> "ExportError":
        """Say that no analysis gave a table of a survey's questions."""
        hint = (
            "add an analysis to analyses.yaml: survey-estimates where single answers are known, else survey-frequencies"
        )
        return cls("no analysis of this study has a table of a survey", hint)

    @classmethod
    def no_questions(cls, survey: str) -> "ExportError":
        """Say that a survey has no questions that may be published."""
        return cls(f"the survey {survey} has no questions that may be published", "the terms of its source decide that")

    @classmethod
    def no_document(cls, option: str, format_: str) -> "ExportError":
        """Say that an option is about documents and the format is none."""
        return cls(f"{option} is for documents, and {format_} is none", f"leave {option} out")


class DocumentFailedError(QantarError):
    """A program that writes documents failed: a fault of Qantar or of that program, and not of the study."""

    @classmethod
    def of(cls, program: str, where: str) -> "DocumentFailedError":
        """Say which program failed; what it says may hold words of the study, and is not repeated."""
        return cls(f"{program} could not write the document ({where})", "nothing was written; please report it")
