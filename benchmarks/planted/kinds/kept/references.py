"""Numbers of questions, and references to tables and notes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

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
        ],
    },
    "table-nowhere": {
        "en": [
            "The towns where {topic} were observed, {town} among them, are compared in Table {number}.",
            "How the {topic} in {town} were counted is explained in the note under Table {number}.",
            "As Table {number} makes clear, {town} is not the only place where {topic} became a habit.",
            "The council of {town} spoke of the {topic} as an exception (but see Table {number}).",
            "For sources on the {topic} in {town}, the reader may turn to Table {number}, where they are weighed "
            "against each other.",
            [
                Source(
                    "Lists of the {topic} in {town} differ in what they leave out.",
                    "The lists are the ones used for Table {number}.",
                ),
            ],
        ],
        "ru": [
            "Города, где наблюдались {nom}, в том числе {town}, сопоставлены в таблице {number}.",
            "Как считали число {topic} в городе {town}, объяснено в примечании к табл. {number}.",
            "Таблица {number} показывает, что {town} – не единственное место, где {nom} вошли в обычай.",
            "Совет города {town} называл {nom} исключением (однако см. таблицу {number}).",
            "За источниками сведений о волне {topic} в городе {town} читатель может обратиться к таблице № {number}, "
            "где они сопоставлены.",
            [
                Source(
                    "Перечни {topic} в городе {town} расходятся в том, что они опускают.",
                    "Перечни те же, что использованы для таблицы {number}.",
                ),
            ],
        ],
        "kk": [
            "{Topic} байқалған қалалар, соның ішінде {town}, {number}-кестеде салыстырылады.",
            "{town} қаласында {topic} қалай саналғаны {number}-кестенің ескертпесінде түсіндіріледі.",
            "{number}-кесте көрсеткендей, {topic} әдетке айналған жер {town} қаласы ғана емес.",
            "{town} қалалық кеңесі {topic} туралы ерекше жағдай деп айтты (алайда {number}-кестені қараңыз).",
            "{town} қаласындағы {topic} туралы дереккөздерді оқырман № {number} кестеден таба алады, онда олар "
            "салыстырылған.",
            [
                Source(
                    "{town} қаласындағы {topic} тізімдерінің ненің аталмай қалғаны жөнінен айырмасы бар.",
                    "Бұл тізімдер {number}-кесте үшін де пайдаланылды.",
                ),
            ],
        ],
    },
    "note-nowhere": {
        "en": [
            [
                Source(
                    "The archive of {town} keeps a thick file on the {topic}, which nobody had opened before us.",
                    "Town Archive of {town}, box {@box}.",
                ),
            ],
            [
                Source(
                    "“We knew what we were doing,” a participant in the {topic} in {town} told us.",
                    "Interview with a bus driver, {town}.",
                ),
            ],
            [
                Source(
                    "In {town} the word for {topic} has come to mean any kind of nuisance.",
                    "The usage is recorded by the local historical society.",
                ),
            ],
            [
                "Little has been written on the {topic} in {town}.",
                Source(
                    "There is one dissertation, which was never printed.",
                    "A copy is kept in the library of {town}, shelf {@box}.",
                ),
            ],
            [
                Source(
                    "The prosecutor called the {topic} in {town} “an infection”, and then withdrew the word.",
                    "Recording of the hearing, in the author’s possession.",
                ),
            ],
            [
                Source(
                    "According to one account, the {topic} in {town} had been planned for months; according to "
                    "another, they were planned by no one.",
                    "The two accounts are those of a clerk and of his brother.",
                ),
            ],
        ],
        "ru": [
            [
                Source(
                    "В архиве города {town} хранится толстая папка о ходе {topic}, которую до нас никто не открывал.",
                    "Архив города {town}, дело {@box}.",
                ),
            ],
            [
                Source(
                    "«Мы знали, что делаем», – сказал нам один из участников {topic} в городе {town}.",
                    "Интервью с водителем автобуса, г. {town}.",
                ),
            ],
            [
                Source(
                    "В речи жителей города {town} само слово «{nom}» стало означать любую помеху.",
                    "На это указывает местное краеведческое общество.",
                ),
            ],
            [
                "О причинах {topic} в городе {town} написано мало.",
                Source(
                    "Есть одна диссертация, но она так и не была напечатана.",
                    "Экземпляр хранится в библиотеке города {town}, шифр {@box}.",
                ),
            ],
            [
                Source(
                    "Прокурор назвал участников {topic} в городе {town} «заразой», но затем взял слово назад.",
                    "Аудиозапись заседания, личный архив автора.",
                ),
            ],
            [
                Source(
                    "По одной версии, {nom} в городе {town} готовились месяцами, по другой – их не готовил никто.",
                    "Первая версия принадлежит писарю, вторая – его брату.",
                ),
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласының мұрағатында {topic} туралы бізге дейін ешкім ашпаған қалың папка сақтаулы.",
                    "{town} қаласының мұрағаты, {@box}-іс.",
                ),
            ],
            [
                Source(
                    "«Не істеп жатқанымызды білдік», – деді бізге {town} қаласында {topic} кезінде болған бір адам.",
                    "Автобус жүргізушісімен сұхбат, {town} қаласы.",
                ),
            ],
            [
                Source(
                    "{town} тұрғындары үшін «{topic}» деген сөздің өзі кез келген кедергіні білдіретін болды.",
                    "Мұны жергілікті өлкетану қоғамы атап өтеді.",
                ),
            ],
            [
                "{town} қаласындағы {topic} туралы аз жазылған.",
                Source(
                    "Бір диссертация бар, бірақ ол басылып шықпаған.",
                    "Бір данасы {town} қаласының кітапханасында сақтаулы, шифры {@box}.",
                ),
            ],
            [
                Source(
                    "Прокурор {town} қаласындағы {topic} туралы «індет» деді де, кейін сөзін қайтып алды.",
                    "Отырыстың дыбыс жазбасы, автордың жеке мұрағаты.",
                ),
            ],
            [
                Source(
                    "Бір дерек бойынша, {town} қаласында {topic} айлап дайындалған, екінші дерек бойынша, оны ешкім "
                    "дайындамаған.",
                    "Алғашқысын хатшы, екіншісін оның інісі айтқан.",
                ),
            ],
        ],
    },
}
