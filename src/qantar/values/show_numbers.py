"""Numbers in figures for readers of a language: 1,234.5 in English, 1 234,5 in Russian and Kazakh."""

from __future__ import annotations

from decimal import Decimal

from qantar.values.figures import COMMA_LANGUAGES, primary

NO_BREAK_SPACE, MINUS = "\u00a0", "\u2212"


def show_number(value: Decimal | int, language: str = "en") -> str:
    """The number with thousands grouped, every decimal that it has, and a true minus sign.

    `read_number` in the same language gives the same value back.

    >>> show_number(Decimal("-1234.50")), show_number(1234567, "ru").replace("\u00a0", "_")
    ('−1,234.50', '1_234_567')
    """
    plain = f"{abs(Decimal(value)):,f}"
    if primary(language) in COMMA_LANGUAGES:
        plain = plain.replace(",", NO_BREAK_SPACE).replace(".", ",")
    return (MINUS if value < 0 else "") + plain
