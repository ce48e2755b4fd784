"""What the parts of a whole can have been in each period, as shares of it: rounded, left out, or not verified."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from qantar.maths.periods import Span
from qantar.methods.count_rows import Point, read_points
from qantar.methods.method import Refusal
from qantar.methods.readings import readings_of
from qantar.methods.wording import date_words, slug
from qantar.tables.frames import Frames, Row
from qantar.values.dates import Edtf

PERCENT = "percent"
ALL, NONE = Fraction(100), Fraction(0)


@dataclass(frozen=True)
class Ends:
    """The least and the most that a part can have been, in percent of the whole."""

    low: Fraction
    high: Fraction


@dataclass(frozen=True)
class Mixture:
    """The parts of one period. `rest` is what the parts that are named leave of the whole."""

    period: Edtf
    span: Span
    shares: dict[str, Ends]
    printed: dict[str, Fraction]
    rest: Ends
    rows: Sequence[Row]

    @property
    def words(self) -> str:
        """The period in English."""
        return date_words(self.period, ())["en"]

    def key(self, codes: Sequence[str]) -> str:
        """Return the id of the finding on these parts in this period."""
        return f"{slug(self.period.text)}.{'-or-'.join(codes)}"

    def together(self, codes: Sequence[str]) -> Ends:
        """Return what several parts can have been together."""
        low = sum((self.shares[code].low for code in codes), NONE)
        high = sum((self.shares[code].high for code in codes), NONE)
        others = [ends for code, ends in self.shares.items() if code not in codes]
        return Ends(low, min(high, ALL - sum((ends.low for ends in others), NONE)))

    def as_printed(self, codes: Sequence[str]) -> Fraction | None:
        """Return the sum of these parts as printed, None where one of them is not."""
        if any(code not in self.printed for code in codes):
            return None
        return sum((self.printed[code] for code in codes), NONE)


def mixtures(frames: Frames, codes: Sequence[str], place: str | None, *, whole: bool) -> list[Mixture]:
    """Return the parts of each period in which one of them has a row; `whole` says that they leave nothing out."""
    points: dict[str, dict[Span, Point]] = {}
    for code in codes:
        readings = readings_of(frames, read_points(frames, code, place, None))
        if len(readings.ways) > 1:
            raise Refusal(f"a figure of {code} is in doubt", readings.needs)
        points[code] = {point.span: point for point in readings.ways[0].points}
    spans = sorted({span for found in points.values() for span in found})
    return [
        _mixture({code: found[span] for code, found in points.items() if span in found}, codes, whole) for span in spans
    ]


def _mixture(found: dict[str, Point], codes: Sequence[str], whole: bool) -> Mixture:
    first = next(iter(found.values()))
    if any(point.unit != PERCENT for point in found.values()):
        raise Refusal(
            f"the parts of {first.period.text} are not all given in percent", "write their shares with the unit percent"
        )
    stated: dict[str, Ends] = {}
    printed: dict[str, Fraction] = {}
    for code, point in found.items():
        if point.value is not None and point.value.low is not None and point.value.high is not None:
            half = Fraction(point.value.step) / 2 if point.value.exact is not None else NONE
            low, high = Fraction(point.value.low), Fraction(point.value.high)
            stated[code] = Ends(max(NONE, low - half), min(ALL, high + half))
            if point.value.exact is not None:
                printed[code] = Fraction(point.value.exact)
    left = Ends(
        max(NONE, ALL - sum((ends.high for ends in stated.values()), NONE)),
        max(NONE, ALL - sum((ends.low for ends in stated.values()), NONE)),
    )
    lost = [code for code in codes if code not in stated]
    alone = Ends(left.low if whole and len(lost) == 1 else NONE, left.high)
    shares = {code: stated.get(code, alone) for code in codes}
    rest = Ends(NONE, NONE) if whole else left
    return Mixture(first.period, first.span, shares, printed, rest, [point.row for point in found.values()])
