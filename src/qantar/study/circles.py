"""Find what is its own parent, at once or in a circle."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from qantar.errors import At, Problem, meaning

Key = TypeVar("Key", bound=Hashable)


def circles(
    parents: Mapping[Key, Iterable[Key]], places: Mapping[Key, At], name: Callable[[Key], str] = str
) -> Iterator[Problem]:
    """Give a problem for each circle of parents, at the first of its rows that has a place.

    >>> [problem.message for problem in circles({"a": ["b"], "b": ["a"]}, {"a": At("places.csv", 2)})]
    ['this goes round in a circle: a > b > a']
    """
    for circle in _circles(parents):
        first = next((number for number, key in enumerate(circle) if key in places), None)
        if first is not None:
            turned = [*circle[first:], *circle[:first], circle[first]]
            yield meaning.cyclic_parents(places[circle[first]], circle=[name(key) for key in turned])


def _circles(parents: Mapping[Key, Iterable[Key]]) -> Iterator[list[Key]]:
    """Walk up from every key without recursion, since a chain may be longer than Python's stack."""
    done: set[Key] = set()
    for start in parents:
        way: dict[Key, Iterator[Key]] = {}
        if start not in done:
            way[start] = iter(parents[start])
        while way:
            here = next(reversed(way))
            above = next(way[here], None)
            if above is None:
                done.add(here)
                way.pop(here)
            elif above in way:
                steps = list(way)
                yield steps[steps.index(above) :]
            elif above not in done:
                way[above] = iter(parents.get(above, ()))
