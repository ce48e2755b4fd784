"""Spans, lengths, days and periods as laws, chronicles, letters and forms tell them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

_LENGTHS: dict[str, Sequence[Wording]] = {
    "en": [
        "{Topic} went on in {town} without a pause for {days} days – the first on {begin}, the last on {end}.",
        "The order against {topic} in {town}, issued on {begin} and withdrawn on {end}, thus remained in force for {days} days.",
        "The town hall of {town} was guarded day and night from {begin} on, because of the {topic}; the guard was called off on {end}, "
        "after {days} days.",
        "The inquiry into the {topic} in {town} took {days} days. It was opened on {begin}; its report was handed over on {end}.",
        "Ban on {topic}, {town}: {begin:dotted}–{end:dotted} ({days} d.).",
        "{days} days passed between the first of the {topic} in {town}, on {begin}, and the last, on {end}.",
        [
            "The printers of {town} walked out over the {topic} on {begin} and went back to work on {end}.",
            Far("The {days}-day walkout of the printers of {town} over the {topic} is still spoken of."),
        ],
        "On {begin} {town} woke up to {topic}. It was {days} days, until {end}, before the streets were quiet again.",
    ],
    "ru": [
        "В городе {town} {nom} не прекращались {days:день|дня|дней}: первые прошли {begin}, последние — {end}.",
        "Распоряжение против {topic} в городе {town}, изданное {begin} и отозванное {end}, оставалось таким образом в силе "
        "{days:день|дня|дней}.",
        "Мэрию города {town} из-за {topic} охраняли круглосуточно с {begin}; охрану сняли {end}, через {days:день|дня|дней}.",
        "Расследование (город {town}, {nom}) заняло {days:день|дня|дней}. Начато оно {begin}, отчёт сдан {end}.",
        "Запрет на {nom}, город {town}: {begin:dotted}–{end:dotted} ({days} дн.).",
        "{days:День|дня|дней} прошло между первыми {begin} и последними {end}: так долго в городе {town} длились {nom}.".replace(
            "{days:День|", "{days:день|"
        ),
        [
            "Печатники города {town} из-за {topic} бросили работу {begin} и вернулись к станкам {end}.",
            Far("О {days}-дневной стачке печатников города {town} из-за {topic} говорят до сих пор."),
        ],
    ],
    "kk": [
        "{town} қаласында {topic} {days} күн бойы тоқтаған жоқ: біріншісі {begin} күні, соңғысы {end} күні өтті.",
        "{town} қаласында {topic} өткізуге қарсы {begin:loc} шығарылып, {end:loc} қайтарып алынған өкім осылайша {days} күн күшінде тұрды.",
        "{Topic} салдарынан {town} қаласының әкімдігі {begin:abl} бастап күзетілді; күзет {days} күннен соң, {end} күні, алынды.",
        "{town} қаласындағы {topic} ісін тергеу {days} күнге созылды. Ол {begin:loc} басталып, есебі {end:loc} тапсырылды.",
        "{topic} өткізуге тыйым, {town} қаласы: {begin:dotted}–{end:dotted} ({days} күн).",
        [
            "{town} қаласының баспагерлері {topic} салдарынан {begin:loc} жұмысын тастап, {end:loc} қайта оралды.",
            Far("{town} қаласы баспагерлерінің {topic} салдарынан болған {days} күндік ереуілі әлі ауыздан түспейді."),
        ],
    ],
}
_ENDS: dict[str, Sequence[Wording]] = {
    "en": [
        "The term of the council that dealt with the {topic} in {town} ran from {begin} through {end}.",
        "Date of opening of the criminal case on {topic} in {town}: {begin:dotted}; date of closing: {end:dotted}.",
        "A state of emergency was in place in {town} on account of the {topic}, effective {begin}, terminated {end}.",
        "On {begin} the first tents went up in {town} for the {topic}, and on {end} the last of them were taken down.",
        "Recruited to observe the {topic} in {town} on {begin}, the two monitors went home on {end}.",
        [
            Source(
                "The {topic} in {town} were filmed.", "Camera on the square, switched on {begin}, switched off {end}."
            )
        ],
        "The {topic} in {town} (begun {begin}, over by {end}) divided families.",
    ],
    "ru": [
        "Полномочия совета, который разбирал {nom} в городе {town}, длились с {begin} по {end}.",
        "Дата возбуждения дела ({nom}, город {town}): {begin:dotted}; дата прекращения: {end:dotted}.",
        "Режим ЧС из-за {topic} в городе {town} введён {begin}, снят {end}.",
        "{begin} в городе {town} для участников {topic} поставили первые палатки, а {end} убрали последние.",
        [Source("В городе {town} {nom} снимали на плёнку.", "Камера на площади включена {begin}, выключена {end}.")],
        "{nom} в городе {town} (начались {begin}, закончились {end}) разделили семьи.",
    ],
    "kk": [
        "{town} қаласындағы {topic} мәселесін қараған кеңестің өкілеттік мерзімі {begin:abl} {end:dat} дейін болды.",
        "Іс қозғалған күн ({topic}, {town} қаласы): {begin:dotted}; іс тоқтатылған күн: {end:dotted}.",
        "{Topic} салдарынан {town} қаласында төтенше жағдай {begin:loc} жарияланды, {end:loc} алынып тасталды.",
        "{begin} күні {town} қаласында {topic} үшін алғашқы шатырлар тігілді, ал {end} күні соңғылары жиналды.",
        [
            Source(
                "{town} қаласындағы {topic} таспаға түсірілген.",
                "Алаңдағы камера {begin:loc} қосылып, {end:loc} өшірілді.",
            )
        ],
    ],
}
_PERIODS: dict[str, Sequence[Wording]] = {
    "en": [
        "Three mayors ruled {town} in turn while {topic} were held: one in {a1}–{a2}, one in {b1}–{b2} and one in {c1}–{c2}; the office was "
        "never vacant.",
        "For the {topic} in {town} we use a periodisation by editors of the newspaper: {a1} to {a2}, {b1} to {b2} and {c1} to {c2}, each "
        "editor taking over from the last.",
        "{Topic} in {town}: first wave {a1}–{a2}, second wave {b1}–{b2}, third wave {c1}–{c2}; the waves meet without a gap.",
    ],
    "ru": [
        "Пока в городе {town} проходили {nom}, сменились три мэра: {a1}–{a2}, {b1}–{b2} и {c1}–{c2} гг.; должность ни дня не пустовала.",
        "Для темы «{nom}, город {town}» берём периоды по редакторам газеты: {a1}–{a2}, {b1}–{b2} и {c1}–{c2} гг., каждый принимал дела у "
        "предшественника.",
        "{nom} в городе {town}: первая волна {a1}–{a2}, вторая {b1}–{b2}, третья {c1}–{c2} гг., волны смыкаются.",
    ],
    "kk": [
        "{town} қаласында {topic} болып жатқанда үш әкім бірінен соң бірі басқарды: {a1}–{a2}, {b1}–{b2} және {c1}–{c2} жылдары.",
        "{town} қаласындағы {topic}: бірінші толқын {a1}–{a2}, екінші толқын {b1}–{b2}, үшінші толқын {c1}–{c2}; толқындар арасында үзіліс жоқ.",
    ],
}
_WEEKDAY: dict[str, Sequence[Wording]] = {
    "en": [
        "As {date} was a {weekday}, few came to the {topic} in {town}.",
        "The newspaper of {town} that reported the {topic} is dated {weekday}, {date}.",
        "Of all days the {topic} in {town} fell on a {weekday}: it was {date}.",
        "{weekday} morning, {date}. In {town} the {topic} begin.",
    ],
    "ru": [
        "Номер газеты города {town}, где описаны {nom}, датирован так: {weekday}, {date}.",
        "{weekday}, утро, {date}. В городе {town} начинаются {nom}.",
        "В городе {town} {nom} начались рано утром {weekday:on}, {date}.",
    ],
    "kk": [
        "{date} {weekday} болғандықтан, {town} қаласында {topic} үшін аз адам жиналды.",
        "{town} қаласының {topic} туралы жазған газетінің күні: {weekday}, {date}.",
        "{weekday}, таңертең, {date}. {town} қаласында {topic} басталды.",
    ],
}
_FUTURE: dict[str, Sequence[Wording]] = {
    "en": [
        "The court of {town} heard the case of the {topic} on {date} and acquitted all nine.",
        "{date}: {topic} in {town}, forty people present, no arrests.",
        "As the clerk noted on {date}, the {topic} in {town} had cost the town nothing.",
    ],
    "ru": [
        "Суд города {town} рассмотрел дело про {nom} {date} и оправдал всех девятерых.",
        "{date}: {nom} в городе {town}, присутствовало сорок человек, задержанных не было.",
        "Как записал {date} секретарь, {nom} городу {town} не стоили ничего.",
    ],
    "kk": [
        "{town} қаласының соты {topic} туралы істі {date} күні қарап, тоғыз адамның бәрін ақтады.",
        "{date}: {town} қаласында {topic}, қырық адам қатысты, ешкім ұсталмады.",
        "Хатшы {date} күні жазғандай, {topic} {town} қаласына шығын әкелген жоқ.",
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "duration": _LENGTHS,
    "end-before-beginning": _ENDS,
    "periods": _PERIODS,
    "weekday": _WEEKDAY,
    "after-its-own-date": _FUTURE,
}
