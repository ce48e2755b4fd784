"""How evidence bears on an explanation: which classical test it is, whether it is passed, and what that does.

After Van Evera, who asks of each prediction whether it is certain (the explanation must have it) and unique (no other
explanation has it). Here a prediction is certain when it was almost certain if the explanation is true, and unique
when it was almost impossible if it is false. Not to find something is a prediction too: what is almost impossible
if the explanation is true must not be found.
"""

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from qantar.maths.likelihoods import NOTHING, Between, Ratio, either, likelihood_ratio
from qantar.methods.explanation_rows import LIKELIHOODS, Piece

Kind = Literal["straw in the wind", "hoop", "smoking gun", "doubly decisive"]
Outcome = Literal["passes", "fails", "in part", "open"]
#: Judgements that lie so far apart tell something, wherever within their words the probabilities are.
CLEAR_STEPS = 2
Scale = tuple[Between, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """What passing or failing a test does: to the explanation, and to those that exclude it."""

    passes: str
    fails: str
    rivals_if_passed: str
    rivals_if_failed: str


#: Each test in plain words. After Collier 2011, table 1, in words of our own.
EFFECTS: dict[Kind, Effect] = {
    "straw in the wind": Effect(
        "It fits, and would not be strange if the explanation were false: a hint in its favour.",
        "It counts a little against the explanation, which can hold all the same.",
        "counts a little against",
        "counts a little in favour of",
    ),
    "hoop": Effect(
        "The explanation had to pass this and does. It stays in play; others can pass it too, so it is not shown.",
        "The explanation had to pass this and does not: as it is worded it does not hold.",
        "counts somewhat against",
        "counts somewhat in favour of",
    ),
    "smoking gun": Effect(
        "This would hardly be found unless the explanation held: it speaks strongly for it.",
        "It would have shown the explanation. That it is not so counts a little against it, since it need not be so.",
        "speaks strongly against",
        "counts somewhat in favour of",
    ),
    "doubly decisive": Effect(
        "The explanation had to pass this, and hardly any other could: it speaks strongly for it.",
        "The explanation had to pass this, and hardly any other could. It does not hold as it is worded.",
        "speaks strongly against",
        "speaks strongly for",
    ),
}


@dataclass(frozen=True, slots=True)
class Bearing:
    """One piece of evidence as a test: what is to be found, of which kind it is, and how it came out."""

    piece: Piece
    #: Whether the explanation leads one to find this, or not to find it; None when it is as likely either way.
    to_find: bool | None
    kind: Kind | None
    outcome: Outcome
    #: Whether the two judgements lie so far apart that it tells something whatever the words mean exactly.
    clear: bool

    @property
    def decides(self) -> bool:
        """Whether it may move a verdict."""
        return self.piece.standing == "weighed" and self.clear and self.outcome in ("passes", "fails")

    @property
    def must_pass(self) -> bool:
        """Whether the explanation does not hold if it fails this."""
        return self.kind in ("hoop", "doubly decisive")

    @property
    def shows(self) -> bool:
        """Whether hardly another explanation passes this."""
        return self.kind in ("smoking gun", "doubly decisive")

    @property
    def effect(self) -> str:
        """What the outcome does to the explanation, in a sentence."""
        if self.kind is None:
            return "It is as likely either way, so it tells nothing."
        if self.outcome == "open":
            return "Nobody knows yet, so it decides nothing."
        if self.outcome == "in part":
            return "It was found in part: that decides nothing."
        if not self.clear:
            fits = "It fits" if self.outcome == "passes" else "It does not fit"
            return f"{fits}. The two judgements are neighbours, so it decides nothing."
        return EFFECTS[self.kind].passes if self.outcome == "passes" else EFFECTS[self.kind].fails

    @property
    def effect_on_rivals(self) -> str:
        """What the outcome does to an explanation that excludes this one: a verb, or nothing."""
        if self.kind is None or self.outcome not in ("passes", "fails"):
            return ""
        effect = EFFECTS[self.kind]
        return effect.rivals_if_passed if self.outcome == "passes" else effect.rivals_if_failed


def bearing_of(piece: Piece) -> Bearing:
    """Return how a piece of evidence bears on its explanation.

    >>> found = bearing_of(Piece("quiet", "price", "quiet once the price is back", "no", if_true=4, if_false=2))
    >>> found.kind, found.outcome, found.clear
    ('hoop', 'fails', True)
    >>> found = bearing_of(Piece("demands", "price", "demands of other kinds", "yes", if_true=0, if_false=3))
    >>> found.to_find, found.kind, found.outcome
    (False, 'hoop', 'fails')
    """
    to_find = None if piece.if_true == piece.if_false else piece.if_true > piece.if_false
    return Bearing(
        piece,
        to_find,
        _kind(piece, to_find),
        _outcome(piece, to_find),
        abs(piece.if_true - piece.if_false) >= CLEAR_STEPS,
    )


def _kind(piece: Piece, to_find: bool | None) -> Kind | None:
    if to_find is None:
        return None
    most = len(LIKELIHOODS) - 1
    certain = piece.if_true == (most if to_find else 0)
    unique = piece.if_false == (0 if to_find else most)
    if certain:
        return "doubly decisive" if unique else "hoop"
    return "smoking gun" if unique else "straw in the wind"


def _outcome(piece: Piece, to_find: bool | None) -> Outcome:
    if piece.found == "unknown":
        return "open"
    if piece.found == "partly":
        return "in part"
    return "passes" if (piece.found == "yes") == (to_find is not False) else "fails"


def ratio_of(piece: Piece, scale: Scale) -> Ratio:
    """Return between which ends the odds of the hypothesis change, whatever within its words is meant.

    >>> tenths = tuple(Between(Fraction(n, 10), Fraction(n + 2, 10)) for n in (0, 2, 4, 6, 8))
    >>> ratio_of(Piece("quiet", "price", "quiet", "yes", if_true=4, if_false=2), tenths)
    Ratio(low=Fraction(4, 3), high=Fraction(5, 2))
    """
    if piece.standing != "weighed":
        return NOTHING
    both = scale[piece.if_true], scale[piece.if_false]
    if piece.found == "partly":
        return either(likelihood_ratio(*both, found=True), likelihood_ratio(*both, found=False))
    return likelihood_ratio(*both, found=piece.found == "yes")


def scale_of(percents: tuple[float, ...]) -> Scale:
    """Return the ends of the five words as fractions, from six numbers of percent.

    >>> scale_of((1, 5, 33, 66, 95, 99))[1]
    Between(low=Fraction(1, 20), high=Fraction(33, 100))
    """
    ends = [Fraction(str(percent)) / 100 for percent in percents]
    return tuple(Between(low, high) for low, high in pairwise(ends))
