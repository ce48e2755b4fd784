"""The manuscript that a study goes back to is audited for the site, and what names somebody withheld is taken out.

What is slow is kept by the digest of all it follows from. The manuscript itself goes nowhere: only the words around
what does not hold.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qantar.build.cache import Cache
from qantar.build.key import code_digests
from qantar.build.manifest import digest_file
from qantar.build.naming import withheld_pattern
from qantar.errors import Problem, answers
from qantar.errors.manuscripts import ManuscriptError
from qantar.findings import Findings
from qantar.study.manuscript import manuscript_in
from qantar.study.withheld import withheld_labels
from qantar.tables.published import Published

if TYPE_CHECKING:
    from qantar.audit.answer import Audit, Discrepancy, Place
    from qantar.audit.known import Known
    from qantar.audit.manuscript import Manuscript
    from qantar.report.audited import Audited
    from qantar.study.study import Study


def audit_of_manuscript(
    study: "Study", published: Published, findings: Findings, work: Path | None, *, ran: bool
) -> tuple["Audited | None", list[Problem]]:
    """Return what the audit says of a study's manuscript, for its page, and what keeps it from being read.

    Where there is no `work` folder, or not all analyses `ran`, no site is written: then it is only read.
    """
    path = manuscript_in(study.path, study.settings.manuscript) if study.settings.manuscript else None
    if path is None:
        return None, []  # none is named, or reading the study says that it is not there
    try:
        if work is None or not ran:
            from qantar.audit.reading import read_manuscript

            read_manuscript(path)
            return None, []
        return _kept(study, path, published, findings, Cache(work / "cache")), []
    except ManuscriptError as error:
        why = error.message.removeprefix(f"{path} ")
        at = study.settings_row.at("manuscript")
        return None, [answers.manuscript_unread(at, why=why, hint=error.hint)]


def _kept(study: "Study", path: Path, published: Published, findings: Findings, cache: Cache) -> "Audited":
    """Return the audit as it was kept, or make it and keep it."""
    from pydantic import TypeAdapter

    from qantar.audit.known import known_figures
    from qantar.report.audited import Audited

    known = known_figures(published, findings)
    hidden = [found for found in (withheld_pattern(study), withheld_labels(study)) if found is not None]
    code = (f"{name} {digest}" for name, digest in code_digests().items())
    about = (digest_file(path), path.suffix, *map(_as_text, known), *(found.pattern for found in hidden), *code)
    key = cache.key("audit", *about)
    form: TypeAdapter[Audited] = TypeAdapter(Audited)
    kept = cache.get(key)
    if kept is not None:
        return form.validate_json(kept)
    made = _audited(path, known, hidden)
    cache.put(key, form.dump_json(made))
    return made


def _as_text(known: "Known") -> str:
    """Return a figure of the study as text that is the same in every run, though sets have no order."""
    return repr([sorted(part) if isinstance(part, frozenset) else part for part in known])


def _audited(path: Path, known: "tuple[Known, ...]", hidden: Sequence[re.Pattern[str]]) -> "Audited":
    from qantar.audit.auditing import audit_manuscript
    from qantar.audit.reading import read_manuscript
    from qantar.report.audited import Audited

    manuscript = read_manuscript(path)
    # What the file is called may name its author: that is nobody's business.
    found = audit_manuscript(manuscript, name="the manuscript", known=known)
    language = manuscript.languages[0] if manuscript.languages else "en"
    return Audited(_without_names(found, manuscript, hidden), language)


def _without_names(found: "Audit", manuscript: "Manuscript", hidden: Sequence[re.Pattern[str]]) -> "Audit":
    """Return the audit with no quote from where somebody withheld is named, and no such name in any other word."""
    from qantar.report.audited import NOT_SHOWN

    def clean(text: str) -> str:
        for pattern in hidden:
            text = pattern.sub(NOT_SHOWN, text)
        return text

    def quoted(place: "Place") -> "Place":
        # A quote may begin or end within a name: the lines around it are looked at as well.
        lines = manuscript.lines[max(place.line - 2, 0) : place.line + 1]
        around = " ".join([place.quote, *(line.text for line in lines)])
        return place._replace(quote=NOT_SHOWN) if any(pattern.search(around) for pattern in hidden) else place

    def told(one: "Discrepancy") -> "Discrepancy":
        return replace(
            one,
            place=quoted(one.place),
            also=tuple(map(quoted, one.also)),
            stated=clean(one.stated),
            expected=clean(one.expected),
            message=clean(one.message),
        )

    return replace(found, discrepancies=tuple(map(told, found.discrepancies))) if hidden else found
