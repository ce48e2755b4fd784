"""A change whose two figures stand in one sentence and whose word stands in another, which counts nothing itself.

Right behind the figures a word that points back is enough: "The figure has"
    " doubled", "their number has clearly grown".
Further on, the sentence must name the thing, the place and both years: "the fall in the number of marches in Mirton
from 2009 to 2011 was welcomed".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.asserting import is_asserted, is_denied
from qantar.audit.change_amounts import YEAR, Amount, exact_amounts_in
from qantar.audit.change_pairs import Change, pairs_in
from qantar.audit.changes import CHANGE_NOUN, words_for_changes
from qantar.audit.changes_across import is_of_something_else
from qantar.audit.changes_called import changes_by
from qantar.audit.draft import Draft
from qantar.audit.passages import Sentence
from qantar.audit.phrases import Phrases
from qantar.audit.words import stems

#: So the figure has dropped; количество их уменьшилось; олардың саны кеміген; the difference of 15 per cent.
_POINTS_BACK = Phrases(
    r"\W*(?:(?:so|thus|hence|therefore|in short|clearly|evidently|итак|значит|следовательно|таким образом|демек"
    r"|сонымен"
    r"|яғни),?\s+)?(?:(?:the|this|that|their|its|such a)\s+(?:[^\W\d_]+\s+)?(?:figures?|numbers?|counts?"
    r"|totals?|shares?"
    rf"|proportion|percentage|{CHANGE_NOUN})|(?:этот\s|эта\s)?(?:показател|количеств|числ|дол|цифр|разниц)\w+"
    rf"|их (?:числ"
    r"|количеств)\w+|(?:олардың |оның |бұл )?(?:көрсеткіш|саны|үлес|айырма)\w*|екі жылда үлес\w*)(?!\w)"
)
#: In the number of marches in Mirton; числа маршей в городе; шеру санының.
_THING = re.compile(
    r"\b(?:number of|in|of|числ\w+|количеств\w+)\s+(?P<thing>[^\W\d_]+(?:[ -][^\W\d_]+)?)\s+(?:in|at|в|во|на)\s"
    r"|(?P<kk>[^\W\d_]+(?:\s[^\W\d_]+)?)\s+сан\w+",
    re.IGNORECASE,
)
FURTHEST = 40  # paragraphs between the figures and the sentence that names them again


class Apart(NamedTuple):
    """A sentence that tells of a change, the change, and the sentence that has its figures."""

    sentence: Sentence
    change: Change
    figures: Sentence
    words: tuple[re.Match[str], ...]
    by: Amount | None
    comparison: tuple[str, bool] | None = None  # fewer, and whether that makes the later figure the larger


class _Told(NamedTuple):
    sentence: Sentence
    change: Change


def told_apart(draft: Draft) -> Iterator[Apart]:
    """Every change that is told in a sentence without its figures."""
    known: list[_Told] = []
    last: _Told | None = None
    for passage in draft.passages:
        if passage.is_note or passage.paragraph.role in ("heading", "caption"):
            continue
        for sentence in passage.sentences:
            found = _told(sentence, known, last)
            if found:
                yield found
            last = _pair_of(sentence)
            if last and len(last.change.years) == 2:
                known.append(last)


def _pair_of(sentence: Sentence) -> _Told | None:
    """The one change whose figures a sentence gives without a word for it."""
    if not 2 <= len(sentence.figures) <= 4 or words_for_changes(sentence.text) or not is_asserted(sentence):
        return None
    amounts = exact_amounts_in(sentence)
    if len(amounts) != 2 or changes_by(sentence, amounts):
        return None
    pairs = pairs_in(sentence, amounts)
    return _Told(sentence, pairs[0]) if len(pairs) == 1 else None


def _told(sentence: Sentence, known: list[_Told], last: _Told | None) -> Apart | None:
    if not (last or known) or len(sentence.figures) > 3:
        return None
    text = sentence.text
    back = last if last and _points_back(sentence, last) else None
    years = frozenset(map(int, YEAR.findall(text)))
    if (not back and len(years) != 2) or not words_for_changes(text) or not is_asserted(sentence):
        return None
    amounts = exact_amounts_in(sentence)
    if len(amounts) > 1 or len(amounts) != len(changes_by(sentence, amounts)):
        return None
    by = amounts[0] if amounts else None
    words = tuple(word for word in words_for_changes(text) if not is_denied(text, word.start(), word.end()))
    told = [back] if back else [one for one in known if _names_again(sentence, one, years)]
    if len(told) != 1:
        return None
    return Apart(sentence, told[0].change, told[0].sentence, words, by)


def _points_back(sentence: Sentence, last: _Told) -> bool:
    near = last.sentence.passage.number + 1 >= sentence.passage.number
    years = frozenset(map(int, YEAR.findall(sentence.text)))
    if not near or not years <= frozenset(last.change.years) or _POINTS_BACK.match(sentence.text) is None:
        return False
    return not sentence.names and not is_of_something_else(sentence.text, last.sentence.text)


def _names_again(sentence: Sentence, told: _Told, years: frozenset[int]) -> bool:
    if frozenset(told.change.years) != years or sentence.passage.number - told.sentence.passage.number > FURTHEST:
        return False
    names = sentence.names | (sentence.names_with_first & told.sentence.names_with_first)
    if not names or not names <= told.sentence.names_with_first:
        return False
    thing = _THING.search(sentence.text)
    if is_of_something_else(sentence.text, told.sentence.text):
        return False
    words = [word for word in stems((thing["thing"] or thing["kk"]) if thing else "") if not word.startswith("қалас")]
    return bool(words) and {word[:5] for word in words} <= {word[:5] for word in stems(told.sentence.text)}
