"""The questions that can be put to a study: METHODS is the table of contents."""

from qantar.methods.counts import METHOD as COUNTS
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.survey_frequencies import METHOD as SURVEY_FREQUENCIES

__all__ = ["METHODS", "Method", "Refusal", "Settings"]

METHODS = [SURVEY_FREQUENCIES, COUNTS]
