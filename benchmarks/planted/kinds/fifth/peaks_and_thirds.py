"""Tables of years with a sentence on the year in which there were most, and shares that are called a third."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "peak": {
        "en": [
            [
                Grid("{Topic} in {town}, year by year", ["Year", "Number"]),
                "Activity culminated in {year}, when {value} {topic} were held in {town}.",
            ],
            [Grid("{Topic} in {town}", ["Year", "Count"]), "The {topic} in {town} reached their climax in {year}."],
            [
                "{year} was the year with the most {topic} in {town}, as the following table shows.",
                Grid("Annual number of {topic}, {town}", ["Year", "{Topic}"]),
            ],
            [
                Grid("{Topic}, {town}", ["Year", "N"]),
                "The highest annual figure for {topic} in {town}, {value}, dates from {year}.",
            ],
            [
                Grid("Number of {topic} by year ({town})", ["Year", "Number"]),
                "Never before or after in the period covered did {town} see as many {topic} as in {year}.",
            ],
            [
                Grid("{town}: registered {topic}", ["Year", "Registered"]),
                "A maximum of {value} {topic} fell on {year} in {town}.",
            ],
            [
                Grid("Time series of {topic} in {town}", ["Year", "Value"]),
                "With {value} {topic}, {year} stands out as the record year for {town}.",
            ],
            [
                Grid("{Topic} reported from {town}", ["Year", "Reports"]),
                "In {town}, {topic} were at their most frequent in {year}.",
            ],
            [
                Grid("{Topic} known to the police of {town}", ["Year", "Cases"]),
                Far("The wave of {topic} in {town} crested in {year} ({value})."),
            ],
            [
                Grid("{Topic} and years: {town}", ["Year", "Number"]),
                "The worst year for {town} was {year}: there were more {topic} then than in any other year of the table.",
            ],
            [
                Grid("Yearly totals of {topic}, town of {town}", ["Year", "Total"]),
                "The series for {town} tops out at {value} {topic} in {year}.",
            ],
            [
                Grid("{Topic} per year, {town}", ["Year", "Number"]),
                "As regards {topic} in {town}, {year} saw the largest number, namely {value}; all other years lie below.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town} по годам", ["Год", "Число"]),
                "Наибольшего размаха движение достигло в {year} году: {value:topic} в городе {town}.",
            ],
            [
                Grid("Количество {topic} (город {town})", ["Год", "Количество"]),
                "Апогеем стал {year} год, когда в городе {town} состоялось больше {topic}, чем в любой другой год.",
            ],
            [
                "Рекордным по числу {topic} для города {town} стал {year} год, что видно из таблицы.",
                Grid("Город {town}: ежегодное число {topic}", ["Год", "Число"]),
            ],
            [
                Grid("Динамика числа {topic}, город {town}", ["Год", "Ед."]),
                "Самый высокий годовой показатель по городу {town} ({value}) зафиксирован в {year} году.",
            ],
            [
                Grid("{Topic} учтено в городе {town}", ["Год", "Учтено"]),
                "Максимум {topic} в городе {town} приходится на {year} год.",
            ],
            [
                Grid("{Topic} зарегистрировано, город {town}", ["Год", "Число"]),
                "Ни до, ни после {year} года в городе {town} за рассматриваемый период не проводилось столько {topic}.",
            ],
            [
                Grid("Город {town}, число {topic}", ["Год", "Всего"]),
                "Вершина кривой — {year} год ({value:topic} в городе {town}).",
            ],
            [
                Grid("Сколько {topic} видел город {town}", ["Год", "Число"]),
                "Чаще, чем в {year} году, {nom} в городе {town} не проводились никогда за эти шесть лет.",
            ],
            [
                Grid("Город {town}: сведения о числе {topic}", ["Год", "Число"]),
                Far("Пик {topic} в городе {town}, напомним, пришёлся на {year} год."),
            ],
            [
                Grid("Годовые итоги по числу {topic}, город {town}", ["Год", "Итог"]),
                "Самым беспокойным выдался {year} год: {value:topic} в городе {town} — больше, чем в любой другой год.",
            ],
            [
                Grid("Ряд {topic} по годам, город {town}", ["Год", "Значение"]),
                "Своего наивысшего значения, {value}, число {topic} в городе {town} достигло в {year} году.",
            ],
            [
                Grid("Статистика {topic}: город {town}", ["Год", "Число"]),
                "Во все остальные годы {topic} в городе {town} было меньше, чем в {year}-м.",
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic}, жылдар бойынша", ["Жыл", "Саны"]),
                "Қозғалыс ең кең өрісіне {year} жылы жетті: {town} қаласында {value} {topic} өтті.",
            ],
            [
                Grid("{Topic} саны ({town} қаласы)", ["Жыл", "Саны"]),
                "{town} қаласында {topic} ең көп болған жыл — {year}.",
            ],
            [
                "Кестеден көрінетіндей, {town} қаласы үшін {topic} саны бойынша рекордтық жыл {year} болды.",
                Grid("{town} қаласы: жылдық {topic} саны", ["Жыл", "Саны"]),
            ],
            [
                Grid("{Topic} қозғалысы, {town} қаласы", ["Жыл", "Бірлік"]),
                "{town} қаласы бойынша ең жоғары жылдық көрсеткіш ({value}) {year} жылы тіркелді.",
            ],
            [
                Grid("{town} қаласында есепке алынған {topic}", ["Жыл", "Есепте"]),
                "{town} қаласындағы {topic} саны шыңына {year} жылы жетті, одан жоғары сан басқа жылдарда жоқ.",
            ],
            [
                Grid("Тіркелген {topic}, {town} қаласы", ["Жыл", "Саны"]),
                "Қаралып отырған кезеңде {year} жылға дейін де, одан кейін де {town} қаласында мұнша көп {topic} болған емес.",
            ],
            [
                Grid("{town} қаласы, {topic} саны", ["Жыл", "Барлығы"]),
                "Қисықтың шыңы — {year} жыл ({town} қаласында {value} {topic}).",
            ],
            [
                Grid("{town} қаласы көрген {topic}", ["Жыл", "Саны"]),
                "{Topic} {town} қаласында {year} жылы ең жиі өтті.",
            ],
            [
                Grid("{town} қаласы: {topic} туралы мәлімет", ["Жыл", "Саны"]),
                Far("{town} қаласындағы {topic} санының шарықтау шегі {year} жылға тура келгенін еске салайық."),
            ],
            [
                Grid("{Topic} бойынша жылдық қорытынды, {town} қаласы", ["Жыл", "Қорытынды"]),
                "Ең мазасыз жыл {year} болды: {town} қаласында {value} {topic}, бұл кез келген өзге жылдан көп.",
            ],
            [
                Grid("{Topic} қатары, {town} қаласы", ["Жыл", "Мәні"]),
                "{town} қаласындағы {topic} саны өзінің ең үлкен мәніне, яғни {value:dat}, {year} жылы жетті.",
            ],
            [
                Grid("{Topic} статистикасы: {town} қаласы", ["Жыл", "Саны"]),
                "Қалған жылдардың бәрінде {town} қаласындағы {topic} саны {year} жылғыдан аз болды.",
            ],
        ],
    },
    "a-third": {
        "en": [
            "A third of those interviewed in {town} ({percent}) felt that {opinion}.",
            "{percent} of the inhabitants of {town}, or one in three, take the view that {opinion}.",
            "According to the pollsters, one person in three in {town} believes that {opinion} ({percent}).",
            "The proportion of residents of {town} for whom {opinion} amounts to {percent}, i.e. about one third.",
            "Some {percent:bare} per cent, in other words a third of the sample in {town}, maintained that {opinion}.",
            "Every third respondent in {town} said that {opinion}; the exact share was {percent}.",
            "Roughly a third of {town} is convinced that {opinion}: the survey puts the figure at {percent}.",
            "When asked, {percent} in {town} agreed that {opinion}. That is a third of all who answered.",
            "In {town} the statement that {opinion} was endorsed by a third of the panel (precisely {percent}).",
            "The view that {opinion} is held by one third of adults in {town} – {percent} in the latest wave.",
            "{percent}: this is how many people in {town} told the interviewers that {opinion}. Put differently, close to one in every three.",
            [
                "The survey in {town} found {percent} in agreement with the claim that {opinion}.",
                Far("The one third of respondents in {town} who hold that {opinion} are by no means all of one age."),
            ],
        ],
        "ru": [
            "Треть опрошенных в городе {town} ({percent}) убеждена, что {opinion}.",
            "Каждый третий житель города {town}, или {percent}, полагает, что {opinion}.",
            "В том, что {opinion}, уверены {percent} жителей города {town}, то есть примерно треть.",
            "Доля тех, по мнению которых {opinion}, в городе {town} равна одной трети ({percent}).",
            "По данным социологов, один из трёх опрошенных в городе {town} считает, что {opinion}; точная доля — {percent}.",
            "С утверждением, что {opinion}, в городе {town} согласилась треть респондентов: {percent}.",
            "«{percent}, треть города, говорят, что {opinion}», — комментирует итоги опроса директор центра (город {town}).",
            "Около трети выборки в городе {town} — {percent:процент|процента|процентов} — придерживается мнения, что {opinion}.",
            "{percent} ответивших в городе {town} заявили, что {opinion}. Это треть всех, кто заполнил анкету.",
            "В городе {town} почти каждый третий ({percent}) на вопрос интервьюера ответил, что {opinion}.",
            "Сторонников мнения, что {opinion}, в городе {town} насчитывается {percent}, иначе говоря, треть.",
            [
                "Опрос в городе {town} показал: что {opinion}, думают {percent} горожан.",
                Far("Та треть жителей города {town}, которая думает, что {opinion}, неоднородна по возрасту."),
            ],
        ],
        "kk": [
            "{town} қаласында сұралғандардың үштен бірі ({percent}) «{opinion}» деп санайды.",
            "{town} қаласының әрбір үшінші тұрғыны, яғни {percent:poss}, «{opinion}» деген пікірде.",
            "«{opinion}» дегенге {town} тұрғындарының {percent:poss} сенеді, бұл шамамен үштен бір.",
            "{town} қаласында «{opinion}» дейтіндердің үлесі үштен бірге тең ({percent}).",
            "Әлеуметтанушылардың айтуынша, {town} қаласындағы үш респонденттің біреуі «{opinion}» деп ойлайды; нақты үлесі — {percent}.",
            "«{opinion}» деген тұжырымды {town} қаласында респонденттердің үштен бірі қолдады: {percent}.",
            "{town} қаласында жауап бергендердің {percent:poss} «{opinion}» деп мәлімдеді. Бұл сауалнама толтырғандардың үштен бірі.",
            "{town} қаласындағы іріктеменің үштен біріне жуығы — {percent:bare} пайызы — «{opinion}» деген көзқарасты ұстанады.",
            "{town} қаласында әр үш адамның бірі ({percent}) сұхбат алушыға «{opinion}» деп жауап берді.",
            "Орталық директоры сауалнама туралы: «{town} қаласының үштен бірі, {percent:poss}, {opinion} дейді», — деді.",
            "«{opinion}» деген пікірді жақтаушылар {town} қаласында {percent} шамасында, басқаша айтқанда, үштен бір.",
            [
                "{town} қаласындағы сауалнама «{opinion}» деп ойлайтындар {percent} екенін көрсетті.",
                Far("{town} қаласында «{opinion}» деп ойлайтын үштен бір бөліктің жасы әртүрлі."),
            ],
        ],
    },
}
