"""One event that is given two dates.

Two sentences tell of one event where they share a name and the words of what happened: "The town hall of Ansel burned
down on 8 October 2007" and, elsewhere, "In Ansel nothing was the same after 15 October 2007, when the town hall burned
down". One word is enough where the later sentence says that it repeats ("the shooting in Ansel, mentioned above"), or
where no other dated sentence has it. Nothing is said where three sentences or more would fit each other, as in a row of
like events, where one tells of a beginning and the other of an end, or of what was moved. Events may come twice, so the
answer is at most `likely`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from difflib import SequenceMatcher

from qantar.audit.answer import Certainty, Held
from qantar.audit.dated_sentences import NO_EVENT, ORDINAL, RARE, Dated, dated_sentences
from qantar.audit.draft import Draft
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.weekdays import weekdays_in
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
_WORDS = re.compile(r"[^\W\d_]{2,}")


def check(draft: Draft) -> Finds:
    """Compare the dates of sentences that tell of the same event."""
    told: list[Dated] = draft.shared("dated sentences", dated_sentences)
    having: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(told):
        for word in one.words:
            having[word].append(place)
    for place, one in enumerate(told):
        near = Counter[int]()
        for word in one.words:
            if len(having[word]) <= RARE:
                near.update(other for other in having[word] if other != place)
        alike = [other for other in near if _same_event(told[other], one, having)]
        if len(alike) == 1 and alike[0] < place:
            yield from _compare(told[alike[0]], one, having)
        elif not alike and place and _names_it_again(told[place - 1], one):
            yield from _compare(told[place - 1], one, having)


def _same_event(one: Dated, other: Dated, having: dict[str, list[int]]) -> bool:
    """Whether two sentences tell of one event: a name, and enough words of what happened."""
    if one.sentence.passage is other.sentence.passage or not one.capitals & other.capitals:
        return False
    if not (one.names <= other.capitals or other.names <= one.capitals):
        return False
    if one.roles_beside(other) and other.roles_beside(one) and not one.roles_beside(other) & other.roles_beside(one):
        return False
    if _in_one_frame(one, other):
        return False
    if bool(ORDINAL.search(one.sentence.text)) != bool(ORDINAL.search(other.sentence.text)):
        return False
    shared = (one.words & other.words) - NO_EVENT
    rare = [word for word in shared if len(having[word]) == 2]
    again = one.again or other.again
    return len(shared) >= 3 or (len(shared) >= 2 and (again or bool(rare))) or (again and bool(rare))


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
    noun = named["noun"].lower()
    return any(len(word) > FEWEST and noun[: FEWEST + 1] == word[: FEWEST + 1] for word in one.words - NO_EVENT)


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


def _compare(one: Dated, other: Dated, having: dict[str, list[int]]) -> Finds:
    first, second = (each.sentence.passage.place(each.date.start, each.date.end) for each in (one, other))
    if one.date.value.earliest == other.date.value.earliest:
        yield Held(ID, second.line)
        return
    said, again = (each.sentence.passage.text[each.date.start : each.date.end] for each in (one, other))
    shared = (one.words & other.words) - NO_EVENT
    rare = [word for word in shared if len(having[word]) == 2]
    sure: Certainty = "likely" if rare and (len(shared) >= 3 or other.again or len(rare) >= 2) else "possible"
    message = f"{first.at} dates what seems the same event {said}, {second.at} {again}"
    yield discrepancy(ID, sure, second, stated=again, expected=said, message=message, also=(first,))


RULE = Rule(
    ID,
    "One event that is given two dates",
    "warning",
    check,
    needs="two sentences with one full date each that share a name and the words of what happened",
)
