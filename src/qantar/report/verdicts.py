"""The page of statements that were tested: each with who said it, the verdict, why, and what would be needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.findings import VERDICTS, Finding
from qantar.report.article import opening_of
from qantar.report.attributed import named, row_source
from qantar.report.figures import Figure, FigureTable, finished, source_line
from qantar.report.languages import OWN_WORDS, chosen
from qantar.report.links import method_address, page_address, row_address
from qantar.report.verdict_rows import Tested, by_subject, shared_caveats, tested_of
from qantar.report.wording import figure_of

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

PAGE = "verdicts"
#: The methods that test statements.
TESTS = (
    "majorities",
    "trend",
    "leading",
    "agreement",
    "change",
    "share",
    "rank",
    "spread",
    "occurrences",
    "proportion",
    "stances",
    "turnover",
    "needed",
)
#: The method that looks for what a test would take: what it needs is already said in why.
LOOKED = "needed"
_PIECES = "verdicts_pieces.html"
#: What a title says of so many statements of one verdict.
_TOLD = {
    "supported": "borne out",
    "contradicted": "contradicted",
    "not supported": "not borne out",
    "mixed": "borne out in part",
    "not identified": "left open by the data",
    "not testable": "beyond what the data can test",
}


def render_verdicts(sheet: "Sheet") -> str:
    """Return the page of statements and verdicts."""
    site = sheet.site
    findings = [finding for found in site.answered(*TESTS).values() for finding in found]
    tested = tested_of(site, findings)
    standfirst = (
        "What was asserted, held against the rows of this study. No verdict was written by hand: each follows from the "
        "rows, and changes when they do."
    )
    opening = opening_of(sheet, "What the data say back", standfirst)
    groups = [_group(sheet, place, name, found) for place, (name, found) in enumerate(by_subject(site, tested), 1)]
    return sheet.render(
        "verdicts.html",
        opening=opening,
        body=sheet.prose(opening.body),
        summary=finished(sheet, _summary(sheet, tested)) if tested else None,
        words=[(word, meaning, sum(one.word == word for one in tested)) for word, meaning in VERDICTS.items()],
        groups=groups,
    )


@dataclass(frozen=True, slots=True)
class Group:
    """The statements on one subject, and what is to be read with several of them."""

    anchor: str
    name: Markup
    shared: Sequence[Markup]
    accounts: Sequence[tuple[Tested, Markup]]


def _group(sheet: "Sheet", place: int, name: Markup, found: Sequence[Tested]) -> Group:
    shared = shared_caveats(found)
    accounts = [(one, account(sheet, one, level=3, said_once=shared)) for one in found]
    return Group(f"subject-{place}", name, shared, accounts)


def verdict_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return a tested statement as a figure for any page: the verdict, why, and the numbers that decided it."""
    analysis = findings[0].analysis
    tested = [one for one in tested_of(sheet.site, sheet.site.findings.of(analysis)) if one.finding in findings]
    if not tested:
        from qantar.report.plain_figures import plain_figure

        return plain_figure(sheet, reference, findings)
    one = tested[0]
    site = sheet.site
    site_page = (
        f'<a href="{page_address(PAGE)}#{analysis}">All statements and verdicts</a>' if site.has_page(PAGE) else ""
    )
    return Figure(
        name=reference.replace(".", "-"),
        title=site.say(one.finding.label),
        subtitle=_said(sheet, one),
        source=source_line(sheet, one.finding.sources, Markup(site_page)),
        body=account(sheet, one, level=0),
        table=_deciding(sheet, one),
    )


def account(sheet: "Sheet", one: Tested, *, level: int, said_once: Sequence[Markup] = ()) -> Markup:
    """Return one statement with its verdict, why, the numbers that decided it, and what would be needed.

    What is `said_once` for several statements is not said again.
    """
    site = sheet.site
    return site.piece(
        _PIECES,
        "account",
        sheet,
        one=one,
        level=level,
        said=_said(sheet, one),
        row=row_address("statements", str(one.row["id"])),
        caveats=[text for text in one.caveats if text not in said_once],
        looked=one.finding.method == LOOKED,
        how=f"{method_address(one.finding.method)}-{one.analysis}",
        deciding=[(_name(site.say(item.label)), sheet.finding(item.id)) for item in one.deciding],
    )


def _name(label: Markup) -> Markup:
    """Return a label as a name: without the full stop that an answer of a survey ends with."""
    return Markup(label.removesuffix(".").replace(".</", "</"))


def _said(sheet: "Sheet", one: Tested) -> Markup:
    """Return who said it, when, and where that is written."""
    site = sheet.site
    who = named(site, one.row.get("said_by")) or site.in_language("Not said by whom", OWN_WORDS)
    parts = [who, site.when(one.row.get("said_on")), row_source(site, one.row)]
    return Markup(" · ").join(part for part in parts if part)


def _deciding(sheet: "Sheet", one: Tested) -> FigureTable:
    own = sheet.site.own
    rows = [(chosen(item.label, own)[1], figure_of(item, own)) for item in one.deciding]
    return FigureTable(
        "What decided it", ("What", "Figure"), rows or [("Nothing that has a number", None)], (False, True)
    )


def headline(words: Sequence[str]) -> str:
    """Return in one sentence what became of all statements.

    >>> headline(["supported", "supported", "not testable"])
    'Of 3 statements 2 are borne out and 1 is beyond what the data can test'
    """
    counts = {word: words.count(word) for word in VERDICTS if word in words}
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    told = [f"{count} {'is' if count == 1 else 'are'} {_TOLD[word]}" for word, count in ordered]
    listed = f"{', '.join(told[:-1])} and {told[-1]}" if len(told) > 1 else told[0]
    return f"Of {len(words)} statements {listed}" if len(words) > 1 else f"The one statement {listed[2:]}"


def _summary(sheet: "Sheet", tested: Sequence[Tested]) -> Figure:
    """Return how many statements each verdict was given to: a mark for each."""
    site = sheet.site
    words = [one.word for one in tested]
    counts = [(word, words.count(word)) for word in VERDICTS]
    sources = list(dict.fromkeys(source for one in tested for source in one.finding.sources))
    rows = [
        (chosen(one.finding.label, site.own)[1], one.word, chosen(one.finding.verdict.why, site.own)[1])
        for one in tested
        if one.finding.verdict
    ]
    return Figure(
        name=PAGE,
        title=site.in_language(headline(words), OWN_WORDS),
        subtitle=site.in_language("Statements by what the rows say to them; a mark for each statement", OWN_WORDS),
        source=source_line(
            sheet, sources, "A statement that is not testable is not wrong: what would test it is not here."
        ),
        body=site.piece(_PIECES, "summary", sheet, counts=counts),
        table=FigureTable("All statements", ("Statement", "Verdict", "Why"), rows, (False, False, False)),
    )
