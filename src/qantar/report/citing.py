"""How to cite a page of a study, in three styles, and what the study was built from in one sentence."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qantar.report.about import About
from qantar.report.naming import person_name
from qantar.report.wording import date_in_words


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation in one style, ready to be copied. `code` says that it is for a program."""

    name: str
    text: str
    code: bool = False


def citations_of(settings: Mapping[str, Any], about: About, page: str) -> list[Citation]:
    """Return a citation of a page as text, as a note, and for BibTeX."""
    authors = authors_of(settings)
    people = " and ".join(filter(None, [", ".join(authors[:-1]), authors[-1]])) if authors else ""
    build = f"build {about.build_id[:12]}" if about.build_id else ""
    made = ", ".join(part for part in (f"Qantar {about.version}", build) if part)
    lead = f"{people}. " if people else ""
    within = f"“{page}.” In " if page and page != about.title else ""
    issued, url = str(settings.get("issued") or ""), str(settings.get("url") or "")
    day = date_in_words(issued)
    text = " ".join(f"{part}." for part in (f"{lead}{within}{about.title}", day, made, url) if part)
    head = ", ".join(part for part in (people, f"“{page}”" if within else "", about.title) if part)
    note = f"{head} ({', '.join(part for part in (day, made) if part)})" + (f", {url}." if url else ".")
    return [
        Citation("Text", text),
        Citation("Note", note),
        Citation("BibTeX", _bibtex(authors, about, made, issued, url), code=True),
    ]


def authors_of(settings: Mapping[str, Any]) -> list[str]:
    """Return the names of a study's authors."""
    return [_author(person) for person in settings.get("authors") or []]


def _bibtex(authors: list[str], about: About, made: str, issued: str, url: str) -> str:
    key = re.sub(r"[^a-z0-9]+", "-", about.title.lower()).strip("-")[:40].strip("-")
    year = found[0] if (found := re.search(r"\d{4}", issued)) else ""
    # A title in another script leaves no letters for a key: two such studies must not share one.
    if not re.search("[a-z]", key):
        key = "-".join(part for part in ("study", year, about.build_id[:8]) if part)
    fields = [("author", " and ".join(authors)), ("title", about.title), ("year", year), ("note", made)]
    inside = ", ".join(f"{name} = {{{_protected(value)}}}" for name, value in fields if value)
    # An address is taken as it stands: BibTeX styles set it verbatim.
    inside += f", url = {{{url}}}" if url else ""
    return f"@misc{{{key}, {inside}}}"


def _protected(text: str) -> str:
    return re.sub(r"([{}\\&%$#_])", r"\\\1", text)


def _author(person: Any) -> str:  # noqa: ANN401 - a name, or a mapping with its parts
    if not isinstance(person, Mapping):
        return str(person)
    return str(person.get("name") or "") or person_name(person)


def built_from(counts: Mapping[str, int]) -> str:
    """Return what a study was built from.

    >>> built_from({"sources": 2, "events": 1, "claims": 0})
    'Built from 2 sources and 1 event.'
    """
    words = {"sources": "source", "events": "event", "reports": "report", "claims": "claim", "surveys": "survey"}
    parts = [
        f"{counts[table]:,} {word if counts[table] == 1 else table}"
        for table, word in words.items()
        if counts.get(table)
    ]
    if not parts:
        return ""
    return f"Built from {' and '.join(filter(None, [', '.join(parts[:-1]), parts[-1]]))}."
