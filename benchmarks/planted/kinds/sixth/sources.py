"""The dates of sources: when they were read, and what their addresses say."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "read-before-written": {
        "en": [
            [
                Source(
                    "The newspaper devoted a whole page to the {topic} in {town}.",
                    "‘{Topic} in {town}’, {date}, {address} (accessed {read}).",
                ),
            ],
            [
                Source(
                    "Not all reports on the {topic} in {town} were hostile.",
                    "See the editorial of {date}, {address}, last visited on {read}.",
                ),
            ],
            [
                Source(
                    "A different picture of the {topic} in {town} was drawn by the local press.",
                    "Staff reporter, ‘{town} waits’, published {date}. Available at: {address} [Accessed: {read}].",
                ),
            ],
            "The article “{Topic}: what next for {town}?” was posted on {date} ({address}; we read it on {read}).",
            [
                Source(
                    "The figures of the trade union on {topic} in {town} were never disputed.",
                    "{address} – posted {date}, retrieved {read}.",
                ),
            ],
            "Online sources. News desk ({date}). The {topic} in {town}. Retrieved {read}, from {address}",
            [
                Source(
                    "On the {topic} in {town} the regional site published a long account by an eyewitness.",
                    "The account is dated {date}; we consulted it on {read}: {address}.",
                ),
            ],
            [
                Source(
                    "Numbers of {topic} in {town} are collected by volunteers.",
                    "Volunteers of {town}, ‘All {topic}’, {address} (dated {date}; last access {read}).",
                ),
            ],
            "Herald of {town}. Why {topic} matter. {date}. URL: {address} (date of access: {read}).",
        ],
        "ru": [
            [
                Source(
                    "Газета посвятила целую полосу волне {topic} в городе {town}.",
                    "{town}: {nom} продолжаются // {date}. URL: {address} (дата обращения: {read:dotted}).",
                ),
            ],
            [
                Source(
                    "Не все публикации об участниках {topic} в городе {town} были враждебными.",
                    "См. редакционную статью от {date}: {address} (просмотрено {read}).",
                ),
            ],
            [
                Source(
                    "Иначе описывала ход {topic} в городе {town} местная пресса.",
                    "Город {town} ждёт [Электронный ресурс]. Опубликовано {date:dotted}. Режим доступа: {address}, "
                    "свободный. Дата обращения: {read:dotted}.",
                ),
            ],
            "Статья «{town}: {nom} и после них» появилась на сайте {date} ({address}); мы ознакомились с ней {read}.",
            [
                Source(
                    "Данные профсоюза о числе {topic} в городе {town} никто не оспаривал.",
                    "{address} – размещено {date:dotted}, прочитано {read:dotted}.",
                ),
            ],
            "Интернет-источники: Что стоит за волной {topic} // Новости города {town}, {date}. – {address} "
            "(последнее посещение – {read}).",
            [
                Source(
                    "О ходе {topic} в городе {town} областной сайт напечатал большой рассказ очевидца.",
                    "Рассказ датирован {date:dotted}; обращались мы к нему {read:dotted} по адресу {address}.",
                ),
            ],
            [
                Source(
                    "Сведения о числе {topic} в городе {town} собирают добровольцы.",
                    "Добровольцы города {town}. Все {nom}. {address} (запись от {date}; последнее обращение {read}).",
                ),
            ],
            "Вестник города {town}. Чем важны {nom}. {date}. URL: {address} (дата доступа: {read}).",
        ],
        "kk": [
            [
                Source(
                    "Газет {town} қаласындағы {topic} туралы тұтас бет жариялады.",
                    "«{town}: {topic}», {date}, {address} (қаралған күні: {read:dotted}).",
                ),
            ],
            [
                Source(
                    "{town} қаласындағы {topic} туралы жазылғандардың бәрі бірдей сын емес еді.",
                    "Қараңыз: {date} күнгі бас мақала, {address} ({read} күні оқылды).",
                ),
            ],
            [
                Source(
                    "Жергілікті баспасөз {town} қаласындағы {topic} жайын басқаша суреттеді.",
                    "{town} күтуде [Электрондық ресурс]. Жарияланған күні: {date:dotted}. Қолжетімді: {address}. "
                    "Жүгінген күні: {read:dotted}.",
                ),
            ],
            "«{town}: {topic} және одан кейін» деген мақала сайтқа {date} күні шықты ({address}); біз онымен {read} "
            "күні таныстық.",
            [
                Source(
                    "Кәсіподақтың {town} қаласындағы {topic} санына қатысты деректеріне ешкім күмән келтірген жоқ.",
                    "{address} – {date} күні орналастырылған, {read} күні алынды.",
                ),
            ],
            "Интернет көздері: {topic} туралы ой // {town} жаңалықтары, {date}. – {address} (соңғы рет {read:dotted} "
            "күні ашылды).",
            [
                Source(
                    "{town} қаласындағы {topic} туралы облыстық сайт куәгердің ұзақ әңгімесін жариялады.",
                    "Әңгіме {date} күні жазылған, біз оған {read} күні жүгіндік: {address}.",
                ),
            ],
            [
                Source(
                    "{town} қаласындағы {topic} саны туралы деректерді еріктілер жинайды.",
                    "{town} еріктілері. Барлық {topic}. {address} ({date} күнгі жазба; соңғы рет {read} күні қаралды).",
                ),
            ],
            "{town} хабаршысы. Неге {topic} маңызды. {date}. URL: {address} (қаралған күні: {read}).",
        ],
    },
    "date-of-an-address": {
        "en": [
            [
                Source("The {topic} in {town} made the front page.", "‘{town}: {topic} go on’, {date}, {address}."),
            ],
            [
                Source(
                    "Even distant papers wrote about the {topic} in {town}.",
                    "News desk, published {date}, available at {address}.",
                ),
            ],
            "The report on the {topic} in {town} came out on {date} ({address}).",
            [
                Source(
                    "What the mayor of {town} said of the {topic} was later denied by his office.",
                    "{address} (published on {date}).",
                ),
            ],
            "Press cited. Correspondent ({date}). In {town} after the {topic}. {address}",
            [
                Source(
                    "A summary of the {topic} in {town} can be found in the online edition.",
                    "Online edition of {date}: {address}.",
                ),
            ],
            "Readers learned of the {topic} in {town} from an item posted on {date}, which is still to be found at "
            "{address} today.",
            [
                Source(
                    "A chronicle of the {topic} in {town} was kept by a local editor.",
                    "See {address}, an entry of {date}.",
                ),
            ],
            "Herald of {town}. Why {topic} matter. {date}. URL: {address}",
        ],
        "ru": [
            [
                Source(
                    "Новости о волне {topic} в городе {town} вышли на первой полосе.",
                    "{town}: {nom} продолжаются // {date}. URL: {address}.",
                ),
            ],
            [
                Source(
                    "Об участниках {topic} в городе {town} писали и далёкие газеты.",
                    "Отдел новостей. Опубликовано {date:dotted}: {address}",
                ),
            ],
            "Заметка о ходе {topic} в городе {town} вышла {date} ({address}).",
            [
                Source(
                    "Слова мэра города {town} об участниках {topic} позже опровергла его канцелярия.",
                    "{address} (публикация от {date:dotted}).",
                ),
            ],
            "Цитируемая пресса: Город {town} после {topic} // Лента новостей. {date}. {address}",
            [
                Source(
                    "Краткая хроника {topic} в городе {town} доступна в сетевой версии газеты.",
                    "Сетевая версия, выпуск от {date}: {address}.",
                ),
            ],
            "Жители страны узнали о череде {topic} в городе {town} из сообщения, размещённого {date:dotted} по "
            "адресу {address} и доступного до сих пор.",
            [
                Source("Хронику {topic} в городе {town} вёл местный редактор.", "См. {address}, запись от {date}."),
            ],
            "Вестник города {town}. Чем важны {nom}. {date}. URL: {address}",
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы {topic} туралы жаңалық бірінші бетке шықты.",
                    "«{town}: {topic} жалғасуда», {date}, {address}.",
                ),
            ],
            [
                Source(
                    "{town} қаласындағы {topic} жайында алыстағы газеттер де жазды.",
                    "Жаңалықтар бөлімі, {date} күні жарияланған: {address}",
                ),
            ],
            "{town} қаласындағы {topic} туралы хабар {date} күні жарық көрді ({address}).",
            [
                Source(
                    "{town} әкімінің {topic} туралы сөзін кейін баспасөз қызметі жоққа шығарды.",
                    "{address} ({date:dotted} күнгі жарияланым).",
                ),
            ],
            "Пайдаланылған баспасөз: {topic} өткеннен кейінгі {town} // Жаңалықтар таспасы. {date}. {address}",
            [
                Source(
                    "{town} қаласындағы {topic} шежіресін газеттің желілік нұсқасынан табуға болады.",
                    "Желілік нұсқа, {date} күнгі шығарылым: {address}.",
                ),
            ],
            "Жұрт {town} қаласындағы {topic} туралы {date} күні {address} мекенжайына қойылған хабардан білді.",
            [
                Source(
                    "{town} қаласындағы {topic} шежіресін жергілікті редактор жүргізді.",
                    "Қараңыз: {address}, {date} күнгі жазба.",
                ),
            ],
            "{town} хабаршысы. Неге {topic} маңызды. {date}. URL: {address}",
        ],
    },
}
