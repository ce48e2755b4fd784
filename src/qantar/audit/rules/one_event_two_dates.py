"""One event that is given two dates.

Two sentences tell of one event where they share a name, which may stand in the sentence before, and the words of what
happened: "The town hall of Ansel burned down on 8 October 2007" and, elsewhere, "the fire in the town hall of Ansel on
15 October 2007". Words of one family are one: he resigned, his resignation. One word is enough where the later sentence
says that it repeats ("the shooting in Ansel, mentioned above"), or where no other date of that name has it and who or
what it was is the same. Within a paragraph, where one thing happens after the other, the later sentence has to speak of
what is known: "the strike, which began on 5 May". Nothing is said where three sentences or more would fit each other,
as in a row of like events, where one tells of a beginning and the other of an end, or of what was moved. Events may
come twice, so the answer is at most `likely`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher

from qantar.audit.answer import Certainty, Held
from qantar.audit.dated_sentences import NO_EVENT, ORDINAL, RARE, Dated, dated_sentences
from qantar.audit.draft import Draft
from qantar.audit.event_words import event_of
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.weekdays import weekdays_in
from qantar.audit.words import stem
from qantar.values.date_words import MONTH_WORDS

ID = "one-event-two-dates"

ALIKE = 0.6  # of the words before the dates of two sentences that have one frame
FEWEST = 3  # words before the date that make a frame, and the most that may differ in one place
# Its appearance on 5 May; после его появления 5 мая; ... күні жарияланғаннан кейін
_ITS_EVENT = re.compile(
    r"\b(?:its|their|his|her|this|that|the same|его|е[её]|их|этого|этой|этих|того)\s(?P<noun>[^\W\d_]{5,})\s"
    r"(?:of\s|on\s|in\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_SINCE_IT = re.compile(
    r"(?:\sкүні)?\s(?P<noun>[^\W\d_]{3,}(?:ғаннан|геннен|қаннан|кеннен))\s(?:кейін|бері|соң)(?!\w)", re.IGNORECASE
)
#: What stands before the date of what is known: the strike, which began on; в лагере, разогнанном; разгон лагеря.
_KNOWN_BEFORE = re.compile(
    r"(?:\b(?:the|this|that|these|those|its|their|his|her)\s"
    r"(?:(?!(?:are|is|was|were|has|have|had|will|would|[a-z]+ed (?:the|a|an))\s)[^\W\d_]+,?[\s’'-]+){1,8}?"
    r"(?:(?:which|that|who|when)\s(?:[^\W\d_]+\s){0,4})?(?:of|on|from|dated|since|\()?\s?"
    r"|,\s(?:[^\W\d_]+(?:вш|нн|м|т)(?:ая|ую|ий|ый|его|ого|ее|ое|ие|ые|их|ых|ей|ой|ем|ом)(?:ся)?"
    r"|котор\w+(?:\s[^\W\d_]+){1,3})\s(?:от\s|с\s)?"
    r"|(?:^|[.!?…]\s|,\s)\W*(?:(?:со? дня|после|с|во время|до|о|об|при|в день)\s)?(?:[а-яё]+\s){1,5}(?:от\s)?)$",
    re.IGNORECASE,
)
#: What stands behind it in Kazakh: ... күні басталған ереуіл; ... күнгі тонау; ... күні таратылуы.
_KNOWN_BEHIND = re.compile(
    r"[^\s]*\s(?:күнгі|күннен бері|(?:күні\s)?(?:[^\W\d_]+\s){0,2}?[^\W\d_]+"
    r"(?:ған|ген|қан|кен|уы|уі|уын|уін|уының|уінің|удан|уден))(?!\w)",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:until|till|through|up to|вплоть до|до|по)\s$", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_]{2,}")

Having = dict[tuple[str, str], list[int]]


def check(draft: Draft) -> Finds:
    """Compare the dates of sentences that tell of the same event."""
    told = dated_sentences(draft)
    having: Having = defaultdict(list)
    for place, one in enumerate(told):
        for key in _keys(one):
            having[key].append(place)
    for place, one in enumerate(told):
        near = {other for key in _keys(one) if len(having[key]) <= RARE for other in having[key] if other != place}
        alike = [other for other in near if _same_event(told[min(place, other)], told[max(place, other)], having)]
        if len(alike) == 1 and alike[0] < place:
            yield from _compare(told[alike[0]], one, _own(told[alike[0]], one, having))
        elif not alike and place and _names_it_again(told[place - 1], one):
            yield from _compare(told[place - 1], one, frozenset())


def _keys(one: Dated) -> Iterator[tuple[str, str]]:
    """A name and a word, or a paragraph and a word, under which a date is compared with others."""
    for name in {*one.capitals, str(one.sentence.passage.number)}:
        for word in one.words:
            yield name, word


def _own(one: Dated, other: Dated, having: Having) -> frozenset[str]:
    """The words that no other date has which has a name that both have."""
    names = (one.capitals & other.capitals) or {str(one.sentence.passage.number)}
    shared = (one.words & other.words) - NO_EVENT
    return frozenset(word for word in shared if all(len(having[name, word]) == 2 for name in names))


def _same_event(one: Dated, other: Dated, having: Having) -> bool:
    """Whether two dates are of one event: a name, and enough words of what happened."""
    together = one.sentence.passage is other.sentence.passage
    if not (one.capitals & other.capitals or (together and not other.names)):
        return False
    if not (one.names <= other.capitals or other.names <= one.capitals) or one.sentence is other.sentence:
        return False
    if one.roles_beside(other) and other.roles_beside(one) and not one.roles_beside(other) & other.roles_beside(one):
        return False
    if _in_one_frame(one, other):
        return False
    if bool(ORDINAL.search(one.clause)) != bool(ORDINAL.search(other.clause)):
        return False
    shared = one.words & other.words
    core, own = shared - NO_EVENT, _own(one, other, having)
    again = one.again or other.again
    # Both begin, or both end, in other words: they went on strike, and the strike began.
    words = len(core) + bool(one.roles & other.roles and not one.said & other.said)
    if together:
        known = again or _is_known(other, core)
        return words >= 2 and bool(own) and known and not _tells_of_another(one, other)
    return words >= 3 or (words >= 2 and (again or bool(own))) or (bool(own) and (again or shared > core))


def _tells_of_another(one: Dated, other: Dated) -> bool:
    """Whether a date is the end of a time, or figures beside both dates are not the same."""
    if any(
        _UNTIL.search(each.sentence.passage.text, max(0, each.date.start - 14), each.date.start)
        for each in (one, other)
    ):
        return True
    mine, theirs = (frozenset(_DIGITS.findall(each.clause)) for each in (one, other))
    return bool(mine and theirs and not mine & theirs)


def _is_known(one: Dated, core: frozenset[str]) -> bool:
    """Whether a sentence dates what was told of before, and tells nothing new with the date: the strike of 5 May."""
    text, sentence, date = one.sentence.passage.text, one.sentence, one.date
    if _KNOWN_BEHIND.match(text, date.end, sentence.end):
        return True
    return bool(core & one.before) and _KNOWN_BEFORE.search(text[sentence.start : date.start]) is not None


def _names_it_again(one: Dated, other: Dated) -> bool:
    """Whether the next paragraph dates what the one before told of: it appeared on ...; its appearance on ..."""
    passage, before = other.sentence.passage, one.sentence.passage
    if passage.number - before.number != 1 or passage.is_note or before.is_note:
        return False
    text = passage.text
    if ORDINAL.search(text, other.sentence.start, other.date.start):
        return False
    named = _ITS_EVENT.search(text, other.sentence.start, other.date.start) or _SINCE_IT.match(text, other.date.end)
    if named is None:
        return False
    root = event_of(stem(named["noun"]), FEWEST + 1)
    return any(len(word) > FEWEST and word.startswith(root) for word in one.words - NO_EVENT)


def _in_one_frame(one: Dated, other: Dated) -> bool:
    """Whether two sentences are alike but for what they tell of before the date: "the history of strikes in ..."."""
    (words, behind), (others, rest) = (_around(each) for each in (one, other))
    alike = SequenceMatcher(None, words, others, autojunk=False)
    if min(len(words), len(others)) < FEWEST or alike.ratio() < ALIKE:
        return False
    if [a for a, b in zip(behind, rest, strict=False) if a != b and not _is_time(a, b)] or len(behind) != len(rest):
        return False
    return any(name == "replace" and max(b - a, d - c) <= FEWEST for name, a, b, c, d in alike.get_opcodes())


def _around(one: Dated) -> tuple[list[str], list[str]]:
    """The words before and behind the date of a sentence."""
    text, sentence = one.sentence.passage.text.lower(), one.sentence
    return _WORDS.findall(text[sentence.start : one.date.start]), _WORDS.findall(text[one.date.end : sentence.end])


def _is_time(one: str, other: str) -> bool:
    return (one in MONTH_WORDS and other in MONTH_WORDS) or bool(
        weekdays_in(one.title()) and weekdays_in(other.title())
    )


def _compare(one: Dated, other: Dated, own: frozenset[str]) -> Finds:
    first, second = (each.sentence.passage.place(each.date.start, each.date.end) for each in (one, other))
    if one.date.value.earliest == other.date.value.earliest:
        yield Held(ID, second.line)
        return
    said, again = (each.sentence.passage.text[each.date.start : each.date.end] for each in (one, other))
    shared = (one.words & other.words) - NO_EVENT
    sure: Certainty = "likely" if own and (len(shared) >= 3 or other.again or len(own) >= 2) else "possible"
    message = f"{first.at} dates what seems the same event {said}, {second.at} {again}"
    yield discrepancy(ID, sure, second, stated=again, expected=said, message=message, also=(first,))


RULE = Rule(
    ID,
    "One event that is given two dates",
    "warning",
    check,
    needs="two sentences with one full date each that share a name and the words of what happened",
)
