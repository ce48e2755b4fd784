"""Tables of towns with a sentence on the one at the top, or on the one that comes last in every year."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "always-last": {
        "en": [
            [
                Grid("{Topic} by town and year", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "In each of the four years, the smallest number of {topic} was reported by {last}.",
            ],
            [
                "{last} brings up the rear in every year of the table that follows.",
                Grid("Numbers of {topic}", ["Municipality", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Registered {topic}, {y1} to {y4}", ["City", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Throughout the period {last} had fewer {topic} than any other town in the table.",
            ],
            [
                Grid("{Topic}: annual counts", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "The lowest value in all four columns belongs to {last}.",
            ],
            [
                Grid("Cases of {topic} known to the ministry", ["", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Year in, year out, {last} is at the bottom of this list.",
            ],
            [
                Grid("Incidence of {topic}", ["Place", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Only {last} never rose above last place between {y1} and {y4}.",
            ],
            [
                "The statistics of {topic} were compiled town by town.",
                Grid("{Topic} in four towns", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "From {y1} through {y4} it was invariably {last} that recorded the fewest {topic}.",
            ],
            [
                Grid("How many {topic} there were", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Note: {last} ranks last in every single year.",
            ],
            [
                Grid("{Topic}, absolute numbers", ["Urban district", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "The position of {last} did not change: it closes the table in {y1}, in {y2}, in {y3} and in {y4} alike, with the fewest {topic} of the four.",
            ],
            [
                Grid("{Topic} entered in the books", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "At no time in the four years did any of the other three towns have as few {topic} as {last}.",
            ],
            [
                Grid("{Topic} (yearbook data)", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                Far(
                    "Where {topic} are concerned, {last} consistently shows the lowest numbers of the four towns in the table."
                ),
            ],
            [
                Grid("Frequency of {topic}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "The authors single out {last}, which has remained the town with the fewest {topic} in all the years under review.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} по городам", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Наименьшее число {topic} во все четыре года приходится на город {last}.",
            ],
            [
                "Ежегодно замыкает приведённый ниже список город {last}.",
                Grid("Количество {topic}", ["Населённый пункт", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Учтено {topic}, ед.", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Как видно из таблицы, {last} неизменно занимает последнее место.",
            ],
            [
                Grid("Динамика числа {topic}", ["Города", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Из года в год меньше всего {topic} фиксировали в городе {last}.",
            ],
            [
                Grid("Сведения о количестве {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Минимальные значения в каждом из столбцов таблицы принадлежат городу {last}.",
            ],
            [
                Grid("{Topic} зарегистрировано (по данным министерства)", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "На протяжении всего периода с {y1} по {y4} год город {last} оставался аутсайдером по числу {topic}: меньше не было нигде.",
            ],
            [
                Grid("Сколько было {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Ни в один из этих годов ни в одном другом городе таблицы не было так мало {topic}, как в городе {last}.",
            ],
            [
                Grid("Распределение {topic} по годам", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Примечание: во всех случаях последняя позиция за городом {last}.",
            ],
            [
                Grid("Количество {topic} в четырёх городах", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "И в {y1}, и в {y2}, и в {y3}, и в {y4} году самый низкий показатель имел город {last}.",
            ],
            [
                Grid("Число {topic} за год", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Стабильно ниже всех, если судить по числу {topic}, выглядел город {last}: здесь оно все четыре года было самым малым.",
            ],
            [
                "Сопоставим четыре города.",
                Grid("Статистика {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                Far(
                    "Напомним, что по числу {topic} город {last} каждый год был на последнем месте среди четырёх городов таблицы."
                ),
            ],
            [
                Grid("Ежегодное количество {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Постоянное последнее место удерживал за собой город {last}.",
            ],
        ],
        "kk": [
            [
                Grid("Қалалар бойынша {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Төрт жылдың бәрінде ең аз {topic} {last} қаласында тіркелді.",
            ],
            [
                "Төмендегі тізімнің соңында жыл сайын {last} қаласы тұр.",
                Grid("{Topic}, жылдар бойынша", ["Елді мекен", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Есепке алынған {topic}", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Кестеден көрініп тұрғандай, {last} үнемі соңғы орында.",
            ],
            [
                Grid("{Topic} санының өзгеруі", ["Қалалар", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Жылдан-жылға {topic} ең аз болған қала — {last}.",
            ],
            [
                Grid("{Topic} туралы мәлімет", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Әр бағандағы ең төменгі көрсеткіш {last} қаласына тиесілі.",
            ],
            [
                Grid("{Topic} (министрлік дерегі)", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{y1} жылдан {y4} жылға дейінгі бүкіл мерзімде {last} қаласы {topic} саны жағынан ең соңында қалып отырды.",
            ],
            [
                Grid("Қанша {topic} болды", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Осы жылдардың ешқайсысында кестедегі басқа бірде-бір қалада {topic} {last} қаласындағыдай аз болған жоқ.",
            ],
            [
                Grid("{Topic} үлестірімі", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Ескерту: барлық жылда соңғы орын — {last}.",
            ],
            [
                Grid("Төрт қаладағы {topic}", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{y1} жылы да, {y2} жылы да, {y3} жылы да, {y4} жылы да ең төмен көрсеткіш {last} қаласында болды.",
            ],
            [
                "Төрт қаланы салыстырайық.",
                Grid("{Topic} статистикасы", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                Far(
                    "Айта кетейік, {topic} саны бойынша {last} қаласы кестедегі төрт қаланың ішінде жыл сайын соңғы орында болған."
                ),
            ],
            [
                Grid("Жылдық {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Соңғы орынды төрт жыл қатарынан {last} қаласы иеленді.",
            ],
            [
                Grid("{Topic}, саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Авторлар {last} қаласын бөліп атайды: қаралған жылдардың барлығында {topic} саны ең аз осы қалада.",
            ],
        ],
    },
    "highest": {
        "en": [
            [Grid("{Topic} by town, {year}", ["Town", "Number"]), "The league table of {topic} is headed by {best}."],
            ["{best} leads the towns in the table below.", Grid("{Topic} in {year}", ["Town", "{Topic}"])],
            [
                Grid("{Topic} registered in {year}", ["Municipality", "Count"]),
                "Nowhere were there more {topic} in {year} than in {best}.",
            ],
            [Grid("Number of {topic}, {year}", ["City", "Cases"]), "The maximum was recorded in {best}."],
            [
                Grid("Where {topic} occurred in {year}", ["Town", "How many"]),
                "It is in {best} that {topic} were most frequent.",
            ],
            [
                Grid("{Topic}, {year}, by place", ["Place", "Number"]),
                "By the number of {topic}, {best} was ahead of all the other towns listed.",
            ],
            [
                "Local offices reported their {topic} for {year}.",
                Grid("{Topic} by reporting office", ["Office", "{year}"]),
                "The office in {best} reported the largest number of them.",
            ],
            [Grid("{Topic} ({year})", ["Town", "N"]), "As the table shows, no town had as many {topic} as {best}."],
            [
                Grid("Distribution of {topic} in {year}", ["Town", "Number"]),
                "The top position is held by {best}, and the others follow at some distance.",
            ],
            [
                Grid("{Topic} recorded by towns in {year}", ["Town", "Recorded"]),
                Far("We recall that {best} had the highest number of {topic} of the five towns in {year}."),
            ],
            [
                Grid("The towns and their {topic}, {year}", ["Town", "{Topic}"]),
                "Of the five towns, {best} comes out on top, having had the most {topic}.",
            ],
            [Grid("{Topic}: results for {year}", ["Town", "Total"]), "Record-holder among the five: {best}."],
        ],
        "ru": [
            [
                Grid("Число {topic} по городам в {year} году", ["Город", "Число"]),
                "Лидером по числу {topic} стал город {best}.",
            ],
            [
                "Возглавляет приведённый ниже перечень по количеству {topic} город {best}.",
                Grid("Количество {topic}, {year} год", ["Город", "Количество"]),
            ],
            [
                Grid("Учтено {topic} в {year} году", ["Населённый пункт", "Всего"]),
                "Больше всего {topic} в {year} году пришлось на город {best}.",
            ],
            [
                Grid("{Topic} зарегистрировано, {year} г.", ["Город", "Единиц"]),
                "Максимальное значение отмечено в городе {best}.",
            ],
            [
                Grid("Где сколько было {topic} ({year} г.)", ["Город", "Случаев"]),
                "Ни один город не сравнился по числу {topic} с городом {best}, где их было больше, чем где бы то ни было.",
            ],
            [
                Grid("Сведения о числе {topic}, {year} г.", ["Город", "Число"]),
                "Первую строчку в рейтинге городов занял {best}.",
            ],
            [
                "Отделения прислали сведения за {year} год.",
                Grid("Количество {topic} по сведениям отделений", ["Отделение", "{year} г."]),
                "Наибольшее количество {topic} указало отделение города {best}.",
            ],
            [
                Grid("Распределение {topic} в {year} году", ["Город", "Число"]),
                "Таким образом, самый высокий показатель — у города {best}.",
            ],
            [
                Grid("Количество {topic} в пяти городах ({year} г.)", ["Город", "Количество"]),
                Far(
                    "Выше было показано, что в {year} году в городе {best} {topic} было больше, чем в остальных четырёх городах."
                ),
            ],
            [
                Grid("Города и число {topic}, {year} г.", ["Город", "Абс."]),
                "Остальные города таблицы уступают по числу {topic} городу {best}.",
            ],
            [
                Grid("Сколько {topic} случилось в {year} году", ["Город", "Число"]),
                "Пальма первенства среди пяти городов принадлежит городу {best}.",
            ],
            [
                Grid("{Topic} всего, {year} год", ["Город", "Ед."]),
                "Рекордное для пяти городов число {topic} — в городе {best}.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} саны, қалалар бойынша", ["Қала", "Саны"]),
                "{Topic} саны бойынша көш басында — {best} қаласы.",
            ],
            [
                "Төмендегі тізімде {topic} саны жағынан {best} қаласы бірінші тұр.",
                Grid("{Topic}, {year} жыл", ["Қала", "Саны"]),
            ],
            [
                Grid("{year} жылы есепке алынған {topic}", ["Елді мекен", "Барлығы"]),
                "{year} жылы {topic} ең көп {best} қаласында болды.",
            ],
            [Grid("Тіркелген {topic}, {year} ж.", ["Қала", "Бірлік"]), "Ең жоғары мән {best} қаласында байқалды."],
            [
                Grid("Қайда қанша {topic} болды ({year} ж.)", ["Қала", "Жағдай"]),
                "Бірде-бір қалада {topic} {best} қаласындағыдай көп болған жоқ.",
            ],
            [
                Grid("{Topic} туралы деректер, {year} ж.", ["Қала", "Саны"]),
                "Қалалар рейтингісінің алғашқы сатысын {best} иеленді.",
            ],
            [
                "Бөлімшелер {year} жылғы мәліметтерін жіберді.",
                Grid("Бөлімшелер дерегі бойынша {topic}", ["Бөлімше", "{year} ж."]),
                "Ең көп {topic} көрсеткен — {best} бөлімшесі.",
            ],
            [
                Grid("{year} жылғы {topic} үлестірімі", ["Қала", "Саны"]),
                "Сонымен, ең үлкен көрсеткіш — {best} қаласынікі.",
            ],
            [
                Grid("Бес қаладағы {topic} ({year} ж.)", ["Қала", "Саны"]),
                Far("{year} жылы {topic} саны ең көп болған қала {best} екенін жоғарыда көрдік."),
            ],
            [
                Grid("Қалалар және {topic}, {year} ж.", ["Қала", "Саны"]),
                "Кестедегі өзге қалалар {topic} саны жөнінен {best} қаласынан кейін тұр.",
            ],
            [
                Grid("{year} жылы қанша {topic} болды", ["Қала", "Саны"]),
                "{best} қаласы {topic} санынан қалған төрт қаланың бәрін басып озды.",
            ],
            [
                Grid("{Topic} жиыны, {year} жыл", ["Қала", "Бірлік"]),
                "Бес қала арасындағы рекорд {best} қаласына тиесілі.",
            ],
        ],
    },
}
