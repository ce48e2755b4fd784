"""Find published texts that name a person who is withheld: a label, a reason or a page can say what a column hides."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from qantar.errors import At, Problem, answers
from qantar.tables.published import Published

if TYPE_CHECKING:
    from qantar.study.study import Study
    from qantar.tables.relations import Relation

#: A shorter name would be found in half of all texts.
_SHORTEST = 4
_BETWEEN = "\0"


def withheld_named(study: "Study", published: Published) -> Iterator[Problem]:
    """Give the place of every published text that holds the name of a withheld person as actors.csv has it."""
    names = _names(study)
    if not names:
        return
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?!\w)")
    for relation in published.relations.values():
        yield from _in_rows(study, relation, pattern)
    for page in study.pages:
        for number, line in enumerate(page.body.split("\n")):
            if found := pattern.search(line):
                at = At(page.file, page.body_line + number, found.start() + 1)
                yield answers.withheld_named(at, column="the page")


def _names(study: "Study") -> set[str]:
    people = [
        row.record for row in study.rows["actors"] if row.record.tier == "withheld" and row.record.kind == "person"
    ]
    return {name for person in people for name in person.label.values() if len(name) >= _SHORTEST}


def _in_rows(study: "Study", relation: "Relation", pattern: re.Pattern[str]) -> Iterator[Problem]:
    texts = [place for place, column in enumerate(relation.columns) if column.type == "VARCHAR"]
    rows: Mapping[str, object] = study.index[relation.name]
    for id_, cells in zip(relation.ids, relation.rows, strict=True):
        if not pattern.search(_BETWEEN.join(str(cells[place]) for place in texts if cells[place])):
            continue
        for place in texts:
            if cells[place] and pattern.search(str(cells[place])):
                column = relation.columns[place]
                row = study.row(relation.name, id_) if id_ in rows else None
                at = row.at(column.name) if row is not None else At(relation.name)
                yield answers.withheld_named(at, column=column.name)
