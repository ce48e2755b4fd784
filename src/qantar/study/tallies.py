"""surveys/NAME/tallies.csv: how many chose each answer, and in per cent of how many."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from qantar import names
from qantar.errors import Problem, meaning
from qantar.study.fields import Number, Text, column
from qantar.study.record import Row, Sourced, Table
from qantar.study.reports import no_count
from qantar.values.numbers import Written
from qantar.values.rounding import can_give, rounded_to

if TYPE_CHECKING:
    from qantar.study.study import Study


#: All of them, in per cent.
WHOLE = 100


class Tally(Sourced):
    """How many chose an option."""

    question: Text = column("The question.", required=True, refers="questions", public=True)
    option: Text = column("The option.", required=True, refers="options", public=True)
    count: Number | None = column("How many chose it, as written.", public=True)
    percent: Number | None = column("How many per cent, as written.", public=True)
    base: Number | None = column("Of how many, as written.", public=True)


def check_numbers(study: "Study") -> Iterator[Problem]:
    """Find counts that are none of people, and shares that are not between 0 and 100."""
    for row in study.rows["tallies"]:
        for name in ("count", "base"):
            value: Written | None = getattr(row.record, name)
            if value is not None and (why := no_count(value)):
                yield meaning.not_a_count(row.at(name), value=value.text, why=why)
        share: Written | None = row.record.percent
        ends = [end for end in (share.low, share.high) if end is not None] if share is not None else []
        if share is not None and any(not 0 <= end <= WHOLE for end in ends):
            yield meaning.not_a_share(row.at("percent"), value=share.text)


def check_percent(study: "Study") -> Iterator[Problem]:
    """Find percentages that their count and base do not give, and counts above their base."""
    for row in study.rows["tallies"]:
        tally: Tally = row.record
        count, base = whole(tally.count), whole(tally.base)
        if tally.count is None or tally.base is None or count is None or not base:
            continue
        if count > base:
            yield meaning.tally_over_base(row.at("count"), count=tally.count.text, base=tally.base.text)
        elif tally.percent is not None and not can_give(tally.percent, count, base):
            yield meaning.impossible_percent(
                row.at("percent"),
                count=tally.count.text,
                base=tally.base.text,
                percent=tally.percent.text.rstrip("% "),
                right=str(rounded_to(Fraction(100 * count, base), min(tally.percent.step, Decimal(1)))),
            )


def check_bases(study: "Study") -> Iterator[Problem]:
    """Find bases that are not those of their question, and bases beyond all who took part."""
    for row in study.rows["tallies"]:
        question = study.row("questions", f"{row.folder}/{row.record.question}")
        survey = study.row("surveys", row.folder)
        base = whole(row.record.base)
        if base is None:
            continue
        if survey is not None and base > survey.record.n:
            yield meaning.answered_over_asked(
                row.at("base"), more=str(base), fewer=str(survey.record.n), words=("base", "the n of survey.yaml")
            )
            continue
        fits = {question.record.asked, question.record.answered} - {None} if question is not None else set()
        if question is not None and fits and base not in fits:
            asked, answered = question.record.asked, question.record.answered
            yield meaning.base_disagrees(
                row.at("base"), base=str(base), asked=str(asked or ""), answered=str(answered or "")
            )


def check_single(study: "Study") -> Iterator[Problem]:
    """Find answers to questions that allow one answer, which together are more than their base."""
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in study.rows["tallies"]:
        groups[row.folder, row.record.question].append(row)
    for (folder, name), rows in groups.items():
        question = study.row("questions", f"{folder}/{name}")
        if question is None or question.record.type != "single":
            continue
        counts = [whole(row.record.count) for row in rows]
        bases = {base for row in rows if (base := whole(row.record.base)) is not None}
        total = sum(count for count in counts if count is not None)
        if bases and total > max(bases):
            yield meaning.tallies_over_base(rows[0].at("count"), question=name, total=total, base=max(bases))


def whole(number: Written | None) -> int | None:
    """Return a number as written as a whole number of people; None where it is a range, unknown or no whole one."""
    exact = number.exact if number is not None else None
    return int(exact) if exact is not None and exact == int(exact) else None


TABLE = Table(
    name="tallies",
    file=f"{names.SURVEYS_FOLDER}/*/tallies.csv",
    record=Tally,
    title="How many chose each answer",
    key=("question", "option"),
    folder_column="survey",
    checks=(check_numbers, check_percent, check_bases, check_single),
)
