"""Parts with their total, rows of totals, and shares that make a hundred."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "parts-of-a-total": {
        "en": [
            "Courts in {town} heard {total} administrative cases over {topic} in {year}. {a} ended in a fine and {b} in a warning, while the other {c} were closed.",
            "During {year}, {a} {topic} in {town} were called by unions, {b} by parties and {c} by nobody in particular, so that the year’s total is {total}.",
            "Of the {total} {topic} counted in {town} in {year}, the city centre accounts for {a}, the suburbs for {b} and the industrial zone for {c}; there were no others.",
            "Adding the {a} persons hurt slightly, the {b} hurt gravely and the {c} who died later, we arrive at {total} victims at the {topic} of {year} in {town}.",
            [
                Source(
                    "In {year}, {total} complaints about the policing of {topic} in {town} were lodged with the ombudsman.",
                    "Outcome of all of them: upheld – {a}, rejected – {b}, still pending – {c}.",
                )
            ],
        ],
        "ru": [
            "Суды города {town} рассмотрели в {year} году административные дела об акциях ({nom}), всего {total}. Штрафом окончилось {a}, предупреждением – {b}, а по остальным {c} производство прекращено.",
            "За {year} год в городе {town} {a:акцию|акции|акций} ({nom}) созвали профсоюзы, {b} – партии, ещё {c} – никто в отдельности, так что итог года – {total}.",
            "Из учтённых в городе {town} за {year} год акций ({nom}) – а их {total} – на центр приходится {a}, на окраины – {b}, на промзону – {c}; других не было.",
            "Сложив {a:легко раненного|легко раненных|легко раненных}, {b:тяжело раненного|тяжело раненных|тяжело раненных} и {c:умершего|умерших|умерших} позднее, получаем {total:жертву|жертвы|жертв} акций ({nom}) {year} года в городе {town}.",
            [
                Source(
                    "В {year} году на действия полиции при акциях ({nom}) в городе {town} омбудсмену подали {total:жалобу|жалобы|жалоб}.",
                    "Исход всех этих жалоб: удовлетворено – {a}, отклонено – {b}, ещё рассматривается – {c}.",
                )
            ],
        ],
        "kk": [
            "{town} қаласының соттары {year} жылы акциялар ({topic}) туралы {total} әкімшілік іс қарады. {a} іс айыппұлмен, {b} іс ескертумен аяқталды, қалған {c} іс қысқартылды.",
            "{year} жылы {town} қаласында {topic} оқиғаларының {a:poss}н кәсіподақтар, {b:poss}н партиялар шақырды, {c:poss}н нақты ешкім шақырған жоқ, сонда жыл қорытындысы – {total}.",
            "{year} жылы {town} қаласында есепке алынған {total} {topic} ішінде орталыққа {a}, шет аудандарға {b}, өнеркәсіп аймағына {c} келеді; басқасы болған жоқ.",
            "Жеңіл зардап шеккен {a}, ауыр зардап шеккен {b} және кейін қайтыс болған {c} адамды қоссақ, {town} қаласындағы {year} жылғы акциялардың ({topic}) құрбандары {total} болады.",
            [
                Source(
                    "{year} жылы {town} қаласындағы акциялар ({topic}) кезіндегі полиция әрекетіне омбудсменге {total} шағым түсті.",
                    "Осы шағымдардың бәрінің нәтижесі: қанағаттандырылғаны – {a}, қайтарылғаны – {b}, әлі қаралып жатқаны – {c}.",
                )
            ],
        ],
    },
    "total-of-a-column": {
        "en": [
            [
                "The following table was compiled from the daily reports kept in {town}.",
                Grid(
                    "{Topic} in towns of the province, {y1} and {y2} (daily reports, {town})", ["Town", "{y1}", "{y2}"]
                ),
            ],
            [
                Grid("Statistical bulletin of {town}: {topic}", ["Locality", "{y1}", "{y2}"]),
                "Source: bulletin of {town}. The last line is the sum of the localities listed.",
            ],
            [
                "What reached the office in {town} by way of reports on {topic} is set out in the annex, of which this is the table.",
                Grid("{Topic} reported to the office in {town}", ["Place", "Year {y1}", "Year {y2}"]),
            ],
            [
                Grid("Registered {topic} by place (commission in {town})", ["Place of registration", "{y1}", "{y2}"]),
                "No places other than these reported any {topic} to the commission in {town}.",
            ],
        ],
        "ru": [
            [
                "Следующая таблица составлена по суточным сводкам, хранящимся в городе {town}.",
                Grid(
                    "Число {topic} в городах области, {y1} и {y2} годы (суточные сводки, {town})",
                    ["Город", "{y1}", "{y2}"],
                ),
            ],
            [
                Grid("Статистический бюллетень города {town}: число {topic}", ["Населённый пункт", "{y1}", "{y2}"]),
                "Источник: бюллетень города {town}. Последняя строка – сумма перечисленных пунктов.",
            ],
            [
                "Сообщения о числе {topic}, поступившие в управление города {town}, сведены в приложение, откуда и взята эта таблица.",
                Grid("Число {topic} по сообщениям в управление города {town}", ["Место", "{y1} год", "{y2} год"]),
            ],
            [
                Grid("Зарегистрировано {topic} по местам (комиссия города {town})", ["Место", "{y1}", "{y2}"]),
                "Из других мест в комиссию города {town} таких сообщений не поступало.",
            ],
        ],
        "kk": [
            [
                "Келесі кесте {town} қаласында сақталған тәуліктік мәліметтер бойынша жасалды.",
                Grid(
                    "Облыс қалаларындағы {topic} саны, {y1} және {y2} жылдар (тәуліктік мәліметтер, {town})",
                    ["Қала", "{y1}", "{y2}"],
                ),
            ],
            [
                Grid("{town} қаласының статистикалық бюллетені: {topic} саны", ["Елді мекен", "{y1}", "{y2}"]),
                "Дереккөз: {town} қаласының бюллетені. Соңғы жол – аталған елді мекендердің қосындысы.",
            ],
            [
                "{town} қаласының басқармасына {topic} туралы түскен хабарламалар қосымшада жинақталған, бұл кесте содан алынды.",
                Grid("{town} қаласының басқармасына хабарланған {topic} саны", ["Жер", "{y1} жыл", "{y2} жыл"]),
            ],
            [
                Grid(
                    "Тіркелген {topic} саны, тіркелген жері бойынша ({town} комиссиясы)",
                    ["Тіркелген жері", "{y1}", "{y2}"],
                ),
                "Басқа жерлерден {town} комиссиясына мұндай хабарлама түскен жоқ.",
            ],
        ],
    },
    "shares-make-100": {
        "en": [
            [
                Grid("{Topic} in {year}: percentage falling to each town (data from {town})", ["Town", "Percentage"]),
                "Every one of the {topic} in these data is assigned to exactly one town.",
            ],
            [
                "All {topic} of {year} known to the archive of {town} took place in one of five towns.",
                Grid("Breakdown of {topic} by town, {year} (archive of {town})", ["Place", "Per cent"]),
            ],
            [
                Grid("Structure of {topic}, {year}, total = 100% (bureau of {town})", ["Town", "Part of the total"]),
                "The towns in the table of the {town} bureau are the only ones for which {topic} are on record.",
            ],
            [
                "How do the {topic} of {year} divide among the towns? The office of {town} answers with these figures, which leave nothing out.",
                Grid("Division of {topic}, {year} (office of {town})", ["Town", "% of all"]),
            ],
        ],
        "ru": [
            [
                Grid(
                    "Процент {topic}, приходящийся на каждый город, {year} год (данные города {town})",
                    ["Город", "Процент"],
                ),
                "В этих данных каждый случай отнесён ровно к одному городу.",
            ],
            [
                "Все случаи {year} года, известные архиву города {town}, произошли в одном из пяти городов.",
                Grid("Распределение {topic} по городам, {year} год (архив города {town})", ["Место", "Процент"]),
            ],
            [
                Grid("Структура {topic} за {year} год, итог = 100 % (бюро города {town})", ["Город", "Часть от итога"]),
                "Города, вошедшие в таблицу бюро города {town}, – единственные, по которым есть записи.",
            ],
            [
                "Как число {topic} {year} года делится между городами? Управа города {town} отвечает следующими цифрами, не упускающими ничего.",
                Grid("Разбивка числа {topic} по городам, {year} год (управа города {town})", ["Город", "% от всех"]),
            ],
        ],
        "kk": [
            [
                Grid("Әр қалаға келетін {topic} пайызы, {year} жыл ({town} деректері)", ["Қала", "Пайыз"]),
                "Бұл деректерде әр оқиға дәл бір қалаға жатқызылған.",
            ],
            [
                "{town} мұрағатына белгілі {year} жылғы оқиғалардың бәрі бес қаланың бірінде болған.",
                Grid("Қалалар бойынша {topic} санының бөлінуі, {year} жыл ({town} мұрағаты)", ["Жер", "Пайыз"]),
            ],
            [
                Grid("{year} жылғы {topic} құрылымы, барлығы = 100 % ({town} бюросы)", ["Қала", "Жалпы санның бөлігі"]),
                "{town} бюросының кестесіне енгеннен басқа қалалар бойынша жазба жоқ.",
            ],
            [
                "{year} жылғы {topic} саны қалалар арасында қалай бөлінеді? {town} әкімдігі ештеңені тыс қалдырмайтын мына сандармен жауап береді.",
                Grid(
                    "Қалалар арасында {topic} санының бөлінуі, {year} жыл ({town} әкімдігі)", ["Қала", "барлығынан %"]
                ),
            ],
        ],
    },
}
