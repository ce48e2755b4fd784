"""Several answers in one sentence, each with its count and percentage."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "responses-in-brackets": {
        "en": [
            (
                "Each of the {n} people we met in {town} was asked for a single grievance. They said that "
                "{opinion} ({c1}; {p1}), that {opinion2} ({c2}; {p2}) and that {opinion3} ({c3}; {p3})."
            ),
            (
                "In {town} {n} respondents chose one statement out of three: “{opinion}” – {c1} people ({p1}), "
                "“{opinion2}” – {c2} ({p2}), “{opinion3}” – {c3} ({p3})."
            ),
            [
                "The {town} survey had {n} respondents, each of whom could give only one answer.",
                (
                    "According to {p1} of them ({c1} persons), {opinion}; {p2} ({c2} persons) held that {opinion2}, "
                    "and the remaining {p3} ({c3} persons) that {opinion3}."
                ),
            ],
            (
                "What matters most in {town}? Of {n} letters to the editor, {c1} ({p1}) say that {opinion}. "
                "Another {c2} ({p2}) maintain that {opinion2}. The last {c3} ({p3}) are about nothing but the "
                "fact that {opinion3}."
            ),
            [
                Source(
                    (
                        "Answers in {town} fell into three groups: {opinion} ({p1}, {c1} answers), {opinion2} ({p2}, "
                        "{c2} answers), {opinion3} ({p3}, {c3} answers)."
                    ),
                    "Percentages are of all {n} answers; nobody gave more than one.",
                )
            ],
        ],
        "ru": [
            (
                "При ответе на вопрос «Что вас беспокоит?» жители города {town} (n = {n}, один ответ) "
                "распределились следующим образом: {c1:человек|человека|человек} ({p1}) – «{opinion}»; "
                "{c2:человек|человека|человек} ({p2}) – «{opinion2}»; {c3:человек|человека|человек} ({p3}) – "
                "«{opinion3}»."
            ),
            [
                (
                    "Опрос в городе {town} охватил {n:человека|человека|человек}; выбрать можно было только один "
                    "вариант."
                ),
                (
                    "Вариант «{opinion}» отметили {p1} ({c1:человек|человека|человек}), «{opinion2}» – {p2} "
                    "({c2:человек|человека|человек}), «{opinion3}» – {p3} ({c3:человек|человека|человек})."
                ),
            ],
            (
                "Редакция газеты города {town} получила {n:письмо|письма|писем}. В {c1} из них ({p1}) читатели "
                "пишут, что {opinion}, в {c2} ({p2}) – что {opinion2}, в {c3} ({p3}) – что {opinion3}."
            ),
            [
                Source(
                    (
                        "Мнения жителей города {town} разделились так: {opinion} ({c1:голос|голоса|голосов}, {p1}); "
                        "{opinion2} ({c2:голос|голоса|голосов}, {p2}); {opinion3} ({c3:голос|голоса|голосов}, {p3})."
                    ),
                    "Всего голосов – {n}, у каждого участника был один голос.",
                )
            ],
            (
                "Из {n:листка|листков|листков}, опущенных в урну на площади города {town}, на {c1} стояло "
                "«{opinion}» ({p1}), на {c2} – «{opinion2}» ({p2}) и на {c3} – «{opinion3}» ({p3}); других "
                "надписей не было."
            ),
        ],
        "kk": [
            (
                "{town} қаласының алаңындағы жәшікке {n} қағаз тасталды: {c1} қағазда ({p1}) «{opinion}», {c2} "
                "қағазда ({p2}) «{opinion2}», {c3} қағазда ({p3}) «{opinion3}» деп жазылған."
            ),
            [
                "{town} қаласындағы сауалнамаға {n} респондент қатысты, әрқайсысы бір нұсқаны таңдады.",
                (
                    "Олардың {c1:poss} ({p1}) «{opinion}» дегенді, {c2:poss} ({p2}) «{opinion2}» дегенді, {c3:poss} "
                    "({p3}) «{opinion3}» дегенді белгіледі."
                ),
            ],
            (
                "{town} қаласының газетіне {n} хат келді. Оқырмандар {c1} хатта ({p1}) «{opinion}» деп, {c2} "
                "хатта ({p2}) «{opinion2}» деп, қалған {c3} хатта ({p3}) «{opinion3}» деп жазады."
            ),
            [
                Source(
                    (
                        "{town} қаласы тұрғындарының жауаптары үш топқа бөлінді: {opinion} ({p1}, {c1} жауап), "
                        "{opinion2} ({p2}, {c2} жауап), {opinion3} ({p3}, {c3} жауап)."
                    ),
                    "Пайыздар барлық {n} жауаптан есептелген, бір адам бір-ақ жауап берген.",
                )
            ],
            (
                "Бір адамнан бір жауап алынды. {town}, n = {n}: {opinion} – {p1} ({c1} адам); {opinion2} – {p2} "
                "({c2} адам); {opinion3} – {p3} ({c3} адам)."
            ),
        ],
    },
    "lost-point": {
        "en": [
            (
                "All {n} questionnaires from {town} were coded by hand. The codes used were: {opinion}, {c1} "
                "times ({p1}); {opinion2}, {c2} times ({p2}); {opinion3}, {c3} times ({p3})."
            ),
            (
                "Among the {n} passengers questioned in {town}, {p1} ({c1} persons) felt that {opinion}, {p2} "
                "({c2} persons) that {opinion2} and {p3} ({c3} persons) that {opinion3}."
            ),
            [
                "One reply was accepted from each household in {town}, {n} replies in all.",
                (
                    "The reply “{opinion3}” came from {c3} households ({p3}), “{opinion2}” from {c2} ({p2}) and "
                    "“{opinion}” from {c1} ({p1})."
                ),
            ],
            (
                "Residents of {town} (N = {n}) were divided: {c1} of them, or {p1}, thought that {opinion}; "
                "{c2}, or {p2}, thought that {opinion2}; and {c3}, or {p3}, thought that {opinion3}."
            ),
            (
                "The {n} callers to the {town} hotline left three messages. The first, that {opinion}, was made "
                "by {c1} callers ({p1}). The second, that {opinion2}, came from {c2} ({p2}). The third, that "
                "{opinion3}, came from {c3} ({p3})."
            ),
        ],
        "ru": [
            (
                "В протоколе комиссии города {town} записано: подано {n:бюллетень|бюллетеня|бюллетеней}, из них "
                "с пометкой «{opinion}» – {c1}, или {p1}, с пометкой «{opinion2}» – {c2}, или {p2}, с пометкой "
                "«{opinion3}» – {c3}, или {p3}."
            ),
            (
                "Горячая линия города {town} приняла {n:звонок|звонка|звонков}. На то, что {opinion}, приходится "
                "{p1} звонков ({c1}), на то, что {opinion2}, – {p2} ({c2}), на то, что {opinion3}, – {p3} ({c3})."
            ),
            [
                "От каждой семьи города {town} принимался один ответ; всего их {n}.",
                (
                    "Ответ «{opinion2}» – это {c2:семья|семьи|семей} ({p2}), ответ «{opinion}» – {c1} ({p1}), ответ "
                    "«{opinion3}» – {c3} ({p3})."
                ),
            ],
            (
                "{town}: один ответ от человека, n = {n}. Первое: {opinion} – {c1} ({p1}). Второе: {opinion2} – "
                "{c2} ({p2}). Третье: {opinion3} – {c3} ({p3})."
            ),
            [
                Source(
                    (
                        "В городе {town} фраза «{opinion}» встречается {c1:раз|раза|раз} ({p1}), фраза «{opinion2}» – "
                        "{c2:раз|раза|раз} ({p2}), фраза «{opinion3}» – {c3:раз|раза|раз} ({p3})."
                    ),
                    "Учтено {n:письмо|письма|писем}, в каждом по одной такой фразе.",
                )
            ],
        ],
        "kk": [
            (
                "{town} қаласы комиссиясының хаттамасы бойынша {n} бюллетень берілген, оның {c1} данасында "
                "({p1}) «{opinion}», {c2} данасында ({p2}) «{opinion2}», {c3} данасында ({p3}) «{opinion3}» "
                "деген белгі бар."
            ),
            (
                "{town} қаласының сенім телефонына {n} қоңырау шалынды. Соның ішінде «{opinion}» деген қоңырау – "
                "{c1} ({p1}), «{opinion2}» деген қоңырау – {c2} ({p2}), «{opinion3}» деген қоңырау – {c3} ({p3})."
            ),
            [
                "{town} қаласында әр отбасынан бір жауап алынды, барлығы {n} жауап.",
                (
                    "{c2} отбасы ({p2}) «{opinion2}» деп, {c1} отбасы ({p1}) «{opinion}» деп, {c3} отбасы ({p3}) "
                    "«{opinion3}» деп жауап берді."
                ),
            ],
            (
                "{n} тұрғынның пікірі {town} қаласында үшке бөлінді. Бірінші топ ({c1} адам, {p1}) «{opinion}» "
                "дейді. Екінші топ ({c2} адам, {p2}) «{opinion2}» дейді. Үшінші топ ({c3} адам, {p3}) "
                "«{opinion3}» дейді."
            ),
            (
                "Әр жолаушы бір ғана пікір айтты. {town} қаласында сұралған {n} жолаушының {c1:poss} ({p1}) "
                "«{opinion}» деп, {c2:poss} ({p2}) «{opinion2}» деп, {c3:poss} ({p3}) «{opinion3}» деп жауап "
                "берді."
            ),
        ],
    },
}
