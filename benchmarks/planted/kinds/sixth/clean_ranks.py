"""Clean passages with ranks, peaks, tests and numbers of questions that look wrong: of another set, series or way of testing."""

from __future__ import annotations

from collections.abc import Sequence

from scipy import stats

from benchmarks.planted.kinds.kind import Grid, Kind, Values
from benchmarks.planted.speaking import Decimals, Year
from benchmarks.planted.world import World


def _years(world: World) -> tuple[Values, list[int], int]:
    """A table of years with different counts, the counts, and the first year."""
    counts = world.chance.sample(range(40, 480), 6)
    start = world.year(room=6)
    return {**world.pair(), "rows": [[Year(start + n), count] for n, count in enumerate(counts)]}, counts, start


def first_of_some(world: World) -> tuple[Values, Values]:
    """A table of towns, and one that is first among three that are named, but not in the whole table."""
    towns = world.towns(6)
    counts = sorted(world.chance.sample(range(22, 480), 6), reverse=True)
    one = world.chance.randint(1, 3)
    others = world.chance.sample(range(one + 1, 6), 2)
    rows = [[towns[n], counts[n]] for n in world.chance.sample(range(6), 6)]
    words = {
        "en": ["second", "third", "fourth"],
        "ru": ["второе", "третье", "четвёртое"],
        "kk": ["екінші", "үшінші", "төртінші"],
    }
    values = {
        "one": towns[one],
        "two": towns[others[0]],
        "three": towns[others[1]],
        "rank": words[world.language][one - 1],
    }
    return {**world.listing(), **values, "rows": rows, "year": Year(world.year())}, {}


def peak_of_another(world: World) -> tuple[Values, Values]:
    """A table of years, and the year in which something that the table does not show was highest."""
    values, counts, start = _years(world)
    year = world.chance.choice([start + n for n, count in enumerate(counts) if count != max(counts)])
    return {**values, "year": Year(year)}, {}


def peak_but_one(world: World) -> tuple[Values, Values]:
    """A table of years with the highest of them and the one that is highest when that is left out."""
    values, counts, start = _years(world)
    best, second = sorted(range(6), key=lambda n: -counts[n])[:2]
    return {**values, "best": Year(start + best), "second": Year(start + second)}, {}


def lowest_of_later(world: World) -> tuple[Values, Values]:
    """A table of years, and the lowest of its last three, which is not the lowest of all."""
    values, counts, start = _years(world)
    counts[0] = 21
    values["rows"] = [[Year(start + n), count] for n, count in enumerate(counts)]
    low = min(range(3, 6), key=lambda n: counts[n])
    return {**values, "from": Year(start + 3), "low": Year(start + low)}, {}


def one_sided(world: World) -> tuple[Values, Values]:
    """Student's t with a p of one side, as the text says."""
    df, value = world.chance.randint(18, 240), world.chance.randint(60, 250) / 100
    p = float(stats.t.sf(value, df))
    return {**world.opinion(), "df": df, "value": Decimals(value), "p": Decimals(p, 3)}, {}


def corrected(world: World) -> tuple[Values, Values]:
    """A normal deviate with a p that was multiplied by the number of comparisons, as the text says."""
    value, tests = world.chance.randint(215, 290) / 100, world.chance.randint(3, 6)
    p = float(2 * stats.norm.sf(value)) * tests
    return {**world.opinion(), "tests": tests, "value": Decimals(value), "p": Decimals(p, 3)}, {}


def left_out(world: World) -> tuple[Values, Values]:
    """Four questions of five: the words say which number is not there, and why."""
    return {**world.opinion(4)}, {}


