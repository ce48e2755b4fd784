"""Percentages beside the labels of a table's rows."""

from tests.audit.asking import found, table

GRID = table(
    "Trade | All (n = 900) | Women",
    "Weavers | 47.9% (1) | 37.5% (1)",
    "Bakers of bread | 28.5% (2) | 27.0% (2)",
    "Masons | 19.5% (3) | 25.2% (3)",
    "Potters | 13.3% (4) | 8.9% (4)",
    caption="Table 2. Trades.",
)
TEXT = "The commonest trades were weavers (47.9%), bakers of bread ({}%), masons (19.5%) and potters (13.3%)."


def test_a_percentage_beside_a_label_is_in_its_row() -> None:
    assert found(TEXT.format("28.5"), "text-against-table", beside=(GRID,)) == []
    assert [one[:2] for one in found(TEXT.format("25.8"), "text-against-table", beside=(GRID,))] == [
        ("likely", "25.8%")
    ]


def test_figures_of_another_time_are_left_alone() -> None:
    text = (
        "In the older survey there were weavers (40.1%), masons (11.5%), potters (17.3%) and bakers of bread (28.5%)."
    )
    assert found(text, "text-against-table", beside=(GRID,)) == []
