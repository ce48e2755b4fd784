"""Which numbers notes have whose labels a scanner may have misread: the run of numbers that fits the labels best."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

_LOOKALIKES = str.maketrans("Il!|'OoSsZ?B", "111110055223")
_MOST_MISSING = 4  # numbers passed over between two notes
_STATES = 24  # runs of numbers kept at each label; the right one is among the best few
_LEFT_OUT = -1.0  # what it costs to hold that a label belongs to no note
_NEW_RUN = -2.5  # what it costs that numbers begin again, as they do in a new chapter

# The choices made so far, the last one first, and what they score.
Path: TypeAlias = tuple[int | None, "Path"] | None
State: TypeAlias = tuple[float, Path]


def number_notes(labels: Sequence[str]) -> list[tuple[int | None, bool]]:
    """For each label its note's number, None where it belongs to no note, and whether the label says that number.

    >>> number_notes(["1", "?", "3", "4", "%", "6"])
    [(1, True), (2, False), (3, True), (4, True), (5, False), (6, True)]
    """
    states: dict[int, State] = {0: (0.0, None)}
    for label in labels:
        states = _best(_choices(states, label))
    _, path = max(states.values(), key=lambda state: state[0])
    numbers: list[int | None] = []
    while path:
        numbers.append(path[0])
        path = path[1]
    numbers.reverse()
    return [(n, n is not None and label.strip("[]().") == str(n)) for n, label in zip(numbers, labels, strict=True)]


def _choices(states: dict[int, State], label: str) -> list[tuple[int, float, Path]]:
    choices: list[tuple[int, float, Path]] = []
    for last, (score, path) in states.items():
        choices.append((last, score + _LEFT_OUT, (None, path)))
        for gap in range(_MOST_MISSING + 1):
            number = last + 1 + gap
            choices.append((number, score + likeness(label, number) - 0.7 * gap, (number, path)))
        if label == "1" and last > 1:
            choices.append((1, score + likeness(label, 1) + _NEW_RUN, (1, path)))
        if last == 0 and label.isdigit():  # a part of a longer work begins anywhere
            choices.append((int(label), score + 1.0, (int(label), path)))
    return choices


def _best(choices: Sequence[tuple[int, float, Path]]) -> dict[int, State]:
    best: dict[int, State] = {}
    for number, score, path in choices:
        if number not in best or score > best[number][0]:
            best[number] = (score, path)
    kept = sorted(best.items(), key=lambda item: (-item[1][0], item[0]))[:_STATES]
    return dict(kept)


@lru_cache(maxsize=4096)
def likeness(label: str, number: int) -> float:
    """How well a label fits a number: 3 where it says it, less where letters stand for digits or some are lost.

    >>> likeness("17", 17), likeness("l7", 17), likeness("7", 17), likeness("®", 17), likeness("45", 17)
    (3.0, 2.5, 1.0, 0.5, -2.0)
    """
    wanted = str(number)
    if label == wanted:
        return 3.0
    read = label.translate(_LOOKALIKES)
    if read == wanted:
        return 2.5
    digits = "".join(char for char in read if char.isdigit())
    if not any(map(str.isdigit, label)):
        return 0.5
    if _within(digits, wanted):
        return 1.0
    differing = sum(a != b for a, b in zip(digits, wanted, strict=False))
    return 0.5 if len(digits) == len(wanted) > 1 and differing == 1 else -2.0


def _within(digits: str, wanted: str) -> bool:
    left = iter(wanted)
    return all(digit in left for digit in digits)
