"""Clean passages about shares and counts that look wrong: other bases, several answers, other measures, rival counts."""

from __future__ import annotations

from benchmarks.planted.kinds.kind import Far, Grid, Kind, Values
from benchmarks.planted.speaking import Percent, Year
from benchmarks.planted.world import World, share


def share_of_share(world: World) -> tuple[Values, Values]:
    """A share of those who answered, and the same as a share of all."""
    answered, agreed = world.chance.randint(45, 80), world.chance.randint(55, 90)
    values = {**world.opinion(), "answered": Percent(answered, 0), "agreed": Percent(agreed, 0)}
    return {**values, "all": Percent(answered * agreed / 100, 1)}, {}


def seats(world: World) -> tuple[Values, Values]:
    """A majority of seats that rests on a minority of votes."""
    total = world.chance.choice([21, 25, 31, 35, 41])
    won = total // 2 + world.chance.randint(1, 4)
    votes = Percent(world.chance.randint(331, 464) / 10)
    return {**world.pair(), "year": Year(world.year()), "seats": total, "won": won, "votes": votes}, {}


def several_answers(world: World) -> tuple[Values, Values]:
    """Three shares that make more than a hundred, since several answers could be given."""
    first, second, third = (world.chance.randint(low, low + 180) / 10 for low in (560, 420, 310))
    return {**world.opinion(3), "p1": Percent(first), "p2": Percent(second), "p3": Percent(third)}, {}


def short_of_half(world: World) -> tuple[Values, Values]:
    """Less than half, said beside the word majority."""
    return {**world.opinion(), "percent": Percent(world.chance.randint(381, 474) / 10)}, {}


def third_poll(world: World) -> tuple[Values, Values]:
    """The third of several surveys, with any share."""
    return {**world.opinion(), "percent": Percent(world.chance.randint(441, 780) / 10)}, {}


def two_counts(world: World) -> tuple[Values, Values]:
    """What the police counted and what the organisers counted."""
    police = world.chance.randint(30, 200)
    others = police + world.chance.randint(15, 120)
    return {**world.pair(), "year": Year(world.year()), "police": police, "others": others}, {}


