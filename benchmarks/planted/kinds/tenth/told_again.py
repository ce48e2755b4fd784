"""Counts that are told a second time, in reports, chronicles and answers."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "told-twice": {
        "en": [
            [
                (
                    "How many {topic} did {town} see in {year}? The register of the labour inspectorate answers: "
                    "{value}."
                ),
                Far(
                    "Whoever leafs through the inspectorate’s register will meet {town} again and again: {again} "
                    "{topic} in {year} alone."
                ),
            ],
            [
                "{town}, {year}. {Topic}: {value}. Persons charged: none.",
                Far("In {town} nobody was charged, although the year {year} had brought {again} {topic}."),
            ],
            [
                "A total of {value} {topic} took place in {town} over the course of {year}, most of them in spring.",
                Far(
                    "Spring was the season of protest in {town}: of the {again} {topic} held there in {year}, the "
                    "majority fell in April."
                ),
            ],
            [
                "We coded {town} as highly contentious because newspapers reported {value} {topic} there in {year}.",
                Far(
                    "The coding of {town} as highly contentious rests on newspaper reports of {again} {topic} in "
                    "{year}."
                ),
            ],
            [
                "The council of {town} answered our request in writing: the {topic} of {year} numbered {value}.",
                Far(
                    "In its written answer to our request the council of {town} put the number of {topic} in {year} "
                    "at {again}."
                ),
            ],
            [
                Source(
                    "In {year} the residents of {town} organised {value} {topic}.",
                    "All {again} {topic} of {year} in {town} are listed in the archive of the author.",
                ),
            ],
            [
                "{value} {topic}: that is what {year} meant for {town}.",
                Far("Nothing in the region compares with {town}, where {year} was the year of {again} {topic}."),
            ],
            [
                (
                    "During {year} {town} counted {value} {topic}. The residents' own list shows the same number: "
                    "{again} {topic} in {year}."
                ),
            ],
            [
                "Seen from the capital, the {value} {topic} that shook {town} in {year} were a local affair.",
                Far(
                    "What had begun in {town} as a local affair ({again} {topic} in {year}) soon concerned the capital."
                ),
            ],
            [
                "The prosecutor's file on {town} speaks of {value} {topic} for the year {year}.",
                Far(
                    "(The file lists {again} {topic} in {town} in {year}; we were able to read about half of the "
                    "entries.)"
                ),
            ],
            [
                "The strike committee of {town} kept a diary. Its entries for {year} mention {value} {topic}.",
                Far("By our own reading of the committee's diary, {town} went through {again} {topic} in {year}."),
            ],
            [
                "{Topic} were the commonest form of protest in {town}; in {year} there were {value}.",
                Far(
                    "{year} was a restless year in {town}, and no form of protest was commoner than the {topic}, of "
                    "which there were {again}."
                ),
            ],
            [
                "Table A in the annex gives, for {town} and {year}, the figure of {value} {topic}.",
                Far(
                    "We have argued that {again} {topic} within one year, as happened in {town} in {year}, wear out "
                    "any council."
                ),
            ],
            [
                "Few towns match {town}: it had {value} {topic} in {year}.",
                Far("Why did {town} have as many as {again} {topic} in {year}?"),
            ],
            [
                (
                    "Official statistics for {year} show that {town} recorded {value} {topic}, and the figure has "
                    "never been questioned."
                ),
                Far(
                    "Official statistics, which put the {topic} of {town} in {year} at {again}, have never been "
                    "questioned."
                ),
            ],
            [
                (
                    "The chronology at the end of this volume lists every one of the {value} {topic} that took place "
                    "in {town} in {year}."
                ),
                Far("As the chronology shows, the total of {topic} in {town} in {year} comes to {again}."),
            ],
            (
                "According to the labour office, {town} saw {value} {topic} in {year}, and the unions agree: by "
                "their count, too, there were {again} {topic} there that year."
            ),
            [
                (
                    "In the whole of {year}, police officers in {town} were called to {value} {topic}, that is, to "
                    "all that took place."
                ),
                Far("All {topic} of {year} in {town} took place under the eyes of the police: {again} in number."),
            ],
            [
                "The town of {town} entered our sample because of the {value} {topic} it experienced in {year}.",
                Far("{town} ({again} {topic} in {year}) is the case to which we now turn."),
            ],
        ],
        "ru": [
            [
                "Сколько {topic} прошло в городе {town} в {year} году? По реестру инспекции труда – {value}.",
                Far(
                    "Кто листает реестр инспекции, то и дело встречает {town}: {again:topic} за один только {year} год."
                ),
            ],
            [
                "Город {town}, {year} год. Число {topic}: {value}. Привлечено к ответственности: никого.",
                Far("В городе {town} никого не привлекли к ответственности, хотя {year} год принёс {again:topic}."),
            ],
            [
                "Всего за {year} год в городе {town} состоялось {value:topic}, большей частью весной.",
                Far(
                    "Весна была в городе {town} порой протеста: из {again} {topic}, прошедших там в {year} году, "
                    "большинство пришлось на апрель."
                ),
            ],
            [
                (
                    "Город {town} отнесён к высококонфликтным, так как в {year} году газеты сообщили о {value} "
                    "случаях ({nom})."
                ),
                Far(
                    "Отнесение города {town} к высококонфликтным основано на газетных сообщениях о {again} случаях "
                    "({nom}) в {year} году."
                ),
            ],
            [
                "Совет города {town} письменно ответил на наш запрос: число {topic} в {year} году – {value}.",
                Far(
                    "В письменном ответе на наш запрос совет города {town} оценил количество {topic} за {year} год в "
                    "{again}."
                ),
            ],
            [
                Source(
                    "В {year} году жители города {town} организовали {value:topic}.",
                    "Все {again} {topic} {year} года в городе {town} перечислены в архиве автора.",
                ),
            ],
            [
                "{value:topic} – вот чем стал {year} год для города {town}.",
                Far("Ничто в области не сравнится с городом {town}, где на {year} год пришлось {again:topic}."),
            ],
            [
                (
                    "За {year} год в городе {town} насчитали {value:topic}. В списке самих жителей то же число: "
                    "{again:topic} за {year} год."
                ),
            ],
            [
                "Из столицы {value:topic}, потрясшие {town} в {year} году, выглядели местным делом.",
                Far(
                    "То, что начиналось в городе {town} как местное дело ({again:topic} в {year} году), вскоре дошло "
                    "до столицы."
                ),
            ],
            [
                "Прокурорское дело по городу {town} упоминает о {year} годе так: «{topic} – {value}».",
                Far(
                    "(В деле за {year} год по городу {town} значится {again:topic}; нам удалось прочесть около "
                    "половины записей.)"
                ),
            ],
            [
                "Стачечный комитет города {town} вёл дневник. В записях за {year} год упомянуто {value:topic}.",
                Far("По нашему прочтению дневника комитета, в {year} году город {town} пережил {again:topic}."),
            ],
            [
                "Самой частой формой протеста в городе {town} были {nom}; в {year} году их было {value}.",
                Far(
                    "{year} год в городе {town} выдался беспокойным, и чаще всего проходили {nom}: их насчитывается "
                    "{again}."
                ),
            ],
            [
                "Таблица в приложении даёт по городу {town} за {year} год цифру {value:topic}.",
                Far(
                    "Мы показали, что {again:topic} за один год, как случилось в городе {town} в {year} году, "
                    "изматывают любой совет."
                ),
            ],
            [
                "Мало какой город сравнится с городом {town}: в {year} году в нём прошло {value:topic}.",
                Far("Почему в {year} году в городе {town} прошло целых {again:topic}?"),
            ],
            [
                (
                    "Официальная статистика за {year} год показывает, что в городе {town} зарегистрировано "
                    "{value:topic}, и эту цифру никто не оспаривал."
                ),
                Far(
                    "Официальная статистика, по которой количество {topic} в городе {town} в {year} году равно "
                    "{again}, никем не оспаривалась."
                ),
            ],
            [
                ("В хронологии в конце тома перечислены все {value} {topic}, прошедшие в городе {town} в {year} году."),
                Far(
                    "Как видно из хронологии, общее количество {topic} в городе {town} за {year} год составляет "
                    "{again}."
                ),
            ],
            (
                "По данным бюро труда, в {year} году в городе {town} прошло {value:topic}, и профсоюзы с этим "
                "согласны: по их подсчётам, за тот год там тоже прошло {again:topic}."
            ),
            [
                "За весь {year} год полицию города {town} вызывали на {value:topic}, то есть на все, какие были.",
                Far("Все {nom} {year} года в городе {town} прошли на глазах у полиции, числом {again}."),
            ],
            [
                "Город {town} попал в выборку из-за {value} {topic}, которые он пережил в {year} году.",
                Far("{town} ({again:topic} в {year} году) – случай, к которому мы теперь переходим."),
            ],
        ],
        "kk": [
            [
                "{year} жылы {town} қаласында қанша {topic} өтті? Еңбек инспекциясының тізілімі бойынша – {value}.",
                Far(
                    "Инспекция тізілімін парақтаған адам {town} қаласын қайта-қайта кездестіреді: {year} жылдың "
                    "өзінде {again} {topic}."
                ),
            ],
            [
                "{town} қаласы, {year} жыл. {Topic} саны: {value}. Жауапқа тартылғандар: жоқ.",
                Far("{year} жыл {town} қаласына {again} {topic} әкелгенімен, ешкім жауапқа тартылған жоқ."),
            ],
            [
                "{year} жыл ішінде {town} қаласында барлығы {value} {topic} өтті, көбі көктемде болды.",
                Far(
                    "{town} қаласында көктем наразылық мезгілі еді: {year} жылы өткен {again} {topic} ішінен басым "
                    "бөлігі сәуірге тиесілі."
                ),
            ],
            [
                (
                    "{town} қаласы шиеленісі жоғары деп бағаланды, себебі {year} жылы газеттер {value} {topic} "
                    "туралы хабарлады."
                ),
                Far(
                    "{town} қаласының шиеленісі жоғары деп бағалануы {year} жылғы {again} {topic} туралы газет "
                    "хабарларына негізделген."
                ),
            ],
            [
                "{town} қаласының кеңесі сұрауымызға жазбаша жауап берді: {year} жылғы {topic} саны – {value}.",
                Far(
                    "Сұрауымызға берген жазбаша жауабында {town} қаласының кеңесі {year} жылғы {topic} санын {again} "
                    "деп көрсетті."
                ),
            ],
            [
                Source(
                    "{year} жылы {town} қаласының тұрғындары {value} {topic} ұйымдастырды.",
                    "{year} жылы {town} қаласында болған {again} {topic} тізімі автордың мұрағатында.",
                ),
            ],
            [
                "{value} {topic} – {town} қаласы үшін {year} жыл осындай болды.",
                Far("Өңірде {year} жылы {again} {topic} болған {town} қаласымен салыстыруға келетін ештеңе жоқ."),
            ],
            [
                (
                    "{year} жылы {town} қаласында {value} {topic} саналды. Тұрғындардың өз тізімінде де сол сан: "
                    "{year} жылы {again} {topic}."
                ),
            ],
            [
                (
                    "Астанадан қарағанда, {year} жылы {town} қаласын дүр сілкіндірген {value} {topic} жергілікті іс "
                    "болып көрінді."
                ),
                Far(
                    "{town} қаласында жергілікті іс ретінде басталған оқиға ({year} жылы {again} {topic}) көп ұзамай "
                    "астанаға жетті."
                ),
            ],
            [
                "Прокуратураның {town} қаласы бойынша ісінде {year} жылы {value} {topic} болғаны айтылады.",
                Far(
                    "(Істе {town} қаласы бойынша {year} жылға {again} {topic} жазылған; жазбалардың жартысына жуығын "
                    "оқи алдық.)"
                ),
            ],
            [
                (
                    "{town} қаласының ереуіл комитеті күнделік жүргізген. {year} жылғы жазбаларда {value} {topic} "
                    "аталады."
                ),
                Far("Комитет күнделігін оқығанымызда, {town} қаласы {year} жылы {again} {topic} бастан өткерген."),
            ],
            [
                "{town} қаласында наразылықтың ең жиі түрі {topic} болды; {year} жылы олардың саны {value} еді.",
                Far("{year} жыл {town} қаласында мазасыз өтті, ең жиі болғаны – {topic}: барлығы {again}."),
            ],
            [
                "Қосымшадағы кестеде {town} қаласы бойынша {year} жылға {value} {topic} деген сан берілген.",
                Far(
                    "Бір жылда {again} {topic} болуы, {year} жылы {town} қаласындағыдай, кез келген кеңесті шаршатады."
                ),
            ],
            [
                "{town} қаласына тең келетін қала аз: {year} жылы онда {value} {topic} өтті.",
                Far("Неліктен {town} қаласында {year} жылы {again} {topic} бірдей өтті?"),
            ],
            [
                (
                    "{year} жылғы ресми статистика {town} қаласында {value} {topic} тіркелгенін көрсетеді, бұл санға "
                    "ешкім күмән келтірмеді."
                ),
                Far(
                    "{year} жылы {town} қаласындағы {topic} санын {again} деп көрсететін ресми статистикаға ешкім "
                    "күмән келтірмеді."
                ),
            ],
            [
                "Том соңындағы хронологияда {year} жылы {town} қаласында өткен {value} {topic} түгел аталған.",
                Far("Хронологиядан көрінгендей, {town} қаласында {year} жылы өткен {topic} саны {again:dat} тең."),
            ],
            (
                "Еңбек бюросының деректері бойынша, {year} жылы {town} қаласында {value} {topic} өтті, кәсіподақтар "
                "да келіседі: олардың есебінде де сол жылы {again} {topic} болған."
            ),
            [
                (
                    "{year} жыл бойы {town} қаласының полициясы {value} {topic} орнына шақырылды, яғни болғанының "
                    "бәріне."
                ),
                Far("{town} қаласында {year} жылы өткен {topic} түгел полицияның көз алдында болды, саны – {again}."),
            ],
            [
                "{town} қаласы {year} жылы бастан кешкен {value} {topic} үшін іріктемеге енді.",
                Far("{town} қаласы ({year} жылы {again} {topic}) – енді біз көшетін жағдай."),
            ],
        ],
    },
}
