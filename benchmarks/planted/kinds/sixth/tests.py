"""Results of tests of means with their p."""

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
            "Mean scores of villagers and townspeople of {town} on the item “{opinion}” were set side by side "
            "(Student’s t = {value}, d.f. = {df}, two-tailed p = {p}).",
            [
                "Would owners of cars in {town} disagree with the rest as to whether {opinion}?",
                "The two-sided test gave the following: t({df}) = {value}, p = {p}.",
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
            "Средние баллы приезжих и коренных жителей города {town} по пункту «{opinion}» сопоставлены (t Стьюдента "
            "= {value}; d.f. = {df}; двустороннее p = {p}).",
            [
                "Расходятся ли владельцы автомобилей с прочими жителями города {town} в том, что {opinion}?",
                "Двусторонняя проверка дала следующее: t({df}) = {value}, p = {p}.",
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
            "{town} қаласына көшіп келгендер мен жергілікті тұрғындардың «{opinion}» деген тармақ бойынша орташа "
            "балдары салыстырылды (Стьюдент t = {value}; d.f. = {df}; екіжақты p = {p}).",
            [
                "{town} қаласында көлігі барлар мен жоқтардың «{opinion}» деген пікірі әртүрлі ме?",
                "Екіжақты тексеру мынадай нәтиже берді: t({df}) = {value}, p = {p}.",
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
            "Marital status was the factor, agreement in {town} that {opinion} the outcome; the F statistic was "
            "{value} with {df1} and {df2} degrees of freedom (p = {p}).",
            [
                "Does it matter in {town}, for the view that {opinion}, who did the interviewing?",
                "An analysis of variance with the interviewer as factor gave F({df1}, {df2}) = {value}; p = {p}.",
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
            "Фактор – семейное положение, отклик – согласие жителей города {town} с тем, что {opinion}; F-статистика "
            "равна {value} при df = ({df1}, {df2}), p = {p}.",
            [
                "Важно ли для мнения, что {opinion}, кто именно опрашивал жителей города {town}?",
                "Дисперсионный анализ с фактором «интервьюер»: F({df1}, {df2}) = {value}; p = {p}.",
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
            "Фактор – отбасылық жағдай, нәтиже – {town} тұрғындарының «{opinion}» дегенмен келісуі; F статистикасы "
            "{value}, df = ({df1}, {df2}), p = {p}.",
            [
                "{town} тұрғындарынан кімнің сұхбат алғаны «{opinion}» деген пікір үшін маңызды ма?",
                "«Сұхбат алушы» факторы бойынша дисперсиялық талдау: F({df1}, {df2}) = {value}; p = {p}.",
            ],
        ],
    },
}
