"""Google Forms: the answers as CSV, from the form itself or from its sheet.

Boxes that were ticked are joined in one cell, by commas (from the sheet) or semicolons (from the form), and options may
hold such signs themselves: only the list of options cuts a cell. The file says neither which questions took several
answers nor which options nobody chose, so both are asked for, or read from a codebook.
"""

from pathlib import Path

from qantar.formats.format import Option
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.codebook import read_codebook
from qantar.formats.surveys.coded import Coded, fill_all, mark_of
from qantar.formats.surveys.grid import look_for_repeats, read_grid
from qantar.formats.surveys.languages import declared
from qantar.formats.surveys.people import People
from qantar.formats.surveys.questionnaire import ReadSurvey
from qantar.formats.surveys.survey_csv import languages_in
from qantar.formats.surveys.survey_format import survey_format
from qantar.formats.surveys.untold import Untold

#: What Google calls the column of times, in the languages whose sheets we have seen.
_TIMES = ("Timestamp", "Отметка времени", "Уақыт белгісі", "Horodateur", "Zeitstempel", "Marca temporal")


def read_google_forms(data: Path, codebook: Path | None, asked: Asking) -> ReadSurvey | None:
    """Return a survey of the answers to a Google form; None where the file cannot be read, and `asked` says why."""
    entries = read_codebook(codebook, asked) if codebook is not None else []
    grid = read_grid(data, asked)
    if grid is None or not grid.rows or entries is None:
        return None
    look_for_repeats(grid, asked)
    people = People(grid, grid.header, asked)
    found = ReadSurvey(languages=languages_in(entries) or declared(asked))
    time = people.number(*_TIMES)
    if time is not None:
        people.used.add(time)
    people.used |= {number for number, name in enumerate(grid.header) if not name and not any(grid.column(number))}
    found.respondents = people.respondents()
    people.describe(found)
    people.set_aside(found)
    untold = Untold(asked, entries)
    coded: list[Coded] = []
    for number, name in enumerate(grid.header):
        if number in people.used:
            continue
        cells = grid.column(number)
        question = untold.question(name, cells, f"column {number + 1}")
        if question is not None:
            mark = mark_of(question, cells) if question.type == "multiple" else ","
            entry = untold.entry(name)
            coded.append(Coded(question, number, states=entry.states if entry else {}, mark=mark, own_words=True))
    found.questions = [one.question for one in coded]
    found.dates = people.dates(*_TIMES)
    fill_all(found, coded, grid, asked)
    return found


FORMAT = survey_format(
    "googleforms",
    "Google Forms",
    "the answers as CSV or .xlsx, and with --questionnaire a codebook, where there is one",
    read_google_forms,
    (
        Option("type.QUESTION", "single, multiple, number or open"),
        Option("options.QUESTION", "the answers that could be chosen, one a line"),
        Option("cell.QUESTION.LINE", "which reading of a cell that can be read in two ways is right, by its number"),
    ),
)
