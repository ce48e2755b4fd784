"""Majorities, halves and thirds with the percentage that they stand for."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "majority": {
        "en": [
            "Most of the people we spoke to in {town} are of the opinion that {opinion} ({percent}).",
            (
                "With {percent} of respondents in its favour, the proposition that {opinion} commands a "
                "majority in {town}."
            ),
            (
                "With the sentence “{opinion}” the majority of those polled in {town} agree, {percent:bare} "
                "per cent of them having ticked it."
            ),
            [
                "The share of respondents in {town} who agree that {opinion} is {percent}.",
                "In other words, this is what the majority there think.",
            ],
            (
                "Of the views put to the inhabitants of {town}, the one according to which {opinion} was "
                "accepted by {percent} and so represents the position of most respondents."
            ),
        ],
        "ru": [
            (
                "Большая часть людей, с которыми мы говорили в городе {town}, придерживается мнения, что "
                "{opinion} ({percent})."
            ),
            (
                "Тезис «{opinion}» поддержали {percent} респондентов, то есть в городе {town} за него "
                "высказалось большинство."
            ),
            (
                "Слова «{opinion}» передают взгляд большинства участников опроса в городе {town}: этот "
                "вариант отметили {percent:процент|процента|процентов} из них."
            ),
            [
                "Доля согласных с тем, что {opinion}, в городе {town} достигает {percent}.",
                "Иными словами, этого взгляда там придерживается большинство опрошенных.",
            ],
            "Как показал опрос в городе {town}, люди в большинстве своём ({percent}) полагают, что {opinion}.",
        ],
        "kk": [
            "{town} қаласында біз сөйлескен адамдардың басым бөлігі «{opinion}» деген пікірде ({percent}).",
            (
                "«{opinion}» деген тұжырымды респонденттердің {percent:poss} қолдады, яғни {town} қаласында "
                "көпшілік осыны жақтап отыр."
            ),
            (
                "«{opinion}» – {town} қаласындағы сауалнамаға қатысқандардың көбі жағдайды осылай көреді: бұл"
                " нұсқаны олардың {percent:bare} пайызы белгілеген."
            ),
            [
                "{town} қаласында «{opinion}» дегенмен келісетіндердің үлесі {percent}.",
                "Басқаша айтқанда, ондағы респонденттердің көпшілігі осы көзқарасты ұстанады.",
            ],
            (
                "Сауалнама көрсеткендей, {town} тұрғындарының көпшілігі, дәлірек айтқанда {percent:poss}, "
                "«{opinion}» деп біледі."
            ),
        ],
    },
    "more-than-half": {
        "en": [
            (
                "The proposition that {opinion} finds the support of more than one respondent in two in "
                "{town} ({percent})."
            ),
            "{percent}, that is upwards of half of the people polled in {town}, told us that {opinion}.",
            "More than half the sample in {town} share the opinion that {opinion}. Their exact share is {percent}.",
            (
                "Agreement that {opinion} has passed the halfway mark in {town}, where it now stands at "
                "{percent} of respondents."
            ),
            (
                "Those respondents in {town} who are convinced that {opinion} outnumber all the others taken "
                "together, their share being {percent}."
            ),
        ],
        "ru": [
            (
                "Мысль о том, что {opinion}, находит поддержку более чем у каждого второго респондента в "
                "городе {town} ({percent})."
            ),
            "{percent}, то есть свыше половины опрошенных в городе {town}, сказали нам, что {opinion}.",
            "Больше половины выборки в городе {town} разделяют мнение, что {opinion}. Точная их доля – {percent}.",
            (
                "Согласие с тем, что {opinion}, перешагнуло в городе {town} рубеж в половину опрошенных и "
                "составляет {percent}."
            ),
            (
                "Тех респондентов в городе {town}, кто убеждён, что {opinion}, больше, чем всех остальных "
                "вместе взятых: их доля – {percent}."
            ),
        ],
        "kk": [
            "«{opinion}» деген ойды {town} қаласында сұралғандардың тең жартысынан көбі қолдайды ({percent}).",
            (
                "{town} қаласындағы респонденттердің {percent:poss}, яғни жартысынан астамы, бізге "
                "«{opinion}» деп айтты."
            ),
            (
                "{town} қаласындағы іріктеменің жартысынан көбі «{opinion}» деген пікірмен бөліседі. Олардың "
                "нақты үлесі – {percent}."
            ),
            (
                "«{opinion}» дегенмен келісетіндер {town} қаласында сұралғандардың жартысынан асып, "
                "{percent:acc} құрады."
            ),
            (
                "{town} қаласында «{opinion}» дегенге сенімді респонденттер қалғандарының бәрін қосқаннан да "
                "көп: олардың үлесі {percent}."
            ),
        ],
    },
    "a-third": {
        "en": [
            "One respondent in three in {town} ({percent}) is convinced that {opinion}.",
            "Roughly a third of the {town} sample, {percent}, is of the opinion that {opinion}.",
            (
                "That {opinion} was the answer given by about one in three of the people polled in {town}; "
                "the exact figure is {percent}."
            ),
            "In {town} a third of all answers ({percent:bare} per cent) come down to this: {opinion}.",
            (
                "{percent} of those interviewed in {town} told us that {opinion}. About a third of the sample"
                " thus sees things this way."
            ),
        ],
        "ru": [
            "В том, что {opinion}, убеждён каждый третий респондент в городе {town} ({percent}).",
            "Примерно треть выборки в городе {town}, {percent}, держится мнения, что {opinion}.",
            "Что {opinion}, ответили в городе {town} около трети опрошенных; точная цифра – {percent}.",
            "В городе {town} треть всех ответов ({percent:процент|процента|процентов}) сводится к одному: {opinion}.",
            (
                "{percent} опрошенных в городе {town} заявили, что {opinion}. Таким образом, этот взгляд "
                "разделяет приблизительно одна треть выборки."
            ),
        ],
        "kk": [
            "{town} қаласындағы әрбір үшінші респондент ({percent}) «{opinion}» дегенге сенімді.",
            "{town} қаласындағы іріктеменің шамамен үштен бірі, {percent:poss}, «{opinion}» деген пікірде.",
            (
                "«{opinion}» деген жауапты {town} қаласында сұралғандардың үштен бірдейі берді; нақты "
                "көрсеткіш – {percent}."
            ),
            "{town} қаласында барлық жауаптың үштен бірі ({percent:bare} пайызы) «{opinion}» дегенге саяды.",
            (
                "{town} қаласында сұхбат бергендердің {percent:poss} «{opinion}» деп мәлімдеді. Демек, бұл "
                "көзқарасты іріктеменің шамамен үштен бір бөлігі ұстанады."
            ),
        ],
    },
}
