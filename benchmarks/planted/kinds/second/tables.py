"""Wordings that are held out: counts in tables, told twice, and in parts that make a whole."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "text-against-table": {
        "en": [
            [
                Grid("{Topic} in {town} by year", ["Year", "Number"]),
                "In {year}, as the table shows, {value} {topic} took place in {town}.",
            ],
            [
                "The police of {town} publish a short list every January.",
                Grid("{Topic} registered by the police of {town}", ["Year", "Cases"]),
                Far("It will be remembered that the police of {town} registered {value} {topic} in {year}."),
            ],
            [
                "The table below gives all {topic} in {town}. For {year} the number is {value}.",
                Grid("Annual number of {topic}, {town}", ["Year", "{Topic}"]),
            ],
            [
                Grid("{Topic} in {town}: annual totals", ["Calendar year", "Total"]),
                "These data come from the town archive, which gives {value} for {year}.",
            ],
            [
                Grid("Chronology of {topic} in {town}", ["Year", "Count"]),
                Far("In the year {year} there were {value} {topic} in {town} (see the chronology above)."),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town} по годам", ["Год", "Число"]),
                "Как видно из таблицы, в {year} году число {topic} в городе {town} равнялось {value}.",
            ],
            [
                "Полиция города {town} каждый январь публикует короткую сводку.",
                Grid("Сводка полиции города {town}: число {topic}", ["Год", "Случаев"]),
                Far("Напомним, что по сводке полиции города {town} число {topic} за {year} год — {value}."),
            ],
            [
                "В таблице ниже приведено число {topic} в городе {town}. На {year} год приходится {value}.",
                Grid("Годовая статистика {topic}, город {town}", ["Год", "Количество"]),
            ],
            [
                Grid("Город {town}: динамика {topic}", ["Календарный год", "Итого"]),
                "Данные взяты из городского архива: например, за {year} год там значится {value}.",
            ],
            [
                Grid("Хроника {topic} (город {town})", ["Год", "Всего"]),
                Far("Всего {topic} в городе {town} в {year} году было {value} (см. хронику выше)."),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} саны, жылдар бойынша", ["Жыл", "Саны"]),
                "Кестеден көрініп тұрғандай, {year} жылы {town} қаласында {value} {topic} болды.",
            ],
            [
                "{town} полициясы жыл сайын қаңтарда қысқаша мәлімет жариялайды.",
                Grid("{town} полициясының мәліметі: {topic}", ["Жыл", "Тіркелгені"]),
                Far(
                    "Еске сала кетейік, {town} полициясының мәліметінше, {year} жылы {topic} саны {value} болып тіркелген."
                ),
            ],
            [
                "Төмендегі кестеде {town} қаласындағы {topic} саны берілген. {year} жылғы көрсеткіш – {value}.",
                Grid("{town} қаласындағы {topic}: жылдық статистика", ["Жыл", "Жалпы саны"]),
            ],
            [
                Grid("{town} қаласы: {topic} динамикасы", ["Күнтізбелік жыл", "Барлығы"]),
                "Деректер қалалық мұрағаттан алынды: мысалы, онда {year} жылға {value} деп көрсетілген.",
            ],
            [
                Grid("{town} қаласындағы {topic} шежіресі", ["Жыл", "Саны"]),
                Far("{town} қаласында {year} жылы барлығы {value} {topic} болғаны жоғарыдағы шежіреде көрсетілген."),
            ],
        ],
    },
    "told-twice": {
        "en": [
            [
                "In {year} the human rights office counted {value} {topic} in {town}.",
                Far(
                    "The office’s count of {topic} in {town} for {year}, {again}, remained the basis of all later debate."
                ),
            ],
            [
                "According to the ministry, {town} saw {value} {topic} in {year}.",
                Far("The ministry’s figure for {topic} in {town} in {year} – {again} – was never disputed."),
            ],
            [
                "{Topic} in {town} numbered {value} over the whole of {year}.",
                Far("To sum up: over the whole of {year} there were {again} {topic} in {town}."),
            ],
            [
                "All through {year} there was unrest in {town}: {value} {topic} in twelve months.",
                Far("As mentioned above, {town} had {again} {topic} in {year}."),
            ],
        ],
        "ru": [
            [
                "В {year} году правозащитники подсчитали число {topic} в городе {town}: {value}.",
                Far(
                    "Подсчитанное правозащитниками число {topic} в городе {town} за {year} год ({again}) легло в основу всех споров."
                ),
            ],
            [
                "По данным министерства, в {year} году число {topic} в городе {town} составило {value}.",
                Far(
                    "Названное министерством число {topic} в городе {town} в {year} году — {again} — никто не оспаривал."
                ),
            ],
            [
                "За весь {year} год в городе {town} {topic} было {value}.",
                Far("Итак, за весь {year} год {topic} в городе {town} было {again}."),
            ],
            [
                "Весь {year} год в городе {town} было неспокойно: число {topic} за двенадцать месяцев — {value}.",
                Far("Как уже говорилось, в {year} году в городе {town} число {topic} равнялось {again}."),
            ],
        ],
        "kk": [
            [
                "{year} жылы құқық қорғаушылар {town} қаласында {value} {topic} санап шықты.",
                Far(
                    "Құқық қорғаушылар {year} жыл бойынша {town} қаласында санаған {again} {topic} кейінгі барлық пікірталасқа негіз болды."
                ),
            ],
            [
                "Министрліктің мәліметінше, {year} жылы {town} қаласында {topic} саны {value} болды.",
                Far("Министрлік атаған {topic} санына ({town} қаласы, {year} жыл – {again}) ешкім дау айтқан жоқ."),
            ],
            [
                "{year} жылдың өн бойында {town} қаласында {value} {topic} өтті.",
                Far("Сонымен, {year} жылдың өн бойында {town} қаласында {again} {topic} өткен."),
            ],
            [
                "{town} қаласы {year} жылы тынышсыз болды: он екі айда {value} {topic}.",
                Far("Жоғарыда айтылғандай, {year} жылы {town} қаласында {topic} саны {again} болған."),
            ],
        ],
    },
    "parts-of-a-total": {
        "en": [
            "For {year} the archive lists {total} {topic} in {town}: {a} in spring, {b} in summer and {c} in the rest of the year.",
            "{Topic} in {town}, {year}: {a} in the old town, {b} in the harbour district, {c} in the suburbs; {total} in all.",
            "Trade unions called {a} of the {topic} held in {town} in {year}, political parties {b} and residents without any organisation the other {c}. Altogether there were {total}.",
            "The {total} {topic} that {town} saw in {year} comprise {a} with permission, {b} without permission and {c} of which nothing more is known.",
            "Of the {total} {topic} in {town} in {year}, {a} were reported by the police, {b} by newspapers only and the remaining {c} by eyewitnesses alone.",
        ],
        "ru": [
            "По архиву города {town} число {topic} за {year} год — {total}: {a} весной, {b} летом и {c} в остальные месяцы.",
            "Число {topic} в городе {town}, {year} год: старый город — {a}, портовый район — {b}, пригороды — {c}; всего {total}.",
            "Из общего числа {topic} в городе {town} в {year} году ({total}) на профсоюзы приходится {a}, на партии — {b}, на жителей без всякой организации — остальные {c}.",
            "В городе {town} число {topic}, на которые в {year} году было разрешение, — {a}, без разрешения — {b}, ещё о {c} ничего не известно; таким образом, общее их число — {total}.",
            "Общее число {topic} в городе {town} за {year} год — {total}. О {a} из них сообщила полиция, о {b} — только газеты, об остальных {c} — лишь очевидцы.",
        ],
        "kk": [
            "{year} жылы {town} қаласының мұрағатында {total} {topic} тіркелген: көктемде – {a}, жазда – {b}, қалған айларда – {c}.",
            "{town} қаласындағы {topic} саны, {year} жыл: ескі қала – {a}, порт ауданы – {b}, қала маңы – {c}; барлығы – {total}.",
            "{year} жылы {town} қаласында өткен {topic} санының ({total}) ішінде кәсіподақтар ұйымдастырғаны – {a}, партиялар ұйымдастырғаны – {b}, тұрғындар өздері өткізгені – қалған {c}.",
            "{year} жылы {town} қаласында рұқсат етілген {a}, рұқсат етілмеген {b}, мән-жайы белгісіз {c} {topic} болды; жалпы саны – {total}.",
            "{town} қаласында {year} жылы барлығы {total} {topic} өтті. Оның {a} жағдайын полиция, {b} жағдайын тек газеттер, қалған {c} жағдайын куәгерлер ғана хабарлады.",
        ],
    },
    "total-of-a-column": {
        "en": [
            [
                "The sums for the four towns are given in the last line.",
                Grid("{Topic} by town", ["Town", "{y1}", "{y2}"]),
            ],
            [
                Grid("Number of {topic} in four towns, {y1} and {y2}", ["Locality", "Year {y1}", "Year {y2}"]),
                "The last row adds up the towns.",
            ],
            [
                "For two successive years the registers give the following numbers of {topic}.",
                Grid("{Topic}, {y1}–{y2}", ["Locality", "{y1}", "{y2}"]),
            ],
            [
                Grid("Registered {topic}", ["Municipality", "in {y1}", "in {y2}"]),
                "No other town of the district reported any {topic} in these two years.",
            ],
        ],
        "ru": [
            [
                "В последней строке приведены суммы по четырём городам.",
                Grid("Число {topic} по городам", ["Город", "{y1}", "{y2}"]),
            ],
            [
                Grid("Число {topic} в четырёх городах, {y1} и {y2} гг.", ["Населённый пункт", "{y1} г.", "{y2} г."]),
                "Последняя строка складывает города.",
            ],
            [
                "За два года подряд реестры дают следующее число {topic}.",
                Grid("Число {topic}, {y1}–{y2} гг.", ["Местность", "{y1}", "{y2}"]),
            ],
            [
                Grid("Количество зарегистрированных {topic}", ["Муниципалитет", "в {y1} году", "в {y2} году"]),
                "Других случаев в районе за эти два года не было.",
            ],
        ],
        "kk": [
            [
                "Соңғы жолда төрт қала бойынша қосынды берілген.",
                Grid("Қалалар бойынша {topic} саны", ["Қала", "{y1}", "{y2}"]),
            ],
            [
                Grid("Төрт қаладағы {topic} саны, {y1} және {y2} жж.", ["Елді мекен", "{y1} ж.", "{y2} ж."]),
                "Соңғы жол қалаларды қосады.",
            ],
            [
                "Екі жыл қатарынан тізілімдерде мынадай {topic} саны көрсетілген.",
                Grid("{y1}–{y2} жылдардағы {topic} саны", ["Жер атауы", "{y1}", "{y2}"]),
            ],
            [
                Grid("Тіркелген {topic} саны", ["Муниципалитет", "{y1} жылы", "{y2} жылы"]),
                "Осы екі жылда ауданда басқа жағдай болған жоқ.",
            ],
        ],
    },
    "shares-make-100": {
        "en": [
            [
                "All {topic} of {year} happened in five towns.",
                Grid("How the {topic} of {year} were distributed among the towns", ["Town", "Share"]),
            ],
            [
                "The statisticians break the {topic} of {year} down by town, taking all of them as 100.",
                Grid("Regional breakdown of {topic}, {year}", ["Town", "Per cent"]),
            ],
            [
                Grid("{Topic} in {year}, per cent of the national total", ["Locality", "%"]),
                "Outside these five places no {topic} occurred.",
            ],
            [
                Grid("Where the {topic} of {year} took place", ["Town", "Percentage of all {topic}"]),
                "Taken together, the five towns account for all {topic} of that year.",
            ],
        ],
        "ru": [
            [
                "Всё общее число {topic} за {year} год приходится на пять городов.",
                Grid("Как распределилось число {topic} между городами, {year} год", ["Город", "Доля"]),
            ],
            [
                "Статистики разбивают число {topic} за {year} год по городам, принимая общее число за 100.",
                Grid("Структура {topic} по городам, {year} год", ["Город", "Процент"]),
            ],
            [
                Grid("Число {topic} в {year} году, в процентах от общего", ["Населённый пункт", "%"]),
                "За пределами этих пяти мест случаев не было.",
            ],
            [
                Grid("География {topic} в {year} году", ["Город", "Доля в общем числе"]),
                "Вместе на эти пять городов приходятся все случаи за год.",
            ],
        ],
        "kk": [
            [
                "{year} жылғы барлық {topic} бес қалада болды.",
                Grid("{year} жылғы {topic} санының қалалар арасында бөлінуі", ["Қала", "Үлесі"]),
            ],
            [
                "Статистиктер {year} жылғы {topic} санын қалаларға бөледі, жалпы саны – 100.",
                Grid("{Topic} құрылымы, {year} жыл", ["Қала", "Пайыз"]),
            ],
            [
                Grid("{year} жылғы {topic}, жалпы санға шаққандағы пайызы", ["Елді мекен", "%"]),
                "Осы бес жерден тыс бірде-бір {topic} болған жоқ.",
            ],
            [
                Grid("{year} жылғы {topic} географиясы", ["Қала", "Жалпы сандағы үлесі"]),
                "Жыл ішіндегі барлық {topic} осы бес қалаға тиесілі.",
            ],
        ],
    },
}
