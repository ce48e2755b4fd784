"""Clean passages on numbers: two rates of exchange, records of some years only, revised counts."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Kind, Values
from benchmarks.planted.speaking import Decimals, Year
from benchmarks.planted.world import World


def two_rates(world: World) -> tuple[Values, Values]:
    """A sum at the official rate of exchange, and at one by which a dollar costs over a third more."""
    year = world.year()
    dollars = world.chance.randint(150, 9900) / 10
    values: Values = {**world.pair(), "year": Year(year), "local": Decimals(dollars * world.rate(year) / 1000)}
    return {**values, "official": Decimals(dollars, 1), "street": Decimals(dollars / 1.4, 1)}, {}


def since(world: World) -> tuple[Values, Values]:
    """The most in the later years of a table, whose earlier years had more."""
    start = world.year(room=6)
    early = world.chance.sample(range(300, 480), 2)
    late = world.chance.sample(range(40, 260), 4)
    at = late.index(max(late))
    rows = [[Year(start + number), count] for number, count in enumerate([*early, *late])]
    values = {"since": Year(start + 2), "last": Year(start + 5), "year": Year(start + 2 + at), "value": late[at]}
    return {**world.pair(), **values, "rows": rows}, {}


def revised(world: World) -> tuple[Values, Values]:
    """A first count, and what was left of it after a check."""
    first = world.chance.randint(80, 400)
    twice = world.chance.randint(6, 30)
    return {**world.pair(), "year": Year(world.year()), "first": first, "twice": twice, "final": first - twice}, {}


HARD: Sequence[Kind] = (
    Kind(
        "ninth-two-rates",
        "",
        two_rates,
        {
            "en": [
                (
                    "In {year} the {topic} in {town} cost the port {local} billion tenge. At the official rate this was {official} million "
                    "dollars, at the rate of the exchange offices, where a dollar cost over a third more, {street} million dollars."
                ),
                (
                    "The insurers put the damage done by the {topic} in {town} in {year} at {local} billion tenge, which the ministry converts "
                    "into {official} million dollars (official rate) and the traders into {street} million (market rate)."
                ),
            ],
            "ru": [
                (
                    "В {year} году убытки порта из-за {topic} в городе {town} составили {local} млрд тенге. По официальному курсу это "
                    "{official} млн долларов, по курсу обменных пунктов, где доллар был более чем на треть дороже, – {street} млн долларов."
                ),
                (
                    "Ущерб от {topic} в городе {town} за {year} год страховщики оценили в {local} млрд тенге; министерство пересчитывает "
                    "эту сумму в {official} млн долларов (официальный курс), а торговцы – в {street} млн (рыночный курс)."
                ),
            ],
            "kk": [
                (
                    "{year} жылы {town} қаласындағы {topic} салдарынан порт {local} млрд теңге шығынға ұшырады. Ресми бағаммен бұл {official} "
                    "млн доллар, ал доллар үштен бірінен астам қымбат тұрған айырбас пункттерінің бағамымен {street} млн доллар."
                ),
                (
                    "Сақтандырушылар {town} қаласындағы {topic} келтірген {year} жылғы залалды {local} млрд теңге деп бағалады; министрлік "
                    "оны {official} млн доллар (ресми бағам), саудагерлер {street} млн доллар (нарықтық бағам) деп есептейді."
                ),
            ],
        },
    ),
    Kind(
        "ninth-since",
        "",
        since,
        {
            "en": [
                [
                    Grid(
                        "{Topic} in {town} in the last years of the old council and under the new one",
                        ["Year", "Number"],
                    ),
                    "Under the new council, elected in time for {since}, {town} saw the most {topic} in {year} ({value}).",
                ],
                [
                    Grid("Annual counts of {topic}, {town}", ["Year", "Count"]),
                    "The maximum for {town} since {since} is {value} {topic}, reached in {year}; it stays far below the level of the years before.",
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в городе {town} в последние годы старого совета и при новом", ["Год", "Число"]),
                    "При новом совете, работающем с {since} года, больше всего {topic} в городе {town} пришлось на {year} год ({value}).",
                ],
                [
                    Grid("Учтённое по годам количество {topic}, {town}", ["Год", "Учтено"]),
                    "Наибольшее с {since} года число {topic} в городе {town} – {value} в {year} году, что намного ниже уровня предыдущих лет.",
                ],
            ],
            "kk": [
                [
                    Grid(
                        "{town} қаласындағы {topic} саны: ескі кеңестің соңғы жылдары және жаңа кеңес кезі",
                        ["Жыл", "Саны"],
                    ),
                    "{since} жылдан жұмыс істейтін жаңа кеңес тұсында {town} қаласында ең көп {topic} {year} жылы болды ({value}).",
                ],
                [
                    Grid("Жылдар бойынша есепке алынған {topic}, {town}", ["Жыл", "Есепке алынғаны"]),
                    "{town} қаласындағы {topic} санының {since} жылдан бергі ең жоғары мәні {year} жылы {value} болды, бұл бұрынғы жылдардан әлдеқайда төмен.",
                ],
            ],
        },
    ),
    Kind(
        "ninth-revised",
        "",
        revised,
        {
            "en": [
                [
                    "The preliminary bulletin for {year} spoke of {first} {topic} in {town}.",
                    Far(
                        "After {twice} double entries had been struck out, {final} {topic} remained for {town} in {year}, and not {first} as in the "
                        "preliminary bulletin."
                    ),
                ],
                "Our first count for {town} in {year} gave {first} {topic}; the revised count, without {twice} doubtful cases, gives {final}.",
            ],
            "ru": [
                [
                    "В предварительной сводке за {year} год по городу {town} значится {first:topic}.",
                    Far(
                        "После исключения повторных записей ({twice}) число {topic} в городе {town} за {year} год уменьшилось до {final}; "
                        "предварительная сводка давала {first}."
                    ),
                ],
                "Первый подсчёт {topic} в городе {town} за {year} год дал {first}, уточнённый, без сомнительных случаев ({twice}), – {final}.",
            ],
            "kk": [
                [
                    "{year} жылғы алдын ала мәліметте {town} қаласы бойынша {first} {topic} көрсетілген.",
                    Far(
                        "Қайталанған {twice} жазба алынып тасталғаннан кейін {town} қаласындағы {year} жылғы {topic} саны {final} болып қалды; алдын ала "
                        "мәліметте ол {first} еді."
                    ),
                ],
                "{town} қаласында {year} жылғы {topic} саны алғаш есептегенде {first} болды, ал күмәнді {twice} оқиғасыз нақтыланған сан – {final}.",
            ],
        },
    ),
)
