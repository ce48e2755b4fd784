"""What a site says of itself: which study and build it is, and what can be downloaded beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Download:
    """A file of the build that a reader may take: `href` leads to it from a page of the site."""

    name: str
    href: str
    rows: int
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class About:
    """The build that a site belongs to. `title` is the study's, `version` Qantar's, `built_from` rows by table."""

    title: str
    version: str
    build_id: str
    licence: str
    built_from: Mapping[str, int] = field(default_factory=dict)
    downloads: Sequence[Download] = ()
