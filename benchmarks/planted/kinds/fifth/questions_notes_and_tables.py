"""Numbered questions, references to tables, and calls of notes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "question-number": {
        "en": [
            [
                "The interview guide used in {town} had five items.",
                "Item {q1}. Would you say that {opinion}?",
                "Item {q2}. Would you say that {opinion2}?",
                "Item {q3}. Would you say that {opinion3}?",
                "Item {q4}. Would you say that {opinion4}?",
                "Item {q5}. Would you say that {opinion5}?",
            ],
            "The card handed out in {town} carried five statements: ({q1}) {opinion}; ({q2}) {opinion2}; ({q3}) {opinion3}; ({q4}) {opinion4}; ({q5}) {opinion5}.",
            [
                "APPENDIX. QUESTIONNAIRE FOR {town}",
                "Q{q1}. Do you believe that {opinion}?",
                "Q{q2}. Do you believe that {opinion2}?",
                "Q{q3}. Do you believe that {opinion3}?",
                "Q{q4}. Do you believe that {opinion4}?",
                "Q{q5}. Do you believe that {opinion5}?",
            ],
            [
                "Five questions were put to the residents of {town} in this order:",
                "{q1}) Is it so that {opinion}?",
                "{q2}) Is it so that {opinion2}?",
                "{q3}) Is it so that {opinion3}?",
                "{q4}) Is it so that {opinion4}?",
                "{q5}) Is it so that {opinion5}?",
            ],
            [
                "The answers in {town} are given question by question.",
                "Question {q1} (whether {opinion}) divided the respondents.",
                "Question {q2} (whether {opinion2}) did not.",
                "Question {q3} (whether {opinion3}) was often left blank.",
                "Question {q4} (whether {opinion4}) met with laughter.",
                "Question {q5} (whether {opinion5}) closed the form.",
            ],
            [
                "Survey form, {town}.",
                "No. {q1}: do people say that {opinion}?",
                "No. {q2}: do people say that {opinion2}?",
                "No. {q3}: do people say that {opinion3}?",
                "No. {q4}: do people say that {opinion4}?",
                "No. {q5}: do people say that {opinion5}?",
            ],
        ],
        "ru": [
            [
                "Бланк интервью (город {town}) состоял из пяти пунктов.",
                "Пункт {q1}. Скажете ли вы, что {opinion}?",
                "Пункт {q2}. Скажете ли вы, что {opinion2}?",
                "Пункт {q3}. Скажете ли вы, что {opinion3}?",
                "Пункт {q4}. Скажете ли вы, что {opinion4}?",
                "Пункт {q5}. Скажете ли вы, что {opinion5}?",
            ],
            "На карточке, розданной в городе {town}, стояло пять суждений: ({q1}) {opinion}; ({q2}) {opinion2}; ({q3}) {opinion3}; ({q4}) {opinion4}; ({q5}) {opinion5}.",
            [
                "ПРИЛОЖЕНИЕ. АНКЕТА ДЛЯ ЖИТЕЛЕЙ ГОРОДА {town}",
                "Вопрос {q1}. Верите ли вы, что {opinion}?",
                "Вопрос {q2}. Верите ли вы, что {opinion2}?",
                "Вопрос {q3}. Верите ли вы, что {opinion3}?",
                "Вопрос {q4}. Верите ли вы, что {opinion4}?",
                "Вопрос {q5}. Верите ли вы, что {opinion5}?",
            ],
            [
                "Жителям города {town} задали пять вопросов:",
                "{q1}) Правда ли, что {opinion}?",
                "{q2}) Правда ли, что {opinion2}?",
                "{q3}) Правда ли, что {opinion3}?",
                "{q4}) Правда ли, что {opinion4}?",
                "{q5}) Правда ли, что {opinion5}?",
            ],
            [
                "Ответы жителей города {town} разобраны по вопросам.",
                "{q1}-й вопрос (о том, что {opinion}) расколол опрошенных.",
                "{q2}-й вопрос (о том, что {opinion2}) их не расколол.",
                "{q3}-й вопрос (о том, что {opinion3}) часто оставляли без ответа.",
                "{q4}-й вопрос (о том, что {opinion4}) вызывал смех.",
                "{q5}-й вопрос (о том, что {opinion5}) завершал анкету.",
            ],
            [
                "Опросный лист, город {town}.",
                "№ {q1}: говорят ли у вас, что {opinion}?",
                "№ {q2}: говорят ли у вас, что {opinion2}?",
                "№ {q3}: говорят ли у вас, что {opinion3}?",
                "№ {q4}: говорят ли у вас, что {opinion4}?",
                "№ {q5}: говорят ли у вас, что {opinion5}?",
            ],
        ],
        "kk": [
            [
                "{town} қаласында қолданылған сұхбат бланкісі бес тармақтан тұрды.",
                "{q1}-тармақ. «{opinion}» дер ме едіңіз?",
                "{q2}-тармақ. «{opinion2}» дер ме едіңіз?",
                "{q3}-тармақ. «{opinion3}» дер ме едіңіз?",
                "{q4}-тармақ. «{opinion4}» дер ме едіңіз?",
                "{q5}-тармақ. «{opinion5}» дер ме едіңіз?",
            ],
            "{town} қаласында таратылған карточкада бес пікір тұрды: ({q1}) {opinion}; ({q2}) {opinion2}; ({q3}) {opinion3}; ({q4}) {opinion4}; ({q5}) {opinion5}.",
            [
                "ҚОСЫМША. {town} ҚАЛАСЫНЫҢ ТҰРҒЫНДАРЫНА АРНАЛҒАН САУАЛНАМА",
                "{q1}-сұрақ. «{opinion}» дегенге сенесіз бе?",
                "{q2}-сұрақ. «{opinion2}» дегенге сенесіз бе?",
                "{q3}-сұрақ. «{opinion3}» дегенге сенесіз бе?",
                "{q4}-сұрақ. «{opinion4}» дегенге сенесіз бе?",
                "{q5}-сұрақ. «{opinion5}» дегенге сенесіз бе?",
            ],
            [
                "{town} тұрғындарына бес сұрақ қойылды:",
                "{q1}) «{opinion}» деген рас па?",
                "{q2}) «{opinion2}» деген рас па?",
                "{q3}) «{opinion3}» деген рас па?",
                "{q4}) «{opinion4}» деген рас па?",
                "{q5}) «{opinion5}» деген рас па?",
            ],
            [
                "Сауал парағы, {town} қаласы.",
                "№ {q1}: сіздерде «{opinion}» дей ме?",
                "№ {q2}: сіздерде «{opinion2}» дей ме?",
                "№ {q3}: сіздерде «{opinion3}» дей ме?",
                "№ {q4}: сіздерде «{opinion4}» дей ме?",
                "№ {q5}: сіздерде «{opinion5}» дей ме?",
            ],
            [
                "{town} қаласындағы жауаптар сұрақ бойынша талданады.",
                "Сұрақ {q1} («{opinion}») қатысушыларды екіге бөлді.",
                "Сұрақ {q2} («{opinion2}») ондай дау туғызбады.",
                "Сұрақ {q3} («{opinion3}») көбіне жауапсыз қалды.",
                "Сұрақ {q4} («{opinion4}») күлкі шақырды.",
                "Сұрақ {q5} («{opinion5}») сауалнаманы аяқтады.",
            ],
        ],
    },
    "note-nowhere": {
        "en": [
            [
                Source(
                    "The governor himself called the {topic} in {town} a misunderstanding",
                    "Radio interview, transcript in the author's possession.",
                )
            ],
            [
                Source(
                    "On the legal side of the {topic} in {town} there is a small literature",
                    "See above all the commentary of the bar association.",
                )
            ],
            [
                Source(
                    "Not all the {topic} in {town} were announced; some simply happened, as an eyewitness recalled",
                    "Conversation with a shopkeeper on the main square.",
                )
            ],
            [
                Source(
                    "Photographs of the {topic} in {town} have survived in a private collection",
                    "Private collection, album of the widow of a photographer.",
                )
            ],
            [
                Source(
                    "The bishop of {town} spoke against the {topic} from the pulpit",
                    "Diocesan archive, sermons, box {@box}.",
                )
            ],
            [
                Source(
                    "Whether the {topic} in {town} were spontaneous is disputed",
                    "For the opposite view see the memoirs of the chief of police.",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Сам губернатор назвал {nom} в городе {town} недоразумением",
                    "Интервью радиостанции, расшифровка хранится у автора.",
                )
            ],
            [
                Source(
                    "Правовой стороне {topic} в городе {town} посвящена небольшая литература",
                    "См. прежде всего комментарий коллегии адвокатов.",
                )
            ],
            [
                Source(
                    "О том, что {nom} в городе {town} готовились заранее, рассказал очевидец",
                    "Беседа с владельцем лавки на главной площади.",
                )
            ],
            [
                Source(
                    "Фотографии {topic} в городе {town} уцелели в частном собрании",
                    "Частное собрание, альбом вдовы фотографа.",
                )
            ],
            [Source("Епископ города {town} осудил {nom} в проповеди", "Епархиальный архив, проповеди, д. {@box}.")],
            [
                Source(
                    "Были ли {nom} в городе {town} стихийными, остаётся предметом спора",
                    "Противоположную точку зрения см. в воспоминаниях начальника полиции.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "Губернатордың өзі {town} қаласындағы {topic} туралы «түсініспеушілік» деген сөз айтты",
                    "Радио сұхбаты, жазбасы автордың қолында.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} мәселесінің құқықтық жағы туралы әдебиет аз",
                    "Ең алдымен адвокаттар алқасының түсіндірмесін қараңыз.",
                )
            ],
            [
                Source(
                    "{town} қаласында {topic} алдын ала дайындалғанын куәгер айтып берді",
                    "Бас алаңдағы дүкен иесімен әңгіме.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} түсірілген суреттер жеке қорда сақталған",
                    "Жеке қор, фотографтың жесірінің альбомы.",
                )
            ],
            [Source("{town} қаласының имамы уағызында {topic} туралы айтты", "Мешіт мұрағаты, уағыздар, {@box}-іс.")],
            [
                Source(
                    "{town} қаласындағы {topic} стихиялы болды ма, бұл әлі де даулы",
                    "Қарама-қарсы пікірді полиция бастығының естелігінен қараңыз.",
                )
            ],
        ],
    },
    "table-nowhere": {
        "en": [
            "How the {topic} in {town} were distributed over the months can be read off Table {number}.",
            "Readers interested in {topic} in {town} are referred to the breakdown in Table {number}.",
            "The weights used for the {topic} in {town} (Table {number}) were supplied by the statistical office.",
            "Compare what has been said of {topic} in {town} with the entries of Table {number}, last column.",
            "As Table {number} makes clear, the {topic} in {town} were not evenly spread.",
            ["A word on the {topic} in {town}.", "Their causes are set out in full in Table {number}."],
        ],
        "ru": [
            "Распределение {topic} по месяцам в городе {town} приведено в таблице {number}.",
            "Читателя, интересующегося числом {topic} в городе {town}, отсылаем к табл. {number}.",
            "Веса, применённые к числу {topic} в городе {town} (таблица {number}), предоставило статистическое управление.",
            "Сказанное о том, сколько {topic} видел город {town}, следует сопоставить с последней графой таблицы {number}.",
            "Как явствует из таблицы {number}, {nom} в городе {town} проводились неравномерно.",
            [
                "Несколько слов о том, почему {nom} в городе {town} не прекращались.",
                "Причины подробно изложены в таблице {number}.",
            ],
        ],
        "kk": [
            "{town} қаласындағы {topic} айлар бойынша қалай бөлінгені {number}-кестеде берілген.",
            "{town} қаласындағы {topic} санына қызығатын оқырман {number}-кестеге қарасын.",
            "{town} қаласындағы {topic} үшін қолданылған салмақтарды ({number}-кесте) статистика басқармасы берді.",
            "{town} қаласындағы {topic} туралы айтылғанды {number}-кестенің соңғы бағанымен салыстыру керек.",
            "{number}-кестеден байқалғандай, {town} қаласында {topic} біркелкі өткен жоқ.",
            [
                "{town} қаласында {topic} неге тоқтамағаны туралы бірер сөз.",
                "Оның себептері {number}-кестеде толық баяндалған.",
            ],
        ],
    },
}
