"""Counts of the people asked, with the percentage beside them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            (
                "Of the {n} householders in {town} who returned our form, {count} wrote that {opinion}, which is "
                "{percent} of them."
            ),
            (
                "The claim that {opinion} finds support with {percent} of the standing panel in {town} ({count} "
                "of its {n} members)."
            ),
            [
                "The canvass of {town} reached {n} adults before the snow closed the roads.",
                "Asked what troubled them most, {count} of these adults ({percent}) replied that {opinion}.",
            ],
            [
                Source(
                    "That {opinion} is taken for granted by {percent} of the people interviewed in {town}.",
                    "Own calculation: {count} interviewees out of {n}.",
                )
            ],
            (
                "Door-to-door work in {town} yielded {n} completed questionnaires. In {count} of them, or "
                "{percent}, the box beside the words “{opinion}” had been ticked."
            ),
        ],
        "ru": [
            (
                "Доля согласных с тем, что {opinion}, – {percent} ({town}, {count:ответ|ответа|ответов} «да» на "
                "{n:анкету|анкеты|анкет})."
            ),
            (
                "В городе {town} спросили напрямик: верно ли, что {opinion}? «Верно», – ответили {count} из "
                "{n:собеседника|собеседников|собеседников}, или {percent}."
            ),
            [
                "Выборка по городу {town} составила {n:человек|человека|человек} старше восемнадцати лет.",
                (
                    "При этом {count:респондент разделяет|респондента разделяют|респондентов разделяют} мнение, "
                    "будто {opinion} ({percent} выборки)."
                ),
            ],
            [
                Source(
                    "По нашим данным, {percent} участников опроса в городе {town} уверены: {opinion}.",
                    (
                        "Рассчитано автором: {count:положительный ответ|положительных ответа|положительных ответов} при "
                        "общем числе опрошенных {n}."
                    ),
                )
            ],
            (
                "Всего из города {town} возвращено анкет: {n}; в {count:анкете|анкетах|анкетах}, или в "
                "{percent:bare} % случаев, отмечено, что {opinion}."
            ),
        ],
        "kk": [
            ("{town} қаласы: «{opinion}» деген пікірге қосылатындар {percent} ({n} сауалнаманың {count} данасы)."),
            (
                "{town} қаласында сұралғандардың {percent:poss} «{opinion}» деген тұжырымды қолдады ({n} адамның "
                "{count:poss})."
            ),
            [
                "{town} қаласы бойынша іріктемеге он сегіз жастан асқан {n} тұрғын енді.",
                "Осы тұрғындардың {count:poss} ({percent}) «{opinion}» деген пікірде.",
            ],
            [
                Source(
                    "{town} қаласындағы сұхбатқа қатысқандардың {percent:poss} «{opinion}» деп санайды.",
                    "Автордың есебі: барлығы {n} адам сұралды, соның {count:poss} осылай жауап берген.",
                )
            ],
            (
                "Сауалнаманы {town} қаласында {n} адам толтырса, соның {count:poss} «{opinion}» деген тұсты "
                "белгілеген, бұл {percent} деген сөз."
            ),
        ],
    },
    "count-of-percent": {
        "en": [
            "In {town} {percent} of the {n} ratepayers polled, {count} people in all, told us that {opinion}.",
            (
                "We heard from {n} residents of {town}. A good many of them ({count}, or {percent:bare} per "
                "cent) insisted that {opinion}."
            ),
            "Sample: {n} persons aged 18 and over, {town}. Agree that {opinion}: {count} ({percent}).",
            (
                "The view that {opinion} was endorsed by {percent} of the participants in the {town} study (n = "
                "{n}), that is, by {count} persons."
            ),
            [
                "When the campaign closed, the committee in {town} had {n} replies on its desk.",
                (
                    "The remark that {opinion} occurs in {count} of these replies, which corresponds to {percent} of "
                    "the total."
                ),
            ],
        ],
        "ru": [
            "{town}. Опрошено {n}, из них полагают, что {opinion}, {percent}, в абсолютных числах {count}.",
            (
                "Город {town}, n = {n}. Согласны с тем, что {opinion}, – {count:человек|человека|человек}, или "
                "{percent}."
            ),
            (
                "Исследование проведено в городе {town}, участников – {n}. Доля тех, кто думает, что {opinion}, "
                "достигла {percent}, в абсолютном выражении – {count:человек|человека|человек}."
            ),
            [
                "Общественная приёмная города {town} обработала {n:обращение|обращения|обращений}.",
                "О том, что {opinion}, говорится в {percent} обращений: таких набралось {count}.",
            ],
            (
                "Мнение, что {opinion}, в городе {town} не редкость: его придерживаются {percent} опрошенных, а "
                "если в людях, то {count} из {n}."
            ),
        ],
        "kk": [
            (
                "{town} қаласындағы {n} сайлаушының {percent:poss}, яғни {count} адам, «{opinion}» деген пікірді "
                "құптады."
            ),
            (
                "Зерттеу {town} қаласында жүргізілді (n = {n}). Соның ішінде «{opinion}» деп есептейтіндер – "
                "{count} адам ({percent})."
            ),
            (
                "Шамамен айтпай, дәл санаймыз: {town} қаласында {n} адам сұралды, «{opinion}» дегендер {count} "
                "болды, бұл {percent:acc} құрайды."
            ),
            [
                "{town} қаласындағы қоғамдық қабылдау бөліміне {n} өтініш түсті.",
                "Өтініштердің {percent:poss}, нақты айтқанда {count} өтініш, «{opinion}» деген мазмұнда жазылған.",
            ],
            (
                "Қанша адам «{opinion}» деген жауапты таңдады? Олар – {count} респондент, яғни {town} қаласында "
                "сұралған {n} респонденттің {percent:poss}."
            ),
        ],
    },
}
