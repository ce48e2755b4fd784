"""Lists of words written as one line of text, which reads better than a column of quotes."""

from __future__ import annotations


def words_of(line: str) -> frozenset[str]:
    """The words of a line, in no order.

    >>> sorted(words_of("b a"))
    ['a', 'b']
    """
    return frozenset(line.split())


def words_in_order(line: str) -> tuple[str, ...]:
    """The words of a line, in order.

    >>> words_in_order("b a")
    ('b', 'a')
    """
    return tuple(line.split())
