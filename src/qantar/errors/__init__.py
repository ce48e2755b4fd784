"""Every message a user can be shown, one constructor a situation.

``problems`` holds what a check reports about a study, with file, line and column; the modules beside it hold
the constructors by subject: ``reading`` (files), ``records`` (rows), ``meaning`` (what rows say of each other),
``actors`` (ties, laws, cases), ``arguments`` (promises, advice, explanations), ``surveys`` (respondents).
``failures`` holds the exceptions that end a command.
"""

from qantar.errors.failures import NotAStudyError, QantarError, StudyProblemsError, UsageError
from qantar.errors.problems import CHECKS, At, Check, Problem, nearest

__all__ = [
    "CHECKS",
    "At",
    "Check",
    "NotAStudyError",
    "Problem",
    "QantarError",
    "StudyProblemsError",
    "UsageError",
    "nearest",
]
