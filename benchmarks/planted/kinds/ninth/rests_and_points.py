"""What is left when two shares are known, and changes of shares in percentage points."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "remaining-share": {
        "en": [
            (
                "Opinion in {town} falls into three parts: {a} of respondents said that {opinion}, {b} said "
                "that {opinion2}, and the rest, {rest}, were undecided."
            ),
            (
                "In {town}, where one answer per person was accepted, {a} endorsed the statement “{opinion}” "
                "and {b} the statement “{opinion2}”. This leaves {rest} who endorsed neither."
            ),
            [
                "Only one card could be drawn by each participant in {town}.",
                "The card “{opinion}” was drawn by {a} of participants and the card “{opinion2}” by {b}.",
                "All the others, that is {rest}, handed their cards back blank.",
            ],
            (
                "When asked to pick one statement, {a:bare} per cent of the people of {town} picked "
                "“{opinion}” and {b:bare} per cent “{opinion2}”; the other {rest:bare} per cent refused to "
                "choose."
            ),
            (
                "While {a} of the {town} sample put first that {opinion} and another {b} put first that "
                "{opinion2}, everybody else ({rest} of the sample) gave some third answer."
            ),
        ],
        "ru": [
            (
                "Мнения в городе {town} разделились на три части: {a} респондентов ответили, что {opinion}, "
                "{b} – что {opinion2}, прочие же ({rest}) затруднились с ответом."
            ),
            (
                "В городе {town}, где от каждого принимался один ответ, с суждением «{opinion}» согласились "
                "{a}, с суждением «{opinion2}» – {b}. Таким образом, {rest} не выбрали ни того ни другого."
            ),
            [
                "Каждый участник в городе {town} мог вытянуть только одну карточку.",
                "Карточку «{opinion}» вытянули {a} участников, карточку «{opinion2}» – {b}.",
                "Все остальные, а это {rest}, вернули карточки незаполненными.",
            ],
            (
                "При выборе одного суждения {a:процент|процента|процентов} жителей города {town} остановились"
                " на том, что {opinion}, {b:процент|процента|процентов} – на том, что {opinion2}, а "
                "оставшиеся {rest:процент|процента|процентов} отказались выбирать."
            ),
            (
                "Если {a} выборки в городе {town} ставят на первое место то, что {opinion}, и ещё {b} – то, "
                "что {opinion2}, то доля всех прочих, назвавших что-то третье, равна {rest}."
            ),
        ],
        "kk": [
            (
                "{town} қаласында пікір үшке бөлінді: респонденттердің {a:poss} «{opinion}» деп, {b:poss} "
                "«{opinion2}» деп жауап берді, ал өзгелері ({rest}) жауап беруге қиналды."
            ),
            (
                "{town} қаласында әр адамнан бір жауап қабылданды: «{opinion}» деген пікірмен {a}, "
                "«{opinion2}» деген пікірмен {b} келісті. Сонымен, {rest} екеуінің бірін де таңдамаған."
            ),
            [
                "{town} қаласында әр қатысушы тек бір карточка ала алды.",
                "«{opinion}» деген карточканы қатысушылардың {a:poss}, «{opinion2}» деген карточканы {b:poss} алды.",
                "Басқаларының бәрі, яғни {rest}, карточканы толтырмай қайтарды.",
            ],
            (
                "Бір ғана пікір таңдау керек болғанда, {town} тұрғындарының {a:bare} пайызы «{opinion}» "
                "дегенді, {b:bare} пайызы «{opinion2}» дегенді таңдады, қалған {rest:bare} пайызы таңдаудан "
                "бас тартты."
            ),
            (
                "{town} қаласындағы іріктеменің {a:poss} бірінші орынға «{opinion}» дегенді, тағы {b:poss} "
                "«{opinion2}» дегенді қойса, үшінші бір жауапты атаған өзгелердің үлесі {rest} болды."
            ),
        ],
    },
    "percentage-points": {
        "en": [
            (
                "In {town} the proportion of respondents who believe that {opinion} was {a} in {y1} and {b} "
                "in {y2}, an increase of {step} {unit}."
            ),
            (
                "Between the {y1} and {y2} waves, agreement in {town} that {opinion} climbed by {step} "
                "{unit}, from {a} to {b}."
            ),
            "Trend question “{opinion}”, {town}: agree {a} ({y1}), agree {b} ({y2}), change +{step} {pp}.",
            (
                "In {y1}, {a} of those polled in {town} agreed that {opinion}. Two years later the figure was"
                " {b}, that is, {step} {unit} higher."
            ),
            (
                "The {y2} survey found {b} of residents of {town} convinced that {opinion}; set against {y1},"
                " when {a} were of this opinion, the share had gained {step} {unit}."
            ),
        ],
        "ru": [
            (
                "В городе {town} доля тех, кто считает, что {opinion}, составляла {a} в {y1} году и {b} в "
                "{y2} году, прирост – {step} {unit}."
            ),
            (
                "Между замерами {y1} и {y2} годов согласие с тем, что {opinion}, поднялось в городе {town} на"
                " {step} {unit}: с {a} до {b}."
            ),
            (
                "Трендовый вопрос «{opinion}», город {town}: согласны {a} ({y1} г.), согласны {b} ({y2} г.), "
                "изменение +{step} {pp}"
            ),
            (
                "В {y1} году с тем, что {opinion}, в городе {town} соглашались {a} опрошенных. Через два года"
                " таких стало {b}, или на {step} {unit} больше."
            ),
            (
                "Опрос {y2} года показал, что {b} жителей города {town} убеждены: {opinion}. По сравнению с "
                "{y1} годом, когда так думали {a}, доля прибавила {step} {unit}."
            ),
        ],
        "kk": [
            (
                "{town} қаласында «{opinion}» деп санайтындардың үлесі {y1} жылы {a}, {y2} жылы {b} болды, "
                "яғни {step} {unit} артты."
            ),
            (
                "{y1} және {y2} жылдардағы екі өлшем аралығында {town} қаласында «{opinion}» дегенмен келісу "
                "деңгейі {a:abl} {b:dat} дейін, {step} {unit} көтерілді."
            ),
            (
                "«{opinion}» деген тұрақты сұрақ, {town} қаласы: келіседі – {a} ({y1} ж.), келіседі – {b} "
                "({y2} ж.), өзгеріс +{step} {pp}"
            ),
            (
                "{y1} жылы {town} қаласында сұралғандардың {a:poss} «{opinion}» дегенмен келіскен еді. Екі "
                "жылдан кейін бұл көрсеткіш {b:dat} жетті, яғни {step} {unit} жоғарылады."
            ),
            (
                "{y2} жылғы сауалнама {town} тұрғындарының {b:poss} «{opinion}» дегенге сенімді екенін "
                "көрсетті; осылай ойлайтындар {a} болған {y1} жылмен салыстырғанда үлес {step} {unit} өскен."
            ),
        ],
    },
}
