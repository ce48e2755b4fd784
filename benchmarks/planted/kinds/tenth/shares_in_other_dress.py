"""Counts with their percentages, and words for shares, as chronicles, court papers and bulletins put them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            "Exhibit 4: of {n} statements taken in {town}, {count} contain the assertion that {opinion} (ratio: {percent}).",
            [
                "The {town} chapter has {n} members.",
                "Asked at the annual meeting whether {opinion}, {count} raised their hands, or {percent} of the membership.",
            ],
            "What share of people in {town} say that {opinion}? The answer is {percent}, since {count} out of {n} did so.",
            "{town}. Contacted: {n}. Of the opinion that {opinion}: {count}. Rate: {percent}.",
            "With {count} yeses among {n} respondents, the {town} survey gives {percent} for the claim that {opinion}.",
        ],
        "ru": [
            "Документ 4: из {n} показаний, взятых в городе {town}, {count} содержат утверждение, что {opinion} (отношение: "
            "{percent}).",
            [
                "В отделении города {town} числится {n:член|члена|членов}.",
                "Когда на собрании спросили, верно ли, что {opinion}, руку подняли {count}, или {percent} состава.",
            ],
            "Какая доля жителей города {town} говорит, что {opinion}? Ответ – {percent}, поскольку так сказали {count} из {n}.",
            "Город {town}. Обзвонено: {n}. Считают, что {opinion}: {count}. Доля: {percent}.",
            "При {count} ответах «да» среди {n} опрошенных обследование в городе {town} даёт {percent} для тезиса «{opinion}».",
        ],
        "kk": [
            "4-құжат: {town} қаласында алынған {n} айғақтың {count:poss} «{opinion}» деген сөз бар (қатынасы: {percent}).",
            [
                "{town} бөлімшесінде {n} мүше бар.",
                "Жиналыста «{opinion}» деген рас па деп сұрағанда {count} мүше қол көтерді, яғни құрамның {percent:poss}.",
            ],
            "{town} тұрғындарының қандай үлесі «{opinion}» дейді? Жауабы – {percent}, өйткені {n} адамның {count:poss} солай "
            "деді.",
            "{town} қаласы. Хабарласқаны: {n}. «{opinion}» деп санайтыны: {count}. Үлесі: {percent}.",
            "{n} респонденттің ішінде {count} «иә» болғандықтан, {town} қаласындағы сауалнама «{opinion}» деген тезиске "
            "{percent} береді.",
        ],
    },
    "count-of-percent": {
        "en": [
            "The claim “{opinion}” has {count} backers in {town} - {percent} of the sample, which numbers {n}.",
            [
                "Sample: {n} residents of {town}.",
                "Some {percent} of those contacted, which translates into {count} residents, maintain that {opinion}.",
            ],
            "In {town}, where the panel consists of {n} persons, the belief that {opinion} is found in {count} cases "
            "({percent}).",
            "A total of {count} witnesses in {town}, that being {percent} of the {n} heard, testified that {opinion}.",
            [
                "Poll in {town}: key facts",
                "Number of interviews – {n}",
                "Number agreeing that {opinion} – {count}",
                "Share agreeing – {percent}",
            ],
        ],
        "ru": [
            "У тезиса «{opinion}» в городе {town} {count} сторонников - {percent} выборки, в которой {n} человек.",
            [
                "Выборка: {n:житель|жителя|жителей} города {town}.",
                "Порядка {percent} из тех, с кем связались, что в пересчёте даёт {count} жителей, утверждают, что {opinion}.",
            ],
            "В городе {town}, где панель состоит из {n} лиц, убеждение, что {opinion}, встречается в {count} случаях "
            "({percent}).",
            "Всего {count:свидетель|свидетеля|свидетелей} в городе {town}, а это {percent} от {n} заслушанных, показали, что "
            "{opinion}.",
            [
                "Опрос в городе {town}: главное",
                "Число интервью – {n}",
                "Число согласных с тем, что {opinion}, – {count}",
                "Доля согласных – {percent}",
            ],
        ],
        "kk": [
            "«{opinion}» деген тезистің {town} қаласында {count} жақтаушысы бар - {n} адамдық іріктеменің {percent:poss}.",
            [
                "Іріктеме: {town} қаласының {n} тұрғыны.",
                "Хабарласқандардың {percent:poss}, санға шаққанда {count} тұрғын, «{opinion}» деп отыр.",
            ],
            "Панелі {n} адамнан тұратын {town} қаласында «{opinion}» деген сенім {count} жағдайда кездеседі ({percent}).",
            "{town} қаласында барлығы {count} куә, бұл тыңдалған {n} куәнің {percent:poss}, «{opinion}» деп айғақ берді.",
            [
                "{town} қаласындағы сауалнама: негізгісі",
                "Сұхбат саны – {n}",
                "«{opinion}» дегенмен келісетіндер саны – {count}",
                "Келісетіндер үлесі – {percent}",
            ],
        ],
    },
    "majority": {
        "en": [
            "Is the view that {opinion} shared by most people in {town}? Yes, by {percent}.",
            "“{opinion}”: a majority opinion in {town} ({percent} for).",
            "In {town} the supporters of the statement “{opinion}” form the larger camp, with {percent}.",
            "The court noted that {percent} of the inhabitants of {town} – the majority, therefore – state that {opinion}.",
            "The greater number of residents of {town} told us that {opinion}; they accounted for {percent}.",
        ],
        "ru": [
            "Разделяет ли большинство жителей города {town} мнение, что {opinion}? Да, {percent}.",
            "«{opinion}» – мнение большинства в городе {town} ({percent} за).",
            "В городе {town} сторонники тезиса «{opinion}» образуют больший лагерь, у них {percent}.",
            "Суд отметил, что {percent} жителей города {town} – то есть большинство – заявляют: {opinion}.",
            "Бо́льшее число жителей города {town} сказало нам, что {opinion}; на них пришлось {percent}.",
        ],
        "kk": [
            "«{opinion}» деген пікірді {town} тұрғындарының көпшілігі қолдай ма? Иә, {percent:poss}.",
            "«{opinion}» – {town} қаласындағы көпшіліктің пікірі ({percent} жақтайды).",
            "{town} қаласында «{opinion}» деген тезисті қолдаушылар көпшілік топты құрайды, оларда {percent}.",
            "Сот {town} тұрғындарының {percent:poss} – демек, көпшілігі – «{opinion}» деп мәлімдейтінін атап өтті.",
            "{town} тұрғындарының басым көпшілігі бізге «{opinion}» деді; олардың үлесіне {percent} тиді.",
        ],
    },
    "more-than-half": {
        "en": [
            "Not fewer than half – in fact more than half, {percent} – of the people in {town} say that {opinion}.",
            "{percent} of the people in {town} say that {opinion}. This is over half.",
            "Somewhat more than half of those interviewed in {town} stated that {opinion}, the exact share being {percent}.",
            "In {town} over half ({percent}, to be precise) told the interviewer that {opinion}.",
        ],
        "ru": [
            "Не менее половины, точнее, более половины, {percent}, жителей города {town} говорят, что {opinion}.",
            "{percent} жителей города {town} говорят, что {opinion}. Это больше половины.",
            "Несколько более половины опрошенных в городе {town} заявили, что {opinion}; точная доля – {percent}.",
            "В городе {town} свыше половины (если быть точным, {percent}) сказали интервьюеру, что {opinion}.",
        ],
        "kk": [
            "{town} тұрғындарының кемінде жартысы, дәлірек айтқанда жартысынан көбі, {percent}, «{opinion}» дейді.",
            "{town} тұрғындарының {percent:poss} «{opinion}» дейді. Бұл – жартысынан көп.",
            "{town} қаласында сұралғандардың жартысынан астамы «{opinion}» деп мәлімдеді, нақты үлесі – {percent}.",
            "{town} қаласында жартысынан астамы (дәл айтқанда {percent:poss}) сұхбат алушыға «{opinion}» деді.",
        ],
    },
    "a-third": {
        "en": [
            "{percent} in {town} say that {opinion}; that is a third, give or take.",
            "Nearly one third of {town} ({percent}) holds the opinion that {opinion}.",
            "One out of three people in {town} told us that {opinion}. The share: {percent}.",
            "The opinion that {opinion} is held in {town} by {percent}, i.e. by every third person asked.",
        ],
        "ru": [
            "В городе {town} {percent} говорят, что {opinion}; это примерно треть.",
            "Почти треть города {town} ({percent}) держится мнения, что {opinion}.",
            "Один из трёх жителей города {town} сказал нам, что {opinion}. Доля: {percent}.",
            "Мнения, что {opinion}, в городе {town} придерживаются {percent}, т. е. каждый третий опрошенный.",
        ],
        "kk": [
            "{town} қаласында {percent} «{opinion}» дейді; бұл шамамен үштен бір.",
            "{town} қаласының үштен біріне жуығы ({percent}) «{opinion}» деген пікірде.",
            "{town} қаласының әр үш тұрғынының бірі бізге «{opinion}» деді. Үлесі: {percent}.",
            "«{opinion}» деген пікірді {town} қаласында {percent}, яғни сұралған әрбір үшінші адам ұстанады.",
        ],
    },
    "mean-of-whole-numbers": {
        "en": [
            "{mean}: that is the mean of the {n} whole-number grades (1 to 5) given in {town} to the statement that {opinion}.",
            "{town}, {n} ballots, grades 1–5, integers only; average for “{opinion}”: {mean}.",
            "How did the {n} residents of {town} grade the statement that {opinion}? On a five-point scale without halves, at "
            "{mean} on average.",
        ],
        "ru": [
            "{mean} – такова средняя из {n} целых оценок (от 1 до 5), данных в городе {town} суждению «{opinion}».",
            "Город {town}, {n} бюллетеней, оценки 1–5, только целые; средняя для «{opinion}»: {mean}.",
            "Как {n} жителей города {town} оценили суждение «{opinion}»? По пятибалльной шкале без половинок – в среднем "
            "{mean}.",
        ],
        "kk": [
            "{mean} – {town} қаласында «{opinion}» деген пікірге берілген {n} бүтін бағаның (1-ден 5-ке дейін) орташасы осы.",
            "{town} қаласы, {n} бюллетень, баға 1–5, тек бүтін сан; «{opinion}» үшін орташасы: {mean}.",
            "{town} қаласының {n} тұрғыны «{opinion}» деген пікірді қалай бағалады? Жартысыз бес балдық шкала бойынша орта "
            "есеппен {mean}.",
        ],
    },
    "deviation-of-whole-numbers": {
        "en": [
            "Whole grades from 1 to 7 were given by {n} people in {town} to the statement that {opinion}; mean {mean}, standard "
            "deviation {sd}.",
        ],
        "ru": [
            "Целые оценки от 1 до 7 суждению «{opinion}» дали {n} человек в городе {town}; среднее {mean}, стандартное "
            "отклонение {sd}.",
        ],
        "kk": [
            "{town} қаласында «{opinion}» деген пікірге {n} адам 1-ден 7-ге дейін бүтін баға берді; орташасы {mean}, стандартты "
            "ауытқу {sd}.",
        ],
    },
}
