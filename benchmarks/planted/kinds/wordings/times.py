"""Dates, weekdays, durations, periods, and sums at a rate of exchange."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "impossible-date": {
        "en": [
            "The mayor of {town} gave his only interview about the {topic} on {date}.",
            "By a decree of {date}, {topic} in {town} were made punishable.",
            "{date} is remembered in {town} as the day of the largest of all {topic}.",
            "The hearing over the {topic} in {town} was held on {date:dotted} and lasted an hour.",
            "A leaflet dated {date} called the people of {town} to {topic}.",
        ],
        "ru": [
            "Единственное интервью об акциях ({nom}) мэр города {town} дал {date}.",
            "Постановлением от {date} за акции ({nom}) в городе {town} ввели наказание.",
            "Заседание суда об акциях ({nom}) в городе {town} состоялось {date:dotted} и длилось час.",
            "Листовка от {date} звала жителей города {town} на акции ({nom}).",
            "Самая крупная из акций ({nom}) в городе {town} датируется {date:dotted} г.",
        ],
        "kk": [
            "{town} қаласының әкімі акциялар ({topic}) туралы жалғыз сұхбатын {date} күні берді.",
            "{date:loc} шыққан қаулымен {town} қаласындағы акцияларға ({topic}) жаза белгіленді.",
            "{town} қаласындағы акциялар ({topic}) туралы сот отырысы {date:dotted} күні өтіп, бір сағатқа созылды.",
            "{date} деп көрсетілген үнпарақ {town} тұрғындарын акцияға ({topic}) шақырды.",
        ],
    },
    "weekday": {
        "en": [
            "It was a {weekday}, {date}, when the first of the {topic} took place in {town}.",
            "The {topic} in {town} ended on {date}, which was a {weekday}.",
            "{Topic} were called for {weekday} {date} in {town}.",
            "On {date} (a {weekday}) the court of {town} ruled on the {topic}.",
            "{date} fell on a {weekday}; on that day {town} saw the last of its {topic}.",
        ],
        "ru": [
            "Акции ({nom}) в городе {town} закончились {weekday:on}, {date}.",
            "{date} ({weekday}) суд города {town} вынес решение об акциях ({nom}).",
            "Первая из акций ({nom}) в городе {town} была назначена на {date}. Это был {weekday}.",
            "День, когда в городе {town} прошла последняя из акций ({nom}), – {date}, {weekday} – все запомнили.",
            "Призыв выйти на акции ({nom}) {date:dotted}, {weekday:on}, разошёлся по городу {town}.",
        ],
        "kk": [
            "{town} қаласындағы акциялар ({topic}) {weekday} күні, {date:loc}, аяқталды.",
            "{date} күні ({weekday}) {town} қаласының соты акциялар ({topic}) туралы шешім шығарды.",
            "{town} қаласындағы алғашқы акция ({topic}) {date} күнге белгіленді. Бұл {weekday} еді.",
            "{date:dotted} күні, яғни {weekday} күні, {town} қаласында соңғы акция ({topic}) өтті.",
        ],
    },
    "end-before-beginning": {
        "en": [
            "A curfew because of the {topic} was in force in {town} from {begin} until {end}.",
            "The series of {topic} in {town} started on {begin}; it came to an end on {end}.",
            "{begin} – {end}: these are the first and the last day of the {topic} in {town}.",
            "Introduced on {begin}, the ban on {topic} in {town} was lifted on {end}.",
            "The first of the {topic} in {town} is dated {begin}, the last {end}.",
        ],
        "ru": [
            "Комендантский час из-за акций ({nom}) в городе {town} действовал с {begin} до {end}.",
            "Запрет на акции ({nom}) в городе {town} ввели {begin}, а отменили {end}.",
            "Первая из акций ({nom}) в городе {town} прошла {begin}, последняя – {end}.",
            "Начавшись {begin}, акции ({nom}) в городе {town} завершились {end}.",
            "Акции ({nom}) в городе {town} длились с {begin:dotted} по {end:dotted}.",
        ],
        "kk": [
            "Акцияларға ({topic}) байланысты коменданттық сағат {town} қаласында {begin:abl} {end:dat} дейін болды.",
            "{town} қаласында акцияларға ({topic}) {begin} күні тыйым салынып, ол {end} күні алынды.",
            "{town} қаласындағы алғашқы акция ({topic}) {begin} күні, соңғысы {end} күні өтті.",
            "{begin} күні басталған акциялар ({topic}) {town} қаласында {end} күні тоқтады.",
        ],
    },
    "duration": {
        "en": [
            "For {days:words} days, between {begin} and {end}, {topic} were forbidden in {town}.",
            "The {topic} in {town} started on {begin} and ended on {end}, {days} days later.",
            "The state of emergency over the {topic} in {town} ran from {begin} to {end} ({days} days).",
            "{town} lived under a curfew from {begin} to {end}. These {days} days brought the {topic} to a halt.",
            "Opened on {begin}, the inquiry into the {topic} in {town} was closed on {end} after {days} days.",
        ],
        "ru": [
            "Акции ({nom}) в городе {town} начались {begin} и закончились {end}, через {days:день|дня|дней}.",
            "Чрезвычайное положение из-за акций ({nom}) в городе {town} сохранялось с {begin} по {end} ({days:день|дня|дней}).",
            "С {begin} по {end} город {town} жил в условиях комендантского часа. За эти {days:день|дня|дней} акции ({nom}) прекратились.",
            "Следствие по делу об акциях ({nom}) в городе {town} открыли {begin}, а закрыли {end}, спустя {days:день|дня|дней}.",
            "Запрет на акции ({nom}) в городе {town}, с {begin:dotted} по {end:dotted}, продлился {days:день|дня|дней}.",
        ],
        "kk": [
            "{town} қаласындағы акциялар ({topic}) {begin} күні басталып, {days} күннен кейін, {end} күні аяқталды.",
            "Акцияларға ({topic}) байланысты төтенше жағдай {town} қаласында {begin:abl} {end:dat} дейін ({days} күн) сақталды.",
            "{begin:abl} {end:dat} дейін {town} қаласында коменданттық сағат болды. Осы {days} күнде акциялар ({topic}) тоқтады.",
            "{town} қаласындағы акциялар ({topic}) туралы тергеу {begin} күні ашылып, {days:words} күннен соң, {end} күні жабылды.",
        ],
    },
    "dated-twice": {
        "en": [
            [
                "The town hall of {town} burned down on {date}, a week after people had been heard to say that {opinion}.",
                Far("In {town} nothing was the same after {again}, when the town hall burned down."),
            ],
            [
                "On {date} the governor visited {town} and was told that {opinion}.",
                Far("The governor's visit to {town} on {again} has been described above."),
            ],
            [
                "The general strike of {town} began on {date}. Its main demand came from the belief that {opinion}.",
                Far("The general strike of {town}, which began on {again}, found few imitators."),
            ],
            [
                "The shooting in {town} ({date}) made many people say that {opinion}.",
                Far("Since the shooting in {town} on {again}, as mentioned before, the square has been closed."),
            ],
        ],
        "ru": [
            [
                "Ратуша города {town} сгорела {date}; за неделю до этого люди говорили, что {opinion}.",
                Far("После {again}, когда в городе {town} сгорела ратуша, всё изменилось."),
            ],
            [
                "В город {town} {date} приехал губернатор, которому сказали, что {opinion}.",
                Far("Приезд губернатора в город {town} {again} описан выше."),
            ],
            [
                "Всеобщая забастовка в городе {town} началась {date}. В её требованиях говорилось, что {opinion}.",
                Far("Всеобщая забастовка в городе {town}, начавшаяся {again}, нашла мало подражателей."),
            ],
            [
                "После стрельбы в городе {town} ({date}) многие стали говорить, что {opinion}.",
                Far("Со дня стрельбы в городе {town}, {again}, о чём сказано выше, площадь закрыта."),
            ],
        ],
        "kk": [
            [
                "{town} қаласының ратушасы {date} күні өртеніп кетті; бір апта бұрын адамдар «{opinion}» деп жүрген.",
                Far("{again} күні {town} қаласының ратушасы өртенгеннен кейін бәрі өзгерді."),
            ],
            [
                "{town} қаласына {date} күні губернатор келіп, оған «{opinion}» деп айтылды.",
                Far("Губернатордың {town} қаласына {again} күнгі сапары жоғарыда сипатталды."),
            ],
            [
                "{town} қаласындағы жалпы ереуіл {date} күні басталды. Оның талабында «{opinion}» делінді.",
                Far("{again} күні басталған {town} қаласындағы жалпы ереуілге еліктегендер аз болды."),
            ],
            [
                "{town} қаласындағы атыстан ({date}) кейін көп адам «{opinion}» деп айта бастады.",
                Far("Жоғарыда айтылған {town} қаласындағы атыс болған күннен ({again}) бері алаң жабық."),
            ],
        ],
    },
    "after-its-own-date": {
        "en": [
            "On {date} the court of {town} convicted the organisers of the {topic}.",
            "The {topic} in {town} came to an end on {date}, when the mayor resigned.",
            "A monument to the {topic} was unveiled in {town} on {date}.",
            "The archive of {town} received its papers on the {topic} on {date}, and we have used them.",
            "Our interviews on the {topic} in {town} were completed on {date}.",
        ],
        "ru": [
            "Суд города {town} {date} осудил организаторов акций ({nom}).",
            "Акции ({nom}) в городе {town} прекратились {date}, когда мэр ушёл в отставку.",
            "Памятник участникам акций ({nom}) открыли в городе {town} {date}.",
            "Архив города {town} получил бумаги об акциях ({nom}) {date}, и мы ими воспользовались.",
            "Наши интервью об акциях ({nom}) в городе {town} были завершены {date:dotted}.",
        ],
        "kk": [
            "{town} қаласының соты {date} күні акцияларды ({topic}) ұйымдастырушыларды соттады.",
            "{town} қаласындағы акциялар ({topic}) {date} күні, әкім отставкаға кеткенде, тоқтады.",
            "{town} қаласында акцияларға ({topic}) қатысушыларға ескерткіш {date} күні ашылды.",
            "{town} қаласының мұрағаты акциялар ({topic}) туралы құжаттарды {date} күні алды, біз оларды пайдаландық.",
        ],
    },
    "periods": {
        "en": [
            "We divide the {topic} in {town} into three consecutive phases ({a1}–{a2}, {b1}–{b2}, {c1}–{c2}), which neither overlap nor leave a year out.",
            "The {topic} of {town} had three stages, each beginning in the year after the last had ended: {a1} to {a2}, {b1} to {b2}, {c1} to {c2}.",
            "In the literature on {town}, {topic} are placed in an early ({a1}-{a2}), a middle ({b1}-{b2}) and a late period ({c1}-{c2}) that together cover all years without a gap.",
            "From {a1} to {a2} the {topic} in {town} were rare. The second period, {b1} to {b2}, followed at once, and so did the third, {c1} to {c2}; no year belongs to two of them.",
        ],
        "ru": [
            "Мы делим акции ({nom}) в городе {town} на три последовательных этапа ({a1}–{a2}, {b1}–{b2}, {c1}–{c2} гг.), которые не пересекаются и не пропускают ни одного года.",
            "У акций ({nom}) в городе {town} было три стадии, каждая начиналась в год, следующий за концом предыдущей: с {a1} по {a2}, с {b1} по {b2}, с {c1} по {c2} год.",
            "В литературе об акциях ({nom}) в городе {town} выделяют ранний ({a1}-{a2}), средний ({b1}-{b2}) и поздний ({c1}-{c2}) периоды, которые вместе охватывают все годы без пробелов.",
            "С {a1} по {a2} год акции ({nom}) в городе {town} были редки. Сразу за этим последовал второй период, {b1}-{b2} гг., а затем без перерыва третий, {c1}-{c2} гг.; ни один год не относится к двум периодам.",
        ],
        "kk": [
            "{town} қаласындағы акцияларды ({topic}) біз қатарынан үш кезеңге бөлеміз ({a1}–{a2}, {b1}–{b2}, {c1}–{c2} жж.): олар қиылыспайды және бірде-бір жылды қалдырмайды.",
            "{town} қаласындағы акциялардың ({topic}) үш сатысы болды, әрқайсысы алдыңғысы аяқталғаннан кейінгі жылы басталды: {a1}-{a2}, {b1}-{b2}, {c1}-{c2} жылдар.",
            "{town} қаласындағы акциялар ({topic}) туралы әдебиетте ерте ({a1}-{a2}), орта ({b1}-{b2}) және кейінгі ({c1}-{c2}) кезеңдер бөлінеді, олар бірге барлық жылдарды үзіліссіз қамтиды.",
            "{a1}-{a2} жылдары {town} қаласындағы акциялар ({topic}) сирек болды. Бірден екінші кезең ({b1}-{b2} жж.), одан соң үзіліссіз үшінші кезең ({c1}-{c2} жж.) жалғасты; бірде-бір жыл екі кезеңге жатпайды.",
        ],
    },
    "rate-of-exchange": {
        "en": [
            "The city of {town} put its losses from the {topic} of {year} at {local1}bn tenge (US$ {dollars1}m), its merchants theirs at {local2}bn tenge (US$ {dollars2}m), and the airport at {local3}bn tenge (US$ {dollars3}m).",
            "Three budgets were set up in {town} in {year} after the {topic}: USD {dollars1} million ({local1} billion tenge) for housing, USD {dollars2} million ({local2} billion tenge) for roads and USD {dollars3} million ({local3} billion tenge) for schools.",
            "In {year} {town} spent {local1} billion tenge, or {dollars1} million dollars, on policing the {topic}. Insurers paid {local2} billion tenge, or {dollars2} million dollars, and the state {local3} billion tenge, or {dollars3} million dollars.",
            "All sums are converted at the one rate used for {year}: after the {topic} {town} borrowed {local1} billion tenge (equivalent to ${dollars1} million), then {local2} billion tenge (equivalent to ${dollars2} million), then {local3} billion tenge (equivalent to ${dollars3} million).",
        ],
        "ru": [
            "Город {town} оценил убытки от акций ({nom}) {year} года в {local1} млрд тенге ({dollars1} млн долл.), торговцы – в {local2} млрд тенге ({dollars2} млн долл.), аэропорт – в {local3} млрд тенге ({dollars3} млн долл.).",
            "После акций ({nom}) в {year} году город {town} получил {dollars1} млн долларов ({local1} млрд тенге) на жильё, {dollars2} млн долларов ({local2} млрд тенге) на дороги и {dollars3} млн долларов ({local3} млрд тенге) на школы.",
            "В {year} году на охрану порядка во время акций ({nom}) в городе {town} ушло {local1} млрд тенге, или {dollars1} млн долларов США. Страховщики выплатили {local2} млрд тенге, или {dollars2} млн долларов США, а казна – {local3} млрд тенге, или {dollars3} млн долларов США.",
            "Все суммы пересчитаны по одному курсу {year} года: после акций ({nom}) город {town} занял {local1} млрд тенге (экв. {dollars1} млн долл. США), затем {local2} млрд тенге (экв. {dollars2} млн долл. США) и {local3} млрд тенге (экв. {dollars3} млн долл. США).",
        ],
        "kk": [
            "{year} жылғы акциялардан ({topic}) келген шығынды {town} қаласы {local1} млрд теңге ({dollars1} млн доллар), саудагерлер {local2} млрд теңге ({dollars2} млн доллар), әуежай {local3} млрд теңге ({dollars3} млн доллар) деп бағалады.",
            "{year} жылғы акциялардан ({topic}) кейін {town} қаласы тұрғын үйге {dollars1} млн доллар ({local1} млрд теңге), жолға {dollars2} млн доллар ({local2} млрд теңге), мектепке {dollars3} млн доллар ({local3} млрд теңге) алды.",
            "{year} жылы {town} қаласында акциялар ({topic}) кезінде тәртіп сақтауға {local1} млрд теңге, яғни {dollars1} млн АҚШ доллары кетті. Сақтандырушылар {local2} млрд теңге, яғни {dollars2} млн АҚШ долларын, ал қазына {local3} млрд теңге, яғни {dollars3} млн АҚШ долларын төледі.",
            "Барлық сома {year} жылғы бір бағаммен есептелген: акциялардан ({topic}) кейін {town} қаласы {local1} млрд теңге (баламасы {dollars1} млн АҚШ доллары), кейін {local2} млрд теңге (баламасы {dollars2} млн АҚШ доллары), тағы {local3} млрд теңге (баламасы {dollars3} млн АҚШ доллары) қарыз алды.",
        ],
    },
}
