"""Shares of a count, days of the week, dates that no calendar has, and totals of columns."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            "Of the {n} people in {town} who came to the door, {count} told us that {opinion}, which makes {percent}.",
            "{count} out of {n} councillors, clerks and teachers in {town} signed the statement that {opinion} ({percent}).",
            "The sample for {town} (n = {n}) contained {count} persons, or {percent}, who held that {opinion}.",
            "As a proportion of the {n} who replied from {town}, the {count} who think that {opinion} amount to {percent}.",
            ["Replies received in {town}: {n}.", "Replies to the effect that {opinion}: {count}, i.e. {percent}."],
            "{percent} in {town} ({count} of the {n} interviewed) were found to believe that {opinion}.",
        ],
        "ru": [
            "Мы обзвонили жителей города {town}: ответивших {n}, из них {count}, то есть {percent}, сказали, что {opinion}.",
            "Под заявлением о том, что {opinion}, в городе {town} поставили подпись {count} из {n} приглашённых к подписанию ({percent}).",
            "В выборке по городу {town} (n = {n}) сторонников мнения, что {opinion}, оказалось {count}, или {percent}.",
            "В пересчёте на {n} ответивших из города {town} доля тех {count}, кто думает, что {opinion}, равна {percent}.",
            ["Получено ответов из города {town}: {n}.", "Ответов в том смысле, что {opinion}: {count}, или {percent}."],
            "{percent} опрошенных в городе {town} ({count} из {n}) убеждены, что {opinion}.",
        ],
        "kk": [
            "{town} тұрғындарына қоңырау шалдық: жауап бергені {n}, оның {count:poss}, яғни {percent}, «{opinion}» деді.",
            "«{opinion}» деген мәлімдемеге {town} қаласында {n} шенеунік пен мұғалімнің {count:poss} қол қойды ({percent}).",
            "{town} қаласы бойынша іріктемеде (n = {n}) «{opinion}» деген пікірді жақтаған {count} адам, яғни {percent} болды.",
            "{town} қаласынан жауап берген {n} адамға шаққанда «{opinion}» деп ойлайтын {count} адамның үлесі {percent} болады.",
            [
                "{town} қаласынан келген жауап: {n}.",
                "Оның ішінде «{opinion}» деген мағынадағысы: {count}, яғни {percent}.",
            ],
            "{town} қаласында сұралғандардың {percent:poss} ({n} адамның {count:poss}) «{opinion}» дегенге сенімді.",
        ],
    },
    "weekday": {
        "en": [
            "The last of the {topic} in {town} took place on {date}, a {weekday}.",
            "It was on {weekday}, {date}, that the council of {town} first discussed the {topic}.",
            "{weekday} {date}: {topic} in {town}, rain.",
            "Eyewitnesses agree that the {topic} in {town} on {date} – it was a {weekday} – ended before dark.",
            "The judgment on the {topic} in {town} bears the date of {date} ({weekday}).",
            "On the {weekday} in question, {date}, the {topic} in {town} were called off.",
        ],
        "ru": [
            "Последний день {topic} в городе {town} — {date} ({weekday}).",
            "Совет города {town} впервые обсудил {nom} {weekday:on}, {date}.",
            "{date}, {weekday}: {nom} в городе {town}, дождь.",
            "Очевидцы сходятся в том, что {nom}, проходившие в городе {town} {date}, а это был день недели {weekday}, закончились засветло.",
            "Решение суда по поводу {topic} в городе {town} датировано так: {weekday}, {date}.",
            "Именно {weekday:on}, {date}, {nom} в городе {town} были отменены.",
        ],
        "kk": [
            "{town} қаласындағы соңғы {topic} {date:loc} ({weekday}) өтті.",
            "{date}, {weekday}: {town} қаласында {topic}, жаңбыр.",
            "{town} қалалық кеңесі {topic} мәселесін алғаш рет {date:loc}, {weekday} күні талқылады.",
            "{town} қаласындағы {topic} туралы сот шешімінің күні: {date}, {weekday}.",
            "Куәгерлердің айтуынша, {town} қаласында {topic} {weekday} күні, яғни {date:loc}, кешке дейін бітті.",
            "{town} қаласында {topic} дәл {weekday} күні ({date}) тоқтатылды.",
        ],
    },
    "impossible-date": {
        "en": [
            "The {topic} in {town} resumed on {date}.",
            "A circular of {date} forbade teachers in {town} to join the {topic}.",
            "Chronicle of {town}, entry under {date}: “{topic} again”.",
            [
                Source(
                    "The prefect of {town} asked for troops against the {topic}",
                    "Letter of the prefect, {date}, provincial archive, box {@box}.",
                )
            ],
            "By {date} the {topic} in {town} were over.",
            "The {topic} held in {town} on {date} passed without incident.",
        ],
        "ru": [
            "В городе {town} {nom} возобновились {date}.",
            "Циркуляр от {date} запретил учителям города {town} участвовать в проведении {topic}.",
            "Летопись города {town}, запись под датой {date:dotted}: «опять {nom}».",
            [
                Source(
                    "Префект города {town} просил войск, чтобы прекратить {nom}",
                    "Письмо префекта от {date}, областной архив, д. {@box}.",
                )
            ],
            "Не позднее {date} {nom} в городе {town} прекратились.",
            "Акции ({nom}), намеченные в городе {town} на {date:dotted}, прошли без происшествий.",
        ],
        "kk": [
            "{town} қаласында {topic} {date:loc} қайта басталды.",
            "{date:loc} шыққан нұсқау {town} қаласының мұғалімдеріне {topic} ісіне қатысуға тыйым салды.",
            "{town} қаласының шежіресі, {date:dotted} күнгі жазба: «тағы {topic}».",
            [
                Source(
                    "{town} қаласының префекті {topic} тоқтату үшін әскер сұрады",
                    "Префекттің хаты, {date}, облыстық мұрағат, {@box}-іс.",
                )
            ],
            "{town} қаласындағы {topic} {date:dat} қарай тоқтады.",
            "{town} қаласында {date:loc} өткен {topic} тыныш аяқталды.",
        ],
    },
    "total-of-a-column": {
        "en": [
            [Grid("{Topic} by town, with totals", ["Town", "{y1}", "{y2}"]), "The bottom row adds up the towns."],
            [
                "The yearly totals of {topic} will be found in the last line.",
                Grid("{Topic} in {y1} and {y2}", ["Town", "{y1}", "{y2}"]),
            ],
            [Grid("Two years of {topic}", ["Municipality", "{y1}", "{y2}"]), "Sums are the authors' own."],
            [
                Grid("{Topic}: towns and sum of towns", ["Town", "{y1}", "{y2}"]),
                "Towns not named had no {topic} in either year.",
            ],
            [
                Grid("{Topic} as returned by the towns", ["Returned by", "{y1}", "{y2}"]),
                "All returns are included in the total.",
            ],
        ],
        "ru": [
            [Grid("Число {topic} по городам с итогом", ["Город", "{y1}", "{y2}"]), "Нижняя строка — сумма по городам."],
            [
                "Годовые итоги смотрите в последней строке.",
                Grid("Число {topic} в {y1} и {y2} гг.", ["Город", "{y1}", "{y2}"]),
            ],
            [Grid("Два года: количество {topic}", ["Населённый пункт", "{y1}", "{y2}"]), "Суммы подсчитаны авторами."],
            [
                Grid("{Topic} зарегистрировано: города и их сумма", ["Город", "{y1}", "{y2}"]),
                "В неназванных городах случаев не было ни в одном из двух лет.",
            ],
            [Grid("Число {topic} по отчётам городов", ["Отчёт города", "{y1}", "{y2}"]), "В итог вошли все отчёты."],
        ],
        "kk": [
            [
                Grid("Қалалар бойынша {topic} саны және жиыны", ["Қала", "{y1}", "{y2}"]),
                "Төменгі жол — қалалар қосындысы.",
            ],
            [
                "Жылдық жиынды соңғы жолдан қараңыз.",
                Grid("{y1} және {y2} жылдардағы {topic} саны", ["Қала", "{y1}", "{y2}"]),
            ],
            [Grid("Екі жыл: {topic} саны", ["Елді мекен", "{y1}", "{y2}"]), "Қосындыны авторлар есептеді."],
            [
                Grid("Тіркелген {topic}: қалалар мен олардың қосындысы", ["Қала", "{y1}", "{y2}"]),
                "Аталмаған қалаларда екі жылдың ешқайсысында мұндай жағдай болған жоқ.",
            ],
            [Grid("Қалалардың есебі бойынша {topic}", ["Қала есебі", "{y1}", "{y2}"]), "Жиынға барлық есеп кірді."],
        ],
    },
}
