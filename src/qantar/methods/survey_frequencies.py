"""What people answered in a survey: each answer's share, and how many gave any of several answers.

**What it answers.** How many people chose each answer, out of how many; and, where several answers could be chosen,
how many people chose at least one of a group of answers, all of them, or none.

**What it needs.** `tallies` with the columns question, option and count; percent and base when they are printed.
`questions`, `options` and `surveys` add texts, the number of people asked, and how they were chosen.

**What it gives.** For each question a table with two percentages that must not be confused: of the people who
answered (percent of cases), and of all answers given (percent of responses). A printed percentage is compared with
its count exactly, to the last printed digit. For a group of answers it gives bounds. Printed tallies do not say who
gave which answers, so the number of people who chose any of a group lies between the largest count (the same people
gave all of them) and the sum of the counts (different people did). Where everybody who answered chose something,
the bounds are narrower. They are sharp: nothing more can be known without each person's answers. Where people were
asked and did not answer, an answer's share of all who were asked has bounds too: none of them would have given it,
or all. Where several answers could be chosen it also says what an ordinary chi-square of the answers piled up would
say, and why that is wrong.

**What it refuses.** A margin of error for people not drawn by chance: there is none. For a simple random sample
without weights it gives Wilson's interval and says what it assumes. An answer given by more people than answered,
and tallies of two surveys at once, are refused. A count lost in print is not known; it is never zero.

    >>> from qantar.methods.survey_frequencies import METHOD
    >>> tallies = [
    ...     {"question": "q1", "option": "prices", "count": "75", "percent": "62.5", "base": "120"},
    ...     {"question": "q1", "option": "power", "count": "46", "percent": "38.3", "base": "120"},
    ...     {"question": "q1", "option": "rights", "count": "15", "percent": "12.5", "base": "120"},
    ... ]
    >>> settings = {"groups": {"politics": {"question": "q1", "options": ["power", "rights"]}}}
    >>> answers = {finding.id: finding for finding in METHOD(settings, tallies=tallies)}
    >>> answers["q1.prices"].value.exact
    '62.5'
    >>> people = answers["q1.politics.people"].uncertainty
    >>> people.low, people.high
    (46.0, 61.0)

Cites: frechet1935, manski2003, bilder2004, aapor2016, wilson1927
"""

from collections.abc import Iterator

from pydantic import Field

from qantar.findings import Finding, Translations
from qantar.methods import survey_findings as word
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.survey_piled_up import piled_up_answers
from qantar.methods.survey_rows import Question, read_questions, survey_row
from qantar.tables.frames import Frames


class Group(Settings):
    """Answers to one question that are counted together."""

    question: str = Field(description="The id of the question.")
    options: tuple[str, ...] = Field(min_length=1, description="The ids of the answers in the group.")
    label: str | dict[str, str] = Field(
        default="",
        description="What to call the group: a text, or one for each language. Left out: the answers' labels.",
    )


class SurveySettings(Settings):
    """Which survey and questions, and which answers to put together."""

    survey: str | None = Field(
        default=None, description="The folder of the survey; may be left out if there is one only."
    )
    questions: tuple[str, ...] = Field(
        default=(), description="The ids of the questions; left out, all that have tallies."
    )
    groups: dict[str, Group] = Field(
        default={},
        description="Groups of answers, each under a name of your choice, to say how many chose any, all or none.",
    )
    no_answer: tuple[str, ...] = Field(
        default=("no-answer", "no-answers"), description="The ids of options that stand for giving no answer."
    )
    level: float = Field(default=0.95, gt=0, lt=1, description="The level of an interval, where there can be one.")


def run(frames: Frames, settings: SurveySettings) -> Iterator[Finding]:
    """Yield the findings of each question in turn."""
    survey = survey_row(frames, settings.survey)
    questions = read_questions(frames, settings.survey, settings.questions, settings.no_answer)
    people = word.Sample.of(frames, survey, settings.level)
    _check_groups(questions, settings)
    for question in questions:
        yield word.all_answers(frames, question, people)
        for tally in question.tallies:
            yield from word.one_answer(frames, question, tally, people)
            yield from word.share_of_asked(frames, question, tally, people)
        yield from word.unanswered(frames, question, people)
        yield from piled_up_answers(frames, question, people)
        for name, group in settings.groups.items():
            if group.question == question.id:
                yield from word.group_of_answers(
                    frames, question, word.Chosen(name, group.options, _label(group, question)), people
                )


def _label(group: Group, question: Question) -> Translations | None:
    if isinstance(group.label, str):
        return {"en": group.label} if group.label else None
    return group.label


def _check_groups(questions: list[Question], settings: SurveySettings) -> None:
    by_id = {question.id: question for question in questions}
    for name, group in settings.groups.items():
        if group.question not in by_id:
            raise Refusal(
                f"the group {name!r} is of the question {group.question!r}, which is not among those asked for"
            )
        options = [tally.option for tally in by_id[group.question].tallies]
        unknown = [option for option in group.options if option not in options]
        if unknown:
            raise Refusal(
                f"the group {name!r} names the answer {unknown[0]!r}", f"the answers are: {', '.join(options)}"
            )
        if name in options:
            raise Refusal(f"the group {name!r} is called like an answer of {group.question}", "call it something else")
        if len(set(group.options)) < len(group.options):
            raise Refusal(f"the group {name!r} names an answer twice")


METHOD = Method(
    id="survey-frequencies",
    question="What did people answer, and how many gave any of several answers?",
    settings=SurveySettings,
    requires={"tallies": ("question", "option", "count")},
    uses={
        "questions": ("id", "type", "text", "asked", "answered", "doubt"),
        "options": ("question", "id", "label", "other", "doubt"),
        "surveys": ("population", "sample_type", "n", "weights", "dates", "title"),
    },
    run=run,
    cites=("frechet1935", "manski2003", "bilder2004", "aapor2016", "wilson1927"),
)
