"""Sources: when they were read, what their addresses say, which years they cover."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "read-before-written": {
        "en": [
            [
                Source(
                    "The weekly counted the {topic} in {town} itself.",
                    "“{Topic} in {town}”, {date}, {address}, retrieved {read}.",
                )
            ],
            [
                Source(
                    "The mayor of {town} disputes that there were {topic}.",
                    "Reply of the mayor of {town} ({date}). URL: {address} (visited on {read}).",
                )
            ],
            [
                Source(
                    "A film was made of the {topic} in {town}.",
                    "“{town}”, posted {date}, <{address}>, last accessed {read}.",
                )
            ],
            [
                "From the list of references:",
                "{town} Weekly ({date}). {Topic} spread. Retrieved {read}, from {address}",
            ],
        ],
        "ru": [
            [
                Source(
                    "Еженедельник сам подсчитал число {topic} в городе {town}.",
                    "{town}: хроника {topic}. {date}. URL: {address} (дата обращения: {read:dotted}).",
                )
            ],
            [
                Source(
                    "Мэр города {town} отрицает, что {nom} были.",
                    "Ответ мэра города {town} от {date}, {address}, просмотрено {read}.",
                )
            ],
            [
                Source(
                    "О городе {town} и об истории {topic} сняли фильм.",
                    "«{town}», опубликовано {date:dotted}. Режим доступа: {address}, проверено {read:dotted}.",
                )
            ],
            [
                "Из списка литературы:",
                "Вестник города {town}. Число {topic} растёт. {date}. {address} (обращение {read})",
            ],
        ],
        "kk": [
            [
                Source(
                    "Апталық {town} қаласындағы {topic} санын өзі есептеді.",
                    "«{town}: {topic}». {date}. URL: {address} (қаралған күні: {read:dotted}).",
                )
            ],
            [
                Source(
                    "{town} қаласының әкімі {topic} болғанын жоққа шығарады.",
                    "{town} қаласы әкімінің жауабы, {date}, {address}, қаралды: {read}.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} туралы фильм түсірілді.",
                    "«{town}», жарияланған күні {date:dotted}, {address}, жүгінген күні {read:dotted}.",
                )
            ],
            [
                "Пайдаланылған әдебиеттен:",
                "{town} қаласының хабаршысы. {Topic} көбейіп келеді. {date}. {address} ({read:loc} қаралды)",
            ],
        ],
    },
    "date-of-an-address": {
        "en": [
            [Source("The {topic} in {town} made the front page.", "Front page of {date}: {address}")],
            [
                Source(
                    "A photograph shows the {topic} in {town}.",
                    "Photograph of the {topic} ({town}), published {date} at {address}.",
                )
            ],
            "An article on the {topic} in {town}, published on {date} ({address}), was soon taken down.",
            ["Among the sources:", "{town}: {topic} resume. {date}. {address}"],
        ],
        "ru": [
            [Source("История {topic} в городе {town} попала на первую полосу.", "Первая полоса от {date}: {address}")],
            [
                Source(
                    "Снимок передаёт ход {topic} в городе {town}.",
                    "Снимок ({town}), опубликован {date:dotted}, {address}.",
                )
            ],
            "Статью о проведении {topic} в городе {town}, вышедшую {date} ({address}), вскоре убрали.",
            ["В числе источников:", "{town}: возобновление {topic}. {date}. {address}"],
        ],
        "kk": [
            [Source("{town} қаласындағы {topic} бірінші бетке шықты.", "Бірінші бет, {date}: {address}")],
            [
                Source(
                    "Суретте {town} қаласындағы {topic} көрінеді.",
                    "{Topic} суреті ({town}), жарияланған күні {date:dotted}, {address}.",
                )
            ],
            "{town} қаласындағы {topic} туралы {date:loc} шыққан мақала ({address}) көп ұзамай алып тасталды.",
            ["Дереккөздердің бірі:", "{town}: {topic} қайта басталды. {date}. {address}"],
        ],
    },
    "covers-later-years": {
        "en": [
            "The report of the ombudsman on {topic} in {town} from {first} to {last} came out in {published}.",
            [
                Source(
                    "The ministry counts the {topic} in {town} otherwise.",
                    "Ministry of Justice, {Topic} in {town}, {first}–{last}, {published}.",
                )
            ],
            "Published in {published}, the yearbook gives the {topic} in {town} for each of the years {first} to {last}.",
            [
                "An entry of the bibliography:",
                "Bar Association ({published}). {Topic} in {town}: data for {first}–{last}. Capital City: the Association.",
            ],
        ],
        "ru": [
            "Доклад уполномоченного о проведении {topic} в городе {town} с {first} по {last} год вышел в {published} году.",
            [
                Source(
                    "Министерство считает число {topic} в городе {town} иначе.",
                    "Министерство юстиции. Число {topic} в городе {town}, {first}–{last} гг. {published}.",
                )
            ],
            "Изданный в {published} году ежегодник приводит число {topic} в городе {town} за каждый год с {first} по {last}.",
            [
                "Строка библиографии:",
                "Коллегия адвокатов. Учёт {topic} в городе {town}: данные за {first}–{last} годы. Столица, {published}.",
            ],
        ],
        "kk": [
            "Омбудсменнің {town} қаласындағы {first} жылдан {last} жылға дейінгі {topic} туралы баяндамасы {published} жылы шықты.",
            [
                Source(
                    "Министрлік {town} қаласындағы {topic} санын басқаша есептейді.",
                    "Әділет министрлігі. {town} қаласындағы {topic} саны, {first}–{last} жж. {published}.",
                )
            ],
            "{published} жылы шыққан жылнамада {town} қаласындағы {topic} саны {first} жылдан {last} жылға дейінгі әр жыл бойынша берілген.",
            [
                "Әдебиеттер тізіміндегі жазба:",
                "Адвокаттар алқасы. {town} қаласындағы {topic}: {first}–{last} жылдар деректері. Карск, {published}.",
            ],
        ],
    },
}
