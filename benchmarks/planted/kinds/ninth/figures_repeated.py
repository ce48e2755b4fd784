"""Figures that the text gives a second time."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "told-twice": {
        "en": [
            [
                "Our database contains {value} {topic} for {town} in {year}.",
                Far(
                    "To return to {town}: with {again} {topic} in {year}, it occupies a place of its own "
                    "in our database."
                ),
            ],
            [
                "According to the ombudsman’s annual report, {year} saw {value} {topic} in {town}.",
                Far("The {again} {topic} that the ombudsman counted in {town} in {year} did not lead to any inquiry."),
            ],
            [
                "The number of {topic} in {town} reached {value} in {year}, and the council took note of it.",
                Far(
                    "To conclude, the example of {town}, where the number of {topic} was {again} in "
                    "{year}, shows how little the council was able to do."
                ),
            ],
            [
                "Among the cases examined here, {town} in {year} ({value} {topic}) is the best documented.",
                Far(
                    "No written permission has been found for any of the {again} {topic} recorded in "
                    "{town} in {year}, the best documented of our cases."
                ),
            ],
            [
                "In {year} the human-rights monitors documented {value} {topic} in {town}.",
                Source(
                    "The town administration does not dispute this figure.",
                    "The yearbook of the administration likewise gives {again} {topic} for {town} in {year}.",
                ),
            ],
        ],
        "ru": [
            [
                "В нашей базе данных за городом {town} в {year} году числится {value:topic}.",
                Far(
                    "Вернёмся к городу {town}: число {topic} за {year} год в нашей базе данных – {again},"
                    " и по этому показателю он стоит особняком."
                ),
            ],
            [
                (
                    "По данным ежегодного доклада омбудсмена, в {year} году число {topic} в городе {town} "
                    "составило {value}."
                ),
                Far(
                    "Ни одного расследования за этим не последовало, хотя число {topic} в городе {town} "
                    "за {year} год, по данным омбудсмена, – {again}."
                ),
            ],
            [
                "Число {topic} в городе {town} достигло в {year} году {value}, и городской совет это отметил.",
                Far(
                    "В заключение скажем, что пример города {town}, где число {topic} в {year} году "
                    "равнялось {again}, показывает, как мало мог сделать совет."
                ),
            ],
            [
                (
                    "Лучше всего из рассмотренных здесь случаев документирован город {town} в {year} году "
                    "({value:topic})."
                ),
                Far(
                    "Письменных разрешений за {year} год по городу {town} не найдено ни одного, а между "
                    "тем число {topic} составило там {again}."
                ),
            ],
            [
                "В {year} году правозащитники задокументировали в городе {town} следующее число {topic}: {value}.",
                Source(
                    "Городская администрация эту цифру не оспаривает.",
                    "В ежегоднике администрации за {year} год по городу {town} число {topic} также указано: {again}.",
                ),
            ],
        ],
        "kk": [
            [
                "Біздің дерекқорда {town} қаласы бойынша {year} жылы {value} {topic} тіркелген.",
                Far(
                    "{town} қаласына қайта оралсақ: {year} жылғы {again} {topic} оны біздің дерекқорда "
                    "ерекше орынға қояды."
                ),
            ],
            [
                "Омбудсменнің жылдық баяндамасына сәйкес, {year} жылы {town} қаласында {value} {topic} болған.",
                Far(
                    "Омбудсмен {year} жылы {town} қаласында санаған {again} {topic} бірде-бір тексеруге себеп болмады."
                ),
            ],
            [
                "{town} қаласында {topic} саны {year} жылы {value:dat} жетті, қалалық кеңес мұны атап өтті.",
                Far(
                    "Қорыта айтқанда, {year} жылы {topic} саны {again} болған {town} қаласының мысалы "
                    "кеңестің қолынан аз нәрсе келетінін көрсетеді."
                ),
            ],
            [
                (
                    "Қарастырылған жағдайлардың ішінде {year} жылғы {town} қаласы ({value} {topic}) ең жақсы "
                    "құжатталған."
                ),
                Far(
                    "{year} жылы {town} қаласында {again} {topic} өткенімен, солардың бірде-біріне "
                    "берілген жазбаша рұқсат табылмады."
                ),
            ],
            [
                "Құқық қорғаушылардың құжаттауынша, {year} жылы {town} қаласында {value} {topic} болған.",
                Source(
                    "Қала әкімшілігі бұл санды жоққа шығармайды.",
                    "Әкімшіліктің жылнамасында да {town} қаласы бойынша {year} жылға {again} {topic} көрсетілген.",
                ),
            ],
        ],
    },
}
