"""The tables that a method reads, whatever they are held in: DuckDB, pandas, Polars, or plain rows."""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qantar.errors import UsageError
from qantar.findings import MOST_IDS, Input, SourceRef, Translations, digest

Row = Mapping[str, Any]


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
    ) -> None:
        self._frames = dict(frames)
        self._rows: dict[str, list[dict[str, Any]]] = {}
        #: The study's languages, its own first.
        self.languages = tuple(languages)
        self._keys = dict(keys or {})

    def __contains__(self, table: str) -> bool:
        return table in self._frames

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Return all rows of a table; what is not filled in is None, also where a frame says NaN or an empty text."""
        if table not in self._rows:
            self._rows[table] = [
                {name: _filled(value) for name, value in row.items()} for row in _rows_of(self.frame_or_rows(table))
            ]
        return self._rows[table]

    def frame_or_rows(self, table: str) -> Any:  # noqa: ANN401 - any kind of frame
        """Return a table as it was given."""
        if table not in self._frames:
            raise UsageError.unknown("table", table, sorted(self._frames))
        return self._frames[table]

    def texts(self, row: Row, column: str = "label", otherwise: str = "") -> Translations:
        """Return the translations of a text column: the study's language first, then `column_kk` and so on."""
        own, *others = self.languages
        found = {own: str(row.get(column) or otherwise)}
        for language in others:
            if text := row.get(f"{column}_{language}"):
                found[language] = str(text)
        return found

    def input(self, table: str, rows: Iterable[Row], where: str) -> Input:
        """Describe rows of a table as the input of a finding."""
        chosen = list(rows)
        ids = [self.id_of(table, row) for row in chosen[:MOST_IDS]]
        return Input(table, where, len(chosen), digest(chosen), tuple(ids))

    def id_of(self, table: str, row: Row) -> str:
        """Return the id of a row: its `id`, or the parts of its key joined by slashes."""
        key = self._keys.get(table, ("id",) if "id" in row else tuple(row)[:1])
        return "/".join(str(row.get(part) or "") for part in key)


def sources_of(rows: Iterable[Row]) -> tuple[SourceRef, ...]:
    """Return the sources that rows name, each place once, in order."""
    found = {SourceRef(str(row["source"]), str(row.get("locator") or "")) for row in rows if row.get("source")}
    return tuple(sorted(found))


def _filled(value: Any) -> Any:  # noqa: ANN401 - a cell of any frame
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, float) and math.isnan(value):
        return None
    # pandas writes NaT and NA for missing; neither equals itself.
    return value if value is None or value == value else None  # noqa: PLR0124


def _rows_of(frame: Any) -> Iterable[dict[str, Any]]:  # noqa: ANN401
    if isinstance(frame, (list, tuple)):
        return [dict(row) for row in frame]
    # A relation of DuckDB gives its rows itself; narwhals would need another library to collect them.
    if hasattr(frame, "fetchall") and hasattr(frame, "columns"):
        names = list(frame.columns)
        return [dict(zip(names, row, strict=True)) for row in frame.fetchall()]
    import narwhals as nw  # imported late: a command that runs no method need not wait for it

    return nw.from_native(frame, eager_only=True).rows(named=True)
