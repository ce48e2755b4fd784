"""What the figures of all measures need: the tables of an analysis, where reporting changed, sentences below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import Finding, SourceRef, Table
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.languages import chosen
from qantar.report.measure_time import days_of
from qantar.report.naming import short_name
from qantar.report.plain_figures import plain_figure, table_of
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

COVERAGE = "source-coverage"
OWN_LIST = "this study's events"
#: So many changes in reporting are marked on a chart, and so many rows of a table stand on a page.
MOST_MARKS, MOST_ROWS = 9, 200


@dataclass(frozen=True)
class Answers:
    """The findings of one analysis by the last part of their ids."""

    sheet: "Sheet"
    analysis: str
    by_key: Mapping[str, Finding]

    @classmethod
    def of(cls, sheet: "Sheet", findings: Sequence[Finding]) -> "Answers":
        """Return all findings of the analysis that some belong to."""
        analysis = findings[0].analysis
        every = sheet.site.findings.of(analysis) or findings
        return cls(sheet, analysis, {item.id.removeprefix(f"{analysis}."): item for item in every})

    def rows(self, key: str) -> list[dict[str, Any]]:
        """Return the rows of a table of the analysis; none where it has no such table."""
        finding = self.by_key.get(key)
        return finding.value.dictionaries() if finding and isinstance(finding.value, Table) else []

    def text(self, texts: object) -> str:
        """Return a text in the study's language."""
        return chosen(texts, self.sheet.site.own)[1] if isinstance(texts, Mapping) else str(texts or "")

    def first(self) -> Finding:
        """Return the first finding, for what all share: sources, period, what they rest on."""
        return next(iter(self.by_key.values()))

    def sources(self, key: str = "") -> Sequence[SourceRef]:
        """Return the sources of a finding; where a large list names none itself, the source of the whole list."""
        finding = self.by_key.get(key) or self.first()
        if finding.sources:
            return finding.sources
        lists = {item.table for item in finding.inputs}
        found = [one.source for one in self.sheet.site.published.lists if f"data/{one.name}" in lists and one.source]
        return [SourceRef(source, "") for source in found]

    def list_name(self, table: str) -> str:
        """Return what a list is called: a large one by its title, the study's own by whose it is."""
        if table == "events":
            return OWN_LIST
        found = [one.title for one in self.sheet.site.published.lists if f"data/{one.name}" == table]
        return found[0] if found else table

    def table(self, key: str) -> FigureTable:
        """Return the table behind a figure; its file has the rows that a page has no room for."""
        finding = self.by_key[key]
        table = table_of(self.sheet, finding)
        assert isinstance(finding.value, Table)
        names = [column.name for column in finding.value.columns]
        if "list" not in names:
            return table
        at = names.index("list")
        return replace(table, rows=[[*row[:at], self.list_name(str(row[at])), *row[at + 1 :]] for row in table.rows])


def marks_of(site: "Site", finding: Finding, span: tuple[int, int]) -> list[tuple[int, str]]:
    """Return the days on which reporting of the same list changed within a time, each with what changed."""
    lists = {item.table for item in finding.inputs}
    found: dict[int, str] = {}
    for findings in site.answered(COVERAGE).values():
        marks = next((item for item in findings if item.id.endswith(".marks")), None)
        if marks is None or not isinstance(marks.value, Table) or not lists & {item.table for item in marks.inputs}:
            continue
        for row in marks.value.dictionaries():
            first, after = days_of(str(row["period"]))
            day = after if row["what"] == "ends" else first
            words = f"{name_of_source(site, str(row['source']))} {row['what']} ({date_in_words(row['period'])})"
            if span[0] < day < span[1]:
                found[day] = f"{found[day]}; {words}" if day in found else words
    return sorted(found.items())[:MOST_MARKS]


def name_of_source(site: "Site", source: str) -> str:
    """Return the short name of a source."""
    row = site.published.row("sources", source)
    return str(short_name(row)) if row else source


def notes_of(marks: Sequence[tuple[int, str]], *more: str, dashed: bool = True) -> list[str]:
    """Return the sentences under a chart: where reporting changed, then what else a reader must know."""
    if not marks:
        return list(more)
    told = "; ".join(f"{number}: {words}" for number, (_, words) in enumerate(marks, start=1))
    where = "Dashed: reporting changed" if dashed else "Reporting changed within this time"
    said = f"{where}, so that what is seen there may be a change in reporting. {told}."
    return [said, *more]


def plain_measure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the findings of a measure that has no chart here as a table, which names its list and its sources too."""
    answers = Answers.of(sheet, findings)
    made = plain_figure(sheet, reference, findings)
    item = next((item for item in findings if isinstance(item.value, Table)), None)
    title = made.title if item else sheet.site.say(findings[0].question)
    base = answers.text((item or findings[0]).base)
    key = (item or findings[0]).id.removeprefix(f"{answers.analysis}.")
    source = source_line(sheet, answers.sources(key))
    return replace(made, title=title, subtitle=subtitle_of(answers, base), source=source)


def subtitle_of(answers: Answers, *parts: str) -> Markup:
    """Return the line under a title: what is counted, of which list, when."""
    finding = answers.first()
    where = ", ".join(dict.fromkeys(answers.list_name(item.table) for item in finding.inputs))
    period = date_in_words(finding.period) if finding.period else ""
    said = ". ".join(part.rstrip(".") for part in (*parts, f"List: {where}", period) if part)
    return answers.sheet.site.in_language(f"{said}.", "en")
