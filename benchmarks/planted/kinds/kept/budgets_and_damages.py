"""Sums in the money of the country and in dollars at one rate, as budgets, courts and donors tell of them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "rate-of-exchange": {
        "en": [
            "The budget of {town} for {year} set aside {local1} billion tenge (USD {dollars1} million) for roads, {local2} billion tenge (USD {dollars2} million) for schools and {local3} billion tenge (USD {dollars3} million) for hospitals, all converted at the same rate.",
            [
                "Losses caused by {topic} in {town}, {year}, at the average rate of that year:",
                "– municipal property: {local1} billion tenge = US$ {dollars1} million;",
                "– private shops: {local2} billion tenge = US$ {dollars2} million;",
                "– the railway: {local3} billion tenge = US$ {dollars3} million.",
            ],
            "Claims for damages lodged after the {topic} of {year} in {town} came to $ {dollars1} million ({local1} billion tenge) from the railway, $ {dollars2} million ({local2} billion tenge) from the port and $ {dollars3} million ({local3} billion tenge) from the mine; the court applied a single rate of exchange.",
            "In {year} three ministries spent {local1}, {local2} and {local3} billion tenge respectively on the consequences of the {topic} in {town}, that is, at one and the same rate, {dollars1}, {dollars2} and {dollars3} million US dollars.",
            "Who paid for the repairs in {town} after the {topic} of {year}? The state contributed {local1} billion tenge (about {dollars1} million dollars). From the region came {local2} billion tenge (about {dollars2} million dollars), and donors gave {local3} billion tenge (about {dollars3} million dollars). Sums are converted at the mean rate for {year}.",
        ],
        "ru": [
            "В бюджете города {town} на {year} год предусмотрено {local1} млрд тенге ({dollars1} млн долл. США) на дороги, {local2} млрд тенге ({dollars2} млн долл. США) на школы и {local3} млрд тенге ({dollars3} млн долл. США) на больницы; всё пересчитано по одному курсу.",
            [
                "Ущерб от акций ({nom}) в городе {town} за {year} год, по среднему курсу этого года:",
                "– городское имущество: {local1} млрд тенге = {dollars1} млн долларов США;",
                "– частные магазины: {local2} млрд тенге = {dollars2} млн долларов США;",
                "– железная дорога: {local3} млрд тенге = {dollars3} млн долларов США.",
            ],
            "Иски, поданные после акций ({nom}) {year} года в городе {town}, составили {dollars1} млн долларов ({local1} млрд тенге) от железной дороги, {dollars2} млн долларов ({local2} млрд тенге) от порта и {dollars3} млн долларов ({local3} млрд тенге) от шахты; суд исходил из единого курса.",
            "В {year} году три министерства потратили на последствия акций ({nom}) в городе {town} {local1}, {local2} и {local3} млрд тенге соответственно, то есть, по одному и тому же курсу, {dollars1}, {dollars2} и {dollars3} млн долларов США.",
            "Кто оплатил ремонт в городе {town} после акций ({nom}) {year} года? Государство внесло {local1} млрд тенге (около {dollars1} млн долларов). От области поступило {local2} млрд тенге (около {dollars2} млн долларов), а доноры дали {local3} млрд тенге (около {dollars3} млн долларов). Пересчёт – по среднему курсу за {year} год.",
        ],
        "kk": [
            "{town} қаласының {year} жылғы бюджетінде жолдарға {local1} млрд теңге ({dollars1} млн АҚШ доллары), мектептерге {local2} млрд теңге ({dollars2} млн АҚШ доллары), ауруханаларға {local3} млрд теңге ({dollars3} млн АҚШ доллары) қарастырылған; бәрі бір бағаммен есептелді.",
            [
                "{year} жылы {town} қаласындағы акциялардан ({topic}) келген шығын, сол жылғы орташа бағаммен:",
                "– қала мүлкі: {local1} млрд теңге = {dollars1} млн АҚШ доллары;",
                "– жеке дүкендер: {local2} млрд теңге = {dollars2} млн АҚШ доллары;",
                "– темір жол: {local3} млрд теңге = {dollars3} млн АҚШ доллары.",
            ],
            "{town} қаласындағы {year} жылғы акциялардан ({topic}) кейін берілген талап арыздар темір жолдан {dollars1} млн доллар ({local1} млрд теңге), порттан {dollars2} млн доллар ({local2} млрд теңге), шахтадан {dollars3} млн доллар ({local3} млрд теңге) болды; сот бірыңғай бағамды қолданды.",
            "{year} жылы үш министрлік {town} қаласындағы акциялардың ({topic}) салдарына тиісінше {local1}, {local2} және {local3} млрд теңге, яғни бір ғана бағаммен есептегенде {dollars1}, {dollars2} және {dollars3} млн АҚШ долларын жұмсады.",
            "{year} жылғы акциялардан ({topic}) кейін {town} қаласындағы жөндеуге кім төледі? Мемлекет {local1} млрд теңге (шамамен {dollars1} млн доллар) берді. Облыстан {local2} млрд теңге (шамамен {dollars2} млн доллар) түсті, ал донорлар {local3} млрд теңге (шамамен {dollars3} млн доллар) аударды. Есептеу {year} жылғы орташа бағаммен жүргізілді.",
        ],
    },
}
