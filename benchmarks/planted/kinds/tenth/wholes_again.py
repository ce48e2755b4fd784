"""More ways to tell wholes with their parts, to number questions, and to tell from when until when."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording


def _questions(line: str, before: str = "") -> list[str]:
    """Five questions, after a line that announces them if there is one; # is the number of a question."""
    lines = [line.replace("#", str(number)).replace("{opinion1}", "{opinion}") for number in range(1, 6)]
    return [before, *lines] if before else lines


WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "parts-of-a-total": {
        "en": [
            (
                "The reading room of {town} lent {total} files on the {topic} in {year}, {a} of them to students, {b} to "
                "journalists and {c} to lawyers."
            ),
            (
                "In {year}, {a} organisers of the {topic} in {town} received a warning and {b} a fine. With the {c} who were "
                "sentenced to arrest, the number of those punished comes to {total}."
            ),
            [
                "Who signed the appeal against the ban on {topic} in {town} in {year}?",
                "{a} teachers, {b} doctors, {c} people of other professions – {total} signatures.",
            ],
            [
                "Replies of the {town} authorities to notices of {topic}, {year} (total: {total})",
                "Granted .......... {a}",
                "Refused .......... {b}",
                "Left without reply .......... {c}",
            ],
            (
                "Pursuant to section 4, the commissioner of {town} registered {total} petitions concerning {topic} in {year}: "
                "(a) {a} were declared admissible; (b) {b} were declared inadmissible; and (c) {c} were withdrawn."
            ),
            (
                "{total} lawyers volunteered during the {topic} of {year} in {town}. Roughly speaking they were of three sorts: "
                "{a} worked in private practice. {b} came from NGOs. The other {c} were still students."
            ),
        ],
        "ru": [
            (
                "За {year} год читальный зал города {town} выдал {total:дело|дела|дел} о ходе {topic}, из них {a} студентам, {b} "
                "журналистам и {c} адвокатам."
            ),
            (
                "В {year} году {a} организаторов {topic} в городе {town} получили предупреждение, {b} – штраф. Вместе с {c} "
                "арестованными число наказанных достигает {total}."
            ),
            [
                "Кто подписал в {year} году обращение против запрета {topic} в городе {town}?",
                "{a} учителей, {b} врачей, {c} представителей других профессий – в сумме {total} подписей.",
            ],
            [
                "Ответы властей города {town} на уведомления о проведении {topic}, {year} год (всего {total})",
                "Согласовано: {a}",
                "Отказано: {b}",
                "Оставлено без ответа: {c}",
            ],
            (
                "Уполномоченным по городу {town} в {year} году зарегистрировано {total} обращений, касающихся {topic}: а) {a} "
                "признаны приемлемыми; б) {b} признаны неприемлемыми; в) {c} отозваны."
            ),
            (
                "{a} задержанных во время {topic} {year} года в городе {town} отпустили сразу, {b} – наутро, {c} – через "
                "сутки и позже (в общей сложности {total})."
            ),
        ],
        "kk": [
            (
                "{year} жылы {town} қаласының оқу залы {topic} туралы {total} іс берді, оның {a:poss} студенттерге, {b:poss} "
                "журналистерге, {c:poss} адвокаттарға."
            ),
            (
                "{year} жылы {town} қаласында {topic} ұйымдастырушыларының {a:poss} ескерту алды, {b:poss} айыппұл төледі. Қамауға "
                "алынған {c} адамды қосқанда жазаланғандар саны {total} болды."
            ),
            [
                "{year} жылы {town} қаласында {topic} өткізуге тыйымға қарсы үндеуге кім қол қойды?",
                "{a} мұғалім, {b} дәрігер, {c} өзге мамандық иесі – жиыны {total} қол.",
            ],
            [
                "{town} билігінің {topic} туралы хабарламаларға жауабы, {year} жыл (барлығы {total})",
                "Келісілді: {a}",
                "Бас тартылды: {b}",
                "Жауапсыз қалды: {c}",
            ],
            (
                "{town} қаласы бойынша уәкіл {year} жылы {topic} жөнінде {total} өтінішті тіркеді: а) {a} өтініш қабылданды; ә) {b} "
                "өтініш қабылданбады; б) {c} өтініш қайтарып алынды."
            ),
            (
                "{year} жылғы {topic} кезінде {town} қаласында ұсталғандардың {a:poss} бірден, {b:poss} ертеңіне, {c:poss} одан кейін "
                "босатылды (жалпы саны {total})."
            ),
        ],
    },
    "question-number": {
        "en": [
            _questions("Statement {q#}: {opinion#}. 1 2 3 4 5", "Statements shown to respondents in {town}"),
            _questions("Q.{q#}: And is it your impression that {opinion#}?", "What we asked in {town}."),
            _questions("[{q#}] Would you sign a letter saying that {opinion#}?", "Form used in {town}"),
        ],
        "ru": [
            _questions(
                "Утверждение {q#}: {opinion#}. 1 2 3 4 5", "Утверждения, предъявленные респондентам в городе {town}"
            ),
            _questions("В.{q#}: А нет ли у Вас впечатления, что {opinion#}?", "О чём мы спрашивали в городе {town}."),
            _questions("[{q#}] Подписали бы Вы письмо о том, что {opinion#}?", "Бланк для города {town}"),
        ],
        "kk": [
            _questions("{q#}-тұжырым: {opinion#}. 1 2 3 4 5", "{town} респонденттеріне көрсетілген тұжырымдар"),
            _questions("С.{q#}: Сізге {opinion#} деген ой келмей ме?", "{town} қаласында не сұрадық."),
            _questions("[{q#}] {opinion#} деген хатқа қол қояр ма едіңіз?", "{town} қаласына арналған бланк"),
        ],
    },
    "end-before-beginning": {
        "en": [
            "The curfew that {town} lived under because of the {topic} (in force since {begin}) was not abolished before {end}.",
            "Occupation of the town hall of {town} by participants in the {topic}. Beginning: {begin}. End: {end}.",
            "Having opened on {begin}, the exhibition on the {topic} of {town} closed its doors on {end}.",
        ],
        "ru": [
            "Комендантский час, введённый в городе {town} из-за {topic} {begin}, сняли лишь {end}.",
            "Занятие мэрии города {town} участниками {topic}. Начало: {begin:dotted}. Конец: {end:dotted}.",
            "Открывшись {begin}, выставка о ходе {topic} в городе {town} закрылась {end}.",
        ],
        "kk": [
            "{topic} салдарынан {town} қаласында {begin} енгізілген коменданттық сағат тек {end} алынды.",
            "{topic} қатысушыларының {town} әкімдігін басып алуы. Басталуы: {begin:dotted}. Аяқталуы: {end:dotted}.",
            "{begin} ашылған {town} қаласындағы {topic} туралы көрме {end} жабылды.",
        ],
    },
    "read-before-written": {
        "en": [
            [
                Source(
                    "The union of {town} published its own account of the {topic}.",
                    "Union of {town}, “Our {topic}”, blog entry of {date}, {address} (checked {read}).",
                )
            ],
            "{town} Gazette ({date:dotted}) ‘After the {topic}’. [online] At: {address} (Accessed {read:dotted})",
        ],
        "ru": [
            [
                Source(
                    "Профсоюз города {town} опубликовал свою версию событий ({topic}).",
                    "Профсоюз города {town}. Наши акции: запись в блоге от {date}. {address} (проверено {read}).",
                )
            ],
            "Газета города {town} от {date:dotted}: «После {topic}» // {address}; материал доступен на {read:dotted}",
        ],
        "kk": [
            [
                Source(
                    "{town} кәсіподағы {topic} туралы өз нұсқасын жариялады.",
                    "{town} кәсіподағы. Біздің {topic}: {date} блог жазбасы. {address} (тексерілген күні: {read}).",
                )
            ],
            "{town} газеті, {date:dotted}: «{topic} кейін» // {address} (соңғы рет қаралған күні – {read:dotted})",
        ],
    },
    "remaining-share": {
        "en": [
            "{town}: yes to “{opinion}” {a}, yes to “{opinion2}” {b}, everyone else {rest} (one answer per person).",
            "Take away the {a} who told us in {town} that {opinion} and the {b} who told us that {opinion2}, and {rest} remain.",
        ],
        "ru": [
            "{town}: за то, что {opinion}, – {a}; за то, что {opinion2}, – {b}; все остальные – {rest} (один ответ на человека).",
            "Если вычесть {a} тех, кто в городе {town} сказал, что {opinion}, и {b} тех, кто сказал, что {opinion2}, остаётся {rest}.",
        ],
        "kk": [
            "{town}: «{opinion}» – {a}; «{opinion2}» – {b}; қалғандардың бәрі – {rest} (бір адамға бір жауап).",
            "{town} қаласында «{opinion}» деген {a} пен «{opinion2}» деген {b} шегерілсе, {rest} қалады.",
        ],
    },
}
