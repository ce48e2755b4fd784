"""Values and sentences as readers see them, and the parts of a finding that every method makes alike."""

import re
from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from qantar.findings import Caveat, TableColumn, Translations, Uncertainty, Value
from qantar.values.dates import Edtf, read_edtf, show_edtf
from qantar.values.numbers import Written, read_number

#: A space that does not break, so that a number never parts from its unit at the end of a line.
NBSP = "\N{NO-BREAK SPACE}"
#: Computed shares are written out to this many digits after the point; more would be noise.
DIGITS = 10
SIZES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
#: 63.4 million is easier to read than its digits; 7.123456 million is not.
LONGEST_SCALED = 4


def english(sentence: str) -> Translations:
    """Return one of Qantar's own sentences: these are English, whatever the languages of the study."""
    return {"en": sentence}


def count_value(count: Decimal | Fraction | int | float, written: str | None = None) -> Value:
    """Return a count as a value; `written` is how its source writes it: its zeros after the point are kept.

    >>> count_value(1234).shown, count_value(2, "Two").exact, count_value(Decimal("62.1"), "62.10").exact
    ({'en': '1,234'}, '2', '62.10')
    """
    exact = digits(written) or plain(count)
    return Value(exact, english(shown_number(count)), float(count))


def percent_value(share: Decimal | Fraction, decimals: int = 1, written: str | None = None) -> Value:
    """Return a percentage as a value: as computed and shown to so many decimals, or as it was written.

    >>> value = percent_value(Fraction(700, 11))
    >>> value.exact, value.shown["en"].replace(NBSP, " "), value.number
    ('63.6363636364', '63.6 %', 63.6363636364)
    """
    exact = digits(written) or plain(share)
    shown = written or str(rounded(Fraction(share), decimals))
    return Value(exact, english(f"{shown}{NBSP}%"), float(plain(share)))


def digits(written: str | None) -> str | None:
    """Return a written number in digits, with the zeros after the point that it was written with.

    >>> digits("2,030"), digits("1.1 million"), digits("hundreds"), digits(None)
    ('2030', '1100000', None, None)
    """
    found = read_number(written) if written else None
    return f"{found.exact:f}" if found is not None and found.exact is not None else None


def plain(value: Decimal | Fraction | int | float) -> str:
    """Return a number in digits, to ten after the point, without zeros at the end.

    >>> plain(Fraction(1, 3)), plain(Decimal("1200.50"))
    ('0.3333333333', '1200.5')
    """
    text = f"{rounded(Fraction(value), DIGITS):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def rounded(value: Fraction, decimals: int) -> Decimal:
    """Return a fraction rounded, halves away from zero.

    >>> rounded(Fraction(1, 16), 3)
    Decimal('0.063')
    """
    scaled = value * 10**decimals
    whole = (Decimal(scaled.numerator) / Decimal(scaled.denominator)).to_integral_value(ROUND_HALF_UP)
    return whole.scaleb(-decimals)


def shown_number(value: Decimal | Fraction | int | float) -> str:
    """Return a number with commas between thousands, or in millions where that loses nothing.

    >>> shown_number(20000), shown_number(30_000_000_000), shown_number(7_123_456)
    ('20,000', '30 billion', '7,123,456')
    """
    for size, word in SIZES:
        scaled = plain(Fraction(value) / size)
        if abs(Fraction(value)) >= size and len(scaled.lstrip("-").replace(".", "")) <= LONGEST_SCALED:
            return f"{scaled} {word}"
    whole, _, part = plain(value).partition(".")
    return f"{int(whole):,}" + (f".{part}" if part else "")


def shown_range(low: float | None, high: float | None) -> str:
    """Return a range in words.

    >>> shown_range(300, 400), shown_range(0, None), shown_range(64, 64), shown_range(None, 5)
    ('300 to 400', '0 or more', '64', 'at most 5')
    """
    if low is None and high is None:
        return "any number"
    if low is None or high is None:
        return f"at most {shown_number(high)}" if high is not None else f"{shown_number(low or 0)} or more"
    return shown_number(low) if low == high else f"{shown_number(low)} to {shown_number(high)}"


