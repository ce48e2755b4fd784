"""Other readings of a printed figure, and figures that nobody has verified: what a verdict must not rest on.

A figure may be in doubt: a claim about its row in `series` gives another value, as somebody's rival figure or as what
a bad scan is thought to have shown. Then everything is worked out with each of them, and a verdict stands only where
all lead to it. What a scan shows and nobody holds to be right (reading ocr) is no other reading. A figure that is
itself restored, and printed nowhere else, counts as not known.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from qantar.maths.periods import Span
from qantar.methods import cells
from qantar.methods.claim_rows import Claim, claim_of
from qantar.methods.count_rows import Point
from qantar.methods.method import Refusal
from qantar.methods.wording import date_words, listing
from qantar.tables.frames import Frames, Row

#: With more readings than this nobody could follow why.
MOST_READINGS = 16


@dataclass(frozen=True)
class Reading:
    """All points of a series as they may have to be read, and in words what is read otherwise than printed."""

    points: Sequence[Point]
    told: str = ""


@dataclass(frozen=True)
class Readings:
    """Every way in which a series may have to be read, as printed first, and the claims that say so."""

    ways: Sequence[Reading]
    claims: Sequence[Row]
    doubtful: Sequence[str]
    #: By period what its figure may have to be read as, in a sentence.
    doubts: Mapping[Span, str]

    @property
    def needs(self) -> str:
        """What would tell which reading is right; nothing where there is only one."""
        if len(self.ways) < 2:
            return ""
        return f"A look at the printed page: which figure stands for {listing(self.doubtful)}."


def readings_of(frames: Frames, points: Sequence[Point]) -> Readings:
    """Return the ways in which points may have to be read."""
    choices, told, rows, doubtful = [], [], [], []
    doubts: dict[Span, str] = {}
    on_series = _claims_on_series(frames)
    for point in points:
        claims = on_series.get(f"series/{frames.id_of('series', point.row)}", [])
        known = _verified(point, claims)
        ways, words = [known], [""]
        when = date_words(point.period, ())["en"]
        for claim in claims:
            if _is_other(claim, point) and claim.value is not None and known.value is not None:
                ways.append(replace(point, value=claim.value))
                words.append(f"{claim.value.text} for {when}")
                words[0] = f"{known.value.text} for {when}"
                rows.append(claim.row)
        if len(ways) > 1:
            doubtful.append(when)
            others = listing([word.removesuffix(f" for {when}") for word in words[1:]], last="or")
            doubts[point.span] = f"In doubt: the {words[0]} may have to be read as {others}."
        choices.append(ways)
        told.append(words)
    found = [
        Reading(way, listing([word for word in words if word]) if doubtful else "")
        for way, words in zip(product(*choices), product(*told), strict=True)
    ]
    if len(found) > MOST_READINGS:
        raise Refusal("too many figures are in doubt", f"{listing(doubtful)}: choose a shorter period")
    return Readings(found, rows, doubtful, doubts)


def _claims_on_series(frames: Frames) -> dict[str, list[Claim]]:
    """Return the claims about rows of series by what they are about; what a scan shows is nobody's claim."""
    found: dict[str, list[Claim]] = {}
    for row in frames.rows_if_given("claims"):
        about = cells.text(row, "about") or ""
        if about.startswith("series/") and not (claim := claim_of(row)).is_reading:
            found.setdefault(about, []).append(claim)
    return {about: sorted(claims, key=lambda claim: claim.order) for about, claims in found.items()}


def _is_other(claim: Claim, point: Point) -> bool:
    """Say whether a claim gives another value that may be right."""
    if claim.value is None or point.value is None or claim.standing not in ("used", "rival", None):
        return False
    return (claim.value.low, claim.value.high) != (point.value.low, point.value.high)


def _verified(point: Point, claims: Sequence[Claim]) -> Point:
    """Return a point without its figure where that was restored from a bad scan and is printed nowhere."""
    same = [claim for claim in claims if point.value and claim.value and claim.value.exact == point.value.exact]
    if same and all(claim.reading == "restored" for claim in same):
        return replace(point, value=None)
    return point
