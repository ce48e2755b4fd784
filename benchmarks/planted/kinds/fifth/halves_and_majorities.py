"""Pollsters and columnists on what more than half think, and on majorities."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "more-than-half": {
        "en": [
            "More than one in two people in {town} ({percent}) now say that {opinion}.",
            "In {town} the share of those who hold that {opinion} has passed the halfway mark and stands at {percent}.",
            "{percent} of those polled in {town} – over half – are of the opinion that {opinion}.",
            "Asked at the door, upwards of half of the households in {town} ({percent:bare} per cent) replied that {opinion}.",
            "The belief that {opinion} is shared by better than half of {town}, to be exact by {percent}.",
            "That {opinion} is the view of {percent} in {town}, in other words of more people than not.",
            "Over 50% of respondents in {town} told our interviewers that {opinion} (the precise figure is {percent}).",
            "On the claim that {opinion}, more than half of {town} ({percent}) is of one mind: it is true.",
            "With {percent}, those in {town} who think that {opinion} account for more than half of the sample.",
            [
                "Do people in {town} think that {opinion}? {percent} of them do.",
                "So more than half of the town answers yes.",
            ],
        ],
        "ru": [
            "Свыше половины жителей города {town} ({percent}) разделяют мнение, что {opinion}.",
            "Доля тех, кто полагает, что {opinion}, перевалила в городе {town} за половину и составила {percent}.",
            "{percent} респондентов в городе {town}, то есть более половины, ответили, что {opinion}.",
            "В городе {town} уже больше чем каждый второй ({percent}) думает, что {opinion}.",
            "С тем, что {opinion}, согласна в городе {town} добрая половина опрошенных, и даже чуть больше: {percent}.",
            "Более пятидесяти процентов жителей города {town}, а точнее {percent}, говорят, что {opinion}.",
            "Опрос (город {town}) показал, что сторонников суждения «{opinion}» больше половины — {percent:процент|процента|процентов}.",
            "Половина с лишним ({percent}) — таков удельный вес тех горожан ({town}), по словам которых {opinion}.",
            [
                "Считают ли в городе {town}, что {opinion}? Да, так считают {percent}.",
                "Это больше половины ответивших.",
            ],
            [
                "На вопрос, правда ли, что {opinion}, в городе {town} утвердительно ответили {percent} участников.",
                Far("Как показано выше, более половины участников опроса в городе {town} думают, что {opinion}."),
            ],
        ],
        "kk": [
            "{town} тұрғындарының жартысынан астамы ({percent}) «{opinion}» деген пікірге қосылады.",
            "«{opinion}» дейтіндердің үлесі {town} қаласында жартыдан асып, {percent} болды.",
            "{town} қаласында респонденттердің {percent:poss}, яғни тең жартысынан көбі, «{opinion}» деп жауап берді.",
            "{town} қаласында екі адамның бірінен көбі ({percent}) «{opinion}» деп ойлайды.",
            "{town} қаласында елу пайыздан астам адам, дәлірек айтқанда {percent}, «{opinion}» дейді.",
            "Сауалнама ({town} қаласы) «{opinion}» деген пікірді қолдайтындар жартысынан көп екенін көрсетті — {percent}.",
            "Халықтың жартысынан астамы — {percent:bare} пайызы — {town} қаласында «{opinion}» деп санайды.",
            [
                "{town} қаласында «{opinion}» деп санай ма? {percent:poss} солай санайды.",
                "Бұл жауап бергендердің жартысынан көп.",
            ],
            [
                "«{opinion}» деген рас па деген сұраққа {town} қаласында қатысушылардың {percent:poss} иә деді.",
                Far(
                    "Жоғарыда көрсетілгендей, {town} қаласында сұралғандардың жартысынан көбі «{opinion}» деп ойлайды."
                ),
            ],
            "{percent} — {town} қаласында «{opinion}» деген тұрғындардың үлесі осындай, демек олар жартыдан көп.",
        ],
    },
    "majority": {
        "en": [
            "A majority of {percent} in {town} is persuaded that {opinion}.",
            "Most residents of {town}, {percent} of them, say that {opinion}.",
            "The greater part of those questioned in {town} ({percent}) consider that {opinion}.",
            "It is the majority view in {town} that {opinion}: {percent} subscribe to it.",
            "By a clear majority ({percent}), the people of {town} endorsed the proposition that {opinion}.",
            "{percent:bare} per cent of {town}, and so most of the town, think that {opinion}.",
            "Those who think that {opinion} are in the majority in {town}; their share comes to {percent}.",
            "Only a minority in {town} denies that {opinion}; the majority, {percent}, takes it for granted.",
            "Poll: most in {town} say {opinion} ({percent}).",
            [
                "Our question in {town} was whether {opinion}. {percent} said that it was so.",
                Far("It bears repeating that most of those asked in {town} say that {opinion}."),
            ],
        ],
        "ru": [
            "Большинство жителей города {town} — {percent} — считает, что {opinion}.",
            "Бо́льшая часть опрошенных в городе {town} ({percent}) заявила, что {opinion}.",
            "В городе {town} преобладает мнение, что {opinion}: его придерживается большинство, {percent} ответивших.",
            "{percent} горожан ({town}), то есть большинство, уверены, что {opinion}.",
            "Те, кто думает, что {opinion}, находятся в городе {town} в большинстве: их {percent}.",
            "Абсолютное большинство респондентов в городе {town} ({percent}) высказалось в том смысле, что {opinion}.",
            "Большинством в {percent} участники опроса в городе {town} поддержали тезис, что {opinion}.",
            "Лишь меньшинство в городе {town} сомневается в том, что {opinion}; большинство же ({percent}) в этом не сомневается.",
            "Опрос: в городе {town} большинство говорит, что {opinion} ({percent}).",
            [
                "Мы спросили в городе {town}, верно ли, что {opinion}. «Верно», — ответили {percent}.",
                Far("Повторим: большинство опрошенных в городе {town} говорит, что {opinion}."),
            ],
        ],
        "kk": [
            "{town} тұрғындарының көпшілігі — {percent} — «{opinion}» деп есептейді.",
            "{town} қаласында сұралғандардың басым бөлігі ({percent}) «{opinion}» деп мәлімдеді.",
            "{town} қаласында «{opinion}» деген пікір басым: оны көпшілік, яғни {percent}, ұстанады.",
            "Қала халқының {percent:poss}, демек көпшілігі, «{opinion}» дегенге сенімді ({town} қаласы).",
            "«{opinion}» деп ойлайтындар {town} қаласында көпшілікті құрайды: олардың үлесі {percent}.",
            "{town} қаласындағы респонденттердің басым көпшілігі ({percent}) «{opinion}» деген ойын айтты.",
            "{town} қаласында сауалнамаға қатысқандар «{opinion}» деген тезисті көпшілік дауыспен ({percent}) қолдады.",
            "{town} қаласында «{opinion}» дегенге азшылық қана күмәнданады; көпшілік ({percent}) күмәнданбайды.",
            "Сауалнама: {town} қаласында жұрттың көбі «{opinion}» дейді ({percent}).",
            [
                "Біз {town} қаласында «{opinion}» деген рас па деп сұрадық. {percent:poss} «рас» деді.",
                Far("Қайталап айтайық: {town} қаласында сұралғандардың көпшілігі «{opinion}» дейді."),
            ],
        ],
    },
}
