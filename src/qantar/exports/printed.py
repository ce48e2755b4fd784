"""The study as its document sees it: the pages of the site, with notes, citations and pictures that suit paper."""

import re
from importlib.resources import files

from jinja2 import BaseLoader, Environment, FunctionLoader
from markupsafe import Markup

from qantar.exports.bars import bars_drawing, ranges_drawing
from qantar.exports.daymaps import daymaps_drawing
from qantar.exports.export import Given
from qantar.exports.lanes import lanes_drawing
from qantar.exports.pictures import Pictures
from qantar.exports.timelanes import timelanes_drawing
from qantar.report.facts import Facts
from qantar.report.figures import Figure, FigureTable
from qantar.report.naming import short_name
from qantar.report.sheet import Site
from qantar.report.site import make_environment

#: A longer table is read on the site: its chart, or a table of its page, says the same in print.
MOST_ROWS = 30
#: What a note leaves out: addresses on the site, which lead nowhere from paper.
_ON_THE_SITE = ("Method", "Row")
#: What a note says of a figure that another page explained in full.
_BRIEF = ("What", "Said by", "Said", "Source", "Sources")


class PrintedSite(Site):
    """A study as its document sees it: what was shown and explained is kept, so that nothing is said twice."""

    def __init__(self, given: Given) -> None:
        super().__init__(given.published, given.findings, given.about, make_environment(), given.keeper)
        self._print(self.environment)
        self.pictures = Pictures()
        #: What there is to say of each figure in the text by its id: its number, and the note in full and in short.
        self.told: dict[str, tuple[int, Markup, Markup]] = {}
        #: The tables behind figures in the order of the figures, and those that are too long to print.
        self.tables: list[tuple[Figure, FigureTable]] = []
        self.longer: list[tuple[Figure, FigureTable]] = []
        self.page = ""
        self._chronologies = {
            f"{analysis}-{part}" for analysis in self.answered("chronology") for part in ("map", "lanes")
        }
        self._shown: dict[str, str] = {}

    def begin(self, page: str) -> None:
        """Begin a page: what is shown from here on stands on it."""
        self.page = page

    def source_place(self, source: str, where: str) -> Markup:
        """Return a place in a source as a citation: in a note it is written in the chosen style at the end."""
        row = self.published.row("sources", source)
        if row is None:
            return super().source_place(source, where)
        return Markup('<span class="cite" data-source="{}" data-where="{}">{}</span>').format(
            source, where, short_name(row)
        )

    def footnote(self, facts: Facts) -> Markup:
        """Return the mark of a figure's note. Which marks get one, and which a short one, is seen in the whole text."""
        if facts.id not in self.told:
            kept = [(name, text) for name, text in facts.rows if name not in _ON_THE_SITE]
            brief = [(name, text) for name, text in kept if name in _BRIEF] or kept
            self.told[facts.id] = len(self.told), _note(facts, kept), _note(facts, brief)
        return Markup('<span class="note" data-note="{}"></span>').format(self.told[facts.id][0])

    def shown_before(self, figure: Figure) -> str:
        """Return where a figure was shown before, or nothing; its table goes to the end of the document."""
        if figure.name in self._shown:
            return self._shown[figure.name]
        self._shown[figure.name] = f"{self.page}.html#fig-{figure.name}"
        return ""

    def keep_table(self, figure: Figure) -> Markup:
        """Keep the numbers behind a figure for the end of the document; the events of a chronology are listed there."""
        if figure.table is not None and figure.name not in self._chronologies:
            kept = self.tables if len(figure.table.rows) <= MOST_ROWS else self.longer
            kept.append((figure, figure.table))
        return Markup()

    def pictures_of(self, figure: Figure) -> list[Markup]:
        """Return the pictures of a figure that is nothing else, in their order."""
        if not self.pictures.alone(figure):
            return []
        return self.pictures.of(figure, self.files)

    def _print(self, environment: Environment) -> None:
        loader = environment.loader
        assert loader is not None
        environment.loader = FunctionLoader(lambda name: _source(environment, loader, name))
        environment.filters |= {"sentence": _sentence, "plain": lambda text: Markup(text).striptags()}
        environment.globals |= {
            "footnote": self.footnote,
            "shown_before": self.shown_before,
            "keep_table": self.keep_table,
            "pictures_of": self.pictures_of,
            "bars_drawing": bars_drawing,
            "ranges_drawing": ranges_drawing,
            "daymaps_drawing": daymaps_drawing,
            "lanes_drawing": lanes_drawing,
            "timelanes_drawing": timelanes_drawing,
        }


def _source(environment: Environment, site: BaseLoader, name: str) -> str:
    """Return a template: pieces of the document's own come after those of the site and take their names over."""
    own = files("qantar.exports") / "templates" / name
    text = own.read_text(encoding="utf-8") if own.is_file() else ""
    if text and not name.endswith("pieces.html"):
        return text
    # A piece of the site may come to take more than it does today: the document's own takes that and leaves it.
    text = re.sub(r"(\{% macro \w+\([^)]*\) -?%\})", r"\1{% if kwargs or varargs %}{% endif %}", text)
    return f"{site.get_source(environment, name)[0]}\n{text}"


def _note(facts: Facts, kept: list[tuple[str, Markup]]) -> Markup:
    """Return the text of a note: what the figure is, then each thing to know of it as a sentence of its own."""
    named = kept[0][1] if kept and kept[0][0] == "What" else None
    lead = Markup("{}: {}").format(named, facts.headline) if named else facts.headline
    parts = [_sentence(lead)]
    parts += [
        Markup('<span class="{}"><span lang="en" dir="ltr">{}:</span> {}</span>').format(
            "read-with" if name == "Read with" else "row", name, _sentence(text)
        )
        for name, text in kept[1 if named else 0 :]
    ]
    return Markup(" ").join([*parts, Markup("[<code>{}</code>]").format(facts.id)])


def _sentence(text: Markup) -> Markup:
    """Return a text that ends as a sentence does."""
    text = Markup(text)
    return text if not text or text.striptags().endswith((".", "?", "!", "”")) else text + Markup(".")
