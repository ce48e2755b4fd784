"""sources.yaml: the works that rows rest on, described as in Zotero (CSL), with titles in three spellings."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal

from qantar import names
from qantar.errors import Problem, meaning
from qantar.study.fields import Date, Doi, Id, Sha256, Tag, Text, Url, column
from qantar.study.record import Record, Table

if TYPE_CHECKING:
    from qantar.study.study import Study

CslType = Literal[
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "classic",
    "collection",
    "dataset",
    "document",
    "entry",
    "entry-dictionary",
    "entry-encyclopedia",
    "event",
    "figure",
    "graphic",
    "hearing",
    "interview",
    "legal_case",
    "legislation",
    "manuscript",
    "map",
    "motion_picture",
    "musical_score",
    "pamphlet",
    "paper-conference",
    "patent",
    "performance",
    "periodical",
    "personal_communication",
    "post",
    "post-weblog",
    "regulation",
    "report",
    "review",
    "review-book",
    "software",
    "song",
    "speech",
    "standard",
    "thesis",
    "treaty",
    "webpage",
]


class Name(Record):
    """A person (family, given) or a body (literal)."""

    family: Text | None = column("The family name.", public=True)
    given: Text | None = column("The given name.", public=True)
    literal: Text | None = column("The name of a body, or of a person who has no family name.", public=True)
    particle: Text | None = column("What stands before the family name: de, von.", public=True)
    suffix: Text | None = column("What stands behind the name: Jr.", public=True)


class Archive(Record):
    """The copy of a source that the study keeps; it is never published."""

    file: Text = column("Where it is, relative to the study.", required=True)
    sha256: Sha256 | None = column("Its SHA-256, so that nobody changes it unseen.")


class Source(Record):
    """One work, as CSL describes it."""

    id: Id = column("How rows name it.", required=True, public=True)
    type: CslType = column("What kind of work it is, in the words of CSL.", required=True, public=True)
    title: Text = column("Its title, in its own script.", required=True, public=True)
    title_latn: Text | None = column("Its title in Latin letters, as printed.", public=True)
    title_en: Text | None = column("Its title in English.", public=True)
    author: tuple[Name, ...] = column("Who wrote it: family and given, or literal for a body.", default=(), public=True)
    editor: tuple[Name, ...] = column("Who edited it.", default=(), public=True)
    translator: tuple[Name, ...] = column("Who translated it.", default=(), public=True)
    container_title: Text | None = column(
        "The newspaper, journal or book it is in.", written="container-title", public=True
    )
    collection_title: Text | None = column("The series it is in.", written="collection-title", public=True)
    publisher: Text | None = column("Who published it.", public=True)
    publisher_place: Text | None = column("Where it was published.", written="publisher-place", public=True)
    genre: Text | None = column("What kind of thesis, report or document.", public=True)
    number: Text | None = column("The number of a report, law or decree.", public=True)
    edition: Text | None = column("Which edition.", public=True)
    issued: Date | None = column("When it appeared.", public=True)
    volume: Text | None = column("Volume.", public=True)
    issue: Text | None = column("Issue.", public=True)
    page: Text | None = column("Pages.", public=True)
    event_title: Text | None = column("The conference or hearing.", written="event-title", public=True)
    URL: Url | None = column("Where it can be read.", public=True)
    DOI: Doi | None = column("Its DOI: 10.1000/182.", public=True)
    ISBN: Text | None = column("Its ISBN.", public=True)
    language: Tag | None = column("The language it is written in.", public=True)
    accessed: Date | None = column("When it was read on the web.", public=True)
    archive: Archive | None = column("The copy that the study keeps; never published.")
    terms: Literal["rows", "aggregates", "none"] = column(
        "What may be passed on: its rows, only aggregates of them, or nothing.", default="rows", public=True
    )
    counts: Text | None = column("Of a list of events: what it counts as one event.", public=True)
    threshold: Text | None = column(
        "Of a list of events: what it takes to be listed, such as the fewest people of a protest.", public=True
    )
    covers: Text | None = column(
        "Of a list of events: which places it covers, from when, and where that changed.", public=True
    )
    loses: Text | None = column("Of a list of events: what of it the study's words cannot say.", public=True)
    note: Text | None = column("For the authors alone; never published.")


def check_archives(study: "Study") -> Iterator[Problem]:
    """Find archived copies that are not in the study's folder."""
    for row in study.rows["sources"]:
        archive: Archive | None = row.record.archive
        if archive is None:
            continue
        inside = PurePosixPath(archive.file)
        safe = not inside.is_absolute() and ".." not in inside.parts and "\0" not in archive.file
        try:
            found = safe and (study.path / inside).is_file()
        except OSError:
            found = False
        if not found:
            yield meaning.archive_missing(row.at("archive"))


TABLE = Table(
    name="sources",
    file=names.SOURCES_FILE,
    record=Source,
    title="The works that rows rest on",
    checks=(check_archives,),
)
