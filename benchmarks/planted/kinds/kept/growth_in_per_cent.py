"""Changes with their percentage, and changes of shares in points."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "change-in-percent": {
        "en": [
            "Against the {a} {topic} of {y1}, the {b} recorded in {town} in {y2} mean a growth of {percent}.",
            "In {y2}, {town} had {b} {topic}, {percent} more than in {y1} ({a}).",
            "The increase in {topic} in {town} between {y1} and {y2} amounts to {percent}: the register shows {a} for the first of these years and {b} for the second.",
            "{b} {topic} in {y2} after {a} in {y1}: in relative terms, {town} registered a rise of {percent}.",
            "{Topic} in {town}: {y1} – {a}, {y2} – {b}, change on the year before +{percent}.",
        ],
        "ru": [
            "Если в {y1} году {topic} в городе {town} было {a}, то зарегистрированные в {y2} году {b} означают прирост на {percent}.",
            "На {y2} год в городе {town} приходится {b:topic}, на {percent} больше, чем на {y1} год ({a}).",
            "Прирост числа {topic} в городе {town} между {y1} и {y2} годами равен {percent}: в реестре за первый из этих лет стоит {a}, за второй – {b}.",
            "{b} в {y2} году после {a} в {y1} году: в относительном выражении число {topic} в городе {town} увеличилось на {percent}.",
            "Число {topic} в городе {town}: {y1} год – {a}, {y2} год – {b}, изменение к предыдущему году +{percent}.",
        ],
        "kk": [
            "{y1} жылғы {a} {topic} санымен салыстырғанда, {town} қаласында {y2} жылы тіркелген {b} көрсеткіші {percent} өсімді білдіреді.",
            "{y2} жылы {town} қаласында {b} {topic} болды, бұл {y1} жылғыдан ({a}) {percent:dat} көп.",
            "{town} қаласында {y1} мен {y2} жылдар арасындағы {topic} санының өсімі {percent:dat} тең: тізілімде алғашқы жылға {a}, келесі жылға {b} жазылған.",
            "{y1} жылғы {a:abl} кейін {y2} жылы {b}: салыстырмалы түрде {town} қаласындағы {topic} саны {percent:dat} артты.",
            "{town} қаласындағы {topic} саны: {y1} жыл – {a}, {y2} жыл – {b}, алдыңғы жылға қарағанда өзгеріс +{percent}.",
        ],
    },
    "percentage-points": {
        "en": [
            "In {y1}, {a} of those polled in {town} held that {opinion}; in {y2} it was {b}, which means a gain of {step} {unit}.",
            "Agreement that {opinion} gained {step} {unit} in {town}: it stood at {a} in {y1} and at {b} in {y2}.",
            "Agreement in {town} that {opinion}: {y1} – {a}, {y2} – {b} (+{step} {pp}).",
            "The share of residents of {town} who maintain that {opinion} was {step:words} {unit} higher in {y2} than in {y1} ({b} and {a} respectively).",
            "Between the waves of {y1} and {y2}, the level of those in {town} who say that {opinion} went up from {a} to {b}, that is, by {step} {pp}.",
        ],
        "ru": [
            "В {y1} году {a} опрошенных в городе {town} считали, что {opinion}, в {y2} году – {b}; прибавка ({step} {pp}) заметна.",
            "Согласие с тем, что {opinion}, прибавило в городе {town} {step} {unit}: в {y1} году оно находилось на уровне {a}, в {y2} году – {b}.",
            "Согласны в городе {town} с тем, что {opinion}: {y1} год – {a}, {y2} год – {b} (+{step} {pp}).",
            "Доля жителей города {town}, которые утверждают, что {opinion}, в {y2} году была на {step:words} {unit} выше, чем в {y1} году (соответственно {b} и {a}).",
            "Между волнами {y1} и {y2} годов уровень тех, кто в городе {town} говорит, что {opinion}, поднялся на {step} {pp}, с {a} до {b}.",
        ],
        "kk": [
            "{town} қаласында {y1} жылы сұралғандардың {a:poss} «{opinion}» деп санаса, {y2} жылы {b:poss} солай санады, яғни үлес {step} {unit} көбейді.",
            "«{opinion}» дегенмен келісу {town} қаласында {step} {unit} артты: {y1} жылы ол {a}, {y2} жылы {b} деңгейінде болды.",
            "{town} қаласында «{opinion}» дегенмен келісетіндер: {y1} жыл – {a}, {y2} жыл – {b} (+{step} {pp}).",
            "{town} қаласында «{opinion}» деп сендіретін тұрғындардың үлесі {y2} жылы {y1} жылғыдан {step:words} {unit} жоғары болды (тиісінше {b} және {a}).",
            "{y1} және {y2} жылдардағы сауалнамалар арасында {town} қаласында «{opinion}» дейтіндердің үлесі {a:abl} {b:dat} көтеріліп, өсім {step} {pp} болды.",
        ],
    },
}
