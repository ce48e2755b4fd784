"""Doublings, rises and falls between two years, in questions, lists, asides and sentences that stand apart."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "doubled": {
        "en": [
            "{a} {topic} in {y1}, {b} in {y2}: twice the number, and all of them within the walls of {town}.",
            (
                "What {town} witnessed in {y1} ({a} {topic}) was child's play. Two years on the police had twice "
                "that workload, with {b} entries in their register."
            ),
            "Over two years the annual tally of {topic} in {town}, put at {a} for {y1}, doubled; it now stands at {b}.",
        ],
        "ru": [
            "{a} – столько {topic} насчитали в городе {town} в {y1} году; через два года их было вдвое больше – {b}.",
            (
                "Если в {y1} году на улицы города {town} выходили {a} раз ({nom}), то в {y2} году – уже {b}, то "
                "есть в два раза чаще."
            ),
            (
                "За два года удвоилось количество {topic} в городе {town}. В {y1} году полиция занесла в журнал {a}, "
                "в {y2} году – {b}."
            ),
        ],
        "kk": [
            "{town} қаласындағы {topic} саны екі жылда екі еселенді: әуелі {a} ({y1}), содан соң {b} ({y2}).",
            "{y1} жылы {a} {topic} өткен {town} қаласында {y2} жылы оның екі еселенген саны – {b} тіркелді.",
            "{topic} саны {town} қаласында екі есеге ұлғайды. {y1} жылы ол {a} еді, {y2} жылы {b} болды.",
        ],
    },
    "rose": {
        "en": [
            (
                "Did {topic} become more frequent in {town}? They did: the register has {a} of them for {y1} and {b} "
                "for {y2}."
            ),
            "In {y1}, {a} {topic} disturbed {town}; in {y2} it was {b}, and the rise alarmed the shopkeepers.",
            (
                "{town} is one of the places where {topic} are on the increase. Police files speak of {a} in {y1} and "
                "of {b} two years later."
            ),
            "Up to {b} in {y2}, from a mere {a} in {y1}, went the yearly number of {topic} in {town}.",
        ],
        "ru": [
            (
                "Стало ли {topic} в городе {town} больше? Да: в журнале за {y1} год их {a}, а в журнале за {y2} год "
                "– {b}."
            ),
            "До {b} в {y2} году дошло число {topic} в городе {town}, прибавив к {a}, отмеченным в {y1} году.",
            (
                "{town} – из тех городов, где {nom} множатся. В полицейских сводках за {y1} год их {a}, "
                "двумя годами позже – {b}."
            ),
            "Возросшее число {topic} в городе {town} ({b} в {y2} году; в {y1} году было {a}) тревожило торговцев.",
        ],
        "kk": [
            "{town} қаласында {topic} жиіледі ме? Иә: журналда {y1} жылы {a}, {y2} жылы {b} жазба бар.",
            (
                "{town} – {topic} саны өсіп келе жатқан қалалардың бірі. Полиция мәліметінде {y1} жылы {a}, екі "
                "жылдан соң {b} деп көрсетілген."
            ),
            "{y2} жылы {town} қаласындағы {topic} саны {b:dat} жетіп, {y1} жылғы {a} деңгейінен асып түсті.",
            "Саудагерлерді {town} қаласындағы {topic} санының артқаны алаңдатты: {a} ({y1} ж.) және {b} ({y2} ж.).",
        ],
    },
    "fell": {
        "en": [
            (
                "Was there less unrest in {town}? In {y1} there were {a} {topic}. In {y2}, by the same count, "
                "there were {b}; the number had gone down."
            ),
            "{b} {topic} in {y2} is a clear drop for {town}, which had lived through {a} in {y1}.",
            "Fewer {topic} were organised in {town}: {b} in {y2}, whereas {y1} had seen {a}.",
            (
                "The police of {town} give {a} {topic} for {y1}. Since then the number has been falling, and the figure "
                "for {y2} is {b}."
            ),
        ],
        "ru": [
            (
                "Полиция города {town} приводит за {y1} год {a:topic}. С тех пор их число падает: за {y2} год "
                "приведено {b}."
            ),
            "{b:topic} в {y2} году – это заметное снижение для города {town}, пережившего в {y1} году {a}.",
            "Меньше стало в городе {town} и {topic}: {b} в {y2} году, тогда как {y1} год принёс {a}.",
            (
                "Шло ли дело на убыль? В {y1} году в городе {town} состоялось {a:topic}, в {y2} году – {b}; число их "
                "сократилось."
            ),
        ],
        "kk": [
            (
                "{town} қаласының полициясы {y1} жылға {a} {topic} келтіреді. Содан бері олардың саны азайып келеді: "
                "{y2} жылға {b} келтірілген."
            ),
            "{y2} жылғы {b} {topic} – {y1} жылы {a} рет сондай оқиғаны өткерген {town} қаласы үшін елеулі төмендеу.",
            "{town} қаласында {topic} азая түсті: {y2} жылы {b}, ал {y1} жылы {a} болған.",
            "{topic} саны {town} қаласында бәсеңдеді – {y1} жылы {a}, екі жылдан кейін {b}.",
        ],
    },
}
