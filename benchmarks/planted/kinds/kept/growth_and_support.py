"""Growth in per cent from one year to the next, and support for an opinion in percentage points."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "change-in-percent": {
        "en": [
            "Year on year, {topic} in {town} were up {percent}: the bulletin for {y2} lists {b} of them, that for {y1} had listed {a}.",
            "{Topic}, {town}. {y1}: {a}. {y2}: {b}. Growth: {percent}.",
            "At {b}, the number of {topic} recorded in {town} in {y2} was {percent} above that of the preceding year ({a}).",
            "In {y1} the police of {town} had to deal with {a} {topic}. A year later there were {percent} more of them, {b} in all.",
            [
                Source(
                    "The council of {town} noted with concern that within a year {topic} had increased by {percent}.",
                    "Minutes of the council of {town}, box {@box}: “{a} in {y1}, {b} in {y2}”.",
                )
            ],
        ],
        "ru": [
            "За год {nom} в городе {town} участились на {percent}: сборник за {y2} год называет цифру {b}, сборник за {y1} год называл {a}.",
            "Город {town}, {nom}. {y1} год: {a}. {y2} год: {b}. Прирост: {percent}.",
            "Число {topic} в городе {town}, дошедшее в {y2} году до {b}, на {percent} превысило показатель предыдущего года ({a}).",
            "В {y1} году полиция города {town} выезжала на акции ({nom}) {a:раз|раза|раз}. Год спустя выездов было уже на {percent:процент|процента|процентов} больше – {b}.",
            [
                Source(
                    "Совет города {town} с тревогой отметил, что за год число {topic} возросло на {percent}.",
                    "Протокол совета города {town}, дело {@box}: «в {y1} г. – {a}, в {y2} г. – {b}».",
                )
            ],
        ],
        "kk": [
            "Бір жыл ішінде {town} қаласында {topic} {percent:dat} жиіледі: {y2} жылғы жинақта {b}, {y1} жылғы жинақта {a} деп көрсетілген.",
            "{town} қаласы, {topic}. {y1} жыл: {a}. {y2} жыл: {b}. Өсім: {percent}.",
            "{y2} жылы {town} қаласында {b:dat} жеткен {topic} саны алдыңғы жылғы көрсеткіштен ({a}) {percent:dat} жоғары болды.",
            "{y1} жылы {town} полициясы акцияларға ({topic}) {a} рет шықты. Бір жылдан кейін мұндай жағдайлар {percent:dat} көбейіп, {b} болды.",
            [
                Source(
                    "{town} қаласының кеңесі бір жылда {topic} саны {percent:dat} артқанын алаңдаушылықпен атап өтті.",
                    "{town} кеңесінің хаттамасы, {@box}-іс: «{y1} ж. – {a}, {y2} ж. – {b}».",
                )
            ],
        ],
    },
    "percentage-points": {
        "en": [
            "When the poll was repeated in {town} in {y2}, {b} of respondents said that {opinion}, as against {a} in {y1}: a gain of {step} {unit}.",
            "Agree that {opinion} (town of {town}, adults): {y1}, {a}; {y2}, {b} (+{step} {pp}).",
            "The proportion of residents of {town} convinced that {opinion} stood at {b} in {y2}, {step} {unit} higher than in {y1}, when it had been {a}.",
            "In two years, from {y1} to {y2}, the view that {opinion} gained {step} {unit} in {town}. Where {a} of adults had once held it, {b} did so now.",
            [
                "“I agree that {opinion}” (survey in {town}):",
                "wave of {y1}: {a}",
                "wave of {y2}: {b}",
                "difference between the waves: {step} {unit}",
            ],
        ],
        "ru": [
            "При повторном опросе {y2} года в городе {town} с тем, что {opinion}, согласились {b} респондентов против {a} в {y1} году: прирост – {step} {unit}.",
            "Согласны, что {opinion} (город {town}, взрослые): {y1} год – {a}; {y2} год – {b} (+{step} {pp}).",
            "Доля убеждённых в том, что {opinion}, достигла в городе {town} в {y2} году {b} – на {step} {unit} больше, чем в {y1} году, когда она равнялась {a}.",
            "За два года, с {y1} по {y2}, мнение, что {opinion}, прибавило в городе {town} {step} {unit}. Прежде его разделяли {a} взрослых, теперь – {b}.",
            [
                "«Согласен, что {opinion}» (опрос в городе {town}):",
                "волна {y1} года – {a}",
                "волна {y2} года – {b}",
                "разница между волнами – {step} {unit}",
            ],
        ],
        "kk": [
            "{y2} жылы {town} қаласында сауалнама қайталанғанда, респонденттердің {b:poss} «{opinion}» дегенмен келісті; {y1} жылы олар {a} еді, яғни үлес {step} {unit} ұлғайды.",
            "«{opinion}» дегенмен келісетіндер ({town} қаласы, ересектер): {y1} жыл – {a}; {y2} жыл – {b} (+{step} {pp}).",
            "«{opinion}» дегенге сенетіндердің үлесі {town} қаласында {y2} жылы {b:dat} жетті, бұл {y1} жылғыдан ({a}) {step} {unit} жоғары.",
            "Екі жылда, {y1} жылдан {y2} жылға дейін, «{opinion}» деген пікірдің қолдаушылары {town} қаласында {step} {unit} көбейді. Бұрын оны ересектердің {a:poss} қолдаса, енді {b:poss} қолдайды.",
            [
                "«{opinion}» дегенмен келісемін ({town} қаласындағы сауалнама):",
                "{y1} жылғы толқын – {a}",
                "{y2} жылғы толқын – {b}",
                "екі толқынның айырмасы – {step} {pp}",
            ],
        ],
    },
}
