"""Rows of totals in a table of tallies: they are no period, and are set aside where they are the sums they say."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from qantar.formats.imported import Import, Question
from qantar.values.numbers import NumberError, read_number

_TOTAL = re.compile(
    r"(?:grand |sub)?totals?|sum|summe|gesamt|gesamtsumme|insgesamt|итого|всего|сумма|барлығы|жалпы|жиыны",
    re.IGNORECASE,
)
ASIDE = "a row of totals: each is the sum of its column"
AS_ANSWERED = "a row of totals, as answered"


@dataclass
class Totals:
    """The rows of totals of a table, and the sums that their columns really have."""

    #: The sum of each column; None where a figure in it is no exact number.
    sums: dict[str, Decimal | None] = field(default_factory=dict)
    #: The line of each row of totals, what it is called and what it says of each column.
    rows: list[tuple[int, str, Mapping[str, str]]] = field(default_factory=list)

    @staticmethod
    def is_total(period: str) -> bool:
        """Say whether a row is called a total where others name a period.

        >>> Totals.is_total("Summe:"), Totals.is_total("Итого"), Totals.is_total("2021")
        (True, True, False)
        """
        return _TOTAL.fullmatch(period.strip().rstrip(":").strip()) is not None

    def count(self, figures: Iterable[tuple[str, str]]) -> None:
        """Add the figures of a row that is no total."""
        for thing, text in figures:
            value, before = _exact(text), self.sums.get(thing, Decimal(0))
            self.sums[thing] = None if value is None or before is None else before + value

    def keep(self, line: int, called: str, says: Mapping[str, str]) -> None:
        """Keep a row of totals until all others were read."""
        self.rows.append((line, called, says))

    def settle(self, made: Import, answer: str) -> None:
        """Set rows of totals aside that are the sums of their columns; of others ask, unless it was answered."""
        for line, called, says in self.rows:
            wrong = {
                thing: text
                for thing, text in says.items()
                if _exact(text) is None or _exact(text) != self.sums.get(thing)
            }
            made.aside(
                AS_ANSWERED if wrong and answer else ASIDE if not wrong else "a row of totals, to be looked at", line
            )
            if wrong and not answer and not any(one.name == "totals" for one in made.questions):
                shown = tuple(
                    f"{thing}: {text}, and the sum is {_said(self.sums.get(thing))}" for thing, text in wrong.items()
                )
                text = (
                    f"The row {called!r} on line {line} is not the sum of the others: is one missing, or wrong? "
                    "Mend the table, or answer aside to leave that row out."
                )
                made.questions.append(Question("totals", text, ("aside",), shown))


def _exact(text: str) -> Decimal | None:
    try:
        return read_number(text).exact
    except NumberError:
        return None


def _said(value: Decimal | None) -> str:
    return "not known" if value is None else f"{value:f}"
