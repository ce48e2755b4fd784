"""Dates, weekdays, durations, periods, and the dates of sources."""

from __future__ import annotations

import datetime as dt

from benchmarks.planted.kinds.kind import Far, Kind, Source, Values
from benchmarks.planted.speaking import Day, Weekday, Year
from benchmarks.planted.world import World


def impossible(world: World) -> tuple[Values, Values]:
    """A date, and as the slip one that no calendar has."""
    date = world.day()
    wrong = world.chance.choice([(2, 30), (2, 31), (4, 31), (6, 31), (9, 31), (11, 31)])
    return {**world.pair(), "date": Day.of(date)}, {"date": Day(date.year, *wrong)}


def weekday(world: World) -> tuple[Values, Values]:
    """A date with its day of the week; the slip is another day."""
    date = world.day()
    wrong = world.other(0, 6, date.weekday())
    return {**world.pair(), "date": Day.of(date), "weekday": Weekday(date.weekday())}, {"weekday": Weekday(wrong)}


def order(world: World) -> tuple[Values, Values]:
    """A beginning and an end; the slip puts the end before the beginning."""
    begin = world.day()
    end = begin + dt.timedelta(days=world.chance.randint(20, 300))
    wrong = begin - dt.timedelta(days=world.chance.randint(20, 300))
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end)}, {"end": Day.of(wrong)}


def duration(world: World) -> tuple[Values, Values]:
    """A length with its ends; the slip is in the length."""
    begin = world.day()
    days = world.chance.randint(12, 60)
    end = begin + dt.timedelta(days=days)
    wrong = world.other(8, 75, days, apart=4)
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end), "days": days}, {"days": wrong}


def two_dates(world: World) -> tuple[Values, Values]:
    """The date of an event told twice; the slip is in the second."""
    date = world.day()
    wrong = date + dt.timedelta(days=world.chance.choice([-40, -9, -4, 3, 7, 30, 365]))
    return {**world.opinion(), "date": Day.of(date), "again": Day.of(date)}, {"again": Day.of(wrong)}


def accessed(world: World) -> tuple[Values, Values]:
    """A source with its date and the day it was read; the slip: it was read before it was written."""
    date = world.day()
    later = date + dt.timedelta(days=world.chance.randint(20, 500))
    wrong = date - dt.timedelta(days=world.chance.randint(40, 500))
    values = {**world.pair(), **_address(world, None), "date": Day.of(date), "read": Day.of(later)}
    return values, {"read": Day.of(wrong)}


def in_address(world: World) -> tuple[Values, Values]:
    """A source whose address has its date; the slip is in the date beside it."""
    date = world.day()
    wrong = date + dt.timedelta(days=world.chance.choice([-400, -365, 365, 400, 730]))
    return {**world.pair(), **_address(world, date), "date": Day.of(date)}, {"date": Day.of(wrong)}


def _address(world: World, date: dt.date | None) -> Values:
    word = world.chance.choice(["bread", "court", "port", "school", "mayor"])
    number = world.chance.randint(100, 999)
    middle = f"{date.year}/{date.month:02}/{date.day:02}/" if date else ""
    return {"address": f"https://news.example.org/{middle}{word}-{chr(97 + number % 26)}{chr(97 + number % 7)}.html"}


def covers(world: World) -> tuple[Values, Values]:
    """A report on years and the year it came out; the slip: before those years were over."""
    first = world.year(room=4)
    last = first + world.chance.randint(2, 4)
    values = {**world.pair(), "first": Year(first), "last": Year(last), "published": Year(last + 1)}
    return values, {"published": Year(last - world.chance.randint(1, 2))}


def own_date(world: World) -> tuple[Values, Values]:
    """An event before the manuscript's own date (2018); the slip: years after it."""
    date = world.day()
    return {**world.pair(), "date": Day.of(date)}, {"date": Day(date.year % 4 + 2021, date.month, date.day)}


def periods(world: World) -> tuple[Values, Values]:
    """Three periods one after the other; the slip makes two overlap or leaves a gap."""
    a = world.year(room=9) - 4
    cuts = [a, a + 3, a + 6, a + 9]
    names = ["a1", "a2", "b1", "b2", "c1", "c2"]
    years = [cuts[0], cuts[1] - 1, cuts[1], cuts[2] - 1, cuts[2], cuts[3] - 1]
    values: Values = {**world.pair(), **{name: Year(year) for name, year in zip(names, years, strict=True)}}
    return values, {"b1": Year(cuts[1] + world.chance.choice([-2, 1]))}


