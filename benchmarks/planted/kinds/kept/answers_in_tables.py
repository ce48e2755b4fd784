"""Tables of answers with their counts and percentages."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "option-percent": {
        "en": [
            [
                Grid("Answers of residents of {town} (single choice)", ["Statement chosen", "Mentions", "Per cent"]),
                "Base: all {n} residents interviewed in {town}, each of whom chose one statement of the table.",
            ],
            [
                "Each of the {n} households visited in {town} was to tell us one thing above all, and each told one of these.",
                Grid("What households told us, {town}", ["Told us", "Households", "% of households"]),
            ],
            [
                Grid(
                    "{town}: which of these statements is closest to your own view? (N = {n})",
                    ["Statement", "Abs.", "In %"],
                ),
                "Nobody in {town} was allowed to choose more than one statement, and nobody refused to choose.",
            ],
            [
                "As part of the evaluation, {n} users of services in {town} were asked to select one item from a short list, which all of them did.",
                Grid("Items selected, {town}", ["Item", "Frequency", "Relative frequency"]),
            ],
        ],
        "ru": [
            [
                Grid(
                    "Ответы жителей города {town} (единственный выбор)", ["Выбранное суждение", "Упоминаний", "Процент"]
                ),
                "База – все опрошенные жители города {town}, числом {n}; каждый выбрал одно суждение из таблицы.",
            ],
            [
                "В городе {town} посетили {n:домохозяйство|домохозяйства|домохозяйств}; каждое должно было сказать нам одно, самое главное, и сказало одно из следующего.",
                Grid("Что сказали домохозяйства, город {town}", ["Сказано", "Домохозяйств", "% домохозяйств"]),
            ],
            [
                Grid(
                    "Город {town}: какое из суждений ближе всего к вашему мнению? (N = {n})",
                    ["Суждение", "Абс.", "В %"],
                ),
                "Выбрать больше одного суждения в городе {town} не разрешалось, и никто от выбора не отказался.",
            ],
            [
                "В рамках оценки {n:получателя|получателей|получателей} услуг в городе {town} попросили отметить один пункт короткого списка, что все и сделали.",
                Grid("Отмеченные пункты, город {town}", ["Пункт", "Частота", "Относительная частота"]),
            ],
        ],
        "kk": [
            [
                Grid("{town} тұрғындарының жауаптары (бір таңдау)", ["Таңдалған пікір", "Аталуы", "Пайыз"]),
                "База – {town} қаласында сұхбат берген барлық {n} тұрғын; әрқайсысы кестедегі бір пікірді таңдады.",
            ],
            [
                "{town} қаласында {n} үй шаруашылығына барылды; әрқайсысынан ең бастысын айту сұралды, әрқайсысы мынаның біреуін айтты.",
                Grid("Үй шаруашылықтары не айтты, {town} қаласы", ["Айтылғаны", "Шаруашылық", "Шаруашылықтар %-ы"]),
            ],
            [
                Grid("{town} қаласы: қай тұжырым өз пікіріңізге ең жақын? (N = {n})", ["Тұжырым", "Абс.", "%-бен"]),
                "{town} қаласында бірден артық тұжырым таңдауға рұқсат етілмеді, таңдаудан бас тартқан ешкім болмады.",
            ],
            [
                "Бағалау аясында {town} қаласында қызмет алушы {n} адамнан қысқа тізімнің бір тармағын белгілеу сұралып, бәрі де белгіледі.",
                Grid("Белгіленген тармақтар, {town} қаласы", ["Тармақ", "Жиілік", "Салыстырмалы жиілік"]),
            ],
        ],
    },
    "option-count": {
        "en": [
            [
                "The results of the telephone poll in {town} ({n} calls, one answer a call) are set out below.",
                Grid("Telephone poll in {town}", ["Answer", "Calls", "Share of calls"]),
            ],
            [
                Grid("Opinions in {town}, frequencies and percentages", ["Opinion", "f", "%"]),
                "Note. The total number of respondents in {town} is {n}; every respondent gave one opinion.",
            ],
            [
                Grid("What comes first for the people of {town}?", ["View", "Persons", "Persons, %"]),
                Source(
                    "In {town} single answers were called for.",
                    "The sample of {town} consists of {n} persons, all of whom answered.",
                ),
            ],
            [
                "In {town} the paper of the consultation had several lines, of which one was to be ticked; {n} papers were valid.",
                Grid("Valid papers by line ticked, {town}", ["Line", "Papers", "Percentage of valid papers"]),
            ],
        ],
        "ru": [
            [
                "Итоги телефонного опроса в городе {town} (всего звонков – {n}, один ответ на звонок) приведены ниже.",
                Grid("Телефонный опрос, город {town}", ["Ответ", "Звонков", "Доля звонков"]),
            ],
            [
                Grid("Мнения жителей города {town}, частоты и проценты", ["Мнение", "f", "%"]),
                "Примечание. Общее число респондентов в городе {town} – {n}; каждый высказал одно мнение.",
            ],
            [
                Grid("Что для жителей города {town} на первом месте?", ["Взгляд", "Человек", "Человек, %"]),
                Source(
                    "В городе {town} просили дать единственный ответ.",
                    "Выборка по городу {town} – {n} чел., ответили все.",
                ),
            ],
            [
                "В городе {town} лист обсуждения содержал несколько строк, из которых отмечалась одна; действительных листов оказалось {n}.",
                Grid("Действительные листы по отмеченной строке, город {town}", ["Строка", "Листов", "Процент листов"]),
            ],
        ],
        "kk": [
            [
                "{town} қаласындағы телефон сауалнамасының нәтижесі төменде берілген (барлығы {n} қоңырау, бір қоңырауға бір жауап).",
                Grid("Телефон сауалнамасы, {town} қаласы", ["Жауап", "Қоңырау", "Қоңыраулар үлесі"]),
            ],
            [
                Grid("{town} тұрғындарының пікірлері, жиілік пен пайыз", ["Пікір", "f", "%"]),
                "Ескертпе. {town} қаласындағы респонденттердің жалпы саны – {n}; әр респондент бір пікір айтты.",
            ],
            [
                Grid("{town} тұрғындары үшін не бірінші орында?", ["Көзқарас", "Адам", "Адам, %"]),
                Source(
                    "{town} қаласында бір ғана жауап беру сұралды.",
                    "{town} қаласы бойынша іріктеме – {n} адам, бәрі жауап берді.",
                ),
            ],
            [
                "{town} қаласында талқылау парағында бірнеше жол болды, соның біреуін белгілеу керек еді; жарамды парақ {n} болып шықты.",
                Grid("Белгіленген жолы бойынша жарамды парақтар, {town} қаласы", ["Жол", "Парақ", "Парақтар пайызы"]),
            ],
        ],
    },
}
