"""Questionnaires: numbered questions, items and statements, in lists and in running text."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording


def five(line: str) -> list[str]:
    """The line five times: # is the number of the question, * the opinion that it asks about."""
    opinions = ["{opinion}", *(f"{{opinion{number}}}" for number in range(2, 6))]
    return [line.replace("#", f"{{q{number}}}").replace("*", text) for number, text in enumerate(opinions, 1)]


def in_one_paragraph(before: str, line: str, between: str, after: str) -> str:
    """The five in one paragraph."""
    return before + between.join(five(line)) + after


WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "question-number": {
        "en": [
            [
                "The interviewers in {town} read out five questions in the order in which they stand here.",
                *five("Question #. To what extent do you agree that *?"),
            ],
            ["The form that was handed out in {town} is given in full.", *five("Q#: Would you say that *?")],
            ["Five matters were put to the people of {town}.", *five("#) Is it true, in your view, that *?")],
            [
                "Statements that respondents in {town} were asked to rate:",
                *five("Statement #: “It is often said that *.”"),
            ],
            ["Schedule of questions, {town}", *five("No. #. Do you believe that *?")],
            in_one_paragraph(
                "The questionnaire for {town} had five items: ",
                "(#) whether *",
                "; ",
                ".",
            ),
            in_one_paragraph(
                "In {town} the survey went as follows. ",
                "Question # was whether *.",
                " ",
                " No other question was asked.",
            ),
            ["The following items made up the scale that was used in {town}.", *five("Item # — *")],
            [
                "What the residents of {town} were asked, and how they could answer:",
                *five("Question #: Do you think that *? (Yes / No / Hard to say)"),
            ],
            ["Appendix: the questions asked in {town}", *five("# – Have you ever heard it said that *?")],
            [
                "The telephone survey in {town} had five questions, which are listed below with what was recorded.",
                *five("Q.# “Do you personally feel that *?” One answer."),
            ],
            ["The guide for the interviews in {town} ran thus:", *five("#. How do you see it: is it so that *?")],
        ],
        "ru": [
            [
                "Жителям города {town} задали пять вопросов в том порядке, в каком они приведены здесь.",
                *five("Вопрос #. В какой мере вы согласны с тем, что *?"),
            ],
            ["Анкета, которую раздавали в городе {town}, приводится полностью.", *five("В#. Считаете ли вы, что *?")],
            ["Жителям города {town} предложили высказаться о следующем.", *five("#) Верно ли, по-вашему, что *?")],
            ["Утверждения, которые оценивали в городе {town}:", *five("Утверждение #: «Говорят, что *».")],
            ["Перечень вопросов, город {town}", *five("№ #. Полагаете ли вы, что *?")],
            in_one_paragraph("Анкета для города {town} состояла из пяти пунктов: ", "(#) правда ли, что *", "; ", "."),
            in_one_paragraph(
                "Опрос в городе {town} шёл так. ",
                "Вопрос # звучал: «Вы думаете, что *?»",
                ". ",
                ". Других вопросов не было.",
            ),
            ["Шкала, применённая в городе {town}, включала такие пункты.", *five("Пункт # — *.")],
            [
                "Вопросы телефонного опроса в городе {town} и варианты ответа:",
                *five("Вопрос № #: согласны ли вы, что *? (да / нет / трудно сказать)"),
            ],
            ["Приложение. О чём спрашивали в городе {town}", *five("#-й вопрос: слышали ли вы, что *?")],
            ["Путеводитель интервью, город {town}:", *five("#. Как вам кажется, правда ли, что *?")],
            [
                "Из бланка, по которому работали интервьюеры в городе {town}, не исключили ничего.",
                *five("# – Поддержали бы вы мнение, что *?"),
            ],
        ],
        "kk": [
            [
                "{town} қаласының тұрғындарына бес сұрақ төмендегі ретпен қойылды.",
                *five("#-сұрақ. «*» деген пікірге қаншалықты қосыласыз?"),
            ],
            ["{town} қаласында таратылған сауалнама толық беріледі.", *five("Сұрақ #: сіздіңше, * деген рас па?")],
            ["{town} қаласында адамдардан мыналар сұралды.", *five("#) Сіз «*» деп ойлайсыз ба?")],
            ["{town} қаласында бағаланған пікірлер:", *five("#-пікір: «*».")],
            ["Сұрақтар тізімі, {town} қаласы", *five("№ #. «*» дегенге сенесіз бе?")],
            in_one_paragraph(
                "{town} қаласына арналған сауалнама бес тармақтан тұрды: ",
                "(#) «*» деген рас па",
                "; ",
                ".",
            ),
            in_one_paragraph(
                "{town} қаласындағы сұхбат былай жүрді. ",
                "#-сұрақ «*» деген пікірге қатысты болды.",
                " ",
                " Басқа сұрақ қойылған жоқ.",
            ),
            ["{town} қаласында қолданылған шкаланың тармақтары:", *five("#-тармақ — *.")],
            [
                "{town} қаласындағы телефон арқылы сауалнаманың сұрақтары мен жауап нұсқалары:",
                *five("#-сұрақ: «*» дегенмен келісесіз бе? (иә / жоқ / айту қиын)"),
            ],
            ["Қосымша. {town} қаласында не сұралды", *five("С#. «*» деген сөзді естідіңіз бе?")],
            ["Сұхбат жоспары, {town} қаласы:", *five("#. Сіздің ойыңызша, * деу дұрыс па?")],
            [
                "{town} қаласындағы сұхбаткерлердің бланкісі өзгеріссіз келтіріледі.",
                *five("# – «*» деген пікірді қолдайсыз ба?"),
            ],
        ],
    },
}
