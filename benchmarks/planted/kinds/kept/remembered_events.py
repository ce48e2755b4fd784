"""Events of a town that are dated twice, events after the manuscript was finished, and periods without a gap."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "dated-twice": {
        "en": [
            [
                "On {date} the only printing house in {town} was closed by order of the mayor, after it had printed a poster saying that {opinion}.",
                Far(
                    "Ever since the only printing house in {town} was closed on {again}, leaflets have had to be brought in from elsewhere."
                ),
            ],
            [
                "The strike committee of {town} was formed on {date}. Its first statement said that {opinion}.",
                Far("None of those who had formed the strike committee of {town} on {again} would speak to us."),
            ],
            [
                "The bridge at {town} was reopened to traffic on {date}; at the ceremony an old woman told the minister that {opinion}.",
                Source(
                    "Photographs of the ceremony have survived.",
                    "Reopening of the bridge at {town}, {again}: photographs in the municipal museum, box {@box}.",
                ),
            ],
            [
                "At their extraordinary congress, which met in {town} on {date}, the teachers of the region resolved that {opinion}.",
                Far("{again:dotted}: extraordinary congress of the region's teachers in {town}."),
            ],
            [
                "The newspaper Voice of {town} appeared for the last time on {date}. Its leading article maintained that {opinion}.",
                Far("The last issue of the Voice of {town}, that of {again}, can be read in the national library."),
            ],
        ],
        "ru": [
            [
                "Единственную типографию города {town} закрыли по распоряжению мэра {date}, после того как она отпечатала плакат о том, что {opinion}.",
                Far(
                    "С тех пор как {again} единственную типографию города {town} закрыли, листовки приходилось привозить со стороны."
                ),
            ],
            [
                "Стачечный комитет города {town} был образован {date}. В первом его заявлении говорилось, что {opinion}.",
                Far("Никто из тех, кто {again} образовал стачечный комитет города {town}, беседовать с нами не стал."),
            ],
            [
                "Движение по мосту в городе {town} вновь открыли {date}; на церемонии пожилая женщина сказала министру, что {opinion}.",
                Source(
                    "Снимки этой церемонии сохранились.",
                    "Открытие моста в городе {town} после ремонта, {again}: фотографии городского музея, ящик {@box}.",
                ),
            ],
            [
                "На чрезвычайном съезде, собравшемся в городе {town} {date}, учителя области постановили, что {opinion}.",
                Far("{again:dotted} – чрезвычайный съезд учителей области в городе {town}."),
            ],
            [
                "Последний номер газеты «Городской вестник» (город {town}) вышел {date}. Передовая статья утверждала, что {opinion}.",
                Far(
                    "Последний номер «Городского вестника» (город {town}), датированный {again:dotted}, доступен в национальной библиотеке."
                ),
            ],
        ],
        "kk": [
            [
                "{town} қаласындағы жалғыз баспахана «{opinion}» деген плакат басқаннан кейін әкімнің өкімімен {date} күні жабылды.",
                Far(
                    "{town} қаласындағы жалғыз баспахана {again:loc} жабылғаннан бері үнпарақтарды сырттан әкелуге тура келді."
                ),
            ],
            [
                "{town} қаласының ереуіл комитеті {date} күні құрылды. Оның алғашқы мәлімдемесінде «{opinion}» делінген.",
                Far("{town} қаласының ереуіл комитетін {again:loc} құрғандардың ешқайсысы бізбен сөйлескісі келмеді."),
            ],
            [
                "{town} қаласындағы көпір {date} күні қайта ашылды; рәсімде бір қария әйел министрге «{opinion}» деді.",
                Source(
                    "Осы рәсімнің суреттері сақталған.",
                    "{town} қаласындағы көпірдің қайта ашылуы, {again}: қалалық музейдің фотосуреттері, {@box}-жәшік.",
                ),
            ],
            [
                "Облыс мұғалімдері {town} қаласында {date} күні жиналған төтенше съезінде «{opinion}» деп қаулы етті.",
                Far("{again:dotted} – облыс мұғалімдерінің {town} қаласындағы төтенше съезі."),
            ],
            [
                "{town} қаласының «Қала үні» газетінің соңғы саны {date} күні шықты. Бас мақалада «{opinion}» деп жазылған.",
                Far(
                    "{town} қаласының «Қала үні» газетінің {again} күнгі соңғы санын ұлттық кітапханадан оқуға болады."
                ),
            ],
        ],
    },
    "after-its-own-date": {
        "en": [
            "On {date} the supreme court overturned the sentences of those who had been convicted for the {topic} in {town}.",
            "We visited {town} on {date} in order to speak to those who had organised the {topic}.",
            "The memorial to the victims of the {topic} in {town} was unveiled on {date}, in pouring rain and without a single official.",
            [
                Source(
                    "Most of what we know about the {topic} in {town} comes from one long conversation.",
                    "Interview with a former deputy, {town}, {date}; recording in the possession of the author.",
                )
            ],
            "Until {date}, when the file was opened to readers, historians could only guess at the scale of the {topic} in {town}.",
        ],
        "ru": [
            "{date} верховный суд отменил приговоры тем, кого осудили за {nom} в городе {town}.",
            "Мы побывали в городе {town} {date}, чтобы поговорить с организаторами акций ({nom}).",
            "Памятник пострадавшим во время акций ({nom}) в городе {town} открыли {date}, под проливным дождём и без единого чиновника.",
            [
                Source(
                    "Почти всё, что известно об акциях ({nom}) в городе {town}, мы узнали из одной долгой беседы.",
                    "Интервью с бывшим депутатом, город {town}, {date}; запись хранится у автора.",
                )
            ],
            "До {date}, когда дело открыли для читателей, историки могли лишь гадать о масштабе акций ({nom}) в городе {town}.",
        ],
        "kk": [
            "{date} күні жоғарғы сот {town} қаласындағы акциялар ({topic}) үшін сотталғандарға шығарылған үкімдердің күшін жойды.",
            "Біз акцияларды ({topic}) ұйымдастырғандармен сөйлесу үшін {date} күні {town} қаласында болдық.",
            "{town} қаласындағы акциялар ({topic}) кезінде зардап шеккендерге арналған ескерткіш {date:loc}, нөсер жаңбырда, бірде-бір шенеунік қатыспай ашылды.",
            [
                Source(
                    "{town} қаласындағы акциялар ({topic}) туралы білетініміздің көбі бір ұзақ әңгімеден алынды.",
                    "Бұрынғы депутатпен сұхбат, {town} қаласы, {date}; жазба авторда сақтаулы.",
                )
            ],
            "{date:dat} дейін, яғни іс оқырмандарға ашылғанша, тарихшылар {town} қаласындағы акциялардың ({topic}) ауқымын тек болжай алды.",
        ],
    },
    "periods": {
        "en": [
            "In the archive of {town} the files on {topic} form three series, in which no year is left out and none occurs twice: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}.",
            "The municipal programme against {topic} in {town} had three stages, each beginning in the year after the one before it had ended: stage one in {a1}–{a2}, stage two in {b1}–{b2} and stage three in {c1}–{c2}.",
            "A first phase of {topic} in {town} began in {a1} and was over in {a2}. The second, which followed in the very next year, is dated {b1}–{b2}; the third, again without a break, {c1}–{c2}.",
            [
                "For the purposes of this chapter the {topic} in {town} are divided into three adjoining periods, with neither gap nor overlap:",
                "early period, {a1}–{a2}",
                "middle period, {b1}–{b2}",
                "late period, {c1}–{c2}",
            ],
            "Three clerks in turn kept the register of {topic} in {town} (the first in {a1}–{a2}, the second in {b1}–{b2}, the third in {c1}–{c2}), so that there was one in charge in every year and never more than one.",
        ],
        "ru": [
            "В архиве города {town} дела об акциях ({nom}) составляют три серии, в которых ни один год не пропущен и ни один не повторяется: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}.",
            "Городская программа предупреждения {topic} (город {town}) проходила в три этапа, и каждый начинался на следующий год после окончания предыдущего: первый – {a1}–{a2}, второй – {b1}–{b2}, третий – {c1}–{c2} годы.",
            "Первая фаза акций ({nom}) в городе {town} началась в {a1} и закончилась в {a2} году. Вторая, наступившая сразу на следующий год, датируется {b1}–{b2} годами, третья, опять-таки без перерыва, – {c1}–{c2} годами.",
            [
                "В этой главе история акций ({nom}) в городе {town} делится на три смежных периода, без пропусков и наложений:",
                "ранний период, {a1}–{a2} гг.",
                "средний период, {b1}–{b2} гг.",
                "поздний период, {c1}–{c2} гг.",
            ],
            "Журнал акций ({nom}) в городе {town} вели по очереди три писаря (первый в {a1}–{a2}, второй в {b1}–{b2}, третий в {c1}–{c2} годах), так что за журнал в каждом году отвечал кто-то один и никогда двое.",
        ],
        "kk": [
            "{town} мұрағатында акциялар ({topic}) туралы істер үш топтамадан тұрады, оларда бірде-бір жыл түсіп қалмаған және қайталанбаған: {a1}–{a2}, {b1}–{b2}, {c1}–{c2}.",
            "{town} қаласында акциялардың ({topic}) алдын алу бағдарламасы үш кезеңнен тұрды, әрқайсысы алдыңғысы аяқталғаннан кейінгі жылы басталды: бірінші кезең – {a1}–{a2}, екінші кезең – {b1}–{b2}, үшінші кезең – {c1}–{c2} жылдар.",
            "{town} қаласындағы акциялардың ({topic}) бірінші кезеңі {a1} жылы басталып, {a2} жылы аяқталды. Келесі жылы бірден басталған екінші кезең {b1}–{b2} жылдарға, тағы да үзіліссіз жалғасқан үшінші кезең {c1}–{c2} жылдарға жатады.",
            [
                "Бұл тарауда {town} қаласындағы акциялардың ({topic}) тарихы үзіліссіз әрі қабаттаспай іргелес тұрған үш кезеңге бөлінеді:",
                "ерте кезең, {a1}–{a2} жж.",
                "орта кезең, {b1}–{b2} жж.",
                "кейінгі кезең, {c1}–{c2} жж.",
            ],
            "{town} қаласындағы акциялар ({topic}) журналын үш хатшы кезекпен жүргізді (біріншісі {a1}–{a2}, екіншісі {b1}–{b2}, үшіншісі {c1}–{c2} жылдары), сондықтан журналға жыл сайын бір ғана адам жауап берді.",
        ],
    },
}
