"""Majorities, halves and thirds in letters, reports, rulings and newspapers, with their figures before, behind and apart."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "majority": {
        "en": [
            "Asked whether {opinion}, a good {percent} of {town} nodded, which made them the majority.",
            [
                "In {town} the ayes had it: the greater part of those present agreed that {opinion}.",
                "The chairman counted {percent}.",
            ],
            "The finding for {town} ({percent}) means that most inhabitants consider that {opinion}.",
            "Finding 7: {opinion} – so says the majority of {town} (weighted share: {percent}).",
        ],
        "ru": [
            "На вопрос, правда ли, что {opinion}, кивнули добрых {percent} города {town}, и это было большинство.",
            [
                "В городе {town} победили сторонники: бо́льшая часть собравшихся согласилась, что {opinion}.",
                "Председатель насчитал {percent}.",
            ],
            "Полученный для города {town} результат ({percent}) означает, что большинство жителей считает, что {opinion}.",
            "Вывод 7: {opinion} – так говорит большинство города {town} (взвешенная доля: {percent}).",
        ],
        "kk": [
            "«{opinion}» деген рас па деген сұраққа {town} қаласының {percent:poss} бас изеді, бұл көпшілік еді.",
            [
                "{town} қаласында жақтаушылар жеңді: жиналғандардың басым бөлігі «{opinion}» дегенмен келісті.",
                "Төраға {percent} деп санады.",
            ],
            "{town} қаласы бойынша алынған нәтиже ({percent}) тұрғындардың көпшілігі «{opinion}» деп санайтынын білдіреді.",
            "7-тұжырым: «{opinion}» – {town} қаласының көпшілігі осылай дейді (салмақталған үлесі: {percent}).",
        ],
    },
    "more-than-half": {
        "en": [
            "It takes more than half of {town} to say that {opinion}, and with {percent} that is what we have.",
            [
                "Over half of the letters from {town} complain that {opinion}.",
                "Their proportion, {percent}, is given in the last column.",
            ],
            "In {town} {percent}, hence over half, took the side of those who say that {opinion}.",
            [
                Source(
                    "More than half of the people of {town} told us that {opinion}.",
                    "Namely {percent} of our informants.",
                )
            ],
        ],
        "ru": [
            "Больше половины города {town} говорит, что {opinion}: наш результат – {percent}.",
            [
                "Более половины писем из города {town} содержит жалобу на то, что {opinion}.",
                "Их доля, {percent}, приведена в последнем столбце.",
            ],
            "В городе {town} {percent}, стало быть больше половины, встали на сторону тех, кто говорит, что {opinion}.",
            [
                Source(
                    "Больше половины жителей города {town} рассказали нам, что {opinion}.",
                    "А именно {percent} наших собеседников.",
                )
            ],
        ],
        "kk": [
            "{town} қаласының жартысынан көбі «{opinion}» дейді: біздің нәтиже – {percent}.",
            [
                "{town} қаласынан келген хаттардың жартысынан астамы «{opinion}» деп шағымданады.",
                "Олардың үлесі ({percent}) соңғы бағанда берілген.",
            ],
            "{town} қаласында {percent}, демек жартысынан астамы, «{opinion}» дегендердің жағына шықты.",
            [
                Source(
                    "{town} тұрғындарының жартысынан көбі бізге «{opinion}» деп айтты.",
                    "Атап айтқанда, әңгімелескендеріміздің {percent:poss}.",
                )
            ],
        ],
    },
    "a-third": {
        "en": [
            "We can say that a third of {town} is of the opinion that {opinion}, since {percent} ticked this box.",
            "In {town} every third questionnaire, {percent} of the lot, had the remark that {opinion}.",
            [
                "Roughly one in three adults in {town} would tell you that {opinion}.",
                "This is how we read the {percent} of our survey.",
            ],
            "The proportion of those in {town} who think that {opinion} ({percent}) amounts to one third.",
        ],
        "ru": [
            "Можно сказать, что треть города {town} полагает, что {opinion}, ведь этот пункт отметили {percent}.",
            "В городе {town} в каждой третьей анкете, то есть в {percent} анкет, стояло, что {opinion}.",
            [
                "Примерно каждый третий взрослый в городе {town} скажет вам, что {opinion}.",
                "Так мы понимаем полученные в опросе {percent}.",
            ],
            "Доля тех, кто в городе {town} думает, что {opinion} ({percent}), равна одной трети.",
        ],
        "kk": [
            "{town} қаласының үштен бірі «{opinion}» деп ойлайды деуге болады, өйткені бұл тармақты {percent} белгіледі.",
            "{town} қаласында әрбір үшінші сауалнамада, яғни {percent} парақта, «{opinion}» деп жазылған.",
            [
                "{town} қаласында шамамен әрбір үшінші ересек адам сізге «{opinion}» деп айтады.",
                "Сауалнамада алынған {percent} дегенді біз осылай түсінеміз.",
            ],
            "{town} қаласында «{opinion}» деп ойлайтындардың үлесі ({percent}) үштен бірге тең.",
        ],
    },
}
