"""Which group is the largest, and where a town stands among others."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "largest-part": {
        "en": [
            "The files on {topic} in {town} for {year} name {total} people. By occupation they fall into {g1} ({n1}), {g2} ({n2}) and {g3} ({n3}), with the {largest} forming the most numerous category.",
            "Who took part? Of {total} persons identified at the {topic} in {town} in {year}, {n1} were {g1}, {n2} were {g2} and {n3} were {g3}; no group was as strong as the {largest}.",
            [
                "Participants in {topic}, {town}, {year} (total: {total}):",
                "– {g1}: {n1}",
                "– {g2}: {n2}",
                "– {g3}: {n3}",
                "The biggest contingent, then, was that of the {largest}.",
            ],
            "More {largest} than members of any other group came to the {topic} in {town} in {year}: among {total} participants the organisers counted {n1} {g1}, {n2} {g2} and {n3} {g3}.",
            "Fines for {topic} in {town} in {year} were imposed on {n1} {g1}, {n2} {g2} and {n3} {g3}, {total} persons in all. Those fined most often were the {largest}.",
        ],
        "ru": [
            "В делах об акциях ({nom}) в городе {town} за {year} год упоминается {total:человек|человека|человек}. По роду занятий это {g1} ({n1}), {g2} ({n2}) и {g3} ({n3}); самая многочисленная категория – {largest}.",
            "Кто выходил на акции ({nom}) в городе {town} в {year} году? Личность установлена у {total:участника|участников|участников}: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. Ни одна группа не была представлена так широко, как {largest}.",
            [
                "Участники ({nom}), город {town}, {year} год (всего {total}):",
                "– {g1}: {n1}",
                "– {g2}: {n2}",
                "– {g3}: {n3}",
                "Наибольшее число участников дали, таким образом, {largest}.",
            ],
            "Чаще прочих к акциям ({nom}) в городе {town} в {year} году присоединялись {largest}: по подсчёту организаторов, всего участников было {total}, из них {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
            "Оштрафованные за {nom} в городе {town} в {year} году (всего {total}) распределяются следующим образом: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. Чаще всего наказанию подвергались {largest}.",
        ],
        "kk": [
            "{town} қаласындағы акциялар ({topic}) туралы {year} жылғы істерде {total} адам аталған. Кәсібі бойынша олар: {g1} ({n1}), {g2} ({n2}) және {g3} ({n3}); саны ең көп санат – {largest}.",
            "{year} жылы {town} қаласында акцияларға ({topic}) кімдер шықты? Жеке басы анықталған {total} қатысушының {n1:poss} – {g1}, {n2:poss} – {g2}, {n3:poss} – {g3}; ешбір топ {largest} сияқты көп болған жоқ.",
            [
                "Қатысушылар ({topic}), {town} қаласы, {year} жыл (барлығы {total}):",
                "– {g1}: {n1}",
                "– {g2}: {n2}",
                "– {g3}: {n3}",
                "Сонымен, ең көп қатысушы берген топ – {largest}.",
            ],
            "{year} жылы {town} қаласындағы акцияларға ({topic}) басқалардан жиі қосылғандар – {largest}: ұйымдастырушылардың есебінше, барлығы {total} қатысушы болған, соның ішінде {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
            "{year} жылы {town} қаласында акциялар ({topic}) үшін айыппұл салынғандар (барлығы {total}) былай бөлінеді: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. Ең жиі жазаланғандар – {largest}.",
        ],
    },
    "rank": {
        "en": [
            [
                Grid("{Topic} of {year}, from the {town} yearbook", ["Town", "Cases"]),
                "If the towns are arranged from the largest number to the smallest, {one} comes {rank}.",
            ],
            [
                "The yearbook gives figures for six towns.",
                Grid("Six towns and their {topic} in {year} (edited in {town})", ["Town", "Number"]),
                "In terms of {topic}, {one} holds place {place} among the six.",
            ],
            [
                "{one} came {rank} among the following towns as regards the number of {topic}.",
                Grid("{Topic} per town, {year}; register of {town}", ["Town", "Entries"]),
            ],
            [
                Grid("Where {topic} were recorded in {year} (monitoring from {town})", ["Town", "Recorded"]),
                Far(
                    "In the table of {topic} for {year}, compiled by the monitors in {town}, {one} is number {place}, counting from the highest figure down."
                ),
            ],
            [
                Grid("{Topic} by town in {year}: returns sent to {town}", ["Town", "Returns"]),
                "Counting from the top, that is, from the town with most {topic}, {one} is to be found in {rank} position.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} за {year} год по ежегоднику города {town}", ["Город", "Случаев"]),
                "Если расположить города по убыванию числа {topic}, {one} окажется на {place}-м месте.",
            ],
            [
                "Ежегодник приводит данные о шести городах.",
                Grid("Шесть городов и число {topic} в {year} году (издано в городе {town})", ["Город", "Число"]),
                "Среди них город {one} по числу {topic} занял {rank} место.",
            ],
            [
                "На {place}-м месте среди перечисленных ниже городов по числу {topic} стоит {one}.",
                Grid("Число {topic} по городам, {year} год; журнал города {town}", ["Город", "Записей"]),
            ],
            [
                Grid(
                    "Где и сколько {topic} отмечено в {year} году (мониторинг из города {town})", ["Город", "Отмечено"]
                ),
                Far(
                    "В составленной наблюдателями из города {town} таблице за {year} год городу {one} по числу {topic} принадлежит {rank} место, считая от наибольшего значения."
                ),
            ],
            [
                Grid("Сведения о числе {topic} за {year} год, присланные в город {town}", ["Город", "Сведения"]),
                "Считая сверху, то есть от города с наибольшим числом {topic}, город {one} – {place}-й.",
            ],
        ],
        "kk": [
            [
                Grid("{town} жылнамасы бойынша {year} жылғы {topic} саны", ["Қала", "Жағдай"]),
                "Қалаларды {topic} санының кему ретімен орналастырсақ, {one} {place}-орында болады.",
            ],
            [
                "Жылнамада алты қала туралы дерек бар.",
                Grid("Алты қала және {year} жылғы {topic} саны ({town} қаласында шыққан)", ["Қала", "Саны"]),
                "Солардың ішінде {one} {topic} саны бойынша {rank} орынды иеленді.",
            ],
            [
                "Төменде аталған қалалардың арасында {topic} саны бойынша {one} {rank} болып тұр.",
                Grid("Қалалар бойынша {topic} саны, {year} жыл; {town} журналы", ["Қала", "Жазба"]),
            ],
            [
                Grid("{year} жылы {topic} қайда және қанша тіркелді ({town} мониторингі)", ["Қала", "Тіркелді"]),
                Far(
                    "{town} бақылаушылары жасаған {year} жылғы кестеде ең үлкен мәннен бастап санағанда {one} қаласына {topic} саны бойынша {rank} орын тиесілі."
                ),
            ],
            [
                Grid("{town} қаласына жіберілген мәліметтер: {year} жылғы {topic} саны", ["Қала", "Мәлімет"]),
                "Жоғарыдан, яғни {topic} саны ең көп қаладан бастап санағанда, {one} {place}-орынға шығады.",
            ],
        ],
    },
}
