"""The largest of the parts of a whole."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "largest-part": {
        "en": [
            "Of the {total} {topic} that took place in {town} in {year}, {n1} were begun by {g1}, {n2} by {g2} and "
            "{n3} by {g3}. The largest group among those who began them were thus {largest}.",
            "Who was behind the {topic} in {town}? In {year} there were {total} of them, and the initiators were, by "
            "the count of a local newspaper, {g1} ({n1}), {g2} ({n2}) and {g3} ({n3}). Most often, then, it was "
            "{largest}.",
            "The {total} {topic} recorded in {town} in {year} fall into three groups: {n1} started by {g1}, {n2} by "
            "{g2}, {n3} by {g3}. More of them were started by {largest} than by either of the other groups.",
            [
                "In {year}, {total} {topic} were recorded in {town}: {n1} on the initiative of {g1}, {n2} on that of "
                "{g2}, and {n3} on that of {g3}.",
                "The greatest number goes back to {largest}, although the press seldom wrote about them.",
            ],
            "{Topic} in {town}, {year}, by initiator: {g1} – {n1}; {g2} – {n2}; {g3} – {n3}; total – {total}. The "
            "largest share belongs to {largest}.",
            "In {town} it was above all {largest} who took the initiative in {year}: of {total} {topic}, {n1} were "
            "called by {g1}, {n2} by {g2}, and {n3} by {g3}.",
            "Town records name those who called the {total} {topic} of {year} in {town}. They were {g1} in {n1} "
            "cases, {g2} in {n2} and {g3} in {n3}; in other words, no group called more of them than did {largest}.",
            [
                "{Topic} in {town} in {year} ({total} in all) by those who started them:",
                "– {g1}: {n1};",
                "– {g2}: {n2};",
                "– {g3}: {n3}.",
                "First place is thus taken by {largest}.",
            ],
        ],
        "ru": [
            "В городе {town} в {year} году общее число {topic} составило {total}: инициаторами {n1} из них были "
            "{g1}, {n2} – {g2}, {n3} – {g3}. Чаще всего, таким образом, инициативу проявляли {largest}.",
            "Кто стоял за волной {topic} в городе {town}? По подсчётам местной газеты, за {year} год их было "
            "{total}, причём зачинщиками в {n1:случае|случаях|случаях} выступали {g1}, в {n2} – {g2}, в {n3} – {g3}. "
            "Самой активной группой оказались {largest}.",
            "Инициаторы {topic} в городе {town} за {year} год распределились так: {g1} – {n1}, {g2} – {n2}, {g3} – "
            "{n3}, всего {total}. На первом месте, как видим, {largest}.",
            [
                "За {year} год в городе {town} учтено всего {total:topic}. По инициаторам: {g1} – {n1}; {g2} – {n2}; "
                "{g3} – {n3}.",
                "Наибольшее число приходится на группу «{largest}», хотя пресса писала о ней редко.",
            ],
            "Активнее прочих в городе {town} в {year} году были {largest}: общее число {topic} равнялось {total}, а "
            "по группам инициаторов оно делилось следующим образом – {g1} ({n1}), {g2} ({n2}), {g3} ({n3}).",
            "Состав инициаторов {topic} (город {town}, {year} год, всего {total}): {g1} – {n1}, {g2} – {n2}, {g3} – "
            "{n3}. Чаще других, следовательно, встречаются {largest}.",
            "В городских книгах указано, кто созывал участников {topic} в городе {town} в {year} году (всего "
            "{total}): в {n1:случае|случаях|случаях} это были {g1}, в {n2} – {g2}, в {n3} – {g3}. Иначе говоря, "
            "никто не делал этого чаще, чем {largest}.",
            [
                "Зачинщики {topic} в городе {town}, {year} год (всего {total}):",
                "– {g1}: {n1};",
                "– {g2}: {n2};",
                "– {g3}: {n3}.",
                "Первое место, таким образом, занимают {largest}.",
            ],
        ],
        "kk": [
            "{year} жылы {town} қаласында барлығы {total} {topic} тіркелді. Бастамашылар: {g1} – {n1}, {g2} – {n2}, "
            "{g3} – {n3}. Ең белсенді топ – {largest}.",
            "{town} қаласында {year} жылы болған {total} {topic} бастамашылары бойынша былай бөлінеді: {g1} – {n1}, "
            "{g2} – {n2}, {g3} – {n3}. Демек, көбіне бастама көтергендер – {largest}.",
            "Кім бастама көтерді? {year} жылы {town} қаласындағы {total} {topic} ішінде {n1} жағдайда {g1}, {n2} "
            "жағдайда {g2}, {n3} жағдайда {g3} бастамашы болды. Бірінші орында {largest} тұр.",
            [
                "{town} қаласы, {year} жыл, {topic} саны – {total}: {g1} – {n1}; {g2} – {n2}; {g3} – {n3}.",
                "Ең үлкен үлес «{largest}» тобына тиесілі, алайда баспасөз олар туралы сирек жазды.",
            ],
            "{year} жылы {town} қаласында бәрінен белсенді болғандар – {largest}: жалпы саны {total} болған {topic} "
            "ішінде {g1} {n1}, {g2} {n2}, ал {g3} {n3} рет бастама көтерді.",
            "Жергілікті газеттің есебінше, {town} қаласындағы {topic} саны {year} жылы {total} болды, соның ішінде "
            "бастамашысы {g1} болғаны – {n1}, {g2} болғаны – {n2}, {g3} болғаны – {n3}. Басқалардан жиі бас "
            "көтергендер, осылайша, {largest} болып шықты.",
            "{year} жылы {town} қаласында болған {total} {topic} кімнің бастамасымен өткені қала кітаптарында "
            "көрсетілген: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}. Басқаша айтқанда, бастаманы ең жиі көтерген топ – "
            "{largest}.",
            [
                "{town} қаласындағы {topic} бастамашылары, {year} жыл (барлығы {total}):",
                "– {g1}: {n1};",
                "– {g2}: {n2};",
                "– {g3}: {n3}.",
                "Сонымен, бірінші орында {largest}.",
            ],
        ],
    },
}
