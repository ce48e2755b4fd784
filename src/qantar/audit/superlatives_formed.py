"""Superlatives that are formed by rule, and one place or year held against all the others.

"The grimmest year", "самый тревожный год", "ең ауыр жыл"; "four of the five towns have lower figures than Quenby",
"nobody fell below Ansel", "столько, сколько в 2007 году, не видели ни прежде, ни потом".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.phrases import Phrases


class Formed(NamedTuple):
    """What is called the most or the least; `peak` if it is said of a time."""

    most: bool
    start: int
    end: int


_TIME_OR_PLACE = (
    r"(?:years?|towns?|cit(?:y|ies)|places?|regions?|districts?|countr(?:y|ies)|periods?|seasons?|months?|decades?"
    r"|points?|of|in|among|one|for)"
)
#: What a year or a town is called for how much there was of something, not for how long or how old it was.
_UNREST = (
    r"(?:blood|busi|craz|dark|deadl|fierc|grav|grim|grimm|hard|harsh|heavi|hott|loud|noisi|rough|storm[iy]|tens|tough"
    r"|ugl[iy]|unhappi"
    r"|unruli|wild|worst|black|bleak|gloomi|bitter|angri|bad)"
)
_REST = r"(?:calm|quiet|tam|mild|still|safe?|peaceful|sleepi|dull)"
_MOST_OF = (
    r"most (?:troubled|restless|violent|turbulent|unquiet|eventful|active|affected|dangerous|difficult|tense|stormy"
    r"|strained|afflicted|burdened|unsettled|intense|prolific)"
)
_LEAST_OF = r"most (?:peaceful|tranquil|orderly|placid|harmonious)|least (?:troubled|affected|restless|active|violent)"
_TIME_OR_PLACE_RU = r"(?:год|город|период|мест|регион|район|област|сезон|месяц|из|среди|для)"
_UNREST_RU = (
    r"(?:тяж|трудн|плох|неспокойн|тревожн|бурн|напряж|горяч|жарк|опасн|беспокойн|мятежн|шумн|насыщен|ч[её]рн|мрачн"
    r"|кровав|сложн|остр|проблемн|неблагополучн|конфликтн|громк|бедственн|хлопотн)\w*"
)
_REST_RU = r"(?:спокойн|тих|мирн|благополучн|безопасн|умеренн|безмятежн)\w*"
_UNREST_KK = (
    r"(?:ауыр|қиын|нашар|жаман|мазасыз|тынышсыз|қауіпті|ыстық|шулы|қызу|дүрбелең|қарбалас|күрделі|шиеленіс|белсенді"
    r"|қаралы|берекесіз|бейберекет)\w*"
)
_REST_KK = r"(?:тыныш|жайлы|бейбіт|қауіпсіз|жайбарақат|сабырлы|бірқалыпты|баяу)\w*"
_FORMED = Phrases(
    rf"\b(?:(?P<most>(?:the|its|their)\s+(?:\w+\s+)?(?:(?:{_UNREST}(?:est)?|{_MOST_OF})(?=\s+{_TIME_OR_PLACE}\b))"
    rf"|champion|record[- ]?holder|front-?runner|pace-?setter|(?:out )?in front of (?:all|every|the)|far ahead"
    rf"|сам(?:ый|ая|ое|ым|ой|ого|ую|ыми)\s+{_UNREST_RU}(?=\s+(?:\w+\s+){{0,3}}?{_TIME_OR_PLACE_RU})"
    rf"|(?:наиболее|особенно)\s+{_UNREST_RU}(?=\s+{_TIME_OR_PLACE_RU})|(?:наи)?худш(?:им|ий|ее|ая|ей)\w*"
    rf"|тяжелейш\w+|чемпион\w*|рекордсмен\w*|открыва\w+ (?:список|перечень|таблицу|рейтинг)"
    rf"|ең {_UNREST_KK}|чемпион\w*|рекордшы\w*|озық тұр\w*|тізім\w* (?:ең )?бас\w*|көштің басы\w*)"
    rf"|(?P<least>(?:the|its|their)\s+(?:\w+\s+)?(?:{_REST}(?:est)?|{_LEAST_OF})(?=\s+{_TIME_OR_PLACE}\b)"
    rf"|сам(?:ый|ая|ое|ым|ой|ого|ую|ыми)\s+{_REST_RU}(?=\s+(?:\w+\s+){{0,3}}?{_TIME_OR_PLACE_RU})|ең {_REST_KK}"
    r"|закрыва\w+ (?:список|перечень|таблицу|рейтинг)|тізім\w* (?:ең )?(?:аяғы|соңы)\w*))(?!\w)"
)
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|\d{1,2})"
_NUMBER_RU = r"(?:дв\w+|тр[её]?х?\w*|четыр\w+|пят\w+|шест\w+|сем\w+|восьм\w+|\d{1,2})"
_NUMBER_KK = r"(?:екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|\d{1,2})"
_STOOD = (
    r"(?:(?:f[ae]ll|rose|rise|st[ao]nds?|stood|rank|ranked|lay|lies|drop\w*|climb\w*|finish\w*|came|is|are|was|were"
    r"|been|went) )"
)
_UP = (
    rf"(?:more|higher|larger|greater|bigger|{_STOOD}above|exceed\w*|surpass\w*|outnumber\w*|outdid|outdo\w*"
    rf"|{_STOOD}ahead of|worse"
    r"|больше|выше|чаще|больш(?:ем|ее|им|ие|ими|ую)|превы\w+|превзо\w+|превосход\w+|обош\w+|обгоня\w+|опере\w+"
    r"|көп|көбірек|артық|жоғары|жиі|асып|асқан|асты|үлкен)"
)
_DOWN = (
    rf"(?:fewer|less|lower|smaller|{_STOOD}(?:below|under|beneath|behind|short of)|trail\w*"
    r"|меньше|ниже|реже|меньш(?:ем|ее|им|ие|ими|ую)|уступа\w+|уступи\w+|отста\w+|не достиг\w+|не дотя\w+"
    r"|аз|азырақ|кем|төмен|төменірек|сирек|кіші|жетпе\w+)"
)
#: All the others, as a subject: the other four towns, four of the five, у четырёх из пяти, бес қаланың төртеуінде.
_ALL_OTHERS = (
    rf"(?:(?:all|every|each|both|the)(?: of)?(?: the| its| these)?(?: {_NUMBER})? (?:others?|rest|remaining"
    rf"|neighbours?)"
    rf"|(?:the )?(?:other|remaining) {_NUMBER}|{_NUMBER} (?:out )?of (?:the |these )?{_NUMBER}"
    rf"|у {_NUMBER_RU} из {_NUMBER_RU}|{_NUMBER_RU} из {_NUMBER_RU}"
    rf"|(?:(?:все|у всех) )?(?:остальные|прочие|другие|(?:у|в) (?:остальных|прочих|других|{_NUMBER_RU} (?:остальных"
    rf"|других)))"
    rf"|{_NUMBER_KK} [^\W\d_]+[дтн][ыі]ң {_NUMBER_KK}(?:еу|ау|уы|уі)?\w*"
    rf"|(?:қалған|басқа|өзге)(?:лары\w*| {_NUMBER_KK}\w*)?(?: [^\W\d_]+)?(?: (?:бәрі|барлығы|үшеуі|төртеуі"
    rf"|бесеуі)\w*)?)"
)
_NONE = (
    r"(?:no(?:body| one|ne)?(?: other)?|neither|not (?:one|a single)|nowhere"
    r"|ни (?:один|одна|одно|у кого|у одного|в одном|в одной|кто)|никто|нигде"
    r"|ешбір|ешкім\w*|бірде-бір|ешқай\w+)"
)
_ANY = (
    r"\b(?:any\w*|every\w*|all|others?|rest|elsewhere|each|люб\w+|вс[еёх]\w*|остальн\w+|друг\w+|проч\w+"
    r"|где-либо|когда-либо)\b"
)
#: What another is held against: than Quenby, чем у города Иваро, Яррин қаласына қарағанда.
_STANDARD = (
    r"(?:\bthan\b|\bthose of\b|\bfigures? of\b|(?<=above)\s|(?<=below)\s|(?<=beneath)\s|(?<=behind)\s|(?<=exceeded)\s"
    r"|\bчем\b|\bгород\w+\b|[дтн][ае]н\b|қарағанда)"
)
_COMPARED = Phrases(
    rf"\b(?:(?P<all>{_ALL_OTHERS})|(?P<none>{_NONE}))(?!\w)(?P<before>[^.;]{{0,70}}?)"
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?!\w)(?P<behind>[^.;,]{{0,60}})"
)
#: Ниже города Ансель не опускался никто; выше не поднимался ни один.
_COMPARED_FIRST = Phrases(
    r"\b(?:(?P<up>больше|выше|чаще)|(?P<down>меньше|ниже|реже))(?!\w)[^.;]{0,60}?\bне\s[^.;]{0,40}?"
    r"(?:никто|ни один|ни одна|ни одно|ни у кого|нигде)(?!\w)"
)
_AGAINST_ALL = Phrases(
    rf"\b(?:(?P<down>уступа\w+|отста\w+)|(?P<up>превы\w+|превосход\w+|обгоня\w+|опере\w+))\s(?:[^\W\d_]+\s){{0,3}}?"
    rf"(?:(?:{_NUMBER_RU}\s)?(?:остальн(?:ых|ым|ые|ого|ому)|друг(?:их|им|ие)|проч(?:их|им|ие))|всех|всем|все)(?!\w)"
)
#: As many as in 2010 were never seen again; столько, сколько в 2010 году, не видели; 2010 жылғыдай көп болған емес.
_EQUALLED = Phrases(
    r"\b(?:(?P<many>(?:as|so) (?:many|high|often|frequent|large|great|much) as\b[^.;]{0,60}?\b(?:never|not|no(?!\w))\b"
    r"|(?:столько|так много|так часто)\b[^.;]{0,80}?\b(?:сколько|как)\b[^.;]{0,80}?\bне\b"
    r"|[^\W\d_]+(?:дай|дей|тай|тей) (?:көп|жиі|жоғары)[^.;]{0,50}?(?:емес|жоқ|маған|меген|мады|меді|бады|беді))"
    r"|(?P<few>(?:as|so) (?:few|low|little|rare) as\b[^.;]{0,60}?\b(?:never|not|no(?!\w))\b"
    r"|(?:так мало|так редко)\b[^.;]{0,80}?\b(?:сколько|как)\b[^.;]{0,80}?\bне\b"
    r"|[^\W\d_]+(?:дай|дей|тай|тей) (?:аз|сирек|төмен)[^.;]{0,50}?(?:емес|жоқ|маған|меген|мады|меді|бады|беді)))"
)
#: More often than in all the towns compared: қалалардың бәрінен де апат жиі болған.
_THAN_ALL_KK = re.compile(
    r"(?<!\w)(?:бәрінен|барлығынан|әрқайсысынан|ешқайсысынан)(?: де| да)?[^.;]{0,30}?\s"
    r"(?:(?P<up>көп|көбірек|жиі|жоғары|артық|озық)|(?P<down>аз|азырақ|сирек|төмен|кем))(?!\w)",
    re.IGNORECASE,
)


def formed_in(text: str) -> Iterator[Formed]:
    """What a text calls the most or the least by such forms.

    >>> [one.most for one in formed_in("Four of the five towns have lower figures than Quenby.")]
    [True]
    >>> [one.most for one in formed_in("Nobody ever fell below Ansel. It was the grimmest year.")]
    [True, False]
    """
    for match in _FORMED.finditer(text):
        yield Formed(match["most"] is not None, match.start(), match.end())
    for match in _COMPARED.finditer(text):
        against_all = re.search(_ANY, match["behind"], re.IGNORECASE) is not None
        tail = match[0][len(match[0]) - len(match["behind"]) - 12 :]
        if against_all or not re.search(_STANDARD, match["before"] + tail, re.IGNORECASE):
            continue
        yield Formed((match["up"] is not None) != (match["all"] is not None), match.start(), match.end("behind"))
    for pattern in (_COMPARED_FIRST, _AGAINST_ALL, _THAN_ALL_KK):
        for match in pattern.finditer(text):
            yield Formed(match["up"] is not None, match.start(), match.end())
    for match in _EQUALLED.finditer(text):
        yield Formed(match["many"] is not None, match.start(), match.end())
