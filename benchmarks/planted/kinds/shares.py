"""Percentages with counts and bases, means, and words for shares."""

from __future__ import annotations

from functools import partial
from typing import Any

from benchmarks.planted.kinds.kind import Grid, Kind, Values, Wording
from benchmarks.planted.speaking import Decimals, Marked, Percent
from benchmarks.planted.world import World, share

ASKED: dict[str, list[Wording]] = {
    "en": [
        "Of the {n} residents of {town} who were asked, {count} ({percent}) said that {opinion}.",
        "In {town}, {count} of {n} respondents ({percent}) agreed that {opinion}.",
        "The view that {opinion} was held in {town} by {count} people out of {n}, or {percent}.",
    ],
    "ru": [
        "Из {n} опрошенных жителей города {town} {count} ({percent}) сказали, что {opinion}.",
        "В городе {town} {count} из {n} респондентов ({percent}) согласились с тем, что {opinion}.",
    ],
    "kk": [
        "{town} қаласында сұралған {n} тұрғынның {count} ({percent}) «{opinion}» деп жауап берді.",
        "{town} қаласындағы {n} респонденттің {count} ({percent}) «{opinion}» дегенмен келісті.",
    ],
}


def asked(world: World) -> tuple[Values, Values]:
    """A count of a base with its percentage; the slip is in the percentage."""
    n, count, percent = counted(world)
    return {**world.opinion(), "n": n, "count": count, "percent": percent}, {"percent": wrong_percent(world, percent)}


