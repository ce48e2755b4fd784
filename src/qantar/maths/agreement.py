"""How far coders agree: first in what they found, then in how they coded what both found."""

from collections.abc import Collection, Hashable, Sequence
from typing import NamedTuple


class Overlap(NamedTuple):
    """How many units both coders found, and how many only one of them."""

    both: int
    first_only: int
    second_only: int

    @property
    def jaccard(self) -> float | None:
        """Both found, of all that any found; None where nobody found anything."""
        found = self.both + self.first_only + self.second_only
        return self.both / found if found else None

    @property
    def f1(self) -> float | None:
        """Both found, of the mean of what each found; the same whoever counts as first."""
        found = 2 * self.both + self.first_only + self.second_only
        return 2 * self.both / found if found else None


def overlap(first: Collection[Hashable], second: Collection[Hashable]) -> Overlap:
    """Compare what two coders found; a unit found twice counts once.

    >>> found = overlap(["march", "strike", "fire"], ["march", "strike", "speech"])
    >>> found, found.jaccard, round(found.f1, 2)
    (Overlap(both=2, first_only=1, second_only=1), 0.5, 0.67)
    """
    one, two = set(first), set(second)
    return Overlap(len(one & two), len(one - two), len(two - one))


def nominal_alpha(units: Sequence[Sequence[Hashable | None]]) -> float | None:
    """Return Krippendorff's alpha for codes without an order; for numbers, sets and intervals see `alpha`.

    A unit holds the code of each coder, None where missing.

    1 is full agreement, 0 what codes given out by lot would reach, below 0 is worse than that. None where it cannot
    be said: no unit has two codes, or there is only one code in all, so that agreement could not have failed.

    >>> nominal_alpha([("rally", "rally"), ("riot", "riot"), ("rally", "riot"), ("rally", None)])
    0.4444444444444444
    >>> nominal_alpha([("rally", "rally"), ("rally", "rally")]) is None
    True

    Cites: krippendorff2011
    """
    from qantar.maths.alpha import alpha  # brings numpy, which what was found does without

    return alpha(units)
