"""Whether a word for a share and a percentage are put for one another: a third, the exact figure being 34 %."""

from __future__ import annotations

import re

from qantar.audit.equating import ONLY, WORD

_POLL = (
    r"(?:according|survey\w*|poll\w*|says?|shows?|exact|precise|poll's|saying|опрос\w*|по|данным|итогам"
    r"|результатам|точн\w+|цифр\w+"
    r"|если|быть|сауалнама\w*|бойынша|нәтижесінде|мәліметінше|дәл|цифры|айтсақ|дерегінше)(?![^\W\d_])"
)
#: Words of a clause that tells only where a figure comes from and whose it is: the latest survey arrives at 57 %.
_WHOSE = (
    r"(?:latest|last|newest|recent|current|exit|tables?|arriv\w+|puts?|point\w+|held|holds?|inhabitants|residents"
    r"|respondents|voters|citizens|townspeople|people|population|asked|polled|surveyed|them|yes|last count"
    r"|последн\w+|таблиц\w+|на выходе|избирател\w+|жител\w+|опрошенных|респондентов|да|соңғы|кесте\w*|тұрғын\w*"
    r"|сайлаушы\w*|сұралған\w*|көрсеткіш\w*)(?![^\W\d_])"
)
_LINK = rf"(?:{WORD}|{_POLL}|{_WHOSE}|{ONLY}|by|to|и|all|in all)"
_OPENS = r"(?:[(\[,:–—]|\s-(?=\s))"
_LEADS = re.compile(rf"{_OPENS}\s*(?:{_LINK}[,:]?\s*(?:[–—-]\s+)?){{1,9}}$", re.IGNORECASE)
_ENDS = re.compile(rf"^(?:-[^\W\d_]{{1,5}})?(?:\s+{_LINK}){{0,6}}\s*(?:[),.;:!?\]–—]|\s-\s|$)", re.IGNORECASE)
_BRACKET = re.compile(rf"[(\[]\s*(?:{_LINK}[,:]?\s*){{0,9}}$", re.IGNORECASE)
_SAYS = re.compile(
    r"\b(?:that is(?: to say)?|i\.\s?e\.|in other words|which (?:is|was|makes?|made|means|amounts to|comes to"
    r"|represents|constitutes)"
    r"|or|thus|hence|making|almost|namely|(?:а )?это|то есть|т\.\s?е\.|иначе говоря|иными словами"
    r"|другими словами|или|что составляет"
    r"|бұл|яғни|демек|немесе|басқаша айтқанда)\s*[,:–—-]?\s*"
    r"(?:(?:an?|the|only|just|about|nearly|almost|around|roughly|close to|некоторое|около|почти|примерно|уже"
    r"|лишь|шамамен|тек)\s+){0,2}$",
    re.IGNORECASE,
)
_DASH = re.compile(
    r"(?:[–—]|\s-)\s*(?:(?:an?|the|about|nearly|almost|roughly|около|почти|примерно|шамамен)\s+){0,2}$", re.IGNORECASE
)
_APPOSED = re.compile(rf"[(\[,:;–—]\s*(?:{_LINK}[,:]?\s*){{0,3}}$|\s-\s*$", re.IGNORECASE)
_WORD_ENDS = re.compile(
    r"^(?:\s+(?:of|in|among|из|среди|от)\s+[^.;:,\d()]{2,44}|\s+(?:опрошенн|ответивш|жител|респондент|участник)\w+)?"
    r"\s*(?:[),.;:!?\]–—]|\s-\s|$)",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"^\W*(?:{_LINK}[,:]?\s*(?:[–—-]\s*)?){{2,10}}$", re.IGNORECASE)
_A_SHARE = re.compile(
    r"\b(?:share|survey|poll|опрос|сауалнама|figure|proportion|percentage"
    r"|that (?:is|was|makes)|exact\w*|precise\w*|доля|цифра|показатель"
    r"|процент|точн\w+|это|үлес\w*"
    r"|көрсеткіш\w*|нақты|дәл|бұл)\b",
    re.IGNORECASE,
)


def restated_by_figure(gap: str, behind: str) -> bool:
    """Whether a percentage puts a figure to the word for a share before it.

    >>> restated_by_figure(" of respondents, the exact figure being ", ".")
    True
    >>> restated_by_figure(" of the townsfolk (", " according to the survey)")
    True
    >>> restated_by_figure(" of them, and in Karsk ", ".")
    False
    """
    opened = _LEADS.search(gap) is not None or _BRACKET.search(gap) is not None
    return opened and _ENDS.match(behind) is not None


def restates_figure(gap: str, behind: str) -> bool:
    """Whether a word for a share puts a word to the percentage before it.

    >>> restates_figure(" of those asked, in other words ", ", hold it"), restates_figure(" agreed, and ", " declined")
    (True, False)
    """
    said = _SAYS.search(gap)
    opened = (
        said is not None
        and _APPOSED.search(gap[: said.start()].rstrip(" ") + ("" if said.start() else ",")) is not None
    )
    plain = said is not None and gap[: said.start()].rstrip(" ").endswith((",", "(", "–", "—", ":", ";", "-"))
    dashed = _DASH.search(gap) is not None
    return (opened or plain or dashed) and _WORD_ENDS.match(behind) is not None


def begins_equated(beginning: str) -> bool:
    """Whether a sentence gives nothing but the figure of what was said: "The precise share is".

    >>> begins_equated("The precise figure is "), begins_equated("In Karsk the share was ")
    (True, False)
    """
    return _ALONE.match(beginning) is not None and _A_SHARE.search(beginning) is not None
