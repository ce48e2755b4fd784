"""Questions that sentences count, in many ways of saying it, and texts that only speak of some questions."""

import pytest

from tests.audit.asking import found

ENGLISH = ("prices are too high", "the market is dirty", "newspapers lie", "the mayor is old", "marches help")
RUSSIAN = ("цены высоки", "на рынке грязно", "газеты лгут", "мэр стар", "шествия полезны")
KAZAKH = ("баға қымбат", "базар лас", "газет алдайды", "әкім қарт", "шеру пайдалы")

# A first part, then the part that is said of each question, then how parts are joined and how the text ends.
SENTENCES = [
    ("", "Question {n} asked whether {x}", ", ", ".", ENGLISH),
    ("The form had five questions. ", "Question {n} was whether {x}", "; ", ".", ENGLISH),
    ("", "In question {n} people were asked whether {x}", ". ", ".", ENGLISH),
    ("They were asked whether ", "{x} (question {n})", ", ", ".", ENGLISH),
    ("They were asked whether ", "{x} (Q{n})", ", ", ".", ENGLISH),
    ("The survey asked five things: ", "no. {n}, whether {x}", "; ", ".", ENGLISH),
    ("Respondents were read five statements. ", "Statement {n}: {x}", ". ", ".", ENGLISH),
    ("Of the questionnaire, ", "item {n} reads: “{x}”", "; ", ".", ENGLISH),
    ("The questions were: ", "Q{n}, whether {x}", "; ", ".", ENGLISH),
    ("The questions ran: ", "[{n}] whether {x}", ", ", ".", ENGLISH),
    ("The questions asked: ", "{n} – is it true that {x}", "; ", "?", ENGLISH),
    ("The survey asked: ", "{n}. Is it true that {x}", "? ", "?", ENGLISH),
    ("", "The {n}th question was whether {x}", "; ", ".", ENGLISH),
    ("", "Question number {n} concerned whether {x}", "; ", ".", ENGLISH),
    ("", "With question {n} the interviewer wanted to know if {x}", ". ", ".", ENGLISH),
    ("", "В вопросе {n} спрашивалось, правда ли, что {x}", "; ", ".", RUSSIAN),
    ("", "Вопрос {n} гласил: верно ли, что {x}", ". ", ".", RUSSIAN),
    ("", "В {n}-м вопросе речь шла о том, что {x}", ", ", ".", RUSSIAN),
    ("Людей спрашивали, правда ли, что ", "{x} (вопрос {n})", ", ", ".", RUSSIAN),
    ("В анкете было пять вопросов: ", "№ {n} — верно ли, что {x}", "; ", ".", RUSSIAN),
    ("Вопросы анкеты: ", "{n} — верно ли, что {x}", "; ", ".", RUSSIAN),
    ("", "Под номером {n} стоял вопрос о том, что {x}", "; ", ".", RUSSIAN),
    ("Опрошенным зачитали пять утверждений. ", "Утверждение {n}: {x}", ". ", ".", RUSSIAN),
    ("", "Пункт {n} анкеты спрашивал, верно ли, что {x}", "; ", ".", RUSSIAN),
    ("", "{n}-сұрақта «{x}» деген рас па деп сұралды", "; ", ".", KAZAKH),
    ("", "{n}-ші сұрақ: «{x}» деген рас па", "; ", ".", KAZAKH),
    ("Сауалнамада бес сұрақ болды: ", "№ {n} – «{x}»", "; ", ".", KAZAKH),
    ("Бес тұжырым оқылды. ", "{n}-тұжырым: {x}", ". ", ".", KAZAKH),
    ("Адамдардан сұралды: ", "«{x}» деген рас па ({n}-сұрақ)", ", ", ".", KAZAKH),
    ("", "Сауалнаманың {n}-тармағы «{x}» деген туралы", ", ", ".", KAZAKH),
    ("", "Сұрақ {n}: «{x}» дегенмен келісесіз бе", "? ", "?", KAZAKH),
]
PARAGRAPHS = [
    ("Is it true that {x}? (Question {n})", ENGLISH),
    ("Is it true that {x}? [Q{n}]", ENGLISH),
    ("In the town we put question {n} like this: is it true that {x}?", ENGLISH),
    ("Верно ли, что {x}? (вопрос {n})", RUSSIAN),
    ("Людям задали и вопрос {n}, а именно верно ли, что {x}.", RUSSIAN),
    ("«{x}» деген рас па? ({n}-сұрақ)", KAZAKH),
    ("Жұрттан {n}-сұрақта «{x}» деген рас па деп сұрадық.", KAZAKH),
]
WRONG = [(1, 2, 3, 3, 5), (1, 2, 3, 5, 6)]


@pytest.mark.parametrize("parts", SENTENCES, ids=lambda parts: parts[0] + parts[1])
def test_a_number_twice_or_left_out_in_a_sentence(parts: tuple[str, str, str, str, tuple[str, ...]]) -> None:
    first, each, between, last, bodies = parts

    def said(*numbers: int) -> str:
        pairs = zip(numbers, bodies, strict=True)
        return f"{first}{between.join(each.format(n=number, x=body) for number, body in pairs)}{last}"

    assert found(said(1, 2, 3, 4, 5), "numbering") == []
    for numbers in WRONG:
        assert found(said(*numbers), "numbering") != [], said(*numbers)


