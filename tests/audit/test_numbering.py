"""Numbers of sections, tables, questions and notes; rates of exchange."""

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
