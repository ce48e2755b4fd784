"""Language tags (BCP 47), such as kk, ru-KZ or kk-Latn: what they say, their names, and which way they are read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from qantar.values import language_names

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)",
    re.IGNORECASE | re.ASCII,
)


class LanguageError(ValueError):
    """A text that is not a language tag: `message` says what is wrong, `hint` what would be right."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message}; {hint}")
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Language:
    """A language tag taken apart; `tag` is written as the standard has it (kk-Cyrl-KZ)."""

    tag: str
    language: str
    script: str | None = None
    region: str | None = None
    variants: tuple[str, ...] = ()


@cache
def read_language(tag: str) -> Language:
    """What a language tag says; a LanguageError names the tag that may have been meant.

    >>> read_language("KK-cyrl-kz").tag
    'kk-Cyrl-KZ'
    >>> read_language("Russian")
    Traceback (most recent call last):
    qantar.values.languages.LanguageError: "Russian" is not a language tag; did you mean ru?
    """
    match = _TAG.fullmatch(tag.strip())
    if match is None:
        shown = tag if len(tag) <= 40 else tag[:39] + "…"
        meant = _tag_of(tag)
        raise LanguageError(
            f'"{shown}" is not a language tag', f"did you mean {meant}?" if meant else "write kk or ru-KZ"
        )
    script = match["script"].title() if match["script"] else None
    region = match["region"].upper() if match["region"] else None
    variants = tuple(match["variants"].lower().split("-")[1:])
    language = match["language"].lower()
    parts = [language, *(part for part in (script, region) if part), *variants]
    return Language("-".join(parts), language, script, region, variants)


def is_tag(tag: str) -> bool:
    """Whether a text has the shape of a language tag, whatever language it may name.

    >>> is_tag("kk-Latn"), is_tag("kk_KZ"), is_tag("")
    (True, False, False)
    """
    return _TAG.fullmatch(tag) is not None


def is_known(tag: str) -> bool:
    """Whether the tag names a language that Qantar has a name for; `kz` is a country, not a language.

    >>> is_known("kk"), is_known("kz")
    (True, False)
    """
    return is_tag(tag) and read_language(tag).language in _english()


def name_of(tag: str, in_language: str = "en") -> str:
    """The name of a language in English, or in itself; the tag where there is no such name.

    Names in a third language are not kept: those readers get the language's name in itself.

    >>> name_of("kk"), name_of("kk", "kk"), name_of("sr-Latn")
    ('Kazakh', 'қазақ тілі', 'Serbian (Latin script)')
    """
    if not is_tag(tag):
        return tag
    read = read_language(tag)
    english = _english().get(read.language)
    wanted = in_language.split("-")[0].lower()
    if wanted != "en":
        return _own().get(read.language, english or tag)
    details = [language_names.SCRIPT_NAMES.get(read.script, read.script)] if read.script else []
    details += [read.region] if read.region else []
    return tag if english is None else f"{english} ({', '.join(details)})" if details else english


def direction(tag: str) -> Literal["ltr", "rtl"]:
    """Which way text in a language runs; a script in the tag decides, as in az-Arab.

    >>> direction("ar"), direction("az-Arab"), direction("kk")
    ('rtl', 'rtl', 'ltr')
    """
    if not is_tag(tag):
        return "ltr"
    read = read_language(tag)
    if read.script:
        return "rtl" if read.script in language_names.RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if read.language in language_names.RIGHT_TO_LEFT_LANGUAGES else "ltr"


def _tag_of(name: str) -> str | None:
    wanted = name.strip().casefold()
    swapped = wanted.replace("_", "-")
    if swapped != wanted and is_tag(swapped):
        return read_language(swapped).tag
    names = [*_english().items(), *_own().items()]
    return next((tag for tag, known in names if known.casefold() == wanted), None)


@cache
def _english() -> dict[str, str]:
    return language_names.by_tag(language_names.ENGLISH_NAMES)


@cache
def _own() -> dict[str, str]:
    return language_names.by_tag(language_names.OWN_NAMES)
