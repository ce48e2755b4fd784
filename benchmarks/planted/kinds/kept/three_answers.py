"""Three answers, of which everybody gave one, with their counts and percentages."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "responses-in-brackets": {
        "en": [
            "Asked to pick the one sentence that they would sign first, the {n} respondents of {town} divided as follows: “{opinion}” – {c1} ({p1}); “{opinion2}” – {c2} ({p2}); “{opinion3}” – {c3} ({p3}).",
            "In {town} the questionnaire, filled in by {n} people, offered three answers, only one of which could be marked. The first, “{opinion}”, drew {c1} marks, equal to {p1}; the second, “{opinion2}”, {c2}, equal to {p2}; the third, “{opinion3}”, {c3}, equal to {p3}.",
            [
                "Single answers of {n} persons in {town}:",
                "“{opinion}” – {p1}, that is, {c1} persons;",
                "“{opinion2}” – {p2}, that is, {c2} persons;",
                "“{opinion3}” – {p3}, that is, {c3} persons.",
            ],
            "Which is it: “{opinion}”, “{opinion2}” or “{opinion3}”? Between these three the {n} listeners who rang the local radio of {town} had to choose, and the votes fell {c1}, {c2} and {c3}, which makes {p1}, {p2} and {p3} respectively.",
        ],
        "ru": [
            "Когда каждого просят выбрать ту единственную фразу, под которой он подписался бы, ответы {n:респондента|респондентов|респондентов} города {town} распределяются так: «{opinion}» – {c1} ({p1}); «{opinion2}» – {c2} ({p2}); «{opinion3}» – {c3} ({p3}).",
            "В городе {town} анкета, которую заполнили {n} чел., предлагала три ответа, и отметить можно было лишь один. Первый («{opinion}») собрал {c1:отметку|отметки|отметок}, что равно {p1}; второй («{opinion2}») – {c2}, что равно {p2}; третий («{opinion3}») – {c3}, что равно {p3}.",
            [
                "Единственный ответ каждого, город {town}, {n} чел.:",
                "«{opinion}» – {p1}, то есть {c1:человек|человека|человек};",
                "«{opinion2}» – {p2}, то есть {c2:человек|человека|человек};",
                "«{opinion3}» – {p3}, то есть {c3:человек|человека|человек}.",
            ],
            "Что вернее: «{opinion}», «{opinion2}» или «{opinion3}»? Выбрать одно из трёх предложило слушателям радио города {town}; на студию поступило {n:звонок|звонка|звонков}, и голоса разделились: {c1}, {c2} и {c3}, что даёт {p1}, {p2} и {p3} соответственно.",
        ],
        "kk": [
            "Әркімнен өзі қол қоятын бір ғана сөйлемді таңдау сұралғанда, {town} қаласындағы {n} респонденттің жауаптары былай бөлінді: «{opinion}» – {c1} ({p1}); «{opinion2}» – {c2} ({p2}); «{opinion3}» – {c3} ({p3}).",
            "{town} қаласында {n} адам толтырған сауалнамада үш жауап ұсынылды, тек біреуін белгілеуге болатын. Біріншісі («{opinion}») {c1} белгі жинады, бұл {p1} болады; екіншісі («{opinion2}») {c2} белгі, бұл {p2}; үшіншісі («{opinion3}») {c3} белгі, бұл {p3}.",
            [
                "{town} қаласындағы {n} адамның жалғыз жауабы:",
                "«{opinion}» – {p1}, яғни {c1} адам;",
                "«{opinion2}» – {p2}, яғни {c2} адам;",
                "«{opinion3}» – {p3}, яғни {c3} адам.",
            ],
            "Қайсысы дұрыс: «{opinion}», «{opinion2}» әлде «{opinion3}» ме? {town} радиосы тыңдармандарға осы үшеуінің бірін таңдауды ұсынды; студияға {n} қоңырау түсіп, дауыстар {c1}, {c2} және {c3} болып бөлінді, бұл тиісінше {p1}, {p2} және {p3} болады.",
        ],
    },
    "lost-point": {
        "en": [
            "According to the poll in {town} (n = {n}, one choice each), {c1} people, or {p1}, put first that {opinion}, {c2}, or {p2}, that {opinion2}, and {c3}, or {p3}, that {opinion3}.",
            "The sheets of the public consultation in {town}, {n} of them with one cross each, were counted in the open: “{opinion}” received {c1} crosses ({p1}), “{opinion2}” {c2} ({p2}) and “{opinion3}” {c3} ({p3}).",
            "Three opinions divide {town}. Of the {n} residents interviewed, {p1} ({c1}) say that {opinion}; {p2} ({c2}) would rather say that {opinion2}; and {p3} ({c3}) hold that {opinion3}.",
            "For {town} the bulletin reports, out of {n} single-choice answers, {p1} for “{opinion}” ({c1} answers), {p2} for “{opinion2}” ({c2} answers) and {p3} for “{opinion3}” ({c3} answers).",
        ],
        "ru": [
            "По данным опроса в городе {town} (n = {n}, один выбор у каждого), на первое место {c1} чел., или {p1}, ставят то, что {opinion}, {c2} чел., или {p2}, – то, что {opinion2}, и {c3} чел., или {p3}, – то, что {opinion3}.",
            "Листы общественного обсуждения в городе {town}, числом {n}, с одним крестом на каждом, пересчитали открыто: «{opinion}» – {c1:крест|креста|крестов} ({p1}), «{opinion2}» – {c2} ({p2}), «{opinion3}» – {c3} ({p3}).",
            "В городе {town} спорят три мнения. Из {n:опрошенного|опрошенных|опрошенных} {p1} ({c1}) говорят, что {opinion}; {p2} ({c2}) скорее сказали бы, что {opinion2}; наконец, {p3} ({c3}) считают, что {opinion3}.",
            "По городу {town} бюллетень сообщает: из {n:ответа|ответов|ответов} с единственным выбором за «{opinion}» – {p1} ({c1}), за «{opinion2}» – {p2} ({c2}), за «{opinion3}» – {p3} ({c3}).",
        ],
        "kk": [
            "{town} қаласындағы сауалнама бойынша (n = {n}, әркімге бір таңдау) {c1} адам, яғни {p1}, бірінші орынға «{opinion}» дегенді, {c2} адам, яғни {p2}, «{opinion2}» дегенді, {c3} адам, яғни {p3}, «{opinion3}» дегенді қойды.",
            "{town} қаласындағы қоғамдық талқылаудың әрқайсысында бір ғана белгісі бар {n} парағы ашық саналды: «{opinion}» – {c1} белгі ({p1}), «{opinion2}» – {c2} ({p2}), «{opinion3}» – {c3} ({p3}).",
            "{town} қаласында үш пікір таласады. Сұралған {n} тұрғынның {p1:poss} ({c1}) «{opinion}» дейді; {p2:poss} ({c2}) «{opinion2}» дегенді жөн көреді; ал {p3:poss} ({c3}) «{opinion3}» деп санайды.",
            "Бюллетень {town} қаласы бойынша бір ғана таңдау жасалған {n} жауапты былай бөледі: «{opinion}» – {p1} ({c1} жауап), «{opinion2}» – {p2} ({c2} жауап), «{opinion3}» – {p3} ({c3} жауап).",
        ],
    },
}
