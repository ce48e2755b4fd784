"""Counts that a table and the text, or two places of the text, tell."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "text-against-table": {
        "en": [
            [
                Grid("{Topic} in {town} by year", ["Year", "Number"]),
                "As the table shows, {value} {topic} were registered in {town} in {year}.",
            ],
            [
                "The police archive of {town} allows us to count {topic} year by year.",
                Grid("Count of {topic} in the police archive of {town}", ["Year", "Cases"]),
                Far(
                    "Let us return to the {topic} of {town}. In {year} the archive has {value} of them, and none of "
                    "the files is longer than a page."
                ),
            ],
            [Grid("{town}: {topic}", ["Year", "Total"]), "For {year} the yearbook gives a total of {value}."],
            [
                (
                    "In {year}, when the new mayor took office, {town} saw {value} {topic}; the whole series is "
                    "given in the table that follows."
                ),
                Grid("Annual number of {topic}, {town}", ["Year", "{Topic}"]),
            ],
            [
                Grid("How many {topic} there were in {town}", ["Year", "Recorded"]),
                Source(
                    "The series for {town} covers the years when {topic} were reported without interruption.",
                    "The figure for {year} ({value}) is confirmed by the local press.",
                ),
            ],
        ],
        "ru": [
            [
                "Приводим сводку по городу {town}.",
                Grid("Динамика числа {topic}, {town}", ["Годы", "Число случаев"]),
                "Обратим внимание на {year} год, когда число {topic} составило {value}.",
            ],
            [
                "Полицейский архив города {town} позволяет проследить число {topic} год за годом.",
                Grid("Количество {topic} в полицейском архиве, город {town}", ["Год", "Случаев"]),
                Far(
                    "Вернёмся к теме {topic} в городе {town}. За {year} год их в архиве {value}, и ни одно дело не "
                    "длиннее страницы."
                ),
            ],
            [Grid("Город {town}: {nom}", ["Год", "Всего"]), "Итог {year} года – {value}."],
            [
                (
                    "В {year} году, когда к работе приступил новый мэр, число {topic} в городе {town} составило "
                    "{value}; весь ряд приведён в следующей таблице."
                ),
                Grid("Ежегодное число {topic}, {town}", ["Год", "Единиц"]),
            ],
            [
                Grid("Сколько было {topic} в городе {town}", ["Год", "Зафиксировано"]),
                Source(
                    "Ряд по городу {town} охватывает те годы, когда учёт {topic} не прерывался.",
                    "Данные за {year} год ({value}) подтверждает местная печать.",
                ),
            ],
        ],
        "kk": [
            [
                "{town} қаласы бойынша мәліметті келтірейік.",
                Grid("{Topic} динамикасы, {town}", ["Жылдар", "Оқиға саны"]),
                "Мұнда {year} жылға назар аударайық: {topic} саны {value:dat} тең болды.",
            ],
            [
                "{town} қаласының полиция мұрағаты {topic} санын жыл сайын бақылауға мүмкіндік береді.",
                Grid("{town} қаласының полиция мұрағатындағы {topic} саны", ["Жыл", "Оқиға"]),
                Far(
                    "{town} қаласындағы {topic} тақырыбына қайта оралайық. Мұрағатта {year} жылға қатысты {value} "
                    "оқиға бар, олардың ешқайсысының құжаты бір беттен аспайды."
                ),
            ],
            [Grid("{town} қаласы: {topic}", ["Жыл", "Барлығы"]), "{year} жылдың қорытындысы – {value}."],
            [
                (
                    "Жаңа әкім қызметіне кіріскен {year} жылы {town} қаласында {value} {topic} болды; бүкіл қатар "
                    "келесі кестеде келтірілген."
                ),
                Grid("{town} қаласындағы жыл сайынғы {topic} саны", ["Жыл", "Бірлік"]),
            ],
            [
                Grid("{town} қаласында қанша {topic} болды", ["Жыл", "Тіркелгені"]),
                Source(
                    "{town} қаласы бойынша қатар {topic} есебі үзілмеген жылдарды қамтиды.",
                    "{year} жылғы дерек ({value}) жергілікті баспасөзде расталған.",
                ),
            ],
        ],
    },
    "told-twice": {
        "en": [
            [
                "In {year} there were {value} {topic} in {town}, as the town clerk noted.",
                Far("It will be remembered that the number of {topic} in {town} came to {again} in {year}."),
            ],
            [
                "{town} counted {value} {topic} in the course of {year}.",
                Far("The {again} {topic} that {town} lived through in {year} changed the tone of its newspapers."),
            ],
            [
                "According to the prosecutor's office, {value} {topic} took place in {town} in {year}.",
                Far(
                    "All of the {topic} that took place in {town} in {year} ({again} according to the prosecutor's "
                    "office) were described in reports of one page."
                ),
            ],
            [
                "The year {year} brought {town} {value} {topic}, not one of which was reported abroad.",
                Far("To sum up the case of {town}: {again} {topic} in {year}, and no report of them abroad."),
            ],
            [
                "Our database holds {value} {topic} for {town} in {year}.",
                Far(
                    "As stated above, for {year} our database holds {again} {topic} in {town}; each has at least one "
                    "source."
                ),
            ],
        ],
        "ru": [
            [
                "За {year} год город {town} вошёл в сводку с числом {topic}, равным {value}.",
                Far(
                    "Мы уже говорили, сколько {topic} было в городе {town} в {year} году ({again}), и теперь "
                    "перейдём к причинам."
                ),
            ],
            [
                "За {year} год число {topic} в городе {town} составило {value}.",
                Far("Число {topic}, которые город {town} пережил в {year} году ({again}), изменило тон его газет."),
            ],
            [
                ("Прокуратура зарегистрировала в {year} году в городе {town} {value:случай|случая|случаев} {topic}."),
                Far(
                    "Все случаи {topic}, зарегистрированные прокуратурой в городе {town} в {year} году (их {again}), "
                    "описаны в справках на одну страницу."
                ),
            ],
            [
                "{year} год для города {town} – это {value:topic}, и ни об одном случае не сообщили за рубежом.",
                Far("Подведём итог по городу {town}: {again:topic} за {year} год и ни одного сообщения за рубежом."),
            ],
            [
                "В нашей базе данных за {year} год по городу {town} значится {value:topic}.",
                Far(
                    "Как сказано выше, по городу {town} в базе за {year} год содержится {again:topic}; у каждой "
                    "записи есть хотя бы один источник."
                ),
            ],
        ],
        "kk": [
            [
                "{year} жылғы есепке {town} қаласы {value} {topic} деген көрсеткішпен енді.",
                Far(
                    "{town} қаласында {year} жылы қанша {topic} болғанын айтқанбыз ({again}), енді оның себебіне "
                    "көшейік."
                ),
            ],
            [
                "{town} қаласында {year} жылы {value} {topic} саналды.",
                Far("{year} жылы {town} қаласы бастан кешкен {again} {topic} оның газеттерінің үнін өзгертті."),
            ],
            [
                "Прокуратураның мәліметінше, {year} жылы {town} қаласында {value} {topic} тіркелген.",
                Far(
                    "{year} жылы {town} қаласында прокуратура тіркеген {topic} оқиғаларының бәрі (барлығы {again}) "
                    "бір беттік анықтамаларда сипатталған."
                ),
            ],
            [
                (
                    "{year} жыл {town} қаласына {value} {topic} әкелді, бірақ олардың ешқайсысы туралы шетелде "
                    "жазылмады."
                ),
                Far("{town} қаласы бойынша қорытынды: {year} жылы {again} {topic}, шетелде бірде-бір хабар жоқ."),
            ],
            [
                "Біздің дерекқорда {year} жыл бойынша {town} қаласындағы {value} {topic} есепке алынған.",
                Far(
                    "Жоғарыда айтылғандай, дерекқорда {year} жылға {town} қаласы бойынша {again} {topic} бар; әр "
                    "жазбаның кемінде бір дереккөзі бар."
                ),
            ],
        ],
    },
}
