"""Sentences that are read with the one beside them: a question with its answer, "That year ..." with the one before."""

from __future__ import annotations

import re

from qantar.audit.passages import Sentence

MOST_WORDS = 18  # of an answer to a question
LONGEST = 16  # words of a sentence from which the next takes its year or place
#: In 2009, with 320; 2008 жылы: 160.
_A_YEAR = re.compile(
    r"\W*(?:(?:in|it was(?: in)?|в|это был)\s+)?(?:1[89]|20)\d\d(?:\s+(?:год\w*|жыл\w*))?\s*(?:[:,(—–.-]|$)",
    re.IGNORECASE,
)
_YEAR_AND_MORE = re.compile(r"\b(?:1[89]|20)\d\d\s+(?!год|жыл)[^\W\d_]", re.IGNORECASE)  # in 2012 nobody knew
_IS_A_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_POINTS_BACK = re.compile(
    r"\b(?:that (?:year|town|city|place|season|figure)|this (?:year|town|city|place)|there|then|it|в (?:этот"
    r"|тот) год|в т[оё]м (?:же )?году"
    r"|тогда|там|он|она|здесь|тут|этот (?:год|город)|это|сол|осы|онда|сонда|мұнда|ол|оның|одан|бұл)(?!\w)",
    re.IGNORECASE,
)


def with_its_answer(sentence: Sentence) -> Sentence:
    """Which town saw the most marches? The answer is Mirton: a question, and the few words that answer it."""
    if not sentence.text.rstrip().endswith("?"):
        return sentence
    following = next((one for one in sentence.passage.sentences if one.start >= sentence.end), None)
    if following is None or len(following.text.split()) > MOST_WORDS or _YEAR_AND_MORE.search(following.text):
        return sentence
    if following.figures and not _A_YEAR.match(following.text):
        return sentence
    return Sentence(sentence.passage, sentence.start, following.end)


def with_the_one_before(sentence: Sentence) -> Sentence | None:
    """A sentence that points back, with the short one of which it takes a year or a place: For Ansel, 2010 stands out.

    Nothing where it does not point back, or what is before it tells of counts of its own.
    """
    if not _POINTS_BACK.search(sentence.text):
        return None
    before = next((one for one in reversed(sentence.passage.sentences) if one.end <= sentence.start), None)
    if before is None or len(before.text.split()) > LONGEST or before.text.rstrip().endswith("?"):
        return None
    if any(not _IS_A_YEAR.fullmatch(one.text) for one in before.figures):
        return None
    return Sentence(sentence.passage, before.start, sentence.end)
