"""The languages of a questionnaire: from `label::Русский (ru)` to tags, asked for where a name is not known."""

import re

from qantar.formats.surveys.asking import Asking
from qantar.values.languages import LanguageError, is_known, read_language


def tag_of(name: str) -> str:
    """Return the tag of a language as forms name it; the empty text where it cannot be told.

    >>> tag_of("Français (fr)"), tag_of("kk"), tag_of("Russian"), tag_of("Ours")
    ('fr', 'kk', 'ru', '')
    """
    inside = re.search(r"\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\)\s*$", name)
    for text in ([inside[1]] if inside else []) + [name.strip()]:
        tag = text.replace("_", "-")
        if is_known(tag):
            return read_language(tag).tag
        try:
            read_language(text)
        except LanguageError as error:
            meant = re.search(r"did you mean (\S+)\?", error.hint)
            if meant:
                return meant[1]
    return ""


def asked_tag(name: str, asked: Asking) -> str:
    """Return the tag of a language that a form names; ask where it cannot be told."""
    if found := tag_of(name):
        return found
    said = asked.one(f"language.{name}", f'Which language is "{name}"? Give its tag: en, ru, kk, fr.')
    return tag_of(said) if said else ""


def declared(asked: Asking, looks_like: str = "") -> tuple[str, ...]:
    """Return the languages of a questionnaire that does not say them itself; ask where nobody did."""
    question = "In which language is the questionnaire? Give its tag, or several with semicolons: en, ru, kk."
    said = asked.several("languages", question, [looks_like] if looks_like else [])
    return tuple(dict.fromkeys(tag for one in said if (tag := tag_of(one))))
