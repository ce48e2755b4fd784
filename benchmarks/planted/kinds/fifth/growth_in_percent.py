"""How bulletins, agencies and theses say by how many per cent a count grew within a year."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "change-in-percent": {
        "en": [
            "In {y2}, the number of {topic} registered in {town} totalled {b}, i.e. {percent} more than in the previous year ({a}).",
            "Our monitors in {town} documented {b} {topic} in {y2}. The corresponding figure for {y1} was {a}, which means an increase of {percent}.",
            "{town} saw {topic} climb {percent} to {b} in {y2} after {a} the year before, the interior ministry said.",
            "As to {town}, the annual number of {topic} went up by {percent} between {y1} and {y2} (from {a} to {b}).",
            "{Topic}, {town}: {a} ({y1}), {b} ({y2}); change on the year: +{percent}.",
            "With {b} {topic}, the {y2} total for {town} exceeded that of {y1}, when there were {a}, by {percent}.",
            "A year-on-year growth of {percent} lifted the count of {topic} in {town} to {b} in {y2}; the base was {a} in {y1}.",
            "Whereas {a} {topic} were reported to the prefecture of {town} in {y1}, the next year brought {b}. This is a rise of {percent:bare} per cent.",
            "Police in {town} logged {a} {topic} in {y1} and {b} in {y2}, {percent} more.",
            "The {percent} increase in {topic} in {town} in {y2} (to {b}, against {a} in {y1}) was put down to arrears of pay.",
            "Compared with {y1}, for which the municipal archive of {town} lists {a} {topic}, {y2} shows a gain of {percent}: the entry reads {b}.",
            [
                "The gazette of {town} carried notices of {a} {topic} in {y1} and of {b} in {y2}.",
                Far(
                    "The growth of {percent} in the number of {topic} in {town} from {y1} to {y2} should be read with care: the gazette changed its editor."
                ),
            ],
        ],
        "ru": [
            "По данным департамента, в {y2} году в городе {town} зарегистрировано {b:topic}, что на {percent} больше, чем годом ранее ({a}).",
            "Число {topic} в городе {town} за год возросло с {a} до {b}, то есть на {percent} ({y1}–{y2} гг.).",
            "Город {town}, {nom}: {y1} г. — {a}, {y2} г. — {b}, прирост — {percent}.",
            "Прирост числа {topic} в городе {town} составил за {y2} год {percent}: их стало {b} против {a} в {y1} году.",
            "По подсчётам правозащитников, в {y1} году на долю города {town} пришлось {a:topic}. Год спустя, в {y2}-м, счёт дошёл уже до {b}; рост, как легко видеть, равен {percent:bare} процентам.",
            "К уровню {y1} года, когда в городе {town} было отмечено {a:topic}, показатель {y2} года ({b}) вырос на {percent}.",
            "На {percent} увеличилось за год количество {topic} в городе {town}: если в {y1} году их было {a}, то в {y2} году — {b}.",
            "За {y2} год полицией города {town} учтено {b:topic} (+{percent} к {y1} году; тогда — {a}).",
            "Если сравнивать {y2} год с {y1}-м, то {topic} в городе {town} прибавилось на {percent}; в абсолютных числах это {b} и {a} соответственно.",
            "«У нас за год стало на {percent} больше {topic}», — признал представитель мэрии города {town}. Он уточнил, что в {y1} году их провели {a}, а в {y2} году — {b}.",
            "Статистика {topic} по городу {town} такова: {a} в {y1} году и {b} в {y2}-м, что соответствует увеличению на {percent}.",
            [
                "В реестре города {town} значится за {y1} год {a:topic}, за {y2} год — {b}.",
                Far(
                    "Увеличение числа {topic} в городе {town} на {percent} за {y2} год по сравнению с {y1} годом чиновники объясняли задержкой зарплаты."
                ),
            ],
        ],
        "kk": [
            "{y2} жылы {town} қаласында {b} {topic} тіркелді, бұл алдыңғы жылғыдан ({a}) {percent} артық.",
            "{town} қаласындағы {topic} саны бір жылда {a:abl} {b:dat} дейін, яғни {percent} өсті ({y1}–{y2} жж.).",
            "{Topic}, {town} қаласы: {y1} жылы — {a}, {y2} жылы — {b}, өсім — {percent}.",
            "Құқық қорғаушылар {y1} жылы {town} қаласында {a} {topic} санаған еді. Келесі, {y2} жылы бұл сан {b:dat} жетті, демек өсім {percent:bare} пайызды құрады.",
            "{town} қаласында {topic} {y2} жылы {y1} жылмен салыстырғанда {percent} көбейді: {a} болса, {b} болды.",
            "{y1} жылғы деңгейге қарағанда (онда {town} қаласында {a} {topic} өткен) {y2} жылғы көрсеткіш {percent} жоғары — {b}.",
            "Бір жылдағы {percent} өсім {town} қаласындағы {topic} санын {b:dat} жеткізді ({y2} жыл), ал {y1} жылы ол {a} болған.",
            "Полиция мәліметінше, {town} қаласында {y1} жылы {a}, {y2} жылы {b} {topic} есепке алынған; өсу қарқыны — {percent}.",
            "{town} әкімдігінің өкілі {topic} саны бір жыл ішінде {percent} артқанын мойындады: {y1} жылы {a}, {y2} жылы {b}.",
            "{y2} жылдың қорытындысы: {town} қаласында {b} {topic} (+{percent}; {y1} жылы — {a}).",
            "Салыстыру үшін: {y1} жылы {town} қаласында {a} {topic} болған. {y2} жылы олардың саны {percent} ұлғайып, {b:dat} жетті.",
            [
                "{town} қаласының тізілімінде {y1} жыл бойынша {a} {topic}, {y2} жыл бойынша {b} {topic} бар.",
                Far(
                    "{town} қаласындағы {topic} санының {y1} жылдан {y2} жылға дейін {percent} өсуін шенеуніктер жалақының кешігуімен түсіндірді."
                ),
            ],
        ],
    },
}
