"""What can be wrong with a manuscript that is to be audited, as a file."""

from pathlib import Path

from qantar.errors.failures import QantarError


class ManuscriptError(QantarError):
    """A manuscript cannot be read."""

    exit_code = 2

    @classmethod
    def missing(cls, path: Path) -> "ManuscriptError":
        """Say that there is no such file."""
        return cls(f"there is no file {path}", "check the spelling, and the folder you are in")

    @classmethod
    def not_a_file(cls, path: Path) -> "ManuscriptError":
        """Say that a folder or a device was given."""
        return cls(f"{path} is not a file", "give one manuscript: text, Markdown, .docx or PDF")

    @classmethod
    def unreadable(cls, path: Path, why: str) -> "ManuscriptError":
        """Say what the system refused."""
        return cls(f"{path} cannot be read: {why}", "look at its permissions")

    @classmethod
    def empty(cls, path: Path) -> "ManuscriptError":
        """Say that there is no text in the file."""
        return cls(f"{path} holds no text", "is it the right file?")

    @classmethod
    def too_large(cls, path: Path, size: int, largest: int) -> "ManuscriptError":
        """Refuse a file larger than any book."""
        return cls(
            f"{path} has {size // 1024**2:,} MB, and at most {largest // 1024**2:,} are read",
            "is it the right file? Otherwise save its text alone, without pictures",
        )

    @classmethod
    def unpacks_too_far(cls, path: Path, largest: int) -> "ManuscriptError":
        """Refuse a packed file that would fill the memory."""
        return cls(
            f"{path} would unpack to more than {largest // 1024**2:,} MB, so it is not opened",
            "open it in Word or LibreOffice and save it again, or save its text alone",
        )

    @classmethod
    def too_many_pages(cls, path: Path, pages: int, most: int) -> "ManuscriptError":
        """Refuse a PDF longer than any book."""
        return cls(f"{path} has {pages:,} pages, and at most {most:,} are read", "give it in parts")

    @classmethod
    def binary(cls, path: Path) -> "ManuscriptError":
        """Say that the file is no text of any kind."""
        return cls(f"{path} is not text", "give a text, Markdown, .docx or PDF file")

    @classmethod
    def other_format(cls, path: Path, what: str) -> "ManuscriptError":
        """Say which other kind of file it is, and how to bring it into one that is read."""
        return cls(f"{path} is {what}, and such files are not read", "open it and save it as .docx, PDF or text")

    @classmethod
    def protected(cls, path: Path) -> "ManuscriptError":
        """Say that the file wants a password."""
        return cls(f"{path} is protected by a password", "save a copy without one, and give that")

    @classmethod
    def broken(cls, path: Path, what: str, why: str = "") -> "ManuscriptError":
        """Say that the file is damaged, or not what its name says."""
        return cls(
            f"{path} cannot be read as {what}" + (f": {why}" if why else ""),
            "open it in the program it came from and save it again",
        )

    @classmethod
    def scan(cls, path: Path, pages: int) -> "ManuscriptError":
        """Say that a PDF holds pictures of pages and no text."""
        what = "its one page is a picture" if pages == 1 else f"its {pages:,} pages are pictures"
        return cls(
            f"{path} is a scan: {what} without text",
            "have a program for reading scans (OCR) add the text, and give what it saves",
        )
