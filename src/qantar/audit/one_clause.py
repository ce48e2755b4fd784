"""Whether a percentage, its count and its base stand in one clause and can belong to nothing else.

"77 of the 124 respondents (61.2 %) agreed" leaves nothing to judge. "17 of 31 seats, with 28 % of the votes" does, and
so does "Of the 124 asked, 77 agreed, 46 did not; among the women 61.2 % agreed".
"""

from __future__ import annotations

import re

from qantar.audit.equating import SEATS
from qantar.audit.passages import Figure, Passage, Sentence

REACH = 130  # characters between the first and the last of the three
_OTHERWISE = re.compile(
    r"\b(?:votes?|vot(?:ed|ing)|turnout|ahead|behind|than|compared|against|versus|target|goal|planned|change\w*"
    r"|up from|down from|growth|grew|rose|fell|increase\w*|decrease\w*|wrote|writes|printed|reported that|claims?"
    r"|average|weighted"
    r"|голос\w*|явк\w+|опере\w+|чем|против|план\w*|рост\w*|выр[оа]с\w*|сни[зж]\w+|упал\w*|писал\w*|пишет"
    r"|в среднем|взвешен\w+"
    r"|дауыс\w*|қарағанда|жоспар\w*|өс(?:ті|ім|кен)\w*|артты|азай\w*|кемі\w*|жазды|орта есеппен)(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_SAID_ABOUT_IT = re.compile(
    r"\b(?:misprints?|correct\w*|mistake\w*|errors?|wrong\w*|typo|опечат\w+|ошиб\w+|исправ\w+|неверн\w+|қате\w*"
    r"|түзет\w*)(?!\w)",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(r"^(?:-[^\W\d_]{1,5})?\s+(?:of|among|in|for|из|от|среди|у|в)\s", re.IGNORECASE)
_OF_THESE = re.compile(
    r"^\s+(?:of|among|из|от|среди)\s+(?:all|the|those|these|them|our|its|total|всех|общего|числа|них|тех|опрошенн\w+"
    r"|участник\w+|респондент\w+|\d)",
    re.IGNORECASE,
)
#: Among the men, 62.1 % did: another base may be meant than the one beside it.
_AMONG_OTHERS = re.compile(
    r"[,;]\s+(?:(?:and|but|while|а|и|но|ал)\s+)?(?:among|for|with|среди|у|для)\s[^\d(]{2,40}$", re.IGNORECASE
)


def is_one_clause(passage: Passage, percent: Figure, part: int, whole: int) -> bool:
    """Whether the three stand in one clause, with nothing else counted there and no word that tells of another base."""
    sentence = passage.sentence_at(percent.start)
    if _YEAR.fullmatch(str(whole)):
        return False
    others = [one for one in sentence.figures if one.start != percent.start]
    near = [one for one in others if _span(percent, one) <= REACH]
    parts = [one for one in near if one.whole == part]
    wholes = [one for one in near if one.whole == whole]
    if not parts or not wholes:
        return False
    chosen = min(
        ((one, other) for one in parts for other in wholes if one is not other or part == whole),
        key=lambda two: _span(percent, *two),
        default=None,
    )
    if chosen is None or _span(percent, *chosen) > REACH:
        return False
    start = min(one.start for one in (percent, *chosen))
    end = max(one.end for one in (percent, *chosen))
    text = passage.text
    inside = [one for one in others if one not in chosen and start <= one.start < end]
    around = text[max(sentence.start, start - 60) : min(sentence.end, end + 60)]
    behind = text[percent.end : min(sentence.end, percent.end + 40)]
    return not (
        inside
        or ";" in text[start:end]
        or SEATS.search(around)
        or _OTHERWISE.search(around)
        or (_OF_OTHERS.match(behind) and not _OF_THESE.match(behind))
        or _AMONG_OTHERS.search(text[max(sentence.start, percent.start - 60) : percent.start])
        or _is_doubted(sentence)
    )


def _span(*figures: Figure) -> int:
    return max(one.end for one in figures) - min(one.start for one in figures)


def _is_doubted(sentence: Sentence) -> bool:
    """Whether the sentence or what follows says that a figure is an error."""
    text = sentence.passage.text
    return _SAID_ABOUT_IT.search(text[sentence.start : min(len(text), sentence.end + 160)]) is not None
