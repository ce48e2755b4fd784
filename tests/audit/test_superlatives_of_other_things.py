"""What is called the largest, and is none of the groups or rows with numbers that stand about it."""

import pytest

from tests.audit.asking import found

RULE = "extremes"

ESTIMATES = """Table 1 Precision of four estimates.

| Estimate | Precision |
|---|---|
| North | 52.1 |
| South | 31.4 |
| East | 40.9 |
| West | 61.0 |
"""
MEASURES = """Table 1 The mill and its store.

| Measure | Mill | Store |
|---|---|---|
| Floor (kg) | 78,039 | 61,120 |
| Number of bags | 30,071 | 12,901 |
| Mean weight | 43 | 31 |

The mill has a larger number of bags than the other.
"""


@pytest.mark.parametrize(
    "text",
    [
        "Wine came from Avia (1.06 million litres), Brod (87,063 litres) and Cern (24,000 litres). "
        "Brod has the largest cellars in Europe.",
        "The losses were 500 killed, 2,108 wounded, 224 missing. Killed in action, he had the highest praise ever.",
        "Give me nine farmers, and I give you nine pensioners and ten workers. The farmers led the team to victory.",
        "It found that 41% of teachers were for it, 44% of nurses and 13% of drivers. The teachers' leader spoke.",
        "There live Greeks (17,400), Armenians (9,100) and Persians (8,756). Persians are the largest Shia people.",
        "We use 10 springs for load, 0.25 units for wear, 10 hours for rest. The load is the most subject to wear.",
        "The list was headed by Hutton, who came in 1625; Kempe came in 1632, Lane in 1629.",
        "They sent 3 letters to cooks, 1680 to bakers, 6 to tailors. The cooks were for maximum effect.",
        "Of the plants 61 grow by rivers, 32 on hills, 600 in woods. That rivers lack it is largely a matter of rain.",
        ESTIMATES + "\nThe precision of South was the highest of all (31.4, as against 40.9 to 61.0).",
        MEASURES,
    ],
)
def test_it_is_held_against_nothing(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "They were 119 workers, 48 pensioners and 129 farmers; the pensioners were the largest group.",
        "The parts were wool (41 people), silk (77 people) and felt (12 people). Wool was the maximum.",
        ESTIMATES.replace("Precision", "Number") + "\nThe number was the highest in South.",
    ],
)
def test_groups_and_rows_are_held_against_each_other_all_the_same(text: str) -> None:
    assert len(found(text, RULE)) == 1