HARD: Sequence[Kind] = [
    Kind(
        "sixth-first-of-some",
        "",
        first_of_some,
        {
            "en": [
                [
                    Grid("{Topic} in six towns in {year}", ["Town", "Number"]),
                    "Of the three towns on the coast, {one}, {two} and {three}, it is {one} that has the most "
                    "{topic}, though it is only {rank} in the whole table.",
                ],
                [
                    Grid("Number of {topic}, {year}", ["Town", "Number"]),
                    "If only {two}, {three} and {one} are compared, {one} comes first by number of {topic}.",
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в шести городах за {year} год", ["Город", "Число"]),
                    "Из трёх приморских городов ({one}, {two}, {three}) больше всего {topic} в городе {one}, хотя во "
                    "всей таблице он занимает лишь {rank} место.",
                ],
                [
                    Grid("Количество {topic}, {year} год", ["Город", "Количество"]),
                    "Если сравнивать только города {two}, {three} и {one}, то первым по числу {topic} окажется {one}.",
                ],
            ],
            "kk": [
                [
                    Grid("Алты қаладағы {topic} саны, {year} жыл", ["Қала", "Саны"]),
                    "Теңіз жағасындағы үш қаланың ({one}, {two}, {three}) ішінде {topic} ең көп тіркелгені – {one}, "
                    "бірақ бүкіл кестеде ол небәрі {rank} орында.",
                ],
                [
                    Grid("{year} жылғы {topic} саны", ["Қала", "Саны"]),
                    "Тек {two}, {three} және {one} қалаларын салыстырсақ, {topic} саны бойынша {one} бірінші болады.",
                ],
            ],
        },
    ),
    Kind(
        "sixth-peak-of-another",
        "",
        peak_of_another,
        {
            "en": [
                [
                    Grid("Number of {topic} in {town}", ["Year", "Number"]),
                    "Attendance, which the table does not show, peaked in {year}, when whole families came.",
                ],
                [
                    Grid("{Topic} in {town} by year", ["Year", "Number"]),
                    "The number of people arrested was highest in {year}; figures on arrests are kept by the police "
                    "and are not given here.",
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в городе {town}", ["Год", "Число"]),
                    "Пик же числа участников, которого в таблице нет, пришёлся на {year} год: тогда приходили целыми "
                    "семьями.",
                ],
                [
                    Grid("Количество {topic} по годам, город {town}", ["Год", "Количество"]),
                    "Больше всего задержанных было в {year} году; эти сведения ведёт полиция, и здесь они не "
                    "приводятся.",
                ],
            ],
            "kk": [
                [
                    Grid("{town} қаласындағы {topic} саны", ["Жыл", "Саны"]),
                    "Кестеде көрсетілмеген қатысушылар саны {year} жылы шарықтау шегіне жетті: ол кезде жұрт "
                    "отбасымен келген.",
                ],
                [
                    Grid("{Topic} саны, {town} қаласы", ["Жыл", "Саны"]),
                    "Ұсталғандардың саны {year} жылы ең көп болды; бұл деректерді полиция жүргізеді, мұнда олар "
                    "берілмейді.",
                ],
            ],
        },
    ),
    Kind(
        "sixth-peak-but-one",
        "",
        peak_but_one,
        {
            "en": [
                [
                    Grid("Annual number of {topic}, {town}", ["Year", "Number"]),
                    "Leaving {best} aside, {second} was the year with the most {topic} in {town}.",
                ],
                [
                    Grid("{Topic} recorded in {town}", ["Year", "Recorded"]),
                    "The highest figure after that of {best} belongs to {second}.",
                ],
            ],
            "ru": [
                [
                    Grid("Годовое число {topic}, город {town}", ["Год", "Число"]),
                    "Если не считать {best} года, больше всего {topic} в городе {town} было в {second} году.",
                ],
                [
                    Grid("Зафиксировано {topic} в городе {town}", ["Год", "Число"]),
                    "Самый высокий показатель после {best} года – у {second} года.",
                ],
            ],
            "kk": [
                [
                    Grid("{town} қаласындағы жылдық {topic} саны", ["Жыл", "Саны"]),
                    "{best} жылды есептемегенде, {town} қаласында {topic} ең көп болған жыл – {second}.",
                ],
                [
                    Grid("{town} қаласында тіркелген {topic} саны", ["Жыл", "Саны"]),
                    "{best} жылғыдан кейінгі ең жоғары көрсеткіш {second} жылға тиесілі.",
                ],
            ],
        },
    ),
    Kind(
        "sixth-lowest-of-later",
        "",
        lowest_of_later,
        {
            "en": [
                [
                    Grid("{town}: number of {topic}", ["Year", "Number"]),
                    "From {from} on, {low} was the year with the fewest {topic}.",
                ],
                [
                    Grid("Count of {topic} in {town}", ["Year", "Count"]),
                    "Of the last three years of the table, {low} had the lowest figure.",
                ],
            ],
            "ru": [
                [
                    Grid("{town}: число {topic}", ["Год", "Число"]),
                    "Начиная с {from} года меньше всего {topic} было в {low} году.",
                ],
                [
                    Grid("Подсчёт {topic} в городе {town}", ["Год", "Число"]),
                    "Из трёх последних лет таблицы самый низкий показатель у {low} года.",
                ],
            ],
            "kk": [
                [
                    Grid("{town}: {topic} саны", ["Жыл", "Саны"]),
                    "{from} жылдан бастап есептегенде, {topic} ең аз болған жыл – {low}.",
                ],
                [
                    Grid("{town} қаласындағы {topic} есебі", ["Жыл", "Саны"]),
                    "Кестедегі соңғы үш жылдың ішінде ең төмен көрсеткіш {low} жылы тіркелді.",
                ],
            ],
        },
    ),
    Kind(
        "sixth-one-sided",
        "",
        one_sided,
        {
            "en": [
                "Since a change in one direction only was expected, the belief in {town} that {opinion} was put to a "
                "one-tailed test: t({df}) = {value}, one-tailed p = {p}.",
                "In {town} the view that {opinion} was compared before and after the campaign, t({df}) = {value}, p "
                "= {p} (one-sided, as registered in advance).",
            ],
            "ru": [
                "Поскольку ожидался сдвиг лишь в одну сторону, мнение жителей города {town}, что {opinion}, "
                "проверялось односторонним критерием: t({df}) = {value}, одностороннее p = {p}.",
                "В городе {town} мнение, что {opinion}, сравнивали до и после кампании: t({df}) = {value}, p = {p} "
                "(односторонний критерий, объявленный заранее).",
            ],
            "kk": [
                "Өзгеріс тек бір бағытта күтілгендіктен, {town} тұрғындарының «{opinion}» деген пікірі біржақты "
                "критериймен тексерілді: t({df}) = {value}, біржақты p = {p}.",
                "{town} қаласында «{opinion}» деген пікір науқанға дейін және кейін салыстырылды: t({df}) = {value}, "
                "p = {p} (алдын ала жарияланған біржақты критерий).",
            ],
        },
    ),
    Kind(
        "sixth-corrected",
        "",
        corrected,
        {
            "en": [
                "For the view that {opinion} in {town}, z = {value}; after Bonferroni’s correction for {tests} "
                "comparisons, p = {p}.",
                "In {town} the share of those who think that {opinion} differs between the two districts by z = "
                "{value}, adjusted p = {p} (Bonferroni, {tests} tests).",
            ],
            "ru": [
                "Для мнения, что {opinion}, в городе {town} z = {value}; с поправкой Бонферрони на "
                "{tests:сравнение|сравнения|сравнений} p = {p}.",
                "Доли считающих, что {opinion}, в двух районах города {town} сравнивались по z-критерию: z = "
                "{value}, скорректированное p = {p} (поправка Бонферрони, число проверок – {tests}).",
            ],
            "kk": [
                "{town} қаласында «{opinion}» деген пікір үшін z = {value}; {tests} салыстыруға арналған Бонферрони "
                "түзетуінен кейін p = {p}.",
                "{town} қаласының екі ауданында «{opinion}» деп санайтындардың үлесі салыстырылды: z = {value}, "
                "түзетілген p = {p} (Бонферрони түзетуі, тексеру саны – {tests}).",
            ],
        },
    ),
    Kind(
        "sixth-question-left-out",
        "",
        left_out,
        {
            "en": [
                [
                    "The numbers are those of the questionnaire used in {town}; Question 3, on income, was struck "
                    "out at the wish of the council.",
                    "Question 1. Is it your opinion that {opinion}?",
                    "Question 2. Is it your opinion that {opinion2}?",
                    "Question 4. Is it your opinion that {opinion3}?",
                    "Question 5. Is it your opinion that {opinion4}?",
                ],
                [
                    "Q1. In your view, is it so that {opinion}?",
                    "Q2. In your view, is it so that {opinion2}?",
                    "Q4. In your view, is it so that {opinion3}?",
                    "Q5. In your view, is it so that {opinion4}?",
                    "Q3, asked in {town} only of the unemployed, is left out here on purpose.",
                ],
            ],
            "ru": [
                [
                    "Нумерация сохранена по анкете, применявшейся в городе {town}; вопрос 3 (о доходе) исключён по "
                    "желанию городского совета.",
                    "Вопрос 1. По Вашему мнению, верно ли, что {opinion}?",
                    "Вопрос 2. По Вашему мнению, верно ли, что {opinion2}?",
                    "Вопрос 4. По Вашему мнению, верно ли, что {opinion3}?",
                    "Вопрос 5. По Вашему мнению, верно ли, что {opinion4}?",
                ],
                [
                    "Вопрос 1: как Вы думаете, правда ли, что {opinion}?",
                    "Вопрос 2: как Вы думаете, правда ли, что {opinion2}?",
                    "Вопрос 4: как Вы думаете, правда ли, что {opinion3}?",
                    "Вопрос 5: как Вы думаете, правда ли, что {opinion4}?",
                    "Вопрос 3, который в городе {town} задавали только безработным, здесь опущен намеренно.",
                ],
            ],
            "kk": [
                [
                    "Нөмірлер {town} қаласында қолданылған сауалнама бойынша сақталды; табыс туралы 3-сұрақ қалалық "
                    "кеңестің тілегімен алынып тасталды.",
                    "1-сұрақ. Сіздіңше, «{opinion}» деген рас па?",
                    "2-сұрақ. Сіздіңше, «{opinion2}» деген рас па?",
                    "4-сұрақ. Сіздіңше, «{opinion3}» деген рас па?",
                    "5-сұрақ. Сіздіңше, «{opinion4}» деген рас па?",
                ],
                [
                    "Сұрақ 1. Қалай ойлайсыз, «{opinion}» деген дұрыс па?",
                    "Сұрақ 2. Қалай ойлайсыз, «{opinion2}» деген дұрыс па?",
                    "Сұрақ 4. Қалай ойлайсыз, «{opinion3}» деген дұрыс па?",
                    "Сұрақ 5. Қалай ойлайсыз, «{opinion4}» деген дұрыс па?",
                    "{town} қаласында тек жұмыссыздарға қойылған 3-сұрақ мұнда әдейі қалдырылды.",
                ],
            ],
        },
    ),
]
