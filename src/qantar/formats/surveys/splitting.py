"""Cut a cell that joins several answers: with commas that may also stand within an answer, only the options tell."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

#: No cell of a sensible questionnaire can be read in more ways than these; past them the search stops.
_MOST = 50


@dataclass(frozen=True, slots=True)
class Cut:
    """One way to read a cell: the options that were chosen, by id, and the words of an answer of one's own."""

    chosen: tuple[str, ...]
    words: str = ""


def cuts(cell: str, options: Mapping[str, str], mark: str, *, own_words: bool = False) -> list[Cut]:
    """Return every way to read a cell as answers joined by a mark; `options` has the id of each label.

    With `own_words` one stretch that is no option may be an answer of one's own. A way that needs none is preferred to
    ways that do, and of those the ones that leave the fewest words over. Capitals count wherever they tell.

    >>> labels = {"Bread, milk": "food", "Bread": "bread", "Milk": "milk", "Rent": "rent"}
    >>> cuts("Bread, milk, Rent", labels, ",")
    [Cut(chosen=('food', 'rent'), words='')]
    >>> cuts("Rent, the war", labels, ",", own_words=True)
    [Cut(chosen=('rent',), words='the war')]
    """
    parts = [part.strip() for part in cell.split(mark)]
    whole = _readings(parts, options, mark, exact) or _readings(parts, options, mark, folded)
    if whole or not own_words:
        return whole
    ways = _readings(parts, options, mark, folded, own_words=True)
    least = min((len(way.words) for way in ways), default=0)
    return [way for way in ways if len(way.words) == least]


def exact(text: str) -> str:
    """Return a label with its capitals, and blanks that tell nothing taken away."""
    return re.sub(r"\s*([,;])\s*", r"\1", " ".join(text.split()))


def folded(text: str) -> str:
    """Return a label so that blanks and capitals do not tell it from another writing of it.

    >>> folded("Bread ,milk") == folded("bread, Milk")
    True
    """
    return exact(text).casefold()


def _readings(
    parts: Sequence[str],
    options: Mapping[str, str],
    mark: str,
    alike: Callable[[str], str],
    *,
    own_words: bool = False,
) -> list[Cut]:
    known = {alike(label): id_ for label, id_ in options.items()}
    longest = max((label.count(mark) for label in known), default=0) + 1
    found: list[Cut] = []

    def go(start: int, chosen: tuple[str, ...], words: str) -> None:
        if len(found) >= _MOST:
            return
        if start == len(parts):
            found.append(Cut(chosen, words))
            return
        for end in range(start + 1, min(start + longest, len(parts)) + 1):
            id_ = known.get(alike(mark.join(parts[start:end])))
            if id_ is not None and id_ not in chosen:
                go(end, (*chosen, id_), words)
        if own_words and not words:
            for end in range(start + 1, len(parts) + 1):
                go(end, chosen, f"{mark} ".join(parts[start:end]) if mark == "," else mark.join(parts[start:end]))

    go(0, (), "")
    unique: dict[tuple[frozenset[str], str], Cut] = {}
    for one in found:
        unique.setdefault((frozenset(one.chosen), one.words), one)
    return list(unique.values())


def worded(cut: Cut, labels: Mapping[str, str]) -> str:
    """Return one way to read a cell as a person can check it; what somebody wrote is not repeated.

    >>> worded(Cut(("food", "rent"), "the war"), {"food": "Bread, milk", "rent": "Rent"})
    '[Bread, milk] [Rent] [and words of their own]'
    """
    shown = [f"[{labels.get(id_, id_)}]" for id_ in cut.chosen]
    return " ".join([*shown, "[and words of their own]"] if cut.words else shown)
