"""Questionnaires and answers from survey programs, one module a program: each gives a `ReadSurvey`.

`grid` opens the file, `asking` gathers what the file does not tell, `personal` finds what must not be kept, and
`filing` turns what was read into the files of a survey in a study. FORMATS lists the programs.
"""

from qantar.formats.format import Format
from qantar.formats.surveys import googleforms, kobo, limesurvey, spss, survey_csv, survey_tallies, surveymonkey

#: The formats of surveys, in the order of the help.
FORMATS: tuple[Format, ...] = (
    surveymonkey.FORMAT,
    googleforms.FORMAT,
    kobo.FORMAT,
    limesurvey.FORMAT,
    spss.FORMAT,
    survey_csv.FORMAT,
    survey_tallies.FORMAT,
)
