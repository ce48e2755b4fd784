"""The language of a paragraph, by its letters and small words: English, Russian, Kazakh, or None."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from qantar.audit.manuscript import Paragraph
from qantar.values.word_lists import words_of

_SMALL_WORDS = {
    "en": words_of("the of and in to a is was were that for on by with as from are at has have not it which"),
    "ru": words_of("и в на не что по с к из от за для это как было были году были о до при их а также лет чем"),
    "kk": words_of("және мен бен пен үшін бойынша деп еді болды бұл жылы туралы да де кейін бар емес ең бір жылғы сол"),
}
_KAZAKH = re.compile(r"[әғқңөұүһіӘҒҚҢӨҰҮҺІ]+")
_CYRILLIC = re.compile(r"[а-яёА-ЯЁ]+")
_LATIN = re.compile(r"[A-Za-z]+")
_WORDS = re.compile(r"[^\W\d_]+")
_SAMPLE = 2000  # characters of a paragraph that are looked at


def language_of(text: str) -> str | None:
    """The language of a text, None where it is none of the three or too short to tell.

    >>> language_of("The number of strikes grew."), language_of("Число забастовок выросло."), language_of("12,4")
    ('en', 'ru', None)
    """
    text = text[:_SAMPLE]
    latin, kazakh, cyrillic = (sum(map(len, letters.findall(text))) for letters in (_LATIN, _KAZAKH, _CYRILLIC))
    cyrillic += kazakh
    words = Counter(map(str.casefold, _WORDS.findall(text)))
    counts = {
        language: sum(number for word, number in words.items() if word in small)
        for language, small in _SMALL_WORDS.items()
    }
    if latin > cyrillic:
        return "en" if counts["en"] and counts["en"] * 25 >= sum(words.values()) else None
    if not cyrillic:
        return None
    # The letters that only Kazakh has are about a fifth of its texts; a name or two in Russian has some as well.
    if kazakh * 20 >= cyrillic or counts["kk"] > counts["ru"]:
        return "kk" if not text.count("ї") else None
    return "ru"


def languages_of(paragraphs: Iterable[Paragraph]) -> tuple[str, ...]:
    """The languages of a manuscript, the most written one first; those with less than a fiftieth are left out."""
    lengths: Counter[str] = Counter()
    for paragraph in paragraphs:
        if paragraph.language:
            lengths[paragraph.language] += len(paragraph.text)
    total = sum(lengths.values())
    return tuple(language for language, length in lengths.most_common() if length * 50 >= total)


def likely_language(text: str, languages: Sequence[str]) -> str | None:
    """The language of a short text: what its words say, or else the manuscript's first language of the same script.

    >>> likely_language("Strikes by year", ("ru", "en"))
    'en'
    """
    found = language_of(text)
    if found or not languages:
        return found
    latin, cyrillic = len(_LATIN.findall(text[:_SAMPLE])), len(_CYRILLIC.findall(text[:_SAMPLE]))
    if not latin and not cyrillic:
        return languages[0]
    wanted = ("en",) if latin >= cyrillic else ("ru", "kk")
    return next((language for language in languages if language in wanted), None)


def with_language(paragraph: Paragraph, languages: Sequence[str]) -> Paragraph:
    """The paragraph with the language it is most likely in."""
    return paragraph if paragraph.language else replace(paragraph, language=likely_language(paragraph.text, languages))
