"""How many people: ranges from what is written, and how often that is right."""

import re
from pathlib import Path

import pytest

from qantar.values.numbers import read_number
from qantar.values.people import Range, read_crowd, read_people
from tests.values.crowds import UNSEEN, accuracy, found, labelled

DOCS = Path(__file__).parents[2] / "docs/crowd-sizes.md"
LANGUAGES = {"en": "English", "ru": "Russian", "kk": "Kazakh"}

#: Rows of Mass Mobilization drawn by chance, one of each way of writing a size that is not digits alone; read by hand.
BY_HAND: dict[int, tuple[int, int | None] | None] = {
    412014004: (1500, None), 701992002: (100, 99999), 701997002: (1100, 99999), 702005001: (100000, 999999),
    702017001: None, 702017004: None, 702018003: (24, 99), 902002004: (50, 59), 912013005: (5000, None),
    922015001: (3000, None), 932019002: None, 1011992006: (1000000, 9999999), 1012016002: None, 1012016004: None,
    1012016005: (100000, 999999), 1012016010: None, 1012017013: (100000, 999999), 1012017016: (1000000, 9999999),
    1012017021: (100, 100), 1302017001: (2000, 9999), 1402015005: (2000001, None), 1402016023: None,
    2001990018: (5101, None), 2001992002: (1000, 9999), 2001995007: (201, None), 2001998001: (3001, None),
    2001999010: (13000, None), 2002000011: (2500, None), 2002010010: (6000, None), 2002010012: (60, None),
    2002011009: (20700, None), 2052005008: (520, None), 2052006002: (64, None), 2052014039: (50000, None),
    2052019001: (80, 80), 2112008001: (300, 400), 2201993012: (1, 19999), 2201998007: (1101, None),
    2202010001: (1, 399999), 2202014001: (17000, None), 2202018036: (100, 999), 2551991005: (1, 99999),
    2551991006: (70001, None), 2601990002: (5001, None), 2901997004: (1001, None), 2901997005: (501, None),
    2901998006: (1501, None), 3251992004: (1000000, 9999999), 3252002003: (100000, 3000000),
    3391997006: (42001, None), 3502010004: (37001, None), 3502011004: (20000, 40000), 3502019002: (2000, 9999),
    3592000008: (57, None), 3602004002: (1, 999), 3641990010: (1000000, 1000000), 3641990019: (200000, 999999),
    3641990028: (3000, 5000), 3641991003: (2000, 9999), 3641991015: (2000, 2000), 3651996006: (401, None),
    3652012007: (1, 499), 3652014002: (214, None), 3652014006: (50000, 70000), 3652016005: (100, 100),
    3652017001: (8000, 8000), 3652017014: None, 3661999002: (6000, 8000), 3662005003: (600, 700),
    3662010001: (350, 400), 4382004004: (50, 50), 4502004008: (8000, 9000), 4712019004: (352, None),
    4752015002: (700, None), 4752018013: (116, None), 5012015036: (701, None), 5601993011: (3000, 10000),
    5601994004: (2400, None), 5651998007: (100, None), 5721997006: (500, 2000), 5802004004: (500, 1200),
    6522011003: (10000, 99999), 7002015003: (56, None), 7102016004: (100, 999), 7102016017: (2000, 4000),
    7102016021: (20000, 110000), 7102016025: (1700, None), 7132017002: (30001, None), 7502016003: (10000, 99999),
    7712011037: (300, 399), 7752016002: (201, None), 7752018005: (4000, 4000), 8002016001: (100, 100),
    8002016003: (300, 300), 8002018002: (100, 100), 8202016004: (500, 500), 8202016008: (57, 57),
    8202016011: (100, 100), 8302014002: (500, 600), 8402017001: (10000, None),
}  # fmt: skip


def test_the_accuracy_is_the_one_that_the_docs_report() -> None:
    page = DOCS.read_text(encoding="utf-8")
    assert len(labelled()) == 169
    for language, (right, count) in accuracy().items():
        assert f"| {LANGUAGES[language]} | {right} | {count} |" in page
    for language, (right, count) in accuracy(UNSEEN).items():
        assert re.search(rf"\| {LANGUAGES[language]}, not looked at[^|]*\| {right} \| {count} \|", page)


def test_sizes_of_mass_mobilization_labelled_by_hand(shared: Path) -> None:
    import csv

    with (shared / "data/events/mass_mobilization.csv").open(encoding="utf-8", newline="") as lines:
        sizes = {int(row["id"]): row["participants"] for row in csv.DictReader(lines) if int(row["id"]) in BY_HAND}
    assert len(sizes) == len(BY_HAND) == 100
    wrong = {sizes[id_] for id_, label in BY_HAND.items() if found(read_crowd(sizes[id_])) != label}
    assert wrong == {"several dozen"}
    assert "| 99 | 100 |" in DOCS.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("100S", 100, 999), ("several 1000s", 2000, 9999), ("50_", 50, 50), ("> 50 < 100 ", 51, 99),
        ("scores (>50)", 51, 99), ("700 - >1000", 700, None), ("btw. 20000 & 30000", 20000, 30000), ("300s", 300, 399),
        ("very low thousands", 1000, 9999), ("hundreds of thousands to 1.4 million", 100000, 1400000),
        ("1000s-10000s", 1000, 99999), ("more than 2000", 2001, None), ("０ to 5", 0, 5),
    ],
)  # fmt: skip
def test_what_coders_write(text: str, low: int, high: int | None) -> None:
    read = read_crowd(text)
    assert read is not None
    assert (read.low, read.high) == (max(low, min(1, high or 1)) if low == 0 else low, high)


@pytest.mark.parametrize(
    "text", ["", ".", "a group", "4000 arrested", "16 killed", "230 families", "in 2015", "20 %", "-5"]
)
def test_what_is_no_crowd(text: str) -> None:
    assert read_crowd(text) is None


def test_the_killed_hurt_and_held_are_told_apart() -> None:
    read = read_people("Some 3,000 protesters clashed with police; one man was killed, 25 people hurt and 40 detained")
    assert [found(one) for one in (read.crowd, read.killed, read.injured, read.detained)] == [
        (3000, 3000), (1, 1), (25, 25), (40, 40),
    ]  # fmt: skip


@pytest.mark.parametrize("one", [Range(0, 5), Range(7, 7), Range(50, None), Range(1, 999)])
def test_a_range_in_words_reads_as_itself(one: Range) -> None:
    read = read_number(one.text)
    assert (int(read.low or 0), None if read.high is None else int(read.high)) == (one.low, one.high)
