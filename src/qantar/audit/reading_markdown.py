"""A manuscript in Markdown: the signs that lay it out are taken out of its sentences, and what they say is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qantar.audit.manuscript import Cell, Line, Manuscript, Note, Paragraph, Role, Row, TableBlock
from qantar.audit.reading_bytes import Decoded
from qantar.audit.reading_languages import languages_of, with_language
from qantar.audit.reading_markers import Call
from qantar.audit.reading_ocr import judge_ocr
from qantar.audit.reading_pages import PageLine, lines_of
from qantar.audit.reading_paragraphs import find_paragraphs, paragraph_of
from qantar.audit.reading_plain import in_language
from qantar.audit.reading_tables import find_tables

_FENCE = re.compile(r"\s{0,3}(```|~~~)")
_HEADING = re.compile(r"\s{0,3}(#{1,6})(?:\s+|$)")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-+)\s*$")
_NOTE = re.compile(r"\s{0,3}\[\^([^\]\s]{1,60})\]:\s*")
_CALL = re.compile(r"\[\^([^\]\s]{1,60})\](?!:)")
_MARKUP = re.compile(
    r"\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)_{1,3}|_{1,3}(?!\w)|`+|^\s{0,3}>\s?|<!--.{0,2000}?-->"
    r"|</?[a-zA-Z][^<>]{0,200}>"
    r"|\\(?P<kept>[^\w\s])"
)
_LONGEST = 20_000  # characters of a line in which signs are looked for


def read_markdown(path: str, decoded: Decoded) -> Manuscript:
    r"""The manuscript that a Markdown file holds.

    >>> read = read_markdown("a.md", Decoded("# Report\n\nOf 124, **77**[^1] agreed.\n\n[^1]: Page 3.", "UTF-8"))
    >>> read.paragraphs[1].text, read.paragraphs[1].markers[0].label, read.notes[0].text
    ('Of 124, 77 agreed.', '1', 'Page 3.')
    """
    found, _ = lines_of(decoded.text)
    found = [PageLine(None, line.text) for line in found]
    roles: list[Role] = ["body" if line.text.strip() else "blank" for line in found]
    _set_code_apart(found, roles)
    levels = _headings(found, roles)
    note_places = _notes(found, roles)
    tables = find_tables(found, roles)
    cuts = {place: _cuts(place, line.text, roles[place]) for place, line in enumerate(found)}
    paragraphs = [_with_level(p, levels) for p in find_paragraphs(found, roles, cuts)]
    languages = languages_of(paragraphs)
    notes = []
    for label, places, column in note_places:
        paragraph = paragraph_of(places, found, "note", cuts, column)
        if paragraph is not None:
            notes.append(Note(label, with_language(paragraph, languages)))
    return Manuscript(
        path=path,
        kind="markdown",
        lines=tuple(Line(place + 1, None, line.text, roles[place]) for place, line in enumerate(found)),
        paragraphs=tuple(with_language(paragraph, languages) for paragraph in paragraphs),
        tables=tuple(in_language(_plain_cells(table), languages) for table in tables),
        notes=tuple(notes),
        ocr=judge_ocr(line.text for line in found),
        languages=languages,
        encoding=decoded.encoding,
        remarks=decoded.remarks,
    )


def _set_code_apart(found: Sequence[PageLine], roles: list[Role]) -> None:
    """What stands in a fenced block, or between two lines --- at the beginning, is no text."""
    fence = None
    if found and found[0].text.strip() == "---":
        closing = next((place for place, line in enumerate(found[1:200], 1) if line.text.strip() in ("---", "...")), 0)
        roles[: closing + 1] = ["code"] * (closing + 1) if closing else roles[:1]
    for place, line in enumerate(found):
        match = _FENCE.match(line.text)
        if match and fence in (None, match[1]):
            fence = None if fence else match[1]
            roles[place] = "code"
        elif fence:
            roles[place] = "code"


def _headings(found: Sequence[PageLine], roles: list[Role]) -> dict[int, int]:
    """The level of each heading by the place of its line."""
    levels = {}
    for place, line in enumerate(found):
        if roles[place] != "body":
            continue
        match = _HEADING.match(line.text)
        if match:
            levels[place] = len(match[1])
        elif _UNDERLINE.match(line.text) and place - 1 not in levels and _stands_alone(roles, place - 1):
            levels[place - 1] = 1 if "=" in line.text else 2
            roles[place] = "code"
    for place in levels:
        roles[place] = "heading"
    return levels


def _stands_alone(roles: Sequence[Role], place: int) -> bool:
    return place >= 0 and roles[place] == "body" and (place == 0 or roles[place - 1] != "body")


def _notes(found: Sequence[PageLine], roles: list[Role]) -> list[tuple[str, list[int], int]]:
    """Label, places of lines, and the column behind the label; further lines of a note are indented."""
    notes: list[tuple[str, list[int], int]] = []
    place = 0
    while place < len(found):
        match = _NOTE.match(found[place].text) if roles[place] == "body" else None
        if match is None:
            place += 1
            continue
        places = [place]
        place += 1
        while place < len(found) and _continues(found, roles, place):
            places.append(place)
            place += 1
        while roles[places[-1]] == "blank":
            places.pop()
        for at in places:
            roles[at] = "note"
        notes.append((match[1], [at for at in places if found[at].text.strip()], match.end()))
    return notes


def _continues(found: Sequence[PageLine], roles: Sequence[Role], place: int) -> bool:
    text = found[place].text
    if roles[place] == "blank":
        return place + 1 < len(found) and found[place + 1].text.startswith(("    ", "\t"))
    if roles[place] != "body" or _NOTE.match(text):
        return False
    return text.startswith(("    ", "\t")) or roles[place - 1] != "blank"


def _cuts(place: int, text: str, role: Role) -> list[Call]:
    """What is taken out of a line: calls of notes, and signs of layout, which call nothing."""
    if role in ("blank", "code") or len(text) > _LONGEST:
        return []
    cuts = [Call(place, match.start(), match.end(), match[1]) for match in _CALL.finditer(text)]
    if role == "heading" and (match := _HEADING.match(text)):
        cuts.append(Call(place, 0, match.end(), ""))
        closing = re.search(r"\s#+\s*$", text)
        cuts += [Call(place, closing.start(), closing.end(), "")] if closing else []
    begin = re.match(r"\s*[*+-]\s+", text)
    for match in _MARKUP.finditer(text, begin.end() if begin and role != "heading" else 0):
        if not re.search(r"https?:\S*$", text[max(0, match.start() - 200) : match.start()]):
            cuts.append(Call(place, match.start(), match.end() - len(match["kept"] or ""), ""))
    return sorted(cuts, key=lambda cut: cut.start)


def _with_level(paragraph: Paragraph, levels: dict[int, int]) -> Paragraph:
    level = levels.get(paragraph.lines[0] - 1)
    return replace(paragraph, level=level) if level else paragraph


def _plain_cells(table: TableBlock) -> TableBlock:
    """The table without signs of layout in its cells."""
    rows = tuple(_plain_row(row) for row in table.rows)
    return replace(table, rows=rows, header=_plain_row(table.header) if table.header else None)


def _plain_row(row: Row) -> Row:
    return Row(tuple(Cell(_MARKUP.sub(r"\g<kept>", _CALL.sub("", cell.text)).strip(), cell.line) for cell in row.cells))
