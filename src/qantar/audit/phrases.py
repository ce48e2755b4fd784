"""Patterns of phrases that are looked for only where a text has one of the words that they cannot do without.

Most sentences have none of the words that a rule looks for, and trying a hundred phrases at each of their letters is
most of what an audit would take. What is found is the same as without: only the search is spared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from qantar.audit.phrase_words import Needed, keys_of, needed_by, small

SHORT = 40  # signs of a text that is tried at once
LONG = 2000  # signs of a pattern that is tried on small letters first, which takes half the time
_CAPITALS = re.compile(r"\\.|\(\?P<\w+>|\(\?[a-zA-Z-]+:|\(|(?P<signs>[^\\(]+)", re.DOTALL)


class Phrases:
    r"""A pattern, without regard to capitals; it is made ready when the first text has one of its words.

    >>> tops = Phrases(r"\b(?:the most|tops)\b")
    >>> tops.search("Mirton tops the list").start(), tops.search("Mirton has 12"), sorted(tops.needed)
    (7, None, ['most', 'tops'])
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    @cached_property
    def needed(self) -> Needed | None:
        """How the words begin of which each match has one; None where it may have none of them."""
        return needed_by(self.pattern)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern made ready."""
        return re.compile(self.pattern, re.IGNORECASE)

    @cached_property
    def _in_small_letters(self) -> re.Pattern[str] | None:
        if len(self.pattern) < LONG:
            return None
        return re.compile(_CAPITALS.sub(lambda found: (found["signs"] or "").lower() or found[0], self.pattern))

    def may_be_in(self, text: str) -> bool:
        """Whether something may be found in a text; for a long pattern, whether it is but for its capitals."""
        if len(text) <= SHORT:
            return True
        if self.needed is not None and self.needed.isdisjoint(keys_of(text)):
            return False
        return self._in_small_letters is None or self._in_small_letters.search(small(text)) is not None

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return self.compiled.search(text) if self.may_be_in(text) else None

    def match(self, text: str, place: int = 0) -> re.Match[str] | None:
        """The match that begins at a place."""
        return self.compiled.match(text, place)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match that is the whole text."""
        return self.compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match."""
        return self.compiled.finditer(text) if self.may_be_in(text) else iter(())

    def sub(self, new: str, text: str) -> str:
        """The text with something else for each match."""
        return self.compiled.sub(new, text) if self.may_be_in(text) else text
