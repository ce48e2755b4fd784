"""Figures that repeat a cell of a table, in words that the table does not have."""

import pytest

from tests.audit.asking import found

RULE = "text-against-table"
TABLE = """Table 1: Boycotts in Lomas

| Year | Registered |
|---|---|
| 2009 | 112 |
| 2010 | 145 |
| 2011 | 250 |
| 2012 | 133 |

"""


@pytest.mark.parametrize(
    "text",
    [
        "The entry for 2010 is {}.",
        "Readers who look up 2010 will find {}, a number that the newspapers of Lomas never printed.",
        "The figure for 2010 ({}) is confirmed by the local press.",
        "Lomas (boycotts in 2010: {}) was among the places that the ministry visited.",
        "Set beside the {} boycotts that Lomas lived through in 2010, what its neighbours saw was mild.",
        "How many boycotts were there in Lomas in 2010? The table above says {}.",
        "Let us return to the boycotts of Lomas. In 2010 the archive has {} of them.",
        "One year deserves a word of its own, 2010: its {} boycotts brought Lomas into the evening news.",
    ],
)
def test_a_figure_of_a_year_is_held_against_its_cell(text: str) -> None:
    assert not found(TABLE + text.format(145), RULE)
    assert found(TABLE + text.format(154), RULE) == [("likely", "154", "145")]


def test_a_note_speaks_of_the_table_where_it_is_called() -> None:
    text = "Single years stand out.[^1]\n\n[^1]: For example {} in 2010; the count is ours.\n"
    assert not found(TABLE + text.format(145), RULE)
    assert found(TABLE + text.format(154), RULE)


@pytest.mark.parametrize(
    "text",
    [
        "In 2010 the police arrested 45.",
        "In 2010, 45 people were fined.",
        "In 2010 Ansel counted 45.",
        "By 2010 the number had grown by 45.",
        "In 2010 the number of marches was 45.",
        "In 2010, 765 people, including 56 pensioners and 61 teachers, were fined for boycotts in Lomas.",
        "Of the 379 people detained at boycotts in Lomas in 2010, 268 were students; 197 were both.",
        "The bread price of 2010 was 45.",
        "For 2010 the place of Lomas in the list is 3.",
    ],
)
def test_what_counts_something_else_is_left_alone(text: str) -> None:
    assert not found(TABLE + text, RULE)
