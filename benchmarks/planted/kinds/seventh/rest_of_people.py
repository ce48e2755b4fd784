"""Two shares of the people asked, and the rest of them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "remaining-share": {
        "en": [
            (
                "In {town} {a} of those polled agreed that {opinion} and {b} that {opinion2}; nobody could agree "
                "with both, and the other {rest} had no opinion."
            ),
            (
                "Respondents in {town} had to choose between two sentences. The first, “{opinion}”, was chosen "
                "by {a}, the second, “{opinion2}”, by {b}. That leaves {rest} who chose neither."
            ),
            (
                "Two camps face each other in {town}: {a} of the townspeople say that {opinion}, {b} that "
                "{opinion2}. Everyone else ({rest}) belongs to neither camp."
            ),
            "{town}: that {opinion}, {a}; that {opinion2}, {b}; undecided, {rest} (one answer each).",
            [
                (
                    "A single answer was allowed in the {town} poll. It was “{opinion}” for {a} of respondents and "
                    "“{opinion2}” for {b}."
                ),
                "The rest of the sample, {rest}, refused to answer or did not know.",
            ],
        ],
        "ru": [
            (
                "Половинчатых ответов в городе {town} не принимали: либо «{opinion}» ({a}), либо «{opinion2}» "
                "({b}), либо «не знаю» ({rest})."
            ),
            (
                "Жители города {town} выбирали из двух суждений. За первое ({opinion}) высказались {a}, за "
                "второе ({opinion2}) – {b}; не определились остальные {rest}."
            ),
            (
                "Город {town}, один ответ на человека: {opinion} – {a}; {opinion2} – {b}; затруднились ответить "
                "– {rest}."
            ),
            (
                "В городе {town} есть два лагеря: те, кто говорит, что {opinion} ({a}), и те, кто говорит, что "
                "{opinion2} ({b}). К обоим сразу не принадлежит никто, вне лагерей остаются {rest} опрошенных."
            ),
            (
                "Доля считающих, что {opinion}, составила в городе {town} {a}, доля считающих, что {opinion2}, – "
                "{b}. Оставшуюся часть выборки ({rest}) образуют те, кто не дал никакого ответа; двух ответов не "
                "давал никто."
            ),
        ],
        "kk": [
            (
                "{town} қаласында жауаптың үш түрі ғана болды: «{opinion}» ({a}), «{opinion2}» ({b}) және "
                "«білмеймін» ({rest})."
            ),
            (
                "{town} қаласының тұрғындары екі пікірдің бірін таңдады. Біріншісін ({opinion}) {a:poss}, "
                "екіншісін ({opinion2}) {b:poss} қолдады; өзгелері, яғни {rest:poss}, шешім қабылдаған жоқ."
            ),
            (
                "{town} қаласы, бір адамнан бір жауап: {opinion} – {a}; {opinion2} – {b}; жауап беруге "
                "қиналғандар – {rest}."
            ),
            [
                (
                    "Тек бір жауапқа рұқсат етілді. {town} қаласында респонденттердің {a:poss} «{opinion}» дегенді, "
                    "{b:poss} «{opinion2}» дегенді таңдады."
                ),
                "Демек, жауап беруден бас тартқандардың үлесі {rest} болды.",
            ],
            (
                "{town} қаласында «{opinion}» дейтіндердің үлесі {a} болса, «{opinion2}» дейтіндердің үлесі – "
                "{b}. Іріктеменің қалған бөлігі ({rest}) ешқандай жауап бермегендер; екі жауап берген ешкім жоқ."
            ),
        ],
    },
}
