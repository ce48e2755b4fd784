"""What is looked for in the numbers of a manuscript: RULES is the table of contents."""

from __future__ import annotations

from qantar.audit.rules.columns import RULE as COLUMN_TOTAL
from qantar.audit.rules.mean_of_count import RULE as MEAN_OF_COUNT
from qantar.audit.rules.p_of_statistic import RULE as TEST_STATISTIC
from qantar.audit.rules.percentage_of_count import RULE as PERCENTAGE_OF_COUNT
from qantar.audit.rules.rule import Rule

__all__ = ["RULES", "Rule"]

#: Every rule, in the order in which the docs list them.
RULES: list[Rule] = [PERCENTAGE_OF_COUNT, MEAN_OF_COUNT, TEST_STATISTIC, COLUMN_TOTAL]
