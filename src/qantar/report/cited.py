"""What the text that was read cites for a row: the works further back, where a figure comes from."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from qantar.report.sheet import Site

#: A finding of many rows names this many works; its rows name them all.
MOST = 6


class Cited:
    """The citations of a study by record (table/id)."""

    def __init__(self, site: "Site") -> None:
        self._site = site

    @cached_property
    def _by_record(self) -> dict[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = {}
        for row in self._site.published.rows("citations"):
            place = (str(row.get("cites") or ""), str(row.get("cites_locator") or ""))
            found.setdefault(str(row.get("record")), []).append(place)
        return found

    def works(self, records: Iterable[str]) -> Markup:
        """Name each work that records' sources cite for them, once, with the places in it."""
        places: dict[str, list[str]] = {}
        for record in records:
            for work, where in self._by_record.get(record, ()):
                found = places.setdefault(work, [])
                if where and where not in found:
                    found.append(where)
        shown = [self._site.source_place(work, "; ".join(found)) for work, found in list(places.items())[:MOST]]
        rest = len(places) - MOST
        more = Markup(" and {} more").format(rest) if rest > 0 else Markup()
        return Markup("; ").join(shown) + more
