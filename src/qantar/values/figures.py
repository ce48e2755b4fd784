"""One figure in digits, such as `1 234,5`: which marks group thousands and which begins the decimals."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import lru_cache
from typing import NamedTuple

from qantar.values.word_lists import words_of

# Languages that write a comma before the decimals; every other is read as English is.
COMMA_LANGUAGES = words_of(
    "az be bg bs ca cs da de el es et eu fi fo fr gl hr hu hy id is it ka kk kl ky lb lt lv mk mn nb nl nn no "
    "pl pt ro ru rw sk sl sq sr sv tg tk tr tt uk uz vi"
)
LONGEST = 40  # digits; a longer run is a serial number or a slip, not a quantity
EXACT = Context(prec=200)  # enough that products and sums of such figures never round

_PIECES = re.compile(r"([ '.,])?(\d+)")


class Figure(NamedTuple):
    """The value of one figure, the digits after its decimal mark, and its other reading where there is one."""

    value: Decimal
    decimals: int
    alternative: Decimal | None


def primary(language: str | None) -> str | None:
    """The language without its script and region: `kk-Cyrl` gives `kk`.

    >>> primary("ru-KZ")
    'ru'
    """
    return language.replace("_", "-").split("-")[0].lower() if language else None


@lru_cache(maxsize=4096)
def read_figure(text: str, language: str | None = None) -> Figure | None:
    """The figure's exact value, or None when its marks make no number (a date, a section).

    A comma or point that could be either: in English, and when no language is given, `1,234` is a thousand and
    more; in Russian, Kazakh and others that write a decimal comma it is one and a bit. `1.234` is decimal.

    >>> read_figure("1 234,50").value, read_figure("1,234", "ru").value, read_figure("16.12.2011")
    (Decimal('1234.50'), Decimal('1.234'), None)
    """
    if len(text) > 2 * LONGEST:
        return None
    text = "0" + text if text[:1] == "." else text
    pieces = [(mark, digits) for mark, digits in _PIECES.findall(text)]
    marks = [mark for mark, _ in pieces[1:]]
    groups = [digits for _, digits in pieces]
    if sum(map(len, groups)) > LONGEST:
        return None
    if not marks:
        return Figure(Decimal(groups[0]), 0, None)
    if len(marks) == 1 and marks[0] in ".,":
        return _one_mark(marks[0], groups, language)
    if len(set(marks)) == 1:
        return Figure(Decimal("".join(groups)), 0, None) if _are_thousands(groups) else None
    *thousands, last = marks
    if last not in ".," or len(set(thousands)) != 1 or not _are_thousands(groups[:-1]):
        return None
    return _decimal("".join(groups[:-1]), groups[-1])


def _are_thousands(groups: list[str]) -> bool:
    first = groups[0]
    return len(first) <= 3 and first[0] != "0" and all(len(group) == 3 for group in groups[1:])


def _decimal(whole: str, part: str, alternative: Decimal | None = None) -> Figure:
    return Figure(Decimal(f"{whole}.{part}"), len(part), alternative)


def _one_mark(mark: str, groups: list[str], language: str | None) -> Figure:
    whole, part = groups
    if not _are_thousands(groups):
        return _decimal(whole, part)
    grouped = Decimal(whole + part)
    if mark == "," and primary(language) not in COMMA_LANGUAGES:
        return Figure(grouped, 0, Decimal(f"{whole}.{part}"))
    return _decimal(whole, part, grouped)
