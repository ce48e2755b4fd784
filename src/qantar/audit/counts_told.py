"""Which sentences count all there was of a thing in one place and one year, and what they say besides.

"Mirton saw 87 boycotts in 2005" counts them all, and so does "the 87 boycotts of 2005 changed nothing in "
"Mirton": what
a definite phrase names is the whole, whatever is then said of it. "The police broke up 12 boycotts in Mirton in 2005"
counts some of them: "broke up" says more than that there were boycotts. So the words around a figure are told apart
into those that only say that something was there and was counted, and those that single out some.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.asserting import is_asserted
from qantar.audit.counting_words import knows_of_both, says_nothing, singled_out
from qantar.audit.counts_named import (
    REACH,
    Things,
    bare,
    clause_of,
    counted_in,
    is_kazakh,
    named_in,
    things_counted,
)
from qantar.audit.draft import Draft
from qantar.audit.names_told import Names, names_of
from qantar.audit.passages import Sentence
from qantar.audit.statements import Statement, statements_of, statements_of_notes
from qantar.audit.words import OF_SOURCES, names_with_first

MOST_FIGURES = 2  # beside the years; a sentence with more tells of parts
#: These 87, этих 87, осы 87.
_THESE = re.compile(r"\b(?:these|those|этих|эти|этим|тех|осы|сол|бұл)\s+$", re.IGNORECASE)
#: What may stand behind a figure whose thing is not named again: these 87 were small, из этих 87 большинство.
_UNNAMED = re.compile(
    r"\s*(?:[,.;:)]|(?:most|the|were|was|had|only|none|many|few|большинство|большая|были|не|лишь|только|ни|көбі"
    r"|көпшілігі|біреуі)(?!\w))",
    re.IGNORECASE,
)
#: All 87 of that year; and we too count 87; все 87 за тот год; біз де.
_REPEATED = re.compile(
    r"\b(?:all|every one of the|each of the)\s+(?:of\s+)?(?:the\s+)?\d|\bwe too\b|\balso (?:count|reckon|have|find)\b"
    r"|\b(?:все|всех|всем)\s+\d|\b(?:и мы|мы тоже|мы также)\b|\bвсего за (?:этот|тот)(?: же)? год\b|\bбіз де\b"
    r"|\d[^.;]{0,40}\bтүгел\b",
    re.IGNORECASE,
)
#: What counts all of a year that was named just before.
_THAT_YEAR = re.compile(
    r"\b(?:that|this|the same) year\b|\b(?:those|these|its|the) (?:twelve|12) months\b|\b(?:during|in"
    r"|throughout) it\b"
    r"|\bза (?:этот|тот)(?: же)? год\b|\bв (?:этом|том)(?: же)? году\b|\bза (?:двенадцать|12) месяцев\b"
    r"|\b(?:сол|осы|бұл) жыл\w*|\bон екі ай\w*|\b12 ай\w*",
    re.IGNORECASE,
)
#: Whoever holds an office is a source only where he counts or says: the mayor counted 87.
_TELLER = re.compile(
    r"\b(?P<who>mayor|governor|council|мэр|губернатор|совет)\w*\s(?:[^\W\d_]+\s){0,3}?(?:count|put|said|says"
    r"|told|report|claim"
    r"|speak|spoke|насчит|сообщ|заяв|назва|назыв|говор)\w*"
    r"|\b(?P<kk>әкім|губернатор|кеңес)\w*\s[^.;]{0,80}\b(?:санады|айтты|мәлімдеді|хабарлады)(?!\w)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:how many|what (?:was|is) the (?:number|total)|сколько|каково (?:число|количество)|қанша|неше)\b", re.I
)
#: If the governor is to be believed, there were so many, and no other number.
_BELIEVED = re.compile(
    r"\b(?:if (?:[^\W\d_]+ ){1,4}(?:is|are) to be (?:believed|trusted)|if (?:we|one) (?:trusts?|believes?"
    r"|follows?|goes? by)"
    r"|если (?:верить|доверять|исходить)|если опираться)\b"
    r"|\b(?:сенсек|сүйенсек)(?!\w)",
    re.IGNORECASE,
)
#: With these somebody says that the other counts as he does.
_AGREES = re.compile(
    r"\b(?:likewise|also|too|equally|as well|the same (?:number|figure|count|total)|confirms?|confirmed|agrees?|tallies"
    r"|matches|in line with|также|тоже|то же (?:число|количество)|та же цифра|столько же|подтвержда\w+|подтверд\w+"
    r"|совпада\w+|совпал\w*|сходится|соответству\w+"
    r"|[^\W\d_]+(?:да|де|та|те|на|не) да|[^\W\d_]+(?:да|де|та|те|на|не) де|сол сан\w*|дәл сондай|сондай-ақ|раста\w+"
    r"|сәйкес кел\w+)(?!\w)",
    re.IGNORECASE,
)
_NOT_TOLD = ("heading", "caption")
LABEL = 60  # letters of a sentence that only says where and when: Mirton, 2005.
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_ORGANISERS = re.compile(r"\borgani[sz]er|\bорганизатор|\bұйымдастырушы", re.IGNORECASE)
#: Stems of sources that are those of other words too: concluding, and organising.
_NO_SOURCES = frozenset({"қорыты", "organi", "органи", "ұйымда"})


class Telling(NamedTuple):
    """A count of a thing in a place and a year; `things` may be what it counts, and whether it counts all there was.

    `names` are those beside the figure, `first` is the first word of the sentence if it has a capital: a name, or any.
    """

    statement: Statement
    names: frozenset[str]
    first: frozenset[str]
    year: int
    things: Things


def tellings_of(draft: Draft) -> list[Telling]:
    """Every count of something in one place and one year."""
    found: list[Telling] = draft.shared("counts told", lambda d: list(_tellings(d)))
    return found


def same_told(one: Telling, other: Telling) -> bool:
    """Whether two sentences count all there was of a thing in a place and year, or one some of it, which are more."""
    if one.year != other.year or (one.statement.sentence is other.statement.sentence and not _repeats(one, other)):
        return False
    mine, theirs = one.names | one.first, other.names | other.first
    if not mine & theirs or one.names - theirs or other.names - mine or one.statement.may_round(other.statement):
        return False
    speakers = one.statement.speaker, other.statement.speaker
    sources = tuple(_sources(each.statement) for each in (one, other))
    agree = any(_AGREES.search(each.statement.sentence.text) for each in (one, other))
    if not agree and any(here and there and not here & there for here, there in (speakers, sources)):
        return False  # they are rivals
    if not agree and (_rival_tellers(one, other) or _rival_tellers(other, one)):
        return False
    plain = frozenset(map(bare, mine & theirs))
    more = one.statement.low > other.statement.low
    same = [
        (mine_all, theirs_all)
        for words, mine_all in one.things.items()
        for others, theirs_all in other.things.items()
        if words - plain and words - plain == others - plain
    ]
    if {*same} == {("perhaps", "perhaps")}:
        return len(same) > 1  # two things that both were told of before
    return any("some" not in pair or pair == (("some", "all") if more else ("all", "some")) for pair in same)


def _rival_tellers(one: Telling, other: Telling) -> bool:
    """Whether the mayor, or the like, counted in one sentence what somebody else counted in the other."""
    who, whom = (_TELLER.search(each.statement.sentence.text) for each in (one, other))
    if who is None:
        return False
    mine = (who["who"] or who["kk"])[:3].lower()
    theirs = (whom["who"] or whom["kk"])[:3].lower() if whom else None
    return theirs != mine and (theirs is not None or bool(_sources(other.statement) - _sources(one.statement)))


def _sources(one: Statement) -> frozenset[str]:
    """Who counts, or where it is written, by the first letters of the words."""
    organisers = {"org"} if _ORGANISERS.search(one.sentence.text) else set()
    return frozenset({word[:3] for word in one.about & OF_SOURCES - _NO_SOURCES} | organisers)


def _repeats(one: Telling, other: Telling) -> bool:
    """Whether a sentence counts a thing for the second time, and says so: all 87 of that year; we too count 87."""
    first, last = sorted((one.statement.figure, other.statement.figure), key=lambda figure: figure.start)
    text, end = one.statement.sentence.passage.text, min(last.end + REACH, one.statement.sentence.end)
    return any(said.search(text, first.end, end) for said in (_REPEATED, _AGREES))


def _tellings(draft: Draft) -> Iterator[Telling]:
    names, last = names_of(draft), None
    for one in (*statements_of(draft), *statements_of_notes(draft)):
        last = _telling(one, names, last) if _may_tell(one) else None
        if last:
            yield last


def _may_tell(one: Statement) -> bool:
    figure, sentence = one.figure, one.sentence
    plain = any(map(str.isdigit, figure.text)) and figure.whole is not None and not figure.value.vague
    if not plain or one.days or len(sentence.figures) > MOST_FIGURES or sentence.passage.paragraph.role in _NOT_TOLD:
        return False
    asserted = is_asserted(sentence) or _BELIEVED.search(sentence.text) is not None
    return asserted and not knows_of_both(sentence.text)


def _telling(one: Statement, known: Names, last: Telling | None) -> Telling | None:
    """What a figure counts, where and when; what the sentence does not say is taken from the one before."""
    here = one.sentence
    before = next((each for each in here.passage.sentences if each.end == here.start), None)
    if not one.years and last and before is last.statement.sentence and len(before.figures) == 1 and _points_back(one):
        unnamed = _UNNAMED.match(here.passage.text, one.figure.end)
        named: Things = dict.fromkeys(named_in(_behind(one), last.names, kazakh=is_kazakh(here)), "all")
        found = last.things if unnamed else named
        return last._replace(statement=one, things=found) if found else None
    year = _year(one, before)
    if year is None:
        return None
    names, first = _real(known.within(here)), _real(known.perhaps(here))
    names = (_real(names_with_first(clause_of(one))) & names) or names
    if before and not (names or (first and one.years)):
        names, first = _real(known.within(before)) or names, _real(known.perhaps(before)) | first
    things: Things = things_counted(one, names | (first & known.inside)) if names | first else {}
    if not things and before and _ASKS.search(before.text) and before.text.rstrip().endswith("?"):
        things = dict.fromkeys(counted_in(_ASKS.sub(" ", before.text), names), "all")
    return Telling(one, names, first - names, year, things) if things else None


def _year(one: Statement, before: Sentence | None) -> int | None:
    """The one year of a clause or of its sentence; else of the sentence before, where it leads to this one."""
    for text in (clause_of(one), one.sentence.text):
        years = {int(match.group()) for match in _YEAR.finditer(text)} & one.years
        if len(years) == 1:
            return years.pop()
    if one.years or before is None or singled_out(one.sentence.text):
        return None
    years = {int(match.group()) for match in _YEAR.finditer(before.text)}
    others = [figure for figure in before.figures if int(figure.value.exact or 0) not in years]
    that_year = _THAT_YEAR.search(one.sentence.text) is not None
    leads = that_year or before.text.rstrip().endswith("?") or len(before.text) <= LABEL or one.sentence.names
    if len(years) != 1 or len(others) > that_year or not leads or (others and singled_out(before.text)):
        return None
    return years.pop()


def _points_back(one: Statement) -> bool:
    text, start = one.sentence.passage.text, one.figure.start
    return (
        len(one.sentence.figures) == 1 and _THESE.search(text[max(one.sentence.start, start - 16) : start]) is not None
    )


def _behind(one: Statement) -> str:
    return re.split(r"[,;:.()]", one.sentence.passage.text[one.figure.end : one.sentence.end], maxsplit=1)[0]


def _real(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if not says_nothing(word))
