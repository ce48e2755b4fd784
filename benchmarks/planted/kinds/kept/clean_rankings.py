"""Clean passages about figures that look wrong: revisions, ranks among some only, highest since, up and back in per cent."""

from __future__ import annotations

from benchmarks.planted.kinds.kind import Far, Grid, Kind, Values
from benchmarks.planted.speaking import Percent, Year
from benchmarks.planted.world import World


def revised(world: World) -> tuple[Values, Values]:
    """A preliminary figure and the one that took its place."""
    a = world.chance.randint(80, 400)
    b = a + world.chance.choice([-1, 1]) * world.chance.randint(6, 30)
    return {**world.pair(), "year": Year(world.year()), "a": a, "b": b}, {}


def among_some(world: World) -> tuple[Values, Values]:
    """A table of towns, and the first of three of them, which is not the first of all."""
    towns = world.towns(5)
    counts = world.chance.sample(range(22, 480), 5)
    order = sorted(range(5), key=lambda number: -counts[number])
    best = order[1]
    some = sorted([best, *world.chance.sample(order[2:], 2)])
    rows = [[town, count] for town, count in zip(towns, counts, strict=True)]
    names = {f"s{place}": towns[number] for place, number in enumerate(some, 1)}
    names |= {"best": towns[best], "top": towns[order[0]]}
    return {**world.listing(), **names, "year": Year(world.year()), "rows": rows}, {}


def since(world: World) -> tuple[Values, Values]:
    """A table of years, and one with more than any since the peak, which came before."""
    counts = sorted(world.chance.sample(range(22, 480), 6), reverse=True)
    low = world.chance.sample(counts[2:], 4)
    series = [counts[0], *low[:3], counts[1], low[3]]
    start = world.year(room=6)
    rows = [[Year(start + number), count] for number, count in enumerate(series)]
    years = {"peak": Year(start), "year": Year(start + 4)}
    return {**world.pair(), **years, "rows": rows, "value": counts[1]}, {}


