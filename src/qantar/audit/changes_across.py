"""A change that is told over two sentences: the figures in one and the word for the change, or a figure, in the "
"other.
"""

from __future__ import annotations

import re

from qantar.audit.change_pairs import amounts_in, changes_by
from qantar.audit.changes import CHANGE_NOUN, words_for_changes
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
    if not before or len(sentence.figures) > MOST_FIGURES:
        return None
    amounts = amounts_in(sentence)
    by = changes_by(sentence, amounts)
    own = len(amounts) - len(by)
    for first in (before[-1], before[0]):
        lead = Sentence(sentence.passage, first.start, sentence.start)
        if lead.end - lead.start > LONGEST:
            return None
        earlier = amounts_in(lead)
        if not 2 <= len(earlier) + own <= 3 or not _may_be_told(len(earlier), own, len(amounts)):
            continue
        earlier_by = changes_by(lead, earlier)
        says_before, says = bool(words_for_changes(lead.text)), bool(by or words_for_changes(sentence.text))
        whole = Sentence(sentence.passage, first.start, sentence.end)
        if not earlier_by and not says_before:
            if says and _ends_the_change(len(earlier), own, len(amounts)):
                return whole
            if not amounts and len(earlier) == 2 and _says_what_it_was(sentence.text):
                return whole
        if says_before and len(earlier) == len(earlier_by) <= 1 and own == 2 and not by and not says:
            return whole
    return None


def _may_be_told(earlier: int, own: int, amounts: int) -> bool:
    """Whether the figures of a sentence and of those before it may be the two of a change and their difference."""
    return (not amounts and earlier == 2) or _ends_the_change(earlier, own, amounts) or (earlier <= 1 and own == 2)


def _ends_the_change(earlier: int, own: int, amounts: int) -> bool:
    """Whether the last sentence brings the second figure with the word, or the percentage to two before it."""
    return own <= 1 and amounts > 0 and (earlier + own == 2 or (earlier == 2 and amounts == 1))


def _says_what_it_was(text: str) -> bool:
    """Whether a sentence without figures speaks of the change, or says nothing but which way it was."""
    return _THIS_CHANGE.search(text) is not None
