"""Days, orders, tests and numbers that look wrong and are not."""

from __future__ import annotations

import datetime as dt

from scipy import stats

from benchmarks.planted.kinds.kind import Grid, Kind, Source, Values
from benchmarks.planted.speaking import Day, Decimals, Weekday, Year
from benchmarks.planted.world import World


def named_after_a_day(world: World) -> tuple[Values, Values]:
    """A paper named after Friday, and an issue of another day."""
    date = world.day()
    while date.weekday() == 4:
        date += dt.timedelta(days=1)
    return {**world.pair(), "date": Day.of(date), "weekday": Weekday(date.weekday())}, {}


def freed_early(world: World) -> tuple[Values, Values]:
    """An arrest of so many days, which ended early."""
    begin = world.day()
    given = world.chance.choice([15, 20, 30])
    end = begin + dt.timedelta(days=world.chance.randint(4, 9))
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end), "given": given}, {}


def older_numbers(world: World) -> tuple[Values, Values]:
    """Questions that keep the numbers of an older and longer form."""
    first = world.chance.randint(2, 4)
    steps = [first, first + 3, first + 4, first + 9]
    values = {f"q{place}": str(number) for place, number in enumerate(steps, 1)}
    return {**world.opinion(4), **values, "year": Year(world.year())}, {}


def record_before(world: World) -> tuple[Values, Values]:
    """A table, and a record from before its years."""
    start = world.year(room=4)
    counts = world.chance.sample(range(22, 300), 4)
    rows = [[Year(start + place), count] for place, count in enumerate(counts)]
    earlier = Year(start - world.chance.randint(3, 9))
    first, last = Year(start), Year(start + 3)
    record = world.chance.randint(320, 600)
    return {**world.pair(), "rows": rows, "first": first, "last": last, "earlier": earlier, "record": record}, {}


def most_of_the_least(world: World) -> tuple[Values, Values]:
    """Six towns, and which of the three with the smallest figures has the most."""
    towns = world.towns(6)
    counts = world.chance.sample(range(22, 480), 6)
    low = sorted(range(6), key=lambda place: counts[place])[:3]
    rows = [[town, count] for town, count in zip(towns, counts, strict=True)]
    names = {"l1": towns[low[0]], "l2": towns[low[1]], "one": towns[low[2]]}
    return {**world.listing(), **names, "rows": rows, "year": Year(world.year())}, {}


def address_of_the_meeting(world: World) -> tuple[Values, Values]:
    """An address with the day of the meeting to which it invites, and the day it was put up, weeks before."""
    meeting = world.day()
    posted = meeting - dt.timedelta(days=world.chance.randint(20, 70))
    address = f"https://council.example.org/sittings/{meeting.year}/{meeting.month:02}/{meeting.day:02}/agenda.html"
    return {**world.pair(), "meeting": Day.of(meeting), "posted": Day.of(posted), "address": address}, {}


def read_in_typescript(world: World) -> tuple[Values, Values]:
    """A work read before it came out, in the author's typescript."""
    printed = world.day()
    read = printed - dt.timedelta(days=world.chance.randint(60, 400))
    return {**world.pair(), "printed": Day.of(printed), "read": Day.of(read)}, {}


def p_of_another_wave(world: World) -> tuple[Values, Values]:
    """A t with its p, and beside it the p of another wave, whose t is not given."""
    df, value = world.chance.randint(40, 200), world.chance.randint(205, 280) / 100
    p = Decimals(round(float(2 * stats.t.sf(value, df)), 3), 3)
    other = Decimals(world.chance.choice([0.212, 0.314, 0.447]), 3)
    return {**world.opinion(), "df": df, "value": Decimals(value), "p": p, "other": other}, {}


