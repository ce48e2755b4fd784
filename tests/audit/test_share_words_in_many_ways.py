"""Words for shares and the percentages that are put for them, in many ways; and percentages of something else."""

import pytest

from tests.audit.asking import asked, found, held

RULE = "words-for-shares"

#: Each with a percentage that its word does not fit, and one that it fits.
SAID = [
    ("A clear majority of respondents share it, the exact figure being 31 %.", "61 %"),
    ("31 % of those asked, in other words the greater part, agree.", "61 %"),
    ("It is the opinion of 31 % – a majority of all who answered.", "61 %"),
    ("Most people agree that bread is dear. The precise share is 31 %.", "61 %"),
    ("It turns out that most people, or 31 %, agree.", "61 %"),
    ("The share of those who agree was 31 %, that is to say most people.", "61 %"),
    ("A majority of the townsfolk (31 % according to the survey) agree.", "61 %"),
    ("More than 50 per cent agree. The precise figure is 31 %.", "61 %"),
    ("The belief is held by one person in three (61 %).", "34 %"),
    ("That bread is dear is the view of a third of Karsk, for 61 % chose this answer.", "34 %"),
    ("31 % опрошенных, иными словами подавляющее большинство, согласны.", "61 %"),
    ("31 % согласны, а это подавляющее большинство.", "61 %"),
    ("Большая часть жителей согласна. Точная доля - 31 %.", "61 %"),
    ("Более чем половина горожан (31 % по данным опроса) согласна.", "61 %"),
    ("Более 50 процентов жителей согласны. Точная цифра — 31 %.", "61 %"),
    ("Каждый третий респондент согласен: по опросу таких 61 %.", "34 %"),
    ("Двое из пяти опрошенных согласны (61 %).", "41 %"),
    ("Тұрғындардың басым бөлігі келіседі. Нақты үлесі - 31 %.", "61 %"),
    ("Адамдардың көпшілігі (сауалнама бойынша 31 %) келіседі.", "61 %"),
    ("50 пайыздан астам адам келіседі. Нақты көрсеткіш – 31 %.", "61 %"),
    ("Қаланың үштен бірі сенімді, өйткені бұл жауапты 61 % таңдады.", "34 %"),
    ("Тұрғындардың үштен біріне жуығы, дәлірек айтсақ 61 %-ы, келіседі.", "32 %"),
]


@pytest.mark.parametrize(("text", "right"), SAID)
def test_a_word_and_its_figure_in_many_ways(text: str, right: str) -> None:
    [(_, _, _)] = found(text, RULE)
    wrong = "61 %" if "61 %" in text else "31 %"
    assert held(text.replace(wrong, right), RULE) == 1


@pytest.mark.parametrize(
    "text",
    [
        "42 % agreed, a third of the women did not.",
        "With 37.2 % of the votes the list won the majority of seats, 18 of 35.",
        "The view fell short of a majority: 44.9 % share it.",
        "Most people stayed at home. Turnout was 31 %.",
        "A majority of the council voted for it. The share of women in it is 31 %.",
        "More than half of the farms were sold, and in Karsk 12 %.",
        "One of the three candidates (45 %) won.",
        "Победил один из трёх кандидатов (45 %).",
        "Үш кандидаттың бірі (45 %) жеңді.",
        "Every second resident and more, 63 % to be precise, agrees.",
        "Two persons in ten villages were asked (61 %).",
        "31 % согласны, большинство воздержалось.",
        "31 % келіседі, көпшілігі үндемеді.",
    ],
)
def test_a_figure_of_something_else_is_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []


