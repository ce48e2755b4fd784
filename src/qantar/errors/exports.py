"""What can keep a study from being exported: a file that is there, a name, or a program that is not installed."""

from pathlib import Path

from qantar.errors.failures import QantarError


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
    def other_suffix(cls, path: Path, suffix: str) -> "ExportError":
        """Say how a file of this format must be named, so that programs open it."""
        return cls(f"{path} would not open: its name must end in {suffix}", f"write {path.stem}{suffix}")

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
