"""What an audit found of the slips that were put in, and how often it was wrong, with intervals."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial

from scipy import stats

from benchmarks.planted.layouts import Laid
from benchmarks.planted.manuscripts import Draft

#: Which family of errors each rule is about. A rule that is not here counts as one that finds nothing planted.
FAMILIES: dict[str, tuple[str, ...]] = {
    "percentage-of-count": ("percent-count",),
    "mean-of-count": ("mean",),
    "test-statistic": ("test-statistic",),
    "column-total": ("parts-total", "hundred"),
    "parts-of-total": ("parts-total", "hundred"),
    "text-against-table": ("text-table", "extreme"),
    "text-against-text": ("text-text",),
    "the-rest": ("remaining",),
    "words-for-shares": ("share-word",),
    "words-for-changes": ("change-word", "change", "points"),
    "extremes": ("extreme",),
    "rank": ("extreme",),
    "calendar": ("impossible-date", "weekday"),
    "date-in-address": ("url-date",),
    "order-of-dates": ("access-date", "report-years", "own-date", "date-order"),
    "duration": ("duration", "date-order"),
    "periods-of-table": ("periods",),
    "one-event-two-dates": ("text-text",),
    "exchange-rate": ("rate",),
    "numbering": ("numbering",),
    "notes": ("numbering",),
}


@dataclass(frozen=True)
class Call:
    """What the audit says: the rule, how sure it is, and all lines that it names."""

    rule: str
    certainty: str
    lines: frozenset[int]
    message: str = ""


@dataclass
class Score:
    """Counts over many manuscripts."""

    planted: Counter[tuple[str, str]] = field(default_factory=Counter)  # kind, language
    found: Counter[tuple[str, str]] = field(default_factory=Counter)
    right: Counter[tuple[str, str]] = field(default_factory=Counter)  # rule, certainty
    wrong: Counter[tuple[str, str]] = field(default_factory=Counter)
    clean_pages: float = 0.0
    alarms: Counter[str] = field(default_factory=Counter)  # certainty, on clean manuscripts
    missed: defaultdict[str, list[str]] = field(default_factory=partial(defaultdict, list))
    false: defaultdict[str, list[str]] = field(default_factory=partial(defaultdict, list))

    def join(self, other: Score) -> None:
        """Add the counts of other manuscripts."""
        for mine, theirs in ((self.planted, other.planted), (self.found, other.found)):
            mine.update(theirs)
        for mine, theirs in ((self.right, other.right), (self.wrong, other.wrong)):
            mine.update(theirs)
        self.alarms.update(other.alarms)
        self.clean_pages += other.clean_pages
        for examples, further in ((self.missed, other.missed), (self.false, other.false)):
            for key, texts in further.items():
                examples[key] += texts

    def add(self, draft: Draft, laid: Laid, calls: Iterable[Call], where: str) -> None:
        """Score what was said of one manuscript."""
        calls = list(calls)
        truths = [(slip.kind, laid.lines_of(slip.passage)) for slip in draft.slips]
        good: set[int] = set()
        for kind, lines in truths:
            self.planted[kind.id, draft.language] += 1
            hits = [number for number, call in enumerate(calls) if call.lines & lines and _fits(call, kind)]
            good.update(hits)
            if hits:
                self.found[kind.id, draft.language] += 1
            else:
                self.missed[kind.id].append(_example(laid, lines, where))
        for number, call in enumerate(calls):
            key = call.rule, call.certainty
            if number in good:
                self.right[key] += 1
            else:
                self.wrong[key] += 1
                near = {line + step for line in call.lines for step in range(-2, 3)}
                self.false[call.rule].append(f"[{call.certainty}] {call.message}\n{_example(laid, near, where)}")
        if not draft.slips:
            self.clean_pages += len(laid.lines) / 40
            self.alarms.update(call.certainty for call in calls)


def _fits(call: Call, kind) -> bool:  # noqa: ANN001
    families = FAMILIES.get(call.rule, ())
    return kind.family in families or any(family in families for family in kind.also)


def _example(laid: Laid, lines: set[int], where: str) -> str:
    shown = sorted(line for line in lines if 0 < line <= len(laid.lines))[:16]
    return "\n".join(
        f"    {where}:{line}{'*' if line in laid.changed else ''}: {laid.lines[line - 1][:300]}" for line in shown
    )


def interval(hits: int, tries: int) -> tuple[float, float]:
    """The 95 % interval of Clopper and Pearson, in per cent.

    >>> interval(100, 100)
    (96.4, 100.0)
    """
    if not tries:
        return 0.0, 100.0
    found = stats.binomtest(hits, tries).proportion_ci(method="exact")
    return round(100 * found.low, 1), round(100 * found.high, 1)
