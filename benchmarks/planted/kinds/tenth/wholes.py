"""Wholes told with their parts, questions with their numbers, stretches of time, pages on the web, and what remains."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording


def _questions(line: str, before: str = "") -> list[str]:
    """Five questions, after a line that announces them if there is one; # is the number of a question."""
    lines = [line.replace("#", str(number)).replace("{opinion1}", "{opinion}") for number in range(1, 6)]
    return [before, *lines] if before else lines


WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "parts-of-a-total": {
        "en": [
            (
                "Our archive for {town} holds {total} leaflets from the {topic} of {year}. Printed ones number {a}. "
                "A further {b} were typed, and {c} were written by hand."
            ),
            [
                "How many people were brought before a judge after the {topic} of {year} in {town}?",
                "According to the registry, {total}. Fines were handed down to {a} of them, community service to {b}, and {c} walked free.",
            ],
            (
                "{a} by unions, {b} by student groups, {c} by others: this is how the {total} calls to {topic} published in "
                "{town} in {year} divide."
            ),
            (
                "The hospital of {town} admitted {a} protesters, {b} bystanders and {c} police officers during the {topic} "
                "of {year}; the number of the injured was thus {total}."
            ),
            [
                "Complaints lodged in {town} over the {topic} ({year}):",
                "1. against the police: {a}",
                "2. against the city hall: {b}",
                "3. other: {c}",
                "In all: {total}",
            ],
            (
                "Convictions following the {topic} in {town} in {year} (n = {total}): suspended sentence, {a}; fine, {b}; "
                "other, {c}."
            ),
        ],
        "ru": [
            (
                "Редакции газет города {town} получили в {year} году {total:письмо|письма|писем} о ходе {topic}. Из них {a} "
                "были анонимными. Подписали своё письмо {b:автор|автора|авторов}, причём ещё {c:письмо|письма|писем} пришли от "
                "организаций."
            ),
            (
                "Число пострадавших во время {topic} в городе {town} ({year} год) складывается из {a} протестующих, {b} "
                "прохожих и {c} полицейских и равно, таким образом, {total}."
            ),
            [
                "Сколько жителей города {town} вызвали на допрос после {topic} {year} года?",
                "Всего {total}: свидетелями проходили {a}, подозреваемыми {b}, потерпевшими {c}.",
            ],
            (
                "Из профсоюзов – {a}, из студенческих групп – {b}, из прочих организаций – {c}; так распределяются "
                "{total:призыв|призыва|призывов} к проведению {topic}, опубликованные в городе {town} в {year} году."
            ),
            [
                "Жалобы в связи с проведением {topic}, {town}, {year} г.",
                "– на полицию: {a}",
                "– на акимат: {b}",
                "– прочие: {c}",
                "Итого жалоб: {total}",
            ],
            (
                "По {total} делам об участии в акциях ({nom}), рассмотренным судами города {town} за {year} год, вынесено {a} "
                "обвинительных приговоров и {b} оправдательных, а {c} дел прекращено."
            ),
        ],
        "kk": [
            (
                "{town} қаласының газеттеріне {year} жылы {topic} туралы {total} хат келді. Соның {a:poss} қол қойылмаған. "
                "Тағы {b} хатты жеке адамдар, {c} хатты ұйымдар жіберген."
            ),
            (
                "{year} жылғы {topic} кезінде {town} қаласында зардап шеккендер саны {a} наразылық білдірушіден, {b} жүргіншіден "
                "және {c} полицейден құралып, барлығы {total} болды."
            ),
            [
                "{year} жылғы {topic} кейін {town} қаласының неше тұрғыны тергеуге шақырылды?",
                "Барлығы {total}: {a:poss} куә ретінде, {b:poss} күдікті ретінде, {c:poss} жәбірленуші ретінде.",
            ],
            (
                "Кәсіподақтардан – {a}, студенттерден – {b}, өзге ұйымдардан – {c}: {year} жылы {town} қаласында жарияланған "
                "{topic} туралы {total} үндеу осылай бөлінеді."
            ),
            [
                "{topic} бойынша түскен шағымдар, {town} қаласы, {year} ж.",
                "– полиция үстінен: {a}",
                "– әкімдік үстінен: {b}",
                "– басқалары: {c}",
                "Жиыны: {total}",
            ],
            (
                "{town} қаласының соттары {year} жылы {topic} бойынша {total} істі қарады: {a} іс бойынша айыптау, {b} іс "
                "бойынша ақтау үкімі шықты, {c} іс қысқартылды."
            ),
        ],
    },
    "question-number": {
        "en": [
            _questions("Qu. {q#} – Would you agree that {opinion#}?", "Codebook of the {town} survey"),
            _questions(
                "{q#}. “{opinion#}” [1] yes [2] no [9] no answer", "Here are the items as they were read out in {town}."
            ),
            _questions("Question nr {q#} (asked of all): do you think that {opinion#}?"),
        ],
        "ru": [
            _questions(
                "Вопр. {q#}. По Вашему мнению, верно ли, что {opinion#}?", "Кодировочная книга опроса в городе {town}"
            ),
            _questions(
                "{q#}. «{opinion#}»: да – 1, нет – 2, нет ответа – 9",
                "Приводим суждения в том виде, в каком их зачитывали в городе {town}.",
            ),
            _questions("Вопрос №{q#} (задавался всем). Считаете ли Вы, что {opinion#}?"),
        ],
        "kk": [
            _questions(
                "{q#}-сұр. Сіздіңше, {opinion#} деген дұрыс па?", "{town} қаласындағы сауалнаманың кодтау кітабы"
            ),
            _questions(
                "{q#}. «{opinion#}»: иә – 1, жоқ – 2, жауап жоқ – 9", "{town} қаласында оқылған пікірлерді келтіреміз."
            ),
            _questions("№{q#} сұрақ (бәріне қойылды). {opinion#} деп ойлайсыз ба?"),
        ],
    },
    "end-before-beginning": {
        "en": [
            "{begin} saw the first of the {topic} in {town}. They did not die down until {end}.",
            [
                "How long was the square of {town} occupied during the {topic}?",
                "The tents went up on {begin} and were taken down on {end}.",
            ],
            "An inquiry into the {topic} in {town} (opened: {begin}; closed: {end}) named nobody.",
            "The mayor of {town}, who took office on {begin} and stepped down on {end}, never spoke of the {topic}.",
        ],
        "ru": [
            "Первая из акций ({nom}) в городе {town} состоялась {begin}. Последняя прошла {end}.",
            [
                "Как долго площадь города {town} была занята участниками {topic}?",
                "Палатки поставили {begin}, а убрали их {end}.",
            ],
            "Проверка по факту {topic} в городе {town} (начата {begin:dotted}, окончена {end:dotted}) виновных не назвала.",
            "Мэр города {town}, вступивший в должность {begin} и покинувший её {end}, о проведении {topic} не высказывался.",
        ],
        "kk": [
            "{town} қаласындағы алғашқы {topic} {begin} күні өтті. Соңғысы {end} күні болды.",
            [
                "{topic} кезінде {town} қаласының алаңы қанша уақыт бос болмады?",
                "Шатырлар {begin} күні тігіліп, {end} күні жиналды.",
            ],
            "{town} қаласындағы {topic} жөніндегі тексеру (басталды: {begin:dotted}; аяқталды: {end:dotted}) кінәлілерді атаған жоқ.",
            "{begin} қызметіне кіріскен, {end} қызметінен кеткен {town} әкімі {topic} туралы ештеңе айтпады.",
        ],
    },
    "read-before-written": {
        "en": [
            [
                Source(
                    "The strikers of {town} wrote a letter of their own.",
                    "{address} (posted {date}; as seen by the author on {read}).",
                )
            ],
            [
                Source(
                    "A reporter followed the {topic} in {town} for a week.",
                    "Week of {topic}, {town}. [Online] {date}. Available: {address}. [Accessed: {read:dotted}].",
                )
            ],
            "City portal of {town}. “Answers on the {topic}.” Last modified {date}. Accessed {read}. {address}.",
        ],
        "ru": [
            [
                Source(
                    "Участники {topic} в городе {town} написали открытое письмо.",
                    "{address} (размещено {date:dotted}, просмотрено нами {read:dotted}).",
                )
            ],
            [
                Source(
                    "Корреспондент неделю следил за ходом {topic} в городе {town}.",
                    "Неделя {topic}: {town} / Вестник края : [сайт]. {date:dotted}. URL: {address} (дата доступа: {read:dotted}).",
                )
            ],
            "Портал города {town}. Ответы на вопросы о проведении {topic} [Электронный ресурс] / Опубл. {date:dotted}. – {address}. – (Дата посещения {read:dotted}).",
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы {topic} қатысушылары ашық хат жазды.",
                    "{address} ({date:dotted} жарияланған, {read:dotted} қаралды).",
                )
            ],
            [
                Source(
                    "Тілші {town} қаласындағы {topic} барысын бір апта бақылады.",
                    "{topic} аптасы: {town} / Өлке хабаршысы : [сайт]. {date:dotted}. URL: {address} (жүгінген күн: {read:dotted}).",
                )
            ],
            "{town} қаласының порталы. {topic} туралы сұрақтарға жауап [Электрондық ресурс] / Жарияланды: {date:dotted}. – {address}. – (Кірген күні: {read:dotted}).",
        ],
    },
    "remaining-share": {
        "en": [
            (
                "In {town} each person gave one answer. {a} thought that {opinion}; {b} preferred to say that {opinion2}. "
                "What is left, {rest}, fell to those who did not know."
            ),
            "Only {rest} of those polled in {town} had no view; {a} thought that {opinion} and {b} that {opinion2}, one answer each.",
            "Single answer, {town}: {opinion} – {a}; {opinion2} – {b}; don’t know – the remaining {rest}.",
        ],
        "ru": [
            (
                "В городе {town} каждый давал один ответ. {a} считают, что {opinion}; {b} предпочли сказать, что {opinion2}. "
                "Оставшаяся часть, {rest}, приходится на тех, кто не знает."
            ),
            "Один ответ на человека, {town}: {opinion} – {a}; {opinion2} – {b}; не знают – остальные {rest}.",
            "Кроме {a}, решивших, что {opinion}, и {b}, решивших, что {opinion2}, в городе {town} были и воздержавшиеся – остальные {rest} выборки.",
        ],
        "kk": [
            (
                "{town} қаласында әркім бір жауап берді. {a:poss} «{opinion}» деп ойлайды; {b:poss} «{opinion2}» дегенді жөн "
                "көрді. Қалған бөлігі, яғни {rest}, білмейтіндерге тиесілі."
            ),
            "Бір адамға бір жауап, {town}: {opinion} – {a}; {opinion2} – {b}; білмеймін – қалған {rest}.",
            "{town} қаласында {a:poss} «{opinion}», {b:poss} «{opinion2}» деген жауапты таңдап, қалғандары, сұралғандардың {rest:poss}, үндемеді.",
        ],
    },
}
