"""How many people a text says were asked: the numbers that its percentages may be of."""

from __future__ import annotations

import re
from typing import NamedTuple

from qantar.audit.answer import Place
from qantar.audit.draft import Draft

_N_IS = re.compile(r"\b[nN]\s*=\s*(\d{1,3}(?:[ ,]\d{3})+|\d+)\b")
# "answers 124", "responses: 124", "answered by 124": how survey programs head their tables.
_CLAUSE = re.compile(r"[.,;:()\n]")
# What people are called who answered, behind their number; and what is done with them, before it.
_ASKED = re.compile(
    r"\b(?:respondents?|participants?|interviewees|surveyed|polled|interviewed|asked|questioned|респондент|участник"
    r"|опрошен|анкетир|қатысушы|сауалнамаға|сұралған)",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:surveyed|polled|interviewed|asked|questioned|sample of|опросили|опрошено|опрошены|выборка|сұралды)\b"
    r"[^.]{0,20}$",
    re.IGNORECASE,
)
_HEADED = re.compile(
    r"\b(?:answers|responses|respondents|answered by|ответов|респондентов|жауаптар)\s*:?\s+(\d{2,7})\b",
    re.IGNORECASE,
)


class Base(NamedTuple):
    """A number of people who were asked, and where the text says so."""

    people: int
    place: Place


def bases_of(draft: Draft) -> list[Base]:
    """The bases that are stated, each number once, in the order of the text; or the one given with --base."""
    found: list[Base] = draft.shared("bases", _find)
    return found


def _find(draft: Draft) -> list[Base]:
    if draft.base is not None:
        return [Base(draft.base, Place(0, None, ""))]
    found: dict[int, Base] = {}
    for passage in draft.passages:
        text = passage.text
        for match in _N_IS.finditer(text):
            _add(found, re.sub(r"[ ,]", "", match[1]), passage.place(match.start(), match.end()))
        for figure in passage.figures:
            whole = figure.whole
            if whole is None or figure.value.vague or whole < 2:
                continue
            behind = _CLAUSE.split(text[figure.end : figure.end + 70], maxsplit=1)[0]
            before = _CLAUSE.split(text[max(0, figure.start - 40) : figure.start])[-1]
            if _ASKED.search(behind) or _ASKING.search(before):
                _add(found, str(whole), passage.place(figure.start, figure.end))
    for line in draft.manuscript.lines:
        for match in _HEADED.finditer(line.text):
            _add(found, match[1], draft.line(line.number))
    return list(found.values())


def _add(found: dict[int, Base], digits: str, place: Place) -> None:
    people = int(digits)
    if 2 <= people < 10**9:
        found.setdefault(people, Base(people, place))
