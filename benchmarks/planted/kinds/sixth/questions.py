"""Numbers of questions."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "question-number": {
        "en": [
            [
                "Q{q1}. Would you say that {opinion}?",
                "Q{q2}. Would you say that {opinion2}?",
                "Q{q3}. Would you say that {opinion3}?",
                "Q{q4}. Would you say that {opinion4}?",
                "Q{q5}. Would you say that {opinion5}?",
            ],
            [
                "The questionnaire used in {town} had five questions, given here in full.",
                "Question {q1}: “{opinion}” – agree, disagree, cannot say.",
                "Question {q2}: “{opinion2}” – agree, disagree, cannot say.",
                "Question {q3}: “{opinion3}” – agree, disagree, cannot say.",
                "Question {q4}: “{opinion4}” – agree, disagree, cannot say.",
                "Question {q5}: “{opinion5}” – agree, disagree, cannot say.",
            ],
            "In {town} five things were asked: ({q1}) whether {opinion}; ({q2}) whether {opinion2}; ({q3}) whether "
            "{opinion3}; ({q4}) whether {opinion4}; ({q5}) whether {opinion5}.",
            [
                "Interviewers in {town} read out these items one by one.",
                "Item {q1}. Tell me, please, is it true that {opinion}?",
                "Item {q2}. Tell me, please, is it true that {opinion2}?",
                "Item {q3}. Tell me, please, is it true that {opinion3}?",
                "Item {q4}. Tell me, please, is it true that {opinion4}?",
                "Item {q5}. Tell me, please, is it true that {opinion5}?",
            ],
            [
                "Questions put to residents of {town}:",
                "{q1}) Do people in your street think that {opinion}?",
                "{q2}) Do people in your street think that {opinion2}?",
                "{q3}) Do people in your street think that {opinion3}?",
                "{q4}) Do people in your street think that {opinion4}?",
                "{q5}) Do people in your street think that {opinion5}?",
            ],
            [
                "Question No. {q1}. How far do you agree that {opinion}?",
                "Question No. {q2}. How far do you agree that {opinion2}?",
                "Question No. {q3}. How far do you agree that {opinion3}?",
                "Question No. {q4}. How far do you agree that {opinion4}?",
                "Question No. {q5}. How far do you agree that {opinion5}?",
                "All the questions put in {town} are listed here; none was left out.",
            ],
            [
                "Form used by our interviewers in {town}.",
                "({q1}) Some say that {opinion}. What do you say?",
                "({q2}) Some say that {opinion2}. What do you say?",
                "({q3}) Some say that {opinion3}. What do you say?",
                "({q4}) Some say that {opinion4}. What do you say?",
                "({q5}) Some say that {opinion5}. What do you say?",
            ],
            "The form used in {town} was short. Question {q1} asked whether {opinion}. Question {q2} asked whether "
            "{opinion2}. Question {q3} asked whether {opinion3}. Question {q4} asked whether {opinion4}. Question "
            "{q5} asked whether {opinion5}.",
        ],
        "ru": [
            [
                "Вопрос {q1}. Считаете ли Вы, что {opinion}?",
                "Вопрос {q2}. Считаете ли Вы, что {opinion2}?",
                "Вопрос {q3}. Считаете ли Вы, что {opinion3}?",
                "Вопрос {q4}. Считаете ли Вы, что {opinion4}?",
                "Вопрос {q5}. Считаете ли Вы, что {opinion5}?",
            ],
            [
                "Анкета, применявшаяся в городе {town}, состояла из пяти вопросов, которые приводятся полностью.",
                "Вопрос № {q1}: «{opinion}» – согласны, не согласны, трудно сказать?",
                "Вопрос № {q2}: «{opinion2}» – согласны, не согласны, трудно сказать?",
                "Вопрос № {q3}: «{opinion3}» – согласны, не согласны, трудно сказать?",
                "Вопрос № {q4}: «{opinion4}» – согласны, не согласны, трудно сказать?",
                "Вопрос № {q5}: «{opinion5}» – согласны, не согласны, трудно сказать?",
            ],
            "В городе {town} спрашивали о пяти вещах: {q1}) верно ли, что {opinion}; {q2}) верно ли, что {opinion2}; "
            "{q3}) верно ли, что {opinion3}; {q4}) верно ли, что {opinion4}; {q5}) верно ли, что {opinion5}.",
            [
                "Интервьюеры зачитывали жителям города {town} вопросы один за другим.",
                "В{q1}. Скажите, пожалуйста, правда ли, что {opinion}?",
                "В{q2}. Скажите, пожалуйста, правда ли, что {opinion2}?",
                "В{q3}. Скажите, пожалуйста, правда ли, что {opinion3}?",
                "В{q4}. Скажите, пожалуйста, правда ли, что {opinion4}?",
                "В{q5}. Скажите, пожалуйста, правда ли, что {opinion5}?",
            ],
            [
                "Вопросы, заданные жителям города {town}:",
                "{q1}) Думают ли Ваши соседи, что {opinion}?",
                "{q2}) Думают ли Ваши соседи, что {opinion2}?",
                "{q3}) Думают ли Ваши соседи, что {opinion3}?",
                "{q4}) Думают ли Ваши соседи, что {opinion4}?",
                "{q5}) Думают ли Ваши соседи, что {opinion5}?",
            ],
            [
                "Вопрос {q1}: в какой мере Вы согласны с тем, что {opinion}?",
                "Вопрос {q2}: в какой мере Вы согласны с тем, что {opinion2}?",
                "Вопрос {q3}: в какой мере Вы согласны с тем, что {opinion3}?",
                "Вопрос {q4}: в какой мере Вы согласны с тем, что {opinion4}?",
                "Вопрос {q5}: в какой мере Вы согласны с тем, что {opinion5}?",
                "Здесь перечислены все вопросы, заданные в городе {town}; ни один не пропущен.",
            ],
            [
                "Бланк, которым пользовались наши интервьюеры в городе {town}.",
                "({q1}) Говорят, что {opinion}. А Вы как думаете?",
                "({q2}) Говорят, что {opinion2}. А Вы как думаете?",
                "({q3}) Говорят, что {opinion3}. А Вы как думаете?",
                "({q4}) Говорят, что {opinion4}. А Вы как думаете?",
                "({q5}) Говорят, что {opinion5}. А Вы как думаете?",
            ],
            "Бланк, применявшийся в городе {town}, был короток. В вопросе {q1} говорилось, что {opinion}. В вопросе "
            "{q2} говорилось, что {opinion2}. В вопросе {q3} говорилось, что {opinion3}. В вопросе {q4} говорилось, "
            "что {opinion4}. В вопросе {q5} говорилось, что {opinion5}.",
        ],
        "kk": [
            [
                "{q1}-сұрақ. «{opinion}» деген пікірге қосыласыз ба?",
                "{q2}-сұрақ. «{opinion2}» деген пікірге қосыласыз ба?",
                "{q3}-сұрақ. «{opinion3}» деген пікірге қосыласыз ба?",
                "{q4}-сұрақ. «{opinion4}» деген пікірге қосыласыз ба?",
                "{q5}-сұрақ. «{opinion5}» деген пікірге қосыласыз ба?",
            ],
            [
                "{town} қаласында қолданылған сауалнама бес сұрақтан тұрды, олар толық келтіріледі.",
                "Сұрақ № {q1}: «{opinion}» – қосыламын, қосылмаймын, айта алмаймын.",
                "Сұрақ № {q2}: «{opinion2}» – қосыламын, қосылмаймын, айта алмаймын.",
                "Сұрақ № {q3}: «{opinion3}» – қосыламын, қосылмаймын, айта алмаймын.",
                "Сұрақ № {q4}: «{opinion4}» – қосыламын, қосылмаймын, айта алмаймын.",
                "Сұрақ № {q5}: «{opinion5}» – қосыламын, қосылмаймын, айта алмаймын.",
            ],
            "{town} қаласында бес нәрсе сұралды: {q1}) «{opinion}» деген рас па; {q2}) «{opinion2}» деген рас па; "
            "{q3}) «{opinion3}» деген рас па; {q4}) «{opinion4}» деген рас па; {q5}) «{opinion5}» деген рас па.",
            [
                "Сұхбат алушылар {town} тұрғындарына сұрақтарды бірінен соң бірін оқып берді.",
                "Сұрақ {q1}. Айтыңызшы, «{opinion}» дегенге сенесіз бе?",
                "Сұрақ {q2}. Айтыңызшы, «{opinion2}» дегенге сенесіз бе?",
                "Сұрақ {q3}. Айтыңызшы, «{opinion3}» дегенге сенесіз бе?",
                "Сұрақ {q4}. Айтыңызшы, «{opinion4}» дегенге сенесіз бе?",
                "Сұрақ {q5}. Айтыңызшы, «{opinion5}» дегенге сенесіз бе?",
            ],
            [
                "{town} тұрғындарына қойылған сұрақтар:",
                "{q1}) Көршілеріңіз «{opinion}» деп ойлай ма?",
                "{q2}) Көршілеріңіз «{opinion2}» деп ойлай ма?",
                "{q3}) Көршілеріңіз «{opinion3}» деп ойлай ма?",
                "{q4}) Көршілеріңіз «{opinion4}» деп ойлай ма?",
                "{q5}) Көршілеріңіз «{opinion5}» деп ойлай ма?",
            ],
            [
                "{q1}-сұрақ: «{opinion}» дегенмен қаншалықты келісесіз?",
                "{q2}-сұрақ: «{opinion2}» дегенмен қаншалықты келісесіз?",
                "{q3}-сұрақ: «{opinion3}» дегенмен қаншалықты келісесіз?",
                "{q4}-сұрақ: «{opinion4}» дегенмен қаншалықты келісесіз?",
                "{q5}-сұрақ: «{opinion5}» дегенмен қаншалықты келісесіз?",
                "{town} қаласында қойылған сұрақтардың бәрі осында берілді, ешқайсысы қалдырылған жоқ.",
            ],
            [
                "{town} қаласында біздің сұхбат алушылар қолданған бланк.",
                "({q1}) Жұрт «{opinion}» дейді. Ал Сіз не дейсіз?",
                "({q2}) Жұрт «{opinion2}» дейді. Ал Сіз не дейсіз?",
                "({q3}) Жұрт «{opinion3}» дейді. Ал Сіз не дейсіз?",
                "({q4}) Жұрт «{opinion4}» дейді. Ал Сіз не дейсіз?",
                "({q5}) Жұрт «{opinion5}» дейді. Ал Сіз не дейсіз?",
            ],
            "{town} қаласында қолданылған бланк қысқа болды. {q1}-сұрақта «{opinion}» деген пікір айтылды. "
            "{q2}-сұрақта «{opinion2}» деген пікір айтылды. {q3}-сұрақта «{opinion3}» деген пікір айтылды. "
            "{q4}-сұрақта «{opinion4}» деген пікір айтылды. {q5}-сұрақта «{opinion5}» деген пікір айтылды.",
        ],
    },
}
