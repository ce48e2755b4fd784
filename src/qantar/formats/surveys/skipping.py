"""Whether a question was shown to somebody: the condition that a form gives for it, worked out from their answers.

Read are the conditions of XLSForm (`selected(${why}, 'price')`) and of LimeSurvey (`Q1.NAOK == "A2"`): comparisons,
and, or, not, selected, is_empty. What a condition needs beyond these makes it unreadable, and why an answer is missing
is then not known.
"""

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Value = str | float | bool
_TOKEN = re.compile(
    r"\s*(?:(?P<text>'[^']*'|\"[^\"]*\")|(?P<number>\d+(?:\.\d+)?)"
    r"|\$\{(?P<field>[^}]+)\}|(?P<word>[A-Za-z_][\w.-]*)"
    r"|(?P<sign><=|>=|!=|==|&&|\|\||[=<>()!,+*-]))"
)
_COMPARISONS: Mapping[str, Callable[[Value, Value], bool]] = {
    "=": operator.eq,
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_WORDS = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "and": "and", "or": "or"}
_SIGNS = {"&&": "and", "||": "or"}


class UnreadableConditionError(ValueError):
    """A condition that says more than is read here."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


def shown(condition: str, answers: Mapping[str, str]) -> bool:
    """Say whether a condition holds of somebody's answers, which stand by name as the data write them.

    >>> shown("selected(${why}, 'price') and ${age} >= 18", {"why": "wages price", "age": "40"})
    True
    >>> shown('!is_empty(Q1.NAOK) && (Q1.NAOK != "A2")', {"Q1": "A2"})
    False
    """
    if not condition.strip():
        return True
    return _Reading(_tokens(condition), answers).whole()


def _tokens(condition: str) -> list[_Token]:
    found: list[_Token] = []
    place = 0
    text = condition.strip()
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise UnreadableConditionError(condition)
        kind = str(match.lastgroup)
        word = match[kind]
        if kind == "word" and word.lower() in _WORDS:
            kind, word = "sign", _WORDS[word.lower()]
        elif kind == "sign":
            word = _SIGNS.get(word, word)
        found.append(_Token(kind, word))
        place = match.end()
    return found


class _Reading:
    """A condition as it is read, from left to right."""

    def __init__(self, tokens: Sequence[_Token], answers: Mapping[str, str]) -> None:
        self.tokens, self.answers, self.place = tokens, answers, 0

    def whole(self) -> bool:
        value = self.either()
        if self.place < len(self.tokens):
            raise UnreadableConditionError(self.tokens[self.place].text)
        return _true(value)

    def sign(self, *signs: str) -> str:
        if self.place < len(self.tokens):
            token = self.tokens[self.place]
            if token.kind == "sign" and token.text in signs:
                self.place += 1
                return token.text
        return ""

    def either(self) -> Value:
        value = self.both()
        while self.sign("or"):
            right = self.both()
            value = _true(value) or _true(right)
        return value

    def both(self) -> Value:
        value = self.comparison()
        while self.sign("and"):
            right = self.comparison()
            value = _true(value) and _true(right)
        return value

    def comparison(self) -> Value:
        if self.sign("!"):
            return not _true(self.comparison())
        value = self.one()
        while sign := self.sign(*_COMPARISONS):
            value = _compared(sign, value, self.one())
        return value

    def one(self) -> Value:
        if self.sign("("):
            value = self.either()
            self.closed()
            return value
        if self.place >= len(self.tokens):
            raise UnreadableConditionError("it ends too early")
        token = self.tokens[self.place]
        self.place += 1
        if token.kind == "text":
            return token.text[1:-1]
        if token.kind == "number":
            return float(token.text)
        if token.kind == "field":
            return self.named(token.text.strip())
        if token.kind == "word":
            return self.function(token.text) if self.sign("(") else self.named(token.text)
        raise UnreadableConditionError(token.text)

    def closed(self) -> None:
        if not self.sign(")"):
            raise UnreadableConditionError("a bracket stays open")

    def named(self, word: str) -> Value:
        name = re.sub(r"\.(?:NAOK|code|value|valueNAOK|shown)$", "", word)
        if name not in self.answers:
            raise UnreadableConditionError(word)
        return self.answers[name]

    def function(self, name: str) -> Value:
        given: list[Value] = []
        while not self.sign(")"):
            given.append(self.either())
            if not self.sign(","):
                self.closed()
                break
        known: dict[tuple[str, int], Callable[[], Value]] = {
            ("not", 1): lambda: not _true(given[0]),
            ("true", 0): lambda: True,
            ("false", 0): lambda: False,
            ("selected", 2): lambda: str(given[1]) in str(given[0]).split(),
            ("count-selected", 1): lambda: float(len(str(given[0]).split())),
            ("string-length", 1): lambda: float(len(str(given[0]))),
            ("number", 1): lambda: _number(given[0]),
            ("string", 1): lambda: str(given[0]),
            ("is_empty", 1): lambda: not str(given[0]),
            ("trim", 1): lambda: str(given[0]).strip(),
        }
        if (name, len(given)) not in known:
            raise UnreadableConditionError(name)
        return known[name, len(given)]()


def _true(value: Value) -> bool:
    return bool(value)


def _number(value: Value) -> float:
    try:
        return float(value)
    except ValueError:
        return float("nan")


def _compared(sign: str, left: Value, right: Value) -> bool:
    """Compare as forms do: as numbers where one side is one or the sign asks for more or less, else as texts."""
    if isinstance(left, float) or isinstance(right, float) or sign in ("<", "<=", ">", ">="):
        left, right = _number(left), _number(right)
    return bool(_COMPARISONS[sign](left, right))
