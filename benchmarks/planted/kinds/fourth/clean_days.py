"""Clean passages on days, years and numbering that look wrong and are not."""

from __future__ import annotations

import datetime as dt

from benchmarks.planted.kinds.kind import Far, Kind, Values
from benchmarks.planted.speaking import Day, Year
from benchmarks.planted.world import World


def ends(world: World) -> tuple[Values, Values]:
    """A beginning and an end."""
    begin = world.day()
    end = begin + dt.timedelta(days=world.chance.randint(20, 300))
    return {**world.pair(), "begin": Day.of(begin), "end": Day.of(end)}, {}


def some_days(world: World) -> tuple[Values, Values]:
    """A stretch of time, and fewer days than it has."""
    begin = world.day()
    length = world.chance.randint(40, 90)
    values = {"begin": Day.of(begin), "end": Day.of(begin + dt.timedelta(days=length))}
    return {**world.pair(), **values, "days": world.chance.randint(5, length // 3)}, {}


def overlapping(world: World) -> tuple[Values, Values]:
    """Three periods, the second of which begins before the first is over."""
    a = world.year(room=9) - 4
    years = [a, a + 4, a + 2, a + 7, a + 5, a + 9]
    names = ["a1", "a2", "b1", "b2", "c1", "c2"]
    return {**world.pair(), **{name: Year(year) for name, year in zip(names, years, strict=True)}}, {}


def interrupted(world: World) -> tuple[Values, Values]:
    """Two periods and the year between them, of which nothing is known."""
    a = world.year(room=9) - 4
    years = {"a1": a, "a2": a + 3, "gap": a + 4, "b1": a + 5, "b2": a + 8}
    return {**world.pair(), **{name: Year(year) for name, year in years.items()}}, {}


def questions(world: World) -> tuple[Values, Values]:
    """Five things that people are asked."""
    return {**world.opinion(5)}, {}


KINDS = [
    Kind(
        "the-end-told-first",
        "",
        ends,
        {
            "en": [
                "The ban on {topic} in {town} was lifted on {end}; it had been imposed on {begin}.",
                "By {end}, when the inquiry into the {topic} in {town} was closed, nobody could remember how it had begun on "
                "{begin}.",
            ],
            "ru": [
                "Запрет на проведение {topic} в городе {town} сняли {end}, а введён он был {begin}.",
                "{end}, когда дело о проведении {topic} в городе {town} закрыли, уже никто не помнил, как оно началось {begin}.",
            ],
            "kk": [
                "{town} қаласында {topic} өткізуге салынған тыйым {end:loc} алынды, ал ол {begin:loc} енгізілген еді.",
                "{town} қаласындағы {topic} ісі {end:loc} жабылғанда, оның {begin:loc} қалай басталғанын ешкім есіне түсіре алмады.",
            ],
        },
    ),
    Kind(
        "from-the-newest-to-the-oldest",
        "",
        ends,
        {
            "en": [
                [
                    "The archive of {town} lists what it has on {topic} beginning with the newest paper.",
                    "{end} – petition to the governor",
                    "{begin} – first report of the police",
                ],
                "Reading the file on the {topic} in {town} backwards, from {end} to {begin}, one sees how the tone hardened.",
            ],
            "ru": [
                [
                    "Архив города {town} перечисляет документы о проведении {topic}, начиная с новейшего.",
                    "{end} — прошение губернатору",
                    "{begin} — первый рапорт полиции",
                ],
                "Если читать дело о проведении {topic} в городе {town} в обратном порядке, с {end} и назад до {begin}, видно, как менялся тон.",
            ],
            "kk": [
                [
                    "{town} қаласының архиві {topic} туралы құжаттарды ең жаңасынан бастап тізеді.",
                    "{end} – губернаторға өтініш",
                    "{begin} – полицияның алғашқы баянаты",
                ],
                "{town} қаласындағы {topic} ісін кері қарай, {end:abl} {begin:dat} дейін оқысақ, үннің қалай өзгергені көрінеді.",
            ],
        },
    ),
    Kind(
        "on-some-of-the-days",
        "",
        some_days,
        {
            "en": [
                "Between {begin} and {end} {topic} were held in {town} on {days} days.",
                "From {begin} to {end} rain fell on {days} days in {town}, and there were no {topic} on any of them.",
            ],
            "ru": [
                "С {begin} по {end} {nom} в городе {town} отмечались в отдельные дни, всего таких дней {days}.",
                "За время с {begin} по {end} в городе {town} выпало {days:дождливый день|дождливых дня|дождливых дней}, и {topic} в эти дни "
                "не было.",
            ],
            "kk": [
                "{begin:abl} {end:dat} дейін {town} қаласында {topic} {days} күні ғана болды, қалған күндері тыныш өтті.",
                "{begin:abl} {end:dat} дейінгі аралықта {town} қаласында {days} күн жаңбыр жауды, ол күндері {topic} болған жоқ.",
            ],
        },
    ),
    Kind(
        "periods-meant-to-overlap",
        "",
        overlapping,
        {
            "en": [
                "We look at the {topic} in {town} in three windows, {a1}–{a2}, {b1}–{b2} and {c1}–{c2}, which overlap on purpose so "
                "that no turn is cut in two.",
                "Three newspapers reported on {topic} in {town}, at times side by side: the first in {a1}–{a2}, the second in "
                "{b1}–{b2}, the third in {c1}–{c2}.",
            ],
            "ru": [
                "Историю {topic} в городе {town} мы рассматриваем в трёх окнах — {a1}–{a2}, {b1}–{b2} и {c1}–{c2} годы, — которые "
                "намеренно перекрываются.",
                "О проведении {topic} в городе {town} писали три газеты, порой одновременно: первая — в {a1}–{a2} годах, вторая — в "
                "{b1}–{b2}, третья — в {c1}–{c2}.",
            ],
            "kk": [
                "{town} қаласындағы {topic} тарихын біз әдейі қабаттасатын үш терезеден қараймыз: {a1}–{a2}, {b1}–{b2} және {c1}–{c2} "
                "жылдар.",
                "{town} қаласындағы {topic} туралы үш газет, кейде қатар, жазды: біріншісі {a1}–{a2} жылдары, екіншісі {b1}–{b2} "
                "жылдары, үшіншісі {c1}–{c2} жылдары.",
            ],
        },
    ),
    Kind(
        "a-gap-that-is-told",
        "",
        interrupted,
        {
            "en": [
                "For {topic} in {town} there are two series, {a1}–{a2} and {b1}–{b2}; the notebooks of {gap} burned with the archive.",
                "The {topic} in {town} were monitored in {a1}–{a2} and again in {b1}–{b2}. In {gap} there was no money for it.",
            ],
            "ru": [
                "По числу {topic} в городе {town} есть два ряда, {a1}–{a2} и {b1}–{b2} годы; тетради за {gap} год сгорели вместе с архивом.",
                "За ходом {topic} в городе {town} следили в {a1}–{a2} и снова в {b1}–{b2} годах. В {gap} году на это не нашлось денег.",
            ],
            "kk": [
                "{town} қаласындағы {topic} бойынша екі қатар бар: {a1}–{a2} және {b1}–{b2} жылдар; {gap} жылғы дәптерлер архивпен бірге "
                "өртеніп кетті.",
                "{town} қаласындағы {topic} {a1}–{a2} жылдары, кейін {b1}–{b2} жылдары бақыланды. {gap} жылы бұған қаржы табылмады.",
            ],
        },
    ),
    Kind(
        "parts-numbered-anew",
        "",
        questions,
        {
            "en": [
                [
                    "The form for {town} has two parts, each with questions of its own.",
                    "Part A",
                    "Question 1. Do you agree that {opinion}?",
                    "Question 2. Do you agree that {opinion2}?",
                    "Part B",
                    "Question 1. Do you agree that {opinion3}?",
                    "Question 2. Do you agree that {opinion4}?",
                    "Question 3. Do you agree that {opinion5}?",
                ],
                [
                    "In {town} men and women were asked different things. Men: (1) whether {opinion}; (2) whether {opinion2}. Women: (1) "
                    "whether {opinion3}; (2) whether {opinion4}; (3) whether {opinion5}.",
                ],
            ],
            "ru": [
                [
                    "Анкета для города {town} состоит из двух частей, в каждой свои вопросы.",
                    "Часть А",
                    "Вопрос 1. Согласны ли вы, что {opinion}?",
                    "Вопрос 2. Согласны ли вы, что {opinion2}?",
                    "Часть Б",
                    "Вопрос 1. Согласны ли вы, что {opinion3}?",
                    "Вопрос 2. Согласны ли вы, что {opinion4}?",
                    "Вопрос 3. Согласны ли вы, что {opinion5}?",
                ],
                [
                    "В городе {town} мужчин и женщин спрашивали о разном. Мужчин: (1) правда ли, что {opinion}; (2) правда ли, что "
                    "{opinion2}. Женщин: (1) правда ли, что {opinion3}; (2) правда ли, что {opinion4}; (3) правда ли, что {opinion5}.",
                ],
            ],
            "kk": [
                [
                    "{town} қаласына арналған сауалнама екі бөліктен тұрады, әрқайсысының өз сұрақтары бар.",
                    "А бөлігі",
                    "1-сұрақ. «{opinion}» дегенге келісесіз бе?",
                    "2-сұрақ. «{opinion2}» дегенге келісесіз бе?",
                    "Ә бөлігі",
                    "1-сұрақ. «{opinion3}» дегенге келісесіз бе?",
                    "2-сұрақ. «{opinion4}» дегенге келісесіз бе?",
                    "3-сұрақ. «{opinion5}» дегенге келісесіз бе?",
                ],
                [
                    "{town} қаласында ерлер мен әйелдерден басқа-басқа нәрсе сұралды. Ерлерден: (1) «{opinion}» деген рас па; (2) "
                    "«{opinion2}» деген рас па. Әйелдерден: (1) «{opinion3}» деген рас па; (2) «{opinion4}» деген рас па; (3) "
                    "«{opinion5}» деген рас па.",
                ],
            ],
        },
    ),
    Kind(
        "questions-with-letters",
        "",
        questions,
        {
            "en": [
                [
                    "The residents of {town} were asked the following.",
                    "Question 1. Is it true that {opinion}?",
                    "Question 2. Is it true that {opinion2}?",
                    "Question 3a. Is it true that {opinion3}?",
                    "Question 3b. Is it true that {opinion4}?",
                    "Question 4. Is it true that {opinion5}?",
                ],
                [
                    "To the first question, whether {opinion}, most people in {town} said yes.",
                    Far(
                        "Question 4 in {town} was whether {opinion2}; questions 2 and 3 concerned the household and are left out here."
                    ),
                ],
            ],
            "ru": [
                [
                    "Жителей города {town} спрашивали о следующем.",
                    "Вопрос 1. Правда ли, что {opinion}?",
                    "Вопрос 2. Правда ли, что {opinion2}?",
                    "Вопрос 3а. Правда ли, что {opinion3}?",
                    "Вопрос 3б. Правда ли, что {opinion4}?",
                    "Вопрос 4. Правда ли, что {opinion5}?",
                ],
                [
                    "На первый вопрос, правда ли, что {opinion}, большинство в городе {town} ответило утвердительно.",
                    Far(
                        "Вопрос 4 в городе {town} звучал так: правда ли, что {opinion2}; вопросы 2 и 3 касались быта и здесь опущены."
                    ),
                ],
            ],
            "kk": [
                [
                    "{town} қаласының тұрғындарынан мыналар сұралды.",
                    "1-сұрақ. «{opinion}» деген рас па?",
                    "2-сұрақ. «{opinion2}» деген рас па?",
                    "3а-сұрақ. «{opinion3}» деген рас па?",
                    "3ә-сұрақ. «{opinion4}» деген рас па?",
                    "4-сұрақ. «{opinion5}» деген рас па?",
                ],
                [
                    "«{opinion}» деген рас па деген бірінші сұраққа {town} қаласында көбі иә деп жауап берді.",
                    Far(
                        "{town} қаласында 4-сұрақ «{opinion2}» деген пікірге қатысты болды; 2- және 3-сұрақтар тұрмыс туралы, олар мұнда алынбады."
                    ),
                ],
            ],
        },
    ),
]
