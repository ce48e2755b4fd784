"""Chi-square, correlations and normal deviates with their p."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "p-of-chi2": {
        "en": [
            (
                "The cross-tabulation of schooling and the view that {opinion} for {town} gave χ² = {value} "
                "(df = {df}, N = {n}), p = {p}."
            ),
            (
                "Respondents in {town} were grouped by income and compared in their readiness to say that "
                "{opinion}: Pearson chi-square {value}, d.f. {df}, p-value {p}, {n} valid cases."
            ),
            [
                "Is the belief that {opinion} spread evenly over the quarters of {town}?",
                "A chi-square test on {n} answers returned χ²({df}) = {value}; the p value is {p}.",
            ],
            [
                Source(
                    (
                        "In {town} we tested with Pearson’s chi-square whether saying that {opinion} depends "
                        "on place of birth."
                    ),
                    "χ²({df}, N = {n}) = {value}, p = {p}.",
                ),
            ],
            (
                "Answers to the question whether {opinion} were also broken down by employment ({town}, "
                "n={n}; χ2={value}; df={df}; p={p})."
            ),
        ],
        "ru": [
            (
                "Таблица сопряжённости образования и мнения, что {opinion}, по городу {town} дала χ² = "
                "{value} (df = {df}, N = {n}), p = {p}."
            ),
            (
                "Опрошенных в городе {town} сгруппировали по доходу и сравнили по готовности сказать, что "
                "{opinion}: хи-квадрат Пирсона {value}, число степеней свободы {df}, p-значение {p}, валидных"
                " наблюдений {n}."
            ),
            [
                "Равномерно ли распределено по кварталам города {town} убеждение, что {opinion}?",
                "Критерий хи-квадрат по {n:ответу|ответам|ответам} дал χ²({df}) = {value}; p-значение равно {p}.",
            ],
            [
                Source(
                    (
                        "Зависит ли ответ, что {opinion}, от места рождения, в городе {town} мы проверили с "
                        "помощью хи-квадрата Пирсона."
                    ),
                    "χ²({df}; N = {n}) = {value}, p = {p}.",
                ),
            ],
            (
                "Ответы на вопрос, правда ли, что {opinion}, разбивались и по виду занятости (город {town}, "
                "n={n}; χ2={value}; df={df}; p={p})."
            ),
        ],
        "kk": [
            (
                "{town} қаласы бойынша білім мен «{opinion}» деген пікірдің түйіндестік кестесі χ² = {value} "
                "(df = {df}, N = {n}), p = {p} нәтижесін берді."
            ),
            (
                "{town} қаласында сұралғандар табысы бойынша топтастырылып, «{opinion}» деуге дайындығы "
                "жағынан салыстырылды: Пирсонның хи-квадраты {value}, еркіндік дәрежесінің саны {df}, p-мәні "
                "{p}, жарамды бақылау {n}."
            ),
            [
                "«{opinion}» деген сенім {town} қаласының кварталдары бойынша біркелкі тараған ба?",
                "{n} жауап бойынша хи-квадрат критерийі χ²({df}) = {value} берді; p-мәні {p} болды.",
            ],
            [
                Source(
                    (
                        "{town} қаласында «{opinion}» деген жауаптың туған жерге тәуелді-тәуелді еместігін "
                        "Пирсонның хи-квадратымен тексердік."
                    ),
                    "χ²({df}; N = {n}) = {value}, p = {p}.",
                ),
            ],
            (
                "«{opinion}» деген рас па деген сұрақтың жауаптары жұмыспен қамтылу түрі бойынша да бөлінді "
                "({town} қаласы, n={n}; χ2={value}; df={df}; p={p})."
            ),
        ],
    },
    "p-of-r": {
        "en": [
            "In the {town} sample age correlates with agreement that {opinion} at r({df}) = {value} (p = {p}).",
            (
                "Trust in the council and the view that {opinion}, {town}: Pearson’s r = {value}, df = {df}, "
                "two-tailed p = {p}."
            ),
            [
                "For {town} we correlated years of schooling with agreement that {opinion}.",
                "The coefficient, r = {value} with {df} degrees of freedom, has a p value of {p}.",
            ],
            (
                "Newspaper reading and the conviction that {opinion} are related in {town} as follows: "
                "r({df})={value}, p={p}, two-sided."
            ),
            [
                Source(
                    (
                        "The link in {town} between household size and agreement that {opinion} was assessed "
                        "with a product-moment correlation."
                    ),
                    "r({df}) = {value}; p = {p}.",
                ),
            ],
        ],
        "ru": [
            (
                "В выборке города {town} возраст коррелирует с согласием с тем, что {opinion}: r({df}) = "
                "{value} (p = {p})."
            ),
            (
                "Доверие к совету и мнение, что {opinion}, город {town}: коэффициент корреляции Пирсона r = "
                "{value}, df = {df}, двустороннее p = {p}."
            ),
            [
                "По городу {town} мы рассчитали корреляцию числа лет обучения с согласием с тем, что {opinion}.",
                "Коэффициент r = {value} при числе степеней свободы {df} имеет p-значение {p}.",
            ],
            (
                "Чтение газет и убеждение, что {opinion}, связаны в городе {town} следующим образом: "
                "r({df})={value}; p={p}, критерий двусторонний."
            ),
            [
                Source(
                    (
                        "Связь размера домохозяйства с согласием с тем, что {opinion}, в городе {town} "
                        "оценивалась линейной корреляцией."
                    ),
                    "r({df}) = {value}; p = {p}.",
                ),
            ],
        ],
        "kk": [
            (
                "{town} қаласының іріктемесінде жас «{opinion}» дегенмен келісумен былай корреляцияланады: "
                "r({df}) = {value} (p = {p})."
            ),
            (
                "Кеңеске сенім және «{opinion}» деген пікір, {town} қаласы: Пирсонның корреляция коэффициенті"
                " r = {value}, df = {df}, екі жақты p = {p}."
            ),
            [
                (
                    "{town} қаласы бойынша оқыған жылдар саны мен «{opinion}» дегенмен келісудің "
                    "корреляциясын есептедік."
                ),
                "Еркіндік дәрежесінің саны {df} болғанда, r = {value} коэффициентінің p-мәні {p} болды.",
            ],
            (
                "{town} қаласында газет оқу мен «{opinion}» деген сенім өзара былай байланысты: "
                "r({df})={value}; p={p}, критерий екі жақты."
            ),
            [
                Source(
                    (
                        "{town} қаласында үй шаруашылығының көлемі мен «{opinion}» дегенмен келісудің "
                        "байланысы сызықтық корреляциямен бағаланды."
                    ),
                    "r({df}) = {value}; p = {p}.",
                ),
            ],
        ],
    },
    "p-of-z": {
        "en": [
            (
                "The shares of men and women in {town} who say that {opinion} were compared with a "
                "two-proportion z test: z = {value}, p = {p} (two-sided)."
            ),
            (
                "Item “{opinion}”, {town}, employed against unemployed: Mann–Whitney test, Z = −{value}, "
                "asymptotic two-tailed p = {p}."
            ),
            [
                "A logit model was estimated for {town} with agreement that {opinion} as its outcome.",
                "For the coefficient of home ownership the Wald z is {value} and the two-sided p value {p}.",
            ],
            (
                "Those interviewed twice in {town} were asked both times whether {opinion}; a Wilcoxon "
                "signed-rank test of the change gave Z={value}, p={p} (normal approximation, two-sided)."
            ),
            [
                Source(
                    (
                        "For {town} the hypothesis that the young and the old agree to the same extent that "
                        "{opinion} was put to the test."
                    ),
                    "z = {value}; p = {p}, two-sided.",
                ),
            ],
        ],
        "ru": [
            (
                "Доли мужчин и женщин в городе {town}, считающих, что {opinion}, сравнивались z-критерием для"
                " двух долей: z = {value}, p = {p} (двусторонний)."
            ),
            (
                "Суждение «{opinion}», город {town}, работающие и безработные: критерий Манна – Уитни, Z = "
                "−{value}, асимптотическое двустороннее p = {p}."
            ),
            [
                "Для города {town} оценена логит-модель, где зависимая переменная – согласие с тем, что {opinion}.",
                (
                    "У коэффициента при наличии собственного жилья z-статистика Вальда равна {value}, а "
                    "двустороннее p-значение – {p}."
                ),
            ],
            (
                "Опрошенных дважды в городе {town} оба раза спрашивали, верно ли, что {opinion}; критерий "
                "Уилкоксона для связанных выборок дал Z={value}; p={p} (нормальное приближение, "
                "двусторонний)."
            ),
            [
                Source(
                    (
                        "Гипотеза о том, что молодые и пожилые жители города {town} в равной мере согласны, "
                        "что {opinion}, была проверена."
                    ),
                    "z = {value}; p = {p}, критерий двусторонний.",
                ),
            ],
        ],
        "kk": [
            (
                "{town} қаласында «{opinion}» деп санайтын ерлер мен әйелдердің үлестері екі үлеске арналған "
                "z-критериймен салыстырылды: z = {value}, p = {p} (екі жақты)."
            ),
            (
                "«{opinion}» деген пікір, {town} қаласы, жұмысы барлар мен жұмыссыздар: Манн – Уитни "
                "критерийі, Z = −{value}, асимптотикалық екі жақты p = {p}."
            ),
            [
                "{town} қаласы үшін тәуелді айнымалысы «{opinion}» дегенмен келісу болатын логит-модель бағаланды.",
                (
                    "Меншікті баспананың болуы коэффициенті үшін Вальдтың z-статистикасы {value}, екі жақты "
                    "p-мәні {p} болды."
                ),
            ],
            (
                "{town} қаласында екі рет сұхбат бергендерден екі жолы да «{opinion}» деген рас па деп "
                "сұралды; байланысты іріктемелерге арналған Уилкоксон критерийі Z={value}; p={p} берді "
                "(қалыпты жуықтау, екі жақты)."
            ),
            [
                Source(
                    (
                        "{town} қаласының жас және егде тұрғындары «{opinion}» дегенмен бірдей келіседі деген"
                        " гипотеза тексерілді."
                    ),
                    "z = {value}; p = {p}, критерий екі жақты.",
                ),
            ],
        ],
    },
}
