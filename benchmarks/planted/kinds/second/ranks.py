"""Wordings that are held out: who comes first, last, and where in the order."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "peak": {
        "en": [
            [
                Grid("{Topic} in {town}", ["Year", "Number"]),
                "The peak was reached in {year}, with {value}.",
            ],
            [
                "How the number of {topic} in {town} changed can be read from the table.",
                Grid("Number of {topic} in {town}", ["Year", "Total"]),
                "In no other year of the table were there as many {topic} in {town} as in {year} ({value}).",
            ],
            [
                Grid("{town}: {topic} year by year", ["Year", "Cases"]),
                "{Topic} in {town} were most numerous in {year}: {value}.",
            ],
            [
                Grid("{Topic} counted in {town}", ["Year", "Count"]),
                Far("As the count shows, {town} had its highest number of {topic} in {year}, when there were {value}."),
            ],
            [
                "The maximum, {value}, falls in {year}.",
                Grid("{Topic} recorded in {town}, by year", ["Year", "Recorded"]),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town}", ["Год", "Число"]),
                "Пик пришёлся на {year} год — {value}.",
            ],
            [
                "Как менялось число {topic} в городе {town}, видно из таблицы.",
                Grid("Динамика числа {topic}, город {town}", ["Год", "Всего"]),
                "Ни в одном другом году таблицы число {topic} в городе {town} не было таким большим, как в {year} ({value}).",
            ],
            [
                Grid("Город {town}: {topic} по годам", ["Год", "Случаев"]),
                "Больше всего {topic} в городе {town} было в {year} году: {value}.",
            ],
            [
                Grid("Учтённое число {topic} (город {town})", ["Год", "Учтено"]),
                Far(
                    "Как показывает учёт, наибольшего значения число {topic} в городе {town} достигло в {year} году ({value})."
                ),
            ],
            [
                "Максимум ({value}) относится к {year} году.",
                Grid("Зарегистрированное число {topic} в городе {town} по годам", ["Год", "Зарегистрировано"]),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} саны", ["Жыл", "Саны"]),
                "Ең жоғарғы шегіне {year} жылы жетті – {value}.",
            ],
            [
                "{town} қаласында {topic} саны қалай өзгергені кестеден көрінеді.",
                Grid("{town} қаласындағы {topic} динамикасы", ["Жыл", "Барлығы"]),
                "Кестедегі басқа бірде-бір жылы {town} қаласында {year} жылғыдай ({value}) көп {topic} болған емес.",
            ],
            [
                Grid("{town} қаласы: {topic} жыл сайын", ["Жыл", "Жағдай саны"]),
                "{town} қаласында {topic} ең көп болған жыл – {year}: {value}.",
            ],
            [
                Grid("{town} қаласында есепке алынған {topic}", ["Жыл", "Есепке алынғаны"]),
                Far("Есеп көрсеткендей, {town} қаласында {topic} саны {year} жылы ең жоғары мәнге жетті ({value})."),
            ],
            [
                "Максимум ({value}) {year} жылға келеді.",
                Grid("{town} қаласында тіркелген {topic}, жылдар бойынша", ["Жыл", "Тіркелгені"]),
            ],
        ],
    },
    "highest": {
        "en": [
            [
                Grid("{Topic} in {year} by town", ["Town", "Number"]),
                "{best} had more {topic} than any other town in the table.",
            ],
            [
                "The registers of five towns were compared.",
                Grid("{Topic}, {year}", ["Town", "Cases"]),
                "Most {topic} were registered in {best}.",
            ],
            [
                Grid("Number of {topic} in five towns, {year}", ["Town", "Total"]),
                "With the highest figure of the five, {best} heads the list.",
            ],
            [
                Grid("{Topic} reported in {year}", ["Locality", "Reported"]),
                "Nowhere were there more {topic} in {year} than in {best}.",
            ],
            [
                "In {year}, {best} recorded the largest number of {topic} among the five towns.",
                Grid("Five towns and their {topic} in {year}", ["Town", "Recorded"]),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в {year} году по городам", ["Город", "Число"]),
                "Ни в одном другом городе таблицы не было столько {topic}, как в городе {best}.",
            ],
            [
                "Сопоставлены реестры пяти городов.",
                Grid("Число {topic}, {year} год", ["Город", "Случаев"]),
                "Больше всего {topic} зарегистрировано в городе {best}.",
            ],
            [
                Grid("Число {topic} в пяти городах, {year} год", ["Город", "Всего"]),
                "Список возглавляет {best} с самым высоким показателем из пяти.",
            ],
            [
                Grid("Сообщения за {year} год: число {topic}", ["Населённый пункт", "Сообщено"]),
                "Лидером по числу {topic} в {year} году стал город {best}.",
            ],
            [
                "Среди пяти городов наибольшее число {topic} в {year} году отмечено в городе {best}.",
                Grid("Пять городов: число {topic} в {year} году", ["Город", "Отмечено"]),
            ],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} саны, қалалар бойынша", ["Қала", "Саны"]),
                "Кестедегі басқа бірде-бір қалада {topic} саны {best} қаласындағыдай көп болған жоқ.",
            ],
            [
                "Бес қаланың тізілімдері салыстырылды.",
                Grid("{Topic}, {year} жыл", ["Қала", "Жағдай саны"]),
                "Ең көп {topic} {best} қаласында тіркелген.",
            ],
            [
                Grid("Бес қаладағы {topic} саны, {year} жыл", ["Қала", "Барлығы"]),
                "Бесеудің ішіндегі ең жоғары көрсеткішпен тізімді {best} бастап тұр.",
            ],
            [
                Grid("{year} жылы хабарланған {topic} саны", ["Елді мекен", "Хабарланғаны"]),
                "{year} жылы {topic} саны бойынша {best} қаласы көш бастады.",
            ],
            [
                "Бес қаланың ішінде {year} жылы {topic} саны ең көп болғаны – {best} қаласы.",
                Grid("Бес қала: {year} жылғы {topic} саны", ["Қала", "Тіркелгені"]),
            ],
        ],
    },
    "always-last": {
        "en": [
            [
                Grid("{Topic} by town and year", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{last} comes last in each of the four years.",
            ],
            [
                "Four towns were followed for four years.",
                Grid("Number of {topic}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "In every year {last} had the fewest {topic}.",
            ],
            [
                Grid("{Topic} in four towns, {y1} to {y4}", ["Locality", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "From {y1} to {y4}, {last} always stayed at the bottom of the list.",
            ],
            [
                Grid("Annual number of {topic}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "The lowest figure of each year belongs to {last}.",
            ],
            [
                Grid("{Topic}: four towns compared", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "In none of the four years did any town have fewer {topic} than {last}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} по городам и годам", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "На последнем месте все четыре года — {last}.",
            ],
            [
                "За четырьмя городами наблюдали четыре года.",
                Grid("Число {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Меньше всего {topic} каждый год было в городе {last}.",
            ],
            [
                Grid(
                    "Число {topic} в четырёх городах, {y1}–{y4} гг.",
                    ["Населённый пункт", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "С {y1} по {y4} год список неизменно замыкает {last}.",
            ],
            [
                Grid("Годовое число {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Самый низкий показатель в каждом году — у города {last}.",
            ],
            [
                Grid("Сравнение четырёх городов: число {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Ни в один из четырёх годов ни в одном городе число {topic} не опускалось ниже, чем в городе {last}.",
            ],
        ],
        "kk": [
            [
                Grid("Қалалар мен жылдар бойынша {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Төрт жылдың бәрінде соңғы орында – {last}.",
            ],
            [
                "Төрт қала төрт жыл бойы бақыланды.",
                Grid("{Topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Жыл сайын ең аз {topic} {last} қаласында болды.",
            ],
            [
                Grid("Төрт қаладағы {topic} саны, {y1}–{y4} жж.", ["Елді мекен", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "{y1} жылдан {y4} жылға дейін тізімнің соңында үнемі {last} тұрды.",
            ],
            [
                Grid("Жылдық {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Әр жылғы ең төменгі көрсеткіш {last} қаласына тиесілі.",
            ],
            [
                Grid("Төрт қаланы салыстыру: {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Төрт жылдың ешқайсысында бірде-бір қалада {topic} саны {last} қаласындағыдан аз болған емес.",
            ],
        ],
    },
    "largest-part": {
        "en": [
            "Of the {total} participants in {topic} in {town} in {year}, {n1} were {g1}, {n2} were {g2} and {n3} were {g3}; the {largest} were the largest group.",
            "Lists of those fined for {topic} in {town} in {year} name {total} people: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. Most numerous were the {largest}.",
            "The {largest} made up the biggest group among those taking part in {topic} in {town} in {year} ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}; total: {total}).",
            "Who came to the {topic} in {town} in {year}? Of {total} people asked, {n1} called themselves {g1}, {n2} {g2} and {n3} {g3}, so that the {largest} outnumbered either of the other groups.",
            "In {year}, {total} people took part in {topic} in {town}, above all {largest}: there were {n1} {g1}, {n2} {g2} and {n3} {g3}.",
        ],
        "ru": [
            "Участники {topic} в городе {town} в {year} году (всего {total} чел.): {g1} — {n1}, {g2} — {n2}, {g3} — {n3}; самая многочисленная группа — {largest}.",
            "В списках оштрафованных участников {topic} в городе {town} за {year} год значатся {total} чел., из них {g1} — {n1}, {g2} — {n2}, {g3} — {n3}. Преобладают {largest}.",
            "Самой большой группой среди участников {topic} в городе {town} в {year} году были {largest} ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}; итого: {total}).",
            "Кто приходил на акции? Участников {topic} в городе {town} в {year} году опросили ({total} чел.), и оказалось, что {g1} — это {n1} чел., {g2} — {n2}, {g3} — {n3}. Таким образом, на первом месте по численности {largest}.",
            "В {year} году число участников {topic} в городе {town} составило {total}, в первую очередь это были {largest}: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
        ],
        "kk": [
            "{year} жылы {town} қаласындағы {topic} қатысушылары (барлығы {total} адам): {g1} – {n1}, {g2} – {n2}, {g3} – {n3}; ең үлкен топ – {largest}.",
            "{year} жылы {town} қаласында {topic} үшін айыппұл салынғандардың тізімінде {total} адам бар: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. Олардың ішінде {largest} басым.",
            "{year} жылы {town} қаласындағы {topic} қатысушылары арасында ең көп топ {largest} болды ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}; барлығы: {total}).",
            "{year} жылы {town} қаласындағы {topic} қатысушыларының {total} адамы сұралды: {g1} – {n1} адам, {g2} – {n2} адам, {g3} – {n3} адам. Сонымен, сан жағынан бірінші орында {largest}.",
            "{year} жылы {town} қаласында {topic} қатысушыларының саны {total} адамға жетті, ең алдымен бұлар – {largest}: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
        ],
    },
    "rank": {
        "en": [
            [
                Grid("{Topic} in {year}: six towns", ["Town", "Number"]),
                "Counted from the highest figure, {one} ranks {rank}.",
            ],
            [
                "The six towns differ widely.",
                Grid("{Topic}, {year}", ["Town", "Total"]),
                "By number of {topic}, {one} takes {rank} place.",
            ],
            [
                Grid("Number of {topic} in six towns, {year}", ["Locality", "Cases"]),
                "Ordered from most to fewest, the {rank} town is {one}.",
            ],
            [
                Grid("{Topic} recorded in {year}", ["Town", "Recorded"]),
                "In {year}, {one} came {rank} among the six towns for the number of {topic}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в {year} году: шесть городов", ["Город", "Число"]),
                "Если считать от самого высокого показателя, {one} занимает {rank} место.",
            ],
            [
                "Шесть городов сильно отличаются друг от друга.",
                Grid("Число {topic}, {year} год", ["Город", "Всего"]),
                "По числу {topic} {rank} место принадлежит городу {one}.",
            ],
            [
                Grid("Число {topic} в шести городах, {year} год", ["Населённый пункт", "Случаев"]),
                "{one} — {rank} место по убыванию числа {topic}.",
            ],
            [
                Grid("Отмеченное число {topic} в {year} году", ["Город", "Отмечено"]),
                "В {year} году среди шести городов на {rank} место по числу {topic} вышел город {one}.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} саны: алты қала", ["Қала", "Саны"]),
                "Ең жоғары көрсеткіштен санағанда, {one} {rank} орында.",
            ],
            [
                "Алты қала бір-бірінен қатты ерекшеленеді.",
                Grid("{Topic} саны, {year} жыл", ["Қала", "Барлығы"]),
                "{Topic} саны бойынша {rank} орын {one} қаласына тиесілі.",
            ],
            [
                Grid("Алты қаладағы {topic} саны, {year} жыл", ["Елді мекен", "Жағдай саны"]),
                "Кему ретімен {one} – {rank}.",
            ],
            [
                Grid("{year} жылы тіркелген {topic} саны", ["Қала", "Тіркелгені"]),
                "{year} жылы алты қаланың ішінде {topic} саны жөнінен {one} қаласы {rank} орынға шықты.",
            ],
        ],
    },
}
