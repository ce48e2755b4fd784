"""Web pages and reports as other styles of citation and running text give them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

_READ: dict[str, Sequence[Wording]] = {
    "en": [
        [
            Source(
                "The {topic} in {town} made the news.", "Staff reporter. “{Topic}”. {date}. Web. {read}. <{address}>."
            )
        ],
        [Source("The mayor of {town} blamed the {topic}.", "{address} (date of article {date}; checked on {read}).")],
        "When the authors looked at the page on the {topic} in {town} on {read} ({address}), it bore the date {date}.",
        [Source("A blog on the {topic} in {town} exists.", "Entry of {date}, {address}; saved by the author {read}.")],
        "Our copy of the article of {date} on the {topic} in {town} was taken from {address} on {read}.",
    ],
    "ru": [
        [Source("Про {nom} в городе {town} писали.", "Новости. {date:dotted}. {address} (доступно на {read:dotted}).")],
        [Source("Мэр города {town} винил {nom}.", "{address} (дата публикации {date}; дата проверки {read}).")],
        "Когда авторы {read} заглянули на страницу про {nom} в городе {town} ({address}), на ней стояла дата {date}.",
        [Source("Есть блог про {nom} в городе {town}.", "Запись от {date}, {address}; сохранена автором {read}.")],
        "Статью от {date} про {nom} в городе {town} мы скопировали с сайта {address} {read}.",
    ],
    "kk": [
        [
            Source(
                "{town} қаласындағы {topic} туралы жазылды.",
                "{address} (жарияланған күні {date:dotted}; тексерген күн {read:dotted}).",
            )
        ],
        "Авторлар {read} күні {town} қаласындағы {topic} туралы бетті ({address}) қарағанда, онда {date} деген күн тұрды.",
        [
            Source(
                "{town} қаласындағы {topic} туралы блог бар.",
                "{date} күнгі жазба, {address}; автор {read} күні сақтап алған.",
            )
        ],
        "{town} қаласындағы {topic} туралы {date} күнгі мақаланы біз {address} сайтынан {read} күні көшіріп алдық.",
    ],
}
_ADDRESS: dict[str, Sequence[Wording]] = {
    "en": [
        "The first report of the {topic} in {town}, {address}, bears the date of {date}.",
        [Source("The {topic} in {town} were denied.", "Denial of {date} by the mayor ({address}).")],
        "Readers learned of the {topic} in {town} on {date}, from {address}, and were not surprised.",
        [Source("The {topic} in {town} were praised.", "Leader, {date:dotted}, online: {address}.")],
    ],
    "ru": [
        "Первое сообщение про {nom} в городе {town}, {address}, помечено {date}.",
        [Source("В городе {town} {nom} отрицали.", "Опровержение мэра от {date} ({address}).")],
        "Про {nom} в городе {town} читатели узнали {date} из публикации {address}.",
    ],
    "kk": [
        "{town} қаласындағы {topic} туралы алғашқы хабар, {address}, {date} күнімен белгіленген.",
        [Source("{town} қаласында {topic} теріске шығарылды.", "Әкімнің {date} күнгі мәлімдемесі ({address}).")],
        "Оқырмандар {town} қаласындағы {topic} туралы {date} күні {address} бетінен білді.",
    ],
}
_COVERS: dict[str, Sequence[Wording]] = {
    "en": [
        [
            Source(
                "Lists of {topic} in {town} exist.",
                "List of {topic}, {town}, {first}–{last}. Town Bureau, {published}.",
            )
        ],
        "All {topic} of {first}–{last} in {town} are in the handbook that the town put out in {published}.",
        "The ministry's paper of {published} gives the number of {topic} in {town} for each year from {first} to {last}.",
        [
            Source(
                "The {topic} in {town} have a historian.",
                "Dissertation, {published}: “{Topic} in {town}, {first}–{last}”.",
            )
        ],
    ],
    "ru": [
        [
            Source(
                "Списки есть: {nom}, город {town}.",
                "Перечень: {nom}, {town}, {first}–{last} гг. Бюро городов, {published}.",
            )
        ],
        "Все {nom} за {first}–{last} гг. в городе {town} есть в справочнике, который город издал в {published} году.",
        "Доклад министерства {published} года даёт число {topic} в городе {town} за каждый год с {first} по {last}.",
    ],
    "kk": [
        "{town} қаласындағы {first}–{last} жылдардағы барлық {topic} қала {published} жылы шығарған анықтамалықта бар.",
        "Министрліктің {published} жылғы баяндамасы {town} қаласындағы {topic} санын {first} жылдан {last} жылға дейін көрсетеді.",
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "read-before-written": _READ,
    "date-of-an-address": _ADDRESS,
    "covers-later-years": _COVERS,
}
