"""On the page of surveys: translations for a reader to look at, and two surveys side by side."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import Finding, Table, Value
from qantar.report.figures import Figure, FigureTable, source_line

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

LANGUAGES = "survey-languages"
COMPARISON = "survey-comparison"
#: What is said of a matter that is neither the same nor not: when, and how many.
NEITHER = "–"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two surveys: what can be said of them together, and the table of what is the same and what is not."""

    id: str
    told: Markup
    figure: Figure


def flags_of(site: "Site", survey: str, question: str) -> Iterator[Markup]:
    """Yield what a reader of both languages should look at in a question and its answers."""
    for findings in site.answered(LANGUAGES).values():
        for finding in findings:
            if finding.about != f"surveys/{survey}" or not isinstance(finding.value, Table):
                continue
            if not finding.id.endswith(".translations"):
                continue
            names = [column.name for column in finding.value.columns]
            for row in (dict(zip(names, cells, strict=True)) for cells in finding.value.rows):
                if row["question"] == question:
                    yield Markup("“{}”: {}.").format(site.say(row["words"]), row["why"])


def comparisons(sheet: "Sheet") -> Iterator[Comparison]:
    """Yield each comparison of two surveys."""
    for analysis, findings in sheet.site.answered(COMPARISON).items():
        by_key = {finding.id.removeprefix(f"{analysis}."): finding for finding in findings}
        yield Comparison(analysis, told_of(by_key["difference"]), comparison_figure(sheet, analysis, findings))


def told_of(difference: Finding) -> Markup:
    """Return the difference with what its interval means, or why there is none."""
    meaning = difference.uncertainty.meaning["en"]
    if not isinstance(difference.value, Value):
        return Markup('<span lang="en" dir="ltr">{}</span>').format(meaning)
    known = difference.uncertainty
    ends = f" ({known.low:.1f} to {known.high:.1f})" if known.low is not None and known.high is not None else ""
    caveats = " ".join(one.text["en"] for one in difference.caveats)
    return Markup('<span lang="en" dir="ltr">The second share less the first: <b>{}</b>{}. {} {}</span>').format(
        difference.value.shown["en"], ends, meaning, caveats
    )


def comparison_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the table of two surveys as a figure."""
    finding = next(item for item in findings if isinstance(item.value, Table))
    assert isinstance(finding.value, Table)
    names = [column.name for column in finding.value.columns]
    rows = [dict(zip(names, cells, strict=True)) for cells in finding.value.rows]
    shown = [[row["label"], *(_said(sheet.site, row, side) for side in ("one", "other")), _same(row)] for row in rows]
    body = sheet._render("survey_pieces.html", "compared", rows=shown, named=finding.question["en"])
    plain = [[Markup(cell).striptags() if isinstance(cell, Markup) else cell for cell in row] for row in shown]
    return Figure(
        name=finding.id.replace(".", "-"),
        title=Markup('<span lang="en" dir="ltr">{}</span>').format(finding.question["en"]),
        subtitle=Markup('<span lang="en" dir="ltr">{}.</span>').format((finding.base or {}).get("en", "")),
        source=source_line(sheet, finding.sources),
        table=FigureTable(
            "What was asked, of whom, how and when.",
            ["What", "First survey", "Second survey", "The same"],
            plain,
            [False] * 4,
        ),
        body=body,
    )


def _said(site: "Site", row: Mapping[str, Any], side: str) -> Markup:
    cell = row[side]
    if row["matter"] == "dates":
        return site.when(cell)
    return site.say(cell) if isinstance(cell, Mapping) else Markup("{}").format(cell)


def _same(row: Mapping[str, Any]) -> str:
    if row["same"] is None:
        return NEITHER
    unknown = {"not known", "unknown"} & {str(row[side]) for side in ("one", "other")}
    word = "yes" if row["same"] else "not known" if unknown else "no"
    return f"{word}: {row['why']}" if row["why"] else word
