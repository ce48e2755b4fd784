"""Beginnings, ends and lengths, events dated twice, and events later than the manuscript."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

_ENDS: dict[str, Sequence[Wording]] = {
    "en": [
        "The wave of {topic} that swept over {town} started on {begin}; calm returned on {end}.",
        "A curfew because of the {topic} was imposed on {town} on {begin} and was lifted on {end}.",
        "Field work on {topic} in {town} (first interview: {begin}; last interview: {end}) was done by two students.",
        "The trial of those who had organised {topic} in {town} opened on {begin}. After many adjournments, judgment was given and "
        "the trial closed on {end}.",
        [
            Source(
                "Soldiers were quartered in {town} while the {topic} went on.",
                "They stayed from {begin:dotted} until {end:dotted}.",
            )
        ],
    ],
    "ru": [
        "Волна {topic} поднялась в городе {town} {begin} и спала {end}.",
        "Особый режим из-за {topic} в городе {town} был введён {begin}, а снят {end}.",
        "Полевой этап исследования {topic} в городе {town} (начат {begin:dotted}, завершён {end:dotted}) провели двое студентов.",
        "Процесс над организаторами {topic} в городе {town} открылся {begin}. Завершился он оглашением приговора {end}.",
        [
            Source(
                "Пока в городе {town} шли {nom}, там стояли солдаты.",
                "Рота находилась в городе с {begin} по {end}.",
            )
        ],
    ],
    "kk": [
        "{town} қаласын шарпыған {topic} толқыны {begin} күні көтеріліп, {end} күні басылды.",
        "{Topic} салдарынан {town} қаласында енгізілген ерекше режим {begin:abl} {end:dat} дейін күшінде болды.",
        "{town} қаласындағы {topic} туралы далалық зерттеуді (басталуы – {begin:dotted}, аяқталуы – {end:dotted}) екі студент жүргізді.",
        "{town} қаласында {topic} ұйымдастырғандардың соты {begin:loc} ашылды. Үкім шығып, сот {end:loc} аяқталды.",
        [
            Source(
                "{town} қаласында {topic} жүріп жатқанда сарбаздар тұрды.",
                "Рота қалаға {begin:loc} кіріп, одан {end:loc} шықты.",
            )
        ],
    ],
}
_LENGTHS: dict[str, Sequence[Wording]] = {
    "en": [
        "For {days} days, from {begin} to {end}, the trains did not stop in {town} because of the {topic}.",
        "The {topic} in {town} began on {begin} and were over on {end}, {days:words} days later.",
        "A state of alarm, declared in {town} over the {topic} on {begin}, was ended on {end}; it had lasted {days} days.",
        "Between the start of the {topic} in {town} ({begin:dotted}) and their end ({end:dotted}) lay {days} days.",
        [
            "The square of {town} was occupied during the {topic} from {begin} until {end}.",
            Far("For {days} days on end, as we have told, the square of {town} had been occupied during the {topic}."),
        ],
    ],
    "ru": [
        "{days:день|дня|дней} — с {begin} по {end} — поезда не останавливались в городе {town}: мешали {nom}.",
        "В городе {town} {nom} начались {begin} и закончились {end}, то есть продолжались {days:день|дня|дней}.",
        "Чрезвычайное положение из-за {topic} в городе {town} ввели {begin}, отменили {end}. Длилось оно {days:сутки|суток|суток}.",
        "Между первым и последним днём {topic} в городе {town} ({begin:dotted} и {end:dotted}) — {days:день|дня|дней}.",
        [
            "Площадь города {town} на время {topic} заняли {begin}, освободили её {end}.",
            Far("Площадь города {town}, как было сказано, из-за {topic} оставалась занятой {days:день|дня|дней}."),
        ],
    ],
    "kk": [
        "{begin:abl} {end:dat} дейін, яғни {days} күн бойы, {topic} салдарынан пойыздар {town} қаласына тоқтамады.",
        "{town} қаласында {topic} {begin:loc} басталып, {end:loc} аяқталды, сөйтіп {days} күнге созылды.",
        "{Topic} салдарынан {town} қаласында жарияланған төтенше жағдай {days} күннен кейін жойылды: ол {begin:loc} енгізіліп, {end:loc} "
        "тоқтатылды.",
        "{town} қаласындағы {topic} {days:words} күн жүрді ({begin:dotted}–{end:dotted}).",
        [
            "{town} қаласының алаңы {topic} кезінде {begin:loc} басып алынып, {end:loc} босатылды.",
            Far("{town} қаласының алаңы, жоғарыда айтылғандай, {topic} кезінде {days} күн бос болмады."),
        ],
    ],
}
_TWICE: dict[str, Sequence[Wording]] = {
    "en": [
        [
            "In {town} a leaflet that claimed that {opinion} went from hand to hand; the first copy was seen on {date}.",
            Far("The leaflet of {town}, of which the first copy was seen on {again}, cost its printer his job."),
        ],
        [
            "The referendum in {town} on the statement that {opinion} was held on {date}.",
            Far("Nobody had prepared for the referendum that took place in {town} on {again}, on whether {opinion}."),
        ],
        [
            "On {date} the council of {town} passed its resolution that {opinion}.",
            Far(
                "The resolution of the council of {town} according to which {opinion} (passed on {again}) was never printed."
            ),
        ],
        [
            Source(
                "The open letter from {town} in which it was said that {opinion} bears the date {date}.",
                "Open letter from {town} (“{opinion}”), dated {again}.",
            )
        ],
        "Asked when the public debate in {town} on whether {opinion} had been held, the clerk named {date}; and the debate did take "
        "place on that day. The minutes of this same debate, which was held on {again}, are lost.",
    ],
    "ru": [
        [
            "В городе {town} {date} появилась листовка, утверждавшая, что {opinion}.",
            Far("Та самая листовка города {town} о том, что {opinion}, появившаяся {again}, стоила печатнику места."),
        ],
        [
            "Референдум в городе {town} по вопросу, верно ли, что {opinion}, состоялся {date}.",
            Far(
                "К референдуму, который прошёл в городе {town} {again} (вопрос: верно ли, что {opinion}), никто не готовился."
            ),
        ],
        [
            "Резолюцию, гласившую, что {opinion}, совет города {town} принял {date}.",
            Far("Принятая советом города {town} {again} резолюция, по которой {opinion}, осталась ненапечатанной."),
        ],
        [
            Source(
                "Открытое письмо из города {town}, в котором сказано, что {opinion}, помечено: {date}.",
                "Открытое письмо из города {town} («{opinion}») от {again}.",
            )
        ],
        [
            "Жители города {town} подали в суд иск (суть: {opinion}) {date}.",
            Far("Поданный {again} иск жителей города {town}, суть которого была в том, что {opinion}, суд отклонил."),
        ],
    ],
    "kk": [
        [
            "{town} қаласында «{opinion}» деген үнпарақ {date} күні пайда болды.",
            Far(
                "{again} күні {town} қаласында пайда болған «{opinion}» деген үнпарақ үшін баспашы жұмысынан айырылды."
            ),
        ],
        [
            "{town} қаласында «{opinion}» деген мәселе бойынша референдум {date:loc} өтті.",
            Far("{town} қаласында {again:loc} өткен референдумға («{opinion}») ешкім дайындалмаған еді."),
        ],
        [
            "{town} қалалық кеңесі «{opinion}» деген қарарын {date:loc} қабылдады.",
            Far("{town} қалалық кеңесінің {again:loc} қабылданған «{opinion}» деген қарары жарық көрмеді."),
        ],
        [
            Source(
                "{town} қаласынан келген «{opinion}» деген ашық хатқа {date} күні қол қойылған.",
                "{town} қаласының ашық хаты («{opinion}»), қол қойылған күні – {again}.",
            )
        ],
        [
            "{town} қаласының тұрғындары сотқа «{opinion}» деген талаппен {date} күні жүгінді.",
            Far("Сот {town} қаласы тұрғындарының {again} күні берілген «{opinion}» деген талабын қабылдамады."),
        ],
    ],
}
_FUTURE: dict[str, Sequence[Wording]] = {
    "en": [
        "The last of the {topic} in {town} for which we found a witness took place on {date}.",
        "On {date} the police of {town} moved against the {topic}, and eleven people were hurt.",
        "We spoke with the organisers of the {topic} in {town} on {date}, in a café near the station.",
        [
            Source(
                "Why {topic} had been forbidden in {town} the mayor explained in a long interview.",
                "Interview with the mayor of {town} about {topic}, recorded on {date}.",
            )
        ],
        "Until the court of {town} lifted it on {date}, the ban on {topic} was in force, and people had obeyed it.",
    ],
    "ru": [
        "Последние {nom} в городе {town}, которым нашёлся очевидец, прошли {date}.",
        "{date} полиция города {town} разогнала участников, а {nom} объявила незаконными.",
        "С организаторами {topic} в городе {town} автор беседовал {date} в кафе у вокзала.",
        [
            Source(
                "Почему {nom} в городе {town} оказались под запретом, мэр объяснил в большом интервью.",
                "Интервью с мэром (город {town}, тема — {nom}) записано {date}.",
            )
        ],
        "Запрет на {nom} в городе {town} действовал, пока {date} его не отменил суд.",
    ],
    "kk": [
        "{town} қаласында куәгері табылған соңғы {topic} {date:loc} өтті.",
        "{date} күні {town} қаласының полициясы қатысушыларды қуып таратып, {topic} заңсыз деп танылды.",
        "{town} қаласында {topic} ұйымдастырғандармен автор {date} күні вокзал жанындағы кафеде сөйлесті.",
        [
            Source(
                "{town} қаласында {topic} не үшін заңсыз деп танылғанын әкім ұзақ сұхбатында түсіндірді.",
                "Әкіммен сұхбат ({town} қаласы, {topic} туралы) {date} күні жазып алынды.",
            )
        ],
        "{town} қаласындағы {topic} туралы тыйым {date} күні сот оның күшін жойғанға дейін сақталды.",
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "end-before-beginning": _ENDS,
    "duration": _LENGTHS,
    "dated-twice": _TWICE,
    "after-its-own-date": _FUTURE,
}
