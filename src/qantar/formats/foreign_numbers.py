"""Numbers of people as lists write them: what a point or comma parts is read from the whole file, and never guessed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

#: A figure with its points and commas; what touches letters or an exponent is none.
_FIGURE = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)+(?![\w]|[.,]\d)")
_GROUPS = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*")
_SURE_GROUPS = re.compile(r"[1-9]\d{0,2}([.,])\d{3}(?:(?:\1\d{3})+(?:(?!\1)[.,]\d+)?|(?!\1)[.,]\d+)")
_DECIMAL = re.compile(r"\d+([.,])\d+")
_EXAMPLES = 3


@dataclass
class NumberMarks:
    """What the numbers of a file show of their points and commas, by the mark: examples of each use."""

    #: The sign between the cells of the file.
    delimiter: str = ","
    thousands: dict[str, list[str]] = field(default_factory=lambda: {".": [], ",": []})
    decimals: dict[str, list[str]] = field(default_factory=lambda: {".": [], ",": []})
    either: dict[str, list[str]] = field(default_factory=lambda: {".": [], ",": []})

    def see(self, text: str) -> None:
        """Take note of the figures in a cell that holds people."""
        if "." not in text and "," not in text:
            return
        for figure in _FIGURE.findall(text):
            if sure := _SURE_GROUPS.fullmatch(figure):
                self._keep(self.thousands[sure[1]], figure)
            elif group := _GROUPS.fullmatch(figure):
                self._keep(self.either[group[1]], figure)
            elif decimal := _DECIMAL.fullmatch(figure):
                self._keep(self.decimals[decimal[1]], figure)

    def see_degree(self, text: str) -> None:
        """Take note of a cell that holds no people: only what parts decimals in it counts."""
        if decimal := _DECIMAL.fullmatch(text.strip().lstrip("-")):
            self._keep(self.decimals[decimal[1]], decimal[0])

    @staticmethod
    def _keep(into: list[str], figure: str) -> None:
        if len(into) < _EXAMPLES and figure not in into:
            into.append(figure)

    def uses(self, mark: str) -> str:
        """Return what a mark parts where it could be either: thousands, or nothing where only the user can know.

        A comma parts thousands unless decimals stand behind one somewhere; a point only where the file shows it: by
        another figure (1.250.000), by a comma before decimals, or by semicolons between its cells.
        """
        if self.decimals[mark]:
            return ""
        other = "," if mark == "." else "."
        shown = self.thousands[mark] or self.decimals[other] or (mark == "." and self.delimiter == ";")
        against = self.thousands[other] or self.either[other]
        return "thousands" if (shown or mark == ",") and not against else ""

    @property
    def open(self) -> list[str]:
        """Figures that may be thousands or decimals, where nothing in the file says which."""
        return [one for mark, many in self.either.items() if not self.uses(mark) for one in many]

    def parts(self, answer: str = "") -> tuple[tuple[str, str], ...]:
        """Return what each mark parts in a figure that could be either; `answer` is what the user says of open ones."""
        return tuple((mark, self.uses(mark) or answer) for mark in ".,")


def marks_of(texts: Iterable[str], delimiter: str = ",") -> NumberMarks:
    """Return what the numbers of people in a column show.

    >>> marks_of(["12.000", "1.250.000"]).open, marks_of(["12.000"], ";").open, marks_of(["12.000", "300"]).open
    ([], [], ['12.000'])
    """
    found = NumberMarks(delimiter)
    for text in texts:
        found.see(text)
    return found


@lru_cache(maxsize=65_536)
def plain_figures(text: str, parts: tuple[tuple[str, str], ...]) -> str:
    """Return a text with its figures written without signs between thousands, and with a point before decimals.

    >>> plain_figures("about 12.000", ((".", "thousands"), (",", ""))), plain_figures("1.234,5", ())
    ('about 12000', '1234.5')
    >>> plain_figures("1,500", ((",", "decimals"),)), plain_figures("12.05.2022", ((".", "thousands"),))
    ('1.500', '12.05.2022')
    """
    said = dict(parts)

    def plain(match: re.Match[str]) -> str:
        figure = match[0]
        if sure := _SURE_GROUPS.fullmatch(figure):
            return figure.replace(sure[1], "").replace(",", ".")
        group = _GROUPS.fullmatch(figure)
        if group and said.get(group[1]) == "thousands":
            return figure.replace(group[1], "")
        return figure.replace(",", ".") if group is None or said.get(group[1]) == "decimals" else figure

    return _FIGURE.sub(plain, text)
