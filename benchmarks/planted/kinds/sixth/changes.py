"""Wordings: doubling, rise and fall."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "doubled": {
        "en": [
            "The number of {topic} in {town} doubled between {y1} and {y2}, from {a} to {b}.",
            "In {y1} there had been {a} {topic} in {town}. Two years later the number had doubled to {b}.",
            "{Topic} in {town} became twice as frequent: {a} in {y1}, {b} in {y2}.",
            "With {b} {topic} in {y2} against {a} in {y1}, {town} recorded twice as many as before.",
            "A doubling of {topic} was observed in {town} ({a} in {y1} and {b} in {y2}).",
            "Compared with {y1}, when {town} had {a} {topic}, the figure for {y2} ({b}) is twice as high.",
            "The police of {town} registered {a} {topic} in {y1} and {b} in {y2} – a twofold increase.",
            "Within two years {topic} in {town} have doubled. The labour inspectors counted {a} in {y1}; in {y2} "
            "they counted {b}.",
            "It is no exaggeration to speak of a doubling: {town} had {a} {topic} in {y1} and {b} in {y2}.",
        ],
        "ru": [
            "Число {topic} в городе {town} с {y1} по {y2} год удвоилось: с {a} до {b}.",
            "В {y1} году число {topic} в городе {town} составляло {a}. Через два года оно выросло вдвое, до {b}.",
            "В городе {town} {topic} стало вдвое больше: {a} в {y1} году, {b} в {y2} году.",
            "По сравнению с {y1} годом (тогда {topic} было {a}) показатель {y2} года в городе {town} – {b} – вдвое "
            "выше.",
            "В городе {town} отмечено удвоение числа {topic} ({y1} год – {a}, {y2} год – {b}).",
            "За два года {topic} в городе {town} стало в два раза больше. Если в {y1} году их насчитали {a}, то в "
            "{y2} году – {b}.",
            "Полиция города {town} сообщила о двукратном росте числа {topic}: {b} в {y2} году против {a} в {y1} году.",
            "За два года число {topic} в городе {town} увеличилось вдвое. Инспекция труда насчитала их {a} в {y1} "
            "году и {b} в {y2} году.",
            "Говорить об удвоении – не преувеличение: в {y1} году {topic} в городе {town} было {a}, в {y2} году – {b}.",
        ],
        "kk": [
            "{town} қаласында {topic} саны {y1} жылдан {y2} жылға дейін екі есе өсті: {a:abl} {b:dat} дейін.",
            "{y1} жылы {town} қаласында {a} {topic} болған еді. Екі жылдан кейін бұл сан екі еселеніп, {b:dat} жетті.",
            "{town} қаласында {topic} екі есе жиіледі: {y1} жылы – {a}, {y2} жылы – {b}.",
            "{Topic} саны {y1} жылы {a} болса, {y2} жылы {b} болды, яғни {town} қаласында екі есе көбейді.",
            "{town} қаласында {topic} санының екі еселенгені байқалды ({y1} жылы {a}, {y2} жылы {b}).",
            "{y1} жылмен салыстырғанда (ол кезде {a} {topic} болған) {town} қаласындағы {y2} жылғы көрсеткіш – {b} "
            "– екі есе жоғары.",
            "Екі жылда {town} қаласындағы {topic} саны екі есеге артты. Еңбек инспекциясы {y1} жылы {a}, {y2} жылы "
            "{b} {topic} санады.",
            "Екі еселену десек, артық айтқандық емес: {town} қаласында {y1} жылы {a}, {y2} жылы {b} {topic} болды.",
        ],
    },
    "rose": {
        "en": [
            "Between {y1} and {y2} the number of {topic} in {town} rose from {a} to {b}.",
            "{Topic} became more frequent in {town}: {a} were counted in {y1} and {b} in {y2}.",
            "In {y2} {town} had {b} {topic}, {diff} more than the {a} of {y1}.",
            "The upward trend continued in {town}, where {a} {topic} were counted in {y1} and {b} in {y2}.",
            "From {a} in {y1}, {topic} in {town} climbed to {b} in {y2}.",
            "The growth in {topic} in {town} ({y1}: {a}; {y2}: {b}) alarmed the council.",
            "In {town} {topic} had numbered {a} in {y1}. By {y2} they had gone up to {b}.",
            "Things got worse, as the bulletin for {town} shows: {topic} increased from {a} in {y1} to {b} in {y2}.",
            "The number of {topic} in {town} has been growing. It stood at {a} in {y1} and at {b} in {y2}.",
        ],
        "ru": [
            "С {y1} по {y2} год число {topic} в городе {town} выросло с {a} до {b}.",
            "В городе {town} {topic} стало больше: {a} в {y1} году и {b} в {y2} году.",
            "В {y2} году в городе {town} было {topic} {b}, на {diff} больше, чем в {y1} году ({a}).",
            "Рост продолжался и в городе {town}: число {topic} дошло здесь с {a} в {y1} году до {b} в {y2} году.",
            "Увеличение числа {topic} в городе {town} ({a} в {y1} году, {b} в {y2} году) встревожило мэрию.",
            "Если в {y1} году число {topic} в городе {town} равнялось {a}, то к {y2} году оно поднялось до {b}.",
            "Положение ухудшилось, что видно из бюллетеня по городу {town}: число {topic} увеличилось с {a} в {y1} "
            "году до {b} в {y2} году.",
            "Число {topic} в городе {town} растёт. В {y1} году оно составляло {a}, в {y2} году – {b}.",
        ],
        "kk": [
            "{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін өсті.",
            "{town} қаласында {topic} көбейді: {y1} жылы {a}, {y2} жылы {b} болды.",
            "{y2} жылы {town} қаласында {b} {topic} болды, бұл {y1} жылғыдан ({a}) {diff:dat} көп.",
            "Өсу {town} қаласында да жалғасты. Мұнда {topic} саны {y1} жылы {a} болса, {y2} жылы {b} болды.",
            "{town} қаласындағы {topic} санының артуы ({y1} жылы {a}, {y2} жылы {b}) әкімдікті алаңдатты.",
            "{y1} жылы {a} {topic} тіркелген {town} қаласында бұл көрсеткіш {y2} жылға қарай {b:dat} көтерілді.",
            "Жағдай нашарлады, мұны {town} қаласының бюллетенінен көреміз: {topic} саны {y1} жылғы {a:abl} {y2} "
            "жылы {b:dat} дейін артты.",
            "{town} қаласында {topic} саны өсіп келеді. Ол {y1} жылы {a}, {y2} жылы {b} болды.",
        ],
    },
    "fell": {
        "en": [
            "The number of {topic} in {town} fell from {a} in {y1} to {b} in {y2}.",
            "There were fewer {topic} in {town} than before: {b} in {y2}, compared with {a} in {y1}.",
            "In {y1} the newspapers of {town} wrote of {a} {topic}. By {y2} the figure was down to {b}.",
            "A decline in {topic} is visible in {town}, with {a} cases in {y1} and {b} in {y2}.",
            "{town} registered {b} {topic} in {y2}, {diff} fewer than in {y1}, when there were {a}.",
            "After the {a} {topic} of {y1}, {town} grew quieter; {y2} brought only {b}.",
            "The drop in {topic} in {town} (from {a} to {b} between {y1} and {y2}) was put down to the new bylaws.",
            "Calm returned to {town}, and the number of {topic} decreased: from {a} in {y1} it went down to {b} in "
            "{y2}.",
            "The authorities of {town} claim credit for the decrease in {topic}, of which there were {a} in {y1} "
            "and {b} in {y2}.",
        ],
        "ru": [
            "Число {topic} в городе {town} снизилось с {a} в {y1} году до {b} в {y2} году.",
            "В городе {town} {topic} стало меньше, чем прежде: {b} в {y2} году против {a} в {y1} году.",
            "В {y1} году в газетах города {town} число упомянутых {topic} равнялось {a}. К {y2} году это число "
            "опустилось до {b}.",
            "Спад виден и в городе {town}: {topic} здесь было {a} в {y1} году и {b} в {y2} году.",
            "В {y2} году в городе {town} учтено {topic} {b}, на {diff} меньше, чем в {y1} году, когда их было {a}.",
            "После {y1} года, в котором число {topic} равнялось {a}, в городе {town} стало спокойнее: в {y2} году "
            "оно упало до {b}.",
            "Сокращение числа {topic} в городе {town} (с {a} до {b} за {y1}–{y2} годы) объяснили новыми правилами.",
            "В город {town} вернулось спокойствие, и число {topic} уменьшилось: с {a} в {y1} году до {b} в {y2} году.",
            "Власти города {town} ставят себе в заслугу уменьшение числа {topic}: в {y1} году их было {a}, в {y2} "
            "году – {b}.",
        ],
        "kk": [
            "{town} қаласында {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін төмендеді.",
            "{town} қаласында {topic} бұрынғыдан азайды: {y2} жылы {b}, ал {y1} жылы {a} болған.",
            "{y1} жылы {town} газеттері {a} {topic} туралы жазды. {y2} жылға қарай бұл сан {b:dat} түсті.",
            "Кему {town} қаласында да байқалады: мұнда {y1} жылы {a}, {y2} жылы {b} {topic} болды.",
            "{y2} жылы {town} қаласында {b} {topic} есепке алынды, бұл {a} болған {y1} жылмен салыстырғанда "
            "{diff:dat} аз.",
            "{town} қаласындағы {topic} санының қысқаруын ({y1} жылы {a}, {y2} жылы {b}) жаңа ережелермен түсіндірді.",
            "{town} қаласына тыныштық оралып, {topic} саны кеміді: {y1} жылғы {a:abl} {y2} жылы {b:dat} түсті.",
            "{town} билігі {topic} санының азайғанын өз еңбегіне балайды: {y1} жылы {a}, {y2} жылы {b} болды.",
        ],
    },
}
