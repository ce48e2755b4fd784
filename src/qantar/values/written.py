"""A number as somebody wrote it, with the values it allows."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


class NumberError(ValueError):
    """A text that is not a number: `message` says what is wrong, `hint` the nearest thing that would be right."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message}; {hint}" if hint else message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Written:
    """A number exactly as written, and the lowest and highest value it can mean.

    An end that is None is not known. `vague` says that the ends are a convention (hundreds is 100 to 999) or that
    the writer rounded (about 300). `low_open` and `high_open` say that the end itself is left out (more than 100).
    `step` is what one of the last written digit is worth: 0.01 in 62.10, 100000 in 1.1 million. `alternative` is
    the other value that a comma or point allows (1,234 is 1234 or 1.234).
    """

    text: str
    low: Decimal | None
    high: Decimal | None
    unit: str | None = None
    vague: bool = False
    unknown: bool = False
    decimals: int = 0
    low_open: bool = False
    high_open: bool = False
    step: Decimal = Decimal(1)
    alternative: Decimal | None = None

    @property
    def exact(self) -> Decimal | None:
        """The value, when there is just one.

        >>> Written("3", Decimal(3), Decimal(3)).exact
        Decimal('3')
        """
        return self.low if self.low == self.high else None

    @property
    def number(self) -> float | None:
        """The value as a plain number, when there is just one.

        >>> Written("3 to 5", Decimal(3), Decimal(5)).number is None
        True
        """
        exact = self.exact
        return None if exact is None else float(exact)
