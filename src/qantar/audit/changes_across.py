"""A change that is told over two sentences: the figures in one and the word for the change, or a figure, in the "
"other.
"""

from __future__ import annotations

import re

from qantar.audit.change_pairs import amounts_in, changes_by
from qantar.audit.changes import CHANGE_NOUN, WORDS
from qantar.audit.passages import Sentence

LONGEST = 260  # characters of the sentences before
MOST_FIGURES = 4
#: This decrease was put down to fear; юристы связали это увеличение с законом; бұл азаюды.
_THIS_CHANGE = re.compile(
    rf"\b(?:this|the|such an?|that|это|этот|эту|такой|такое|бұл|осы|мұндай)\s+(?:[^\W\d_]+\s)?(?:{CHANGE_NOUN}"
    r"|(?:өсім|өсу|арту|көбею|азаю|төмендеу|кему|қысқару)\w{0,4})(?!\w)",
    re.IGNORECASE,
)


def told_across(sentence: Sentence, before: list[Sentence]) -> Sentence | None:
    """The sentence together with one or two before it, if they tell of one change between them.

    "In 2005 there were 216 marches. By 2007 the number had dropped to 180." "397 and then 523. A rise of 32 %."
    "The number grew by 9 %. It was 40 in 2005 and 61 in 2007." "40 in 2005, 61 in 2007. The press noticed the rise."
    """
    amounts = amounts_in(sentence)
    by = changes_by(sentence, amounts)
    words = list(WORDS.finditer(sentence.text))
    own = [one for one in amounts if one not in by]
    if len(sentence.figures) > MOST_FIGURES or not before:
        return None
    for first in (before[-1], before[0]):
        lead = Sentence(sentence.passage, first.start, sentence.start)
        if len(lead.text) > LONGEST:
            return None
        earlier = amounts_in(lead)
        earlier_by = changes_by(lead, earlier)
        earlier_words = WORDS.search(lead.text)
        whole = Sentence(sentence.passage, first.start, sentence.end)
        if (
            not earlier_by
            and not earlier_words
            and _ends_the_change(len(earlier), len(own), len(amounts), bool(by or words))
        ):
            return whole
        if (
            not amounts
            and len(earlier) == 2
            and not earlier_by
            and not earlier_words
            and _THIS_CHANGE.search(sentence.text)
        ):
            return whole
        begins = earlier_words is not None and len(earlier) == len(earlier_by) <= 1
        if begins and len(own) == 2 and not by and not words:
            return whole
    return None


def _ends_the_change(earlier: int, own: int, amounts: int, says: bool) -> bool:
    """Whether the last sentence brings the second figure with the word, or the percentage to two before it."""
    return says and own <= 1 and amounts > 0 and (earlier + own == 2 or (earlier == 2 and amounts == 1))
