"""Which words a pattern of phrases cannot do without: each match of `the most|ең кө[пб]` has "most" or "ең" in it.

Words are told by how they begin: by their first four letters, or by three where a pattern leaves the fourth open.
Figures end a word as spaces do: the "th" of "5th" is one.
Of a branch the word is taken that is rarest in any text; what is not understood counts as a word that may be any.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from qantar.audit.pattern_tokens import Token, tokens_of
from qantar.audit.words import EMPTY

KEY = 4
SHORT_KEY = 3
_LETTERS = re.compile(r"\[([^\W_]{1,8})\]")
_NO_LETTER = re.compile(r"\[(?!\^)-?[^\w\\-]*(?:\\s[^\w\\-]*)?-?\]")
_WORD = re.compile(r"[^\W\d_]+|\d")
_RUN = re.compile(r"[^\W\d_]+|[\W\d_]")
_ODD = str.maketrans("İıſ", "iis")  # that a pattern without regard to capitals takes for i and s

DIGIT = "0"  # for any: of figures only that there are some is known
MOST = 40  # beginnings of a word that are followed up

Needed = frozenset[str]
Words = frozenset[str] | None  # as far as the beginning of a word is known; an empty one has not begun


@lru_cache(maxsize=131072)  # every rule asks it of each sentence
def keys_of(text: str) -> tuple[str, ...]:
    """How the words of a text begin.

    >>> sorted(keys_of("The highest"))
    ['hig', 'high', 'the']
    """
    return tuple({key for word in set(_WORD.findall(small(text))) for key in _keys(word)})


def small(text: str) -> str:
    """A text in small letters, as long as it was."""
    return (text if text.isascii() else text.translate(_ODD)).lower()


@lru_cache(maxsize=20000)
def _keys(word: str) -> tuple[str, ...]:
    if word.isdigit():
        return (DIGIT,)
    return (word[:KEY], word[:SHORT_KEY]) if len(word) > SHORT_KEY else (word,)


def needed_by(pattern: str | Sequence[Token]) -> Needed | None:
    r"""Of these beginnings of words each match of a pattern has one; None where nobody can tell.

    The pattern may be cut already.

    >>> sorted(needed_by(r"\b(?:the most|(?:a|new) record)(?!\w)"))
    ['most', 'reco']
    >>> needed_by(r"\b(?:most|\w+ly)") is None, needed_by(r"most") is None  # inside a longer word too
    (True, True)
    """
    return _Reader(tokens_of(pattern) if isinstance(pattern, str) else pattern).needed()


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._place = 0
        self._closes: dict[int, int] = {}
        opened: list[int] = []
        for place, (kind, _, _) in enumerate(self._tokens):
            if kind in ("open", "look"):
                opened.append(place)
            elif kind == "close" and opened:
                self._closes[opened.pop()] = place

    def needed(self) -> Needed | None:
        """What the whole pattern needs; None if it has signs that are not known here."""
        found, _ = self._alternatives(None, ends_word=False)
        strange = any(kind == "other" and text == "(" for kind, text, _ in self._tokens)
        return None if strange or self._place < len(self._tokens) else found

    def _alternatives(self, words: Words, ends_word: bool) -> tuple[Needed | None, Words]:
        """What one of the branches up to the closing bracket needs, and how the word may begin that goes on behind."""
        branches: list[_Branch] = []
        while True:
            branch = _Branch(words)
            self._read(branch, ends_word)
            branch.close(ends_word)
            branches.append(branch)
            self._place += 1
            if self._place > len(self._tokens) or self._tokens[self._place - 1][0] == "close":
                break
        self._place = min(self._place, len(self._tokens))
        needed = [branch.best for branch in branches if branch.best is not None]
        going_on = [branch.words for branch in branches if branch.words is not None]
        return (
            frozenset[str]().union(*needed) if len(needed) == len(branches) else None,
            frozenset[str]().union(*going_on) if len(going_on) == len(branches) else None,
        )

    def _read(self, branch: _Branch, ends_word: bool) -> None:
        while self._place < len(self._tokens):
            kind, text, _ = self._tokens[self._place]
            if kind in ("close", "bar"):
                return
            self._place += 1
            if kind == "open":
                self._read_group(branch, ends_word)
            elif kind == "look":
                if self._is_edge(self._place - 1):
                    branch.end_word()
                self._place = self._closes.get(self._place - 1, len(self._tokens) - 1) + 1
            elif kind == "literal":
                branch.add((text,), *self._times())
            elif kind == "set" and (letters := _LETTERS.fullmatch(text)):
                branch.add(letters[1], *self._times())
            elif text == "\\b":
                branch.end_word()
            elif text == "\\d":
                branch.add("0", *self._times())
            elif (
                text in ("\\s", "\\W")
                or (kind == "escape" and not text[1].isalnum())
                or (kind == "set" and _NO_LETTER.fullmatch(text))
            ):
                branch.add((" ",), *self._times())
            elif text not in ("^", "$", "\\A", "\\Z"):
                self._times()
                branch.leave_word()

    def _read_group(self, branch: _Branch, ends_word: bool) -> None:
        behind = self._closes.get(self._place - 1, len(self._tokens)) + 1
        last = behind >= len(self._tokens) or self._tokens[behind][0] in ("bar", "close")
        inside, words = self._alternatives(branch.words, ends_word if last else self._is_edge(behind))
        may_lack, many = self._times()
        if not may_lack:
            branch.offer(inside)
        elif words is not None:
            words = None if branch.words is None else words | branch.words
        branch.words = words if words is not None and len(words) <= MOST and (not many or words == {""}) else None

    def _is_edge(self, place: int) -> bool:
        """Whether at a place of the pattern no word goes on."""
        kind, text, _ = self._tokens[place]
        if kind == "look":
            return text in ("(?!", "(?<!") and [one[1] for one in self._tokens[place + 1 : place + 3]] == ["\\w", ")"]
        if place + 1 < len(self._tokens) and self._tokens[place + 1][0] == "times":
            return text in ("\\s", "\\W", "\\d") and self._tokens[place + 1][1][0] == "+"
        return text in ("\\b", "\\s", "\\W", "\\d") or (kind == "literal" and not text[0].isalpha())

    def _times(self) -> tuple[bool, bool]:
        """Whether what stands before may be left out, and whether it may stand several times."""
        if self._place >= len(self._tokens) or self._tokens[self._place][0] != "times":
            return False, False
        _, text, least = self._tokens[self._place]
        self._place += 1
        return text[0] in "*?" or (text[0] == "{" and int(least or 0) == 0), text[0] != "?"


class _Branch:
    """One branch of a pattern: how the word may begin that is being read, None where nobody can tell, and the best."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.best: Needed | None = None

    def add(self, texts: Iterable[str], may_lack: bool, many: bool) -> None:
        """Go on with one of these texts."""
        before, after = self.words, list[Words]()
        for text in texts:
            self.words = before
            for run in _RUN.findall(text.lower()):
                if not run.isalpha():
                    self.end_word(may_lack)
                    if run.isdigit() and not may_lack:
                        self.offer(frozenset((DIGIT,)))
                elif self.words is not None:
                    self.words = frozenset([(word + run)[:KEY] for word in self.words])
            after.append(self.words)
        known = [words for words in (*after, *([before] if may_lack else [])) if words is not None]
        whole = len(known) == len(after) + may_lack
        self.words = frozenset[str]().union(*known) if whole else None
        if (many and self.words is not None and self.words != {""}) or (
            self.words is not None and len(self.words) > MOST
        ):
            self.leave_word()

    def end_word(self, may_lack: bool = False) -> None:
        """The word ends here, and another may begin."""
        if self.words is not None and not may_lack and "" not in self.words:
            self.offer(self.words)
        self.words = frozenset(("",))

    def leave_word(self) -> None:
        """The word may go on in ways that are not known."""
        if self.words is not None and all(len(word) >= SHORT_KEY for word in self.words):
            self.offer(self.words)
        self.words = None

    def close(self, ends_word: bool) -> None:
        """The branch ends, and what stands behind it may go on with its word."""
        words = self.words
        if ends_word:
            self.end_word()
        else:
            self.leave_word()
        self.words = words

    def offer(self, needed: Needed | None) -> None:
        """Take these words where they are rarer than those known so far."""
        if needed is not None and (self.best is None or _rank(needed) < _rank(self.best)):
            self.best = needed


def _rank(needed: Iterable[str]) -> int:
    """How often one of the words is met, as far as its length tells."""
    return sum((100 if key in EMPTY or key == DIGIT else 1) * (1 if len(key) == KEY else 5) for key in needed)
