"""What a sentence calls the most or the least: a superlative, more than any other, no other as many, or a lead.

"The fewest", "наибольшее", "ең көп"; "more than in any other town", "больше, чем где-либо", "басқалардың бәрінен көп";
"no year saw so many", "ни в один год не было столько", "ешбір жылы мұнша болған жоқ"; "outdid all others", "всех
превзошёл"; "tops the table", "көш бастап тұр"; "the peak", "рекордтық жыл". Words are told by what they do
(`order_words`), and how they stand to each other is the same in the three languages but for a case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from qantar.audit.ends_of_lists import ends_in
from qantar.audit.order_words import senses

NEAR = 16  # words between two that are read together
CLOSE = 5  # between "than" and "any other", "more" and "than"
PAIR = 2  # "so" and "many"; numbers of which one is a part of the other
FAR = 24  # signs between a comparative and a place with which it compares
WORDS_BEFORE = 3  # of which one is in the ablative

ONLY_AMONG = re.compile(
    r"(?:one of|among|some of|several of|a few of|two of|second|third|fourth|fifth|next|not|never|far from|один из"
    r"|одна из"
    r"|одно из|одним из|одной из|в числе|среди|втор\w+(?: по)?|трет\w+(?: по)?|не|далеко не|the whole|емес)"
    r"\s+(?:the\s+|its\s+|their\s+)?$|(?:one|some|two|several) of\s[^.;,]{0,40}$|(?:один|одна|одно|одним"
    r"|одной) из\s[^.;,]{0,40}$",
    re.IGNORECASE,
)
_ONLY_AMONG_BEHIND = re.compile(r"[^.;,]{0,40}(?:дің|дың|тің|тың|нің|ның)\s(?:бірі|қатарын)|\s+емес", re.IGNORECASE)
#: What everybody needs to live is no least value.
_NO_LEAST = re.compile(
    r"\b(?:subsistence|living|legal|statutory|existence) minimum|прожиточн\w+ миним|күнкөріс минимум"
    r"|\bminimum (?:wages?|age|salar|pension|requirement|standard)|минимальн\w+ (?:размер|зарплат|оплат)"
    r"|ең төменгі (?:жалақы|күнкөріс)",
    re.IGNORECASE,
)
#: The petition to which most people came: what is counted is people, not petitions.
_MOST_PEOPLE = re.compile(r"\s+(?:адам|кісі|халық|тұрғын|қатысушы)\w*\s+(?:жинал|қатыс|кел|шық)\w*", re.IGNORECASE)
#: Behind "most", a quality of which nothing is counted: the most important.
_QUALITY = re.compile(
    r"-|\s+(?:(?:of(?! all)|recent|import|serious|likely|part|subject|times|extreme|severe)\w*"
    r"|[^\W\d_]+(?:ly|ed|some|ic|able|ible|ful|ive|ous|ant|ent|al|ing)\b)",
    re.IGNORECASE,
)
_NOT_SO = re.compile(r"чём|other words|(?:друг|ины)\w+ словами|other hand", re.IGNORECASE)
_WELL = re.compile(r" (?:represented|attended|supported)\b")
_A_NUMBER = re.compile(r"\s(?!(?:1[89]|20)\d\d\b)\d")
_OF_ALL = " of all"
_LIMIT = re.compile(r"(?:\b(?:for|of the|an|a)\s)$", re.IGNORECASE)  # for maximum comfort, a maximum of 12
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[.;?!]")
_COMPARING = frozenset({"more", "fewer", "over", "under", "beat", "trail", "equal"})
_POINTING = _COMPARING | {"most", "least", "very", "hardly", "peak"}
_STANDARD_KK = re.compile(r"[а-яәғқңөұүһі]+(?:дан|ден|тан|тен|нан|нен)|қарағанда|гөрі")
_LOCATIVE = re.compile(r"(?:нде|нда)$")
_OBJECT_KK = re.compile(r"[а-яәғқңөұүһі]+(?:дан|ден|тан|тен|нан|нен|ны|ні|ды|ді|ты|ті)")
_OBJECT_RU = re.compile(r" (?:одного|одному|одну|одной|кого|кому)\b")
_OBJECT_OF_NONE_KK = re.compile(r"(?:еш|бірде-бір)[а-яәғқңөұүһі]*(?:ға|ге|на|не|нан|нен|дан|ден|ды|ді|ын|ін)")
_KAZAKH = re.compile(r"оз|асып|асқан|қал")
_DENIED_KK = re.compile(r"[^.;]{0,40}?(?:емес|жоқ|маған|меген|баған|беген|паған|пеген|мады|меді|бады|беді|пады|педі)\b")
_NEVER = frozenset({"never", "никогда", "ешқашан"})
_NOMINATIVE = frozenset({"все", "остальные", "другие", "прочие", "соседи"})
_OF_TIMES = re.compile(
    r"(?: (?:of (?:the|these|those)|one of the|в|один|одном|из|бір))*(?: [^\W\d_]+)?"
    r" (?:years?|seasons?|columns?|times?|once|год\w*|лет|раз\w*|столб\w+|жыл\w*|рет\w*|баған\w*)",
    re.IGNORECASE,
)
#: Of no other use than to say that nothing came near: никто не сравнится, no town matched it.
_MATCHING = re.compile(
    r"near|close|match\w*|equal\w*|rival\w*|compares?|столько|сколько|сравн\w+|мұнша\w*|сонша\w*|осынша\w*|жетпе\w+"
    r"|тең\w*"
)
_OF_THINGS = re.compile(
    r"\b(?:the|its|their|with|had|has|have|saw|counted|recorded|registered|reported|experienced|suffered)\s$",
    re.IGNORECASE,
)
_WERE_COUNTED = re.compile(
    r" (?:[^\W\d_]+ ){1,3}(?:w(?:ere|as) (?:registered|recorded|counted|held|seen|filed|reported|noted)"
    r"|took place|happened|occurred)\b"
)


class Claim(NamedTuple):
    """A word or phrase that calls something the most or the least; `peak` if it is said of a time."""

    most: bool
    peak: bool
    start: int
    end: int


class _Word(NamedTuple):
    """A word with what it may do, and which of the words of its text it is; further on behind the end of a clause."""

    at: int
    word: str
    start: int
    end: int
    senses: frozenset[str]

    def is_any(self, *names: str) -> bool:
        return not self.senses.isdisjoint(names)


@lru_cache(maxsize=1024)  # several rules ask it of each sentence
def claims_in(text: str) -> Sequence[Claim]:
    """What a text calls the most or the least.

    >>> [(claim.most, claim.peak) for claim in claims_in("Nowhere were there fewer. The peak came in 2012.")]
    [(False, False), (True, True)]
    >>> [claim.most for claim in claims_in("Four of the five towns have lower figures than Quenby.")]
    [True]
    """
    ends = list(ends_in(text))
    found = [Claim(one.head, False, one.start, one.end) for one in ends]
    words = _words(text)
    if any(not word.senses.isdisjoint(_POINTING) for word in words):
        found += _by_itself(text, words)
        # What never rose above the last place is there, and not above it.
        found += [one for one in _compared(text, words) if not any(0 < end.start - one.end < FAR for end in ends)]
    found.sort(key=lambda claim: claim.start)
    return found


def _words(text: str) -> list[_Word]:
    """The words of a text that do something here."""
    found, at = [], 0
    for token in _TOKEN.finditer(text):
        word = token.group()
        if len(word) == 1 and not word.isalpha():
            at += NEAR
            continue
        at += 1
        what = senses(word)
        if what and not _NOT_SO.match(text, token.start()):
            found.append(_Word(at, word.lower(), token.start(), token.end(), what))
    return found


def _by_itself(text: str, words: Sequence[_Word]) -> Iterator[Claim]:
    """Superlatives, and peaks."""
    for place, word in enumerate(words):
        behind = words[place + 1] if place + 1 < len(words) and words[place + 1].at == word.at + 1 else None
        most, end = _pointed(text, word, behind)
        if most is None or _is_no_superlative(text, word, end):
            continue
        yield Claim(most, "peak" in word.senses or word.word.startswith("рекордн"), word.start, end)


def _pointed(text: str, word: _Word, behind: _Word | None) -> tuple[bool | None, int]:
    """Which way a word points by itself or with the next, and where its phrase ends."""
    if "peak" in word.senses:
        return True, word.end
    if word.is_any("most", "least"):
        return "most" in word.senses, word.end
    if word.is_any("very", "hardly"):
        way = "very" in word.senses
        if behind is not None and behind.is_any("many", "few"):
            return ("many" in behind.senses) == way, behind.end
        if word.word in ("most", "least") and not _QUALITY.match(text, word.end):
            return way, word.end + len(_OF_ALL) * text.startswith(_OF_ALL, word.end)
    return None, word.end


def _is_no_superlative(text: str, word: _Word, end: int) -> bool:
    before = text[max(0, word.start - 56) : word.start]
    if ONLY_AMONG.search(before) or _ONLY_AMONG_BEHIND.match(text[end : end + 60]) or _MOST_PEOPLE.match(text, end):
        return True
    if word.word.startswith(("maxim", "minim")) and _LIMIT.search(before):
        return True
    if word.word in ("most", "least") and end == word.end:  # not "most of all"
        return not (_OF_THINGS.search(before) or _WERE_COUNTED.match(text, end))
    return "least" in word.senses and _NO_LEAST.search(text[max(0, word.start - 24) : end + 14]) is not None


def _compared(text: str, words: Sequence[_Word]) -> Iterator[Claim]:
    """One held against all others: by a comparative, by a verb that compares, or by what nobody reached."""
    for place, word in enumerate(words):
        if word.senses.isdisjoint(_COMPARING):
            continue
        before = [one for one in words[:place] if word.at - one.at <= NEAR]
        behind = [one for one in words[place + 1 :] if one.at - word.at <= NEAR]
        most = None
        if word.is_any("more", "fewer"):
            most = _by_degree(text, word, before, behind)
        elif word.is_any("over", "under"):
            most = _by_degree_in_kazakh(text, word, before)
        if most is None and word.is_any("beat", "trail"):
            most = _by_verb(text, word, before, behind)
        if most is None and "equal" in word.senses:
            most = _by_equals(text, word, before, behind)
        if most is not None:
            yield Claim(most, False, word.start, word.end)


def _by_degree(text: str, word: _Word, before: Sequence[_Word], behind: Sequence[_Word]) -> bool | None:
    """More than any other; all others had fewer than it; nobody had more."""
    way = "more" in word.senses
    than = next((one for one in behind if "than" in one.senses), None)
    none = next((one for one in reversed(before) if "none" in one.senses), None)
    if _is_no_comparison(text, word, than, none):
        return None
    if none is None and (than is not None or not word.word.isascii()):
        start = than.at if than is not None else word.at
        if any("none" in one.senses and one.at > start for one in behind):
            return way  # more than there were nowhere
    against = _against(text, word, than, behind)
    if none is not None:
        return way != (_is_of_time(text, none) and bool(against))
    others = [one for one in before if one.is_any("all", "other", "part")]
    if others and than is not None and all("other" not in one.senses and _is_of_time(text, one) for one in against):
        return not way if _is_subject(others) else None
    return way if against else None


def _is_no_comparison(text: str, word: _Word, than: _Word | None, none: _Word | None) -> bool:
    """Whether a comparative is none: больше не, no more than 12, ни больше ни меньше, better."""
    if text.startswith(" не ", word.end) or (word.word == "better" and not _WELL.match(text, word.end)):
        return True
    if none is not None and none.at == word.at - 1 and none.word in ("no", "ни"):
        return True
    return than is not None and _A_NUMBER.match(text, than.end) is not None


def _against(text: str, word: _Word, than: _Word | None, behind: Sequence[_Word]) -> Sequence[_Word]:
    """All those with whom a comparative compares: than any other, больше всех, чем когда бы то ни было."""
    if text.startswith(" всего", word.end):
        return [word]
    found = [one for one in behind if one.is_any("all", "other")]
    if than is not None:
        ever = text.startswith((" когда", " где"), than.end)
        return [than] if ever else [one for one in found if 0 < one.at - than.at <= CLOSE]
    return [] if word.word.isascii() else [one for one in found if one.at - word.at <= CLOSE]


def _is_subject(others: Sequence[_Word]) -> bool:
    """Whether words speak of all the others: "all" alone may be of anything, four are four of five."""
    return any("other" in one.senses for one in others) or sum("part" in one.senses for one in others) >= PAIR


def _by_degree_in_kazakh(text: str, word: _Word, before: Sequence[_Word]) -> bool | None:
    """The same where the standard stands before in the ablative: басқалардан көп, қалғандарының бәрі одан аз."""
    way = "over" in word.senses
    standard = any(_STANDARD_KK.fullmatch(one) for one in _before(text, word))
    none = [one for one in before if "none" in one.senses]
    others = [one for one in before if one.is_any("all", "other", "part")]
    near = [one for one in others if "part" not in one.senses and word.at - one.at <= CLOSE]
    of_all = any(_STANDARD_KK.fullmatch(one.word) for one in near)
    of_all = of_all or (standard and bool(near) and not any(_LOCATIVE.search(one.word) for one in near))
    if none:
        return way != (_is_of_time(text, none[-1]) and of_all) if standard or _is_denied(text, word) else None
    if of_all:
        return way
    return not way if standard and _is_subject(others) else None


def _before(text: str, word: _Word) -> list[str]:
    return [one.strip(",").lower() for one in text[max(0, word.start - 70) : word.start].split()[-WORDS_BEFORE:]]


def _is_denied(text: str, word: _Word) -> bool:
    return _DENIED_KK.search(text, word.end, word.end + 60) is not None


def _by_verb(text: str, word: _Word, before: Sequence[_Word], behind: Sequence[_Word]) -> bool | None:
    """It outdid all others; all others trail it; nobody outdid it."""
    way = "beat" in word.senses
    if _KAZAKH.match(word.word) and not any(_OBJECT_KK.fullmatch(one) for one in _before(text, word)):
        return None
    far = NEAR if text.endswith(" не ", 0, word.start) else CLOSE
    none = [one for one in (*before, *behind) if "none" in one.senses and abs(one.at - word.at) <= far]
    after = [one for one in behind if one.is_any("all", "other") and one.at - word.at <= CLOSE]
    if none:
        if any(_is_object(text, one) for one in none):
            return not way  # it yields to none; it never outdid any of them
        return not way if after and _is_of_time(text, none[-1]) else True
    if after:
        return way
    others = [one for one in before if one.is_any("all", "other")]
    if not others or word.at - others[-1].at > CLOSE:
        return None
    if _KAZAKH.match(word.word):
        return way
    subject = others[-1].word.isascii() or others[-1].word in _NOMINATIVE
    return way != subject


def _is_object(text: str, none: _Word) -> bool:
    """Whether nobody is one to whom something is done: никому, ни одному из них, ешқайсысынан."""
    if none.word == "ни":
        return _OBJECT_RU.match(text, none.end) is not None
    return none.word in ("никого", "никому", "никем") or _OBJECT_OF_NONE_KK.fullmatch(none.word) is not None


def _by_equals(text: str, word: _Word, before: Sequence[_Word], behind: Sequence[_Word]) -> bool | None:
    """Nowhere were there so many; no town matched it; as few as in 2010 were never seen again."""
    denied = any("none" in one.senses for one in before)
    if not denied and not any("none" in one.senses for one in behind) and not _is_denied(text, word):
        return None
    many = next((one for one in behind if one.is_any("many", "few") and one.at - word.at <= PAIR), None)
    if many is not None:
        return "many" in many.senses
    if word.word in ("near", "close") and not text[: word.start].endswith(("come ", "comes ", "came ")):
        return None
    near = denied or any("none" in one.senses and one.at - word.at <= CLOSE for one in behind)
    return True if near and _MATCHING.fullmatch(word.word) else None


def _is_of_time(text: str, word: _Word) -> bool:
    """Whether a word like "no" or "all" is said of times: never, in no year, in each of the years."""
    return word.word in _NEVER or _OF_TIMES.match(text, word.end) is not None
