"""What is said of a change - a word, a multiple, a percentage, that it was not so - held against its two figures."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from qantar.audit.answer import Held
from qantar.audit.changes import how_much, says_how_much
from qantar.audit.changes_told import Told
from qantar.audit.rules.amounts_of_change import ID, judge_by, place_of
from qantar.audit.rules.rule import Finds, discrepancy


def hold_told(told: Told) -> Finds:
    """Hold what is said of a change against its figures, wherever they stand."""
    sentence, change = told.sentence, told.change._replace(stated=False)
    place = place_of(sentence, 0, len(sentence.text.rstrip()))
    orders = [change] if told.ordered else [change, change._replace(before=change.after, after=change.before)]
    if told.by:
        said = [one for each in orders for one in judge_by(sentence, each, told.by.value, place, apart=True)]
        yield from next(([one] for one in said if isinstance(one, Held)), said[:1])
        return
    claim = _claim(told)
    if claim is None or not change.before.exact or not change.after.exact:
        return
    said_word, fits = claim
    if any(fits(Fraction(each.before.exact or 0), Fraction(each.after.exact or 0)) for each in orders):
        yield Held(ID, place.line)
        return
    was = f"{change.before.text} and then {change.after.text}"
    message = f'"{said_word}" is said of the figures, which were {was}'
    there = told.figures.passage.place(told.figures.start, told.figures.end)
    yield discrepancy(ID, "likely", place, stated=said_word, expected=was, message=message, also=(there,))


def _claim(told: Told) -> tuple[str, Callable[[Fraction, Fraction], bool]] | None:
    """What is said, and whether it is true of two figures; none where more is said than one thing."""
    multiples = [word for word in told.words if says_how_much(word)]
    ways = {word["up"] is not None for word in told.words if word["up"] or word["down"]}
    if len(multiples) > 1 or len(ways) > 1:
        return None
    if multiples:
        much, down = how_much(multiples[0]), ways == {False}
        return multiples[
            0
        ].group(), lambda one, other: much.fits(one, other, down) or (not ways and much.fits(other, one, False))
    if ways:
        return told.words[0].group(), lambda one, other: one == other or (other > one) in ways
    if told.comparison:
        said, up = told.comparison
        return said, lambda one, other: one == other or (other > one) == up
    denied = {word["up"] is not None for word in told.denied if word["up"] or word["down"]}
    if len(denied) != 1:
        return None
    return f"not {told.denied[0].group()}", lambda one, other: one == other or (other > one) not in denied
