"""Lengths of time, ends before beginnings, and periods, told by reports, registers and newspapers."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

_LENGTHS: dict[str, Sequence[Wording]] = {
    "en": [
        "The {days}-day ban on {topic} in {town} ran from {begin} to {end}.",
        "How long was the town hall of {town} besieged during the {topic}? For {days} days: the siege was begun on {begin} and given "
        "up on {end}.",
        "Restrictions on {topic} in {town} entered into force on {begin} and expired on {end}, a period of {days} days.",
        "In {town} a hearing on the {topic} opened on {begin}. The verdict came on {end}, after {days} days.",
        "Arrested at the {topic} in {town} on {begin}, the organiser was released on {end}, having spent {days} days in detention.",
        "{Topic} in {town}. Start: {begin:dotted}. End: {end:dotted}. Length: {days} days.",
        "The picket line in {town} stood for {days:words} days. It went up with the {topic} on {begin} and came down on {end}.",
        "Not until {end} did the {topic} in {town} cease, {days} days after they had broken out on {begin}.",
        "The mission monitored {topic} in {town} over {days} days ({begin} – {end}).",
        "Water was cut off in {town} on {begin}, when the {topic} began, and was not restored until {days} days later, on {end}.",
        [
            "On {begin} the port of {town} was closed on account of the {topic}. Ships were let in again on {end}.",
            Far("The port of {town}, closed for {days} days because of the {topic}, never won its customers back."),
        ],
    ],
    "ru": [
        "{days}-дневный запрет на {nom} в городе {town} действовал с {begin} по {end}.",
        "Сколько длилась осада мэрии города {town}, когда там шли {nom}? {days:день|дня|дней}: её начали {begin} и прекратили {end}.",
        "Ограничения на {nom} в городе {town} вступили в силу {begin} и утратили силу {end}, то есть применялись в течение "
        "{days:дня|дней|дней}.",
        "Организатор {topic} в городе {town} был задержан {begin}, освобождён {end}; под стражей он провёл {days:сутки|суток|суток}.",
        "Лишь {end} {nom} в городе {town} прекратились — через {days:день|дня|дней} после того, как вспыхнули ({begin}).",
        "Миссия наблюдала {nom} в городе {town} на протяжении {days:дня|дней|дней} ({begin:dotted} – {end:dotted}).",
        "{nom}, город {town}. Начало: {begin:dotted}. Окончание: {end:dotted}. Продолжительность: {days:день|дня|дней}.",
        "Воду в городе {town} отключили {begin}, как только начались {nom}, и дали снова только спустя {days:день|дня|дней}, {end}.",
        "Пикет у ратуши города {town} простоял {days:день|дня|дней}. Его выставили {begin}, едва начались {nom}, а сняли {end}.",
        [
            "Порт города {town} закрыли из-за {topic} {begin}. Суда стали пускать снова {end}.",
            Far("Порт города {town}, закрытый из-за {topic} на {days:день|дня|дней}, клиентов так и не вернул."),
        ],
    ],
    "kk": [
        "{town} қаласында {topic} өткізуге салынған {days} күндік тыйым {begin:abl} {end:dat} дейін қолданылды.",
        "{Topic} кезінде {town} қаласының әкімдігін қоршау қанша уақытқа созылды? {days} күнге: ол {begin:loc} басталып, {end:loc} "
        "тоқтатылды.",
        "{town} қаласындағы {topic} туралы шектеулер {begin:loc} күшіне еніп, {end:loc} күшін жойды, яғни {days} күн қолданылды.",
        "{town} қаласында {topic} ұйымдастырушысы {begin} күні ұсталып, {end} күні босатылды; қамауда {days} тәулік отырды.",
        "{town} қаласында {topic} тек {end} күні тоқтады, бұл олар {begin} күні басталғаннан кейін {days} күн өткен соң болды.",
        "Бақылаушылар {town} қаласындағы {topic} барысын {days} күн бойы ({begin:dotted} – {end:dotted}) қадағалады.",
        "{town} қаласы, {topic}. Басталуы: {begin:dotted}. Аяқталуы: {end:dotted}. Ұзақтығы: {days} күн.",
        "{town} қаласында {topic} басталғанда, {begin} күні, су өшірілді де, {days} күннен кейін ғана, {end} күні, қайта берілді.",
        "{town} қаласы ратушасының алдындағы пикет ({topic}) {days:words} күн тұрды. Ол {begin:loc} қойылып, {end:loc} алынды.",
        [
            "{town} қаласының порты {topic} салдарынан {begin:loc} жабылды. Кемелер {end} күні қайта кіргізіле бастады.",
            Far("{Topic} салдарынан {days} күнге жабылған {town} қаласының порты клиенттерін қайтара алмады."),
        ],
    ],
}
_ENDS: dict[str, Sequence[Wording]] = {
    "en": [
        "The mandate of the commission on {topic} in {town} began on {begin} and expired on {end}.",
        "The organiser of the {topic} in {town} was arrested on {begin} and released on {end}.",
        "Interviews on {topic} in {town}: start {begin:dotted}, end {end:dotted}.",
        "The {topic} in {town} broke out on {begin}. They petered out on {end}.",
        "When did the {topic} in {town} begin, and when did they end? They began on {begin} and ended on {end}.",
        "The exhibition on {topic} in the museum of {town} was open between {begin} and {end}.",
        "The first of the {topic} in {town} was held on {begin}, the last on {end}.",
        "Period of observation ({topic}, {town}): {begin:dotted} – {end:dotted}.",
        "A bill against {topic} was tabled in the council of {town} on {begin} and adopted on {end}.",
        "Opened on {begin} for those hurt in the {topic} in {town}, the hotline was closed down on {end}.",
        "Appointed on {begin} to deal with the {topic} in {town}, the prefect resigned on {end}.",
    ],
    "ru": [
        "Мандат комиссии, изучавшей {nom} в городе {town}, начался {begin} и истёк {end}.",
        "Организатора {topic} в городе {town} арестовали {begin}, а отпустили {end}.",
        "Опрос про {nom} в городе {town}: начало – {begin:dotted}, окончание – {end:dotted}.",
        "В городе {town} {nom} вспыхнули {begin}. Сошли на нет они {end}.",
        "Первые {nom} в городе {town} прошли {begin}, последние – {end}.",
        "Когда в городе {town} начались {nom} и когда они кончились? Начались они {begin}, кончились {end}.",
        "Срок наблюдения ({nom}, город {town}): {begin:dotted}–{end:dotted}.",
        "Открытая {begin} горячая линия для тех, кого затронули {nom} (город {town}), закрылась {end}.",
        "Законопроект, запрещающий {nom} в городе {town}, внесли {begin}, приняли {end}.",
        "Назначенный {begin} особый уполномоченный (город {town}, {nom}) ушёл в отставку {end}.",
    ],
    "kk": [
        "{town} қаласында {topic} мәселесін зерттеген комиссияның өкілеттігі {begin:loc} басталып, {end:loc} бітті.",
        "{town} қаласында {topic} ұйымдастырушысы {begin:loc} қамауға алынып, {end:loc} босатылды.",
        "{town} қаласындағы {topic} туралы сауалнама: басталған күні – {begin:dotted}, біткен күні – {end:dotted}.",
        "{town} қаласында {topic} {begin:loc} бұрқ ете қалды. Олар {end:loc} саябырсыды.",
        "{town} қаласындағы алғашқы {topic} {begin} күні, соңғысы {end} күні өтті.",
        "{begin} мен {end} аралығында {town} қаласында күн сайын {topic} болды.",
        "Бақылау мерзімі ({topic}, {town} қаласы): {begin:dotted}–{end:dotted}.",
        "{town} қаласында {topic} зардабын тартқандарға арналған жедел желі {begin:loc} ашылып, {end:loc} жабылды.",
        "{town} қаласында {topic} өткізуге тыйым салатын заң жобасы {begin:loc} енгізіліп, {end:loc} қабылданды.",
        "{begin} күні тағайындалған арнаулы өкіл ({town} қаласы, {topic}) {end} күні қызметінен кетті.",
    ],
}
_PERIODS: dict[str, Sequence[Wording]] = {
    "en": [
        "We divide the history of {topic} in {town} into three stages: the first runs from {a1} to {a2}, the second from {b1} to {b2}, "
        "and the third from {c1} to {c2}.",
        "{Topic} in {town} were counted for three consecutive terms of the council ({a1}–{a2}, {b1}–{b2}, {c1}–{c2}).",
        "The story of {topic} in {town} falls into adjoining phases: {a1}–{a2} (rise), {b1}–{b2} (peak), {c1}–{c2} (decline).",
        [
            "The division of the history of {topic} in {town} into periods leaves out no year:",
            "– first period: {a1}–{a2};",
            "– second period: {b1}–{b2};",
            "– third period: {c1}–{c2}.",
        ],
        "The first period of {topic} in {town} lasted from {a1} to {a2}. It was followed at once by the second ({b1}–{b2}), and that "
        "one by the third ({c1}–{c2}).",
    ],
    "ru": [
        "Историю {topic} в городе {town} мы делим на три этапа: первый охватывает {a1}–{a2} гг., второй – {b1}–{b2} гг., третий – "
        "{c1}–{c2} гг.",
        "В городе {town} {nom} подсчитаны за три созыва совета подряд ({a1}–{a2}, {b1}–{b2}, {c1}–{c2}).",
        "История {topic} в городе {town} распадается на смежные фазы: {a1}–{a2} (подъём), {b1}–{b2} (пик), {c1}–{c2} (спад).",
        [
            "Периодизация {topic} в городе {town} не пропускает ни одного года:",
            "– первый период: {a1}–{a2} годы;",
            "– второй период: {b1}–{b2} годы;",
            "– третий период: {c1}–{c2} годы.",
        ],
        "Первый период {topic} в городе {town} длился с {a1} по {a2} год. За ним сразу следует второй ({b1}–{b2}), а за вторым — "
        "третий ({c1}–{c2}).",
    ],
    "kk": [
        "{town} қаласындағы {topic} тарихын үш кезеңге бөлеміз: біріншісі {a1}–{a2} жылдарды, екіншісі {b1}–{b2} жылдарды, үшіншісі "
        "{c1}–{c2} жылдарды қамтиды.",
        "{town} қаласында {topic} кеңестің қатарынан үш шақырылымы бойынша саналды ({a1}–{a2}, {b1}–{b2}, {c1}–{c2}).",
        "{town} қаласындағы {topic} тарихы бірінен кейін бірі келетін кезеңдерден тұрады: {a1}–{a2} (өрлеу), {b1}–{b2} (шарықтау), "
        "{c1}–{c2} (құлдырау).",
        [
            "{town} қаласындағы {topic} тарихын кезеңдерге бөлгенде бірде-бір жыл қалып қойған жоқ:",
            "– бірінші кезең: {a1}–{a2} жылдар;",
            "– екінші кезең: {b1}–{b2} жылдар;",
            "– үшінші кезең: {c1}–{c2} жылдар.",
        ],
        "{town} қаласындағы {topic} тарихының бірінші кезеңі {a1} жылдан {a2} жылға дейін созылды. Оған екіншісі ({b1}–{b2}), ал оған "
        "үшіншісі ({c1}–{c2}) жалғасты.",
    ],
}
_WEEKDAY: dict[str, Sequence[Wording]] = {
    "en": [
        "It was a {weekday} – {date} – when {town} saw the first of its {topic}.",
        "The {topic} in {town} took place on {date} ({weekday}).",
        "Chronicle. {weekday}, {date:dotted}: {topic} in {town}.",
        "{date}, the day of the {topic} in {town}, was a {weekday}.",
        "On the {weekday} of the {topic} in {town}, {date}, the shops stayed shut.",
        "The council of {town} banned the {topic} on {date}, which was a {weekday}.",
        "What day of the week was it? The {topic} in {town} took place on {date}, a {weekday}.",
    ],
    "ru": [
        "В городе {town} {nom} прошли {date} ({weekday}).",
        "Хроника. {weekday}, {date:dotted}: город {town}, {nom}.",
        "Это случилось {weekday:on}, {date}: в городе {town} начались {nom}.",
        "День, когда в городе {town} прошли {nom}, — {date} — по календарю {weekday}.",
        "Совет города {town} запретил {nom} {weekday:on} ({date}).",
        "Какой это был день недели? {date}, когда в городе {town} прошли {nom}, — {weekday}.",
    ],
    "kk": [
        "{town} қаласында {topic} {date} күні ({weekday}) өтті.",
        "Шежіре. {weekday}, {date:dotted}: {town} қаласы, {topic}.",
        "Бұл {weekday} күні, {date:loc}, болған еді: {town} қаласында {topic} басталды.",
        "{town} қаласында {topic} өткен күн – {date} – күнтізбе бойынша {weekday}.",
        "{town} қалалық кеңесі {topic} өткізуге {weekday} күні ({date}) тыйым салды.",
        "Бұл аптаның қай күні еді? {town} қаласында {topic} өткен {date} – {weekday}.",
    ],
}
_IMPOSSIBLE: dict[str, Sequence[Wording]] = {
    "en": [
        "The decree on {topic} in {town} was signed on {date} and came into force a week later.",
        "Born on {date}, the man who led the {topic} in {town} never left the region.",
        "Deadline for complaints about the {topic} in {town}: {date:dotted}.",
        "{date:dotted} – {topic} in {town}; no arrests.",
        [Source("The {topic} in {town} are mentioned once.", "Archive of {town}, police log, entry of {date}.")],
    ],
    "ru": [
        "Указ, касавшийся {topic} в городе {town}, подписан {date} и через неделю вступил в силу.",
        "Крайний срок подачи жалоб ({nom}, город {town}): {date:dotted}.",
        "{date:dotted} – {nom} в городе {town}; задержанных нет.",
        [Source("В городе {town} {nom} упомянуты один раз.", "Архив города {town}, журнал полиции, запись от {date}.")],
    ],
    "kk": [
        "{town} қаласындағы {topic} туралы жарлыққа {date} күні қол қойылып, ол бір аптадан кейін күшіне енді.",
        "Шағым берудің соңғы мерзімі ({topic}, {town} қаласы): {date:dotted}.",
        "{date:dotted} – {town} қаласында {topic}; ұсталғандар жоқ.",
        [Source("{town} қаласында {topic} бір рет аталады.", "{town} мұрағаты, полиция журналы, {date} күнгі жазба.")],
    ],
}
_FUTURE: dict[str, Sequence[Wording]] = {
    "en": [
        "{Topic} were seen in {town} again on {date}; the police looked on.",
        "According to the register, the {topic} in {town} were banned by a decision dated {date}.",
        "The mayor of {town}, who had allowed the {topic}, died on {date}.",
        "As early as {date} the council of {town} had received complaints about {topic}.",
        "What happened in {town} on {date}? The {topic} were broken up, and nobody was charged.",
        [Source("The file on the {topic} in {town} is thin.", "Archive of {town}, minutes of {date}.")],
    ],
    "ru": [
        "В городе {town} снова видели {nom} {date}; полиция не вмешивалась.",
        "Согласно реестру, {nom} в городе {town} запрещены решением от {date}.",
        "Мэр города {town}, разрешивший {nom}, скончался {date}.",
        "Уже {date} в совет города {town} поступали жалобы на {nom}.",
        "Что произошло в городе {town} {date}? Полиция разогнала {nom}, обвинений никому не предъявили.",
        [Source("Дело про {nom} в городе {town} невелико.", "Архив города {town}, протокол от {date}.")],
    ],
    "kk": [
        "{town} қаласында {date} күні {topic} тағы да байқалды; полиция араласқан жоқ.",
        "Тізілімге сәйкес, {town} қаласында {topic} {date} күнгі шешіммен тыйым салынған.",
        "{Topic} өткізуге рұқсат берген {town} қаласының әкімі {date} күні қайтыс болды.",
        "{date} күні-ақ {town} қалалық кеңесіне {topic} туралы шағымдар түскен еді.",
        "{town} қаласында {date} күні не болды? Полиция {topic} қатысушыларын таратты, ешкімге айып тағылмады.",
        [Source("{town} қаласындағы {topic} туралы іс жұқа.", "{town} мұрағаты, {date} күнгі хаттама.")],
    ],
}

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "duration": _LENGTHS,
    "end-before-beginning": _ENDS,
    "periods": _PERIODS,
    "weekday": _WEEKDAY,
    "impossible-date": _IMPOSSIBLE,
    "after-its-own-date": _FUTURE,
}
