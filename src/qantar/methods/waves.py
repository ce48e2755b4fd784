"""When waves of events began, peaked and ended, and when the rate of events changed.

**What it answers.** Which stretches of many events there were, by a rule that is told; and independently of the rule,
how often and when the rate of events changed, with how sure that is.

**What it needs.** `events` with the column date, or a large list under data/.

**What it gives.** *Waves:* a period belongs to a wave when it holds at least `floor` events; two such belong to the
same wave when at most `gap` periods between them hold fewer; a wave of fewer than `least` events is none. Left out, the
floor is twice the median of all periods, and at least 1. A wave has its onset, its peak and its end. *Changes:* the
posterior probability of each number of changes of a Poisson rate, and of each date of each change, over all ways of
cutting the series, with no change up to `most` held likely beforehand, and each further one half as likely as one
fewer. Each change comes with the dates between which it lies with a probability of 95 %. Only events whose date lies in
one period are counted; how many do not is told. Protests come in bunches, which the model does not know: it finds more
changes, and is surer of them, than such events warrant. A change in what is reported looks the same as a change in what
happened.

**What it refuses.** Fewer than five periods, fewer than ten events, and more than 1,500 periods, for which a longer
period is the answer.

    >>> from qantar.methods.waves import METHOD
    >>> days = [2, 3, 5, 5, 5, 6, 6, 6, 6, 7, 7, 20]
    >>> events = [{"id": str(n), "date": f"2031-05-{day:02d}"} for n, day in enumerate(days)]
    >>> found = {finding.id: finding for finding in METHOD({"by": "day"}, events=events)}
    >>> found["wave-1"].period, found["wave-1"].value.exact, found["wave-1-peak"].period
    ('2031-05-02/2031-05-07', '11', '2031-05-06')

Cites: fearnhead2006, raftery1986, carlin1992, green1995
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from pydantic import Field

from qantar.findings import Finding, Table, Uncertainty
from qantar.maths.change_points import Changes, changes
from qantar.maths.waves import Wave, find_waves, usual_floor
from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_cells import cells_of
from qantar.methods.measure_events import MeasureSettings, no_events, read_events
from qantar.methods.measure_periods import WORDS, first_day, last_day, number_of, text_of
from qantar.methods.measure_told import NO_SAMPLE, Told, caveats_of, number_value
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import bounds, certain, column, count_value, english
from qantar.tables.frames import Frames

QUESTION = "When did waves of events begin, peak and end, and when did their rate change?"
FEWEST_PERIODS, FEWEST_EVENTS, MOST_PERIODS = 5, 10, 1_500
MODEL = caveats_of(
    [
        ("bunches", "Events come in bunches, which the model does not know: it is surer than such events warrant."),
        ("reporting", "A change in what is reported looks the same as a change in what happened."),
    ]
)


class WaveSettings(MeasureSettings):
    """Which events, by which periods, and the rule for a wave."""

    by: Literal["day", "week", "month", "year"] = Field(default="day", description="By day, week, month or year.")
    floor: float | None = Field(
        default=None, gt=0, description="A period of a wave holds so many events; left out, twice the median."
    )
    gap: int = Field(default=3, ge=0, description="So many periods below the floor do not end a wave.")
    least: int = Field(default=5, ge=1, description="A wave has so many events at least.")
    most: int = Field(default=5, ge=1, le=10, description="At most so many changes of the rate are considered.")


class Series:
    """The counts of all periods from the first to the last, and how many events lie surely in none."""

    def __init__(self, told: Told, settings: WaveSettings) -> None:
        found = cells_of(told.counted)
        events = told.events
        self.by = settings.by
        if events.window:
            ends = (number_of(day, settings.by) for day in events.days)
            self.first, self.last = ends
        else:
            dated = [row for row in told.counted if row["begins"] is not None and row["begins"] == row["ends"]]
            self.first = min((row["begins"] for row in dated), default=0)
            self.last = max((row["begins"] for row in dated), default=-1)
        size = self.last - self.first + 1
        if size > MOST_PERIODS:
            raise Refusal(
                f"there are {size:,} periods, and at most {MOST_PERIODS:,} can be searched for changes",
                "count by week, month or year, or set a window",
            )
        self.counts = [found.of(period)[0] for period in range(self.first, self.last + 1)]
        self.loose = found.of()[1] - sum(self.counts)

    def text(self, place: int) -> str:
        """Return a period by its place in the series."""
        return text_of(self.first + place, self.by) or ""

    def span(self, onset: int, end: int) -> str:
        """Return the days from the beginning of one period to the end of another."""
        first = first_day(self.first + onset, self.by).isoformat()
        last = last_day(self.first + end, self.by).isoformat()
        return first if first == last else f"{first}/{last}"


def run(frames: Frames, settings: WaveSettings) -> Iterator[Finding]:
    """Yield the series, the waves, and the changes."""
    events = read_events(frames, settings, by=settings.by)
    rows = events.counted("begins", "ends", "inside")
    if not any(row["begins"] is not None for row in rows):
        raise no_events(events)
    told = Told(QUESTION, events, rows)
    series = Series(told, settings)
    if len(series.counts) < FEWEST_PERIODS or sum(series.counts) < FEWEST_EVENTS:
        raise Refusal(
            f"{sum(series.counts)} events in {len(series.counts)} periods are too few for waves",
            f"at least {FEWEST_EVENTS} events whose date lies in one period, and {FEWEST_PERIODS} periods",
        )
    floor = settings.floor or usual_floor(series.counts)
    waves = find_waves(series.counts, floor, settings.gap, settings.least)
    yield _series(told, series)
    yield _waves(told, series, waves, floor, settings)
    for number, wave in enumerate(waves, start=1):
        yield from _wave(told, series, wave, number)
    found = changes(series.counts, settings.most)
    yield from _changes(told, series, found)
    yield told.count("loose", "Events that lie surely in no one period", (series.loose, series.loose))


def _series(told: Told, series: Series) -> Finding:
    rows = [[series.text(place), count] for place, count in enumerate(series.counts)]
    columns = [column("period", "date", "When"), column("events", "number", "Events", EVENTS)]
    label = f"Events by {WORDS[series.by]}"
    words = f"{NO_SAMPLE} {series.loose:,} more lie surely in no one period."
    return told.finding("series", label, Table(columns, rows), certain(words), unit=EVENTS)


def _waves(told: Told, series: Series, waves: list[Wave], floor: float, settings: WaveSettings) -> Finding:
    word = WORDS[series.by]
    rule = (
        f"A {word} of a wave holds at least {floor:g} events; at most {settings.gap} with fewer lie between "
        f"two of them; a wave has at least {settings.least} events. Another rule finds other waves."
    )
    rows = [
        [
            number,
            *(series.text(place) for place in (wave.onset, wave.peak, wave.end)),
            wave.count,
            series.counts[wave.peak],
        ]
        for number, wave in enumerate(waves, start=1)
    ]
    columns = [
        column("wave", "number", "Wave"),
        column("onset", "date", "Onset"),
        column("peak", "date", "Peak"),
        column("end", "date", "End"),
        column("events", "number", "Events", EVENTS),
        column("peak_events", "number", "Events at the peak", EVENTS),
    ]
    return told.finding("waves", "Waves of events", Table(columns, rows), certain(rule), unit=EVENTS)


def _wave(told: Told, series: Series, wave: Wave, number: int) -> Iterator[Finding]:
    high = wave.count + series.loose
    words = "Counted: events whose date lies in one period of the wave."
    if series.loose:
        words += f" Up to {series.loose:,} more, whose date is not exact, may belong to it."
    ends = bounds(wave.count, high, words) if series.loose else certain(words)
    span = series.span(wave.onset, wave.end)
    value = count_value(wave.count)
    yield told.finding(f"wave-{number}", f"Events in wave {number}", value, ends, unit=EVENTS, period=span)
    peak = count_value(series.counts[wave.peak])
    label = f"Events in the {WORDS[series.by]} with the most, wave {number}"
    period = series.text(wave.peak)
    yield told.finding(f"wave-{number}-peak", label, peak, certain(words), unit=EVENTS, period=period)


def _changes(told: Told, series: Series, found: Changes) -> Iterator[Finding]:
    chances = ", ".join(f"{number}: {chance:.2f}" for number, chance in enumerate(found.probabilities))
    credible = _credible(found.probabilities)
    meaning = f"Posterior probability of each number of changes: {chances}. The ends hold at least 95 % of it."
    if found.number and found.number == len(found.probabilities) - 1:
        meaning += f" {found.number} is the highest number that was tried: there may have been more changes."
    yield told.finding(
        "changes", "Changes of the rate, the most probable number", count_value(found.number),
        Uncertainty("model", english(meaning), *credible), unit="changes", more_caveats=MODEL,
    )  # fmt: skip
    cuts = [0, *(found.best(change) for change in range(found.number)), len(series.counts)]
    for change in range(found.number):
        low, high = found.interval(change)
        before, place, after = cuts[change], cuts[change + 1], cuts[change + 2]
        rates = [sum(series.counts[a:b]) / max(1, b - a) for a, b in ((before, place), (place, after))]
        base = english(f"{rates[0]:.2f} a {WORDS[series.by]} before, from one change to the next")
        words = (
            f"Most probably the new rate began with {series.text(place)}; with a probability of 95 % between "
            f"{series.text(low)} and {series.text(high)}, given {_how_many(found.number)}. The rate is that after it."
        )
        yield told.finding(
            f"change-{change + 1}", f"Events a {WORDS[series.by]} after change {change + 1}", number_value(rates[1]),
            Uncertainty("model", english(words)), unit=f"events a {WORDS[series.by]}",
            period=series.span(low, high), base=base, more_caveats=MODEL,
        )  # fmt: skip
    if found.number:
        yield _change_table(told, series, found, cuts)


def _change_table(told: Told, series: Series, found: Changes, cuts: list[int]) -> Finding:
    rows = []
    for change in range(found.number):
        low, high = found.interval(change)
        a, b, c = cuts[change : change + 3]
        rates = [round(sum(series.counts[x:y]) / max(1, y - x), 4) for x, y in ((a, b), (b, c))]
        rows.append([change + 1, series.text(b), series.text(low), series.text(high), *rates])
    columns = [
        column("change", "number", "Change"),
        column("date", "date", "Most probable beginning of the new rate"),
        column("low", "date", "Earliest (95 %)"),
        column("high", "date", "Latest (95 %)"),
        column("before", "number", "Rate before", f"events a {WORDS[series.by]}"),
        column("after", "number", "Rate after", f"events a {WORDS[series.by]}"),
    ]
    words = f"Given {_how_many(found.number)}, each lies between the two dates with a probability of 95 %."
    return told.finding(
        "change-table", "Changes of the rate", Table(columns, rows), Uncertainty("model", english(words)),
        unit=f"events a {WORDS[series.by]}", more_caveats=MODEL,
    )  # fmt: skip


def _how_many(changes_: int) -> str:
    return "1 change" if changes_ == 1 else f"{changes_} changes"


def _credible(chances: Sequence[float]) -> tuple[int, int]:
    """Return the fewest and most changes of the smallest set of numbers that holds 95 % of the probability."""
    ordered = sorted(range(len(chances)), key=lambda number: -chances[number])
    kept: list[int] = []
    while sum(chances[number] for number in kept) < 0.95 and len(kept) < len(ordered):
        kept.append(ordered[len(kept)])
    return min(kept), max(kept)


METHOD = Method(
    id="waves",
    question=QUESTION,
    settings=WaveSettings,
    requires={"events": ("date",)},
    uses={
        "events": ("id", "kind", "episode", "source", "locator"),
        "vocabularies": ("vocabulary", "code", "parent"),
    },
    run=run,
    cites=("fearnhead2006", "raftery1986", "carlin1992", "green1995"),
)
