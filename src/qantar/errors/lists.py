"""What can be wrong with a large list, beyond what is said of a row of any table."""

from qantar.errors.problems import check

Wording = tuple[str, str]


@check(
    "more-of-the-same",
    "note",
    "A large list has more rows with the same problem than are listed one by one.",
    "Mend what makes them all wrong, which is mostly one thing, and check again.",
)
def more_of_the_same(*, check: str, more: int) -> Wording:
    """Word how many further rows have the problem of a check."""
    rows = "1 more row has" if more == 1 else f"{more:,} more rows have"
    return f"{rows} the same problem ({check})", "mend what makes them all wrong, then check again"
