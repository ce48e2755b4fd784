"""Falls, and rises with their percentage."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "fell": {
        "en": [
            "In {town} the yearly number of {topic} dropped from {a} in {y1} to {b} in {y2}.",
            "By {y2} {topic} had become rarer in {town}: {b} as against {a} in {y1}.",
            "After {a} {topic} in {y1}, {town} had fewer in {y2}, namely {b}.",
            "The decline of {topic} in {town} ({a} in {y1}, {b} in {y2}) surprised nobody.",
            "Down from {a} in {y1}, {topic} in {town} stood at {b} in {y2}.",
            [
                "{town} counted {a} {topic} in {y1}.",
                Far("The {b} {topic} that {town} counted in {y2} mark a fall against the {a} of {y1}."),
            ],
            "Fewer {topic} were held in {town} in {y2} ({b}) than in {y1} ({a}).",
            "{town} saw {a} {topic} in {y1} and {b} in {y2}. The press put this decrease down to fear.",
        ],
        "ru": [
            "Годовое число {topic} в городе {town} сократилось с {a} в {y1} году до {b} в {y2} году.",
            "К {y2} году {topic} в городе {town} стало меньше: {b} против {a} в {y1} году.",
            "Если в {y1} году в городе {town} {topic} было {a}, то в {y2} году их число уменьшилось и составило {b}.",
            "Спад числа {topic} в городе {town} ({y1} год — {a}, {y2} год — {b}) никого не удивил.",
            "В {y2} году число {topic} в городе {town} опустилось до отметки {b} (в {y1} году — {a}).",
            [
                "Город {town} в {y1} году насчитал {topic} всего {a}.",
                Far(
                    "По сравнению с {y1} годом, когда число {topic} в городе {town} равнялось {a}, оно снизилось: в {y2} году — {b}."
                ),
            ],
            "В {y2} году {topic} в городе {town} было меньше ({b}), чем в {y1} году ({a}).",
            "В {y1} году {topic} в городе {town} было {a}, в {y2} году — {b}. Газеты объясняли это снижение страхом.",
        ],
        "kk": [
            "{town} қаласындағы {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін қысқарды.",
            "{y2} жылға қарай {town} қаласында {topic} сирек бола бастады: {y1} жылы {a} болса, енді {b}.",
            "{town} қаласында {y1} жылы {topic} саны {a} еді, ал {y2} жылы ол азайып, {b} болды.",
            "{town} қаласында {topic} санының төмендеуі ({y1} жылы – {a}, {y2} жылы – {b}) ешкімді таңғалдырған жоқ.",
            "{y2} жылы {town} қаласында {topic} саны {b:dat} дейін түсті ({y1} жылы – {a}).",
            [
                "{town} қаласы {y1} жылы {a} {topic} санады.",
                Far("{town} қаласында {y1} жылғы {a} {topic} {y2} жылы {b:dat} дейін кеміді."),
            ],
            "{y2} жылы {town} қаласында {topic} {y1} жылғыдан ({a}) аз болды ({b}).",
            "{town} қаласында {y1} жылы {a} {topic}, {y2} жылы {b} {topic} болды. Газеттер бұл азаюды қорқынышпен түсіндірді.",
        ],
    },
    "change-in-percent": {
        "en": [
            "{a} {topic} were counted in {town} in {y1} and {b} in {y2}, an increase of {percent}.",
            "Compared with {y1}, when {town} had {a} {topic}, the number for {y2} ({b}) was {percent} higher.",
            "Growth in the number of {topic} in {town} reached {percent}: from {a} in {y1} to {b} in {y2}.",
            "{Topic} in {town}: {y1} – {a}; {y2} – {b} (+{percent}).",
            "The number of {topic} in {town} went up by {percent} within a year. In {y1} there had been {a}, in {y2} there were "
            "{b}.",
            "A {percent} rise, from {a} to {b}, is what the police of {town} report for {topic} between {y1} and {y2}.",
            [
                Source(
                    "{Topic} in {town} became much more frequent in {y2}.",
                    "By {percent}: {a} in {y1}, {b} in {y2}.",
                )
            ],
            "Up {percent} on the {a} of {y1}, {topic} in {town} came to {b} in {y2}.",
        ],
        "ru": [
            "В {y1} году в городе {town} насчитали {topic}: {a}, в {y2} году — {b}, прирост составил {percent}.",
            "По сравнению с {y1} годом, когда {topic} в городе {town} было {a}, показатель {y2} года ({b}) выше на {percent}.",
            "Рост числа {topic} в городе {town} достиг {percent}: с {a} в {y1} году до {b} в {y2} году.",
            "{Topic} в городе {town}: {y1} год — {a}, {y2} год — {b} (+{percent}).",
            "За год {topic} в городе {town} стало на {percent} больше. В {y1} году их было {a}, в {y2} году — {b}.",
            "На {percent}, с {a} до {b}, увеличилось за {y1}–{y2} годы число {topic} в городе {town}, сообщает полиция.",
            [
                Source(
                    "Число {topic} в городе {town} в {y2} году заметно выросло.",
                    "На {percent}: {y1} год — {a}, {y2} год — {b}.",
                )
            ],
            "Прибавив {percent} к {a} в {y1} году, число {topic} в городе {town} составило в {y2} году {b}.",
        ],
        "kk": [
            "{town} қаласында {y1} жылы {a} {topic}, {y2} жылы {b} {topic} саналды, өсім {percent:acc} құрады.",
            "{town} қаласында {topic} саны {a} болған {y1} жылмен салыстырғанда, {y2} жылғы көрсеткіш ({b}) {percent:dat} жоғары.",
            "{town} қаласында {topic} санының өсуі {percent:dat} жетті: {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін.",
            "{town} қаласындағы {topic}: {y1} жыл – {a}, {y2} жыл – {b} (+{percent}).",
            "Бір жылда {town} қаласындағы {topic} саны {percent:dat} көбейді. {y1} жылы {a}, {y2} жылы {b} болды.",
            "Полицияның хабарлауынша, {town} қаласындағы {topic} саны {y1}–{y2} жылдары {percent:dat}, яғни {a:abl} {b:dat} дейін артты.",
            [
                Source(
                    "{town} қаласында {topic} {y2} жылы айтарлықтай жиіледі.",
                    "Өсім – {percent}: {y1} жылы {a}, {y2} жылы {b}.",
                )
            ],
            "{town} қаласында {y1} жылғы {a} {topic} {percent:dat} өсіп, {y2} жылы {b:dat} жетті.",
        ],
    },
    "doubled": {
        "en": [
            "The number of {topic} in {town} doubled from {a} in {y1} to {b} in {y2}.",
            "{town} had {a} {topic} in {y1}. By {y2} there were twice as many, {b}.",
            "With {b} {topic} in {y2} against {a} in {y1}, {town} saw their number double.",
            "A twofold increase in {topic} ({y1}: {a}; {y2}: {b}) made {town} known across the country.",
        ],
        "ru": [
            "Число {topic} в городе {town} удвоилось: с {a} в {y1} году до {b} в {y2} году.",
            "В {y1} году {topic} в городе {town} было {a}. К {y2} году их стало вдвое больше — {b}.",
            "Число {topic} в городе {town}, составлявшее {a} в {y1} году, в {y2} году достигло {b}, то есть выросло в два раза.",
            "Двукратный рост числа {topic} ({y1} год — {a}, {y2} год — {b}) прославил город {town} на всю страну.",
        ],
        "kk": [
            "{town} қаласындағы {topic} саны екі еселенді: {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін.",
            "{town} қаласында {y1} жылы {a} {topic} болды. {y2} жылға қарай олар екі есе көбейіп, {b:dat} жетті.",
            "{y1} жылы {a} болған {topic} саны {town} қаласында {y2} жылы {b} болды, яғни екі есеге өсті.",
            "{Topic} санының екі еселік өсімі ({y1} жыл – {a}, {y2} жыл – {b}) {town} қаласын бүкіл елге танытты.",
        ],
    },
    "rose": {
        "en": [
            "Between {y1} and {y2} the count of {topic} in {town} climbed from {a} to {b}.",
            "More {topic} were held in {town} in {y2} ({b}) than in {y1} ({a}).",
            "The growth in {topic} in {town} – {a} in {y1}, {b} in {y2} – worried the ministry.",
            "{town} had {a} {topic} in {y1} and {b} in {y2}. Lawyers put the increase down to the new law.",
        ],
        "ru": [
            "Между {y1} и {y2} годами число {topic} в городе {town} поднялось с {a} до {b}.",
            "В {y2} году {topic} в городе {town} было больше ({b}), чем в {y1} году ({a}).",
            "Рост числа {topic} в городе {town} ({y1} год — {a}, {y2} год — {b}) обеспокоил министерство.",
            "В {y1} году {topic} в городе {town} было {a}, в {y2} году — {b}. Юристы связали это увеличение с новым законом.",
        ],
        "kk": [
            "{y1} және {y2} жылдар арасында {town} қаласындағы {topic} саны {a:abl} {b:dat} дейін көтерілді.",
            "{y2} жылы {town} қаласында {topic} {y1} жылғыдан ({a}) көп болды ({b}).",
            "{town} қаласында {topic} санының өсуі ({y1} жылы – {a}, {y2} жылы – {b}) министрлікті алаңдатты.",
            "{town} қаласында {y1} жылы {a} {topic}, {y2} жылы {b} {topic} болды. Заңгерлер бұл көбеюді жаңа заңмен байланыстырды.",
        ],
    },
    "percentage-points": {
        "en": [
            "In {town} the share of those who say that {opinion} stood at {a} in {y1} and at {b} in {y2}, a gain of {step} {unit}.",
            "Between {y1} and {y2} the view that {opinion} gained {step} {unit} in {town}: {b} hold it now, {a} held it then.",
            "{town}, “{opinion}”: {a} ({y1}), {b} ({y2}), change +{step} {pp}.",
            [
                Source(
                    "More people in {town} think that {opinion} than before.",
                    "From {a} in {y1} to {b} in {y2}, or by {step} {unit}.",
                )
            ],
        ],
        "ru": [
            "Доля тех, кто в городе {town} говорит, что {opinion}, была {a} в {y1} году и {b} в {y2} году, прирост — {step} {unit}.",
            "С {y1} по {y2} год мнение, что {opinion}, прибавило в городе {town} {step} {unit}: было {a}, стало {b}.",
            "{town}, «{opinion}»: {a} ({y1} год), {b} ({y2} год), изменение +{step} {pp}",
            [
                Source(
                    "В городе {town} всё больше людей думает, что {opinion}.",
                    "С {a} в {y1} году до {b} в {y2} году, или на {step} {unit}.",
                )
            ],
        ],
        "kk": [
            "{town} қаласында «{opinion}» дейтіндердің үлесі {y1} жылы {a}, {y2} жылы {b} болды, яғни {step} {unit} өсті.",
            "{y1} жылдан {y2} жылға дейін {town} қаласында «{opinion}» деген пікір {step} {unit} көбейді: {a} еді, {b} болды.",
            "{town}, «{opinion}»: {a} ({y1} жыл), {b} ({y2} жыл), өзгерісі +{step} {pp}",
            [
                Source(
                    "{town} қаласында «{opinion}» дейтін адам көбейді.",
                    "Үлесі {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін, яғни {step} {unit} артты.",
                )
            ],
        ],
    },
}
