"""The findings of rivals: a matter with every figure said of it, and groups of figures that contradict each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from qantar.findings import Caveat, Finding, Table, Translations, Uncertainty
from qantar.methods import cells
from qantar.methods.claim_rows import Claim, grouped, matter_label, said_by
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.wording import (
    caveat,
    certain,
    column,
    count_value,
    english,
    listing,
    percent_value,
    shown_range,
)
from qantar.tables.frames import Frames

QUESTION = english("Where do the figures not agree, who says what, and which is used?")
#: What two figures may differ in, in words.
RESPECTS = {
    "population": "who or what is counted",
    "place": "the place",
    "period": "the period",
    "as_of": "as of when",
    "unit": "the unit",
}


@dataclass(frozen=True)
class Matter:
    """All claims about one thing and measure; `key` names it in ids."""

    key: str
    claims: Sequence[Claim]

    @cached_property
    def said(self) -> list[Claim]:
        """The claims that somebody made, in the order of time: all but what a scan shows."""
        return [claim for claim in self.claims if not claim.is_reading]

    @property
    def differs(self) -> bool:
        """Whether figures differ that are set against each other; parts that are all used, and copies, are not."""
        figures = {(claim.low, claim.high, claim.unit) for claim in self.said}
        apart = bool(self.rivals) or not {claim.standing for claim in self.said} <= {"used", "copy"}
        return len(figures) > 1 and apart

    @cached_property
    def rivals(self) -> list[list[Claim]]:
        """Groups of claims that count the same thing and differ in how much."""
        groups = grouped((claim for claim in self.said if claim.comparable), lambda claim: claim.counted)
        return [group for group in groups.values() if len({(claim.low, claim.high) for claim in group}) > 1]

    @cached_property
    def lines(self) -> dict[str, str]:
        """The running counts: claim id to the key of the line that joins it to others of the same body."""
        running = [claim for claim in self.said if claim.cumulative and claim.standing not in ("copy", "misprint")]
        groups = grouped(running, lambda c: (c.said_by or "", c.population or "", c.place or "", c.unit or ""))
        numbered = [group for group in groups.values() if len(group) > 1]
        return {claim.id: str(place) for place, group in enumerate(numbered, 1) for claim in group}

    @property
    def reference(self) -> Claim:
        """The claim that others are compared with: the one that is used, else the first."""
        used = [claim for claim in self.said if claim.standing == "used"]
        return (used or self.said)[0]


def key_of(matter: Matter, group: Sequence[Claim]) -> str:
    """Return the id of a group of rivals: that of the claim that is used, else of the first by its id."""
    used = [claim.id for claim in group if claim.standing == "used"]
    return f"{matter.key}.{used[0] if used else min(claim.id for claim in group)}"


def differs_in(claim: Claim, other: Claim) -> list[str]:
    """Return in which respects two claims count different things."""
    pairs = {
        "population": (claim.population, other.population),
        "place": (claim.place, other.place),
        "period": (claim.period, other.period),
        "as_of": (claim.as_of and claim.as_of.text, other.as_of and other.as_of.text),
        "unit": (claim.unit, other.unit),
    }
    return [name for name, (one, two) in pairs.items() if one != two]


def rivals(frames: Frames, matter: Matter, group: Sequence[Claim]) -> Finding:
    """Return a group of rivals: the used figure, and the range over all of them."""
    used = next((claim for claim in group if claim.standing == "used"), None)
    lows, highs = [claim.low for claim in group], [claim.high for claim in group]
    low = None if None in lows else min(end for end in lows if end is not None)
    high = None if None in highs else max(end for end in highs if end is not None)
    exact = used.value.exact if used and used.value else None
    written = cells.text(used.row, "value") if used else None
    percent = group[0].unit == "percent"
    value = None
    if exact is not None:
        value = percent_value(exact, written=str(exact)) if percent else count_value(exact, written)
    first = used or group[0]
    return _finding(
        frames,
        key_of(matter, group),
        matter_label(frames, first),
        group,
        value=value,
        missing=None if value else "unknown",
        unit=first.unit,
        base={frames.languages[0]: first.population} if first.population else None,
        period=first.period,
        place=first.place,
        about=f"claims/{used.id}" if used else None,
        uncertainty=Uncertainty("rivals", english(_who_says_what(frames, group, low, high)), low, high),
        caveats=_why(frames, group),
    )


def _who_says_what(frames: Frames, group: Sequence[Claim], low: float | None, high: float | None) -> str:
    said = [f"{claim.shown} ({_name(frames, claim)})" for claim in sorted(group, key=lambda c: (c.low or 0, c.id))]
    return (
        f"Figures that contradict each other: {listing(said)}. The range, {shown_range(low, high)}, runs over what is "
        "said; it is no margin of error and the truth may lie outside it."
    )


def _name(frames: Frames, claim: Claim) -> str:
    names = said_by(frames, claim)
    return names.get("en") or next(iter(names.values()))


def _why(frames: Frames, group: Sequence[Claim]) -> list[Caveat]:
    found = [
        Caveat(f"reason-{claim.id}", {frames.languages[0]: f"{claim.shown}: {claim.reason}"})
        for claim in group
        if claim.reason
    ]
    if all(claim.standing != "used" for claim in group):
        found.append(caveat("none-used", "The study uses none of these figures."))
    return found


def matter(frames: Frames, found: Matter) -> Finding:
    """Return every figure said of a matter, in the order of time."""
    group_of = {claim.id: key_of(found, group) for group in found.rivals for claim in group}
    rows = [_matter_row(frames, found, claim, group_of.get(claim.id)) for claim in found.said]
    columns = [
        column("claim", "record", "Claim"),
        column("written", "text", "As written"),
        column("low", "number", "Lowest"),
        column("high", "number", "Highest"),
        column("unit", "text", "Unit"),
        column("said_by", "record", "Who says so"),
        column("speaker", "text", "Who says so, by name"),
        column("as_of", "date", "As of"),
        column("population", "text", "Who or what is counted"),
        column("standing", "text", "Standing"),
        column("reason", "text", "Why"),
        column("rivals", "text", "Group of rivals"),
        column("differs_in", "text", "Counts otherwise in"),
        column("line", "text", "Running count"),
        column("source", "text", "Source"),
        column("locator", "text", "Where in it"),
    ]
    return _finding(
        frames,
        found.key,
        matter_label(frames, found.reference),
        found.said,
        value=Table(columns, rows),
        unit=found.reference.unit if len({claim.unit for claim in found.said}) == 1 else None,
        about=found.reference.about,
        uncertainty=_matter_uncertainty(found),
        caveats=_matter_caveats(found),
    )


def _matter_row(frames: Frames, found: Matter, claim: Claim, group: str | None) -> list[Any]:
    differs = [] if group or claim is found.reference else differs_in(claim, found.reference)
    known = claim.said_by and ("actors" not in frames or frames.find("actors", id=claim.said_by))
    return [
        f"claims/{claim.id}",
        cells.text(claim.row, "value"),
        claim.low,
        claim.high,
        claim.unit,
        f"actors/{claim.said_by}" if known else None,
        dict(said_by(frames, claim)),
        claim.day.text if claim.day else None,
        claim.population,
        claim.standing,
        claim.reason,
        group,
        "; ".join(RESPECTS[name] for name in differs) or None,
        found.lines.get(claim.id),
        cells.text(claim.row, "source"),
        cells.text(claim.row, "locator"),
    ]


def _matter_uncertainty(found: Matter) -> Uncertainty:
    if not found.rivals:
        if any(claim.standing == "misprint" for claim in found.said):
            return certain("One of these is a misprint; figures that stand do not contradict each other.")
        return certain("No two of these figures count the same thing as of the same day, so none contradicts another.")
    if len(found.rivals) > 1:
        return Uncertainty(
            "rivals", english("Several groups of figures contradict each other; each has its own range.")
        )
    claims = found.rivals[0]
    lows, highs = [claim.low for claim in claims], [claim.high for claim in claims]
    low = None if None in lows else min(end for end in lows if end is not None)
    high = None if None in highs else max(end for end in highs if end is not None)
    words = f"Figures that count the same thing run from {shown_range(low, high)}; the others count something else."
    return Uncertainty("rivals", english(words), low, high)


def _matter_caveats(found: Matter) -> list[Caveat]:
    caveats = []
    if len({claim.unit for claim in found.said}) > 1:
        caveats.append(caveat("several-units", "The figures are in several units and do not share a scale."))
    if found.lines:
        caveats.append(
            caveat("running-count", "Later figures of one running count replace earlier ones; they do not add up.")
        )
    if any(claim.standing == "copy" for claim in found.said):
        caveats.append(caveat("copies", "A copy repeats another figure and counts once, with it."))
    return caveats


def all_matters(frames: Frames, claims: Sequence[Claim], told: Sequence[Matter]) -> Finding:
    """Return the list of matters on which more than one figure is given, those with rivals first."""
    columns = [
        column("matter", "text", "Matter, by its id"),
        column("label", "text", "Matter"),
        column("about", "record", "What it is about"),
        column("measure", "text", "Measure"),
        column("figures", "number", "Figures"),
        column("rivals", "number", "Groups of figures that contradict each other"),
    ]
    ordered = sorted(told, key=lambda found: (not found.rivals, found.key))
    rows = [
        [
            found.key,
            dict(matter_label(frames, found.reference)),
            found.reference.about,
            found.reference.measure,
            len(found.said),
            len(found.rivals),
        ]
        for found in ordered
    ]
    return _finding(
        frames,
        "matters",
        english("Matters on which more than one figure is given"),
        claims,
        value=Table(columns, rows),
        n=len(claims),
        base=english(f"{len(claims)} claims"),
        uncertainty=certain("A list; nothing is estimated."),
    )


def readings(frames: Frames, claims: Sequence[Claim]) -> Finding:
    """Return what scans show and presses misprinted: readings, which nobody said."""
    columns = [
        column("claim", "record", "Claim"),
        column("about", "record", "What it is about"),
        column("label", "text", "Matter"),
        column("written", "text", "As it stands there"),
        column("reading", "text", "How it was read"),
        column("standing", "text", "Standing"),
        column("reason", "text", "Why it is not used"),
        column("source", "text", "Source"),
        column("locator", "text", "Where in it"),
    ]
    rows = [
        [
            f"claims/{claim.id}",
            claim.about,
            dict(matter_label(frames, claim)),
            *(cells.text(claim.row, name) for name in ("value", "reading", "standing", "reason", "source", "locator")),
        ]
        for claim in sorted(claims, key=lambda claim: claim.id)
    ]
    return _finding(
        frames,
        "readings",
        english("What a scan shows, or a misprint"),
        claims,
        value=Table(columns, rows),
        n=len(claims),
        uncertainty=certain("Readings of a page, and misprints: nobody is taken to hold these figures."),
    )


def _finding(
    frames: Frames,
    key: str,
    label: Translations,
    claims: Sequence[Claim],
    **parts: Any,
) -> Finding:
    rows = [claim.row for claim in claims]
    same = {claim.matter for claim in claims}
    where = f"about = {claims[0].about} and measure = {claims[0].measure}" if len(same) == 1 else "all that were chosen"
    inputs = [input_of(frames, "claims", rows, where)]
    return Finding(id=key, question=QUESTION, label=label, inputs=inputs, sources=sources_of(rows), **parts)
