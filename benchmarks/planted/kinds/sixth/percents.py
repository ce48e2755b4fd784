"""Wordings: a count of a base and its percentage."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            "Our interviewers put the question to {n} residents of {town}. That {opinion} was the view of {count} "
            "of them, or {percent}.",
            "In {town}, {count} out of {n} households that returned the questionnaire ({percent}) wrote that "
            "{opinion}.",
            "Asked whether they would say that {opinion}, {percent} of the sample in {town} ({count} of {n} "
            "persons) answered yes without hesitation.",
            "The {town} survey reached {n} adults through the parish registers. Its clearest finding concerns the "
            "claim that {opinion}: {count} people endorsed it, which is {percent} of those reached.",
            "We coded {n} open letters sent to the district newspaper of {town}; {count} letters, {percent} of the "
            "collection, argue that {opinion}.",
            "When canvassers knocked on doors in {town}, {n} people answered their questions, and the sentence "
            "“{opinion}” was ticked by {count} of them – by {percent}, in other words.",
            [
                Source(
                    "Agreement with the statement that {opinion} stood at {percent} in {town}.",
                    "That is {count} of the {n} people who answered in {town}.",
                ),
            ],
            [
                "Field work in {town} yielded {n} completed interviews.",
                "Interviewers noted the reply “{opinion}” in {count} of these interviews, so that it accounts for "
                "{percent} of the material.",
            ],
            "Asked point-blank by our correspondent outside the polling station, {count} voters in {town} – {n} had"
            " been willing to stop – declared that {opinion}, which works out at {percent}.",
            "The questionnaire was sent to every tenants' association in {town}. Usable replies: {n}. Replies "
            "stating that {opinion}: {count} ({percent} of the usable ones).",
            "Although the sample from {town} is not large ({n} persons), the result deserves mention: {percent}, "
            "that is {count} persons, share the view that {opinion}.",
        ],
        "ru": [
            "В городе {town} опросили {n:жителя|жителя|жителей}. С тем, что {opinion}, согласились {count} из них, "
            "то есть {percent}.",
            "Ответ «{opinion}» содержится в {count} из {n:анкеты|анкет|анкет}, собранных в городе {town} ({percent}).",
            "По мнению {count:респондента|респондентов|респондентов} из {n} ({percent}), в городе {town} {opinion}.",
            "В редакцию городской газеты (г. {town}) пришло писем: {n}. О том, что {opinion}, говорится в "
            "{count:письме|письмах|письмах}; это {percent} всей почты.",
            "Выборка по городу {town} составила {n:человек|человека|человек}. Самым заметным результатом стало "
            "отношение к тезису «{opinion}»: его поддержали {percent} опрошенных ({count} чел.).",
            "{percent} участников опроса в городе {town} (в абсолютных числах – {count} из {n}) полагают, что "
            "{opinion}.",
            [
                Source(
                    "Тезис «{opinion}» в городе {town} разделяют {percent} опрошенных.",
                    "Утвердительно ответили {count} из {n:опрошенного|опрошенных|опрошенных}.",
                ),
            ],
            [
                "В ходе полевых работ в городе {town} взято {n:интервью|интервью|интервью}.",
                "Суждение «{opinion}» прозвучало в {count} из них, и его доля, таким образом, равна {percent:bare} "
                "процента.",
            ],
            "Корреспондент спрашивал избирателей города {town} у выхода с участка: из "
            "{n:согласившегося|согласившихся|согласившихся} ответить {count} заявили, что {opinion}, – это "
            "{percent}.",
            "Анкету разослали всем товариществам жильцов города {town}. Пригодных ответов получено {n}, из них с "
            "утверждением, что {opinion}, – {count}, или {percent}.",
            "Хотя выборка в городе {town} невелика (n = {n}), отметим результат: {percent} опрошенных, то есть "
            "{count}, разделяют мнение, что {opinion}.",
        ],
        "kk": [
            "{town} қаласында {n} тұрғыннан пікір сұралды. Олардың {count:poss}, яғни {percent:poss}, «{opinion}» "
            "деген оймен келісті.",
            "{town} қаласындағы мектептерде толтырылған {n} сауалнаманың ішінде {count} сауалнамада ({percent}) "
            "«{opinion}» деген жауап бар.",
            "{town} қаласындағы сауалнамаға қатысқан {n} адамның {percent:poss} ({count} адам) «{opinion}» деп "
            "есептейді.",
            "{town} қаласының газетіне {n} хат келді. Осы хаттардың {count:poss} «{opinion}» дегенді қолдайды, бұл "
            "– барлық хаттың {percent:poss}.",
            "{town} қаласы бойынша іріктеме {n} адамнан тұрды, ал «{opinion}» деген тұжырымды {count} адам қолдады "
            "({percent}).",
            "{town} қаласында «{opinion}» деген пікір бар: {n} респонденттің {count:poss}, немесе {percent:bare} "
            "пайызы, осылай ойлайды.",
            [
                Source(
                    "{town} қаласында сұралғандардың {percent:poss} «{opinion}» деген пікірде.",
                    "Сұралған {n} адамның {count:poss} осылай жауап берді.",
                ),
            ],
            [
                "{town} қаласында барлығы {n} сұхбат алынды.",
                "Сол сұхбаттардың ішінде {count} сұхбатта «{opinion}» деген сөз айтылды, сонда оның үлесі "
                "{percent:dat} тең.",
            ],
            "Тілші {town} қаласының сайлаушыларынан учаскеден шыға берісте сұрады: жауап беруге келіскен {n} "
            "адамның {count:poss} «{opinion}» деді, бұл – {percent}.",
            "Сауалнама {town} қаласындағы тұрғындар серіктестіктерінің бәріне жіберілді. Жарамды жауап саны – {n}, "
            "оның ішінде «{opinion}» деген жауап саны – {count} ({percent}).",
            "{town} қаласындағы іріктеме үлкен болмаса да (n = {n}), нәтижесін айта кетейік: сұралғандардың "
            "{percent:poss}, яғни {count} адам, «{opinion}» деген пікірді қостайды.",
        ],
    },
    "count-of-percent": {
        "en": [
            "In {town} {percent} of the {n} pensioners interviewed – {count} people – told us that {opinion}.",
            "The panel in {town} consisted of {n} persons, {count} of whom ({percent}) were of the opinion that "
            "{opinion}.",
            "A street poll in {town}, for which {n} passers-by were stopped, found {percent} agreeing that "
            "{opinion}. In absolute terms that is {count} passers-by.",
            "The line “{opinion}” was underlined by {count} of the {n} parents who filled in the form at the "
            "schools of {town}, a share of {percent}.",
            "Readers of the {town} weekly sent in {n} coupons. On {percent} of the coupons, {count} in all, the box"
            " for “{opinion}” had been crossed.",
            "Among the employees of the largest firms of {town} we collected {n} answers; that {opinion} is stated "
            "in {count} of these answers, i.e. in {percent}.",
            "The researchers visited {n} flats in {town}. In {percent} of the flats they were told that {opinion}; "
            "this means {count} flats.",
            "According to the poll commissioned by the chamber of trade in {town} (n = {n}), the view that "
            "{opinion} is held by {percent} of firms, i.e. by {count} firms.",
            "Just who says that {opinion}? In {town} it was {count} of the {n} nurses, drivers and clerks whom we "
            "interviewed, and thus {percent}.",
            "We obtained answers from {n} subscribers in {town}; the proportion who wrote that {opinion} amounts to"
            " {percent}, equivalent to {count} subscribers.",
        ],
        "ru": [
            "Из {n:пенсионера|пенсионеров|пенсионеров}, с которыми беседовали в городе {town}, {percent}, или "
            "{count:человек|человека|человек}, сказали, что {opinion}.",
            "В городе {town} панель насчитывала {n:участника|участника|участников}; {count} из них ({percent}) "
            "держались мнения, что {opinion}.",
            "На улицах города {town} анкетёры остановили {n:прохожего|прохожих|прохожих}. Согласны с тем, что "
            "{opinion}, оказались {percent}, а именно {count:прохожий|прохожих|прохожих}.",
            "Строку «{opinion}» подчеркнули {count} из {n:родителя|родителей|родителей}, заполнивших бланк в школах"
            " города {town}, что составляет {percent}.",
            "Всего в городе {town} роздано и возвращено {n:карточка|карточки|карточек}; на {percent} карточек (в "
            "{count:случае|случаях|случаях}) отмечено: «{opinion}».",
            "Доля работников, считающих, что {opinion}, в городе {town} равна {percent:bare} % – так ответили "
            "{count} из {n} занятых на крупных предприятиях.",
            "Опрос домохозяйств (г. {town}, N = {n}) показал: в {percent} домохозяйств говорят, что {opinion}. За "
            "этим процентом стоит {count:домохозяйство|домохозяйства|домохозяйств}.",
            "По опросу торговой палаты (г. {town}, {n:фирма|фирмы|фирм}), мнения, что {opinion}, придерживаются "
            "{percent} фирм, то есть {count}.",
            "Кто же говорит, что {opinion}? В городе {town} так сказали {count} из {n} опрошенных медсестёр, "
            "водителей и конторских служащих – {percent}.",
            "Ответы прислали {n:подписчик|подписчика|подписчиков} из города {town}; удельный вес тех, кто написал, "
            "что {opinion}, – {percent}, что соответствует {count:подписчику|подписчикам|подписчикам}.",
        ],
        "kk": [
            "{town} қаласында әңгімелескен {n} зейнеткердің {percent:poss}, яғни {count} адам, «{opinion}» деді.",
            "{town} қаласындағы панельге {n} адам кірді; солардың {count:poss} ({percent}) «{opinion}» деген "
            "пікірде болды.",
            "{town} көшелерінде {n} жүргінші тоқтатылып, сұрақ қойылды. Олардың {percent:poss} «{opinion}» дегенге "
            "келісті, бұл – {count} адам.",
            "{town} мектептерінде бланк толтырған {n} ата-ананың {count:poss} «{opinion}» деген жолдың астын сызды,"
            " бұл {percent:acc} құрайды.",
            "{town} апталығының оқырмандары {n} купон жіберді; купондардың {percent}-ында, атап айтқанда {count} "
            "купонда, «{opinion}» деген тұсқа белгі қойылған.",
            "{town} қаласының ірі кәсіпорындарында жұмыс істейтін {n} адам жауап берді. Солардың ішінде «{opinion}»"
            " деп санайтындардың үлесі {percent}, саны {count} болды.",
            "Үй-үйді аралап сұрау ({town} қаласы, N = {n}) мынаны көрсетті: үйлердің {percent}-ында «{opinion}» "
            "деген жауап алынды. Бұл {count} үйге сәйкес келеді.",
            "Сауда палатасының сұрауы бойынша ({town} қаласы, {n} фирма), фирмалардың {percent:poss}, яғни {count} "
            "фирма, «{opinion}» деп есептейді.",
            "Осылай ойлайтындар кімдер? {town} қаласында біз сөйлескен {n} медбике, жүргізуші және кеңсе "
            "қызметкерінің {count:poss}, немесе {percent:poss}, «{opinion}» деді.",
            "Жауапты {town} қаласынан {n} жазылушы жіберді; «{opinion}» деп жазғандардың үлес салмағы {percent} "
            "болды, бұл {count} жазылушыға сәйкес келеді.",
        ],
    },
}
