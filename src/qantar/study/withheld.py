"""Keep the names of withheld people out of messages, whatever column somebody wrote them into."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from qantar.errors import Problem
from qantar.study.fields import slug

if TYPE_CHECKING:
    from qantar.study.study import Study

#: Shorter labels are parts of ordinary words.
SHORTEST = 4


def without_withheld(study: "Study", problems: Iterable[Problem]) -> list[Problem]:
    """Return problems in which no label of a withheld actor is repeated."""
    pattern = withheld_labels(study)
    if pattern is None:
        return list(problems)
    return [
        replace(problem, message=pattern.sub("…", problem.message), hint=pattern.sub("…", problem.hint))
        for problem in problems
    ]


def withheld_labels(study: "Study") -> re.Pattern[str] | None:
    """Return what finds the labels of all withheld actors, and the ids made of them; None where there are none."""
    withheld = [row.record for row in study.rows["actors"] if row.record.tier != "public"]
    names = study.hidden | {label for actor in withheld for label in actor.label.values()}
    # A name also shows in the id that is made of it.
    labels = {form for name in names for form in (name, slug(name)) if len(form) >= SHORTEST}
    if not labels:
        return None
    ordered = sorted(labels, key=lambda label: (-len(label), label))
    return re.compile("|".join(re.escape(label) for label in ordered), re.IGNORECASE)
