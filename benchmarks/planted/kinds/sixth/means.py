"""Wordings: means and deviations of whole numbers."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "mean-of-whole-numbers": {
        "en": [
            "How strongly do people in {town} feel that {opinion}? On a scale from 1 to 5, in whole points, {n} "
            "respondents gave an average of {mean}.",
            "The {n} students tested in {town} rated the statement “{opinion}” with a whole number between 1 "
            "(disagree) and 5 (agree); the mean rating was {mean}.",
            "For the item “{opinion}” ({town}, n = {n}, answers on a five-point Likert scale) we obtained M = {mean}.",
            "Each of the {n} jurors in {town} awarded one, two, three, four or five points to the statement that "
            "{opinion}. The arithmetic mean of their points is {mean}.",
            "Agreement that {opinion} was marked from 1 to 5 in whole numbers. In {town}, where {n} people "
            "answered, it averages {mean}.",
            "In the {town} focus groups ({n} participants altogether) the sentence “{opinion}” scored {mean} on "
            "average, every participant having circled a single whole figure from 1 to 5.",
            "School marks from 1 to 5 were given to the claim that {opinion}. The mean of the {n} marks from {town}"
            " is {mean}; half marks were not allowed.",
            "A small experiment was made in {town}: {n} volunteers read a leaflet and then said, in whole numbers "
            "from 1 (not at all) to 5 (fully), how far they agreed that {opinion}. The mean was {mean}.",
            "The sentence “{opinion}” was put to all {n} members of the {town} council, who could give it 1, 2, 3, "
            "4 or 5 points. On average they gave it {mean} points.",
        ],
        "ru": [
            "Насколько жители города {town} согласны с тем, что {opinion}? По шкале от 1 до 5 (только целые баллы) "
            "{n:респондент дал|респондента дали|респондентов дали} в среднем {mean}.",
            "Утверждение «{opinion}» в городе {town} {n:студент оценил|студента оценили|студентов оценили} целым "
            "числом от 1 (не согласен) до 5 (согласен); средняя оценка – {mean}.",
            "По пункту «{opinion}» (г. {town}, n = {n}, пятибалльная шкала Ликерта, целые баллы) получено M = {mean}.",
            "Каждый из {n:присяжного|присяжных|присяжных} в городе {town} поставил тезису «{opinion}» один, два, "
            "три, четыре или пять баллов. Среднее арифметическое этих баллов равно {mean}.",
            "Согласие с тем, что {opinion}, отмечали целым баллом от 1 до 5. В городе {town}, где {n:человек "
            "ответил|человека ответили|человек ответили}, средний балл составил {mean}.",
            "На фокус-группах в городе {town} (всего {n:участник|участника|участников}) фраза «{opinion}» набрала в"
            " среднем {mean}: каждый обводил одну целую цифру от 1 до 5.",
            "Школьными отметками от единицы до пятёрки оценивали суждение «{opinion}». Средняя из "
            "{n:отметки|отметок|отметок}, выставленных в городе {town}, – {mean}; половинок не допускалось.",
            "В городе {town} провели небольшой опыт: добровольцы (n = {n}) прочли листовку и целым числом от 1 "
            "(совсем нет) до 5 (полностью) указали, насколько согласны, что {opinion}. Среднее равнялось {mean}.",
            "Депутаты городского совета (г. {town}), всего {n}, могли дать фразе «{opinion}» 1, 2, 3, 4 или 5 "
            "баллов. В среднем вышло {mean} балла.",
        ],
        "kk": [
            "{town} тұрғындары «{opinion}» дегенге қаншалықты келіседі? 1-ден 5-ке дейінгі шкала бойынша (тек бүтін"
            " балл) {n} респондент орта есеппен {mean} балл қойды.",
            "{town} қаласында «{opinion}» деген тұжырымды {n} студент 1-ден (келіспеймін) 5-ке дейінгі (келісемін) "
            "бүтін санмен бағалады; орташа баға – {mean}.",
            "Сауалнаманың «{opinion}» тармағы бойынша ({town} қаласы, n = {n}, бес балдық Лайкерт шкаласы, бүтін "
            "балдар) M = {mean} шықты.",
            "{town} қаласында {n} алқабидің әрқайсысы «{opinion}» деген тезиске бір, екі, үш, төрт немесе бес балл "
            "қойды. Осы балдардың арифметикалық ортасы – {mean}.",
            "Сұралғандардың «{opinion}» дегенге келісу деңгейі 1 мен 5 арасындағы бүтін балмен белгіленді. {n} адам"
            " жауап берген {town} қаласында орташа балл {mean} болды.",
            "{town} қаласындағы фокус-топтарда (барлығы {n} қатысушы) «{opinion}» деген сөйлем орташа {mean} балл "
            "алды: әркім 1-ден 5-ке дейінгі бір бүтін санды қоршап белгіледі.",
            "{town} қаласында шағын тәжірибе өтті: {n} ерікті үнпарақ оқып, «{opinion}» дегенге қаншалықты "
            "келісетінін 1-ден (мүлде келіспеймін) 5-ке дейінгі (толық келісемін) бүтін санмен көрсетті. Орташа мән"
            " {mean} болды.",
            "{town} қалалық кеңесінің {n} депутаты «{opinion}» деген сөйлемге 1, 2, 3, 4 немесе 5 балл бере алды. "
            "Олар орта есеппен {mean} балл берді.",
        ],
    },
    "deviation-of-whole-numbers": {
        "en": [
            "On a seven-point scale, in whole points, the {n} teachers questioned in {town} judged the statement "
            "that {opinion} at {mean} on average, with a standard deviation of {sd}.",
            "The item “{opinion}” was answered in {town} by {n} persons with a whole number from 1 to 7 (M = "
            "{mean}, SD = {sd}).",
            "Among {n} shopkeepers in {town} we measured how far they agree that {opinion}. Answers were whole "
            "numbers from 1 to 7; the mean is {mean}, the standard deviation {sd}.",
            "Support for the view that {opinion} in {town}: mean = {mean} (SD = {sd}; n = {n}; integers from 1 to 7).",
            "The statement that {opinion} was rated by {n} volunteers in {town}, each giving one integer between 1 "
            "and 7. Their ratings have a mean of {mean}; the standard deviation equals {sd}.",
            "Seven boxes, numbered 1 to 7, stood beside the sentence “{opinion}”, and each of the {n} people "
            "interviewed in {town} ticked one of them. The mean is {mean} and the standard deviation {sd}.",
            "In the pilot study in {town} ({n} respondents) agreement that {opinion} was recorded as a whole number"
            " from 1 to 7. Mean and standard deviation were {mean} and {sd} respectively.",
            "Not everyone in {town} agrees that {opinion}, as the scatter of the {n} ratings shows: whole numbers "
            "from 1 to 7, mean {mean}, standard deviation {sd}.",
        ],
        "ru": [
            "По семибалльной шкале, в целых баллах, {n:учитель оценил|учителя оценили|учителей оценили} в городе "
            "{town} тезис «{opinion}» в среднем на {mean} при стандартном отклонении {sd}.",
            "На вопрос о том, согласны ли они, что {opinion}, в городе {town} {n:человек ответил|человека "
            "ответили|человек ответили} целым числом от 1 до 7 (M = {mean}, SD = {sd}).",
            "Среди продавцов города {town} ({n} чел.) измерили согласие с мнением «{opinion}». Ответом было целое "
            "число от 1 до 7; среднее – {mean}, стандартное отклонение – {sd}.",
            "Поддержка тезиса «{opinion}» в городе {town}: среднее {mean}, ст. откл. {sd}, n = {n}, целые баллы от "
            "1 до 7.",
            "Суждение «{opinion}» оценивали добровольцы (город {town}, {n:участник|участника|участников}), каждый –"
            " одним целым числом от 1 до 7. Среднее оценок равно {mean}, их стандартное отклонение – {sd}.",
            "Рядом с фразой «{opinion}» стояли клетки с номерами от 1 до 7, и каждый из "
            "{n:опрошенного|опрошенных|опрошенных} в городе {town} отметил одну. Средний номер – {mean}, "
            "стандартное отклонение – {sd}.",
            "В пробном исследовании в городе {town} ({n} чел.) согласие с тем, что {opinion}, записывали целым "
            "числом от 1 до 7. Среднее и стандартное отклонение составили соответственно {mean} и {sd}.",
            "Не все в городе {town} согласны, что {opinion}; это видно по разбросу {n:оценки|оценок|оценок}: целые "
            "числа от 1 до 7, среднее {mean}, стандартное отклонение {sd}.",
        ],
        "kk": [
            "Жеті балдық шкала бойынша, бүтін балмен, {town} қаласының {n} мұғалімі «{opinion}» деген тезисті орта "
            "есеппен {mean} деп бағалады, стандартты ауытқу – {sd}.",
            "{town} қаласында «{opinion}» деген пікірге келісесіз бе деген сұраққа {n} адам 1-ден 7-ге дейінгі "
            "бүтін санмен жауап берді (M = {mean}, SD = {sd}).",
            "{town} қаласының сатушылары арасында ({n} адам) «{opinion}» деген пікірге келісу өлшенді. Жауап 1 мен "
            "7 арасындағы бүтін сан болды; орташасы – {mean}, стандартты ауытқуы – {sd}.",
            "{town} қаласында «{opinion}» деген тезисті қолдау: орташа мән {mean}, стандартты ауытқу {sd}, n = {n},"
            " 1-ден 7-ге дейінгі бүтін балдар.",
            "Еріктілер «{opinion}» деген пікірді бағалады ({town} қаласы, {n} қатысушы), әрқайсысы 1-ден 7-ге "
            "дейінгі бір бүтін сан атады. Бағалардың орташасы – {mean}, стандартты ауытқуы – {sd}.",
            "Бланкідегі «{opinion}» деген сөйлемнің қасында 1-ден 7-ге дейін нөмірленген торкөздер тұрды, {town} "
            "қаласында сұралған {n} адамның әрқайсысы соның бірін белгіледі. Орташа нөмір – {mean}, стандартты "
            "ауытқу – {sd}.",
            "{town} қаласындағы сынақ зерттеуде ({n} адам) «{opinion}» дегенге келісу 1-ден 7-ге дейінгі бүтін "
            "санмен жазылды. Орташа мән мен стандартты ауытқу тиісінше {mean} және {sd} болды.",
            "{town} қаласында «{opinion}» дегенге бәрі бірдей келіспейді, мұны {n} бағаның шашырауынан көреміз: "
            "1-ден 7-ге дейінгі бүтін сандар, орташасы {mean}, стандартты ауытқуы {sd}.",
        ],
    },
}
