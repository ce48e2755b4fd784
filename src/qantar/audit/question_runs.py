"""Questions that running text counts: "question 1 asked ..., question 2 whether ..."; "В вопросе 3 ..."; "(Q3)".

A run counts from 1 on, in one form, within a paragraph or over paragraphs that follow each other. It has a slip where
one number comes twice and the next is left out, or where one is left out and what is said shows that the text lists
its questions and does not choose among them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.draft import Draft
from qantar.audit.passages import Passage
from qantar.audit.question_names import NAMES, NOUN, named_questions
from qantar.audit.questions_dropped import QUESTIONS, beside, some_were_dropped
from qantar.audit.words import stems
from qantar.values.number_words import WORDS

FEWEST = 4  # questions that make a run
SHORT = 30  # characters before the first number of a paragraph that the one above announces
LONGEST = 6000  # characters of a paragraph that is looked at
#: Nouns that leave no doubt; items and points may be those of a law.
_SURE = ("ques", "вопр", "сұра", "сауа", "stat", "утве", "сужд", "тұжы", "q")
_PART = re.compile(r"[a-fа-е](?!\w)")
#: How a question is told: with its words, or as whether something is so.
_ASKS = re.compile(
    r"[?:–—«“\"]|\bwhether\b|\bif\b|\bask\w*|\bread\w*|\bran\b|\bwas\b|\bconcern\w*|\bdealt\b|\bsa(?:id|ys)\b"
    r"|\bstate[sd]?\b|\bclaim\w*|\bput\b|\bheld\b|\bли\b"
    r"|спрашива\w+|спросил\w*"
    r"|гласил\w*|звуч\w+|касал\w+|о том|говор\w+|сказан\w*|стоял\w*|утвержд\w+|содерж\w+|правда|верно|сұра\w*"
    r"|рас па|дұрыс па|\b[мпб][аеы]\b|деген|туралы|айтыл\w+|жазыл\w+|делін\w+",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"(?<![\d.,])1(?![\d%]|[.,]\d)|\bone\b|\bfirst\b|\bперв|бірінші|алғашқы", re.IGNORECASE)
_COUNT = re.compile(rf"(?<!\w)(?P<count>\d{{1,2}}|[^\W\d_]+)\s(?:(?P<near>[^\W\d_]+)\s)?{NOUN}", re.IGNORECASE)


class Asked(NamedTuple):
    """A question that a text names by its number, and what follows the number."""

    passage: Passage
    start: int
    end: int
    number: int
    form: str
    following: str


class Slip(NamedTuple):
    """A number that comes twice, or one before which another is left out; `missing` is that one."""

    one: Asked
    before: Asked
    missing: int


def slips_of_questions(draft: Draft) -> Iterator[Slip]:
    """The slips of all runs of questions that running text counts."""
    for run in _runs(draft):
        yield from _slips(draft, run)


def _runs(draft: Draft) -> Iterator[list[Asked]]:
    open_runs: dict[str, list[Asked]] = {}
    last = -2  # the last passage that names a question
    own = [passage for passage in draft.passages if not passage.is_note]
    at = {passage.number: place for place, passage in enumerate(own)}
    for passage in own:
        text = passage.text
        role = passage.paragraph.role
        if role not in ("body", "item", "heading") or len(text) > LONGEST:
            continue
        if at[passage.number] > last + 1 and not _BEGINS.search(text):
            continue  # no run goes on here, and none begins
        for form, number, start, end in named_questions(text):
            if role == "heading" and not form.startswith(NAMES):
                continue  # chapters count in all other ways
            one = Asked(passage, start, end, number, form, text[end : end + 60])
            run = open_runs.setdefault(form, [])
            if run and run[-1].number == number and _PART.match(text, end):
                continue  # 3b behind 3a
            near = bool(run) and at[passage.number] - at[run[-1].passage.number] <= 1
            if not near or not 0 <= number - run[-1].number <= 2:
                yield from _whole(run)
                run = open_runs[form] = []
            run.append(one)
            last = at[passage.number]
    for run in open_runs.values():
        yield from _whole(run)


def _whole(run: list[Asked]) -> Iterator[list[Asked]]:
    if len(run) >= FEWEST and run[0].number == 1:
        yield run


def _slips(draft: Draft, run: list[Asked]) -> Iterator[Slip]:
    steps = [other.number - one.number for one, other in pairwise(run)]
    odd = [place for place, step in enumerate(steps) if step != 1]
    if not odd or len(odd) > 2 or (len(odd) == 2 and odd[1] != odd[0] + 1):
        return
    if not _is_of_questions(draft, run) and not (run[0].form.startswith("head") and len(odd) == 2):
        return
    at = odd[0]
    lines = run[0].passage.paragraph.lines[0], run[-1].passage.paragraph.lines[1]
    before, one = run[at], run[at + 1]
    twice = [place for place in odd if steps[place] == 0]
    if len(odd) == 2:
        if not twice or len(twice) == 2:
            return
        at = twice[0]
        before, one = run[at], run[at + 1]
        missing = one.number + 1 if twice[0] == odd[0] else one.number - 1
        if not _same(run, at, at + 1):
            yield Slip(one, before, missing)
    elif twice:
        if _is_listed(draft, run) and _begins_alike(before, one) and not _same(run, at, at + 1):
            yield Slip(one, before, one.number)
    elif _is_listed(draft, run) and not some_were_dropped(draft, lines, one.number - 1):
        missing = one.number - 1
        if not _is_named(draft, run, missing):
            yield Slip(one, before, missing)


def _is_of_questions(draft: Draft, run: list[Asked]) -> bool:
    """Whether the form itself, or the words around the first of a run, say that these are questions."""
    if run[0].form.endswith(_SURE):
        return True
    asking = sum("?" in _content(run, place) for place in range(len(run)))
    if 2 * asking > len(run) or _announced(draft, run) == len(run):
        return True
    first = run[0].passage
    before = beside(draft, first.paragraph.lines, 1)[0]
    around = first.text[max(0, run[0].start - 300) : run[0].end + 100]
    return QUESTIONS.search(f"{before.text[-200:] if before is not first else ''} {around}") is not None


def _is_listed(draft: Draft, run: list[Asked]) -> bool:
    """Whether most of a run is told as questions are, or as many are announced as there are."""
    if _announced(draft, run) == len(run):
        return True
    first, last = run[0], run[-1]
    around = first.passage.text[max(0, first.start - 150) : first.start] + last.following
    asked = _ASKS.search(around) is not None
    asking = [asked or _ASKS.search(f"{_content(run, at)[:100]} {one.following[:2]}") for at, one in enumerate(run)]
    words = _first_words(run)
    alike = _closes(run) or (bool(words) and 2 * max(Counter(words).values()) > len(run))
    return alike and 2 * sum(map(bool, asking)) > len(run)


def _first_words(run: list[Asked]) -> list[str]:
    found = (re.search(r"[:;–—.)«“\"]|[^\W\d_]+", one.following) for one in run)
    return [match.group().lower() for match in found if match]


def _closes(run: list[Asked]) -> bool:
    """Whether the numbers stand behind what is asked: "... (question 3), ..."."""
    closed = [re.match(r"\s*[)\]]?\s*(?:[.,;!?]|$)", one.following) for one in run]
    opened = [one.start > 0 and one.passage.text[one.start - 1] in "([" for one in run]
    return 2 * sum(map(bool, closed)) > len(run) and 2 * sum(opened) > len(run)


def _content(run: list[Asked], place: int) -> str:
    """What is said of a question: the words behind its number up to the next, or before it where it closes."""
    one = run[place]
    text = one.passage.text
    if _closes(run):
        before = run[place - 1] if place else None
        start = before.end if before and before.passage is one.passage else 0
        return text[start : one.start].strip(" .,;:()[]")
    after = run[place + 1] if place + 1 < len(run) else None
    end = after.start if after and after.passage is one.passage else len(text)
    return text[one.end : end].strip(" .,;:()[]")


def _same(run: list[Asked], place: int, other: int) -> bool:
    """Whether the same is said of two: then the second only speaks of the first again."""
    one, two = set(stems(_content(run, place))), set(stems(_content(run, other)))
    return not one or not two or len(one & two) > 0.75 * min(len(one), len(two))


def _begins_alike(one: Asked, other: Asked) -> bool:
    first = _first_words([one, other])
    return len(first) == 2 and first[0] == first[1]


def _announced(draft: Draft, run: list[Asked]) -> int:
    """How many questions the words before a run promise, or how many of what it calls them; 0 where they do not."""
    first = run[0]
    above = beside(draft, first.passage.paragraph.lines, 1)[0].text if first.start < SHORT else ""
    before = f"{above[-200:]} {first.passage.text[max(0, first.start - 200) : first.start + 1]}"
    pairs = [(match["count"], match["near"]) for match in _COUNT.finditer(before)]
    noun = first.form.partition(" ")[2]
    if first.form.startswith("head") and noun:
        pairs += re.findall(rf"([^\W_]+)\s(?:([^\W\d_]+)\s)?{noun}", before.lower())
    found = [_as_number(near or "") or _as_number(count) for count, near in pairs]
    return next((count for count in reversed(found) if count), 0)


def _as_number(word: str) -> int:
    if word.isdigit():
        return int(word)
    known = WORDS.get(word.lower())
    return known.value if known and known.value < 100 else 0


def _is_named(draft: Draft, run: list[Asked], missing: int) -> bool:
    """Whether the paragraphs of a run or beside it name the one that is left out, in whatever form."""
    lines = run[0].passage.paragraph.lines[0], run[-1].passage.paragraph.lines[1]
    return any(
        number == missing and form.startswith((*NAMES, "sign"))
        for passage in beside(draft, lines, 2)
        for form, number, _, _ in named_questions(passage.text)
    )
