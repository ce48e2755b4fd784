"""A manuscript out of lines of text, as a text file or a PDF gives them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qantar.audit.manuscript import Line, Manuscript, Ocr, Paragraph, Role
from qantar.audit.reading_bytes import Decoded
from qantar.audit.reading_joining import Piece, join
from qantar.audit.reading_languages import language_of, languages_of
from qantar.audit.reading_pages import PageLine, lines_of, margins


def read_plain(path: str, decoded: Decoded) -> Manuscript:
    r"""The manuscript that a text holds.

    >>> read_plain("a.txt", Decoded("One line.\n\nAnother.", "UTF-8")).paragraphs[1].text
    'Another.'
    """
    found, guessed = lines_of(decoded.text)
    roles = _roles(found)
    lines = tuple(Line(place + 1, line.page, line.text, roles[place]) for place, line in enumerate(found))
    paragraphs = tuple(_paragraphs(lines))
    remarks = decoded.remarks
    if guessed:
        remarks = (*remarks, "pages were made out by the space with which each begins")
    return Manuscript(
        path=path,
        kind="text",
        lines=lines,
        paragraphs=paragraphs,
        tables=(),
        notes=(),
        ocr=Ocr(False),
        languages=languages_of(paragraphs),
        encoding=decoded.encoding,
        remarks=remarks,
    )


def _roles(found: Sequence[PageLine]) -> list[Role]:
    roles: list[Role] = ["body" if line.text.strip() else "blank" for line in found]
    for place, role in margins(found).items():
        roles[place] = role
    return roles


def _paragraphs(lines: Sequence[Line]) -> Iterator[Paragraph]:
    block: list[Piece] = []
    for line in [*lines, Line(0, None, "", "blank")]:
        if line.role == "body":
            block.append(Piece(line.number, 0, line.text))
        elif line.role == "blank" and block:
            joined = join(block)
            if joined.text:
                yield Paragraph(joined.text, joined.spans, "body", language=language_of(joined.text))
            block = []