def and_back(world: World) -> tuple[Values, Values]:
    """Up by one percentage and back down by another, which is smaller."""
    up, down, step = world.chance.choice([(50, 33, 2), (25, 20, 4), (100, 50, 1)])
    a = step * world.chance.randint(70 // step, 200 // step)
    start = world.year(room=3)
    years = {f"y{number}": Year(start + number - 1) for number in (1, 2, 3)}
    values = {**world.pair(), **years, "a": a, "b": a * (100 + up) // 100}
    return {**values, "up": Percent(up, 0), "down": Percent(down, 0)}, {}


HARD = [
    Kind(
        "kept-revised-figure",
        "",
        revised,
        {
            "en": [
                "The statistical office first put the number of {topic} in {town} in {year} at {a}; in the revised edition of its yearbook the figure is {b}.",
                [
                    "Preliminary data for {year} give {a} {topic} in {town}.",
                    Far(
                        "After revision the number of {topic} in {town} in {year} was set at {b}, so that the preliminary figure ({a}) should no longer be cited."
                    ),
                ],
            ],
            "ru": [
                "Сначала статистическое бюро оценивало число {topic} в городе {town} за {year} год в {a}; в исправленном издании ежегодника стоит {b}.",
                [
                    "По предварительным данным за {year} год, число {topic} в городе {town} составило {a}.",
                    Far(
                        "После уточнения число {topic} в городе {town} за {year} год определили в {b}, так что на предварительную цифру ({a}) ссылаться больше не следует."
                    ),
                ],
            ],
            "kk": [
                "Статистика бюросы {year} жылғы {town} қаласындағы {topic} санын алғашында {a} деп бағалады; жылнаманың түзетілген басылымында {b} деп тұр.",
                [
                    "{year} жылғы алдын ала деректер бойынша, {town} қаласында {topic} саны {a} болды.",
                    Far(
                        "Нақтылаудан кейін {year} жылғы {town} қаласындағы {topic} саны {b} деп белгіленді, сондықтан алдын ала берілген санға ({a}) сілтеме жасамаған жөн."
                    ),
                ],
            ],
        },
    ),
    Kind(
        "kept-first-among-some",
        "",
        among_some,
        {
            "en": [
                [
                    Grid("{Topic} in {year} (list kept in {town})", ["Town", "Cases"]),
                    "Among the three ports, {s1}, {s2} and {s3}, the largest number of {topic} is that of {best}.",
                ],
                [
                    Grid("Towns and their {topic}, {year} (archive of {town})", ["Town", "Number"]),
                    "{best} ranks first by {topic} if we look at the university towns only ({s1}, {s2}, {s3}); {top}, which has no university, had more.",
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в {year} году (список ведётся в городе {town})", ["Город", "Случаев"]),
                    "Среди трёх портов – {s1}, {s2} и {s3} – наибольшее число {topic} у города {best}.",
                ],
                [
                    Grid("Города и число {topic}, {year} год (архив города {town})", ["Город", "Число"]),
                    "{best} занимает первое место по числу {topic}, если брать только университетские города ({s1}, {s2}, {s3}); в городе {top}, где университета нет, их было больше.",
                ],
            ],
            "kk": [
                [
                    Grid("{year} жылғы {topic} саны (тізім {town} қаласында жүргізіледі)", ["Қала", "Жағдай"]),
                    "Үш порттың – {s1}, {s2} және {s3} – ішінде {topic} саны ең көбі {best} қаласында.",
                ],
                [
                    Grid("Қалалар және {topic} саны, {year} жыл ({town} мұрағаты)", ["Қала", "Саны"]),
                    "Тек университеті бар қалаларды ({s1}, {s2}, {s3}) алсақ, {topic} саны бойынша бірінші орында {best}; университеті жоқ {top} қаласында одан көп болды.",
                ],
            ],
        },
    ),
    Kind(
        "kept-highest-since",
        "",
        since,
        {
            "en": [
                [
                    Grid("{Topic} in {town} over six years", ["Year", "Number"]),
                    "In {year} the number of {topic} in {town} ({value}) was the highest since {peak}.",
                ],
                [
                    Grid("{Topic} recorded by the town of {town}", ["Year", "Recorded"]),
                    "After {peak}, the year {year} saw the most {topic} in {town}.",
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в городе {town} за шесть лет", ["Год", "Число"]),
                    "В {year} году число {topic} в городе {town} ({value}) было самым высоким с {peak} года.",
                ],
                [
                    Grid("Город {town}: учтённое число {topic}", ["Год", "Учтено"]),
                    "После {peak} года больше всего {topic} в городе {town} пришлось на {year} год.",
                ],
            ],
            "kk": [
                [
                    Grid("{town} қаласындағы {topic} саны, алты жыл", ["Жыл", "Саны"]),
                    "{year} жылы {town} қаласындағы {topic} саны ({value}) {peak} жылдан бергі ең жоғары көрсеткіш болды.",
                ],
                [
                    Grid("{town} қаласы: есепке алынған {topic} саны", ["Жыл", "Есепке алынды"]),
                    "{peak} жылдан кейін {town} қаласында {topic} ең көп болған жыл – {year} жыл.",
                ],
            ],
        },
    ),
    Kind(
        "kept-up-and-back",
        "",
        and_back,
        {
            "en": [
                "The number of {topic} in {town} rose by {up} in {y2} and fell by {down} in {y3}, which took it back to where it had been in {y1}: {a}, {b} and again {a}.",
                "From {a} in {y1} the number of {topic} in {town} went up {up} to {b} in {y2}; a drop of {down} in {y3} then restored the level of {y1}.",
            ],
            "ru": [
                "Число {topic} в городе {town} в {y2} году выросло на {up}, а в {y3} году снизилось на {down} и тем самым вернулось к уровню {y1} года: {a}, {b} и снова {a}.",
                "С {a} в {y1} году число {topic} в городе {town} поднялось на {up}, до {b} в {y2} году; последовавшее в {y3} году снижение на {down} восстановило уровень {y1} года.",
            ],
            "kk": [
                "{town} қаласында {topic} саны {y2} жылы {up:dat} өсіп, {y3} жылы {down:dat} кеміді де, {y1} жылғы деңгейге қайта оралды: {a}, {b} және қайтадан {a}.",
                "{town} қаласындағы {topic} саны {y1} жылғы {a:abl} {up:dat} көбейіп, {y2} жылы {b:dat} жетті; {y3} жылғы {down:dat} төмендеу {y1} жылғы деңгейді қалпына келтірді.",
            ],
        },
    ),
]
