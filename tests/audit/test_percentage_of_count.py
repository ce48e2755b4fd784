"""Percentages with their counts, in three languages, with and without a base beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.audit.asking import asked, found, held, table

RULE = "percentage-of-count"


@pytest.mark.parametrize(
    "text",
    [
        "77 of the 124 respondents (61.2 %) agreed.",
        "61.2 % (77 of 124) agreed.",
        "61.2 % of the 124 people asked (77) agreed.",
        "77 of 124, or 61.2 %, agreed.",
        "Of 124 respondents, 77 (61.2 %) agreed.",
        "Согласились 77 из 124 опрошенных (61,2 %).",
        "Из 124 опрошенных 77 (61,2 %) согласились.",
        "124 респонденттің 77-сі (61,2 %) келісті.",
    ],
)
def test_a_percentage_with_its_count_and_base(text: str) -> None:
    [(certainty, _, expected)] = found(text, RULE)
    assert (certainty, expected) == ("certain", "62.1 %")
    assert held(text.replace("61.2", "62.1").replace("61,2", "62,1"), RULE) == 1


@given(st.integers(1, 3000), st.data())
def test_what_was_rounded_in_any_way_holds(base: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, base))
    up = (2000 * count + base) // (2 * base)
    for tenths in {up, 1000 * count // base}:
        assert held(f"{count} of {base} ({tenths // 10}.{tenths % 10} %) came.", RULE) == 1


def test_the_base_that_the_text_states() -> None:
    text = """We asked 124 respondents.

62.1 % (77 responses) named poverty, 37.1 % (46 responses) the rulers, 12.1 % (15 responses) the courts.
Others were undecided: 7.8 % (9 responses)."""
    assert found(text, RULE) == [("certain", "7.8 %", "7.3 %")]
    assert "one digit differs" in asked(text, RULE).discrepancies[0].message


def test_without_a_base_the_percentages_must_agree_with_each_other() -> None:
    good = "62.1 % (77 votes), 37.1 % (46 votes), 12.1 % (15 votes), 27.4 % (34 votes)"
    assert held(f"They were {good}.", RULE) == 4
    assert found(f"They were {good}, and 58.6 % (71 votes).", RULE) == [("likely", "58.6 %", "57.3 %")]


def test_a_base_that_was_given() -> None:
    text = "Agreed: 62.1 % (77 votes). Not: 37.1 % (64 votes)."
    assert found(text, RULE, base=124) == [("certain", "37.1 %", "51.6 %")]
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "About 60 % (77 of 124) agreed.",
        "Turnout was 68.05 % (7,985,769 people) in one region and 12 % in another.",
        "Of 300 rallies in 2019, 20 % were in May (the other 41 regions had none).",
        "The share rose to 5.7 percent (see table 3).",
    ],
)
def test_what_cannot_be_judged_is_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []


def test_rows_of_a_table_with_a_total() -> None:
    rows = table("Answer | Count | Share", "Yes | 77 | 62.1 %", "No | 47 | 39.7 %", "Total | 124 | 100 %")
    assert found(rows, RULE) == [("certain", "39.7 %", "37.9 %")]


def test_each_survey_of_a_text_has_its_own_base() -> None:
    text = """The survey in Karsk reached 383 people. 54.3% (208 responses) were for it, 22.7% (87 responses) not.

