"""Clean passages about surveys that look wrong: shares above a hundred in sum, weights, roundings, refusals, scales."""

from __future__ import annotations

from typing import Any

from benchmarks.planted.kinds.kind import Grid, Kind, Source, Values
from benchmarks.planted.speaking import Decimals, Percent
from benchmarks.planted.world import World, share


def several_answers(world: World) -> tuple[Values, Values]:
    """Shares of people who could each give several answers: they make more than 100."""
    n = world.chance.randint(120, 800)
    counts = [n * world.chance.randint(42, 74) // 100 for _ in range(3)]
    values: Values = {**world.opinion(3), "n": n}
    for number, count in enumerate(counts, 1):
        values[f"c{number}"], values[f"p{number}"] = count, Percent(share(count, n))
    labels = [values["opinion"], values["opinion2"], values["opinion3"]]
    values["rows"] = [
        [label[:1].upper() + label[1:], count, Percent(share(count, n))]
        for label, count in zip(labels, counts, strict=True)
    ]
    return values, {}


def weighted(world: World) -> tuple[Values, Values]:
    """A weighted percentage beside the number of people, which is not weighted."""
    n = world.chance.randint(300, 900)
    count = world.chance.randint(n // 5, n - n // 5)
    moved = round(share(count, n) + world.chance.choice([-1, 1]) * world.chance.randint(12, 38) / 10, 1)
    return {**world.opinion(), "n": n, "count": count, "percent": Percent(moved)}, {}


def rounded(world: World) -> tuple[Values, Values]:
    """Whole percentages of one answer a person, which make 99 or 101 as rounded."""
    while True:
        n = world.chance.randint(140, 420)
        counts = world.split(n, 4, n // 14)
        shares = [share(count, n, 0) for count in counts]
        if sum(shares) in (99, 101):
            break
    names = world.opinion(4)
    labels = [names["opinion"], names["opinion2"], names["opinion3"], names["opinion4"]]
    rows: list[list[Any]] = [
        [label[:1].upper() + label[1:], count, Percent(value, 0)]
        for label, count, value in zip(labels, counts, shares, strict=True)
    ]
    return {**names, "n": n, "sum": Percent(sum(shares), 0), "rows": rows}, {}


def those_who_answered(world: World) -> tuple[Values, Values]:
    """A percentage of those who answered the question, who are fewer than those asked."""
    n = world.chance.randint(200, 900)
    refused = world.chance.randint(n // 9, n // 5)
    valid = n - refused
    count = world.chance.randint(valid // 3, valid - valid // 4)
    percent = Percent(share(count, valid))
    return {**world.opinion(), "n": n, "refused": refused, "valid": valid, "count": count, "percent": percent}, {}


def mean_of_items(world: World) -> tuple[Values, Values]:
    """A mean of a scale of four items, which whole points of one item could not give."""
    while True:
        n = world.chance.randint(18, 70)
        mean = world.chance.randint(9 * n, 15 * n) / (4 * n)
        if all(round(mean, 2) != round(total / n, 2) for total in range(n, 5 * n)):
            break
    deviation = Decimals(world.chance.randint(58, 104) / 100)
    return {**world.opinion(), "n": n, "mean": Decimals(mean), "sd": deviation}, {}


HARD = [
    Kind(
        "ninth-several-answers",
        "",
        several_answers,
        {
            "en": [
                "The {n} respondents in {town} were free to name as many problems as they liked. That {opinion} was "
                "mentioned by {p1} of them ({c1}), that {opinion2} by {p2} ({c2}) and that {opinion3} by {p3} ({c3}).",
                [
                    Grid(
                        "Statements endorsed in {town} (multiple responses)", ["Statement", "Persons", "% of persons"]
                    ),
                    Source(
                        "The percentages in this table do not add up to 100.",
                        "Base: {n} respondents, who could tick several statements.",
                    ),
                ],
            ],
            "ru": [
                "В городе {town} {n:респондент мог|респондента могли|респондентов могли} назвать сколько угодно проблем. "
                "То, что {opinion}, упомянули {p1} ({c1} чел.), то, что {opinion2}, – {p2} ({c2} чел.), а то, что "
                "{opinion3}, – {p3} ({c3} чел.).",
                [
                    Grid(
                        "Поддержанные суждения, город {town} (множественный выбор)",
                        ["Суждение", "Человек", "% опрошенных"],
                    ),
                    Source(
                        "Сумма процентов в этой таблице больше 100.",
                        "База – {n} чел.; можно было отметить несколько суждений.",
                    ),
                ],
            ],
            "kk": [
                "{town} қаласындағы {n} респондент қалағанынша мәселе атай алды. «{opinion}» дегенді олардың {p1:poss} "
                "({c1} адам), «{opinion2}» дегенді {p2:poss} ({c2} адам), «{opinion3}» дегенді {p3:poss} ({c3} адам) атады.",
                [
                    Grid(
                        "{town} қаласында қолдау тапқан пікірлер (бірнеше жауап)",
                        ["Пікір", "Адам", "Сұралғандардың %-ы"],
                    ),
                    Source(
                        "Бұл кестедегі пайыздардың қосындысы 100-ден асады.",
                        "База – {n} адам; бірнеше пікірді белгілеуге болатын еді.",
                    ),
                ],
            ],
        },
    ),
    Kind(
        "ninth-weighted-shares",
        "",
        weighted,
        {
            "en": [
                "Agreement that {opinion} stands at {percent} in {town} (weighted by age and sex; unweighted, {count} of "
                "{n} respondents).",
                "In {town}, {count} of the {n} people interviewed said that {opinion}. After weighting to the census "
                "this corresponds to {percent} of the adult population.",
            ],
            "ru": [
                "Доля согласных с тем, что {opinion}, в городе {town} равна {percent} (с весами по полу и возрасту; без "
                "весов – {count} из {n} ответов).",
                "В городе {town} {count} из {n} интервьюируемых ответили, что {opinion}. После перевзвешивания по данным "
                "переписи это соответствует {percent} взрослого населения.",
            ],
            "kk": [
                "{town} қаласында «{opinion}» дегенмен келісетіндердің үлесі {percent} (жынысы мен жасы бойынша "
                "салмақталған; салмақсыз алғанда – {n} жауаптың {count:poss}).",
                "{town} қаласында сұхбат берген {n} адамның {count:poss} «{opinion}» деп жауап берді. Санақ деректері "
                "бойынша салмақталғаннан кейін бұл ересек тұрғындардың {percent:acc} құрайды.",
            ],
        },
    ),
    Kind(
        "ninth-rounded-to-whole",
        "",
        rounded,
        {
            "en": [
                [
                    "Each of the {n} respondents in {town} gave one answer.",
                    Grid("Single answers, {town}", ["Answer", "Persons", "% (rounded)"]),
                    "Owing to rounding the percentages add up to {sum}.",
                ],
                [
                    Grid("What matters most in {town} (n = {n})", ["Answer", "n", "Per cent"]),
                    "Because each figure was rounded to a whole per cent, the column need not make exactly 100.",
                ],
            ],
            "ru": [
                [
                    "Каждый опрошенный в городе {town} дал один ответ (всего {n}).",
                    Grid("Единственный ответ, город {town}", ["Ответ", "Человек", "% (округлённо)"]),
                    "Из-за округления проценты в сумме дают {sum}.",
                ],
                [
                    Grid("Что всего важнее в городе {town} (n = {n})", ["Ответ", "n", "Процент"]),
                    "Поскольку каждый показатель округлён до целого процента, столбец может не давать ровно 100.",
                ],
            ],
            "kk": [
                [
                    "{town} қаласында сұралғандардың әрқайсысы бір жауап берді (барлығы {n}).",
                    Grid("Жалғыз жауап, {town} қаласы", ["Жауап", "Адам", "% (дөңгелектелген)"]),
                    "Дөңгелектеу салдарынан пайыздардың қосындысы {sum} болды.",
                ],
                [
                    Grid("{town} қаласында ең маңыздысы не (n = {n})", ["Жауап", "n", "Пайыз"]),
                    "Әр көрсеткіш бүтін пайызға дейін дөңгелектелгендіктен, баған дәл 100 бермеуі мүмкін.",
                ],
            ],
        },
    ),
    Kind(
        "ninth-those-who-answered",
        "",
        those_who_answered,
        {
            "en": [
                "Of {n} interviewees in {town}, {refused} declined to say whether {opinion}. Among the others {count} "
                "said so, or {percent} of those who answered.",
                "We spoke to {n} people in {town}; {count} of them ({percent} of the {valid} who answered this question) "
                "think that {opinion}.",
            ],
            "ru": [
                "Из {n} интервьюируемых в городе {town} {refused} отказались говорить о том, правда ли, что {opinion}. "
                "Среди остальных утвердительный ответ встретился {count:раз|раза|раз}, или в {percent} полученных ответов.",
                "В городе {town} мы поговорили с {n:человеком|людьми|людьми}; {count} из них ({percent} от {valid}, "
                "ответивших на этот вопрос) думают, что {opinion}.",
            ],
            "kk": [
                "{town} қаласында сұхбат берген {n} адамның {refused:poss} «{opinion}» деген рас па дегенге жауап беруден "
                "бас тартты. Қалғандарының {count:poss} «иә» деді, бұл – жауап бергендердің {percent:poss}.",
                "{town} қаласында {n} адаммен сөйлестік; олардың {count:poss} (осы сұраққа жауап берген {valid} адамның "
                "{percent:poss}) «{opinion}» деп ойлайды.",
            ],
        },
    ),
    Kind(
        "ninth-mean-of-items",
        "",
        mean_of_items,
        {
            "en": [
                "Four five-point items on whether {opinion} were averaged into an index; its mean in {town} is {mean} (SD "
                "= {sd}, n = {n}).",
                "The index of agreement that {opinion} (mean of four items, each from 1 to 5) has, among the {n} "
                "respondents of {town}, a mean of {mean} and a standard deviation of {sd}.",
            ],
            "ru": [
                "Четыре пятибалльных вопроса о том, правда ли, что {opinion}, усреднены в индекс; его среднее в городе "
                "{town} – {mean} (SD = {sd}; n = {n}).",
                "Индекс согласия с тем, что {opinion} (среднее четырёх вопросов, каждый от 1 до 5), у "
                "{n:респондента|респондентов|респондентов} города {town} имеет среднее {mean} и стандартное отклонение "
                "{sd}.",
            ],
            "kk": [
                "«{opinion}» деген тұжырымға қатысты бес балдық төрт сұрақтың жауабы бір индекске орташаланды; {town} "
                "қаласында оның орташасы {mean} (SD = {sd}; n = {n}).",
                "«{opinion}» дегенмен келісу индексінің (әрқайсысы 1-ден 5-ке дейінгі төрт сұрақтың орташасы) {town} "
                "қаласындағы {n} респондент бойынша орташасы {mean}, стандартты ауытқуы {sd}.",
            ],
        },
    ),
]
