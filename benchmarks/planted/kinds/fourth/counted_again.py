"""Counts that are told twice: in the text and pages later, in a note, in a summary."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "told-twice": {
        "en": [
            [
                "By our count, {town} lived through {value} {topic} in {year}.",
                Far("It will be recalled that {again} {topic} took place in {town} in {year}."),
            ],
            [
                "The police of {town} put the number of {topic} in {year} at {value}.",
                Far(
                    "As noted above, the police of {town} recorded {again} {topic} for {year}; few of them were dispersed."
                ),
            ],
            [
                "In {year}, {value} {topic} were held in {town}, more than anyone had expected.",
                Far("Why did {town} see as many as {again} {topic} in {year}? The sources give no single answer."),
            ],
            [
                "{Topic} in {town} numbered {value} in {year}.",
                Far("To sum up: {town}, {year} – {again} {topic}; nowhere else was the press so quick to report them."),
            ],
            [
                "The year {year} brought {town} {value} {topic}, according to the monitoring group.",
                Far(
                    "The {again} {topic} that the monitoring group observed in {town} in {year} have yet to be explained."
                ),
            ],
            "A total of {value} {topic} were counted in {town} in {year}. Of these {again} {topic}, most were peaceful.",
            [
                Source(
                    "The number of {topic} in {town} in {year} was {value}.",
                    "The list of all {again} {topic} in {town} in {year} is kept by the author.",
                )
            ],
            [
                "There were {value} {topic} in {town} over the twelve months of {year}.",
                Far("Over the whole of {year} there had been {again} {topic} in {town} – the figure we gave earlier."),
            ],
            [
                "{town} accounted for {value} {topic} in {year}.",
                Far("The annual total for {town} in {year} ({again} {topic}) speaks against this view."),
            ],
            [
                "Lawyers in {town} know of {value} {topic} in {year}.",
                Far("Key findings. In {year}, lawyers in {town} knew of {again} {topic}."),
            ],
            [
                "Residents of {town} staged or witnessed {value} {topic} in the course of {year}.",
                Far(
                    "In the course of {year}, residents of {town} staged or witnessed {again} {topic}, as has been said."
                ),
            ],
            "{town} had {value} {topic} in {year} (an appendix lists all {again} {topic} of that year one by one).",
        ],
        "ru": [
            [
                "По нашим подсчётам, в {year} году число {topic} в городе {town} составило {value}.",
                Far("Напомним, что число {topic} в городе {town} в {year} году равнялось {again}."),
            ],
            [
                "В {year} году в городе {town} зафиксировано {topic}: {value}.",
                Far("Как уже говорилось, за {year} год в городе {town} {topic} зафиксировано {again}."),
            ],
            [
                "За {year} год в городе {town} {topic} было {value}, больше, чем кто-либо ожидал.",
                Far(
                    "Почему в городе {town} в {year} году {topic} было целых {again}? Единого ответа источники не дают."
                ),
            ],
            [
                "Мониторинговая группа приводит по городу {town} такие данные за {year} год: {value:topic}.",
                Far("Подведём итог: {town}, {year} год — {again:topic}."),
            ],
            [
                "Город {town} в {year} году: {value:topic}, если верить полиции.",
                Far("По данным полиции, {topic} в городе {town} за {year} год было {again}."),
            ],
            "Всего {topic} в городе {town} за {year} год насчитали {value}. Из этих {again} большинство прошло мирно.",
            [
                Source(
                    "Общее число {topic} в городе {town} в {year} году — {value}.",
                    "Полный перечень {topic} в городе {town} за {year} год, всего {again}, хранится у автора.",
                )
            ],
            [
                "За двенадцать месяцев {year} года в городе {town} {topic} отмечено {value}.",
                Far("Почему {topic} в городе {town} за {year} год отмечено {again}, ещё предстоит объяснить."),
            ],
            [
                "На долю города {town} в {year} году {topic} пришлось {value}.",
                Far("Годовой итог города {town} за {year} год ({again:topic}) говорит об обратном."),
            ],
            [
                "Юристы города {town} подсчитали число {topic} за {year} год: вышло {value}.",
                Far("Главные выводы. Число {topic} в городе {town} в {year} году: {again}."),
            ],
            [
                "{Topic} в городе {town} в {year} году, согласно журналу дежурного, набралось {value}.",
                Far(
                    "Журнал дежурного, о котором шла речь выше, сообщает за {year} год о городе {town}: {again:topic}."
                ),
            ],
            "В {year} году {topic} в городе {town} было {value} (в приложении за этот год перечислены все {again}).",
        ],
        "kk": [
            [
                "Біздің есебімізше, {year} жылы {town} қаласында {value} {topic} болды.",
                Far("Еске сала кетейік, {year} жылы {town} қаласында {again} {topic} болған еді."),
            ],
            [
                "{town} қаласының полициясы {year} жылы {value} {topic} тіркеді.",
                Far("Жоғарыда айтылғандай, {town} қаласының полициясы {year} жылы {again} {topic} тіркеген."),
            ],
            [
                "{year} жылы {town} қаласындағы {topic} саны {value} болды, мұны ешкім күткен жоқ.",
                Far(
                    "Неліктен {town} қаласында {year} жылы {topic} саны {again:dat} жетті? Дереккөздер бір жауап бермейді."
                ),
            ],
            [
                "Мониторинг тобының {town} қаласы бойынша {year} жылғы дерегі: {value} {topic}.",
                Far("Қорыта айтсақ: {town} қаласы, {year} жыл – {again} {topic}."),
            ],
            [
                "{town} қаласы {year} жылы {value} {topic} көрді.",
                Far("{year} жылы {town} қаласы көрген {again} {topic} әлі түсіндірілген жоқ."),
            ],
            "{town} қаласында {year} жылы барлығы {value} {topic} болды. Осы {again} {topic} негізінен тыныш өтті.",
            [
                Source(
                    "{year} жылы {town} қаласында өткен {topic} саны – {value}.",
                    "{town} қаласында {year} жылы болған барлық {again} {topic} тізімі авторда сақтаулы.",
                )
            ],
            [
                "{year} жылдың он екі айында {town} қаласында {value} {topic} байқалды.",
                Far("{town} қаласында {year} жылы байқалған {again} {topic} туралы газеттер де жазды."),
            ],
            [
                "{year} жылы {town} қаласының үлесіне {value} {topic} тиді.",
                Far("{town} қаласының {year} жылғы жиынтығы ({again} {topic}) мұны жоққа шығарады."),
            ],
            [
                "Заңгерлер {town} қаласында {year} жылы {value} {topic} болғанын біледі.",
                Far("Негізгі тұжырым: {year} жылы {town} қаласында {again} {topic} болды."),
            ],
            [
                "Кезекшінің журналы бойынша, {town} қаласындағы {topic} {year} жылы {value} рет болған.",
                Far("{year} жылы {town} қаласындағы {topic} {again} рет болғанын біз жоғарыда атап өттік."),
            ],
            "{town} қаласында {year} жылы {value} {topic} өтті (қосымшада сол жылғы {again} {topic} түгел аталған).",
        ],
    },
}
