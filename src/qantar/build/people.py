"""What single people answered, for the methods that publish only sums of it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qantar.values.written import Written

if TYPE_CHECKING:
    from qantar.study.study import Study
    from qantar.tables.relations import Relation

#: The tables of single people's answers: rows of them are in no other frame, and in no file of a build.
PEOPLE = ("responses", "codes", "backcoding")


def people_of(study: "Study", countable: Mapping[str, "Relation"]) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of what single people answered as the files have them, of surveys whose terms allow counting."""
    surveys = set(countable["surveys"].ids) if "surveys" in countable else set()
    found: dict[str, list[dict[str, Any]]] = {}
    for table in PEOPLE:
        rows = [
            {"survey": row.folder, **_cells(row.record)} for row in study.rows.get(table, []) if row.folder in surveys
        ]
        if rows:
            found[table] = rows
    return found


def _cells(record: Any) -> dict[str, Any]:  # noqa: ANN401 - a record of one of these tables
    """Return the cells of a row by column; the answers to the questions stand beside the rest."""
    cells = {name: getattr(record, name) for name in type(record).model_fields}
    answers = cells.pop("answers", {})
    return {**{name: value.text if isinstance(value, Written) else value for name, value in cells.items()}, **answers}
