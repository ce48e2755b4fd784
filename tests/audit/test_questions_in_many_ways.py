"""Questionnaires whose questions are numbered in many ways, each asked as questions and as statements."""

import pytest

from tests.audit.asking import found

FORMS = [
    "Question {}.",
    "Question {}:",
    "Question {} –",
    "Question no. {}:",
    "Question No {}.",
    "Q{}.",
    "Q{}:",
    "Q.{}",
    "Q {}.",
    "{})",
    "{}.",
    "({})",
    "Item {}:",
    "No. {}.",
    "#{}",
    "[{}]",
    "Survey question {}:",
    "In question {} we asked:",
    "Our question {} was:",
    "Q-{}:",
    "Qu. {} –",
    "A{}.",
    "Card {}:",
    "Вопр. {}.",
    "А{}.",
    "{}-сұр.",
    "{}-тұжырым:",
    "Q#{}:",
    "Question #{}.",
    "**Question {}.**",
    "- Question {}.",
    "Question number {} reads:",
    "{}th question:",
    "Question ({}):",
    "Respondents were asked in question {}:",
    "The wording of question {} was:",
    "Вопрос {}.",
    "Вопрос № {}.",
    "Вопрос №{}:",
    "Вопрос номер {}:",
    "В. {}.",
    "В{}.",
    "Вопр. {}.",
    "№ {}.",
    "№{}",
    "{}-й вопрос:",
    "{}-й вопрос анкеты:",
    "Вопрос анкеты {}:",
    "Вопрос анкеты № {}:",
    "Вопрос {} звучал так:",
    "Пункт {}.",
    "{}/",
    "{} –",
    "Вопрос {}-й:",
    "{}-сұрақ.",
    "{}-сұрақ:",
    "Сұрақ {}.",
    "Сұрақ № {}.",
    "№ {} сұрақ.",
    "№{} сұрақ:",
    "Сауалнаманың {}-сұрағы:",
    "{}-ші сұрақ:",
    "С{}.",
    "{} сұрақ.",
    "{}-сауал:",
    "Сауал {}.",
    "{}-сұрақта былай делінген:",
    "С. {}.",
    "Сауалнаманың {}-тармағы:",
    "{}-сұрақ –",
]
QUESTIONS = (
    "Are prices too high?",
    "Is the market dirty?",
    "Do you read newspapers?",
    "Who is mayor?",
    "Would you march?",
)
STATEMENTS = (
    "Prices are high.",
    "The market is dirty.",
    "Newspapers lie.",
    "The mayor is old.",
    "Marches change nothing.",
)


def _asked_as(form: str, bodies: tuple[str, ...], *numbers: int) -> list[tuple[str, str, str]]:
    listed = "\n\n".join(f"{form.format(number)} {body}" for number, body in zip(numbers, bodies, strict=True))
    return found(f"The questionnaire follows.\n\n{listed}\n\nSo much for it.\n", "numbering")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("bodies", [QUESTIONS, STATEMENTS], ids=["questions", "statements"])
def test_a_number_twice_or_left_out(form: str, bodies: tuple[str, ...]) -> None:
    assert _asked_as(form, bodies, 1, 2, 3, 4, 5) == []
    assert _asked_as(form, bodies, 3, 4, 5, 6, 7) == []
    assert _asked_as(form, bodies, 1, 2, 3, 3, 5) != []
    assert _asked_as(form, bodies, 1, 2, 3, 5, 6) != []


def test_statements_that_nothing_announces_are_no_questionnaire() -> None:
    text = "\n\n".join(f"{number}. {body}" for number, body in zip((1, 2, 4, 5, 6), STATEMENTS, strict=True))
    assert found(f"Much was said.\n\n{text}", "numbering") == []
