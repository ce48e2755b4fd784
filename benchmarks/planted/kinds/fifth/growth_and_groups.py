"""Growth and the largest group once more, as columnists, lawyers and museum guides put them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "change-in-percent": {
        "en": [
            "By how much did {topic} in {town} grow from {y1} to {y2}? By {percent}: there had been {a}, there were {b}.",
            "“We are up {percent},” the police spokesman of {town} said of {topic}, quoting {a} for {y1} and {b} for {y2}.",
            "{town} closed {y2} with {b} {topic}, which is {percent} ahead of its {y1} result ({a}).",
            "Put in relative terms, the step from {a} {topic} in {y1} to {b} in {y2} means {percent} more for {town}.",
            "Year-on-year change in {topic}, {town}: plus {percent} ({y2}: {b}; {y1}: {a}).",
            "{Topic} in {town} grew by {percent:bare} per cent in a single year – {a} in {y1}, {b} in {y2} – and the police asked for more men.",
            "Taking {y1} with its {a} {topic} as the base year, we find for {town} in {y2} ({b} {topic}) an increase of {percent}.",
        ],
        "ru": [
            "На сколько выросло число {topic} в городе {town} с {y1} по {y2} год? На {percent}: было {a}, стало {b}.",
            "{y2} год город {town} закончил с показателем {b} ({nom}), что на {percent} выше результата {y1} года ({a}).",
            "В относительном выражении переход от {a} в {y1} году к {b} в {y2} году означает для города {town} увеличение числа {topic} на {percent}.",
            "Годовой прирост ({nom}, город {town}): плюс {percent}; {y2} год — {b}, {y1} год — {a}.",
            "Если принять за базу {y1} год, когда {topic} в городе {town} было {a}, то в {y2} году ({b}) рост составляет {percent}.",
            "Число {topic} в городе {town} подскочило за год на {percent:процент|процента|процентов} — {a} в {y1}-м, {b} в {y2}-м, — и полиция запросила подкрепление.",
            "Темп прироста числа {topic} в городе {town} в {y2} году — {percent} к предыдущему году (с {a} до {b}).",
        ],
        "kk": [
            "{town} қаласында {topic} саны {y1} жылдан {y2} жылға дейін қанша өсті? {percent}: {a} еді, {b} болды.",
            "{town} қаласы {y2} жылды {b} {topic} деген көрсеткішпен аяқтады, бұл {y1} жылғы нәтижеден ({a}) {percent} жоғары.",
            "Салыстырмалы түрде айтқанда, {y1} жылғы {a} мен {y2} жылғы {b} арасындағы айырма {town} қаласы үшін {topic} санының {percent} өскенін білдіреді.",
            "Жылдық өсім ({topic}, {town} қаласы): плюс {percent}; {y2} жыл — {b}, {y1} жыл — {a}.",
            "{y1} жылды ({town} қаласында {a} {topic}) база ретінде алсақ, {y2} жылы ({b}) өсім {percent} құрайды.",
            "{town} қаласында {topic} саны бір жылда {percent:bare} пайызға күрт өсті — {y1} жылы {a}, {y2} жылы {b}, сондықтан полиция көмек сұрады.",
            "{town} қаласындағы {topic} санының {y2} жылғы өсу қарқыны алдыңғы жылға қарағанда {percent} ({a:abl} {b:dat} дейін).",
        ],
    },
    "largest-part": {
        "en": [
            "Who came to the {topic} in {town} in {year}? Above all {largest}; the doorkeepers' tally has {n1} {g1}, {n2} {g2} and {n3} {g3}.",
            "{n1} {g1}, {n2} {g2}, {n3} {g3}: with these numbers of participants in the {year} {topic} in {town}, the {largest} led by head count.",
            "The {largest} provided the single largest share of the {total} people arrested at the {topic} in {town} in {year}, ahead of the two other groups ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}).",
            "Numerically the strongest element in the {year} {topic} in {town} were the {largest}, as the union's list of {n1} {g1}, {n2} {g2} and {n3} {g3} bears out.",
            "At the {year} {topic} in {town} the crowd of {total} was made up of {g1} ({n1}), {g2} ({n2}) and {g3} ({n3}), and it was the {largest} who dominated it in number.",
            "No occupational group was as numerous at the {topic} of {year} in {town} as the {largest}. Counted were {n1} {g1}, {n2} {g2}, {n3} {g3}.",
            "In {town} the fines imposed after the {topic} of {year} fell most often on {largest}: {g1} received {n1} of them, {g2} {n2} and {g3} {n3}.",
            [
                "Claimants in the {town} case over the {topic} of {year}: {g1} – {n1}; {g2} – {n2}; {g3} – {n3}; all – {total}.",
                "The biggest bloc of claimants: {largest}.",
            ],
        ],
        "ru": [
            "Кто выходил на {nom} в городе {town} в {year} году? Прежде всего {largest}: по счёту дружинников, {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            "Численно первенствовали на акциях {year} года (город {town}, {nom}) {largest}; список профсоюза таков: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            "Штрафы за участие в серии {topic} {year} года в городе {town} чаще других получали {largest} ({g1} — {n1}, {g2} — {n2}, {g3} — {n3}).",
            "Истцы по делу о серии {topic} {year} года (город {town}): {g1} — {n1}, {g2} — {n2}, {g3} — {n3}, всего — {total}. Самая большая группа истцов — {largest}.",
            "По числу участников {topic} в городе {town} в {year} году {largest} опередили обе другие группы. Приведём данные: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            "Толпа в {total:человека|человека|человек}, собравшаяся в городе {town} в {year} году во время {topic}, состояла из трёх групп ({g1} — {n1}, {g2} — {n2}, {g3} — {n3}), и больше всех в ней было тех, кого газета назвала «{largest}».",
            "{largest} — вот самая многочисленная группа среди участников {topic} {year} года в городе {town}, если верить переписи ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}).",
            "В {year} году в городе {town} среди {total} делегатов, избранных на собраниях в дни {topic}, численное превосходство имели {largest} ({g1} — {n1}, {g2} — {n2}, {g3} — {n3}).",
        ],
        "kk": [
            "{year} жылы {town} қаласында {topic} кезінде кімдер шықты? Ең алдымен {largest}: санақ бойынша {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            "{year} жылғы {topic} ({town} қаласы) қатысушыларының саны жағынан {largest} бірінші болды; кәсіподақ тізімі мынадай: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            "{town} қаласында {year} жылғы {topic} үшін айыппұлды бәрінен жиі {largest} төледі ({g1} — {n1}, {g2} — {n2}, {g3} — {n3}).",
            "{year} жылғы {topic} ісі бойынша талапкерлер ({town} қаласы): {g1} — {n1}, {g2} — {n2}, {g3} — {n3}, барлығы — {total}. Талапкерлердің ең үлкен тобы — {largest}.",
            "{town} қаласында {year} жылғы {topic} барысында {largest} қалған екі топтан саны жағынан озды. Дерек мынау: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
            "{total} адамнан тұратын топ ({town} қаласы, {year} жыл, {topic}) үш бөліктен құралды: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}; ішіндегі ең көбі {largest} еді.",
            "Тіркеу парағына сенсек, {town} қаласындағы {year} жылғы {topic} кезінде ең көп санды топ — {largest} ({g1}: {n1}; {g2}: {n2}; {g3}: {n3}).",
            "{town} қаласында {year} жылғы {topic} күндері сайланған {total} өкілдің ішінде сан басымдығы бар топ {largest} болды ({g1} — {n1}, {g2} — {n2}, {g3} — {n3}).",
        ],
    },
}
