"""Beginnings and ends, lengths in days, and periods that follow each other."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "end-before-beginning": {
        "en": [
            "The series of {topic} in {town} opened on {begin} and closed on {end}, by which time few people were "
            "paying attention.",
            "{Topic} in {town} went on from {begin} to {end}, with pauses for the holidays.",
            "In {town} the state of emergency that had been declared because of the {topic} on {begin} was lifted on "
            "{end}.",
            "Our observers stayed in {town} ({begin} – {end}) and kept a diary of the {topic}.",
            "The inquiry into the {topic} in {town} began its work on {begin}. It handed in its report, and was "
            "dissolved, on {end}.",
            "The permission for {topic} in {town} was valid from {begin} until {end}; nobody asked for another.",
            "Fieldwork on {topic} in {town} started on {begin} and was finished on {end}.",
            "{town}, {topic}. Start of the campaign: {begin}. End of the campaign: {end}.",
            "Because of the {topic}, the mayor of {town} was suspended from office on {begin}; he was back at his "
            "desk on {end}, which his supporters celebrated with fireworks.",
            "The exhibition on the {topic} in the museum of {town}, open from {begin} to {end}, drew few visitors.",
        ],
        "ru": [
            "Серия {topic} в городе {town} началась {begin} и закончилась {end}, когда за ней уже мало кто следил.",
            "Участников {topic} в городе {town} судили с {begin} по {end}, с перерывом на праздники.",
            "Чрезвычайное положение, введённое в городе {town} из-за {topic} {begin}, было снято {end}.",
            "Наши наблюдатели находились в городе {town} ({begin:dotted} – {end:dotted}) и вели дневник {topic}.",
            "Комиссия по расследованию {topic} в городе {town} приступила к работе {begin}. Свой доклад она сдала "
            "{end} и в тот же день была распущена.",
            "Разрешение на проведение {topic} в городе {town} действовало с {begin} до {end}; нового никто не просил.",
            "Полевой этап изучения {topic} (город {town}): начало – {begin:dotted}, окончание – {end:dotted}.",
            "Город {town}, кампания против {topic}. Начало: {begin}. Окончание: {end}.",
            "Мэра города {town} из-за {topic} отстранили от должности {begin}, а вернулся он в свой кабинет {end}, "
            "что его сторонники отметили салютом.",
            "Выставка о волне {topic} в музее города {town}, работавшая с {begin} по {end}, собрала мало посетителей.",
        ],
        "kk": [
            "{town} қаласындағы {topic} {begin} күні басталып, {end} күні аяқталды; ол кезде оған назар аударатындар "
            "аз еді.",
            "{town} қаласында {topic} {begin:abl} {end:dat} дейін үзіліспен жалғасты.",
            "{town} қаласында {topic} салдарынан {begin} күні енгізілген төтенше жағдай {end} күні тоқтатылды.",
            "Біздің бақылаушылар {town} қаласында болып ({begin} – {end}), {topic} туралы күнделік жүргізді.",
            "{town} қаласындағы {topic} мәселесін тексеретін комиссия жұмысын {begin:loc} бастады. Комиссия есебін "
            "{end:loc} тапсырып, сол күні таратылды.",
            "{town} қаласында {topic} өткізуге берілген рұқсат {begin:abl} бастап {end:dat} дейін жарамды болды.",
            "{Topic} бойынша далалық зерттеу, {town} қаласы: басталуы – {begin:dotted}, аяқталуы – {end:dotted}.",
            "{town} қаласы, {topic} науқаны. Басталған күні: {begin}. Аяқталған күні: {end}.",
            "{town} қаласының әкімі {topic} салдарынан {begin} күні қызметінен шеттетіліп, кабинетіне {end} күні "
            "қайта оралды, оны жақтастары отшашумен атап өтті.",
            "{town} қаласының мұражайындағы {begin:abl} {end:dat} дейін ашық тұрған {topic} туралы көрмеге келушілер "
            "аз болды.",
        ],
    },
    "duration": {
        "en": [
            "The {topic} in {town} lasted {days} days, from {begin} to {end}.",
            "Between {begin}, when the {topic} in {town} began, and {end}, when they were called off, {days} days "
            "went by.",
            "In all, the ban on {topic} in {town} was in force for {days:words} days (from {begin} until {end}).",
            "The {topic} in {town} began on {begin} and ended on {end}. Those {days:words} days changed the way the "
            "town was seen from the capital.",
            "The {days}-day blockade of {town}, which grew out of the {topic}, began on {begin} and ended on {end}.",
            "It took the council of {town} {days} days to answer: the letter about the {topic} was handed in on "
            "{begin}, and the reply is dated {end}.",
            [
                "The {topic} in {town} began on {begin} and were over on {end}.",
                "For these {days} days the schools stayed shut, and the buses did not run.",
            ],
            "{begin} to {end}: {days} days of {topic} had left {town} tired.",
            "The siege of the town hall of {town} during the {topic} began on {begin}. It was over {days:words} days "
            "later, on {end}.",
            "Detained in {town} on {begin} for taking part in the {topic}, the teacher was released on {end}, having "
            "spent {days} days in a cell.",
        ],
        "ru": [
            "Серия {topic} в городе {town} длилась {days:день|дня|дней}: с {begin} по {end}.",
            "Запрет на проведение {topic} в городе {town} был введён {begin} и отменён {end}, то есть действовал "
            "{days:день|дня|дней}.",
            "Между {begin}, когда в городе {town} начались {nom}, и {end}, когда было объявлено об их окончании, "
            "лежит промежуток в {days:день|дня|дней}.",
            "Блокада города {town}, выросшая из {topic}, началась {begin} и завершилась {end} (всего "
            "{days:день|дня|дней}).",
            "Городу {town} пришлось ждать ответа {days:день|дня|дней}: обращение по поводу {topic} подали {begin}, а "
            "ответ на него датирован {end:dotted}.",
            [
                "Первые {nom} в городе {town} начались {begin}, а последние завершились {end}.",
                "Школы были закрыты всё это время ({days:день|дня|дней}), автобусы не ходили.",
            ],
            "Продолжительность {topic} в городе {town} ({begin:dotted} – {end:dotted}) составила {days:день|дня|дней}.",
            "Осада ратуши города {town} во время {topic} началась {begin}. Закончилась она через "
            "{days:день|дня|дней}, {end}.",
            "Учительницу, задержанную в городе {town} {begin} по делу об организации {topic}, отпустили {end}; в "
            "камере она провела {days:день|дня|дней}.",
            "Хронология {topic} (город {town}): {begin} – начало, {end} – конец; между этими датами "
            "{days:день|дня|дней}.",
        ],
        "kk": [
            "{town} қаласындағы {topic} {begin:abl} {end:dat} дейін, яғни {days} күн жалғасты.",
            "{town} қаласында {topic} өткізуге салынған тыйым {begin} күні енгізіліп, {end} күні алынды; ол {days} "
            "күн күшінде болды.",
            "{town} қаласындағы {topic} {days:words} күнге созылды: {begin} күні басталып, {end} күні аяқталды.",
            "{Topic} салдарынан {town} қаласы {days} күн қоршауда тұрды ({begin} – {end}).",
            "{town} қаласының тұрғындары жауапты {days} күн күтті: {topic} туралы хат {begin:loc} тапсырылды, ал "
            "жауап {end} күні берілді.",
            [
                "{town} қаласында {topic} {begin} күні басталып, {end} күні бітті.",
                "Осы {days} күн бойы мектептер жабық тұрды, автобустар жүрмеді.",
            ],
            "{town} қаласы: {topic}. Басталуы – {begin:dotted}, аяқталуы – {end:dotted}, ұзақтығы – {days} күн.",
            "{Topic} кезінде {town} қаласының ратушасын қоршау {begin} күні басталды. Ол {days} күннен кейін, {end} "
            "күні бітті.",
            "{town} қаласында {topic} ісі бойынша {begin} күні ұсталған мұғалім {end} күні босатылды; ол қамауда "
            "{days} күн болды.",
            "{town} қаласындағы {topic} хронологиясы: {begin} – басталуы, {end} – аяқталуы; екі күннің арасында "
            "{days} күн бар.",
        ],
    },
    "periods": {
        "en": [
            "The history of {topic} in {town} is usually divided into three periods that follow one upon another: "
            "{a1}–{a2}, {b1}–{b2} and {c1}–{c2}.",
            "We look at {topic} in {town} in three successive periods: the calm years ({a1}–{a2}), the years of "
            "growth ({b1}–{b2}), and the decline ({c1}–{c2}). No year is left out, and none belongs to two of them.",
            "In {town} {topic} passed through three stages without a break between them. The first lasted from {a1} "
            "to {a2}, the second from {b1} to {b2}, the third from {c1} to {c2}.",
            "Three mayors followed one another in {town} without any interval, and each dealt with {topic} in a "
            "different manner: the first ({a1}–{a2}) ignored them, the second ({b1}–{b2}) received delegations, the "
            "third ({c1}–{c2}) sent the police.",
            [
                "For {topic} in {town} the following consecutive stages are distinguished:",
                "(a) {a1}–{a2}, a time of petitions and patience;",
                "(b) {b1}–{b2}, when the square was never empty;",
                "(c) {c1}–{c2}, when people went home.",
            ],
            "Stage one of the {topic} in {town} covers {a1}–{a2}, stage two, which starts in the year after it, "
            "covers {b1}–{b2}, and stage three, again without interruption, {c1}–{c2}.",
            "Chapters follow the periods of the {topic} in {town}: the second chapter deals with {a1}–{a2}, the "
            "third with {b1}–{b2}, and the fourth with {c1}–{c2}; together they cover every year once.",
            "Between {a1} and {c2} {topic} in {town} changed twice in character, so that three periods join end to "
            "end: {a1}–{a2}, then {b1}–{b2}, then {c1}–{c2}.",
        ],
        "ru": [
            "История {topic} в городе {town} делится на три следующих один за другим периода: {a1}–{a2}, {b1}–{b2} и "
            "{c1}–{c2} годы.",
            "Мы рассматриваем три последовательных этапа {topic} в городе {town}: спокойный ({a1}–{a2} гг.), этап "
            "роста ({b1}–{b2} гг.) и этап спада ({c1}–{c2} гг.). Ни один год не пропущен и не отнесён к двум этапам "
            "сразу.",
            "Волна {topic} в городе {town} прошла без перерывов через три стадии. Первая продолжалась с {a1} по {a2} "
            "год, вторая – с {b1} по {b2} год, третья – с {c1} по {c2} год.",
            "Три мэра, без всякого промежутка сменявшие друг друга в городе {town}, относились к участникам {topic} "
            "по-разному: первый ({a1}–{a2}) их не замечал, второй ({b1}–{b2}) принимал делегации, третий ({c1}–{c2}) "
            "вызывал полицию.",
            [
                "В истории {topic} (город {town}) выделяют непрерывно сменявшие друг друга этапы:",
                "1) {a1}–{a2} гг. – время прошений и терпения;",
                "2) {b1}–{b2} гг. – площадь никогда не пустует;",
                "3) {c1}–{c2} гг. – люди расходятся по домам.",
            ],
            "К первому этапу {topic} в городе {town} отнесены {a1}–{a2} годы, ко второму, начавшемуся на следующий "
            "же год, – {b1}–{b2} годы, к третьему, тоже без разрыва, – {c1}–{c2} годы.",
            "Главы построены по периодам {topic} в городе {town}: вторая посвящена {a1}–{a2} годам, третья – "
            "{b1}–{b2} годам, четвёртая – {c1}–{c2} годам; вместе они охватывают каждый год по одному разу.",
            "Между {a1} и {c2} годом характер {topic} в городе {town} менялся дважды, так что три периода стыкуются "
            "без зазора: {a1}–{a2}, затем {b1}–{b2}, затем {c1}–{c2}.",
        ],
        "kk": [
            "{town} қаласындағы {topic} тарихы бірінен соң бірі келетін үш кезеңге бөлінеді: {a1}–{a2}, {b1}–{b2} "
            "және {c1}–{c2} жылдар.",
            "{town} қаласындағы {topic} үш кезең бойынша қарастырылады: тыныш жылдар ({a1}–{a2}), өсу жылдары "
            "({b1}–{b2}) және бәсеңдеу жылдары ({c1}–{c2}). Кезеңдер арасында бос қалған жыл да, екі кезеңге қатар "
            "кіретін жыл да жоқ.",
            "{town} қаласында {topic} үзіліссіз үш сатыдан өтті. Біріншісі {a1} жылдан {a2} жылға дейін, екіншісі "
            "{b1} жылдан {b2} жылға дейін, үшіншісі {c1} жылдан {c2} жылға дейін созылды.",
            "{town} қаласында бірінің орнын бірі үзіліссіз басқан үш әкім {topic} мәселесіне әртүрлі қарады: "
            "біріншісі ({a1}–{a2}) елемеді, екіншісі ({b1}–{b2}) өкілдерді қабылдады, үшіншісі ({c1}–{c2}) полиция "
            "шақырды.",
            [
                "{town} қаласы, {topic}: бірінен кейін бірі үзіліссіз келген кезеңдер:",
                "1) {a1}–{a2} жылдар – өтініш пен сабыр уақыты;",
                "2) {b1}–{b2} жылдар – алаң бос болған емес;",
                "3) {c1}–{c2} жылдар – жұрт үйді-үйіне тарады.",
            ],
            "{town} қаласындағы {topic} тарихының бірінші кезеңіне {a1}–{a2} жылдар, оның артынша басталған "
            "екіншісіне {b1}–{b2} жылдар, ал үшіншісіне {c1}–{c2} жылдар жатады; кезеңдер арасында үзіліс болған "
            "жоқ.",
            "Тараулар {town} қаласындағы {topic} кезеңдері бойынша құрылған: екіншісі {a1}–{a2} жылдарға, үшіншісі "
            "{b1}–{b2} жылдарға, төртіншісі {c1}–{c2} жылдарға арналған; бірге алғанда олар әр жылды бір-ақ рет "
            "қамтиды.",
            "{town} қаласындағы {topic} сипаты екі рет өзгерді, сондықтан үш кезең бір-біріне тығыз жалғасады: "
            "{a1}–{a2}, одан кейін {b1}–{b2}, сосын {c1}–{c2}.",
        ],
    },
}
