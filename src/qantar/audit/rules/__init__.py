"""What is looked for in the numbers of a manuscript: RULES is the table of contents."""

from __future__ import annotations

from qantar.audit.rules.calendar import RULE as CALENDAR
from qantar.audit.rules.columns import RULE as COLUMN_TOTAL
from qantar.audit.rules.date_in_address import RULE as DATE_IN_ADDRESS
from qantar.audit.rules.durations import RULE as DURATION
from qantar.audit.rules.extremes import RULE as EXTREMES
from qantar.audit.rules.mean_of_count import RULE as MEAN_OF_COUNT
from qantar.audit.rules.notes import RULE as NOTES
from qantar.audit.rules.numbering import RULE as NUMBERING
from qantar.audit.rules.one_event_two_dates import RULE as ONE_EVENT_TWO_DATES
from qantar.audit.rules.order_of_dates import RULE as ORDER_OF_DATES
from qantar.audit.rules.p_of_statistic import RULE as TEST_STATISTIC
from qantar.audit.rules.parts_of_total import RULE as PARTS_OF_TOTAL
from qantar.audit.rules.percentage_of_count import RULE as PERCENTAGE_OF_COUNT
from qantar.audit.rules.periods import RULE as PERIODS_OF_TABLE
from qantar.audit.rules.ranks import RULE as RANK
from qantar.audit.rules.rates import RULE as EXCHANGE_RATE
from qantar.audit.rules.rule import Rule
from qantar.audit.rules.study_figure import RULE as STUDY_FIGURE
from qantar.audit.rules.text_against_table import RULE as TEXT_AGAINST_TABLE
from qantar.audit.rules.text_against_text import RULE as TEXT_AGAINST_TEXT
from qantar.audit.rules.the_rest import RULE as THE_REST
from qantar.audit.rules.words_for_changes import RULE as WORDS_FOR_CHANGES
from qantar.audit.rules.words_for_shares import RULE as WORDS_FOR_SHARES

__all__ = ["RULES", "Rule"]

#: Every rule, in the order in which the docs list them.
RULES: list[Rule] = [
    PERCENTAGE_OF_COUNT,
    MEAN_OF_COUNT,
    TEST_STATISTIC,
    COLUMN_TOTAL,
    PARTS_OF_TOTAL,
    TEXT_AGAINST_TABLE,
    TEXT_AGAINST_TEXT,
    ONE_EVENT_TWO_DATES,
    THE_REST,
    WORDS_FOR_SHARES,
    WORDS_FOR_CHANGES,
    EXTREMES,
    RANK,
    CALENDAR,
    DATE_IN_ADDRESS,
    ORDER_OF_DATES,
    DURATION,
    PERIODS_OF_TABLE,
    EXCHANGE_RATE,
    NUMBERING,
    NOTES,
    STUDY_FIGURE,
]
