r"""Patterns without the branches of a script of which a text has no letter.

A pattern says a thing in Latin and in Cyrillic letters, and most sentences have letters of one script alone: there the
other half can find nothing. Without it a pattern is made ready and tried in half the time, and finds the same. Groups
keep their names and numbers.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from qantar.audit.pattern_tokens import Token, tokens_of


class Script(Enum):
    """Which letters a text has, as far as patterns tell them apart."""

    LATIN = "no Cyrillic letter"
    CYRILLIC = "Cyrillic letters and no Latin one"
    BOTH = "letters of both"


_CYRILLIC = re.compile("[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]")
_LATIN = re.compile("[A-Za-zİıſ\u212a]")  # with those that a pattern without regard to capitals takes for i, s and k
_LACKING = {
    Script.LATIN: (re.compile("[\u0400-\u052f]"), re.compile("\\[(?:[\u0400-\u052f](?:-[\u0400-\u052f])?)+\\]")),
    Script.CYRILLIC: (re.compile("[A-Za-z]"), re.compile(r"\[(?:[A-Za-z](?:-[A-Za-z])?)+\]")),
}


@lru_cache(maxsize=131072)  # every pattern asks it of each sentence
def script_of(text: str) -> Script:
    """The letters of a text.

    >>> script_of("12 towns").name, script_of("12 городов").name, script_of("12 городов (towns)").name
    ('LATIN', 'CYRILLIC', 'BOTH')
    """
    if text.isascii() or not _CYRILLIC.search(text):
        return Script.LATIN
    return Script.BOTH if _LATIN.search(text) else Script.CYRILLIC


def for_script(pattern: str, script: Script) -> str | None:
    r"""A pattern without the branches that need a letter which texts of a script do not have; None where none is left.

    >>> for_script(r"\b(?:most of|большинство|(?P<few>few|мало))(?!\s(?:все|all))", Script.LATIN)
    '\\b(?:most of|(?P<few>few))(?!\\s(?:all))'
    >>> for_script(r"towns?|город(?:а|ов)?(?P<name>\w+)", Script.LATIN)
    'towns?|(?!)(?P<name>)'
    """
    tokens = tokens_of(pattern)
    if script is Script.BOTH or any(kind == "other" and text == "(" for kind, text, _ in tokens):
        return pattern
    part = _Reader(tokens, *_LACKING[script]).alternatives()
    return part.text


class _Part(NamedTuple):
    """A part of a pattern."""

    text: str | None  # None: nothing that is looked at matches it
    groups: str  # its groups, empty


class _Reader:
    """Reads a pattern from left to right, and leaves out what needs letters that are lacking."""

    def __init__(self, tokens: list[Token], letter: re.Pattern[str], letters: re.Pattern[str]) -> None:
        self._tokens = tokens
        self._place = 0
        self._letter = letter
        self._letters = letters

    def alternatives(self) -> _Part:
        """The branches up to the closing bracket."""
        kept, groups, possible = list[str](), "", False
        while True:
            branch = self._branch()
            groups += branch.groups
            possible = possible or branch.text is not None
            if branch.text is not None:
                kept.append(branch.text)
            elif branch.groups:
                kept.append(f"(?!){branch.groups}")
            self._place += 1
            if self._place > len(self._tokens) or self._tokens[self._place - 1][0] == "close":
                return _Part("|".join(kept) if possible else None, groups)

    def _branch(self) -> _Part:
        text, groups, possible = list[str](), "", True
        while self._place < len(self._tokens) and self._tokens[self._place][0] not in ("close", "bar"):
            part = self._one()
            groups += part.groups
            times, may_lack = self._times()
            if part.text is not None:
                text.append(part.text + times)
            elif not may_lack:
                possible = False
            elif part.groups:
                text.append(f"(?:(?!){part.groups})?")
        return _Part("".join(text) if possible else None, groups)

    def _one(self) -> _Part:
        kind, text, _ = self._tokens[self._place]
        self._place += 1
        if kind in ("open", "look"):
            inside = self.alternatives()
            keeps = text == "(" or text.startswith("(?P")
            groups = f"{text}{inside.groups})" if keeps else inside.groups
            if inside.text is not None:
                return _Part(f"{text}{inside.text})", groups)
            if text not in ("(?!", "(?<!"):
                return _Part(None, groups)
            # That something does not stand here which can stand nowhere always holds.
            return _Part(f"(?:(?!){groups})?" if groups else "", groups)
        lacking = (kind == "literal" and self._letter.search(text)) or (kind == "set" and self._letters.fullmatch(text))
        return _Part(None if lacking else text, "")

    def _times(self) -> tuple[str, bool]:
        """How often what stands before may stand, and whether it may be left out."""
        if self._place >= len(self._tokens) or self._tokens[self._place][0] != "times":
            return "", False
        _, text, least = self._tokens[self._place]
        self._place += 1
        return text, text[0] in "*?" or (text[0] == "{" and int(least or 0) == 0)
