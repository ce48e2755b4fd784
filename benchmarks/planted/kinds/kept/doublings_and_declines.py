"""Numbers that doubled, grew or shrank in two years, as registers, prosecutors and interviews tell of them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "doubled": {
        "en": [
            "{Topic}, of which the town hall of {town} had registered {a} in {y1}, were twice as common two years later: its books for {y2} contain {b} of them.",
            [
                "Extract from the register of {topic} kept by the town of {town}:",
                "{y1} – {a} entries",
                "{y2} – {b} entries",
                "The register thus shows a twofold increase in the space of two years.",
            ],
            "How far have things changed in {town}? In {y1} our monitors noted {a} {topic} there; in {y2} the figure was {b}, about double.",
            "The police of {town}, called out to {topic} {a} times in {y1}, had been needed only half as often then as in {y2}, when they were called out {b} times.",
            "Nobody on the council of {town} was prepared for a doubling of {topic} within two years. Yet {y1} had ended with {a} of them, and {y2} ended with {b}.",
        ],
        "ru": [
            "Если за {y1} год в журнале мэрии города {town} значится {a:topic}, то за {y2} год – {b}, то есть вдвое больше.",
            [
                "Выписка из журнала учёта города {town} ({nom}):",
                "{y1} год – {a}",
                "{y2} год – {b}",
                "Таким образом, за два года записей в журнале стало больше в два раза.",
            ],
            "Что изменилось в городе {town}? По данным наблюдателей, в {y1} году число {topic} составляло там {a}, а спустя два года, в {y2} году, – {b}: показатель удвоился.",
            "В {y1} году {nom} в городе {town} отмечались вдвое реже, чем в {y2} году ({a} против {b}).",
            "К удвоению числа {topic} за два года в совете города {town} никто не был готов. Между тем {y1} год завершился с показателем {a}, а {y2} год – с показателем {b}.",
        ],
        "kk": [
            "{town} әкімдігінің журналында {y1} жылы {a} {topic} тіркелген болса, {y2} жылы олардың саны {b} болды, яғни екі есе көп.",
            [
                "{town} қаласының тіркеу журналынан үзінді ({topic}):",
                "{y1} жыл – {a}",
                "{y2} жыл – {b}",
                "Сонымен, екі жыл ішінде журналдағы жазбалар саны екі еселенді.",
            ],
            "{town} қаласында не өзгерді? Бақылаушылардың дерегінше, {y1} жылы онда {a} {topic} болған еді; екі жылдан кейін, {y2} жылы, олар {b} болды: көрсеткіш екі есе артты.",
            "{y1} жылы {town} қаласында {topic} {y2} жылмен салыстырғанда екі есе сирек болды (тиісінше {a} және {b}).",
            "Екі жылда {topic} санының екі есе көбеюіне {town} кеңесінде ешкім дайын емес еді. Ал шын мәнінде {y1} жыл {a}, {y2} жыл {b} көрсеткішімен аяқталды.",
        ],
    },
    "rose": {
        "en": [
            "Compared with {y1}, when {a} {topic} had been noted in {town}, the total for {y2}, {b}, marks an increase.",
            "What the mayor of {town} liked to call calm looks different in the statistics of {topic}: {a} in {y1}, {b} in {y2}, an upward tendency.",
            "{y2} brought the people of {town} {diff} more {topic} than {y1} had done ({b} against {a}).",
            "That {topic} have become more frequent in {town} is borne out by the register, which contains {b} entries for {y2}; for {y1} there are {a}.",
            [
                Source(
                    "The authorities of {town}, faced with a growing number of {topic}, asked the capital for help.",
                    "{a} in {y1} and {b} in {y2}, according to the files of the prosecutor of {town}, box {@box}.",
                )
            ],
        ],
        "ru": [
            "По сравнению с {y1} годом, когда число {topic} в городе {town} равнялось {a}, показатель {y2} года ({b}) оказался выше.",
            "То, что мэр города {town} называл затишьем, в статистике выглядит иначе: {nom} участились – {a} в {y1} году, {b} в {y2} году.",
            "В {y2} году на город {town} пришлось на {diff} больше {topic}, чем в {y1} году ({b} против {a}).",
            [
                "Сообщения, полученные из города {town} ({nom}):",
                "а) {y1} год – {a};",
                "б) {y2} год – {b}.",
                "Как видим, таких сообщений стало больше.",
            ],
            [
                Source(
                    "Столкнувшись с ростом числа {topic}, власти города {town} обратились за помощью в столицу.",
                    "В {y1} г. – {a}, в {y2} г. – {b}: прокуратура города {town}, дело {@box}.",
                )
            ],
        ],
        "kk": [
            "{town} қаласында {a} {topic} тіркелген {y1} жылмен салыстырғанда {y2} жылғы көрсеткіш ({b}) жоғары болды.",
            "{town} әкімі тыныштық деп атаған жағдай статистикада басқаша көрінеді: {topic} жиілей түсті – {y1} жылы {a}, {y2} жылы {b}.",
            "{y2} жылы {town} қаласында {topic} саны {y1} жылғыдан {diff:dat} көп болды (тиісінше {b} және {a}).",
            [
                "{town} қаласынан түскен хабарлар ({topic}):",
                "а) {y1} жыл – {a};",
                "б) {y2} жыл – {b}.",
                "Көріп отырғанымыздай, мұндай хабарлар көбейген.",
            ],
            [
                Source(
                    "{Topic} санының өсуіне тап болған {town} билігі астанадан көмек сұрады.",
                    "{y1} ж. – {a}, {y2} ж. – {b}: {town} прокуратурасы, {@box}-іс.",
                )
            ],
        ],
    },
    "fell": {
        "en": [
            "By {y2} the wave had ebbed in {town}: {b} {topic} in the course of the year, after {a} in {y1}.",
            "For {y2} the prosecutor of {town} reports fewer {topic} than for {y1} ({b} as against {a}), and gives the credit to preventive work.",
            "The new rules of assembly had their effect in {town}. {Topic} numbered {b} in {y2}, which was {diff} fewer than the {a} of {y1}.",
            "– Did the warnings help? – They did. In {y1} there were still {a} {topic} in {town}, in {y2} there were {b}, so the tendency is downward.",
            [
                Source(
                    "Between {y1} and {y2} {topic} became rarer in {town}, a change that passed unnoticed in the capital.",
                    "For {y1} the register gives {a}, for {y2} it gives {b}; town archive of {town}, box {@box}.",
                )
            ],
        ],
        "ru": [
            "К {y2} году волна в городе {town} схлынула: число {topic} составило за год {b} после {a} в {y1} году.",
            "За {y2} год прокуратура города {town} отчиталась о меньшем числе {topic}, чем за {y1} год ({b} против {a}), и поставила это в заслугу профилактике.",
            "Новые правила проведения собраний в городе {town} подействовали. Число {topic} в {y2} году равнялось {b}, что на {diff} меньше, чем в {y1} году ({a}).",
            "– Помогли ли предупреждения? – Помогли. В {y1} году число {topic} в городе {town} ещё составляло {a}, в {y2} году – {b}, так что тенденция нисходящая.",
            [
                Source(
                    "С {y1} по {y2} год {nom} в городе {town} стали более редкими, чего в столице не заметили.",
                    "За {y1} год в журнале указано {a}, за {y2} год – {b}; архив города {town}, дело {@box}.",
                )
            ],
        ],
        "kk": [
            "{y2} жылға қарай {town} қаласындағы толқын басылды: {y1} жылғы {a:abl} кейін жыл ішінде {b} {topic} болды.",
            "{town} прокуратурасы {y2} жылы {topic} саны {y1} жылғыдан аз болғанын (тиісінше {b} және {a}) хабарлап, мұны алдын алу жұмысының нәтижесі деп бағалады.",
            "{town} қаласында жиналыс өткізудің жаңа ережесі әсер етті. {y2} жылы {topic} саны {b} болды, бұл {y1} жылғы көрсеткіштен ({a}) {diff:dat} кем.",
            "– Ескертулер көмектесті ме? – Көмектесті. {y1} жылы {town} қаласында әлі {a} {topic} болған еді, {y2} жылы {b} болды, яғни үрдіс төмендеп келеді.",
            [
                Source(
                    "{y1} жылдан {y2} жылға дейін {town} қаласында {topic} сиреді, бірақ астана мұны байқамады.",
                    "Журналда {y1} жылы {a}, {y2} жылы {b} деп көрсетілген; {town} қаласының мұрағаты, {@box}-іс.",
                )
            ],
        ],
    },
}
