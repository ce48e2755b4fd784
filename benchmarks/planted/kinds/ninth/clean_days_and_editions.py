"""Clean passages on days and editions: the old calendar, plans, enlarged editions, working days, winters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Kind, Source, Values
from benchmarks.planted.speaking import Day, Weekday, Year
from benchmarks.planted.world import World


def old_calendar(world: World) -> tuple[Values, Values]:
    """A day before 1918 by both calendars, and its day of the week."""
    new = dt.date(world.chance.randint(1905, 1916), world.chance.randint(1, 12), world.chance.randint(1, 28))
    old = new - dt.timedelta(days=13)
    return {**world.pair(), "old": Day.of(old), "new": Day.of(new), "weekday": Weekday(new.weekday())}, {}


def planned(world: World) -> tuple[Values, Values]:
    """A day on which something is still to happen when the manuscript is completed."""
    date = Day(world.chance.randint(2019, 2021), world.chance.randint(1, 12), world.chance.randint(1, 28))
    return {**world.pair(), "date": date, "year": Year(date.year)}, {}


def enlarged(world: World) -> tuple[Values, Values]:
    """A book whose first edition is older than the last years that its second one covers."""
    first = world.year(room=7)
    printed = first + world.chance.randint(2, 3)
    again = printed + world.chance.randint(3, 5)
    years = {"first": first, "before": printed - 1, "printed": printed, "last": again - 1, "again": again}
    return {**world.pair(), **{name: Year(year) for name, year in years.items()}}, {}


def working_days(world: World) -> tuple[Values, Values]:
    """A stretch of time from Monday to Friday, with weekends between that are not counted."""
    begin = world.day()
    begin -= dt.timedelta(days=begin.weekday())
    weeks = world.chance.randint(3, 8)
    end = begin + dt.timedelta(days=7 * weeks - 3)
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end), "days": 5 * weeks}, {}


def over_new_year(world: World) -> tuple[Values, Values]:
    """A winter whose first day is given without its year, which is the one before that of the last day."""
    begin = dt.date(world.year(), world.chance.randint(11, 12), world.chance.randint(1, 28))
    end = dt.date(begin.year + 1, world.chance.randint(1, 3), world.chance.randint(1, 28))
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end), "days": (end - begin).days}, {}


HARD: Sequence[Kind] = (
    Kind(
        "ninth-old-calendar",
        "",
        old_calendar,
        {
            "en": [
                "The council of {town} first forbade {topic} on {weekday}, {old}, by the calendar then in use, that is, on {new}.",
                (
                    "An older ban on {topic} in {town} bears the date {old}. "
                    "It was a {weekday}: the date is given in the old style and corresponds to {new}."
                ),
            ],
            "ru": [
                "Впервые совет города {town} запретил проведение {topic} {weekday:on}, {old} по старому стилю ({new} по новому).",
                (
                    "Более ранний запрет {topic} в городе {town} помечен так: {old}, {weekday}. "
                    "Дата дана по юлианскому календарю; по нынешнему это {new}."
                ),
            ],
            "kk": [
                "{town} кеңесі {topic} өткізуге алғаш рет ескіше {old}, {weekday} күні (жаңаша {new}) тыйым салды.",
                (
                    "{town} қаласында {topic} өткізуге салынған ертерек тыйымда мынадай белгі бар: {old}, {weekday}. "
                    "Күн юлиан күнтізбесімен берілген; қазіргі күнтізбе бойынша бұл {new}."
                ),
            ],
        },
    ),
    Kind(
        "ninth-planned",
        "",
        planned,
        {
            "en": [
                "A conference on the history of {topic} in {town} is to open on {date}; papers may still be submitted.",
                (
                    "The archive of {town} keeps the files on the {topic} closed for the time being. "
                    "They will become accessible on {date}, when the period of protection expires."
                ),
            ],
            "ru": [
                "Конференция по истории {topic} в городе {town} намечена на {date}; заявки пока принимаются.",
                (
                    "Дела участников {topic} в архиве города {town} пока закрыты. "
                    "Доступ к ним откроется {date}, когда истечёт срок защиты личных сведений."
                ),
            ],
            "kk": [
                "{town} қаласындағы {topic} тарихына арналған конференция {date} күніне жоспарланған; өтінімдер әзірге қабылданып жатыр.",
                (
                    "{town} мұрағатындағы {topic} қатысушыларының істері әзірге жабық. "
                    "Олар жеке деректерді қорғау мерзімі біткенде, {date} күні ашылады."
                ),
            ],
        },
    ),
    Kind(
        "ninth-enlarged-edition",
        "",
        enlarged,
        {
            "en": [
                (
                    "The handbook on {topic} in {town}, which first came out in {printed} and then ended with {before}, is used here in its "
                    "enlarged edition of {again}; that edition covers {first}–{last}."
                ),
                [
                    Source(
                        "For {town} there is a handbook on {topic}.",
                        "{Topic} in {town}, {first}–{last}. 2nd, enlarged edition, {again} (1st edition, up to {before}: {printed}).",
                    )
                ],
            ],
            "ru": [
                (
                    "Справочник по истории {topic} в городе {town}, впервые вышедший в {printed} году и доведённый тогда до {before} года, мы "
                    "используем в дополненном издании {again} года, которое охватывает {first}–{last} годы."
                ),
                [
                    Source(
                        "По городу {town} имеется справочник о числе {topic}.",
                        "Статистика {topic} в городе {town}, {first}–{last} гг. 2-е изд., доп. {again} (1-е изд., до {before} г. включительно, – {printed}).",
                    )
                ],
            ],
            "kk": [
                (
                    "{town} қаласындағы {topic} тарихы жөніндегі анықтамалық алғаш рет {printed} жылы шығып, сол кезде {before} жылмен "
                    "аяқталған еді; біз оның {first}–{last} жылдарды қамтитын {again} жылғы толықтырылған басылымын пайдаландық."
                ),
                [
                    Source(
                        "{town} қаласы бойынша {topic} туралы анықтамалық бар.",
                        "{town} қаласы: {topic}, {first}–{last} жж. 2-бас., толықт. {again} (1-бас., {before} жылға дейін қоса алғанда, – {printed}).",
                    )
                ],
            ],
        },
    ),
    Kind(
        "ninth-working-days",
        "",
        working_days,
        {
            "en": [
                (
                    "The case of the {topic} in {town} was heard from {begin} to {end}, on every day from Monday to Friday, which makes "
                    "{days} days in court."
                ),
                (
                    "Observers attended the trial over the {topic} in {town} from {begin} to {end}. "
                    "They were in court for {days} days, since the judges did not sit at weekends."
                ),
            ],
            "ru": [
                (
                    "Дело участников {topic} в городе {town} слушалось с {begin} по {end} ежедневно, кроме суббот и воскресений, "
                    "всего {days:день|дня|дней}."
                ),
                (
                    "Наблюдатели присутствовали на процессе по делу участников {topic} в городе {town} с {begin} по {end}. "
                    "В суде они провели {days:день|дня|дней}: по выходным заседаний не было, в остальные дни они не пропустили ни одного."
                ),
            ],
            "kk": [
                (
                    "{town} қаласындағы {topic} қатысушыларының ісі {begin:abl} {end:dat} дейін сенбі мен жексенбіден басқа күн сайын, "
                    "барлығы {days} күн қаралды."
                ),
                (
                    "Бақылаушылар {town} қаласындағы {topic} бойынша сотқа {begin:abl} {end:dat} дейін қатысты. "
                    "Олар сотта {days} күн болды, өйткені демалыс күндері отырыс өткен жоқ."
                ),
            ],
        },
    ),
    Kind(
        "ninth-over-new-year",
        "",
        over_new_year,
        {
            "en": [
                "Because of the frost there were no {topic} in {town} from {begin:short} to {end}, a pause of {days} days.",
                "Winter recess of the council of {town}, in which {topic} could not be discussed: {begin:short} to {end}.",
            ],
            "ru": [
                "Из-за морозов в городе {town} с {begin:short} по {end} не было {topic}: перерыв длился {days:день|дня|дней}.",
                "Зимние каникулы совета города {town}, когда вопрос о проведении {topic} не обсуждался: {begin:short} – {end}.",
            ],
            "kk": [
                "Аяздан {town} қаласында {begin:short} мен {end} аралығында {topic} болған жоқ: үзіліс {days} күнге созылды.",
                "{town} кеңесінің қысқы демалысы, бұл кезде {topic} мәселесі талқыланған жоқ: {begin:short} – {end}.",
            ],
        },
    ),
)
