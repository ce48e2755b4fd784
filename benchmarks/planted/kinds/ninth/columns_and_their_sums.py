"""Columns of numbers and of shares, and what they add up to."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "total-of-a-column": {
        "en": [
            [
                Grid(
                    "Registered {topic} by town",
                    ["Town", "{y1}", "{y2}"],
                ),
                Source(
                    "The four towns in the table make up the whole of the pilot area.",
                    "Registers of the pilot area, file {@box}.",
                ),
            ],
            [
                (
                    "The regional commission collected the returns of four towns on {topic} and published "
                    "them in the form reproduced here."
                ),
                Grid(
                    "{Topic}: returns of the regional commission",
                    ["Municipality", "Year {y1}", "Year {y2}"],
                ),
            ],
            [
                Grid(
                    "Incidence of {topic}, {y1} and {y2} (absolute numbers)",
                    ["Locality", "{y1}", "{y2}"],
                ),
                (
                    "Absolute numbers are given because the population of the four localities hardly changed "
                    "in the meantime."
                ),
            ],
            [
                (
                    "How many {topic} were there? Newspapers of the time disagree, so the table relies on the"
                    " books of the four town halls."
                ),
                Grid(
                    "Number of {topic} according to the books of the town halls",
                    ["Town hall", "{y1}, cases", "{y2}, cases"],
                ),
            ],
            [
                Grid(
                    "Annex: {topic} in the towns under observation",
                    ["Town under observation", "{y1}", "{y2}"],
                ),
            ],
        ],
        "ru": [
            [
                Grid(
                    "Зарегистрированное число {topic} по городам",
                    ["Город", "{y1}", "{y2}"],
                ),
                Source(
                    "Четыре города, вошедшие в таблицу, и составляют пилотную территорию.",
                    "Журналы пилотной территории, дело {@box}.",
                ),
            ],
            [
                (
                    "Областная комиссия собрала отчёты четырёх городов о числе {topic} и опубликовала их в "
                    "том виде, в каком они воспроизводятся здесь."
                ),
                Grid(
                    "Отчёты областной комиссии: количество {topic}",
                    ["Муниципалитет", "{y1} год", "{y2} год"],
                ),
            ],
            [
                Grid(
                    "Частота {topic}, {y1} и {y2} годы (абсолютные числа)",
                    ["Местность", "{y1}", "{y2}"],
                ),
                "Приводятся абсолютные числа, поскольку население четырёх городов за это время почти не изменилось.",
            ],
            [
                (
                    "Сколько было {topic}? Газеты того времени расходятся, поэтому таблица опирается на книги"
                    " четырёх городских управ."
                ),
                Grid(
                    "Число {topic} по книгам городских управ",
                    ["Управа", "{y1}, случаев", "{y2}, случаев"],
                ),
            ],
            [
                Grid(
                    "Приложение: число {topic} в городах, где велось наблюдение",
                    ["Город наблюдения", "{y1}", "{y2}"],
                ),
            ],
        ],
        "kk": [
            [
                Grid(
                    "Қалалар бойынша тіркелген {topic} саны",
                    ["Қала", "{y1}", "{y2}"],
                ),
                Source(
                    "Кестеге енген төрт қала пилоттық аумақты толық құрайды.",
                    "Пилоттық аумақтың журналдары, {@box}-іс.",
                ),
            ],
            [
                "Облыстық комиссия төрт қаланың {topic} туралы есебін жинап, осында берілген түрінде жариялады.",
                Grid(
                    "Облыстық комиссияның есебі: {topic} саны",
                    ["Муниципалитет", "{y1} жыл", "{y2} жыл"],
                ),
            ],
            [
                Grid(
                    "{Topic} жиілігі, {y1} және {y2} жылдар (абсолюттік сандар)",
                    ["Елді мекен", "{y1}", "{y2}"],
                ),
                "Абсолюттік сандардың берілу себебі – төрт қаланың халқы бұл уақытта көп өзгерген жоқ.",
            ],
            [
                (
                    "Қанша {topic} болды? Сол кездегі газеттер әртүрлі жазады, сондықтан кесте төрт қала "
                    "басқармасының кітаптарына сүйенеді."
                ),
                Grid(
                    "Қала басқармаларының кітаптары бойынша {topic} саны",
                    ["Басқарма", "{y1}, жағдай", "{y2}, жағдай"],
                ),
            ],
            [
                Grid(
                    "Қосымша: бақылау жүргізілген қалалардағы {topic} саны",
                    ["Бақылаудағы қала", "{y1}", "{y2}"],
                ),
            ],
        ],
    },
    "shares-make-100": {
        "en": [
            [
                Grid(
                    "Shares of five towns in the region’s {topic}, {year}",
                    ["Town", "Share, per cent"],
                ),
                "The region consists of these five towns only.",
            ],
            [
                (
                    "Every one of the {topic} of {year} was traced to one of five towns, which allows their "
                    "distribution to be given in full."
                ),
                Grid(
                    "Geographical distribution of {topic}, {year}",
                    ["Place", "% of cases"],
                ),
            ],
            [
                Grid(
                    "{Topic} in {year}: composition by town (sum of the five towns = 100 per cent)",
                    ["Town", "Weight"],
                ),
            ],
            [
                Grid(
                    "Percentage distribution of {topic} among the towns surveyed, {year}",
                    ["Town", "Percentage"],
                ),
                Source(
                    "Only the towns of the table were surveyed.",
                    "Column percentages; base: all {topic} of {year} in the towns surveyed.",
                ),
            ],
            [
                "The commission’s file on {topic} for {year} covers five towns, in the proportions given here.",
                Grid(
                    "Composition of the file on {topic} ({year})",
                    ["Town", "Part of the file"],
                ),
            ],
        ],
        "ru": [
            [
                Grid(
                    "Доли пяти городов в областном числе {topic}, {year} год",
                    ["Город", "Доля, проценты"],
                ),
                "Область состоит только из этих пяти городов.",
            ],
            [
                (
                    "Все случаи {topic} за {year} год удалось привязать к одному из пяти городов, что "
                    "позволяет дать их распределение полностью."
                ),
                Grid(
                    "Географическое распределение {topic}, {year} год",
                    ["Место", "% случаев"],
                ),
            ],
            [
                Grid(
                    "Разбивка числа {topic} по городам в {year} году (сумма по пяти городам = 100 процентов)",
                    ["Город", "Вес"],
                ),
            ],
            [
                Grid(
                    "Процентное распределение {topic} между обследованными городами, {year} год",
                    ["Город", "Процент"],
                ),
                Source(
                    "Обследованы только города, указанные в таблице.",
                    "Проценты по столбцу; база – все случаи {topic} за {year} год в обследованных городах.",
                ),
            ],
            [
                (
                    "Собранные комиссией за {year} год сведения о числе {topic} охватывают пять городов в "
                    "следующих пропорциях."
                ),
                Grid(
                    "Состав сведений комиссии: число {topic}, {year} год",
                    ["Город", "Доля в сведениях"],
                ),
            ],
        ],
        "kk": [
            [
                Grid(
                    "Облыстағы {topic} санындағы бес қаланың үлесі, {year} жыл",
                    ["Қала", "Үлесі, пайыз"],
                ),
                "Облыс тек осы бес қаладан тұрады.",
            ],
            [
                (
                    "{year} жылғы {topic} оқиғаларының әрқайсысы бес қаланың біріне жатқызылды, сондықтан "
                    "олардың бөлінісін толық беруге болады."
                ),
                Grid(
                    "{Topic} саны: географиялық бөлініс, {year} жыл",
                    ["Орны", "Жағдайлардың %-ы"],
                ),
            ],
            [
                Grid(
                    "{year} жылғы {topic}: қалалар бойынша құрамы (бес қаланың қосындысы = 100 пайыз)",
                    ["Қала", "Салмағы"],
                ),
            ],
            [
                Grid(
                    "Зерттелген қалалар арасындағы {topic} санының пайыздық бөлінісі, {year} жыл",
                    ["Қала", "Пайызы"],
                ),
                Source(
                    "Тек кестеде көрсетілген қалалар зерттелді.",
                    "Баған бойынша пайыз; база – зерттелген қалалардағы {year} жылғы барлық {topic}.",
                ),
            ],
            [
                "Комиссияның {topic} туралы {year} жылғы ісі бес қаланы мынадай арақатынаста қамтиды.",
                Grid(
                    "Комиссия ісінің құрамы: {topic}, {year} жыл",
                    ["Қала", "Істегі бөлігі"],
                ),
            ],
        ],
    },
}
