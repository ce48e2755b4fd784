"""Clean passages in which a thing is counted twice and the counts may differ."""

from __future__ import annotations

from benchmarks.planted.kinds.kind import Far, Kind, Values
from benchmarks.planted.speaking import Year
from benchmarks.planted.world import World


def counted_anew(world: World) -> tuple[Values, Values]:
    """A count that was corrected, or that some of the things make, or that runs on from earlier years."""
    less = world.chance.randint(40, 300)
    values = {**world.pair(), "year": Year(world.year()), "less": less, "more": less + world.chance.randint(4, 90)}
    return values, {}


HARD = [
    Kind(
        "tenth-counted-anew",
        "",
        counted_anew,
        {
            "en": [
                [
                    "A provisional list has {less} {topic} for {town} in {year}.",
                    Far("Our updated list of {topic} in {town} for {year} comes to {more}."),
                ],
                [
                    "By {year} there had been {more} {topic} in {town}.",
                    Far("In {year} alone {town} saw {less} {topic}."),
                ],
                [
                    "{town} had {more} {topic} in {year}.",
                    Far("In {year} nobody was hurt at {less} {topic} in {town}."),
                ],
                [
                    "The council of {town} was notified of {more} {topic} in {year}.",
                    Far("In {year}, {less} {topic} took place in {town}."),
                ],
            ],
            "ru": [
                [
                    "По предварительному списку, в {year} году в городе {town} прошло {less} {topic}.",
                    Far("Уточнённое число {topic} в городе {town} за {year} год – {more}."),
                ],
                [
                    "К {year} году в городе {town} состоялось в общей сложности {more} {topic}.",
                    Far("За один {year} год в городе {town} прошло {less} {topic}."),
                ],
                [
                    "В {year} году в городе {town} прошло {more} {topic}.",
                    Far("Без вмешательства полиции обошлись {less} {topic} {year} года в городе {town}."),
                ],
            ],
            "kk": [
                [
                    "Алдын ала тізім бойынша {year} жылы {town} қаласында {less} {topic} болған.",
                    Far("Нақтыланған тізім бойынша {year} жылы {town} қаласындағы {topic} саны {more}."),
                ],
                [
                    "{year} жылы {town} қаласында {more} {topic} өтті.",
                    Far("{year} жылы {town} қаласында полиция {less} {topic} барысын бейнеге түсірді."),
                ],
            ],
        },
    ),
]
