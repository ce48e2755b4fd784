"""Counts, percentages, means and words for shares that a question, a list, a heading or the sentence before completes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            [
                "{n} people came to the open day in {town}.",
                "A show of hands on whether {opinion} produced {count} hands in favour; we put this at {percent}.",
            ],
            "Of the applicants heard in {town} ({n} persons altogether), {percent} – {count} persons – alleged that {opinion}.",
            "Tally sheet, {town}: {n} voices recorded, {count} of them to the effect that {opinion}; quota {percent}.",
            "In {town} the belief that {opinion} is widespread. It was met with in {count} households. Since {n} households were "
            "visited, the frequency is {percent}.",
        ],
        "ru": [
            [
                "На день открытых дверей в городе {town} пришли {n:человек|человека|человек}.",
                "За то, что {opinion}, поднялось {count:рука|руки|рук}; мы оцениваем это в {percent}.",
            ],
            "Из заявителей, выслушанных в городе {town} (всего {n} лиц), {percent} – {count} лиц – утверждали, что {opinion}.",
            "Подсчётный лист, город {town}: записано голосов {n}, из них {count} о том, что {opinion}; квота {percent}.",
            "Убеждение, что {opinion}, в городе {town} распространено. Оно встретилось в {count} семьях. Поскольку обойдено "
            "{n} семей, частота равна {percent}.",
        ],
        "kk": [
            [
                "{town} қаласындағы ашық есік күніне {n} адам келді.",
                "«{opinion}» дегенді жақтап {count} қол көтерілді; біз мұны {percent} деп бағалаймыз.",
            ],
            "{town} қаласында тыңдалған өтініш берушілердің (барлығы {n} адам) {percent:poss} – {count} адам – «{opinion}» деді.",
            "Санақ парағы, {town} қаласы: жазылған дауыс {n}, оның {count:poss} «{opinion}» деген мазмұнда; квотасы {percent}.",
            "{town} қаласында «{opinion}» деген сенім кең тараған. Ол {count} үйде кездесті. Барлығы {n} үй аралағандықтан, "
            "жиілігі {percent}.",
        ],
    },
    "count-of-percent": {
        "en": [
            "{percent} of patients at the {town} clinic complained that {opinion}. The clinic had {n} patients that week, so we are "
            "talking about {count} people.",
            "According to {percent} of the delegates – the {town} conference had {n}, so {count} delegates – {opinion}.",
            [
                "We asked one question in {town}: is it true that {opinion}?",
                "Interviews held: {n}. Answers in the affirmative: {percent}, or {count} people.",
            ],
            "Asked in {town}: {n}. Yes to “{opinion}”: {count}. In per cent: {percent}.",
            "The petition stating that {opinion} was signed by {count} inhabitants of {town}, {percent} of the {n} who live there.",
        ],
        "ru": [
            "{percent} пациентов поликлиники города {town} жаловались, что {opinion}. На той неделе пациентов было {n}, так что "
            "речь идёт о {count} людях.",
            "По мнению {percent} делегатов – на съезде в городе {town} их было {n}, значит, {count} делегатов – {opinion}.",
            [
                "В городе {town} мы задали один вопрос: верно ли, что {opinion}?",
                "Проведено интервью: {n}. Ответов «да»: {percent}, или {count} человек.",
            ],
            "Спрошено в городе {town}: {n}. «Да» на тезис «{opinion}»: {count}. В процентах: {percent}.",
            "Петицию о том, что {opinion}, подписали {count} жителей города {town}, {percent} из {n} живущих там.",
        ],
        "kk": [
            "{town} емханасы пациенттерінің {percent:poss} «{opinion}» деп шағымданды. Сол аптада {n} пациент болды, сондықтан "
            "әңгіме {count} адам туралы.",
            "Делегаттардың {percent:poss} – {town} қаласындағы съезде {n} делегат болды, демек {count} делегат – «{opinion}» "
            "дейді.",
            [
                "{town} қаласында бір ғана сұрақ қойдық: «{opinion}» деген рас па?",
                "Өткізілген сұхбат: {n}. «Иә» деген жауап: {percent}, немесе {count} адам.",
            ],
            "{town} қаласында сұралғаны: {n}. «{opinion}» дегенге «иә»: {count}. Пайызбен: {percent}.",
            "«{opinion}» деген петицияға {town} қаласының {count} тұрғыны қол қойды, бұл ондағы {n} тұрғынның {percent:poss}.",
        ],
    },
    "majority": {
        "en": [
            [
                "What do most people in {town} think?",
                "That {opinion}: this answer was chosen by {percent}.",
            ],
            "The balance of opinion in {town} is plain: {percent} hold that {opinion}, which is to say most people.",
            "A solid majority stands behind the view that {opinion} in {town}. The poll has it at {percent}.",
            "Not everyone in {town}, but most – {percent} – would say that {opinion}.",
            "In the {town} poll {percent} said that {opinion}, enough for a majority.",
        ],
        "ru": [
            [
                "Что думает большинство жителей города {town}?",
                "Что {opinion}: этот ответ выбрали {percent}.",
            ],
            "Расклад мнений в городе {town} ясен: {percent} считают, что {opinion}, то есть большинство.",
            "За мнением, что {opinion}, в городе {town} стоит прочное большинство. По опросу это {percent}.",
            "Не все в городе {town}, но большинство – {percent} – сказали бы, что {opinion}.",
            "В опросе по городу {town} {percent} сказали, что {opinion}, – этого хватает для большинства.",
        ],
        "kk": [
            [
                "{town} тұрғындарының көпшілігі не ойлайды?",
                "«{opinion}» деп: бұл жауапты {percent:poss} таңдады.",
            ],
            "{town} қаласындағы пікірлер арасалмағы айқын: {percent:poss} «{opinion}» деп санайды, яғни көпшілігі.",
            "{town} қаласында «{opinion}» деген пікірдің артында берік көпшілік тұр. Сауалнама бойынша бұл {percent}.",
            "{town} қаласында бәрі емес, бірақ көпшілігі – {percent:poss} – «{opinion}» дер еді.",
            "{town} қаласындағы сауалнамада {percent:poss} «{opinion}» деді, бұл көпшілікке жетеді.",
        ],
    },
    "more-than-half": {
        "en": [
            "The halfway line has been crossed in {town}: {percent} now say that {opinion}.",
            "Those saying that {opinion} now number more than half the people of {town}. To be exact: {percent}.",
            "It is more than half of {town} that says that {opinion} – {percent} by our count.",
        ],
        "ru": [
            "Рубеж в половину в городе {town} перейдён: {percent} теперь говорят, что {opinion}.",
            "Говорящих, что {opinion}, в городе {town} теперь более половины. Если точно: {percent}.",
            "Больше половины города {town} говорит, что {opinion}, – {percent} по нашим подсчётам.",
        ],
        "kk": [
            "{town} қаласында жартысынан асып кетті: қазір {percent:poss} «{opinion}» дейді.",
            "{town} қаласында «{opinion}» дейтіндер қазір жартысынан көп. Дәл айтсақ: {percent}.",
            "{town} қаласының жартысынан көбі «{opinion}» дейді – біздің санауымызша {percent}.",
        ],
    },
    "a-third": {
        "en": [
            "How many in {town} think that {opinion}? About a third: {percent}.",
            "A third of {town} – our poll says {percent} – thinks that {opinion}.",
            "The group in {town} that says that {opinion} comes to a third of the sample ({percent}).",
        ],
        "ru": [
            "Сколько в городе {town} думают, что {opinion}? Около трети: {percent}.",
            "Треть города {town} – наш опрос даёт {percent} – думает, что {opinion}.",
            "Группа тех, кто в городе {town} говорит, что {opinion}, составляет треть выборки ({percent}).",
        ],
        "kk": [
            "{town} қаласында қанша адам «{opinion}» деп ойлайды? Үштен біріне жуығы: {percent}.",
            "{town} қаласының үштен бірі – сауалнамамыз {percent} береді – «{opinion}» деп ойлайды.",
            "{town} қаласында «{opinion}» дейтіндер тобы іріктеменің үштен бірін құрайды ({percent}).",
        ],
    },
    "mean-of-whole-numbers": {
        "en": [
            [
                "Each of the {n} pupils in {town} gave one mark from 1 to 5, no halves, to the statement that {opinion}.",
                "Averaging these marks we get {mean}.",
            ],
            "With {n} respondents in {town} circling one number from 1 to 5, the statement that {opinion} received {mean} on "
            "average.",
            "Statement: “{opinion}”. Place: {town}. Answers: {n}, each a whole number from 1 to 5. Mean: {mean}.",
            "The item whether {opinion} (five-point scale, whole points; {town}) has a mean of {mean}. It was answered by {n} people.",
        ],
        "ru": [
            [
                "Каждый из {n} учеников города {town} поставил утверждению, что {opinion}, одну отметку от 1 до 5, без половин.",
                "Усреднив эти отметки, получаем {mean}.",
            ],
            "При {n} респондентах в городе {town}, обводивших одну цифру от 1 до 5, утверждение, что {opinion}, набрало в "
            "среднем {mean}.",
            "Утверждение: «{opinion}». Место: {town}. Ответов: {n}, каждый – целое число от 1 до 5. Среднее: {mean}.",
            "Пункт о том, что {opinion} (пятибалльная шкала, целые баллы; город {town}), имеет среднее {mean}. Ответили на него "
            "{n:человек|человека|человек}.",
        ],
        "kk": [
            [
                "{town} қаласының {n} оқушысының әрқайсысы «{opinion}» деген пікірге 1-ден 5-ке дейін жартысыз бір баға қойды.",
                "Осы бағаларды орташаласақ, {mean} шығады.",
            ],
            "{town} қаласында {n} респондент 1-ден 5-ке дейінгі бір санды қоршағанда, «{opinion}» деген пікір орта есеппен "
            "{mean} алды.",
            "Пікір: «{opinion}». Орны: {town}. Жауап: {n}, әрқайсысы 1-ден 5-ке дейінгі бүтін сан. Орташасы: {mean}.",
            "«{opinion}» деген тармақтың (бес балдық шкала, бүтін балл; {town} қаласы) орташасы {mean}. Оған {n} адам жауап "
            "берді.",
        ],
    },
    "deviation-of-whole-numbers": {
        "en": [
            [
                "In {town} {n} people answered in whole points from 1 to 7 how far they agree that {opinion}.",
                "The answers average {mean}; they scatter around it with a standard deviation of {sd}.",
            ],
            "“{opinion}”, {town}: N {n}; mean {mean}; standard deviation {sd} (whole-number scale from 1 to 7).",
        ],
        "ru": [
            [
                "В городе {town} {n} человек ответили целыми баллами от 1 до 7, насколько они согласны с тем, что {opinion}.",
                "Среднее ответов – {mean}; они разбросаны вокруг него со стандартным отклонением {sd}.",
            ],
            "«{opinion}», город {town}: N {n}; среднее {mean}; стандартное отклонение {sd} (шкала целых чисел от 1 до 7).",
        ],
        "kk": [
            [
                "{town} қаласында {n} адам «{opinion}» дегенмен қаншалықты келісетінін 1-ден 7-ге дейінгі бүтін балмен айтты.",
                "Жауаптардың орташасы – {mean}; олардың стандартты ауытқуы {sd}.",
            ],
            "«{opinion}», {town} қаласы: N {n}; орташа мән {mean}; стандартты ауытқу {sd} (1-ден 7-ге дейінгі бүтін сан шкаласы).",
        ],
    },
}
