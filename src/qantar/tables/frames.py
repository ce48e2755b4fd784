"""The tables that a method reads, whatever they are held in: DuckDB, pandas, Polars, or plain rows."""

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from qantar.errors import UsageError

Row = Mapping[str, Any]
#: A text in several languages: {language: text}.
Translations = Mapping[str, str]
#: What a language looks like at the end of a column's name: label_kk, text_uz-Latn.
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Frames:
    """Tables by name, each a data frame (anything narwhals reads) or a list of dictionaries.

    >>> tables = Frames({"tallies": [{"option": "a", "count": "3"}]})
    >>> tables.rows("tallies")
    [{'option': 'a', 'count': '3'}]
    """

    def __init__(
        self,
        frames: Mapping[str, Any],
        languages: Sequence[str] = ("en",),
        keys: Mapping[str, Sequence[str]] | None = None,
        windows: Mapping[str, str] | None = None,
        published_before: Mapping[str, Sequence[int]] | None = None,
        beside: Sequence[tuple[str, Mapping[str, Any]]] = (),
    ) -> None:
        self._frames = dict(frames)
        self._rows: dict[str, list[dict[str, Any]]] = {}
        self._found: dict[tuple[str, ...], dict[tuple[str, ...], Row]] = {}
        self._once: dict[str, Any] = {}
        #: The study's languages, its own first.
        self.languages = tuple(languages)
        self._keys = dict(keys or {})
        #: The periods that the study has given a name, as EDTF: {"spring": "2031-04/2031-05"}.
        self.windows = dict(windows or {})
        #: Counts of people in cross-tables that earlier builds published, by the name of the cell.
        self.published_before = dict(published_before or {})
        #: All analyses of the study, as method and settings: what one publishes may give away what another hides.
        self.beside = tuple(beside)

    def __contains__(self, table: str) -> bool:
        return table in self._frames

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Return all rows of a table; what is not filled in is None, also where a frame says NaN or an empty text."""
        if table not in self._rows:
            self._rows[table] = [
                {name: _filled(value) for name, value in row.items()} for row in _rows_of(self.frame_or_rows(table))
            ]
        return self._rows[table]

    def rows_if_given(self, table: str) -> list[dict[str, Any]]:
        """Return all rows of a table, or none when the table was not given."""
        return self.rows(table) if table in self else []

    def columns(self, table: str) -> list[str]:
        """Return the names of a table's columns without reading its rows; none if it is an empty list."""
        frame = self.frame_or_rows(table)
        if isinstance(frame, (list, tuple)):
            return list(dict.fromkeys(name for row in frame for name in row))
        if _is_relation(frame):
            return [str(name) for name in frame.columns]
        import narwhals as nw

        return [str(name) for name in nw.from_native(frame).collect_schema().names()]

    def frame_or_rows(self, table: str) -> Any:  # noqa: ANN401 - any kind of frame
        """Return a table as it was given."""
        if table not in self._frames:
            raise UsageError.unknown("table", table, sorted(self._frames))
        return self._frames[table]

    def once(self, key: object, make: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever is made
        """Return what a function makes of these tables, made once for a key: several questions may begin alike."""
        if repr(key) not in self._once:
            self._once[repr(key)] = make()
        return self._once[repr(key)]

    def find(self, table: str, **cells: str) -> Row | None:
        """Return the first row with these cells, or None when there is none or the table was not given.

        >>> Frames({"places": [{"id": "tsikhe", "kind": "town"}]}).find("places", id="tsikhe")
        {'id': 'tsikhe', 'kind': 'town'}
        """
        index = (table, *sorted(cells))
        if index not in self._found:
            self._found[index] = {}
            for row in self.rows_if_given(table):
                self._found[index].setdefault(tuple(str(row.get(name)) for name in sorted(cells)), row)
        return self._found[index].get(tuple(str(cells[name]) for name in sorted(cells)))

    def texts(self, row: Row, column: str = "label", otherwise: str = "") -> Translations:
        """Return the translations of a text column: the study's language first, then `column_kk` and so on.

        A survey may have been asked in more languages than the study is written in: these come last.
        """
        own, *others = self.languages
        asked = [name.removeprefix(f"{column}_") for name in row if name.startswith(f"{column}_")]
        found = {own: str(row.get(column) or otherwise)}
        for language in (*others, *filter(LANGUAGE.fullmatch, asked)):
            if text := row.get(f"{column}_{language}"):
                found[language] = str(text)
        return found

    def label(self, table: str, id_: str, column: str = "label") -> Translations:
        """Return the translations of a record's label; its id where the table or its label is not there."""
        return self.texts(self.find(table, id=id_) or {}, column, otherwise=id_)

    def code(self, vocabulary: str, code: str) -> Translations:
        """Return the translations of the label of a code."""
        return self.texts(self.find("vocabularies", vocabulary=vocabulary, code=code) or {}, otherwise=code)

    def id_of(self, table: str, row: Row) -> str:
        """Return the id of a row: its `id`, or the parts of its key joined by slashes."""
        key = self._keys.get(table) or KEYS.get(table) or (("id",) if "id" in row else tuple(row)[:1])
        return "/".join(str(row.get(part) or "") for part in key if part in row)


#: The keys of the tables whose rows have no id of their own; what the study says of its own tables comes first.
KEYS: dict[str, tuple[str, ...]] = {
    "options": ("survey", "question", "id"),
    "questions": ("survey", "id"),
    "tallies": ("survey", "question", "option"),
    "series": ("indicator", "place", "period"),
    "place_parents": ("place", "parent", "since"),
    "vocabularies": ("vocabulary", "code"),
}


def _filled(value: Any) -> Any:  # noqa: ANN401 - a cell of any frame
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, float) and math.isnan(value):
        return None
    # pandas writes NaT, which does not equal itself, and NA, which answers no question about itself.
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    return value


def _is_relation(frame: Any) -> bool:  # noqa: ANN401
    """Say whether a frame is a relation of DuckDB, which gives its rows itself: narwhals would need another library."""
    return hasattr(frame, "fetchall") and hasattr(frame, "columns")


def _rows_of(frame: Any) -> Iterable[dict[str, Any]]:  # noqa: ANN401
    if isinstance(frame, (list, tuple)):
        return [dict(row) for row in frame]
    if _is_relation(frame):
        names = list(frame.columns)
        return [dict(zip(names, row, strict=True)) for row in frame.fetchall()]
    import narwhals as nw  # imported late: a command that runs no method need not wait for it

    read = nw.from_native(frame)
    eager = read.collect() if isinstance(read, nw.LazyFrame) else read
    return eager.iter_rows(named=True)
