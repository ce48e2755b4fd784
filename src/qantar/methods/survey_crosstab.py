"""How answers differ between groups of people in a survey, without telling of a few people.

**What it answers.** What share of each group gave each answer: by another question (one answer or several), or by the
language in which people answered (`by: language`).

**What it needs.** `responses`, as survey-estimates does; `surveys` says how people were chosen and from which count on
people are published (`small_cells`, else that of study.yaml).

**What it gives.** For each question a table of the people who answered both: for each answer and group the number of
people, the percent of the group, with weights where there are any, and an interval for people drawn by chance. Each
cell is a finding of its own, and so is the total.

**Small cells.** A count below the threshold is suppressed, unless it is none; so are others, until a reader who knows
all totals and every other cell is left with a range as wide as the threshold. What he could find out is computed
exactly. Few who did not choose an answer are protected as few who did. A group smaller than the threshold is put
together with the next smallest. A cell is also suppressed where it differs by a few people from a count that an earlier
build of the study published. Its percent, weighted number and interval go with it, and no test of a table with
suppressed cells is given, since they could be computed from it. Plain totals are not suppressed: they are published
elsewhere. That somebody gave no answer is not protected.

**Weights and small cells.** Of 11 people in two groups of weight 1 and 2, who weigh 20, 2 are in the first: a count and
a weighted number are two equations. So it is assumed that a reader learns from the weighted number of an answer how
many people of each weight gave it. Where that narrows the range of a suppressed cell, no weighted number (percent,
interval, test) of any answer with suppressed cells is given: not here, not in other tables of the question, and not in
survey-estimates, survey-weights and survey-comparison. Counts are.

**Tests.** For people drawn by chance, Rao and Scott's second-order test. Where several answers could be chosen, each
answer is tested on its own; an ordinary chi-square on answers piled up would count people several times. P values are
corrected over all tests of the analysis (Holm's method; `bh` for Benjamini and Hochberg's). With Holm's the smallest
corrected p value of a question is a valid test that no answer of it differs.

**What it refuses.** Tests and intervals for people not drawn by chance. A question by itself. Groups of which fewer
than two can be shown.

    >>> from qantar.methods.survey_crosstab import METHOD
    >>> people = [
    ...     {"respondent": f"{tag}{n}", "language": tag, "again": "yes" if n < yes else "no"}
    ...     for tag, count, yes in (("fr", 60, 41), ("en", 30, 9), ("kk", 2, 1)) for n in range(count)
    ... ]
    >>> answers = {finding.id: finding for finding in METHOD({"by": "language"}, responses=people)}
    >>> [finding.missing for id, finding in answers.items() if id.endswith("count") and "yes" in id]
    [None, None]
    >>> answers["again.yes.by-language.fr"].value.exact, answers["again.by-language"].n
    ('68.3333333333', 92)

Cites: raoscott1984, bilder2004, holm1979, benjamini1995, hundepool2012, aapor2016
"""

from collections.abc import Iterator

from pydantic import Field

from qantar.findings import Finding
from qantar.maths.share_intervals import Way
from qantar.methods.crosstab_cells import Crossed, crossed
from qantar.methods.crosstab_findings import table_of, tests_table
from qantar.methods.crosstab_tests import Correction, tests_of
from qantar.methods.fitted_samples import drawn_of
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.respondents import Respondents
from qantar.methods.survey_groups import TWO, Groups
from qantar.methods.survey_samples import Drawn
from qantar.tables.frames import Frames


class CrosstabSettings(Settings):
    """Which questions, by which groups, and how tests are corrected."""

    survey: str | None = Field(
        default=None, description="The folder of the survey; may be left out if there is one only."
    )
    questions: tuple[str, ...] = Field(
        default=(), description="The ids of the questions; left out, all that have answers to choose from."
    )
    by: str = Field(description="The id of the question that makes the groups, or language.")
    correction: Correction = Field(
        default="holm", description="How p values are corrected over all tests of the analysis: holm, bh or none."
    )
    level: float = Field(default=0.95, gt=0, lt=1, description="The level of an interval, where there can be one.")
    interval: Way = Field(default="beta", description="How the interval of a share is made; see survey-estimates.")
    margins: dict[str, dict[str, float]] = Field(
        default={},
        description="Fit the weights to the population first: for each question (or language, or stratum) the number "
        "or percent of people of each kind; see survey-weights.",
    )
    bounds: tuple[float, float] | None = Field(
        default=None, description="How far a fitted weight may move: [0.3, 3] is from 0.3 to 3 times its base weight."
    )


def run(frames: Frames, settings: CrosstabSettings) -> Iterator[Finding]:
    """Yield the table of each question by the groups, then the tests of all of them."""
    people = Respondents.of(frames, settings.survey)
    before = Drawn(people, settings.level, settings.interval)
    drawn = drawn_of(before, settings.margins, settings.bounds)
    tables = crossed_tables(people, settings.by, settings.questions, frames)
    for cells in tables:
        yield from table_of(drawn, cells)
    yield from tests_table(drawn, tests_of(drawn, tables, settings.correction), settings.correction)


def crossed_tables(people: Respondents, by: str, questions: tuple[str, ...], frames: Frames) -> list[Crossed]:
    """Return questions by groups; refuse a question by itself, and groups of which fewer than two can be shown."""
    if by in questions:
        raise Refusal(f"{by} cannot be compared with itself", "take it out of questions, or choose another by")
    groups = Groups.of(people, by)
    asked = [people.answers(one) for one in questions or people.questions if one != by]
    wrong = next((one for one in asked if questions and one.type not in ("single", "multiple")), None)
    if wrong is not None:
        raise Refusal(f"{wrong.question} is a {wrong.type} question", "only answers to choose from can be counted")
    found = [
        crossed(people.survey, answers, groups, people.small, frames.published_before)
        for answers in asked
        if answers.type in ("single", "multiple")
    ]
    shown = [cells for cells in found if len(cells.shown) >= (1 if groups.overlap else TWO)]
    if not shown:
        raise Refusal(
            f"fewer than two groups by {by} have {people.small} people or more", "compare by something coarser"
        )
    return shown


METHOD = Method(
    id="survey-crosstab",
    question="How do answers differ between groups of people?",
    settings=CrosstabSettings,
    requires={"responses": ("respondent",)},
    uses={
        "surveys": ("population", "sample_type", "n", "weights", "dates", "small_cells", "lonely_strata", "replicates"),
        "questions": ("id", "type", "text"),
        "options": ("question", "id", "label", "other"),
    },
    run=run,
    shows="people",
    cites=("raoscott1984", "bilder2004", "holm1979", "benjamini1995", "hundepool2012", "aapor2016"),
)