HARD: list[Kind] = [
    Kind(
        "seventh-paper-named-after-a-day",
        "",
        named_after_a_day,
        {
            "en": [
                "The Friday Courier, which in spite of its name comes out daily, wrote of the {topic} in {town} on {weekday}, {date}.",
                "On {date}, a {weekday}, the {topic} in {town} filled the front page of the Friday Courier.",
            ],
            "ru": [
                "Газета «Пятница», которая вопреки названию выходит ежедневно, писала про {nom} в городе {town} {weekday:on}, {date}.",
                "В номере газеты «Пятница» за {date} ({weekday}) первую полосу заняли {nom} в городе {town}.",
            ],
            "kk": [
                "Атына қарамастан күн сайын шығатын «Жұма» газеті {town} қаласындағы {topic} туралы {date}, {weekday} күні жазды.",
                "«Жұма» газетінің {date} күнгі ({weekday}) санының бірінші бетін {town} қаласындағы {topic} туралы мақала алды.",
            ],
        },
    ),
    Kind(
        "seventh-freed-early",
        "",
        freed_early,
        {
            "en": [
                "A leader of the {topic} in {town} was sentenced to {given} days of arrest on {begin}, but a higher court set him free on "
                "{end}.",
                [
                    Source(
                        "The organiser of the {topic} in {town} did not sit out his time.",
                        "He was given {given} days on {begin} and walked out on {end}, after an appeal.",
                    )
                ],
            ],
            "ru": [
                "Одному из тех, кто готовил {nom} в городе {town}, {begin} назначили {given} суток ареста, но {end} областной суд "
                "освободил его досрочно.",
                "Организатора {topic} в городе {town} арестовали {begin} на {given} суток; отсидел он не весь срок: {end} жалобу "
                "удовлетворили, и он вышел.",
            ],
            "kk": [
                "{town} қаласында {topic} ұйымдастырған адам {begin:loc} {given} тәулікке қамалды, бірақ облыстық сот оны {end:loc} мерзімінен "
                "бұрын босатты.",
                "{begin} күні {town} қаласындағы {topic} үшін {given} тәулік қамақ тағайындалған белсенді жазасын толық өтемеді: {end} күні "
                "шағымы қанағаттандырылып, үйіне қайтты.",
            ],
        },
    ),
    Kind(
        "seventh-numbers-of-an-older-form",
        "",
        older_numbers,
        {
            "en": [
                "Four questions of the longer form of {year} were asked again in {town} and keep their numbers: question {q1} (whether "
                "{opinion}), question {q2} (whether {opinion2}), question {q3} (whether {opinion3}) and question {q4} (whether {opinion4}).",
                [
                    "In {town} only a selection from the form of {year} was used; we leave the numbers as they are there.",
                    "Q{q1}. Do you find that {opinion}?",
                    "Q{q2}. Do you find that {opinion2}?",
                    "Q{q3}. Do you find that {opinion3}?",
                    "Q{q4}. Do you find that {opinion4}?",
                ],
            ],
            "ru": [
                "В городе {town} повторили четыре вопроса более длинной анкеты {year} года, сохранив их номера: вопрос {q1} (верно ли, что "
                "{opinion}), вопрос {q2} (что {opinion2}), вопрос {q3} (что {opinion3}) и вопрос {q4} (что {opinion4}).",
                [
                    "Для города {town} из анкеты {year} года отобрали лишь часть вопросов; нумерация той анкеты сохранена.",
                    "Вопрос {q1}. Согласны ли Вы, что {opinion}?",
                    "Вопрос {q2}. Согласны ли Вы, что {opinion2}?",
                    "Вопрос {q3}. Согласны ли Вы, что {opinion3}?",
                    "Вопрос {q4}. Согласны ли Вы, что {opinion4}?",
                ],
            ],
            "kk": [
                "{town} қаласында {year} жылғы ұзын сауалнаманың төрт сұрағы сол нөмірлерімен қайта қойылды: {q1}-сұрақ («{opinion}»), "
                "{q2}-сұрақ («{opinion2}»), {q3}-сұрақ («{opinion3}») және {q4}-сұрақ («{opinion4}»).",
                [
                    "{town} қаласы үшін {year} жылғы сауалнамадан сұрақтардың бір бөлігі ғана алынды, нөмірлері сол күйі қалды.",
                    "{q1}-сұрақ. «{opinion}» дегенмен келісесіз бе?",
                    "{q2}-сұрақ. «{opinion2}» дегенмен келісесіз бе?",
                    "{q3}-сұрақ. «{opinion3}» дегенмен келісесіз бе?",
                    "{q4}-сұрақ. «{opinion4}» дегенмен келісесіз бе?",
                ],
            ],
        },
    ),
    Kind(
        "seventh-record-before-the-table",
        "",
        record_before,
        {
            "en": [
                [
                    Grid("{Topic} in {town}, {first}–{last}", ["Year", "Number"]),
                    "None of these figures reaches the record of {record} {topic}, set in {town} back in {earlier}, before the table begins.",
                ],
                [
                    "The highest number of {topic} that {town} has ever seen was that of {earlier} ({record}). The table starts later.",
                    Grid("{Topic} in {town} since {first}", ["Year", "Count"]),
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в городе {town}, {first}–{last} гг.", ["Год", "Число"]),
                    "До рекорда, установленного в городе {town} ещё в {earlier} году ({record:topic}), ни один из этих годов не дотягивает.",
                ],
                [
                    "Больше всего {topic} за всю историю города {town} было в {earlier} году ({record}); таблица начинается позже.",
                    Grid("Число {topic} в городе {town} с {first} года", ["Год", "Всего"]),
                ],
            ],
            "kk": [
                [
                    Grid("{town} қаласындағы {topic} саны, {first}–{last} жж.", ["Жыл", "Саны"]),
                    "Бұл сандардың бірде-бірі {town} қаласында бұрын, {earlier} жылы тіркелген рекордқа – {record} {topic} – жетпейді.",
                ],
                [
                    "{town} қаласының бүкіл тарихында {topic} ең көп болған жыл – {earlier} жыл ({record}); кесте одан кейінгі жылдарды қамтиды.",
                    Grid("{town} қаласындағы {topic}, {first} жылдан бастап", ["Жыл", "Барлығы"]),
                ],
            ],
        },
    ),
    Kind(
        "seventh-most-of-the-least",
        "",
        most_of_the_least,
        {
            "en": [
                [
                    Grid("{Topic} in {year}, six towns", ["Town", "Number"]),
                    "Of the three towns with the smallest figures, {l1}, {l2} and {one}, it is {one} that had the most {topic}.",
                ],
                [
                    "Among the quiet towns, {l1}, {l2} and {one}, the largest number of {topic} in {year} is that of {one}.",
                    Grid("Number of {topic}, {year}", ["Town", "Count"]),
                ],
            ],
            "ru": [
                [
                    Grid("Число {topic} в шести городах в {year} году", ["Город", "Число"]),
                    "Из трёх городов с самыми низкими показателями ({l1}, {l2}, {one}) больше всего {topic} отмечено в городе {one}.",
                ],
                [
                    "Если взять одни только тихие города — {l1}, {l2} и {one}, — то наибольшее число {topic} в {year} году даёт {one}.",
                    Grid("Количество {topic}, {year} год", ["Город", "Количество"]),
                ],
            ],
            "kk": [
                [
                    Grid("{year} жылы алты қалада тіркелген {topic}", ["Қала", "Саны"]),
                    "Көрсеткіші ең төмен үш қаланың ({l1}, {l2}, {one}) ішінде {topic} ең көп болғаны – {one}.",
                ],
                [
                    "Тек тыныш қалаларды – {l1}, {l2} және {one} – салыстырсақ, {year} жылы {topic} саны ең үлкен қала {one} болып шығады.",
                    Grid("{Topic} саны, {year} жыл", ["Қала", "Барлығы"]),
                ],
            ],
        },
    ),
    Kind(
        "seventh-address-of-the-meeting",
        "",
        address_of_the_meeting,
        {
            "en": [
                "The council of {town} put up the invitation to its sitting of {meeting} on the {topic} well ahead, on {posted}: {address}",
                [
                    Source(
                        "The {topic} were on the agenda of the council of {town}.",
                        "Agenda for {meeting:dotted}, posted on {posted:dotted}, {address}",
                    )
                ],
            ],
            "ru": [
                "Приглашение на заседание {meeting}, где должны были обсуждать {nom}, совет города {town} вывесил заранее, {posted}: {address}",
                [
                    Source(
                        "Совет города {town} включил {nom} в повестку.",
                        "Повестка на {meeting:dotted}, размещена {posted:dotted}. URL: {address}",
                    )
                ],
            ],
            "kk": [
                "{town} қалалық кеңесі {topic} талқыланатын {meeting} күнгі отырысқа шақыруды алдын ала, {posted} күні жариялады: {address}",
                [
                    Source(
                        "{town} қалалық кеңесі {topic} мәселесін күн тәртібіне енгізді.",
                        "{meeting:dotted} күнгі отырыстың күн тәртібі, {posted:dotted} орналастырылған. URL: {address}",
                    )
                ],
            ],
        },
    ),
    Kind(
        "seventh-read-in-typescript",
        "",
        read_in_typescript,
        {
            "en": [
                "The memoir on the {topic} in {town} was published on {printed}; the author kindly let us read it in typescript on {read}.",
                [
                    Source(
                        "An essay on the {topic} in {town} is of great help.",
                        "Published on {printed}; read by us on {read}, while still a typescript.",
                    )
                ],
            ],
            "ru": [
                "Воспоминания про {nom} в городе {town} вышли в свет {printed}, но в рукописи автор прочёл их раньше, {read}.",
                [
                    Source(
                        "Очерк про {nom} в городе {town} очень помог в работе.",
                        "Опубликован {printed}; с рукописью мы ознакомились ещё {read}.",
                    )
                ],
            ],
            "kk": [
                "{town} қаласындағы {topic} туралы естелік {printed} күні жарық көрді, ал қолжазбасын автор одан бұрын, {read} күні оқыған.",
                [
                    Source(
                        "{town} қаласындағы {topic} туралы очерк бұл жұмысқа көп көмектесті.",
                        "{printed} күні жарияланған; қолжазбасымен {read} күні-ақ таныстық.",
                    )
                ],
            ],
        },
    ),
    Kind(
        "seventh-p-of-another-wave",
        "",
        p_of_another_wave,
        {
            "en": [
                "In the first wave in {town} men and women differed on whether {opinion} (t({df}) = {value}, p = {p}); in the second they did "
                "not (p = {other}).",
                "The view that {opinion} divided old and young in {town} in spring, t({df}) = {value}, p = {p}, whereas for autumn, when "
                "another test was used, p = {other}.",
            ],
            "ru": [
                "В первую волну опроса в городе {town} мужчины и женщины по-разному отвечали, верно ли, что {opinion} (t({df}) = {value}; "
                "p = {p}), во вторую различия не было (p = {other}).",
                "Мнение, что {opinion}, весной разделяло молодых и пожилых жителей города {town}: t({df}) = {value}; p = {p}. Осенью, по "
                "другому тесту, p = {other}.",
            ],
            "kk": [
                "{town} қаласында бірінші толқында ерлер мен әйелдер «{opinion}» деген пікірді әртүрлі бағалады (t({df}) = {value}; p = {p}), "
                "екінші толқында айырма болмады (p = {other}).",
                "Көктемде «{opinion}» деген пікір {town} қаласының жастары мен қарттарын екіге бөлді: t({df}) = {value}; p = {p}. Күзде, басқа "
                "тест бойынша, p = {other}.",
            ],
        },
    ),
]
