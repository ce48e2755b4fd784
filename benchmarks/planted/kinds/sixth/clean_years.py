"""Clean passages with years and ages that look wrong: offices held together, forecasts, interim reports, overlaps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Kind, Values
from benchmarks.planted.speaking import Day, Year
from benchmarks.planted.world import World


def before_a_birthday(world: World) -> tuple[Values, Values]:
    """A birth, an election some weeks before the birthday, and the age then, which is a year less than the years' difference."""
    born = dt.date(world.chance.randint(1941, 1975), world.chance.randint(4, 12), world.chance.randint(1, 28))
    year = world.year()
    elected = dt.date(year, born.month, born.day) - dt.timedelta(days=world.chance.randint(10, 60))
    age = year - born.year - 1
    return {**world.pair(), "born": Day.of(born), "elected": Day.of(elected), "age": age}, {}


def two_offices(world: World) -> tuple[Values, Values]:
    """Years in two offices that one person held for some time together."""
    begin = world.year(room=8)
    years = [begin, begin + 2, begin + 5, begin + 7]
    values = {name: Year(year) for name, year in zip(("a", "c", "b", "d"), years, strict=True)}
    return {**world.pair(), **values}, {}


def forecast(world: World) -> tuple[Values, Values]:
    """A forecast for years that follow its publication."""
    published = world.year(room=6)
    return {
        **world.pair(),
        "published": Year(published),
        "first": Year(published + 1),
        "last": Year(published + world.chance.randint(4, 6)),
    }, {}


def interim(world: World) -> tuple[Values, Values]:
    """An interim report that came out while the programme that it is about went on, and the last year of the programme."""
    first = world.year(room=4)
    return {**world.pair(), "first": Year(first), "half": Year(first + 2), "last": Year(first + 4)}, {}


def overlapping(world: World) -> tuple[Values, Values]:
    """Two periods that share two years."""
    a = world.year(room=8)
    names = {"a1": a, "a2": a + 4, "b1": a + 3, "b2": a + 8}
    return {**world.pair(), **{name: Year(year) for name, year in names.items()}}, {}


