"""Tables of the answers to a question, with counts and percentages."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "option-percent": {
        "en": [
            [
                "Each participant in {town} picked the one statement with which he or she agreed most.",
                Grid("Statements chosen in {town} (N = {n})", ["Statement", "Persons", "Per cent"]),
            ],
            [
                Grid(
                    "What should be done first? Replies of {n} citizens of {town}",
                    ["Reply", "Number of replies", "Share of replies"],
                ),
                "One reply per citizen. Shares are rounded to one decimal.",
            ],
            [
                "Question 7 was put to {n} people in {town} and allowed a single answer.",
                Grid("Distribution of answers to Question 7, {town}", ["Answer", "n", "%"]),
            ],
            [
                Grid("Principal concern of households, {town}", ["Concern", "Households", "% of households"]),
                "Source: household survey; {n} households, one concern each.",
            ],
            [
                (
                    "How the audience of the public debate in {town} voted is shown below. Every one of the {n} "
                    "people present had one vote."
                ),
                Grid("Result of the vote in {town}", ["Motion", "Votes cast", "Votes, %"]),
            ],
        ],
        "ru": [
            [
                "Каждый участник опроса в городе {town} мог выбрать лишь одно утверждение.",
                Grid("Выбор утверждений, город {town} (N = {n})", ["Утверждение", "Человек", "В процентах"]),
            ],
            [
                Grid(
                    "Ответы на вопрос «Что мешает городу?», {town}", ["Что мешает", "Ответов", "В % к числу опрошенных"]
                ),
                "Опрошено {n} человек, каждый назвал что-то одно.",
            ],
            [
                (
                    "Седьмой вопрос анкеты задали в городе {town}; ответов получено {n}, на каждого респондента по "
                    "одному."
                ),
                Grid("Ответы на седьмой вопрос, {town}", ["Ответ", "Число ответов", "Доля, %"]),
            ],
            [
                (
                    "Социологи попросили {n} жителей города {town} закончить фразу «В нашем городе…» одним из "
                    "четырёх способов."
                ),
                Grid("Окончания фразы, {town}", ["Окончание", "Выбрали, чел.", "Выбрали, %"]),
            ],
            [
                Grid("С чего начать? Мнения жителей города {town}", ["Мнение", "чел.", "%"]),
                "Примечание. Опрошено: {n}. Выбирался один вариант.",
            ],
        ],
        "kk": [
            [
                "{town} қаласында сауалнамаға қатысушылардың әрқайсысы бір ғана тұжырымды таңдады.",
                Grid("Тұжырымдарды таңдау, {town} (N = {n})", ["Тұжырым", "Адам", "Пайызбен"]),
            ],
            [
                Grid("«Қалаға не кедергі?» деген сұрақтың жауаптары, {town}", ["Кедергі", "Жауап", "Сұралғандар, %"]),
                "Сұралғаны – {n} адам, әрқайсысы бір ғана кедергіні атады.",
            ],
            [
                "Жетінші сұраққа {town} қаласында {n} адам жауап берді, бір адамнан бір жауап алынды.",
                Grid("Жетінші сұрақтың жауаптары, {town}", ["Жауап", "Жауап саны", "Үлесі, %"]),
            ],
            [
                Grid("{town} қаласындағы қоғамдық тыңдаудың дауыс беру нәтижесі", ["Ұсыныс", "Дауыс саны", "Дауыс, %"]),
                "Дауыс беруге {n} қатысушының бәрі қатысты, әрқайсысы бір рет дауыс берді.",
            ],
            [
                (
                    "Неден бастау керек? {town} қаласы тұрғындарының пікірі төмендегі кестеде берілген (n = {n}, бір "
                    "жауап)."
                ),
                Grid("{town} қаласы тұрғындарының пікірі", ["Пікір", "адам", "%"]),
            ],
        ],
    },
    "option-count": {
        "en": [
            [
                (
                    "Below are the answers of the {n} readers of the {town} weekly who sent back the coupon; each "
                    "coupon had room for one cross."
                ),
                Grid("Coupons returned by readers, {town}", ["Crossed sentence", "Coupons", "Coupons, %"]),
            ],
            [
                Grid("Most pressing issue, {town}, all respondents ({n})", ["Issue", "Frequency", "Percent"]),
                "Only one issue could be named.",
            ],
            [
                "The moderator in {town} asked for a show of hands, and nobody raised a hand twice.",
                Grid("Show of hands in {town}", ["Sentence read out", "Hands", "Hands, per cent"]),
                "Present and voting: {n}.",
            ],
            [
                Grid("Agreement with one of four statements, {town}", ["Statement", "Respondents", "Proportion"]),
                "Base: {n} respondents; forced choice.",
            ],
            [
                (
                    "In {town} {n} employees filled in the form. The table gives the one reason that each of them "
                    "put down."
                ),
                Grid("Reasons given by employees, {town}", ["Reason", "No.", "%"]),
            ],
        ],
        "ru": [
            [
                (
                    "Письма, пришедшие за полгода в управу города {town}, поделены на четыре темы, каждое письмо "
                    "отнесено к одной."
                ),
                Grid("Темы писем, {town} (всего писем: {n})", ["Тема", "Писем", "% всех писем"]),
            ],
            [
                Grid("Самая острая проблема, {town}, все респонденты ({n})", ["Проблема", "Частота", "Процент"]),
                "Можно было назвать только одну проблему.",
            ],
            [
                (
                    "Ведущий собрания в городе {town} попросил поднять руки; дважды никто не голосовал. Голосовавших "
                    "было {n}."
                ),
                Grid("Поднятые руки, {town}", ["Зачитанная фраза", "Рук", "Доля, %"]),
            ],
            [
                Grid("Выбор одного из четырёх суждений, {town}", ["Суждение", "Ответивших", "% ответивших"]),
                "База: {n:респондент|респондента|респондентов}, принудительный выбор.",
            ],
            [
                Grid("Первое, что назвали в интервью, {town}", ["Названо первым", "Интервью", "Доля интервью"]),
                Source(
                    "Интервью было взято {n}; учитывается только то, что собеседник назвал первым.",
                    "Записи хранятся у автора, папка {@box}.",
                ),
            ],
        ],
        "kk": [
            [
                ("{town} қаласының әкімдігіне келген хаттар төрт тақырыпқа бөлінді, әр хат бір тақырыпқа ғана жатады."),
                Grid("Хаттардың тақырыбы, {town} (барлығы {n} хат)", ["Тақырып", "Хат саны", "Барлық хат, %"]),
            ],
            [
                Grid("Ең өткір мәселе, {town}, барлық респондент ({n})", ["Мәселе", "Жиілігі", "Пайызы"]),
                "Бір ғана мәселені атауға болатын.",
            ],
            [
                (
                    "{town} қаласындағы жиналыста қол көтеру арқылы дауыс берілді, ешкім екі рет қол көтермеді. "
                    "Дауыс бергендер – {n} адам."
                ),
                Grid("Көтерілген қолдар, {town}", ["Оқылған сөйлем", "Қол саны", "Үлесі, %"]),
            ],
            [
                Grid("Төрт пайымның бірін таңдау, {town}", ["Пайым", "Жауап бергендер", "Жауап бергендер, %"]),
                "База: {n} респондент, әрқайсысы бір пайымды таңдады.",
            ],
            [
                Grid("Сұхбатта бірінші аталған мәселе, {town}", ["Бірінші аталғаны", "Сұхбат", "Сұхбат үлесі"]),
                "Барлығы {n} сұхбат алынды, әрқайсысында бірінші аталғаны ғана есепке кірді.",
            ],
        ],
    },
}
