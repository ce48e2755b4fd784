"""What a study knows: its scalar findings and its claims, as figures that a text can be held against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, NamedTuple

from qantar.audit.words import OF_ANY_TABLE, stems
from qantar.values.dates import DateError, read_edtf
from qantar.values.numbers import read_number
from qantar.values.written import NumberError

if TYPE_CHECKING:
    from qantar.findings import Findings
    from qantar.tables.published import Published

PEOPLE = frozenset(stems("people persons participants respondents supporters"))
MONEY_OR_PERCENT = ("percent", "percentage point", "per mille")


class Known(NamedTuple):
    """A figure of a study: how the study names it, the words of what it counts, its ends, unit and years."""

    id: str
    label: str
    words: frozenset[str]
    low: Decimal | None
    high: Decimal | None
    unit: str | None  # as values read it: percent, a currency, or None for a count
    counted: str  # the stem of what is counted, where that is not people: years, cases
    years: frozenset[int]
    days: frozenset[str]
    used: bool  # whether the study uses it; a rival that it knows and does not use is no discrepancy either
    shown: str


def known_figures(published: Published, findings: Findings) -> tuple[Known, ...]:
    """Every figure that the study may publish and that words can be matched with, findings first."""
    return (*_of_findings(findings), *_of_claims(published))


def _of_findings(findings: Findings) -> Iterator[Known]:
    from qantar.findings import Value  # findings are looked at only where a study is given

    for finding in findings.items:
        if not isinstance(finding.value, Value):
            continue
        try:
            exact = Decimal(finding.value.exact)
        except InvalidOperation:
            continue
        years = _years(finding.period)
        # A share of the answers given is another number than the share of the people who gave them.
        used = not finding.id.endswith(".of-answers")
        for language, label in sorted(finding.label.items()):
            words = _telling(label)
            if len(words) >= 2:
                shown = finding.value.shown.get(language) or finding.value.exact
                name = f"findings/{finding.id}"
                yield Known(name, label, words, exact, exact, _unit(finding.unit), "", years, frozenset(), used, shown)


def _of_claims(published: Published) -> Iterator[Known]:
    for row in published.rows("claims"):
        words = _telling(str(row.get("population") or ""))
        if len(words) < 2 or row.get("reading") == "ocr":
            continue
        try:
            value = read_number(str(row["value"]))
        except NumberError:
            continue
        as_of = str(row.get("as_of") or "")
        days = frozenset([as_of[-5:]]) if len(as_of) == 10 else frozenset()
        yield Known(
            f"claims/{row['id']}",
            str(row["population"]),
            words,
            value.low,
            value.high,
            value.unit or _unit(row.get("unit")),
            _counted(row.get("unit")),
            _years(row.get("period")),
            days,
            row.get("standing") == "used",
            str(row["value"]),
        )


def _counted(unit: Any) -> str:  # noqa: ANN401 - a cell of a table
    found = stems(str(unit or ""))
    return "" if _unit(unit) or len(found) != 1 or found[0] in PEOPLE else found[0]


def _telling(text: str) -> frozenset[str]:
    return frozenset(stems(text)) - OF_ANY_TABLE


def _unit(unit: Any) -> str | None:  # noqa: ANN401 - a cell of a table
    text = str(unit or "")
    return text if text in MONEY_OR_PERCENT or (len(text) == 3 and text.isupper()) else None


def _years(period: Any) -> frozenset[int]:  # noqa: ANN401 - a date, a mapping or nothing
    text = period.get("text", "") if isinstance(period, Mapping) else str(period or "")
    try:
        read = read_edtf(text)
    except DateError:
        return frozenset()
    if read.earliest is None or read.latest is None:
        return frozenset()
    return frozenset(range(read.earliest.year, read.latest.year + 1))
