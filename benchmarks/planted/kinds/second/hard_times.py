"""Held out as well: clean passages about dates, money, tests and numbers that look wrong and are not."""

from __future__ import annotations

import datetime as dt

from scipy import stats

from benchmarks.planted.kinds.kind import Kind, Source, Values
from benchmarks.planted.speaking import Day, Decimals, Weekday, Year
from benchmarks.planted.world import World


def _leap(world: World) -> tuple[Values, Values]:
    """The 29th of February of a leap year."""
    date = dt.date(world.chance.choice([2004, 2008, 2012, 2016]), 2, 29)
    return {**world.pair(), "date": Day.of(date), "weekday": Weekday(date.weekday())}, {}


def _styles(world: World) -> tuple[Values, Values]:
    """A day in the old calendar and in the new one."""
    old = dt.date(world.chance.randint(1901, 1916), world.chance.randint(1, 12), world.chance.randint(1, 28))
    # Thirteen days apart in these years, in which both calendars had the same leap years.
    return {**world.pair(), "old": Day.of(old), "new": Day.of(old + dt.timedelta(days=13))}, {}


def _planned(world: World) -> tuple[Values, Values]:
    """A day that is still to come."""
    return {**world.pair(), "date": Day(world.chance.randint(2019, 2024), world.chance.randint(1, 12), 15)}, {}


def _programme(world: World) -> tuple[Values, Values]:
    """A programme is adopted before its years are over."""
    first = world.year(room=1)
    values = {"first": Year(first), "last": Year(first + world.chance.randint(4, 9)), "published": Year(first - 1)}
    return {**world.pair(), **values}, {}


def _new_year(world: World) -> tuple[Values, Values]:
    """A few days over the turn of the year."""
    year = world.year(room=1)
    begin, end = dt.date(year, 12, world.chance.randint(27, 31)), dt.date(year + 1, 1, world.chance.randint(2, 6))
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end), "days": (end - begin).days}, {}


def _inclusive(world: World) -> tuple[Values, Values]:
    """A length that counts its first and its last day."""
    begin, days = world.day(), world.chance.randint(6, 40)
    end = begin + dt.timedelta(days=days - 1)
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end), "days": days}, {}


def _reported_later(world: World) -> tuple[Values, Values]:
    """An address with the date of the report, which is not the date of the event."""
    date = world.day()
    later = date + dt.timedelta(days=world.chance.randint(2, 9))
    address = f"https://news.example.org/{later.year}/{later.month:02}/{later.day:02}/square.html"
    return {**world.pair(), "date": Day.of(date), "later": Day.of(later), "address": address}, {}


def _gap(world: World) -> tuple[Values, Values]:
    """Two waves with years of quiet between."""
    a = world.year(room=9)
    names = ["a1", "a2", "b1", "b2", "c1", "c2"]
    years = [a - 4, a - 2, a - 1, a, a + 1, a + 3]
    return {**world.pair(), **{name: Year(year) for name, year in zip(names, years, strict=True)}}, {}


def _leaflet(world: World) -> tuple[Values, Values]:
    """A date that the text itself calls impossible."""
    month = world.chance.choice([4, 6, 9, 11])
    return {**world.pair(), "date": Day(world.year(), month, 31)}, {}


def _two_rates(world: World) -> tuple[Values, Values]:
    """One sum at the official rate and at that of the street."""
    year = world.year()
    rate = world.rate(year)
    local = world.chance.randint(200, 900) * 10
    street = local * 1000 / (rate * world.chance.uniform(1.3, 1.9))
    return {
        **world.pair(), "year": Year(year), "local": local, "official": round(local * 1000 / rate), "street": round(street)
    }, {}  # fmt: skip


def _one_tailed(world: World) -> tuple[Values, Values]:
    """The p of a directed test."""
    df, value = world.chance.randint(20, 200), world.chance.randint(120, 290) / 100
    p = float(stats.t.sf(value, df))
    return {**world.opinion(), "df": df, "value": Decimals(value), "p": Decimals(p, 3)}, {}


def _adjusted(world: World) -> tuple[Values, Values]:
    """A p that is corrected for three comparisons."""
    df, value = world.chance.randint(30, 200), world.chance.randint(210, 300) / 100
    p = min(1.0, 3 * float(2 * stats.t.sf(value, df)))
    return {**world.opinion(), "df": df, "value": Decimals(value), "p": Decimals(p, 3)}, {}


