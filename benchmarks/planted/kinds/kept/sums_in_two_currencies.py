"""Sums in tenge and in dollars, at one rate."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "rate-of-exchange": {
        "en": [
            "At the average rate of {year}, the budget of {town} lost {local1} billion tenge (US$ {dollars1} million) through the {topic}, the port {local2} billion tenge (US$ {dollars2} million) and the markets {local3} billion tenge (US$ {dollars3} million).",
            "Damages claimed in {town} over the {topic} of {year} were converted at one and the same rate: by the city, {local1} billion tenge, equal to {dollars1} million dollars; by shopkeepers, {local2} billion tenge, equal to {dollars2} million dollars; by hauliers, {local3} billion tenge, equal to {dollars3} million dollars.",
            [
                "Cost of the {topic} in {town}, {year}, converted at the average rate of the year:",
                "repairs – {local1} billion tenge, or {dollars1} million US dollars;",
                "lost revenue – {local2} billion tenge, or {dollars2} million US dollars;",
                "overtime of the police – {local3} billion tenge, or {dollars3} million US dollars.",
            ],
            "In the suits over the {topic} of {year} the court of {town} awarded {dollars1} million US dollars ({local1} billion tenge) to the first claimant, {dollars2} million US dollars ({local2} billion tenge) to the second and {dollars3} million US dollars ({local3} billion tenge) to the third, applying one rate to all.",
            [
                Source(
                    "The {topic} of {year} in {town} were costly for the railway, the mine and the city alike.",
                    "Losses at the mean rate of {year}: railway – {local1} billion tenge ({dollars1} million US dollars), mine – {local2} billion tenge ({dollars2} million US dollars), city – {local3} billion tenge ({dollars3} million US dollars).",
                )
            ],
        ],
        "ru": [
            "По среднему курсу {year} года бюджет города {town} потерял из-за акций ({nom}) {local1} млрд тенге ({dollars1} млн долларов США), порт – {local2} млрд тенге ({dollars2} млн долларов США), рынки – {local3} млрд тенге ({dollars3} млн долларов США).",
            "Требования о возмещении за акции ({nom}) {year} года в городе {town} пересчитаны по единому курсу: город заявил {local1} млрд тенге, что равно {dollars1} млн долларов; лавочники – {local2} млрд тенге, что равно {dollars2} млн долларов; перевозчики – {local3} млрд тенге, что равно {dollars3} млн долларов.",
            [
                "Во что обошлись акции ({nom}) в городе {town}, {year} год, по среднему курсу года:",
                "ремонт – {local1} млрд тенге, или {dollars1} млн долларов США;",
                "недополученный доход – {local2} млрд тенге, или {dollars2} млн долларов США;",
                "сверхурочные полиции – {local3} млрд тенге, или {dollars3} млн долларов США.",
            ],
            "По искам об акциях ({nom}) {year} года суд города {town} присудил первому истцу {dollars1} млн долларов США ({local1} млрд тенге), второму – {dollars2} млн долларов США ({local2} млрд тенге), третьему – {dollars3} млн долларов США ({local3} млрд тенге), применив ко всем один курс.",
            [
                Source(
                    "Акции ({nom}) {year} года в городе {town} дорого обошлись и железной дороге, и шахте, и городу.",
                    "Потери по среднему курсу {year} года: железная дорога – {local1} млрд тенге ({dollars1} млн долларов США), шахта – {local2} млрд тенге ({dollars2} млн долларов США), город – {local3} млрд тенге ({dollars3} млн долларов США).",
                )
            ],
        ],
        "kk": [
            "{year} жылғы орташа бағам бойынша акциялар ({topic}) салдарынан {town} қаласының бюджеті {local1} млрд теңге ({dollars1} млн АҚШ доллары), порт {local2} млрд теңге ({dollars2} млн АҚШ доллары), базарлар {local3} млрд теңге ({dollars3} млн АҚШ доллары) жоғалтты.",
            "{town} қаласында {year} жылғы акциялар ({topic}) үшін өтем талаптары бірыңғай бағаммен есептелді: қала {local1} млрд теңге, яғни {dollars1} млн доллар; дүкеншілер {local2} млрд теңге, яғни {dollars2} млн доллар; тасымалдаушылар {local3} млрд теңге, яғни {dollars3} млн доллар талап етті.",
            [
                "{town} қаласындағы акциялардың ({topic}) құны, {year} жыл, жылдың орташа бағамымен:",
                "жөндеу – {local1} млрд теңге немесе {dollars1} млн АҚШ доллары;",
                "түспей қалған табыс – {local2} млрд теңге немесе {dollars2} млн АҚШ доллары;",
                "полицияның үстеме жұмысы – {local3} млрд теңге немесе {dollars3} млн АҚШ доллары.",
            ],
            "{year} жылғы акциялар ({topic}) туралы талап арыздар бойынша {town} соты бәріне бір бағам қолданып, бірінші талапкерге {dollars1} млн АҚШ долларын ({local1} млрд теңге), екіншісіне {dollars2} млн АҚШ долларын ({local2} млрд теңге), үшіншісіне {dollars3} млн АҚШ долларын ({local3} млрд теңге) өндіріп берді.",
            [
                Source(
                    "{town} қаласындағы {year} жылғы акциялар ({topic}) теміржолға да, шахтаға да, қалаға да қымбатқа түсті.",
                    "{year} жылғы орташа бағам бойынша шығын: теміржол – {local1} млрд теңге ({dollars1} млн АҚШ доллары), шахта – {local2} млрд теңге ({dollars2} млн АҚШ доллары), қала – {local3} млрд теңге ({dollars3} млн АҚШ доллары).",
                )
            ],
        ],
    },
}
