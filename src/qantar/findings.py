"""What a method returns and everything else shows: a number or table with its base, uncertainty and sources.

A page, `findings.json`, a figure in the text and an export all show the same `Finding`.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal

Translations = Mapping[str, str]
UncertaintyKind = Literal["none", "sampling", "rivals", "bounds", "model"]
VerdictWord = Literal["supported", "contradicted", "not supported", "mixed", "not identified", "not testable"]
Missing = Literal["unknown", "suppressed", "not applicable"]

#: The six verdicts and what each means, in the words that the site shows.
VERDICTS: dict[VerdictWord, str] = {
    "supported": "The data point this way.",
    "contradicted": "The data point the other way.",
    "not supported": "The data could have shown it and do not.",
    "mixed": "Part of the data points this way, part the other.",
    "not identified": "The data cannot tell it from a rival explanation.",
    "not testable": "The data needed are not here.",
}

#: At most this many record ids are listed with an input; its count and digest cover them all.
MOST_IDS = 100


@dataclass(frozen=True, slots=True)
class Value:
    """One figure: exactly as computed or written, as shown to a reader, and as a plain number."""

    exact: str
    shown: Translations
    number: float


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column of a table in a finding: `type` is text, number, percent, date or record (a table/id)."""

    name: str
    type: str
    unit: str | None
    label: Translations


@dataclass(frozen=True, slots=True)
class Table:
    """A table as the value of a finding; `None` in a cell means not known.

    A cell is a text, a number, True or False, or {language: text}.
    """

    columns: Sequence[TableColumn]
    rows: Sequence[Sequence[Any]]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("every row of a table has a cell for each column")

    def column(self, name: str) -> list[Any]:
        """Return the cells of one column.

        >>> Table([TableColumn("year", "date", None, {"en": "year"})], [["2019"], ["2020"]]).column("year")
        ['2019', '2020']
        """
        place = [column.name for column in self.columns].index(name)
        return [row[place] for row in self.rows]

    def dictionaries(self) -> list[dict[str, Any]]:
        """Return the rows as dictionaries, for a data frame."""
        names = [column.name for column in self.columns]
        return [dict(zip(names, row, strict=True)) for row in self.rows]


@dataclass(frozen=True, slots=True)
class Uncertainty:
    """What is not certain about a finding. `meaning` says in words what the interval is, also for none.

    `low` or `high` is None where there is no such end, as when a period has a gap.
    """

    kind: UncertaintyKind
    meaning: Translations
    low: float | None = None
    high: float | None = None
    level: float | None = None

    def __post_init__(self) -> None:
        if not self.meaning or not all(text.strip() for text in self.meaning.values()):
            raise ValueError("an uncertainty must say in words what it means, also when there is none")
        if self.kind == "none" and (self.low is not None or self.high is not None):
            raise ValueError("an uncertainty of kind none has no ends")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"the lower end {self.low} is above the upper end {self.high}")
        if (self.level is not None) != (self.kind == "sampling"):
            raise ValueError("a level belongs to a sampling interval, and to nothing else")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the data say back to a statement, why, and the ids of the findings that decided it."""

    word: VerdictWord
    statement: Translations
    why: Translations
    decided_by: Sequence[str] = ()

    def __post_init__(self) -> None:
        if self.word not in VERDICTS:
            raise ValueError(f"{self.word!r} is not one of the six verdicts: {', '.join(VERDICTS)}")


@dataclass(frozen=True, slots=True)
class Input:
    """The rows a finding was computed from: which table, which of them, how many, and a digest."""

    table: str
    where: str
    count: int
    sha256: str
    ids: Sequence[str] = ()


@dataclass(frozen=True, slots=True, order=True)
class SourceRef:
    """A source and where in it."""

    source: str
    locator: str


@dataclass(frozen=True, slots=True)
class Caveat:
    """A sentence to read a finding with."""

    id: str
    text: Translations


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer of one analysis. `id` is ANALYSIS.KEY, made of record ids and never of labels.

    `value` is a `Value`, a `Table`, or None; then `missing` says why.
    """

    id: str
    question: Translations
    label: Translations
    value: Value | Table | None
    uncertainty: Uncertainty
    analysis: str = ""
    method: str = ""
    missing: Missing | None = None
    unit: str | None = None
    n: int | None = None
    base: Translations | None = None
    period: str | None = None
    place: str | None = None
    verdict: Verdict | None = None
    inputs: Sequence[Input] = ()
    sources: Sequence[SourceRef] = ()
    caveats: Sequence[Caveat] = ()
    chart: str | None = None
    #: The record that the finding is about, as table/id, so that a page can link to its row.
    about: str | None = None

    def __post_init__(self) -> None:
        if (self.value is None) != (self.missing is not None):
            raise ValueError(f"finding {self.id!r}: either a value, or why it is missing")

    def within(self, analysis: str, method: str) -> "Finding":
        """Return the same finding as part of an analysis: its id then begins with the analysis's.

        So do the ids of the findings that decided its verdict, which are of the same analysis.
        """
        verdict = self.verdict
        if verdict is not None:
            decided_by = tuple(f"{analysis}.{key}" for key in verdict.decided_by)
            verdict = replace(verdict, decided_by=decided_by)
        return replace(self, id=f"{analysis}.{self.id}", analysis=analysis, method=method, verdict=verdict)

    def as_json(self) -> dict[str, Any]:
        """Return the finding as `findings.json` writes it, keys in a fixed order."""
        return _plain(asdict(self))  # type: ignore[no-any-return]


