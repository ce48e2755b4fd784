"""Whether an answer goes together with a group, for people drawn by chance: Rao and Scott's test, answer by answer.

Where several answers could be chosen, each is tested on its own (chose it, did not), which is valid whatever goes
together with what: an ordinary chi-square on the answers piled up is not, as it counts people several times. P values
are corrected over all tests of the analysis. A test of a table with hidden cells or
weighted numbers would let them be computed, so there is none.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from qantar.maths.crosstabs import NothingToCompareError, crosstab
from qantar.maths.multiplicity import benjamini_hochberg, holm
from qantar.maths.tails import Outcome
from qantar.methods.crosstab_cells import Crossed
from qantar.methods.survey_samples import Drawn, Truths
from qantar.methods.weights_tell import cells_told

Correction = Literal["holm", "bh", "none"]
CORRECTIONS: Mapping[Correction, Callable[[Sequence[float]], Any]] = {
    "holm": holm,
    "bh": benjamini_hochberg,
    "none": np.asarray,
}


@dataclass(frozen=True)
class Tested:
    """One test: of which question, of which answer and group where it is of one, and what came out."""

    cells: Crossed
    option: str | None
    group: str | None
    outcome: Outcome
    adjusted: float = 1.0


def tests_of(drawn: Drawn, tables: Sequence[Crossed], correction: Correction) -> list[Tested]:
    """Return the tests of all tables with p values corrected over all of them; none where chance chose nobody."""
    if not drawn.by_chance:
        return []
    made = [one for cells in tables for one in _tests(drawn, cells)]
    adjusted = CORRECTIONS[correction]([one.outcome.p for one in made])
    return [
        Tested(one.cells, one.option, one.group, one.outcome, float(p)) for one, p in zip(made, adjusted, strict=True)
    ]


def _tests(drawn: Drawn, cells: Crossed) -> Iterator[Tested]:
    answers, groups = cells.answers, cells.groups
    options: list[tuple[str | None, list[int]]] = [(option, [at]) for at, option in enumerate(answers.options)]
    sets = options if answers.type == "multiple" else [(None, list(range(len(answers.options))))]
    everybody: list[tuple[str | None, list[int]]] = [(None, list(range(len(cells.shown))))]
    told = cells_told(drawn, cells)
    for option, rows in sets:
        columns: list[tuple[str | None, list[int]]] = (
            [(one.id, [at]) for at, one in enumerate(cells.shown)] if groups.overlap else []
        )
        for group, places in columns or everybody:
            if (cells.hidden[np.ix_(rows, places)] | told[np.ix_(rows, places)]).any():
                continue
            outcome = _outcome(drawn, cells, rows, places, single=option is None, apart=group is None)
            if outcome is not None:
                yield Tested(cells, option, group, outcome)


def _outcome(
    drawn: Drawn, cells: Crossed, rows: list[int], places: list[int], *, single: bool, apart: bool
) -> Outcome | None:
    """Return one test; None where all gave the same answer or are in the same group, so that nothing can differ."""
    chosen = cells.answers.chosen
    answer = np.where(cells.inside, chosen.argmax(axis=1) if single else chosen[:, rows[0]].astype(np.int64), -1)
    if apart:
        group = cells.groups.codes(cells.shown)
    else:
        group = np.where(cells.inside, cells.shown[places[0]].people.astype(np.int64), -1)
    inside: Truths = np.asarray(cells.inside & (answer >= 0) & (group >= 0))
    sizes = (max(len(rows), 2), max(len(places), 2))
    try:
        found = crosstab(drawn.sample, answer, group, sizes, inside).second_order()
    except (NothingToCompareError, np.linalg.LinAlgError):
        return None
    return found if np.isfinite(found.p) else None
