"""The words and signs around a number: about, up to, more than, percent, dollars, unknown."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from qantar.values.word_lists import words_of

Phrases = Mapping[str, list[tuple[tuple[str, ...], str]]]

ABOUT, MORE, AT_LEAST, LESS, AT_MOST, BETWEEN = "about", "more", "at least", "less", "at most", "between"
NEARLY, OR_MORE, OR_LESS = "nearly", "or more", "or less"

PERCENT, POINTS, PER_MILLE = "percent", "percentage point", "per mille"


def by_first_word(table: Mapping[str, str]) -> Phrases:
    """Phrases (parted by commas, words by spaces) listed under their first word, the longest first.

    >>> by_first_word({"more": "over, more than"})["more"]
    [(('more', 'than'), 'more')]
    """
    listed: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for meaning, phrases in table.items():
        for phrase in phrases.split(","):
            words = tuple(phrase.split())
            listed.setdefault(words[0], []).append((words, meaning))
    for entries in listed.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return listed


BEFORE = by_first_word(
    {
        ABOUT: "about, around, approximately, approx, approx ., roughly, circa, ca, ca ., c ., some, an estimated, "
        "estimated, estimated at, in the region of, ~, ≈, ± , около, примерно, приблизительно, порядка, "
        "ориентировочно, где - то, шамамен, жуықтап, шамалап",
        NEARLY: "nearly, almost, close to, почти, без малого",
        MORE: "more than, over, above, upwards of, in excess of, greater than, exceeded, exceeds, exceeding, >, более, "
        "более чем, больше, больше чем, свыше, выше, превысило, превысил, превысила, превысили, превышает",
        AT_LEAST: "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, as many as at "
        "least, > =, ≥, ⩾, не менее, не менее чем, не меньше, как минимум, минимум, по меньшей мере, по крайней мере, "
        "кемінде, кем дегенде, ең азы",
        LESS: "less than, fewer than, under, below, <, менее, менее чем, меньше, меньше чем, ниже",
        AT_MOST: "up to, at most, no more than, not more than, a maximum of, < =, ≤, ⩽, до, не более, не более чем, "
        "не больше, максимум, ең көбі, көп дегенде",
        BETWEEN: "between, from, от, с, между",
    }
)

AFTER = by_first_word(
    {
        ABOUT: "or so, approximately, жуық, жуығы, шамасында, шамалы, шақты, таяу",
        OR_MORE: "+, or more, or over, and more, and above, и более, и больше, и выше, және одан көп, және одан да көп",
        OR_LESS: "or less, or fewer, or under, и менее, и меньше, және одан аз",
        MORE: "- plus, с лишним, с небольшим, астам, артық, көп, асты, асатын, асып түсті, жоғары",
        LESS: "аз, кем, төмен",
        AT_MOST: "дейін, дейінгі",
        BETWEEN: "аралығында, аралығы",
    }
)

_MONEY = {
    "USD": "us $, $ us, $, us dollar, us dollars, u . s . dollars, dollar, dollars, доллар, доллара, долларов, "
    "доллару, долларам, долл, долл ., доллар сша, доллара сша, долларов сша, долл . сша, долл сша, "
    "ақш доллары, ақш долларын, ақш долларына",
    "EUR": "€, euro, euros, евро, еуро",
    "GBP": "£, pound, pounds, pounds sterling, фунт, фунта, фунтов, фунтов стерлингов",
    "RUB": "₽, ruble, rubles, rouble, roubles, рубль, рубля, рублей, рублям, руб, руб ., рубл, рублі, russian rubles, "
    "российских рублей",
    "KZT": "₸, tenge, тенге, теңге, теңгеге, теңгеден, теңгені",
    "JPY": "¥, yen, иен, иена, йен",
    "CNY": "yuan, renminbi, юань, юаня, юаней",
    "UAH": "₴, hryvnia, hryvnias, гривна, гривны, гривен",
    "BYN": "belarusian rubles, белорусских рублей",
    "GEL": "₾, lari, лари",
    "AMD": "֏, dram, drams, драм, драмов",
    "AZN": "₼, manat, manats, манат, маната, манатов",
    "KGS": "soms, сом, сома, сомов",
    "UZS": "sums, сум, сумов",
    "TJS": "somoni, сомони",
    "TRY": "₺, lira, liras, лир, лира, лиры",
    "INR": "₹, rupee, rupees, рупий",
    "ILS": "₪, shekel, shekels, шекелей",
    "PLN": "zloty, zlotys, злотых",
}
CODES = frozenset([*_MONEY, "CHF", "CAD", "AUD", "MDL", "IRR", "PKR", "KRW", "BRL", "MXN", "ZAR", "EGP", "SAR", "AED"])


def _is_sign(phrase: str) -> bool:
    return unicodedata.category(phrase.strip()[-1]) == "Sc"


# The signs of money that stand before a figure: all signs above, without the words.
MONEY_FIRST = by_first_word(
    {
        code: ", ".join(phrase.strip() for phrase in phrases.split(",") if _is_sign(phrase))
        for code, phrases in _MONEY.items()
        if any(map(_is_sign, phrases.split(",")))
    }
)
UNITS = by_first_word(
    {
        POINTS: "percentage point, percentage points, percent points, % points, % - points, pp, p . p ., п . п ., "
        "п . п, п . пункта, процентный пункт, процентного пункта, процентных пункта, процентных пунктов, "
        "проц . пункта, проц . пунктов, пайыздық тармақ, пайыздық тармаққа, пайыздық пункт, пайыздық пунктке",
        PERCENT: "%, percent, per cent, pct, - percent, - per cent, - per - cent, "
        "процент, процента, процентов, проценту, процентам, процентами, проц ., "
        "пайыз, пайызы, пайызға, пайыздан, пайызын, пайызды, пайызында, пайызына",
        PER_MILLE: "‰, per mille, промилле",
        **_MONEY,
    }
)
# Nouns that only say that people were counted.
PEOPLE = words_of("people persons person человек человека людей чел адам адамға адамнан адамды адамның")

UNKNOWN = frozenset(
    [
        *["unknown", "not known", "no data", "n/a", "na", "n.a.", "not available", "not stated", "unspecified", "?"],
        *["undetermined", "not reported", "unclear", "..", "...", "…", "nd", "n.d.", "no information"],
        *["неизвестно", "неизвестен", "неизвестна", "не известно", "н/д", "нд", "н.д.", "нет данных", "данных нет"],
        *["не указано", "не сообщается", "нет сведений", "сведений нет", "не установлено"],
        *["белгісіз", "деректер жоқ", "дерек жоқ", "мәлімет жоқ", "мәліметтер жоқ", "көрсетілмеген", "анықталмаған"],
    ]
)
