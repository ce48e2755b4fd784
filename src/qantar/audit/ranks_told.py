"""Ranks as a sentence tells them: "ranks fourth", "the fourth place goes to", "на месте № 4", "төртінші орында"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from qantar.audit.phrases import Phrases

_ENGLISH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_RUSSIAN = ("перв", "втор", "трет", "четв[её]рт", "пят", "шест", "седьм", "восьм", "девят", "десят")
_KAZAKH = (
    "бірінші",
    "екінші",
    "үшінші",
    "төртінші",
    "бесінші",
    "алтыншы",
    "жетінші",
    "сегізінші",
    "тоғызыншы",
    "оныншы",
)
_CARDINAL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ONE_TO_TEN = "|".join(_CARDINAL)
_EN, _RU, _KK = "|".join(_ENGLISH), "|".join(_RUSSIAN), "|".join(_KAZAKH)
_NTH = rf"(?:(?P<en>{_EN})|(?P<nth>\d{{1,3}})(?:st|nd|rd|th))"
_PLACE = r"(?:place|position|rank|spot|line|slot)"
_RANK = Phrases(
    rf"\b(?:(?:ranks?|ranked|ranking|comes?|came|coming|stands?|stood|places?|placed|finish\w*|sits?|lies?"
    rf"|(?:puts?|places?)\s+(?:[^\W\d_][\w’'-]*\s?){{1,3}}|holds|occup(?:ies|ied)|takes|took)\s+"
    rf"(?:only\s+|in\s+|at\s+|as\s+)?(?:the\s+)?{_NTH}\b(?!\s+(?:most|largest|highest|time|of(?!\s+(?:the\s+"
    rf"|these\s+|all\s+)?(?:\d|two|three|four|five|six|seven|eight"
    rf"|nine|ten|them|towns|cities))))"
    rf"|(?:is|was|are|were|been)\s+(?:only\s+|in\s+)?(?:the\s+)?(?:(?P<is>{_EN})|(?P<is_nth>\d{{1,3}})(?:st|nd|rd"
    rf"|th))\b"
    rf"(?=\s+(?:in|by|on|among|with|for|when|place|position|from|of\s+(?:the\s+)?(?:\w+|\d+)\s+(?:towns|cities|places"
    rf"|regions"
    rf"|countries|districts|villages))|[.,;]|$)"
    rf"|(?P<place>{_EN})\s+{_PLACE}\b|(?P<place_nth>\d{{1,3}})(?:st|nd|rd|th)\s+{_PLACE}\b"
    rf"|{_PLACE}\s+(?:number\s+|No\.?\s*|#\s*)?(?P<place_n>\d{{1,3}})\b"
    rf"|\brank\s+(?:of\s+[^.;,\d]{{1,40}}?\s+)?(?:is|was|equals|of)\s+(?P<rank_n>\d{{1,3}})\b"
    rf"|[Рр]анг\w*\s+[^.;\d]{{0,60}}?(?P<rank_ru>\d{{1,3}})\b|позици\w+\s+(?:№\s*)?(?P<pos_ru>\d{{1,3}})\b"
    rf"|\bреті\s*[–—-]\s*(?P<kk_reti>\d{{1,3}})\b|(?P<ru_list>\d{{1,3}})-?(?:й|я|е)\s+в\s+(?:списке|таблице)"
    rf"|\bNo\.\s*(?P<no_in>\d{{1,3}})\s+(?:in|on)\s+(?:the|this)\s+(?:table|list)"
    rf"|\b(?:is|was|are|being|comes in at|ranks|ranked)\s+(?:number|No\.?|#)\s*(?:(?P<number>\d{{1,3}})|"
    rf"(?P<cardinal>{_ONE_TO_TEN}))\b"
    rf"|(?P<th>{_EN})[- ](?:highest|largest|biggest|greatest|most numerous)\b"
    rf"|\bthe\s+(?P<the>{_EN})\s+(?:town|city|place|region|country|district|village|one)\s+(?:is|was)\b"
    r"|(?P<runner>second only to|runner-up)"
    rf"|(?P<ru>{_RU})(?:ое|ом|ье|ьем|ого|ьего|ым|ьим)\s+(?:по\s+\w+\s+)?мест[оаеу]м?"
    rf"|(?P<rn>\d{{1,3}})(?:-?(?:е|м|ое|ом|го|му))?\s+мест[оае]м?|мест[оае]м?\s+(?:№|номер)\s*(?P<rno>\d{{1,3}})"
    rf"|(?:был\w*|стал\w*|ид[её]т|оказ\w+|стоит|стоял\w*)\s+(?P<rw>{_RU})(?:ым|ой|ый|ая|ое|ьим|ий|ья|ье"
    rf"|ьей)\b(?!\s+(?:раз|год))"
    r"|(?P<rpos>\d{1,3})-?(?:й|ю)\s+позици\w+|\b(?P<rby>\d{1,3})-?(?:м|й)\s+по\s+(?:числ|количеств)\w+"
    rf"|(?P<rth>{_RU})(?:ый|ая|ое|ой|ым|ий|ья|ье|ьей|ьим)\s+по\s+(?:величин|числ|количеств|размер)\w+"
    rf"|(?:(?P<kk>{_KK})|(?P<kn>\d{{1,3}})\s?-?\s?(?:ші|шы)?)\s?орын\w*"
    rf"|орын\w*\s?[–—-]\s?(?P<kn_behind>\d{{1,3}})(?!\d)"
    rf"|(?P<kw>{_KK})\s+(?:болды|болады|болған|болып|тұр|тұрды|келді|келеді|шықты)(?!\w)"
    rf"|(?P<kdash>{_KK})(?=\s*(?:[.,;]|$)))"
)
_FROM_BELOW = Phrases(
    r"\b(?:from (?:the )?(?:below|bottom|lowest|least|smallest|fewest)|in ascending|fewest to|least to|lowest to"
    r"|counted from the (?:lowest|smallest|bottom)|с конца|снизу|по возрастани\w+|начиная с (?:наименьш|меньш"
    r"|миним)\w+"
    r"|считая (?:от|с) (?:меньш|наименьш|миним)\w+"
    r"|соңынан|төменнен|азынан|ең аз\w*(?:нан)? бастап|өсуі бойынша)|\b(?:lowest|fewest|least|smallest|наименьш\w*"
    r"|ең аз)\b"
)
_FROM_ABOVE = Phrases(
    r"\b(?:from (?:the )?(?:most|highest|largest|top|biggest)|most to|highest to|largest to|descending|по убывани\w+"
    r"|считая (?:от|с) (?:больш|наибольш|максим)\w+|начиная с (?:больш|наибольш)\w+|сверху|көбінен|кемуі|жоғарысынан"
    r"|үлкенінен)"
)


class Told(NamedTuple):
    """A rank and where it is told; `below` if it is counted from the least up."""

    rank: int
    below: bool
    start: int
    end: int
    text: str


@lru_cache(maxsize=1024)  # several rules ask it of each sentence
def rank_told(text: str) -> Told | None:
    """The rank that a sentence tells.

    >>> rank_told("In terms of marches, the third place goes to Karsk.").rank, rank_told("Карск на месте № 4.").rank
    (3, 4)
    """
    match = _RANK.search(text)
    if match is None:
        return None
    below = _FROM_BELOW.search(text) is not None and _FROM_ABOVE.search(text) is None
    return Told(_number(match), below, match.start(), match.end(), match.group())


def _number(match: re.Match[str]) -> int:
    said = {name: value for name, value in match.groupdict().items() if value}
    for name, value in said.items():
        if value.isdigit():
            return int(value)
        if name == "runner":
            return 2
        if name == "cardinal":
            return _CARDINAL.index(value.lower()) + 1
        if name.startswith("r"):
            return next(n for n, word in enumerate(_RUSSIAN, 1) if re.fullmatch(word, value.lower()))
        if name.startswith("k"):
            return _KAZAKH.index(value.lower()) + 1
        return _ENGLISH.index(value.lower()) + 1
    return 0
