"""One amount: a figure or number words, with what multiplies it and its unit ($1.1 million, сто двадцать, 30 %)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from qantar.values import number_words as nw
from qantar.values import quantity_words as qw
from qantar.values.figures import EXACT, primary, read_figure
from qantar.values.tokens import FIGURE, SIGN, WORD, Token

NOTHING = Token("end", -1, -1, "")


@dataclass(frozen=True, slots=True)
class Amount:
    """The lowest and highest value of one amount, and how it was written."""

    low: Decimal
    high: Decimal
    vague: bool = False
    decimals: int = 0
    step: Decimal = Decimal(1)
    scale: Decimal = Decimal(1)
    unit: str | None = None
    alternative: Decimal | None = None
    ending: str = ""  # a Kazakh case that opens ("from") or closes ("to") a range

    def times(self, factor: Decimal) -> Amount:
        """The amount so many times over.

        >>> Amount(Decimal("1.1"), Decimal("1.1")).times(Decimal(1000)).low
        Decimal('1100')
        """
        return replace(
            self,
            low=_product(self.low, factor),
            high=_product(self.high, factor),
            step=_product(self.step, factor),
            scale=_product(self.scale, factor),
            alternative=None if self.alternative is None else _product(self.alternative, factor),
        )


def _product(value: Decimal, factor: Decimal) -> Decimal:
    """The product, without decimals that are all nought: 1.1 million is 1100000."""
    product = EXACT.multiply(value, factor)
    whole = product.to_integral_value()
    return whole if whole == product else product


class Amounts:
    """Reads amounts from a list of tokens; each rule takes a place and gives back an amount and the next place."""

    def __init__(self, tokens: Sequence[Token], original: str, language: str | None) -> None:
        self.tokens = tokens
        self.original = original
        self.language = language
        self.primary = primary(language)

    def at(self, place: int) -> Token:
        """The token at a place, or an empty one past the end."""
        return self.tokens[place] if 0 <= place < len(self.tokens) else NOTHING

    def touches(self, place: int) -> bool:
        """Whether the token stands right behind the one before it."""
        return 0 < place < len(self.tokens) and self.tokens[place].start == self.tokens[place - 1].end

    def phrase(self, listed: qw.Phrases, place: int) -> tuple[str, int] | None:
        """The meaning of the longest listed phrase that begins here."""
        for words, meaning in listed.get(self.at(place).text, ()):
            if len(words) == 1 or all(self.at(place + n).text == word for n, word in enumerate(words)):
                return meaning, place + len(words)
        return None

    def word(self, place: int) -> nw.NumberWord | None:
        """The number word here, if the language of the text has it."""
        token = self.at(place)
        found = nw.WORDS.get(token.text) if token.kind == WORD else None
        if found and token.text == "он" and self.primary not in (None, "kk"):
            return None  # Russian for "he"
        return found

    def amount(self, place: int, bounded: bool = False, joined: bool = True) -> tuple[Amount, int] | None:
        """The amount that begins here. `bounded`: a word such as "about" stands before; not `joined`: "and" ends it."""
        sign, place = self._sign(place)
        money, place = self._money_before(place)
        core = self._figure(place, money) if self.at(place).kind == FIGURE else self._words(place, bounded, joined)
        if core is None:
            return None
        amount, place = core
        if sign < 0:
            amount = replace(amount, low=-amount.high, high=-amount.low, alternative=None)
        amount, place = self._unit(amount, place, money)
        return amount, place

    def _sign(self, place: int) -> tuple[int, int]:
        mark = self.at(place)
        if mark.text not in ("-", "+") or mark.kind != SIGN or not self.touches(place + 1):
            return 1, place
        before = self.at(place - 1)
        if before.end == mark.start and (before.kind != SIGN or before.text in ")]%"):
            return 1, place  # joins two words: 10-12
        return (-1 if mark.text == "-" else 1), place + 1

    def _money_before(self, place: int) -> tuple[str | None, int]:
        found = self.phrase(qw.MONEY_FIRST, place)
        if found:
            return found
        token = self.at(place)
        code = self.original[token.start : token.end] if token.kind == WORD else ""
        return (code, place + 1) if code in qw.CODES and self.at(place + 1).kind == FIGURE else (None, place)

    def _figure(self, place: int, money: str | None) -> tuple[Amount, int] | None:
        figure = read_figure(self.tokens[place].text, self.language)
        if figure is None:
            return None
        step = Decimal(1).scaleb(-figure.decimals)
        amount = Amount(figure.value, figure.value, False, figure.decimals, step, alternative=figure.alternative)
        place += 1
        if self.touches(place) and self.at(place).kind == WORD:
            letters = self.at(place).text
            if letters == "s":
                return self._open_figure(amount, place + 1)
            if letters in nw.ORDINAL_ENDINGS:
                return None
            if letters in nw.TOUCHING_SCALES and (letters not in ("m", "b") or money):
                return amount.times(Decimal(nw.TOUCHING_SCALES[letters])), place + 1
        if self.touches(place) and self.at(place).text == "-" and self.touches(place + 1):
            letters = self.at(place + 1).text
            if letters in nw.ORDINAL_ENDINGS:
                return None
            if letters in nw.COUNT_ENDINGS:
                place += 2
            elif letters in nw.FROM_ENDINGS | nw.TO_ENDINGS | nw.OTHER_ENDINGS:
                amount = replace(amount, ending=nw.kazakh_ending(letters), vague=letters in nw.ABOUT_ENDINGS)
                place += 2
        amount, place = self._and_a_half(amount, place)
        return self._scales(amount, place)

    def _open_figure(self, amount: Amount, place: int) -> tuple[Amount, int] | None:
        """100s is hundreds; 1990s is ten years, not a number."""
        digits = str(amount.low)
        if digits[0] != "1" or digits.strip("0") != "1" or len(digits) < 2:
            return None
        amount = replace(amount, high=amount.low * 10 - 1, vague=True)
        return self._open_scales(amount, place)

    def _and_a_half(self, amount: Amount, place: int) -> tuple[Amount, int]:
        for words in (("and", "a", "half"), ("с", "половиной"), ("жарым",)):
            if all(self.at(place + n).text == word for n, word in enumerate(words)):
                half = EXACT.add(amount.low, Decimal("0.5"))
                return replace(amount, low=half, high=half, step=Decimal("0.5")), place + len(words)
        return amount, place

    def _scale(self, place: int) -> tuple[nw.NumberWord | None, int]:
        """A word that multiplies, and the place behind it and behind the point of its abbreviation."""
        word = self.word(place)
        if word is None or word.kind not in (nw.SCALE, nw.TIMES):
            return None, place
        return word, self._past_point(place)

    def _past_point(self, place: int) -> int:
        """Behind a word, and behind the point that belongs to its abbreviation."""
        shortened = self.at(place).text in nw.ABBREVIATIONS and self.at(place + 1).text == "."
        return place + 2 if shortened and self.touches(place + 1) and self._goes_on(place + 2) else place + 1

    def _goes_on(self, place: int) -> bool:
        """Whether a point behind an abbreviation is not the end of the sentence: 12 тыс. USD, 12 млн. АҚШ доллары."""
        token = self.at(place)
        if token.kind == WORD and (letters := self.original[token.start : token.end]).isupper():
            return letters in qw.CODES or self.phrase(qw.UNITS, place) is not None
        return token is NOTHING or not self.original[token.start].isupper() or token.kind == FIGURE

    def _scales(self, amount: Amount, place: int) -> tuple[Amount, int]:
        """What multiplies a figure, and smaller parts behind it: 2 million 300 thousand, 7 мың 500."""
        word, after = self._scale(place)
        if word is None:
            return amount, place
        amount = replace(amount.times(Decimal(word.value)), ending=word.ending or amount.ending)
        following, beyond = self._scale(after)
        if following and following.value > 1 and word.kind == nw.TIMES and following.kind == nw.SCALE:
            return amount.times(Decimal(following.value)), beyond
        return self._smaller_part(amount, word.value, after)

    def _smaller_part(self, amount: Amount, scale: int, place: int) -> tuple[Amount, int]:
        token = self.at(place)
        if amount.decimals or token.kind != FIGURE or not token.text.isdigit() or len(token.text) > 3 or scale < 1000:
            return amount, place
        word, after = self._scale(place + 1)
        if (word is None and (scale != 1000 or len(token.text) != 3)) or (word and word.value >= scale):
            return amount, place
        value = Decimal(token.text) * (word.value if word else 1)
        step = Decimal(word.value if word else 1)
        more = replace(amount, low=amount.low + value, high=amount.high + value, step=step, scale=step)
        return (more, after) if word is None else self._smaller_part(more, word.value, after)

    def _words(self, place: int, bounded: bool, joined: bool) -> tuple[Amount, int] | None:
        token = self.at(place)
        if token.kind != WORD or token.text in nw.NEVER_FIRST:
            return None
        for rule in (self._half, self._couple, self._open):
            found = rule(place, bounded)
            if found:
                return found
        start = place + (token.text in nw.ARTICLES and self._counts(place + 1))
        value, step, ending, place = self._spelled(start, joined)
        if place == start:
            return None
        amount = Amount(Decimal(value), Decimal(value), step=Decimal(step), scale=Decimal(step), ending=ending)
        half, beyond = self._and_a_half(amount, place)
        return self._scales(half, beyond) if beyond > place else (amount, place)

    def _counts(self, place: int) -> bool:
        word = self.word(place)
        return word is not None and word.kind in (nw.TIMES, nw.SCALE)

    def _half(self, place: int, _: bool) -> tuple[Amount, int] | None:
        text = self.at(place).text
        if text in nw.HALF_SCALES:
            value = Decimal(nw.HALF_SCALES[text]) / 2
            return Amount(value, value, step=value, scale=Decimal(nw.HALF_SCALES[text])), place + 1
        if text in nw.HALVES or text in nw.ONE_AND_A_HALF:
            after = place + 1 + (self.at(place + 1).text in nw.ARTICLES)
            word, beyond = self._scale(after)
            if word:
                half = Decimal("0.5") if text in nw.HALVES else Decimal("1.5")
                return Amount(half, half, step=Decimal("0.5")).times(Decimal(word.value)), beyond
        return None

    def _couple(self, place: int, _: bool) -> tuple[Amount, int] | None:
        start = place + (self.at(place).text in nw.ARTICLES)
        if self.at(start).text not in nw.COUPLES:
            return None
        after = start + 1 + (self.at(start + 1).text == "of")
        word, beyond = self._scale(after)
        two = Amount(Decimal(2), Decimal(2), vague=True)
        return (two.times(Decimal(word.value)), beyond) if word else (two, start + 1)

    def _open(self, place: int, bounded: bool) -> tuple[Amount, int] | None:
        """Hundreds, several hundred, десятки тысяч, жүздеген: from the lowest such number to the next size up."""
        article = self.at(place).text in nw.ARTICLES and self.at(place + 1).text == "few"
        place += article
        word = self.word(place)
        if word is None:
            return None
        if word.kind == nw.SEVERAL:
            return self._open_scales(Amount(Decimal(2), Decimal(9), vague=True), place + 1)
        if word.many == "no" or (word.many == "unless bounded" and bounded and self._scale(place + 1)[0] is None):
            return None
        top = 100 if word.value < 100 else word.value * 10
        return self._open_scales(Amount(Decimal(word.value), Decimal(top - 1), vague=True), place + 1)

    def _open_scales(self, amount: Amount, place: int) -> tuple[Amount, int]:
        while True:
            after = place + (self.at(place).text == "of")
            word, beyond = self._scale(after)
            if word is None or amount.high >= 10**15:
                return amount, place
            high = (amount.high + 1) * word.value - 1
            amount = replace(amount.times(Decimal(word.value)), high=high)
            place = beyond

    def _spelled(self, place: int, joined: bool) -> tuple[int, int, str, int]:
        """Number words added up: value, what the last word is worth, its Kazakh ending, and the next place."""
        total, group, room, last, ending = 0, 0, 1000, 10**18, ""
        start = place
        while (word := self.word(place)) is not None and (word.many != "yes" or place > start):
            if word.kind == nw.SCALE and word.value < last:
                total, group, room, last = total + (group or 1) * word.value, 0, 1000, word.value
            elif word.kind == nw.TIMES and room in (1000, 1) and group < 20 and (group or room == 1000):
                group, room = (group or 1) * word.value, 100
            elif word.kind in (nw.SMALL, nw.TEEN, nw.TEN, nw.HUNDREDS) and self._fits(word, room):
                group += word.value
                room = {nw.SMALL: 1, nw.TEEN: 1, nw.TEN: 10, nw.HUNDREDS: 100}[word.kind]
            else:
                break
            ending = word.ending
            place = self._scale(place)[1] if word.kind == nw.SCALE else place + 1
            place = self._joint(place, word, joined)
        return total + group, (last if group == 0 and last < 10**18 else 1), ending, place

    @staticmethod
    def _fits(word: nw.NumberWord, room: int) -> bool:
        return room >= {nw.SMALL: 2, nw.TEEN: 100, nw.TEN: 100, nw.HUNDREDS: 1000}[word.kind]

    def _joint(self, place: int, word: nw.NumberWord, joined: bool) -> int:
        """The place behind the hyphen of twenty-four or the "and" of two hundred and four."""
        following = self.word(place + 1)
        if following is None:
            return place
        if self.at(place).text == "-" and self.touches(place) and self.touches(place + 1):
            return place + 1 if word.kind == nw.TEN and following.kind == nw.SMALL and following.value else place
        if joined and self.at(place).text == "and" and word.kind in (nw.TIMES, nw.SCALE):
            behind = self.word(place + 2 + 2 * (self.at(place + 2).text == "-"))
            larger = behind is not None and behind.kind in (nw.TIMES, nw.SCALE)
            return place + 1 if following.kind in (nw.SMALL, nw.TEEN, nw.TEN) and not larger else place
        return place

    def _unit(self, amount: Amount, place: int, money: str | None) -> tuple[Amount, int]:
        if money:
            return replace(amount, unit=money), place
        after = place + (self.at(place).text == "of" and amount.vague)
        found = self.phrase(qw.UNITS, after)
        if found:
            return replace(amount, unit=found[0]), found[1]
        token = self.at(after)
        code = self.original[token.start : token.end] if token.kind == WORD else ""
        if code in qw.CODES:
            return replace(amount, unit=code), after + 1
        return amount, place
