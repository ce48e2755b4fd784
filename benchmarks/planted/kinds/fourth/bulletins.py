"""What statistical bulletins and reports with tables write: highest, lowest, ranks and wholes; and their notes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

_EN = Grid("{Topic} recorded in {year}, by town", ["Locality", "Recorded"])
_RU = Grid("Учтённое число {topic}, {year} год, по городам", ["Населённый пункт", "Учтено"])
_KK = Grid("{year} жылы тіркелген {topic}, қалалар бойынша", ["Елді мекен", "Тіркелгені"])
_YEARS_EN = Grid("{Topic} per year, {y1}–{y4}", ["Locality", "{y1}", "{y2}", "{y3}", "{y4}"])
_YEARS_RU = Grid("Число {topic} в год, {y1}–{y4}", ["Населённый пункт", "{y1}", "{y2}", "{y3}", "{y4}"])
_YEARS_KK = Grid("Бір жылдағы {topic} саны, {y1}–{y4}", ["Елді мекен", "{y1}", "{y2}", "{y3}", "{y4}"])

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "highest": {
        "en": [
            [_EN, "The maximum is that of {best}."],
            [_EN, "{best} reported more {topic} in {year} than any of the other localities."],
            [
                "Among the localities in the next table {best} stands out with the greatest number of {topic} for {year}.",
                _EN,
            ],
            [_EN, "Nowhere were {topic} as frequent in {year} as in {best}."],
            [_EN, "Heading the list by number of {topic} is {best}."],
            [_EN, "In terms of {topic}, the worst affected locality of {year} (of these five) was {best}."],
            [_EN, "Second to none in {topic}, {best} had in {year} a reputation to match."],
            [_EN, Far("We saw that {best} recorded the most {topic} of the five localities in {year}.")],
        ],
        "ru": [
            [_RU, "Максимум приходится на город {best}."],
            [
                _RU,
                "Город {best} сообщил за {year} год о большем числе {topic}, чем любой другой населённый пункт таблицы.",
            ],
            ["В следующей таблице самым большим числом {topic} за {year} год выделяется {best}.", _RU],
            [_RU, "Ни в одном другом городе число {topic} в {year} году не было таким большим, как в городе {best}."],
            [_RU, "Первым по числу {topic} идёт {best}."],
            [_RU, "Больше других от {topic} в {year} году, судя по таблице, пострадал город {best}."],
            [_RU, "Не уступая по числу {topic} никому, {best} имел в {year} году и соответствующую славу."],
            [
                _RU,
                Far(
                    "Мы видели, что из пяти населённых пунктов больше всего {topic} за {year} год учтено в городе {best}."
                ),
            ],
        ],
        "kk": [
            [_KK, "Ең жоғары мән {best} қаласына келеді."],
            [_KK, "{best} қаласы {year} жылы кестедегі кез келген басқа елді мекеннен көп {topic} туралы хабарлады."],
            ["Келесі кестеде {year} жылғы {topic} санының ең көптігімен {best} ерекшеленеді.", _KK],
            [_KK, "{year} жылы {topic} еш жерде {best} қаласындағыдай жиі болған жоқ."],
            [_KK, "{Topic} саны бойынша бірінші болып {best} тұр."],
            [_KK, "Кестеге қарағанда, {year} жылы {topic} саны бойынша бәрінен асып түскен – {best}."],
            [_KK, "{Topic} саны жағынан ешкімге жол бермеген {best} {year} жылы соған сай атаққа ие болды."],
            [_KK, Far("{year} жылы бес елді мекеннің ішінде ең көп {topic} {best} қаласында тіркелгенін көрдік.")],
        ],
    },
    "always-last": {
        "en": [
            [_YEARS_EN, "The minimum was in each year that of {last}."],
            [_YEARS_EN, "From first to last column, {last} has the smallest figure."],
            [_YEARS_EN, "{last} never rose above the last place in these four years."],
            ["{last} had fewer {topic} than any other locality in each of the years from {y1} to {y4}.", _YEARS_EN],
        ],
        "ru": [
            [_YEARS_RU, "Минимум каждый год приходился на город {last}."],
            [_YEARS_RU, "От первого столбца до последнего наименьшая цифра стоит у города {last}."],
            [_YEARS_RU, "Выше последнего места {last} за эти четыре года не поднимался ни разу."],
            ["Каждый год с {y1} по {y4} в городе {last} {topic} было меньше, чем в любом другом.", _YEARS_RU],
        ],
        "kk": [
            [_YEARS_KK, "Ең төменгі мән жыл сайын {last} қаласына келді."],
            [_YEARS_KK, "Бірінші бағаннан соңғысына дейін ең кіші сан {last} қаласында тұр."],
            [_YEARS_KK, "{last} осы төрт жылда бірде-бір рет соңғы орыннан жоғары көтерілген жоқ."],
            [
                "{y1} жылдан {y4} жылға дейін жыл сайын {last} қаласында {topic} саны кез келген басқа қаладан аз болды.",
                _YEARS_KK,
            ],
        ],
    },
    "rank": {
        "en": [
            [_EN, "With this figure {one} is {rank} among the six."],
            [_EN, "{one}: {rank} place (from the highest figure downwards)."],
            [_EN, "{one} (rank {place} by number of {topic}) has asked for help."],
            [_EN, "Sorted by the second column, largest first, the table puts {one} {rank}."],
        ],
        "ru": [
            [_RU, "С этим показателем у города {one} {rank} место среди шести."],
            [_RU, "{one}: {rank} место (от большего показателя к меньшему)."],
            [_RU, "Город {one} ({place}-е место по числу {topic}) попросил о помощи."],
            [_RU, "При сортировке по второму столбцу, начиная с наибольшего, {one} получает {rank} место."],
        ],
        "kk": [
            [_KK, "Осы көрсеткішпен {one} қаласы алтауының арасында {rank} орында."],
            [_KK, "{one}: {rank} орын (көптен азға қарай)."],
            [_KK, "{one} қаласы ({topic} саны бойынша {place}-орын) көмек сұрады."],
            [_KK, "Екінші баған бойынша ең үлкенінен бастап сұрыптасақ, {one} {rank} орынға түседі."],
        ],
    },
    "fell": {
        "en": [
            "{Topic}, {town}: {y1}, {a}; {y2}, {b} (decrease).",
            "A downward trend is seen in {town}, where {a} {topic} in {y1} were followed by {b} in {y2}.",
            "{town} reported a lower number of {topic} for {y2} than for {y1} ({b} and {a} respectively).",
            "The number of {topic} in {town} shrank over two years, {a} becoming {b} between {y1} and {y2}.",
        ],
        "ru": [
            "Число {topic}, город {town}: {y1} год — {a}; {y2} год — {b} (снижение).",
            "В городе {town} видна тенденция к уменьшению: {topic} в {y1} году там было {a}, в {y2} году — {b}.",
            "Город {town} сообщил за {y2} год о меньшем числе {topic}, чем за {y1} год ({b} и {a} соответственно).",
            "За два года число {topic} в городе {town} убыло: {a} в {y1} году превратились в {b} в {y2} году.",
        ],
        "kk": [
            "{Topic} саны, {town} қаласы: {y1} жыл – {a}; {y2} жыл – {b} (төмендеу).",
            "{town} қаласында кему үрдісі байқалады: {y1} жылы {a} {topic} болса, {y2} жылы {b} болды.",
            "{town} қаласы {y2} жыл бойынша {y1} жылғыдан аз {topic} туралы хабарлады (тиісінше {b} және {a}).",
            "Екі жылда {town} қаласындағы {topic} саны кеміді: {y1} жылы {a} еді, {y2} жылы {b} болды.",
        ],
    },
    "change-in-percent": {
        "en": [
            "{Topic} in {town}, change on {y1}: +{percent} ({y1}: {a}, {y2}: {b}).",
            "At {b}, the {topic} of {y2} in {town} exceed by {percent} those of {y1}, of which there were {a}.",
            "{town} reports {percent} more {topic} for {y2} than for {y1} ({b} and {a} respectively).",
            "The growth rate for {topic} in {town} in {y2} is {percent}, the base being {a} in {y1} and the new figure {b}.",
        ],
        "ru": [
            "Число {topic} в городе {town}, изменение к {y1} году: +{percent} ({y1} год — {a}, {y2} год — {b}).",
            "Достигнув {b}, число {topic} в городе {town} превысило в {y2} году показатель {y1} года ({a}) на {percent}.",
            "Город {town} сообщает за {y2} год о числе {topic}, большем на {percent}, чем за {y1} год ({b} и {a} соответственно).",
            "Темп прироста числа {topic} в городе {town} за {y2} год — {percent}: база {y1} года — {a}, новое значение — {b}.",
        ],
        "kk": [
            "{town} қаласындағы {topic} саны, {y1} жылға өзгерісі: +{percent} ({y1} жыл – {a}, {y2} жыл – {b}).",
            "{b:dat} жеткен {topic} саны {town} қаласында {y2} жылы {y1} жылғы көрсеткіштен ({a}) {percent:dat} асты.",
            "{town} қаласы {y2} жыл бойынша {y1} жылғыдан {percent:dat} көп {topic} туралы хабарлайды (тиісінше {b} және {a}).",
            "{town} қаласындағы {topic} санының {y2} жылғы өсу қарқыны – {percent}: {y1} жылғы база {a}, жаңа мән {b}.",
        ],
    },
    "parts-of-a-total": {
        "en": [
            "{Topic}, {town}, {year}: total {total}, of which in the first third of the year {a}, in the second {b}, in the last {c}.",
            "The three stations of the {town} police recorded {a}, {b} and {c} {topic} in {year}, {total} in sum.",
            "{town} had {a} indoor {topic} in {year}, {b} outdoor and {c} of which this is not known: {total} all told.",
            "Altogether {total} {topic} are on record for {town} in {year}; {a} were called by unions, {b} by parties, the other {c} by "
            "neighbours.",
        ],
        "ru": [
            "Число {topic}, город {town}, {year} год: всего {total}, в том числе в первой трети года {a}, во второй {b}, в последней {c}.",
            "Три участка полиции города {town} учли за {year} год {topic}: {a}, {b} и {c}, в сумме {total}.",
            "В закрытых помещениях {topic} в городе {town} за {year} год было {a}, под открытым небом — {b}, о месте ещё {c} ничего не "
            "известно: всего {total}.",
            "Общее число {topic} в городе {town} за {year} год — {total}; {a} созваны профсоюзами, {b} — партиями, прочие {c} — соседями.",
        ],
        "kk": [
            "{Topic} саны, {town} қаласы, {year} жыл: барлығы {total}, оның ішінде жылдың алғашқы үштен бірінде {a}, екіншісінде {b}, соңғысында "
            "{c}.",
            "{town} қаласы полициясының үш бөлімшесі {year} жылы {a}, {b} және {c} {topic} тіркеді, қосындысы {total}.",
            "{town} қаласында {year} жылы {topic} саны ғимарат ішінде {a}, далада {b} болды, {c} оқиғаның орны белгісіз: барлығы {total}.",
            "{year} жылы {town} қаласы бойынша жалпы {total} {topic} есепте тұр; {a:poss} кәсіподақтар, {b:poss} партиялар, қалған {c:poss} "
            "көршілер шақырған.",
        ],
    },
    "note-nowhere": {
        "en": [
            [
                Source(
                    "{Topic} in {town} have been studied before, though from another side.",
                    "Most fully in an unpublished thesis on {town}.",
                )
            ],
            [
                "The figures for {town} leave out what was never reported.",
                Source(
                    "On how many {topic} that may be, estimates differ widely.", "One lawyer in {town} speaks of half."
                ),
            ],
            [Source("“{Topic}!” the headline in {town} read.", "Town library of {town}, bound volumes.")],
            [
                Source(
                    "For this reason {town} is treated here together with the capital, and its {topic} are not counted apart.",
                    "So also in the annual report.",
                )
            ],
            [
                Source(
                    "The clerk of {town}, who kept the list of {topic}, declined to be interviewed.",
                    "Telephone call by the author.",
                )
            ],
            [
                Source(
                    "{Topic} in {town} go back further than is often thought: to the building of the port, to the war, to the first school.",
                    "On the port see the memoirs of its builder.",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "История {topic} в городе {town} уже изучалась, хотя и с другой стороны.",
                    "Полнее всего — в неизданной диссертации о городе {town}.",
                )
            ],
            [
                "Данные по городу {town} не включают того, о чём никто не сообщал.",
                Source(
                    "О том, каково истинное число {topic}, мнения сильно расходятся.",
                    "Один юрист из города {town} говорит о половине.",
                ),
            ],
            [
                Source(
                    "«{Topic} не было!» — гласил заголовок в городе {town}.",
                    "Библиотека города {town}, подшивки газет.",
                )
            ],
            [
                Source(
                    "По этой причине город {town} рассматривается здесь вместе со столицей, и число {topic} в нём отдельно не приводится.",
                    "Так же поступают и в годовом докладе.",
                )
            ],
            [
                Source(
                    "Писарь города {town}, который вёл список {topic}, от интервью отказался.",
                    "Телефонный разговор автора.",
                )
            ],
            [
                Source(
                    "Традиция {topic} в городе {town} старше, чем принято думать: она помнит постройку порта, войну, первую школу.",
                    "О порте см. воспоминания его строителя.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы {topic} бұрын да зерттелген, бірақ басқа қырынан.",
                    "Ең толығы – {town} қаласы туралы жарияланбаған диссертацияда.",
                )
            ],
            [
                "{town} қаласының деректеріне ешкім хабарламаған оқиғалар кірмейді.",
                Source(
                    "{Topic} санының шын мәнінде қанша екені туралы пікірлер қатты алшақтайды.",
                    "{town} қаласының бір заңгері жартысы дейді.",
                ),
            ],
            [
                Source(
                    "«{Topic} болған жоқ!» – деп жазды {town} қаласындағы газет.",
                    "{town} қаласының кітапханасы, газет тігінділері.",
                )
            ],
            [
                Source(
                    "Сондықтан {town} қаласы мұнда астанамен бірге қаралады, ондағы {topic} саны бөлек берілмейді.",
                    "Жылдық баяндамада да солай жасалған.",
                )
            ],
            [
                Source(
                    "{Topic} тізімін жүргізген {town} қаласының хатшысы сұхбат беруден бас тартты.",
                    "Автордың телефон арқылы сөйлесуі.",
                )
            ],
            [
                Source(
                    "{town} қаласындағы {topic} дәстүрі ойлағаннан да көне: ол порттың салынуын, соғысты, алғашқы мектепті біледі.",
                    "Порт туралы оны салушының естелігін қараңыз.",
                )
            ],
        ],
    },
}
