"""Wordings that are held out: results of tests, questions, tables and notes.

Numbers of sections and of tables are said by whoever lays the manuscript out; there is nothing to word.
"""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording


def _asked(before: str, line: str) -> list[str]:
    """A sentence and five lines, in which # stands for the number of the question."""
    lines = [line.replace("#", str(number)) for number in range(1, 6)]
    return [before, *(line.replace("{opinion1}", "{opinion}") for line in lines)]


WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "p-of-t": {
        "en": [
            "To see whether owners and tenants in {town} differ over the claim that {opinion}, we ran a two-sided t-test: t = {value}, df = {df}, p = {p}.",
            "The comparison of owners with tenants in {town} on the statement “{opinion}” yielded t({df}) = {value} (p = {p}, two-tailed).",
            "For the item “{opinion}” (town: {town}) the t statistic was {value} with {df} degrees of freedom, p = {p}.",
            "Old and new residents of {town} were asked whether {opinion}; independent-samples t-test, t({df})={value}, p={p}.",
        ],
        "ru": [
            "Чтобы сравнить, насколько собственники и арендаторы в городе {town} согласны с тем, что {opinion}, применён двусторонний t-критерий: t = {value}, df = {df}, p = {p}.",
            "Сравнение собственников и арендаторов в городе {town} по утверждению «{opinion}» дало t({df}) = {value} (p = {p}).",
            "Для пункта «{opinion}» (город {town}) получено t = {value} (число степеней свободы {df}), p = {p}.",
            "Старожилов и приезжих в городе {town} спросили, верно ли, что {opinion}; критерий Стьюдента: t({df})={value}, p={p}.",
        ],
        "kk": [
            "{town} қаласында меншік иелері мен жалға алушылардың «{opinion}» деген пікірге қатынасын салыстыру үшін екіжақты t-критерий қолданылды: t = {value}, df = {df}, p = {p}.",
            "{town} қаласында «{opinion}» тұжырымы бойынша екі топты салыстыру t({df}) = {value} (p = {p}) берді.",
            "{town} қаласы бойынша «{opinion}» тармағы үшін t = {value} (еркіндік дәрежесінің саны {df}), p = {p} алынды.",
            "{town} қаласының ескі және жаңа тұрғындарынан «{opinion}» деген рас па деп сұралды; Стьюдент критерийі: t({df})={value}, p={p}.",
        ],
    },
    "p-of-f": {
        "en": [
            "A one-way analysis of variance of the answers from {town} on whether {opinion} gave F({df1}, {df2}) = {value}, p = {p}.",
            "Districts of {town} were compared on the statement “{opinion}” (ANOVA: F = {value}, df = {df1}, {df2}, p = {p}).",
            "For the statement “{opinion}”, the effect of district in {town} was tested, F({df1},{df2})={value}; p={p}.",
            "Does schooling bear upon the belief that {opinion}? In {town}, F({df1}, {df2}) was {value} (p = {p}).",
        ],
        "ru": [
            "Однофакторный дисперсионный анализ ответов из города {town} на вопрос, верно ли, что {opinion}, дал F({df1}, {df2}) = {value}, p = {p}.",
            "Районы города {town} сравнили по утверждению «{opinion}» (ANOVA: F = {value}; df = {df1}; {df2}; p = {p}).",
            "Для утверждения «{opinion}» проверено влияние района (город {town}): F({df1};{df2})={value}; p={p}.",
            "Влияет ли образование на мнение, что {opinion}? Для города {town} F({df1}; {df2}) равно {value} (p = {p}).",
        ],
        "kk": [
            "{town} қаласында «{opinion}» деген рас па деген сұраққа берілген жауаптардың бірфакторлы дисперсиялық талдауы: F({df1}, {df2}) = {value}, p = {p}.",
            "{town} қаласының аудандары «{opinion}» тұжырымы бойынша салыстырылды (ANOVA: F = {value}; df = {df1}; {df2}; p = {p}).",
            "{town} қаласында «{opinion}» тұжырымына ауданның әсері тексерілді: F({df1};{df2})={value}; p={p}.",
            "Білім деңгейі «{opinion}» деген пікірге әсер ете ме? {town} қаласы үшін F({df1}; {df2}) мәні {value} болды (p = {p}).",
        ],
    },
    "p-of-chi2": {
        "en": [
            "A chi-square test of independence between sex and the view that {opinion} was run for {town}: χ²({df}, N = {n}) = {value}, p = {p}.",
            "In {town} the answers of each age group to the question whether {opinion} were cross-tabulated (χ² = {value}, df = {df}, n = {n}, p = {p}).",
            "Pearson’s chi-squared for {town} and the item “{opinion}”: χ²({df}) = {value}, p = {p} (N = {n}).",
            "Whether party members in {town} say more often that {opinion} was tested on {n} answers; χ² ({df}) = {value}; p = {p}.",
        ],
        "ru": [
            "Независимость пола и мнения, что {opinion}, для города {town} проверена критерием хи-квадрат: χ²({df}, N = {n}) = {value}, p = {p}.",
            "Ответы возрастных групп в городе {town} на вопрос, верно ли, что {opinion}, сведены в таблицу сопряжённости (χ² = {value}; df = {df}; n = {n}; p = {p}).",
            "Критерий Пирсона для города {town} по пункту «{opinion}»: χ²({df}) = {value}, p = {p} (N = {n}).",
            "Чаще ли члены партий в городе {town} говорят, что {opinion}, проверили по всем ответам (их {n}); χ² ({df}) = {value}; p = {p}.",
        ],
        "kk": [
            "{town} қаласында жыныс пен «{opinion}» деген пікірдің тәуелсіздігі хи-квадрат критерийімен тексерілді: χ²({df}, N = {n}) = {value}, p = {p}.",
            "{town} қаласында жас топтарының «{opinion}» деген рас па деген сұраққа жауаптары кестеге түсірілді (χ² = {value}; df = {df}; n = {n}; p = {p}).",
            "{town} қаласы бойынша «{opinion}» тармағы үшін Пирсон критерийі: χ²({df}) = {value}, p = {p} (N = {n}).",
            "{town} қаласында партия мүшелері «{opinion}» деп жиірек айта ма, соны {n} жауап бойынша тексердік; χ² ({df}) = {value}; p = {p}.",
        ],
    },
    "p-of-r": {
        "en": [
            "The correlation of income with agreement that {opinion} was r({df}) = {value}, p = {p} in {town}.",
            "Pearson’s coefficient for age and the belief that {opinion}, computed for {town}: r = {value} (df = {df}, p = {p}).",
            "Years lived in {town} were set against the belief that {opinion}: r({df})={value}, two-sided p={p}.",
            "As to whether {opinion}, schooling and agreement went together in {town} only to the extent of r({df}) = {value} (p = {p}).",
        ],
        "ru": [
            "Корреляция дохода с согласием с тем, что {opinion}, в городе {town} такова: r({df}) = {value}, p = {p}.",
            "Коэффициент Пирсона для возраста и мнения, что {opinion}, по городу {town}: r = {value} (df = {df}, p = {p}).",
            "Число лет, прожитых в городе {town}, сопоставили с мнением «{opinion}»: r({df})={value}; p={p} (двусторонний).",
            "Связь образования с мнением, что {opinion}, в городе {town} описывается величиной r({df}) = {value} (p = {p}).",
        ],
        "kk": [
            "{town} қаласында табыс пен «{opinion}» деген пікірмен келісу арасындағы корреляция: r({df}) = {value}, p = {p}.",
            "{town} қаласы бойынша жас пен «{opinion}» деген пікір үшін Пирсон коэффициенті: r = {value} (df = {df}, p = {p}).",
            "{town} қаласында тұрған жылдар саны «{opinion}» деген пікірмен салыстырылды: r({df})={value}; p={p} (екіжақты).",
            "{town} қаласында білім мен «{opinion}» деген пікірдің байланысы r({df}) = {value} (p = {p}) шамасымен сипатталады.",
        ],
    },
    "p-of-z": {
        "en": [
            "Shares of men and women in {town} who say that {opinion} were compared by a two-sided z-test (z = {value}; p = {p}).",
            "A Mann–Whitney test with the normal approximation, on how far young and old in {town} agree that {opinion}, gave z = {value}, p = {p}.",
            "For the item “{opinion}” in {town} we obtained z={value} and p={p} (two-tailed).",
            "The difference between the banks of the river in {town} over whether {opinion} was put to the test: z = {value} (two-sided p = {p}).",
        ],
        "ru": [
            "Доли мужчин и женщин в городе {town}, считающих, что {opinion}, сравнили двусторонним z-критерием (z = {value}; p = {p}).",
            "Критерий Манна — Уитни (нормальное приближение) для согласия молодых и пожилых жителей города {town} с тем, что {opinion}: z = {value}, p = {p}.",
            "По пункту «{opinion}» для города {town} получено z={value} и p={p} (двусторонний критерий).",
            "Различие между берегами реки в городе {town} по вопросу, верно ли, что {opinion}, проверено: z = {value} (двустороннее p = {p}).",
        ],
        "kk": [
            "{town} қаласында «{opinion}» деп санайтын ерлер мен әйелдердің үлесі екіжақты z-критериймен салыстырылды (z = {value}; p = {p}).",
            "{town} қаласының жас және егде тұрғындарының «{opinion}» деген пікірмен келісуі үшін Манн – Уитни критерийі (қалыпты жуықтау): z = {value}, p = {p}.",
            "{town} қаласы бойынша «{opinion}» тармағы үшін z={value} және p={p} алынды (екіжақты критерий).",
            "{town} қаласында өзеннің екі жағасының «{opinion}» мәселесіндегі айырмашылығы тексерілді: z = {value} (екіжақты p = {p}).",
        ],
    },
    "question-number": {
        "en": [
            _asked("The questionnaire used in {town} read as follows.", "Question {q#}. Do you think that {opinion#}?"),
            _asked("Respondents in {town} were read five statements.", "{q#}) It is said that {opinion#}."),
            "Five questions were put in {town}: ({q1}) whether {opinion}; ({q2}) whether {opinion2}; ({q3}) whether {opinion3}; ({q4}) whether {opinion4}; ({q5}) whether {opinion5}.",
            _asked("Interview guide, {town}:", "Q{q#}. Would you say that {opinion#}?"),
            _asked(
                "All five items of the scale used in {town} are given here.", "{q#}. People here say that {opinion#}."
            ),
        ],
        "ru": [
            _asked(
                "Анкета, применявшаяся в городе {town}, выглядела так.", "Вопрос {q#}. Считаете ли вы, что {opinion#}?"
            ),
            _asked("Респондентам в городе {town} зачитали пять утверждений.", "{q#}) Говорят, что {opinion#}."),
            "В городе {town} задали пять вопросов, верно ли следующее: {q1}) {opinion}; {q2}) {opinion2}; {q3}) {opinion3}; {q4}) {opinion4}; {q5}) {opinion5}.",
            _asked("План интервью, город {town}:", "Вопрос № {q#}: вы бы сказали, что {opinion#}?"),
            _asked("Приводим все пять пунктов шкалы (город {town}).", "{q#}. Здесь говорят, что {opinion#}."),
        ],
        "kk": [
            _asked(
                "{town} қаласында қолданылған сауалнама мынадай еді.", "{q#}-сұрақ. Сіз «{opinion#}» деп ойлайсыз ба?"
            ),
            _asked("{town} қаласындағы респонденттерге бес тұжырым оқылды.", "{q#}) Жұрт «{opinion#}» дейді."),
            "{town} қаласында мына бес сұрақ қойылды: {q1}) {opinion} деген рас па; {q2}) {opinion2} деген рас па; {q3}) {opinion3} деген рас па; {q4}) {opinion4} деген рас па; {q5}) {opinion5} деген рас па.",
            _asked("Сұхбат жоспары, {town} қаласы:", "№ {q#} сұрақ. Сіз «{opinion#}» деген пікірмен келісесіз бе?"),
            _asked("Шкаланың бес тармағын түгел келтіреміз ({town} қаласы).", "{q#}. Мұнда «{opinion#}» деп айтады."),
        ],
    },
    "table-nowhere": {
        "en": [
            "The figures for {topic} in {town} are of the same order (see Table {number}).",
            "As can be seen from Table {number}, {town} differs little from other towns when it comes to {topic}.",
            "Table {number} does not include the {topic} in {town}.",
            "{Topic} in {town} were left out here; the reader may compare Table {number}.",
            "What Table {number} tells of other places also holds for the {topic} in {town}.",
        ],
        "ru": [
            "Данные о числе {topic} в городе {town} того же порядка (см. табл. {number}).",
            "Как видно из таблицы {number}, по числу {topic} город {town} мало отличается от других.",
            "Таблица {number} не учитывает число {topic} в городе {town}.",
            "О числе {topic} в городе {town} здесь речь не идёт; ср. таблицу {number}.",
            "Сказанное в таблице {number} о других местах верно и в отношении {topic} в городе {town}.",
        ],
        "kk": [
            "{town} қаласындағы {topic} туралы деректер де шамалас ({number}-кестені қараңыз).",
            "{number}-кестеден көрініп тұрғандай, {topic} жағынан {town} қаласының басқалардан айырмасы аз.",
            "{number}-кестеде {town} қаласындағы {topic} есепке алынбаған.",
            "{town} қаласындағы {topic} мұнда қарастырылмайды; {number}-кестемен салыстырыңыз.",
            "{number}-кестеде өзге жерлер туралы айтылғандар {town} қаласындағы {topic} үшін де дұрыс.",
        ],
    },
    "note-nowhere": {
        "en": [
            [
                Source(
                    "Several witnesses filmed the {topic} in {town}.",
                    "Interview with a shopkeeper of {town}, recorded in spring.",
                )
            ],
            [
                Source(
                    "The council of {town} never discussed the {topic} in public.",
                    "City Archive of {town}, minutes of the council, box {@box}.",
                )
            ],
            [
                Source(
                    "A lawyer from {town} called the ban on {topic} unlawful.",
                    "Letter to the prosecutor, in the possession of the author.",
                )
            ],
            [
                Source(
                    "Opinions differ on who was behind the {topic} in {town}.",
                    "For the view of the trade unions see their archive, folder {@box}.",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Несколько свидетелей снимали ход {topic} в городе {town} на видео.",
                    "Интервью с продавцом из города {town}, записано весной.",
                )
            ],
            [
                Source(
                    "Открыто вопрос о причинах {topic} в городе {town} совет не обсуждал.",
                    "Архив города {town}, протоколы совета, дело {@box}.",
                )
            ],
            [
                Source(
                    "Адвокат из города {town} назвал запрет {topic} незаконным.",
                    "Письмо прокурору, хранится у автора.",
                )
            ],
            [
                Source(
                    "О том, кто стоял за организацией {topic} в городе {town}, мнения расходятся.",
                    "О позиции профсоюзов см. их архив, папка {@box}.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы {topic} барысын бірнеше куәгер бейнеге түсірді.",
                    "{town} қаласының сатушысымен сұхбат, көктемде жазылған.",
                )
            ],
            [
                Source(
                    "{town} қаласының кеңесі {topic} мәселесін ашық талқылаған жоқ.",
                    "{town} қаласының мұрағаты, кеңес хаттамалары, {@box}-іс.",
                )
            ],
            [
                Source(
                    "{town} қаласының адвокаты {topic} өткізуге салынған тыйымды заңсыз деді.",
                    "Прокурорға жазылған хат, автордың өзінде сақтаулы.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} артында кім тұрғаны туралы пікірлер бөлінеді.",
                    "Кәсіподақтардың ұстанымын олардың мұрағатынан қараңыз, {@box}-бума.",
                )
            ],
        ],
    },
}
