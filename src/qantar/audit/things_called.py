"""Whether it is something else that is called the most, and not what is counted: the highest court, the largest dam."""

from __future__ import annotations

import re

from qantar.audit.superlatives import Claim
from qantar.audit.words import OF_BEING, stems

# Behind the adjectives, a noun may stand that is not counted: "the highest court", "самый крупный город".
_ADJECTIVE = re.compile(
    r"(?:most [^\W\d_]+|highest|lowest"
    r"|largest|biggest|greatest|smallest|наибольш\w+|наименьш\w+|наивысш\w+|максимальн\w+"
    r"|минимальн\w+"
    r"|сам\w+ \w+(?:ый|ий|ой|ая|яя|ое|ее|ым|им|ую|юю|ых|их|ого|его|ей|ом|ем|ые|ие|ыми|ими)|ең (?:үлкен|ірі|биік"
    r"|жоғар\w+|төмен\w*|кіші)\w*)$",
    re.IGNORECASE,
)
#: The noun behind an adjective: the highest annual figure.
_NOUN = re.compile(r"\s+(?:(?:annual|yearly|monthly|годов\w+|ежегодн\w+|жылдық|айлық)\s+)?([^\W\d_]+)")
_BECAME = re.compile(r"(?:оказа|ста|был|явля|выда|прош|выш|призна|счита|оста)\w+", re.IGNORECASE)
_SIZE = re.compile(
    r"(?:largest|biggest|greatest|smallest|крупн\w+|больш\w+|маленьк\w+|үлкен|ірі"
    r"|кіші)$",
    re.IGNORECASE,
)
_OF_NUMBERS = frozenset(
    stems(
        "number numbers count figure figures share rate total value level amount toll percentage score result tally "
        "line row rung cell place position bar rank саты саты сатысы сатыда жол жолы жолында қатар орын баған ұяшық "
        "ячейка строка "
        "строке место месте ступень ступени позиция столбец столбце load burden volume quantity incidence frequency "
        "concentration density proportion portion haul crop wave surge "
        "increase intensity extent scale sum reading entry column bar strain pressure outbreak spate "
        "ever year "
        "нагрузка бремя объем частота концентрация плотность интенсивность масштаб размах сумма вес всплеск волна "
        "накал "
        "величина удельный урожай отметка столбик концентрации распространённость размер напряжение "
        "жүк салмақ көлем жиілік тығыздық ауқым қарқын мөлшер шама толқын үлесі өріс ауыртпалық шек деңгейі бағамы "
        "число числа количество количества показатель показатели доля значение значения уровень итог цифра процент "
        "результат "
        "год года году сан саны санын көрсеткіш көрсеткіші көрсеткішпен үлес үлесі мән мәні деңгей нәтиже пайыз жыл "
        "жылы шегі"
    )
)
_NUMBERS_BEGIN = (
    "көрсеткіш",
    "нүкте",
    "шег",
    "точк",
    "мән",
    "сан",
    "деңгей",
    "үлес",
    "нәтиже",
    "показател",
    "значени",
    "числ",
    "количеств",
    "уровн",
)
_OF_PLACES = frozenset(
    stems("town city place region district country город города место регион район страна қала өңір аудан ел")
)


def speaks_of_a_thing(text: str, claim: Claim, counted: frozenset[str]) -> bool:
    """Whether behind an adjective a noun stands that is neither a number nor what is counted: the highest court.

    >>> from qantar.audit.superlatives import claims_in
    >>> claim = claims_in("The highest court sat.")[0]
    >>> speaks_of_a_thing("The highest court sat.", claim, frozenset({"strike"}))
    True
    """
    words = text[claim.start : claim.end]
    if not _ADJECTIVE.search(words):
        return False
    behind = _NOUN.match(text[claim.end : claim.end + 50])
    noun = stems(behind[1]) if behind else ()
    if behind is None or not noun:
        return False
    if behind[1][0].isupper():  # the largest Shi'a country; but ең көп Қарскіде
        return words.isascii() and not frozenset(noun) & (counted | OF_BEING)
    if behind[1].lower().startswith(_NUMBERS_BEGIN) or behind[1].endswith("ed") or _BECAME.fullmatch(behind[1]):
        return False
    counted = counted | OF_BEING
    fits = _OF_NUMBERS | (counted - _OF_PLACES if _SIZE.search(words) else counted | _OF_PLACES)
    return not frozenset(noun) & fits
