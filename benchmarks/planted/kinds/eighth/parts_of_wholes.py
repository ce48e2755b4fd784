"""Parts and the wholes that they make, and which part is the largest."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

_PARTS_EN: Sequence[Wording] = [
    "{town} counted {total} {topic} in {year}; the north of the city had {a}, the south {b}, and the harbour {c}.",
    "Three causes lay behind the {topic} of {year} in {town}. Wages were the reason for {a}, dismissals for {b}, and "
    "working hours "
    "for {c}: {total} in total.",
    [
        "The {total} {topic} that {town} saw in {year} fall into three classes.",
        "Short ones, of a day or less, number {a}; those of up to a week number {b}; the long ones number {c}.",
    ],
    "In {year} {a} {topic} in {town} were permitted, {b} were forbidden and {c} were never announced, so the year "
    "closed with {total}.",
    "Participants of the {topic} in {town} ({year}) came from three districts - {a} from the first, {b} from the "
    "second, {c} from the "
    "third - and thus were {total}.",
    "The sum of {total} {topic} for {town} in {year} is made up as follows: (a) before the election, {a}; (b) between "
    "the rounds, {b}; "
    "(c) afterwards, {c}.",
]
_PARTS_RU: Sequence[Wording] = [
    "За {year} год в городе {town} насчитали {total:topic}: север дал {a}, юг – {b}, порт – {c}.",
    "У {topic} в городе {town} за {year} год было три причины. Из-за зарплаты их было {a}, из-за увольнений – {b}, "
    "из-за графика – "
    "{c}; итого {total}.",
    [
        "Все {total:topic}, случившиеся в городе {town} за {year} год, делятся на три разряда.",
        "Коротких, не дольше суток, – {a}; продлившихся до недели – {b}; долгих – {c}.",
    ],
    "В {year} году в городе {town} {a:topic} разрешили, {b} запретили, а о {c} никто не извещал, так что год "
    "закончился с числом {total}.",
    "В деле о событиях {year} года (город {town}, {nom}) {total:обвиняемый|обвиняемых|обвиняемых}, в том числе: "
    "мужчин – {a}, женщин – {b}, "
    "несовершеннолетних – {c}.",
    "Общая цифра по городу {town} ({nom}, {year} год) – {total} – складывается так: а) до выборов – {a}; б) между "
    "турами – {b}; в) после – {c}.",
]
_PARTS_KK: Sequence[Wording] = [
    "{year} жылы {town} қаласында {total} {topic} саналды: солтүстікте – {a}, оңтүстікте – {b}, портта – {c}.",
    "{year} жылы {town} қаласындағы {topic} үш себептен болды. Жалақыға байланысты – {a}, жұмыстан шығаруға "
    "байланысты – {b}, кестеге "
    "байланысты – {c}; жиыны {total}.",
    [
        "{town} қаласында {year} жылы болған {total} {topic} үш топқа бөлінеді.",
        "Бір күннен аспағаны – {a}; бір аптаға дейін созылғаны – {b}; ұзағы – {c}.",
    ],
    "{year} жылы {town} қаласында {a} {topic} рұқсатпен, {b} тыйымға қарамастан, {c} хабарламасыз өтті, сонымен жыл "
    "{total} санымен аяқталды.",
    "{year} жылғы іс бойынша ({town} қаласы, {topic}) {total} айыпталушы бар, оның ішінде ерлер – {a}, әйелдер – {b}, "
    "кәмелетке толмағандар – {c}.",
    "{town} қаласы бойынша жалпы сан ({topic}, {year} жыл) – {total} – былай құралады: а) сайлауға дейін – {a}; ә) "
    "турлар арасында – {b}; "
    "б) кейін – {c}.",
]
_LARGEST_EN: Sequence[Wording] = [
    "No group was bigger than the {largest} among the {total} people tried for the {topic} in {town} in {year}: {n1} "
    "{g1}, {n2} {g2} and "
    "{n3} {g3}.",
    [
        "Members of the committee behind the {topic} of {town} in {year}: {g1} {n1}, {g2} {n2}, {g3} {n3}.",
        "The {largest} had the most seats.",
    ],
    "In {year} the {topic} in {town} drew {n1} {g1}, {n2} {g2} and {n3} {g3}, which is to say that the {largest} "
    "outnumbered both other groups.",
]
_LARGEST_RU: Sequence[Wording] = [
    "Ни одна группа среди {total:осуждённого|осуждённых|осуждённых} за {nom} в городе {town} в {year} году не "
    "превосходила по численности "
    "ту, которую составили {largest}: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
    [
        "Состав комитета, стоявшего за событиями {year} года (город {town}, {nom}): {g1} – {n1}, {g2} – {n2}, {g3} – "
        "{n3}.",
        "Больше всего мест получили {largest}.",
    ],
    "На {nom} в городе {town} в {year} году вышли {g1} ({n1}), {g2} ({n2}) и {g3} ({n3}), то есть {largest} оказались "
    "в большинстве "
    "относительно каждой из двух других групп.",
]
_LARGEST_KK: Sequence[Wording] = [
    "{year} жылы {town} қаласындағы {topic} үшін сотталған {total} адамның ішінде {largest} тобынан үлкені болған "
    "жоқ: {g1} – {n1}, {g2} – {n2}, "
    "{g3} – {n3}.",
    [
        "{year} жылғы оқиғалардың ({town} қаласы, {topic}) комитет құрамы: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
        "Ең көп орын алғандар – {largest}.",
    ],
    "{year} жылы {town} қаласындағы шараға ({topic}) {g1} ({n1}), {g2} ({n2}) және {g3} ({n3}) шықты, яғни {largest} "
    "саны жағынан басым түсті.",
]
_SHARES_EN: Sequence[Wording] = [
    [Grid("How the {topic} of {year} were divided among the towns", ["Town", "Share (%)"])],
    [
        "Each town's slice of the whole is shown for the {topic} of {year}.",
        Grid("{Topic}: slices of the whole, {year}", ["Town", "Slice"]),
    ],
    [Grid("{Topic} in {year}, composition by town", ["Town", "In per cent"])],
]
_SHARES_RU: Sequence[Wording] = [
    [Grid("Как распределялось число {topic} в {year} году между городами", ["Город", "Доля (%)"])],
    [
        "Показано, какую часть целого составляет каждый город по числу {topic} за {year} год.",
        Grid("Число {topic}: части целого, {year} год", ["Город", "Часть"]),
    ],
    [Grid("Состав {topic} по городам в {year} году", ["Город", "В процентах"])],
]
_SHARES_KK: Sequence[Wording] = [
    [Grid("{year} жылғы {topic} қалалар арасында қалай бөлінді", ["Қала", "Үлесі (%)"])],
    [
        "{year} жылғы {topic} бойынша әр қала бүтіннің қандай бөлігін құрайтыны көрсетілген.",
        Grid("{Topic}: бүтіннің бөліктері, {year} жыл", ["Қала", "Бөлігі"]),
    ],
    [Grid("{Topic} құрамы қалалар бойынша, {year} жыл", ["Қала", "Пайызбен"])],
]
_TOTAL_EN: Sequence[Wording] = [
    [Grid("{Topic} {y1} and {y2}", ["Location", "year {y1}", "year {y2}"]), Far("The towns are those of the coast.")],
    ["What the towns reported has been added up.", Grid("Reported {topic}", ["Reporting town", "{y1}", "{y2}"])],
]
_TOTAL_RU: Sequence[Wording] = [
    [Grid("Число {topic}: {y1} и {y2}", ["Место", "год {y1}", "год {y2}"]), Far("Речь о городах побережья.")],
    ["То, о чём сообщили города, сложено.", Grid("Сообщения о числе {topic}", ["Откуда", "{y1}", "{y2}"])],
]
_TOTAL_KK: Sequence[Wording] = [
    [Grid("{Topic} саны: {y1} және {y2}", ["Орны", "{y1} жыл", "{y2} жыл"]), Far("Сөз жағалау қалалары туралы.")],
    [
        Source("Қалалардың хабарлағаны қосылды.", "Қайталанғаны шығарылды."),
        Grid("{Topic} туралы хабарлар", ["Қайдан", "{y1}", "{y2}"]),
    ],
]

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "parts-of-a-total": {"en": _PARTS_EN, "ru": _PARTS_RU, "kk": _PARTS_KK},
    "largest-part": {"en": _LARGEST_EN, "ru": _LARGEST_RU, "kk": _LARGEST_KK},
    "shares-make-100": {"en": _SHARES_EN, "ru": _SHARES_RU, "kk": _SHARES_KK},
    "total-of-a-column": {"en": _TOTAL_EN, "ru": _TOTAL_RU, "kk": _TOTAL_KK},
}
