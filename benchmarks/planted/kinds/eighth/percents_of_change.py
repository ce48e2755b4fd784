"""Changes in per cent and in percentage points, told beside, before and after their figures."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "change-in-percent": {
        "en": [
            (
                "By how much did {topic} in {town} multiply within the year? The register has {a} for {y1} and {b} for "
                "{y2}, which works out at {percent} growth."
            ),
            "{town}: {topic} – {a} ({y1}); {b} ({y2}); +{percent}.",
            ("With {b} {topic}, {town} was {percent} above its level of {y1}, when the same office had counted {a}."),
            (
                "In {y1} the inspectors of {town} noted {a} {topic}. A year later they noted {b}. That makes an "
                "increase of {percent}, the report says."
            ),
        ],
        "ru": [
            (
                "На сколько участились {nom} в городе {town} за год? По журналу, в {y1} году их {a}, в {y2} году – "
                "{b}; выходит, на {percent}."
            ),
            "Город {town}, {nom}: {y1} год – {a}, {y2} год – {b}, прирост – {percent}.",
            (
                "С {b} в {y2} году город {town} на {percent} превысил уровень предыдущего года, когда та же служба "
                "насчитала {a:topic}."
            ),
            (
                "В {y1} году инспекторы города {town} отметили {a:topic}. Годом позже – {b}. Увеличение, говорится в "
                "отчёте, составляет {percent}."
            ),
        ],
        "kk": [
            (
                "{town} қаласында {topic} бір жылда қаншаға көбейді? Журналда {y1} жылы {a}, {y2} жылы {b} деп тұр, "
                "демек {percent:dat}."
            ),
            "{town} қаласы, {topic}: {y1} жыл – {a}, {y2} жыл – {b}, өсім – {percent}.",
            (
                "{y2} жылғы {b} көрсеткішімен {town} қаласы сол қызмет {a} {topic} санаған өткен жылғы деңгейден "
                "{percent:dat} асты."
            ),
            (
                "{y1} жылы {town} қаласының инспекторлары {a} {topic} белгіледі. Бір жылдан кейін – {b}. Есепте "
                "артудың {percent} құрайтыны айтылған."
            ),
        ],
    },
    "percentage-points": {
        "en": [
            ("Asked whether {opinion}, {a} in {town} said yes in {y1}. Two years later {b} did, {step} {unit} more."),
            "The poll of {y2} in {town} has {b} agreeing that {opinion}; that of {y1} had {a}. The gap: {step} {unit}.",
            [
                Source(
                    "In {town} the view that {opinion} gained {step} {unit} between {y1} and {y2}.",
                    "It went from {a} to {b}.",
                )
            ],
            "Those who think that {opinion} made up {a} of {town} in {y1}; by {y2} they had added {step} {unit} and were {b}.",
        ],
        "ru": [
            (
                "На вопрос, верно ли, что {opinion}, в городе {town} в {y1} году ответили «да» {a}. Двумя годами позже "
                "– {b}, на {step} {unit} больше."
            ),
            (
                "Опрос {y2} года в городе {town} даёт {b} согласных с тем, что {opinion}; опрос {y1} года давал {a}. "
                "Разрыв – {step} {unit}."
            ),
            [
                Source(
                    "Мнение, что {opinion}, прибавило в городе {town} за {y1}–{y2} годы {step} {unit}.",
                    "Доля поднялась с {a} до {b}.",
                )
            ],
            "Уверенных в том, что {opinion}, в городе {town} было {a} в {y1} году; к {y2} году стало {b}: плюс {step} {unit}.",
        ],
        "kk": [
            (
                "«{opinion}» дегенмен {town} қаласында {y1} жылы {a} келіскен. Екі жылдан кейін – {b}, яғни {step} "
                "{unit} көп."
            ),
            (
                "{town} қаласындағы {y2} жылғы сауалнамада «{opinion}» дегендер {b}, {y1} жылғысында {a} болды. "
                "Арасындағы айырма {step} {unit} тең."
            ),
            (
                "«{opinion}» деп санайтындар {town} қаласында {y1} жылы {a} еді; {y2} жылға дейін {step} {unit} "
                "өсіп, {b} болды."
            ),
        ],
    },
}
