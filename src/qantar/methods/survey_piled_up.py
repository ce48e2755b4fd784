"""What an ordinary chi-square of answers would wrongly say, where one person could give several.

It takes each answer for that of another person. The number is given in words alone, with what is wrong with it, and not
as a test: nothing in a study may be decided by it.

Cites: bilder2004
"""

from collections.abc import Iterator

from qantar.findings import Finding
from qantar.maths.p_values import Statistic, p_value
from qantar.methods.survey_findings import Sample, finding_of
from qantar.methods.survey_rows import Question
from qantar.methods.wording import NBSP, certain, english, shown_number
from qantar.tables.frames import Frames

#: Answers can be chosen unequally often from so many on.
TWO = 2
#: A chance below this is given as below it.
LEAST = 0.0001


def piled_up_answers(frames: Frames, question: Question, sample: Sample) -> Iterator[Finding]:
    """Yield what a chi-square of equal shares would say of answers that overlap; nothing where they cannot overlap."""
    counts = [tally.count for tally in question.tallies if tally.count is not None]
    people, given = question.people, question.given
    if not question.several or not people or not given or len(counts) < TWO or given <= people:
        return
    mean = given / len(counts)
    statistic = sum((count - mean) ** 2 for count in counts) / mean
    df = len(counts) - 1
    p = p_value(Statistic("chi2", statistic, 0.01, df))
    chance = f"below {LEAST:.4f}" if p < LEAST else f"of {p:.4f}"
    answers, persons = shown_number(given), shown_number(people)
    said = (
        "An ordinary chi-square would ask whether these answers were chosen equally often, and would find "
        f"{statistic:.1f} with {df} degrees of freedom and a p value {chance}. That means nothing here. It takes the "
        f"{answers} answers for those of {answers} people, and {persons} gave them: some gave two or more, and whoever "
        "gives one is not free of the other. Printed counts do not say who gave which, so that no valid test can be "
        f"made of them.{_chance(sample)}"
    )
    yield finding_of(
        question,
        sample,
        f"{question.id}.piled-up",
        question.rows,
        frames,
        label=english("What an ordinary chi-square of the answers would wrongly say"),
        value=None,
        missing="not applicable",
        uncertainty=certain(said),
    )


def _chance(sample: Sample) -> str:
    if sample.kind == "probability":
        return ""
    return f" And nobody was drawn by chance, which a p value{NBSP}is about."
