"""Peaks of a series, and who stands last in a table."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "peak": {
        "en": [
            [
                Grid("{Topic} in {town} by year", ["Year", "Number"]),
                "The wave crested in {year}, when {value} {topic} were counted; in no other year of the table were "
                "there as many.",
            ],
            [
                "How many {topic} there were in {town} each year is set out below. The peak fell in {year}.",
                Grid("Annual number of {topic}, {town}", ["Year", "{Topic}"]),
            ],
            [
                Grid("{town}: {topic}, annual totals", ["Year", "Total"]),
                Far("As the annual totals of {topic} in {town} show, {year} was the record year of the whole series."),
            ],
            [
                Grid("Recorded {topic} in {town}", ["Year", "Recorded"]),
                "{town} saw more {topic} in {year} ({value}) than in any other year under study.",
            ],
            [
                Grid("{Topic} registered by the police of {town}", ["Year", "Registered"]),
                "The numbers moved up and down without an obvious trend. Their maximum, {value}, belongs to {year}, "
                "a year in which the council had changed hands.",
            ],
            [
                Grid("Number of {topic} in {town}", ["Year", "Cases"]),
                "It was in {year} that the number of {topic} in {town} reached its highest level, and newspapers "
                "elsewhere took notice at last.",
            ],
            [
                "{Topic} in {town} were never more frequent than in {year}, as the following table makes plain.",
                Grid("Frequency of {topic} in {town}", ["Year", "Number"]),
            ],
            [
                Grid("Number of {topic} reported by correspondents in {town}", ["Year", "Reports"]),
                "Correspondents tire, and not every event found its way into their letters. All the same, {year}, "
                "with {value} {topic}, stands above all other years.",
            ],
            [
                Grid("{Topic} in {town} as counted by our team", ["Year", "Counted"]),
                Source(
                    "No other year was as restless in {town} as {year}.",
                    "By number of {topic}, as in the table.",
                ),
            ],
            [
                Grid("{town}, {topic} per year", ["Year", "Number"]),
                Far(
                    "The {topic} in {town}, which had peaked in {year} at {value}, were by then a thing to tell "
                    "visitors about."
                ),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town} по годам", ["Год", "Число"]),
                "Пик пришёлся на {year} год ({value:topic}); после этого о происходящем заговорили и в столице.",
            ],
            [
                "Больше всего {topic} в городе {town} пришлось на {year} год, о чём свидетельствуют приведённые ниже "
                "данные.",
                Grid("Сведения о количестве {topic}, город {town}", ["Год", "Количество"]),
            ],
            [
                Grid("Учтённые полицией случаи {topic} ({town})", ["Год", "Случаев"]),
                "Ни в один другой год из представленных в таблице в городе {town} не было столько {topic}, сколько в "
                "{year}-м.",
            ],
            [
                Grid("Динамика числа {topic}: {town}", ["Год", "Всего"]),
                "Динамика, как видим, неровная: рост сменяется спадом, спад – ростом. Максимум ряда – {value} – "
                "отмечен в {year} году.",
            ],
            [
                Grid("Количество {topic} в городе {town}", ["Год", "Количество"]),
                Far("Рекордным, судя по погодовым данным о количестве {topic} в городе {town}, оказался {year} год."),
            ],
            [
                Grid("{town}: количество {topic} в год", ["Год", "Количество"]),
                "Своего наивысшего уровня число {topic} в городе {town} достигло в {year} году, составив {value}. "
                "Объяснить это только экономическими причинами не удаётся.",
            ],
            [
                Grid("Сводка за шесть лет: {nom} в городе {town}", ["Год", "Зафиксировано"]),
                "Самым беспокойным для города {town} был {year} год – именно тогда {topic} было больше, чем в любой "
                "другой год.",
            ],
            [
                Grid("Сообщения корреспондентов о числе {topic} ({town})", ["Год", "Сообщений"]),
                "Корреспонденты устают, и не каждое событие попадает в их письма. И всё же {year} год ({value}) "
                "возвышается над всеми остальными.",
            ],
            [
                Grid("{Topic} в городе {town}, по подсчётам авторов", ["Год", "Число"]),
                "Наибольшее за весь период число {topic} в городе {town} – {value} – зарегистрировано в {year} году.",
            ],
            [
                Grid("Число {topic}, город {town}, за каждый год", ["Год", "Число"]),
                Far("Волна {topic} в городе {town}, достигшая пика в {year} году, к тому времени уже стала преданием."),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} саны, жылдар бойынша", ["Жыл", "Саны"]),
                "Ең көп {topic} {year} жылы тіркелді ({value}), сол кезде бұл туралы астана баспасөзі де жаза бастады.",
            ],
            [
                "{town} қаласында {topic} саны {year} жылы шарықтау шегіне жетті. Толық деректер төмендегі кестеде "
                "келтірілген.",
                Grid("{Topic} саны: {town} қаласы", ["Жыл", "Саны"]),
            ],
            [
                Grid("{town}: жыл сайынғы {topic} саны", ["Жыл", "Барлығы"]),
                "Кестеден көрініп тұрғандай, {town} қаласы үшін {topic} саны жағынан {year} жыл рекордтық болды: "
                "басқа бірде-бір жылы мұндай көрсеткіш байқалмаған.",
            ],
            [
                Grid("{town} қаласында тіркелген {topic} саны", ["Жыл", "Тіркелгені"]),
                Far(
                    "{town} қаласындағы {topic} санының ең жоғары мәні {year} жылға тиесілі екені жылдар бойынша "
                    "кестеден белгілі."
                ),
            ],
            [
                Grid("Полиция деректері: {topic}, {town} қаласы", ["Жыл", "Саны"]),
                "Сандар бірде өсіп, бірде кеміп отырған. Қатардағы ең биік нүкте – {year} жыл: сол жылы {town} "
                "қаласында {topic} саны {value} болды.",
            ],
            [
                Grid("{town} қаласы, {topic} саны", ["Жыл", "Саны"]),
                "Алты жылдың ішінде {town} қаласында {topic} дәл {year} жылғыдай көп болған емес.",
            ],
            [
                Grid("{Topic} санының өзгеруі ({town})", ["Жыл", "Саны"]),
                "{year} жылы {topic} {town} қаласында кестедегі өзге жылдардың бәрінен де жиі болды; зерттеушілер "
                "мұны жергілікті билікке деген өкпемен түсіндіреді.",
            ],
            [
                Grid("Тілшілердің {topic} туралы хабарлары, {town} қаласы", ["Жыл", "Хабар"]),
                "Тілшілер де шаршайды, әр оқиға олардың хатына түсе бермейді. Солай бола тұра, {year} жыл ({value}) "
                "өзге жылдардың бәрінен жоғары тұр.",
            ],
            [
                Grid("Авторлардың есебі: {town} қаласындағы {topic}", ["Жыл", "Саны"]),
                "Бүкіл кезеңдегі ең үлкен сан – {value} – {year} жылы тіркелген.",
            ],
            [
                Grid("{town} қаласында жылына болған {topic} саны", ["Жыл", "Саны"]),
                Far(
                    "{year} жылы шыңына жеткен {town} қаласындағы {topic} толқыны ол кезде аңызға айналып үлгерген еді."
                ),
            ],
        ],
    },
    "always-last": {
        "en": [
            [
                Grid("{Topic} in four towns, {y1}–{y4}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "In every one of these years {last} comes last.",
            ],
            [
                Grid("{Topic} by town and year", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "From {y1} to {y4} no town ever reported fewer {topic} than {last}, which may have to do with the "
                "way reports were filed there.",
            ],
            [
                "The figures for {topic} are compared below. Throughout the period it was {last} that had the fewest.",
                Grid("Number of {topic}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Reported {topic}, annual figures", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{last} never left the bottom of the table.",
            ],
            [
                Grid("Annual number of {topic} in selected towns", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                Far(
                    "Year after year, the lowest number of {topic} in the four towns was that of {last}; the mayor "
                    "liked to quote it."
                ),
            ],
            [
                Grid("{Topic}: towns compared", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "While the other three towns changed places, {last} had the smallest number of {topic} in all four "
                "years.",
            ],
            [
                "In none of the four years did {last} report more {topic} than any of the other three towns.",
                Grid("{Topic} reported by four towns", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("{Topic} per year", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "The lowest value in each column is that of {last}, where there is no inspector.",
            ],
            [
                Grid("Yearly {topic} by town", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Fewest of all, in {y1} as in {y4} and in the years between, were the {topic} in {last}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} по городам", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Город {last} во все четыре года замыкает список.",
            ],
            [
                Grid("Количество {topic} в {y1}–{y4} годах", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Меньше всего {topic} на протяжении всего периода отмечалось в городе {last}.",
            ],
            [
                "Как видно из приводимых ниже цифр, по числу {topic} город {last} неизменно находился на последнем "
                "месте.",
                Grid("Статистика {topic} в четырёх городах", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Зарегистрировано {topic}, по городам", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Три города в разные годы менялись местами. Самый низкий показатель каждый год был у города {last}.",
            ],
            [
                Grid("Данные о числе {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                Far(
                    "Из года в год наименьшее число {topic} фиксировалось в городе {last}, и местные власти охотно "
                    "на это ссылались."
                ),
            ],
            [
                Grid("{Topic} за год, случаев", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Ни в одном из четырёх лет ни один город не сообщал о меньшем числе {topic}, чем {last}.",
            ],
            [
                "Ни разу за четыре года город {last} не сообщил о большем числе {topic}, чем любой из трёх остальных.",
                Grid("Сообщения о числе {topic} из четырёх городов", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Ежегодное число {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Наименьшее значение в каждом столбце – у города {last}, где нет инспектора.",
            ],
            [
                Grid("{Topic} в год по городам", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Реже всего и в {y1}, и в {y4} году, и во все годы между ними о случаях {topic} сообщал {last}.",
            ],
        ],
        "kk": [
            [
                Grid("Қалалардағы {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{last} қаласы төрт жылдың бәрінде де соңғы орында тұр.",
            ],
            [
                Grid("{Topic} саны, {y1}–{y4} жылдар", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Бүкіл кезең бойы {topic} ең аз тіркелген жер – {last} қаласы.",
            ],
            [
                "Төмендегі сандарға қарасақ, {topic} саны жыл сайын {last} қаласында ең төмен болған.",
                Grid("Төрт қаладағы {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Тіркелген {topic} саны, қалалар бойынша", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Өзге үш қала әр жылы орын алмасып отырды, ал {last} барлық жылдары тізімнің ең соңында қалды.",
            ],
            [
                Grid("{Topic} туралы мәліметтер", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                Far(
                    "{last} қаласында {topic} саны жыл сайын қалған үш қаладан аз болғаны кестеден көрінді, мұны "
                    "әкімдік жиі мақтан етеді."
                ),
            ],
            [
                Grid("Қалалар бойынша {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{y1} жылдан {y4} жылға дейін бірде-бір қала ешбір жылы {last} қаласынан аз {topic} көрсеткен жоқ.",
            ],
            [
                "Төрт жылдың ешбірінде {last} қаласындағы {topic} саны өзге үш қаланың ешқайсысынан асқан жоқ.",
                Grid("Төрт қаладан түскен {topic} туралы хабарлар", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
            ],
            [
                Grid("Жыл сайынғы {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Әр бағандағы ең кіші мән – {last} қаласынікі, онда инспектор жоқ.",
            ],
            [
                Grid("Қалалардағы жылдық {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{y1} жылы да, {y4} жылы да, олардың арасындағы жылдары да {topic} саны ең аз қала {last} болды.",
            ],
        ],
    },
}