KINDS = [
    Kind(
        "impossible-date",
        "impossible-date",
        impossible,
        {
            "en": [
                "The first of the {topic} in {town} took place on {date}.",
                "On {date} the council of {town} discussed the {topic}.",
            ],
            "ru": ["Первая из акций ({nom}) в городе {town} прошла {date}."],
            "kk": ["{town} қаласындағы алғашқы акция ({topic}) {date} күні өтті."],
        },
    ),
    Kind(
        "weekday",
        "weekday",
        weekday,
        {
            "en": [
                "On {weekday}, {date}, the {topic} in {town} began.",
                "The {topic} in {town} began on {weekday}, {date}.",
            ],
            "ru": ["Акции ({nom}) в городе {town} начались {date}, {weekday}."],
            "kk": ["{town} қаласында акциялар ({topic}) {date}, {weekday} күні басталды."],
        },
    ),
    Kind(
        "end-before-beginning",
        "date-order",
        order,
        {
            "en": [
                "The ban on {topic} in {town} began on {begin} and ended on {end}.",
                "The {topic} in {town} lasted from {begin} to {end}.",
            ],
            "ru": ["Запрет на акции ({nom}) в городе {town} действовал с {begin} по {end}."],
            "kk": ["{town} қаласында тыйым ({topic}) {begin} күні басталып, {end} күні аяқталды."],
        },
        also=("duration", "periods"),
    ),
    Kind(
        "duration",
        "duration",
        duration,
        {
            "en": [
                "The ban on {topic} in {town} lasted {days} days, from {begin} to {end}.",
                "From {begin} to {end}, that is, for {days} days, {topic} were forbidden in {town}.",
            ],
            "ru": ["Запрет на акции ({nom}) в городе {town} длился {days} дней, с {begin} по {end}."],
            "kk": ["{town} қаласында тыйым ({topic}) {begin} мен {end} аралығында, яғни {days} күн болды."],
        },
    ),
    Kind(
        "dated-twice",
        "text-text",
        two_dates,
        {
            "en": [
                [
                    "The great march of {town} took place on {date}; its slogan was that {opinion}.",
                    Far("The great march of {town} took place on {again}, and many remember it."),
                ]
            ],
            "ru": [
                [
                    "Большой марш в городе {town} прошёл {date} под лозунгом о том, что {opinion}.",
                    Far("Большой марш в городе {town} прошёл {again}, и многие его помнят."),
                ]
            ],
            "kk": [
                [
                    "{town} қаласындағы үлкен шеру {date} күні өтті, ұраны: «{opinion}».",
                    Far("{town} қаласындағы үлкен шеру {again} күні өтті, оны көпшілік ұмытқан жоқ."),
                ]
            ],
        },
        also=("date-order",),
    ),
    Kind(
        "read-before-written",
        "access-date",
        accessed,
        {
            "en": [
                [
                    Source(
                        "The newspaper wrote about the {topic} in {town}.",
                        "The {topic} of {town}. The Daily News. {date}. {address} (Accessed: {read}).",
                    )
                ]
            ],
            "ru": [
                [
                    Source(
                        "Газета писала об акциях ({nom}) в городе {town}.",
                        "Акции в городе {town}. Новости. {date}. {address} (дата обращения: {read}).",
                    )
                ]
            ],
            "kk": [
                [
                    Source(
                        "Газет {town} қаласындағы акциялар ({topic}) туралы жазды.",
                        "{town} қаласындағы акциялар. Жаңалықтар. {date}. {address} (қаралған күні: {read}).",
                    )
                ]
            ],
        },
    ),
    Kind(
        "date-of-an-address",
        "url-date",
        in_address,
        {
            "en": [
                [
                    Source(
                        "Witnesses spoke of the {topic} in {town}.",
                        "What the {topic} of {town} were about. The Daily News. {date}. {address}",
                    )
                ]
            ],
            "ru": [
                [
                    Source(
                        "Очевидцы рассказали об акциях ({nom}) в городе {town}.",
                        "Акции в городе {town}. Новости. {date}. {address}",
                    )
                ]
            ],
            "kk": [
                [
                    Source(
                        "Куәгерлер {town} қаласындағы акциялар ({topic}) туралы айтты.",
                        "{town} қаласындағы акциялар. Жаңалықтар. {date}. {address}",
                    )
                ]
            ],
        },
    ),
    Kind(
        "covers-later-years",
        "report-years",
        covers,
        {
            "en": [
                [
                    Source(
                        "A report counted the {topic} in {town} over several years.",
                        "Report on {topic} in {town} in {first}-{last}. Bureau of Towns. Published in {published}.",
                    )
                ]
            ],
            "ru": [
                [
                    Source(
                        "Отчёт подсчитал акции ({nom}) в городе {town} за несколько лет.",
                        "Отчёт: {nom} в городе {town} в {first}-{last} гг. Бюро городов. Опубликовано в {published} г.",
                    )
                ]
            ],
            "kk": [
                [
                    Source(
                        "Есеп {town} қаласындағы акцияларды ({topic}) бірнеше жыл бойы санады.",
                        "{town} қаласы: {topic}, {first}-{last} жж. туралы есеп. Қалалар бюросы. {published} жылы жарияланды.",
                    )
                ]
            ],
        },
    ),
    Kind(
        "after-its-own-date",
        "own-date",
        own_date,
        {
            "en": ["The last {topic} in {town} took place on {date} and were peaceful."],
            "ru": ["Последние акции ({nom}) в городе {town} прошли {date} и были мирными."],
            "kk": ["{town} қаласындағы соңғы акциялар ({topic}) {date} күні бейбіт өтті."],
        },
    ),
    Kind(
        "periods",
        "periods",
        periods,
        {
            "en": [
                "Three periods of {topic} in {town} follow each other without a break: {a1}-{a2}, {b1}-{b2} and {c1}-{c2}.",
            ],
            "ru": [
                "Три периода акций ({nom}) в городе {town} следуют один за другим без перерыва: {a1}-{a2}, {b1}-{b2} и {c1}-{c2} "
                "годы."
            ],
            "kk": [
                "{town} қаласындағы акциялардың ({topic}) үш кезеңі үзіліссіз жалғасады: {a1}-{a2}, {b1}-{b2} және {c1}-{c2} "
                "жылдар."
            ],
        },
    ),
]
