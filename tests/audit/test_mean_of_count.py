"""Means and deviations with their numbers of cases."""

import pytest

from tests.audit.asking import found, held

RULE = "mean-of-count"


@pytest.mark.parametrize(
    "text",
    [
        "Trust was low (M = 5.19, SD = 1.19, n = 28).",
        "The mean was 5.19 (n = 28).",
        "The average score was 5.19 among 28 respondents.",
        "Среднее значение составило 5,19 (n = 28).",
        "Орташа балл 5,19 (n = 28).",
    ],
)
def test_a_mean_that_whole_answers_cannot_have(text: str) -> None:
    """Cites: brown2017."""
    assert [certainty for certainty, _, _ in found(text, RULE)] == ["likely"]
    assert held(text.replace("5.19", "5.21").replace("5,19", "5,21").replace("1.19", "1.60"), RULE) == 1


def test_a_deviation_that_whole_answers_cannot_have() -> None:
    """Cites: anaya2016, allard2018."""
    assert found("(M = 3.44, SD = 2.47, n = 18)", RULE) == [("possible", "2.47", "another deviation")]
    assert found("(M = 1.03, SD = 0.41, n = 40)", RULE) == [("likely", "0.41", "another deviation")]


@pytest.mark.parametrize(
    "text",
    ["The mean was 5.19 % (n = 28).", "The mean was 5.19.", "M = 5.19, SD = 1.19", "An average of 3.47 km, n = 28."],
)
def test_what_cannot_be_judged_is_left_in_peace(text: str) -> None:
    assert held(text, RULE) == 0


#: Each with a mean of 1.03 of 40 people, and 0.41 for 0.16 as its deviation.
TOLD = [
    "Each of 40 residents marked a point from 1 to 7; the marks averaged 1.03, with a standard deviation of 0.41.",
    "The 40 people interviewed placed the claim at 1.03 ± 0.41 (mean ± SD).",
    "The standard deviation of the scores that 40 teachers gave from 1 to 7 was 0.41, around a mean of 1.03.",
    "The mean and standard deviation of the 40 answers were 1.03 and 0.41.",
    "The panel had 40 members. Each gave a grade from 1 to 7.\n\nThe grades had a mean of 1.03 and an s.d. of 0.41.",
    "The claim got 1.03 on average, with a spread (SD) of 0.41; 40 people answered in whole points.",
    "40 people marked it. Mean: 1.03. Standard deviation: 0.41.",
    "Стандартное отклонение оценок, которые эксперты (всего 40) поставили от 1 до 7, равно 0,41, а среднее — 1,03.",
    "Мнение получило 1,03 ± 0,41 балла (среднее ± стандартное отклонение; 40 ответов).",
    "Фокус-группы собрали 40 человек. Каждый поставил оценку.\n\nСредняя оценка составила 1,03, СКО — 0,41.",
    "Участники, числом 40, выбирали число от 1 до 7; получилось 1,03 в среднем, при σ = 0,41.",
    "Выборочное среднее у 40 человек - 1,03, среднеквадратическое отклонение - 0,41.",
    "40 сарапшының бағалары: орташасы 1,03, стандартты ауытқуы 0,41.",
    "Топқа 40 адам қатысты. Әрқайсысы баға қойды.\n\nОрташа баға 1,03, ал орташа квадраттық ауытқуы 0,41 болды.",
]


@pytest.mark.parametrize("text", TOLD)
def test_a_deviation_told_in_many_ways(text: str) -> None:
    assert [stated.replace(",", ".") for _, stated, _ in found(text, RULE)] == ["0.41"]
    assert held(text.replace("0.41", "0.16").replace("0,41", "0,16"), RULE) == 1


@pytest.mark.parametrize(
    "text",
    [
        "40 people moved a slider from 1 to 7 that can stop anywhere: M = 1.03, SD = 0.41.",
        "40 человек двигали ползунок от 1 до 7: M = 1,04, SD = 0,41.",
        "40 people were arrested.\n\nThe mean temperature was 1.04 degrees.",
        "24 people were arrested on the square.\n\nThe mean number of letters was 3.27.",
        "The average number of children was 2.19, and 2 were sick; the standard deviation was 1.10.",
        "Income had a standard deviation of 0.41 around a mean of 1.04 million (n = 40).",
        "The estimate was 1.04 ± 0.41 with 40 people.",
    ],
)
def test_a_mean_of_what_need_not_be_whole_is_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "Each of the 13 respondents gave four marks from 1 to 5. Averaged over persons and marks, the result is 3.33.",
        "Балл каждого респондента (n = 23) — среднее трёх семибалльных пунктов; среднее балла 3,85.",
        "Келісу үш сұрақпен өлшенді (n = 37); орташасы 4,85.",
    ],
)
def test_a_mean_of_several_answers_a_person_is_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "12 members of a group rated it, from 1 to 7 and without halves.\n\nTheir mean was 3.09.",
        "Баллы — целые числа от 1 до 7; отклонение равно 2,22 при среднем 3,56 (число оценок — 24).",
        "Топтың 17 мүшесі мұны 1-ден 7-ге дейінгі бүтін сандармен бағалады.\n\nОрташа мән 3,36 болды.",
        "Участники (их 17) оценили целыми числами от 1 до 7, верно ли это.\n\nСреднее оказалось равным 4,01.",
        "Каждый из 41 респондентов отметил одно целое число от 1 до 5.\n\nСреднее этих отметок — 2,77.",
        "Тезис оценивали целыми баллами от 1 до 5; оценок собрано 46, средняя равна 2,12.",
        "41 оқырманымыз мұны орта есеппен 2,38 балл берді; бір, екі, үш, төрт немесе бес балл қоюға болатын.",
        "Средняя из 19 отметок, выставленных в городе, – 3,54; половинок не допускалось.",
        "Whole points from 1, not at all, to 7, entirely: n 13, mean 3.93, st. dev. 2.24.",
    ],
)
def test_how_many_marks_there_were_is_said_in_many_ways(text: str) -> None:
    assert [sure for sure, _, _ in found(text, RULE)] == ["likely"]


