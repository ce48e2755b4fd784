"""Groups of the people of a survey to compare: by the language they answered in, or by another question.

A group of fewer people than the study publishes is put together with the next smallest, so that no base of a group
tells of a few people.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from qantar.findings import Translations
from qantar.methods.method import Refusal
from qantar.methods.respondents import Respondents
from qantar.methods.survey_samples import Truths
from qantar.methods.wording import english, joined
from qantar.values.language_names import ENGLISH_NAMES, by_tag

#: The setting `by` for the language in which people answered.
LANGUAGE = "language"
#: Two groups at least can be compared.
TWO = 2


@dataclass(frozen=True)
class Group:
    """Some people of a survey: an id made of record ids, what to call them, and who they are."""

    id: str
    label: Translations
    people: Truths


@dataclass(frozen=True)
class Groups:
    """Groups by one thing; `known` says of whom it is known. Where they overlap, one person may be in several."""

    by: str
    label: Translations
    groups: Sequence[Group]
    known: Truths
    overlap: bool

    @classmethod
    def of(cls, people: Respondents, by: str) -> "Groups":
        """Return the groups of a survey's people by a question or by language, or refuse: by a text or a number."""
        if by == LANGUAGE:
            spoken = np.array([tag or "" for tag in people.languages])
            if not spoken.any():
                raise Refusal("nobody has a language in responses", "fill in the column language")
            groups = [
                Group(tag, english(language_name(tag)), np.asarray(spoken == tag)) for tag in sorted({*spoken} - {""})
            ]
            return cls(by, english("Language of answering"), groups, np.asarray(spoken != ""), overlap=False)
        answers = people.answers(by)
        if answers.type not in ("single", "multiple"):
            raise Refusal(f"{by} is a {answers.type} question", "compare by a question with answers to choose from")
        groups = [Group(option, answers.labels[at], answers.chosen[:, at]) for at, option in enumerate(answers.options)]
        return cls(by, answers.text, groups, answers.answered, overlap=answers.type == "multiple")

    def among(self, inside: Truths, small: int) -> list[Group]:
        """Return the groups as they can be shown of some people: small ones put together, those without anybody gone.

        Of groups that overlap a small one is left out, and so is one that nearly everybody is in.
        """
        within = [Group(one.id, one.label, one.people & inside) for one in self.groups]
        present = [group for group in within if group.people.any()]
        if self.overlap:
            known = int((inside & self.known).sum())
            return [one for one in present if one.people.sum() >= small and not 0 < known - one.people.sum() < small]
        return list(_pooled(present, small))

    def codes(self, groups: Sequence[Group]) -> NDArray[np.int64]:
        """Return the place of each person's group, -1 for who is in none."""
        found = np.full(len(self.known), -1, dtype=np.int64)
        for at, group in enumerate(groups):
            found[group.people] = at
        return found


@cache
def _names() -> dict[str, str]:
    return by_tag(ENGLISH_NAMES)


def language_name(tag: str) -> str:
    """Return the English name of a language, its tag where none is known.

    >>> language_name("kk"), language_name("qaa")
    ('Kazakh', 'qaa')
    """
    return _names().get(tag.split("-")[0], tag)


def _pooled(groups: Sequence[Group], small: int) -> Iterator[Group]:
    """Put the smallest groups together until the group that they make is large enough."""
    by_size = sorted(groups, key=lambda group: (int(group.people.sum()), group.id))
    taken: list[Group] = []
    while by_size and (by_size[0].people.sum() < small or (taken and sum(g.people.sum() for g in taken) < small)):
        taken.append(by_size.pop(0))
    kept = {group.id for group in by_size}
    yield from (group for group in groups if group.id in kept)
    if taken:
        together = np.logical_or.reduce([group.people for group in taken])
        taken.sort(key=lambda group: group.id)
        yield Group("+".join(one.id for one in taken), joined(*(one.label for one in taken), by=" + "), together)
