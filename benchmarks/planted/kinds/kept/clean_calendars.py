"""Clean passages about days that look wrong: rival dates, winters, the old calendar, working days, pages that were updated."""

from __future__ import annotations

import datetime as dt

from benchmarks.planted.kinds.kind import Kind, Source, Values
from benchmarks.planted.speaking import Day, Weekday, Year
from benchmarks.planted.world import World


def rivals(world: World) -> tuple[Values, Values]:
    """One event that two sources date differently."""
    date = world.day()
    other = date + dt.timedelta(days=world.chance.choice([-3, 1, 2, 9, 31]))
    return {**world.pair(), "date": Day.of(date), "other": Day.of(other)}, {}


def winter(world: World) -> tuple[Values, Values]:
    """A winter that begins in one year and ends in the next."""
    year = world.year(room=1)
    begin = dt.date(year, world.chance.choice([11, 12]), world.chance.randint(1, 28))
    end = dt.date(year + 1, world.chance.choice([1, 2]), world.chance.randint(1, 28))
    season = f"{year}/{(year + 1) % 100:02}"
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end), "season": season}, {}


def old_style(world: World) -> tuple[Values, Values]:
    """A day of the years before 1914 in both calendars, which are 13 days apart, and its day of the week."""
    old = dt.date(world.chance.randint(1903, 1913), world.chance.randint(1, 12), world.chance.randint(1, 28))
    new = old + dt.timedelta(days=13)
    return {**world.pair(), "old": Day.of(old), "new": Day.of(new), "weekday": Weekday(new.weekday())}, {}


def working_days(world: World) -> tuple[Values, Values]:
    """From a Monday to a Friday, in days on which people work."""
    date = world.day()
    weeks = world.chance.choice([2, 3, 4])
    begin = date - dt.timedelta(days=date.weekday())
    end = begin + dt.timedelta(days=7 * weeks - 3)
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end), "days": 5 * weeks}, {}


def updated(world: World) -> tuple[Values, Values]:
    """A page whose address has the day it was first put up, its later version, and the day that one was read."""
    date = world.day()
    later = date + dt.timedelta(days=world.chance.randint(60, 300))
    read = later + dt.timedelta(days=world.chance.randint(5, 90))
    address = (
        f"https://courier.example.org/{date.year}/{date.month:02}/{date.day:02}/square-{world.chance.randint(10, 99)}"
    )
    values = {"date": Day.of(date), "later": Day.of(later), "read": Day.of(read), "address": address}
    return {**world.pair(), **values}, {}


def foreseen(world: World) -> tuple[Values, Values]:
    """A programme for years that lay ahead when it came out."""
    first = world.year(room=5)
    return {**world.pair(), "out": Year(first - 1), "first": Year(first), "last": Year(first + 4)}, {}


