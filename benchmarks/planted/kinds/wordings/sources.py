"""Sources and their dates, results of tests, and numbers of questions, tables and notes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

_TEST = {
    "en": [
        "Younger and older respondents in {town} were compared on the question whether {opinion}: #.",
        "For {town}, the hypothesis that income has no bearing on the belief that {opinion} was tested, #.",
        "In {town} the link between sex and the view that {opinion} is summed up in a single figure [#].",
        "Is the opinion that {opinion} tied to schooling? In {town}, the test gives #; other towns were not tested.",
    ],
    "ru": [
        "Ответы молодых и пожилых жителей города {town} на вопрос, верно ли, что {opinion}, сравнили: #.",
        "Для города {town} проверялась гипотеза о том, что доход не влияет на мнение, что {opinion}, #.",
        "Связь между полом и мнением, что {opinion}, в городе {town} выражена одним показателем [#].",
        "Зависит ли от образования мнение, что {opinion}? В городе {town} критерий даёт #, в других городах он не применялся.",
    ],
    "kk": [
        "{town} қаласының жас және егде тұрғындарының «{opinion}» деген рас па деген сұраққа жауаптары салыстырылды: #.",
        "{town} қаласы үшін табыс «{opinion}» деген пікірге әсер етпейді деген болжам тексерілді, #.",
        "{town} қаласында жыныс пен «{opinion}» деген пікірдің байланысы бір көрсеткішпен берілген [#].",
        "«{opinion}» деген пікір білімге байланысты ма? {town} қаласында критерий # береді, басқа қалаларда ол қолданылмады.",
    ],
}


def _test(*notations: str) -> dict[str, Sequence[Wording]]:
    """The sentences with the result as English writes it and as the others do: two notations each, in turn."""
    return {
        language: [
            text.replace("#", notations[number % 2 + (0 if language == "en" else 2)])
            for number, text in enumerate(texts)
        ]
        for language, texts in _TEST.items()
    }


def _questions(text: str) -> list[str]:
    """Five questions; # is the number of each."""
    return [text.replace("#", str(number)).replace("{opinion1}", "{opinion}") for number in range(1, 6)]


WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "read-before-written": {
        "en": [
            [
                Source(
                    "The {topic} in {town} were reported at length.",
                    "{town} and its {topic}, in: The Daily News, {date}. Available at: {address} (last accessed {read}).",
                )
            ],
            [
                Source(
                    "A reporter described the {topic} in {town}.",
                    "“{Topic} in {town}”, Morning Herald ({date}), {address} [retrieved on {read}].",
                )
            ],
            [
                Source(
                    "The {topic} in {town} also found their way into the regional press.",
                    "Regional Press Agency: What happened in {town}? Published {date}; viewed {read}. {address}",
                )
            ],
            [
                Source(
                    "The {topic} of {town} were known abroad.",
                    "Morning Herald. {date}. {Topic} of {town}. Online: {address}. Date of access: {read}.",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Об акциях ({nom}) в городе {town} писали подробно.",
                    "{town}: что произошло // Новости дня. {date}. URL: {address} (дата обращения: {read}).",
                )
            ],
            [
                Source(
                    "Репортёр описал акции ({nom}) в городе {town}.",
                    "«Город {town} и его жители», Утренний вестник, {date:dotted}. Режим доступа: {address} (дата обращения: {read:dotted}).",
                )
            ],
            [
                Source(
                    "Попали акции ({nom}) в городе {town} и в областную печать.",
                    "Областное агентство: Что случилось в городе {town}? Опубликовано {date}, просмотрено {read}. {address}",
                )
            ],
            [
                Source(
                    "За рубежом знали об акциях ({nom}) в городе {town}.",
                    "Утренний вестник. {date}. Город {town}. [Электронный ресурс]. {address} (проверено {read}).",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) туралы егжей-тегжейлі жазылды.",
                    "{town}: не болды // Күн жаңалықтары. {date}. URL: {address} (жүгінген күні: {read}).",
                )
            ],
            [
                Source(
                    "Тілші {town} қаласындағы акцияларды ({topic}) сипаттады.",
                    "«{town} қаласы мен тұрғындары», Таң хабаршысы, {date:dotted}. Қолжетімді: {address} (қаралған күні: {read:dotted}).",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) облыстық баспасөзге де шықты.",
                    "Облыстық агенттік: {town} қаласында не болды? Жарияланған күні: {date}, қаралған күні: {read}. {address}",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) шетелге де белгілі еді.",
                    "Таң хабаршысы. {date}. {town} қаласы. [Электрондық ресурс]. {address} (қаралды: {read}).",
                )
            ],
        ],
    },
    "date-of-an-address": {
        "en": [
            [
                Source(
                    "The {topic} in {town} made headlines.",
                    "Morning Herald, “{Topic} in {town}”, published on {date}, {address}.",
                )
            ],
            [
                Source(
                    "Local media took up the {topic} in {town}.",
                    "{address} ({date}): {topic} in {town}.",
                )
            ],
            [
                Source(
                    "The {topic} in {town} were photographed.",
                    "Photographs: The Daily News, {date}, {town}. Available at {address}",
                )
            ],
            [
                Source(
                    "Readers wrote letters about the {topic} in {town}.",
                    "Letters to the editor ({town}). In: Morning Herald of {date}. URL: {address}",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Акции ({nom}) в городе {town} попали в заголовки.",
                    "Утренний вестник, «Город {town}», опубликовано {date}, {address}.",
                )
            ],
            [
                Source(
                    "Местная печать подхватила тему акций ({nom}) в городе {town}.",
                    "{address} ({date}): события в городе {town}.",
                )
            ],
            [
                Source(
                    "Акции ({nom}) в городе {town} снимали на фото.",
                    "Фотографии: Новости дня, {date:dotted}, город {town}. Режим доступа: {address}",
                )
            ],
            [
                Source(
                    "Читатели писали письма об акциях ({nom}) в городе {town}.",
                    "Письма в редакцию (город {town}) // Утренний вестник. {date}. URL: {address}",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) басты тақырыпқа айналды.",
                    "Таң хабаршысы, «{town} қаласы», {date} күні жарияланған, {address}.",
                )
            ],
            [
                Source(
                    "Жергілікті баспасөз {town} қаласындағы акциялар ({topic}) туралы жаза бастады.",
                    "{address} ({date}): {town} қаласындағы оқиғалар.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) суретке түсірілді.",
                    "Суреттер: Күн жаңалықтары, {date:dotted}, {town} қаласы. Қолжетімді: {address}",
                )
            ],
            [
                Source(
                    "Оқырмандар {town} қаласындағы акциялар ({topic}) туралы хат жазды.",
                    "Редакцияға хаттар ({town} қаласы) // Таң хабаршысы. {date}. URL: {address}",
                )
            ],
        ],
    },
    "covers-later-years": {
        "en": [
            [
                Source(
                    "Statistics on the {topic} in {town} are available.",
                    "Statistical Office, {Topic} in {town} {first}–{last}, {published}.",
                )
            ],
            [
                Source(
                    "A monitoring group followed the {topic} in {town}.",
                    "Monitoring Group ({published}): {town}: {topic} from {first} to {last}. Final report.",
                )
            ],
            [
                Source(
                    "The bureau summed up the {topic} in {town}.",
                    "{Topic} in {town}: data for the years {first}-{last}. Bureau of Towns: {town}, {published}. 48 p.",
                )
            ],
            [
                Source(
                    "The {topic} in {town} have been counted before.",
                    "K. Orlen, Counting {topic}: {town}, {first} to {last} (Harbour Press {published}).",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "По акциям ({nom}) в городе {town} есть статистика.",
                    "Управление статистики. Город {town}: {nom}, итоги {first}–{last} гг. {published}.",
                )
            ],
            [
                Source(
                    "За акциями ({nom}) в городе {town} следила группа наблюдателей.",
                    "Итоговый доклад группы наблюдателей: город {town} с {first} по {last} год. Вышел в {published} году.",
                )
            ],
            [
                Source(
                    "Бюро подвело итоги акций ({nom}) в городе {town}.",
                    "Данные по городу {town} за {first}-{last} годы. Бюро городов, {published}. 48 с.",
                )
            ],
            [
                Source(
                    "Акции ({nom}) в городе {town} уже подсчитывали.",
                    "Орлен К. Город {town} в {first}-{last} гг.: подсчёт. – Портовое изд-во, {published}. – 48 с.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) бойынша статистика бар.",
                    "Статистика басқармасы. {town} қаласы: {topic}, {first}–{last} жж. қорытындысы. {published}.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акцияларды ({topic}) бақылаушылар тобы қадағалады.",
                    "Бақылаушылар тобының қорытынды баяндамасы: {town} қаласы, {first} жылдан {last} жылға дейін. {published} жылы шықты.",
                )
            ],
            [
                Source(
                    "Бюро {town} қаласындағы акцияларды ({topic}) қорытындылады.",
                    "{town} қаласы бойынша {first}-{last} жылдардағы деректер. Қалалар бюросы, {published}. 48 б.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) бұрын да саналған.",
                    "Орлен К. {town} қаласы {first}-{last} жж.: санақ. – Порт баспасы, {published}. – 48 б.",
                )
            ],
        ],
    },
    "p-of-t": _test(
        "t = {value}, df = {df}, p = {p}",
        "t({df})={value}, p={p}",
        "t = {value}; df = {df}; p = {p}",
        "t({df}) = {value}, p = {p}",
    ),
    "p-of-f": _test(
        "F = {value}, df = {df1}, {df2}, p = {p}",
        "F({df1},{df2}) = {value}, p = {p}",
        "F = {value}; df = {df1}; {df2}; p = {p}",
        "F({df1}, {df2}) = {value}, p = {p}",
    ),
    "p-of-chi2": _test(
        "χ² = {value}, df = {df}, p = {p}",
        "χ2({df}) = {value}, p = {p}",
        "χ2 = {value}; df = {df}; p = {p}",
        "χ²({df}) = {value}; p = {p}",
    ),
    "p-of-r": _test(
        "r = {value}, df = {df}, p = {p}",
        "r({df})={value}, p={p}",
        "r = {value}; df = {df}; p = {p}",
        "r({df}) = {value}, p = {p}",
    ),
    "p-of-z": _test("Z={value}, p={p}", "z = {value} (p = {p})", "Z = {value}; p = {p}", "z = {value} (p = {p})"),
    "question-number": {
        "en": [
            _questions("Q{q#}: How far do you agree that {opinion#}?"),
            _questions("{q#}) Some people say that {opinion#}. What do you think?"),
            _questions("Item {q#} of the questionnaire asks whether {opinion#}."),
            _questions("Question No. {q#} – Would you say that {opinion#}?"),
        ],
        "ru": [
            _questions("В{q#}: Насколько Вы согласны с тем, что {opinion#}?"),
            _questions("{q#}) Некоторые говорят, что {opinion#}. А что думаете Вы?"),
            _questions("Пункт {q#} анкеты – согласие с тем, что {opinion#}."),
            _questions("Вопрос № {q#}. Считаете ли Вы, что {opinion#}?"),
        ],
        "kk": [
            _questions("С{q#}: «{opinion#}» дегенге қаншалықты келісесіз?"),
            _questions("{q#}) Кейбіреулер «{opinion#}» дейді. Сіз не ойлайсыз?"),
            _questions("Сауалнаманың {q#}-тармағы «{opinion#}» дегенге келісуді сұрайды."),
            _questions("№ {q#} сұрақ. Сіз «{opinion#}» деп санайсыз ба?"),
        ],
    },
    "table-nowhere": {
        "en": [
            "As Table {number} shows, the {topic} in {town} are no exception.",
            "Table {number} of this study shows what the {topic} in {town} can be compared with.",
            "For a comparison of {town} and its {topic} with other places, the reader may turn to table {number}.",
            "The figures behind this account of the {topic} in {town} come from our own counts (Table {number}).",
        ],
        "ru": [
            "Как показывает таблица {number}, акции ({nom}) в городе {town} не исключение.",
            "Из нашей таблицы {number} видно, с чем можно сравнить акции ({nom}) в городе {town}.",
            "Чтобы сравнить акции ({nom}) в городе {town} с другими местами, читатель может обратиться к табл. {number}.",
            "Этот рассказ об акциях ({nom}) в городе {town} опирается на наши подсчёты (табл. {number}).",
        ],
        "kk": [
            "{number}-кесте көрсеткендей, {town} қаласындағы акциялар ({topic}) ерекше емес.",
            "{town} қаласындағы акцияларды ({topic}) немен салыстыруға болатыны біздің {number}-кестеден көрінеді.",
            "{town} қаласындағы акцияларды ({topic}) басқа жерлермен салыстыру үшін оқырман {number}-кестеге жүгіне алады.",
            "{town} қаласындағы акциялар ({topic}) туралы бұл әңгіме өз санағымызға сүйенеді ({number}-кесте).",
        ],
    },
    "note-nowhere": {
        "en": [
            [
                Source(
                    "Letters about the {topic} in {town} have survived.", "Letters, Archive of {town}, folder {@box}."
                )
            ],
            [
                Source(
                    "We owe what we know of the {topic} in {town} to a clerk.",
                    "Diary of a clerk, {town}, private collection, item {@box}.",
                )
            ],
            [
                Source(
                    "The council of {town} debated the {topic}.", "Minutes of the council of {town}, vol. {@box}, p. 4."
                )
            ],
            [
                Source(
                    "In {town} the {topic} have become a legend.", "Interview with a resident of {town}, tape {@box}."
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Сохранились письма об акциях ({nom}) в городе {town}.",
                    "Письма, архив города {town}, папка {@box}.",
                )
            ],
            [
                Source(
                    "Об акциях ({nom}) в городе {town} мы знаем благодаря одному писарю.",
                    "Дневник писаря, город {town}, частное собрание, № {@box}.",
                )
            ],
            [Source("Совет города {town} обсуждал акции ({nom}).", "Протоколы совета города {town}, т. {@box}, с. 4.")],
            [
                Source(
                    "Вошли акции ({nom}) в городе {town} и в легенды.",
                    "Интервью с жителем города {town}, запись {@box}.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) туралы хаттар сақталған.",
                    "Хаттар, {town} мұрағаты, {@box}-папка.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) туралы білгеніміз бір хатшының арқасы.",
                    "Хатшының күнделігі, {town} қаласы, жеке жинақ, № {@box}.",
                )
            ],
            [
                Source(
                    "{town} қаласының кеңесі акцияларды ({topic}) талқылады.",
                    "{town} қаласы кеңесінің хаттамалары, {@box}-том, 4-б.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) аңызға айналды.",
                    "{town} қаласының тұрғынымен сұхбат, {@box}-жазба.",
                )
            ],
        ],
    },
}
