# ruff: noqa: E501 - whole sentences
"""Sums in two currencies: any currency of the world, in either order, in full and with what a list leaves out."""

import pytest

from tests.audit.asking import found, held

RIGHT = {"a1": "69.60", "b1": "232.0", "a2": "26.43", "b2": "88.1", "a3": "41.97", "b3": "139.9"}
WAYS = """
Roads took {a1} billion dinars (${b1} million), schools {a2} billion (${b2} million) and parks {a3} billion (${b3} million).
Roads took {a1} billion crowns ({b1} million euros), schools {a2} ({b2}) and parks {a3} ({b3}).
The bills were {a1}, {a2} and {a3} billion dinars ({b1}, {b2} and {b3} million dollars respectively).
In dinars the bills were {a1} billion, {a2} billion and {a3} billion; in dollars, {b1} million, {b2} million and {b3} million.
Roads: {a1} bn soms / $ {b1} mn. Schools: {a2} bn soms / $ {b2} mn. Parks: {a3} bn soms / $ {b3} mn.
Roads cost {a1}bn pesos, worth ${b1}m at the time; schools {a2}bn pesos, worth ${b2}m; parks {a3}bn pesos, worth ${b3}m.
Roads took {a1} billion francs, which made {b1} million euros; {a2} billion went to schools, which made {b2} million euros; \
{a3} billion to parks, which made {b3} million euros.
One loan, {b1} million dollars, gave {a1} billion dinars; one of {b2} million dollars gave {a2} billion dinars; one of {b3} \
million dollars gave {a3} billion dinars.
Losses in billions of dinars (in brackets, millions of dollars): roads {a1} ({b1}), schools {a2} ({b2}), parks {a3} ({b3}).
Roads took {a1} billion solars ({b1} million dollars), schools {a2} billion solars ({b2} million dollars), parks {a3} billion solars ({b3} million dollars).
Of {a1} billion florins – {b1} million pounds – roads took most, then schools of {a2} billion florins – {b2} million pounds – \
and parks of {a3} billion florins – {b3} million pounds.
The town gave DKK {a1} billion (EUR {b1} million), the state DKK {a2} billion (EUR {b2} million), donors DKK {a3} billion \
(EUR {b3} million).
Дороги обошлись в {a1} млрд сомов (${b1} млн), школы — в {a2} млрд (${b2} млн), парки — в {a3} млрд (${b3} млн).
На дороги ушло {a1} млрд крон, что по курсу тех лет составляло {b1} млн евро; на школы — {a2} млрд крон, что составляло {b2} \
млн евро; на парки — {a3} млрд крон, что составляло {b3} млн евро.
Счета составили {a1}, {a2} и {a3} млрд лир (соответственно {b1}, {b2} и {b3} млн долларов).
Дороги — {a1} млрд франков, или в долларах {b1} млн. Школы — {a2} млрд франков, или в долларах {b2} млн. Парки — {a3} млрд \
франков, или в долларах {b3} млн.
Жолдарға {a1} млрд рупия ({b1} млн доллар), мектептерге {a2} млрд ({b2} млн), саябақтарға {a3} млрд ({b3} млн) кетті.
Жолдарға {a1} млрд сом, доллармен есептегенде {b1} млн доллар, мектептерге {a2} млрд сом, доллармен есептегенде {b2} млн доллар, \
саябақтарға {a3} млрд сом, доллармен есептегенде {b3} млн доллар бөлінді.
Қала {b1} млн еуроны {a1} млрд лираға, {b2} млн еуроны {a2} млрд лираға, {b3} млн еуроны {a3} млрд лираға айырбастады.
Жол шығыны {a1} млрд песо болды, бұл сол кездегі бағаммен {b1} млн долларға тең; мектеп шығыны {a2} млрд песо, бұл {b2} млн \
долларға тең; саябақ шығыны {a3} млрд песо, бұл {b3} млн долларға тең.
"""


@pytest.mark.parametrize("way", WAYS.replace("\\\n", "").strip().splitlines())
def test_a_rate_is_held_against_the_others(way: str) -> None:
    comma = any("а" <= letter <= "я" for letter in way)
    for wrong in (None, "881.0", "52.9"):
        sums = RIGHT if wrong is None else {**RIGHT, "b2": wrong}
        text = way.format(**{name: value.replace(".", ",") if comma else value for name, value in sums.items()})
        if wrong is None:
            assert held(text, "exchange-rate") >= 3
        else:
            assert [sure for sure, _, _ in found(text, "exchange-rate")] == ["likely"]


