"""Who is above and who below: lists, tables and ranks as speeches, letters to the editor and yearbooks tell them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

_OF_YEARS = ["{y1}", "{y2}", "{y3}", "{y4}"]

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "largest-part": {
        "en": [
            "{total} people were seen at the {topic} in {town} in {year}: {n1} were {g1}, {n2} were {g2} and {n3} were {g3}. "
            "If any group can be said to have dominated, it was the {largest}.",
            [
                "Attendance at the {topic}, {town}, {year} (all: {total})",
                "{g1} {n1}",
                "{g2} {n2}",
                "{g3} {n3}",
                "The crowd, then, was made up of {largest} more than of anyone else.",
            ],
        ],
        "ru": [
            "{total} человек видели на акциях ({nom}) в городе {town} в {year} году: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. Если "
            "какая-то группа и задавала тон по численности, то это {largest}.",
            [
                "Присутствовали на акциях ({nom}), {town}, {year} год (всего {total})",
                "{g1} {n1}",
                "{g2} {n2}",
                "{g3} {n3}",
                "Стало быть, чаще других в толпе встречались {largest}.",
            ],
        ],
        "kk": [
            "{year} жылы {town} қаласындағы акцияларда ({topic}) {total} адам көрінді: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. "
            "Саны ең қомақты топ {largest} болды.",
            [
                "Акцияларға ({topic}) қатысқандар, {town}, {year} жыл (барлығы {total})",
                "{g1} {n1}",
                "{g2} {n2}",
                "{g3} {n3}",
                "Сонымен, тобыр ішінде {largest} өзгелерден жиі кездесті.",
            ],
        ],
    },
    "always-last": {
        "en": [
            [
                Grid("{Topic} by town and year (notebook from {town})", ["Town", *_OF_YEARS]),
                "Year in, year out, all three rivals outstripped {last}.",
            ],
            [
                "Consistently the fewest {topic} are reported from {last}, as the table confirms.",
                Grid("{Topic} reported, {y1}–{y4} (desk of {town})", ["Town", *_OF_YEARS]),
            ],
            [
                Grid("The number of {topic} in four places (file kept in {town})", ["Place", *_OF_YEARS]),
                Far("Which of the towns in the file kept in {town} always had the lowest number of {topic}? {last}."),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} по городам и годам (записная книжка из города {town})", ["Город", *_OF_YEARS]),
                "Год от года все три соперника опережали {last}.",
            ],
            [
                "Стабильно наименьшее число {topic} сообщает {last}, что подтверждает таблица.",
                Grid("Сообщено о числе {topic}, {y1}–{y4} (стол города {town})", ["Город", *_OF_YEARS]),
            ],
            [
                Grid("Число {topic} в четырёх местах (дело, хранящееся в городе {town})", ["Место", *_OF_YEARS]),
                Far(
                    "В каком из городов дела, хранящегося в городе {town}, число {topic} всегда было самым низким? {last}."
                ),
            ],
        ],
        "kk": [
            [
                Grid("{Topic} саны, қалалар мен жылдар ({town} дәптері)", ["Қала", *_OF_YEARS]),
                "Жыл өткен сайын үш бәсекелестің бәрі {last} қаласын басып озып отырды.",
            ],
            [
                "Тұрақты түрде ең аз {topic} {last} қаласынан хабарланады, оны кесте растайды.",
                Grid("Хабарланған {topic} саны, {y1}–{y4} ({town} үстелі)", ["Қала", *_OF_YEARS]),
            ],
            [
                Grid("Төрт жердегі {topic} саны ({town} қаласында сақталған іс)", ["Жер", *_OF_YEARS]),
                Far(
                    "{town} қаласында сақталған істегі қалалардың қайсысында {topic} саны әрдайым ең төмен болды? {last}."
                ),
            ],
        ],
    },
    "highest": {
        "en": [
            [
                Grid("{Topic} in {year}, five towns side by side ({town} gazette)", ["Town", "Number"]),
                "{best} is the undisputed leader by {topic}.",
            ],
            [
                "All other towns lag behind {best} in {topic}, if the {town} figures for {year} can be trusted.",
                Grid("{Topic} by town, {year} ({town} figures)", ["Town", "Number"]),
            ],
            [
                Grid("{Topic} of {year} by town (note from {town})", ["Town", "Number"]),
                "No prize for guessing who had the most {topic}: {best}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в {year} году, пять городов рядом (вестник города {town})", ["Город", "Число"]),
                "{best} – бесспорный лидер по числу {topic}.",
            ],
            [
                "Все прочие города по числу {topic} уступают городу {best}, если верить данным города {town} за {year} год.",
                Grid("Число {topic} по городам, {year} год (данные города {town})", ["Город", "Число"]),
            ],
            [
                Grid("Число {topic} в {year} году по городам (справка из города {town})", ["Город", "Число"]),
                "Нетрудно угадать, где число {topic} было самым большим: это {best}.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} саны, бес қала қатар ({town} жаршысы)", ["Қала", "Саны"]),
                "{best} – {topic} саны бойынша даусыз көшбасшы.",
            ],
            [
                "{year} жылғы {town} деректеріне сенсек, {topic} саны жағынан басқа қалалардың бәрі {best} қаласынан қалып қойды.",
                Grid("{Topic} саны, қалалар бойынша, {year} жыл ({town} деректері)", ["Қала", "Саны"]),
            ],
            [
                Grid("{year} жылғы {topic} саны қалалар бойынша ({town} анықтамасы)", ["Қала", "Саны"]),
                "{Topic} саны қай жерде ең көп болғанын табу қиын емес: {best}.",
            ],
        ],
    },
    "peak": {
        "en": [
            [
                Grid("{Topic} recorded in {town} each year", ["Year", "Number"]),
                "Neither before nor after {year} were {topic} in {town} so numerous.",
            ],
            [
                "{town} will remember {year}: {value} {topic}, an absolute maximum.",
                Grid("{Topic} in {town}, year by year", ["Year", "Number"]),
            ],
            [
                Grid("{town}: number of {topic} by year", ["Year", "Number"]),
                "The highest bar of the chart stands over {year}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic}, отмеченных в городе {town} за каждый год", ["Год", "Число"]),
                "Ни до, ни после {year} года {nom} в городе {town} не были столь многочисленны.",
            ],
            [
                "Город {town} запомнит {year} год: {value:topic}, абсолютный максимум.",
                Grid("Число {topic} в городе {town}, год за годом", ["Год", "Число"]),
            ],
            [
                Grid("{town}: число {topic} по годам", ["Год", "Число"]),
                "Самый высокий столбик диаграммы приходится на {year} год.",
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласында әр жылы тіркелген {topic} саны", ["Жыл", "Саны"]),
                "{year} жылға дейін де, одан кейін де {town} қаласында {topic} мұнша көп болған емес.",
            ],
            [
                "{town} қаласы {year} жылды ұмытпайды: {value} {topic}, бұл – абсолютті максимум.",
                Grid("{town} қаласындағы {topic} саны, жыл артынан жыл", ["Жыл", "Саны"]),
            ],
            [
                Grid("{town}: жылдар бойынша {topic} саны", ["Жыл", "Саны"]),
                "Диаграммадағы ең биік баған {year} жылдың үстінде тұр.",
            ],
        ],
    },
    "rank": {
        "en": [
            [
                Grid("{Topic} in {year}: league table of six towns ({town} weekly)", ["Town", "Number"]),
                "{one} takes {rank} spot for {topic}.",
            ],
            [
                "In the league of {topic} for {year} {one} finds itself {rank}.",
                Grid("{Topic} in {year} by town ({town} weekly)", ["Town", "Number"]),
            ],
            [
                Grid("{Topic}, {year}, six towns (prepared for {town})", ["Town", "Number"]),
                "From the top of the table down to {one} one counts {place} lines, if they are sorted by {topic}; in short, it is {rank}.",
            ],
        ],
        "ru": [
            [
                Grid(
                    "Число {topic} в {year} году: таблица шести городов (еженедельник города {town})",
                    ["Город", "Число"],
                ),
                "{one} по числу {topic} удерживает {rank} место.",
            ],
            [
                "В турнирной таблице {year} года по числу {topic} {one} оказывается на {place}-м месте.",
                Grid("Число {topic} в {year} году по городам (еженедельник города {town})", ["Город", "Число"]),
            ],
            [
                Grid("Число {topic}, {year} год, шесть городов (подготовлено для города {town})", ["Город", "Число"]),
                "Порядковый номер города {one} в ряду, построенном по убыванию числа {topic}, – {place}.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} саны: алты қаланың кестесі ({town} апталығы)", ["Қала", "Саны"]),
                "{Topic} саны бойынша {one} {rank} орынды ұстап тұр.",
            ],
            [
                "{year} жылғы {topic} саны бойынша жарыс кестесінде {one} {place}-орыннан көрінеді.",
                Grid("{year} жылғы {topic} саны, қалалар бойынша ({town} апталығы)", ["Қала", "Саны"]),
            ],
            [
                Grid("{Topic} саны, {year} жыл, алты қала ({town} үшін дайындалған)", ["Қала", "Саны"]),
                "{Topic} санының кемуі бойынша түзілген қатарда {one} қаласының реттік нөмірі – {place}.",
            ],
        ],
    },
    "text-against-table": {
        "en": [
            [
                Grid("{Topic} in {town}", ["Year", "Number"]),
                "Under {year} one reads, for {town}, {value}.",
            ],
            [
                "The police of {town} put the {topic} of {year} at {value}; the table has the other years as well.",
                Grid("{Topic} in {town} according to the police", ["Year", "Number"]),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town}", ["Год", "Число"]),
                "Под {year} годом для города {town} читаем: {value}.",
            ],
            [
                "Полиция города {town} оценила число {topic} за {year} год в {value}; в таблице есть и другие годы.",
                Grid("Число {topic} в городе {town} по данным полиции", ["Год", "Число"]),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} саны", ["Жыл", "Саны"]),
                "{town} қаласы бойынша {year} жылдың тұсында {value} деп жазылған.",
            ],
            [
                "{town} полициясы {year} жылғы {topic} санын {value} деп көрсетті; кестеде басқа жылдар да бар.",
                Grid("Полиция дерегі бойынша {town} қаласындағы {topic} саны", ["Жыл", "Саны"]),
            ],
        ],
    },
    "periods": {
        "en": [
            "Our account of the {topic} of {town} runs through three phases: phase one, {a1}–{a2}; phase two, {b1}–{b2}; phase three, "
            "{c1}–{c2}. One leads straight into the other.",
            "Three commissions in turn looked into the {topic} of {town}, one for {a1}–{a2}, one for {b1}–{b2} and one for {c1}–{c2}, "
            "and not a single year escaped them.",
        ],
        "ru": [
            "Наш рассказ об акциях ({nom}) города {town} проходит три фазы: первая, {a1}–{a2}; вторая, {b1}–{b2}; третья, "
            "{c1}–{c2}. Одна прямо переходит в другую.",
            "Три комиссии по очереди изучали акции ({nom}) города {town}: одна за {a1}–{a2}, другая за {b1}–{b2}, третья за "
            "{c1}–{c2} годы, и ни один год от них не ускользнул.",
        ],
        "kk": [
            "{town} қаласының акциялары ({topic}) туралы әңгімеміз үш кезеңнен өтеді: бірінші, {a1}–{a2}; екінші, {b1}–{b2}; "
            "үшінші, {c1}–{c2}. Бірі екіншісіне тікелей ұласады.",
            "{town} қаласының акцияларын ({topic}) үш комиссия кезекпен зерттеді: бірі {a1}–{a2}, екіншісі {b1}–{b2}, үшіншісі "
            "{c1}–{c2} жылдарды, бірде-бір жыл назардан тыс қалған жоқ.",
        ],
    },
}
