"""Numbers that look like the parts of a total and need not make it: one case is in several, or a number is a base."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qantar.audit.passages import Figure, Sentence

# "Many complaints make several allegations"; "somebody may be counted under more than one heading".
_IN_SEVERAL = re.compile(
    r"\b(?:(?:may|can|could|might) (?:be|have been|appear|figure|stand|fall|belong)\b[^.;]{0,40}"
    r"\b(?:twice|more than (?:once|one)|several|both|two or more)"
    r"|(?:many|some|most|a number|often|frequently)\b[^.;]{0,40}\b(?:several|more than one|two or more|multiple)"
    r"|(?:categories|groups|headings|reasons|parts) (?:are not exclusive|overlap)|not mutually exclusive"
    r"|мо(?:жет|гут|г|гли)(?: быть)? [^.;]{0,50}(?:нескольк\w+|дважды|более чем|одновременно|сразу)"
    r"|(?:во многих|в некоторых|многие|некоторые|часть)\b[^.;]{0,40}\b(?:нескольк\w+|более чем|сразу)"
    r"|пересека(?:ют|ли|ющ)\w*|не исключают друг друга"
    r"|бірнеше [^.;]{0,40}(?:мүмкін|қатар|кіре\w+|бар|атал\w+|айтыл\w+|көрсет\w+)|бірден (?:артық|көп)"
    r"|қатар кір\w+)(?!\w)",
    re.IGNORECASE,
)
# 413 of them (69.4 % of the 595 who answered); 413-і (жауап берген 595 адамның 69,4 %-ы).
_SHARE_OF = re.compile(r"(?:%|per ?cent|процент\w*|пайыз\w*)\s(?:of|от|из)\s(?:\w+\s){0,3}$", re.IGNORECASE)
_OF_WHICH_A_SHARE = re.compile(r"\s[^\W\d_]*(?:ның|нің|дың|дің|тың|тің)\s\d+(?:[.,]\d+)?\s?(?:%|пайыз)", re.IGNORECASE)
_NEAR = 40  # characters before a base in which the percentage of it stands


_OVERLAP = re.compile(
    r"\b(?:(?:by|in|to) both|either number|both (?:of them|numbers|counts|groups)|counted (?:twice|in both)"
    r"|jointly|were both|совместно"
    r"|учтены дважды|в обоих|в обе"
    r"|обоими|екеуі бірге|екі санға|екеуіне де|екі топқа)(?!\w)",
    re.IGNORECASE,
)
#: No case is counted twice.
_NONE = re.compile(r"\b(?:no|none|not|never|nobody|ни одн\w+|никто|не|ешбір|ешкім|бірде)\b[^.;]{0,30}$", re.IGNORECASE)


def says_they_overlap(text: str) -> bool:
    """Whether a text says that some cases are in two of its numbers.

    >>> says_they_overlap("12 were counted twice"), says_they_overlap("no case is counted twice")
    (True, False)
    """
    found = _OVERLAP.search(text)
    return found is not None and _NONE.search(text[: found.start()]) is None


def may_be_in_several(sentence: Sentence) -> bool:
    """Whether a sentence, or the one behind it, says that one case may be in several of its numbers."""
    sentences = sentence.passage.sentences
    at = next((place for place, one in enumerate(sentences) if one.start == sentence.start), len(sentences))
    return any(_IN_SEVERAL.search(one.text) for one in sentences[at : at + 2])


def without_bases(sentence: Sentence, counts: Sequence[Figure]) -> list[Figure]:
    """The counts of a sentence but for those of which a percentage is told beside them."""
    text = sentence.passage.text
    return [
        one
        for one in counts
        if not _SHARE_OF.search(text[max(sentence.start, one.start - _NEAR) : one.start])
        and not _OF_WHICH_A_SHARE.match(text, one.end)
    ]
