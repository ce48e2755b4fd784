"""What a figure says: what is counted, of what, when and on whose word, as far as words can tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from qantar.audit.draft import Draft
from qantar.audit.passages import Figure, Sentence
from qantar.audit.phrases import Phrases
from qantar.audit.words import OF_BEING, names_in, stems

_SAID_BY = Phrases(
    r"\b(?:according to|as reported by|reported by|data (?:of|from)|says?|said|estimates? (?:of|by)|по данным"
    r"|по оценкам?|по словам"
    r"|сообщил\w*|заявил\w*|мәліметінше|мәліметі бойынша|деректері бойынша)\b"
)
_SPEAKER = re.compile(
    r"(?:according to|as reported by|reported by|data (?:of|from)|estimates? (?:of|by)|по данным|по оценкам?"
    r"|по словам)\s+"
    r"(?:the\s+)?((?:[^\W\d_a-zа-яё][\w’'-]*\s?){1,5})"
)
_VERB = re.compile(
    r"\b(?:were|was|are|is|have|has|had|took|died|in|on|from|at|by|with|who|which|that|to|during|between"
    r"|after|before|over|since"
    r"|были|было|был|в|на|за|по|от|к|и|and|or|или|болды|болған|қатысты)\b",
    re.IGNORECASE,
)
_RUNNING = Phrases(
    r"\b(?:so far|to date|by then|had reached|reached|by (?:the )?(?:evening|morning|end|\d)|rose to|grew to"
    r"|as of|another|further"
    r"|more(?! than)(?! than)|на тот момент|достигл\w*|по состоянию|еще|ещё|тағы|жетті)\b"
)


#: With these a text says that it repeats itself.
AGAIN = Phrases(
    r"\b(?:as (?:was |has been |we |the [^\W\d_]+ )?(?:says?|said|noted|mentioned|stated|shown|shows|reported"
    r"|seen|described)"
    r"(?: (?:above|before|earlier|already))?|(?:said|noted|mentioned|stated|given|reported|discussed"
    r"|told) (?:above|before|earlier"
    r"|already)|in the [^\W\d_]+ above|see above|as we (?:saw|have seen)|как мы видели|көргеніміздей|to sum up"
    r"|in sum,|to repeat"
    r"|once more|recall that|(?:be|is) remembered|again,"
    r"|как (?:уже |ранее |выше |было )*(?:сказано|отмеч\w+|упом\w+|указ\w+|говор\w+|писал\w*|следует"
    r"|видно)(?: (?:выше|ранее))?"
    r"|(?:упомянут|указанн|сказанн|назван|приведённ|приведенн)\w* (?:выше|ранее)|уже (?:упом\w+|шла речь"
    r"|говорил\w*|назван\w*"
    r"|отмеч\w+|сказано)|о ч[её]м уже|см\. выше|напомн\w+|повтор(?:им|яем)\w*"
    r"|(?:жоғарыда|бұрын|әлгінде)\w*(?: [^\W\d_]+){0,1} (?:айт|ата|көр|кел|ескер)\w+|айтылғандай|айтқанымыздай"
    r"|еске сал\w+"
    r"|қайтала\w+)(?!\w)"
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_DOES = re.compile(
    r"\s*$|\s+[—–-]\s|\s+(?:жыл|год)(?!овщин)\w*|\s+(?:in|for|with|when|where|as|and|did|ended|began|closed|passed|went|opened|holds?|held"
    r"|в|во|для|закончил\w*|завершил\w*|запомнил\w*|памят\w+|выдал\w*)\b"
    r"|\s+(?:was|is|had|has|saw|brought|became|marked|counted|gave|gives|remained|stands?|stood|witnessed"
    r"|recorded|registered"
    r"|meant|made|took|went|came|kept|left|[a-z]+ed\s(?:the|a|an|no|only|with|for|in|as|to|by|out|up|[A-Z\d])"
    r"|alone|only|принес\w*|принёс\w*|стал\w*|был\w*)\b|\s*[,;:)]",
    re.IGNORECASE,
)
_COMMA = re.compile(r"(?:,(?!\d)|;|:|\s[—–-](?=\s)|\()\s*")
_NUMBERED = re.compile(
    r"(?:\b(?:sections?|chapters?|articles?|figures?|tables?|pages?|pp?|versions?|notes?|questions?|rfc|no"
    r"|parts?|steps?|пункт\w*|вариант\w*|item|answer|option|раздел\w*"
    r"|дел[оаеу]|папк\w+|опис\w+|глав\w+|стат\w+|ст|п|стр|бап\w*|бет\w*)\.?|[№#§])\.?:?\s*\[?$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"-[a-z]|-(?:м|й|е|я|го|ом|му|ші|шы)\b|\s?-\s?(?:орын|кесте|сурет|бап|бөлім|тарау|сұрақ)")


_NUMBER_OF = re.compile(
    r"\b(?:number of|число|количество)\s+([^.,;:\d]{3,40}?)\s+(?:in|at|was|were|has|had|stood|stands|reached|amounted"
    r"|came|equals?|equalled|в|на|составил\w*|составля\w+|был\w*|равн\w+|достиг\w*|дош\w+|насчит\w+|оказал\w+)\b"
    r"|([^\W\d_]+(?:\s[^\W\d_]+)?)\s+саны\b",
    re.IGNORECASE,
)


MOST_FIGURES = 80  # a sentence with more is a list of numbers, and its clauses tell of nothing


class Statement(NamedTuple):
    """A figure of a sentence with what it is about."""

    sentence: Sentence
    figure: Figure
    counted: tuple[str, ...]  # the stems right behind the figure: what is counted
    about: frozenset[str]  # the stems of the sentence around it
    said: frozenset[str]  # the stems of its own clause, without words that say only that something was
    names: frozenset[str]
    years: frozenset[int]
    days: frozenset[str]  # dates to the day
    speaker: frozenset[str]
    running: bool
    again: bool = False  # the sentence says that it repeats what was said before

    @property
    def low(self) -> Decimal:
        """The least that the figure can mean, with its rounding."""
        value = self.figure.value
        low = value.low if value.low is not None else Decimal(0)
        return low - (abs(low) / 10 if value.vague else value.step / 2)

    @property
    def high(self) -> Decimal | None:
        """The most that the figure can mean, None where it is open."""
        value = self.figure.value
        return None if value.high is None else value.high + (abs(value.high) / 10 if value.vague else value.step / 2)

    def can_be(self, other: Statement) -> bool:
        """Whether both figures can stand for one number."""
        return (other.high is None or self.low <= other.high) and (self.high is None or other.low <= self.high)

    def may_round(self, other: Statement) -> bool:
        """Whether one figure is in hundreds, and the other may have been rounded to it: 400, and 392."""
        whole, rounded = sorted((self.figure.whole or 0, other.figure.whole or 0), key=lambda n: n % 100 == 0)
        return rounded % 100 == 0 != whole % 100 and abs(whole - rounded) * 20 <= rounded


def statements_of(draft: Draft) -> list[Statement]:
    """Every figure of running text, notes left out, that says what it counts."""
    found: list[Statement] = draft.shared(
        "statements", lambda d: [one for s in d.sentences() if not s.passage.is_note for one in _in_sentence(s)]
    )
    return found


def statements_of_notes(draft: Draft) -> list[Statement]:
    """The same for the text of notes."""
    found: list[Statement] = draft.shared(
        "statements of notes", lambda d: [one for s in d.sentences() if s.passage.is_note for one in _in_sentence(s)]
    )
    return found


def _in_sentence(sentence: Sentence) -> Iterator[Statement]:
    if sentence.passage.paragraph.role == "heading" or not 0 < len(sentence.figures) <= MOST_FIGURES:
        return
    text = sentence.passage.text
    speaker = _SPEAKER.search(sentence.text)
    said = _SAID_BY.search(sentence.text)
    by = (
        frozenset(stems(speaker[1])) if speaker else names_in(sentence.text[: said.end() + 40]) if said else frozenset()
    )
    names = sentence.names
    years = frozenset(
        year
        for date in sentence.dates
        if date.value.earliest and date.value.latest
        for year in (date.value.earliest.year, date.value.latest.year)
    )
    bare = frozenset(figure for figure in sentence.figures if _is_year(sentence, figure))
    years |= frozenset(int(figure.text) for figure in bare)
    days = frozenset(date.value.text for date in sentence.dates if date.value.precision in ("day", "month"))
    running = _RUNNING.search(sentence.text) is not None
    again = AGAIN.search(sentence.text) is not None
    about = frozenset(stems(_without_figures(sentence)))
    for figure in sentence.figures:
        if figure in bare:
            continue
        before = text[max(sentence.start, figure.start - 16) : figure.start]
        serial = (figure.text[0] == "0" and figure.text.isdigit()) or _NUMBERED.search(before)
        if serial or _JOINED.match(text, figure.end):
            continue  # a number of something (007, 32-bit), not a count
        counted = counted_by(sentence.text, figure.start - sentence.start, figure.end - sentence.start)
        own = _own_clause(sentence, figure) - OF_BEING
        yield Statement(sentence, figure, counted, about, own, names, years, days, by, running, again)


def counted_by(text: str, start: int, end: int) -> tuple[str, ...]:
    """The stems of what a number counts: right behind it, or before it, as the number of marches, which was 124."""
    behind = re.split(r"[.,;:()—–\d]", text[end : end + 70], maxsplit=1)[0]
    lead = text[max(0, start - 90) : start]
    counted = stems(_VERB.split(behind, maxsplit=1)[0])[:3]
    if not counted or lead.rstrip().endswith(" саны"):  # жол жабу саны 257-ге тең болды
        counted = _counted_before(lead) or counted
    return counted


def _is_year(sentence: Sentence, figure: Figure) -> bool:
    """Whether four digits are a year though no "in" says so: 2004 brought 87 boycotts; 2009: 45 marches."""
    if not _YEAR.fullmatch(figure.text):
        return False
    return _DOES.match(sentence.passage.text[figure.end : figure.end + 20]) is not None


def _own_clause(sentence: Sentence, figure: Figure) -> frozenset[str]:
    """The stems of the clause of a figure, and of short parts beside it that say where or when, or introduce it."""
    text = sentence.passage.text
    cuts = [
        sentence.start,
        *(match.end() for match in _COMMA.finditer(text, sentence.start, sentence.end)),
        sentence.end,
    ]
    place = next(n for n in range(len(cuts) - 1) if figure.start < cuts[n + 1] or n == len(cuts) - 2)
    parts = [text[cuts[place] : cuts[place + 1]]]
    before = place
    while before and _is_short(text[cuts[before - 1] : cuts[before]]):
        before -= 1
        parts.append(text[cuts[before] : cuts[before + 1]])
    if place + 2 < len(cuts) and _is_short(text[cuts[place + 1] : cuts[place + 2]]):
        parts.append(text[cuts[place + 1] : cuts[place + 2]])
    return frozenset(stems(AGAIN.sub(" ", " ".join(parts))))


def _is_short(part: str) -> bool:
    return part.count(" ") <= 5 and not part.rstrip(" ").endswith((";", ":"))


def _counted_before(text: str) -> tuple[str, ...]:
    """What a number counts that stands behind it: the number of marches in Ansel was 124."""
    found = list(_NUMBER_OF.finditer(text))
    return stems(found[-1][1] or found[-1][2] or "")[:3] if found else ()


def _without_figures(sentence: Sentence) -> str:
    text, pieces, end = sentence.passage.text, [], sentence.start
    for figure in sentence.figures:
        pieces.append(text[end : figure.start])
        end = max(end, figure.end)
    return " ".join([*pieces, text[end : sentence.end]])