def _elsewhere(world: World) -> tuple[Values, Values]:
    """A table in another book."""
    return {**world.pair(), "number": str(world.chance.randint(50, 90)), "year": Year(world.year())}, {}


def _dropped(world: World) -> tuple[Values, Values]:
    """Questions of which one was dropped."""
    return world.opinion(4), {}


KINDS = [
    Kind(
        "looks-wrong-leap-day",
        "",
        _leap,
        {
            "en": ["The {topic} in {town} began on {weekday}, {date}."],
            "ru": ["{date} ({weekday}) — день начала {topic} в городе {town}."],
            "kk": ["{town} қаласында {topic} {date} күні ({weekday}) басталды."],
        },
    ),
    Kind(
        "looks-wrong-old-calendar",
        "",
        _styles,
        {
            "en": [
                "The first {topic} known from {town} took place on {old} by the old calendar, {new} by the new one."
            ],
            "ru": [
                "Первое известие о проведении {topic} в городе {town} датировано так: {old} по старому стилю, {new} по новому."
            ],
            "kk": ["{town} қаласында алғашқы {topic} ескіше {old} күні, жаңаша {new} күні болған."],
        },
    ),
    Kind(
        "looks-wrong-still-to-come",
        "",
        _planned,
        {
            "en": [
                "The trial of those who organised the {topic} in {town} is to begin on {date}.",
                "The ban on {topic} in {town} will expire on {date}.",
            ],
            "ru": [
                "Суд над организаторами {topic} в городе {town} должен начаться {date}.",
                "Запрет на проведение {topic} в городе {town} истечёт {date}.",
            ],
            "kk": [
                "{town} қаласындағы {topic} ұйымдастырушыларының соты {date} күні басталуға тиіс.",
                "{town} қаласында {topic} өткізуге салынған тыйым {date} күні бітеді.",
            ],
        },
    ),
    Kind(
        "looks-wrong-programme",
        "",
        _programme,
        {
            "en": ["The programme of {town} for preventing {topic} in {first}–{last} was adopted in {published}."],
            "ru": [
                "Программа города {town} по предупреждению {topic} на {first}–{last} годы принята в {published} году."
            ],
            "kk": [
                "{town} қаласының {first}–{last} жылдарға арналған, {topic} алдын алу бағдарламасы {published} жылы қабылданды."
            ],
        },
    ),
    Kind(
        "looks-wrong-over-new-year",
        "",
        _new_year,
        {
            "en": ["The {topic} in {town} went on for {days} days over the turn of the year, from {begin} to {end}."],
            "ru": ["Период {topic} в городе {town} длился {days} дн., с {begin} по {end}."],
            "kk": ["{town} қаласында {topic} {begin} күнінен {end} күніне дейін {days} күнге созылды."],
        },
    ),
    Kind(
        "looks-wrong-both-days-counted",
        "",
        _inclusive,
        {
            "en": [
                "Counting both the first and the last day, the {topic} in {town} took {days} days ({begin} to {end})."
            ],
            "ru": [
                "Если считать и первый, и последний день, период {topic} в городе {town} занял {days} дн. ({begin} — {end})."
            ],
            "kk": [
                "Бірінші және соңғы күнді қоса есептегенде, {town} қаласындағы {topic} {days} күнге созылды ({begin} – {end})."
            ],
        },
    ),
    Kind(
        "looks-wrong-reported-later",
        "",
        _reported_later,
        {
            "en": [
                [
                    Source(
                        "On {date} the {topic} in {town} reached the central square.",
                        "First reported on {later}: {address}",
                    )
                ]
            ],
            "ru": [
                [
                    Source(
                        "Участники {topic} в городе {town} вышли на центральную площадь {date}.",
                        "Первое сообщение — {later}: {address}",
                    )
                ]
            ],
            "kk": [
                [
                    Source(
                        "{town} қаласындағы {topic} қатысушылары {date} күні орталық алаңға шықты.",
                        "Алғашқы хабар {later} күні шықты: {address}",
                    )
                ]
            ],
        },
    ),
    Kind(
        "looks-wrong-quiet-years",
        "",
        _gap,
        {
            "en": [
                "There were {topic} in {town} in {a1}–{a2} and again in {c1}–{c2}; the years {b1} and {b2} were quiet."
            ],
            "ru": [
                "Волны {topic} в городе {town} отмечены в {a1}–{a2} и в {c1}–{c2} годах; {b1} и {b2} годы прошли спокойно."
            ],
            "kk": [
                "{town} қаласында {topic} {a1}–{a2} және {c1}–{c2} жылдары болды; {b1} және {b2} жылдар тыныш өтті."
            ],
        },
    ),
    Kind(
        "looks-wrong-misdated-leaflet",
        "",
        _leaflet,
        {
            "en": ["A leaflet that called for {topic} in {town} bears the date {date}, a day that does not exist."],
            "ru": ["Листовка с призывом к проведению {topic} в городе {town} датирована несуществующим днём: {date}."],
            "kk": ["{town} қаласында {topic} өткізуге шақырған үндеуде күнтізбеде жоқ күн тұр: {date}."],
        },
    ),
    Kind(
        "looks-wrong-two-rates",
        "",
        _two_rates,
        {
            "en": [
                "In {year} the {topic} cost {town} {local} million tenge, which was {official} thousand dollars at the official rate but only {street} thousand on the street."
            ],
            "ru": [
                "В {year} году из-за {topic} город {town} потерял {local} млн тенге: по официальному курсу это {official} тыс. долларов, а по уличному — всего {street} тыс."
            ],
            "kk": [
                "{year} жылы {topic} салдарынан {town} қаласы {local} млн теңге жоғалтты: бұл ресми бағаммен {official} мың доллар, ал көшедегі бағаммен {street} мың ғана."
            ],
        },
    ),
    Kind(
        "looks-wrong-directed-test",
        "",
        _one_tailed,
        {
            "en": [
                "We had expected owners in {town} to agree more than tenants that {opinion}, and therefore tested in one direction only: t({df}) = {value}, p = {p}, one-tailed."
            ],
            "ru": [
                "Ожидалось, что собственники в городе {town} чаще согласны с тем, что {opinion}, поэтому критерий односторонний: t({df}) = {value}; p = {p} (одностороннее)."
            ],
            "kk": [
                "{town} қаласында меншік иелері «{opinion}» деген пікірмен көбірек келіседі деп күтілді, сондықтан критерий біржақты: t({df}) = {value}; p = {p} (біржақты)."
            ],
        },
    ),
    Kind(
        "looks-wrong-adjusted-p",
        "",
        _adjusted,
        {
            "en": [
                "After correction for three comparisons (Bonferroni), the groups in {town} compare as follows on whether {opinion}: t({df}) = {value}, adjusted p = {p}."
            ],
            "ru": [
                "С поправкой Бонферрони на три сравнения группы в городе {town} по мнению, что {opinion}, соотносятся так: t({df}) = {value}; скорректированное p = {p}."
            ],
            "kk": [
                "Үш салыстыруға арналған Бонферрони түзетуімен {town} қаласындағы топтардың «{opinion}» деген пікірге қатынасы: t({df}) = {value}; түзетілген p = {p}."
            ],
        },
    ),
    Kind(
        "looks-wrong-table-of-another-book",
        "",
        _elsewhere,
        {
            "en": ["The {topic} in {town} are missing from Table {number} of the statistical yearbook for {year}."],
            "ru": [
                "Число {topic} в городе {town} не вошло в таблицу {number} статистического ежегодника за {year} год."
            ],
            "kk": ["{town} қаласындағы {topic} {year} жылғы статистикалық жылнаманың {number}-кестесіне кірмеген."],
        },
    ),
    Kind(
        "looks-wrong-question-dropped",
        "",
        _dropped,
        {
            "en": [
                [
                    "Question 3 of the form used in {town} was dropped after the trial run; the others kept their numbers.",
                    "1. It is said that {opinion}.",
                    "2. It is said that {opinion2}.",
                    "4. It is said that {opinion3}.",
                    "5. It is said that {opinion4}.",
                ]
            ],
            "ru": [
                [
                    "Вопрос 3 анкеты, применявшейся в городе {town}, после пробного опроса исключили; прочие сохранили свои номера.",
                    "1. Говорят, что {opinion}.",
                    "2. Говорят, что {opinion2}.",
                    "4. Говорят, что {opinion3}.",
                    "5. Говорят, что {opinion4}.",
                ]
            ],
            "kk": [
                [
                    "{town} қаласында қолданылған сауалнаманың 3-сұрағы сынақтан кейін алынып тасталды; қалғандары өз нөмірін сақтады.",
                    "1. Жұрт «{opinion}» дейді.",
                    "2. Жұрт «{opinion2}» дейді.",
                    "4. Жұрт «{opinion3}» дейді.",
                    "5. Жұрт «{opinion4}» дейді.",
                ]
            ],
        },
    ),
]
