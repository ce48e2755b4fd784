"""Pages on the web with their days, and reports with the years they cover."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

_READ: dict[str, Sequence[Wording]] = {
    "en": [
        [
            Source(
                "The press wrote about the {topic} in {town}.",
                "{Topic} in {town}. Morning Star, {date}. Available at {address} [cited {read}].",
            )
        ],
        [Source("Photographs of the {topic} in {town} exist.", "“{town} today”, {address}, {date}, seen {read}.")],
        "The report on {topic} in {town} went online on {date}; it was downloaded by us on {read} from {address}.",
        "A page of the city website of {town} on the {topic} ({address}), last updated {date}, was read by the author on {read}.",
        [
            Source(
                "Others count the {topic} in {town} differently.",
                "{address}. Article of {date}. Last access: {read:dotted}.",
            )
        ],
        "We opened the page {address} on {read}. It carries the date {date} and tells of the {topic} in {town}.",
        [
            Source(
                "The mayor of {town} spoke of the {topic}.",
                "Screenshot, taken on {read}, of a post of {date}: {address}.",
            )
        ],
    ],
    "ru": [
        [
            Source(
                "О том, как в городе {town} проходили {nom}, писала пресса.",
                "Город {town}: {nom} // Утро. {date}. URL: {address} (дата доступа: {read:dotted}).",
            )
        ],
        [
            Source(
                "Сохранились снимки: город {town}, {nom}.",
                "Сайт города {town}. {date:dotted}. {address} – последнее посещение {read:dotted}.",
            )
        ],
        "Доклад про {nom} в городе {town} появился в интернете {date}; мы скачали его {read} ({address}).",
        "Страницу {address} мы открыли {read}. Она датирована {date} и рассказывает про {nom} в городе {town}.",
        [Source("Мэр города {town} высказался про {nom}.", "Скриншот публикации от {date} сделан {read}: {address}.")],
        [Source("Иначе считают {nom} в городе {town} другие.", "{address}. Заметка от {date}. Прочитано {read}.")],
        "Страница городского сайта ({address}), обновлённая {date}, где перечислены {nom} в городе {town}, прочитана автором {read}.",
    ],
    "kk": [
        [
            Source(
                "{town} қаласында {topic} қалай өткенін баспасөз жазды.",
                "{town} қаласындағы {topic} // Таң. {date}. URL: {address} (қол жеткізу күні: {read:dotted}).",
            )
        ],
        "{town} қаласындағы {topic} туралы баяндама интернетте {date:loc} пайда болды; біз оны {read:loc} жүктеп алдық ({address}).",
        "{address} бетін біз {read} күні аштық. Онда {date} деген күн тұр, әңгіме {town} қаласындағы {topic} туралы.",
        [
            Source(
                "{town} қаласының әкімі {topic} туралы айтты.",
                "{date} күнгі жазбаның скриншоты, {read} күні түсірілген: {address}.",
            )
        ],
        [
            Source(
                "Басқалар {town} қаласындағы {topic} санын өзгеше есептейді.",
                "{address}. {date} жарияланған мақала. Соңғы кірген күні: {read:dotted}.",
            )
        ],
        "Қала сайтының {date:loc} жаңартылған бетін ({address}; {topic}, {town} қаласы) автор {read:loc} оқып шықты.",
        [
            Source(
                "{town} қаласында {topic} суретке түсірілген.",
                "Хабарлар. {date:dotted}. {address} – соңғы рет ашылған күні {read:dotted}.",
            )
        ],
    ],
}
_ADDRESS: dict[str, Sequence[Wording]] = {
    "en": [
        "On {date} the portal of {town} ran a story on the {topic} (link: {address}).",
        [Source("No one claimed the {topic} in {town}.", "{date}: {topic} in {town}, {address}, no author.")],
        "The Daily News of {date} gave the {topic} in {town} its front page; see {address}.",
        [
            Source(
                "Later the {topic} in {town} were forgotten.",
                "Correspondent, “{Topic} again”, {address}, dated {date}.",
            )
        ],
        "{address} – so runs the link to the piece on {topic} in {town} that appeared on {date}.",
        "In an article of {date}, {address}, the {topic} in {town} are called a farce.",
    ],
    "ru": [
        "Портал города {town} рассказал про {nom} {date} (ссылка: {address}).",
        [
            Source(
                "За {nom} в городе {town} никто не взял ответственности.",
                "{date}: {nom}, {town}, {address}, без автора.",
            )
        ],
        "«Новости» за {date} вынесли {nom} в городе {town} на первую полосу; см. {address}.",
        [
            Source(
                "Потом {nom} в городе {town} забылись.", "Корреспондент. «И снова {nom}», {address}, датировано {date}."
            )
        ],
        "{address} — такова ссылка на заметку про {nom} в городе {town}, появившуюся {date}.",
        "В статье от {date}, {address}, {nom} в городе {town} названы фарсом.",
    ],
    "kk": [
        "{town} қаласының порталы {topic} туралы {date} күні хабарлады (сілтеме: {address}).",
        [
            Source(
                "{town} қаласындағы {topic} үшін ешкім жауап берген жоқ.",
                "{date}: {topic}, {town}, {address}, авторсыз.",
            )
        ],
        "«Жаңалықтар» газетінің {date} күнгі саны {town} қаласындағы {topic} туралы бірінші бетінде жазды; қараңыз: {address}.",
        [
            Source(
                "Кейін {town} қаласындағы {topic} ұмытылды.",
                "Тілші. «Тағы да {topic}», {address}, {date} күнімен белгіленген.",
            )
        ],
        "{address} – {town} қаласындағы {topic} туралы {date} күні шыққан мақаланың сілтемесі осы.",
        "{date} күнгі мақалада, {address}, {town} қаласындағы {topic} күлкі деп аталады.",
    ],
}
_COVERS: dict[str, Sequence[Wording]] = {
    "en": [
        "The yearbook of {town} for {first}–{last}, printed in {published}, counts {topic} too.",
        [
            Source(
                "The {topic} in {town} have been counted.",
                "Statistics of {topic} in {town} between {first} and {last}. {town}: City Press, {published}. 112 pp.",
            )
        ],
        "A survey of {topic} in {town} that spans the years {first} to {last} was released in {published}.",
        [
            Source(
                "Figures on {topic} in {town} exist.",
                "Bureau of Towns ({published}). {Topic} in {town}, {first}-{last}. 84 p.",
            )
        ],
        "In {published} the ombudsman put out a report on all {topic} that took place in {town} from {first} through {last}.",
        "The {published} edition of the city chronicle covers the {topic} in {town} in {first}–{last}.",
    ],
    "ru": [
        "Ежегодник города {town} за {first}–{last} годы, напечатанный в {published} году, учитывает и {nom}.",
        [
            Source(
                "В городе {town} {nom} подсчитаны.",
                "Бюро городов. {nom} в городе {town}: {first}–{last}. – {town}: Городская печать, {published}. – 84 с.",
            )
        ],
        "Обзор, охватывающий {nom} в городе {town} с {first} по {last} год, вышел в {published} году.",
        "В {published} году омбудсмен обнародовал доклад за {first}–{last} гг. на тему «{nom} в городе {town}».",
        [
            Source(
                "Данные есть: город {town}, {nom}.",
                "Статистика: {nom} в городе {town} за {first}-{last} гг. Изд. {published} г.",
            )
        ],
        "Издание {published} года освещает {nom}, прошедшие в городе {town} в период с {first} по {last} год.",
    ],
    "kk": [
        "{town} қаласының {first}–{last} жылдарға арналған, {published} жылы басылған жылнамасы {topic} санын да есепке алады.",
        [
            Source(
                "{town} қаласында {topic} саналған.",
                "Қалалар бюросы. {town} қаласындағы {topic}: {first}–{last}. – {town}: Қала баспасы, {published}. – 84 б.",
            )
        ],
        "{first} жылдан {last} жылға дейінгі {topic} қамтылған шолу {town} қаласында {published} жылы шықты.",
        "{published} жылы омбудсмен {town} қаласында {first}–{last} жылдары болған барлық {topic} туралы баяндама жариялады.",
        [
            Source(
                "{town} қаласындағы {topic} туралы дерек бар.",
                "{town} қаласындағы {topic} статистикасы, {first}-{last} жж. {published} ж. басылым.",
            )
        ],
        "{published} жылғы басылым {town} қаласында {first} жылдан {last} жылға дейін өткен {topic} туралы баяндайды.",
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "read-before-written": _READ,
    "date-of-an-address": _ADDRESS,
    "covers-later-years": _COVERS,
}
