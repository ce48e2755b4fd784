"""A copy of a Word manuscript with a comment at each place where something does not hold; all else stays as it is."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError
from xml.sax.saxutils import escape, quoteattr

from qantar.audit.answer import Discrepancy
from qantar.audit.manuscript import Manuscript
from qantar.audit.word_places import MAIN, PlacedParagraph, paragraphs_in
from qantar.errors import UsageError
from qantar.errors.audits import CopyError

AUTHOR = "Qantar"
_OURS = f'xmlns:w="{MAIN}"'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOCUMENT, _COMMENTS, _TYPES = "word/document.xml", "word/comments.xml", "[Content_Types].xml"
_RELATIONS = "word/_rels/document.xml.rels"


def write_commented(manuscript: Manuscript, found: Sequence[Discrepancy], path: str | Path) -> int:
    """Write the copy, and return how many comments it has; only a Word manuscript can be given comments."""
    if manuscript.kind != "word":
        raise UsageError(
            f"{manuscript.path} is not a Word file, so no comments can be put into a copy of it",
            "leave out --docx, or give --html FILE for a page with the text and what does not hold in its margin",
        )
    target = Path(path)
    if target.exists() and target.samefile(manuscript.path):
        raise UsageError(f"{path} is the manuscript itself", "name another file for the copy with comments")
    try:
        with zipfile.ZipFile(manuscript.path) as archive:
            parts = {info.filename: archive.read(info) for info in archive.infolist()}
            infos = archive.infolist()
        parts, count = _commented(parts, manuscript, found)
        _write(target, infos, parts)
    except (OSError, zipfile.BadZipFile, ExpatError, ValueError) as error:
        raise CopyError.failed(target, getattr(error, "strerror", None) or str(error)) from error
    return count


def _commented(
    parts: dict[str, bytes], manuscript: Manuscript, found: Sequence[Discrepancy]
) -> tuple[dict[str, bytes], int]:
    document = parts[_DOCUMENT]
    paragraphs = paragraphs_in(document)
    first = _next_id(parts.get(_COMMENTS, b""))
    puts: list[tuple[int, int, bytes]] = []  # the byte, an order among those at one byte, and what is put there
    comments = []
    for number, one in enumerate(found, first):
        place = _place_of(one, manuscript, paragraphs, parts)
        if place is None:
            continue
        start, end = place
        puts.append((start, 1, f'<w:commentRangeStart {_OURS} w:id="{number}"/>'.encode()))
        puts.append((end, 0, _end_of_range(number)))
        comments.append(_comment(number, one))
    parts = parts | {_DOCUMENT: _with(document, puts)}
    if comments:
        parts |= _registered(parts, "".join(comments))
    return parts, len(comments)


def _end_of_range(number: int) -> bytes:
    mark = f'<w:commentRangeEnd {_OURS} w:id="{number}"/>'
    return f'{mark}<w:r {_OURS}><w:commentReference w:id="{number}"/></w:r>'.encode()


def _with(raw: bytes, puts: Sequence[tuple[int, int, bytes]]) -> bytes:
    pieces, last = [], 0
    for at, _, what in sorted(puts, key=lambda put: put[:2]):
        pieces += [raw[last:at], what]
        last = at
    return b"".join([*pieces, raw[last:]])


def _place_of(
    one: Discrepancy, manuscript: Manuscript, paragraphs: Sequence[PlacedParagraph], parts: dict[str, bytes]
) -> tuple[int, int] | None:
    """The bytes around what is stated: in its own paragraph, in the cell of its row, or where its note is called."""
    line = manuscript.line(one.place.line)
    wanted = _plain(line.text)
    before = sum(_plain(other.text) == wanted for other in manuscript.lines[: one.place.line - 1])
    same = [paragraph for paragraph in paragraphs if paragraph.text and paragraph.text == wanted]
    same = same or [paragraph for paragraph in paragraphs if wanted and wanted in paragraph.text]
    if same:
        return same[min(before, len(same) - 1)].around(one.stated)
    cells = [_plain(cell) for cell in line.text.split("|")]
    run = _row(paragraphs, [cell for cell in cells if cell])
    for paragraph in run:
        if one.stated in paragraph.text:
            return paragraph.around(one.stated)
    if run:
        return run[-1].around("")
    return _call_of(wanted, paragraphs, parts)


def _row(paragraphs: Sequence[PlacedParagraph], cells: list[str]) -> list[PlacedParagraph]:
    """The paragraphs that stand in the cells of a row: those that follow each other with its texts."""
    told = [paragraph for paragraph in paragraphs if paragraph.text]
    for start in range(len(told) - len(cells) + 1) if cells else ():
        if all(told[start + place].text == cell for place, cell in enumerate(cells)):
            return list(told[start : start + len(cells)])
    return []


def _call_of(wanted: str, paragraphs: Sequence[PlacedParagraph], parts: dict[str, bytes]) -> tuple[int, int] | None:
    """Where the note is called in which a text stands: Word takes no comments into notes."""
    for kind in ("footnote", "endnote"):
        raw = parts.get(f"word/{kind}s.xml", b"").decode("utf-8", "replace")
        for note in re.finditer(rf'<w:{kind}\b[^>]*w:id="(-?\d+)"[^>]*>(.*?)</w:{kind}>', raw, re.DOTALL):
            text = _plain(re.sub(r"<[^>]+>", "", note[2]))
            if wanted and (wanted in text or text.endswith(wanted)):
                for paragraph in paragraphs:
                    if (kind, note[1]) in paragraph.calls:
                        return paragraph.around("")
    return None


def _plain(text: str) -> str:
    return " ".join(text.split())


def _next_id(comments: bytes) -> int:
    ids = [int(found) for found in re.findall(rb'<w:comment\b[^>]*w:id="(\d+)"', comments)]
    return max(ids, default=-1) + 1


def _comment(number: int, one: Discrepancy) -> str:
    lines = [
        f"{one.severity}, {one.certainty}: states {one.stated}, would hold: {one.expected}",
        f"{one.message} [{one.rule}]",
        *(f"Also {place.at}: {place.quote}" for place in one.also),
    ]
    said = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(_readable(line))}</w:t></w:r></w:p>' for line in lines)
    return f'<w:comment {_OURS} w:id="{number}" w:author={quoteattr(AUTHOR)} w:initials="Q">{said}</w:comment>'


def _readable(text: str) -> str:
    """The text without signs that XML does not allow."""
    return "".join(char for char in text if char >= " " or char == "\t")


def _registered(parts: dict[str, bytes], comments: str) -> dict[str, bytes]:
    """The parts that hold comments and say that they are there."""
    known = parts.get(_COMMENTS)
    if known is not None:
        return {_COMMENTS: _before_end(known, "comments", comments)}
    whole = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments {_OURS}>{comments}</w:comments>'
    kind = f'<Override PartName="/{_COMMENTS}" ContentType="{_TYPE}"/>'
    relation = f'<Relationship Id="rIdQantar" Type="{_RELATION}" Target="comments.xml"/>'
    none = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="{_PACKAGE}"></Relationships>'
    )
    return {
        _COMMENTS: whole.encode(),
        _TYPES: _before_end(parts[_TYPES], "Types", kind),
        _RELATIONS: _before_end(parts.get(_RELATIONS, none.encode()), "Relationships", relation),
    }


def _before_end(raw: bytes, name: str, what: str) -> bytes:
    """The XML with something put in at the end of its root, which may be empty."""
    ends = list(re.finditer(rf"</(?:\w+:)?{name}\s*>".encode(), raw))
    if ends:
        at = ends[-1].start()
        return raw[:at] + what.encode() + raw[at:]
    empty = re.search(rf"<((?:\w+:)?{name})(\b[^>]*)/>\s*$".encode(), raw)
    if empty is None:
        message = f"its part {name} is not written as it should be"
        raise ValueError(message)
    root = empty[1]
    return raw[: empty.start()] + b"<" + root + empty[2] + b">" + what.encode() + b"</" + root + b">"


def _write(target: Path, infos: Sequence[zipfile.ZipInfo], parts: dict[str, bytes]) -> None:
    """Write the copy beside its place, then put it there at once."""
    beside = target.with_name(f".{target.name}.part")
    try:
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as archive:
            for info in _entries(infos, parts):
                archive.writestr(info, parts[info.filename], info.compress_type)
        os.replace(beside, target)  # noqa: PTH105 - the same act on every system
    finally:
        beside.unlink(missing_ok=True)


def _entries(infos: Sequence[zipfile.ZipInfo], parts: dict[str, bytes]) -> Iterator[zipfile.ZipInfo]:
    known = set()
    for info in infos:
        known.add(info.filename)
        entry = zipfile.ZipInfo(info.filename, info.date_time)
        entry.compress_type = zipfile.ZIP_DEFLATED
        yield entry
    for name in sorted(set(parts) - known):
        entry = zipfile.ZipInfo(name)
        entry.compress_type = zipfile.ZIP_DEFLATED
        yield entry
