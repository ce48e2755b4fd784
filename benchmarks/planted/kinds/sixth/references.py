"""References to tables and notes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
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
            "Anyone who doubts that {topic} in {town} were rare should look at Table {number} and then at the map.",
            "The years in which {topic} were banned in {town} are shaded in Table {number}.",
            [
                "Estimates of {topic} in {town} vary.",
                "Ours are in Table {number}; how they were made is told in the appendix.",
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
            "Кто сомневается, что {nom} в городе {town} были редкостью, пусть посмотрит сначала таблицу {number}, а "
            "потом карту.",
            "Годы, когда проведение {topic} в городе {town} запрещалось, выделены в табл. {number} серым.",
            [
                "Оценки числа {topic} в городе {town} расходятся.",
                "Наши приведены в таблице {number}; как они получены, рассказано в приложении.",
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
            "{town} қаласында {topic} сирек болғанына күмәнданған адам әуелі {number}-кестеге, сосын картаға қарасын.",
            "{town} қаласында {topic} өткізуге тыйым салынған жылдар {number}-кестеде сұр түспен белгіленген.",
            [
                "{town} қаласындағы {topic} санының бағалары әртүрлі.",
                "Біздің бағаларымыз {number}-кестеде; олардың қалай алынғаны қосымшада айтылады.",
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
            [
                Source(
                    "The {topic} in {town} had, it is said, no leaders.",
                    "So the editor of the local newspaper, in conversation with the author.",
                ),
            ],
            [
                Source(
                    "Opponents of the {topic} in {town} met every evening in a tea house behind the station, where "
                    "they drew up letters to the governor.",
                    "Three of these letters are printed in the appendix.",
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
            [
                Source(
                    "У {topic} в городе {town}, как утверждают, не было вожаков.",
                    "Так считает редактор местной газеты (беседа с автором).",
                ),
            ],
            [
                Source(
                    "Противники {topic} в городе {town} каждый вечер собирались в чайной за вокзалом и составляли "
                    "там письма губернатору.",
                    "Три таких письма напечатаны в приложении.",
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
            [
                Source(
                    "{town} қаласындағы {topic} ешкімнің жетекшілігінсіз өткен деседі.",
                    "Жергілікті газет редакторының пікірі (автормен әңгіме).",
                ),
            ],
            [
                Source(
                    "{town} қаласында {topic} дегенге қарсы адамдар күн сайын кешке вокзал артындағы шайханаға "
                    "жиналып, губернаторға хат жазатын.",
                    "Сондай үш хат қосымшада басылған.",
                ),
            ],
        ],
    },
}
