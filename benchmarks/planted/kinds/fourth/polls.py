"""What polls say: percentages of counts, options, means, and words for a share."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "percent-of-count": {
        "en": [
            "Of {n} shopkeepers in {town}, no fewer than {count}, that is {percent}, were sure that {opinion}.",
            "{town}, n = {n}: {opinion} – {count} answers ({percent}).",
            "We counted {count} replies to the effect that {opinion} in {town}. As the replies numbered {n}, the share is {percent}.",
            "Among the {n} readers of the weekly who wrote to it from {town}, the {count} convinced that {opinion} represent {percent}.",
        ],
        "ru": [
            "Из {n:лавочника|лавочников|лавочников} города {town} {count}, то есть {percent}, не сомневались в том, что {opinion}.",
            "{town}, n = {n}: {opinion} — {count:ответ|ответа|ответов} ({percent}).",
            "Ответов в том смысле, что {opinion}, в городе {town} набралось {count}. Поскольку всего ответов {n}, доля равна {percent}.",
            "Среди написавших в газету из города {town} (писем — {n}) убеждённые в том, что {opinion}, а их {count}, составляют {percent}.",
        ],
        "kk": [
            "{town} қаласындағы {n} дүкеншінің {count:poss}, яғни {percent:poss}, «{opinion}» дегенге күмән келтірмейді.",
            "{town} қаласы, n = {n}: {opinion} – {count} жауап ({percent}).",
            "{town} қаласында «{opinion}» деген мағынадағы жауап {count} болды. Барлық жауап {n} болғандықтан, үлесі {percent}.",
            "{town} қаласынан газетке жазған {n} оқырманның ішінде «{opinion}» дейтін {count} адам {percent} құрайды.",
        ],
    },
    "lost-point": {
        "en": [
            "Replies from {town} (N = {n}): {opinion}, {p1} ({c1}); {opinion2}, {p2} ({c2}); {opinion3}, {p3} ({c3}).",
            "In {town}, {c1} of the {n} people who answered ({p1}) said that {opinion}, {c2} ({p2}) that {opinion2} and {c3} ({p3}) that "
            "{opinion3}.",
            [
                "{n} people in {town} named one complaint each.",
                "that {opinion} – {c1} people, {p1}",
                "that {opinion2} – {c2} people, {p2}",
                "that {opinion3} – {c3} people, {p3}",
            ],
            "The sample for {town} had {n} people; {p1} or {c1} of them held that {opinion}, {p2} or {c2} that {opinion2}, {p3} or {c3} "
            "that {opinion3}.",
        ],
        "ru": [
            "Ответы по городу {town} (N = {n}): {opinion} — {p1} ({c1}); {opinion2} — {p2} ({c2}); {opinion3} — {p3} ({c3}).",
            "В городе {town} {c1} из ответивших ({p1}) сказали, что {opinion}, {c2} ({p2}) — что {opinion2}, {c3} ({p3}) — что {opinion3}; "
            "всего ответивших {n}.",
            [
                "Жители города {town} называли по одной жалобе (n = {n}).",
                "{opinion} — {c1} чел., {p1}",
                "{opinion2} — {c2} чел., {p2}",
                "{opinion3} — {c3} чел., {p3}",
            ],
            "Выборка по городу {town} составила {n}; {p1}, или {c1}, полагали, что {opinion}, {p2}, или {c2}, — что {opinion2}, {p3}, или "
            "{c3}, — что {opinion3}.",
        ],
        "kk": [
            "{town} қаласының жауаптары (N = {n}): {opinion} – {p1} ({c1}); {opinion2} – {p2} ({c2}); {opinion3} – {p3} ({c3}).",
            "{town} қаласында жауап берген {n} адамның {c1:poss} ({p1}) «{opinion}» деді, {c2:poss} ({p2}) «{opinion2}» деді, {c3:poss} "
            "({p3}) «{opinion3}» деді.",
            [
                "{town} қаласында {n} адам бір-бір шағым атады.",
                "{opinion} – {c1} адам, {p1}",
                "{opinion2} – {c2} адам, {p2}",
                "{opinion3} – {c3} адам, {p3}",
            ],
            "{town} қаласы бойынша іріктеме {n} адам болды; {p1}, яғни {c1} адам, «{opinion}» деп, {p2}, яғни {c2} адам, «{opinion2}» деп, "
            "{p3}, яғни {c3} адам, «{opinion3}» деп есептейді.",
        ],
    },
    "option-count": {
        "en": [
            [
                "Residents of {town} ({n} of them) ticked one box out of four.",
                Grid("Boxes ticked in {town}", ["Box", "Ticks", "%"]),
            ],
            [
                "There were {n} valid ballots in the straw vote in {town}.",
                Grid("Straw vote in {town}", ["For the sentence", "Ballots", "Per cent of valid ballots"]),
            ],
            [
                Grid("First choice of {n} residents of {town}", ["Choice", "Residents", "Share"]),
                "Each resident had one choice.",
            ],
            [
                "Asked for the single most urgent matter, {n} people in {town} replied.",
                Grid("Most urgent matter, {town}", ["Matter", "n", "percent"]),
            ],
        ],
        "ru": [
            [
                "Жители города {town} (n = {n}) отметили по одной клетке из четырёх.",
                Grid("Отметки, город {town}", ["Клетка", "Отметок", "%"]),
            ],
            [
                "Действительных бюллетеней на пробном голосовании в городе {town} было {n}.",
                Grid("Пробное голосование, {town}", ["За суждение", "Бюллетеней", "Процент действительных"]),
            ],
            [
                Grid("Первый выбор жителей города {town} (всего {n})", ["Выбор", "Жителей", "Доля"]),
                "У каждого жителя был один выбор.",
            ],
            [
                "О единственном самом неотложном деле в городе {town} высказались {n} человек.",
                Grid("Самое неотложное, город {town}", ["Дело", "n", "процент"]),
            ],
        ],
        "kk": [
            [
                "{town} қаласының {n} тұрғыны төрт ұяшықтың бірін белгіледі.",
                Grid("{town} қаласындағы белгілер", ["Ұяшық", "Белгі", "%"]),
            ],
            [
                "{town} қаласындағы сынақ дауыс беруде {n} жарамды бюллетень болды.",
                Grid("Сынақ дауыс беру, {town}", ["Қай пікір үшін", "Бюллетень", "Жарамдысынан пайыз"]),
            ],
            [
                Grid("{town} қаласының {n} тұрғынының бірінші таңдауы", ["Таңдау", "Тұрғын", "Үлесі"]),
                "Әр тұрғынның бір таңдауы болды.",
            ],
            [
                "{town} қаласында бірден-бір кезек күттірмейтін мәселе туралы {n} адам пікір айтты.",
                Grid("Кезек күттірмейтін мәселе, {town}", ["Мәселе", "n", "пайыз"]),
            ],
        ],
    },
    "mean-of-whole-numbers": {
        "en": [
            "Each of {n} people in {town} gave “{opinion}” a whole number of points from 1 to 5; the mean was {mean}.",
            "On a five-point item, {n} residents of {town} rated the sentence “{opinion}” at {mean} on average.",
            "The average mark that the view that {opinion} received in {town} was {mean} (N = {n}, marks are whole numbers from 1 to 5).",
            "In {town} there were {n} raters. The mean of their ratings (integers, 1–5) of how true it is that {opinion} equals {mean}.",
        ],
        "ru": [
            "{n:человек поставил|человека поставили|человек поставили} в городе {town} суждению «{opinion}» целое число баллов от 1 до 5; "
            "среднее — {mean}.",
            "По пятибалльной шкале жители города {town} (n = {n}) оценили суждение «{opinion}» в среднем на {mean}.",
            "Средняя отметка, полученная в городе {town} мнением, что {opinion}, — {mean} (N = {n}, отметки — целые числа от 1 до 5).",
            "Оценщиков в городе {town} было {n}. Среднее их оценок (целые баллы, 1–5) тому, насколько верно, что {opinion}, равно {mean}.",
        ],
        "kk": [
            "{town} қаласында {n} адамның әрқайсысы «{opinion}» деген пікірге 1-ден 5-ке дейін бүтін балл қойды; орташасы – {mean}.",
            "Бес балдық шкала бойынша {town} қаласының {n} тұрғыны «{opinion}» деген тұжырымды орта есеппен {mean} деп бағалады.",
            "«{opinion}» деген пікір {town} қаласында алған орташа баға – {mean} (N = {n}, бағалар – 1-ден 5-ке дейінгі бүтін сандар).",
            "{town} қаласында {n} бағалаушы болды. «{opinion}» деген қаншалықты рас екеніне қойған бағаларының (бүтін балл, 1–5) орташасы "
            "{mean}.",
        ],
    },
    "majority": {
        "en": [
            "The larger part of {town}, {percent}, takes it that {opinion}.",
            "Most people in {town} (the poll says {percent}) feel that {opinion}.",
            "That {opinion} is what the majority in {town} thinks: {percent} said so.",
            "With {percent} behind it, the view that {opinion} has a majority in {town}.",
        ],
        "ru": [
            "Большая часть жителей города {town}, {percent}, исходит из того, что {opinion}.",
            "Большинству жителей города {town} (по опросу, {percent}) кажется, что {opinion}.",
            "Что {opinion}, думает большинство города {town}: так сказали {percent}.",
            "За мнением, что {opinion}, в городе {town} стоит большинство — {percent}.",
        ],
        "kk": [
            "{town} қаласы тұрғындарының басым бөлігі, {percent:poss}, «{opinion}» деп санайды.",
            "{town} қаласындағы адамдардың көпшілігіне (сауалнама бойынша {percent}) «{opinion}» деген пікір тән.",
            "«{opinion}» деп {town} қаласының көпшілігі ойлайды: солай дегендер – {percent}.",
            "{town} қаласында «{opinion}» деген пікірдің артында көпшілік тұр – {percent}.",
        ],
    },
    "more-than-half": {
        "en": [
            "In {town} over half of respondents, {percent}, agreed that {opinion}.",
            "{percent} – more than every second person asked in {town} – told us that {opinion}.",
            "The sentence “{opinion}” found the assent of better than half the residents of {town} ({percent}).",
            "More than 50 per cent in {town} hold that {opinion}. The precise figure is {percent}.",
        ],
        "ru": [
            "В городе {town} свыше половины респондентов, {percent}, согласились с тем, что {opinion}.",
            "{percent}, больше чем каждый второй опрошенный в городе {town}, сказали нам, что {opinion}.",
            "Суждение «{opinion}» поддержала в городе {town} более чем половина жителей ({percent}).",
            "Более 50 процентов жителей города {town} полагают, что {opinion}. Точная цифра — {percent}.",
        ],
        "kk": [
            "{town} қаласында респонденттердің жартысынан астамы, {percent:poss}, «{opinion}» дегенге келісті.",
            "{town} қаласында сұралғандардың тең жартысынан көбі – {percent} – бізге «{opinion}» деді.",
            "«{opinion}» деген тұжырымды {town} қаласы тұрғындарының жартысынан көбі қолдады ({percent}).",
            "{town} қаласында 50 пайыздан астам адам «{opinion}» деп есептейді. Нақты көрсеткіш – {percent}.",
        ],
    },
}
