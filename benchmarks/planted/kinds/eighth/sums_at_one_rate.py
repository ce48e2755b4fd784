"""Sums in two currencies: in questions and answers, after colons, in lists and with the foreign sum first."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "rate-of-exchange": {
        "en": [
            (
                "How much did {town} lose in {year}? The flood cost {local1} billion rupees, that is, {dollars1} million "
                "dollars; the strike {local2} billion, that is, {dollars2} million dollars; the fire {local3} billion, "
                "that is, {dollars3} million dollars."
            ),
            (
                "In its {year} report the bank of {town} values its loans at {local1} billion pesos ({dollars1} million "
                "dollars), its deposits at {local2} billion ({dollars2} million) and its buildings at {local3} billion "
                "({dollars3} million)."
            ),
            (
                "The {year} grants for {town} were paid in dollars and booked in kwacha: {dollars1} million became "
                "{local1} billion, {dollars2} million became {local2} billion, and {dollars3} million became "
                "{local3} billion kwacha."
            ),
            [
                "The fund gave {town} ${dollars1} million in {year}; in the books this appears as {local1} billion sum.",
                "A second gift of ${dollars2} million appears as {local2} billion sum.",
                "The last, of ${dollars3} million, appears as {local3} billion sum.",
            ],
        ],
        "ru": [
            (
                "Во сколько обошёлся {year} год городу {town}? Паводок – {local1} млрд рупий, или {dollars1} млн "
                "долларов; забастовка – {local2} млрд, или {dollars2} млн долларов; пожар – {local3} млрд, или "
                "{dollars3} млн долларов."
            ),
            (
                "В отчёте банка города {town} за {year} год кредиты оценены в {local1} млрд песо ({dollars1} млн "
                "долларов), вклады – в {local2} млрд ({dollars2} млн), здания – в {local3} млрд ({dollars3} млн)."
            ),
            [
                "Фонд дал городу {town} в {year} году {dollars1} млн долларов; в книгах это {local1} млрд сумов.",
                "Второй взнос, {dollars2} млн долларов, записан как {local2} млрд сумов.",
                "Последний, {dollars3} млн долларов, записан как {local3} млрд сумов.",
            ],
        ],
        "kk": [
            (
                "{year} жыл {town} қаласына қаншаға түсті? Су тасқыны – {local1} млрд рупий, яғни {dollars1} млн доллар; "
                "ереуіл – {local2} млрд, яғни {dollars2} млн доллар; өрт – {local3} млрд, яғни {dollars3} млн доллар."
            ),
            (
                "{town} қаласы банкінің {year} жылғы есебінде несие {local1} млрд песоға ({dollars1} млн доллар), "
                "салымдар {local2} млрд песоға ({dollars2} млн доллар), ғимараттар {local3} млрд песоға ({dollars3} млн "
                "доллар) бағаланған."
            ),
            [
                "Қор {year} жылы {town} қаласына {dollars1} млн доллар берді; кітапта ол {local1} млрд сом деп жазылған.",
                "Екінші жарна, {dollars2} млн доллар, {local2} млрд сом деп жазылған.",
                "Соңғысы, {dollars3} млн доллар, {local3} млрд сом деп жазылған.",
            ],
        ],
    },
}
