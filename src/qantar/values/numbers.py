"""Numbers as people write them in English, Russian and Kazakh: kept as written, read exactly.

docs/values.md has the table of what each way of writing becomes.
"""

from __future__ import annotations

from qantar.values.found import Found
from qantar.values.number_phrases import Phrases, phrase_in
from qantar.values.quantity_words import UNKNOWN
from qantar.values.tokens import cut, fold
from qantar.values.written import NumberError, Written

__all__ = ["Found", "NumberError", "Written", "find_numbers", "read_number"]

LONGEST_CELL = 300  # characters


def read_number(text: str, language: str | None = None, *, trailing: bool = False) -> Written:
    """The number that a cell holds; with `trailing`, further words may stand behind it.

    >>> read_number("1,1 млн", "ru").exact, read_number("бірнеше жүз").low
    (Decimal('1100000'), Decimal('200'))
    >>> read_number("4,000 arrested", trailing=True).number
    4000.0
    >>> read_number("many")
    Traceback (most recent call last):
    qantar.values.written.NumberError: "many" is not a number; ...
    """
    written = text.strip()
    if not written:
        raise NumberError("there is no number here", "write unknown where nobody knows it, 0 where there were none")
    shown = written if len(written) <= 40 else written[:39] + "…"
    if len(written) > LONGEST_CELL:
        raise NumberError(f'"{shown}" is too long for a number', "keep the number here and the words in a note")
    if " ".join(fold(written).split()) in UNKNOWN:
        return Written(written, None, None, unknown=True)
    return phrase_in(written, shown, language, trailing)


def find_numbers(text: str, language: str | None = None) -> list[Found[Written]]:
    """Every number in running text with its place, in order. Dates, ordinals, decades and codes (G20) are left out.

    A year standing alone is still found: take away what `find_dates` finds. A lone "one" is not a count.

    >>> [found.value.text for found in find_numbers("Up to 5,000 people met; 20 % of 300 left on 05.01.2022.")]
    ['Up to 5,000', '20 %', '300']
    """
    return Phrases(cut(text), text, language).all()
