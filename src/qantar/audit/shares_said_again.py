"""A percentage that says again what two counts near it said, however they are joined.

Authors join a percentage, its count and its base in ways without end, over one sentence or several: "We received 818
letters. Most dealt with private matters. That bread costs too much was stated in 511 of them, equal to 62.5 % of the
post". What shows that they belong together is no turn of phrase but that nothing else is counted there, and that the
clause of the percentage, or of the count, says little else than that it is a figure of what was told; or that one slip
of the pen would set the percentage right.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from qantar.audit.asserting import is_asserted, is_taken_back
from qantar.audit.called_notes import note_of
from qantar.audit.clauses import APART, OF_THEM, OPINES, TAKES_UP, THAT, clause_at, clauses_of, is_change, unquoted
from qantar.audit.counts_of_shares import Share, counts_beside, is_exact, years_of
from qantar.audit.draft import Draft
from qantar.audit.equating import SEATS, equated, is_elsewhere
from qantar.audit.pairs import is_near_size
from qantar.audit.passages import Figure, Sentence
from qantar.audit.phrases import Phrases
from qantar.audit.shares import PATTERN
from qantar.audit.slips import slip_between
from qantar.audit.survey_words import is_of_what_was_said, news_in, stems_of
from qantar.values.rounding import can_give, rounded_to

SLIPS = ("a decimal point was lost", "one digit differs", "two digits changed places")
LONGEST = 420  # characters of what is read together
SHORT = 90  # characters of a line that heads what follows
BACK = 3  # sentences before, in which the number asked may stand
_OTHER = re.compile(
    r"\b(?:than|compared|against|versus|ahead|behind|rose|fell|grew|growth|increase\w*|decrease\w*|change\w*|turnout"
    r"|weight(?:ed|ing|s)|average|mean|median|percentage points?|per(?! ?cent)"
    r"|male|female|women|men|elsewhere|another|other(?! words)|whereas|while|until|earlier|later"
    r"|(?:of|from) (?:the |all |those )*(?:valid|usable|eligible)|spoil\w+|aside|exclud\w+"
    r"|leaving out|discount\w+|not counting"
    r"|пригодн\w+|годн\w+|испорченн\w+|отлож\w+|исключ\w+|не считая|за вычетом"
    r"|жарамды\w*|бүлін\w+|шығарып|есептемегенде|алып тастағанда"
    r"|чем|по сравнению|против|вырос\w*|сни[зж]\w+|упал\w*|рост\w*|явк\w+|средн\w+|пункт\w*|на душу|женщин\w*|мужчин\w*"
    r"|друг\w+|раньше|позже|тогда как|взвеш\w+"
    r"|қарағанда|салыстырғанда|өст?і\w*|артты|кемі\w*|төменде\w*|орташа|әйел\w*|ерлер\w*|басқа|бұрын|кейін|салмақтал\w*)(?!\w)",
    re.IGNORECASE,
)
_ASKING = Phrases(
    r"\b(?:ask\w*|answer\w*|repl(?:y|ies|ied)|respon\w+|poll\w*|survey\w*|interview\w*|question\w*|sampl\w+|willing"
    r"|spoke|talked|met|agree\w*|declar\w+|say|says|said|think\w*|thought|believ\w+|tick\w+|wrote|convinced|respondents?"
    r"|опро[сш]\w*|опраш\w+|ответ\w*|отве[чт]\w+|анкет\w*|выборк\w*|респондент\w*|участ\w+|соглас\w+|счита\w+|сказал\w*"
    r"|думают|дума\w+|отмет\w+|назвал\w*|говор\w+|собеседник\w*|мнени\w+"
    r"|сұра\w+|жауап\w*|сауалнама\w*|іріктеме\w*|респондент\w*|қатыс\w+|келіс\w+|де(?:ді|йді|ген|п|гендер\w*)|ойлай\w+"
    r"|пікір\w*|белгіле\w+|айт\w+|сұхбат\w*)(?!\w)"
)
#: What a percentage behind such a word is of: of the 45 asked in Karsk, 30 % agreed.
_OF = re.compile(
    r"\b(?:of|among|amongst|from|for|in|out of|из|среди|от|у|в)\s(?:(?:the|these|all|those|этих|всех)\s)*$", re.I
)
_NOUN = re.compile(r"(?:-[^\W\d_]{1,5})?\s+(?:[^\W\d_]+\s+)??([^\W\d_]{4,})")
_BY = re.compile(r"\b(?:by|на)\s*$", re.IGNORECASE)
#: How a sentence begins that only puts into per cent what was told.
_SUMS_UP = re.compile(
    r"\W*(?:(?:this|that|it|these|their|thus|hence|so|expressed|put differently|in other words"
    r"|in per ?cent\w*|in relative"
    r"|as an? (?:share|percentage|proportion)|(?:the )?(?:share|proportion|rate|ratio|level|percentage|figure)"
    r"|это|их|таким образом|иначе|иными|другими|то есть|в процент\w+|в относительн\w+|доля|удельный"
    r"|значит|следовательно"
    r"|бұл|ол|олардың|осы\w*|яғни|демек|сонда|сонымен|басқаша|пайыз\w*|үлес\w*)(?!\w))"
    r"|[^\d.;]{0,60}\bүлесі(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SINCE = re.compile(
    r"\b(?:since|as|given that|поскольку|так как|раз|өйткені|[^\W\d_]+ғандықтан|[^\W\d_]+гендіктен)\b", re.I
)
#: 36 % of them complained; there were 250, so we speak of 90.
_SO = re.compile(
    r"\b(?:so|thus|hence|therefore|that is|this is|which|makes?|means?|то есть|так что|значит|следовательно|поэтому|это"
    r"|сондықтан|демек|яғни|бұл|сонда)(?!\w)",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\b(?:of|out of|from|among|amongst|against|из|от|среди|при)\s|[дтн][ае]н\s|[дтн][ыі]ң\s|/", re.IGNORECASE
)
_OF_WHOLE = re.compile(
    r"\b(?:of|among|amongst|from|из|среди)\s(?:(?:the|all|our|these|those|a|total|всех|этих|наших)\s)*$", re.IGNORECASE
)
_N_IS = re.compile(r"\b[nNН]\s*=?\s*$")
_RATIO = re.compile(r"\d\s?/\s?\d")
_ROW = re.compile(r"[\s,]*(?:or|and|to|и|или|до|және|мен)\s+")
#: 6 in 10 is a way to say a share.
_IN = re.compile(r"\s+in\s+(?:every\s+)?")
#: 120 came, and of them 45 % ...: of those, and not of the number before.
_OF_THEM = re.compile(
    r"\b(?:(?:of|among) (?:them|these|those|whom|which)|(?:из|среди) (?:них|этих|которых)|олардың|солардың)\s*$", re.I
)
_THEM = re.compile(
    r"\b(?:(?:of|among|in) (?:them|these|those)|(?:из|среди|от) (?:них|этих|их)"
    r"|олар\w*|сол\w*|соның|оның)(?!\w)",
    re.IGNORECASE,
)


class _Placed(NamedTuple):
    """A figure and the sentence in which it stands."""

    sentence: Sentence
    figure: Figure

    @property
    def ahead(self) -> str:
        """The text of its passage before it."""
        return self.sentence.passage.text[: self.figure.start]

    def is_behind(self, other: _Placed) -> bool:
        """Whether it stands behind another figure."""
        here, there = self.sentence.passage.number, other.sentence.passage.number
        return (here, self.figure.start) > (there, other.figure.start)


class _Told(NamedTuple):
    """A percentage and the two counts that stand nearest to it, the less of them first."""

    percent: _Placed
    part: _Placed
    whole: _Placed

    def in_sentence(self, sentence: Sentence) -> list[Figure]:
        """Those of the three that stand in a sentence, in its order."""
        return sorted((one.figure for one in self if one.sentence is sentence), key=lambda figure: figure.start)


def shares_said_again(draft: Draft, without: frozenset[tuple[int, int]]) -> Iterator[Share]:
    """Every such percentage but those of passages and places that were judged before."""
    before: deque[Sentence] = deque(maxlen=BACK)
    for passage in draft.passages:
        if passage.is_note or passage.paragraph.role == "caption":
            continue
        for sentence in passage.sentences:
            told = _told(draft, sentence, before) if sentence.figures else None
            if told is not None and (told.percent.sentence.passage.number, told.percent.figure.start) not in without:
                yield from _shares(told, sentence)
            before.append(sentence)


def _told(draft: Draft, sentence: Sentence, before: Sequence[Sentence]) -> _Told | None:
    """The percentage and the two counts that a sentence and those before it tell of, where these are all they tell."""
    percents: list[_Placed] = []
    counts: list[_Placed] = []
    for one in (sentence, *_back(draft, sentence, before)):
        percents += [_Placed(one, figure) for figure in one.figures if figure.is_percent]
        counts += [_Placed(one, figure) for figure in counts_beside(one)]
        if len(percents) > 1 or len(counts) > 2:
            return None
        if len(percents) == 1 and len(counts) == 2:
            part, whole = sorted(counts, key=lambda count: count.figure.whole or 0)
            return _Told(percents[0], part, whole) if is_exact(percents[0].figure) else None
    return None


def _back(draft: Draft, sentence: Sentence, before: Sequence[Sentence]) -> Iterator[Sentence]:
    """What may tell the rest: the note that is called, then the sentences before, the nearest first."""
    note = note_of(draft, sentence)
    if note is not None:
        yield note
    yield from reversed(before)


def _shares(told: _Told, last: Sentence) -> Iterator[Share]:
    sentences = list(dict.fromkeys([*(one.sentence for one in told), last]))
    text = " ".join(one.text for one in sentences)
    part, whole = told.part.figure.whole or 0, told.whole.figure.whole or 0
    if part < 2 or part == whole or _YEAR.fullmatch(str(whole)):
        return
    if len(text) > LONGEST or SEATS.search(text) or _OTHER.search(text) or len(years_of(*sentences)) > 1:
        return
    if not all(is_asserted(one) and not is_taken_back(one) for one in {told.percent.sentence, last}):
        return
    here = told.percent.sentence.passage
    if not _are_together(told.part.sentence, told.percent.sentence):
        return
    if _is_slip(told, text) or _is_said_again(told):
        percent = told.percent.figure
        yield Share(here, percent, part, whole, percent.start, percent.end, False)


def _are_together(part: Sentence, percent: Sentence) -> bool:
    """Whether a count and its percentage stand in one paragraph, in lines of one list, or the count in a note."""
    here, there = part.passage, percent.passage
    if here is there or here.is_note:
        return True
    headed = here.number > there.number and here.paragraph.role == "heading"
    return abs(here.number - there.number) == 1 and max(len(here.text), len(there.text)) < SHORT and not headed


def _is_slip(told: _Told, text: str) -> bool:
    """Whether one slip would set the percentage right."""
    value, part, whole = told.percent.figure.value, told.part.figure.whole or 0, told.whole.figure.whole or 1
    exact = value.exact or Decimal(0)
    if any(one.is_behind(told.percent) and one.sentence is not told.percent.sentence for one in told):
        return False  # what was counted afterwards may be of others
    if not (value.decimals or exact > 100) or can_give(value, part, whole):
        return False
    if PATTERN.search(told.percent.sentence.text) or not _ASKING.search(text):
        return False  # a third of the town, for 28.9 % say so
    share = Fraction(100 * part, whole)
    right = format(rounded_to(share, value.step), "f"), format(rounded_to(share, Decimal("0.1")), "f")
    return any(slip_between(format(exact, "f"), meant) in SLIPS for meant in right)


def _is_said_again(told: _Told) -> bool:
    """Whether the clause of the percentage, or that of its count, says nothing new, and the count is of the other."""
    percent, part, whole = told
    if not is_near_size(percent.figure.value, part.figure.whole or 0, whole.figure.whole or 1):
        return False
    if _is_other_than_a_share(told) or not _may_be_part(told):
        return False
    if not _restates(part if part.is_behind(percent) else percent, told):
        return False
    alone = len(told.in_sentence(percent.sentence)) == 1 and not part.is_behind(percent)
    if alone and not _SUMS_UP.match(percent.sentence.text):
        return False
    after = part.sentence is not percent.sentence and part.is_behind(percent)
    if after and not _SO.search(part.ahead[part.sentence.start :]):
        return False
    if part.sentence is not whole.sentence:
        return _is_part_of(told)
    last = part if part.is_behind(percent) else percent
    apart = part.sentence.passage.text[last.figure.end : whole.figure.start]
    return not whole.is_behind(last) or not news_in(apart)


def _is_other_than_a_share(told: _Told) -> bool:
    """Whether a percentage is a change, or one of a row of figures; or a saying stands for the counts: 6 in 10."""
    percent, part, whole = told
    text = percent.sentence.passage.text
    if is_change(text, (percent.figure.start, percent.figure.end)) or _BY.search(percent.ahead[-6:]):
        return True
    ends = [one.figure.end for one in (part, whole) if one.sentence is percent.sentence and percent.is_behind(one)]
    row = percent.figure.value.decimals == 0  # 2, 4, or 5 per cent
    if _RATIO.search(percent.sentence.text) or (
        row and any(_ROW.fullmatch(text, end, percent.figure.start) for end in ends)
    ):
        return True
    if part.sentence is not whole.sentence:
        return False
    between = part.sentence.passage.text[part.figure.end : whole.figure.start]
    if _IN.fullmatch(between):
        return True
    nearest = whole.is_behind(part) and part.sentence is percent.sentence and percent.is_behind(whole)
    between += text[whole.figure.end : percent.figure.start] if nearest else ""
    return nearest and _FROM.search(between) is None  # 13 had no opinion, 190 agreed (59.9 %)


def _may_be_part(told: _Told) -> bool:
    """Whether one of two counts in one sentence may be a part of the other: not so 143 in Karsk and 88 in Velin."""
    percent, part, whole = told
    if part.sentence is not whole.sentence or part.is_behind(percent):
        return True
    text = part.sentence.passage.text
    first, second = sorted((part.figure, whole.figure), key=lambda figure: figure.start)
    between = text[first.end : second.start]
    if _FROM.search(between) or _THEM.search(between) or _OF_WHOLE.search(whole.ahead[-24:]):
        return True
    own = text[part.figure.end : part.sentence.end].split(",")[0].split(";")[0].split(".")[0]
    if OPINES.search(own) or _N_IS.search(whole.ahead[-6:]):
        return True
    here = part.sentence is percent.sentence and percent.is_behind(part)
    return here and equated(text[part.figure.end : percent.figure.start], text[percent.figure.end : part.sentence.end])


def _restates(placed: _Placed, told: _Told) -> bool:
    """Whether the clause of a figure says no more than that it is a figure of what was told."""
    sentence, figure = placed
    text = unquoted(sentence.text)
    start, end = figure.start - sentence.start, figure.end - sentence.start
    clause = clause_at(list(clauses_of(text)), start)
    ahead, behind = text[clause.start : start], text[end : clause.end]
    own = f"{ahead}%{behind}"
    if placed is not told.percent and _OF.search(ahead):
        return False
    if APART.search(OF_THEM.sub(" ", THAT.sub(" ", own))) or (OPINES.search(own) and not TAKES_UP.search(own)):
        return False
    here = told.in_sentence(sentence)
    before = [one for one in here if one.start < figure.start]
    if placed is told.percent and before:
        between, rest = sentence.passage.text[before[-1].end : figure.start], text[end:]
        if equated(between, rest):
            return True
        if _OF_THEM.search(ahead) or OF_THEM.search(behind) or is_elsewhere(between, rest):
            return False
    said = stems_of(
        " ".join([*{one.sentence.text for one in told if one.sentence is not sentence}, text[: clause.start]])
    )
    inside = [one for one in here if clause.start <= one.start - sentence.start < clause.end]
    if len(inside) > 1:
        between = sentence.passage.text[inside[0].end : inside[1].start]
        return not news_in(between, said) and not news_in(behind, said)
    if placed is not told.percent and news_in(behind, said):
        return False  # others were counted
    return is_of_what_was_said(ahead, behind, said)


def _is_part_of(told: _Told) -> bool:
    """Whether a count is said to be of the number in another sentence: of them, of those things, or of those asked."""
    percent, part, whole = told
    asked = _ASKING.search(whole.sentence.text) is not None
    passage, here = whole.sentence.passage, percent.sentence.passage
    noun = _NOUN.match(passage.text, whole.figure.end)
    if whole.sentence is percent.sentence:  # as we met 124 people, this is 61.2 %
        return (
            asked
            or _SINCE.search(whole.sentence.text) is not None
            or (noun is not None and bool(stems_of(noun[1]) & stems_of(part.sentence.text)))
        )
    if passage.number > here.number and not passage.is_note:
        return False  # who was asked is said before
    theirs = f"{part.sentence.text} {percent.sentence.text}"
    if _THEM.search(theirs) or (noun is not None and stems_of(noun[1]) & stems_of(theirs)):
        return True
    if passage is here:
        return asked or part.sentence is not percent.sentence
    names = part.sentence.names | percent.sentence.names
    if here.number - passage.number > 2 or (names and whole.sentence.names and not names & whole.sentence.names):
        return False
    return asked or len(whole.sentence.text) < SHORT
