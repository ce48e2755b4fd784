"""Words for shares beside percentages, in three languages."""

import pytest

from tests.audit.asking import found, held

RULE = "words-for-shares"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("More than half (48 %) agreed.", "certain"),
        ("Less than half of those asked (52 %) agreed.", "certain"),
        ("The majority of them (42 %) agreed.", "likely"),
        ("A third of respondents (52 %) agreed.", "likely"),
        ("37 %, or half of them, agreed.", "likely"),
        ("Большинство (42 %) согласились.", "likely"),
        ("Больше половины опрошенных (48 %) согласились.", "certain"),
        ("Үштен бірі (52 %) келісті.", "likely"),
    ],
)
def test_a_word_that_does_not_fit(text: str, certainty: str) -> None:
    assert [sure for sure, _, _ in found(text, RULE)] == [certainty]


@pytest.mark.parametrize(
    "text",
    [
        "More than half (52 %) agreed.",
        "The majority of them (62 %) agreed.",
        "A third of respondents (37.1 %) agreed.",
        "Almost half (47 %) agreed, and 12 % did not.",
        "Two thirds (66.1 %) agreed.",
        "Четверть (23,4 %) сомневалась.",
        "Үштен бірі (34 %) келісті.",
    ],
)
def test_a_word_that_fits(text: str) -> None:
    assert held(text, RULE) == 1


@pytest.mark.parametrize(
    "text",
    ["The majority agreed. Of women, 42 % did.", "In the first half, 12 % came.", "The majority party won 42 %."],
)
def test_a_word_that_is_not_beside_is_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []


def test_what_is_stated_closes_its_bracket() -> None:
    [(_, stated, _)] = found("It grew by a third (23.3 %).", "words-for-shares")
    assert stated == "a third (23.3 %)"


def test_what_follows_a_colon_may_be_of_something_else() -> None:
    assert found("Most residents are poor: 42 % of the voters own a house.", RULE) == []
    assert [sure for sure, _, _ in found("Most residents agree: 42 % said so.", RULE)] == ["likely"]


@pytest.mark.parametrize(
    "text",
    [
        "The claim found a majority. It was supported by {} % of those who voted.",
        "По опросу, {} % рабочих говорят так; таким образом, они в большинстве.",
        "Основная масса жителей, а это {} %, согласна.",
    ],
)
def test_a_majority_that_is_told_apart_from_its_figure(text: str) -> None:
    assert [sure for sure, _, _ in found(text.format(28), RULE)] == ["likely"]
    assert held(text.format(58), RULE) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Most residents want a new road. It is supported by 28 % of the council.",
        "Most residents own a house; so they say, 12 % have sold it.",
    ],
)
def test_a_figure_of_others_is_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "At least one respondent in two holds this view (the exact share is 57.4 %).",
        "Up to a third of them (18 %) hold this view.",
        "По меньшей мере каждый второй респондент так считает (точная доля – 58,2 %).",
        "Кем дегенде әрбір екінші респондент солай дейді (нақты үлесі – 56,9 %).",
        "About two thirds of those asked do not think so; the share of those who do is 32.5 %.",
        "Примерно две трети опрошенных не считают, что хлеб дорог; доля согласных – 32,5 %.",
        "Сұралғандардың шамамен үштен екісі «нан қымбат» деп ойламайды; олай ойлайтындардың үлесі – 32,5 %.",
    ],
)
def test_at_least_so_many_or_the_others(text: str) -> None:
    assert found(text, RULE) == []
