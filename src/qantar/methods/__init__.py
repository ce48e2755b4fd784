"""The questions that can be put to a study: METHODS is the table of contents."""

from typing import Any

from qantar.methods.agreement import METHOD as AGREEMENT
from qantar.methods.back_coding import METHOD as BACK_CODING
from qantar.methods.change import METHOD as CHANGE
from qantar.methods.chronology import METHOD as CHRONOLOGY
from qantar.methods.coding_agreement import METHOD as CODING_AGREEMENT
from qantar.methods.concentration import METHOD as CONCENTRATION
from qantar.methods.counts import METHOD as COUNTS
from qantar.methods.crowd_size import METHOD as CROWD_SIZE
from qantar.methods.event_mix import METHOD as EVENT_MIX
from qantar.methods.event_rates import METHOD as EVENT_RATES
from qantar.methods.events_by_period import METHOD as EVENTS_BY_PERIOD
from qantar.methods.explanations import METHOD as EXPLANATIONS
from qantar.methods.leading import METHOD as LEADING
from qantar.methods.lists_compared import METHOD as LISTS_COMPARED
from qantar.methods.majorities import METHOD as MAJORITIES
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.needed import METHOD as NEEDED
from qantar.methods.occurrences import METHOD as OCCURRENCES
from qantar.methods.open_answers import METHOD as OPEN_ANSWERS
from qantar.methods.peaceful import METHOD as PEACEFUL
from qantar.methods.people_per_event import METHOD as PEOPLE_PER_EVENT
from qantar.methods.proportion import METHOD as PROPORTION
from qantar.methods.rank import METHOD as RANK
from qantar.methods.reach import METHOD as REACH
from qantar.methods.registry import named, with_outside
from qantar.methods.response_lag import METHOD as RESPONSE_LAG
from qantar.methods.rivals import METHOD as RIVALS
from qantar.methods.share import METHOD as SHARE
from qantar.methods.source_coverage import METHOD as SOURCE_COVERAGE
from qantar.methods.spread import METHOD as SPREAD
from qantar.methods.stances import METHOD as STANCES
from qantar.methods.survey_comparison import METHOD as SURVEY_COMPARISON
from qantar.methods.survey_crosstab import METHOD as SURVEY_CROSSTAB
from qantar.methods.survey_estimates import METHOD as SURVEY_ESTIMATES
from qantar.methods.survey_frequencies import METHOD as SURVEY_FREQUENCIES
from qantar.methods.survey_languages import METHOD as SURVEY_LANGUAGES
from qantar.methods.survey_weights import METHOD as SURVEY_WEIGHTS
from qantar.methods.tallies import METHOD as TALLIES
from qantar.methods.trend import METHOD as TREND
from qantar.methods.turnover import METHOD as TURNOVER
from qantar.methods.waves import METHOD as WAVES

__all__ = ["METHODS", "Method", "Refusal", "Settings", "all_methods", "find_method"]

#: Qantar's own methods, in the order in which the docs list them.
METHODS: list[Method[Any]] = [
    SURVEY_FREQUENCIES,
    SURVEY_ESTIMATES,
    SURVEY_CROSSTAB,
    SURVEY_LANGUAGES,
    SURVEY_WEIGHTS,
    SURVEY_COMPARISON,
    OPEN_ANSWERS,
    CODING_AGREEMENT,
    BACK_CODING,
    COUNTS,
    EVENTS_BY_PERIOD,
    CHRONOLOGY,
    RIVALS,
    TALLIES,
    # What lists of events say of protest.
    EVENT_RATES,
    EVENT_MIX,
    CROWD_SIZE,
    PEACEFUL,
    PEOPLE_PER_EVENT,
    REACH,
    WAVES,
    CONCENTRATION,
    RESPONSE_LAG,
    SOURCE_COVERAGE,
    LISTS_COMPARED,
    EXPLANATIONS,
    # What the data say back to a statement.
    MAJORITIES,
    TREND,
    LEADING,
    AGREEMENT,
    CHANGE,
    SHARE,
    RANK,
    SPREAD,
    OCCURRENCES,
    PROPORTION,
    STANCES,
    TURNOVER,
    NEEDED,
]


def all_methods() -> list[Method[Any]]:
    """Return Qantar's own methods, then those of other packages that are installed beside it."""
    return with_outside(METHODS)


def find_method(id_: str) -> Method[Any]:
    """Return the method of this id, Qantar's own or another package's.

    >>> find_method("counts").question
    'How many in each year and in all, and what do they consist of?'
    >>> find_method("count")
    Traceback (most recent call last):
    qantar.errors.failures.UsageError: there is no method called 'count'
    """
    own = [method for method in METHODS if method.id == id_]
    return own[0] if own else named(all_methods(), id_)
