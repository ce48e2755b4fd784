"""What tells a line of a table from a line of prose: cells cut by bars or wide spaces, figures at its end, captions."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from qantar.audit.numbered_things import BEHIND_LABEL
from qantar.audit.phrases import Phrases

CAPTION = re.compile(
    r"\s*(?:(?:table|tab\.|figure|fig\.|chart|graph|таблица|табл\.|рисунок|рис\.|график|диаграмма|кесте|сурет)\s*"
    r"(?:number|no\.?|№|n\.?(?=\s*\d))?\s*(?P<label>[a-zа-я]?\d{1,3}(?:[.-]\d{1,3}){0,3}[a-zа-я]?)\b"
    r"|(?:№\s*)?(?P<first>\d{1,3}(?:\.\d{1,3}){0,2})[ -]?\s?(?:кесте|сурет)\b)" + BEHIND_LABEL,
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[<>~≈≥≤±+−-]?[$€£₸₽]?\d{1,15}(?:[.,'’]\d{1,9})*%?|[-–—−]|n/?a|н/д|\.\.\.?|…", re.IGNORECASE)
_YEARS = re.compile(r"(?:1[89]|20)\d\d(?:[-–/]\d{2,4})?\*?")
_COUNT_WORD = Phrases(
    r"\b(?:responses?|ratio|count|counts|number|numbers|n|share|per ?cent|percentage|frequency|mentions|total|answers|"
    r"people|cases|ответов|ответы|доля|число|количество|процент|всего|человек|частота|упоминаний|саны|үлесі"
    r"|пайыз|пайызы|"
    r"жауап|жауаптар|барлығы|адам)\b|%"
)
_MOST_TOKENS = 64


class Tail(NamedTuple):
    """A line cut in two: the words before, the figures at its end, and the column where the figures begin."""

    label: str
    figures: list[str]
    column: int


@lru_cache(maxsize=1024)
def tail_of(line: str) -> Tail:
    """The figures with which a line ends; a line with none has an empty list.

    >>> tail_of("Your option. 9 7.3 %")
    Tail(label='Your option.', figures=['9', '7.3 %'], column=13)
    """
    figures: list[str] = []
    end = len(line.rstrip())
    percent = False
    while end > 0 and len(figures) < _MOST_TOKENS:
        start = line.rfind(" ", 0, end) + 1
        token = line[start:end]
        if token == "%" and not percent:
            percent = True
        elif token and _FIGURE.fullmatch(token) and not (percent and token.endswith("%")):
            figures.insert(0, token + " %" * percent)
            percent = False
        elif token:
            break
        end = start - 1
    column = end + 1 if end > 0 else 0
    return Tail(line[: max(end, 0)].strip(), figures, column)


def fit(figures: list[str], wanted: int) -> list[str]:
    """The figures with spaces within them closed (12 345 is one), until there are as many as wanted.

    >>> fit(["12", "345", "60", "%"], 3), fit(["1", "234", "567"], 1)
    (['12 345', '60', '%'], ['1 234 567'])
    """
    figures = list(figures)
    place = 0
    while len(figures) > wanted and place + 1 < len(figures):
        ends_in_group = re.fullmatch(r"\d{1,3}(?: \d{3})*", figures[place])
        if ends_in_group and re.match(r"\d{3}(?:[.,]\d+)?(?: ?%)?$", figures[place + 1]):
            figures[place : place + 2] = [f"{figures[place]} {figures[place + 1]}"]
        else:
            place += 1
    return figures


def are_years(figures: list[str]) -> bool:
    """Whether all figures of a line are years, as in the head of a table.

    >>> are_years(["1989", "1999", "2009-10"]), are_years(["1989", "12"])
    (True, False)
    """
    return bool(figures) and all(_YEARS.fullmatch(figure) for figure in figures)


def names_counts(line: str) -> bool:
    """Whether a line has words that stand over columns of figures.

    >>> names_counts("Answer Choices Responses Ratio")
    True
    """
    return bool(_COUNT_WORD.search(line))


def bars(line: str) -> int:
    """How many bars divide a line."""
    return line.count("|") + line.count("¦") + line.count("│")


def is_ruler(line: str) -> bool:
    """Whether a line is drawn and says nothing, as |---|---:| in Markdown.

    >>> is_ruler("|:---|---:|"), is_ruler("| - | 5 |")
    (True, False)
    """
    stripped = line.strip()
    return (
        len(stripped) > 2 and not stripped.strip("|-:+=—─┼│ ") and "--" in stripped.replace(" ", "").replace("—", "--")
    )
