"""A date in EDTF (ISO 8601-2) and the first and last day it can mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["day", "month", "season", "year", "decade", "century", "interval", "set", "unknown"]


class DateError(ValueError):
    """A text that is not an EDTF date: `message` says what is wrong, `hint` the nearest valid writing."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message}; {hint}" if hint else message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date as written, with its earliest and latest day; an end that is None is open or not known.

    `approximate` (~) and `uncertain` (?) are kept beside the days and never widen them.
    No day is made up: December 2011 is thirty-one days.
    """

    text: str
    earliest: date | None
    latest: date | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False

    @property
    def is_day(self) -> bool:
        """Whether this is one known day.

        >>> Edtf("2022-01-05", date(2022, 1, 5), date(2022, 1, 5), "day").is_day
        True
        """
        return self.earliest is not None and self.earliest == self.latest

    @property
    def length_days(self) -> int | None:
        """How many days it spans, both ends counted; None when an end is open.

        >>> Edtf("2022-01", date(2022, 1, 1), date(2022, 1, 31), "month").length_days
        31
        """
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days + 1

    def overlaps(self, other: Edtf) -> bool:
        """Whether some day can belong to both; an open end reaches any day.

        >>> month = Edtf("2022-01", date(2022, 1, 1), date(2022, 1, 31), "month")
        >>> month.overlaps(Edtf("2022-01-30/..", date(2022, 1, 30), None, "interval"))
        True
        """
        return _first(self) <= _last(other) and _first(other) <= _last(self)

    def contains(self, other: Edtf) -> bool:
        """Whether every day the other can mean is one of this date's days.

        >>> month = Edtf("2022-01", date(2022, 1, 1), date(2022, 1, 31), "month")
        >>> month.contains(Edtf("2022", date(2022, 1, 1), date(2022, 12, 31), "year"))
        False
        """
        return _first(self) <= _first(other) and _last(other) <= _last(self)


def _first(value: Edtf) -> int:
    return value.earliest.toordinal() if value.earliest else 0


def _last(value: Edtf) -> int:
    return value.latest.toordinal() if value.latest else date.max.toordinal() + 1
