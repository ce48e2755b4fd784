"""Clean passages on counts, shares and ranks that look wrong and are not."""

from __future__ import annotations

from typing import Any

from benchmarks.planted.kinds.kind import Far, Grid, Kind, Values
from benchmarks.planted.speaking import Decimals, Percent, Year
from benchmarks.planted.world import World

_EN = Grid("{Topic} in some towns, {year}", ["Town", "Number"])
_RU = Grid("Число {topic} в некоторых городах, {year} год", ["Город", "Число"])
_KK = Grid("Кейбір қалалардағы {topic} саны, {year} жыл", ["Қала", "Саны"])


def share_and_number(world: World) -> tuple[Values, Values]:
    """A number that rose while its share fell."""
    start = world.year(room=3)
    a = world.chance.randint(60, 200)
    b = a + world.chance.randint(20, 90)
    high = world.chance.randint(30, 45)
    low = high - world.chance.randint(6, 14)
    values = {
        "y1": Year(start),
        "y2": Year(start + 2),
        "a": a,
        "b": b,
        "high": Percent(high, 0),
        "low": Percent(low, 0),
    }
    return {**world.pair(), **values}, {}


def for_its_size(world: World) -> tuple[Values, Values]:
    """A table of counts, and a town that is not at its head."""
    towns = world.towns(5)
    counts = world.chance.sample(range(40, 480), 5)
    smaller = counts.index(sorted(counts)[2])
    rows: list[list[Any]] = [[town, count] for town, count in zip(towns, counts, strict=True)]
    most = towns[counts.index(max(counts))]
    return {**world.listing(), "year": Year(world.year()), "rows": rows, "one": towns[smaller], "most": most}, {}


def rest_of_a_part(world: World) -> tuple[Values, Values]:
    """A part of the sample, and how that part is made up."""
    part = Percent(world.chance.randint(180, 340) / 10)
    first = world.chance.randint(520, 690) / 10
    return {**world.opinion(2), "part": part, "a": Percent(first), "rest": Percent(round(100 - first, 1))}, {}


def several_items(world: World) -> tuple[Values, Values]:
    """A mean and deviation of scores that are themselves means."""
    n = world.chance.randint(12, 40)
    mean, sd = world.chance.randint(310, 520) / 100, world.chance.randint(81, 157) / 100
    return {**world.opinion(3), "n": n, "mean": Decimals(mean), "sd": Decimals(sd)}, {}


