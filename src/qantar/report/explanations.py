"""The page of rival explanations: for each question what was looked for, and an account of each explanation."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.article import opening_of
from qantar.report.explanation_figures import account, matrix_figure
from qantar.report.explanation_rows import Explanation, explanations_of
from qantar.report.figures import Figure, finished
from qantar.report.links import method_address

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet

METHOD = "explanations"


@dataclass(frozen=True, slots=True)
class Question:
    """One question with the explanations that answer it, the figure of all of them, and the account of each."""

    analysis: str
    text: Markup
    figure: Figure
    accounts: list[tuple[Explanation, Markup]]


def render_explanations(sheet: "Sheet") -> str:
    """Return the page of all explanations that were weighed."""
    questions: list[Question] = []
    for analysis, findings in sheet.site.answered(METHOD).items():
        among = explanations_of(sheet.site, findings)
        figure = finished(sheet, matrix_figure(sheet, among))
        sheet.figures.setdefault(figure.name, figure)
        # The first question is read; of the others a reader opens what they want to see.
        accounts = [(one, account(sheet, one, level=3, opened=not questions)) for one in among.all]
        questions.append(Question(analysis, among.question, figure, accounts))
    opening = opening_of(
        sheet,
        "Rival explanations",
        "What each explanation leads one to find and not to find, what was found, and which are left standing.",
    )
    return sheet.render(
        "explanations.html",
        opening=opening,
        body=sheet.prose(opening.body),
        questions=questions,
        method=method_address(METHOD),
    )
