"""The words by which a text puts one figure for another: 77 of 124, which comes to 62.1 %; a share of 62.1 %.

Authors join a percentage to its count in ways without end, but of few words: that it is, makes or comes to; share, rate
or proportion; or, that is, thus; about, only. `equated` asks whether all that stands between two figures, from a comma,
dash, bracket or "or" onwards, is made of such words alone. `is_count_of` and `is_set_beside` ask the same of a count
behind a percentage, and of a percentage that signs cut off on both sides.
"""

from __future__ import annotations

import re

from qantar.audit.phrases import Phrases

_EN = (
    r"(?:comes?|came|coming|amount\w*|correspond\w*|equal|equivalent|adds?|works?|turns?) (?:up |out )?(?:to|at)"
    r"|that|which|this|these|it|they|he|there|is|are|was|were|be|being|been|has|have|had|makes?|made|making"
    r"|gives?|gave|given"
    r"|giving|yields?|yielded|yielding|comes?|came|coming|works?|worked|working|out|turns?|turned|equal(?:s|led"
    r"|ling)?|equivalent|amount(?:s|ed|ing)?|represent(?:s|ed|ing)?|correspond(?:s|ed|ing)?|constitut(?:es?|ed|ing)"
    r"|account(?:s|ed|ing)?|stands?|stood|standing|reach(?:es|ed|ing)|means?|meaning|produc(?:es|ed|ing)|for|a|an|the"
    r"|their|its|his|our|total|overall|relative|resulting|corresponding|share|proportion|rate|percentage|fraction"
    r"|ratio|portion"
    r"|part|figure|quota|frequency|level|of|at|as|with|in|or|thus|hence|so|therefore|just|only|some|about"
    r"|around|nearly|almost|exactly|precisely|roughly|approximately|fully|no|less|fewer|other|words?|expressed"
    r"|put|written"
    r"|stated|shown|percentages?|per|cents?|terms|i\.\s?e\.|viz\.|namely|simply|again|whole|all|we|obtain|get"
    r"|find|say|rounded|off|exact|actual"
)
_RU = (
    r"(?:от|из) (?:общего )?(?:числа|количества)|а(?=\s+(?:это|именно|значит))|на (?:их|е[её]|эту) долю"
    r"|в пересч[её]те на"
    r"|что|это|эта|этот|эти|то|есть|т\.\s?е\.|или|же|именно|иначе|говоря|иными|другими|словами|таким|образом|тем|самым"
    r"|следовательно|стало|быть|значит|выходит|получается|получаем|получим|отсюда|составля(?:ет|ют|ло|ли|ла|вш\w+|я)"
    r"|состав(?:ит|ил[аио]?|ив|ят)|рав(?:ен|на|но|ны|ной|ную|няется|нялась|нялось|няются|нозначно|носильно|ного|ных)"
    r"|соответству(?:ет|ют|ющ\w+)|да(?:ёт|ет|ст|ло|ли|ла|л|ющ\w+|вая)|образу\w+|эквивалент\w+|отвеча(?:ет|ют)|достиг\w+"
    r"|был[аои]?|оказал\w+|дол[яиюей]+|частота|удельный|вес|процент\w*|показател\w+|часть|их|её|ее|его|таких|таковых"
    r"|согласных|сторонников|всего|лишь|только|ровно|точно|точнее|около|почти|примерно|порядка|приблизительно|в|во"
    r"|округл[её]нн\w*|округленно|приходится|выражении|выраженн\w+|отношении|пересч[её]те|исчислении"
    r"|проценты|проценто?в|общей|общего|сложности|числа|числе|количества|выборк[еи]|доле|долю|у|нас"
)
_KK = (
    r"бұл|ол|оның|олардың|солардың|осы|осының|яғни|немесе|демек|сонда|сонымен|дәлірек|нақтырақ|нақты|айтқанда"
    r"|басқаша|атап"
    r"|сөзбен|үлесі\w*|үлестері|үлес|пайызы\w*|пайыз\w*|шаққанда|шамамен|жуық|тек|бар|болғаны|небәрі|барлығының|барлығы"
    r"|бәрінің|жалпы|санның|санынан|санға|саны|көрсеткіш\w*|құрай\w+|құра(?:п|ды|ған)|тең|болды|болып|болады|көрсетеді"
    r"|(?:сұралған|қатысқан|жауап берген|пікір білдірген)(?:дардың|дердің)|қатысушылардың|респонденттердің"
    r"|бергендердің|есептегенде|шығады|да|де|дәл|салыстырмалы|жиілігі|қатынасы|бөлігі|іріктеменің|есебімен"
    r"|түрінде|пайыздық"
)
WORD = rf"(?:(?:{_EN}|{_RU}|{_KK})(?![^\W\d_]))"
ONLY = (
    r"(?:(?:only|just|exactly|precisely|fully|a total of|in all|all|about|some|ровно|всего|лишь|только|точно"
    r"|около|тек|небәрі"
    r"|барлығы|дәл|шамамен)(?![^\W\d_]))"
)
_OPENS = r"[(\[,–—:;=/]|\s-(?=\s)|(?<=[^\W\d_]\s)(?=(?:or|или|яғни|немесе|making|giving|representing|это)\s)"
#: What ends with the words that lead to a figure, from the sign or word that opens them.
_EQUATED = Phrases(rf"(?:{_OPENS})\s*(?:{WORD}[,:]?\s*(?:[–—=-]\s*)?){{0,12}}\s*(?:[–—=≈~]\s*)?$")
#: "200 members, of whom 45 % came" is a share of them, and not what they are.
_OF_THEM = re.compile(
    r"\b(?:(?:of|among|for) (?:which|whom|them|these|those|the(?: total)?|all|it)|(?:из|среди) (?:них|которых"
    r"|этих)|которых"
    r"|них|олардың|солардың|оның|бұлардың|осылардың)\s*$",
    re.IGNORECASE,
)


