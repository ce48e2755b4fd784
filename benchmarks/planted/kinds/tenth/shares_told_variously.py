"""Counts with their percentages, and words for shares, told over several sentences, in lists and under headings."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            [
                "Views in {town} ({n} interviews)",
                "Asked about daily life, {count} interviewees brought up, of their own accord, that {opinion}. "
                "This is {percent} of them.",
            ],
            "How many people in {town} believe that {opinion}? Of {n} questioned, {count} did, a proportion of {percent}.",
            "The mission visited {n} homes in {town}. The inhabitants of {count} told it that {opinion}. Expressed as a "
            "percentage, that is {percent:bare}.",
            "The complaint that {opinion} came from {count} of the {n} petitioners heard in {town}, i.e. from "
            "{percent:bare} percent.",
            [
                "Town: {town}. Ballots counted: {n}.",
                "In favour of the resolution that {opinion}: {count}; as a share of ballots: {percent}.",
            ],
        ],
        "ru": [
            [
                "Настроения в городе {town} ({n:интервью|интервью|интервью})",
                "Рассказывая о жизни, {count:собеседник сам упомянул|собеседника сами упомянули|собеседников сами "
                "упомянули}, что {opinion}. Это {percent} от их общего числа.",
            ],
            "Сколько жителей города {town} полагает, что {opinion}? Таковых из {n} оказалось {count}, или {percent}.",
            "Миссия обошла в городе {town} {n:дом|дома|домов}. В {count} ей рассказали, что {opinion}. В процентном "
            "отношении это {percent}.",
            "Жалоба на то, что {opinion}, содержалась в {count} из {n} заявлений, рассмотренных в городе {town}, т. е. в "
            "{percent:процент|процента|процентов} случаев.",
            [
                "Город {town}. Подсчитано бюллетеней: {n}.",
                "За резолюцию «{opinion}» подано {count:голос|голоса|голосов}; их доля в общем числе: {percent}.",
            ],
        ],
        "kk": [
            [
                "{town} қаласындағы көңіл күй ({n} сұхбат)",
                "Тұрмысы туралы айтқанда {count} адам «{opinion}» дегенді өзі қозғады. Бұл – олардың {percent:poss}.",
            ],
            "{town} қаласында қанша адам «{opinion}» деп санайды? {n} сұралғанның {count:poss}, демек {percent:poss}.",
            "Миссия {town} қаласында {n} үйді аралады. Соның {count} үйінде «{opinion}» деп айтылды. Пайызға шаққанда бұл – "
            "{percent}.",
            "«{opinion}» деген шағым {town} қаласында қаралған {n} арыздың {count:poss} жазылған, бұл {percent:bare} пайыз.",
            [
                "{town} қаласы. Саналған бюллетень: {n}.",
                "«{opinion}» деген қарарды жақтап {count} дауыс берілді; жалпы санға шаққандағы үлесі: {percent}.",
            ],
        ],
    },
    "count-of-percent": {
        "en": [
            "It was in {town} that {percent} of respondents said that {opinion} – {count} people, given a sample of {n}.",
            [
                "We received {n} letters from {town}.",
                "Most dealt with private matters.",
                "That {opinion} was stated in {count} of them, equal to {percent} of the post.",
            ],
            "{n} jurors were canvassed in {town}; as many as {percent}, {count} jurors, volunteered that {opinion}.",
            "In {town} the number of those who think that {opinion} reached {count} ({percent} of the {n} polled).",
            "Of every {n} entries in the visitors' book of {town}, the words “{opinion}” occur in {percent}, which makes "
            "{count} entries.",
            [
                "Responses from {town}",
                "Returned: {n}",
                "Agreeing that {opinion}: {percent} ({count})",
            ],
        ],
        "ru": [
            "Именно в городе {town} {percent} респондентов сказали, что {opinion}, – это {count} человек при выборке в {n}.",
            [
                "Из города {town} мы получили {n:письмо|письма|писем}.",
                "Многие касались частных дел.",
                "О том, что {opinion}, говорится в {count} из них, что равно {percent} почты.",
            ],
            "В городе {town} обзвонили {n:присяжного|присяжных|присяжных}; целых {percent}, а именно {count}, сами сказали, "
            "что {opinion}.",
            "Число тех, кто в городе {town} думает, что {opinion}, дошло до {count} ({percent} от {n} опрошенных).",
            "Фраза «{opinion}» встречается в {percent} записей книги отзывов города {town}: всего записей {n}, с этой "
            "фразой – {count}.",
            [
                "Ответы из города {town}",
                "Возвращено анкет: {n}",
                "Согласны, что {opinion}: {percent} ({count})",
            ],
        ],
        "kk": [
            "Дәл {town} қаласында респонденттердің {percent:poss} «{opinion}» деді – {n} адамдық іріктеме үшін бұл {count} "
            "адам.",
            [
                "{town} қаласынан {n} хат алдық.",
                "Көбі жеке шаруаға қатысты еді.",
                "«{opinion}» деген сөз олардың {count:poss} кездеседі, бұл бүкіл хаттың {percent:poss}.",
            ],
            "{town} қаласында {n} алқабиге қоңырау шалынды; олардың {percent:poss}, нақтырақ айтсақ {count} алқаби, "
            "«{opinion}» деп өзі айтты.",
            "{town} қаласында «{opinion}» деп ойлайтындардың саны {count} адамға жетті (сұралған {n} адамның {percent:poss}).",
            "{town} қаласының пікірлер кітабындағы жазбалардың {percent:poss} «{opinion}» делінген: жазба саны {n}, оның "
            "ішінде осындайы {count}.",
            [
                "{town} қаласынан келген жауаптар",
                "Қайтарылған сауалнама: {n}",
                "«{opinion}» дегенге келісетіндер: {percent} ({count})",
            ],
        ],
    },
    "majority": {
        "en": [
            "That {opinion} is a majority view in {town}, where {percent} subscribe to it.",
            [
                "Do people in {town} think that {opinion}?",
                "Most do: {percent} answered yes.",
            ],
            "{percent}. That is the share of {town} residents who say that {opinion}, a clear majority.",
            "Those who hold that {opinion} are in the majority in {town}. Their share came to {percent}.",
            "The bulk of the answers from {town}, {percent} of the total, say that {opinion}.",
        ],
        "ru": [
            "Мнение, что {opinion}, в городе {town} является преобладающим: его придерживается большинство – {percent}.",
            [
                "Считают ли в городе {town}, что {opinion}?",
                "Большинство – да: так ответили {percent}.",
            ],
            "{percent} – такова доля жителей города {town}, по словам которых {opinion}; это явное большинство.",
            "Те, кто полагает, что {opinion}, составляют в городе {town} большинство. На их долю пришлось {percent} ответов.",
            "Основная масса ответов из города {town}, {percent} от общего числа, гласит: {opinion}.",
        ],
        "kk": [
            "«{opinion}» деген пікір {town} қаласында басым: оны тұрғындардың көпшілігі – {percent:poss} ұстанады.",
            [
                "{town} қаласында «{opinion}» деп ойлай ма?",
                "Көпшілігі солай ойлайды: {percent:poss} «иә» деп жауап берді.",
            ],
            "{percent} – {town} тұрғындарының «{opinion}» дейтіндерінің үлесі осындай, бұл айқын көпшілік.",
            "{town} қаласында «{opinion}» дейтіндер көпшілікті құрайды. Олардың үлесіне жауаптардың {percent:poss} тиді.",
            "{town} қаласынан келген жауаптардың дені, жалпы санның {percent:poss}, «{opinion}» дегенге саяды.",
        ],
    },
    "more-than-half": {
        "en": [
            "Just over half the town of {town} thinks that {opinion}: {percent}, to be exact.",
            "In {town}, those who say that {opinion} make up more than half. Precisely {percent} gave this answer.",
            [
                "Is it true that {opinion}?",
                "Over one half of the people of {town} believe so, namely {percent}.",
            ],
            "At {percent}, the proportion of people in {town} who say that {opinion} exceeds one half.",
        ],
        "ru": [
            "Чуть больше половины жителей города {town} думают, что {opinion}: если точно, {percent}.",
            "В городе {town} те, кто говорит, что {opinion}, составляют более половины. Этот ответ дали {percent}.",
            [
                "Правда ли, что {opinion}?",
                "Так считает больше половины жителей города {town}, а именно {percent}.",
            ],
            "Доля тех, кто в городе {town} говорит, что {opinion}, превысила половину и равна {percent}.",
        ],
        "kk": [
            "{town} тұрғындарының жартысынан сәл көбі «{opinion}» деп ойлайды: дәл айтсақ, {percent:poss}.",
            "{town} қаласында «{opinion}» дейтіндер жартысынан көп. Бұл жауапты {percent:poss} берді.",
            [
                "«{opinion}» деген рас па?",
                "{town} тұрғындарының жартысынан астамы солай санайды, атап айтқанда {percent:poss}.",
            ],
            "{town} қаласында «{opinion}» дейтіндердің үлесі жартыдан асты, ол {percent:acc} құрайды.",
        ],
    },
    "a-third": {
        "en": [
            "Every third inhabitant of {town} says that {opinion} – {percent} in our poll.",
            "Close to a third of people in {town} say that {opinion}. The figure recorded was {percent}.",
            "In {town}, {percent} of people – about one in three – say that {opinion}.",
            "The share of {town} people who say that {opinion} is {percent}, or about a third.",
        ],
        "ru": [
            "Каждый третий житель города {town} говорит, что {opinion}, – {percent} по нашему опросу.",
            "Около трети жителей города {town} говорят, что {opinion}. Зафиксирована цифра {percent}.",
            "В городе {town} {percent} жителей, примерно каждый третий, говорят, что {opinion}.",
            "Доля жителей города {town}, говорящих, что {opinion}, равна {percent}, то есть примерно трети.",
        ],
        "kk": [
            "{town} қаласының әрбір үшінші тұрғыны «{opinion}» дейді – біздің сауалнамада {percent}.",
            "{town} тұрғындарының үштен біріне жуығы «{opinion}» дейді. Тіркелген көрсеткіш – {percent}.",
            "{town} қаласында тұрғындардың {percent:poss}, шамамен әр үшіншісі, «{opinion}» дейді.",
            "{town} тұрғындарының «{opinion}» дейтіндерінің үлесі {percent}, яғни шамамен үштен бір.",
        ],
    },
    "mean-of-whole-numbers": {
        "en": [
            [
                "In {town}, {n} people filled in the scale, which runs from 1 to 5 in whole points.",
                "On the item “{opinion}” they averaged {mean}.",
            ],
            "Item “{opinion}”, {town}: whole-number scale 1–5, N = {n}, average score {mean}.",
            "The average of the {n} marks (each a whole number from 1 to 5) that people in {town} gave to the statement "
            "that {opinion} is {mean}.",
        ],
        "ru": [
            [
                "В городе {town} шкалу, целые баллы от 1 до 5, заполнили {n:человек|человека|человек}.",
                "По пункту «{opinion}» у них вышло в среднем {mean}.",
            ],
            "Пункт «{opinion}», город {town}: шкала целых баллов 1–5, N = {n}, средний балл {mean}.",
            "Средняя из {n} оценок (каждая – целое число от 1 до 5), выставленных в городе {town} утверждению, что "
            "{opinion}, равна {mean}.",
        ],
        "kk": [
            [
                "{town} қаласында 1-ден 5-ке дейінгі бүтін балдық шкаланы {n} адам толтырды.",
                "«{opinion}» деген тармақ бойынша орта есеппен {mean} шықты.",
            ],
            "«{opinion}» тармағы, {town} қаласы: 1–5 бүтін балл шкаласы, N = {n}, орташа балл {mean}.",
            "{town} қаласында «{opinion}» деген пікірге қойылған {n} бағаның (әрқайсысы 1-ден 5-ке дейінгі бүтін сан) "
            "орташасы {mean} болды.",
        ],
    },
    "deviation-of-whole-numbers": {
        "en": [
            [
                "The {n} readers in {town} marked each statement with a whole number between 1 and 7.",
                "For “{opinion}” the average mark was {mean} and the standard deviation {sd}.",
            ],
            "“{opinion}” ({town}, n = {n}, whole points 1–7): {mean} on average, standard deviation {sd}.",
        ],
        "ru": [
            [
                "В городе {town} {n:читатель поставил|читателя поставили|читателей поставили} каждому суждению целый балл от "
                "1 до 7.",
                "Для «{opinion}» средний балл составил {mean}, стандартное отклонение – {sd}.",
            ],
            "«{opinion}» (город {town}, n = {n}, целые баллы 1–7): среднее {mean}, стандартное отклонение {sd}.",
        ],
        "kk": [
            [
                "{town} қаласында {n} оқырман әр пікірге 1-ден 7-ге дейінгі бүтін балл қойды.",
                "«{opinion}» үшін орташа балл {mean}, стандартты ауытқу {sd} болды.",
            ],
            "«{opinion}» ({town} қаласы, n = {n}, бүтін балл 1–7): орташа мән {mean}, стандартты ауытқу {sd}.",
        ],
    },
}
