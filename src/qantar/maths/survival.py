"""How many are left after so long, when some were watched for a shorter time than others."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """A time at which something happened: how many were still watched, to how many it happened, what share is left."""

    time: int
    at_risk: int
    happened: int
    left: float


def kaplan_meier(times: Sequence[int], happened: Sequence[bool]) -> list[Step]:
    """Return the product-limit estimate of the share to whom nothing happened yet, one step a time of an event.

    `times` says when it happened, or until when it was watched where it did not.

    >>> weeks = [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    >>> steps = kaplan_meier(weeks, [True] * 9 + [False] * 12)
    >>> [(step.time, round(step.left, 3)) for step in steps][:3], round(steps[-1].left, 3)
    ([(6, 0.857), (7, 0.807), (10, 0.753)], 0.448)

    Cites: kaplan1958, freireich1963
    """
    found: list[Step] = []
    left = 1.0
    for time in sorted({time for time, event in zip(times, happened, strict=True) if event}):
        at_risk = sum(1 for other in times if other >= time)
        events = sum(1 for other, event in zip(times, happened, strict=True) if event and other == time)
        left *= 1 - events / at_risk
        found.append(Step(time, at_risk, events, left))
    return found
