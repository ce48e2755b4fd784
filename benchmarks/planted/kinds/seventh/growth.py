"""Changes in per cent and in percentage points."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "change-in-percent": {
        "en": [
            "{Topic} in {town} rose by {percent} in a single year, from {a} in {y1} to {b} in {y2}.",
            "In {y2} {town} recorded {b} {topic}, {percent} more than the year before ({a}).",
            ("Annual growth of {percent}: that is what the {b} {topic} of {y2} mean for {town} after the {a} of {y1}."),
            [
                "The statistical office counted {a} {topic} in {town} in {y1} and {b} in {y2}.",
                "This is a rise of {percent} over the year.",
            ],
            [
                Source(
                    "Between {y1} and {y2} the number of {topic} in {town} increased by {percent}.",
                    "From {a} to {b}, according to the statistical yearbook.",
                )
            ],
        ],
        "ru": [
            "{a} в {y1} году, {b} в {y2} году: на {percent} больше стало за год {topic} в городе {town}.",
            ("На {y2} год в городе {town} приходится {b:topic}, что на {percent} больше, чем годом ранее ({a})."),
            (
                "Прирост в {percent} – вот что стоит за цифрами города {town}: {a:topic} в {y1} году и {b:topic} "
                "в {y2} году."
            ),
            [
                (
                    "По данным статистического управления, число {topic} в городе {town} составило {a} в {y1} году и "
                    "{b} в {y2} году."
                ),
                "Годовой рост, следовательно, составил {percent}.",
            ],
            [
                Source(
                    "Между {y1} и {y2} годами количество {topic} в городе {town} увеличилось на {percent}.",
                    "С {a} до {b}, по данным статистического ежегодника.",
                )
            ],
        ],
        "kk": [
            "{y1} жылы {a}, {y2} жылы {b}: {town} қаласында {topic} саны бір жылда {percent:dat} ұлғайды.",
            "{y2} жылы {town} қаласында {b} {topic} тіркелді, бұл алдыңғы жылғыдан ({a}) {percent:dat} көп.",
            "{y1} жылғы {a} {topic} мен {y2} жылғы {b} {topic} {town} қаласы үшін {percent} өсімді білдіреді.",
            [
                "Статистика басқармасы {town} қаласында {y1} жылы {a} {topic}, {y2} жылы {b} {topic} санады.",
                "Демек, жылдық өсім {percent} болды.",
            ],
            [
                Source(
                    "{y1} және {y2} жылдар аралығында {town} қаласындағы {topic} саны {percent:dat} артты.",
                    "Статистикалық жинақ бойынша {a:abl} {b:dat} дейін.",
                )
            ],
        ],
    },
    "percentage-points": {
        "en": [
            (
                "In {town} the share of people who say that {opinion} went from {a} in {y1} to {b} in {y2}, a "
                "gain of {step} {unit}."
            ),
            ("Agreement that {opinion} has grown by {step} {unit} in {town}: it was {a} in {y1} and {b} in {y2}."),
            "{town}, “{opinion}”: {a} ({y1}), {b} ({y2}), change +{step} {pp}.",
            [
                "In {y1} {a} of the residents of {town} thought that {opinion}; in {y2} {b} did.",
                "The difference between the two surveys amounts to {step} {unit}.",
            ],
            (
                "By {y2} {b} of respondents in {town} were sure that {opinion}, up {step} {unit} on the {a} "
                "found in {y1}."
            ),
        ],
        "ru": [
            (
                "Доля жителей города {town}, которые говорят, что {opinion}, увеличилась с {a} в {y1} году до "
                "{b} в {y2} году, то есть на {step} {unit}."
            ),
            (
                "На {step} {unit} выросло в городе {town} согласие с тем, что {opinion}: {a} в {y1} году, {b} в "
                "{y2} году."
            ),
            "{town}, «{opinion}»: {a} ({y1} год), {b} ({y2} год), изменение +{step} {pp}",
            (
                "Опросы {y1} и {y2} годов дали для города {town} {a} и {b} согласных с тем, что {opinion}. Доля "
                "выросла, стало быть, на {step} {unit}."
            ),
            (
                "К {y2} году в том, что {opinion}, были уверены {b} респондентов города {town}, на {step} {unit} "
                "больше, чем в {y1} году ({a})."
            ),
        ],
        "kk": [
            (
                "{town} қаласында «{opinion}» дейтіндердің үлесі {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін, "
                "яғни {step} {unit} өсті."
            ),
            ("{town} қаласында «{opinion}» деген пікірмен келісу {step} {unit} артты: {y1} жылы {a}, {y2} жылы {b}."),
            "{town}, «{opinion}»: {a} ({y1} жыл), {b} ({y2} жыл), өзгерісі +{step} {pp}",
            (
                "{y1} және {y2} жылдардағы сауалнамалар {town} қаласында «{opinion}» дейтіндердің үлесі {a} және "
                "{b} екенін көрсетті. Үлес {step} {unit} ұлғайды."
            ),
            (
                "{y2} жылы {town} қаласы респонденттерінің {b:poss} «{opinion}» дегенге сенімді болды, бұл {y1} "
                "жылғыдан ({a}) {step} {unit} көп."
            ),
        ],
    },
}
