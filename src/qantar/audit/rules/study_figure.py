"""A figure that a study gives otherwise.

With `--study STUDY`, each figure of the text is held against the findings and claims of the study that speak of the
same thing: all the words of the finding's label, or of the claim's population, stand beside the figure, the unit is
the same, and so are the years where both name any. A figure that any of the study's rival claims has is no
discrepancy. What words cannot match is not told, so silence does not say that the study bears a figure out.
"""

from __future__ import annotations

from decimal import Decimal

from qantar.audit.answer import Certainty, Held
from qantar.audit.draft import Draft
from qantar.audit.known import Known
from qantar.audit.passages import Figure, Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.statements import Statement, statements_of
from qantar.audit.words import stems

ID = "study-figure"


def check(draft: Draft) -> Finds:
    """Hold every figure against what the study knows of the same thing."""
    by_word: dict[str, list[Known]] = {}
    for known in draft.known:
        by_word.setdefault(min(known.words), []).append(known)
    if not by_word:
        return
    for one in statements_of(draft):
        words = _beside(one.sentence, one.figure)
        same = [known for word in sorted(words) for known in by_word.get(word, ()) if _same_thing(one, known, words)]
        longest = max((len(known.words) for known in same), default=0)
        same = [known for known in same if len(known.words) == longest]
        if same:
            yield from _judge(one, same)


def _beside(sentence: Sentence, figure: Figure) -> frozenset[str]:
    """The words between the figures around a figure, its own count or percentage left out."""
    text = sentence.passage.text
    if len(sentence.figures) <= 2:
        return sentence.stems
    # A figure in brackets behind another belongs to it: 62.1 % (77 responses).
    groups: list[list[Figure]] = []
    for other in sentence.figures:
        joined = groups and text[groups[-1][-1].end : other.start].strip() in ("(", "%(")
        if joined:
            groups[-1].append(other)
        else:
            groups.append([other])
    place = next(n for n, group in enumerate(groups) if figure in group)
    left = groups[place - 1][-1].end if place else sentence.start
    right = groups[place + 1][0].start if place + 1 < len(groups) else sentence.end
    return frozenset(stems(text[left:right]))


def _same_thing(one: Statement, known: Known, words: frozenset[str]) -> bool:
    if one.figure.value.unit != known.unit or not known.words <= words:
        return False
    if one.years and known.years and not {min(known.years), max(known.years)} <= one.years:
        return False  # a figure of 2019 is another thing than one of 2010 to 2020
    if known.counted and known.counted not in one.counted:
        return False
    return not (one.days and known.days and not one.days & known.days)


def _judge(one: Statement, same: list[Known]) -> Finds:
    place = one.sentence.passage.place(one.figure.start, one.figure.end)
    if any(_fits(one, known) for known in same):
        yield Held(ID, place.line)
        return
    if one.figure.value.exact is None or one.figure.value.vague:
        return
    used = [known for known in same if known.used]
    if len({(known.low, known.high) for known in used}) != 1:
        return
    known = used[0]
    if any(_is(figure, known) for figure in one.sentence.figures):
        return  # the sentence has the study's figure as well: this one is of something else
    sure: Certainty = "likely" if len(known.words) >= 3 or one.years else "possible"
    when = "–".join(str(year) for year in sorted({min(known.years), max(known.years)})) if known.years else ""
    message = f"{known.id} of the study has {known.shown} for: {known.label}{f' ({when})' if when else ''}"
    yield discrepancy(ID, sure, place, stated=one.figure.text, expected=known.shown, message=message)


def _is(figure: Figure, known: Known) -> bool:
    low, high, step = figure.value.low, figure.value.high, figure.value.step
    if low is None or high is None or known.low is None or known.high is None:
        return False
    return low - step / 2 <= known.high and known.low <= high + step / 2


def _fits(one: Statement, known: Known) -> bool:
    value = one.figure.value
    low, high = one.low, one.high
    step = value.step
    known_low = known.low if known.low is not None else Decimal(0)
    above = high is None or known_low <= high or known_low - (value.high or Decimal(0)) < step
    return above and (known.high is None or low <= known.high)


RULE = Rule(
    ID,
    "A figure that the findings or claims of a study give otherwise",
    "warning",
    check,
    needs="--study STUDY, and the words of a finding or claim beside the figure",
)
