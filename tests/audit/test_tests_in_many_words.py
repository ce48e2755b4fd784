"""Reported tests as journals, theses and reports word them: each line with the right p and, behind it, a wrong one."""

import pytest

from tests.audit.asking import asked, found, messages

RULE = "test-statistic"
WIDE = """
en The correlation between turnout and wages was .31 (n = 84, two-sided p = |.004|.20|).
en Turnout and wages correlated at .31 (n = 84, p = |.004|.20|).
en There was a weak positive correlation of 0.31 between turnout and wages (N = 84; p = |0.004|0.20|).
en Turnout was correlated with wages, r(82) = .31, p |= .004|= .20|.
en Turnout rises with wages (Pearson's r = .31, n = 84, p = |.004|.20|).
en Pearson's product-moment correlation was .31 in 84 districts (p = |.004|.20|).
en Across 84 districts, turnout and wages are correlated at r = .31 (p = |.004|.20|).
en For the 84 districts Pearson's r came to .31, with a p-value of |.004|.20|.
en The Pearson coefficient for turnout and wages stood at .31 (84 districts, p = |.004|.20|).
en Pearson's r between turnout and wages: .31 (n = 84; p |= .004|= .20|).
en The correlation coefficient, computed over 84 districts, is .31 and p is |.004|.20|.
en With n = 84, the correlation of turnout with wages was .31; p = |.004|.20|.
en Wages and turnout are related (r = .31; N = 84; p (two-tailed) = |.004|.20|).
en The correlation is r = .31 and, with 82 degrees of freedom, p = |.004|.20|.
en The correlation is .31 (n = 84) and the two-tailed probability is |.004|.20|.
en Pearson’s chi-square for the link between trade and the view that rain is bad is 3.90 (df = 1, p = |.048|.02|).
en The t statistic for the gap between the two districts was 2.10 on 58 degrees of freedom (two-sided p = |.04|.02|).
en A test of two proportions gives z = 2.10, and p, two-tailed, equals |.036|.06|.
kk Үлес былтырғымен салыстырылғанда z = 2,10, ал екіжақты p = |0,036|0,06|.
ru F-статистика равна 4,80 при df = (3, 144), p = |0,003|0,03|.
ru Коэффициент корреляции Пирсона составил 0,31 при n = 84 (двусторонний p = |0,004|0,20|).
ru Корреляция между явкой и зарплатой равна 0,31 (n = 84; p = |0,004|0,20|).
ru Явка связана с зарплатой: r Пирсона = 0,31, n = 84, p = |0,004|0,20|.
ru Коэффициент корреляции между явкой и зарплатой оказался равен 0,31 (84 района, p = |0,004|0,20|).
ru По 84 районам корреляция явки и зарплаты составляет 0,31 (p = |0,004|0,20|).
ru Явка коррелирует с зарплатой (r = 0,31; N = 84; p-значение |0,004|0,20|).
ru Связь явки и зарплаты слабая: коэффициент Пирсона 0,31 для 84 районов, уровень значимости p = |0,004|0,20|.
ru Коэффициент корреляции r = 0,31 (число наблюдений 84, p = |0,004|0,20|).
ru Корреляция положительная (r = 0,31 при 82 степенях свободы), p составляет |0,004|0,20|.
ru Для 84 пар наблюдений коэффициент Пирсона равен 0,31, а p равно |0,004|0,20|.
kk Пирсон корреляциясы 0,31 (n = 84; екіжақты p = |0,004|0,2|).
kk Келу мен жалақы арасындағы корреляция 0,31-ге тең (n = 84, p = |0,004|0,20|).
kk Пирсонның корреляция коэффициенті 0,31 болды (n = 84; p = |0,004|0,20|).
kk Корреляция коэффициенті r = 0,31, n = 84, p мәні |0,004|0,20|.
kk Келу мен жалақының корреляциясы: r(82) = 0,31; p = |0,004|0,20|.
kk 84 аудан бойынша Пирсон коэффициенті 0,31 құрады (p = |0,004|0,20|).
kk Корреляция 0,31-ді құрайды (бақылау саны 84; p мәні |0,004|0,20|-ге тең).
kk Еркіндік дәрежесі 82 болғанда r = 0,31 және p = |0,004|0,20|.
en Student's t equalled 2.1 with 58 degrees of freedom; p was |.04|.30|.
en The t-test gave t = 2.10 on 58 df and p = |.04|.30|.
en With 58 degrees of freedom, t was 2.10 (p = |.04|.30|).
en The difference is significant: t = 2.10 (58 degrees of freedom), two-tailed p = |.04|.30|.
en Student's t came to 2.10 at 58 degrees of freedom, p = |.04|.30|.
en An independent-samples t-test yielded a t of 2.10 with 58 df (p = |.04|.30|).
en The two groups differed, p = |.04|.30| (t(58) = 2.10).
en The groups differed (t = 2.10; df = 58; Sig. (2-tailed) = |.04|.30|).
en The t value of 2.10 with 58 df corresponds to a p-value of |.04|.30|.
en t[58] = 2.10 and a two-sided p of |.04|.30|.
en The t ratio reached 2.10; at 58 degrees of freedom this gives p = |.04|.30|.
ru t-критерий Стьюдента 2,1 при 58 степенях свободы, p = |0,04|0,30|.
ru Критерий Стьюдента t = 2,10 (58 степеней свободы), p = |0,04|0,30|.
ru Значение t-критерия Стьюдента составило 2,10 при df = 58; p = |0,04|0,30|.
ru При 58 степенях свободы t = 2,10 (p = |0,04|0,30|).
ru Различие значимо: t-статистика равна 2,10, число степеней свободы 58, p-уровень |0,04|0,30|.
ru Критерий Стьюдента равен 2,10 (df = 58), двусторонняя значимость |0,04|0,30|.
ru Группы различаются, p = |0,04|0,30| (t(58) = 2,10).
ru По t-тесту t(58) = 2,10, что соответствует p = |0,04|0,30|.
ru Стьюдент: t = 2,10; ст. св. = 58; p = |0,04|0,30|.
kk Стьюденттің t-критерийі 2,1, еркіндік дәрежесі 58, p = |0,04|0,30|.
kk Стьюдент критерийі t = 2,10 (58 еркіндік дәрежесі), p = |0,04|0,30|.
kk t мәні 2,10-ға тең, еркіндік дәрежесінің саны 58, p мәні |0,04|0,30|.
kk 58 еркіндік дәрежесінде t = 2,10, p = |0,04|0,30|.
kk Топтар ерекшеленеді: t(58) = 2,10, екіжақты p = |0,04|0,30|.
kk t-тест нәтижесі: t = 2,10; df = 58; p-мән = |0,04|0,30|.
en The z-test gave z = 2.58, two-sided p = |.01|.30|.
en A z of 2.58 corresponds to a p-value of |.01|.30|.
en The z statistic equalled 2.58 and p was |.01|.30|.
en The difference was significant, p = |.01|.30| (z = 2.58).
en The standardised difference was z = 2.58, which is significant at p = |.01|.30|.
en A two-proportion z-test yields z = 2.58 with p = |.01|.30|.
en The z value came to 2.58, so the two-tailed probability is |.01|.30|.
en The test of proportions gives a z-score of 2.58, p |= .01|= .30|.
ru Z-критерий составил 2,58 при p = |0,01|0,30|.
ru Значение z равно 2,58, двусторонний p = |0,01|0,30|.
ru z-статистика 2,58, p-значение |0,01|0,30|.
ru Доли различаются, p = |0,01|0,30| (z = 2,58).
ru z = 2,58, вероятность ошибки p = |0,01|0,30|.
ru По z-критерию z оказалось равно 2,58, чему отвечает p = |0,01|0,30|.
kk z-критерий мәні 2,58, p = |0,01|0,30|.
kk z мәні 2,58-ге тең, екіжақты p = |0,01|0,30|.
kk z статистикасы 2,58 болды, p мәні |0,01|0,30|.
kk Үлестер өзгеше: z = 2,58, сәйкес p = |0,01|0,30|.
en Chi-square was 9.10 with one degree of freedom, p = |.003|.20|.
ru Хи-квадрат 9,10 при одной степени свободы, p = |0,003|0,20|.
kk Хи-квадрат 9,10, бір еркіндік дәрежесі, p = |0,003|0,20|.
en F was 4.50 on 2 and 30 degrees of freedom, and p equalled |.02|.20|.
ru F-критерий Фишера составил 4,50 при 2 и 30 степенях свободы, p = |0,02|0,20|.
en One-sided, t(58) = 1.80 gives p = |.04|.20|.
en t(58) = 1.80, one-sided p = |.04|.20|.
ru t(58) = 1,80 (односторонний p = |0,04|0,20|).
kk t(58) = 1,80, біржақты p = |0,04|0,20|.
"""
LEFT_IN_PEACE = """
Spearman's rank correlation was .31 (n = 84, p = .20).
Ранговая корреляция Спирмена равна 0,31 (n = 84; p = 0,20).
With Bonferroni's correction, t(58) = 2.10; adjusted p = .20.
С поправкой Бонферрони t(58) = 2,10; скорректированное p = 0,20.
Бонферрони түзетуімен t(58) = 2,10; түзетілген p = 0,20.
The correlation in 2012 was .31, whereas another study found p = .20.
The correlation was .31. In another study of 84 districts p was .20.
t was 2.10, and z was 2.58.
"""


@pytest.mark.parametrize("line", WIDE.strip().splitlines())
def test_a_wrong_p_is_found_and_a_right_one_holds(line: str) -> None:
    before, right, wrong, behind = line.partition(" ")[2].split("|")
    assert len(found(before + wrong + behind, RULE)) == 1
    answer = asked(before + right + behind, RULE)
    assert (answer.discrepancies, answer.held) == ((), 1)


@pytest.mark.parametrize("line", LEFT_IN_PEACE.strip().splitlines())
def test_what_gives_no_p_of_its_own_is_left_alone(line: str) -> None:
    assert found(line, RULE) == []


def test_a_one_sided_p_is_half_of_a_two_sided_one() -> None:
    assert [sure for sure, _, _ in found("t(58) = 2.10, one-sided p = .04", RULE)] == ["possible"]
    assert found("t(58) = 2.10, one-sided p = .02", RULE) == []


def test_the_message_names_the_statistic() -> None:
    (one,) = messages("χ2(4, N = 124) = 9.10, p < .05", RULE)
    assert one.message.startswith("χ²(4) = 9.1 gives p = 0.059")
