"""Clean passages whose numbers look wrong, and are not when read with care."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Kind, Source, Values
from benchmarks.planted.speaking import Percent, Year
from benchmarks.planted.world import World, share


def valid_answers(world: World) -> tuple[Values, Values]:
    """A percentage of those who answered, which is not one of all who were asked."""
    silent, valid = world.chance.randint(25, 80), world.chance.randint(120, 500)
    count = world.chance.randint(valid // 5, valid - valid // 5)
    values = {"n": silent + valid, "silent": silent, "valid": valid, "count": count}
    return {**world.opinion(), **values, "percent": Percent(share(count, valid))}, {}


def many_ticks(world: World) -> tuple[Values, Values]:
    """Percentages of people who could give several answers, which make more than 100."""
    n = world.chance.randint(90, 400)
    values: Values = {**world.opinion(3), "n": n}
    for number in (1, 2, 3):
        values[f"c{number}"] = count = world.chance.randint(2 * n // 5, 3 * n // 4)
        values[f"p{number}"] = Percent(share(count, n))
    return values, {}


def fewer_but_a_larger_share(world: World) -> tuple[Values, Values]:
    """A count that falls while its share of a shrinking whole rises."""
    a = world.chance.randint(80, 300)
    b = a - world.chance.randint(a // 6, a // 3)
    all1, all2 = a * world.chance.randint(5, 8), b * world.chance.randint(2, 4) + world.chance.randint(1, b // 2)
    start = world.year(room=3)
    years = {"y1": Year(start), "y2": Year(start + 2)}
    shares = {"p": Percent(share(a, all1)), "q": Percent(share(b, all2))}
    return {**world.pair(), **years, **shares, "a": a, "b": b, "all1": all1, "all2": all2}, {}


def points_and_per_cent(world: World) -> tuple[Values, Values]:
    """A change told in percentage points and in per cent of what was, which are two numbers."""
    a = world.chance.randint(16, 40)
    step = world.chance.choice([5, 6, 7, 8, 9, 10, 11])
    start = world.year(room=2)
    values = {"y1": Year(start), "y2": Year(start + 2), "a": Percent(a, 0), "b": Percent(a + step, 0), "step": step}
    return {**world.opinion(), **values, "more": Percent(int(100 * step / a + 0.5), 0)}, {}


HARD: Sequence[Kind] = [
    Kind(
        "seventh-valid-answers",
        "",
        valid_answers,
        {
            "en": [
                (
                    "In {town} {n} people were approached, but {silent} of them declined to talk. Of the {valid} who "
                    "did answer, {count}, or {percent}, said that {opinion}."
                ),
                [
                    Source(
                        (
                            "Among the {n} residents of {town} in the sample the view that {opinion} was held by {count} "
                            "({percent})."
                        ),
                        "The percentage is of the {valid} valid answers; {silent} answers were blank.",
                    )
                ],
            ],
            "ru": [
                (
                    "В городе {town} обратились к {n:жителю|жителям|жителям}, однако {silent} из них говорить не "
                    "стали. Из {valid:ответившего|ответивших|ответивших} {count}, или {percent}, сказали, что "
                    "{opinion}."
                ),
                [
                    Source(
                        (
                            "В выборке из города {town} ({n:анкета|анкеты|анкет}) мнение, что {opinion}, встречается "
                            "{count:раз|раза|раз} ({percent})."
                        ),
                        (
                            "Процент взят от {valid:действительного ответа|действительных ответов|действительных ответов}; "
                            "пустых анкет – {silent}."
                        ),
                    )
                ],
            ],
            "kk": [
                (
                    "{town} қаласында {n} адамға өтініш айтылды, бірақ олардың {silent:poss} сөйлесуден бас тартты. "
                    "Жауап берген {valid} адамның {count:poss}, яғни {percent:poss}, «{opinion}» деді."
                ),
                [
                    Source(
                        (
                            "{town} қаласындағы іріктемеде ({n} сауалнама) «{opinion}» деген пікірді {count} адам білдірді "
                            "({percent})."
                        ),
                        "Пайыз {valid} жарамды жауаптан есептелген; бос сауалнама саны – {silent}.",
                    )
                ],
            ],
        },
    ),
    Kind(
        "seventh-many-ticks",
        "",
        many_ticks,
        {
            "en": [
                (
                    "The {n} respondents in {town} could tick as many boxes as they liked: {c1} of them ({p1}) "
                    "ticked “{opinion}”, {c2} ({p2}) “{opinion2}” and {c3} ({p3}) “{opinion3}”."
                ),
                [
                    Source(
                        "{town} (N = {n}): {opinion}, {p1}; {opinion2}, {p2}; {opinion3}, {p3}.",
                        "Multiple answers were possible, so that the percentages add up to more than 100.",
                    )
                ],
            ],
            "ru": [
                (
                    "Респонденты в городе {town} (всего {n}) могли отметить сколько угодно вариантов: «{opinion}» – "
                    "{c1} ({p1}), «{opinion2}» – {c2} ({p2}), «{opinion3}» – {c3} ({p3})."
                ),
                [
                    Source(
                        "{town} (N = {n}): {opinion} – {p1}; {opinion2} – {p2}; {opinion3} – {p3}.",
                        "Разрешалось несколько ответов, поэтому сумма процентов превышает 100.",
                    )
                ],
            ],
            "kk": [
                (
                    "{town} қаласындағы респонденттер (барлығы {n}) қалағанынша нұсқа белгілей алды: «{opinion}» – "
                    "{c1} ({p1}), «{opinion2}» – {c2} ({p2}), «{opinion3}» – {c3} ({p3})."
                ),
                [
                    Source(
                        "{town} (N = {n}): {opinion} – {p1}; {opinion2} – {p2}; {opinion3} – {p3}.",
                        "Бірнеше жауап беруге болатын, сондықтан пайыздардың қосындысы 100-ден асады.",
                    )
                ],
            ],
        },
    ),
    Kind(
        "seventh-larger-share",
        "",
        fewer_but_a_larger_share,
        {
            "en": [
                (
                    "{Topic} in {town} fell from {a} in {y1} to {b} in {y2}, and yet their share of all public "
                    "actions rose from {p} to {q}, because the other actions became rarer still."
                ),
                (
                    "In {town} {topic} made up {p} of all public actions in {y1} ({a} of {all1}). Two years later "
                    "their number had dropped to {b}; out of {all2} actions, however, that was {q}."
                ),
            ],
            "ru": [
                (
                    "Число {topic} в городе {town} упало с {a} в {y1} году до {b} в {y2} году, а их доля среди всех "
                    "публичных акций выросла с {p} до {q}: прочие акции сократились ещё сильнее."
                ),
                (
                    "В {y1} году на долю {topic} в городе {town} приходилось {p} всех публичных акций ({a} из "
                    "{all1}). Через два года их стало меньше, {b}, но из {all2:акции|акций|акций} это уже {q}."
                ),
            ],
            "kk": [
                (
                    "{town} қаласындағы {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін азайды, бірақ "
                    "олардың барлық қоғамдық акциядағы үлесі {p:abl} {q:dat} дейін өсті, өйткені басқа акциялар одан "
                    "да сирек өтті."
                ),
                (
                    "{y1} жылы {town} қаласындағы барлық қоғамдық акцияның {p:poss} {topic} болды ({all1} акцияның "
                    "{a:poss}). Екі жылдан кейін олар азайып, {b} болды, бірақ бұл {all2} акцияның {q:poss} еді."
                ),
            ],
        },
    ),
    Kind(
        "seventh-points-and-per-cent",
        "",
        points_and_per_cent,
        {
            "en": [
                (
                    "Between {y1} and {y2} the share of those in {town} who hold that {opinion} rose from {a} to "
                    "{b}, which is {step} percentage points or, measured against the first figure, {more}."
                ),
                (
                    "In {town} {b} of respondents thought in {y2} that {opinion}, against {a} in {y1}. The share "
                    "thus grew by {more}; in points, by {step}."
                ),
            ],
            "ru": [
                (
                    "С {y1} по {y2} год доля тех, кто в городе {town} считает, что {opinion}, выросла с {a} до {b}. "
                    "Это рост на {step} п.п., или, если считать от первой цифры, на {more}."
                ),
                (
                    "В {y2} году {b} респондентов города {town} думали, что {opinion}, против {a} в {y1} году. Доля, "
                    "таким образом, увеличилась на {more} от прежней, а в пунктах – на {step}."
                ),
            ],
            "kk": [
                (
                    "{y1}–{y2} жылдары {town} қаласында «{opinion}» дейтіндердің үлесі {a:abl} {b:dat} дейін өсті. "
                    "Бұл – {step} пайыздық тармаққа, ал бірінші санға шаққанда {more:dat} өсу."
                ),
                (
                    "{y2} жылы {town} қаласы респонденттерінің {b:poss} «{opinion}» деп ойласа, {y1} жылы {a:poss} "
                    "солай ойлаған. Үлес бұрынғысынан {more:dat}, ал тармақпен есептегенде {step:dat} артты."
                ),
            ],
        },
    ),
]
