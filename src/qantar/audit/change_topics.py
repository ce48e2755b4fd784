"""Whether a sentence of a change goes on about what the sentences before it count, or tells of another thing."""

from __future__ import annotations

import re

from qantar.audit.change_amounts import Amount
from qantar.audit.change_subjects import things_in
from qantar.audit.changes import CHANGE_NOUN, DOWN, UP
from qantar.audit.passages import Sentence
from qantar.audit.phrases import Phrases
from qantar.audit.words import OF_BEING, stem, stems

_ADJECTIVE = re.compile(r"\w+(?:ой|ый|ий|ая|ое|ые)|annual|yearly|overall|total|net|such|жылдық|жалпы", re.IGNORECASE)
FEW = 3  # words of a sentence that says nothing but what became of the figure
#: The thing right behind a figure: 61 large marches.
_COUNTED = re.compile(
    r"(?:\s(?!(?:сан[^\W\d_]*|деңгей[^\W\d_]*|көрсеткіш[^\W\d_]*|бол[^\W\d_]*|салыстырғанда|қарағанда|in|of|by|at|on|to|for|from"
    r"|and|but|or|as|than|when|which|were|was|в|на|за|до|с|и|а|но|году|год"
    r"|жылы)\b)"
    r"[^\W\d_]{3,}){1,3}"
)
#: What may stand behind a figure for what was named before it: events, cases; 40 are left; a result of 40.
GENERAL = frozenset(
    word[:4]
    for word in stems(
        "events cases times left such incidents result level mark случаев событий раз результатом оқиға рет нәтиже"
    )
)
_NAMED_BEFORE = re.compile(
    r"\b(?:it|its|they|them|their|those|these|this|that|the (?:[^\W\d_]+ )?(?:numbers?|figures?|counts?|totals?"
    r"|shares?|proportion|tally)"
    r"|он[оаи]?|их|его|е[её]|эт\w+|показател\w+|числ\w+|количеств\w+|дол[яиюе]|цифр\w+|ол|олар\w*|оның|бұл|сан\w*"
    r"|көрсеткіш\w*"
    r"|үлес\w*)(?!\w)",
    re.IGNORECASE,
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


def goes_on_about(sentence: Sentence, amounts: list[Amount], before: str, earlier: list[Amount]) -> bool:
    """Whether what a sentence counts was counted before it, or is named by it, their number, or not at all."""
    known = {word[:4] for word in stems(before)}
    for amount in amounts:
        said = counted_behind(sentence.text, amount)
        if said and amount.value.unit is None and not said & (known | GENERAL):
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
