"""Clean passages: shares and means that look wrong and are not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.planted.kinds.kind import Grid, Kind, Values
from benchmarks.planted.speaking import Decimals, Percent
from benchmarks.planted.world import World, share


def women_and_men(world: World) -> tuple[Values, Values]:
    """Shares of two groups and of both together."""
    n1, n2 = world.chance.randint(60, 400), world.chance.randint(60, 400)
    c1 = world.chance.randint(n1 // 5, 2 * n1 // 5)
    c2 = world.chance.randint(3 * n2 // 5, 4 * n2 // 5)
    shares = {"p1": (c1, n1), "p2": (c2, n2), "percent": (c1 + c2, n1 + n2)}
    counts = {"n1": n1, "n2": n2, "c1": c1, "c2": c2, "n": n1 + n2, "count": c1 + c2}
    return {**world.opinion(), **counts, **{key: Percent(share(*of)) for key, of in shares.items()}}, {}


def rounded(world: World) -> tuple[Values, Values]:
    """Whole percentages of three answers, which make 99 or 101."""
    while True:
        n = world.chance.randint(120, 400)
        counts = world.split(n, 3, n // 10)
        if sum(share(count, n, 0) for count in counts) != 100:
            return _answers(world, n, counts, 0), {}


def several(world: World) -> tuple[Values, Values]:
    """Counts and percentages of answers of which a person could give several."""
    n = world.chance.randint(80, 500)
    counts = world.chance.sample(range(2 * n // 5, 4 * n // 5), 3)
    return _answers(world, n, counts, 1), {}


def _answers(world: World, n: int, counts: Sequence[int], places: int) -> Values:
    names = world.opinion(3)
    values: Values = {**names, "n": n}
    rows: list[list[Any]] = []
    for number, count in enumerate(counts, 1):
        label = names["opinion" if number == 1 else f"opinion{number}"]
        values[f"c{number}"], values[f"p{number}"] = count, Percent(share(count, n, places), places)
        rows.append([label[:1].upper() + label[1:], count, values[f"p{number}"]])
    return {**values, "rows": rows}


def share_of_a_share(world: World) -> tuple[Values, Values]:
    """Some of those asked, and most of these some, who are few of all."""
    n = world.chance.randint(200, 900)
    c1 = world.chance.randint(n // 5, 2 * n // 5)
    c2 = world.chance.randint(11 * c1 // 20 + 1, 4 * c1 // 5)
    values = {"n": n, "c1": c1, "c2": c2, "p1": Percent(share(c1, n)), "p2": Percent(share(c2, c1))}
    return {**world.opinion(), **values, "p3": Percent(share(c2, n))}, {}


def weighted(world: World) -> tuple[Values, Values]:
    """A count of a base, and a weighted percentage that is not theirs."""
    n = world.chance.randint(200, 900)
    count = world.chance.randint(n // 5, 4 * n // 5)
    raw = share(count, n)
    off = world.chance.choice([-4.3, -3.1, -2.2, 2.4, 3.2, 4.1])
    return {**world.opinion(), "n": n, "count": count, "raw": Percent(raw), "percent": Percent(round(raw + off, 1))}, {}


def misquoted(world: World) -> tuple[Values, Values]:
    """A percentage that somebody else got wrong, put right by the author."""
    n = world.chance.randint(100, 900)
    count = world.chance.randint(n // 5, 3 * n // 5)
    right = share(count, n)
    wrong = Percent(round(right + world.chance.choice([-8, 7, 10, 20]), 1))
    return {**world.opinion(), "n": n, "count": count, "percent": Percent(right), "wrong": wrong}, {}


def no_majority(world: World) -> tuple[Values, Values]:
    """Less than half, and said to be no majority."""
    return {**world.opinion(), "percent": Percent(world.chance.randint(401, 488) / 10)}, {}


def mean_of_items(world: World) -> tuple[Values, Values]:
    """The mean of four answers of each person, so that quarters of a point occur."""
    n = world.chance.randint(12, 24)
    total = world.chance.randint(2 * 4 * n, 4 * 4 * n)
    return {**world.opinion(), "n": n, "mean": Decimals(total / (4 * n))}, {}


HARD: Sequence[Kind] = (
    Kind(
        "women-and-men",
        "",
        women_and_men,
        {
            "en": [
                "In {town} {p1} of the women ({c1} of {n1}) but {p2} of the men ({c2} of {n2}) say that {opinion}; for the sample as a whole the share is {percent} ({count} of {n}).",
                "The {town} sample consists of {n1} women and {n2} men. That {opinion} was said by {p1} of the women and {p2} of the men, in all by {count} persons, or {percent} of the {n}.",
            ],
            "ru": [
                "В городе {town} мнение, что {opinion}, разделяют {p1} женщин ({c1} из {n1}) и {p2} мужчин ({c2} из {n2}); по выборке в целом доля равна {percent} ({count} из {n}).",
                "Выборка в городе {town} – {n:человек|человека|человек}: женщин {n1}, мужчин {n2}. С тем, что {opinion}, согласны {p1} женщин и {p2} мужчин, а всего {count:человек|человека|человек}, то есть {percent}.",
            ],
            "kk": [
                "{town} қаласында {n1} әйелдің {c1:poss} ({p1}), ал {n2} ердің {c2:poss} ({p2}) «{opinion}» дейді; бүкіл іріктеме бойынша үлес {percent} ({n} адамның {count:poss}).",
                "{town} қаласындағы іріктемеде {n1} әйел мен {n2} ер бар. Әйелдердің {p1:poss}, ерлердің {p2:poss} «{opinion}» деп айтты, барлығы {count} адам, яғни {n} адамның {percent:poss}.",
            ],
        },
    ),
    Kind(
        "rounded-to-whole",
        "",
        rounded,
        {
            "en": [
                "Answers in {town} (n = {n}, one per person) were: {opinion}, {p1}; {opinion2}, {p2}; {opinion3}, {p3}. Shares are rounded to whole per cent and therefore do not make exactly 100.",
                [
                    Grid("Answers given in {town} (n = {n})", ("Answer", "Number", "Per cent")),
                    "Because of rounding, the percentages do not add up to 100.",
                ],
            ],
            "ru": [
                "Ответы в городе {town} (n = {n}, по одному от каждого): {opinion} – {p1}; {opinion2} – {p2}; {opinion3} – {p3}. Доли округлены до целых процентов, и сумма поэтому не равна в точности 100.",
                [
                    Grid("Ответы, полученные в городе {town} (n = {n})", ("Ответ", "Число", "%")),
                    "Из-за округления сумма процентов отличается от 100.",
                ],
            ],
            "kk": [
                "{town} қаласындағы жауаптар (n = {n}, әр адамнан біреу): {opinion} – {p1}; {opinion2} – {p2}; {opinion3} – {p3}. Үлестер бүтін пайызға дейін дөңгелектелген, сондықтан қосындысы дәл 100 болмайды.",
                [
                    Grid("{town} қаласынан алынған жауаптар (n = {n})", ("Жауап", "Саны", "%")),
                    "Дөңгелектеу салдарынан пайыздардың қосындысы 100-ден өзгеше.",
                ],
            ],
        },
    ),
    Kind(
        "as-many-as-they-liked",
        "",
        several,
        {
            "en": [
                "The {n} respondents in {town} could tick as many statements as they liked: {c1} ({p1}) ticked “{opinion}”, {c2} ({p2}) “{opinion2}” and {c3} ({p3}) “{opinion3}”.",
                [
                    Grid(
                        "Statements ticked in {town} (n = {n}, several answers possible)",
                        ("Statement", "Ticked by", "% of respondents"),
                    ),
                    "People could tick more than one statement, which is why the shares exceed 100 per cent together.",
                ],
            ],
            "ru": [
                "В городе {town} каждый из {n:опрошенного|опрошенных|опрошенных} мог отметить сколько угодно утверждений: «{opinion}» – {c1} ({p1}), «{opinion2}» – {c2} ({p2}), «{opinion3}» – {c3} ({p3}).",
                [
                    Grid(
                        "Утверждения, отмеченные в городе {town} (n = {n}, можно было выбрать несколько)",
                        ("Утверждение", "Отметили", "% опрошенных"),
                    ),
                    "Сумма больше 100 %, поскольку допускалось несколько ответов.",
                ],
            ],
            "kk": [
                "{town} қаласында сұралған {n} адам қалағанынша тұжырым белгілей алды: «{opinion}» – {c1} ({p1}), «{opinion2}» – {c2} ({p2}), «{opinion3}» – {c3} ({p3}).",
                [
                    Grid(
                        "{town} қаласында белгіленген тұжырымдар (n = {n}, бірнешеуін таңдауға болады)",
                        ("Тұжырым", "Белгілегендер", "Сұралғандардың пайызы"),
                    ),
                    "Бірнеше жауап беруге болатындықтан, қосындысы 100 %-дан асады.",
                ],
            ],
        },
    ),
    Kind(
        "share-of-a-share",
        "",
        share_of_a_share,
        {
            "en": [
                "Of {n} people asked in {town}, {c1} ({p1}) had followed the debate. Among these, {c2} ({p2}) hold that {opinion}; that is {p3} of all who were asked.",
                "Only {p1} of the {n} respondents in {town} had an opinion at all. Most of those who had one, {p2}, say that {opinion} – {c2} people out of {c1}.",
            ],
            "ru": [
                "Из {n:опрошенного|опрошенных|опрошенных} в городе {town} за спором следили {c1} ({p1}). Среди следивших {c2} ({p2}) полагают, что {opinion}; это {p3} всех опрошенных.",
                "Своё мнение в городе {town} имели лишь {p1} из {n} респондентов. Большинство имевших мнение, {p2}, говорят, что {opinion}, – {c2} из {c1}.",
            ],
            "kk": [
                "{town} қаласында сұралған {n} адамның {c1:poss} ({p1}) пікірталасты бақылап отырған. Солардың ішінде {c2} адам ({p2}) «{opinion}» дейді; бұл барлық сұралғандардың {p3:poss}.",
                "{town} қаласында {n} респонденттің тек {p1:poss} өз пікірін білдірді. Пікір білдірген {c1} адамның көпшілігі, {p2:poss}, «{opinion}» деп санайды ({c2} адам).",
            ],
        },
    ),
    Kind(
        "share-with-weights",
        "",
        weighted,
        {
            "en": [
                "In {town} {count} of {n} respondents said that {opinion}. Weighted by age and sex, their share is {percent}, against {raw} in the raw data.",
                "The share of those in {town} who say that {opinion} is put at {percent}. This is a weighted figure; before weighting, {count} of {n} people said so.",
            ],
            "ru": [
                "В городе {town} сказали, что {opinion}, {count} из {n:опрошенного|опрошенных|опрошенных}. После взвешивания по полу и возрасту их доля равна {percent} (до взвешивания – {raw}).",
                "Доля тех, кто в городе {town} считает, что {opinion}, оценена в {percent}. Это взвешенный показатель; без весов так ответили {count} из {n}.",
            ],
            "kk": [
                "{town} қаласында {n} респонденттің {count:poss} «{opinion}» деді. Жас пен жыныс бойынша салмақтағаннан кейін олардың үлесі {percent} болды (салмақтауға дейін {raw}).",
                "{town} қаласында «{opinion}» дейтіндердің үлесі {percent} деп бағаланды. Бұл – салмақталған көрсеткіш; салмақсыз есептегенде, {n} адамның {count:poss} осылай жауап берді.",
            ],
        },
    ),
    Kind(
        "misquoted-share",
        "",
        misquoted,
        {
            "en": [
                "The local paper of {town} wrote that “{count} of {n} respondents, or {wrong},” believe that {opinion}. This is a misprint in the paper: the right figure is {percent}.",
                "Of {n} people polled in {town}, {count} said that {opinion}. A press release mistakenly gave this as {wrong}; it should have been {percent}.",
            ],
            "ru": [
                "Газета города {town} сообщила, что «{count} из {n:опрошенного|опрошенных|опрошенных}, или {wrong}», уверены: {opinion}. Это опечатка газеты, верная цифра – {percent}.",
                "Из {n:опрошенного|опрошенных|опрошенных} в городе {town} {count} сказали, что {opinion}. В пресс-релизе по ошибке значилось {wrong} вместо {percent}.",
            ],
            "kk": [
                "{town} қаласының газеті «сұралған {n} адамның {count:poss}, яғни {wrong:poss}, осылай ойлайды: {opinion}» деп жазды. Бұл – газеттің қатесі, дұрысы {percent}.",
                "{town} қаласында сұралған {n} адамның {count:poss} «{opinion}» деді. Баспасөз хабарламасында бұл қате түрде {wrong} деп берілген, шын мәнінде {percent} болуы керек.",
            ],
        },
    ),
    Kind(
        "short-of-a-majority",
        "",
        no_majority,
        {
            "en": [
                "The view that {opinion} fell short of a majority in {town}: {percent} share it.",
                "In {town} {percent} say that {opinion}. They are the largest group, but more than half they are not.",
            ],
            "ru": [
                "Мнение, что {opinion}, в городе {town} до большинства не дотянуло: его разделяют {percent}.",
                "В городе {town} {percent} говорят, что {opinion}. Это самая крупная группа, но никак не больше половины.",
            ],
            "kk": [
                "{town} қаласында «{opinion}» деген пікір көпшілікке жетпеді: оны тұрғындардың {percent:poss} қолдайды.",
                "{town} тұрғындарының {percent:poss} «{opinion}» дейді. Бұл – ең ірі топ, бірақ жартысынан көбі емес.",
            ],
        },
    ),
    Kind(
        "mean-of-items",
        "",
        mean_of_items,
        {
            "en": [
                "Agreement that {opinion} was measured in {town} with four items, each answered from 1 to 5; the index, which is the mean of the four, averages {mean} (n = {n}).",
                "Each of the {n} respondents in {town} gave four marks from 1 to 5 on the question whether {opinion}. Averaged over persons and marks, the result is {mean}.",
            ],
            "ru": [
                "Согласие с тем, что {opinion}, в городе {town} измеряли четырьмя вопросами с ответами от 1 до 5; индекс, то есть среднее четырёх ответов, составил {mean} (n = {n}).",
                "Каждый из {n:респондента|респондентов|респондентов} в городе {town} поставил по четыре отметки от 1 до 5 тезису «{opinion}». Среднее по всем людям и отметкам – {mean}.",
            ],
            "kk": [
                "{town} қаласында «{opinion}» дегенге келісу 1-ден 5-ке дейін жауап берілетін төрт сұрақпен өлшенді; индекс, яғни төрт жауаптың орташасы, {mean} болды (n = {n}).",
                "{town} қаласындағы {n} респонденттің әрқайсысы «{opinion}» деген тезиске 1-ден 5-ке дейінгі төрт баға қойды. Барлық адам мен баға бойынша орташасы – {mean}.",
            ],
        },
    ),
)
