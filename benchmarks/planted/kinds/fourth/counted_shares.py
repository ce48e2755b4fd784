"""Counts of people asked, and their shares."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "count-of-percent": {
        "en": [
            "That {opinion} was affirmed in {town} by {percent} of the sample ({count} of {n} people).",
            "In {town} we spoke to {n} people, and {count} of them, or {percent}, were of the opinion that {opinion}.",
            "Out of {n} questionnaires returned from {town}, {count} carried a tick beside “{opinion}”; this is {percent}.",
            "{percent} of respondents in {town} told us that {opinion} (n = {n}; {count} answers).",
            "The poll in {town} reached {n} adults. {count} of them shared the view that {opinion}, which makes {percent}.",
            "With {count} votes out of {n} ({percent}), the sentence “{opinion}” found more favour in {town} than we expected.",
            [
                Source(
                    "Many in {town} are convinced that {opinion}.",
                    "More exactly, {count} of {n} respondents, that is, {percent}.",
                )
            ],
            "Those in {town} who believe that {opinion} – {count} in a sample of {n} – account for {percent} of all answers.",
        ],
        "ru": [
            "То, что {opinion}, подтвердили в городе {town} {percent} выборки ({count} из {n:человека|человек|человек}).",
            "В городе {town} мы поговорили с жителями (всего {n}), и {count} из них, или {percent}, полагали, что {opinion}.",
            "Из {n:анкеты, вернувшейся|анкет, вернувшихся|анкет, вернувшихся} из города {town}, в {count} отмечено «{opinion}»; это {percent}.",
            "{percent} респондентов города {town} сообщили, что {opinion} (n = {n}; ответов — {count}).",
            "Выборка опроса в городе {town} — {n:человек|человека|человек}. Мнение, что {opinion}, разделили {count} из них, что составляет "
            "{percent}.",
            "Набрав {count:голос|голоса|голосов} из {n} ({percent}), суждение «{opinion}» встретило в городе {town} неожиданную поддержку.",
            [
                Source(
                    "Многие в городе {town} убеждены, что {opinion}.",
                    "Точнее, {count} из {n:респондента|респондентов|респондентов}, то есть {percent}.",
                )
            ],
            "Те, кто в городе {town} думает, что {opinion}, — {count} при выборке в {n:человека|человека|человек} — составляют {percent} "
            "ответивших.",
        ],
        "kk": [
            "«{opinion}» дегенді {town} қаласында іріктеменің {percent:poss} ({n} адамның {count:poss}) растады.",
            "{town} қаласында біз {n} адаммен сөйлестік, олардың {count:poss}, яғни {percent}, «{opinion}» деп есептейді.",
            "{town} қаласынан қайтарылған {n} сауалнаманың ішінде «{opinion}» деген жауап {count} рет белгіленген; бұл – {percent}.",
            "{town} қаласы респонденттерінің {percent:poss} «{opinion}» деді (n = {n}; жауап саны – {count}).",
            "{town} қаласындағы сауалнама {n} адамды қамтыды. «{opinion}» деген пікірді олардың {count:poss} қолдады, бұл {percent} "
            "құрайды.",
            "{n} дауыстың {count:poss}н ({percent}) алған «{opinion}» деген тұжырым {town} қаласында күткеннен көп қолдау тапты.",
            [
                Source(
                    "{town} қаласында көп адам «{opinion}» дегенге сенімді.",
                    "Дәлірек айтсақ, {n} респонденттің {count:poss}, яғни {percent}.",
                )
            ],
            "{town} қаласында «{opinion}» деп ойлайтындар – {n} адамдық іріктемеде {count} адам – жауап бергендердің {percent:poss}н "
            "құрайды.",
        ],
    },
    "responses-in-brackets": {
        "en": [
            "In {town} {n} people answered the question. That {opinion} was named by {p1} ({c1}), that {opinion2} by {p2} ({c2}) "
            "and that {opinion3} by {p3} ({c3}).",
            "Base: {n} residents of {town}, one answer each. “{opinion}” – {p1} ({c1} people), “{opinion2}” – {p2} ({c2} "
            "people), “{opinion3}” – {p3} ({c3} people).",
            "The {n} interviews in {town} can be sorted by the main complaint: {p1} (n = {c1}) said that {opinion}, {p2} (n = {c2}) "
            "that {opinion2}, {p3} (n = {c3}) that {opinion3}.",
            [
                "{n} letters from {town} were coded by their first complaint.",
                "{opinion}: {p1} ({c1} letters)",
                "{opinion2}: {p2} ({c2} letters)",
                "{opinion3}: {p3} ({c3} letters)",
            ],
            "We have {n} answers from {town}. The most pressing matter is that {opinion} for {c1} persons ({p1}), that {opinion2} "
            "for {c2} ({p2}), that {opinion3} for {c3} ({p3}).",
            "Asked for one reason, the {n} respondents of {town} split three ways. {p1} of them ({c1}) replied that {opinion}. "
            "{p2} ({c2}) replied that {opinion2}, and the last {p3} ({c3}) that {opinion3}.",
            [
                Source(
                    "The survey in {town} had a base of {n} answers.",
                    "That {opinion}: {p1} ({c1} of {n}); that {opinion2}: {p2} ({c2} of {n}); that {opinion3}: {p3} ({c3} of "
                    "{n}).",
                )
            ],
            "For {town} (N = {n}) the answers were distributed thus: {opinion}, {c1} or {p1}; {opinion2}, {c2} or {p2}; "
            "{opinion3}, {c3} or {p3}.",
        ],
        "ru": [
            "Вопрос задавали в городе {town}, ответов — {n}. Что {opinion}, сказали {p1} ({c1}), что {opinion2} — {p2} ({c2}), что "
            "{opinion3} — {p3} ({c3}).",
            "База: жители города {town} (n = {n}), у каждого один ответ. «{opinion}» — {p1} ({c1} чел.), «{opinion2}» — {p2} ({c2} "
            "чел.), «{opinion3}» — {p3} ({c3} чел.).",
            "Интервью в городе {town} (всего {n}) можно разделить по главной жалобе: {p1} (n = {c1}) говорили, что {opinion}, {p2} "
            "(n = {c2}) — что {opinion2}, {p3} (n = {c3}) — что {opinion3}.",
            [
                "Письма из города {town}, числом {n}, распределили по первой жалобе.",
                "{opinion} — {p1} ({c1})",
                "{opinion2} — {p2} ({c2})",
                "{opinion3} — {p3} ({c3})",
            ],
            "Из города {town} получено ответов: {n}. Важнее всего то, что {opinion}, для {c1} из ответивших ({p1}), то, что "
            "{opinion2}, — для {c2} ({p2}), то, что {opinion3}, — для {c3} ({p3}).",
            "Респонденты города {town} (N = {n}) называли одну причину и разделились натрое. {p1} из них ({c1}) ответили, что "
            "{opinion}. {p2} ({c2}) ответили, что {opinion2}, а последние {p3} ({c3}) — что {opinion3}.",
            [
                Source(
                    "Опрос в городе {town} опирается на ответы {n:человека|человек|человек}.",
                    "Что {opinion} — {p1} ({c1} из {n}); что {opinion2} — {p2} ({c2} из {n}); что {opinion3} — {p3} ({c3} из {n}).",
                )
            ],
            "Ответы по городу {town} (n = {n}) распределились так: {opinion} — {c1}, или {p1}; {opinion2} — {c2}, или {p2}; "
            "{opinion3} — {c3}, или {p3}.",
        ],
        "kk": [
            "{town} қаласында сұраққа {n} адам жауап берді. «{opinion}» дегенді {p1} ({c1}), «{opinion2}» дегенді {p2} ({c2}), "
            "«{opinion3}» дегенді {p3} ({c3}) атады.",
            "База: {town} қаласының {n} тұрғыны, әрқайсысында бір жауап. «{opinion}» – {p1} ({c1} адам), «{opinion2}» – {p2} ({c2} "
            "адам), «{opinion3}» – {p3} ({c3} адам).",
            "{town} қаласындағы {n} сұхбатты басты шағым бойынша бөлуге болады: {p1} (n = {c1}) «{opinion}» деді, {p2} (n = {c2}) "
            "«{opinion2}» деді, {p3} (n = {c3}) «{opinion3}» деді.",
            [
                "{town} қаласынан келген {n} хат бірінші шағымы бойынша топтастырылды.",
                "{opinion} – {p1} ({c1} хат)",
                "{opinion2} – {p2} ({c2} хат)",
                "{opinion3} – {p3} ({c3} хат)",
            ],
            "{town} қаласынан {n} жауап алынды. {c1} адам ({p1}) үшін ең маңыздысы – «{opinion}», {c2} адам ({p2}) үшін – "
            "«{opinion2}», {c3} адам ({p3}) үшін – «{opinion3}».",
            "{town} қаласының {n} респонденті бір ғана себеп атап, үшке бөлінді. Олардың {p1:poss} ({c1}) «{opinion}» деп жауап берді. "
            "{p2:poss} ({c2}) «{opinion2}» деп, соңғы {p3:poss} ({c3}) «{opinion3}» деп жауап берді.",
            [
                Source(
                    "{town} қаласындағы сауалнама {n} жауапқа сүйенеді.",
                    "«{opinion}» – {p1} ({n} жауаптың {c1:poss}); «{opinion2}» – {p2} ({c2}); «{opinion3}» – {p3} ({c3}).",
                )
            ],
            "{town} қаласы бойынша (n = {n}) жауаптар былай бөлінді: {opinion} – {c1}, яғни {p1}; {opinion2} – {c2}, яғни {p2}; "
            "{opinion3} – {c3}, яғни {p3}.",
        ],
    },
    "a-third": {
        "en": [
            "About a third of {town}, {percent} to be exact, would say that {opinion}.",
            "In {town} the belief that {opinion} is held by one person in three ({percent}).",
            "Roughly one third of those asked in {town} ({percent}) thought that {opinion}.",
            "{percent} of the residents of {town} – a third, in other words – agree that {opinion}.",
            "Every third respondent in {town} felt that {opinion}: the survey puts them at {percent}.",
            "The share of people in {town} who hold that {opinion} is {percent}. A third of a town is not a small minority.",
            [Source("Nearly a third of {town} holds that {opinion}.", "The exact figure is {percent}.")],
            "That {opinion} is the view of a third of {town}, for {percent} chose this answer.",
        ],
        "ru": [
            "Около трети жителей города {town}, а точнее {percent}, сказали бы, что {opinion}.",
            "В городе {town} с тем, что {opinion}, согласен каждый третий ({percent}).",
            "Примерно одна треть опрошенных в городе {town} ({percent}) думала, что {opinion}.",
            "{percent} жителей города {town}, иными словами треть, соглашаются с тем, что {opinion}.",
            "Каждый третий респондент города {town} чувствовал, что {opinion}: по опросу таких {percent}.",
            "Доля тех, кто в городе {town} полагает, что {opinion}, равна {percent}. Треть города — меньшинство немалое.",
            [Source("Почти треть города {town} полагает, что {opinion}.", "Точная цифра — {percent}.")],
            "Что {opinion}, убеждена треть города {town}, ведь этот ответ выбрали {percent}.",
        ],
        "kk": [
            "{town} қаласы тұрғындарының үштен біріне жуығы, дәлірек айтсақ {percent:poss}, «{opinion}» дер еді.",
            "{town} қаласында «{opinion}» дегенге әр үшінші адам келіседі ({percent}).",
            "{town} қаласында сұралғандардың шамамен үштен бірі ({percent}) «{opinion}» деп ойлады.",
            "{town} қаласы тұрғындарының {percent:poss}, басқаша айтқанда үштен бірі, «{opinion}» дегенмен келіседі.",
            "{town} қаласының әрбір үшінші респонденті «{opinion}» деп санайды: сауалнама бойынша ондайлар {percent}.",
            "{town} қаласында «{opinion}» дейтіндердің үлесі – {percent}. Қаланың үштен бірі аз емес.",
            [Source("{town} қаласының үштен бірі дерлік «{opinion}» деп есептейді.", "Нақты көрсеткіш – {percent}.")],
            "«{opinion}» дегенге {town} қаласының үштен бірі сенімді, өйткені бұл жауапты {percent} таңдады.",
        ],
    },
}
