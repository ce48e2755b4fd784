"""Eras one after another, counts told again, and shares of one in three, as chroniclers and pollsters put them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "periods": {
        "en": [
            "Three acts, played without an interval: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}. Such is the story of {topic} in {town}.",
            "The catalogue of {topic} in {town} is issued in volumes each of which takes up where the last left off: volume one covers {a1}–{a2}, volume two {b1}–{b2}, volume three {c1}–{c2}.",
            "The first licence for {topic} in {town} ran from {a1} to {a2}, the next, which directly followed it, from {b1} to {b2}, and the third, again directly following, from {c1} to {c2}.",
            "As regards {topic}, {town} knew an age of patience ({a1}–{a2}), then at once an age of suspicion ({b1}–{b2}), then at once an age of fear ({c1}–{c2}).",
            "Government of {town} during the years of {topic}: Liberals, {a1}–{a2}; Conservatives, {b1}–{b2}; Liberals again, {c1}–{c2}. The town was never without a government and never had two.",
            "For the regression the years of {topic} in {town} are coded by phase, every year belonging to one phase only (phase 1 = {a1}–{a2}, phase 2 = {b1}–{b2}, phase 3 = {c1}–{c2}).",
            [
                "The strategy for {topic} in {town} was adopted for {a1} to {a2}.",
                "It was replaced on expiry by a second one ({b1} to {b2}), and that, likewise on expiry, by a third ({c1} to {c2}).",
            ],
        ],
        "ru": [
            "Три акта без антракта: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}. Такова история {topic} в городе {town}.",
            "Каталог {topic} города {town} выходит томами, каждый из которых начинается там, где кончается предыдущий: первый том — {a1}–{a2} годы, второй — {b1}–{b2}, третий — {c1}–{c2}.",
            "Первая лицензия на проведение {topic} в городе {town} действовала с {a1} по {a2} год, следующая, сразу сменившая её, — с {b1} по {b2} год, третья, сменившая вторую, — с {c1} по {c2} год.",
            "Эпоха терпения ({a1}–{a2}), эпоха подозрений ({b1}–{b2}) и эпоха страха ({c1}–{c2}) непосредственно следовали одна за другой; так описывают отношение города {town} к проведению {topic}.",
            "Власть в городе {town} в годы {topic}: либералы — {a1}–{a2}, консерваторы — {b1}–{b2}, снова либералы — {c1}–{c2}; безвластия город не знал, двоевластия тоже.",
            "В регрессии годы кодированы по фазам, причём каждый год относится только к одной фазе (город {town}, {nom}): фаза 1 — {a1}–{a2}, фаза 2 — {b1}–{b2}, фаза 3 — {c1}–{c2}.",
            [
                "Первая стратегия города {town} в отношении {topic} была рассчитана на {a1}–{a2} годы.",
                "По истечении её срока приняли вторую ({b1}–{b2}), а по истечении срока второй — третью ({c1}–{c2}).",
            ],
        ],
        "kk": [
            "Үзіліссіз ойналған үш перде: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}. {town} қаласындағы {topic} тарихы осындай.",
            "{town} қаласындағы {topic} каталогы томдап шығады, әр том алдыңғысы біткен жерден басталады: бірінші том — {a1}–{a2}, екінші том — {b1}–{b2}, үшінші том — {c1}–{c2} жылдар.",
            "{town} қаласында {topic} өткізуге берілген алғашқы лицензия {a1} жылдан {a2} жылға дейін, оны бірден алмастырған екіншісі {b1} жылдан {b2} жылға дейін, одан кейінгі үшіншісі {c1} жылдан {c2} жылға дейін жарамды болды.",
            "Төзім дәуірі ({a1}–{a2}), күдік дәуірі ({b1}–{b2}) және қорқыныш дәуірі ({c1}–{c2}) бірінен соң бірі тікелей жалғасты: {town} қаласының {topic} мәселесіне көзқарасы осылай сипатталады.",
            "{Topic} жылдарындағы {town} қаласының билігі: либералдар — {a1}–{a2}, консерваторлар — {b1}–{b2}, қайтадан либералдар — {c1}–{c2}; қала биліксіз де, қос биліктің астында да қалған емес.",
            "Регрессияда жылдар кезең бойынша кодталды, әр жыл бір ғана кезеңге жатады ({town} қаласы, {topic}): 1-кезең — {a1}–{a2}, 2-кезең — {b1}–{b2}, 3-кезең — {c1}–{c2}.",
            [
                "{town} қаласының {topic} жөніндегі алғашқы стратегиясы {a1}–{a2} жылдарға есептелді.",
                "Оның мерзімі бітісімен екіншісі ({b1}–{b2}), екіншісінің мерзімі бітісімен үшіншісі ({c1}–{c2}) қабылданды.",
            ],
        ],
    },
    "told-twice": {
        "en": [
            [
                "How many {topic} were there in {town} in {year}? {value}, if we trust the mayor's office.",
                Far("Trusting the mayor's office, we put the {topic} held in {town} in {year} at {again}."),
            ],
            [
                "{year} in {town}: {value} {topic}, no deaths.",
                Far(
                    "That a year with {again} {topic} should have passed without deaths, as {year} did in {town}, is remarkable."
                ),
            ],
            [
                "The residents of {town} remember {year} for its {value} {topic}.",
                Far("In {town}, where {year} brought {again} {topic}, the square has since been rebuilt."),
            ],
            [
                "Our database has {value} entries under “{topic}” for {town} in {year}.",
                Far(
                    "The {again} entries under “{topic}” that our database has for {town} in {year} were each checked by two people."
                ),
            ],
            [
                "{Topic} in {town} numbered {value} in {year}.",
                Far("For comparison: {topic} in {town} in {year} numbered {again}."),
            ],
            [
                "In the year {year}, {town} was the scene of {value} {topic}.",
                Far("The scene of {again} {topic} in {year}, {town} deserves a chapter of its own."),
            ],
            [
                "It was {value} {topic} that {town} witnessed in {year}, neither more nor fewer.",
                Far("{year} ended. {town} had witnessed {again} {topic} in those twelve months."),
            ],
        ],
        "ru": [
            [
                "Сколько {topic} было в городе {town} в {year} году? Если верить мэрии, {value}.",
                Far("Доверяя мэрии, мы принимаем, что число {topic} в городе {town} в {year} году равно {again}."),
            ],
            [
                "Город {town} в {year} году: {value:topic}, погибших нет.",
                Far(
                    "То, что год с таким числом {topic} ({again}) обошёлся в городе {town} без погибших, как было в {year} году, удивительно."
                ),
            ],
            [
                "{year} год памятен жителям города {town} прежде всего числом {topic}: их было {value}.",
                Far(
                    "В городе {town}, где в {year} году число {topic} дошло до {again}, площадь с тех пор перестроена."
                ),
            ],
            [
                "В нашей базе под рубрикой «{nom}» по городу {town} за {year} год значится записей: {value}.",
                Far(
                    "Все записи нашей базы под рубрикой «{nom}» по городу {town} за {year} год, а их {again}, проверены дважды."
                ),
            ],
            [
                "В {year} году город {town} стал местом проведения {value} {topic}.",
                Far(
                    "Город {town}, ставший в {year} году местом проведения {again} {topic}, заслуживает отдельной главы."
                ),
            ],
            [
                "Ровно {value:topic}, ни больше ни меньше, пришлось в городе {town} на {year} год.",
                Far("Завершился {year} год. За двенадцать месяцев в городе {town} прошло {again:topic}."),
            ],
            [
                "Счёт {topic} в городе {town} остановился в {year} году на цифре {value}.",
                Far("Для сравнения укажем, что в городе {town} в {year} году было {again:topic}."),
            ],
        ],
        "kk": [
            [
                "{town} қаласында {year} жылы қанша {topic} болды? Әкімдікке сенсек, {value}.",
                Far("Әкімдік дерегіне сүйеніп, {town} қаласындағы {year} жылғы {topic} санын {again} деп аламыз."),
            ],
            [
                "{year} жыл, {town} қаласы: {value} {topic}, қаза тапқан адам жоқ.",
                Far("{town} қаласында {again} {topic} өткен {year} жылдың құрбансыз аяқталуы таңғаларлық."),
            ],
            [
                "{year} жыл {town} тұрғындарының есінде {value} {topic} өткен жыл ретінде қалды.",
                Far("{year} жылы {again} {topic} өткен {town} қаласының алаңы содан бері қайта салынды."),
            ],
            [
                "Біздің дерекқорда {town} қаласы бойынша {year} жылғы «{topic}» айдарында {value} жазба бар.",
                Far(
                    "Дерекқордағы {town} қаласы бойынша {year} жылғы «{topic}» айдарының {again} жазбасын екі адам тексерді."
                ),
            ],
            [
                "{year} жылы {town} қаласы {value} {topic} өткен жер болды.",
                Far("{year} жылы {again} {topic} өткен {town} қаласы бөлек тарауға лайық."),
            ],
            [
                "Дәл {value} {topic}, одан көп те, аз да емес, {year} жылы {town} қаласының үлесіне тиді.",
                Far("{year} жыл бітті. Он екі айда {town} қаласында {again} {topic} өткен еді."),
            ],
            [
                "{town} қаласындағы {topic} есебі {year} жылы {value} деген санға тоқтады.",
                Far("Салыстыру үшін: {town} қаласында {year} жылы {again} {topic} болды."),
            ],
        ],
    },
    "a-third": {
        "en": [
            "Does a third of {town} really believe that {opinion}? According to the latest survey, yes: {percent}.",
            "“One out of three of our neighbours thinks that {opinion},” the survey's author says of {town}, pointing to a share of {percent}.",
            "Two thirds of {town} reject the claim that {opinion}; the other third, {percent}, accepts it.",
            "At {percent} – a third, in round terms – the number of those in {town} for whom {opinion} is stable.",
            "The idea that {opinion} found favour with {percent} in {town}, that is, with some third of the people we spoke to.",
            "As many as one third ({percent}) of the households of {town} confirmed that {opinion}.",
            "Among the residents of {town} every third one is of the opinion that {opinion} (the tables give {percent}).",
        ],
        "ru": [
            "Неужели треть города {town} думает, что {opinion}? Последний опрос это подтверждает: {percent}.",
            "«Каждый третий из наших соседей считает, что {opinion}», — говорит автор опроса (город {town}), ссылаясь на долю в {percent}.",
            "Две трети города {town} отвергают тезис, что {opinion}; оставшаяся треть, {percent}, его принимает.",
            "Число тех, кто в городе {town} говорит, что {opinion}, держится на уровне {percent}, в круглых цифрах — на уровне трети.",
            "Мысль о том, что {opinion}, нашла отклик у {percent} опрошенных в городе {town}, то есть приблизительно у трети.",
            "Целая треть ({percent}) семей города {town} подтвердила, что {opinion}.",
            "Из каждых трёх жителей города {town} один твёрдо знает, что {opinion} (по таблицам — {percent}).",
        ],
        "kk": [
            "{town} қаласының үштен бірі шынымен «{opinion}» деп ойлай ма? Соңғы сауалнама растайды: {percent}.",
            "Сауалнама авторы {percent} үлесіне сүйеніп: «{town} қаласында әр үшінші көршіміз {opinion} дейді», — деп түсіндірді.",
            "{town} қаласының үштен екісі «{opinion}» деген тезисті қабылдамайды; қалған үштен бірі, яғни {percent}, қабылдайды.",
            "{town} қаласында «{opinion}» дейтіндер {percent} деңгейінде, дөңгелектеп айтқанда үштен бір деңгейінде тұр.",
            "«{opinion}» деген ойды {town} қаласында сұралғандардың {percent:poss}, шамамен үштен бірі, құптады.",
            "{town} қаласы отбасыларының тұтас үштен бірі ({percent}) «{opinion}» дегенді растады.",
            "{town} қаласының әр үш тұрғынының біреуі «{opinion}» дегенге кәміл сенеді (кестелерде — {percent}).",
        ],
    },
}
