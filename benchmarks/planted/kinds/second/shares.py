"""Wordings that are held out: percentages with their counts, tables of answers, the rest, means and deviations."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            "{percent} of the sample in {town} ({count} of {n}) thought that {opinion}.",
            "Asked by the monitors in {town} whether {opinion}, {count} persons replied in the affirmative, which is {percent} of the {n} who answered.",
            "The survey team in {town} collected {n} questionnaires; in {count} of them ({percent}) the box “{opinion}” was ticked.",
            "In {town} (n = {n}), {percent} of those interviewed, or {count} persons, believed that {opinion}.",
            "Altogether {n} adults took part in the {town} poll. Of these, {count} held that {opinion}; this corresponds to {percent} of all participants.",
        ],
        "ru": [
            "{percent} участников опроса в городе {town} ({count} из {n}) считают, что {opinion}.",
            "На вопрос «Согласны ли вы, что {opinion}?» в городе {town} утвердительно ответили {count} чел. из {n}, что составляет {percent}.",
            "Всего в городе {town} собрано анкет: {n}. Мнение о том, что {opinion}, отмечено в {count} из них ({percent}).",
            "В опросе, проведённом в городе {town}, участвовали {n} чел.; с тем, что {opinion}, согласились {count} чел., или {percent} опрошенных.",
            "Доля тех, кто в городе {town} полагает, что {opinion}, равна {percent}: таких ответов {count} при выборке в {n} чел.",
        ],
        "kk": [
            "{town} қаласында сауалнамаға {n} адам қатысты, соның ішінде {count} адам ({percent}) «{opinion}» деп есептейді.",
            "{town} қаласындағы сауалнамада «{opinion}» деген жауапты {n} адамның ішінен {count} адам таңдады, бұл – {percent}.",
            "{town} тұрғындарынан барлығы {n} сауалнама парағы жиналды. Оның {count} данасында «{opinion}» деген жауап белгіленген, яғни {percent}.",
            "{town} қаласында «{opinion}» деген пікірмен {count} респондент келісті; іріктеме көлемі – {n} адам, келіскендердің үлесі – {percent}.",
            "{town} қаласында пікірі сұралған {n} адамның {percent}-ы, яғни {count} адам, «{opinion}» деп жауап берді.",
        ],
    },
    "count-of-percent": {
        "en": [
            "The statement “{opinion}” found the support of {percent} of respondents in {town} – {count} of {n}.",
            "Our sample in {town} comprised {n} people, of whom {count} told us that {opinion}; expressed as a share, this is {percent}.",
            "When {n} households in {town} were visited, {count} of them said that {opinion}. That is {percent} of the households.",
            "In the {town} survey, {percent} ({count} respondents) reported that {opinion}; the total number of respondents was {n}.",
            "Of the {n} persons who filled in the form in {town}, {percent} – {count} persons – wrote that {opinion}.",
        ],
        "ru": [
            "Утверждение «{opinion}» поддержали {percent} респондентов в городе {town} — {count} из {n}.",
            "Выборка в городе {town} составила {n} чел., из них {count} чел. заявили, что {opinion}; в процентном выражении это {percent}.",
            "Анкету в городе {town} заполнили {n} чел. О том, что {opinion}, написали {percent} из них, а именно {count} чел.",
            "В городе {town} (n = {n}) доля согласных с тем, что {opinion}, достигает {percent} ({count} чел.).",
            "Сторонников мнения, что {opinion}, в городе {town} оказалось {count} чел. (при {n} опрошенных это {percent}).",
        ],
        "kk": [
            "{town} қаласындағы респонденттердің {percent}-ы «{opinion}» деген тұжырымды қолдады, бұл – {n} адамның ішінен {count} адам.",
            "{town} қаласында іріктеме {n} адамды құрады, оның ішінде {count} адам «{opinion}» деп мәлімдеді; пайызға шаққанда – {percent}.",
            "{town} қаласында сауалнама парағын {n} адам толтырды. Олардың {percent}-ы, атап айтқанда {count} адам, «{opinion}» деп жазды.",
            "{town} қаласы (n = {n}): «{opinion}» деген пікірмен келіскендер – {count} адам ({percent}).",
            "{town} қаласында «{opinion}» деген пікірді қолдаушылар саны {count} адамға жетті; сұралған {n} адамға шаққанда бұл {percent} болады.",
        ],
    },
    "responses-in-brackets": {
        "en": [
            "A total of {n} people in {town} answered. They chose “{opinion}” ({p1}, {c1} people), “{opinion2}” ({p2}, {c2} people) or “{opinion3}” ({p3}, {c3} people).",
            "The {n} valid answers from {town} were distributed as follows: {opinion} – {c1} ({p1}); {opinion2} – {c2} ({p2}); {opinion3} – {c3} ({p3}).",
            "In {town} we received {n} replies, one from each person. The answer that {opinion} came from {c1} respondents ({p1}), that {opinion2} from {c2} ({p2}), and that {opinion3} from {c3} ({p3}).",
            "Of {n} voters polled outside the town hall of {town}, {p1} ({c1}) said that {opinion}, {p2} ({c2}) that {opinion2} and {p3} ({c3}) that {opinion3}.",
        ],
        "ru": [
            "В городе {town} на вопрос ответили {n} чел. Они выбрали варианты «{opinion}» ({p1}, {c1} чел.), «{opinion2}» ({p2}, {c2} чел.) и «{opinion3}» ({p3}, {c3} чел.).",
            "Ответы, полученные в городе {town} (всего {n}), распределились так: {opinion} — {c1} ({p1}); {opinion2} — {c2} ({p2}); {opinion3} — {c3} ({p3}).",
            "У здания администрации города {town} опросили {n} чел.: {p1} ({c1}) сказали, что {opinion}, {p2} ({c2}) — что {opinion2}, а {p3} ({c3}) — что {opinion3}.",
            "Каждый из участников опроса в городе {town} (n = {n}) мог выбрать один ответ. За ответ «{opinion}» высказались {c1} чел. ({p1}), за «{opinion2}» — {c2} ({p2}), за «{opinion3}» — {c3} ({p3}).",
        ],
        "kk": [
            "{town} қаласында сұраққа {n} адам жауап берді. Олар «{opinion}» ({p1}, {c1} адам), «{opinion2}» ({p2}, {c2} адам) және «{opinion3}» ({p3}, {c3} адам) деген нұсқаларды таңдады.",
            "{town} қаласында алынған {n} жауап былай бөлінді: {opinion} – {c1} ({p1}); {opinion2} – {c2} ({p2}); {opinion3} – {c3} ({p3}).",
            "{town} қаласы әкімдігінің алдында {n} адамнан сауалнама алынды: «{opinion}» деп {p1} ({c1} адам), «{opinion2}» деп {p2} ({c2} адам), «{opinion3}» деп {p3} ({c3} адам) жауап берді.",
            "{town} қаласында сауалнамаға қатысқан әр адам бір ғана жауап таңдады (n = {n}). «{opinion}» деген жауапқа {c1} дауыс ({p1}), «{opinion2}» дегенге {c2} дауыс ({p2}), «{opinion3}» дегенге {c3} дауыс ({p3}) берілді.",
        ],
    },
    "lost-point": {
        "en": [
            "Replies from {town}, N = {n}: {opinion}, {c1} ({p1}); {opinion2}, {c2} ({p2}); {opinion3}, {c3} ({p3}).",
            "In {town}, {n} citizens returned the card. Of these, {c1} had marked “{opinion}” ({p1}), {c2} “{opinion2}” ({p2}) and {c3} “{opinion3}” ({p3}).",
            "The first answer, “{opinion}”, was given by {p1} of the {n} people asked in {town} ({c1} responses); the second, “{opinion2}”, by {p2} ({c2} responses); the third, “{opinion3}”, by {p3} ({c3} responses).",
            "Among the {n} students interviewed in {town}, {c1} held that {opinion} ({p1} of all), {c2} that {opinion2} ({p2}), and the other {c3} that {opinion3} ({p3}).",
        ],
        "ru": [
            "Ответы жителей города {town} (N = {n}): {opinion} — {c1} чел. ({p1}); {opinion2} — {c2} чел. ({p2}); {opinion3} — {c3} чел. ({p3}).",
            "В городе {town} карточку вернули {n} чел. Ответ «{opinion}» отметили {c1} чел. ({p1}), «{opinion2}» — {c2} чел. ({p2}), «{opinion3}» — {c3} чел. ({p3}).",
            "Первый вариант, «{opinion}», выбрали {p1} из {n} опрошенных в городе {town} (ответов: {c1}), второй, «{opinion2}», — {p2} (ответов: {c2}), третий, «{opinion3}», — {p3} (ответов: {c3}).",
            "Опрошено студентов города {town}: {n}. Из них {c1} чел. ({p1}) полагают, что {opinion}, {c2} чел. ({p2}) — что {opinion2}, остальные {c3} чел. ({p3}) — что {opinion3}.",
        ],
        "kk": [
            "{town} тұрғындарының жауаптары (N = {n}): {opinion} – {c1} адам ({p1}); {opinion2} – {c2} адам ({p2}); {opinion3} – {c3} адам ({p3}).",
            "{town} қаласында карточканы {n} адам қайтарды. «{opinion}» деген жауапты {c1} адам ({p1}), «{opinion2}» дегенді {c2} адам ({p2}), «{opinion3}» дегенді {c3} адам ({p3}) белгіледі.",
            "Бірінші нұсқаны («{opinion}») {town} қаласында сұралған {n} адамның {p1}-ы ({c1} жауап), екіншісін («{opinion2}») {p2}-ы ({c2} жауап), үшіншісін («{opinion3}») {p3}-ы ({c3} жауап) таңдады.",
            "{town} қаласында {n} студенттің пікірі сұралды: {c1} студент ({p1}) – «{opinion}», {c2} студент ({p2}) – «{opinion2}», қалған {c3} студент ({p3}) «{opinion3}» деп санайды.",
        ],
    },
    "option-percent": {
        "en": [
            [
                "Respondents in {town} (N = {n}) were asked to pick a single answer.",
                Grid("Most pressing concern, {town}", ["Concern", "n", "%"]),
            ],
            [
                Grid(
                    "Distribution of answers, {town} (single choice, {n} respondents)",
                    ["Option", "Frequency", "Per cent"],
                ),
                "Every respondent ticked exactly one option.",
            ],
            [
                "What troubles the people of {town}? The {n} adults whom our volunteers met each named one thing.",
                Grid("Single most important problem, {town}", ["Problem", "People", "Per cent of all"]),
            ],
            [
                Grid("Poll in {town}: answers to the main question", ["Reply", "Persons", "Share of respondents"]),
                "The poll in {town} had {n} respondents, and only one reply was accepted from each.",
            ],
        ],
        "ru": [
            [
                "Респондентам города {town} (N = {n}) предложили выбрать один вариант ответа.",
                Grid("Главная забота жителей, город {town}", ["Вариант", "Чел.", "%"]),
            ],
            [
                Grid(
                    "Распределение ответов в городе {town} (один ответ, всего опрошено: {n})",
                    ["Ответ", "Частота", "Процент"],
                ),
                "Каждый опрошенный отметил ровно один вариант.",
            ],
            [
                "Что волнует город {town}? Волонтёры опросили {n} чел., и каждый назвал что-то одно.",
                Grid("Самая важная проблема (город {town})", ["Проблема", "Число ответивших", "Доля от всех"]),
            ],
            [
                Grid(
                    "Опрос в городе {town}: ответы на основной вопрос",
                    ["Ответ", "Количество", "В % к числу опрошенных"],
                ),
                "Число опрошенных в городе {town} — {n}; от каждого принимали только один ответ.",
            ],
        ],
        "kk": [
            [
                "{town} қаласындағы респонденттерге (N = {n}) бір ғана жауап таңдау ұсынылды.",
                Grid("{town} тұрғындарын не алаңдатады", ["Нұсқа", "Адам", "%"]),
            ],
            [
                Grid(
                    "{town} қаласындағы жауаптардың бөлінісі (бір жауап, барлығы {n} адам)",
                    ["Жауап", "Жиілік", "Пайыз"],
                ),
                "Әр респондент дәл бір нұсқаны белгіледі.",
            ],
            [
                "{town} қаласында еріктілер {n} адаммен сөйлесті, әрқайсысы бір ғана мәселені атады.",
                Grid(
                    "Ең маңызды мәселе ({town} қаласы)",
                    ["Мәселе", "Жауап бергендер", "Барлық сұралғандар ішіндегі үлесі"],
                ),
            ],
            [
                Grid("{town} қаласындағы сауалнама: негізгі сұрақтың жауаптары", ["Жауап", "Саны", "Үлесі"]),
                "{town} қаласындағы сауалнамаға {n} адам қатысты, әр адамнан тек бір жауап қабылданды.",
            ],
        ],
    },
    "option-count": {
        "en": [
            [
                "The next question was answered by all {n} members of the {town} panel; no one could answer twice.",
                Grid("Panel in {town}: what should be dealt with first", ["Statement", "Count", "Percentage"]),
            ],
            [
                Grid("{town}, one answer per person, N = {n}", ["Answer", "N", "%"]),
                "The list of answers was read aloud.",
            ],
            [
                "We asked {n} passers-by in {town} for the one sentence that they agree with most.",
                Grid("Sentence chosen by passers-by in {town}", ["Sentence", "Chosen by", "Share"]),
            ],
            [
                Grid("Answers of {n} residents of {town}", ["Opinion", "Residents", "As % of all residents asked"]),
                "Residents were free to choose any one of the four opinions, but not more than one.",
            ],
        ],
        "ru": [
            [
                "На следующий вопрос ответили все участники панели в городе {town} ({n} чел.), дважды отвечать было нельзя.",
                Grid("Панель в городе {town}: чем заняться в первую очередь", ["Утверждение", "Ответов", "Процент"]),
            ],
            [
                Grid("Город {town}, один ответ от каждого, N = {n}", ["Ответ", "N", "%"]),
                "Варианты зачитывались вслух.",
            ],
            [
                "Прохожих в городе {town} ({n} чел.) попросили указать одну фразу, с которой они согласны больше всего.",
                Grid("Фраза, выбранная прохожими (город {town})", ["Фраза", "Выбрали, чел.", "Доля"]),
            ],
            [
                Grid("Ответы жителей города {town} (всего {n} чел.)", ["Мнение", "Жителей", "В % от всех"]),
                "Можно было выбрать любое из четырёх мнений, но не больше одного.",
            ],
        ],
        "kk": [
            [
                "Келесі сұраққа {town} қаласындағы панельдің барлық {n} мүшесі жауап берді, екі рет жауап беруге болмайды.",
                Grid("{town} қаласындағы панель: алдымен немен айналысу керек", ["Тұжырым", "Жауап саны", "Пайызы"]),
            ],
            [
                Grid("{town} қаласы, әр адамнан бір жауап, N = {n}", ["Жауап", "N", "%"]),
                "Жауап нұсқалары дауыстап оқылды.",
            ],
            [
                "{town} қаласында көшедегі {n} адамнан өздері ең көп келісетін бір ғана сөйлемді көрсету сұралды.",
                Grid("{town} қаласында таңдалған сөйлемдер", ["Сөйлем", "Таңдағандар", "Үлесі"]),
            ],
            [
                Grid("{town} қаласының {n} тұрғынының жауаптары", ["Пікір", "Тұрғындар", "Барлығына шаққанда, %"]),
                "Төрт пікірдің кез келгенін, бірақ біреуін ғана таңдауға болатын.",
            ],
        ],
    },
    "remaining-share": {  # decidable as each wording says, or makes plain, that nobody is in two groups
        "en": [
            "Each resident of {town} could choose one answer. The answer “{opinion}” was chosen by {a}, “{opinion2}” by {b}, and the other {rest} had no opinion.",
            "In {town}, {a} said that {opinion} and {b} that {opinion2}; the rest, {rest}, declined to answer.",
            "Answers in {town} split three ways: {a} held that {opinion}, {b} that {opinion2}, while everyone else ({rest}) was undecided.",
            "While {a} of those asked in {town} named one thing (“{opinion}”) and {b} another (“{opinion2}”), the remaining {rest} did not know what to say.",
            "Respondents in {town} who chose neither answer made up {rest}; {a} answered that {opinion}, {b} that {opinion2} (one answer per person).",
        ],
        "ru": [
            "Каждый житель города {town} мог выбрать один ответ. За вариант «{opinion}» высказались {a}, за вариант «{opinion2}» — {b}, прочие {rest} мнения не имели.",
            "В городе {town} {a} сказали, что {opinion}, {b} — что {opinion2}; остальные {rest} отказались отвечать.",
            "Мнения в городе {town} разделились на три части: {a} полагают, что {opinion}, {b} — что {opinion2}, а все остальные ({rest}) не определились.",
            "Если {a} опрошенных в городе {town} назвали одно («{opinion}»), а {b} — другое («{opinion2}»), то оставшиеся {rest} затруднились с ответом.",
            "Не выбрали ни того, ни другого {rest} респондентов в городе {town}; ответ «{opinion}» дали {a}, ответ «{opinion2}» — {b} (допускался один ответ).",
        ],
        "kk": [
            "{town} қаласының әр тұрғыны бір ғана жауап таңдай алды. «{opinion}» деген жауапты {a}, «{opinion2}» деген жауапты {b} таңдады, ал өзге {rest} пікір білдірген жоқ.",
            "{town} қаласында сұралғандардың {a}-ы «{opinion}» деді, {b}-ы «{opinion2}» деді; қалған {rest} жауап беруден бас тартты.",
            "{town} қаласында пікірлер үшке бөлінді: {a} – «{opinion}», {b} – «{opinion2}», ал қалғандарының бәрі ({rest}) шешімін айта алмады.",
            "{town} тұрғындарының {a}-ы бірінші нұсқаны («{opinion}»), {b}-ы екінші нұсқаны («{opinion2}») таңдады, қалған {rest} жауап беруге қиналды.",
            "{town} қаласында екі жауаптың ешқайсысын таңдамағандар {rest} болды; «{opinion}» деп {a}, «{opinion2}» деп {b} жауап берді (бір адамға бір жауап).",
        ],
    },
    "mean-of-whole-numbers": {
        "en": [
            "On a scale from 1 to 5 (whole numbers only), {n} residents of {town} rated the statement that {opinion}; the mean was {mean}.",
            "Agreement with the statement “{opinion}” averaged {mean} in {town} (five-point scale, n = {n}).",
            "The {n} participants in {town} gave the statement “{opinion}” marks from 1 to 5, {mean} on average.",
            "Mean agreement with “{opinion}” in {town} (1 = not at all, 5 = fully): M = {mean}, N = {n}.",
            "In {town}, every one of the {n} persons in the sample scored the claim that {opinion} with a whole number between 1 and 5. The arithmetic mean of these scores is {mean}.",
        ],
        "ru": [
            "По шкале от 1 до 5 (только целые числа) жители города {town} ({n} чел.) оценили утверждение «{opinion}»; среднее — {mean}.",
            "Согласие с утверждением «{opinion}» в городе {town} составило в среднем {mean} (пятибалльная шкала, n = {n}).",
            "Участники из города {town} (всего {n} чел.) поставили фразе «{opinion}» оценки от 1 до 5, в среднем {mean}.",
            "Средняя степень согласия с тем, что {opinion}, город {town} (1 — совсем нет, 5 — полностью): M = {mean}, N = {n}.",
            "В городе {town} каждый из опрошенных (n = {n}) оценил целым числом от 1 до 5, насколько верно, что {opinion}. Среднее арифметическое этих оценок равно {mean}.",
        ],
        "kk": [
            "{town} қаласының {n} тұрғыны «{opinion}» деген тұжырымды 1-ден 5-ке дейінгі шкаламен (тек бүтін сандар) бағалады; орташа мән – {mean}.",
            "{town} қаласында «{opinion}» деген пікірмен келісу деңгейі орта есеппен {mean} болды (бес балдық шкала, n = {n}).",
            "{town} қаласынан қатысқан {n} адам «{opinion}» деген сөйлемге 1-ден 5-ке дейін баға қойды, орташа баға – {mean}.",
            "{town} қаласы, «{opinion}» деген пікірмен келісудің орташа деңгейі (1 – мүлде келіспеймін, 5 – толық келісемін): M = {mean}, N = {n}.",
            "{town} қаласында іріктемедегі {n} адамның әрқайсысы «{opinion}» деген пікірге 1 мен 5 аралығындағы бүтін баға берді. Осы бағалардың арифметикалық ортасы {mean} болды.",
        ],
    },
    # Each wording says that the deviation is that of a sample (n - 1): divided by n, a third of the slips would be possible.
    "deviation-of-whole-numbers": {
        "en": [
            "On a seven-point scale the {n} respondents in {town} rated the statement “{opinion}” at {mean} on average, with a sample standard deviation of {sd}.",
            "Agreement that {opinion}, {town}: N = {n}, M = {mean}, SD = {sd} (whole points from 1 to 7; deviations are computed with n − 1).",
            "As for the statement “{opinion}”, the {n} people asked in {town} gave integer scores of 1 to 7 (mean {mean}; sample SD {sd}).",
            "In {town} (n = {n}) the answers to the question whether {opinion}, whole numbers between 1 and 7, had a mean of {mean}. Their sample standard deviation was {sd}.",
        ],
        "ru": [
            "По семибалльной шкале респонденты города {town} ({n} чел.) оценили утверждение «{opinion}» в среднем на {mean} при выборочном стандартном отклонении {sd}.",
            "Согласие с тем, что {opinion}, город {town}: N = {n}, M = {mean}, SD = {sd} (целые баллы от 1 до 7; отклонение рассчитано с делением на n − 1).",
            "Фразе «{opinion}» опрошенные в городе {town} (n = {n}) ставили целые оценки от 1 до 7 (среднее {mean}; выборочное ст. откл. {sd}).",
            "В городе {town} (n = {n}) ответы на вопрос о том, насколько верно, что {opinion}, — целые числа от 1 до 7 — имели среднее {mean}. Их выборочное стандартное отклонение равнялось {sd}.",
        ],
        "kk": [
            "{town} қаласының {n} респонденті «{opinion}» деген тұжырымды жеті балдық шкаламен орта есеппен {mean} деп бағалады, іріктемелік стандартты ауытқу – {sd}.",
            "{town} қаласы, «{opinion}» деген пікірмен келісу: N = {n}, M = {mean}, SD = {sd} (1-ден 7-ге дейінгі бүтін балдар; ауытқу n − 1 бөлгішімен есептелген).",
            "{town} қаласында сұралған {n} адам «{opinion}» деген сөйлемге 1-ден 7-ге дейін бүтін баға қойды (орташасы {mean}; іріктемелік стандартты ауытқуы {sd}).",
            "{town} қаласында (n = {n}) «{opinion}» деген пікірге 1 мен 7 аралығындағы бүтін сандармен берілген бағалардың орташасы {mean} болды. Олардың іріктемелік стандартты ауытқуы – {sd}.",
        ],
    },
}
