"""Change any cell of a study, and what is published changes; a private cell changes nothing that is."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qantar.study.folder import TABLES, read_study
from qantar.study.record import Table, columns_of
from qantar.tables.publish import publish
from qantar.tables.relations import relations
from tests.meridia import write_study

#: Tables of answers one by one, and of what analyses and old ids say, are published as what is made of them.
MADE_OF = {"responses", "codes", "backcoding", "analyses", "aliases"}


def published(folder: Path) -> Any:
    """Everything that the site and the downloads can show of a study; None where the study has errors."""
    study = read_study(folder)
    if any(problem.severity == "error" for problem in study.problems):
        return None
    found = publish(study, relations(study))
    return repr((found.settings, {name: (rel.names, rel.rows) for name, rel in found.relations.items()}))


def other_values(old: str) -> Iterator[str]:
    """Give values that a cell could have instead, whatever its kind; those that do not fit are errors of the study."""
    yield from (f"{old}1", f"{old} and more", "7", "2022-05-06", "2031", "yes", "no", "en", "unknown", "rival", "Other")
    yield from ("public", "printed", "economic", "social", "march", "town", "group", "-41.5", "31.5", "XB")


def rows_of(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def changed(folder: Path, path: Path, name: str) -> Iterator[Any]:
    """Give what is published once a filled cell of a column is something else that fits, row after row."""
    text = path.read_text(encoding="utf-8-sig")
    rows = rows_of(path)
    for row in rows:
        old = row[name]
        hidden = row.get("tier") == "withheld"
        for new in other_values(old) if old and not hidden else ():
            if new == old:
                continue
            row[name] = new
            out = io.StringIO()
            writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
            path.write_text(out.getvalue(), encoding="utf-8")
            if (found := published(folder)) is not None:
                yield found
                break
        row[name] = old
    path.write_text(text, encoding="utf-8")


TRIED = [table for table in TABLES if table.name not in MADE_OF and table.file.endswith(".csv")]


@pytest.mark.parametrize("table", TRIED, ids=lambda table: table.name)
def test_every_cell_counts_or_is_private(tmp_path: Path, table: Table) -> None:
    study = write_study(tmp_path / "study")
    before = published(study)
    assert before is not None
    path = sorted(study.glob(table.file))[0]
    columns = columns_of(table.record)
    for name in rows_of(path)[0]:
        column = columns.get(name) or columns[name.rpartition("_")[0]]
        seen = [after != before for after in changed(study, path, name)]
        # Without `seen` no other value fitted. Of a public column one row is enough: others may be withheld.
        assert not seen or any(seen) == column.public, f"{table.name}.{name}"
