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
from qantar.audit.counts_named import BREAK, HERE, REACH, WORD, bare, counted_in, is_kazakh, named_in, things_counted
from qantar.audit.draft import Draft
from qantar.audit.passages import Sentence
from qantar.audit.statements import Statement, statements_of, statements_of_notes
from qantar.audit.words import EMPTY, OF_SOURCES, stem, stems
from qantar.values.date_words import MONTH_WORDS

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
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_ALSO_CONCLUSIONS = frozenset({"қорыты"})
_MONTHS = frozenset(stems(" ".join(MONTH_WORDS)))


class Telling(NamedTuple):
    """A count of all there was of a thing in a place and a year; `options` are the words that may say of what.

    Where a verb follows the thing, as in Kazakh, it cannot always be told where the name of the thing ends. `names` are
    those within the sentence, `first` is its first word if it has a capital: a name, or any word.
    """

    statement: Statement
    names: frozenset[str]
    first: frozenset[str]
    year: int
    options: tuple[frozenset[str], ...]


def tellings_of(draft: Draft) -> list[Telling]:
    """Every count of all there was of something in one place and one year."""
    found: list[Telling] = draft.shared("counts told", lambda d: list(_tellings(d)))
    return found


def same_told(one: Telling, other: Telling) -> bool:
    """Whether two sentences count the same thing in the same place and year."""
    if one.year != other.year or (one.statement.sentence is other.statement.sentence and not _repeats(one, other)):
        return False
    mine, theirs = one.names | one.first, other.names | other.first
    if not mine & theirs or one.names - theirs or other.names - mine:
        return False
    speakers = one.statement.speaker, other.statement.speaker
    sources = tuple(
        frozenset(word[:3] for word in each.statement.about & OF_SOURCES - _ALSO_CONCLUSIONS) for each in (one, other)
    )
    if any(here and there and not here & there for here, there in (speakers, sources)):
        return False  # they are rivals
    if _rival_tellers(one, other) or _rival_tellers(other, one):
        return False
    plain = frozenset(map(bare, mine & theirs))
    return any(words - plain and words - plain in [more - plain for more in other.options] for words in one.options)


def _rival_tellers(one: Telling, other: Telling) -> bool:
    """Whether the mayor, or the like, counted in one sentence what somebody else counted in the other."""
    who, whom = (_TELLER.search(each.statement.sentence.text) for each in (one, other))
    if who is None:
        return False
    mine = (who["who"] or who["kk"])[:3].lower()
    theirs = (whom["who"] or whom["kk"])[:3].lower() if whom else None
    return (theirs is not None and theirs != mine) or bool(
        other.statement.about & OF_SOURCES - _ALSO_CONCLUSIONS - one.statement.about and theirs != mine
    )


def _repeats(one: Telling, other: Telling) -> bool:
    """Whether a sentence counts a thing for the second time, and says so: all 87 of that year; we too count 87."""
    first, last = sorted((one.statement.figure, other.statement.figure), key=lambda figure: figure.start)
    text = one.statement.sentence.passage.text
    return _REPEATED.search(text, first.end, min(last.end + REACH, one.statement.sentence.end)) is not None


def _tellings(draft: Draft) -> Iterator[Telling]:
    last: Telling | None = None
    for one in (*statements_of(draft), *statements_of_notes(draft)):
        told = _telling(one) if one.years else (_pointing_back(one, last) or _of_the_year_before(one))
        if told:
            yield told
        last = told


def _telling(one: Statement) -> Telling | None:
    sentence = one.sentence
    if len(one.years) != 1 or one.days or not _is_count(one):
        return None
    if not is_asserted(sentence) and _BELIEVED.search(sentence.text) is None:
        return None
    if sentence.passage.paragraph.role in ("heading", "caption") or knows_of_both(sentence.text):
        return None
    names, first = _named(sentence)
    if not names and HERE.search(sentence.text):
        names = _named_before(sentence) or names
    options = tuple(things_counted(one, names)) if names | first else ()
    return Telling(one, names, first, min(one.years), options) if options else None


def _named_before(sentence: Sentence) -> frozenset[str]:
    """The names in the sentence before, its first word too."""
    before = [each for each in sentence.passage.sentences if each.end <= sentence.start]
    return frozenset[str]().union(*_named(before[-1])) if before else frozenset()


def _is_count(one: Statement) -> bool:
    figure = one.figure
    plain = any(map(str.isdigit, figure.text)) and figure.whole is not None and not figure.value.vague
    return plain and len(one.sentence.figures) <= MOST_FIGURES


def _of_the_year_before(one: Statement) -> Telling | None:
    """A count whose year, and place, the sentence before names, which counts nothing: 2013 ended. In it 87 were held.

    The same goes for the answer to a question: How many were held in Mirton in 2013? 87.
    """
    here, passage = one.sentence, one.sentence.passage
    before = [each for each in passage.sentences if each.end == here.start]
    if not before or not _is_count(one) or not (is_asserted(here) or _BELIEVED.search(here.text)):
        return None
    years = {int(match.group()) for match in _YEAR.finditer(before[0].text)}
    others = [figure for figure in before[0].figures if int(figure.value.exact or 0) not in years]
    if (
        len(years) != 1
        or len(others) > bool(_THAT_YEAR.search(here.text))
        or singled_out(here.text)
        or knows_of_both(here.text)
    ):
        return None
    own = bool(_named(here)[0] | _named(here)[1]) and not others and not one.days
    if not own and singled_out(before[0].text):
        return None
    names, first = (mine | theirs for mine, theirs in zip(_named(here), _named(before[0]), strict=True))
    if before[0].text.rstrip().endswith("?") and _ASKS.search(before[0].text):
        options = tuple(counted_in(_ASKS.sub(" ", before[0].text), names))
    elif _THAT_YEAR.search(here.text) or own:
        options = tuple(things_counted(one, names))
    else:
        return None
    return Telling(one, names, first, min(years), options) if options and (names | first) else None


def _pointing_back(one: Statement, last: Telling | None) -> Telling | None:
    """These 87 boycotts, most of which were small: the count of the sentence before, told again."""
    if last is None or not _is_count(one) or not is_asserted(one.sentence):
        return None
    before, here = last.statement.sentence, one.sentence
    if before.passage is not here.passage or before.end != here.start or len(before.figures) != 1:
        return None
    text = here.passage.text
    if not _THESE.search(text[max(here.start, one.figure.start - 16) : one.figure.start]):
        return None
    after = text[one.figure.end : here.end]
    options = tuple(named_in(BREAK.split(after, maxsplit=1)[0], last.names, is_kazakh(here)))
    if not options and not _UNNAMED.match(after):
        return None
    return Telling(one, last.names, last.first, last.year, options or last.options)


def _named(sentence: Sentence) -> tuple[frozenset[str], frozenset[str]]:
    """The names within a sentence, and its first word if it has a capital and is not known to be none."""
    words = WORD.findall(sentence.text)
    first = frozenset(stem(word) for word in words[:1] if word[0].isupper() and word.lower() not in EMPTY)
    return _real(sentence.names) - first, _real(first)


def _real(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if not says_nothing(word)) - _MONTHS
