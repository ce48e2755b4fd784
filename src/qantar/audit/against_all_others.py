"""One held against all others: by a comparative, by a verb that compares, or by what nobody reached.

"More than any other", "все прочие уступают городу Карск", "басқалардан көп", "nobody outdid it", "нигде не было
столько".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qantar.audit.order_words import NEAR, Word

CLOSE = 5  # between "than" and "any other", "more" and "than"
PAIR = 2  # "so" and "many"; numbers of which one is a part of the other
WORDS_BEFORE = 3  # of which one is in the ablative

COMPARING = frozenset({"more", "fewer", "over", "under", "beat", "trail", "equal"})
_WELL = re.compile(r" (?:represented|attended|supported)\b")
_A_NUMBER = re.compile(
    r"\s(?:(?!(?:1[89]|20)\d\d\b)\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen)\b(?! (?:of|other)\b))"
)
#: Никогда не больше одного; but больше одного из них, больше двух других.
_A_NUMBER_RU = re.compile(
    r" (?:чем )?(?:одн(?:ого|ой)|дв(?:ух|ое)|тр(?:ех|ёх)|четыр(?:ех|ёх)|пяти|шести|семи|восьми|девяти|десяти|\d{1,3})\b"
    r"(?! (?:из|друг\w+|прочих|остальных)\b)"
)
_A_NUMBER_KK = re.compile(
    r"(?:бір(?:еу)?ден|екі(?:еу)?ден|үш(?:еу)?т?ен|төрт(?:еу)?т?ен|бес(?:еу)?т?ен|алт(?:ы|ау)дан|жет(?:і|еу)ден"
    r"|сегізден|тоғыздан|оннан|\d{1,3}-?(?:ден|дан|тен|тан|нен|нан))"
)
_STANDARD_KK = re.compile(r"[а-яәғқңөұүһі]+(?:дан|ден|тан|тен|нан|нен)|қарағанда|гөрі")
_LOCATIVE = re.compile(r"(?:нде|нда)$")
_OBJECT_KK = re.compile(r"[а-яәғқңөұүһі]+(?:дан|ден|тан|тен|нан|нен|ны|ні|ды|ді|ты|ті|ын|ін)")
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
    r"near|close|match\w*|equal\w*|rival\w*|compares?|столько|сколько|сравн\w+|тяга\w+|соперн\w+|конкур\w+|состяз\w+"
    r"|дотя\w+|догна\w+|догон\w+|compete\w*|vie"
    r"|бәсеке\w+|тайтал\w+|таласа\w*|мұнша\w*|сонша\w*|осынша\w*|жетпе\w+"
    r"|тең\w*"
)


class Compared(NamedTuple):
    """A word by which something is held to be the most, or the least, of all."""

    most: bool
    start: int
    end: int


def compared(text: str, words: Sequence[Word]) -> Iterator[Compared]:
    """One held against all others: by a comparative, by a verb that compares, or by what nobody reached."""
    for place, word in enumerate(words):
        if word.senses.isdisjoint(COMPARING):
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
            yield Compared(most, word.start, word.end)


def _by_degree(text: str, word: Word, before: Sequence[Word], behind: Sequence[Word]) -> bool | None:
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


def _is_no_comparison(text: str, word: Word, than: Word | None, none: Word | None) -> bool:
    """Whether a comparative is none: больше не, no more than 12, ни больше ни меньше, better."""
    if text.startswith(" не ", word.end) or (word.word == "better" and not _WELL.match(text, word.end)):
        return True
    if _A_NUMBER_RU.match(text, word.end):
        return True
    if none is not None and none.at == word.at - 1 and none.word in ("no", "ни"):
        return True
    return than is not None and _A_NUMBER.match(text, than.end) is not None


def _against(text: str, word: Word, than: Word | None, behind: Sequence[Word]) -> Sequence[Word]:
    """All those with whom a comparative compares: than any other, больше всех, чем когда бы то ни было."""
    if text.startswith(" всего", word.end):
        return [word]
    found = [one for one in behind if one.is_any("all", "other")]
    if than is not None:
        ever = text.startswith((" когда", " где"), than.end)
        return [than] if ever else [one for one in found if 0 < one.at - than.at <= CLOSE]
    return [] if word.word.isascii() else [one for one in found if one.at - word.at <= CLOSE]


def _is_subject(others: Sequence[Word]) -> bool:
    """Whether words speak of all the others: "all" alone may be of anything, four are four of five."""
    return any("other" in one.senses for one in others) or sum("part" in one.senses for one in others) >= PAIR


def _by_degree_in_kazakh(text: str, word: Word, before: Sequence[Word]) -> bool | None:
    """The same where the standard stands before in the ablative: басқалардан көп, қалғандарының бәрі одан аз."""
    way = "over" in word.senses
    if any(_A_NUMBER_KK.fullmatch(one) for one in _before(text, word)[-1:]):
        return None
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


def _before(text: str, word: Word) -> list[str]:
    return [one.strip(",").lower() for one in text[max(0, word.start - 70) : word.start].split()[-WORDS_BEFORE:]]


def _is_denied(text: str, word: Word) -> bool:
    return _DENIED_KK.search(text, word.end, word.end + 60) is not None


def _by_verb(text: str, word: Word, before: Sequence[Word], behind: Sequence[Word]) -> bool | None:
    """It outdid all others; all others trail it; nobody outdid it."""
    way = "beat" in word.senses
    if _KAZAKH.match(word.word) and not any(_OBJECT_KK.fullmatch(one) for one in _before(text, word)):
        return None
    far = NEAR if text.endswith(" не ", 0, word.start) else CLOSE
    none = [
        one
        for one in (*before, *behind)
        if "none" in one.senses and (abs(one.at - word.at) <= far or _is_no_other(text, one, word, before))
    ]
    near = PAIR + 1 if word.word == "behind" else CLOSE
    after = [one for one in behind if one.is_any("all", "other") and one.at - word.at <= near]
    if none:
        if any(_is_object(text, one) for one in none):
            return not way  # it yields to none; it never outdid any of them
        return not way if after and _is_of_time(text, none[-1]) else True
    if after:
        return way
    others = [one for one in before if one.is_any("all", "other")]
    if _KAZAKH.match(word.word):
        near = any(word.at - one.at <= CLOSE and _is_object_in_kazakh(text, one) for one in others)
        return way if near else not way if _is_subject(others) else None
    if not others or word.at - others[-1].at > CLOSE:
        return None
    subject = others[-1].word.isascii() or any(one.word in _NOMINATIVE for one in others if word.at - one.at <= CLOSE)
    return way != subject


def _is_no_other(text: str, none: Word, word: Word, before: Sequence[Word]) -> bool:
    """Whether it is no other that does what a verb says, with no comma between: no other town in the table beats it."""
    others = any("other" in one.senses and 0 < one.at - none.at <= PAIR for one in before)
    return others and "," not in text[none.end : word.start]


def _is_object_in_kazakh(text: str, other: Word) -> bool:
    """Whether all others are those to whom something is done: басқалардан, барлық қаланы; but басқа қалалардың бәрі."""
    if other.word in ("бәрі", "барлығы", "әрқайсысы"):
        return False
    phrase = [other.word, *text[other.end : other.end + 60].split()[:PAIR]]
    object_ = next((one for one in phrase if _OBJECT_KK.fullmatch(one.strip(","))), None)
    return object_ is not None and "бәрі" not in phrase and "барлығы" not in phrase


def _is_object(text: str, none: Word) -> bool:
    """Whether nobody is one to whom something is done: никому, ни одному из них, ешқайсысынан."""
    if none.word == "ни":
        return _OBJECT_RU.match(text, none.end) is not None
    return none.word in ("никого", "никому", "никем") or _OBJECT_OF_NONE_KK.fullmatch(none.word) is not None


def _by_equals(text: str, word: Word, before: Sequence[Word], behind: Sequence[Word]) -> bool | None:
    """Nowhere were there so many; no town matched it; as few as in 2010 were never seen again."""
    denied = any("none" in one.senses for one in before)
    # Two other groups do not reach it.
    denied = denied or (text.endswith((" не ", " not "), 0, word.start) and _is_subject([*before]))
    if not denied and not any("none" in one.senses for one in behind) and not _is_denied(text, word):
        return None
    many = next((one for one in behind if one.is_any("many", "few") and one.at - word.at <= PAIR), None)
    if many is not None:
        return "many" in many.senses
    if word.word in ("near", "close") and not text[: word.start].endswith(("come ", "comes ", "came ")):
        return None
    near = denied or any("none" in one.senses and one.at - word.at <= CLOSE for one in behind)
    return True if near and _MATCHING.fullmatch(word.word) else None


def _is_of_time(text: str, word: Word) -> bool:
    """Whether a word like "no" or "all" is said of times: never, in no year, in each of the years."""
    return word.word in _NEVER or _OF_TIMES.match(text, word.end) is not None
