"""Clean passages about dates that look wrong: rolling windows, laws that look back, days to come, pages read early."""

from __future__ import annotations

import datetime as dt

from benchmarks.planted.kinds.kind import Kind, Source, Values
from benchmarks.planted.speaking import Day, Year
from benchmarks.planted.world import World


def windows(world: World) -> tuple[Values, Values]:
    """Three windows of three years, each a year after the one before, so that they overlap."""
    start = world.year(room=6)
    years = {f"{name}{side}": Year(start + at + 2 * (side - 1)) for at, name in enumerate("abc") for side in (1, 2)}
    return {**world.pair(), **years}, {}


def two_in_office(world: World) -> tuple[Values, Values]:
    """Periods with years between them, which is said."""
    start = world.year(room=8)
    years = {"a1": start, "a2": start + 2, "b1": start + 5, "b2": start + 7}
    return {**world.pair(), **{name: Year(year) for name, year in years.items()}}, {}


def looking_back(world: World) -> tuple[Values, Values]:
    """A law in force from a day before it was signed."""
    signed = world.day()
    force = signed - dt.timedelta(days=world.chance.randint(20, 200))
    return {**world.pair(), "signed": Day.of(signed), "force": Day.of(force)}, {}


def to_come(world: World) -> tuple[Values, Values]:
    """A day after the manuscript's own date (2018), for which something is planned."""
    date = world.day()
    return {**world.pair(), "date": Day(date.year % 4 + 2021, date.month, date.day)}, {}


def read_before_update(world: World) -> tuple[Values, Values]:
    """A page read after it was written and before it was changed."""
    date = world.day()
    read = date + dt.timedelta(days=world.chance.randint(10, 90))
    changed = read + dt.timedelta(days=world.chance.randint(10, 300))
    address = f"https://news.example.org/page-{world.chance.randint(100, 999)}.html"
    values = {"date": Day.of(date), "read": Day.of(read), "changed": Day.of(changed), "address": address}
    return {**world.pair(), **values}, {}


KINDS: list[Kind] = [
    Kind("fifth-windows", "", windows, {
        "en": [
            "To smooth the series of {topic} in {town} we use moving three-year windows: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}.",
            "The overlapping periods {a1}–{a2}, {b1}–{b2} and {c1}–{c2} serve to show how gradually {topic} in {town} changed.",
        ],
        "ru": [
            "Для сглаживания ряда {topic} в городе {town} взяты скользящие трёхлетние окна: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}.",
            "Периоды намеренно перекрываются ({a1}–{a2}, {b1}–{b2}, {c1}–{c2}): так видно, как постепенно менялось число {topic} в городе {town}.",
        ],
        "kk": [
            "{town} қаласындағы {topic} қатарын тегістеу үшін жылжымалы үшжылдық терезелер алынды: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}.",
        ],
    }),
    Kind("fifth-interval", "", two_in_office, {
        "en": [
            "{Topic} in {town} came in two waves, {a1}–{a2} and {b1}–{b2}, with quiet years between them.",
            "The same mayor governed {town} twice, in {a1}–{a2} and again in {b1}–{b2}, and both times there were {topic}.",
        ],
        "ru": [
            "{Topic} в городе {town} было особенно много в два периода, {a1}–{a2} и {b1}–{b2} годы, разделённые затишьем.",
            "Один и тот же мэр правил городом {town} дважды, в {a1}–{a2} и в {b1}–{b2} годах, и оба раза не обошлось без {topic}.",
        ],
        "kk": [
            "{town} қаласында {topic} екі толқын болып өтті: {a1}–{a2} және {b1}–{b2} жылдар, арасында тыныш жылдар болды.",
        ],
    }),
    Kind("fifth-looking-back", "", looking_back, {
        "en": [
            "The decree on {topic} in {town}, signed on {signed}, took effect retroactively on {force}.",
            "By an order of {signed} the compensation for {topic} in {town} was extended to damage done from {force} onwards.",
        ],
        "ru": [
            "Указ о порядке проведения {topic} в городе {town} подписан {signed}, но распространён на отношения, возникшие с {force}.",
            "Подписанное {signed} постановление города {town}, касающееся {topic}, имеет обратную силу и действует с {force}.",
        ],
        "kk": [
            "{town} қаласындағы {topic} туралы қаулыға {signed:loc} қол қойылды, бірақ ол кері күшпен {force:abl} бастап қолданылады.",
        ],
    }),
    Kind("fifth-to-come", "", to_come, {
        "en": [
            "The moratorium on {topic} in {town} is due to expire on {date}.",
            "The files on the {topic} in {town} will remain closed until {date}.",
        ],
        "ru": [
            "Срок моратория на проведение {topic} в городе {town} истекает {date}.",
            "Дела о том, как проходили {nom} в городе {town}, будут закрыты для исследователей до {date}.",
        ],
        "kk": [
            "{town} қаласында {topic} өткізуге қойылған мораторий мерзімі {date:loc} бітуі тиіс.",
            "{town} қаласындағы {topic} туралы істер {date:dat} дейін жабық болады.",
        ],
    }),
    Kind("fifth-read-before-update", "", read_before_update, {
        "en": [
            [Source("The text on the {topic} in {town} was later rewritten", "“{Topic} in {town}”, {date}, {address}, accessed {read}, that is before the revision of {changed}.")],
        ],
        "ru": [
            [Source("Текст о том, как проходили {nom} в городе {town}, позднее переписали", "Публикация от {date}, {address}, дата обращения: {read}, то есть до правки, внесённой {changed}.")],
        ],
        "kk": [
            [Source("{town} қаласындағы {topic} туралы мәтін кейін қайта жазылды", "Жарияланған күні {date}, {address}, қаралған күні {read}, яғни {changed} енгізілген түзетуден бұрын.")],
        ],
    }),
]  # fmt: skip
