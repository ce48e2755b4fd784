"""Sums in two currencies."""

from __future__ import annotations

from benchmarks.planted.kinds.kind import Kind, Values
from benchmarks.planted.speaking import Decimals
from benchmarks.planted.world import World


def pairs(world: World) -> tuple[Values, Values]:
    """Three sums at one rate of exchange; the slip moves the decimal point of one, or takes another rate."""
    year = world.year()
    rate = world.rate(year)
    values: Values = {**world.pair(), "year": str(year)}
    for number in (1, 2, 3):
        dollars = world.chance.randint(150, 9900) / 10
        values[f"local{number}"] = Decimals(dollars * rate / 1000, 2)  # billions
        values[f"dollars{number}"] = Decimals(dollars, 1)  # millions
    wrong = values["dollars2"].value * world.chance.choice([10, 0.1, 1.6, 0.6, 2.2])
    return values, {"dollars2": Decimals(round(wrong, 1), 1)}


KINDS = [
    Kind(
        "rate-of-exchange",
        "rate",
        pairs,
        {
            "en": [
                "The {topic} of {year} in {town} cost the city {local1} billion tenge ({dollars1} million US dollars), the shops "
                "{local2} billion tenge ({dollars2} million US dollars) and the railway {local3} billion tenge ({dollars3} "
                "million US dollars).",
                "In {year} the damage in {town} came to {local1} billion tenge ($ {dollars1} million) for the city, "
                "{local2} billion tenge ($ {dollars2} million) for shops and {local3} billion tenge ($ {dollars3} million) for "
                "the railway.",
            ],
            "ru": [
                "В {year} году ущерб в городе {town} составил {local1} млрд тенге ({dollars1} млн долларов США) для города, "
                "{local2} млрд тенге ({dollars2} млн долларов США) для магазинов и {local3} млрд тенге ({dollars3} млн долларов "
                "США) для железной дороги."
            ],
            "kk": [
                "{year} жылы {town} қаласындағы шығын қала үшін {local1} млрд теңге ({dollars1} млн АҚШ доллары), дүкендер үшін "
                "{local2} млрд теңге ({dollars2} млн АҚШ доллары), темір жол үшін {local3} млрд теңге ({dollars3} млн АҚШ доллары) "
                "болды."
            ],
        },
    ),
]
