"""Clean passages about surveys and tests that look wrong: shares of some only, roundings, forms left out, corrected p."""

from __future__ import annotations

from scipy import stats

from benchmarks.planted.kinds.kind import Kind, Source, Values
from benchmarks.planted.speaking import Decimals, Percent
from benchmarks.planted.world import World, share


def of_those_who_knew(world: World) -> tuple[Values, Values]:
    """A share of all, a share of those, and what the second is of all."""
    n = world.chance.randint(150, 800)
    knew = world.chance.randint(n // 3, n * 2 // 3)
    agree = world.chance.randint(knew // 4, knew * 3 // 4)
    values: Values = {**world.opinion(), "n": n, "knew": knew, "agree": agree, "p1": Percent(share(knew, n))}
    return {**values, "p2": Percent(share(agree, knew)), "p3": Percent(share(agree, n))}, {}


def yes_and_no(world: World) -> tuple[Values, Values]:
    """Whole percentages of three answers that make 99 or 101."""
    while True:
        n = world.chance.randint(140, 700)
        shares = [share(count, n, 0) for count in world.split(n, 3, n // 8)]
        if sum(shares) in (99, 101):
            break
    values: Values = {f"p{number}": Percent(value, 0) for number, value in enumerate(shares, 1)}
    return {**world.opinion(), **values, "n": n, "sum": Percent(sum(shares), 0)}, {}


def forms_left_out(world: World) -> tuple[Values, Values]:
    """Forms sent, forms returned, and forms that could be used; each percentage has its own base."""
    sent = world.chance.randint(300, 900)
    back = world.chance.randint(sent // 2, sent * 3 // 4)
    spoilt = world.chance.randint(back // 12, back // 6)
    valid = back - spoilt
    count = world.chance.randint(valid // 4, valid * 3 // 4)
    values: Values = {**world.opinion(), "sent": sent, "back": back, "spoilt": spoilt, "valid": valid, "count": count}
    return {**values, "p1": Percent(share(back, sent)), "p2": Percent(share(count, valid))}, {}


def three_comparisons(world: World) -> tuple[Values, Values]:
    """A p, and the same three times as large since three comparisons were made."""
    df, value = world.chance.randint(30, 200), world.chance.randint(150, 290) / 100
    p = float(2 * stats.t.sf(value, df))
    shown: Values = {"p": Decimals(p, 3), "corrected": Decimals(3 * p, 3)}
    return {**world.opinion(), "df": df, "value": Decimals(value), **shown}, {}


def traits(world: World) -> tuple[Values, Values]:
    """Traits of which one person may have all, so that their counts make more than the number of people."""
    n = world.chance.randint(90, 600)
    a, b, c = (n * part // 100 for part in world.chance.sample(range(38, 78), 3))
    values: Values = {**world.opinion(), "n": n, "a": a, "b": b, "c": c}
    return {**values, **{f"p{key}": Percent(share(values[key], n)) for key in "abc"}}, {}


HARD = [
    Kind(
        "kept-of-those-who-knew",
        "",
        of_those_who_knew,
        {
            "en": [
                "{knew} of the {n} people questioned in {town} ({p1}) knew of the new rules. That {opinion} was said by {agree} of those who did ({p2}), that is, by {p3} of the whole sample.",
                [
                    Source(
                        "Among those in {town} who had read the programme, {p2} say that {opinion}.",
                        "Sample: {n} persons; programme read by {knew} ({p1}); say so: {agree}, which is {p3} of the sample.",
                    )
                ],
            ],
            "ru": [
                "О новых правилах в городе {town} знали {p1} участников опроса (их {knew} из {n}). То, что {opinion}, сказали {p2} знавших ({agree} чел.), или {p3} всей выборки.",
                [
                    Source(
                        "Среди тех, кто в городе {town} прочёл программу, {p2} говорят, что {opinion}.",
                        "Выборка – {n} чел.; программу прочли {knew} ({p1}); говорят так {agree}, что составляет {p3} выборки.",
                    )
                ],
            ],
            "kk": [
                "{town} қаласында жаңа ережені сауалнамаға қатысқандардың {p1:poss} білген ({n} адамның {knew:poss}). «{opinion}» дегенді білгендердің {p2:poss} айтты ({agree} адам), бұл – бүкіл іріктеменің {p3:poss}.",
                [
                    Source(
                        "{town} қаласында бағдарламаны оқығандардың {p2:poss} «{opinion}» дейді.",
                        "Іріктеме – {n} адам; бағдарламаны оқығаны – {knew} ({p1}); солай дейтіні – {agree}, бұл іріктеменің {p3:poss}.",
                    )
                ],
            ],
        },
    ),
    Kind(
        "kept-yes-and-no",
        "",
        yes_and_no,
        {
            "en": [
                "“Is it true that {opinion}?” In {town} {p1} said yes, {p2} no, and {p3} could not tell (n = {n}; owing to rounding the figures make {sum}).",
            ],
            "ru": [
                "«Верно ли, что {opinion}?» В городе {town} {p1} ответили «да», {p2} – «нет», {p3} затруднились (n = {n}; вследствие округления в сумме выходит {sum}).",
            ],
            "kk": [
                "«{opinion}» деген рас па? {town} қаласында {p1:poss} «иә», {p2:poss} «жоқ» деді, {p3:poss} жауап беруге қиналды (n = {n}; дөңгелектеу салдарынан қосындысы {sum} болады).",
            ],
        },
    ),
    Kind(
        "kept-forms-left-out",
        "",
        forms_left_out,
        {
            "en": [
                "Of {sent} forms posted in {town}, {back} were returned ({p1}). Having set aside {spoilt} that were spoilt, we find {count} in agreement that {opinion}, which is {p2} of the usable ones.",
                "{valid} usable forms came from {town}, since {spoilt} of the {back} returned were illegible; in {count} of these usable forms ({p2}) it is stated that {opinion}. The rate of return was {p1} ({sent} had been sent).",
            ],
            "ru": [
                "Из разосланных по городу {town} бланков (их было {sent}) вернулось {back}, то есть {p1}. Если отложить испорченные ({spoilt}), согласие с тем, что {opinion}, выражено в {count}, а это {p2} пригодных.",
                "Пригодных бланков из города {town} – {valid}, поскольку {spoilt} из {back} вернувшихся прочесть не удалось; в {count} пригодных ({p2}) сказано, что {opinion}. Доля возврата – {p1} (разослано {sent}).",
            ],
            "kk": [
                "{town} қаласына жіберілген {sent} бланктің {back:poss} қайтты ({p1}). Бүлінген {spoilt} бланк алып тасталғанда, «{opinion}» дегенмен келісу {count} бланкте айтылған, бұл – жарамдыларының {p2:poss}.",
                "{town} қаласынан жарамды {valid} бланк келді, өйткені қайтқан {back} бланктің {spoilt:poss}н оқу мүмкін болмады; жарамдыларының {count:poss} ({p2}) «{opinion}» дейді. Қайтарылу үлесі – {p1} ({sent} жіберілген).",
            ],
        },
    ),
    Kind(
        "kept-three-comparisons",
        "",
        three_comparisons,
        {
            "en": [
                "Old and young in {town} were compared in their agreement that {opinion}: t({df}) = {value}, p = {p}; after Bonferroni’s correction for three comparisons the adjusted p is {corrected}.",
            ],
            "ru": [
                "Старые и молодые жители города {town} сравнивались по согласию с тем, что {opinion}: t({df}) = {value}; p = {p}; с поправкой Бонферрони на три сравнения скорректированное p равно {corrected}.",
            ],
            "kk": [
                "{town} қаласының қарттары мен жастары «{opinion}» дегенмен келісуі бойынша салыстырылды: t({df}) = {value}; p = {p}; үш салыстыруға арналған Бонферрони түзетуінен кейін түзетілген p {corrected:dat} тең.",
            ],
        },
    ),
    Kind(
        "kept-traits-of-one-person",
        "",
        traits,
        {
            "en": [
                "Of the {n} people in {town} who signed the letter saying that {opinion}, {a} ({pa}) are women, {b} ({pb}) have children and {c} ({pc}) work; many a signatory is all of these at once.",
            ],
            "ru": [
                "Среди подписавших в городе {town} письмо о том, что {opinion} (всего {n}), женщин {a} ({pa}), имеющих детей {b} ({pb}), работающих {c} ({pc}); многие подписавшие – и то, и другое, и третье сразу.",
            ],
            "kk": [
                "{town} қаласында «{opinion}» деген хатқа қол қойған {n} адамның {a:poss} ({pa}) – әйелдер, {b:poss} ({pb}) – балалылар, {c:poss} ({pc}) – жұмыс істейтіндер; қол қойғандардың талайы осының бәріне бірден жатады.",
            ],
        },
    ),
]
