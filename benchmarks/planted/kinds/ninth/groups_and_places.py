"""The largest of several groups, and the place of a town among others."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "largest-part": {
        "en": [
            (
                "The organisers of the {topic} held in {town} in {year} registered {total} participants by "
                "occupation: {n1} {g1}, {n2} {g2} and {n3} {g3}. The {largest} formed the largest contingent."
            ),
            (
                "{n1} {g1}, {n2} {g2} and {n3} {g3}, or {total} people in all, signed the attendance sheets "
                "of the {topic} in {town} in {year}, so that the {largest} outnumbered each of the other "
                "groups."
            ),
            [
                "Participants of {topic} in {town}, {year} ({total} persons):",
                "{g1} – {n1};",
                "{g2} – {n2};",
                "{g3} – {n3}.",
                "As the list shows, the most numerous category were the {largest}.",
            ],
            (
                "No group joined the {topic} of {year} in {town} in greater numbers than the {largest}: the "
                "lists name {n1} {g1}, {n2} {g2} and {n3} {g3} ({total} persons)."
            ),
            (
                "In social composition the {total} people prosecuted for {topic} in {town} in {year} differed"
                " from those of other towns. First came the {largest}, if one goes by numbers ({g1}: {n1}, "
                "{g2}: {n2}, {g3}: {n3})."
            ),
        ],
        "ru": [
            (
                "Участников акций ({nom}) в городе {town} в {year} году записывали по роду занятий; всего их "
                "{total}: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. Самый крупный отряд образовали {largest}."
            ),
            (
                "В городе {town} в {year} году листы присутствия акций ({nom}) подписали {g1} ({n1}), {g2} "
                "({n2}) и {g3} ({n3}), в общей сложности {total:человек|человека|человек}; многочисленнее "
                "прочих оказались {largest}."
            ),
            [
                "Участники акций ({nom}) в городе {town}, {year} год (всего {total}):",
                "{g1} – {n1};",
                "{g2} – {n2};",
                "{g3} – {n3}.",
                "Как видно из перечня, больше всего среди участников тех, кто записан как «{largest}».",
            ],
            (
                "Ни одна группа не участвовала в акциях ({nom}) {year} года в городе {town} в таком "
                "количестве, как {largest}: в списках {g1} – {n1}, {g2} – {n2}, {g3} – {n3}, всего {total}."
            ),
            (
                "Социальный состав привлечённых к ответственности за участие в акциях ({nom}) в городе {town}"
                " в {year} году (всего {total:человек|человека|человек}) неоднороден: на первом месте по "
                "численности стоят {largest} ({g1} – {n1}, {g2} – {n2}, {g3} – {n3})."
            ),
        ],
        "kk": [
            (
                "{year} жылы {town} қаласындағы акцияларға ({topic}) қатысқан {total} адам кәсібі бойынша "
                "жазылды: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. Ең ірі топты {largest} құрады."
            ),
            (
                "{town} қаласындағы {year} жылғы акциялардың ({topic}) қатысу парақтарына {g1} ({n1}), {g2} "
                "({n2}) және {g3} ({n3}), жалпы саны {total} адам қол қойды; бәрінен көбі {largest} болды."
            ),
            [
                "{town} қаласындағы акцияларға ({topic}) қатысушылар, {year} жыл (барлығы {total}):",
                "{g1} – {n1};",
                "{g2} – {n2};",
                "{g3} – {n3}.",
                "Тізімнен көрініп тұрғандай, саны жағынан алда тұрғандар – {largest}.",
            ],
            (
                "{year} жылы {town} қаласындағы акцияларға ({topic}) ешбір топ {largest} сияқты көп қатысқан "
                "жоқ: тізімде {g1} – {n1}, {g2} – {n2}, {g3} – {n3}, барлығы {total} адам."
            ),
            (
                "{town} қаласында {year} жылғы акцияларға ({topic}) қатысқаны үшін жауапқа тартылған {total} "
                "адамның әлеуметтік құрамы біркелкі емес: саны бойынша бірінші орында {largest} ({g1} – {n1},"
                " {g2} – {n2}, {g3} – {n3})."
            ),
        ],
    },
    "rank": {
        "en": [
            [
                "Towns are listed in the order in which their returns for {year} arrived.",
                Grid(
                    "{Topic} in {year} as reported by six towns",
                    ["Town", "Reported"],
                ),
                "Counting from the largest number of {topic}, {one} is in {rank} place.",
            ],
            [
                Grid(
                    "{Topic} in {year}, six towns compared",
                    ["Town", "Cases"],
                ),
                "{one} is number {place} among the six by how many {topic} it had in {year}.",
            ],
            [
                "As the table makes clear, {one} comes {rank} among the six towns for {topic}, from most to fewest.",
                Grid(
                    "Distribution of {topic} over six towns, {year}",
                    ["Town", "N"],
                ),
            ],
            [
                Grid(
                    "Six towns: {topic} registered in {year}",
                    ["Town", "Registered"],
                ),
                Far(
                    "With regard to {topic} in {year}, {one} was ranked {rank} of the six towns of our "
                    "table (the highest number being first)."
                ),
            ],
            [
                Grid(
                    "Comparative data on {topic}, {year}",
                    ["Town", "Number of {topic}"],
                ),
                Source(
                    "The place of {one} in this comparison calls for an explanation.",
                    "By the number of {topic} {one} stands {rank}, the town with the most being first.",
                ),
            ],
        ],
        "ru": [
            [
                "Города расположены в том порядке, в каком поступали их отчёты за {year} год.",
                Grid(
                    "Число {topic} за {year} год по отчётам шести городов",
                    ["Город", "По отчёту"],
                ),
                "Если считать от наибольшего числа {topic}, {one} оказывается на {place}-м месте.",
            ],
            [
                Grid(
                    "Число {topic} в {year} году: сравнение шести городов",
                    ["Город", "Случаев"],
                ),
                (
                    "{one} по числу {topic} за {year} год – {place}-й среди шести городов, считая от самого "
                    "высокого показателя."
                ),
            ],
            [
                (
                    "Как видно из таблицы, {rank} место среди шести городов по числу {topic} (от большего к "
                    "меньшему) принадлежит городу {one}."
                ),
                Grid(
                    "Распределение {topic} по шести городам, {year} год",
                    ["Город", "N"],
                ),
            ],
            [
                Grid(
                    "Шесть городов: зарегистрированное число {topic}, {year} год",
                    ["Город", "Зарегистрировано"],
                ),
                Far(
                    "Что касается числа {topic} за {year} год, то среди шести городов нашей таблицы {one}"
                    " занял {rank} место, если первым считать город с наибольшим числом."
                ),
            ],
            [
                Grid(
                    "Сравнительные данные о числе {topic}, {year} год",
                    ["Город", "Количество {topic}"],
                ),
                Source(
                    "Положение города {one} в этом сравнении требует пояснения.",
                    "По числу {topic} {one} занимает {rank} место, если первым идёт город с наибольшим показателем.",
                ),
            ],
        ],
        "kk": [
            [
                "Кестеде қалалар {year} жылғы есептерінің түскен ретімен берілген.",
                Grid(
                    "Алты қаланың есебі бойынша {year} жылғы {topic} саны",
                    ["Қала", "Есеп бойынша"],
                ),
                "{Topic} саны ең көп қаладан бастап санағанда, {one} {rank} орында тұр.",
            ],
            [
                Grid(
                    "{year} жылғы {topic} саны: алты қаланы салыстыру",
                    ["Қала", "Жағдай"],
                ),
                (
                    "{year} жылы {one} {topic} саны бойынша алты қаланың ішінде {place}-орын алды (ең жоғары "
                    "көрсеткіштен бастап)."
                ),
            ],
            [
                (
                    "Кесте көрсеткендей, {topic} саны бойынша (көптен азға қарай) алты қала арасындағы {rank}"
                    " орын {one} қаласына тиесілі."
                ),
                Grid(
                    "{Topic}: алты қала бойынша бөлініс, {year} жыл",
                    ["Қала", "N"],
                ),
            ],
            [
                Grid(
                    "Алты қала: тіркелген {topic} саны, {year} жыл",
                    ["Қала", "Тіркелгені"],
                ),
                Far(
                    "{year} жылғы {topic} санына келсек, кестедегі алты қаланың ішінде {one} {rank} "
                    "орынға ие болды (саны ең көп қала бірінші тұр)."
                ),
            ],
            [
                Grid(
                    "{Topic} туралы салыстырмалы деректер, {year} жыл",
                    ["Қала", "{Topic} саны"],
                ),
                Source(
                    "{one} қаласының осы салыстырудағы орнын түсіндіру керек.",
                    "Саны ең көп қаладан бастағанда, {topic} саны бойынша {one} {rank} орында.",
                ),
            ],
        ],
    },
}
