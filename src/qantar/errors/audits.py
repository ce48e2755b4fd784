"""What can be wrong with the files that go with an audit."""

from pathlib import Path

from qantar.errors.failures import QantarError


class BaselineError(QantarError):
    """The list of accepted discrepancies cannot be read or written."""

    exit_code = 2

    @classmethod
    def unreadable(cls, path: Path, why: str) -> "BaselineError":
        """Say that the list cannot be read."""
        return cls(f"the list {path} cannot be read: {why}", "make one with: qantar audit FILE --write-baseline LIST")

    @classmethod
    def unwritable(cls, path: Path, why: str) -> "BaselineError":
        """Say that a file cannot be written."""
        return cls(f"{path} cannot be written: {why}", "choose another place")


class CopyError(QantarError):
    """A page or a copy with comments cannot be written."""

    exit_code = 2

    @classmethod
    def failed(cls, path: Path, why: str) -> "CopyError":
        """Say what stood in the way of a copy."""
        return cls(f"{path} cannot be written: {why}", "choose another place, or save the manuscript again in Word")

    @classmethod
    def unwritable(cls, path: Path, why: str) -> "CopyError":
        """Say what stood in the way of a page."""
        return cls(f"{path} cannot be written: {why}", "choose another place")
