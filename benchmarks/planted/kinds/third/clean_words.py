"""Clean passages that look wrong: what they say in each language."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "weighted-share": {
        "en": [
            (
                "Of the {n} respondents in {town}, {count} said that {opinion}. Weighted by age and sex, because "
                "the elderly were easier to reach, this corresponds to {percent} of the adult population."
            ),
        ],
        "ru": [
            (
                "Из {n} опрошенных в городе {town} {count} сказали, что {opinion}. С поправкой на возраст и пол "
                "(пожилых удавалось застать чаще) это соответствует {percent} взрослого населения."
            ),
        ],
        "kk": [
            (
                "{town} қаласында сұралған {n} адамның {count:poss} «{opinion}» деді. Жасы мен жынысы бойынша "
                "салмақталғанда (егде адамдарға жету оңайырақ болды) бұл ересек халықтың {percent:poss} болып "
                "шығады."
            ),
        ],
    },
    "spoiled-sheets": {
        "en": [
            (
                "In {town}, {sent} questionnaires were handed out and {back} came back; {spoiled} of these were "
                "spoiled. Of the {valid} valid ones, {count} ({percent}) say that {opinion}."
            ),
        ],
        "ru": [
            (
                "В городе {town} раздали {sent:анкету|анкеты|анкет}, вернулось {back}, из них {spoiled} оказались "
                "испорчены. Из {valid:годной анкеты|годных анкет|годных анкет} в {count} ({percent}) сказано, что "
                "{opinion}."
            ),
        ],
        "kk": [
            (
                "{town} қаласында {sent} сауалнама таратылып, {back:poss} қайтарылды, соның {spoiled:poss} "
                "жарамсыз болып шықты. Жарамды {valid} сауалнаманың {count:poss} ({percent}) «{opinion}» дейді."
            ),
        ],
    },
    "rise-with-a-dip": {
        "en": [
            (
                "Despite a dip in {y2}, when only {b} were recorded, the number of {topic} in {town} rose from "
                "{a} in {y1} to {c} in {y3}."
            ),
        ],
        "ru": [
            (
                "Несмотря на спад в {y2} году, когда отметили всего {b}, число {topic} в городе {town} выросло с "
                "{a} в {y1} году до {c} в {y3} году."
            ),
        ],
        "kk": [
            (
                "{y2} жылы бар болғаны {b} тіркеліп, төмендеу байқалғанына қарамастан, {town} қаласында {topic} "
                "саны {y1} жылғы {a:abl} {y3} жылы {c:dat} дейін өсті."
            ),
        ],
    },
    "majority-denied": {
        "en": [
            (
                "A local newspaper wrote that most residents of {town} think that {opinion}. The survey does not "
                "bear this out: only {percent} of respondents agreed, which is less than half."
            ),
        ],
        "ru": [
            (
                "Местная газета писала, что большинство жителей города {town} считает, что {opinion}. Опрос этого "
                "не подтверждает: согласились лишь {percent} опрошенных, то есть меньше половины."
            ),
        ],
        "kk": [
            (
                "Жергілікті газет {town} тұрғындарының көпшілігі «{opinion}» деп санайды деп жазды. Сауалнама "
                "мұны растамайды: респонденттердің тек {percent:poss} келісті, бұл жартысынан аз."
            ),
        ],
    },
    "fined-and-jailed": {
        "en": [
            (
                "In {year} the courts of {town} sentenced {n} people for taking part in {topic}: {a} were fined "
                "and {b} were jailed, {both} of them receiving both a fine and a jail term."
            ),
        ],
        "ru": [
            (
                "В {year} году суды города {town} наказали за участие в акциях ({nom}) "
                "{n:человека|человека|человек}: {a} оштрафовали, {b} посадили под арест, причём {both:человек "
                "получил|человека получили|человек получили} и штраф, и арест."
            ),
        ],
        "kk": [
            (
                "{year} жылы {town} соттары акцияларға ({topic}) қатысқаны үшін {n} адамды жазалады: {a} адамға "
                "айыппұл салынды, {b} адам қамауға алынды, олардың {both:poss} айыппұл да, қамау да алды."
            ),
        ],
    },
    "both-days-included": {
        "en": [
            (
                "The ban on {topic} in {town} was in force from {begin} to {end}, that is, for {days} days, "
                "counting both the first and the last."
            ),
        ],
        "ru": [
            (
                "Запрет на акции ({nom}) в городе {town} действовал с {begin} по {end}, то есть "
                "{days:день|дня|дней}, считая и первый, и последний."
            ),
        ],
        "kk": [
            (
                "{town} қаласында акцияларға ({topic}) тыйым {begin:abl} {end:dat} дейін, яғни бірінші және соңғы "
                "күнді қоса есептегенде {days} күн күшінде болды."
            ),
        ],
    },
    "working-days": {
        "en": [
            (
                "The hearings on the {topic} in {town} ran from {begin} to {end} and took up {days} working days; "
                "the court did not sit at weekends."
            ),
        ],
        "ru": [
            (
                "Слушания по делу об акциях ({nom}) в городе {town} шли с {begin} по {end} и заняли {days:рабочий "
                "день|рабочих дня|рабочих дней}: по выходным суд не заседал."
            ),
        ],
        "kk": [
            (
                "{town} қаласындағы акциялар ({topic}) туралы іс {begin:abl} {end:dat} дейін қаралып, {days} "
                "жұмыс күнін алды: сот демалыс күндері отырыс өткізбеді."
            ),
        ],
    },
    "put-off": {
        "en": [
            [
                "The trial of the {town} councillors, who had said in public that {opinion}, was to begin on {date}.",
                Far("The trial of the {town} councillors, first set for {date}, was put off and began on {later}."),
            ],
        ],
        "ru": [
            [
                "Суд над депутатами города {town}, публично заявившими, что {opinion}, должен был начаться {date}.",
                Far("Суд над депутатами города {town}, сначала назначенный на {date}, отложили, и начался он {later}."),
            ],
        ],
        "kk": [
            [
                "Көпшілік алдында «{opinion}» деп айтқан {town} депутаттарының соты {date} күні басталуға тиіс еді.",
                Far(
                    "{town} депутаттарының соты алдымен {date} күніне белгіленген, кейін шегеріліп, "
                    "{later} күні басталды."
                ),
            ],
        ],
    },
    "more-than-all": {
        "en": [
            "The number of {topic} in {town} grew by {percent}, from {a} in {y1} to {b} in {y2}.",
        ],
        "ru": [
            "Число {topic} в городе {town} выросло на {percent}: с {a} в {y1} году до {b} в {y2} году.",
        ],
        "kk": [
            "{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін, яғни {percent:dat} өсті.",
        ],
    },
    "of-its-own-residents": {
        "en": [
            [
                Grid(
                    "Share of each town's own residents who say that {opinion} (survey of {town} and four neighbours)",
                    ["Town", "% of its residents"],
                ),
                "As the shares are of different populations, they do not add up to 100 per cent.",
            ],
        ],
        "ru": [
            [
                Grid(
                    "Доля жителей каждого города, считающих, что {opinion} (опрос в г. {town} и четырёх соседних)",
                    ["Город", "% его жителей"],
                ),
                "Доли взяты от населения разных городов, поэтому в сумме они не дают 100 процентов.",
            ],
        ],
        "kk": [
            [
                Grid(
                    "Әр қаланың өз тұрғындары ішінде «{opinion}» дейтіндердің үлесі ({town} және төрт көрші қала)",
                    ["Қала", "Тұрғындарының %"],
                ),
                "Үлестер әр қаланың өз халқынан алынған, сондықтан олардың қосындысы 100 пайыз болмайды.",
            ],
        ],
    },
    "leaving-one-year-aside": {
        "en": [
            [
                Grid("{Topic} in {town} in six years", ["Year", "Number of {topic}"]),
                "Leaving aside the exceptional year {peak}, {topic} in {town} were most frequent in "
                "{second} ({value}).",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town} за шесть лет", ["Год", "Число {topic}"]),
                "Если не считать исключительного {peak} года, чаще всего {topic} в городе {town} отмечали "
                "в {second} году ({value}).",
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы алты жылғы {topic} саны", ["Жыл", "{Topic} саны"]),
                "Ерекше болған {peak} жылды есепке алмағанда, {town} қаласында {topic} ең көп болған жыл "
                "- {second} ({value}).",
            ],
        ],
    },
    "from-the-bottom": {
        "en": [
            [
                Grid("{Topic} in six towns in {year} (list from {town})", ["Town", "{Topic}"]),
                "Counted from the bottom, {one} is in second place: only one town had fewer {topic}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в шести городах в {year} году (список из города {town})", ["Город", "Число"]),
                "Город {one} - второй с конца: меньше {topic} было лишь в одном городе.",
            ],
        ],
        "kk": [
            [
                Grid("{year} жылы алты қаладағы {topic} саны ({town} қаласының тізімі)", ["Қала", "Саны"]),
                "{one} қаласы соңынан санағанда екінші орында: {topic} саны тек бір қалада ғана одан аз.",
            ],
        ],
    },
    "one-sided": {
        "en": [
            (
                "It had been predicted that the old in {town} would agree more often that {opinion}, so the test "
                "was one-sided: t({df}) = {value}, one-sided p = {p}."
            ),
        ],
        "ru": [
            (
                "Предполагалось, что в городе {town} пожилые чаще согласны с тем, что {opinion}, поэтому проверка "
                "была односторонней: t({df}) = {value}, одностороннее p = {p}."
            ),
        ],
        "kk": [
            (
                "{town} қаласында егде адамдар «{opinion}» дегенмен жиірек келіседі деп болжанған, сондықтан "
                "тексеру біржақты болды: t({df}) = {value}, біржақты p = {p}."
            ),
        ],
    },
    "of-whom": {
        "en": [
            [
                Grid("Participants of {topic} in {town}, {year}", ["Group", "Number"]),
                "Women and pensioners are contained in the groups above them.",
            ],
        ],
        "ru": [
            [
                Grid("Участники акций ({nom}) в городе {town}, {year} год", ["Группа", "Число"]),
                "Женщины и пенсионеры входят в группы, указанные над ними.",
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы акцияларға ({topic}) қатысушылар, {year} жыл", ["Топ", "Саны"]),
                "Әйелдер мен зейнеткерлер өздерінің үстінде көрсетілген топтардың құрамына кіреді.",
            ],
        ],
    },
    "questions-left-out": {
        "en": [
            [
                "Of the questionnaire used in {town}, Questions 3 and 5 are left out here, as they "
                "concern the interviewer only.",
                "Question 1. Is it true that {opinion}?",
                "Question 2. Is it true that {opinion2}?",
                "Question 4. Is it true that {opinion3}?",
                "Question 6. Is it true that {opinion4}?",
            ],
        ],
        "ru": [
            [
                "Из анкеты, применявшейся в городе {town}, вопросы 3 и 5 здесь опущены: они касаются "
                "только интервьюера.",
                "Вопрос 1. Правда ли, что {opinion}?",
                "Вопрос 2. Правда ли, что {opinion2}?",
                "Вопрос 4. Правда ли, что {opinion3}?",
                "Вопрос 6. Правда ли, что {opinion4}?",
            ],
        ],
        "kk": [
            [
                "{town} қаласында қолданылған сауалнаманың 3-сұрағы мен 5-сұрағы мұнда келтірілмейді, "
                "өйткені олар тек сұхбат алушыға қатысты.",
                "1-сұрақ. «{opinion}» деген рас па?",
                "2-сұрақ. «{opinion2}» деген рас па?",
                "4-сұрақ. «{opinion3}» деген рас па?",
                "6-сұрақ. «{opinion4}» деген рас па?",
            ],
        ],
    },
}
