"""Whether a note says of what the percentages of a sentence are: the base that stands there need not be theirs."""

from __future__ import annotations

import re

from qantar.audit.called_notes import notes_of
from qantar.audit.draft import Draft
from qantar.audit.no_shares import is_no_share
from qantar.audit.passages import Passage

_SAYS_OF_WHAT = re.compile(
    r"\b(?:per ?cents?|percent\w*|shares? (?:is|are)|valid|blank|weighted|excluding|without the|who answered|of those"
    r"|процент\w*|доли|доля|действительн\w+|пуст(?:ые|ых)|взвешен\w+|без учёта|ответивш\w+|пайыз\w*|үлес\w*"
    r"|жарамды|бос"
    r"|салмақта\w+|жауап берген\w*)(?!\w)",
    re.IGNORECASE,
)
_UNREAD = re.compile(r"[®©™°*†‡§¥]")  # what a scanner makes of a small raised figure
BEHIND = 4  # so far behind the full stop
# A note that gives count and whole itself - "77 of the 124 who answered" - can be held against the share.
_GIVES_BOTH = re.compile(
    r"\d\s(?:[^\W\d_]+\s)?(?:of|out of|из)\s(?:the\s|these\s|all\s|a total of\s)?\d"
    r"|\d(?:-?\s?[^\W\d_]*)?(?:ның|нің|дың|дің|тың|тің)\s(?:ішінде\s)?\d",
    re.IGNORECASE,
)


def is_explained(draft: Draft, passage: Passage, at: int) -> bool:
    """Whether the sentence at a place calls a note that speaks of percentages, or of whom they are of.

    A percentage that is no share of a number at all needs no count either.
    """
    figure = next((one for one in passage.figures if one.start == at), None)
    if figure is not None and is_no_share(passage.text, figure.start, figure.end):
        return True
    sentence = next((one for one in passage.sentences if one.start <= at < one.end), None)
    return sentence is not None and any(
        _SAYS_OF_WHAT.search(note.text) and not _GIVES_BOTH.search(note.text) for note in notes_of(draft, sentence)
    )


def calls_unread(passage: Passage, at: int) -> bool:
    """Whether behind a place a note is called whose number cannot be read, as in a scan: what it says is not known."""
    return _UNREAD.search(passage.text, at, passage.sentence_at(at).end + BEHIND) is not None
