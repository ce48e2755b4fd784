"""A problem in a study: which check found it, where, what is wrong, and the next move."""

import difflib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, Literal, NamedTuple, ParamSpec

Severity = Literal["error", "warning", "note"]
P = ParamSpec("P")


class At(NamedTuple):
    """A place in a study: a file relative to its folder, a line and a column, both counted from 1.

    In a CSV the line is the first of the record and the column is the number of the field.
    """

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that `qantar check` looks for; the page of checks in the docs is made of these."""

    id: str
    severity: Severity
    sentence: str
    fix: str


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What one check found at one place. Sorting puts problems in the order of files, lines and columns."""

    file: str
    line: int
    column: int
    id: str
    severity: Severity
    message: str
    hint: str = ""

    def __str__(self) -> str:
        text = f"{self.file}:{self.line}:{self.column}: {self.severity}: {self.message} [{self.id}]"
        return f"{text}\n    {self.hint}" if self.hint else text


#: Every check by its id, in the order in which the modules declare them.
CHECKS: dict[str, Check] = {}


def check(
    id_: str, severity: Severity, sentence: str, fix: str
) -> Callable[[Callable[P, tuple[str, str]]], Callable[Concatenate[At, P], Problem]]:
    """Register a check; the function below it words the message and the hint of one finding.

    The decorated function takes the place first, then what the wording needs, and returns a `Problem`.
    """
    if id_ in CHECKS:
        msg = f"two checks are called {id_!r}"
        raise ValueError(msg)
    CHECKS[id_] = Check(id_, severity, sentence, fix)

    def decorate(word: Callable[P, tuple[str, str]]) -> Callable[Concatenate[At, P], Problem]:
        @wraps(word)
        def make(at: At, *args: P.args, **kwargs: P.kwargs) -> Problem:
            message, hint = word(*args, **kwargs)
            return Problem(at.file, at.line, at.column, id_, severity, message, hint)

        make.check = CHECKS[id_]  # type: ignore[attr-defined]  # the reference in the docs finds it here
        return make  # type: ignore[return-value]

    return decorate


def nearest(value: str, choices: Iterable[str], limit: int = 3) -> list[str]:
    """Return the choices most like a value, best first; empty when none is near.

    >>> nearest("mar-ansel", ["port-ansel", "upper-mill"])
    ['port-ansel']
    """
    # difflib compares the value with every choice: past some hundred that takes long, so only
    # those that begin or end alike are compared.
    pool = list(choices)
    if len(pool) > 500:
        pool = [choice for choice in pool if choice[:2] == value[:2] or choice[-4:] == value[-4:]][:500]
    return difflib.get_close_matches(value[:100], pool, n=limit, cutoff=0.6)


def did_you_mean(value: str, choices: Iterable[str], *, all_when_few: bool = True) -> str:
    """Word the nearest valid choices as a hint; with few choices and none near, list them all.

    >>> did_you_mean("rally", ["march", "rallies"])
    "did you mean 'rallies'?"
    >>> did_you_mean("x", ["march", "picket"])
    "choose one of: 'march', 'picket'"
    """
    pool = choices if isinstance(choices, (list, tuple)) else sorted(set(choices))
    near = nearest(value, pool)
    if near:
        return "did you mean " + " or ".join(repr(choice) for choice in near) + "?"
    if all_when_few and pool and len(pool) <= 24:
        return "choose one of: " + ", ".join(repr(choice) for choice in pool)
    return ""


def quoted(text: str, longest: int = 60) -> str:
    """Return a text in quotation marks, cut where it is long, with signs that move the cursor made visible.

    >>> quoted("rally")
    "'rally'"
    """
    return repr(text if len(text) <= longest else text[: longest - 1] + "…")


def plural(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> plural(1, "cell"), plural(3, "cell")
    ('1 cell', '3 cells')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
