"""Changes of figures told in passing: in a subordinate clause, a bracket, a heading line, a reply, a later chapter."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "doubled": {
        "en": [
            (
                "Nobody at the prefecture of {town} would say why, but the log is clear: where there were {a} {topic} in {y1}, "
                "there were twice that many, {b}, in {y2}."
            ),
            "The doubling of {topic} in {town} between {y1} ({a}) and {y2} ({b}) went unreported.",
            (
                "{town} counted {a} {topic} in {y1}. It took two years for that number to double: the count for {y2} is {b}."
            ),
            "From {a} to {b}: in {town} the {topic} of {y2} were double those of {y1}.",
            [
                "In {y1}, as the annex records, {a} {topic} took place in {town}.",
                Far(
                    "What of {town}? The annex records {b} {topic} there in {y2}. Set beside {y1}, the number has doubled."
                ),
            ],
        ],
        "ru": [
            (
                "В акимате города {town} причин не называют, но журнал ясен: там, где в {y1} году было {a:topic}, в {y2} году "
                "их стало вдвое больше – {b}."
            ),
            "Удвоение числа {topic} в городе {town} между {y1} ({a}) и {y2} ({b}) годами прошло незамеченным.",
            (
                "В городе {town} в {y1} году насчитали {a:topic}. Потребовалось два года, чтобы это число удвоилось: за {y2} год их {b}."
            ),
            "С {a} до {b}: в {y2} году в городе {town} было вдвое больше {topic}, чем в {y1} году.",
            [
                "В {y1} году, как видно из приложения, в городе {town} состоялось {a:topic}.",
                Far(
                    "А что город {town}? В приложении за {y2} год значится {b:topic}. Рядом с {y1} годом число удвоилось."
                ),
            ],
        ],
        "kk": [
            (
                "{town} әкімдігі себебін айтпайды, бірақ журнал анық: {y1} жылы {a} {topic} болған жерде {y2} жылы одан екі есе "
                "көп, яғни {b} болды."
            ),
            "{town} қаласындағы {topic} санының {y1} жыл ({a}) мен {y2} жыл ({b}) арасында екі есе артуы елеусіз қалды.",
            ("{town} қаласында {y1} жылы {a} {topic} саналды. Бұл санның екі еселенуіне екі жыл жетті: {y2} жылы {b}."),
            "{a:abl} {b:dat} дейін: {y2} жылы {town} қаласында {topic} саны {y1} жылғыдан екі есе көп болды.",
            [
                "Қосымшада көрсетілгендей, {y1} жылы {town} қаласында {a} {topic} өтті.",
                Far(
                    "Ал {town} қаласы ше? Қосымшада {y2} жылға {b} {topic} көрсетілген. {y1} жылмен салыстырғанда сан екі еселенді."
                ),
            ],
        ],
    },
    "rose": {
        "en": [
            "Far from dying out, {topic} in {town} became more numerous: {y1} saw {a} of them and {y2} saw {b}.",
            "The {b} {topic} of {y2} in {town} outnumbered the {a} of {y1}.",
            (
                "Were there more {topic} in {town} after the reform? Yes: {a} before it, in {y1}, and {b} after it, in {y2}."
            ),
            "In {town} more {topic} were entered in the register in {y2}, {b}, than in {y1}, {a}.",
            [
                "Volunteers in {town} had noted {a} {topic} in {y1}.",
                Far(
                    "Volunteers in {town} noted {b} {topic} in {y2}, an increase on {y1} that they put down to hunger."
                ),
            ],
        ],
        "ru": [
            "{Topic} в городе {town} не убавилось, а прибавилось: {y1} год дал {a}, {y2} год – {b}.",
            "{b:topic} {y2} года в городе {town} – это больше, чем {a} в {y1} году.",
            "Стало ли {topic} в городе {town} больше после реформы? Да: до неё, в {y1} году, было {a}, после неё, в {y2} году, – {b}.",
            "В городе {town} в {y2} году в реестр внесли больше {topic} ({b}), нежели в {y1} году ({a}).",
            [
                "Волонтёры города {town} отметили в {y1} году {a:topic}.",
                Far(
                    "Волонтёры города {town} отметили в {y2} году {b:topic}; увеличение по сравнению с {y1} годом они объясняют голодом."
                ),
            ],
        ],
        "kk": [
            "{town} қаласында {topic} кеміген жоқ, керісінше емес, көбейді: {y1} жыл {a}, {y2} жыл {b} әкелді.",
            "{town} қаласындағы {y2} жылғы {b} {topic} {y1} жылғы {a:abl} көп.",
            "Реформадан кейін {town} қаласында {topic} көбейді ме? Иә: оған дейін, {y1} жылы, {a}, одан кейін, {y2} жылы, {b} болды.",
            "{town} қаласында {y2} жылы тізілімге {y1} жылғыдан ({a}) көбірек {topic} енгізілді ({b}).",
            [
                "{town} қаласының еріктілері {y1} жылы {a} {topic} белгіледі.",
                Far(
                    "{town} қаласының еріктілері {y2} жылы {b} {topic} белгіледі; {y1} жылмен салыстырғандағы өсімді олар аштықпен түсіндіреді."
                ),
            ],
        ],
    },
    "fell": {
        "en": [
            "Far from spreading, {topic} in {town} became rarer: {y1} saw {a} of them and {y2} saw {b}.",
            "The {b} {topic} of {y2} in {town} fell short of the {a} of {y1}.",
            (
                "Had repression worked in {town}? It seems so. Against {a} {topic} in {y1}, only {b} took place in {y2}, a clear drop."
            ),
            "In {town} the register for {y2} contains fewer {topic}, {b}, than that for {y1}, {a}.",
            [
                "Volunteers in {town} had noted {a} {topic} in {y1}.",
                Far("Volunteers in {town} noted {b} {topic} in {y2}, a decrease on {y1} that they put down to fear."),
            ],
        ],
        "ru": [
            "{Topic} в городе {town} не прибавилось, а убавилось: {y1} год дал {a}, {y2} год – {b}.",
            "{b:topic} {y2} года в городе {town} – это меньше, чем {a} в {y1} году.",
            "Подействовали ли в городе {town} аресты? Похоже, да. После {a} в {y1} году в {y2} году прошло лишь {b:topic}, спад налицо.",
            "В городе {town} реестр за {y2} год содержит меньше {topic} ({b}), нежели реестр за {y1} год ({a}).",
            [
                "Волонтёры города {town} отметили в {y1} году {a:topic}.",
                Far(
                    "Волонтёры города {town} отметили в {y2} году {b:topic}; уменьшение по сравнению с {y1} годом они объясняют страхом."
                ),
            ],
        ],
        "kk": [
            "{town} қаласында {topic} көбейген жоқ, азайды: {y1} жыл {a}, {y2} жыл {b} әкелді.",
            "{town} қаласындағы {y2} жылғы {b} {topic} {y1} жылғы {a:abl} аз.",
            "{town} қаласында қамау әсер етті ме? Солай сияқты. {y1} жылғы {a:abl} кейін {y2} жылы бар болғаны {b} {topic} өтті, құлдырау айқын.",
            "{town} қаласында {y2} жылғы тізілімде {y1} жылғыдан ({a}) азырақ {topic} бар ({b}).",
            [
                "{town} қаласының еріктілері {y1} жылы {a} {topic} белгіледі.",
                Far(
                    "{town} қаласының еріктілері {y2} жылы {b} {topic} белгіледі; {y1} жылмен салыстырғандағы азаюды олар қорқынышпен түсіндіреді."
                ),
            ],
        ],
    },
    "change-in-percent": {
        "en": [
            "{percent}: that is how much the number of {topic} in {town} rose, from {a} in {y1} to {b} in {y2}.",
            ("{Topic} in {town} had numbered {a} in {y1}. With {b} in {y2} they were up by {percent}."),
            "Between {y1} and {y2} the court of {town} saw its load of {topic} grow from {a} to {b} (plus {percent}).",
            (
                "How steep was the rise in {town}? The {b} {topic} of {y2} stand against {a} in {y1}, which makes {percent} more."
            ),
            [
                "Our tables open with {town}, where {a} {topic} fell in {y1}.",
                Far("In {y2} {b} {topic} fell in {town}, {percent} more than in {y1}."),
            ],
        ],
        "ru": [
            "На {percent} – вот на сколько выросло число {topic} в городе {town}: с {a} в {y1} году до {b} в {y2} году.",
            "{Topic} в городе {town} в {y1} году было {a}. С результатом {b} в {y2} году прибавка составила {percent}.",
            "Между {y1} и {y2} годами нагрузка города {town} по числу {topic} увеличилась с {a} до {b} (плюс {percent}).",
            "Насколько крутым был рост в городе {town}? {b:topic} {y2} года против {a} в {y1} году – это на {percent} больше.",
            [
                "Наши таблицы открывает город {town}, где на {y1} год пришлось {a:topic}.",
                Far("На {y2} год в городе {town} пришлось {b:topic}, на {percent} больше, чем на {y1} год."),
            ],
        ],
        "kk": [
            "{percent:dat} – {town} қаласындағы {topic} саны осыншаға өсті: {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін.",
            "{town} қаласында {topic} саны {y1} жылы {a} болған. {y2} жылғы {b} нәтижесімен өсім {percent} болды.",
            "{y1} және {y2} жылдар арасында {town} қаласындағы {topic} саны {a:abl} {b:dat} дейін ұлғайды (плюс {percent}).",
            "{town} қаласындағы өсім қаншалықты күрт болды? {y2} жылғы {b} {topic} {y1} жылғы {a:abl} {percent:dat} көп.",
            [
                "Кестелеріміз {town} қаласынан басталады: {y1} жылға {a} {topic} келді.",
                Far("{y2} жылға {town} қаласында {b} {topic} келді, бұл {y1} жылғыдан {percent:dat} көп."),
            ],
        ],
    },
    "percentage-points": {
        "en": [
            "Agreement that {opinion} gained {step} {unit} in {town}: {a} in {y1}, {b} in {y2}.",
            "From {a} in {y1} to {b} in {y2}: in {town} the view that {opinion} has {step} {unit} more supporters.",
            (
                "Do people in {town} find that {opinion}? {b} did in {y2}. In {y1} the share was still {step} {unit} lower, at {a}."
            ),
            "While {a} of the people of {town} believed in {y1} that {opinion}, by {y2} this had climbed {step} {unit}, to {b}.",
            "The answer “{opinion}” ({town}; {y1}: {a}, {y2}: {b}) rose by {step} {unit}.",
        ],
        "ru": [
            "Согласие с тем, что {opinion}, прибавило в городе {town} {step} {unit}: {a} в {y1} году, {b} в {y2} году.",
            "С {a} в {y1} году до {b} в {y2} году: в городе {town} у мнения, что {opinion}, стало на {step} {unit} больше сторонников.",
            "Считают ли в городе {town}, что {opinion}? В {y2} году – {b}. В {y1} году доля была ещё на {step} {unit} ниже – {a}.",
            "Если в {y1} году {a} жителей города {town} полагали, что {opinion}, то к {y2} году доля поднялась на {step} {unit}, до {b}.",
            "Ответ «{opinion}» (город {town}; {y1}: {a}, {y2}: {b}) вырос на {step} {unit}.",
        ],
        "kk": [
            "{town} қаласында «{opinion}» дегенмен келісу {step} {unit} көбейді: {y1} жылы {a}, {y2} жылы {b}.",
            "{y1} жылғы {a:abl} {y2} жылы {b:dat} дейін: {town} қаласында «{opinion}» деген пікірді жақтаушылар {step} {unit} артты.",
            "{town} қаласында «{opinion}» деп санай ма? {y2} жылы {b} солай деді. {y1} жылы үлес {step} {unit} төмен, {a} болған.",
            "{y1} жылы {town} тұрғындарының {a:poss} «{opinion}» деп ойласа, {y2} жылға қарай бұл үлес {step} {unit} көтеріліп, {b:dat} жетті.",
            "«{opinion}» деген жауап ({town} қаласы; {y1}: {a}, {y2}: {b}) {step} {unit} өсті.",
        ],
    },
}
