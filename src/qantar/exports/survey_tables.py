"""The tables of a survey, a sheet or a CSV a question, each with its bases and with what it may be read as.

They are the findings of the study's analyses, as the site shows them: what is suppressed there is suppressed here.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qantar.errors.exports import ExportError
from qantar.exports.export import Export, Given
from qantar.exports.packing import packed, workbook
from qantar.findings import Finding, Table

#: The tables that surveys are computed from.
_SURVEYS = frozenset({"tallies", "responses", "codes"})
_CONTENTS = "contents"
#: The longest name of a sheet.
_LONGEST = 31

Rows = list[list[Any]]


def _findings(given: Given) -> list[Finding]:
    """Return the findings that are tables of a survey, of the one that is meant where one is."""
    surveys = sorted(str(row["survey"]) for row in given.published.rows("surveys"))
    if not surveys or (given.survey and given.survey not in surveys):
        raise ExportError.which_survey(surveys, given.survey)
    found = [
        one
        for one in given.findings.items
        if isinstance(one.value, Table) and _SURVEYS & {part.table for part in one.inputs}
    ]
    if given.survey:
        # A table that says no survey is of the one that its analysis is of.
        meant = {one.analysis for one in found if _survey_of(one) == given.survey}
        found = [one for one in found if (_survey_of(one) or given.survey) == given.survey and one.analysis in meant]
    if not found:
        raise ExportError.no_tables()
    return found


def _survey_of(finding: Finding) -> str:
    parts = (finding.about or "").split("/")
    return parts[1] if len(parts) > 1 and parts[0] in ("questions", "surveys", "options") else ""


def _table(finding: Finding, own: str) -> Rows:
    """Return a finding's table: heads, then rows; a text in several languages has a column for each."""
    value = finding.value
    if not isinstance(value, Table):
        return []
    heads: list[Any] = []
    columns: list[list[Any]] = []
    for place, column in enumerate(value.columns):
        cells = [row[place] for row in value.rows]
        tags = [tag for cell in cells if isinstance(cell, Mapping) for tag in cell]
        name = _text(column.label, own)
        for tag in dict.fromkeys([own, *tags]) if tags else [""]:
            heads.append(f"{name} ({tag})" if tag and tag != own else name)
            columns.append([_cell(cell, tag, own) for cell in cells])
    # The base stands in every row, so that no row loses it when it is copied elsewhere.
    heads.append("n")
    columns.append([finding.n] * len(value.rows))
    return [heads, *(list(row) for row in zip(*columns, strict=True))]


def _cell(cell: Any, tag: str, own: str) -> Any:  # noqa: ANN401 - a cell of any table
    if isinstance(cell, Mapping):
        return cell.get(tag) or (_text(cell, own) if tag == own else None)
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return cell


def _text(texts: Mapping[str, str] | None, own: str) -> str:
    return (texts or {}).get(own) or next(iter((texts or {}).values()), "")


def _facts(finding: Finding, own: str) -> Iterator[tuple[str, Any]]:
    """Give what must be read with a table: the words of the question, whose shares they are, what is not certain."""
    yield "finding", finding.id
    for tag, words in finding.question.items():
        yield f"asked ({tag})", words
    yield "n", finding.n
    yield "base", _text(finding.base, own)
    yield "when", finding.period
    yield "uncertainty", _text(finding.uncertainty.meaning, own)
    for number, caveat in enumerate(finding.caveats, 1):
        yield f"note {number}", _text(caveat.text, own)
    yield "source", "; ".join(f"{one.source}, {one.locator}" for one in finding.sources)


def _contents(findings: Sequence[Finding], own: str) -> Rows:
    listed = [dict(_facts(finding, own)) for finding in findings]
    heads = list(dict.fromkeys(name for facts in listed for name in facts))
    heads.sort(key=lambda name: name.startswith("note"))
    return [heads, *([facts.get(name) for name in heads] for facts in listed)]


def write_workbook(given: Given) -> bytes:
    """Return an .xlsx: a sheet of contents, then a sheet a table with what must be read with it above."""
    own = given.published.languages[0]
    findings = _findings(given)
    sheets: dict[str, Rows] = {_CONTENTS: _contents(findings, own)}
    heads: dict[str, int] = {}
    for finding in findings:
        title = _title(finding.id, sheets)
        above: Rows = [[name, value] for name, value in _facts(finding, own) if value not in (None, "")]
        sheets[title] = [*above, [], *_table(finding, own)]
        heads[title] = len(above) + 2
    return workbook(sheets, heads)


def write_folder(given: Given) -> bytes:
    """Return a .zip with a folder of CSV files: contents.csv, and a file a table."""
    own = given.published.languages[0]
    findings = _findings(given)
    parts = {f"{_CONTENTS}.csv": _csv(_contents(findings, own))}
    parts |= {f"{finding.id}.csv": _csv(_table(finding, own)) for finding in findings}
    return packed({f"tables/{name}": content for name, content in parts.items()})


def _title(id_: str, taken: Mapping[str, Rows]) -> str:
    """Return the name of a sheet: cut where it is too long, and none twice.

    >>> _title("harbour.why", {}), len(_title("a" * 40, {"a" * 31: []}))
    ('harbour.why', 31)
    """
    title, number = id_[:_LONGEST], 1
    while title.casefold() in {one.casefold() for one in taken}:
        number += 1
        title = f"{id_[: _LONGEST - len(str(number)) - 1]}~{number}"
    return title


def _csv(rows: Rows) -> bytes:
    made = io.StringIO()
    csv.writer(made, lineterminator="\n").writerows(rows)
    # With a mark at its beginning Excel knows that the file is UTF-8.
    return made.getvalue().encode("utf-8-sig")


EXPORT = Export(
    "tables",
    "the tables of surveys with their bases: a workbook, or a .zip of CSV files",
    ".xlsx",
    write_workbook,
    others={".zip": write_folder},
    of_survey=True,
)
