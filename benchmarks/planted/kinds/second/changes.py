"""Wordings that are held out: words for shares, and words and figures for changes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "majority": {
        "en": [
            "Most people in {town} ({percent}) are convinced that {opinion}.",
            "The majority of respondents in {town}, namely {percent}, answered that {opinion}.",
            "That {opinion} was the opinion of most of those asked in {town}: {percent}.",
            "A clear majority in {town} – {percent} of all replies – felt that {opinion}.",
            "In {town}, {percent} agreed that {opinion}; this view is thus shared by the majority of the town’s respondents.",
        ],
        "ru": [
            "Большая часть жителей города {town} ({percent}) убеждена, что {opinion}.",
            "Большинство респондентов в городе {town}, а именно {percent}, ответили, что {opinion}.",
            "Мнения, что {opinion}, в городе {town} придерживается большинство опрошенных — {percent}.",
            "В городе {town} с тем, что {opinion}, согласны {percent}, то есть большинство ответивших.",
            "Как показал опрос в городе {town}, {percent} его жителей думают, что {opinion}. Таким образом, это позиция большинства.",
        ],
        "kk": [
            "{town} тұрғындарының көпшілігі ({percent}) «{opinion}» дегенге сенімді.",
            "{town} қаласындағы респонденттердің басым бөлігі, нақтырақ айтқанда {percent}, «{opinion}» деп жауап берді.",
            "{town} қаласында «{opinion}» деген пікірді сұралғандардың көбі ұстанады – {percent}.",
            "{town} қаласында «{opinion}» деген пікірмен {percent}, яғни жауап бергендердің көпшілігі келіседі.",
            "Сауалнама көрсеткендей, {town} тұрғындарының {percent}-ы «{opinion}» деп ойлайды. Демек, бұл – көпшіліктің ұстанымы.",
        ],
    },
    "more-than-half": {
        "en": [
            "Over half of those polled in {town} – {percent} – held that {opinion}.",
            "In {town}, {percent} said that {opinion}, which is more than every second respondent.",
            "At {percent}, the share of people in {town} who say that {opinion} exceeds one half.",
            "That {opinion} was affirmed by {percent} of the {town} sample, i.e. by more than half of it.",
            "More than half the town agrees: {percent} of the respondents in {town} think that {opinion}.",
        ],
        "ru": [
            "Свыше половины опрошенных в городе {town} — {percent} — полагают, что {opinion}.",
            "В городе {town} {percent} сказали, что {opinion}, а это больше, чем каждый второй.",
            "Доля тех, кто в городе {town} считает, что {opinion}, превышает половину и составляет {percent}.",
            "То, что {opinion}, подтвердили {percent} выборки в городе {town}, т. е. более половины.",
            "Более половины респондентов ({percent}) в городе {town} заявили: {opinion}.",
        ],
        "kk": [
            "{town} қаласында сұралғандардың жартысынан астамы – {percent} – «{opinion}» деп санайды.",
            "{town} қаласында {percent} «{opinion}» деді, бұл – жауап бергендердің тең жартысынан көп.",
            "{town} қаласында «{opinion}» деп есептейтіндердің үлесі жартыдан асып, {percent} болды.",
            "{town} қаласындағы іріктеменің {percent}-ы, яғни жартысынан көбі, «{opinion}» дегенді растады.",
            "Респонденттердің жартысынан көбі ({percent}) {town} қаласында «{opinion}» деп мәлімдеді.",
        ],
    },
    "a-third": {
        "en": [
            "One in three respondents in {town} ({percent}) said that {opinion}.",
            "In {town} roughly one third – {percent} – agreed that {opinion}.",
            "The share of people in {town} who think that {opinion} is {percent}, or about one third.",
            "Every third resident of {town} who took part in the survey, {percent} to be exact, was of the opinion that {opinion}.",
            "About a third of the answers from {town} ({percent}) state that {opinion}.",
        ],
        "ru": [
            "Каждый третий респондент в городе {town} ({percent}) сказал, что {opinion}.",
            "В городе {town} примерно треть опрошенных — {percent} — согласилась с тем, что {opinion}.",
            "Доля тех, кто в городе {town} считает, что {opinion}, равна {percent}, то есть около трети.",
            "Около одной трети участников опроса в городе {town} ({percent}) думают, что {opinion}.",
            "О том, что {opinion}, в городе {town} говорят {percent} жителей, или каждый третий.",
        ],
        "kk": [
            "{town} қаласында әрбір үшінші респондент ({percent}) «{opinion}» деді.",
            "{town} қаласында сұралғандардың шамамен үштен бірі – {percent} – «{opinion}» деген пікірмен келісті.",
            "{town} қаласында «{opinion}» деп есептейтіндердің үлесі {percent}, яғни үштен бірге жуық.",
            "Сауалнамаға қатысқан {town} тұрғындарының үштен біріне жуығы ({percent}) «{opinion}» деп ойлайды.",
            "{town} қаласында «{opinion}» деген пікірді {percent}, басқаша айтқанда әр үшінші адам қолдайды.",
        ],
    },
    "doubled": {
        "en": [
            "Between {y1} and {y2} the number of {topic} in {town} doubled: {a} were counted in the first of these years and {b} in the last.",
            "Monitors counted {b} {topic} in {town} in {y2}, about twice as many as in {y1} ({a}).",
            "There were {a} {topic} in {town} in {y1}. Two years later their number had doubled to {b}.",
            "With {b} {topic} in {y2} against {a} in {y1}, {town} saw a twofold increase.",
            "Within two years {topic} in {town} became twice as frequent ({y1}: {a}; {y2}: {b}).",
        ],
        "ru": [
            "С {y1} по {y2} год число {topic} в городе {town} удвоилось: сначала их было {a}, потом {b}.",
            "В {y2} году число {topic} в городе {town} равнялось {b} — примерно вдвое больше, чем в {y1} году ({a}).",
            "В {y1} году число {topic} в городе {town} равнялось {a}. Через два года оно увеличилось вдвое и достигло {b}.",
            "За два года число {topic} в городе {town} выросло в два раза ({y1} г. — {a}, {y2} г. — {b}).",
            "Двукратный рост числа {topic} в городе {town} — с {a} в {y1} году до {b} в {y2} году — отметили все газеты.",
        ],
        "kk": [
            "{y1} жылдан {y2} жылға дейін {town} қаласында {topic} саны екі еселенді: алдымен {a}, кейін {b} болды.",
            "{y2} жылы {town} қаласында {b} {topic} тіркелді, бұл {y1} жылғыдан ({a}) шамамен екі есе көп.",
            "{y1} жылы {town} қаласында {topic} саны {a} еді. Екі жылдан кейін ол екі есе өсіп, {b} болды.",
            "Екі жыл ішінде {town} қаласындағы {topic} саны екі есе артты ({y1} ж. – {a}, {y2} ж. – {b}).",
            "{town} қаласында {topic} санының екі еселенгенін – {y1} жылғы {a} мен {y2} жылғы {b} – барлық газет жазды.",
        ],
    },
    "rose": {
        "en": [
            "{Topic} in {town} became more frequent: {b} in {y2} as against {a} in {y1}.",
            "The count of {topic} in {town} went up from {a} ({y1}) to {b} ({y2}).",
            "In {y1} the police of {town} registered {a} {topic}. By {y2} the figure had climbed to {b}.",
            "Two years on, {town} had more {topic} than before ({b} in {y2}; {a} in {y1}).",
            "The increase in {topic} in {town}, from {a} in {y1} to {b} in {y2}, did not go unnoticed by the press.",
            "While {a} {topic} had been reported from {town} in {y1}, their number grew to {b} in {y2}.",
        ],
        "ru": [
            "Число {topic} в городе {town} возросло: {b} в {y2} году против {a} в {y1} году.",
            "В {y1} году число {topic}, по данным полиции города {town}, было {a}, а к {y2} году оно поднялось до {b}.",
            "Если в {y1} году число {topic} в городе {town} составляло {a}, то в {y2} году оно выросло до {b}.",
            "Увеличение числа {topic} в городе {town} (с {a} в {y1} г. до {b} в {y2} г.) не осталось незамеченным.",
            "За два года {topic} в городе {town} стало больше: было {a} ({y1}), стало {b} ({y2}).",
        ],
        "kk": [
            "{town} қаласында {topic} саны көбейді: {y1} жылы {a} болса, {y2} жылы {b}.",
            "{y1} жылы {town} полициясы {a} {topic} тіркеді. {y2} жылға қарай бұл көрсеткіш {b} деңгейіне көтерілді.",
            "{town} қаласындағы {topic} санының өсуі ({y1} ж. – {a}, {y2} ж. – {b}) баспасөз назарынан тыс қалмады.",
            "Екі жылда {town} қаласында {topic} жиіледі: бұрын {a} еді ({y1}), енді {b} болды ({y2}).",
            "{town} қаласында {y2} жылы {b} {topic} өтті, ал {y1} жылы {a} ғана болған, яғни олардың саны артқан.",
        ],
    },
    "fell": {
        "en": [
            "{Topic} in {town} became rarer: {b} in {y2} as against {a} in {y1}.",
            "The count of {topic} in {town} went down from {a} ({y1}) to {b} ({y2}).",
            "In {y1} the prosecutor of {town} noted {a} {topic}. By {y2} the number had dropped to {b}.",
            "{town} had fewer {topic} in {y2} ({b}) than in {y1} ({a}).",
            "The decline of {topic} in {town}, from {a} in {y1} to {b} in {y2}, was put down to fines.",
            "After {a} {topic} in {y1}, {town} saw only {b} in {y2}, a marked decrease.",
        ],
        "ru": [
            "Число {topic} в городе {town} снизилось: {b} в {y2} году против {a} в {y1} году.",
            "По сведениям прокуратуры города {town}, число {topic} упало: в {y1} году — {a}, в {y2} году — {b}.",
            "Если в {y1} году число {topic} в городе {town} составляло {a}, то в {y2} году оно сократилось до {b}.",
            "Спад числа {topic} в городе {town} (с {a} в {y1} г. до {b} в {y2} г.) объясняли штрафами.",
            "За два года {topic} в городе {town} стало меньше: было {a} ({y1}), стало {b} ({y2}).",
        ],
        "kk": [
            "{town} қаласында {topic} саны азайды: {y1} жылы {a} болса, {y2} жылы {b}.",
            "{y1} жылы {town} прокуратурасы {a} {topic} тіркеді. {y2} жылға қарай бұл көрсеткіш {b} деңгейіне түсті.",
            "{town} қаласындағы {topic} санының кемуін ({y1} ж. – {a}, {y2} ж. – {b}) айыппұлдармен түсіндірді.",
            "Екі жылда {town} қаласында {topic} сиреді: бұрын {a} еді ({y1}), енді {b} болды ({y2}).",
            "{town} қаласында {y2} жылы {b} {topic} өтті, бұл {y1} жылғыдан ({a}) аз.",
        ],
    },
    "change-in-percent": {
        "en": [
            "In {y2} there were {b} {topic} in {town}, {percent} more than in {y1} ({a}).",
            "The number of {topic} in {town} grew by {percent} within a year, from {a} in {y1} to {b} in {y2}.",
            "{Topic} in {town}: {a} in {y1}, {b} in {y2} (+{percent}).",
            "Compared with {y1}, when {a} {topic} were recorded in {town}, the total for {y2} was up {percent} at {b}.",
            "{town} recorded {a} {topic} in {y1} and {b} in {y2}. This is an increase of {percent}.",
        ],
        "ru": [
            "В {y2} году число {topic} в городе {town} достигло {b}, что на {percent} больше, чем в {y1} году ({a}).",
            "За год число {topic} в городе {town} выросло на {percent}: с {a} в {y1} году до {b} в {y2} году.",
            "Число {topic} в городе {town}: {y1} г. — {a}, {y2} г. — {b} (+{percent}).",
            "По сравнению с {y1} годом, когда число {topic} в городе {town} равнялось {a}, показатель {y2} года — {b} — выше на {percent}.",
            "Статистика города {town} по числу {topic} такова: {a} в {y1} году и {b} в {y2} году. Прирост составил {percent}.",
        ],
        "kk": [
            "{y2} жылы {town} қаласында {topic} саны {b} болды, бұл {y1} жылғыдан ({a}) {percent}-ға көп.",
            "Бір жылда {town} қаласындағы {topic} саны {percent}-ға өсті: {y1} жылы – {a}, {y2} жылы – {b}.",
            "{town} қаласындағы {topic} саны: {y1} ж. – {a}, {y2} ж. – {b} (+{percent}).",
            "{y1} жылмен салыстырғанда (ол кезде {town} қаласында {a} {topic} болған) {y2} жылғы көрсеткіш, яғни {b}, {percent}-ға жоғары.",
            "{town} қаласында {y1} жылы {a}, ал {y2} жылы {b} {topic} тіркелді. Өсім {percent} болды.",
        ],
    },
    "percentage-points": {
        "en": [
            "Between {y1} and {y2} the share of people in {town} who say that {opinion} rose from {a} to {b}, that is by {step} {unit}.",
            "In {y2}, {b} of residents of {town} said that {opinion}, {step} {unit} more than in {y1} ({a}).",
            "Support in {town} for the view that {opinion} gained {step} {unit}: {a} in {y1}, {b} in {y2}.",
            "An increase of {step} {unit} was observed in {town} in the proportion of people who think that {opinion} ({y1}: {a}; {y2}: {b}).",
            "In {y1} the proportion of townspeople in {town} who said that {opinion} was {a}; by {y2} it stood at {b}. The difference amounts to {step} {unit}.",
        ],
        "ru": [
            "С {y1} по {y2} год доля тех, кто в городе {town} говорит, что {opinion}, выросла с {a} до {b}, то есть на {step} {unit}.",
            "В {y2} году {b} жителей города {town} сказали, что {opinion}, — на {step} {unit} больше, чем в {y1} году ({a}).",
            "Поддержка мнения, что {opinion}, в городе {town} прибавила {step} {unit}: {a} в {y1} году, {b} в {y2} году.",
            "В городе {town} доля согласных с тем, что {opinion}, увеличилась на {step} {unit} ({y1} г. — {a}, {y2} г. — {b}).",
            "В {y1} году доля жителей города {town}, считающих, что {opinion}, была равна {a}, а в {y2} году — {b}. Разница — {step} {unit}.",
        ],
        "kk": [
            "{y1} жылдан {y2} жылға дейін {town} қаласында «{opinion}» дейтіндердің үлесі {a}-дан {b}-ға жетті, яғни {step} {unit} өсті.",
            "{y2} жылы {town} тұрғындарының {b}-ы «{opinion}» деді, бұл {y1} жылғыдан ({a}) {step} {unit} көп.",
            "{town} қаласында «{opinion}» деген пікірді қолдау {step} {unit} артты: {y1} жылы – {a}, {y2} жылы – {b}.",
            "{town} қаласында «{opinion}» деп санайтындардың үлесі {step} {unit} көтерілді ({y1} ж. – {a}, {y2} ж. – {b}).",
            "{y1} жылы {town} қаласында «{opinion}» деп есептейтіндер {a} еді, {y2} жылы {b} болды. Сөйтіп, олардың үлесі {step} {unit} ұлғайды.",
        ],
    },
}
