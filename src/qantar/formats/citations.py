"""Sources as they are cited: APSA, Chicago and Harvard, through a citation processor that knows their rules."""

import html
import json
import re
import warnings
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from importlib.resources import files
from typing import Any, Protocol

from qantar.formats.csl import Item, Source, csl_items

#: The styles, in the order in which a page offers them: the file in styles/, and its name.
STYLES = {"apsa": "APSA", "chicago": "Chicago", "harvard": "Harvard"}


class Keeper(Protocol):
    """Where slow results are kept by the digest of what they were made of."""

    def key(self, *parts: str | bytes) -> str:
        """Return the digest of parts."""

    def get(self, key: str) -> bytes | None:
        """Return what was kept, or None."""

    def put(self, key: str, result: bytes) -> None:
        """Keep a result."""


def cite_all(sources: Iterable[Source], cache: Keeper | None = None) -> dict[str, dict[str, str]]:
    """Return every source as each style cites it in a bibliography, as HTML: {source id: {style: text}}.

    The order of the sources changes nothing. A work without an author is cited under the newspaper or body
    that published it.

    >>> cited = cite_all([{"id": "daily", "type": "article-newspaper", "title": "A rally", "container_title": "Daily",
    ...                    "issued": "2021-03-05"}])
    >>> cited["daily"]["harvard"]
    'Daily (2021) “A rally”, <i>Daily</i>, 5 March.'
    """
    items = [with_author(item) for item in csl_items(sources)]
    cited: dict[str, dict[str, str]] = {}
    keys: dict[str, str] = {}
    if cache is not None:
        about = cache.key(version("citeproc-py"), *(rules_of(style) for style in STYLES))
        keys = {item["id"]: cache.key("citation", about, json.dumps(item, sort_keys=True)) for item in items}
        kept = {id_: cache.get(key) for id_, key in keys.items()}
        cited = {id_: json.loads(found) for id_, found in kept.items() if found is not None}
    new = [item for item in items if item["id"] not in cited]
    styled = {style: _process(new, style) for style in STYLES}
    for item in new:
        found = {style: styled[style][item["id"]] for style in STYLES}
        cited[item["id"]] = found
        if cache is not None:
            cache.put(keys[item["id"]], json.dumps(found, ensure_ascii=False).encode())
    return {item["id"]: cited[item["id"]] for item in items}


def rules_of(style: str) -> bytes:
    """Return the rules of a style, as the Citation Style Language writes them."""
    return files("qantar.formats").joinpath("styles", f"{style}.csl").read_bytes()


def _process(items: list[Item], style: str) -> dict[str, str]:
    if not items:
        return {}
    from citeproc import (  # imported late: only a build cites
        Citation,
        CitationItem,
        CitationStylesBibliography,
        CitationStylesStyle,
        formatter,
    )
    from citeproc.source.json import CiteProcJSON

    path = files("qantar.formats").joinpath("styles", f"{style}.csl")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of each field it does not know
        found = {}
        rules = CitationStylesStyle(str(path), validate=False)
        for item in items:  # one at a time: a style may tell like works apart by letters, 2021a and 2021b
            one = CitationStylesBibliography(rules, CiteProcJSON([_disguised(item)]), formatter.html)
            one.register(Citation([CitationItem(item["id"])]))
            found[item["id"]] = str(one.bibliography()[0]).translate(_UNMASKED).strip()
    return found


#: The processor passes these on as they are, so they go through it as letters of nobody's alphabet.
_MASKS = dict(zip("<>&\"'", "\ue0e0\ue0e1\ue0e2\ue0e3\ue0e4", strict=True))
_MASKED = str.maketrans(_MASKS)
_UNMASKED = {ord(mask): html.escape(sign) for sign, mask in _MASKS.items()}


def _disguised(value: Any) -> Any:  # noqa: ANN401 - any part of an item
    """Return an item in which no text can be taken for HTML."""
    if isinstance(value, str):
        return value.translate(_MASKED)
    if isinstance(value, dict):
        return {name: _disguised(part) for name, part in value.items()}
    return [_disguised(part) for part in value] if isinstance(value, list) else value


def with_author(item: Item) -> Item:
    """Return an item that names the newspaper or body as its author where nobody else is.

    Styles stumble over works without an author.
    """
    if item.get("author") or item.get("editor"):
        return item
    stand_in: Any = item.get("container-title") or item.get("publisher")
    return {**item, "author": [{"literal": stand_in}]} if stand_in else item


def plain(cited: Mapping[str, str]) -> dict[str, str]:
    """Return citations as plain text, to be copied.

    >>> plain({"harvard": "Daily &amp; Co (2021) <i>A rally</i>."})
    {'harvard': 'Daily & Co (2021) A rally.'}
    """
    return {style: html.unescape(re.sub(r"</?[a-z]+[^>]*>", "", text)) for style, text in cited.items()}
