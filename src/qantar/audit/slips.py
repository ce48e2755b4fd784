"""The small slips of a pen, keyboard or scanner that would turn one figure into another."""

from __future__ import annotations

#: Signs that scanners take for one another.
LOOKALIKE = ("14", "17", "38", "56", "08", "69", "25", "49")


def slip_between(written: str, meant: str) -> str | None:
    """What slip makes one figure of another, in words; None where it takes more than one.

    >>> slip_between("37.8", "38.7"), slip_between("67.1", "62.1"), slip_between("387", "38.7"), slip_between("8", "78")
    ('two digits changed places', 'one digit differs', 'a decimal point was lost', 'a digit was lost')
    """
    one, other = written.replace(",", "."), meant.replace(",", ".")
    if one == other:
        return None
    if "." not in one and one == other.replace(".", ""):
        return "a decimal point was lost"
    if len(one) == len(other):
        differ = [n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(differ) == 1 and "." not in (one[differ[0]], other[differ[0]]):
            return "one digit differs"
        if one.replace(".", "") != other.replace(".", "") and sorted(one) == sorted(other):
            digits, theirs = one.replace(".", ""), other.replace(".", "")
            moved = [n for n, (a, b) in enumerate(zip(digits, theirs, strict=True)) if a != b]
            if len(moved) == 2 and moved[1] - moved[0] == 1 and digits[moved[0]] == theirs[moved[1]]:
                return "two digits changed places"
    if len(one) + 1 == len(other) and any(other[:n] + other[n + 1 :] == one for n in range(len(other))):
        return "a digit was lost"
    if len(one) == len(other) + 1 and any(one[:n] + one[n + 1 :] == other for n in range(len(one))):
        return "a digit was added"
    if one.replace(".", "") == other.replace(".", "").lstrip("0") or other.replace(".", "") == one.replace(".", ""):
        return "the decimal point moved"
    return None


def is_misreading(written: str, meant: str) -> bool:
    """Whether a scanner that confuses like signs, or loses a point or the first digit, would read one as the other.

    >>> is_misreading("174", "27.4"), is_misreading("19.5", "39.5"), is_misreading("387", "38.7")
    (False, False, True)
    """
    one, other = written.replace(",", "."), meant.replace(",", ".")
    digits, theirs = one.replace(".", ""), other.replace(".", "")
    if digits == theirs and one != other:
        return True
    if theirs.endswith(digits) and len(theirs) == len(digits) + 1:
        return True
    if len(digits) != len(theirs):
        return False
    differ = [a + b for a, b in zip(digits, theirs, strict=True) if a != b]
    return len(differ) == 1 and any(set(differ[0]) == set(pair) for pair in LOOKALIKE)
