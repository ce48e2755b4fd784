"""Shares told in words beside figures, counts with their percentages, rests, points and scores, in many shapes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "majority": {
        "en": [
            "Who in {town} thinks that {opinion}? The majority does: {percent} on our count.",
            "{percent}: that is how large the majority is in {town} which holds that {opinion}.",
            [
                "Residents of {town} were asked whether {opinion}.",
                "Most answered yes (see annex; {percent} of valid answers).",
            ],
            "The statement “{opinion}” is a majority position in {town}, with {percent} in agreement.",
            "Article 4. Since {percent} of the voters of {town}, being the greater part of them, declared that {opinion}, "
            "the motion is carried.",
        ],
        "ru": [
            "Кто в городе {town} думает, что {opinion}? Большинство, а именно {percent}.",
            "{percent} – столько в городе {town} набралось тех, кто считает, что {opinion}; это большинство.",
            [
                "Жителей города {town} спросили, верно ли, что {opinion}.",
                "Преобладали утвердительные ответы: их дало большинство – {percent}.",
            ],
            "Мнение «{opinion}» разделяет в городе {town} бо́льшая часть населения, по оценке социологов – {percent}.",
            "В городе {town} в большинстве оказались сторонники тезиса «{opinion}», за который высказалось {percent}.",
        ],
        "kk": [
            "{town} қаласында «{opinion}» деп кім ойлайды? Көпшілік, нақты айтсақ, {percent}.",
            "{town} тұрғындарының басым бөлігі – {percent} – «{opinion}» дегенге сенеді.",
            [
                "{town} тұрғындарынан «{opinion}» деген рас па деп сұралды.",
                "Көбі иә деп жауап берді: үлесі {percent}.",
            ],
            "«{opinion}» дегендер {town} қаласында көпшілікті құрады, олардың үлес салмағы {percent} болды.",
            "{percent} көрсеткішпен «{opinion}» деген пікір {town} қаласында көпшіліктің қолдауына ие болды.",
        ],
    },
    "more-than-half": {
        "en": [
            "In {town} upwards of one half of the sample endorses the view that {opinion}; the survey puts it at {percent}.",
            "{percent} of the people of {town} – more than every second one – told us that {opinion}.",
            [
                "Does {town} believe that {opinion}? More than half of it does.",
                "The poll gives {percent}.",
            ],
            "Those who say that {opinion} make up more than half of {town}, at {percent} of the weighted sample.",
        ],
        "ru": [
            "Свыше половины анкет из города {town} содержат жалобу на то, что {opinion}: доля таких анкет {percent}.",
            "{percent} жителей города {town}, т. е. больше половины, убеждены, что {opinion}.",
            [
                "Что {opinion}, думает более половины города {town}.",
                "Опрос показал {percent}.",
            ],
            "Тех, кто в городе {town} уверен, что {opinion}, больше половины – по данным опроса, {percent}.",
        ],
        "kk": [
            "{town} қаласындағы сауалнама парақтарының жартысынан көбінде «{opinion}» делінген: үлесі {percent}.",
            "{town} қаласында тұрғындардың {percent:poss}, яғни жартысынан көбі, «{opinion}» деп сенеді.",
            [
                "{town} қаласының жартысынан астамы «{opinion}» деп ойлайды.",
                "Сауалнама {percent} көрсетті.",
            ],
            "{town} қаласында «{opinion}» дейтіндер жартысынан артық – сауалнама дерегінше, {percent}.",
        ],
    },
    "a-third": {
        "en": [
            "One respondent in three in {town} mentioned that {opinion}, or {percent} in figures.",
            "A third – {percent} – is the share of {town} that thinks that {opinion}.",
            [
                "How many in {town} hold that {opinion}? About a third.",
                "To be exact, it was {percent}.",
            ],
            "The share of those in {town} who find that {opinion} is one third ({percent} of the replies).",
        ],
        "ru": [
            "На то, что {opinion}, жалуется в городе {town} треть семей, в цифрах это {percent}.",
            "Треть – {percent} – такова в городе {town} доля тех, кто считает, что {opinion}.",
            [
                "Сколько людей в городе {town} думает, что {opinion}? Примерно треть.",
                "Если точно, то {percent}.",
            ],
            "Доля считающих, что {opinion}, составляет в городе {town} одну треть ({percent} от числа ответивших).",
        ],
        "kk": [
            "{town} қаласында отбасылардың үштен бірі «{opinion}» деп шағымданады, цифрмен айтқанда {percent}.",
            "Үштен бірі – {percent} – {town} қаласында «{opinion}» дейтіндердің үлесі осындай.",
            [
                "{town} қаласында «{opinion}» деп қанша адам ойлайды? Шамамен үштен бірі.",
                "Дәл айтсақ, {percent}.",
            ],
            "{town} қаласында «{opinion}» дейтіндердің үлесі үштен бірді құрайды (жауап бергендердің {percent:poss}).",
        ],
    },
    "remaining-share": {
        "en": [
            "Only one box could be ticked in {town}. {a} ticked “{opinion}”, {b} ticked “{opinion2}”; what is left, {rest}, "
            "ticked nothing.",
            "{town}, single-choice question: “{opinion}” {a}, “{opinion2}” {b}, other answers {rest}.",
            "Of all ballots in {town}, {a} said “{opinion}” and {b} said “{opinion2}”, which left {rest} of spoilt papers.",
        ],
        "ru": [
            "Отметить можно было один пункт. В городе {town} {a} отметили «{opinion}», {b} – «{opinion2}»; прочие, а их {rest}, "
            "не отметили ничего.",
            "Город {town}, вопрос с одним ответом: «{opinion}» – {a}, «{opinion2}» – {b}, другое – {rest}.",
            "В городе {town} {a} бюллетеней содержали слова «{opinion}», {b} – «{opinion2}», на испорченные приходятся "
            "оставшиеся {rest}.",
        ],
        "kk": [
            "Бір ғана тармақты белгілеуге болатын. {town} қаласында {a} «{opinion}» дегенді, {b} «{opinion2}» дегенді белгіледі; "
            "өзгелері, яғни {rest}, ештеңе белгілемеді.",
            "{town} қаласы, бір жауапты сұрақ: «{opinion}» – {a}, «{opinion2}» – {b}, басқасы – {rest}.",
            "{town} қаласында бюллетеньдердің {a:poss} «{opinion}», {b:poss} «{opinion2}» деген, қалғаны ({rest}) бүлінген.",
        ],
    },
    "percentage-points": {
        "en": [
            "Agreement that {opinion} stood at {a} in {town} in {y1}. Two years later it was {b}, which is {step} {unit} more.",
            "“{opinion}” ({town}): {y1} – {a}; {y2} – {b}; growth of {step} {unit}.",
            "A gain of {step} {unit} took the share of those in {town} who say that {opinion} from {a} ({y1}) to {b} ({y2}).",
        ],
        "ru": [
            "В {y1} году с тем, что {opinion}, были согласны {a} жителей города {town}. Через два года таких было {b}, то есть на "
            "{step} {unit} больше.",
            "Прирост на {step} {unit}: с {a} в {y1} году до {b} в {y2} году – так в городе {town} росла доля согласных с тем, что "
            "{opinion}.",
            "Доля тех, кто в городе {town} полагает, что {opinion}, прибавила за два года ({y1}–{y2}) {step} {unit}: было {a}, "
            "стало {b}.",
        ],
        "kk": [
            "{y1} жылы {town} қаласында «{opinion}» дегенмен {a} келіскен еді. Екі жылдан соң мұндайлар {b} болды, яғни {step} "
            "{unit} көп.",
            "{town} қаласында «{opinion}» дейтіндердің үлесі {y1} жылғы {a:abl} {y2} жылы {b:dat} жетіп, {step} {unit} артты.",
            "{town} қаласында «{opinion}» дейтіндердің үлесі екі жылда {step} {unit} өсті: {y1} жылы {a} еді, {y2} жылы {b} "
            "болды.",
        ],
    },
    "mean-of-whole-numbers": {
        "en": [
            "How far do people in {town} agree that {opinion}? On a five-point scale (integers only) {n} people gave {mean} on "
            "average.",
            [
                "{n} residents of {town} marked from 1 to 5, without fractions, how far they agree that {opinion}.",
                "The arithmetic mean of their marks is {mean}.",
            ],
            "Mean agreement with “{opinion}” in {town}: {mean} (five-step item, {n} valid cases).",
        ],
        "ru": [
            "Насколько жители города {town} согласны, что {opinion}? По пятибалльной шкале (только целые числа) {n} человек дали "
            "в среднем {mean}.",
            [
                "{n} жителей города {town} отметили баллом от 1 до 5, без дробей, насколько они согласны, что {opinion}.",
                "Среднее арифметическое их оценок – {mean}.",
            ],
            "Среднее согласие с тезисом «{opinion}» в городе {town}: {mean} (пять ступеней, наблюдений {n}).",
        ],
        "kk": [
            "{town} тұрғындары «{opinion}» дегенмен қаншалықты келіседі? Бес балдық шкала бойынша (тек бүтін сандар) {n} адам "
            "орта есеппен {mean} балл берді.",
            [
                "{town} қаласының {n} тұрғыны «{opinion}» дегенмен қаншалықты келісетінін 1-ден 5-ке дейін бүтін балмен белгіледі.",
                "Олардың бағаларының арифметикалық ортасы – {mean}.",
            ],
            "{town} қаласында «{opinion}» деген тұжырыммен орташа келісу: {mean} (бес саты, {n} жауап).",
        ],
    },
    "deviation-of-whole-numbers": {
        "en": [
            "In {town} “{opinion}” was rated {mean} (SD {sd}) on a seven-point scale by {n} informants.",
            [
                "{n} residents of {town} gave whole marks from 1 to 7 to the statement that {opinion}.",
                "Mean: {mean}; standard deviation: {sd}.",
            ],
            "Scores for “{opinion}” ({town}, N = {n}, integers 1–7) averaged {mean} with a standard deviation of {sd}.",
        ],
        "ru": [
            "В городе {town} тезис «{opinion}» получил у {n} информантов оценку {mean} (ст. откл. {sd}) по семибалльной шкале.",
            [
                "{n} жителей города {town} поставили целые баллы от 1 до 7 утверждению, что {opinion}.",
                "Среднее: {mean}; стандартное отклонение: {sd}.",
            ],
            "Баллы за «{opinion}» ({town}, N = {n}, целые от 1 до 7) составили в среднем {mean} при стандартном отклонении {sd}.",
        ],
        "kk": [
            "{town} қаласында «{opinion}» деген тезис {n} ақпарат берушіден жеті балдық шкаламен {mean} баға алды (ст. ауытқу "
            "{sd}).",
            [
                "{town} қаласының {n} тұрғыны «{opinion}» деген тұжырымға 1-ден 7-ге дейін бүтін балл қойды.",
                "Орташасы: {mean}; стандартты ауытқуы: {sd}.",
            ],
            "«{opinion}» үшін қойылған балдар ({town}, N = {n}, 1-ден 7-ге дейінгі бүтін сандар) орта есеппен {mean}, стандартты "
            "ауытқуы {sd} болды.",
        ],
    },
    "responses-in-brackets": {
        "en": [
            "{town}: {n} answers, one per person. “{opinion}”: {c1} = {p1}; “{opinion2}”: {c2} = {p2}; “{opinion3}”: {c3} = {p3}.",
            "{n} residents of {town} picked a card each: {c1} picked “{opinion}” – {p1}, {c2} picked “{opinion2}” – {p2}, and "
            "{c3} picked “{opinion3}” – {p3}.",
        ],
        "ru": [
            "{town}: ответов {n}, по одному на человека. «{opinion}»: {c1} = {p1}; «{opinion2}»: {c2} = {p2}; «{opinion3}»: {c3} = "
            "{p3}.",
            "{n} жителей города {town} вытянули по карточке: {c1} выбрали «{opinion}» – {p1}, {c2} – «{opinion2}» – {p2}, {c3} – "
            "«{opinion3}» – {p3}.",
        ],
        "kk": [
            "{town}: {n} жауап, әр адамнан біреу. «{opinion}»: {c1} = {p1}; «{opinion2}»: {c2} = {p2}; «{opinion3}»: {c3} = {p3}.",
            "{town} қаласының {n} тұрғыны бір-бір карточка алды: {c1} адам «{opinion}» дегенді ({p1}), {c2} адам «{opinion2}» "
            "дегенді ({p2}), {c3} адам «{opinion3}» дегенді ({p3}) таңдады.",
        ],
    },
    "percent-of-count": {
        "en": [
            "How many of the {n} householders of {town} complained that {opinion}? There were {count}, {percent} of them all.",
            "{percent} is what {count} complaints that {opinion} make of the {n} that came in from {town}.",
            [
                "We put the question to {n} people in {town}.",
                "Exactly {count} replied that {opinion}. As a share: {percent}.",
            ],
        ],
        "ru": [
            "Сколько из {n} домохозяйств города {town} пожаловались, что {opinion}? Таких {count}, или {percent} всех.",
            "{percent} – вот что дают {count} жалоб на то, что {opinion}, из {n}, поступивших из города {town}.",
            [
                "Вопрос был задан в городе {town} {n} респондентам.",
                "Ровно {count} ответили, что {opinion}. В процентах это {percent}.",
            ],
        ],
        "kk": [
            "{town} қаласының {n} үй иесінің қаншасы «{opinion}» деп шағымданды? Ондайлар {count}, яғни {percent}.",
            "{town} қаласынан түскен {n} шағымның ішінде «{opinion}» дегені {count} екен, бұл {percent} береді.",
            [
                "{town} қаласында сұрақ {n} адамға қойылды.",
                "Дәл {count} адам «{opinion}» деп жауап берді. Пайызбен есептегенде бұл {percent}.",
            ],
        ],
    },
    "count-of-percent": {
        "en": [
            "{percent} of the {n} people we stopped in {town} think that {opinion}. We counted {count} such answers.",
            [
                Source(
                    "In {town} {percent} of the interviewees spontaneously said that {opinion}.",
                    "That is {count} mentions in {n} interviews.",
                )
            ],
        ],
        "ru": [
            "{percent} из {n} прохожих, остановленных в городе {town}, думают, что {opinion}. Таких ответов мы насчитали {count}.",
            [
                Source(
                    "В городе {town} {percent} собеседников сами сказали, что {opinion}.",
                    "Всего {count} упоминаний в {n} интервью.",
                )
            ],
        ],
        "kk": [
            "{town} қаласында тоқтатылған {n} жүргіншінің {percent:poss} «{opinion}» деп ойлайды. Мұндай жауап {count} болды.",
            [
                Source(
                    "{town} қаласында әңгімелескендердің {percent:poss} өздігінен «{opinion}» деді.",
                    "Барлығы {n} сұхбатта {count} рет айтылды.",
                )
            ],
        ],
    },
}
