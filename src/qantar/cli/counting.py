"""How many there are of each kind, in words."""

import textwrap
from collections.abc import Mapping

#: Tables whose name is no plural in s, or no word for one row: how one and how many are called.
_WORDS = {
    "aliases": ("alias", "aliases"),
    "analyses": ("analysis", "analyses"),
    "evidence": ("piece of evidence", "pieces of evidence"),
    "hypotheses": ("hypothesis", "hypotheses"),
    "series": ("value of series", "values of series"),
    "tallies": ("tally", "tallies"),
    "vocabularies": ("word of vocabularies", "words of vocabularies"),
}


def counted(count: int, many: str) -> str:
    """Word a count of what has a plural in s, or of the rows of a table.

    >>> counted(1, "errors"), counted(0, "warnings"), counted(1204, "case_steps"), counted(1, "hypotheses")
    ('1 error', '0 warnings', '1,204 case steps', '1 hypothesis')
    """
    one, several = _WORDS.get(many, (many.removesuffix("s"), many))
    return f"{count:,} {(one if count == 1 else several).replace('_', ' ')}"


def kinds(counts: Mapping[str, int], head: str = "") -> str:
    """List how many rows there are of each kind, behind a head and on as many lines as that takes.

    >>> print(kinds({"sources": 2, "events": 164, "case_steps": 1}, "Rows  "))
    Rows  2 sources, 164 events, 1 case step
    """
    text = ", ".join(counted(count, name) for name, count in counts.items())
    return textwrap.fill(text, 110, initial_indent=head, subsequent_indent=" " * len(head))