def by_a_third(world: World) -> tuple[Values, Values]:
    """A share that grew by a third of itself."""
    start = world.year(room=3)
    a = 3 * world.chance.randint(11, 19)
    values = {"y1": Year(start), "y2": Year(start + 2), "a": Percent(a, 0), "b": Percent(a * 4 // 3, 0)}
    return {**world.opinion(), **values}, {}


def grew_most(world: World) -> tuple[Values, Values]:
    """A large group that grew a little, and a small one that grew much."""
    start = world.year(room=3)
    big, small = world.chance.randint(200, 400), world.chance.randint(30, 70)
    values = {
        "y1": Year(start), "y2": Year(start + 2), "a1": big, "a2": big + world.chance.randint(5, 20),
        "b1": small, "b2": small + world.chance.randint(40, 90),
    }  # fmt: skip
    return {**world.pair(), **values}, {}


def some_of_them(world: World) -> tuple[Values, Values]:
    """All, and those of them that were reported."""
    value = world.chance.randint(120, 480)
    return {
        **world.pair(),
        "year": Year(world.year()),
        "value": value,
        "again": world.chance.randint(20, value - 40),
    }, {}


def told_backwards(world: World) -> tuple[Values, Values]:
    """A fall whose end is told first."""
    start = world.year(room=3)
    a = world.chance.randint(120, 400)
    values = {"y1": Year(start), "y2": Year(start + 2), "a": a, "b": a - world.chance.randint(a // 6, a // 2)}
    return {**world.pair(), **values}, {}


KINDS = [
    Kind(
        "the-share-fell-the-number-rose",
        "",
        share_and_number,
        {
            "en": [
                "The share of {topic} among all assemblies in {town} fell from {high} in {y1} to {low} in {y2}, although their number "
                "rose from {a} to {b}.",
                "{town} had {a} {topic} in {y1} and {b} in {y2}. Relative to assemblies of every kind this was nevertheless a decline, "
                "from {high} to {low}.",
            ],
            "ru": [
                "Доля {topic} среди всех собраний в городе {town} упала с {high} в {y1} году до {low} в {y2} году, хотя число их выросло с "
                "{a} до {b}.",
                "В {y1} году {topic} в городе {town} было {a}, в {y2} году — {b}. По отношению к собраниям всякого рода это всё же спад: с "
                "{high} до {low}.",
            ],
            "kk": [
                "{town} қаласындағы барлық жиын ішінде {topic} үлесі {y1} жылғы {high:abl} {y2} жылы {low:dat} дейін төмендеді, ал саны "
                "{a:abl} {b:dat} дейін өсті.",
                "{town} қаласында {y1} жылы {a} {topic}, {y2} жылы {b} {topic} болды. Жалпы жиын санына шаққанда бұл бәрібір азаю: {high:abl} "
                "{low:dat} дейін.",
            ],
        },
    ),
    Kind(
        "most-for-its-size",
        "",
        for_its_size,
        {
            "en": [
                [_EN, "Per head of population {one}, a small place, had the most {topic}."],
                [_EN, "For its size {one} is ahead of every other town, {most} included."],
            ],
            "ru": [
                [_RU, "В расчёте на душу населения больше всего {topic} в небольшом городе {one}."],
                [_RU, "Если учесть число жителей, первое место занимает {one}, опережая и {most}."],
            ],
            "kk": [
                [_KK, "Жан басына шаққанда {topic} ең көп болған жер – шағын {one} қаласы."],
                [_KK, "Тұрғындар санын ескерсек, бірінші орында {one}, ол {most} қаласын да басып озады."],
            ],
        },
    ),
    Kind(
        "second-after-the-capital",
        "",
        for_its_size,
        {
            "en": [
                [
                    _EN,
                    "Only the capital, which the table leaves out, had more {topic} than {most}, second in the country.",
                ],
                [
                    _EN,
                    "{most} takes second place in the country: the capital, not listed here, had more {topic} still.",
                ],
            ],
            "ru": [
                [
                    _RU,
                    "Больше {topic}, чем в городе {most}, было лишь в столице, которой в таблице нет; {most} — второй в стране.",
                ],
                [
                    _RU,
                    "{most} занимает второе место в стране: в столице, не вошедшей в таблицу, {topic} было ещё больше.",
                ],
            ],
            "kk": [
                [_KK, "{most} қаласынан {topic} саны көп жер – кестеге енбеген астана ғана; {most} елде екінші."],
                [_KK, "{most} қаласы елде екінші орын алады: кестеге кірмеген астанада {topic} одан да көп болды."],
            ],
        },
    ),
    Kind(
        "the-rest-of-a-part",
        "",
        rest_of_a_part,
        {
            "en": [
                "In {town} {part} would not say at once whether {opinion}. Pressed by the interviewer, {a} of these said yes and the "
                "remaining {rest} said no.",
                "{part} of {town} had moved there lately. Among them {a} held that {opinion}, the other {rest} that {opinion2}.",
            ],
            "ru": [
                "В городе {town} {part} не сразу ответили, правда ли, что {opinion}. На повторный вопрос {a} из них сказали «да», остальные "
                "{rest} — «нет».",
                "{part} жителей города {town} переехали туда недавно. Среди них {a} считают, что {opinion}, остальные {rest} — что "
                "{opinion2}.",
            ],
            "kk": [
                "{town} қаласында {part} «{opinion}» деген рас па дегенге бірден жауап бермеді. Қайта сұрағанда олардың {a:poss} иә, қалған "
                "{rest:poss} жоқ деді.",
                "{town} қаласы тұрғындарының {part:poss} жақында көшіп келген. Олардың {a:poss} «{opinion}» деп, қалған {rest:poss} "
                "«{opinion2}» деп есептейді.",
            ],
        },
    ),
    Kind(
        "a-score-of-several-items",
        "",
        several_items,
        {
            "en": [
                "The score of each of the {n} respondents in {town} is the average of three seven-point items (that {opinion}, that "
                "{opinion2}, that {opinion3}); its mean is {mean} and its standard deviation {sd}.",
                "In {town} (n = {n}) the view that {opinion} was rated with a slider from 1 to 7 that can stop anywhere: M = {mean}, SD = "
                "{sd}.",
            ],
            "ru": [
                "Балл каждого респондента города {town} (n = {n}) — среднее трёх семибалльных пунктов ({opinion}; {opinion2}; {opinion3}); "
                "среднее балла {mean}, стандартное отклонение {sd}.",
                "В городе {town} (n = {n}) мнение, что {opinion}, оценивали ползунком от 1 до 7, который останавливается где угодно: M = "
                "{mean}, SD = {sd}.",
            ],
            "kk": [
                "{town} қаласының әр респондентінің балы (n = {n}) – жеті балдық үш тармақтың орташасы ({opinion}; {opinion2}; {opinion3}); "
                "балдың орташасы {mean}, стандартты ауытқуы {sd}.",
                "{town} қаласында (n = {n}) «{opinion}» деген пікір кез келген жерде тоқтайтын 1-ден 7-ге дейінгі сырғытпамен бағаланды: M = "
                "{mean}, SD = {sd}.",
            ],
        },
    ),
    Kind(
        "more-by-a-third",
        "",
        by_a_third,
        {
            "en": [
                "The share of those in {town} who say that {opinion} grew by a third, from {a} in {y1} to {b} in {y2}.",
                "In {y2} {b} in {town} thought that {opinion}, a third more than the {a} of {y1}.",
            ],
            "ru": [
                "Доля тех, кто в городе {town} говорит, что {opinion}, выросла на треть: с {a} в {y1} году до {b} в {y2} году.",
                "В {y2} году {b} жителей города {town} думали, что {opinion}, на треть больше, чем {a} в {y1} году.",
            ],
            "kk": [
                "{town} қаласында «{opinion}» дейтіндердің үлесі үштен біріне өсті: {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін.",
                "{y2} жылы {town} қаласында {b} «{opinion}» деп ойлады, бұл {y1} жылғы {a:abl} үштен біріне көп.",
            ],
        },
    ),
    Kind(
        "the-group-that-grew-most",
        "",
        grew_most,
        {
            "en": [
                "Workers at the {topic} in {town} numbered {a1} in {y1} and {a2} in {y2}, students {b1} and {b2}. The largest increase was "
                "that of the students.",
                "From {y1} to {y2} the list of those fined for {topic} in {town} changed: {a1} workers became {a2}, {b1} students became "
                "{b2}. It is the students who stand out.",
            ],
            "ru": [
                "Рабочих среди участников {topic} в городе {town} в {y1} году было {a1}, в {y2} году — {a2}, студентов — {b1} и {b2}. Самый "
                "большой прирост дали студенты.",
                "Список оштрафованных за {nom} в городе {town} с {y1} по {y2} год изменился: рабочих было {a1}, стало {a2}, студентов было "
                "{b1}, стало {b2}. Больше всего прибавили студенты.",
            ],
            "kk": [
                "{town} қаласындағы {topic} қатысушыларының ішінде жұмысшылар {y1} жылы {a1}, {y2} жылы {a2} болды, студенттер – {b1} және "
                "{b2}. Ең үлкен өсім студенттерде.",
                "{town} қаласында {topic} үшін айыппұл төлегендер {y1} жылдан {y2} жылға дейін өзгерді: жұмысшылар {a1} еді, {a2} болды, "
                "студенттер {b1} еді, {b2} болды. Ең көп өскені – студенттер.",
            ],
        },
    ),
    Kind(
        "those-that-were-reported",
        "",
        some_of_them,
        {
            "en": [
                [
                    "In {year} there were {value} {topic} in {town}, by the count of the monitors.",
                    Far(
                        "The press reported {again} of the {topic} in {town} in {year}; of the others not a line was printed."
                    ),
                ],
                [
                    "{town} had {value} {topic} in {year}.",
                    Far("Until the end of June {year} {town} had had {again} {topic}."),
                ],
            ],
            "ru": [
                [
                    "В {year} году {topic} в городе {town}, по подсчёту наблюдателей, было {value}.",
                    Far(
                        "Пресса сообщила лишь о части {topic} в городе {town} за {year} год, всего о {again}; о прочих не напечатали ни строки."
                    ),
                ],
                [
                    "Число {topic} в городе {town} за {year} год — {value}.",
                    Far("К концу июня {year} года число {topic} в городе {town} составляло {again}."),
                ],
            ],
            "kk": [
                [
                    "Бақылаушылардың есебінше, {year} жылы {town} қаласында {value} {topic} болды.",
                    Far(
                        "Баспасөз {year} жылы {town} қаласында болған {topic} ішінен {again} оқиғаны ғана жазды, қалғаны туралы бір жол басылған жоқ."
                    ),
                ],
                [
                    "{year} жылы {town} қаласындағы {topic} саны {value} болды.",
                    Far("{year} жылғы маусымның соңына дейін {town} қаласында {again} {topic} болған еді."),
                ],
            ],
        },
    ),
    Kind(
        "a-fall-told-backwards",
        "",
        told_backwards,
        {
            "en": [
                "There were {b} {topic} in {town} in {y2}, down from {a} in {y1}.",
                "The {b} {topic} of {y2} in {town} are fewer than the {a} of {y1}, so that one may speak of a fall.",
            ],
            "ru": [
                "В {y2} году {topic} в городе {town} было {b}, что меньше, чем в {y1} году ({a}); налицо спад.",
                "Число {topic} в городе {town} снизилось до {b} в {y2} году, тогда как в {y1} году их было {a}.",
            ],
            "kk": [
                "{y2} жылы {town} қаласында {b} {topic} болды, бұл {y1} жылғы {a:abl} аз; азаю бар.",
                "{town} қаласындағы {topic} саны {y2} жылы {b:dat} дейін төмендеді, ал {y1} жылы ол {a} болған.",
            ],
        },
    ),
]
