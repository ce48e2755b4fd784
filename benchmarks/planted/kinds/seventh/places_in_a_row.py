"""Who is always last, which part is the largest, and which place a town takes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

_LAST_EN: Sequence[Wording] = [
    [
        Grid("{Topic}, four towns", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
        "Whatever happened elsewhere, {last} had the fewest {topic} year after year.",
    ],
    [
        "One of the four towns never left the bottom: by its number of {topic}, {last} comes last in each of the columns.",
        Grid("Number of {topic}", ["", "{y1}", "{y2}", "{y3}", "{y4}"]),
    ],
    [
        Grid("{Topic} by town and year", ["Place", "{y1}", "{y2}", "{y3}", "{y4}"]),
        "From {y1} to {y4} the lowest count was without exception that of {last}.",
    ],
    [
        Grid("Count of {topic}, {y1}–{y4}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
        Far(
            "Its neighbours used to envy {last}, which in all four years compared above had seen fewer {topic} than "
            "any of them."
        ),
    ],
    [
        Grid("{Topic} recorded in four towns", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"]),
        Source(
            "Not every town had the same troubles.",
            "At the foot, with the smallest number of {topic} in every year, stands {last}.",
        ),
    ],
]
_LAST_RU: Sequence[Wording] = [
    [
        Grid("Число {topic} в четырёх городах", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
        "Меньше всего {topic} из года в год отмечали в городе {last}.",
    ],
    [
        "Аутсайдером на протяжении всех четырёх лет оставался {last}: число {topic} здесь неизменно было самым низким.",
        Grid("Сколько было {topic}", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
    ],
    [
        Grid("Статистика {topic} за {y1}–{y4} годы", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
        "Какой год ни возьми, последнюю позицию по числу {topic} занимает {last}.",
    ],
    [
        Grid("Количество {topic} по городам", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
        Far(
            "Город {last}, где все четыре года случалось меньше {topic}, чем в трёх остальных городах таблицы, "
            "ставили соседям в пример."
        ),
    ],
    [
        "Сопоставим четыре города.",
        Grid("Число {topic}: данные с {y1} по {y4} год", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"]),
        "Ни разу за эти годы городу {last} не удалось подняться с последнего места по числу {topic}.",
    ],
]
_LAST_KK: Sequence[Wording] = [
    [
        Grid("Төрт қаладағы {topic} саны", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
        "Төрт жылдың бәрінде де ең аз {topic} {last} қаласында тіркелді.",
    ],
    [
        "{last} қаласы {topic} саны бойынша жыл сайын соңғы орында қалып отырды.",
        Grid("{Topic}, {y1}–{y4} жылдар", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
    ],
    [
        Grid("{Topic} саны, қалалар мен жылдар бойынша", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
        "Қай жылды алсақ та, {topic} саны бойынша тізімнің соңында {last} тұрады.",
    ],
    [
        Grid("{y1}–{y4} жылдары тіркелген {topic}", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
        Far("Жоғарыдағы төрт қаланың ішінде {topic} саны ұдайы ең төмен болған {last} қаласының тәжірибесі зерттелді."),
    ],
    [
        Grid("{Topic} туралы төрт жылдық дерек", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"]),
        "Ең төменгі көрсеткіш {y1} жылы да, {y2} жылы да, {y3} жылы да, {y4} жылы да {last} қаласына тиесілі болды.",
    ],
]
_PART_EN: Sequence[Wording] = [
    "Those who took part in the {topic} in {town} in {year} were of three kinds: {g1} ({n1}), {g2} ({n2}) and {g3} ({n3}), "
    "{total} people in all. The most numerous among them were the {largest}.",
    "Who was fined for the {topic} of {year} in {town}? Of {total} persons, {n1} were {g1}, {n2} {g2} and {n3} {g3}, so that "
    "the {largest} made up the largest group.",
    "It was above all {largest} who were arrested over the {topic} in {town} in {year}: the lists name {n1} {g1}, {n2} {g2} and "
    "{n3} {g3}.",
    [
        "The court of {town} questioned {total} witnesses of the {topic} of {year}, namely {n1} {g1}, {n2} {g2} and {n3} {g3}.",
        Far(
            "In the case of the {topic} in {town} most of all the court had heard {largest}; the other two groups were smaller."
        ),
    ],
    "The bulletin gives, for the {topic} held in {town} in {year}, {total} participants known by occupation; {g1}: {n1}; "
    "{g2}: {n2}; {g3}: {n3}. First by number come the {largest}.",
]
_PART_RU: Sequence[Wording] = [
    "Среди {total:участника|участников|участников} {topic}, которых в {year} году опознали в городе {town}, были {g1} ({n1}), {g2} ({n2}) и {g3} "
    "({n3}). Самую многочисленную группу составили {largest}.",
    "Социальный состав задержанных на акциях (город {town}, {nom}, {year} год) таков: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}. "
    "Чаще других, таким образом, в полицию попадали {largest}.",
    "По делам, связанным с историей {topic} в городе {town}, в {year} году проходило {total:человек|человека|человек}; больше всего среди них "
    "было тех, кого в протоколах записали как «{largest}»: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
    [
        "Анкет о причинах {topic} в городе {town} в {year} году собрано {total}. Заполнили их {g1} ({n1}), {g2} ({n2}), {g3} ({n3}).",
        Far("Заметим, что среди заполнивших анкету о причинах {topic} в городе {town} преобладали {largest}."),
    ],
    "Кто же выходил на улицы? В городе {town} участвовали, по данным штаба ({nom}, {year} год), {g1}, {g2} и {g3} — "
    "соответственно {n1}, {n2} и {n3:человек|человека|человек}. На первом месте по численности {largest}.",
]
_PART_KK: Sequence[Wording] = [
    "{year} жылы {town} қаласындағы {topic} кезінде ұсталған {total} адамның құрамы мынадай: {g1} – {n1}, {g2} – {n2}, "
    "{g3} – {n3}. Ең көп ұсталғандар – {largest}.",
    "{town} қаласында {topic} ісі бойынша {year} жылы {total} куә тыңдалды, олардың {n1:poss} – {g1}, {n2:poss} – {g2}, "
    "{n3:poss} – {g3}. Демек, куәлердің арасында {largest} басым болды.",
    "Ең үлкен топты {largest} құрады: {year} жылы {town} қаласында {topic} үшін айыппұл салынған {total} адамның арасында {g1} "
    "({n1}), {g2} ({n2}) және {g3} ({n3}) болды.",
    [
        "{town} қаласындағы {topic} туралы сауалнаманы {year} жылы {total} адам толтырды: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
        Far(
            "{town} қаласындағы {topic} туралы сауалнамаға {largest} басқалардан көбірек қатысқаны жоғарыда көрсетілді."
        ),
    ],
    "Қатысушылар кімдер еді? Штабтың {year} жылғы тізімінде ({town} қаласы, {topic}) {g1}, {g2} және {g3} бар, тиісінше {n1}, {n2} "
    "және {n3} адам. Саны жағынан бірінші орында {largest} тұр.",
]
_RANK_EN: Sequence[Wording] = [
    [
        Grid("{Topic} in six towns, {year}", ["Town", "Number"]),
        "Ordered by the number of {topic}, from most to fewest, {one} comes {rank}.",
    ],
    [
        "With its {topic} {one} took {rank} place among the six towns in {year}, counting from the highest figure.",
        Grid("How many {topic} there were in {year}", ["Town", "Count"]),
    ],
    [
        Grid("Register of {topic} for {year}", ["Town", "Entries"]),
        Far(
            "{one}, ranked number {place} of six in {year} by how many {topic} it had (the first having the most), asked for help."
        ),
    ],
    [
        Grid("{Topic} by town ({year})", ["Town", "Cases"]),
        "{one} is no. {place} on the list if the towns are sorted by descending number of cases.",
    ],
    [
        Grid("{Topic} reported in {year}", ["Town", "Reports"]),
        Source(
            "The national press wrote of these places more than once.",
            "In the order of the number of {topic}, highest first, the {rank} place is that of {one}.",
        ),
    ],
]
_RANK_RU: Sequence[Wording] = [
    [
        Grid("Число {topic} в шести городах, {year} год", ["Город", "Число"]),
        "Если расположить города по убыванию числа {topic}, то {one} займёт {rank} место.",
    ],
    [
        "В {year} году по количеству {topic} город {one} вышел на {rank} место из шести (первое — у города, где их больше всего).",
        Grid("Количество {topic} в {year} году", ["Город", "Количество"]),
    ],
    [
        Grid("Число {topic} за {year} год", ["Город", "Всего"]),
        "{one} находится на {place}-м месте сверху по числу случаев.",
    ],
    [
        Grid("Шесть городов: сколько было {topic} в {year} году", ["Город", "Было"]),
        Far("В рейтинге шести городов по числу {topic} за {year} год у города {one}, как сказано, {place}-е место."),
    ],
    [
        "Рейтинг строился просто: чем больше {topic}, тем выше место.",
        Grid("Исходные данные рейтинга (число {topic}, {year} год)", ["Город", "Случаев"]),
        "Городу {one} досталось {rank} место.",
    ],
]
_RANK_KK: Sequence[Wording] = [
    [
        Grid("{year} жылы алты қалада болған {topic}", ["Қала", "Саны"]),
        "{Topic} саны кему ретімен қойылса, {one} қаласы {rank} орында тұрады.",
    ],
    [
        "{year} жылы {topic} санының көптігі бойынша {one} қаласы алты қаланың ішінде {rank} орынға шықты.",
        Grid("Қалалардағы {topic} саны, {year} жыл", ["Қала", "Барлығы"]),
    ],
    [
        Grid("{Topic} есебі, {year} жыл", ["Қала", "Есепке алынғаны"]),
        "Ең көбінен ең азына қарай санағанда {one} – {place}-орында.",
    ],
    [
        Grid("{Topic}: {year} жылғы қорытынды", ["Қала", "Жағдай"]),
        Far("{year} жылғы {topic} саны бойынша жоғарыдан {rank} орынды {one} қаласы алғанын айттық."),
    ],
    [
        "Рейтинг тәртібі қарапайым: {topic} неғұрлым көп болса, орын соғұрлым жоғары.",
        Grid("Рейтингке негіз болған сандар ({topic}, {year} жыл)", ["Қала", "Саны"]),
        "{one} қаласына осы рейтингте {place}-орын тиді.",
    ],
]

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "always-last": {"en": _LAST_EN, "ru": _LAST_RU, "kk": _LAST_KK},
    "largest-part": {"en": _PART_EN, "ru": _PART_RU, "kk": _PART_KK},
    "rank": {"en": _RANK_EN, "ru": _RANK_RU, "kk": _RANK_KK},
}
