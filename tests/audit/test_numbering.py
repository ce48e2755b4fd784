"""Numbers of sections, tables, questions and notes; rates of exchange."""

import pytest

from tests.audit.asking import found, held


def test_sections() -> None:
    text = "# 2 Courts\n\n## 2.1 Law\n\nA.\n\n## 2.2 Press\n\nB.\n\n## 2.4 Judges\n\nC.\n"
    assert found(text, "numbering") == [("likely", "section 2.4", "section 2.3")]
    assert held(text.replace("2.4", "2.3"), "numbering") == 2
    assert found(text.replace("2.4", "2.2"), "numbering") == [("likely", "section 2.2", "another number")]


def test_tables_and_references_to_them() -> None:
    text = "See table 3 for counts.\n\nTable 1. Counts of rallies\n\nA.\n\nTable 2. Shares of answers\n\nB.\n"
    assert found(text, "numbering") == [("likely", "table 3", "table 1, 2")]
    assert held(text.replace("table 3", "table 2"), "numbering") >= 1
    assert found(text.replace("table 3", "table 3 of the report"), "numbering") == []


def test_a_rate_that_no_other_pair_supports() -> None:
    first = "Damage was 30 billion tenge (63.4 million US dollars). Shops lost 94.5 billion tenge ($199.6 million)."
    assert held(first, "exchange-rate") == 2
    wrong = f"{first} The fund has 10 billion tenge (212 million US dollars)."
    assert [(sure, stated) for sure, stated, _ in found(wrong, "exchange-rate")] == [
        ("likely", "10 billion tenge = 212 million US dollars")
    ]
    assert found("In 1998 it cost 78 tenge ($1). In 2022 it cost 473 tenge ($1).", "exchange-rate") == []


def test_sections_of_one_level_and_questions() -> None:
    text = "## 5. Work\n\nA.\n\n## 6. Press\n\nB.\n\n## 8. Reform\n\nC.\n"
    assert found(text, "numbering") == [("likely", "section 8", "section 7")]
    assert held(text.replace("8.", "7."), "numbering") == 2
    questions = "".join(f"Question {number}. Do you agree with point {number}?\n\n" for number in (1, 2, 3, 5))
    assert found(questions, "numbering") == [("likely", "question 5", "question 4")]


def test_tables_of_another_work_are_left_in_peace() -> None:
    text = "Table 1. Counts of rallies\n\nA.\n\nBoth Table 30 of the ministry's yearbook and {} speak of it."
    assert found(text.format("table 1"), "numbering") == []
    assert found(text.format("таблица 31 ежегодника министерства"), "numbering") == []
    assert found(text.format("министрлік жылнамасының 31-кестесі"), "numbering") == []
    assert [stated for _, stated, _ in found(text.format("table 7"), "numbering")] == ["table 7"]


def test_notes() -> None:
    text = "They met.[^1] They left.[^3]\n\n[^1]: A book.\n\n[^2]: Another.\n"
    assert ("likely", "note 3", "a note of this number") in found(text, "notes")
    assert held(text.replace("[^3]", "[^2]"), "notes") == 2


def test_rates_of_years_far_apart_are_not_compared() -> None:
    text = "In 2005 it cost 15.5 billion tenge ($137.4 million); in 2016 it cost 115.1 billion tenge ($538.7 million)."
    assert found(text, "exchange-rate") == []


def test_a_text_that_calls_a_note_and_has_none() -> None:
    assert found("They met.[^1]\n", "notes") == [("likely", "note 1", "a note of this number")]
    assert found("They met on 12 km² and paid 10⁵ francs.\n", "notes") == []


SECTIONS = """
Chapter {}. *|§ {}. *|Part {}: *|Глава {}. *|Раздел {}. *|{}-тарау. *|{}-бөлім. *|Section {} – *|Бөлім {}. *|{}. *
"""
NUMBERS = (
    ["2", "3", "4", "5"],
    ["II", "III", "IV", "V"],
)
TITLES = ["Courts", "Press", "Roads", "Hopes"]


