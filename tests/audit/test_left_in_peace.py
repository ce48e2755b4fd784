"""What looks wrong in real manuscripts and is not: chapters' own numbers, formulas, measures, names with numbers."""

import pytest

from tests.audit.asking import found, held


def test_figures_of_a_chapter_bear_its_number() -> None:
    text = (
        "The chart in Figure 4.2 shows rain, and Figure 7.1 is in another chapter.\n\nFigure 4.1. Rain by month\n\n"
        "Figure 4.2. Rain by year\n\nFigure 5.1. Wind by month\n\nTable 4.1: Towns of the north\n\n"
        "Table 4.1: Towns (continued)"
    )
    assert found(text, "numbering") == []
    another = text.replace("in Figure 4.2", "in Figure 4.3")
    assert found(another, "numbering") == [("likely", "Figure 4.3", "figure 4.1, 4.2")]
    twice = found(text.replace("Figure 4.2. Rain by", "Figure 4.1. Snow by"), "numbering")
    assert ("likely", "figure 4.1", "another number") in twice


def test_a_caption_behind_the_words_of_a_drawing_is_one() -> None:
    text = "Figure 1: Rain by month\n\nThe rest is in Figure 2 below.\n\nnorth south east\nFigure 2: Wind by month\n"
    assert found(text, "numbering") == []
    wrapped = "Figure 1: Rain by month\n\nThe rest of the wind is told of in\nFigure 2. It is less.\n"
    assert found(wrapped, "numbering") == [("likely", "Figure 2", "figure 1")]


@pytest.mark.parametrize(
    "text",
    [
        "The odds ratio is 2.0, so that we enrol 71 cases and 71 controls (142 cows in total).",
        "It may even behave like group 7 or period 1, making lead more like a group 11 element than a metal.",
        "For each of 95 babies: anomalies <- c(35, 23, 13, 10, 4, 8, 9)",
        "It has a total of 59 letters, consisting of 44 consonants, 13 vowels and 2 signs, not including 4 accents.",
        "The debt will fall to $7,000,000, of which $2,227,363 are due now, $2,000,000 in May and $2,735,296 later.",
        "They came from 583 towns, of which 49 lie in the north, 17 in the east, 152 in the west and 331 in the south."
        " The remainder, 34, is not known.",
        "It was printed in 1650 (the edition of 1623 and 1631 edition were lost).",
        "It was thawed at 37-degrees for 30 minutes: 20, 18, 10 and 8 % glycerol.",
        "The top 100 schools had three of ours (Karsk at 31, Belsk at 36 and Torsk at 73).",
    ],
)
def test_parts_of_nothing(text: str) -> None:
    assert found(text, "parts-of-total") == []


def test_parts_are_still_added_up() -> None:
    text = "We enrol 71 cases and 73 controls (142 cows in total)."
    assert found(text, "parts-of-total") == [("likely", "142", "144")]
    assert held(text.replace("73", "71"), "parts-of-total") == 1


def test_a_p_in_powers_of_ten_is_not_read_as_one() -> None:
    assert found("Here t = -7.2, df = 59, p-value = 1e-08, and so on.", "test-statistic") == []
    assert found("Here t = -7.2, df = 59, p-value = 1 x 10^-8.", "test-statistic") == []


def test_three_halves_are_no_share() -> None:
    assert found("Three halves of 12 % are 18 %, and ten in two of them came.", "words-for-shares") == []
