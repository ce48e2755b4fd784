"""The methods that can be asked for: Qantar's own, then those of other packages that are installed beside it."""

from collections.abc import Sequence
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from qantar.errors import UsageError
from qantar.errors.problems import did_you_mean
from qantar.methods.method import Method
from qantar.names import METHODS_GROUP


def with_outside(own: Sequence[Method[Any]]) -> list[Method[Any]]:
    """Return Qantar's methods and those that other packages name in their entry points, each id once."""
    found = list(own)
    for entry in _entries():
        method = _load(entry)
        if any(method.id == other.id for other in found):
            raise UsageError(
                f"two methods are called {method.id!r}: {_package(entry)} brings another one",
                f"remove {_package(entry)}, or ask its authors to rename the method",
            )
        found.append(method)
    return found


@cache
def _entries() -> tuple[EntryPoint, ...]:
    return tuple(sorted(entry_points(group=METHODS_GROUP), key=lambda entry: (entry.name, entry.value)))


def _load(entry: EntryPoint) -> Method[Any]:
    try:
        method = entry.load()
    except Exception as error:  # a package that is not ours may fail in any way, and must not look like our fault
        raise UsageError(
            f"the method {entry.name!r} of {_package(entry)} cannot be loaded: {type(error).__name__}: {error}",
            f"install {_package(entry)} again, or remove it",
        ) from error
    if not isinstance(method, Method):
        raise UsageError(
            f"{entry.value} of {_package(entry)} is not a method",
            "its entry point must name a METHOD = Method(...), see docs/add-a-method.md",
        )
    return method


def _package(entry: EntryPoint) -> str:
    return entry.dist.name if entry.dist else entry.value.partition(":")[0]


def named(methods: Sequence[Method[Any]], id_: str) -> Method[Any]:
    """Return the method of this id, or raise a `UsageError` that names the nearest."""
    for method in methods:
        if method.id == id_:
            return method
    raise UsageError(f"there is no method called {id_!r}", did_you_mean(id_, [method.id for method in methods]))