@pytest.mark.parametrize("numbers", NUMBERS, ids=["arabic", "Roman"])
@pytest.mark.parametrize("form", SECTIONS.strip().split("|"))
def test_sections_in_many_forms(form: str, numbers: list[str]) -> None:
    def text(*given: str) -> str:
        heads = [form.replace("{}", number).replace("*", title) for number, title in zip(given, TITLES, strict=False)]
        return "\n\n".join(f"## {head}\n\nNobody knows." for head in heads)

    assert held(text(*numbers), "numbering") == 3
    missing = found(text(*numbers[:2], numbers[3]), "numbering")
    assert missing == [("likely", "section 5", "section 4")]
    assert found(text(*numbers[:2], numbers[1], numbers[2]), "numbering") == [("likely", "section 3", "another number")]


def test_sections_that_begin_anew_in_each_chapter() -> None:
    heads = ["Chapter 1. A state", "§ 1. Law", "§ 2. Press", "Chapter 2. A town", "§ 1. Roads", "§ 2. Hopes"]
    text = "\n\n".join(f"## {head}" for head in heads)
    assert found(text, "numbering") == []


CAPTIONS = (
    "Table {}. *|Table {}: *|TABLE {} – *|Tab. {}. *|Table No. {}. *|Figure {}. *|Fig. {}. *|Таблица {}. *|Табл. {}. *"
    "|Таблица № {}. *|Рис. {}. *|{}-кесте. *|{}-кесте – *|Кесте {}. *|№ {} кесте. *|Сурет {}. *|{}-сурет. *"
)


@pytest.mark.parametrize("form", CAPTIONS.split("|"))
def test_captions_in_many_forms(form: str) -> None:
    def text(*numbers: int) -> str:
        heads = [
            form.replace("{}", str(number)).replace("*", title) for number, title in zip(numbers, TITLES, strict=True)
        ]
        return "\n\n".join(f"{head}\n\nNobody knows." for head in heads)

    assert held(text(1, 2, 3, 4), "numbering") == 3
    assert len(found(text(1, 2, 2, 3), "numbering")) == 1
    assert len(found(text(1, 2, 4, 5), "numbering")) == 1


REFERENCES = """
As table {} shows, nothing changed.
Table {} of this study shows nothing.
(see Tab. {})
Tables 1 and {} agree.
Из таблицы {} видно немногое.
Подробнее см. табл. {}.
В таблице № {} нет городов.
{}-кесте көрсеткендей, ештеңе өзгермеді.
Бұл {}-кестеден көрінеді.
Осы жұмыстың {}-кестесінде бар.
({}-кестені қараңыз)
Оны № {} кестеден табасыз.
"""


@pytest.mark.parametrize("text", REFERENCES.strip().splitlines())
def test_references_in_many_forms(text: str) -> None:
    tables = "Table 1. Courts\n\nNobody.\n\nTable 2. Press\n\nNobody.\n\n"
    assert held(tables + text.format(2), "numbering") >= 2
    assert len(found(tables + text.format(7), "numbering")) == 1


QUESTIONS = """
Question {}. Do you trust the {}?
Q{}: How far do you trust the {}?
Q{}. Do you know the {}?
Question No. {} – Would you say that the {} matters?
Item {} of the questionnaire asks about the {}.
Statement {}: The {} works well.
{}) Do you trust the {} of your town?
Вопрос {}. Доверяете ли Вы: {}?
Вопрос № {}. Доверяете ли Вы: {}?
В{}: Насколько Вы доверяете: {}?
Пункт {} анкеты – доверие: {}.
Утверждение {}. Я доверяю: {}.
Сұрақ {}. Сіз сенесіз бе: {}?
{}-сұрақ. Сіз сенесіз бе: {}?
№ {} сұрақ. Сіз сенесіз бе: {}?
С{}: Сіз қаншалықты сенесіз: {}?
Сауалнаманың {}-тармағы «{}» туралы сұрайды.
{}-тұжырым: мен сенемін: {}.
"""


