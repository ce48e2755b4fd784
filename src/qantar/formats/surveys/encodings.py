"""In which encoding a file that is not UTF-8 may have been saved: how its letters read in each, for somebody to judge.

A file tells no encoding, and a byte that is a letter in one is another letter in the next. Here is only counted which
reading makes words, and no more is shown of a file than its header or one word that stands in several of its lines.
"""

import re
from collections.abc import Sequence
from functools import cache

#: Encodings that may be named where a file is not UTF-8: what Windows saves in most of the world.
ENCODINGS = ("windows-1251", "windows-1252", "windows-1250", "windows-1254", "windows-1256", "koi8-r", "cp866")
#: Letters of Cyrillic, the most frequent first: wrong encodings give mostly rare ones.
_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюіцщэфъёїєґў"
#: Letters of Icelandic stand in windows-1252 where windows-1254 has those of Turkish, which many more people write.
_RARE = frozenset("ðþýÐÞÝ")
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 200_000
#: What the widespread encodings are ahead of the others, which a few letters alone can resemble.
_WIDESPREAD = {"windows-1251": 1.25, "windows-1252": 1.25}
#: A word of the file is shown if it stands in as many lines as this: it is then most likely an answer to choose.
_LINES = 5
_LONGEST = 14


def likely(raw: bytes) -> list[str]:
    r"""Return the encodings that make words of the letters of a file, the likeliest first.

    >>> likely("rid;why\n1;Цены на хлеб\n".encode("windows-1251"))[0]
    'windows-1251'
    >>> likely("rid;why\n1;Le prix a augmenté\n".encode("windows-1252"))[0]
    'windows-1252'
    """
    part = raw[:_LOOKED_AT]
    return sorted(ENCODINGS, key=lambda name: -_plausible(part, name) * _WIDESPREAD.get(name, 1))


def shown(raw: bytes) -> str:
    r"""Say how a file reads in the two likeliest encodings, without what a respondent wrote.

    >>> shown("№;пол\n1;ж\n".encode("windows-1251"))
    'Its header is in windows-1251: №;пол; in windows-1252: ¹;ïîë.'
    """
    best = likely(raw)[0]
    names = [best, "windows-1252" if best != "windows-1252" else "windows-1251"]
    header = raw.strip().splitlines()[0]
    if not header.isascii():
        return "Its header is " + "; ".join(f"in {name}: {_read(header, name)[:80]}" for name in names) + "."
    letters = "; ".join(f"in {name}: {_in_words(raw[:_LOOKED_AT], name)}" for name in names)
    word = _word(raw[:_LOOKED_AT], best)
    seen = ""
    if word:
        # How it reads elsewhere; what it is there need not be a word.
        seen = ". A word that stands in several lines is " + "; ".join(
            f"in {name}: {_read(word.encode(best), name)}" for name in names
        )
    return f"Letters beyond a to z that stand in words are {letters}{seen}."


def _read(raw: bytes, encoding: str) -> str:
    return raw.decode(encoding, "replace")


def _plausible(raw: bytes, encoding: str) -> float:
    """Return how many of the letters beyond ASCII stand in words, the rarer the less."""
    return sum(_weight(word) for word in _WORD.findall(_read(raw, encoding)) if not word.isascii())


def _in_words(raw: bytes, encoding: str) -> str:
    words = [word for word in _WORD.findall(_read(raw, encoding)) if not word.isascii() and _weight(word)]
    high = sum(byte >= 0x80 for byte in raw)
    return f"{sum(not sign.isascii() for word in words for sign in word):,} of {high:,}"


@cache
def _weight(word: str) -> float:
    """Return what the letters of a word beyond ASCII speak for an encoding; nothing where it can be no word.

    No word mixes scripts, has a capital after a small letter, or is made of accented letters alone.
    """
    beyond = [sign for sign in word if not sign.isascii()]
    if _all(word, "\u0600", "\u06ff"):
        return 0.7 * len(word) * (0.3 if len(word) == 1 else 1)
    if not (word.isupper() or word[1:] == word[1:].lower()):
        return 0.0
    if _all(word, "\u0400", "\u04ff"):
        places = [_CYRILLIC.find(sign) for sign in word.lower()]
        return sum(1 - place / len(_CYRILLIC) for place in places if place >= 0) * (0.3 if len(word) == 1 else 1)
    if len(beyond) < len(word) and all(sign.isascii() or sign < "\u0250" for sign in word):
        return sum(0.4 if sign in _RARE else 0.8 for sign in beyond)
    return 0.0


def _all(signs: Sequence[str], first: str, last: str) -> bool:
    return all(first <= sign <= last for sign in signs)


def _word(raw: bytes, encoding: str) -> str:
    """Return the word beyond ASCII that stands in most lines, if it stands in several and is short."""
    lines: dict[str, int] = {}
    for line in _read(raw, encoding).splitlines():
        for word in {word for word in _WORD.findall(line) if not word.isascii() and len(word) <= _LONGEST}:
            lines[word] = lines.get(word, 0) + 1
    word = max(lines, key=lambda one: lines[one], default="")
    return word if word and lines[word] >= _LINES else ""
