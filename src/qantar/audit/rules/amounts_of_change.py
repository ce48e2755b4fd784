"""What is called the change of two figures - by 5 %, an increase of 40, 3 percentage points - held against them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from qantar.audit.answer import Certainty, Held, Place
from qantar.audit.change_amounts import YEAR, Amount, amounts_in
from qantar.audit.change_pairs import Change, exact
from qantar.audit.changes import CHANGE_NOUN
from qantar.audit.changes_called import changes_by, speaks_of_change
from qantar.audit.passages import Sentence
from qantar.audit.rules.rule import Finds, discrepancy
from qantar.values.written import Written

ID = "words-for-changes"
FAR = 90  # characters between a word for a change and its figures
_JOINS = re.compile(r"\b(?:and|but|while|now|и|но|а|теперь|және|ал|енді)\b", re.IGNORECASE)
_SAID_AS_CHANGE = re.compile(
    rf"\b(?:by|на)\s+\d|\b(?:{CHANGE_NOUN})\s+(?:of|на)\s+\d|\d\s+(?:[^\W\d_]+\s+)?(?:more|fewer|less|больше"
    rf"|меньше|көп|аз)\b",
    re.IGNORECASE,
)
_TOLD_AGAIN = re.compile(r"[^.;:()\d]{0,30}(?:,?\s(?:or|или|немесе|яғни)\s|\()(?:by\s|на\s)?", re.IGNORECASE)
_SAYS_CHANGE = re.compile(
    rf"\b(?:{CHANGE_NOUN}|plus|minus|that is|hence|so|thus|making|which|плюс|минус|выходит"
    rf"|получается|то есть|значит|демек|яғни|өсу|өсім|кему|азаю)\b",
    re.IGNORECASE,
)


def is_plain(sentence: Sentence, change: Change) -> bool:
    """Whether one sentence tells of two figures and no more, and says outright which is the earlier.

    Then nothing is left to judge but arithmetic.
    """
    whole = any(one.start == sentence.start and one.end == sentence.end for one in sentence.passage.sentences)
    amounts = amounts_in(sentence)
    more = len(amounts) - len(changes_by(sentence, amounts))
    told = change.stated or (len(change.years) == 2 and _each_has_its_year(sentence.text, change))
    rough = change.before.vague or change.after.vague
    return whole and more == 2 and told and not rough and not sentence.passage.is_note


def _each_has_its_year(text: str, change: Change) -> bool:
    """Whether a year stands at each figure, and no other clause begins between them: in 2004 and now 80 %."""
    for (start, end), year in zip(change.places, change.years, strict=True):
        at = [match.start() for match in YEAR.finditer(text) if int(match.group()) == year]
        gaps = [text[place + 4 : start] if place < start else text[end:place] for place in at]
        nearest = min(gaps, key=len, default="")
        if not at or len(nearest) > FAR or _JOINS.search(nearest):
            return False
    return True


def hold_by(sentence: Sentence, change: Change, by: Sequence[Amount]) -> Finds:
    """Hold what is called the change against the two figures."""
    text = sentence.text
    for amount in sorted(by, key=lambda one: max(one.start - change.end, change.start - one.end)):
        if amount.value.unit not in ("percent", "percentage point", change.after.unit):
            continue
        if amount.value.unit is None and not speaks_of_change(text):
            continue  # answered by 15 persons
        gap = text[change.end : amount.start] if amount.start >= change.end else text[amount.end : change.start]
        goes_on = ";" not in gap or change.after.unit == "percent" or _SAYS_CHANGE.search(gap)
        if len(gap) <= 2 * FAR and not _elsewhere(gap) and goes_on:
            place = place_of(sentence, min(amount.start, change.start), max(amount.end, change.end))
            yield from judge_by(sentence, change, amount.value, place)
            return


def hold_sum_and_share(sentence: Sentence, amounts: Sequence[Amount], by: Sequence[Amount]) -> Finds:
    """Hold a change told twice, as a sum and as a share, against the level before or behind it.

    It was 4,858,979, an increase of 79,243, or 1.66 %.
    """
    levels = [one for one in amounts if one not in by]
    if len(by) != 2 or len(levels) != 1:
        return
    sums, shares = ([one for one in by if (one.value.unit == "percent") is share] for share in (False, True))
    if len(sums) != 1 or len(shares) != 1 or sums[0].value.unit != levels[0].value.unit:
        return
    between = sentence.text[min(sums[0].end, shares[0].end) : max(sums[0].start, shares[0].start)]
    level, amount, said = (Fraction(one.value.exact or 0) for one in (levels[0], sums[0], shares[0]))
    if not _TOLD_AGAIN.fullmatch(between) or not 0 < amount < level:
        return
    room = Fraction(shares[0].value.step) + 100 * Fraction(sums[0].value.step) / level
    place = place_of(sentence, min(one.start for one in amounts), max(one.end for one in amounts))
    fits = [100 * amount / whole for whole in (level, level - amount, level + amount)]
    if any(abs(one - said) <= room * (1 + one / 100) for one in fits):
        yield Held(ID, place.line)
        return
    expected = f"{float(fits[1]):.1f} %"
    message = f"where it came to {levels[0].value.text}, {sums[0].value.text} is {expected} of what there was before"
    yield discrepancy(ID, "likely", place, stated=shares[0].value.text, expected=expected, message=message)


def _elsewhere(gap: str) -> bool:
    """Whether a change goes on to something else: by 5 % in the towns and from 20 % to 30 % in villages."""
    return (
        re.search(r"\b(?:and|while|but|whereas|а|но|ал|және)\b\s+(?!by|на|or\b|\d)|,\s*(?:those|that of)\b", gap)
        is not None
    )


def judge_by(sentence: Sentence, change: Change, by: Written, place: Place, *, apart: bool = False) -> Finds:
    """Hold one percentage, or number, that is called the change against the two figures; `apart`: never certain."""
    before, after = Fraction(change.before.exact or 0), Fraction(change.after.exact or 0)
    said = Fraction(by.exact or 0)
    difference = abs(after - before)
    share = 100 * difference / before if before else None
    own = (Fraction(change.before.step) + Fraction(change.after.step)) / 2
    slack = Fraction(by.step)
    if by.unit == change.after.unit != "percent":
        yield from _judge_difference(sentence, change, by, place)
        return
    points_fit = abs(difference - said) <= slack / 2 + own
    share_slack = slack + (100 * own * (1 + after / before) / before if before else 0)
    if by.unit == "percent" != change.after.unit and before and abs(100 * after / before - said) <= slack:
        yield Held(ID, place.line)  # making up 80 %, or $2.5 billion: of the first
        return
    share_fits = share is not None and abs(share - said) <= share_slack
    both_percent = change.after.unit == "percent"
    sure: Certainty = "certain" if change.stated else "likely"
    if by.unit == "percentage point":
        if points_fit:
            yield Held(ID, place.line)
        elif both_percent:
            message = f"from {change.before.text} to {change.after.text} is {float(difference):g} percentage points"
            expected = f"{float(difference):g} percentage points"
            yield discrepancy(ID, sure, place, stated=by.text, expected=expected, message=message)
        return
    is_points = both_percent and difference == said and share is not None and abs(share - said) > slack
    if share_fits and not is_points:
        yield Held(ID, place.line)
    elif both_percent and points_fit and share is not None:
        sure = "likely" if share_fits else sure
        message = (
            f"from {change.before.text} to {change.after.text} is {float(difference):g} percentage points, or"
            f" {float(share):.1f} %"
        )
        expected = f"{float(difference):g} percentage points"
        yield discrepancy(ID, sure, place, stated=by.text, expected=expected, message=message)
    elif share is not None:
        message = f"from {change.before.text} to {change.after.text} is a change of {float(share):.1f} %"
        of_after = 100 * difference / after if after else Fraction(0)
        is_opposite = abs(of_after - said) <= slack + 100 * own / (after or 1)  # told of the later figure
        sure = "certain" if not apart and is_plain(sentence, change) and not is_opposite else "likely"
        yield discrepancy(ID, sure, place, stated=by.text, expected=f"{float(share):.1f} %", message=message)


def _judge_difference(sentence: Sentence, change: Change, by: Written, place: Place) -> Finds:
    """An increase of 15, from 45 to 60: in the unit of the figures themselves."""
    rough = change.before.vague or change.after.vague
    if rough or not _SAID_AS_CHANGE.search(sentence.text):
        return
    difference = abs(exact(change.after) - exact(change.before))
    steps = (by.step, change.before.step, change.after.step)
    slack = sum(steps) / 2 if any(step < 1 for step in steps) else (max(steps) - 1) / 2
    if abs(difference - exact(by)) <= slack:
        yield Held(ID, place.line)
    elif difference != exact(by):
        message = f"from {change.before.text} to {change.after.text} is {difference:,f}"
        yield discrepancy(ID, "likely", place, stated=by.text, expected=f"{difference:,f}", message=message)
    else:
        yield Held(ID, place.line)


def place_of(sentence: Sentence, start: int, end: int) -> Place:
    """The place of a part of a sentence."""
    return sentence.passage.place(sentence.start + start, sentence.start + end)
