"""Clean sums, means and totals that look wrong, and are not when read with care."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.planted.kinds.kind import Grid, Kind, Source, Values
from benchmarks.planted.speaking import Decimals, Year
from benchmarks.planted.world import World


def counted_in_both(world: World) -> tuple[Values, Values]:
    """Two parts that overlap, so that they make more than the whole."""
    first, second, both = (world.chance.randint(low, high) for low, high in ((40, 200), (40, 200), (8, 35)))
    values = {"year": Year(world.year()), "total": first + second + both, "a": first + both, "b": second + both}
    return {**world.pair(), **values, "both": both}, {}


def half_marks(world: World) -> tuple[Values, Values]:
    """A mean that whole marks cannot give and half marks can."""
    n = world.chance.randint(15, 40)
    halves = 2 * world.chance.randint(2 * n, 4 * n) + 1
    return {**world.opinion(), "n": n, "mean": Decimals(halves / (2 * n))}, {}


def two_rates(world: World) -> tuple[Values, Values]:
    """Two sums of one year in dollars, one at the official rate and one at that of the street."""
    official = world.chance.uniform(20, 60)
    street = official * world.chance.uniform(1.4, 1.9)
    values: Values = {**world.pair(), "year": Year(world.year())}
    for number, rate in ((1, official), (2, street)):
        dollars = world.chance.randint(200, 4000) / 10
        values[f"local{number}"] = Decimals(dollars * rate / 1000, 2)  # billions
        values[f"dollars{number}"] = Decimals(dollars, 1)  # millions
    return values, {}


def some_of_the_towns(world: World) -> tuple[Values, Values]:
    """A table of some towns whose last row is of all of them."""
    start = world.year(room=1)
    rows: list[list[Any]] = [
        [town, world.chance.randint(12, 240), world.chance.randint(12, 240)] for town in world.towns(4)
    ]
    more = [sum(row[column] for row in rows) + world.chance.randint(60, 400) for column in (1, 2)]
    label = {"en": "All 19 towns", "ru": "Все 19 городов", "kk": "Барлық 19 қала"}[world.language]
    return {**world.listing(), "y1": str(start), "y2": str(start + 1), "rows": [*rows, [label, *more]]}, {}


HARD: Sequence[Kind] = [
    Kind(
        "seventh-counted-in-both",
        "",
        counted_in_both,
        {
            "en": [
                (
                    "Of the {total} {topic} seen in {town} in {year}, {a} touched the old town and {b} the new one; "
                    "{both} touched both and appear in either number."
                ),
                [
                    Source(
                        "In {year} there were {total} {topic} in {town}: the press wrote of {a}, the police of {b}.",
                        "The two numbers overlap, since {both} cases are known from both sources.",
                    )
                ],
            ],
            "ru": [
                (
                    "Всего за {year} год в городе {town} значится {total:topic}: старый город они затронули "
                    "{a:раз|раза|раз}, новый – {b}; в {both:случае|случаях|случаях} затронуты оба, и такие случаи "
                    "входят в каждое из двух чисел."
                ),
                [
                    Source(
                        (
                            "За {year} год в городе {town} значится {total:topic}: в печати упомянуты {a}, в полицейских "
                            "сводках – {b}."
                        ),
                        (
                            "Эти числа пересекаются: {both:случай известен|случая известны|случаев известны} из обоих "
                            "источников."
                        ),
                    )
                ],
            ],
            "kk": [
                (
                    "{year} жылы {town} қаласында болған {total} {topic} ішінен {a} оқиға ескі қаланы, {b} оқиға "
                    "жаңа қаланы қамтыды; {both} оқиға екеуін де қамтып, екі санға да кірді."
                ),
                [
                    Source(
                        (
                            "{year} жылы {town} қаласында {total} {topic} болды: баспасөз {a} оқиға туралы, полиция {b} "
                            "оқиға туралы жазды."
                        ),
                        "Бұл сандар қабаттасады, өйткені {both} оқиға екі дереккөзден де белгілі.",
                    )
                ],
            ],
        },
    ),
    Kind(
        "seventh-half-marks",
        "",
        half_marks,
        {
            "en": [
                (
                    "The {n} examiners in {town} gave one to five marks, half marks included, to the thesis that "
                    "{opinion}; their mean was {mean}."
                ),
                (
                    "The sentence “{opinion}” scored {mean} on average with the {n} readers in {town}, who were free "
                    "to put 2.5 or 3.5 on the five-point scale."
                ),
            ],
            "ru": [
                (
                    "В городе {town} {n:рецензент оценил|рецензента оценили|рецензентов оценили} тезис «{opinion}» "
                    "по шкале от 1 до 5, причём допускались половинки балла; среднее – {mean}."
                ),
                (
                    "Тезис «{opinion}» получил в городе {town} в среднем {mean} балла. Оценок {n}, шкала "
                    "пятибалльная с шагом 0,5."
                ),
            ],
            "kk": [
                (
                    "{town} қаласында {n} рецензент «{opinion}» деген тезисті 1-ден 5-ке дейін бағалады, жарты балл "
                    "қоюға да болатын; орташасы – {mean}."
                ),
                (
                    "{town} қаласында «{opinion}» деген тезис орта есеппен {mean} балл алды. Баға саны – {n}, бес "
                    "балдық шкаланың қадамы 0,5."
                ),
            ],
        },
    ),
    Kind(
        "seventh-two-rates",
        "",
        two_rates,
        {
            "en": [
                (
                    "In {year} {town} owed its creditors {local1} billion escudos (${dollars1} million at the "
                    "official rate) and its suppliers {local2} billion escudos (${dollars2} million at the rate of "
                    "the street, which the suppliers insisted on)."
                ),
                [
                    Source(
                        (
                            "The {year} budget of {town} sets aside {local1} billion escudos ({dollars1} million dollars) "
                            "for pensions and {local2} billion escudos ({dollars2} million dollars) for imported fuel."
                        ),
                        "Pensions are converted at the official rate and fuel at the market rate, at which it was bought.",
                    )
                ],
            ],
            "ru": [
                (
                    "В {year} году город {town} был должен кредиторам {local1} млрд эскудо ({dollars1} млн долларов "
                    "по официальному курсу), а поставщикам – {local2} млрд эскудо ({dollars2} млн долларов по "
                    "уличному курсу, на котором они настояли)."
                ),
                [
                    Source(
                        (
                            "В бюджете города {town} на {year} год заложено {local1} млрд эскудо ({dollars1} млн долларов) "
                            "на пенсии и {local2} млрд эскудо ({dollars2} млн долларов) на ввозное топливо."
                        ),
                        "Пенсии пересчитаны по официальному курсу, топливо – по рыночному, по которому его покупали.",
                    )
                ],
            ],
            "kk": [
                (
                    "{year} жылы {town} қаласы несие берушілерге {local1} млрд эскудо (ресми бағам бойынша "
                    "{dollars1} млн доллар), ал жеткізушілерге {local2} млрд эскудо (олар талап еткен көше бағамы "
                    "бойынша {dollars2} млн доллар) қарыз болды."
                ),
                [
                    Source(
                        (
                            "{town} қаласының {year} жылғы бюджетінде зейнетақыға {local1} млрд эскудо ({dollars1} млн "
                            "доллар), шетел отынына {local2} млрд эскудо ({dollars2} млн доллар) көзделген."
                        ),
                        "Зейнетақы ресми бағаммен, ал отын сатып алынған нарықтық бағаммен есептелген.",
                    )
                ],
            ],
        },
    ),
    Kind(
        "seventh-some-of-the-towns",
        "",
        some_of_the_towns,
        {
            "en": [
                [
                    Grid("{Topic} in the four largest towns of the province", ["Town", "{y1}", "{y2}"]),
                    "The last row takes in the fifteen smaller towns as well.",
                ],
                [
                    "Only the towns that answered our letter in full are shown one by one.",
                    Grid("{Topic}: towns that answered, and the whole province", ["Town", "{y1}", "{y2}"]),
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в четырёх крупнейших городах провинции", ["Город", "{y1}", "{y2}"]),
                    "Последняя строка учитывает и пятнадцать малых городов.",
                ],
                [
                    "По отдельности показаны только города, полностью ответившие на наше письмо.",
                    Grid("Число {topic}: ответившие города и вся провинция", ["Город", "{y1}", "{y2}"]),
                ],
            ],
            "kk": [
                [
                    Grid("Провинцияның төрт ірі қаласындағы {topic} саны", ["Қала", "{y1}", "{y2}"]),
                    "Соңғы жол он бес шағын қаланы да қамтиды.",
                ],
                [
                    "Хатымызға толық жауап берген қалалар ғана жеке көрсетілген.",
                    Grid("{Topic} саны: жауап берген қалалар және бүкіл провинция", ["Қала", "{y1}", "{y2}"]),
                ],
            ],
        },
    ),
]
