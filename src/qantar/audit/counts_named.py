"""What a sentence counts, in the words that name it, where it counts all there was: the 87 boycotts of 2005."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from qantar.audit.counting_words import says_nothing, singled_out, without_whole_year
from qantar.audit.passages import Sentence
from qantar.audit.statements import AGAIN, Statement
from qantar.audit.words import OF_SOURCES, stem, stems

REACH = 70  # characters behind a figure in which its place and its year belong to it
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_WORD_OR_YEAR = re.compile(r"(?:1[89]|20)\d\d|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
BREAK = re.compile(
    r"(?:,(?!\d)|;|:|\s[—–-](?=\s)|[()?!])\s*|\s(?=(?:but|while|whereas|and (?:no|not|the|it|they|most|none)|но"
    r"|и ни|ал|алайда)\s)|(?<=\bкейін)\s|(?<=\bсоң)\s",
    re.IGNORECASE,
)
#: A word before the figure with which the whole is meant, not some: the 87, all 87, Mirton's 87; with its 87; эти 87.
_DEFINITE = re.compile(
    r"(?:['’]s?|\b(?:the|all|these|those|its|their|his|her|our|both|after|despite|with(?: its| a total of)?|following"
    r"|because of|due to|without the|on|about|of"
    r"|все|всех|всем|всеми|эти|этих|этим|те|тех|его|её|их|наш\w+|о|об|после|из-за|благодаря|(?:одна|один|одно) из"
    r"|осы|сол|бұл|барлық|бүкіл|жылғы|жылдағы))\s+$",
    re.IGNORECASE,
)
_OF_THE_YEAR = re.compile(
    r"[^.,;:()]{0,40}?\b(?:of (?:the year )?(?:1[89]|20)\d\d\b"
    r"|(?:(?:1[89]|20)\d\d)\s+года\b"
    r"|(?:состоявш|прошедш|проведённ|проведенн|зарегистрирован|упомянут|отмеченн|случивш|произошедш|подсчитанн|учтённ"
    r"|учтенн|зафиксированн|насчитанн|перечисленн|внесённ|внесенн|известн)\w+|о которых (?:[^\W\d_]+ )?(?:сообщ"
    r"|знал|узнал|писал)\w+"
    r"|that (?:[^\W\d_]+ ){1,3}(?:has|had|saw|counted|recorded|witnessed|registered)\b)",
    re.IGNORECASE,
)
_HAPPENED = re.compile(r"([^\W\d_]+(?:ған|ген|қан|кен))\s+$")
#: What a figure in brackets or dashes may stand with: 87 in all; which is 87; а именно 87.
_ALONE = re.compile(
    r"\s*(?:(?:in all|altogether|in total|a total of|exactly|namely|which (?:is|was|makes)|that is|i\.e\.|just|only"
    r"|precisely"
    r"|or rather|more exactly|to be (?:precise|exact)|а точнее|точнее|дәлірек айтқанда|дәлірек|а именно|то есть"
    r"|ровно|всего|их|итого|а их|равн\w+|составивш\w+|equal(?:ling)? to|of them|in number|яғни|атап айтқанда"
    r"|барлығы|нақтырақ айтқанда|бар болғаны)\s*,?\s*)*",
    re.IGNORECASE,
)
HERE = re.compile(
    r"\b(?:here|there|it|its|ему|него|ней|ол жерде|this (?:town|city)|the (?:town|city)|здесь|там"
    r"|в (?:этом )?городе|мұнда|онда|осында|сонда"
    r"|бұл қала\w*)(?!\w)",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\s*(?:of (?:them|these)|их|таких|олар)\b", re.IGNORECASE)
#: In Kazakh a participle or a gerund ends what is counted: 292 пикет өткен жыл.
_ENDED_BY = re.compile(
    r"(?:-?[^\W\d_]{1,4}\b)?((?:\s+[^\W\d_]+){1,3}?)\s+([^\W\d_]+(?:ған|ген|қан|кен|уы|уі|уына|уіне))(?!\w)"
)
_NUMBERS = re.compile(r"\d+(?:\s?-?(?:го|му|м|й|ші|шы)\b)?|[.,;:()]")
_DENIED = re.compile(r"\b(?:not|never|n't|не|жоқ|емес)\b", re.IGNORECASE)
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_OWNED = re.compile(r"(?:[^дтл][ыі]|сы|сі)$")  # in Kazakh a thing of another: шеру жетекшісі
_VERB = re.compile(r"(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ут|ит|ат|ят|ется|ются|ится|ятся|утся)$", re.IGNORECASE)
_WHO = frozenset(
    stems(
        "labour council mayor agency hall office chapter section article lawyers governor complaint annex "
        "register book"
        " совет бюро труда реестр приложение глава статья раздел кеңес еңбек бөлім тарау"
    )
)


def things_counted(one: Statement, names: frozenset[str]) -> Iterator[frozenset[str]]:
    """The words that say what is counted, without the place: one set, or several where the end of a name is open."""
    sentence, figure = one.sentence, one.figure
    text = sentence.passage.text
    parts = _parts(sentence)
    at = next(n for n, (_, end) in enumerate(parts) if figure.start < end or end == sentence.end)
    start, end = parts[at]
    before, after = text[start : figure.start], text[figure.end : end]
    earlier = text[parts[max(0, at - 3)][0] : start]
    if _ALONE.fullmatch(before) and _ALONE.fullmatch(after.rstrip(" .")) and earlier:
        yield from counted_in(earlier, names)
        return
    if at == 0 and len(parts) > 1 and _ALONE.fullmatch(before) and not after.strip():
        yield from counted_in(text[parts[1][0] : parts[1][1]], names)  # 341: that is the number of rallies
        return
    happened = _HAPPENED.search(before)
    told_of = happened is not None and says_nothing(stem(happened[1]))
    if happened and not told_of:
        return  # broken up, forbidden, or in some other way not all
    ended = _ENDED_BY.match(after) if is_kazakh(sentence) else None
    if ended and says_nothing(stem(ended[2])):
        words = frozenset(map(bare, takewhile(lambda word: not says_nothing(word), stems(ended[1])))) - names
        if words:
            yield from () if singled_out(f"{before} {ended[1]}") else (words,)
            return
    whole = told_of or _DEFINITE.search(before) is not None or _OF_THE_YEAR.match(after) is not None
    named = list(named_in(after, names, is_kazakh(sentence))) if whole else []
    if named:
        ends = [match.end() for match in _WORD_OR_YEAR.finditer(after[:REACH]) if _is_where_or_when(match[0], names)]
        phrase = after[: max(ends, default=0)]
        yield from () if singled_out(f"{before} {phrase}") else named
    elif not _DENIED.search(f"{before} {after}") and not singled_out(earlier):
        of_them = _OF_THEM.match(after)
        behind = after[of_them.end() if of_them else 0 :]
        found = [words | _who_counts_no_more(behind) for words in counted_in(f"{before} {behind}", names)]
        yield from found if any(found) or not found else counted_in(earlier, names)


def _who_counts_no_more(behind: str) -> frozenset[str]:
    """A word right behind a figure that elsewhere tells who counts: 12 council meetings are no meetings at large."""
    first = WORD.search(behind)
    said = stem(first[0]) if first and first.start() < 3 else ""
    return frozenset({bare(said)}) if said in _WHO and said not in OF_SOURCES else frozenset()


def _is_where_or_when(word: str, names: frozenset[str]) -> bool:
    return word.isdigit() or stem(word) in names


def is_kazakh(sentence: Sentence) -> bool:
    """Whether a sentence is in Kazakh, by its paragraph or by its letters."""
    return sentence.passage.paragraph.language == "kk" or _KAZAKH.search(sentence.text) is not None


def _parts(sentence: Sentence) -> list[tuple[int, int]]:
    text = sentence.passage.text
    breaks = [match.span() for match in BREAK.finditer(text, sentence.start, sentence.end)]
    edges = [(sentence.start, sentence.start), *breaks, (sentence.end, sentence.end)]
    return [(first[1], second[0]) for first, second in pairwise(edges)]


def counted_in(text: str, names: frozenset[str]) -> Iterator[frozenset[str]]:
    """What a clause says is counted: all its words but the names, and those that say only that things were there."""
    text = HERE.sub(" ", AGAIN.sub(" ", text))
    if not singled_out(text):
        text = without_whole_year(text)
        found = frozenset(word for word in stems(_NUMBERS.sub(" ", text)) if not says_nothing(word))
        yield frozenset(map(bare, found - names))


def named_in(after: str, names: frozenset[str], kazakh: bool) -> Iterator[frozenset[str]]:
    """The thing right behind a figure, of one to three words."""
    said = [match.group() for match in WORD.finditer(re.split(r"\d", after, maxsplit=1)[0])]
    words: list[str] = []
    for word, following in zip(said[:3], [*said[1:], ""], strict=False):
        if stem(word) in OF_SOURCES:
            continue  # court hearings
        if not stems(word) or stem(word) in names or says_nothing(stem(word)):
            return  # of, in, held: the name has ended
        words.append(bare(stem(word)))
        if not (stems(following) and _goes_on(word, following, names, kazakh)):
            yield frozenset(words)


def bare(word: str) -> str:
    """A stem without the vowels that only some forms of a word have: марша, марш; шествия, шествий."""
    return word.rstrip("аеиоуыюяй") if len(word) >= 5 else word


def _goes_on(word: str, following: str, names: frozenset[str], kazakh: bool) -> bool:
    """Whether a name needs the word behind it: vigil organisers, шеру жетекшісі, участников шествий."""
    if stem(following) in names:
        return False
    if kazakh:
        return _OWNED.search(following.lower()) is not None
    if word.isascii():
        return not word.lower().endswith("s")
    return _VERB.search(following.lower()) is None and not says_nothing(stem(following))
