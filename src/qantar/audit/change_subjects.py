"""Whether a word for a change is said of what was counted: the clause has no subject of its own, or one told of before.

"In 2012 there were 218 rallies; in 2014 it was 125, and the rise alarmed the"
" shopkeepers": the rise is theirs. "... and
wages rose" is not.
"""

from __future__ import annotations

import re
from functools import lru_cache

from qantar.audit.changes import CHANGE_NOUN, words_for_changes
from qantar.audit.changes_called import speaks_of_change
from qantar.audit.words import EMPTY, OF_BEING, OF_SOURCES, stem

ROOT = 4  # letters by which words of one root are one
_CLAUSE = re.compile(
    r"(?:,(?!\d)|[;:?!()«»“”]|\.\s|\s[—–-]\s|\b(?:and|but|while|whereas|when|which|that|because|since then|и|но|а"
    r"|что|когда|тогда как"
    r"|ал|және|бірақ|деп)\b)"
)
_WORD = re.compile(r"[^\W\d_]{2,}(?:[-'’][^\W\d_]+)*")
_NOUN = re.compile(
    rf"(?:{CHANGE_NOUN}|upsurge|upswing|downturn|downswing|.*(?:trend|tendency|movement)|doubling|tripling|halving"
    r"|(?:өс[уі]|арту|көбею|азаю|төмендеу|кему|қысқару|ұлғаю|құлдырау|сирею)\w{0,4}"
    r"|(?:two|three|four)fold|удвоени\w+|утроени\w+|(?:дву|тр[её]х|четыр[её]х)кратн\w+)",
    re.IGNORECASE,
)
#: What is itself counted: annual growth of 0.5 % as against 3.0 %; убыль составила 209 тыс. против 170.
_GROWTH = re.compile(r"growth|убыл\w+|прирост\w{0,2}|рост\w{0,2}", re.IGNORECASE)
_ENDS = re.compile(r"[.!?]\s")
_OF_A_NUMBER_OF = re.compile(r"\s+(?:in|of)\s+(?!\d)|\s+(?:числа|количества)\b", re.IGNORECASE)
#: Of what a rise is: the rise in wages, рост цен.
_COMPLEMENT = re.compile(
    r"\s+(?:in|of)\s+((?:(?!(?:in|at|from|between|was|were|is|has|had|over|by|to|on|during"
    r"|which)\b)[^\W\d_]{2,}\s?){1,4})",
    re.IGNORECASE,
)
#: Income growth; but no adjective: a rapid growth.
_MODIFIER = re.compile(
    r"\b(?!\w+(?:al|ic|ing|ed|ous|ive|able|ible|ful|ant|ent|ary|ory|er|est|ish|less|like|fold)\s)"
    r"(?!(?:strong|weak|rapid|quick|slow|steep|sharp|small|large|big|huge|clear|marked|net|rough|further|fresh|new"
    r"|an?|the|this|that|its|their|of|in|for|to|with|and|or|but|by|no|any|some|such|same)\s)([a-z]{3,})\s$"
)
#: Growing fear, растущий страх.
_ATTRIBUTE = re.compile(
    r"(?:growing|rising|increasing|falling|declining|dwindling|mounting|shrinking|soaring|surging"
    r"|(?:растущ|возрастающ|нарастающ|падающ|убывающ|увеличивающ|снижающ)\w+|өспелі)",
    re.IGNORECASE,
)
_NOUN_BEHIND = re.compile(r"\s(?!(?:from|to|by|in|on|at|and|or|for|since|over|between|с|до|на|в|и)\s)([^\W\d_]{3,})")
#: Did not fall: no fall.
_VERB_BEFORE = re.compile(r"\b(?:did|does|do|not|never|to|will|would|can|could|may|might|must|should|they|it)\s$")
_TOLD = re.compile(r"[.;:?!]\s|\d")
_NUMBER_OF_IT = re.compile(r"(?:сан|үлес|көрсеткіш|деңгей)\w*", re.IGNORECASE)
#: Words that stand for what was counted, or say how and when it changed.
_STANDS_FOR_IT = re.compile(
    r"(?:it|they|them|numbers?|figures?|counts?|totals?|shares?|proportion|percentages?|tally|tallies|frequency"
    r"|level|trend|picture"
    r"|situation|statistics?|records?|things|unrest|protests?|activity|score|result|value|index|series|curve"
    r"|say|says|said|saying|write|writes|works|makes|means|amounts|hence|difference"
    r"|говорит\w*|пишет\w*|значит|выходит|получается|следовательно|составля\w*|состави\w*|айтыл\w*|құра\w*|демек"
    r"|яғни|екен\w*"
    r"|сч[её]т|счета|он[оаи]?|их|числ\w*|количеств\w*|показател\w*|дол[яиюе]|цифр\w*|частот\w*|уров\w*|дело|ситуаци\w*"
    r"|активност\w*|протест\w*|итог\w*"
    r"|ол|олар\w*|оның|одан|бұдан|содан|сан\w{0,6}|көрсеткіш\w*|үлес\w*|деңгей\w*|жағдай\w*|наразылық\w*|белсенділік\w*)",
    re.IGNORECASE,
)
_HOW = re.compile(
    r"(?:\w+ly|years?|months?|decades?|since|then|later|twice|once|far|well|sharp|clear|real|slight|steep|marked"
    r"|about|by|to"
    r"|has|had|have|been|being|was|were|did|does|would|will|also|even|again|soon|already|still|only|never|two|three"
    r"|both"
    r"|yes|два|двумя|три|тремя|через|позже|позднее|спустя|таким|образом|оған|әрине|times|есе|раза?|\w{3,}[нктв]о|год\w*|лет|месяц\w*|затем|потом|вновь|опять|ещё|еще|уже|тоже|также|лишь|только|почти|вдвое"
    r"|втрое|стал\w*|был\w*"
    r"|айтарлықтай|едәуір|күрт|біршама|бірден|қатты|аздап|жыл\w*|ай\w*|екі|үш|қайта|тағы|барынша|анық|сол|содан"
    r"|бері|кейін)",
    re.IGNORECASE,
)


