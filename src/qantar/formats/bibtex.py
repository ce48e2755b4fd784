"""BibTeX, for those who write in LaTeX: the sources of a study as a .bib file."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from qantar.formats.csl import Item, Source, csl_items

_TYPES = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "entry-encyclopedia": "incollection",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "pamphlet": "booklet",
    "manuscript": "unpublished",
}
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "{}%&$#_"},
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def bibtex(sources: Iterable[Source]) -> str:
    r"""Return rows of the table sources as BibTeX in UTF-8; the key of an entry is the source's id.

    >>> print(bibtex([{"id": "daily", "type": "webpage", "title": "Kites & rallies", "issued": "2021-03"}]))
    @misc{daily,
      title = {{Kites \& rallies}},
      year = {2021},
      month = mar,
    }
    """
    return "\n".join(_entry(item) for item in csl_items(sources))


def _entry(item: Item) -> str:
    kind = _TYPES.get(item["type"], "misc")
    if item["type"] == "thesis":
        kind = "mastersthesis" if "master" in str(item.get("genre", "")).lower() else "phdthesis"
    lines = [f"@{kind}{{{item['id']},"]
    for name, value in _fields(item, kind):
        lines.append(f"  {name} = {value},")
    return "\n".join([*lines, "}"]) + "\n"


def _fields(item: Item, kind: str) -> Iterable[tuple[str, str]]:
    for role in ("author", "editor"):
        if item.get(role):
            yield role, _braced(" and ".join(_person(name) for name in item[role]), escape=False)
    # Twice in braces: BibTeX would take the capitals away.
    yield "title", "{" + _braced(item["title"]) + "}"
    holder = {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle"}.get(kind, "howpublished")
    publisher = {"techreport": "institution", "phdthesis": "school", "mastersthesis": "school"}.get(kind, "publisher")
    named = {
        "container-title": holder,
        "collection-title": "series",
        "publisher": publisher,
        "publisher-place": "address",
        "edition": "edition",
        "volume": "volume",
        "issue": "number",
        "page": "pages",
        "ISBN": "isbn",
        "DOI": "doi",
        "URL": "url",
        "language": "language",
        "note": "note",
    }
    if kind == "techreport":
        named["number"] = "number"
    for csl, name in named.items():
        if value := item.get(csl):
            yield name, _braced(str(value).replace("\n", "; "), escape=name not in ("url", "doi"))
    yield from _when(item.get("issued"))


def _when(issued: Mapping[str, Any] | None) -> Iterable[tuple[str, str]]:
    if not issued:
        return
    if "date-parts" not in issued:
        yield "year", _braced(str(issued.get("literal", "")))
        return
    first, *others = issued["date-parts"]
    years = "--".join(dict.fromkeys(str(parts[0]) for parts in (first, *others)))
    yield "year", _braced(years)
    if len(first) > 1 and not others:
        yield "month", _MONTHS[first[1] - 1]


def _person(name: Mapping[str, str]) -> str:
    if "literal" in name:
        return "{" + _escaped(name["literal"]) + "}"
    family = " ".join(part for part in (name.get("non-dropping-particle"), name.get("family")) if part)
    parts = [family, *(name[part] for part in ("suffix", "given") if name.get(part))]
    return ", ".join(_escaped(part) for part in parts)


def _braced(text: str, *, escape: bool = True) -> str:
    return "{" + (_escaped(text) if escape else text) + "}"


def _escaped(text: str) -> str:
    return re.sub(r"[\\~^{}%&$#_]", lambda sign: _SPECIAL[sign[0]], text)
