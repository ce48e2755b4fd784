"""What an audit says: each discrepancy once, with all its places, and how much was checked and held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, NamedTuple

from qantar.errors.problems import Severity

Certainty = Literal["certain", "likely", "possible"]
CERTAINTIES: tuple[Certainty, ...] = ("certain", "likely", "possible")
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


class Place(NamedTuple):
    """A line of the extracted text, counted from 1, its page where the file has pages, and the words there."""

    line: int
    page: int | None
    quote: str

    @property
    def at(self) -> str:
        """The place in words.

        >>> Place(12, 3, "").at, Place(12, None, "").at
        ('line 12, page 3', 'line 12')
        """
        return f"line {self.line}" if self.page is None else f"line {self.line}, page {self.page}"


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Something that does not hold: what the text states, what would hold, why, and where else the thing is said.

    `certain` is said where arithmetic alone decides, whichever way of rounding was used. Of a text that a scanner read
    it is certain about the text as given, and says nothing of its author.
    """

    rule: str
    severity: Severity
    certainty: Certainty
    place: Place
    stated: str
    expected: str
    message: str
    also: tuple[Place, ...] = ()

    @property
    def key(self) -> str:
        """What names this discrepancy in a list of accepted ones: its rule and words, whatever the line."""
        return f"{self.rule}: {self.stated} | {' '.join(self.place.quote.split())}"

    def as_json(self) -> dict[str, Any]:
        """The discrepancy as the JSON answer has it."""
        return {
            "rule": self.rule,
            "severity": self.severity,
            "certainty": self.certainty,
            "line": self.place.line,
            "page": self.place.page,
            "quote": self.place.quote,
            "stated": self.stated,
            "expected": self.expected,
            "message": self.message,
            "also": [{"line": place.line, "page": place.page, "quote": place.quote} for place in self.also],
        }


class Held(NamedTuple):
    """Something that was checked and holds; rules yield it so that silence can be counted."""

    rule: str
    line: int


@dataclass(frozen=True, slots=True)
class Audit:
    """The whole answer about a manuscript."""

    file: str
    figures: int
    held: int
    discrepancies: tuple[Discrepancy, ...]
    ocr: bool = False
    remarks: tuple[str, ...] = ()
    accepted: int = 0  # discrepancies left out because a list of accepted ones names them

    @property
    def errors(self) -> int:
        """How many discrepancies are errors, which is what the exit code tells unless another is asked for."""
        return self.at_least("error")

    def at_least(self, severity: Severity) -> int:
        """How many discrepancies are as grave as this, or graver."""
        grave = SEVERITIES[: SEVERITIES.index(severity) + 1]
        return sum(found.severity in grave for found in self.discrepancies)

    def as_json(self) -> dict[str, Any]:
        """The document that `--format json` prints."""
        return {
            "file": self.file,
            "figures": self.figures,
            "held": self.held,
            "accepted": self.accepted,
            "scanned": self.ocr,
            "remarks": list(self.remarks),
            "discrepancies": [found.as_json() for found in self.discrepancies],
        }


def by_what_matters(found: Iterable[Discrepancy]) -> list[Discrepancy]:
    """Errors first, the certain before the likely, then in the order of the text."""
    return sorted(
        found,
        key=lambda one: (
            SEVERITIES.index(one.severity),
            CERTAINTIES.index(one.certainty),
            one.place.line,
            one.rule,
            one.stated,
            one.message,
        ),
    )


def told_once(found: Sequence[Discrepancy]) -> list[Discrepancy]:
    """Each discrepancy once: where two rules or two places tell of the same words, the surer one is kept.

    The places of what is dropped stay as `also` of what is kept.
    """
    kept: dict[tuple[int, str], Discrepancy] = {}
    for one in by_what_matters(found):
        key = (one.place.line, one.stated)
        first = kept.get(key)
        if first is None:
            kept[key] = one
            continue
        more = [place for place in one.also if place != first.place and place not in first.also]
        kept[key] = replace(first, also=(*first.also, *more))
    return by_what_matters(kept.values())
