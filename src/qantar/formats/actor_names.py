"""Names of those who act, as a list has them, to the actors of a study; nobody else is named in a public column."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from qantar.values.spellings import spelling_key

if TYPE_CHECKING:
    from qantar.study.study import Study


class ActorNames:
    """Finds actors by their labels in any language, and counts the names that are nobody's."""

    def __init__(self, study: "Study") -> None:
        self.unknown: Counter[str] = Counter()
        self._ids: dict[str, str] = {}
        self._found: dict[str, tuple[str, str | None]] = {}
        for row in study.rows["actors"]:
            for name in (row.record.id.replace("-", " "), *row.record.label.values()):
                self._ids.setdefault(spelling_key(name), row.record.id)

    def find(self, names: Iterable[str]) -> tuple[list[str], list[str]]:
        """Return the ids of those the study knows, and the other names as they stand."""
        ids: list[str] = []
        others: list[str] = []
        for written in names:
            known = self._found.get(written)
            if known is None:
                plain = " ".join(written.split())
                known = self._found[written] = (plain, self._ids.get(spelling_key(plain)) if plain else None)
            name, id_ = known
            if not name:
                continue
            if id_ is None:
                self.unknown[name] += 1
                others.append(name)
            elif id_ not in ids:
                ids.append(id_)
        return ids, others
