"""The parts of which a regular expression is written, as far as the audit's patterns have them."""

from __future__ import annotations

import re

#: Its kind, its text, and for `{2,5}` the least number.
Token = tuple[str, str, str | None]

_TOKEN = re.compile(
    r"(?P<literal>[^\\\[\]().|*+?{}^$]+(?![*+?{])|[^\\\[\]().|*+?{}^$])"
    r"|(?P<escape>\\.)"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<look>\(\?<?[=!])"
    r"|(?P<open>\(\?P<\w+>|\(\?[a-zA-Z-]*:|\((?!\?))"
    r"|(?P<close>\))|(?P<bar>\|)|(?P<times>[*+?]|\{(?P<least>\d*)[\d,]*\})\??"
    r"|(?P<other>.)",
    re.DOTALL,
)


def tokens_of(pattern: str) -> list[Token]:
    r"""A pattern, cut; a bracket that is "other" opens something that is not known here.

    >>> [text for _, text, _ in tokens_of(r"\b(?:towns?|12{2,})")]
    ['\\b', '(?:', 'town', 's', '?', '|', '1', '2', '{2,}', ')']
    """
    return [(str(match.lastgroup), match.group(), match["least"]) for match in _TOKEN.finditer(pattern)]
