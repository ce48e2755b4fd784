"""Clean passages: changes, totals and sums of money that look wrong and are not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.planted.kinds.kind import Far, Grid, Kind, Values
from benchmarks.planted.speaking import Decimals, Percent, Year
from benchmarks.planted.world import World


def points_and_percent(world: World) -> tuple[Values, Values]:
    """A share that rose, by so many points and by so many per cent of itself."""
    a, unit = world.chance.choice([(20, 1), (25, 1), (40, 2), (50, 1)])
    step = unit * world.chance.randint(4, 9)
    start = world.year(room=3)
    years = {"y1": Year(start), "y2": Year(start + 3)}
    shares = {"a": Percent(a, 0), "b": Percent(a + step, 0), "growth": Percent(100 * step / a, 0)}
    return {**world.opinion(), **years, **shares, "step": step}, {}


def share_doubled(world: World) -> tuple[Values, Values]:
    """A share that doubled while the number behind it hardly changed, since fewer were asked."""
    p = world.chance.choice([8, 10, 12, 15])
    n1, n2 = 100 * world.chance.randint(7, 9), 100 * world.chance.randint(4, 5)
    start = world.year(room=4)
    counts = {"n1": n1, "n2": n2, "c1": n1 * p // 100, "c2": n2 * 2 * p // 100}
    shares = {"p1": Percent(p, 0), "p2": Percent(2 * p, 0)}
    return {**world.opinion(), "y1": Year(start), "y2": Year(start + 4), **counts, **shares}, {}


def up_and_down(world: World) -> tuple[Values, Values]:
    """A rise and a fall by the same percentage, which do not cancel out."""
    percent, unit = world.chance.choice([(50, 4), (20, 25), (25, 16)])
    a = unit * world.chance.randint(80 // unit + 1, 400 // unit)
    b = a * (100 + percent) // 100
    start = world.year(room=2)
    years = {f"y{number}": Year(start + number - 1) for number in (1, 2, 3)}
    return {
        **world.pair(),
        **years,
        "a": a,
        "b": b,
        "c": b * (100 - percent) // 100,
        "percent": Percent(percent, 0),
    }, {}


def two_estimates(world: World) -> tuple[Values, Values]:
    """Two sides that count the same things differently."""
    a = world.chance.randint(30, 150)
    return {**world.pair(), "year": Year(world.year()), "a": a, "b": a * 2 + world.chance.randint(7, 90)}, {}


def overlapping(world: World) -> tuple[Values, Values]:
    """Two parts that make more than the whole, because they share some."""
    only_a, only_b, both = (world.chance.randint(20, 180) for _ in range(3))
    values = {"a": only_a + both, "b": only_b + both, "c": both, "total": only_a + only_b + both}
    return {**world.pair(), "year": Year(world.year()), **values}, {}


def with_others(world: World) -> tuple[Values, Values]:
    """A table of three towns whose last row has other towns in it."""
    counts = world.chance.sample(range(40, 300), 3)
    rows: list[list[Any]] = [[town, count] for town, count in zip(world.towns(3), counts, strict=True)]
    label = {"en": "Total", "ru": "Всего", "kk": "Барлығы"}[world.language]
    total = sum(counts) + world.chance.randint(60, 400)
    return {**world.listing(), "year": Year(world.year()), "rows": [*rows, [label, total]]}, {}


def two_registers(world: World) -> tuple[Values, Values]:
    """A table after one register, and what another register has for one of its years."""
    start = world.year(room=5)
    counts = world.chance.sample(range(60, 300), 5)
    at = world.chance.randrange(5)
    rows = [[Year(start + number), count] for number, count in enumerate(counts)]
    other = world.other(30, 400, *counts, apart=6)
    values = {"rows": rows, "year": Year(start + at), "value": counts[at], "other": other}
    return {**world.pair(), **values}, {}


def late_reports(world: World) -> tuple[Values, Values]:
    """A number that was raised when further reports came in."""
    a, more = world.chance.randint(60, 300), world.chance.randint(8, 50)
    return {**world.pair(), "year": Year(world.year()), "a": a, "b": a + more, "diff": more}, {}


def inflation(world: World) -> tuple[Values, Values]:
    """Sums of two years in two moneys, each at the rate of its year."""
    first = world.year(room=6)
    last = first + world.chance.randint(4, 6)
    values: Values = {"y1": Year(first), "y2": Year(last)}
    for number, year in ((1, first), (2, last)):
        dollars = world.chance.randint(300, 6000) / 10
        values[f"dollars{number}"] = Decimals(dollars, 1)
        values[f"local{number}"] = Decimals(dollars * world.rate(year) / 1000, 2)
    return {**world.pair(), **values}, {}


HARD: Sequence[Kind] = (
    Kind(
        "points-and-percent",
        "",
        points_and_percent,
        {
            "en": [
                "In {town} the share of those who say that {opinion} rose from {a} in {y1} to {b} in {y2}, by {step} percentage points or, relative to {y1}, by {growth}.",
                "Support for the view that {opinion} was {growth} higher in {town} in {y2} than in {y1} in relative terms: it grew from {a} to {b}, that is by {step} percentage points.",
            ],
            "ru": [
                "В городе {town} доля считающих, что {opinion}, выросла с {a} в {y1} году до {b} в {y2} году: на {step:процентный пункт|процентных пункта|процентных пунктов}, или, если брать прежнюю долю за сто, на {growth}.",
                "По отношению к уровню {y1} года поддержка мнения, что {opinion}, увеличилась в городе {town} к {y2} году на {growth}, с {a} до {b}, то есть на {step} п.п.",
            ],
            "kk": [
                "{town} қаласында «{opinion}» деп санайтындардың үлесі {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін, яғни {step} пайыздық тармаққа өсті; бұрынғы үлестің өзіне шаққанда, өсім {growth} болады.",
                "{y1} жылғы деңгеймен салыстырғанда {town} қаласында «{opinion}» деген пікірді қолдау {y2} жылы {growth:dat} артты: {a:abl} {b:dat} дейін, басқаша айтқанда {step} пайыздық тармаққа.",
            ],
        },
    ),
    Kind(
        "share-doubled",
        "",
        share_doubled,
        {
            "en": [
                "The share of people in {town} who say that {opinion} doubled, from {p1} in {y1} ({c1} of {n1}) to {p2} in {y2} ({c2} of {n2}), although their number changed far less, since fewer people were asked.",
                "In {y1} {c1} of the {n1} people asked in {town} said that {opinion}, in {y2} {c2} of {n2}. Fewer were asked the second time, so that the share, not the number, has doubled: from {p1} to {p2}.",
            ],
            "ru": [
                "Доля тех, кто в городе {town} говорит, что {opinion}, удвоилась: с {p1} в {y1} году ({c1} из {n1}) до {p2} в {y2} году ({c2} из {n2}), хотя само число ответивших так изменилось гораздо слабее: спрашивали меньше людей.",
                "В {y1} году в городе {town} {c1} из {n1} опрошенных сказали, что {opinion}, в {y2} году – {c2} из {n2}. Во второй раз спрашивали меньше людей, так что удвоилось не число, а доля: с {p1} до {p2}.",
            ],
            "kk": [
                "{town} қаласында «{opinion}» дейтіндердің үлесі екі есе өсті: {y1} жылғы {p1:abl} ({n1} адамның {c1:poss}) {y2} жылы {p2:dat} дейін ({n2} адамның {c2:poss}), бірақ аз адам сұралғандықтан, олардың саны әлдеқайда аз өзгерді.",
                "{y1} жылы {town} қаласында сұралған {n1} адамның {c1:poss}, {y2} жылы {n2} адамның {c2:poss} «{opinion}» деді. Екінші жолы аз адам сұралды, сондықтан саны емес, үлесі екі еселенді: {p1:abl} {p2:dat} дейін.",
            ],
        },
    ),
    Kind(
        "up-and-down",
        "",
        up_and_down,
        {
            "en": [
                "In {y2} the number of {topic} in {town} rose by {percent}, from {a} to {b}; in {y3} it fell by the same {percent}, to {c}. It was then lower than in {y1}, since the fall was reckoned from the higher figure.",
                "{Topic} in {town} numbered {a} in {y1}, {b} in {y2} and {c} in {y3}: first {percent} more, then {percent} fewer than the year before, and in the end fewer than at the beginning.",
            ],
            "ru": [
                "В {y2} году число {topic} в городе {town} выросло на {percent}, с {a} до {b}, а в {y3} году снизилось на те же {percent}, до {c}. Оно стало ниже, чем в {y1} году: падение отсчитывается от большей величины.",
                "В городе {town} число {topic} составило {a} в {y1} году, {b} в {y2} году (на {percent} больше) и {c} в {y3} году (на {percent} меньше, чем годом раньше), так что итог оказался ниже исходного.",
            ],
            "kk": [
                "{town} қаласында {topic} саны {y2} жылы {percent:dat} өсіп, {a:abl} {b:dat} жетті, ал {y3} жылы тағы да {percent:dat} азайып, {c:dat} түсті. Азаю үлкен саннан есептелгендіктен, ол {y1} жылғыдан төмен болып шықты.",
                "{town} қаласындағы {topic} саны {y1} жылы {a}, {y2} жылы {b} ({percent:dat} көп), {y3} жылы {c} (алдыңғы жылдан {percent:dat} аз) болды, ақырында бастапқы деңгейден төмендеді.",
            ],
        },
    ),
    Kind(
        "two-estimates",
        "",
        two_estimates,
        {
            "en": [
                "Nobody agrees on the number of {topic} in {town} in {year}: the police speak of {a}, the unions of {b}.",
                [
                    "For {year} the police of {town} admit to {a} {topic}.",
                    Far(
                        "By the unions' count, which we do not share, the number of {topic} in {town} in {year} was {b}, more than twice that of the police ({a})."
                    ),
                ],
            ],
            "ru": [
                "О числе {topic} в городе {town} за {year} год согласия нет: полиция говорит о {a}, профсоюзы – о {b}.",
                "По данным полиции, в {year} году {topic} в городе {town} было {a}; по данным профсоюзов, которые включают и самые мелкие случаи, – {b}.",
            ],
            "kk": [
                "{town} қаласында {year} жылы қанша {topic} болғаны туралы пікір әртүрлі: полиция {a}, кәсіподақтар {b} дейді.",
                "Полицияның мәліметінше, {town} қаласында {year} жылғы {topic} саны {a} болды; ең ұсақтарын да қосатын кәсіподақтардың мәліметінше, {b} болды.",
            ],
        },
    ),
    Kind(
        "overlapping-parts",
        "",
        overlapping,
        {
            "en": [
                "Of the {total} {topic} in {town} in {year}, {a} concerned pay and {b} housing; {c} of them concerned both and are counted under each.",
                "In {year} {town} had {total} {topic}. Wages were an issue in {a} of them, working hours in {b}, and both at once in {c}.",
            ],
            "ru": [
                "В {year} году число {topic} в городе {town} равнялось {total}: {a} касались оплаты труда, {b} – жилья, причём {c} касались и того и другого и учтены дважды.",
                "Всего {topic} в городе {town} за {year} год – {total}. О зарплате речь шла в {a}, о ценах – в {b}; обе темы сразу поднимались в {c}.",
            ],
            "kk": [
                "{town} қаласында {year} жылы {total} {topic} болды: {a:poss} жалақыға, {b:poss} тұрғын үйге қатысты; оның {c:poss} екеуіне де қатысты болғандықтан, екі рет есептелген.",
                "{year} жылғы {town} қаласындағы {topic} саны – {total}. Жалақы мәселесі {a} жағдайда, баға мәселесі {b} жағдайда, екеуі қатар {c} жағдайда көтерілді.",
            ],
        },
    ),
    Kind(
        "total-with-others",
        "",
        with_others,
        {
            "en": [
                [
                    Grid("{Topic} in {year}, selected towns", ("Town", "Number")),
                    "The total includes towns that are not shown here.",
                ],
                [
                    "Only the three towns that sent complete returns to {town} are listed; the bottom line also has all the other towns in it.",
                    Grid("Number of {topic}, {year}", ("Town", "Number")),
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в {year} году, отдельные города", ("Город", "Число")),
                    "Итог включает города, которых нет в таблице.",
                ],
                [
                    "Отдельно показаны только три города, приславшие в город {town} полные отчёты; в нижней строке учтены и все остальные.",
                    Grid("Число {topic}, {year} г.", ("Город", "Число")),
                ],
            ],
            "kk": [
                [
                    Grid("{year} жылғы {topic} саны, жекелеген қалалар", ("Қала", "Саны")),
                    "Жалпы санға кестеде көрсетілмеген қалалар да кіреді.",
                ],
                [
                    "Мұнда {town} қаласына толық есеп жіберген үш қала ғана бөлек көрсетілген; соңғы жолда қалған қалалардың бәрі де есептелген.",
                    Grid("{Topic} саны, {year} жыл", ("Қала", "Саны")),
                ],
            ],
        },
    ),
    Kind(
        "two-registers",
        "",
        two_registers,
        {
            "en": [
                [
                    Grid("{Topic} in {town} according to the ministry", ("Year", "Number")),
                    "The unions keep a register of their own. For {year} it has {other} {topic} in {town}, where the ministry has {value}.",
                ],
                [
                    Grid("{Topic} in {town}, figures of the police", ("Year", "Police figure")),
                    Far(
                        "The newspapers, unlike the police, wrote of {other} {topic} in {town} in {year}; which of the two is right we cannot say."
                    ),
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в городе {town} по данным министерства", ("Год", "Число")),
                    "Профсоюзы ведут свой учёт. За {year} год у них значится {topic} в городе {town} {other}, тогда как у министерства – {value}.",
                ],
                [
                    Grid("Число {topic} в городе {town} (данные полиции)", ("Год", "По данным полиции")),
                    Far(
                        "Газеты, в отличие от полиции, писали о другом числе {topic} в городе {town} за {year} год, а именно о {other}; кто прав, мы судить не можем."
                    ),
                ],
            ],
            "kk": [
                [
                    Grid("Министрлік дерегі бойынша {town} қаласындағы {topic} саны", ("Жыл", "Саны")),
                    "Кәсіподақтар өз есебін жүргізеді. Олардың есебінде {year} жылы {town} қаласында {other} {topic} болған, ал министрлікте бұл сан {value}.",
                ],
                [
                    Grid("{town} қаласындағы {topic} саны (полиция дерегі)", ("Жыл", "Полиция дерегі")),
                    Far(
                        "Газеттер полициядан өзгеше сан келтіріп, {town} қаласында {year} жылы {other} {topic} болды деп жазды; қайсысы дұрыс екенін айта алмаймыз."
                    ),
                ],
            ],
        },
    ),
    Kind(
        "late-reports",
        "",
        late_reports,
        {
            "en": [
                "The first bulletin put the number of {topic} in {town} in {year} at {a}. Reports that arrived late have since raised it by {diff}, to {b}.",
                [
                    "A provisional count found {a} {topic} in {town} in {year}.",
                    Far(
                        "The final count of {topic} in {town} for {year} is {b}; the provisional one, {a}, had been {diff} too low."
                    ),
                ],
            ],
            "ru": [
                "В первом бюллетене число {topic} в городе {town} за {year} год – {a}. Запоздавшие сообщения увеличили его на {diff}, до {b}.",
                [
                    "По предварительным данным, число {topic} в городе {town} в {year} году составило {a}.",
                    Far(
                        "Окончательное число {topic} в городе {town} за {year} год – {b}, на {diff} больше предварительного ({a})."
                    ),
                ],
            ],
            "kk": [
                "Алғашқы бюллетеньде {town} қаласындағы {year} жылғы {topic} саны {a} болды. Кешігіп келген хабарлар оны {diff:dat} көбейтіп, {b:dat} жеткізді.",
                [
                    "Алдын ала есеп бойынша, {town} қаласында {year} жылы {a} {topic} болды.",
                    Far(
                        "Түпкілікті есеп бойынша, {town} қаласындағы {year} жылғы {topic} саны – {b}, алдын ала есептен ({a}) {diff:dat} көп."
                    ),
                ],
            ],
        },
    ),
    Kind(
        "years-of-inflation",
        "",
        inflation,
        {
            "en": [
                "In {y1} {town} paid {local1} billion dinars (${dollars1} million at the rate of the time) for road works, in {y2} {local2} billion dinars (${dollars2} million). Between the two years the dinar had lost value.",
                "The bridge of {town}, built in {y1}, cost {local1} billion dinars, then {dollars1} million dollars. The tunnel, built in {y2}, cost {local2} billion dinars, or by that time {dollars2} million dollars.",
            ],
            "ru": [
                "В {y1} году город {town} заплатил за дорожные работы {local1} млрд динаров ({dollars1} млн долларов по тогдашнему курсу), в {y2} году – {local2} млрд динаров ({dollars2} млн долларов): за это время динар подешевел.",
                "Мост в городе {town}, построенный в {y1} году, стоил {local1} млрд динаров, тогда это было {dollars1} млн долларов. Туннель, построенный в {y2} году, обошёлся в {local2} млрд динаров, по курсу того года – {dollars2} млн долларов.",
            ],
            "kk": [
                "{town} қаласы жол жұмыстарына {y1} жылы {local1} млрд динар (сол кездегі бағаммен {dollars1} млн доллар), {y2} жылы {local2} млрд динар ({dollars2} млн доллар) төледі: осы уақытта динар құнсызданды.",
                "{town} қаласында {y1} жылы салынған көпір {local1} млрд динар тұрды, ол кезде бұл {dollars1} млн доллар еді. Туннель {y2} жылы салынып, {local2} млрд динарға түсті, сол жылғы бағаммен {dollars2} млн доллар.",
            ],
        },
    ),
)
