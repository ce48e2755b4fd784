"""Beginnings and ends: inquiries, bans, postings, permits."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "end-before-beginning": {
        "en": [
            "The inquiry into the {topic} in {town} opened on {begin} and was wound up on {end}, when its chair handed in "
            "the report.",
            "The curfew that was imposed on {town} in answer to the {topic} on {begin} was lifted on {end}.",
            "All {topic} were banned in {town} for the time between {begin} and {end}.",
            "A moratorium on {topic} (in force in {town} as of {begin}, expired on {end}) left the organisers with nowhere "
            "to turn.",
            "Period of observation: {begin:dotted} – {end:dotted}. Place: {town}. Subject: {topic}.",
            "Our correspondent was posted to {town} on {begin}. She came back to the capital on {end}, with four notebooks "
            "on the {topic}.",
            "Two organisers of the {topic} in {town} were taken into custody on {begin:dotted} and released on {end:dotted}.",
            "It was on {begin} that the town hall of {town} began to register {topic}; it ceased to do so on {end}.",
            "The first of the {topic} in {town} took place on {begin}, the last on {end}.",
            [
                "The stages of the mediation over the {topic} in {town} were as follows.",
                "Start: {begin}",
                "End: {end}",
            ],
            [
                "A citizens' committee to follow the {topic} in {town} was set up on {begin}, in a room above the library.",
                Far(
                    "The committee that followed the {topic} in {town} was disbanded on {end}, and its papers were lost."
                ),
            ],
            [
                Source(
                    "What we know of the {topic} in {town} comes from the log of the duty officer.",
                    "The log was opened on {begin} and closed on {end}.",
                )
            ],
        ],
        "ru": [
            "Разбирательство по поводу {topic} в городе {town} началось {begin} и завершилось {end}.",
            "Комендантский час, введённый в городе {town} {begin} из-за {topic}, отменили {end}.",
            "Запрет на проведение {topic} действовал в городе {town} с {begin} по {end}.",
            "Полевые наблюдения ({town}, {begin:dotted}–{end:dotted}) охватили все случаи {topic}, о которых стало известно.",
            "Комиссия по расследованию {topic} приступила к работе в городе {town} {begin}. Последнее своё заседание она "
            "провела {end}.",
            "Организаторов {topic} в городе {town} взяли под стражу {begin:dotted}, на свободу они вышли {end:dotted}.",
            "Срок действия разрешения на проведение {topic}, выданного мэрией города {town}: начало — {begin}, окончание — "
            "{end}.",
            "Волна {topic} поднялась в городе {town} {begin}; окончательно она сошла на нет {end}.",
            "Корреспондент, которого редакция отправила наблюдать за ходом {topic}, прибыл в город {town} {begin} и уехал "
            "оттуда {end}.",
            "Мораторий на проведение {topic}, объявленный советом города {town}, вступил в силу {begin} и утратил её {end}.",
            [
                "Штаб по подготовке {topic} в городе {town} был создан {begin}.",
                Far("Штаб по подготовке {topic} в городе {town} был распущен {end}, и больше о нём не вспоминали."),
            ],
            [
                Source(
                    "Сведения о ходе {topic} в городе {town} взяты из журнала дежурного.",
                    "Журнал начат {begin}, окончен {end}.",
                )
            ],
        ],
        "kk": [
            "{town} қаласындағы {topic} ісі бойынша тергеу {begin:loc} басталып, {end:loc} аяқталды.",
            "{town} қаласында {topic} өткізуге {begin:abl} {end:dat} дейін тыйым салынды.",
            "Далалық зерттеудің мерзімі ({topic}, {town} қаласы): басталуы – {begin}, аяқталуы – {end}.",
            "{Topic} салдарынан {town} қаласында {begin:loc} енгізілген коменданттық сағат {end:loc} алынып тасталды.",
            "{Topic} мәселесін қарайтын комиссия {town} қаласында жұмысын {begin:loc} бастады. Соңғы отырысын ол {end:loc} "
            "өткізді.",
            "{Topic} ұйымдастырғандар {town} қаласында {begin:dotted} күні қамауға алынып, {end:dotted} күні босатылды.",
            "{town} қаласы әкімдігінің {topic} өткізуге берген рұқсаты {begin:loc} күшіне еніп, оның мерзімі {end:loc} бітті.",
            "Бақылау кезеңі: {begin:dotted} – {end:dotted} ({town} қаласы, {topic}).",
            "Тілші {topic} туралы жазу үшін {town} қаласына {begin:loc} келіп, ол жерден {end:loc} кетті.",
            "{town} қаласында {topic} өткізуге жарияланған мораторий {begin:loc} күшіне енді, ал {end:loc} күшін жойды.",
            [
                "{town} қаласында {topic} өткізуді үйлестіретін штаб {begin:loc} құрылды.",
                Far(
                    "{town} қаласында {topic} өткізуді үйлестірген штаб {end:loc} таратылды, оның құжаттары сақталмаған."
                ),
            ],
            [
                Source(
                    "{town} қаласындағы {topic} барысы туралы мәлімет кезекшінің журналынан алынды.",
                    "Журнал {begin:loc} басталған, {end:loc} жабылған.",
                )
            ],
        ],
    },
}
