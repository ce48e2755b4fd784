"""The text against its tables and against itself; rests and extremes."""

import pytest

from tests.audit.asking import asked, found, held, table

ANSWERS = table("Answer | Count | Share", "Poverty and other problems | 77 | 62.1 %", "The same rulers | 46 | 37.1 %")
YEARS = table(
    " | 2018 | 2019 | 2020",
    "Number of peaceful rallies | 32 | 227 | 176",
    caption="Peaceful rallies in Meridia",
    label="2",
)


def test_a_pair_of_which_the_table_has_one() -> None:
    rule = "text-against-table"
    text = "62.1 % (77 people) named poverty and other problems."
    assert held(text, rule, beside=(ANSWERS,)) == 1
    assert found(text.replace("62.1", "67.1"), rule, beside=(ANSWERS,)) == [("likely", "67.1 %", "62.1 %")]
    assert found(text.replace("77", "78"), rule, beside=(ANSWERS,)) == [("likely", "78", "77")]


def test_a_figure_of_a_year() -> None:
    rule = "text-against-table"
    text = "In 2019 there were 227 peaceful rallies in number."
    assert held(text, rule, beside=(YEARS,)) == 1
    assert found(text.replace("227", "272"), rule, beside=(YEARS,)) == [("likely", "272", "227")]
    assert found("In 2019 there were 272 strikes in mines.", rule, beside=(YEARS,)) == []


def test_a_total_of_years() -> None:
    rule = "text-against-table"
    text = "435 peaceful rallies were held from 2018 to 2020."
    assert held(text, rule, beside=(YEARS,)) == 1
    [one] = asked(text.replace("435", "345"), rule, beside=(YEARS,)).discrepancies
    assert (one.certainty, one.severity, one.expected) == ("likely", "error", "435")
    assert found(text.replace("435", "7,287"), rule, beside=(YEARS,)) == []


def test_one_thing_with_two_values() -> None:
    first = "In 2019 the Bureau of Meridia counted 227 peaceful rallies in all regions of the country."
    second = "The Bureau of Meridia counted 272 peaceful rallies in all regions of the country in 2019."
    assert found(f"{first}\n\n{second}", "text-against-text") == [("likely", "272", "227")]
    assert held(f"{first}\n\n{second.replace('272', '227')}", "text-against-text") == 1


@pytest.mark.parametrize(
    "second",
    [
        "According to Freedom Watch, 272 peaceful rallies in all regions of the country were counted in 2019.",
        "In 2020 the Bureau of Meridia counted 272 peaceful rallies in all regions of the country.",
        "In 2019 the Bureau of Meridia counted 272 peaceful rallies in Port Ansel, in all regions of the country.",
        "By then the Bureau of Meridia had counted 272 peaceful rallies in all regions of the country in 2019.",
        "In 2019 the Bureau of Meridia counted about 230 peaceful rallies in all regions of the country.",
        "In 2019 the Bureau of Meridia counted 272 violent riots in all regions of the country.",
    ],
)
def test_rivals_successive_counts_and_other_things_are_left_in_peace(second: str) -> None:
    first = (
        "According to the Bureau of Meridia, 227 peaceful rallies in all regions of the country were counted in 2019."
    )
    plain = "In 2019 the Bureau of Meridia counted 227 peaceful rallies in all regions of the country."
    text = f"{first if second.startswith('According') else plain}\n\n{second}"
    assert [sure for sure, _, _ in found(text, "text-against-text") if sure != "possible"] == []


def test_a_rest_where_several_answers_were_counted() -> None:
    text = "62.1 % (77 people) named poverty, 37.1 % (46 people) rulers. The remaining 7.3 % (9 people) were silent."
    [(certainty, stated, _)] = found(text, "the-rest")
    assert (certainty, stated) == ("likely", "7.3 %")
    assert held("62.1 % agreed, 30.6 % did not, the remaining 7.3 % were silent.", "the-rest") == 1
    assert found("62.1 % agreed, 30.6 % did not, the remaining 8.3 % were silent.", "the-rest")[0][0] == "likely"
    assert held("62,1 % согласны, остальные 37,9 % против.", "the-rest") == 1
    assert found("Prices rose by 12 %. The remaining regions saw 8 %.", "the-rest") == []


def test_a_peak_that_is_none() -> None:
    text = "The peak of peaceful rallies in Meridia falls in 2020."
    assert [sure for sure, _, _ in found(text, "extremes", beside=(YEARS,))] == ["likely"]
    assert held(text.replace("2020", "2019"), "extremes", beside=(YEARS,)) == 1
    assert held(text.replace("rallies", "strikes").replace("peaceful", "wild"), "extremes", beside=(YEARS,)) == 0


