"""The same slip in many wordings: what a rule finds must not hang on one of them."""

import pytest

from tests.audit.asking import found

SAID = """
percentage-of-count | A total of 77 out of 124 respondents agreed (61.2 %).
percentage-of-count | 77 people, i.e. 61.2 % of 124, agreed.
percentage-of-count | 61.2 percent (n = 77) of the 124 respondents agreed.
percentage-of-count | 77 respondents (61.2 % of the 124 asked) agreed.
percentage-of-count | Из 124 человек согласились 77, или 61,2 %.
percentage-of-count | 61,2 % (77 чел.) из 124 опрошенных согласились.
words-for-shares | Nearly two thirds of respondents, 41 %, agreed.
words-for-shares | Most respondents (42 %) agreed.
words-for-shares | 42 % - the majority - agreed.
words-for-shares | Every second respondent (31 %) agreed.
words-for-changes | Unemployment increased from 5.7 % in 2019 to 4.3 % in 2020.
words-for-changes | Between 2019 and 2020 the number of rallies fell from 120 to 150.
words-for-changes | The figure more than doubled, from 40 to 60.
words-for-changes | Произошёл рост с 150 до 120.
parts-of-total | A total of 124 people answered: 77 women, 37 men.
parts-of-total | Всего задержали 124 человека, из них 77 женщин и 57 мужчин.
parts-of-total | 77 women and 57 men, a total of 124, came.
test-statistic | (t = 2.20, df = 28, p = .52)
test-statistic | χ² = 9.10, df = 1, p = 0.52
mean-of-count | in a group of 28 people the mean was 5.19
duration | The strike ran from 2 to 11 January 2022 and lasted 20 days.
duration | С 2 по 11 января 2022 года, 20 дней, шла забастовка.
calendar | 5 January 2022 was a Monday.
calendar | It happened on 31.04.2021.
the-rest | 62 % agreed and 30 % did not. The remaining 18 % were silent.
the-rest | Согласны 62 %, против 30 %, остальные 18 % не ответили.
date-in-address | BBC, 12.03.2021, https://bbc.com/2021/04/12/x
"""


@pytest.mark.parametrize("line", SAID.strip().split("\n"))
def test_a_slip_is_found_in_other_words(line: str) -> None:
    rule, text = line.split(" | ")
    assert len(found(text, rule)) == 1
