"""A further wording of each kind, in the plain words of a chronicler, and clean passages that look wrong."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Kind, Source, Values, Wording
from benchmarks.planted.speaking import Day, Percent, Year
from benchmarks.planted.world import World, share

_COUNTED: dict[str, Sequence[Wording]] = {
    "en": ["We interviewed {n} adults in {town}; {percent} of them, that is {count} people, told us that {opinion}."],
    "ru": [
        "В городе {town} мы опросили {n} взрослых; {percent} из них, то есть {count} человек, ответили, что {opinion}."
    ],
    "kk": [
        "{town} қаласында {n} ересек адаммен сұхбат жүргізілді; олардың {percent}, яғни {count} адам, «{opinion}» деді."
    ],
}
_TABLE: dict[str, Sequence[Wording]] = {
    "en": [
        [
            "What worries people in {town} most was asked of {n} persons, who could name one thing.",
            Grid("The greatest worry in {town} (one answer; base: {n})", ["Worry", "n", "%"]),
        ]
    ],
    "ru": [
        [
            "О главной заботе в городе {town} спросили {n} человек; назвать можно было одну.",
            Grid("Главная забота в городе {town} (один ответ; всего {n})", ["Забота", "Человек", "%"]),
        ]
    ],
    "kk": [
        [
            "{town} қаласындағы ең басты алаңдаушылық туралы {n} адамнан сұралды; біреуін ғана атауға болды.",
            Grid(
                "{town} қаласындағы ең басты алаңдаушылық (бір жауап; барлығы {n})", ["Алаңдаушылық", "Адам саны", "%"]
            ),
        ]
    ],
}
_TEST = {
    "en": "Whether people in {town} think that {opinion} was held against their schooling: #.",
    "ru": "То, насколько жители города {town} считают, что {opinion}, сопоставили с образованием: #.",
    "kk": "{town} тұрғындарының «{opinion}» деп санауын біліміне қарай салыстырды: #.",
}


def _test(english: str, others: str) -> dict[str, Sequence[Wording]]:
    return {language: [text.replace("#", english if language == "en" else others)] for language, text in _TEST.items()}


WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": _COUNTED,
    "count-of-percent": _COUNTED,
    "responses-in-brackets": {
        "en": [
            "Our sample in {town} has {n} persons. Asked for one thing only, {c1} of them ({p1}) named that {opinion}, {c2} ({p2}) "
            "that {opinion2}, and {c3} ({p3}) that {opinion3}."
        ],
        "ru": [
            "Наша выборка в городе {town} - {n} человек. Назвать можно было одно: {c1} ({p1}) назвали то, что {opinion}, {c2} ({p2}) - "
            "то, что {opinion2}, и {c3} ({p3}) - то, что {opinion3}."
        ],
        "kk": [
            "{town} қаласындағы іріктемеде {n} адам бар. Бір ғана нәрсені атау керек болды: {c1} ({p1}) «{opinion}», {c2} ({p2}) "
            "«{opinion2}», {c3} ({p3}) «{opinion3}» деп атады."
        ],
    },
    "lost-point": {
        "en": [
            "All {n} participants in {town} chose one statement: that {opinion} was chosen by {c1} ({p1}), that {opinion2} by {c2} ({p2}), "
            "that {opinion3} by {c3} ({p3})."
        ],
        "ru": [
            "Все {n} участников в городе {town} выбрали по одному утверждению: что {opinion} - {c1} ({p1}), что {opinion2} - {c2} ({p2}), "
            "что {opinion3} - {c3} ({p3})."
        ],
        "kk": [
            "{town} қаласындағы барлық {n} қатысушы бір-бір тұжырым таңдады: «{opinion}» - {c1} ({p1}), «{opinion2}» - {c2} ({p2}), "
            "«{opinion3}» - {c3} ({p3})."
        ],
    },
    "option-percent": _TABLE,
    "option-count": _TABLE,
    "remaining-share": {
        "en": [
            "In {town}, where each could give one answer, {a} found that {opinion} and {b} that {opinion2}; the other {rest} were silent."
        ],
        "ru": [
            "В городе {town}, где можно было дать один ответ, {a} решили, что {opinion}, и {b} - что {opinion2}; прочие {rest} молчали."
        ],
        "kk": [
            "Бір жауап қана беруге болатын {town} қаласында {a} «{opinion}», {b} «{opinion2}» деп тапты; өзге {rest} үнсіз қалды."
        ],
    },
    "mean-of-whole-numbers": {
        "en": [
            "{n} inhabitants of {town} gave whole points from 1 to 5 to the sentence that {opinion}; the average was {mean}."
        ],
        "ru": [
            "{n} жителей города {town} поставили целые баллы от 1 до 5 фразе о том, что {opinion}; в среднем вышло {mean}."
        ],
        "kk": [
            "{town} қаласының {n} тұрғыны «{opinion}» деген сөйлемге 1-ден 5-ке дейінгі бүтін ұпай қойды; орташа ұпай {mean}."
        ],
    },
    "deviation-of-whole-numbers": {
        "en": ["On whole points from 1 to 7, {n} inhabitants of {town} rated that {opinion} at {mean} (SD {sd})."],
        "ru": [
            "По целым баллам от 1 до 7 {n} жителей города {town} оценили то, что {opinion}, в {mean} (стандартное отклонение {sd})."
        ],
        "kk": [
            "1-ден 7-ге дейінгі бүтін ұпаймен {town} қаласының {n} тұрғыны «{opinion}» дегенді {mean} деп бағалады (стандартты ауытқу {sd})."
        ],
    },
    "majority": {
        "en": ["Most respondents in {town} think that {opinion}: {percent} said so."],
        "ru": ["Большая часть жителей города {town} думает, что {opinion}: так сказали {percent}."],
        "kk": ["{town} тұрғындарының басым бөлігі «{opinion}» деп ойлайды: {percent} солай деді."],
    },
    "more-than-half": {
        "en": ["In {town} more than one in two, {percent}, find that {opinion}."],
        "ru": ["В городе {town} больше половины, {percent}, находят, что {opinion}."],
        "kk": ["{town} қаласында жартысынан көбі, {percent}, «{opinion}» деп табады."],
    },
    "a-third": {
        "en": ["That {opinion} is what a third of {town} believes ({percent})."],
        "ru": ["В том, что {opinion}, уверена треть жителей города {town}: {percent}."],
        "kk": ["«{opinion}» дегенге {town} тұрғындарының үштен бірі сенімді: {percent}."],
    },
    "text-against-table": {
        "en": [
            [
                Grid("{Topic} recorded in {town}", ["Year", "Recorded"]),
                Far("{town} saw {value} {topic} in {year} (see the table above)."),
            ]
        ],
        "ru": [
            [
                Grid("Учтённые акции ({nom}), город {town}", ["Год", "Учтено"]),
                Far("В городе {town} за {year} год учтено {value:topic} (см. таблицу выше)."),
            ]
        ],
        "kk": [
            [
                Grid("{town} қаласында тіркелген {topic}", ["Жыл", "Тіркелгені"]),
                Far("{town} қаласында {year} жылы {value} {topic} тіркелгені жоғарыдағы кестеден көрінеді."),
            ]
        ],
    },
    "told-twice": {
        "en": [
            [
                "{town} counted {value} {topic} in {year}, so the archive of the town says.",
                Far("What the archive says is plain: {again} {topic} in {town} in {year}."),
            ]
        ],
        "ru": [
            [
                "По архиву, в городе {town} за {year} год насчитали {value:topic}.",
                Far("Архив говорит ясно: {again:topic} в городе {town} за {year} год."),
            ]
        ],
        "kk": [
            [
                "Мұрағат бойынша {town} қаласында {year} жылы {value} {topic} саналды.",
                Far("Мұрағат анық айтады: {town} қаласында {year} жылы {again} {topic}."),
            ]
        ],
    },
    "parts-of-a-total": {
        "en": [
            "In {year} the {topic} in {town} brought {total} people to court, namely {a} workers, {b} students and {c} pensioners."
        ],
        "ru": [
            "В {year} году из-за акций ({nom}) в городе {town} перед судом предстали {total} человек, а именно {a} рабочих, {b} студентов и "
            "{c} пенсионеров."
        ],
        "kk": [
            "{year} жылы {town} қаласындағы акциялар ({topic}) үшін {total} адам сотқа тартылды, атап айтқанда {a} жұмысшы, {b} студент және "
            "{c} зейнеткер."
        ],
    },
    "total-of-a-column": {
        "en": [[Grid("{Topic} known to the chroniclers of {town}", ["Place", "{y1}", "{y2}"])]],
        "ru": [[Grid("Число {topic}, известных летописцам города {town}", ["Место", "{y1}", "{y2}"])]],
        "kk": [[Grid("{town} шежірешілеріне белгілі {topic}", ["Орын", "{y1}", "{y2}"])]],
    },
    "shares-make-100": {
        "en": [
            [
                Grid(
                    "How the {topic} of {year} were spread over five places, in per cent (files of {town})",
                    ["Place", "Per cent"],
                )
            ]
        ],
        "ru": [
            [
                Grid(
                    "Как распределилось число {topic} {year} года по пяти местам, в процентах (дела города {town})",
                    ["Место", "Процент"],
                )
            ]
        ],
        "kk": [[Grid("{year} жылғы {topic} бес орынға қалай бөлінді, пайызбен ({town} құжаттары)", ["Орын", "Пайыз"])]],
    },
    "doubled": {
        "en": ["There were twice as many {topic} in {town} in {y2} ({b}) as in {y1} ({a})."],
        "ru": ["В {y2} году в городе {town} было вдвое больше {topic} ({b}), чем в {y1} году ({a})."],
        "kk": ["{y2} жылы {town} қаласында {topic} ({b}) {y1} жылғыдан ({a}) екі есе көп болды."],
    },
    "rose": {
        "en": ["From {a} in {y1} the {topic} of {town} went up to {b} in {y2}."],
        "ru": ["С {a} в {y1} году число {topic} в городе {town} поднялось до {b} в {y2} году."],
        "kk": ["{town} қаласындағы {topic} {y1} жылғы {a:abl} {y2} жылы {b:dat} көтерілді."],
    },
    "fell": {
        "en": ["From {a} in {y1} the {topic} of {town} went down to {b} in {y2}."],
        "ru": ["С {a} в {y1} году число {topic} в городе {town} упало до {b} в {y2} году."],
        "kk": ["{town} қаласындағы {topic} {y1} жылғы {a:abl} {y2} жылы {b:dat} төмендеді."],
    },
    "change-in-percent": {
        "en": ["{town} had {a} {topic} in {y1} and {b} in {y2}, an increase of {percent}."],
        "ru": ["В городе {town} было {a:topic} в {y1} году и {b} в {y2} году: рост на {percent}."],
        "kk": ["{town} қаласында {y1} жылы {a}, {y2} жылы {b} {topic} болды: өсім {percent}."],
    },
    "percentage-points": {
        "en": ["Those in {town} who find that {opinion} were {a} in {y1} and {b} in {y2}, {step} {unit} more."],
        "ru": [
            "Тех, кто в городе {town} считает, что {opinion}, было {a} в {y1} году и {b} в {y2} году, на {step} {unit} больше."
        ],
        "kk": ["{town} қаласында «{opinion}» деп табатындар {y1} жылы {a}, {y2} жылы {b} болды, {step} {unit} көп."],
    },
    "peak": {
        "en": [
            [
                Grid("{Topic} of {town} over the years", ["Year", "Count"]),
                "The most {topic} in {town}, {value}, fall into the year {year}.",
            ]
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town} за эти годы", ["Год", "Количество"]),
                "Больше всего {topic} в городе {town}, {value}, приходится на {year} год.",
            ]
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic}, жылдар бойы", ["Жыл", "Мөлшері"]),
                "{town} қаласында {topic} ең көп болған жыл {year}, саны {value}.",
            ]
        ],
    },
    "highest": {
        "en": [
            [
                Grid("Where the {topic} of {year} were (files of {town})", ["Place", "Count"]),
                "No place of this table had more {topic} than {best}.",
            ]
        ],
        "ru": [
            [
                Grid("Где и сколько было {topic} в {year} году (дела города {town})", ["Место", "Количество"]),
                "Больше всего {topic} в этой таблице было в городе {best}.",
            ]
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} қайда болды ({town} құжаттары)", ["Орын", "Мөлшері"]),
                "Бұл кестеде {topic} ең көп болған қала - {best}.",
            ]
        ],
    },
    "always-last": {
        "en": [
            [
                Grid("{Topic}, four years in four places (files of {town})", ["Place", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Year after year {last} had the fewest {topic}.",
            ]
        ],
        "ru": [
            [
                Grid(
                    "Число {topic}: четыре года в четырёх местах (дела города {town})",
                    ["Место", "{y1}", "{y2}", "{y3}", "{y4}"],
                ),
                "Из года в год меньше всего {topic} было в городе {last}.",
            ]
        ],
        "kk": [
            [
                Grid("{Topic}: төрт орында төрт жыл ({town} құжаттары)", ["Орын", "{y1}", "{y2}", "{y3}", "{y4}"]),
                "Жыл сайын {topic} ең аз болған қала - {last}.",
            ]
        ],
    },
    "largest-part": {
        "en": [
            "The {topic} of {town} in {year} drew {total} people: {n1} {g1}, {n2} {g2}, {n3} {g3}. Most of all came the {largest}."
        ],
        "ru": [
            "В {year} году в городе {town} на акции ({nom}) вышли {total} человек: {g1} - {n1}, {g2} - {n2}, {g3} - {n3}. Больше всего было: "
            "{largest}."
        ],
        "kk": [
            "{year} жылы {town} қаласында акцияларға ({topic}) {total} адам шықты: {g1} - {n1}, {g2} - {n2}, {g3} - {n3}. Ең көбі {largest} болды."
        ],
    },
    "rank": {
        "en": [
            [
                Grid("Places ordered by nothing: {topic} of {year} (files of {town})", ["Place", "Count"]),
                "In this table {one} comes {rank} by the number of {topic}.",
            ]
        ],
        "ru": [
            [
                Grid("Места без порядка: число {topic} в {year} году (дела города {town})", ["Место", "Количество"]),
                "По этой таблице у города {one} {rank} место по числу {topic}.",
            ]
        ],
        "kk": [
            [
                Grid("Реттелмеген орындар: {year} жылғы {topic} ({town} құжаттары)", ["Орын", "Мөлшері"]),
                "Осы кесте бойынша {topic} саны жағынан {one} {rank} орынды алады.",
            ]
        ],
    },
    "impossible-date": {
        "en": ["It was on {date} that {town} forbade {topic}."],
        "ru": ["Именно {date} в городе {town} запретили акции ({nom})."],
        "kk": ["Дәл {date} күні {town} қаласында акцияларға ({topic}) тыйым салынды."],
    },
    "weekday": {
        "en": ["The {topic} of {town} date from {date}, a {weekday}."],
        "ru": ["Акции ({nom}) в городе {town} пришлись на {weekday}, {date}."],
        "kk": ["{town} қаласындағы акциялар ({topic}) {date} күні, {weekday}, болды."],
    },
    "end-before-beginning": {
        "en": [
            "{town} forbade {topic} on {begin} and allowed them again on {end}; between these days there was silence, from {begin} until {end}."
        ],
        "ru": ["В городе {town} тишина без акций ({nom}) длилась с {begin} до {end}."],
        "kk": ["{town} қаласында акциясыз ({topic}) тыныштық {begin:abl} бастап {end:dat} дейін созылды."],
    },
    "duration": {
        "en": ["{town} was without {topic} for {days} days ({begin} - {end})."],
        "ru": ["В городе {town} {days} дней не было акций ({nom}): с {begin} до {end}."],
        "kk": ["{town} қаласында {begin:abl} бастап {end:dat} дейін {days} күн бойы акция ({topic}) болмады."],
    },
    "dated-twice": {
        "en": [
            [
                "On {date} the old bridge of {town} was closed; posters said that {opinion}.",
                Far("When the old bridge of {town} was closed on {again}, the posters were torn down."),
            ]
        ],
        "ru": [
            [
                "Старый мост в городе {town} закрыли {date}; на плакатах было, что {opinion}.",
                Far("Когда {again} закрыли старый мост в городе {town}, плакаты сорвали."),
            ]
        ],
        "kk": [
            [
                "{town} қаласындағы ескі көпір {date} күні жабылды; плакаттарда «{opinion}» деп жазылды.",
                Far("{town} қаласындағы ескі көпір {again} күні жабылғанда, плакаттар жыртылды."),
            ]
        ],
    },
    "read-before-written": {
        "en": [
            [
                Source(
                    "Others wrote of the {topic} in {town}.",
                    "{Topic} of {town}, Evening Post, {date}, {address}, accessed {read}.",
                )
            ]
        ],
        "ru": [
            [
                Source(
                    "Другие писали об акциях ({nom}) в городе {town}.",
                    "Город {town}: {nom}. Вечерняя почта, {date}. URL: {address} (дата обращения {read}).",
                )
            ]
        ],
        "kk": [
            [
                Source(
                    "Басқалар {town} қаласындағы акциялар ({topic}) туралы жазды.",
                    "{town} қаласы: {topic}. Кешкі пошта, {date}. URL: {address} (қаралған күні {read}).",
                )
            ]
        ],
    },
    "date-of-an-address": {
        "en": [
            [
                Source(
                    "So the Evening Post on {town} and its {topic}.",
                    "Evening Post, {date}: {Topic} of {town}, {address}",
                )
            ]
        ],
        "ru": [
            [
                Source(
                    "Так «Вечерняя почта» о городе {town} ({nom}).",
                    "Вечерняя почта, {date}: город {town}. URL: {address}",
                )
            ]
        ],
        "kk": [
            [
                Source(
                    "«Кешкі пошта» {town} қаласы ({topic}) туралы осылай дейді.",
                    "Кешкі пошта, {date}: {town} қаласы. URL: {address}",
                )
            ]
        ],
    },
    "covers-later-years": {
        "en": [
            [
                Source(
                    "The yearbook lists the {topic} of {town}.",
                    "Yearbook of {town}, {first} to {last}: {topic}. {town}, {published}.",
                )
            ]
        ],
        "ru": [
            [
                Source(
                    "Ежегодник перечисляет акции ({nom}) города {town}.",
                    "Ежегодник города {town} за {first}-{last} годы: {nom}. Издан в {published} году.",
                )
            ]
        ],
        "kk": [
            [
                Source(
                    "Жылнама {town} қаласындағы акцияларды ({topic}) тізеді.",
                    "{town} қаласының {first}-{last} жылдардағы жылнамасы: {topic}. {published} жылы шықты.",
                )
            ]
        ],
    },
    "after-its-own-date": {
        "en": ["As of {date} the {topic} in {town} had ended."],
        "ru": ["Акции ({nom}) в городе {town} закончились {date}."],
        "kk": ["{town} қаласындағы акциялар ({topic}) {date} күні аяқталды."],
    },
    "periods": {
        "en": [
            "The history of {topic} in {town} falls into three periods without a gap, {a1} to {a2}, {b1} to {b2} and {c1} to {c2}."
        ],
        "ru": [
            "История акций ({nom}) в городе {town} делится на три периода без пропусков: {a1}-{a2}, {b1}-{b2}, {c1}-{c2} гг."
        ],
        "kk": [
            "{town} қаласындағы акциялардың ({topic}) тарихы үзіліссіз үш кезеңге бөлінеді: {a1}-{a2}, {b1}-{b2}, {c1}-{c2} жж."
        ],
    },
    "rate-of-exchange": {
        "en": [
            "For the {topic} of {year} {town} paid {local1} billion tenge (USD {dollars1} million), its traders {local2} billion tenge (USD {dollars2} "
            "million), the port {local3} billion tenge (USD {dollars3} million)."
        ],
        "ru": [
            "За акции ({nom}) {year} года город {town} заплатил {local1} млрд тенге (около {dollars1} млн долларов), торговцы - {local2} млрд тенге "
            "(около {dollars2} млн долларов), порт - {local3} млрд тенге (около {dollars3} млн долларов)."
        ],
        "kk": [
            "{year} жылғы акциялар ({topic}) үшін {town} қаласы {local1} млрд теңге (шамамен {dollars1} млн доллар), саудагерлер {local2} млрд теңге "
            "(шамамен {dollars2} млн доллар), порт {local3} млрд теңге (шамамен {dollars3} млн доллар) төледі."
        ],
    },
    "p-of-t": _test("t ({df}) = {value}; p = {p}", "t ({df}) = {value}, p = {p}"),
    "p-of-f": _test("F({df1},{df2})={value}, p={p}", "F ({df1}, {df2}) = {value}, p = {p}"),
    "p-of-chi2": _test("chi-square({df}) = {value}, p = {p}", "χ² ({df}) = {value}, p = {p}"),
    "p-of-r": _test("r ({df}) = {value}; p = {p}", "r ({df}) = {value}, p = {p}"),
    "p-of-z": _test("Z = {value}; p = {p}", "Z = {value}, p = {p}"),
    "question-number": {
        "en": [[f"Question {{q{n}}}: is it true that {{opinion{n if n > 1 else ''}}}?" for n in range(1, 6)]],
        "ru": [[f"Вопрос {{q{n}}}: верно ли, что {{opinion{n if n > 1 else ''}}}?" for n in range(1, 6)]],
        "kk": [[f"{{q{n}}}-сұрақ: «{{opinion{n if n > 1 else ''}}}» деген рас па?" for n in range(1, 6)]],
    },
    "table-nowhere": {
        "en": ["The {topic} of {town} are listed in Table {number} of this work."],
        "ru": ["Акции ({nom}) города {town} перечислены в таблице {number} этой работы."],
        "kk": ["{town} қаласындағы акциялар ({topic}) осы жұмыстың {number}-кестесінде тізілген."],
    },
}


def vote(world: World) -> tuple[Values, Values]:
    """Shares of valid votes and of those entitled to vote."""
    entitled = world.chance.randint(2000, 9000)
    votes = world.chance.randint(entitled // 2, entitled * 4 // 5)
    yes = world.chance.randint(votes // 2 + 10, votes * 4 // 5)
    values: Values = {
        **world.pair(),
        "entitled": entitled,
        "votes": votes,
        "yes": yes,
        "turnout": Percent(share(votes, entitled)),
    }
    return {**values, "won": Percent(share(yes, votes)), "ofall": Percent(share(yes, entitled))}, {}


def changed_mind(world: World) -> tuple[Values, Values]:
    """Two waves of a survey with the same question."""
    a, b = world.chance.randint(300, 480) / 10, world.chance.randint(510, 640) / 10
    start = world.year(room=2)
    return {**world.opinion(), "a": Percent(a), "b": Percent(b), "y1": Year(start), "y2": Year(start + 2)}, {}


def corrected(world: World) -> tuple[Values, Values]:
    """A figure that the text itself corrects."""
    a = world.chance.randint(60, 300)
    return {**world.pair(), "a": a, "b": a + world.chance.randint(10, 90), "year": Year(world.year())}, {}


def old_and_new(world: World) -> tuple[Values, Values]:
    """Dates in two calendars."""
    date = world.day().replace(day=20)
    return {**world.pair(), "new": Day.of(date), "old": str(date.day - 13)}, {}


def part_table(world: World) -> tuple[Values, Values]:
    """A table that says it lists the largest only: its shares do not make 100."""
    towns = world.towns(4)
    rows = [[town, Percent(world.chance.randint(60, 190) / 10)] for town in towns]
    return {**world.listing(), "year": Year(world.year()), "rows": rows}, {}


def _clean(id_: str, facts, en: list[Wording], ru: list[Wording], kk: list[Wording]) -> Kind:  # noqa: ANN001
    return Kind(id_, "", facts, {"en": en, "ru": ru, "kk": kk})


HARD = [
    _clean(
        "two-bases-of-a-vote",
        vote,
        [
            "Of {entitled} entitled to vote on the {topic} in {town}, {votes} voted ({turnout}). {yes} said yes: {won} of the votes, {ofall} of those entitled."
        ],
        [
            "Из {entitled} имевших право голоса по вопросу об акциях ({nom}) в городе {town} голосовали {votes} ({turnout}). «За» было {yes}: {won} голосовавших, {ofall} имевших право."
        ],
        [
            "{town} қаласында ({topic}) дауыс беруге құқылы {entitled} адамның {votes} дауыс берді ({turnout}). {yes} «иә» деді: дауыс бергендердің {won}, құқылылардың {ofall}."
        ],
    ),
    _clean(
        "two-waves",
        changed_mind,
        ["In {y1} a minority in {town}, {a}, said that {opinion}; in {y2} it was a majority, {b}."],
        ["В {y1} году меньшинство в городе {town}, {a}, говорило, что {opinion}; в {y2} году - большинство, {b}."],
        ["{y1} жылы {town} қаласында азшылық, {a}, «{opinion}» деді; {y2} жылы көпшілік, {b}, солай деді."],
    ),
    _clean(
        "corrected-in-the-text",
        corrected,
        [
            "The first edition gave {a} {topic} for {town} in {year}; the number was wrong, and the second edition gives {b}."
        ],
        ["В первом издании для города {town} за {year} год названо {a:topic}; это ошибка, во втором издании - {b}."],
        [
            "Бірінші басылымда {town} қаласы үшін {year} жылы {a} {topic} деп көрсетілген; бұл қате, екінші басылымда {b}."
        ],
    ),
    _clean(
        "two-calendars",
        old_and_new,
        ["The {topic} of {town} are dated {new}, or the {old}th by the old calendar."],
        ["Акции ({nom}) города {town} датируются так: {new} ({old}-го по старому стилю)."],
        ["{town} қаласындағы акциялар ({topic}) {new} күнге жатады (ескі күнтізбе бойынша {old})."],
    ),
    _clean(
        "the-largest-only",
        part_table,
        [
            [
                Grid(
                    "The four towns with most {topic} in {year}, their share of the whole country (list of {town})",
                    ["Town", "Share"],
                )
            ]
        ],
        [
            [
                Grid(
                    "Четыре города, где больше всего {topic} в {year} году, доля во всей стране (список города {town})",
                    ["Город", "Доля"],
                )
            ]
        ],
        [[Grid("{year} жылы {topic} ең көп төрт қала, бүкіл елдегі үлесі ({town} тізімі)", ["Қала", "Үлесі"])]],
    ),
]
