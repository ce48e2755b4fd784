"""Counts that rose, fell or doubled between two years."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "rose": {
        "en": [
            "The number of {topic} in {town} rose from {a} in {y1} to {b} in {y2}.",
            "{Topic} in {town} have become more common: {a} in {y1}, {b} in {y2}.",
            "There were {b} {topic} in {town} in {y2}, up from {a} in {y1}.",
            "An upward trend is visible in {town}, where {a} {topic} in {y1} were followed by {b} in {y2}.",
            "In {y2} the residents of {town} held {b} {topic} and thus more than in {y1} ({a}).",
            "Growth in {topic} in {town}, {y1}–{y2}: {a} to {b}.",
            [
                "The court archive of {town} holds files on {a} {topic} for {y1} and on {b} for {y2}.",
                "Their number has clearly increased.",
            ],
            "From {a} in {y1}, {topic} in {town} climbed to {b} two years later, in {y2}.",
            "Far from abating, {topic} in {town} grew more numerous between {y1}, with its {a}, and {y2}, with its {b}.",
            [
                "{town} had {a} {topic} in {y1}; in {y2} it had {b}.",
                Far("The rise in the number of {topic} in {town} from {y1} to {y2} has several causes."),
            ],
        ],
        "ru": [
            "Число {topic} в городе {town} выросло с {a} в {y1} году до {b} в {y2} году.",
            "В {y2} году в городе {town} было отмечено {b:topic} — больше, чем в {y1} году ({a}).",
            "Рост числа {topic} в городе {town} налицо: {y1} год — {a}, {y2} год — {b}.",
            "Участившиеся {nom} в городе {town} видны и из статистики: {a} в {y1} году и {b} в {y2}-м.",
            "За два года {topic} в городе {town} прибавилось: в {y1} году их насчитывалось {a}, в {y2} году — {b}.",
            "Если в {y1} году в городе {town} состоялось {a:topic}, то к {y2} году показатель поднялся до отметки {b}.",
            [
                "Судебный архив города {town} ведёт счёт по годам.",
                "По этому счёту {topic} там было {a} в {y1} году и {b} в {y2} году; их количество явно увеличилось.",
            ],
            "Тенденция в городе {town} восходящая: {y1} год — {a:topic}, {y2} год — {b}.",
            "Не убыло, а прибыло: {nom} в городе {town}, {y1} год — {a}, {y2} год — {b}.",
            [
                "В городе {town} в {y1} году прошло {a:topic}, а в {y2} году — {b}.",
                Far("У возрастания числа {topic} в городе {town} с {y1} по {y2} год несколько причин."),
            ],
        ],
        "kk": [
            "{town} қаласындағы {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін өсті.",
            "{y2} жылы {town} қаласында {b} {topic} болды, бұл {y1} жылғыдан ({a}) көп.",
            "{town} қаласында {topic} жиіледі: {y1} жылы — {a}, {y2} жылы — {b}.",
            "{Topic} санының {town} қаласында артқаны айқын: {y1} жыл — {a}, {y2} жыл — {b}.",
            "Екі жылда {town} қаласында {topic} көбейді: {y1} жылы {a} болса, {y2} жылы {b} болды.",
            "{y1} жылы {town} қаласында {a} {topic} өтсе, {y2} жылға қарай көрсеткіш {b:dat} көтерілді.",
            [
                "{town} қаласының сот мұрағатында {y1} жыл бойынша {a}, {y2} жыл бойынша {b} {topic} туралы іс бар.",
                "Олардың саны анық ұлғайған.",
            ],
            "{town} қаласындағы үрдіс өспелі: {y1} жылы {a} {topic}, одан соң {y2} жылы {b}.",
            "{town} қаласында {topic} азайған жоқ, қайта көбейе түсті — {y1} жылы {a}, {y2} жылы {b}.",
            [
                "{town} қаласында {y1} жылы {a}, {y2} жылы {b} {topic} өтті.",
                Far("{town} қаласындағы {topic} санының {y1} жылдан {y2} жылға дейін өсуінің бірнеше себебі бар."),
            ],
        ],
    },
    "fell": {
        "en": [
            "The number of {topic} in {town} fell from {a} in {y1} to {b} in {y2}.",
            "{Topic} in {town} became rarer: {a} in {y1}, {b} in {y2}.",
            "{town} reported {b} {topic} for {y2}, down from {a} in {y1}.",
            "A decline set in in {town}, where {a} {topic} in {y1} gave way to {b} in {y2}.",
            "In {y2} there were fewer {topic} in {town} than in {y1}, namely {b} as against {a}.",
            "Decrease in {topic} in {town}, {y1}–{y2}: {a} to {b}.",
            ["The bailiffs of {town} attended {a} {topic} in {y1} and {b} in {y2}.", "So the figure has dropped."],
            "From {a} in {y1}, {topic} in {town} sank to {b} in {y2} as the new law began to bite.",
            "The law had its effect: the {a} {topic} that {town} saw in {y1} dwindled to {b} in {y2}.",
            [
                "{town} had {a} {topic} in {y1}; in {y2} it had {b}.",
                Far("The fall in the number of {topic} in {town} from {y1} to {y2} was welcomed by the mayor."),
            ],
        ],
        "ru": [
            "Число {topic} в городе {town} сократилось с {a} в {y1} году до {b} в {y2} году.",
            "В {y2} году в городе {town} отмечено {b:topic} — меньше, чем в {y1} году ({a}).",
            "Налицо спад: {nom} в городе {town}, {y1} год — {a}, {y2} год — {b}.",
            "Снижение числа {topic} в городе {town} подтверждает и статистика: {a} в {y1} году и {b} в {y2}-м.",
            "За два года {topic} в городе {town} поубавилось: в {y1} году их насчитывалось {a}, в {y2} году — {b}.",
            "Если в {y1} году в городе {town} состоялось {a:topic}, то к {y2} году показатель опустился до отметки {b}.",
            [
                "Приставы города {town} ведут свой счёт: {nom}, {y1} год — {a}, {y2} год — {b}.",
                "Количество их, таким образом, уменьшилось.",
            ],
            "Новый закон возымел действие: {topic} в городе {town} стало меньше ({a} в {y1} году, {b} в {y2} году).",
            "В городе {town} {nom} пошли на убыль — с {a} в {y1} году до {b} в {y2} году.",
            [
                "В городе {town} в {y1} году прошло {a:topic}, а в {y2} году — {b}.",
                Far("Падение числа {topic} в городе {town} с {y1} по {y2} год мэр приветствовал."),
            ],
        ],
        "kk": [
            "{town} қаласындағы {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін төмендеді.",
            "{y2} жылы {town} қаласында {b} {topic} болды, бұл {y1} жылғыдан ({a}) аз.",
            "{town} қаласында {topic} сирек бола бастады: {y1} жылы — {a}, {y2} жылы — {b}.",
            "{town} қаласындағы {topic} санының қысқарғанын статистика да растайды: {y1} жылы {a}, {y2} жылы {b}.",
            "Екі жылда {town} қаласында {topic} азайды: {y1} жылы {a} болса, {y2} жылы {b} болды.",
            "{y1} жылы {town} қаласында {a} {topic} өтсе, {y2} жылға қарай көрсеткіш {b:dat} түсті.",
            [
                "{town} қаласының сот орындаушылары {y1} жылы {a}, {y2} жылы {b} {topic} тіркеген.",
                "Демек, олардың саны кеміген.",
            ],
            "Жаңа заң әсер етті: {town} қаласында {topic} бұрынғыдан аз ({y1} жылы — {a}, {y2} жылы — {b}).",
            "{town} қаласындағы {y1} жылғы {a} {topic} {y2} жылы {b:dat} дейін кеміді.",
            [
                "{town} қаласында {y1} жылы {a}, {y2} жылы {b} {topic} өтті.",
                Far("{town} қаласындағы {topic} санының {y1} жылдан {y2} жылға дейін азаюын әкім құптады."),
            ],
        ],
    },
    "doubled": {
        "en": [
            "The number of {topic} in {town} doubled from {a} in {y1} to {b} in {y2}.",
            "In {y2}, {town} recorded {b} {topic}, twice as many as in {y1} ({a}).",
            "{Topic} in {town} have increased twofold, from {a} ({y1}) to {b} ({y2}).",
            "Within two years there was a doubling of {topic} in {town}: {a} in {y1}, {b} in {y2}.",
            "Against {a} {topic} in {y1}, {town} had double that number, {b}, in {y2}.",
            "The {b} {topic} that took place in {town} in {y2} are about twice the {a} of {y1}.",
            ["{town} counted {a} {topic} in {y1} and {b} in {y2}.", "The figure has roughly doubled."],
            "{y1}: {a} {topic} in {town}. {y2}: {b}, a twofold increase.",
            "It took {town} two years to go from {a} {topic} ({y1}) to around double, {b} ({y2}).",
            [
                "In {y1} the papers wrote of {a} {topic} in {town}; in {y2} they wrote of {b}.",
                Far("The doubling of {topic} in {town} between {y1} and {y2} surprised the police."),
            ],
        ],
        "ru": [
            "Число {topic} в городе {town} удвоилось: с {a} в {y1} году до {b} в {y2} году.",
            "В {y2} году в городе {town} зафиксировано {b:topic} — вдвое больше, чем в {y1} году ({a}).",
            "За два года {topic} в городе {town} стало в два раза больше: было {a} ({y1} г.), стало {b} ({y2} г.).",
            "Двукратный рост числа {topic} в городе {town} (от {a} в {y1} году до {b} в {y2} году) застал полицию врасплох.",
            "Против {a} {topic} в {y1} году город {town} показал в {y2} году примерно вдвое большую цифру — {b}.",
            "Удвоение числа {topic} в городе {town} заняло два года: {y1} год — {a}, {y2} год — {b}.",
            [
                "В городе {town} в {y1} году состоялось {a:topic}, в {y2} году — {b}.",
                "Показатель увеличился приблизительно в 2 раза.",
            ],
            "{y1} год: {a:topic} в городе {town}. {y2} год: {b}, то есть вдвое больше.",
            "Количество {topic} в городе {town}, равное в {y1} году {a}, к {y2} году возросло в два раза и достигло {b}.",
            [
                "Газеты писали в {y1} году, что в городе {town} прошло {a:topic}; в {y2} году счёт дошёл до {b}.",
                Far("То, что с {y1} по {y2} год число {topic} в городе {town} удвоилось, удивило полицию."),
            ],
        ],
        "kk": [
            "{town} қаласындағы {topic} саны екі еселенді: {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін.",
            "{y2} жылы {town} қаласында {b} {topic} тіркелді, бұл {y1} жылғыдан ({a}) екі есе көп.",
            "Екі жылда {town} қаласында {topic} екі есеге артты: {y1} ж. — {a}, {y2} ж. — {b}.",
            "{town} қаласындағы {topic} санының екі есе өсуі ({y1} жылы {a}, {y2} жылы {b}) полиция үшін күтпеген жағдай болды.",
            "{y1} жылғы {a} {topic} орнына {town} қаласында {y2} жылы шамамен соның екі еселенген саны — {b} — тіркелді.",
            ["{town} қаласында {y1} жылы {a}, {y2} жылы {b} {topic} өтті.", "Көрсеткіш шамамен 2 есе ұлғайды."],
            "{y1} жыл: {town} қаласында {a} {topic}. {y2} жыл: {b}, яғни екі есе көп.",
            "{y1} жылы {a:dat} тең болған {town} қаласындағы {topic} саны {y2} жылға қарай екі еселеніп, {b:dat} жетті.",
            "{town} қаласы {topic} санын екі жылда екі еселеді: {a} ({y1}) және {b} ({y2}).",
            [
                "Газеттер {y1} жылы {town} қаласында {a} {topic} өтті деп жазған; {y2} жылы {b} {topic} өтті деп жазды.",
                Far(
                    "{town} қаласында {topic} санының {y1} жылдан {y2} жылға дейін екі еселенуі полицияны таңғалдырды."
                ),
            ],
        ],
    },
}
