"""Further clean passages that look wrong: corrected claims, other bases, other years, other days, overlapping groups."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Kind, Source, Values, Wording
from benchmarks.planted.speaking import Day, Decimals, Percent, Weekday, Year
from benchmarks.planted.world import World, share


def quarter(world: World) -> tuple[Values, Values]:
    """A rise by a quarter that others called a doubling."""
    four = world.chance.randint(15, 90)
    start = world.year(room=2)
    return {**world.pair(), "a": 4 * four, "b": 5 * four, "y1": Year(start), "y2": Year(start + 1)}, {}


def fiscal(world: World) -> tuple[Values, Values]:
    """A financial year and a calendar year."""
    a, b = world.chance.sample(range(60, 400), 2)
    start = world.year(room=1)
    return {**world.pair(), "a": a, "b": b, "fiscal": f"{start}/{(start + 1) % 100:02}", "year": Year(start + 1)}, {}


def several(world: World) -> tuple[Values, Values]:
    """Shares of people who could name several things."""
    shares = {f"p{number}": Percent(world.chance.randint(380, 720) / 10) for number in (1, 2, 3)}
    return {**world.opinion(3), **shares, "n": world.chance.randint(150, 900)}, {}


def men_and_women(world: World) -> tuple[Values, Values]:
    """Counts with percentages of two groups, and of both together."""
    values: Values = world.opinion()
    total = yes = 0
    for group in ("men", "women"):
        n = world.chance.randint(60, 300)
        count = world.chance.randint(n // 4, 3 * n // 4)
        values |= {f"{group}_n": n, group: count, f"{group}_p": Percent(share(count, n))}
        total, yes = total + n, yes + count
    return {**values, "n": total, "yes": yes, "p": Percent(share(yes, total))}, {}


def rounded_up(world: World) -> tuple[Values, Values]:
    """Whole percentages that make 101 or 99 because they are rounded."""
    while True:
        n = world.chance.randint(90, 600)
        shares = [share(count, n, 0) for count in world.split(n, 3, n // 6)]
        if sum(shares) != 100:
            break
    return {**world.opinion(3), **{f"p{number}": Percent(value, 0) for number, value in enumerate(shares, 1)}}, {}


def overlapping(world: World) -> tuple[Values, Values]:
    """Two groups of a whole that overlap."""
    total = world.chance.randint(100, 500)
    a = world.chance.randint(total * 6 // 10, total * 8 // 10)
    b = world.chance.randint(total * 5 // 10, total * 7 // 10)
    both = world.chance.randint(a + b - total, min(a, b) - 5)
    return {**world.pair(), "total": total, "a": a, "b": b, "both": both, "year": Year(world.year())}, {}


def among_them(world: World) -> tuple[Values, Values]:
    """A whole and some of its parts, said to be some only."""
    total = world.chance.randint(200, 900)
    a, b = world.chance.randint(20, total // 4), world.chance.randint(20, total // 4)
    return {**world.pair(), "total": total, "a": a, "b": b, "year": Year(world.year())}, {}


def far_rivals(world: World) -> tuple[Values, Values]:
    """What two bodies counted, told pages apart."""
    a, b = world.chance.sample(range(60, 480), 2)
    return {**world.pair(), "a": a, "b": b, "year": Year(world.year())}, {}


def rise_and_fall(world: World) -> tuple[Values, Values]:
    """Up, and down again."""
    a = world.chance.randint(60, 300)
    b = a + world.chance.randint(30, 200)
    c = b - world.chance.randint(20, 70)
    start = world.year(room=3)
    years = {f"y{number}": Year(start + number - 1) for number in (1, 2, 3)}
    return {**world.pair(), **years, "a": a, "b": b, "c": c}, {}


def half_of_them(world: World) -> tuple[Values, Values]:
    """Half of a part, as a share of all."""
    part = world.chance.randrange(24, 70, 2)
    return {**world.opinion(2), "part": Percent(part, 0), "half": Percent(part / 2, 0)}, {}


def relative(world: World) -> tuple[Values, Values]:
    """The largest share, below half."""
    first, second, third = sorted(world.chance.sample(range(22, 39), 3), reverse=True)
    return {**world.opinion(3), "p1": Percent(first, 0), "p2": Percent(second, 0), "p3": Percent(third - 12, 0)}, {}


def manifold(world: World) -> tuple[Values, Values]:
    """More than twice, and three times."""
    a = world.chance.randint(40, 150)
    start = world.year(room=5)
    values = {**world.pair(), "a": a, "b": round(a * world.chance.uniform(2.2, 2.7)), "c": 3 * a}
    return {**values, **{f"y{number}": Year(start + 2 * number - 2) for number in (1, 2, 3)}}, {}


def both_measures(world: World) -> tuple[Values, Values]:
    """The same change in points and in per cent."""
    a, step = world.chance.choice([(20, 5), (20, 4), (25, 5), (25, 10), (40, 10), (40, 4), (30, 3), (20, 8), (50, 5)])
    start = world.year(room=2)
    values = {**world.opinion(), "a": Percent(a, 0), "b": Percent(a + step, 0), "step": step}
    return {**values, "percent": Percent(100 * step / a, 0), "y1": Year(start), "y2": Year(start + 2)}, {}


def inclusive(world: World) -> tuple[Values, Values]:
    """A length that counts the first and the last day."""
    begin = world.day().replace(day=world.chance.randint(2, 8))
    days = world.chance.randint(3, 14)
    end = begin + dt.timedelta(days=days - 1)
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end), "days": days}, {}


def postponed(world: World) -> tuple[Values, Values]:
    """An event that was planned for one day and took place on another."""
    date = world.day()
    return {**world.pair(), "plan": Day.of(date), "date": Day.of(date + dt.timedelta(days=7))}, {}


def leap(world: World) -> tuple[Values, Values]:
    """The 29th of February of a leap year."""
    date = dt.date(world.chance.choice([2004, 2008, 2012, 2016]), 2, 29)
    return {**world.pair(), "date": Day.of(date), "weekday": Weekday(date.weekday())}, {}


def updated(world: World) -> tuple[Values, Values]:
    """A page that was read after it was written and changed later."""
    date = world.day()
    read, later = date + dt.timedelta(days=12), date + dt.timedelta(days=200)
    return {**world.pair(), "date": Day.of(date), "read": Day.of(read), "later": Day.of(later)}, {}


def of_which(world: World) -> tuple[Values, Values]:
    """A table with rows that are parts of the row before, which its total leaves out."""
    towns = world.towns(3)
    word = {"en": "of which at night", "ru": "в том числе ночью", "kk": "соның ішінде түнде"}[world.language]
    total = {"en": "Total", "ru": "Всего", "kk": "Барлығы"}[world.language]
    rows: list[list] = []
    whole = 0
    for town in towns:
        count = world.chance.randint(60, 300)
        rows += [[town, count], [word, world.chance.randint(10, count // 2)]]
        whole += count
    return {**world.listing(), "year": Year(world.year()), "rows": [*rows, [total, whole]]}, {}


def average_row(world: World) -> tuple[Values, Values]:
    """A table whose last row is a mean, not a sum."""
    counts = [world.chance.randint(20, 200) for _ in range(3)]
    fourth = next(number for number in range(60, 64) if (sum(counts) + number) % 4 == 0)
    word = {"en": "Average", "ru": "В среднем", "kk": "Орташа"}[world.language]
    rows: list[list] = [[town, count] for town, count in zip(world.towns(4), [*counts, fourth], strict=True)]
    return {**world.listing(), "year": Year(world.year()), "rows": [*rows, [word, (sum(counts) + fourth) // 4]]}, {}


def half_points(world: World) -> tuple[Values, Values]:
    """A mean of half points, which whole points could not give."""
    n = world.chance.randint(12, 40)
    halves = world.chance.randrange(4 * n + 1, 8 * n, 2)
    return {**world.opinion(), "n": n, "mean": Decimals(halves / 2 / n)}, {}


def no_majority(world: World) -> tuple[Values, Values]:
    """A share that is said not to be a majority."""
    return {**world.opinion(), "percent": Percent(world.chance.randint(250, 440) / 10)}, {}


def would_be(world: World) -> tuple[Values, Values]:
    """A doubling that did not come."""
    a = world.chance.randint(60, 240)
    start = world.year(room=2)
    values = {**world.pair(), "a": a, "twice": 2 * a, "b": a + a // 4}
    return {**values, "y1": Year(start), "y2": Year(start + 1)}, {}


def night(world: World) -> tuple[Values, Values]:
    """The night between two days of the week."""
    date = world.day().replace(day=world.chance.randint(10, 20))
    names = {"first": Weekday(date.weekday()), "second": Weekday((date.weekday() + 1) % 7)}
    return {**world.pair(), **names, "eve": date.day, "date": Day.of(date + dt.timedelta(days=1))}, {}


def runner_up(world: World) -> tuple[Values, Values]:
    """A table and the town that has most after another."""
    towns = world.towns(5)
    counts = world.chance.sample(range(22, 480), 5)
    order = sorted(range(5), key=lambda number: -counts[number])
    rows = [[town, count] for town, count in zip(towns, counts, strict=True)]
    names = {"best": towns[order[0]], "next": towns[order[1]], "least": towns[order[4]]}
    return {**world.listing(), **names, "year": Year(world.year()), "rows": rows}, {}


Facts = Callable[[World], tuple[Values, Values]]


def _clean(id_: str, facts: Facts, en: Sequence[Wording], ru: Sequence[Wording], kk: Sequence[Wording]) -> Kind:
    return Kind(id_, "", facts, {"en": en, "ru": ru, "kk": kk})


HARD = [
    _clean(
        "a-claim-the-author-corrects",
        quarter,
        [
            "“{Topic} in {town} have doubled”, a pamphlet says. They have not: there were {a} in {y1} and {b} in {y2}, a quarter more.",
            "The claim that {topic} in {town} doubled between {y1} and {y2} is mistaken; they went from {a} to {b}.",
        ],
        [
            "«Число {topic} в городе {town} удвоилось», – пишет листовка. Это не так: в {y1} году их было {a}, в {y2} году – {b}, то есть на четверть больше.",
            "Утверждение, будто число {topic} в городе {town} с {y1} по {y2} год удвоилось, ошибочно: оно выросло с {a} до {b}.",
        ],
        [
            "«{town} қаласында {topic} саны екі есе өсті», – дейді бір үнпарақ. Олай емес: {y1} жылы {a}, {y2} жылы {b} болды, яғни ширекке көп.",
            "{town} қаласында {y1} жылдан {y2} жылға дейін {topic} саны екі есе өсті деген пікір қате: ол {a:abl} {b:dat} жетті.",
        ],
    ),
    _clean(
        "financial-year",
        fiscal,
        [
            "The city of {town} recorded {a} {topic} in the financial year {fiscal}. In the calendar year {year} there were {b} {topic} in {town}.",
        ],
        [
            "За {fiscal} финансовый год в городе {town} число {topic} составило {a}, а за календарный {year} год – {b}.",
        ],
        [
            "{fiscal} қаржы жылында {town} қаласында {topic} саны {a} болды, ал {year} күнтізбелік жылында {b} болды.",
        ],
    ),
    _clean(
        "several-answers-in-words",
        several,
        [
            "The {n} people asked in {town} could name as many grievances as they liked: {p1} said that {opinion}, {p2} that {opinion2} and {p3} that {opinion3}.",
            "Answers in {town} overlap, since nobody (n = {n}) was held to a single one. {p1} hold that {opinion}. {p2} hold that {opinion2}, and {p3} that {opinion3}.",
        ],
        [
            "В городе {town} {n:опрошенный мог|опрошенных могли|опрошенных могли} назвать сколько угодно жалоб: {p1} сказали, что {opinion}, {p2} – что {opinion2}, {p3} – что {opinion3}.",
            "Ответы в городе {town} пересекаются, так как выбрать можно было несколько (n = {n}). {p1} считают, что {opinion}, {p2} – что {opinion2}, {p3} – что {opinion3}.",
        ],
        [
            "{town} қаласында сұралған {n} адам қалағанынша шағым айта алды: {p1:poss} «{opinion}», {p2:poss} «{opinion2}», {p3:poss} «{opinion3}» деді.",
            "{town} қаласындағы жауаптар қабаттасады, өйткені бірнешеуін таңдауға болатын еді (n = {n}). {p1:poss} «{opinion}», {p2:poss} «{opinion2}», {p3:poss} «{opinion3}» деп санайды.",
        ],
    ),
    _clean(
        "men-women-and-all",
        men_and_women,
        [
            "Of {men_n} men asked in {town}, {men} ({men_p}) said that {opinion}; of {women_n} women, {women} ({women_p}). Of all {n}, that is {yes} people, or {p}.",
        ],
        [
            "Из {men_n} опрошенных в городе {town} мужчин {men} ({men_p}) сказали, что {opinion}, из {women_n} женщин – {women} ({women_p}). От всех {n} это {yes} чел., или {p}.",
        ],
        [
            "{town} қаласында сұралған {men_n} ер адамның {men:poss} ({men_p}), {women_n} әйелдің {women:poss} ({women_p}) «{opinion}» деді. Барлық {n} адамның ішінде бұл {yes} адам, яғни {p}.",
        ],
    ),
    _clean(
        "whole-per-cent",
        rounded_up,
        [
            "In {town} {p1} chose the answer that {opinion}, {p2} that {opinion2}, {p3} that {opinion3} (figures are rounded and need not add up to 100).",
        ],
        [
            "В городе {town} {p1} выбрали ответ, что {opinion}, {p2} – что {opinion2}, {p3} – что {opinion3} (из-за округления сумма может отличаться от 100 %).",
        ],
        [
            "{town} қаласында {p1:poss} «{opinion}», {p2:poss} «{opinion2}», {p3:poss} «{opinion3}» деген жауапты таңдады (дөңгелектеуге байланысты қосынды 100 %-дан өзгеше болуы мүмкін).",
        ],
    ),
    _clean(
        "groups-that-overlap",
        overlapping,
        [
            "Of the {total} people detained at {topic} in {town} in {year}, {a} were students and {b} were women; {both} were both.",
        ],
        [
            "Из {total} задержанных на акциях ({nom}) в городе {town} в {year} году {a} – учащиеся, {b} – женщины; {both} относятся и к тем, и к другим.",
        ],
        [
            "{year} жылы {town} қаласында акцияларда ({topic}) ұсталған {total} адамның {a:poss} – оқушылар, {b:poss} – әйелдер; {both:poss} екі топқа да кіреді.",
        ],
    ),
    _clean(
        "some-of-the-parts",
        among_them,
        [
            "A total of {total} people were fined for {topic} in {town} in {year}, among them {a} students and {b} journalists.",
            "In {year}, {total} people, including {a} pensioners and {b} teachers, were fined for {topic} in {town}.",
        ],
        [
            "Всего за акции ({nom}) в городе {town} в {year} году оштрафовали {total:человека|человека|человек}, среди них {a} студентов и {b} журналистов.",
            "В {year} году за акции ({nom}) в городе {town} оштрафовали {total} чел., в том числе {a} пенсионеров и {b} учителей.",
        ],
        [
            "{year} жылы {town} қаласында акциялар ({topic}) үшін барлығы {total} адамға айыппұл салынды, олардың арасында {a} студент пен {b} журналист бар.",
        ],
    ),
    _clean(
        "rival-counts-pages-apart",
        far_rivals,
        [
            [
                "The police counted {a} {topic} in {town} in {year}.",
                Far("For {year} the trade union of {town} gives {b} {topic}; it counts otherwise than the police do."),
            ]
        ],
        [
            [
                "Полиция насчитала в городе {town} за {year} год {a:topic}.",
                Far("За {year} год профсоюз города {town} называет {b:topic}: он считает иначе, чем полиция."),
            ]
        ],
        [
            [
                "Полиция {year} жылы {town} қаласында {a} {topic} санады.",
                Far(
                    "{year} жыл бойынша {town} қаласының кәсіподағы {b} {topic} атайды: ол полициядан басқаша санайды."
                ),
            ]
        ],
    ),
    _clean(
        "up-and-down-again",
        rise_and_fall,
        [
            "The number of {topic} in {town} rose from {a} in {y1} to {b} in {y2}, only to fall to {c} in {y3}.",
            "{Topic} in {town} fell to {c} in {y3} after they had risen to {b} in {y2} from {a} in {y1}.",
        ],
        [
            "Число {topic} в городе {town} выросло с {a} в {y1} году до {b} в {y2} году, а затем упало до {c} в {y3} году.",
        ],
        [
            "{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін өсіп, {y3} жылы {c:dat} дейін төмендеді.",
        ],
    ),
    _clean(
        "half-of-those",
        half_of_them,
        [
            "In {town} {part} said that {opinion}. Half of those, or {half} of all, added that {opinion2}.",
        ],
        [
            "В городе {town} {part} сказали, что {opinion}. Половина из них, то есть {half} от всех, добавили, что {opinion2}.",
        ],
        [
            "{town} қаласында {part:poss} «{opinion}» деді. Олардың жартысы, яғни барлығының {half:poss}, «{opinion2}» деп қосты.",
        ],
    ),
    _clean(
        "a-relative-majority",
        relative,
        [
            "A relative majority in {town} ({p1}) said that {opinion}, {p2} that {opinion2} and {p3} that {opinion3}; the rest said nothing.",
            "The plurality of respondents in {town}, {p1}, said that {opinion}; {p2} said that {opinion2}, and {p3} that {opinion3}.",
        ],
        [
            "Относительное большинство в городе {town} ({p1}) сказало, что {opinion}, {p2} – что {opinion2}, {p3} – что {opinion3}; остальные промолчали.",
        ],
        [
            "{town} қаласында салыстырмалы көпшілік ({p1}) «{opinion}» деді, {p2:poss} «{opinion2}», {p3:poss} «{opinion3}» деді; қалғандары үндемеді.",
        ],
    ),
    _clean(
        "more-than-twice-and-three-times",
        manifold,
        [
            "The number of {topic} in {town} more than doubled from {a} in {y1} to {b} in {y2} and was three times that of {y1} in {y3}: {c}.",
        ],
        [
            "Число {topic} в городе {town} выросло более чем вдвое, с {a} в {y1} году до {b} в {y2} году, а в {y3} году было втрое больше, чем в {y1}-м: {c}.",
        ],
        [
            "{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін, екі еседен астам өсті, ал {y3} жылы {y1} жылғыдан үш есе көп болды: {c}.",
        ],
    ),
    _clean(
        "points-and-per-cent",
        both_measures,
        [
            "The share of those in {town} who say that {opinion} rose from {a} in {y1} to {b} in {y2}: {step} percentage points more, or {percent} of the share of {y1}.",
        ],
        [
            "Доля тех, кто в городе {town} говорит, что {opinion}, выросла с {a} в {y1} году до {b} в {y2} году: на {step} п.п., или на {percent} от доли {y1} года.",
        ],
        [
            "{town} қаласында «{opinion}» дейтіндердің үлесі {y1} жылғы {a:abl} {y2} жылы {b:dat} өсті: {step} пайыздық тармаққа, яғни {y1} жылғы үлестің {percent:dat}.",
        ],
    ),
    _clean(
        "both-days-counted",
        inclusive,
        [
            "The {topic} in {town} went on for {days} days, from {begin} to {end} inclusive.",
        ],
        [
            "Акции ({nom}) в городе {town} шли {days:день|дня|дней}, с {begin} по {end} включительно.",
        ],
        [
            "{town} қаласындағы акциялар ({topic}) {begin} мен {end} аралығында, екі күнді қоса есептегенде {days} күн болды.",
        ],
    ),
    _clean(
        "postponed",
        postponed,
        [
            "The first of the {topic} in {town}, called for {plan}, was put off and took place on {date}.",
        ],
        [
            "Первая из акций ({nom}) в городе {town}, назначенная на {plan}, была перенесена и прошла {date}.",
        ],
        [
            "{town} қаласында {plan} күнге белгіленген алғашқы акция ({topic}) кейінге қалдырылып, {date} күні өтті.",
        ],
    ),
    _clean(
        "a-leap-day",
        leap,
        ["On {weekday}, {date}, the last of the {topic} in {town} took place."],
        ["Последняя из акций ({nom}) в городе {town} прошла {weekday:on}, {date}."],
        ["{town} қаласындағы соңғы акция ({topic}) {date} күні, {weekday} күні, өтті."],
    ),
    _clean(
        "changed-after-it-was-read",
        updated,
        [
            [
                Source(
                    "A page on the {topic} in {town} was changed later.",
                    "{Topic} in {town}. Town Gazette. {date}. https://gazette.example.org/town (accessed {read}; the page was updated on {later}).",
                )
            ]
        ],
        [
            [
                Source(
                    "Страницу об акциях ({nom}) в городе {town} позже изменили.",
                    "Город {town}. Городская газета. {date}. https://gazette.example.org/town (дата обращения: {read}; страница обновлена {later}).",
                )
            ]
        ],
        [
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) туралы бет кейін өзгертілді.",
                    "{town} қаласы. Қала газеті. {date}. https://gazette.example.org/town (қаралған күні: {read}; бет {later} күні жаңартылды).",
                )
            ]
        ],
    ),
    _clean(
        "rows-of-which",
        of_which,
        [[Grid("{Topic} in {year}, and how many of them at night (police of {town})", ["Town", "Number"])]],
        [[Grid("Число {topic} в {year} году, в том числе ночью (полиция города {town})", ["Город", "Число"])]],
        [[Grid("{year} жылғы {topic} саны, соның ішінде түнде ({town} полициясы)", ["Қала", "Саны"])]],
    ),
    _clean(
        "a-row-of-averages",
        average_row,
        [[Grid("{Topic} in {year} and their average (office of {town})", ["Town", "Number"])]],
        [[Grid("Число {topic} в {year} году и среднее (управа города {town})", ["Город", "Число"])]],
        [[Grid("{year} жылғы {topic} саны және орташасы ({town} әкімдігі)", ["Қала", "Саны"])]],
    ),
    _clean(
        "half-points",
        half_points,
        [
            "The {n} respondents of {town} could give whole and half points from 1 to 5 to the statement that {opinion}; the mean was {mean}.",
        ],
        [
            "{n} респондентов города {town} могли ставить целые и половинные баллы от 1 до 5 утверждению, что {opinion}; среднее – {mean}.",
        ],
        [
            "{town} қаласының {n} респонденті «{opinion}» деген тұжырымға 1-ден 5-ке дейін бүтін және жарты балл қоя алды; орташасы – {mean}.",
        ],
    ),
    _clean(
        "no-majority",
        no_majority,
        [
            "It is not true that a majority of people in {town} think that {opinion}: {percent} do.",
            "Contrary to what the mayor says, those who hold that {opinion} are no majority in {town} ({percent}).",
        ],
        [
            "Неверно, что большинство жителей города {town} считает, что {opinion}: таких {percent}.",
            "Вопреки словам мэра, считающие, что {opinion}, в городе {town} не составляют большинства ({percent}).",
        ],
        [
            "{town} тұрғындарының көпшілігі «{opinion}» деп санайды деген дұрыс емес: ондайлар {percent}.",
            "Әкімнің сөзіне қарамастан, {town} қаласында «{opinion}» деп санайтындар көпшілік емес ({percent}).",
        ],
    ),
    _clean(
        "what-would-have-been",
        would_be,
        [
            "Had {topic} in {town} doubled, the {a} of {y1} would have become {twice}; in fact there were {b} in {y2}.",
        ],
        [
            "Если бы число {topic} в городе {town} удвоилось, то вместо {a} в {y1} году их стало бы {twice}; на деле в {y2} году их было {b}.",
        ],
        [
            "Егер {town} қаласында {topic} саны екі есе өскенде, {y1} жылғы {a} орнына {twice} болар еді; шын мәнінде {y2} жылы {b} болды.",
        ],
    ),
    _clean(
        "the-night-between",
        night,
        [
            "In the night from {first} to {second}, {date}, the last of the {topic} in {town} was broken up.",
        ],
        [
            "Последнюю из акций ({nom}) в городе {town} разогнали в ночь с {eve} на {date}; утром был уже другой день недели – {second}.",
        ],
        [
            "{town} қаласындағы соңғы акция ({topic}) {eve:abl} {date} күнге қараған түні таратылды; таң атқанда {second} еді.",
        ],
    ),
    _clean(
        "next-after-the-first",
        runner_up,
        [
            [
                Grid("{Topic} in {year} by town (chamber of {town})", ["Town", "Number"]),
                "Leaving {best} aside, most {topic} of this table were registered in {next}; the lowest number is that of {least}.",
            ]
        ],
        [
            [
                Grid("Число {topic} по городам за {year} год (палата города {town})", ["Город", "Число"]),
                "Если не считать города {best}, больше всего {topic} в этой таблице у города {next}; меньше всего – у города {least}.",
            ]
        ],
        [
            [
                Grid("{year} жылы қалалар бойынша {topic} саны ({town} палатасы)", ["Қала", "Саны"]),
                "{best} қаласын есептемегенде, бұл кестеде {topic} ең көп қала – {next}; ең азы – {least}.",
            ]
        ],
    ),
]
