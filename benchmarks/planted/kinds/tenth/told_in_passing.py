"""Firsts, lasts, peaks, ranks and cells told in passing: in brackets, in conditions met, in quotations and lists."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

_OF_YEARS = ["{y1}", "{y2}", "{y3}", "{y4}"]

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "largest-part": {
        "en": [
            "Among the {total} signatories of the appeal about the {topic} in {town} ({year}), the {largest} are in the plurality: "
            "{g1}, {n1}; {g2}, {n2}; {g3}, {n3}.",
            "{n1} {g1} and {n2} {g2} joined the {topic} in {town} in {year}, as did {n3} {g3} ({total} in all); no group "
            "sent more people than the {largest}.",
        ],
        "ru": [
            "Среди {total} подписавших обращение об акциях ({nom}) в городе {town} ({year} год) относительное большинство составляют "
            "{largest}: {g1}, {n1}; {g2}, {n2}; {g3}, {n3}.",
            "К акциям ({nom}) в городе {town} в {year} году присоединились {g1} ({n1}) и {g2} ({n2}), а также {g3} ({n3}), всего "
            "{total}; больше всего людей дали {largest}.",
        ],
        "kk": [
            "{town} қаласындағы акциялар ({topic}) туралы үндеуге ({year} жыл) қол қойған {total} адамның арасында {largest} басым: "
            "{g1}, {n1}; {g2}, {n2}; {g3}, {n3}.",
            "{year} жылы {town} қаласындағы акцияларға ({topic}) {g1} ({n1}) мен {g2} ({n2}), сондай-ақ {g3} ({n3}) қосылды, барлығы "
            "{total}; ең көп адам шығарған топ – {largest}.",
        ],
    },
    "always-last": {
        "en": [
            [
                Grid("{Topic} in four towns, {y1} to {y4} (minutes of {town})", ["Town", *_OF_YEARS]),
                "{last} (fewest {topic} in every one of the years) was left out of the programme.",
            ],
            [
                "Nobody disputes that {last} has been the tail-ender by {topic} since the first of the four years.",
                Grid("{Topic} by town (from the minutes of {town})", ["Town", *_OF_YEARS]),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в четырёх городах, {y1}–{y4} гг. (протокол города {town})", ["Город", *_OF_YEARS]),
                "{last} (наименьшее число {topic} в каждом из годов) в программу не вошёл.",
            ],
            [
                "Никто не спорит, что {last} с первого из четырёх лет плетётся в хвосте по числу {topic}.",
                Grid("Число {topic} по городам (из протокола города {town})", ["Город", *_OF_YEARS]),
            ],
        ],
        "kk": [
            [
                Grid("Төрт қаладағы {topic} саны, {y1}–{y4} ({town} хаттамасы)", ["Қала", *_OF_YEARS]),
                "{last} қаласы (жылдардың әрқайсысында {topic} саны ең аз) бағдарламаға енбеді.",
            ],
            [
                "Төрт жылдың біріншісінен бастап {last} қаласы {topic} саны бойынша соңғы орыннан көтерілмегеніне ешкім дау айтпайды.",
                Grid("{Topic} саны қалалар бойынша ({town} хаттамасынан)", ["Қала", *_OF_YEARS]),
            ],
        ],
    },
    "highest": {
        "en": [
            [
                Grid("{Topic}, {year}, five towns (minutes of {town})", ["Town", "Number"]),
                "{best}, which recorded the most {topic}, asked for help first.",
            ],
            [
                "“We had more {topic} than anybody else,” said the mayor of {best} in {year}, and the table proves him right.",
                Grid("{Topic} by town in {year} (file of {town})", ["Town", "Number"]),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic}, {year} год, пять городов (протокол города {town})", ["Город", "Число"]),
                "{best}, где отмечено больше всего {topic}, первым попросил о помощи.",
            ],
            [
                "«{Topic} у нас было больше, чем у кого-либо», – сказал в {year} году мэр города {best}, и таблица это подтверждает.",
                Grid("Число {topic} по городам в {year} году (дело города {town})", ["Город", "Число"]),
            ],
        ],
        "kk": [
            [
                Grid("{Topic} саны, {year} жыл, бес қала ({town} хаттамасы)", ["Қала", "Саны"]),
                "{topic} ең көп тіркелген {best} қаласы алғашқы болып көмек сұрады.",
            ],
            [
                "«Бізде {topic} бәрінен көп болды», – деді {year} жылы {best} қаласының әкімі, кесте мұны растайды.",
                Grid("{year} жылғы {topic} саны, қалалар бойынша ({town} ісі)", ["Қала", "Саны"]),
            ],
        ],
    },
    "peak": {
        "en": [
            [
                Grid("{Topic} in {town} by year", ["Year", "Number"]),
                "The record of {value} {topic}, set by {town} in {year}, still stands.",
            ],
            [
                "After {year}, when {topic} in {town} were at their height, the number only went down.",
                Grid("{Topic} in {town}, number by year", ["Year", "Number"]),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town} по годам", ["Год", "Число"]),
                "Рекорд в {value:topic}, установленный городом {town} в {year} году, пока не побит.",
            ],
            [
                "{year} год, на который пришёлся разгар акций ({nom}) в городе {town}, остался непревзойдённым по их числу.",
                Grid("Число {topic} в городе {town}, по годам", ["Год", "Число"]),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} саны жылдар бойынша", ["Жыл", "Саны"]),
                "{town} қаласы {year} жылы орнатқан {value} {topic} рекорды әлі жаңарған жоқ.",
            ],
            [
                "{town} қаласында {topic} шарықтаған {year} жыл саны жағынан теңдессіз қалды.",
                Grid("{town} қаласындағы {topic} саны, жылдар", ["Жыл", "Саны"]),
            ],
        ],
    },
    "rank": {
        "en": [
            [
                Grid("{Topic} in {year}, six towns (minutes of {town})", ["Town", "Number"]),
                "{one} (ranked {rank} by {topic}) sent no delegate.",
            ],
            [
                "Only in {rank} position by {topic}: that is how {one} appears in the list for {year}.",
                Grid("{Topic} by town, {year} (list of {town})", ["Town", "Number"]),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в {year} году, шесть городов (протокол города {town})", ["Город", "Число"]),
                "{one} ({rank} место по числу {topic}) делегата не прислал.",
            ],
            [
                "Лишь на {place}-м месте по числу {topic}: таким предстаёт {one} в списке за {year} год.",
                Grid("Число {topic} по городам, {year} год (список города {town})", ["Город", "Число"]),
            ],
        ],
        "kk": [
            [
                Grid("{year} жылғы {topic} саны, алты қала ({town} хаттамасы)", ["Қала", "Саны"]),
                "{one} қаласы ({topic} саны бойынша {rank} орын) өкіл жіберген жоқ.",
            ],
            [
                "{Topic} саны бойынша небәрі {place}-орын: {year} жылғы тізімде {one} осылай көрінеді.",
                Grid("{Topic} саны қалалар бойынша, {year} жыл ({town} тізімі)", ["Қала", "Саны"]),
            ],
        ],
    },
    "text-against-table": {
        "en": [
            [
                Grid("{Topic} in {town}: annual totals", ["Year", "Number"]),
                "We begin with {year} ({value} {topic} in {town}).",
            ],
            [
                "As many as {value} {topic} hit {town} in {year}, a figure we take from the table.",
                Grid("{Topic} in {town} by calendar year", ["Year", "Number"]),
            ],
        ],
        "ru": [
            [
                Grid("Число {topic} в городе {town}: итоги по годам", ["Год", "Число"]),
                "Начнём с {year} года ({value:topic} в городе {town}).",
            ],
            [
                "Целых {value:topic} пережил город {town} в {year} году; цифру мы берём из таблицы.",
                Grid("Число {topic} в городе {town} за календарный год", ["Год", "Число"]),
            ],
        ],
        "kk": [
            [
                Grid("{town} қаласындағы {topic} саны: жылдық қорытынды", ["Жыл", "Саны"]),
                "{year} жылдан бастайық ({town} қаласында {value} {topic}).",
            ],
            [
                "{year} жылы {town} қаласы {value} {topic} көрді; бұл санды кестеден алып отырмыз.",
                Grid("{town} қаласындағы {topic} саны, күнтізбелік жыл", ["Жыл", "Саны"]),
            ],
        ],
    },
    "periods": {
        "en": [
            "A first law on the {topic} of {town} applied in {a1}–{a2}, a second in {b1}–{b2} and a third in {c1}–{c2}; there was never a "
            "year without one.",
        ],
        "ru": [
            "Первый закон об акциях ({nom}) в городе {town} действовал в {a1}–{a2}, второй в {b1}–{b2}, третий в {c1}–{c2} годах; ни "
            "одного года без закона не было.",
        ],
        "kk": [
            "{town} қаласындағы акциялар ({topic}) туралы бірінші заң {a1}–{a2}, екіншісі {b1}–{b2}, үшіншісі {c1}–{c2} жылдары "
            "қолданылды; заңсыз қалған жыл болған жоқ.",
        ],
    },
}
