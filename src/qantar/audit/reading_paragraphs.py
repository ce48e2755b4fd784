"""Paragraphs out of lines: what goes on over blank lines, pages and notes, and what is a heading or a list item."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from qantar.audit.manuscript import Marker, Paragraph, Role, Span
from qantar.audit.reading_joining import Piece, join
from qantar.audit.reading_languages import language_of
from qantar.audit.reading_markers import Call, Calls, without
from qantar.audit.reading_pages import PageLine
from qantar.audit.table_tokens import CAPTION

_HEADING = re.compile(
    r"\s*(?:(?:chapter|section|part|annex|appendix|глава|раздел|часть|приложение|тарау|қосымша)\s+[\dIVXLА-ЯA-Z]{1,6}\b"
    r"|§{1,2}\s?\d{1,2}\b|(?P<roman>(?-i:[IVX]{1,5})\.\s(?=[^\W\d_]))"
    r"|(?P<number>\d{1,2}(?:\.\d{1,3}){1,4}\.?|\d{1,2}\.?)\s?(?=[^\W\d_])|\d{1,2}-(?:тарау|бөлім)\b)",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*(?:[-–—•·▪●*]\s+(?=\S)|\(?\d{1,2}[.)]\s+(?=[^\W\d_]|[«“\"(])|\(?[a-zа-я]\)\s+(?=[^\W_]))")
_ENDED = re.compile(r"[.!?…:;][\"”»’')\]]*$")
_LONGEST_HEADING = 120
_LINES_OF_CAPTION = 3

Block = list[int]


def find_paragraphs(lines: Sequence[PageLine], roles: list[Role], calls: Calls) -> list[Paragraph]:
    """The paragraphs in the order of the text; lines get the roles `heading` and `item` where they are that."""
    paragraphs = []
    blocks = _merged(lines, roles, _headings(lines, calls, _blocks(lines, roles)), calls)
    for block, role in blocks:
        for place in block:
            roles[place] = role
        paragraph = paragraph_of(block, lines, role, calls)
        if paragraph is not None:
            paragraphs.append(replace(paragraph, level=_level(paragraph.text) if role == "heading" else 0))
    return paragraphs


def paragraph_of(
    places: Sequence[int], lines: Sequence[PageLine], role: Role, calls: Calls, column: int = 0
) -> Paragraph | None:
    """The lines as one paragraph without the calls of notes; the first line from a column on."""
    pieces, called = [], []
    for number, place in enumerate(places):
        text = lines[place].text
        begin = column if number == 0 else 0
        here = [call for call in calls.get(place, ()) if call.start >= begin]
        called += here
        parts = [(at, part) for at, part in without(text, here) if at + len(part) > begin] if here else [(0, text)]
        for index, (at, part) in enumerate(parts):
            cut = max(0, begin - at)
            pieces.append(Piece(place + 1, at + cut, part[cut:], index > 0))
    joined = join(pieces)
    if not joined.text.strip():
        return None
    markers = tuple(marker(call, joined.spans, lines[call.place].text) for call in called if call.label != "")
    return Paragraph(joined.text, joined.spans, role, markers=markers, language=language_of(joined.text))


def marker(call: Call, spans: Sequence[Span], text: str) -> Marker:
    """A call of a note, with its place in the joined text; `text` is the line on which it stands."""
    offset = 0
    for span in spans:
        if span.line < call.place + 1 or (span.line == call.place + 1 and span.column < call.start):
            offset = span.end
        elif span.line > call.place + 1:
            break
    return Marker(offset, call.place + 1, text[call.start : call.end].strip(), call.label)


def _blocks(lines: Sequence[PageLine], roles: Sequence[Role]) -> Iterator[tuple[Block, Role]]:
    """Runs of lines that blank lines, other matter or the look of the lines divide."""
    block: Block = []
    for place in range(len(lines) + 1):
        role = roles[place] if place < len(lines) else "blank"
        if role == "body" and block and not _apart(lines, block, place):
            block.append(place)
            continue
        if block:
            yield block, "body"
            block = []
        if role == "body":
            block = [place]
        elif role in ("caption", "heading"):
            yield [place], role


def _apart(lines: Sequence[PageLine], block: Block, place: int) -> bool:
    """Whether a line begins another paragraph though no blank line stands before it."""
    before, here = lines[block[-1]].text.rstrip(), lines[place].text
    item = _ITEM.match(here)
    if item and (_ENDED.search(before) or here[item.end() : item.end() + 1].isupper() or _ITEM.match(before)):
        return True  # a dash or a bracket in the middle of a sentence may begin a line as well
    indent = len(here) - len(here.lstrip())
    if indent >= 2 and indent > len(before) - len(before.lstrip()) and _ENDED.search(before):
        return True
    widest = max(len(lines[at].text) for at in block[-6:])
    short = len(before) < 0.75 * max(widest, len(here), 40)
    return short and bool(_ENDED.search(before)) and here.lstrip()[:1].isupper() and len(block) > 0


def _headings(
    lines: Sequence[PageLine], calls: Calls, blocks: Iterator[tuple[Block, Role]]
) -> Iterator[tuple[Block, Role]]:
    """Blocks with the headings at their beginning or end made blocks of their own."""
    for block, role in blocks:
        if role != "body":
            yield block, role
            continue
        first, last, alone = _uncalled(lines, block[0], calls), block[-1], len(block) == 1
        if CAPTION.match(first) and len(block) <= _LINES_OF_CAPTION:
            yield block, "caption"
            continue
        if _ITEM.match(first) and not (alone and _is_heading(first, True)):
            yield block, "item"
            continue
        if _is_heading(first, alone):
            yield block[:1], "heading"
            block = block[1:]
        closing = len(block) > 1 and _is_heading(_uncalled(lines, last, calls), False)
        if closing and _ENDED.search(_uncalled(lines, block[-2], calls)):
            yield block[:-1], "body"
            yield [last], "heading"
        elif block:
            yield block, "body"


def _uncalled(lines: Sequence[PageLine], at: int, calls: Calls) -> str:
    """A line without the calls of notes: a sentence that ends with one has ended."""
    return "".join(part for _, part in without(lines[at].text, calls.get(at, ()))).rstrip()


def _is_heading(text: str, alone: bool) -> bool:
    """Whether a line is a heading: by its number, or because it stands alone and is no sentence."""
    text = text.strip()
    if not 1 < len(text) <= _LONGEST_HEADING:
        return False
    match = _HEADING.match(text)
    if match and match["roman"] and (_ENDED.search(text) or len(text) > 80):
        match = None  # the initial of a name, at the head of a sentence
    if match and (match["number"] is None or "." in match["number"].rstrip(".")):
        return text[match.end() : match.end() + 1].isupper() or match["number"] is None
    if not alone or not any(map(str.isalpha, text)) or _ENDED.search(text) or text.endswith((",", "-")):
        return False
    return (text.lstrip("0123456789. ")[:1].isupper()) and len(text) <= 80


def _level(text: str) -> int:
    match = _HEADING.match(text)
    if match and match["number"]:
        return match["number"].rstrip(".").count(".") + 1
    return 1 if match else 0


def _merged(
    lines: Sequence[PageLine], roles: Sequence[Role], blocks: Iterator[tuple[Block, Role]], calls: Calls
) -> Iterator[tuple[Block, Role]]:
    """Blocks that go on: a sentence that has not ended is continued behind a blank line, a note or a page break."""
    kept: tuple[Block, Role] | None = None
    for block, role in blocks:
        if kept and role == "caption" == kept[1] and block[0] == kept[0][-1] + 1:
            kept = (kept[0] + block, role)
            continue
        if kept and _goes_on(lines, kept, block, role, calls):
            kept = (kept[0] + block, "body" if kept[1] == "heading" else kept[1])
            continue
        if kept:
            yield kept
        kept = (block, role)
    if kept:
        yield kept


def _goes_on(lines: Sequence[PageLine], kept: tuple[Block, Role], block: Block, role: Role, calls: Calls) -> bool:
    if role not in ("body", "heading") or kept[1] == "caption":
        return False
    last, first = kept[0][-1], lines[block[0]].text.lstrip()
    before = _uncalled(lines, last, calls)
    if _ENDED.search(before) or not first:
        return False
    if kept[1] == "heading":
        return first[:1].islower() and not _HEADING.match(before)
    return first[:1].islower() or (before.endswith("-") and role == "body")
