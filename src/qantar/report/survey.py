"""The page of surveys: who was asked, each question with its answers, and what was asked in each language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.findings import Finding, Table
from qantar.report.article import opening_of
from qantar.report.figures import Figure, finished
from qantar.report.survey_compared import comparisons, flags_of
from qantar.report.survey_crosstabs import Grid, grid_figure, grids_of
from qantar.report.survey_figures import (
    MARKS,
    REMARK,
    UNCERTAIN,
    Answers,
    Words,
    answers_of,
    question_figure,
    said,
    words_of,
)
from qantar.report.survey_people import METHOD as PEOPLE
from qantar.report.survey_people import Beneath, beneath, in_place_of_margin, mean_told, silent_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: From printed tallies, and from each person's answers.
METHODS = ("survey-frequencies", "survey-estimates", "open-answers")

#: What each way of choosing people means for a reader.
CHOSEN = {
    "probability": "People were drawn by chance, so an interval says how far chance may have moved a share.",
    "invited": "People were invited and not drawn by chance. They speak for themselves and not for the country, so no "
    "margin of error is drawn: it would claim a precision that the survey lacks.",
    "opt-in": "People chose to take part and were not drawn by chance. They speak for themselves and not for the "
    "country, so no margin of error is drawn.",
    "quota": "People were picked to fill quotas and not drawn by chance, so no margin of error is drawn: quotas do not "
    "replace chance.",
    "snowball": "People were named by one another and not drawn by chance, so no margin of error is drawn.",
    "convenience": "Whoever was at hand was asked and nobody was drawn by chance, so no margin of error is drawn.",
    "census": "Everybody was asked, so chance did not choose who answered and no margin of error is drawn.",
    "unknown": "How people were chosen is not known, so no margin of error can be drawn.",
}


WEIGHTS = {
    "none": "None: every answer counts once.",
    "weight": "Each person counts by a weight: percentages are weighted, numbers of people are not.",
}


@dataclass(frozen=True, slots=True)
class Question:
    """A question on the page: its answers, its chart, and the words of its form."""

    answers: Answers
    figure: Figure
    heading: Markup
    form: "list[FormRow]"
    #: What is uncertain in the words, with the sign that they bear.
    doubts: list[tuple[str, str]]
    beneath: Beneath
    #: By other questions and by language.
    crossed: "list[Figure]"
    #: What somebody who knows both languages should look at.
    flags: Sequence[Markup]
    #: What an ordinary chi-square would wrongly say.
    wrong: str


@dataclass(frozen=True, slots=True)
class Mean:
    """A question that was answered by a number, or in people's own words: no bars."""

    question: str
    heading: Markup
    told: Markup
    silent: str


@dataclass(frozen=True, slots=True)
class FormRow:
    """One line of the form: the question or one of its answers, in each language."""

    kind: str
    words: list[Words]


def render_survey(sheet: "Sheet") -> str:
    """Return the page of surveys."""
    site = sheet.site
    opening = opening_of(sheet, "The survey", "What people answered, who they were, and what they were asked.")
    names = [(survey, str(survey["survey"] if "survey" in survey else survey["id"])) for survey in _surveys(site)]
    surveys = [(survey, _about(site, survey), _questions(sheet, name), _means(site, name)) for survey, name in names]
    shown = [survey for survey in surveys if survey[2] or survey[3]]
    tags = list(
        dict.fromkeys(words.tag for _, _, questions, _ in shown for item in questions for words in item.answers.words)
    )
    return sheet.render(
        "survey.html",
        opening=opening,
        body=sheet.prose(opening.body),
        surveys=shown,
        tags=tags,
        compared=[replace(one, figure=_kept(sheet, one.figure)) for one in comparisons(sheet)],
        marks=_marks([row for _, _, items, _ in shown for item in items for row in item.form]),
    )


def _surveys(site: "Site") -> Sequence[Mapping[str, Any]]:
    return site.published.rows("surveys")


def _questions(sheet: "Sheet", survey: str) -> list[Question]:
    found = []
    for findings in sheet.site.answered(*METHODS).values():
        for finding in findings:
            if isinstance(finding.value, Table) and (finding.about or "").startswith(f"questions/{survey}/"):
                answers = answers_of(sheet.site, finding)
                figure = _kept(sheet, question_figure(sheet, answers))
                form = _form(sheet.site, answers)
                below = beneath(sheet.site, finding)
                flags = list(flags_of(sheet.site, survey, answers.question))
                crossed = [_kept(sheet, grid_figure(sheet, grid)) for grid in _grids(sheet, answers, below)]
                found.append(
                    Question(
                        answers,
                        figure,
                        said(answers.words),
                        form,
                        _doubts(form),
                        below,
                        crossed,
                        flags,
                        _wrong(finding, findings),
                    )
                )
    return found


