"""The largest of several groups, and ranks."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "largest-part": {
        "en": [
            "Participants of {topic} in {town} in {year}, by occupation: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}; in all {total}. The {largest} were the most numerous.",
            "Of the {total} persons questioned at {topic} in {town} in {year}, {n1} were {g1}, {n2} were {g2} and {n3} were {g3}, so that the {largest} formed the biggest contingent.",
            "More {largest} than members of any other group joined the {topic} of {year} in {town}: there were {n1} {g1}, {n2} {g2} and {n3} {g3} among the {total} participants counted.",
            "It was the {largest} who outnumbered each of the other groups at the {topic} of {year} in {town}. The monitors counted {total} people ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}).",
        ],
        "ru": [
            "Участники акций ({nom}) в городе {town}, {year} год, по роду занятий: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}, всего {total}. Многочисленнее прочих были {largest}.",
            "Опрос на акциях ({nom}) в городе {town} в {year} году охватил {total} чел. ({g1} – {n1}, {g2} – {n2}, {g3} – {n3}), так что крупнейший отряд составили {largest}.",
            "Ни одна другая группа не вывела на акции ({nom}) {year} года в городе {town} столько людей, сколько {largest}; общее число учтённых участников – {total}: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
            "Каждую из остальных групп на акциях ({nom}) {year} года в городе {town} превзошли числом {largest}. Наблюдатели насчитали {total} чел., из них {g1}: {n1}; {g2}: {n2}; {g3}: {n3}.",
        ],
        "kk": [
            "{year} жылы {town} қаласындағы акцияларға ({topic}) қатысушылар, кәсібі бойынша: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}, барлығы {total}. Ең көбі {largest} болды.",
            "{year} жылы {town} қаласындағы акцияларда ({topic}) {total} адам сұралды ({g1} – {n1}, {g2} – {n2}, {g3} – {n3}), демек, ең ірі топты {largest} құрады.",
            "{town} қаласындағы {year} жылғы акцияларға ({topic}) кез келген басқа топтан көп қатысқан – {largest}: есепке алынған {total} қатысушының ішінде {g1} {n1}, {g2} {n2}, {g3} {n3} болды.",
            "{town} қаласында {year} жылғы акцияларда ({topic}) {largest} қалған топтардың әрқайсысынан сан жағынан басым түсті. Бақылаушылар {total} адам санады: {g1} – {n1}; {g2} – {n2}; {g3} – {n3}.",
        ],
    },
    "rank": {
        "en": [
            [
                Grid("Towns and their {topic}, {year} (register of {town})", ["Town", "Entries"]),
                "{one} comes {rank} in this table when the towns are put in order from the largest number of {topic} to the smallest.",
            ],
            [
                Grid("{Topic} by town, {year}, unsorted (yearbook of {town})", ["Town", "N"]),
                "In descending order of {topic}, {one} is number {place} among the towns of the yearbook.",
            ],
            [
                "The figures of the council in {town} on {topic} are given in the order in which they arrived.",
                Grid("{Topic} in {year} (council of {town})", ["Town", "Cases"]),
                "Sorted by the number of {topic}, beginning with the highest, this table would have {one} in {rank} place.",
            ],
            [
                Grid("{Topic} registered by town in {year} (inspectorate of {town})", ["Place", "Total"]),
                "The town of {one} holds {rank} place by {topic}, the first place being that of the town with the most.",
            ],
        ],
        "ru": [
            [
                Grid("Города и число {topic} в них, {year} год (реестр города {town})", ["Город", "Записей"]),
                "Если расположить города этой таблицы от наибольшего числа {topic} к наименьшему, {one} окажется на месте номер {place}.",
            ],
            [
                Grid("Число {topic} по городам, {year} год, без сортировки (ежегодник города {town})", ["Город", "N"]),
                "В порядке убывания числа {topic} город {one} занимает среди городов ежегодника {place}-е место.",
            ],
            [
                "Данные совета города {town} о числе {topic} приводятся в том порядке, в каком они поступили.",
                Grid("Число {topic} в {year} году (совет города {town})", ["Город", "Случаев"]),
                "При сортировке по числу {topic}, начиная с наибольшего, {rank} место в этой таблице досталось бы городу {one}.",
            ],
            [
                Grid("Зарегистрировано {topic} по городам, {year} год (инспекция города {town})", ["Место", "Итого"]),
                "За городом {one} по числу {topic} закрепилось {rank} место, считая первым место города, где их больше всего.",
            ],
        ],
        "kk": [
            [
                Grid("Қалалар және ондағы {topic} саны, {year} жыл ({town} тізілімі)", ["Қала", "Жазба"]),
                "Бұл кестенің қалаларын {topic} санының көбінен азына қарай орналастырсақ, {one} {rank} болып тұрады.",
            ],
            [
                Grid("Қалалар бойынша {topic} саны, {year} жыл, сұрыпталмаған ({town} жылнамасы)", ["Қала", "N"]),
                "{Topic} санының кему ретімен алғанда, {one} қаласы жылнамадағы қалалар арасында {place}-орын алады.",
            ],
            [
                "{town} кеңесінің {topic} саны туралы деректері түскен ретімен беріліп отыр.",
                Grid("{year} жылғы {topic} саны ({town} кеңесі)", ["Қала", "Оқиға"]),
                "Ең көбінен бастап {topic} саны бойынша сұрыптағанда, бұл кестеде {rank} орын {one} қаласына тиер еді.",
            ],
            [
                Grid("Қалалар бойынша тіркелген {topic} саны, {year} жыл ({town} инспекциясы)", ["Жер", "Барлығы"]),
                "{Topic} саны бойынша {one} қаласы {rank} орынды иеленеді, бірінші орын деп оқиғасы ең көп қаланың орны саналады.",
            ],
        ],
    },
}