def roots(text: str) -> frozenset[str]:
    """The beginnings of the words of a text that say something."""
    return frozenset(stem(word)[:ROOT] for word in _said(text))


def is_said_of_it(text: str, match: re.Match[str], known: frozenset[str]) -> bool:
    """Whether a word for a change may be of what a text counts, of which `known` words tell elsewhere.

    >>> text = "In 2012 there were 218 rallies, in 2014 it was 125, and the rise alarmed shops."
    >>> is_said_of_it(text, re.search("rise", text), roots("rallies"))
    True
    >>> text = "218, and then 125, and wages fell."
    >>> is_said_of_it(text, re.search("fell", text), roots("rallies"))
    False
    """
    if is_said_of_another(text, match, known):
        return False
    if _NOUN.fullmatch(match.group()) and not _VERB_BEFORE.search(text, 0, match.start()):
        return True
    for cuts in (_CLAUSE, _TOLD):  # rents, meanwhile, went up
        lead = text[max((cut.end() for cut in cuts.finditer(text, 0, match.start())), default=0) : match.start()]
        if text[: match.start() - len(lead)][-1:].isdigit():
            break  # by 2011 their number came to 40, and fell
        before = _subjects(lead)
        if not before and _stands_for_it(lead):
            return True
        if before:
            break
    things = [word for word in before if stem(word) not in OF_SOURCES | OF_BEING]
    if things:
        return is_known(things[-1], known)
    following = _CLAUSE.search(text, match.end())
    behind = things_in(text[match.end() : following.start() if following else len(text)])[:2]
    return not behind or any(is_known(word, known) for word in behind)


def _subjects(lead: str) -> list[str]:
    """The things before a verb, names of places left out; none where the last of its words stands for what was told."""
    last = next((word for word in reversed(_WORD.findall(lead)) if not _HOW.fullmatch(word)), "")
    if _STANDS_FOR_IT.fullmatch(last) and not _NUMBER_OF_IT.fullmatch(last):
        return []
    return [word for place, word in enumerate(things_in(lead)) if not place or word.islower()]


def _stands_for_it(lead: str) -> bool:
    return any(_STANDS_FOR_IT.fullmatch(word) for word in _WORD.findall(lead))


def is_said_of_another(text: str, match: re.Match[str], known: frozenset[str]) -> bool:
    """Whether a word for a change names a thing of its own: the rise in wages, income growth."""
    if is_of_the_noun_behind(text, match):
        return True
    complement = _COMPLEMENT.match(text, match.end())
    if complement and not all(is_known(word, known) for word in things_in(complement[1])):
        return True
    if not _NOUN.fullmatch(match.group()):
        return False
    modifier = _MODIFIER.search(text, max(0, match.start() - 30), match.start())
    return modifier is not None and not all(is_known(word, known) for word in things_in(modifier[1]))


def is_of_the_noun_behind(text: str, match: re.Match[str]) -> bool:
    """Whether a participle is said of a noun that the text does not speak of elsewhere: growing fear."""
    noun = _NOUN_BEHIND.match(text, match.end()) if _ATTRIBUTE.fullmatch(match.group()) else None
    if noun is None:
        return False
    return not is_known(noun[1], roots(f"{text[: match.start()]} {text[noun.end() :]}"))


def stretch_of(text: str, match: re.Match[str]) -> tuple[int, int]:
    """From the last figure or end of a sentence before a word for a change to the next."""
    start = max((cut.end() for cut in _TOLD.finditer(text, 0, match.start())), default=0)
    end = _TOLD.search(text, match.end())
    return start, end.start() if end else len(text)


def is_itself_counted(match: re.Match[str], figures: int, unit: str | None) -> bool:
    """Whether growth is what the figures behind it count, and not said of them: growth of 0.5 % as against 3.0 %."""
    apart = match.end() > figures or _ENDS.search(match.string, match.end(), figures) is not None
    if apart or _GROWTH.fullmatch(match.group()) is None:
        return False
    return unit == "percent" or _OF_A_NUMBER_OF.match(match.string, match.end()) is None


def things_in(text: str) -> list[str]:
    """The words of a text that may name things: none that say how, when, how much or how it changed."""
    return [word for word in _said(text) if not _HOW.fullmatch(word) and not _says_change(word)]


@lru_cache(maxsize=20000)
def _says_change(word: str) -> bool:
    return speaks_of_change(word) or bool(words_for_changes(word))


def is_known(word: str, known: frozenset[str]) -> bool:
    """Whether a word was there before, says that something was, or stands for what is counted."""
    return (
        stem(word)[:ROOT] in known or stem(word) in OF_BEING | OF_SOURCES or _STANDS_FOR_IT.fullmatch(word) is not None
    )


def _said(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if word.lower() not in EMPTY]
