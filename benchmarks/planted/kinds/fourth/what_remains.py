"""Two shares of one whole, and what remains of it."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "remaining-share": {
        "en": [
            "Of those polled in {town}, {a} named as their chief worry that {opinion}, {b} that {opinion2}; the remaining "
            "{rest} could not decide.",
            "One answer was allowed. In {town} {a} chose “{opinion}” and {b} “{opinion2}”, which leaves {rest} with neither.",
            "Respondents in {town} fall into three camps: those for whom {opinion} ({a}), those for whom {opinion2} ({b}), "
            "and all the rest ({rest}).",
            "{a} of the residents of {town} complained above all that {opinion}. A further {b} put first that {opinion2}. "
            "Everybody else, {rest} of the sample, gave no answer.",
            "While {a} of {town} would say that {opinion} and {b} would say instead that {opinion2}, the other {rest} kept "
            "silent.",
            [
                "The single-choice question divided {town} as follows.",
                "“{opinion}”: {a}",
                "“{opinion2}”: {b}",
                "All others: {rest}",
            ],
            "The reply that {opinion} was picked by {a} in {town}, the reply that {opinion2} by {b}, and the balance of "
            "{rest} is made up of refusals.",
            "In {town}, {rest} sided with neither view, the rest being split between “{opinion}” ({a}) and “{opinion2}” ({b}).",
            "Asked in {town} which of two sentences they agreed with, {a} took the first ({opinion}), {b} the second "
            "({opinion2}), and what remained, {rest}, took none.",
            [
                Source(
                    "Opinion in {town} was divided.",
                    "Of all asked, {a} thought that {opinion}, {b} that {opinion2}, the remainder ({rest}) did not reply.",
                )
            ],
            "Besides the {a} in {town} who hold that {opinion} and the {b} who hold instead that {opinion2}, there are the "
            "undecided: the remaining {rest} of respondents.",
            "Only two reasons were given in {town}: that {opinion}, by {a} of respondents, and that {opinion2}, by {b}. "
            "The remainder – {rest} – gave no reason at all.",
        ],
        "ru": [
            "Среди опрошенных города {town} {a} прежде всего заботит то, что {opinion}, {b} — что {opinion2}; остальные "
            "{rest} не определились.",
            "Можно было дать один ответ. В городе {town} {a} выбрали «{opinion}», {b} — «{opinion2}», на прочие ответы "
            "остаётся {rest}.",
            "Респонденты города {town} делятся на три группы: те, для кого {opinion} ({a}), те, для кого {opinion2} ({b}), и "
            "все остальные ({rest}).",
            "{a} жителей города {town} на первое место поставили то, что {opinion}. Ещё {b} — что {opinion2}. Остальная часть "
            "выборки, {rest}, промолчала.",
            "Если {a} жителей города {town} считают главным, что {opinion}, а {b} — что {opinion2}, то оставшиеся {rest} не "
            "назвали ничего.",
            [
                "Вопрос с одним ответом разделил город {town} следующим образом.",
                "«{opinion}» — {a}",
                "«{opinion2}» — {b}",
                "Все прочие — {rest}",
            ],
            "Вариант «{opinion}» отметили в городе {town} {a} участников опроса, вариант «{opinion2}» — {b}, на отказы от "
            "ответа приходится остаток в {rest}.",
            "Ни к одной из сторон в городе {town} не примкнули {rest}; остальные разделились между мнениями «{opinion}» ({a}) "
            "и «{opinion2}» ({b}).",
            "Из двух суждений первое ({opinion}) поддержали в городе {town} {a}, второе ({opinion2}) — {b}, а остальным {rest} "
            "не подошло ни одно.",
            [
                Source(
                    "Мнения в городе {town} разделились.",
                    "Из всех опрошенных {a} ответили, что {opinion}, {b} — что {opinion2}, остальные ({rest}) от ответа уклонились.",
                )
            ],
            "Кроме {a} респондентов, полагающих в городе {town}, что {opinion}, и {b}, полагающих, что {opinion2}, есть и те, "
            "кто воздержался, — оставшиеся {rest}.",
            "Причин в городе {town} называли только две: {a} — что {opinion}, {b} — что {opinion2}. Остальные, то есть {rest}, "
            "не назвали ни одной.",
        ],
        "kk": [
            "{town} қаласында сұралғандардың {a:poss} ең алдымен «{opinion}» десе, {b:poss} «{opinion2}» деді; қалған {rest:poss} "
            "шешім қабылдай алмады.",
            "Бір ғана жауап беруге болатын. {town} қаласында {a} «{opinion}» дегенді, {b} «{opinion2}» дегенді таңдады, басқа "
            "жауаптарға {rest} қалады.",
            "{town} қаласының респонденттері үш топқа бөлінеді: «{opinion}» дейтіндер ({a}), «{opinion2}» дейтіндер ({b}) және "
            "қалғандары ({rest}).",
            "{town} қаласы тұрғындарының {a:poss} бірінші орынға «{opinion}» дегенді қойды. Тағы {b:poss} «{opinion2}» дегенді "
            "қойды. Іріктеменің қалған бөлігі, {rest}, үндемеді.",
            "{town} қаласында {a} «{opinion}» деп есептейді, {b} «{opinion2}» деп есептейді, ал қалған {rest} ештеңе айтпады.",
            [
                "Бір жауапты сұрақ {town} қаласын былай бөлді.",
                "«{opinion}» – {a}",
                "«{opinion2}» – {b}",
                "Қалғандары – {rest}",
            ],
            "{town} қаласында «{opinion}» нұсқасын сауалнамаға қатысқандардың {a:poss}, «{opinion2}» нұсқасын {b:poss} белгіледі, "
            "қалған {rest} жауап беруден бас тартты.",
            "{town} қаласында {rest} екі жақтың бірін де қолдамады; қалғандары «{opinion}» ({a}) және «{opinion2}» ({b}) деген "
            "пікірлерге бөлінді.",
            "Екі пікірдің біріншісін ({opinion}) {town} қаласында {a}, екіншісін ({opinion2}) {b} қолдады, қалған {rest} "
            "ешқайсысын қолдамады.",
            [
                Source(
                    "{town} қаласында пікір екіге жарылды.",
                    "Сұралғандардың ішінде {a} «{opinion}» деді, {b} «{opinion2}» деді, қалғандары ({rest}) жауап бермеді.",
                )
            ],
            "{town} қаласында «{opinion}» дейтін {a} мен «{opinion2}» дейтін {b} респонденттен басқа, қалыс қалғандар да бар: "
            "олар – қалған {rest}.",
            "{town} қаласында екі-ақ себеп аталды: «{opinion}» – {a}, «{opinion2}» – {b}. Қалғандары, яғни {rest}, себеп атамады.",
        ],
    },
}
