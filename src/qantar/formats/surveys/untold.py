"""A column whose file does not say what was asked: its type, and the answers that could be chosen, are asked for.

A codebook may say it instead. What the cells look like is offered as a suggestion and never taken for granted.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from qantar.errors.problems import plural
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.codebook import Entry
from qantar.formats.surveys.questionnaire import TYPES, Ids, Option, Question, QuestionType, Texts
from qantar.formats.surveys.splitting import folded

#: Before an option in a list: it is an answer in the respondent's own words.
OTHER = "other:"
#: A question with more different answers than these is taken for an open one, in a suggestion.
_MOST_OPTIONS = 12
#: No more options than these are suggested.
_MOST_SUGGESTED = 40
#: What fewer people answered than these is not suggested as an option: it may be somebody's own words.
_FEWEST = 5
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


@dataclass
class Untold:
    """The questions of a file that does not describe them, each asked about or found in a codebook."""

    asked: Asking
    codebook: Sequence[Entry] = ()
    ids: Ids = field(default_factory=Ids)
    number: int = 0

    def next_id(self) -> str:
        """Return the id of the next question: q1, q2 and so on."""
        self.number += 1
        return self.ids.of(f"q{self.number}", f"q{self.number}")

    def entry(self, header: str) -> Entry | None:
        """Return what the codebook says of a column."""
        return next((one for one in self.codebook if folded(one.column) == folded(header)), None)

    def question(
        self, header: str, cells: Sequence[str], where: str, type_: QuestionType | None = None
    ) -> Question | None:
        """Return the question of a column; None where something about it is still asked. `type_` is known."""
        if entry := self.entry(header):
            self.number += 1  # a question has the number of its place, whoever describes it
            named = entry.question
            id_ = self.ids.of(named.id, named.id)
            return Question(id_, named.type, named.text, named.options, where)
        id_ = self.next_id()
        chosen = self.type_of(id_, header, cells) if type_ is None else type_
        if chosen is None:
            return None
        options = self.options(id_, header, cells, chosen) if chosen in ("single", "multiple") else ()
        return None if options is None else Question(id_, chosen, {"": header}, options, where)

    def type_of(self, id_: str, header: str, cells: Sequence[str]) -> QuestionType | None:
        """Ask which type a question has."""
        what = f'{id_}, "{header}": one answer (single), several (multiple), a number, or free words (open)?'
        said = self.asked.one(f"type.{id_}", what, TYPES, looks_like(cells))
        return next((one for one in TYPES if one == said), None)

    def options(self, id_: str, header: str, cells: Sequence[str], type_: QuestionType) -> tuple[Option, ...] | None:
        """Ask which answers could be chosen; an answer in one's own words begins with `other:`."""
        what = (
            f'{id_}, "{header}": which answers could be chosen? Give each on a line of its own, as the form has it, '
            f"also those that nobody chose; put {OTHER} before one in the respondent's own words."
        )
        seen, rare = seen_options(cells, joined=type_ == "multiple")
        if rare:
            what += (
                f" Not suggested: {plural(rare, 'answer')} that fewer than {_FEWEST} people gave, since what so few "
                "say may be in somebody's own words; add those that the form has."
            )
        labels = self.asked.several(f"options.{id_}", what, seen)
        return options_of(labels) if labels else None


def options_of(labels: Sequence[str]) -> tuple[Option, ...]:
    """Return options of their labels.

    >>> [(one.id, one.other) for one in options_of(["Bread, milk", "Цены", "other: Something else"])]
    [('bread-milk', False), ('a2', False), ('something-else', True)]
    """
    ids = Ids()
    found: list[Option] = []
    for number, label in enumerate(labels, 1):
        other = label.casefold().startswith(OTHER)
        text = label[len(OTHER) :].strip() if other else label
        found.append(Option(ids.of(text, f"a{number}"), {"": text}, "", other))
    return tuple(found)


def looks_like(cells: Sequence[str]) -> QuestionType:
    """Say what the cells of a column look like, for a suggestion.

    >>> looks_like(["12", "40"]), looks_like(["Yes", "No", "Yes"]), looks_like(["a, b", "a", "a, b, c"])
    ('number', 'single', 'multiple')
    """
    filled = [cell for cell in cells if cell]
    different = set(filled)
    if filled and all(_NUMBER.fullmatch(cell) for cell in filled) and len(different) > 1:
        return "number"
    if any(", " in cell or ";" in cell for cell in filled):
        parts = Counter(part for cell in filled for part in re.split(r", |;", cell))
        if len(parts) <= _MOST_OPTIONS and len(parts) < sum(parts.values()):
            return "multiple"
    return "single" if len(different) <= _MOST_OPTIONS and len(different) < max(len(filled), 2) else "open"


def seen_options(cells: Sequence[str], *, joined: bool) -> tuple[list[str], int]:
    """Return the answers that several cells have, the most frequent first, for a suggestion; and how many are rarer.

    >>> seen_options(["Bread"] * 5 + ["Bread, for my sister"], joined=False)
    (['Bread'], 1)
    """
    parts = [part.strip() for cell in cells if cell for part in (re.split(r", |;", cell) if joined else [cell])]
    counts = Counter(part for part in parts if part).most_common()
    often = [part for part, count in counts if count >= _FEWEST]
    return often[:_MOST_SUGGESTED], len(counts) - len(often[:_MOST_SUGGESTED])


def own_words_option(label: str) -> Option:
    """Return the option of an answer in one's own words."""
    texts: Texts = {"": label}
    return Option("other", texts, "", other=True)
