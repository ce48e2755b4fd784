"""Two percentages and the difference of them, which is called per cent where it is one of percentage points.

"Agreement stood at 31 %. Two years later it was 42 %, which is 11 per cent more": whatever the words between, a figure
that is just the difference of the two others, and no share of either, and that stands near a word for a change, is
their difference. The two may stand in the sentence before, in the next or in a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from qantar.audit.asserting import is_asserted
from qantar.audit.called_notes import note_of
from qantar.audit.changes import unquoted
from qantar.audit.draft import Draft
from qantar.audit.passages import Figure, Sentence
from qantar.audit.sentences_in_order import in_their_order

_CHANGE = re.compile(
    r"\b(?:(?:more|less)(?! [^\W\d_]+ly\b)|(?:up|down)(?= (?:\d|by|from|on|to|some|about)\b)"
    r"|higher|lower|above|rise\w*|rose|risen|grew|grow\w*|gain\w*|increas\w+|decreas\w+|fall\w*|fell"
    r"|drop\w*|declin\w+|difference|change\w*|jump\w*|climb\w*|plus|minus|added|lost|won|ahead"
    r"|больше|меньше|выше|ниже|прирост\w*|прирос\w*|вырос\w*|раст[её]т|рост\w*|увелич\w+|сни[зж]\w+|умень\w+|прибав\w+"
    r"|упал\w*|паден\w+|разниц\w*|разрыв\w*|изменен\w*|измени\w+|скачок|поднял\w*|плюс|минус|потеря\w*"
    r"|өс(?:ті|ім|у|кен|іп)\w*|арт(?:ты|қан|ып|у|ық)\w*|кемі\w*|азай\w*|ұлғай\w*|көбей\w*|айырма\w*|өзгері\w*|көп|көтеріл\w*"
    r"|төменде\w*|қосыл\w*|жоғары)(?!\w)",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:of (?:whom|which|them|these|all)|respectively|от (?:них|общего)|из (?:них|которых)"
    r"|соответственно|тиісінше)\b",
    re.IGNORECASE,
)
_CUT = re.compile(r";|[.!?]\s")
FAR = 90  # characters between a word for a change and the figure
CLOSE = 14  # and where all figures are multiples of five, which are so far apart by chance
MOST = 3  # percentages in what is read together


class CalledPercent(NamedTuple):
    """The two percentages, and the figure that is their difference in points and is called per cent."""

    sentence: Sentence
    said: Figure
    low: Figure
    high: Figure


def points_called_per_cent(draft: Draft) -> Iterator[CalledPercent]:
    """Every such figure in running text."""
    for before, sentence, after in in_their_order(draft):
        percents = _percents(sentence)
        if not 1 <= len(percents) <= MOST or _OF_OTHERS.search(sentence.text) or not is_asserted(sentence):
            continue
        others = [None] if len(percents) == MOST else [before, note_of(draft, sentence), after]
        for other in others:
            beside = _percents(other) if other is not None else []
            found = _difference(sentence, percents, beside) if len(percents) + len(beside) == MOST else None
            if found is not None:
                yield found
                break


def _difference(sentence: Sentence, percents: list[Figure], beside: list[Figure]) -> CalledPercent | None:
    every = [*beside, *percents]
    found = sorted(
        (distance, one.start, one)
        for one in percents
        if _is_difference(one, every) and (distance := _to_change(sentence, one)) is not None
    )
    if not found or (found[0][0] > CLOSE and all(_value(one) % 5 == 0 for one in every)):
        return None
    if len(found) > 1 and found[0][0] == found[1][0]:
        return None
    said = found[0][2]
    low, high = sorted((one for one in every if one is not said), key=_value)
    return CalledPercent(sentence, said, low, high)


def _percents(sentence: Sentence) -> list[Figure]:
    found = [figure for figure in sentence.figures if figure.is_percent]
    exact = all(figure.value.exact is not None and not figure.value.vague for figure in found)
    return found if exact else []


def _value(figure: Figure) -> Decimal:
    return abs(figure.value.exact or Decimal(0))


def _is_difference(said: Figure, figures: list[Figure]) -> bool:
    """Whether a figure is the difference of the two others, and neither a share of one nor, with them, a hundred."""
    one, other = (figure for figure in figures if figure is not said)
    low, high = sorted((_value(one), _value(other)))
    change = _value(said)
    if not low or not change or high - low != change:
        return False
    return all(abs(100 * change / base - change) > 1 for base in (low, high)) and not _is_sum(figures)


def _is_sum(figures: list[Figure]) -> bool:
    """Whether the figures are the parts of a hundred."""
    return any(sum(map(_value, some)) == 100 for size in (2, 3) for some in combinations(figures, size))


def _to_change(sentence: Sentence, said: Figure) -> int | None:
    """How many characters lie between a figure and the nearest word for a change in its clause."""
    text, start, end = unquoted(sentence.passage.text), sentence.start, sentence.end
    near = [figure for figure in sentence.figures if figure.is_percent and figure is not said]
    first = max((figure.end for figure in near if figure.end <= said.start), default=start)
    last = min((figure.start for figure in near if figure.start >= said.end), default=end)
    if said.text[0] in "+−-":
        return 0
    ahead = _CUT.split(text[max(first, said.start - FAR) : said.start])[-1]
    behind = _CUT.split(text[said.end : min(last, said.end + FAR)], maxsplit=1)[0]
    before = [len(ahead) - match.end() for match in _CHANGE.finditer(ahead)]
    return min([*before, *(match.start() for match in _CHANGE.finditer(behind))], default=None)
