"""Sums in the money of the country and in dollars."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "rate-of-exchange": {
        "en": [
            "The damage done to {town} by the {topic} of {year} was put at {local1} billion tenge (${dollars1} million) for roads, "
            "{local2} billion tenge (${dollars2} million) for housing and {local3} billion tenge (${dollars3} million) for trade.",
            "In {year} {town} budgeted {local1} billion tenge, or {dollars1} million dollars, for schools, {local2} billion tenge, or "
            "{dollars2} million dollars, for the police, and {local3} billion tenge, or {dollars3} million dollars, for clinics; the "
            "{topic} changed nothing in this.",
            [
                "What the {topic} in {town} cost in {year}:",
                "lost wages – {local1} billion tenge (USD {dollars1} million)",
                "lost orders – {local2} billion tenge (USD {dollars2} million)",
                "compensation – {local3} billion tenge (USD {dollars3} million)",
            ],
            "The firms struck by {topic} in {town} in {year} reported losses of US${dollars1} million ({local1} billion tenge), "
            "US${dollars2} million ({local2} billion tenge) and US${dollars3} million ({local3} billion tenge).",
            "For {year} the accounts of {town} show {local1} billion tenge (about ${dollars1} million) of revenue. Of grants there "
            "were {local2} billion tenge (about ${dollars2} million); of loans taken because of the {topic}, {local3} billion tenge "
            "(about ${dollars3} million).",
            "Insurers paid out {local1} billion tenge, equal at the rate of {year} to ${dollars1} million, for the {topic} in {town}; "
            "the state added {local2} billion tenge (${dollars2} million) and donors {local3} billion tenge (${dollars3} million).",
            [
                Source(
                    "The {topic} of {year} left {town} with debts.",
                    "To banks {local1} billion tenge (${dollars1} million), to builders {local2} billion tenge (${dollars2} million), "
                    "to others {local3} billion tenge (${dollars3} million).",
                )
            ],
            "In the same year, {year}, three tenders in {town} were halted by {topic}: one for {local1} billion tenge "
            "(${dollars1} million), one for {local2} billion tenge (${dollars2} million) and one for {local3} billion tenge "
            "(${dollars3} million).",
        ],
        "ru": [
            "Ущерб города {town} от {topic} в {year} году оценили так: дороги — {local1} млрд тенге ({dollars1} млн долларов), жильё — "
            "{local2} млрд тенге ({dollars2} млн долларов), торговля — {local3} млрд тенге ({dollars3} млн долларов).",
            "В бюджете города {town} на {year} год заложено {local1} млрд тенге, или {dollars1} млн долл., на школы, {local2} млрд тенге, "
            "или {dollars2} млн долл., на полицию и {local3} млрд тенге, или {dollars3} млн долл., на больницы; из-за {topic} его не "
            "меняли.",
            [
                "Во что в {year} году обошлась череда {topic} городу {town}:",
                "потерянная зарплата — {local1} млрд тенге ({dollars1} млн $)",
                "потерянные заказы — {local2} млрд тенге ({dollars2} млн $)",
                "выплаты — {local3} млрд тенге ({dollars3} млн $)",
            ],
            "Предприятия города {town}, пострадавшие в {year} году от {topic}, заявили об убытках в ${dollars1} млн ({local1} млрд тенге), "
            "${dollars2} млн ({local2} млрд тенге) и ${dollars3} млн ({local3} млрд тенге).",
            "По отчёту за {year} год доходы города {town} равны {local1} млрд тенге (около {dollars1} млн долларов США). Субсидий "
            "получено {local2} млрд тенге (около {dollars2} млн долларов США), кредитов, взятых из-за {topic}, — {local3} млрд тенге "
            "(около {dollars3} млн долларов США).",
            "Страховщики выплатили после {topic} в городе {town} {local1} млрд тенге, что по курсу {year} года равно {dollars1} млн "
            "долларов; государство добавило {local2} млрд тенге ({dollars2} млн долларов), доноры — {local3} млрд тенге ({dollars3} млн "
            "долларов).",
            [
                Source(
                    "После {topic} {year} года за городом {town} остались долги.",
                    "Банкам — {local1} млрд тенге ({dollars1} млн долл.), строителям — {local2} млрд тенге ({dollars2} млн долл.), прочим "
                    "— {local3} млрд тенге ({dollars3} млн долл.).",
                )
            ],
            "В том же {year} году из-за {topic} в городе {town} остановили три тендера: на {local1} миллиарда тенге ({dollars1} миллиона "
            "долларов), на {local2} миллиарда тенге ({dollars2} миллиона долларов) и на {local3} миллиарда тенге ({dollars3} миллиона "
            "долларов).",
        ],
        "kk": [
            "{year} жылы {topic} салдарынан {town} қаласы шеккен шығын: жолдар – {local1} млрд теңге ({dollars1} млн доллар), тұрғын үй – "
            "{local2} млрд теңге ({dollars2} млн доллар), сауда – {local3} млрд теңге ({dollars3} млн доллар).",
            "{town} қаласының {year} жылғы бюджетінде мектептерге {local1} млрд теңге, яғни {dollars1} млн доллар, полицияға {local2} млрд "
            "теңге, яғни {dollars2} млн доллар, ауруханаларға {local3} млрд теңге, яғни {dollars3} млн доллар бөлінді; {topic} мұны "
            "өзгерткен жоқ.",
            [
                "{year} жылы {topic} {town} қаласына қаншаға түсті:",
                "жоғалған жалақы – {local1} млрд теңге ({dollars1} млн $)",
                "жоғалған тапсырыс – {local2} млрд теңге ({dollars2} млн $)",
                "өтемақы – {local3} млрд теңге ({dollars3} млн $)",
            ],
            "{town} қаласында {year} жылы {topic} салдарынан зардап шеккен кәсіпорындар ${dollars1} млн ({local1} млрд теңге), ${dollars2} "
            "млн ({local2} млрд теңге) және ${dollars3} млн ({local3} млрд теңге) шығын туралы мәлімдеді.",
            "{year} жылғы есеп бойынша {town} қаласының кірісі {local1} млрд теңге (шамамен {dollars1} млн АҚШ доллары). Субсидия {local2} "
            "млрд теңге (шамамен {dollars2} млн АҚШ доллары), ал {topic} салдарынан алынған несие {local3} млрд теңге (шамамен "
            "{dollars3} млн АҚШ доллары) болды.",
            "Сақтандырушылар {town} қаласындағы {topic} үшін {local1} млрд теңге төледі, бұл {year} жылғы бағаммен {dollars1} млн доллар; "
            "мемлекет {local2} млрд теңге ({dollars2} млн доллар), донорлар {local3} млрд теңге ({dollars3} млн доллар) қосты.",
            [
                Source(
                    "{year} жылғы {topic} соңынан {town} қаласында қарыз қалды.",
                    "Банктерге {local1} млрд теңге ({dollars1} млн доллар), құрылысшыларға {local2} млрд теңге ({dollars2} млн доллар), "
                    "басқаларға {local3} млрд теңге ({dollars3} млн доллар).",
                )
            ],
            "Сол {year} жылы {topic} салдарынан {town} қаласында үш тендер тоқтатылды: бірі {local1} миллиард теңгеге ({dollars1} миллион "
            "доллар), бірі {local2} миллиард теңгеге ({dollars2} миллион доллар), бірі {local3} миллиард теңгеге ({dollars3} миллион "
            "доллар).",
        ],
    },
}
