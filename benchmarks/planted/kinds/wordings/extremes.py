"""The peak, the highest, the last, the largest part, and ranks."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "peak": {
        "en": [
            [
                Grid("{Topic} in {town}: annual figures", ["Year", "Number"]),
                "{year} marks the high point of {topic} in {town}, with {value} of them.",
            ],
            [
                Grid("The course of {topic} in {town}", ["Year", "Number of {topic}"]),
                "Never in the years of the table did {town} have as many {topic} as in {year} ({value}).",
            ],
            [
                "The record year for {topic} in {town} was {year}: {value}, as the following table shows.",
                Grid("Yearly {topic}, {town}", ["Year", "Total"]),
            ],
            [
                Grid("Trend of {topic} in {town}", ["Year", "Cases"]),
                "The maximum number of {topic} in {town} – {value} – was observed in {year}.",
            ],
            [
                Grid("{town}: {topic} over six years", ["Year", "N"]),
                "With {value} cases, {year} is the year in which {topic} in {town} peaked.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town}: годовые данные", ["Год", "Число"]),
                "Высшей точкой стал {year} год, когда {topic} в городе {town} было {value}.",
            ],
            [
                Grid("Как менялось число {topic} в городе {town}", ["Год", "Кол-во"]),
                "Ни в один другой год таблицы в городе {town} не было столько {topic}, сколько в {year} году ({value}).",
            ],
            [
                "Рекордным по числу {topic} для города {town} был {year} год – {value}, что видно из следующей таблицы.",
                Grid("{town}: число {topic} за год", ["Год", "Всего"]),
            ],
            [
                Grid("Динамика числа {topic}, город {town}", ["Год", "Случаев"]),
                "Максимальное число {topic} в городе {town} – {value} – зафиксировано в {year} году.",
            ],
            [
                Grid("Город {town}: число {topic} за шесть лет", ["Год", "N"]),
                "Пик пришёлся на {year} год: в городе {town} прошло {value:topic}.",
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} саны: жылдық деректер", ["Жыл", "Саны"]),
                "{town} қаласындағы {topic} санының ең жоғары нүктесі – {year} жыл ({value}).",
            ],
            [
                Grid("{town} қаласындағы {topic} саны қалай өзгерді", ["Жыл", "Саны"]),
                "Кестедегі басқа бірде-бір жылы {town} қаласында {year} жылғыдай көп {topic} болған емес ({value}).",
            ],
            [
                "Келесі кестеден көрінетіндей, {town} қаласы үшін {topic} саны бойынша рекордтық жыл {year} болды: {value}.",
                Grid("{town}: жыл сайынғы {topic}", ["Жыл", "Барлығы"]),
            ],
            [
                Grid("{Topic} динамикасы, {town} қаласы", ["Жыл", "Оқиғалар саны"]),
                "{town} қаласында {topic} санының максимумы – {value} – {year} жылы тіркелді.",
            ],
        ],
    },
    "highest": {
        "en": [
            [
                Grid("{Topic} in {year}: five towns compared (bureau of {town})", ["Town", "{Topic}"]),
                "Among the five towns, {best} leads with the largest number of {topic}.",
            ],
            [
                Grid("Where were there {topic} in {year}? (data of {town})", ["Town", "Cases"]),
                "{best} tops the table of {topic}.",
            ],
            [
                "More {topic} were registered in {best} than in any other town of the next table.",
                Grid("{Topic} registered in {year} (register of {town})", ["Town", "Registered"]),
            ],
            [
                Grid("{Topic} across towns, {year} (compiled in {town})", ["City", "N"]),
                "It was {best} that had the most {topic} of all cities in this table.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в {year} году: сравнение пяти городов (бюро города {town})", ["Город", "Число"]),
                "Среди пяти городов по числу {topic} лидирует {best}.",
            ],
            [
                Grid("Где сколько было {topic} в {year} году (данные: {town})", ["Город", "Случаев"]),
                "Первую строчку по числу {topic} занимает {best}: там их больше, чем в любом другом городе таблицы.",
            ],
            [
                "В городе {best} зарегистрировали больше {topic}, чем в любом другом городе следующей таблицы.",
                Grid("Зарегистрировано {topic} в {year} году (реестр города {town})", ["Город", "Зарегистрировано"]),
            ],
            [
                Grid(
                    "Число {topic} по городам за {year} г. (составлено в городе {town})", ["Населённый пункт", "Кол-во"]
                ),
                "Максимум {topic} в этой таблице приходится на {best}.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} саны: бес қаланы салыстыру ({town} бюросы)", ["Қала", "Саны"]),
                "Бес қаланың ішінде {topic} саны бойынша {best} көш бастап тұр.",
            ],
            [
                Grid("{year} жылы қай жерде қанша {topic} болды ({town} деректері)", ["Қала", "Оқиғалар"]),
                "{Topic} саны бойынша бұл кестеде бірінші – {best}.",
            ],
            [
                "{best} қаласында келесі кестедегі кез келген басқа қаладан көп {topic} тіркелді.",
                Grid("{year} жылы тіркелген {topic} ({town} тізілімі)", ["Қала", "Тіркелгені"]),
            ],
            [
                Grid("Қалалардағы {topic}, {year} ж. ({town} қаласында жасалған)", ["Елді мекен", "Саны"]),
                "Осы кестедегі ең жоғары {topic} саны {best} қаласына тиесілі.",
            ],
        ],
    },
    "always-last": {
        "en": [
            [
                Grid("{Topic} in four towns, {y1}-{y4} (bureau of {town})", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "In each of the four years, fewer {topic} were counted in {last} than anywhere else in the table.",
            ],
            [
                Grid("{Topic}: a comparison of towns (data of {town})", ["City", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{last} comes last in every single year of this table.",
            ],
            [
                "The smallest number of {topic} is found in {last} throughout, as the next table makes clear.",
                Grid("{Topic} by town (register of {town})", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Four towns and their {topic} (compiled in {town})", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "The town with the fewest {topic} was always {last}.",
            ],
        ],
        "ru": [
            [
                Grid(
                    "Число {topic} в четырёх городах, {y1}-{y4} гг. (бюро города {town})",
                    ["Город", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "В каждом из четырёх лет {topic} в городе {last} было меньше, чем где-либо ещё в таблице.",
            ],
            [
                Grid("Число {topic}: сравнение городов (данные: {town})", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{last} неизменно на последнем месте: так было в каждый год этой таблицы.",
            ],
            [
                "Самые низкие показатели по числу {topic} все четыре года у города {last}, что видно из следующей таблицы.",
                Grid("Число {topic} по городам (реестр города {town})", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid(
                    "Четыре города и число {topic} (составлено в городе {town})",
                    ["Город", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "Меньше всего {topic} всегда бывало в городе {last}.",
            ],
        ],
        "kk": [
            [
                Grid(
                    "Төрт қаладағы {topic} саны, {y1}-{y4} жж. ({town} бюросы)",
                    ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "Төрт жылдың әрқайсысында {last} қаласында {topic} кестедегі басқа қалалардың бәрінен аз болды.",
            ],
            [
                Grid("{Topic}: қалаларды салыстыру ({town} деректері)", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{last} осы кестенің әр жылында соңғы орында.",
            ],
            [
                "Келесі кестеден көрінетіндей, {topic} саны төрт жыл бойы ең төмен қала – {last}.",
                Grid("Қалалар бойынша {topic} ({town} тізілімі)", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid(
                    "Төрт қала және олардағы {topic} ({town} қаласында жасалған)",
                    ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "{Topic} әрдайым {last} қаласында ең аз болды.",
            ],
        ],
    },
    "largest-part": {
        "en": [
            "Of the {total} people who joined the {topic} in {town} in {year}, {n1} were {g1}, {n2} were {g2} and {n3} were {g3}. The {largest} outnumbered each of the other groups.",
            "In {year} {n1} {g1}, {n2} {g2} and {n3} {g3} ({total} people in total) took part in {topic} in {town}, with {largest} making up the biggest group.",
            "{Topic} in {town} in {year} were mainly the work of {largest}: of {total} participants, {n1} were {g1}, {n2} {g2}, and {n3} {g3}.",
            "Who came to the {topic} in {town} in {year}? Mostly {largest}. The lists name {n1} {g1}, {n2} {g2} and {n3} {g3}, altogether {total} persons.",
            "The most numerous among the {total} participants of {topic} in {town} in {year} were {largest} ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}).",
        ],
        "ru": [
            "Из {total} участников акций ({nom}) в городе {town} в {year} году {n1} – {g1}, {n2} – {g2}, {n3} – {g3}. Самая многочисленная группа – {largest}.",
            "В {year} году в городе {town} в акциях ({nom}) участвовали {g1} ({n1} чел.), {g2} ({n2} чел.) и {g3} ({n3} чел.), всего {total} чел. Преобладали {largest}.",
            "Кто выходил на акции ({nom}) в городе {town} в {year} году? Главным образом {largest}. В списках из {total} имён {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
            "Наибольшее число среди {total} участников акций ({nom}) в городе {town} в {year} году составили {largest} ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}).",
        ],
        "kk": [
            "{year} жылы {town} қаласындағы акцияларға ({topic}) қатысқан {total} адамның {n1:poss} – {g1}, {n2:poss} – {g2}, {n3:poss} – {g3}. Ең көп топ – {largest}.",
            "{year} жылы {town} қаласында акцияларға ({topic}) {g1} ({n1} адам), {g2} ({n2} адам) және {g3} ({n3} адам), барлығы {total} адам қатысты. Басым бөлігі {largest} болды.",
            "{year} жылы {town} қаласындағы акцияларға ({topic}) кімдер шықты? Көбінесе {largest}. {total} есімнен тұратын тізімде {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
            "{town} қаласында {year} жылғы акциялардың ({topic}) {total} қатысушысы арасында саны жағынан ең ірі топ {largest} еді ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}).",
        ],
    },
    "rank": {
        "en": [
            [
                Grid("{Topic} in {year}: six towns (bureau of {town})", ["Town", "Number"]),
                "{one} holds {rank} place among the six towns by {topic}, counted from the highest.",
            ],
            [
                Grid("League of towns: {topic}, {year} (data of {town})", ["City", "{Topic}"]),
                "Ranked from most to least {topic}, {one} is {rank} in this table.",
            ],
            [
                "As the following table shows, {one} was {rank} in the number of {topic} in {year}.",
                Grid("Number of {topic} by town, {year} (register of {town})", ["Town", "Total"]),
            ],
            [
                Grid("{Topic} in six towns, {year} (compiled in {town})", ["Town", "N"]),
                "In terms of {topic}, the {rank} place in this table goes to {one}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в {year} году: шесть городов (бюро города {town})", ["Город", "Число"]),
                "Среди шести городов (считая от большего числа {topic}) у города {one} {rank} место.",
            ],
            [
                Grid("Рейтинг городов: число {topic}, {year} год (данные: {town})", ["Город", "Кол-во"]),
                "Если расположить города этой таблицы по убыванию числа {topic}, {one} окажется на месте № {place}.",
            ],
            [
                "Как видно из следующей таблицы, {one} занял {rank} место по количеству {topic} в {year} году.",
                Grid("Количество {topic} по городам, {year} г. (реестр города {town})", ["Город", "Всего"]),
            ],
            [
                Grid("Число {topic} в шести городах, {year} год (составлено в городе {town})", ["Город", "N"]),
                "По числу {topic} городу {one} принадлежит {rank} место этой таблицы.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} саны: алты қала ({town} бюросы)", ["Қала", "Саны"]),
                "Алты қаланың ішінде {topic} саны бойынша (көбінен бастап санағанда) {rank} орын – {one}.",
            ],
            [
                Grid("Қалалар рейтингі: {topic}, {year} жыл ({town} деректері)", ["Қала", "Саны"]),
                "Осы кестедегі қалаларды {topic} санының кемуі бойынша қойсақ, {one} {rank} болады.",
            ],
            [
                "Келесі кестеден көрінгендей, {year} жылы {topic} саны бойынша {one} {rank} орынға шықты.",
                Grid("Қалалар бойынша {topic} саны, {year} ж. ({town} тізілімі)", ["Қала", "Барлығы"]),
            ],
            [
                Grid("Алты қаладағы {topic}, {year} жыл ({town} қаласында жасалған)", ["Қала", "N"]),
                "{Topic} саны бойынша бұл кестедегі {rank} орын {one} қаласына тиесілі.",
            ],
        ],
    },
}
