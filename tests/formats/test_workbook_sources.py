"""sources.yaml through a sheet: what does not change stays as it is written."""

import pytest

from qantar.errors.workbooks import WorkbookError
from qantar.formats.workbook_sources import (
    SHEET_COLUMNS,
    names_to_text,
    parse_sources,
    rewritten_sources,
    text_to_names,
)

FILE = """\
# Works that were read.
- id: one   # the first
  type: book
  title: >
    A folded
    title
  author:
    - {family: Morrow, given: Ida}
    - literal: "The Body; of all"
  issued: 2022-01
  archive: {file: one.pdf}
# Between.
-
  id: two
  type: report
  title: "Two"
  note: kept
- {id: three, type: map, title: Three}
"""


def rewritten(changes: dict[str, dict[str, str] | None], text: str = FILE) -> str:
    rows: list[object] = []
    table = parse_sources(text.encode(), "sources.yaml")
    for row in table.rows:
        change = changes.get(row.cells[0], {})
        if change is not None:
            cells = dict(zip(SHEET_COLUMNS, row.cells, strict=True)) | change
            rows.append(list(cells.values()) if change else row)
    known = {row.cells[0] for row in table.rows}
    rows += [
        [({"id": id_} | (new or {})).get(n, "") for n in SHEET_COLUMNS]
        for id_, new in changes.items()
        if id_ not in known
    ]
    return rewritten_sources(text.encode(), "sources.yaml", rows).decode()  # type: ignore[arg-type]


def test_nothing_changes() -> None:
    assert rewritten({}) == FILE


def test_single_keys_change() -> None:
    changed = rewritten({"one": {"title": "New: title", "issued": ""}, "two": {"author": "Morrow, Ida; {A Body}"}})
    assert changed == FILE.replace(">\n    A folded\n    title", '"New: title"').replace(
        "issued: 2022-01", "issued: null"
    ).replace("note: kept\n", "note: kept\n  author: [{family: Morrow, given: Ida}, {literal: A Body}]\n")


def test_in_braces() -> None:
    assert rewritten({"three": {"publisher": "A, B", "title": "3"}}).endswith(
        '- {id: three, type: map, title: 3, publisher: "A, B"}\n'
    )


def test_added_and_deleted() -> None:
    changed = rewritten({"two": None, "four": {"type": "book", "title": "null", "URL": "https://a.example/b?c=d"}})
    assert changed == FILE.replace('-\n  id: two\n  type: report\n  title: "Two"\n  note: kept\n', "") + (
        '- id: four\n  type: book\n  title: "null"\n  URL: "https://a.example/b?c=d"\n'
    )


def test_into_a_file_that_is_empty() -> None:
    assert rewritten({"a": {"type": "book", "title": "A"}}, "") == "- id: a\n  type: book\n  title: A\n"


@pytest.mark.parametrize(
    "text", ["- id: a\n- id: a\n", "- title: x\n", "a: b\n", "- id: a\n  title: [x, y]\n", "[{id: a}]"]
)
def test_what_cannot_be_changed_safely_is_refused(text: str) -> None:
    with pytest.raises(WorkbookError):
        rewritten({"a": {"type": "map"}}, text)


@pytest.mark.parametrize(
    "names",
    [
        [{"family": "Morrow"}],
        [{"family": "Morrow", "given": "Ida, B."}, {"literal": "Body, of all"}],
        [{"family": "Gaulle", "particle": "de", "given": "Ann"}],
        [{"literal": 'a "body"; {of} all'}, {"given": "Ida"}],
        [{"family": "A, B", "given": "C"}],
    ],
)
def test_names_come_back(names: list[dict[str, str]]) -> None:
    assert text_to_names(names_to_text(names)) == names