def counted(world: World) -> tuple[int, int, Percent]:
    """A base, a count and their percentage."""
    n = world.chance.randint(60, 900)
    count = world.chance.randint(n // 10, n - n // 10)
    return n, count, Percent(share(count, n))


def wrong_percent(world: World, right: Percent) -> Percent:
    """A slip of the pen: two digits changed about, one changed, or all ten more or less."""
    text = f"{right.value:04.1f}"
    swapped = float(text[1] + text[0] + text[2:])
    ten = right.value + world.chance.choice([-10, 10, -5, 5])
    tries = [swapped, ten, right.value + world.chance.choice([-3, 3, -2, 2]), right.value + 20, right.value - 20]
    good = [value for value in tries if 1 < value < 99 and abs(value - right.value) >= 1]
    return Percent(round(world.chance.choice(good), 1))


def asked_count(world: World) -> tuple[Values, Values]:
    """The same, with the slip in the count."""
    n, count, percent = counted(world)
    wrong = world.other(2, n - 1, count, apart=max(3, n // 60))
    return {**world.opinion(), "n": n, "count": count, "percent": percent}, {"count": wrong}


def responses(world: World) -> tuple[Values, Values]:
    """Percentages with counts in brackets, the base in the sentence before; the slip is in one percentage."""
    n = world.chance.randint(80, 400)
    counts = world.split(n, 3, n // 12)
    values: Values = {**world.opinion(3), "n": n}
    for number, count in enumerate(counts, 1):
        values[f"c{number}"], values[f"p{number}"] = count, Percent(share(count, n))
    which = world.chance.randint(1, 2)
    return values, {f"p{which}": wrong_percent(world, values[f"p{which}"])}


def lost_point(world: World) -> tuple[Values, Values]:
    """A percentage that lost its decimal point, as scanners read."""
    values, _ = responses(world)
    right = values["p2"]
    return values, {"p2": Percent(round(right.value * 10), 0)}


def remaining(world: World) -> tuple[Values, Values]:
    """Two shares and the rest; the slip is in the rest."""
    first, second = world.chance.randint(300, 480) / 10, world.chance.randint(150, 290) / 10
    rest = round(100 - first - second, 1)
    values = {**world.opinion(2), "a": Percent(first), "b": Percent(second), "rest": Percent(rest)}
    return values, {"rest": Percent(round(rest + world.chance.choice([-9, -6, -4, 4, 6, 9]), 1))}


def grim(world: World) -> tuple[Values, Values]:
    """A mean of whole numbers; the slip gives one that no sum divided by n gives."""
    n = world.chance.randint(15, 60)
    total = world.chance.randint(2 * n, 4 * n)
    possible = {round(s / n + d, 2) for s in range(n, 5 * n + 1) for d in (0.0, 0.005, -0.005)}
    right = total / n
    wrong = [round(right + step / 100, 2) for step in range(-30, 31) if round(right + step / 100, 2) not in possible]
    if not wrong:
        return grim(world)
    values = {**world.opinion(), "n": n, "mean": Decimals(right)}
    return values, {"mean": Decimals(world.chance.choice(wrong))}


def grimmer(world: World) -> tuple[Values, Values]:
    """A mean and standard deviation of whole numbers; the slip is a deviation that they cannot have."""
    n = world.chance.randint(10, 24)
    scores = [world.chance.randint(1, 7) for _ in range(n)]
    total, squares = sum(scores), sum(score * score for score in scores)
    deviation = ((squares - total * total / n) / (n - 1)) ** 0.5
    wrong = [
        step / 100 for step in range(60, 260) if abs(step / 100 - deviation) < 0.4 and not _has_sd(step / 100, total, n)
    ]
    if not wrong or deviation < 0.7:
        return grimmer(world)
    values = {**world.opinion(), "n": n, "mean": Decimals(total / n), "sd": Decimals(deviation)}
    return values, {"sd": Decimals(world.chance.choice(wrong))}


def _has_sd(shown: float, total: int, n: int) -> bool:
    """Whether any sums of squares give the deviation, for all totals that give the same mean to two decimals."""
    near = [s for s in range(total - 1, total + 2) if abs(s / n - total / n) < 0.0101]
    for s in near:
        low, high = ((shown - 0.0051) ** 2 * (n - 1) + s * s / n), ((shown + 0.0051) ** 2 * (n - 1) + s * s / n)
        first = int(low) - 1
        if any(low <= q <= high and q % 2 == s % 2 for q in range(first, int(high) + 2)):
            return True
    return False


def majority(world: World) -> tuple[Values, Values]:
    """A majority that is one; the slip makes it less than half."""
    share_ = Percent(world.chance.randint(541, 780) / 10)
    return {**world.opinion(), "percent": share_}, {"percent": Percent(world.chance.randint(250, 445) / 10)}


def half(world: World) -> tuple[Values, Values]:
    """More than half, and the slip: less."""
    share_ = Percent(world.chance.randint(513, 640) / 10)
    return {**world.opinion(), "percent": share_}, {"percent": Percent(world.chance.randint(300, 468) / 10)}


def third(world: World) -> tuple[Values, Values]:
    """A third, and the slip: far from it."""
    share_ = Percent(world.chance.randint(325, 341) / 10)
    wrong = world.chance.choice([world.chance.randint(120, 235), world.chance.randint(435, 620)])
    return {**world.opinion(), "percent": share_}, {"percent": Percent(wrong / 10)}


def option_table(world: World, slip: str) -> tuple[Values, Values]:
    """A question with one answer a person: options, counts and percentages that make 100."""
    n = world.chance.choice([120, 125, 160, 200, 240, 250, 320, 400, 500])
    for _ in range(500):
        counts = world.split(n, 4, n // 20)
        shares = [share(count, n) for count in counts]
        if abs(sum(shares) - 100) < 0.01:
            break
    names = world.opinion(4)
    labels = [names["opinion"], names["opinion2"], names["opinion3"], names["opinion4"]]
    rows: list[list[Any]] = [
        [label[:1].upper() + label[1:], count, Percent(p)]
        for label, count, p in zip(labels, counts, shares, strict=True)
    ]
    wrong = [list(row) for row in rows]
    at = world.chance.randrange(4)
    if slip == "percent":
        wrong[at][2] = Marked(wrong_percent(world, rows[at][2]))
    else:
        wrong[at][1] = Marked(world.other(3, n - 1, counts[at], apart=max(4, n // 40)))
    values = {**names, "n": n, "rows": rows}
    return values, {"rows": wrong}


TABLE_WORDS: dict[str, list[Wording]] = {
    "en": [
        [
            "In {town}, {n} people answered the next question, each with one answer.",
            Grid("Answers in {town}: what is most urgent?", ["Answer", "Number", "Share"]),
        ],
        [
            "The question put to {n} residents of {town} allowed one answer only.",
            Grid("What residents of {town} find most urgent (n = {n})", ["Answer choices", "Responses", "Ratio"]),
        ],
    ],
    "ru": [
        [
            "В городе {town} на следующий вопрос ответили {n} человек, каждый выбрал один ответ.",
            Grid("Ответы в городе {town}: что важнее всего?", ["Ответ", "Число", "Доля"]),
        ]
    ],
    "kk": [
        [
            "{town} қаласында келесі сұраққа {n} адам жауап берді, әрқайсысы бір жауап таңдады.",
            Grid("{town} қаласындағы жауаптар: ең маңыздысы не?", ["Жауап", "Саны", "Үлесі"]),
        ]
    ],
}

KINDS = [
    Kind("percent-of-count", "percent-count", asked, ASKED),
    Kind("count-of-percent", "percent-count", asked_count, ASKED),
    Kind(
        "responses-in-brackets",
        "percent-count",
        responses,
        {
            "en": [
                "A survey of {n} people in {town} allowed one answer each. {p1} ({c1} responses) believe that {opinion}. "
                "{p2} ({c2} responses) think that {opinion2}. The remaining {p3} ({c3} responses) say that {opinion3}.",
                "In {town} {n} people took part, each with one answer. That {opinion} was chosen by {p1} ({c1} people), "
                "that {opinion2} by {p2} ({c2} people), and that {opinion3} by {p3} ({c3} people).",
            ],
            "ru": [
                "В опросе в городе {town} участвовали {n} человек, каждый дал один ответ. {p1} ({c1} ответов) считают, что "
                "{opinion}. {p2} ({c2} ответов) полагают, что {opinion2}. Остальные {p3} ({c3} ответов) говорят, что "
                "{opinion3}."
            ],
            "kk": [
                "{town} қаласындағы сауалнамаға {n} адам қатысып, әрқайсысы бір жауап берді. {p1} ({c1} жауап) «{opinion}» "
                "деп санайды. {p2} ({c2} жауап) «{opinion2}» деп ойлайды. Қалған {p3} ({c3} жауап) «{opinion3}» дейді."
            ],
        },
        also=("remaining", "hundred"),
    ),
    Kind(
        "lost-point",
        "percent-count",
        lost_point,
        {
            "en": [
                "The survey in {town} reached {n} people, who gave one answer each. {p1} ({c1} responses) said that "
                "{opinion}, {p2} ({c2} responses) that {opinion2} and {p3} ({c3} responses) that {opinion3}."
            ],
            "ru": [
                "Опрос в городе {town} охватил {n} человек, давших по одному ответу. {p1} ({c1} ответов) сказали, что "
                "{opinion}, {p2} ({c2} ответов) - что {opinion2} и {p3} ({c3} ответов) - что {opinion3}."
            ],
            "kk": [
                "{town} қаласындағы сауалнама {n} адамды қамтыды, әрқайсысы бір жауап берді. {p1} ({c1} жауап) "
                "«{opinion}», {p2} ({c2} жауап) «{opinion2}», {p3} ({c3} жауап) «{opinion3}» деді."
            ],
        },
        also=("hundred", "remaining"),
    ),
    Kind(
        "option-percent",
        "percent-count",
        partial(option_table, slip="percent"),
        TABLE_WORDS,
        also=("hundred", "parts-total"),
    ),
    Kind(
        "option-count",
        "percent-count",
        partial(option_table, slip="count"),
        TABLE_WORDS,
        also=("parts-total", "hundred"),
    ),
    Kind(
        "remaining-share",
        "remaining",
        remaining,
        {
            "en": [
                "Everyone in {town} gave one answer: {a} said that {opinion}, {b} that {opinion2}, and the remaining {rest} "
                "gave no opinion.",
            ],
            "ru": [
                "В городе {town} каждый дал один ответ: {a} сказали, что {opinion}, {b} - что {opinion2}, а остальные "
                "{rest} не высказались."
            ],
            "kk": [
                "{town} қаласында әркім бір жауап берді: {a} «{opinion}» деді, {b} «{opinion2}» деді, ал қалған {rest} "
                "пікір білдірмеді."
            ],
        },
        also=("hundred",),
    ),
    Kind(
        "mean-of-whole-numbers",
        "mean",
        grim,
        {
            "en": [
                "Asked how far they agreed that {opinion} (whole numbers from 1 to 5), people in {town} gave a mean of "
                "{mean} (n = {n}).",
                "On a scale of whole numbers from 1 to 5, the {n} respondents of {town} rated the statement that {opinion} "
                "with a mean of {mean}.",
            ],
            "ru": [
                "На вопрос, согласны ли они с тем, что {opinion} (целые баллы от 1 до 5), жители города {town} дали среднее "
                "{mean} (n = {n})."
            ],
            "kk": [
                "«{opinion}» дегенге келісесіз бе деген сұраққа (1-ден 5-ке дейінгі бүтін балл) {town} тұрғындарының орташа "
                "бағасы {mean} болды (n = {n})."
            ],
        },
    ),
    Kind(
        "deviation-of-whole-numbers",
        "mean",
        grimmer,
        {
            "en": [
                "People in {town} rated in whole numbers from 1 to 7 how far {opinion} (M = {mean}, SD = {sd}, n = {n}).",
            ],
            "ru": [
                "Жители города {town} оценили целыми баллами от 1 до 7, насколько {opinion} (M = {mean}; SD = {sd}; n = {n})."
            ],
            "kk": [
                "{town} тұрғындары «{opinion}» дегенді 1-ден 7-ге дейінгі бүтін баллмен бағалады (M = {mean}; SD = {sd}; "
                "n = {n})."
            ],
        },
    ),
    Kind(
        "majority",
        "share-word",
        majority,
        {
            "en": [
                "A majority of those asked in {town}, {percent}, said that {opinion}.",
                "The majority of respondents in {town} ({percent}) hold that {opinion}.",
            ],
            "ru": [
                "Большинство опрошенных в городе {town} ({percent}) сказали, что {opinion}.",
                "В городе {town} большинство, {percent}, считает, что {opinion}.",
            ],
            "kk": ["{town} қаласында сұралғандардың көпшілігі ({percent}) «{opinion}» деді."],
        },
    ),
    Kind(
        "more-than-half",
        "share-word",
        half,
        {
            "en": [
                "More than half of the respondents in {town} ({percent}) agreed that {opinion}.",
                "That {opinion} is the view of over half of those asked in {town}: {percent}.",
            ],
            "ru": ["Более половины респондентов в городе {town} ({percent}) согласились с тем, что {opinion}."],
            "kk": ["{town} қаласындағы респонденттердің жартысынан астамы ({percent}) «{opinion}» дегенмен келісті."],
        },
    ),
    Kind(
        "a-third",
        "share-word",
        third,
        {
            "en": [
                "A third of the respondents in {town} ({percent}) believe that {opinion}.",
                "In {town}, one third of those asked ({percent}) said that {opinion}.",
            ],
            "ru": ["Треть респондентов в городе {town} ({percent}) считает, что {opinion}."],
            "kk": ["{town} қаласындағы респонденттердің үштен бірі ({percent}) «{opinion}» деп санайды."],
        },
    ),
]
