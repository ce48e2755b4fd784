"""study.yaml: what the study asks, of which countries and when, in which languages, and which pages it has."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from pydantic import BeforeValidator, Field, ValidationInfo, model_validator

from qantar import names
from qantar.errors import At, Problem, meaning
from qantar.study.fields import Country, Date, Id, Labels, Lines, Tag, Text, Url, Whole, column, one_as_list
from qantar.study.record import Record, Table
from qantar.study.rows import Rows
from qantar.values.dates import read_edtf

if TYPE_CHECKING:
    from qantar.study.study import Study

#: The pages that Qantar makes of the rows; a study lists those it wants among its own.
BUILT_IN_PAGES = (
    "verdicts", "explanations", "chronology", "counts", "protest", "survey", "contested", "actors", "places", "events",
    "cases", "laws", "media", "commitments", "recommendations", "sources", "data", "methods", "audit",
)  # fmt: skip


class Author(Record):
    """Somebody who made the study."""

    name: Text = column("The name as it should be cited.", required=True, public=True)
    affiliation: Text | None = column("Where they work.", public=True)
    orcid: Text | None = column("Their ORCID.", public=True)
    url: Url | None = column("Their page.", public=True)


class Window(Record):
    """A named period that analyses and claims can speak of: `windows/NAME`."""

    label: Labels = column("What readers see.", required=True, translated=True, public=True)
    period: Date = column("From when to when.", required=True, public=True)

    @model_validator(mode="before")
    @classmethod
    def gather_labels(cls, values: object, info: ValidationInfo) -> object:
        """Gather label, label_kk and label_ru in one, as in every table."""
        if not isinstance(values, dict) or isinstance(values.get("label"), dict):
            return values
        own, *others = info.context or ("en",)
        labels = {own: values.get("label")} | {tag: values.get(f"label_{tag}") for tag in others}
        rest = {name: value for name, value in values.items() if name not in {f"label_{tag}" for tag in others}}
        filled = {tag: label for tag, label in labels.items() if label is not None}
        return rest | ({"label": filled} if filled else {})


class Settings(Record):
    """What a study says of itself."""

    title: Labels = column("The title of the study.", required=True, translated=True, public=True)
    question: Lines = column("What the study asks: one question or several.", default=(), public=True)
    countries: Annotated[tuple[Country, ...], BeforeValidator(one_as_list), Field(min_length=1)] = column(
        "The countries it is about, as two capital letters (ISO 3166).", required=True, public=True
    )
    period: Date = column("The time it is about.", required=True, public=True)
    languages: Annotated[tuple[Tag, ...], BeforeValidator(one_as_list), Field(min_length=1)] = column(
        "The languages of its texts; the first is its own.", required=True, public=True
    )
    authors: tuple[Author, ...] = column("Who made it.", default=(), public=True)
    issued: Date | None = column("The date of this edition; it stands in how to cite.", public=True)
    url: Text | None = column("Where this edition can be found; it stands in how to cite.", public=True)
    licence: Text | None = column("What others may do with it, as an SPDX name: CC-BY-4.0.", public=True)
    small_cells: Whole = column("Counts of people below this are suppressed in cross-tables.", default=5, public=True)
    windows: dict[Id, Window] = column("Named periods.", default={}, public=True)
    pages: Lines = column(
        "The pages in their order: files of pages/ without .md, and those that Qantar makes. Left out: all of them.",
        default=(),
        public=True,
    )
    manuscript: Text | None = column(
        "The manuscript that the study goes back to, a file in its folder: text, Markdown, Word or PDF. A page of the "
        "site says which of its numbers do not hold; the file itself is in no build."
    )
    note: Text | None = column("For the authors alone; never published.")


#: Tables whose records have pages of their own, called TABLE-ID.
PAGE_A_RECORD = ("actors", "places", "events", "cases")


def check_page_names(study: "Study") -> Iterator[Problem]:
    """Find pages of the author's that have the name of a page that Qantar makes of a row."""
    for page in study.pages:
        table, _, id_ = page.name.partition("-")
        if table in PAGE_A_RECORD and id_ and study.has(table, id_):
            yield meaning.page_name_taken(At(page.file), name=page.name, table=table)


def check_pages(study: "Study") -> Iterator[Problem]:
    """Find pages that are listed and not there, and pages that are there and not listed."""
    own = [page.name for page in study.pages]
    listed = study.settings.pages
    for number, name in enumerate(listed):
        if name not in own and name not in BUILT_IN_PAGES and name not in study.broken.get("pages", ()):
            yield meaning.unknown_page(
                study.settings_row.at(f"pages.{number}"), name=name, known=[*own, *BUILT_IN_PAGES]
            )
    if listed:
        for page in study.pages:
            if page.name not in listed:
                yield meaning.page_not_listed(At(page.file), name=page.name)


def settings_of(said: Rows) -> Settings:
    """Return what study.yaml says; where it could not be read, what of it the other files need to be read by."""
    if said.rows:
        settings: Settings = said.rows[0].record
        return settings
    return Settings.model_construct(
        title={}, countries=(), period=read_edtf("../2999"), languages=said.languages or ("en",), windows={}
    )


TABLE = Table(
    name="study",
    file=names.STUDY_FILE,
    record=Settings,
    title="What the study says of itself",
    key=(),
    checks=(check_pages, check_page_names),
)
