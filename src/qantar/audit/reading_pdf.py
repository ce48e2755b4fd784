"""A manuscript as PDF: the text layer line by line, with blank lines, wide gaps and raised figures where they show.

The extracted text has the lines of each page from top to bottom; a blank line stands where the page leaves one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qantar.audit.manuscript import Manuscript
from qantar.audit.reading_pages import PageLine
from qantar.audit.reading_plain import from_lines
from qantar.errors.manuscripts import ManuscriptError

if TYPE_CHECKING:
    import pypdfium2

MOST_PAGES = 10_000
_FEW = 20  # characters a page; pictures of pages have at most a number or a stamp
_GLUED = re.compile(
    r"(?<=[^\W\d_])\d{1,3}(?!\w)|(?<=[.,;:!?)\]»”\"’'%])\d{1,3}(?![\w%]|[.,]\d)|(?<=\b(?:19|20)\d\d)\d{1,3}(?!\w)"
)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SCANNERS = re.compile(r"ocr|abbyy|finereader|tesseract|paper capture|readiris|omnipage|clearscan", re.IGNORECASE)
_ORDINARY = 60  # characters that a line of prose has at least
_MOST_IN_ROW = 160  # characters of a line that may be a row of a table


class PdfLine(NamedTuple):
    """A line and the place of each of its characters on the page."""

    text: str
    places: Sequence[int]


def read_pdf(path: Path) -> Manuscript:
    """The manuscript that a PDF holds; a ManuscriptError says what is wrong with the file."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ManuscriptError.protected(path) from error
        raise ManuscriptError.broken(path, "a PDF") from error
    try:
        pages = len(document)
        if pages > MOST_PAGES:
            raise ManuscriptError.too_many_pages(path, pages, MOST_PAGES)
        lines, unread = _lines(document)
        said = _scanned_by(document)
    finally:
        document.close()
    characters = sum(len(line.text.strip()) for line in lines)
    if characters < _FEW * pages:
        raise ManuscriptError.scan(path, pages)
    if not characters:
        raise ManuscriptError.empty(path)
    remarks = (f"{unread:,} of its {pages:,} pages hold no text: are they scans?",) if unread else ()
    return from_lines(str(path), "pdf", lines, remarks=remarks, scanned=said)


def _lines(document: pypdfium2.PdfDocument) -> tuple[list[PageLine], int]:
    import pypdfium2

    lines: list[PageLine] = []
    unread = 0
    for number in range(len(document)):
        try:
            page = document[number]
            text_page = page.get_textpage()
            found = list(_lines_of(text_page))
            text_page.close()
            page.close()
        except pypdfium2.PdfiumError:
            found = []
        unread += not any(text.strip() for text in found)
        lines += [PageLine(number + 1, text) for text in found]
    return lines, unread


def _lines_of(page: pypdfium2.PdfTextPage) -> Iterator[str]:
    """The lines of a page; where the page leaves more room than between lines, a blank one."""
    text = page.get_text_range()
    if len(text) != page.count_chars():  # places in the text are not places on the page
        yield from text.split("\r\n")
        return
    lines = _joined(page, text)
    bottoms = [_bottom(page, line) for line in lines]
    steps = sorted(a - b for a, b in pairwise(bottoms) if a is not None and b is not None and a - b > 4)
    usual = steps[len(steps) // 4] if steps else 0.0
    longest = max(_ORDINARY, *(len(line.text) for line in lines))
    before = None
    for line, bottom in zip(lines, bottoms, strict=True):
        if before is not None and bottom is not None and before - bottom > 1.45 * usual > 0:
            yield ""
        before = bottom if bottom is not None else before
        yield _shown(page, line, longest)


def _joined(page: pypdfium2.PdfTextPage, text: str) -> list[PdfLine]:
    """The lines, with the parts of one joined that raised figures have divided."""
    lines: list[PdfLine] = []
    start = 0
    for part in text.split("\r\n"):
        line = PdfLine(part, range(start, start + len(part)))
        start += len(part) + 2
        if lines and _goes_on(page, lines[-1], line):
            lines[-1] = PdfLine(lines[-1].text + part, [*lines[-1].places, *line.places])
        else:
            lines.append(line)
    return lines


def _goes_on(page: pypdfium2.PdfTextPage, before: PdfLine, line: PdfLine) -> bool:
    """Whether a part of a line stands right of the one before, at its height."""
    if not line.text.strip() or not before.text.strip():
        return False
    last, first = len(before.text.rstrip()) - 1, len(line.text) - len(line.text.lstrip())
    if not before.text[last].isdigit() and not line.text[first].isdigit():
        return False
    left, low, right, high = page.get_charbox(before.places[last], loose=True)
    left_next, low_next, _, high_next = page.get_charbox(line.places[first], loose=True)
    shared = min(high, high_next) - max(low, low_next)
    return bool(left_next >= right - 1 > left and shared > 0.4 * min(high - low, high_next - low_next))


def _bottom(page: pypdfium2.PdfTextPage, line: PdfLine) -> float | None:
    """The height on the page at which a line stands, by its first letter or figure."""
    for place, char in enumerate(line.text[:40]):
        if char.isalnum():
            return float(page.get_charbox(line.places[place], loose=True)[1])
    return None


def _shown(page: pypdfium2.PdfTextPage, line: PdfLine, longest: int) -> str:
    """The line with raised figures as such, and two spaces where the page has a wide gap between words."""
    text = line.text
    for match in _GLUED.finditer(text):
        before = match.start() - 1
        while before > 0 and not text[before].isalnum():
            before -= 1
        if _size(page, line.places[match.start()]) < 0.82 * _size(page, line.places[before]):
            raised = match.group().translate(_RAISED)
            text = text[: match.start()] + raised + text[match.end() :]
    figures = len(re.findall(r"\d+", text))
    if text.count(" ") < 1 or len(text) > _MOST_IN_ROW or (len(text) > 0.75 * longest and figures < 2):
        return text
    parts, start = [], 0
    for match in re.finditer(r"(?<=\S) (?=\S)", text):
        left = page.get_charbox(line.places[match.start() - 1], loose=True)
        right = page.get_charbox(line.places[match.end()], loose=True)
        if right[0] - left[2] > 0.8 * max(left[3] - left[1], 4.0):
            parts.append(text[start : match.start()])
            start = match.end()
    return "  ".join([*parts, text[start:]])


def _size(page: pypdfium2.PdfTextPage, place: int) -> float:
    from pypdfium2 import raw

    return float(raw.FPDFText_GetFontSize(page, place))


def _scanned_by(document: pypdfium2.PdfDocument) -> tuple[str, ...]:
    """What the file says of the program that made its text, if that reads scans."""
    said = document.get_metadata_dict(skip_empty=True)
    names = [said[key] for key in ("Creator", "Producer") if key in said and _SCANNERS.search(said[key])]
    return tuple(f"the file was made by {name[:60]}" for name in names[:1])
