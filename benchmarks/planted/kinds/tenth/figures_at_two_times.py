"""Two figures of one thing at two times, told in any order, with what is said of the change."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "doubled": {
        "en": [
            (
                "How fast did things move in {town}? In {y1} the court clerks counted {a} {topic}. "
                "In {y2} they counted {b}. That is a doubling."
            ),
            "{b} {topic} in {y2}, {a} in {y1}: within two years {town} had seen their number multiply by two.",
            (
                "The annual bulletin of {town} puts the number of {topic} at {a} for {y1}. The bulletin for {y2} speaks of {b}, "
                "roughly double that."
            ),
            (
                "There were, on the count of the ombudsman, twice as many {topic} in {town} in {y2} ({b}) as there had been "
                "in {y1} ({a})."
            ),
            ["{y1}: {a} {topic} in {town};", "{y2}: {b}, or about two times more."],
            [
                "The newspaper archive holds reports on {a} {topic} in {town} in {y1}.",
                Far(
                    "By {y2} the number of {topic} in {town} as found in the newspaper archive stood at {b}, almost exactly "
                    "twice the figure for {y1}."
                ),
            ],
        ],
        "ru": [
            (
                "Насколько быстро всё менялось в городе {town}? В {y1} году суд учёл {a:topic}. "
                "В {y2} году – уже {b}. Это удвоение."
            ),
            "{b:topic} в {y2} году против {a} в {y1} году – такова картина в городе {town}, где за два года показатель вырос в два раза.",
            (
                "Ежегодный бюллетень оценивает число {topic} в городе {town} за {y1} год в {a}. "
                "Бюллетень за {y2} год говорит уже о {b}, то есть о вдвое большем числе."
            ),
            "По подсчётам омбудсмена, в {y2} году {topic} в городе {town} было вдвое больше ({b}), чем в {y1} году ({a}).",
            "Город {town}, число {topic}: {y1} г. – {a}; {y2} г. – {b} (двукратное увеличение).",
            [
                "В газетном архиве нашлись сообщения о том, что в {y1} году в городе {town} было {a:topic}.",
                Far(
                    "К {y2} году число {topic} в городе {town}, если верить газетному архиву, составило {b}, то есть удвоилось "
                    "по отношению к {y1} году."
                ),
            ],
        ],
        "kk": [
            (
                "{town} қаласында жағдай қаншалықты тез өзгерді? {y1} жылы сот {a} {topic} есепке алды. "
                "{y2} жылы – {b}. Бұл екі есе өсім."
            ),
            "{town} қаласында {y2} жылы {b} {topic}, {y1} жылы {a} болды: екі жылда көрсеткіш екі еселенді.",
            (
                "Жыл сайынғы бюллетень {town} қаласындағы {topic} санын {y1} жылы {a} деп көрсетеді. "
                "{y2} жылғы бюллетеньде бұл сан {b}, яғни одан екі есе көп."
            ),
            "Омбудсмен есебінше, {town} қаласында {y2} жылы {topic} ({b}) {y1} жылғыдан ({a}) екі есе көп болған.",
            "{town} қаласы, {topic} саны: {y1} ж. – {a}; {y2} ж. – {b} (екі еселік өсім).",
            [
                "Газет мұрағатында {y1} жылы {town} қаласында {a} {topic} болғаны жазылған.",
                Far(
                    "Газет мұрағатына сенсек, {y2} жылға қарай {town} қаласындағы {topic} саны {b} болып, {y1} жылғыдан екі "
                    "есеге артқан."
                ),
            ],
        ],
    },
    "rose": {
        "en": [
            "The tally for {town} kept growing: {a} {topic} in {y1}, {b} in {y2}.",
            "Growth in the number of {topic} was recorded in {town}, where the ministry counted {b} in {y2} after {a} in {y1}.",
            (
                "What happened to {topic} in {town} once the governor had gone? Their number increased. "
                "The register has {a} for {y1} and {b} for {y2}."
            ),
            "{y2} brought {town} {b} {topic}, which is {diff} more than the {a} of {y1}.",
            "The {a} {topic} held in {town} in {y1} were surpassed in {y2}, when {b} were held.",
            [
                "Our correspondent in {town} sent word of {a} {topic} in {y1}.",
                Far(
                    "In {y2} our correspondent in {town} sent word of {b} {topic}. The number was thus higher than in {y1}."
                ),
            ],
        ],
        "ru": [
            "Счёт по городу {town} продолжал расти: в {y1} году {a:topic}, в {y2} году {b}.",
            "Рост числа {topic} зафиксирован в городе {town}, где министерство насчитало {b} в {y2} году после {a} в {y1} году.",
            (
                "Что стало с числом {topic} в городе {town} после отставки акима? Оно возросло. "
                "В реестре за {y1} год стоит {a}, за {y2} год – {b}."
            ),
            "{y2} год принёс городу {town} {b:topic} – на {diff} больше, чем {y1} год, когда их было {a}.",
            "Если в {y1} году в городе {town} было {a:topic}, то в {y2} году этот уровень был превзойдён: {b}.",
            [
                "Наш корреспондент сообщил, что в {y1} году в городе {town} прошло {a:topic}.",
                Far(
                    "За {y2} год наш корреспондент сообщил из города {town}, что {topic} прошло {b}. Число их, таким образом, оказалось выше, чем в {y1} году."
                ),
            ],
        ],
        "kk": [
            "{town} қаласы бойынша сан өсе берді: {y1} жылы {a} {topic}, {y2} жылы {b}.",
            "{topic} санының өсуі {town} қаласында байқалды: министрлік {y1} жылғы {a:abl} кейін {y2} жылы {b} оқиға санаған.",
            (
                "Әкім кеткен соң {town} қаласындағы {topic} саны қалай өзгерді? Ол артты. "
                "Тізілімде {y1} жылға {a}, {y2} жылға {b} деп жазылған."
            ),
            "{y2} жылы {town} қаласында {b} {topic} өтті, бұл {y1} жылғы {a:abl} {diff} оқиғаға көп.",
            "{town} қаласында {y1} жылы {a} {topic} болса, {y2} жылы бұл деңгейден асып, {b} болды.",
            [
                "Тілшіміз {y1} жылы {town} қаласында {a} {topic} өткенін хабарлады.",
                Far(
                    "{y2} жылы тілшіміз {town} қаласынан {b} {topic} туралы хабарлады. Демек, олардың саны {y1} жылға қарағанда жоғары болды."
                ),
            ],
        ],
    },
    "fell": {
        "en": [
            "Numbers kept sliding in {town}: {a} {topic} in {y1}, {b} in {y2}.",
            "A reduction in the number of {topic} was noted in {town}, where the ministry counted {b} in {y2} after {a} in {y1}.",
            (
                "Was there no end to the {topic} in {town}? There was. Their number diminished, from {a} in {y1} to {b} in {y2}."
            ),
            "{y2} brought {town} only {b} {topic}, which is {diff} fewer than the {a} of {y1}.",
            "{Topic} in {town} did not grow in number. They went from {a} in {y1} to {b} in {y2}.",
            [
                "The union of {town} organised {a} {topic} in {y1}.",
                Far(
                    "In {y2} the union of {town} organised {b} {topic}. It had thus become less active than in {y1}, and their number was lower."
                ),
            ],
        ],
        "ru": [
            "В городе {town} счёт шёл на убыль: в {y1} году {a:topic}, в {y2} году {b}.",
            "Снижение числа {topic} отмечено в городе {town}, где министерство насчитало {b} в {y2} году после {a} в {y1} году.",
            (
                "Были ли {nom} в городе {town} бесконечны? Нет. Их число уменьшилось: с {a} в {y1} году до {b} в {y2} году."
            ),
            "{y2} год принёс городу {town} лишь {b:topic} – на {diff} меньше, чем {y1} год, когда их было {a}.",
            "Число {topic} в городе {town} не росло: если в {y1} году их было {a}, то в {y2} году {b}.",
            [
                "Профсоюз города {town} провёл в {y1} году {a:topic}.",
                Far(
                    "В {y2} году профсоюз города {town} провёл {b:topic}. Он, таким образом, стал менее активным: число их оказалось ниже, чем в {y1} году."
                ),
            ],
        ],
        "kk": [
            "{town} қаласында сан кеми берді: {y1} жылы {a} {topic}, {y2} жылы {b}.",
            "{topic} санының төмендеуі {town} қаласында байқалды: министрлік {y1} жылғы {a:abl} кейін {y2} жылы {b} оқиға санаған.",
            (
                "{town} қаласында {topic} толастамады ма? Толастады. Олардың саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін кеміді."
            ),
            "{y2} жылы {town} қаласында небәрі {b} {topic} өтті, бұл {y1} жылғы {a:abl} {diff} оқиғаға аз.",
            "{town} қаласында {topic} саны өспеді: {y1} жылы {a} болса, {y2} жылы {b} болды.",
            [
                "{town} қаласының кәсіподағы {y1} жылы {a} {topic} ұйымдастырды.",
                Far(
                    "{y2} жылы {town} қаласының кәсіподағы {b} {topic} ұйымдастырды. Демек, саны {y1} жылға қарағанда төмен болды."
                ),
            ],
        ],
    },
    "change-in-percent": {
        "en": [
            ("The number of {topic} in {town} grew. The rate of growth was {percent}: {a} in {y1}, {b} in {y2}."),
            "{Topic} in {town}: {y1} – {a}, {y2} – {b}, change +{percent}.",
            (
                "The inspectorate logged {b} {topic} in {town} in {y2}. Twelve months before, in {y1}, it had logged {a}; the "
                "difference amounts to {percent}."
            ),
            "By {percent}, from {a} to {b}, the number of {topic} in {town} went up between {y1} and {y2}.",
            "Why did {topic} in {town} become {percent} more frequent in {y2} ({b}) than in {y1} ({a})?",
            [
                "The city archive of {town} lists {a} {topic} in {y1}.",
                Far("In {y2} the city archive of {town} lists {b} {topic}, a rise of {percent} over the year before."),
            ],
        ],
        "ru": [
            "Число {topic} в городе {town} росло. Темп прироста составил {percent}: {a} в {y1} году, {b} в {y2} году.",
            "{Topic} в городе {town}: {y1} год – {a}, {y2} год – {b}, изменение +{percent}.",
            (
                "Инспекция учла {b:topic} в городе {town} в {y2} году. Годом ранее, в {y1} году, их было {a}; "
                "разница составляет {percent}."
            ),
            "На {percent}, с {a} до {b}, выросло число {topic} в городе {town} между {y1} и {y2} годами.",
            "Почему в {y2} году {topic} в городе {town} стало на {percent} больше ({b}), чем в {y1} году ({a})?",
            [
                "В городском архиве за {y1} год по городу {town} значится {a:topic}.",
                Far(
                    "В {y2} году в городском архиве по городу {town} значится {b:topic}, прирост к предыдущему году – {percent}."
                ),
            ],
        ],
        "kk": [
            "{town} қаласында {topic} саны өсті. Өсу қарқыны {percent} болды: {y1} жылы {a}, {y2} жылы {b}.",
            "{town} қаласындағы {topic}: {y1} жыл – {a}, {y2} жыл – {b}, өзгеріс +{percent}.",
            (
                "Инспекция {y2} жылы {town} қаласында {b} {topic} есепке алды. Бір жыл бұрын, {y1} жылы, олар {a} болған; "
                "айырма {percent:acc} құрайды."
            ),
            "{y1} және {y2} жылдар аралығында {town} қаласындағы {topic} саны {percent:dat}, {a:abl} {b:dat} дейін, артты.",
            "Неліктен {y2} жылы {town} қаласында {topic} ({b}) {y1} жылғыдан ({a}) {percent:dat} көбейді?",
            [
                "Қалалық мұрағатта {y1} жылы {town} қаласы бойынша {a} {topic} тіркелген.",
                Far(
                    "{y2} жылы қалалық мұрағатта {town} қаласы бойынша {b} {topic} тіркелген, алдыңғы жылға қарағандағы өсім {percent}."
                ),
            ],
        ],
    },
    "percentage-points": {
        "en": [
            (
                "Who in {town} still thinks that {opinion}? In {y1} it was {a} of adults, in {y2} {b}. "
                "The gain is one of {step} {unit}."
            ),
            "Up {step} {unit} from {y1}, {b} of the people asked in {town} in {y2} said that {opinion} (in {y1}: {a}).",
            (
                "The belief that {opinion} is spreading in {town}: {step} {unit} more people hold it in {y2} ({b}) than in {y1} ({a})."
            ),
            "A shift of {step} {unit} separates the {y1} result for {town} ({a} agreed that {opinion}) from that of {y2} ({b}).",
            "In {town}, {b} said in {y2} that {opinion}, {step} {unit} above the {a} of {y1}.",
            "Of the adults of {town}, {a} held in {y1} that {opinion}. By {y2} the share had risen by {step} {unit} to {b}.",
        ],
        "ru": [
            (
                "Кто в городе {town} считает, что {opinion}? В {y1} году – {a} взрослых, в {y2} году – {b}. "
                "Прибавка составила {step} {unit}."
            ),
            "{b} опрошенных в городе {town} в {y2} году ответили, что {opinion}; это на {step} {unit} выше, чем в {y1} году ({a}).",
            "Мнение, что {opinion}, в городе {town} распространяется: за два года его доля выросла на {step} {unit} ({a} в {y1} году, {b} в {y2} году).",
            "Сдвиг в {step} {unit} отделяет результат {y1} года по городу {town} ({a} согласны, что {opinion}) от результата {y2} года ({b}).",
            "В городе {town} в {y2} году {b} сказали, что {opinion}, – на {step} {unit} больше прежних {a} ({y1} год).",
            "Из взрослых города {town} {a} считали в {y1} году, что {opinion}. К {y2} году их доля увеличилась на {step} {unit} и достигла {b}.",
        ],
        "kk": [
            (
                "{town} қаласында «{opinion}» деп кім санайды? {y1} жылы ересектердің {a:poss}, {y2} жылы {b:poss}. "
                "Өсім {step} {unit} тең."
            ),
            "{town} қаласында {y2} жылы сұралғандардың {b:poss} «{opinion}» деді; бұл {y1} жылғыдан ({a}) {step} {unit} жоғары.",
            "{town} қаласында «{opinion}» деген пікір таралып келеді: екі жылда оның үлесі {step} {unit} өсті ({y1} жылы {a}, {y2} жылы {b}).",
            "{town} қаласында {y2} жылы {b} «{opinion}» десе, бұл {y1} жылғы {a:abl} {step} {unit} артық.",
            "{town} қаласында «{opinion}» дейтіндердің үлесі {step} {unit} ұлғайды: {y1} жылы {a} болса, {y2} жылы {b} болды.",
            "{town} қаласының ересектерінің {a:poss} {y1} жылы «{opinion}» деп санаған. {y2} жылға қарай олардың үлесі {step} {unit} өсіп, {b:dat} жетті.",
        ],
    },
}
