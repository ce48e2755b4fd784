"""Changes told in passing: in statutes, bulletins and letters, by a clause that hangs on another."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "rose": {
        "en": [
            "The bulletin for {town} puts {topic} at {a} ({y1}) and {b} ({y2}), a growing burden on the courts.",
            "Residents of {town} noticed the growth in {topic}. They had seen {a} in {y1}, and saw {b} in {y2}.",
        ],
        "ru": [
            "Растущее число {topic} в городе {town} (в {y1} году – {a}, в {y2} году – {b}) тревожит суды.",
            "Жители города {town} заметили, что {nom} участились: {a} в {y1} году и {b} в {y2} году.",
        ],
        "kk": [
            "{town} қаласында {topic} көбейіп кетті: {y1} жылы {a} тіркелген болса, {y2} жылы {b} тіркелді.",
            "{town} қаласының тұрғындары {topic} санының өскенін байқады. {y1} жылы {a}, {y2} жылы {b} болды.",
        ],
    },
    "fell": {
        "en": [
            "Since {y1}, when {a} {topic} were held in {town}, their number has shrunk; in {y2} it stood at {b}.",
            "The mayor of {town} is proud of the falling number of {topic}: {a} in {y1}, and {b} in {y2}.",
        ],
        "ru": [
            "С {y1} года, когда в городе {town} прошло {a:topic}, их стало меньше; в {y2} году насчитали {b}.",
            "Мэр города {town} гордится тем, что число {topic} снижается: {a} в {y1} году и {b} в {y2} году.",
        ],
        "kk": [
            "{town} қаласының әкімі {topic} санының кемігенін мақтан етеді: {y1} жылы {a}, {y2} жылы {b}.",
            "{y1} жылы {town} қаласында {a} {topic} өтті. {y2} жылы бұл сан {b:dat} түсті.",
        ],
    },
    "change-in-percent": {
        "en": [
            "{Topic} in {town} numbered {a} in {y1} and {b} in {y2}; expressed as growth, this is {percent}.",
            "The {y2} total of {topic} in {town} was {b}. Set against the {a} of {y1}, it grew by {percent}.",
        ],
        "ru": [
            "В {y1} году в городе {town} было {a:topic}, в {y2} году – {b}; если считать прирост, это {percent}.",
            "Итог {y2} года по городу {town} – {b:topic}. По сравнению с {a} в {y1} году он вырос на {percent}.",
        ],
        "kk": [
            "{town} қаласында {topic} саны {y1} жылы {a}, {y2} жылы {b} болды; өсімі – {percent}.",
            "{y2} жылы {town} қаласында {b} {topic} болды. {y1} жылғы {a} санымен салыстырғанда {percent:dat} өсті.",
        ],
    },
    "doubled": {
        "en": [
            "Within two years {topic} in {town} doubled. The count of {y1} was {a}, that of {y2} was {b}.",
            "{town} held {a} {topic} in {y1} and twice as many in {y2}, namely {b}.",
        ],
        "ru": [
            "За два года {topic} в городе {town} стало вдвое больше: в {y1} году – {a}, в {y2} году – {b}.",
            "В городе {town} в {y1} году прошло {a:topic}, а в {y2} году – вдвое больше, а именно {b}.",
        ],
        "kk": [
            "Екі жылда {town} қаласында {topic} саны екі есе көбейді: {y1} жылы {a}, {y2} жылы {b}.",
            "{town} қаласында {y1} жылы {a} {topic} өтсе, {y2} жылы одан екі есе көп, дәлірек айтқанда {b} өтті.",
        ],
    },
    "percentage-points": {
        "en": [
            "In {town} {a} held in {y1} that {opinion}, and {b} in {y2}, which is {step} {unit} more.",
            "The share that thinks that {opinion} stood at {a} in {town} in {y1}. It has since risen to {b} ({y2}), up {step} {unit}.",
        ],
        "ru": [
            "В городе {town} в {y1} году {a} считали, что {opinion}, а в {y2} году – {b}, то есть на {step} {unit} больше.",
            "Доля тех, кто думает, что {opinion}, была в городе {town} {a} в {y1} году. К {y2} году она выросла до {b}, на {step} {unit}.",
        ],
        "kk": [
            "{town} қаласында {y1} жылы {a}, ал {y2} жылы {b} «{opinion}» деп санады, бұл {step} {unit} көп.",
            "{town} қаласында «{opinion}» дейтіндер {y1} жылы {a} болды. {y2} жылы {b} болып, {step} {unit} өсті.",
        ],
    },
}
