"""Means and deviations of whole numbers, options of a question, and shares of towns."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "deviation-of-whole-numbers": {
        "en": [
            "The {n} raters in {town} gave whole marks from 1 to 7 to the claim that {opinion} (M = {mean}, SD = {sd}).",
            "On a seven-point scale (integers only) the claim that {opinion} scored {mean} on average in {town}, with a standard deviation of {sd} (n = {n}).",
            [
                "{n} members of a focus group in {town} rated, from 1 to 7 and without halves, how far {opinion}.",
                "Their mean was {mean} and the standard deviation {sd}.",
            ],
            "{town}, whole-number ratings 1–7 of “{opinion}”: N = {n}, mean = {mean}, s.d. = {sd}.",
            "With {n} participants in {town}, each choosing one of the whole numbers 1 to 7, agreement that {opinion} averaged {mean} (standard deviation: {sd}).",
            "Individual scores in {town} were integers between 1 and 7; for the item that {opinion} they had a sample standard deviation of {sd} around a mean of {mean} ({n} scores).",
        ],
        "ru": [
            "Эксперты из города {town} (n = {n}) ставили тезису «{opinion}» целые баллы от 1 до 7 (M = {mean}, SD = {sd}).",
            "По семибалльной шкале (только целые баллы) утверждение, что {opinion}, получило в городе {town} в среднем {mean} при стандартном отклонении {sd} (n = {n}).",
            [
                "Участники фокус-группы в городе {town} (их {n}) оценили целыми числами от 1 до 7, насколько верно, что {opinion}.",
                "Среднее оказалось равным {mean}, стандартное отклонение — {sd}.",
            ],
            "Город {town}, оценки 1–7 (целые числа), «{opinion}»: N = {n}, среднее = {mean}, ст. откл. = {sd}.",
            "Каждый из {n} участников в городе {town} выбирал одно из целых чисел от 1 до 7; согласие с тем, что {opinion}, составило в среднем {mean} (стандартное отклонение: {sd}).",
            "Индивидуальные баллы в городе {town} — целые числа от 1 до 7; по пункту «{opinion}» выборочное стандартное отклонение равно {sd} при среднем {mean} (число оценок — {n}).",
        ],
        "kk": [
            "{town} қаласының {n} сарапшысы «{opinion}» деген тезиске 1-ден 7-ге дейін бүтін балл қойды (M = {mean}, SD = {sd}).",
            "Жеті балдық шкала бойынша (тек бүтін балл) «{opinion}» деген пікір {town} қаласында орта есеппен {mean} алды, стандартты ауытқу {sd} (n = {n}).",
            [
                "{town} қаласындағы фокус-топтың {n} мүшесі «{opinion}» дегенді 1-ден 7-ге дейінгі бүтін сандармен бағалады.",
                "Орташа мән {mean}, стандартты ауытқу {sd} болды.",
            ],
            "{town} қаласы, 1–7 бағалары (бүтін сандар), «{opinion}»: N = {n}, орташа = {mean}, ст. ауытқу = {sd}.",
            "{town} қаласындағы {n} қатысушының әрқайсысы 1-ден 7-ге дейінгі бүтін санның бірін таңдады; «{opinion}» дегенмен келісу орташа есеппен {mean} (стандартты ауытқуы: {sd}).",
            "{town} қаласындағы жеке балдар — 1 мен 7 арасындағы бүтін сандар; «{opinion}» тармағы бойынша орташа мән {mean} болғанда іріктеме стандартты ауытқуы {sd} ({n} баға).",
        ],
    },
    "mean-of-whole-numbers": {
        "en": [
            "In {town}, {n} people gave whole marks from 1 to 5 to the statement that {opinion}; the average mark was {mean}.",
            "Mean agreement that {opinion} on a five-point scale (integers only) was {mean} in {town} (n = {n}).",
            [
                "Each of the {n} respondents in {town} ticked one whole number between 1 and 5 to say how far {opinion}.",
                "The arithmetic mean of the ticks is {mean}.",
            ],
            "{town}: “{opinion}”, whole-number scores 1–5, N = {n}, M = {mean}.",
            "An average of {mean} was reached in {town} when {n} participants scored, in full points from 1 to 5, the idea that {opinion}.",
            "That {opinion} was marked {mean} on average by our {n} readers from {town}, who could give one, two, three, four or five points.",
        ],
        "ru": [
            "В городе {town} тезис «{opinion}» оценивали целыми баллами от 1 до 5; оценок собрано {n}, средняя равна {mean}.",
            "Среднее согласие с тем, что {opinion}, по пятибалльной шкале (только целые баллы) составило в городе {town} {mean} (n = {n}).",
            [
                "Каждый из {n} респондентов в городе {town} отметил одно целое число от 1 до 5, чтобы указать, насколько верно, что {opinion}.",
                "Среднее арифметическое этих отметок — {mean}.",
            ],
            "Город {town}: «{opinion}», целые баллы 1–5, N = {n}, M = {mean}.",
            "Средний балл {mean} получен в городе {town}, где суждение «{opinion}» оценили, ставя целые баллы от 1 до 5, {n:человек|человека|человек}.",
            "Тому, что {opinion}, наши читатели из города {town} (всего {n}) поставили в среднем {mean}; ставить можно было один, два, три, четыре или пять баллов.",
        ],
        "kk": [
            "{town} қаласында {n} адам «{opinion}» деген тезиске 1-ден 5-ке дейін бүтін баға қойды; орташа баға {mean} болды.",
            "«{opinion}» дегенмен келісудің бес балдық шкала бойынша (тек бүтін балл) орташасы {town} қаласында {mean} құрады (n = {n}).",
            [
                "{town} қаласындағы {n} респонденттің әрқайсысы «{opinion}» деген қаншалықты рас екенін 1 мен 5 арасындағы бір бүтін санмен белгіледі.",
                "Осы белгілердің арифметикалық ортасы — {mean}.",
            ],
            "{town} қаласы: «{opinion}», бүтін балдар 1–5, N = {n}, M = {mean}.",
            "{town} қаласында «{opinion}» деген пікірді {n} адам 1-ден 5-ке дейінгі бүтін балмен бағалағанда, орташа балл {mean} шықты.",
            "{town} қаласындағы {n} оқырманымыз «{opinion}» дегенге орта есеппен {mean} балл берді; бір, екі, үш, төрт немесе бес балл қоюға болатын.",
        ],
    },
    "option-percent": {
        "en": [
            [
                "Results of the street poll in {town} ({n} passers-by, one choice each) are tabulated below.",
                Grid("What troubles {town}", ["Reply", "Persons", "Per cent"]),
            ],
            [
                "{n} forms were returned in {town}; exactly one box was ticked on every form.",
                Grid("Boxes ticked in {town}", ["Box", "Forms", "% of forms"]),
            ],
            [
                Grid("Opinion in {town} (N = {n}, single choice)", ["Opinion", "n", "%"]),
                "Each respondent in {town} appears once in the table.",
            ],
            [
                "A single-choice question was answered by {n} pupils of the {town} grammar school.",
                Grid("Choices of the pupils of {town}", ["Choice", "Pupils", "Share of pupils"]),
            ],
            [
                "Readers of the {town} weekly sent in {n} coupons with one opinion each.",
                Grid("Coupons received in {town}", ["Opinion on the coupon", "Coupons", "Percentage"]),
            ],
            [
                Grid(
                    "{town}: the one thing that must be said, {n} interviews",
                    ["Statement", "Mentions", "Percentage of interviews"],
                ),
                "One statement was noted per interview in {town}.",
            ],
        ],
        "ru": [
            [
                "Результаты уличного опроса в городе {town} (прохожих — {n}, каждый давал один ответ) сведены ниже.",
                Grid("Что беспокоит город {town}", ["Ответ", "Человек", "В процентах"]),
            ],
            [
                "В городе {town} возвращено анкет: {n}; в каждой отмечен ровно один пункт.",
                Grid("Отмеченные пункты (город {town})", ["Пункт", "Анкет", "% анкет"]),
            ],
            [
                Grid("Мнения в городе {town} (N = {n}, один вариант ответа)", ["Мнение", "n", "%"]),
                "Каждый опрошенный в городе {town} учтён в таблице один раз.",
            ],
            [
                "На вопрос с одним вариантом ответа отвечали ученики гимназии города {town}, всего {n}.",
                Grid("Выбор учеников (город {town})", ["Вариант", "Учеников", "Доля"]),
            ],
            [
                "В редакцию еженедельника города {town} пришло купонов: {n}, на каждом — одно мнение.",
                Grid("Полученные купоны (город {town})", ["Мнение", "Купонов", "Процент"]),
            ],
            [
                Grid(
                    "Город {town}: главное, о чём говорили; интервью — {n}",
                    ["Высказывание", "Упоминаний", "Процент интервью"],
                ),
                "В городе {town} из каждого интервью брали одно высказывание.",
            ],
        ],
        "kk": [
            [
                "{town} қаласындағы көше сауалнамасының нәтижесі ({n} өткінші, әрқайсысы бір жауап берді) төменде келтірілген.",
                Grid("{town} қаласын не алаңдатады", ["Жауап", "Адам", "Пайызбен"]),
            ],
            [
                "{town} қаласында {n} сауалнама қайтарылды; әрқайсысында тура бір тармақ белгіленген.",
                Grid("Белгіленген тармақтар ({town} қаласы)", ["Тармақ", "Сауалнама", "%"]),
            ],
            [
                Grid("{town} қаласындағы пікірлер (N = {n}, бір жауап)", ["Пікір", "n", "%"]),
                "{town} қаласында сұралған әр адам кестеде бір рет есептелген.",
            ],
            [
                "Бір жауапты сұраққа {town} гимназиясының {n} оқушысы жауап берді.",
                Grid("Оқушылардың таңдауы ({town} қаласы)", ["Нұсқа", "Оқушы", "Үлесі"]),
            ],
            [
                "{town} қаласының апталығына {n} купон келді, әрқайсысында бір пікір.",
                Grid("Келген купондар ({town} қаласы)", ["Пікір", "Купон", "Пайызы"]),
            ],
            [
                Grid("{town} қаласы: ең бастысы не, {n} сұхбат", ["Сөз", "Аталуы", "Сұхбат пайызы"]),
                "{town} қаласында әр сұхбаттан бір ғана сөз алынды.",
            ],
        ],
    },
    "option-count": {
        "en": [
            [
                "The {n} members of the {town} panel had one vote each.",
                Grid("Votes of the {town} panel", ["Motion", "Votes", "Share of votes"]),
            ],
            [
                Grid("What worries people most in {town} (base: {n} answers)", ["Worry", "Answers", "Percentage"]),
                "Multiple answers were not admitted in {town}.",
            ],
            [
                "Of the {n} letters that reached the ombudsman from {town}, each was filed under one heading.",
                Grid("Letters from {town} by heading", ["Heading", "Letters", "%"]),
            ],
            [
                "In {town} we asked {n} adults to single out one sentence from a list of four.",
                Grid("Sentences singled out in {town}", ["Sentence", "Adults", "In %"]),
            ],
            [
                Grid("Main complaint, {town}, n = {n}", ["Complaint", "Count", "Per cent"]),
                "Every complainant in {town} was allowed one main complaint.",
            ],
            [
                "Callers to the {town} hotline ({n} in all) were sorted by what they said first.",
                Grid("Calls to the {town} hotline", ["First words", "Callers", "Share"]),
            ],
        ],
        "ru": [
            [
                "У каждого из {n} членов совета жителей города {town} был один голос.",
                Grid("Голоса совета жителей (город {town})", ["Формула", "Голосов", "Доля голосов"]),
            ],
            [
                Grid(
                    "Что больше всего тревожит в городе {town} (база: ответов — {n})", ["Тревога", "Ответов", "Процент"]
                ),
                "Несколько ответов в городе {town} давать не разрешалось.",
            ],
            [
                "Омбудсмену из города {town} пришло писем: {n}; каждое отнесено к одной рубрике.",
                Grid("Письма из города {town} по рубрикам", ["Рубрика", "Писем", "%"]),
            ],
            [
                "В городе {town} взрослых горожан (всего {n}) просили выделить одно предложение из четырёх.",
                Grid("Выделенные предложения (город {town})", ["Предложение", "Взрослых", "В %"]),
            ],
            [
                Grid("Основная жалоба, город {town}, n = {n}", ["Жалоба", "Число", "Процентов"]),
                "Каждый жалобщик в городе {town} называл одну основную жалобу.",
            ],
            [
                "Позвонившие на горячую линию города {town} (их было {n}) разделены по первой фразе.",
                Grid("Звонки на горячую линию (город {town})", ["Первая фраза", "Звонивших", "Доля"]),
            ],
        ],
        "kk": [
            [
                "{town} қаласы тұрғындар кеңесінің {n} мүшесінің әрқайсысында бір дауыс болды.",
                Grid("Тұрғындар кеңесінің дауыстары ({town} қаласы)", ["Ұсыныс", "Дауыс", "Дауыс үлесі"]),
            ],
            [
                Grid("{town} қаласында жұртты не көбірек алаңдатады (база: {n} жауап)", ["Алаң", "Жауап", "Пайыз"]),
                "{town} қаласында бірнеше жауап беруге рұқсат етілмеді.",
            ],
            [
                "Омбудсменге {town} қаласынан {n} хат келді; әрқайсысы бір айдарға жатқызылды.",
                Grid("{town} қаласынан келген хаттар", ["Айдар", "Хат", "%"]),
            ],
            [
                "{town} қаласында {n} ересек адамнан төрт сөйлемнің бірін таңдауды сұрадық.",
                Grid("Таңдалған сөйлемдер ({town} қаласы)", ["Сөйлем", "Ересек", "%-бен"]),
            ],
            [
                Grid("Негізгі шағым, {town} қаласы, n = {n}", ["Шағым", "Саны", "Пайызы"]),
                "{town} қаласында әр шағымданушы бір негізгі шағым айтты.",
            ],
            [
                "{town} қаласының сенім телефонына қоңырау шалғандар ({n} адам) алғашқы сөзі бойынша бөлінді.",
                Grid("Сенім телефонына қоңыраулар ({town} қаласы)", ["Алғашқы сөз", "Қоңырау", "Үлесі"]),
            ],
        ],
    },
    "shares-make-100": {
        "en": [
            [
                Grid("Where the {topic} of {year} took place, in per cent", ["Town", "Share"]),
                "There were none outside these five towns.",
            ],
            [
                "All {topic} of {year} fall to five towns, in the following proportions.",
                Grid("Shares in {topic}, {year}", ["Town", "Percentage of all {topic}"]),
            ],
            [
                Grid("Geographical breakdown of {topic}, {year} (whole country)", ["Town", "% of total"]),
                "The five towns together account for the whole.",
            ],
            [
                Grid("{Topic} in {year}: relative frequencies", ["Town", "Per cent"]),
                "The relative frequencies cover every case on record.",
            ],
            [
                "How are the {topic} of {year} distributed among the towns?",
                Grid("Distribution of {topic} in {year}, %", ["Town", "Share"]),
            ],
            [
                Grid("Composition of the {year} total of {topic} by town", ["Town", "Proportion"]),
                "No case was left unassigned.",
            ],
        ],
        "ru": [
            [
                Grid("География {topic} в {year} году, в процентах", ["Город", "Доля"]),
                "За пределами этих пяти городов случаев не было.",
            ],
            [
                "Все случаи {year} года приходятся на пять городов.",
                Grid("Доли городов в общем числе {topic}, {year} г.", ["Город", "Процент от общего числа"]),
            ],
            [
                Grid("Территориальная структура {topic}, {year} г. (вся страна)", ["Город", "% к итогу"]),
                "В сумме пять городов дают весь итог.",
            ],
            [
                Grid("Число {topic} в {year} году: относительные частоты", ["Город", "В процентах"]),
                "Относительные частоты охватывают все учтённые случаи.",
            ],
            [
                "Как распределены по городам случаи {year} года?",
                Grid("Распределение {topic} в {year} году, %", ["Город", "Удельный вес"]),
            ],
            [
                Grid("Состав общего числа {topic} за {year} год", ["Город", "Доля"]),
                "Ни один случай не остался неотнесённым.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} географиясы, пайызбен", ["Қала", "Үлесі"]),
                "Бұл бес қаладан тыс жерде мұндай жағдай болған жоқ.",
            ],
            [
                "{year} жылғы барлық жағдай бес қалаға тиесілі.",
                Grid("Жалпы {topic} санындағы қалалардың үлесі, {year} ж.", ["Қала", "Жалпы саннан пайыз"]),
            ],
            [
                Grid("{Topic} бойынша аумақтық құрылым, {year} ж. (бүкіл ел)", ["Қала", "Жиынға %"]),
                "Бес қала қосылып, бүкіл жиынды береді.",
            ],
            [
                Grid("{year} жылғы {topic}: салыстырмалы жиілік", ["Қала", "Пайызбен"]),
                "Салыстырмалы жиілік есепке алынған барлық жағдайды қамтиды.",
            ],
            [
                "{year} жылғы жағдайлар қалаларға қалай бөлінеді?",
                Grid("{year} жылғы {topic} үлестірімі, %", ["Қала", "Үлес салмағы"]),
            ],
            [
                Grid("{year} жылғы {topic} санының құрамы", ["Қала", "Үлесі"]),
                "Бірде-бір жағдай есептен тыс қалған жоқ.",
            ],
        ],
    },
}
