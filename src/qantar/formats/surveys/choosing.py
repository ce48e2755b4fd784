"""Read what was chosen from a cell: by code or by label, one option or several, in one column or in many."""

from collections.abc import Mapping, Sequence

from qantar.errors import nearest, survey_files
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.questionnaire import Option, Question
from qantar.formats.surveys.splitting import cuts, exact, folded, worded

_YES = frozenset({"1", "y", "yes", "true", "x", "да", "иә", "oui", "checked", "selected", "quoted"})
_NO = frozenset({"0", "n", "no", "false", "нет", "жоқ", "non", "unchecked", "not selected", "not quoted"})


class Choices:
    """The options of a question by everything that a cell may call them.

    >>> options = (Option("price", {"en": "The price", "fr": "Le prix"}, "1"), Option("rent", {"en": "Rent"}, "2"))
    >>> choices = Choices(Question("why", "single", {"en": "Why?"}, options))
    >>> choices.one("1"), choices.one("le prix"), choices.one("Rain")
    ('price', 'price', '')
    """

    def __init__(self, question: Question) -> None:
        self.question = question
        self.labels: dict[str, str] = {}
        #: What cells were read as: a survey has few different ones.
        self._met: dict[str, str] = {}
        for option in question.options:
            for name in (option.code, *option.label.values()):
                if name:
                    self.labels.setdefault(exact(name), option.id)
        self._folded = {folded(name): id_ for name, id_ in self.labels.items()}
        self.known = [option.code or next(iter(option.label.values()), option.id) for option in question.options]
        self.other = next((option for option in question.options if option.other), None)
        self._shown = {option.id: next(iter(option.label.values()), option.id) for option in question.options}

    def one(self, cell: str) -> str:
        """Return the id of the option that a cell names; the empty text where it is none."""
        found = self._met.get(cell)
        if found is None:
            found = self._met[cell] = self.labels.get(exact(cell), "") or self._folded.get(folded(cell), "")
        return found

    def chosen(self, cell: str, option: Option) -> bool | None:
        """Say whether the cell of an option's own column says that it was chosen; None where it says neither."""
        text = folded(cell)
        if text in _NO or not text:
            return False
        if text in _YES or self.one(cell) == option.id:
            return True
        return None

    def several(
        self, cell: str, mark: str, at: tuple[str, int, int], asked: Asking, *, own_words: bool = False
    ) -> tuple[list[str], str] | None:
        """Return the options that a joined cell names, and with `own_words` those of an answer of one's own.

        None where it names none or can be read in two ways: the first is a fault, of the second the user is asked.
        """
        if mark == " " and all(self.one(part) for part in cell.split()):
            return [self.one(part) for part in cell.split()], ""
        ways = cuts(cell, self.labels, mark, own_words=own_words and self.other is not None)
        if not ways:
            asked.faults.append(survey_files.unknown_code(*at, self.question.id, "", self.known))
            return None
        if len(ways) > 1:
            # The answer is for the words of the cell, whichever rows have them.
            key = f"cell.{self.question.id}.{at[1]}"
            readings = [worded(way, self._shown) for way in ways]
            said = asked.one(key, two_ways(at, self.question.id, readings), [str(n + 1) for n in range(len(ways))])
            if not said:
                return None
            return self._with_other(ways[int(said) - 1].chosen, ways[int(said) - 1].words)
        return self._with_other(ways[0].chosen, ways[0].words)

    def _with_other(self, chosen: Sequence[str], words: str) -> tuple[list[str], str]:
        ids = list(chosen)
        if words and self.other is not None and self.other.id not in ids:
            ids.append(self.other.id)
        return ids, words


def two_ways(at: tuple[str, int, int], question: str, readings: Sequence[str]) -> str:
    """Ask which reading of a cell is right, by its number.

    >>> two_ways(("a.csv", 3, 2), "why", ["[a] [b]", "[a, b]"])
    'a.csv:3:2: this answer to why can be read in 2 ways. Which is right: 1 = [a] [b]; 2 = [a, b]?'
    """
    listed = "; ".join(f"{number} = {reading}" for number, reading in enumerate(readings, 1))
    where = ":".join(map(str, at))
    return f"{where}: this answer to {question} can be read in {len(readings)} ways. Which is right: {listed}?"


def single(
    choices: Choices, cell: str, at: tuple[str, int, int], asked: Asking, *, own_words: bool = False
) -> dict[str, str]:
    """Return the cells of somebody who chose one option; what is none is a fault.

    With `own_words` it is an answer of one's own, where the question takes one.
    """
    question = choices.question
    if found := choices.one(cell):
        return {question.id: found}
    if own_words and choices.other is not None:
        return {question.id: choices.other.id, f"{question.id}.{choices.other.id}.text": cell}
    # A code, or what is nearly one, is shown; what may be somebody's own words is not.
    code = len(cell) <= 8 and any(sign.isdigit() for sign in cell)
    shown = cell if code or nearest(cell, choices.known) else ""
    asked.faults.append(survey_files.unknown_code(*at, question.id, shown, choices.known))
    return {}


def from_columns(
    choices: Choices,
    cells: Mapping[str, tuple[str, tuple[str, int, int]]],
    asked: Asking,
    counted: Mapping[str, str] | None = None,
) -> dict[str, str] | None:
    """Return which options were chosen, from a column for each; None where all of them are empty.

    `cells` has the cell and the place of each option by its id; `counted` the one code that means chosen, where there
    is one: any other code then means that it was not.
    """
    question = choices.question
    if not any(cell for cell, _ in cells.values()):
        return None
    found: list[str] = []
    words: dict[str, str] = {}
    for option in question.options:
        cell, at = cells.get(option.id, ("", ("", 1, 1)))
        code = (counted or {}).get(option.id, "")
        chosen = cell == code if code else choices.chosen(cell, option)
        if chosen is None and option.other:
            chosen = True
            words[f"{question.id}.{option.id}.text"] = cell
        if chosen is None:
            name = f"{question.id}.{option.id}"
            asked.faults.append(survey_files.not_chosen_or_not(*at, name))
        elif chosen:
            found.append(option.id)
    return question.chose(found) | words
