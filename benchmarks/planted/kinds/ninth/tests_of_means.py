"""Student's t and Fisher's F with their p."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "p-of-t": {
        "en": [
            (
                "Respondents under and over forty in {town} were compared on the view that {opinion} by means"
                " of an independent-samples t test, the result being t({df}) = {value}, p = {p} (two-tailed)."
            ),
            "Item “{opinion}”, {town}, natives of the town against newcomers: t = {value}, df = {df}, p = {p}.",
            [
                "Do members of associations in {town} differ from non-members in how far they agree that {opinion}?",
                "Student’s t with {df} degrees of freedom equals {value}, which corresponds to a two-sided p of {p}.",
            ],
            (
                "In the regression of agreement that {opinion} on education (sample of {town}), the slope has"
                " a t value of {value} with {df} residual degrees of freedom (p = {p})."
            ),
            (
                "Agreement that {opinion} was measured twice in the {town} panel, and the two means were "
                "compared with a paired test: t({df})={value}, p={p}."
            ),
        ],
        "ru": [
            (
                "Респондентов моложе и старше сорока лет в городе {town} сравнили по согласию с тем, что "
                "{opinion}, с помощью t-критерия для независимых выборок: t({df}) = {value}, p = {p} "
                "(двусторонний)."
            ),
            "Суждение «{opinion}», город {town}, уроженцы и приезжие: t = {value}, df = {df}, p = {p}.",
            [
                (
                    "Отличаются ли в городе {town} члены объединений от прочих жителей по тому, насколько они"
                    " согласны, что {opinion}?"
                ),
                (
                    "Значение t-критерия Стьюдента при числе степеней свободы {df} равно {value}, чему "
                    "соответствует двустороннее p = {p}."
                ),
            ],
            (
                "В регрессии согласия с тем, что {opinion}, на уровень образования (выборка города {town}) "
                "t-статистика коэффициента составила {value}; степеней свободы – {df}, p-значение – {p}."
            ),
            (
                "В панели города {town} согласие с тем, что {opinion}, измеряли дважды и сравнили два средних"
                " парным критерием (t({df})={value}; p={p})."
            ),
        ],
        "kk": [
            (
                "{town} қаласында қырық жасқа дейінгі және одан үлкен респонденттердің «{opinion}» дегенмен "
                "келісуі тәуелсіз іріктемелерге арналған t-критерий арқылы салыстырылды: t({df}) = {value}, p"
                " = {p} (екі жақты)."
            ),
            (
                "«{opinion}» деген пікір, {town} қаласы, жергілікті тұрғындар мен көшіп келгендер: t = "
                "{value}, df = {df}, p = {p}."
            ),
            [
                (
                    "{town} қаласында бірлестік мүшелері «{opinion}» дегенмен келісуі жағынан өзге "
                    "тұрғындардан ерекшелене ме?"
                ),
                (
                    "Стьюденттің t-критерийінің мәні {value}, еркіндік дәрежесінің саны {df}, бұған екі жақты"
                    " p = {p} сәйкес келеді."
                ),
            ],
            (
                "«{opinion}» дегенмен келісудің білім деңгейіне регрессиясында ({town} қаласының іріктемесі) "
                "коэффициенттің t-статистикасы {value} болды; еркіндік дәрежесі – {df}, p-мәні – {p}."
            ),
            (
                "{town} қаласының панелінде «{opinion}» дегенмен келісу екі рет өлшеніп, екі орташа мән "
                "жұптық критериймен салыстырылды (t({df})={value}; p={p})."
            ),
        ],
    },
    "p-of-f": {
        "en": [
            (
                "A one-way analysis of variance of agreement that {opinion} across the age groups of the "
                "{town} sample yielded F({df1}, {df2}) = {value}, p = {p}."
            ),
            "Item “{opinion}”, {town}, districts compared: F = {value} (df = {df1}, {df2}; p = {p}).",
            [
                "The districts of {town} were compared in how far their residents agree that {opinion}.",
                "With {df1} and {df2} degrees of freedom, F is {value}. The corresponding p value is {p}.",
            ],
            (
                "The linear model of agreement that {opinion}, estimated for {town}, has as a whole an "
                "F-statistic of {value} on {df1} and {df2} DF, p-value {p}."
            ),
            [
                Source(
                    "Whether agreement that {opinion} varies with occupation in {town} was examined by ANOVA.",
                    "F({df1},{df2})={value}, p={p}.",
                ),
            ],
        ],
        "ru": [
            (
                "Однофакторный дисперсионный анализ согласия с тем, что {opinion}, по возрастным группам "
                "выборки города {town} дал F({df1}, {df2}) = {value}, p = {p}."
            ),
            "Суждение «{opinion}», город {town}, сравнение районов: F = {value} (df = {df1}; {df2}), p = {p}.",
            [
                "Районы города {town} сравнивались по тому, насколько их жители согласны, что {opinion}.",
                "При степенях свободы {df1} и {df2} значение F равно {value}. Соответствующее p-значение – {p}.",
            ],
            (
                "Линейная модель согласия с тем, что {opinion}, оценённая для города {town}, в целом имеет "
                "F-статистику {value} при {df1} и {df2} степенях свободы (p = {p})."
            ),
            [
                Source(
                    (
                        "Связано ли согласие с тем, что {opinion}, с родом занятий, в городе {town} "
                        "проверялось дисперсионным анализом."
                    ),
                    "F({df1}; {df2})={value}, p={p}.",
                ),
            ],
        ],
        "kk": [
            (
                "{town} қаласының іріктемесінде «{opinion}» дегенмен келісудің жас топтары бойынша бір "
                "факторлы дисперсиялық талдауы F({df1}, {df2}) = {value}, p = {p} нәтижесін берді."
            ),
            "«{opinion}» деген пікір, {town} қаласы, аудандарды салыстыру: F = {value} (df = {df1}; {df2}), p = {p}.",
            [
                (
                    "{town} қаласының аудандары тұрғындарының «{opinion}» дегенмен қаншалықты келісетіні "
                    "бойынша салыстырылды."
                ),
                "Еркіндік дәрежелері {df1} және {df2} болғанда, F мәні {value:dat} тең. Оған сәйкес p-мәні – {p}.",
            ],
            (
                "{town} қаласы үшін бағаланған «{opinion}» дегенмен келісудің сызықтық моделінің "
                "F-статистикасы тұтас алғанда {value} (еркіндік дәрежелері {df1} және {df2}; p = {p})."
            ),
            [
                Source(
                    (
                        "{town} қаласында «{opinion}» дегенмен келісудің кәсіпке байланысты-байланысты "
                        "еместігі дисперсиялық талдаумен тексерілді."
                    ),
                    "F({df1}; {df2})={value}, p={p}.",
                ),
            ],
        ],
    },
}
