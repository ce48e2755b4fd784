"""The numbers of a study's own pages are put to the rules of `qantar audit`, with what each figure on them shows."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qantar.errors import At, Problem, answers
from qantar.findings import Findings, Value
from qantar.tables.published import Published

if TYPE_CHECKING:
    from qantar.study.pages import Page
    from qantar.study.study import Study

_REFERENCE = re.compile(r"!?\[\[([^\[\]\n]*)\]\]")


def audit_problems(study: "Study", published: Published, findings: Findings) -> Iterator[Problem]:
    """Say what does not hold on the study's pages; what is only possible is not told here."""
    from qantar.audit.auditing import audit_manuscript  # only a study with pages needs it
    from qantar.audit.reading_bytes import decode
    from qantar.audit.reading_markdown import read_markdown

    for page in study.pages:
        decoded = decode(_shown(page, published, findings).encode())
        if decoded is None or not decoded.text.strip():
            continue
        for one in audit_manuscript(read_markdown(page.file, decoded)).discrepancies:
            if one.certainty != "possible":
                at = At(page.file, one.place.line)
                yield answers.page_does_not_hold(at, message=one.message, rule=one.rule, expected=one.expected)


def _shown(page: "Page", published: Published, findings: Findings) -> str:
    """The page with its figures as readers see them, each on its own line; its head is left blank."""
    head = page.text[: len(page.text) - len(page.body)]
    return re.sub(r"[^\n]", "", head) + _REFERENCE.sub(lambda match: _figure(match, published, findings), page.body)


def _figure(match: re.Match[str], published: Published, findings: Findings) -> str:
    target = match[1].strip()
    table, slash, id_ = target.partition("/")
    if match[0].startswith("!"):
        return ""
    if slash:
        row = published.row(table, id_) if table == "claims" else None
        return str(row["value"]) if row else ""
    value = findings[target].value if target in findings else None
    return value.shown.get(published.languages[0], "") if isinstance(value, Value) else ""
