"""Names of places as people spell them: the same key for Жаңаөзен, Zhanaozen and Janaozen."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from qantar.values.word_lists import words_of

_LETTERS = {
    **dict(zip("абвгдезийклмнопрстуфыіэ", "abvgdeziiklmnoprstufiie", strict=True)),
    **dict(zip("әғқңөұүһёў", "agknouuheu", strict=True)),
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "sh",
    "ъ": "",
    "ь": "",
    "ю": "iu",
    "я": "ia",
    "ї": "i",
    "є": "ie",
    "ґ": "g",
    "ђ": "d",
    "љ": "l",
    "њ": "n",
    "ћ": "c",
    "џ": "j",
    "ј": "i",
    "ß": "ss",
    "ø": "o",
    "đ": "d",
    "ł": "l",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "þ": "th",
    "ð": "d",
}
#: Ways of writing one sound in Latin letters; the longer are tried first.
_SOUNDS = (
    ("shch", "sh"), ("tsch", "ch"), ("dzh", "j"), ("sch", "sh"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"),
    ("ck", "k"), ("tz", "ts"), ("yo", "io"), ("yu", "iu"), ("ya", "ia"), ("ye", "e"), ("ie", "e"), ("q", "k"),
    ("w", "v"), ("x", "ks"), ("y", "i"), ("oe", "o"), ("ue", "u"),
)  # fmt: skip
#: Words for what kind of place it is, with the kinds of places.csv that they mean.
_REGION = words_of(
    "region oblast oblysy oblys province state governorate county department district voblast krai territory canton "
    "область обл облысы облыс провинция край губерния район аудан ауданы rayon raion prefecture"
)
_CITY = words_of("city town municipality город г қала қаласы village settlement qalasy село пос поселок ауыл ауылы")
_LITTLE = words_of("of the de la le al el and")


@lru_cache(maxsize=65_536)
def spelling_key(name: str) -> str:
    """Return what the spellings of a name have in common: letters of Latin, sounds written one way, nothing doubled.

    >>> spelling_key("Жаңаөзен") == spelling_key("Zhanaozen") == spelling_key("Janaözen")
    True
    >>> spelling_key("Сан-Педро"), spelling_key("San Pedro")
    ('sanpedro', 'sanpedro')
    """
    return _key(" ".join(_words(name)))


def name_and_kind(name: str) -> tuple[str, str]:
    """Return the key of a name without the word for its kind, and the kind that the word means.

    >>> name_and_kind("Almaty Region"), name_and_kind("г. Алматы"), name_and_kind("Almaty")
    (('almati', 'region'), ('almati', 'city'), ('almati', ''))
    """
    words = _words(name)
    kind = "region" if _REGION & set(words) else "city" if _CITY & set(words) else ""
    kept = [word for word in words if word not in _REGION | _CITY | _LITTLE]
    return _key(" ".join(kept)) if kept else _key(" ".join(words)), kind


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", name.casefold().replace("'", "").replace("’", "").replace("ʻ", "").replace("`", ""))


def _key(text: str) -> str:
    latin = "".join(_LETTERS.get(sign, sign) for sign in unicodedata.normalize("NFC", text))
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(sign))
    plain = "".join(_LETTERS.get(sign, sign) for sign in plain)
    for written, sound in _SOUNDS:
        plain = plain.replace(written, sound)
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[^\w]|_", "", plain))
