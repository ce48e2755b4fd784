"""Periods that follow one another without a gap, and a count that the same text tells again further on."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "periods": {
        "en": [
            "The history of {topic} in {town} may be divided into three consecutive periods: {a1}–{a2}, {b1}–{b2} and {c1}–{c2}.",
            "Three stages followed one another in the handling of {topic} in {town}: tolerance ({a1}–{a2}), restriction ({b1}–{b2}) and repression ({c1}–{c2}).",
            "We split the record of {topic} in {town} into three adjoining three-year blocks, {a1}–{a2}, {b1}–{b2} and {c1}–{c2}, and compare their means.",
            "The {town} council sat for three terms without a break ({a1}–{a2}, {b1}–{b2}, {c1}–{c2}), and each of them legislated on {topic}.",
            "Periodisation of {topic} in {town}: I. {a1}–{a2}; II. {b1}–{b2}; III. {c1}–{c2}. Each period begins in the year after the preceding one closes.",
            "From {a1} to {a2} the rules on {topic} in {town} were lax; from {b1} to {b2} they were tightened; from {c1} to {c2} they were enforced. Every year of the whole span belongs to exactly one of these phases.",
            "Three mayors of {town} in direct succession had to deal with {topic}: the first held office in {a1}–{a2}, the second in {b1}–{b2}, the third in {c1}–{c2}.",
            "The dataset on {topic} in {town} is cut into three non-overlapping and contiguous windows (window A: {a1}–{a2}; window B: {b1}–{b2}; window C: {c1}–{c2}).",
            "In the literature on {topic} in {town} an early ({a1}–{a2}), a middle ({b1}–{b2}) and a late period ({c1}–{c2}) are distinguished, one passing straight into the next.",
            "Scholars date the first wave of {topic} in {town} to the years {a1} to {a2}, the second, which set in at once, to the years {b1} to {b2}, and the third to the years {c1} to {c2}, again without any interval.",
            "Successive editions of the {town} handbook on {topic} cover {a1}–{a2}, {b1}–{b2} and {c1}–{c2}, leaving out no year and repeating none.",
            [
                "The first chapter treats {topic} in {town} from {a1} to {a2}.",
                "The second takes up the thread with the following year and covers {b1} to {b2}; the third, without leaving a gap, {c1} to {c2}.",
            ],
        ],
        "ru": [
            "В истории {topic} в городе {town} выделяются три последовательных этапа: {a1}–{a2}, {b1}–{b2} и {c1}–{c2} годы.",
            "Периодизация {topic} в городе {town} (периоды идут один за другим без перерыва): первый — {a1}–{a2} гг., второй — {b1}–{b2} гг., третий — {c1}–{c2} гг.",
            "Три созыва городского совета ({town}) непрерывно сменяли друг друга: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}; каждый принимал свои правила проведения {topic}.",
            "Сначала, в {a1}–{a2} годах, {nom} в городе {town} не привлекали внимания; на следующем этапе, в {b1}–{b2} годах, их стали ограничивать; наконец, сразу вслед за этим, в {c1}–{c2} годах, за них начали судить.",
            "Весь массив сведений о том, сколько {topic} прошло в городе {town}, разбит нами на три смежных трёхлетия: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}.",
            "С {a1} по {a2} год {nom} в городе {town} разрешались свободно, с {b1} по {b2} год — по заявке, с {c1} по {c2} год — лишь в исключительных случаях; один порядок сменялся другим с нового года, без промежутка.",
            "Мэры города {town}, при которых проходили {nom}, сменяли друг друга без перерыва: {a1}–{a2}, {b1}–{b2} и {c1}–{c2} — таковы сроки их правления.",
            "Отчёты о числе {topic} в городе {town} издавались выпусками, следующими один за другим: вып. 1 ({a1}–{a2}), вып. 2 ({b1}–{b2}), вып. 3 ({c1}–{c2}).",
            "Хронологически движение распадается на начальный ({a1}–{a2}), средний ({b1}–{b2}) и поздний ({c1}–{c2}) периоды, причём ни один год не выпадает и ни один не учтён дважды (город {town}, {nom}).",
            "Три волны {topic} в городе {town}, каждая из которых начиналась в год, следующий за окончанием предыдущей, датируются так: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}.",
            "Программы поддержки, касавшиеся {topic}, в городе {town} действовали непрерывно: первая — в {a1}–{a2} гг., вторая — в {b1}–{b2} гг., третья — в {c1}–{c2} гг.",
            [
                "Первая глава посвящена {a1}–{a2} годам, когда {nom} в городе {town} ещё были редкостью.",
                "Вторая глава продолжает изложение со следующего года и доводит его до конца второго этапа ({b1}–{b2}); третья охватывает {c1}–{c2} годы.",
            ],
        ],
        "kk": [
            "{town} қаласындағы {topic} тарихын бірінен соң бірі келетін үш кезеңге бөлуге болады: {a1}–{a2}, {b1}–{b2} және {c1}–{c2} жылдар.",
            "{Topic} жөніндегі саясат {town} қаласында үш сатыдан үзіліссіз өтті: еркіндік ({a1}–{a2}), шектеу ({b1}–{b2}) және тыйым ({c1}–{c2}).",
            "Кезеңдеу ({town} қаласы, {topic}): бірінші кезең — {a1}–{a2} жж.; екінші кезең — {b1}–{b2} жж.; үшінші кезең — {c1}–{c2} жж. Кезеңдер арасында үзіліс жоқ.",
            "{town} қалалық мәслихатының үш шақырылымы бірін-бірі үзіліссіз алмастырды ({a1}–{a2}, {b1}–{b2}, {c1}–{c2}), әрқайсысы {topic} туралы өз ережесін қабылдады.",
            "{a1} жылдан {a2} жылға дейін {town} қаласында {topic} еркін өтті, {b1} жылдан {b2} жылға дейін өтініммен, {c1} жылдан {c2} жылға дейін рұқсатпен ғана өтті; бір тәртіп екіншісімен бірден ауысып отырды.",
            "Біз {town} қаласындағы {topic} туралы деректерді үш іргелес үшжылдыққа жіктедік: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}.",
            "{town} қаласын бірінен кейін бірі басқарған үш әкімнің мерзімдері: {a1}–{a2}, {b1}–{b2}, {c1}–{c2} жылдар; {topic} үшеуінің тұсында да болды.",
            "{Topic} толқындары {town} қаласында бірінің соңынан бірі жалғасты: бірінші толқын {a1}–{a2} жылдары, екіншісі {b1}–{b2} жылдары, үшіншісі {c1}–{c2} жылдары.",
            "{town} қаласындағы {topic} жайлы жинақтың үш томы бірін-бірі жалғастырады: І том — {a1}–{a2}, ІІ том — {b1}–{b2}, ІІІ том — {c1}–{c2} жылдар.",
            "Зерттеушілер {town} қаласындағы {topic} дамуынан ерте ({a1}–{a2}), орта ({b1}–{b2}) және кеш ({c1}–{c2}) кезеңдерді ажыратады, олар бір-біріне тікелей ұласады.",
            "{town} қаласында {topic} мәселесіне арналған үш бағдарлама үздіксіз жүзеге асты: {a1}–{a2} жылдары, содан соң {b1}–{b2} жылдары, ақырында {c1}–{c2} жылдары.",
            [
                "Бірінші тарау {town} қаласында {topic} сирек болған {a1}–{a2} жылдарға арналған.",
                "Екінші тарау баяндауды келесі жылдан жалғастырып, {b1}–{b2} жылдарды, үшіншісі {c1}–{c2} жылдарды қамтиды.",
            ],
        ],
    },
    "told-twice": {
        "en": [
            [
                "In {year} the police of {town} recorded {value} {topic}.",
                Far("It will be recalled that {town} had {again} {topic} in {year}."),
            ],
            [
                "{town} counted {value} {topic} over the whole of {year}, according to the mayor's annual report.",
                Far("The {again} {topic} of {year} left their mark on {town}."),
            ],
            [
                "During {year}, {value} {topic} took place in {town}, most of them peaceful.",
                Far(
                    "In no other period did {town} witness what it witnessed in {year}, when, as shown above, {again} {topic} took place."
                ),
            ],
            [
                "The {year} figure for {topic} in {town} is {value}.",
                Far("As stated in the first part, the number of {topic} in {town} in {year} was {again}."),
            ],
            [
                "A total of {value} {topic} were held in {town} in {year}, our correspondents report.",
                Far("Summing up: {town}, {year}, {again} {topic} in total."),
            ],
            [
                "According to the chronicle, {town} lived through {value} {topic} in {year}.",
                Far("The chronicle's total of {again} {topic} for {town} in {year} has not been disputed."),
            ],
            [
                "The number of {topic} in {town} stood at {value} in {year}.",
                Far(
                    "Seen against the background of the {again} {topic} registered in {town} in {year}, the calm that followed is striking."
                ),
            ],
            [
                "Annex: {topic} by town. {town}, {year}: {value}.",
                Far("{town} ended {year} with {again} {topic} on its books, as the annex shows."),
            ],
            [
                "In the course of {year} there were {value} {topic} in {town}; nobody was killed.",
                Far("We saw earlier that {year} brought {again} {topic} to {town}."),
            ],
            [
                "The ombudsman's office received notice of {value} {topic} in {town} in {year}.",
                Far(
                    "Of the {again} {topic} in {town} of which the ombudsman's office received notice in {year}, few had been announced in advance."
                ),
            ],
            [
                "By the end of {year}, {value} {topic} had been entered in the register of {town} for that year.",
                Far("The register of {town} has, for {year}, {again} {topic}."),
            ],
            [
                "Altogether, {town} experienced {value} {topic} in {year}.",
                Source(
                    "The town of {town}, where all {again} {topic} of {year} were filmed, has an archive of its own",
                    "Town archive, folder of the year in question.",
                ),
            ],
        ],
        "ru": [
            [
                "В {year} году в городе {town} прошло, по сведениям полиции, {value:topic}.",
                Far("Напомним: в {year} году в городе {town} состоялось {again:topic}."),
            ],
            [
                "За {year} год в городе {town} случилось {value:topic}.",
                Far("Как уже говорилось, число {topic} в городе {town} в {year} году составило {again}."),
            ],
            [
                "Всего в {year} году на территории города {town} зафиксировано {value:topic}.",
                Far("Итого по городу {town} за {year} год: {again:topic}."),
            ],
            [
                "Количество {topic} в городе {town} достигло в {year} году {value}.",
                Far(
                    "На фоне {again} {topic}, отмеченных в городе {town} в {year} году, последующее затишье удивительно."
                ),
            ],
            [
                "Согласно хронике, на {year} год в городе {town} приходится {value:topic}.",
                Far("Приведённая выше цифра — {again:topic} в городе {town} в {year} году — не оспаривалась."),
            ],
            [
                "Город {town}, {year} год: {value:topic}.",
                Far("Вернёмся к городу {town}. В {year} году, по тем же данным, там было {again:topic}."),
            ],
            [
                "На протяжении {year} года жителями города {town} проведено {value:topic}.",
                Far("То, что жителями города {town} в {year} году проведено {again:topic}, показывает их решимость."),
            ],
            [
                "В {year} году омбудсмену поступили уведомления о проведении в городе {town} {value} {topic}.",
                Far(
                    "Из {again} {topic}, о которых омбудсмену сообщили в {year} году из города {town}, заранее объявлены были немногие."
                ),
            ],
            [
                "Показатель города {town} за {year} год: {value:topic} — взят нами из ежегодника.",
                Far("По ежегоднику, в городе {town} за {year} год произошло {again:topic}."),
            ],
            [
                "{year} год запомнился городу {town} тем, что на него пришлось {value:topic}.",
                Far(
                    "В заключение отметим, что {year} год, на который в городе {town} пришлось {again:topic}, стал для совета испытанием."
                ),
            ],
            [
                "В городе {town} в течение {year} года было организовано {value:topic}, сообщает агентство.",
                Source(
                    "Центральная пресса промолчала о том, что в городе {town} в течение {year} года было организовано {again:topic}",
                    "Архив городской газеты, подшивка за указанный год.",
                ),
            ],
            [
                "Реестр города {town} содержит за {year} год записи о проведении {value} {topic}.",
                Far("В реестре города {town} за {year} год {again:topic}, и каждая запись заверена."),
            ],
        ],
        "kk": [
            [
                "{year} жылы {town} қаласында полиция дерегінше {value} {topic} өтті.",
                Far("Еске сала кетейік: {year} жылы {town} қаласында {again} {topic} өткен еді."),
            ],
            [
                "{town} қаласы {year} жылы {value} {topic} көрді.",
                Far("Жоғарыда айтылғандай, {town} қаласында {year} жылғы {topic} саны {again} болды."),
            ],
            [
                "{year} жыл бойы {town} қаласының аумағында барлығы {value} {topic} тіркелді.",
                Far("Қорытындылай келсек, {town} қаласы бойынша {year} жылы {again} {topic} болған."),
            ],
            [
                "{town} қаласындағы {topic} саны {year} жылы {value:dat} жетті.",
                Far("{year} жылы {town} қаласында болған {again} {topic} аясында кейінгі тыныштық таңғалдырады."),
            ],
            [
                "Шежіре бойынша {town} қаласында {year} жылы {value} {topic} болған.",
                Far("{town} қаласындағы {year} жылғы {again} {topic} туралы шежіре дерегіне ешкім дау айтпады."),
            ],
            [
                "{town} қаласы, {year} жыл: {value} {topic}.",
                Far("{town} қаласына оралайық: сол дерек бойынша {year} жылы мұнда {again} {topic} өткен."),
            ],
            [
                "{town} тұрғындары {year} жылы {value} {topic} ұйымдастырды.",
                Far("{town} тұрғындарының {year} жылы {again} {topic} ұйымдастыруы олардың табандылығын көрсетеді."),
            ],
            [
                "{year} жылы омбудсменге {town} қаласынан {value} {topic} туралы хабарлама түсті.",
                Far(
                    "Омбудсменге {year} жылы {town} қаласынан хабарланған {again} {topic} ішінен азы ғана алдын ала жарияланған."
                ),
            ],
            [
                "Жылнамада {town} қаласы үшін {year} жылғы {topic} саны {value} деп көрсетілген.",
                Far("Сол жылнамаға сүйенсек, {year} жылы {town} қаласында {again} {topic} болған."),
            ],
            [
                "{year} жыл {town} қаласына {value} {topic} әкелді.",
                Far("Соңында айтарымыз: {town} қаласына {again} {topic} әкелген {year} жыл кеңес үшін сынақ болды."),
            ],
            [
                "{town} қаласының тізілімінде {year} жыл бойынша {value} {topic} бар.",
                Far("Тізілімде {town} қаласына қатысты {year} жылғы {again} {topic} бар, олардың бәрі куәландырылған."),
            ],
            [
                "Агенттіктің хабарлауынша, {year} жылдың ішінде {town} қаласында {value} {topic} болып өтті.",
                Source(
                    "{year} жылдың ішінде {town} қаласында болып өткен {again} {topic} туралы орталық баспасөз жазбады",
                    "Қалалық газеттің сол жылғы тігіндісі.",
                ),
            ],
        ],
    },
}
