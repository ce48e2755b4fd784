"""Which share of the events was peaceful, with what is not known apart.

**What it answers.** Of how many events no violence is reported, and of how many none by those who took part.

**What it needs.** `events` with the columns date and violence, or a large list under data/.

**What it gives.** Two shares, as the word is used in two ways: events without violence by anybody, participants or
state, and events without violence by participants, which counts those at which only the state used it. Each is a share
of the events of which the list says whether there was violence. Where it says nothing, or that it is unknown, the event
is in neither: the ends of the share are what it is if all of these were violent, and if all were peaceful. Some kinds
of events, such as a protest with intervention, say that the state stepped in, and not whether it used force: of these
nothing is known of violence by anybody, while participants used none. An event whose date may lie outside the window
may or may not count. Where there are events of either sort the share has two ends and no number. The same by period.

**What it refuses.** A list that says of no event whether there was violence.

    >>> from qantar.methods.peaceful import METHOD
    >>> said = ["none", "none", "by state", "by participants", "unknown"]
    >>> events = [{"id": str(n), "date": "2031-05-08", "violence": word} for n, word in enumerate(said)]
    >>> found = {finding.id: finding for finding in METHOD({}, events=events)}["participants-peaceful"]
    >>> found.value.exact, found.uncertainty.low, found.uncertainty.high
    ('75', 60.0, 80.0)

Cites: manski2003, chenoweth2020
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from pydantic import Field

from qantar.errors.problems import plural
from qantar.findings import Finding, Table
from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_cells import ALL, Cells, cells_of
from qantar.methods.measure_events import MeasureSettings, no_events, read_events, with_those_below
from qantar.methods.measure_periods import Step, text_of
from qantar.methods.measure_told import Told
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import bounds, column, english, percent_value
from qantar.tables.frames import Frames

QUESTION = "Which share of the events was peaceful?"
STATE, NOT_SAID = "by state", "by state, or none"
#: What `violence` must say for an event to be peaceful in each sense.
SENSES = {
    "without-violence": ("Events without reported violence by anybody, participants or state", ("none",)),
    "participants-peaceful": ("Events without reported violence by participants", ("none", STATE, NOT_SAID)),
}
UNKNOWN = (None, "unknown")
#: What says nothing of violence in each sense.
SILENT = {"without-violence": (*UNKNOWN, NOT_SAID), "participants-peaceful": UNKNOWN}


class PeacefulSettings(MeasureSettings):
    """Which events, by which periods."""

    by: Step = Field(default="year", description="By day, week, month, year, or the whole window at once.")
    intervened: tuple[str, ...] = Field(
        default=("protest-with-intervention",),
        description="Kinds at which the state stepped in, of which `by state` does not say that it used force.",
    )


@dataclass(frozen=True)
class Shared:
    """The numbers behind one share: each as how many surely count, and how many may."""

    peaceful: tuple[int, int]
    silent: tuple[int, int]
    total: tuple[int, int]
    not_said: int

    @property
    def known(self) -> tuple[int, int]:
        """How many events say whether there was violence."""
        return self.total[0] - self.silent[0], self.total[1] - self.silent[1]

    @property
    def maybe(self) -> int:
        """How many events may lie outside of what is measured."""
        return self.total[1] - self.total[0]

    @property
    def ends(self) -> tuple[float, float] | None:
        """The share if all of which it is not known were violent, and if none was; None without an event."""
        if not self.total[1]:
            return None
        (sure, may), (silent, may_silent) = self.peaceful, self.silent
        # At its lowest no peaceful event that may count does, and all others; at its highest the other way round.
        below = self.total[1] - (may - sure)
        above = self.total[0] + (may - sure) + (may_silent - silent)
        low = Fraction(100 * sure, below) if below else Fraction(0)
        high = Fraction(100 * (may + may_silent), above) if above else Fraction(100)
        return float(low), float(high)

    @property
    def exact(self) -> Fraction | None:
        """The share of the events of which it is known; None where it is not known which these are."""
        if self.maybe or self.not_said or not self.known[0]:
            return None
        return Fraction(100 * self.peaceful[0], self.known[0])


def run(frames: Frames, settings: PeacefulSettings) -> Iterator[Finding]:
    """Yield the table by period, the two shares, and of how many events it is not known."""
    table = f"data/{settings.data}" if settings.data else "events"
    kinds = frozenset(with_those_below(frames, settings.intervened))
    asked = ["violence", *(["kind"] if kinds and "kind" in frames.columns(table) else [])]
    events = read_events(frames, settings, asked, settings.by)
    rows = [_said(row, kinds) for row in events.counted("begins", "ends", "inside", *asked)]
    found = cells_of(rows, "violence")
    if not found.possible:
        raise no_events(events)
    told = Told(QUESTION, events, rows)
    participants = _shared(found, ALL, "participants-peaceful")
    if not participants.known[1]:
        raise Refusal("of no event is it known whether there was violence", "fill in the column violence")
    if settings.by != "window":
        yield _table(told, found, settings.by)
    for key in SENSES:
        yield _share(told, key, _shared(found, ALL, key))
    known, silent = participants.known, participants.silent
    yield told.count("known", "Events of which it is known whether there was violence by participants", known)
    yield told.count("not-known", "Events of which it is not known", silent)
    not_said = found.of(ALL, NOT_SAID)
    if not_said[1]:
        label = "Events at which the state stepped in, of which it is not known whether it used force"
        yield told.count("state-not-known", label, not_said)


def _said(row: dict[str, Any], kinds: frozenset[str]) -> dict[str, Any]:
    """Return a row with what it says of violence: an intervention may have been one with force, and may not."""
    if row["violence"] == STATE and row.get("kind") in kinds:
        return row | {"violence": NOT_SAID}
    return row


def _shared(found: Cells, period: Any, key: str) -> Shared:  # noqa: ANN401 - a number of a period, or ALL
    def count(words: tuple[str | None, ...]) -> tuple[int, int]:
        ends = [found.of(period, word) for word in words]
        return sum(low for low, _ in ends), sum(high for _, high in ends)

    silent = SILENT[key]
    not_said = found.of(period, NOT_SAID)[1] if NOT_SAID in silent else 0
    return Shared(count(SENSES[key][1]), count(silent), found.of(period), not_said)


def _share(told: Told, key: str, shared: Shared) -> Finding:
    known, unknown = shared.known[1], shared.silent[1] - shared.not_said
    said = f"{plural(known, 'event')} of which it is known; of {unknown:,} it is not"
    meaning = f"What it is if all {shared.silent[1]:,} events of which that is not known were violent, and if none was."
    if shared.not_said:
        said += f"; at {shared.not_said:,} more the state stepped in, and it is not known whether with force"
    if shared.maybe:
        said += f"; {shared.maybe:,} of all of these may lie outside the time, as their date is not exact"
        meaning += f" It also allows for {plural(shared.maybe, 'event')} that may lie outside the time."
    low, high = shared.ends or (0.0, 100.0)
    exact = shared.exact
    value = None if exact is None else percent_value(exact)
    parts: dict[str, Any] = {"unit": "percent", "n": known, "base": english(said)}
    return told.finding(key, SENSES[key][0], value, bounds(low, high, meaning), **parts)


def _table(told: Told, found: Cells, by: Step) -> Finding:
    rows: list[list[Any]] = []
    for period in found.periods():
        for key in SENSES:
            shared = _shared(found, period, key)
            share = None if shared.exact is None else float(shared.exact)
            numbers = (shared.peaceful[1], shared.known[1], shared.silent[1])
            rows.append([text_of(period, by), key, *numbers, share, *(shared.ends or (None, None)), shared.maybe])
    columns = [
        column("period", "date", "When"),
        column("part", "text", "In which sense"),
        column("count", "number", "Peaceful", EVENTS),
        column("known", "number", "Of which it is known", EVENTS),
        column("unknown", "number", "Of which it is not known", EVENTS),
        column("share", "percent", "Share of those known", "percent"),
        column("share_low", "percent", "Lowest share of all", "percent"),
        column("share_high", "percent", "Highest share of all", "percent"),
        column("maybe", "number", "Of all of these, may lie at another time", EVENTS),
    ]
    meaning = (
        "What the share of all events is if none, or all, of those of which it is not known were peaceful, and "
        "whichever of those lie there whose date is not exact."
    )
    label = "Share of peaceful events, by period"
    return told.finding("table", label, Table(columns, rows), bounds(None, None, meaning), unit="percent")


METHOD = Method(
    id="peaceful",
    question=QUESTION,
    settings=PeacefulSettings,
    requires={"events": ("date", "violence")},
    uses={
        "events": ("id", "kind", "episode", "source", "locator"),
        "vocabularies": ("vocabulary", "code", "parent"),
    },
    run=run,
    cites=("manski2003", "chenoweth2020"),
)
