"""What one or several checks make of a statement: one of the six verdicts, and why.

A statement that says two things is checked twice. The word follows from the checks alone: nobody writes it down.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from qantar.findings import VerdictWord

#: How the rows bear on one thing that a statement says. `for`: they point its way. `against`: they point the other
#: way. `absent`: they could have shown it and do not. `open`: they fit it and fit a rival as well. `lacking`: the rows
#: that would tell are not here.
Bearing = Literal["for", "against", "absent", "open", "lacking"]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a statement says, held against the rows: how they bear on it, why, and what would tell more.

    `about` is a sentence that other checks may share, such as how many gave an answer; it is said once. `limit` is the
    share in percent that the statement names, `reading` how a figure in doubt was read.
    """

    bears: Bearing
    why: str
    needs: str = ""
    decided_by: tuple[str, ...] = ()
    about: str = ""
    limit: float | None = None
    reading: str = ""


def word_of(checks: Sequence[Check]) -> VerdictWord:
    """Return the verdict that checks come to.

    >>> word_of([Check("for", ""), Check("for", "")]), word_of([Check("for", ""), Check("against", "")])
    ('supported', 'mixed')
    >>> word_of([Check("for", ""), Check("open", "")]), word_of([Check("open", ""), Check("lacking", "")])
    ('not identified', 'not testable')
    """
    found = {check.bears for check in checks}
    if "for" in found and found & {"against", "absent"}:
        return "mixed"
    if "against" in found:  # what says two things is wrong when one of them is
        return "contradicted"
    if "absent" in found:
        return "not supported"
    if "lacking" in found:
        return "not testable"
    return "not identified" if "open" in found else "supported"


def alike(words: Sequence[VerdictWord]) -> VerdictWord:
    """Return the verdict that holds whichever of several readings of a figure is right.

    Where the readings lead to different verdicts the rows cannot tell.

    >>> alike(["contradicted", "contradicted"]), alike(["contradicted", "supported"])
    ('contradicted', 'not identified')
    """
    return words[0] if len(set(words)) == 1 else "not identified"


def reasons(checks: Sequence[Check]) -> str:
    """Return why, in the order of the checks; what several have in common is said once.

    >>> reasons([Check("for", "That is most.", about="Forty came."), Check("for", "Ten left.", about="Forty came.")])
    'Forty came. That is most. Ten left.'
    """
    return " ".join(_sentences(checks))


def _sentences(checks: Sequence[Check]) -> list[str]:
    found: list[str] = []
    for check in dict.fromkeys(checks):
        found += [check.about] if check.about and check.about not in found else []
        found += [check.why] if check.why else []
    return found


def weighed(judged: Sequence[tuple[str, Sequence[Check]]]) -> str:
    """Return why, where the same was checked under several readings: first what all say, then what each says.

    >>> weighed([("5", [Check("for", "A."), Check("for", "B.")]), ("7", [Check("for", "A."), Check("open", "C.")])])
    'A. With 5: B. With 7: C.'
    """
    told = [(reading, _sentences(checks)) for reading, checks in judged]
    shared = [sentence for sentence in told[0][1] if all(sentence in sentences for _, sentences in told)]
    apart = [
        f"With {reading}: {' '.join(sentence for sentence in sentences if sentence not in shared)}"
        for reading, sentences in told
        if any(sentence not in shared for sentence in sentences)
    ]
    return " ".join([*shared, *apart])


def needs_of(checks: Sequence[Check]) -> str:
    """Return what would tell more, each sentence once; nothing where nothing is wanting."""
    return " ".join(dict.fromkeys(check.needs for check in checks if check.needs))


def deciding(checks: Sequence[Check]) -> tuple[str, ...]:
    """Return the ids of the findings that decided, each once."""
    return tuple(dict.fromkeys(id_ for check in checks for id_ in check.decided_by))
