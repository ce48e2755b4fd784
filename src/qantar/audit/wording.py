"""An audit in words, as it is shown in a terminal."""

from __future__ import annotations

from qantar.audit.answer import CERTAINTIES, Audit, Discrepancy
from qantar.errors.problems import plural


def told(file: str, one: Discrepancy) -> list[str]:
    r"""The lines that tell of a discrepancy: where, how grave and how sure; why; the words; the other places.

    >>> from qantar.audit.answer import Place
    >>> place = Place(12, 2, "67.1 % (77 responses)")
    >>> one = Discrepancy("percentage-of-count", "error", "certain", place, "67.1 %", "62.1 %", "77 of 124 is 62.1 %")
    >>> print("\n".join(told("a.txt", one)))
    a.txt:12: error, certain: states 67.1 %, would hold: 62.1 % [percentage-of-count]
        77 of 124 is 62.1 %
        page 2: "67.1 % (77 responses)"
    """
    page = "" if one.place.page is None else f"page {one.place.page}: "
    lines = [
        f"{file}:{one.place.line}: {one.severity}, {one.certainty}: states {one.stated}, would hold: {one.expected}"
        f" [{one.rule}]",
        f"    {one.message}",
        f'    {page}"{one.place.quote}"',
    ]
    lines += [f'    also {place.at}: "{place.quote}"' for place in one.also]
    return lines


def summary(found: Audit) -> str:
    """What was looked at, in one line, so that silence means something.

    >>> summary(Audit("a.txt", 12, 5, ()))
    'a.txt: 12 figures; 5 things checked and held; no discrepancies'
    """
    told = len(found.discrepancies)
    sure = [(sum(one.certainty == word for one in found.discrepancies), word) for word in CERTAINTIES]
    kinds = ", ".join(f"{count:,} {word}" for count, word in sure if count)
    told_of = "no discrepancies" if not told else f"{told:,} {'discrepancy' if told == 1 else 'discrepancies'}: {kinds}"
    accepted = f"; {found.accepted} accepted" if found.accepted else ""
    held = "1 thing" if found.held == 1 else f"{found.held:,} things"
    return f"{found.file}: {plural(found.figures, 'figure')}; {held} checked and held; {told_of}{accepted}"
