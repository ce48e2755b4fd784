"""What a file does not tell: it is asked for, never guessed. A suggestion is only what the file looks like."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qantar.errors import survey_files
from qantar.errors.imports import FileProblem


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to the person who imports: `key` is how the answer is given, `suggestion` what it looks like."""

    key: str
    question: str
    choices: tuple[str, ...] = ()
    suggestion: tuple[str, ...] = ()
    many: bool = False


@dataclass
class Asking:
    """The answers that were given, the questions still open, and all that is wrong; readers go on to the end.

    >>> asked = Asking({"type.q1": "single"})
    >>> asked.one("type.q1", "One answer or several?", ["single", "multiple"])
    'single'
    >>> asked.one("population", "Whom did it ask?"), [ask.key for ask in asked.open]
    ('', ['population'])
    """

    given: Mapping[str, str] = field(default_factory=dict)
    open: list[Ask] = field(default_factory=list)
    faults: list[FileProblem] = field(default_factory=list)
    #: Every key that may be answered, whether it was or not.
    known: dict[str, None] = field(default_factory=dict)

    def one(self, key: str, question: str, choices: Sequence[str] = (), suggestion: str = "") -> str:
        """Return the answer to a question; the empty text, and the question stays open, where there is none."""
        said = self.perhaps(key, choices)
        if not said and not self._told(key):
            self._ask(Ask(key, question, tuple(choices), (suggestion,) if suggestion else ()))
        return said

    def several(self, key: str, question: str, suggestion: Sequence[str] = ()) -> list[str]:
        """Return the answer to a question whose answer is a list; nothing, and it stays open, where there is none."""
        said = self.listed(key)
        if not said and not self._told(key):
            self._ask(Ask(key, question, suggestion=tuple(suggestion), many=True))
        return said

    def perhaps(self, key: str, choices: Sequence[str] = ()) -> str:
        """Return what was said without being asked; the empty text where nothing was."""
        self.known[key] = None
        said = self.given.get(key, "").strip()
        if said and choices and said not in choices:
            self._fault(survey_files.bad_answer(key, said, choices))
            return ""
        return said

    def listed(self, key: str) -> list[str]:
        """Return a list that was given without being asked: one a line, or on one line with semicolons between."""
        self.known[key] = None
        value = self.given.get(key, "")
        parts = value.split("\n" if "\n" in value else ";")
        return [part.strip() for part in parts if part.strip()]

    def unknown(self) -> dict[str, FileProblem]:
        """Return what is wrong with each answer that nobody asked for, by its name."""
        known = list(self.known)
        return {key: survey_files.unknown_answer(key, known) for key in self.given if key not in self.known}

    def _told(self, key: str) -> bool:
        """Say whether an answer was given, though perhaps one that cannot be."""
        return bool(self.given.get(key))

    def _ask(self, ask: Ask) -> None:
        if all(ask.key != other.key for other in self.open):
            self.open.append(ask)

    def _fault(self, fault: FileProblem) -> None:
        if fault not in self.faults:
            self.faults.append(fault)
