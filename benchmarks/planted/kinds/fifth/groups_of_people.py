"""Of whom most came: the largest of the parts of a crowd, as reporters and court clerks put it."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "largest-part": {
        "en": [
            "The {total} persons charged after the {topic} in {town} in {year} fell into three groups: {g1} ({n1}), {g2} ({n2}) and {g3} ({n3}). The largest group was that of the {largest}.",
            "Those detained during the {year} {topic} in {town} were more often {largest} than anything else: the register has {n1} {g1}, {n2} {g2} and {n3} {g3}.",
            "In the {topic} of {year} in {town}, {total} people were counted: {n1} {g1}, {n2} {g2}, {n3} {g3}. As one sees, {largest} outnumbered each of the other two.",
            "By occupation, the participants in the {year} {topic} in {town} break down as follows: {g1}, {n1}; {g2}, {n2}; {g3}, {n3}. It was {largest} who came in the greatest numbers.",
            "No group supplied more of the {total} participants in the {topic} held in {town} in {year} than the {largest} (the count was {n1} {g1}, {n2} {g2} and {n3} {g3}).",
            "Of {total} people who joined the {topic} in {town} in {year}, {n1} were {g1}, {n2} {g2} and {n3} {g3}; the {largest} thus formed the most numerous contingent.",
            "The court of {town} heard {n1} {g1}, {n2} {g2} and {n3} {g3} as witnesses of the {year} {topic}. The most frequent witnesses were {largest}.",
            "First among the occupations of those fined for the {topic} of {year} in {town} come the {largest}. The breakdown: {g1} {n1}, {g2} {n2}, {g3} {n3}, {total} in all.",
            "The social base of the {topic} in {town} in {year} was made up above all of {largest}; organisers put the number of {g1} at {n1}, of {g2} at {n2}, of {g3} at {n3}.",
            "{g1}: {n1}; {g2}: {n2}; {g3}: {n3}. So reads the list of those who attended the {topic} in {town} in {year}, on which {largest} are the biggest category.",
            [
                "The organisers of the {topic} in {town} in {year} registered {n1} {g1}, {n2} {g2} and {n3} {g3}.",
                "Of these three groups the {largest} were the most strongly represented.",
            ],
            [
                "Among the {total} signatories of the appeal that followed the {topic} in {town} in {year} there were {n1} {g1}, {n2} {g2} and {n3} {g3}.",
                Far(
                    "That the {largest} were the most numerous among the signatories of the appeal in {town} in {year} has been noted before."
                ),
            ],
        ],
        "ru": [
            "Среди {total} участников {topic} {year} года в городе {town} преобладали {largest}: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            "Состав задержанных на акциях {year} года (город {town}, {nom}): {g1} — {n1} чел., {g2} — {n2} чел., {g3} — {n3} чел. Самая многочисленная категория — {largest}.",
            "Чаще всего в протоколах за время {topic} {year} года в городе {town} значатся {largest}; всего переписано {total} человек, из них {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            "Костяк участников {topic} в городе {town} в {year} году составили {largest}. Для сравнения: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            "Из {total} человек, пришедших в {year} году на {nom} в городе {town}, {n1} — {g1}, {n2} — {g2}, {n3} — {g3}. Больше всего, таким образом, было тех, кого записали как «{largest}».",
            "По роду занятий подписавшие обращение (город {town}, {year} год, после {topic}) делятся так: {g1} — {n1}; {g2} — {n2}; {g3} — {n3}. Наибольшую группу образуют {largest}.",
            "Суд города {town} допросил по делу о беспорядках, последовавших за серией {topic} {year} года, {total} свидетелей ({g1} — {n1}, {g2} — {n2}, {g3} — {n3}); крупнейшей группой среди них были {largest}.",
            "Самыми активными в ходе {topic} {year} года в городе {town} оказались {largest}: таков вывод из распределения участников ({g1}: {n1}, {g2}: {n2}, {g3}: {n3}).",
            "Ни одна группа не дала в {year} году больше участников {topic} в городе {town}, чем {largest} (учтены {g1} — {n1}, {g2} — {n2} и {g3} — {n3}).",
            "{total} — столько человек участвовало в серии {topic} {year} года в городе {town}. На первом месте по численности {largest}, а в целом картина такая: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            [
                "В {year} году организаторы {topic} в городе {town} записали участников поимённо: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
                "Как видно из этой записи, {largest} составляли самую большую группу.",
            ],
            [
                "Оштрафованных за участие в серии {topic} {year} года в городе {town} было {total}: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
                Far(
                    "О том, что среди оштрафованных в городе {town} в {year} году больше всего было лиц из группы «{largest}», писала и местная газета."
                ),
            ],
        ],
        "kk": [
            "{year} жылы {town} қаласындағы {topic} кезінде ұсталған {total} адамның құрамы: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}. Ең көбі — {largest}.",
            "{town} қаласында {year} жылғы {topic} қатысушыларының арасында {largest} басым болды: {g1} — {n1} адам, {g2} — {n2} адам, {g3} — {n3} адам.",
            "Сот {year} жылғы {topic} ісі бойынша {town} қаласында {total} куәдан жауап алды ({g1} — {n1}, {g2} — {n2}, {g3} — {n3}); олардың ішіндегі ең ірі топ — {largest}.",
            "{town} қаласы, {year} жыл, {topic}: қатысқан {g1} — {n1}, {g2} — {n2}, {g3} — {n3}. Сан жағынан бірінші орында {largest} тұр.",
            "Үндеуге қол қойғандар ({town} қаласы, {year} жылғы {topic}) кәсібіне қарай былай бөлінеді: {g1} — {n1}; {g2} — {n2}; {g3} — {n3}. Ең үлкен топты {largest} құрайды.",
            "{year} жылғы {topic} кезінде {town} қаласында айыппұл төлегендердің ішінде ең жиі кездесетіні {largest} болды, нақтырақ айтсақ: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            "{town} қаласында {year} жылғы {topic} барысында {total} адам тіркелді, оның {n1:poss} — {g1}, {n2:poss} — {g2}, {n3:poss} — {g3}. Ең көп санды топ {largest} болды деуге осы сандар негіз болады.",
            "{town} қаласының тізімі бойынша, {year} жылғы {topic} кезінде сан жағынан {largest} алда болды: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            "Ұйымдастырушылар {town} қаласындағы {topic} ({year} жыл) қатысушыларын үшке бөледі: {g1} ({n1}), {g2} ({n2}) және {g3} ({n3}). Осы үшеуінің ең көбі — {largest}.",
            "{town} қаласы бойынша {year} жылғы {topic}: барлығы {total} қатысушы. Ең көп келгені — {largest}. Топтар бойынша: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            [
                "{year} жылы {town} қаласындағы {topic} қатысушыларын газет былай санаған: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
                "Бұл есепке қарағанда, {largest} өзге екі топтан да көп болған.",
            ],
            [
                "{town} қаласында {year} жылғы {topic} үшін жауапқа тартылған {total} адам: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
                Far(
                    "{town} қаласында {year} жылы жауапқа тартылғандардың ең көбі {largest} болғаны бұрын да айтылған."
                ),
            ],
        ],
    },
}
