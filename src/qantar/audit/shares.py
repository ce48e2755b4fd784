"""Words for shares - half, a third, the majority - and the percentages that they can stand for."""

from __future__ import annotations

import re
from typing import NamedTuple

from qantar.audit.phrases import Phrases


class ShareWord(NamedTuple):
    """A word for a share: the lowest and highest percentage it can stand for, and whether it is exact in its"
    " meaning.
    """

    low: float
    high: float
    strict: bool = False


_MORE_HALF = (
    r"(?:(?:more than|over|above|upwards of|better than|in excess of|exceed\w*|surpass\w*|pass(?:ed|es)"
    r"|topp?(?:ed|s)|beyond|cross(?:ed|es))"
    r" (?:a |one |the )?(?:half(?:way)?(?: (?:mark|line|point))?|one in (?:every )?two|every second"
    r"|one(?: [^\W\d_]+){1,5} (?:in|out of) (?:every )?two)"
    r"|half(?:way)?[- ](?:mark|line|point) (?:has |have |had |is |was )?(?:now |already |been )*"
    r"(?:crossed|passed|exceeded|topped)"
    r"|(?:рубеж|черт|отметк|порог|планк)\w* в половину"
    r"|половинн\w+ (?:рубеж|черт|отметк|порог)\w*(?: [^\W\d_]+){0,5}? (?:прой|пере|преод|взят|остал|позади)\w*"
    r"|(?:прой|пере(?:шл|ступ|шаг|вал)|преод|превы)\w* (?:за )?(?:половинн\w+ |50-процентн\w+ )(?:рубеж|черт"
    r"|отметк|порог)\w*"
    r"|жартысы(?: ғана)? емес,? одан (?:да )?(?:көп|көб|артық|артығ|астам)\w*"
    r"|(?:больше|более|свыше|выше|превы\w+|перевал\w+ за|за) (?:половин[ыуе]|каждого второго)"
    r"|больше,? чем (?:у )?(?:половин\w+|кажд\w+ второ\w+)"
    r"|(?:more than|over|above|upwards of|in excess of) (?:50|fifty) ?(?:%|per ?cent)"
    r"|(?:более|больше|свыше)(?: чем)? (?:50|пятидесят\w+) ?(?:%|процент\w*)|(?:50|елу) ?(?:%"
    r"|пайыз)[-\w]*(?: \w+)? (?:астам|көп|артық)\w*"
    r"|более,? чем (?:у )?(?:половин\w+|кажд\w+ второ\w+)"
    r"|половин[аыу] с лишним|(?:тең )?(?:жартысынан|жартыдан"
    r"|әр(?:бір)? екінші[^\W\d_]*(?: [^\W\d_]+[дтн][ае]н)(?: да)?) (?:сәл |едәуір |әлдеқайда )?"
    r"(?:астам|көб|көп|артығ|жоғары"
    r"|артық|аса\b"
    r"|ас(?:ты|ып|ады|қан|ар))\w*)"
)
_LESS_HALF = (
    r"(?:(?:less than|fewer than|under|below|not even|short of) (?:a |one |the )?(?:half|one in two)"
    r"|(?:меньше|менее|ниже|не дотя\w+ до|не достиг\w+) половин[ыу]|меньше,? чем половин\w+|неполн\w+ половин\w+"
    r"|жартысынан (?:сәл |едәуір |әлдеқайда )?(?:аз|кем|төмен)\w*|жартысына (?:да )?жет(?:пей|пе|ер-жетпес)\w*)"
)
_MAJORITY = (
    r"(?:(?:an? |the )?(?:(?:absolute|overwhelming|vast|clear|great|large|slim|narrow|bare|comfortable|solid"
    r"|strong|small"
    r"|wide|broad|outright|thin|slender|sizeable|sizable|big|substantial) )?majority"
    r"|(?<!\bthe )(?<!\ba )(?<!\bat )most (?:of (?!all\b)(?:the|them|those|these|our|its|her|his|your|my|their"
    r"|all|whom|who|[^\W\d_]+s\b)|in (?=the\b|our\b|[A-Z])"
    r"|(?:(?!\w*(?:ous|less|ss)\b)[a-z]{3,}s|people|women|men|children|adults)\b)"
    r"|(?<!\bthe )(?<!\bat )(?<!\ba )most (?:(?:also|still|clearly|simply|now) )?(?:agree|sa[iy]d?|th(?:ink|ought)"
    r"|believed?|answer(?:ed)?|repl(?:y|ied)|did|do|voted?|support(?:ed)?|opposed?|felt|feel|chose|want(?:ed)?"
    r"|prefer(?:red)?)(?!\w)"
    r"|(?<!\bthe )(?<!\bat )(?<!\bthan )most(?=,? [–—(-])"
    r"|outnumber\w* (?:[^\W\d_]+ ){0,8}?(?:together|combined)"
    r"|more(?: [^\W\d_]+){0,6}? than(?: [^\W\d_]+,?){1,8}? (?:together|combined)"
    r"|больше,? чем(?: [^\W\d_]+,?){1,8}? вместе взят\w+|больше,? чем (?:у )?все[хм]? остальн\w+"
    r"|(?:қосқан|алған)(?:дағы)?[дтн]ан (?:да )?(?:көп|артық|асып)\w*"
    r"|the (?:great |vast )?bulk|the lion[’']s share|more (?:people |of them )?than not"
    r"|(?:the )?(?:greater|larger|better|main|major|bigger) (?:part|share|portion|half|camp|group|body)"
    r"|the (?:greater|larger) number"
    r"|(?:(?:абсолютн|подавляющ|значительн|явн|небольш|незначительн|заметн|убедительн"
    r"|слаб)\w+ )?большинств\w+|основн(?:ая|ую|ой) масс[аыуео]й?"
    r"|(?:бо́?льш(?:ая|ую|ей)|основн(?:ая|ую|ой)|львин(?:ая|ую|ой)|преобладающ(?:ая|ую"
    r"|ей)) (?:их |его |её )?(?:часть?ю?|дол[яюией]+|половин[ауы])|бо́?льш(?:ий|ее|его|ему|им) (?:лагер\w+|числ\w+)"
    r"|көпшілі\w+|(?:басым|негізгі|көп|үлкен) (?:бөлі|көпшілі)\w+|(?<=[дтн][ыі]ң )(?:дені|басымы)|көбі|көп жағдай\w*)"
)
_MINORITY = (
    r"(?:(?:an? |the )?(?:small |tiny |mere )?minority|(?:the )?(?:smaller|lesser|minor) (?:part|share|portion|half)"
    r"|меньшинств\w+|(?:меньш(?:ая|ую|ей)|мал(?:ая|ую)) (?:часть?ю?|дол[яюией]+)|азшылы\w+|(?:аз|кіші) бөлі\w+)"
)
_ALMOST_ALL = (
    r"(?:almost all|nearly all|virtually all|practically all|почти все|практически все|барлығы дерлік|дерлік барлығы)"
)


