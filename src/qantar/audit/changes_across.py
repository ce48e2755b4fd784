"""A change that is told over two sentences: the figures in one and the word for the change, or a figure, in the "
"other.
"""

from __future__ import annotations

import re

from qantar.audit.change_amounts import Amount, exact_amounts_in
from qantar.audit.change_subjects import things_in
from qantar.audit.changes import CHANGE_NOUN, DOWN, UP, words_for_changes
from qantar.audit.changes_called import changes_by
from qantar.audit.passages import Sentence
from qantar.audit.phrases import Phrases
from qantar.audit.words import OF_BEING, stem, stems

_ADJECTIVE = re.compile(r"\w+(?:ой|ый|ий|ая|ое|ые)|annual|yearly|overall|total|net|such|жылдық|жалпы", re.IGNORECASE)
FEW = 3  # words of a sentence that says nothing but what became of the figure
#: The thing right behind a figure: 61 large marches.
_COUNTED = re.compile(
    r"(?:\s(?!(?:сан[^\W\d_]*|деңгей[^\W\d_]*|көрсеткіш[^\W\d_]*|салыстырғанда|қарағанда|in|of|by|at|on|to|for|from"
    r"|and|but|or|as|than|when|which|were|was|в|на|за|до|с|и|а|но|году|год"
    r"|жылы)\b)"
    r"[^\W\d_]{3,}){1,3}"
)
_NAMED_BEFORE = re.compile(
    r"\b(?:it|its|they|them|their|those|these|this|that|the (?:[^\W\d_]+ )?(?:numbers?|figures?|counts?|totals?"
    r"|shares?|proportion|tally)"
    r"|он[оаи]?|их|его|е[её]|эт\w+|показател\w+|числ\w+|количеств\w+|дол[яиюе]|цифр\w+|ол|олар\w*|оның|бұл|сан\w*"
    r"|көрсеткіш\w*"
    r"|үлес\w*)(?!\w)",
    re.IGNORECASE,
)
LONGEST = 260  # characters of the sentences before
MOST_FIGURES = 4
#: This decrease was put down to fear; юристы связали это увеличение с законом; бұл азаюды.
_THIS_CHANGE = Phrases(
    rf"\b(?:this|the|such an?|that|это|этот|эту|такой|такое|бұл|осы|мұндай)\s+(?:[^\W\d_]+\s)?(?:{CHANGE_NOUN}"
    r"|(?:өсім|өсу|арту|көбею|азаю|төмендеу|кему|қысқару)\w{0,4})(?!\w)"
)


_THING = Phrases(
    rf"\b(?:{CHANGE_NOUN})\s+(?:in|of)\s+(?:the\s+|its\s+|their\s+)?(?!(?:number|count|share"
    rf"|figure)\b)(?P<of>[^\W\d_]+)"
    r"|\b(?:number|share|count) of (?:the\s+)?(?P<number>[^\W\d_]+)"
    r"|\b(?:числ[оа]|количеств[оа]|дол[яию]|цен[аы])\s+(?P<ru>[^\W\d_]{3,})|(?P<kk>[^\W\d_]{3,})\s+сан(?:ы|ының)\b"
    rf"|^\W*(?!(?:the|this|that|it|they|these|so|thus|their|its|which|and|then|there|by|figure|numbers?|число"
    rf"|количество"
    r"|показатель|доля|это|они|их|он|она|оно|так|затем|потом|итого|олар|бұл|ол|саны|көрсеткіш"
    r"|үлес)\b)(?P<first>[^\W\d_]{3,})"
    rf"\s+(?:have\s|has\s|had\s|also\s|тоже\s|также\s)?(?:{UP}|{DOWN})\b"
)
_PLACE = re.compile(r"\b(?:in|at|в|во|городе)\s+([^\W\d_]+)|([^\W\d_]+)\s+қала")
_TO_COME = re.compile(
    r"\b(?:expect|forecast|predict|plann?|coming year|next year)\w*|\b(?:ожида|прогноз|планир|опаса"
    r"|надея)\w+"
    r"|\b(?:күтіл|болжа|жоспарла)\w+",
    re.IGNORECASE,
)


def is_of_something_else(text: str, figures: str) -> bool:
    """Whether a sentence tells of the change of another thing, in another place or yet to come, than its figures do.

    >>> is_of_something_else("Prices fell by 24 %.", "There were 40 marches, then 61.")
    True
    >>> is_of_something_else("The number of marches fell by 24 %.", "There were 40 marches, then 61.")
    False
    """
    if _TO_COME.search(text):
        return True
    known = {word[:4] for word in stems(figures)}
    for match in _THING.finditer(text):
        said = stems(next(word for word in match.groups() if word))
        if match["first"] and _ADJECTIVE.fullmatch(match["first"]):
            continue  # the annual growth
        if said and said[0][:4] not in known and not said[0].isdigit():
            return True
    places = [match[1] or match[2] for match in _PLACE.finditer(text)]
    return any(place[0].isupper() and stem(place)[:4] not in known for place in places)


