"""How long something lasted, and when it began and ended."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "duration": {
        "en": [
            "The {topic} in {town} went on for {days} days, from {begin} until {end}.",
            "Begun on {begin}, the {topic} in {town} were called off {days} days later, on {end}.",
            "{town} lived with the {topic} for {days:words} days ({begin} to {end}).",
            "{days} days separate the first of the {topic} in {town} ({begin}) from the last ({end}).",
            "On {end}, after {days} days, the {topic} in {town} ended. They had started on {begin}.",
            "The {days}-day series of {topic} in {town} opened on {begin} and closed on {end}.",
            "The state of emergency declared in {town} on account of the {topic} was in force from {begin} to {end}, a total of {days} days.",
            [
                "The {topic} in {town} began on {begin} and were over by {end}.",
                Far(
                    "During the {days} days of {topic} in {town}, from the first to the last, the schools stayed open."
                ),
            ],
            "Duration of the {topic} in {town}: {days} days (start {begin}, finish {end}).",
            "In {town} the {topic} of {begin} were not the last; {days} days passed before, on {end}, the final ones were held.",
        ],
        "ru": [
            "Серия {topic} в городе {town} продолжалась {days:день|дня|дней}, с {begin} по {end}.",
            "Начавшись {begin}, серия {topic} в городе {town} прекратилась через {days:день|дня|дней} — {end}.",
            "Первая и последняя акции в серии {topic} (город {town}) разделены сроком в {days:день|дня|дней}: {begin} и {end}.",
            "Спустя {days:день|дня|дней}, {end}, волна {topic} в городе {town}, поднявшаяся {begin}, спала.",
            "Чрезвычайное положение, введённое в городе {town} из-за {topic}, действовало с {begin} до {end}, всего {days:день|дня|дней}.",
            "Длительность серии {topic} в городе {town} — {days:день|дня|дней} (начало — {begin}, окончание — {end}).",
            "Город {town}: серия {topic}, {begin:dotted} — {end:dotted}, продолжительность {days} дн.",
            [
                "Волна {topic} в городе {town} поднялась {begin}, а улеглась {end}.",
                Far("За те {days:день|дня|дней}, что длилась в городе {town} волна {topic}, школы не закрывались."),
            ],
            "От {begin} до {end} прошло {days:день|дня|дней}, и всё это время в городе {town} не прекращались {nom}.",
            "{days:день|дня|дней} — столько, с {begin} по {end}, длилась в городе {town} череда {topic}.",
        ],
        "kk": [
            "{town} қаласындағы {topic} {begin:abl} {end:dat} дейін, {days} күнге созылды.",
            "{begin:loc} басталған {town} қаласындағы {topic} {days} күннен кейін, {end:loc} тоқтады.",
            "{town} қаласындағы алғашқы {topic} ({begin}) мен соңғысының ({end}) арасында {days} күн өтті.",
            "{Topic} салдарынан {town} қаласында жарияланған төтенше жағдай {begin:abl} {end:dat} дейін, барлығы {days} күн күшінде болды.",
            "{town} қаласындағы {topic}: ұзақтығы — {days} күн (басталуы — {begin}, аяқталуы — {end}).",
            "{town} қаласы: {topic}, {begin:dotted} — {end:dotted}, ұзақтығы {days} күн.",
            [
                "{town} қаласында {topic} {begin:loc} басталып, {end:loc} бітті.",
                Far("{town} қаласында {topic} созылған {days} күн ішінде мектептер жабылған жоқ."),
            ],
            "{begin:abl} {end:dat} дейін {days:words} күн өтті, осы уақыт бойы {town} қаласында {topic} тоқтамады.",
            "{days} күн — {town} қаласында {topic} дәл осынша, {begin:abl} {end:dat} дейін, жалғасты.",
            "{days} күндік {topic} {town} қаласында {begin:loc} басталып, {end:loc} аяқталды.",
        ],
    },
    "end-before-beginning": {
        "en": [
            "The {topic} in {town} began on {begin} and ended on {end}.",
            "In {town} a period of {topic} lasted from {begin} to {end}.",
            "Opened on {begin}, the campaign of {topic} in {town} was closed on {end}.",
            "The ban on {topic} in {town} took effect on {begin} and expired on {end}.",
            "{town}: {topic} ({begin} – {end}).",
            "After the first of the {topic} in {town}, on {begin}, there were many more, until the last one was held on {end}.",
            "On {begin} the organisers announced {topic} in {town}; on {end}, having got what they wanted, they declared them finished.",
            ["The {topic} in {town} started on {begin}.", "They came to an end on {end}."],
            "The trial over the {topic} in {town} opened on {begin}; judgment, which concluded it, was given on {end}.",
            [
                "Work on the inquiry into the {topic} in {town} started on {begin}.",
                Far("The inquiry into the {topic} in {town} finished its work on {end}."),
            ],
        ],
        "ru": [
            "Серия {topic} в городе {town} началась {begin} и завершилась {end}.",
            "Запрет на проведение {topic} в городе {town} вступил в силу {begin} и утратил её {end}.",
            "Период {topic} в городе {town} длился с {begin} по {end}.",
            "Город {town}, {nom}: начало — {begin}, окончание — {end}.",
            "Открывшись {begin}, кампания {topic} в городе {town} закрылась {end}.",
            "Судебный процесс по делу о серии {topic} в городе {town} начался {begin}, а закончился приговором, вынесенным {end}.",
            [
                "Первая акция в серии {topic} в городе {town} прошла {begin}.",
                "Последняя акция той же серии состоялась {end}.",
            ],
            "{begin} организаторы объявили о начале {topic} в городе {town}; {end}, добившись своего, объявили об их окончании.",
            "Город {town}: серия {topic}, {begin:dotted} – {end:dotted}.",
            [
                "Комиссия по расследованию {topic} в городе {town} приступила к работе {begin}.",
                Far("Свою работу комиссия по расследованию {topic} в городе {town} окончила {end}."),
            ],
        ],
        "kk": [
            "{town} қаласындағы {topic} {begin:loc} басталып, {end:loc} аяқталды.",
            "{town} қаласында {topic} өткізуге тыйым {begin:loc} күшіне еніп, {end:loc} күшін жойды.",
            "{town} қаласында {topic} {begin:abl} {end:dat} дейін созылды.",
            "{town} қаласы, {topic}: басталуы — {begin}, аяқталуы — {end}.",
            "{begin:loc} ашылған {topic} науқаны {town} қаласында {end:loc} жабылды.",
            "{town} қаласындағы {topic} ісі бойынша сот процесі {begin:loc} басталды, ал {end:loc} шыққан үкіммен аяқталды.",
            ["{town} қаласындағы алғашқы {topic} {begin:loc} өтті.", "Сол қатардағы соңғысы {end:loc} болды."],
            "Ұйымдастырушылар {town} қаласында {topic} басталғанын {begin:loc} жариялады; дегеніне жетіп, аяқталғанын {end:loc} жариялады.",
            "{town} қаласы: {topic}, {begin:dotted} – {end:dotted}.",
            [
                "{town} қаласындағы {topic} жөніндегі тергеу комиссиясы жұмысын {begin:loc} бастады.",
                Far("{town} қаласындағы {topic} жөніндегі тергеу комиссиясы жұмысын {end:loc} бітірді."),
            ],
        ],
    },
}
