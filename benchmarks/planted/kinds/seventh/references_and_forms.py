"""Numbers of questions, tables that are nowhere, and notes that are nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

_QUESTIONS: dict[str, Sequence[Wording]] = {
    "en": [
        "The sheet handed out in {town} read in full: ({q1}) Is it so that {opinion}? ({q2}) Is it so that {opinion2}? ({q3}) Is it so "
        "that {opinion3}? ({q4}) Is it so that {opinion4}? ({q5}) Is it so that {opinion5}?",
        [
            "These are the items of the {town} questionnaire, none left out, to be answered with yes or no:",
            "Item {q1}: {opinion}.",
            "Item {q2}: {opinion2}.",
            "Item {q3}: {opinion3}.",
            "Item {q4}: {opinion4}.",
            "Item {q5}: {opinion5}.",
        ],
        "In {town} question {q1} asked whether {opinion}, question {q2} whether {opinion2}, question {q3} whether {opinion3}, question "
        "{q4} whether {opinion4} and question {q5}, the last, whether {opinion5}.",
        [
            "Appendix. Interview guide used in {town}.",
            "Q{q1} Would you say that {opinion}?",
            "Q{q2} Would you say that {opinion2}?",
            "Q{q3} Would you say that {opinion3}?",
            "Q{q4} Would you say that {opinion4}?",
            "Q{q5} Would you say that {opinion5}?",
        ],
        [
            "On the telephone people in {town} heard five questions, one after another.",
            "Question No. {q1} – “Do you believe that {opinion}?”",
            "Question No. {q2} – “Do you believe that {opinion2}?”",
            "Question No. {q3} – “Do you believe that {opinion3}?”",
            "Question No. {q4} – “Do you believe that {opinion4}?”",
            "Question No. {q5} – “Do you believe that {opinion5}?”",
        ],
    ],
    "ru": [
        "Листок, который раздавали в городе {town}, приводим целиком: {q1}) верно ли, что {opinion}? {q2}) верно ли, что {opinion2}? "
        "{q3}) верно ли, что {opinion3}? {q4}) верно ли, что {opinion4}? {q5}) верно ли, что {opinion5}?",
        [
            "Пункты анкеты (город {town}) приводятся без пропусков; отвечать следовало «да» или «нет».",
            "Пункт {q1}: {opinion}.",
            "Пункт {q2}: {opinion2}.",
            "Пункт {q3}: {opinion3}.",
            "Пункт {q4}: {opinion4}.",
            "Пункт {q5}: {opinion5}.",
        ],
        "Вопрос {q1} в городе {town} касался того, верно ли, что {opinion}, вопрос {q2} — что {opinion2}, вопрос {q3} — что "
        "{opinion3}, вопрос {q4} — что {opinion4}, а последний, вопрос {q5}, — что {opinion5}.",
        [
            "Приложение. Путеводитель интервью, город {town}.",
            "В{q1}. Вы бы сказали, что {opinion}?",
            "В{q2}. Вы бы сказали, что {opinion2}?",
            "В{q3}. Вы бы сказали, что {opinion3}?",
            "В{q4}. Вы бы сказали, что {opinion4}?",
            "В{q5}. Вы бы сказали, что {opinion5}?",
        ],
        [
            "По телефону жителям города {town} задали подряд пять вопросов.",
            "Вопрос № {q1} – «Считаете ли Вы, что {opinion}?»",
            "Вопрос № {q2} – «Считаете ли Вы, что {opinion2}?»",
            "Вопрос № {q3} – «Считаете ли Вы, что {opinion3}?»",
            "Вопрос № {q4} – «Считаете ли Вы, что {opinion4}?»",
            "Вопрос № {q5} – «Считаете ли Вы, что {opinion5}?»",
        ],
    ],
    "kk": [
        "{town} қаласында таратылған парақты толық келтіреміз: {q1}) {opinion}, солай ма? {q2}) {opinion2}, солай ма? {q3}) {opinion3}, "
        "солай ма? {q4}) {opinion4}, солай ма? {q5}) {opinion5}, солай ма?",
        [
            "{town} қаласындағы сауалнаманың тармақтары түгел беріліп отыр, жауабы «иә» не «жоқ».",
            "{q1}-тармақ: {opinion}.",
            "{q2}-тармақ: {opinion2}.",
            "{q3}-тармақ: {opinion3}.",
            "{q4}-тармақ: {opinion4}.",
            "{q5}-тармақ: {opinion5}.",
        ],
        "{town} қаласында {q1}-сұрақ «{opinion}» деген пікірге, {q2}-сұрақ «{opinion2}» дегенге, {q3}-сұрақ «{opinion3}» дегенге, "
        "{q4}-сұрақ «{opinion4}» дегенге, ал ең соңғы {q5}-сұрақ «{opinion5}» дегенге қатысты болды.",
        [
            "Қосымша. Сұхбат жоспары, {town} қаласы.",
            "С{q1}. «{opinion}» дегенге қосыласыз ба?",
            "С{q2}. «{opinion2}» дегенге қосыласыз ба?",
            "С{q3}. «{opinion3}» дегенге қосыласыз ба?",
            "С{q4}. «{opinion4}» дегенге қосыласыз ба?",
            "С{q5}. «{opinion5}» дегенге қосыласыз ба?",
        ],
        [
            "{town} қаласының тұрғындарына телефон арқылы бес сұрақ бірінен соң бірі қойылды.",
            "№ {q1} сұрақ – «{opinion}» деп ойлайсыз ба?",
            "№ {q2} сұрақ – «{opinion2}» деп ойлайсыз ба?",
            "№ {q3} сұрақ – «{opinion3}» деп ойлайсыз ба?",
            "№ {q4} сұрақ – «{opinion4}» деп ойлайсыз ба?",
            "№ {q5} сұрақ – «{opinion5}» деп ойлайсыз ба?",
        ],
    ],
}
_TABLES: dict[str, Sequence[Wording]] = {
    "en": [
        "More on the {topic} in {town} can be learned from Table {number}.",
        "The reader who compares {town} with the other towns (Table {number} of this manuscript) will see why we dwell on its {topic}.",
        [
            Source(
                "We return to the {topic} in {town} below.",
                "For the figures see our Table {number}; for the reasons, the chapter on the press.",
            )
        ],
        "Table {number} shows how we counted, and what is said there goes for the {topic} in {town} as well.",
        [
            "The {topic} in {town} have never been studied by themselves.",
            Far(
                "As far as {topic} in {town} are concerned, we refer back to Table {number} and to what was said beside it."
            ),
        ],
    ],
    "ru": [
        "Дополнительные сведения про {nom} в городе {town} содержит таблица {number}.",
        "Читатель, который сравнит {town} с другими городами (см. табл. {number} нашей работы), поймёт, почему нас занимают {nom}.",
        [
            Source(
                "К теме «{town}: {nom}» мы ещё вернёмся.",
                "Цифры приведены нами в таблице {number}, причины — в главе о прессе.",
            )
        ],
        "Из таблицы № {number} видно, как мы считали; сказанное там верно и для города {town}, где проходили {nom}.",
        [
            "В городе {town} {nom} отдельно никто не изучал.",
            Far("Что касается темы «{nom} в городе {town}», отсылаем к таблице {number} и пояснениям к ней."),
        ],
    ],
    "kk": [
        "{town} қаласындағы {topic} туралы қосымша мәлімет {number}-кестеде берілген.",
        "{town} қаласын басқа қалалармен салыстырған оқырман (осы еңбектің {number}-кестесін қараңыз) {topic} бізді неге "
        "қызықтыратынын түсінеді.",
        [
            Source(
                "{town} қаласындағы {topic} мәселесіне кейін ораламыз.",
                "Сандарды {number}-кестеден, себептерді баспасөз туралы тараудан қараңыз.",
            )
        ],
        "Қалай санағанымыз {number}-кестеден көрінеді, онда айтылған жайт {town} қаласындағы {topic} үшін де дұрыс.",
        [
            "{town} қаласындағы {topic} бұрын жеке зерттелмеген.",
            Far("{town} қаласындағы {topic} жөнінде {number}-кестеге және оның түсіндірмесіне жүгінеміз."),
        ],
    ],
}
_NOTES: dict[str, Sequence[Wording]] = {
    "en": [
        [
            Source(
                "According to the chief of police, nobody was beaten during the {topic} in {town}.",
                "Press conference, box {@box}.",
            )
        ],
        [
            Source(
                "“We shall come again,” an old woman said to us at the end of the {topic} in {town}.",
                "Field diary, sheet {@box}; name withheld.",
            )
        ],
        [
            Source(
                "The most careful historian of the {topic} in {town} thinks that the mayor knew of them.",
                "Private letter to the author, folder {@box}.",
            )
        ],
        [
            "For a long time the {topic} in {town} had no chronicler.",
            Source(
                "The file on the {topic} was opened to readers of the {town} archive only lately.",
                "Town archive, item {@box}.",
            ),
        ],
        [
            Source(
                "The word used for the {topic} in {town} cannot be translated.", "See also the glossary, entry {@box}."
            )
        ],
    ],
    "ru": [
        [
            Source(
                "По словам начальника полиции, в городе {town}, пока шли {nom}, никого не избивали.",
                "Пресс-конференция, папка {@box}.",
            )
        ],
        [
            Source(
                "«Мы ещё придём», — сказала нам пожилая женщина, когда {nom} в городе {town} закончились.",
                "Полевой дневник, лист {@box}; имя не называем.",
            )
        ],
        [
            Source(
                "Самый внимательный историк {topic} в городе {town} полагает, что мэр знал обо всём.",
                "Частное письмо автору, дело {@box}.",
            )
        ],
        [
            "Долгое время {nom} в городе {town} не имели своего летописца.",
            Source(
                "Дело про {nom} выдают читателям архива города {town} лишь с недавних пор.",
                "Городской архив, ед. хр. {@box}.",
            ),
        ],
        [Source("Слово, которым в городе {town} называют {nom}, непереводимо.", "См. также словарь, статья {@box}.")],
    ],
    "kk": [
        [
            Source(
                "Полиция бастығының айтуынша, {town} қаласында {topic} кезінде ешкім ұрып-соғылмаған.",
                "Баспасөз мәслихаты, {@box}-бума.",
            )
        ],
        [
            Source(
                "{town} қаласында {topic} біткенде бір кейуана: «Біз әлі келеміз», – деді.",
                "Далалық күнделік, {@box}-парақ; аты аталмайды.",
            )
        ],
        [
            Source(
                "{town} қаласындағы {topic} тарихын ең мұқият зерттеген ғалым әкім бәрін білген деп есептейді.",
                "Авторға жеке хат, {@box}-іс.",
            )
        ],
        [
            "Ұзақ уақыт бойы {town} қаласындағы {topic} өз шежірешісін таппады.",
            Source(
                "{Topic} туралы іс {town} қаласы мұрағатының оқырмандарына жақында ғана ашылды.",
                "Қалалық мұрағат, {@box}-бірлік.",
            ),
        ],
        [
            Source(
                "{town} қаласында {topic} дегенді білдіретін сөз аударуға келмейді.",
                "Сөздікті де қараңыз, {@box}-мақала.",
            )
        ],
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "question-number": _QUESTIONS,
    "table-nowhere": _TABLES,
    "note-nowhere": _NOTES,
}