def test_a_largest_part_that_is_not() -> None:
    text = "28.2 % (35 people) said yes. 47.6 % (59 people) said no. The largest part, 34.7 % (43 people), was silent."
    assert found(text, "extremes")[0][2] == "47.6 %"
    assert held(text.replace("34.7 % (43", "57.3 % (71"), "extremes") == 1


def test_a_table_whose_rows_are_years() -> None:
    rows = table(
        "Year | Number", "2004 | 438", "2005 | 427", "2006 | 364", caption="Pickets in Haldis by year", label="3"
    )
    text = "As the table shows, there were 364 pickets in Haldis in 2006."
    assert held(text, "text-against-table", beside=(rows,)) == 1
    assert found(text.replace("364", "161"), "text-against-table", beside=(rows,)) == [("likely", "161", "364")]
    for other in ("There were 161 pickets in Karsk in 2006.", "There were 161 strikes in Haldis in 2006."):
        assert found(other, "text-against-table", beside=(rows,)) == []


def test_a_sentence_that_names_two_rows_gives_each_its_own_figure() -> None:
    rows = table(
        "Answer | %", "Rising prices | 44.0", "Unemployment | 30.0", "Corruption | 16.0", caption="Worries in %"
    )
    text = "Nearly half (44.0 %) worry about rising prices, nearly a third (30.0 %) about unemployment."
    assert found(text, "text-against-table", beside=(rows,)) == []
    assert held(text, "text-against-table", beside=(rows,)) == 1


_ROWS = "|---|---|\n| 2009 | 83 |\n| 2010 | 351 |\n| 2011 | 39 |\n\n{}\n"
BY_YEARS = {
    "en": f"Table 1. Rallies in Corvane\n\n| Year | Number |\n{_ROWS}",
    "ru": f"Таблица 1. Число маршей в городе Карск\n\n| Год | Число |\n{_ROWS}",
    "kk": f"1-кесте. Карск қаласындағы шеру саны\n\n| Жыл | Саны |\n{_ROWS}",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Reports of rallies from Corvane came in at different rates. Thus {} are known from 2011."),
        ("ru", "Возьмём 2011 год: в городе Карск число маршей равнялось {}, и это говорит само за себя."),
        ("ru", "Вот что сообщает таблица о 2011 годе: в городе Карск состоялось {} маршей."),
        ("kk", "2011 жылды алайық: Карск қаласында шеру саны {}-ға тең болды."),
        ("kk", "Карск қаласында 2011 жылды әлі ұмытқан жоқ: сол жылы {} шеру болды."),
    ],
)
def test_a_year_may_be_named_apart_from_its_figure(language: str, text: str) -> None:
    rule = "text-against-table"
    assert found(BY_YEARS[language].format(text.format(39)), rule) == []
    assert len(found(BY_YEARS[language].format(text.format(149)), rule)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Rallies were held in Corvane all the time. 17 were broken up in 2011."),
        ("en", "The unions count for themselves: 17 rallies in Corvane in 2011, while the ministry has 39."),
        ("en", "Rallies in Corvane were small. 17 people were hurt there in 2011."),
        ("ru", "О 2011 годе в городе Карск: число задержанных равнялось 149."),
        ("kk", "2011 жылды алайық: Карск қаласында қамалғандар саны 149-ға тең болды."),
    ],
)
def test_what_the_table_does_not_count_is_not_held_against_it(language: str, text: str) -> None:
    assert found(BY_YEARS[language].format(text), "text-against-table") == []


def test_the_number_of_a_paragraph_is_no_count() -> None:
    assert found("[46] The same rulers: would you sign such a letter?", "text-against-table", beside=(ANSWERS,)) == []
    assert found("[4] The same rulers: would you sign such a letter?", "text-against-table", beside=(ANSWERS,)) == []


def test_shares_of_which_others_are_of_no_row_are_of_another_question() -> None:
    text = "Poverty and other problems were named by 62.9 %, the weather by 20.1 % and the roads by 17.0 %."
    assert found(text, "text-against-table", beside=(ANSWERS,)) == []
    pairs = (
        "Of 77 people 28.1 % (77) named poverty and other problems, 53.2 % (99) the weather and 18.7 % (32) the roads."
    )
    assert found(pairs, "text-against-table", beside=(ANSWERS,)) == []
