"""How many people chose any, all or none of a group of answers, from each person's answers.

Where several answers could be chosen, a net tells of people who gave more than one answer: those who chose either of
two, taken from the sum of the two, are those who chose both. A net that would tell of a few people is suppressed, by
itself or together with the other nets of the question, in this analysis or in another one of the study.
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
from qantar.methods.weights_tell import TOLD, weighted_told
from qantar.methods.wording import certain, count_value, joined, percent_value

if TYPE_CHECKING:
    from qantar.methods.survey_frequencies import Group

#: What is counted of a net: its key, and its words.
PARTS = (("", "any of these"), (".all", "all of these"), (".none", "none of these"))
#: Why a net is not published.
FEW = "Suppressed: it would tell of fewer than {small} people."
OVERLAPS = (
    "Suppressed: it has some of the answers of another net that is published, and both together would tell how many "
    "people gave several answers. Nets of a question are apart, or one holds the other."
)
#: The places of a net's answers.
Net = frozenset[int]


def nets_of(drawn: Drawn, answers: Answers, nets: Mapping[str, "Group"]) -> Iterator[Finding]:
    """Yield each net's shares and numbers of people, those that would tell of a few people suppressed."""
    members = {name: [answers.options.index(option) for option in net.options] for name, net in nets.items()}
    several = answers.type == "multiple"
    hidden = _hidden(drawn, answers, members) if several else {}
    told = weighted_told(drawn, answers)
    for name, net in nets.items():
        taken = answers.chosen[:, members[name]]
        label = _label(net, [answers.labels[at] for at in members[name]])
        for (key, words), people in zip(PARTS, _parts(taken, answers.answered), strict=True):
            texts = joined(label, dict.fromkeys(label, words))
            made = list(_part(drawn, answers, f"{name}{key}", texts, people, hidden.get(name, "")))
            if told[members[name]].any() and made[0].value is not None:
                made[0] = replace(made[0], value=None, missing="suppressed", uncertainty=certain(TOLD))
            if several and not key:  # by these words the number is known again in the next build
                where = f"question = {answers.question}{NET}{';'.join(net.options)}"
                made[-1] = replace(made[-1], inputs=[drawn.people.input(where)])
            yield from made


def _parts(taken: Truths, answered: Truths) -> tuple[Truths, Truths, Truths]:
    any_: Truths = np.asarray(taken.any(axis=1))
    all_: Truths = np.asarray(taken.all(axis=1) & answered)
    return any_, all_, np.asarray(answered & ~any_)


def _hidden(drawn: Drawn, answers: Answers, members: Mapping[str, Sequence[int]]) -> dict[str, str]:
    sets = {name: frozenset(places) for name, places in members.items()}
    apart = suppressed(answers, nets_of_study(drawn, answers, list(sets.values())), drawn.people.small)
    few = dict.fromkeys(changed(drawn, answers, members), FEW.format(small=drawn.people.small))
    return few | {name: apart[net] for name, net in sets.items() if net in apart}


def _part(
    drawn: Drawn, answers: Answers, name: str, label: Translations, people: Truths, hidden: str
) -> Iterator[Finding]:
    key = f"{answers.question}.{name}"
    shares = drawn.shares(people[:, None], answers.answered)
    if hidden or not shares:
        why = hidden or "Nobody answered."
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


def suppressed(answers: Answers, nets: Sequence[Net], small: int) -> dict[Net, str]:
    """Return the nets that are not published, with the reason: all of a question's in the study, in their order.

    Those published are apart from one another, or one holds the other. Of two that overlap the numbers tell how many
    gave the answers that both have, and three of them how many gave all: the later one is hidden. Hidden is also a
    net with few people who chose all or none of it, or more than one of its parts, or who are in one of two nets that
    hold each other and not in the other. All answers together count as a net, since it is published how many chose
    none.
    """
    whole = frozenset(range(len(answers.options)))
    shown: list[Net] = [whole]
    hidden: dict[Net, str] = {}
    for net in dict.fromkeys(nets):
        if any(net & other and not (net <= other or other <= net) for other in shown):
            hidden[net] = OVERLAPS
        elif any(0 < number < small for number in _told(answers, net, shown, small)):
            hidden[net] = FEW.format(small=small)
        elif net != whole:
            shown.append(net)
    return hidden


def _told(answers: Answers, net: Net, shown: Sequence[Net], small: int) -> Iterator[int]:
    """Yield the numbers of people that can be computed once a net is published beside those that are shown."""
    counts = {one: _parts(answers.chosen[:, sorted(one)], answers.answered) for one in {net, *shown}}
    any_, all_, none = counts[net]
    if len(net) > 1:
        more = int(answers.chosen[:, sorted(net)].sum()) - int(any_.sum())
        yield from (int(all_.sum()), int(none.sum()), more)
        if all_.any() and more // (len(net) - 1) < small:
            yield 1  # those who chose all are at most so many
    for other in shown:
        if other < net or other > net:
            yield int((any_ ^ counts[other][0]).sum())
            yield int((all_ ^ counts[other][1]).sum())
    family = {net, *shown}
    holder = min((one for one in shown if one > net), key=len, default=net)
    for one in {net, holder}:
        inner = [other for other in family if other < one]
        parts = [other for other in inner if not any(other < larger for larger in inner)]
        alone = one - frozenset().union(*parts)
        people = sum(int(counts[part][0].sum()) for part in parts) + int(answers.chosen[:, sorted(alone)].sum())
        yield people - int(counts[one][0].sum())


def nets_of_study(drawn: Drawn, answers: Answers, own: Sequence[Net]) -> list[Net]:
    """Return all nets of a question that the study's analyses ask for in their order, then those of this one."""
    people, found = drawn.people, []
    for method, settings in people.frames.beside:
        if method != "survey-estimates" or settings.get("survey") not in (None, people.survey):
            continue
        for net in (settings.get("nets") or {}).values():
            options = net.get("options", ())
            if net.get("question") == answers.question and set(options) <= set(answers.options):
                found.append(frozenset(answers.options.index(option) for option in options))
    return [*found, *own]


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
