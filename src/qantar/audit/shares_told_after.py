"""A percentage whose count the next sentence tells: 78.3 % of 622 people agreed. In absolute terms that is 487."""

from __future__ import annotations

import re

from qantar.audit.counts_of_shares import Share, counts_beside, is_exact
from qantar.audit.passages import Sentence
from qantar.audit.survey_words import news_in, stems_of

#: What the next sentence says of a percentage that it puts in numbers of people.
_STANDS_FOR_IT = re.compile(
    r"^\W*(?:(?:in|expressed in) (?:absolute|plain|real|round) (?:terms|numbers|figures)|in (?:numbers|heads|persons)"
    r"|(?:that|this|it|which|these) (?:is|was|are|were|makes?|made|means?|meant|amount\w*|comes?|came|correspond\w*"
    r"|equals?|represents?|stands? for|translates?)|behind (?:this|that|the) (?:figure|percentage|share|number)"
    r"|(?:the|this) (?:percentage|share|figure|proportion) (?:stands? for|is|represents?|corresponds?|means?|hides?)"
    r"|за (?:этим|этой|этими|данным)\s(?:процент|дол|цифр|показател|числ)\w+|в абсолютн\w+|в (?:числах|людях|переводе)"
    r"|(?:это|что|этот процент|эта доля|такая доля|эта цифра|речь ид[её]т)\s[^.;]{0,30}|иначе говоря|иными словами"
    r"|(?:бұл|ол|осы|осының|мұның|бұның)(?!\w)|абсолют\w*|сан(?:мен|дармен) (?:алғанда|айтқанда))",
    re.IGNORECASE,
)

_SUCH = re.compile(
    r"\b(?:such|th(?:is|ese) (?:answer|view|opinion|reply|people|persons)\w*|said so|так(?:их|ой|ие|овых)"
    r"|мұндай\w*|ондай\w*|осындай\w*|сондай\w*)(?!\w)",
    re.IGNORECASE,
)


def told_after(sentence: Sentence) -> Share | None:
    """A poll of 622 people found 78.3 % agreeing. In absolute terms that is 487 people."""
    percents = [figure for figure in sentence.figures if figure.is_percent]
    counts = counts_beside(sentence)
    if len(percents) != 1 or len(counts) != 1 or not is_exact(percents[0]):
        return None
    after = sentence.passage.sentence_at(min(sentence.end + 1, len(sentence.passage.text) - 1))
    told = counts_beside(after) if after.start >= sentence.end and len(after.text) < 130 else []
    if (
        len(told) != 1
        or len(after.figures) != 1
        or not (_STANDS_FOR_IT.search(after.text) or _is_such(sentence, after))
    ):
        return None
    part, whole = told[0].whole or 0, counts[0].whole or 0
    if part > whole or not whole:
        return None
    return Share(sentence.passage, percents[0], part, whole, percents[0].start, told[0].end, False)


def _is_such(sentence: Sentence, after: Sentence) -> bool:
    """Whether the next sentence counts just those of whom the percentage told: We counted 157 such answers."""
    return _SUCH.search(after.text) is not None and not news_in(after.text, stems_of(sentence.text))
