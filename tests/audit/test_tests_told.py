"""Tests told in words and in any order: each line with the right p and, behind it, a wrong one."""

import pytest

from tests.audit.asking import asked, found, held

RULE = "test-statistic"
TOLD = r"""
Student's t for Ansel is 2.10; with 58 degrees of freedom this gives a p of |.040|.390| (item: the mill is loud).
Two groups were compared. The t statistic was 2.10. With 58 degrees of freedom, its two-sided p value is |.040|.300|.
With 3 degrees of freedom in the numerator and 144 in the denominator, F is 4.80 and p is |.003|.030|.
For the statement asked in Ansel, Fisher's statistic F(3, 144) equals 4.80. Its p-value is |.003|.210|.
Sex by opinion in Ansel, n = 124: Pearson chi2(1) = 3.84, Pr = |.050|.021|.
A chi-square test of independence on 509 answers from Ansel gave 3.84 on 1 degree of freedom, p = |.050|.126|.
The chi-square statistic for 799 people of Ansel, asked if it rains, was 3.84. At 1 degree of freedom p = |.05|.30|.
Chi-squared 3.84, 1 df, N 446, p |0.050|0.275|.
χ2 = 3,84 (е. д. = 1; N = 139); p = |0,050|0,081|.
Age and opinion hang together weakly: r = .31, p = |.004|.138|, df = 82.
We found a Pearson r of .31 (p = |.004|.081|; 82 degrees of freedom) between income and opinion.
The correlation of age with opinion was .31 in Ansel; with 82 degrees of freedom, p = |.004|.076|.
As to this, the z statistic for Ansel is 2.58; its two-tailed p value, |0.010|0.061|.
The test of two proportions gave z = 2.58; Pr(\\|Z\\| > \\|z\\|) = |0.010|0.312|.
Are the two shares the same? The z-value is 2.58. This corresponds to p = |.010|.229|.
Статистика t составила 2,10. Для 58 степеней свободы двустороннее значение p равно |0,040|0,479|.
При 3 степенях свободы в числителе и 144 в знаменателе F равно 4,80, а p равно |0,003|0,327|.
Критерий Фишера F(3; 144) равен 4,80. Значение p для него – |0,003|0,081|.
Проверка по критерию хи-квадрат на 337 ответах дала 3,84 при 1 степени свободы, p = |0,050|0,219|.
Test of means, Ansel (the mill). Statistic t: 2.10. Degrees of freedom: 58. Two-sided p: |.040|.300|.
The old and the young differ little: \|t\|(58) = 2.10, p = |.040|.300|.
Trades were compared (ANOVA: F = 4.80; df between = 3, df within = 144; p = |.003|.145|).
The share did not differ by sex (z-test: z 2.58, p |.010|.300|).
Значению χ² = 3,84 (df = 1, n = 116) для возраста и мнения в городе Ансель отвечает вероятность |0,050|0,021|.
Коэффициент Пирсона для возраста (город Ансель) равен 0,31; при 82 степенях свободы p = |0,004|0,210|.
Хи-квадрат критерийімен тексеру 1 еркіндік дәрежесінде 3,84 берді, p = |0,050|0,012|.
Пирсон коэффициенті (Ансель қаласы) 0,31 болды; еркіндік дәрежесі 82, p = |0,004|0,312|.
The gap is |not ||significant at the 1 % level (t = 2.10, df = 58).
t(58) = 2.10, |significant|not significant| at the .05 level.
Разница |не значима|значима| на уровне 1 % (t = 2,10; df = 58).
Айырма 1 % деңгейде маңызды| емес||: t(58) = 2,10.
Фишер критерийі F(3; 144) 4,80 болды. Оның p мәні – |0,003|0,557|.
"""
LEFT_ALONE = [
    "The groups were compared with Student's t-test. The mean rose from 2.30 to 2.60, p = .03.",
    "Student's t-test was used. The mean rose by 2.30 points with 34 degrees of freedom left, p = .60.",
    "We report z-scores. The gap between the two was 0.85, p = .02.",
    "With 58 degrees of freedom a t of 2.00 is needed to be significant at the 5 % level; we have 1.10.",
    "Spearman's rank correlation in Ansel was .31; with 82 degrees of freedom, p = .40.",
    "The correlation was .31. In another study of 84 districts p was .20.",
    "Permutation tests were run: the t statistic was 2.10; with 58 degrees of freedom p = .30.",
]


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_a_test_told_in_words_is_worked_out(line: str) -> None:
    before, right, wrong, behind = line.replace("\\\\|", "\\0").replace("\\|", "\\0").split("|")
    whole = f"{before}@{behind}".replace("\\0", "|")
    assert held(whole.replace("@", right), RULE) == 1
    assert len(found(whole.replace("@", wrong), RULE)) == 1


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_numbers_that_may_be_others_are_no_test(text: str) -> None:
    assert asked(text, RULE).discrepancies == ()


def test_brackets_of_a_statistic_call_no_note() -> None:
    text = "Towns differ,[1] as do trades, χ²[3] = 8.80, p = .210.\n\n[1] Ansel archive.\n\n[3] Borin archive."
    assert [stated for _, stated, _ in found(text, RULE)] == ["χ²[3] = 8.80, p = .210"]