def _numbered(words: str, first: int) -> dict[str, int]:
    """Words in a row with their numbers, the first of which is given."""
    return {word: number for number, word in enumerate(words.split(), first)}


_COUNT_EN = {"an?": 1, **_numbered("one two three four five six seven eight nine ten", 1)}
_PARTS_EN = {
    "hal(?:f|ves)": 2,
    "fourths?": 4,
    **_numbered("thirds? quarters? fifths? sixths? sevenths? eighths? ninths? tenths?", 3),
}
_COUNT_RU = _numbered(r"одн\w+ дв(?:е|ух) тр(?:и|[её]х) четыр\w+ пят\w+ шест\w+ сем\w+ вос\w+ девят\w+", 1)
_PARTS_RU = _numbered(r"трет\w+ четв[её]рт\w+ пят\w+ шест\w+ седьм\w+ восьм\w+ девят\w+ десят\w+", 3)
_EACH_EN = {**_numbered("second third fourth fifth", 2), "tenth": 10}
_EACH_RU = _numbered("втор трет четв пят шест седьм восьм девят десят", 2)
_EACHES_RU = "|".join(f"{word}[^ .,;:()]*" for word in _EACH_RU)
_COUNT_KK = _numbered("бір екі үш төрт бес алты жеті сегіз тоғыз", 1)
_FROM_KK = _numbered("екіден үштен төрттен бестен алтыдан жетіден сегізден тоғыздан оннан", 2)
_EACH_KK = _numbered("екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы", 2)

