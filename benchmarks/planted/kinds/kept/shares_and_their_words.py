"""Shares beside what is left, and beside the words for more than half and a third."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "remaining-share": {
        "en": [
            "With one answer allowed, {a} of respondents in {town} opted for “{opinion}” and {b} for “{opinion2}”, which leaves {rest} who chose neither.",
            "Undecided in {town} were {rest}; each of the others took one side only, {a} holding that {opinion} and {b} that {opinion2}.",
            [
                "{town}, distribution of single answers:",
                "“{opinion}” – {a};",
                "“{opinion2}” – {b};",
                "all other answers together – {rest}.",
            ],
            "{a} say that {opinion}, {b} that {opinion2}: so people in {town} chose from a list that permitted one choice. Everyone else, {rest}, left the question blank.",
        ],
        "ru": [
            "При единственном ответе {a} респондентов в городе {town} выбрали «{opinion}», {b} – «{opinion2}», так что на долю не выбравших ни того, ни другого остаётся {rest}.",
            "Не определились в городе {town} {rest}; каждый из прочих встал только на одну сторону: {a} считают, что {opinion}, {b} – что {opinion2}.",
            [
                "Город {town}, распределение единственных ответов:",
                "«{opinion}» – {a};",
                "«{opinion2}» – {b};",
                "все прочие ответы вместе – {rest}.",
            ],
            "{a} говорят, что {opinion}, {b} – что {opinion2}: так выбирали в городе {town} из списка, где разрешался один выбор. Все, кроме них, а это {rest}, оставили вопрос без ответа.",
        ],
        "kk": [
            "Бір ғана жауап беруге болатын жағдайда {town} қаласындағы респонденттердің {a:poss} «{opinion}», {b:poss} «{opinion2}» дегенді таңдады, сонда екеуін де таңдамағандардың үлесіне {rest} қалады.",
            "{town} қаласында шешім қабылдай алмағандар – {rest}; өзгелердің әрқайсысы бір ғана жақты қолдады: {a:poss} «{opinion}», {b:poss} «{opinion2}» деп санайды.",
            [
                "{town} қаласы, жалғыз жауаптардың бөлінуі:",
                "«{opinion}» – {a};",
                "«{opinion2}» – {b};",
                "қалған жауаптардың бәрі – {rest}.",
            ],
            "{a:poss} «{opinion}», {b:poss} «{opinion2}» дейді: {town} қаласында бір ғана таңдауға рұқсат берілген тізімнен осылай таңдады. Бұлардан басқасының бәрі, яғни {rest}, сұрақты жауапсыз қалдырды.",
        ],
    },
    "majority": {
        "en": [
            "Most residents of {town} interviewed for this report are of the opinion that {opinion}: their share comes to {percent}.",
            "Do people in {town} think that {opinion}? The greater part of those polled do, for the affirmative answer was given by {percent}.",
            "The opinion that {opinion} is no longer that of a few in {town}; at {percent}, it is now held by most of those polled.",
            "With {percent} of answers in its favour, the proposition that {opinion} was carried by a clear majority among the people of {town} who were interviewed.",
            [
                Source(
                    "Those in {town} who say that {opinion} outnumber all other respondents taken together.",
                    "This answer was given by {percent} of respondents in {town}.",
                )
            ],
        ],
        "ru": [
            "Жители города {town}, опрошенные для этого отчёта, в большинстве своём полагают, что {opinion}: их доля равна {percent}.",
            "Думают ли в городе {town}, что {opinion}? Большая часть опрошенных – да, поскольку утвердительный ответ дали {percent}.",
            "Мнение о том, что {opinion}, в городе {town} перестало быть мнением немногих: с показателем {percent} его теперь разделяет большая часть опрошенных.",
            "Собрав {percent} ответов в свою пользу, суждение о том, что {opinion}, получило у опрошенных жителей города {town} явное большинство.",
            [
                Source(
                    "Тех, кто в городе {town} говорит, что {opinion}, больше, чем всех остальных респондентов вместе взятых.",
                    "Такой ответ дали {percent} респондентов в городе {town}.",
                )
            ],
        ],
        "kk": [
            "Осы есеп үшін сұралған {town} тұрғындарының басым бөлігі «{opinion}» деген пікірде: олардың үлесі {percent:acc} құрайды.",
            "{town} тұрғындары «{opinion}» деп ойлай ма? Сұралғандардың көбі солай ойлайды, өйткені «иә» деген жауапты {percent:poss} берді.",
            "«{opinion}» деген пікір {town} қаласында енді азшылықтың пікірі емес: оны қазір сұралғандардың көпшілігі, яғни {percent:poss}, қолдайды.",
            "Жауаптардың {percent:poss}н жинаған «{opinion}» деген тұжырымды {town} қаласының сұралған тұрғындары айқын көпшілікпен қолдады.",
            [
                Source(
                    "{town} қаласында «{opinion}» дейтіндер қалған респонденттердің бәрін қосқаннан да көп.",
                    "Мұндай жауапты {town} қаласындағы респонденттердің {percent:poss} берді.",
                )
            ],
        ],
    },
    "more-than-half": {
        "en": [
            "Upwards of half the sample in {town}, namely {percent}, endorsed the statement that {opinion}.",
            "In {town}, {percent} of interviewees, hence more than every second one, reported that {opinion}.",
            "In the sample from {town} the answer that {opinion} was given by {percent}, a figure that exceeds one half.",
            "At least one respondent in two in {town} maintains that {opinion} (the exact share is {percent}).",
        ],
        "ru": [
            "С тем, что {opinion}, согласно свыше половины выборки в городе {town}, а именно {percent}.",
            "В городе {town} {percent} интервьюируемых, то есть больше чем каждый второй, сообщили, что {opinion}.",
            "В выборке по городу {town} ответ, что {opinion}, дали {percent}, и эта величина превышает половину.",
            "По меньшей мере каждый второй респондент в городе {town} утверждает, что {opinion} (точная доля – {percent}).",
        ],
        "kk": [
            "«{opinion}» деген тұжырыммен {town} қаласындағы іріктеменің тең жартысынан көбі, атап айтқанда {percent:poss}, келіседі.",
            "{town} қаласында сұхбат бергендердің {percent:poss}, демек, әр екінші адамнан да көбі, «{opinion}» деп хабарлады.",
            "{town} қаласы бойынша іріктемеде «{opinion}» деген жауапты {percent:poss} берді, бұл шама жартыдан асады.",
            "{town} қаласында кем дегенде әрбір екінші респондент «{opinion}» деп сендіреді (нақты үлесі – {percent}).",
        ],
    },
    "a-third": {
        "en": [
            "Roughly one respondent in three in {town} ({percent}) reported that {opinion}.",
            "The proportion of people in {town} who say that {opinion} is {percent}, i.e. about a third of the sample.",
            "Some two thirds of the sample in {town} do not think that {opinion}; the share of those who do is {percent}.",
            "Every third questionnaire returned from {town} has it that {opinion}; in percentages, {percent}.",
        ],
        "ru": [
            "Примерно один респондент из трёх в городе {town} ({percent}) сообщил, что {opinion}.",
            "Удельный вес жителей города {town}, говорящих, что {opinion}, равен {percent}, то есть около трети выборки.",
            "Около двух третей выборки в городе {town} не думают, что {opinion}; доля тех, кто так думает, – {percent}.",
            "В каждой третьей анкете, поступившей из города {town}, сказано, что {opinion}; в процентах это {percent}.",
        ],
        "kk": [
            "{town} қаласында шамамен әр үш респонденттің бірі ({percent}) «{opinion}» деп хабарлады.",
            "{town} қаласында «{opinion}» дейтіндердің үлес салмағы {percent:dat} тең, бұл іріктеменің үштен біріне жуық.",
            "{town} қаласындағы іріктеменің шамамен үштен екісі «{opinion}» деп ойламайды; олай ойлайтындардың үлесі – {percent}.",
            "{town} қаласынан келген әрбір үшінші сауалнамада «{opinion}» делінген; пайызбен алғанда бұл – {percent}.",
        ],
    },
}
