"""Clean passages with two figures and a word for a change that is said of something else, or fits in an unexpected way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benchmarks.planted.kinds.counts import change, fell, rose
from benchmarks.planted.kinds.kind import Far, Kind, Values
from benchmarks.planted.speaking import Year
from benchmarks.planted.world import World


def _unchanged(make: Callable[[World], tuple[Values, Values]]) -> Callable[[World], tuple[Values, Values]]:
    """The true values alone."""

    def facts(world: World) -> tuple[Values, Values]:
        return make(world)[0], {}

    return facts


def _months(world: World) -> tuple[Values, Values]:
    """Two months of two years, of which the later year has fewer but the later month of a year more."""
    year = world.year(room=3)
    a, b, c = sorted(world.chance.sample(range(20, 300), 3))
    return {**world.pair(), "y1": Year(year), "y2": Year(year + 1), "y3": Year(year + 2), "a": a, "b": b, "c": c}, {}


HARD: Sequence[Kind] = (
    Kind(
        "changes-of-other-things",
        "",
        _unchanged(fell),
        {
            "en": [
                "There were {a} {topic} in {town} in {y1} and {b} in {y2}. Rents, meanwhile, went up, and so did the price of bread.",
                "As wages in {town} rose, the number of {topic} fell from {a} in {y1} to {b} in {y2}.",
                "The police of {town} doubled its staff. Of {topic} it registered {a} in {y1} and {b} in {y2}.",
                "In {town} the {a} {topic} of {y1} ended in more arrests than the {b} of {y2}.",
                "{town} had {b} {topic} in {y2}. It had been {a} in {y1}, when food was {diff} per cent cheaper.",
                "The growing fear of the police explains why {town} had {a} {topic} in {y1} but only {b} in {y2}.",
                "In {y1} {a} {topic} were held in {town}, in {y2} {b}; the number of arrests did not fall.",
                "Membership in the union of {town} has tripled since {y1}. {Topic} there numbered {a} in that year and {b} in {y2}.",
            ],
            "ru": [
                "В {y1} году в городе {town} было {a:topic}, в {y2} году – {b}. Цены на жильё тем временем росли, хлеб тоже подорожал.",
                "По мере роста зарплат в городе {town} число {topic} снизилось с {a} в {y1} году до {b} в {y2} году.",
                "Полиция города {town} удвоила свой штат. {Topic} она учла {a} в {y1} году и {b} в {y2} году.",
                "В городе {town} {a:topic} {y1} года закончились большим числом арестов, чем {b} в {y2} году.",
                "Растущий страх перед полицией объясняет, почему в городе {town} в {y1} году было {a:topic}, а в {y2} году лишь {b}.",
                "В {y1} году в городе {town} прошло {a:topic}, в {y2} году – {b}; число арестов при этом не снизилось.",
            ],
            "kk": [
                "{town} қаласында {y1} жылы {a} {topic}, {y2} жылы {b} болды. Тұрғын үй бағасы бұл кезде өсті, нан да қымбаттады.",
                "{town} қаласында жалақы өскен сайын {topic} саны {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін кеміді.",
                "{town} полициясы штатын екі есе арттырды. Ол {y1} жылы {a}, {y2} жылы {b} {topic} тіркеді.",
                "{town} қаласында {y1} жылы {a} {topic} өтті, {y2} жылы {b}; қамауға алу саны азайған жоқ.",
            ],
        },
    ),
    Kind(
        "changes-told-backwards",
        "",
        _unchanged(rose),
        {
            "en": [
                "In {y1} the number of {topic} in {town} had been lower than in {y2}: {a} against {b}.",
                "{town} had fewer {topic} in {y1} ({a}) than in {y2} ({b}).",
                "Fewer {topic} than in {y2} ({b}) had taken place in {town} in {y1}: {a}.",
                "Before it rose to {b} in {y2}, the number of {topic} in {town} had fallen for years, down to {a} in {y1}.",
                "The number of {topic} in {town} did not fall, as had been hoped, but grew from {a} in {y1} to {b} in {y2}.",
                [
                    "In {y1} there were {a} {topic} in {town}.",
                    Far(
                        "In {y2} there were {b} {topic} in {town}, which is not fewer than in {y1}, whatever the mayor says."
                    ),
                ],
            ],
            "ru": [
                "В {y1} году число {topic} в городе {town} было ниже, чем в {y2} году: {a} против {b}.",
                "В городе {town} в {y1} году было меньше {topic} ({a}), чем в {y2} году ({b}).",
                "Прежде чем вырасти до {b} в {y2} году, число {topic} в городе {town} годами снижалось, до {a} в {y1} году.",
                "Число {topic} в городе {town} не снизилось, как надеялись, а выросло с {a} в {y1} году до {b} в {y2} году.",
            ],
            "kk": [
                "{y1} жылы {town} қаласында {topic} саны {y2} жылғыдан төмен болды: {b} орнына {a}.",
                "{town} қаласында {y1} жылы {topic} ({a}) {y2} жылғыдан ({b}) аз болды.",
                "{town} қаласында {topic} саны күткендей кеміген жоқ, {y1} жылғы {a:abl} {y2} жылы {b:dat} дейін өсті.",
            ],
        },
    ),
    Kind(
        "percents-beside-changes",
        "",
        _unchanged(change),
        {
            "en": [
                "Between {y1} and {y2} the number of {topic} in {town} rose from {a} to {b}. Some {percent} of them were banned.",
                "There were {a} {topic} in {town} in {y1} and {b} in {y2}; growth was strongest in spring, with 40 % of the total.",
                "In {town} {topic} grew from {a} in {y1} to {b} in {y2}, by more than the 2 % that the ministry had forecast.",
            ],
            "ru": [
                "Между {y1} и {y2} годами число {topic} в городе {town} выросло с {a} до {b}. Из них запрещено было {percent}.",
                "В {y1} году в городе {town} было {a:topic}, в {y2} году – {b}; рост был сильнее всего весной, на которую пришлось 40 % всех.",
            ],
            "kk": [
                "{y1} және {y2} жылдар арасында {town} қаласында {topic} саны {a:abl} {b:dat} дейін өсті. Олардың {percent:poss} тыйым салынған.",
                "{town} қаласында {y1} жылы {a}, {y2} жылы {b} {topic} болды; өсім көктемде күшті болды, оған барлығының 40 %-ы келді.",
            ],
        },
    ),
    Kind(
        "changes-in-between",
        "",
        _months,
        {
            "en": [
                "The number of {topic} in {town} rose to {c} in {y2} and then fell again: after {a} in {y1} it stood at {b} in {y3}.",
                "In {y1} {town} saw {b} {topic}, in {y2} {a} and in {y3} {c}; the fall was followed by a rise.",
                "{town}: {a} {topic} in {y1}. After a fall in {y2}, not told in figures, there were {c} in {y3}.",
            ],
            "ru": [
                "Число {topic} в городе {town} в {y2} году выросло до {c}, а затем вновь упало: после {a} в {y1} году в {y3} году оно равнялось {b}.",
                "В {y1} году в городе {town} прошло {b:topic}, в {y2} году – {a}, в {y3} году – {c}: за спадом последовал рост.",
            ],
            "kk": [
                "{town} қаласында {topic} саны {y2} жылы {c:dat} дейін өсіп, қайта төмендеді: {y1} жылғы {a:abl} кейін {y3} жылы {b} болды.",
                "{town} қаласында {y1} жылы {b}, {y2} жылы {a}, {y3} жылы {c} {topic} өтті: құлдыраудан соң өсім келді.",
            ],
        },
    ),
)
