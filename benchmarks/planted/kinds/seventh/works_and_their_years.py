"""Works with the day they were read, the date in their address, the years they cover; and periods in a row."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

_READ: dict[str, Sequence[Wording]] = {
    "en": [
        [
            Source(
                "On the {topic} in {town} see above all the long report of the correspondent.",
                "“{Topic} in {town}”, news site, {date}, {address} (last visited {read}).",
            )
        ],
        "Editorial board. What the {topic} mean for {town}. Published {date}. Retrieved {read} from {address}",
        "The fullest list of the {topic} in {town} was put on the web on {date}; we consulted the page on {read} ({address}).",
        [
            Source(
                "Nobody in {town} denies that the {topic} were filmed.",
                "Video of the {topic} in {town}, uploaded {date:dotted}, viewed {read:dotted}, {address}",
            )
        ],
        "Anon., “{town} and its {topic}”, blog post of {date}. URL: {address}. Date of access: {read}.",
    ],
    "ru": [
        [
            Source(
                "Подробнее всего о том, как в городе {town} проходили {nom}, писал корреспондент портала.",
                "Город {town}: {nom} глазами очевидца [Электронный ресурс]. Опубликовано {date:dotted}. URL: {address} (дата обращения: "
                "{read:dotted}).",
            )
        ],
        "Редакционная статья «Чему учат {nom}» (город {town}), {date}. Режим доступа: {address}, просмотрено {read}.",
        "Полный перечень {topic} в городе {town} выложен в сеть {date}; автор сверялся с ним {read} ({address}).",
        [
            Source(
                "В городе {town} никто не отрицает, что {nom} снимали на видео.",
                "Запись размещена {date}: {address}. Проверено {read}.",
            )
        ],
        "Без автора. Ещё раз про {nom}: город {town} // Новости. {date:dotted}. {address} [обращение {read:dotted}].",
    ],
    "kk": [
        [
            Source(
                "{town} қаласындағы {topic} туралы портал тілшісі бәрінен толық жазды.",
                "{town} қаласы: {topic} куәгердің көзімен [Электрондық ресурс]. Жарияланған күні: {date:dotted}. URL: {address} "
                "(қаралған күні: {read:dotted}).",
            )
        ],
        "Редакция мақаласы: {town} қаласы және {topic}. {date}. Қолжетімді: {address}, сілтемеге жүгінген күн – {read}.",
        "{town} қаласындағы {topic} тізімінің толық нұсқасы желіге {date:loc} қойылды, автор оны {read:loc} оқыды ({address}).",
        [
            Source(
                "{town} қаласында {topic} бейнеге түсірілгенін ешкім жоққа шығармайды.",
                "Бейнежазба {date} күні жүктелген: {address}. Тексерілген күні – {read}.",
            )
        ],
        "Авторы көрсетілмеген. Тағы да {topic} жайында: {town} қаласы // Жаңалықтар. {date:dotted}. {address} (сайтқа кірген күн: "
        "{read:dotted}).",
    ],
}
_ADDRESS: dict[str, Sequence[Wording]] = {
    "en": [
        "“The {topic} nobody wanted”, daily paper of {town}, {date}, {address}",
        [
            Source(
                "The mayor of {town} knew of the {topic} beforehand.",
                "See the article published on {date} at {address} under the title “{town} waits”.",
            )
        ],
        "News desk ({date}). {Topic}: a look at {town}. {address}.",
        "As one could read on the web on {date} ({address}), the {topic} in {town} surprised even those who had called them.",
        [
            Source(
                "The number of {topic} in {town} is disputed.",
                "{address}, posted {date:dotted}; on {topic} in {town}.",
            )
        ],
    ],
    "ru": [
        "Город {town}: {nom}, которых никто не ждал // Городская газета. {date:dotted}. URL: {address}",
        [
            Source(
                "В мэрии города {town} о том, что готовятся {nom}, знали заранее.",
                "См. статью, вышедшую {date}: {address}.",
            )
        ],
        "Отдел новостей. {town}: {nom} и их последствия. {date}. {address}",
        "Как сообщил {date} новостной сайт ({address}), {nom} в городе {town} удивили даже тех, кто к ним призывал.",
        [
            Source(
                "О числе {topic} в городе {town} спорят.",
                "Электронный ресурс: {address} (опубликовано {date:dotted}; город {town}, {nom}).",
            )
        ],
    ],
    "kk": [
        "{town} қаласы: ешкім күтпеген {topic} // Қалалық газет. {date:dotted}. URL: {address}",
        [
            Source(
                "{town} қаласының әкімдігі {topic} болатынын алдын ала білген.",
                "{date} күні шыққан мақаланы қараңыз: {address}.",
            )
        ],
        "Жаңалықтар бөлімі. {town}: {topic} және оның салдары. {date}. {address}",
        "Жаңалықтар сайты {date:loc} жазғандай ({address}), {town} қаласындағы {topic} көпті таңғалдырды.",
        [
            Source(
                "{town} қаласындағы {topic} саны даулы.",
                "Электрондық ресурс: {address} ({date:dotted} жарияланған; {town} қаласы, {topic}).",
            )
        ],
    ],
}
_COVERS: dict[str, Sequence[Wording]] = {
    "en": [
        "The ombudsman's survey of {topic} in {town} (published {published}) describes what happened between {first} and {last}.",
        "All {topic} held in {town} from {first} to {last} are listed in the yearbook that the town printed in {published}.",
        "Legal Aid Group. {Topic} in {town}, {first}–{last}: what the courts decided. {town}: Town Press, {published}. 84 pp.",
        [
            Source(
                "There is one study of how the {topic} in {town} ended.",
                "The study came out in {published}. It is based on the court records of {first}–{last}.",
            )
        ],
        "In {published} a local historian brought out his chronicle of the {topic} that took place in {town} in the years {first} "
        "to {last}.",
    ],
    "ru": [
        "Доклад омбудсмена (вышел в {published} году) описывает, как в городе {town} с {first} по {last} год проходили {nom}.",
        "Все {nom}, состоявшиеся в городе {town} в {first}–{last} годах, перечислены в ежегоднике, который был издан в {published} году.",
        "Правовая группа. Город {town}: {nom} в {first}–{last} гг. и решения судов. {town}: Городская типография, {published}. 84 с.",
        [
            Source(
                "О том, чем в городе {town} закончились {nom}, есть всего одно исследование.",
                "Исследование опубликовано в {published} году. Оно построено на судебных делах за {first}–{last} годы.",
            )
        ],
        "Местный краевед выпустил в {published} году хронику {topic}, случившихся в городе {town} за период с {first} по {last} год.",
    ],
    "kk": [
        "Омбудсменнің {published} жылы шыққан баяндамасында {town} қаласында {first}–{last} жылдары болған {topic} сипатталады.",
        "{town} қаласында {first} жылдан {last} жылға дейін өткен {topic} түгел {published} жылы басылған жылнамада тізілген.",
        "Құқықтық топ. {town} қаласындағы {topic}, {first}–{last} жж.: сот шешімдері. {town}: Қала баспасы, {published}. 84 б.",
        [
            Source(
                "{town} қаласында {topic} немен аяқталғаны туралы бір ғана зерттеу бар.",
                "Зерттеу {published} жылы жарық көрді. Ол {first}–{last} жылдардағы сот істеріне негізделген.",
            )
        ],
        "Өлкетанушы {published} жылы шығарған шежіреде {town} қаласында {first}–{last} жылдар аралығында өткен {topic} баяндалған.",
    ],
}
_PERIODS: dict[str, Sequence[Wording]] = {
    "en": [
        "We cut the history of {topic} in {town} into three parts that follow each other without a break: {a1}–{a2}, {b1}–{b2} "
        "and {c1}–{c2}.",
        "Three successive mayors had to deal with the {topic} in {town}: the first was in office in {a1}–{a2}, the second in "
        "{b1}–{b2}, the third in {c1}–{c2}.",
        [
            "Since every year from {a1} to {c2} belongs to one stage and to one only, the {topic} in {town} are treated here in three stages.",
            "First stage: {a1} to {a2}.",
            "Second stage: {b1} to {b2}.",
            "Third stage: {c1} to {c2}.",
        ],
        "The counts of {topic} in {town} are given for consecutive three-year terms ({a1}–{a2}; {b1}–{b2}; {c1}–{c2}).",
        "The {topic} in {town} rose slowly from {a1} to {a2}. There followed, immediately upon these years, a second phase, from {b1} "
        "to {b2}, and upon it a third, from {c1} to {c2}.",
    ],
    "ru": [
        "Историю {topic} в городе {town} мы делим на три отрезка, следующих друг за другом без перерыва: {a1}–{a2}, {b1}–{b2} и "
        "{c1}–{c2} годы.",
        "За {nom} в городе {town} отвечали поочерёдно три мэра: первый занимал пост в {a1}–{a2} годах, второй — в {b1}–{b2}, "
        "третий — в {c1}–{c2}.",
        [
            "Каждый год с {a1} по {c2} отнесён к одному, и только одному, этапу; всего для {topic} в городе {town} этапов три.",
            "Первый этап: {a1}–{a2} гг.",
            "Второй этап: {b1}–{b2} гг.",
            "Третий этап: {c1}–{c2} гг.",
        ],
        "Число {topic} в городе {town} приводится по последовательным трёхлетиям ({a1}–{a2}; {b1}–{b2}; {c1}–{c2}).",
        "С {a1} по {a2} год {nom} в городе {town} нарастали. Сразу вслед за тем наступил второй период, с {b1} по {b2} год, а за "
        "ним третий, с {c1} по {c2} год.",
    ],
    "kk": [
        "{town} қаласындағы {topic} тарихын бірінен кейін бірі үзіліссіз келетін үш кезеңге бөлеміз: {a1}–{a2}, {b1}–{b2} және "
        "{c1}–{c2} жылдар.",
        "{town} қаласында {topic} мәселесімен бірін-бірі алмастырған үш әкім айналысты: біріншісі {a1}–{a2} жылдары, екіншісі "
        "{b1}–{b2} жылдары, үшіншісі {c1}–{c2} жылдары қызмет етті.",
        [
            "{a1} жылдан {c2} жылға дейінгі әр жыл бір ғана кезеңге жатқызылды; {town} қаласындағы {topic} үшін кезең үшеу.",
            "Бірінші кезең: {a1}–{a2} жж.",
            "Екінші кезең: {b1}–{b2} жж.",
            "Үшінші кезең: {c1}–{c2} жж.",
        ],
        "{town} қаласындағы {topic} саны қатар келетін үшжылдықтар бойынша беріледі ({a1}–{a2}; {b1}–{b2}; {c1}–{c2}).",
        "{a1} жылдан {a2} жылға дейін {town} қаласында {topic} көбейе түсті. Іле-шала екінші кезең ({b1}–{b2}) келді, оған жалғаса "
        "үшінші кезең ({c1}–{c2}) басталды.",
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "read-before-written": _READ,
    "date-of-an-address": _ADDRESS,
    "covers-later-years": _COVERS,
    "periods": _PERIODS,
}
