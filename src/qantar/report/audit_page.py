"""The page of an audit: a manuscript with what does not hold told in its margin, as one file that opens offline."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from qantar.audit.answer import Audit, Discrepancy
from qantar.audit.manuscript import Line, Manuscript
from qantar.audit.wording import summary
from qantar.errors.audits import CopyError
from qantar.values.languages import direction


@dataclass(frozen=True, slots=True)
class Told:
    """A discrepancy with its number on the page, its own words, and the numbers of lines that it leads to."""

    number: int
    found: Discrepancy

    @property
    def shape(self) -> str:
        """A sign for how grave it is, so that colour is never alone."""
        return {"error": "▲", "warning": "●", "note": "○"}[self.found.severity]


@dataclass(slots=True)
class Part:
    """Some lines of the manuscript that belong together, and what is told beside them."""

    page: int | None
    lines: list[tuple[int, Markup]] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)


def audit_page(manuscript: Manuscript, found: Audit) -> str:
    """Return the page as HTML: it fetches nothing, runs nothing, and shows all text of the manuscript as text.

    >>> from qantar.audit.reading_bytes import decode
    >>> from qantar.audit.reading_plain import read_plain
    >>> page = audit_page(read_plain("a.txt", decode(b"<b>77</b>")), Audit("a.txt", 1, 0, ()))
    >>> "&lt;b&gt;77&lt;/b&gt;" in page
    True
    """
    style = (files("qantar.report") / "assets" / "style" / "audit.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    told = [Told(number, one) for number, one in enumerate(found.discrepancies, 1)]
    language = manuscript.languages[0] if manuscript.languages else "en"
    environment = Environment(
        loader=PackageLoader("qantar.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("audit.html").render(
        found=found,
        told=told,
        parts=_parts(manuscript, told),
        style=Markup(style),
        digest=digest,
        summary=summary(found).removeprefix(f"{found.file}: "),
        name=re.split(r"[/\\]", found.file)[-1],
        language=language,
        direction=direction(language),
    )


def write_audit_page(path: str | Path, manuscript: Manuscript, found: Audit) -> None:
    """Write the page into a file."""
    try:
        Path(path).write_text(audit_page(manuscript, found), encoding="utf-8")
    except OSError as error:
        raise CopyError.unwritable(Path(path), error.strerror or str(error)) from error


def _parts(manuscript: Manuscript, told: Sequence[Told]) -> list[Part]:
    """The lines in runs between blank ones; a run with something to tell begins a part of its own."""
    by_line: dict[int, list[Told]] = {}
    for one in told:
        by_line.setdefault(one.found.place.line, []).append(one)
    parts: list[Part] = []
    for line in manuscript.lines:
        blank = not line.text.strip()
        if not parts or parts[-1].page != line.page or (blank and parts[-1].lines):
            parts.append(Part(line.page))
        if blank:
            continue
        here = by_line.get(line.number, [])
        parts[-1].lines.append((line.number, _marked(line, here)))
        parts[-1].told += here
    return [part for part in parts if part.lines]


def _marked(line: Line, told: Sequence[Told]) -> Markup:
    """The line, with the words of each discrepancy marked where they stand in it, else the whole line."""
    text = line.text
    spans: list[tuple[int, int, Told]] = []
    whole: list[Told] = []
    for one in told:
        at = text.find(one.found.stated)
        span = (at, at + len(one.found.stated), one)
        if at < 0 or any(at < end and start < span[1] for start, end, _ in spans):
            whole.append(one)
        else:
            spans.append(span)
    pieces, end = [Markup()], 0
    for start, stop, one in sorted(spans, key=lambda span: span[0]):
        pieces += [escape(text[end:start]), _mark(one, text[start:stop])]
        end = stop
    made = Markup().join([*pieces, escape(text[end:])])
    for one in whole:
        made = Markup('<mark id="d{}">{}</mark>').format(one.number, made) if not spans else _anchor(one) + made
    return made


def _mark(one: Told, text: str) -> Markup:
    return Markup('<mark id="d{}">{}</mark>').format(one.number, text)


def _anchor(one: Told) -> Markup:
    return Markup('<span id="d{}"></span>').format(one.number)
