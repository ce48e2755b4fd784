"""Lists of questions: three and more lines of one form, whose numbers rise and whose words are alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from qantar.audit.answer import Place
from qantar.audit.draft import Draft
from qantar.audit.numbered_things import question_label
from qantar.audit.questions_dropped import is_dropped
from qantar.audit.words import stems

FAR = 60  # lines between two questions of one list, which a page with its notes may part
_ANNOUNCED = re.compile(
    r"question|\bsurvey|\basked\b|statements?\b|вопрос|анкет|опрос|спрашива|спросил|утверждени|сұра[қғу]|сауалнама|сауал"
    r"|тұжырым",
    re.IGNORECASE,
)


class Numbered(NamedTuple):
    """Something with a number of its own."""

    number: str
    title: str
    place: Place
    marked: bool = False


def question_lists(draft: Draft) -> Iterator[tuple[str, list[Numbered]]]:
    """Each list of questions: three and more of one form, whose numbers rise and whose words are alike."""
    begun: dict[int, str] = {passage.paragraph.lines[0]: passage.text for passage in draft.passages}
    lines = draft.manuscript.lines
    runs: dict[tuple[str, str], list[list[Numbered]]] = {}
    for line in lines:
        if line.role not in ("body", "item", "heading", "table") or not any(map(str.isdigit, line.text[:60])):
            continue
        following = lines[line.number].text if line.number < len(lines) else ""
        # In the paragraph a number glued to its letter may have been taken for the call of a note: Q1.
        texts = [begun[line.number]] if line.number in begun else []
        labels = (question_label(text[:500]) for text in (*texts, f"{line.text} {following}".strip()))
        label = next((one for one in labels if one is not None), None)
        if label is None or (label.kind == "point" and line.role in ("heading", "table")) or is_dropped(label.title):
            continue
        of_form = runs.setdefault((label.kind, label.form), [])
        step = int(label.number) - int(of_form[-1][-1].number) if of_form else -1
        if not 0 <= step <= 2 or line.number - of_form[-1][-1].place.line > FAR:
            of_form.append([])
        if label.part and of_form[-1] and step == 0:
            continue  # 3b behind 3a
        of_form[-1].append(Numbered(label.number, label.title, draft.line(line.number), label.marked))
    for (kind, _), of_form in runs.items():
        for run in of_form:
            rising = sum(int(one.number) < int(other.number) for one, other in pairwise(run))
            shared = _in_most(run)
            begin = [" ".join(one.title.lower().split()[:2]) for one in run]
            alike = bool(shared) or 2 * max(map(begin.count, begin)) > len(run)
            asked = sum("?" in one.title for one in run)
            if (
                len(run) >= 3
                and 2 * rising >= len(run) - 1
                and (
                    2 * asked > len(run)
                    or _is_list(draft, kind, run)
                    or (alike and (kind != "point" or run[0].number == "1"))
                )
            ):
                yield kind, [one._replace(title=" ".join(_without(one.title, shared))) for one in run]


def _is_list(draft: Draft, kind: str, run: list[Numbered]) -> bool:
    """Whether numbers stand before wordings: all with a mark behind, or points from 1 on that a line announces."""
    if kind == "question":
        return all(one.marked for one in run)
    first = run[0].place.line
    before = [one.text for one in draft.manuscript.lines[max(0, first - 4) : first - 1] if one.role != "blank"]
    announced = _ANNOUNCED.search(" ".join(before[-2:])) is not None or (before and before[-1].rstrip().endswith(":"))
    return run[0].number == "1" and len(run) >= 4 and bool(announced)


def is_whole(run: list[Numbered]) -> bool:
    """Whether a list begins at 1 and has one gap at most: else it is a choice of questions, with their own numbers."""
    gaps = sum(int(other.number) - int(one.number) > 1 for one, other in pairwise(run))
    return gaps == 0 or (gaps == 1 and run[0].number == "1")


def _in_most(run: list[Numbered]) -> frozenset[str]:
    """The words that most questions of a list share; without any, the text may only speak of them."""
    words = [frozenset(stems(one.title)) for one in run]
    return frozenset(word for word in frozenset[str]().union(*words) if 2 * sum(word in of for of in words) > len(run))


def _without(title: str, shared: frozenset[str]) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]+", title) if not shared & set(stems(word))]
