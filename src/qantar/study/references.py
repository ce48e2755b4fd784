"""Ids in one table that name rows of another: what leads nowhere, with the nearest id that does lead somewhere."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from qantar.errors import At, Problem, records
from qantar.study.fields import ID_PATTERN, NAME_PATTERN, NEW_PREFIX, Column, slug
from qantar.study.record import Row, columns_of
from qantar.study.rows import header_of

if TYPE_CHECKING:
    from qantar.study.study import Study

#: Tables whose rows may be written as ?Its name before they are there.
OPEN_TABLES = ("actors", "places")
#: How a row names a finding, where it may.
FINDINGS = "findings/"
#: Looking for the nearest of many ids takes time, so only the first unknown ids get a hint.
MOST_HINTS = 200


class Choices:
    """The ids that may be named in a message, by table; looked up for the first unknown ids only."""

    def __init__(self, study: "Study") -> None:
        self.study = study
        self.given: Counter[str] = Counter()
        self.of = cache(self._of)
        self.labels = cache(self._labels)
        self.header = cache(self._header)

    def near(self, table: str) -> Sequence[str]:
        """Return the ids of a table that a message may offer; none once enough hints were given."""
        self.given[table] += 1
        return self.of(table) if self.given[table] <= MOST_HINTS else ()

    def _of(self, table: str) -> list[str]:
        if table == "*":
            windows = [f"windows/{name}" for name in self.study.settings.windows]
            return sorted([*windows, *(f"{name}/{id_}" for name in self.study.index for id_ in self.of(name))])
        rows = self.study.index[table]
        # Somebody withheld is not offered to whoever reads the message.
        return sorted(id_ for id_, row in rows.items() if getattr(row.record, "tier", "public") == "public")

    def _labels(self, table: str) -> frozenset[str]:
        rows = self.study.rows[table]
        return frozenset(label.casefold() for row in rows for label in row.record.label.values())

    def _header(self, table: str) -> list[str]:
        if self.study.rows[table]:
            columns = self.study.rows[table][0].columns
            return sorted(columns, key=lambda name: columns[name])
        found = next(one for one in self.study.tables if one.name == table)
        return list(header_of(found, self.study.languages[1:]))


def check_references(study: "Study") -> Iterator[Problem]:
    """Find ids that name nothing: sources, places, actors, events, codes, records, rows of the same survey."""
    choices = Choices(study)
    for table in study.tables:
        for name, column in columns_of(table.record).items():
            if column.refers is not None or column.vocabulary is not None:
                rows = [*study.rows[table.name], *study.sketches.get(table.name, ())]
                yield from _in_column(study, rows, name, column, choices)


def _in_column(study: "Study", rows: Sequence[Row], name: str, column: Column, choices: Choices) -> Iterator[Problem]:
    # Most cells repeat, so what was found good is not looked at again; what an id means in one survey
    # it need not mean in another.
    good: set[object] = {None, "", ()}
    for row in rows:
        value = getattr(row.record, name)
        if (value, row.folder) in good or value in good or row.origin != "study":
            continue
        problems = list(_in_cell(study, row, value, row.at(name), column, choices))
        if problems:
            yield from problems
        elif column.refers != "options":
            good.add((value, row.folder))


def _in_cell(
    study: "Study", row: Row, value: str | Sequence[str], at: At, column: Column, choices: Choices
) -> Iterator[Problem]:
    for one in (value,) if isinstance(value, str) else value:
        if column.findings and one.startswith(FINDINGS):
            continue  # looked up once the analyses ran
        if column.vocabulary is not None:
            problem = code_problem(study, column.vocabulary, one, at)
        elif column.refers == "*":
            problem = _record_problem(study, one, at, choices)
        else:
            problem = _id_problem(study, row, one, at, column, choices)
        if problem is not None:
            yield problem


def code_problem(study: "Study", vocabulary: str, code: str, at: At) -> Problem | None:
    """Return the problem of a code that is not in its vocabulary."""
    if study.has("vocabularies", f"{vocabulary}/{code}"):
        return None
    known = [row.record.code for row in study.rows["vocabularies"] if row.record.vocabulary == vocabulary]
    return records.unknown_code(at, value=_quotable(code), vocabulary=vocabulary, known=sorted(known))


def _record_problem(study: "Study", path: str, at: At, choices: Choices) -> Problem | None:
    if study.has_record(path):
        return None
    quotable = all(part and not part.isspace() and len(part) <= 60 for part in path.split("/")) and " " not in path
    value = path if quotable and "/" in path else _quotable(path)
    return records.unknown_record(at, value=value, known=choices.near("*"))


def _id_problem(study: "Study", row: Row, value: str, at: At, column: Column, choices: Choices) -> Problem | None:
    table = str(column.refers)
    if value.startswith(NEW_PREFIX) and table in OPEN_TABLES:
        return _new_name(study, row, value.removeprefix(NEW_PREFIX).strip(), table, at, choices)
    prefix = _prefix(row, table)
    if study.has(table, prefix + value):
        return None
    known = choices.near(table)
    if prefix:
        known = [id_.removeprefix(prefix) for id_ in known if id_.startswith(prefix)]
    return records.unknown_id(at, value=_quotable(value) if column.public else "", table=table, known=known)


def _prefix(row: Row, table: str) -> str:
    """Return what comes before the id in the key of the other table: rows of a survey name rows of the same."""
    if table == "questions":
        return f"{row.folder}/"
    return f"{row.folder}/{row.record.question}/" if table == "options" else ""


def _quotable(value: str) -> str:
    """Return an id, so that a message may repeat it; nothing for a text that is none, since it may name somebody."""
    return value if ID_PATTERN.fullmatch(value.lower()) or NAME_PATTERN.fullmatch(value.lower()) else ""


def _new_name(study: "Study", row: Row, name: str, table: str, at: At, choices: Choices) -> Problem:
    if not name or name.casefold() in choices.labels(table):
        return records.new_name(at, name="", table=table, row="")
    cells = {
        "id": slug(name),
        "kind": "group" if table == "actors" else "town",
        "label": name,
        # Nobody is published until somebody says that they may be.
        "tier": "withheld" if table == "actors" else "",
        "source": row.record.source or "",
        "locator": row.record.locator or "",
    }
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow([cells.get(column, "") for column in choices.header(table)])
    return records.new_name(at, name=name, table=table, row=line.getvalue())