def _grids(sheet: "Sheet", answers: Answers, below: Beneath) -> list[Grid]:
    """Return the cross-tables of a question, under what was tabulated from single answers."""
    return list(grids_of(sheet.site, answers.survey, answers.question)) if below.interval else []


def _wrong(finding: Finding, findings: Sequence[Finding]) -> str:
    """Return what an ordinary chi-square of overlapping answers would wrongly say."""
    said = next((item for item in findings if item.id == f"{finding.id}.piled-up"), None)
    return said.uncertainty.meaning["en"] if said else ""


def _kept(sheet: "Sheet", figure: Figure) -> Figure:
    done = finished(sheet, figure)
    sheet.figures.setdefault(done.name, done)
    return done


def _means(site: "Site", survey: str) -> list[Mean]:
    """Return the questions that were answered by numbers."""
    found = []
    for findings in site.answered(PEOPLE).values():
        by_id = {finding.id: finding for finding in findings}
        for finding in findings:
            prefix, _, question = (finding.about or "").rpartition("/")
            if prefix != f"questions/{survey}" or finding.id != f"{finding.analysis}.{question}":
                continue
            if not isinstance(finding.value, Table):
                record = site.published.row("questions", f"{survey}/{question}") or {}
                others = {id_.removeprefix(f"{finding.id}."): item for id_, item in by_id.items()}
                words = words_of(site, record, "text", finding.question)
                found.append(Mean(question, said(words), mean_told(site, finding), silent_words(others)))
    return found


def _form(site: "Site", answers: Answers) -> list[FormRow]:
    """Return the question and its options as the form had them, in the order of the form."""
    rows = [FormRow("Question", list(answers.words))]
    return rows + [FormRow("Answer", words_of(site, option, "label", {})) for option in _options(site, answers)]


def _doubts(form: Sequence[FormRow]) -> list[tuple[str, str]]:
    """Return what is uncertain in the wording with the signs of the words it is about, each sentence once."""
    signs: dict[str, list[str]] = {}
    for words in (words for row in form for words in row.words if words.doubt):
        signs.setdefault(words.doubt, []).append(words.mark)
    return [("".join(sign for sign in MARKS if sign in found), doubt) for doubt, found in signs.items()]


def _marks(form: Sequence[FormRow]) -> str:
    """Return what the signs on this page mean."""
    used = {words.mark for row in form for words in row.words}
    told = "; ".join(f"{sign} {meaning}" for sign, meaning in MARKS.items() if sign in used)
    more = ": what was asked, below each chart, has the remarks" if used & {UNCERTAIN, REMARK} else ""
    return f"{told}{more}." if told else ""


def _options(site: "Site", answers: Answers) -> list[Mapping[str, Any]]:
    return [
        row
        for row in site.published.rows("options")
        if row.get("survey") == answers.survey and row.get("question") == answers.question
    ]


def _about(site: "Site", survey: Mapping[str, Any]) -> list[tuple[str, Markup]]:
    """Return who was asked, how and when."""
    from qantar.report.languages import name_of

    languages = str(survey.get("languages") or "").split(";")
    weights = str(survey.get("weights") or "none")
    people = survey.get("n")
    kind = str(survey.get("sample_type") or "unknown")
    rows = [
        ("People", site.own_text(survey.get("population"))),
        ("How many", Markup("{} people").format(people) if people else Markup("not known")),
        ("How", site.own_text(survey.get("mode"))),
        ("When", site.when(survey.get("dates"))),
        ("In", Markup(", ").join(Markup("{}").format(name_of(tag)) for tag in languages if tag)),
        ("Margin of error", Markup("{}").format(CHOSEN.get(kind, CHOSEN["unknown"]))),
        ("In its place", Markup("{}").format(in_place_of_margin(kind, weights))),
        ("Weights", Markup(WEIGHTS["none" if weights == "none" else "weight"])),
        ("Note", site.own_text(survey.get("note"))),
        ("Source", site.source_link(str(survey.get("source") or "")) if survey.get("source") else Markup()),
    ]
    return [(name, text) for name, text in rows if text]
