"""Figures: which chart an analysis has, by its method, and everything that stands around a chart."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.errors import UsageError
from qantar.findings import Finding, SourceRef
from qantar.report.downloads import csv_bytes
from qantar.report.drawing import Chart, draw

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet


@dataclass(frozen=True, slots=True)
class FigureTable:
    """The numbers of a chart as a table: captions, headings, cells. `numeric` says which columns are figures."""

    caption: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]
    numeric: Sequence[bool]


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart with what belongs to it: what it shows, its unit, base and period, sources, numbers and downloads.

    Give `chart` for one drawn from Vega-Lite, or `body` for one written as HTML.
    """

    name: str
    title: Markup
    subtitle: Markup
    source: Markup
    table: FigureTable | None = None
    chart: Chart | None = None
    body: Markup = field(default_factory=Markup)
    #: What only a reader at a screen can do with it: it goes on after the subtitle there, and is not printed.
    screen: Markup = field(default_factory=Markup)
    #: What stands between subtitle and chart: a key of colours, say.
    key: Markup = field(default_factory=Markup)
    #: Files, filled in when the figure is put on a page.
    data: str | None = None
    picture: str | None = None
    #: It is made of several drawings: its picture is one file, and the page makes no PNG of it.
    several: bool = False


Maker = Callable[["Sheet", str, Sequence[Finding]], Figure]


def makers() -> dict[str, Maker]:
    """Return who makes the figure of each method: the visible list of charts."""
    from qantar.report.chronology_map import chronology_figure
    from qantar.report.contested import contested_figure
    from qantar.report.counts_figures import counts_figure
    from qantar.report.explanation_figures import explanations_figure
    from qantar.report.measured_counts import crowd_figure, mix_figure, peaceful_figure, people_figure, rates_figure
    from qantar.report.measured_sources import coverage_figure, lists_figure
    from qantar.report.measured_spread import concentration_figure, reach_figure, response_figure, waves_figure
    from qantar.report.survey_compared import comparison_figure
    from qantar.report.survey_crosstabs import crosstab_figure
    from qantar.report.survey_figures import survey_figure
    from qantar.report.verdicts import TESTS, verdict_figure

    return {
        "chronology": chronology_figure,
        "concentration": concentration_figure,
        "counts": counts_figure,
        "crowd-size": crowd_figure,
        "event-mix": mix_figure,
        "event-rates": rates_figure,
        "lists-compared": lists_figure,
        "peaceful": peaceful_figure,
        "people-per-event": people_figure,
        "reach": reach_figure,
        "response-lag": response_figure,
        "source-coverage": coverage_figure,
        "waves": waves_figure,
        "explanations": explanations_figure,
        "rivals": contested_figure,
        "open-answers": survey_figure,
        "survey-comparison": comparison_figure,
        "survey-crosstab": crosstab_figure,
        "survey-estimates": survey_figure,
        "survey-frequencies": survey_figure,
        "tallies": contested_figure,
        **dict.fromkeys(TESTS, verdict_figure),
    }


def figure_for(sheet: "Sheet", reference: str, title: str = "") -> Figure:
    """Return the figure of an analysis, of one finding of it (`analysis.key`), or of rows (`cases/ID`), for a page."""
    from qantar.report.record_figures import is_record_reference, record_figure

    analysed = {item.analysis for item in sheet.site.findings.items}
    if reference not in analysed and is_record_reference(sheet.site.published, reference):
        return finished(sheet, record_figure(sheet, reference), title)
    findings = _findings_of(sheet, reference)
    maker = makers().get(findings[0].method)
    if maker is None:
        from qantar.report.plain_figures import plain_figure

        maker = plain_figure
    made = maker(sheet, reference, findings)
    return finished(sheet, made, title)


def finished(sheet: "Sheet", figure: Figure, title: str = "") -> Figure:
    """Draw a figure's chart, keep its files, and return it with their names; an author's title goes before ours."""
    from dataclasses import replace

    site = sheet.site
    picture = figure.picture
    body = figure.body
    if figure.chart:
        drawn = draw(figure.chart, sheet.unique(figure.name), site.keeper)
        picture = f"charts/{figure.name}.svg"
        site.files[picture] = drawn.picture
        site.charts.setdefault(figure.name, picture)
        body = drawn.html
    data = figure.data
    if figure.table:
        data = f"data/{figure.name}.csv"
        site.files[data] = csv_bytes(figure.table.columns, figure.table.rows)
    return replace(figure, body=body, picture=picture, data=data, title=site.own_text(title) if title else figure.title)


def source_line(sheet: "Sheet", sources: Sequence[SourceRef], *notes: Markup | str) -> Markup:
    """Return the line under a chart: its sources, each with a link, then what else a reader must know."""
    names = list(dict.fromkeys(reference.source for reference in sources if reference.source))
    shown = Markup("; ").join(sheet.site.source_link(name) for name in names[:6])
    more = f" and {len(names) - 6} more" if len(names) > 6 else ""
    head = Markup("{}: {}{}.").format("Sources" if len(names) > 1 else "Source", shown, more) if names else Markup()
    return Markup(" ").join([part for part in (head, *(Markup("{}").format(note) for note in notes)) if part])


def _findings_of(sheet: "Sheet", reference: str) -> list[Finding]:
    found = sheet.site.findings.of(reference)
    if found:
        return found
    try:
        return [sheet.site.findings[reference]]
    except KeyError:
        from qantar.report.record_figures import record_references

        known = [
            *sorted({item.analysis for item in sheet.site.findings.items}),
            *record_references(sheet.site.published),
        ]
        raise UsageError.unknown("analysis", reference, known) from None
