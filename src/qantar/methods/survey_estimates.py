"""What people answered in a survey, computed from each person's answers, with weights and the design of the sample.

**What it answers.** For each question, what share of people gave each answer, and how many; how many gave any, all or
none of several answers; the mean of numbers; and how many did not answer, and why.

**What it needs.** `responses`, with a column a question, or a column `question.option` where several answers could be
chosen. `surveys` says how people were chosen and whether they are weighted (`weights: weight`); for people drawn by
chance, `responses` also has stratum, cluster, fpc, or replicate weights. `questions` and `options` add texts in all
languages. Nobody's own answers are published: only sums are.

**What it gives.** For each question a table with the number of people who gave each answer (unweighted), the people
they stand for (weighted), and two percentages that must not be confused: of the people who answered (percent of
cases) and of all answers given (percent of responses). Counted apart are those who gave no answer, those who would
not say, those who were not shown the question, and, where several answers could be chosen, those who chose none.
A net (a group of answers) is exact, since it is known who gave which.

**Intervals.** Only people drawn by chance have a margin of error. The standard error is Taylor's, or that of replicate
weights where the file has them. The interval of a share is Korn and Graubard's, which stays between 0 and 100 % and
holds at both ends; Wilson's and others may be chosen. The design effect says how many times larger the variance is
than in a simple random sample; the effective number of people is what such a sample would have needed.
A share that the design fixes, as that of a stratum, has none of them.

**What it refuses.** A margin of error for people not drawn by chance, weighted or not: there is none. A mean of fewer
people than the study publishes is not given. A net whose number would tell, together with the numbers of its answers,
of a few people is suppressed: of two answers chosen by 40 and 30 people, 68 who chose either say that 2 chose both.
So is a net that has some of the answers of another one, in this analysis or in another of the study: nets of a question
are apart, or one holds the other. The weighted share of an answer is suppressed where it would give away a suppressed
cell of a cross-table that the study asks for; see survey-crosstab.

    >>> from qantar.methods.survey_estimates import METHOD
    >>> people = [{"respondent": str(n), "again": "yes" if n < 26 else "no", "weight": 1 + n % 2} for n in range(40)]
    >>> survey = [{"survey": "harbour", "sample_type": "probability", "weights": "weight"}]
    >>> answers = {finding.id: finding for finding in METHOD({}, responses=people, surveys=survey)}
    >>> yes = answers["again.yes"]
    >>> yes.value.exact, round(yes.uncertainty.low, 1), round(yes.uncertainty.high, 1), answers["again.yes.count"].n
    ('65', 47.1, 80.3, 40)
    >>> survey[0]["sample_type"] = "invited"
    >>> METHOD({}, responses=people, surveys=survey)[1].uncertainty.kind
    'none'

Cites: lumley2010, korn1998, kish1965, wilson1927, aapor2016, hundepool2012
"""

from collections.abc import Iterator, Mapping

from pydantic import Field

from qantar.findings import Finding
from qantar.maths.share_intervals import Way
from qantar.methods import estimate_findings as found
from qantar.methods.fitted_samples import drawn_of
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.nets import nets_of
from qantar.methods.respondents import Answers, Respondents
from qantar.methods.survey_frequencies import Group
from qantar.methods.survey_samples import Drawn
from qantar.tables.frames import Frames


class EstimateSettings(Settings):
    """Which survey and questions, which answers to put together, and how intervals are made."""

    survey: str | None = Field(
        default=None, description="The folder of the survey; may be left out if there is one only."
    )
    questions: tuple[str, ...] = Field(
        default=(), description="The ids of the questions; left out, all that responses.csv has."
    )
    nets: dict[str, Group] = Field(
        default={}, description="Groups of answers, each under a name of your choice: how many chose any, all or none."
    )
    level: float = Field(default=0.95, gt=0, lt=1, description="The level of an interval, where there can be one.")
    interval: Way = Field(
        default="beta",
        description="How the interval of a share is made: beta (Korn and Graubard), wilson, logit, likelihood, asin, "
        "or mean, which can run beyond 0 and 100 % and is cut off there.",
    )
    margins: dict[str, dict[str, float]] = Field(
        default={},
        description="Fit the weights to the population first: for each question (or language, or stratum) the number "
        "or percent of people of each kind; see survey-weights.",
    )
    bounds: tuple[float, float] | None = Field(
        default=None, description="How far a fitted weight may move: [0.3, 3] is from 0.3 to 3 times its base weight."
    )


def run(frames: Frames, settings: EstimateSettings) -> Iterator[Finding]:
    """Yield the findings of each question in turn."""
    people = Respondents.of(frames, settings.survey)
    before = Drawn(people, settings.level, settings.interval)
    drawn = drawn_of(before, settings.margins, settings.bounds)
    asked = settings.questions or tuple(people.questions)
    _check_nets(settings.nets, asked)
    for question in asked:
        answers = people.answers(question)
        if answers.type == "number":
            yield from found.numbers(drawn, answers)
        elif answers.type != "open":
            yield from found.chosen(drawn, answers)
            yield from nets_of(drawn, answers, _nets(settings.nets, answers))
        yield from found.not_answered(drawn, answers)


def _check_nets(nets: Mapping[str, Group], asked: tuple[str, ...]) -> None:
    for name, net in nets.items():
        if net.question not in asked:
            raise Refusal(
                f"the net {name!r} is of the question {net.question!r}, which is not among those asked for",
                f"these are: {', '.join(asked)}",
            )


def _nets(nets: Mapping[str, Group], answers: Answers) -> Mapping[str, Group]:
    """Return the nets of a question, or refuse one of answers that it does not have."""
    mine = {name: net for name, net in nets.items() if net.question == answers.question}
    for name, net in mine.items():
        unknown = [option for option in net.options if option not in answers.options]
        if unknown:
            raise Refusal(
                f"the net {name!r} names the answer {unknown[0]!r}", f"the answers are: {', '.join(answers.options)}"
            )
        if name in answers.options:
            raise Refusal(f"the net {name!r} is called like an answer of {net.question}", "call it something else")
        if len(set(net.options)) < len(net.options):
            raise Refusal(f"the net {name!r} names an answer twice")
    return mine


METHOD = Method(
    id="survey-estimates",
    question="What did people answer, by each person's answers and weight?",
    settings=EstimateSettings,
    requires={"responses": ("respondent",)},
    uses={
        "surveys": ("population", "sample_type", "n", "weights", "dates", "small_cells", "lonely_strata", "replicates"),
        "questions": ("id", "type", "text"),
        "options": ("question", "id", "label", "other"),
    },
    run=run,
    shows="people",
    cites=("lumley2010", "korn1998", "kish1965", "wilson1927", "aapor2016", "hundepool2012"),
)
