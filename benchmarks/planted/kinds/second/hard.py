"""Held out as well: clean passages about shares that look wrong and are not."""

from __future__ import annotations

from benchmarks.planted.kinds.kind import Far, Kind, Values
from benchmarks.planted.speaking import Decimals, Percent, Year
from benchmarks.planted.world import World, share


def _several(world: World) -> tuple[Values, Values]:
    """Shares of people who could give several answers."""
    n = world.chance.randint(120, 600)
    values: Values = {**world.opinion(3), "n": n}
    for number in (1, 2, 3):
        count = world.chance.randint(n * 4 // 10, n * 8 // 10)
        values[f"c{number}"], values[f"p{number}"] = count, Percent(share(count, n))
    return values, {}


def _valid(world: World) -> tuple[Values, Values]:
    """A share of those who answered, not of those who were asked."""
    n = world.chance.randint(200, 900)
    m = n - world.chance.randint(n // 6, n // 3)
    count = world.chance.randint(m // 5, m // 2)
    return {**world.opinion(), "n": n, "m": m, "count": count, "percent": Percent(share(count, m))}, {}


def _rounded(world: World) -> tuple[Values, Values]:
    """Three shares that rounding keeps from making 100."""
    while True:
        n = world.chance.randint(90, 600)
        counts = world.split(n, 3, n // 8)
        shares = [share(count, n) for count in counts]
        if abs(sum(shares) - 100) > 0.05:
            break
    values: Values = {**world.opinion(3), "n": n, "sum": Percent(round(sum(shares), 1))}
    for number, (count, percent) in enumerate(zip(counts, shares, strict=True), 1):
        values[f"c{number}"], values[f"p{number}"] = count, Percent(percent)
    return values, {}


def _plurality(world: World) -> tuple[Values, Values]:
    """The most frequent answer, which less than half gave."""
    first = world.chance.randint(400, 460)
    second = (1000 - first) // 2 + world.chance.randint(5, 40)
    third = 1000 - first - second
    return {**world.opinion(3), "a": Percent(first / 10), "b": Percent(second / 10), "c": Percent(third / 10)}, {}


def _among_women(world: World) -> tuple[Values, Values]:
    """A majority of some, but not of all."""
    part, whole = world.chance.randint(530, 640) / 10, world.chance.randint(360, 470) / 10
    return {**world.opinion(), "part": Percent(part), "whole": Percent(whole)}, {}


def _quorum(world: World) -> tuple[Values, Values]:
    """More than half, and yet less than the two thirds that were needed."""
    return {**world.opinion(), "percent": Percent(world.chance.randint(540, 648) / 10)}, {}


def _party(world: World) -> tuple[Values, Values]:
    """A party that has the majority in its name only."""
    return {**world.opinion(), "percent": Percent(world.chance.randint(180, 390) / 10)}, {}


def _third_item(world: World) -> tuple[Values, Values]:
    """A third that is an ordinal number."""
    return {**world.opinion(), "percent": Percent(world.chance.randint(110, 220) / 10)}, {}


def _two_surveys(world: World) -> tuple[Values, Values]:
    """The same question in two years."""
    a, start = world.chance.randint(200, 600) / 10, world.year(room=5)
    b = round(a + world.chance.choice([-1, 1]) * world.chance.randint(40, 150) / 10, 1)
    return {**world.opinion(), "y1": Year(start), "y2": Year(start + 4), "a": Percent(a), "b": Percent(b)}, {}


def _half_points(world: World) -> tuple[Values, Values]:
    """A mean that whole numbers could not have, of marks in half points."""
    n = world.chance.randrange(15, 40)
    halves = 2 * world.chance.randint(2 * n, 4 * n) + 1  # an odd number of half points
    return {**world.opinion(), "n": n, "mean": Decimals(halves / 2 / n)}, {}


KINDS = [
    Kind(
        "looks-wrong-boxes-ticked",
        "",
        _several,
        {
            "en": [
                "People in {town} could tick as many boxes as they liked (n = {n}): {opinion}, {c1} ({p1}); {opinion2}, {c2} ({p2}); {opinion3}, {c3} ({p3}).",
                "Since several answers were allowed, the shares from {town} exceed 100 in sum: of {n} respondents, {p1} said that {opinion}, {p2} that {opinion2} and {p3} that {opinion3}.",
            ],
            "ru": [
                "В городе {town} можно было отметить сколько угодно вариантов (n = {n}): {opinion} — {c1} чел. ({p1}); {opinion2} — {c2} чел. ({p2}); {opinion3} — {c3} чел. ({p3}).",
                "Так как разрешалось несколько ответов, сумма долей по городу {town} больше 100: {p1} опрошенных сказали, что {opinion}, {p2} — что {opinion2}, {p3} — что {opinion3}.",
            ],
            "kk": [
                "{town} қаласында қалағанынша нұсқа белгілеуге болатын (n = {n}): {opinion} – {c1} адам ({p1}); {opinion2} – {c2} адам ({p2}); {opinion3} – {c3} адам ({p3}).",
                "Бірнеше жауап беруге рұқсат етілгендіктен, {town} қаласындағы үлестердің қосындысы 100-ден асады: {p1} – «{opinion}», {p2} – «{opinion2}», {p3} – «{opinion3}».",
            ],
        },
    ),
    Kind(
        "looks-wrong-valid-answers",
        "",
        _valid,
        {
            "en": [
                "Of {n} people approached in {town}, {m} answered. {count} of those who answered, or {percent}, said that {opinion}.",
                "We sent {n} letters to {town} and got {m} back; {count} of these ({percent} of the replies) say that {opinion}.",
            ],
            "ru": [
                "В городе {town} обратились к {n} чел., ответили {m} чел. О том, что {opinion}, сказали {count} чел., или {percent} ответивших.",
                "В город {town} разослали писем: {n}; вернулось {m}. Мысль о том, что {opinion}, содержат {count} из них ({percent} полученных ответов).",
            ],
            "kk": [
                "{town} қаласында {n} адамға өтініш жасалып, {m} адам жауап берді. Жауап бергендердің {count} адамы, яғни {percent}, «{opinion}» деді.",
                "{town} қаласына {n} хат жіберіліп, {m} жауап келді; соның {count} хатында ({percent}) «{opinion}» деп жазылған.",
            ],
        },
    ),
    Kind(
        "looks-wrong-by-rounding",
        "",
        _rounded,
        {
            "en": [
                "In {town} (n = {n}) {c1} people answered that {opinion} ({p1}), {c2} that {opinion2} ({p2}) and {c3} that {opinion3} ({p3}); owing to rounding, the shares add up to {sum}.",
            ],
            "ru": [
                "В городе {town} (n = {n}) {c1} чел. ответили, что {opinion} ({p1}), {c2} чел. — что {opinion2} ({p2}), {c3} чел. — что {opinion3} ({p3}); из-за округления сумма долей равна {sum}.",
            ],
            "kk": [
                "{town} қаласында (n = {n}) {c1} адам «{opinion}» ({p1}), {c2} адам «{opinion2}» ({p2}), {c3} адам «{opinion3}» ({p3}) деп жауап берді; дөңгелектеу салдарынан үлестердің қосындысы {sum} болады.",
            ],
        },
    ),
    Kind(
        "looks-wrong-most-frequent",
        "",
        _plurality,
        {
            "en": [
                "The most frequent answer in {town} was that {opinion} ({a}), ahead of “{opinion2}” ({b}) and “{opinion3}” ({c}); none of the three had a majority.",
                "In {town} the largest share, {a}, said that {opinion}, though this is less than half; {b} said that {opinion2} and {c} that {opinion3}.",
            ],
            "ru": [
                "Чаще всего в городе {town} отвечали, что {opinion} ({a}), реже — что {opinion2} ({b}) и что {opinion3} ({c}); большинства не набрал ни один ответ.",
            ],
            "kk": [
                "{town} қаласында ең жиі жауап – «{opinion}» ({a}), одан кейін «{opinion2}» ({b}) және «{opinion3}» ({c}); ешбір жауап көпшілік дауыс алған жоқ.",
            ],
        },
    ),
    Kind(
        "looks-wrong-majority-of-women",
        "",
        _among_women,
        {
            "en": [
                "Most women in {town} ({part}) said that {opinion}, although in the sample as a whole it was only {whole}.",
                "Only {whole} of the people of {town} hold that {opinion}; among women, however, it is the majority ({part}).",
            ],
            "ru": [
                "Большинство женщин в городе {town} ({part}) сказали, что {opinion}, хотя по выборке в целом таких лишь {whole}.",
                "Лишь {whole} жителей города {town} считают, что {opinion}; среди женщин, однако, так думает большинство ({part}).",
            ],
            "kk": [
                "{town} қаласында әйелдердің көпшілігі ({part}) «{opinion}» деді, ал жалпы іріктеме бойынша мұндай жауап {whole} ғана.",
                "{town} тұрғындарының {whole}-ы ғана «{opinion}» деп санайды; алайда әйелдер арасында бұл – көпшілік ({part}).",
            ],
        },
    ),
    Kind(
        "looks-wrong-two-thirds-needed",
        "",
        _quorum,
        {
            "en": [
                "In {town} the motion that {opinion} got {percent} of the votes and failed, as a majority of two thirds was required.",
            ],
            "ru": [
                "В городе {town} за резолюцию «{opinion}» подано {percent} голосов, и она не прошла: требовалось большинство в две трети.",
            ],
            "kk": [
                "{town} қаласында «{opinion}» деген қарарға {percent} дауыс берілді, бірақ ол өтпеді: үштен екі дауыс керек еді.",
            ],
        },
    ),
    Kind(
        "looks-wrong-party-name",
        "",
        _party,
        {
            "en": [
                "In {town} a party called Majority, whose programme says that {opinion}, came away with {percent} of the vote.",
            ],
            "ru": [
                "В городе {town} партия «Большинство», в программе которой написано, что {opinion}, получила {percent} голосов.",
            ],
            "kk": [
                "{town} қаласында бағдарламасында «{opinion}» деп жазылған «Көпшілік» партиясы {percent} дауыс алды.",
            ],
        },
    ),
    Kind(
        "looks-wrong-third-statement",
        "",
        _third_item,
        {
            "en": [
                "The third of the statements read out in {town} – that {opinion} – met with the agreement of {percent}.",
            ],
            "ru": [
                "Третье из зачитанных в городе {town} утверждений — что {opinion} — поддержали {percent}.",
            ],
            "kk": [
                "{town} қаласында оқылған тұжырымдардың үшіншісін – «{opinion}» – {percent} қолдады.",
            ],
        },
    ),
    Kind(
        "looks-wrong-asked-again",
        "",
        _two_surveys,
        {
            "en": [
                [
                    "In {y1}, {a} of those asked in {town} said that {opinion}.",
                    Far("Asked again in {y2}, {b} of the people of {town} said that {opinion}."),
                ],
            ],
            "ru": [
                [
                    "В {y1} году {a} опрошенных в городе {town} сказали, что {opinion}.",
                    Far("При повторном опросе в {y2} году в городе {town} сказали, что {opinion}, {b} опрошенных."),
                ],
            ],
            "kk": [
                [
                    "{y1} жылы {town} қаласында сұралғандардың {a}-ы «{opinion}» деді.",
                    Far("{y2} жылы қайта сұралғанда {town} тұрғындарының {b}-ы «{opinion}» деп жауап берді."),
                ],
            ],
        },
    ),
    Kind(
        "looks-wrong-half-points",
        "",
        _half_points,
        {
            "en": [
                "In {town}, {n} residents marked the statement “{opinion}” from 1 to 5; half points were allowed, and the mean came to {mean}.",
            ],
            "ru": [
                "В городе {town} утверждение «{opinion}» оценивали от 1 до 5, можно было ставить и половинки баллов (n = {n}); среднее — {mean}.",
            ],
            "kk": [
                "{town} қаласында «{opinion}» деген тұжырымды {n} адам 1-ден 5-ке дейін бағалады, жарты балл қоюға да болатын; орташа баға – {mean}.",
            ],
        },
    ),
]
