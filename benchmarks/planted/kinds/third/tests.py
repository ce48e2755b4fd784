"""Wordings: sums in two currencies, results of tests, and numbers of questions, tables and notes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "rate-of-exchange": {
        "en": [
            (
                "The city budget of {town} for {year} set aside {local1} billion tenge (US$ {dollars1} million) "
                "for housing, {local2} billion tenge (US$ {dollars2} million) for roads and {local3} billion "
                "tenge (US$ {dollars3} million) for schools, all converted at the same rate."
            ),
            (
                "In {year}, {town} spent {local1} billion tenge, or {dollars1} million dollars, on police, "
                "{local2} billion tenge, or {dollars2} million dollars, on courts, and {local3} billion tenge, or "
                "{dollars3} million dollars, on prisons (average rate of the year)."
            ),
            (
                "Three loans were taken out by the companies of {town} in {year}: one of {local1} billion tenge "
                "(equal to {dollars1} million US dollars), one of {local2} billion tenge (equal to {dollars2} "
                "million US dollars) and one of {local3} billion tenge (equal to {dollars3} million US dollars). "
                "One rate of exchange was used for all three."
            ),
        ],
        "ru": [
            (
                "Бюджет города {town} на {year} год предусматривал {local1} млрд тенге ({dollars1} млн долл. США) "
                "на жильё, {local2} млрд тенге ({dollars2} млн долл. США) на дороги и {local3} млрд тенге "
                "({dollars3} млн долл. США) на школы; пересчёт сделан по единому курсу."
            ),
            (
                "В {year} году в г. {town} на полицию израсходовали {local1} млрд тенге, или {dollars1} млн "
                "долларов, на суды - {local2} млрд тенге, или {dollars2} млн долларов, на тюрьмы - {local3} млрд "
                "тенге, или {dollars3} млн долларов (по среднему курсу года)."
            ),
            (
                "Предприятия города {town} получили в {year} году три кредита: на {local1} млрд тенге (что равно "
                "{dollars1} млн долларов США), на {local2} млрд тенге (что равно {dollars2} млн долларов США) и "
                "на {local3} млрд тенге (что равно {dollars3} млн долларов США). Для всех трёх взят один и тот же "
                "курс."
            ),
        ],
        "kk": [
            (
                "{town} қаласының {year} жылғы бюджетінде тұрғын үйге {local1} млрд теңге ({dollars1} млн АҚШ "
                "доллары), жолдарға {local2} млрд теңге ({dollars2} млн АҚШ доллары), мектептерге {local3} млрд "
                "теңге ({dollars3} млн АҚШ доллары) қарастырылды; барлығы бір бағаммен есептелген."
            ),
            (
                "{year} жылы {town} қаласында полицияға {local1} млрд теңге, яғни {dollars1} млн доллар, соттарға "
                "{local2} млрд теңге, яғни {dollars2} млн доллар, түрмелерге {local3} млрд теңге, яғни {dollars3} "
                "млн доллар жұмсалды (жылдың орташа бағамы бойынша)."
            ),
            (
                "{town} кәсіпорындары {year} жылы үш несие алды: {local1} млрд теңге ({dollars1} млн АҚШ "
                "долларына тең), {local2} млрд теңге ({dollars2} млн АҚШ долларына тең) және {local3} млрд теңге "
                "({dollars3} млн АҚШ долларына тең). Үшеуіне де бір бағам қолданылды."
            ),
        ],
    },
    "p-of-t": {
        "en": [
            (
                "In {town}, a two-tailed t test compared the young and the old in how strongly they hold that "
                "{opinion}: t({df}) = {value}, p = {p}."
            ),
            (
                "A two-sided t-test on the statement that {opinion} gave t = {value} with {df} degrees of freedom "
                "(p = {p}) for {town}."
            ),
            (
                'For {town}, the means of men and women on the item "{opinion}" were compared by a two-tailed t '
                "test (t = {value}, df = {df}, p = {p})."
            ),
        ],
        "ru": [
            (
                "Двусторонний t-критерий для утверждения о том, что {opinion}, дал в городе {town} следующий "
                "результат: t({df}) = {value}, p = {p}."
            ),
            (
                "Средние оценки мужчин и женщин в г. {town} по пункту «{opinion}» сравнили с помощью "
                "двустороннего критерия Стьюдента (t = {value}; df = {df}; p = {p})."
            ),
            (
                "Сопоставление ответов молодых и пожилых жителей города {town} на вопрос, верно ли, что "
                "{opinion}, дало t = {value} при {df} степенях свободы (p = {p}, двусторонний критерий)."
            ),
        ],
        "kk": [
            (
                "{town} қаласында «{opinion}» деген тұжырым бойынша екіжақты t-критерий мынадай нәтиже берді: "
                "t({df}) = {value}, p = {p}."
            ),
            (
                "{town} қаласындағы ерлер мен әйелдердің «{opinion}» деген тармақ бойынша орташа бағалары "
                "екіжақты Стьюдент критерийімен салыстырылды (t = {value}; df = {df}; p = {p})."
            ),
            (
                "{town} қаласының жас және егде тұрғындарының «{opinion}» дегенге көзқарасын салыстыру t = "
                "{value} мәнін берді (еркіндік дәрежесі {df}; p = {p}; екіжақты критерий)."
            ),
        ],
    },
    "p-of-f": {
        "en": [
            (
                "A one-way analysis of variance of the answers from {town} to the statement that {opinion} "
                "yielded F({df1}, {df2}) = {value}, p = {p}."
            ),
            (
                'In {town}, age groups were compared on the item "{opinion}" (ANOVA: F = {value}; df = {df1}, '
                "{df2}; p = {p})."
            ),
            (
                "Whether schooling bears on the belief that {opinion} was examined in {town} by analysis of "
                "variance. The result was F({df1},{df2})={value}, p={p}."
            ),
        ],
        "ru": [
            (
                "Однофакторный дисперсионный анализ ответов жителей города {town} на утверждение «{opinion}» дал "
                "F({df1}; {df2}) = {value}, p = {p}."
            ),
            (
                "В г. {town} возрастные группы сравнили по пункту «{opinion}» (дисперсионный анализ: F = {value}; "
                "df = {df1}, {df2}; p = {p})."
            ),
            (
                "Влияет ли образование на мнение, что {opinion}, в городе {town} проверили дисперсионным "
                "анализом. Результат: F({df1}, {df2}) = {value}; p = {p}."
            ),
        ],
        "kk": [
            (
                "{town} тұрғындарының «{opinion}» деген тұжырымға жауаптарын бір факторлы дисперсиялық талдау "
                "мынаны көрсетті: F({df1}; {df2}) = {value}, p = {p}."
            ),
            (
                "{town} қаласында жас топтары «{opinion}» деген тармақ бойынша салыстырылды (дисперсиялық талдау: "
                "F = {value}; df = {df1}, {df2}; p = {p})."
            ),
            (
                "Білім деңгейі «{opinion}» деген пікірге әсер ете ме деген сұрақ {town} қаласында дисперсиялық "
                "талдаумен тексерілді. Нәтижесі: F({df1}, {df2}) = {value}; p = {p}."
            ),
        ],
    },
    "p-of-chi2": {
        "en": [
            (
                "The answers to the question whether {opinion} were cross-tabulated with sex in {town}: χ²({df}) "
                "= {value}, p = {p}."
            ),
            (
                "A chi-square test of independence was run for {town} on the view that {opinion} and age group, "
                "χ²({df}, N = {n}) = {value}, p = {p}."
            ),
            (
                "In {town}, the link between income and the opinion that {opinion} was tested with Pearson's "
                "chi-square (χ² = {value}, df = {df}, p = {p})."
            ),
        ],
        "ru": [
            (
                "Ответы на вопрос, верно ли, что {opinion}, сопоставили в городе {town} с полом опрошенных: "
                "χ²({df}) = {value}, p = {p}."
            ),
            (
                "Критерий хи-квадрат Пирсона для г. {town} (мнение, что {opinion}, и доход): χ² = {value}; df = "
                "{df}; p = {p}."
            ),
            (
                "В городе {town} проверили независимость возраста и мнения о том, что {opinion} (χ²({df}, N = "
                "{n}) = {value}, p = {p})."
            ),
        ],
        "kk": [
            (
                "{town} қаласында «{opinion}» деген сұраққа берілген жауаптар респонденттердің жынысымен "
                "салыстырылды: χ²({df}) = {value}, p = {p}."
            ),
            (
                "{town} қаласы бойынша Пирсонның хи-квадрат критерийі («{opinion}» деген пікір және табыс): χ² = "
                "{value}; df = {df}; p = {p}."
            ),
            (
                "{town} қаласында жас пен «{opinion}» деген пікірдің тәуелсіздігі тексерілді (χ²({df}, N = {n}) = "
                "{value}, p = {p})."
            ),
        ],
    },
    "p-of-r": {
        "en": [
            (
                "In {town}, years of schooling were correlated with agreement that {opinion}, r({df}) = {value}, "
                "p = {p} (two-tailed)."
            ),
            (
                "The correlation between income and the view that {opinion} was r = {value} in {town} (df = {df}, "
                "two-sided p = {p})."
            ),
            (
                "Among respondents of {town}, age and the belief that {opinion} showed a Pearson correlation of "
                "r({df}) = {value}; the two-tailed test gave p = {p}."
            ),
        ],
        "ru": [
            (
                "В городе {town} связь между годами обучения и согласием с тем, что {opinion}, составила r({df}) "
                "= {value}, p = {p} (двусторонний критерий)."
            ),
            ("Корреляция дохода с мнением, что {opinion}, в г. {town}: r = {value} (df = {df}; двустороннее p = {p})."),
            (
                "У опрошенных в городе {town} возраст и мнение, что {opinion}, связаны с коэффициентом Пирсона "
                "r({df}) = {value}; двусторонняя проверка дала p = {p}."
            ),
        ],
        "kk": [
            (
                "{town} қаласында оқыған жылдар мен «{opinion}» дегенмен келісу арасындағы байланыс r({df}) = "
                "{value}, p = {p} болды (екіжақты критерий)."
            ),
            (
                "{town} қаласында табыс пен «{opinion}» деген пікірдің корреляциясы: r = {value} (df = {df}; "
                "екіжақты p = {p})."
            ),
            (
                "{town} қаласында сұралғандардың жасы мен «{opinion}» деген пікірінің Пирсон коэффициенті r({df}) "
                "= {value}; екіжақты тексеру p = {p} берді."
            ),
        ],
    },
    "p-of-z": {
        "en": [
            (
                "The shares of men and women in {town} who say that {opinion} were compared with a two-sided z "
                "test: z = {value}, p = {p}."
            ),
            'A Mann-Whitney test for {town} on the item "{opinion}" gave z = {value} (two-tailed p = {p}).',
            (
                "In {town}, the difference between the two polls in the share of those holding that {opinion} was "
                "put to a test (two-sided z-test; z = {value}, p = {p})."
            ),
        ],
        "ru": [
            (
                "Доли мужчин и женщин в городе {town}, считающих, что {opinion}, сравнили двусторонним "
                "z-критерием: z = {value}, p = {p}."
            ),
            "Критерий Манна - Уитни для г. {town} по пункту «{opinion}» дал z = {value} (двустороннее p = {p}).",
            (
                "В городе {town} проверили разницу двух опросов в доле тех, кто считает, что {opinion} "
                "(двусторонний критерий; z = {value}; p = {p})."
            ),
        ],
        "kk": [
            (
                "{town} қаласында «{opinion}» деп санайтын ерлер мен әйелдердің үлесі екіжақты z-критерийімен "
                "салыстырылды: z = {value}, p = {p}."
            ),
            (
                "{town} қаласы бойынша «{opinion}» деген тармаққа Манн - Уитни критерийі z = {value} мәнін берді "
                "(екіжақты p = {p})."
            ),
            (
                "{town} қаласында екі сауалнамадағы «{opinion}» дейтіндер үлесінің айырмасы тексерілді (екіжақты "
                "критерий; z = {value}; p = {p})."
            ),
        ],
    },
    "question-number": {
        "en": [
            [
                "The questionnaire used in {town} is reproduced here in full.",
                "Q{q1}. Do you think that {opinion}?",
                "Q{q2}. Do you think that {opinion2}?",
                "Q{q3}. Do you think that {opinion3}?",
                "Q{q4}. Do you think that {opinion4}?",
                "Q{q5}. Do you think that {opinion5}?",
            ],
            [
                "Respondents in {town} were read the following five questions, in this order.",
                "Question {q1}: Would you say that {opinion}?",
                "Question {q2}: Would you say that {opinion2}?",
                "Question {q3}: Would you say that {opinion3}?",
                "Question {q4}: Would you say that {opinion4}?",
                "Question {q5}: Would you say that {opinion5}?",
            ],
            (
                "The questionnaire handed out in {town} had five questions. Question {q1} asked whether "
                "{opinion}, Question {q2} whether {opinion2}, Question {q3} whether {opinion3}, Question {q4} "
                "whether {opinion4}, and Question {q5} whether {opinion5}."
            ),
        ],
        "ru": [
            [
                "Анкета, розданная в городе {town}, приводится полностью.",
                "Вопрос № {q1}. Считаете ли Вы, что {opinion}?",
                "Вопрос № {q2}. Считаете ли Вы, что {opinion2}?",
                "Вопрос № {q3}. Считаете ли Вы, что {opinion3}?",
                "Вопрос № {q4}. Считаете ли Вы, что {opinion4}?",
                "Вопрос № {q5}. Считаете ли Вы, что {opinion5}?",
            ],
            [
                "Опрошенным в городе {town} по порядку зачитывали пять вопросов.",
                "Вопрос {q1}: верно ли, по-Вашему, что {opinion}?",
                "Вопрос {q2}: верно ли, по-Вашему, что {opinion2}?",
                "Вопрос {q3}: верно ли, по-Вашему, что {opinion3}?",
                "Вопрос {q4}: верно ли, по-Вашему, что {opinion4}?",
                "Вопрос {q5}: верно ли, по-Вашему, что {opinion5}?",
            ],
            (
                "В анкете для г. {town} было пять вопросов. Вопрос {q1}: правда ли, что {opinion}; вопрос {q2}: "
                "правда ли, что {opinion2}; вопрос {q3}: правда ли, что {opinion3}; вопрос {q4}: правда ли, что "
                "{opinion4}; вопрос {q5}: правда ли, что {opinion5}."
            ),
        ],
        "kk": [
            [
                "{town} қаласында таратылған сауалнама толық келтіріледі.",
                "{q1}-сұрақ. «{opinion}» деп ойлайсыз ба?",
                "{q2}-сұрақ. «{opinion2}» деп ойлайсыз ба?",
                "{q3}-сұрақ. «{opinion3}» деп ойлайсыз ба?",
                "{q4}-сұрақ. «{opinion4}» деп ойлайсыз ба?",
                "{q5}-сұрақ. «{opinion5}» деп ойлайсыз ба?",
            ],
            [
                "{town} қаласында сұралғандарға бес сұрақ ретімен оқылды.",
                "№ {q1} сұрақ: «{opinion}» деген дұрыс па?",
                "№ {q2} сұрақ: «{opinion2}» деген дұрыс па?",
                "№ {q3} сұрақ: «{opinion3}» деген дұрыс па?",
                "№ {q4} сұрақ: «{opinion4}» деген дұрыс па?",
                "№ {q5} сұрақ: «{opinion5}» деген дұрыс па?",
            ],
            (
                "{town} қаласындағы сауалнамада бес сұрақ болды. {q1}-сұрақ: рас па, {opinion}; {q2}-сұрақ: рас "
                "па, {opinion2}; {q3}-сұрақ: рас па, {opinion3}; {q4}-сұрақ: рас па, {opinion4}; {q5}-сұрақ: рас "
                "па, {opinion5}."
            ),
        ],
    },
    "table-nowhere": {
        "en": [
            ("Table {number} of this study should be read together with what has been said of the {topic} in {town}."),
            "The {topic} in {town} are discussed elsewhere; compare Table {number}.",
            "As Table {number} makes clear, the {topic} in {town} were no isolated case.",
        ],
        "ru": [
            ("Таблицу {number} настоящей работы следует читать вместе со сказанным об акциях ({nom}) в городе {town}."),
            "Об акциях ({nom}) в г. {town} речь идёт в другом месте; ср. табл. {number}.",
            "Как видно из таблицы {number}, акции ({nom}) в городе {town} не были единичным случаем.",
        ],
        "kk": [
            (
                "Осы жұмыстың {number}-кестесін {town} қаласындағы акциялар ({topic}) туралы айтылғандармен бірге "
                "оқу керек."
            ),
            "{town} қаласындағы акциялар ({topic}) туралы басқа жерде айтылады; {number}-кестемен салыстырыңыз.",
            "{number}-кестеден көрінгендей, {town} қаласындағы акциялар ({topic}) жалғыз оқиға емес еді.",
        ],
    },
    "note-nowhere": {
        "en": [
            [
                Source(
                    "What the governor wrote about the {topic} in {town} has survived.",
                    "Governor to the council of {town}, State Archive, file {@box}, f. 12.",
                )
            ],
            [
                Source(
                    "The judgment on the {topic} in {town} was never published.",
                    "District Court of {town}, case no. {@box}, judgment (unpublished).",
                )
            ],
            [
                Source(
                    'One participant in the {topic} of {town} remembered "a silence such as I had never heard".',
                    "Interview no. {@box} with a participant, {town}.",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Сохранилось письмо губернатора об акциях ({nom}) в городе {town}.",
                    "Губернатор - совету города {town}. Государственный архив. Ф. {@box}. Оп. 2. Л. 12.",
                )
            ],
            [
                Source(
                    "Приговор по делу об акциях ({nom}) в г. {town} опубликован не был.",
                    "Районный суд города {town}, дело № {@box} (не опубликовано).",
                )
            ],
            [
                Source(
                    "Один из участников акций ({nom}) в городе {town} вспоминал «тишину, какой я никогда не слышал».",
                    "Интервью № {@box} с участником, {town}.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "Губернатордың {town} қаласындағы акциялар ({topic}) туралы хаты сақталған.",
                    "Губернатор - {town} қаласының кеңесіне. Мемлекеттік мұрағат, {@box}-қор, 12-парақ.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) туралы іс бойынша үкім жарияланбаған.",
                    "{town} аудандық соты, № {@box} іс (жарияланбаған).",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акцияларға ({topic}) қатысқан бір адам «бұрын-соңды естімеген "
                    "тыныштықты» еске алды.",
                    "Қатысушымен № {@box} сұхбат, {town}.",
                )
            ],
        ],
    },
}
