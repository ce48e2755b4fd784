"""Questions of a form in their order, references to tables, and notes, in other words."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording


def _form(opening: str, question: str) -> list[str]:
    """A sentence and the five questions of a form, in which # is the number."""
    asked = [question.replace("#", str(number)).replace("{opinion1}", "{opinion}") for number in range(1, 6)]
    return [opening, *asked]


WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "question-number": {
        "en": [
            _form(
                "The form that was handed out in {town} read as follows.",
                "Q{q#}. “I think that {opinion#}.” Yes / No / Don't know",
            ),
            _form(
                "In {town} the interviewers put these questions, in this order:",
                "{q#}) To what extent do you agree that {opinion#}?",
            ),
            _form(
                "Interview guide, town of {town}", "Item {q#}: It is sometimes said that {opinion#}. What is your view?"
            ),
            _form(
                "Ballot paper of the public hearing in {town}:",
                "No. {q#} – The meeting finds that {opinion#}: for / against",
            ),
            _form("Self-completion questionnaire ({town})", "({q#}) Would your neighbours say that {opinion#}?"),
        ],
        "ru": [
            _form(
                "Бланк, который раздавали в городе {town}, выглядел так.",
                "В{q#}. «Я думаю, что {opinion#}». Да / Нет / Не знаю",
            ),
            _form(
                "В городе {town} интервьюеры задавали вопросы в следующем порядке:",
                "{q#}) В какой мере Вы согласны с тем, что {opinion#}?",
            ),
            _form("План интервью, город {town}", "Пункт {q#}: Иногда говорят, что {opinion#}. Каково Ваше мнение?"),
            _form(
                "Бюллетень общественных слушаний в городе {town}:",
                "№ {q#} – Собрание считает, что {opinion#}: за / против",
            ),
            _form("Анкета для самостоятельного заполнения ({town})", "({q#}) Сказали бы Ваши соседи, что {opinion#}?"),
        ],
        "kk": [
            _form(
                "{town} қаласында таратылған бланк мынадай болды.",
                "С{q#}. «Менің ойымша, {opinion#}». Иә / Жоқ / Білмеймін",
            ),
            _form(
                "{town} қаласында сұхбат алушылар сұрақтарды мына ретпен қойды:",
                "{q#}) «{opinion#}» дегенмен қаншалықты келісесіз?",
            ),
            _form(
                "Сұхбат жоспары, {town} қаласы", "{q#}-тармақ: Кейде «{opinion#}» деп айтады. Сіздің пікіріңіз қандай?"
            ),
            _form(
                "{town} қаласындағы қоғамдық тыңдаудың бюллетені:",
                "№ {q#} – Жиналыс «{opinion#}» деп есептейді: қолдаймын / қарсымын",
            ),
            _form("Өз бетінше толтыратын сауалнама ({town})", "({q#}) Көршілеріңіз «{opinion#}» деп айтар ма еді?"),
        ],
    },
    "table-nowhere": {
        "en": [
            "What is said here about the {topic} in {town} should be read together with Table {number} of this study.",
            "For figures other than those on {topic} in {town}, we refer the reader to Table {number}.",
            [
                Source(
                    "The {topic} in {town} are left out of account at this point.",
                    "On the other cases compare Table {number} of the present work.",
                )
            ],
            "Table {number}, to which we return when we discuss the courts, says nothing of the {topic} in {town}.",
            "Whether the {topic} in {town} were an exception is a matter of judgement (cf. Tab. {number}).",
        ],
        "ru": [
            "Сказанное здесь об акциях ({nom}) в городе {town} следует читать вместе с таблицей {number} настоящей работы.",
            "За цифрами, которые не касаются акций ({nom}) в городе {town}, отсылаем читателя к таблице {number}.",
            [
                Source(
                    "Акции ({nom}) в городе {town} мы здесь оставляем в стороне.",
                    "О других случаях ср. таблицу {number} настоящей работы.",
                )
            ],
            "Таблица {number}, к которой мы вернёмся, когда речь пойдёт о судах, ничего не говорит об акциях ({nom}) в городе {town}.",
            "Были ли акции ({nom}) в городе {town} исключением, судить читателю (ср. табл. {number}).",
        ],
        "kk": [
            "{town} қаласындағы акциялар ({topic}) туралы мұнда айтылғанды осы жұмыстың {number}-кестесімен бірге оқыған жөн.",
            "{town} қаласындағы акцияларға ({topic}) қатысы жоқ сандар үшін оқырманды {number}-кестеге сілтейміз.",
            [
                Source(
                    "{town} қаласындағы акцияларды ({topic}) бұл жерде қарастырмаймыз.",
                    "Басқа жағдайлар туралы осы жұмыстың {number}-кестесімен салыстырыңыз.",
                )
            ],
            "Соттар туралы сөз болғанда қайта оралатын {number}-кестеде {town} қаласындағы акциялар ({topic}) туралы ештеңе айтылмаған.",
            "{town} қаласындағы акциялар ({topic}) ерекше жағдай болды ма, оны оқырман өзі шешеді ({number}-кестемен салыстырыңыз).",
        ],
    },
    "note-nowhere": {
        "en": [
            [
                Source(
                    "“They came with empty hands”, a witness of the {topic} in {town} recalled.",
                    "Testimony before the parliamentary commission, {town}, sheet {@box}.",
                )
            ],
            [
                Source(
                    "How the word for {topic} came to be used in {town} is a question in itself.",
                    "The older sources speak of “disorders”; see the dictionary of the dialect of {town}, entry {@box}.",
                )
            ],
            [
                Source(
                    "The mayor of {town} denied ever having forbidden the {topic}.",
                    "His letter to the editor is reprinted in full in the town almanac, item {@box}.",
                )
            ],
            [
                Source(
                    "Under the by-laws of {town} no permit was needed for {topic}, as the court confirmed.",
                    "District court of {town}, case no. {@box}, unpublished.",
                )
            ],
            [
                Source(
                    "Of the {topic} in {town} no photographs are known to exist.",
                    "A private collection in {town} (album {@box}) is not open to researchers.",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "«Они пришли с пустыми руками», – вспоминал очевидец акций ({nom}) в городе {town}.",
                    "Показания перед парламентской комиссией, город {town}, лист {@box}.",
                )
            ],
            [
                Source(
                    "Как в городе {town} стали называть эти акции ({nom}), – отдельный вопрос.",
                    "В более ранних источниках – «беспорядки»; см. словарь говора города {town}, статья {@box}.",
                )
            ],
            [
                Source(
                    "Мэр города {town} отрицал, что когда-либо запрещал {nom}.",
                    "Его письмо в редакцию полностью перепечатано в городском альманахе, номер {@box}.",
                )
            ],
            [
                Source(
                    "По уставу города {town} разрешения на {nom} не требовалось, что подтвердил и суд.",
                    "Районный суд города {town}, дело № {@box}, не опубликовано.",
                )
            ],
            [
                Source(
                    "Фотографий акций ({nom}) в городе {town}, насколько известно, нет.",
                    "Частное собрание в городе {town} (альбом {@box}) для исследователей закрыто.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "«Олар құр қол келді», – деп еске алды {town} қаласындағы акциялардың ({topic}) куәгері.",
                    "Парламент комиссиясы алдындағы айғақ, {town} қаласы, {@box}-парақ.",
                )
            ],
            [
                Source(
                    "{town} қаласында бұл акциялардың ({topic}) қалай аталып кеткені – бөлек мәселе.",
                    "Ертеректегі дереккөздерде «тәртіпсіздік» делінеді; {town} өңірінің тіл сөздігін қараңыз, {@box}-мақала.",
                )
            ],
            [
                Source(
                    "{town} әкімі акцияларға ({topic}) ешқашан тыйым салмағанын айтты.",
                    "Оның редакцияға хаты қала альманахында толық басылған, {@box}-материал.",
                )
            ],
            [
                Source(
                    "{town} қаласының жарғысы бойынша акцияларға ({topic}) рұқсат қажет емес еді, мұны сот та растады.",
                    "{town} аудандық соты, № {@box} іс, жарияланбаған.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акциялардың ({topic}) фотосуреттері, білуімізше, жоқ.",
                    "{town} қаласындағы жеке жинақ ({@box}-альбом) зерттеушілерге жабық.",
                )
            ],
        ],
    },
}
