"""Clean passages about events that look wrong: groups that overlap, rates of different bases, estimates beside counts."""

from __future__ import annotations

from benchmarks.planted.kinds.kind import Kind, Values
from benchmarks.planted.speaking import Decimals, Year
from benchmarks.planted.world import World


def overlapping(world: World) -> tuple[Values, Values]:
    """Groups of people detained, to several of which one may belong: they do not make the total."""
    total = world.chance.randint(90, 480)
    while True:
        a, b, c = (total * world.chance.randint(low, high) // 100 for low, high in ((38, 62), (21, 46), (18, 44)))
        if abs(a + b + c - total) > 4 and len({a, b, c}) == 3:
            break
    return {**world.pair(), "year": Year(world.year()), "total": total, "a": a, "b": b, "c": c}, {}


def rates(world: World) -> tuple[Values, Values]:
    """More cases in one town and a higher rate in another, which is smaller."""
    names = world.pair()
    other = next(pair for pair in world.pairs if pair[0] == names["topic"] and pair[1] != names["town"])
    world.pairs.remove(other)
    many, few = world.chance.randint(160, 380), world.chance.randint(60, 130)
    large, small = world.chance.randint(320, 480) * 1000, world.chance.randint(24, 48) * 1000
    values = {**names, "town2": other[1], "year": Year(world.year()), "many": many, "few": few}
    values |= {"large": large, "small": small}
    return {**values, "low": Decimals(10_000 * many / large, 1), "high": Decimals(10_000 * few / small, 1)}, {}


def estimates(world: World) -> tuple[Values, Values]:
    """What the police, the organisers and a count of photographs say of one crowd."""
    police = world.chance.randint(6, 30) * 50
    counted = police + world.chance.randint(80, 400)
    organisers = 100 * (counted // 100 + world.chance.randint(4, 20))
    values = {**world.pair(), "year": Year(world.year()), "police": police, "organisers": organisers}
    return {**values, "counted": counted}, {}


HARD = [
    Kind(
        "ninth-groups-that-overlap",
        "",
        overlapping,
        {
            "en": [
                "Among the {total} people detained at {topic} in {town} in {year} there were {a} women, {b} students and "
                "{c} members of a trade union. Someone may be counted under more than one of these headings.",
                "Of {total} complaints about the policing of {topic} in {town} in {year}, {a} allege arbitrary detention, "
                "{b} the use of force and {c} denial of a lawyer; many complaints make several allegations.",
            ],
            "ru": [
                "Среди задержанных в {year} году на акциях ({nom}) в городе {town}, а всего их {total}, "
                "{a:женщина|женщины|женщин}, {b:студент|студента|студентов} и "
                "{c:член профсоюза|члена профсоюза|членов профсоюза}. Один и тот же человек мог попасть в несколько групп.",
                "Жалобы на действия полиции во время акций ({nom}) в городе {town} за {year} год (всего {total}) касаются "
                "произвольного задержания ({a}), применения силы ({b}) и недопуска адвоката ({c}); во многих жалобах "
                "названо несколько нарушений.",
            ],
            "kk": [
                "{year} жылы {town} қаласындағы акцияларда ({topic}) ұсталған {total} адамның {a:poss} әйел, {b:poss} "
                "студент, {c:poss} кәсіподақ мүшесі еді. Бір адам бірнеше топқа қатар кіруі мүмкін.",
                "{town} қаласындағы {year} жылғы акциялар ({topic}) кезіндегі полиция әрекетіне түскен {total} шағымның "
                "{a:poss} негізсіз ұстауға, {b:poss} күш қолдануға, {c:poss} адвокат жібермеуге қатысты; көп шағымда бірнеше "
                "бұзушылық аталған.",
            ],
        },
    ),
    Kind(
        "ninth-more-cases-lower-rate",
        "",
        rates,
        {
            "en": [
                "With {many} {topic} in {year}, {town} had more of them than {town2}, which had {few}. Per 10,000 "
                "inhabitants the order is reversed: {low} in {town} (population {large}) and {high} in {town2} (population "
                "{small}).",
                "The rate of {topic} in {year} was higher in {town2}, {high} per 10,000 inhabitants ({few} cases, {small} "
                "inhabitants), than in {town}, {low} per 10,000 ({many} cases, {large} inhabitants).",
            ],
            "ru": [
                "По числу {topic} за {year} год город {town} ({many}) опережает город {town2} ({few}). На 10 000 жителей "
                "порядок обратный: {low} в городе {town} (население {large}) и {high} в городе {town2} (население {small}).",
                "Частота {topic} в {year} году была выше в городе {town2}: {high} на 10 000 жителей ({few} при населении "
                "{small}), чем в городе {town}: {low} на 10 000 ({many} при населении {large}).",
            ],
            "kk": [
                "{year} жылғы {topic} саны бойынша {town} қаласы ({many}) {town2} қаласынан ({few}) алда. 10 000 тұрғынға "
                "шаққанда рет керісінше: {town} қаласында {low} (халқы {large}), {town2} қаласында {high} (халқы {small}).",
                "{year} жылы {topic} жиілігі {town2} қаласында жоғары болды: 10 000 тұрғынға {high} ({small} тұрғынға {few} "
                "жағдай), ал {town} қаласында {low} ({large} тұрғынға {many} жағдай).",
            ],
        },
    ),
    Kind(
        "ninth-three-estimates",
        "",
        estimates,
        {
            "en": [
                "How many people came to the largest of the {topic} in {town} in {year} is disputed: {police} according to "
                "the police, {organisers} according to the organisers, {counted} by our count of heads in photographs.",
                "The police spoke of {police} people at the {topic} in {town} in {year}, the organisers of {organisers}. "
                "Our own count, {counted}, lies between the two.",
            ],
            "ru": [
                "Сколько человек собрала самая крупная из акций ({nom}) в городе {town} в {year} году, остаётся спорным: "
                "{police} по данным полиции, {organisers} по словам организаторов, {counted} по нашему подсчёту на "
                "фотографиях.",
                "Полиция насчитала на акциях ({nom}) в городе {town} в {year} году {police:участника|участников|участников}, "
                "организаторы – {organisers}. Наш собственный подсчёт ({counted}) лежит между этими числами.",
            ],
            "kk": [
                "{year} жылы {town} қаласындағы ең ірі акцияға ({topic}) қанша адам келгені даулы: полиция дерегінше "
                "{police}, ұйымдастырушылардың айтуынша {organisers}, фотосуреттер бойынша біздің есебімізше {counted}.",
                "{year} жылы {town} қаласындағы акцияларда ({topic}) полиция {police} адамды, ұйымдастырушылар {organisers} "
                "адамды санаған. Біздің жеке есебіміз ({counted}) осы екі санның арасында.",
            ],
        },
    ),
]
