"""Firsts, lasts, peaks, ranks and cells as bulletins, newspapers and reports of many styles tell them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

_OF_YEARS = ["{y1}", "{y2}", "{y3}", "{y4}"]

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "largest-part": {
        "en": [
            "Of the {total} who took part in the {topic} in {town} in {year}, {n1} were {g1}, {n2} {g2} and {n3} {g3}. "
            "In other words, no occupation was better represented than the {largest}.",
            "Who came to the {topic} of {year} in {town}? Above all the {largest}, if the lists are right: "
            "{g1} {n1}, {g2} {n2}, {g3} {n3}, together {total}.",
            "The bulk of the {total} people counted at the {topic} ({town}, {year}) consisted of {largest}; the breakdown "
            "is {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
        ],
        "ru": [
            "В акциях ({nom}) {year} года в городе {town} участвовали {total} человек: {g1} ({n1}), {g2} ({n2}), {g3} ({n3}). "
            "Таким образом, наиболее широко были представлены {largest}.",
            "Кто составлял большинство тех, кто пришёл на акции ({nom}) в городе {town} в {year} году? Это {largest}. Всего "
            "учтено {total} человек, в том числе {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
            "Пальма первенства по числу участников акций ({nom}) {year} года в городе {town} принадлежит такой группе, как "
            "{largest}: {g1} – {n1}, {g2} – {n2}, {g3} – {n3} (итого {total}).",
        ],
        "kk": [
            "{year} жылы {town} қаласындағы акцияларға ({topic}) {total} адам қатысты: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. "
            "Демек, ең көп өкілі бар топ – {largest}.",
            "{town} қаласында {year} жылы өткен акцияларға ({topic}) келгендердің дені – {largest}: {g1} {n1}, {g2} {n2}, "
            "{g3} {n3}, барлығы {total}.",
            "Қатысушылардың ({topic}, {town}, {year} жыл) құрамында {largest} сан жағынан басқалардан асып түсті: {total} адамның "
            "{n1}-і {g1}, {n2}-і {g2}, {n3}-і {g3}.",
        ],
    },
    "always-last": {
        "en": [
            [
                Grid("{Topic} recorded in four towns (figures collected by {town})", ["Town", *_OF_YEARS]),
                "Throughout the four years {last} had fewer {topic} than its neighbours.",
            ],
            [
                "One name closes the ranking of towns by {topic} in {y1}, in {y2}, in {y3} and in {y4} alike: {last}.",
                Grid("{Topic} by town and year (a survey from {town})", ["Town", *_OF_YEARS]),
            ],
            [
                Grid("Towns and their {topic}, {y1} to {y4} (sheet of {town})", ["Town", *_OF_YEARS]),
                "Is there a town that remained at the very bottom for the entire period? There is: {last}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в четырёх городах (сводка из города {town})", ["Город", *_OF_YEARS]),
                "За все четыре года ни разу никто не опустился по числу {topic} ниже, чем {last}.",
            ],
            [
                "Самые низкие показатели по числу {topic} из года в год демонстрирует {last}.",
                Grid("Города и число {topic}: {y1}–{y4} (обзор города {town})", ["Город", *_OF_YEARS]),
            ],
            [
                Grid("Число {topic} по городам и годам (ведомость города {town})", ["Город", *_OF_YEARS]),
                "Есть ли город, который все четыре года оставался в самом конце списка? Да, это {last}.",
            ],
        ],
        "kk": [
            [
                Grid("Төрт қаладағы {topic} саны ({town} қаласының есебі)", ["Қала", *_OF_YEARS]),
                "Төрт жыл бойы {topic} саны жағынан ешкім {last} қаласынан төмен түскен жоқ.",
            ],
            [
                "{Topic} саны бойынша ең төменгі көрсеткішті жыл сайын {last} қаласы көрсетіп келеді.",
                Grid("Қалалар және {topic}: {y1}–{y4} ({town} шолуы)", ["Қала", *_OF_YEARS]),
            ],
            [
                Grid("{Topic}: қалалар мен жылдар ({town} тізбесі)", ["Қала", *_OF_YEARS]),
                "Төрт жылдың бәрінде тізімнің ең соңынан көрінген қала бар ма? Бар, ол – {last}.",
            ],
        ],
    },
    "highest": {
        "en": [
            [
                Grid("{Topic} in five towns, {year} (compiled at {town})", ["Town", "Number"]),
                "When it comes to {topic}, {best} outperformed every other town that year.",
            ],
            [
                "Nobody will be surprised that the list of towns by {topic} in {year} is led by {best}.",
                Grid("{Topic}, {year}, by town (press office of {town})", ["Town", "Total"]),
            ],
            [
                Grid("Table of {topic} by town for {year} ({town} files)", ["Town", "{Topic}"]),
                "Which of these towns had the heaviest load of {topic}? Judging by the figures, {best}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в пяти городах за {year} год (собрано в городе {town})", ["Город", "Число"]),
                "По части {topic} в том году всех превзошёл {best}.",
            ],
            [
                "Первую строку в перечне городов по числу {topic} за {year} год занимает {best}.",
                Grid("Число {topic} в {year} году по городам (пресс-служба города {town})", ["Город", "Итого"]),
            ],
            [
                Grid("Число {topic} по городам, {year} год (папки города {town})", ["Город", "Количество"]),
                "На какой из городов пришлась самая большая нагрузка по числу {topic}? Судя по цифрам, это {best}.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жылы бес қаладағы {topic} ({town} қаласында жиналды)", ["Қала", "Саны"]),
                "{Topic} саны жағынан сол жылы {best} қаласы барлық қаланы артта қалдырды.",
            ],
            [
                "{year} жылғы {topic} саны бойынша қалалар тізімінің басында {best} тұрғаны ешкімді таңғалдырмайды.",
                Grid("{year} жылғы {topic}, қалалар бойынша ({town} баспасөз қызметі)", ["Қала", "Барлығы"]),
            ],
            [
                Grid("{Topic}: қалалар бойынша, {year} жыл ({town} папкалары)", ["Қала", "Саны"]),
                "Осы қалалардың қайсысына ең үлкен жүк түсті? Сандарға қарағанда, {best} қаласына.",
            ],
        ],
    },
    "peak": {
        "en": [
            [
                Grid("{Topic} in {town}, by year", ["Year", "Count"]),
                "The curve for {town} rises to its top in {year} and never gets there again.",
            ],
            [
                "If one year deserves to be called the year of {topic} in {town}, it is {year}, which beats all others.",
                Grid("{Topic} in {town}", ["Year", "Count"]),
            ],
            [
                Grid("{town}: {topic} counted per year", ["Year", "Counted"]),
                "When were {topic} in {town} at their most frequent? In {year}: {value} cases.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town} по годам", ["Год", "Число"]),
                "Кривая для города {town} достигает вершины в {year} году и больше туда не возвращается.",
            ],
            [
                "Богаче всего на {nom} в городе {town} оказался {year} год: {value}, больше, чем когда бы то ни было.",
                Grid("Число {topic} в городе {town}", ["Год", "Число"]),
            ],
            [
                Grid("{town}: сколько {topic} отмечено за год", ["Год", "Отмечено"]),
                "Когда {topic} в городе {town} было особенно много? В {year} году, когда их насчитали {value}.",
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic}, жылдар бойынша", ["Жыл", "Саны"]),
                "{town} қаласының қисығы {year} жылы төбесіне шығып, қайтып ондай биікке көтерілген жоқ.",
            ],
            [
                "{town} қаласында {topic} ең мол болған жыл – {year}: {value}.",
                Grid("{town} қаласындағы {topic} саны", ["Жыл", "Саны"]),
            ],
            [
                Grid("{town}: бір жылда тіркелген {topic}", ["Жыл", "Тіркелгені"]),
                "{town} қаласында {topic} қай жылы бәрінен көп болды? {year} жылы, сонда {value} рет тіркелді.",
            ],
        ],
    },
    "rank": {
        "en": [
            [
                Grid("{Topic} in six towns, {year} (from the files of {town})", ["Town", "Number"]),
                "Sorted by {topic}, {one} appears in position {place} of the six.",
            ],
            [
                "By {topic}, {one} was the number {place} town of {year}.",
                Grid("Six towns by {topic} in {year} (table from {town})", ["Town", "Number"]),
            ],
            [
                Grid("{Topic} of {year}: towns compared ({town} bulletin)", ["Town", "Number"]),
                "Where does {one} stand? In the {rank} line, if the towns are arranged from the most {topic} to the fewest.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в шести городах, {year} год (по материалам города {town})", ["Город", "Число"]),
                "Если упорядочить города по убыванию числа {topic}, {one} попадает на {place}-ю строчку.",
            ],
            [
                "В рейтинге городов по числу {topic} за {year} год у города {one} {rank} место.",
                Grid("Шесть городов по числу {topic} в {year} году (таблица из города {town})", ["Город", "Число"]),
            ],
            [
                Grid("Число {topic} {year} года: сравнение городов (бюллетень города {town})", ["Город", "Число"]),
                "Какое место занимает {one}? По числу {topic} – {rank}.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жылы алты қаладағы {topic} ({town} материалдары бойынша)", ["Қала", "Саны"]),
                "Қалаларды {topic} санының кемуі бойынша тізсек, {one} {rank} жолға шығады.",
            ],
            [
                "{year} жылғы {topic} саны бойынша рейтингте {one} қаласының орны – {place}.",
                Grid("{year} жылы {topic} саны бойынша алты қала ({town} кестесі)", ["Қала", "Саны"]),
            ],
            [
                Grid("{year} жылғы {topic}: қалаларды салыстыру ({town} бюллетені)", ["Қала", "Саны"]),
                "{one} нешінші орында? {Topic} саны бойынша – {rank}.",
            ],
        ],
    },
    "text-against-table": {
        "en": [
            [
                Grid("{Topic} in {town}, year after year", ["Year", "Number"]),
                "Take {year}: {value} {topic} in {town}.",
            ],
            [
                "It is worth pausing at {year}. That year {town} saw {value} {topic}, as set out in the table.",
                Grid("Annual {topic}, {town}", ["Year", "Number"]),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town}: данные по годам", ["Год", "Число"]),
                "Возьмём {year} год: {value:topic} в городе {town}.",
            ],
            [
                "Остановимся на {year} годе. Тогда в городе {town} было {value:topic}, что видно из таблицы.",
                Grid("Ежегодные {nom}, {town}", ["Год", "Число"]),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic}: жылдық деректер", ["Жыл", "Саны"]),
                "{year} жылды алайық: {town} қаласында {value} {topic}.",
            ],
            [
                "{year} жылға тоқталайық. Сол жылы {town} қаласында {value} {topic} болды, бұл кестеден көрінеді.",
                Grid("Жыл сайынғы {topic}, {town}", ["Жыл", "Саны"]),
            ],
        ],
    },
    "periods": {
        "en": [
            "The history of {topic} in {town} falls into three consecutive phases ({a1}–{a2}; {b1}–{b2}; {c1}–{c2}).",
            "First from {a1} to {a2}, next from {b1} to {b2}, and finally from {c1} to {c2}: in these three successive "
            "stages the {topic} of {town} developed without interruption.",
        ],
        "ru": [
            "В истории акций ({nom}) города {town} выделяются три последовательных этапа ({a1}–{a2}; {b1}–{b2}; {c1}–{c2}).",
            "Сначала с {a1} по {a2} год, затем с {b1} по {b2}, наконец с {c1} по {c2} год: так, без промежутков, сменяли друг "
            "друга три этапа акций ({nom}) в городе {town}.",
        ],
        "kk": [
            "{town} қаласындағы акциялар ({topic}) тарихында бірінен кейін бірі келетін үш кезең бар ({a1}–{a2}; {b1}–{b2}; "
            "{c1}–{c2}).",
            "Алдымен {a1}–{a2}, одан соң {b1}–{b2}, ақырында {c1}–{c2} жылдар: {town} қаласындағы акциялардың ({topic}) үш кезеңі "
            "арасында үзіліс болған жоқ.",
        ],
    },
}
