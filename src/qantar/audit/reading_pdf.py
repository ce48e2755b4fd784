"""A manuscript as PDF: the text layer line by line, with blank lines, wide gaps and raised figures where they show.

The extracted text has the lines of each page from top to bottom; a blank line stands where the page leaves one.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from qantar.audit.manuscript import Manuscript
from qantar.audit.reading_pages import PageLine
from qantar.audit.reading_pdf_lines import lines_of_page
from qantar.audit.reading_plain import from_lines
from qantar.errors.manuscripts import ManuscriptError

if TYPE_CHECKING:
    import pypdfium2

MOST_PAGES = 10_000
_FEW = 20  # characters a page; pictures of pages have at most a number or a stamp
_SCANNERS = re.compile(r"ocr|abbyy|finereader|tesseract|paper capture|readiris|omnipage|clearscan", re.IGNORECASE)


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
            found = list(lines_of_page(text_page))
            text_page.close()
            page.close()
        except pypdfium2.PdfiumError:
            found = []
        unread += not any(text.strip() for text in found)
        lines += [PageLine(number + 1, text) for text in found]
    return lines, unread


def _scanned_by(document: pypdfium2.PdfDocument) -> tuple[str, ...]:
    """What the file says of the program that made its text, if that reads scans."""
    said = document.get_metadata_dict(skip_empty=True)
    names = [said[key] for key in ("Creator", "Producer") if key in said and _SCANNERS.search(said[key])]
    return tuple(f"the file was made by {name[:60]}" for name in names[:1])
