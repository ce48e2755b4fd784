"""The overview and an author's other pages: an article made of Markdown, figures and charts.

The overview also says what the study asks, and gives the answers in short: a verdict is a word with a shape.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import VERDICTS, Finding
from qantar.report.prose import CHART

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Opening:
    """How a page begins: its title and standfirst, and what its author wrote for it."""

    title: Markup
    standfirst: Markup
    body: str


def opening_of(sheet: "Sheet", title: str, standfirst: str = "") -> Opening:
    """Return how a page begins: in the words of the study's author where there are any, else in Qantar's."""
    page: Any = sheet.site.author_page(sheet.name)
    front = (page.front or {}) if page else {}
    own = sheet.site.own_text
    words = sheet.site.in_language
    head = own(_glued(front["title"])) if front.get("title") else words(title, "en")
    lead = own(front["standfirst"]) if front.get("standfirst") else words(standfirst, "en") if standfirst else Markup()
    sheet.title = str(front.get("title") or title)
    return Opening(head, lead, str(page.body) if page else "")


def _glued(title: str) -> str:
    """Keep a number in a title with the word before it, so that no line ends between January and 2022."""
    return re.sub(r" (?=\d)", "\u00a0", title)


def render_article(sheet: "Sheet") -> str:
    """Return a page that the author of the study wrote; where there is no overview, a plain one is made."""
    site = sheet.site
    opening = opening_of(sheet, site.about.title)
    overview = sheet.name == "overview"
    body = sheet.prose(opening.body)
    return sheet.render(
        "article.html",
        opening=opening,
        body=body,
        questions=_questions(sheet) if overview else (),
        answers=_answers(sheet, opening.body) if overview else (),
        meanings=VERDICTS,
    )


def _questions(sheet: "Sheet") -> list[Markup]:
    asked = sheet.site.published.settings.get("question") or []
    return [sheet.site.own_text(text) for text in ([asked] if isinstance(asked, str) else asked)]


def _answers(sheet: "Sheet", text: str) -> list[tuple[Finding, str]]:
    """Return each finding with a verdict, or those that the author names, and where on the site it is shown."""
    here = {chart[1].strip() for line in text.splitlines() if (chart := CHART.match(line.strip()))}
    page: Any = sheet.site.author_page(sheet.name)
    chosen = ((page.front or {}) if page else {}).get("answers") or ()
    findings = sheet.site.findings
    if chosen:
        found = [findings[id_] for id_ in chosen if id_ in findings and findings[id_].verdict]
    else:
        # Verdicts that other findings decide, and not whether figures agree with each other; what is said to single
        # statements has a page of its own.
        found = [f for f in findings.items if f.verdict and f.verdict.decided_by and not _on_statement(f)]
    return [(finding, _place_of(sheet, finding, here)) for finding in found]


def _on_statement(finding: Finding) -> bool:
    return (finding.about or "").startswith("statements/")


def _place_of(sheet: "Sheet", finding: Finding, here: set[str]) -> str:
    for reference in sorted(here):
        if reference.split(".", maxsplit=1)[0] == finding.analysis:
            return f"#fig-{reference.replace('.', '-')}"
    for page in sheet.site.pages:
        if finding.method in page.methods:
            return f"{page.name}.html#{finding.analysis}"
    return f"methods.html#{finding.method}"
