"""What the others leave, in the many ways of three languages; and what only sounds like it."""

import pytest

from tests.audit.asking import found, held

RULE = "the-rest"

#: Each with 45 % and 30 %, and 20 % for 25 %.
SAID = [
    "Opinion was split: 45 % agreed, 30 % did not, with the balance of 20 % undecided.",
    "45 % picked bread and 30 % rents, so that 20 % remained for other answers.",
    "45 % of answers named bread, 30 % rents. 20 % is what is left.",
    "Only one answer was allowed: bread was given by 45 %, rents by 30 %; 20 % refused to answer.",
    "45 % were in favour and 30 % against; 20 % had no view.",
    "The yes camp (45 %) won, the no camp (30 %) lost; those in neither camp make up 20 %.",
    "Apart from the 45 % who named bread and the 30 % who named rents, there are 20 % who gave no answer.",
    "Everybody belongs to one of three groups: for bread (45 %), for rents (30 %) and those who say nothing (20 %).",
    "In Karsk, 20 % sided with neither view, the rest being split between bread (45 %) and rents (30 %).",
    "The question divided the town.\n\nBread: 45 %\n\nRents: 30 %\n\nAll others: 20 %",
    "45 % назвали хлеб, 30 % - аренду; оставшаяся часть, 20 %, молчит.",
    "Сторонники (45 %) говорят одно, противники (30 %) другое; не примкнувшие ни к тем, ни к другим составляют 20 %.",
    "За вычетом 45 %, назвавших хлеб, и 30 %, назвавших аренду, остаётся 20 %.",
    "Разрешался только один ответ: хлеб выбрали 45 %, аренду - 30 %; отказались отвечать 20 %.",
    "Кроме 45 %, назвавших хлеб, и 30 %, назвавших аренду, есть ещё 20 % не ответивших.",
    "Один ответ дали все. 45 % выбрали хлеб, 30 % — аренду, на прочие ответы остаётся 20 %.",
    "Ни к одной из сторон не примкнули 20 %; остальные разделились между хлебом (45 %) и арендой (30 %).",
    "45 % думают о хлебе. 30 % думают об аренде. Другие - 20 % - решить не смогли.",
    "Әр респондент бір тұжырымды таңдады: 45 % - нан, 30 % - жалдау, сонда басқа жауаптарға 20 % қалды.",
    "Жақтаушылар (45 %) нан, қарсылар (30 %) жалдау дейді; екі жаққа да қосылмағандар 20 % құрайды.",
    "Нан дейтін 45 %-ды және жалдау дейтін 30 %-ды алып тастағанда, 20 % қалады.",
    "Тек бір жауап беруге болатын: нанды 45 %-ы, жалдауды 30 %-ы таңдады; 20 %-ы жауап беруден бас тартты.",
    "Қалада 20 % екі жақтың бірін де қолдамады; қалғандары нан (45 %) және жалдау (30 %) деп бөлінді.",
]


@pytest.mark.parametrize("text", SAID)
def test_what_remains_in_many_words(text: str) -> None:
    assert [(how, expected) for how, _, expected in found(text, RULE)] == [("likely", "25 %")]
    assert held(text.replace("20 %", "25 %"), RULE) == 1


@pytest.mark.parametrize(
    "text",
    [
        "45 % named bread, 30 % rents, and 15 % had no opinion.",
        "Most want new courts (79.8 %); more than half want more than what was announced (58.4 %).",
        "People could give several answers: 45 % agreed, 40 % disagreed with part of it, and 30 % did not answer.",
        "45 % came on foot, 30 % by bus, and in other towns 20 % came by car.",
        "Turnout was 45 % in Karsk and 30 % in Velin; 20 % of ballots were invalid.",
        "Shares rose to 45 % in May and 30 % in June; the rest of the year 20 % was the rule.",
        "45 % of the farms and 30 % of the mills remained in private hands; 20 % remained closed.",
        "45 % назвали хлеб, 30 % - аренду, 15 % не ответили.",
        "Явка составила 45 % в Карске и 30 % в Велине; в остальных городах она была 20 %.",
        "45 % нан деді, 30 % жалдау деді, 15 % жауап бермеді.",
        "45 % қалада, 30 % ауылда тұрады; 20 % үйсіз қалды.",
    ],
)
def test_what_nobody_calls_the_rest_is_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("One answer each: 45.4 % chose the bus, 28.2 % the mine.\n\nAll the rest, 20.4 %, ticked nothing.", "26.4 %"),
        ("За вычетом тех, кто выбрал одно (46,4 %) и другое (24,9 %), остаются неопределившиеся — 22,7 %.", "28.7 %"),
        ("Біріншісін 38,4 %, екіншісін 23,4 % қолдайды. Екеуін де қолдамағандардың үлесіне 29,2 % тиеді.", "38.2 %"),
        (
            "Первое поддерживают 42,1 %, второе – 22,6 %. На тех, кто не поддержал ни одного, приходится 26,3 %.",
            "35.3 %",
        ),
        ("The first is backed by 42.1 %, the second by 22.6 %. Those who back neither are 26.3 %.", "35.3 %"),
    ],
)
def test_the_rest_in_the_next_sentence_or_paragraph(text: str, left: str) -> None:
    assert [would for _, _, would in found(text, "the-rest")] == [left]


def test_those_who_support_neither_may_be_more_than_the_others_leave() -> None:
    text = "The first is backed by 42.1 %, the second by 22.6 %. Those who back neither are 46.3 %."
    assert found(text, "the-rest") == []


@pytest.mark.parametrize(
    "text",
    [
        "Of those polled 40.6 % were silent; every one of the rest named one thing, 35.2 % the price of bread and "
        "24.2 % the heating.",
        "Молчали 40,6 %; каждый из остальных назвал что-то одно: 35,2 % цену хлеба, 24,2 % отопление.",
        "Үндемегендер – 40,6 %; қалғандардың әрқайсысы бір нәрсені атады: 35,2 %-ы нан бағасын, 24,2 %-ы жылуды.",
    ],
)
def test_the_first_share_behind_each_of_the_rest_is_a_part_of_it(text: str) -> None:
    assert held(text, RULE) == 1
    assert [expected for _, _, expected in found(text.replace("40", "43"), RULE)] == ["40.6 %"]