#: With nothing but a sign between them, what is said of another place or of others: 77 agreed, only 12 % in Karsk.
_BARE = re.compile(rf"(?:[–—,:;=]|\s-)\s*(?:{ONLY}\s*)?$", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"^(?:-[^\W\d_]{1,5})?\s+(?:(?:in|at|among|amongst|for|during|within|on|by|from|since|and|в|во|среди|у|на|за"
    r"|для|с|и|ал)\s"
    r"|(?:of|from|из|среди) (?:whom|which|them|these|них|которых|этих)\b)",
    re.IGNORECASE,
)
_ANOTHER_SUBJECT = re.compile(
    r"[,;]\s+(?:(?:а|и|но|and|but|while|whereas)\s+)?(?:in|at|among|for|в|во|у|на|среди|для)\s[^,;]*(?:[–—:]|\s-)\s*$"
    r"|[,;]\s[^,;]*(?:да|де|та|те)\s*(?:[–—:]|\s-)\s*$",
    re.IGNORECASE,
)


#: Behind a percentage, that it is what something changed by: a 10.8 % change, 12 % annual growth.
A_CHANGE = (
    r"\s+(?:[^\W\d_]+ )?(?:(?:change|increase|decrease|rise|drop|growth|decline|gain|jump|reduction|surge)\b"
    r"|прирост\w*|рост(?:а|у|ом|е)?\b|снижени\w+|увеличени\w+|падени\w+|өсім\w*|өсу\w*|төмендеу\w*)"
)
_PERCENT_ENDS = re.compile(r"^(?:-[^\W\d_]{1,5})?\s*(?:[,;.)\]–—]|\s-\s|$)")


_SUBJECT = re.compile(r"[,;]\s+([^,;]*?[^\W\d_])\s*(?:[–—:]|\s-)\s*$")
_LINKS = Phrases(rf"(?:{WORD}[,:]?\s*)+")
_OF_SHARE = re.compile(r"\b(?:share|proportion|percentage|дол[яиею]|процент|удельный|үлес|пайыз)", re.IGNORECASE)


def equated(between: str, behind: str = "") -> bool:
    """Whether what stands before a figure, and behind it, says that it is another way to put what came before.

    >>> equated(" people, which comes to "), equated(" tenants: a share of "), equated(" people; in May we counted ")
    (True, True, False)
    >>> equated(" agreed, only ", " in Karsk"), equated(" agreed, or ", " in Karsk"), equated(" came: ", " said no")
    (False, True, False)
    """
    if _EQUATED.search(between) is None or _OF_THEM.search(between) is not None or is_elsewhere(between, behind):
        return False
    return _BARE.search(between) is None or _PERCENT_ENDS.match(behind) is not None


def is_elsewhere(between: str, behind: str) -> bool:
    """Whether a figure with only a sign before it is said of another place, or of some of those named.

    >>> is_elsewhere(" agreed, ", " of whom are women"), is_elsewhere(" agreed, in Karsk - ", ".")
    (True, True)
    """
    if _BARE.search(between) is None:
        return False
    if _ELSEWHERE.match(behind) is not None or _ANOTHER_SUBJECT.search(between) is not None:
        return True
    subject = _SUBJECT.search(between)  # counted 607; the rate of growth - 74 %
    return subject is not None and _OF_SHARE.search(subject[1]) is None and _LINKS.fullmatch(subject[1]) is None


