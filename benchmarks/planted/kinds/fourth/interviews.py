"""Interview forms and ratings: numbered cards, items and questions, and how a few people rated them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.fourth.questionnaires import five, in_one_paragraph
from benchmarks.planted.kinds.kind import Wording


def _parted(question: str, between: str) -> list[str]:
    """The five questions, each followed by the same line."""
    return [line for asked in five(question) for line in (asked, between)]


WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "question-number": {
        "en": [
            ["Respondents in {town} drew five cards one after the other.", *five("Card #. “*.” Agree or disagree?")],
            ["Screens of the web survey in {town}, in order:", *five("Question # of 5: do you find that *?")],
            ["Transcript of the form, {town}.", *_parted("Question #: is it so that *?", "Answer: yes / no")],
            ["The wording of the items asked in {town}:", *five("Do you think that *? (Question #)")],
            in_one_paragraph(
                "Five statements were read out in {town}: ", "No. #, “*”", "; ", "; nothing more was read out."
            ),
            ["Five opinions were put to the test in {town}.", *five("Opinion #: *. Rated from 1 to 7.")],
            in_one_paragraph("From the minutes of the pilot in {town}. ", "Q#: *?", " ", " End of the form."),
            ["All variables of the {town} file come from one block of questions.", *five("Variable # (yes/no): *")],
        ],
        "ru": [
            [
                "Респонденты города {town} одну за другой вытягивали пять карточек.",
                *five("Карточка #. «*». Согласны или нет?"),
            ],
            ["Экраны интернет-опроса в городе {town} по порядку:", *five("Вопрос # из 5: находите ли вы, что *?")],
            ["Запись анкеты, город {town}.", *_parted("Вопрос #: так ли это, что *?", "Ответ: да / нет")],
            ["Формулировки пунктов, использованных в городе {town}:", *five("Думаете ли вы, что *? (вопрос #)")],
            in_one_paragraph(
                "В городе {town} зачитали пять суждений: ", "№ # — «*»", "; ", "; больше ничего не зачитывали."
            ),
            ["Проверке в городе {town} подвергли пять мнений.", *five("Мнение #: *. Оценка от 1 до 7.")],
            in_one_paragraph("Из протокола пробного опроса в городе {town}. ", "Вопрос #: *?", " ", " Конец анкеты."),
            [
                "Все переменные файла по городу {town} взяты из одного блока вопросов.",
                *five("Переменная # (да/нет): *"),
            ],
        ],
        "kk": [
            [
                "{town} қаласының респонденттері бес карточканы бірінен соң бірін суырды.",
                *five("#-карточка. «*». Келісесіз бе, жоқ па?"),
            ],
            [
                "{town} қаласындағы интернет-сауалнаманың экрандары, рет-ретімен:",
                *five("5 сұрақтың #-сұрағы: «*» деп ойлайсыз ба?"),
            ],
            ["Сауалнаманың жазбасы, {town} қаласы.", *_parted("#-сұрақ: «*» дегені рас па?", "Жауап: иә / жоқ")],
            ["{town} қаласында қолданылған сұрақтардың тұжырымы:", *five("«*» деп санайсыз ба? (#-сұрақ)")],
            in_one_paragraph("{town} қаласында бес пікір оқылды: ", "№ # – «*»", "; ", "; басқа ештеңе оқылған жоқ."),
            ["{town} қаласында бес пікір тексерілді.", *five("Пікір #: *. 1-ден 7-ге дейін бағаланады.")],
            in_one_paragraph(
                "{town} қаласындағы сынақ сауалнаманың хаттамасынан. ", "#-сұрақ: *?", " ", " Сауалнаманың соңы."
            ),
            [
                "{town} қаласының файлындағы айнымалылардың бәрі бір сұрақтар тобынан алынған.",
                *five("#-айнымалы (иә/жоқ): *"),
            ],
        ],
    },
    "deviation-of-whole-numbers": {
        "en": [
            "{town}, “{opinion}” (whole points from 1, not at all, to 7, entirely): n {n}, mean {mean}, st. dev. {sd}.",
            "Averaging {mean}, with a standard deviation of {sd}, the {n} integer ratings from {town} on the scale of 1 to 7 speak for "
            "a cautious belief that {opinion}.",
            "In {town} each of {n} pupils circled one of the numbers 1, 2, 3, 4, 5, 6 and 7 beside the words “{opinion}”. The mean of "
            "the circled numbers was {mean}; their standard deviation was {sd}.",
            [
                "Ratings of one seven-point item in {town}, whole points only:",
                "Item: {opinion}",
                "Respondents: {n}",
                "Mean: {mean}",
                "Standard deviation: {sd}",
            ],
            "Agreement in {town} that {opinion} (M = {mean}, SD = {sd}, n = {n}) was recorded with a single 7-point Likert item.",
            "The spread of opinion in {town} on whether {opinion} is considerable: SD = {sd} around M = {mean}, N = {n}, on a scale of "
            "whole numbers from 1 to 7.",
        ],
        "ru": [
            "{town}, «{opinion}» (целые баллы от 1, совсем нет, до 7, полностью): n {n}, среднее {mean}, ст. откл. {sd}.",
            "Составляя в среднем {mean} при стандартном отклонении {sd}, целочисленные оценки из города {town} (n = {n}, шкала от 1 до 7) "
            "говорят об осторожной уверенности в том, что {opinion}.",
            "В городе {town} ученики (всего {n}) обвели рядом со словами «{opinion}» по одному из чисел 1, 2, 3, 4, 5, 6 и 7. Среднее "
            "обведённых чисел — {mean}; их стандартное отклонение — {sd}.",
            [
                "Оценки одного семибалльного пункта в городе {town}, только целые баллы:",
                "Пункт: {opinion}",
                "Респондентов: {n}",
                "Среднее: {mean}",
                "Стандартное отклонение: {sd}",
            ],
            "Согласие с тем, что {opinion} (M = {mean}, SD = {sd}, n = {n}), в городе {town} записано одним 7-балльным пунктом Лайкерта.",
            "Разброс мнений города {town} о том, правда ли, что {opinion}, велик: SD = {sd} при M = {mean}, N = {n}, шкала целых чисел от 1 "
            "до 7.",
        ],
        "kk": [
            "{town} қаласы, «{opinion}» (1 – мүлде жоқ, 7 – толықтай, бүтін балл): n {n}, орташа {mean}, ст. ауытқу {sd}.",
            "Орташасы {mean}, стандартты ауытқуы {sd} болатын {town} қаласындағы {n} бүтін баға (1-ден 7-ге дейінгі шкала) «{opinion}» деген "
            "пікірге сақ сенімді білдіреді.",
            "{town} қаласында {n} оқушының әрқайсысы «{opinion}» деген сөздің жанындағы 1, 2, 3, 4, 5, 6, 7 сандарының бірін қоршап белгіледі. "
            "Белгіленген сандардың орташасы {mean}, стандартты ауытқуы {sd}.",
            [
                "{town} қаласындағы жеті балдық бір тармақтың бағалары, тек бүтін балл:",
                "Тармақ: {opinion}",
                "Респондент саны: {n}",
                "Орташасы: {mean}",
                "Стандартты ауытқуы: {sd}",
            ],
            "«{opinion}» дегенге келісу (M = {mean}, SD = {sd}, n = {n}) {town} қаласында Лайкерттің 7 балдық бір тармағымен жазылды.",
            "{town} қаласында «{opinion}» деген рас па деген сұраққа пікірлер шашыраңқы: M = {mean} болғанда SD = {sd}, N = {n}, шкала 1-ден 7-ге "
            "дейінгі бүтін сандар.",
        ],
    },
}