def test_a_clause_that_only_says_where_the_figure_comes_from() -> None:
    for text in (
        "That the census was honest is the majority opinion in Garlow: it is held by {} % of the inhabitants.",
        "Those who think so are in the majority in Ansel; their share comes to {} %.",
        "The belief unites more than half of Dunmoor; the latest survey arrives at {} %.",
    ):
        assert held(text.format("58.3"), "words-for-shares") == 1
        assert len(found(text.format("38.3"), "words-for-shares")) == 1
    for text in (
        "A majority agreed; the share of those who declined came to 42 %.",
        "More than half of Dunmoor came; the survey of Karsk arrives at 31 %.",
        "A majority of the council agreed; in the survey 42 % did.",
    ):
        assert found(text, "words-for-shares") == []


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Most answered yes (see annex; {} of valid answers).", "61 %", "41 %"),
        ("{}: that is how large the majority is which agrees.", "61 %", "41 %"),
        ("The claim is a majority position in Karsk, with {} in agreement.", "61 %", "41 %"),
        ("{} of the people of Karsk – more than every second one – told us that bread is dear.", "61 %", "41 %"),
        ("How many say that bread is dear? About a third.\n\nTo be exact, it was {}.", "34 %", "14 %"),
        ("The greater part of those present agreed.\n\nThe chairman counted {}.", "61 %", "41 %"),
        ("A third of Karsk is of this opinion, since {} ticked this box.", "34 %", "14 %"),
        ("Those for it outnumber all others taken together. Their share was {}.", "61 %", "41 %"),
        ("Что хлеб дорог, думает более половины города.\n\nОпрос показал {}.", "61 %", "41 %"),
        ("Половинный рубеж в Карске пройден: считают, что хлеб дорог, уже {} жителей.", "61 %", "41 %"),
        ("На то, что хлеб дорог, жалуется треть семей, в цифрах это {}.", "34 %", "14 %"),
        ("Доля тех, кто так думает, равна {}. Треть города – это немало.", "34 %", "14 %"),
        ("Тұрғындардың жартысы емес, одан да көбі, яғни {}-ы, «нан қымбат» дейді.", "61 %", "41 %"),
        ("{} көрсеткішпен «нан қымбат» деген пікір көпшіліктің қолдауына ие болды.", "61 %", "41 %"),
        ("Қаланың үштен бірі солай ойлайды, өйткені бұл тармақты {} белгіледі.", "34 %", "14 %"),
    ],
)
def test_a_clause_that_tells_nothing_but_the_figure(text: str, right: str, wrong: str) -> None:
    assert held(text.format(right), RULE) == 1
    assert len(found(text.format(wrong), RULE)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Most residents want it. The share of farmers is 31 %.",
        "The majority was not reached: 44 % agreed.",
        "The view did not find a majority: it is shared by 39.5 %.",
        "56 % voted for it, but it failed: two thirds of the votes were needed.",
        "While most people opposed it, 35 % were in favour.",
        "Aboriginal peoples make up 5.8 % of the population, about half of whom are Metis.",
        "Investment at two and a half times the level of growth will keep it at 6.5 percent.",
        "Мнение не набрало в городе большинства: его разделяют 39,5 %.",
        "Қарарға 56 % дауыс берілді, бірақ ол өтпеді: үштен екі дауыс керек еді.",
        "Пікір көпшілікке жете алмады: оны 45 % ғана қолдайды.",
    ],
)
def test_a_clause_that_tells_something_new(text: str) -> None:
    assert found(text, RULE) == []


def test_a_figure_in_the_next_paragraph_is_told_with_its_place() -> None:
    [one] = asked("Most people agree.\n\nThe share was 41 %.", RULE).discrepancies
    assert (one.place.line, [place.line for place in one.also]) == (1, [3])


@pytest.mark.parametrize(
    "text",
    [
        "That bread is dear is a majority view in Karsk, where {} % subscribe to it.",
        "{} %. That is the share of Karsk residents who say that bread is dear, a clear majority.",
        "The greater number of residents told us that bread is dear; they accounted for {} %.",
        "Those who say so are in the larger camp in Karsk. Their share came to {} %.",
        "What do most people in Karsk think?\n\nThat bread is dear: this answer was chosen by {} %.",
        "In the Karsk poll {} % said that bread is dear, enough for a majority.",
        "With this sentence the majority of those polled in Karsk agree, {} % of them having ticked it.",
        "Тезис поддержали {} % респондентов, то есть в городе Карск за него высказалось большинство.",
        "Слова «хлеб дорог» передают взгляд большинства опрошенных: этот вариант отметили {} % из них.",
        "Бо́льшее число жителей сказало, что хлеб дорог; на них пришлось {} %.",
        "Те, кто говорит так, составляют в Карске большинство. На их долю пришлось {} % ответов.",
        "Карск қаласында «нан қымбат» дейтіндер көпшілікті құрайды. Олардың үлесіне жауаптардың {} %-ы тиді.",
    ],
)
def test_a_majority_in_other_words(text: str) -> None:
    assert [sure for sure, _, _ in found(text.format(28), "words-for-shares")] == ["likely"]
    assert held(text.format(61), "words-for-shares") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Карск қаласының әрбір үшінші тұрғыны солай дейді – біздің сауалнамада {} %.",
        "Карск тұрғындарының үштен біріне жуығы солай дейді. Тіркелген көрсеткіш – {} %.",
        "Карск қаласында тұрғындардың {} %-ы, шамамен әр үшіншісі, солай дейді.",
    ],
)
def test_a_third_in_kazakh(text: str) -> None:
    assert [sure for sure, _, _ in found(text.format(58), "words-for-shares")] == ["likely"]
    assert held(text.format(33), "words-for-shares") == 1


def test_more_than_every_second_is_more_than_half() -> None:
    text = "Мысль, что хлеб дорог, находит поддержку более чем у каждого второго жителя ({} %)."
    assert found(text.format("64,0"), "words-for-shares") == []
    assert len(found(text.format("44,0"), "words-for-shares")) == 1
