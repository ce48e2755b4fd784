"""The words that say what a number of people counts: a crowd, the killed, the hurt, the held, or something else."""

from __future__ import annotations

import re

from qantar.values.word_lists import words_in_order, words_of

CROWD, KILLED, INJURED, DETAINED, OTHER = "crowd", "killed", "injured", "detained", "other"

#: Beginnings of words, by what they say befell people.
_FATES = {
    KILLED: "kill dead death died dies fatalit slain погиб убит убил смерт умер скончал жертв қаза "
    "өлді өлген өлтір мерт қайтыс",
    INJURED: "injur wound hurt hospitali ранен ранил пострада травм госпитализ жаралан жарақат зардап",
    DETAINED: "arrest detain custody jailed imprison задерж арест ұсталды ұсталған ұсталып ұстады ұстаған тұтқын "
    "қамауға қамалды қамалған",
}
_FATE = {meaning: words_in_order(words) for meaning, words in _FATES.items()}

#: Beginnings of words for what is counted and is not a person who takes part.
_THINGS = words_in_order(
    "famil household police officer soldier troop vehicle car cars truck tractor bus buses boat group organis "
    "organiz school universit village town city cities place location district province country countries state "
    "states kilomet mile metre meter hour minute day week month year event strike_ times session house building "
    "shop store tent signature dollar company companies factor mine union party parties percent checkpoint "
    "journalist reporter семей семьи семья полицейск силовик солдат военн автомоб машин трактор автобус городов "
    "города город населенн регион район област час часов часа дней день дня недел месяц лет года год организац "
    "школ домов здан магазин палат подпис предприят компан партий раз журналист митинг акци пикет шествий км "
    "километр метр отбасы полиция полицей сарбаз әскер көлік машина қала қалада аудан облыс өңір сағат күн апта ай "
    "жыл ұйым мектеп үй ғимарат дүкен қолтаңба компания кәсіпорын партия рет шатыр шақырым"
)
#: Nouns of people that take part, which settle what a number counts.
_PEOPLE = words_in_order(
    "people person protest demonstrat march striker worker student resident supporter activist villager farmer "
    "teacher doctor nurse miner driver youth women woman men man citizen opposition follower participant attend "
    "rioter crowd locals inhabitant employee member mourner onlooker picket civilian parent pensioner trader "
    "человек людей чел пикетчик участник митингующ протестующ демонстрант жител рабочих рабочий студент активист "
    "сторонник граждан работник шахт учител врач пенсионер женщин мужчин матер предпринимател нефтяник водител адам "
    "кісі наразылық қатысушы тұрғын жұмысшы белсенді жақтас азамат шеруші мұнайшы мұғалім ана"
)


def fate_of(word: str) -> str | None:
    """Return what a word says befell people.

    >>> fate_of("arrested"), fate_of("погибших"), fate_of("marched")
    ('detained', 'killed', None)
    """
    return next((meaning for meaning, stems in _FATE.items() if word.startswith(stems)), None)


def is_people(word: str) -> bool:
    """Say whether a word means people who take part.

    >>> is_people("protesters"), is_people("protests"), is_people("tractors")
    (True, False, False)
    """
    if word in _EVENTS:
        return False
    return word.startswith(_PEOPLE)


def is_thing(word: str) -> bool:
    """Say whether a word means something else that is counted.

    >>> is_thing("families"), is_thing("miners"), is_thing("police")
    (True, False, True)
    """
    return not is_people(word) and (word in _EVENTS or word.startswith(_THINGS))


#: What is attended, and nobody who attends.
_EVENTS = words_of(
    "protest protests demonstration demonstrations march marches strike strikes rally rallies pickets picket events "
    "митинг митинга митингов акция акции акций пикет пикета пикетов шествие шествия шествий"
)
#: Single people in words, where a bare "one" is no count.
ONE = re.compile(
    r"\b(?:one|an?|один|одна|одного|одну|бір)(?=\s+(?:\w+\s+)?(?:person|protester|protestor|demonstrator|man|woman|"
    r"student|worker|boy|girl|teenager|officer|policeman|soldier|civilian|child|people|человек\w*|протестующ\w*|"
    r"участни\w*|женщин\w*|мужчин\w*|студент\w*|полицейск\w*|ребен\w*|адам\w*|кісі\w*|полицей\w*|әйел\w*|бала\w*))",
    re.IGNORECASE,
)

_TENS = {"он": 10, "жиырма": 20, "отыз": 30, "қырық": 40, "елу": 50, "алпыс": 60, "жетпіс": 70, "сексен": 80}
_TENS |= {"тоқсан": 90}
_CASES = words_of("нан нен дан ден тан тен ға ге қа ке")
#: Words for numbers that stand in prose about people only, as figures: the numerals for groups, tens in a case.
FIGURES = {
    **{word: str(number) for number, word in enumerate(words_in_order("двое трое четверо пятеро шестеро семеро"), 2)},
    **{word: str(number) for number, word in enumerate(words_in_order("двоих троих четверых пятерых шестерых"), 2)},
    **{word + case: f"{number}-{case}" for word, number in _TENS.items() for case in _CASES},
    **{word: str(number) for number, word in enumerate(words_in_order("екеуі үшеуі төртеуі бесеуі алтауы"), 2)},
}
#: What stands before a part of a number that was given already.
PART = re.compile(
    r"\b(?:including|among (?:them|whom)|of (?:them|whom)|в том числе|среди них|из них|соның ішінде|оның ішінде|"
    r"олардың)\b[^.;]*$"
)
#: People in uniform: counted where they are hurt, and never among those who came.
UNIFORMED = words_in_order("police officer soldier troop полицейск силовик солдат военн полиция полицей сарбаз әскер")
