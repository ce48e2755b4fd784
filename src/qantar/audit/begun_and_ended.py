"""Beginnings and ends that stand apart: on two lines of a list, or in two paragraphs that tell of the same thing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from qantar.audit.asserting import is_asserted
from qantar.audit.dated_sentences import NO_EVENT, ORDINAL, RARE, Dated, dated_sentences
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage, Sentence
from qantar.audit.second_sentences import SMALL, told_on
from qantar.audit.spans_of_time import ANOTHER, spans_in
from qantar.audit.time_roles import Role, roles_in
from qantar.audit.words import OF_BEING, stems
from qantar.values.edtf import Edtf
from qantar.values.found import Found

_CLAUSE = re.compile(r"[,;]\s|\s(?:and|but|а|и|но|ал|бірақ)\s")
LONG = 200  # characters of a paragraph that gives one date
_GOES_ON = re.compile(
    r"\W*(?:[^\W\d_]+\s){0,2}?(?:they|it|he|she|its?|their|он|она|оно|они|его|е[её]|их|ол|олар|оның|олардың)\s"
    r"|[^.;]{0,60}\b(?:the same|that same|той же|того же|тех же|сол|осы)\s",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:that|this|the same|the said|эт(?:о[мй]|ому|ого|им)|то(?:м|му|го) же|той же|данно\w+|бұл|осы|сол|аталған)"
    r"\s([^\W\d_]+)",
    re.IGNORECASE,
)
#: What is heard in court, by whatever word.
_CASES = frozenset(stems("trial case hearing proceedings процесс дело делу дела разбирательство суд іс ісі сот"))
SHORT = 90  # characters of a line that only gives a date
_FROM = re.compile(r"\W*(?:from|since|с|бастап|басы)\s*[:–—-]", re.IGNORECASE)
_TO = re.compile(r"\W*(?:to|until|till|по|до|дейін|соңы)\s*[:–—-]", re.IGNORECASE)
_LABEL = re.compile(r"[^:–—]{2,60}[:–—]")

Ends = tuple[tuple[Passage, Found[Edtf]], tuple[Passage, Found[Edtf]]]


def begun_and_ended(draft: Draft) -> Iterator[Ends]:
    """Each pair of dates of which the first is said to begin what the second is said to end."""
    yield from _on_two_lines(draft)
    for passage in draft.passages:
        yield from _in_two_sentences(passage) if len(passage.dates) > 1 and not passage.is_note else ()
    yield from _in_two_paragraphs(draft)


def _in_two_sentences(passage: Passage) -> Iterator[Ends]:
    """The trial opened on 5 May. After a month judgment was given, and the trial closed on 7 June."""
    read_as_one = {sentence.start for sentence in told_on(passage) if spans_in(sentence)}
    for one, other in pairwise(passage.sentences):
        if one.start in read_as_one or not (
            len(one.dates) == len(other.dates) == 1 and one.dates[0].value.is_day and other.dates[0].value.is_day
        ):
            continue
        if {said.role for said in roles_in(one.text) if not said.row} != {"begins"}:
            continue
        if is_asserted(one) and is_asserted(other) and _ends_the_same(other, frozenset(stems(one.text))):
            yield (passage, one.dates[0]), (passage, other.dates[0])


def _ends_the_same(sentence: Sentence, told: frozenset[str]) -> bool:
    """Whether the clause of a date says that a thing ended of which has been told, and of nothing else."""
    text, date = sentence.passage.text, sentence.dates[0]
    cuts = [match.end() for match in _CLAUSE.finditer(text, sentence.start, date.start)]
    first = cuts[-1] if cuts else sentence.start
    behind = _CLAUSE.search(text, date.end, sentence.end)
    clause = f"{text[first : date.start]} {text[date.end : behind.start() if behind else sentence.end]}"
    roles = [said for said in roles_in(clause) if not said.row]
    if {said.role for said in roles} != {"ends"} or ORDINAL.search(clause) or ANOTHER.search(clause):
        return False
    if _says_of_the_same(sentence.text, told):
        return True
    for said in reversed(roles):
        clause = clause[: said.start] + clause[said.end :]
    words = frozenset(stems(clause)) - OF_BEING - SMALL
    return bool(words) and all(any(one.startswith(word[:4]) for one in told) for word in words)


def _says_of_the_same(text: str, told: frozenset[str]) -> bool:
    """Whether a sentence points back at a thing of which has been told: the verdict in that trial; по этому делу."""
    meant = frozenset(stem for match in _POINTS_BACK.finditer(text) for stem in stems(match[1]))
    return bool(meant & told) or bool(meant & _CASES and told & _CASES)


def _on_two_lines(draft: Draft) -> Iterator[Ends]:
    """Start: 5 May 2012. End: 7 June 2012, each on a line of its own."""
    body = [passage for passage in draft.passages if not passage.is_note]
    for one, other in pairwise(body):
        if len(one.text) > LONG or len(other.text) > LONG or len(one.dates) != 1 or len(other.dates) != 1:
            continue
        if one.dates[0].value.precision != other.dates[0].value.precision:
            continue
        if (_label_of(one) == "begins" and _label_of(other) == "ends") or _goes_on(one, other):
            yield (one, one.dates[0]), (other, other.dates[0])


def _goes_on(one: Passage, other: Passage) -> bool:
    """Whether a paragraph of one sentence goes on with that before: the first ..., the last of the same ..."""
    if len(one.sentences) != 1 or len(other.sentences) != 1 or not _GOES_ON.match(other.text):
        return False
    if not (is_asserted(one.sentences[0]) and is_asserted(other.sentences[0])):
        return False
    return _role_of(one) == "begins" and _role_of(other) == "ends"


def _role_of(passage: Passage) -> Role | None:
    """What its words say, those of a row ("the first") only where no others do."""
    said = roles_in(passage.text)
    roles = {one.role for one in said if not one.row} or {one.role for one in said}
    return roles.pop() if len(roles) == 1 else None


def _label_of(passage: Passage) -> Role | None:
    text = passage.text[: passage.dates[0].start]
    if len(passage.text) > SHORT:
        return None
    if _FROM.match(text) or _TO.match(text):
        return "begins" if _FROM.match(text) else "ends"
    roles = {said.role for said in roles_in(text)} if _LABEL.match(text) else set()
    return roles.pop() if len(roles) == 1 else None


def _in_two_paragraphs(draft: Draft) -> Iterator[Ends]:
    told = dated_sentences(draft)
    having: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(told):
        for word in one.words:
            having[word].append(place)
    for place, one in enumerate(told):
        if "begins" not in one.roles or one.sentence.passage.is_note:
            continue
        near = Counter[int]()
        for word in one.words:
            if len(having[word]) <= RARE:
                near.update(other for other in having[word] if other != place)
        ends = [told[other] for other in near if _ends_it(one, told[other], having)]
        if len(ends) == 1:
            yield (one.sentence.passage, one.date), (ends[0].sentence.passage, ends[0].date)


def _ends_it(one: Dated, other: Dated, having: dict[str, list[int]]) -> bool:
    """Whether a sentence tells of the end of what another tells the beginning of: a name, and enough words."""
    if (
        one.roles_beside(other) != {"begins"}
        or other.roles_beside(one) != {"ends"}
        or one.sentence.passage is other.sentence.passage
        or other.sentence.passage.is_note
    ):
        return False
    if not one.capitals & other.capitals or not (one.names <= other.capitals or other.names <= one.capitals):
        return False
    if bool(ORDINAL.search(one.sentence.text)) != bool(ORDINAL.search(other.sentence.text)):
        return False
    shared = (one.words & other.words) - NO_EVENT
    return len(shared) >= 3 or (len(shared) >= 2 and any(len(having[word]) == 2 for word in shared))
