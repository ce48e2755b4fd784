"""What all pages share (`Site`), and one page while it is written (`Sheet`) with the notes and figures on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from jinja2 import Environment
from markupsafe import Markup, escape

from qantar.errors import UsageError
from qantar.findings import Finding, Findings
from qantar.formats.citations import Keeper
from qantar.report.about import About
from qantar.report.cited import Cited
from qantar.report.citing import Citation, built_from, citations_of
from qantar.report.facts import UNNAMED, Facts, facts_of_finding
from qantar.report.facts_records import RECORD_FACTS
from qantar.report.languages import OWN_WORDS, chosen, direction, marked
from qantar.report.links import RecordAddresses, SourceAddresses, page_address
from qantar.report.maps_places import Places
from qantar.report.mentions import Mentions
from qantar.report.naming import short_name
from qantar.report.wording import date_in_words
from qantar.study.folder import TABLES
from qantar.study.pages import statement_of
from qantar.tables.published import Published

if TYPE_CHECKING:
    from qantar.report.audited import Audited
    from qantar.report.figures import Figure
    from qantar.report.pages import Page


@dataclass(slots=True)
class Note:
    """A figure on a page: its number there, and what the popover and the printed note say of it."""

    number: int
    facts: Facts


class Site:
    """A study as its pages see it: what is published, the findings, where things stand, how they are written."""

    def __init__(
        self,
        published: Published,
        findings: Findings,
        about: About,
        environment: Environment,
        keeper: Keeper | None = None,
        audited: "Audited | None" = None,
    ) -> None:
        self.published, self.findings, self.about = published, findings, about
        self.environment = environment
        #: Where slow results are kept from one build to the next.
        self.keeper = keeper
        #: What the audit says of the manuscript that the study goes back to.
        self.audited = audited
        #: The study's own language; Qantar's words are English.
        self.own = published.languages[0]
        self.direction = direction(self.own)
        self.source_address = SourceAddresses(published.rows("sources"))
        #: Where any record is shown: the one function that all links to records use.
        self.address_of = RecordAddresses(self)
        self.mentions = Mentions(published)
        self.places = Places(published)
        self.cited = Cited(self)
        #: Every other file of the site by its path in it: pictures, downloads, scripts.
        self.files: dict[str, bytes] = {}
        #: The chart file of each analysis that has one.
        self.charts: dict[str, str] = {}
        #: The pages of this site in the order of its navigation.
        self.pages: Sequence[Page] = ()

    def say(self, texts: Mapping[str, str] | None) -> Markup:
        """Return a text in the study's language where it has one, marked with its language."""
        if not texts:
            return Markup()
        tag, text = chosen(texts, self.own)
        return self.in_language(text, tag)

    def in_language(self, text: str, tag: str) -> Markup:
        """Return a text marked as written in a language."""
        return marked(text, tag, self.own)

    def own_text(self, text: object) -> Markup:
        """Return a text of the study in the study's own language."""
        return self.in_language(str(text), self.own) if text else Markup()

    def when(self, text: object) -> Markup:
        """Return an EDTF date in words."""
        return escape(date_in_words(text))

    def label(self, table: str, id_: object) -> Markup:
        """Return the label of a record in the study's language."""
        return self.own_text(self.published.label(table, str(id_))) if id_ else Markup()

    def speaker(self, actor: object) -> Markup:
        """Return the name of who says something; of somebody withheld, that they are not named here."""
        if not actor:
            return Markup()
        if self.published.row("actors", str(actor)) is None:
            return self.in_language(UNNAMED, OWN_WORDS)
        return self.label("actors", actor)

    def code(self, vocabulary: str, code: object) -> Markup:
        """Return the label of a code of a vocabulary; the code itself where it has none."""
        row = self.published.row("vocabularies", f"{vocabulary}/{code}") if code else None
        return self.own_text(row["label"]) if row and row.get("label") else escape(code or "")

    def source_link(self, source: str) -> Markup:
        """Return a source's short name, leading to its entry."""
        row = self.published.row("sources", source)
        address = self.source_address(source)
        if row is None or address is None:
            return escape(source)
        return Markup('<a href="{}">{}</a>').format(address, short_name(row))

    def source_place(self, source: str, where: str) -> Markup:
        """Return a source's short name and where in it, as it stands in a note to a figure."""
        link = self.source_link(source)
        return Markup("{}, {}").format(link, where) if where else link

    def method_title(self, method: str) -> str:
        """Return the question that a method answers, for a link to it."""
        from qantar.methods import METHODS

        return next((known.question for known in METHODS if known.id == method), method)

    def answered(self, *methods: str) -> dict[str, list[Finding]]:
        """Return the findings of each analysis that ran one of the methods."""
        found: dict[str, list[Finding]] = {}
        for finding in self.findings.items:
            if finding.method in methods:
                found.setdefault(finding.analysis, []).append(finding)
        return found

    def author_page(self, name: str) -> Any | None:  # noqa: ANN401 - a page of a study, known by its attributes
        """Return what the study's author wrote for a page of this name."""
        return next((page for page in self.published.pages if page.name == name), None)

    def menu(self, page: "Page") -> Markup:
        """Return the name of a page in the navigation, marked with its language."""
        from qantar.report.pages import menu_title

        title, tag = menu_title(self, page)
        return self.in_language(title, tag)

    def menu_groups(self) -> list[tuple[str, list["Page"]]]:
        """Return the navigation as headings with their pages."""
        from qantar.report.pages import menu_groups

        return menu_groups(self)

    def shown_at(self, target: str) -> str:
        """Return where a record, named as table/id, is shown, "" if it is not; any other address stays as it is."""
        table, slash, id_ = target.partition("/")
        if not slash or table not in {known.name for known in TABLES}:
            return target
        return self.address_of(table, id_) if self.published.row(table, id_) else ""

    def column_language(self, column: str) -> Markup:
        """Return the attributes of a cell in a column whose name ends in a language of the study: `label_kk`."""
        tag = next((tag for tag in self.published.languages[1:] if column.endswith(f"_{tag}")), None)
        return Markup(' lang="{}" dir="{}"').format(tag, direction(tag)) if tag else Markup()

    def piece(self, template: str, macro: str, sheet: "Sheet", **values: object) -> Markup:
        """Return a macro of a template that speaks of this site and of the page it is for."""
        module = self.environment.get_template(template).make_module({"sheet": sheet, "site": self})
        return Markup(getattr(module, macro)(**values))

    def built_from(self) -> str:
        """Return one sentence on what the study was built from."""
        return built_from(self.about.built_from)

    def citations(self, sheet: "Sheet") -> list[Citation]:
        """Return how to cite a page of this study, in three styles."""
        return citations_of(self.published.settings, self.about, sheet.title)

    def has_page(self, name: str) -> bool:
        """Tell whether the site has a page of this name."""
        return any(page.name == name for page in self.pages)


