"""A document as the tree that pandoc writes from: read from HTML, with notes, citations, links and tables in place."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from qantar.exports.document import Document
from qantar.exports.export import Given
from qantar.exports.notes import below_headings, noted, one_full_stop, without_brackets
from qantar.exports.pandoc import run
from qantar.exports.syntax import changed, chapters_open, citation, run_as_written
from qantar.exports.tables import laid_out
from qantar.formats.citations import rules_of, with_author
from qantar.formats.csl import csl_items
from qantar.values.dates import DateError, read_edtf

#: What a file says it was made at where the study says no date: programs that pack files know nothing before it.
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)


def tree_of(document: Document, given: Given, folder: Path) -> dict[str, Any]:
    """Return the document as pandoc's tree; `folder` is where the citation processor finds what it reads."""
    read = json.loads(run(["--from", "html-auto_identifiers", "--to", "json"], document.html, folder))
    blocks, works = chapters_open(below_headings(noted(read["blocks"])), document.address)
    items = [with_author(item) for item in csl_items(given.published.rows("sources"))]
    (folder / "works.json").write_text(json.dumps(items, ensure_ascii=False), encoding="utf-8")
    (folder / "style.csl").write_bytes(rules_of(given.style))
    known = {item["id"] for item in items}
    tree = {**read, "blocks": blocks, "meta": _citing(document, [work for work in works if work in known])}
    tree = json.loads(run(_CITE, json.dumps(tree), folder))
    blocks = laid_out(one_full_stop(changed(tree["blocks"], without_brackets)))
    if document.direction == "rtl":
        blocks = run_as_written(blocks)
    return {**tree, "blocks": blocks, "meta": _meta(document)}


_CITE = (
    *("--from", "json", "--to", "json", "--citeproc", "--metadata", "link-citations=true"),
    *("--bibliography", "works.json", "--csl", "style.csl"),
)


def epoch_of(document: Document) -> int:
    """Return the time that the file bears, in seconds: the day of the study, never that of its export."""
    try:
        day = read_edtf(document.issued).earliest
    except DateError:
        day = None
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC) if day else _EARLIEST
    return int(max(moment, _EARLIEST).timestamp())


def _citing(document: Document, works: Sequence[str]) -> Mapping[str, Any]:
    """Return what the citation processor is told: what charts rest on is a work too, though no note cites it."""
    cites = {"t": "MetaInlines", "c": [citation(work) for work in works]}
    return {"lang": _line(document.language), "nocite": cites}


def _meta(document: Document) -> Mapping[str, Any]:
    meta: dict[str, Any] = {
        "title": _line(document.title),
        "author": {"t": "MetaList", "c": [_line(name) for name in document.authors]},
        "date": _line(" · ".join(part for part in (document.date, document.build) if part)),
        "lang": _line(document.language),
        "toc-title": _line("Contents"),
    }
    return meta | ({"dir": _line("rtl")} if document.direction == "rtl" else {})


def _line(text: str) -> dict[str, Any]:
    return {"t": "MetaString", "c": text}
