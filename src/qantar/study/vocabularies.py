"""vocabularies.csv: the words that tables use, and what each means; Qantar ships some, a study adds its own."""

import csv
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from qantar.errors import Problem
from qantar.study.circles import circles
from qantar.study.fields import Labels, Name, Text, column
from qantar.study.record import Row, Sourced, Table

if TYPE_CHECKING:
    from qantar.study.study import Study


class Code(Sourced):
    """One word of a vocabulary."""

    vocabulary: Name = column("Which vocabulary: issues, demands, measures, indicators.", required=True, public=True)
    code: Name = column("The word that rows hold.", required=True, public=True)
    label: Labels = column("What readers see.", required=True, translated=True, public=True)
    parent: Text | None = column("The wider code it belongs to.", public=True)
    definition: Text | None = column("What it means, so that two coders code alike.", public=True)
    acled: Text | None = column("The event type of ACLED it maps to.", public=True)
    plover: Text | None = column("The event type of PLOVER it maps to.", public=True)


def shipped_codes() -> list[Row]:
    """Return the codes that Qantar ships, in English, as rows of no file of the study."""
    return list(_shipped())


@cache
def _shipped() -> tuple[Row, ...]:
    text = files("qantar.study").joinpath("vocabularies.csv").read_text(encoding="utf-8")
    found = []
    for cells in csv.DictReader(text.splitlines()):
        filled = {name: cell for name, cell in cells.items() if cell}
        code = Code.model_validate(filled | {"label": {"en": cells["label"]}})
        found.append(Row(code, "", 1, {}, origin="qantar"))
    return tuple(found)


def with_shipped(own: list[Row]) -> list[Row]:
    """Return the codes of a study and those that Qantar ships.

    A study's row for a code that Qantar ships takes its place (to translate it, say); what the row leaves
    empty stays as Qantar has it.
    """
    shipped = {(row.record.vocabulary, row.record.code): row for row in _shipped()}
    for row in own:
        known = shipped.pop((row.record.vocabulary, row.record.code), None)
        if known is not None:
            kept = {name: getattr(known.record, name) for name in ("parent", "definition", "acled", "plover")}
            gaps = {name: value for name, value in kept.items() if value and getattr(row.record, name) is None}
            row.record = row.record.model_copy(update=gaps)
    return [*shipped.values(), *own]


def ancestry(study: "Study", vocabulary: str, code: str) -> frozenset[str]:
    """Return a code and the wider codes it belongs to; a check that speaks of a code speaks of those under it."""
    found: dict[str, None] = {}
    row = study.row("vocabularies", f"{vocabulary}/{code}")
    while row is not None and row.record.code not in found:
        found[row.record.code] = None
        row = study.row("vocabularies", f"{vocabulary}/{row.record.parent}") if row.record.parent else None
    return frozenset(found)


def check_parents(study: "Study") -> Iterator[Problem]:
    """Find codes whose parent is not in their vocabulary, and circles of parents."""
    from qantar.study.references import code_problem

    parents: dict[tuple[str, str], list[tuple[str, str]]] = {}
    own: dict[tuple[str, str], Row] = {}
    for row in study.rows["vocabularies"]:
        code: Code = row.record
        if code.parent is None:
            continue
        parents[code.vocabulary, code.code] = [(code.vocabulary, code.parent)]
        if row.origin == "study":
            own[code.vocabulary, code.code] = row
            if (problem := code_problem(study, code.vocabulary, code.parent, row.at("parent"))) is not None:
                yield problem
    yield from circles(parents, {key: row.at("parent") for key, row in own.items()}, lambda key: key[1])


TABLE = Table(
    name="vocabularies",
    file="vocabularies.csv",
    record=Code,
    title="The words that rows use, and what they mean",
    key=("vocabulary", "code"),
    checks=(check_parents,),
)
