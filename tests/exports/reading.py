"""What tests read of an exported document: the parts of a Word file, the words of a PDF."""

import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Word:
    """A Word file, part by part."""

    def __init__(self, raw: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            assert archive.testzip() is None
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.document = ElementTree.fromstring(self.parts["word/document.xml"])
        self.footnotes = ElementTree.fromstring(self.parts["word/footnotes.xml"])

    def paragraphs(self, style: str) -> list[str]:
        """The text of every paragraph of a style."""
        return [
            text_of(p)
            for p in self.document.iter(f"{W}p")
            if p.find(f"{W}pPr/{W}pStyle[@{W}val='{style}']") is not None
        ]

    @property
    def marks(self) -> list[str]:
        """The ids of the footnotes that the text refers to."""
        return [mark.get(f"{W}id", "") for mark in self.document.iter(f"{W}footnoteReference")]

    @property
    def notes(self) -> dict[str, str]:
        """The footnotes by id, without the two that only separate."""
        return {note.get(f"{W}id", ""): text_of(note) for note in self.footnotes if note.get(f"{W}type") is None}

    @property
    def text(self) -> str:
        """All words of the document and its notes."""
        return "\n".join([text_of(self.document), *self.notes.values()])


def text_of(element: ElementTree.Element) -> str:
    """The words in a part of a Word file."""
    return "".join(piece.text or "" for piece in element.iter(f"{W}t"))


def pdf_pages(raw: bytes | Path) -> list[str]:
    """The words of each page of a PDF, as one line."""
    import pypdfium2

    opened = pypdfium2.PdfDocument(raw)
    return [re.sub(r"\s+", " ", page.get_textpage().get_text_range().replace("\ufffe", "")) for page in opened]
