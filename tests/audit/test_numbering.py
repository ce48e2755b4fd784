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
