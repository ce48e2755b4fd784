"""Doublings, rises and falls between two years."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "doubled": {
        "en": [
            "The number of {topic} in {town} doubled between {y1} and {y2}, from {a} to {b}.",
            "{town} had {a} {topic} in {y1}. Two years later it had twice as many: {b}.",
            "In {y2} {b} {topic} were reported in {town}, double the {a} of {y1}.",
            [
                "{Topic} became a habit in {town}: the two years after {y1} saw their annual number grow twofold.",
                "It had been {a} in {y1} and was {b} in {y2}.",
            ],
            (
                "Compared with {y2}, when the town of {town} registered {b} {topic}, the {y1} figure of {a} was "
                "only half as large."
            ),
        ],
        "ru": [
            "С {a} до {b}, то есть вдвое, выросло за два года ({y1}–{y2}) число {topic} в городе {town}.",
            "За {y1} год в городе {town} значится {a:topic}, а спустя два года – вдвое больше, {b}.",
            (
                "По подсчётам полиции, число {topic} в городе {town} за {y2} год ({b}) в два раза больше, чем за "
                "{y1} год ({a})."
            ),
            "{town}: {nom} – {a} за {y1} год, {b} за {y2} год (двукратный рост).",
            ("По сравнению с {y2} годом ({b:topic} в городе {town}) показатель {y1} года ({a}) был вдвое меньше."),
        ],
        "kk": [
            "{town} қаласы: {topic} – {y1} жылы {a}, {y2} жылы {b} (екі еселік өсім).",
            (
                "{y1} жылы {town} қаласында {a} {topic} тіркелсе, екі жылдан кейін екі есе көп, яғни {b} {topic} "
                "тіркелді."
            ),
            "{y2} жылы {town} қаласында {b} {topic} болды, бұл {y1} жылғыдан ({a}) екі есе артық.",
            ("Екі жыл ішінде ({y1}–{y2}) {town} қаласындағы {topic} саны {a:abl} {b:dat} дейін, яғни екі есе артты."),
            (
                "{town} қаласында {b} {topic} тіркелген {y2} жылмен салыстырғанда {y1} жылғы көрсеткіш ({a}) екі "
                "есе аз еді."
            ),
        ],
    },
    "rose": {
        "en": [
            "{Topic} in {town} went up from {a} in {y1} to {b} in {y2}.",
            "In {town} the count of {topic} stood at {b} in {y2}, an increase on the {a} recorded in {y1}.",
            [
                "{town} registered {a} {topic} in {y1}.",
                "By {y2} their number had grown to {b}, and the council took notice.",
            ],
            "There were more {topic} in {town} in {y2} ({b}) than in {y1} ({a}).",
            "The upward trend in {town} is plain: {a} {topic} in {y1}, {b} in {y2}.",
        ],
        "ru": [
            "{y1} год – {a}, {y2} год – {b}: число {topic} в городе {town} увеличилось.",
            (
                "На {y2} год в городе {town} приходится {b:topic} – прирост по сравнению с {y1} годом, когда их "
                "было {a}."
            ),
            [
                "Число {topic} в городе {town} за {y1} год составило {a}.",
                "К {y2} году оно выросло до {b}, и совет обратил на это внимание.",
            ],
            "В городе {town} {topic} в {y2} году было больше ({b}), чем в {y1} году ({a}).",
            "Тенденция к росту в городе {town} очевидна: {a:topic} в {y1} году, {b} в {y2} году.",
        ],
        "kk": [
            "{y1} жылы {a}, {y2} жылы {b}: {town} қаласында {topic} көбейді.",
            "{y2} жылы {town} қаласында {b} {topic} болды; {y1} жылмен ({a}) салыстырғанда бұл – өсім.",
            [
                "{y1} жылы {town} қаласында {a} {topic} тіркелді.",
                "{y2} жылға қарай олардың саны {b:dat} дейін өсіп, кеңес бұған назар аударды.",
            ],
            "{town} қаласында {topic} саны {y2} жылы ({b}) {y1} жылғыдан ({a}) көп болды.",
            "{town} қаласындағы өсу үрдісі айқын: {y1} жылы {a} {topic}, {y2} жылы {b}.",
        ],
    },
    "fell": {
        "en": [
            "{Topic} in {town} dropped from {a} in {y1} to {b} in {y2}.",
            "In {y2} only {b} {topic} were noted in {town}, fewer than the {a} of {y1}.",
            [
                "{town} registered {a} {topic} in {y1}.",
                "By {y2} the figure was down to {b}, for which the police took the credit.",
            ],
            "The decline of {topic} in {town} (from {a} in {y1} to {b} in {y2}) surprised the unions.",
            (
                "Two years after {y1}, with its {a} {topic}, {town} was a calmer place, and their number had "
                "shrunk to {b}."
            ),
        ],
        "ru": [
            ("Хорошая новость для города {town}: {topic} в {y2} году стало меньше, чем в {y1} году, – {b} против {a}."),
            "В {y2} году число {topic} в городе {town} – всего {b}, меньше, чем в {y1} году ({a}).",
            [
                "Отчёт полиции города {town} за {y1} год называет число {topic}: {a}.",
                "К {y2} году показатель опустился до {b}, что полиция поставила себе в заслугу.",
            ],
            "Спад числа {topic} в городе {town} (с {a} в {y1} году до {b} в {y2} году) удивил профсоюзы.",
            (
                "Через два года после {y1}, на который в городе {town} приходится {a:topic}, там стало "
                "спокойнее: их количество уменьшилось до {b}."
            ),
        ],
        "kk": [
            (
                "{town} қаласы үшін жақсы жаңалық: {y2} жылы {topic} саны {y1} жылға қарағанда азайып, {a} емес, "
                "{b} болды."
            ),
            "{y2} жылы {town} қаласында небәрі {b} {topic} тіркелді, бұл {y1} жылғыдан ({a}) аз.",
            [
                "{y1} жылы {town} қаласында {a} {topic} тіркелді.",
                "{y2} жылға қарай көрсеткіш {b:dat} дейін түсті, полиция мұны өз еңбегі деп санады.",
            ],
            ("{town} қаласында {topic} санының азаюы ({y1} жылы {a}, {y2} жылы {b}) кәсіподақтарды таң қалдырды."),
            (
                "{town} қаласында {a} {topic} болған {y1} жылдан кейін екі жыл өткенде жағдай тынышталып, "
                "олардың саны {b:dat} дейін кеміді."
            ),
        ],
    },
}
