"""Numbers that are names, times or values of symbols, which no rule takes for amounts; and figures of two things."""

import pytest

from tests.audit.asking import found

CHANGES = "words-for-changes"


@pytest.mark.parametrize(
    "text",
    [
        "Oslo's OBX 25 gained 0.4 percent to 1,312.60.",
        "Madrid's IBEX rose 1.3 percent to 9,120.11 and the AEX-25 gained 0.7 percent to 512.40.",
        "In the second week growth slid to 3 percent but recovered to 4 percent by May.",
        "The garage has 200 single-deck buses, and all its 1,900 double-deck ones are old.",
        "The fund lowered its stake in the mill to 190,000 shares, or 5.1 percent of all shares, from 240,000.",
        "The list took 28 of the council's 120 seats, down from 35 in the vote before.",
        "It costs $90 billion, or $14,200 per head, and rose by 2 % in May.",
        "They began with a 150-milligram dose. Now they take 600 milligrams, more than twice the safe dose.",
        "Such cases were much more common among men than women (31.2% vs. 9.4%).",
        "The samples of day 3 had more cells than those at day 8.",
        "The concentration decreases from cell 2 to cell 14.",
        "The grant made up 70 per cent of the budget, a 4 per cent increase from 2011, and 31 per cent of all income.",
        "The card is 20 by 20 inches, except for cloth narrower than 20 inches.",
        "Eleven people who were given 2 g had a reduced level at 6 and 12 hours.",
        "A century after the fall of the town in 1342, a monk described it in 1447.",
        "They studied 38 kinds while others had looked at only 5 up to 21 kinds.",
        "The level fell by 2.8 units from 11.4 to 8.7 in a year.",
        "The lower bound grows with the load as long as k = 3 and the period is longer than 18 hours.",
        "It made 2.1 billion against a 4.3 billion loss a year earlier. It has 900 workers and the North, with 1,400.",
        "The casino took $4.2 billion in the year. Machines made up 75 per cent or $3.15 billion.",
    ],
)
def test_no_change_is_read_from_them(text: str) -> None:
    assert found(text, CHANGES) == []


@pytest.mark.parametrize(
    "text",
    [
        "Output fell from 40 to 60 thousand tons.",
        "On that day arrests fell to 60 from 40 the day before.",
        "The share dropped from 31 % in 2010 to 40 % in 2012.",
        "Costs doubled from $40 million to $130 million.",
    ],
)
def test_amounts_are_read_all_the_same(text: str) -> None:
    assert len(found(text, CHANGES)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The sensor saw 140 sparks. Ninety per cent of the 140 sparks came at night.",
        "| | n | Share (%) |\n|---|---|---|\n| Men | 0 | 5 |\n| Women | 0 | 0 |\n| Boys | 0 | 0 |",
    ],
)
def test_such_texts_are_read_to_their_end(text: str) -> None:
    found(text, "percentage-of-count")
