"""Wordings: changes in per cent and in points, and rates of exchange."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "change-in-percent": {
        "en": [
            "In {town} the number of {topic} went up by {percent}, from {a} in {y1} to {b} in {y2}.",
            "{town} registered {a} {topic} in {y1} and {b} in {y2}, an increase of {percent}.",
            "{Topic} in {town} grew by {percent} in one year ({a} in {y1}, {b} in {y2}).",
            "Growth in {town} was {percent}: {b} {topic} in {y2} compared with {a} in {y1}.",
            "After {a} {topic} in {y1}, {town} had {b} in the following year. That is {percent} more.",
            "In {y2} the court of {town} took note of {b} {topic}. The year before there had been {a}, so that the "
            "number rose by {percent:bare} per cent.",
            "Compared with {y1} ({a} {topic}), {town} shows a {percent} rise for {y2} ({b} {topic}).",
            "The bulletin for {y2} reports {b} {topic} in {town}, which is {percent} up on the {a} reported for {y1}.",
            "In one year {town} went from {a} {topic} ({y1}) to {b} ({y2}); the rate of growth was {percent}.",
        ],
        "ru": [
            "В городе {town} число {topic} увеличилось на {percent}: с {a} в {y1} году до {b} в {y2} году.",
            "Число {topic} в городе {town} составило {a} в {y1} году и {b} в {y2} году. Прирост равен {percent}.",
            "За один год число {topic} в городе {town} выросло на {percent:процент|процента|процентов} ({y1} год – "
            "{a}, {y2} год – {b}).",
            "Прирост {topic} в городе {town} – {percent}: {b} в {y2} году по сравнению с {a} в {y1} году.",
            "Если в {y1} году в городе {town} {topic} было {a}, то годом позже уже {b}, то есть на {percent} больше.",
            "В {y2} году суд города {town} принял к сведению, что {topic} в городе было {b}. Годом раньше их было "
            "{a}; следовательно, рост составил {percent}.",
            "К {y2} году, по сравнению с {y1} годом (число {topic} – {a}), город {town} показал рост на {percent}, "
            "до {b}.",
            "В бюллетене за {y2} год по городу {town} значится {topic} {b}, что на {percent} больше, чем в {y1} "
            "году ({a}).",
            "За год число {topic} в городе {town} поднялось с {a} ({y1} год) до {b} ({y2} год); темп прироста – "
            "{percent}.",
        ],
        "kk": [
            "{town} қаласында {topic} саны {percent:dat} артты: {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін.",
            "{town} қаласында {topic} саны {y1} жылы {a}, {y2} жылы {b} болды. Өсім – {percent}.",
            "Бір жылда {town} қаласындағы {topic} саны {percent:bare} пайызға өсті ({y1} жылы {a}, {y2} жылы {b}).",
            "{town} қаласында {y2} жылы {b} {topic} болды, бұл {y1} жылғы көрсеткіштен ({a}) {percent:dat} көп.",
            "{y1} жылы {town} қаласында {a} {topic} болса, келесі жылы {b} болды, яғни {percent:dat} көбейді.",
            "{town} қаласының соты {y2} жылы қалада {b} {topic} болғанын назарға алды. Бір жыл бұрын ол {a} еді; "
            "демек, өсу {percent:acc} құрады.",
            "{town} қаласының {y2} жылғы бюллетенінде {b} {topic} көрсетілген, бұл {y1} жылғы {a:abl} {percent:dat}"
            " көп.",
            "Бір жылда {town} қаласындағы {topic} саны {a:abl} ({y1} жыл) {b:dat} ({y2} жыл) көтерілді; өсу қарқыны"
            " – {percent}.",
        ],
    },
    "percentage-points": {
        "en": [
            "The share of people in {town} who say that {opinion} rose by {step} {unit} between {y1} and {y2}, from"
            " {a} to {b}.",
            "In {y1} {a} of respondents in {town} agreed that {opinion}; in {y2} it was {b}, an increase of {step} "
            "{unit}.",
            "Agreement with the statement that {opinion} grew in {town}: {a} in {y1}, {b} in {y2} (+{step} {pp}).",
            "Up {step} {unit} since {y1}, when it was {a}, the proportion of those in {town} who think that "
            "{opinion} reached {b} in {y2}.",
            "The belief that {opinion} gained {step} {unit} in {town}: it was held by {b} in {y2} against {a} two "
            "years earlier.",
            "Between the two waves of the {town} survey ({y1} and {y2}) support for the statement “{opinion}” moved"
            " from {a} to {b}. The difference amounts to {step} {unit}.",
            "In {town} the proportion agreeing that {opinion} went from {a} ({y1}) to {b} ({y2}), growing by {step}"
            " {unit}.",
            "A {step} {pp} increase was seen in {town} in the share of respondents who say that {opinion}, from {a}"
            " in {y1} to {b} in {y2}.",
            "Two years changed much in {town}. Whereas {a} said in {y1} that {opinion}, in {y2} {b} did so: {step} "
            "{unit} more.",
        ],
        "ru": [
            "Доля жителей города {town}, считающих, что {opinion}, выросла с {y1} по {y2} год с {a} до {b}, то есть"
            " на {step} {unit}.",
            "В {y1} году с тем, что {opinion}, в городе {town} соглашались {a} опрошенных, в {y2} году – {b}; "
            "прирост составил {step} {unit}.",
            "Согласие с тезисом «{opinion}» в городе {town} окрепло: {a} в {y1} году, {b} в {y2} году (+{step} {pp}).",
            "За два года мнение, что {opinion}, прибавило в городе {town} {step} {unit}: {b} в {y2} году против {a}"
            " в {y1} году.",
            "Между двумя волнами опроса в городе {town} ({y1} и {y2} годы) поддержка фразы «{opinion}» поднялась с "
            "{a} до {b}. Разница: {step} {pp} за два года.",
            "На {step} {unit} больше, чем в {y1} году (тогда было {a}), стало в городе {town} к {y2} году тех, кто "
            "думает, что {opinion}: их теперь {b}.",
            "В городе {town} отмечен прирост на {step} {pp} доли считающих, что {opinion}: с {a} в {y1} году до {b}"
            " в {y2} году.",
            "За два года в городе {town} изменилось многое. Если в {y1} году {a} говорили, что {opinion}, то в {y2}"
            " году – {b}, на {step} {unit} больше.",
        ],
        "kk": [
            "{town} қаласында «{opinion}» деп санайтындардың үлесі {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін, яғни"
            " {step} {unit} өсті.",
            "{y1} жылы {town} қаласында «{opinion}» дегенге сұралғандардың {a:poss} келіссе, {y2} жылы {b:poss} "
            "келісті; үлес {step} {unit} артты.",
            "{town} қаласында «{opinion}» деген тезиспен келісу күшейді: {y1} жылы {a}, {y2} жылы {b} (+{step} {pp}).",
            "Екі жылда «{opinion}» деген пікірдің үлесі {town} қаласында {step} {unit} көбейді: {y1} жылы {a} еді, "
            "{y2} жылы {b} болды.",
            "{town} қаласындағы сауалнаманың екі толқыны арасында ({y1} және {y2} жылдар) «{opinion}» деген "
            "сөйлемді қолдау {a:abl} {b:dat} жетті. Айырмасы екі жылда {step} {pp} болды.",
            "{town} қаласында {y2} жылы «{opinion}» дейтіндер {b} болды, {y1} жылғымен салыстырғанда ({a}) олардың "
            "үлесі {step} {unit} жоғары.",
            "{town} қаласында «{opinion}» деп санайтындардың үлесінде {step} {pp} өсім байқалды: {y1} жылы {a}, "
            "{y2} жылы {b}.",
            "Екі жылда {town} қаласында көп нәрсе өзгерді. Егер {y1} жылы «{opinion}» дегендер {a} болса, {y2} жылы"
            " {b} болды, яғни {step} {unit} көп.",
        ],
    },
    "rate-of-exchange": {
        "en": [
            "In {year} {town} spent {local1} billion dinars (${dollars1} million) on schools, {local2} billion "
            "dinars (${dollars2} million) on roads and {local3} billion dinars (${dollars3} million) on the police.",
            "The damage done during the {topic} in {town} in {year} was put at {local1} billion crowns ({dollars1} "
            "million dollars) by the insurers, at {local2} billion crowns ({dollars2} million dollars) by the town "
            "hall and at {local3} billion crowns ({dollars3} million dollars) by the opposition.",
            "Three contracts were signed in {town} in {year}: one worth {local1} billion dinars, or US${dollars1} "
            "million; one worth {local2} billion dinars, or US${dollars2} million; and one worth {local3} billion "
            "dinars, or US${dollars3} million.",
            "The budget of {town} for {year} provides {dollars1} million dollars ({local1} billion crowns) for "
            "hospitals. Housing receives {dollars2} million dollars ({local2} billion crowns), and transport "
            "{dollars3} million dollars ({local3} billion crowns).",
            "Compensation after the {topic} in {town} was paid in three instalments in {year}, of {local1} billion "
            "pesos (${dollars1} million), {local2} billion pesos (${dollars2} million) and {local3} billion pesos "
            "(${dollars3} million).",
            [
                "In {year} the port of {town} earned {local1} billion dinars (USD {dollars1} million).",
                "The tram company earned {local2} billion dinars (USD {dollars2} million) in the same year, and the"
                " market {local3} billion dinars (USD {dollars3} million).",
            ],
            "The auditors of {town} found three unpaid bills from {year}: {local1} billion crowns (equal to "
            "${dollars1} million) for heating, {local2} billion crowns (equal to ${dollars2} million) for repairs "
            "and {local3} billion crowns (equal to ${dollars3} million) for street lamps.",
            "Grants to {town} in {year} came from the state ({local1} billion dinars, or {dollars1} million "
            "dollars), from a foundation ({local2} billion dinars, or {dollars2} million dollars) and from a bank "
            "({local3} billion dinars, or {dollars3} million dollars).",
        ],
        "ru": [
            "В {year} году город {town} израсходовал на школы {local1} млрд динаров ({dollars1} млн долларов), на "
            "дороги – {local2} млрд динаров ({dollars2} млн долларов), на полицию – {local3} млрд динаров "
            "({dollars3} млн долларов).",
            "Ущерб во время {topic} в городе {town} в {year} году страховщики оценили в {local1} млрд крон "
            "(${dollars1} млн), мэрия – в {local2} млрд крон (${dollars2} млн), оппозиция – в {local3} млрд крон "
            "(${dollars3} млн).",
            "В {year} году в городе {town} подписано три договора: на {local1} млрд динаров, или {dollars1} млн "
            "долл. США; на {local2} млрд динаров, или {dollars2} млн долл. США; на {local3} млрд динаров, или "
            "{dollars3} млн долл. США.",
            "Бюджет города {town} на {year} год предусматривает {dollars1} млн долларов ({local1} млрд крон) на "
            "больницы. На жильё отведено {dollars2} млн долларов ({local2} млрд крон), на транспорт – {dollars3} "
            "млн долларов ({local3} млрд крон).",
            "Компенсации в городе {town} выплатили в {year} году тремя частями: {local1} миллиарда песо "
            "(${dollars1} миллиона), {local2} миллиарда песо (${dollars2} миллиона) и {local3} миллиарда песо "
            "(${dollars3} миллиона).",
            [
                "Порт города {town} заработал в {year} году {local1} млрд динаров (около {dollars1} млн долларов).",
                "Трамвайная компания в том же году выручила {local2} млрд динаров (около {dollars2} млн долларов), "
                "а рынок – {local3} млрд динаров (около {dollars3} млн долларов).",
            ],
            "Ревизоры города {town} нашли три неоплаченных счёта за {year} год: {local1} млрд крон (равно "
            "{dollars1} млн долларов) за отопление, {local2} млрд крон (равно {dollars2} млн долларов) за ремонт и "
            "{local3} млрд крон (равно {dollars3} млн долларов) за фонари.",
            "Город {town} получил в {year} году три субсидии: от государства ({local1} млрд динаров, или "
            "${dollars1} млн), от фонда ({local2} млрд динаров, или ${dollars2} млн) и от банка ({local3} млрд "
            "динаров, или ${dollars3} млн).",
        ],
        "kk": [
            "{town} қаласы {year} жылы мектептерге {local1} млрд динар ({dollars1} млн доллар), жолдарға {local2} "
            "млрд динар ({dollars2} млн доллар), полицияға {local3} млрд динар ({dollars3} млн доллар) жұмсады.",
            "{town} қаласындағы {topic} салдарынан {year} жылы келген шығынды сақтандырушылар {local1} млрд крона "
            "(${dollars1} млн), әкімдік {local2} млрд крона (${dollars2} млн), оппозиция {local3} млрд крона "
            "(${dollars3} млн) деп бағалады.",
            "{town} қаласында {year} жылы үш келісімшартқа қол қойылды: біріншісі {local1} млрд динар, яғни "
            "{dollars1} млн АҚШ доллары; екіншісі {local2} млрд динар, яғни {dollars2} млн АҚШ доллары; үшіншісі "
            "{local3} млрд динар, яғни {dollars3} млн АҚШ доллары.",
            "{town} қаласының {year} жылғы бюджетінде ауруханаларға {dollars1} млн доллар ({local1} млрд крона) "
            "қарастырылған. Тұрғын үйге {dollars2} млн доллар ({local2} млрд крона), көлікке {dollars3} млн доллар "
            "({local3} млрд крона) бөлінген.",
            "Өтемақы {town} қаласында {year} жылы үш бөлікпен төленді: {local1} миллиард песо ({dollars1} миллион "
            "доллар), {local2} миллиард песо ({dollars2} миллион доллар) және {local3} миллиард песо ({dollars3} "
            "миллион доллар).",
            [
                "{town} қаласының порты {year} жылы {local1} млрд динар (шамамен {dollars1} млн доллар) тапты.",
                "Сол жылы трамвай компаниясы {local2} млрд динар (шамамен {dollars2} млн доллар), ал базар {local3}"
                " млрд динар (шамамен {dollars3} млн доллар) табыс көрді.",
            ],
            "{town} ревизорлары {year} жылдан төленбей қалған үш шот тапты: жылуға {local1} млрд крона ({dollars1} "
            "млн долларға тең), жөндеуге {local2} млрд крона ({dollars2} млн долларға тең), көше шамдарына {local3}"
            " млрд крона ({dollars3} млн долларға тең).",
            "{town} қаласы {year} жылы үш демеуқаржы алды: мемлекеттен {local1} млрд динар, яғни ${dollars1} млн, "
            "қордан {local2} млрд динар, яғни ${dollars2} млн, банктен {local3} млрд динар, яғни ${dollars3} млн.",
        ],
    },
}
