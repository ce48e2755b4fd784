"""What a rule is: an id, the idea in plain words, where it comes from, and the function that looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qantar.audit.answer import Certainty, Discrepancy, Held, Place
from qantar.audit.draft import Draft
from qantar.errors.problems import Severity

Finds = Iterator[Discrepancy | Held]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which a number can be wrong. `docs/audit-rules.md` is made of these and of their modules' docstrings.

    `check` yields a `Discrepancy` for what does not hold and a `Held` for each thing that it checked and that holds.
    """

    id: str
    idea: str
    severity: Severity
    check: Callable[[Draft], Finds]
    #: What it asks of the text, in words: when it is silent.
    needs: str = ""
    #: Keys of the bibliography in docs/references.bib.
    cites: tuple[str, ...] = ()


def discrepancy(  # noqa: PLR0913 - the six things that a discrepancy says
    rule: str,
    certainty: Certainty,
    place: Place,
    *,
    stated: str,
    expected: str,
    message: str,
    also: tuple[Place, ...] = (),
    severity: Severity | None = None,
) -> Discrepancy:
    """Build a discrepancy; one that is only possible is a note, one that is likely a warning, unless said otherwise."""
    grave: Severity = severity or (
        "error" if certainty == "certain" else "warning" if certainty == "likely" else "note"
    )
    return Discrepancy(rule, grave, certainty, place, stated, expected, message, also)