@pytest.mark.parametrize(
    "text",
    [
        "Roads took 69.6 billion dinars ($232 million), schools 26.43 billion dinars ($88.1 million). Of parks, 41.97 billion "
        "dinars (of which 3 million dollars came from abroad) are known.",
        "Roads took 69.6 billion dinars ($232 million), schools 26.43 billion dinars ($88.1 million), parks 41.97 billion "
        "dinars ($70 million at the black-market rate).",
        "Police found 69.6 million dinars, 2000 dollars and 300 euros. Later they found 26 million dinars, 31 000 dollars and "
        "400 euros, then 5 million dinars, 90 000 dollars and 12 euros.",
        "Roads took 69.6 billion dinars ($232 million), schools 26.43 billion dinars ($88.1 million); 45 (12) firms bid. In p = "
        "0.032 (two-tailed) nothing is money.",
        "Ansel sold 3 million tons (900 million dollars), Karsk 4 million tons (1280 million dollars), Velin 2 million tons (400 "
        "million dollars).",
        "A loan of 300 Canadian dollars (230 US dollars), one of 600 Canadian dollars (460 US dollars) and one of 600 "
        "Australian dollars (410 US dollars).",
        "The state gave 69.6 billion dinars and the bank 232 million dollars; in 2009 they gave 30 billion dinars and 12 million "
        "dollars, in 2010 they gave 20 billion dinars and 26 million dollars.",
        "Дороги — 69,6 млрд сомов (232 млн долларов), школы — 26,43 млрд сомов (88,1 млн долларов), парки — 41,97 млрд сомов, "
        "из них 12 млн долларов дал банк.",
    ],
)
def test_sums_that_are_no_sum_in_two_currencies(text: str) -> None:
    assert found(text, "exchange-rate") == []


def test_a_rate_that_is_said() -> None:
    text = "At 300 dinars to the dollar, roads took 69.6 billion dinars ($232 million) and schools 26.43 billion dinars (${} million)."
    assert held(text.format("88.1"), "exchange-rate") == 3
    assert [stated for _, stated, _ in found(text.format("52.9"), "exchange-rate")] == [
        "26.43 billion dinars = $52.9 million"
    ]


def test_lists_in_a_note_and_lines_below_each_other_are_held_against_each_other() -> None:
    noted = (
        "The budgets of 2011: NGN 50.0 bn for roads, NGN 100.0 bn for houses, NGN 130.0 bn for water.[^1]\n\n"
        "[^1]: In US dollars: 200.0 m, {} m and 520.0 m respectively, at the rate of the central bank."
    )
    lines = (
        "The fund gave $683.0 million in 2004; in the books this appears as 157.09 billion tenge.\n\n"
        "A second gift of ${} million appears as 230.0 billion tenge.\n\n"
        "The last, of $595.0 million, appears as 136.85 billion tenge."
    )
    for text, right, wrong in ((noted, "400.0", "950.0"), (lines, "1000.0", "2209.0")):
        assert found(text.format(right), "exchange-rate") == []
        assert [sure for sure, _, _ in found(text.format(wrong), "exchange-rate")] == ["likely"]


def test_a_currency_named_once_is_that_of_figures_in_brackets_and_of_a_list() -> None:
    bracket = (
        "Receipts of 2009 (in brackets, in million dollars): taxes - 150 billion drams ({}); grants - 225 billion drams "
        "(750.0); loans - 105 billion drams (350.0)."
    )
    listed = (
        "At the rate of 2010 they lost 700.4, {} and 822.9 million euros; in Serbian dinars, 140.08, 120.0 and 164.58 "
        "billion respectively."
    )
    for text, right, wrong in ((bracket, "500.0", "820.0"), (listed, "600.0", "1320.0")):
        assert found(text.format(right), "exchange-rate") == []
        assert [sure for sure, _, _ in found(text.format(wrong), "exchange-rate")] == ["likely"]


def test_rates_that_are_named_otherwise_are_not_held_against_each_other() -> None:
    official = "In 2009 a flat cost 30 billion tenge (200 million US dollars) and a road 15 billion tenge (100 million US dollars)."
    street = "On the street, at the rate of the money changers, 30 billion tenge were {} million US dollars (30 billion tenge)."
    market = "At the black market rate a house cost 30 billion tenge (120 million US dollars) in 2009."
    assert found(f"{official} {market}", "exchange-rate") == []
    assert found(f"{official} {street.format(120)}", "exchange-rate") == []


def test_sums_by_another_unit_are_not_put_for_one_another() -> None:
    text = (
        "In 2010 the wage was {} tenge a {} ($100 a month), the pension 7,350 tenge a month ($50) and the grant 2,940 "
    )
    text += "tenge a month ($20)."
    assert found(text.format("176,400", "year"), "exchange-rate") == []
    assert len(found(text.format("176,400", "month"), "exchange-rate")) == 1
