"""How many people chose any, all or none of several answers, when only the count of each answer is known.

The bounds are sharp: for each end there is a way to share the answers among the people that gives just that number.
"""

from collections.abc import Sequence
from typing import NamedTuple


class Count(NamedTuple):
    """A count of people: the same number twice where it is known, else the fewest and the most."""

    low: int
    high: int


class ImpossibleTalliesError(ValueError):
    """No way of sharing the answers among the people gives these counts."""


def chose_any(group: Sequence[Count], others: Sequence[Count], people: int, everyone: bool) -> Count:
    """Return the fewest and the most people who chose at least one answer of a group.

    `others` are the counts of the answers outside it; they matter when `everyone` chose at least one of all the
    answers, since whoever chose none of the group must then be among the others.

    >>> chose_any([Count(46, 46), Count(15, 15)], [Count(75, 75), Count(9, 9)], 120, everyone=False)
    Count(low=46, high=61)
    >>> chose_any([Count(46, 46), Count(15, 15)], [Count(60, 60), Count(9, 9)], 120, everyone=True)
    Count(low=51, high=61)

    Cites: frechet1935
    """
    _check(group, others, people, everyone)
    fewest = max((count.low for count in group), default=0)
    if everyone:
        fewest = max(fewest, people - sum(count.high for count in others))
    return Count(fewest, min(people, sum(count.high for count in group)))


def chose_all(group: Sequence[Count], others: Sequence[Count], people: int, everyone: bool) -> Count:
    """Return the fewest and the most people who chose every answer of a group.

    When `everyone` chose something, each person who took all of the group used up several answers that
    could have gone to somebody else, so the number of all answers given limits how many could.

    >>> chose_all([Count(70, 70), Count(46, 46)], [Count(15, 15), Count(9, 9)], 120, everyone=False)
    Count(low=0, high=46)
    >>> chose_all([Count(70, 70), Count(46, 46)], [Count(15, 15), Count(9, 9)], 120, everyone=True)
    Count(low=0, high=20)

    Cites: frechet1935
    """
    size = len(group)
    if size == 1:
        return chose_any(group, others, people, everyone)
    _check(group, others, people, everyone)
    fewest = max(0, sum(count.low for count in group) - (size - 1) * people)
    most = min((count.high for count in group), default=0)
    if everyone:
        given = sum(count.high for count in (*group, *others))
        most = min(most, (given - people) // (size - 1))
    return Count(fewest, most)


def chose_none(group: Sequence[Count], others: Sequence[Count], people: int, everyone: bool) -> Count:
    """Return the fewest and the most people who chose no answer of a group.

    >>> chose_none([Count(46, 46), Count(15, 15)], [], 120, everyone=False)
    Count(low=59, high=74)

    Cites: frechet1935
    """
    some = chose_any(group, others, people, everyone)
    return Count(people - some.high, people - some.low)


def chose_at_least(number: int, group: Sequence[Count], others: Sequence[Count], people: int, everyone: bool) -> Count:
    """Return the fewest and the most people who chose at least so many answers of a group.

    >>> chose_at_least(2, [Count(70, 70), Count(46, 46), Count(30, 30)], [], 120, everyone=False)
    Count(low=13, high=73)
    >>> chose_at_least(2, [Count(70, 70), Count(46, 46), Count(30, 30)], [], 120, everyone=True)
    Count(low=13, high=26)

    Cites: frechet1935, gale1957
    """
    if number <= 1:
        return Count(people, people) if number < 1 else chose_any(group, others, people, everyone)
    _check(group, others, people, everyone)
    most_of_each = [count.high for count in group]
    fewest = next(
        few
        for few in range(people + 1)
        if sum(max(0, count.low - few) for count in group) <= (number - 1) * (people - few)
    )

    def enough(many: int) -> bool:
        if sum(min(count, many) for count in most_of_each) < number * many:
            return False
        left = people - many
        for_the_rest = sum(min(count.high, left) for count in others)
        return not everyone or (
            for_the_rest + sum(min(count, left) for count in most_of_each) >= left
            and for_the_rest + sum(most_of_each) >= number * many + left
        )

    return Count(fewest, next(many for many in range(people, -1, -1) if enough(many)))


def _check(group: Sequence[Count], others: Sequence[Count], people: int, everyone: bool) -> None:
    counts = [*group, *others]
    if any(count.low < 0 or count.low > people for count in counts):
        raise ImpossibleTalliesError("an answer was chosen by fewer than nobody or by more people than answered")
    if everyone and sum(count.high for count in counts) < people:
        raise ImpossibleTalliesError("fewer answers were given than people answered")