def told_across(sentence: Sentence, before: list[Sentence]) -> Sentence | None:
    """The sentence together with one or two before it, if they tell of one change between them.

    "In 2005 there were 216 marches. By 2007 the number had dropped to 180." "397 and then 523. A rise of 32 %."
    "The number grew by 9 %. It was 40 in 2005 and 61 in 2007." "40 in 2005, 61 in 2007. The press noticed the rise."
    """
    if not before or len(sentence.figures) > MOST_FIGURES:
        return None
    amounts = exact_amounts_in(sentence)
    by = changes_by(sentence, amounts)
    own = len(amounts) - len(by)
    for first in (before[-1], before[0]):
        lead = Sentence(sentence.passage, first.start, sentence.start)
        if lead.end - lead.start > LONGEST:
            return None
        earlier = exact_amounts_in(lead)
        if not 2 <= len(earlier) + own <= 3 or not _may_be_told(len(earlier), own, len(amounts)):
            continue
        earlier_by = changes_by(lead, earlier)
        says_before, says = bool(words_for_changes(lead.text)), bool(by or words_for_changes(sentence.text))
        if not own and is_of_something_else(sentence.text, lead.text):
            continue
        if own and earlier and not goes_on_about(sentence, amounts, lead.text, earlier):
            continue
        whole = Sentence(sentence.passage, first.start, sentence.end)
        if not earlier_by and not says_before:
            if says and _ends_the_change(len(earlier), own, len(amounts)):
                return whole
            if not amounts and len(earlier) == 2 and _says_what_it_was(sentence.text):
                return whole
        begun = says_before or bool(earlier_by)
        counts = [one for one in amounts if one.value.unit is None]
        of_counts = len(counts) == 2 and len(earlier) == 1 and earlier[0].value.unit == "percent"
        if begun and own == 2 == len(amounts) and not says and (len(earlier) == len(earlier_by) <= 1 or of_counts):
            return whole
        if (
            says_before
            and not earlier
            and len(amounts) == 3
            and len(counts) == 2
            and not words_for_changes(sentence.text)
        ):
            return whole  # By how much did they grow? By 44 %: there had been 295, there were 454
    return None


def goes_on_about(sentence: Sentence, amounts: list[Amount], before: str, earlier: list[Amount]) -> bool:
    """Whether what a sentence counts was counted before it, or is named by it, their number, or not at all."""
    known = {word[:4] for word in stems(before)}
    for amount in amounts:
        said = counted_behind(sentence.text, amount)
        if said and amount.value.unit is None and not known & said:
            return False
    own = {stem(word)[:4] for word in things_in(sentence.text) if stem(word) not in OF_BEING}
    if len(own) <= FEW or _NAMED_BEFORE.search(sentence.text):
        return True
    counted = frozenset[str]().union(*(counted_behind(before, one) for one in earlier))
    return bool(own & (counted or known))


def counted_behind(text: str, amount: Amount) -> frozenset[str]:
    """The beginnings of the words that name what a number counts right behind it.

    >>> from qantar.values.numbers import find_numbers
    >>> text = "they held 61 large marches in Karsk"
    >>> sorted(counted_behind(text, Amount(10, 12, find_numbers(text, None)[0].value)))
    ['larg', 'marc']
    """
    found = _COUNTED.match(text, amount.end)
    return frozenset(word[:4] for word in stems(found[0]) if word not in OF_BEING) if found else frozenset()


def _may_be_told(earlier: int, own: int, amounts: int) -> bool:
    """Whether the figures of a sentence and of those before it may be the two of a change and their difference."""
    return (
        (not amounts and earlier == 2)
        or _ends_the_change(earlier, own, amounts)
        or (earlier <= 1 and own == 2)
        or (not earlier and amounts == 3)
    )


def _ends_the_change(earlier: int, own: int, amounts: int) -> bool:
    """Whether the last sentence brings the second figure with the word, or the percentage to two before it."""
    return own <= 1 and amounts > 0 and (earlier + own == 2 or (earlier == 2 and amounts == 1))


def _says_what_it_was(text: str) -> bool:
    """Whether a sentence without figures speaks of the change, or says nothing but which way it was."""
    return _THIS_CHANGE.search(text) is not None
