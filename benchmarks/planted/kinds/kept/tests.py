"""Results of tests with their p."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "p-of-t": {
        "en": [
            "In {town} the answers of men and women to the statement that {opinion} were compared by a two-tailed "
            "test, t({df}) = {value}, p = {p}.",
            "Did those with a degree think otherwise? For the statement that {opinion} ({town}) the t-test gave t = "
            "{value}, df = {df}, p = {p} (two-tailed).",
            "Agreement that {opinion} was measured in {town} before and after the campaign; the change is described "
            "by t({df}) = {value} and a two-sided p of {p}.",
            "The t statistic for the gap between the two districts of {town} in the view that {opinion} was {value} "
            "on {df} degrees of freedom (two-sided p = {p}).",
            "Residents of {town} were asked on a scale whether {opinion}. Tenants and owners: t({df}) = {value}; p = "
            "{p}.",
            [
                Source(
                    "Whether people in {town} thought that {opinion} was also compared between the two waves of the "
                    "survey.",
                    "Student’s test for independent samples, two-tailed: t({df}) = {value}, p = {p}.",
                ),
            ],
        ],
        "ru": [
            "Ответы мужчин и женщин города {town} на вопрос, верно ли, что {opinion}, сравнивались по двустороннему "
            "критерию Стьюдента: t({df}) = {value}; p = {p}.",
            "Иначе ли думают люди с высшим образованием? В городе {town} для суждения «{opinion}» получено t = "
            "{value}, df = {df}, p = {p} (двусторонний критерий).",
            "Согласие с тем, что {opinion}, измеряли в городе {town} до и после кампании; для разности средних "
            "t({df}) = {value}, p = {p}.",
            "Разрыв между двумя районами города {town} в оценке суждения «{opinion}» проверен t-критерием: t = "
            "{value} при {df:степени|степенях|степенях} свободы, двустороннее p = {p}.",
            "Жителей города {town} просили оценить по шкале суждение «{opinion}». Сравнение квартиросъёмщиков и "
            "собственников: t ({df}) = {value}, p = {p}.",
            [
                Source(
                    "Мнение жителей города {town} о том, что {opinion}, сопоставлялось и по двум волнам опроса.",
                    "Критерий Стьюдента для независимых выборок, двусторонний: t({df}) = {value}, p = {p}.",
                ),
            ],
        ],
        "kk": [
            "{town} қаласында ерлер мен әйелдердің «{opinion}» деген тұжырымға берген жауаптары екіжақты Стьюдент "
            "критерийімен салыстырылды: t({df}) = {value}; p = {p}.",
            "Жоғары білімділер басқаша ойлай ма? {town} қаласында «{opinion}» тұжырымы үшін t = {value}, df = {df}, "
            "p = {p} (екіжақты критерий).",
            "{town} қаласында «{opinion}» деген пікірмен келісу деңгейі науқанға дейін және одан кейін өлшенді; "
            "орташалардың айырмасы үшін t({df}) = {value}, p = {p}.",
            "{town} қаласының екі ауданының «{opinion}» деген пікірге көзқарасы t-критериймен тексерілді: еркіндік "
            "дәрежесінің саны {df} болғанда t = {value}, екіжақты p = {p}.",
            "{town} тұрғындарынан «{opinion}» деген тұжырымды шкала бойынша бағалау сұралды. Жалға алушылар мен үй "
            "иелерін салыстырғанда: t ({df}) = {value}, p = {p}.",
            [
                Source(
                    "{town} тұрғындарының «{opinion}» деген пікірі сауалнаманың екі кезеңі бойынша да салыстырылды.",
                    "Тәуелсіз таңдамаларға арналған Стьюдент критерийі, екіжақты: t({df}) = {value}, p = {p}.",
                ),
            ],
        ],
    },
    "p-of-f": {
        "en": [
            "An analysis of variance across the districts of {town} of agreement that {opinion} gave F({df1}, {df2}) "
            "= {value}, p = {p}.",
            "By age group, the mean agreement of people in {town} that {opinion} was compared in a one-way ANOVA (F "
            "= {value}; df = {df1}, {df2}; p = {p}).",
            "Occupation was entered as a factor. For the statement that {opinion}, asked in {town}, the result was "
            "F({df1},{df2}) = {value}, with p = {p}.",
            "In the model for {town}, where the outcome is the belief that {opinion}, the joint test of the regional "
            "terms is F({df1}, {df2}) = {value} (p = {p}).",
            "How strongly people in {town} held that {opinion} was set against their schooling, F ({df1}, {df2}) = "
            "{value}, p = {p}, and against nothing else.",
            [
                Source(
                    "In {town} we also asked whether the view that {opinion} depends on the quarter where a person "
                    "lives.",
                    "One-way analysis of variance: F({df1}, {df2}) = {value}, p = {p}.",
                ),
            ],
        ],
        "ru": [
            "Дисперсионный анализ согласия с тем, что {opinion}, по районам города {town} дал F({df1}, {df2}) = "
            "{value}, p = {p}.",
            "Средние оценки суждения «{opinion}» в городе {town} сравнивались по возрастным группам (однофакторный "
            "дисперсионный анализ: F({df1}; {df2}) = {value}; p = {p}).",
            "Фактором служила профессия. Для суждения «{opinion}», предложенного жителям города {town}, F = {value}, "
            "df = {df1}, {df2}, p = {p}.",
            "В модели для города {town}, где зависимая переменная – мнение о том, что {opinion}, совместная проверка "
            "районных эффектов даёт F({df1}, {df2}) = {value} (p = {p}).",
            "То, насколько жители города {town} уверены, что {opinion}, сопоставили с их образованием: F ({df1}, "
            "{df2}) = {value}, p = {p}.",
            [
                Source(
                    "В городе {town} мы также проверили, зависит ли мнение, что {opinion}, от квартала, в котором "
                    "живёт человек.",
                    "Однофакторный дисперсионный анализ: F({df1}; {df2}) = {value}, p = {p}.",
                ),
            ],
        ],
        "kk": [
            "{town} қаласының аудандары бойынша «{opinion}» деген пікірге дисперсиялық талдау жасалды: F({df1}, "
            "{df2}) = {value}, p = {p}.",
            "{town} қаласында «{opinion}» тұжырымының орташа бағасы жас топтары бойынша салыстырылды (бірфакторлы "
            "дисперсиялық талдау: F({df1}; {df2}) = {value}; p = {p}).",
            "Фактор ретінде мамандық алынды. {town} тұрғындарына ұсынылған «{opinion}» тұжырымы үшін F = {value}, df "
            "= {df1}, {df2}, p = {p}.",
            "{town} қаласына арналған, тәуелді айнымалысы «{opinion}» деген пікір болатын модельде аудан әсерлерін "
            "бірлесіп тексеру F({df1}, {df2}) = {value} (p = {p}) нәтижесін берді.",
            "{town} тұрғындарының «{opinion}» дегенге сенімі олардың білім деңгейімен салыстырылды: F ({df1}, {df2}) "
            "= {value}, p = {p}.",
            [
                Source(
                    "{town} қаласында «{opinion}» деген пікірдің адам тұратын орамға тәуелділігін де тексердік.",
                    "Бірфакторлы дисперсиялық талдау: F({df1}; {df2}) = {value}, p = {p}.",
                ),
            ],
        ],
    },
    "p-of-chi2": {
        "en": [
            "In {town} the belief that {opinion} was cross-tabulated with age, χ²({df}, N = {n}) = {value}, p = {p}.",
            "Pearson’s chi-square for the link between trade and the view that {opinion} in {town} is {value} (df = "
            "{df}, p = {p}).",
            "We asked {n} residents of {town} whether {opinion}. Answers by district were compared: χ² = {value}, df "
            "= {df}, p = {p}.",
            "Whether people in {town} think that {opinion} was examined against the newspaper that they read "
            "(χ2({df}) = {value}; p = {p}).",
            "For {town}, and for the statement that {opinion}, the test of independence from language yields "
            "χ²({df}) = {value} with a p-value of {p}.",
            [
                Source(
                    "Readers and non-readers in {town} were compared in their belief that {opinion}.",
                    "Chi-square test of independence: χ²({df}, n = {n}) = {value}, p = {p}.",
                ),
            ],
        ],
        "ru": [
            "Мнение жителей города {town} о том, что {opinion}, сопоставлено с возрастом: χ²({df}, N = {n}) = "
            "{value}, p = {p}.",
            "Критерий хи-квадрат Пирсона для связи профессии с мнением, что {opinion} (город {town}): χ² = {value}; "
            "df = {df}; p = {p}.",
            "В городе {town} спросили {n:человека|человек|человек}, верно ли, что {opinion}. Ответы по районам "
            "сравнивались так: χ²({df}) = {value}, p = {p}.",
            "Проверялась связь между суждением «{opinion}» и газетой, которую читают в городе {town} (χ2({df}) = "
            "{value}; p = {p}).",
            "Для города {town} проверка независимости суждения «{opinion}» от языка опроса даёт χ² = {value} при "
            "{df:степени|степенях|степенях} свободы, p = {p}.",
            [
                Source(
                    "Читатели и нечитатели газет города {town} сравнивались по тому, считают ли они, что {opinion}.",
                    "Критерий независимости хи-квадрат: χ²({df}, n = {n}) = {value}, p = {p}.",
                ),
            ],
        ],
        "kk": [
            "{town} тұрғындарының «{opinion}» деген пікірі жасымен салыстырылды: χ²({df}, N = {n}) = {value}, p = {p}.",
            "{town} қаласында мамандық пен «{opinion}» деген пікір арасындағы байланыс үшін Пирсонның хи-квадрат "
            "критерийі: χ² = {value}; df = {df}; p = {p}.",
            "{town} қаласында {n} адамнан «{opinion}» деген рас па деп сұрадық. Аудандар бойынша жауаптар "
            "салыстырылды: χ²({df}) = {value}, p = {p}.",
            "{town} қаласында «{opinion}» деген пікірдің оқитын газетке байланысы тексерілді (χ2({df}) = {value}; p "
            "= {p}).",
            "{town} қаласы бойынша «{opinion}» деген тұжырымның сауалнама тілінен тәуелсіздігі тексерілді, нәтижесі: "
            "χ² = {value}, еркіндік дәрежесі {df}, p = {p}.",
            [
                Source(
                    "{town} қаласында газет оқитындар мен оқымайтындардың «{opinion}» деген пікірі салыстырылды.",
                    "Тәуелсіздіктің хи-квадрат критерийі: χ²({df}, n = {n}) = {value}, p = {p}.",
                ),
            ],
        ],
    },
    "p-of-r": {
        "en": [
            "In {town} age and agreement that {opinion} correlate at r({df}) = {value}, p = {p}.",
            "Pearson’s correlation of income with the belief that {opinion} ({town}): r = {value}, df = {df}, p = "
            "{p} (two-tailed).",
            "Years spent in {town} and the conviction that {opinion} go together, if only loosely: r({df}) = "
            "{value}; two-sided p = {p}.",
            "The longer people in {town} had been at school, the more they agreed that {opinion} (r = {value} on "
            "{df} degrees of freedom, p = {p}).",
            "Trust in neighbours was measured as well. Its correlation with the view that {opinion} in {town} was "
            "r({df}) = {value} (p = {p}, two-tailed).",
            [
                Source(
                    "In {town} the view that {opinion} was set against the distance between home and town hall.",
                    "Pearson’s r({df}) = {value}, p = {p}, two-tailed.",
                ),
            ],
        ],
        "ru": [
            "В городе {town} возраст и согласие с тем, что {opinion}, связаны так: r({df}) = {value}, p = {p}.",
            "Корреляция Пирсона между доходом и мнением, что {opinion} (город {town}): r = {value}; df = {df}; p = "
            "{p} (двусторонняя проверка).",
            "Стаж жизни в городе {town} и уверенность в том, что {opinion}, связаны, пусть и слабо: r({df}) = "
            "{value}; двустороннее p = {p}.",
            "Чем дольше жители города {town} учились, тем чаще соглашались, что {opinion} (r = {value} при "
            "{df:степени|степенях|степенях} свободы, p = {p}).",
            "Измерялось и доверие к соседям. Его корреляция с суждением «{opinion}» в городе {town} составила "
            "r({df}) = {value} (p = {p}, двусторонний критерий).",
            [
                Source(
                    "В городе {town} мнение, что {opinion}, сопоставили с расстоянием от дома до ратуши.",
                    "Коэффициент Пирсона: r({df}) = {value}, p = {p}, двусторонний критерий.",
                ),
            ],
        ],
        "kk": [
            "{town} қаласында жас пен «{opinion}» деген пікірге қосылу арасындағы байланыс: r({df}) = {value}, p = "
            "{p}.",
            "Табыс пен «{opinion}» деген пікір арасындағы Пирсон корреляциясы ({town} қаласы): r = {value}; df = "
            "{df}; p = {p} (екіжақты тексеру).",
            "{town} қаласында тұрған жылдар саны мен «{opinion}» деген сенім әлсіз болса да байланысты: r({df}) = "
            "{value}; екіжақты p = {p}.",
            "{town} тұрғындары неғұрлым ұзақ оқыса, «{opinion}» дегенге соғұрлым жиі қосылады (r = {value}, еркіндік "
            "дәрежесі {df}, p = {p}).",
            "Көршілерге сенім де өлшенді. Оның {town} қаласында «{opinion}» тұжырымымен корреляциясы: r({df}) = "
            "{value} (p = {p}, екіжақты критерий).",
            [
                Source(
                    "{town} қаласында «{opinion}» деген пікір үй мен ратуша арасындағы қашықтықпен салыстырылды.",
                    "Пирсон коэффициенті: r({df}) = {value}, p = {p}, екіжақты критерий.",
                ),
            ],
        ],
    },
    "p-of-z": {
        "en": [
            "A two-sample test of proportions on the view that {opinion} in {town} gave z = {value}, p = {p} "
            "(two-tailed).",
            "Compared with the year before, the share of those in {town} who say that {opinion} yields z = {value}; "
            "the two-sided p is {p}.",
            "For the statement that {opinion}, asked in {town}, the Mann–Whitney test gives z = {value}, p = {p}.",
            "In {town} the coefficient of schooling in the model of the belief that {opinion} has z = {value} (p = "
            "{p}).",
            "Women and men in {town} were asked whether {opinion}. The difference of the two shares, tested "
            "two-sidedly: Z = {value}, p = {p}.",
            [
                Source(
                    "Old and young in {town} were compared in whether they think that {opinion}.",
                    "Two-tailed z test of two proportions: z = {value}, p = {p}.",
                ),
            ],
        ],
        "ru": [
            "Сравнение двух долей согласных с тем, что {opinion} (город {town}), дало z = {value}, p = {p} "
            "(двусторонний критерий).",
            "По сравнению с прошлым годом доля жителей города {town}, считающих, что {opinion}, даёт z = {value} при "
            "двустороннем p = {p}.",
            "Для суждения «{opinion}», предложенного жителям города {town}, критерий Манна – Уитни даёт z = {value}, "
            "p = {p}.",
            "В модели, объясняющей мнение жителей города {town} о том, что {opinion}, коэффициент при образовании "
            "имеет z = {value} (p = {p}).",
            "Мужчин и женщин города {town} спросили, верно ли, что {opinion}. Разность двух долей проверялась "
            "двусторонним критерием: Z = {value}; p = {p}.",
            [
                Source(
                    "Пожилые и молодые жители города {town} сравнивались по тому, считают ли они, что {opinion}.",
                    "Двусторонний z-критерий для двух долей: z = {value}, p = {p}.",
                ),
            ],
        ],
        "kk": [
            "{town} қаласында «{opinion}» деген пікірмен келісетін екі топтың үлесін салыстыру нәтижесі: z = "
            "{value}, p = {p} (екіжақты критерий).",
            "{town} қаласында «{opinion}» деп санайтындардың үлесі былтырғымен салыстырылғанда z = {value}, ал "
            "екіжақты p = {p}.",
            "{town} тұрғындарына қойылған «{opinion}» тұжырымы үшін Манн – Уитни критерийі z = {value}, p = {p} "
            "мәндерін береді.",
            "{town} тұрғындарының «{opinion}» деген пікірін түсіндіретін модельде білім коэффициенті үшін z = "
            "{value} (p = {p}).",
            "{town} қаласының ерлері мен әйелдерінен «{opinion}» деген рас па деп сұралды. Екі үлестің айырмасы "
            "екіжақты критериймен тексерілді: Z = {value}; p = {p}.",
            [
                Source(
                    "{town} қаласында үлкендер мен жастардың «{opinion}» деген пікірі салыстырылды.",
                    "Екі үлеске арналған екіжақты z-критерий: z = {value}, p = {p}.",
                ),
            ],
        ],
    },
}
