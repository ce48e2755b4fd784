"""What an invented manuscript speaks of: towns, topics and opinions, none of which is used twice in it."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field

TOWNS = {
    "en": [
        "Velin",
        "Karsk",
        "Ostrel",
        "Dunmoor",
        "Talvik",
        "Ansel",
        "Brenno",
        "Sorvale",
        "Mirton",
        "Haldis",
        "Pelora",
        "Quenby",
        "Rastow",
        "Ulmar",
        "Wexley",
        "Yarrin",
        "Zellin",
        "Corvane",
        "Ebdale",
        "Fennick",
        "Garlow",
        "Ivaro",
        "Jorvan",
        "Lomas",
    ],
    "ru": [
        "Велин",
        "Карск",
        "Острель",
        "Данмур",
        "Тальвик",
        "Ансель",
        "Бренно",
        "Сорваль",
        "Миртон",
        "Халдис",
        "Пелора",
        "Квенби",
        "Растов",
        "Ульмар",
        "Векслей",
        "Яррин",
        "Зеллин",
        "Корван",
        "Эбдейл",
        "Фенник",
        "Гарлоу",
        "Иваро",
        "Йорван",
        "Ломас",
    ],
    "kk": [
        "Велин",
        "Карск",
        "Острель",
        "Данмур",
        "Тальвик",
        "Ансель",
        "Бренно",
        "Сорваль",
        "Миртон",
        "Халдис",
        "Пелора",
        "Квенби",
        "Растов",
        "Ульмар",
        "Векслей",
        "Яррин",
        "Зеллин",
        "Корван",
        "Эбдейл",
        "Фенник",
        "Гарлоу",
        "Иваро",
        "Йорван",
        "Ломас",
    ],
}
COUNTRIES = {
    "en": ["Meridia", "Velloria", "Tarsenia", "Dolmira"],
    "ru": ["Меридия", "Веллория", "Тарсения", "Долмира"],
    "kk": ["Меридия", "Веллория", "Тарсения", "Долмира"],
}
TOPICS = {
    "en": [
        "strikes",
        "rallies",
        "pickets",
        "marches",
        "hunger strikes",
        "road blockades",
        "sit-ins",
        "petitions",
        "court hearings",
        "lockouts",
        "boycotts",
        "vigils",
    ],
    "ru": [
        "забастовок",
        "митингов",
        "пикетов",
        "шествий",
        "голодовок",
        "перекрытий дорог",
        "сидячих протестов",
        "петиций",
        "судебных заседаний",
        "локаутов",
        "бойкотов",
        "ночных бдений",
    ],
    "kk": [
        "ереуіл",
        "митинг",
        "пикет",
        "шеру",
        "аштық жариялау",
        "жол жабу",
        "отырыс акциясы",
        "петиция",
        "сот отырысы",
        "локаут",
        "бойкот",
        "түнгі акция",
    ],
}
# Of each Russian topic: how it follows 1, 2 and 5, and its nominative plural.
RUSSIAN_FORMS = {
    forms.split("|")[2]: forms.split("|")
    for forms in (
        "забастовка|забастовки|забастовок|забастовки",
        "митинг|митинга|митингов|митинги",
        "пикет|пикета|пикетов|пикеты",
        "шествие|шествия|шествий|шествия",
        "голодовка|голодовки|голодовок|голодовки",
        "перекрытие дорог|перекрытия дорог|перекрытий дорог|перекрытия дорог",
        "сидячий протест|сидячих протеста|сидячих протестов|сидячие протесты",
        "петиция|петиции|петиций|петиции",
        "судебное заседание|судебных заседания|судебных заседаний|судебные заседания",
        "локаут|локаута|локаутов|локауты",
        "бойкот|бойкота|бойкотов|бойкоты",
        "ночное бдение|ночных бдения|ночных бдений|ночные бдения",
    )
}
# Things that are listed by town, so that no list speaks of what a sentence elsewhere tells of one town.
LISTED = {
    "en": [
        "fires",
        "floods",
        "road accidents",
        "power cuts",
        "burglaries",
        "concerts",
        "lawsuits",
        "inspections",
        "festivals",
        "weddings",
        "snowstorms",
        "auctions",
        "landslides",
        "exhibitions",
        "evictions",
        "avalanches",
    ],
    "ru": [
        "пожаров",
        "наводнений",
        "аварий",
        "отключений света",
        "краж",
        "концертов",
        "исков",
        "проверок",
        "фестивалей",
        "свадеб",
        "метелей",
        "аукционов",
        "оползней",
        "выставок",
        "выселений",
        "лавин",
    ],
    "kk": [
        "өрт",
        "су тасқыны",
        "апат",
        "жарық өшуі",
        "ұрлық",
        "концерт",
        "талап арыз",
        "тексеру",
        "фестиваль",
        "той",
        "боран",
        "аукцион",
        "жер көшкіні",
        "көрме",
        "үйден шығару",
        "қар көшкіні",
    ],
}
OPINIONS = {
    "en": [
        "bread costs too much",
        "the mayor should be elected",
        "the courts are slow",
        "wages are paid late",
        "the road needs repair",
        "the newspaper is independent",
        "the police were polite",
        "the school is overcrowded",
        "the mine should close",
        "the water is unsafe",
        "the bus runs too seldom",
        "the hospital lacks doctors",
        "rents are unfair",
        "the factory pollutes",
        "the curfew was needed",
        "taxes are too high",
        "the census was honest",
        "the port should grow",
        "the festival should return",
        "the market is dirty",
    ],
    "ru": [
        "хлеб стоит слишком дорого",
        "мэра нужно избирать",
        "суды работают медленно",
        "зарплату платят с опозданием",
        "дорогу нужно чинить",
        "газета независима",
        "полиция была вежлива",
        "школа переполнена",
        "шахту нужно закрыть",
        "вода небезопасна",
        "автобус ходит редко",
        "в больнице мало врачей",
        "аренда несправедлива",
        "завод загрязняет воздух",
        "комендантский час был нужен",
        "налоги слишком высоки",
        "перепись была честной",
        "порт должен расти",
        "фестиваль нужно вернуть",
        "на рынке грязно",
    ],
    "kk": [
        "нан тым қымбат",
        "әкімді сайлау керек",
        "соттар баяу жұмыс істейді",
        "жалақы кеш төленеді",
        "жолды жөндеу керек",
        "газет тәуелсіз",
        "полиция сыпайы болды",
        "мектеп толып кетті",
        "шахтаны жабу керек",
        "су қауіпті",
        "автобус сирек жүреді",
        "ауруханада дәрігер аз",
        "жалға алу әділетсіз",
        "зауыт ауаны ластайды",
        "коменданттық сағат қажет болды",
        "салық тым жоғары",
        "санақ адал болды",
        "порт өсуі керек",
        "фестивальді қайтару керек",
        "базар лас",
    ],
}


@dataclass
class World:
    """Chance, and names that have not been used yet."""

    language: str
    chance: random.Random
    held_out: bool = False
    pairs: list[tuple[str, str]] = field(default_factory=list)
    opinions: list[str] = field(default_factory=list)
    listed: list[str] = field(default_factory=list)
    years: tuple[int, int] = (2004, 2016)

    def __post_init__(self) -> None:
        towns, topics = TOWNS[self.language], TOPICS[self.language]
        self.pairs = [(topic, town) for topic in topics for town in towns]
        self.opinions = [f"{opinion}|{town}" for opinion in OPINIONS[self.language] for town in towns]
        self.chance.shuffle(self.pairs)
        self.chance.shuffle(self.opinions)
        self.listed = self.chance.sample(LISTED[self.language], len(LISTED[self.language]))
        self.first_rate = self.chance.uniform(90, 260)
        self.held: set[tuple[str, str]] = set()
        self.asked: set[str] = set()
        self.country = self.chance.choice(COUNTRIES[self.language])

    def pair(self) -> dict[str, str]:
        """A topic and a town that nothing else in the manuscript speaks of together.

        `nom` and `counted` are the nominative of a Russian topic, which is a genitive, and its forms after numbers.
        """
        topic, town = self.pairs.pop()
        *counted, nominative = RUSSIAN_FORMS.get(topic, [topic] * 4)
        return {
            "topic": topic,
            "town": town,
            "Topic": topic[:1].upper() + topic[1:],
            "nom": nominative,
            "counted": "|".join(counted),
        }

    def listing(self) -> dict[str, str]:
        """A thing that is listed by town, once in the manuscript, and the town whose list it is."""
        topic = self.listed.pop()
        return {
            "topic": topic,
            "town": self.chance.choice(TOWNS[self.language]),
            "Topic": topic[:1].upper() + topic[1:],
        }

    def opinion(self, many: int = 1) -> dict[str, str]:
        """An opinion and the town where people were asked; further ones as opinion2, opinion3.

        Towns differ as long as there are some, so that no two surveys of one town tell of different numbers of people.
        """
        while True:
            new = (at for at, text in enumerate(self.opinions) if text.split("|")[1] not in self.asked)
            first, town = self.opinions.pop(next(new, -1)).split("|")
            others = [text for text in OPINIONS[self.language] if text != first and (text, town) not in self.held]
            if (first, town) not in self.held and len(others) >= many:
                break
        found = {"opinion": first, "town": town}
        for number, text in enumerate(self.chance.sample(others, many - 1), 2):
            found[f"opinion{number}"] = text
        self.asked.add(town)
        self.held.update((text, town) for key, text in found.items() if key != "town")
        return found

    def rate(self, year: int) -> float:
        """How much of the local money a dollar was in a year: one rate for the whole manuscript."""
        return float(self.first_rate * 1.06 ** (year - self.years[0]))

    def towns(self, count: int) -> list[str]:
        """Towns, each once."""
        return self.chance.sample(TOWNS[self.language], count)

    def year(self, room: int = 0) -> int:
        """A year of those that the manuscript speaks of, with so many behind it."""
        return self.chance.randint(self.years[0], self.years[1] - room)

    def day(self) -> dt.date:
        """A day of those years."""
        return dt.date(self.year(), self.chance.randint(1, 12), self.chance.randint(1, 28))

    def other(self, low: int, high: int, *unlike: int, apart: int = 1) -> int:
        """A number that is some way from others."""
        while True:
            number = self.chance.randint(low, high)
            if all(abs(number - value) >= apart for value in unlike):
                return number

    def split(self, total: int, parts: int, least: int) -> list[int]:
        """Parts that make a total, all different."""
        while True:
            cuts = sorted(self.chance.sample(range(1, total), parts - 1))
            made = [b - a for a, b in zip([0, *cuts], [*cuts, total], strict=True)]
            if min(made) >= least and len(set(made)) == parts:
                return made


def share(count: int, base: int, places: int = 1) -> float:
    """The percentage, rounded half up."""
    scaled = count * 100 * 10**places
    return float((2 * scaled + base) // (2 * base) / 10**places)