_TEN_KK = {"он": 10}
_OF_KK = {"бірі": 1, "біреу": 1, "екеу": 2, "үшеу": 3, "төртеу": 4, "бесеу": 5}
_COUNT_OF_RU = {r"одн?и?н\w*": 1, "дв(?:ое|а|е)": 2, "тр(?:ое|и)": 3, "четыре|четверо": 4, "пят(?:ь|еро)": 5}
_FROM_RU = {
    "двух": 2,
    "тр[её]х": 3,
    "четыр[её]х": 4,
    "пяти": 5,
    "шести": 6,
    "семи": 7,
    "восьми": 8,
    "девяти": 9,
    "десяти": 10,
}
_WHO_EN = (
    r"person|man|woman|citizen|resident|respondent|adult|voter|inhabitant|household|participant|worker|farmer|pupil"
    r"|student"
)
_PLACES_EN = (
    r"(?:villages|towns|cities|districts|regions|countries|houses|schools|cases|years|months|weeks|days|hours)\b"
)
_WHO_KK = r"(?:адам|тұрғын|респондент|қатысушы|азамат|сайлаушы|оқушы|жұмысшы)"
_WHO_RU = r"(?:человек\w*|жител\w+|опрошенн\w+|респондент\w*|участник\w*|горожан\w*|граждан\w*)"


def _any(words: dict[str, int]) -> str:
    return "|".join(words)


_FRACTION = (
    rf"(?P<en>(?:{_any(_COUNT_EN)})[- ](?:{_any(_PARTS_EN)}))"
    rf"|(?P<en_in>(?:{_any(_COUNT_EN)}) (?:in|out of)(?: every)? (?:{_any(_COUNT_EN)})"
    rf"|one (?:{_WHO_EN}) (?:in|out of)(?: every)? (?:{_any(_COUNT_EN)})(?! {_PLACES_EN}))"
    rf"|(?P<ru_in>(?:{_any(_COUNT_OF_RU)})(?: {_WHO_RU})? из каждых (?:{_any(_FROM_RU)})"
    rf"|(?:{_any(_COUNT_OF_RU)}) {_WHO_RU} из (?:{_any(_FROM_RU)})"
    rf"|(?:{_any(_COUNT_OF_RU)}) из (?:{_any(_FROM_RU)})(?= {_WHO_RU}|\s*[,(.–—]))"
    r"|(?P<each>every (?:second|third|fourth|fifth|tenth) (?!\w+day\b|year|month|week|time|hour|day)[^\W\d_]+)"
    r"|(?P<half>(?:exactly )?(?<!\band a )(?<!\band )half(?!-| (?:an?|as|of (?:january|the year)) )"
    r"|половин(?:а|у|ой|ы)|жартысы\w*|тең жартысы)"
    rf"|(?P<ru>(?:{_any(_COUNT_RU)}) (?:{_any(_PARTS_RU)})(?: част[ией])?)"
    r"|(?P<ru_one>треть|трети|третья часть|четверть|четверти|четвертая часть|пятая часть|шестая часть|десятая часть)"
    rf"|(?P<ru_each>кажд(?:ый|ая|ого|ому|ым|ой|ую) (?:{_EACHES_RU})(?! (?:год|день|месяц|раз|час|недел)))"
    rf"|(?P<kk_in>(?:әр(?:бір)? (?:{_any(_COUNT_KK | _TEN_KK)}) [^\W\d_]+[дтн][ыі]ң"
    rf"|(?:{_any(_COUNT_KK | _TEN_KK)}) {_WHO_KK}[ыі]?[дтн][ыі]ң) (?:біреуі|бірі|екеуі|үшеуі|төртеуі"
    rf"|бесеуі)\w{{0,3}})"
    rf"|(?P<kk>(?:{_any(_FROM_KK)}) (?:{_any(_COUNT_KK)})(?:і|сі|уі|ы)?\w{{0,4}})"
    rf"|(?P<kk_each>(?:әр|әрбір) (?:{_any(_EACH_KK)})(?:с[іы]\w{{0,4}})?(?! (?:жыл|күн|ай|рет)))"
    r"|(?P<kk_quarter>ширегі\w*)"
)
PATTERN = Phrases(
    rf"\b(?:(?P<more_half>{_MORE_HALF})|(?P<less_half>{_LESS_HALF})|(?P<majority>{_MAJORITY})"
    rf"|(?P<minority>{_MINORITY})"
    rf"|(?P<all>{_ALMOST_ALL})"
    r"|(?:(?P<more>more than|over|above|upwards of|более|больше|свыше)\s+|(?P<less>less than|fewer than|under"
    r"|менее|меньше)\s+)?"
    rf"(?:{_FRACTION}))(?!\w)(?P<behind>(?: (?:сәл|едәуір))? (?:астам|көп|көб|артық|артығ|жоғары|аз|кем)\w*)?"
    r"(?P<nearly> (?:жуы[қғ]\w*|таяу\w*|дерлік)(?!\w))?"
)
_OF_TIMES = re.compile(r"\s(?:times|раза?|есе)\b")
_MORE_BEHIND = re.compile(r"астам|көп|көб|арты|жоғары", re.IGNORECASE)


