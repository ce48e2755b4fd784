"""Cross-tables of a survey on its page: a bar in each cell, suppressed cells marked, and what the tests say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import Finding, Table, Value
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.languages import name_of
from qantar.report.survey_figures import Words, words_of

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

METHODS = ("survey-crosstab", "survey-languages")
#: The group of all who answered both questions.
ALL = "all"
SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True)
class Cell:
    """One group's share of one answer; none where it is suppressed."""

    percent: float | None
    count: int | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Column:
    """A group: its words, and how many people it has."""

    words: Sequence[Words]
    base: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A question by groups."""

    finding: Finding
    columns: Sequence[Column]
    rows: Sequence[tuple[Sequence[Words], Sequence[Cell]]]
    by: str

    @property
    def named(self) -> str:
        """What it is called by a program that reads pages aloud: the question, and by what."""
        return next(iter(self.finding.label.values()))

    @property
    def hidden(self) -> bool:
        """Whether any cell is suppressed."""
        return any(cell.count is None for _, cells in self.rows for cell in cells)


def grids_of(site: "Site", survey: str, question: str) -> Iterator[Grid]:
    """Yield every cross-table of a question."""
    told: set[str] = set()
    for findings in site.answered(*METHODS).values():
        for finding in findings:
            by = finding.id.rpartition(".by-")[2]
            if (
                finding.about == f"questions/{survey}/{question}"
                and isinstance(finding.value, Table)
                and by not in told
            ):
                told.add(by)
                yield _grid(site, finding, survey, question)


def _grid(site: "Site", finding: Finding, survey: str, question: str) -> Grid:
    assert isinstance(finding.value, Table)
    names = [column.name for column in finding.value.columns]
    rows = [dict(zip(names, row, strict=True)) for row in finding.value.rows]
    groups = list(dict.fromkeys(str(row["group"]) for row in rows))
    options = list(dict.fromkeys(str(row["option"]) for row in rows))
    by_cell = {(str(row["option"]), str(row["group"])): row for row in rows}
    by = finding.id.rpartition(".by-")[2]
    first = [by_cell[options[0], group] for group in groups]
    return Grid(
        finding,
        [Column(_group_words(site, survey, by, row), int(row["base"])) for row in first],
        [
            (
                _words(site, "options", f"{survey}/{question}/{option}", by_cell[option, groups[0]]["label"]),
                [_cell(by_cell[option, group]) for group in groups],
            )
            for option in options
        ],
        by,
    )


def _words(site: "Site", table: str, key: str, otherwise: Mapping[str, str]) -> list[Words]:
    return words_of(site, site.published.row(table, key) or {}, "label", otherwise)


def _group_words(site: "Site", survey: str, by: str, row: Mapping[str, Any]) -> list[Words]:
    return _words(site, "options", f"{survey}/{by}/{row['group']}", row["group_label"])


def _cell(row: Mapping[str, Any]) -> Cell:
    count = row.get("count")
    return Cell(row.get("percent"), None if count is None else int(count), row.get("low"), row.get("high"))


def crosstab_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the cross-table of an analysis for an author's page: that of its first question."""
    table = next(item for item in findings if isinstance(item.value, Table) and ".by-" in item.id)
    survey, _, question = (table.about or "").removeprefix("questions/").rpartition("/")
    return grid_figure(sheet, _grid(sheet.site, table, survey, question))


def grid_figure(sheet: "Sheet", grid: Grid) -> Figure:
    """Return a cross-table as a figure."""
    finding = grid.finding
    subtitle = Markup('<span lang="en" dir="ltr">Percent of each group, and people; {:,} people answered both.</span>')
    note = "Suppressed cells would tell of a few people, or let a number that does be computed." if grid.hidden else ""
    return Figure(
        name=finding.id.replace(".", "-"),
        title=_title(sheet.site, grid),
        subtitle=subtitle.format(finding.n or 0),
        source=source_line(sheet, finding.sources, *(part for part in (note, tests_told(sheet.site, grid)) if part)),
        table=_table(grid),
        body=sheet._render("survey_pieces.html", "crosstab", grid=grid),
    )


def _title(site: "Site", grid: Grid) -> Markup:
    survey = (grid.finding.about or "//").split("/")[1]
    record = site.published.row("questions", f"{survey}/{grid.by}")
    if record is None:
        return Markup('<span lang="en" dir="ltr">By the language in which people answered</span>')
    words = words_of(site, record, "text", {})
    return Markup('<span lang="en" dir="ltr">By answer to </span>“{}”').format(
        site.in_language(words[0].text, words[0].tag) if words else grid.by
    )


def tests_told(site: "Site", grid: Grid) -> str:
    """Return in a sentence which answers differ between groups by the tests of the analysis; nothing without any."""
    head, _, by = grid.finding.id.rpartition(".by-")
    tests = [
        item
        for item in site.findings.of(grid.finding.analysis)
        if item.unit == "p-value" and isinstance(item.value, Value)
        if item.id.startswith((f"{head}.", f"{grid.finding.id}.")) and f".by-{by}" in item.id
    ]
    if not tests:
        return ""
    least = min(tests, key=lambda item: item.value.number if isinstance(item.value, Value) else 1.0)
    assert isinstance(least.value, Value)
    words = least.value.shown["en"]
    p = f"p {words}" if words.startswith("below") else f"p = {words}"
    many = f"; the smallest of {len(tests)} tests of this table" if len(tests) > 1 else ""
    return f"Whether groups differ: {p}{many}. {least.uncertainty.meaning['en']}"


def _table(grid: Grid) -> FigureTable:
    tags = list(dict.fromkeys(item.tag for words, _ in grid.rows for item in words))
    columns = [name_of(tag) for tag in tags]
    for group in grid.columns:
        said = group.words[0].text if group.words else ""
        columns += [f"{said}: percent of {group.base}", f"{said}: people"]
    rows = [
        [
            *(next((item.text for item in words if item.tag == tag), None) for tag in tags),
            *(part for cell in cells for part in _shown(cell)),
        ]
        for words, cells in grid.rows
    ]
    return FigureTable(
        f"{grid.finding.n:,} people answered both.",
        columns,
        rows,
        [False] * len(tags) + [True] * (2 * len(grid.columns)),
    )


def _shown(cell: Cell) -> tuple[str | None, str | int | None]:
    if cell.count is None:
        return SUPPRESSED, SUPPRESSED
    return (f"{cell.percent:.1f}" if cell.percent is not None else None), cell.count
