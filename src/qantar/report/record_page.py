"""The page of one record: its names, what is known of it in short, and sections of things told with sources."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.attributed import source_of
from qantar.report.languages import OWN_WORDS
from qantar.report.links import record_page

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

Row = Mapping[str, Any]
#: So many things stand in one list of a page; the rest are in the data.
MOST_ITEMS = 150


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is told: when, what, what else must be said of it, and where it is printed.

    `classes` marks one that is only alleged or denied.
    """

    text: Markup
    when: Markup = field(default_factory=Markup)
    notes: Sequence[Markup] = ()
    source: Markup = field(default_factory=Markup)
    classes: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Things of one kind under a heading of their own, or under none."""

    items: Sequence[Item]
    title: Markup = field(default_factory=Markup)
    #: The table in which the rest is found, where there is more than a page holds.
    table: str = ""
    #: A drawing or table that stands before the list.
    body: Markup = field(default_factory=Markup)


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the page: its heading in Qantar's words, what it says first, and its groups."""

    id: str
    title: str
    groups: Sequence[Group]
    #: A drawing says what it shows itself: its section has no heading.
    drawn: bool = False
    #: How many things it tells, where that is not the number of things in its lists.
    number: int = 0

    @property
    def count(self) -> int:
        """How many things it tells."""
        return self.number or sum(len(group.items) for group in self.groups)


@dataclass(frozen=True, slots=True)
class RecordPage:
    """All that stands on the page of one record. `up` is the page of the navigation that lists it."""

    name: str
    up: str
    kicker: Markup
    #: Its names in other languages, each marked with its language.
    names: Sequence[tuple[str, Markup]]
    standfirst: Markup
    facts: Sequence[tuple[str, Markup]]
    sections: Sequence[Section]


def sheet_of(site: "Site", table: str, id_: str) -> "Sheet":
    """Return the sheet that the page of a record is written on."""
    from qantar.report.sheet import Sheet

    return Sheet(site, record_page(table, id_), title=site.published.label(table, id_))


def write_record(sheet: "Sheet", page: RecordPage) -> tuple[str, str]:
    """Return the name of a record's page and its HTML."""
    shown = [section for section in page.sections if section.count or any(group.body for group in section.groups)]
    return sheet.name, sheet.render("record.html", page=page, sections=shown, most=MOST_ITEMS)


def item_of(site: "Site", table: str, row: Row, text: Markup, **more: Any) -> Item:
    """Return a row as a thing that is told, with its source, what that cites, and the way to its row."""
    return Item(text, source=source_of(site, table, row), **more)


def ours(site: "Site", text: Markup | str) -> Markup:
    """Return words of Qantar's, marked as English on a page in another language."""
    return site.in_language(text, OWN_WORDS) if text else Markup()


def other_names(site: "Site", table: str, id_: str) -> list[tuple[str, Markup]]:
    """Return what a record is called in the study's other languages: the language and the name."""
    own, *others = site.published.languages
    labels = site.published.labels(table, id_)
    return [(tag, site.in_language(labels[tag], tag)) for tag in others if labels.get(tag) and tag != own]