#: With so many votes a party may win more seats.
SEATS = re.compile(
    r"\b(?:seats?|mandates?|council|parliament|chamber|мест|мандат\w*|совет\w*|парламент\w*|орын\w*|кеңес\w*)(?!\w)",
    re.IGNORECASE,
)
#: Words after a percentage that name whose it is: of them, of those asked, из них, опрошенных, выборки.
_WHOSE = (
    r"(?:\s+(?:of|among|из|среди)\s+(?:the |all |our |total )*(?:them|these|those|whom|sample|total|whole"
    r"|respondents|asked"
    r"|них|этих|тех|которых|опрошенн\w+|ответивш\w+)(?:\s+[^\W\d_]+)?"
    r"|\s+(?:опрошенн|респондент|ответивш|участник|выборк|голос|всех|от общего числа|от числа"
    r"|общего числа)\w*(?:\s+[^\W\d_]+)?)"
)
NAMELY = (
    r"(?:or|namely|viz\.|to wit|i\.\s?e\.|that is|which is|being|to be (?:exact|precise)|in (?:absolute|real|plain)"
    r" (?:terms|numbers|figures)|in (?:numbers|figures)|и|или|то есть|т\.\s?е\.|а именно|это|а это|точнее"
    r"|в (?:абсолютн\w+|количественн\w+) (?:числах|цифрах|выражении|значениях)|в числах|яғни|немесе"
    r"|атап айтқанда|(?:нақтырақ|дәлірек|нақты) айтқанда|абсолют\w* (?:сан\w*|мән\w*)|сан жағынан|саны|бұл"
    r"|numbering|in number|их число|числом"
    r"|equivalent to|equal to|corresponding to|что соответствует|что равно)(?: (?:by|in|on|в|у|на)(?![^\W\d_]))?"
)
_OPENING = r"(?:[(\[–—:;,/]|\s-(?=\s))"
_COUNT_BEHIND = Phrases(
    r"^(?:-?[^\W\d_]{1,5}(?![^\W\d_]))?(?:"
    rf"(?:\s+[^\W\d_][\w’'-]*){{0,8}}\s*[(\[]\s*(?:(?:n\s*=|{NAMELY},?|{ONLY}|[^\W\d_]+:|(?:in|by|from|on|в|у|на"
    r"|от)(?=\s))\s*)*"
    rf"|(?:\s+[^\W\d_][\w’'-]*){{0,6}},?\s*(?:{_OPENING}\s*)?(?<![^\W\d_]){NAMELY}[,:]?\s*(?:[–—-]\s*)?(?:{ONLY}\s*)?"
    rf"|{_WHOSE}?\s*{_OPENING}\s*(?:n\s*=\s*|{ONLY}\s*){{0,3}}"
    r")$"
)
_ENDS = re.compile(r"^(?:-[^\W\d_]{1,5})?(?:\s+[^\W\d_][\w’'-]*\.?){0,4}\s*(?:[,;:.)\]–—!?/]|\s-\s|$)")


def is_count_of(between: str, behind: str) -> bool:
    """Whether what stands between a percentage and a number, and behind this, says that the number is its count.

    >>> is_count_of(" of the sample (n = ", ") agreed"), is_count_of(" of these people, ", " in number, think so")
    (True, True)
    >>> is_count_of(" agreed, ", " towns were visited"), is_count_of(" in May, and in June ", " towns")
    (False, False)
    """
    return _COUNT_BEHIND.match(between) is not None and _ENDS.match(behind) is not None


_PERCENT_BESIDE = re.compile(r"^(?:-[^\W\d_]{1,5})?(?:\s+[^\W\d_][\w’'.-]*){0,3}\s*(?:[,–—/;]|\s-)\s*(?:=\s*)?$")


def is_set_beside(between: str, behind: str) -> bool:
    """Whether a percentage is set beside a count and cut off on both sides: 101 people, 45.9 %, ticked it.

    >>> is_set_beside(" people, ", ", ticked it"), is_set_beside(" people came, ", " of them from Karsk")
    (True, False)
    """
    return _PERCENT_BESIDE.match(between) is not None and _PERCENT_ENDS.match(behind) is not None
