"""Chi-squares, correlations and normal deviates with their p."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
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
            "Homeowners and tenants among the {n} people interviewed in {town} were compared in their view that "
            "{opinion}: chi-square({df}) = {value}, p = {p}.",
            [
                "Sex, age and trade were crossed with the answer in {town} on whether {opinion}.",
                "For trade, chi-squared = {value} on {df} d.f., p = {p}; the others are given in the appendix.",
            ],
        ],
        "ru": [
            "Мнение жителей города {town} о том, что {opinion}, сопоставлено с возрастом: χ²({df}, N = {n}) = "
            "{value}, p = {p}.",
            "Критерий хи-квадрат Пирсона для связи профессии с мнением, что {opinion} (город {town}): χ² = {value}; "
            "df = {df}; p = {p}.",
            "В городе {town} спросили {n:человека|человека|человек}, верно ли, что {opinion}. Ответы по районам "
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
            "Собственников и нанимателей среди опрошенных в городе {town} ({n:человек|человека|человек}) сравнили по "
            "мнению о том, что {opinion}: хи-квадрат({df}) = {value}, p = {p}.",
            [
                "С ответом жителей города {town} на вопрос, верно ли, что {opinion}, сопоставлялись пол, возраст и "
                "профессия.",
                "Для профессии хи-квадрат = {value}, d.f. = {df}, p = {p}; остальное дано в приложении.",
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
            "{town} қаласында сұралған {n} адамның ішіндегі үй иелері мен жалға алушылар «{opinion}» деген пікірі "
            "бойынша салыстырылды: хи-квадрат({df}) = {value}, p = {p}.",
            [
                "{town} тұрғындарының «{opinion}» деген пікірі жынысымен, жасымен және мамандығымен салыстырылды.",
                "Мамандық үшін хи-квадрат = {value}, d.f. = {df}, p = {p}; қалғандары қосымшада берілген.",
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
            "Does size of household matter? In {town} its correlation with the opinion that {opinion} comes to "
            "{value} (Pearson’s r, df = {df}, p = {p}).",
            [
                "Rent paid and the view that {opinion} were recorded for every household visited in {town}.",
                "Between the two we find r({df}) = {value}, p = {p} (two-tailed test).",
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
            "Важен ли размер семьи? Коэффициент Пирсона между ним и мнением жителей города {town} о том, что "
            "{opinion}: r = {value} (df = {df}, p = {p}).",
            [
                "В каждой семье города {town} записывали размер квартплаты и согласие с тем, что {opinion}.",
                "Между ними обнаруживается r({df}) = {value}, p = {p} (двусторонняя проверка).",
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
            "Отбасының үлкендігі маңызды ма? {town} қаласында оның «{opinion}» деген пікірмен Пирсон коэффициенті: r "
            "= {value} (df = {df}, p = {p}).",
            [
                "{town} қаласының әр отбасында пәтерақы мөлшері мен «{opinion}» дегенге көзқарас жазып алынды.",
                "Екеуінің арасында r({df}) = {value}, p = {p} (екіжақты тексеру).",
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
            "Shift in the share of those in {town} who hold that {opinion}, first against second wave: z = {value} "
            "(two-sided p = {p}).",
            [
                "Did the rumour change minds in {town} as to whether {opinion}?",
                "A test of two proportions gives z = {value}, and p, two-tailed, equals {p}.",
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
            "Сдвиг доли жителей города {town}, полагающих, что {opinion}, от первой волны ко второй: z = {value} "
            "(двустороннее p = {p}).",
            [
                "Изменил ли слух мнение жителей города {town} о том, что {opinion}?",
                "Критерий для двух долей даёт z = {value}, p = {p} (двустороннее).",
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
            "{town} қаласында «{opinion}» деп есептейтіндер үлесінің бірінші кезеңнен екіншісіне ығысуы: z = {value} "
            "(екіжақты p = {p}).",
            [
                "Өсек {town} тұрғындарының «{opinion}» деген пікірін өзгертті ме?",
                "Екі үлеске арналған критерий z = {value}, p = {p} (екіжақты) береді.",
            ],
        ],
    },
}
