"""How many people a text says were asked: the numbers that its percentages may be of, near them or anywhere."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.answer import Place
from qantar.audit.draft import Draft
from qantar.audit.passages import Figure, Passage

NEAR = 14  # lines above a table or paragraph in which its own base is looked for

#: 4,120 people (41 %); 4,120 адам, яғни 41 пайызы: a number that is itself a share of another.
_ITS_SHARE = re.compile(
    r"(?:-[^\W\d_]{1,5})?(?:\s+[^\W\d_]+){0,3}\s*(?:[(—–]|,|,?\s*\b(?:or|или|немесе|яғни)\b)"
    r"(?:\s*[^\W\d_]+){0,2}\s*\d{1,2}(?:[.,]\d+)?(?:\s?%|\s(?:per ?cent|процент|пайыз|проц))",
    re.IGNORECASE,
)
_N_IS = re.compile(r"\b[nN]\s*=\s*(\d{1,3}(?:[ ,]\d{3})+|\d+)\b")
_CLAUSE = re.compile(r"[.,;:()\n]")
# What people are called who answered, behind their number; and what is done with them, before it.
_ASKED = re.compile(
    r"\b(?:respondents?|participants?|interviewees|surveyed|polled|interviewed|asked|questioned|респондент|участник"
    r"|опрошен|анкетир|қатысушы|сауалнамаға|сұралған)",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:surveyed|polled|interviewed|asked|questioned|sample (?:of|numbered|numbers|size|was|is|had|comprised"
    r"|included|consisted of)|опросили|опрошено|опрошены|выборка|сұралды|іріктеме\w*)\b"
    r"[^.]{0,20}$",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"^\W*(?:[^\W\d_]+\s+){0,2}(?:people|persons|residents|citizens|voters|students|workers|households"
    r"|inhabitants|adults"
    r"|women|men|children|members|answers|cases|жител|человек|граждан|горожан|избирател|студент|семей|семьи"
    r"|ответ|случа|адам"
    r"|тұрғын|азамат|студент|отбасы|жауап)",
    re.IGNORECASE,
)
# "answers 124", "responses: 124", "answered by 124": how survey programs head their tables.
_HEADED = re.compile(
    r"\b(?:answers|responses|respondents|answered by|ответов|респондентов|жауаптар)\s*:?\s+(\d{2,7})\b"
    r"|^\W*(?:[^\W\d_]+\s+){0,2}(?:answers|responses|respondents|replies|forms|questionnaires|cards|letters|interviews"
    r"|ответов|респондентов|анкет|бланков|карточек|писем|интервью|опрошено|жауап|респондент|сауалнама|хат|сұхбат)\w*\b"
    r"[^\d.;:%]{0,50}:\s*(\d{2,7})\s*\.?\s*$",
    re.IGNORECASE,
)


class Base(NamedTuple):
    """A number of people who may have been asked, and where the text says so.

    `asked` if it says it in such words, `is_share` if it calls the number itself a share of others.
    """

    people: int
    place: Place
    asked: bool = True
    is_share: bool = False


def bases_of(draft: Draft) -> list[Base]:
    """Every number of people in the order of the text; only the one given with --base where one was given."""
    found: list[Base] = draft.shared("bases", lambda d: sorted(_find(d), key=lambda base: base.place.line))
    return found


def stated_bases(draft: Draft) -> list[Base]:
    """The numbers of people of whom the text says that they were asked, each once."""
    found: list[Base] = draft.shared(
        "stated bases",
        lambda d: list({base.people: base for base in reversed(bases_of(d)) if base.asked}.values()),
    )
    return found


def bases_near(draft: Draft, first: int, last: int) -> list[Base]:
    """The numbers of people on some lines and a few lines above them, the nearest first."""
    every = bases_of(draft)
    if draft.base is not None:
        return every
    start = bisect_left(every, first - NEAR, key=lambda base: base.place.line)
    near = [base for base in every[start:] if base.place.line <= last]
    return sorted(near, key=lambda base: (max(0, first - base.place.line), base.place.line))


def _find(draft: Draft) -> Iterator[Base]:
    if draft.base is not None:
        yield Base(draft.base, Place(0, None, ""))
        return
    for passage in draft.passages:
        for match in _N_IS.finditer(passage.text):
            yield from _base(re.sub(r"[ ,]", "", match[1]), passage.place(match.start(), match.end()), True)
        for figure in passage.figures:
            if figure.whole is not None and not figure.value.vague:
                asked, people = _is_asked(passage, figure), _is_people(passage, figure)
                if asked or people:
                    is_share = _ITS_SHARE.match(passage.text, figure.end) is not None
                    yield from _base(str(figure.whole), passage.place(figure.start, figure.end), asked, is_share)
    for line in draft.manuscript.lines:
        for match in _HEADED.finditer(line.text):
            yield from _base(match[1] or match[2], draft.line(line.number), True)


def _is_asked(passage: Passage, figure: Figure) -> bool:
    behind = _CLAUSE.split(passage.text[figure.end : figure.end + 70], maxsplit=1)[0]
    before = _CLAUSE.split(passage.text[max(0, figure.start - 40) : figure.start])[-1]
    return _ASKED.search(behind) is not None or _ASKING.search(before) is not None


def _is_people(passage: Passage, figure: Figure) -> bool:
    return _PEOPLE.match(passage.text[figure.end : figure.end + 60]) is not None


def _base(digits: str, place: Place, asked: bool, is_share: bool = False) -> Iterator[Base]:
    people = int(digits)
    if 2 <= people < 10**9:
        yield Base(people, place, asked, is_share)
