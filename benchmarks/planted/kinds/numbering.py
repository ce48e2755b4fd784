"""Numbers of sections, tables, questions and notes: twice, missing, or leading nowhere.

What the builder of a manuscript must do for it stands in braces with a sign: {@table} is the number of a table that there
is, {@no-table} of one that there is not. Slips of section and table numbers are made by the builder itself.
"""

from __future__ import annotations

from benchmarks.planted.kinds.kind import Kind, Source, Values
from benchmarks.planted.world import World


def questions(world: World) -> tuple[Values, Values]:
    """Five numbered questions; the slip gives one the number of another, or leaves one out."""
    values: Values = {**world.opinion(5), **{f"q{number}": str(number) for number in range(1, 6)}}
    if world.chance.random() < 0.5:
        return values, {"q4": "3"}
    return values, {"q4": "5", "q5": "6"}


def reference(world: World) -> tuple[Values, Values]:
    """A reference to a table; the slip names one that there is not."""
    return {**world.pair(), "number": "{@table}"}, {"number": "{@no-table}"}


def call(world: World) -> tuple[Values, Values]:
    """A note; the slip leaves it out while the call stays."""
    return {**world.pair(), "note": "note"}, {"note": ""}


def numbered(world: World) -> tuple[Values, Values]:
    """Nothing to say: the builder makes the slip."""
    return {}, {"made-by-builder": ""}


def _asked(question: str) -> list[str]:
    return [question.replace("#", str(number)) for number in range(1, 6)]


def _opinions(text: str) -> list[str]:
    return [line.replace("{opinion1}", "{opinion}") for line in _asked(text)]


KINDS = [
    Kind(
        "question-number",
        "numbering",
        questions,
        {
            "en": [_opinions("Question {q#}. Do you agree that {opinion#}?")],
            "ru": [_opinions("Вопрос {q#}. Согласны ли Вы, что {opinion#}?")],
            "kk": [_opinions("Сұрақ {q#}. «{opinion#}» дегенмен келісесіз бе?")],
        },
    ),
    Kind(
        "table-nowhere",
        "numbering",
        reference,
        {
            "en": ["More on {topic} in {town} is told in the appendix (see Table {number})."],
            "ru": ["Подробнее об акциях ({nom}) в городе {town} сказано в приложении (см. таблицу {number})."],
            "kk": [
                "{town} қаласындағы акциялар ({topic}) туралы толығырақ қосымшада айтылған ({number}-кестені қараңыз)."
            ],
        },
    ),
    Kind(
        "note-nowhere",
        "numbering",
        call,
        {
            "en": [
                [
                    Source(
                        "The archive of {town} holds papers on the {topic}.", "Archive of {town}, box {@box}, sheet 4."
                    )
                ]
            ],
            "ru": [
                [
                    Source(
                        "В архиве города {town} есть бумаги об акциях ({nom}).",
                        "Архив города {town}, дело {@box}, лист 4.",
                    )
                ]
            ],
            "kk": [
                [
                    Source(
                        "{town} қаласының мұрағатында акциялар ({topic}) туралы құжаттар бар.",
                        "{town} мұрағаты, {@box}-іс, 4-парақ.",
                    )
                ]
            ],
        },
    ),
    Kind("section-number", "numbering", numbered, {"en": [[]], "ru": [[]], "kk": [[]]}),
    Kind("table-number", "numbering", numbered, {"en": [[]], "ru": [[]], "kk": [[]]}),
]