def _plain(value: Any) -> Any:  # noqa: ANN401 - walks any JSON-like value
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, date):
        return value.isoformat()
    return value


@dataclass(frozen=True)
class Findings:
    """All findings of a study, with the ids that they once had."""

    items: Sequence[Finding]
    aliases: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, id_: str) -> Finding:
        """Return the finding of this id, or of the id that it has now; a KeyError when there is none."""
        return self._by_id[self.aliases.get(id_, id_)]

    def __contains__(self, id_: str) -> bool:
        return self.aliases.get(id_, id_) in self._by_id

    @cached_property
    def _by_id(self) -> dict[str, Finding]:
        return {finding.id: finding for finding in self.items}

    def of(self, analysis: str) -> list[Finding]:
        """Return the findings of one analysis in their order."""
        return [finding for finding in self.items if finding.analysis == analysis]


def digest(rows: Iterable[Mapping[str, Any]]) -> str:
    """Return the SHA-256 of rows, whatever their order, that of their columns, and the kind of frame they came in.

    >>> digest([{"a": 1, "b": None}]) == digest([{"b": None, "a": "1"}])
    True
    """
    # Cells become texts, so that JSON is no more than names and texts in quotes: several times as fast, row by row.
    forms: dict[tuple[str, ...], tuple[list[str], str]] = {}
    lines = []
    for row in rows:
        names = tuple(row)
        if names not in forms:
            ordered = sorted(names)
            written = (_quoted(name).replace("%", "%%") for name in ordered)
            forms[names] = ordered, "{" + ", ".join(f"{name}: %s" for name in written) + "}"
        ordered, form = forms[names]
        lines.append(form % tuple([_in_json(row[name]) for name in ordered]))
    return digest_of(lines)


def digest_of(lines: Iterable[str]) -> str:
    """Return the SHA-256 of lines, whatever their order."""
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


_quoted = json.encoder.encode_basestring


def _in_json(value: Any) -> str:  # noqa: ANN401 - a cell of any frame
    if type(value) is int:
        return f'"{value}"'
    if value is None:
        return "null"
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a whole number with gaps beside it comes out of some frames as 3.0
    return _quoted(value if isinstance(value, str) else str(value))
