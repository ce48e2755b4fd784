"""Majorities, halves and thirds that are said in words and shown in figures."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "majority": {
        "en": [
            "Most people in {town} are convinced that {opinion}: {percent} said so in our survey.",
            "That {opinion} is the opinion of the majority in {town} ({percent} of all replies).",
            [
                "In {town} those who think that {opinion} outnumber everybody else taken together.",
                "Their share in the survey was {percent}.",
            ],
            (
                "With {percent} of respondents behind it, the view that {opinion} commands an absolute majority "
                "in {town}."
            ),
            [
                Source(
                    "A majority of the inhabitants of {town}, when interviewed at home, stated that {opinion}.",
                    "The exact figure is {percent}.",
                )
            ],
        ],
        "ru": [
            (
                "Не верьте тем, кто говорит о расколе: {percent} жителей города {town}, явное большинство, "
                "сходятся в том, что {opinion}."
            ),
            ("В городе {town} сторонники мнения «{opinion}» составляют абсолютное большинство ({percent} выборки)."),
            (
                "В городе {town} голосов за то, что {opinion}, оказалось больше, чем против и воздержавшихся, "
                "вместе взятых ({percent})."
            ),
            [
                Source(
                    "Большинство горожан, опрошенных в городе {town} на дому, заявило, что {opinion}.",
                    "Точнее, {percent} ответивших.",
                )
            ],
            ("За то, что {opinion}, высказались в городе {town} {percent} респондентов, иначе говоря, большинство."),
        ],
        "kk": [
            "Көпшіліктің пікірі белгілі: {town} қаласы тұрғындарының {percent:poss} «{opinion}» дейді.",
            (
                "{town} қаласында «{opinion}» деген пікірді жақтаушылар абсолютті көпшілік болып отыр "
                "(іріктеменің {percent:poss})."
            ),
            (
                "{town} қаласында «{opinion}» дегенді жақтаған дауыс қарсы дауыс пен қалыс қалғандарды "
                "қосқандағыдан көп болды ({percent})."
            ),
            [
                Source(
                    "{town} қаласында үйінде сұралған тұрғындардың көпшілігі «{opinion}» деп мәлімдеді.",
                    "Дәлірек айтсақ, жауап бергендердің {percent:poss}.",
                )
            ],
            "{town} қаласында респонденттердің {percent:poss}, яғни көпшілігі, «{opinion}» дегенді қолдады.",
        ],
    },
    "more-than-half": {
        "en": [
            "More than half of the electorate in {town}, {percent} to be precise, believes that {opinion}.",
            (
                "The number of those in {town} who feel that {opinion} has passed the halfway mark and stands at "
                "{percent}."
            ),
            "Over one half ({percent}) of the {town} sample subscribed to the sentence “{opinion}”.",
            [
                "More than one resident of {town} in two thinks that {opinion}.",
                "The share was {percent} at the time of the interviews.",
            ],
            ("In {town} it was found that {percent} of adults, i.e. upwards of 50 per cent, hold that {opinion}."),
        ],
        "ru": [
            "Половинный рубеж в городе {town} пройден: считают, что {opinion}, уже {percent} жителей.",
            ("Доля тех, кто в городе {town} думает, что {opinion}, перевалила за половину и составляет {percent}."),
            "Больше половины участников схода в городе {town} (если точно, {percent}) сказали, что {opinion}.",
            [
                "Чуть ли не каждый житель города {town} слышал, что {opinion}, но верят в это не все.",
                "Верящих всё же больше половины: {percent}.",
            ],
            (
                "Установлено, что {percent} населения города {town}, то есть свыше 50 %, придерживаются мнения, "
                "что {opinion}."
            ),
        ],
        "kk": [
            ("{town} қаласында тұрғындардың жартысы емес, одан да көбі, яғни {percent:poss}, «{opinion}» дейді."),
            "{town} қаласында «{opinion}» дейтіндердің үлесі жартыдан асып, {percent} болды.",
            ("{town} қаласындағы іріктеменің тең жартысынан астамы ({percent}) «{opinion}» деген сөйлеммен келісті."),
            [
                "{town} қаласында «{opinion}» деген әңгімені бәрі естіген, бірақ оған бәрі бірдей сенбейді.",
                "Дегенмен сенетіндер жартысынан артық: {percent}.",
            ],
            (
                "{town} қаласы халқының {percent:poss}, яғни 50 пайыздан астамы, «{opinion}» деген пікірді "
                "ұстанатыны анықталды."
            ),
        ],
    },
    "a-third": {
        "en": [
            "About a third of those questioned in {town} ({percent}) complained that {opinion}.",
            "One in three residents of {town} says that {opinion}; the exact proportion is {percent}.",
            "With {percent}, roughly one third of the {town} sample took the view that {opinion}.",
            [
                "Every third person we stopped in the streets of {town} was of the opinion that {opinion}.",
                "In the tables of the annex this appears as {percent}.",
            ],
            [
                Source(
                    (
                        "Some two thirds of respondents in {town} were unwilling to say that {opinion}; one third did "
                        "say so."
                    ),
                    "The latter made up {percent} of the sample.",
                )
            ],
        ],
        "ru": [
            "Примерно одному из трёх жителей города {town} кажется, что {opinion} ({percent} ответов).",
            "Каждый третий житель города {town} говорит, что {opinion}; точная доля – {percent}.",
            "Если верить опросу, {percent} жителей города {town}, а это треть, говорят, что {opinion}.",
            [
                (
                    "Треть прохожих, с которыми интервьюеры разговаривали на улицах города {town}, полагает, что "
                    "{opinion}."
                ),
                "В приложении эта доля указана как {percent}.",
            ],
            [
                Source(
                    "Две трети респондентов города {town} не сказали, что {opinion}; сказала это только треть.",
                    "Последние составили {percent} выборки.",
                )
            ],
        ],
        "kk": [
            (
                "Сауалнамаға сенсек, {town} қаласы тұрғындарының {percent:poss}, демек үштен бірі, «{opinion}» "
                "деп есептейді."
            ),
            "{town} қаласының әрбір үшінші тұрғыны «{opinion}» дейді; нақты үлесі – {percent}.",
            ("{town} қаласындағы іріктеменің үштен біріне жуығы, {percent:poss}, «{opinion}» деген пікір білдірді."),
            [
                "{town} қаласының көшелерінде сұхбат берген әр үш адамның бірі «{opinion}» деп ойлайды.",
                "Қосымшада бұл үлес {percent} деп көрсетілген.",
            ],
            [
                Source(
                    "{town} қаласы респонденттерінің үштен екісі «{opinion}» деген жоқ; мұны үштен бірі ғана айтты.",
                    "Соңғылары іріктеменің {percent:poss} болды.",
                )
            ],
        ],
    },
}
