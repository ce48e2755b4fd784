"""An event as a list of events tells it, in the study's words as far as the mapping had them; and the list itself."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from qantar.formats.placing import Where
from qantar.formats.wording import Filled
from qantar.study.fields import slug


@dataclass(frozen=True, slots=True)
class Origin:
    """A list of events as a source: who makes it, what it counts and leaves out, and what may be passed on."""

    title: str
    author: str
    url: str
    terms: str
    counts: str
    threshold: str
    covers: str
    licence: str = ""
    publisher: str = ""
    #: What a user is told of its terms.
    warning: str = ""

    def source(self, id_: str, loses: str = "") -> dict[str, str]:
        """Return the row of sources.yaml."""
        return {
            "id": id_,
            "type": "dataset",
            "title": self.title,
            "author": f"{{{self.author}}}" if self.author else "",
            "publisher": self.publisher,
            "URL": self.url,
            "terms": self.terms,
            "counts": self.counts,
            "threshold": self.threshold,
            "covers": self.covers,
            "loses": loses,
        }


@dataclass(slots=True)
class Listed:
    """One event of a list."""

    line: int
    #: What the list calls it; empty where it gives its events no names.
    id: str
    #: The date as EDTF.
    date: str
    where: Where
    #: The fields that its words fill: kind, form, issues and so on.
    words: Filled
    precision: str = ""
    participants: Sequence[str] = ()
    organisers: Sequence[str] = ()
    target: Sequence[str] = ()
    #: The countries of those who act, where the list says them.
    actor_countries: Sequence[str] = ()
    crowd: str = ""
    killed: str = ""
    injured: str = ""
    detained: str = ""
    label: str = ""
    note: str = ""
    doubts: list[str] = field(default_factory=list)

    @property
    def digest(self) -> str:
        """A few signs that tell it from other events of a list that names none: of its day, place and kind."""
        where = (*self.where.names, self.where.country, str(self.where.lat), str(self.where.lon))
        kinds = (word for many in self.words.values() for word in many)
        text = "\x1f".join((self.date, *where, *kinds))
        return hashlib.sha256(text.encode("utf-8")).hexdigest()[:10]


def _own_id(text: str) -> str:
    """Return an id of a list as part of one of ours; what Latin letters cannot say is kept apart by a few signs more.

    >>> _own_id("KAZ1234"), _own_id("А-1") == _own_id("Б-1")
    ('kaz1234', False)
    """
    if text.isascii() and text.isalnum():
        return text.lower()
    plain = slug(text)
    if plain and re.fullmatch(r"[\w ./-]+", text, re.ASCII):
        return plain
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()[:8]
    return f"{plain}-{digest}" if plain else digest


def event_id(name: str, listed: Listed, again: int = 1) -> str:
    """Return the id of an event in the study: the same from each file of its list.

    >>> event_id("acled", Listed(2, "KAZ1234", "2022-01-05", Where(), Filled()))
    'acled-kaz1234'
    """
    own = _own_id(listed.id) if listed.id else f"{slug(listed.date)}-{listed.digest}"
    return f"{name}-{own}" + (f"-{again}" if again > 1 else "")
