"""Clean passages that look wrong and are not."""

from __future__ import annotations

import datetime as dt

from benchmarks.planted.kinds.kind import Far, Grid, Kind, Source, Values
from benchmarks.planted.speaking import Day, Decimals, Percent, Year
from benchmarks.planted.world import World, share


def multiple(world: World) -> tuple[Values, Values]:
    """Several answers a person: more than 100 per cent."""
    n = world.chance.choice([124, 160, 200, 250, 317])
    counts = [world.chance.randint(n // 3, 3 * n // 4) for _ in range(3)] + [world.chance.randint(n // 12, n // 5)]
    names = world.opinion(4)
    labels = [names[key] for key in ("opinion", "opinion2", "opinion3", "opinion4")]
    rows = [
        [label[:1].upper() + label[1:], count, Percent(share(count, n))]
        for label, count in zip(labels, counts, strict=True)
    ]
    return {**names, "n": n, "rows": rows}, {}


def cases_and_responses(world: World) -> tuple[Values, Values]:
    """Two percentages for each count: of answers and of people."""
    n = world.chance.choice([124, 160, 200, 250])
    counts = [world.chance.randint(n // 3, 3 * n // 4) for _ in range(4)]
    total = sum(counts)
    names = world.opinion(4)
    labels = [names[key] for key in ("opinion", "opinion2", "opinion3", "opinion4")]
    rows = [
        [label[:1].upper() + label[1:], count, Percent(share(count, total)), Percent(share(count, n))]
        for label, count in zip(labels, counts, strict=True)
    ]
    return {**names, "n": n, "total": total, "rows": rows}, {}


def rounded(world: World) -> tuple[Values, Values]:
    """Shares of counts that by rounding make 99.9 or 100.1."""
    while True:
        n = world.chance.randint(60, 400)
        counts = world.split(n, 5, n // 20)
        shares = [share(count, n) for count in counts]
        if 0.05 < abs(sum(shares) - 100) < 0.15:
            break
    rows = [[town, count, Percent(p)] for town, count, p in zip(world.towns(5), counts, shares, strict=True)]
    return {**world.pair(), "n": n, "rows": rows}, {}


def rivals(world: World) -> tuple[Values, Values]:
    """Two figures from two bodies that are named."""
    a = world.chance.randint(60, 400)
    return {**world.pair(), "a": a, "b": a + world.chance.randint(20, 300), "date": Day.of(world.day())}, {}


def tallies(world: World) -> tuple[Values, Values]:
    """A running count at three times."""
    first = world.day()
    a = world.chance.randint(60, 300)
    b = a + world.chance.randint(20, 200)
    days = [first + dt.timedelta(days=step) for step in (0, 2, 5)]
    values: Values = {**world.pair(), "a": a, "b": b, "c": b + world.chance.randint(20, 300)}
    return {**values, **{f"d{number}": Day.of(day) for number, day in enumerate(days, 1)}}, {}


def bases(world: World) -> tuple[Values, Values]:
    """A percentage of all, and one of those who said so before."""
    n = world.chance.randint(120, 600)
    heard = world.chance.randint(n // 3, 2 * n // 3)
    agree = world.chance.randint(heard // 4, 3 * heard // 4)
    values: Values = {**world.opinion(), "n": n, "heard": heard, "p1": Percent(share(heard, n))}
    return {**values, "agree": agree, "p2": Percent(share(agree, heard))}, {}


def nearly(world: World) -> tuple[Values, Values]:
    """Words of nearness with shares that are near."""
    return {
        **world.opinion(3),
        "half": Percent(world.chance.randint(472, 494) / 10),
        "third": Percent(world.chance.randint(312, 324) / 10),
        "most": Percent(world.chance.randint(420, 480) / 10),
    }, {}


def ranges(world: World) -> tuple[Values, Values]:
    """Ranges and round figures."""
    low = world.chance.randint(2, 8) * 100
    return {
        **world.pair(),
        "low": low,
        "high": low + 100,
        "near": low + world.chance.randint(20, 80),
        "year": Year(world.year()),
    }, {}


def subgroups(world: World) -> tuple[Values, Values]:
    """Percentages of different groups, which need not make 100."""
    names = ("men", "women", "young", "old")
    return {**world.opinion(), **{name: Percent(world.chance.randint(30, 70), 0) for name in names}}, {}


def two_years(world: World) -> tuple[Values, Values]:
    """The same thing in two years."""
    a = world.chance.randint(40, 400)
    start = world.year(room=2)
    return {**world.pair(), "y1": Year(start), "y2": Year(start + 1), "a": a, "b": a + world.chance.randint(5, 90)}, {}


def doubled_nearly(world: World) -> tuple[Values, Values]:
    """A doubling within what such words allow."""
    a = world.chance.randint(100, 240)
    start = world.year(room=3)
    b = 2 * a + world.chance.choice([-5, -3, 3, 4, 6])
    return {**world.pair(), "y1": Year(start), "y2": Year(start + 2), "a": a, "b": b}, {}


def terms(world: World) -> tuple[Values, Values]:
    """Terms of office that touch, a school year, a night between two days."""
    a = world.year(room=9)
    date = world.day().replace(day=12)
    years = {f"y{number}": Year(a + step) for number, step in enumerate((0, 4, 8), 1)}
    return {
        **world.pair(),
        **years,
        "night": str(date.day),
        "date": Day.of(date + dt.timedelta(days=1)),
        "school": f"{a}/{a + 1}",
    }, {}


def other_works(world: World) -> tuple[Values, Values]:
    """Tables, sections and notes of other works."""
    return {
        **world.pair(),
        "year": Year(world.year()),
        "table": str(world.chance.randint(30, 60)),
        "section": "14.7",
    }, {}


def rates(world: World) -> tuple[Values, Values]:
    """Two sums at the rates of two years."""
    values: Values = {**world.pair()}
    for number, year in ((1, 2005), (2, 2016)):
        dollars = world.chance.randint(400, 9000) / 10
        values[f"local{number}"] = Decimals(dollars * world.rate(year) / 1000, 1)
        values[f"dollars{number}"] = Decimals(dollars, 1)
    return {**values, "y1": Year(2005), "y2": Year(2016)}, {}


def forecast(world: World) -> tuple[Values, Values]:
    """Years to come that are spoken of as such."""
    return {**world.pair(), "plan": Year(world.chance.randint(2025, 2050))}, {}


def of_before(world: World) -> tuple[Values, Values]:
    """A report that came out years after what it covers, read later still, updated in between."""
    first = world.year(room=4)
    later = dt.date(min(first + 7, 2018), 3, 14)
    return {
        **world.pair(),
        "first": Year(first),
        "last": Year(first + 2),
        "out": Year(first + 4),
        "read": Day.of(later),
    }, {}


def tests(world: World) -> tuple[Values, Values]:
    """Results of tests in other words: bounds, one-sided, not significant."""
    return world.opinion(), {}


def unlike(world: World) -> tuple[Values, Values]:
    """The same topic and town with two figures, each of another thing."""
    a, b = world.chance.sample(range(60, 400), 2)
    return {**world.pair(), "a": a, "b": b, "year": Year(world.year())}, {}


def leading(world: World) -> tuple[Values, Values]:
    """The largest part that is no majority; a share that is a majority of some."""
    return {
        **world.opinion(2),
        "first": Percent(world.chance.randint(41, 48), 0),
        "second": Percent(world.chance.randint(20, 38), 0),
    }, {}


def _kind(id_: str, facts, en: list, ru: list, kk: list) -> Kind:  # noqa: ANN001
    return Kind(id_, "", facts, {"en": [en], "ru": [ru], "kk": [kk]})


KINDS = [
    _kind(
        "several-answers",
        multiple,
        [
            "In {town} {n} people were asked; several answers were possible.",
            Grid(
                "What people in {town} complain of (several answers possible, n = {n})",
                ["Answer", "Responses", "Share of people"],
            ),
        ],
        [
            "В городе {town} опросили {n} человек; можно было дать несколько ответов.",
            Grid(
                "На что жалуются в городе {town} (несколько ответов, n = {n})", ["Ответ", "Ответов", "Доля опрошенных"]
            ),
        ],
        [
            "{town} қаласында {n} адам сұралды; бірнеше жауап беруге болатын еді.",
            Grid("{town} тұрғындары неге шағымданады (бірнеше жауап, n = {n})", ["Жауап", "Саны", "Сұралғандар үлесі"]),
        ],
    ),
    _kind(
        "answers-and-people",
        cases_and_responses,
        [
            "The {n} people asked in {town} gave {total} answers, for each could give several.",
            Grid("Answers in {town}", ["Answer", "Number", "% of answers", "% of people"]),
        ],
        [
            "{n} опрошенных в городе {town} дали {total} ответов: каждый мог дать несколько.",
            Grid("Ответы в городе {town}", ["Ответ", "Число", "% ответов", "% людей"]),
        ],
        [
            "{town} қаласында сұралған {n} адам {total} жауап берді: әрқайсысы бірнеше жауап бере алды.",
            Grid("{town} қаласындағы жауаптар", ["Жауап", "Саны", "жауаптар %", "адамдар %"]),
        ],
    ),
    _kind(
        "made-by-rounding",
        rounded,
        [Grid("Homes of the {n} participants of {topic} in {town}; shares are rounded", ["Home", "Number", "Share"])],
        [Grid("Откуда приехали {n} участников ({nom}) в городе {town}; доли округлены", ["Город", "Число", "Доля"])],
        [
            Grid(
                "{town} қаласындағы {n} қатысушы ({topic}) қайдан келді; үлестер дөңгелектелген",
                ["Қала", "Саны", "Үлесі"],
            )
        ],
    ),
    _kind(
        "rival-sources",
        rivals,
        [
            "According to the Ministry of the Interior, {a} people were detained at {topic} in {town} on {date}. The human rights "
            "bureau counted {b} detained there on that day."
        ],
        [
            "По данным министерства внутренних дел, {date} в городе {town} на акциях ({nom}) задержали {a} человек. Правозащитное "
            "бюро насчитало там в тот день {b} задержанных."
        ],
        [
            "Ішкі істер министрлігінің мәліметінше, {date} күні {town} қаласында акцияларда ({topic}) {a} адам ұсталды. Құқық "
            "қорғау бюросы сол күні {b} ұсталған адамды санады."
        ],
    ),
    _kind(
        "successive-tallies",
        tallies,
        [
            "By {d1} the ministry had reported {a} detained after the {topic} in {town}; by {d2} the number had reached {b}, and on "
            "{d3} it stood at {c}."
        ],
        [
            "К {d1} министерство сообщило о {a} задержанных после акций ({nom}) в городе {town}; к {d2} их число достигло {b}, а "
            "{d3} составило {c}."
        ],
        [
            "{d1} күніне дейін министрлік {town} қаласындағы акциялардан ({topic}) кейін {a} ұсталғанын хабарлады; {d2} күніне "
            "қарай олардың саны {b} болды, ал {d3} күні {c} жетті."
        ],
    ),
    _kind(
        "another-base",
        bases,
        [
            "Of the {n} people asked in {town}, {heard} ({p1}) had heard of the plan. Of these, {agree} ({p2}) said that {opinion}."
        ],
        [
            "Из {n} опрошенных в городе {town} о плане слышали {heard} ({p1}). Из них {agree} ({p2}) сказали, что {opinion}."
        ],
        [
            "{town} қаласында сұралған {n} адамның {heard} ({p1}) жоспар туралы естіген. Олардың {agree} ({p2}) «{opinion}» деді."
        ],
    ),
    _kind(
        "nearly",
        nearly,
        [
            "Nearly half of the respondents in {town} ({half}) said that {opinion}, about a third ({third}) that {opinion2}, and "
            "less than half ({most}) that {opinion3}."
        ],
        [
            "Почти половина респондентов в городе {town} ({half}) сказала, что {opinion}, около трети ({third}) - что {opinion2}, и "
            "менее половины ({most}) - что {opinion3}."
        ],
        [
            "{town} қаласында респонденттердің жартысына жуығы ({half}) «{opinion}» деді, шамамен үштен бірі ({third}) «{opinion2}» "
            "деді, жартысынан азы ({most}) «{opinion3}» деді."
        ],
    ),
    _kind(
        "ranges",
        ranges,
        [
            "Between {low} and {high} people joined the {topic} in {town} in {year}; one newspaper wrote of some {near}, another of "
            "hundreds."
        ],
        [
            "В {year} году в городе {town} в акциях ({nom}) участвовали от {low} до {high} человек; одна газета писала примерно о {near}, другая - о сотнях."
        ],
        [
            "{year} жылы {town} қаласында акцияларға ({topic}) {low:abl} {high:dat} дейін адам қатысты; бір газет шамамен {near}, екіншісі жүздеген адам деп жазды."
        ],
    ),
    _kind(
        "of-each-group",
        subgroups,
        ["In {town} {men} of men and {women} of women said that {opinion}, {young} of the young and {old} of the old."],
        ["В городе {town} {men} мужчин и {women} женщин сказали, что {opinion}, {young} молодых и {old} пожилых."],
        [
            "{town} қаласында ерлердің {men} және әйелдердің {women} «{opinion}» деді, жастардың {young} және қарттардың {old}."
        ],
    ),
    _kind(
        "two-years",
        two_years,
        [
            "In {y1}, {a} {topic} took place in {town}.",
            Far("In {y2}, {b} {topic} took place in {town}."),
        ],
        ["В {y1} году в городе {town} было {a:topic}.", Far("В {y2} году в городе {town} было {b:topic}.")],
        ["{y1} жылы {town} қаласында {a} {topic} болды.", Far("{y2} жылы {town} қаласында {b} {topic} болды.")],
    ),
    _kind(
        "doubled-nearly",
        doubled_nearly,
        ["The number of {topic} in {town} about doubled, from {a} in {y1} to {b} in {y2}."],
        ["Число {topic} в городе {town} выросло примерно вдвое: с {a} в {y1} году до {b} в {y2} году."],
        ["{town} қаласында {topic} саны шамамен екі есе өсті: {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін."],
    ),
    _kind(
        "terms-that-touch",
        terms,
        [
            "The mayor of {town} served two terms, {y1}-{y2} and {y2}-{y3}. The {topic} began in the school year {school}, in the night "
            "from {night} to {date}."
        ],
        [
            "Мэр города {town} занимал пост два срока, {y1}-{y2} и {y2}-{y3} годы. Акции ({nom}) начались в {school} учебном году, в ночь "
            "с {night} на {date}."
        ],
        [
            "{town} қаласының әкімі екі мерзім қызмет етті: {y1}-{y2} және {y2}-{y3} жылдар. Акциялар ({topic}) {school} оқу жылында, "
            "{date} күні түнде басталды."
        ],
    ),
    _kind(
        "tables-of-other-works",
        other_works,
        [
            "Section {section} of the Act on Assemblies of {year} and Table {table} of the ministry's yearbook speak of {topic} in {town}."
        ],
        [
            "Об акциях ({nom}) в городе {town} говорят статья {section} закона о собраниях {year} года и таблица {table} ежегодника министерства."
        ],
        [
            "{town} қаласындағы {topic} туралы {year} жылғы жиналыстар туралы заңның {section}-бабы мен министрлік жылнамасының {table}-кестесі айтады."
        ],
    ),
    _kind(
        "rates-of-two-years",
        rates,
        [
            "In {y1} the {topic} in {town} cost {local1} billion tenge ({dollars1} million US dollars); in {y2}, after the devaluation, "
            "{local2} billion tenge ({dollars2} million US dollars)."
        ],
        [
            "В {y1} году акции ({nom}) в городе {town} обошлись в {local1} млрд тенге ({dollars1} млн долларов США); в {y2} году, после "
            "девальвации, - в {local2} млрд тенге ({dollars2} млн долларов США)."
        ],
        [
            "{y1} жылы {town} қаласындағы акциялар ({topic}) {local1} млрд теңгеге ({dollars1} млн АҚШ доллары) түсті; {y2} жылы, "
            "девальвациядан кейін, {local2} млрд теңгеге ({dollars2} млн АҚШ доллары) түсті."
        ],
    ),
    _kind(
        "years-to-come",
        forecast,
        ["The strategy for {town} foresees that by {plan} there will be no more {topic}."],
        ["Стратегия города {town} предусматривает, что к {plan} году {topic} больше не будет."],
        ["{town} қаласының стратегиясында {plan} жылға қарай {topic} болмайды деп көзделген."],
    ),
    _kind(
        "of-years-before",
        of_before,
        [
            Source(
                "An older report looked back at the {topic} in {town}.",
                "The {topic} in {town} in {first}-{last}. Bureau of Towns, {out}. https://bureau.example.org/reports (Accessed: {read}).",
            )
        ],
        [
            Source(
                "Более старый отчёт говорит об акциях ({nom}) в городе {town}.",
                "Акции в городе {town} в {first}-{last} гг. Бюро городов, {out}. https://bureau.example.org/reports (дата обращения: {read}).",
            )
        ],
        [
            Source(
                "Ескі есеп {town} қаласындағы акциялар ({topic}) туралы айтады.",
                "{town} қаласындағы акциялар, {first}-{last} жж. Қалалар бюросы, {out}. https://bureau.example.org/reports (қаралған күні: {read}).",
            )
        ],
    ),
    _kind(
        "tests-in-other-words",
        tests,
        [
            "In {town} age and the view that {opinion} went together, t(45) = 2.31, p < .05, and r(122) = .20, p = .013 (one-tailed); sex "
            "made no difference (z = 0.40, n.s.)."
        ],
        [
            "В городе {town} возраст связан с мнением, что {opinion}: t(45) = 2,31; p < 0,05; пол не связан (z = 0,40; p > 0,05)."
        ],
        [
            "{town} қаласында жас пен «{opinion}» деген пікір байланысты: t(45) = 2,31; p < 0,05; жыныс байланысты емес (z = 0,40; p > 0,05)."
        ],
    ),
    _kind(
        "two-things",
        unlike,
        [
            "In {year}, {a} men were detained at {topic} in {town}.",
            Far("In {year}, {b} women were detained at {topic} in {town}."),
        ],
        [
            "В {year} году на акциях ({nom}) в городе {town} задержали {a} мужчин.",
            Far("В {year} году на акциях ({nom}) в городе {town} задержали {b} женщин."),
        ],
        [
            "{year} жылы {town} қаласында ({topic}) {a} ер адам ұсталды.",
            Far("{year} жылы {town} қаласында ({topic}) {b} әйел ұсталды."),
        ],
    ),
    _kind(
        "largest-but-no-majority",
        leading,
        [
            "The largest part of those asked in {town}, {first}, said that {opinion}; {second} said that {opinion2}; the rest did not know."
        ],
        [
            "Наибольшая часть опрошенных в городе {town}, {first}, сказала, что {opinion}; {second} - что {opinion2}; остальные не знали."
        ],
        [
            "{town} қаласында сұралғандардың ең көп бөлігі, {first}, «{opinion}» деді; {second} «{opinion2}» деді; қалғандары білмеді."
        ],
    ),
]