def against_the_mean(world: World) -> tuple[Values, Values]:
    """A count that is less than the year before, and by so many per cent more than the mean of earlier years."""
    mean = world.chance.randint(60, 150)
    now = mean + world.chance.randint(mean // 5, mean // 2)
    before = now + world.chance.randint(10, 60)
    start = world.year(room=5)
    values = {**world.pair(), "y1": Year(start), "y2": Year(start + 2), "y3": Year(start + 3), "y4": Year(start + 4)}
    more = Percent(share(now - mean, mean, 0), 0)
    return {**values, "mean": mean, "now": now, "before": before, "more": more}, {}


def per_head(world: World) -> tuple[Values, Values]:
    """A table of counts, and a town that is first by another measure, which the table does not show."""
    towns = world.towns(5)
    counts = world.chance.sample(range(22, 480), 5)
    best = counts.index(max(counts))
    other = world.chance.choice([number for number in range(5) if number != best])
    rows = [[town, count] for town, count in zip(towns, counts, strict=True)]
    return {**world.listing(), "year": Year(world.year()), "rows": rows, "one": towns[other], "best": towns[best]}, {}


def but_one_year(world: World) -> tuple[Values, Values]:
    """A table of towns over years, one of which is last in all years but one."""
    start = world.year(room=4)
    towns = world.towns(4)
    table = [[world.chance.randint(60, 400) for _ in range(4)] for _ in towns]
    last, odd = world.chance.randrange(4), world.chance.randrange(4)
    table[last] = [world.chance.randint(10, 50) for _ in range(4)]
    table[last][odd] = 401 + world.chance.randint(1, 60)
    rows = [[town, *row] for town, row in zip(towns, table, strict=True)]
    header = {f"y{number}": str(start + number - 1) for number in range(1, 5)}
    return {**world.listing(), **header, "rows": rows, "last": towns[last], "odd": Year(start + odd)}, {}


def largest_single(world: World) -> tuple[Values, Values]:
    """A table of years, and a year in which something else than the count was greatest."""
    start = world.year(room=6)
    counts = world.chance.sample(range(22, 480), 6)
    other = world.chance.choice([number for number in range(6) if number != counts.index(max(counts))])
    rows = [[Year(start + number), count] for number, count in enumerate(counts)]
    return {**world.pair(), "rows": rows, "year": Year(start + other)}, {}


KINDS: list[Kind] = [
    Kind("fifth-share-of-share", "", share_of_share, {
        "en": [
            "In {town}, {answered} of the sample answered the question; among those who answered, {agreed} held that {opinion}, or {all} of the whole sample.",
            "That {opinion} was affirmed in {town} by {agreed} of the respondents who replied at all (the response rate was {answered}), which is {all} of everybody approached.",
        ],
        "ru": [
            "В городе {town} на вопрос ответили {answered} выборки; из ответивших {agreed} полагали, что {opinion}, а это {all} всей выборки.",
            "С тем, что {opinion}, согласились {agreed} ответивших в городе {town}. Поскольку ответили лишь {answered} тех, к кому обратились, доля согласных среди всех равна {all}.",
        ],
        "kk": [
            "{town} қаласында сұраққа іріктеменің {answered:poss} жауап берді; жауап бергендердің {agreed:poss} «{opinion}» деп санады, бұл бүкіл іріктеменің {all:poss}.",
        ],
    }),
    Kind("fifth-seats", "", seats, {
        "en": [
            "Though only {votes} of the voters of {town} backed the list that had organised the {topic}, in {year} it won the majority of seats, {won} of {seats}.",
            "In the {year} election in {town} the party of the {topic} took {votes} of the vote and, thanks to the threshold, a majority in the council ({won} of the {seats} seats).",
        ],
        "ru": [
            "Хотя за список организаторов {topic} в городе {town} проголосовали лишь {votes} избирателей, в {year} году он получил большинство мест: {won} из {seats}.",
            "На выборах {year} года в городе {town} партия, начавшая с {topic}, набрала {votes} голосов и благодаря барьеру — большинство в совете ({won} из {seats}).",
        ],
        "kk": [
            "{year} жылы {town} қаласында {topic} ұйымдастырушыларының тізіміне сайлаушылардың {votes:poss} ғана дауыс берсе де, ол орындардың көпшілігін алды: {seats} орынның {won:poss}.",
        ],
    }),
    Kind("fifth-several-answers", "", several_answers, {
        "en": [
            "Respondents in {town} could tick as many boxes as they liked: {p1} ticked “{opinion}”, {p2} “{opinion2}” and {p3} “{opinion3}”.",
            "In {town} the most frequent replies were that {opinion} ({p1}), that {opinion2} ({p2}) and that {opinion3} ({p3}); the shares add up to more than a hundred because many gave two or three.",
        ],
        "ru": [
            "В городе {town} разрешалось отметить сколько угодно пунктов: «{opinion}» отметили {p1}, «{opinion2}» — {p2}, «{opinion3}» — {p3}.",
            "Город {town}: «{opinion}» — {p1}, «{opinion2}» — {p2}, «{opinion3}» — {p3} (сумма больше ста, так как можно было дать несколько ответов).",
        ],
        "kk": [
            "{town} қаласында қалағанынша тармақ белгілеуге болатын: «{opinion}» дегенді {p1}, «{opinion2}» дегенді {p2}, «{opinion3}» дегенді {p3} белгіледі.",
            "{town} қаласы: «{opinion}» — {p1}, «{opinion2}» — {p2}, «{opinion3}» — {p3} (бірнеше жауап беруге болатындықтан, қосындысы жүзден асады).",
        ],
    }),
    Kind("fifth-short-of-half", "", short_of_half, {
        "en": [
            "The view that {opinion} fell short of a majority in {town}: {percent} shared it.",
            "At {percent}, those in {town} who say that {opinion} are the largest group, yet they are not a majority.",
            "Contrary to what the mayor claimed, not more than half but {percent} of {town} say that {opinion}.",
        ],
        "ru": [
            "Мнение, что {opinion}, не набрало в городе {town} большинства: его разделяют {percent}.",
            "Вопреки словам мэра, не больше половины, а {percent} жителей города {town} говорят, что {opinion}.",
        ],
        "kk": [
            "«{opinion}» деген пікір {town} қаласында көпшілікке жете алмады: оны {percent} ғана қолдайды.",
            "Әкім айтқандай жартысынан көбі емес, {town} тұрғындарының {percent:poss} «{opinion}» дейді.",
        ],
    }),
    Kind("fifth-third-poll", "", third_poll, {
        "en": [
            "A third poll in {town} finds that {percent} say that {opinion}.",
            "For the third time, {percent} in {town} told the interviewers that {opinion}.",
        ],
        "ru": [
            "Третий по счёту опрос в городе {town}: {percent} говорят, что {opinion}.",
            "Уже в третий раз {percent} жителей города {town} сказали интервьюерам, что {opinion}.",
        ],
        "kk": [
            "{town} қаласындағы үшінші сауалнама: {percent} «{opinion}» дейді.",
            "{town} қаласында үшінші рет {percent} сұхбат алушыларға «{opinion}» деді.",
        ],
    }),
    Kind("fifth-two-counts", "", two_counts, {
        "en": [
            ["The police of {town} give the number of {topic} in {year} as {police}.", Far("The organisers themselves speak of {others} {topic} in {town} in {year}.")],
            "Sources differ on {topic} in {town} in {year}: {police} according to the police, {others} according to the unions.",
        ],
        "ru": [
            ["Полиция города {town} сообщает, что за {year} год прошло {police:topic}.", Far("Сами организаторы говорят о другой цифре по городу {town} за {year} год: {others:topic}.")],
            "Источники расходятся в том, сколько {topic} видел город {town} в {year} году: {police} по данным полиции, {others} по данным профсоюзов.",
        ],
        "kk": [
            ["{town} қаласының полициясы {year} жылы {police} {topic} өтті дейді.", Far("Ұйымдастырушылардың өздері {town} қаласында {year} жылы {others} {topic} болды деген басқа сан айтады.")],
            "{town} қаласындағы {year} жылғы {topic} саны жөнінде деректер әртүрлі: полиция бойынша {police}, кәсіподақ бойынша {others}.",
        ],
    }),
    Kind("fifth-against-the-mean", "", against_the_mean, {
        "en": [
            "With {now} {topic}, {y4} was quieter in {town} than {y3} ({before}), but still {more} above the annual mean of {y1}–{y2}, which was {mean}.",
            "{town} had {before} {topic} in {y3} and {now} in {y4}: a decline on the year, although a plus of {more} on the average of {mean} for the years {y1} to {y2}.",
        ],
        "ru": [
            "В {y4} году в городе {town} отмечено {now:topic} — меньше, чем в {y3} году ({before}), но на {more} больше среднегодового числа за {y1}–{y2} годы, равного {mean}.",
        ],
        "kk": [
            "{y4} жылы {town} қаласында {now} {topic} болды: бұл {y3} жылғыдан ({before}) аз, бірақ {y1}–{y2} жылдардың {mean:dat} тең орташа санынан {more} көп.",
        ],
    }),
    Kind("fifth-per-head", "", per_head, {
        "en": [
            [Grid("{Topic} by town, {year}", ["Town", "Number"]), "Measured per head of population, however, {one} comes first in {topic}."],
            [Grid("Number of {topic}, {year}", ["Town", "Number"]), "It is not {best} but {one} that suffered the greatest damage from {topic}."],
        ],
        "ru": [
            [Grid("Число {topic} по городам, {year} год", ["Город", "Число"]), "Если же считать на душу населения, больше всего {topic} в городе {one}."],
            [Grid("Количество {topic}, {year} г.", ["Город", "Число"]), "Наибольший ущерб понёс не город {best}, а город {one}."],
        ],
        "kk": [
            [Grid("Қалалар бойынша {topic}, {year} жыл", ["Қала", "Саны"]), "Ал жан басына шаққанда {topic} ең көп — {one} қаласында."],
            [Grid("{Topic} саны, {year} ж.", ["Қала", "Саны"]), "Ең көп шығын көрген {best} емес, {one} қаласы болды."],
        ],
    }),
    Kind("fifth-but-one-year", "", but_one_year, {
        "en": [
            [Grid("{Topic} by town and year", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]), "{last} had the fewest {topic} in every year except {odd}, when it had the most."],
            [Grid("Annual {topic}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]), "Apart from {odd}, the last place always went to {last}."],
        ],
        "ru": [
            [Grid("Число {topic} по городам", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]), "Меньше всего {topic} каждый год, кроме {odd} года, было в городе {last}."],
            [Grid("Ежегодное число {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]), "За исключением {odd} года, последнее место всегда доставалось городу {last}."],
        ],
        "kk": [
            [Grid("Қалалар бойынша {topic}", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]), "{odd} жылды қоспағанда, жыл сайын ең аз {topic} {last} қаласында болды."],
            [Grid("Жылдық {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]), "{odd} жылдан басқа жылдарда соңғы орын үнемі {last} қаласынікі болды."],
        ],
    }),
    Kind("fifth-largest-single", "", largest_single, {
        "en": [
            [Grid("{Topic} in {town}", ["Year", "Number"]), "The best attended of the {topic} in {town}, though, dates from {year}."],
            [Grid("Annual number of {topic}, {town}", ["Year", "Number"]), "Arrests at {topic} in {town} peaked in {year}, not in the year with the most {topic}."],
        ],
        "ru": [
            [Grid("Число {topic} в городе {town}", ["Год", "Число"]), "Самая многолюдная акция, однако, прошла в городе {town} в {year} году."],
            [Grid("Ежегодное число {topic}, город {town}", ["Год", "Число"]), "Пик задержаний в городе {town} пришёлся на {year} год, а вовсе не на тот, когда {topic} было больше всего."],
        ],
        "kk": [
            [Grid("{town} қаласындағы {topic}", ["Жыл", "Саны"]), "Алайда {town} қаласында ең көп адам жиналған {topic} {year} жылы өтті."],
            [Grid("Жылдық {topic} саны, {town} қаласы", ["Жыл", "Саны"]), "{town} қаласында ұстаулардың шыңы {year} жылға тура келді, бұл {topic} ең көп болған жыл емес."],
        ],
    }),
]  # fmt: skip
