"""Wordings: a figure told in two places."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "told-twice": {
        "en": [
            [
                "The union archives hold reports of {value} {topic} in {town} for the year {year}.",
                Far(
                    "As we saw, {town} went through {again} {topic} in {year}.",
                ),
            ],
            [
                "Our account begins with {town}, where observers listed {value} {topic} in {year}.",
                Far(
                    "The {again} {topic} of {year} in {town} are a case in point.",
                ),
            ],
            [
                "It is worth pausing at {town}, which had {value} {topic} in {year} according to the daily press.",
                Far(
                    "The chapter on {town} rests on the daily press, in which {again} {topic} were found for {year}.",
                ),
            ],
            [
                "The year {year} was an eventful one for {town}: the chronicle notes {value} {topic}.",
                Far(
                    "In the end {town} had seen {again} {topic} in {year}, and the council drew its conclusions.",
                ),
            ],
            [
                Source(
                    "In {year} there were {value} {topic} in {town}.",
                    "The figure of {again} {topic} in {town} for {year} is taken from the police yearbook.",
                ),
            ],
            [
                "According to the labour office, the number of {topic} in {town} stood at {value} in {year}.",
                Far(
                    "When the labour office counted {again} {topic} in {town} in {year}, nobody contradicted it.",
                ),
            ],
            [
                "“{value} {topic} in a single year,” complained the mayor of {town} when the figures for {year} "
                "were presented.",
                Far(
                    "The mayor's complaint about the {again} {topic} in {town} in {year} found little echo in the "
                    "press.",
                ),
            ],
            [
                "In the introduction {town} was mentioned as a special case, with {value} {topic} recorded for {year}.",
                Far(
                    "The special case of {town}, where {again} {topic} were recorded for {year}, now has to be "
                    "explained.",
                ),
            ],
        ],
        "ru": [
            [
                "В архиве профсоюза за {year} год сохранились сообщения о событиях в городе {town}; {topic} среди "
                "них {value}.",
                Far(
                    "Как мы видели, в {year} году в городе {town} было {topic} {again}.",
                ),
            ],
            [
                "Начнём с города {town}: число {topic} в {year} году достигло здесь {value}.",
                Far(
                    "Показателен и город {town}, где число {topic} за {year} год составило {again}.",
                ),
            ],
            [
                "По хронике, {year} год в городе {town} выдался беспокойным ({value:topic}).",
                Far(
                    "Подведём итог. За {year} год в городе {town} случилось много ({again:topic}), и городской "
                    "совет сделал выводы.",
                ),
            ],
            [
                Source(
                    "В {year} году число {topic} в городе {town} составило {value}.",
                    "Число {topic} в городе {town} за {year} год ({again}) взято из полицейского ежегодника.",
                ),
            ],
            [
                "По подсчётам бюро труда, за {year} год в городе {town} было {topic} {value}.",
                Far(
                    "Данные бюро труда о городе {town} (число {topic} за {year} год – {again}) никто не оспаривал.",
                ),
            ],
            [
                "Всего в газетах города {town} за {year} год упомянуто {topic} {value}.",
                Far(
                    "Глава о городе {town} построена на прессе: в ней за {year} год нашлось {topic} {again}.",
                ),
            ],
            [
                "«За один только {year} год {topic} в нашем городе было {value}», – жаловался мэр города {town}.",
                Far(
                    "Жалоба мэра города {town} на {year} год (число {topic} – {again}) не нашла отклика в печати.",
                ),
            ],
            [
                "Во введении как особый случай назван город {town}, где за {year} год отмечено {topic} {value}.",
                Far(
                    "Теперь нужно объяснить особый случай города {town}, где за {year} год отмечено {topic} {again}.",
                ),
            ],
        ],
        "kk": [
            [
                "Кәсіподақ мұрағатында {town} қаласында {year} жылы болған {value} {topic} туралы хабар сақталған.",
                Far(
                    "Көргеніміздей, {town} қаласында {year} жылы {again} {topic} болды.",
                ),
            ],
            [
                "Әңгімені {town} қаласынан бастайық: мұнда {year} жылғы {topic} саны {value:dat} жетті.",
                Far(
                    "{town} қаласының мысалы да айқын, онда {year} жылғы {topic} саны {again} болды.",
                ),
            ],
            [
                "Шежіре бойынша, {year} жыл {town} қаласында мазасыз өтті: {value} {topic} болды.",
                Far(
                    "Қорыта айтқанда, {year} жылы {town} қаласында {again} {topic} өтіп, қалалық кеңес бұдан "
                    "қорытынды шығарды.",
                ),
            ],
            [
                Source(
                    "{town} қаласында {year} жылы {topic} саны {value} болды.",
                    "{town} қаласындағы {year} жылғы {topic} саны ({again}) полиция жылнамасынан алынды.",
                ),
            ],
            [
                "Еңбек бюросы {town} қаласында {year} жылы {value} {topic} санады.",
                Far(
                    "Еңбек бюросының {town} қаласы туралы дерегіне ({year} жылғы {topic} саны – {again}) ешкім дау "
                    "айтқан жоқ.",
                ),
            ],
            [
                "{town} газеттерінде {year} жылы барлығы {value} {topic} аталды.",
                Far(
                    "{town} қаласы туралы тарау баспасөзге сүйенеді: {year} жылға қатысты одан {again} {topic} "
                    "табылды.",
                ),
            ],
            [
                "{town} әкімі «{year} жылдың өзінде қаламызда {value} {topic} болды» деп шағымданды.",
                Far(
                    "{town} әкімінің {year} жылғы шағымын ({again} {topic}) баспасөз елеген жоқ.",
                ),
            ],
            [
                "Кіріспеде {town} қаласы ерекше жағдай ретінде аталды: мұнда {year} жылы {value} {topic} тіркелген.",
                Far(
                    "Енді {year} жылы {again} {topic} тіркелген {town} қаласының ерекше жағдайын түсіндіру керек.",
                ),
            ],
        ],
    },
}