@dataclass
class Sheet:
    """One page while it is written. What is shown on it is noted here, for its notes and its scripts."""

    site: Site
    name: str
    title: str = ""
    notes: dict[str, Note] = field(default_factory=dict)
    figures: dict[str, "Figure"] = field(default_factory=dict)
    _count: int = 0

    @property
    def section(self) -> str:
        """The page of the navigation that this sheet belongs to: `data-events` belongs to `data`."""
        return self.name.split("-", maxsplit=1)[0] if not self.site.has_page(self.name) else self.name

    def unique(self, stem: str) -> str:
        """Return an id that no other element of the page has."""
        self._count += 1
        return f"{stem}-{self._count}"

    def finding(self, id_: str) -> Markup:
        """Return a figure in the text, or what somebody said: a finding, claims/id or statements/id.

        It opens to all there is to know of it.
        """
        facts = self._facts(id_)
        note = self.notes.setdefault(id_, Note(len(self.notes) + 1, facts))
        return self._render("pieces.html", "inline_figure", note=note, id=self.unique("p"))

    def figure(self, reference: str, title: str = "") -> Markup:
        """Return the chart of an analysis (or of one finding of it) with its title, source, table and downloads."""
        from qantar.report.figures import figure_for

        figure = figure_for(self, reference, title)
        id_ = f"fig-{figure.name}" if figure.name not in self.figures else self.unique(f"fig-{figure.name}")
        self.figures.setdefault(figure.name, figure)
        return self._render("pieces.html", "figure", figure=figure, id=id_)

    def prose(self, text: str) -> Markup:
        """Return an author's Markdown as HTML, its figures and charts filled in."""
        from qantar.report.prose import render

        return render(self, text)

    def render(self, template: str, **values: object) -> str:
        """Return the whole page: a template of report/templates that extends page.html."""
        return self.site.environment.get_template(template).render(
            sheet=self, site=self.site, about=self.site.about, address=page_address, own_words=OWN_WORDS, **values
        )

    def _facts(self, id_: str) -> Facts:
        table, slash, key = id_.partition("/")
        if slash and table in RECORD_FACTS:
            said = statement_of(id_)
            row = self.site.published.row(table, said or key)
            if row is None:
                raise UsageError.unknown(table.removesuffix("s"), id_, [])
            facts = RECORD_FACTS[table](self.site, row)
            return replace(facts, shown=self.site.own_text(row.get("text"))) if said else facts
        try:
            return facts_of_finding(self.site, self.site.findings[id_])
        except KeyError:
            raise UsageError.unknown("finding", id_, [item.id for item in self.site.findings.items]) from None

    def _render(self, template: str, macro: str, **values: object) -> Markup:
        return Markup(getattr(self.site.environment.get_template(template).module, macro)(**values))
