"""What events were about, which form they took and what the state did, and how that changed over time.

**What it answers.** Which share of the events has each issue, form, kind, demand, response or violence, by period.

**What it needs.** `events` with the column date and the column that is asked about, or a large list under data/.

**What it gives.** A table of counts and shares by period, and findings for each part over the whole time. A column may
hold several things at once (issues, demands, responses): then an event counts for each, and shares may add up to more
than 100 %. Of an event whose cell is empty it is not known: the share is that of the events whose cell is filled in,
and its ends are the shares if none, or all, of the others were of that part too. A period's share counts the events
that surely lie in it.

**What it refuses.** A column that is not there, or that no event has filled in.

    >>> from qantar.methods.event_mix import METHOD
    >>> events = [
    ...     {"id": "a", "date": "2031-05-08", "issue": "economic"}, {"id": "b", "date": "2031-05-09", "issue": None},
    ...     {"id": "c", "date": "2031-05", "issue": "economic"}, {"id": "d", "date": "2031-05", "issue": "political"},
    ... ]
    >>> answers = {finding.id: finding for finding in METHOD({"of": "issue"}, events=events)}
    >>> found = answers["share-economic"]
    >>> found.value.exact, found.uncertainty.low, found.uncertainty.high
    ('66.6666666667', 50.0, 75.0)

Cites: manski2003
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Literal

from pydantic import Field

from qantar.errors.problems import plural
from qantar.findings import Finding, Table, Translations
from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_cells import ALL, Cells, cells_of
from qantar.methods.measure_events import MeasureSettings, no_events, read_events
from qantar.methods.measure_periods import Step, text_of
from qantar.methods.measure_told import Told, caveats_of
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import bounds, column, english, percent_value, slug
from qantar.tables.frames import Frames

QUESTION = "What were the events about, and how did that change?"
Column = Literal["issue", "issues", "kind", "form", "state_response", "demands", "violence", "property_damage"]
#: Columns that hold several things at once.
LISTS = ("issues", "state_response", "demands")
#: The vocabulary that names the codes of a column.
VOCABULARIES = {
    "kind": "event_kinds", "form": "forms", "issue": "issues", "issues": "issues", "state_response": "responses",
    "demands": "demands",
}  # fmt: skip
SEVERAL = caveats_of([("several", "An event may have several at once: the shares may add up to more than 100 %.")])


class MixSettings(MeasureSettings):
    """Which events, of which parts, by which periods."""

    of: Column = Field(default="issue", description="The column of events that says what each event was.")
    by: Step = Field(default="year", description="By day, week, month, year, or the whole window at once.")
    top: int = Field(
        default=12, ge=1, description="So many parts, those with the most events, have a finding of their own."
    )


def run(frames: Frames, settings: MixSettings) -> Iterator[Finding]:
    """Yield the table by period, then the share of each part over the whole time and how many are not known."""
    events = read_events(frames, settings, [settings.of], settings.by)
    rows = events.counted("begins", "ends", "inside", settings.of)
    found = cells_of(rows, settings.of, lists=settings.of in LISTS)
    if not found.possible:
        raise no_events(events)
    parts = [part for part in found.parts() if part is not None and part != "unknown"]
    if not parts:
        raise Refusal(f"no event says its {settings.of}", f"fill in the column {settings.of} of {events.table}")
    told = Told(QUESTION, events, rows)
    more = SEVERAL if settings.of in LISTS else ()
    yield _table(told, found, parts, settings, more)
    for part in parts[: settings.top]:
        yield _share(told, found, part, settings, more)
    yield told.count("known", "Events of which it is known", (_known(found, ALL),) * 2)
    yield told.count("not-known", "Events of which it is not known", (_unknown(found, ALL),) * 2)


def _table(told: Told, found: Cells, parts: list[str], settings: MixSettings, more: Any) -> Finding:  # noqa: ANN401
    periods: list[Any] = found.periods() if settings.by != "window" else [ALL]
    rows = []
    for period in periods:
        known, unknown = _known(found, period), _unknown(found, period)
        for part in parts:
            sure, possible = found.of(period, part)
            ends = _ends(sure, known, unknown)
            when = None if period == ALL else text_of(period, settings.by)
            shares = [None if share is None else float(share) for share in ends]
            rows.append([when, part, label_of(told, settings.of, part), sure, possible, known, unknown, *shares])
    columns = [
        column("period", "date", "When"),
        column("part", "text", settings.of),
        column("part_label", "text", settings.of.replace("_", " ").capitalize()),
        column("low", "number", "Lowest", EVENTS),
        column("high", "number", "Highest", EVENTS),
        column("known", "number", "Of which it is known", EVENTS),
        column("unknown", "number", "Of which it is not known", EVENTS),
        column("share", "percent", "Share of those known", "percent"),
        column("share_low", "percent", "Lowest share of all", "percent"),
        column("share_high", "percent", "Highest share of all", "percent"),
    ]
    meaning = "Lowest and highest share of all events: if none, or all, of those of which it is not known were so too."
    label = f"Events by {settings.of.replace('_', ' ')}"
    return told.finding(
        "table", label, Table(columns, rows), bounds(None, None, meaning), unit=EVENTS, more_caveats=more
    )


def _share(told: Told, found: Cells, part: str, settings: MixSettings, more: Any) -> Finding:  # noqa: ANN401
    known, unknown = _known(found, ALL), _unknown(found, ALL)
    count = found.of(ALL, part)[0]
    share, low, high = _ends(count, known, unknown)
    base = english(f"{plural(known, 'event')} of which it is known; of {unknown:,} it is not")
    words = (
        f"Between the share of all {known + unknown:,} events if none of the {unknown:,} of which it is not known "
        "were so, and if all were. The events are no sample drawn by chance."
    )
    label = label_of(told, settings.of, part)
    ends = (float(low or 0), float(high or 0))
    value = percent_value(share) if share is not None else None
    parts: dict[str, Any] = {"unit": "percent", "n": known, "base": base, "more_caveats": more}
    return told.finding(f"share-{slug(part)}", label, value, bounds(*ends, words), **parts)


def label_of(told: Told, column_: str, part: str) -> Translations:
    """Return the label of a code of a column of events."""
    return told.events.frames.code(VOCABULARIES.get(column_, ""), part)


def _known(found: Cells, period: Any) -> int:  # noqa: ANN401 - a number of a period, or ALL
    return found.of(period)[0] - _unknown(found, period)


def _unknown(found: Cells, period: Any) -> int:  # noqa: ANN401
    return found.of(period, None)[0] + found.of(period, "unknown")[0]


def _ends(count: int, known: int, unknown: int) -> tuple[Fraction | None, Fraction | None, Fraction | None]:
    """Return a share among those known, and its lowest and highest value among all."""
    total = known + unknown
    share = Fraction(100 * count, known) if known else None
    return (
        share,
        Fraction(100 * count, total) if total else None,
        Fraction(100 * (count + unknown), total) if total else None,
    )


METHOD = Method(
    id="event-mix",
    question=QUESTION,
    settings=MixSettings,
    requires={"events": ("date",)},
    uses={
        "events": (
            "id",
            "issue",
            "issues",
            "kind",
            "form",
            "state_response",
            "demands",
            "violence",
            "episode",
            "source",
        ),
        "vocabularies": ("vocabulary", "code", "label", "parent"),
    },
    run=run,
    cites=("manski2003",),
)
