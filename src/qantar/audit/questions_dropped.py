"""Whether a text says that questions were left out, and the others kept their numbers."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from qantar.audit.draft import Draft
from qantar.audit.numbered_things import ordinal_value
from qantar.audit.passages import Passage
from qantar.audit.question_names import named_questions

QUESTIONS = re.compile(
    r"question|\bsurvey|\basked\b|statements?\b|\bitems\b|interview|вопрос|анкет|опрос|спрашива|спросил|утверждени"
    r"|суждени|интервью|сұра[қғ]|сауал|тұжырым|сұхбат",
    re.IGNORECASE,
)
_DROPPED = re.compile(
    r"\b(?:not (?:asked|put|printed|shown|given|analysed|used|reported)|only (?:the )?questions|selected questions"
    r"|не (?:задава|привод|вош|публик|использ)\w+"
    r"|только вопрос\w+|отобран\w+|қойылма\w+|берілме\w+|таңда\w+ сұра\w+|dropped|removed|omitted|left out|withdrawn"
    r"|struck|deleted|excluded|skipped|cut|discarded|cancelled|ke(?:ep|pt) (?:its|their)"
    r"|исключ\w+|убра\w+|снят\w*|опущен\w*|опуска\w+|изъят\w*|выпал\w*|удал\w+|пропущен\w*|сохран\w+ (?:свои|свой"
    r"|прежн)\w*|выбы\w+"
    r"|алынып таста\w+|алып таста\w+|шығарыл\w+|нөмір\w+ сақта\w+|түсіп қал\w+|қысқартыл\w+|келтірілме\w+"
    r"|алынып қал\w+|қалдыр\w+|әдейі|deliberately|on purpose|намеренно)(?!\w)",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\b(?:nothing|none|no question\w*|without omission|ничего|ни один|ни одного|ни одна|ештеңе|бірде-?\s?бір)(?!\w)"
    r"|\bне (?:был\w* )?(?:исключ|убра|опу|пропу|удал|сокра|выбро)\w+|қалдыр\w+ (?:жоқ|емес)"
    r"|\bnot (?:been )?(?:left|dropped|omitted|removed)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def beside(draft: Draft, lines: tuple[int, int], more: int) -> list[Passage]:
    """The passages of some lines, and so many before and behind; notes are left out."""
    own, firsts, lasts = draft.shared("passages that are no notes, by their lines", _by_lines)
    first, behind = bisect_left(lasts, lines[0]), bisect_right(firsts, lines[1])
    return own[max(0, first - more) : behind + more] if first < behind else []


def _by_lines(draft: Draft) -> tuple[list[Passage], list[int], list[int]]:
    own = [passage for passage in draft.passages if not passage.is_note]
    ends = [passage.paragraph.lines for passage in own]
    return own, [first for first, _ in ends], [last for _, last in ends]


def is_dropped(text: str) -> bool:
    """Whether words say that a question was left out.

    >>> is_dropped("was dropped after the trial"), is_dropped("Is the market dirty?")
    (True, False)
    """
    return _DROPPED.search(text) is not None and "?" not in text


def some_were_dropped(draft: Draft, lines: tuple[int, int], missing: int) -> bool:
    """Whether what stands around a list says that this question was left out, or some, and the others kept theirs."""
    for passage in beside(draft, lines, 3):
        if any(n == missing and form.startswith(("noun", "behind")) for form, n, _, _ in named_questions(passage.text)):
            return True
        for sentence in _SENTENCE.split(passage.text):
            if not _DROPPED.search(sentence) or _NOTHING.search(sentence):
                continue
            numbers = {int(number) for number in re.findall(r"(?<![\d.,])\d{1,2}(?![\d%]|[.,]\d)", sentence)}
            numbers |= {ordinal_value(word) for word in re.findall(r"[^\W\d_]+", sentence)} - {0}
            if missing in numbers or (not numbers and QUESTIONS.search(sentence)):
                return True
    return False
