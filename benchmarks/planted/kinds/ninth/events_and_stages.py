"""Events dated twice, stages of a history, and events that a manuscript could not know of yet."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "dated-twice": {
        "en": [
            [
                "In {town} a consultative referendum was held on {date}; its initiators claimed that {opinion}.",
                Far("The consultative referendum in {town} ({again}) remained the only one in the region."),
            ],
            [
                "The teachers of {town} signed an open letter on {date}, in which they wrote that {opinion}.",
                Far("No ministry ever answered the open letter which the teachers of {town} had signed on {again}."),
            ],
            [
                "{date:dotted}: founding congress of the Civic Union of {town}, whose programme says that {opinion}.",
                Far("The Civic Union of {town} dates its existence from the founding congress of {again}."),
            ],
            [
                Source(
                    "The town hall of {town} burned down on {date}. Rumour blamed those who claimed that {opinion}.",
                    "On the fire in the town hall of {town} on {again}, see the papers of the fire service, box {@box}.",
                )
            ],
            [
                "The deputies of {town}, who had debated for months whether {opinion}, dissolved their council on {date}.",
                Far("As described above, the council of {town} was dissolved by its own deputies on {again}."),
            ],
        ],
        "ru": [
            [
                "Консультативный референдум в городе {town} состоялся {date}; его инициаторы утверждали, что {opinion}.",
                Far("Консультативный референдум в городе {town} ({again}) так и остался единственным в регионе."),
            ],
            [
                "Учителя города {town} подписали открытое письмо {date}. В нём говорилось, что {opinion}.",
                Far(
                    "Ни одно министерство не ответило на открытое письмо, которое учителя города {town} подписали {again}."
                ),
            ],
            [
                "{date:dotted} – учредительный съезд Гражданского союза города {town}, в программе которого сказано, что {opinion}.",
                Far("Гражданский союз города {town} ведёт свою историю от учредительного съезда, прошедшего {again}."),
            ],
            [
                Source(
                    "Здание ратуши в городе {town} сгорело {date}. Молва винила тех, кто утверждал, что {opinion}.",
                    "О пожаре, уничтожившем ратушу города {town} {again}, см. материалы пожарной службы, дело {@box}.",
                )
            ],
            [
                "Депутаты города {town}, не договорившись, действительно ли {opinion}, распустили совет {date}.",
                Far("Как уже говорилось, совет города {town} был распущен самими депутатами {again}."),
            ],
        ],
        "kk": [
            [
                "{town} қаласында консультативтік референдум {date} күні өтті; бастамашылары «{opinion}» деп мәлімдеді.",
                Far("{town} қаласындағы консультативтік референдум ({again}) өңірдегі жалғыз референдум болып қалды."),
            ],
            [
                "{town} қаласының мұғалімдері ашық хатқа {date:loc} қол қойды. Онда «{opinion}» деп жазылған.",
                Far("{town} мұғалімдері {again:loc} қол қойған ашық хатқа бірде-бір министрлік жауап берген жоқ."),
            ],
            [
                "{date:dotted} – {town} Азаматтық одағының құрылтай съезі; бағдарламасында «{opinion}» делінген.",
                Far("{town} Азаматтық одағы өз тарихын {again} күні өткен құрылтай съезінен бастайды."),
            ],
            [
                Source(
                    "{town} қаласының ратушасы {date} күні өртеніп кетті. Жұрт «{opinion}» дегендерді кінәлады.",
                    "{town} ратушасының {again} күнгі өрті туралы өрт сөндіру қызметінің құжаттарын қараңыз, {@box}-іс.",
                )
            ],
            [
                "Айлар бойы таласып, «{opinion}» деген мәселеде келісе алмаған {town} депутаттары өз кеңесін {date} күні таратты.",
                Far("Жоғарыда айтылғандай, {town} қаласының кеңесін депутаттардың өздері {again:loc} таратқан еді."),
            ],
        ],
    },
    "periods": {
        "en": [
            (
                "The history of {topic} in {town} falls into three consecutive stages: emergence ({a1}–{a2}), upsurge ({b1}–{b2}) and "
                "decline ({c1}–{c2})."
            ),
            (
                "Our data on {topic} in {town} cover {a1}–{c2} without gaps and are split into three non-overlapping periods. "
                "The first comprises the years {a1}–{a2}, the second {b1}–{b2}, and the third {c1}–{c2}."
            ),
            [
                "We distinguish three periods, each following directly on the one before, in the development of {topic} in {town}:",
                "1) {a1}–{a2}: spontaneous actions;",
                "2) {b1}–{b2}: first organisations;",
                "3) {c1}–{c2}: negotiations with the authorities.",
            ],
            (
                "{town} was governed by three mayors in succession, who dealt with {topic} in different ways: the first held office "
                "in {a1}–{a2}, the second, who took over the following January, in {b1}–{b2}, and the third, again without an "
                "interregnum, in {c1}–{c2}."
            ),
            (
                "From {a1} to {a2} the {topic} in {town} were tolerated; in the next period, {b1} to {b2}, they were "
                "punished; and in the one after that, {c1} to {c2}, they were negotiated over. The three periods adjoin one another."
            ),
        ],
        "ru": [
            (
                "В истории {topic} города {town} выделяются три последовательных этапа: зарождение ({a1}–{a2} гг.), подъём "
                "({b1}–{b2} гг.) и спад ({c1}–{c2} гг.)."
            ),
            (
                "Материалы о числе {topic} в городе {town} охватывают {a1}–{c2} годы без пропусков и делятся на три непересекающихся периода. "
                "К первому относятся {a1}–{a2}, ко второму – {b1}–{b2}, к третьему – {c1}–{c2} годы."
            ),
            [
                "В развитии {topic} в городе {town} мы различаем три периода, непосредственно сменяющих друг друга:",
                "1) {a1}–{a2} гг. – стихийные выступления;",
                "2) {b1}–{b2} гг. – первые организации;",
                "3) {c1}–{c2} гг. – переговоры с властью.",
            ],
            (
                "Три мэра, сменившие друг друга без перерыва, относились к участникам {topic} в городе {town} по-разному: первый "
                "занимал пост в {a1}–{a2} годах, второй – в {b1}–{b2}, третий – в {c1}–{c2} годах."
            ),
            (
                "С {a1} по {a2} год участников {topic} в городе {town} не трогали; в следующий период, с {b1} по {b2} год, "
                "наказывали; затем, с {c1} по {c2} год, с ними вели переговоры. Периоды примыкают один к другому."
            ),
        ],
        "kk": [
            (
                "{town} қаласындағы {topic} тарихын бірінен соң бірі келетін үш кезеңге бөлеміз: пайда болу ({a1}–{a2} жж.), өрлеу "
                "({b1}–{b2} жж.) және құлдырау ({c1}–{c2} жж.)."
            ),
            (
                "{town} қаласындағы {topic} туралы деректер {a1}–{c2} жылдарды үзіліссіз қамтиды және өзара қиылыспайтын үш кезеңге бөлінген. "
                "Біріншісі – {a1}–{a2}, екіншісі – {b1}–{b2}, үшіншісі – {c1}–{c2} жылдар."
            ),
            [
                "{town} қаласындағы {topic} дамуында бірін-бірі тікелей ауыстырған үш кезеңді ажыратамыз:",
                "1) {a1}–{a2} жж. – стихиялы наразылықтар;",
                "2) {b1}–{b2} жж. – алғашқы ұйымдар;",
                "3) {c1}–{c2} жж. – билікпен келіссөздер.",
            ],
            (
                "{town} қаласын бірін-бірі үзіліссіз алмастырған үш әкім басқарды, олардың {topic} мәселесіне көзқарасы әртүрлі болды: "
                "біріншісі {a1}–{a2} жылдары, екіншісі {b1}–{b2} жылдары, үшіншісі {c1}–{c2} жылдары қызмет етті."
            ),
            (
                "{a1} жылдан {a2} жылға дейін {town} қаласындағы {topic} қатысушыларына ешкім тиіспеді; келесі кезеңде, {b1}–{b2} "
                "жылдары, олар жазаланды; одан кейін, {c1}–{c2} жылдары, олармен келіссөз жүргізілді. Кезеңдер бір-біріне жалғасып жатыр."
            ),
        ],
    },
    "after-its-own-date": {
        "en": [
            "The last known case of police interference with the {topic} in {town} dates from {date}.",
            "On {date} the authorities of {town} apologised for the treatment of those who had taken part in the {topic}.",
            (
                "Our interviews with participants in the {topic} in {town} were completed on {date}. "
                "All transcripts have since been anonymised."
            ),
            [
                Source(
                    "The court of {town} has acquitted the organisers of the {topic}.",
                    "Judgment of {date}, text provided by the lawyer; archive of the author.",
                )
            ],
            "The {topic} of {date} in {town} showed how quickly the mood could change, and the lesson was not lost on the council.",
        ],
        "ru": [
            "В последний раз полиция вмешивалась в ход {topic} в городе {town} {date}.",
            "{date} власти города {town} принесли извинения участникам {topic} за действия полиции.",
            (
                "Интервью с участниками {topic} в городе {town} были завершены {date}. "
                "Все расшифровки с тех пор обезличены."
            ),
            [
                Source(
                    "Суд города {town} оправдал организаторов {topic}.",
                    "Приговор от {date}; текст предоставлен адвокатом, архив автора.",
                )
            ],
            "События в городе {town}, начавшиеся {date} с {topic}, показали, как быстро может измениться настроение жителей.",
        ],
        "kk": [
            "Полиция {town} қаласындағы {topic} барысына соңғы рет {date:loc} араласты.",
            "{date} күні {town} қаласының билігі {topic} қатысушыларынан полиция әрекеті үшін кешірім сұрады.",
            (
                "{town} қаласындағы {topic} қатысушыларымен сұхбаттар {date:loc} аяқталды. "
                "Содан бері барлық мәтіннен есімдер алынып тасталды."
            ),
            [
                Source(
                    "{town} қаласының соты {topic} ұйымдастырушыларын ақтап шықты.",
                    "{date} күнгі үкім; мәтінін адвокат берді, автордың мұрағаты.",
                )
            ],
            "{town} қаласында {date} күні өткен {topic} тұрғындардың көңіл күйі қаншалықты тез өзгеретінін көрсетті.",
        ],
    },
}
