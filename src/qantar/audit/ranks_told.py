"""Ranks as a sentence tells them: "ranks fourth", "the fourth place goes to", "на месте № 4", "төртінші орында".

A number is a rank by what stands beside it: a word of a place ("third position", "3-ю строчку", "орны – 3"), a verb of
standing ("came third"), or those among whom it is ("второй среди шести", "third in the list"). Where a question asks
for a place, its answer may be the number alone. "Only two towns had more" tells the third place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from qantar.audit.phrases import Phrases

_ENGLISH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_RUSSIAN = ("перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят")
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
_CARDINAL_RU = ("од(?:ин|на|но|ного|ной|ном)", "дв(?:а|е|ух)", "тр(?:и|ех)", "четыр(?:е|ех)", "пят[иь]")
_CARDINAL_KK = ("бір", "екі", "үш", "төрт", "бес")
_ENDING_RU = r"(?:ый|ий|ой|ая|ья|ое|ье|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью|ей|ьей)"

_TOKEN = re.compile(
    r"(?P<digits>(?<![\d.,])\d{1,3}(?!\d|[.,]\d|\s?%))"
    r"(?:\s?-?\s?(?P<nth>(?:st|nd|rd|th|ші|шы|й|я|е|го|му|м|ой|ая|ую|ю|ое|ом|ье|ья)(?!\w)))?"
    r"|№|No\.(?=\s?\d)|[^\W\d_]+|[.;?!,]"
)
_PLACE = re.compile(
    r"place|places|position|rank|ranking|ranked|spot|line|slot|rung|мест(?:о|а|е|у|ом)|строч\w+|строк\w+|позици\w+"
    r"|ранг\w*|рейтинг\w*"
    r"|номер\w*|нөмір\w*|ступен\w+|орын\w*|орны(?!на)\w*|жол(?:ға|да|ды)?|қатар\w*|саты\w*|реті\w*"
)
_STANDS = re.compile(
    r"ranks?|ranked|ranking|comes?|came|coming|stands?|stood|places?|placed|finish\w*|sits?|lies?|puts?|holds?"
    r"|occup(?:ies|ied)"
    r"|takes?|took|finds?|found|itself|is|was|are|were|been|being|as|gets?|got|appears?|figures|listed"
    r"|был\w*|стал\w*|ид[её]т|оказ\w+|стоит|стоял\w*|занима\w+|занял\w*|значится|числится|следует|вышел|вышла"
)
_STANDS_KK = re.compile(r"болды|болады|болған|болып|тұр|тұрды|тұрған|келді|келеді|шықты|шығады|алды|алады")
_AMONG = re.compile(r"in|by|on|among|with|for|from|after|behind|при|по|среди|из|в|на|после|за|бойынша|ішінде|арасында")
#: Behind an ordinal: it ranks by what is most.
_DEGREE = re.compile(r"highest|largest|biggest|greatest|lowest|smallest|fewest|ең")
_MEMBER = re.compile(r"town|city|region|country|district|village|one|город|регион|район|қала|өңір|аудан")
_OF_MANY = re.compile(r" (?:the |these |all )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|them|towns|cities)")
_ORDER = Phrases(
    rf"\b(?:(?:{'|'.join(_ENGLISH)})|(?:{'|'.join(_RUSSIAN)}|четвёрт){_ENDING_RU}|(?:{'|'.join(_KAZAKH)})\w*"
    r"|place|position|rank|ranking|spot|line|slot|number|no|мест\w+|строч\w+|строк\w+|позици\w+|ранг\w*|номер\w*|нөмір\w*"
    r"|орын\w*|орн\w+|реті\w*|among|среди|ішінде|арасында|списк\w+|таблиц\w+|by|по|only|runner-up|только|лишь|тек"
    r"|ғана)(?!\w)"
    r"|\d(?:st|nd|rd|th)\b|№"
)
_SECOND = re.compile(
    r"\bsecond only to\b|\brunner-up\b|\bуступа\w+ (?:только|лишь)\b|\bтек\b[^.;]{0,40}\bғана жол бер\w+", re.IGNORECASE
)
#: Only two towns had more; больше только в двух городах; тек екі қалада одан көп.
_FEW_ABOVE = re.compile(
    rf"\b(?:only|just) (?:(?P<en>{'|'.join(_CARDINAL)})|(?P<n>\d)) (?:of the |other )*(?:others|towns|cities|regions"
    rf"|places)\b"
    r"[^.;,]{0,40}?\b(?P<way>more|higher|ahead|above|fewer|lower|less|below)\b"
    rf"|\b(?:только|лишь) (?:у |в )?(?P<ru>{'|'.join(_CARDINAL_RU)}) (?:из \w+ )?(?:друг\w+ )?(?:город\w*|регион\w*"
    rf"|район\w*)"
    r"[^.;,]{0,40}?\b(?P<way_ru>больше|выше|впереди|меньше|ниже)\b"
    rf"|(?<!\w)(?:тек )?(?P<kk>{'|'.join(_CARDINAL_KK)}) қала(?:да|ның)? ?ғана[^.;]{{0,60}}?(?P<way_kk>көп|жоғары"
    rf"|алда|аз|төмен)(?!\w)",
    re.IGNORECASE,
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
    r"|считая (?:от|с) (?:сам\w+ )?(?:больш|наибольш|максим|высок)\w+|начиная с (?:больш|наибольш)\w+|сверху|көбінен"
    r"|кемуі"
    r"|жоғарысынан|үлкенінен|от (?:сам\w+ )?(?:больш|наибольш|наивысш|максим|высок|высш)\w+|көптен|көбірегінен"
    r"|жоғарыдан|үлкеннен)"
)
_LIST = re.compile(
    r"(?:in|on|by|в|по) (?:the |this |эт\w+ )?(?:list|table|ranking|numbers?|size|count"
    r"|спис\w+|таблиц\w+|рейтинг\w*|числ\w+|количеств\w+"
    r"|величин\w+|размер\w+)"
)
_ASKS = Phrases(
    r"\b(?:where does|which (?:place|position|rank|line)|what (?:place|position|rank)|how does|как\w+ (?:мест|позици"
    r"|стро)\w+|на как\w+ мест\w+"
    r"|где (?:стоит|находится)|нешінші|қай орын\w*|қанша\w*\s?орын\w*)(?!\w)[^?]{0,120}\?"
)
#: По числу шествий – третье; шеру саны бойынша – үшінші.
_BY = re.compile(r"(?:\bby\b|\bпо\s|бойынша)[^.;?]*$", re.IGNORECASE)
#: The number of Karsk in that order is 3; порядковый номер города Карск, если считать сверху, – 3.
_NUMBERED = re.compile(
    r"(?:\b(?:rank|place|position|номер|место|ранг)|нөмірі|орны|реті)(?!\w)[^.;?\d]*(?:[–—:-]|\b(?:is"
    r"|was))\s*$",
    re.IGNORECASE,
)
_UNIT = re.compile(r"years?|days?|months?|people|persons?|лет|год\w*|чел\w*|дн\w+|адам\w*|жыл\w*|күн\w*|\d+")
_NUMBER = frozenset({"number", "no.", "№", "номер"})
#: A third of them; sorted largest first; the second most.
_NO_RANK_BEHIND = frozenset({"a", "one", "two", "largest", "smallest", "highest", "lowest", "biggest"})
_OTHERS = frozenset({"among", "среди", "ішінде", "арасында"})
BEFORE, BEHIND = 5, 2  # words from a number to the word of a place before and behind it


class Told(NamedTuple):
    """A rank and where it is told; `below` if it is counted from the least up."""

    rank: int
    below: bool
    start: int
    end: int
    text: str


class _Token(NamedTuple):
    """A word or number in small letters, and the rank that it may be."""

    word: str
    start: int
    end: int
    rank: int = 0
    ordinal: bool = False


@lru_cache(maxsize=1024)  # several rules ask it of each sentence
def rank_told(text: str) -> Told | None:
    """The rank that a sentence tells, or a question with its answer.

    >>> rank_told("In terms of marches, the third place goes to Karsk.").rank, rank_told("Карск на месте № 4.").rank
    (3, 4)
    >>> rank_told("Where does Karsk stand? Third, by marches.").rank, rank_told("The third question is open.")
    (3, None)
    """
    if not _ORDER.may_be_in(text) or not _ORDER.search(text):
        return None
    below = _FROM_BELOW.search(text) is not None and _FROM_ABOVE.search(text) is None
    above = _FEW_ABOVE.search(text)
    if above is not None:
        way = above["way"] or above["way_ru"] or above["way_kk"]
        fewer = way.lower() in ("fewer", "lower", "less", "below", "меньше", "ниже", "аз", "төмен")
        return Told(_number_above(above) + 1, fewer, above.start(), above.end(), above.group())
    second = _SECOND.search(text)
    if second is not None:
        return Told(2, below, second.start(), second.end(), second.group())
    tokens = list(_tokens(text))
    for place, token in enumerate(tokens):
        if token.rank and _is_rank(text, tokens, place):
            return Told(token.rank, below, token.start, token.end, text[token.start : token.end])
    return None


def _number_above(match: re.Match[str]) -> int:
    if match["n"]:
        return int(match["n"])
    if match["en"]:
        return _CARDINAL.index(match["en"].lower()) + 1
    if match["kk"]:
        return _CARDINAL_KK.index(match["kk"].lower()) + 1
    word = match["ru"].lower().replace("ё", "е")
    return next(n for n, pattern in enumerate(_CARDINAL_RU, 1) if re.fullmatch(pattern, word))


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        word = match.group().lower().replace("ё", "е")
        if match["digits"]:
            yield _Token(word, match.start(), match.end(), int(match["digits"]), match["nth"] is not None)
        else:
            rank = _ordinal(word)
            yield _Token(word, match.start(), match.end(), rank, rank > 0)


@lru_cache(maxsize=20000)
def _ordinal(word: str) -> int:
    """Which place a word names, 0 for any other."""
    if word in _ENGLISH:
        return _ENGLISH.index(word) + 1
    for place, russian in enumerate(_RUSSIAN, 1):
        if word.startswith(russian) and re.fullmatch(_ENDING_RU, word[len(russian) :]):
            return place
    return _KAZAKH.index(word) + 1 if word in _KAZAKH else 0


def _is_rank(text: str, tokens: Sequence[_Token], place: int) -> bool:
    """Whether a number is a place in an order, by the words beside it."""
    front = [one.word for one in _run(tokens[max(0, place - BEFORE) : place][::-1])]
    behind = list(_run(tokens[place + 1 : place + 1 + BEHIND]))
    if tokens[place].ordinal:
        return _is_rank_of_ordinal(text, tokens[place], front, behind)
    following = behind[0].word if behind else ""
    if _PLACE.fullmatch(following):
        return True
    if not following and _NUMBERED.search(text[: tokens[place].start]):
        return True
    if not front or _UNIT.fullmatch(following):
        return False
    if front[0] in _NUMBER:
        named = any(_PLACE.fullmatch(one) or _STANDS.fullmatch(one) for one in front[1:])
        return named or bool(behind and (_LIST.match(text, behind[0].start) or _MEMBER.fullmatch(following)))
    said = front[1:] if front[0] in ("is", "was", "equals") else front[:1]
    return any(_PLACE.fullmatch(one) for one in said)


def _is_rank_of_ordinal(text: str, token: _Token, front: Sequence[str], behind: Sequence[_Token]) -> bool:
    following = behind[0].word if behind else ""
    if front and front[0] in _NO_RANK_BEHIND:
        return False
    if any(_PLACE.fullmatch(one.word) for one in behind) or _DEGREE.fullmatch(following):
        return True
    if _STANDS_KK.fullmatch(following) or following in _OTHERS:
        return True
    if not following:
        answers = _ASKS.search(text[: token.start]) is not None or _BY.search(text[: token.start]) is not None
        return answers or _stands(front)
    if _MEMBER.fullmatch(following):
        return len(behind) > 1 and behind[1].word in ("is", "was", "by", "по")
    if following == "of":
        return _OF_MANY.match(text, behind[0].end) is not None and _stands(front)
    if not _AMONG.fullmatch(following):
        return False
    return (
        _stands(front)
        or _LIST.match(text, behind[0].start) is not None
        or _ASKS.search(text[: token.start]) is not None
    )


def _stands(front: Sequence[str]) -> bool:
    return any(_STANDS.fullmatch(one) or _PLACE.fullmatch(one) for one in front)


def _run(tokens: Sequence[_Token]) -> Iterator[_Token]:
    """Words up to the end of a clause."""
    for token in tokens:
        if token.word in (".", ";", "?", "!", ","):
            return
        yield token
