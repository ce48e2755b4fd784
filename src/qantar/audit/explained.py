"""Whether a sentence or its note says of what percentages are: the base that stands there need not be theirs."""

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
# What a sample was weighted to is no share of the people in it.
_WEIGHTED = re.compile(r"\b(?:(?:re-?)?weight(?:ed|ing|s)|(?:пере)?взвеш\w+|с весами|салмақта\w+)", re.IGNORECASE)
_OF_WHO_ANSWERED = re.compile(
    r"\b(?:of (?:all |the )?(?:those|people) who (?:answered|replied|responded|did)|of the valid|от ответивших"
    r"|(?:от числа|среди|из|из числа) ответивших|жауап бергендердің)(?!\w)",
    re.IGNORECASE,
)
_DID_NOT_ANSWER = re.compile(
    r"\b(?:declin\w+|refus\w+|(?:did|do|could) not (?:answer|reply|say)|no answer|without an answer|отказал\w+"
    r"|не (?:ответил\w*|дали ответа|пожелал\w*)|уклонил\w+|без ответа|бас тарт\w+|жауап бер(?:ген жоқ|ме\w+)"
    r"|жауапсыз)(?!\w)",
    re.IGNORECASE,
)
_BEFORE = 300  # characters before a share in which it is told that some did not answer
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

    So does a sentence that weights them, or gives them for those who answered where it is told that some did not. A
    percentage that is no share of a number at all needs no count either.
    """
    figure = next((one for one in passage.figures if one.start == at), None)
    if figure is not None and is_no_share(passage.text, figure.start, figure.end):
        return True
    sentence = next((one for one in passage.sentences if one.start <= at < one.end), None)
    if sentence is None:
        return False
    told = passage.text[sentence.start : sentence.end]
    before = passage.text[max(0, at - _BEFORE) : at]
    if _WEIGHTED.search(told) or (_OF_WHO_ANSWERED.search(told) and _DID_NOT_ANSWER.search(before)):
        return True
    return any(
        _SAYS_OF_WHAT.search(note.text) and not _GIVES_BOTH.search(note.text) for note in notes_of(draft, sentence)
    )


def calls_unread(passage: Passage, at: int) -> bool:
    """Whether behind a place a note is called whose number cannot be read, as in a scan: what it says is not known."""
    return _UNREAD.search(passage.text, at, passage.sentence_at(at).end + BEHIND) is not None
