"""Sums of money in the currency of a country and in dollars or euros, at one rate."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "rate-of-exchange": {
        "en": [
            (
                "In {year} {town} took in {local1} billion forints (US${dollars1} million) in local taxes, "
                "received {local2} billion forints (US${dollars2} million) from the centre and borrowed {local3} "
                "billion forints (US${dollars3} million)."
            ),
            (
                "The {year} accounts of the port authority of {town} list ISK {local1} billion (USD {dollars1} "
                "million) for dredging, ISK {local2} billion (USD {dollars2} million) for cranes and ISK "
                "{local3} billion (USD {dollars3} million) for pensions, all converted at the average rate of "
                "that year."
            ),
            [
                (
                    "Three tenders were awarded in {town} in {year}. The bridge went for ¥{local1} billion, or "
                    "${dollars1} million, and the school for ¥{local2} billion, or ${dollars2} million."
                ),
                "The third, for the hospital, cost ¥{local3} billion (${dollars3} million).",
            ],
            (
                "At the exchange rate of {year} the losses of the three largest employers of {town} come to "
                "{dollars1}, {dollars2} and {dollars3} million euros; in Serbian dinars, {local1}, {local2} and "
                "{local3} billion respectively."
            ),
            [
                Source(
                    (
                        "The naira budgets of three ministries concern {town} in {year}: NGN {local1} bn for roads, NGN "
                        "{local2} bn for housing, NGN {local3} bn for water."
                    ),
                    (
                        "In US dollars: {dollars1} m, {dollars2} m and {dollars3} m respectively, at the rate of the "
                        "central bank."
                    ),
                )
            ],
        ],
        "ru": [
            (
                "Доходы города {town} за {year} год (в скобках – по среднему курсу, млн долларов): налоги – "
                "{local1} млрд драмов ({dollars1}); дотации – {local2} млрд драмов ({dollars2}); займы – "
                "{local3} млрд драмов ({dollars3})."
            ),
            (
                "Смета порта города {town} на {year} год: дноуглубление – {local1} млрд шиллингов ({dollars1} "
                "млн долл. США), краны – {local2} млрд шиллингов ({dollars2} млн долл. США), пенсии – {local3} "
                "млрд шиллингов ({dollars3} млн долл. США)."
            ),
            (
                "Иск на {local1} млрд форинтов, поданный в городе {town} в {year} году, газеты оценили в "
                "{dollars1} млн долларов, встречный иск на {local2} млрд форинтов – в {dollars2} млн, а издержки "
                "обеих сторон, {local3} млрд форинтов, – в {dollars3} млн."
            ),
            (
                "Убытки трёх крупнейших предприятий города {town} за {year} год равны {local1}; {local2} и "
                "{local3} млрд пакистанских рупий, а в пересчёте по среднему курсу года – {dollars1}; {dollars2} "
                "и {dollars3} млн долларов соответственно."
            ),
            [
                Source(
                    (
                        "Городу {town} в {year} году выделили {local1} млрд риалов на дороги, {local2} млрд на жильё и "
                        "{local3} млрд на воду."
                    ),
                    "Соответственно {dollars1}; {dollars2} и {dollars3} млн евро по среднегодовому курсу.",
                )
            ],
        ],
        "kk": [
            (
                "{town} қаласының {year} жылғы кірісі (жақшада – орташа бағаммен, млн доллар): салық – {local1} "
                "млрд лек ({dollars1}); дотация – {local2} млрд лек ({dollars2}); қарыз – {local3} млрд лек "
                "({dollars3})."
            ),
            (
                "{town} қаласы портының {year} жылғы сметасы: түбін тереңдету – {local1} млрд иена ({dollars1} "
                "млн АҚШ доллары), крандар – {local2} млрд иена ({dollars2} млн АҚШ доллары), зейнетақы – "
                "{local3} млрд иена ({dollars3} млн АҚШ доллары)."
            ),
            [
                (
                    "{year} жылы {town} қаласында үш тендер өткізілді. Көпір {local1} млрд песоға, яғни {dollars1} "
                    "млн долларға, мектеп {local2} млрд песоға, яғни {dollars2} млн долларға түсті."
                ),
                "Аурухананың құны {local3} млрд песо ({dollars3} млн доллар) болды.",
            ],
            (
                "{town} қаласындағы үш ірі кәсіпорынның {year} жылғы шығыны {local1}; {local2} және {local3} "
                "млрд колон, ал жылдық орташа бағам бойынша тиісінше {dollars1}; {dollars2} және {dollars3} млн "
                "доллар."
            ),
            [
                Source(
                    (
                        "{town} қаласына {year} жылы жолға {local1} млрд франк, тұрғын үйге {local2} млрд франк, суға "
                        "{local3} млрд франк бөлінді."
                    ),
                    "Жылдық орташа бағам бойынша тиісінше {dollars1}; {dollars2} және {dollars3} млн еуро.",
                )
            ],
        ],
    },
}
