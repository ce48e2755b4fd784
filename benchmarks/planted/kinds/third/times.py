"""Wordings: dates, days of the week, lengths, periods."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "impossible-date": {
        "en": [
            "The {topic} in {town} go back to {date}, when the factory gates were found locked.",
            (
                "According to the case file, the organiser of the {topic} in {town} was arrested on {date} and "
                "released the next morning."
            ),
            "It was only on {date} that the mayor of {town} commented on the {topic}.",
        ],
        "ru": [
            "Начало акциям ({nom}) в городе {town} было положено {date}, когда ворота завода оказались закрыты.",
            (
                "Согласно материалам дела, организатора акций ({nom}) в г. {town} задержали {date} и отпустили на "
                "следующее утро."
            ),
            "Лишь {date} мэр города {town} высказался об акциях ({nom}).",
        ],
        "kk": [
            "{town} қаласындағы акциялар ({topic}) {date} күнінен, зауыт қақпасы жабық тұрған кезден басталды.",
            (
                "Іс материалдарына сәйкес, {town} қаласындағы акцияларды ({topic}) ұйымдастырушы {date} күні "
                "ұсталып, келесі күні таңертең босатылды."
            ),
            "{town} әкімі акциялар ({topic}) туралы тек {date} күні ғана пікір білдірді.",
        ],
    },
    "weekday": {
        "en": [
            "The police broke up the {topic} in {town} on the morning of {weekday}, {date}.",
            "{date} was a {weekday}; that day the {topic} in {town} drew larger crowds than before.",
            "The council of {town} banned further {topic} at its session of {date}, a {weekday}.",
        ],
        "ru": [
            "Полиция разогнала участников акций ({nom}) в городе {town} утром {date} ({weekday}).",
            "Это случилось {weekday:on}, {date}: акции ({nom}) в г. {town} собрали больше людей, чем прежде.",
            (
                "Совет города {town} запретил дальнейшие акции ({nom}) на заседании, которое состоялось "
                "{weekday:on} {date}."
            ),
        ],
        "kk": [
            ("{town} қаласындағы акцияларға ({topic}) қатысушыларды полиция {date} күні ({weekday}) таңертең таратты."),
            ("Бұл {date}, {weekday} күні болды: {town} қаласындағы акцияларға ({topic}) бұрынғыдан көп адам жиналды."),
            "{town} кеңесі {date}, {weekday} күнгі отырысында одан әрі акциялар ({topic}) өткізуге тыйым салды.",
        ],
    },
    "end-before-beginning": {
        "en": [
            ("A state of emergency was declared in {town} on {begin} because of the {topic}; it was lifted on {end}."),
            "Between {begin} and {end}, {topic} were held in {town} almost every week.",
            (
                "The wave of {topic} in {town} started on {begin}. It came to an end on {end}, when an agreement "
                "was signed."
            ),
        ],
        "ru": [
            "Чрезвычайное положение из-за акций ({nom}) ввели в городе {town} {begin}, а отменили {end}.",
            "В период с {begin} до {end} акции ({nom}) проходили в г. {town} почти каждую неделю.",
            (
                "Волна акций ({nom}) в городе {town} поднялась {begin}. Завершилась она {end}, когда было "
                "подписано соглашение."
            ),
        ],
        "kk": [
            (
                "{town} қаласында акцияларға ({topic}) байланысты төтенше жағдай {begin} күні енгізіліп, {end} "
                "күні алынып тасталды."
            ),
            ("{begin:abl} {end:dat} дейінгі кезеңде {town} қаласында акциялар ({topic}) апта сайын дерлік өтіп тұрды."),
            (
                "{town} қаласындағы акциялар ({topic}) толқыны {begin} күні басталды. Ол {end} күні, келісімге "
                "қол қойылған кезде аяқталды."
            ),
        ],
    },
    "duration": {
        "en": [
            (
                "The state of emergency declared in {town} over the {topic} on {begin} was lifted {days} days "
                "later, on {end}."
            ),
            ("{town} lived through {days:words} days of {topic}: they began on {begin} and came to an end on {end}."),
            "The strike committee directed the {topic} in {town} for a total of {days} days ({begin} to {end}).",
        ],
        "ru": [
            (
                "Чрезвычайное положение, введённое в г. {town} из-за акций ({nom}) {begin}, отменили через "
                "{days:день|дня|дней}, {end}."
            ),
            (
                "Акции ({nom}) в городе {town} продолжались {days:день|дня|дней}: они начались {begin} и "
                "закончились {end}."
            ),
            (
                "Комитет руководил акциями ({nom}) в городе {town} в общей сложности {days:день|дня|дней} (с "
                "{begin} до {end})."
            ),
        ],
        "kk": [
            (
                "{town} қаласында акцияларға ({topic}) байланысты {begin} күні енгізілген төтенше жағдай {days} "
                "күннен кейін, {end} күні алынып тасталды."
            ),
            (
                "{town} қаласындағы акциялар ({topic}) {days:words} күнге созылды: олар {begin} күні басталып, "
                "{end} күні аяқталды."
            ),
            (
                "Комитет {town} қаласындағы акцияларды ({topic}) барлығы {days} күн басқарды ({begin:abl} "
                "{end:dat} дейін)."
            ),
        ],
    },
    "dated-twice": {
        "en": [
            [
                "On {date}, the only general strike in the history of {town} broke out; the strikers said "
                "that {opinion}.",
                Far(
                    "The general strike in {town}, the only one in its history, broke out on {again} and "
                    "took the authorities by surprise."
                ),
            ],
            [
                "The old bridge of {town} collapsed on {date}. Those who came to the site said that {opinion}.",
                Far("When the old bridge of {town} collapsed on {again}, there was no traffic on it."),
            ],
            [
                "The city hall of {town} was set on fire on {date}, after a meeting at which speakers had "
                "said that {opinion}.",
                Far("The trial concerned the events of {again}, when the city hall of {town} was set on fire."),
            ],
        ],
        "ru": [
            [
                "Единственная в истории города {town} всеобщая забастовка началась {date}; бастующие "
                "говорили, что {opinion}.",
                Far(
                    "Всеобщая забастовка в городе {town}, единственная в его истории, началась {again} и "
                    "застала власти врасплох."
                ),
            ],
            [
                "Старый мост в городе {town} обрушился {date}. Пришедшие к месту обвала говорили, что {opinion}.",
                Far("Когда {again} в городе {town} обрушился старый мост, движения по нему не было."),
            ],
            [
                "Здание мэрии города {town} подожгли {date}, после собрания, на котором говорили, что {opinion}.",
                Far("Суд рассматривал события, произошедшие {again}, когда подожгли здание мэрии города {town}."),
            ],
        ],
        "kk": [
            [
                "{town} қаласының тарихындағы жалғыз жалпыхалықтық ереуіл {date} күні басталды; "
                "қатысушылар «{opinion}» деді.",
                Far(
                    "{town} қаласының тарихындағы жалғыз жалпыхалықтық ереуіл {again} күні басталып, "
                    "билік үшін күтпеген оқиға болды."
                ),
            ],
            [
                "{town} қаласындағы ескі көпір {date} күні құлады. Оқиға орнына келгендер «{opinion}» десті.",
                Far("{town} қаласындағы ескі көпір {again} күні құлаған кезде, оның үстінде көлік болған жоқ."),
            ],
            [
                "{town} әкімдігінің ғимараты {date} күні өртелді, оның алдында өткен жиналыста "
                "«{opinion}» деген сөздер айтылған еді.",
                Far("Сот {again} күні {town} әкімдігінің ғимараты өртелген оқиғаны қарады."),
            ],
        ],
    },
    "after-its-own-date": {
        "en": [
            "On {date}, the district court of {town} convicted three organisers of the {topic}.",
            ("The agreement that ended the {topic} in {town} was signed on {date}, in the presence of the governor."),
            "Eyewitnesses remember that on {date} the {topic} in {town} were met with tear gas.",
        ],
        "ru": [
            "Районный суд города {town} {date} признал виновными трёх организаторов акций ({nom}).",
            (
                "Соглашение, положившее конец акциям ({nom}) в г. {town}, было подписано {date} в присутствии "
                "губернатора."
            ),
            (
                "Очевидцы вспоминают, что {date} против участников акций ({nom}) в городе {town} применили "
                "слезоточивый газ."
            ),
        ],
        "kk": [
            "{town} аудандық соты {date} күні акцияларды ({topic}) ұйымдастырған үш адамды кінәлі деп таныды.",
            (
                "{town} қаласындағы акцияларды ({topic}) тоқтатқан келісімге {date} күні губернатордың қатысуымен "
                "қол қойылды."
            ),
            (
                "Куәгерлердің айтуынша, {date} күні {town} қаласындағы акцияларға ({topic}) қатысушыларға қарсы "
                "көзден жас ағызатын газ қолданылды."
            ),
        ],
    },
    "periods": {
        "en": [
            (
                "The history of {topic} in {town} falls into three successive periods that neither overlap nor "
                "leave a gap: the first from {a1} to {a2}, the second from {b1} to {b2}, the third from {c1} to "
                "{c2}."
            ),
            (
                "We divide the {topic} in {town} into three consecutive stages without gaps or overlaps: rise "
                "({a1}-{a2}), stagnation ({b1}-{b2}) and decline ({c1}-{c2})."
            ),
            (
                "Three mayors governed {town} during the {topic}, each taking over at the turn of the year as "
                "soon as the last had left; their terms ran {a1}-{a2}, {b1}-{b2} and {c1}-{c2}, both years "
                "included."
            ),
        ],
        "ru": [
            (
                "История акций ({nom}) в городе {town} делится на три последовательных периода без пропусков и "
                "наложений: первый - с {a1} по {a2} год, второй - с {b1} по {b2} год, третий - с {c1} по {c2} год."
            ),
            (
                "Мы выделяем в г. {town} три этапа акций ({nom}), непосредственно сменяющих друг друга и не "
                "пересекающихся: подъём ({a1}-{a2} гг.), застой ({b1}-{b2} гг.) и спад ({c1}-{c2} гг.)."
            ),
            (
                "За время акций ({nom}) городом {town} один за другим, без перерыва, руководили три мэра, "
                "сменявшиеся в новогоднюю ночь: в {a1}-{a2}, {b1}-{b2} и {c1}-{c2} годах включительно."
            ),
        ],
        "kk": [
            (
                "{town} қаласындағы акциялардың ({topic}) тарихы үзіліссіз әрі қабаттаспайтын үш кезеңге "
                "бөлінеді: біріншісі {a1} жылдан {a2} жылға дейін, екіншісі {b1} жылдан {b2} жылға дейін, "
                "үшіншісі {c1} жылдан {c2} жылға дейін."
            ),
            (
                "{town} қаласындағы акцияларды ({topic}) бірінен кейін бірі келетін, үзілмейтін және "
                "қабаттаспайтын үш кезеңге бөлеміз: өрлеу ({a1}-{a2} жж.), тоқырау ({b1}-{b2} жж.) және құлдырау "
                "({c1}-{c2} жж.)."
            ),
            (
                "Акциялар ({topic}) кезінде {town} қаласын үш әкім бірінен соң бірі үзіліссіз, жаңа жылдан бастап "
                "ауысып басқарды: {a1}-{a2}, {b1}-{b2} және {c1}-{c2} жылдары (соңғы жылды қоса алғанда)."
            ),
        ],
    },
}
