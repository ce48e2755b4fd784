"""Figures made of rows, which an author's page may ask for: RECORD_FIGURES says what stands before the slash.

`![[cases]]` is all of it, `![[cases/ID]]` one, `![[cases/ID;ID]]` a choice.
"""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qantar.errors import UsageError
from qantar.report.case_figures import case_figure, cases_figure
from qantar.report.case_rows import cases_of
from qantar.report.commitments import commitment_choices, commitments_figure
from qantar.report.figures import Figure
from qantar.report.law_figures import laws_figure
from qantar.report.law_rows import instruments_of
from qantar.report.media_figures import media_figure
from qantar.report.media_rows import MEDIA, outlets_of
from qantar.report.offices import office_choices, offices_figure

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet
    from qantar.tables.published import Published

#: A name longer than this is cut.
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class RecordFigure:
    """One kind of figure: the table it needs, what may be chosen, and who makes it of a choice (of all, if empty)."""

    table: str
    choices: Callable[["Published"], Sequence[str]]
    make: Callable[["Sheet", Sequence[str], str], Figure]


def _cases(sheet: "Sheet", chosen: Sequence[str], name: str) -> Figure:
    every = cases_of(sheet.site)
    cases = [case for case in every if not chosen or case.id in chosen or case.row.get("kind") in chosen]
    one = len(chosen) == 1 and cases[0].id == chosen[0]
    return case_figure(sheet, cases[0]) if one else cases_figure(sheet, cases, name)


def _laws(sheet: "Sheet", chosen: Sequence[str], name: str) -> Figure:
    return laws_figure(sheet, instruments_of(sheet.site, chosen or None), name)


def _media(sheet: "Sheet", chosen: Sequence[str], name: str) -> Figure:
    return media_figure(sheet, outlets_of(sheet.site, chosen or None), name)


def _outlets(published: "Published") -> list[str]:
    return [str(row["id"]) for row in published.rows("actors") if row.get("kind") == MEDIA]


#: Every figure of rows: by what an author writes, with what may stand behind the slash.
RECORD_FIGURES: Mapping[str, RecordFigure] = {
    "cases": RecordFigure("cases", lambda study: _ids(study, "cases", "kind"), _cases),
    "commitments": RecordFigure("commitments", commitment_choices, commitments_figure),
    "media": RecordFigure("actors", _outlets, _media),
    "offices": RecordFigure("ties", office_choices, offices_figure),
    "laws": RecordFigure("laws", lambda study: _ids(study, "laws", "power"), _laws),
}


def record_figure(sheet: "Sheet", reference: str) -> Figure:
    """Return the figure of rows that a reference asks for."""
    published = sheet.site.published
    wrong = unknown_part(published, reference)
    if wrong is not None:
        raise UsageError.unknown("figure", wrong, record_references(published))
    kind, _, choice = reference.partition("/")
    return RECORD_FIGURES[kind].make(sheet, parts_chosen(choice), _file_name(reference))


def _file_name(reference: str) -> str:
    """Return a name for the files of a figure; a long choice is cut, and told apart by its digest."""
    plain = f"figure-{re.sub('[^a-z0-9]+', '-', reference.lower())}"
    digest = hashlib.sha256(reference.encode()).hexdigest()[:8]
    return plain if len(plain) <= _LONGEST_NAME else f"{plain[: _LONGEST_NAME - 9].rstrip('-')}-{digest}"


def is_record_reference(published: "Published", reference: str) -> bool:
    """Tell whether a reference asks for a figure of rows: its first word names one whose table has rows."""
    figure = RECORD_FIGURES.get(reference.partition("/")[0])
    return figure is not None and bool(published.rows(figure.table))


def unknown_part(published: "Published", reference: str) -> str | None:
    """Return the part of a reference that names nothing, None where all of it can be shown."""
    kind, slash, choice = reference.partition("/")
    if not is_record_reference(published, reference) or (slash and not parts_chosen(choice)):
        return reference
    known = set(RECORD_FIGURES[kind].choices(published))
    return next((f"{kind}/{part}" for part in parts_chosen(choice) if part not in known), None)


def record_references(published: "Published") -> list[str]:
    """Return every figure of rows that a page of this study may ask for."""
    kinds = [kind for kind in RECORD_FIGURES if is_record_reference(published, kind)]
    return [
        reference
        for kind in kinds
        for reference in (kind, *(f"{kind}/{choice}" for choice in RECORD_FIGURES[kind].choices(published)))
    ]


def parts_chosen(choice: str) -> list[str]:
    """Return what stands behind the slash, part by part.

    >>> parts_chosen("march-2001;strike-2002")
    ['march-2001', 'strike-2002']
    """
    return [part.strip() for part in choice.split(";") if part.strip()]


def _ids(published: "Published", table: str, code: str) -> list[str]:
    """Return the ids of a table's rows and the codes that they have in a column."""
    rows = published.rows(table)
    return [*(str(row["id"]) for row in rows), *sorted({str(row[code]) for row in rows if row.get(code)})]
