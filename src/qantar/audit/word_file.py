"""The parts of a Word file, unpacked with limits on what they may grow to."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from qantar.audit.word_xml import NAMESPACE, WordParagraph, WordTable, blocks_of, paragraphs_of, styles_of
from qantar.errors.manuscripts import ManuscriptError

LARGEST_PART = 256 * 1024**2  # bytes of one part when unpacked; the text of a long book has some 20 million
_RATIO = 400  # times that a part may be smaller when packed; ordinary ones are 5 to 30 times smaller
_SMALL = 8 * 1024**2  # whatever the ratio, this much does no harm


class WordFile:
    """Gives the blocks of the text and of its notes in order."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self.path = path
        self.archive = archive
        self.names = {info.filename: info for info in archive.infolist()}
        if "word/document.xml" not in self.names:
            raise ManuscriptError.broken(path, "a Word file", "it holds no word/document.xml")
        self.remarks: list[str] = []
        self.styles = styles_of(self._part("word/styles.xml"))
        self._document = self._part("word/document.xml") or b""
        self.has_pages = b"lastRenderedPageBreak" in self._document
        self.has_footnotes = self._has_notes("footnotes")
        self.has_endnotes = self._has_notes("endnotes")
        if b"<w:comment " in (
            self._part("word/comments.xml") or b""
        ):  # some programs write the part with nothing in it
            self.remarks.append("the comments in it were left alone")
        if b"<w:del " in self._document or b"<w:ins " in self._document:
            self.remarks.append("its tracked changes were read as if accepted")

    def body(self) -> Iterator[WordParagraph | WordTable]:
        """The paragraphs and tables of the text."""
        root = self._parse("word/document.xml", self._document)
        body = root.find(f"{NAMESPACE}body")
        if body is None:
            raise ManuscriptError.broken(self.path, "a Word file", "word/document.xml has no body")
        yield from blocks_of(body, self.styles)

    def notes(self) -> Iterator[tuple[str, str, list[WordParagraph]]]:
        """Each note: footnote or endnote, its id in the file, its paragraphs."""
        for kind in ("footnote", "endnote"):
            raw = self._part(f"word/{kind}s.xml")
            if raw is None:
                continue
            for note in self._parse(f"word/{kind}s.xml", raw).iter(f"{NAMESPACE}{kind}"):
                if note.get(f"{NAMESPACE}type", "normal") == "normal":
                    yield kind, note.get(f"{NAMESPACE}id", ""), list(paragraphs_of(note, self.styles, "note"))

    def margins(self) -> Iterator[str]:
        """The lines of headers and footers."""
        for name in sorted(self.names):
            if name.startswith(("word/header", "word/footer")) and name.endswith(".xml"):
                raw = self._part(name)
                root = self._parse(name, raw or b"<none/>")
                for paragraph in paragraphs_of(root, self.styles, "running-head"):
                    yield from (line for line in paragraph.lines if line.strip())

    def _has_notes(self, name: str) -> bool:
        raw = self._part(f"word/{name}.xml")
        return raw is not None and raw.count(f"<w:{name[:-1]} ".encode()) > 2  # two of them are lines, not notes

    def _part(self, name: str) -> bytes | None:
        info = self.names.get(name)
        if info is None:
            return None
        bomb = info.file_size > _SMALL and info.file_size > _RATIO * max(info.compress_size, 1)
        if info.file_size > LARGEST_PART or bomb:
            raise ManuscriptError.unpacks_too_far(self.path, LARGEST_PART)
        if info.flag_bits & 1:
            raise ManuscriptError.protected(self.path)
        try:
            with self.archive.open(info) as part:
                raw = part.read(LARGEST_PART + 1)  # a part may hold more than its header says
        except Exception as error:  # zlib, lzma and others each have their own
            raise ManuscriptError.broken(self.path, "a Word file", f"{name} cannot be unpacked") from error
        if len(raw) > LARGEST_PART:
            raise ManuscriptError.unpacks_too_far(self.path, LARGEST_PART)
        return raw

    def _parse(self, name: str, raw: bytes) -> ET.Element:
        if b"<!DOCTYPE" in raw[:4096] or b"<!ENTITY" in raw[:4096]:  # Word writes neither: they could grow without end
            raise ManuscriptError.broken(self.path, "a Word file", f"{name} declares entities")
        try:
            return ET.fromstring(raw)
        except ET.ParseError as error:
            raise ManuscriptError.broken(self.path, "a Word file", f"{name}: {error}") from error
