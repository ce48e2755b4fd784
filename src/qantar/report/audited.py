"""The page of the manuscript that a study goes back to: how many of its figures were checked, and what does not hold.

Of the manuscript only the words around a discrepancy are here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from qantar.audit.answer import CERTAINTIES, SEVERITIES, Audit, Discrepancy
from qantar.audit.rules import RULES
from qantar.errors.problems import Severity, plural
from qantar.report.article import opening_of
from qantar.report.links import method_address, row_address
from qantar.values.languages import direction

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: How each severity is headed, and the shape beside the word, so that colour is never alone.
_HEADINGS: dict[Severity, tuple[str, str]] = {
    "error": ("Errors", "▲"),
    "warning": ("Warnings", "●"),
    "note": ("Notes", "○"),
}
#: Stands in place of words that name somebody withheld.
NOT_SHOWN = "…"
#: How the rule `study-figure` begins to tell of a figure of the study.
_OF_THE_STUDY = re.compile(r"(?P<table>claims|findings)/(?P<id>\S+)(?= of the study)")


@dataclass(frozen=True, slots=True)
class Audited:
    """What the audit says of the manuscript, in which no name is left that may not be told, and its main language."""

    found: Audit
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Told:
    """A discrepancy as the page tells of it, with its number there and why it does not hold."""

    number: int
    found: Discrepancy
    shape: str
    why: Markup


def render_audited(sheet: "Sheet") -> str:
    """Return the page of the manuscript's audit."""
    site = sheet.site
    audited = site.audited
    assert audited is not None, "the page is only on a site that has an audit"
    found = audited.found
    opening = opening_of(sheet, "The manuscript, checked", _standfirst(found))
    told = [
        Told(number, one, _HEADINGS[one.severity][1], _why(site, one.message))
        for number, one in enumerate(found.discrepancies, 1)
    ]
    return sheet.render(
        "audited.html",
        opening=opening,
        body=sheet.prose(opening.body),
        found=found,
        remarks=[remark for remark in found.remarks if not found.ocr or not remark.startswith("a scanner ")],
        rules=_by_rule(found.discrepancies),
        certainties=CERTAINTIES,
        not_shown=NOT_SHOWN,
        groups=[
            (severity, *_HEADINGS[severity], [one for one in told if one.found.severity == severity])
            for severity in SEVERITIES
        ],
        spoken=Markup('lang="{}" dir="{}"').format(audited.language, direction(audited.language)),
    )


def _standfirst(found: Audit) -> str:
    """Say how much was looked at, so that silence means something.

    >>> _standfirst(Audit("", 12, 5, ()))
    'In the manuscript that this study goes back to, 12 figures were read. 5 checks were made that held, and nothing \
was found that does not hold.'
    """
    checks = "1 check was made that held" if found.held == 1 else f"{found.held:,} checks were made that held"
    count = len(found.discrepancies)
    what = "nothing was found that does not"
    if count:
        what = f"{plural(count, 'place')} {'does' if count == 1 else 'do'} not"
    figures = "1 figure was" if found.figures == 1 else f"{found.figures:,} figures were"
    return f"In the manuscript that this study goes back to, {figures} read. {checks}, and {what} hold."


def _by_rule(found: Sequence[Discrepancy]) -> list[tuple[str, str, list[int]]]:
    """Return each rule that found something, what it looks for, and how many of each certainty."""
    rows = []
    for rule in RULES:
        counts = [sum(one.rule == rule.id and one.certainty == sure for one in found) for sure in CERTAINTIES]
        if any(counts):
            rows.append((rule.id, rule.idea, counts))
    return rows


def _why(site: "Site", message: str) -> Markup:
    """Return why something does not hold; a figure of the study that is named there leads to where it is shown."""
    match = _OF_THE_STUDY.match(message)
    address = _address(site, match["table"], match["id"]) if match else ""
    if match is None or not address:
        return escape(message)
    return Markup('<a href="{}">{}</a>{}').format(address, match[0], message[match.end() :])


def _address(site: "Site", table: str, id_: str) -> str:
    if table == "claims":
        return row_address(table, id_) if site.published.row(table, id_) else ""
    if id_ not in site.findings:
        return ""
    finding = site.findings[id_]
    return f"{method_address(finding.method)}-{finding.analysis}"
