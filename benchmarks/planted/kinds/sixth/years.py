"""Years that a report covers, events after the manuscript, and dates that are told twice."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "covers-later-years": {
        "en": [
            "The report on {topic} in {town} for {first}–{last}, published in {published}, counts only those that "
            "were announced in advance.",
            "In {published} the ministry published its statistics of {topic} in {town} for the years {first} to "
            "{last}.",
            "Our source is the yearbook “{Topic} in {town}, {first}–{last}” (Town Archive, {published}).",
            "A study of {topic} that took place in {town} from {first} to {last} was printed in {published}; it "
            "lists each of them with place and hour.",
            [
                Source(
                    "On the frequency of {topic} in {town} there is one reliable count.",
                    "Human Rights Office, {Topic} in {town} {first}–{last}: final figures, {published}.",
                ),
            ],
            "The observers of {town} released their final survey in {published}. It sums up what they had seen of "
            "{topic} between {first} and {last}.",
            "Town Archive (comp.), A chronicle of {topic} in {town} between {first} and {last}, {published}.",
            "The volume of the town archive ({published}) counts all {topic} in {town} over the years {first}–{last} "
            "and names the streets.",
        ],
        "ru": [
            "Отчёт о числе {topic} в городе {town} за {first}–{last} годы, опубликованный в {published} году, "
            "учитывает только заявленные заранее.",
            "В {published} году министерство обнародовало итоговую статистику {topic} в городе {town} с {first} по "
            "{last} год.",
            "Основным источником послужил сборник «Хроника {topic}: {town}, {first}–{last}» (Городской архив, "
            "{published}).",
            "Исследование {topic}, имевших место в городе {town} в период с {first} по {last} год, было напечатано в "
            "{published} году.",
            [
                Source(
                    "О том, сколько {topic} было в городе {town}, имеется лишь один надёжный подсчёт.",
                    "Статистика {topic} за {first}–{last} гг. Город {town}: Бюро по правам человека, {published}. "
                    "112 с.",
                ),
            ],
            "Наблюдатели города {town} выпустили сводный обзор в {published} году. В нём описаны все случаи {topic} "
            "за {first}–{last} годы.",
            "Городской архив (сост.). Летопись {topic} в городе {town} с {first} по {last} год. {published}. 240 с.",
            "В справочнике городского архива ({published}) подсчитаны все {nom} за {first}–{last} годы в городе "
            "{town} и названы улицы.",
        ],
        "kk": [
            "{town} қаласындағы {topic} туралы {first}–{last} жылдардағы есеп {published} жылы жарияланды, онда тек "
            "алдын ала хабарланғандары есепке алынған.",
            "Министрлік {town} қаласындағы {topic} туралы {first} жылдан {last} жылға дейінгі қорытынды статистиканы "
            "{published} жылы жариялады.",
            "Негізгі дереккөз – «{Topic} шежіресі: {town}, {first}–{last}» жинағы (Қалалық мұрағат, {published}).",
            "{first}–{last} жылдары {town} қаласында болған {topic} туралы зерттеу {published} жылы басылып шықты.",
            [
                Source(
                    "{town} қаласында {topic} саны қанша болғаны жөнінде бір ғана сенімді дерек бар.",
                    "{Topic} статистикасы, {first}–{last} жж. {town}: Адам құқықтары бюросы, {published}.",
                ),
            ],
            "{town} қаласының бақылаушылары жиынтық шолуын {published} жылы шығарды. Онда {first}–{last} жылдар "
            "аралығында өткен {topic} түгел сипатталған.",
            "Қалалық мұрағат (құраст.). {town} қаласындағы {topic} шежіресі, {first}–{last} жылдар. {published}. 240 "
            "б.",
            "Қалалық мұрағаттың анықтамалығында ({published}) {town} қаласында {first}–{last} жылдары болған {topic} "
            "түгел саналып, көшелері аталған.",
        ],
    },
    "after-its-own-date": {
        "en": [
            "The last {topic} in {town} ended on {date}, and the square has been quiet ever since.",
            "On {date} the court of {town} acquitted the organisers of the {topic}.",
            "When the {topic} in {town} were broken up on {date}, two of our interviewees were present.",
            [
                Source(
                    "The organisers of the {topic} in {town} spoke to us at length.",
                    "Interview, {town}, {date}.",
                ),
            ],
            "The data on {topic} in {town} were downloaded on {date} and have not been changed since then.",
            "Of all the {topic} in {town} the best documented are those of {date:dotted}, which were filmed from a "
            "roof.",
            "We visited {town} three times to study the {topic}; our last stay there ended on {date}.",
            "The archive in which the {topic} of {town} are recorded was burnt down on {date}. What we quote was "
            "copied before.",
        ],
        "ru": [
            "Последние {nom} в городе {town} завершились {date}, и с тех пор на площади тихо.",
            "Суд города {town} {date} оправдал организаторов {topic}.",
            "Двое наших собеседников видели своими глазами, как {date} в городе {town} задерживали участников {topic}.",
            [
                Source(
                    "Организаторы {topic} в городе {town} охотно отвечали на наши вопросы.",
                    "Интервью, г. {town}, {date:dotted}.",
                ),
            ],
            "Сведения о числе {topic} в городе {town} выгружены из базы {date} и с тех пор не менялись.",
            "Лучше всего задокументирован день {date:dotted}, когда участников {topic} в городе {town} снимали с "
            "крыши.",
            "Ради изучения {topic} мы трижды ездили в {town}; последняя поездка завершилась {date}.",
            "Архив, где хранились дела об участниках {topic} в городе {town}, сгорел {date}. То, что мы цитируем, "
            "скопировано раньше.",
        ],
        "kk": [
            "{town} қаласындағы соңғы {topic} {date} күні аяқталды, содан бері алаң тыныш.",
            "{town} қаласының соты {date:loc} {topic} ұйымдастырушыларын ақтап шықты.",
            "Сұхбат бергендердің екеуі {date} күні {town} қаласында {topic} қалай таратылғанын өз көзімен көрген.",
            [
                Source(
                    "{town} қаласында {topic} ұйымдастырғандар сұрақтарымызға ықыласпен жауап берді.",
                    "Сұхбат, {town} қаласы, {date:dotted}.",
                ),
            ],
            "{town} қаласындағы {topic} саны туралы мәліметтер базадан {date} күні алынды, содан кейін өзгерген жоқ.",
            "Ең жақсы құжатталғаны – {date} күнгі оқиға: ол күні {town} қаласындағы {topic} үйдің төбесінен бейнеге "
            "түсірілген.",
            "{Topic} туралы зерттеу үшін {town} қаласына үш рет бардық; соңғы сапарымыз {date} күні аяқталды.",
            "{town} қаласындағы {topic} туралы істер сақталған мұрағат {date} күні өртеніп кетті. Біз келтірген "
            "үзінділер одан бұрын көшірілген.",
        ],
    },
    "dated-twice": {
        "en": [
            [
                "On {date} the residents of {town} voted on a single statement: that {opinion}.",
                Far("The vote in {town} on whether {opinion}, held on {again}, was much discussed in the press."),
            ],
            [
                "Whether {opinion} was put to a town meeting in {town} on {date}, the only one that was ever held on "
                "the question.",
                Far(
                    "Of the town meeting in {town} on whether {opinion}, which took place on {again}, no minutes "
                    "have survived."
                ),
            ],
            [
                "The only debate in the council of {town} on whether {opinion} was held on {date} and went on past "
                "midnight.",
                Far("As was said, the council of {town} debated whether {opinion} just once, on {again}."),
            ],
            [
                "A petition which said that {opinion} was handed to the mayor of {town} on {date}.",
                "It had been signed in two days. The mayor wrote on it with his own hand that he had received that "
                "petition on {again}.",
            ],
            [
                "In {town} a march under the banner “{opinion}” crossed the bridge on {date}.",
                Far("The march in {town} under the banner “{opinion}” ({again}) is the best known of all."),
            ],
            [
                "The referendum in {town} on whether {opinion} ({date}) was called by the council itself.",
                Far(
                    "Few people outside the town took note when the council of {town} asked in its referendum of "
                    "{again} whether {opinion}."
                ),
            ],
            [
                "The open letter “{opinion}” appeared in the newspaper of {town} on {date} and was signed by forty "
                "teachers.",
                "It did not remain without an answer. Within a month of its appearance on {again}, the open letter "
                "had been reprinted in the capital.",
            ],
            [
                "In {town} the council resolved on {date} that {opinion}.",
                Far(
                    "The resolution of the council of {town} that {opinion} bears the date of {again} and three "
                    "signatures."
                ),
            ],
        ],
        "ru": [
            [
                "{date} в городе {town} прошло голосование о том, верно ли, что {opinion}.",
                Far(
                    "Голосование в городе {town} о том, верно ли, что {opinion}, состоявшееся {again}, широко "
                    "обсуждалось в печати."
                ),
            ],
            [
                "Единственный сход жителей города {town}, на котором решали, верно ли, что {opinion}, состоялся "
                "{date}.",
                Far(
                    "Протокола схода в городе {town} о том, верно ли, что {opinion}, не сохранилось; известно лишь, "
                    "что он прошёл {again}."
                ),
            ],
            [
                "Городской совет ({town}) лишь однажды обсуждал вопрос, верно ли, что {opinion}: это было {date}, и "
                "заседание затянулось за полночь.",
                Far(
                    "Как уже говорилось, совет города {town} единственный раз спорил о том, верно ли, что {opinion}, "
                    "– {again}."
                ),
            ],
            [
                "Петицию со словами «{opinion}» передали мэру города {town} {date}.",
                "Подписи под ней собрали за два дня. На самом листе рукой мэра помечено, что эта петиция получена им "
                "{again}.",
            ],
            [
                "Шествие под лозунгом «{opinion}» прошло по мосту в городе {town} {date}.",
                Far("Самым известным остаётся шествие в городе {town} под лозунгом «{opinion}» ({again:dotted})."),
            ],
            [
                "Референдум в городе {town} по вопросу, верно ли, что {opinion} ({date:dotted}), назначил сам совет.",
                Far(
                    "За пределами города мало кто заметил, что {again} совет города {town} спросил на референдуме, "
                    "верно ли, что {opinion}."
                ),
            ],
            [
                "Открытое письмо «{opinion}» появилось в газете города {town} {date} за подписями сорока учителей.",
                "Без ответа оно не осталось: не прошло и месяца после его появления {again}, как письмо перепечатали "
                "в столице.",
            ],
            [
                "Совет города {town} постановил {date}, что {opinion}.",
                Far(
                    "Под постановлением совета города {town} о том, что {opinion}, стоят дата – {again} – и три "
                    "подписи."
                ),
            ],
        ],
        "kk": [
            [
                "{date} күні {town} қаласында «{opinion}» деген тұжырым бойынша дауыс беру өтті.",
                Far(
                    "{town} қаласында «{opinion}» деген тұжырым бойынша {again} күні өткен дауыс беру баспасөзде "
                    "кеңінен талқыланды."
                ),
            ],
            [
                "{town} тұрғындарының «{opinion}» деген мәселе қаралған жалғыз жиналысы {date} күні өтті.",
                Far(
                    "{town} тұрғындарының «{opinion}» мәселесі қаралған жалғыз жиналысының хаттамасы сақталмаған, "
                    "оның {again} күні өткені ғана белгілі."
                ),
            ],
            [
                "{town} қалалық кеңесі «{opinion}» деген мәселені бір-ақ рет, {date} күні талқылады, отырыс түн "
                "ортасынан асып бітті.",
                Far(
                    "Жоғарыда айтылғандай, {town} қалалық кеңесі «{opinion}» деген мәселеге бір-ақ рет, {again} күні "
                    "уақыт бөлген."
                ),
            ],
            [
                "{town} қаласының әкіміне «{opinion}» деп жазылған петиция {date} күні тапсырылды.",
                "Қол қою екі күнге созылды. Парақта әкімнің өз қолымен осы петицияны {again} күні алғаны жазылған.",
            ],
            [
                "{town} қаласында «{opinion}» ұранымен өткен шеру көпірден {date} күні өтті.",
                Far("Ең белгілісі – {town} қаласында «{opinion}» ұранымен өткен шеру ({again:dotted})."),
            ],
            [
                "{town} қаласында «{opinion}» деген сұрақ бойынша референдумды ({date}) кеңестің өзі тағайындады.",
                Far(
                    "{town} қалалық кеңесінің {again} күні өткен референдумда «{opinion}» деген сұрақ қойғанын "
                    "қаладан тыс жерде аз адам білді."
                ),
            ],
            [
                "{town} қаласының газетінде қырық мұғалім қол қойған «{opinion}» атты ашық хат {date} күні жарияланды.",
                "Хат жауапсыз қалған жоқ: ол {again} күні жарияланғаннан кейін бір ай өтпей астанада қайта басылды.",
            ],
            [
                "{town} қалалық кеңесі {date} күні «{opinion}» деген қаулы қабылдады.",
                Far("{town} қалалық кеңесінің «{opinion}» деген қаулысында күні – {again} – және үш қол тұр."),
            ],
        ],
    },
}
