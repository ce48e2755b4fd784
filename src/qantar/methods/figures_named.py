"""A figure that settings name, a claim or a point of a series, and how wide it is once rounding is allowed for."""

from dataclasses import dataclass
from fractions import Fraction

from qantar.findings import Translations
from qantar.methods import cells
from qantar.methods.claim_rows import claim_of
from qantar.methods.method import Refusal
from qantar.methods.wording import date_words, joined
from qantar.tables.frames import Frames, Row
from qantar.values.numbers import Written


@dataclass(frozen=True)
class Named:
    """A figure with the ends of what it can stand for."""

    table: str
    id: str
    row: Row
    value: Written
    label: Translations

    @property
    def low(self) -> Fraction:
        """The lowest number that is written so once rounded."""
        return Fraction(self.value.low or 0) - self._half

    @property
    def high(self) -> Fraction | None:
        """The highest number that is written so once rounded; None where the words leave it open."""
        return None if self.value.high is None else Fraction(self.value.high) + self._half

    @property
    def _half(self) -> Fraction:
        return Fraction(self.value.step) / 2 if self.value.exact is not None else Fraction(0)


def figure_named(frames: Frames, address: str) -> Named:
    """Return the figure at claims/ID or series/INDICATOR/PLACE/PERIOD, or refuse what no verdict may rest on."""
    table, _, id_ = address.partition("/")
    if table not in ("claims", "series"):
        raise Refusal(f"{address!r} is no figure", "write claims/ID, or series/INDICATOR/PLACE/PERIOD")
    row = next((row for row in frames.rows_if_given(table) if frames.id_of(table, row) == id_), None)
    if row is None:
        raise Refusal(f"there is no row {address!r} that may be published", f"the id of a row of {table}")
    value = cells.number(row, "value")
    if value is None or value.low is None:
        raise Refusal(f"{address} gives no number", "a comparison takes two figures that are numbers")
    if table == "claims":
        claim = claim_of(row)
        if claim.reading != "printed" or claim.standing == "misprint":
            raise Refusal(f"{address} was read from a bad scan or is a misprint", "a verdict must not rest on it")
        return Named(table, id_, row, value, {"en": claim.population or claim.measure})
    _not_in_doubt(frames, address)
    indicator, period = frames.code("indicators", cells.text(row, "indicator") or ""), cells.day(row, "period")
    label = joined(indicator, date_words(period, indicator)) if period else indicator
    return Named(table, id_, row, value, label)


def _not_in_doubt(frames: Frames, address: str) -> None:
    doubts = [
        row
        for row in frames.rows_if_given("claims")
        if cells.text(row, "about") == address and cells.text(row, "reading") == "restored"
    ]
    if doubts:
        raise Refusal(f"{address} is in doubt", f"the claim {doubts[0].get('id')} reads it otherwise")
