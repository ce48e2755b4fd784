"""Whether state responses are recorded after protest more often than at other times, and what that can show.

**What it answers.** At which share of the protests a response is recorded with them; whether events of response
(arrests, force, security operations) come on the same or the following days more often than chance would have it; and
whether the list can tell that one followed the other.

**What it needs.** `events` with the columns date and kind, or a large list under data/; state_response where it is
filled in. `kinds` says which events are protests, `responses` which are responses.

**What it gives.** The daily numbers of both, their correlation at each lag, the share of days with a protest on which a
response came within `lag` days, beside that of the other days, and how often series in a random order go together on as
many days: blocks of days are put in a random order by a generator that starts from `seed`, so that days which belong
together stay so. The verdict is *not supported* where chance alone gives as much, and *not identified* where it does
not: one list cannot tell a response from attention that makes both be reported, nor, on one day, which came first.
Events whose day is not known are not counted.

It is *not testable* with fewer than ten days of each, or fewer than twenty blocks.

**What it refuses.** A list without protests or responses on known days, and a time shorter than four weeks.

    >>> from qantar.methods.response_lag import METHOD
    >>> days = list(range(1, 31, 3))
    >>> events = [{"id": f"p{day}", "date": f"2031-05-{day:02d}", "kind": "protest"} for day in days]
    >>> events += [{"id": f"a{day}", "date": f"2031-05-{day + 1:02d}", "kind": "arrests"} for day in days]
    >>> settings = {"kinds": ["protest"], "responses": ["arrests"], "window": "2031-05", "block": 1}
    >>> found = {finding.id: finding for finding in METHOD(settings, events=events)}
    >>> found["followed"].value.exact, found["verdict"].verdict.word
    ('100', 'not identified')

Cites: fisher1935
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from pydantic import Field

from qantar.errors.problems import plural
from qantar.findings import Finding, Table, Verdict
from qantar.maths.lags import chance, correlation
from qantar.methods.event_counting import EVENTS
from qantar.methods.measure_dates import INSIDE
from qantar.methods.measure_events import MeasureSettings, no_events, read_events
from qantar.methods.measure_periods import text_of
from qantar.methods.measure_told import NO_SAMPLE, Told, number_value
from qantar.methods.method import Method, Refusal
from qantar.methods.wording import bounds, certain, column, english, percent_value
from qantar.tables.frames import Frames

QUESTION = "Did state responses follow protest, and can the list tell?"
FEWEST_DAYS, FEWEST_EACH, FEWEST_BLOCKS, MOST_DAYS = 28, 10, 20, 20_000
#: Chance that gives as much less often than this is set aside.
RARE = 0.05


class ResponseSettings(MeasureSettings):
    """Which events are protests and which responses, and how soon."""

    responses: tuple[str, ...] = Field(
        default=("arrests", "excessive-force", "security-operation"),
        description="The kinds of events that are responses, with those that the vocabulary places under them.",
    )
    lag: int = Field(default=1, ge=0, le=30, description="Within so many days a response counts as following.")
    longest: int = Field(default=7, ge=1, le=60, description="Correlations are given up to this lag.")
    block: int = Field(default=7, ge=1, description="So many days stay together when the days are put in random order.")
    draws: int = Field(default=2_000, ge=100, le=100_000, description="How many random orders are tried.")
    seed: int = Field(default=0, ge=0, description="Where the generator of random numbers starts.")


@dataclass(frozen=True)
class Days:
    """Protests and responses on each day from the first to the last."""

    first: int
    protests: list[int]
    responses: list[int]

    def soon(self, lag: int) -> list[int]:
        """Return how many responses there are on each day and the `lag` days after it."""
        return [sum(self.responses[place : place + lag + 1]) for place in range(len(self.responses))]


def run(frames: Frames, settings: ResponseSettings) -> Iterator[Finding]:
    """Yield the days, the responses at protests, the correlations, the shares, and the verdict."""
    if not settings.kinds:
        raise Refusal("nothing says which events are protests", "name their kinds: kinds: [protest]")
    said = "state_response" in frames.columns(f"data/{settings.data}" if settings.data else "events")
    events = read_events(frames, settings, ["state_response"] if said else [], "day")
    rows = events.counted("begins", "ends", "inside", *(["state_response"] if said else []))
    if not any(row["begins"] is not None for row in rows):
        raise no_events(events)
    other = settings.model_copy(update={"kinds": settings.responses})
    responses = read_events(frames, other, by="day").counted("begins", "ends", "inside")
    told = Told(QUESTION, events, [*rows, *responses])
    days = _days(rows, responses, events.window is not None, events.days)
    yield _series(told, days)
    if said:
        yield from _at_protests(told, rows)
    yield _correlations(told, days, settings)
    yield from _followed(told, days, settings)


def _days(rows: list[Any], responses: list[Any], windowed: bool, ends: Any) -> Days:  # noqa: ANN401
    exact = [
        [row for row in some if row["begins"] is not None and row["begins"] == row["ends"] and row["inside"] == INSIDE]
        for some in (rows, responses)
    ]
    both = [row["begins"] for some in exact for row in some]
    if not both:
        raise Refusal("no event has a known day", "this method needs events whose day is known")
    first, last = (ends[0].toordinal(), ends[1].toordinal()) if windowed else (min(both), max(both))
    size = last - first + 1
    if size < FEWEST_DAYS:
        raise Refusal(f"{size} days are too few", f"at least {FEWEST_DAYS} days: widen the window")
    if size > MOST_DAYS:
        raise Refusal(f"{size:,} days are too many", f"at most {MOST_DAYS:,}: set a window")
    counts = []
    for some in exact:
        found = [0] * size
        for row in some:
            found[row["begins"] - first] += row[EVENTS]
        counts.append(found)
    return Days(first, *counts)


def _series(told: Told, days: Days) -> Finding:
    rows = [
        [text_of(days.first + place, "day"), protests, responses]
        for place, (protests, responses) in enumerate(zip(days.protests, days.responses, strict=True))
        if protests or responses
    ]
    columns = [
        column("day", "date", "Day"),
        column("protests", "number", "Protests", EVENTS),
        column("responses", "number", "Responses", EVENTS),
    ]
    label = "Protests and responses by day; days with neither are left out"
    return told.finding("days", label, Table(columns, rows), certain(NO_SAMPLE), unit=EVENTS)


def _at_protests(told: Told, rows: list[Any]) -> Iterator[Finding]:
    dated = [row for row in rows if row["begins"] is not None]
    unknown = sum(row[EVENTS] for row in dated if not row["state_response"])
    none = sum(row[EVENTS] for row in dated if row["state_response"] == "none")
    known = sum(row[EVENTS] for row in dated) - unknown
    base = english(f"{plural(known, 'protest')} of which it is told; of {unknown:,} it is not")
    label = "Protests with a response recorded in the same row"
    total = known + unknown
    low, high = (float(Fraction(100 * number, total)) for number in (known - none, known - none + unknown))
    words = f"What it is if none, and if all, of the {unknown:,} protests of which it is not told met a response."
    value = percent_value(Fraction(100 * (known - none), known)) if known else None
    yield told.finding("at-protests", label, value, bounds(low, high, words), unit="percent", n=known, base=base)


def _correlations(told: Told, days: Days, settings: ResponseSettings) -> Finding:
    rows = [
        [lag, correlation(days.protests, days.responses, lag)] for lag in range(-settings.longest, settings.longest + 1)
    ]
    columns = [
        column("lag", "number", "Days from protest to response", "days"),
        column("correlation", "number", "Correlation of the daily numbers"),
    ]
    words = "Below zero days: responses before protests. A correlation of recorded numbers; no interval, as no sample."
    label = "Correlation of protests with responses so many days later"
    return told.finding("correlations", label, Table(columns, rows), certain(words))


def _followed(told: Told, days: Days, settings: ResponseSettings) -> Iterator[Finding]:
    import numpy as np

    soon = days.soon(settings.lag)
    with_protest = [place for place, count in enumerate(days.protests) if count]
    without = [place for place, count in enumerate(days.protests) if not count]
    when = "the same day" if not settings.lag else f"within {settings.lag} {'day' if settings.lag == 1 else 'days'}"
    for key, label, places in (
        ("followed", f"Days with a protest that have a response {when}", with_protest),
        ("otherwise", f"Days without a protest that have a response {when}", without),
    ):
        value = percent_value(Fraction(100 * sum(soon[place] > 0 for place in places), len(places))) if places else None
        base = english(f"{len(places):,} of {plural(len(soon), 'day')}")
        yield told.finding(key, label, value, certain(NO_SAMPLE), unit="percent", n=len(places), base=base)
    generator = np.random.default_rng(settings.seed)
    rare = chance(days.protests, soon, 0, generator, draws=settings.draws, block=settings.block)
    words = (
        f"The share of {settings.draws:,} random orders of blocks of {settings.block} days, and the observed one, in "
        f"which as many days have both. The generator starts from {settings.seed}."
    )
    yield told.finding(
        "chance", "How often chance alone gives as much", number_value(rare, 4), certain(words), unit="probability"
    )
    yield _verdict(told, days, settings, rare, when)


def _verdict(told: Told, days: Days, settings: ResponseSettings, rare: float, when: str) -> Finding:
    protest_days, response_days = (sum(count > 0 for count in some) for some in (days.protests, days.responses))
    statement = english(f"State responses followed protest {when}.")
    decided = ("followed", "otherwise", "chance", "correlations")
    counted = f"{protest_days} days with a protest and {response_days} with a response are known"
    if min(protest_days, response_days) < FEWEST_EACH:
        verdict = Verdict("not testable", statement, english(f"{counted}; at least {FEWEST_EACH} of each are needed."))
    elif len(days.protests) < FEWEST_BLOCKS * settings.block:
        why = (
            f"{len(days.protests):,} days make fewer than {FEWEST_BLOCKS} stretches of {settings.block} days: too few."
        )
        verdict = Verdict("not testable", statement, english(why))
    elif rare > RARE:
        why = (
            f"{counted}. In {rare * 100:.3g} % of random orders they go together on as many days: chance gives as much."
        )
        verdict = Verdict("not supported", statement, english(why), decided)
    else:
        why = (
            f"{counted}, and they go together more often than in all but {rare * 100:.3g} % of random orders. But one "
            "list cannot tell a response from attention that makes both be reported, nor which came first on one day."
        )
        verdict = Verdict("not identified", statement, english(why), decided)
    words = certain("A verdict on a statement; the numbers that decide it stand beside it.")
    return told.finding("verdict", statement, number_value(rare, 4), words, unit="probability", verdict=verdict)


METHOD = Method(
    id="response-lag",
    question=QUESTION,
    settings=ResponseSettings,
    requires={"events": ("date", "kind")},
    uses={
        "events": ("id", "state_response", "episode", "source", "locator"),
        "vocabularies": ("vocabulary", "code", "parent"),
    },
    run=run,
    cites=("fisher1935",),
)
