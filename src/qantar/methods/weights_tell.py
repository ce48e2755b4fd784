"""Whether weighted numbers of an answer give away cells of a cross-table that are suppressed, and of which answers.

Where everybody in a group weighs the same, a count and what it weighs are two equations: of 11 people in two groups of
weight 1 and 2, who weigh 20, 2 are in the first. So it is assumed that a reader learns from the weighted number of an
answer how many people of each weight gave it, and knows how many of each group have that weight. What is left to find
out is computed exactly, by linear programming. Where that is less than without weights, the weighted numbers of all
answers with suppressed cells are suppressed: their counts are known then, and no more than their counts.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from qantar.maths.public_totals import range_within
from qantar.methods.crosstab_cells import Crossed, crossed, tables_of
from qantar.methods.method import Refusal
from qantar.methods.respondents import Answers, Floats, Respondents
from qantar.methods.survey_groups import LANGUAGE, Groups
from qantar.methods.survey_samples import Drawn, Truths

#: Why a weighted number is not published.
TOLD = (
    "Suppressed: together with the number of people, and with what people of each group weigh, it would give away a "
    "suppressed cell of a cross-table."
)
#: More weights than so many are put into so many classes of about as many people each.
CLASSES = 12
#: Methods that publish cross-tables.
CROSSTABS = ("survey-crosstab", "survey-languages")
Whole = NDArray[np.int64]


def weighted_told(drawn: Drawn, answers: Answers) -> Truths:
    """Say of which answers to a question weighted numbers give away a cell that a cross-table of the study hides."""
    return answers_told(drawn.people, drawn.weights, answers)


def answers_told(people: Respondents, weights: Floats, answers: Answers) -> Truths:
    """Say the same of people with any weights."""

    def look() -> Truths:
        told = np.zeros(len(answers.options), dtype=bool)
        for cells in _crossed_in_study(people, answers):
            told |= options_told(weights, cells, people.small)
        return told

    if _same(weights):
        return np.zeros(len(answers.options), dtype=bool)
    key = ("weights tell", people.survey, people.small, answers.question, hash(weights.tobytes()))
    found: Truths = people.frames.once(key, look)
    return found


def _same(weights: Floats) -> bool:
    return not len(weights) or bool((weights == weights[0]).all())


def _crossed_in_study(people: Respondents, answers: Answers) -> Iterator[Crossed]:
    done = set()
    for method, settings in people.frames.beside:
        by = settings.get("by") or LANGUAGE
        asked = settings.get("questions") or [answers.question]
        if method not in CROSSTABS or settings.get("survey") not in (None, people.survey) or by in done:
            continue
        if answers.question in asked and by != answers.question and answers.type in ("single", "multiple"):
            done.add(by)
            try:
                groups = Groups.of(people, by)
            except Refusal:  # told where that cross-table is asked for
                continue
            yield crossed(people.survey, answers, groups, people.small, people.frames.published_before)


def options_told(weights: Floats, cells: Crossed, small: int) -> Truths:
    """Say of which answers of a cross-table the weighted number of all who gave it is to be hidden."""
    several = cells.answers.type == "multiple"
    told = np.zeros(len(cells.answers.options), dtype=bool)
    if _same(weights) or not cells.hidden.any():
        return told
    classes = classes_of(weights[cells.inside])
    for rows, columns, table in tables_of(cells):
        hidden = np.zeros(table.shape, dtype=bool)
        inner = cells.hidden[np.ix_(rows, columns)]
        hidden[: len(rows), : len(columns)] = inner
        if several:  # chose it, did not
            hidden[1, : len(columns)] = inner[0]
        if cells.groups.overlap:  # in the group, not in it
            hidden[:, 1] = hidden[:, 0]
        if _narrowed(_by_class(cells, rows, columns, classes), hidden, small):
            told[rows] |= inner.any(axis=1)
    return told


def cells_told(drawn: Drawn, cells: Crossed) -> Truths:
    """Say of which cells of a cross-table the weighted numbers are hidden: a row an answer, a column a group, and all.

    They add up to the weighted number of the answer, and those of a group to that of the answer that makes the group.
    """
    found = np.zeros((len(cells.answers.options), len(cells.shown) + 1), dtype=bool)
    if not drawn.weighted:
        return found
    found |= (options_told(drawn.weights, cells, drawn.people.small) | weighted_told(drawn, cells.answers))[:, None]
    if cells.groups.by != LANGUAGE:
        makers = drawn.people.answers(cells.groups.by)
        told = {makers.options[at] for at in np.flatnonzero(weighted_told(drawn, makers)).tolist()}
        found[:, :-1] |= np.array([not told.isdisjoint(group.id.split("+")) for group in cells.shown], dtype=bool)
    return found


def classes_of(weights: Floats) -> Whole:
    """Return a class for each weight: the weights themselves where they are few.

    >>> classes_of(np.array([1.0, 2.0, 1.0])).tolist()
    [0, 1, 0]
    """
    different, found = np.unique(np.round(weights, 9), return_inverse=True)
    if len(different) > CLASSES:
        ends = np.unique(np.quantile(weights, np.arange(1, CLASSES) / CLASSES))
        found = np.searchsorted(ends, weights, side="right")
    return np.asarray(found, dtype=np.int64)


def _by_class(cells: Crossed, rows: list[int], columns: list[int], classes: Whole) -> Whole:
    """Count people by answer, group and class of weight, with those who did not choose it or are not in the group."""
    chosen = cells.answers.chosen[cells.inside]
    answers = [chosen[:, at] for at in rows]
    groups = [cells.shown[at].people[cells.inside] for at in columns]
    if cells.answers.type == "multiple":
        answers.append(~answers[0])
    if cells.groups.overlap:
        groups.append(~groups[0])
    most = int(classes.max()) + 1
    return np.array(
        [[np.bincount(classes[one & other], minlength=most) for other in groups] for one in answers], dtype=np.int64
    )


def _narrowed(counts: Whole, hidden: Truths, small: int) -> bool:
    """Say whether a hidden cell has a narrower range for a reader who knows answers and groups by weight."""
    if counts.shape[2] == 1:
        return False
    table = counts.sum(axis=2)
    places = [(int(down), int(across)) for down, across in zip(*np.nonzero(hidden), strict=True)]
    if not places:
        return False
    reader = _Reader(counts, hidden, places)
    for at, place in enumerate(places):
        low, high = range_within(table, hidden, place)
        if reader.width(at) < min(small, high - low):
            return True
    return False


class _Reader:
    """Somebody who knows how many of each weight gave each answer, and how many of each weight are in each group."""

    def __init__(self, counts: Whole, hidden: Truths, places: list[tuple[int, int]]) -> None:
        self.kinds = counts.shape[2]
        sums: dict[tuple[str, int, int], tuple[list[int], int]] = {}
        for at, (down, across) in enumerate(places):
            for kind in range(self.kinds):
                number, people = at * self.kinds + kind, int(counts[down, across, kind])
                for key in (("answer", down, kind), ("group", across, kind)):
                    members, total = sums.get(key, ([], 0))
                    sums[key] = ([*members, number], total + people)
        self.left = np.zeros((len(sums), len(places) * self.kinds))
        self.right = np.zeros(len(sums))
        for row, (members, total) in enumerate(sums.values()):
            self.left[row, members] = 1
            self.right[row] = total

    def width(self, at: int) -> float:
        """Return how wide the range of a hidden cell is for them."""
        from scipy.optimize import linprog

        aim = np.zeros(self.left.shape[1])
        aim[at * self.kinds : (at + 1) * self.kinds] = 1
        low, high = (
            linprog(sign * aim, A_eq=self.left, b_eq=self.right, bounds=(0, None), method="highs") for sign in (1, -1)
        )
        return float(np.round(-high.fun - low.fun, 6))