HARD: Sequence[Kind] = [
    Kind(
        "sixth-before-a-birthday",
        "",
        before_a_birthday,
        {
            "en": [
                "The mayor of {town} in the years of the {topic}, who was born on {born}, was elected on {elected} "
                "at the age of {age}, a few weeks short of a birthday.",
                "Born on {born}, the organiser of the {topic} in {town} was {age} years old when the committee made "
                "her its head on {elected}; her birthday was still to come that year.",
            ],
            "ru": [
                "Мэр города {town}, при котором прошли {nom}, родился {born}; {elected}, в день избрания, ему было "
                "{age:год|года|лет} – до дня рождения оставалось несколько недель.",
                "Организатору {topic} в городе {town} (дата рождения – {born}) исполнилось к моменту избрания, "
                "{elected}, {age:год|года|лет}: день рождения в том году был ещё впереди.",
            ],
            "kk": [
                "{town} қаласының {topic} кезіндегі әкімі {born} күні туған, ал {elected} күні сайланғанда жасы "
                "{age:loc} болатын: туған күніне әлі бірнеше апта бар еді.",
                "{town} қаласында {topic} ұйымдастырған әйел ({born} күні туған) комитет төрағасы болып {elected} "
                "күні сайланды; ол кезде {age} жаста еді, өйткені сол жылғы туған күні әлі келмеген болатын.",
            ],
        },
    ),
    Kind(
        "sixth-two-offices",
        "",
        two_offices,
        {
            "en": [
                "The trade union of {town}, which called for the {topic}, was led from {a} to {b} by a woman who "
                "from {c} to {d} also sat in parliament; the law allows the two together.",
                "Posts held by the chairwoman of the union at the time of the {topic} in {town}: member of the "
                "council ({a}–{b}) and, in part at the same time, head of the school board ({c}–{d}).",
            ],
            "ru": [
                "Профсоюз города {town}, призывавший к проведению {topic}, с {a} по {b} год возглавляла женщина, "
                "которая с {c} по {d} год была ещё и депутатом парламента: закон это допускает.",
                "Должности председательницы профсоюза во времена {topic} в городе {town}: член городского совета "
                "({a}–{b}) и, отчасти одновременно, председатель школьного совета ({c}–{d}).",
            ],
            "kk": [
                "{Topic} өткізуге шақырған {town} қаласының кәсіподағын {a} жылдан {b} жылға дейін бір әйел "
                "басқарды, ол {c} жылдан {d} жылға дейін парламент депутаты да болды: заң бұған жол береді.",
                "{town} қаласындағы {topic} кезінде кәсіподақ төрайымының екі қызметі болды: қалалық кеңес мүшесі "
                "({a}–{b}) және ішінара қатар атқарған мектеп кеңесінің төрағасы ({c}–{d}).",
            ],
        },
    ),
    Kind(
        "sixth-forecast",
        "",
        forecast,
        {
            "en": [
                "A forecast of {topic} in {town} for {first}–{last} was published by the ministry in {published}, "
                "and it proved too gloomy.",
                "In {published} the council of {town} brought out its plan for the years {first} to {last}, which "
                "foresaw fewer {topic} from year to year.",
            ],
            "ru": [
                "Прогноз числа {topic} в городе {town} на {first}–{last} годы министерство опубликовало в "
                "{published} году, и он оказался слишком мрачным.",
                "В {published} году совет города {town} издал план на {first}–{last} годы, по которому число {topic} "
                "должно было сокращаться год от года.",
            ],
            "kk": [
                "{town} қаласындағы {topic} санының {first}–{last} жылдарға арналған болжамын министрлік {published} "
                "жылы жариялады, болжам тым көңілсіз болып шықты.",
                "{published} жылы {town} қалалық кеңесі {first}–{last} жылдарға арналған жоспарын шығарды, онда "
                "{topic} санының жыл сайын азаюы көзделген еді.",
            ],
        },
    ),
    Kind(
        "sixth-interim",
        "",
        interim,
        {
            "en": [
                "An interim report on the programme against {topic} in {town}, which was to run from {first} to "
                "{last}, appeared in {half}, when the programme was half over.",
                "The programme of {first}–{last} to prevent {topic} in {town} was reviewed by outsiders at midterm, "
                "and what they wrote was printed in {half}.",
            ],
            "ru": [
                "Промежуточный отчёт о программе предупреждения {topic} в городе {town}, рассчитанной на "
                "{first}–{last} годы, вышел в {half} году, когда прошла лишь половина срока.",
                "Программа на {first}–{last} годы, призванная сократить число {topic} в городе {town}, была в {half} "
                "году подвергнута промежуточной оценке, которую напечатали сразу же.",
            ],
            "kk": [
                "{town} қаласында {topic} сияқты оқиғалардың алдын алудың {first}–{last} жылдарға арналған "
                "бағдарламасы туралы аралық есеп {half} жылы, мерзімнің жартысы өткенде шықты.",
                "{first}–{last} жылдарға есептелген, {town} қаласындағы {topic} санын азайтуға арналған "
                "бағдарламаның аралық бағасы {half} жылы басылды.",
            ],
        },
    ),
    Kind(
        "sixth-overlapping",
        "",
        overlapping,
        {
            "en": [
                "The two phases of the {topic} in {town}, {a1}–{a2} and {b1}–{b2}, overlap on purpose: for a while "
                "the old and the new committee worked side by side.",
                "Two programmes dealt with {topic} in {town}, one in {a1}–{a2} and one in {b1}–{b2}. In {b1} and "
                "{a2} both were running.",
            ],
            "ru": [
                "Две фазы {topic} в городе {town}, {a1}–{a2} и {b1}–{b2} годы, намеренно даны внахлёст: некоторое "
                "время старый и новый комитеты работали бок о бок.",
                "Причинами {topic} в городе {town} занимались две программы, одна в {a1}–{a2} годах, другая в "
                "{b1}–{b2} годах. В {b1} и {a2} годах действовали обе.",
            ],
            "kk": [
                "{town} қаласындағы {topic} тарихының екі кезеңі, {a1}–{a2} және {b1}–{b2} жылдар, әдейі "
                "қабаттастырылған: біраз уақыт ескі және жаңа комитет қатар жұмыс істеді.",
                "{town} қаласында {topic} мәселесімен екі бағдарлама айналысты: бірі {a1}–{a2} жылдары, екіншісі "
                "{b1}–{b2} жылдары. {b1} және {a2} жылдары екеуі қатар жүрді.",
            ],
        },
    ),
]
