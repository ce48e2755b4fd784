r"""The branches of a long pattern, each of which is tried only where a text has a word that it needs.

A pattern of three hundred phrases finds something only where one of them does, and a sentence has the words of two or
three: trying these takes a tenth of what all of them take at each letter, and no others need be made ready.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from heapq import heappop, heappush

from qantar.audit.pattern_tokens import Token, tokens_of
from qantar.audit.phrase_words import keys_of, needed_by, small

WHOLE = 160  # signs of a pattern that is not split further
_MOST = 2  # times as many signs as the pattern has may its branches have together
_CAPITALS = re.compile(r"\\.|\(\?P<\w+>|\(\?[a-zA-Z-]+:|\(|(?P<signs>[^\\(]+)", re.DOTALL)


class Branches:
    r"""The branches of a pattern, by the words that they need.

    >>> tops = Branches("|".join(rf"\b{word} of all\b" for word in ("first", "most", "least", "highest", "lowest") * 3))
    >>> tops.may_be_in("Most of all in Mirton"), tops.may_be_in("The most in Mirton"), tops.may_be_in("In Mirton")
    (True, False, False)
    """

    def __init__(self, pattern: str) -> None:
        branches = branches_of(pattern)
        anywhere: list[str] = []
        self._is_one = len(branches) == 1
        self._by_word: dict[str, list[_Branch]] = {}
        for tokens in branches:
            text, needed = "".join(text for _, text, _ in tokens), needed_by(tokens)
            branch = _Branch(text)
            if needed is None:
                anywhere.append(text)
            for word in needed or ():
                self._by_word.setdefault(word, []).append(branch)
        self._words = frozenset(self._by_word)
        self._anywhere = _Branch("|".join(anywhere)) if anywhere else None

    def may_be_in(self, text: str) -> bool:
        """Whether one of the branches is in a text, but for its capitals; of a single branch, whether its words are."""
        words = self._words.intersection(keys_of(text))
        if self._is_one:
            return bool(words) or self._anywhere is not None
        if not words and self._anywhere is None:
            return False
        branches = {branch for word in words for branch in self._by_word[word]}
        if self._anywhere is not None:
            branches.add(self._anywhere)
        in_small_letters = small(text)
        return any(branch.compiled.search(in_small_letters) for branch in branches)


class _Branch:
    """A branch, made ready when it is first tried."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The branch, which finds in small letters what it finds without regard to capitals."""
        if "(?-i" in self._pattern:
            return re.compile(self._pattern, re.IGNORECASE)
        return re.compile(_CAPITALS.sub(lambda found: (found["signs"] or "").lower() or found[0], self._pattern))


def branches_of(pattern: str) -> list[Sequence[Token]]:
    r"""Patterns, cut, of which one finds something wherever the pattern does, and none elsewhere.

    >>> branches = branches_of(r"\b(?:" + "|".join(["a" * 60, "b" * 60, "c" * 60]) + r")\b")
    >>> [text[:2] for _, text, _ in branches[0]], len(branches)
    (['\\b', 'aa', '\\b'], 3)
    """
    tokens = tokens_of(pattern)
    if any(kind == "other" and text == "(" for kind, text, _ in tokens):
        return [tokens]
    nameless = [("open", "(?:", None) if text.startswith("(?P<") else (kind, text, n) for kind, text, n in tokens]
    return _split(nameless, _MOST * len(pattern))


def _split(tokens: Sequence[Token], most: int) -> list[Sequence[Token]]:
    """Split the longest branch until all are short, or would be too much together."""
    done: list[Sequence[Token]] = []
    longest_first = [(-_length(tokens), 0, tokens)]
    together, made = _length(tokens), 0
    while longest_first:
        length, _, branch = heappop(longest_first)
        parts = [part for part in _parts(branch) if not _is_nothing(part)] if -length >= WHOLE else []
        lengths = [_length(part) for part in parts]
        if not parts or together + length + sum(lengths) > most:
            done.append(branch)
            continue
        together += length + sum(lengths)
        for part, its_length in zip(parts, lengths, strict=True):
            made += 1
            heappush(longest_first, (-its_length, made, part))
    return done


def _length(tokens: Sequence[Token]) -> int:
    return sum(len(text) for _, text, _ in tokens)


def _parts(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The branches between outer bars, or those of the longest group with what stands around it; else none."""
    alternatives = _alternatives(tokens)
    if len(alternatives) > 1:
        return alternatives
    if (group := _longest_group(tokens)) is None:
        return []
    start, end = group
    return [[*tokens[:start], *inside, *tokens[end + 1 :]] for inside in _alternatives(tokens[start + 1 : end])]


def _alternatives(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """What stands between the bars, inner brackets aside."""
    found, depth, start = list[Sequence[Token]](), 0, 0
    for place, (kind, _, _) in enumerate(tokens):
        if kind in ("open", "look"):
            depth += 1
        elif kind == "close":
            depth -= 1
        elif kind == "bar" and depth == 0:
            found.append(tokens[start:place])
            start = place + 1
    return [*found, tokens[start:]]


def _is_nothing(tokens: Sequence[Token]) -> bool:
    """Whether it asks of a place what holds of none, as a branch does that a script has no letters for."""
    depth = 0
    for place, (kind, text, _) in enumerate(tokens):
        if kind in ("open", "look"):
            if depth == 0 and text == "(?!" and tokens[place + 1][0] == "close":
                return True
            depth += 1
        elif kind == "close":
            depth -= 1
    return False


def _longest_group(tokens: Sequence[Token]) -> tuple[int, int] | None:
    """The brackets of the longest outer group that stands once, and that changes nothing but what it groups."""
    found: tuple[int, int] | None = None
    longest, depth, start, length = 0, 0, 0, 0
    for place, (kind, text, _) in enumerate(tokens):
        length += len(text)
        if kind in ("open", "look"):
            if depth == 0:
                start, length = place, 0
            depth += 1
        elif kind == "close":
            depth -= 1
            plain = tokens[start][1] in ("(?:", "(") or tokens[start][1].startswith("(?P<")
            once = place + 1 == len(tokens) or tokens[place + 1][0] != "times"
            if depth == 0 and plain and once and length > longest:
                found, longest = (start, place), length
    return found
