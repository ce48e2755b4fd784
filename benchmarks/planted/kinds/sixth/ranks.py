"""The highest of a table, and the rank of one."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "highest": {
        "en": [
            [
                Grid("{Topic} by town, {year}", ["Town", "Number"]),
                "{best} heads the list, and did so to nobody's surprise.",
            ],
            [
                Grid("Number of {topic} in {year}", ["Town", "{Topic}"]),
                "In {year}, {best} had more {topic} than any other town in the table.",
            ],
            [
                "In {year} {topic} were most numerous in {best}. The figures for the five towns are these.",
                Grid("{Topic}, {year}", ["Town", "Number"]),
            ],
            [
                Grid("Five towns: {topic} in {year}", ["Town", "Cases"]),
                "In none of the other four towns were there as many {topic} as in {best}.",
            ],
            [
                Grid("{Topic} registered in {year}", ["Town", "Registered"]),
                Far(
                    "As for {topic}, it was {best} that led the five towns in {year}, a fact to which its mayor did "
                    "not like to return."
                ),
            ],
            [
                Grid("Statistics of {topic} for {year}", ["Town", "Total"]),
                "The largest number of {topic} was recorded in {best}, whose officials had long asked for more staff.",
            ],
            [
                Grid("{Topic} in {year}, all towns surveyed", ["Town", "Number"]),
                "The highest figure in the column is that of {best}.",
            ],
            [
                "No town of the five had as many {topic} in {year} as {best}:",
                Grid("Count of {topic}, {year}", ["Town", "Count"]),
            ],
            [
                Grid("{Topic} in {year}: reports from five towns", ["Town", "Reports"]),
                "Ministry officials saw the list before it was printed. Their explanation for the top place of "
                "{best} was that people there report {topic} more readily.",
            ],
            [
                Grid("Towns by {topic} ({year})", ["Town", "Number"]),
                "Two findings deserve attention. First, {topic} are recorded everywhere. Second, their number is "
                "greatest in {best}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} по городам, {year} год", ["Город", "Число"]),
                "Первое место в этом списке занимает {best}.",
            ],
            [
                Grid("Количество {topic} в {year} году", ["Город", "Количество"]),
                "Наибольшее количество {topic} было зарегистрировано в городе {best}, где давно просили увеличить "
                "штат инспекции.",
            ],
            [
                "В {year} году больше всего {topic} было отмечено в городе {best}. Ниже приводятся данные по пяти "
                "городам.",
                Grid("Сведения о числе {topic} за {year} год", ["Город", "Всего"]),
            ],
            [
                Grid("Статистика {topic}, {year} год", ["Город", "Случаев"]),
                "Ни в одном из остальных четырёх городов {topic} не было так много, как в городе {best}.",
            ],
            [
                Grid("Зафиксировано {topic} за {year} год", ["Город", "Число"]),
                Far("По числу {topic} в {year} году лидировал, как мы помним, город {best}."),
            ],
            [
                Grid("{Topic} за {year} год, по городам", ["Город", "Количество"]),
                "По числу {topic} {best} опережает все прочие города таблицы.",
            ],
            [
                Grid("Пять городов: число {topic} в {year} году", ["Город", "Число"]),
                "Самый высокий показатель в таблице – у города {best}; он и привлёк внимание газет.",
            ],
            [
                "Ни в одном из пяти городов {topic} в {year} году не было больше, чем в городе {best}:",
                Grid("Подсчёт {topic} за {year} год", ["Город", "Число"]),
            ],
            [
                Grid("Сообщения о числе {topic}, {year} год", ["Город", "Сообщений"]),
                "Чиновники видели список до печати. То, что его возглавил {best}, они объясняли привычкой тамошних "
                "жителей сообщать обо всём.",
            ],
            [
                Grid("Города по числу {topic} ({year})", ["Город", "Число"]),
                "Обращают на себя внимание два обстоятельства: во-первых, {topic} хватает везде; во-вторых, больше "
                "всего их в городе {best}.",
            ],
        ],
        "kk": [
            [
                Grid("Қалалар бойынша {topic} саны, {year} жыл", ["Қала", "Саны"]),
                "Тізімнің басында {best} қаласы тұр.",
            ],
            [
                Grid("{year} жылғы {topic} саны", ["Қала", "Саны"]),
                "{Topic} саны бойынша {best} кестедегі өзге қалалардың бәрінен озып тұр.",
            ],
            [
                "{year} жылы {topic} ең көп тіркелген қала – {best}. Бес қаланың деректері төменде берілген.",
                Grid("{year} жылғы {topic} туралы деректер", ["Қала", "Барлығы"]),
            ],
            [
                Grid("Бес қаладағы {topic} саны, {year} жыл", ["Қала", "Тіркелгені"]),
                "Қалған төрт қаланың ешқайсысында {topic} {best} қаласындағыдай көп болған жоқ.",
            ],
            [
                Grid("{Topic}: {year} жылғы есеп", ["Қала", "Саны"]),
                Far("{year} жылы {topic} саны жағынан бес қаланың ішінде {best} бірінші орында болғанын айттық."),
            ],
            [
                Grid("{year} жылы тіркелген {topic} саны", ["Қала", "Саны"]),
                "Ең жоғары көрсеткіш {best} қаласында тіркелді, бірақ оның себебін ешкім түсіндіре алмады.",
            ],
            [
                Grid("{Topic} статистикасы, {year} жыл", ["Қала", "Саны"]),
                "Кестедегі ең үлкен сан {best} қаласына тиесілі.",
            ],
            [
                "{year} жылы бес қаланың ешқайсысында {topic} {best} қаласындағыдан көп болған жоқ:",
                Grid("{year} жылғы {topic} есебі", ["Қала", "Саны"]),
            ],
            [
                Grid("{Topic} туралы хабарлар, {year} жыл", ["Қала", "Хабар"]),
                "Шенеуніктер тізімді басылғанға дейін көрген. Оның басында {best} тұрғанын олар жергілікті халықтың "
                "бәрін хабарлап отыратын әдетімен түсіндірді.",
            ],
            [
                Grid("{Topic} саны бойынша қалалар ({year})", ["Қала", "Саны"]),
                "Екі жайт назар аудартады: біріншіден, {topic} барлық жерде тіркелген; екіншіден, оның саны {best} "
                "қаласында ең көп.",
            ],
        ],
    },
    "rank": {
        "en": [
            [
                Grid("{Topic} in six towns, {year}", ["Town", "Number"]),
                "By the number of {topic}, {one} came {rank} among the six towns.",
            ],
            [
                Grid("{Topic}, {year}", ["Town", "{Topic}"]),
                "{one} ranks {rank} in this table, where the town with the most {topic} counts as first.",
            ],
            [
                "Where {topic} are concerned, {one} held {rank} place in {year}, counting from the town that had "
                "most of them.",
                Grid("Number of {topic} by town, {year}", ["Town", "Number"]),
            ],
            [
                Grid("Registered {topic} ({year})", ["Town", "Registered"]),
                Far("In the table of {topic} for {year}, {one} takes {rank} place by their number."),
            ],
            [
                Grid("Six towns by number of {topic}, {year}", ["Town", "Cases"]),
                "Arranged from the most {topic} to the fewest, the list has {one} as number {place}.",
            ],
            [
                Grid("How many {topic} there were in {year}", ["Town", "Number"]),
                "Officials in {one} were displeased with the publication: by number of {topic} their town had come "
                "{rank} of the six.",
            ],
            [
                "Six towns kept count of {topic} in {year}. {one}, as the reader will see, is {rank} from the top.",
                Grid("{Topic} by number, {year}", ["Town", "Number"]),
            ],
            [
                Grid("{Topic} counted in {year}", ["Town", "Counted"]),
                "With respect to the number of {topic}, the {rank} place, from the top down, belongs to {one}.",
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в шести городах, {year} год", ["Город", "Число"]),
                "По числу {topic} {one} занимает {rank} место среди шести городов.",
            ],
            [
                Grid("Количество {topic} за {year} год", ["Город", "Количество"]),
                "Если расположить города по убыванию числа {topic}, то {one} окажется на {place}-м месте.",
            ],
            [
                "В {year} году по количеству {topic} город {one} вышел на {rank} место. Исходные данные приведены "
                "ниже.",
                Grid("{Topic} за {year} год", ["Город", "Всего"]),
            ],
            [
                Grid("Статистика {topic} по городам ({year} год)", ["Город", "Случаев"]),
                Far("Напомним, что в {year} году по числу {topic} на {rank} место из шести городов вышел {one}."),
            ],
            [
                Grid("Сведения о числе {topic}, {year} год", ["Город", "Число"]),
                "Публикация вызвала недовольство чиновников: город {one} оказался в ней {place}-м по числу {topic}, "
                "считая от наибольшего.",
            ],
            [
                Grid("Сведения о количестве {topic} ({year} год)", ["Город", "Случаев"]),
                "Городу {one} принадлежит {rank} место по числу {topic}, если начинать с города, где их больше всего.",
            ],
            [
                "В {year} году число {topic} подсчитывали шесть городов. Город {one}, как видно ниже, на {place}-м "
                "месте сверху, если идти от большего числа к меньшему.",
                Grid("Число {topic} ({year})", ["Город", "Число"]),
            ],
            [
                Grid("Подсчёт {topic}, {year} год", ["Город", "Число"]),
                "По убыванию числа {topic} города выстраиваются так, что {one} занимает среди них {rank} место.",
            ],
        ],
        "kk": [
            [
                Grid("Алты қаладағы {topic} саны, {year} жыл", ["Қала", "Саны"]),
                "{Topic} саны бойынша {one} алты қаланың ішінде {rank} орында.",
            ],
            [
                Grid("{year} жылғы {topic} саны", ["Қала", "Саны"]),
                "Қалаларды {topic} санының кемуі бойынша орналастырсақ, {one} {rank} орынға шығады.",
            ],
            [
                "{year} жылы {one} қаласы {topic} саны жағынан {rank} орын алды. Деректер төмендегі кестеде.",
                Grid("Қалалар бойынша {topic} саны, {year} жыл", ["Қала", "Барлығы"]),
            ],
            [
                Grid("{Topic} туралы статистика, {year} жыл", ["Қала", "Саны"]),
                Far(
                    "{year} жылы {topic} саны бойынша алты қаланың ішінде {one} {rank} орынды иеленгенін жоғарыда "
                    "көрдік."
                ),
            ],
            [
                Grid("{year} жылы тіркелген {topic} саны", ["Қала", "Тіркелгені"]),
                "{one} қаласының шенеуніктері бұл жарияланымға наразы болды, өйткені қала {topic} саны бойынша "
                "{place}-орында тұр (ең көбінен бастап санағанда).",
            ],
            [
                Grid("Қалалар және {topic} саны ({year} жыл)", ["Қала", "Саны"]),
                "Ең көп {topic} тіркелген қаладан бастап санасақ, {one} қаласының орны – {rank}.",
            ],
            [
                "{year} жылы алты қала {topic} санын есептеді. Төменде көрінетіндей, көптен азға қарай санағанда "
                "{one} {rank} орында.",
                Grid("{Topic} саны ({year})", ["Қала", "Саны"]),
            ],
            [
                Grid("{year} жылғы {topic} есебі", ["Қала", "Саны"]),
                "Қалалар {topic} санының азаюы ретімен тізілсе, олардың ішінде {one} {place}-орынды алады.",
            ],
        ],
    },
}
