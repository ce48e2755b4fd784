"""Matters on which figures differ, as the page of contested figures needs them: lines, dots, and why one is used."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import Finding, Table
from qantar.report.wording import date_in_words, number, read_figure, with_unit
from qantar.values.numbers import Written

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]
#: Standings of figures that repeat another or stand for a slip: they have no dot of their own among the figures.
COPY, MISPRINT, NOT_COMPARABLE = "copy", "misprint", "not comparable"


#: The heading of matters that belong to no episode, survey or the like.
OTHERS = Markup('<span lang="en" dir="ltr">Other matters</span>')


@dataclass(frozen=True, slots=True)
class Said:
    """One figure: who says it and when, what it can mean, and how it stands. `line` joins one running count."""

    claim: str
    shown: str
    written: Written | None
    who: str
    when: str
    standing: str
    reason: str
    population: str
    differs: str
    line: str | None

    @property
    def low(self) -> float | None:
        """The lowest number that the words allow."""
        return None if self.written is None or self.written.low is None else float(self.written.low)

    @property
    def high(self) -> float | None:
        """The highest number that the words allow."""
        return None if self.written is None or self.written.high is None else float(self.written.high)

    @property
    def is_point(self) -> bool:
        """Whether it is one number."""
        return self.low is not None and self.low == self.high

    @property
    def place(self) -> float:
        """The number at which it stands on a line: its middle, or the end that is known."""
        if self.low is not None and self.high is not None:
            return (self.low + self.high) / 2
        return self.low if self.low is not None else self.high or 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """Figures that stand on one line, in one unit; `head` tells it from other lines of its matter."""

    head: Markup | str
    unit: str
    figures: Sequence[Said]


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter: its lines, what else was counted, and the group of matters it stands in."""

    finding: Finding
    title: Markup
    group: Markup
    lines: Sequence[Line]
    also: Sequence[Said]

    @property
    def figures(self) -> list[Said]:
        """Every figure on its lines."""
        return [said for line in self.lines for said in line.figures]

    @property
    def units(self) -> str:
        """The units of its lines, in words."""
        return " and ".join(dict.fromkeys(line.unit for line in self.lines if line.unit))


def matters_of(site: "Site", findings: Sequence[Finding]) -> list[Matter]:
    """Return the matters of an analysis on which figures differ, by what they are about."""
    found = [matter for finding in findings if (matter := _matter(site, finding))]
    order = {group: place for place, group in enumerate(dict.fromkeys(str(matter.group) for matter in found))}
    return sorted(found, key=lambda matter: (matter.group == OTHERS, order[str(matter.group)]))


def is_matter(finding: Finding) -> bool:
    """Tell whether a finding lists the figures of one matter."""
    if not isinstance(finding.value, Table):
        return False
    names = {column.name for column in finding.value.columns}
    return {"claim", "standing", "population", "written"} <= names


def _matter(site: "Site", finding: Finding) -> Matter | None:
    if not is_matter(finding) or not isinstance(finding.value, Table):
        return None
    rows = finding.value.dictionaries()
    reference = next((row for row in rows if row["standing"] == "used"), rows[0] if rows else None)
    if reference is None:
        return None
    periods = {_period(site, row) for row in rows}
    on: list[Row] = []
    also: list[Row] = []
    for row in rows:
        # What the study uses and counts otherwise is another figure, not a rival one: a part of the whole, say.
        other = row["standing"] == "used" and row["population"] != reference["population"]
        (also if other else on).append(row)
    units: dict[str, list[Said]] = {}
    for said in on:
        if said["standing"] != COPY:
            units.setdefault(str(said["unit"] or ""), []).append(said_of(site, said, dated=len(periods) > 1))
    units = {unit: told for unit, told in units.items() if len({(item.low, item.high) for item in told}) > 1}
    lines = [Line(unit if len(units) > 1 else "", unit, told) for unit, told in units.items()]
    if not lines:
        return None
    group, title = _names(site, finding)
    if str(title).endswith(f": {group}"):
        title = site.own_text(str(title.striptags()).removesuffix(f": {group.striptags()}"))
    return Matter(finding, title, group, lines, [said_of(site, row, dated=len(periods) > 1) for row in also])


def _period(site: "Site", row: Row) -> str:
    claim = site.published.row("claims", str(row["claim"]).removeprefix("claims/")) or {}
    return str(claim.get("period") or "")


def said_of(site: "Site", row: Row, *, dated: bool = False) -> Said:
    """Return a figure as it is drawn; where the figures are of different times, the time is `dated` beside it."""
    claim = str(row["claim"]).removeprefix("claims/")
    period = date_in_words(_period(site, row)) if dated else ""
    population = _text(site, row.get("population"))
    written = read_figure(row["written"])
    unit = "percent" if row.get("unit") == "percent" else None
    return Said(
        claim=claim,
        shown=shown_as(str(row["written"] or ""), written, unit),
        written=written,
        who=_text(site, row.get("speaker")),
        # Without a day the place in the source tells two figures of one author apart.
        when=(_of(period) if period else date_in_words(row.get("as_of"))) or str(row.get("locator") or ""),
        standing=str(row["standing"] or ""),
        reason=str(row["reason"] or ""),
        population=f"{population}, {period}" if population and period else population,
        differs=_text(site, row.get("differs_in")),
        line=row.get("line"),
    )


def _of(period: str) -> str:
    """Return the words that put a figure in its time: of 2016; since 1998."""
    return f"of {period}" if period[:1].isdigit() or period[:1].isupper() else period


def shown_as(text: str, written: Written | None, unit: str | None) -> str:
    """Return a figure as a chart shows it: one number with commas, anything else in the words of its source.

    >>> shown_as("9900", read_figure("9900"), None), shown_as("hundreds", read_figure("hundreds"), None)
    ('9,900', 'hundreds')
    >>> shown_as("", None, None)
    'no number'
    """
    if not text:
        return "no number"
    if written is None or written.exact is None:
        return with_unit(text, unit) if written else text
    plain = text.replace(",", "").replace("\u00a0", "").replace(" ", "").replace("%", "")
    # A plain number keeps its decimals: 62.10 is not 62.1.
    if plain.replace(".", "").isdigit() and plain.count(".") < 2:
        whole, point, part = plain.partition(".")
        return with_unit(f"{int(whole):,}{point}{part}" if written.exact >= 1 else plain, unit)
    return with_unit(number(float(written.exact)) if written.exact < 1_000_000 else text, unit)


def _names(site: "Site", finding: Finding) -> tuple[Markup, Markup]:
    """Return the group that a matter stands in and its own title: what it is about, and what is measured."""
    label = site.say(finding.label)
    table, _, id_ = (finding.about or "").partition("/")
    if table == "vocabularies" and id_.startswith("episodes/"):
        return site.code("episodes", id_.partition("/")[2]), label
    if table == "events":
        row = site.published.row("events", id_) or {}
        if row.get("episode"):
            return site.code("episodes", row["episode"]), label
    if table == "tallies":
        return site.label("surveys", id_.partition("/")[0]), label
    return OTHERS, label


def _text(site: "Site", value: object) -> str:
    if isinstance(value, Mapping):
        return str(value.get(site.own) or value.get("en") or next(iter(value.values()), ""))
    return str(value or "")
