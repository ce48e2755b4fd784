"""Lists of questions, references to tables, and calls of notes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording


def _lines(head: str, line: str, tail: str = "") -> list[str]:
    """A list of five under a head; # stands for the number, * for the words of the question."""
    told = ["{opinion}", "{opinion2}", "{opinion3}", "{opinion4}", "{opinion5}"]
    lines = [line.replace("#", f"{{q{number}}}").replace("*", words) for number, words in enumerate(told, 1)]
    return [head, *lines, *([tail] if tail else [])]


_QUESTIONS: dict[str, Sequence[Wording]] = {
    "en": [
        _lines("The poll in {town} put five questions.", "{q1}. Do you think that *?".replace("{q1}", "#")),
        _lines("Questionnaire handed out in {town}:", "# – * (yes / no)"),
        _lines("Five statements were read out in {town}.", "Statement #: “*.”"),
        _lines("Form used in {town}", "Q#: Is it true that *?"),
        "People in {town} were asked, 1) whether {opinion}, ".replace("1)", "{q1})")
        + "{q2}) whether {opinion2}, {q3}) whether {opinion3}, {q4}) whether {opinion4}, and {q5}) whether {opinion5}.",
        _lines("The survey in {town} consisted of these questions:", "Question #: do you agree that *?", "Thank you."),
    ],
    "ru": [
        _lines("Опрос в городе {town} состоял из пяти вопросов.", "#. Как Вы думаете, верно ли, что *?"),
        _lines("Анкета, город {town}:", "# – * (да / нет)"),
        _lines("В городе {town} зачитывали пять утверждений.", "Утверждение #: «*»."),
        _lines("Бланк, город {town}", "В#: правда ли, что *?"),
        "В городе {town} спрашивали: {q1}) верно ли, что {opinion}; {q2}) верно ли, что {opinion2}; {q3}) верно ли, что {opinion3}; "
        "{q4}) верно ли, что {opinion4}; {q5}) верно ли, что {opinion5}.",
    ],
    "kk": [
        _lines("{town} қаласындағы сауалнама бес сұрақтан тұрды.", "#. Сіздің ойыңызша, * дегені рас па?"),
        _lines("Сауалнама, {town} қаласы:", "# – * (иә / жоқ)"),
        _lines("{town} қаласында бес пікір оқылды.", "#-пікір: «*»."),
        _lines("{town} қаласында қолданылған парақ", "#-сұрақ: * деген рас па?"),
    ],
}
_TABLES: dict[str, Sequence[Wording]] = {
    "en": [
        "As Table {number} makes plain, {town} had more {topic} than it could bear.",
        "For {topic} in {town}, cf. tab. {number}.",
        "The {topic} in {town} (all figures from Table {number}) alarmed the council.",
        "The numbers for the {topic} in {town} are those of table no. {number}.",
        [Source("On the {topic} in {town} more could be said.", "Compare the last column of Table {number}.")],
    ],
    "ru": [
        "Как показывает таблица {number}, {nom} в городе {town} были частыми.",
        "Про {nom} в городе {town} ср. табл. {number}.",
        "В городе {town} {nom} (все цифры — по таблице {number}) встревожили совет.",
        "Числа для темы «{nom}, город {town}» взяты из таблицы № {number}.",
        [Source("Про {nom} в городе {town} можно сказать больше.", "Сравните последний столбец таблицы {number}.")],
    ],
    "kk": [
        "{number}-кесте көрсеткендей, {town} қаласында {topic} жиі болды.",
        "{town} қаласындағы {topic} туралы {number}-кестемен салыстырыңыз.",
        "{town} қаласындағы {topic} (барлық сан {number}-кестеден алынды) кеңесті алаңдатты.",
        "{town} қаласындағы {topic} саны № {number} кестедегідей.",
        [
            Source(
                "{town} қаласындағы {topic} туралы көбірек айтуға болады.",
                "{number}-кестенің соңғы бағанын салыстырыңыз.",
            )
        ],
    ],
}
_NOTES: dict[str, Sequence[Wording]] = {
    "en": [
        [Source("Nobody was ever tried for the {topic} in {town}!", "Register of courts, volume {@box}.")],
        [Source("The council of {town} called the {topic} “a theatre”.", "Minutes, folder {@box}.")],
        [Source("Was there money behind the {topic} in {town}?", "So at least it is said in file {@box}.")],
        [
            Source(
                "Fourteen people (some say more) were hurt at the {topic} in {town} (see below).",
                "Hospital book, page {@box}.",
            )
        ],
    ],
    "ru": [
        [Source("За {nom} в городе {town} так никого и не судили!", "Реестр судов, том {@box}.")],
        [Source("Совет города {town} назвал {nom} «театром».", "Протоколы, папка {@box}.")],
        [Source("Стояли ли за {topic} в городе {town} деньги?", "Так, во всяком случае, сказано в деле {@box}.")],
    ],
    "kk": [
        [Source("{town} қаласындағы {topic} үшін ешкім сотталған жоқ!", "Соттар тізілімі, {@box}-том.")],
        [Source("{town} қалалық кеңесі {topic} дегенді «театр» деп атады.", "Хаттамалар, {@box}-бума.")],
        [Source("{town} қаласындағы {topic} артында ақша тұрды ма?", "Қалай болғанда да, {@box}-істе солай делінген.")],
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "question-number": _QUESTIONS,
    "table-nowhere": _TABLES,
    "note-nowhere": _NOTES,
}
