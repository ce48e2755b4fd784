"""An author's Markdown becomes HTML: figures open to their base and source, charts stand between paragraphs.

HTML that an author writes is shown as text. A quotation (`>`) stands in the margin as a note.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

#: `[[id]]`, a figure in the text.
REFERENCE = re.compile(r"\[\[([^\[\]|]+)\]\]")
#: `![[analysis]]` alone on a line, a chart. A heading of the third level right above it becomes its title.
CHART = re.compile(r"^!\[\[([^\[\]|]+)\]\]$")

_TAGS = {
    "a", "aside", "b", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h2", "h3", "h4", "hr", "i", "li",
    "ol", "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
_ATTRIBUTES = {"a": {"href", "title"}, "aside": {"class"}, "th": {"scope"}, "ol": {"start"}, "h2": {"id"}}
_HOLD = "\ue000{}\ue001"
_HELD = re.compile("\ue000(\\d+)\ue001")


@dataclass
class _Section:
    """A heading with what stands under it, in the order of the text."""

    heading: Markup = field(default_factory=Markup)
    id: str = ""
    parts: list[Markup] = field(default_factory=list)


def render(sheet: "Sheet", text: str) -> Markup:
    """Return Markdown as sections: prose in a narrow column, charts between, quotations in the margin."""
    held: list[str] = []

    def hold(match: re.Match[str]) -> str:
        held.append(match[1].strip())
        return _HOLD.format(len(held) - 1)

    clean = text.replace("\ue000", "").replace("\ue001", "")
    charts = _charts_apart(clean)
    parser = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table").enable("strikethrough")
    sections = [_Section()]
    for part in charts:
        if isinstance(part, re.Match):
            title = _title_above(sections[-1])
            sections[-1].parts.append(sheet.figure(part[1].strip(), title))
            continue
        for tokens in _notes_first(_blocks(_leading_on(sheet, parser.parse(REFERENCE.sub(hold, part))))):
            _place(sheet, parser, tokens, sections, held)
    return Markup("\n").join(_written(section) for section in sections if section.parts or section.heading)


def _leading_on(sheet: "Sheet", tokens: list[Token]) -> list[Token]:
    """Have each link to a record, `[text](table/id)`, lead to where it is shown; one that is not shown is no link."""
    for token in tokens:
        held: list[bool] = []
        for inner in token.children or ():
            if inner.type == "link_open":
                address = sheet.site.shown_at(unquote(str(inner.attrGet("href") or "")))
                held.append(address != "")
                if address:
                    inner.attrSet("href", address)
            if inner.type in ("link_open", "link_close") and not (
                held[-1] if inner.type == "link_open" else held.pop()
            ):
                inner.type, inner.tag, inner.nesting = "text", "", 0
    return tokens


def _charts_apart(text: str) -> Iterator[str | re.Match[str]]:
    """Yield the text between charts, and the charts."""
    lines: list[str] = []
    for line in text.splitlines():
        if chart := CHART.match(line.strip()):
            yield "\n".join(lines)
            yield chart
            lines = []
        else:
            lines.append(line)
    yield "\n".join(lines)


def _title_above(section: _Section) -> str:
    """Take a heading that stands right above a chart out of the text: it is the chart's title."""
    if not section.parts:
        return ""
    found = re.search(r"<h3>([^<]*)</h3>\s*</div>\Z", section.parts[-1])
    if not found:
        return ""
    section.parts[-1] = section.parts[-1][: found.start()].rstrip() + Markup("</div>")
    if section.parts[-1] == '<div class="prose"></div>':
        section.parts.pop()
    return str(Markup(found[1]).unescape())


def _blocks(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the tokens of each block that stands at the top level."""
    block: list[Token] = []
    depth = 0
    for token in tokens:
        block.append(token)
        depth += token.nesting
        if depth == 0:
            yield block
            block = []


def _notes_first(blocks: Iterator[list[Token]]) -> Iterator[list[Token]]:
    """Yield blocks with the notes of each section first: a note in the margin floats beside what follows it."""
    run: list[list[Token]] = []
    for block in blocks:
        if block[0].type == "heading_open" and block[0].tag in ("h1", "h2"):
            yield from sorted(run, key=lambda one: one[0].type != "blockquote_open")
            yield block
            run = []
        else:
            run.append(block)
    yield from sorted(run, key=lambda one: one[0].type != "blockquote_open")


def _place(
    sheet: "Sheet", parser: MarkdownIt, tokens: list[Token], sections: list[_Section], held: Sequence[str]
) -> None:
    kind = tokens[0].type
    if kind == "heading_open" and tokens[0].tag in ("h1", "h2"):
        inner = _filled(sheet, cleaned(parser.renderer.render(tokens[1:2], parser.options, {})), held)
        sections.append(_Section(inner, _slug(tokens[1].content, len(sections))))
        return
    html = _filled(sheet, cleaned(parser.renderer.render(tokens, parser.options, {})), held)
    if kind == "blockquote_open":
        inside = html.replace(Markup("<blockquote>"), Markup()).replace(Markup("</blockquote>"), Markup())
        html = Markup('<aside class="margin">{}</aside>').format(inside)
    if kind == "table_open":
        html = Markup('<div class="tw" tabindex="0" role="region" aria-label="Table">{}</div>').format(html)
    parts = sections[-1].parts
    if not parts or not parts[-1].startswith('<div class="prose">'):
        parts.append(Markup('<div class="prose"></div>'))
    inside = parts[-1].removeprefix('<div class="prose">').removesuffix("</div>")
    parts[-1] = Markup('<div class="prose">') + Markup(inside) + html + Markup("</div>")


def _written(section: _Section) -> Markup:
    body = Markup("\n").join(section.parts)
    if not section.heading:
        return body
    return Markup('<section id="{}">\n<h2>{}</h2>\n{}\n</section>').format(section.id, section.heading, body)


def cleaned(html: str) -> Markup:
    """Return HTML with nothing in it but the tags of prose; links lead to the web, to mail, or within the site."""
    return Markup(
        nh3.clean(
            html,
            tags=_TAGS,
            attributes=_ATTRIBUTES,
            url_schemes={"http", "https", "mailto"},
            link_rel="noopener noreferrer",
        )
    )


def _filled(sheet: "Sheet", html: str, held: Sequence[str]) -> Markup:
    """Put the figures into cleaned HTML; only here does anything but cleaned text come in."""
    pieces = _HELD.split(html)
    return Markup().join(
        sheet.finding(held[int(piece)]) if position % 2 else Markup(piece) for position, piece in enumerate(pieces)
    )


def _slug(text: str, position: int) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", _HELD.sub("", text).lower()).strip("-")
    return f"s-{words[:48].strip('-')}" if words else f"s-{position}"
