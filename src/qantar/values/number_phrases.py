"""A whole number phrase: an amount or a range, with what bounds it (about, more than, 1000-нан 5000-ға дейін)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from qantar.values import number_words as nw
from qantar.values import quantity_words as qw
from qantar.values.amounts import Amount, Amounts
from qantar.values.figures import LONGEST, read_figure
from qantar.values.found import Found
from qantar.values.tokens import BREAK, FIGURE, WORD, Token, cut
from qantar.values.written import NumberError, Written

ZERO = Decimal(0)
JOINTS = frozenset(["-", "to", "до", "и", "and", "по", "мен", "бен", "пен"])


class Phrases(Amounts):
    """Reads number phrases from the tokens of a text."""

    backwards = False  # whether the last range that was met ran from the larger to the smaller
    whole = False  # whether the text is a cell rather than prose

    def phrase_at(self, place: int) -> tuple[Written, int] | None:
        """The number phrase that begins at a place, and the next place."""
        start, bounds = place, list[str]()
        while len(bounds) < 3 and (found := self.phrase(qw.BEFORE, place)):
            bounds.append(found[0])
            place = found[1]
        between = qw.BETWEEN in bounds
        first = self.amount(place, bounded=bool(bounds), joined=not between)
        if first is None:
            return None
        low, place = first
        second = self._second(low, place, bounds)
        high = low
        if second:
            low, high, place = second
            bounds = [bound for bound in bounds if bound != qw.BETWEEN]
        while len(bounds) < 6 and (found := self._after(place)):
            bounds.append(found[0])
            place = found[1]
        if second and low.ending == "from":
            bounds = [bound for bound in bounds if bound != qw.AT_MOST]
        if between and not second:
            opener = self.at(start).text
            if opener in ("between", "между"):
                return None
            at_least = opener == "от" or (opener == "from" and self.whole)
            bounds = [qw.AT_LEAST] if at_least else []
            start += not at_least
        return self._written(low, high, bounds, start, place), place

    def _after(self, place: int) -> tuple[str, int] | None:
        """What bounds an amount from behind, a noun for people between them or not: 300 адамға жуық."""
        place += self.at(place).text in qw.PEOPLE
        found, opens = self.phrase(qw.AFTER, place), self.phrase(qw.BEFORE, place)
        if found and opens and opens[1] > found[1]:
            return None  # 409 адамның кем дегенде 365-і: "at least" begins the next number
        return found

    def _second(self, low: Amount, place: int, bounds: list[str]) -> tuple[Amount, Amount, int] | None:
        """The far end of a range."""
        joint = self.at(place).text
        behind = place + 1
        if joint == "." and self.at(behind).text == "." and self.touches(behind):
            behind += 1
        elif low.ending == "from":
            behind = place
        elif joint not in JOINTS or not self._joins(joint, place, bounds):
            return None
        if joint == "-" and (self._is_code(place) or self._is_label(low, place)):
            return None
        found = self.amount(behind, joined=qw.BETWEEN not in bounds)
        if found is None or (low.ending == "from" and behind == place and self.phrase(qw.AFTER, found[1]) is None):
            return None
        high, after = found
        if low.unit == qw.PERCENT and high.unit is None and joint == "-":
            return None  # 17.9 % - 108 of 285
        if joint in ("мен", "бен", "пен") and self.at(after).text not in ("аралығында", "аралығы"):
            return None
        low = self._share(low, high)
        if low.low > high.high or (low.unit and high.unit and low.unit != high.unit):
            self.backwards = True
            return None
        return low, replace(high, unit=high.unit or low.unit), after

    def _joins(self, joint: str, place: int, bounds: list[str]) -> bool:
        if joint in ("и", "and"):
            return qw.BETWEEN in bounds
        if joint == "-":
            return not self._letters(place + 1) or not self.touches(place) or not self.touches(place + 1)
        if joint in ("до", "по"):
            return qw.BETWEEN in bounds
        return True

    def _letters(self, place: int) -> bool:
        return self.at(place).kind == WORD and self.word(place) is None

    def _is_code(self, place: int) -> bool:
        """2022-01-05 and 8-800-555: three figures on hyphens are no range."""
        return self.at(place + 2).text == "-" and self.at(place + 3).kind == FIGURE and self.touches(place + 3)

    def _is_label(self, low: Amount, place: int) -> bool:
        """In the last four - 99: a number in words, a dash with spaces and one in figures are no range."""
        words = self.at(place - 1).kind == WORD and low.scale == 1 and low.unit is None
        return words and not self.whole and self.at(place + 1).kind == FIGURE and not self.touches(place)

    @staticmethod
    def _share(low: Amount, high: Amount) -> Amount:
        """10-12 million means ten million to twelve million; 500 to 1 thousand does not."""
        if low.scale == 1 and high.scale > 1 and not low.vague and low.low < high.low / high.scale:
            low = low.times(high.scale)
        return replace(low, unit=low.unit or high.unit)

    def _written(self, low: Amount, high: Amount, bounds: list[str], start: int, end: int) -> Written:
        bottom: Decimal | None = low.low
        top: Decimal | None = high.high
        low_open = high_open = False
        if qw.AT_MOST in bounds or qw.LESS in bounds or qw.OR_LESS in bounds:
            bottom = ZERO if high.high >= 0 else None
            high_open = qw.LESS in bounds and not high.vague
        if qw.AT_LEAST in bounds or qw.MORE in bounds or qw.OR_MORE in bounds:
            bottom, top = low.low, None
            low_open = qw.MORE in bounds and not low.vague
        rounded = qw.ABOUT in bounds or qw.NEARLY in bounds
        return Written(
            text=self.original[self.at(start).start : self.at(end - 1).end],
            low=bottom,
            high=top,
            unit=high.unit or low.unit,
            vague=low.vague or high.vague or rounded,
            decimals=max(low.decimals, high.decimals),
            low_open=low_open,
            high_open=high_open,
            step=min(low.step, high.step),
            alternative=low.alternative if low is high else None,
        )

    def all(self) -> list[Found[Written]]:
        """Every number phrase in the text."""
        found, place = list[Found[Written]](), 0
        while place < len(self.tokens):
            place = self._next(place, found)
        return found

    def _next(self, place: int, found: list[Found[Written]]) -> int:
        token = self.tokens[place]
        if token.kind == FIGURE:
            behind = self._past_code(place)
            if behind > place + 1 or (self.touches(place) and self.at(place - 1).kind == WORD):
                return behind
            if self._stands_alone(place):
                return self._plain(place, found)
        elif not self._can_begin(place, token):
            return place + 1
        read = self.phrase_at(place)
        if read is None or (token.text in nw.SELDOM_COUNTS and read[1] == place + 1):
            return place + 1
        written, after = read
        end = self.tokens[after - 1].end
        found.append(Found(end - len(written.text), end, written))
        return after

    def _can_begin(self, place: int, token: Token) -> bool:
        if token.text in ("-", "+"):
            return self.at(place + 1).kind == FIGURE
        return token.text in STARTERS or (token.kind == WORD and self.word(place) is not None)

    def _stands_alone(self, place: int) -> bool:
        """Whether nothing behind a figure can belong to it: most figures of a table, read the short way."""
        token = self.at(place + 1)
        if token.kind == WORD:
            return token.text not in FOLLOWERS and not self.touches(place + 1)
        return token.kind in (FIGURE, BREAK) or token.text in (",", ";", ")")

    def _plain(self, place: int, found: list[Found[Written]]) -> int:
        token = self.tokens[place]
        figure = read_figure(token.text, self.language)
        if figure:
            value, decimals, alternative = figure
            text, step = self.original[token.start : token.end], Decimal(1).scaleb(-decimals)
            written = Written(text, value, value, decimals=decimals, step=step, alternative=alternative)
            found.append(Found(token.start, token.end, written))
        return place + 1

    def _past_code(self, place: int) -> int:
        """The place behind a time, fraction, address or date in digits (10:30, 24/7, 2022-01-05), if one is here."""
        after, hyphens = place + 1, True
        while self.touches(after) and self.touches(after + 1) and self.at(after + 1).kind == FIGURE:
            mark = self.at(after).text
            if mark not in "-/:_":
                break
            hyphens = hyphens and mark == "-"
            after += 2
        return place + 1 if hyphens and after <= place + 3 else after


STARTERS = frozenset[str]().union(
    qw.BEFORE,
    qw.MONEY_FIRST,
    map(str.lower, qw.CODES),
    nw.ARTICLES,
    nw.COUPLES,
    nw.HALVES,
    nw.HALF_SCALES,
    nw.ONE_AND_A_HALF,
    ["-", "+"],
)


FOLLOWERS = frozenset[str]().union(
    nw.WORDS, nw.TOUCHING_SCALES, qw.AFTER, qw.UNITS, map(str.lower, qw.CODES), qw.PEOPLE, JOINTS, ["s", "с", "жарым"]
)


def phrase_in(text: str, shown: str, language: str | None, trailing: bool) -> Written:
    """The number phrase that a text is, or begins with; otherwise a NumberError that says what stands in the way."""
    tokens = cut(text)
    phrases = Phrases(tokens, text, language)
    phrases.whole = True
    read = phrases.phrase_at(0)
    if read is None:
        raise _no_number(text, shown, phrases)
    written, after = read
    if after < len(tokens) and tokens[after].text in qw.PEOPLE:
        after += 1
    of = after < len(tokens) - 1 and tokens[after].text == "of" and tokens[after + 1].text in qw.PEOPLE
    after += 2 * of
    if after < len(tokens) and tokens[-1].text == "." and after == len(tokens) - 1:
        after += 1
    if after < len(tokens) and not trailing:
        raise _left_over(text, shown, text[tokens[after].start :], written, phrases)
    return replace(written, text=text)


def _no_number(text: str, shown: str, phrases: Phrases) -> NumberError:
    words = phrases.tokens
    if words and all(word.text == "-" for word in words):
        return NumberError("a dash says nothing certain", "write 0 if there were none, unknown if nobody knows")
    if words and words[0].kind == FIGURE:
        if sum(char.isdigit() for char in words[0].text) > LONGEST:
            return NumberError(f'"{shown}" has more digits than any quantity')
        if phrases.at(1).text == "s":
            return NumberError(f'"{shown}" is a number of years, not a number', "100s and 1000s can be read")
        if (phrases.touches(1) and phrases.at(1).kind == WORD) or phrases.at(1).text == "-":
            return NumberError(f'"{shown}" is a place in an order, not a number', f"write {words[0].text}")
        return NumberError(
            f'the points and commas of "{shown}" make no number', "write 1,234.5 or 1234.5, without a date"
        )
    return NumberError(f'"{shown}" is not a number', 'write figures, "about 300", "100-200", "hundreds" or unknown')


def _left_over(text: str, shown: str, rest: str, written: Written, phrases: Phrases) -> NumberError:
    if phrases.backwards:
        return NumberError(f'the range "{shown}" runs from the larger to the smaller', "write the smaller number first")
    rest = rest if len(rest) <= 40 else rest[:39] + "…"
    return NumberError(f'"{rest}" behind the number cannot be read', f"keep {written.text} here and the rest in a note")
