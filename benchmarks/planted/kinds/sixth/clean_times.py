"""Clean passages with dates that look wrong: to come, put off, of two calendars, over the New Year, reprinted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Kind, Source, Values
from benchmarks.planted.speaking import Day, Weekday, Year
from benchmarks.planted.world import World


def to_come(world: World) -> tuple[Values, Values]:
    """A day after the manuscript was finished, of which it speaks as of one to come."""
    date = world.day()
    return {**world.pair(), "date": Day(2019 + date.year % 3, date.month, date.day)}, {}


def two_alike(world: World) -> tuple[Values, Values]:
    """Two meetings with the same name but for their number."""
    first = world.day()
    second = first + dt.timedelta(days=world.chance.randint(150, 420))
    return {**world.pair(), "first": Day.of(first), "second": Day.of(second)}, {}


def moved(world: World) -> tuple[Values, Values]:
    """A day for which something was planned, an earlier one on which it was held, and a later one for what was put off."""
    planned = world.day()
    earlier = planned - dt.timedelta(days=world.chance.randint(5, 40))
    later = planned + dt.timedelta(days=world.chance.randint(15, 200))
    return {**world.pair(), "planned": Day.of(planned), "earlier": Day.of(earlier), "later": Day.of(later)}, {}


def two_calendars(world: World) -> tuple[Values, Values]:
    """A day before 1918 in the old calendar and in ours, thirteen days apart, with its day of the week."""
    old = dt.date(world.chance.randint(1901, 1916), world.chance.randint(1, 12), world.chance.randint(1, 28))
    new = old + dt.timedelta(days=13)
    return {**world.pair(), "old": Day.of(old), "new": Day.of(new), "weekday": Weekday(new.weekday())}, {}


def working_days(world: World) -> tuple[Values, Values]:
    """A beginning and an end, and the working days from one to the other, both counted."""
    begin = world.day()
    begin -= dt.timedelta(days=begin.weekday())
    weeks = world.chance.randint(2, 5)
    end = begin + dt.timedelta(days=7 * weeks + 4)
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end), "days": 5 * weeks + 5}, {}


def over_new_year(world: World) -> tuple[Values, Values]:
    """A day in December and one in the January that follows, without their years, and the two years."""
    year = world.year(room=1)
    begin, end = Day(year, 12, world.chance.randint(12, 30)), Day(year + 1, 1, world.chance.randint(3, 25))
    return {**world.pair(), "begin": begin, "end": end, "year": Year(year), "next": Year(year + 1)}, {}


def reprinted(world: World) -> tuple[Values, Values]:
    """The day when something was first printed, and an address with the later day when it was put on the web."""
    first = world.day()
    later = first + dt.timedelta(days=world.chance.randint(200, 480))
    address = f"https://news.example.org/{later.year}/{later.month:02}/{later.day:02}/archive-{first.year % 7}.html"
    return {**world.pair(), "first": Day.of(first), "later": Day.of(later), "address": address}, {}


def updated(world: World) -> tuple[Values, Values]:
    """A page with the days when it was posted, when it was read, and when it was changed after that."""
    posted = world.day()
    read = posted + dt.timedelta(days=world.chance.randint(20, 90))
    changed = read + dt.timedelta(days=world.chance.randint(15, 200))
    address = f"https://news.example.org/live-{posted.day}.html"
    values = {"posted": Day.of(posted), "read": Day.of(read), "changed": Day.of(changed), "address": address}
    return {**world.pair(), **values}, {}


def no_such_day(world: World) -> tuple[Values, Values]:
    """A date that no calendar has and that the manuscript quotes as such, with the true one."""
    year = world.year()
    month = world.chance.choice([4, 6, 9, 11])
    return {**world.pair(), "written": Day(year, month, 31), "right": Day(year, month + 1, 1)}, {}


HARD: Sequence[Kind] = [
    Kind(
        "sixth-to-come",
        "",
        to_come,
        {
            "en": [
                "The council of {town} has announced that it will review its rules on {topic} on {date}; until then "
                "the old ones stand.",
                "The next anniversary of the {topic} in {town}, {date}, is to be marked with an exhibition, for "
                "which a hall has already been hired.",
                "The ban on {topic} in {town} is still in force as we write and is due to expire on {date}.",
            ],
            "ru": [
                "Совет города {town} объявил, что пересмотрит порядок проведения {topic} {date}; до тех пор "
                "действует старый.",
                "Запрет на проведение {topic} в городе {town} действует и сейчас, когда пишутся эти строки; его срок "
                "истекает лишь {date}.",
                "К очередной годовщине {topic} в городе {town}, которую предстоит отметить {date}, готовится выставка.",
            ],
            "kk": [
                "{town} қалалық кеңесі {topic} өткізу тәртібін {date} күні қайта қарайтынын жариялады; оған дейін "
                "ескі тәртіп күшінде.",
                "{town} қаласында {topic} өткізуге салынған тыйым осы жолдар жазылып жатқанда да күшінде, оның "
                "мерзімі {date} күні ғана бітеді.",
                "{town} қаласындағы {topic} болған күннің келесі мерейтойына ({date}) орай көрме дайындалып жатыр.",
            ],
        },
    ),
    Kind(
        "sixth-two-alike",
        "",
        two_alike,
        {
            "en": [
                [
                    "The first round table on {topic} in {town} met on {first}.",
                    Far("The second round table on {topic} in {town} met on {second}, with other guests."),
                ],
                "Two round tables were devoted to the {topic} in {town}: one on {first}, the other on {second}.",
            ],
            "ru": [
                [
                    "Первый круглый стол о причинах {topic} в городе {town} состоялся {first}.",
                    Far(
                        "Второй круглый стол о причинах {topic} в городе {town} состоялся {second}, уже с другими "
                        "участниками."
                    ),
                ],
                "О причинах {topic} в городе {town} спорили на двух круглых столах: один прошёл {first}, другой – "
                "{second}.",
            ],
            "kk": [
                [
                    "{town} қаласындағы {topic} туралы бірінші дөңгелек үстел {first} күні өтті.",
                    Far(
                        "{town} қаласындағы {topic} туралы екінші дөңгелек үстел {second} күні, басқа қонақтардың "
                        "қатысуымен өтті."
                    ),
                ],
                "{town} қаласындағы {topic} екі дөңгелек үстелде талқыланды: бірі {first} күні, екіншісі {second} "
                "күні өтті.",
            ],
        },
    ),
    Kind(
        "sixth-moved",
        "",
        moved,
        {
            "en": [
                "The debate on {topic} in the council of {town} had been planned for {planned}, but was brought "
                "forward and took place on {earlier}.",
                [
                    "The congress of the organisers of {topic} in {town} was to be held on {planned}.",
                    "It was put off, for want of a hall, and opened only on {later}.",
                ],
                "Originally announced for {planned}, the public hearing on {topic} in {town} was postponed until "
                "{later}.",
            ],
            "ru": [
                "Обсуждение {topic} в совете города {town} было назначено на {planned}, но его перенесли на более "
                "ранний срок, и оно прошло {earlier}.",
                [
                    "Съезд организаторов {topic} в городе {town} должен был состояться {planned}.",
                    "Из-за отсутствия зала его отложили, и открылся он только {later}.",
                ],
                "Объявленные сначала на {planned}, общественные слушания о причинах {topic} в городе {town} были "
                "перенесены на {later}.",
            ],
            "kk": [
                "{town} қалалық кеңесінде {topic} мәселесін талқылау {planned:dat} белгіленген еді, бірақ ол "
                "ертерек, {earlier} күні өткізілді.",
                [
                    "{town} қаласында {topic} ұйымдастырушыларының съезі {planned} күні өтуге тиіс болатын.",
                    "Зал табылмағандықтан ол кейінге қалдырылып, тек {later} күні ашылды.",
                ],
                "Әуелі {planned:dat} жарияланған {topic} туралы қоғамдық тыңдау {town} қаласында {later:dat} "
                "ауыстырылды.",
            ],
        },
    ),
    Kind(
        "sixth-two-calendars",
        "",
        two_calendars,
        {
            "en": [
                "The earliest of the {topic} in {town} that the archive knows of is dated {old}, old style, or {new} "
                "by the calendar of today.",
                "On {weekday}, {old} ({new} new style), the first printing house of {town} opened; its printers were "
                "later to be known for their {topic}.",
            ],
            "ru": [
                "Самые ранние {nom} в городе {town}, известные архиву, относятся к {old} по старому стилю, то есть к "
                "{new} по новому.",
                "Первая типография города {town} открылась {old} ({new} по новому стилю, {weekday}); позднее её "
                "рабочие прославились участием в волне {topic}.",
            ],
            "kk": [
                "{town} қаласында мұрағатқа белгілі ең алғашқы {topic} ескі күнтізбе бойынша {old} күні, яғни жаңаша "
                "{new} күні болған.",
                "{town} қаласының алғашқы баспаханасы {old} күні (жаңа күнтізбемен {new}, {weekday}) ашылды; кейін "
                "оның жұмысшылары {topic} арқылы танылды.",
            ],
        },
    ),
    Kind(
        "sixth-working-days",
        "",
        working_days,
        {
            "en": [
                "The court of {town} heard the case of the {topic} for {days} working days, from {begin} to {end}, "
                "with Saturdays and Sundays free.",
                "Between {begin} and {end} the commission on {topic} in {town} sat on {days} days, that is, on every "
                "day from Monday to Friday.",
            ],
            "ru": [
                "Суд города {town} рассматривал дело организаторов {topic} {days:рабочий день|рабочих дня|рабочих "
                "дней}, с {begin} по {end}; по субботам и воскресеньям не заседали.",
                "Комиссия по делу организаторов {topic} в городе {town} заседала с {begin} по {end}, кроме суббот и "
                "воскресений, – всего {days:день|дня|дней}.",
            ],
            "kk": [
                "{town} қаласының соты {topic} ісін {begin:abl} {end:dat} дейін {days} жұмыс күні қарады; сенбі мен "
                "жексенбіде отырыс болған жоқ.",
                "{town} қаласындағы {topic} жөніндегі комиссия {begin:abl} {end:dat} дейін демалыс күндерін "
                "қоспағанда {days} күн отырыс өткізді.",
            ],
        },
    ),
    Kind(
        "sixth-over-new-year",
        "",
        over_new_year,
        {
            "en": [
                "In the winter of {year} the {topic} in {town} went on from {begin:short} to {end:short}, over the "
                "New Year.",
                "The {topic} in {town} began on {begin:short} and were called off on {end:short}, when {next} had "
                "only just begun.",
            ],
            "ru": [
                "Зимой, с {begin:short} {year} года по {end:short} следующего, {nom} в городе {town} не прекращались "
                "даже в праздники.",
                "Новый {next} год участники {topic} в городе {town} встретили на площади, где оставались с "
                "{begin:short} по {end:short}.",
            ],
            "kk": [
                "{town} қаласында {topic} {year} жылдың қысында, {begin:short} мен келесі жылғы {end:short} "
                "аралығында, жаңа жыл мерекесінде де тоқтамады.",
                "{town} қаласында {topic} {begin:short} күні басталып, жаңа {next} жылды қарсы алғаннан кейін, "
                "{end:short} күні ғана аяқталды.",
            ],
        },
    ),
    Kind(
        "sixth-reprinted",
        "",
        reprinted,
        {
            "en": [
                [
                    Source(
                        "An interview with the organisers of the {topic} in {town} has become a classic.",
                        "First printed on {first}; put on the web on {later}: {address}.",
                    ),
                ],
                "The article on the {topic} in {town} was printed on {first} and is quoted here from the online "
                "archive, where it was placed on {later} ({address}).",
            ],
            "ru": [
                [
                    Source(
                        "Интервью с организаторами {topic} в городе {town} стало хрестоматийным.",
                        "Впервые напечатано {first}; в сети размещено {later}: {address}.",
                    ),
                ],
                "Статья об участниках {topic} в городе {town} вышла в печатной газете {first}, а цитируется по "
                "сетевому архиву, куда её поместили {later} ({address}).",
            ],
            "kk": [
                [
                    Source(
                        "{town} қаласында {topic} ұйымдастырушыларымен сұхбат кейін хрестоматияға енді.",
                        "Алғаш рет {first} күні басылды; желіге {later} күні қойылды: {address}.",
                    ),
                ],
                "{town} қаласындағы {topic} туралы мақала баспа газетте {first} күні шықты, ал дәйексөз оның {later} "
                "күні орналастырылған желілік нұсқасынан алынды ({address}).",
            ],
        },
    ),
    Kind(
        "sixth-updated",
        "",
        updated,
        {
            "en": [
                [
                    Source(
                        "The list of {topic} in {town} kept by volunteers is still growing.",
                        "{address}, posted {posted}; read {read}. A newer version, of {changed}, adds nothing on our "
                        "question.",
                    ),
                ],
                "The page on {topic} in {town} ({address}) went online on {posted}; we used it as it stood on "
                "{read}, although it was changed afterwards, on {changed}.",
            ],
            "ru": [
                [
                    Source(
                        "Список {topic} в городе {town}, который ведут добровольцы, всё ещё растёт.",
                        "{address}, размещено {posted}; дата обращения: {read}. Более поздняя редакция, от "
                        "{changed}, нового по нашему вопросу не содержит.",
                    ),
                ],
                "Страница о ходе {topic} в городе {town} ({address}) появилась {posted}; мы пользовались ею в том "
                "виде, какой она имела {read}, хотя позже, {changed}, её исправили.",
            ],
            "kk": [
                [
                    Source(
                        "Еріктілер жүргізетін {town} қаласындағы {topic} тізімі әлі де толығып келеді.",
                        "{address}, {posted} күні қойылған; қаралған күні: {read}. Кейінгі, {changed} күнгі "
                        "нұсқасында біздің мәселеге қатысты жаңалық жоқ.",
                    ),
                ],
                "{town} қаласындағы {topic} туралы бет ({address}) {posted} күні ашылды; ол кейін, {changed} күні, "
                "өзгертілгенімен, біз оның {read} күнгі қалпын пайдаландық.",
            ],
        },
    ),
    Kind(
        "sixth-no-such-day",
        "",
        no_such_day,
        {
            "en": [
                "The clerk of {town} entered the {topic} under “{written}” (sic), a day that does not exist; what he "
                "meant was {right}.",
                "One file on the {topic} in {town} bears the impossible date of {written}; from the letters around "
                "it one can tell that it was written on {right}.",
            ],
            "ru": [
                "Писарь города {town} занёс {nom} в журнал под датой «{written}» (sic!), хотя такого дня не бывает; "
                "записано же это было, судя по всему, {right}.",
                "На одном из дел об участниках {topic} в городе {town} стоит невозможная дата – {written}; по "
                "соседним письмам видно, что оно заведено {right}.",
            ],
            "kk": [
                "{town} қаласының хатшысы {topic} туралы жазбаны «{written}» (sic) деп белгілеген, ондай күн "
                "болмайды; шын мәнінде ол {right} күні жазылған.",
                "{town} қаласындағы {topic} туралы істердің бірінде болуы мүмкін емес күн – {written} тұр; көршілес "
                "хаттарға қарағанда, іс {right} күні ашылған.",
            ],
        },
    ),
]