def shown_written(written: Written) -> str:
    """Return what a number as written can be, in words.

    >>> from qantar.values.numbers import read_number
    >>> shown_written(read_number("hundreds")), shown_written(read_number("more than 3000"))
    ('100 to 999', 'more than 3,000')
    """
    low, high = (None if end is None else float(end) for end in (written.low, written.high))
    if low is not None and high is None and written.low_open:
        return f"more than {shown_number(low)}"
    if high is not None and written.high_open and not low:
        return f"fewer than {shown_number(high)}"
    return shown_range(low, high)


#: Shares that have a name.
SHARES = {
    Fraction(1, 2): "half",
    Fraction(1, 3): "a third",
    Fraction(2, 3): "two thirds",
    Fraction(1, 4): "a quarter",
    Fraction(3, 4): "three quarters",
    Fraction(1, 5): "a fifth",
    Fraction(1): "all",
}


def share_words(share: Fraction) -> str:
    """Return a share of one in words, in percent where it has no name.

    >>> share_words(Fraction(2, 3)), share_words(Fraction(19, 20)).replace(NBSP, " ")
    ('two thirds', '95 %')
    """
    return SHARES.get(share, f"{plain(100 * share)}{NBSP}%")


def read_share(written: str) -> Fraction:
    """Read a share as settings have it: 1/2, 0.5 or 50 %; a ValueError when it is none.

    >>> read_share("2/3"), read_share("95 %")
    (Fraction(2, 3), Fraction(19, 20))
    """
    text = written.replace(" ", "")
    share = Fraction(text.removesuffix("%")) / 100 if text.endswith("%") else Fraction(text)
    if not 0 <= share <= 1:
        raise ValueError(f"{written!r} is no share: it is not between 0 and 1")
    return share


def capital(sentence: str) -> str:
    """Return a sentence with a capital letter at its beginning."""
    return sentence[:1].upper() + sentence[1:]


def bounds(low: float | None, high: float | None, meaning: str) -> Uncertainty:
    """Return an uncertainty of kind bounds, with its meaning in words."""
    return Uncertainty("bounds", english(meaning), low, high)


def certain(meaning: str) -> Uncertainty:
    """Return an uncertainty of kind none, with its reason in words."""
    return Uncertainty("none", english(meaning))


def caveat(id_: str, sentence: str) -> Caveat:
    """Return a sentence to read a finding with."""
    return Caveat(id_, english(sentence))


def column(name: str, type_: str, label: str, unit: str | None = None) -> TableColumn:
    """Return a column of a table with an English heading."""
    return TableColumn(name, type_, unit, english(label))


def slug(text: str) -> str:
    """Return ids and dates as one part of a finding's id.

    >>> slug("2031/2032-06"), slug("vocabularies/episodes/unrest")
    ('2031-2032-06', 'vocabularies-episodes-unrest')
    """
    return re.sub(r"[^a-z0-9_-]+", "-", text.lower()).strip("-")


def date_words(written: str | Edtf, languages: Iterable[str]) -> Translations:
    """Return a date in words of each language that Qantar can write dates in, and of English.

    >>> date_words("2031-05", ["en", "ru"])
    {'en': 'May 2031', 'ru': 'май 2031 года'}
    """
    found = read_edtf(written) if isinstance(written, str) else written
    tags = dict.fromkeys(tag for tag in (*languages, "en") if tag.split("-")[0] in ("en", "kk", "ru"))
    return {tag: show_edtf(found, tag) for tag in tags}


def joined(*parts: Translations, by: str = ": ") -> Translations:
    """Return texts put together in every language that all of them have; without one, in each one's first.

    >>> joined({"en": "Detained", "ru": "Задержаны"}, {"en": "May", "ru": "Май", "kk": "Мамыр"})
    {'en': 'Detained: May', 'ru': 'Задержаны: Май'}
    """
    common = [tag for tag in parts[0] if all(tag in part for part in parts)]
    if not common:
        return {next(iter(parts[0])): by.join(next(iter(part.values())) for part in parts)}
    return {tag: by.join(part[tag] for part in parts) for tag in common}


def listing(items: Sequence[str], last: str = "and") -> str:
    """Return a list as a sentence has it.

    >>> listing(["2011", "2013", "2019"])
    '2011, 2013 and 2019'
    """
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else "none"
