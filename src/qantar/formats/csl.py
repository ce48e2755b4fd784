"""The sources of a study as CSL-JSON, which Zotero, Pandoc and citation processors read."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from qantar.values.dates import DateError, Edtf, read_edtf

Source = Mapping[str, Any]
Item = dict[str, Any]

_NAMES = ("author", "editor", "translator")
_TEXTS = {
    "title": "title",
    "container_title": "container-title",
    "collection_title": "collection-title",
    "publisher": "publisher",
    "publisher_place": "publisher-place",
    "event_title": "event-title",
    "genre": "genre",
    "number": "number",
    "edition": "edition",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "URL": "URL",
    "DOI": "DOI",
    "ISBN": "ISBN",
    "language": "language",
}


def csl_items(sources: Iterable[Source]) -> list[Item]:
    """Return rows of the table sources as CSL-JSON items.

    CSL has no place for a title in Latin letters or in English: they go into `note`, in lines that Zotero keeps.

    >>> csl_items([{"id": "daily", "type": "webpage", "title": "Rally", "issued": "2021-03"}])
    [{'id': 'daily', 'type': 'webpage', 'title': 'Rally', 'issued': {'date-parts': [[2021, 3]]}}]
    """
    return [_item(source) for source in sources]


def csl_json(sources: Iterable[Source]) -> str:
    """Return sources as a CSL-JSON document."""
    return json.dumps(csl_items(sources), ensure_ascii=False, indent=1) + "\n"


def people(value: Any) -> list[dict[str, str]]:  # noqa: ANN401 - names as a list, or as the JSON of one
    """Return names as CSL has them, whether they come as a list or as the JSON that a table holds.

    >>> people('[{"family": "Ansel", "given": "Mira"}]')
    [{'family': 'Ansel', 'given': 'Mira'}]
    """
    found = json.loads(value) if isinstance(value, str) and value else value or []
    return [_name(name) for name in found]


def csl_date(written: Any) -> dict[str, Any] | None:  # noqa: ANN401 - a date as written, or read
    """Return an EDTF date as CSL has it: as exact as it is written and no more.

    >>> csl_date("2011/2012"), csl_date("2004~"), csl_date(None)
    ({'date-parts': [[2011], [2012]]}, {'date-parts': [[2004]], 'circa': True}, None)
    """
    if not written:
        return None
    try:
        read = written if isinstance(written, Edtf) else read_edtf(str(written))
    except DateError:
        return {"literal": str(written)}
    ends = read.text.split("/")
    parts = [_parts(read.earliest, ends[0])] if read.earliest else []
    if len(ends) == 2 and read.latest:
        parts.append(_parts(read.latest, ends[1]))
    if not parts:
        return {"literal": read.text}
    return {"date-parts": parts} | ({"circa": True} if read.approximate or read.uncertain else {})


def _item(source: Source) -> Item:
    item: Item = {"id": str(source["id"]), "type": str(source.get("type") or "document")}
    for column in _TEXTS:
        if value := source.get(column):
            item[_TEXTS[column]] = str(value)
    for role in _NAMES:
        if found := people(source.get(role)):
            item[role] = found
    for column in ("issued", "accessed"):
        if (when := csl_date(source.get(column))) is not None:
            item[column] = when
    if notes := _notes(source):
        item["note"] = notes
    return item


def _notes(source: Source) -> str:
    """Return what CSL has no place for, in lines that Zotero understands and keeps."""
    kept = {"original-title": source.get("title_latn"), "Translated Title": source.get("title_en")}
    return "\n".join(f"{name}: {value}" for name, value in kept.items() if value)


def _name(name: Mapping[str, Any]) -> dict[str, str]:
    renamed = {"particle": "non-dropping-particle"}
    return {renamed.get(part, part): str(text) for part, text in name.items() if text}


def _parts(day: date, written: str) -> Sequence[int]:
    """Return the parts of a date that are written: a year, a month, a day."""
    dashes = written.lstrip("-").count("-") if "X" not in written else 0
    return [day.year, day.month, day.day][: dashes + 1]
