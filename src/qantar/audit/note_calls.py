"""How a line calls notes: by raised figures, in square brackets, or by figures glued to a word or a year."""

from __future__ import annotations

import re

RAISED = re.compile(r"(?<=\S)[⁰¹²³⁴-⁹]{1,4}")
SQUARE = re.compile(
    r"(?<=\S)\[(\d{1,4})\](?!\s?=)|(?<=[^\W\d_][.,;:!?»”)]) ?\[(\d{1,4})\]|(?<=[^\W\d_\s]) \[(\d{1,4})\]"
    r"|(?<=[»”\"’\d%)][.,;:!?]) \[(\d{1,4})\]|^\s*\[(\d{1,4})\](?=[.,;:)]|\s*$)"
)
GLUED = re.compile(
    r"(?=\d)(?:(?<=[^\W\d_A-ZА-Я]{3})|(?<=[^\W\d_][.,;:!?)\]»”\"’'])|(?<=[%»”)])"
    r"|(?<=[»”\"’)%][.,;]))(\d{1,3})(?=[\s.,;:)\]»”]|$)"
)
AT_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(\d{1,3})(?=[\s.,;:)]|$)")
_FIGURE = re.compile(r"[\d⁰¹²³⁴-⁹]")
_UNIT = re.compile(r"(?:\b|\d)[kcmdкмдс]?[mм]$|(?<![^\W_])[^\W\d_]$")  # km², м³; χ², R²
_FLAT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def flat(raised: str) -> str:
    """Raised figures as ordinary ones.

    >>> flat("¹²")
    '12'
    """
    return raised.translate(_FLAT)


def raised(text: str) -> list[re.Match[str]]:
    """Raised figures in a line that are no powers.

    >>> [match.group() for match in raised("on 25 km² of land¹² with χ²")]
    ['¹²']
    """
    found = RAISED.finditer(text)
    return [match for match in found if not _UNIT.search(text[max(0, match.start() - 4) : match.start()])]


def labels_called(text: str) -> set[str]:
    """The numbers of notes that a line may call, in whatever way.

    >>> sorted(labels_called("people¹ in towns.2 of 3,4 % in all [5]"))
    ['1', '2', '5']
    """
    if _FIGURE.search(text) is None:
        return set()
    labels = {flat(match.group()) for match in raised(text)}
    for pattern in (SQUARE, GLUED, AT_YEAR):
        labels.update(match[match.lastindex or 0] for match in pattern.finditer(text))
    return labels
