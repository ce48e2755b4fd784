"""A percentage that says again what two counts near it said, over sentences; and what only stands near."""

import pytest

from tests.audit.asking import found, held

RULE = "percentage-of-count"


@pytest.mark.parametrize(
    "text",
    [
        "We received 124 letters from Karsk. Most were private. That bread is dear was stated in 77 of them, "
        "equal to {} % of the post.",
        "Views in Karsk (124 interviews)\n\nAsked about daily life, 77 said that bread is dear. This is {} % of them.",
        "The mission visited 124 homes. The inhabitants of 77 spoke of it. Put differently, that is {} %.",
        "124 jurors were canvassed in Karsk; as many as {} %, 77 jurors, volunteered that bread is dear.",
        "{} % of patients complained. The clinic had 124 patients that week, so we are talking about 77 people.",
        "In Karsk the belief is common. We met it in 77 homes. Since 124 homes were visited, the rate is {} %.",
        "Из города Карск мы получили 124 письма. Многие о своём. О том, что хлеб дорог, говорится в 77 из них, "
        "что равно {} % почты.",
        "В городе Карск обзвонили 124 присяжных; целых {} %, а именно 77, сами сказали, что хлеб дорог.",
        "Миссия обошла 124 дома. В 77 ей рассказали, что хлеб дорог. В процентном отношении это {} %.",
        "Карск қаласында 124 алқабиге қоңырау шалынды; олардың {} %-ы, нақтырақ айтсақ 77 алқаби, солай деді.",
        "Миссия 124 үйді аралады. Соның 77 үйінде «нан қымбат» деп айтылды. Пайызға шаққанда бұл – {} %.",
    ],
)
def test_a_percentage_that_says_again_what_counts_said(text: str) -> None:
    assert [sure for sure, _, _ in found(text.format("44.4"), RULE)] == ["likely"]
    assert held(text.format("62.1"), RULE) == 1


@pytest.mark.parametrize(
    "text",
    [
        "We polled 124 people. 77 of them live in Karsk. 30.5 % of the respondents agreed.",
        "It sold 938,000 cars in May, a share of 10.4 %, and 580,700 in June.",
        "The network had 738 genes (18 % of the genome) and 937 links.",
        "The state levies a 2, 4, or 5 percent tax.",
        "The load of the 6-hr. samples was 50 per cent of the 24-hr. load.",
        "The remaining 155 countries (in which 92 % of all births occur) sent 38 reports.",
        "Of these, 1,356 (33.6 %) were threatened; this excludes 1,427 species of which little is known.",
        "A share of 10.4 % of them came in 2009, when there were 345, and 439 came in 2010.",
        "Карск: на 65 % больше, было 193, стало 318.",
        "In Karsk 126 agreed (20.1 %).\n\nIn Velin we put the question to 725 visitors of the market.",
        "785 tons, 7.5 % of exports, were sold abroad. Most of it goes to Karsk, 526 loads, and to Velin, 477 loads.",
        "Year on year, strikes were up 96 %: the bulletin for 2007 lists 399 of them, that for 2006 listed 204.",
        "Of the 541 forms sent out 384 came back, or 71.0 %. Setting aside the spoiled ones (50), 105 agree, which is "
        "31.4 % of the rest.",
        "In Karsk 22 % said yes, 25 % no, and 54 % could not tell (n = 142).",
        "Of 537 people 222 agreed. Weighted by age, their share is 46.0 %.",
    ],
)
def test_counts_that_only_stand_near_are_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []


def test_a_number_right_before_a_paragraph_goes_before_one_far_away() -> None:
    text = (
        "In all 185 residents of Velin were polled.\n\nThe city has 12 wards.\n\nIn Karsk we met 536 people."
        "\n\nThat water is unsafe was the answer of 111 (20.7 %)."
    )
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "Poll in Karsk\n\n- Number of interviews – 124\n- Number agreeing – 77\n- Share agreeing – {} %",
        "Karsk. Contacted: 124. Of the opinion that bread is dear: 77. Rate: {} %.",
        "Exhibit 4: of 124 statements taken, 77 say that bread is dear (ratio: {} %).",
        "Sample: 124 residents of Karsk.\n\nSome {} % of those contacted, which translates into 77 residents, agree.",
        "Agreement was voiced by {} % of our informants in Karsk (77/124).",
    ],
)
def test_figures_in_lists_and_labels(text: str) -> None:
    assert len(found(text.format("44.4"), RULE)) == 1
    assert held(text.format("62.1"), RULE) == 1


def test_votes_counted_make_no_seats() -> None:
    assert found("With 95 % of votes counted, the party had won 33 out of 150 seats.", RULE) == []
