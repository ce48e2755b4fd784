"""Lengths of time, and periods that follow one another."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "duration": {
        "en": [
            "The ban on {topic} in {town} held for {days} days, from {begin} until {end}.",
            "It took {town} {days} days to see the {topic} off: they broke out on {begin} and were over on {end}.",
            "From {begin} to {end}, that is, for {days} days, no {topic} were allowed in {town}.",
            "The state of emergency in {town}, declared on {begin} because of the {topic}, was lifted {days} days later, on {end}.",
            "Arrested at the {topic} in {town} on {begin}, the clerk was let go on {end}, having spent {days} days in a cell.",
            "Talks about the {topic} in {town} started on {begin}. They were broken off after {days} days, on {end}.",
            "Monitoring of {topic}, {town}: {begin:dotted}–{end:dotted} ({days} days).",
            "There were {days} days between the first of the {topic} in {town} ({begin}) and the last ({end}).",
        ],
        "ru": [
            "Запрет на проведение {topic} в городе {town} продержался {days:день|дня|дней}: с {begin} по {end}.",
            "На то, чтобы справиться с волной {topic}, городу {town} понадобилось {days:день|дня|дней}: она началась {begin} и "
            "улеглась {end}.",
            "С {begin} по {end}, то есть в течение {days:дня|дней|дней}, проведение {topic} в городе {town} не допускалось.",
            "Чрезвычайное положение, объявленное в городе {town} {begin} из-за {topic}, сняли через {days:день|дня|дней}, {end}.",
            "Писаря, задержанного в городе {town} {begin} в связи с делом о проведении {topic}, отпустили {end}; в камере он "
            "провёл {days:день|дня|дней}.",
            "Переговоры об условиях {topic} в городе {town} открылись {begin}. Прервали их спустя {days:день|дня|дней}, {end}.",
            "Мониторинг {topic}, город {town}: {begin:dotted}–{end:dotted} ({days:день|дня|дней}).",
            "Первое из сообщений о ходе {topic} в городе {town} ({begin}) отделяет от последнего ({end}) "
            "{days:день|дня|дней}.",
        ],
        "kk": [
            "{town} қаласында {topic} өткізуге салынған тыйым {days} күнге созылды: {begin:abl} {end:dat} дейін.",
            "{town} қаласындағы {topic} {days} күннен кейін ғана тоқтады: ол {begin:loc} басталып, {end:loc} аяқталды.",
            "{begin:abl} {end:dat} дейін, яғни {days} күн бойы, {town} қаласында {topic} өткізуге рұқсат берілмеді.",
            "{Topic} салдарынан {town} қаласында {begin:loc} жарияланған төтенше жағдай {days} күннен соң, {end:loc}, алып тасталды.",
            "{town} қаласында {topic} ісіне байланысты {begin:loc} ұсталған хатшы {end:loc} босатылды, ол камерада {days} күн "
            "отырды.",
            "{town} қаласында {topic} туралы келіссөз {begin:loc} басталды. Ол {days} күн өткенде, {end:loc}, үзілді.",
            "{Topic} мониторингі, {town} қаласы: {begin:dotted} – {end:dotted} ({days} күн).",
            "{town} қаласындағы {topic} туралы бірінші ({begin}) және соңғы ({end}) хабардың арасында {days} күн өтті.",
        ],
    },
    "periods": {
        "en": [
            "The history of {topic} in {town} has three stages, each of which began in the year after the one before it ended: "
            "{a1}–{a2}, {b1}–{b2} and {c1}–{c2}.",
            "We divide the record of {topic} in {town} into consecutive periods: early ({a1}–{a2}), middle ({b1}–{b2}) and late "
            "({c1}–{c2}).",
            "Without a break, the monitoring of {topic} in {town} passed from its first phase (from {a1} to {a2}) to its second "
            "(from {b1} to {b2}) and its third (from {c1} to {c2}).",
            [
                "The chronology of {topic} in {town} falls into three parts that neither overlap nor leave a year out.",
                "First part: {a1}–{a2}",
                "Second part: {b1}–{b2}",
                "Third part: {c1}–{c2}",
            ],
            "One chapter treats the {topic} in {town} in the years {a1}–{a2}, the next those of {b1}–{b2} and the last those of "
            "{c1}–{c2}; together they cover {a1}–{c2} without a gap.",
            "Three editors in a row kept the list of {topic} in {town}, the first for {a1}–{a2}, his successor for {b1}–{b2}, and the "
            "last for {c1}–{c2}. No year had two editors, and none was without.",
            "{Topic} in {town}, {a1}–{c2}, by successive periods. Period I: {a1}–{a2}. Period II: {b1}–{b2}. Period III: "
            "{c1}–{c2}.",
            "Each year from {a1} to {c2} belongs to exactly one of our three periods of {topic} in {town}, which are {a1}–{a2}, "
            "{b1}–{b2} and {c1}–{c2}.",
        ],
        "ru": [
            "В истории {topic} в городе {town} выделяются три этапа, идущих один за другим без перерыва: {a1}–{a2}, {b1}–{b2} и "
            "{c1}–{c2} годы.",
            "Хронику {topic} города {town} мы делим на последовательные периоды: ранний ({a1}–{a2}), средний ({b1}–{b2}) и поздний "
            "({c1}–{c2}).",
            "Наблюдение за ходом {topic} в городе {town} непрерывно прошло три фазы: первую (с {a1} по {a2} год), вторую (с {b1} по "
            "{b2} год) и третью (с {c1} по {c2} год).",
            [
                "Хронология {topic} в городе {town} состоит из трёх частей, которые не пересекаются и не пропускают ни одного года.",
                "Часть первая: {a1}–{a2} гг.",
                "Часть вторая: {b1}–{b2} гг.",
                "Часть третья: {c1}–{c2} гг.",
            ],
            "Одна глава посвящена истории {topic} в городе {town} за {a1}–{a2} годы, следующая — за {b1}–{b2}, последняя — за "
            "{c1}–{c2}; вместе они без пропусков охватывают {a1}–{c2} годы.",
            "Список {topic} в городе {town} вели, сменяя друг друга, три редактора: первый — в {a1}–{a2} годах, его преемник — в "
            "{b1}–{b2}, третий — в {c1}–{c2}. Двух редакторов не было ни в одном году, без редактора год тоже не проходил.",
            "Учёт {topic} в городе {town} за {a1}–{c2} годы по периодам, следующим друг за другом: I период — {a1}–{a2}, II период — "
            "{b1}–{b2}, III период — {c1}–{c2}.",
            "Каждый год с {a1} по {c2} относится ровно к одному из трёх периодов истории {topic} в городе {town}: {a1}–{a2}, "
            "{b1}–{b2} либо {c1}–{c2}.",
        ],
        "kk": [
            "{town} қаласындағы {topic} тарихында бірінен кейін бірі үзіліссіз келетін үш кезең бар: {a1}–{a2}, {b1}–{b2} және "
            "{c1}–{c2} жылдар.",
            "{town} қаласындағы {topic} шежіресін біз дәйекті кезеңдерге бөлеміз: алғашқы ({a1}–{a2}), орта ({b1}–{b2}) және кейінгі "
            "({c1}–{c2}).",
            "{town} қаласындағы {topic} мониторингі үзіліссіз үш сатыдан өтті: біріншісі {a1} жылдан {a2} жылға дейін, екіншісі {b1} "
            "жылдан {b2} жылға дейін, үшіншісі {c1} жылдан {c2} жылға дейін.",
            [
                "{town} қаласындағы {topic} хронологиясы бір-бірімен қабаттаспайтын, бір жылды да қалдырмайтын үш бөліктен тұрады.",
                "Бірінші бөлік: {a1}–{a2} жж.",
                "Екінші бөлік: {b1}–{b2} жж.",
                "Үшінші бөлік: {c1}–{c2} жж.",
            ],
            "Бір тарау {town} қаласындағы {a1}–{a2} жылғы {topic} тарихына, келесісі {b1}–{b2} жылдарға, соңғысы {c1}–{c2} жылдарға "
            "арналған; олар бірге {a1}–{c2} жылдарды түгел қамтиды.",
            "{town} қаласындағы {topic} тізімін үш редактор кезекпен жүргізді: біріншісі {a1}–{a2} жылдары, оның мұрагері {b1}–{b2} "
            "жылдары, үшіншісі {c1}–{c2} жылдары. Бірде-бір жыл редакторсыз өтпеді, бір жылда екі редактор болған жоқ.",
            "{town} қаласындағы {topic} бірінен соң бірі келетін кезеңдер бойынша: I кезең – {a1}–{a2}, II кезең – {b1}–{b2}, III "
            "кезең – {c1}–{c2}.",
            "{a1} жылдан {c2} жылға дейінгі әр жыл {town} қаласындағы {topic} тарихының үш кезеңінің біреуіне ғана жатады: {a1}–{a2}, "
            "{b1}–{b2} немесе {c1}–{c2}.",
        ],
    },
}
