"""Numbers of questions in a questionnaire, and references to tables and notes; captions and headings with their numbers."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording


def _questions(first: str, line: str) -> list[str]:
    """Words before a questionnaire, if any, and five questions; # is the number of a question."""
    lines = [line.replace("#", str(number)).replace("{opinion1}", "{opinion}") for number in range(1, 6)]
    return [first, *lines] if first else lines


WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "question-number": {
        "en": [
            _questions(
                "The questionnaire used in {town} consisted of five items:",
                "Q{q#}. To what extent do you agree that {opinion#}?",
            ),
            _questions("", "Item {q#} ({town}): {opinion#} (agree / disagree / hard to say)"),
            _questions("Interview guide, {town}:", "{q#}) Some people here say that {opinion#}. And you?"),
            _questions("Block A. Questions put to residents of {town}:", "A{q#}. Would you say that {opinion#}?"),
            _questions("", "Question No. {q#}, wording for {town}: “Is it true that {opinion#}?”"),
        ],
        "ru": [
            _questions(
                "Анкета, применявшаяся в городе {town}, включала пять вопросов:",
                "В{q#}. В какой мере Вы согласны с тем, что {opinion#}?",
            ),
            _questions("", "Пункт {q#} ({town}): {opinion#} (согласен / не согласен / затрудняюсь ответить)"),
            _questions("Путеводитель интервью, город {town}:", "{q#}) Некоторые здесь говорят, что {opinion#}. А Вы?"),
            _questions("Блок А. Вопросы к жителям города {town}:", "А{q#}. Можно ли сказать, что {opinion#}?"),
            _questions("", "Вопрос № {q#}, формулировка для города {town}: «Верно ли, что {opinion#}?»"),
        ],
        "kk": [
            _questions(
                "{town} қаласында қолданылған сауалнама бес сұрақтан тұрды:",
                "С{q#}. «{opinion#}» дегенге қаншалықты келісесіз?",
            ),
            _questions("", "{q#}-тармақ ({town}): {opinion#} (келісемін / келіспеймін / жауап беру қиын)"),
            _questions("Сұхбат жоспары, {town} қаласы:", "{q#}) Мұнда кейбіреулер «{opinion#}» дейді. Сіз ше?"),
            _questions("А блогы. {town} тұрғындарына қойылған сұрақтар:", "А{q#}. «{opinion#}» деп айтуға бола ма?"),
            _questions("", "№ {q#} сұрақ, {town} қаласына арналған нұсқасы: «{opinion#}» деген рас па?"),
        ],
    },
    "table-nowhere": {
        "en": [
            "The figures on {topic} in {town} come from the same registers as those in Table {number}.",
            "What was said about Table {number} holds for {topic} in {town} as well: minor cases were not recorded.",
            (
                "The number of {topic} in {town} should be treated with caution. "
                "Like the data in Table {number}, it rests on reports of the local press."
            ),
            [
                Source(
                    "For {town} we counted {topic} by the day on which they were reported.",
                    "Table {number} follows the same rule.",
                )
            ],
            "A reader who compares Table {number} with our account of the {topic} in {town} will notice the same gaps in the sources.",
        ],
        "ru": [
            "Сведения о числе {topic} в городе {town} взяты из тех же реестров, что и данные таблицы {number}.",
            "Сказанное о табл. {number} верно и для {topic} города {town}: мелкие случаи не фиксировались.",
            (
                "К числу {topic} в городе {town} следует относиться осторожно. "
                "Как и данные в таблице {number}, оно основано на сообщениях местной прессы."
            ),
            [
                Source(
                    "По городу {town} мы учитывали случаи {topic} по дню сообщения о них.",
                    "По тому же правилу построена таблица {number}.",
                )
            ],
            "Сравнив таблицу {number} с нашим рассказом о ходе {topic} в городе {town}, читатель заметит те же пробелы в источниках.",
        ],
        "kk": [
            "{town} қаласындағы {topic} туралы мәліметтер {number}-кестедегі деректермен бір тізілімнен алынды.",
            "{number}-кесте жөнінде айтылғандар {town} қаласындағы {topic} үшін де дұрыс: ұсақ оқиғалар тіркелген жоқ.",
            (
                "{town} қаласындағы {topic} санына сақтықпен қараған жөн. "
                "Ол {number}-кестедегі деректер сияқты жергілікті баспасөз хабарларына сүйенеді."
            ),
            [
                Source(
                    "{town} қаласы бойынша {topic} саны хабарланған күні бойынша есептелді.",
                    "{number}-кесте де осы ережемен жасалған.",
                )
            ],
            "{number}-кестені {town} қаласындағы {topic} туралы баянымызбен салыстырған оқырман дереккөздердегі дәл сондай олқылықтарды байқайды.",
        ],
    },
    "note-nowhere": {
        "en": [
            [
                Source(
                    "One of the organisers of the {topic} in {town} later described them as a mistake.",
                    "Interview with the author, {town}, tape {@box}.",
                )
            ],
            [
                Source(
                    "The mayor of {town} forbade the {topic}, although the law gave him no such power.",
                    "Order of the mayor of {town} No. {@box}; a copy is kept in the town library.",
                )
            ],
            [
                Source(
                    "How the {topic} in {town} were paid for is disputed.",
                    "Compare the rival accounts in box {@box} of the {town} archive.",
                )
            ],
            [
                Source(
                    "By “{topic}” we mean, for {town}, only those that were announced beforehand.",
                    "The definition follows the circular of the prosecutor of {town}, No. {@box}.",
                )
            ],
            [
                Source(
                    "The {topic} in {town} have been studied little. The only longer account is an unpublished memoir.",
                    "Memoir of a resident of {town}, typescript, {@box} pages, in the possession of the family.",
                ),
            ],
        ],
        "ru": [
            [
                Source(
                    "Один из организаторов {topic} в городе {town} назвал их впоследствии ошибкой.",
                    "Интервью автора, город {town}, кассета {@box}.",
                )
            ],
            [
                Source(
                    "Мэр города {town} запретил проведение {topic}, хотя закон ему такого права не давал.",
                    "Распоряжение мэра города {town} № {@box}; копия хранится в городской библиотеке.",
                )
            ],
            [
                Source(
                    "На чьи деньги готовилось проведение {topic} в городе {town}, остаётся предметом спора.",
                    "Ср. противоположные версии: архив города {town}, дело {@box}.",
                )
            ],
            [
                Source(
                    "При подсчёте {topic} в городе {town} мы учитывали только объявленные заранее.",
                    "Так же поступает прокуратура города {town} (циркуляр № {@box}).",
                )
            ],
            [
                Source(
                    "История {topic} в городе {town} изучена мало. Единственный подробный рассказ – неизданные воспоминания.",
                    "Воспоминания жительницы города {town}, машинопись, {@box} с., хранятся в семье.",
                ),
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы {topic} ұйымдастырушыларының бірі кейін мұны қателік деп атады.",
                    "Автордың сұхбаты, {town} қаласы, {@box}-таспа.",
                )
            ],
            [
                Source(
                    "{town} әкімі {topic} өткізуге тыйым салды, бірақ заң оған мұндай құқық бермеген еді.",
                    "{town} қаласы әкімінің № {@box} өкімі; көшірмесі қалалық кітапханада сақтаулы.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} кімнің қаржысына ұйымдастырылғаны әлі де даулы.",
                    "Қарама-қарсы пікірлерді салыстырыңыз: {town} мұрағаты, {@box}-іс.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} санын есептегенде тек алдын ала жарияланғандары ескерілді.",
                    "{town} прокуратурасы да осылай санайды (№ {@box} циркуляр).",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} тарихы аз зерттелген. Толық баяндалған жалғыз дерек – жарияланбаған естелік.",
                    "{town} тұрғынының естелігі, машинкаға басылған, {@box} бет, отбасында сақтаулы.",
                ),
            ],
        ],
    },
}