@pytest.mark.parametrize("form", QUESTIONS.strip().splitlines())
def test_questions_in_many_forms(form: str) -> None:
    def text(*numbers: int) -> str:
        return "\n\n".join(form.format(number, title) for number, title in zip(numbers, TITLES, strict=True))

    assert held(text(1, 2, 3, 4), "numbering") == 3
    assert len(found(text(1, 2, 2, 3), "numbering")) == 1
    assert len(found(text(1, 2, 4, 5), "numbering")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Question 3 was hard.\n\nQuestion 3 divided people.\n\nQuestion 4 did not.",
        "В 3 городах тихо.\n\nВ 4 сёлах нет школы.\n\nВ 6 домах нет света.",
        "Item 1 costs a lot.\n\nNobody asked.",
        "Table 3 shows courts.\n\nTable 3 shows the press too.",
        "Item 3 was dropped; the others keep theirs.\n\n1) I like it here.\n\n2) I like it so.\n\n4) I like it all.",
        "Question 2. Do you trust courts?\n\nQuestion 4. Do you trust roads?\n\nQuestion 6. Do you trust towns?",
        "Q1: Courts, yes?\n\nQ2: Roads, yes?\n\nQ4: Towns, yes?\n\nQuestion 3 was not asked of the young.",
        "The number is not in table 57 of the yearbook.\n\nTable 1. Courts",
        "Число не вошло в таблицу 57 статистического ежегодника.\n\nТаблица 1. Суды",
        "I. Orlen wrote it.\n\nV. Orlen read it.\n\nX. Orlen lost it.",
    ],
)
def test_what_is_no_list_of_numbers(text: str) -> None:
    assert found(text, "numbering") == []


@pytest.mark.parametrize("form", ["pp. {}", "P. {}", "pages {}", "С. {}", "стр. {}", "{} б.", "{}-бб."])
def test_pages_that_run_backwards(form: str) -> None:
    text = "Orlen, K. Marches. " + form
    assert held(text.format("101-128").replace("P. ", "p. "), "numbering") == 1
    assert len(found(text.format("128–101").replace("P. ", "p. "), "numbering")) == 1
    assert found(text.format("128-31"), "numbering") == []


@pytest.mark.parametrize(
    "text",
    [
        "They asked (1) whether it rains; (2) whether it snows; {} whether it thaws; (5) whether it hails.",
        "Спросили: 1) идёт ли дождь; 2) идёт ли снег; {} тает ли лёд; 5) идёт ли град.",
        "Мына сұрақтар қойылды: 1) жаңбыр жауа ма; 2) қар жауа ма; {} мұз ери ме; 5) бұршақ жауа ма.",
    ],
)
def test_points_within_a_sentence(text: str) -> None:
    mark = "({})" if "(1)" in text else "{})"
    assert held(text.replace("5)", "4)").format(mark.format(3)), "numbering") == 3
    assert len(found(text.format(mark.format(3)), "numbering")) == 1
    assert len(found(text.replace("5)", "4)").format(mark.format(2)), "numbering")) == 2


@pytest.mark.parametrize(
    "caption",
    [
        "Table (2). Days of rain",
        "Table two. Days of rain",
        "Table #2: Days of rain",
        "Tab 2: Days of rain",
        "Таблица вторая. Дни с дождём",
        "Таблица номер 2. Дни с дождём",
        "Табл 2 / Дни с дождём",
        "2-ші кесте. Жаңбырлы күндер",
    ],
)
def test_captions_whose_number_is_written_in_other_ways(caption: str) -> None:
    assert held(f"It rained (see Table 2).\n\n{caption}\n\nNothing more.", "numbering") == 1
    told = found(f"It rained (see Table 7).\n\n{caption}\n\nNothing more.", "numbering")
    assert told == [("likely", "Table 7", "table 2")]


def test_a_table_without_a_number_may_be_the_one_referred_to() -> None:
    text = "It rained (see Table {}).\n\n| Town | Days |\n|---|---|\n| Karsk | 14 |\n"
    assert found(text.format(1), "numbering") == []
    assert found(text.format(2), "numbering") == [("possible", "Table 2", "a table")]


def test_one_number_behind_figures_is_no_reference() -> None:
    assert found("They were many, in round figures 420.", "numbering") == []
    assert found("Figure 1. Rain\n\nIt rained, as figures 1 and 4 show.", "numbering") != []
