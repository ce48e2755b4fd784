"""How many people chose any, all or none of a group of answers, from each person's answers.

Where several answers could be chosen, a net tells of people who gave more than one answer: those who chose either of
two, taken from the sum of the two, are those who chose both. A net that would tell of a few people is suppressed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from qantar.findings import Finding, Translations
from qantar.maths.suppression import few_apart
from qantar.methods.crosstab_cells import NET, net_name
from qantar.methods.estimate_findings import COUNTED, finding
from qantar.methods.respondents import Answers
from qantar.methods.survey_samples import Drawn, Truths
from qantar.methods.wording import certain, count_value, joined, percent_value

if TYPE_CHECKING:
    from qantar.methods.survey_frequencies import Group

#: What is counted of a net: its key, and its words.
PARTS = (("", "any of these"), (".all", "all of these"), (".none", "none of these"))


def nets_of(drawn: Drawn, answers: Answers, nets: Mapping[str, "Group"]) -> Iterator[Finding]:
    """Yield each net's shares and numbers of people, those that would tell of a few people suppressed."""
    members = {name: [answers.options.index(option) for option in net.options] for name, net in nets.items()}
    several = answers.type == "multiple"
    hidden = suppressed(answers, members, drawn.people.small) | changed(drawn, answers, members) if several else set()
    for name, net in nets.items():
        taken = answers.chosen[:, members[name]]
        label = _label(net, [answers.labels[at] for at in members[name]])
        for (key, words), people in zip(PARTS, _parts(taken, answers.answered), strict=True):
            texts = joined(label, dict.fromkeys(label, words))
            made = list(_part(drawn, answers, f"{name}{key}", texts, people, hidden=name in hidden))
            if several and not key:  # by these words the number is known again in the next build
                where = f"question = {answers.question}{NET}{';'.join(net.options)}"
                made[-1] = replace(made[-1], inputs=[drawn.people.input(where)])
            yield from made


def _parts(taken: Truths, answered: Truths) -> tuple[Truths, Truths, Truths]:
    any_: Truths = np.asarray(taken.any(axis=1))
    all_: Truths = np.asarray(taken.all(axis=1) & answered)
    return any_, all_, np.asarray(answered & ~any_)


def _part(
    drawn: Drawn, answers: Answers, name: str, label: Translations, people: Truths, *, hidden: bool
) -> Iterator[Finding]:
    key = f"{answers.question}.{name}"
    shares = drawn.shares(people[:, None], answers.answered)
    if hidden or not shares:
        why = f"Suppressed: it would tell of fewer than {drawn.people.small} people." if hidden else "Nobody answered."
        missing = "suppressed" if hidden else "unknown"
        for id_, unit in ((key, "percent"), (f"{key}.people", "people")):
            yield finding(
                drawn, answers, id_, label=label, unit=unit, value=None, missing=missing, uncertainty=certain(why)
            )
        return
    share = shares[0]
    count = int(people.sum())
    exact = Fraction(100 * share.value) if drawn.weighted else Fraction(100 * count, share.rows)
    yield finding(
        drawn,
        answers,
        key,
        label=label,
        unit="percent",
        value=percent_value(exact),
        uncertainty=drawn.uncertainty(share),
    )
    yield finding(
        drawn, answers, f"{key}.people", label=label, unit="people", value=count_value(count), uncertainty=COUNTED
    )


def suppressed(answers: Answers, members: Mapping[str, Sequence[int]], small: int) -> set[str]:
    """Return the nets that would tell, together with the counts of the answers and of other nets, of a few people.

    Hidden is a net with few people who chose all or none of it, or few who chose more than one of it (its answers'
    counts give that away); and of two nets one of which holds the other, the one found later where few people are in
    one and not in the other.
    """
    hidden: set[str] = set()
    shown: list[tuple[frozenset[int], Truths]] = []
    for name, places in members.items():
        taken = answers.chosen[:, list(places)]
        any_, all_, none = _parts(taken, answers.answered)
        more = int(taken.sum()) - int(any_.sum())
        numbers = [int(all_.sum()), int(none.sum()), more] if len(places) > 1 else []
        if len(places) > 1 and all_.any() and more // (len(places) - 1) < small:
            numbers.append(1)  # those who chose all are at most so many
        numbers += [int((any_ ^ earlier).sum()) for set_, earlier in shown if set_ < set(places) or set_ > set(places)]
        if any(0 < number < small for number in numbers):
            hidden.add(name)
        else:
            shown.append((frozenset(places), any_))
    return hidden


def changed(drawn: Drawn, answers: Answers, members: Mapping[str, Sequence[int]]) -> set[str]:
    """Return the nets that are a few people away from what an earlier build published of them."""
    people, found = drawn.people, set()
    for name, places in members.items():
        now = int(answers.chosen[:, list(places)].any(axis=1).sum())
        key = net_name(people.survey, answers.question, [answers.options[at] for at in places])
        before = people.frames.published_before.get(key, ())
        if before and few_apart([now] * len(before), before, people.small).any():
            found.add(name)
    return found


def _label(net: "Group", labels: Sequence[Translations]) -> Translations:
    if isinstance(net.label, str):
        return {"en": net.label} if net.label else joined(*labels, by=" / ")
    return net.label
