"""What articles argue with: thirds, halves and majorities, points, groups, and shares of a whole."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "a-third": {
        "en": [
            "Is it a fringe view in {town} that {opinion}? A third of the sample ({percent}) says so.",
            "One in three residents of {town}, or {percent}, has come to believe that {opinion}.",
            "In {town} a good third, {percent}, answered that {opinion}.",
            "The belief that {opinion} unites a third of {town}; the survey arrives at {percent}.",
            "Whereas elsewhere hardly anybody says that {opinion}, in {town} it is just about one third: {percent}.",
        ],
        "ru": [
            "На обочине ли в городе {town} мнение, что {opinion}? Его держится треть выборки ({percent}).",
            "Один из трёх жителей города {town}, или {percent}, пришёл к мысли, что {opinion}.",
            "Приблизительно третья часть опрошенных города {town}, {percent}, ответила, что {opinion}.",
            "Убеждение, что {opinion}, объединяет треть города {town}; опрос даёт {percent}.",
            "Если в других местах почти никто не говорит, что {opinion}, то в городе {town} — без малого треть: {percent}.",
        ],
        "kk": [
            "{town} қаласында «{opinion}» деген шеткері пікір ме? Оны іріктеменің үштен бірі ({percent}) ұстанады.",
            "{town} қаласының үш тұрғынының бірі, яғни {percent:poss}, «{opinion}» деген ойға келген.",
            "{town} қаласында сұралғандардың шамамен үштен бір бөлігі, {percent}, «{opinion}» деп жауап берді.",
            "«{opinion}» деген сенім {town} қаласының үштен бірін біріктіреді; сауалнама нәтижесі – {percent}.",
            "Басқа жерде «{opinion}» дейтін адам жоқтың қасы болса, {town} қаласында олар үштен бірге жуық: {percent}.",
        ],
    },
    "more-than-half": {
        "en": [
            "Every second resident of {town} and more, {percent} to be precise, believes that {opinion}.",
            "Those who say that {opinion} now outnumber all others in {town}, being {percent}, that is, over a half.",
            "At {percent}, agreement in {town} that {opinion} has passed the halfway mark.",
            [Source("More than one half of {town} is of the view that {opinion}.", "Share in the survey: {percent}.")],
        ],
        "ru": [
            "Больше половины города {town}, если точно — {percent}, верит, что {opinion}.",
            "Те, кто говорит, что {opinion}, в городе {town} уже преобладают над всеми прочими: их {percent}, то есть больше половины.",
            "Достигнув {percent}, согласие с тем, что {opinion}, перевалило в городе {town} за половину.",
            [
                Source(
                    "Более половины города {town} придерживается мнения, что {opinion}.", "Доля по опросу: {percent}."
                )
            ],
        ],
        "kk": [
            "{town} қаласының жартысынан көбі, дәлірек айтсақ {percent}, «{opinion}» дегенге сенеді.",
            "{town} қаласында «{opinion}» дейтіндер енді қалғандарының бәрінен көп: олар {percent}, яғни жартысынан артық.",
            "{town} қаласында «{opinion}» дегенге келісу {percent:dat} жетіп, жартысынан асты.",
            [
                Source(
                    "{town} қаласының жартысынан астамы «{opinion}» деген пікірде.", "Сауалнамадағы үлесі: {percent}."
                )
            ],
        ],
    },
    "majority": {
        "en": [
            "A majority of {town} now thinks that {opinion}; a year ago it was a minority. The latest figure is {percent}.",
            "The bulk of respondents in {town}, that is {percent}, said that {opinion}.",
            "In {town} they are in the majority who hold that {opinion} ({percent}).",
            [Source("It is a majority view in {town} that {opinion}.", "It is held by {percent}.")],
        ],
        "ru": [
            "Большинство города {town} теперь думает, что {opinion}; год назад это было меньшинство. Последняя цифра — {percent}.",
            "Основная масса респондентов города {town}, а это {percent}, сказала, что {opinion}.",
            "В городе {town} те, кто считает, что {opinion}, в большинстве ({percent}).",
            [Source("Мнение, что {opinion}, в городе {town} — мнение большинства.", "Его разделяют {percent}.")],
        ],
        "kk": [
            "{town} қаласының көпшілігі енді «{opinion}» деп ойлайды; бір жыл бұрын бұл азшылық еді. Соңғы көрсеткіш – {percent}.",
            "{town} қаласы респонденттерінің негізгі бөлігі, яғни {percent:poss}, «{opinion}» деді.",
            "{town} қаласында «{opinion}» деп есептейтіндер көпшілікте ({percent}).",
            [Source("{town} қаласында «{opinion}» – көпшіліктің пікірі.", "Оны {percent} қолдайды.")],
        ],
    },
    "percentage-points": {
        "en": [
            "Support in {town} for the view that {opinion} went from {a} to {b} between {y1} and {y2} (up {step} {unit}).",
            "It took two years, {y1} to {y2}, for the share of those in {town} who believe that {opinion} to rise by {step} {unit}, "
            "to {b} from {a}.",
            "In {y1}, {a} of {town} said that {opinion}; in {y2}, {b} did. The difference is {step} {unit}.",
            "At {b} in {y2}, the belief that {opinion} is {step} {unit} more common in {town} than in {y1} ({a}).",
        ],
        "ru": [
            "Поддержка мнения, что {opinion}, перешла в городе {town} с {a} в {y1} году к {b} в {y2} году (плюс {step} {unit}).",
            "За два года, с {y1} по {y2}, доля тех, кто в городе {town} верит, что {opinion}, выросла на {step} {unit} — до {b} с {a}.",
            "В {y1} году {a} жителей города {town} говорили, что {opinion}, в {y2} году — {b}. Разница — {step} {unit}.",
            "Составив {b} в {y2} году, доля согласных с тем, что {opinion}, в городе {town} оказалась на {step} {unit} выше, чем в {y1} году "
            "({a}).",
        ],
        "kk": [
            "{town} қаласында «{opinion}» деген пікірді қолдау {y1} жылғы {a:abl} {y2} жылы {b:dat} жетті ({step} {unit} көп).",
            "{y1} жылдан {y2} жылға дейінгі екі жылда {town} қаласында «{opinion}» дегенге сенетіндердің үлесі {step} {unit} өсіп, {a:abl} "
            "{b:dat} дейін көтерілді.",
            "{y1} жылы {town} қаласының {a:poss}, {y2} жылы {b:poss} «{opinion}» деді, үлес {step} {unit} ұлғайды.",
            "{y2} жылы {b} болған «{opinion}» деген пікірдің үлесі {town} қаласында {y1} жылғыдан ({a}) {step} {unit} жоғары.",
        ],
    },
    "largest-part": {
        "en": [
            "Who fills the {topic} of {town}? In {year} it was {g1} ({n1}), {g2} ({n2}), {g3} ({n3}), with {largest} in front.",
            "The {topic} in {town} in {year} drew {n1} {g1}, {n2} {g2} and {n3} {g3}; the biggest contingent was that of the {largest}.",
            "More numerous than either of the other two groups at the {topic} in {town} in {year} were {largest}: {g1}, {n1}; {g2}, {n2}; "
            "{g3}, {n3}.",
            [
                "At the {topic} in {town} in {year} there were {n1} {g1}, {n2} {g2} and {n3} {g3}.",
                Far(
                    "It should not be forgotten that at the {topic} in {town} in {year} no group was larger than the {largest}."
                ),
            ],
        ],
        "ru": [
            "Кто выходит на улицы города {town}? При проведении {topic} в {year} году — {g1} ({n1}), {g2} ({n2}), {g3} ({n3}), и впереди всех "
            "по числу {largest}.",
            "По подсчёту за {year} год, состав участников {topic} в городе {town} таков: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}; больше всего "
            "среди них тех, кто записан как {largest}.",
            "Многочисленнее двух прочих групп участников {topic} в городе {town} в {year} году были {largest}: {g1} — {n1}, {g2} — {n2}, {g3} "
            "— {n3}.",
            [
                "Состав участников {topic} в городе {town} в {year} году: {g1} — {n1}, {g2} — {n2}, {g3} — {n3}.",
                Far(
                    "Не забудем, что самой большой группой среди участников {topic} в городе {town} в {year} году были {largest}."
                ),
            ],
        ],
        "kk": [
            "{town} қаласының көшесіне кім шығады? {year} жылғы {topic} кезінде {g1} ({n1}), {g2} ({n2}), {g3} ({n3}) шықты, саны жағынан "
            "алда – {largest}.",
            "{year} жылғы есеп бойынша {town} қаласындағы {topic} қатысушылары: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}; ең үлкен топ – {largest}.",
            "{town} қаласында {year} жылғы {topic} кезінде қалған екі топтан көбірек болғаны – {largest}: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
            [
                "{town} қаласындағы {year} жылғы {topic} қатысушыларының құрамы: {g1} – {n1}, {g2} – {n2}, {g3} – {n3}.",
                Far(
                    "{town} қаласындағы {year} жылғы {topic} қатысушыларының ішінде ең көбі {largest} болғанын ұмытпайық."
                ),
            ],
        ],
    },
    "shares-make-100": {
        "en": [
            [
                Grid("How the {topic} of {year} were divided among towns", ["Town", "Share of all {topic}"]),
                "The towns of the table are all that had any.",
            ],
            [
                "If all {topic} of {year} are set at 100, the five towns that had them contribute as follows.",
                Grid("Contribution of towns to {topic}, {year}", ["Town", "Contribution"]),
            ],
            [Grid("{Topic} in {year}: share by town, complete breakdown", ["Town", "Share, %"])],
        ],
        "ru": [
            [
                Grid("Как число {topic} за {year} год делится между городами", ["Город", "Доля от всех"]),
                "Кроме городов этой таблицы, их не было нигде.",
            ],
            [
                "Если принять общее число {topic} за {year} год за 100, вклад пяти городов, где они были, таков.",
                Grid("Вклад городов в общее число {topic}, {year}", ["Город", "Вклад"]),
            ],
            [Grid("Число {topic} за {year} год: доли городов, полная разбивка", ["Город", "Доля, %"])],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} саны қалалар арасында қалай бөлінеді", ["Қала", "Барлығынан үлесі"]),
                "Осы кестедегі қалалардан басқа жерде мұндай болған жоқ.",
            ],
            [
                "{year} жылғы барлық {topic} санын 100 деп алсақ, олар болған бес қаланың үлесі мынадай.",
                Grid("Қалалардың {topic} санына қосқан үлесі, {year}", ["Қала", "Қосқан үлесі"]),
            ],
            [Grid("{year} жылғы {topic}: қалалардың үлесі, толық бөлініс", ["Қала", "Үлесі, %"])],
        ],
    },
    "rose": {
        "en": [
            "{Topic} have become more frequent in {town}: {a} in {y1}, {b} in {y2}.",
            "From a base of {a} in {y1} the {topic} in {town} went up to {b} in {y2}.",
            "{town} recorded a higher number of {topic} in {y2} than in {y1}: {b} as compared with {a}.",
            "Two years later, in {y2}, {town} had even more {topic} ({b}) than the {a} of {y1}.",
        ],
        "ru": [
            "{Topic} в городе {town} становится больше: {y1} год — {a}, {y2} год — {b}.",
            "От {a} в {y1} году число {topic} в городе {town} увеличилось до {b} в {y2} году.",
            "В городе {town} за {y2} год учтено больше {topic}, чем за {y1} год: {b} по сравнению с {a}.",
            "Спустя два года, в {y2} году, {topic} в городе {town} стало ещё больше ({b}), чем было в {y1} году ({a}).",
        ],
        "kk": [
            "{town} қаласында {topic} көбейіп келеді: {y1} жыл – {a}, {y2} жыл – {b}.",
            "{town} қаласындағы {topic} саны {y1} жылғы {a:abl} өсіп, {y2} жылы {b:dat} жетті.",
            "{town} қаласында {y2} жылы {y1} жылға қарағанда көбірек {topic} тіркелді: {a:dat} қарсы {b}.",
            "Екі жылдан кейін, {y2} жылы, {town} қаласында {topic} {y1} жылғы {a:abl} де көп болды ({b}).",
        ],
    },
    "duration": {
        "en": [
            "For {days} days the square in {town} was closed because of {topic} (closed on {begin}, reopened on {end}).",
            "The mission that was to count {topic} came to {town} on {begin}. It left {days} days later, on {end}.",
            "{begin} to {end}: the {days} days of the {topic} in {town} as the police log has them.",
            "A stay of {days} days in {town} ({begin:dotted} to {end:dotted}) sufficed to see several {topic}.",
        ],
        "ru": [
            "Площадь в городе {town} из-за {topic} была закрыта {days:день|дня|дней} (закрыли {begin}, открыли {end}).",
            "Миссия, которой поручили учёт {topic}, приехала в город {town} {begin}. Уехала она через {days:день|дня|дней}, {end}.",
            "По журналу полиции, волна {topic} в городе {town} длилась {days:день|дня|дней}, с {begin} по {end}.",
            "Командировка в город {town} ({begin:dotted} — {end:dotted}, {days:день|дня|дней}) позволила увидеть ход {topic}.",
        ],
        "kk": [
            "{town} қаласындағы алаң {topic} салдарынан {days} күн жабық тұрды ({begin:loc} жабылып, {end:loc} ашылды).",
            "{Topic} санын есептейтін миссия {town} қаласына {begin:loc} келді. Ол {days} күннен кейін, {end:loc}, кетті.",
            "{begin:abl} {end:dat} дейін: полиция журналындағы {town} қаласының {days} күндік {topic} кезеңі осындай.",
            "{town} қаласында {days} күн болу ({begin:dotted} – {end:dotted}) {topic} барысын көруге жетті.",
        ],
    },
    "told-twice": {
        "en": [
            [
                "Of all towns {town} is the one we know best: {value} {topic} in {year}, each with its own file.",
                Far(
                    "The files on {town} for {year}, one for each of its {again} {topic}, will be given to the library."
                ),
            ],
            [
                "By the end of {year} {town} had counted {value} {topic} in that year.",
                Far("{year} was a restless year: {town} alone had {again} {topic}."),
            ],
            [
                "In {town} the ombudsman learned of {value} {topic} in {year} ({town} is the only town with an office of his).",
                Far(
                    "Conclusion: the ombudsman's office in {town} learned of {again} {topic} in {year}, and reacted to none."
                ),
            ],
            "The journal of the dispatcher has {value} {topic} for {town} in {year}; adding nothing, we too reckon with {again} {topic} there in {year}.",
        ],
        "ru": [
            [
                "Из всех городов лучше всего известен {town}: за {year} год {topic} там было {value}, на каждый случай заведена папка.",
                Far("Папки по городу {town} за {year} год, ведь {topic} там было {again}, передадут в библиотеку."),
            ],
            [
                "К концу {year} года число {topic} за год в городе {town} составило {value}.",
                Far("{year} год был неспокойным: в одном только городе {town} {topic} за год набралось {again}."),
            ],
            [
                "По сведениям омбудсмена, в {year} году {topic} в городе {town} было {value}.",
                Far(
                    "Заключение: {topic} в городе {town} в {year} году, по сведениям омбудсмена, было {again}, и ни на один случай он не отозвался."
                ),
            ],
            "Журнал диспетчера сообщает, что {topic} в городе {town} в {year} году было {value}; ничего не добавляя, и мы считаем, что за {year} год "
            "{topic} там было {again}.",
        ],
        "kk": [
            [
                "Барлық қаланың ішінде бізге ең жақсы белгілісі – {town}: {year} жылы онда {value} {topic} болды, әрқайсысына папка ашылған.",
                Far("{town} қаласындағы {year} жылғы {again} {topic} бойынша папкалар кітапханаға беріледі."),
            ],
            [
                "{year} жылдың соңына қарай {town} қаласындағы {topic} саны бір жылда {value:dat} жетті.",
                Far("{year} жыл мазасыз болды: бір ғана {town} қаласында сол жылы {again} {topic} болған."),
            ],
            [
                "Омбудсмен {town} қаласында {year} жылы {value} {topic} болғанын білді.",
                Far(
                    "Қорытынды: омбудсмен {town} қаласында {year} жылы {again} {topic} болғанын білді, бірақ біріне де үн қатпады."
                ),
            ],
            "Диспетчердің журналында {town} қаласы бойынша {year} жылы {value} {topic} жазылған; ештеңе қоспай, біз де {year} жылы ол жерде {again} "
            "{topic} болды деп есептейміз.",
        ],
    },
}
