"""Words for changes - grew, fell, doubled, by a third - and how much more or less they say."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from qantar.audit.phrases import Phrases

UP = (
    r"(?:became|become|becoming|got|get|getting|grew|grow\w*) (?:[^\W\d_]+ )?(?:more|higher|larger|greater)"
    r"|more and more|upsurge|upswing|uptick|upturn|(?:up|rising|upward)(?:ward)? (?:trend|tendency|movement)"
    r"|upped|rais(?:ed|ing)(?= (?:the|its|their|his|her|our|prices|wages|rates|taxes|output)\b)"
    r"|rose|risen|rising|rises?|(?:grew|grown|grow(?:s|ing)?)(?! (?:quieter|calmer|fewer|rarer|smaller|scarcer"
    r"|lower|weaker|thinner|less|emptier|shorter|tired|old\w*|weary|bored|impatient|used)\b)|growth|increas\w+|climb\w*"
    r"|jump\w+|soar\w+|surg\w+|swell\w*|swollen|escalat\w+|intensif\w+|proliferat\w+|mushroom\w+|balloon\w+|boom\w+"
    r"|expand\w+|rocket\w+|mount(?:ed|ing)|gain(?:ed|ing|s)?|multipl(?:ied|ying)|rebound\w*|leap(?:t|ed)|spik(?:ed|ing)"
    r"|(?:go|goes|went|gone|going|move|moved|shot|crept|edged|ticked|inched|pushed|driven|edging|trended) up(?:wards?)?"
    r"|up(?=,? from\b)|(?<!\d )(?<!by )up(?=,? (?:by|to|on)\b)|recover(?:ed|ing|s)?"
    r"|(?:растущ|возрастающ|прираст|нараст|нарас[тл]|наращ|участивш|участил|возрастани|восходящ|вырос|вырас|увелич|возрос"
    r"|поднял|поднима|повыси|повыша|прибавил|прибав|подскочил|взлетел|взл[её]т|подросл?|умнож|приумнож|расшири|всплеск"
    r"|усили)\w*|возраст(?:ал|ает|ают|ать)\w*|множ(?:атся|ился|илась|ились|илось)|прибыл[оаи]?"
    r"|стал[оаи]? ли (?:[^\W\d_]+ ){1,5}(?:больше|чаще)"
    r"|стал\w* (?:(?!вдвое|втрое|вчетверо)[^\W\d_]{2,} )?(?:больше|выше|чаще)|вс[её] (?:больше|чаще"
    r"|выше)(?: и (?:больше|чаще|выше))?|становится (?:больше|чаще|выше)"
    r"|рос|росл[аои]|раст[её]т|растут|расти|рост(?:а|у|ом|е)?|прирост\w*|пош[её]?л\w* вверх|ид[её]т вверх"
    r"|скачок|скачком"
    r"|өс(?:ті|е|еді|ер|се|ке[нй]|іп|ім|у|ірді|пе[дгй])\w*|арт(?:ты|ып|қан|қаны|ады|уы|у|са|а түс|а бер|па[дғй])\w*"
    r"|(?:көбею|көбей|ұлғай|көтеріл|жоғарыла|жиіле|молай|еселе|үде|күшей)\w+|көбірек болды|жиі(?:рек)? бол\w+|өспелі"
    r"|барған сайын (?:көп|жиі)"
)
DOWN = (
    r"(?:grew|grown|grow(?:s|ing)|turned|fell) (?:quieter|calmer|fewer|rarer|smaller|scarcer|lower|weaker"
    r"|thinner|less|emptier|shorter)"
    r"|(?:became|become|becoming|got|get|getting) (?:[^\W\d_]+ )?(?:rarer|fewer|less|lower|smaller|scarcer)"
    r"|fewer and fewer|less and less|downturn|downswing|downtick"
    r"|(?:down|falling|downward)(?:ward)? (?:trend|tendency|movement)"
    r"|fell|fall(?:en|ing|s)?|dropp?(?:ed|ing|s)?|declin\w+|decreas\w+|cut(?=\s(?:by|to|from|in) )"
    r"|shrank|shr[iu]nk\w*|plummet\w*|plung\w+|tumbl\w+|diminish\w*|lessen\w*|subsid\w+|wan(?:ed|ing)|reced\w+"
    r"|ebb(?:s|ed|ing)?|abat(?:ed|ing|es)|dipp?(?:ed|ing)|thinned|tailed off|(?:died|dying|dies) (?:down|out|away)"
    r"|(?:went|going|gone) into decline|contract(?:ed|ion)"
    r"|(?:go|goes|went|gone|going|came|come|moved|move|crept|edged|ticked|inched|brought"
    r"|driven|trended) down(?:wards?)?|slump\w*"
    r"|down(?=,? (?:from|by|to|on)\b)|slid(?:e|ing)?"
    r"|(?<!to )(?<!the )(?<!of )(?<!on )slides|slipp?\w*|sank|sunk|dwindl\w+|eas(?:ed|ing)|reduc\w+|halving"
    r"|стал[оаи]? ли (?:[^\W\d_]+ ){1,5}(?:меньше|реже)"
    r"|стал\w* (?:(?!вдвое|втрое|вчетверо)[^\W\d_]{2,} )?(?:меньше|ниже|реже)"
    r"|вс[её] (?:меньше|реже|ниже)(?: и (?:меньше|реже|ниже))?|становится (?:меньше|реже|ниже)"
    r"|(?:падающ|убывающ|убыва|поубав|поредел|пореже|затих|стих|утих|затуха|затух|ослаб|угаса|снизил|сниж|сократи|сокращ|упал"
    r"|упад|уменьш|падени|просел|обвал|понизил|пониж|убавил|убыл|опустил|опуска|рухнул)\w*|пада(?:л|ет|ют|ть)\w*"
    r"|убыль|спад(?:а|у|ом|е)?|спал[оаи]?|(?:пош|ш)[её]?л\w* (?:вниз|на (?:убыль|спад))|сош\w+ на нет"
    r"|барған сайын (?:аз|сирек)"
    r"|(?:бәсеңде|саябыр|азая|азаю|азай|төменде|кемі|кеми|кему|қысқар|құлдыра|сирей|сире|солғында)\w*"
    r"|(?<![аейп] )(?:түсіп|түсті|түскен\w*)|сирек(?: [^\W\d_]+)? бол\w+|(?<=-[гкғқ][еа] )түс(?:ті|кен|іп)\w*|шөкті"
)
#: What is more, and what is less, than another: they tell of a change only beside an amount, or with "than".
COMPARED_UP = r"more|higher|greater|larger|bigger|above|больше|выше|более|сверху|көп|көбірек|артық|жоғары|ілгері"
COMPARED_DOWN = r"fewer|less|lower|smaller|below|меньше|ниже|реже|менее|аз|азырақ|кем|төмен"
COMPARED = rf"{COMPARED_UP}|{COMPARED_DOWN}"
_NOUN_UP = (
    r"increases?|growth|rises?|gains?|jumps?|leap|surge|climb|upturn|рост\w{0,2}|прирост\w{0,2}"
    r"|увеличени[еяюем]+|повышени[еяюем]+"
    r"|подъ[её]м\w{0,2}|скачок|өсім\w{0,4}|өсу\w{0,3}|артуы?|көбеюі?|ұлғаюы?|көтерілуі?"
)
_NOUN_DOWN = (
    r"decreases?|declines?|drops?|falls?|reductions?|loss(?:es)?(?! (?:a year|in|for) (?:\w+ )?(?:earlier"
    r"|before|year))|slump"
    r"|cut(?! (?:off|out|short|through|across|into|down)\b)|снижени[еяюем]+|сокращени[еяюем]+"
    r"|уменьшени[еяюем]+"
    r"|падени[еяюем]+|спад\w{0,2}|убыль|понижени[еяюем]+|төмендеуі?|азаюы?|кемуі?|қысқаруы?|құлдырауы?"
)
CHANGE_NOUN = (
    rf"{_NOUN_UP}|{_NOUN_DOWN}|changes?|difference|shift|swing|изменени[еяюем]+|сдвиг\w{{0,2}}|разниц\w+"
    r"|өзгеріс\w{0,3}|айырма\w*"
)
#: Beside a multiple these say that it is one of the earlier figure: in two times fewer, в два раза меньше.
_FEWER = r"fewer|less|lower|меньше|ниже|реже|аз"
_NUMBERS = {
    Fraction(3, 2): "1[.,]5|полтора|бір жарым",
    Fraction(2): "2|two|два|екі",
    Fraction(3): "3|three|три|үш",
    Fraction(4): "4|four|четыре|төрт",
    Fraction(5): "5|five|пять|бес",
    Fraction(10): "10|ten|десять|он",
}
_NUMBER = "|".join([*_NUMBERS.values(), r"\d{1,2}(?:[.,]\d)?"])
_IN_ONE_WORD = {
    Fraction(
        2
    ): r"doubl(?:ed|es|ing)|double(?!-)(?! (?!the\b|that\b|what\b|this\b|its\b|their\b|those\b|in\b|from\b|to\b|as\b"
    r"|over\b|by\b|between\b|of\b|and\b|or\b|within\b|on\b|at\b|figure|number|level|count)[^\W\d_])"
    r"|by a factor of two|two times (?:higher|more|larger|greater)|twofold"
    r"|twice (?:as (?:many|much|large|high|big|great|common|frequent"
    r"|numerous|often)|more|that\b|the (?:number|level|figure|count|total|amount|size|share|\d))"
    r"|multipl\w+ by (?:two|2)"
    r"|удво\w+|вдвое|двукратн\w+|двойн\w+ рост",
    Fraction(3): r"tripl(?:ed?|es|ing)|trebl\w+|threefold|утро\w+|втрое|тр[её]хкратн\w+",
    Fraction(4): r"quadrupl\w+|fourfold|вчетверо|четыр[её]хкратн\w+",
}
#: By a third, by more than a third, by nearly a third.
_BY = r"by(?: (?:more than|over|well over|nearly|almost|about|around|roughly|some|just under|just over|less than))?"
_NA = r"на(?: (?:более чем|почти|примерно|около|чуть более чем|чуть менее чем|менее чем))?"
_PARTS = {
    Fraction(2, 3): rf"{_BY} two[- ]thirds|{_NA} две трети|үштен екі\w*",
    Fraction(3, 4): rf"{_BY} three[- ]quarters|{_NA} три четверти|төрттен үш\w*",
    Fraction(1, 2): r"halv(?:ed|es|ing)|half as (?:many|much|large|high)"
    rf"|(?:{_BY}|in) (?:a |one )?half|наполовину|вполовину",
    Fraction(1, 3): rf"{_BY} (?:a|one)[- ]third|{_NA} (?:одну )?треть|үштен бір\w*",
    Fraction(1, 4): rf"{_BY} (?:a|one)[- ]quarter|{_NA} (?:одну )?четверть|төрттен бір\w*",
    Fraction(1, 5): rf"{_BY} (?:a|one)[- ]fifth|{_NA} (?:одну )?пятую(?: часть)?|бестен бір\w*",
    Fraction(1, 10): rf"{_BY} (?:a|one)[- ]tenth|{_NA} (?:одну )?десятую(?: часть)?|оннан бір\w*",
}
WORDS = Phrases(
    rf"\b(?:(?P<up>{UP}|{_NOUN_UP})|(?P<down>{DOWN}|{_NOUN_DOWN})|(?P<fewer>{_FEWER})"
    rf"|(?P<word>{'|'.join(_IN_ONE_WORD.values())})|(?P<part>{'|'.join(_PARTS.values())})"
    rf"|(?P<en>{_NUMBER})(?:[- ]fold(?! (?:dilut|serial|cross))"
    r"|\s+times\s+(?:as|more|higher|larger|fewer|less|lower|the))"
    rf"|в\s+(?P<ru>{_NUMBER})\s+раза?|(?P<kk>{_NUMBER})\s+есе\w*)\b"
)
_MORE_THAN = re.compile(r"\b(?:more than|over|more|более чем|больше чем|более)\s+$", re.IGNORECASE)
_MORE_BEHIND = re.compile(r"^\s+астам", re.IGNORECASE)
_MORE_INSIDE = re.compile(r"\b(?:(?<!less )(?<!under )more than|over|более чем)\b", re.IGNORECASE)


@lru_cache(maxsize=256)  # a sentence is asked after again with those before and behind it
def words_for_changes(text: str) -> tuple[re.Match[str], ...]:
    """The words for changes in a text, in order.

    >>> [match.group() for match in words_for_changes("It grew, and then doubled.")]
    ['grew', 'doubled']
    """
    return tuple(WORDS.finditer(text))


#: More than twice the recommended dose: not of a figure, nor of a number told.
_OF_A_NORM = re.compile(
    r"(?:twice|double|times)\s(?:more\sthan\s)?the\s(?!(?:number|figure|count|total|share|level|amount|sum|previous"
    r"|former|earlier|last|same|result|value|one|year|rate|percentage|proportion|score|\d)\w*)[^\W\d_]",
    re.IGNORECASE,
)


class HowMuch(NamedTuple):
    """How often one figure goes into the other, at least and at most; or the part by which it changed."""

    low: Fraction
    high: Fraction
    is_part: bool = False

    def stretched(self, by: Fraction) -> HowMuch:
        """The same, with room for the loosest use of the word."""
        return HowMuch(self.low / by, self.high * by, self.is_part)

    def fits(self, before: Fraction, after: Fraction, down: bool) -> bool:
        """Whether a change from one figure to another is as much.

        >>> HowMuch(Fraction(17, 10), Fraction(12, 5)).fits(Fraction(40), Fraction(85), down=False)
        True
        """
        if self.is_part:
            return self.low <= abs(after - before) / before <= self.high and (after < before) == down
        large, small = (before, after) if down else (after, before)
        return small > 0 and self.low <= large / small <= self.high


#: өспеді, азаймаған: the verb itself says that it was not so.
_NOT_IN_KAZAKH = re.compile(
    r"(?:өс|арт|көбей|ұлғай|көтеріл|жоғарыла|азай|төменде|кемі|қысқар|түс|сирей)[мпб][ае](?:[дт][іы]|[гкғқ][ае]н|й)"
    r"[а-яәғқңөұүһі]*"
)


def is_denied_within(match: re.Match[str]) -> bool:
    """Whether a match of `WORDS` is a Kazakh verb that denies.

    >>> [is_denied_within(match) for match in words_for_changes("Саны өспеді, содан кейін төмендеді.")]
    [True, False]
    """
    return _NOT_IN_KAZAKH.fullmatch(match.group().lower()) is not None


def says_how_much(match: re.Match[str]) -> bool:
    """Whether a match of `WORDS` is of a multiple or a part, and not only of a direction."""
    return any(match[name] for name in ("word", "part", "en", "ru", "kk"))


def is_of_a_norm(match: re.Match[str]) -> bool:
    """Whether a match of `WORDS` says how much of something that is no figure of the text: twice the safe dose."""
    return _OF_A_NORM.match(match.string, match.start()) is not None


def how_much(match: re.Match[str]) -> HowMuch:
    """What a word for a multiple or a part allows; doubled is said of 1.7 to 2.4 times, by a third of 27 to 40 %.

    >>> found = WORDS.search("more than doubled")
    >>> how_much(found).low, how_much(WORDS.search("by a third")).is_part
    (Fraction(2, 1), True)
    """
    more = _MORE_THAN.search(match.string[max(0, match.start() - 16) : match.start()]) or _MORE_BEHIND.match(
        match.string[match.end() : match.end() + 10]
    )
    if match["part"]:
        part = _value_of(match, "part", _PARTS)
        more = more or _MORE_INSIDE.search(match["part"])
        return HowMuch(part * (1 if more else Fraction(4, 5)), part * Fraction(6, 5) + (part / 5 if more else 0), True)
    number = match["en"] or match["ru"] or match["kk"]
    if number and ("," in number or "." in number):  # 1.6 times as much was worked out, and is not stretched
        exactly = Fraction(number.replace(",", "."))
        return HowMuch(exactly - Fraction(1, 10), exactly + Fraction(1, 10))
    name = next(name for name in ("en", "ru", "kk", "word") if match[name])
    times = _value_of(match, name, _NUMBERS if number else _IN_ONE_WORD)
    if more:
        return HowMuch(times, times + 1)
    return HowMuch(times * Fraction(17, 20), times * Fraction(6, 5))


def _value_of(match: re.Match[str], name: str, values: dict[Fraction, str]) -> Fraction:
    word, (start, end) = match[name], match.span(name)
    if word.isdigit():
        return Fraction(int(word))
    for value, words in values.items():
        said = re.compile(words, re.IGNORECASE).match(match.string, start)  # what stands behind the word counts too
        if said and said.end() == end:
            return value
    raise AssertionError(word)


_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
_PUT = re.compile(r"\b(?:put|puts|putting|set|sets|noted?)\b", re.IGNORECASE)


def said_of_changes(text: str) -> list[re.Match[str]]:
    """The words for changes, but those in quotes."""
    return [word for word in words_for_changes(unquoted(text)) if not _is_no_change(text, word)]


@lru_cache(maxsize=256)
def unquoted(text: str) -> str:
    """A text with blanks for what stands in quotes, which is what somebody thinks: "wages fall".

    Who quotes figures quotes the words for them: "It went from 28 % to 13 %", she said.
    """
    return _QUOTED.sub(lambda found: found[0] if any(map(str.isdigit, found[0])) else " " * len(found[0]), text)


def _is_no_change(text: str, match: re.Match[str]) -> bool:
    """Lawyers put the increase down to fear."""
    return match.group().lower() == "down" and _PUT.search(text[max(0, match.start() - 40) : match.start()]) is not None
