"""Keep the names of withheld people out of messages, whatever column somebody wrote them into."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from qantar.errors import Problem

if TYPE_CHECKING:
    from qantar.study.study import Study

#: Shorter labels are parts of ordinary words.
SHORTEST = 4


def without_withheld(study: "Study", problems: Iterable[Problem]) -> list[Problem]:
    """Return problems in which no label of a withheld actor is repeated."""
    labels = {
        label
        for row in study.rows["actors"]
        if row.record.tier != "public"
        for label in row.record.label.values()
        if len(label) >= SHORTEST
    }
    if not labels:
        return list(problems)
    pattern = re.compile("|".join(re.escape(label) for label in sorted(labels, key=len, reverse=True)), re.IGNORECASE)
    return [
        replace(problem, message=pattern.sub("…", problem.message), hint=pattern.sub("…", problem.hint))
        for problem in problems
    ]
