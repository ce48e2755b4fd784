"""Sums in tenge with their worth in dollars, as budgets and reports of projects list them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "rate-of-exchange": {
        "en": [
            [
                "At the average rate of {year}, the {topic} in {town} cost:",
                "– the police, {local1} billion tenge (USD {dollars1} million);",
                "– the local budget, {local2} billion tenge (USD {dollars2} million);",
                "– private firms, {local3} billion tenge (USD {dollars3} million).",
            ],
            (
                "In {year} three grants were awarded for research on {topic} in {town}: {local1} million tenge (about {dollars1} "
                "thousand dollars), {local2} million tenge ({dollars2} thousand dollars) and {local3} million tenge ({dollars3} "
                "thousand dollars)."
            ),
            [
                "The insurers' statement for {year} lists the losses that {topic} caused in {town}.",
                (
                    "Buildings accounted for US${dollars1} million (KZT {local1} billion), vehicles for US${dollars2} million (KZT "
                    "{local2} billion) and stock for US${dollars3} million (KZT {local3} billion)."
                ),
            ],
            (
                "Fines imposed in {town} in {year} for taking part in {topic} amounted to {local1} million tenge, or {dollars1} thousand "
                "US dollars; lawyers' fees came to {local2} million tenge, or {dollars2} thousand US dollars, and compensation to "
                "{local3} million tenge, or {dollars3} thousand US dollars."
            ),
            [
                (
                    "To make the sums of {year} comparable, we converted them at one and the same rate. The {topic} in {town} meant a "
                    "loss of {local1} billion tenge ({dollars1} million dollars) for the mine and of {local2} billion tenge ({dollars2} "
                    "million dollars) for the port."
                ),
                "The loss of the suppliers comes to {local3} billion tenge ({dollars3} million dollars).",
            ],
        ],
        "ru": [
            [
                "По среднему курсу {year} года расходы, связанные с проведением {topic} в городе {town}, составили:",
                "– полиция: {local1} млрд тенге ({dollars1} млн долл. США);",
                "– местный бюджет: {local2} млрд тенге ({dollars2} млн долл. США);",
                "– частные фирмы: {local3} млрд тенге ({dollars3} млн долл. США).",
            ],
            (
                "В {year} году на изучение {topic} в городе {town} выделили три гранта: {local1} млн тенге (около {dollars1} тыс. "
                "долларов), {local2} млн тенге ({dollars2} тыс. долларов) и {local3} млн тенге ({dollars3} тыс. долларов)."
            ),
            [
                "Страховщики подсчитали убытки, понесённые из-за {topic} в городе {town} в {year} году.",
                (
                    "На здания пришлось {dollars1} млн долларов ({local1} млрд тенге), на транспорт – {dollars2} млн долларов "
                    "({local2} млрд тенге), на товарные запасы – {dollars3} млн долларов ({local3} млрд тенге)."
                ),
            ],
            (
                "Штрафы за участие в организации {topic} в городе {town} составили в {year} году {local1} млн тенге, или {dollars1} тыс. долларов; "
                "услуги адвокатов обошлись в {local2} млн тенге, или {dollars2} тыс. долларов, компенсации – в {local3} млн тенге, "
                "или {dollars3} тыс. долларов."
            ),
            [
                (
                    "Чтобы суммы {year} года можно было сравнивать, мы пересчитали их по одному курсу. Из-за {topic} в городе "
                    "{town} шахта потеряла {local1} млрд тенге ({dollars1} млн долл.), порт – {local2} млрд тенге ({dollars2} млн долл.)."
                ),
                "Потери поставщиков равны {local3} млрд тенге ({dollars3} млн долл.).",
            ],
        ],
        "kk": [
            [
                "{year} жылғы орташа бағаммен {town} қаласындағы {topic} салдарынан жұмсалған қаражат:",
                "– полиция: {local1} млрд теңге ({dollars1} млн АҚШ доллары);",
                "– жергілікті бюджет: {local2} млрд теңге ({dollars2} млн АҚШ доллары);",
                "– жеке фирмалар: {local3} млрд теңге ({dollars3} млн АҚШ доллары).",
            ],
            (
                "{year} жылы {town} қаласындағы {topic} тақырыбын зерттеуге үш грант бөлінді: {local1} млн теңге (шамамен {dollars1} мың "
                "доллар), {local2} млн теңге ({dollars2} мың доллар) және {local3} млн теңге ({dollars3} мың доллар)."
            ),
            [
                "Сақтандырушылар {year} жылы {town} қаласындағы {topic} келтірген шығынды есептеді.",
                (
                    "Ғимараттарға {dollars1} млн доллар ({local1} млрд теңге), көлікке {dollars2} млн доллар ({local2} млрд теңге), "
                    "тауар қорына {dollars3} млн доллар ({local3} млрд теңге) шығын келген."
                ),
            ],
            (
                "{year} жылы {town} қаласында {topic} үшін салынған айыппұл {local1} млн теңге, яғни {dollars1} мың доллар болды; "
                "адвокаттар қызметі {local2} млн теңгеге, яғни {dollars2} мың долларға, өтемақы {local3} млн теңгеге, яғни {dollars3} "
                "мың долларға түсті."
            ),
            [
                (
                    "{year} жылғы сомаларды салыстыру үшін оларды бір бағаммен айырбастадық. {town} қаласындағы {topic} салдарынан "
                    "шахта {local1} млрд теңге ({dollars1} млн доллар), порт {local2} млрд теңге ({dollars2} млн доллар) жоғалтты."
                ),
                "Жеткізушілердің шығыны {local3} млрд теңге ({dollars3} млн доллар).",
            ],
        ],
    },
}
