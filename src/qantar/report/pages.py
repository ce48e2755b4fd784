"""The pages of a site: PAGES is the list of those that Qantar knows; an author's own pages come beside them.

A page is on a site when the tables it needs have rows and the methods it needs have answered. What an author
writes under the same name in pages/ becomes its title, standfirst and opening.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qantar.report.actors import render_actors
from qantar.report.article import render_article
from qantar.report.audited import render_audited
from qantar.report.cases import render_cases
from qantar.report.chronology import render_chronology
from qantar.report.commitments import render_commitments
from qantar.report.contested import render_contested
from qantar.report.counts import render_counts
from qantar.report.data import render_data
from qantar.report.events import render_events
from qantar.report.explanations import render_explanations
from qantar.report.languages import OWN_WORDS
from qantar.report.laws import render_laws
from qantar.report.media import has_outlets, render_media
from qantar.report.methods import render_methods
from qantar.report.places import render_places
from qantar.report.protest import has_measures, render_protest
from qantar.report.recommendations import render_recommendations
from qantar.report.sources import render_sources
from qantar.report.survey import METHODS as SURVEY_METHODS
from qantar.report.survey import render_survey
from qantar.report.verdicts import TESTS, render_verdicts

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: A page's name beside the HTML that render returned: most pages are one file, a long list may be several.
Files = dict[str, str]


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the name of its file and in study.yaml, its name in the navigation, what it needs, how it is made.

    `render` fills a `Sheet` and returns the HTML of the page; a page in several files returns them by name.
    """

    name: str
    title: str
    render: Callable[["Sheet"], str | Files]
    #: Tables that must have rows.
    requires: tuple[str, ...] = ()
    #: Methods of which at least one must have answered.
    methods: tuple[str, ...] = ()
    #: What else it needs: a page of outlets has nothing to show where no actor is one.
    shows: Callable[["Site"], bool] = lambda _: True
    #: Written by the study's author: its title is in the study's language.
    authored: bool = False

    def has_what_it_needs(self, site: "Site") -> bool:
        """Tell whether the study has what this page shows."""
        tables = all(site.published.rows(table) for table in self.requires)
        return tables and (not self.methods or bool(site.answered(*self.methods))) and self.shows(site)


#: Every page that Qantar knows, in the order of the navigation, under the headings that a long navigation has.
GROUPS: tuple[tuple[str, tuple[Page, ...]], ...] = (
    (
        "What the rows show",
        (
            Page("chronology", "Day by day", render_chronology, requires=("events",), methods=("chronology",)),
            Page("counts", "Counts over time", render_counts, methods=("counts",)),
            Page("survey", "The survey", render_survey, ("surveys", "questions"), methods=SURVEY_METHODS),
            Page("protest", "Protest, measured", render_protest, shows=has_measures),
            Page("contested", "Where figures differ", render_contested, ("claims",), methods=("rivals", "tallies")),
            Page("verdicts", "What the data say back", render_verdicts, ("statements",), methods=TESTS),
            Page("explanations", "Rival explanations", render_explanations, methods=("explanations",)),
        ),
    ),
    (
        "People, places, records",
        (
            Page("cases", "Cases", render_cases, requires=("cases",)),
            Page("laws", "Laws and powers", render_laws, requires=("laws",)),
            Page("media", "Media", render_media, requires=("actors",), shows=has_outlets),
            Page("commitments", "Commitments", render_commitments, requires=("commitments",)),
            Page("recommendations", "Recommendations", render_recommendations, requires=("recommendations",)),
            Page("actors", "Who is who", render_actors, requires=("actors",)),
            Page("places", "Places", render_places, requires=("places",)),
            Page("events", "Events", render_events, requires=("events",)),
        ),
    ),
    (
        "Behind it",
        (
            Page("sources", "Sources", render_sources, requires=("sources",)),
            Page("data", "Data", render_data),
            Page("methods", "Methods", render_methods),
            Page("audit", "The manuscript, checked", render_audited, shows=lambda site: site.audited is not None),
        ),
    ),
)
PAGES: tuple[Page, ...] = tuple(page for _, pages in GROUPS for page in pages)
#: A navigation of more pages than these has headings.
MOST_UNGROUPED = 10

#: Pages that every figure leads to, and what a study asked for when it named its manuscript: they are there whether or
#: not study.yaml lists them.
_ALWAYS = ("sources", "data", "methods", "audit")


def pages_of(site: "Site") -> list[Page]:
    """Return the pages of a site in the order of study.yaml; the overview first, the pages on evidence last."""
    known = {page.name: page for page in PAGES}
    written = {page.name: _authored(page) for page in site.published.pages if page.name not in known}
    wanted: Sequence[str] = site.published.settings.get("pages") or [*written, *known]
    names = dict.fromkeys(["overview", *wanted, *_ALWAYS])
    choice = {"overview": Page("overview", "Overview", render_article)} | known | written
    return [choice[name] for name in names if name in choice and choice[name].has_what_it_needs(site)]


def menu_groups(site: "Site") -> list[tuple[str, list[Page]]]:
    """Return the navigation: the author's pages, then headings with those of Qantar's, each in the study's order."""
    if len(site.pages) <= MOST_UNGROUPED:
        return [("", list(site.pages))]
    heading_of = {page.name: heading for heading, pages in GROUPS for page in pages}
    groups = [
        (heading, [page for page in site.pages if heading_of.get(page.name, "") == heading])
        for heading in ("", *(heading for heading, _ in GROUPS))
    ]
    return [(heading, pages) for heading, pages in groups if pages]


def menu_title(site: "Site", page: Page) -> tuple[str, str]:
    """Return the name of a page in the navigation and its language: its author's `menu` or `title`, else Qantar's."""
    front: Any = getattr(site.author_page(page.name), "front", None) or {}
    written = front.get("menu") or ("" if page.name == "overview" else front.get("title"))
    return (str(written), site.own) if written else (page.title, OWN_WORDS)


def _authored(page: Any) -> Page:  # noqa: ANN401 - a page of a study, known by its attributes
    title = "Overview" if page.name == "overview" else str((page.front or {}).get("title") or page.name)
    return Page(page.name, title, render_article, authored=True)
