"""Wordings: a total and its parts."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "parts-of-a-total": {
        "en": [
            "{town} counted {total} {topic} in {year}: {a} over pay, {b} over housing and {c} over prices.",
            "Of the {total} {topic} in {town} in {year}, {a} concerned wages, {b} housing and the remaining {c} the"
            " price of food.",
            "In {year} the town of {town} saw {a} {topic} in the first four months, {b} in the next four and {c} in"
            " the last four, making {total} for the year.",
            "We collected {total} {topic} for {town} ({year}). By source they break down as follows: newspapers "
            "{a}, police files {b}, interviews {c}.",
            [
                "During {year}, {total} {topic} were entered in the register of {town}.",
                "Of these {topic}, {a} fell to the old town, {b} to the port and {c} to the suburbs.",
            ],
            "The northern, middle and southern districts of {town} had {a}, {b} and {c} {topic} respectively in "
            "{year}; together this makes {total}.",
            "All {topic} of {year} in {town} ({total}) belong to one of three sorts: {a} were announced beforehand,"
            " {b} were not, and of {c} it is not known.",
            "Police files for {year} know of {a} {topic} in the centre of {town}, {b} on the left bank of the river"
            " and {c} on the right bank. The whole town thus had {total}.",
            "For {town} the year {year} brought {total} {topic}. We could trace {a} of them to the unions and {b} "
            "to the parties; the other {c} had no known organiser.",
        ],
        "ru": [
            "В {year} году число {topic} в городе {town} составило {total}: {a} из-за оплаты труда, {b} из-за жилья"
            " и {c} из-за цен.",
            "Из общего числа {topic}, отмеченных в городе {town} в {year} году ({total}), {a} касались зарплат, {b}"
            " – жилья, остальные {c} – цен на еду.",
            "Число {topic} в городе {town} за первые четыре месяца {year} года составило {a}, за следующие четыре –"
            " {b}, за последние четыре – {c}, а за год в целом – {total}.",
            "Мы собрали сведения о числе {topic} в городе {town} за {year} год. По источникам оно делится так: "
            "газеты – {a}, полиция – {b}, интервью – {c}; итого {total}.",
            [
                "За {year} год в журнал города {town} внесено {topic}: {total}.",
                "Из этих записей {a} относятся к старому городу, {b} – к порту и {c} – к предместьям.",
            ],
            "В северном, среднем и южном районах города {town} число {topic} в {year} году равнялось соответственно"
            " {a}, {b} и {c}, всего {total}.",
            "Все случаи {topic} в городе {town} за {year} год (всего {total}) делятся на три вида: объявленные "
            "заранее – {a}, необъявленные – {b}, неизвестного вида – {c}.",
            "По полицейским делам за {year} год, число {topic} в центре города {town} составило {a}, на левом "
            "берегу – {b}, на правом – {c}. Всего, стало быть, {total}.",
            "К концу {year} года число {topic} в городе {town} достигло {total}. За {a} стояли профсоюзы, за {b} – "
            "партии, у прочих {c} организатор неизвестен.",
        ],
        "kk": [
            "{town} қаласында {year} жылы {total} {topic} болды: {a:poss} жалақыға, {b:poss} тұрғын үйге, {c:poss} "
            "бағаға байланысты.",
            "{year} жылы {town} қаласында тіркелген {total} {topic} үшке бөлінеді: {a} – жалақы, {b} – баспана, "
            "қалған {c} – азық-түлік бағасы жөнінде.",
            "{town} қаласында {year} жылдың алғашқы төрт айында {a}, келесі төрт айында {b}, соңғы төрт айында {c} "
            "{topic} болып, жыл бойғы саны {total:dat} жетті.",
            "Біз {town} қаласы бойынша {year} жылғы {total} {topic} туралы дерек жинадық. Дереккөзі бойынша: "
            "газеттер – {a}, полиция – {b}, сұхбаттар – {c}.",
            [
                "{town} қаласының журналына {year} жылы {total} {topic} жазылды.",
                "Оның {a:poss} ескі қалада, {b:poss} портта, {c:poss} қала шетінде болды.",
            ],
            "{town} қаласының солтүстік, орталық және оңтүстік аудандарында {year} жылы тиісінше {a}, {b} және {c} "
            "{topic} болды, барлығы – {total}.",
            "Полиция істеріне қарағанда, {year} жылы {town} қаласының орталығында {a}, өзеннің сол жағалауында {b},"
            " оң жағалауында {c} {topic} болған. Сонда бүкіл қалада {total} {topic} болған.",
            "{town} қаласында {year} жылы {total} {topic} болды. Оның {a:poss} кәсіподақтардың, {b:poss} "
            "партиялардың ісі, қалған {c:poss} кімдікі екені белгісіз.",
            "{year} жылы {town} қаласында {topic} туралы {a} хабар күндізгі, {b} хабар кешкі, {c} хабар түнгі "
            "уақытта түсті; үшеуін қосқанда {total} хабар болады.",
        ],
    },
}
