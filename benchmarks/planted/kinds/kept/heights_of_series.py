"""Tables with the year or the town that has most, and with the town that is last in all years."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "peak": {
        "en": [
            [
                Grid("{Topic} registered in {town}", ["Year", "Cases"]),
                "Nowhere in this series does the annual figure exceed the {value} of {year}.",
            ],
            [
                "The annual counts of {topic} for {town} are set out below.",
                Grid("{Topic}, {town}: annual counts", ["Year", "Count"]),
                "Of the six years the busiest was {year} ({value}): neither before nor after were there so many {topic}.",
            ],
            [
                Grid("Chronicle of {topic} in {town}: entries per year", ["Year", "Entries"]),
                Far(
                    "The table drawn from the chronicle shows the number of {topic} in {town} at its height in {year}, a level that it attained in no other year."
                ),
            ],
            [
                "Among the years covered by the following table, {year} holds the record for {topic} in {town}.",
                Grid("How many {topic} there were in {town}", ["Year", "Total"]),
            ],
            [
                Grid("{town}: {topic} by year of occurrence", ["Year", "Reported"]),
                Source(
                    "With {value} {topic}, the number in {town} culminated in {year}; all other figures in the table are lower.",
                    "The series was compiled from the duty books of {town}, box {@box}.",
                ),
            ],
        ],
        "ru": [
            [
                Grid("Учёт {topic} в городе {town}", ["Год", "Случаев"]),
                "Ни в одном году этого ряда показатель не превысил {value} – уровня {year} года.",
            ],
            [
                "Ниже приводятся годовые данные о числе {topic} в городе {town}.",
                Grid("Город {town}, {nom}: данные по годам", ["Год", "Всего"]),
                "Самым беспокойным из шести лет был {year} год ({value}): столь высокого числа {topic} не было ни раньше, ни позже.",
            ],
            [
                Grid("Хроника города {town} ({nom}): записей за год", ["Год", "Записей"]),
                Far(
                    "Составленная по хронике таблица показывает, что высшей точки число {topic} в городе {town} достигло в {year} году; ни в каком другом году такого уровня не было."
                ),
            ],
            [
                "Из лет, охваченных следующей таблицей, рекордным по числу {topic} в городе {town} стал {year} год.",
                Grid("Сколько {topic} было в городе {town}", ["Год", "Итого"]),
            ],
            [
                Grid("Город {town}: распределение {topic} по годам", ["Год", "Сообщений"]),
                Source(
                    "Наивысшее число {topic} в городе {town} – {value} – приходится на {year} год; все остальные показатели таблицы ниже.",
                    "Ряд составлен по книгам дежурного, архив города {town}, дело {@box}.",
                ),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} есебі", ["Жыл", "Жағдай"]),
                "Осы қатардың бірде-бір жылында көрсеткіш {year} жылғы {value} деңгейінен асқан жоқ.",
            ],
            [
                "Төменде {town} қаласындағы {topic} санының жылдық деректері келтірілген.",
                Grid("{town} қаласы, {topic}: жылдар бойынша деректер", ["Жыл", "Барлығы"]),
                "Алты жылдың ең мазасызы {year} жыл болды ({value}): {topic} бұған дейін де, бұдан кейін де мұндай көп болған емес.",
            ],
            [
                Grid("{town} қаласының шежіресі ({topic}): жыл ішіндегі жазбалар", ["Жыл", "Жазба"]),
                Far(
                    "Шежіре бойынша жасалған кесте {town} қаласындағы {topic} саны {year} жылы ең жоғары деңгейге жеткенін көрсетеді; басқа ешбір жылы мұндай деңгей болмаған."
                ),
            ],
            [
                "Келесі кесте қамтитын жылдардың ішінде {town} қаласында {topic} саны бойынша рекордтық жыл – {year} жыл.",
                Grid("{town} қаласында қанша {topic} болды", ["Жыл", "Жиыны"]),
            ],
            [
                Grid("{town} қаласы: {topic} санының жылдарға бөлінуі", ["Жыл", "Хабар"]),
                Source(
                    "{town} қаласындағы {topic} санының ең үлкен мәні – {value} – {year} жылға тиесілі; кестедегі қалған көрсеткіштердің бәрі төмен.",
                    "Қатар кезекшілік кітаптары бойынша құрастырылды, {town} мұрағаты, {@box}-іс.",
                ),
            ],
        ],
    },
    "highest": {
        "en": [
            [
                Grid("{Topic} in {year}, by town (yearbook of {town})", ["Town", "Cases"]),
                "The lead belongs to {best}, which no other town in the table surpasses in the number of {topic}.",
            ],
            [
                "The distribution of {topic} across towns was far from even.",
                Grid("{Topic} reported from five towns in {year} ({town} correspondent)", ["Town", "Reports"]),
                "More {topic} were reported from {best} than from any of the other four.",
            ],
            [
                "Of the towns listed below, it was {best} that had the most {topic} in {year}.",
                Grid("Number of {topic} in {year}; source: statistical office, {town}", ["Town", "Number"]),
            ],
            [
                Grid("{Topic}, {year}: what the {town} register says of five towns", ["Town", "Entries"]),
                Far(
                    "In the {town} register of {topic} for {year} it is {best} that has the most entries of all, as the table showed."
                ),
            ],
            [
                Grid("{Topic} of {year} in the files of {town}", ["Town", "Files"]),
                "The maximum in the right-hand column (number of files on {topic}) is the figure for {best}.",
            ],
        ],
        "ru": [
            [
                Grid("{year} год: число {topic} по городам (ежегодник города {town})", ["Город", "Случаев"]),
                "Лидером оказался город {best}: по числу {topic} его не превосходит ни один другой город таблицы.",
            ],
            [
                "Распределение {topic} по городам было далеко не равномерным.",
                Grid(
                    "Сообщения из пяти городов за {year} год: число {topic} (корреспондент в городе {town})",
                    ["Город", "Сообщений"],
                ),
                "Из города {best} сообщений поступило больше, чем из любого из четырёх остальных.",
            ],
            [
                "Среди перечисленных ниже городов больше всего {topic} в {year} году было в городе {best}.",
                Grid("Число {topic} в {year} году; источник: статистическое управление, {town}", ["Город", "Число"]),
            ],
            [
                Grid("Журнал города {town}, {year} год: число {topic} в пяти городах", ["Город", "Записей"]),
                Far(
                    "Как показала таблица, в журнале города {town} за {year} год с наибольшим числом {topic} значится {best}."
                ),
            ],
            [
                Grid("Дела архива города {town} за {year} год: число {topic}", ["Город", "Дел"]),
                "Максимальное значение правого столбца (число {topic}) относится к городу {best}.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жыл: қалалар бойынша {topic} саны ({town} жылнамасы)", ["Қала", "Жағдай"]),
                "Алда тұрған – {best}: {topic} саны бойынша кестедегі бірде-бір қала одан асып түспейді.",
            ],
            [
                "Қалалар арасында {topic} біркелкі бөлінбеген.",
                Grid("Бес қаладан {year} жылы түскен хабарлар: {topic} ({town} тілшісі)", ["Қала", "Хабар"]),
                "{best} қаласынан түскен хабарлар қалған төрт қаланың кез келгенінен түскен хабарлардан көп.",
            ],
            [
                "Төменде аталған қалалардың ішінде {year} жылы {topic} саны ең көп болғаны – {best}.",
                Grid("{year} жылғы {topic} саны; дереккөз: {town} статистика басқармасы", ["Қала", "Саны"]),
            ],
            [
                Grid("{town} журналы, {year} жыл: бес қаладағы {topic} саны", ["Қала", "Жазба"]),
                Far("Кесте көрсеткендей, {town} журналында {year} жылы {topic} саны ең көп болған қала – {best}."),
            ],
            [
                Grid("{town} істеріндегі {topic}, {year} жыл: қайда және қанша", ["Қала", "Іс"]),
                "Оң жақ бағандағы ең үлкен мән ({topic} саны) {best} қаласына тиесілі.",
            ],
        ],
    },
    "always-last": {
        "en": [
            [
                Grid("{Topic} in four towns ({town} survey)", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{last} brings up the rear in every column: it has the smallest number of {topic} throughout.",
            ],
            [
                "Four towns were followed over four years.",
                Grid("{Topic} observed from {town}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "In none of the four years did any of the towns have fewer {topic} than {last}.",
            ],
            [
                "Without exception, {last} had the fewest {topic} of all four towns in each of the years under review, as can be seen below.",
                Grid("Towns compared by {topic} (office in {town})", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid(
                    "Annual number of {topic}, four towns, collected in {town}",
                    ["Town", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "From {y1} to {y4}, year after year, the lowest figure is that of {last}.",
            ],
            [
                Grid("{Topic} as entered in the books of {town}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                Far(
                    "In the table of {topic} from the books of {town}, {last} stood at the bottom each year from {y1} to {y4}, with fewer {topic} than any other town."
                ),
            ],
        ],
        "ru": [
            [
                Grid(
                    "Число {topic} в четырёх городах (обследование: {town})", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]
                ),
                "Замыкает список в каждом из столбцов {last}: число {topic} там неизменно самое низкое.",
            ],
            [
                "За четырьмя городами наблюдали четыре года.",
                Grid("Число {topic} по наблюдениям из города {town}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Ни в одном из четырёх лет ни в одном из городов не было меньше {topic}, чем в городе {last}.",
            ],
            [
                "Как видно из приведённых ниже данных, во все без исключения рассматриваемые годы меньше всего {topic} было в городе {last}.",
                Grid(
                    "Сравнение городов по числу {topic} (бюро в городе {town})",
                    ["Город", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
            ],
            [
                Grid(
                    "Число {topic} за год, четыре города, собрано в городе {town}",
                    ["Город", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "Из года в год, с {y1} по {y4}, самый низкий показатель принадлежит городу {last}.",
            ],
            [
                Grid("Число {topic} по книгам города {town}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                Far(
                    "В таблице, составленной по книгам города {town}, на последнем месте по числу {topic} каждый год с {y1} по {y4} стоит {last}."
                ),
            ],
        ],
        "kk": [
            [
                Grid("Төрт қаладағы {topic} саны ({town} зерттеуі)", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Әр бағанда соңғы орында – {last}: ондағы {topic} саны үнемі ең төмен.",
            ],
            [
                "Төрт қала төрт жыл бойы бақыланды.",
                Grid("{town} қаласынан бақыланған {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Төрт жылдың ешқайсысында бірде-бір қалада {topic} {last} қаласындағыдан аз болған жоқ.",
            ],
            [
                "Төменде көрініп тұрғандай, қарастырылған жылдардың бәрінде {topic} саны төрт қаланың ішінде {last} қаласында ең аз болды.",
                Grid(
                    "Қалаларды {topic} саны бойынша салыстыру ({town} бюросы)", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]
                ),
            ],
            [
                Grid(
                    "Төрт қаладағы жылдық {topic} саны, {town} қаласында жиналған",
                    ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "{y1} жылдан {y4} жылға дейін жыл сайын ең төмен көрсеткіш {last} қаласында тіркелген.",
            ],
            [
                Grid("{town} кітаптары бойынша {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                Far(
                    "{town} кітаптары бойынша жасалған кестеде {last} {y1} жылдан {y4} жылға дейін жыл сайын {topic} саны бойынша ең соңғы орында тұр."
                ),
            ],
        ],
    },
}
