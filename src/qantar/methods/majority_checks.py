"""How many people gave an answer, or any of several, held against what a statement says of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from qantar.maths.frechet import Count, ImpossibleTalliesError, chose_any
from qantar.maths.proportions import wilson
from qantar.methods.judging import Bearing, Check
from qantar.methods.method import Refusal
from qantar.methods.survey_findings import Sample
from qantar.methods.survey_rows import Question
from qantar.methods.wording import NBSP, capital, listing, plain, rounded, share_words, shown_number, shown_range

#: What is true when it is not so that a share is "more than" a number, and so on.
OPPOSITE = {
    "more than": "not more than",
    "fewer than": "not fewer than",
    "at least": "fewer than",
    "at most": "more than",
}


@dataclass(frozen=True)
class Group:
    """One answer, or several taken together: the fewest and the most people who gave at least one of them."""

    question: Question
    options: tuple[str, ...]
    people: int
    count: Count

    @property
    def key(self) -> str:
        """The question and the answers as the id of a finding."""
        return f"{self.question.id}.{'-or-'.join(self.options)}"

    @property
    def shares(self) -> tuple[Fraction, Fraction]:
        """The least and the most of all who answered, as shares of one."""
        return Fraction(self.count.low, self.people), Fraction(self.count.high, self.people)

    @property
    def names(self) -> str:
        """The answers in quotation marks."""
        labels = {tally.option: tally.label for tally in self.question.tallies}
        words = [labels[option].get("en") or next(iter(labels[option].values())) for option in self.options]
        quoted = [f"“{text.rstrip('.')}”" for text in words]
        return quoted[0] if len(quoted) == 1 else f"at least one of {listing(quoted)}"

    @property
    def told(self) -> str:
        """How many of how many people, and how much that is in percent."""
        low, high = self.count
        percent = " to ".join(dict.fromkeys(str(rounded(100 * share, 1)) for share in self.shares))
        among = f"{shown_number(self.people)} people"
        return f"{shown_range(low, high)} of {among} ({percent}{NBSP}%)"

    @property
    def given(self) -> str:
        """By how many these answers were given, as a sentence."""
        return f"{capital(self.names)} was given by {self.told}."


def group_of(question: Question, options: Sequence[str]) -> Group:
    """Return the bounds of how many people gave any of these answers."""
    known = [tally.option for tally in question.tallies]
    unknown = [option for option in options if option not in known]
    if unknown:
        raise Refusal(f"{question.id} has no answer {unknown[0]!r}", f"the answers are: {', '.join(known)}")
    people = question.people
    if not people:
        raise Refusal(
            f"{question.id}: how many people answered is not known", "fill in answered, or the base of the tallies"
        )
    these, others = question.counts(options, people)
    if not question.several:
        count = Count(sum(count.low for count in these), min(people, sum(count.high for count in these)))
        return Group(question, tuple(options), people, count)
    try:
        count = chose_any(these, others, people, question.everyone_chose)
    except ImpossibleTalliesError as error:
        raise Refusal(f"{question.id}: {error}", "one of the printed counts is wrong") from None
    return Group(question, tuple(options), people, count)


def against_share(group: Group, says: str, share: Fraction) -> Check:
    """Hold a group of answers against a share of all who answered: half, two thirds."""
    low, high = group.shares
    above, strict = says in ("more than", "at least"), says in ("more than", "fewer than")
    bears = _beyond(low, high, share, above=above, strict=strict)
    words = share_words(share)
    why = {
        "for": f"That is {says} {words}.",
        "against": f"That is {OPPOSITE[says]} {words}.",
        "open": f"{capital(words)} lies in between.",
    }[bears]
    needs = "" if bears != "open" else "The answers of each person, or how many gave both."
    return Check(bears, why, needs, (group.key,), group.given, limit=float(100 * share))


def against_others(group: Group, says: str) -> Check:
    """Hold a group of answers against each other answer that was suggested: was it given most, or least?"""
    rivals = [
        group_of(group.question, (tally.option,))
        for tally in group.question.tallies
        if tally.option not in group.options and not tally.other
    ]
    if not rivals:
        raise Refusal(f"{group.question.id} has no other answer to compare with")
    return _compared(group, rivals, more=says == "largest", decides=[group, *rivals])


def against_group(group: Group, other: Group, says: str) -> Check:
    """Hold a group of answers against another group."""
    return _compared(group, [other], more=says in ("more than", "at least"), decides=[group, other])


def for_everybody(group: Group, sample: Sample, says: str, share: Fraction) -> Check:
    """Hold a group of answers against a share of everybody, whom only people drawn by chance stand for."""
    among = against_share(group, says, share)
    if sample.kind != "probability" or sample.weighted:
        how = {"invited": "were invited", "opt-in": "chose to take part"}.get(sample.kind, "were not drawn by chance")
        if sample.kind == "probability":
            how = "have weights, and their answers one by one are not here"
        why = f"{among.why} They {how}: their shares are not those of everybody."
        needs = "The same question put to people drawn by chance from everybody."
        return Check("lacking", why, needs, (group.key,), among.about, among.limit)
    low = wilson(group.count.low, group.people, sample.level)[0]
    high = wilson(group.count.high, group.people, sample.level)[1]
    above, strict = says in ("more than", "at least"), says in ("more than", "fewer than")
    bears = _beyond(Fraction(low), Fraction(high), share, above=above, strict=strict)
    ends = f"{plain(rounded(Fraction(100 * low), 1))} to {plain(rounded(Fraction(100 * high), 1))}{NBSP}%"
    why = f"Among everybody that is {ends}, if chance alone chose: {share_words(share)} lies "
    why += "in between." if bears == "open" else "outside."
    needs = "A larger sample." if bears == "open" else ""
    return Check(bears, why, needs, (group.key,), group.given, float(100 * share))


def _beyond(low: Fraction, high: Fraction, limit: Fraction, *, above: bool, strict: bool) -> Bearing:
    if not above:
        low, high, limit = -high, -low, -limit
    if low > limit or (not strict and low == limit):
        return "for"
    return "against" if high < limit or (strict and high == limit) else "open"


def _compared(group: Group, rivals: Sequence[Group], *, more: bool, decides: Sequence[Group]) -> Check:
    side = 1 if more else -1
    ahead = [side * (group.count[0 if more else 1] - rival.count[1 if more else 0]) for rival in rivals]
    behind = [side * (rival.count[0 if more else 1] - group.count[1 if more else 0]) for rival in rivals]
    keys = tuple(item.key for item in decides)
    beaten = [rival for rival, by in zip(rivals, behind, strict=True) if by > 0]
    level = [rival for rival in rivals if group.count.low == group.count.high == rival.count.low == rival.count.high]
    if beaten:
        first = max(beaten, key=lambda rival: side * rival.count.low)
        return Check("against", f"{_by(first)}.", "", keys, group.given)
    if all(by > 0 for by in ahead):
        nearest = max(rivals, key=lambda rival: side * rival.count[1 if more else 0])
        rest = f", and every other by {'fewer' if more else 'more'}" if len(rivals) > 1 else ""
        return Check("for", f"{_by(nearest)}{rest}.", "", keys, group.given)
    if level:
        return Check("absent", f"As many gave {level[0].names}.", "", keys, group.given)
    unsure = next(rival for rival, by in zip(rivals, ahead, strict=True) if by <= 0)
    side_words = "fewer" if more else "more"
    why = f"How many gave {unsure.names} is not known; if it was {side_words}, the statement holds."
    return Check("open", why, f"How many gave {unsure.names}.", keys, group.given)


def _by(group: Group) -> str:
    return f"{capital(group.names)} was given by {shown_range(*group.count)}"
