"""Days that no calendar has, and days of the week."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

_IMPOSSIBLE: dict[str, Sequence[Wording]] = {
    "en": [
        "A ban on {topic} in {town} was pinned to the door of the town hall on {date} and taken down again within the week.",
        "The committee that prepared the {topic} in {town} (founded {date}) had eleven members.",
        "Minutes of the meeting on {topic}, {town}, {date:dotted}: present were the mayor, his deputy and two guests.",
        [
            Source(
                "What the governor thought of the {topic} in {town} he told his secretary alone.",
                "Letter of the governor's secretary, {date}; private archive, {town}.",
            )
        ],
        "By {date}, when the bridge into {town} was opened to traffic again, {topic} were no longer news.",
    ],
    "ru": [
        "Постановление о запрете {topic} в городе {town} вывесили на дверях ратуши {date}, а через неделю сняли.",
        "Инициативная группа, готовившая {nom} в городе {town} (создана {date:dotted}), состояла из семи человек.",
        "Протокол совещания по поводу {topic} (город {town}) датирован так: «{date:short}».",
        [
            Source(
                "О том, что он думает про {nom} в городе {town}, губернатор сказал только секретарю.",
                "Письмо секретаря губернатора от {date}, личный архив, город {town}.",
            )
        ],
        "К {date:short} {nom} в городе {town} прекратились сами собой — так, по крайней мере, утверждает районная газета.",
    ],
    "kk": [
        "{town} қаласында {topic} өткізуге тыйым салатын қаулы {date} күні ратушаның есігіне ілінді.",
        "{town} қаласындағы {topic} ісін дайындаған топ ({date:dotted} құрылған) жеті адамнан тұрды.",
        "{date:loc} облыс әкімі {town} қаласына келіп, {topic} мәселесі бойынша тұрғындармен кездесті.",
        [
            Source(
                "Губернатор {town} қаласындағы {topic} туралы ойын хатшысына ғана айтты.",
                "Губернатор хатшысының хаты, {date}, {town} қаласы, жеке мұрағат.",
            )
        ],
        "Газеттің жазуынша, {town} қаласында {topic} {date:dat} дейін жалғасып, содан кейін өздігінен тоқтады.",
    ],
}
_WEEKDAY: dict[str, Sequence[Wording]] = {
    "en": [
        "It began in {town} with {topic} on a {weekday}, {date} to be exact, shortly after the markets had closed.",
        "The {topic} in {town} were called for {date}. That day, a {weekday}, the schools stayed shut.",
        "Poster, {town}: “All to the {topic}! {weekday}, {date:dotted}, noon, Station Square.”",
        "{date} fell on a {weekday}, and the organisers of the {topic} in {town} had chosen the day for that reason.",
        [
            Source(
                "The order concerning {topic} in {town} was read out by a herald.",
                "Diary of a clerk in {town}, entry for {weekday}, {date}.",
            )
        ],
    ],
    "ru": [
        "Всё началось {weekday:on}, {date}: в этот день в городе {town} прошли первые {nom}.",
        "На {date} в городе {town} назначили {nom}. День — {weekday} — выбрали не случайно.",
        "На афише значилось: «{date:dotted} ({weekday}), город {town}, {nom}, сбор в полдень у вокзала».",
        "Поскольку {date} — {weekday}, власти города {town} не ожидали, что {nom} соберут многих.",
        [
            Source(
                "Приказ, касавшийся {topic} в городе {town}, зачитали на площади.",
                "Дневник служащего, город {town}, запись за {date}, {weekday}.",
            )
        ],
    ],
    "kk": [
        "Бәрі {date}, {weekday} күні басталды: сол күні {town} қаласында алғашқы {topic} өтті.",
        "{town} қаласында {topic} {date:dat} белгіленді. Бұл күн {weekday} еді.",
        "Хабарландыруда былай делінген: «{date:dotted} ({weekday}), {town} қаласы, {topic}, вокзал алаңы, түскі сағат он екі».",
        "Күнтізбеде {weekday} күніне тап келген {date} {town} қаласының тұрғындары үшін {topic} күні ретінде есте қалды.",
        [
            Source(
                "{town} қаласындағы {topic} туралы бұйрық алаңда оқылды.",
                "Қызметкердің күнделігі, {town} қаласы, {date}, {weekday}.",
            )
        ],
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {"impossible-date": _IMPOSSIBLE, "weekday": _WEEKDAY}
