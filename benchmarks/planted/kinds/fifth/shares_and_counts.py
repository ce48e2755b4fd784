"""What is left to a hundred, counts in brackets after percentages, and counts of a percentage."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "remaining-share": {
        "en": [
            "{a} of the sample in {town} said that {opinion} and {b} that {opinion2}. The rest, {rest}, gave no answer.",
            "In {town}, {a} chose the statement that {opinion}, {b} the statement that {opinion2}, while the remaining {rest} were undecided.",
            "Answers in {town} split into {a} (“{opinion}”), {b} (“{opinion2}”) and a residue of {rest} who refused.",
            "While {a} in {town} hold that {opinion} and {b} that {opinion2}, all others – {rest} – have no view on either.",
            "The two camps in {town} ({a} for “{opinion}”, {b} for “{opinion2}”) leave {rest} who side with neither.",
            "Leaving aside those who think that {opinion} ({a}) and those who think that {opinion2} ({b}), everybody else in {town}, or {rest}, did not know.",
            "People in {town} had to pick one answer: {a} picked “{opinion}”, {b} “{opinion2}”, and the other {rest} “hard to say”.",
            "“{opinion}” was the reply of {a} in {town}, “{opinion2}” of {b}. This leaves {rest} without a reply.",
            [
                "{a} of voters in {town} say that {opinion}; {b} prefer to say that {opinion2}.",
                "The balance of {rest} consists of people who would not say anything.",
            ],
            "The residents of {town} are divided: {opinion}, say {a}; {opinion2}, say {b}; the remainder ({rest}) keep silent.",
        ],
        "ru": [
            "В городе {town} {a} выбрали ответ «{opinion}», {b} — «{opinion2}», а остальные {rest} затруднились с ответом.",
            "По мнению {a} опрошенных в городе {town}, {opinion}; {b} полагают, что {opinion2}; остальным ({rest}) сказать нечего.",
            "Ответы в городе {town} распределились так: «{opinion}» — {a}, «{opinion2}» — {b}, оставшиеся {rest} — отказ от ответа.",
            "Если {a} жителей города {town} уверены, что {opinion}, а {b} — что {opinion2}, то прочие, {rest}, не имеют мнения.",
            "За вычетом тех, кто думает, что {opinion} ({a}), и тех, кто думает, что {opinion2} ({b}), в городе {town} остаётся {rest} не определившихся.",
            "Двум лагерям («{opinion}» — {a}, «{opinion2}» — {b}) в городе {town} противостоит остаток в {rest}, не примкнувший ни к одному.",
            [
                "Каждый участник опроса в городе {town} мог выбрать один ответ. «{opinion}» отметили {a}, «{opinion2}» — {b}.",
                "Все остальные, а это {rest}, не отметили ничего.",
            ],
            "«{opinion}», — сказали {a} участников опроса в городе {town}. «{opinion2}», — возразили {b}. Промолчали остальные {rest}.",
            "Город {town}: {a} — за тезис «{opinion}», {b} — за тезис «{opinion2}», остальные ({rest}) воздержались.",
            "{a} и {b} — таковы доли тех горожан ({town}), кто считает, что {opinion}, и тех, кто считает, что {opinion2}; на долю всех остальных приходится {rest}.",
        ],
        "kk": [
            "{town} қаласында {a} «{opinion}» деген жауапты, {b} «{opinion2}» дегенді таңдады, ал қалған {rest} жауап беруге қиналды.",
            "{town} қаласында сұралғандардың {a:poss} «{opinion}» деп санайды, {b:poss} «{opinion2}» дейді, қалғандарының ({rest}) айтары жоқ.",
            "{town} қаласындағы жауаптар былай бөлінді: «{opinion}» — {a}, «{opinion2}» — {b}, қалған {rest} — жауаптан бас тартқандар.",
            "{town} тұрғындарының {a:poss} «{opinion}» дегенге, {b:poss} «{opinion2}» дегенге сенсе, басқаларының, яғни {rest:gen}, пікірі жоқ.",
            "«{opinion}» дейтіндерді ({a}) және «{opinion2}» дейтіндерді ({b}) шегерсек, {town} қаласында шешім қабылдамаған {rest} қалады.",
            [
                "{town} қаласындағы сауалнамада әркім бір ғана жауап таңдады. «{opinion}» дегенді {a}, «{opinion2}» дегенді {b} белгіледі.",
                "Қалғандарының бәрі, яғни {rest}, ештеңе белгілемеген.",
            ],
            "{town} қаласы: {a} «{opinion}» деген тезисті, {b} «{opinion2}» деген тезисті жақтады, өзгелері ({rest}) қалыс қалды.",
            "«{opinion}» деді {town} қаласында {a}. «{opinion2}» деп қарсы шықты {b}. Қалған {rest} үндемеді.",
            "{town} қаласындағы екі топтан («{opinion}» — {a}; «{opinion2}» — {b}) тыс қалғандардың үлесі {rest}.",
            "{town} қаласында «{opinion}» деушілер {a}, «{opinion2}» деушілер {b}, ал қалған бөлігі, {rest}, екеуіне де қосылмайды.",
        ],
    },
    "responses-in-brackets": {
        "en": [
            [
                "In {town}, {n} people handed in a form.",
                "Of the forms, {p1} ({c1}) stated that {opinion}, {p2} ({c2}) that {opinion2} and {p3} ({c3}) that {opinion3}.",
            ],
            [
                "The sample for {town} numbered {n}.",
                "Three answers were on offer: “{opinion}” – {p1} ({c1} persons); “{opinion2}” – {p2} ({c2} persons); “{opinion3}” – {p3} ({c3} persons).",
            ],
            "Base: {n} interviews in {town}. {p1} (n = {c1}) consider that {opinion}; {p2} (n = {c2}) that {opinion2}; {p3} (n = {c3}) that {opinion3}.",
            [
                "{n} residents of {town} took part in the exit poll.",
                "The most common answers were that {opinion}, {opinion2} and {opinion3}, with {p1} ({c1}), {p2} ({c2}) and {p3} ({c3}) respectively.",
            ],
            "All {n} shopkeepers of {town} replied to the letter: {opinion}, wrote {p1} ({c1}); {opinion2}, wrote {p2} ({c2}); {opinion3}, wrote {p3} ({c3}).",
            [
                "Number of respondents in {town}: {n}.",
                "Distribution: {opinion}, {p1} ({c1} respondents); {opinion2}, {p2} ({c2} respondents); {opinion3}, {p3} ({c3} respondents).",
            ],
            [
                "We sent the questionnaire to readers in {town} and got {n} replies.",
                "Readers who hold that {opinion} come to {p1} ({c1} replies), those who hold that {opinion2} to {p2} ({c2} replies), and those who hold that {opinion3} to {p3} ({c3} replies).",
            ],
            "With {n} valid answers from {town}, the shares are {p1} ({c1}) for the view that {opinion}, {p2} ({c2}) for the view that {opinion2} and {p3} ({c3}) for the view that {opinion3}.",
            [
                "A total of {n} students were surveyed in {town}.",
                "{p1} of them ({c1}) agreed that {opinion}. A further {p2} ({c2}) agreed that {opinion2}, and {p3} ({c3}) that {opinion3}.",
            ],
            [
                "The panel in {town} has {n} members, each with one vote.",
                "That {opinion} was voted by {p1} ({c1} members), that {opinion2} by {p2} ({c2}), that {opinion3} by {p3} ({c3}).",
            ],
        ],
        "ru": [
            [
                "В городе {town} анкету сдали {n:человек|человека|человек}.",
                "Из них {p1} ({c1}) указали, что {opinion}, {p2} ({c2}) — что {opinion2}, {p3} ({c3}) — что {opinion3}.",
            ],
            [
                "Объём выборки по городу {town} — {n}.",
                "Варианты ответа: «{opinion}» — {p1} ({c1} чел.); «{opinion2}» — {p2} ({c2} чел.); «{opinion3}» — {p3} ({c3} чел.).",
            ],
            "База: {n} интервью (город {town}). {p1} (n = {c1}) считают, что {opinion}; {p2} (n = {c2}) — что {opinion2}; {p3} (n = {c3}) — что {opinion3}.",
            [
                "Всего в городе {town} опрошено {n:человек|человека|человек}.",
                "Чаще всего говорили, что {opinion}, {opinion2} и {opinion3} — соответственно {p1} ({c1}), {p2} ({c2}) и {p3} ({c3}).",
            ],
            [
                "Число респондентов в городе {town}: {n}.",
                "Распределение ответов: {opinion} — {p1} ({c1}), {opinion2} — {p2} ({c2}), {opinion3} — {p3} ({c3}).",
            ],
            [
                "Редакция разослала вопросы читателям города {town} и получила {n:ответ|ответа|ответов}.",
                "В {p1} писем ({c1}) сказано, что {opinion}, в {p2} ({c2}) — что {opinion2}, в {p3} ({c3}) — что {opinion3}.",
            ],
            "При {n} действительных ответах из города {town} доли таковы: {p1} ({c1}) за мнение, что {opinion}, {p2} ({c2}) за мнение, что {opinion2}, и {p3} ({c3}) за мнение, что {opinion3}.",
            [
                "В анкетировании участвовали студенты города {town}, всего {n}.",
                "{p1} студентов ({c1}) согласились с тем, что {opinion}. Ещё {p2} ({c2}) согласились с тем, что {opinion2}, и {p3} ({c3}) — с тем, что {opinion3}.",
            ],
            [
                "Собрание горожан ({town}) насчитывало {n} чел., каждый с одним голосом.",
                "За формулу «{opinion}» подано {p1} голосов ({c1}), за формулу «{opinion2}» — {p2} ({c2}), за формулу «{opinion3}» — {p3} ({c3}).",
            ],
            [
                "Ответов от жителей города {town} поступило {n}.",
                "По группам: «{opinion}» ({p1}; {c1} чел.), «{opinion2}» ({p2}; {c2} чел.), «{opinion3}» ({p3}; {c3} чел.).",
            ],
        ],
        "kk": [
            [
                "{town} қаласында {n} адам сауалнама тапсырды.",
                "Олардың {p1:poss} ({c1}) «{opinion}» деп, {p2:poss} ({c2}) «{opinion2}» деп, {p3:poss} ({c3}) «{opinion3}» деп көрсеткен.",
            ],
            [
                "{town} қаласы бойынша іріктеме көлемі — {n}.",
                "Жауап нұсқалары: «{opinion}» — {p1} ({c1} адам); «{opinion2}» — {p2} ({c2} адам); «{opinion3}» — {p3} ({c3} адам).",
            ],
            "База: {n} сұхбат ({town} қаласы). {p1} (n = {c1}) «{opinion}» деп, {p2} (n = {c2}) «{opinion2}» деп, {p3} (n = {c3}) «{opinion3}» деп санайды.",
            [
                "{town} қаласында барлығы {n} адам сұралды.",
                "Ең жиі айтылғаны «{opinion}», «{opinion2}» және «{opinion3}» — тиісінше {p1} ({c1}), {p2} ({c2}) және {p3} ({c3}).",
            ],
            [
                "{town} қаласындағы респонденттер саны: {n}.",
                "Жауаптардың бөлінуі: {opinion} — {p1} ({c1}), {opinion2} — {p2} ({c2}), {opinion3} — {p3} ({c3}).",
            ],
            [
                "Редакция {town} қаласының оқырмандарына сұрақ жолдап, {n} жауап алды.",
                "Хаттардың {p1:loc} ({c1}) «{opinion}», {p2:loc} ({c2}) «{opinion2}», {p3:loc} ({c3}) «{opinion3}» деп жазылған.",
            ],
            "{town} қаласынан келген {n} жарамды жауаптағы үлестер: «{opinion}» пікірі — {p1} ({c1}), «{opinion2}» пікірі — {p2} ({c2}), «{opinion3}» пікірі — {p3} ({c3}).",
            [
                "Сауалнамаға {town} қаласының {n} студенті қатысты.",
                "Студенттердің {p1:poss} ({c1}) «{opinion}» дегенмен келісті. Тағы {p2:poss} ({c2}) «{opinion2}» дегенмен, {p3:poss} ({c3}) «{opinion3}» дегенмен келісті.",
            ],
            [
                "{town} қаласындағы жиналысқа {n} тұрғын келді, әрқайсысында бір дауыс.",
                "«{opinion}» дегенге дауыстың {p1:poss} ({c1}), «{opinion2}» дегенге {p2:poss} ({c2}), «{opinion3}» дегенге {p3:poss} ({c3}) берілді.",
            ],
            [
                "{town} қаласынан {n} анкета қайтты.",
                "Топтар: «{opinion}» ({p1}; {c1} анкета), «{opinion2}» ({p2}; {c2} анкета), «{opinion3}» ({p3}; {c3} анкета).",
            ],
        ],
    },
    "count-of-percent": {
        "en": [
            "Of {n} persons interviewed in {town}, {percent}, that is {count}, thought that {opinion}.",
            "{count} people, or {percent} of the {n} who filled in the form in {town}, wrote that {opinion}.",
            "In {town} the sample was {n}; {percent} of it ({count} persons) took the view that {opinion}.",
            "{town}. Number who told us that {opinion}: {count} of {n}, {percent}.",
            "When {n} inhabitants of {town} were canvassed, it was found that {count} of them believed that {opinion}; as a share this is {percent}.",
            "Agreement with the statement that {opinion} stood at {percent} in {town} ({count}/{n}).",
            "The statement that {opinion} was backed in {town} by {percent} of the {n} people reached by telephone. In absolute terms: {count}.",
            [
                "A questionnaire was returned by {n} households in {town}.",
                "Among them, {count} households ({percent}) reported that {opinion}.",
            ],
            "{percent} of our {n} informants from {town} – {count} individuals – told us that {opinion}.",
            ["N = {n} ({town}).", "Yes, {opinion}: {count} ({percent})."],
        ],
        "ru": [
            "Из {n:человека|человек|человек}, опрошенных в городе {town}, {percent}, или {count}, решили, что {opinion}.",
            "Таких, кто написал, что {opinion}, в городе {town} оказалось {count}, то есть {percent} от {n} заполнивших анкету.",
            "При выборке в {n:человека|человека|человек} (город {town}) доля согласных с тем, что {opinion}, составила {percent} ({count} чел.).",
            "Город {town}. Ответ «{opinion}»: {count} из {n}, {percent}.",
            "Когда в городе {town} обошли {n:квартиру|квартиры|квартир}, выяснилось, что в {count} из них думают, что {opinion}; в процентах это {percent}.",
            "Согласие с тем, что {opinion}, в городе {town} выразили {percent} ({count}/{n}).",
            "С утверждением, что {opinion}, согласились {percent} из {n:жителя|жителей|жителей} города {town}, до которых удалось дозвониться; в абсолютном выражении — {count}.",
            [
                "Анкету в городе {town} заполнило следующее число семей: {n}.",
                "Среди них {count} ({percent}) сообщили, что {opinion}.",
            ],
            "{percent} наших собеседников в городе {town} (а всего их было {n}) рассказали, что {opinion}; это {count:человек|человека|человек}.",
            ["N = {n} (город {town}).", "Да, {opinion}: {count} ({percent})."],
        ],
        "kk": [
            "{town} қаласында сұралған {n} адамның {percent:poss}, яғни {count}, «{opinion}» деп шешті.",
            "«{opinion}» деп жазғандар {town} қаласында {count} болып шықты, бұл сауалнама толтырған {n} адамның {percent:poss}.",
            "Іріктеме {n} адам болғанда ({town} қаласы) «{opinion}» дегенге қосылғандар үлесі {percent} құрады ({count} адам).",
            "{town} қаласы. «{opinion}» деген жауап: {n} адамның {count:poss}, {percent}.",
            "{town} қаласында {n} пәтерді аралағанда, оның {count:poss} «{opinion}» деп ойлайтыны анықталды; пайызбен алғанда бұл — {percent}.",
            "«{opinion}» дегенмен {town} қаласында {percent} келісті ({count}/{n}).",
            "{town} қаласының телефонға жауап берген {n} тұрғынының {percent:poss} «{opinion}» деген тұжырымды қолдады; абсолют санмен — {count}.",
            [
                "{town} қаласында сауалнаманы {n} отбасы қайтарды.",
                "Олардың ішінде {count} отбасы ({percent}) «{opinion}» деп хабарлады.",
            ],
            "{town} қаласындағы {n} әңгімелесушіміздің {percent:poss} — {count} адам — «{opinion}» деп айтып берді.",
            ["N = {n} ({town} қаласы).", "Иә, {opinion}: {count} ({percent})."],
        ],
    },
}
