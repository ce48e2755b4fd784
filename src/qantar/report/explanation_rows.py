"""Rival explanations as a page needs them: what was looked for, row by row, and each explanation with its tests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import Finding, Table
from qantar.report.explanation_signs import Sign, sign_of

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]
#: The keys of the findings that are about all explanations of an analysis.
LIST, MATRIX, PAIRS, CHANGES = "explanations", "matrix", "pairs", "changes"


@dataclass(frozen=True)
class Explanations:
    """The explanations of one analysis, in its order."""

    site: "Site"
    analysis: str
    by_key: Mapping[str, Finding]

    @cached_property
    def all(self) -> "list[Explanation]":
        """Every explanation."""
        ids = [id_of(row["hypothesis"]) for row in self.rows(LIST)]
        return [Explanation(self, self.by_key[id_], id_) for id_ in ids]

    @property
    def question(self) -> Markup:
        """What they are explanations of."""
        return self.site.say(self.by_key[LIST].question)

    def rows(self, key: str) -> list[dict[str, Any]]:
        """Return the rows of one of the tables of all explanations; none where there is no such table."""
        finding = self.by_key.get(key)
        return finding.value.dictionaries() if finding and isinstance(finding.value, Table) else []

    @cached_property
    def observations(self) -> "list[Observation]":
        """What was looked for, each with the test that it is of each explanation; most shared ones first."""
        tests = {(one.id, test.text): test for one in self.all for test in one.tests}
        rows = self.rows(MATRIX)
        texts = [str(next(iter(row["looked_for"].values()))) for row in rows]
        return [
            Observation(self.site.own_text(text), str(row["found"]), [tests.get((one.id, text)) for one in self.all])
            for text, row in zip(texts, rows, strict=True)
        ]


@dataclass(frozen=True)
class Explanation:
    """One explanation with its verdict, its tests, and what would change the verdict."""

    among: Explanations
    finding: Finding
    id: str

    @property
    def name(self) -> Markup:
        """Its name."""
        return self.among.site.say(self.finding.label)

    @property
    def word(self) -> str:
        """Its verdict, in one of six words."""
        return self.finding.verdict.word if self.finding.verdict else ""

    @cached_property
    def row(self) -> Row:
        """Its row in hypotheses."""
        return self.among.site.published.row("hypotheses", self.id) or {}

    @cached_property
    def tests(self) -> "list[Trial]":
        """Its tests: those that decide first, then others that are weighed, then what is not known or not weighed."""
        assert isinstance(self.finding.value, Table)
        tests = [Trial(row) for row in self.finding.value.dictionaries()]
        return sorted(tests, key=lambda test: (test.sign.rank, test.evidence))

    @property
    def weight(self) -> Finding:
        """What all that is weighed says together."""
        return self.among.by_key[f"{self.id}.weight"]

    @property
    def excludes(self) -> "list[Explanation]":
        """Those that cannot hold if it does."""
        pairs = {
            frozenset((id_of(row["one"]), id_of(row["other"])))
            for row in self.among.rows(PAIRS)
            if row["together"] != "both can hold"
        }
        return [other for other in self.among.all if frozenset((self.id, other.id)) in pairs]

    @property
    def changes(self) -> list[Row]:
        """Every judgement that would change its verdict, moved by one step."""
        return [row for row in self.among.rows(CHANGES) if id_of(row["hypothesis"]) == self.id]


@dataclass(frozen=True)
class Trial:
    """One thing that was looked for to test an explanation, and how it came out."""

    row: Row

    @property
    def text(self) -> str:
        """What was looked for."""
        return str(next(iter(self.row["looked_for"].values())))

    @property
    def evidence(self) -> str:
        """The id of its row in evidence."""
        return id_of(self.row["evidence"])

    @cached_property
    def sign(self) -> Sign:
        """What it says of the explanation: a shape with a word."""
        return sign_of(self.row)


@dataclass(frozen=True)
class Observation:
    """One row of the matrix: what was looked for, whether it was found, and the test it is of each explanation."""

    text: Markup
    found: str
    tests: Sequence[Trial | None]


def explanations_of(site: "Site", findings: Sequence[Finding]) -> Explanations:
    """Return the explanations of the analysis that these findings belong to, whole."""
    analysis = findings[0].analysis
    whole = site.findings.of(analysis)
    return Explanations(site, analysis, {finding.id.removeprefix(f"{analysis}."): finding for finding in whole})


def id_of(path: object) -> str:
    """Return the id in table/id.

    >>> id_of("hypotheses/price")
    'price'
    """
    return str(path).partition("/")[2]
