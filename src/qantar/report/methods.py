"""The page of methods: each question that was put to the study, how it is answered, and what came out."""

import inspect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt
from markupsafe import Markup

from qantar.errors.problems import plural
from qantar.findings import VERDICTS, Finding, Table
from qantar.report.article import opening_of
from qantar.report.facts import KINDS
from qantar.report.prose import cleaned
from qantar.report.wording import figure_of, with_unit

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: So many findings of an analysis are listed on the page; all are in findings.json.
_LISTED = 60

#: What each kind of uncertainty means and how it is drawn.
UNCERTAINTIES = {
    "none": "Nothing is estimated, or nothing can be: the figure stands alone and says why.",
    "sampling": "People or cases were drawn by chance. A thin bar through the point is the interval.",
    "rivals": "Several sources give different figures for the same thing. Each is a dot with the name of who says it.",
    "bounds": "What is known leaves a range, and every value in it is possible. A hatched range between two ends.",
    "model": "A model with assumptions gives a range. A soft band.",
}


@dataclass(frozen=True, slots=True)
class Used:
    """A method that the study used: its text, and the analyses that ran it."""

    id: str
    question: str
    text: Markup
    analyses: Sequence[tuple[str, Sequence[Finding], int]]


def render_methods(sheet: "Sheet") -> str:
    """Return the page of methods."""
    site = sheet.site
    opening = opening_of(sheet, "Methods", "What was asked of the data, how each answer is made, and what came out.")
    return sheet.render(
        "methods.html",
        opening=opening,
        body=sheet.prose(opening.body),
        methods=_used(site),
        kinds=[(kind, KINDS[kind], UNCERTAINTIES[kind]) for kind in KINDS],
        verdicts=VERDICTS,
        shown=lambda finding: _shown(site, finding),
    )


def _used(site: "Site") -> list[Used]:
    from qantar.methods import METHODS

    known = {method.id: method for method in METHODS}
    names = list(dict.fromkeys(finding.method for finding in site.findings.items if finding.method))
    ordered = [name for name in known if name in names] + [name for name in names if name not in known]
    return [_one(site, name, known.get(name)) for name in ordered]


def _one(site: "Site", name: str, method: Any | None) -> Used:  # noqa: ANN401 - a Method of any settings
    analyses = [
        (analysis, findings[:_LISTED], max(0, len(findings) - _LISTED))
        for analysis, findings in site.answered(name).items()
    ]
    if method is None:
        return Used(name, name, Markup(), analyses)
    module = inspect.getmodule(method.run)
    return Used(name, method.question, text_of(inspect.getdoc(module) or "" if module else ""), analyses)


def text_of(docstring: str) -> Markup:
    r"""Return a method's docstring as HTML: without the example, which is for programmers, and the list of works.

    >>> text_of("What it says.\n\nMore.\n\n    >>> 1 + 1\n    2\n\nCites: someone2001")
    Markup('<p>What it says.</p>\n<p>More.</p>\n')
    """
    prose = re.sub(r"(?ms)^ +>>>.*?(?=^\S|\Z)", "", docstring)
    prose = re.sub(r"(?ms)^Cites:.*\Z", "", prose).strip()
    return cleaned(MarkdownIt("commonmark", {"html": False}).render(prose))


def _shown(site: "Site", finding: Finding) -> str:
    if isinstance(finding.value, Table):
        return f"a table of {plural(len(finding.value.rows), 'row')}"
    return with_unit(figure_of(finding, site.own), None if finding.unit == "percent" else finding.unit)