@pytest.mark.parametrize(("each", "bodies"), PARAGRAPHS, ids=lambda part: part if isinstance(part, str) else "")
def test_a_number_twice_or_left_out_over_paragraphs(each: str, bodies: tuple[str, ...]) -> None:
    def said(*numbers: int) -> str:
        return "\n\n".join(each.format(n=number, x=body) for number, body in zip(numbers, bodies, strict=True))

    assert found(said(1, 2, 3, 4, 5), "numbering") == []
    for numbers in WRONG:
        assert found(said(*numbers), "numbering") != [], said(*numbers)


def test_ordinals_in_words_count_as_well() -> None:
    text = "The first question was whether prices are high, the second whether markets are dirty, the third whether "
    more = "newspapers lie, the {} whether the mayor is old, and the fifth whether marches help."
    assert found(text + more.format("fourth"), "numbering") == []
    assert found(text + more.format("third"), "numbering") != []


@pytest.mark.parametrize(
    "text",
    [
        "Question 1 was easy. Question 2 was hard. Question 3 was long. Question 3 had also been the dearest. "
        "Question 4 was short.",
        "Questions 1, 2, 3, 5 and 6 are looked at below.",
        "Question 1 asked whether it rains, question 2 whether it snows, question 3 whether it hails, question 5 "
        "whether it blows, and question 6 whether it pours; question 4 was left out.",
        "Point 1 of the treaty forbids war, point 2 torture, point 3 theft, point 5 lies and point 6 noise.",
        "Sales rose in Q1 2012, Q2 2012, Q3 2012, Q3 2013 and Q4 2013.",
        "The first march was small, the second larger, the third was banned, and the fifth was the last.",
        "The article 1 – people, 2 – land, 3 – law, 5 – state.",
        "Question 1 asked whether it rains. Question 2 asked whether it snows. Question 3 asked whether it hails. "
        "Question 3 asked, that is, whether it hails. Question 4 asked whether it blows.",
        "Пункт 1 закона запрещает войну, пункт 2 — пытки, пункт 3 — кражи, пункт 5 — ложь.",
    ],
)
def test_speaking_of_some_questions_is_no_list(text: str) -> None:
    assert found(text, "numbering") == []


def test_a_question_said_to_be_dropped_leaves_its_own_gap_only() -> None:
    listed = "\n\n".join(f"Question {n}: is it true that {x}?" for n, x in zip((1, 2, 3, 5, 6), ENGLISH, strict=True))
    assert found(f"Question 4 was dropped after the trial.\n\n{listed}", "numbering") == []
    assert found(f"Question 2 of another form was dropped after the trial.\n\n{listed}", "numbering") != []


@pytest.mark.parametrize(
    ("above", "each", "bodies"),
    [
        ("Respondents drew five cards.", "Card {n}. “{x}.” Agree or disagree?", ENGLISH),
        ("Пять мнений подвергли проверке.", "Мнение {n}: {x}. Оценка от 1 до 7.", RUSSIAN),
        ("Все переменные взяты из одного блока вопросов.", "Переменная {n} (да/нет): {x}", RUSSIAN),
        ("Бес пікір оқылды.", "{n}-пікір: «{x}».", KAZAKH),
    ],
)
def test_other_things_are_counted_as_questions_are(above: str, each: str, bodies: tuple[str, ...]) -> None:
    def said(*numbers: int) -> str:
        listed = (each.format(n=number, x=body) for number, body in zip(numbers, bodies, strict=True))
        return "\n\n".join([above, *listed])

    assert found(said(1, 2, 3, 4, 5), "numbering") == []
    for numbers in WRONG:
        assert found(said(*numbers), "numbering") != []


def test_parts_of_a_question_share_its_number() -> None:
    listed = ("Question 1. Is it so?", "Question 2. Is it not?", "Question 3a. Is he?", "Question 3b. Is she?")
    text = "\n\n".join((*listed, "Question 4. Are they?"))
    assert found(text, "numbering") == []
    assert found(text.replace("Question 4", "Question 5"), "numbering") != []


def test_what_is_said_of_a_question_far_away_does_not_number_another() -> None:
    listed = "\n\n".join(f"Question {n}. Is it true that {x}?" for n, x in zip((1, 2, 3), ENGLISH, strict=False))
    far = "Question 3 of the form used in Ansel was dropped after the trial."
    assert found(f"{listed}\n\nMuch was said.\n\n{far}", "numbering") == []


def test_days_at_the_head_of_lines_are_no_sections() -> None:
    text = "# 21 February 2005 – petition\n\nSent.\n\n# 9 January 2005 – report\n\nRead.\n\n# 7 May 2004 – talk"
    assert found(text, "numbering") == []
