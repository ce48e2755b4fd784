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
    withheld = [row.record for row in study.rows["actors"] if row.record.tier != "public"]
    names = study.hidden | {label for actor in withheld for label in actor.label.values()}
    # A name also shows in the id that is made of it.
    labels = {form for name in names for form in (name, slug(name)) if len(form) >= SHORTEST}
    if not labels:
        return list(problems)
    pattern = re.compile("|".join(re.escape(label) for label in sorted(labels, key=len, reverse=True)), re.IGNORECASE)
    return [
        replace(problem, message=pattern.sub("…", problem.message), hint=pattern.sub("…", problem.hint))
        for problem in problems
    ]
