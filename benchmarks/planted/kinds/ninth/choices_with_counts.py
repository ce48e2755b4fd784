"""Three answers to a question, each with its percentage and its count."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "responses-in-brackets": {
        "en": [
            (
                "The poll in {town} (N = {n}, one answer per person) produced the following picture: {p1} "
                "({c1}) hold that {opinion}, {p2} ({c2}) that {opinion2} and {p3} ({c3}) that {opinion3}."
            ),
            (
                "Respondents in {town}, {n} in all, could mark only one statement. The statement “{opinion}” "
                "was marked by {c1} respondents ({p1}), “{opinion2}” by {c2} ({p2}) and “{opinion3}” by {c3} "
                "({p3})."
            ),
            [
                "Distribution of answers among the {n} interviewees in {town} (one answer each):",
                "(a) {opinion} – {p1} (n = {c1});",
                "(b) {opinion2} – {p2} (n = {c2});",
                "(c) {opinion3} – {p3} (n = {c3}).",
            ],
            (
                "{n} residents of {town} returned the card on which one of three statements was to be chosen."
                " {c1} of them, {p1:bare} per cent, chose “{opinion}”; the statement “{opinion2}” attracted "
                "{c2} ({p2:bare} per cent) and “{opinion3}” the other {c3} ({p3:bare} per cent)."
            ),
            [
                "In {town} the interviewers reached {n} adults.",
                (
                    "Invited to name the one statement closest to their own view, {p1} of these adults ({c1} "
                    "people) settled on “{opinion}”. For {p2} ({c2} people) it was “{opinion2}”, and for {p3}"
                    " ({c3} people) “{opinion3}”."
                ),
            ],
        ],
        "ru": [
            (
                "Опрос в городе {town} (N = {n}, один вариант ответа) дал такую картину: {p1} "
                "({c1:человек|человека|человек}) полагают, что {opinion}, {p2} "
                "({c2:человек|человека|человек}) – что {opinion2}, {p3} ({c3:человек|человека|человек}) – что"
                " {opinion3}."
            ),
            (
                "Респонденты в городе {town} – их было {n} – могли отметить только одно суждение. Суждение "
                "«{opinion}» выбрали {p1} (n = {c1}), «{opinion2}» – {p2} (n = {c2}), «{opinion3}» – {p3} (n "
                "= {c3})."
            ),
            [
                "Распределение ответов {n:жителя|жителей|жителей} города {town} (каждый выбирал один ответ):",
                "а) {opinion} – {c1} чел. ({p1});",
                "б) {opinion2} – {c2} чел. ({p2});",
                "в) {opinion3} – {c3} чел. ({p3}).",
            ],
            (
                "В городе {town} вернули {n:карточку|карточки|карточек}, где требовалось подчеркнуть одно из "
                "трёх суждений. На {c1:карточке|карточках|карточках} ({p1}) подчёркнуто «{opinion}», на "
                "{c2:карточке|карточках|карточках} ({p2}) – «{opinion2}», на остальных {c3} ({p3}) – "
                "«{opinion3}»."
            ),
            [
                "По городу {town} интервьюеры опросили {n:человека|человека|человек}.",
                (
                    "Каждый назвал одно суждение, самое близкое к своему мнению: «{opinion}» – "
                    "{p1:процент|процента|процентов} ({c1:ответ|ответа|ответов}), «{opinion2}» – "
                    "{p2:процент|процента|процентов} ({c2:ответ|ответа|ответов}), «{opinion3}» – "
                    "{p3:процент|процента|процентов} ({c3:ответ|ответа|ответов})."
                ),
            ],
        ],
        "kk": [
            (
                "{town} қаласындағы сауалнама (N = {n}, бір ғана жауап) мынадай көрініс берді: {p1} ({c1} "
                "адам) «{opinion}» деп, {p2} ({c2} адам) «{opinion2}» деп, {p3} ({c3} адам) «{opinion3}» деп "
                "есептейді."
            ),
            (
                "{town} қаласындағы {n} респонденттің әрқайсысы бір ғана пікірді белгілей алды. «{opinion}» "
                "дегенді {p1} (n = {c1}), «{opinion2}» дегенді {p2} (n = {c2}), «{opinion3}» дегенді {p3} (n "
                "= {c3}) таңдады."
            ),
            [
                "{town} қаласының {n} тұрғынының жауаптары (әрқайсысы бір жауап таңдады):",
                "а) {opinion} – {c1} адам ({p1});",
                "ә) {opinion2} – {c2} адам ({p2});",
                "б) {opinion3} – {c3} адам ({p3}).",
            ],
            (
                "{town} қаласында үш пікірдің бірін ғана таңдау ұсынылған {n} карточка қайтарылды. {c1} "
                "карточкада ({p1}) «{opinion}», {c2} карточкада ({p2}) «{opinion2}», қалған {c3} карточкада "
                "({p3}) «{opinion3}» дегені белгіленген."
            ),
            [
                "{town} қаласында сұхбат алушылар {n} ересек тұрғынмен сөйлесті.",
                (
                    "Өз ойына ең жақын бір пікірді атау ұсынылғанда, олардың {p1:poss} ({c1} адам) "
                    "«{opinion}» дегенге тоқталды. {p2} ({c2} адам) «{opinion2}» дегенді, ал {p3} ({c3} адам)"
                    " «{opinion3}» дегенді атады."
                ),
            ],
        ],
    },
    "lost-point": {
        "en": [
            (
                "Among the {n} people polled in {town}, each of whom was allowed a single answer, {c1} ({p1})"
                " think that {opinion}, {c2} ({p2}) that {opinion2} and {c3} ({p3}) that {opinion3}."
            ),
            (
                "The answers from {town} (n = {n}, one per respondent) were as follows: {opinion} – {p1} "
                "({c1} answers); {opinion2} – {p2} ({c2} answers); {opinion3} – {p3} ({c3} answers)."
            ),
            [
                "We approached every tenth household in {town} and obtained {n} replies.",
                (
                    "In {p1} of the replies ({c1}) the main point was that {opinion}, in {p2} ({c2}) that "
                    "{opinion2}, and in {p3} ({c3}) that {opinion3}; no reply made two main points."
                ),
            ],
            (
                "Three camps can be told apart in the {town} sample of {n}: those who insist that {opinion} "
                "({c1} persons, {p1}), those who hold that {opinion2} ({c2} persons, {p2}) and those for whom"
                " {opinion3} ({c3} persons, {p3})."
            ),
            [
                "Town of {town}, {n} respondents, one choice per respondent:",
                "• {opinion}: {p1}, {c1} persons",
                "• {opinion2}: {p2}, {c2} persons",
                "• {opinion3}: {p3}, {c3} persons",
            ],
        ],
        "ru": [
            (
                "Среди опрошенных в городе {town} (их {n}, и каждый мог дать один ответ) {c1} ({p1}) думают, "
                "что {opinion}, {c2} ({p2}) – что {opinion2}, {c3} ({p3}) – что {opinion3}."
            ),
            (
                "Ответы по городу {town} (n = {n}, по одному от респондента) распределились следующим "
                "образом: «{opinion}» – {p1} ({c1} чел.), «{opinion2}» – {p2} ({c2} чел.), «{opinion3}» – "
                "{p3} ({c3} чел.)."
            ),
            [
                "Обойдя каждое десятое домохозяйство в городе {town}, мы получили {n:ответ|ответа|ответов}.",
                (
                    "В {p1} ответов ({c1}) главным было то, что {opinion}, в {p2} ({c2}) – что {opinion2}, в "
                    "{p3} ({c3}) – что {opinion3}; двух главных тем никто не называл."
                ),
            ],
            (
                "В выборке по городу {town}, а это {n:человек|человека|человек}, различимы три лагеря: одни "
                "настаивают, что {opinion} ({c1} чел., {p1}), другие – что {opinion2} ({c2} чел., {p2}), "
                "третьи – что {opinion3} ({c3} чел., {p3})."
            ),
            [
                "Город {town}, {n:респондент|респондента|респондентов}, один вариант ответа:",
                "• {opinion}: {p1}, {c1} чел.",
                "• {opinion2}: {p2}, {c2} чел.",
                "• {opinion3}: {p3}, {c3} чел.",
            ],
        ],
        "kk": [
            (
                "{town} қаласында сұралған {n} адамның әрқайсысы бір ғана жауап бере алды: {c1} адам ({p1}) "
                "«{opinion}» деп, {c2} адам ({p2}) «{opinion2}» деп, {c3} адам ({p3}) «{opinion3}» деп "
                "ойлайды."
            ),
            (
                "{town} қаласы бойынша жауаптар (n = {n}, әр респонденттен бір жауап) былай бөлінді: "
                "«{opinion}» – {p1} ({c1} адам), «{opinion2}» – {p2} ({c2} адам), «{opinion3}» – {p3} ({c3} "
                "адам)."
            ),
            [
                "{town} қаласында әр оныншы үйді аралап, {n} жауап алдық.",
                (
                    "Жауаптардың {p1:poss} ({c1} жауап) «{opinion}» дегенге, {p2:poss} ({c2} жауап) "
                    "«{opinion2}» дегенге, {p3:poss} ({c3} жауап) «{opinion3}» дегенге саяды; ешбір жауапта "
                    "екі негізгі ой болған жоқ."
                ),
            ],
            (
                "{town} қаласындағы {n} адамнан тұратын іріктемеде үш топ байқалады: «{opinion}» дейтіндер "
                "({c1} адам, {p1}), «{opinion2}» дейтіндер ({c2} адам, {p2}) және «{opinion3}» дейтіндер "
                "({c3} адам, {p3})."
            ),
            [
                "{town} қаласы, {n} респондент, әрқайсысы бір нұсқа таңдады:",
                "• {opinion}: {p1}, {c1} адам",
                "• {opinion2}: {p2}, {c2} адам",
                "• {opinion3}: {p3}, {c3} адам",
            ],
        ],
    },
}