@pytest.mark.parametrize(
    "text",
    [
        "Each of the 21 respondents gave four marks from 1 to 5. Averaged over persons and marks, the result is 2.93.",
        "The number of marches - 24 - was high; the mean temperature was 3.56.",
        "Их было 17, и каждый поставил по три оценки; среднее равно 4,01.",
        "Rated in whole and half points by 12 members, its mean was 3.09.",
    ],
)
def test_means_that_other_numbers_may_make(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "An average rating of 3.09 was given. 12 raters circled one of the figures 1, 2, 3, 4 or 5.",
        "Mean agreement with it: 3.09 (five-step item, 12 valid cases).",
        "12 residents marked from 1 to 5, without fractions, how far they agree.\n\nThe mean of their marks is 3.09.",
        "The claim earned 3.09 points on average.[^1]\n\n[^1]: Whole numbers from 1 to 5; number of raters: 12.",
        "Средний балл равен 3,09. Его дали 12 учителей, каждый обвёл одну из цифр 1, 2, 3, 4, 5.",
        "Согласие оценено в среднем на 3,09.[^1]\n\n[^1]: Шкала из пяти делений без дробей; число ответивших – 12.",
        "Қаланың 12 студенті бүтін баға (1, 2, 3, 4 немесе 5) қойды, бағалардың орташасы 3,09 болды.",
    ],
)
def test_the_one_number_beside_a_scale_is_how_many_marks_there_were(text: str) -> None:
    assert [sure for sure, _, _ in found(text, RULE)] == ["likely"]
    assert held(text.replace("3.09", "3.08").replace("3,09", "3,08"), RULE) == 1


def test_a_note_says_what_stands_on_both_sides_of_the_sign() -> None:
    text = "Lawyers (n = 40) were lukewarm (1.03 ± 0.41).[^1]\n\n[^1]: Mean ± standard deviation, seven steps."
    assert [stated for _, stated, _ in found(text, RULE)] == ["0.41"]
    assert held(text.replace("0.41", "0.16"), RULE) == 1
    assert found(text.replace("standard deviation", "standard error"), RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "The mean rating was 3.09. Four items from 1 to 5 were averaged over 12 people.",
        "They rated the 12-item scale (M = 3.09, SD = 1.67).",
        "The mean rating was 3.09 in 12 towns and 30 villages.",
        "The mean rating was 3.09.[^1]\n\n[^1]: Half points were allowed; number of raters: 12.",
    ],
)
def test_other_numbers_beside_a_mean_are_no_cases(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "The item (five-point scale, whole points) has a mean of 3.14. It was answered by 33 people.",
        "3.14: that is the mean of the 33 whole-number grades (1 to 5) given to the statement.",
        "Each of the 33 pupils gave one mark from 1 to 5.\n\nAveraging these marks we get 3.14.",
        "33 readers came.\n\nOn a scale of whole numbers from 1 to 5 the statement has a mean of 3.14.",
        "Каждый из 33 учеников поставил одну отметку от 1 до 5.\n\nУсреднив эти отметки, получаем 3,14.",
    ],
)
def test_a_mean_whose_cases_another_sentence_tells(text: str) -> None:
    assert [certainty for certainty, _, _ in found(text, RULE)] == ["likely"]
    assert held(text.replace("3.14", "3.15").replace("3,14", "3,15"), RULE) == 1


def test_a_deviation_that_holds_for_a_whole_and_not_for_a_sample_is_only_possible() -> None:
    text = "Thirty-one people gave whole points from 1 to 5 (M = 2.87, SD = {}, n = 31)."
    assert [certainty for certainty, _, _ in found(text.format("1.04"), RULE)] == ["possible"]
    assert [certainty for certainty, _, _ in found(text.format("1.03"), RULE)] == ["likely"]
    assert held(text.format("1.06"), RULE) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The jury gave whole points from 1 to 5. The jury had sixteen members, and the mean was {}. "
        "The hall was shut on 12 May 2010.",
        "Жюри ставило целые баллы от 1 до 5. Члены жюри (их число – шестнадцать) были строги: средний балл – {}. "
        "Зал закрыли 12 мая 2010 года.",
    ],
)
def test_cases_in_words_come_before_a_day_that_stands_near(text: str) -> None:
    assert held(text.format("2.19"), RULE) == 1
    assert [certainty for certainty, _, _ in found(text.format("2.16"), RULE)] == ["likely"]


def test_a_day_of_a_month_is_no_number_of_cases() -> None:
    text = "The jury gave whole points from 1 to 5, and the mean was 2.19. The hall was shut on 12 May 2010."
    assert found(text, RULE) == []
