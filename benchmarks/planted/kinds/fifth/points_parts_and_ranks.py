"""Changes in percentage points, totals with their parts, and places in a ranking of towns."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percentage-points": {
        "en": [
            "Between {y1} and {y2} the share of people in {town} who say that {opinion} rose by {step} {unit}, from {a} to {b}.",
            "In {town}, {b} held in {y2} that {opinion}, up {step} {unit} on {y1} ({a}).",
            "Agreement in {town} that {opinion}: {a} in {y1}, {b} in {y2} (+{step} {pp}).",
            "The proportion in {town} convinced that {opinion} gained {step} {unit} in two years ({y1}: {a}; {y2}: {b}).",
            "At {b} in {y2}, support in {town} for the idea that {opinion} was {step} {unit} above its level of {y1}, which was {a}.",
            "{town} moved by {step} {unit} on the question whether {opinion}: {a} said yes in {y1} and {b} in {y2}.",
            [
                "In {y1}, {a} of respondents in {town} said that {opinion}; in {y2} it was {b}.",
                "The difference of {step} {unit} is significant.",
            ],
            "A {y2} poll in {town} has {b} saying that {opinion} (+{step} {pp} since {y1}, when {a} said so).",
            "The increase from {a} ({y1}) to {b} ({y2}) in the share of those in {town} who believe that {opinion} is one of {step} {unit}.",
            "Two years made a difference of {step} {unit} in {town}: whereas {a} thought in {y1} that {opinion}, {b} did so in {y2}.",
        ],
        "ru": [
            "Доля жителей города {town}, полагающих, что {opinion}, выросла за {y1}–{y2} годы с {a} до {b}, то есть на {step} {unit}.",
            "В {y2} году {b} опрошенных в городе {town} считали, что {opinion}, — на {step} {unit} больше, чем в {y1} году ({a}).",
            "Согласны, что {opinion} (город {town}): {y1} г. — {a}, {y2} г. — {b} (+{step} {pp}).",
            "За два года прибавилось {step} {unit}: в {y1} году в городе {town} думали, что {opinion}, {a} респондентов, в {y2} году — {b}.",
            "Показатель {y2} года по городу {town} ({b} уверены, что {opinion}) превышает уровень {y1} года ({a}) на {step} {unit}.",
            [
                "В {y1} году в городе {town} {a} респондентов говорили, что {opinion}; в {y2} году — {b}.",
                "Разница в {step} {unit} статистически значима.",
            ],
            "На {step} {unit} — с {a} в {y1} году до {b} в {y2} году — увеличился в городе {town} удельный вес тех, кто говорит, что {opinion}.",
            "Опрос {y2} года: что {opinion}, в городе {town} думают {b} (+{step} {pp} к {y1} году, когда так думали {a}).",
            "Мнение, что {opinion}, завоевало в городе {town} дополнительные {step} {unit}: было {a} ({y1} год), стало {b} ({y2} год).",
            "С {y1} по {y2} год доля согласных с тем, что {opinion}, поднялась в городе {town} на {step} {unit} (от {a} до {b}).",
        ],
        "kk": [
            "{town} қаласында «{opinion}» деп санайтындардың үлесі {y1}–{y2} жылдары {a:abl} {b:dat} дейін, яғни {step} {unit} өсті.",
            "{y2} жылы {town} қаласында сұралғандардың {b:poss} «{opinion}» деді, бұл {y1} жылғыдан ({a}) {step} {unit} көп.",
            "«{opinion}» дегенмен келісетіндер ({town} қаласы): {y1} ж. — {a}, {y2} ж. — {b} (+{step} {pp}).",
            "Екі жылда үлес {step} {unit} артты: {y1} жылы {town} қаласында респонденттердің {a:poss} «{opinion}» деп ойласа, {y2} жылы {b:poss} солай ойлады.",
            "{town} қаласы бойынша {y2} жылғы көрсеткіш («{opinion}» дегенге {b} сенімді) {y1} жылғы деңгейден ({a}) {step} {unit} жоғары.",
            [
                "{y1} жылы {town} қаласында респонденттердің {a:poss} «{opinion}» деген еді; {y2} жылы — {b:poss}.",
                "Демек, екі жылда үлес {step} {unit} ұлғайған.",
            ],
            "«{opinion}» дейтіндердің үлес салмағы {town} қаласында {step} {unit} көбейді: {y1} жылы {a}, {y2} жылы {b}.",
            "{y2} жылғы сауалнама: {town} қаласында «{opinion}» деп {b} ойлайды (+{step} {pp}; {y1} жылы {a} еді).",
            "«{opinion}» деген пікірді қолдау {town} қаласында {y1} жылғы {a:abl} {y2} жылғы {b:dat} {step} {unit} көтерілді.",
            "{town} қаласындағы өзгеріс — екі жылда {step} {unit} жоғарылау: «{opinion}» дегендер {y1} жылы {a}, {y2} жылы {b} болды.",
        ],
    },
    "parts-of-a-total": {
        "en": [
            "In {year}, {town} saw {total} {topic}, {a} of them in the old town, {b} in the suburbs and {c} at the port.",
            "The {total} {topic} of {year} in {town} comprise {a} authorised, {b} tolerated and {c} banned ones.",
            "{town}, {year}: {a} {topic} in spring, {b} in summer, {c} in the rest of the year; {total} over the twelve months.",
            "{a} peaceful, {b} disturbed and {c} dispersed {topic} make up the {year} total of {total} for {town}.",
            "Adding the {a} {topic} called by unions, the {b} called by parties and the {c} that nobody called, one arrives at {total} for {town} in {year}.",
            "All {topic} in {town} in {year} ({total}) were assigned to one of three classes: economic ({a}), political ({b}), other ({c}).",
            "Altogether {total} {topic} were entered for {town} in {year}. They divide into {a} small, {b} medium and {c} large ones.",
            "In {town} the police broke up {a} {topic} in {year}, watched {b} and ignored {c} – a total of {total}.",
            "Out of a total of {total} {topic} recorded in {town} in {year}, {a} lasted an hour, {b} a day and the other {c} longer.",
            [
                "For {year} the observers counted {total} {topic} in {town}.",
                "By district: North, {a}; Centre, {b}; South, {c}. There are no other districts.",
            ],
        ],
        "ru": [
            "В {year} году в городе {town} прошло {total:topic}, из них {a} — в старом городе, {b} — в предместьях и {c} — в порту.",
            "{total:topic} — таков итог {year} года по городу {town}: {a} разрешённых, {b} неразрешённых и {c} стихийных.",
            "Город {town}, {year} год, число {topic}: весной — {a}, летом — {b}, в остальные месяцы — {c}, за год — {total}.",
            "{a} мирных, {b} прерванных и {c} разогнанных составляют вместе {total:topic}: таков счёт по городу {town} за {year} год.",
            "Если сложить созванные профсоюзами ({a}), партиями ({b}) и никем не созванные ({c}), получится {total:topic} за {year} год в городе {town}.",
            "Все {nom} {year} года в городе {town} (их {total}) отнесены к одному из трёх классов: экономические ({a}), политические ({b}), прочие ({c}).",
            "Всего за {year} год по городу {town} в реестр внесено {total:topic}. По размеру они делятся на малые ({a}), средние ({b}) и крупные ({c}).",
            "Общее количество {topic} в городе {town} за {year} год равно {total}, в том числе по районам: Северный — {a}, Центральный — {b}, Южный — {c} (других районов нет).",
            "Из {total} {topic}, отмеченных в городе {town} в {year} году, {a} длились час, {b} — день, остальные {c} — дольше.",
            [
                "В {year} году наблюдатели подвели итог по городу {town}: {total:topic}.",
                "Полиция разогнала {a}, сопровождала {b}, не вмешивалась в {c}.",
            ],
        ],
        "kk": [
            "{year} жылы {town} қаласында {total} {topic} өтті, оның {a:poss} ескі қалада, {b:poss} қала шетінде, {c:poss} портта болды.",
            "{town} қаласындағы {year} жылғы {total} {topic} мыналардан тұрады: рұқсат етілгені — {a}, рұқсат етілмегені — {b}, стихиялысы — {c}.",
            "{town} қаласы, {year} жыл, {topic} саны: көктемде — {a}, жазда — {b}, қалған айларда — {c}, бір жылда — {total}.",
            "Бейбіт өткен {a}, үзілген {b} және таратылған {c} {topic} қосылып, {town} қаласының {year} жылғы {total} деген жиынын береді.",
            "Кәсіподақ шақырған {a}, партия шақырған {b}, ешкім шақырмаған {c} {topic} қосылса, {town} қаласында {year} жылы {total} болады.",
            "{year} жылы {town} қаласындағы барлық {topic} ({total}) үш сыныптың біріне жатқызылды: экономикалық ({a}), саяси ({b}), өзге ({c}).",
            "{year} жылы {town} қаласы бойынша тізілімге барлығы {total} {topic} енгізілді. Көлеміне қарай: шағын — {a}, орта — {b}, ірі — {c}.",
            "{town} қаласындағы {year} жылғы {topic} санының жиыны — {total}, соның ішінде аудандар бойынша: Солтүстік — {a}, Орталық — {b}, Оңтүстік — {c} (басқа аудан жоқ).",
            "{town} қаласында {year} жылы тіркелген {total} {topic} ішінен {a:poss} бір сағатқа, {b:poss} бір күнге, қалған {c:poss} одан ұзаққа созылды.",
            [
                "{year} жылы бақылаушылар {town} қаласында {total} {topic} санады.",
                "Олардың {a:poss} таратылды, {b:poss} бақыланды, {c:poss} кедергісіз өтті.",
            ],
        ],
    },
    "rank": {
        "en": [
            [
                Grid("{Topic} by town in {year}", ["Town", "Number"]),
                "In descending order of the number of {topic}, {one} comes {rank}.",
            ],
            [Grid("{Topic}, {year}", ["City", "Cases"]), "{one} occupies the {rank} position from the top."],
            [
                "In the ranking that can be drawn up from the table below, {one} is {rank} by the number of {topic}.",
                Grid("Number of {topic} per town, {year}", ["Town", "N"]),
            ],
            [
                Grid("Recorded {topic}, {year}", ["Municipality", "Total"]),
                "Ranked by {topic} from most to least, {one} is in place {place}.",
            ],
            [
                Grid("{Topic} in six towns, {year}", ["Town", "{Topic}"]),
                "Among the six towns {one} took the {rank} place, counted from the largest number of {topic}.",
            ],
            [
                Grid("{Topic} reported, {year}", ["Town", "Reports"]),
                "No. {place} in the table by number of {topic} is {one}.",
            ],
            [
                Grid("Statistics of {topic}, {year}", ["Town", "Number"]),
                "The {rank} place, if one sorts the towns by their {topic} beginning with the highest, is taken by {one}.",
            ],
            [
                Grid("{Topic}: count by town, {year}", ["Town", "Count"]),
                Far("As for {topic} in {year}, {one} was {rank} among the six towns by their number."),
            ],
            [
                Grid("Towns and {topic} ({year})", ["Town", "Number"]),
                "{one} finished {rank} of six when it comes to how many {topic} there were.",
            ],
            [
                Grid("{Topic} known to the ministry, {year}", ["Town", "Known"]),
                "By frequency of {topic} the ministry puts {one} in {rank} place.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} по городам, {year} год", ["Город", "Число"]),
                "В порядке убывания числа {topic} город {one} занимает {rank} место.",
            ],
            [
                Grid("Количество {topic} ({year} г.)", ["Город", "Случаев"]),
                "Город {one} стоит по числу {topic} на {place}-м месте.",
            ],
            [
                "В рейтинге, который можно составить по таблице ниже, {rank} место по количеству {topic} принадлежит городу {one}.",
                Grid("Количество {topic} в городах, {year} г.", ["Город", "Кол-во"]),
            ],
            [
                Grid("Учтено {topic}, {year} год", ["Населённый пункт", "Всего"]),
                "Если расположить города от большего числа {topic} к меньшему, {one} окажется на {place}-й позиции.",
            ],
            [
                Grid("Сведения о {year} годе: число {topic}", ["Город", "Число"]),
                "{one} — {place}-й среди шести городов по числу {topic}.",
            ],
            [
                Grid("{Topic} зарегистрировано в {year} году", ["Город", "Единиц"]),
                "Городу {one} по числу {topic} досталось {rank} место из шести.",
            ],
            [
                Grid("Статистика {topic}, {year} г.", ["Город", "Число"]),
                "По частоте {topic} министерство отводит городу {one} {rank} место.",
            ],
            [
                Grid("Шесть городов и число {topic}, {year} г.", ["Город", "Абс."]),
                Far(
                    "Напомним, что в {year} году по числу {topic} среди шести городов {rank} место было за городом {one}."
                ),
            ],
            [
                Grid("Города: число {topic} ({year} г.)", ["Город", "Число"]),
                "Место города {one} в списке, упорядоченном по числу {topic} (первым идёт город, где их больше всего), — {place}.",
            ],
            [
                Grid("Где сколько {topic} ({year} г.)", ["Город", "Сколько"]),
                "На {rank} место по количеству {topic} вышел в {year} году город {one}.",
            ],
        ],
        "kk": [
            [
                Grid("Қалалар бойынша {topic}, {year} жыл", ["Қала", "Саны"]),
                "{Topic} саны кему ретімен алынса, {one} қаласы {rank} орында.",
            ],
            [
                Grid("{Topic} саны ({year} ж.)", ["Қала", "Жағдай"]),
                "{Topic} саны жағынан {one} қаласы {place}-орында тұр.",
            ],
            [
                "Төмендегі кестеден құруға болатын рейтингте {topic} саны бойынша {rank} орын {one} қаласына тиесілі.",
                Grid("Қалалардағы {topic}, {year} ж.", ["Қала", "Саны"]),
            ],
            [
                Grid("Есепке алынған {topic}, {year} жыл", ["Елді мекен", "Барлығы"]),
                "Қалаларды {topic} санының көбінен азына қарай тізсек, {one} {rank} болып шығады.",
            ],
            [
                Grid("{year} жылғы дерек: {topic} саны", ["Қала", "Саны"]),
                "{one} — алты қаланың ішінде {topic} саны бойынша {rank} қала.",
            ],
            [
                Grid("{year} жылы тіркелген {topic}", ["Қала", "Бірлік"]),
                "{one} қаласына {topic} саны бойынша алтаудың ішінде {rank} орын бұйырды.",
            ],
            [
                Grid("{Topic} статистикасы, {year} ж.", ["Қала", "Саны"]),
                "Министрлік {topic} жиілігі жөнінен {one} қаласын {rank} орынға қояды.",
            ],
            [
                Grid("Алты қала: {topic} саны, {year} ж.", ["Қала", "Саны"]),
                Far("{year} жылы {topic} саны бойынша алты қала арасында {one} {rank} орында болғанын еске саламыз."),
            ],
            [
                Grid("Қалалар және {topic} ({year} ж.)", ["Қала", "Саны"]),
                "{Topic} ең көп қаладан басталатын тізімдегі {one} қаласының орны — {place}.",
            ],
            [
                Grid("Қайда қанша {topic} ({year} ж.)", ["Қала", "Қанша"]),
                "{year} жылы {topic} санынан {rank} орынға {one} қаласы шықты.",
            ],
        ],
    },
}
