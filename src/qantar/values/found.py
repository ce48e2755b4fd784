"""A value met in running text, with the place where it stands."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

Value = TypeVar("Value")


class Found(NamedTuple, Generic[Value]):
    """A value and the part of the text, `text[start:end]`, that says it.

    >>> Found(3, 7, "a year").end
    7
    """

    start: int
    end: int
    value: Value