HARD = [
    Kind(
        "kept-rival-dates",
        "",
        rivals,
        {
            "en": [
                "Our two sources date the first of the {topic} in {town} differently: the police journal gives {date}, the chronicle of the trade union {other}.",
                "When did the {topic} in {town} begin? On {date}, if we believe the official inquiry; on {other}, if we follow the memoirs of its chairman. The question must be left open.",
            ],
            "ru": [
                "Два наших источника датируют первую из акций ({nom}) в городе {town} по-разному: журнал полиции называет {date:dotted}, хроника профсоюза – {other:dotted}.",
                "Когда начались акции ({nom}) в городе {town}? Если верить официальному расследованию – {date}, если следовать воспоминаниям его председателя – {other}. Вопрос придётся оставить открытым.",
            ],
            "kk": [
                "Екі дереккөзіміз {town} қаласындағы алғашқы акцияны ({topic}) әртүрлі күнге жатқызады: полиция журналы {date:acc}, кәсіподақ шежіресі {other:acc} көрсетеді.",
                "{town} қаласындағы акциялар ({topic}) қашан басталды? Ресми тергеуге сенсек – {date} күні, төрағасының естелігіне сүйенсек – {other} күні. Бұл мәселе ашық қалады.",
            ],
        },
    ),
    Kind(
        "kept-winter-across-new-year",
        "",
        winter,
        {
            "en": [
                "In the winter of {season} a ban on {topic} was in force in {town} from {begin:short} to {end}.",
                "The court of {town}, which was to hear the case of the {topic}, sat in the winter term of {season}: it opened on {begin} and rose on {end:short}.",
            ],
            "ru": [
                "Зимой {season} года запрет на {nom} действовал в городе {town} с {begin:short} по {end}.",
                "Зимняя сессия суда города {town}, на которой разбирались акции ({nom}), открылась {begin} и закрылась {end:short} (сессия {season} года).",
            ],
            "kk": [
                "{season} жылғы қыста {town} қаласында акцияларға ({topic}) тыйым {begin:short} мен {end} аралығында күшінде болды.",
                "Акциялар ({topic}) туралы іс қаралған {town} сотының қысқы сессиясы {begin} күні ашылып, {end:short} күні жабылды ({season} жылғы сессия).",
            ],
        },
    ),
    Kind(
        "kept-old-style",
        "",
        old_style,
        {
            "en": [
                "The oldest report on {topic} in {town} is of {old} old style ({new} new style), a {weekday}.",
                "Under {old:dotted} (O.S.), a {weekday}, the parish chronicle of {town} mentions {topic} for the first time; by the calendar of today that was {new:dotted}.",
            ],
            "ru": [
                "Древнейшее известие об акциях ({nom}) в городе {town} относится к {old} по старому стилю ({new} по новому); день недели – {weekday}.",
                "{old:dotted} ст. ст. ({weekday}) приходская хроника города {town} впервые упоминает {nom}; по нынешнему календарю это {new:dotted}.",
            ],
            "kk": [
                "{town} қаласындағы акциялар ({topic}) туралы ең көне хабар ескі стиль бойынша {old:dat} (жаңа стиль бойынша {new}), {weekday} күніне жатады.",
                "{town} шежіресінде {topic} алғаш рет ескі күнтізбемен {old:dotted} ({weekday}) күні аталады; қазіргі күнтізбе бойынша бұл – {new:dotted}.",
            ],
        },
    ),
    Kind(
        "kept-working-days",
        "",
        working_days,
        {
            "en": [
                "The hearing on the {topic} in {town} took {days} working days, from Monday, {begin}, to Friday, {end}; Saturdays and Sundays are not counted.",
                "For {days} days (weekends excluded) the commission on the {topic} in {town} heard witnesses: it began on {begin}, a Monday, and finished on {end}, a Friday.",
            ],
            "ru": [
                "Слушания по акциям ({nom}) в городе {town} заняли {days:рабочий день|рабочих дня|рабочих дней}, с понедельника, {begin}, по пятницу, {end}; субботы и воскресенья не в счёт.",
                "Комиссия по акциям ({nom}) в городе {town} выслушивала свидетелей {days:день|дня|дней} (без выходных): начала она {begin}, в понедельник, и закончила {end}, в пятницу.",
            ],
            "kk": [
                "{town} қаласындағы акциялар ({topic}) бойынша тыңдау {begin}, дүйсенбіден {end}, жұмаға дейін {days} жұмыс күніне созылды; сенбі мен жексенбі есепке алынбайды.",
                "{town} қаласындағы акциялар ({topic}) жөніндегі комиссия куәларды {days} күн (демалыс күндерін қоспағанда) тыңдады: {begin} күні, дүйсенбіде, бастап, {end} күні, жұмада, аяқтады.",
            ],
        },
    ),
    Kind(
        "kept-updated-page",
        "",
        updated,
        {
            "en": [
                [
                    Source(
                        "The report of the Courier on the {topic} in {town} was rewritten more than once.",
                        "“{Topic} in {town}”. The Courier, first published {date}, version of {later}. {address} (accessed {read}).",
                    )
                ],
                "The page on the {topic} in {town} had gone online on {date} ({address}); we cite the version of {later}, consulted on {read}.",
            ],
            "ru": [
                [
                    Source(
                        "Заметку «Курьера» об акциях ({nom}) в городе {town} переписывали не раз.",
                        "Город {town}: {nom} // Курьер. Впервые опубликовано {date}, редакция от {later}. {address} (дата обращения: {read}).",
                    )
                ],
                "Страница об акциях ({nom}) в городе {town} появилась в сети {date} ({address}); мы цитируем редакцию от {later}, просмотренную {read}.",
            ],
            "kk": [
                [
                    Source(
                        "«Курьер» газетінің {town} қаласындағы акциялар ({topic}) туралы хабары бірнеше рет қайта жазылды.",
                        "{town} қаласы: {topic} // Курьер. Алғаш жарияланғаны {date}, {later} күнгі редакция. {address} (қаралған күні: {read}).",
                    )
                ],
                "{town} қаласындағы акциялар ({topic}) туралы бет желіде {date} күні пайда болды ({address}); біз {read} күні қаралған {later} күнгі редакциясын келтіреміз.",
            ],
        },
    ),
    Kind(
        "kept-programme-for-years-ahead",
        "",
        foreseen,
        {
            "en": [
                [
                    Source(
                        "The authorities of {town} had planned ahead.",
                        "Programme for the prevention of {topic} in {town} in the years {first}–{last}. Published in {out}.",
                    )
                ],
                "The ministry's forecast of {topic} in {town} for {first}–{last}, published in {out}, was not borne out by events.",
            ],
            "ru": [
                [
                    Source(
                        "Власти города {town} готовились заранее.",
                        "Программа предупреждения {topic} в городе {town} на {first}–{last} гг. Опубликована в {out} г.",
                    )
                ],
                "Прогноз министерства о числе {topic} в городе {town} на {first}–{last} годы, опубликованный в {out} году, не оправдался.",
            ],
            "kk": [
                [
                    Source(
                        "{town} билігі алдын ала дайындалды.",
                        "{town} қаласында {first}–{last} жылдарға арналған алдын алу бағдарламасы ({topic}). {out} жылы жарияланған.",
                    )
                ],
                "Министрліктің {town} қаласындағы {topic} саны туралы {first}–{last} жылдарға арналған, {out} жылы жарияланған болжамы расталмады.",
            ],
        },
    ),
]