def is_share(match: re.Match[str]) -> bool:
    """Whether the word is a part of one whole: not so three halves, or two in one.

    >>> is_share(PATTERN.search("three halves")), is_share(PATTERN.search("two thirds"))
    (False, True)
    """
    if _OF_TIMES.match(match.string, match.end()) or (
        match.group().lower().startswith("a ") and match.string[: match.start()].lower().endswith(" and ")
    ):
        return False  # two and a half times
    named = any(match[name] for name in ("more_half", "less_half", "majority", "minority", "all"))
    return named or _fraction(match) <= 1


def share_word(match: re.Match[str]) -> ShareWord:
    """What the word that a match of `PATTERN` found is said of.

    >>> share_word(PATTERN.search("three quarters of them"))
    ShareWord(low=69.5, high=80.5, strict=False)
    >>> share_word(PATTERN.search("the majority"))
    ShareWord(low=50, high=100, strict=False)
    """
    if match["more_half"]:
        return ShareWord(50, 100, True)
    if match["less_half"]:
        return ShareWord(0, 50, True)
    if match["majority"]:
        return ShareWord(50, 100)
    if match["minority"]:
        return ShareWord(0, 50)
    if match["all"]:
        return ShareWord(80, 100)
    share = min(100.0, 100 * _fraction(match))
    wide = 6.5 * (4 * (share / 100) * (1 - share / 100)) ** 0.6  # wide on purpose: "a third" is said of 30 and of 37 %
    if match["more"] or (match["behind"] and _MORE_BEHIND.search(match["behind"])):
        return ShareWord(round(share - 0.1, 1), min(100.0, round(share + 3 * wide, 1)))
    if match["less"] or match["behind"]:
        return ShareWord(0, round(share + 0.1, 1))
    return ShareWord(round(share - wide, 1), round(share + wide, 1))


def _fraction(match: re.Match[str]) -> float:
    text = match.group().lower().replace("-", " ")
    if match["half"]:
        return 0.5
    if match["kk_quarter"]:
        return 0.25
    for name, counts, parts in (("en", _COUNT_EN, _PARTS_EN), ("ru", _COUNT_RU, _PARTS_RU)):
        if match[name]:
            words = match[name].lower().replace("-", " ").split()
            return _value(words[0], counts) / _value(words[1], parts)
    if match["en_in"]:
        words = match["en_in"].lower().split()
        return _value(words[0], _COUNT_EN) / _value(words[-1], _COUNT_EN)
    if match["ru_in"]:
        words = match["ru_in"].lower().split()
        return _value(words[0], _COUNT_OF_RU) / _value(words[-1], _FROM_RU)
    if match["kk_in"]:
        words = match["kk_in"].lower().removeprefix("әрбір ").removeprefix("әр ").split()
        return _beginning(words[-1], _OF_KK) / _value(words[0], _COUNT_KK | _TEN_KK)
    if match["kk"]:
        words = match["kk"].lower().split()
        return _beginning(words[1], _COUNT_KK) / _value(words[0], _FROM_KK)
    if match["ru_one"]:
        return 1 / _beginning(match["ru_one"].lower(), {"трет": 3, "четверт": 4, "пят": 5, "шест": 6, "десят": 10})
    each = _EACH_EN | _EACH_RU | _EACH_KK
    return 1 / _beginning(text.split()[1], each)


def _value(word: str, values: dict[str, int]) -> int:
    return next(value for pattern, value in values.items() if re.fullmatch(pattern, word))


def _beginning(word: str, values: dict[str, int]) -> int:
    return max(((len(start), value) for start, value in values.items() if word.startswith(start)), default=(0, 1))[1]