The survey in Mirton reached 85 people. 20.0% (17 responses) were for it, 42.4% (36 responses) against it."""
    assert held(text, RULE) == 4
    assert [(stated, would) for _, stated, would in found(text.replace("22.7", "227"), RULE)] == [("227%", "22.7 %")]


def test_where_more_fail_than_fit_nothing_is_said() -> None:
    text = "Of the 500 people in the hall, some left. 54.3% (208 votes), 22.7% (87 votes), 23.0% (88 votes) were cast."
    assert found(text, RULE) == []


def test_of_these_is_of_the_count_before() -> None:
    text = "Of 507 people asked, 203 (40.0%) had heard of it. Of these, 115 ({}) were for it."
    assert held(text.format("56.7%"), RULE) == 2
    assert held(text.format("22.7%"), RULE) == 2  # "of these" may be said of all
    assert found(text.format("65.7%"), RULE) == [("likely", "65.7%", "56.7 %")]


@pytest.mark.parametrize(
    "text",
    [
        "We asked 412 people. Six in ten (60.4 %) trust the army.",
        "We asked 412 people. Two out of three (66.1 %) trust the army.",
        "We asked 412 people. 6 in 10 (60.4 %) trust the army.",
        "In 2012 there were 10,400 people. By 2016 there were 8,840 people, or 15 % fewer.",
        "В 2012 году было 10 400 человек. В 2016 году их было 8 840, или на 15 % меньше.",
        "Two cities, with 0.8 million people of a population of 5 million, saw 231 events (60 %).",
    ],
)
def test_a_saying_or_a_population_is_not_what_was_counted(text: str) -> None:
    assert found(text, "percentage-of-count", "text-against-table") == []


def test_seven_of_twelve_people_are_still_counted() -> None:
    assert [sure for sure, _, _ in found("Seven of twelve experts (53.8 %) agreed.", "percentage-of-count")] == [
        "certain"
    ]


def test_a_percentage_may_be_of_another_number_of_its_paragraph() -> None:
    text = "412 people were held, 57 of them minors (13.8 %). 103 were jailed; of these, 35 (34.0 %) refused food."
    assert found(text, RULE) == []
    assert [would for _, _, would in found(text.replace("34.0", "43.0"), RULE)] != []


@pytest.mark.parametrize(
    "text",
    [
        "With 28.0 % of the votes the party won 17 of the 31 seats.",
        "The club closed 2010 with 298 members, 28 % ahead of its result of 2009.",
        "Table 3. All evictions by town (2008 = 100%)",
        "Индекс цен (2008 = 100 %) вырос на 3 пункта.",
        "Of 2,009 people asked in 2009, 298 came; among the men, 28 % did.",
    ],
)
def test_of_another_base_nothing_certain_is_said(text: str) -> None:
    assert [sure for sure, _, _ in found(text, RULE) if sure == "certain"] == []


@pytest.mark.parametrize(
    "text",
    [
        "77 of the 124 respondents (61.2 %) agreed. The paper has this wrong: it was 62.1 %.",
        "The party had 61.2 % of the votes, 77 of 124.",
        "77 of 124 agreed, and, among the women, 61.2 %.",
        "We asked 124 people. Of these, 77 (61.2 %) agreed.",
    ],
)
def test_where_another_reading_is_left_nothing_is_certain(text: str) -> None:
    assert {sure for sure, _, _ in found(text, RULE)} <= {"likely"}


@pytest.mark.parametrize(
    ("note", "says"),
    [
        ("The percentage is of the 111 valid answers; 13 were blank.", []),
        ("Проценты - от числа действительных анкет.", []),
        ("Пайыз жарамды жауаптардан есептелген.", []),
        ("Interview of 3 May, in the town hall.", ["61.2 %"]),
    ],
)
def test_a_note_that_says_of_what_the_percentages_are_is_believed(note: str, says: list[str]) -> None:
    text = f"Of the 124 people asked, 77 (61.2 %) agreed.[^1]\n\n[^1]: {note}\n"
    assert [stated for _, stated, _ in found(text, RULE)] == says


def test_where_a_scanner_lost_the_number_of_a_note_nothing_is_certain() -> None:
    text = "Of the 124 people asked, 77 (61.2 %) agreed.{}\n"
    assert [sure for sure, _, _ in found(text.format(""), RULE)] == ["certain"]
    assert [sure for sure, _, _ in found(text.format("'®"), RULE)] == ["likely"]


@pytest.mark.parametrize(
    "text",
    [
        "We asked 131 people.\n\nOne respondent in three (22.5 %) mentioned it.",
        "We asked 131 people.\n\nFinding 7: bread is dear, so says Karsk (weighted share: 61.5 %).",
        "The party won 300 seats, 67 % ahead of its 2006 result (279).",
    ],
)
def test_a_number_that_counts_nobody_is_no_count_of_a_percentage(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "41.0 % of the 400 people we stopped think so. We counted {} such answers.",
        "41,0 % из 400 прохожих думают, что хлеб дорог. Таких ответов мы насчитали {}.",
        "Тоқтатылған 400 жүргіншінің 41,0 %-ы солай ойлайды. Мұндай жауап {} болды.",
    ],
)
def test_the_next_sentence_counts_such_answers(text: str) -> None:
    assert len(found(text.format(192), RULE)) == 1
    assert held(text.format(164), RULE) == 1


def test_the_next_sentence_counts_others() -> None:
    assert found("41.0 % of the 400 people think so. We counted 192 such villages.", RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "One answer each, 389 people:\n\n“bread” – 24.2 %, or 94 people;\n\n“rents” – {} %, or 70 people;\n\n"
        "“water” – 57.8 %, or 225 people.",
        "Один ответ, 389 человек:\n\n«хлеб» – 24,2 %, то есть 94 человека;\n\n«аренда» – {} %, то есть 70 человек;\n\n"
        "«вода» – 57,8 %, то есть 225 человек.",
        "Бір жауап, 389 адам:\n\n«нан» – 24,2 %, яғни 94 адам;\n\n«жалдау» – {} %, яғни 70 адам;\n\n"
        "«су» – 57,8 %, яғни 225 адам.",
    ],
)
def test_lines_that_end_with_a_semicolon_are_of_one_whole(text: str) -> None:
    assert held(text.format("18.0"), RULE) == 3
    assert [would for _, _, would in found(text.format("16.0"), RULE)] == ["18.0 %"]


@pytest.mark.parametrize(
    "text",
    [
        "In Karsk 504 people live.\n\nOf the readers 31 % came often, 44 % seldom and 25 % never (n = 288; rounded).",
        "В опросе 504 человека.\n\n31 % ходят часто, 44 % редко, 25 % никогда (n = 288; округлено).",
    ],
)
def test_the_n_behind_the_last_of_three_shares_is_what_they_are_of(text: str) -> None:
    assert found(text, RULE) == []


def test_the_number_beside_a_share_may_be_its_whole() -> None:
    text = (
        "In Karsk 647 people were asked.\n\n275 forms came back, of which 39 were spoilt. "
        "The rate was {} % (421 had been handed out)."
    )
    assert found(text.format("65.3"), RULE) == []
    assert [stated for _, stated, _ in found(text.format("65.9"), RULE)] == ["65.9 %"]


def test_what_two_numbers_of_a_paragraph_leave_is_a_base_beside_a_paragraph_of_many_numbers() -> None:
    text = (
        "В Карске спорят три мнения. Из 327 опрошенных 42,2 % (138) говорят о хлебе; 27,2 % (89) скорее назвали\n"
        "бы аренду; наконец, 30,6 % (100) считают, что вода плоха.\n\n"
        "Из розданных по Карску бланков (их было 629) вернулось 425, то есть 67,6 %. Если отложить\n"
        "испорченные (68), согласие с тем, что хлеб дорог, выражено в 154, а это {} % годных.\n"
    )
    assert found(text.format("43,1"), RULE) == []
    assert [stated for _, stated, _ in found(text.format("47,7"), RULE)] == ["47,7 %"]
