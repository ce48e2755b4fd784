"""Words that turn a sentence into its opposite, and words that soften one, in English, Russian, Kazakh and French.

They are for a reader's eye: where one translation of an answer has such a word and another has none, somebody should
look. Kazakh mostly negates inside the verb, so that its endings are looked for as well.
"""

import re
from collections.abc import Mapping

NEGATIONS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(no|not|never|none|nobody|nothing|neither|nor|without|cannot|\w+n['’]t)\b", re.IGNORECASE),
    "ru": re.compile(r"\b(не|нет|нету|ни|никогда|никто|ничего|никак\w*|нельзя|без|невозможно)\b", re.IGNORECASE),
    "kk": re.compile(
        r"\b(?!немесе\b)(жоқ|емес\w*|ешқашан|ешкім|ештеңе|еш|"
        r"\w+[мбп][ае](й(ді|ды|мін|мын|міз|мыз|сің|сың|сіз|сыз)|д[ыі](қ|к|м|ң)?|[ғг][ае]н\w*|с[ае]))\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(r"\b(ne|n['’](?=\w)|pas|non|jamais|rien|personne|aucune?|sans|ni)\b|\bn['’]", re.IGNORECASE),
}
HEDGES: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(perhaps|maybe|probably|possibly|rather|somewhat|partly|likely|might|could|seems?|i think|in part)\b",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"\b(возможно|наверное|вероятно|скорее|отчасти|частично|может быть|пожалуй|кажется|считаю|думаю)\b",
        re.IGNORECASE,
    ),
    "kk": re.compile(r"\b(мүмкін|бәлкім|шамасы|ішінара|сияқты|деп ойлаймын|есептеймін|сірә)\b", re.IGNORECASE),
    "fr": re.compile(
        r"\b(peut-être|plutôt|probablement|sans doute|en partie|semble|je pense|je crois)\b", re.IGNORECASE
    ),
}


def negates(text: str, tag: str) -> bool | None:
    """Say whether a text has a word that negates; None in a language whose words are not known.

    >>> negates("We have not achieved it", "en"), negates("қол жеткізбедік", "kk"), negates("x", "ky")
    (True, True, None)
    """
    return _has(NEGATIONS, text, tag)


def hedges(text: str, tag: str) -> bool | None:
    """Say whether a text has a word that softens what it says; None in a language whose words are not known.

    >>> hedges("Perhaps", "en"), hedges("Считаю что да", "ru"), hedges("Иә", "kk")
    (True, True, False)
    """
    return _has(HEDGES, text, tag)


def _has(words: Mapping[str, re.Pattern[str]], text: str, tag: str) -> bool | None:
    pattern = words.get(tag.split("-")[0].lower())
    return None if pattern is None else pattern.search(text) is not None
