"""The largest part, the rank, and who is always last."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

_EN = Grid("{Topic} in six towns, {year}", ["Town", "Number"])
_RU = Grid("Число {topic} в шести городах, {year} год", ["Город", "Число"])
_KK = Grid("Алты қаладағы {topic} саны, {year} жыл", ["Қала", "Саны"])
_YEARS_EN = Grid("{Topic} by town, {y1} to {y4}", ["Town", "{y1}", "{y2}", "{y3}", "{y4}"])
_YEARS_RU = Grid("Число {topic} по городам, {y1}–{y4} годы", ["Город", "{y1}", "{y2}", "{y3}", "{y4}"])
_YEARS_KK = Grid("Қалалардағы {topic} саны, {y1}–{y4} жылдар", ["Қала", "{y1}", "{y2}", "{y3}", "{y4}"])

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "largest-part": {
        "en": [
            "Of the {total} people detained at the {topic} in {town} in {year}, {n1} were {g1}, {n2} {g2} and {n3} {g3}, so "
            "that {largest} made up the largest group.",
            "{Topic} in {town}, {year}: {n1} {g1}, {n2} {g2}, {n3} {g3}. The most numerous were {largest}.",
            "Among those fined for the {topic} in {town} in {year}, {largest} came first ({g1} – {n1}, {g2} – {n2}, {g3} – {n3}; "
            "{total} in all).",
            "No group was as large at the {topic} of {year} in {town} as the {largest}: the lists name {n1} {g1}, {n2} {g2} and "
            "{n3} {g3}.",
            [
                "Who took part in the {topic} in {town} in {year} ({total} people):",
                "{g1}: {n1}",
                "{g2}: {n2}",
                "{g3}: {n3}",
                "More {largest} came than anybody else.",
            ],
            "The {total} witnesses of the {topic} in {town} in {year} were {g1} ({n1}), {g2} ({n2}) and {g3} ({n3}). It was "
            "{largest} that were found most often among them.",
            [
                Source(
                    "Above all {largest} took part in the {topic} in {town} in {year}.",
                    "Participants: {n1} {g1}, {n2} {g2}, {n3} {g3}.",
                )
            ],
            "Outnumbering the two other groups, {largest} set the tone of the {topic} in {town} in {year} ({g1}: {n1}; {g2}: "
            "{n2}; {g3}: {n3}).",
        ],
        "ru": [
            "Среди задержанных за участие в проведении {topic} в городе {town} в {year} году (всего {total}) {g1} — {n1}, {g2} — "
            "{n2}, {g3} — {n3}, так что самую большую группу образуют {largest}.",
            "Участники {topic} в городе {town} за {year} год: {g1} ({n1}), {g2} ({n2}), {g3} ({n3}). Самыми многочисленными были "
            "{largest}.",
            "В числе оштрафованных за {nom} в городе {town} в {year} году на первом месте {largest} ({g1} — {n1}, {g2} — {n2}, {g3} "
            "— {n3}; всего {total}).",
            "Ни одна группа участников {topic} в городе {town} в {year} году не сравнилась по величине с той, что составили "
            "{largest}: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            [
                "Кто участвовал в проведении {topic} в городе {town} в {year} году (всего {total}):",
                "{g1} — {n1}",
                "{g2} — {n2}",
                "{g3} — {n3}",
                "Больше всех, следовательно, было тех, кого в списках называют словом «{largest}».",
            ],
            "Свидетели {topic} в городе {town} в {year} году распределяются так: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}. Чаще всего "
            "среди них встречаются {largest}.",
            [
                Source(
                    "В {year} году в проведении {topic} в городе {town} участвовали прежде всего {largest}.",
                    "Состав участников: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
                )
            ],
            "Превосходя числом две другие группы, {largest} задавали в {year} году тон при проведении {topic} в городе {town} ({g1}: "
            "{n1}; {g2}: {n2}; {g3}: {n3}).",
        ],
        "kk": [
            "{year} жылы {town} қаласында {topic} кезінде ұсталған {total} адамның ішінде {g1} – {n1}, {g2} – {n2}, {g3} – {n3}, сонымен "
            "ең үлкен топты {largest} құрады.",
            "{year} жылы {town} қаласындағы {topic} қатысушылары: {g1} ({n1}), {g2} ({n2}), {g3} ({n3}). Саны жағынан ең көбі – "
            "{largest}.",
            "{town} қаласында {year} жылы {topic} үшін айыппұл төлегендердің арасында {largest} бірінші орында тұр ({g1} – {n1}, {g2} – "
            "{n2}, {g3} – {n3}; барлығы {total}).",
            "{town} қаласындағы {year} жылғы {topic} кезінде бірде-бір топ саны жағынан {largest} тобына жетпеді: {g1} – {n1}, {g2} – "
            "{n2}, {g3} – {n3}.",
            [
                "{town} қаласында {year} жылы {topic} кезінде кімдер болды (барлығы {total} адам):",
                "{g1}: {n1}",
                "{g2}: {n2}",
                "{g3}: {n3}",
                "Басқалардан гөрі {largest} көбірек келді.",
            ],
            "{town} қаласындағы {year} жылғы {topic} куәгерлері – {g1} ({n1}), {g2} ({n2}) және {g3} ({n3}). Олардың арасында ең жиі "
            "кездесетіні – {largest}.",
            [
                Source(
                    "{year} жылы {town} қаласындағы {topic} шарасына ең алдымен {largest} қатысты.",
                    "Қатысушылар құрамы: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
                )
            ],
            "Қалған екі топтан саны асып түскен {largest} {year} жылы {town} қаласындағы {topic} шарасына бағыт берді ({g1}: {n1}; {g2}: "
            "{n2}; {g3}: {n3}).",
        ],
    },
    "rank": {
        "en": [
            [_EN, "By number of {topic}, {one} takes {rank} place among the six towns."],
            [_EN, "Ordered from most to fewest {topic}, the towns have {one} in {rank} place."],
            [_EN, "{one} ranks {rank} of the six by number of {topic}."],
            [_EN, "Counted from the top, the rank of {one} is {place}."],
            [_EN, "In {topic} the {rank} place of {year} belongs to {one}."],
            ["In {year} {one} came {rank} when the six towns are ordered by how many {topic} they had.", _EN],
            [_EN, Far("In {year} {one} had been {rank} of the six towns in {topic}, as the table of them showed.")],
            [
                _EN,
                "The council of {one} prides itself on being number {place} in the country by {topic}, and the table bears it out.",
            ],
        ],
        "ru": [
            [_RU, "По числу {topic} город {one} занимает {rank} место среди шести городов."],
            [_RU, "Если расположить города по убыванию числа {topic}, {one} окажется на позиции {place}."],
            [_RU, "По числу {topic} городу {one} досталось {rank} место из шести."],
            [_RU, "Ранг города {one}, считая сверху, равен {place}."],
            [_RU, "{place}-е место по числу {topic} за {year} год принадлежит городу {one}."],
            ["В {year} году, если упорядочить шесть городов по числу {topic}, {one} получит {rank} место.", _RU],
            [
                _RU,
                Far(
                    "Как показала таблица, в {year} году по числу {topic} за городом {one} было {rank} место из шести."
                ),
            ],
            [
                _RU,
                "Совет города {one} гордится тем, что занял {rank} место в стране по числу {topic}, и таблица это подтверждает.",
            ],
        ],
        "kk": [
            [_KK, "{Topic} саны бойынша {one} қаласы алты қаланың ішінде {rank} орын алады."],
            [_KK, "Қалаларды кему ретімен орналастырсақ, {one} {rank} болып тұрады."],
            [_KK, "{Topic} саны жағынан алты қаланың ішінде {one} қаласына {rank} орын тиді."],
            [_KK, "Жоғарыдан санағанда {one} қаласының реті – {place}."],
            [_KK, "{year} жылғы {topic} саны бойынша {place}-орын {one} қаласына тиесілі."],
            ["{year} жылы алты қаланы {topic} саны бойынша реттесек, {one} {rank} орынға шығады.", _KK],
            [
                _KK,
                Far(
                    "Кесте көрсеткендей, {year} жылы {topic} саны бойынша {one} қаласы алты қаланың ішінде {rank} орында болды."
                ),
            ],
            [
                _KK,
                "{one} қаласының кеңесі {topic} саны бойынша елде {rank} орын алғанын мақтан тұтады, кесте мұны растайды.",
            ],
        ],
    },
    "always-last": {
        "en": [
            [_YEARS_EN, "In none of the four years did any town report fewer {topic} than {last}."],
            [_YEARS_EN, "{last} brought up the rear throughout, from {y1} to {y4}."],
            [_YEARS_EN, "Year after year the lowest number of {topic} was that of {last}."],
            [_YEARS_EN, "The last place belonged to {last} in every year of the table."],
            [_YEARS_EN, "{last} stayed at the bottom in {y1}, {y2}, {y3} and {y4} alike."],
            [_YEARS_EN, "Whichever year one takes, {last} has the fewest {topic}."],
            [
                _YEARS_EN,
                Far("The table of {topic} by town from {y1} to {y4} never had any town but {last} in last place."),
            ],
            ["All the other towns had more {topic} than {last} in each of the years below.", _YEARS_EN],
        ],
        "ru": [
            [_YEARS_RU, "Ни в одном из четырёх лет ни один город не сообщил о меньшем числе {topic}, чем {last}."],
            [_YEARS_RU, "Всё это время, с {y1} по {y4} год, по числу {topic} от всех отставал {last}."],
            [_YEARS_RU, "Год за годом самое низкое число {topic} отмечалось в городе {last}."],
            [_YEARS_RU, "Последнее место во все годы, вошедшие в таблицу, принадлежало городу {last}."],
            [_YEARS_RU, "И в {y1}, и в {y2}, и в {y3}, и в {y4} году {last} оставался позади всех."],
            [_YEARS_RU, "Какой год ни возьми, меньше всего {topic} приходится на город {last}."],
            [
                _YEARS_RU,
                Far("По числу {topic} за {y1}–{y4} годы последним среди городов таблицы неизменно был {last}."),
            ],
            [
                "Во всех прочих городах {topic} было больше, чем в городе {last}, причём в каждый из приведённых лет.",
                _YEARS_RU,
            ],
        ],
        "kk": [
            [_YEARS_KK, "Төрт жылдың бірде-бірінде ешбір қалада {topic} саны {last} қаласындағыдан аз болған жоқ."],
            [_YEARS_KK, "Осы уақыт бойы, {y1} жылдан {y4} жылға дейін, {topic} саны ең төмен қала {last} болды."],
            [_YEARS_KK, "Жылма-жыл {topic} санының ең төменгісі {last} қаласында тіркелді."],
            [_YEARS_KK, "Кестеге енген барлық жылда соңғы орын {last} қаласына тиесілі болды."],
            [_YEARS_KK, "{y1}, {y2}, {y3} және {y4} жылдардың бәрінде {last} барлығынан кейін қалды."],
            [_YEARS_KK, "Қай жылды алсаңыз да, {topic} ең аз қала – {last}."],
            [
                _YEARS_KK,
                Far(
                    "{y1}–{y4} жылдары {topic} саны бойынша {last} кестедегі қалалардың арасында ұдайы соңғы орында болды."
                ),
            ],
            [
                "Төмендегі жылдардың әрқайсысында басқа қалалардың бәрінде {topic} саны {last} қаласындағыдан көп болды.",
                _YEARS_KK,
            ],
        ],
    },
}
