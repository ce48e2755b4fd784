"""Days, lengths, pages and tests mentioned briefly, in notices, minutes, summaries and letters."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

_LENGTHS: dict[str, Sequence[Wording]] = {
    "en": [
        "The {topic} kept {town} busy for {days} days, {begin} being the first of them and {end} the last.",
        "Notice. Owing to the {topic} the market of {town} was shut for {days} days: closed {begin:dotted}, reopened {end:dotted}.",
        "The strike fund of {town} paid out from {begin} to {end}; that makes {days} days of support for the {topic}.",
        "From the first leaflet calling for {topic} in {town} ({begin}) to the last ({end}), {days} days went by.",
        "The {topic} in {town} had begun on {begin}; when they ended, on {end}, they had lasted {days} days.",
    ],
    "ru": [
        "{nom} занимали город {town} {days:день|дня|дней}: первым из них было {begin}, последним — {end}.",
        "Забастовочный фонд города {town} платил с {begin} по {end}, это {days:день|дня|дней} поддержки ({nom}).",
        "От первой листовки с призывом ({nom}, город {town}; {begin}) до последней ({end}) прошло {days:день|дня|дней}.",
        "В городе {town} {nom} начались {begin}; когда они закончились, {end}, им было {days:день|дня|дней}.",
    ],
    "kk": [
        "{town} қаласы {topic} салдарынан {days} күн дүрлікті: бірінші күні {begin}, соңғы күні {end} болды.",
        "{town} қаласында {topic} {begin:loc} басталған еді; {end:loc} аяқталғанда оған {days} күн болған.",
    ],
}
_ENDS: dict[str, Sequence[Wording]] = {
    "en": [
        "Minutes, {town}. Session on {topic} opened {begin:dotted}, adjourned sine die {end:dotted}.",
        "The lease of the hall in {town} used for {topic} started on {begin} and was not renewed when it ran out on {end}.",
        "People in {town} remember two dates: {begin}, when the {topic} began, and {end}, when they ended.",
    ],
    "ru": [
        "Протокол, город {town}. Заседание по вопросу «{nom}» открыто {begin:dotted}, закрыто {end:dotted}.",
        "В городе {town} помнят две даты: {begin}, когда начались {nom}, и {end}, когда они закончились.",
    ],
    "kk": [
        "Хаттама, {town} қаласы. «{topic}» мәселесі бойынша отырыс {begin:dotted} ашылды, {end:dotted} жабылды.",
        "{town} қаласында екі күнді ұмытпайды: {topic} басталған {begin} және аяқталған {end}.",
    ],
}
_READ: dict[str, Sequence[Wording]] = {
    "en": [
        [Source("The {topic} in {town} have a page of their own.", "{address}, of {date}. We last saw it on {read}.")],
        [Source("The {topic} in {town} were filmed.", "Film of {date}, at {address}; date of viewing: {read}.")],
        "For this chapter we used the list of {topic} in {town} published on {date} at {address}, as we found it there on {read}.",
    ],
    "ru": [
        [Source("Есть страница: город {town}, {nom}.", "{address} от {date}. Последний раз мы заходили туда {read}.")],
        "Для этой главы взят список (город {town}, {nom}), опубликованный {date} на странице {address}; мы смотрели его {read}.",
    ],
    "kk": [
        [
            Source(
                "{town} қаласындағы {topic} туралы бет бар.", "{address}, {date}. Соңғы рет біз оны {read} күні көрдік."
            )
        ],
        "Бұл тарауда {date} күні {address} бетінде жарияланған тізімді ({town} қаласы, {topic}) пайдаландық, оны {read} күні қарадық.",
    ],
}
_T: dict[str, Sequence[Wording]] = {
    "en": [
        "Summary for {town}: on “{opinion}” the sexes differ by a t of {value}, which for {df} degrees of freedom means p = {p}.",
        "{town}, “{opinion}”: p, from a t of {value} with df of {df}, is {p}.",
    ],
    "ru": [
        "Итог по городу {town}: по пункту «{opinion}» t между полами {value}, что для {df} степеней свободы даёт p = {p}."
    ],
    "kk": [
        "{town} қаласы бойынша қорытынды: «{opinion}» тармағында t мәні {value}, {df} еркіндік дәрежесінде p = {p}."
    ],
}
_CHI2: dict[str, Sequence[Wording]] = {
    "en": [
        "Summary for {town} (n = {n}): on “{opinion}” chi-square by age is {value} (df: {df}; p: {p}).",
        "The p of {p} for age and “{opinion}” in {town} comes from a chi-square of {value} on {df} degrees of freedom and {n} answers.",
    ],
    "ru": ["Итог по городу {town} (n = {n}): по пункту «{opinion}» хи-квадрат по возрасту {value} (df: {df}; p: {p})."],
    "kk": [
        "{town} қаласы бойынша қорытынды (n = {n}): «{opinion}» тармағында жас бойынша хи-квадрат {value} (df: {df}; p: {p})."
    ],
}
_WEEKDAY: dict[str, Sequence[Wording]] = {
    "en": [
        "Both the {topic} and the fair of {town} were held on {date}, {weekday}.",
        "The {topic} in {town}? That was {weekday}, {date}.",
        "We met on {date} – a {weekday}, as it happened – after the {topic} in {town}.",
    ],
    "ru": [
        "{nom} в городе {town}? Это было {weekday:on}, {date}.",
        "Мы встретились {date} ({weekday}) после того, как в городе {town} прошли {nom}.",
    ],
    "kk": [
        "{town} қаласындағы {topic} ме? Ол {weekday}, {date} күні болған.",
        "{town} қаласында {topic} өткен соң біз {date} ({weekday}) кездестік.",
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "duration": _LENGTHS,
    "end-before-beginning": _ENDS,
    "read-before-written": _READ,
    "p-of-t": _T,
    "p-of-chi2": _CHI2,
    "weekday": _WEEKDAY,
}
