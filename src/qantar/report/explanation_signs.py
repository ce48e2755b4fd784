"""What a test says of an explanation, as a shape with a word: never a colour alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

#: How what was looked for turned out, in words.
FOUND = {"yes": "found", "no": "not found", "partly": "found in part", "unknown": "not known"}
#: What evidence that is not weighed says, by the first words of why.
_ASIDE = {
    "nobody": ("not-known", "not known", ""),
    "it follows": ("aside", "counted already", ""),
    "it rests": ("aside", "not weighed", "reading not verified"),
    "it is as likely": ("aside", "says nothing", ""),
}
#: How strongly a clear test speaks, by what it says and its kind.
_STRENGTH = {
    ("for", "straw in the wind"): "a hint",
    ("for", "hoop"): "as it had to be",
    ("for", "smoking gun"): "strongly",
    ("for", "doubly decisive"): "strongly",
    ("against", "straw in the wind"): "a hint",
    ("against", "hoop"): "rules it out",
    ("against", "smoking gun"): "a hint",
    ("against", "doubly decisive"): "rules it out",
}


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape by its name, the word that says the same, and how strongly; those of low rank are told first."""

    shape: str
    word: str
    strength: str
    rank: int


def sign_of(row: Mapping[str, Any]) -> Sign:
    """Return the sign of one row of an explanation's tests.

    >>> row = {"standing": "yes", "outcome": "fails", "test": "hoop", "clear": "yes"}
    >>> sign_of(row)
    Sign(shape='against', word='against', strength='rules it out', rank=0)
    >>> sign_of(row | {"outcome": "passes", "clear": "no"})
    Sign(shape='for-barely', word='for', strength='barely', rank=2)
    >>> sign_of(row | {"standing": "no: nobody knows yet whether it is so", "outcome": "open"}).word
    'not known'
    """
    standing = str(row["standing"])
    if standing != "yes":
        why = standing.removeprefix("no: ")
        shape, word, strength = next(told for begin, told in _ASIDE.items() if why.startswith(begin))
        return Sign(shape, word, strength, 4 if shape == "not-known" else 5)
    if row["outcome"] == "in part":
        return Sign("in-part", "in part", "decides nothing", 3)
    word = "for" if row["outcome"] == "passes" else "against"
    if row["clear"] != "yes":
        return Sign(f"{word}-barely", word, "barely", 2)
    return Sign(word, word, _STRENGTH[word, str(row["test"])], 1 if row["test"] == "straw in the wind" else 0)
