"""The rows of large lists on a page: some of them, said to be so, and none where the terms of a source allow none."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.errors.problems import plural
from qantar.study.data import LISTED
from qantar.study.record import columns_of
from qantar.tables.published import ListSample

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

#: What a reader wants of an event first; other columns that hold something follow until there are enough.
FIRST = (
    "date",
    "place",
    "kind",
    "label",
    "form",
    "issue",
    "crowd",
    "killed",
    "injured",
    "detained",
    "violence",
    "source",
)
MOST_COLUMNS = 9


@dataclass(frozen=True, slots=True)
class ListTable:
    """A large list on the page: a sentence on what is shown of it, and its rows."""

    name: str
    title: Markup
    note: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]


def list_tables(sheet: "Sheet") -> list[ListTable]:
    """Return the large lists of events of the study, each with the rows that may be shown."""
    return [_table(sheet, sample) for sample in sheet.site.published.lists]


def _table(sheet: "Sheet", sample: ListSample) -> ListTable:
    site = sheet.site
    title = site.own_text(sample.title)
    if not sample.shown and sample.rows:
        counted = plural(sample.rows, "row")
        note = f"{counted}. The terms of their source allow them to be counted, and not to be passed on."
        return ListTable(sample.name, title, note, (), ())
    filled = [
        name for place, name in enumerate(sample.columns) if any(row[place] not in (None, "") for row in sample.shown)
    ]
    names = [name for name in FIRST if name in filled][:MOST_COLUMNS]
    rows = [
        [_cell(sheet, name, row[sample.columns.index(name)]) for name in names] for row in sample.shown
    ]  # fmt: skip
    shown = len(sample.shown)
    note = f"All {sample.rows:,} rows."
    if shown < sample.rows:
        note = (
            f"The first {shown:,} of {sample.rows:,} rows by date: the filter looks through these alone, and every "
            "number above counts all of them. The file that can be taken away has every row."
        )
    return ListTable(sample.name, title, note, [_heading(name) for name in names], rows)


def _heading(name: str) -> str:
    return {"date": "When", "place": "Where", "label": "What", "kind": "Kind"}.get(name, name.capitalize())


def _cell(sheet: "Sheet", name: str, value: Any) -> Any:  # noqa: ANN401 - any cell
    """Return a cell as a reader sees it: a date in words, a code and a place by name."""
    if value in (None, ""):
        return None
    site = sheet.site
    if name == "date":
        return site.when(str(value)[:10] if hasattr(value, "isoformat") else value)
    column = columns_of(LISTED["events"].record).get(name)
    if column is not None and column.vocabulary is not None:
        return Markup("; ").join(site.code(column.vocabulary, part.strip()) for part in str(value).split(";"))
    if column is not None and column.refers == "places":
        return site.label("places", value)
    if name == "source":
        return site.source_link(str(value))
    return str(value)
