"""Patterns of phrases that are looked for only where a text has one of the words that they cannot do without.

Most sentences have none of the words that a rule looks for, and trying a hundred phrases at each of their letters is
most of what an audit would take. What is found is the same as without: only the search is spared.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cached_property

from qantar.audit.phrase_branches import Branches
from qantar.audit.phrase_scripts import Script, for_script, script_of
from qantar.audit.phrase_words import Needed, needed_by

SHORT = 40  # signs of a text that is tried at once
_NOTHING = "(?!)"


class Phrases:
    r"""A pattern, without regard to capitals; it is made ready when the first text has one of its words.

    >>> tops = Phrases(r"\b(?:the most|tops)\b")
    >>> tops.search("Mirton tops the list").start(), tops.search("Mirton has 12"), sorted(tops.needed)
    (7, None, ['most', 'tops'])
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._made: dict[Script, _Made] = {}

    @property
    def needed(self) -> Needed | None:
        """How the words begin of which each match has one; None where it may have none of them."""
        return needed_by(self.pattern)

    def may_be_in(self, text: str) -> bool:
        """Whether something may be found in a text."""
        return len(text) <= SHORT or self._for(text).may_be_in(text)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        made = self._for(text)
        return made.compiled.search(text) if len(text) <= SHORT or made.may_be_in(text) else None

    def match(self, text: str, place: int = 0) -> re.Match[str] | None:
        """The match that begins at a place."""
        return self._for(text).compiled.match(text, place)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match that is the whole text."""
        return self._for(text).compiled.fullmatch(text)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Every match, of the whole text or between two places."""
        made = self._for(text)
        return made.compiled.finditer(text, start, end) if len(text) <= SHORT or made.may_be_in(text) else iter(())

    def sub(self, new: str, text: str) -> str:
        """The text with something else for each match."""
        made = self._for(text)
        return made.compiled.sub(new, text) if len(text) <= SHORT or made.may_be_in(text) else text

    def _for(self, text: str) -> _Made:
        script = script_of(text)
        if (made := self._made.get(script)) is None:
            made = self._made[script] = _Made(for_script(self.pattern, script))
        return made


class _Made:
    """A pattern as it is tried on texts of one script."""

    def __init__(self, pattern: str | None) -> None:
        self._pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern made ready."""
        return re.compile(_NOTHING if self._pattern is None else self._pattern, re.IGNORECASE)

    @cached_property
    def _branches(self) -> Branches:
        return Branches(_NOTHING if self._pattern is None else self._pattern)

    def may_be_in(self, text: str) -> bool:
        """Whether something may be found in a text."""
        return self._pattern is not None and self._branches.may_be_in(text)
