"""What a sentence counts, in the words that name it, and whether it counts all there was: the 87 boycotts of 2005.

What is counted is named right behind the figure ("87 boycotts"), behind "number of", or in the words before a figure
that stands alone ("Boycotts in Mirton: 87"). All there was is counted where that is all that the clause says ("Mirton
saw 87 boycotts"), where the figure is that of a number, and where the things are known already ("the 87 boycotts"),
whatever is then said of them. Any other word may tell of some only: "students held 12 boycotts".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Literal

from qantar.audit.counting_words import says_nothing, singled_out, without_whole_year
from qantar.audit.passages import Sentence
from qantar.audit.statements import AGAIN, Statement
from qantar.audit.words import OF_SOURCES, stem, stems

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
SHORT = 4  # words of a part of a sentence that only says where or when: in spring, in the centre of Mirton,
REACH = 70  # characters behind a figure in which its place and its year belong to it
_WORD_OR_YEAR = re.compile(r"(?:1[89]|20)\d\d|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_BREAK = re.compile(
    r"(?:,(?!\d)|;|:|\s[—–-](?=\s)|[()«»“”?!])\s*|\s(?=(?:but|while|whereas|because|although|though|where|when"
    r"|and (?:no|not|the|it|they|most|none)|но|и ни|ал|алайда)\s)|(?<=\bкейін)\s|(?<=\bсоң)\s"
    r"|\s(?=(?:that|which|who)\s)|\b(?:because|although|though|where|when|что|где|когда|хотя)\s+",
    re.IGNORECASE,
)
#: A word before the figure with which the whole is meant, not some: the 87, all 87, Mirton's 87; with its 87; эти 87.
_DEFINITE = re.compile(
    r"(?:['’]s?|\b(?:the|all|these|those|its|their|his|her|our|both|after|despite|with(?: its| a total of)?|following"
    r"|because of|due to|without the|on|about|of|against|amid"
    r"|все|всех|всем|всеми|эти|этих|этим|те|тех|его|её|их|наш\w+|о|об|после|из-за|из|благодаря|несмотря на|вопреки"
    r"|(?:одна|один|одно) из|осы|сол|бұл|барлық|бүкіл|жылғы|жылдағы))\s+$",
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
#: What a year did, it did with all there was of it: 2005 brought 87 boycotts to Mirton.
_YEAR_DID = re.compile(r"\W*(?:(?:[Tt]he )?[Yy]ear )?(?:1[89]|20)\d\d\s+(?:год\s|жыл\s|[a-z])")
#: Behind it stands what is numbered; in Kazakh, before it.
_NUMBER_OF = re.compile(
    r"\b(?:(?:number|total|count|tally|sum)s?\s+(?:of|for)(?: all| the)?|числ(?:о|а|е|ом|у)|количеств(?:о|а|е|ом|у))\s+"
    r"(?!of\b|for\b)(?=[^\W\d_])",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s(?:жалпы\s)?(?:саны|санын|санының|санына|санымен|санынан)(?!\w)", re.IGNORECASE)
_CASES = re.compile(r"\s*(?:[^\W\d_]+\s)?\((?P<things>[^()\d]{3,40})\)")
#: What follows tells which of them: 87 boycotts that ended in arrests; 87 маршей, разогнанных полицией.
_WHICH = re.compile(r"\s?(?:that|which|who)\s|,\s(?:котор|[^\W\d_]+(?:вши|нны|мы|щи)[хемй]{1,2}\b)", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"\W*(?:in|at|on|during|within|by|from|for|before|after|в|во|на|за|к|с|по|до|после)\s", re.IGNORECASE
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
#: With these a figure is of what was named before: there were 87; их было 87; барлығы 87.
_THERE_WERE = re.compile(
    r"\b(?:there (?:were|had been|are)|of (?:which|them|these)|in (?:number|all|total)|all told|altogether|totall?ed"
    r"|numbered|их|было|насчит\w+|числом|всего|итого|барлығы|саны|болды|болған|еді|жиыны)(?!\w)",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\d+(?:\s?-?(?:го|му|м|й|ші|шы)\b)?|[.,;:()]")
_DENIED = re.compile(r"\b(?:not|never|n't|не|жоқ|емес)\b", re.IGNORECASE)
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
#: In Kazakh the verb, a participle or a gerund ends what is said of what is counted: 292 пикет өткен жыл.
_SAID_OF_IT = re.compile(r"[^\W\d_]+(?:[дт][ыі]|ған|ген|қан|кен|ып|іп|уы|уі|уына|уіне)(?!\w)", re.IGNORECASE)
_OWNED = re.compile(r"(?:[^дтл][ыі]|сы|сі)$")  # in Kazakh a thing of another: шеру жетекшісі
_VERB = re.compile(r"(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ут|ит|ат|ят|ется|ются|ится|ятся|утся)$", re.IGNORECASE)
_WHO = frozenset(
    stems(
        "labour council mayor agency hall office chapter section article lawyers governor complaint annex "
        "register book"
        " совет бюро труда реестр приложение глава статья раздел кеңес еңбек бөлім тарау"
    )
)

#: All there was of a thing, some of it, or perhaps of another thing that was told of before.
Counted = Literal["all", "some", "perhaps"]
#: The words that may name what is counted, and how it is.
Things = Mapping[frozenset[str], Counted]


def things_counted(one: Statement, names: frozenset[str]) -> Things:
    """The words that may name what a figure counts, without the place; several where the end of a name is open."""
    sentence, figure = one.sentence, one.figure
    text, kazakh = sentence.passage.text, is_kazakh(sentence)
    parts = _parts(sentence)
    at = next(n for n, (_, end) in enumerate(parts) if figure.start < end or end == sentence.end)
    start, end = parts[at]
    if at + 1 < len(parts) and _WHICH.match(text, end):
        end = parts[at + 1][1]
    before, after = text[start : figure.start], text[figure.end : end]
    named = list(named_in(after, names, kazakh=kazakh))
    if not named:
        earlier = text[parts[max(0, at - 3)][0] : start]
        found: Things = dict.fromkeys(filter(None, _named_elsewhere(one, (before, after, earlier), names)), "all")
        there_were = _THERE_WERE.search(f"{before} {after}")
        return {**dict.fromkeys(_runs(earlier, names), "perhaps"), **found} if there_were and earlier else found
    happened = _HAPPENED.search(before)
    if happened and not says_nothing(stem(happened[1])):
        return {}  # broken up, forbidden, or in some other way not all
    if happened or _DEFINITE.search(before) or _OF_THE_YEAR.match(after):
        ends = [match.end() for match in _WORD_OR_YEAR.finditer(after[:REACH]) if _is_where_or_when(match[0], names)]
        some = singled_out(f"{before} {after[: max(ends, default=0)]}")
        return {} if some else dict.fromkeys(named, "all")
    said = _before_the_verb(after) if kazakh else after
    if _DENIED.search(f"{before} {said}") or singled_out(f"{_where(text, parts[: at + 1])} {before} {said}"):
        return {}
    every = _YEAR_DID.match(before) is not None
    words = {bare(word) for word in _said_in(f"{before} {said}") - names}
    return {thing: "all" if every or words <= thing else "some" for thing in named}


def _where(text: str, parts: list[tuple[int, int]]) -> str:
    """What the parts of a sentence before the last say of where and when: in spring, in the centre of Mirton."""
    return " ".join(filter(_is_short, (text[first[0] : other[0]] for first, other in pairwise(parts[-4:]))))


def _is_short(part: str) -> bool:
    return part.count(" ") <= SHORT or _PREPOSITION.match(part) is not None


def _before_the_verb(after: str) -> str:
    """In Kazakh, what stands behind a figure up to the verb or the participle that says what was with the things."""
    ends = [match.end() for match in _SAID_OF_IT.finditer(after) if says_nothing(stem(match[0]))]
    return after[: ends[0]] if ends else after


def _named_elsewhere(one: Statement, clause: tuple[str, str, str], names: frozenset[str]) -> Iterator[frozenset[str]]:
    """What a figure counts that is not named behind it: the number of boycotts was 87; 87 cases (boycotts)."""
    before, after, earlier = clause
    sentence, figure = one.sentence, one.figure
    text, kazakh = sentence.passage.text, is_kazakh(sentence)
    numbered = list(_numbered(text[sentence.start : figure.start], names, kazakh=kazakh))
    if numbered:
        yield from numbered
        return
    cases = _CASES.match(text, figure.end, sentence.end)
    if cases and not singled_out(f"{before} {after}"):
        yield from counted_in(cases["things"], names)
        return
    alone = _ALONE.fullmatch(before) is not None
    if alone and _ALONE.fullmatch(after.rstrip(" .")) and earlier:
        yield from counted_in(earlier, names)
    elif alone and not after.strip() and not earlier:
        rest = text[figure.end + 1 : sentence.end]  # 341: that is the number of rallies
        yield from list(_numbered(rest, names, kazakh=kazakh)) or counted_in(rest, names)
    elif not _DENIED.search(f"{before} {after}") and not singled_out(earlier if _is_short(earlier) else ""):
        of_them = _OF_THEM.match(after)
        behind = after[of_them.end() if of_them else 0 :]
        found = [words | _who_counts_no_more(behind) for words in counted_in(f"{before} {behind}", names)]
        yield from found if any(found) or not found else counted_in(earlier, names)


def _runs(text: str, names: frozenset[str]) -> Iterator[frozenset[str]]:
    """The names of things in a clause: words that stand together, between such as say nothing of any thing."""
    run: list[str] = []
    for word in [*WORD.findall(text), ""]:
        if word and stems(word) and stem(word) not in names and not says_nothing(stem(word)):
            run.append(bare(stem(word)))
        elif run:
            yield frozenset(run)
            run = []


def _numbered(text: str, names: frozenset[str], *, kazakh: bool) -> Iterator[frozenset[str]]:
    """What a text says that there is a number of."""
    found = list(_NUMBER.finditer(text)) if kazakh else list(_NUMBER_OF.finditer(text))
    if not found or singled_out(text[found[-1].start() :]):
        return
    if not kazakh:
        yield from named_in(text[found[-1].end() :], names, kazakh=False)
        return
    words: list[str] = []
    for word in reversed(WORD.findall(re.split(r"[\d,;:()]", text[: found[-1].start()])[-1])[-3:]):
        if not stems(word) or stem(word) in names or says_nothing(stem(word)):
            return
        words.append(bare(stem(word)))
        yield frozenset(words)


def _said_in(text: str) -> frozenset[str]:
    """The words of a clause that say more than that something was there, and was counted."""
    text = _NUMBERS.sub(" ", without_whole_year(HERE.sub(" ", AGAIN.sub(" ", text))))
    return frozenset(word for word in stems(text) if not says_nothing(word))


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
    breaks = [match.span() for match in _BREAK.finditer(text, sentence.start, sentence.end)]
    edges = [(sentence.start, sentence.start), *breaks, (sentence.end, sentence.end)]
    return [(first[1], second[0]) for first, second in pairwise(edges)]


def clause_of(one: Statement) -> str:
    """The clause in which a figure stands."""
    at = one.figure.start
    start, end = next((start, end) for start, end in _parts(one.sentence) if at < end or end == one.sentence.end)
    return one.sentence.passage.text[start:end]


def counted_in(text: str, names: frozenset[str]) -> Iterator[frozenset[str]]:
    """What a clause says is counted: all its words but the names, and those that say only that things were there."""
    if not singled_out(HERE.sub(" ", AGAIN.sub(" ", text))):
        yield frozenset(map(bare, _said_in(text) - names))


def named_in(after: str, names: frozenset[str], *, kazakh: bool) -> Iterator[frozenset[str]]:
    """The thing right behind a figure, of one to three words."""
    said = [match.group() for match in WORD.finditer(re.split(r"[\d,.;:()]", after, maxsplit=1)[0])]
    words: list[str] = []
    for word, following in zip(said[:3], [*said[1:], ""], strict=False):
        if stem(word) in OF_SOURCES:
            continue  # court hearings
        if not stems(word) or stem(word) in names or says_nothing(stem(word)):
            return  # of, in, held: the name has ended
        words.append(bare(stem(word)))
        if not (stems(following) and _goes_on(word, following, names, kazakh=kazakh)):
            yield frozenset(words)


def bare(word: str) -> str:
    """A stem without the vowels that only some forms of a word have: марша, марш; шествия, шествий."""
    return word.rstrip("аеиоуыюяй") if len(word) >= 5 else word


def _goes_on(word: str, following: str, names: frozenset[str], *, kazakh: bool) -> bool:
    """Whether a name needs the word behind it: vigil organisers, шеру жетекшісі, участников шествий."""
    if stem(following) in names:
        return False
    if kazakh:
        return _OWNED.search(following.lower()) is not None and not says_nothing(stem(following))
    if word.isascii():
        return not word.lower().endswith("s")
    return _VERB.search(following.lower()) is None and not says_nothing(stem(following))
