"""Counts of people in a cross-table, and which of them are not published.

The cells of a question by groups are protected together where each person is in one of both; where several answers
could be chosen, each answer is a table of its own: chose it, did not. A cell is also hidden where it differs by a few
people from what an earlier build published: a reader who has both has the difference.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qantar.findings import Finding, Table, Value
from qantar.maths.public_totals import hide_within
from qantar.maths.suppression import few_apart
from qantar.methods.method import Refusal
from qantar.methods.respondents import Answers
from qantar.methods.survey_groups import Group, Groups
from qantar.methods.survey_samples import Truths
from qantar.methods.wording import slug

Whole = NDArray[np.int64]
#: The group of all who answered both questions.
ALL = "all"
#: How the input of a net names its answers.
NET = " and any of "
#: Counts that earlier builds published, by the name of the cell.
Before = Mapping[str, Sequence[int]]


@dataclass(frozen=True)
class Crossed:
    """A question by groups: who is counted, the counts of each answer in each group, and which are hidden."""

    answers: Answers
    groups: Groups
    shown: Sequence[Group]
    inside: Truths
    counts: Whole
    hidden: Truths

    @property
    def bases(self) -> Whole:
        """How many people each group has."""
        return np.array([group.people.sum() for group in self.shown], dtype=np.int64)

    @property
    def all(self) -> Whole:
        """How many people gave each answer, in all groups together."""
        return np.asarray(self.answers.chosen[self.inside].sum(axis=0), dtype=np.int64)

    def name_of(self, survey: str, option: int, group: int) -> str:
        """Return the name under which a cell's counts are remembered from build to build."""
        at = self.answers
        return cell_name(survey, at.question, at.options[option], slug(self.groups.by), self.shown[group].id)


def cell_name(survey: str, question: str, option: str, by: str, group: str) -> str:
    """Return the name of a cell: it is made of ids alone.

    >>> cell_name("harbour", "why", "price", "language", "fr")
    'harbour/why.price/language.fr'
    """
    return f"{survey}/{question}.{option}/{by}.{group}"


def net_name(survey: str, question: str, options: Sequence[str]) -> str:
    """Return the name under which the people are remembered who chose any of several answers.

    >>> net_name("harbour", "why", ["wages", "price"])
    'harbour/why.price+wages/any'
    """
    return f"{survey}/{question}.{'+'.join(sorted(options))}/any"


def refuse_both_ways(findings: Iterable[Finding], seen: set[tuple[str, str, str]]) -> None:
    """Refuse to cross two questions both ways round; `seen` gathers what was crossed, as survey, question, by.

    Each way is protected by itself, so that what one hides the other might show.
    """
    for finding in findings:
        by = finding.id.rpartition(".by-")[2] if ".by-" in finding.id else ""
        if not (isinstance(finding.value, Table) and by and "." not in by):
            continue
        survey, _, question = (finding.about or "").removeprefix("questions/").rpartition("/")
        if (survey, by, slug(question)) in seen:
            raise Refusal(
                f"{question} and {by} are also asked of the other way round, in another analysis",
                "ask one way round: what the one table hides the other might show",
            )
        seen.add((survey, slug(question), by))


def published_cells(finding: Finding) -> Iterator[tuple[str, int]]:
    """Yield the names and counts of the cells that a finding publishes, for the builds that come after.

    They are those of the table of a cross-table, and of the number of people who chose any of a net.
    """
    survey, _, question = (finding.about or "").removeprefix("questions/").rpartition("/")
    by = finding.id.rpartition(".by-")[2]
    if isinstance(finding.value, Table) and {"option", "group", "count"} <= {one.name for one in finding.value.columns}:
        cells = zip(*(finding.value.column(name) for name in ("option", "group", "count")), strict=True)
        yield from (
            (cell_name(survey, question, option, by, group), int(count))
            for option, group, count in cells
            if count is not None and group != ALL
        )
    elif isinstance(finding.value, Value) and finding.inputs and NET in finding.inputs[0].where:
        yield (
            net_name(survey, question, finding.inputs[0].where.partition(NET)[2].split(";")),
            int(finding.value.number),
        )


def crossed(survey: str, answers: Answers, groups: Groups, small: int, before: Before) -> Crossed:
    """Count a question by groups among those who answered both, and hide what would tell of a few people."""
    inside = answers.answered & groups.known
    shown = groups.among(inside, small)
    counts = np.array(
        [[int((answers.chosen[:, at] & group.people).sum()) for group in shown] for at in range(len(answers.options))],
        dtype=np.int64,
    ).reshape(len(answers.options), len(shown))
    found = Crossed(answers, groups, shown, inside, counts, np.zeros(counts.shape, dtype=bool))
    found.hidden[:] = _hidden(found, small, _changed(found, survey, small, before))
    return found


def _changed(cells: Crossed, survey: str, small: int, before: Before) -> Truths:
    """Say which counts differ by a few people from one that was published before."""
    found = np.zeros(cells.counts.shape, dtype=bool)
    for option, group in np.ndindex(*cells.counts.shape):
        for earlier in before.get(cells.name_of(survey, option, group), ()):
            found[option, group] |= bool(few_apart([cells.counts[option, group]], [earlier], small)[0])
    return found


def _hidden(cells: Crossed, small: int, changed: Truths) -> Truths:
    hidden = np.zeros(cells.counts.shape, dtype=bool)
    for rows, columns, table in tables_of(cells):
        also = np.zeros(table.shape, dtype=bool)
        also[: len(rows), : len(columns)] = changed[np.ix_(rows, columns)]
        found = hide_within(table, small, also)
        if len(table) > len(rows):  # chose it, did not: a reader has one from the other
            found[0] |= found[1]
        if table.shape[1] > len(columns):
            found[:, 0] |= found[:, 1]
        hidden[np.ix_(rows, columns)] |= found[: len(rows), : len(columns)]
    return hidden


def tables_of(cells: Crossed) -> Iterator[tuple[list[int], list[int], Whole]]:
    """Yield the tables whose cells add up to totals that are known: which answers, which groups, and the counts."""
    options, groups = range(cells.counts.shape[0]), range(cells.counts.shape[1])
    several, overlap = cells.answers.type == "multiple", cells.groups.overlap
    row_sets = [[at] for at in options] if several else [list(options)]
    column_sets = [[at] for at in groups] if overlap else [list(groups)]
    for rows in row_sets:
        for columns in column_sets:
            inner = cells.counts[np.ix_(rows, columns)]
            if overlap:
                inner = np.hstack([inner, cells.all[rows][:, None] - inner])
            if several:
                bases = cells.bases[columns]
                if overlap:
                    bases = np.append(bases, cells.inside.sum() - bases)
                inner = np.vstack([inner, bases - inner])
            if inner.size:
                yield rows, columns, inner
