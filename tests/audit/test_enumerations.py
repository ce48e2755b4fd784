"""Totals that are taken apart right behind them, in figures and in words, and lists that are no wholes."""

import pytest

from tests.audit.asking import found, held

WHOLES = """
The runners of Brenno brought home 12 medals (four gold, six silver and |two|three| bronze) on the ninth day.
Twenty-four rooms in twelve schools furnished 156 cases, 87 boys and |69|79| girls.
Of the 2658 men who agreed, 299 were left out: 180 failed a test, 21 had come from abroad, and |98|89| drank.
The court has |11|13| judges. Four are named by the king, four by the council, two by a guild, and one elected.
Of the 20 best mills of Brenno, eight grind rye, eleven grind wheat and |one|three| oats.
Among the 15 towns with high rents (all above 39), 12 were in the north (Lomas), and |three|five| were in the south.
Of the other 116 samples, 34 were kept on ice, 45 in a box in the shade, and |37|47| under a wet cloth.
"""

LISTS = """
Of the 222 mills, 102 (45.9 %) grind rye, 23 (10.4 %) wheat, 21 (9.5 %) oats, and seven (3.2 %) malt.
The list names 30 towns, 14 in the north and 9 in the west.
At the fair 50 people were hurt (12 women and 5 children).
Of the 40 asked, 30 had read the paper, 25 had heard the radio and 12 had done both.
They sold 40 carts, including 12 new ones, 8 old ones and 3 broken ones.
In the 3 years the mill made 12 looms, 5 carts and 9 ploughs.
"""


@pytest.mark.parametrize("line", WHOLES.strip().splitlines())
def test_the_parts_of_a_list_make_its_total(line: str) -> None:
    first, fits, fails, last = line.split("|")
    held(first + fits + last, "parts-of-total")
    assert len(found(first + fails + last, "parts-of-total")) == 1


@pytest.mark.parametrize("line", LISTS.strip().splitlines())
def test_a_list_that_is_no_whole_is_left_alone(line: str) -> None:
    held(line, "parts-of-total")
