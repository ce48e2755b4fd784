"""Translations that may not say the same, and answers by language."""

import random
from typing import Any

import pytest

from qantar.methods import Refusal
from qantar.methods.survey_languages import METHOD
from qantar.values.polarity_words import hedges, negates

QUESTIONS = [{"id": "q", "type": "single", "text": "What came of it?", "text_ru": "Чем это кончилось?"}]
OPTIONS = [
    {"question": "q", "id": "won", "label": "They got what they wanted", "label_ru": "Они добились своего"},
    {"question": "q", "id": "lost", "label": "They failed", "label_ru": "Они ничего не добились"},
    {"question": "q", "id": "both", "label": "Perhaps both of these", "label_ru": "И то, и другое вместе"},
    {
        "question": "q",
        "id": "long",
        "label": "Too early",
        "label_ru": "Говорить об этом ещё рано, потому что прошло слишком мало времени",
    },
]


def found(settings: dict[str, Any] | None = None, **tables: Any) -> dict[str, Any]:
    given = {"questions": QUESTIONS, "options": OPTIONS, **tables}
    return {one.id: one for one in METHOD(settings or {}, languages=("en", "ru"), **given)}


def test_each_kind_of_difference_is_flagged_and_nothing_else() -> None:
    rows = found()["translations"].value.rows
    assert {(row[1], row[2]) for row in rows} == {("lost", "polarity"), ("both", "hedge"), ("long", "length")}
    assert found({"ratio": 50})["translations.count"].value.exact == "2"
    assert "a flag is not a mistake" in found()["translations"].uncertainty.meaning["en"]


def test_order_of_rows_does_not_matter() -> None:
    rows = [*OPTIONS]
    random.Random(1).shuffle(rows)
    one, other = (sorted(map(str, found(options=given)["translations"].value.rows)) for given in (OPTIONS, rows))
    assert one == other


@pytest.mark.parametrize(
    ("text", "tag", "said"),
    [
        # Kazakh negates with a suffix of the verb, with емес and with жоқ; -сыз is also "you" in thinking (ойлайсыз).
        ("Ештеңе өзгертпейді", "kk", True),
        ("Сенбеймін", "kk", True),
        ("Қол жеткізбедік", "kk", True),
        ("Дайын емес", "kk", True),
        ("Жаппай ереуіл немесе митинг", "kk", False),
        ("Не ойлайсыз?", "kk", False),
        ("Мы не добились", "ru", True),
        ("Нужна реформа", "ru", False),
        ("It won't change", "en", True),
        ("Norway noted", "en", False),
        ("On n'écoute pas", "fr", True),
    ],
)
def test_negation_in_four_languages(text: str, tag: str, said: bool) -> None:
    assert negates(text, tag) is said


def test_a_language_without_words_is_not_judged() -> None:
    assert negates("Жок", "ky") is None
    assert hedges("Балким", "ky") is None
    told = found(options=[{**row, "label_ky": "Жок"} for row in OPTIONS])["translations"]
    assert "Of Kyrgyz only the length is compared" in told.uncertainty.meaning["en"]


def test_answers_by_language_come_with_it_where_they_are_known() -> None:
    people = [
        {"respondent": str(at), "language": "ru" if at % 2 else "en", "q": "won" if at % 3 else "lost"}
        for at in range(120)
    ]
    answers = found(responses=people)
    assert answers["q.won.by-language.ru.count"].value.exact == "40"
    assert {one.uncertainty.kind for one in answers.values()} == {"none"}


def test_one_language_is_refused() -> None:
    with pytest.raises(Refusal, match="in one language alone"):
        METHOD({}, questions=[{"id": "q", "text": "Why?"}], options=[{"question": "q", "id": "a", "label": "A"}])
