"""Rival explanations as figures: what was looked for against each explanation, and the account of one of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import Finding
from qantar.report.attributed import named
from qantar.report.explanation_changes import changes_in_words
from qantar.report.explanation_rows import Explanation, Explanations, Trial, explanations_of
from qantar.report.explanation_signs import FOUND
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.grounds import grounds
from qantar.report.languages import OWN_WORDS
from qantar.report.links import method_address, page_address

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

PAGE = "explanations"
_PIECES = "explanations_pieces.html"
_HOW = "Each row is one thing that was looked for. Under an explanation stands what that says of it, if anything."
#: What the title says of so many explanations, by their verdict; in the order in which it is said.
_TOLD = {
    "supported": ("is supported", "are supported"),
    "contradicted": ("is contradicted", "are contradicted"),
    "not supported": ("is not supported", "are not supported"),
    "mixed": ("has evidence both ways", "have evidence both ways"),
    "not identified": ("cannot be told from others", "cannot be told from others"),
    "not testable": ("cannot be tested", "cannot be tested"),
}


def explanations_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the matrix of an analysis; of one explanation of it, its account."""
    among = explanations_of(sheet.site, findings)
    if reference == among.analysis:
        return matrix_figure(sheet, among)
    chosen = next((one for one in among.all if one.finding.id == findings[0].id), None)
    if chosen is not None:
        return _alone(sheet, chosen)
    from qantar.report.plain_figures import plain_figure

    return plain_figure(sheet, reference, findings)


def matrix_figure(sheet: "Sheet", among: Explanations) -> Figure:
    """Return what was looked for, a row each, and what it says of each explanation, a column each."""
    body = sheet.site.piece(_PIECES, "matrix", sheet, among=among, address=lambda one: address(sheet, one), found=FOUND)
    shown = {test.sign.shape for one in among.all for test in one.tests}
    return Figure(
        name=among.analysis,
        title=sheet.site.in_language(headline([one.word for one in among.all]), OWN_WORDS),
        subtitle=sheet.site.in_language(_HOW, OWN_WORDS) if sheet.name == PAGE else among.question,
        source=source_line(
            sheet,
            among.by_key["explanations"].sources,
            Markup('How likely each thing was either way is judged in words, and <a href="{}">the verdicts follow by '
                   "a rule</a>.").format(method_address(PAGE)),
        ),
        key=sheet.site.piece(_PIECES, "key", sheet, shapes=shown),
        body=body,
        table=_table(among),
    )  # fmt: skip


def headline(words: Sequence[str]) -> str:
    """Return what the verdicts say together.

    >>> headline(["contradicted", "not identified", "not identified"])
    'Of 3 explanations 1 is contradicted and 2 cannot be told from others'
    """
    counts = {word: words.count(word) for word in _TOLD if word in words}
    parts = [f"{count} {_TOLD[word][count > 1]}" for word, count in counts.items()]
    said = f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]
    return f"Of {len(words)} explanations {said}" if len(words) > 1 else f"The explanation {_TOLD[words[0]][0]}"


def address(sheet: "Sheet", one: Explanation) -> str:
    """Return where the account of an explanation stands: on this page, or on the page of explanations."""
    anchor = f"#{one.finding.id}"
    if sheet.name == PAGE or not sheet.site.has_page(PAGE):
        return anchor
    return f"{page_address(PAGE)}{anchor}"


def account(sheet: "Sheet", one: Explanation, *, level: int, opened: bool = True) -> Markup:
    """Return the account of one explanation: what it says, leads one to find, what was found, what would change it."""
    site = sheet.site
    return site.piece(
        _PIECES,
        "account",
        sheet,
        one=one,
        level=level,
        open=opened,
        tests=[(test, _grounds(sheet, test)) for test in one.tests],
        held=named(site, one.row.get("held_by")),
        written=site.source_link(str(one.row.get("source") or "")),
        changes=changes_in_words(site, one),
        address=lambda other: address(sheet, other),
        found=FOUND,
        method=method_address(PAGE),
    )


def _grounds(sheet: "Sheet", test: Trial) -> list[Markup]:
    row: Any = sheet.site.published.row("evidence", test.evidence) or {}
    return grounds(sheet, row.get("rests_on"))


def _alone(sheet: "Sheet", one: Explanation) -> Figure:
    return Figure(
        name=one.finding.id.replace(".", "-"),
        title=one.name,
        subtitle=one.among.question,
        source=source_line(sheet, one.finding.sources),
        body=account(sheet, one, level=0),
        table=FigureTable(
            "What was looked for",
            ("What was looked for", "Found", "It says", "How strongly", "If true", "If false", "Kind of test"),
            [
                (test.text, FOUND[test.row["found"]], test.sign.word, test.sign.strength, test.row["if_true"],
                 test.row["if_false"], test.row["test"] or "none")
                for test in one.tests
            ],
            (False,) * 7,
        ),
    )  # fmt: skip


def _table(among: Explanations) -> FigureTable:
    columns = ["What was looked for", "Found", *(_plain(one.name) for one in among.all)]
    rows = [[_plain(row.text), FOUND[row.found], *(_said(test) for test in row.tests)] for row in among.observations]
    rows.append(["Verdict", "", *(one.word for one in among.all)])
    caption = f"What was looked for, and what it says of each explanation: {_plain(among.question)}"
    return FigureTable(caption, columns, rows, (False,) * len(columns))


def _plain(text: Markup) -> str:
    return str(Markup(text.striptags()).unescape())


def _said(test: Trial | None) -> str:
    if test is None:
        return ""
    return f"{test.sign.word}: {test.sign.strength}" if test.sign.strength else test.sign.word
